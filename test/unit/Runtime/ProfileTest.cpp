//===- ProfileTest.cpp - Times of parallel loops --------------------------===//
#include "runtime/Profile.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>

static void count(void *context, int64_t begin, int64_t end) {
  *static_cast<std::atomic<int64_t> *>(context) += end - begin;
}

static void wait(void *, int64_t, int64_t) {
  std::this_thread::sleep_for(std::chrono::milliseconds(3));
}

TEST(Profile, LoopsAreTimed) {
  llama_loop_time times[2] = {};
  std::atomic<int64_t> iterations{0};
  llama_set_loop_times(times);
  llama_profiled_parallel_for(count, &iterations, 100, /*loop=*/0);
  llama_profiled_parallel_for(count, &iterations, 0, /*loop=*/0);
  llama_profiled_parallel_for(wait, nullptr, 1, /*loop=*/1);
  llama_set_loop_times(nullptr);
  EXPECT_EQ(iterations, 100);
  EXPECT_EQ(times[0].calls, 2);
  EXPECT_EQ(times[1].calls, 1);
  EXPECT_GE(times[0].nanoseconds, 0);
  EXPECT_GE(times[1].nanoseconds, 3000000);
  EXPECT_GT(times[1].nanoseconds, times[0].nanoseconds);
}

TEST(Profile, NothingIsTimedUnlessAskedFor) {
  std::atomic<int64_t> iterations{0};
  llama_profiled_parallel_for(count, &iterations, 7, /*loop=*/1000000);
  EXPECT_EQ(iterations, 7);
}
