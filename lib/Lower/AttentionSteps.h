//===- AttentionSteps.h - The steps of attention over blocks of keys ------===//
#ifndef LLAMA_MLIR_LIB_LOWER_ATTENTIONSTEPS_H
#define LLAMA_MLIR_LIB_LOWER_ATTENTIONSTEPS_H

#include "lib/Lower/LinalgBuilder.h"

namespace mlir::llama {

/// What attention_partial carries from one set of keys to the next: the
/// unnormalised accumulator, and a running maximum and sum for each query.
struct AttentionState {
  Value acc, max, sum;
};

/// exp(from - to), by which what was accumulated under the maximum `from` is
/// multiplied under the maximum `to`; 1 where no key has been seen yet.
Value decay(LinalgBuilder &b, Value from, Value to);

/// acc / sum rounded to `type`; 0 for a query that saw no key.
Value divideBySum(LinalgBuilder &b, Value acc, Value sum, Type type);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_LOWER_ATTENTIONSTEPS_H
