//===- FuseAddRmsNorm.cpp - Additions into the norms of their sums --------===//
//
// Pattern: s = a + b; y = rmsnorm(s, w, bias?) ->
//   y, s = rmsnorm(a, w, bias?, residual = b)
//
//===----------------------------------------------------------------------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Fuse/Passes.h"
#include "lib/Fuse/Remarks.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFUSEADDRMSNORM
#include "lib/Fuse/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
constexpr StringLiteral kPass = "llama-fuse-add-rmsnorm";

/// An operation on tensors that adds `lhs` and `rhs`, element by element.
struct Addition {
  Operation *op;
  Value lhs, rhs;
  /// What linalg writes the sum to.
  Value destination;
};

/// Whether each element of the result is the sum of those of the two inputs at
/// the same place, and of nothing else.
bool addsElements(linalg::LinalgOp op) {
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1 ||
      op.getNumParallelLoops() != op.getNumLoops() ||
      !llvm::all_of(op.getIndexingMapsArray(),
                    [](AffineMap map) { return map.isIdentity(); }))
    return false;
  Block *body = op.getBlock();
  auto add =
      body->getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!add || add->getBlock() != body)
    return false;
  Value first = body->getArgument(0), second = body->getArgument(1);
  return (add.getLhs() == first && add.getRhs() == second) ||
         (add.getLhs() == second && add.getRhs() == first);
}

std::optional<Addition> matchAddition(Value sum) {
  Operation *op = sum.getDefiningOp();
  if (!op)
    return std::nullopt;
  if (auto add = dyn_cast<arith::AddFOp>(op))
    return Addition{op, add.getLhs(), add.getRhs(), {}};
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !addsElements(linalgOp))
    return std::nullopt;
  return Addition{op, linalgOp.getDpsInputOperand(0)->get(),
                  linalgOp.getDpsInputOperand(1)->get(),
                  linalgOp.getDpsInitOperand(0)->get()};
}

/// Where the norm of a sum may stand: behind everything that it needs, and
/// before everything that uses the sum. Null if there is no such place.
Operation *findPlace(const Addition &add, RmsNormOp norm) {
  DominanceInfo dominance;
  auto servesUsers = [&](Operation *place) {
    return llvm::all_of(add.op->getUsers(), [&](Operation *user) {
      return user == norm || dominance.properlyDominates(place, user);
    });
  };
  if (servesUsers(norm))
    return norm;
  for (Value operand : {Value(norm.getWeight()), Value(norm.getBias())})
    if (operand && !dominance.properlyDominates(operand, add.op))
      return nullptr;
  return add.op;
}

struct FuseAdd : OpRewritePattern<RmsNormOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(RmsNormOp norm,
                                PatternRewriter &rewriter) const override {
    std::optional<Addition> add = matchAddition(norm.getX());
    if (!add)
      return rewriter.notifyMatchFailure(norm, "does not normalise a sum");
    auto missed = [&](StringRef reason) {
      remarkNotFused(norm, kPass, reason);
      return rewriter.notifyMatchFailure(norm, reason);
    };
    if (norm.getResidual())
      return missed("it has a residual already");
    Type type = norm.getX().getType();
    if (add->lhs.getType() != type || add->rhs.getType() != type)
      return missed("an operand of the sum has another type than the sum");
    if (add->destination && !add->destination.getDefiningOp<tensor::EmptyOp>())
      return missed("the sum is written to a destination of its own");
    if (norm.getWeight() == norm.getX() || norm.getBias() == norm.getX())
      return missed("the sum is a weight or bias of its own norm");
    if (add->op->getBlock() != norm->getBlock())
      return missed("the sum is formed in another block");
    Operation *place = findPlace(*add, norm);
    if (!place)
      return missed("the sum is used before the norm, which needs what is not "
                    "there before the sum");

    rewriter.setInsertionPoint(place);
    auto fused = RmsNormOp::create(
        rewriter, norm.getLoc(), TypeRange{norm.getY().getType(), type},
        add->lhs, norm.getWeight(), norm.getBias(), add->rhs, norm.getEpsAttr(),
        norm.getWeightOffsetAttr(), norm.getRoundingAttr(),
        norm.getStatSizeAttr());
    fused->setDiscardableAttrs(norm->getDiscardableAttrDictionary());
    remarkFused(norm, kPass, "the addition is part of the norm");
    rewriter.replaceOp(norm, fused.getY());
    rewriter.replaceOp(add->op, fused.getSum());
    return success();
  }
};

struct FuseAddRmsNorm : llama::impl::LlamaFuseAddRmsNormBase<FuseAddRmsNorm> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFuseAddRmsNormPatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace

void mlir::llama::populateFuseAddRmsNormPatterns(RewritePatternSet &patterns) {
  patterns.add<FuseAdd>(patterns.getContext());
}
