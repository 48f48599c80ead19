//===- Hip.cpp - AMD's devices --------------------------------------------===//
// HIP, declared here as far as it is used. Numbers are those of
// hip_runtime_api.h from version 5.2 to 6.4.
//===----------------------------------------------------------------------===//
#include "runtime/GPU/Errors.h"
#include "runtime/GPU/StreamDriver.h"

#include <cstdio>
#include <cstring>
#include <string>

using namespace mlir::llama::gpurt;

namespace {
enum DeviceAttribute {
  kClockRate = 5,
  kMaxThreadsPerBlock = 56,
  kMultiprocessors = 63,
  kMaxSharedBytes = 74,
  kWarpSize = 87
};
constexpr int kNoBinaryForDevice = 209;
constexpr int kStaticSharedBytes = 1;

/// Where hipDeviceProp_t, of which nothing else is used, has the chip's name.
constexpr size_t kPropertiesBytes = 4096;
constexpr size_t kChipOffset = 1160; ///< From version 6 on.
constexpr size_t kChipOffsetOld = 396;

class HipDriver : public StreamDriver {
public:
  bool open(int32_t index);
  bool makeCurrent() override { return call(setDevice, device); }
  void getProperties(llama_gpu_properties &properties) override;
  void describe(int error, const char *&name, const char *&text) override {
    name = errorGetName(error);
    text = errorGetString(error);
  }
  bool encodeTensorMap(void *, void *, int32_t, int64_t, int64_t, int64_t,
                       int32_t, int32_t) override {
    return fail("HIP has no tensor maps");
  }

protected:
  bool takesFormat(int32_t format) const override {
    return format == LLAMA_GPU_HSACO;
  }
  bool loadModule(const llama_gpu_image &image, void **module) override;
  bool prepare(void *function, const llama_gpu_kernel &kernel) override;
  bool launchFunction(void *stream, void *function,
                      const llama_gpu_kernel &kernel, const uint32_t grid[3],
                      void **parameters) override {
    return call(api.launchKernel, function, grid[0], grid[1], grid[2],
                static_cast<unsigned>(kernel.block[0]),
                static_cast<unsigned>(kernel.block[1]),
                static_cast<unsigned>(kernel.block[2]),
                static_cast<unsigned>(kernel.dynamic_shared_bytes), stream,
                parameters, static_cast<void **>(nullptr));
  }

private:
  bool findFunctions();
  std::string getChip() override;

  DriverFunction<int> setDevice;
  DriverFunction<void *, int> deviceGetProperties;
  size_t chipOffset = kChipOffset;
  const char *(*errorGetName)(int) = nullptr;
  const char *(*errorGetString)(int) = nullptr;
};
} // namespace

