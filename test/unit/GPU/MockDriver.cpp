//===- MockDriver.cpp - CUDA's or HIP's functions on the processor --------===//
// A shared library in the place of libcuda.so.1 or libamdhip64.so. Streams are
// queues that run when somebody waits, as late as the interfaces allow: memory
// that is used again too early shows. "Images" are lists of names of kernels
// that are written here. Handles and addresses are checked; any call can be
// told to fail.
//===----------------------------------------------------------------------===//
#include "test/unit/GPU/MockDriver.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

// The second name is HIP's.
#ifdef LLAMA_MOCK_HIP
#define NAME(cuda, hip) hip
#else
#define NAME(cuda, hip) cuda
#endif
#define API(cuda, hip) extern "C" int NAME(cuda, hip)

namespace {
enum {
  kSuccess = 0,
  kInvalidValue = 1,
  kOutOfMemory = 2,
  kInvalidImage = 200,
  kInvalidContext = 201,
  kInvalidHandle = 400,
  kNotFound = 500,
  kCaptureUnsupported = 900,
  kCaptureInvalidated = 901
};

using Work = std::function<void()>;

struct Event {
  bool isDone = true;
};

struct Graph {
  std::vector<Work> work;
};

struct Stream {
  std::list<Work> queue;
  Graph *capture = nullptr;
  bool isInvalid = false;
};

struct Kernel {
  std::string name;
};

struct Module {
  std::vector<std::unique_ptr<Kernel>> kernels;
};

struct State {
  std::recursive_mutex lock;
  long calls = 0, failAt = -1;
  int error = 0;
  std::string failed;
  size_t memory = size_t(1) << 30, used = 0;
  std::map<char *, size_t> blocks;
  std::set<void *> pinned;
  std::set<Stream *> streams;
  std::set<Event *> events;
  std::set<Graph *> graphs, executables;
  std::set<Module *> modules;
  int contexts = 0;
};

State &getState() {
  static State state;
  return state;
}

thread_local bool hasContext = false;

/// Counts a call: what it is told to return, else 0.
int count(const char *name) {
  State &state = getState();
  if (state.calls++ != state.failAt)
    return kSuccess;
  state.failed = name;
  return state.error;
}

/// Whether device memory has these bytes.
bool isDevice(uint64_t address, size_t bytes) {
  State &state = getState();
  char *start = reinterpret_cast<char *>(address);
  auto after = state.blocks.upper_bound(start);
  if (after == state.blocks.begin())
    return false;
  auto [base, size] = *std::prev(after);
  return start + bytes <= base + size;
}

int enqueue(Stream *stream, Work work) {
  if (!getState().streams.count(stream))
    return kInvalidHandle;
  if (stream->capture)
    stream->capture->work.push_back(std::move(work));
  else
    stream->queue.push_back(std::move(work));
  return kSuccess;
}

void drain(Stream &stream) {
  while (!stream.queue.empty()) {
    stream.queue.front()();
    stream.queue.pop_front();
  }
}

/// Not allowed while the stream records, which is then for nothing.
int refuseCapture(Stream *stream) {
  if (!stream->capture)
    return kSuccess;
  stream->isInvalid = true;
  return kCaptureUnsupported;
}

template <typename T> T *make(std::set<T *> &set) {
  T *object = new T;
  set.insert(object);
  return object;
}

template <typename T> void clear(std::set<T *> &set) {
  for (T *object : set)
    delete object;
  set.clear();
}

template <typename T> int destroy(std::set<T *> &set, void *object) {
  if (!set.erase(static_cast<T *>(object)))
    return kInvalidHandle;
  delete static_cast<T *>(object);
  return kSuccess;
}
} // namespace

#define ENTER                                                                  \
  std::lock_guard<std::recursive_mutex> guard(getState().lock);                \
  if (int error = count(__func__))                                             \
    return error;                                                              \
  if (!hasContext)                                                             \
    return kInvalidContext;                                                    \
  State &state = getState();                                                   \
  (void)state
#define ENTER_WITHOUT_CONTEXT                                                  \
  std::lock_guard<std::recursive_mutex> guard(getState().lock);                \
  if (int error = count(__func__))                                             \
  return error

//===----------------------------------------------------------------------===//
// Devices
//===----------------------------------------------------------------------===//

