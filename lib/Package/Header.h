//===- Header.h - The C header of a package -------------------------------===//
#ifndef LLAMA_MLIR_LIB_PACKAGE_HEADER_H
#define LLAMA_MLIR_LIB_PACKAGE_HEADER_H

#include "lib/Execute/Signature.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <string>

namespace mlir::llama {

/// A self-contained header that declares what a package exports: the ABI's
/// types, and a function with its documentation each.
std::string makeHeader(llvm::StringRef prefix,
                       llvm::ArrayRef<FunctionSignature> functions,
                       bool isModel);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_PACKAGE_HEADER_H
