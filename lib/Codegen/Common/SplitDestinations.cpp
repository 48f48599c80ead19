//===- SplitDestinations.cpp - A destination of its own for each use
//-------===//
//
// Common-subexpression elimination merges equal destinations: two products of
// the same shape then share the zeros that they add to. As values that is
// right; as buffers it costs a copy of all but one. In the same way two slices
// of one tensor without contents keep each other from being placed.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/Common/Passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMASPLITDESTINATIONS
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {
/// Gives every use of `op` but the first a clone of it.
void cloneForEachUse(Operation *op) {
  if (op->use_empty())
    return;
  for (OpOperand &use :
       llvm::make_early_inc_range(llvm::drop_begin(op->getUses()))) {
    OpBuilder b(op);
    use.set(
        b.clone(*op)->getResult(cast<OpResult>(use.get()).getResultNumber()));
  }
}

struct SplitDestinations
    : public llama::impl::LlamaSplitDestinationsBase<SplitDestinations> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<tensor::ExtractSliceOp> slices;
    SmallVector<Operation *> fills;
    getOperation().walk([&](Operation *op) {
      if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op);
          slice && slice.getSource().getDefiningOp<tensor::EmptyOp>() &&
          !slice.getDroppedDims().any())
        slices.push_back(slice);
      else if (isa<linalg::FillOp>(op) && op->getNumResults() == 1)
        fills.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (tensor::ExtractSliceOp slice : slices) {
      rewriter.setInsertionPoint(slice);
      rewriter.replaceOpWithNewOp<tensor::EmptyOp>(
          slice, slice.getMixedSizes(), slice.getType().getElementType());
    }
    // Fills first: their clones are further uses of an empty tensor.
    llvm::for_each(fills, cloneForEachUse);
    SmallVector<Operation *> empties;
    getOperation().walk(
        [&](tensor::EmptyOp empty) { empties.push_back(empty); });
    llvm::for_each(empties, cloneForEachUse);
  }
};
} // namespace
