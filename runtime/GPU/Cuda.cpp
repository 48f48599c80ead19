//===- Cuda.cpp - NVIDIA's devices ----------------------------------------===//
// CUDA's driver interface, declared here as far as it is used: its header comes
// with no Debian package. Numbers and structures are those of cuda.h.
//===----------------------------------------------------------------------===//
#include "runtime/Abi.h"
#include "runtime/GPU/Errors.h"
#include "runtime/GPU/StreamDriver.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string>

using namespace mlir::llama::gpurt;

namespace {
enum CudaError {
  kInvalidValue = 1,
  kNoBinaryForDevice = 209,
  kUnsupportedPtx = 222,
  kNotFound = 500
};
enum DeviceAttribute {
  kMaxThreadsPerBlock = 1,
  kWarpSize = 10,
  kClockRate = 13,
  kMultiprocessors = 16,
  kCapabilityMajor = 75,
  kCapabilityMinor = 76,
  kMaxSharedOptIn = 97
};
enum FunctionAttribute {
  kStaticSharedBytes = 1,
  kMaxDynamicSharedBytes = 8,
  kNonPortableClusters = 14
};
enum JitOption { kErrorLog = 5, kErrorLogBytes = 6 };

/// CUlaunchAttribute with the one value that is used.
struct LaunchAttribute {
  int32_t id;
  int32_t padding;
  union {
    uint32_t cluster[3];
    char bytes[64];
  };
};
constexpr int32_t kClusterDimension = 4;

/// CUlaunchConfig.
struct LaunchConfig {
  uint32_t grid[3];
  uint32_t block[3];
  uint32_t dynamicSharedBytes;
  void *stream;
  LaunchAttribute *attributes;
  uint32_t numAttributes;
};

/// Enumerants of cuTensorMapEncodeTiled.
enum TensorMap {
  kTypeFloat16 = 6,
  kTypeBfloat16 = 9,
  kInterleaveNone = 0,
  kSwizzle128 = 3,
  kPromotion256 = 3,
  kFillZeros = 0
};

/// Sizes of clusters that every device with clusters takes.
constexpr int kPortableCluster = 8;

class CudaDriver : public StreamDriver {
public:
  ~CudaDriver() override {
    if (context)
      contextRelease.call(device);
  }

  bool open(int32_t index);
  bool makeCurrent() override { return call(contextSetCurrent, context); }
  void getProperties(llama_gpu_properties &properties) override;
  void describe(int error, const char *&name, const char *&text) override {
    errorGetName.call(error, &name);
    errorGetString.call(error, &text);
  }
  bool encodeTensorMap(void *map, void *matrix, int32_t elementType,
                       int64_t rows, int64_t columns, int64_t rowBytes,
                       int32_t boxRows, int32_t boxColumns) override;

protected:
  bool takesFormat(int32_t format) const override {
    return format == LLAMA_GPU_PTX || format == LLAMA_GPU_CUBIN;
  }
  bool loadModule(const llama_gpu_image &image, void **module) override;
  bool prepare(void *function, const llama_gpu_kernel &kernel) override;
  bool launchFunction(void *stream, void *function,
                      const llama_gpu_kernel &kernel, const uint32_t grid[3],
                      void **parameters) override;

private:
  bool findFunctions();
  std::string getChip() override {
    return "sm_" + std::to_string(getAttribute(kCapabilityMajor) * 10 +
                                  getAttribute(kCapabilityMinor));
  }

  DriverFunction<int *, int> deviceGet;
  DriverFunction<void **, int> contextRetain;
  DriverFunction<int> contextRelease;
  DriverFunction<void *> contextSetCurrent;
  DriverFunction<int, const char **> errorGetName;
  DriverFunction<int, const char **> errorGetString;
  DriverFunction<void *, int, int> functionSetAttribute;
  /// Newer than what is asked of every driver.
  DriverFunction<void *, size_t, size_t *, size_t *> functionGetParameter;
  DriverFunction<const LaunchConfig *, void *, void **, void **> launchEx;
  DriverFunction<void *, int, uint32_t, void *, const uint64_t *,
                 const uint64_t *, const uint32_t *, const uint32_t *, int, int,
                 int, int>
      tensorMapEncode;

  void *context = nullptr;
};
} // namespace

