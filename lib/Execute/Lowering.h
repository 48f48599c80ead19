//===- Lowering.h - From module text to the LLVM dialect ------------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_LOWERING_H
#define LLAMA_MLIR_LIB_EXECUTE_LOWERING_H

#include "lib/Codegen/X86/Target.h"
#include "lib/Execute/GpuTarget.h"

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
  GPU,   ///< llama-to-spirv, llama-to-nvvm or llama-to-rocdl.
};

/// How a module is compiled.
struct CompileOptions {
  PipelineKind pipeline = PipelineKind::X86;
  /// The processor; with a GPU that of the host's part.
  X86Target target = X86Target::host();
  /// With PipelineKind::GPU: for which.
  GpuTarget gpu;
  /// Which fusions, as Fusions::parse has it.
  std::string fuse = "default";
  /// How linears with quantised weights are computed, as parseQuantCompute has
  /// it.
  std::string quantCompute = "float";
  /// Whether parallel loops can be timed (see Profile.h). Of PipelineKind::X86.
  bool profile = false;
  /// The folder where CompiledModule keeps code between runs; none if empty.
  std::string cacheFolder;

  /// What --target names: a processor, or a GPU of this machine, which is
  /// taken.
  llvm::Error setTarget(llvm::StringRef name);
  /// Whether weights in interleaved blocks are faster there than ggml's own.
  bool usesInterleavedBlocks(QuantCompute compute) const {
    return pipeline != PipelineKind::GPU &&
           mlir::llama::usesInterleavedBlocks(target, compute);
  }
  /// The name of the target.
  llvm::StringRef getTargetName() const {
    return pipeline == PipelineKind::GPU ? gpu.name : target.name;
  }
};

/// What the options mean to a pipeline.
void setOptions(X86PipelineOptions &pipeline, const CompileOptions &options);
void setOptions(GpuPipelineOptions &pipeline, const CompileOptions &options);

/// What a context needs to parse, lower and translate modules: everything that
/// registerEverything() knows, and the translations to LLVM IR.
void registerForExecution(DialectRegistry &registry);

/// The module in a buffer of MLIR text or bytecode, whose name messages give.
llvm::Expected<OwningOpRef<ModuleOp>>
parseModule(std::unique_ptr<llvm::MemoryBuffer> buffer, MLIRContext *context);

/// Lowers to the LLVM dialect, in place. Tensors that public functions take are
/// only read (protectInputs). `named` receives the module, as bytecode, when
/// operations have got names to be profiled by.
llvm::Error lowerToLLVMDialect(ModuleOp module, const CompileOptions &options,
                               std::string *named = nullptr);

/// Rewrites the module's floating-point types to f64, in place: the first half
/// of the oracle.
llvm::Error promoteToF64(ModuleOp module);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_LOWERING_H
