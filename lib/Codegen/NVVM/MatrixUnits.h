//===- MatrixUnits.h - mma.sync and what feeds it ---------------*- C++ -*-===//
//
// What code of threads says to multiply by the tensor cores of sm_80 and later:
// matrices of 16 bits in workgroup memory, whose rows are chunks of 16 bytes,
// and sums of f32 in registers. Of 16 x 8 sums a lane has those of rows lane /
// 4 and lane / 4 + 8, two each, at columns 2 * (lane % 4) on.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_NVVM_MATRIXUNITS_H
#define LLAMA_MLIR_LIB_CODEGEN_NVVM_MATRIXUNITS_H

#include "mlir/IR/Builders.h"

namespace mlir::llama {

/// Elements of a chunk of 16 bytes.
inline constexpr int64_t kChunk = 8;
/// Lanes of a warp.
inline constexpr int64_t kWarp = 32;
/// Sizes of mma.sync.
inline constexpr int64_t kMmaRows = 16, kMmaColumns = 8, kMmaDepth = 16;

/// Workgroup memory of a task.
Value allocateWorkgroup(OpBuilder &b, Location loc, int64_t elements,
                        Type element);

/// Copies a chunk from `index` of a flat buffer to `place` in workgroup memory,
/// asynchronously; or of it the first `elements`, with zeros behind them.
/// Returns a token.
Value copyChunk(OpBuilder &b, Location loc, Value source, Value index,
                Value memory, Value place, Value elements);

/// Four matrices of 8 x 8 elements as the registers of mma.sync have them: each
/// lane gives the place of a row of eight, lanes 0 to 7 those of the first
/// matrix, and so on. Transposed, registers run down the columns.
SmallVector<Value> loadMatrices(OpBuilder &b, Location loc, Value memory,
                                Value place, bool transpose = false);

/// Two elements as a register of mma.sync.
Value toMatrixRegister(OpBuilder &b, Location loc, Value pair);

/// sums += lhs * rhs, where lhs is 16 x 16 elements of `type`, by rows, and rhs
/// 16 x 8, by columns.
void multiplyMatrices(OpBuilder &b, Location loc, Type type,
                      ArrayRef<Value> lhs, ArrayRef<Value> rhs,
                      MutableArrayRef<Value> sums);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_NVVM_MATRIXUNITS_H