API(cuInit, hipInit)(unsigned) {
  ENTER_WITHOUT_CONTEXT;
  return kSuccess;
}

API(cuDriverGetVersion, hipDriverGetVersion)(int *version) {
  ENTER_WITHOUT_CONTEXT;
  *version = NAME(12040, 60331201);
  return kSuccess;
}

API(cuDeviceGetCount, hipGetDeviceCount)(int *devices) {
  ENTER_WITHOUT_CONTEXT;
  *devices = 1;
  return kSuccess;
}

API(cuDeviceGetName, hipDeviceGetName)(char *name, int length, int) {
  ENTER_WITHOUT_CONTEXT;
  snprintf(name, length, "Mock");
  return kSuccess;
}

API(cuDeviceTotalMem_v2, hipDeviceTotalMem)(size_t *bytes, int) {
  ENTER_WITHOUT_CONTEXT;
  *bytes = getState().memory;
  return kSuccess;
}

API(cuDeviceGetAttribute, hipDeviceGetAttribute)(int *value, int attribute,
                                                 int) {
  ENTER_WITHOUT_CONTEXT;
  static const std::map<int, int> values = {
      {NAME(1, 56), 1024}, {NAME(10, 87), 32},    {NAME(13, 5), 1000000},
      {NAME(16, 63), 4},   {NAME(97, 74), 65536}, {NAME(75, 1000), 9},
      {NAME(76, 1001), 0}};
  auto found = values.find(attribute);
  if (found == values.end())
    return kInvalidValue;
  *value = found->second;
  return kSuccess;
}

#ifdef LLAMA_MOCK_HIP
API(, hipSetDevice)(int device) {
  ENTER_WITHOUT_CONTEXT;
  hasContext = device == 0;
  return hasContext ? kSuccess : kInvalidContext;
}

API(, hipGetDevicePropertiesR0600)(void *properties, int) {
  ENTER_WITHOUT_CONTEXT;
  memset(properties, 0, 1472);
  snprintf(static_cast<char *>(properties) + 1160, 256,
           "gfx90a:sramecc+:xnack-");
  return kSuccess;
}

extern "C" const char *hipGetErrorName(int error) {
  return error == kNotFound ? "hipErrorNotFound" : "hipErrorOfMock";
}
extern "C" const char *hipGetErrorString(int) { return "as told"; }
#else
API(cuDeviceGet, )(int *device, int) {
  ENTER_WITHOUT_CONTEXT;
  *device = 0;
  return kSuccess;
}

API(cuDevicePrimaryCtxRetain, )(void **context, int) {
  ENTER_WITHOUT_CONTEXT;
  ++getState().contexts;
  *context = &getState();
  return kSuccess;
}

API(cuDevicePrimaryCtxRelease_v2, )(int) {
  ENTER_WITHOUT_CONTEXT;
  --getState().contexts;
  return kSuccess;
}

API(cuCtxSetCurrent, )(void *context) {
  ENTER_WITHOUT_CONTEXT;
  hasContext = context == &getState();
  return hasContext ? kSuccess : kInvalidContext;
}

API(cuGetErrorName, )(int error, const char **name) {
  *name = error == kNotFound ? "CUDA_ERROR_NOT_FOUND" : "CUDA_ERROR_OF_MOCK";
  return kSuccess;
}

API(cuGetErrorString, )(int, const char **text) {
  *text = "as told";
  return kSuccess;
}
#endif

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

API(cuMemAlloc_v2, hipMalloc)(uint64_t *address, size_t bytes) {
  ENTER;
  if (!bytes)
    return kInvalidValue;
  if (bytes > state.memory - state.used)
    return kOutOfMemory;
  size_t rounded = (bytes + 511) / 512 * 512;
  char *memory = static_cast<char *>(aligned_alloc(512, rounded));
  memset(memory, 0xa5, bytes);
  state.blocks[memory] = bytes;
  state.used += bytes;
  *address = reinterpret_cast<uint64_t>(memory);
  return kSuccess;
}

API(cuMemFree_v2, hipFree)(uint64_t address) {
  ENTER;
  auto found = state.blocks.find(reinterpret_cast<char *>(address));
  if (found == state.blocks.end())
    return kInvalidValue;
  // Drivers wait.
  for (Stream *stream : state.streams)
    drain(*stream);
  state.used -= found->second;
  free(found->first);
  state.blocks.erase(found);
  return kSuccess;
}

