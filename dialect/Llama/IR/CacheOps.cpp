//===- CacheOps.cpp - the key/value cache ---------------------------------===//
#include "dialect/Llama/IR/Constraints.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::constraints;

void KvCacheUpdateOp::build(OpBuilder &builder, OperationState &state,
                            Value newTokens, Value cache, Value position,
                            AttentionLayout layout,
                            CacheLayoutAttr cacheLayout) {
  state.addOperands({newTokens, cache, position});
  auto &properties = state.getOrAddProperties<Properties>();
  properties.layout = AttentionLayoutAttr::get(builder.getContext(), layout);
  properties.cache_layout = cacheLayout;
  addInferredResults<KvCacheUpdateOp>(state, elementTypeOf(cache));
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
  if (elementTypeOf(cache) != elementTypeOf(newTokens))
    return violated(reportOn, 2,
                    "'cache' has element type " +
                        toString(elementTypeOf(cache)) +
                        ", but must have that of 'new_tokens', " +
                        toString(elementTypeOf(newTokens)));
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
  return Shapes{Shape(cacheShape)};
}

// kv_cache_update_c6, cache_out has the type of cache, is a trait of the
// operation.
LogicalResult KvCacheUpdateOp::verify() {
  return inferResultShapes(Adaptor(*this), *this);
}

// Fold: kv_cache_update(empty, cache) -> cache
OpFoldResult KvCacheUpdateOp::fold(FoldAdaptor) {
  if (llvm::is_contained(shapeOf(getNewTokens()), 0))
    return getCache();
  return {};
}
