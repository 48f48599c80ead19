/*===- ParallelFor.h - Threads of compiled programs --------------*- C -*-===*\
|* The C interface that compiled programs call. Links no MLIR and no LLVM.    *|
\*===----------------------------------------------------------------------===*/
#ifndef LLAMA_MLIR_RUNTIME_PARALLELFOR_H
#define LLAMA_MLIR_RUNTIME_PARALLELFOR_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Executes iterations [begin, end) of a parallel loop. */
typedef void (*llama_parallel_body)(void *context, int64_t begin, int64_t end);

/* Calls `body` so that each of the `count` iterations is executed once, by the
 * calling thread and the pool's workers, and returns when all are done. The
 * iterations may run in any order and at the same time. Called from inside a
 * body, it executes the loop in the calling thread. */
void llama_parallel_for(llama_parallel_body body, void *context, int64_t count);

/* Sets how many threads (the caller included) share a loop; 0 means one for
 * each processor that this process may use. Must not be called from a body. */
void llama_set_num_threads(int threads);

/* At most this many threads share a loop that the calling thread starts from
 * now on; 0 means no limit but the number above. Returns the limit before, for
 * the caller to set again. */
int llama_set_thread_limit(int threads);

/* The number in force. */
int llama_get_num_threads(void);

#ifdef __cplusplus
}
#endif

#endif /* LLAMA_MLIR_RUNTIME_PARALLELFOR_H */
