//===- FlattenLinear.cpp - A linear's rows are one dimension --------------===//
#include "lib/Lower/Passes.h"

#include "dialect/Llama/IR/LlamaOps.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::llama {
#define GEN_PASS_DEF_FLATTENLINEAR
#include "lib/Lower/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

// Pattern: linear(x, w, bias?) with x of more than two dimensions ->
//   expand(linear(collapse(x), w, bias?))
struct FlattenRows : OpRewritePattern<LinearOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(LinearOp op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<RankedTensorType>(op.getX().getType());
    int64_t rank = type.getRank();
    if (rank <= 2)
      return rewriter.notifyMatchFailure(op, "rows are one dimension");
    // expand-strided-metadata cannot collapse buffers of which several sizes
    // are not known, and contractions of many rows need the depth.
    if (type.isDynamicDim(rank - 1) || type.getNumDynamicDims() > 1)
      return rewriter.notifyMatchFailure(op, "too few sizes are known");
    Location loc = op.getLoc();
    SmallVector<ReassociationIndices> groups{
        llvm::to_vector(llvm::seq<int64_t>(0, rank - 1)), {rank - 1}};
    Value rows =
        tensor::CollapseShapeOp::create(rewriter, loc, op.getX(), groups);
    auto flat =
        LinearOp::create(rewriter, loc, rows, op.getWeight(), op.getBias());
    flat->setDiscardableAttrs(op->getDiscardableAttrDictionary());

    // Sizes as those of x and the weight say; the type of y may say more.
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, loc, op.getX());
    sizes.back() = tensor::getMixedSize(rewriter, loc, op.getWeight(), 0);
    SmallVector<int64_t> shape(type.getShape());
    shape.back() =
        cast<RankedTensorType>(op.getWeight().getType()).getDimSize(0);
    auto yType = cast<RankedTensorType>(op.getY().getType());
    Value y = tensor::ExpandShapeOp::create(rewriter, loc, yType.clone(shape),
                                            flat.getY(), groups, sizes);
    if (y.getType() != yType)
      y = tensor::CastOp::create(rewriter, loc, yType, y);
    rewriter.replaceOp(op, y);
    return success();
  }
};

struct FlattenLinear : llama::impl::FlattenLinearBase<FlattenLinear> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<FlattenRows>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace
