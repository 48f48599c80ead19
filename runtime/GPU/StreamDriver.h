//===- StreamDriver.h - Drivers with streams and addresses ------*- C++ -*-===//
// CUDA and HIP have the same functions under different names. They are called
// through a table; what differs is in Cuda.cpp and Hip.cpp.
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_RUNTIME_GPU_STREAMDRIVER_H
#define LLAMA_MLIR_RUNTIME_GPU_STREAMDRIVER_H

#include "runtime/GPU/Driver.h"
#include "runtime/GPU/Library.h"

#include <string>

namespace mlir::llama::gpurt {

/// An address on the device; an integer in CUDA, a pointer in HIP.
using DeviceAddress = uint64_t;

// The declarations here are not those of the driver, which may be built with
// checks of the types of functions: pointers are alike to the machine.
#ifdef __clang__
#define LLAMA_CALLS_FOREIGN __attribute__((no_sanitize("function")))
#else
#define LLAMA_CALLS_FOREIGN
#endif

/// A function of a driver and its name, for messages. All return 0 for success.
template <typename... Arguments> struct DriverFunction {
  int (*pointer)(Arguments...) = nullptr;
  const char *name = nullptr;

  LLAMA_CALLS_FOREIGN int call(Arguments... arguments) const {
    return pointer(arguments...);
  }
};

/// The functions that both have. Streams, events, modules, functions, and
/// graphs are opaque pointers.
struct StreamApi {
  DriverFunction<unsigned> initialise;
  DriverFunction<int *> driverGetVersion;
  DriverFunction<int *> deviceGetCount;
  DriverFunction<char *, int, int> deviceGetName;
  DriverFunction<size_t *, int> deviceTotalMem;
  DriverFunction<int *, int, int> deviceGetAttribute;
  DriverFunction<DeviceAddress *, size_t> memAlloc;
  DriverFunction<DeviceAddress> memFree;
  DriverFunction<size_t *, size_t *> memGetInfo;
  DriverFunction<void **, size_t, unsigned> memHostAlloc;
  DriverFunction<void *> memFreeHost;
  DriverFunction<DeviceAddress, const void *, size_t, void *> copyToDevice;
  DriverFunction<void *, DeviceAddress, size_t, void *> copyToHost;
  DriverFunction<DeviceAddress, DeviceAddress, size_t, void *> copyOnDevice;
  DriverFunction<DeviceAddress, unsigned char, size_t, void *> fill;
  DriverFunction<void **, const void *, unsigned, int *, void **> moduleLoad;
  DriverFunction<void *> moduleUnload;
  DriverFunction<void **, void *, const char *> moduleGetFunction;
  DriverFunction<int *, int, void *> functionGetAttribute;
  DriverFunction<void *, unsigned, unsigned, unsigned, unsigned, unsigned,
                 unsigned, unsigned, void *, void **, void **>
      launchKernel;
  DriverFunction<void **, unsigned> streamCreate;
  DriverFunction<void *> streamDestroy;
  DriverFunction<void *> streamSynchronize;
  DriverFunction<void *, int> streamBeginCapture;
  DriverFunction<void *, void **> streamEndCapture;
  DriverFunction<void **, void *, unsigned long long> graphInstantiate;
  DriverFunction<void *> graphDestroy;
  DriverFunction<void *> graphExecDestroy;
  DriverFunction<void *, void *> graphLaunch;
  DriverFunction<void **, unsigned> eventCreate;
  DriverFunction<void *> eventDestroy;
  DriverFunction<void *, void *> eventRecord;
  DriverFunction<void *> eventSynchronize;
  DriverFunction<float *, void *, void *> eventElapsedTime;
  DriverFunction<> synchronizeDevice;
};

/// The numbers under which a driver keeps what is asked of a device.
struct DeviceAttributes {
  int multiprocessors;
  int warpSize;
  int maxSharedBytes; ///< Of a block.
  int maxThreadsPerBlock;
  int clockRate;
};

class StreamDriver : public Driver {
public:
  size_t getMaxSegmentBytes() override { return SIZE_MAX / 2; }
  std::unique_ptr<Segment> allocate(size_t bytes, bool &outOfMemory) override;
  std::unique_ptr<Module> load(const llama_gpu_image &image) override;
  std::unique_ptr<Function> find(Module &module,
                                 const llama_gpu_kernel &kernel) override;
  std::unique_ptr<Stream> createStream() override;
  bool launch(Stream &stream, Function &function,
              const llama_gpu_kernel &kernel, const uint32_t grid[3],
              const Region *buffers, const int32_t *scalars) override;
  bool copy(Stream &stream, const Region &to, const Region &from,
            size_t bytes) override;
  bool fillZero(Stream &stream, const Region &to, size_t bytes) override;
  bool upload(Stream &stream, const Region &to, const void *host,
              size_t bytes) override;
  bool download(Stream &stream, void *host, const Region &from,
                size_t bytes) override;
  bool synchronize(Stream &stream) override;
  bool synchronizeAll() override;
  bool beginRecording(Stream &stream) override;
  std::unique_ptr<Recording> endRecording(Stream &stream) override;
  void abortRecording(Stream &stream) override;
  bool replay(Stream &stream, Recording &recording) override;
  bool startTimer(Stream &stream) override;
  double stopTimer(Stream &stream) override;

