//===- TaskAttributes.h - What tasks say about their threads ----*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_GPU_TASKATTRIBUTES_H
#define LLAMA_MLIR_LIB_CODEGEN_GPU_TASKATTRIBUTES_H

#include "llvm/ADT/StringRef.h"

namespace mlir::llama {

/// Of an scf.forall: threads of a block.
inline constexpr llvm::StringLiteral kBlockAttr = "llama.block";
/// Of an scf.execute_region: code that all threads of a block execute. Of a
/// private function that tasks call: the same, and for how many threads.
inline constexpr llvm::StringLiteral kThreadsAttr = "llama.threads";
/// Of a gpu.barrier: it orders workgroup memory only, so that accesses of other
/// memory need not wait for it, where the target tells them apart.
inline constexpr llvm::StringLiteral kWorkgroupOnlyAttr =
    "llama.workgroup_only";
/// Of such a function: the last task that calls it, which takes the longest, is
/// the first block.
inline constexpr llvm::StringLiteral kLastFirstAttr = "llama.last_first";

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_GPU_TASKATTRIBUTES_H
