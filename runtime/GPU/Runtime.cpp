//===- Runtime.cpp - Programs on an open device ---------------------------===//
// What is the same for every driver. Every thread has a stream. A program's
// launches are enqueued directly the first time and recorded the second time
// that a function begins with the same key: recording is not free, and many
// keys (the lengths of prompts) come once.
//===----------------------------------------------------------------------===//
#include "runtime/GPU/Runtime.h"

#include "runtime/GPU/Chips.h"
#include "runtime/GPU/Driver.h"
#include "runtime/GPU/Errors.h"
#include "runtime/GPU/MemoryPool.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

using namespace mlir::llama::gpurt;

namespace {
constexpr int kMaxBuffers = 64;
/// What kernels may read at once; where buffers start.
constexpr size_t kBufferAlignment = 16;
/// Recordings of a stream; the one not used for longest makes room.
constexpr size_t kMaxRecordings = 64;
/// Keys that a stream remembers to have seen.
constexpr size_t kMaxKeys = 4096;
/// The bytes of a resident buffer that are copied between reports of progress.
constexpr size_t kPieceBytes = size_t(16) << 20;

/// What a function enqueues for a key.
struct Program {
  std::unique_ptr<Recording> recording; ///< Null until it came again.
  /// Memory that was allocated while it was recorded, which its launches use
  /// every time, and what of it was freed meanwhile.
  std::vector<Block *> blocks;
  std::vector<Block *> spare;
  uint64_t lastUse = 0;
};

/// Where an argument lies that is not resident.
struct Place {
  Block *block = nullptr;
  bool isInUse = false;
};

/// A stream and what belongs to the thread that uses it.
struct ThreadStream {
  std::unique_ptr<Stream> stream;
  std::atomic<bool> isTaken{false};
  std::atomic<bool> isBusy{false};     ///< Has work that was not waited for.
  std::vector<const void *> functions; ///< Between begin and end.
  Program *recording = nullptr;
  std::map<std::pair<const void *, std::vector<int64_t>>, Program> programs;
  size_t numRecordings = 0;
  std::map<std::pair<const void *, int32_t>, Place> places;
  uint64_t generation = 0;
  uint64_t clock = 0;
  /// The last kernels enqueued: a fault shows when they are waited for.
  std::array<std::array<char, 64>, 4> kernels = {};
  unsigned numKernels = 0;
};

struct Resident {
  Block *block;
  size_t bytes;
};

using TensorMapKey =
    std::tuple<void *, int32_t, int64_t, int64_t, int64_t, int32_t, int32_t>;

/// An open device. The maps that threads share are under `lock`.
struct Runtime {
  explicit Runtime(std::unique_ptr<Driver> opened)
      : driver(std::move(opened)), pool(*driver) {}

  int32_t backend = 0;
  int32_t device = 0;
  bool waits = false; ///< After every launch.
  std::unique_ptr<Driver> driver;
  llama_gpu_properties properties;

  std::mutex lock;
  MemoryPool pool;
  std::vector<std::unique_ptr<ThreadStream>> streams;
  std::map<const char *, Resident> residents;
  std::unordered_map<uint64_t, std::unique_ptr<Module>> modules;
  std::unordered_map<uint64_t, std::unique_ptr<Function>> functions;
  std::map<TensorMapKey, Block *> tensorMaps;
  /// Counts what makes recordings invalid: memory that went back to the driver.
  std::atomic<uint64_t> generation{0};

  std::atomic<int64_t> launches{0}, recordings{0}, replays{0}, uploads{0};

  ThreadStream *takeStream();
  Block *allocate(ThreadStream &stream, size_t bytes, bool exact = false);
  void free(ThreadStream &stream, Block *block);
  bool synchronize(ThreadStream &stream);
  void forget(ThreadStream &stream, Program &program);
  void forgetRecordings(ThreadStream &stream);
  void evictPlaces(ThreadStream &stream);
  bool resolve(const void *address, size_t bytes, Region &region);
  Module *getModule(llama_gpu_image &image);
  Function *getFunction(llama_gpu_kernel &kernel);
  bool beginRecording(ThreadStream &stream, Program &program);
  bool endRecording(ThreadStream &stream);
  bool replay(ThreadStream &stream, Program &program);
};

/// The open device is used under the shared lock, opened and closed under the
/// other. It is not destroyed with the process: threads may outlive statics.
struct Global {
  std::shared_mutex lock;
  std::unique_ptr<Runtime> runtime;
  uint64_t epoch = 0; ///< Counts devices opened.
};
} // namespace

