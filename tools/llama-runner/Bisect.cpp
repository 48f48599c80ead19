//===- Bisect.cpp - llama-runner verify --bisect --------------------------===//
#include "tools/llama-runner/Bisect.h"

#include "lib/Execute/Bisection.h"
#include "lib/Execute/Npy.h"
#include "lib/Pipelines/Steps.h"
#include "tools/llama-runner/Progress.h"
#include "tools/llama-runner/Report.h"

#include "mlir/Tools/Plugins/PassPlugin.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace mlir::llama;
using llvm::StringRef;
using llvm::Twine;

void BisectOptions::addTo(OptionParser &parser) {
  parser.addFlag("bisect",
                 "execute the module after each stage of the pipeline, and\n"
                 "after each pass of the first stage that is beyond the\n"
                 "tolerance, and name that pass",
                 bisect);
  parser.addText("bisect-dir", "DIR",
                 "where --bisect writes the module before and after the wrong\n"
                 "pass, inputs and results (default: llama-bisect)",
                 folder);
  parser.addText("pass-pipeline", "PIPELINE",
                 "passes to bisect instead of those to the target", pipeline);
  parser.addText(
      "insert-pass", "PIPELINE@PLACE",
      "add passes before bisecting, after PLACE: input, a stage\n"
      "(tile, linalg, buffers, vectors, calls, llvm; of GPUs tile,\n"
      "linalg, buffers, launches, kernels, images, llvm), or a pass,\n"
      "PASS#2 being its second occurrence; several with ; between",
      insertions);
  parser.addText("load-pass-plugin", "FILE.so,...",
                 "load passes that --pass-pipeline and --insert-pass name",
                 plugins);
}

llvm::Error BisectOptions::check() const {
  for (auto [name, value] :
       {std::pair("bisect-dir", &folder), std::pair("pass-pipeline", &pipeline),
        std::pair("insert-pass", &insertions),
        std::pair("load-pass-plugin", &plugins)})
    if (!bisect && !value->empty())
      return llvm::createStringError(Twine("--") + name + " needs --bisect");
  return llvm::Error::success();
}

/// The passes of the pipeline to the target.
static llvm::Expected<std::vector<PipelineStep>>
getSteps(MLIRContext *context, const CompileOptions &compile) {
  if (compile.pipeline == PipelineKind::GPU) {
    GpuPipelineOptions pipeline;
    setOptions(pipeline, compile);
    return getLlamaToGpuSteps(context, compile.gpu.backend, pipeline);
  }
  if (compile.pipeline != PipelineKind::X86)
    return llvm::createStringError(
        "--bisect goes through the target's pipeline or --pass-pipeline; "
        "--pipeline loops is what it compares with");
  X86PipelineOptions pipeline;
  setOptions(pipeline, compile);
  return getLlamaToX86Steps(context, pipeline);
}

static llvm::Expected<std::vector<PipelineStep>>
getSteps(Subject &subject, const BisectOptions &options) {
  if (!options.plugins.empty())
    for (StringRef path : llvm::split(options.plugins, ',')) {
      auto plugin = PassPlugin::load(path.str());
      if (!plugin)
        return plugin.takeError();
      plugin->registerPassRegistryCallbacks();
    }
  std::vector<PipelineStep> steps;
  MLIRContext *context = subject.getContext();
  if (!options.pipeline.empty()) {
    auto parsed = parseSteps(context, options.pipeline, "pipeline");
    if (!parsed)
      return llvm::createStringError("--pass-pipeline: " +
                                     llvm::toString(parsed.takeError()));
    steps = std::move(*parsed);
  } else {
    const CompileOptions &compile = subject.getCompileOptions();
    auto built = getSteps(context, compile);
    if (!built)
      return built.takeError();
    steps = std::move(*built);
  }
  if (!options.insertions.empty())
    for (StringRef insertion : llvm::split(options.insertions, ';'))
      if (llvm::Error error = insertSteps(context, insertion, steps))
        return llvm::createStringError("--insert-pass: " +
                                       llvm::toString(std::move(error)));
  return steps;
}

//===----------------------------------------------------------------------===//
// Reports
//===----------------------------------------------------------------------===//

static std::string getCompletion(const BisectionRow &row) {
  return row.completedBy.empty() ? "plain" : llvm::join(row.completedBy, "+");
}

static void printHeader() {
  llvm::outs() << llvm::left_justify("stage", 9)
               << llvm::left_justify("after", 36)
               << llvm::left_justify("result", 11)
               << "max_abs   max_rel   max_ulp   nmse      moved\n";
}

