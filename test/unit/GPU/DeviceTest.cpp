//===- DeviceTest.cpp - The launch interface on every kind of device ------===//
#include "test/unit/GPU/DeviceTest.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <thread>

using namespace mlir::llama::gpurt;
using namespace mlir::llama::test;

#ifdef LLAMA_TEST_FAKE_CUDA
INSTANTIATE_TEST_SUITE_P(Fake, DeviceTest,
                         testing::Values(DeviceKind::FakeCuda), printKind);
#endif
INSTANTIATE_TEST_SUITE_P(All, DeviceTest,
                         testing::Values(DeviceKind::VulkanMapped,
                                         DeviceKind::VulkanCopied,
                                         DeviceKind::Cuda, DeviceKind::Hip),
                         printKind);

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

TEST_P(DeviceTest, AFunctionTakesAndLeavesArguments) {
  std::vector<float> from(1000), to(1000, -1);
  for (size_t i = 0; i < from.size(); ++i)
    from[i] = static_cast<float>(i) - 500;
  void *a = llama_gpu_enter(this, 0, from.data(), 4000, LLAMA_GPU_READ);
  void *b = llama_gpu_enter(this, 1, to.data(), 4000, LLAMA_GPU_WRITE);
  ASSERT_TRUE(a && b);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(a) % 256, 0u);
  float factor = 0.5f;
  int32_t numbers[2] = {999, 0};
  memcpy(&numbers[1], &factor, 4);
  const int64_t grid[3] = {16, 1, 1};
  void *const buffers[2] = {a, b};
  llama_gpu_launch(&scaleKernel, grid, buffers, numbers);
  from.assign(1000, 7); // Nothing looks at it any more.
  llama_gpu_leave(this, 0, from.data(), a, 4000, LLAMA_GPU_READ);
  llama_gpu_leave(this, 1, to.data(), b, 4000, LLAMA_GPU_WRITE);
  llama_gpu_synchronize();
  for (size_t i = 0; i < 999; ++i)
    ASSERT_EQ(to[i], (static_cast<float>(i) - 500) / 2) << i;
  // The place is the same next time, and another one for another size.
  EXPECT_EQ(llama_gpu_enter(this, 0, from.data(), 4000, LLAMA_GPU_READ), a);
  llama_gpu_leave(this, 0, from.data(), a, 4000, LLAMA_GPU_READ);
  EXPECT_NE(llama_gpu_enter(this, 1, to.data(), 100000, LLAMA_GPU_SCRATCH), b);
}

TEST_P(DeviceTest, LaunchesAreInOrder) {
  void *to = makeBuffer(std::vector<int32_t>(200, 1));
  void *one = makeBuffer(std::vector<int32_t>(200, 1));
  uint32_t expected = 1;
  for (int i = 0; i < 1000; ++i) {
    add(to, one, 200);
    expected = expected * 3 + 1;
  }
  EXPECT_EQ(read(to, 200),
            std::vector<int32_t>(200, static_cast<int32_t>(expected)));
  EXPECT_EQ(getStatistics().launches, 1000);
}

TEST_P(DeviceTest, BuffersMayStartWithinMemory) {
  std::vector<int32_t> values(5000);
  for (size_t i = 0; i < values.size(); ++i)
    values[i] = static_cast<int32_t>(i);
  char *memory = static_cast<char *>(makeBuffer(values));
  void *one = makeBuffer(std::vector<int32_t>(100, 1));
  // What follows is in another allocation of the same segment.
  add(memory + 4096, one, 100);
  for (size_t i = 1024; i < 1124; ++i)
    values[i] = values[i] * 3 + 1;
  EXPECT_EQ(read(memory, 5000), values);
  EXPECT_EQ(read(memory + 4000, 4),
            std::vector<int32_t>(values.begin() + 1000, values.begin() + 1004));
}

TEST_P(DeviceTest, AGridWithAZeroIsNoLaunch) {
  void *to = makeBuffer({5});
  const int32_t numbers[1] = {1};
  void *const buffers[2] = {to, to};
  for (int i = 0; i < 3; ++i) {
    int64_t grid[3] = {1, 1, 1};
    grid[i] = 0;
    llama_gpu_launch(&addKernel, grid, buffers, numbers);
  }
  EXPECT_EQ(read(to, 1), std::vector<int32_t>{5});
  EXPECT_EQ(getStatistics().launches, 0);
}

