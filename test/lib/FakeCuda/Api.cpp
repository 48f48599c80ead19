//===- Api.cpp - CUDA's driver API, as libcuda.so exports it --------------===//
#include "test/lib/FakeCuda/Driver.h"
#include "test/lib/FakeCuda/Handlers.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <sys/uio.h>
#include <unistd.h>

using namespace fakecuda;

#define API extern "C" __attribute__((visibility("default"))) CUresult
#define BEGIN(RULES, ...)                                                      \
  Call call(__func__, RULES, text(__VA_ARGS__));                               \
  if (!call.goesOn)                                                            \
    return call.result;                                                        \
  Driver &d = Driver::get();                                                   \
  (void)d

namespace {

std::string show(const char *value) { return value ? value : "null"; }
std::string show(const std::string &value) { return value; }
std::string show(const void *value) {
  return hex(reinterpret_cast<uintptr_t>(value));
}
template <class T> std::string show(T value) {
  if constexpr (std::is_same_v<T, CUdeviceptr>)
    return hex(value);
  else if constexpr (std::is_pointer_v<T>)
    return show(static_cast<const void *>(value));
  else
    return std::to_string(value);
}

/// name, value, name, value, ...
std::string text() { return ""; }
template <class T, class... Rest>
std::string text(const char *name, T value, Rest... rest) {
  std::string more = text(rest...);
  return std::string(name) + "=" + show(value) +
         (more.empty() ? "" : ", " + more);
}

/// Whether the process may read there: a wrong pointer is a result, no crash.
bool isReadable(const void *start, uint64_t bytes) {
  if (!start)
    return false;
  for (uint64_t at : {uint64_t(0), bytes ? bytes - 1 : 0}) {
    char byte;
    iovec local{&byte, 1};
    iovec remote{const_cast<char *>(static_cast<const char *>(start)) + at, 1};
    if (process_vm_readv(getpid(), &local, 1, &remote, 1, 0) != 1 &&
        errno == EFAULT)
      return false;
  }
  return true;
}

/// 0 and 1 are the null stream, 2 is that of the thread, which is the same
/// here.
CUstream_st *streamOf(Driver &d, CUstream stream) {
  uintptr_t number = reinterpret_cast<uintptr_t>(stream);
  if (number <= 2)
    return &d.nullStream;
  return d.isLive(stream) ? stream : nullptr;
}

#define STREAM(HANDLE)                                                         \
  CUstream_st *stream = streamOf(d, HANDLE);                                   \
  if (!stream)                                                                 \
  return call.fail(CUDA_ERROR_INVALID_HANDLE,                                  \
                   "the stream does not exist, or was destroyed")
#define NOT_NULL(POINTER)                                                      \
  if (!(POINTER))                                                              \
  return call.fail(CUDA_ERROR_INVALID_VALUE, #POINTER " is null")
#define LIVE(HANDLE)                                                           \
  if (!d.isLive(HANDLE))                                                       \
  return call.fail(CUDA_ERROR_INVALID_HANDLE,                                  \
                   #HANDLE " does not exist, or was destroyed")

double now() {
  return std::chrono::duration<double, std::milli>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

} // namespace

//===----------------------------------------------------------------------===//
// Driver, devices, contexts
//===----------------------------------------------------------------------===//

API cuInit(unsigned flags) {
  BEGIN(Call::Anywhere, "flags", flags);
  if (flags)
    return call.fail(CUDA_ERROR_INVALID_VALUE, "flags are not 0");
  if (d.numDevices == 0)
    return call.fail(CUDA_ERROR_NO_DEVICE, "");
  d.isInitialized = true;
  return CUDA_SUCCESS;
}

API cuDriverGetVersion(int *version) {
  BEGIN(Call::Anywhere);
  NOT_NULL(version);
  *version = 12080;
  return CUDA_SUCCESS;
}

API cuGetErrorName(CUresult error, const char **name) {
  if (!name)
    return CUDA_ERROR_INVALID_VALUE;
  *name = resultName(error);
  return CUDA_SUCCESS;
}

/// With what is known of the last failure of this kind.
API cuGetErrorString(CUresult error, const char **string) {
  if (!string)
    return CUDA_ERROR_INVALID_VALUE;
  Driver &d = Driver::get();
  std::lock_guard<std::recursive_mutex> lock(d.mutex);
  static std::set<std::string> texts; // never forgotten: callers keep pointers
  auto detail = d.details.find(error);
  std::string text = resultName(error);
  if (detail != d.details.end())
    text += ": " + detail->second;
  *string = texts.insert(text).first->c_str();
  return CUDA_SUCCESS;
}

API cuDeviceGetCount(int *count) {
  BEGIN(Call::NeedsInit);
  NOT_NULL(count);
  *count = d.numDevices;
  return CUDA_SUCCESS;
}

API cuDeviceGet(CUdevice *device, int ordinal) {
  BEGIN(Call::NeedsInit, "ordinal", ordinal);
  NOT_NULL(device);
  if (ordinal < 0 || ordinal >= d.numDevices)
    return call.fail(CUDA_ERROR_INVALID_DEVICE, "there is no such device");
  *device = ordinal;
  return CUDA_SUCCESS;
}

#define DEVICE(NUMBER)                                                         \
  if (NUMBER < 0 || NUMBER >= d.numDevices)                                    \
  return call.fail(CUDA_ERROR_INVALID_DEVICE, "there is no such device")

API cuDeviceGetName(char *name, int length, CUdevice device) {
  BEGIN(Call::NeedsInit, "device", device);
  NOT_NULL(name);
  DEVICE(device);
  if (length <= 0)
    return call.fail(CUDA_ERROR_INVALID_VALUE, "no room for a name");
  snprintf(name, static_cast<size_t>(length), "Fake GPU sm_%d%d", d.chip.major,
           d.chip.minor);
  return CUDA_SUCCESS;
}

API cuDeviceTotalMem_v2(size_t *bytes, CUdevice device) {
  BEGIN(Call::NeedsInit, "device", device);
  NOT_NULL(bytes);
  DEVICE(device);
  *bytes = d.memory->getCapacity();
  return CUDA_SUCCESS;
}

API cuDeviceGetUuid_v2(void *uuid, CUdevice device) {
  BEGIN(Call::NeedsInit, "device", device);
  NOT_NULL(uuid);
  DEVICE(device);
  memset(uuid, 0xFA, 16);
  return CUDA_SUCCESS;
}
API cuDeviceGetUuid(void *uuid, CUdevice device) {
  return cuDeviceGetUuid_v2(uuid, device);
}

API cuDeviceGetPCIBusId(char *id, int length, CUdevice device) {
  BEGIN(Call::NeedsInit, "device", device);
  NOT_NULL(id);
  DEVICE(device);
  snprintf(id, static_cast<size_t>(std::max(length, 1)), "0000:%02x:00.0",
           device);
  return CUDA_SUCCESS;
}

API cuDeviceGetAttribute(int *value, int attribute, CUdevice device) {
  BEGIN(Call::NeedsInit, "attribute", attribute, "device", device);
  NOT_NULL(value);
  DEVICE(device);
  const Chip &chip = d.chip;
  int isHopper = chip.major >= 9;
  // By the numbers of CUdevice_attribute.
  const std::map<int, int> values = {
      {1, 1024}, // threads of a block
      {2, 1024}, // and of each dimension
      {3, 1024},
      {4, 64},
      {5, 0x7FFFFFFF}, // blocks of a grid
      {6, 65535},
      {7, 65535},
      {8, 48 * 1024}, // shared memory of a block, by default
      {9, 64 * 1024}, // constant memory
      {10, 32},       // warp
      {12, 65536},    // registers of a block
      {13, 1980000},  // clock
      {14, 512},      // alignment of textures
      {15, 1},        // copies beside kernels
      {16, chip.multiprocessors},
      {17, 0},      // time limit
      {18, 0},      // integrated
      {19, 1},      // maps host memory
      {20, 0},      // compute mode
      {31, 1},      // concurrent kernels
      {32, 1},      // ECC
      {33, device}, // PCI bus, device
      {34, 0},
      {35, 0},                // TCC
      {36, 2619000},          // memory clock
      {37, 5120},             // memory bus
      {38, 50 * 1024 * 1024}, // L2
      {39, chip.threadsPerMultiprocessor},
      {40, 3}, // copy engines
      {41, 1}, // unified addresses
      {50, 0}, // PCI domain
      {75, chip.major},
      {76, chip.minor},
      {78, 1}, // stream priorities
      {81, chip.sharedPerMultiprocessor},
      {82, 65536}, // registers of a multiprocessor
      {83, 0},     // managed memory
      {88, 0},     // pageable memory
      {89, 0},
      {91, 1},                   // host memory at its own address
      {95, 1},                   // cooperative launches
      {97, chip.sharedPerBlock}, // on request
      {99, 1},                   // registers host memory
      {106, 32},                 // blocks of a multiprocessor
      {111, 1024},               // shared memory of the system in a block
      {115, 1},                  // memory pools
      {120, isHopper},           // clusters
      {127, isHopper},           // tensor maps
  };
  auto found = values.find(attribute);
  if (found == values.end())
    return call.fail(CUDA_ERROR_INVALID_VALUE, "attribute " +
                                                   std::to_string(attribute) +
                                                   " is not known here");
  *value = found->second;
  call.outcome = std::to_string(*value);
  return CUDA_SUCCESS;
}

API cuDevicePrimaryCtxRetain(CUcontext *context, CUdevice device) {
  BEGIN(Call::NeedsInit, "device", device);
  NOT_NULL(context);
  DEVICE(device);
  ++d.primaryCount;
  *context = &d.primary;
  return CUDA_SUCCESS;
}

/// What a context leaves behind.
static void resetContext(Driver &d) {
  d.flushAll();
  std::string leaks = d.leaks();
  if (!leaks.empty())
    d.log("leaks at the end of the context:\n" + leaks);
  d.sticky = CUDA_SUCCESS;
}

API cuDevicePrimaryCtxRelease_v2(CUdevice device) {
  BEGIN(Call::NeedsInit, "device", device);
  DEVICE(device);
  if (d.primaryCount == 0)
    return call.fail(CUDA_ERROR_INVALID_CONTEXT,
                     "the primary context is not retained");
  if (--d.primaryCount == 0)
    resetContext(d);
  return CUDA_SUCCESS;
}
API cuDevicePrimaryCtxRelease(CUdevice device) {
  return cuDevicePrimaryCtxRelease_v2(device);
}

API cuDevicePrimaryCtxReset_v2(CUdevice device) {
  BEGIN(Call::NeedsInit, "device", device);
  DEVICE(device);
  resetContext(d);
  return CUDA_SUCCESS;
}

API cuDevicePrimaryCtxSetFlags_v2(CUdevice device, unsigned flags) {
  BEGIN(Call::NeedsInit, "device", device, "flags", flags);
  DEVICE(device);
  return CUDA_SUCCESS;
}

API cuDevicePrimaryCtxGetState(CUdevice device, unsigned *flags, int *active) {
  BEGIN(Call::NeedsInit, "device", device);
  DEVICE(device);
  NOT_NULL(flags);
  NOT_NULL(active);
  *flags = 0;
  *active = d.primaryCount != 0;
  return CUDA_SUCCESS;
}

API cuCtxSetCurrent(CUcontext context) {
  BEGIN(Call::NeedsInit);
  if (context && !d.isLive(context))
    return call.fail(CUDA_ERROR_INVALID_CONTEXT, "the context does not exist");
  currentContext() = context;
  return CUDA_SUCCESS;
}

API cuCtxGetCurrent(CUcontext *context) {
  BEGIN(Call::NeedsInit);
  NOT_NULL(context);
  *context = currentContext();
  return CUDA_SUCCESS;
}

API cuCtxPushCurrent_v2(CUcontext context) { return cuCtxSetCurrent(context); }

API cuCtxPopCurrent_v2(CUcontext *context) {
  BEGIN(Call::NeedsInit);
  if (!currentContext())
    return call.fail(CUDA_ERROR_INVALID_CONTEXT, "no context is current");
  if (context)
    *context = currentContext();
  currentContext() = nullptr;
  return CUDA_SUCCESS;
}

API cuCtxGetDevice(CUdevice *device) {
  BEGIN(Call::NeedsContext);
  NOT_NULL(device);
  *device = currentContext()->device;
  return CUDA_SUCCESS;
}

API cuCtxSynchronize() {
  BEGIN(Call::NeedsContext | Call::NotInCapture);
  return call.done(d.flushAll());
}

API cuCtxSetLimit(int limit, size_t value) {
  BEGIN(Call::NeedsContext, "limit", limit, "value", value);
  return CUDA_SUCCESS;
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

API cuMemGetInfo_v2(size_t *free, size_t *total) {
  BEGIN(Call::NeedsContext);
  NOT_NULL(free);
  NOT_NULL(total);
  *total = d.memory->getCapacity();
  *free = *total - d.memory->inUse();
  return CUDA_SUCCESS;
}

static CUresult allocate(Call &call, Driver &d, CUdeviceptr *pointer,
                         size_t bytes, const char *what) {
  NOT_NULL(pointer);
  if (bytes == 0)
    return call.fail(CUDA_ERROR_INVALID_VALUE, "allocates 0 bytes");
  *pointer = d.memory->allocate(bytes, what);
  if (!*pointer)
    return call.fail(
        CUDA_ERROR_OUT_OF_MEMORY,
        std::to_string(bytes) + " bytes asked for, " +
            std::to_string(d.memory->getCapacity() - d.memory->inUse()) +
            " left");
  call.outcome = hex(*pointer);
  return CUDA_SUCCESS;
}

API cuMemAlloc_v2(CUdeviceptr *pointer, size_t bytes) {
  BEGIN(Call::NeedsContext | Call::NotInCapture, "bytes", bytes);
  return allocate(call, d, pointer, bytes, "cuMemAlloc");
}

API cuMemAllocAsync(CUdeviceptr *pointer, size_t bytes, CUstream handle) {
  BEGIN(Call::NeedsContext, "bytes", bytes, "stream", handle);
  STREAM(handle);
  if (stream->capture) {
    d.invalidate(stream->capture, "cuMemAllocAsync");
    return call.fail(CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED,
                     "allocations in graphs are not played");
  }
  return allocate(call, d, pointer, bytes, "cuMemAllocAsync");
}

API cuMemFree_v2(CUdeviceptr pointer) {
  BEGIN(Call::NeedsContext | Call::NotInCapture, "pointer", pointer);
  if (!pointer)
    return CUDA_SUCCESS;
  // It waits for all that may use the memory.
  if (CUresult result = d.flushAll())
    return call.done(result);
  std::string message;
  if (!d.memory->release(pointer, message)) {
    d.complain("cuMemFree " + message);
    return call.fail(CUDA_ERROR_INVALID_VALUE, message);
  }
  return CUDA_SUCCESS;
}

API cuMemFreeAsync(CUdeviceptr pointer, CUstream handle) {
  BEGIN(Call::NeedsContext, "pointer", pointer, "stream", handle);
  STREAM(handle);
  uint64_t start, bytes;
  if (!d.memory->find(pointer, start, bytes) || start != pointer)
    return call.fail(CUDA_ERROR_INVALID_VALUE, "frees " + hex(pointer) +
                                                   ", which is " +
                                                   d.memory->describe(pointer));
  return call.done(d.enqueue(stream, "cuMemFreeAsync", [=, &d](auto &finding) {
    return d.memory->release(pointer, finding) ? CUDA_SUCCESS
                                               : CUDA_ERROR_INVALID_VALUE;
  }));
}

API cuMemGetAddressRange_v2(CUdeviceptr *base, size_t *size,
                            CUdeviceptr pointer) {
  BEGIN(Call::NeedsContext, "pointer", pointer);
  uint64_t start, bytes;
  if (!d.memory->find(pointer, start, bytes))
    return call.fail(CUDA_ERROR_NOT_FOUND, d.memory->describe(pointer));
  if (base)
    *base = start;
  if (size)
    *size = bytes;
  return CUDA_SUCCESS;
}

API cuMemHostAlloc(void **pointer, size_t bytes, unsigned flags) {
  BEGIN(Call::NeedsContext | Call::NotInCapture, "bytes", bytes, "flags",
        flags);
  NOT_NULL(pointer);
  if (bytes == 0)
    return call.fail(CUDA_ERROR_INVALID_VALUE, "allocates 0 bytes");
  *pointer = aligned_alloc(4096, (bytes + 4095) / 4096 * 4096);
  if (!*pointer)
    return call.fail(CUDA_ERROR_OUT_OF_MEMORY, "");
  memset(*pointer, 0xFF, bytes);
  d.memory->addHost(*pointer, bytes);
  d.pinned[*pointer] = bytes;
  call.outcome = show(*pointer);
  return CUDA_SUCCESS;
}
API cuMemAllocHost_v2(void **pointer, size_t bytes) {
  return cuMemHostAlloc(pointer, bytes, 0);
}

API cuMemFreeHost(void *pointer) {
  BEGIN(Call::NeedsContext | Call::NotInCapture, "pointer",
        static_cast<const void *>(pointer));
  if (CUresult result = d.flushAll())
    return call.done(result);
  if (!d.pinned.erase(pointer)) {
    d.complain("cuMemFreeHost of memory that is not from cuMemHostAlloc, or "
               "was freed");
    return call.fail(CUDA_ERROR_INVALID_VALUE,
                     "the memory is not from cuMemHostAlloc, or was freed");
  }
  d.memory->removeHost(pointer);
  free(pointer);
  return CUDA_SUCCESS;
}

API cuMemHostRegister_v2(void *pointer, size_t bytes, unsigned flags) {
  BEGIN(Call::NeedsContext, "pointer", static_cast<const void *>(pointer),
        "bytes", bytes, "flags", flags);
  if (!isReadable(pointer, bytes) || bytes == 0)
    return call.fail(CUDA_ERROR_INVALID_VALUE, "there is no such memory");
  if (d.memory->isHost(pointer, 1))
    return call.fail(CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED, "");
  d.memory->addHost(pointer, bytes);
  return CUDA_SUCCESS;
}

API cuMemHostUnregister(void *pointer) {
  BEGIN(Call::NeedsContext, "pointer", static_cast<const void *>(pointer));
  if (CUresult result = d.flushAll())
    return call.done(result);
  if (d.pinned.count(pointer) || !d.memory->removeHost(pointer))
    return call.fail(CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED, "");
  return CUDA_SUCCESS;
}

API cuMemHostGetDevicePointer_v2(CUdeviceptr *device, void *host,
                                 unsigned flags) {
  BEGIN(Call::NeedsContext, "host", static_cast<const void *>(host));
  NOT_NULL(device);
  if (!d.memory->isHost(host, 1))
    return call.fail(CUDA_ERROR_INVALID_VALUE, "the memory is not registered");
  *device = reinterpret_cast<uintptr_t>(host);
  return CUDA_SUCCESS;
}

/// A copy between the host and the device. Memory of the host that is not
/// pinned is copied at once; pinned memory when the stream comes to it.
static CUresult copyToDevice(Call &call, Driver &d, CUstream_st *stream,
                             const char *name, CUdeviceptr to, const void *from,
                             size_t bytes) {
  if (bytes == 0)
    return CUDA_SUCCESS;
  if (!isReadable(from, bytes))
    return call.fail(CUDA_ERROR_INVALID_VALUE,
                     "the host has no memory at " + show(from));
  std::string message;
  if (!d.memory->host(to, bytes, message))
    return call.fail(CUDA_ERROR_INVALID_VALUE, "writes " + message);
  std::shared_ptr<std::vector<char>> staged;
  if (!stream->capture && !d.memory->isHost(from, bytes))
    staged = std::make_shared<std::vector<char>>(
        static_cast<const char *>(from),
        static_cast<const char *>(from) + bytes);
  return call.done(d.enqueue(stream, name, [=, &d](std::string &finding) {
    uint8_t *target = d.memory->host(to, bytes, finding);
    if (!target)
      return CUDA_ERROR_ILLEGAL_ADDRESS;
    memcpy(target, staged ? staged->data() : from, bytes);
    return CUDA_SUCCESS;
  }));
}

static CUresult copyToHost(Call &call, Driver &d, CUstream_st *stream,
                           const char *name, void *to, CUdeviceptr from,
                           size_t bytes) {
  if (bytes == 0)
    return CUDA_SUCCESS;
  if (!isReadable(to, bytes))
    return call.fail(CUDA_ERROR_INVALID_VALUE,
                     "the host has no memory at " + show(to));
  std::string message;
  if (!d.memory->host(from, bytes, message))
    return call.fail(CUDA_ERROR_INVALID_VALUE, "reads " + message);
  bool waits = !stream->capture && !d.memory->isHost(to, bytes);
  CUresult result = d.enqueue(stream, name, [=, &d](std::string &finding) {
    const uint8_t *source = d.memory->host(from, bytes, finding);
    if (!source)
      return CUDA_ERROR_ILLEGAL_ADDRESS;
    memcpy(to, source, bytes);
    return CUDA_SUCCESS;
  });
  if (result == CUDA_SUCCESS && waits)
    result = d.flush(stream);
  return call.done(result);
}

static CUresult copyOnDevice(Call &call, Driver &d, CUstream_st *stream,
                             const char *name, CUdeviceptr to, CUdeviceptr from,
                             size_t bytes) {
  if (bytes == 0)
    return CUDA_SUCCESS;
  std::string message;
  if (!d.memory->host(from, bytes, message))
    return call.fail(CUDA_ERROR_INVALID_VALUE, "reads " + message);
  if (!d.memory->host(to, bytes, message))
    return call.fail(CUDA_ERROR_INVALID_VALUE, "writes " + message);
  if (to != from && to < from + bytes && from < to + bytes)
    return call.fail(CUDA_ERROR_INVALID_VALUE,
                     "source and destination overlap");
  return call.done(d.enqueue(stream, name, [=, &d](std::string &finding) {
    const uint8_t *source = d.memory->host(from, bytes, finding);
    uint8_t *target = source ? d.memory->host(to, bytes, finding) : nullptr;
    if (!target)
      return CUDA_ERROR_ILLEGAL_ADDRESS;
    memmove(target, source, bytes);
    return CUDA_SUCCESS;
  }));
}

API cuMemcpyHtoD_v2(CUdeviceptr to, const void *from, size_t bytes) {
  BEGIN(Call::NeedsContext | Call::NotInCapture, "to", to, "from", from,
        "bytes", bytes);
  CUresult result =
      copyToDevice(call, d, &d.nullStream, __func__, to, from, bytes);
  return call.done(result ? result : d.flush(&d.nullStream));
}
API cuMemcpyDtoH_v2(void *to, CUdeviceptr from, size_t bytes) {
  BEGIN(Call::NeedsContext | Call::NotInCapture, "to",
        static_cast<const void *>(to), "from", from, "bytes", bytes);
  CUresult result =
      copyToHost(call, d, &d.nullStream, __func__, to, from, bytes);
  return call.done(result ? result : d.flush(&d.nullStream));
}
API cuMemcpyDtoD_v2(CUdeviceptr to, CUdeviceptr from, size_t bytes) {
  BEGIN(Call::NeedsContext | Call::NotInCapture, "to", to, "from", from,
        "bytes", bytes);
  return copyOnDevice(call, d, &d.nullStream, __func__, to, from, bytes);
}
API cuMemcpyHtoDAsync_v2(CUdeviceptr to, const void *from, size_t bytes,
                         CUstream handle) {
  BEGIN(Call::NeedsContext, "to", to, "from", from, "bytes", bytes, "stream",
        handle);
  STREAM(handle);
  return copyToDevice(call, d, stream, __func__, to, from, bytes);
}
API cuMemcpyDtoHAsync_v2(void *to, CUdeviceptr from, size_t bytes,
                         CUstream handle) {
  BEGIN(Call::NeedsContext, "to", static_cast<const void *>(to), "from", from,
        "bytes", bytes, "stream", handle);
  STREAM(handle);
  return copyToHost(call, d, stream, __func__, to, from, bytes);
}
API cuMemcpyDtoDAsync_v2(CUdeviceptr to, CUdeviceptr from, size_t bytes,
                         CUstream handle) {
  BEGIN(Call::NeedsContext, "to", to, "from", from, "bytes", bytes, "stream",
        handle);
  STREAM(handle);
  return copyOnDevice(call, d, stream, __func__, to, from, bytes);
}

/// Either address may be of the host.
static CUresult copyAny(Call &call, Driver &d, CUstream_st *stream,
                        const char *name, CUdeviceptr to, CUdeviceptr from,
                        size_t bytes) {
  bool toDevice = to >= kArenaBase && to < kSharedWindow,
       fromDevice = from >= kArenaBase && from < kSharedWindow;
  if (toDevice && fromDevice)
    return copyOnDevice(call, d, stream, name, to, from, bytes);
  if (toDevice)
    return copyToDevice(call, d, stream, name, to,
                        reinterpret_cast<const void *>(from), bytes);
  if (fromDevice)
    return copyToHost(call, d, stream, name, reinterpret_cast<void *>(to), from,
                      bytes);
  return call.fail(CUDA_ERROR_INVALID_VALUE,
                   "neither address is of the device");
}
API cuMemcpy(CUdeviceptr to, CUdeviceptr from, size_t bytes) {
  BEGIN(Call::NeedsContext | Call::NotInCapture, "to", to, "from", from,
        "bytes", bytes);
  CUresult result = copyAny(call, d, &d.nullStream, __func__, to, from, bytes);
  return call.done(result ? result : d.flush(&d.nullStream));
}
API cuMemcpyAsync(CUdeviceptr to, CUdeviceptr from, size_t bytes,
                  CUstream handle) {
  BEGIN(Call::NeedsContext, "to", to, "from", from, "bytes", bytes, "stream",
        handle);
  STREAM(handle);
  return copyAny(call, d, stream, __func__, to, from, bytes);
}

static CUresult fill(Call &call, Driver &d, CUstream_st *stream,
                     const char *name, CUdeviceptr to, uint32_t value,
                     unsigned width, size_t count) {
  if (count == 0)
    return CUDA_SUCCESS;
  if (to % width)
    return call.fail(CUDA_ERROR_INVALID_VALUE,
                     "the address is not aligned to " + std::to_string(width));
  std::string message;
  if (!d.memory->host(to, count * width, message))
    return call.fail(CUDA_ERROR_INVALID_VALUE, "writes " + message);
  return call.done(d.enqueue(stream, name, [=, &d](std::string &finding) {
    uint8_t *target = d.memory->host(to, count * width, finding);
    if (!target)
      return CUDA_ERROR_ILLEGAL_ADDRESS;
    for (size_t i = 0; i < count; ++i)
      memcpy(target + i * width, &value, width);
    return CUDA_SUCCESS;
  }));
}
#define FILL(NAME, TYPE, WIDTH)                                                \
  API NAME##_v2(CUdeviceptr to, TYPE value, size_t count) {                    \
    BEGIN(Call::NeedsContext | Call::NotInCapture, "to", to, "value",          \
          uint32_t(value), "count", count);                                    \
    return fill(call, d, &d.nullStream, __func__, to, value, WIDTH, count);    \
  }                                                                            \
  API NAME##Async(CUdeviceptr to, TYPE value, size_t count, CUstream handle) { \
    BEGIN(Call::NeedsContext, "to", to, "value", uint32_t(value), "count",     \
          count, "stream", handle);                                            \
    STREAM(handle);                                                            \
    return fill(call, d, stream, __func__, to, value, WIDTH, count);           \
  }
FILL(cuMemsetD8, unsigned char, 1)
FILL(cuMemsetD16, unsigned short, 2)
FILL(cuMemsetD32, unsigned, 4)

API cuDeviceGetDefaultMemPool(void **pool, CUdevice device) {
  BEGIN(Call::NeedsInit, "device", device);
  NOT_NULL(pool);
  DEVICE(device);
  *pool = &d.primary;
  return CUDA_SUCCESS;
}
API cuMemPoolSetAttribute(void *pool, int attribute, void *value) {
  BEGIN(Call::NeedsInit, "attribute", attribute);
  NOT_NULL(pool);
  NOT_NULL(value);
  return CUDA_SUCCESS;
}
API cuMemPoolTrimTo(void *pool, size_t bytes) {
  BEGIN(Call::NeedsInit, "bytes", bytes);
  NOT_NULL(pool);
  return CUDA_SUCCESS;
}

//===----------------------------------------------------------------------===//
// Modules and functions
//===----------------------------------------------------------------------===//

/// Puts a text into the log of the options, if they ask for one.
static void giveLog(unsigned count, const int *options, void **values,
                    const std::string &text) {
  char *buffer = nullptr;
  size_t size = 0;
  void **sizeAt = nullptr;
  for (unsigned i = 0; i < count; ++i) {
    if (options[i] == kJitErrorLog)
      buffer = static_cast<char *>(values[i]);
    if (options[i] == kJitErrorLogBytes) {
      size = static_cast<unsigned>(reinterpret_cast<uintptr_t>(values[i]));
      sizeAt = &values[i];
    }
    // Nothing is ever said there.
    if (options[i] == kJitInfoLogBytes)
      values[i] = nullptr;
  }
  if (buffer && size)
    snprintf(buffer, size, "%s", text.c_str());
  if (sizeAt)
    *sizeAt = reinterpret_cast<void *>(std::min(size, text.size()));
}

static CUresult loadModule(Call &call, Driver &d, CUmodule *module,
                           const void *image, unsigned count,
                           const int *options, void **values) {
  NOT_NULL(module);
  if (!isReadable(image, 4))
    return call.fail(CUDA_ERROR_INVALID_VALUE, "there is no image");
  auto reject = [&](CUresult result, const std::string &text) {
    giveLog(count, options, values, text);
    return call.fail(result, text);
  };
  uint32_t magic;
  memcpy(&magic, image, 4);
  if (magic == 0x464C457F || magic == 0xBA55ED50)
    return reject(CUDA_ERROR_NO_BINARY_FOR_GPU,
                  "machine code cannot be executed here, only PTX");
  const char *text = static_cast<const char *>(image);
  std::string error;
  auto source = ptx::parse(text, error);
  if (!source)
    return reject(CUDA_ERROR_INVALID_PTX, error);
  int target = 0;
  char suffix = 0;
  if (sscanf(source->target.c_str(), "sm_%d%c", &target, &suffix) < 1)
    return reject(CUDA_ERROR_INVALID_PTX,
                  "target '" + source->target + "' is not known");
  int own = d.chip.major * 10 + d.chip.minor;
  if (target > own || (suffix == 'a' && target != own) ||
      (suffix == 'f' && target / 10 != own / 10))
    return reject(CUDA_ERROR_NO_BINARY_FOR_GPU,
                  "the PTX is for " + source->target + ", the device is sm_" +
                      std::to_string(own));
  if (source->version > 88)
    return reject(CUDA_ERROR_UNSUPPORTED_PTX_VERSION,
                  "PTX version " + std::to_string(source->version));

  auto loaded = load(std::move(source), *d.memory, error);
  if (!loaded)
    return reject(CUDA_ERROR_INVALID_PTX, error);
  CUmodule made = d.make(d.modules);
  made->loaded = std::move(loaded);
  for (auto &[name, kernel] : made->loaded->kernels) {
    auto function = std::make_unique<CUfunc_st>();
    function->module = made;
    function->kernel = kernel;
    d.known.insert(function.get());
    made->functions[name] = std::move(function);
  }
  giveLog(count, options, values, "");
  *module = made;
  return CUDA_SUCCESS;
}

API cuModuleLoadData(CUmodule *module, const void *image) {
  BEGIN(Call::NeedsContext | Call::NotInCapture);
  return loadModule(call, d, module, image, 0, nullptr, nullptr);
}
API cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned count,
                       int *options, void **values) {
  BEGIN(Call::NeedsContext | Call::NotInCapture, "options", count);
  if (count && (!options || !values))
    return call.fail(CUDA_ERROR_INVALID_VALUE, "options are missing");
  return loadModule(call, d, module, image, count, options, values);
}

API cuModuleUnload(CUmodule module) {
  BEGIN(Call::NeedsContext | Call::NotInCapture);
  LIVE(module);
  if (CUresult result = d.flushAll())
    return call.done(result);
  module->isLive = false;
  for (auto &[name, function] : module->functions)
    function->isLive = false;
  module->loaded->unload(*d.memory);
  return CUDA_SUCCESS;
}

API cuModuleGetFunction(CUfunction *function, CUmodule module,
                        const char *name) {
  BEGIN(Call::NeedsContext, "name", name);
  NOT_NULL(function);
  NOT_NULL(name);
  LIVE(module);
  auto found = module->functions.find(name);
  if (found == module->functions.end())
    return call.fail(CUDA_ERROR_NOT_FOUND,
                     "the module has no kernel '" + std::string(name) + "'");
  *function = found->second.get();
  return CUDA_SUCCESS;
}

API cuModuleGetGlobal_v2(CUdeviceptr *pointer, size_t *bytes, CUmodule module,
                         const char *name) {
  BEGIN(Call::NeedsContext, "name", name);
  NOT_NULL(name);
  LIVE(module);
  auto found = module->loaded->variables.find(name);
  if (found == module->loaded->variables.end())
    return call.fail(CUDA_ERROR_NOT_FOUND,
                     "the module has no variable '" + std::string(name) + "'");
  if (pointer)
    *pointer = found->second.address;
  if (bytes)
    *bytes = found->second.bytes;
  return CUDA_SUCCESS;
}

/// The most threads that a block of a kernel may have.
static int maxThreads(const Kernel &kernel) {
  unsigned most = 1024;
  for (const unsigned *limit : {kernel.maxThreads, kernel.reqThreads})
    if (limit[0])
      most = std::min(most, limit[0] * limit[1] * limit[2]);
  return static_cast<int>(most);
}

API cuFuncGetAttribute(int *value, int attribute, CUfunction function) {
  BEGIN(Call::NeedsContext, "attribute", attribute);
  NOT_NULL(value);
  LIVE(function);
  const Kernel &kernel = *function->kernel;
  switch (attribute) {
  case kFuncMaxThreads:
    *value = maxThreads(kernel);
    break;
  case kFuncSharedBytes:
    *value = static_cast<int>(kernel.staticSharedBytes);
    break;
  case kFuncConstBytes:
    *value = 0;
    break;
  case kFuncLocalBytes:
    *value = static_cast<int>(kernel.localBytes);
    break;
  case kFuncRegisters:
    *value = static_cast<int>(kernel.numRegisters);
    break;
  case kFuncPtxVersion:
  case kFuncBinaryVersion:
    *value = d.chip.major * 10 + d.chip.minor;
    break;
  case kFuncCacheMode:
    *value = 0;
    break;
  case kFuncMaxDynamicShared:
    *value = static_cast<int>(function->maxDynamicShared);
    break;
  case kFuncCarveout:
    *value = -1;
    break;
  case kFuncClusterMustBeSet:
    *value = kernel.reqCluster[0] != 0;
    break;
  case kFuncClusterWidth:
  case kFuncClusterHeight:
  case kFuncClusterDepth:
    *value = static_cast<int>(kernel.reqCluster[attribute - kFuncClusterWidth]);
    break;
  case kFuncNonPortableCluster:
    *value = function->mayBeLargeCluster;
    break;
  default:
    return call.fail(CUDA_ERROR_INVALID_VALUE, "the attribute is not known");
  }
  return CUDA_SUCCESS;
}

API cuFuncGetParamInfo(CUfunction function, size_t index, size_t *offset,
                       size_t *bytes) {
  BEGIN(Call::NeedsContext, "index", index);
  NOT_NULL(offset);
  LIVE(function);
  const std::vector<Kernel::Parameter> &parameters =
      function->kernel->parameters;
  if (index >= parameters.size())
    return call.fail(CUDA_ERROR_INVALID_VALUE,
                     "the kernel has " + std::to_string(parameters.size()) +
                         " parameters");
  *offset = parameters[index].offset;
  if (bytes)
    *bytes = parameters[index].bytes;
  return CUDA_SUCCESS;
}

API cuFuncSetAttribute(CUfunction function, int attribute, int value) {
  BEGIN(Call::NeedsContext, "attribute", attribute, "value", value);
  LIVE(function);
  if (attribute == kFuncMaxDynamicShared) {
    int most = d.chip.sharedPerBlock -
               static_cast<int>(function->kernel->staticSharedBytes);
    if (value < 0 || value > most)
      return call.fail(CUDA_ERROR_INVALID_VALUE,
                       std::to_string(value) +
                           " bytes of shared memory, of at most " +
                           std::to_string(most));
    function->maxDynamicShared = static_cast<uint32_t>(value);
  } else if (attribute == kFuncNonPortableCluster) {
    function->mayBeLargeCluster = value != 0;
  } else if (attribute != kFuncCarveout &&
             (attribute < kFuncClusterMustBeSet ||
              attribute > kFuncNonPortableCluster)) {
    return call.fail(CUDA_ERROR_INVALID_VALUE,
                     "the attribute cannot be set, or is not known");
  }
  return CUDA_SUCCESS;
}

API cuFuncSetCacheConfig(CUfunction function, int config) {
  BEGIN(Call::NeedsContext, "config", config);
  LIVE(function);
  return CUDA_SUCCESS;
}

API cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *blocks,
                                                         CUfunction function,
                                                         int threads,
                                                         size_t dynamicShared,
                                                         unsigned flags) {
  BEGIN(Call::NeedsContext, "threads", threads, "dynamicShared", dynamicShared);
  NOT_NULL(blocks);
  LIVE(function);
  if (threads <= 0)
    return call.fail(CUDA_ERROR_INVALID_VALUE, "a block of no threads");
  const Kernel &kernel = *function->kernel;
  int rounded = (threads + 31) / 32 * 32;
  uint64_t shared = kernel.staticSharedBytes + dynamicShared + 1024;
  int count = std::min(
      {32, d.chip.threadsPerMultiprocessor / rounded,
       static_cast<int>(65536 /
                        (kernel.numRegisters * static_cast<unsigned>(rounded))),
       static_cast<int>(uint64_t(d.chip.sharedPerMultiprocessor) / shared)});
  *blocks = threads > maxThreads(kernel) ? 0 : std::max(count, 0);
  return CUDA_SUCCESS;
}
API cuOccupancyMaxActiveBlocksPerMultiprocessor(int *blocks,
                                                CUfunction function,
                                                int threads,
                                                size_t dynamicShared) {
  return cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
      blocks, function, threads, dynamicShared, 0);
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

