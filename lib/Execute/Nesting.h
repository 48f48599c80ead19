//===- Nesting.h - Text that MLIR's parser has the stack for --------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_NESTING_H
#define LLAMA_MLIR_LIB_EXECUTE_NESTING_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace mlir::llama {

/// MLIR's parser and passes recurse once for each bracket that is open, and a
/// stack that overflows ends the process. Fails where more than a few hundred
/// are, which no program needs, with the place: "name:line:column: message".
llvm::Error checkNesting(llvm::StringRef text, llvm::StringRef name);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_NESTING_H
