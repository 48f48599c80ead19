//===- ThreadTest.cpp - Streams of threads --------------------------------===//
// Also built with the thread sanitizer.
//===----------------------------------------------------------------------===//
#include "test/unit/GPU/DeviceTest.h"

#include <functional>
#include <thread>

using namespace mlir::llama::test;

namespace {
class ThreadTest : public DeviceTest {};
} // namespace

INSTANTIATE_TEST_SUITE_P(All, ThreadTest,
                         testing::Values(DeviceKind::VulkanMapped,
                                         DeviceKind::VulkanCopied,
                                         DeviceKind::Cuda, DeviceKind::Hip),
                         printKind);

TEST_P(ThreadTest, EveryThreadHasAStream) {
  auto work = [&](uint32_t &result) {
    std::vector<int32_t> values(64, 1);
    for (int i = 0; i < 50; ++i) {
      void *place = llama_gpu_enter(this, 0, values.data(), 256,
                                    LLAMA_GPU_READ | LLAMA_GPU_WRITE);
      // The same function in all of them.
      const int64_t key = reinterpret_cast<int64_t>(place);
      if (llama_gpu_begin(this, &key, 1)) {
        void *scratch = llama_gpu_alloc(256);
        llama_gpu_copy(scratch, place, 256);
        add(place, scratch, 64);
        llama_gpu_free(scratch);
      }
      llama_gpu_end(this);
      llama_gpu_leave(this, 0, values.data(), place, 256,
                      LLAMA_GPU_READ | LLAMA_GPU_WRITE);
    }
    EXPECT_EQ(takeError(), "");
    result = values[63];
  };
  uint32_t expected = 1;
  for (int i = 0; i < 50; ++i)
    expected *= 4;
  for (int round = 0; round < 3; ++round) {
    uint32_t results[4];
    std::vector<std::thread> threads;
    for (uint32_t &result : results)
      threads.emplace_back(work, std::ref(result));
    for (std::thread &thread : threads)
      thread.join();
    for (uint32_t result : results)
      EXPECT_EQ(result, expected);
  }
}