API(cuMemGetInfo_v2, hipMemGetInfo)(size_t *free, size_t *total) {
  ENTER;
  *free = state.memory - state.used;
  *total = state.memory;
  return kSuccess;
}

API(cuMemHostAlloc, hipHostMalloc)(void **memory, size_t bytes, unsigned) {
  ENTER;
  *memory = malloc(bytes);
  state.pinned.insert(*memory);
  return kSuccess;
}

API(cuMemFreeHost, hipHostFree)(void *memory) {
  ENTER;
  if (!state.pinned.erase(memory))
    return kInvalidValue;
  free(memory);
  return kSuccess;
}

API(cuMemcpyHtoDAsync_v2, hipMemcpyHtoDAsync)(uint64_t to, const void *from,
                                              size_t bytes, void *stream) {
  ENTER;
  if (!isDevice(to, bytes))
    return kInvalidValue;
  return enqueue(static_cast<Stream *>(stream),
                 [=] { memcpy(reinterpret_cast<void *>(to), from, bytes); });
}

API(cuMemcpyDtoHAsync_v2, hipMemcpyDtoHAsync)(void *to, uint64_t from,
                                              size_t bytes, void *stream) {
  ENTER;
  if (!isDevice(from, bytes))
    return kInvalidValue;
  return enqueue(static_cast<Stream *>(stream), [=] {
    memcpy(to, reinterpret_cast<const void *>(from), bytes);
  });
}

API(cuMemcpyDtoDAsync_v2, hipMemcpyDtoDAsync)(uint64_t to, uint64_t from,
                                              size_t bytes, void *stream) {
  ENTER;
  if (!isDevice(from, bytes) || !isDevice(to, bytes))
    return kInvalidValue;
  return enqueue(static_cast<Stream *>(stream), [=] {
    memcpy(reinterpret_cast<void *>(to), reinterpret_cast<const void *>(from),
           bytes);
  });
}

