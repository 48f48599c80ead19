//===- Bisection.cpp - Which pass changes the numbers ---------------------===//
#include "lib/Execute/Bisection.h"

#include "lib/Codegen/Common/PlanWorkspace.h"
#include "lib/Codegen/GPU/TaskAttributes.h"
#include "lib/Execute/Diagnostics.h"
#include "lib/Execute/Evaluation.h"
#include "lib/Execute/Signature.h"
#include "lib/Pipelines/Pipelines.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/OperationSupport.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/CrashRecoveryContext.h"

#include <cmath>
#include <cstring>

using namespace mlir;
using namespace mlir::llama;
using llvm::StringRef;
using llvm::Twine;

/// By how much the mean square error of a program may exceed that of the plain
/// one, where that alone is beyond the tolerance: twice the error.
static constexpr double kPlainFactor = 4;

Tolerance Yardstick::getTolerance(ElementType type) const {
  Tolerance tolerance = Tolerance::getDefault(type);
  if (isFloat(type)) {
    tolerance.rtol = rtol.value_or(tolerance.rtol);
    tolerance.atol = atol.value_or(tolerance.atol);
  }
  return tolerance;
}

llvm::Expected<std::vector<Comparison>>
Yardstick::compare(llvm::ArrayRef<HostTensor> results,
                   llvm::ArrayRef<HostTensor> references) const {
  if (results.size() != references.size())
    return llvm::createStringError("there are " + Twine(results.size()) +
                                   " results, but " + Twine(references.size()) +
                                   " of the reference");
  std::vector<Comparison> comparisons;
  for (auto [i, result] : llvm::enumerate(results)) {
    const HostTensor &reference = references[i];
    if (result.getShape() != reference.getShape())
      return llvm::createStringError(
          "result" + Twine(i) + " is " + result.getTypeText() +
          ", but the reference is " + reference.getTypeText());
    comparisons.push_back(Comparison::get(
        result, reference, getTolerance(result.getElementType())));
  }
  return comparisons;
}

void Yardstick::setPlain(std::vector<Comparison> comparisons) {
  plain = std::move(comparisons);
}

bool Yardstick::usesPlain() const {
  return llvm::any_of(plain, [](const Comparison &c) { return !c.passed(); });
}

bool Yardstick::accepts(const Comparison &comparison, size_t result) const {
  if (comparison.passed())
    return true;
  if (result >= plain.size() || plain[result].passed())
    return false;
  if (comparison.nonFinite > plain[result].nonFinite)
    return false;
  // Errors have no ratio to a reference that is zero.
  double nmse = plain[result].nmse, largest = plain[result].maxAbsolute;
  if (!std::isfinite(nmse))
    return std::isfinite(largest) &&
           comparison.maxAbsolute <= std::sqrt(kPlainFactor) * largest;
  return comparison.nmse <= kPlainFactor * nmse;
}

bool Bisection::passed() const {
  return llvm::all_of(stages,
                      [](const BisectionRow &row) { return row.passed; });
}

static llvm::Error run(PassManager &pm, ModuleOp module, const Twine &what) {
  DiagnosticCollector diagnostics(module.getContext());
  if (failed(pm.run(module)))
    return diagnostics.takeError(what + " failed without a reason");
  return llvm::Error::success();
}

/// Does something that may end in a signal, as wrong code does.
static llvm::Error guard(llvm::function_ref<llvm::Error()> action) {
  std::optional<llvm::Error> error;
  llvm::CrashRecoveryContext::Enable();
  llvm::CrashRecoveryContext context;
  if (!context.RunSafely([&] { error = action(); }))
    return llvm::createStringError("it crashed");
  return std::move(*error);
}

