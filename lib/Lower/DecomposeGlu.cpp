//===- DecomposeGlu.cpp - gated linear units in linalg --------------------===//
#include "lib/Lower/Decompose.h"
#include "lib/Lower/LinalgBuilder.h"

#include <cmath>

using namespace mlir;
using namespace mlir::llama;

namespace {
/// 1 + exp(-x), the denominator of the logistic function.
Value logisticDenominator(LinalgBuilder &b, Value x) {
  Value decay = math::ExpOp::create(b, arith::NegFOp::create(b, x));
  return b.add(b.constant(x.getType(), 1.0), decay);
}

/// x * sigmoid(beta * x)
Value swish(LinalgBuilder &b, Value x, double beta) {
  Value scaled = beta == 1.0 ? x : b.mul(b.constant(x.getType(), beta), x);
  return b.div(x, logisticDenominator(b, scaled));
}

Value activate(LinalgBuilder &b, Value x, Activation activation) {
  Type type = x.getType();
  auto constant = [&](double value) { return b.constant(type, value); };
  switch (activation) {
  case Activation::sigmoid:
    return b.div(constant(1.0), logisticDenominator(b, x));
  case Activation::relu:
    return arith::MaximumFOp::create(b, x, constant(0.0));
  case Activation::silu:
    return swish(b, x, 1.0);
  case Activation::gelu: {
    Value erf = math::ErfOp::create(b, b.mul(x, constant(std::sqrt(0.5))));
    return b.mul(b.mul(constant(0.5), x), b.add(constant(1.0), erf));
  }
  case Activation::gelu_tanh: {
    Value cube = b.mul(b.mul(x, x), x);
    Value inner = b.mul(constant(std::sqrt(2.0 / M_PI)),
                        b.add(x, b.mul(constant(0.044715), cube)));
    Value tanh = math::TanhOp::create(b, inner);
    return b.mul(b.mul(constant(0.5), x), b.add(constant(1.0), tanh));
  }
  }
  llvm_unreachable("all activations are handled");
}

/// round(f(gate) * up), element by element.
SmallVector<Value>
gate(OpBuilder &builder, Operation *op,
     function_ref<Value(LinalgBuilder &, Value)> activation) {
  LinalgBuilder b(op->getLoc(), builder);
  Value gate = op->getOperand(0), up = op->getOperand(1);
  auto type = cast<RankedTensorType>(gate.getType());
  Type compute = getComputeType(type.getElementType());
  SmallVector<unsigned> all = loopRange(0, type.getRank());
  Value y = b.map(b.dims(gate), type.getElementType(), {{gate, all}, {up, all}},
                  [&](LinalgBuilder &b, ValueRange args) {
                    Value value =
                        b.mul(activation(b, b.convert(args[0], compute)),
                              b.convert(args[1], compute));
                    return b.convert(value, type.getElementType());
                  });
  return {b.castTo(y, op->getResult(0).getType())};
}
} // namespace

// Pattern: swiglu(g, u) -> round(g / (1 + exp(-beta * g)) * u)
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     SwigluOp op) {
  double beta = op.getBeta().convertToDouble();
  return gate(builder, op,
              [&](LinalgBuilder &b, Value x) { return swish(b, x, beta); });
}

// Pattern: glu(g, u) -> round(activation(g) * u)
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     GluOp op) {
  return gate(builder, op, [&](LinalgBuilder &b, Value x) {
    return activate(b, x, op.getActivation());
  });
}
