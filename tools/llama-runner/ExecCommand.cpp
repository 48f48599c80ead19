//===- ExecCommand.cpp - llama-runner exec --------------------------------===//
#include "lib/Execute/Statistics.h"
#include "runtime/ParallelFor.h"
#include "tools/llama-runner/Commands.h"
#include "tools/llama-runner/Progress.h"
#include "tools/llama-runner/Report.h"
#include "tools/llama-runner/Session.h"
#include "tools/llama-runner/TensorFiles.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

using namespace mlir::llama;
using llvm::StringRef;

static void printStatistics(llvm::ArrayRef<HostTensor> results) {
  for (auto [i, result] : llvm::enumerate(results)) {
    Statistics stats = Statistics::get(result);
    llvm::outs() << "result" << i << ": " << result.getTypeText()
                 << llvm::format(" min %.9g max %.9g mean %.9g", stats.min,
                                 stats.max, stats.mean)
                 << " nan " << stats.nanCount << " inf " << stats.infinityCount
                 << " digest " << llvm::utohexstr(stats.digest, true, 16)
                 << '\n';
  }
}

static llvm::json::Array getJsonStatistics(llvm::ArrayRef<HostTensor> results) {
  llvm::json::Array array;
  for (auto [i, result] : llvm::enumerate(results)) {
    Statistics stats = Statistics::get(result);
    array.push_back(llvm::json::Object{
        {"name", "result" + std::to_string(i)},
        {"dtype", getName(result.getElementType())},
        {"shape", toJson(result.getShape())},
        {"min", toJson(stats.min)},
        {"max", toJson(stats.max)},
        {"mean", toJson(stats.mean)},
        {"nan", stats.nanCount},
        {"inf", stats.infinityCount},
        {"digest", llvm::utohexstr(stats.digest, true, 16)}});
  }
  return array;
}

llvm::Expected<int> mlir::llama::runExec(llvm::ArrayRef<StringRef> arguments) {
  SessionOptions options;
  OptionParser parser(
      "exec", "Executes a function of a module of tensors.",
      "llama-runner exec norm.mlir --random 1 --shapes arg0=1x5x64\n"
      "llama-runner exec norm.mlir --inputs x.npy,w.npy --outputs results");
  options.addTo(parser);
  auto session = Session::open(parser, options, arguments);
  if (!session)
    return session.takeError();
  if (!*session)
    return 0;
  auto inputs = (*session)->makeInputs();
  if (!inputs)
    return inputs.takeError();
  auto compiled = (*session)->compile();
  if (!compiled)
    return compiled.takeError();
  double seconds = 0;
  InvokeOptions invokeOptions;
  invokeOptions.seconds = &seconds;
  StringRef entry = (*session)->getSignature().name;
  auto results = [&] {
    Progress progress("executing @" + entry.str());
    return (*compiled)->invoke(entry, *inputs, invokeOptions);
  }();
  if (!results)
    return results.takeError();

  const std::string &outputs = (*session)->getOptions().outputs;
  if (!outputs.empty())
    if (llvm::Error error = writeOutputs(outputs, *results))
      return std::move(error);
  if ((*session)->getOptions().json)
    printJson(
        llvm::json::Object{{"entry", entry},
                           {"target", (*session)->getOptions().target},
                           {"threads", llama_get_num_threads()},
                           {"compile_s", (*compiled)->getCompileSeconds()},
                           {"run_s", seconds},
                           {"results", getJsonStatistics(*results)}});
  else if (outputs.empty())
    printStatistics(*results);
  return 0;
}