static int64_t countMoved(const HostTensor &now, const HostTensor &before) {
  if (now.getShape() != before.getShape() ||
      now.getElementType() != before.getElementType())
    return now.getNumElements();
  size_t width = getByteWidth(now.getElementType());
  int64_t moved = 0;
  for (int64_t i = 0, count = now.getNumElements(); i < count; ++i)
    moved += std::memcmp(now.getBytes().data() + i * width,
                         before.getBytes().data() + i * width, width) != 0;
  return moved;
}

static bool isPlanned(ModuleOp module, StringRef entry) {
  return module.lookupSymbol((entry + kWorkspaceBytesSuffix).str()) != nullptr;
}

namespace {
class Bisector {
public:
  Bisector(ModuleOp source, llvm::ArrayRef<PipelineStep> steps,
           llvm::ArrayRef<HostTensor> inputs, const BisectionOptions &options)
      : source(source), steps(steps), inputs(inputs), options(options),
        yardstick(options.rtol, options.atol) {}

  llvm::Expected<Bisection> run();

private:
  void tell(const Twine &what) const {
    if (options.onProgress)
      options.onProgress(what.str());
  }
  llvm::Error runSteps(ModuleOp module, size_t begin, size_t end,
                       bool withInserted = true);
  llvm::Expected<std::unique_ptr<CompiledModule>> load(ModuleOp lowered,
                                                       bool planned);
  /// Lowers `module` by plain means; `completedBy` gets what is not plain.
  llvm::Expected<std::unique_ptr<CompiledModule>>
  complete(ModuleOp module, std::vector<std::string> &completedBy);
  /// The same, or else by the rest of the pipeline, from step `next` on.
  llvm::Expected<std::unique_ptr<CompiledModule>>
  compile(ModuleOp module, size_t next, BisectionRow &row);
  /// Fills in a row for the module that the steps before `next` made.
  void evaluateRow(ModuleOp module, size_t next, BisectionRow &row);
  /// Goes through the passes of a failing stage; `module` is its input.
  llvm::Error descend(OwningOpRef<ModuleOp> module, size_t begin, size_t end,
                      std::vector<HostTensor> previous);

  ModuleOp source;
  llvm::ArrayRef<PipelineStep> steps;
  llvm::ArrayRef<HostTensor> inputs;
  const BisectionOptions &options;
  Yardstick yardstick;
  Bisection result;
  /// Of the module executed last.
  std::vector<HostTensor> last;
};
} // namespace

llvm::Error Bisector::runSteps(ModuleOp module, size_t begin, size_t end,
                               bool withInserted) {
  for (size_t i = begin; i < end; ++i) {
    if (steps[i].isInserted && !withInserted)
      continue;
    PassManager pm(module.getContext());
    if (llvm::Error error = addStep(steps[i], pm))
      return error;
    llvm::Error error = guard([&] { return ::run(pm, module, steps[i].pass); });
    if (error)
      return llvm::createStringError(steps[i].pass + ": " +
                                     llvm::toString(std::move(error)));
  }
  return llvm::Error::success();
}

/// Whether a program that is lowered has a GPU execute something.
static bool callsGpu(ModuleOp lowered) {
  return llvm::any_of(lowered.getOps<LLVM::LLVMFuncOp>(),
                      [](LLVM::LLVMFuncOp function) {
                        return function.getName().starts_with("llama_gpu_");
                      });
}

/// Whether a module holds code of threads, which means nothing on a processor:
/// executed there, by one thread, it would compute something else.
static bool hasThreads(ModuleOp module) {
  return module
      .walk([](Operation *op) {
        return isa_and_nonnull<gpu::GPUDialect>(op->getDialect())
                   ? WalkResult::interrupt()
               : op->hasAttr(kThreadsAttr) ? WalkResult::interrupt()
                                           : WalkResult::advance();
      })
      .wasInterrupted();
}

llvm::Expected<std::unique_ptr<CompiledModule>> Bisector::load(ModuleOp lowered,
                                                               bool planned) {
  CompileOptions compile = options.compile;
  compile.pipeline = callsGpu(lowered) ? PipelineKind::GPU
                     : planned         ? PipelineKind::X86
                                       : PipelineKind::Loops;
  return CompiledModule::createFromLowered(source, lowered, compile);
}