static Global &getGlobal() {
  static Global &global = *new Global;
  return global;
}

/// Programs keep numbers of modules and functions, not their addresses: those
/// may be gone when a program that was idle goes on.
static std::atomic<uint64_t> lastNumber{0};

namespace {
/// The stream of a thread, which another thread may have when this one ends.
struct OwnStream {
  ThreadStream *stream = nullptr;
  uint64_t epoch = 0;

  ~OwnStream() {
    Global &global = getGlobal();
    std::shared_lock<std::shared_mutex> guard(global.lock);
    if (!stream || epoch != global.epoch || !global.runtime)
      return;
    if (stream->recording) {
      global.runtime->driver->abortRecording(*stream->stream);
      stream->recording = nullptr;
    }
    stream->functions.clear();
    stream->isTaken = false;
  }
};

/// Stands in every function: the device, and the thread's stream. False where
/// there is none or the thread has failed before.
class Use {
public:
  enum Kind { UnlessFailed, Always };
  explicit Use(Kind kind = UnlessFailed) : guard(getGlobal().lock) {
    if (kind == UnlessFailed && hasFailed())
      return;
    runtime = getGlobal().runtime.get();
    if (!runtime) {
      if (kind == UnlessFailed)
        fail("no GPU is open");
      return;
    }
    static thread_local OwnStream own;
    if (own.epoch != getGlobal().epoch) {
      own.stream =
          runtime->driver->makeCurrent() ? runtime->takeStream() : nullptr;
      own.epoch = own.stream ? getGlobal().epoch : 0;
    } else if (!runtime->driver->makeCurrent()) {
      own.epoch = 0;
    }
    stream = own.epoch ? own.stream : nullptr;
  }
  explicit operator bool() const { return stream != nullptr; }
  Runtime *operator->() const { return runtime; }
  ThreadStream &getStream() const { return *stream; }

private:
  std::shared_lock<std::shared_mutex> guard;
  Runtime *runtime = nullptr;
  ThreadStream *stream = nullptr;
};
} // namespace

//===----------------------------------------------------------------------===//
// Streams and memory
//===----------------------------------------------------------------------===//

ThreadStream *Runtime::takeStream() {
  std::lock_guard<std::mutex> guard(lock);
  for (const auto &stream : streams)
    if (!stream->isTaken.exchange(true))
      return stream.get();
  auto stream = std::make_unique<ThreadStream>();
  stream->stream = driver->createStream();
  if (!stream->stream)
    return nullptr;
  stream->isTaken = true;
  streams.push_back(std::move(stream));
  return streams.back().get();
}

bool Runtime::synchronize(ThreadStream &stream) {
  if (!driver->synchronize(*stream.stream)) {
    std::string names;
    unsigned count =
        std::min<unsigned>(stream.numKernels, stream.kernels.size());
    for (unsigned i = 0; i < count; ++i) {
      unsigned which = (stream.numKernels - count + i) % stream.kernels.size();
      names += (i ? ", " : "") + std::string(stream.kernels[which].data());
    }
    return count ? addContext("waiting for %s", names.c_str()) : false;
  }
  stream.isBusy = false;
  stream.numKernels = 0;
  return true;
}

Block *Runtime::allocate(ThreadStream &stream, size_t bytes, bool exact) {
  {
    std::lock_guard<std::mutex> guard(lock);
    Block *block = pool.allocate(bytes, &stream.isBusy, exact);
    if (block || hasFailed())
      return block;
  }
  // Give back all that is kept only to be used again.
  if (!stream.recording) {
    if (!synchronize(stream))
      return nullptr;
    if (stream.functions.empty())
      forgetRecordings(stream);
    evictPlaces(stream);
  }
  {
    std::lock_guard<std::mutex> guard(lock);
    if (pool.trim()) {
      ++generation;
      Block *block = pool.allocate(bytes, &stream.isBusy, exact);
      if (block || hasFailed())
        return block;
    }
  }
  llama_gpu_properties now;
  driver->getProperties(now);
  fail("out of memory on %s: %s asked for, %s of %s free", now.name,
       printBytes(bytes), printBytes(now.free_bytes),
       printBytes(now.memory_bytes));
  return nullptr;
}

