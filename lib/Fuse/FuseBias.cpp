//===- FuseBias.cpp - Additions of a row into linears ---------------------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Fuse/Matching.h"
#include "lib/Fuse/Passes.h"
#include "lib/Fuse/Remarks.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFUSEBIAS
#include "lib/Fuse/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
constexpr StringLiteral kPass = "llama-fuse-bias";

// Pattern: linear(x, w) + broadcast(b) -> linear(x, w, b)
struct FuseRow : RewritePattern {
  FuseRow(MLIRContext *context, bool allowPrecisionChange)
      : RewritePattern(MatchAnyOpTypeTag(), /*benefit=*/1, context),
        allowPrecisionChange(allowPrecisionChange) {}

  LogicalResult matchAndRewrite(Operation *op,
                                PatternRewriter &rewriter) const override {
    if (op->getNumResults() != 1)
      return failure();
    std::optional<Binary> add = matchBinary<arith::AddFOp>(op->getResult(0));
    auto linear = add ? add->lhs.getDefiningOp<LinearOp>() : nullptr;
    if (!linear || add->rhsAlignment != Alignment::LastDim)
      return rewriter.notifyMatchFailure(op, "adds no row to a linear");
    auto missed = [&](StringRef reason) {
      remarkNotFused(linear, kPass, reason);
      return rewriter.notifyMatchFailure(linear, reason);
    };
    if (linear.getBias())
      return missed("it has a bias already");
    if (!linear->hasOneUse())
      return missed("its result without the row has other users");
    Value sum = op->getResult(0);
    if (sum.getType() != linear.getY().getType())
      return missed("the sum has another type");
    if (add->destination && !add->destination.getDefiningOp<tensor::EmptyOp>())
      return missed("the sum is written to a destination of its own");
    if (op->getBlock() != linear->getBlock())
      return missed("the row is added in another block");
    Type element = getElementTypeOrSelf(sum);
    if (!element.isF32() && !element.isF64() && !allowPrecisionChange)
      return missed("the sum would be rounded once in place of twice");

    // Where the sum was: the row may be formed between the two.
    rewriter.setInsertionPoint(op);
    auto fused =
        LinearOp::create(rewriter, linear.getLoc(), linear.getY().getType(),
                         linear.getX(), linear.getWeight(), add->rhs);
    fused->setDiscardableAttrs(linear->getDiscardableAttrDictionary());
    remarkFused(linear, kPass, "the row that is added is its bias");
    rewriter.replaceOp(op, fused.getY());
    rewriter.eraseOp(linear);
    return success();
  }

private:
  bool allowPrecisionChange;
};

struct FuseBias : llama::impl::LlamaFuseBiasBase<FuseBias> {
  using Base::Base;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFuseBiasPatterns(patterns, allowPrecisionChange);
    applyOnce(getOperation(), std::move(patterns));
  }
};

} // namespace

void mlir::llama::populateFuseBiasPatterns(RewritePatternSet &patterns,
                                           bool allowPrecisionChange) {
  patterns.add<FuseRow>(patterns.getContext(), allowPrecisionChange);
}
