//===- LimitsCommand.cpp - llama-runner limits ----------------------------===//
#include "lib/Execute/MachineLimits.h"
#include "runtime/ParallelFor.h"
#include "tools/llama-runner/Commands.h"
#include "tools/llama-runner/OptionParser.h"
#include "tools/llama-runner/Progress.h"
#include "tools/llama-runner/Report.h"

#include "llvm/Support/Format.h"

using namespace mlir::llama;
using llvm::StringRef;

llvm::Expected<int>
mlir::llama::runLimits(llvm::ArrayRef<StringRef> arguments) {
  bool json = false;
  std::optional<int64_t> threads;
  OptionParser parser(
      "limits",
      "Measures what this machine can do at best: arithmetic by the kind of\n"
      "instruction, on random operands near the registers, and reading from\n"
      "memory (with and without prefetching) and from the caches.",
      "llama-runner limits --threads 1");
  parser.addInteger("threads", "N", "threads (default: all processors)", 1,
                    1024, threads);
  parser.addFlag("json", "print one JSON object", json);
  llvm::Expected<bool> proceed = parser.parse(arguments);
  if (!proceed)
    return proceed.takeError();
  if (!*proceed)
    return 0;
  llama_set_num_threads(static_cast<int>(threads.value_or(0)));
  int count = llama_get_num_threads();
  std::vector<MachineLimit> limits = [&] {
    Progress progress("measuring this machine's limits");
    return measureAllLimits(count);
  }();

  llvm::json::Object operations, bytes;
  for (const MachineLimit &limit : limits) {
    bool isRead = limit.kind == MachineLimit::Kind::ReadRate;
    double rate = limit.perSecond / 1e9;
    (isRead ? bytes : operations)[limit.name] = rate;
    if (!json)
      llvm::outs() << llvm::format("%-10s %8.4g ", limit.name.data(), rate)
                   << (isRead ? "GB/s" : "GFLOP/s") << '\n';
  }
  auto [l1, l2, l3] = getCacheSizes();
  if (json)
    printJson(llvm::json::Object{
        {"threads", count},
        {"cache_bytes", llvm::json::Object{{"l1", l1}, {"l2", l2}, {"l3", l3}}},
        {"gflop_per_s", std::move(operations)},
        {"gbyte_per_s", std::move(bytes)}});
  return 0;
}
