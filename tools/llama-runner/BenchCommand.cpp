//===- BenchCommand.cpp - llama-runner bench ------------------------------===//
#include "lib/Execute/FlopCount.h"
#include "lib/Execute/MachineLimits.h"
#include "runtime/GPU/Device.h"
#include "runtime/ParallelFor.h"
#include "tools/llama-runner/Commands.h"
#include "tools/llama-runner/ProfileReport.h"
#include "tools/llama-runner/Progress.h"
#include "tools/llama-runner/Report.h"
#include "tools/llama-runner/Session.h"
#include "tools/llama-runner/TensorFiles.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/xxhash.h"

#include <chrono>
#include <csignal>
#include <cstring>

#include <malloc.h>

using namespace mlir;
using namespace mlir::llama;
using llvm::StringRef;

/// Without --repeat: as long as --seconds, but not fewer or more than these.
static constexpr double kSeconds = 1;
static constexpr size_t kMinRepetitions = 5;
static constexpr size_t kMaxRepetitions = 10000;
/// --cold rotates among so many copies of the inputs that together they are
/// beyond any cache.
static constexpr size_t kColdBytes = size_t(1) << 30;
static constexpr size_t kMaxCopies = 512;

static volatile std::sig_atomic_t interrupted = 0;

namespace {

using Inputs = std::vector<HostTensor>;

/// Arguments that the function writes are set back before each call, so that
/// every call does the same.
struct WrittenInput {
  size_t index;
  HostTensor original;
};

/// Times of one function's calls, in seconds, from the shortest.
struct Times {
  std::vector<double> sorted;

  double getMin() const { return sorted.front(); }
  double getMedian() const { return sorted[sorted.size() / 2]; }
};

} // namespace

static std::vector<uint64_t> getDigests(const Inputs &inputs) {
  std::vector<uint64_t> digests;
  for (const HostTensor &input : inputs)
    digests.push_back(llvm::xxh3_64bits(input.getBytes()));
  return digests;
}

static size_t getBytes(llvm::ArrayRef<HostTensor> tensors) {
  size_t bytes = 0;
  for (const HostTensor &tensor : tensors)
    bytes += tensor.getByteSize();
  return bytes;
}

/// The inputs and, for --cold, enough copies of them.
static llvm::Expected<std::vector<Inputs>> makeCopies(Inputs inputs,
                                                      bool isCold) {
  size_t count = 1;
  if (isCold)
    count = std::clamp<size_t>(
        kColdBytes / std::max<size_t>(1, getBytes(inputs)) + 1, 2, kMaxCopies);
  std::vector<Inputs> copies;
  copies.push_back(std::move(inputs));
  while (copies.size() < count) {
    Inputs copy;
    for (const HostTensor &input : copies.front()) {
      auto cloned = input.clone();
      if (!cloned)
        return cloned.takeError();
      copy.push_back(std::move(*cloned));
    }
    copies.push_back(std::move(copy));
  }
  return copies;
}

/// Calls once, which tells the arguments that the function writes.
static llvm::Expected<std::vector<WrittenInput>>
warmUp(const Session &session, const CompiledModule &compiled, Inputs &inputs) {
  std::vector<uint64_t> before = getDigests(inputs);
  auto results = compiled.invoke(session.getSignature().name, inputs);
  if (!results)
    return results.takeError();
  std::vector<uint64_t> after = getDigests(inputs);
  std::vector<WrittenInput> written;
  if (before == after)
    return written;
  auto originals = session.makeInputs();
  if (!originals)
    return originals.takeError();
  for (size_t i = 0; i < inputs.size(); ++i)
    if (before[i] != after[i])
      written.push_back({i, std::move((*originals)[i])});
  return written;
}

/// Copies a tensor to the GPU, where calls then find it.
static llvm::Error placeOnGpu(const HostTensor &tensor) {
  if (tensor.getByteSize() != 0 &&
      llama_gpu_make_resident(tensor.getData(), tensor.getByteSize(),
                              LLAMA_GPU_READ, nullptr, nullptr))
    return takeGpuError();
  return llvm::Error::success();
}