static CUresult launchKernel(Call &call, Driver &d, CUfunction function,
                             const unsigned *grid, const unsigned *block,
                             const unsigned *cluster, unsigned sharedBytes,
                             CUstream handle, void **parameters, void **extra) {
  if (!d.known.count(function) || !function->isLive)
    return call.fail(CUDA_ERROR_INVALID_HANDLE,
                     "the kernel does not exist, or its module was unloaded");
  STREAM(handle);
  const Kernel &kernel = *function->kernel;
  auto invalid = [&](const std::string &text,
                     CUresult result = CUDA_ERROR_INVALID_VALUE) {
    return call.fail(result, "kernel " + kernel.name + ": " + text);
  };
  auto launch = std::make_shared<Launch>();
  launch->kernel = &kernel;
  uint64_t threads = 1;
  static const unsigned mostBlocks[3] = {0x7FFFFFFF, 65535, 65535},
                        mostThreads[3] = {1024, 1024, 64};
  for (unsigned i = 0; i < 3; ++i) {
    if (grid[i] == 0 || grid[i] > mostBlocks[i])
      return invalid("a grid of " + std::to_string(grid[i]) + " blocks");
    if (block[i] == 0 || block[i] > mostThreads[i])
      return invalid("a block of " + std::to_string(block[i]) + " threads");
    launch->grid[i] = grid[i];
    launch->block[i] = block[i];
    launch->cluster[i] = cluster[i];
    threads *= block[i];
  }
  if (threads > 1024)
    return invalid("a block of " + std::to_string(threads) + " threads");
  if (threads > static_cast<uint64_t>(maxThreads(kernel)))
    return invalid("a block of " + std::to_string(threads) +
                   " threads, where the kernel was compiled for at most " +
                   std::to_string(maxThreads(kernel)));
  if (kernel.reqThreads[0] && !std::equal(block, block + 3, kernel.reqThreads))
    return invalid("a block of another shape than the kernel requires");
  if (kernel.numRegisters * ((threads + 31) / 32 * 32) > 65536 * 4)
    return invalid("too many registers", CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES);
  if (kernel.reqCluster[0]) {
    if (cluster[0] * cluster[1] * cluster[2] > 1 &&
        !std::equal(cluster, cluster + 3, kernel.reqCluster))
      return invalid("a cluster of another shape than the kernel requires",
                     CUDA_ERROR_INVALID_CLUSTER_SIZE);
    std::copy(kernel.reqCluster, kernel.reqCluster + 3, launch->cluster);
  }
  unsigned clusterSize = 1;
  for (unsigned i = 0; i < 3; ++i) {
    clusterSize *= launch->cluster[i];
    if (launch->cluster[i] == 0 || grid[i] % launch->cluster[i])
      return invalid("a grid that is no whole number of clusters",
                     CUDA_ERROR_INVALID_CLUSTER_SIZE);
  }
  if (clusterSize > (function->mayBeLargeCluster ? 16u : 8u) ||
      (clusterSize > 1 && d.chip.major < 9))
    return invalid("a cluster of " + std::to_string(clusterSize) + " blocks",
                   CUDA_ERROR_INVALID_CLUSTER_SIZE);
  if (sharedBytes > function->maxDynamicShared ||
      sharedBytes + kernel.staticSharedBytes >
          static_cast<unsigned>(d.chip.sharedPerBlock))
    return invalid(std::to_string(sharedBytes) +
                   " bytes of dynamic shared memory, where " +
                   std::to_string(function->maxDynamicShared) +
                   " are allowed (cuFuncSetAttribute)");
  launch->dynamicShared = sharedBytes;

  std::vector<uint8_t> &values = launch->parameters;
  values.assign(kernel.parameterBytes, 0);
  if (extra) {
    // CU_LAUNCH_PARAM_BUFFER_POINTER 1, _SIZE 2, end 0
    const void *buffer = nullptr;
    size_t bytes = ~size_t(0);
    for (void **at = extra; *at; at += 2) {
      if (*at == reinterpret_cast<void *>(1))
        buffer = at[1];
      else if (*at == reinterpret_cast<void *>(2))
        bytes = *static_cast<size_t *>(at[1]);
      else
        return invalid("'extra' is not understood");
    }
    if (bytes != kernel.parameterBytes || !isReadable(buffer, bytes))
      return invalid("parameters of " + std::to_string(bytes) +
                     " bytes, where the kernel takes " +
                     std::to_string(kernel.parameterBytes));
    memcpy(values.data(), buffer, bytes);
  } else if (!kernel.parameters.empty()) {
    if (!isReadable(parameters, kernel.parameters.size() * sizeof(void *)))
      return invalid("there are no parameters");
    for (size_t i = 0; i < kernel.parameters.size(); ++i) {
      const Kernel::Parameter &parameter = kernel.parameters[i];
      if (!isReadable(parameters[i], parameter.bytes))
        return invalid("parameter " + std::to_string(i) + " of " +
                       std::to_string(kernel.parameters.size()) +
                       " is at no address of the host");
      memcpy(values.data() + parameter.offset, parameters[i], parameter.bytes);
    }
  }
  std::shared_ptr<Kernel> kept = function->kernel;
  CUmodule module = function->module;
  return call.done(
      d.enqueue(stream, "cuLaunchKernel", [=, &d](std::string &finding) {
        if (!module->isLive) {
          finding = "kernel " + kept->name + ": its module was unloaded";
          return CUDA_ERROR_INVALID_HANDLE;
        }
        if (execute(*launch, *d.memory, d.options, finding, &d.statistics))
          return CUDA_SUCCESS;
        return finding.find("not aligned") != std::string::npos
                   ? CUDA_ERROR_MISALIGNED_ADDRESS
               : finding.find("out of bounds") != std::string::npos
                   ? CUDA_ERROR_ILLEGAL_ADDRESS
               : finding.find("hangs") != std::string::npos
                   ? CUDA_ERROR_LAUNCH_TIMEOUT
                   : CUDA_ERROR_LAUNCH_FAILED;
      }));
}

