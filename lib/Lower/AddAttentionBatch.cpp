//===- AddAttentionBatch.cpp - Attention always has a batch
//----------------===//
//
// Attention and its partial form are written with or without a batch
// dimension; everything below the dialect is written for the form with one.
//
//===----------------------------------------------------------------------===//
#include "lib/Lower/AddAttentionBatch.h"
#include "lib/Lower/Passes.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::llama {
#define GEN_PASS_DEF_ADDATTENTIONBATCH
#include "lib/Lower/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

/// [[0, 1], [2], ...]: a tensor of `rank` with a leading dimension of one.
static SmallVector<ReassociationIndices> batchReassociation(int64_t rank) {
  SmallVector<ReassociationIndices> groups{{0, 1}};
  for (int64_t dim = 1; dim < rank; ++dim)
    groups.push_back({dim + 1});
  return groups;
}

static RankedTensorType withBatch(RankedTensorType type) {
  SmallVector<int64_t> shape{1};
  llvm::append_range(shape, type.getShape());
  return type.clone(shape);
}

template <typename OpTy>
OpTy mlir::llama::createWithBatch(OpBuilder &b, OpTy op) {
  Location loc = op.getLoc();
  SmallVector<Value> operands;
  for (Value operand : op->getOperands()) {
    // The mask is aligned at its end and the counts are one for all.
    bool isShared = operand == op.getMask() || operand == op.getOffset() ||
                    operand == op.getKvLen();
    auto type = cast<RankedTensorType>(operand.getType());
    operands.push_back(isShared ? operand
                                : tensor::ExpandShapeOp::create(
                                      b, loc, withBatch(type), operand,
                                      batchReassociation(type.getRank())));
  }
  SmallVector<Type> types;
  for (Type type : op->getResultTypes())
    types.push_back(withBatch(cast<RankedTensorType>(type)));
  return OpTy::create(b, loc, types, operands, op.getProperties(),
                      llvm::to_vector(op->getDiscardableAttrs()));
}

template AttentionOp mlir::llama::createWithBatch(OpBuilder &, AttentionOp);
template AttentionPartialOp mlir::llama::createWithBatch(OpBuilder &,
                                                         AttentionPartialOp);

SmallVector<Value> mlir::llama::dropBatch(OpBuilder &b, Location loc,
                                          ValueRange values, TypeRange types) {
  SmallVector<Value> results;
  for (auto [value, type] : llvm::zip_equal(values, types))
    results.push_back(tensor::CollapseShapeOp::create(
        b, loc, cast<RankedTensorType>(type), value,
        batchReassociation(cast<RankedTensorType>(type).getRank())));
  return results;
}

namespace {

// Pattern: attention(q, k, v, ...) without a batch ->
//   collapse(attention(expand(q), expand(k), expand(v), ...))
template <typename OpTy> struct AddBatch : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (hasBatch(op))
      return rewriter.notifyMatchFailure(op, "has a batch dimension");
    OpTy batched = createWithBatch(rewriter, op);
    rewriter.replaceOp(op,
                       dropBatch(rewriter, op.getLoc(), batched->getResults(),
                                 op->getResultTypes()));
    return success();
  }
};

struct AddAttentionBatch
    : llama::impl::AddAttentionBatchBase<AddAttentionBatch> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateAddAttentionBatchPatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace

void mlir::llama::populateAddAttentionBatchPatterns(
    RewritePatternSet &patterns) {
  patterns.add<AddBatch<AttentionOp>, AddBatch<AttentionPartialOp>>(
      patterns.getContext());
}
