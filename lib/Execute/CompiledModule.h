//===- CompiledModule.h - A module compiled into this process -------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_COMPILEDMODULE_H
#define LLAMA_MLIR_LIB_EXECUTE_COMPILEDMODULE_H

#include "lib/Execute/CodeMemory.h"
#include "lib/Execute/FunctionTable.h"
#include "lib/Execute/HostTensor.h"
#include "lib/Execute/Lowering.h"
#include "lib/Execute/Signature.h"

#include <memory>
#include <string>
#include <vector>

namespace mlir::llama {
class LoadedObject;
class ShapeChecker;
} // namespace mlir::llama

namespace mlir::llama {

/// A parallel loop of a module that is compiled to be profiled.
struct ProfiledLoop {
  /// The function of its body.
  std::string function;
  /// The names of the operations that it computes, or a part of them.
  std::vector<std::string> operations;
};

/// How a function is called.
struct InvokeOptions {
  /// Threads that may take part; 0 for all that llama_set_num_threads allows.
  int threads = 0;
  /// Whether dynamic sizes are checked against each other; unless they are,
  /// ones that contradict each other make the call read and write anywhere.
  bool checkShapes = true;
  /// Where to store the seconds of the call itself, if anywhere.
  double *seconds = nullptr;
  /// The same by the clock of the GPU, where the code is for one.
  double *deviceSeconds = nullptr;
};

/// The functions of a module as machine code. Functions may be called from
/// several threads at the same time.
///
/// Compiled by llama-to-x86, a function with the attribute `llama.workspace`
/// writes all results into arguments, returns nothing and takes a workspace as
/// one more argument, memref<?xi8>; `<name>_workspace_bytes` with the other
/// arguments tells how large that must be.
class CompiledModule {
public:
  /// Compiles a clone of `module`. Fails with what is wrong with the module, or
  /// where this processor cannot execute the target's code.
  static llvm::Expected<std::unique_ptr<CompiledModule>>
  create(ModuleOp module, const CompileOptions &options = {});
  /// The code of `lowered`, which is `module` in the LLVM dialect, by whatever
  /// passes; its interface is the one that `options.pipeline` gives.
  static llvm::Expected<std::unique_ptr<CompiledModule>>
  createFromLowered(ModuleOp module, ModuleOp lowered,
                    const CompileOptions &options);
  ~CompiledModule();

  /// The public functions whose values can be passed from outside.
  llvm::ArrayRef<FunctionSignature> getFunctions() const { return functions; }
  /// The signature of `entry`, or an error that lists what there is.
  llvm::Expected<const FunctionSignature &> lookup(llvm::StringRef entry) const;

  /// Calls `entry`. Inputs of another number, type or shape than the signature
  /// has are an error, as are sizes that contradict each other as far as
  /// ShapeChecker sees it. Scalars are tensors of rank 0. Nothing is copied: of
  /// the inputs, only those are written whose kind is Buffer. The results own
  /// their memory, each its own.
  llvm::Expected<std::vector<HostTensor>>
  invoke(llvm::StringRef entry, llvm::MutableArrayRef<HostTensor> inputs,
         const InvokeOptions &options = {}) const;

  /// The functions as the runtime knows them, in the order of getFunctions().
  llvm::ArrayRef<llama_function> getTable() const { return table.get(); }
  llvm::ArrayRef<llama_packed_function> getCode() const { return code; }

  /// What lowering, optimisation and code generation took, or finding the code
  /// in the cache.
  double getCompileSeconds() const { return compileSeconds; }
  /// Whether its functions run on a GPU. Then a call fails where the GPU does.
  bool isForGpu() const { return usesGpu; }
  /// Of a module that is compiled to be profiled: its loops, by their number,
  /// and the module, as bytecode, whose operations they name.
  llvm::ArrayRef<ProfiledLoop> getLoops() const { return loops; }
  llvm::StringRef getNamedModule() const { return namedModule; }
  /// Whether an earlier run compiled it.
  bool isFromCache() const { return fromCache; }

private:
  CompiledModule();
  /// Without code yet, where the host executes the target's.
  static llvm::Expected<std::unique_ptr<CompiledModule>>
  prepare(ModuleOp module, const CompileOptions &options);
  /// A module in the LLVM dialect as an object file.
  llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
  compile(ModuleOp lowered, const CompileOptions &options) const;
  /// Takes the code of an object file.
  llvm::Error load(std::unique_ptr<llvm::MemoryBuffer> file);

  std::vector<FunctionSignature> functions;
  FunctionTable table;
  std::unique_ptr<ShapeChecker> shapeChecker;
  std::vector<llama_packed_function> code;
  CodeMemory memory; // Outlives the object, whose code it holds.
  std::unique_ptr<LoadedObject> object;
  std::vector<ProfiledLoop> loops;
  std::string namedModule;
  bool fromCache = false;
  bool usesGpu = false;
  double compileSeconds = 0;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_COMPILEDMODULE_H
