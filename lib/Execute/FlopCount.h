//===- FlopCount.h - Floating-point operations of one call ----------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_FLOPCOUNT_H
#define LLAMA_MLIR_LIB_EXECUTE_FLOPCOUNT_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <string>
#include <vector>

namespace mlir::llama {
class ShapeEvaluator;

struct FlopCount {
  double flops = 0;
  /// The first operation whose work could not be told, so that `flops` is too
  /// small; empty where all of it was counted.
  std::string unknown;
};

/// Counts what one call of `entry` does by the definition of its operations,
/// not what some lowering makes of them: an addition, a multiplication, an
/// exponential each count one; conversions, comparisons and moves nothing.
/// Of causal attention only the visible pairs count; with an offset, queries
/// are taken to be the last of the keys. `shapes` are those of the arguments.
/// `observe`, if any, is told of each operation: what it does in one call, how
/// often, and the shapes so far.
FlopCount
countFlops(func::FuncOp entry, const std::vector<SmallVector<int64_t>> &shapes,
           llvm::function_ref<void(Operation *op, double flops, double times,
                                   const ShapeEvaluator &shapes)>
               observe = nullptr);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_FLOPCOUNT_H
