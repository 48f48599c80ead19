//===- Quantize.h - Weights to block types --------------------------------===//

#ifndef LLAMA_MODEL_QUANTIZE_H
#define LLAMA_MODEL_QUANTIZE_H

#include "lib/Model/TensorView.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <optional>

namespace mlir::llama {

/// "q8_0", "q4_0", "int8" or "int4" as what to quantise weights to; "none", or
/// nothing, is no type.
llvm::Expected<std::optional<DType>> parseQuantization(llvm::StringRef name);

/// The type that quantising weights to `type` gives a tensor: that type for a
/// matrix of F32, F16 or BF16 whose rows are whole blocks, and its own for any
/// other tensor.
DType getQuantizedType(llvm::ArrayRef<int64_t> shape, DType stored, DType type);

/// Quantises the rows of `matrix` on all threads: to Q8_0 or Q4_0 to the bits
/// of ggml's reference implementation, to Int8 with the largest magnitude of a
/// row as 127, to Int4 with nibbles from the smallest number of a block to its
/// largest. `bytes` has the size of the result.
/// Fails on a row with a NaN, an infinity, or a number so large that its
/// block's scale or minimum overflows f16: such a block would be garbage.
llvm::Error quantize(const TensorView &matrix, DType type,
                     llvm::MutableArrayRef<uint8_t> bytes);

} // namespace mlir::llama

#endif // LLAMA_MODEL_QUANTIZE_H