API(cuMemsetD8Async, hipMemsetD8Async)(uint64_t to, unsigned char value,
                                       size_t bytes, void *stream) {
  ENTER;
  if (!isDevice(to, bytes))
    return kInvalidValue;
  return enqueue(static_cast<Stream *>(stream),
                 [=] { memset(reinterpret_cast<void *>(to), value, bytes); });
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

API(cuModuleLoadDataEx, hipModuleLoadDataEx)(void **result, const void *image,
                                             unsigned numOptions, int *options,
                                             void **values) {
  ENTER;
  auto module = std::make_unique<Module>();
  std::istringstream text(static_cast<const char *>(image));
  for (std::string name; text >> name;) {
    if (name != "add" && name != "scale") {
      for (unsigned i = 0; i < numOptions; ++i)
        if (options[i] == 5)
          strcpy(static_cast<char *>(values[i]), "line 1;\nunknown word\n");
      return kInvalidImage;
    }
    module->kernels.push_back(std::make_unique<Kernel>(Kernel{name}));
  }
  *result = module.get();
  state.modules.insert(module.release());
  return kSuccess;
}

API(cuModuleUnload, hipModuleUnload)(void *module) {
  ENTER;
  return destroy(state.modules, module);
}

API(cuModuleGetFunction, hipModuleGetFunction)(void **function, void *module,
                                               const char *name) {
  ENTER;
  if (!state.modules.count(static_cast<Module *>(module)))
    return kInvalidHandle;
  for (const auto &kernel : static_cast<Module *>(module)->kernels)
    if (kernel->name == name) {
      *function = kernel.get();
      return kSuccess;
    }
  return kNotFound;
}

API(cuFuncGetAttribute, hipFuncGetAttribute)(int *value, int attribute,
                                             void *) {
  ENTER;
  *value = attribute == 0 ? 512 : 1024;
  return kSuccess;
}

static int launch(void *function, const unsigned *grid, const unsigned *block,
                  void *stream, void **parameters) {
  const std::string &name = static_cast<Kernel *>(function)->name;
  auto getBuffer = [&](int i) {
    return *static_cast<uint32_t **>(parameters[i]);
  };
  uint32_t *a = getBuffer(0), *b = getBuffer(1);
  uint32_t size = *static_cast<uint32_t *>(parameters[2]);
  size = std::min<uint32_t>(size, grid[0] * block[0]);
  if (!isDevice(reinterpret_cast<uint64_t>(a), size * 4) ||
      !isDevice(reinterpret_cast<uint64_t>(b), size * 4))
    return kInvalidValue;
  if (name == "add")
    return enqueue(static_cast<Stream *>(stream), [=] {
      for (uint32_t i = 0; i < size; ++i)
        a[i] = a[i] * 3 + b[i];
    });
  float factor = *static_cast<float *>(parameters[3]);
  return enqueue(static_cast<Stream *>(stream), [=] {
    for (uint32_t i = 0; i < size; ++i) {
      float value;
      memcpy(&value, &a[i], 4);
      value *= factor;
      memcpy(&b[i], &value, 4);
    }
  });
}

API(cuLaunchKernel,
    hipModuleLaunchKernel)(void *function, unsigned gridX, unsigned gridY,
                           unsigned gridZ, unsigned blockX, unsigned blockY,
                           unsigned blockZ, unsigned, void *stream,
                           void **parameters, void **) {
  ENTER;
  const unsigned grid[] = {gridX, gridY, gridZ};
  const unsigned block[] = {blockX, blockY, blockZ};
  return launch(function, grid, block, stream, parameters);
}

#ifndef LLAMA_MOCK_HIP
API(cuFuncSetAttribute, )(void *, int, int) {
  ENTER;
  return kSuccess;
}

API(cuFuncGetParamInfo, )(void *function, size_t index, size_t *offset,
                          size_t *bytes) {
  ENTER;
  size_t parameters = static_cast<Kernel *>(function)->name == "add" ? 3 : 4;
  if (index >= parameters)
    return kInvalidValue;
  *offset = index * 8;
  *bytes = index < 2 ? 8 : 4;
  return kSuccess;
}

API(cuLaunchKernelEx, )(const void *config, void *function, void **parameters,
                        void **) {
  ENTER;
  const unsigned *sizes = static_cast<const unsigned *>(config);
  void *stream;
  memcpy(&stream, sizes + 8, sizeof(stream));
  return launch(function, sizes, sizes + 3, stream, parameters);
}

API(cuTensorMapEncodeTiled, )(void *map, int type, uint32_t rank, void *,
                              const uint64_t *sizes, const uint64_t *,
                              const uint32_t *box, const uint32_t *, int, int,
                              int, int) {
  ENTER;
  memset(map, 0, 128);
  const uint64_t seen[] = {
      static_cast<uint64_t>(type), rank, sizes[0], sizes[1], box[0], box[1]};
  memcpy(map, seen, sizeof(seen));
  return kSuccess;
}
#endif

//===----------------------------------------------------------------------===//
// Streams, events, graphs
//===----------------------------------------------------------------------===//

API(cuStreamCreate, hipStreamCreateWithFlags)(void **stream, unsigned) {
  ENTER;
  *stream = make(state.streams);
  return kSuccess;
}

API(cuStreamDestroy_v2, hipStreamDestroy)(void *stream) {
  ENTER;
  return destroy(state.streams, stream);
}

API(cuStreamSynchronize, hipStreamSynchronize)(void *handle) {
  ENTER;
  auto *stream = static_cast<Stream *>(handle);
  if (!state.streams.count(stream))
    return kInvalidHandle;
  if (int error = refuseCapture(stream))
    return error;
  drain(*stream);
  return kSuccess;
}

API(cuCtxSynchronize, hipDeviceSynchronize)() {
  ENTER;
  for (Stream *stream : state.streams) {
    if (int error = refuseCapture(stream))
      return error;
    drain(*stream);
  }
  return kSuccess;
}

API(cuStreamBeginCapture_v2, hipStreamBeginCapture)(void *handle, int) {
  ENTER;
  auto *stream = static_cast<Stream *>(handle);
  if (!state.streams.count(stream))
    return kInvalidHandle;
  if (int error = refuseCapture(stream))
    return error;
  stream->capture = make(state.graphs);
  return kSuccess;
}

API(cuStreamEndCapture, hipStreamEndCapture)(void *handle, void **graph) {
  std::lock_guard<std::recursive_mutex> guard(getState().lock);
  State &state = getState();
  auto *stream = static_cast<Stream *>(handle);
  *graph = nullptr;
  // It ends, whatever it returns.
  int error = count(__func__);
  if (!state.streams.count(stream) || !stream->capture)
    return kInvalidHandle;
  if (!error && stream->isInvalid)
    error = kCaptureInvalidated;
  if (error)
    destroy(state.graphs, stream->capture);
  else
    *graph = stream->capture;
  stream->capture = nullptr;
  stream->isInvalid = false;
  return error;
}

API(cuGraphInstantiateWithFlags,
    hipGraphInstantiateWithFlags)(void **executable, void *graph,
                                  unsigned long long) {
  ENTER;
  if (!state.graphs.count(static_cast<Graph *>(graph)))
    return kInvalidHandle;
  Graph *copy = make(state.executables);
  copy->work = static_cast<Graph *>(graph)->work;
  *executable = copy;
  return kSuccess;
}

API(cuGraphDestroy, hipGraphDestroy)(void *graph) {
  ENTER;
  return destroy(state.graphs, graph);
}

API(cuGraphExecDestroy, hipGraphExecDestroy)(void *executable) {
  ENTER;
  return destroy(state.executables, executable);
}

API(cuGraphLaunch, hipGraphLaunch)(void *executable, void *stream) {
  ENTER;
  if (!state.executables.count(static_cast<Graph *>(executable)))
    return kInvalidHandle;
  for (const Work &work : static_cast<Graph *>(executable)->work)
    if (int error = enqueue(static_cast<Stream *>(stream), work))
      return error;
  return kSuccess;
}

API(cuEventCreate, hipEventCreateWithFlags)(void **event, unsigned) {
  ENTER;
  *event = make(state.events);
  return kSuccess;
}

API(cuEventDestroy_v2, hipEventDestroy)(void *event) {
  ENTER;
  return destroy(state.events, event);
}

API(cuEventRecord, hipEventRecord)(void *handle, void *stream) {
  ENTER;
  auto *event = static_cast<Event *>(handle);
  if (!state.events.count(event))
    return kInvalidHandle;
  event->isDone = false;
  return enqueue(static_cast<Stream *>(stream), [=] { event->isDone = true; });
}

API(cuEventSynchronize, hipEventSynchronize)(void *handle) {
  ENTER;
  auto *event = static_cast<Event *>(handle);
  if (!state.events.count(event))
    return kInvalidHandle;
  // No further than the event.
  for (Stream *stream : state.streams)
    while (!event->isDone && !stream->queue.empty()) {
      stream->queue.front()();
      stream->queue.pop_front();
    }
  return event->isDone ? kSuccess : kCaptureUnsupported;
}

API(cuEventElapsedTime, hipEventElapsedTime)(float *milliseconds, void *,
                                             void *) {
  ENTER;
  *milliseconds = 2;
  return kSuccess;
}

//===----------------------------------------------------------------------===//
// For tests
//===----------------------------------------------------------------------===//

static void reset() {
  State &state = getState();
  for (auto [memory, bytes] : state.blocks)
    free(memory);
  state.blocks.clear();
  for (void *memory : state.pinned)
    free(memory);
  state.pinned.clear();
  clear(state.streams);
  clear(state.events);
  clear(state.graphs);
  clear(state.executables);
  clear(state.modules);
  state.contexts = 0;
  state.used = 0;
  state.calls = 0;
  state.failAt = -1;
  state.failed.clear();
  state.memory = size_t(1) << 30;
}

static void failAt(long call, int error) {
  getState().failAt = call < 0 ? -1 : getState().calls + call;
  getState().error = error;
}

static size_t getLive() {
  State &state = getState();
  return state.blocks.size() + state.pinned.size() + state.streams.size() +
         state.events.size() + state.graphs.size() + state.executables.size() +
         state.modules.size() + state.contexts;
}

extern "C" const MockControl *llama_mock_control() {
  static const MockControl control = {
      reset,
      failAt,
      [] { return getState().calls; },
      [] { return getState().failed.c_str(); },
      getLive,
      [](size_t bytes) { getState().memory = bytes; }};
  return &control;
}
