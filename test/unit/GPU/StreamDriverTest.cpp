//===- StreamDriverTest.cpp - What is particular to CUDA and HIP ----------===//
#include "test/unit/GPU/DeviceTest.h"

#include "runtime/Abi.h"

#include <array>
#include <cstring>

using namespace mlir::llama::gpurt;
using namespace mlir::llama::test;

namespace {
class StreamDriverTest : public DeviceTest {
protected:
  std::string launch(llama_gpu_kernel kernel, void *to, void *from,
                     int64_t blocks = 1) {
    const int64_t grid[3] = {blocks, 1, 1};
    void *const buffers[2] = {to, from};
    const int32_t numbers[2] = {1, 0};
    llama_gpu_launch(&kernel, grid, buffers, numbers);
    return takeError();
  }

  const MockControl &mock = getMock(kind);
  bool isCuda = kind == DeviceKind::Cuda;
};
using CudaTest = StreamDriverTest;
} // namespace

INSTANTIATE_TEST_SUITE_P(Mock, StreamDriverTest,
                         testing::Values(DeviceKind::Cuda, DeviceKind::Hip),
                         printKind);

TEST_P(StreamDriverTest, DescribesTheDevice) {
  llama_gpu_properties properties;
  ASSERT_EQ(llama_gpu_get_properties(&properties), 0);
  EXPECT_STREQ(properties.name, "Mock");
  EXPECT_STREQ(properties.driver, isCuda ? "CUDA 12.4" : "HIP 6.3");
  EXPECT_STREQ(properties.chip, isCuda ? "sm_90" : "gfx90a");
  EXPECT_EQ(properties.memory_bytes, int64_t(1) << 30);
  EXPECT_EQ(properties.free_bytes, int64_t(1) << 30);
  EXPECT_EQ(properties.multiprocessors, 4);
  EXPECT_EQ(properties.subgroup_size, 32);
  EXPECT_EQ(properties.shared_bytes_per_block, 65536);
  EXPECT_EQ(properties.max_threads_per_block, 1024);
  EXPECT_EQ(properties.clock_khz, 1000000);
  EXPECT_FALSE(properties.is_software);
}

TEST_P(StreamDriverTest, ImagesThatAreNoneAreRefused) {
  void *memory = makeBuffer({1});
  auto load = [&](const char *text, int32_t format) {
    llama_gpu_image other = {format, 0, text,
                             static_cast<int64_t>(strlen(text)), nullptr};
    return launch(makeKernel("add", other, 2, 1), memory, memory);
  };
  EXPECT_CONTAINS(load("add", LLAMA_GPU_SPIRV),
                  isCuda ? "not compiled for CUDA" : "not compiled for HIP");
  EXPECT_CONTAINS(load("", image.format), "the image is empty");
  std::string text = load("add what", image.format);
  EXPECT_CONTAINS(text, isCuda ? "line 1; unknown word: cuModuleLoadDataEx: "
                               : "1: hipModuleLoadDataEx: ");
  EXPECT_EQ(text.find('\n'), std::string::npos);
  EXPECT_CONTAINS(load("scale", image.format),
                  isCuda ? "CUDA_ERROR_NOT_FOUND" : "hipErrorNotFound");
}

TEST_P(StreamDriverTest, LaunchesThatCannotBeAreRefused) {
  void *memory = makeBuffer(std::vector<int32_t>(64, 1));
  llama_gpu_kernel other = addKernel;
  other.block[0] = 513;
  EXPECT_CONTAINS(launch(other, memory, memory), "blocks of 512 threads");
  other.block[0] = 1025;
  EXPECT_CONTAINS(launch(other, memory, memory), "at most 1024 threads");
  other = addKernel;
  other.dynamic_shared_bytes = 65536;
  EXPECT_CONTAINS(launch(other, memory, memory),
                  "it needs 66560 bytes of shared memory; ");
  other.dynamic_shared_bytes = 64512;
  EXPECT_EQ(launch(other, memory, memory), "");
  other = addKernel;
  other.cluster[0] = 2;
  EXPECT_CONTAINS(launch(other, memory, memory, 3),
                  isCuda ? "clusters of 2 x 1 x 1 blocks do not divide"
                         : "no clusters");
  if (!isCuda)
    return;
  EXPECT_EQ(launch(other, memory, memory, 4), "");
  // (1 * 3 + 1) * 3 + 4 for aliases: 1 -> 4 -> 16.
  EXPECT_EQ(read(memory, 1)[0], 16);
  EXPECT_CONTAINS(launch(makeKernel("add", image, 2, 2), memory, memory),
                  "takes other parameters");
  EXPECT_CONTAINS(launch(makeKernel("scale", image, 2, 1), memory, memory),
                  "takes other parameters than 2 buffers and 1 numbers");
  EXPECT_CONTAINS(launch(makeKernel("scale", image, 1, 3), memory, memory),
                  "takes other parameters");
}