  /// What a driver says of an error number.
  virtual void describe(int error, const char *&name, const char *&text) = 0;

  /// Calls a function; a failure with its name where it does not succeed.
  template <typename... Parameters, typename... Arguments>
  bool call(const DriverFunction<Parameters...> &function,
            Arguments... arguments) {
    int error = function.call(arguments...);
    return error == 0 || failCall(function.name, error);
  }

  StreamApi api;

protected:
  /// Finds a function of the library; false with a failure.
  template <typename... Parameters>
  bool find(DriverFunction<Parameters...> &function, const char *name) {
    function.pointer =
        reinterpret_cast<int (*)(Parameters...)>(library.find(name));
    function.name = name;
    return function.pointer != nullptr;
  }
  /// The same for one that older drivers have not.
  template <typename... Parameters>
  void findOptional(DriverFunction<Parameters...> &function, const char *name) {
    function.pointer =
        reinterpret_cast<int (*)(Parameters...)>(library.findOptional(name));
    function.name = name;
  }

  /// Initialises the driver and checks that it has a device of this number;
  /// false with a failure.
  bool checkDevice(int32_t index);
  int getAttribute(int attribute) {
    int value = 0;
    api.deviceGetAttribute.call(&value, attribute, device);
    return value;
  }
  int getVersion() {
    int version = 0;
    api.driverGetVersion.call(&version);
    return version;
  }
  /// All that both say of the device in the same way.
  void fillProperties(llama_gpu_properties &properties, int majorVersion,
                      int minorVersion, const DeviceAttributes &attributes);

  /// What images must be for.
  virtual std::string getChip() = 0;
  /// Loads an image, which has a format of this driver.
  virtual bool loadModule(const llama_gpu_image &image, void **module) = 0;
  virtual bool takesFormat(int32_t format) const = 0;
  /// Readies a kernel for its block, its memory, its clusters.
  virtual bool prepare(void *function, const llama_gpu_kernel &kernel) = 0;
  virtual bool launchFunction(void *stream, void *function,
                              const llama_gpu_kernel &kernel,
                              const uint32_t grid[3], void **parameters) = 0;

  bool failCall(const char *name, int error);

  Library library;
  const char *kind = ""; ///< "CUDA" or "HIP".
  int device = 0;
};

} // namespace mlir::llama::gpurt

#endif // LLAMA_MLIR_RUNTIME_GPU_STREAMDRIVER_H
