//===- FuseDeadResults.cpp - What nobody reads is not computed ------------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Fuse/Matching.h"
#include "lib/Fuse/Passes.h"
#include "lib/Fuse/Remarks.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFUSEDEADRESULTS
#include "lib/Fuse/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
constexpr StringLiteral kPass = "llama-fuse-dead-results";

// Pattern: y, s = rmsnorm(a, w, residual = b), y unused -> s = a + b
struct DropNorm : OpRewritePattern<RmsNormOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(RmsNormOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getResidual())
      return rewriter.notifyMatchFailure(op, "adds nothing");
    if (op.getSum().use_empty()) {
      // The operation has it exactly when it adds, and y needs the sum anyway.
      if (!op.getY().use_empty())
        remarkNotFused(op, kPass, "nobody reads its sum, but the norm does");
      return rewriter.notifyMatchFailure(op, "its sum is not read");
    }
    if (!op.getY().use_empty())
      return rewriter.notifyMatchFailure(op, "its norm is read");
    remarkFused(op, kPass, "only its sum is computed");
    Value sum = arith::AddFOp::create(rewriter, op.getLoc(), op.getX(),
                                      op.getResidual());
    rewriter.replaceOp(op, {Value(), sum});
    return success();
  }
};

// Pattern: q, scale, min = unpack_blocks(bytes) of a format without minima;
//   dequantize(q, scale, min) -> dequantize(q, scale)
struct DropMinimum : OpRewritePattern<DequantizeOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(DequantizeOp op,
                                PatternRewriter &rewriter) const override {
    auto unpack = op.getMin() ? op.getMin().getDefiningOp<UnpackBlocksOp>()
                              : UnpackBlocksOp();
    if (!unpack || op.getMin() != unpack.getMin() ||
        op.getMin() == unpack.getScale())
      return rewriter.notifyMatchFailure(op, "has no minimum of blocks");
    if (getBlockFormatInfo(unpack.getFormat()).hasMin)
      return rewriter.notifyMatchFailure(op, "the format has minima");
    remarkFused(op, kPass, "its minima, which are zero, are not read");
    rewriter.modifyOpInPlace(op, [&] { op.getMinMutable().clear(); });
    if (!unpack.getMin().use_empty())
      return success();
    rewriter.setInsertionPoint(unpack);
    auto without = UnpackBlocksOp::create(
        rewriter, unpack.getLoc(), unpack.getQ().getType(),
        unpack.getScale().getType(), Type(), unpack.getBytes(),
        unpack.getFormatAttr());
    without->setDiscardableAttrs(unpack->getDiscardableAttrDictionary());
    rewriter.replaceOp(unpack, {without.getQ(), without.getScale(), Value()});
    return success();
  }
};

struct FuseDeadResults
    : llama::impl::LlamaFuseDeadResultsBase<FuseDeadResults> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFuseDeadResultsPatterns(patterns);
    applyOnce(getOperation(), std::move(patterns));
  }
};

} // namespace

void mlir::llama::populateFuseDeadResultsPatterns(RewritePatternSet &patterns) {
  patterns.add<DropNorm, DropMinimum>(patterns.getContext());
}
