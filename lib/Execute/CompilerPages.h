//===- CompilerPages.h - Memory that the compiler itself takes --*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_COMPILERPAGES_H
#define LLAMA_MLIR_LIB_EXECUTE_COMPILERPAGES_H

#include <cstddef>

namespace mlir::llama {

/// Unmaps the pages of MLIR's and LLVM's code, constants and symbol tables,
/// which are read again from their files when they are next used: from the
/// system's page cache, as a rule. Programs that have been compiled do without
/// them. Returns the bytes of address space whose pages were released.
///
/// Only segments that are never written are: what was relocated stays. (A
/// breakpoint that a debugger has set in them is lost.)
size_t releaseCompilerPages();

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_COMPILERPAGES_H
