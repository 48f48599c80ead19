//===- FunctionTable.h - Signatures as the runtime reads them -------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_FUNCTIONTABLE_H
#define LLAMA_MLIR_LIB_EXECUTE_FUNCTIONTABLE_H

#include "lib/Execute/Signature.h"
#include "runtime/Program.h"

#include <vector>

namespace mlir::llama {

/// The runtime's description of functions, which refers to the signatures that
/// it was made of: they must outlive it, unmoved.
class FunctionTable {
public:
  FunctionTable() = default;
  explicit FunctionTable(llvm::ArrayRef<FunctionSignature> signatures);
  FunctionTable(FunctionTable &&) = default;
  FunctionTable &operator=(FunctionTable &&) = default;

  /// In the order of the signatures.
  llvm::ArrayRef<llama_function> get() const { return functions; }

private:
  std::vector<std::vector<llama_value>> values;
  std::vector<llama_function> functions;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_FUNCTIONTABLE_H
