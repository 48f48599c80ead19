//===- Interface.h - What compiled code offers to its callers -------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_INTERFACE_H
#define LLAMA_MLIR_LIB_EXECUTE_INTERFACE_H

#include "lib/Execute/Lowering.h"
#include "lib/Execute/Signature.h"

namespace llvm {
class Module;
} // namespace llvm

namespace mlir::llama {

/// The public functions of a module as they can be called once it is compiled.
/// A function with a planned workspace writes its results into arguments and
/// takes the workspace as one more; its companion follows it. Functions whose
/// values cannot be passed are left out.
std::vector<FunctionSignature> getInterface(ModuleOp module,
                                            PipelineKind pipeline);

/// The symbol of a function's C interface.
std::string getInterfaceName(const FunctionSignature &signature);

/// Fails where the lowered module has another interface than `functions`.
llvm::Error checkInterface(ModuleOp lowered,
                           llvm::ArrayRef<FunctionSignature> functions);

/// Hides what else a module has of these functions: only their C interface is
/// called, and the rest would be generated for nothing.
void keepInterface(llvm::Module &module,
                   llvm::ArrayRef<FunctionSignature> functions);

/// Adds void name(ptr arguments): the C interface of a function with all of its
/// arguments and its result, if any, behind an array of pointers to them. It is
/// hidden from other files.
void addPackedFunction(llvm::Module &module, const FunctionSignature &signature,
                       llvm::StringRef name);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_INTERFACE_H