void Runtime::free(ThreadStream &stream, Block *block) {
  std::lock_guard<std::mutex> guard(lock);
  pool.free(block, &stream.isBusy);
}

/// The device memory at an address; a failure where it is none, or ends before.
bool Runtime::resolve(const void *address, size_t bytes, Region &region) {
  std::lock_guard<std::mutex> guard(lock);
  Block *block = pool.find(address);
  if (!block)
    return fail("%p is no address of device memory in use", address);
  region.segment = block->segment->memory.get();
  region.address = static_cast<char *>(const_cast<void *>(address));
  region.bytes = block->base + block->bytes - region.address;
  if (bytes > region.bytes)
    return fail("%zu bytes at %p, where device memory ends after %zu", bytes,
                address, region.bytes);
  return true;
}

static Region getRegion(const Block &block) {
  return {block.segment->memory.get(), block.base, block.bytes};
}

void Runtime::evictPlaces(ThreadStream &stream) {
  for (auto place = stream.places.begin(); place != stream.places.end();) {
    if (place->second.isInUse) {
      ++place;
      continue;
    }
    free(stream, place->second.block);
    place = stream.places.erase(place);
  }
}

//===----------------------------------------------------------------------===//
// Recordings
//===----------------------------------------------------------------------===//

/// Takes back what a program holds; the device is done with it.
void Runtime::forget(ThreadStream &stream, Program &program) {
  if (program.recording)
    --stream.numRecordings;
  program.recording = nullptr;
  for (Block *block : program.blocks)
    free(stream, block);
  program.blocks.clear();
  program.spare.clear();
}

void Runtime::forgetRecordings(ThreadStream &stream) {
  for (auto &entry : stream.programs)
    forget(stream, entry.second);
  stream.programs.clear();
}

bool Runtime::beginRecording(ThreadStream &stream, Program &program) {
  if (stream.numRecordings >= kMaxRecordings) {
    Program *oldest = nullptr;
    for (auto &entry : stream.programs)
      if (entry.second.recording &&
          (!oldest || entry.second.lastUse < oldest->lastUse))
        oldest = &entry.second;
    if (!synchronize(stream))
      return false;
    forget(stream, *oldest);
  }
  if (!driver->beginRecording(*stream.stream))
    return false;
  stream.recording = &program;
  return true;
}

bool Runtime::endRecording(ThreadStream &stream) {
  Program &program = *stream.recording;
  stream.recording = nullptr;
  if (hasFailed())
    driver->abortRecording(*stream.stream);
  else
    program.recording = driver->endRecording(*stream.stream);
  if (!program.recording) {
    forget(stream, program);
    return false;
  }
  ++stream.numRecordings;
  ++recordings;
  return true;
}

bool Runtime::replay(ThreadStream &stream, Program &program) {
  stream.isBusy = true;
  ++replays;
  return driver->replay(*stream.stream, *program.recording);
}

int32_t llama_gpu_begin(const void *function, const int64_t *key,
                        int32_t words) {
  Use use;
  if (!use)
    return 0;
  ThreadStream &stream = use.getStream();
  // A function that another one calls is a part of it.
  if (!stream.functions.empty() || use->waits) {
    stream.functions.push_back(function);
    return 1;
  }
  uint64_t generation = use->generation;
  if (stream.generation != generation || stream.programs.size() >= kMaxKeys) {
    if (!use->synchronize(stream))
      return 0;
    use->forgetRecordings(stream);
    stream.generation = generation;
  }
  auto [entry, isNew] = stream.programs.try_emplace(
      {function, std::vector<int64_t>(key, key + words)});
  Program &program = entry->second;
  program.lastUse = ++stream.clock;
  if (program.recording) {
    use->replay(stream, program);
    return 0;
  }
  if (!isNew && !use->beginRecording(stream, program))
    return 0;
  stream.functions.push_back(function);
  return 1;
}

