//===- MachineLimits.h - What this machine can do at best -----------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_MACHINELIMITS_H
#define LLAMA_MLIR_LIB_EXECUTE_MACHINELIMITS_H

namespace mlir::llama {

struct MachineLimits {
  double readBytesPerSecond = 0; ///< From DRAM: 1 GiB streamed.
  double f32FlopsPerSecond = 0;  ///< Fused multiply-adds count two.

  /// Measures both with this number of threads, in about a second, with the
  /// widest vectors that the processor has.
  static MachineLimits measure(int threads);
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_MACHINELIMITS_H
