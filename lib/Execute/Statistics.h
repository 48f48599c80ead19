//===- Statistics.h - A tensor in a few numbers ---------------------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_STATISTICS_H
#define LLAMA_MLIR_LIB_EXECUTE_STATISTICS_H

#include "lib/Execute/HostTensor.h"

namespace mlir::llama {

/// Minimum, maximum and mean are over the elements that are not NaN, and 0
/// where there is none.
struct Statistics {
  double min = 0;
  double max = 0;
  double mean = 0;
  int64_t nanCount = 0;
  int64_t infinityCount = 0;
  uint64_t digest = 0; ///< Hash of the bytes.

  static Statistics get(const HostTensor &tensor);
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_STATISTICS_H
