//===- ProgramTables.h - The runtime's tables as constants ----------------===//
#ifndef LLAMA_MLIR_LIB_PACKAGE_PROGRAMTABLES_H
#define LLAMA_MLIR_LIB_PACKAGE_PROGRAMTABLES_H

#include "lib/Package/Package.h"
#include "runtime/Program.h"

#include "llvm/ADT/ArrayRef.h"

#include <string>
#include <vector>

namespace llvm {
class Function;
class GlobalVariable;
class Module;
} // namespace llvm

namespace mlir::llama {

/// The code for one target: a packed function for each entry of the table.
struct TargetCode {
  const PackageTarget *target;
  std::vector<llvm::Function *> functions;
  std::vector<llvm::GlobalVariable *> images; ///< Of kernels, for a GPU.
};

/// Adds a constant llama_program to a module; what it points to is private.
llvm::GlobalVariable *addProgramTables(llvm::Module &module,
                                       llvm::ArrayRef<llama_function> functions,
                                       llvm::ArrayRef<TargetCode> codes,
                                       const llama_model_tables *model,
                                       llvm::StringRef manifest);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_PACKAGE_PROGRAMTABLES_H
