//===- SplitDestinations.cpp - A destination of its own for each use -------===//
//
// Common-subexpression elimination merges equal destinations: two products of
// the same shape then share the zeros that they add to. As values that is
// right; as buffers it costs a copy of all but one.
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
  for (OpOperand &use :
       llvm::make_early_inc_range(llvm::drop_begin(op->getUses()))) {
    OpBuilder b(op);
    use.set(b.clone(*op)->getResult(
        cast<OpResult>(use.get()).getResultNumber()));
  }
}

struct SplitDestinations
    : public llama::impl::LlamaSplitDestinationsBase<SplitDestinations> {
  using Base::Base;

  void runOnOperation() override {
    // Fills first: their clones are further uses of an empty tensor.
    SmallVector<Operation *> fills, empties;
    getOperation().walk([&](Operation *op) {
      if (isa<linalg::FillOp>(op) && op->getNumResults() == 1)
        fills.push_back(op);
      else if (isa<tensor::EmptyOp>(op))
        empties.push_back(op);
    });
    llvm::for_each(fills, cloneForEachUse);
    llvm::for_each(empties, cloneForEachUse);
  }
};
} // namespace
