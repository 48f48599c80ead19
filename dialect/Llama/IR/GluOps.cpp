//===- GluOps.cpp - swiglu and its family ---------------------------------===//
#include "dialect/Llama/IR/Constraints.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::constraints;

static FailureOr<Shapes> inferGatedShape(Value gate, Value up,
                                         Operation *reportOn) {
  if (failed(checkSameType(reportOn, 1, "up", up.getType(), "gate",
                           gate.getType())))
    return failure();
  return Shapes{Shape(shapeOf(gate))};
}

//===----------------------------------------------------------------------===//
// SwigluOp
//===----------------------------------------------------------------------===//

void SwigluOp::build(OpBuilder &builder, OperationState &state, Value gate,
                     Value up, double beta) {
  state.addOperands({gate, up});
  state.getOrAddProperties<Properties>().beta = builder.getF64FloatAttr(beta);
  addInferredResults<SwigluOp>(state, elementTypeOf(gate));
}

FailureOr<Shapes> SwigluOp::inferResultShapes(Adaptor adaptor,
                                              Operation *reportOn) {
  return inferGatedShape(adaptor.getGate(), adaptor.getUp(), reportOn);
}

LogicalResult SwigluOp::verify() {
  if (failed(inferResultShapes(Adaptor(*this), *this)) ||
      failed(checkSameType(*this, 2, "y", getY().getType(), "gate",
                           getGate().getType())))
    return failure();
  return checkFinite(*this, 3, "beta", getBeta(), Sign::any);
}

void SwigluOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                           MLIRContext *context) {
  patterns.add<FoldCastsIntoOp<SwigluOp>>(context);
}

//===----------------------------------------------------------------------===//
// GluOp
//===----------------------------------------------------------------------===//

void GluOp::build(OpBuilder &builder, OperationState &state, Value gate,
                  Value up, Activation activation) {
  state.addOperands({gate, up});
  state.getOrAddProperties<Properties>().activation =
      ActivationAttr::get(builder.getContext(), activation);
  addInferredResults<GluOp>(state, elementTypeOf(gate));
}

FailureOr<Shapes> GluOp::inferResultShapes(Adaptor adaptor,
                                           Operation *reportOn) {
  return inferGatedShape(adaptor.getGate(), adaptor.getUp(), reportOn);
}

LogicalResult GluOp::verify() {
  if (failed(inferResultShapes(Adaptor(*this), *this)))
    return failure();
  return checkSameType(*this, 2, "y", getY().getType(), "gate",
                       getGate().getType());
}

namespace {
// Pattern: glu<silu>(gate, up) -> swiglu(gate, up)
struct SiluGluToSwiglu final : OpRewritePattern<GluOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(GluOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getActivation() != Activation::silu)
      return rewriter.notifyMatchFailure(op, "the activation is not silu");
    rewriter.replaceOpWithNewOp<SwigluOp>(op, op.getGate(), op.getUp());
    return success();
  }
};
} // namespace

void GluOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                        MLIRContext *context) {
  patterns.add<FoldCastsIntoOp<GluOp>, SiluGluToSwiglu>(context);
}
