//===- ConvertLlamaToLinalg.cpp - The decomposition as a pass -------------===//
#include "lib/Lower/Decompose.h"
#include "lib/Lower/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::llama {
#define GEN_PASS_DEF_CONVERTLLAMATOLINALG
#include "lib/Lower/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
// Pattern: op -> decompose(op)
template <typename OpTy> struct Decompose : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    FailureOr<SmallVector<Value>> results = decompose(rewriter, op);
    if (failed(results))
      return rewriter.notifyMatchFailure(op, "has no decomposition");
    rewriter.replaceOp(op, *results);
    return success();
  }
};

/// Whether rows of a table are still to be taken by gather-blocks' pattern.
static bool isLookedUp(DequantizeOp op) {
  return getUnpackedBlocks(op) &&
         llvm::any_of(op->getUsers(), llvm::IsaPred<EmbeddingOp>);
}

// Pattern: dequantize -> decompose(op), after those that use its blocks
struct DecomposeDequantize : Decompose<DequantizeOp> {
  using Decompose<DequantizeOp>::Decompose;

  LogicalResult matchAndRewrite(DequantizeOp op,
                                PatternRewriter &rewriter) const override {
    if (isLookedUp(op))
      return rewriter.notifyMatchFailure(op, "its users come first");
    return Decompose<DequantizeOp>::matchAndRewrite(op, rewriter);
  }
};

// Pattern: dequantize(unpack_blocks(bytes)) -> one generic
struct DecomposeBlocks : OpRewritePattern<DequantizeOp> {
  using OpRewritePattern<DequantizeOp>::OpRewritePattern;

  LogicalResult matchAndRewrite(DequantizeOp op,
                                PatternRewriter &rewriter) const override {
    UnpackBlocksOp unpack = getUnpackedBlocks(op);
    if (!unpack)
      return rewriter.notifyMatchFailure(op, "its operands are no blocks");
    if (isLookedUp(op))
      return rewriter.notifyMatchFailure(op, "its users come first");
    rewriter.replaceOp(op, decomposeBlocks(rewriter, op, unpack));
    return success();
  }
};

// Pattern: unpack_blocks -> decompose(op), after those that use it as a whole
struct DecomposeUnpack : Decompose<UnpackBlocksOp> {
  using Decompose<UnpackBlocksOp>::Decompose;

  LogicalResult matchAndRewrite(UnpackBlocksOp op,
                                PatternRewriter &rewriter) const override {
    for (Operation *user : op->getUsers())
      if (auto dequantize = dyn_cast<DequantizeOp>(user);
          dequantize && getUnpackedBlocks(dequantize))
        return rewriter.notifyMatchFailure(op, "its users come first");
    return Decompose<UnpackBlocksOp>::matchAndRewrite(op, rewriter);
  }
};

struct ConvertLlamaToLinalg
    : llama::impl::ConvertLlamaToLinalgBase<ConvertLlamaToLinalg> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateLlamaToLinalgPatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      return signalPassFailure();
    WalkResult left = getOperation()->walk([](Operation *op) {
      if (!isa_and_present<LlamaDialect>(op->getDialect()))
        return WalkResult::advance();
      op->emitOpError("has no decomposition into linalg");
      return WalkResult::interrupt();
    });
    if (left.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace

void mlir::llama::populateLlamaToLinalgPatterns(RewritePatternSet &patterns) {
  populateFoldEmptyPatterns(patterns);
  patterns
      .add<Decompose<RmsNormOp>, Decompose<LayerNormOp>, Decompose<SwigluOp>,
           Decompose<GluOp>, Decompose<RopeTableOp>, Decompose<RopeOp>,
           Decompose<AttentionOp>, Decompose<AttentionPartialOp>,
           Decompose<KvCacheUpdateOp>, Decompose<LinearOp>, DecomposeDequantize,
           DecomposeUnpack, Decompose<EmbeddingOp>>(patterns.getContext());
  patterns.add<DecomposeBlocks>(patterns.getContext(), /*benefit=*/2);
  populateGatherBlocksPatterns(patterns);
}