TEST_P(DeviceTest, FreedMemoryIsUsedAgainInOrder) {
  void *one = makeBuffer(std::vector<int32_t>(64, 1));
  void *sum = makeBuffer(std::vector<int32_t>(64, 0));
  uint32_t expected = 0;
  void *first = nullptr;
  for (int i = 0; i < 100; ++i) {
    void *scratch = llama_gpu_alloc(256);
    first = first ? first : scratch;
    EXPECT_EQ(scratch, first);
    llama_gpu_copy(scratch, sum, 256);
    add(scratch, one, 64);
    llama_gpu_copy(sum, scratch, 256);
    llama_gpu_free(scratch);
    expected = expected * 3 + 1;
  }
  EXPECT_EQ(read(sum, 1)[0], static_cast<int32_t>(expected));
}

TEST_P(DeviceTest, ArgumentsOfEverySizeComeInOrder) {
  // While the device is at work: small ones go with the commands, large ones
  // in pieces.
  for (size_t bytes : {1, 2, 3, 4, 5, 15, 4096, 65535, 65536, 65537, 70001,
                       (8 << 20) + 1, (17 << 20) + 3}) {
    std::vector<char> values(bytes), seen(bytes);
    std::vector<void *> copies;
    for (int round = 0; round < 3; ++round) {
      for (size_t i = 0; i < bytes; ++i)
        values[i] = static_cast<char>(i * 7 + round + i / 256);
      void *place =
          llama_gpu_enter(this, 0, values.data(), bytes, LLAMA_GPU_READ);
      copies.push_back(llama_gpu_alloc(bytes));
      llama_gpu_copy(copies.back(), place, bytes);
      llama_gpu_leave(this, 0, values.data(), place, bytes, LLAMA_GPU_READ);
    }
    for (int round = 0; round < 3; ++round) {
      llama_gpu_download(seen.data(), copies[round], bytes);
      for (size_t i = 0; i < bytes; ++i)
        values[i] = static_cast<char>(i * 7 + round + i / 256);
      EXPECT_TRUE(seen == values) << bytes << " bytes, round " << round;
      llama_gpu_free(copies[round]);
    }
  }
}

TEST_P(DeviceTest, EmptyArgumentsHavePlaces) {
  void *place =
      llama_gpu_enter(this, 0, nullptr, 0, LLAMA_GPU_READ | LLAMA_GPU_WRITE);
  EXPECT_TRUE(place);
  llama_gpu_leave(this, 0, nullptr, place, 0, LLAMA_GPU_READ | LLAMA_GPU_WRITE);
  void *memory = llama_gpu_alloc(0);
  EXPECT_TRUE(memory);
  llama_gpu_copy(memory, place, 0);
  llama_gpu_download(nullptr, memory, 0);
  llama_gpu_free(memory);
  llama_gpu_free(nullptr);
}

