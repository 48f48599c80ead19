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

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_GPU_TASKATTRIBUTES_H
