//===- Memory.cpp - Memory of tensors -------------------------------------===//
#include "runtime/Memory.h"

#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace mlir::llama;
using runtime::kHugePage;

/// Alignment of what is allocated: a cache line, and a zmm register.
static constexpr size_t kAlignment = 64;
namespace {
struct DTypeInfo {
  const char *name;
  unsigned bytes;
};
} // namespace

/// By llama_dtype.
static constexpr DTypeInfo kDTypes[] = {
    {"f64", 8},  {"f32", 4},  {"f16", 2},  {"bf16", 2}, {"i64", 8},
    {"i32", 4},  {"i16", 2},  {"i8", 1},   {"i4", 1},   {"i1", 1},
    {"ui64", 8}, {"ui32", 4}, {"ui16", 2}, {"ui8", 1}};
static_assert(sizeof(kDTypes) / sizeof(kDTypes[0]) == LLAMA_UI8 + 1);

static bool isDType(int32_t dtype) {
  return dtype >= LLAMA_F64 && dtype <= LLAMA_UI8;
}

unsigned runtime::getByteWidth(int32_t dtype) {
  return isDType(dtype) ? kDTypes[dtype].bytes : 0;
}

const char *runtime::getTypeName(int32_t dtype) {
  return isDType(dtype) ? kDTypes[dtype].name : "?";
}

int64_t runtime::countElements(int32_t rank, const int64_t *sizes) {
  int64_t count = 1;
  for (int32_t i = 0; i < rank; ++i)
    count *= sizes[i];
  return count;
}

bool runtime::isRowMajor(int32_t rank, const int64_t *sizes,
                         const int64_t *strides) {
  int64_t expected = 1;
  for (int32_t i = rank; i-- > 0;) {
    if (sizes[i] != 1 && strides[i] != expected)
      return false;
    expected *= sizes[i];
  }
  return true;
}

void runtime::setRowMajor(int32_t rank, const int64_t *sizes,
                          int64_t *strides) {
  int64_t stride = 1;
  for (int32_t i = rank; i-- > 0;) {
    strides[i] = stride;
    stride *= sizes[i];
  }
}

void *runtime::allocate(size_t bytes) {
  size_t alignment = bytes >= kHugePage ? kHugePage : kAlignment;
  // Never of size zero, so that an empty tensor has an address too.
  size_t size = ((bytes ? bytes : 1) + alignment - 1) & ~(alignment - 1);
  void *memory = size < bytes ? nullptr : aligned_alloc(alignment, size);
  if (memory && alignment == kHugePage)
    (void)madvise(memory, size, MADV_HUGEPAGE);
  return memory;
}

/// Advises the system about the pages that lie wholly within a part of memory.
static void adviseWhole(void *data, size_t bytes, int advice) {
  size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  size_t first = (reinterpret_cast<size_t>(data) + page - 1) & ~(page - 1);
  size_t end = (reinterpret_cast<size_t>(data) + bytes) & ~(page - 1);
  if (first < end)
    (void)madvise(reinterpret_cast<void *>(first), end - first, advice);
}

void runtime::preferHugePages(void *data, size_t bytes) {
  adviseWhole(data, bytes, MADV_HUGEPAGE);
}

void runtime::mapPages(void *data, size_t bytes) {
#ifdef MADV_POPULATE_READ
  adviseWhole(data, bytes, MADV_POPULATE_READ);
#endif
}

void runtime::discardPages(void *data, size_t bytes) {
  adviseWhole(data, bytes, MADV_DONTNEED);
}
