//===- Driver.cpp - The state of a driver that is played ------------------===//
#include "test/lib/FakeCuda/Driver.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace fakecuda;

const char *fakecuda::resultName(CUresult result) {
  switch (result) {
#define RESULT(NAME, NUMBER)                                                   \
  case NAME:                                                                   \
    return #NAME;
    FAKE_CUDA_RESULTS(RESULT)
#undef RESULT
  }
  return "CUDA_ERROR_UNKNOWN";
}

CUcontext &fakecuda::currentContext() {
  static thread_local CUcontext context = nullptr;
  return context;
}

static std::vector<std::string> splitList(const char *text) {
  std::vector<std::string> parts;
  std::string rest = text ? text : "";
  size_t start = 0;
  while (start < rest.size()) {
    size_t end = std::min(rest.find(',', start), rest.size());
    if (end > start)
      parts.push_back(rest.substr(start, end - start));
    start = end + 1;
  }
  return parts;
}

/// A variable of the environment that cannot be understood ends the process: a
/// test that asks for something else than it believes is worth nothing.
[[noreturn]] static void refuse(const char *name, const std::string &value) {
  fprintf(stderr, "fake CUDA: %s: '%s' is not understood\n", name,
          value.c_str());
  _exit(96);
}

static uint64_t numberFrom(const char *name, uint64_t otherwise) {
  const char *text = getenv(name);
  if (!text || !*text)
    return otherwise;
  char *end;
  uint64_t value = strtoull(text, &end, 0);
  if (*end)
    refuse(name, text);
  return value;
}

static Chip chipFrom(const char *text) {
  int number = 0;
  char suffix = 0;
  std::string name = text && *text ? text : "sm_90";
  if (sscanf(name.c_str(), "sm_%d%c", &number, &suffix) < 1 || number < 50 ||
      (suffix && suffix != 'a'))
    refuse("LLAMA_FAKE_CUDA_CHIP", name);
  Chip chip;
  chip.major = number / 10, chip.minor = number % 10;
  chip.multiprocessors = chip.major >= 9 ? 132 : 108;
  // Beyond what each block has for the system.
  chip.sharedPerBlock = chip.major >= 9   ? 227 * 1024
                        : number == 80    ? 163 * 1024
                        : chip.major == 8 ? 99 * 1024
                        : number == 75    ? 64 * 1024
                                          : 96 * 1024;
  chip.sharedPerMultiprocessor = chip.sharedPerBlock + 1024;
  chip.threadsPerMultiprocessor = number == 75                     ? 1024
                                  : number > 80 && chip.major == 8 ? 1536
                                                                   : 2048;
  return chip;
}

Driver &Driver::get() {
  // Never destroyed: programs call from destructors of their own.
  static Driver *driver = new Driver();
  return *driver;
}

