//===- FoldEmpty.cpp - Operations on tensors without elements -------------===//
//
// Tiles and slices of a dimension that is known to be zero are rejected by the
// operations that express them: what computes nothing goes before it is tiled.
//
//===----------------------------------------------------------------------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Lower/LinalgBuilder.h"
#include "lib/Lower/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::llama {
#define GEN_PASS_DEF_FOLDEMPTY
#include "lib/Lower/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

bool isEmpty(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && llvm::is_contained(tensor.getShape(), 0);
}

// Pattern: op -> tensor.empty, when all results have a static shape without
// elements.
struct FoldEmptyResults : RewritePattern {
  FoldEmptyResults(MLIRContext *context)
      : RewritePattern(MatchAnyOpTypeTag(), /*benefit=*/2, context) {}

  LogicalResult matchAndRewrite(Operation *op,
                                PatternRewriter &rewriter) const override {
    if (!isa_and_present<LlamaDialect>(op->getDialect()) ||
        !llvm::all_of(op->getResultTypes(), [](Type type) {
          return isEmpty(type) && cast<RankedTensorType>(type).hasStaticShape();
        }))
      return failure();
    SmallVector<Value> empties;
    for (Type type : op->getResultTypes())
      empties.push_back(tensor::EmptyOp::create(
          rewriter, op->getLoc(), cast<RankedTensorType>(type).getShape(),
          getElementTypeOrSelf(type)));
    rewriter.replaceOp(op, empties);
    return success();
  }
};

// Pattern: attention(q, k, v) -> 0, when there are no keys.
struct FoldNoKeys : OpRewritePattern<AttentionOp> {
  FoldNoKeys(MLIRContext *context)
      : OpRewritePattern<AttentionOp>(context, /*benefit=*/2) {}

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    int64_t rank = op.getK().getType().getRank();
    int64_t tokens =
        op.getLayout() == AttentionLayout::head_major ? rank - 2 : rank - 3;
    if (op.getK().getType().getDimSize(tokens) != 0)
      return rewriter.notifyMatchFailure(op, "has keys");
    LinalgBuilder b(op.getLoc(), rewriter);
    SmallVector<OpFoldResult> sizes = b.dims(op.getQ());
    sizes.back() = b.dim(op.getV(), rank - 1);
    Value zeros = b.fill(sizes, getElementTypeOrSelf(op.getY()), 0.0);
    rewriter.replaceOp(op, b.castTo(zeros, op.getY().getType()));
    return success();
  }
};

// Pattern: linear(x, w, bias) without features -> linear of one that is zero.
struct FoldNoFeatures : OpRewritePattern<LinearOp> {
  FoldNoFeatures(MLIRContext *context)
      : OpRewritePattern<LinearOp>(context, /*benefit=*/1) {}

  LogicalResult matchAndRewrite(LinearOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getX().getType().getShape().back() != 0 &&
        op.getWeight().getType().getShape().back() != 0)
      return rewriter.notifyMatchFailure(op, "has features");
    LinalgBuilder b(op.getLoc(), rewriter);
    auto oneZero = [&](Value value) {
      SmallVector<OpFoldResult> sizes = b.dims(value);
      sizes.back() = rewriter.getIndexAttr(1);
      return b.fill(sizes, getElementTypeOrSelf(value), 0.0);
    };
    Value x = oneZero(op.getX()), weight = oneZero(op.getWeight());
    rewriter.modifyOpInPlace(op, [&] {
      op.getXMutable().assign(x);
      op.getWeightMutable().assign(weight);
    });
    return success();
  }
};

struct FoldEmpty : llama::impl::FoldEmptyBase<FoldEmpty> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFoldEmptyPatterns(patterns);
    patterns.add<FoldNoFeatures>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace

void mlir::llama::populateFoldEmptyPatterns(RewritePatternSet &patterns) {
  patterns.add<FoldEmptyResults, FoldNoKeys>(patterns.getContext());
}