static std::string functionName(CUfunction function) {
  Driver &d = Driver::get();
  std::lock_guard<std::recursive_mutex> lock(d.mutex);
  return d.known.count(function) ? function->kernel->name : "?";
}

API cuLaunchKernel(CUfunction function, unsigned gridX, unsigned gridY,
                   unsigned gridZ, unsigned blockX, unsigned blockY,
                   unsigned blockZ, unsigned sharedBytes, CUstream stream,
                   void **parameters, void **extra) {
  BEGIN(Call::NeedsContext, "kernel", functionName(function), "grid.x", gridX,
        "grid.y", gridY, "grid.z", gridZ, "block.x", blockX, "block.y", blockY,
        "block.z", blockZ, "shared", sharedBytes, "stream", stream);
  unsigned grid[3] = {gridX, gridY, gridZ}, block[3] = {blockX, blockY, blockZ},
           cluster[3] = {1, 1, 1};
  return launchKernel(call, d, function, grid, block, cluster, sharedBytes,
                      stream, parameters, extra);
}

API cuLaunchKernelEx(const CUlaunchConfig *config, CUfunction function,
                     void **parameters, void **extra) {
  BEGIN(Call::NeedsContext, "kernel", functionName(function));
  NOT_NULL(config);
  unsigned cluster[3] = {1, 1, 1};
  for (unsigned i = 0; i < config->numAttributes; ++i) {
    const CUlaunchAttribute &attribute = config->attributes[i];
    if (attribute.id == kLaunchCluster)
      std::copy(attribute.value.cluster, attribute.value.cluster + 3, cluster);
    else if (attribute.id == kLaunchCooperative && attribute.value.cooperative)
      return call.fail(CUDA_ERROR_NOT_SUPPORTED,
                       "cooperative launches are not played");
  }
  call.outcome = "grid.x=" + show(config->grid[0]) +
                 ", block.x=" + show(config->block[0]) +
                 ", cluster.x=" + show(cluster[0]) +
                 ", shared=" + show(config->sharedBytes);
  return launchKernel(call, d, function, config->grid, config->block, cluster,
                      config->sharedBytes, config->stream, parameters, extra);
}

