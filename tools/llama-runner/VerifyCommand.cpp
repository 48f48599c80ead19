//===- VerifyCommand.cpp - llama-runner verify ----------------------------===//
#include "lib/Execute/Bisection.h"
#include "lib/Execute/Evaluation.h"
#include "tools/llama-runner/Bisect.h"
#include "tools/llama-runner/Commands.h"
#include "tools/llama-runner/Progress.h"
#include "tools/llama-runner/Report.h"
#include "tools/llama-runner/Subject.h"
#include "tools/llama-runner/TensorFiles.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::llama;
using llvm::StringRef;
using llvm::Twine;

/// What reports call the plain decomposition in the program's own types.
static constexpr llvm::StringLiteral kPlain = "plain";

namespace {
/// How one result of one target did.
struct Verdict {
  std::string name;
  ElementType type;
  llvm::SmallVector<int64_t, 4> shape;
  Tolerance tolerance;
  Comparison comparison;
  bool passed = false;
};
} // namespace

static llvm::Expected<std::vector<HostTensor>>
execute(Subject &subject, const X86Target &target, PipelineKind pipeline) {
  CompileOptions options = subject.getCompileOptions();
  options.target = target;
  options.pipeline = pipeline;
  auto compiled = CompiledModule::create(subject.getModule(), options);
  if (!compiled)
    return compiled.takeError();
  return evaluate(**compiled, subject.getEntry(), subject.getInputs());
}

static std::vector<Verdict>
getVerdicts(Subject &subject, const Yardstick &yardstick,
            llvm::ArrayRef<HostTensor> results,
            llvm::ArrayRef<Comparison> comparisons) {
  std::vector<Verdict> verdicts;
  for (auto [i, result] : llvm::enumerate(results)) {
    Verdict verdict;
    verdict.name = subject.getResultName(i);
    verdict.type = result.getElementType();
    verdict.shape.assign(result.getShape().begin(), result.getShape().end());
    verdict.tolerance = yardstick.getTolerance(verdict.type);
    verdict.comparison = comparisons[i];
    verdict.passed = yardstick.accepts(comparisons[i], i);
    verdicts.push_back(std::move(verdict));
  }
  return verdicts;
}

/// The indices of an element by its place in row-major order.
static llvm::SmallVector<int64_t, 4> getIndices(const Verdict &verdict,
                                                int64_t rest) {
  llvm::SmallVector<int64_t, 4> place(verdict.shape.size());
  for (size_t i = place.size(); i-- > 0; rest /= verdict.shape[i])
    place[i] = rest % verdict.shape[i];
  return place;
}

/// "NaN: 3 expected, 0 missing, 0 extra; infinity: …", and where they differ.
static void printPropagation(const Verdict &verdict) {
  const Comparison &c = verdict.comparison;
  auto count = [](StringRef what, const Comparison::Propagation &p) {
    llvm::outs() << what << ' ' << p.expected << " expected, " << p.missing
                 << " missing, " << p.extra << " extra";
  };
  llvm::outs() << "  ";
  count("NaN", c.nan);
  llvm::outs() << "; ";
  count("infinity", c.infinity);
  if (c.nonFinitePlaces.empty()) {
    llvm::outs() << ": as defined\n";
    return;
  }
  llvm::outs() << "; differ at";
  for (int64_t place : c.nonFinitePlaces) {
    llvm::outs() << " [";
    llvm::interleaveComma(getIndices(verdict, place), llvm::outs());
    llvm::outs() << ']';
  }
  if (c.nonFinite > static_cast<int64_t>(c.nonFinitePlaces.size()))
    llvm::outs() << " and " << c.nonFinite - c.nonFinitePlaces.size()
                 << " more";
  llvm::outs() << '\n';
}

static void print(StringRef target, llvm::ArrayRef<Verdict> verdicts,
                  bool adversarial) {
  for (const Verdict &verdict : verdicts) {
    const Comparison &c = verdict.comparison;
    llvm::outs() << target << ' ' << verdict.name << ": "
                 << (verdict.passed ? "pass" : "FAIL") << ' '
                 << getName(verdict.type)
                 << llvm::format(" max_abs %.3g max_rel %.3g max_ulp %.3g",
                                 c.maxAbsolute, c.maxRelative, c.maxUlp)
                 << llvm::format(" nmse %.3g (rtol %.3g atol %.3g)", c.nmse,
                                 verdict.tolerance.rtol,
                                 verdict.tolerance.atol);
    if (!c.passed()) {
      llvm::outs() << ", " << c.outside << " beyond the tolerance, "
                   << c.nonFinite
                   << " NaN or infinity that disagree, worst at [";
      llvm::interleaveComma(getIndices(verdict, c.worstIndex), llvm::outs());
      llvm::outs() << llvm::format("]: %.9g instead of %.9g", c.worstActual,
                                   c.worstExpected);
    }
    llvm::outs() << '\n';
    if (adversarial && isFloat(verdict.type))
      printPropagation(verdict);
  }
}

static llvm::json::Object toJson(const Comparison::Propagation &p) {
  return llvm::json::Object{
      {"expected", p.expected}, {"missing", p.missing}, {"extra", p.extra}};
}

