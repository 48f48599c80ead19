//===- CacheOps.cpp - the key/value cache ---------------------------------===//
#include "dialect/Llama/IR/Constraints.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::constraints;

void KvCacheUpdateOp::build(OpBuilder &builder, OperationState &state,
                            Value newTokens, Value cache, Value position,
                            AttentionLayout layout, CacheLayoutAttr cacheLayout,
                            Value scales) {
  state.addOperands({newTokens, position, cache});
  SmallVector<Type> types{elementTypeOf(cache)};
  if (scales) {
    state.addOperands(scales);
    types.push_back(elementTypeOf(scales));
  }
  auto &properties = state.getOrAddProperties<Properties>();
  properties.layout = AttentionLayoutAttr::get(builder.getContext(), layout);
  properties.cache_layout = cacheLayout;
  addInferredResults<KvCacheUpdateOp>(state, types);
}

FailureOr<Shapes> KvCacheUpdateOp::inferResultShapes(Adaptor adaptor,
                                                     Operation *reportOn) {
  Value newTokens = adaptor.getNewTokens(), cache = adaptor.getCache();
  ArrayRef<int64_t> newShape = shapeOf(newTokens), cacheShape = shapeOf(cache);
  size_t rank = newShape.size();
  if ((rank != 3 && rank != 4) || cacheShape.size() != rank)
    return violated(reportOn, 1,
                    "'new_tokens' has rank " + Twine(rank) +
                        " and 'cache' rank " + Twine(cacheShape.size()) +
                        ", but both must have 4, or 3 without a batch");
  Value scales = adaptor.getScales();
  if (scales && !elementTypeOf(cache).isInteger(8))
    return violated(reportOn, 2,
                    "'cache' has element type " +
                        toString(elementTypeOf(cache)) +
                        ", but with 'scales' it must be i8");
  if (!scales && !isa<FloatType>(elementTypeOf(cache)))
    return violated(reportOn, 2,
                    "'cache' has element type " +
                        toString(elementTypeOf(cache)) +
                        ", but without 'scales' it must have a float type");
  size_t tokens =
      adaptor.getLayout() == AttentionLayout::head_major ? rank - 2 : rank - 3;
  for (size_t i = 0; i < rank; ++i)
    if (i != tokens && !sizesMatch(newShape[i], cacheShape[i]))
      return violated(reportOn, 3,
                      "'cache' has shape " + toString(cacheShape) +
                          ", but all of it except dimension " + Twine(tokens) +
                          ", the tokens, must match 'new_tokens', " +
                          toString(newShape));
  if (ShapedType::isStatic(newShape[tokens]) &&
      ShapedType::isStatic(cacheShape[tokens]) &&
      newShape[tokens] > cacheShape[tokens])
    return violated(reportOn, 4,
                    "'new_tokens' has " + Twine(newShape[tokens]) +
                        " tokens, but 'cache' holds only " +
                        Twine(cacheShape[tokens]));
  std::optional<int64_t> batch;
  if (rank == 4)
    batch = joinSizes(newShape[0], cacheShape[0]);
  if (failed(checkCount(reportOn, 5, "position", adaptor.getPosition(), batch)))
    return failure();
  Shapes shapes{Shape(cacheShape)};
  if (scales) {
    if (!shapesMatch(shapeOf(scales), cacheShape.drop_back()))
      return violated(reportOn, 7,
                      "'scales' has shape " + toString(shapeOf(scales)) +
                          ", but must have that of 'cache' without its last "
                          "dimension, " +
                          toString(cacheShape.drop_back()));
    shapes.push_back(Shape(shapeOf(scales)));
  }
  return shapes;
}

// kv_cache_update_c6, cache_out has the type of cache, is a trait of the
// operation.
LogicalResult KvCacheUpdateOp::verify() {
  if (failed(inferResultShapes(Adaptor(*this), *this)))
    return failure();
  Value scales = getScales(), scalesOut = getScalesOut();
  if (!scales != !scalesOut)
    return violated(*this, 8,
                    "'scales_out' must be there with 'scales', and only then");
  if (!scales)
    return success();
  return checkSameType(*this, 8, "scales_out", scalesOut.getType(), "scales",
                       scales.getType());
}

// Fold: kv_cache_update(empty, cache) -> cache
LogicalResult KvCacheUpdateOp::fold(FoldAdaptor,
                                    SmallVectorImpl<OpFoldResult> &results) {
  if (!llvm::is_contained(shapeOf(getNewTokens()), 0))
    return failure();
  results.push_back(getCache());
  if (Value scales = getScales())
    results.push_back(scales);
  return success();
}
