//===- RopeOps.cpp - rotary position embedding ----------------------------===//
#include "dialect/Llama/IR/Constraints.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::constraints;

//===----------------------------------------------------------------------===//
// RopeTableOp
//===----------------------------------------------------------------------===//

void RopeTableOp::build(OpBuilder &builder, OperationState &state,
                        Value positions, Type elementType, int64_t dim,
                        double theta, RopeScalingAttr scaling, Value seqLen) {
  addOperands(state, {positions, seqLen});
  auto &properties = state.getOrAddProperties<Properties>();
  properties.dim = builder.getI64IntegerAttr(dim);
  properties.theta = builder.getF64FloatAttr(theta);
  properties.scaling = scaling;
  addInferredResults<RopeTableOp>(state, {elementType, elementType});
}

FailureOr<Shapes> RopeTableOp::inferResultShapes(Adaptor adaptor,
                                                 Operation *reportOn) {
  int64_t dim = adaptor.getDim();
  if (dim <= 0 || dim % 2 != 0)
    return violated(reportOn, 1,
                    "'dim' is " + Twine(dim) +
                        ", but must be even and positive");
  Shape shape(shapeOf(adaptor.getPositions()));
  shape.push_back(dim / 2);
  return Shapes{shape, shape};
}

LogicalResult RopeTableOp::verify() {
  FailureOr<Shapes> shapes = inferResultShapes(Adaptor(*this), *this);
  if (failed(shapes))
    return failure();
  RopeScalingAttr scaling = getScalingAttr();
  bool isDynamic = scaling && scaling.getKind() == RopeScalingKind::dynamic;
  int64_t dim = getDim();
  if (isDynamic && dim < 4)
    return violated(*this, 1,
                    "'dim' is " + Twine(dim) +
                        ", but 'dynamic' scaling needs at least 4");
  if (failed(checkFinite(*this, 2, "theta", getTheta(), Sign::positive)))
    return failure();

  bool readsSeqLen =
      isDynamic || (scaling && scaling.getKind() == RopeScalingKind::longrope);
  if (readsSeqLen && !getSeqLen())
    return violated(*this, 3,
                    "'" + stringifyRopeScalingKind(scaling.getKind()) +
                        "' scaling needs 'seq_len'");
  if (!readsSeqLen && getSeqLen())
    return violated(*this, 3,
                    "'seq_len' is given, but only 'dynamic' and 'longrope' "
                    "scaling read it");
  if (getSeqLen() && failed(checkCount(*this, 4, "seq_len", getSeqLen(),
                                       /*batch=*/std::nullopt)))
    return failure();
  // Both lists are equally long (rope_scaling_c5).
  if (scaling && scaling.getShortFactor() &&
      static_cast<int64_t>(scaling.getShortFactor().size()) != dim / 2)
    return violated(*this, 5,
                    "'short_factor' and 'long_factor' have " +
                        Twine(scaling.getShortFactor().size()) +
                        " entries, but must have dim / 2 = " + Twine(dim / 2));
  if (failed(checkResultShape(*this, 6, "cos", getCos(), shapes->front())))
    return failure();
  return checkSameType(*this, 7, "sin", getSin().getType(), "cos",
                       getCos().getType());
}

/// No position is undefined, so only sizes that a result's type claims beyond
/// those inferred could be wrong.
Speculation::Speculatability RopeTableOp::getSpeculatability() {
  FailureOr<Shapes> shapes = inferResultShapes(Adaptor(*this));
  return succeeded(shapes) && ArrayRef(shapes->front()) == shapeOf(getCos())
             ? Speculation::Speculatable
             : Speculation::NotSpeculatable;
}

void RopeTableOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  patterns.add<FoldCastsIntoOp<RopeTableOp>>(context);
}

//===----------------------------------------------------------------------===//
// RopeOp
//===----------------------------------------------------------------------===//

void RopeOp::build(OpBuilder &builder, OperationState &state, Value x,
                   Value cos, Value sin, std::optional<int64_t> headsAxis,
                   RopeLayout layout) {
  state.addOperands({x, cos, sin});
  auto &properties = state.getOrAddProperties<Properties>();
  properties.layout = RopeLayoutAttr::get(builder.getContext(), layout);
  if (headsAxis)
    properties.heads_axis = builder.getI64IntegerAttr(*headsAxis);
  addInferredResults<RopeOp>(state, elementTypeOf(x));
}

FailureOr<Shapes> RopeOp::inferResultShapes(Adaptor adaptor,
                                            Operation *reportOn) {
  ArrayRef<int64_t> shape = shapeOf(adaptor.getX());
  int64_t rank = shape.size();
  Shape withoutHeads(shape);
  if (std::optional<int64_t> axis = adaptor.getHeadsAxis()) {
    if (*axis < 0 || *axis >= rank - 1)
      return violated(reportOn, 1,
                      "'heads_axis' is " + Twine(*axis) +
                          ", but must be a dimension of 'x' other than the "
                          "last, and 'x' has rank " +
                          Twine(rank));
    withoutHeads.erase(withoutHeads.begin() + *axis);
  }
  if (failed(checkSameType(reportOn, 2, "sin", adaptor.getSin().getType(),
                           "cos", adaptor.getCos().getType())))
    return failure();

  ArrayRef<int64_t> table = shapeOf(adaptor.getCos());
  if (table.empty() || table.size() > withoutHeads.size())
    return violated(reportOn, 3,
                    "'cos' has rank " + Twine(table.size()) +
                        ", but must have at least 1 and at most that of 'x' "
                        "without its heads, " +
                        Twine(withoutHeads.size()));
  ArrayRef<int64_t> leading =
      ArrayRef(withoutHeads).drop_back().take_back(table.size() - 1);
  if (!shapesMatch(table.drop_back(), leading))
    return violated(reportOn, 4,
                    "'cos' has leading dimensions " +
                        toString(table.drop_back()) +
                        ", but must have those of 'x' without its heads, " +
                        toString(leading));
  // Compared without a product: the size may be any i64.
  if (ShapedType::isStatic(table.back()) &&
      ShapedType::isStatic(shape.back()) && table.back() > shape.back() / 2)
    return violated(reportOn, 5,
                    "the tables rotate " + Twine(table.back()) +
                        " pairs of features, but 'x' has only " +
                        Twine(shape.back()) + " features");
  return Shapes{Shape(shape)};
}

LogicalResult RopeOp::verify() {
  if (failed(inferResultShapes(Adaptor(*this), *this)))
    return failure();
  return checkSameType(*this, 6, "y", getY().getType(), "x", getX().getType());
}

void RopeOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                         MLIRContext *context) {
  patterns.add<FoldCastsIntoOp<RopeOp>>(context);
}