void llama_gpu_end(const void *function) {
  Use use(Use::Always);
  if (!use)
    return;
  ThreadStream &stream = use.getStream();
  // Not so where begin returned 0.
  if (stream.functions.empty() || stream.functions.back() != function)
    return;
  stream.functions.pop_back();
  if (!stream.functions.empty() || !stream.recording)
    return;
  Program &program = *stream.recording;
  if (use->endRecording(stream))
    use->replay(stream, program);
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

static uint64_t getNumber(void *field) {
  return reinterpret_cast<uint64_t>(field);
}

/// The module of an image. The lock is held.
Module *Runtime::getModule(llama_gpu_image &image) {
  auto found = modules.find(getNumber(image.module));
  if (found != modules.end())
    return found->second.get();
  std::unique_ptr<Module> loaded = driver->load(image);
  if (!loaded)
    return nullptr;
  uint64_t number = ++lastNumber;
  image.module = reinterpret_cast<void *>(number);
  return modules.emplace(number, std::move(loaded)).first->second.get();
}

Function *Runtime::getFunction(llama_gpu_kernel &kernel) {
  std::lock_guard<std::mutex> guard(lock);
  auto found = functions.find(getNumber(kernel.handle));
  if (found != functions.end())
    return found->second.get();
  Module *module = getModule(*kernel.image);
  if (!module)
    return nullptr;
  std::unique_ptr<Function> function = driver->find(*module, kernel);
  if (!function)
    return nullptr;
  uint64_t number = ++lastNumber;
  kernel.handle = reinterpret_cast<void *>(number);
  return functions.emplace(number, std::move(function)).first->second.get();
}

static bool addLaunchContext(const llama_gpu_kernel &kernel,
                             const int64_t grid[3]) {
  return addContext("kernel %s, grid %lld x %lld x %lld, block %d x %d x %d",
                    kernel.name, static_cast<long long>(grid[0]),
                    static_cast<long long>(grid[1]),
                    static_cast<long long>(grid[2]), kernel.block[0],
                    kernel.block[1], kernel.block[2]);
}

static bool launch(Runtime &runtime, ThreadStream &stream,
                   llama_gpu_kernel &kernel, const int64_t grid[3],
                   void *const *buffers, const int32_t *scalars) {
  uint32_t size[3];
  int64_t threads = 1;
  if (grid[0] == -1)
    return fail("a buffer has too many elements, or a number is too large, for "
                "indices of 32 bits");
  for (int i = 0; i < 3; ++i) {
    if (grid[i] < 0 || grid[i] > INT32_MAX)
      return fail("no such number of blocks");
    size[i] = static_cast<uint32_t>(grid[i]);
    if (kernel.block[i] <= 0)
      return fail("no such block");
    threads *= kernel.block[i];
    if (threads > runtime.properties.max_threads_per_block)
      return fail("%s takes blocks of at most %d threads",
                  runtime.properties.name,
                  runtime.properties.max_threads_per_block);
  }
  if (!size[0] || !size[1] || !size[2])
    return true;
  if (kernel.num_buffers < 0 || kernel.num_buffers > kMaxBuffers ||
      kernel.num_scalars < 0)
    return fail("%d buffers and %d numbers; there are at most %d buffers",
                kernel.num_buffers, kernel.num_scalars, kMaxBuffers);
  Region regions[kMaxBuffers];
  for (int32_t i = 0; i < kernel.num_buffers; ++i) {
    if (!runtime.resolve(buffers[i], 0, regions[i]))
      return addContext("buffer %d", i);
    if (regions[i].getOffset() % kBufferAlignment)
      return fail("buffer %d does not start at a multiple of %zu bytes", i,
                  kBufferAlignment);
  }
  Function *function = runtime.getFunction(kernel);
  if (!function)
    return false;
  stream.isBusy = true;
  ++runtime.launches;
  if (!runtime.driver->launch(*stream.stream, *function, kernel, size, regions,
                              scalars))
    return false;
  auto &name = stream.kernels[stream.numKernels++ % stream.kernels.size()];
  snprintf(name.data(), name.size(), "%s", kernel.name);
  return !runtime.waits || runtime.synchronize(stream);
}

void llama_gpu_launch(llama_gpu_kernel *kernel, const int64_t grid[3],
                      void *const *buffers, const int32_t *scalars) {
  Use use;
  if (use && !launch(*use.operator->(), use.getStream(), *kernel, grid, buffers,
                     scalars))
    addLaunchContext(*kernel, grid);
}

//===----------------------------------------------------------------------===//
// Memory of programs
//===----------------------------------------------------------------------===//

void *llama_gpu_alloc(int64_t bytes) {
  Use use;
  if (!use)
    return nullptr;
  if (bytes < 0) {
    fail("%lld bytes of device memory", static_cast<long long>(bytes));
    return nullptr;
  }
  ThreadStream &stream = use.getStream();
  Program *program = stream.recording;
  if (program)
    for (size_t i = 0; i < program->spare.size(); ++i) {
      Block *block = program->spare[i];
      if (block->capacity != MemoryPool::roundUp(bytes))
        continue;
      program->spare.erase(program->spare.begin() + i);
      return block->base;
    }
  Block *block = use->allocate(stream, bytes);
  if (!block)
    return nullptr;
  if (program) {
    // Whoever gets it next has room for all of its class.
    block->bytes = block->capacity;
    program->blocks.push_back(block);
  }
  return block->base;
}

void llama_gpu_free(void *memory) {
  Use use(Use::Always);
  if (!use || !memory)
    return;
  ThreadStream &stream = use.getStream();
  Block *block = nullptr;
  {
    std::lock_guard<std::mutex> guard(use->lock);
    block = use->pool.find(memory);
  }
  if (!block || block->base != memory) {
    fail("%p is freed, but is no device memory in use", memory);
    return;
  }
  Program *program = stream.recording;
  if (program) {
    const std::vector<Block *> &own = program->blocks;
    if (std::find(own.begin(), own.end(), block) != own.end())
      program->spare.push_back(block);
    else
      fail("device memory is freed between llama_gpu_begin and llama_gpu_end, "
           "but was allocated before");
    return;
  }
  use->free(stream, block);
}

void llama_gpu_copy(void *to, const void *from, int64_t bytes) {
  Use use;
  if (!use || !bytes || to == from)
    return;
  Region target, source;
  if (bytes < 0) {
    fail("a copy of %lld bytes", static_cast<long long>(bytes));
    return;
  }
  if (!use->resolve(to, bytes, target) || !use->resolve(from, bytes, source)) {
    addContext("a copy in device memory");
    return;
  }
  if (target.address < source.address + bytes &&
      source.address < target.address + bytes) {
    fail("a copy in device memory onto itself");
    return;
  }
  ThreadStream &stream = use.getStream();
  stream.isBusy = true;
  if (!use->driver->copy(*stream.stream, target, source, bytes))
    addContext("a copy of %s in device memory", printBytes(bytes));
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

/// The resident memory that an argument lies in; null where it does not lie in
/// any. A failure where it does in part.
static void *findResident(Runtime &runtime, const char *host, size_t bytes) {
  std::lock_guard<std::mutex> guard(runtime.lock);
  auto after = runtime.residents.lower_bound(host + bytes);
  if (after == runtime.residents.begin())
    return nullptr;
  auto [start, resident] = *std::prev(after);
  if (host >= start + resident.bytes)
    return nullptr;
  if (host < start || host + bytes > start + resident.bytes) {
    fail("it lies in part in memory that is resident on the GPU");
    return nullptr;
  }
  return resident.block->base + (host - start);
}

static void *enter(Runtime &runtime, ThreadStream &stream, const void *function,
                   int32_t index, void *host, int64_t bytes, int32_t access) {
  auto refuse = [](const char *why) -> void * {
    fail("%s", why);
    return nullptr;
  };
  if (bytes < 0 ||
      (!host && bytes && (access & (LLAMA_GPU_READ | LLAMA_GPU_WRITE))))
    return refuse("no such memory");
  if (bytes) {
    void *resident =
        findResident(runtime, static_cast<const char *>(host), bytes);
    if (resident || hasFailed())
      return resident;
  }
  // What is recorded must not hold a copy from memory of the caller.
  if (!stream.functions.empty())
    return refuse("it is not resident on the GPU, and another function's "
                  "launches are under way");
  Place &place = stream.places[{function, index}];
  if (!place.block || place.block->bytes != std::max<size_t>(bytes, 1)) {
    if (place.block)
      runtime.free(stream, place.block);
    place.block = nullptr;
    place.isInUse = true; // Is not evicted for itself.
    Block *block = runtime.allocate(stream, bytes);
    if (!block) {
      stream.places.erase({function, index});
      return nullptr;
    }
    place.block = block;
  }
  place.isInUse = true;
  if (bytes && (access & LLAMA_GPU_READ)) {
    stream.isBusy = true;
    ++runtime.uploads;
    if (!runtime.driver->upload(*stream.stream, getRegion(*place.block), host,
                                bytes))
      return nullptr;
  }
  return place.block->base;
}

void *llama_gpu_enter(const void *function, int32_t index, void *host,
                      int64_t bytes, int32_t access) {
  Use use;
  if (!use)
    return nullptr;
  void *device = enter(*use.operator->(), use.getStream(), function, index,
                       host, bytes, access);
  if (!device)
    addContext("argument %d, %s", index, printBytes(bytes));
  return device;
}

void llama_gpu_leave(const void *function, int32_t index, void *host,
                     void *device, int64_t bytes, int32_t access) {
  Use use(Use::Always);
  if (!use)
    return;
  ThreadStream &stream = use.getStream();
  auto found = stream.places.find({function, index});
  if (found == stream.places.end() || found->second.block->base != device)
    return;
  Place &place = found->second;
  place.isInUse = false;
  if (hasFailed() || !bytes || !(access & LLAMA_GPU_WRITE))
    return;
  // Waits first, so that a fault names the kernels.
  if (!use->synchronize(stream) ||
      !use->driver->download(*stream.stream, host, getRegion(*place.block),
                             bytes))
    addContext("argument %d, %s", index, printBytes(bytes));
}

void llama_gpu_download(void *host, const void *device, int64_t bytes) {
  Use use;
  if (!use || !bytes)
    return;
  ThreadStream &stream = use.getStream();
  Region region;
  if (bytes < 0 || !stream.functions.empty()) {
    fail("a copy of %lld bytes to the host, %s", static_cast<long long>(bytes),
         bytes < 0 ? "which is no size"
                   : "while a function's launches are "
                     "under way");
    return;
  }
  if (!use->resolve(device, bytes, region) || !use->synchronize(stream) ||
      !use->driver->download(*stream.stream, host, region, bytes))
    addContext("a copy of %s to the host", printBytes(bytes));
}

void llama_gpu_synchronize(void) {
  Use use;
  if (!use)
    return;
  if (use.getStream().recording)
    fail("a wait while launches are recorded");
  else
    use->synchronize(use.getStream());
}

//===----------------------------------------------------------------------===//
// Tensor maps
//===----------------------------------------------------------------------===//

static Block *makeTensorMap(Runtime &runtime, ThreadStream &stream,
                            const TensorMapKey &key) {
  auto [matrix, type, rows, columns, rowBytes, boxRows, boxColumns] = key;
  alignas(64) char map[kTensorMapBytes];
  if (!runtime.driver->encodeTensorMap(map, matrix, type, rows, columns,
                                       rowBytes, boxRows, boxColumns))
    return nullptr;
  if (stream.recording) {
    fail("it is made while launches are recorded");
    return nullptr;
  }
  Block *block = runtime.allocate(stream, sizeof(map));
  if (!block)
    return nullptr;
  stream.isBusy = true;
  if (runtime.driver->upload(*stream.stream, getRegion(*block), map,
                             sizeof(map)) &&
      runtime.synchronize(stream))
    return block;
  runtime.free(stream, block);
  return nullptr;
}

void *llama_gpu_tensor_map(void *matrix, int32_t element_type, int64_t rows,
                           int64_t columns, int64_t row_bytes, int32_t box_rows,
                           int32_t box_columns) {
  Use use;
  if (!use)
    return nullptr;
  TensorMapKey key(matrix, element_type, rows, columns, row_bytes, box_rows,
                   box_columns);
  {
    std::lock_guard<std::mutex> guard(use->lock);
    auto found = use->tensorMaps.find(key);
    if (found != use->tensorMaps.end())
      return found->second->base;
  }
  Block *block = makeTensorMap(*use.operator->(), use.getStream(), key);
  if (!block) {
    addContext("a tensor map of %lld x %lld elements",
               static_cast<long long>(rows), static_cast<long long>(columns));
    return nullptr;
  }
  std::lock_guard<std::mutex> guard(use->lock);
  use->tensorMaps.emplace(key, block);
  return block->base;
}

//===----------------------------------------------------------------------===//
// The device
//===----------------------------------------------------------------------===//

static bool isSet(const char *variable) {
  const char *value = getenv(variable);
  return value && *value && strcmp(value, "0") != 0;
}

static std::unique_ptr<Driver> openDriver(int32_t backend, int32_t device) {
  switch (backend) {
  case LLAMA_GPU_CUDA:
    return openCuda(device);
  case LLAMA_GPU_HIP:
    return openHip(device);
  case LLAMA_GPU_VULKAN:
    return openVulkan(device);
  }
  fail("there is no kind of driver %d", backend);
  return nullptr;
}

int32_t llama_gpu_open(int32_t backend, int32_t device) {
  return llama_gpu_open_for(backend, device, nullptr, /*is_portable=*/0);
}

int32_t llama_gpu_open_for(int32_t backend, int32_t device, const char *chip,
                           int32_t is_portable) {
  Global &global = getGlobal();
  std::unique_lock<std::shared_mutex> guard(global.lock);
  if (hasFailed())
    return -1;
  auto takesCode = [&](const llama_gpu_properties &properties) {
    return !chip || canExecute(properties.chip, chip, is_portable) ||
           fail("%s is %s and cannot execute code for %s", properties.name,
                properties.chip, chip);
  };
  if (global.runtime) {
    const llama_gpu_properties &properties = global.runtime->properties;
    if (global.runtime->backend != backend || global.runtime->device != device)
      fail("another GPU is open: %s", properties.name);
    else if (takesCode(properties))
      return 0;
    return -1;
  }
  std::unique_ptr<Driver> driver = openDriver(backend, device);
  if (!driver || hasFailed())
    return -1;
  auto runtime = std::make_unique<Runtime>(std::move(driver));
  runtime->backend = backend;
  runtime->device = device;
  runtime->waits = isSet("LLAMA_GPU_WAIT");
  runtime->driver->getProperties(runtime->properties);
  if (!takesCode(runtime->properties))
    return -1;
  global.runtime = std::move(runtime);
  ++global.epoch;
  return 0;
}

int32_t llama_gpu_load_image(llama_gpu_image *image) {
  Use use;
  if (!use)
    return -1;
  std::lock_guard<std::mutex> guard(use->lock);
  return use->getModule(*image) ? 0 : -1;
}

/// Waits for all streams and takes back what programs left. The global lock is
/// held: no thread is within another function.
static void forgetPrograms(Runtime &runtime) {
  runtime.driver->makeCurrent();
  for (const auto &stream : runtime.streams) {
    if (stream->recording) {
      runtime.driver->abortRecording(*stream->stream);
      stream->recording = nullptr;
    }
    stream->functions.clear();
    if (!runtime.synchronize(*stream))
      runtime.driver->synchronizeAll(); // As far as it can still be done.
  }
  for (const auto &stream : runtime.streams) {
    runtime.forgetRecordings(*stream);
    for (auto &place : stream->places)
      place.second.isInUse = false;
    runtime.evictPlaces(*stream);
  }
  for (const auto &map : runtime.tensorMaps)
    runtime.pool.free(map.second, nullptr);
  runtime.tensorMaps.clear();
  runtime.functions.clear();
  runtime.modules.clear();
}

void llama_gpu_forget_programs(void) {
  Global &global = getGlobal();
  std::unique_lock<std::shared_mutex> guard(global.lock);
  if (global.runtime)
    forgetPrograms(*global.runtime);
}

void llama_gpu_close(void) {
  Global &global = getGlobal();
  std::unique_lock<std::shared_mutex> guard(global.lock);
  if (!global.runtime)
    return;
  forgetPrograms(*global.runtime);
  global.runtime = nullptr;
  ++global.epoch;
}

int32_t llama_gpu_get_properties(llama_gpu_properties *properties) {
  Use use;
  if (!use)
    return -1;
  use->driver->getProperties(*properties);
  return 0;
}

const char *llama_gpu_take_error(void) { return takeFailure(); }

static bool makeResident(Runtime &runtime, ThreadStream &stream,
                         const char *host, size_t bytes, int32_t access,
                         void (*progress)(int64_t, void *), void *data) {
  Block *block = nullptr;
  {
    std::lock_guard<std::mutex> guard(runtime.lock);
    auto after = runtime.residents.lower_bound(host + bytes);
    if (after != runtime.residents.begin()) {
      auto [start, resident] = *std::prev(after);
      if (start == host && resident.bytes == bytes)
        block = resident.block;
      else if (host < start + resident.bytes)
        return fail("other memory that it shares a part with is resident");
    }
  }
  // Nothing enqueued uses the memory that was there before.
  if (!runtime.synchronize(stream))
    return false;
  bool isNew = !block;
  if (isNew && !(block = runtime.allocate(stream, bytes, /*exact=*/true)))
    return false;
  stream.isBusy = true;
  Region region = getRegion(*block);
  bool done = true;
  if (!(access & LLAMA_GPU_READ))
    done = runtime.driver->fillZero(*stream.stream, region, bytes);
  for (size_t at = 0; done && (access & LLAMA_GPU_READ) && at < bytes;) {
    size_t piece = std::min(kPieceBytes, bytes - at);
    Region part = {region.segment, region.address + at, region.bytes - at};
    done = runtime.driver->upload(*stream.stream, part, host + at, piece);
    at += piece;
    if (done && progress)
      progress(static_cast<int64_t>(at), data);
  }
  done = done && runtime.synchronize(stream);
  if (!done)
    runtime.driver->synchronizeAll(); // What was enqueued may still run.
  std::lock_guard<std::mutex> guard(runtime.lock);
  if (done)
    runtime.residents[host] = {block, bytes};
  else if (isNew)
    runtime.pool.release(block);
  return done;
}

int32_t llama_gpu_make_resident(const void *host, int64_t bytes, int32_t access,
                                void (*progress)(int64_t bytes, void *data),
                                void *data) {
  Use use;
  if (!use)
    return -1;
  if (!host || bytes <= 0)
    fail("no such memory");
  else if (!use.getStream().functions.empty())
    fail("a function's launches are under way");
  else if (makeResident(*use.operator->(), use.getStream(),
                        static_cast<const char *>(host), bytes, access,
                        progress, data))
    return 0;
  addContext("making %s resident on the GPU", printBytes(bytes));
  return -1;
}

void llama_gpu_drop_resident(const void *host) {
  Use use(Use::Always);
  if (!use)
    return;
  {
    std::lock_guard<std::mutex> guard(use->lock);
    if (!use->residents.count(static_cast<const char *>(host))) {
      fail("memory at %p is dropped, but is not resident on the GPU", host);
      return;
    }
  }
  use->synchronize(use.getStream());
  use->driver->synchronizeAll();
  std::lock_guard<std::mutex> guard(use->lock);
  auto found = use->residents.find(static_cast<const char *>(host));
  if (found == use->residents.end())
    return;
  use->pool.release(found->second.block);
  use->residents.erase(found);
  ++use->generation;
}

//===----------------------------------------------------------------------===//
// Time
//===----------------------------------------------------------------------===//

void llama_gpu_start_timer(void) {
  Use use;
  if (!use)
    return;
  ThreadStream &stream = use.getStream();
  if (!stream.functions.empty()) {
    fail("a timer is started while a function's launches are under way");
    return;
  }
  stream.isBusy = true;
  use->driver->startTimer(*stream.stream);
}

double llama_gpu_stop_timer(void) {
  Use use;
  if (!use)
    return -1;
  ThreadStream &stream = use.getStream();
  if (!stream.functions.empty()) {
    fail("a timer is stopped while a function's launches are under way");
    return -1;
  }
  double seconds = use->driver->stopTimer(*stream.stream);
  return use->synchronize(stream) ? seconds : -1;
}

Statistics mlir::llama::gpurt::getStatistics() {
  Global &global = getGlobal();
  std::shared_lock<std::shared_mutex> guard(global.lock);
  Statistics statistics;
  Runtime *runtime = global.runtime.get();
  if (!runtime)
    return statistics;
  std::lock_guard<std::mutex> poolGuard(runtime->lock);
  statistics.launches = runtime->launches;
  statistics.recordings = runtime->recordings;
  statistics.replays = runtime->replays;
  statistics.uploads = runtime->uploads;
  statistics.liveBlocks = runtime->pool.getLiveBlocks();
  statistics.segments = runtime->pool.getSegments();
  return statistics;
}