//===----------------------------------------------------------------------===//
// Streams and events
//===----------------------------------------------------------------------===//

API cuStreamCreateWithPriority(CUstream *stream, unsigned flags, int priority) {
  BEGIN(Call::NeedsContext, "flags", flags, "priority", priority);
  NOT_NULL(stream);
  if (flags > 1)
    return call.fail(CUDA_ERROR_INVALID_VALUE, "flags are not known");
  *stream = d.make(d.streams);
  (*stream)->isBlocking = flags == 0;
  call.outcome = show(static_cast<const void *>(*stream));
  return CUDA_SUCCESS;
}
API cuStreamCreate(CUstream *stream, unsigned flags) {
  return cuStreamCreateWithPriority(stream, flags, 0);
}

API cuStreamDestroy_v2(CUstream handle) {
  BEGIN(Call::NeedsContext, "stream", handle);
  LIVE(handle);
  if (handle->capture)
    return call.fail(CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED,
                     "the stream is being captured");
  // What it was given is still done.
  CUresult result = d.flush(handle);
  handle->isLive = false;
  return call.done(result);
}

API cuStreamSynchronize(CUstream handle) {
  BEGIN(Call::NeedsContext, "stream", handle);
  STREAM(handle);
  if (stream->capture) {
    d.invalidate(stream->capture, "cuStreamSynchronize while capturing");
    return call.fail(CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED,
                     "waits for a stream that is being captured");
  }
  return call.done(d.flush(stream));
}

