//===- Driver.h - The state of a driver that is played --------------------===//
// Work on streams is kept until somebody waits for it: as late as a driver may
// execute it, so that a program that does not wait finds old data.
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_TEST_LIB_FAKECUDA_DRIVER_H
#define LLAMA_MLIR_TEST_LIB_FAKECUDA_DRIVER_H

#include "test/lib/FakeCuda/DriverTypes.h"
#include "test/lib/FakeCuda/Loader.h"
#include "test/lib/FakeCuda/Machine.h"

#include <deque>
#include <set>
#include <thread>

namespace fakecuda {

/// What a stream does, or a graph. False with `finding` set if it fails.
struct Operation {
  std::function<CUresult(std::string &finding)> run;
  std::string name;
  uint64_t number = 0; ///< in the order of calls
};

/// Once recorded, done when the stream that it was recorded on has come there.
struct Recording {
  CUstream_st *stream = nullptr;
  uint64_t number = 0;
  bool isDone = false;
  double milliseconds = 0;
};

/// Handles are never given out twice, so that use after destruction is found.
struct Handle {
  bool isLive = true;
};

} // namespace fakecuda

// The types behind the handles of the API.
struct fakecuda::CUctx_st : Handle {
  int device = 0;
};
struct fakecuda::CUgraph_st : Handle {
  std::vector<Operation> operations;
  bool isInvalid = false;
  std::string reason;
  int mode = 0;
  std::thread::id thread;
  CUstream origin = nullptr;
  /// Streams that joined through an event, and have not come back.
  std::set<CUstream> forks;
};
struct fakecuda::CUgraphExec_st : Handle {
  std::vector<Operation> operations;
};
struct fakecuda::CUstream_st : Handle {
  std::deque<Operation> queue;
  bool isBlocking = true; ///< ordered with the null stream
  bool isRunning = false;
  CUgraph capture = nullptr;
};
struct fakecuda::CUevent_st : Handle {
  bool hasTime = true;
  std::shared_ptr<Recording> recording;
  CUgraph capture = nullptr; ///< recorded while capturing
  CUstream captureStream = nullptr;
};
struct fakecuda::CUfunc_st : Handle {
  CUmodule module = nullptr;
  std::shared_ptr<Kernel> kernel;
  uint32_t maxDynamicShared = 48 * 1024;
  bool mayBeLargeCluster = false;
};
struct fakecuda::CUmod_st : Handle {
  std::unique_ptr<LoadedModule> loaded;
  std::map<std::string, std::unique_ptr<CUfunc_st>> functions;
};

namespace fakecuda {

/// What a kind of GPU has.
struct Chip {
  int major = 9, minor = 0;
  bool specific() const { return major >= 9; }
  int multiprocessors, sharedPerBlock, sharedPerMultiprocessor,
      threadsPerMultiprocessor;
};

class Driver {
public:
  static Driver &get();

  std::recursive_mutex mutex;
  bool isInitialized = false;
  Chip chip;
  int numDevices = 1;
  Options options;
  bool isEager = false; ///< executes at once
  std::unique_ptr<Memory> memory;
  Statistics statistics;

  CUctx_st primary;
  int primaryCount = 0;

  /// All that was ever made; handles are checked against these.
  std::vector<std::unique_ptr<CUstream_st>> streams;
  std::vector<std::unique_ptr<CUevent_st>> events;
  std::vector<std::unique_ptr<CUmod_st>> modules;
  std::vector<std::unique_ptr<CUgraph_st>> graphs;
  std::vector<std::unique_ptr<CUgraphExec_st>> execs;
  std::set<const void *> known;
  CUstream_st nullStream;
  std::map<void *, uint64_t> pinned; ///< cuMemHostAlloc

  /// After a kernel fails, everything fails with this.
  CUresult sticky = CUDA_SUCCESS;

  template <class T> bool isLive(const T *handle) {
    return known.count(handle) && handle->isLive;
  }
  template <class T> T *make(std::vector<std::unique_ptr<T>> &list) {
    list.push_back(std::make_unique<T>());
    known.insert(list.back().get());
    return list.back().get();
  }

  /// Gives work to a stream, or to the graph that it is captured into.
  CUresult enqueue(CUstream_st *stream, const char *name,
                   std::function<CUresult(std::string &)> run);
  /// Executes what a stream has been given up to a number.
  CUresult flush(CUstream_st *stream, uint64_t upTo = ~uint64_t(0));
  CUresult flushAll();
  /// What a graph that is being captured does not survive.
  void invalidate(CUgraph graph, const std::string &reason);
  bool isCapturing() const;

  /// A finding that no return value can carry: to the log and to stderr.
  void complain(const std::string &text);
  void log(const std::string &line);
  /// The text that cuGetErrorString gives for a result.
  std::map<int, std::string> details;
  CUresult fail(CUresult result, const std::string &detail);

  /// Everything that was not given back, one a line.
  std::string leaks() const;
  uint64_t nextNumber = 0;

private:
  Driver();
  FILE *logFile = nullptr;

public:
  std::map<std::string, int> callCounts;
  struct Failure {
    int call;
    CUresult result;
  };
  std::multimap<std::string, Failure> failures;
};

const char *resultName(CUresult result);

/// One call of the API: counts it, logs it, and fails it where it was told to.
class Call {
public:
  enum Rule {
    Anywhere = 0,
    NeedsInit = 1,
    NeedsContext = 2 | NeedsInit,
    /// Not while a stream is captured: it waits or allocates.
    NotInCapture = 4,
    /// Tells of failures: not stopped by them.
    Reports = 8,
  };
  Call(const char *name, int rules, std::string arguments);
  ~Call();
  /// Whether the function goes on; otherwise it returns `result`.
  bool goesOn = true;
  CUresult result = CUDA_SUCCESS;
  CUresult done(CUresult value);
  CUresult fail(CUresult value, const std::string &detail);
  std::string outcome; ///< for the log

private:
  const char *name;
  std::string arguments;
  Driver &driver;
  std::unique_lock<std::recursive_mutex> lock;
};

/// The context of the calling thread.
CUcontext &currentContext();

} // namespace fakecuda

#endif // LLAMA_MLIR_TEST_LIB_FAKECUDA_DRIVER_H
