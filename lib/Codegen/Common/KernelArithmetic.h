//===- KernelArithmetic.h - Arithmetic that every GPU has -------*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_COMMON_KERNELARITHMETIC_H
#define LLAMA_MLIR_LIB_CODEGEN_COMMON_KERNELARITHMETIC_H

#include "mlir/Pass/PassManager.h"

namespace mlir::llama {

/// What a target brings along.
struct KernelArithmeticOptions {
  /// The target has instructions for exp2 and rsqrt of f32; LLVM's intrinsic
  /// for the latter.
  StringRef rsqrt;
  /// The target's code generator converts between bf16 and f32.
  bool convertsBf16 = false;
};

/// Brings the arithmetic of kernels to what every GPU has: bf16 is computed
/// with as f32 and converted by integer arithmetic, functions of numbers become
/// polynomials, divisions that round down or up are expanded. `pm` runs
/// on gpu.module or on what is in it.
void addKernelArithmetic(OpPassManager &pm,
                         const KernelArithmeticOptions &options);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_COMMON_KERNELARITHMETIC_H
