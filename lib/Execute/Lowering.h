//===- Lowering.h - From module text to the LLVM dialect ------------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_LOWERING_H
#define LLAMA_MLIR_LIB_EXECUTE_LOWERING_H

#include "lib/Codegen/X86/Target.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"

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
  /// Which fusions, as Fusions::parse has it.
  std::string fuse = "default";
  /// How linears with quantised weights are computed, as parseQuantCompute has
  /// it.
  std::string quantCompute = "float";
  /// The folder where CompiledModule keeps code between runs; none if empty.
  std::string cacheFolder;
};

/// What a context needs to parse, lower and translate modules: everything that
/// registerEverything() knows, and the translations to LLVM IR.
void registerForExecution(DialectRegistry &registry);

/// The module in a buffer of MLIR text or bytecode, whose name messages give.
llvm::Expected<OwningOpRef<ModuleOp>>
parseModule(std::unique_ptr<llvm::MemoryBuffer> buffer, MLIRContext *context);

/// Lowers to the LLVM dialect, in place. Tensors that public functions take are
/// only read (protectInputs).
llvm::Error lowerToLLVMDialect(ModuleOp module, const CompileOptions &options);

/// Rewrites the module's floating-point types to f64, in place: the first half
/// of the oracle.
llvm::Error promoteToF64(ModuleOp module);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_LOWERING_H