static llvm::Expected<Times>
measure(const Session &session, const CompiledModule &compiled,
        std::vector<Inputs> &copies, std::optional<int64_t> repetitions,
        double seconds, std::vector<HostTensor> &results, LoopTimer *timer,
        std::vector<llama_loop_time> &loopTimes) {
  auto written = warmUp(session, compiled, copies.front());
  if (!written)
    return written.takeError();
  // What a program works on is there already, as the weights of a model are.
  if (compiled.isForGpu())
    for (const Inputs &inputs : copies)
      for (const HostTensor &input : inputs)
        if (llvm::Error error = placeOnGpu(input))
          return std::move(error);
  Times times;
  double total = 0;
  // That of the first call is not wanted.
  if (timer)
    timer->take();
  auto isDone = [&] {
    size_t done = times.sorted.size();
    if (done && interrupted)
      return true;
    if (repetitions)
      return done >= static_cast<size_t>(*repetitions);
    return done >= kMaxRepetitions ||
           (done >= kMinRepetitions && total >= seconds);
  };
  for (size_t next = 1; !isDone(); ++next) {
    Inputs &inputs = copies[next % copies.size()];
    for (const WrittenInput &input : *written)
      std::memcpy(inputs[input.index].getData(), input.original.getData(),
                  input.original.getByteSize());
    // Where the GPU computes, a copy that it does not see would do nothing.
    if (compiled.isForGpu())
      for (const WrittenInput &input : *written)
        if (llvm::Error error = placeOnGpu(inputs[input.index]))
          return std::move(error);
    double elapsed = 0;
    InvokeOptions options;
    (compiled.isForGpu() ? options.deviceSeconds : options.seconds) = &elapsed;
    auto called = compiled.invoke(session.getSignature().name, inputs, options);
    if (!called)
      return called.takeError();
    results = std::move(*called);
    times.sorted.push_back(elapsed);
    total += elapsed;
  }
  if (timer)
    loopTimes = timer->take();
  llvm::sort(times.sorted);
  return times;
}

