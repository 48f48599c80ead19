//===- Stages.h - Parts that pipelines share --------------------*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_PIPELINES_STAGES_H
#define LLAMA_MLIR_LIB_PIPELINES_STAGES_H

#include "lib/Fuse/Fusions.h"
#include "lib/Pipelines/Pipelines.h"

#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/ADT/StringExtras.h"

namespace mlir::llama {

/// The fusions on whole operations; `allow` ones that change roundings.
void addFusions(OpPassManager &pm, const Fusions &fusions, bool allow);

/// Every computation on tensors to linalg, on signless numbers.
void addLinalg(OpPassManager &pm);

/// Tensors to buffers, function boundaries included, every buffer in the
/// identity layout; a result that is an argument written in place is dropped.
/// Views that are passed on keep their strides, which types do not say, unless
/// they are copied.
void addBufferization(OpPassManager &pm, bool copiesStrided = false);

/// Frees every buffer that a function allocates and does not return.
void addDeallocation(OpPassManager &pm);

/// Loops, vectors and buffers to the LLVM dialect.
void addLowerToLLVM(OpPassManager &pm);

/// What happens where a stage ends: its contract is checked and the module is
/// printed, each if asked for; and where that is, is noted.
class StageEnd {
public:
  template <typename Options>
  StageEnd(OpPassManager &pm, const Options &options,
           ArrayRef<StringLiteral> names,
           SmallVectorImpl<PipelineStage> &stages)
      : pm(pm), printStage(options.printStage),
        verifyStages(options.verifyStages), names(names), stages(stages) {}

  void operator()(StringRef name, std::unique_ptr<Pass> contract) {
    if (contract && verifyStages)
      pm.addPass(std::move(contract));
    if (printStage == name || printStage == "all")
      pm.addPass(createPrintIRPass({("stage '" + name + "'").str()}));
    stages.push_back({name, pm.size()});
  }

  /// Whether `print-stage` names a stage.
  llvm::Error check() const {
    if (printStage.empty() || printStage == "all" ||
        llvm::is_contained(names, StringRef(printStage)))
      return llvm::Error::success();
    return llvm::createStringError("unknown stage '" + printStage +
                                   "': expected " + llvm::join(names, ", ") +
                                   " or all");
  }

private:
  OpPassManager &pm;
  std::string printStage;
  bool verifyStages;
  ArrayRef<StringLiteral> names;
  SmallVectorImpl<PipelineStage> &stages;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_PIPELINES_STAGES_H
