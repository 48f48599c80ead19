//===- OutlineParallel.h - What outlining and its lowering agree on -------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_COMMON_OUTLINEPARALLEL_H
#define LLAMA_MLIR_LIB_CODEGEN_COMMON_OUTLINEPARALLEL_H

#include "llvm/ADT/StringRef.h"

namespace mlir::llama {
/// On a declaration f(total, captures...): the function g(begin, end,
/// captures...) that executes a range of the loop's iterations.
inline constexpr llvm::StringLiteral kParallelBodyAttr = "llama.parallel_body";
} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_COMMON_OUTLINEPARALLEL_H