API cuStreamQuery(CUstream handle) {
  BEGIN(Call::NeedsContext, "stream", handle);
  STREAM(handle);
  if (stream->capture) {
    d.invalidate(stream->capture, "cuStreamQuery while capturing");
    return call.fail(CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED,
                     "asks a stream that is being captured");
  }
  // Who asks in a loop comes to an end.
  bool wasBusy = !stream->queue.empty();
  CUresult result = d.flush(stream);
  return call.done(result == CUDA_SUCCESS && wasBusy ? CUDA_ERROR_NOT_READY
                                                     : result);
}

API cuStreamBeginCapture_v2(CUstream handle, int mode) {
  BEGIN(Call::NeedsContext, "stream", handle, "mode", mode);
  STREAM(handle);
  if (stream == &d.nullStream)
    return call.fail(CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED,
                     "the null stream cannot be captured");
  if (stream->capture)
    return call.fail(CUDA_ERROR_ILLEGAL_STATE, "it is captured already");
  if (mode < 0 || mode > 2)
    return call.fail(CUDA_ERROR_INVALID_VALUE, "the mode is not known");
  CUgraph graph = d.make(d.graphs);
  graph->mode = mode;
  graph->thread = std::this_thread::get_id();
  graph->origin = handle;
  stream->capture = graph;
  return CUDA_SUCCESS;
}