bool HipDriver::findFunctions() {
  errorGetName =
      reinterpret_cast<const char *(*)(int)>(library.find("hipGetErrorName"));
  errorGetString =
      reinterpret_cast<const char *(*)(int)>(library.find("hipGetErrorString"));
  findOptional(deviceGetProperties, "hipGetDevicePropertiesR0600");
  if (!deviceGetProperties.pointer) {
    findOptional(deviceGetProperties, "hipGetDeviceProperties");
    chipOffset = kChipOffsetOld;
  }
  return errorGetName && errorGetString && find(api.initialise, "hipInit") &&
         find(api.driverGetVersion, "hipDriverGetVersion") &&
         find(api.deviceGetCount, "hipGetDeviceCount") &&
         find(setDevice, "hipSetDevice") &&
         find(api.deviceGetName, "hipDeviceGetName") &&
         find(api.deviceTotalMem, "hipDeviceTotalMem") &&
         find(api.deviceGetAttribute, "hipDeviceGetAttribute") &&
         find(api.memAlloc, "hipMalloc") && find(api.memFree, "hipFree") &&
         find(api.memGetInfo, "hipMemGetInfo") &&
         find(api.memHostAlloc, "hipHostMalloc") &&
         find(api.memFreeHost, "hipHostFree") &&
         find(api.copyToDevice, "hipMemcpyHtoDAsync") &&
         find(api.copyToHost, "hipMemcpyDtoHAsync") &&
         find(api.copyOnDevice, "hipMemcpyDtoDAsync") &&
         find(api.fill, "hipMemsetD8Async") &&
         find(api.moduleLoad, "hipModuleLoadDataEx") &&
         find(api.moduleUnload, "hipModuleUnload") &&
         find(api.moduleGetFunction, "hipModuleGetFunction") &&
         find(api.functionGetAttribute, "hipFuncGetAttribute") &&
         find(api.launchKernel, "hipModuleLaunchKernel") &&
         find(api.streamCreate, "hipStreamCreateWithFlags") &&
         find(api.streamDestroy, "hipStreamDestroy") &&
         find(api.streamSynchronize, "hipStreamSynchronize") &&
         find(api.streamBeginCapture, "hipStreamBeginCapture") &&
         find(api.streamEndCapture, "hipStreamEndCapture") &&
         find(api.graphInstantiate, "hipGraphInstantiateWithFlags") &&
         find(api.graphDestroy, "hipGraphDestroy") &&
         find(api.graphExecDestroy, "hipGraphExecDestroy") &&
         find(api.graphLaunch, "hipGraphLaunch") &&
         find(api.eventCreate, "hipEventCreateWithFlags") &&
         find(api.eventDestroy, "hipEventDestroy") &&
         find(api.eventRecord, "hipEventRecord") &&
         find(api.eventSynchronize, "hipEventSynchronize") &&
         find(api.eventElapsedTime, "hipEventElapsedTime") &&
         find(api.synchronizeDevice, "hipDeviceSynchronize");
}

bool HipDriver::open(int32_t index) {
  kind = "HIP";
  static const char *const names[] = {"libamdhip64.so", "libamdhip64.so.6",
                                      "libamdhip64.so.7", "libamdhip64.so.5",
                                      nullptr};
  if (!library.open("AMD's HIP", names) || !findFunctions())
    return false;
  if (!checkDevice(index))
    return false;
  device = index;
  return makeCurrent();
}

/// "gfx90a" of "gfx90a:sramecc+:xnack-".
std::string HipDriver::getChip() {
  alignas(16) char properties[kPropertiesBytes] = {};
  if (!deviceGetProperties.pointer ||
      deviceGetProperties.call(properties, device))
    return "";
  std::string name(properties + chipOffset,
                   strnlen(properties + chipOffset, 64));
  return name.substr(0, name.find(':'));
}

void HipDriver::getProperties(llama_gpu_properties &properties) {
  int version = getVersion();
  fillProperties(properties, version / 10000000, version / 100000 % 100,
                 {kMultiprocessors, kWarpSize, kMaxSharedBytes,
                  kMaxThreadsPerBlock, kClockRate});
}

bool HipDriver::loadModule(const llama_gpu_image &image, void **module) {
  int error = api.moduleLoad.call(module, image.data, 0, nullptr, nullptr);
  if (!error)
    return true;
  failCall(api.moduleLoad.name, error);
  return error == kNoBinaryForDevice
             ? addContext("the program is compiled for another chip than this "
                          "%s",
                          getChip().c_str())
             : false;
}

bool HipDriver::prepare(void *function, const llama_gpu_kernel &kernel) {
  if (kernel.cluster[0] * kernel.cluster[1] * kernel.cluster[2] > 1)
    return fail("HIP has no clusters of blocks");
  int shared = 0;
  if (!call(api.functionGetAttribute, &shared, kStaticSharedBytes, function))
    return false;
  int limit = getAttribute(kMaxSharedBytes);
  if (shared + kernel.dynamic_shared_bytes > limit)
    return fail("it needs %d bytes of shared memory; %s has %d for a block",
                shared + kernel.dynamic_shared_bytes, getChip().c_str(), limit);
  return true;
}

std::unique_ptr<Driver> mlir::llama::gpurt::openHip(int32_t device) {
  auto driver = std::make_unique<HipDriver>();
  return driver->open(device) ? std::move(driver) : nullptr;
}
