/*===- MemRefCopy.h - Copies between strided buffers -------------*- C -*-===*\
|* The function that MLIR's lowering of memref.copy calls.                    *|
\*===----------------------------------------------------------------------===*/
#ifndef LLAMA_MLIR_RUNTIME_MEMREFCOPY_H
#define LLAMA_MLIR_RUNTIME_MEMREFCOPY_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* An unranked memref: `descriptor` points to { void *allocated, *aligned;
 * int64_t offset, sizes[rank], strides[rank]; }. */
typedef struct {
  int64_t rank;
  void *descriptor;
} llama_unranked_memref;

/* Copies every element of `source` to the same place of `target`, which has
 * the same sizes. The name is MLIR's. */
void memrefCopy(int64_t element_size, llama_unranked_memref *source,
                llama_unranked_memref *target);

#ifdef __cplusplus
}
#endif

#endif /* LLAMA_MLIR_RUNTIME_MEMREFCOPY_H */
