//===- TensorView.h - A tensor of a weight file ---------------------------===//

#ifndef LLAMA_MODEL_TENSORVIEW_H
#define LLAMA_MODEL_TENSORVIEW_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>
#include <string>

namespace mlir::llama {

/// Element types of weight files. Those from Q8_0 on are block types, ggml's
/// and those that weights are quantised to, which store the last dimension in
/// blocks of elements; those with x16 keep 16 rows of blocks interleaved. Int8
/// and Int4 too are in memory only.
enum class DType {
  Bool,
  U8,
  I8,
  F8E4M3,
  F8E5M2,
  U16,
  I16,
  F16,
  BF16,
  U32,
  I32,
  F32,
  U64,
  I64,
  F64,
  Q8_0,
  Q4_0,
  Q4_K,
  Q6_K,
  Int8,
  Int4,
  Q8_0x16,
  Q4_0x16,
  Q4_Kx16,
  Q6_Kx16,
  Int8x16,
  Int4x16,
};

/// "F32", "BF16", "F8_E4M3", "BOOL", "Q4_K", …
llvm::StringRef getDTypeName(DType dtype);
/// What is stored together: elements and bytes, and bytes that follow the
/// blocks of a row. One element but for block types.
struct BlockSize {
  int64_t elements, bytes, tail = 0;

  /// Bytes of a row.
  int64_t rowBytes(int64_t columns) const {
    return columns / elements * bytes + tail;
  }
};
BlockSize getDTypeBlock(DType dtype);
bool isBlockType(DType dtype);
/// Rows of a matrix that lie together: 1, or 16 of interleaved types.
int64_t getDTypeRows(DType dtype);
/// The type of the same blocks in a file.
DType getPlainType(DType dtype);
/// The interleaved form of a block type for a tensor of this shape: a matrix of
/// so many rows that they are whole panels. Its own type for any other tensor.
DType getInterleavedType(llvm::ArrayRef<int64_t> shape, DType dtype);
/// Bytes of one element, 1, 2, 4 or 8, of a type that is no block type.
unsigned getDTypeByteWidth(DType dtype);
/// The type spelt `name`, or nothing when there is none. Block types are not
/// found.
std::optional<DType> parseDType(llvm::StringRef name);
/// The spellings that parseDType knows, separated by commas.
std::string listDTypes();

/// The bytes that `shape` of `dtype` takes; nothing when a dimension is
/// negative, a product leaves int64_t, or the last dimension is no whole number
/// of blocks. A 0 anywhere does not excuse an overflow among the other
/// dimensions.
std::optional<uint64_t> getByteSize(llvm::ArrayRef<int64_t> shape, DType dtype);

/// One tensor: row-major bytes that somebody else owns, little-endian.
struct TensorView {
  std::string name;
  DType dtype = DType::F32;
  /// Of elements. Empty for a scalar; any dimension may be 0.
  llvm::SmallVector<int64_t, 4> shape;
  /// Exactly getByteSize(shape, dtype) bytes, aligned to the element when it
  /// comes from a SafeTensorsFile.
  llvm::ArrayRef<uint8_t> bytes;

  /// Product of the dimensions; 1 for a scalar.
  int64_t getNumElements() const;
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_TENSORVIEW_H
