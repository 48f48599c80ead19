//===- VerifyCommand.cpp - llama-runner verify ----------------------------===//
#include "lib/Execute/Comparison.h"
#include "tools/llama-runner/Commands.h"
#include "tools/llama-runner/Progress.h"
#include "tools/llama-runner/Report.h"
#include "tools/llama-runner/Session.h"
#include "tools/llama-runner/TensorFiles.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::llama;
using llvm::StringRef;
using llvm::Twine;

namespace {
/// How one result of one target did.
struct Verdict {
  ElementType type;
  llvm::SmallVector<int64_t, 4> shape;
  Tolerance tolerance;
  Comparison comparison;
};
} // namespace

/// The results of the plain decomposition, computed in f64.
static llvm::Expected<std::vector<HostTensor>>
executeOracle(Session &session, llvm::ArrayRef<HostTensor> inputs) {
  Progress progress("computing the reference");
  OwningOpRef<ModuleOp> promoted = session.getModule().clone();
  if (llvm::Error error = promoteToF64(*promoted))
    return std::move(error);
  CompileOptions options;
  options.pipeline = PipelineKind::Loops;
  auto compiled = CompiledModule::create(*promoted, options);
  if (!compiled)
    return compiled.takeError();
  StringRef entry = session.getSignature().name;
  auto signature = (*compiled)->lookup(entry);
  if (!signature)
    return signature.takeError();
  std::vector<HostTensor> wide;
  for (auto [input, argument] : llvm::zip_equal(inputs, signature->arguments)) {
    auto converted = input.convertTo(argument.element);
    if (!converted)
      return converted.takeError();
    wide.push_back(std::move(*converted));
  }
  return (*compiled)->invoke(entry, wide);
}

static llvm::Expected<std::vector<HostTensor>>
executeTarget(Session &session, llvm::ArrayRef<HostTensor> inputs,
              const X86Target &target) {
  Progress progress("verifying target " + target.name);
  CompileOptions options = session.getCompileOptions();
  options.target = target;
  auto compiled = CompiledModule::create(session.getModule(), options);
  if (!compiled)
    return compiled.takeError();
  // Each target gets inputs that no other one has written.
  std::vector<HostTensor> copies;
  for (const HostTensor &input : inputs) {
    auto copy = input.clone();
    if (!copy)
      return copy.takeError();
    copies.push_back(std::move(*copy));
  }
  return (*compiled)->invoke(session.getSignature().name, copies);
}

static llvm::Expected<std::vector<Verdict>>
compare(const SessionOptions &options, llvm::ArrayRef<HostTensor> results,
        llvm::ArrayRef<HostTensor> references) {
  std::vector<Verdict> verdicts;
  for (auto [i, result] : llvm::enumerate(results)) {
    const HostTensor &reference = references[i];
    if (result.getShape() != reference.getShape())
      return llvm::createStringError(
          "result" + Twine(i) + " is " + result.getTypeText() +
          ", but the reference is " + reference.getTypeText());
    Verdict verdict;
    verdict.type = result.getElementType();
    verdict.shape.assign(result.getShape().begin(), result.getShape().end());
    verdict.tolerance = Tolerance::getDefault(verdict.type);
    if (isFloat(verdict.type)) {
      verdict.tolerance.rtol = options.rtol.value_or(verdict.tolerance.rtol);
      verdict.tolerance.atol = options.atol.value_or(verdict.tolerance.atol);
    }
    verdict.comparison = Comparison::get(result, reference, verdict.tolerance);
    verdicts.push_back(std::move(verdict));
  }
  return verdicts;
}

static llvm::SmallVector<int64_t, 4> getWorstPlace(const Verdict &verdict) {
  llvm::SmallVector<int64_t, 4> place(verdict.shape.size());
  int64_t rest = verdict.comparison.worstIndex;
  for (size_t i = place.size(); i-- > 0; rest /= verdict.shape[i])
    place[i] = rest % verdict.shape[i];
  return place;
}

static void print(const X86Target &target, llvm::ArrayRef<Verdict> verdicts) {
  for (auto [i, verdict] : llvm::enumerate(verdicts)) {
    const Comparison &c = verdict.comparison;
    llvm::outs() << target.name << ' ' << "result" << i << ": "
                 << (c.passed() ? "pass" : "FAIL") << ' '
                 << getName(verdict.type)
                 << llvm::format(" max_abs %.3g max_rel %.3g max_ulp %.3g",
                                 c.maxAbsolute, c.maxRelative, c.maxUlp)
                 << llvm::format(" (rtol %.3g atol %.3g)",
                                 verdict.tolerance.rtol,
                                 verdict.tolerance.atol);
    if (!c.passed()) {
      llvm::outs() << ", " << c.outside << " beyond the tolerance, "
                   << c.nonFinite
                   << " NaN or infinity that disagree, worst at [";
      llvm::interleaveComma(getWorstPlace(verdict), llvm::outs());
      llvm::outs() << llvm::format("]: %.9g instead of %.9g", c.worstActual,
                                   c.worstExpected);
    }
    llvm::outs() << '\n';
  }
}