llvm::Expected<std::unique_ptr<CompiledModule>>
Bisector::complete(ModuleOp module, std::vector<std::string> &completedBy) {
  OwningOpRef<ModuleOp> completed = module.clone();
  PassManager pm(module.getContext());
  for (StringRef name : buildCompletionPipeline(pm, *completed))
    completedBy.push_back(name.str());
  if (llvm::Error error =
          guard([&] { return ::run(pm, *completed, "the completion"); }))
    return std::move(error);
  return load(*completed, isPlanned(module, options.entry));
}

llvm::Expected<std::unique_ptr<CompiledModule>>
Bisector::compile(ModuleOp module, size_t next, BisectionRow &row) {
  auto plain = [&]() -> llvm::Expected<std::unique_ptr<CompiledModule>> {
    if (hasThreads(module))
      return llvm::createStringError("it holds code of a GPU's threads");
    return complete(module, row.completedBy);
  }();
  if (plain || next == steps.size())
    return plain;
  // A form that only the pipeline itself can finish. Inserted passes are no
  // part of that: they are what is looked for.
  OwningOpRef<ModuleOp> rest = module.clone();
  row.completedBy.assign(1, "the rest of the pipeline");
  if (llvm::Error error =
          runSteps(*rest, next, steps.size(), /*withInserted=*/false)) {
    llvm::consumeError(std::move(error));
    return plain;
  }
  row.usesRest = true;
  row.plainError = llvm::toString(plain.takeError());
  return load(*rest, isPlanned(*rest, options.entry));
}

void Bisector::evaluateRow(ModuleOp module, size_t next, BisectionRow &row) {
  auto compiled = compile(module, next, row);
  if (!compiled) {
    row.error = llvm::toString(compiled.takeError());
    return;
  }
  InvokeOptions invoke;
  invoke.threads = options.threads;
  std::vector<HostTensor> results;
  auto fail = [&](llvm::Error error) {
    row.error = "executing it: " + llvm::toString(std::move(error));
    row.passed = false;
  };
  if (llvm::Error error = guard([&]() -> llvm::Error {
        auto outcome = evaluate(**compiled, options.entry, inputs, invoke);
        if (!outcome)
          return outcome.takeError();
        results = std::move(*outcome);
        return llvm::Error::success();
      }))
    return fail(std::move(error));
  auto comparisons = yardstick.compare(results, result.references);
  if (!comparisons)
    return fail(comparisons.takeError());
  row.results = std::move(*comparisons);
  for (auto [i, comparison] : llvm::enumerate(row.results))
    row.accepted.push_back(yardstick.accepts(comparison, i));
  row.passed =
      llvm::all_of(row.accepted, [](bool accepted) { return accepted; });
  for (auto [i, tensor] : llvm::enumerate(results))
    row.moved.push_back(i < last.size() ? countMoved(tensor, last[i]) : 0);
  last = std::move(results);
}

static llvm::Expected<std::vector<HostTensor>>
copy(llvm::ArrayRef<HostTensor> tensors) {
  std::vector<HostTensor> copies;
  for (const HostTensor &tensor : tensors) {
    auto copy = tensor.clone();
    if (!copy)
      return copy.takeError();
    copies.push_back(std::move(*copy));
  }
  return copies;
}

