//===- MachineLimits.h - What this machine can do at best -----------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_MACHINELIMITS_H
#define LLAMA_MLIR_LIB_EXECUTE_MACHINELIMITS_H

#include "llvm/ADT/StringRef.h"

#include <array>
#include <cstdint>
#include <vector>

namespace mlir::llama {

struct MachineLimits {
  double readBytesPerSecond = 0; ///< From DRAM: 1 GiB streamed.
  double f32FlopsPerSecond = 0;  ///< Fused multiply-adds count two.

  /// Measures both with this number of threads, in about a second, with the
  /// widest vectors that the processor has.
  static MachineLimits measure(int threads);
};

/// One of the rates of this machine that are measured by name.
struct MachineLimit {
  enum class Kind { OperationRate, ReadRate };

  Kind kind;
  /// "f32", "bf16_dot", "int8_dot", "bf16_amx", "int8_amx" (see
  /// ArithmeticPeaks.h); "read" from memory with prefetching and "read_plain"
  /// without, "l3", "l2", "l1".
  llvm::StringRef name;
  /// Operations or bytes.
  double perSecond;
};

/// Bytes of the data caches of one core: of the levels 1, 2 and 3, where 0 is
/// unknown.
std::array<int64_t, 3> getCacheSizes();

/// Measures all that this processor has, in a few seconds.
std::vector<MachineLimit> measureAllLimits(int threads);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_MACHINELIMITS_H
