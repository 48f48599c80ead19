//===- ProgramTables.h - The runtime's tables as constants ----------------===//
#ifndef LLAMA_MLIR_LIB_PACKAGE_PROGRAMTABLES_H
#define LLAMA_MLIR_LIB_PACKAGE_PROGRAMTABLES_H

#include "lib/Codegen/X86/Target.h"
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
  const X86Target *target;
  std::vector<llvm::Function *> functions;
};

/// Adds a constant llama_program to a module; what it points to is private.
llvm::GlobalVariable *addProgramTables(llvm::Module &module,
                                       llvm::ArrayRef<llama_function> functions,
                                       llvm::ArrayRef<TargetCode> codes,
                                       const llama_model_tables *model,
                                       llvm::StringRef manifest);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_PACKAGE_PROGRAMTABLES_H