TEST_P(StreamDriverTest, TensorMapsAreMadeOnce) {
  std::vector<int32_t> values(4096);
  void *matrix = makeBuffer(values);
  void *map = llama_gpu_tensor_map(matrix, LLAMA_BF16, 64, 64, 128, 32, 64);
  if (!isCuda) {
    EXPECT_EQ(map, nullptr);
    EXPECT_EQ(takeError(), "a tensor map of 64 x 64 elements: HIP has no "
                           "tensor maps");
    return;
  }
  ASSERT_TRUE(map) << takeError();
  EXPECT_EQ(reinterpret_cast<uintptr_t>(map) % 64, 0u);
  EXPECT_EQ(llama_gpu_tensor_map(matrix, LLAMA_BF16, 64, 64, 128, 32, 64), map);
  EXPECT_NE(llama_gpu_tensor_map(matrix, LLAMA_F16, 64, 64, 128, 32, 64), map);
  uint64_t seen[6];
  llama_gpu_download(seen, map, sizeof(seen));
  const uint64_t expected[6] = {9, 2, 64, 64, 64, 32};
  EXPECT_EQ(memcmp(seen, expected, sizeof(seen)), 0);
  auto refuse = [&](int32_t type, int64_t rowBytes, int32_t boxRows,
                    int32_t boxColumns, const char *text) {
    EXPECT_EQ(llama_gpu_tensor_map(matrix, type, 64, 64, rowBytes, boxRows,
                                   boxColumns),
              nullptr);
    EXPECT_CONTAINS(takeError(), text);
  };
  refuse(LLAMA_F32, 128, 32, 64, "neither f16 nor bf16");
  refuse(LLAMA_F16, 130, 32, 64, "multiples of 16 bytes");
  refuse(LLAMA_F16, 128, 32, 65, "at most 256 x 64");
  refuse(LLAMA_F16, 128, 0, 64, "at most 256 x 64");
}

TEST_P(StreamDriverTest, MemoryThatIsNotInUseMakesRoom) {
  mock.setMemory(100 << 20);
  constexpr int64_t kBytes = 30 << 20;
  std::vector<char> host(kBytes);
  void *place =
      llama_gpu_enter(this, 0, host.data(), kBytes, LLAMA_GPU_SCRATCH);
  llama_gpu_leave(this, 0, host.data(), place, kBytes, LLAMA_GPU_SCRATCH);
  llama_gpu_free(llama_gpu_alloc(kBytes));
  // Neither is in use.
  void *memory = llama_gpu_alloc(kBytes * 2);
  EXPECT_TRUE(memory) << takeError();
  EXPECT_FALSE(llama_gpu_alloc(kBytes * 2));
  EXPECT_EQ(takeError(), "out of memory on Mock: 60.00 MiB asked for, 40.00 "
                         "MiB of 100.00 MiB free");
  EXPECT_EQ(llama_gpu_make_resident(host.data(), kBytes * 2, LLAMA_GPU_WRITE,
                                    nullptr, nullptr),
            -1);
  EXPECT_CONTAINS(takeError(), "making 60.00 MiB resident on the GPU: out of "
                               "memory on Mock");
  llama_gpu_free(memory);
  EXPECT_TRUE(llama_gpu_alloc(kBytes * 3)) << takeError();
}

