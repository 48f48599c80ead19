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

// Pattern: softmax(x) -> maxima, exponentials, sums and quotients, in f32 at
//   least; linalg's operation alone has no loops
struct DecomposeSoftmax : OpRewritePattern<linalg::SoftmaxOp> {
  using OpRewritePattern<linalg::SoftmaxOp>::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::SoftmaxOp op,
                                PatternRewriter &rewriter) const override {
    auto type = dyn_cast<RankedTensorType>(op.getInput().getType());
    if (!type || !op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "is not on tensors");
    Location loc = op.getLoc();
    Type element = getElementTypeOrSelf(op.getOutput());
    if (!isa<FloatType>(element) || !isa<FloatType>(type.getElementType()))
      return rewriter.notifyMatchFailure(op, "is not on floats");
    bool isNarrow = element.getIntOrFloatBitWidth() < 32;
    if (isNarrow || type.getElementType() != element) {
      Type wide = isNarrow ? Type(rewriter.getF32Type()) : element;
      Value x = convert(rewriter, loc, op.getInput(), wide);
      Value empty = tensor::EmptyOp::create(
          rewriter, loc, tensor::getMixedSizes(rewriter, loc, x), wide);
      auto softmax = linalg::SoftmaxOp::create(
          rewriter, loc, TypeRange{x.getType()}, x, empty, op.getDimension());
      rewriter.replaceOp(
          op, convert(rewriter, loc, softmax.getResult().front(), element));
      return success();
    }
    FailureOr<SmallVector<Value>> results = op.decomposeOperation(rewriter);
    if (failed(results))
      return rewriter.notifyMatchFailure(op, "has no decomposition");
    rewriter.replaceOp(op, *results);
    return success();
  }

private:
  static Value convert(OpBuilder &b, Location loc, Value x, Type element) {
    auto type = cast<RankedTensorType>(x.getType());
    if (type.getElementType() == element)
      return x;
    bool isWider =
        element.getIntOrFloatBitWidth() > type.getElementTypeBitWidth();
    if (isWider)
      return arith::ExtFOp::create(b, loc, type.clone(element), x);
    return arith::TruncFOp::create(b, loc, type.clone(element), x);
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
           DecomposeUnpack, Decompose<EmbeddingOp>, DecomposeSoftmax>(
          patterns.getContext());
  patterns.add<DecomposeBlocks>(patterns.getContext(), /*benefit=*/2);
  populateGatherBlocksPatterns(patterns);
}