static llvm::json::Object getReport(StringRef target,
                                    llvm::ArrayRef<Verdict> verdicts) {
  llvm::json::Array results;
  for (const Verdict &verdict : verdicts) {
    const Comparison &c = verdict.comparison;
    llvm::json::Object result{{"name", verdict.name},
                              {"dtype", getName(verdict.type)},
                              {"shape", toJson(verdict.shape)},
                              {"passed", verdict.passed},
                              {"max_abs", toJson(c.maxAbsolute)},
                              {"max_rel", toJson(c.maxRelative)},
                              {"max_ulp", toJson(c.maxUlp)},
                              {"nmse", toJson(c.nmse)},
                              {"rtol", verdict.tolerance.rtol},
                              {"atol", verdict.tolerance.atol},
                              {"outside", c.outside},
                              {"nonfinite", c.nonFinite}};
    if (c.worstIndex >= 0)
      result["worst"] = llvm::json::Object{
          {"index", toJson(getIndices(verdict, c.worstIndex))},
          {"actual", toJson(c.worstActual)},
          {"expected", toJson(c.worstExpected)}};
    if (isFloat(verdict.type)) {
      result["nan"] = toJson(c.nan);
      result["infinity"] = toJson(c.infinity);
      llvm::json::Array places;
      for (int64_t place : c.nonFinitePlaces)
        places.push_back(toJson(getIndices(verdict, place)));
      result["nonfinite_at"] = std::move(places);
    }
    results.push_back(std::move(result));
  }
  return llvm::json::Object{
      {"target", target},
      {"passed",
       llvm::all_of(verdicts, [](const Verdict &v) { return v.passed; })},
      {"results", std::move(results)}};
}

/// The target that --target names, or every one this processor executes.
static llvm::Expected<std::vector<X86Target>> getTargets(StringRef name) {
  std::vector<X86Target> targets;
  // The host's part of a program for a GPU is for this processor.
  if (GpuTarget::isName(name)) {
    targets.push_back(X86Target::host());
    return targets;
  }
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
  ModelOptions model;
  BisectOptions bisect;
  std::string references;
  OptionParser parser(
      "verify",
      "Executes a function, or a step of a model on its own weights, twice,\n"
      "through the optimised pipeline and through the plain decomposition in\n"
      "f64, and compares. The exit code is 1 where a result is beyond its\n"
      "tolerance. Where the plain decomposition in the program's own types is\n"
      "beyond it, too, a model is held to four times its mean square error.",
      "llama-runner verify block.mlir --random 1 --target all\n"
      "llama-runner verify norm.mlir --random 1 --adversarial --rtol 1e-6\n"
      "llama-runner verify norm.mlir --random 1 --bisect\n"
      "llama-runner verify MODEL_DIR --prompt \"Once upon a time\" --bisect");
  options.addTo(parser, "FILE.mlir|MODEL_DIR|MODEL.gguf");
  model.addTo(parser);
  bisect.addTo(parser);
  parser.addText("references", "PATH",
                 "write the results of the reference, in f64, as --outputs "
                 "does",
                 references);
  llvm::Expected<bool> proceed = parser.parse(arguments);
  if (!proceed)
    return proceed.takeError();
  if (!*proceed)
    return 0;
  if (llvm::Error error = bisect.check())
    return std::move(error);
  if (bisect.bisect && !(references + options.outputs).empty())
    return llvm::createStringError(
        "--references and --outputs do not apply to --bisect, which writes "
        "results to --bisect-dir");
  if (!bisect.pipeline.empty() &&
      (options.fuse != SessionOptions().fuse ||
       options.quantCompute != SessionOptions().quantCompute))
    return llvm::createStringError(
        "--fuse and --quant-compute are options of llama-to-x86, not of "
        "--pass-pipeline");
  auto targets = getTargets(options.target);
  if (!targets)
    return targets.takeError();
  if (options.target == "all") {
    if (bisect.bisect)
      return llvm::createStringError(
          "--bisect goes through the passes for one --target");
    options.target = "host";
  }

  auto opened = Subject::open(options, model);
  if (!opened)
    return opened.takeError();
  Subject &subject = **opened;
  if (bisect.bisect)
    return runBisection(subject, options, bisect);
  auto expected = [&] {
    Progress progress("computing the reference");
    return evaluateReference(subject.getModule(), subject.getEntry(),
                             subject.getInputs());
  }();
  if (!expected)
    return expected.takeError();
  if (!references.empty())
    if (llvm::Error error = writeOutputs(references, *expected))
      return std::move(error);

  Yardstick yardstick(options.rtol, options.atol);
  bool passed = true;
  llvm::json::Array reports;
  auto report = [&](StringRef name,
                    llvm::ArrayRef<HostTensor> results) -> llvm::Error {
    auto comparisons = yardstick.compare(results, *expected);
    if (!comparisons)
      return comparisons.takeError();
    if (name == kPlain)
      yardstick.setPlain(*comparisons);
    auto verdicts = getVerdicts(subject, yardstick, results, *comparisons);
    passed &= llvm::all_of(verdicts, [](const Verdict &v) { return v.passed; });
    if (options.json)
      reports.push_back(getReport(name, verdicts));
    else
      print(name, verdicts, options.adversarial);
    return llvm::Error::success();
  };
  if (subject.isModel()) {
    Progress progress("executing the plain program");
    auto results = execute(subject, X86Target::host(), PipelineKind::Loops);
    if (!results)
      return results.takeError();
    if (llvm::Error error = report(kPlain, *results))
      return std::move(error);
  }
  for (const X86Target &target : *targets) {
    const CompileOptions &compile = subject.getCompileOptions();
    std::string name = compile.pipeline == PipelineKind::GPU
                           ? compile.getTargetName().str()
                           : target.name;
    auto results = [&] {
      Progress progress("verifying target " + name);
      return execute(subject, target, compile.pipeline);
    }();
    if (!results)
      return results.takeError();
    if (llvm::Error error = report(name, *results))
      return std::move(error);
    if (!options.outputs.empty())
      if (llvm::Error error = writeOutputs(options.outputs, *results))
        return std::move(error);
  }
  if (options.json)
    printJson(llvm::json::Object{{"entry", subject.getEntry()},
                                 {"passed", passed},
                                 {"targets", std::move(reports)}});
  return passed ? 0 : 1;
}
