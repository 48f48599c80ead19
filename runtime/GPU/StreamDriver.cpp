//===- StreamDriver.cpp - Drivers with streams and addresses --------------===//
#include "runtime/GPU/StreamDriver.h"

#include "runtime/GPU/Errors.h"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <vector>

using namespace mlir::llama::gpurt;

namespace {
/// Numbers that CUDA and HIP share.
enum {
  kOutOfMemory = 2,
  kNoDevice = 100,
  kMaxThreadsOfFunction = 0,
  kNonBlockingStream = 1,
  kRelaxedCapture = 2
};

/// Pieces of copies between host and device: through memory that the device
/// reaches, so that the driver neither waits for the device nor reads the
/// program's memory later.
constexpr size_t kSmallPiece = 65536;
constexpr size_t kLargePiece = size_t(8) << 20;
constexpr int kMaxParameters = 1024;

struct StreamSegment : Segment {
  explicit StreamSegment(StreamDriver &driver) : driver(driver) {}
  ~StreamSegment() override {
    if (base)
      driver.api.memFree.call(reinterpret_cast<DeviceAddress>(base));
  }
  StreamDriver &driver;
};

struct StreamModule : Module {
  explicit StreamModule(StreamDriver &driver) : driver(driver) {}
  ~StreamModule() override {
    if (module)
      driver.api.moduleUnload.call(module);
  }
  StreamDriver &driver;
  void *module = nullptr;
};

struct StreamFunction : Function {
  void *function = nullptr;
};

struct Staging {
  void *memory = nullptr;
  void *event = nullptr; ///< When its last use is done.
  bool isUsed = false;
};

struct DeviceStream : Stream {
  explicit DeviceStream(StreamDriver &driver) : driver(driver) {}
  ~DeviceStream() override {
    for (Staging *staging : {small, large})
      for (size_t i = 0; i < (staging == small ? 8u : 2u); ++i) {
        if (staging[i].event)
          driver.api.eventDestroy.call(staging[i].event);
        if (staging[i].memory)
          driver.api.memFreeHost.call(staging[i].memory);
      }
    for (void *event : timer)
      if (event)
        driver.api.eventDestroy.call(event);
    if (stream)
      driver.api.streamDestroy.call(stream);
  }
  StreamDriver &driver;
  void *stream = nullptr;
  Staging small[8], large[2];
  unsigned nextSmall = 0, nextLarge = 0;
  void *timer[2] = {nullptr, nullptr};
};

struct StreamRecording : Recording {
  explicit StreamRecording(StreamDriver &driver) : driver(driver) {}
  ~StreamRecording() override {
    if (graph)
      driver.api.graphExecDestroy.call(graph);
  }
  StreamDriver &driver;
  void *graph = nullptr;
};
} // namespace

static DeviceAddress getAddress(const Region &region) {
  return reinterpret_cast<DeviceAddress>(region.address);
}

static DeviceStream &getStream(Stream &stream) {
  return static_cast<DeviceStream &>(stream);
}

bool StreamDriver::checkDevice(int32_t index) {
  int count = 0, error = api.initialise.call(0);
  if (error && error != kNoDevice)
    return failCall(api.initialise.name, error);
  if (!error)
    error = api.deviceGetCount.call(&count);
  if (error && error != kNoDevice)
    return failCall(api.deviceGetCount.name, error);
  if (!count)
    return fail("%s finds no device", kind);
  if (index < 0 || index >= count)
    return fail("%s has no device %d: it has %d, numbered from 0", kind, index,
                count);
  return true;
}

void StreamDriver::fillProperties(llama_gpu_properties &properties,
                                  int majorVersion, int minorVersion,
                                  const DeviceAttributes &attributes) {
  memset(&properties, 0, sizeof(properties));
  api.deviceGetName.call(properties.name, sizeof(properties.name), device);
  snprintf(properties.driver, sizeof(properties.driver), "%s %d.%d", kind,
           majorVersion, minorVersion);
  snprintf(properties.chip, sizeof(properties.chip), "%s", getChip().c_str());
  size_t free = 0, total = 0;
  api.deviceTotalMem.call(&total, device);
  properties.memory_bytes = total;
  api.memGetInfo.call(&free, &total);
  properties.free_bytes = free;
  properties.multiprocessors = getAttribute(attributes.multiprocessors);
  properties.subgroup_size = getAttribute(attributes.warpSize);
  properties.shared_bytes_per_block = getAttribute(attributes.maxSharedBytes);
  properties.max_threads_per_block =
      getAttribute(attributes.maxThreadsPerBlock);
  properties.clock_khz = getAttribute(attributes.clockRate);
}

