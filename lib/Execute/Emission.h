//===- Emission.h - LLVM IR, assembly and objects of a lowered module -----===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_EMISSION_H
#define LLAMA_MLIR_LIB_EXECUTE_EMISSION_H

#include "lib/Execute/Lowering.h"

#include "llvm/Support/raw_ostream.h"

#include <functional>

namespace llvm {
class Module;
} // namespace llvm

namespace mlir::llama {

/// Runs LLVM's -O3 on a module for the target of `machine`, which must outlive
/// the function.
std::function<llvm::Error(llvm::Module *)>
getOptimizer(llvm::TargetMachine &machine);

/// Writes optimised LLVM IR as text. `module` is in the LLVM dialect.
llvm::Error toLLVMIR(ModuleOp module, const X86Target &target,
                     llvm::raw_ostream &os);

/// Writes assembly.
llvm::Error toAssembly(ModuleOp module, const X86Target &target,
                       llvm::raw_pwrite_stream &os);

/// Writes a relocatable object.
llvm::Error toObject(ModuleOp module, const X86Target &target,
                     llvm::raw_pwrite_stream &os);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_EMISSION_H