llvm::Expected<int> mlir::llama::runBench(llvm::ArrayRef<StringRef> arguments) {
  SessionOptions options;
  std::optional<int64_t> repetitions;
  std::optional<double> seconds;
  bool isCold = false, skipsLimits = false, isProfiled = false;
  OptionParser parser(
      "bench",
      "Times a function, and relates its work to what this machine can do at\n"
      "best, measured in the same run. Work is counted from the module; rates\n"
      "are those of the shortest time; bytes are inputs and results, once "
      "each.\n"
      "On a GPU, the times are those of its own clock, with the inputs in its\n"
      "memory; copies of results to the host are part of them.",
      "llama-runner bench linear.mlir --random 1 --shapes arg0=1x2048 --cold");
  options.addTo(parser);
  parser.addInteger("repeat", "N", "calls to time (default: for --seconds)", 1,
                    1000000, repetitions);
  parser.addReal("seconds", "S", "time calls for so long (default: 1)",
                 seconds);
  parser.addFlag("cold",
                 "rotate among copies of the inputs, so that they come from\n"
                 "memory rather than from a cache",
                 isCold);
  parser.addFlag("no-limits", "do not measure what this machine can do at best",
                 skipsLimits);
  parser.addFlag("profile",
                 "time each parallel loop as well, and relate it to what this\n"
                 "machine can do at best; compiles anew",
                 isProfiled);
  auto session = Session::open(parser, options, arguments);
  if (!session)
    return session.takeError();
  if (!*session)
    return 0;
  auto inputs = (*session)->makeInputs();
  if (!inputs)
    return inputs.takeError();
  std::vector<SmallVector<int64_t>> shapes;
  for (const HostTensor &input : *inputs)
    shapes.emplace_back(input.getShape());
  FlopCount work = countFlops((*session)->getEntry(), shapes);
  auto compiled = (*session)->compile(isProfiled);
  if (!compiled)
    return compiled.takeError();

  // Results are allocated in each call: keep their memory in the process.
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  std::signal(SIGINT, [](int) { interrupted = 1; });
  size_t bytes = getBytes(*inputs);
  auto copies = makeCopies(std::move(*inputs), isCold);
  if (!copies)
    return copies.takeError();
  std::vector<HostTensor> results;
  std::vector<llama_loop_time> loopTimes;
  std::optional<LoopTimer> timer;
  if (isProfiled)
    timer.emplace(**compiled);
  auto times = [&] {
    Progress progress("timing");
    return measure(**session, **compiled, *copies, repetitions,
                   seconds.value_or(kSeconds), results,
                   timer ? &*timer : nullptr, loopTimes);
  }();
  if (!times)
    return times.takeError();
  bytes += getBytes(results);
  bool isForGpu = (*compiled)->isForGpu();
  if (isForGpu)
    for (const Inputs &inputs : *copies)
      for (const HostTensor &input : inputs)
        if (input.getByteSize() != 0)
          llama_gpu_drop_resident(input.getData());
  copies->clear();
  const SessionOptions &sessionOptions = (*session)->getOptions();
  if (!sessionOptions.outputs.empty())
    if (llvm::Error error = writeOutputs(sessionOptions.outputs, results))
      return std::move(error);

  int threads = llama_get_num_threads();
  std::optional<MachineLimits> limits;
  // They are those of the processor.
  if (!skipsLimits && !isForGpu) {
    Progress progress("measuring this machine's limits");
    limits = MachineLimits::measure(threads);
  }
  std::vector<MachineLimit> allLimits;
  std::optional<ProfileReport> profile;
  if (isProfiled) {
    auto counted =
        countWork(**compiled, (*session)->getSignature().name, shapes);
    if (!counted)
      return counted.takeError();
    WorkByOperation ofAll;
    addWork(ofAll, *counted, static_cast<double>(times->sorted.size()));
    profile.emplace();
    profile->what = "a call";
    profile->steps = times->sorted.size();
    for (double seconds : times->sorted)
      profile->seconds += seconds;
    profile->loops = makeProfile(**compiled, loopTimes, ofAll);
    if (!skipsLimits) {
      Progress progress("measuring this machine's limits");
      allLimits = measureAllLimits(threads);
    }
  }
  double flopsRate = work.flops / times->getMin();
  double bytesRate = static_cast<double>(bytes) / times->getMin();
  if (sessionOptions.json) {
    llvm::json::Object report{
        {"entry", (*session)->getSignature().name},
        {"target", sessionOptions.target},
        {"threads", threads},
        {"cold", isCold},
        {"compile_s", (*compiled)->getCompileSeconds()},
        {"repetitions", static_cast<int64_t>(times->sorted.size())},
        {"min_s", times->getMin()},
        {"median_s", times->getMedian()},
        {"flops", work.flops},
        {"flops_complete", work.unknown.empty()},
        {"bytes", static_cast<int64_t>(bytes)},
        {"gflop_per_s", toJson(flopsRate / 1e9)},
        {"gbyte_per_s", toJson(bytesRate / 1e9)}};
    if (limits) {
      report["limit_f32_gflop_per_s"] = limits->f32FlopsPerSecond / 1e9;
      report["limit_read_gbyte_per_s"] = limits->readBytesPerSecond / 1e9;
      report["share_of_f32"] = toJson(flopsRate / limits->f32FlopsPerSecond);
      report["share_of_read"] = toJson(bytesRate / limits->readBytesPerSecond);
    }
    if (profile) {
      report["limits"] = toJson(allLimits);
      report["profile"] = toJson(*profile, allLimits);
    }
    printJson(std::move(report));
    return 0;
  }
  llvm::outs() << '@' << (*session)->getSignature().name << ", target "
               << sessionOptions.target
               << (isForGpu ? "" : ", " + std::to_string(threads) + " threads")
               << (isCold ? ", cold" : "") << ": "
               << llvm::format("min %.6g ms, median %.6g ms of ",
                               times->getMin() * 1e3, times->getMedian() * 1e3)
               << times->sorted.size() << " calls, compiled in "
               << llvm::format("%.2f s\n", (*compiled)->getCompileSeconds());
  llvm::outs() << llvm::format("  %.4g MFLOP, %.4g GFLOP/s", work.flops / 1e6,
                               flopsRate / 1e9);
  if (limits)
    llvm::outs() << llvm::format(", %.1f %% of the f32 peak of %.4g",
                                 flopsRate / limits->f32FlopsPerSecond * 100,
                                 limits->f32FlopsPerSecond / 1e9);
  llvm::outs() << llvm::format("\n  %.4g MB, %.4g GB/s",
                               static_cast<double>(bytes) / 1e6,
                               bytesRate / 1e9);
  if (limits)
    llvm::outs() << llvm::format(", %.1f %% of the memory's read rate of %.4g",
                                 bytesRate / limits->readBytesPerSecond * 100,
                                 limits->readBytesPerSecond / 1e9);
  llvm::outs() << '\n';
  if (!work.unknown.empty())
    llvm::outs() << "  the work of " << work.unknown << " is not counted\n";
  if (profile)
    printProfile(*profile, allLimits, llvm::outs());
  return 0;
}
