//===- FuseAddRmsNorm.cpp - Additions into the norms of their sums --------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Fuse/Matching.h"
#include "lib/Fuse/Passes.h"
#include "lib/Fuse/Remarks.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Dominance.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFUSEADDRMSNORM
#include "lib/Fuse/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
constexpr StringLiteral kPass = "llama-fuse-add-rmsnorm";

/// Where the norm of a sum may stand: behind everything that it needs, and
/// before everything that uses `sums`, the sum and casts of it that lead to the
/// norm. Null if there is no such place.
Operation *findPlace(Operation *add, ArrayRef<Value> sums, RmsNormOp norm) {
  DominanceInfo dominance;
  auto isOnTheWay = [&](Operation *user) {
    return user == norm || llvm::any_of(sums, [&](Value sum) {
             return sum.getDefiningOp() == user;
           });
  };
  if (llvm::all_of(sums, [&](Value sum) {
        return llvm::all_of(sum.getUsers(), [&](Operation *user) {
          return isOnTheWay(user) || dominance.properlyDominates(norm, user);
        });
      }))
    return norm;
  for (Value operand : {Value(norm.getWeight()), Value(norm.getBias())})
    if (operand && !dominance.properlyDominates(operand, add))
      return nullptr;
  return add;
}

// Pattern: s = a + b; y = rmsnorm(s, w, bias?) ->
//   y, s = rmsnorm(a, w, bias?, residual = b)
struct FuseAdd : OpRewritePattern<RmsNormOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(RmsNormOp norm,
                                PatternRewriter &rewriter) const override {
    // The sum, and what it is cast to on its way to the norm.
    SmallVector<Value> sums{norm.getX()};
    while (auto cast = sums.back().getDefiningOp<tensor::CastOp>())
      sums.push_back(cast.getSource());
    std::optional<Binary> add = matchBinary<arith::AddFOp>(sums.back());
    if (!add || add->rhsAlignment != Alignment::Same)
      return rewriter.notifyMatchFailure(norm, "does not normalise a sum");
    auto missed = [&](StringRef reason) {
      remarkNotFused(norm, kPass, reason);
      return rewriter.notifyMatchFailure(norm, reason);
    };
    if (norm.getResidual())
      return missed("it has a residual already");
    Type type = sums.back().getType();
    if (add->lhs.getType() != type || add->rhs.getType() != type)
      return missed("an operand of the sum has another type than the sum");
    if (add->destination && !add->destination.getDefiningOp<tensor::EmptyOp>())
      return missed("the sum is written to a destination of its own");
    if (llvm::is_contained(sums, norm.getWeight()) ||
        llvm::is_contained(sums, norm.getBias()))
      return missed("the sum is a weight or bias of its own norm");
    if (add->op->getBlock() != norm->getBlock())
      return missed("the sum is formed in another block");
    Operation *place = findPlace(add->op, sums, norm);
    if (!place)
      return missed("the sum is used before the norm, which needs what is not "
                    "there before the sum");

    rewriter.setInsertionPoint(place);
    Location loc = norm.getLoc();
    Type normType = norm.getX().getType();
    auto fused = RmsNormOp::create(
        rewriter, loc, TypeRange{norm.getY().getType(), normType},
        castTo(rewriter, loc, add->lhs, normType), norm.getWeight(),
        norm.getBias(), castTo(rewriter, loc, add->rhs, normType),
        norm.getEpsAttr(), norm.getWeightOffsetAttr(), norm.getRoundingAttr(),
        norm.getStatSizeAttr());
    fused->setDiscardableAttrs(norm->getDiscardableAttrDictionary());
    remarkFused(norm, kPass, "the addition is part of the norm");
    rewriter.replaceOp(norm, fused.getY());
    for (Value sum : sums)
      rewriter.replaceOp(sum.getDefiningOp(),
                         castTo(rewriter, loc, fused.getSum(), sum.getType()));
    return success();
  }
};

struct FuseAddRmsNorm : llama::impl::LlamaFuseAddRmsNormBase<FuseAddRmsNorm> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFuseAddRmsNormPatterns(patterns);
    applyOnce(getOperation(), std::move(patterns));
  }
};

} // namespace

void mlir::llama::populateFuseAddRmsNormPatterns(RewritePatternSet &patterns) {
  patterns.add<FuseAdd>(patterns.getContext());
}