Driver::Driver() {
  chip = chipFrom(getenv("LLAMA_FAKE_CUDA_CHIP"));
  numDevices = static_cast<int>(numberFrom("LLAMA_FAKE_CUDA_DEVICES", 1));
  memory = std::make_unique<Memory>(
      numberFrom("LLAMA_FAKE_CUDA_MEMORY", uint64_t(8) << 30));
  unsigned cores = std::max(1u, std::thread::hardware_concurrency());
  options.threads =
      static_cast<unsigned>(numberFrom("LLAMA_FAKE_CUDA_THREADS", cores));
  options.instructionLimit =
      numberFrom("LLAMA_FAKE_CUDA_LIMIT", options.instructionLimit);
  isEager = numberFrom("LLAMA_FAKE_CUDA_BLOCKING", 0) != 0;
  const char *order = getenv("LLAMA_FAKE_CUDA_BLOCK_ORDER");
  if (order && std::string(order) == "reverse")
    options.reverseBlocks = true;
  else if (order && *order && std::string(order) != "forward")
    refuse("LLAMA_FAKE_CUDA_BLOCK_ORDER", order);
  for (const std::string &check : splitList(getenv("LLAMA_FAKE_CUDA_CHECKS"))) {
    std::string name = check.substr(1);
    bool *flag = name == "races"           ? &options.checks.races
                 : name == "uninitialized" ? &options.checks.uninitialized
                 : name == "proxies"       ? &options.checks.proxies
                                           : nullptr;
    if (!flag || (check[0] != '+' && check[0] != '-'))
      refuse("LLAMA_FAKE_CUDA_CHECKS", check);
    *flag = check[0] == '+';
  }
  for (const std::string &entry : splitList(getenv("LLAMA_FAKE_CUDA_FAIL"))) {
    // function:call=result, the call from 1
    size_t colon = entry.find(':'), equals = entry.find('=');
    if (colon == std::string::npos || equals == std::string::npos ||
        equals < colon)
      refuse("LLAMA_FAKE_CUDA_FAIL", entry);
    std::string result = entry.substr(equals + 1);
    int code = atoi(result.c_str());
#define RESULT(NAME, NUMBER)                                                   \
  if (result == #NAME)                                                         \
    code = NUMBER;
    FAKE_CUDA_RESULTS(RESULT)
#undef RESULT
    int call = atoi(entry.c_str() + colon + 1);
    if (code <= 0 || call <= 0)
      refuse("LLAMA_FAKE_CUDA_FAIL", entry);
    failures.insert(
        {entry.substr(0, colon), {call, static_cast<CUresult>(code)}});
  }
  if (const char *path = getenv("LLAMA_FAKE_CUDA_LOG"))
    if (*path && !(logFile = fopen(path, "a")))
      refuse("LLAMA_FAKE_CUDA_LOG", path);
  known.insert(&primary);
  known.insert(&nullStream);
  atexit([] {
    Driver &driver = get();
    std::string leaks = driver.leaks();
    if (leaks.empty())
      return;
    driver.log("leaks at exit:\n" + leaks);
    const char *action = getenv("LLAMA_FAKE_CUDA_LEAKS");
    if (action && std::string(action) == "fail") {
      fflush(nullptr);
      fprintf(stderr, "fake CUDA: not given back at exit:\n%s", leaks.c_str());
      _exit(97);
    }
  });
}

void Driver::log(const std::string &line) {
  if (!logFile)
    return;
  fprintf(logFile, "%s\n", line.c_str());
  fflush(logFile);
}

void Driver::complain(const std::string &text) {
  log("finding: " + text);
  fprintf(stderr, "fake CUDA: %s\n", text.c_str());
}

CUresult Driver::fail(CUresult result, const std::string &detail) {
  if (!detail.empty()) {
    details[result] = detail;
    log("  " + detail);
  }
  return result;
}

std::string Driver::leaks() const {
  std::string text = memory->leaks();
  auto count = [&](const auto &list, const char *what) {
    size_t live = 0;
    for (const auto &handle : list)
      live += handle->isLive;
    if (live)
      text += std::to_string(live) + " " + what + "\n";
  };
  count(streams, "streams");
  count(events, "events");
  count(modules, "modules");
  count(graphs, "graphs");
  count(execs, "executable graphs");
  for (const auto &[start, bytes] : pinned)
    text += std::to_string(bytes) + " bytes of pinned memory\n";
  if (primaryCount)
    text += "the primary context, retained " + std::to_string(primaryCount) +
            " times\n";
  return text;
}

//===----------------------------------------------------------------------===//
// Streams
//===----------------------------------------------------------------------===//

bool Driver::isCapturing() const {
  return std::any_of(streams.begin(), streams.end(), [](const auto &stream) {
    return stream->isLive && stream->capture;
  });
}

void Driver::invalidate(CUgraph graph, const std::string &reason) {
  if (graph && !graph->isInvalid) {
    graph->isInvalid = true;
    graph->reason = reason;
  }
}

CUresult Driver::enqueue(CUstream_st *stream, const char *name,
                         std::function<CUresult(std::string &)> run) {
  if (stream == &nullStream && isCapturing()) {
    // The null stream waits for all others, also for those captured.
    for (auto &other : streams)
      if (other->isBlocking)
        invalidate(other->capture, "work on the null stream");
    if (std::any_of(streams.begin(), streams.end(), [](const auto &other) {
          return other->capture && other->isBlocking;
        }))
      return fail(CUDA_ERROR_STREAM_CAPTURE_IMPLICIT,
                  std::string(name) +
                      " on the null stream while a stream is captured");
  }
  if (stream->capture) {
    if (stream->capture->isInvalid)
      return fail(CUDA_ERROR_STREAM_CAPTURE_INVALIDATED,
                  "the capture has failed: " + stream->capture->reason);
    stream->capture->operations.push_back({std::move(run), name, 0});
    return CUDA_SUCCESS;
  }
  stream->queue.push_back({std::move(run), name, ++nextNumber});
  return isEager || stream->queue.size() > 100000 ? flush(stream)
                                                  : CUDA_SUCCESS;
}

CUresult Driver::flush(CUstream_st *stream, uint64_t upTo) {
  if (stream->isRunning)
    return sticky;
  stream->isRunning = true;
  while (!stream->queue.empty() && stream->queue.front().number <= upTo) {
    Operation operation = std::move(stream->queue.front());
    stream->queue.pop_front();
    if (sticky != CUDA_SUCCESS)
      continue;
    // The null stream and the others that block wait for each other.
    if (stream == &nullStream) {
      for (auto &other : streams)
        if (other->isBlocking)
          flush(other.get(), operation.number);
    } else if (stream->isBlocking) {
      flush(&nullStream, operation.number);
    }
    std::string finding;
    CUresult result = sticky != CUDA_SUCCESS ? sticky : operation.run(finding);
    if (result != CUDA_SUCCESS && sticky == CUDA_SUCCESS) {
      sticky = result;
      complain(operation.name + ": " + finding);
      details[result] = operation.name + ": " + finding;
    }
  }
  stream->isRunning = false;
  return sticky;
}

CUresult Driver::flushAll() {
  flush(&nullStream);
  for (size_t i = 0; i < streams.size(); ++i)
    flush(streams[i].get());
  return sticky;
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

Call::Call(const char *name, int rules, std::string arguments)
    : name(name), arguments(std::move(arguments)), driver(Driver::get()),
      lock(driver.mutex) {
  int count = ++driver.callCounts[name];
  auto [first, last] = driver.failures.equal_range(name);
  for (; first != last; ++first)
    if (first->second.call == count) {
      goesOn = false;
      result = driver.fail(first->second.result,
                           "told to fail at call " + std::to_string(count));
      return;
    }
  if (rules & Reports)
    return;
  if ((rules & NeedsInit) && !driver.isInitialized) {
    goesOn = false;
    result = fail(CUDA_ERROR_NOT_INITIALIZED, "cuInit has not been called");
    return;
  }
  if ((rules & NeedsContext) == NeedsContext &&
      (!driver.isLive(currentContext()) || driver.primaryCount == 0)) {
    goesOn = false;
    result =
        fail(CUDA_ERROR_INVALID_CONTEXT, "the thread has no current context");
    return;
  }
  if (driver.sticky != CUDA_SUCCESS && (rules & NeedsContext) == NeedsContext) {
    goesOn = false;
    result = driver.sticky;
    return;
  }
  if (rules & NotInCapture)
    for (auto &stream : driver.streams) {
      if (!stream->isLive || !stream->capture)
        continue;
      CUgraph graph = stream->capture;
      // Relaxed captures allow it, thread-local ones in other threads.
      if (graph->mode == 2 ||
          (graph->mode == 1 && graph->thread != std::this_thread::get_id()))
        continue;
      driver.invalidate(graph, std::string(name) + " while capturing");
      goesOn = false;
      result = fail(CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED,
                    "called while a stream is captured");
      return;
    }
}

CUresult Call::done(CUresult value) {
  result = value;
  return value;
}

CUresult Call::fail(CUresult value, const std::string &detail) {
  result = driver.fail(value, std::string(name) + ": " + detail);
  return result;
}

Call::~Call() {
  driver.log(std::string(name) + "(" + arguments + ") -> " +
             resultName(result) + (outcome.empty() ? "" : " " + outcome));
}