static llvm::json::Object getReport(const X86Target &target,
                                    llvm::ArrayRef<Verdict> verdicts) {
  llvm::json::Array results;
  for (auto [i, verdict] : llvm::enumerate(verdicts)) {
    const Comparison &c = verdict.comparison;
    llvm::json::Object result{{"name", "result" + std::to_string(i)},
                              {"dtype", getName(verdict.type)},
                              {"shape", toJson(verdict.shape)},
                              {"passed", c.passed()},
                              {"max_abs", toJson(c.maxAbsolute)},
                              {"max_rel", toJson(c.maxRelative)},
                              {"max_ulp", toJson(c.maxUlp)},
                              {"rtol", verdict.tolerance.rtol},
                              {"atol", verdict.tolerance.atol},
                              {"outside", c.outside},
                              {"nonfinite", c.nonFinite}};
    if (c.worstIndex >= 0)
      result["worst"] =
          llvm::json::Object{{"index", toJson(getWorstPlace(verdict))},
                             {"actual", toJson(c.worstActual)},
                             {"expected", toJson(c.worstExpected)}};
    results.push_back(std::move(result));
  }
  return llvm::json::Object{
      {"target", target.name},
      {"passed",
       llvm::all_of(verdicts,
                    [](const Verdict &v) { return v.comparison.passed(); })},
      {"results", std::move(results)}};
}

/// The target that --target names, or every one this processor executes.
static llvm::Expected<std::vector<X86Target>> getTargets(StringRef name) {
  std::vector<X86Target> targets;
  if (name != "all") {
    auto target = X86Target::get(name);
    if (!target)
      return target.takeError();
    targets.push_back(std::move(*target));
    return targets;
  }
  for (StringRef known : X86Target::names()) {
    auto target = X86Target::get(known);
    if (!target)
      return target.takeError();
    if (target->isExecutableOnHost())
      targets.push_back(std::move(*target));
  }
  return targets;
}

llvm::Expected<int>
mlir::llama::runVerify(llvm::ArrayRef<StringRef> arguments) {
  SessionOptions options;
  OptionParser parser(
      "verify",
      "Executes a function twice, through the optimised pipeline and through\n"
      "the plain decomposition in f64, and compares. The exit code is 1 where\n"
      "a result is beyond its tolerance.",
      "llama-runner verify block.mlir --random 1 --target all\n"
      "llama-runner verify norm.mlir --random 1 --adversarial --rtol 1e-6");
  options.addTo(parser);
  llvm::Expected<bool> proceed = parser.parse(arguments);
  if (!proceed)
    return proceed.takeError();
  if (!*proceed)
    return 0;
  auto targets = getTargets(options.target);
  if (!targets)
    return targets.takeError();
  if (options.target == "all")
    options.target = "host";

  auto session = Session::open(std::move(options));
  if (!session)
    return session.takeError();
  const SessionOptions &sessionOptions = (*session)->getOptions();
  auto inputs = (*session)->makeInputs();
  if (!inputs)
    return inputs.takeError();
  auto references = executeOracle(**session, *inputs);
  if (!references)
    return references.takeError();

  bool passed = true;
  llvm::json::Array reports;
  for (const X86Target &target : *targets) {
    auto results = executeTarget(**session, *inputs, target);
    if (!results)
      return results.takeError();
    auto verdicts = compare(sessionOptions, *results, *references);
    if (!verdicts)
      return verdicts.takeError();
    passed &= llvm::all_of(
        *verdicts, [](const Verdict &v) { return v.comparison.passed(); });
    if (sessionOptions.json)
      reports.push_back(getReport(target, *verdicts));
    else
      print(target, *verdicts);
    if (!sessionOptions.outputs.empty())
      if (llvm::Error error = writeOutputs(sessionOptions.outputs, *results))
        return std::move(error);
  }
  if (sessionOptions.json)
    printJson(llvm::json::Object{{"entry", (*session)->getSignature().name},
                                 {"passed", passed},
                                 {"targets", std::move(reports)}});
  return passed ? 0 : 1;
}
