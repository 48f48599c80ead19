//===- Memory.h - Memory of tensors -----------------------------*- C++ -*-===//
#ifndef LLAMA_MLIR_RUNTIME_MEMORY_H
#define LLAMA_MLIR_RUNTIME_MEMORY_H

#include "runtime/Abi.h"

#include <stddef.h>

namespace mlir::llama::runtime {

/// Bytes of one element in memory; 0 for no type.
unsigned getByteWidth(int32_t dtype);

/// MLIR's spelling of a llama_dtype: "f32"; "?" for no type.
const char *getTypeName(int32_t dtype);

/// The number of elements of a tensor.
int64_t countElements(int32_t rank, const int64_t *sizes);

/// Whether strides, in elements, are those of a row-major tensor; that of a
/// size of 1 does not matter.
bool isRowMajor(int32_t rank, const int64_t *sizes, const int64_t *strides);

/// Writes the strides of a row-major tensor.
void setRowMajor(int32_t rank, const int64_t *sizes, int64_t *strides);

/// From this size on memory is aligned to, and asked for in, huge pages.
inline constexpr size_t kHugePage = size_t(2) << 20;

/// Uninitialised memory for at least `bytes`, aligned to a cache line, large
/// ones in huge pages where the system has them. Null where there is none.
/// Released by free().
void *allocate(size_t bytes);

/// Asks that what is read of a mapped file from now on be kept in huge pages,
/// where file system and kernel can do that (ext4 and XFS with Linux 6.16,
/// say). What the system already has of the file stays in the pages it is in.
void preferHugePages(void *data, size_t bytes);

/// Maps the pages that lie wholly within a part of a mapping, where the system
/// can do that ahead of their use (Linux 5.14).
void mapPages(void *data, size_t bytes);

/// Gives back the pages that lie wholly within a part of what was allocated;
/// what they held is lost.
void discardPages(void *data, size_t bytes);

} // namespace mlir::llama::runtime

#endif // LLAMA_MLIR_RUNTIME_MEMORY_H
