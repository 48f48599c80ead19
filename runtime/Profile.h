/*===- Profile.h - Times of parallel loops -----------------------*- C -*-===*\
|* What programs that are compiled to be profiled call. Links no MLIR and no  *|
|* LLVM.                                                                      *|
\*===----------------------------------------------------------------------===*/
#ifndef LLAMA_MLIR_RUNTIME_PROFILE_H
#define LLAMA_MLIR_RUNTIME_PROFILE_H

#include "runtime/ParallelFor.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct llama_loop_time {
  int64_t calls;
  int64_t nanoseconds;
} llama_loop_time;

/* llama_parallel_for, timed as loop number `loop` of its program. */
void llama_profiled_parallel_for(llama_parallel_body body, void *context,
                                 int64_t count, int64_t loop);

/* Where times are added from now on, one for each loop of a program; null for
 * nowhere. Programs that execute at the same time share it. */
void llama_set_loop_times(llama_loop_time *times);

#ifdef __cplusplus
}
#endif

#endif /* LLAMA_MLIR_RUNTIME_PROFILE_H */
