//===- VulkanTest.cpp - The launch interface on a device of Vulkan --------===//
// On whatever device there is; Debian's mesa-vulkan-drivers plays one. Vulkan's
// validation layer watches, and what it says is a failure.
//===----------------------------------------------------------------------===//
#include "runtime/GPU/Device.h"
#include "runtime/GPU/Runtime.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include <sys/resource.h>

using namespace mlir::llama::gpurt;

namespace {
/// The failure that is kept; "" for none.
std::string takeError() {
  const char *text = llama_gpu_take_error();
  return text ? text : "";
}

bool contains(const std::string &text, const char *part) {
  return text.find(part) != std::string::npos;
}
#define EXPECT_CONTAINS(text, part)                                            \
  EXPECT_PRED2(contains, std::string(text), part)

struct SetEnvironment {
  SetEnvironment(const char *name, const char *value) : name(name) {
    setenv(name, value, 1);
  }
  ~SetEnvironment() { unsetenv(name); }
  const char *name;
};

llama_gpu_kernel makeKernel(const char *name, llama_gpu_image &image,
                            int32_t buffers, int32_t scalars) {
  llama_gpu_kernel kernel = {};
  kernel.name = name;
  kernel.image = &image;
  kernel.num_buffers = buffers;
  kernel.num_scalars = scalars;
  kernel.block[0] = 64;
  kernel.block[1] = kernel.block[2] = 1;
  kernel.cluster[0] = kernel.cluster[1] = kernel.cluster[2] = 1;
  return kernel;
}

std::string readKernels() {
  std::ifstream file(LLAMA_TEST_KERNELS, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/// Kernels of kernels.spvasm, and an open device. The parameter is whether the
/// processor reaches the device's memory by copies alone.
class VulkanTest : public testing::TestWithParam<bool> {
protected:
  void SetUp() override {
    image.data = words.data();
    image.bytes = words.size();
    ASSERT_GT(image.bytes, 0);
    if (llama_gpu_open(LLAMA_GPU_VULKAN, 0) == 0)
      return;
    std::string text = takeError();
    if (contains(text, "Vulkan is not installed") ||
        contains(text, "Vulkan finds no d"))
      GTEST_SKIP() << text;
    FAIL() << text;
  }

  void TearDown() override {
    EXPECT_EQ(takeError(), "");
    // The layer tells what is left over.
    llama_gpu_close();
    EXPECT_EQ(takeError(), "");
  }

  /// Enqueues to = to * 3 + from.
  void add(void *to, void *from, int32_t size) {
    const int64_t grid[3] = {(size + 63) / 64, 1, 1};
    void *const buffers[2] = {to, from};
    const int32_t numbers[1] = {size};
    llama_gpu_launch(&addKernel, grid, buffers, numbers);
  }

  /// Device memory with some words.
  void *makeBuffer(std::vector<int32_t> values) {
    int64_t bytes = values.size() * 4;
    void *from =
        llama_gpu_enter(this, 1000, values.data(), bytes, LLAMA_GPU_READ);
    void *memory = llama_gpu_alloc(bytes);
    llama_gpu_copy(memory, from, bytes);
    llama_gpu_leave(this, 1000, values.data(), from, bytes, LLAMA_GPU_READ);
    return memory;
  }

  std::vector<int32_t> read(const void *memory, size_t count) {
    std::vector<int32_t> values(count, -1);
    llama_gpu_download(values.data(), memory, count * 4);
    return values;
  }

  SetEnvironment validate{"LLAMA_GPU_VALIDATE", "1"};
  SetEnvironment staging{"LLAMA_GPU_VULKAN_STAGING", GetParam() ? "1" : "0"};
  std::string words = readKernels();
  llama_gpu_image image = {LLAMA_GPU_SPIRV, 0, nullptr, 0, nullptr};
  llama_gpu_kernel scaleKernel = makeKernel("scale", image, 2, 2);
  llama_gpu_kernel addKernel = makeKernel("add", image, 2, 1);
};
} // namespace

INSTANTIATE_TEST_SUITE_P(Memory, VulkanTest, testing::Bool(),
                         [](const testing::TestParamInfo<bool> &info) {
                           return info.param ? "Copied" : "Mapped";
                         });

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

TEST_P(VulkanTest, DescribesTheDevice) {
  llama_gpu_properties properties;
  ASSERT_EQ(llama_gpu_get_properties(&properties), 0);
  EXPECT_NE(properties.name[0], 0);
  EXPECT_CONTAINS(properties.driver, "Vulkan 1.");
  EXPECT_EQ(properties.chip[0], 0);
  EXPECT_GT(properties.memory_bytes, 0);
  EXPECT_GE(properties.subgroup_size, 1);
  EXPECT_GE(properties.shared_bytes_per_block, 16384);
  EXPECT_GE(properties.max_threads_per_block, 128);
  EXPECT_EQ(llama_gpu_open(LLAMA_GPU_VULKAN, 0), 0); // Again is nothing.
}

TEST_P(VulkanTest, AFunctionTakesAndLeavesArguments) {
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

TEST_P(VulkanTest, LaunchesAreInOrder) {
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

TEST_P(VulkanTest, BuffersMayStartWithinMemory) {
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

TEST_P(VulkanTest, AGridWithAZeroIsNoLaunch) {
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

TEST_P(VulkanTest, FreedMemoryIsUsedAgainInOrder) {
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

TEST_P(VulkanTest, ArgumentsOfEverySizeComeInOrder) {
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

TEST_P(VulkanTest, EmptyArgumentsHavePlaces) {
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

TEST_P(VulkanTest, TheDeviceTellsTheTime) {
  void *to = makeBuffer(std::vector<int32_t>(1 << 16, 1));
  llama_gpu_start_timer();
  double none = llama_gpu_stop_timer();
  llama_gpu_start_timer();
  for (int i = 0; i < 100; ++i)
    add(to, to, 1 << 16);
  double some = llama_gpu_stop_timer();
  EXPECT_GE(none, 0);
  EXPECT_GT(some, none);
  EXPECT_LT(some, 60);
}

TEST_P(VulkanTest, EveryThreadHasAStream) {
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

TEST_P(VulkanTest, ResidentMemoryStaysInItsPlace) {
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

TEST_P(VulkanTest, ResidentMemoryThatIsNotReadStartsAsZeros) {
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

TEST_P(VulkanTest, AnArgumentIsResidentAsAWholeOrNotAtAll) {
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

TEST_P(VulkanTest, WhatCameTwiceIsRecorded) {
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

TEST_P(VulkanTest, ReplaysFollowOneAnother) {
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

TEST_P(VulkanTest, KeysAndFunctionsAreApart) {
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

TEST_P(VulkanTest, FewRecordingsAreKept) {
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

TEST_P(VulkanTest, MemoryOfARecordingIsItsOwn) {
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

TEST_P(VulkanTest, AFunctionThatAnotherCallsIsAPartOfIt) {
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

TEST_P(VulkanTest, MemoryThatWentAwayIsNotReplayed) {
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

TEST_P(VulkanTest, ProgramsAreForgotten) {
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

TEST_P(VulkanTest, TheFirstFailureIsKeptAndNothingFollows) {
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
  EXPECT_EQ(takeError(), "kernel nowhere, grid 7 x 2 x 1, block 64 x 1 x 1: "
                         "the image has no kernel of this name");
  EXPECT_EQ(takeError(), "");
  EXPECT_EQ(read(sum, 1)[0], 1);
  add(sum, sum, 1);
  EXPECT_EQ(read(sum, 1)[0], 4);
}

TEST_P(VulkanTest, AFailureWithinARecordingEndsIt) {
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

TEST_P(VulkanTest, ImagesThatAreNoneAreRefused) {
  const int64_t grid[3] = {1, 1, 1};
  auto launch = [&](std::string bytes, int32_t format) {
    llama_gpu_image bad = {format, 0, bytes.data(),
                           static_cast<int64_t>(bytes.size()), nullptr};
    llama_gpu_kernel kernel = makeKernel("add", bad, 0, 0);
    llama_gpu_launch(&kernel, grid, nullptr, nullptr);
    EXPECT_EQ(bad.module, nullptr);
    EXPECT_EQ(kernel.handle, nullptr);
    return takeError();
  };
  EXPECT_CONTAINS(launch(words, LLAMA_GPU_PTX), "not compiled for Vulkan");
  EXPECT_CONTAINS(launch("", LLAMA_GPU_SPIRV), "no SPIR-V module: 0 bytes");
  EXPECT_CONTAINS(launch(std::string(64, 'a'), LLAMA_GPU_SPIRV),
                  "no SPIR-V module");
  std::string damaged = words;
  damaged[22] = 0;
  EXPECT_CONTAINS(launch(damaged, LLAMA_GPU_SPIRV), "damaged at word 5");
  // OpCapability CooperativeMatrixNV in the place of Shader.
  std::string needy = words;
  const uint32_t capability = 5357;
  memcpy(&needy[24], &capability, 4);
  EXPECT_CONTAINS(launch(needy, LLAMA_GPU_SPIRV),
                  "kernel add, grid 1 x 1 x 1, block 64 x 1 x 1: the program "
                  "needs SPIR-V capability 5357");
}

TEST_P(VulkanTest, LaunchesThatCannotBeAreRefused) {
  void *memory = makeBuffer(std::vector<int32_t>(64, 1));
  auto launch = [&](llama_gpu_kernel kernel, std::array<int64_t, 3> grid,
                    void *to) {
    void *const buffers[2] = {to, memory};
    const int32_t numbers[1] = {64};
    llama_gpu_launch(&kernel, grid.data(), buffers, numbers);
    return takeError();
  };
  EXPECT_CONTAINS(launch(addKernel, {-1, 1, 1}, memory), "no such grid");
  EXPECT_CONTAINS(launch(addKernel, {int64_t(1) << 40, 1, 1}, memory),
                  "no such grid");
  EXPECT_CONTAINS(launch(addKernel, {1, 1, INT32_MAX}, memory),
                  "blocks in dimension 2");
  llama_gpu_kernel other = addKernel;
  other.block[0] = 32;
  EXPECT_CONTAINS(launch(other, {1, 1, 1}, memory),
                  "the image is for blocks of 64 x 1 x 1 threads");
  other.block[0] = 1 << 20;
  EXPECT_CONTAINS(launch(other, {1, 1, 1}, memory), "threads");
  other.block[0] = 0;
  EXPECT_CONTAINS(launch(other, {1, 1, 1}, memory), "no such block");
  other = addKernel;
  other.dynamic_shared_bytes = 4;
  EXPECT_CONTAINS(launch(other, {1, 1, 1}, memory), "workgroup memory");
  other = addKernel;
  other.cluster[0] = 2;
  EXPECT_CONTAINS(launch(other, {1, 1, 1}, memory), "clusters");
  EXPECT_CONTAINS(launch(addKernel, {1, 1, 1}, &other), "buffer 0: 0x");
  EXPECT_CONTAINS(launch(addKernel, {1, 1, 1}, nullptr), "device memory");
  EXPECT_CONTAINS(launch(addKernel, {1, 1, 1}, static_cast<char *>(memory) + 4),
                  "buffer 0 does not start at a multiple of 16 bytes");
  EXPECT_CONTAINS(
      launch(addKernel, {1, 1, 1}, static_cast<char *>(memory) + 256),
      "no address of device memory in use");
  EXPECT_EQ(launch(addKernel, {1, 1, 1}, memory), "");
}

TEST_P(VulkanTest, CopiesStayWithinMemory) {
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

TEST_P(VulkanTest, TooMuchMemoryIsOneLine) {
  EXPECT_EQ(llama_gpu_alloc(int64_t(1) << 50), nullptr);
  EXPECT_CONTAINS(takeError(), "1024.00 TiB asked for");
  EXPECT_EQ(llama_gpu_alloc(-1), nullptr);
  EXPECT_CONTAINS(takeError(), "-1 bytes");
}

TEST_P(VulkanTest, MemoryThatIsNotInUseMakesRoom) {
  llama_gpu_properties properties;
  llama_gpu_get_properties(&properties);
  if (!properties.is_software)
    GTEST_SKIP() << "limits the memory of a device that a processor plays";
  constexpr int64_t kBytes = 128 << 20;
  std::vector<char> host(kBytes);
  // A place that is free again, and memory that was freed.
  void *place =
      llama_gpu_enter(this, 0, host.data(), kBytes, LLAMA_GPU_SCRATCH);
  llama_gpu_leave(this, 0, host.data(), place, kBytes, LLAMA_GPU_SCRATCH);
  llama_gpu_free(llama_gpu_alloc(kBytes));
  size_t segments = getStatistics().segments;
  rlimit before;
  getrlimit(RLIMIT_AS, &before);
  long pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  rlimit less = before;
  less.rlim_cur = static_cast<rlim_t>(pages) * 4096 + (64 << 20);
  setrlimit(RLIMIT_AS, &less);
  void *memory = llama_gpu_alloc(kBytes + (16 << 20));
  std::string text = takeError();
  void *tooMuch = llama_gpu_alloc(int64_t(1) << 30);
  std::string tooMuchText = takeError();
  setrlimit(RLIMIT_AS, &before);
  EXPECT_TRUE(memory) << text;
  EXPECT_LT(getStatistics().segments, segments);
  EXPECT_FALSE(tooMuch);
  EXPECT_CONTAINS(tooMuchText, "out of memory on ");
  EXPECT_CONTAINS(tooMuchText, ": 1.00 GiB asked for, ");
  llama_gpu_free(llama_gpu_alloc(kBytes));
}

TEST_P(VulkanTest, WhatRunsIsNotInterrupted) {
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

TEST_P(VulkanTest, OneDeviceIsOpen) {
  EXPECT_EQ(llama_gpu_open(LLAMA_GPU_VULKAN, 1), -1);
  EXPECT_CONTAINS(takeError(), "another GPU is open: ");
}

TEST_P(VulkanTest, ADeviceIsClosedAndOpenedAgain) {
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
    ASSERT_EQ(llama_gpu_open(LLAMA_GPU_VULKAN, 0), 0) << takeError();
  }
}

TEST(VulkanOpenTest, WithoutTheLibrary) {
  SetEnvironment driver("LLAMA_GPU_DRIVER", "/nowhere/libvulkan.so.1");
  EXPECT_EQ(llama_gpu_open(LLAMA_GPU_VULKAN, 0), -1);
  EXPECT_CONTAINS(takeError(),
                  "Vulkan is not installed here (/nowhere/libvulkan.so.1");
  EXPECT_EQ(llama_gpu_alloc(4), nullptr);
  EXPECT_EQ(takeError(), "no GPU is open");
  llama_gpu_close();
  EXPECT_EQ(takeError(), "");
}

TEST(VulkanOpenTest, WithALibraryThatIsAnother) {
  SetEnvironment driver("LLAMA_GPU_DRIVER", "libm.so.6");
  EXPECT_EQ(llama_gpu_open(LLAMA_GPU_VULKAN, 0), -1);
  EXPECT_CONTAINS(takeError(),
                  "libm.so.6 is too old: it has no function vkGet");
}

TEST(VulkanOpenTest, WithoutADevice) {
  SetEnvironment files("VK_DRIVER_FILES", "/nowhere.json");
  SetEnvironment older("VK_ICD_FILENAMES", "/nowhere.json");
  EXPECT_EQ(llama_gpu_open(LLAMA_GPU_VULKAN, 0), -1);
  std::string text = takeError();
  if (!contains(text, "not installed"))
    EXPECT_CONTAINS(text, "Vulkan finds no d");
}

TEST(VulkanOpenTest, WithADeviceThatIsNotThere) {
  for (int32_t device : {-1, 99}) {
    EXPECT_EQ(llama_gpu_open(LLAMA_GPU_VULKAN, device), -1);
    std::string text = takeError();
    if (!contains(text, "not installed") && !contains(text, "finds no d"))
      EXPECT_CONTAINS(text, "Vulkan has no device ");
  }
}

TEST(VulkanOpenTest, WithADriverThatThereIsNot) {
  EXPECT_EQ(llama_gpu_open(17, 0), -1);
  EXPECT_EQ(takeError(), "there is no kind of driver 17");
}