/// One of everything.
static void runEverything(DeviceKind kind, llama_gpu_kernel *add,
                          const std::function<int32_t()> &open) {
  if (open())
    return;
  static std::vector<char> weights((9 << 20) + 5, 1);
  std::vector<int32_t> values(64, 1);
  llama_gpu_make_resident(weights.data(), weights.size(), LLAMA_GPU_READ,
                          nullptr, nullptr);
  llama_gpu_start_timer();
  for (int step = 0; step < 3; ++step) {
    void *place = llama_gpu_enter(add, 0, values.data(), 256,
                                  LLAMA_GPU_READ | LLAMA_GPU_WRITE);
    void *weight = llama_gpu_enter(add, 1, weights.data(), 256, LLAMA_GPU_READ);
    if (llama_gpu_begin(add, nullptr, 0)) {
      const int64_t grid[3] = {1, 1, 1};
      void *scratch = llama_gpu_alloc(256);
      llama_gpu_copy(scratch, place, 256);
      void *const buffers[2] = {scratch, weight};
      const int32_t numbers[1] = {64};
      llama_gpu_launch(add, grid, buffers, numbers);
      llama_gpu_copy(place, scratch, 256);
      llama_gpu_free(scratch);
    }
    llama_gpu_end(add);
    llama_gpu_leave(add, 1, weights.data(), weight, 256, LLAMA_GPU_READ);
    llama_gpu_leave(add, 0, values.data(), place, 256,
                    LLAMA_GPU_READ | LLAMA_GPU_WRITE);
  }
  llama_gpu_stop_timer();
  if (kind == DeviceKind::Cuda)
    llama_gpu_tensor_map(llama_gpu_alloc(1024), LLAMA_F16, 8, 64, 128, 8, 64);
  llama_gpu_synchronize();
  llama_gpu_drop_resident(weights.data());
}

TEST_P(StreamDriverTest, AnyCallMayFail) {
  llama_gpu_close();
  auto run = [&](long which) {
    mock.reset();
    mock.failAt(which, 999);
    addKernel.handle = image.module = nullptr;
    runEverything(kind, &addKernel, [&] { return open(); });
    std::string text = takeError();
    llama_gpu_close();
    std::string closing = takeError();
    return text.empty() ? closing : text;
  };
  EXPECT_EQ(run(-1), "");
  long calls = mock.getCalls();
  ASSERT_GT(calls, 50);
  for (long call = 0; call < calls; ++call) {
    std::string text = run(call);
    std::string name = mock.getFailed();
    // Giving back cannot be helped, and what is unknown stays zero; anything
    // else says which call it was.
    bool isQuiet = false;
    for (const char *part :
         {"Destroy", "Free", "Release", "Unload", "DriverGetVersion",
          "DeviceGetName", "TotalMem", "MemGetInfo", "DeviceGetAttribute",
          "GetDeviceProperties"})
      isQuiet |= contains(name, part);
    if (!isQuiet)
      EXPECT_CONTAINS(text, name.c_str()) << "call " << call;
    // What a failing call did not give back, no other leaves.
    EXPECT_LE(mock.getLive(), isQuiet ? 1u : 0u)
        << "call " << call << ", " << name;
  }
  mock.reset();
  ASSERT_EQ(open(), 0);
}

TEST_P(StreamDriverTest, AFaultNamesTheKernelsBefore) {
  void *memory = makeBuffer(std::vector<int32_t>(64, 1));
  llama_gpu_synchronize();
  add(memory, memory, 64);
  mock.failAt(1, 700); // After the thread's device is set.
  llama_gpu_synchronize();
  EXPECT_CONTAINS(takeError(), isCuda
                                   ? "waiting for add: cuStreamSynchronize: "
                                   : "waiting for add: hipStreamSynchronize: ");
}

TEST(StreamDriverOpenTest, WithoutTheLibrary) {
  SetEnvironment driver("LLAMA_GPU_DRIVER", "/nowhere/lib.so");
  EXPECT_EQ(llama_gpu_open(LLAMA_GPU_CUDA, 0), -1);
  EXPECT_CONTAINS(takeError(), "NVIDIA's driver is not installed here (");
  EXPECT_EQ(llama_gpu_open(LLAMA_GPU_HIP, 0), -1);
  EXPECT_CONTAINS(takeError(), "AMD's HIP is not installed here (");
}

TEST(StreamDriverOpenTest, WithALibraryThatIsAnother) {
  SetEnvironment driver("LLAMA_GPU_DRIVER", LLAMA_TEST_MOCK_HIP);
  EXPECT_EQ(llama_gpu_open(LLAMA_GPU_CUDA, 0), -1);
  EXPECT_CONTAINS(takeError(), "is too old: it has no function cuInit");
}

TEST(StreamDriverOpenTest, WithADeviceThatIsNotThere) {
  SetEnvironment driver("LLAMA_GPU_DRIVER", LLAMA_TEST_MOCK_CUDA);
  EXPECT_EQ(llama_gpu_open(LLAMA_GPU_CUDA, 1), -1);
  EXPECT_EQ(takeError(), "CUDA has no device 1: it has 1, numbered from 0");
}
