//===- DecomposeGlu.cpp - gated linear units in linalg --------------------===//
#include "lib/Lower/Decompose.h"
#include "lib/Lower/LinalgBuilder.h"

#include <cmath>

using namespace mlir;
using namespace mlir::llama;

namespace {
/// How the exponential of a result of type `type` may be computed: an error of
/// a millionth is none in 16 bits.
arith::FastMathFlags getPrecision(Type type) {
  return type.getIntOrFloatBitWidth() < 32 ? arith::FastMathFlags::afn
                                           : arith::FastMathFlags::none;
}

/// 1 + exp(-beta * x), the denominator of the logistic function. As a power of
/// two, which takes no step to reduce its argument; the rounding of that is
/// felt only where the sum is so large that nothing is left of its inverse.
Value logisticDenominator(LinalgBuilder &b, Value x, double beta,
                          arith::FastMathFlags precision) {
  Value exponent = b.mul(x, b.constant(x.getType(), -beta * M_LOG2E));
  Value decay = math::Exp2Op::create(b, exponent, precision);
  return b.add(b.constant(x.getType(), 1.0), decay);
}

/// x * sigmoid(beta * x)
Value swish(LinalgBuilder &b, Value x, double beta,
            arith::FastMathFlags precision) {
  return b.div(x, logisticDenominator(b, x, beta, precision));
}

Value activate(LinalgBuilder &b, Value x, Activation activation,
               arith::FastMathFlags precision) {
  Type type = x.getType();
  auto constant = [&](double value) { return b.constant(type, value); };
  switch (activation) {
  case Activation::sigmoid:
    return b.div(constant(1.0), logisticDenominator(b, x, 1.0, precision));
  case Activation::relu:
    return arith::MaximumFOp::create(b, x, constant(0.0));
  case Activation::silu:
    return swish(b, x, 1.0, precision);
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

// Pattern: swiglu(g, u) -> round(g / (1 + 2^(-beta * log2(e) * g)) * u)
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     SwigluOp op) {
  double beta = op.getBeta().convertToDouble();
  arith::FastMathFlags precision =
      getPrecision(getElementTypeOrSelf(op.getY()));
  return gate(builder, op, [&](LinalgBuilder &b, Value x) {
    return swish(b, x, beta, precision);
  });
}

// Pattern: glu(g, u) -> round(activation(g) * u)
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     GluOp op) {
  arith::FastMathFlags precision =
      getPrecision(getElementTypeOrSelf(op.getY()));
  return gate(builder, op, [&](LinalgBuilder &b, Value x) {
    return activate(b, x, op.getActivation(), precision);
  });
}
