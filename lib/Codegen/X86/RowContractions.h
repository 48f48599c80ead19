//===- RowContractions.h - Contractions of few rows on vectors ------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_X86_ROWCONTRACTIONS_H
#define LLAMA_MLIR_LIB_CODEGEN_X86_ROWCONTRACTIONS_H

#include "lib/Codegen/X86/Contraction.h"

namespace mlir::llama {

/// How contractions of few rows are computed.
struct RowShape {
  /// f32 elements of a vector.
  int64_t lanes;
  /// Rows of x that meet a row of weights at a time, at most: a power of two.
  int64_t rows;
  /// Sums kept in registers.
  int64_t accumulators;
  /// bf16 by dot products, instead of f32.
  bool usesDots;
};

/// Emits a contraction, of any number of rows, where `b` is. It reads weights
/// again for every `shape.rows` rows.
void emitRowContraction(RewriterBase &b, Contraction &contraction,
                        const RowShape &shape);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_X86_ROWCONTRACTIONS_H