API cuStreamEndCapture(CUstream handle, CUgraph *graph) {
  BEGIN(Call::NeedsContext, "stream", handle);
  STREAM(handle);
  NOT_NULL(graph);
  *graph = nullptr;
  CUgraph made = stream->capture;
  if (!made)
    return call.fail(CUDA_ERROR_ILLEGAL_STATE, "it is not captured");
  if (made->mode != 2 && made->thread != std::this_thread::get_id())
    return call.fail(CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD,
                     "another thread began the capture");
  if (made->origin != handle)
    return call.fail(CUDA_ERROR_STREAM_CAPTURE_UNMATCHED,
                     "the capture began on another stream");
  bool isJoined = made->forks.empty();
  for (auto &other : d.streams)
    if (other->capture == made)
      other->capture = nullptr;
  if (made->isInvalid) {
    made->isLive = false;
    return call.fail(CUDA_ERROR_STREAM_CAPTURE_INVALIDATED,
                     "the capture has failed: " + made->reason);
  }
  if (!isJoined) {
    made->isLive = false;
    return call.fail(CUDA_ERROR_STREAM_CAPTURE_UNJOINED,
                     "a stream that joined the capture has not come back");
  }
  *graph = made;
  call.outcome = std::to_string(made->operations.size()) + " operations";
  return CUDA_SUCCESS;
}

