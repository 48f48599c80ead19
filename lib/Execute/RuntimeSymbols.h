//===- RuntimeSymbols.h - Functions that compiled code may call -----------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_RUNTIMESYMBOLS_H
#define LLAMA_MLIR_LIB_EXECUTE_RUNTIMESYMBOLS_H

#include "llvm/ExecutionEngine/Orc/Core.h"
#include "llvm/ExecutionEngine/Orc/Mangling.h"

namespace mlir::llama {

/// What compiled code calls and this process may not export: the runtime's
/// parallel loop and its GPUs, the copy of strided buffers, and the 16-bit
/// float conversions (libgcc has those of bf16 only since version 13).
llvm::orc::SymbolMap getRuntimeSymbols(llvm::orc::MangleAndInterner mangle);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_RUNTIMESYMBOLS_H
