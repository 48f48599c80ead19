//===- DecomposeCache.cpp - kv_cache_update in linalg ---------------------===//
#include "lib/Lower/Decompose.h"
#include "lib/Lower/LinalgBuilder.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::llama;

// Pattern: kv_cache_update(new, cache, p) ->
//   insert_slice new into cache at token clamp(p, 0, capacity - tokens),
//   batch entry by batch entry when each has a position of its own
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     KvCacheUpdateOp op) {
  LinalgBuilder b(op.getLoc(), builder);
  Value cache = op.getCache(), tokens = op.getNewTokens();
  // Of the tokens: [B, H, S, D] or [B, S, H, D], or without B.
  bool hasBatch = op.getCache().getType().getRank() == 4;
  unsigned axis =
      hasBatch + (op.getLayout() == AttentionLayout::head_major ? 1 : 0);
  // More tokens than the cache holds: those that fit are written.
  OpFoldResult capacity = b.dim(cache, axis);
  OpFoldResult count = b.min(b.dim(tokens, axis), capacity);
  if (count != b.dim(tokens, axis))
    tokens = b.sliceAlong(tokens, axis, b.getIndexAttr(0), count);

  Value last = b.index(b.sub(capacity, count));
  auto clampedPosition = [&](LinalgBuilder &b, ValueRange indices) {
    Value start = arith::IndexCastOp::create(
        b, b.getIndexType(),
        tensor::ExtractOp::create(b, op.getPosition(), indices));
    return arith::MaxSIOp::create(b, arith::MinSIOp::create(b, start, last),
                                  b.indexConstant(0))
        .getResult();
  };
  auto insert = [&](LinalgBuilder &b, Value source, Value dest,
                    OpFoldResult batch, Value start) -> Value {
    SmallVector<OpFoldResult> sizes = b.dims(source);
    SmallVector<OpFoldResult> offsets(sizes.size(), b.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
    offsets[0] = batch;
    offsets[axis] = start;
    return tensor::InsertSliceOp::create(b, source, dest, offsets, sizes,
                                         strides);
  };

  auto positionType = cast<RankedTensorType>(op.getPosition().getType());
  if (positionType.hasStaticShape() && positionType.getNumElements() == 1) {
    SmallVector<Value> zeros(positionType.getRank(), b.indexConstant(0));
    Value start = clampedPosition(b, zeros);
    return SmallVector<Value>{
        insert(b, tokens, cache, b.getIndexAttr(0), start)};
  }
  auto loop = scf::ForOp::create(
      b, b.indexConstant(0), b.index(b.dim(cache, 0)), b.indexConstant(1),
      cache, [&](OpBuilder &nested, Location loc, Value i, ValueRange args) {
        LinalgBuilder b(loc, nested);
        Value start = clampedPosition(b, i);
        Value entry = b.sliceAlong(tokens, 0, i, b.getIndexAttr(1));
        scf::YieldOp::create(b, insert(b, entry, args[0], i, start));
      });
  return SmallVector<Value>{loop.getResult(0)};
}