API cuStreamIsCapturing(CUstream handle, int *status) {
  BEGIN(Call::NeedsContext, "stream", handle);
  STREAM(handle);
  NOT_NULL(status);
  *status = !stream->capture ? 0 : stream->capture->isInvalid ? 2 : 1;
  return CUDA_SUCCESS;
}

API cuStreamWaitEvent(CUstream handle, CUevent event, unsigned flags) {
  BEGIN(Call::NeedsContext, "stream", handle, "event",
        static_cast<const void *>(event));
  STREAM(handle);
  LIVE(event);
  if (event->capture) {
    CUgraph graph = event->capture;
    if (stream->capture && stream->capture != graph) {
      d.invalidate(graph, "two captures meet");
      d.invalidate(stream->capture, "two captures meet");
      return call.fail(CUDA_ERROR_STREAM_CAPTURE_ISOLATION, "");
    }
    if (stream->capture == graph)
      graph->forks.erase(event->captureStream);
    else
      graph->forks.insert(handle);
    stream->capture = graph;
    return CUDA_SUCCESS;
  }
  if (stream->capture) {
    d.invalidate(stream->capture, "waits for an event of before the capture");
    return call.fail(CUDA_ERROR_STREAM_CAPTURE_ISOLATION,
                     "a captured stream waits for an event from outside");
  }
  std::shared_ptr<Recording> recording = event->recording;
  if (!recording)
    return CUDA_SUCCESS;
  return call.done(
      d.enqueue(stream, "cuStreamWaitEvent", [=, &d](std::string &) {
        if (!recording->isDone && recording->stream)
          d.flush(recording->stream, recording->number);
        return CUDA_SUCCESS;
      }));
}

API cuEventCreate(CUevent *event, unsigned flags) {
  BEGIN(Call::NeedsContext, "flags", flags);
  NOT_NULL(event);
  if (flags & ~7u)
    return call.fail(CUDA_ERROR_INVALID_VALUE, "flags are not known");
  *event = d.make(d.events);
  (*event)->hasTime = !(flags & 2);
  return CUDA_SUCCESS;
}

API cuEventRecord(CUevent event, CUstream handle) {
  BEGIN(Call::NeedsContext, "event", static_cast<const void *>(event), "stream",
        handle);
  LIVE(event);
  STREAM(handle);
  if (stream->capture) {
    event->capture = stream->capture;
    event->captureStream = handle;
    event->recording = nullptr;
    return CUDA_SUCCESS;
  }
  event->capture = nullptr;
  auto recording = std::make_shared<Recording>();
  event->recording = recording;
  recording->stream = stream;
  recording->number = d.nextNumber + 1;
  return call.done(d.enqueue(stream, "cuEventRecord", [=](std::string &) {
    recording->isDone = true;
    recording->milliseconds = now();
    return CUDA_SUCCESS;
  }));
}
API cuEventRecordWithFlags(CUevent event, CUstream stream, unsigned flags) {
  return cuEventRecord(event, stream);
}

API cuEventSynchronize(CUevent event) {
  BEGIN(Call::NeedsContext, "event", static_cast<const void *>(event));
  LIVE(event);
  if (event->capture && event->capture->isLive) {
    d.invalidate(event->capture, "waits for an event of the capture");
    return call.fail(CUDA_ERROR_CAPTURED_EVENT,
                     "the event was recorded in a capture");
  }
  if (event->recording && !event->recording->isDone)
    return call.done(
        d.flush(event->recording->stream, event->recording->number));
  return CUDA_SUCCESS;
}

API cuEventQuery(CUevent event) {
  BEGIN(Call::NeedsContext, "event", static_cast<const void *>(event));
  LIVE(event);
  if (event->capture && event->capture->isLive)
    return call.fail(CUDA_ERROR_CAPTURED_EVENT,
                     "the event was recorded in a capture");
  if (!event->recording || event->recording->isDone)
    return CUDA_SUCCESS;
  CUresult result = d.flush(event->recording->stream, event->recording->number);
  return call.done(result ? result : CUDA_ERROR_NOT_READY);
}

API cuEventElapsedTime(float *milliseconds, CUevent start, CUevent end) {
  BEGIN(Call::NeedsContext);
  NOT_NULL(milliseconds);
  LIVE(start);
  LIVE(end);
  if (!start->hasTime || !end->hasTime)
    return call.fail(CUDA_ERROR_INVALID_HANDLE,
                     "an event was made without timing");
  if (!start->recording || !end->recording)
    return call.fail(CUDA_ERROR_INVALID_HANDLE, "an event was not recorded");
  if (!start->recording->isDone || !end->recording->isDone)
    return call.fail(CUDA_ERROR_NOT_READY,
                     "the events have not been waited for");
  *milliseconds = static_cast<float>(end->recording->milliseconds -
                                     start->recording->milliseconds);
  return CUDA_SUCCESS;
}
API cuEventElapsedTime_v2(float *milliseconds, CUevent start, CUevent end) {
  return cuEventElapsedTime(milliseconds, start, end);
}

API cuEventDestroy_v2(CUevent event) {
  BEGIN(Call::NeedsContext, "event", static_cast<const void *>(event));
  LIVE(event);
  event->isLive = false;
  return CUDA_SUCCESS;
}

//===----------------------------------------------------------------------===//
// Graphs
//===----------------------------------------------------------------------===//

