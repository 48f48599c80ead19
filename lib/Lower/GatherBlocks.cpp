//===- GatherBlocks.cpp - Rows of a table in blocks -----------------------===//
#include "lib/Lower/Decompose.h"
#include "lib/Lower/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Iterators.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::llama {
#define GEN_PASS_DEF_GATHERBLOCKS
#include "lib/Lower/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

// Pattern: embedding(dequantize(unpack_blocks(bytes)), ids) -> one generic
struct GatherRows : OpRewritePattern<EmbeddingOp> {
  using OpRewritePattern<EmbeddingOp>::OpRewritePattern;

  LogicalResult matchAndRewrite(EmbeddingOp op,
                                PatternRewriter &rewriter) const override {
    FailureOr<Value> rows = decomposeGather(rewriter, op);
    if (failed(rows))
      return rewriter.notifyMatchFailure(op, "its table is no blocks");
    rewriter.replaceOp(op, *rows);
    return success();
  }
};

struct GatherBlocks : llama::impl::GatherBlocksBase<GatherBlocks> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateGatherBlocksPatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
    // A table that nothing else uses need not be formed.
    getOperation()->walk<WalkOrder::PostOrder, ReverseIterator>(
        [&](Operation *op) {
          if (isa<DequantizeOp, UnpackBlocksOp>(op) && op->use_empty())
            op->erase();
        });
  }
};

} // namespace

void mlir::llama::populateGatherBlocksPatterns(RewritePatternSet &patterns) {
  // Ahead of the decomposition of an embedding of any table.
  patterns.add<GatherRows>(patterns.getContext(), /*benefit=*/2);
}
