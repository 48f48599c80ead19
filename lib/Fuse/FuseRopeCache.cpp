//===- FuseRopeCache.cpp - Keys are rotated into their cache --------------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Fuse/Matching.h"
#include "lib/Fuse/Passes.h"
#include "lib/Fuse/Remarks.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Interfaces/TilingInterface.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFUSEROPECACHE
#include "lib/Fuse/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
constexpr StringLiteral kPass = "llama-fuse-rope-cache";

// Pattern: kv_cache_update(rope(x, cos, sin), cache, p) ->
//   insert_slice rope(tokens of x that fit, cos, sin) into cache at
//   clamp(p, 0, capacity - tokens), with the place known before the rope
struct RotateIntoCache : OpRewritePattern<KvCacheUpdateOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(KvCacheUpdateOp op,
                                PatternRewriter &rewriter) const override {
    auto rope = op.getNewTokens().getDefiningOp<RopeOp>();
    if (!rope)
      return rewriter.notifyMatchFailure(op, "the tokens are no rotation");
    auto missed = [&](StringRef reason) {
      remarkNotFused(op, kPass, reason);
      return rewriter.notifyMatchFailure(op, reason);
    };
    if (llvm::any_of(rope->getUsers(), [&](Operation *user) {
          return user != op && !isa<tensor::DimOp>(user);
        }))
      return missed("others read the rotated tokens");
    if (rope->getBlock() != op->getBlock())
      return missed("the tokens are rotated in another block");
    if (op.getScales())
      return missed("the cache is in 8 bits");
    if (getElementTypeOrSelf(op.getCache()) != getElementTypeOrSelf(rope))
      return missed("the cache has another element type");
    if (op.getCacheLayout() && *op.getCacheLayout() != CacheLayout::plain)
      return missed("the cache has a layout of its own");
    auto positionType = cast<RankedTensorType>(op.getPosition().getType());
    if (!positionType.hasStaticShape() || positionType.getNumElements() != 1)
      return missed("each entry of the batch has a position of its own");
    DominanceInfo dominance;
    if (!dominance.properlyDominates(op.getCache(), rope) ||
        !dominance.properlyDominates(op.getPosition(), rope))
      return missed("the place in the cache is known after the rotation only");
    if (failed(resolveSizes(rewriter, rope)))
      return missed("sizes of the rotated tokens are not known");

    Location loc = op.getLoc();
    rewriter.setInsertionPoint(rope);
    auto type = cast<RankedTensorType>(op.getCache().getType());
    int64_t rank = type.getRank();
    int64_t axis =
        rank - (op.getLayout() == AttentionLayout::head_major ? 2 : 3);
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, loc, rope.getX());
    SmallVector<OpFoldResult> offsets(rank, rewriter.getIndexAttr(0)),
        strides(rank, rewriter.getIndexAttr(1));
    // More tokens than the cache holds: those that fit are written.
    OpFoldResult capacity =
        tensor::getMixedSize(rewriter, loc, op.getCache(), axis);
    std::optional<int64_t> tokens = getConstantIntValue(sizes[axis]),
                           most = getConstantIntValue(capacity);
    auto valueOf = [&](OpFoldResult size) {
      return getValueOrCreateConstantIndexOp(rewriter, loc, size);
    };
    Value y = rope.getY();
    if (!tokens || !most || *tokens > *most) {
      sizes[axis] = arith::MinSIOp::create(rewriter, loc, valueOf(sizes[axis]),
                                           valueOf(capacity))
                        .getResult();
      FailureOr<TilingResult> tiled =
          cast<TilingInterface>(rope.getOperation())
              .generateResultTileValue(rewriter, 0, offsets, sizes);
      if (failed(tiled))
        return missed("its tokens cannot be taken");
      y = tiled->tiledValues.front();
    }
    Value zero = arith::ConstantIndexOp::create(rewriter, loc, 0);
    Value position = arith::IndexCastOp::create(
        rewriter, loc, rewriter.getIndexType(),
        tensor::ExtractOp::create(
            rewriter, loc, op.getPosition(),
            SmallVector<Value>(positionType.getRank(), zero)));
    Value last = arith::SubIOp::create(rewriter, loc, valueOf(capacity),
                                       valueOf(sizes[axis]));
    offsets[axis] =
        arith::MaxSIOp::create(
            rewriter, loc,
            arith::MinSIOp::create(rewriter, loc, position, last), zero)
            .getResult();
    rewriter.setInsertionPoint(op);
    remarkFused(op, kPass, "its tokens are rotated where they go");
    rewriter.replaceOpWithNewOp<tensor::InsertSliceOp>(op, y, op.getCache(),
                                                       offsets, sizes, strides);
    if (rope->use_empty())
      rewriter.eraseOp(rope);
    return success();
  }
};

struct FuseRopeCache : llama::impl::LlamaFuseRopeCacheBase<FuseRopeCache> {
  using Base::Base;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFuseRopeCachePatterns(patterns);
    applyOnce(getOperation(), std::move(patterns));
  }
};

} // namespace

void mlir::llama::populateFuseRopeCachePatterns(RewritePatternSet &patterns) {
  patterns.add<RotateIntoCache>(patterns.getContext());
}
