//===- Launches.h - Names that the passes on launches agree on ------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_GPU_LAUNCHES_H
#define LLAMA_MLIR_LIB_CODEGEN_GPU_LAUNCHES_H

#include "llvm/ADT/StringRef.h"

namespace mlir::llama {
/// String attribute of a gpu.launch: what it computes, in a word ("rmsnorm").
/// Kernels are named after it.
inline constexpr llvm::StringLiteral kLaunchKindAttr = "llama.kind";
/// The gpu.module of all kernels.
inline constexpr llvm::StringLiteral kKernelModuleName = "kernels";
/// Unit attribute of a function whose buffers lie in device memory.
inline constexpr llvm::StringLiteral kDeviceFunctionAttr = "llama.device";
/// What the name of a public function's part on the device ends in.
inline constexpr llvm::StringLiteral kDeviceSuffix = "_device";
/// The llama_gpu_image of a gpu.module has its name and this.
inline constexpr llvm::StringLiteral kImageSuffix = "_image";
} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_GPU_LAUNCHES_H