bool CudaDriver::findFunctions() {
  findOptional(functionGetParameter, "cuFuncGetParamInfo");
  findOptional(launchEx, "cuLaunchKernelEx");
  findOptional(tensorMapEncode, "cuTensorMapEncodeTiled");
  return find(api.initialise, "cuInit") &&
         find(api.driverGetVersion, "cuDriverGetVersion") &&
         find(api.deviceGetCount, "cuDeviceGetCount") &&
         find(deviceGet, "cuDeviceGet") &&
         find(api.deviceGetName, "cuDeviceGetName") &&
         find(api.deviceTotalMem, "cuDeviceTotalMem_v2") &&
         find(api.deviceGetAttribute, "cuDeviceGetAttribute") &&
         find(contextRetain, "cuDevicePrimaryCtxRetain") &&
         find(contextRelease, "cuDevicePrimaryCtxRelease_v2") &&
         find(contextSetCurrent, "cuCtxSetCurrent") &&
         find(errorGetName, "cuGetErrorName") &&
         find(errorGetString, "cuGetErrorString") &&
         find(functionSetAttribute, "cuFuncSetAttribute") &&
         find(api.memAlloc, "cuMemAlloc_v2") &&
         find(api.memFree, "cuMemFree_v2") &&
         find(api.memGetInfo, "cuMemGetInfo_v2") &&
         find(api.memHostAlloc, "cuMemHostAlloc") &&
         find(api.memFreeHost, "cuMemFreeHost") &&
         find(api.copyToDevice, "cuMemcpyHtoDAsync_v2") &&
         find(api.copyToHost, "cuMemcpyDtoHAsync_v2") &&
         find(api.copyOnDevice, "cuMemcpyDtoDAsync_v2") &&
         find(api.fill, "cuMemsetD8Async") &&
         find(api.moduleLoad, "cuModuleLoadDataEx") &&
         find(api.moduleUnload, "cuModuleUnload") &&
         find(api.moduleGetFunction, "cuModuleGetFunction") &&
         find(api.functionGetAttribute, "cuFuncGetAttribute") &&
         find(api.launchKernel, "cuLaunchKernel") &&
         find(api.streamCreate, "cuStreamCreate") &&
         find(api.streamDestroy, "cuStreamDestroy_v2") &&
         find(api.streamSynchronize, "cuStreamSynchronize") &&
         find(api.streamBeginCapture, "cuStreamBeginCapture_v2") &&
         find(api.streamEndCapture, "cuStreamEndCapture") &&
         find(api.graphInstantiate, "cuGraphInstantiateWithFlags") &&
         find(api.graphDestroy, "cuGraphDestroy") &&
         find(api.graphExecDestroy, "cuGraphExecDestroy") &&
         find(api.graphLaunch, "cuGraphLaunch") &&
         find(api.eventCreate, "cuEventCreate") &&
         find(api.eventDestroy, "cuEventDestroy_v2") &&
         find(api.eventRecord, "cuEventRecord") &&
         find(api.eventSynchronize, "cuEventSynchronize") &&
         find(api.eventElapsedTime, "cuEventElapsedTime") &&
         find(api.synchronizeDevice, "cuCtxSynchronize");
}

bool CudaDriver::open(int32_t index) {
  kind = "CUDA";
  static const char *const names[] = {"libcuda.so.1", nullptr};
  if (!library.open("NVIDIA's driver", names) || !findFunctions())
    return false;
  if (!checkDevice(index))
    return false;
  return call(deviceGet, &device, static_cast<int>(index)) &&
         call(contextRetain, &context, device) && makeCurrent();
}

void CudaDriver::getProperties(llama_gpu_properties &properties) {
  int version = getVersion();
  fillProperties(properties, version / 1000, version % 1000 / 10,
                 {kMultiprocessors, kWarpSize, kMaxSharedOptIn,
                  kMaxThreadsPerBlock, kClockRate});
}

bool CudaDriver::loadModule(const llama_gpu_image &image, void **module) {
  // Text may come without the null that the driver wants.
  std::string text;
  const void *data = image.data;
  if (image.format == LLAMA_GPU_PTX) {
    const char *start = static_cast<const char *>(image.data);
    text.assign(start, strnlen(start, image.bytes));
    data = text.c_str();
  }
  char log[2048] = "";
  int options[] = {kErrorLog, kErrorLogBytes};
  void *values[] = {log, reinterpret_cast<void *>(sizeof(log))};
  int error = api.moduleLoad.call(module, data, 2, options, values);
  if (!error)
    return true;
  failCall(api.moduleLoad.name, error);
  if (error == kNoBinaryForDevice)
    return addContext("the program is compiled for another chip than this %s",
                      getChip().c_str());
  if (error == kUnsupportedPtx)
    return addContext("the driver is too old for the program's PTX");
  log[sizeof(log) - 1] = 0;
  return *log ? addContext("%s", log) : false;
}