TEST_P(DeviceTest, EveryThreadHasAStream) {
  auto work = [&](uint32_t &result) {
    llama_gpu_kernel kernel = makeKernel("add", image, 2, 1);
    std::vector<int32_t> values(64, 1);
    for (int i = 0; i < 50; ++i) {
      void *place = llama_gpu_enter(this, 0, values.data(), 256,
                                    LLAMA_GPU_READ | LLAMA_GPU_WRITE);
      const int64_t grid[3] = {1, 1, 1};
      void *scratch = llama_gpu_alloc(256);
      llama_gpu_copy(scratch, place, 256);
      void *const buffers[2] = {place, scratch};
      const int32_t numbers[1] = {64};
      llama_gpu_launch(&kernel, grid, buffers, numbers);
      llama_gpu_free(scratch);
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

//===----------------------------------------------------------------------===//
// Residents
//===----------------------------------------------------------------------===//

TEST_P(DeviceTest, ResidentMemoryStaysInItsPlace) {
  std::vector<int32_t> weights((20 << 20) / 4 + 3);
  for (size_t i = 0; i < weights.size(); ++i)
    weights[i] = static_cast<int32_t>(i);
  std::vector<int32_t> copy = weights;
  int64_t bytes = weights.size() * 4;
  std::vector<int64_t> steps;
  auto progress = [](int64_t done, void *data) {
    static_cast<std::vector<int64_t> *>(data)->push_back(done);
  };
  ASSERT_EQ(llama_gpu_make_resident(weights.data(), bytes, LLAMA_GPU_READ,
                                    progress, &steps),
            0);
  ASSERT_GE(steps.size(), 2u);
  EXPECT_TRUE(std::is_sorted(steps.begin(), steps.end()));
  EXPECT_EQ(steps.back(), bytes);

  // The host's memory is not read again, nor written.
  std::fill(weights.begin(), weights.end(), -5);
  char *whole = static_cast<char *>(
      llama_gpu_enter(this, 0, weights.data(), bytes, LLAMA_GPU_READ));
  char *part = static_cast<char *>(llama_gpu_enter(
      this, 1, weights.data() + 1024, 400, LLAMA_GPU_READ | LLAMA_GPU_WRITE));
  EXPECT_EQ(part, whole + 4096);
  add(part, part, 100);
  llama_gpu_leave(this, 1, weights.data() + 1024, part, 400,
                  LLAMA_GPU_READ | LLAMA_GPU_WRITE);
  llama_gpu_leave(this, 0, weights.data(), whole, bytes, LLAMA_GPU_READ);
  EXPECT_EQ(weights[1024], -5);
  for (size_t i = 1024; i < 1124; ++i)
    copy[i] *= 4;
  EXPECT_TRUE(read(whole, copy.size()) == copy);
  EXPECT_EQ(getStatistics().uploads, 0);

  // Again is the same place, with what is there now.
  ASSERT_EQ(llama_gpu_make_resident(weights.data(), bytes, LLAMA_GPU_READ,
                                    nullptr, nullptr),
            0);
  EXPECT_EQ(llama_gpu_enter(this, 0, weights.data(), bytes, LLAMA_GPU_READ),
            whole);
  EXPECT_EQ(read(whole, 3), std::vector<int32_t>(3, -5));
  llama_gpu_drop_resident(weights.data());
  EXPECT_NE(llama_gpu_enter(this, 0, weights.data(), 400, LLAMA_GPU_READ),
            nullptr);
  EXPECT_EQ(getStatistics().uploads, 1);
}

TEST_P(DeviceTest, ResidentMemoryThatIsNotReadStartsAsZeros) {
  std::vector<int32_t> cache(1001, 9);
  for (int round = 0; round < 2; ++round) {
    ASSERT_EQ(llama_gpu_make_resident(cache.data(), 4004, LLAMA_GPU_WRITE,
                                      nullptr, nullptr),
              0);
    void *place = llama_gpu_enter(this, 0, cache.data(), 4004, LLAMA_GPU_READ);
    EXPECT_EQ(read(place, 1001), std::vector<int32_t>(1001, 0));
    void *one = makeBuffer({1});
    add(place, one, 1);
    llama_gpu_synchronize();
  }
}

TEST_P(DeviceTest, AnArgumentIsResidentAsAWholeOrNotAtAll) {
  std::vector<int32_t> memory(300);
  auto enter = [&](size_t start, size_t count) {
    llama_gpu_enter(this, 0, memory.data() + start, count * 4, LLAMA_GPU_READ);
    return takeError();
  };
  auto makeResident = [&](size_t start, size_t count) {
    llama_gpu_make_resident(memory.data() + start, count * 4, LLAMA_GPU_READ,
                            nullptr, nullptr);
    return takeError();
  };
  ASSERT_EQ(makeResident(100, 100), "");
  EXPECT_EQ(enter(0, 100), "");
  EXPECT_EQ(enter(200, 100), "");
  EXPECT_EQ(enter(100, 100), "");
  EXPECT_EQ(enter(199, 1), "");
  EXPECT_CONTAINS(enter(99, 2), "argument 0, 8 bytes: it lies in part in "
                                "memory that is resident");
  EXPECT_CONTAINS(enter(199, 2), "in part");
  EXPECT_CONTAINS(enter(0, 300), "in part");
  EXPECT_CONTAINS(makeResident(0, 101), "shares a part");
  EXPECT_CONTAINS(makeResident(150, 10), "shares a part");
  EXPECT_CONTAINS(makeResident(199, 50), "shares a part");
  EXPECT_CONTAINS(makeResident(100, 99), "shares a part");
  EXPECT_EQ(makeResident(200, 100), "");
  EXPECT_EQ(makeResident(0, 100), "");
  EXPECT_CONTAINS(enter(0, 300), "in part");
  llama_gpu_drop_resident(memory.data() + 101);
  EXPECT_CONTAINS(takeError(), "is not resident");
}

//===----------------------------------------------------------------------===//
// Recordings
//===----------------------------------------------------------------------===//

TEST_P(DeviceTest, WhatCameTwiceIsRecorded) {
  std::vector<int32_t> input(64), output(64);
  uint32_t expected = 0;
  int32_t launched = 0;
  void *sum = makeBuffer(std::vector<int32_t>(64, 0));
  for (int step = 1; step <= 6; ++step) {
    // Same place, other contents.
    input.assign(64, step);
    void *from = llama_gpu_enter(this, 0, input.data(), 256, LLAMA_GPU_READ);
    void *to = llama_gpu_enter(this, 1, output.data(), 256, LLAMA_GPU_WRITE);
    const int64_t key[2] = {reinterpret_cast<int64_t>(from),
                            reinterpret_cast<int64_t>(to)};
    if (llama_gpu_begin(this, key, 2)) {
      ++launched;
      add(sum, from, 64);
      llama_gpu_copy(to, sum, 256);
    }
    llama_gpu_end(this);
    llama_gpu_leave(this, 0, input.data(), from, 256, LLAMA_GPU_READ);
    llama_gpu_leave(this, 1, output.data(), to, 256, LLAMA_GPU_WRITE);
    llama_gpu_synchronize();
    expected = expected * 3 + step;
    EXPECT_EQ(output, std::vector<int32_t>(64, static_cast<int32_t>(expected)));
  }
  EXPECT_EQ(launched, 2);
  EXPECT_EQ(getStatistics().recordings, 1);
  EXPECT_EQ(getStatistics().replays, 5);
}

TEST_P(DeviceTest, ReplaysFollowOneAnother) {
  // Nothing waits between them, and each reads what the one before wrote.
  void *sum = makeBuffer(std::vector<int32_t>(64, 1));
  void *one = makeBuffer(std::vector<int32_t>(64, 1));
  uint32_t expected = 1;
  for (int step = 0; step < 100; ++step) {
    if (llama_gpu_begin(this, nullptr, 0))
      for (int i = 0; i < 50; ++i)
        add(sum, one, 64);
    llama_gpu_end(this);
    add(sum, one, 64);
    for (int i = 0; i < 51; ++i)
      expected = expected * 3 + 1;
  }
  EXPECT_EQ(read(sum, 1)[0], static_cast<int32_t>(expected));
  EXPECT_EQ(getStatistics().replays, 99);
}

TEST_P(DeviceTest, KeysAndFunctionsAreApart) {
  void *sum = makeBuffer({0});
  void *one = makeBuffer({1});
  int functions[2] = {};
  auto call = [&](int function, int64_t key) {
    bool runs = llama_gpu_begin(&functions[function], &key, 1) != 0;
    if (runs)
      add(sum, one, 1);
    llama_gpu_end(&functions[function]);
    return runs;
  };
  EXPECT_TRUE(call(0, 1));
  EXPECT_TRUE(call(0, 2));
  EXPECT_TRUE(call(1, 1));
  EXPECT_TRUE(call(0, 1));
  EXPECT_FALSE(call(0, 1));
  EXPECT_TRUE(call(1, 1));
  EXPECT_FALSE(call(1, 1));
  EXPECT_TRUE(call(0, 2));
  uint32_t expected = 0;
  for (int i = 0; i < 8; ++i)
    expected = expected * 3 + 1;
  EXPECT_EQ(read(sum, 1)[0], static_cast<int32_t>(expected));
}

TEST_P(DeviceTest, FewRecordingsAreKept) {
  void *sum = makeBuffer({0});
  void *one = makeBuffer({1});
  uint32_t expected = 0;
  for (int round = 0; round < 3; ++round)
    for (int64_t key = 0; key < 100; ++key) {
      if (llama_gpu_begin(this, &key, 1))
        add(sum, one, 1);
      llama_gpu_end(this);
      expected = expected * 3 + 1;
    }
  EXPECT_EQ(read(sum, 1)[0], static_cast<int32_t>(expected));
  EXPECT_GE(getStatistics().recordings, 100);
  EXPECT_GT(getStatistics().replays, getStatistics().recordings - 1);
}

TEST_P(DeviceTest, MemoryOfARecordingIsItsOwn) {
  void *one = makeBuffer(std::vector<int32_t>(64, 1));
  void *sum = makeBuffer(std::vector<int32_t>(64, 0));
  uint32_t expected = 0;
  std::vector<void *> others;
  for (int step = 0; step < 8; ++step) {
    if (llama_gpu_begin(this, nullptr, 0)) {
      // The second is where the first was.
      for (int i = 0; i < 2; ++i) {
        void *scratch = llama_gpu_alloc(256);
        llama_gpu_copy(scratch, sum, 256);
        add(scratch, one, 64);
        llama_gpu_copy(sum, scratch, 256);
        llama_gpu_free(scratch);
      }
    }
    llama_gpu_end(this);
    // Whoever allocates now does not get what the recording uses.
    void *other = makeBuffer(std::vector<int32_t>(64, 1000 + step));
    others.push_back(other);
    expected = (expected * 3 + 1) * 3 + 1;
  }
  EXPECT_EQ(read(sum, 1)[0], static_cast<int32_t>(expected));
  for (int step = 0; step < 8; ++step)
    EXPECT_EQ(read(others[step], 64), std::vector<int32_t>(64, 1000 + step));
  for (void *other : others)
    llama_gpu_free(other);
}

TEST_P(DeviceTest, AFunctionThatAnotherCallsIsAPartOfIt) {
  void *one = makeBuffer({1});
  void *sum = makeBuffer({0});
  int outer = 0, inner = 0;
  uint32_t expected = 0;
  for (int step = 0; step < 5; ++step) {
    if (llama_gpu_begin(&outer, nullptr, 0)) {
      for (int i = 0; i < 3; ++i) {
        if (llama_gpu_begin(&inner, nullptr, 0))
          add(sum, one, 1);
        llama_gpu_end(&inner);
      }
    }
    llama_gpu_end(&outer);
    for (int i = 0; i < 3; ++i)
      expected = expected * 3 + 1;
  }
  EXPECT_EQ(read(sum, 1)[0], static_cast<int32_t>(expected));
  EXPECT_EQ(getStatistics().recordings, 1);
}

TEST_P(DeviceTest, MemoryThatWentAwayIsNotReplayed) {
  std::vector<int32_t> weights(64, 1), others(64, 2);
  void *sum = makeBuffer(std::vector<int32_t>(64, 0));
  uint32_t expected = 0;
  for (int round = 0; round < 2; ++round)
    for (int step = 0; step < 4; ++step) {
      if (step == 0) {
        ASSERT_EQ(llama_gpu_make_resident(weights.data(), 256, LLAMA_GPU_READ,
                                          nullptr, nullptr),
                  0);
      }
      // The key is the same on purpose, as if the address were.
      void *place =
          llama_gpu_enter(this, 0, weights.data(), 256, LLAMA_GPU_READ);
      if (llama_gpu_begin(this, nullptr, 0))
        add(sum, place, 64);
      llama_gpu_end(this);
      expected = expected * 3 + 1 + round;
      if (step == 3) {
        llama_gpu_drop_resident(weights.data());
        weights.assign(64, 2);
      }
    }
  EXPECT_EQ(read(sum, 1)[0], static_cast<int32_t>(expected));
}

TEST_P(DeviceTest, ProgramsAreForgotten) {
  void *sum = makeBuffer({0});
  void *one = makeBuffer({1});
  size_t before = getStatistics().liveBlocks;
  for (int program = 0; program < 3; ++program) {
    for (int step = 0; step < 3; ++step) {
      if (llama_gpu_begin(this, nullptr, 0)) {
        void *scratch = llama_gpu_alloc(100);
        add(sum, one, 1);
        llama_gpu_free(scratch);
      }
      llama_gpu_end(this);
    }
    EXPECT_EQ(getStatistics().recordings, program + 1);
    llama_gpu_forget_programs();
    EXPECT_LE(getStatistics().liveBlocks, before);
  }
  // Kernels that are still there are loaded again.
  add(sum, one, 1);
  EXPECT_EQ(read(sum, 1)[0], (19683 - 1) / 2 * 3 + 1);
}

//===----------------------------------------------------------------------===//
// Failures
//===----------------------------------------------------------------------===//

TEST_P(DeviceTest, TheFirstFailureIsKeptAndNothingFollows) {
  void *sum = makeBuffer({1});
  llama_gpu_kernel missing = makeKernel("nowhere", image, 0, 0);
  const int64_t grid[3] = {7, 2, 1};
  llama_gpu_launch(&missing, grid, nullptr, nullptr);
  add(sum, sum, 1);
  llama_gpu_copy(nullptr, sum, 4);
  EXPECT_EQ(llama_gpu_alloc(4), nullptr);
  EXPECT_EQ(llama_gpu_begin(this, nullptr, 0), 0);
  llama_gpu_end(this);
  EXPECT_EQ(llama_gpu_enter(this, 0, &missing, 4, LLAMA_GPU_READ), nullptr);
  int32_t value = -1;
  llama_gpu_download(&value, sum, 4);
  EXPECT_EQ(value, -1);
  EXPECT_EQ(
      llama_gpu_make_resident(&value, 4, LLAMA_GPU_READ, nullptr, nullptr), -1);
  EXPECT_LT(llama_gpu_stop_timer(), 0);
  std::string text = takeError();
  EXPECT_CONTAINS(text, "kernel nowhere, grid 7 x 2 x 1, block 64 x 1 x 1: ");
  EXPECT_CONTAINS(text, isVulkan(kind) ? "the image has no kernel of this name"
                        : isCuda(kind)
                            ? "cuModuleGetFunction: CUDA_ERROR_NOT_FOUND"
                            : "hipModuleGetFunction: hipErrorNotFound");
  EXPECT_EQ(takeError(), "");
  EXPECT_EQ(read(sum, 1)[0], 1);
  add(sum, sum, 1);
  EXPECT_EQ(read(sum, 1)[0], 4);
}

TEST_P(DeviceTest, AFailureWithinARecordingEndsIt) {
  void *sum = makeBuffer({1});
  llama_gpu_kernel missing = makeKernel("nowhere", image, 0, 0);
  const int64_t grid[3] = {1, 1, 1};
  for (int step = 0; step < 4; ++step) {
    bool fails = step == 1;
    if (llama_gpu_begin(this, nullptr, 0)) {
      void *scratch = llama_gpu_alloc(256);
      add(sum, sum, 1);
      if (fails)
        llama_gpu_launch(&missing, grid, nullptr, nullptr);
      llama_gpu_free(scratch);
    }
    llama_gpu_end(this);
    EXPECT_EQ(takeError() != "", fails);
  }
  // All but the one that failed.
  EXPECT_EQ(read(sum, 1)[0], 4 * 4 * 4);
}

TEST_P(DeviceTest, CopiesStayWithinMemory) {
  char *a = static_cast<char *>(makeBuffer(std::vector<int32_t>(64, 1)));
  char *b = static_cast<char *>(makeBuffer(std::vector<int32_t>(64, 2)));
  llama_gpu_copy(a, b + 16, 241);
  EXPECT_CONTAINS(takeError(), "device memory ends after 240");
  llama_gpu_copy(a + 16, b, 241);
  EXPECT_CONTAINS(takeError(), "device memory ends after 240");
  llama_gpu_copy(a, a + 16, 17);
  EXPECT_CONTAINS(takeError(), "onto itself");
  char host[8];
  llama_gpu_copy(a, host, 8);
  EXPECT_CONTAINS(takeError(), "no address of device memory");
  llama_gpu_download(host, a + 252, 8);
  EXPECT_CONTAINS(takeError(), "a copy of 8 bytes to the host: 8 bytes at");
  llama_gpu_free(a + 16);
  EXPECT_CONTAINS(takeError(), "no device memory in use");
  llama_gpu_free(a);
  llama_gpu_free(a);
  EXPECT_CONTAINS(takeError(), "no device memory in use");
}

TEST_P(DeviceTest, WhatRunsIsNotInterrupted) {
  int32_t value = 1;
  ASSERT_EQ(llama_gpu_begin(this, nullptr, 0), 1);
  EXPECT_EQ(llama_gpu_enter(this, 0, &value, 4, LLAMA_GPU_READ), nullptr);
  EXPECT_CONTAINS(takeError(), "argument 0, 4 bytes: it is not resident");
  llama_gpu_download(&value, this, 4);
  EXPECT_CONTAINS(takeError(), "under way");
  llama_gpu_start_timer();
  EXPECT_CONTAINS(takeError(), "under way");
  llama_gpu_end(this);
}

TEST_P(DeviceTest, OneDeviceIsOpen) {
  EXPECT_EQ(llama_gpu_open(LLAMA_GPU_VULKAN, 1), -1);
  EXPECT_CONTAINS(takeError(), "another GPU is open: ");
}

TEST_P(DeviceTest, ADeviceIsClosedAndOpenedAgain) {
  for (int round = 0; round < 3; ++round) {
    void *sum = makeBuffer({1});
    add(sum, sum, 1);
    EXPECT_EQ(read(sum, 1)[0], 4);
    // What is in use is given back, too.
    llama_gpu_begin(this, nullptr, 0);
    llama_gpu_close();
    EXPECT_EQ(takeError(), "");
    add(sum, sum, 1);
    EXPECT_EQ(takeError(), "no GPU is open");
    ASSERT_EQ(open(), 0) << takeError();
  }
}
