//===- Emission.h - LLVM IR, assembly and objects of a lowered module -----===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_EMISSION_H
#define LLAMA_MLIR_LIB_EXECUTE_EMISSION_H

#include "lib/Execute/Lowering.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/CodeGen.h"
#include "llvm/Support/raw_ostream.h"

#include <functional>
#include <memory>

namespace llvm {
class LLVMContext;
class Module;
} // namespace llvm

namespace mlir::llama {

/// Runs LLVM's -O3 on a module for the target of `machine`, which must outlive
/// the function.
std::function<llvm::Error(llvm::Module *)>
getOptimizer(llvm::TargetMachine &machine);

/// A module in the LLVM dialect as optimised LLVM IR. `prepare`, if any, is
/// called before it is optimised.
llvm::Expected<std::unique_ptr<llvm::Module>>
translate(ModuleOp module, llvm::TargetMachine &machine,
          llvm::LLVMContext &context,
          llvm::function_ref<void(llvm::Module &)> prepare = {});

/// Writes assembly or an object of LLVM IR.
llvm::Error generateCode(llvm::Module &module, llvm::TargetMachine &machine,
                         llvm::CodeGenFileType fileType,
                         llvm::raw_pwrite_stream &os);

/// Writes optimised LLVM IR as text. `module` is in the LLVM dialect.
llvm::Error toLLVMIR(ModuleOp module, const X86Target &target,
                     llvm::raw_ostream &os);

/// Writes assembly. `module` is in the LLVM dialect.
llvm::Error toAssembly(ModuleOp module, const X86Target &target,
                       llvm::raw_pwrite_stream &os);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_EMISSION_H
