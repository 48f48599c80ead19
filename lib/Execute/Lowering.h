//===- Lowering.h - From module text to the LLVM dialect -------------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_LOWERING_H
#define LLAMA_MLIR_LIB_EXECUTE_LOWERING_H

#include "lib/Codegen/X86/Target.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace mlir::llama {

/// Which composition of stages compiles a module.
enum class PipelineKind {
  X86,   ///< llama-to-x86.
  Loops, ///< llama-to-loops, the oracle.
};

/// How a module is compiled.
struct CompileOptions {
  PipelineKind pipeline = PipelineKind::X86;
  X86Target target = X86Target::host();
};

/// What a context needs to parse, lower and translate modules: everything that
/// registerEverything() knows, and the translations to LLVM IR.
void registerForExecution(DialectRegistry &registry);

/// The module in a file of MLIR text or bytecode.
llvm::Expected<OwningOpRef<ModuleOp>> parseModuleFile(llvm::StringRef path,
                                                      MLIRContext *context);

/// Lowers to the LLVM dialect, in place.
llvm::Error lowerToLLVMDialect(ModuleOp module, const CompileOptions &options);

/// Rewrites the module's floating-point types to f64, in place: the first half
/// of the oracle.
llvm::Error promoteToF64(ModuleOp module);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_LOWERING_H
