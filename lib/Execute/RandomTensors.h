//===- RandomTensors.h - Reproducible input data --------------------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_RANDOMTENSORS_H
#define LLAMA_MLIR_LIB_EXECUTE_RANDOMTENSORS_H

#include "lib/Execute/HostTensor.h"

#include <optional>

namespace mlir::llama {

struct RandomOptions {
  uint64_t seed = 0;
  /// Floats are drawn from [-range, range) (1 where none is given), integers
  /// from [0, range) (8 where none is given, so that they can be ids,
  /// positions or lengths), cut to what the type holds.
  std::optional<double> range;
  /// Rows (along the last dimension) of floats that break kernels: zeros,
  /// subnormals, huge values whose products still have finite sums, all
  /// elements equal, a NaN, an infinity, a negative zero. One row in eight is
  /// ordinary.
  bool adversarial = false;
};

/// A tensor whose values depend on nothing but the arguments.
llvm::Expected<HostTensor> makeRandomTensor(ElementType type,
                                            llvm::ArrayRef<int64_t> shape,
                                            const RandomOptions &options);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_RANDOMTENSORS_H