static void print(Subject &subject, const BisectionRow &row) {
  std::string after = row.pass;
  if (after.empty())
    after = row.stage == "input" ? "(the plain program)" : "(the whole stage)";
  auto start = [&](StringRef first, StringRef second) {
    llvm::outs() << llvm::left_justify(first, 9)
                 << llvm::left_justify(second, 36);
  };
  start(row.stage, after);
  if (row.isUnchanged)
    llvm::outs() << "leaves the module as it is\n";
  else if (!row.error.empty())
    llvm::outs() << (row.passed ? "not executed: " : "FAIL: ")
                 << StringRef(row.error).split('\n').first << '\n';
  for (auto [i, c] : llvm::enumerate(row.results)) {
    if (i != 0)
      start("", "");
    llvm::outs() << llvm::left_justify(subject.getResultName(i), 11)
                 << llvm::format("%-10.2e%-10.2e%-10.2e%-10.2e", c.maxAbsolute,
                                 c.maxRelative, c.maxUlp, c.nmse)
                 << row.moved[i];
    if (!row.accepted[i])
      llvm::outs() << " FAIL";
    if (c.nonFinite)
      llvm::outs() << ", " << c.nonFinite << " NaN or infinity disagree";
    if (i == 0 && !row.completedBy.empty())
      llvm::outs() << " (finished by " << getCompletion(row) << ")";
    if (i == 0 && !row.plainError.empty())
      llvm::outs() << " (plain: " << StringRef(row.plainError).split('\n').first
                   << ")";
    llvm::outs() << '\n';
  }
}

static llvm::json::Object getReport(Subject &subject, const BisectionRow &row) {
  llvm::json::Array results;
  for (auto [i, c] : llvm::enumerate(row.results))
    results.push_back(llvm::json::Object{{"name", subject.getResultName(i)},
                                         {"max_abs", toJson(c.maxAbsolute)},
                                         {"max_rel", toJson(c.maxRelative)},
                                         {"max_ulp", toJson(c.maxUlp)},
                                         {"nmse", toJson(c.nmse)},
                                         {"outside", c.outside},
                                         {"nonfinite", c.nonFinite},
                                         {"moved", row.moved[i]},
                                         {"passed", row.accepted[i]}});
  llvm::json::Object object{{"stage", row.stage},
                            {"passed", row.passed},
                            {"unchanged", row.isUnchanged},
                            {"results", std::move(results)}};
  if (!row.pass.empty()) {
    object["pass"] = row.pass;
    object["pipeline"] = row.pipeline;
  }
  if (row.wasExecuted())
    object["completed_by"] = getCompletion(row);
  if (!row.plainError.empty())
    object["plain_error"] = row.plainError;
  if (!row.error.empty())
    object["error"] = row.error;
  return object;
}

static llvm::json::Object
getReport(Subject &subject, const Bisection &bisection, StringRef folder) {
  llvm::json::Array stages, passes;
  for (const BisectionRow &row : bisection.stages)
    stages.push_back(getReport(subject, row));
  for (const BisectionRow &row : bisection.passes)
    passes.push_back(getReport(subject, row));
  llvm::json::Object report{
      {"entry", subject.getEntry()},
      {"target", subject.getCompileOptions().getTargetName()},
      {"passed", bisection.passed()},
      {"held_to_plain_program", bisection.usesPlain},
      {"stages", std::move(stages)},
      {"passes", std::move(passes)}};
  if (bisection.culprit) {
    const BisectionRow &row = bisection.passes[*bisection.culprit];
    report["culprit"] = llvm::json::Object{
        {"stage", row.stage},
        {"pass", row.pass},
        {"pipeline", row.pipeline},
        {"also_suspect", llvm::json::Array(bisection.alsoSuspect)},
        {"may_be_later", bisection.mayBeLater},
        {"folder", folder}};
  }
  return report;
}

//===----------------------------------------------------------------------===//
// Files
//===----------------------------------------------------------------------===//

static llvm::Error writeText(StringRef folder, StringRef name,
                             llvm::function_ref<void(llvm::raw_ostream &)> to) {
  llvm::SmallString<128> path(folder);
  llvm::sys::path::append(path, name);
  std::error_code code;
  llvm::raw_fd_ostream os(path, code);
  if (!code) {
    to(os);
    os.close();
    code = os.error();
    os.clear_error();
  }
  if (code)
    return llvm::createStringError("cannot write " + path + ": " +
                                   code.message());
  return llvm::Error::success();
}

