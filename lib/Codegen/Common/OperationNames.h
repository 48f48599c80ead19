//===- OperationNames.h - What llama-name-operations leaves -----*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_COMMON_OPERATIONNAMES_H
#define LLAMA_MLIR_LIB_CODEGEN_COMMON_OPERATIONNAMES_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Operation.h"

#include <optional>

namespace mlir::llama {

/// On the dispatch of a parallel loop: the names of the operations that are
/// computed in it.
inline constexpr llvm::StringLiteral kOperationsAttr = "llama.operations";
/// On a module in the LLVM dialect whose loops are timed: a list, by their
/// number, of dictionaries with `function`, the name of the body, and
/// `operations`.
inline constexpr llvm::StringLiteral kProfiledLoopsAttr =
    "llama.profiled_loops";

/// The name that a location gives by itself, <function>:<number>; none for
/// others.
std::optional<StringRef> getOperationName(Location loc);
/// The names that a location holds.
SmallVector<StringRef> getOperationNames(Location loc);

/// Those of an operation and all inside of it, each once.
ArrayAttr collectOperationNames(Operation *root);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_COMMON_OPERATIONNAMES_H