bool CudaDriver::prepare(void *function, const llama_gpu_kernel &kernel) {
  // A kernel of other parameters would read past the end of them.
  if (functionGetParameter.pointer) {
    size_t count = kernel.num_buffers + kernel.num_scalars;
    size_t offset = 0, size = 0;
    for (size_t i = 0; i <= count; ++i) {
      int error = functionGetParameter.call(function, i, &offset, &size);
      if (error && error != kInvalidValue)
        return failCall(functionGetParameter.name, error);
      bool isBuffer = i < static_cast<size_t>(kernel.num_buffers);
      if (i == count ? !error : error || size != (isBuffer ? 8 : 4))
        return fail("the image's kernel takes other parameters than %d buffers "
                    "and %d numbers",
                    kernel.num_buffers, kernel.num_scalars);
    }
  }
  int shared = 0;
  if (!call(api.functionGetAttribute, &shared,
            static_cast<int>(kStaticSharedBytes), function))
    return false;
  int limit = getAttribute(kMaxSharedOptIn);
  if (shared + kernel.dynamic_shared_bytes > limit)
    return fail("it needs %d bytes of shared memory; %s has %d for a block",
                shared + kernel.dynamic_shared_bytes, getChip().c_str(), limit);
  if (kernel.dynamic_shared_bytes &&
      !call(functionSetAttribute, function,
            static_cast<int>(kMaxDynamicSharedBytes),
            kernel.dynamic_shared_bytes))
    return false;
  int cluster = kernel.cluster[0] * kernel.cluster[1] * kernel.cluster[2];
  if (cluster > 1 && !launchEx.pointer)
    return fail("the driver is too old for clusters of blocks");
  return cluster <= kPortableCluster ||
         call(functionSetAttribute, function,
              static_cast<int>(kNonPortableClusters), 1);
}

bool CudaDriver::launchFunction(void *stream, void *function,
                                const llama_gpu_kernel &kernel,
                                const uint32_t grid[3], void **parameters) {
  uint32_t block[3];
  std::copy(kernel.block, kernel.block + 3, block);
  uint32_t shared = kernel.dynamic_shared_bytes;
  if (kernel.cluster[0] * kernel.cluster[1] * kernel.cluster[2] <= 1)
    return call(api.launchKernel, function, grid[0], grid[1], grid[2], block[0],
                block[1], block[2], shared, stream, parameters,
                static_cast<void **>(nullptr));
  LaunchAttribute attribute = {};
  attribute.id = kClusterDimension;
  for (int i = 0; i < 3; ++i) {
    attribute.cluster[i] = kernel.cluster[i];
    if (grid[i] % attribute.cluster[i])
      return fail("clusters of %d x %d x %d blocks do not divide the grid",
                  kernel.cluster[0], kernel.cluster[1], kernel.cluster[2]);
  }
  LaunchConfig config = {{grid[0], grid[1], grid[2]},
                         {block[0], block[1], block[2]},
                         shared,
                         stream,
                         &attribute,
                         1};
  return call(launchEx, static_cast<const LaunchConfig *>(&config), function,
              parameters, static_cast<void **>(nullptr));
}

bool CudaDriver::encodeTensorMap(void *map, void *matrix, int32_t elementType,
                                 int64_t rows, int64_t columns,
                                 int64_t rowBytes, int32_t boxRows,
                                 int32_t boxColumns) {
  if (!tensorMapEncode.pointer)
    return fail("the driver is too old for tensor maps");
  if (getAttribute(kCapabilityMajor) < 9)
    return fail("%s has no tensor maps", getChip().c_str());
  if (elementType != LLAMA_F16 && elementType != LLAMA_BF16)
    return fail("an element type that is neither f16 nor bf16");
  // What the driver checks, with a reason.
  if (rows <= 0 || columns <= 0 || boxRows <= 0 || boxColumns <= 0 ||
      boxRows > 256 || boxColumns > 64)
    return fail("boxes of %d x %d; there are at most 256 x 64", boxRows,
                boxColumns);
  if (rowBytes % 16 || reinterpret_cast<uintptr_t>(matrix) % 16)
    return fail("rows that do not start at multiples of 16 bytes");
  uint64_t sizes[2] = {static_cast<uint64_t>(columns),
                       static_cast<uint64_t>(rows)};
  uint64_t strides[1] = {static_cast<uint64_t>(rowBytes)};
  uint32_t box[2] = {static_cast<uint32_t>(boxColumns),
                     static_cast<uint32_t>(boxRows)};
  uint32_t steps[2] = {1, 1};
  int type = elementType == LLAMA_F16 ? kTypeFloat16 : kTypeBfloat16;
  int error = tensorMapEncode.call(map, type, 2, matrix, sizes, strides, box,
                                   steps, kInterleaveNone, kSwizzle128,
                                   kPromotion256, kFillZeros);
  return error == 0 || failCall(tensorMapEncode.name, error);
}

std::unique_ptr<Driver> mlir::llama::gpurt::openCuda(int32_t device) {
  auto driver = std::make_unique<CudaDriver>();
  return driver->open(device) ? std::move(driver) : nullptr;
}
