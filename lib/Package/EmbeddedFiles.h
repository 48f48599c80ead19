//===- EmbeddedFiles.h - Files that are part of the compiler --------------===//
#ifndef LLAMA_MLIR_LIB_PACKAGE_EMBEDDEDFILES_H
#define LLAMA_MLIR_LIB_PACKAGE_EMBEDDEDFILES_H

#include "llvm/ADT/StringRef.h"

namespace mlir::llama {

/// LLVM bitcode of everything in runtime/.
llvm::StringRef getRuntimeBitcode();

/// The library that files with code for GPUs need beside them, and its name.
llvm::StringRef getGpuLibrary();
inline constexpr llvm::StringLiteral kGpuLibrary = "libllama-gpu.so";

/// The text of runtime/Abi.h.
llvm::StringRef getAbiHeader();

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_PACKAGE_EMBEDDEDFILES_H
