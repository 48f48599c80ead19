//===- Runtime.h - What the runtime has done so far -------------*- C++ -*-===//
// For tests; programs and tools use Abi.h and Device.h.
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_RUNTIME_GPU_RUNTIME_H
#define LLAMA_MLIR_RUNTIME_GPU_RUNTIME_H

#include <cstddef>
#include <cstdint>

namespace mlir::llama::gpurt {

struct Statistics {
  int64_t launches = 0; ///< Enqueued or recorded.
  int64_t recordings = 0;
  int64_t replays = 0;
  int64_t uploads = 0;
  size_t liveBlocks = 0; ///< Of device memory.
  size_t segments = 0;
};

/// Of the open device; zeros where there is none.
Statistics getStatistics();

} // namespace mlir::llama::gpurt

#endif // LLAMA_MLIR_RUNTIME_GPU_RUNTIME_H