static llvm::Error writeTensor(StringRef folder, const Twine &name,
                               const HostTensor &tensor) {
  llvm::SmallString<128> path(folder);
  llvm::sys::path::append(path, name + ".npy");
  return writeNpy(path, tensor);
}

/// The modules around the wrong pass, what is fed to them, and what comes out.
static llvm::Error writeFiles(Subject &subject, Bisection &bisection,
                              StringRef folder) {
  if (std::error_code code = llvm::sys::fs::create_directories(folder))
    return llvm::createStringError("cannot make folder " + folder + ": " +
                                   code.message());
  auto print = [&](StringRef name, ModuleOp module) {
    return writeText(folder, name, [&](llvm::raw_ostream &os) {
      module.print(os);
      os << '\n';
    });
  };
  if (llvm::Error error = print("before.mlir", *bisection.before))
    return error;
  if (llvm::Error error = print("after.mlir", *bisection.after))
    return error;
  for (auto [i, input] : llvm::enumerate(subject.getInputs()))
    if (std::string name = subject.getInputName(i); !name.empty())
      if (llvm::Error error = writeTensor(folder, name, input))
        return error;
  for (auto [what, tensors] : {std::pair("reference", &bisection.references),
                               std::pair("before", &bisection.expected),
                               std::pair("after", &bisection.actual)})
    for (auto [i, tensor] : llvm::enumerate(*tensors))
      if (llvm::Error error = writeTensor(
              folder, what + Twine(".") + subject.getResultName(i), tensor))
        return error;
  return writeText(folder, "report.json", [&](llvm::raw_ostream &os) {
    os << llvm::json::Value(getReport(subject, bisection, folder)) << '\n';
  });
}

static void printVerdict(const Bisection &bisection, StringRef folder,
                         StringRef plugins) {
  if (bisection.usesPlain)
    llvm::outs() << "The program's own roundings are beyond the tolerance: "
                    "passes are held to four times their mean square error.\n";
  if (bisection.passed()) {
    llvm::outs() << "No stage leaves the tolerance.\n";
    return;
  }
  if (!bisection.culprit) {
    llvm::outs() << "A stage fails, but not with its passes one by one.\n";
    return;
  }
  const BisectionRow &row = bisection.passes[*bisection.culprit];
  llvm::outs() << "The first wrong pass is " << row.pass << ", in stage "
               << row.stage << ".\n";
  if (!bisection.alsoSuspect.empty())
    llvm::outs() << "It may as well be one before it, after which nothing "
                    "could be executed: "
                 << llvm::join(bisection.alsoSuspect, ", ") << ".\n";
  if (bisection.mayBeLater)
    llvm::outs() << "It may as well be one after it, by which the module had "
                    "to be completed.\n";
  llvm::outs() << "Written to " << folder
               << ": before.mlir, after.mlir, inputs and results. To repeat "
                  "it:\n  llama-opt "
               << folder << "/before.mlir";
  if (!plugins.empty())
    for (StringRef plugin : llvm::split(plugins, ','))
      llvm::outs() << " --load-pass-plugin=" << plugin;
  llvm::outs() << " --pass-pipeline='" << row.pipeline << "'\n";
}

llvm::Expected<int> mlir::llama::runBisection(Subject &subject,
                                              const SessionOptions &session,
                                              const BisectOptions &options) {
  auto steps = getSteps(subject, options);
  if (!steps)
    return steps.takeError();
  BisectionOptions bisection;
  bisection.compile = subject.getCompileOptions();
  bisection.entry = subject.getEntry().str();
  bisection.rtol = session.rtol;
  bisection.atol = session.atol;
  bisection.threads = static_cast<int>(session.threads.value_or(1));
  auto found = [&] {
    Progress progress("bisecting");
    bisection.onProgress = [&](const std::string &what) {
      progress.set("bisecting: " + what);
    };
    return bisect(subject.getModule(), *steps, subject.getInputs(), bisection);
  }();
  if (!found)
    return found.takeError();
  std::string folder = options.folder.empty() ? "llama-bisect" : options.folder;
  if (found->culprit)
    if (llvm::Error error = writeFiles(subject, *found, folder))
      return std::move(error);
  if (session.json) {
    printJson(getReport(subject, *found, folder));
  } else {
    printHeader();
    for (const BisectionRow &row : found->stages)
      print(subject, row);
    if (!found->passes.empty())
      llvm::outs() << '\n';
    for (const BisectionRow &row : found->passes)
      print(subject, row);
    printVerdict(*found, folder, options.plugins);
  }
  return found->passed() ? 0 : 1;
}
