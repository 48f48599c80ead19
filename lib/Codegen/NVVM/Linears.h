//===- Linears.h - Linears on tensor cores ----------------------*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_NVVM_LINEARS_H
#define LLAMA_MLIR_LIB_CODEGEN_NVVM_LINEARS_H

#include "lib/Codegen/GPU/Linears.h"

namespace mlir::llama {

/// Whether plain weights, or x, lie in rows that start at multiples of 16 bytes
/// of a buffer in the identity layout.
bool hasAlignedRows(const LinearTask &task, const ElementAccess &access);

/// How linears of many rows are computed by wgmma on a chip.
struct WarpgroupSchedule {
  /// Columns of a tile, and pieces of it along k that are on their way.
  struct Tile {
    int64_t columns, stages;
  };

  llvm::StringLiteral chip;
  int64_t multiprocessors;
  int64_t maxSharedBytes; ///< Of a block.
  /// Where wide tiles are as many as multiprocessors, and where not.
  Tile wide, narrow;
};

/// The schedule of a chip ("sm_90a"); null where it has no wgmma.
const WarpgroupSchedule *getWarpgroupSchedule(StringRef chip);

/// Emits a loop of tasks that compute `task` for many rows by wgmma from what
/// the tensor memory accelerator brings; fails, and emits nothing, for weights
/// that are dequantised, and where an operand is no matrix of aligned rows
/// whose place the host knows. What `task` multiplies is f16 or bf16.
LogicalResult emitWarpgroupLinear(OpBuilder &b, const LinearTask &task,
                                  const WarpgroupSchedule &schedule);

/// What must be known of the operations that the above emits, beside those of
/// other linears.
void registerWarpgroupLinears(DialectRegistry &registry);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_NVVM_LINEARS_H
