//===- MemRefCopy.cpp - Copies between strided buffers --------------------===//
#include "runtime/MemRefCopy.h"

#include <cstring>

namespace {

struct View {
  View(const llama_unranked_memref &memref, int64_t elementSize) {
    const int64_t *words = static_cast<const int64_t *>(memref.descriptor);
    char *aligned;
    std::memcpy(&aligned, words + 1, sizeof(aligned));
    data = aligned + words[2] * elementSize;
    sizes = words + 3;
    strides = sizes + memref.rank;
  }

  char *data;
  const int64_t *sizes;
  const int64_t *strides;
};

void copy(int64_t elementSize, int64_t dims, const char *source,
          const int64_t *sourceStrides, char *target,
          const int64_t *targetStrides, const int64_t *sizes) {
  if (dims == 0) {
    std::memcpy(target, source, elementSize);
    return;
  }
  if (dims == 1 && *sourceStrides == 1 && *targetStrides == 1) {
    std::memcpy(target, source, *sizes * elementSize);
    return;
  }
  for (int64_t i = 0; i < *sizes; ++i)
    copy(elementSize, dims - 1, source + i * *sourceStrides * elementSize,
         sourceStrides + 1, target + i * *targetStrides * elementSize,
         targetStrides + 1, sizes + 1);
}

} // namespace

extern "C" void memrefCopy(int64_t element_size, llama_unranked_memref *source,
                           llama_unranked_memref *target) {
  View from(*source, element_size);
  View to(*target, element_size);
  for (int64_t i = 0; i < source->rank; ++i)
    if (from.sizes[i] == 0)
      return;
  copy(element_size, source->rank, from.data, from.strides, to.data, to.strides,
       from.sizes);
}
