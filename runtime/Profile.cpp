//===- Profile.cpp - Times of parallel loops ------------------------------===//
#include "runtime/Profile.h"

#include <time.h>

static llama_loop_time *loopTimes = nullptr;

static int64_t now() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return int64_t(time.tv_sec) * 1000000000 + time.tv_nsec;
}

void llama_profiled_parallel_for(llama_parallel_body body, void *context,
                                 int64_t count, int64_t loop) {
  llama_loop_time *times = __atomic_load_n(&loopTimes, __ATOMIC_ACQUIRE);
  if (!times)
    return llama_parallel_for(body, context, count);
  int64_t begin = now();
  llama_parallel_for(body, context, count);
  __atomic_fetch_add(&times[loop].nanoseconds, now() - begin, __ATOMIC_RELAXED);
  __atomic_fetch_add(&times[loop].calls, 1, __ATOMIC_RELAXED);
}

void llama_set_loop_times(llama_loop_time *times) {
  __atomic_store_n(&loopTimes, times, __ATOMIC_RELEASE);
}