API cuGraphInstantiateWithFlags(CUgraphExec *exec, CUgraph graph,
                                unsigned long long flags) {
  BEGIN(Call::NeedsContext, "flags", flags);
  NOT_NULL(exec);
  LIVE(graph);
  *exec = d.make(d.execs);
  (*exec)->operations = graph->operations;
  return CUDA_SUCCESS;
}
API cuGraphInstantiate(CUgraphExec *exec, CUgraph graph,
                       unsigned long long flags) {
  return cuGraphInstantiateWithFlags(exec, graph, flags);
}
API cuGraphInstantiate_v2(CUgraphExec *exec, CUgraph graph, void **errorNode,
                          char *log, size_t logBytes) {
  if (log && logBytes)
    *log = 0;
  return cuGraphInstantiateWithFlags(exec, graph, 0);
}

API cuGraphLaunch(CUgraphExec exec, CUstream handle) {
  BEGIN(Call::NeedsContext, "stream", handle);
  LIVE(exec);
  STREAM(handle);
  for (const Operation &operation : exec->operations)
    if (CUresult result =
            d.enqueue(stream, operation.name.c_str(), operation.run))
      return call.done(result);
  return CUDA_SUCCESS;
}

API cuGraphGetNodes(CUgraph graph, void **nodes, size_t *count) {
  BEGIN(Call::NeedsContext);
  LIVE(graph);
  NOT_NULL(count);
  if (nodes)
    return call.fail(CUDA_ERROR_NOT_SUPPORTED, "nodes are not given out");
  *count = graph->operations.size();
  return CUDA_SUCCESS;
}

API cuGraphDestroy(CUgraph graph) {
  BEGIN(Call::NeedsContext);
  LIVE(graph);
  graph->isLive = false;
  return CUDA_SUCCESS;
}
API cuGraphExecDestroy(CUgraphExec exec) {
  BEGIN(Call::NeedsContext);
  LIVE(exec);
  exec->isLive = false;
  return CUDA_SUCCESS;
}

//===----------------------------------------------------------------------===//
// Tensor maps
//===----------------------------------------------------------------------===//

API cuTensorMapEncodeTiled(void *out, int type, uint32_t rank, void *address,
                           const uint64_t *sizes, const uint64_t *strides,
                           const uint32_t *box, const uint32_t *elementStrides,
                           int interleave, int swizzle, int promotion,
                           int fill) {
  BEGIN(Call::NeedsContext, "type", type, "rank", rank, "address",
        static_cast<const void *>(address), "swizzle", swizzle);
  static const uint8_t elementBytes[] = {1, 2, 4, 4, 8, 8, 2, 4, 8, 2, 4, 4, 4};
  auto invalid = [&](const std::string &text) {
    return call.fail(CUDA_ERROR_INVALID_VALUE, text);
  };
  NOT_NULL(out);
  NOT_NULL(sizes);
  NOT_NULL(box);
  NOT_NULL(elementStrides);
  if (d.chip.major < 9)
    return call.fail(CUDA_ERROR_NOT_SUPPORTED, "the device has no tensor maps");
  if (reinterpret_cast<uintptr_t>(out) % 64)
    return invalid("the map is not aligned to 64 bytes");
  if (type < 0 || type > 12)
    return invalid("the type is not known");
  if (rank < 1 || rank > 5 || (rank > 1 && !strides))
    return invalid("a rank of " + std::to_string(rank));
  if (reinterpret_cast<uintptr_t>(address) % 16 || !address)
    return invalid("the address is not aligned to 16 bytes");
  if (interleave != 0)
    return call.fail(CUDA_ERROR_NOT_SUPPORTED,
                     "interleaved layouts are not played");
  if (swizzle < 0 || swizzle > 3 || fill < 0 || fill > 1 || promotion < 0 ||
      promotion > 3)
    return invalid("an enumeration is out of range");
  TensorMap map = {};
  map.magic = kTensorMapMagic;
  map.type = static_cast<uint8_t>(type);
  map.rank = static_cast<uint8_t>(rank);
  map.swizzle = static_cast<uint8_t>(swizzle);
  map.fill = static_cast<uint8_t>(fill);
  map.elementBytes = elementBytes[type];
  map.address = reinterpret_cast<uintptr_t>(address);
  for (uint32_t i = 0; i < rank; ++i) {
    if (sizes[i] == 0 || sizes[i] > uint64_t(1) << 32)
      return invalid("a size of " + std::to_string(sizes[i]));
    if (box[i] == 0 || box[i] > 256)
      return invalid("a box of " + std::to_string(box[i]) + ", of 1 to 256");
    if (elementStrides[i] == 0 || elementStrides[i] > 8)
      return invalid("an element stride of " +
                     std::to_string(elementStrides[i]));
    map.sizes[i] = sizes[i];
    map.box[i] = static_cast<uint16_t>(box[i]);
    map.elementStrides[i] = static_cast<uint8_t>(elementStrides[i]);
  }
  if (elementStrides[0] != 1)
    return call.fail(CUDA_ERROR_NOT_SUPPORTED,
                     "strides of the first dimension are not played");
  for (uint32_t i = 0; i + 1 < rank; ++i) {
    if (strides[i] % 16 || strides[i] >= uint64_t(1) << 40)
      return invalid("a stride of " + std::to_string(strides[i]) +
                     " bytes, no multiple of 16");
    uint64_t least =
        i == 0 ? sizes[0] * map.elementBytes : strides[i - 1] * sizes[i];
    if (strides[i] < least && sizes[i + 1] > 1)
      return invalid("a stride of " + std::to_string(strides[i]) +
                     " bytes, where rows are of " + std::to_string(least));
    map.strides[i] = strides[i];
  }
  uint64_t inner = uint64_t(box[0]) * map.elementBytes;
  if (inner % 16)
    return invalid("rows of a box are of " + std::to_string(inner) +
                   " bytes, no multiple of 16");
  if (swizzle && inner > (16u << swizzle))
    return invalid("rows of a box are of " + std::to_string(inner) +
                   " bytes, more than are swizzled");
  memset(out, 0, 128);
  memcpy(out, &map, sizeof map);
  return CUDA_SUCCESS;
}

//===----------------------------------------------------------------------===//
// Entry points by name
//===----------------------------------------------------------------------===//

static CUresult findEntry(Call &call, const char *symbol, void **function,
                          int *status) {
  NOT_NULL(symbol);
  NOT_NULL(function);
  Dl_info self;
  void *library = nullptr;
  if (dladdr(reinterpret_cast<void *>(&cuInit), &self))
    library = dlopen(self.dli_fname, RTLD_NOW | RTLD_NOLOAD);
  *function = nullptr;
  if (library) {
    // The newest form of a function has its plain name.
    for (const char *suffix : {"_v2", ""})
      if (!*function && std::string(symbol) != "cuGraphInstantiate")
        *function = dlsym(library, (std::string(symbol) + suffix).c_str());
    if (std::string(symbol) == "cuGraphInstantiate")
      *function = dlsym(library, "cuGraphInstantiateWithFlags");
    dlclose(library);
  }
  if (status)
    *status = *function ? 0 : 1;
  return *function ? CUDA_SUCCESS
                   : call.fail(CUDA_ERROR_NOT_FOUND,
                               "'" + std::string(symbol) + "' is not played");
}

API cuGetProcAddress_v2(const char *symbol, void **function, int version,
                        uint64_t flags, int *status) {
  BEGIN(Call::Anywhere, "symbol", symbol, "version", version);
  return findEntry(call, symbol, function, status);
}
API cuGetProcAddress(const char *symbol, void **function, int version,
                     uint64_t flags) {
  BEGIN(Call::Anywhere, "symbol", symbol, "version", version);
  return findEntry(call, symbol, function, nullptr);
}

//===----------------------------------------------------------------------===//
// For tests: not of CUDA
//===----------------------------------------------------------------------===//

/// What has not been given back, one a line.
extern "C" __attribute__((visibility("default"))) const char *
fakeCudaLeaks(void) {
  static std::string text;
  Driver &d = Driver::get();
  std::lock_guard<std::recursive_mutex> lock(d.mutex);
  d.flushAll();
  text = d.leaks();
  return text.c_str();
}

/// Instructions that warps have executed.
extern "C" __attribute__((visibility("default"))) uint64_t
fakeCudaInstructions(void) {
  return Driver::get().statistics.instructions;
}