bool StreamDriver::failCall(const char *name, int error) {
  const char *errorName = nullptr, *text = nullptr;
  describe(error, errorName, text);
  if (!errorName)
    return fail("%s: error %d", name, error);
  return fail("%s: %s (%s)", name, errorName, text ? text : "");
}

std::unique_ptr<Segment> StreamDriver::allocate(size_t bytes,
                                                bool &outOfMemory) {
  auto segment = std::make_unique<StreamSegment>(*this);
  DeviceAddress address = 0;
  int error = api.memAlloc.call(&address, bytes);
  outOfMemory = error == kOutOfMemory;
  if (error) {
    if (!outOfMemory) {
      failCall(api.memAlloc.name, error);
      addContext("%s of device memory", printBytes(bytes));
    }
    return nullptr;
  }
  segment->base = reinterpret_cast<char *>(address);
  segment->bytes = bytes;
  return segment;
}

std::unique_ptr<Module> StreamDriver::load(const llama_gpu_image &image) {
  if (!takesFormat(image.format)) {
    fail("the program is not compiled for %s", kind);
    return nullptr;
  }
  if (!image.data || image.bytes <= 0) {
    fail("the image is empty");
    return nullptr;
  }
  // Drivers read structures where they lie; programs need not align them.
  llama_gpu_image aligned = image;
  std::vector<std::max_align_t> copy;
  if (reinterpret_cast<uintptr_t>(image.data) % alignof(std::max_align_t)) {
    copy.resize(image.bytes / sizeof(std::max_align_t) + 1);
    memcpy(copy.data(), image.data, image.bytes);
    aligned.data = copy.data();
  }
  auto module = std::make_unique<StreamModule>(*this);
  if (!loadModule(aligned, &module->module))
    return nullptr;
  return module;
}

std::unique_ptr<Function> StreamDriver::find(Module &module,
                                             const llama_gpu_kernel &kernel) {
  auto function = std::make_unique<StreamFunction>();
  if (kernel.num_buffers + kernel.num_scalars > kMaxParameters) {
    fail("%d buffers and %d numbers; there are at most %d parameters",
         kernel.num_buffers, kernel.num_scalars, kMaxParameters);
    return nullptr;
  }
  if (!call(api.moduleGetFunction, &function->function,
            static_cast<StreamModule &>(module).module, kernel.name))
    return nullptr;
  int threads = 0;
  if (!call(api.functionGetAttribute, &threads, kMaxThreadsOfFunction,
            function->function))
    return nullptr;
  if (kernel.block[0] * kernel.block[1] * kernel.block[2] > threads) {
    fail("its registers and memory allow blocks of %d threads", threads);
    return nullptr;
  }
  if (!prepare(function->function, kernel))
    return nullptr;
  return function;
}

std::unique_ptr<Stream> StreamDriver::createStream() {
  auto stream = std::make_unique<DeviceStream>(*this);
  if (!call(api.streamCreate, &stream->stream, kNonBlockingStream))
    return nullptr;
  return stream;
}

bool StreamDriver::launch(Stream &stream, Function &function,
                          const llama_gpu_kernel &kernel,
                          const uint32_t grid[3], const Region *buffers,
                          const int32_t *scalars) {
  // The driver copies the values before it returns.
  void *parameters[kMaxParameters];
  int count = 0;
  for (int32_t i = 0; i < kernel.num_buffers; ++i)
    parameters[count++] = const_cast<char **>(&buffers[i].address);
  for (int32_t i = 0; i < kernel.num_scalars; ++i)
    parameters[count++] = const_cast<int32_t *>(&scalars[i]);
  return launchFunction(getStream(stream).stream,
                        static_cast<StreamFunction &>(function).function,
                        kernel, grid, parameters);
}

bool StreamDriver::copy(Stream &stream, const Region &to, const Region &from,
                        size_t bytes) {
  return call(api.copyOnDevice, getAddress(to), getAddress(from), bytes,
              getStream(stream).stream);
}

bool StreamDriver::fillZero(Stream &stream, const Region &to, size_t bytes) {
  return call(api.fill, getAddress(to), static_cast<unsigned char>(0), bytes,
              getStream(stream).stream);
}

