//===- NormOps.cpp - rmsnorm and layernorm --------------------------------===//
#include "dialect/Llama/IR/Constraints.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::constraints;

/// The shape of `weight` is the last dimensions of `x`; its rank lies in
/// 1 .. rank(x).
static LogicalResult checkNormalisedShape(Operation *reportOn,
                                          unsigned rankNumber,
                                          unsigned shapeNumber, StringRef name,
                                          Value weight, Value x) {
  ArrayRef<int64_t> shape = shapeOf(x);
  ArrayRef<int64_t> weightShape = shapeOf(weight);
  if (weightShape.empty() || weightShape.size() > shape.size())
    return violated(reportOn, rankNumber,
                    "'" + name + "' has rank " + Twine(weightShape.size()) +
                        ", but must have at least 1 and at most that of 'x', " +
                        Twine(shape.size()));
  ArrayRef<int64_t> normalised = shape.take_back(weightShape.size());
  if (!shapesMatch(weightShape, normalised))
    return violated(reportOn, shapeNumber,
                    "'" + name + "' has shape " + toString(weightShape) +
                        ", but must have the last dimensions of 'x', " +
                        toString(normalised));
  return success();
}

static LogicalResult checkBiasShape(Operation *reportOn, unsigned number,
                                    Value bias, Value weight) {
  if (shapesMatch(shapeOf(bias), shapeOf(weight)))
    return success();
  return violated(reportOn, number,
                  "'bias' has shape " + toString(shapeOf(bias)) +
                      ", but must have that of 'weight', " +
                      toString(shapeOf(weight)));
}

//===----------------------------------------------------------------------===//
// RmsNormOp
//===----------------------------------------------------------------------===//

void RmsNormOp::build(OpBuilder &builder, OperationState &state, Value x,
                      Value weight, double eps, Rounding rounding,
                      double weightOffset) {
  build(builder, state, x, weight, /*bias=*/Value(), /*residual=*/Value(), eps,
        rounding, weightOffset);
}

void RmsNormOp::build(OpBuilder &builder, OperationState &state, Value x,
                      Value weight, Value bias, Value residual, double eps,
                      Rounding rounding, double weightOffset,
                      std::optional<int64_t> statSize) {
  auto &properties = state.getOrAddProperties<Properties>();
  llvm::copy(addOperands(state, {x, weight, bias, residual}),
             properties.operandSegmentSizes.begin());
  properties.eps = builder.getF64FloatAttr(eps);
  properties.weight_offset = builder.getF64FloatAttr(weightOffset);
  properties.rounding = RoundingAttr::get(builder.getContext(), rounding);
  if (statSize)
    properties.stat_size = builder.getI64IntegerAttr(*statSize);
  Type elementType = elementTypeOf(x);
  addInferredResults<RmsNormOp>(state, {elementType, elementType});
}

FailureOr<Shapes> RmsNormOp::inferResultShapes(Adaptor adaptor,
                                               Operation *reportOn) {
  Value x = adaptor.getX(), weight = adaptor.getWeight();
  if (failed(checkNormalisedShape(reportOn, 1, 2, "weight", weight, x)))
    return failure();
  if (Value bias = adaptor.getBias())
    if (failed(checkBiasShape(reportOn, 3, bias, weight)))
      return failure();
  Shape shape(shapeOf(x));
  Value residual = adaptor.getResidual();
  if (!residual)
    return Shapes{shape};
  if (failed(checkSameType(reportOn, 4, "residual", residual.getType(), "x",
                           x.getType())))
    return failure();
  return Shapes{shape, shape};
}

LogicalResult RmsNormOp::verify() {
  if (failed(inferResultShapes(Adaptor(*this), *this)))
    return failure();
  if (getResidual() && !getSum())
    return violated(*this, 5,
                    "there is a 'residual', but the result 'sum' is missing");
  if (!getResidual() && getSum())
    return violated(*this, 5,
                    "there is a result 'sum', but no 'residual' to add");
  if (failed(checkSameType(*this, 6, "y", getY().getType(), "x",
                           getX().getType())))
    return failure();
  if (getSum() && failed(checkSameType(*this, 6, "sum", getSum().getType(), "x",
                                       getX().getType())))
    return failure();
  if (failed(checkFinite(*this, 7, "eps", getEps(), Sign::notNegative)) ||
      failed(
          checkFinite(*this, 8, "weight_offset", getWeightOffset(), Sign::any)))
    return failure();
  std::optional<int64_t> statSize = getStatSize();
  if (!statSize)
    return success();
  ArrayRef<int64_t> weightShape = shapeOf(getWeight());
  if (weightShape.size() != 1)
    return violated(*this, 9,
                    "'stat_size' needs a 'weight' of rank 1, but it has rank " +
                        Twine(weightShape.size()));
  int64_t features = joinSizes(weightShape[0], shapeOf(getX()).back());
  if (*statSize < 1 || (ShapedType::isStatic(features) && *statSize > features))
    return violated(
        *this, 9,
        "'stat_size' is " + Twine(*statSize) + ", but must lie in 1 .. " +
            (ShapedType::isDynamic(features) ? std::string("number of features")
                                             : std::to_string(features)));
  return success();
}

void RmsNormOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                            MLIRContext *context) {
  patterns.add<FoldCastsIntoOp<RmsNormOp>>(context);
}

//===----------------------------------------------------------------------===//
// LayerNormOp
//===----------------------------------------------------------------------===//

void LayerNormOp::build(OpBuilder &builder, OperationState &state, Value x,
                        Value weight, Value bias, double eps) {
  auto &properties = state.getOrAddProperties<Properties>();
  llvm::copy(addOperands(state, {x, weight, bias}),
             properties.operandSegmentSizes.begin());
  properties.eps = builder.getF64FloatAttr(eps);
  addInferredResults<LayerNormOp>(state, elementTypeOf(x));
}

FailureOr<Shapes> LayerNormOp::inferResultShapes(Adaptor adaptor,
                                                 Operation *reportOn) {
  Value x = adaptor.getX(), weight = adaptor.getWeight(),
        bias = adaptor.getBias();
  if (shapeOf(x).empty())
    return violated(reportOn, 1, "'x' has rank 0, but must have at least 1");
  if (weight &&
      failed(checkNormalisedShape(reportOn, 1, 2, "weight", weight, x)))
    return failure();
  if (bias &&
      failed(weight ? checkBiasShape(reportOn, 3, bias, weight)
                    : checkNormalisedShape(reportOn, 1, 3, "bias", bias, x)))
    return failure();
  return Shapes{Shape(shapeOf(x))};
}

LogicalResult LayerNormOp::verify() {
  if (failed(inferResultShapes(Adaptor(*this), *this)) ||
      failed(checkSameType(*this, 4, "y", getY().getType(), "x",
                           getX().getType())))
    return failure();
  return checkFinite(*this, 5, "eps", getEps(), Sign::notNegative);
}

void LayerNormOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  patterns.add<FoldCastsIntoOp<LayerNormOp>>(context);
}
