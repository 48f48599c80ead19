//===- Steps.h - A pipeline as single passes ------------------------------===//
#ifndef LLAMA_MLIR_LIB_PIPELINES_STEPS_H
#define LLAMA_MLIR_LIB_PIPELINES_STEPS_H

#include "lib/Pipelines/Pipelines.h"

#include <string>
#include <vector>

namespace mlir::llama {

/// One pass of a pipeline.
struct PipelineStep {
  std::string stage;
  std::string pass;        ///< The pass's name.
  std::string pipeline;    ///< With its options: builtin.module(...).
  bool isInserted = false; ///< By insertSteps.
};

/// The passes of llama-to-x86 one by one, by stages.
llvm::Expected<std::vector<PipelineStep>>
getLlamaToX86Steps(MLIRContext *context, const X86PipelineOptions &options);

/// The same of llama-to-spirv, llama-to-nvvm or llama-to-rocdl.
llvm::Expected<std::vector<PipelineStep>>
getLlamaToGpuSteps(MLIRContext *context, GpuBackend backend,
                   const GpuPipelineOptions &options);

/// The passes of a pipeline in text, all in the stage `stage`: builtin.module(
/// ...) or the list inside of it. Pipelines in it are taken apart, too.
llvm::Expected<std::vector<PipelineStep>>
parseSteps(MLIRContext *context, StringRef text, StringRef stage);

/// Adds the passes of `insertion`, "PIPELINE@PLACE", after a place in `steps`:
/// the name of a stage (its end), or of a pass, the first one or with #N the
/// N-th one of this name; "input" is before all of them.
llvm::Error insertSteps(MLIRContext *context, StringRef insertion,
                        std::vector<PipelineStep> &steps);

/// Adds the pass of a step.
llvm::Error addStep(const PipelineStep &step, OpPassManager &pm);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_PIPELINES_STEPS_H