/// Memory for one piece of a copy, once what it was last used for is done.
static Staging *getStaging(StreamDriver &driver, DeviceStream &stream,
                           size_t bytes) {
  bool isSmall = bytes <= kSmallPiece;
  Staging &staging = isSmall ? stream.small[stream.nextSmall++ % 8]
                             : stream.large[stream.nextLarge++ % 2];
  size_t size = isSmall ? kSmallPiece : kLargePiece;
  if (!staging.memory &&
      !driver.call(driver.api.memHostAlloc, &staging.memory, size, 0u)) {
    addContext("%s of host memory that the device reaches", printBytes(size));
    return nullptr;
  }
  if (!staging.event &&
      !driver.call(driver.api.eventCreate, &staging.event, 0u))
    return nullptr;
  if (staging.isUsed &&
      !driver.call(driver.api.eventSynchronize, staging.event))
    return nullptr;
  return &staging;
}

bool StreamDriver::upload(Stream &base, const Region &to, const void *host,
                          size_t bytes) {
  DeviceStream &stream = getStream(base);
  for (size_t done = 0; done < bytes;) {
    size_t piece = std::min(kLargePiece, bytes - done);
    Staging *staging = getStaging(*this, stream, piece);
    if (!staging)
      return false;
    memcpy(staging->memory, static_cast<const char *>(host) + done, piece);
    if (!call(api.copyToDevice, getAddress(to) + done, staging->memory, piece,
              stream.stream) ||
        !call(api.eventRecord, staging->event, stream.stream))
      return false;
    staging->isUsed = true;
    done += piece;
  }
  return true;
}

bool StreamDriver::download(Stream &base, void *host, const Region &from,
                            size_t bytes) {
  DeviceStream &stream = getStream(base);
  // While one piece is copied out, the next one comes.
  struct {
    Staging *staging = nullptr;
    size_t at = 0, bytes = 0;
  } last;
  for (size_t done = 0; done < bytes || last.staging;) {
    Staging *staging = nullptr;
    size_t piece = std::min(kLargePiece, bytes - done);
    if (piece) {
      staging = getStaging(*this, stream, piece);
      if (!staging ||
          !call(api.copyToHost, staging->memory, getAddress(from) + done, piece,
                stream.stream) ||
          !call(api.eventRecord, staging->event, stream.stream))
        return false;
      staging->isUsed = true;
    }
    if (last.staging) {
      if (!call(api.eventSynchronize, last.staging->event))
        return false;
      memcpy(static_cast<char *>(host) + last.at, last.staging->memory,
             last.bytes);
    }
    last = {staging, done, piece};
    done += piece;
  }
  return true;
}

bool StreamDriver::synchronize(Stream &stream) {
  return call(api.streamSynchronize, getStream(stream).stream);
}

bool StreamDriver::synchronizeAll() { return call(api.synchronizeDevice); }

bool StreamDriver::beginRecording(Stream &stream) {
  return call(api.streamBeginCapture, getStream(stream).stream,
              static_cast<int>(kRelaxedCapture));
}

std::unique_ptr<Recording> StreamDriver::endRecording(Stream &stream) {
  void *graph = nullptr;
  if (!call(api.streamEndCapture, getStream(stream).stream, &graph))
    return nullptr;
  auto recording = std::make_unique<StreamRecording>(*this);
  bool done = call(api.graphInstantiate, &recording->graph, graph, 0ull);
  api.graphDestroy.call(graph);
  if (!done)
    return nullptr;
  return recording;
}

void StreamDriver::abortRecording(Stream &stream) {
  void *graph = nullptr;
  api.streamEndCapture.call(getStream(stream).stream, &graph);
  if (graph)
    api.graphDestroy.call(graph);
}

bool StreamDriver::replay(Stream &stream, Recording &recording) {
  return call(api.graphLaunch, static_cast<StreamRecording &>(recording).graph,
              getStream(stream).stream);
}

bool StreamDriver::startTimer(Stream &base) {
  DeviceStream &stream = getStream(base);
  for (void *&event : stream.timer)
    if (!event && !call(api.eventCreate, &event, 0u))
      return false;
  return call(api.eventRecord, stream.timer[0], stream.stream);
}

double StreamDriver::stopTimer(Stream &base) {
  DeviceStream &stream = getStream(base);
  float milliseconds = 0;
  if (!stream.timer[0]) {
    fail("no timer was started");
    return -1;
  }
  if (!call(api.eventRecord, stream.timer[1], stream.stream) ||
      !call(api.eventSynchronize, stream.timer[1]) ||
      !call(api.eventElapsedTime, &milliseconds, stream.timer[0],
            stream.timer[1]))
    return -1;
  return milliseconds * 1e-3;
}
