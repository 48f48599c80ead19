//===- Driver.h - What the runtime asks of a kind of GPU --------*- C++ -*-===//
// Each kind of driver implements this interface in a file of its own. What is
// the same for all of them (pools of memory, places of arguments, when to
// record) is in Runtime.cpp.
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_RUNTIME_GPU_DRIVER_H
#define LLAMA_MLIR_RUNTIME_GPU_DRIVER_H

#include "runtime/GPU/Device.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace mlir::llama::gpurt {

/// Memory as a driver gives it out, found by its addresses. Where a driver has
/// no addresses, they are reserved ones with nothing behind them.
struct Segment {
  char *base = nullptr;
  size_t bytes = 0;
  virtual ~Segment() = default;
};

/// A part of a segment that a kernel or a copy uses: from `address` to the end
/// of what was asked for.
struct Region {
  Segment *segment;
  char *address;
  size_t bytes;
  size_t getOffset() const { return address - segment->base; }
};

/// What a driver keeps of an image, a kernel, a stream and a recording.
struct Module {
  virtual ~Module() = default;
};
struct Function {
  virtual ~Function() = default;
};
struct Stream {
  virtual ~Stream() = default;
};
struct Recording {
  virtual ~Recording() = default;
};

inline constexpr size_t kTensorMapBytes = 128;

/// An open device. Functions that return bool or a pointer fail with false or
/// null and leave a text (Errors.h). A stream is used by one thread at a time;
/// everything else may be called by any thread.
class Driver {
public:
  virtual ~Driver() = default;

  /// Called first by every thread, and whenever it comes back to the device.
  virtual bool makeCurrent() { return true; }
  virtual void getProperties(llama_gpu_properties &properties) = 0;

  /// The most bytes that a segment may have.
  virtual size_t getMaxSegmentBytes() = 0;
  /// Sets `outOfMemory` where that, and nothing else, was the reason, and then
  /// leaves no text.
  virtual std::unique_ptr<Segment> allocate(size_t bytes,
                                            bool &outOfMemory) = 0;

  virtual std::unique_ptr<Module> load(const llama_gpu_image &image) = 0;
  virtual std::unique_ptr<Function> find(Module &module,
                                         const llama_gpu_kernel &kernel) = 0;

  virtual std::unique_ptr<Stream> createStream() = 0;
  virtual bool launch(Stream &stream, Function &function,
                      const llama_gpu_kernel &kernel, const uint32_t grid[3],
                      const Region *buffers, const int32_t *scalars) = 0;
  virtual bool copy(Stream &stream, const Region &to, const Region &from,
                    size_t bytes) = 0;
  /// The bytes of memory behind `to` may be written up to a multiple of four.
  virtual bool fillZero(Stream &stream, const Region &to, size_t bytes) = 0;
  /// Ordered with the stream; the host memory may change once this returns.
  /// The same multiple of four.
  virtual bool upload(Stream &stream, const Region &to, const void *host,
                      size_t bytes) = 0;
  /// Done when it returns.
  virtual bool download(Stream &stream, void *host, const Region &from,
                        size_t bytes) = 0;
  virtual bool synchronize(Stream &stream) = 0;
  /// Waits for all streams.
  virtual bool synchronizeAll() = 0;

  /// What is enqueued between the two is kept, and not executed.
  virtual bool beginRecording(Stream &stream) = 0;
  virtual std::unique_ptr<Recording> endRecording(Stream &stream) = 0;
  /// Ends a recording that failed.
  virtual void abortRecording(Stream &stream) = 0;
  virtual bool replay(Stream &stream, Recording &recording) = 0;

  virtual bool startTimer(Stream &stream) = 0;
  /// Waits. Negative where it fails.
  virtual double stopTimer(Stream &stream) = 0;

  /// The bytes of a tensor map (see llama_gpu_tensor_map) for host memory of
  /// kTensorMapBytes.
  virtual bool encodeTensorMap(void *map, void *matrix, int32_t elementType,
                               int64_t rows, int64_t columns, int64_t rowBytes,
                               int32_t boxRows, int32_t boxColumns) = 0;
};

/// Open a device of a kind; null with a failure.
std::unique_ptr<Driver> openVulkan(int32_t device);
std::unique_ptr<Driver> openCuda(int32_t device);
std::unique_ptr<Driver> openHip(int32_t device);

} // namespace mlir::llama::gpurt

#endif // LLAMA_MLIR_RUNTIME_GPU_DRIVER_H
