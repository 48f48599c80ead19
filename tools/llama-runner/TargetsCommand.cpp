//===- TargetsCommand.cpp - llama-runner targets --------------------------===//
#include "lib/Codegen/X86/Target.h"
#include "lib/Execute/GpuTarget.h"
#include "tools/llama-runner/Commands.h"
#include "tools/llama-runner/OptionParser.h"
#include "tools/llama-runner/Report.h"

#include "llvm/Support/Format.h"

using namespace mlir::llama;
using llvm::StringRef;

llvm::Expected<int>
mlir::llama::runTargets(llvm::ArrayRef<StringRef> arguments) {
  bool json = false;
  OptionParser parser("targets",
                      "Lists the processors that code can be generated for, "
                      "and which of them\nthis one can execute; and the GPUs "
                      "that were found.",
                      "llama-runner targets --json");
  parser.addFlag("json", "print one JSON object", json);
  llvm::Expected<bool> proceed = parser.parse(arguments);
  if (!proceed)
    return proceed.takeError();
  if (!*proceed)
    return 0;

  llvm::json::Array targets;
  // The names are ordered from the least to the most capable.
  StringRef best;
  for (StringRef name : X86Target::names()) {
    llvm::Expected<X86Target> target = X86Target::get(name);
    if (!target)
      return target.takeError();
    bool isExecutable = target->isExecutableOnHost();
    if (isExecutable)
      best = name;
    if (!json)
      llvm::outs() << llvm::format("%-16s ", name.data())
                   << (isExecutable ? "executable here" : "compiles only")
                   << '\n';
    targets.push_back(
        llvm::json::Object{{"name", name}, {"executable", isExecutable}});
  }
  if (!json)
    llvm::outs() << "host is at least " << best << '\n';
  llvm::json::Array gpus;
  for (const FoundGpu &gpu : findGpus()) {
    if (!json) {
      llvm::outs() << llvm::format("%-16s ", gpu.target.c_str());
      if (!gpu.problem.empty())
        llvm::outs() << "none here: " << gpu.problem << '\n';
      else
        llvm::outs() << gpu.device << (gpu.isSoftware ? " (software)" : "")
                     << (gpu.chip.empty() ? "" : ", ") << gpu.chip
                     << llvm::format(", %.1f GB, ", gpu.memoryBytes * 1e-9)
                     << gpu.driver << '\n';
    }
    llvm::json::Object object{{"name", gpu.target},
                              {"found", gpu.problem.empty()}};
    if (gpu.problem.empty()) {
      object["device"] = gpu.device;
      object["driver"] = gpu.driver;
      object["chip"] = gpu.chip;
      object["software"] = gpu.isSoftware;
      object["memory_bytes"] = gpu.memoryBytes;
    } else {
      object["problem"] = gpu.problem;
    }
    gpus.push_back(std::move(object));
  }
  if (json)
    printJson(llvm::json::Object{{"targets", std::move(targets)},
                                 {"host", best},
                                 {"gpus", std::move(gpus)}});
  return 0;
}
