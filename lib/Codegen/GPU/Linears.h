//===- Linears.h - Linears by the threads of blocks -------------*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_GPU_LINEARS_H
#define LLAMA_MLIR_LIB_CODEGEN_GPU_LINEARS_H

#include "lib/Codegen/GPU/RowTask.h"

#include <limits>

namespace mlir::llama {

/// Rows up to which a linear has a form of its own for few rows.
inline constexpr int64_t kMostFewRows = 8;

/// What a device is, as far as it matters for linears.
struct LinearTarget {
  /// Threads that exchange numbers without workgroup memory; 1 if not known.
  int64_t subgroupSize = 1;
  /// Threads that keep all of the device busy.
  int64_t threads = 262144;
  /// Elements of x that a thread has at once, if more than one group of them.
  int64_t factors = std::numeric_limits<int64_t>::max();
  /// Workgroup memory of a block that computes rows of x for itself; 0 where
  /// none does.
  int64_t rowBytes = 0;
};

/// Emits loops of tasks that compute `task` for many rows, at the insertion
/// point; fails, and emits nothing, where it has no way to.
using EmitManyRows =
    llvm::function_ref<LogicalResult(OpBuilder &, const LinearTask &)>;

/// Tiles of 64 x 64 results in the registers of 256 threads, fed from
/// workgroup memory.
LogicalResult emitTiles(OpBuilder &b, const LinearTask &task);

/// `rows` rows at most: a team of threads for some columns, along k. With
/// `staged` each block computes the rows of x.
void emitFewRows(OpBuilder &b, const LinearTask &task, int64_t rows,
                 const LinearTarget &target, const StagedRows &staged = {});
/// Whether that fits into a block, and costs less than a launch of its own.
bool canStageRows(const LinearTask &task, int64_t rows,
                  const LinearTarget &target, const StagedRows &staged);

/// Replaces every loop of linears in a function by one for few rows and one for
/// many, of which the number of rows chooses.
void replaceLinears(Operation *function, const LinearTarget &target,
                    EmitManyRows emitManyRows);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_GPU_LINEARS_H