llvm::Error Bisector::descend(OwningOpRef<ModuleOp> module, size_t begin,
                              size_t end, std::vector<HostTensor> previous) {
  last = std::move(previous);
  for (size_t i = begin; i < end; ++i) {
    tell("after " + steps[i].pass);
    BisectionRow row;
    row.stage = steps[i].stage;
    row.pass = steps[i].pass;
    row.pipeline = steps[i].pipeline;
    OwningOpRef<ModuleOp> before = module->clone();
    auto resultsBefore = copy(last);
    if (!resultsBefore)
      return resultsBefore.takeError();
    OperationFingerPrint fingerprint(*module);
    if (llvm::Error error = runSteps(*module, i, i + 1)) {
      row.error = llvm::toString(std::move(error));
      row.passed = false;
    } else if (OperationFingerPrint(*module) == fingerprint) {
      row.isUnchanged = true;
    } else {
      evaluateRow(*module, i + 1, row);
    }
    bool passed = row.passed, executed = row.error.empty();
    // The same passes have the same result, before one of them and after it.
    result.mayBeLater = !passed && row.usesRest && !steps[i].isInserted;
    result.passes.push_back(std::move(row));
    if (!passed) {
      result.culprit = result.passes.size() - 1;
      result.before = std::move(before);
      result.after = std::move(module);
      result.expected = std::move(*resultsBefore);
      // Without results of its own, `last` is still what came before it.
      if (executed)
        result.actual = std::move(last);
      return llvm::Error::success();
    }
    if (!executed)
      result.alsoSuspect.push_back(steps[i].pass);
    else if (!result.passes.back().isUnchanged)
      result.alsoSuspect.clear();
  }
  return llvm::Error::success();
}

llvm::Expected<Bisection> Bisector::run() {
  protectInputs(source);
  tell("computing the reference");
  auto references = evaluateReference(source, options.entry, inputs);
  if (!references)
    return references.takeError();
  result.references = std::move(*references);

  tell("the plain program");
  OwningOpRef<ModuleOp> module = source.clone();
  BisectionRow input;
  input.stage = "input";
  evaluateRow(*module, 0, input);
  if (!input.error.empty())
    return llvm::createStringError("the plain program cannot be executed: " +
                                   input.error);
  yardstick.setPlain(input.results);
  result.usesPlain = yardstick.usesPlain();
  input.passed = true;
  input.accepted.assign(input.results.size(), true);
  result.stages.push_back(std::move(input));

  OwningOpRef<ModuleOp> goodModule = module->clone();
  auto goodResults = copy(last);
  if (!goodResults)
    return goodResults.takeError();
  size_t goodEnd = 0;
  bool failed = false;
  size_t failedEnd = 0;
  for (size_t begin = 0; begin < steps.size();) {
    size_t end = begin;
    while (end < steps.size() && steps[end].stage == steps[begin].stage)
      ++end;
    tell("after stage " + steps[begin].stage);
    BisectionRow row;
    row.stage = steps[begin].stage;
    llvm::Error error = runSteps(*module, begin, end);
    bool lowered = !error;
    if (error) {
      row.error = llvm::toString(std::move(error));
      row.passed = false;
    } else {
      evaluateRow(*module, end, row);
    }
    bool passed = row.passed, executed = row.error.empty();
    result.stages.push_back(std::move(row));
    if (!passed && !failed) {
      failed = true;
      failedEnd = end;
    }
    if (!lowered)
      break;
    if (passed && executed && !failed) {
      goodModule = module->clone();
      goodResults = copy(last);
      if (!goodResults)
        return goodResults.takeError();
      goodEnd = end;
    }
    begin = end;
  }
  if (failed)
    if (llvm::Error error = descend(std::move(goodModule), goodEnd, failedEnd,
                                    std::move(*goodResults)))
      return std::move(error);
  return std::move(result);
}

llvm::Expected<Bisection>
mlir::llama::bisect(ModuleOp module, llvm::ArrayRef<PipelineStep> steps,
                    llvm::ArrayRef<HostTensor> inputs,
                    const BisectionOptions &options) {
  // Signals are caught on this thread only.
  module.getContext()->disableMultithreading();
  OwningOpRef<ModuleOp> source = module.clone();
  return Bisector(*source, steps, inputs, options).run();
}
