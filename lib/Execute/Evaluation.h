//===- Evaluation.h - What a function computes, for comparison ------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_EVALUATION_H
#define LLAMA_MLIR_LIB_EXECUTE_EVALUATION_H

#include "lib/Execute/CompiledModule.h"

namespace mlir::llama {

/// Calls `entry` on inputs that it leaves as they are: what it writes in place
/// is copied before. A function that returns its results in arguments
/// (`llama.workspace`) gets a workspace, and the arguments that it wrote are
/// the results.
llvm::Expected<std::vector<HostTensor>>
evaluate(const CompiledModule &module, llvm::StringRef entry,
         llvm::ArrayRef<HostTensor> inputs, const InvokeOptions &options = {});

/// The results of the plain decomposition of `module`, computed in f64.
llvm::Expected<std::vector<HostTensor>>
evaluateReference(ModuleOp module, llvm::StringRef entry,
                  llvm::ArrayRef<HostTensor> inputs);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_EVALUATION_H
