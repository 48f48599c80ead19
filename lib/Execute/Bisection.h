//===- Bisection.h - Which pass changes the numbers -----------------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_BISECTION_H
#define LLAMA_MLIR_LIB_EXECUTE_BISECTION_H

#include "lib/Execute/Comparison.h"
#include "lib/Execute/CompiledModule.h"
#include "lib/Pipelines/Steps.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mlir::llama {

/// What results are held to: each its tolerance, element by element. Where the
/// program's own roundings alone leave that (a model in bf16 against f64), what
/// the passes add is held to the error of the plain program instead: at most
/// four times its normalised mean square (twice its largest error where the
/// reference is zero), and no NaN or infinity more.
class Yardstick {
public:
  Yardstick(std::optional<double> rtol, std::optional<double> atol)
      : rtol(rtol), atol(atol) {}

  Tolerance getTolerance(ElementType type) const;
  /// Compares by tolerance. Fails on results of another number or shape.
  llvm::Expected<std::vector<Comparison>>
  compare(llvm::ArrayRef<HostTensor> results,
          llvm::ArrayRef<HostTensor> references) const;

  /// Takes the errors of the plain program for those that its roundings make.
  void setPlain(std::vector<Comparison> comparisons);
  /// Whether some result is held to the error of the plain program.
  bool usesPlain() const;
  /// Whether the result of this number may have these errors.
  bool accepts(const Comparison &comparison, size_t result) const;

private:
  std::optional<double> rtol, atol;
  std::vector<Comparison> plain;
};

/// The module after one pass or stage, executed.
struct BisectionRow {
  std::string stage;
  std::string pass;     ///< Empty for a whole stage, and for the input.
  std::string pipeline; ///< The pass with its options.
  /// Passes of the pipeline itself without which the rest cannot be lowered.
  std::vector<std::string> completedBy;
  /// Why it had to be lowered by the rest of the pipeline, if it was.
  std::string plainError;
  /// Whether it was: by the pipeline's own passes, not by inserted ones.
  bool usesRest = false;
  /// Whether the pass left the module as it was; it is not executed then.
  bool isUnchanged = false;
  /// Why it was not executed, or not lowered.
  std::string error;
  std::vector<Comparison> results;
  std::vector<bool> accepted; ///< By the yardstick.
  /// Elements of each result whose bits are not those of the row before.
  std::vector<int64_t> moved;
  bool passed = true;

  bool wasExecuted() const { return error.empty() && !isUnchanged; }
};

struct Bisection {
  /// The input, and the module after each stage.
  std::vector<BisectionRow> stages;
  /// The module after each pass of the stage that fails, until it fails.
  std::vector<BisectionRow> passes;
  bool usesPlain = false; ///< See Yardstick.

  /// The first pass after which results are wrong, with the module before and
  /// after it, and what was computed from them (`actual`: nothing where that
  /// failed); none where all is right.
  std::optional<size_t> culprit; ///< Of `passes`.
  /// Passes before it whose modules could not be executed: each might be the
  /// one as well.
  std::vector<std::string> alsoSuspect;
  /// Whether a pass of the pipeline that comes later might be the one as well:
  /// what follows completes the module, before the culprit and after it.
  bool mayBeLater = false;
  OwningOpRef<ModuleOp> before, after;
  std::vector<HostTensor> references, expected, actual;

  bool passed() const;
};

struct BisectionOptions {
  CompileOptions compile;
  std::string entry;
  std::optional<double> rtol, atol;
  int threads = 1;
  /// Told what is being done, before it is.
  std::function<void(const std::string &)> onProgress;
};

/// Executes `module` after each stage of `steps`, and after each pass of the
/// first stage whose results leave the tolerance. What is executed is completed
/// by buildCompletionPipeline, so that it differs from the plain program by
/// what the passes so far did.
llvm::Expected<Bisection> bisect(ModuleOp module,
                                 llvm::ArrayRef<PipelineStep> steps,
                                 llvm::ArrayRef<HostTensor> inputs,
                                 const BisectionOptions &options);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_BISECTION_H
