//===- ArithmeticPeaks.h - Kernels that do nothing but arithmetic ---------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_ARITHMETICPEAKS_H
#define LLAMA_MLIR_LIB_EXECUTE_ARITHMETICPEAKS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>

namespace mlir::llama {

/// One kind of instruction, issued as often as the processor can on operands
/// in registers or in the first-level cache.
struct ArithmeticPeak {
  /// "f32", "bf16_dot", "int8_dot", "bf16_amx" or "int8_amx".
  llvm::StringRef name;
  /// Operations of one step; a multiply-add counts two.
  double opsPerStep = 0;
  /// Steps that take about a millisecond.
  int64_t steps = 0;
  /// Executes `steps` steps; returns something that depends on all of them.
  uint64_t (*run)(int64_t steps) = nullptr;
};

/// Those of this processor, f32 first. Of several instructions for the same
/// operands only the widest is listed. Operands are random, since matrix units
/// are faster on zeros.
llvm::ArrayRef<ArithmeticPeak> getArithmeticPeaks();

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_ARITHMETICPEAKS_H
