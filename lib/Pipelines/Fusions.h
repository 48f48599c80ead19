//===- Fusions.h - Which fusions a pipeline does --------------------------===//
#ifndef LLAMA_MLIR_LIB_PIPELINES_FUSIONS_H
#define LLAMA_MLIR_LIB_PIPELINES_FUSIONS_H

#include "mlir/Support/LLVM.h"
#include "llvm/Support/Error.h"

namespace mlir::llama {

/// Which fusions a pipeline does; each can be switched.
struct Fusions {
  /// llama-fuse-add-rmsnorm.
  bool addRmsNorm = false;
  /// llama-fuse-linears, where all weights are constants.
  bool linears = false;
  /// llama-fuse-linears for other weights too, which costs a copy of them in
  /// every call.
  bool concatWeights = false;
  /// Linears in the tasks of the elementwise operation that uses them.
  bool epilogues = false;
  /// llama-merge-parallel.
  bool parallelLoops = false;

  /// "none", "default" (all but concat-weights), "all", or names with commas
  /// between them: add-rmsnorm, linears, concat-weights (includes linears),
  /// epilogues, parallel-loops. Anything else is an error that lists them.
  static llvm::Expected<Fusions> parse(StringRef text);
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_PIPELINES_FUSIONS_H
