//===- LoopRange.h - The iterations of parallel loops by number -----------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_COMMON_LOOPRANGE_H
#define LLAMA_MLIR_LIB_CODEGEN_COMMON_LOOPRANGE_H

#include "mlir/Dialect/SCF/IR/SCF.h"

namespace mlir::llama {

/// A dimension of an scf.forall: first + index * step for index < count.
struct LoopRange {
  Value first, step, count;
};

/// The dimensions of a loop, computed at the insertion point.
SmallVector<LoopRange> computeLoopRanges(OpBuilder &b, scf::ForallOp loop);

/// The product of the counts.
Value computeTotalCount(OpBuilder &b, Location loc, ArrayRef<LoopRange> ranges);

/// The induction variables of iteration `number`; the last dimension runs
/// fastest.
SmallVector<Value> computeInductionVars(OpBuilder &b, Location loc,
                                        ArrayRef<LoopRange> ranges,
                                        Value number);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_COMMON_LOOPRANGE_H
