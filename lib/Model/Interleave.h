//===- Interleave.h - Weights in panels of 16 rows ------------------------===//

#ifndef LLAMA_MODEL_INTERLEAVE_H
#define LLAMA_MODEL_INTERLEAVE_H

#include "lib/Model/WeightStore.h"

namespace mlir::llama {

/// Writes the rows of a matrix in one of ggml's block types as the interleaved
/// type of the same blocks, on all threads: see `llama.unpack_blocks`. The
/// number of rows is a multiple of 16, and `bytes` has as many bytes as
/// `matrix`.
void interleave(const TensorView &matrix, llvm::MutableArrayRef<uint8_t> bytes);

/// Interleaves all matrices that can be.
llvm::Error interleaveBlocks(WeightStore &weights);

} // namespace mlir::llama

#endif // LLAMA_MODEL_INTERLEAVE_H
