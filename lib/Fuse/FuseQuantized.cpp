//===- FuseQuantized.cpp - Blocks are dequantised where they are used -----===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Fuse/Matching.h"
#include "lib/Fuse/Passes.h"
#include "lib/Fuse/Remarks.h"

#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/TilingInterface.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFUSEQUANTIZED
#include "lib/Fuse/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
constexpr StringLiteral kPass = "llama-fuse-quantized";

/// Whether lowering takes these weights apart in the tasks of the linears that
/// use them: nothing else uses them, all in one block.
bool belongsToLinears(DequantizeOp dequantize) {
  return llvm::all_of(dequantize->getUses(), [&](OpOperand &use) {
    return isa<LinearOp>(use.getOwner()) && use.getOperandNumber() == 1 &&
           use.getOwner()->getBlock() == dequantize->getBlock();
  });
}

/// Dequantises again, next to its user, what `dequantize` does.
Value dequantizeAgain(PatternRewriter &rewriter, DequantizeOp dequantize) {
  IRMapping mapping;
  if (UnpackBlocksOp unpack = getUnpacked(dequantize))
    rewriter.clone(*unpack, mapping);
  return rewriter.clone(*dequantize, mapping)->getResult(0);
}

// Pattern: linear(x, w), w = dequantize(..) with other users or in another
// block
//   -> linear(x, dequantize(..))
// Pattern: linear(x, rows of dequantize(unpack_blocks(bytes))) ->
//   linear(x, dequantize(unpack_blocks(rows of bytes)))
struct KeepTogether : OpRewritePattern<LinearOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(LinearOp linear,
                                PatternRewriter &rewriter) const override {
    Value weight = skipCasts(linear.getWeight());
    auto rows = weight.getDefiningOp<tensor::ExtractSliceOp>();
    if (rows)
      weight = skipCasts(rows.getSource());
    auto dequantize = weight.getDefiningOp<DequantizeOp>();
    if (!dequantize)
      return rewriter.notifyMatchFailure(linear, "its weights are no blocks");
    auto missed = [&](StringRef reason) {
      remarkNotFused(linear, kPass, reason);
      return rewriter.notifyMatchFailure(linear, reason);
    };
    bool isDirect = !rows && weight == linear.getWeight();
    if (isDirect && belongsToLinears(dequantize))
      return rewriter.notifyMatchFailure(linear, "they are together");

    rewriter.setInsertionPoint(linear);
    Value again;
    if (!rows) {
      again = dequantizeAgain(rewriter, dequantize);
    } else {
      std::optional<int64_t> first =
          getConstantIntValue(rows.getMixedOffsets().front());
      std::optional<int64_t> count =
          getConstantIntValue(rows.getMixedSizes().front());
      UnpackBlocksOp unpack = getUnpacked(dequantize);
      int64_t together =
          unpack ? getBlockFormatInfo(unpack.getFormat()).rows : 1;
      if (!rows.hasUnitStride() || rows.getDroppedDims().any() ||
          !takesAll(rows, 1))
        return missed("it uses columns of dequantised weights");
      if (!first || !count || *first % together || *count % together)
        return missed("it uses rows of dequantised weights that are no whole "
                      "number of panels");
      FailureOr<Value> part = dequantizeRows(rewriter, dequantize, rows);
      if (failed(part))
        return missed("rows of these weights cannot be dequantised alone");
      again = *part;
    }
    rewriter.setInsertionPoint(linear);
    Value weights =
        castTo(rewriter, linear.getLoc(), again, linear.getWeight().getType());
    remarkFused(linear, kPass, "its weights are dequantised for it alone");
    rewriter.modifyOpInPlace(
        linear, [&] { linear.getWeightMutable().assign(weights); });
    return success();
  }

private:
  static FailureOr<Value> dequantizeRows(PatternRewriter &rewriter,
                                         DequantizeOp dequantize,
                                         tensor::ExtractSliceOp rows) {
    FailureOr<TilingResult> part =
        cast<TilingInterface>(dequantize.getOperation())
            .generateResultTileValue(rewriter, 0, rows.getMixedOffsets(),
                                     rows.getMixedSizes());
    if (failed(part))
      return failure();
    auto tile = cast<DequantizeOp>(part->tiledOps.front());
    UnpackBlocksOp unpack = getUnpacked(dequantize);
    if (!unpack)
      return part->tiledValues.front();
    // Slices of what is unpacked: all are of the same rows of bytes.
    auto slice = tile.getQ().getDefiningOp<tensor::ExtractSliceOp>();
    rewriter.setInsertionPoint(tile);
    FailureOr<TilingResult> bytes =
        cast<TilingInterface>(unpack.getOperation())
            .generateResultTileValue(rewriter, 0, slice.getMixedOffsets(),
                                     slice.getMixedSizes());
    if (failed(bytes))
      return failure();
    Operation *blocks = bytes->tiledOps.front();
    for (OpOperand &operand : tile->getOpOperands()) {
      auto old = operand.get().getDefiningOp<tensor::ExtractSliceOp>();
      auto result = cast<OpResult>(old.getSource());
      operand.set(blocks->getResult(result.getResultNumber()));
      if (old->use_empty())
        rewriter.eraseOp(old);
    }
    return part->tiledValues.front();
  }
};

struct FuseQuantized : llama::impl::LlamaFuseQuantizedBase<FuseQuantized> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFuseQuantizedPatterns(patterns);
    applyOnce(getOperation(), std::move(patterns));
  }
};

} // namespace

void mlir::llama::populateFuseQuantizedPatterns(RewritePatternSet &patterns) {
  patterns.add<KeepTogether>(patterns.getContext());
}
