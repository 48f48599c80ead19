//===- PlanWorkspace.h - What planned functions look like -----------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_COMMON_PLANWORKSPACE_H
#define LLAMA_MLIR_LIB_CODEGEN_COMMON_PLANWORKSPACE_H

#include "llvm/ADT/StringRef.h"

namespace mlir::llama {
/// Unit attribute of a function whose buffers llama-plan-workspace places in a
/// last argument, memref<?xi8>, aligned to 64 bytes.
inline constexpr llvm::StringLiteral kWorkspaceAttr = "llama.workspace";
/// Name of the companion that takes the original arguments and returns the
/// bytes of workspace that a call with them needs.
inline constexpr llvm::StringLiteral kWorkspaceBytesSuffix = "_workspace_bytes";
} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_COMMON_PLANWORKSPACE_H
