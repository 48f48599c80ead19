//===- ParallelForTest.cpp - The pool of threads --------------------------===//
#include "runtime/ParallelFor.h"

#include <gtest/gtest.h>

#include <atomic>
#include <climits>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#ifndef __has_feature
#define __has_feature(feature) 0
#endif

namespace {
/// Counts how often each iteration is executed, and by which threads.
struct Counter {
  explicit Counter(int64_t count) : hits(count) {}
  std::vector<std::atomic<int>> hits;
  std::mutex mutex;
  std::set<std::thread::id> threads;

  static void run(void *context, int64_t begin, int64_t end) {
    auto &counter = *static_cast<Counter *>(context);
    for (int64_t i = begin; i < end; ++i)
      ++counter.hits[i];
    std::lock_guard<std::mutex> lock(counter.mutex);
    counter.threads.insert(std::this_thread::get_id());
  }
};

class ParallelForTest : public testing::Test {
protected:
  ~ParallelForTest() override {
    llama_set_thread_limit(0);
    llama_set_num_threads(0);
  }

  static void expectOnce(int64_t count, size_t maxThreads) {
    Counter counter(count);
    llama_parallel_for(&Counter::run, &counter, count);
    for (int64_t i = 0; i < count; ++i)
      ASSERT_EQ(counter.hits[i], 1) << i << " of " << count;
    EXPECT_LE(counter.threads.size(), maxThreads);
  }
};
} // namespace

TEST_F(ParallelForTest, ExecutesEachIterationOnce) {
  for (int threads : {1, 2, 3, 8}) {
    llama_set_num_threads(threads);
    EXPECT_EQ(llama_get_num_threads(), threads);
    for (int64_t count : {0, 1, 2, 3, 7, 31, 64, 1000, 10007})
      expectOnce(count, threads);
  }
}

TEST_F(ParallelForTest, TheNumberOfThreadsHasBounds) {
  llama_set_num_threads(INT_MAX);
  EXPECT_EQ(llama_get_num_threads(), 1024);
  llama_set_num_threads(-1);
  EXPECT_GE(llama_get_num_threads(), 1);
}

TEST_F(ParallelForTest, KeepsTheLimitOfTheCallingThread) {
  llama_set_num_threads(4);
  for (int limit : {1, 2, 3, 100}) {
    llama_set_thread_limit(limit);
    for (int i = 0; i < 50; ++i)
      expectOnce(997, std::min(limit, 4));
  }
  EXPECT_EQ(llama_set_thread_limit(7), 100);
  // Another thread has no limit of its own yet: it is not bound by this one's.
  llama_set_thread_limit(1);
  std::thread([] { expectOnce(100, 4); }).join();
}

TEST_F(ParallelForTest, NestedLoopsStayInTheirThread) {
  llama_set_num_threads(3);
  std::atomic<int64_t> total{0};
  llama_parallel_for(
      [](void *context, int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i)
          llama_parallel_for(
              [](void *context, int64_t begin, int64_t end) {
                *static_cast<std::atomic<int64_t> *>(context) += end - begin;
              },
              context, 17);
      },
      &total, 29);
  EXPECT_EQ(total, 17 * 29);
}

TEST_F(ParallelForTest, SeveralCallersTakeTurns) {
  llama_set_num_threads(2);
  std::vector<std::thread> callers;
  for (int i = 0; i < 4; ++i)
    callers.emplace_back([] {
      for (int round = 0; round < 200; ++round)
        expectOnce(50 + round, 2);
    });
  for (std::thread &caller : callers)
    caller.join();
}

#if !__has_feature(thread_sanitizer) // which starts no threads after a fork
TEST_F(ParallelForTest, AChildProcessHasItsOwnPool) {
  llama_set_num_threads(2);
  expectOnce(100, 2);
  pid_t child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    alarm(20);
    Counter counter(100);
    llama_parallel_for(&Counter::run, &counter, 100);
    bool once = true;
    for (auto &hits : counter.hits)
      once &= hits == 1;
    _exit(once ? 0 : 1);
  }
  int status = -1;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  expectOnce(100, 2);
}
#endif
