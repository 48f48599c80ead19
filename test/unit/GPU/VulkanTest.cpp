//===- VulkanTest.cpp - What is particular to Vulkan ----------------------===//
#include "test/unit/GPU/DeviceTest.h"

#include <array>
#include <cstring>
#include <fstream>

#include <sys/resource.h>

using namespace mlir::llama::gpurt;
using namespace mlir::llama::test;

namespace {
class VulkanTest : public DeviceTest {};
} // namespace

INSTANTIATE_TEST_SUITE_P(All, VulkanTest,
                         testing::Values(DeviceKind::VulkanMapped,
                                         DeviceKind::VulkanCopied),
                         printKind);

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
  std::string newer = words;
  newer[5] = 0;
  newer[6] = 9; // 9.0
  EXPECT_CONTAINS(launch(newer, LLAMA_GPU_SPIRV),
                  "the program is SPIR-V 9.0; ");
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
  EXPECT_CONTAINS(launch(addKernel, {-1, 1, 1}, memory),
                  "for indices of 32 bits");
  EXPECT_CONTAINS(launch(addKernel, {1, -1, 1}, memory),
                  "no such number of blocks");
  EXPECT_CONTAINS(launch(addKernel, {int64_t(1) << 40, 1, 1}, memory),
                  "no such number of blocks");
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
  EXPECT_CONTAINS(launch(makeKernel("hog", image, 2, 1), {1, 1, 1}, memory),
                  "it needs 1.00 MiB of workgroup memory; ");
  EXPECT_EQ(launch(addKernel, {1, 1, 1}, memory), "");
}

TEST_P(VulkanTest, TooMuchMemoryIsOneLine) {
  EXPECT_EQ(llama_gpu_alloc(int64_t(1) << 50), nullptr);
  EXPECT_CONTAINS(takeError(), "1024.00 TiB asked for");
  EXPECT_EQ(llama_gpu_alloc(-1), nullptr);
  EXPECT_CONTAINS(takeError(), "-1 bytes");
}

// The address sanitizer ends the process where memory ends.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LLAMA_TEST_KEEPS_MEMORY
#endif
#endif
#ifndef LLAMA_TEST_KEEPS_MEMORY
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
#endif

TEST_P(VulkanTest, BuffersAreNotLargerThanTheDeviceBinds) {
  llama_gpu_properties properties;
  llama_gpu_get_properties(&properties);
  if (!properties.is_software)
    GTEST_SKIP() << "devices that bind less than they give out are rare";
  char *memory = static_cast<char *>(llama_gpu_alloc((128 << 20) + 1024));
  ASSERT_TRUE(memory) << takeError();
  add(memory, memory, 1);
  EXPECT_CONTAINS(takeError(), "kernel add, grid 1 x 1 x 1, block 64 x 1 x 1: "
                               "buffer 0 has 128.00 MiB; ");
  // The part that is bound ends with the memory.
  add(memory + 1024, memory + 1024, 1);
  llama_gpu_free(memory);
}

TEST_P(VulkanTest, AnyFunctionMayFail) {
  llama_gpu_close();
  SetEnvironment failing("LLAMA_GPU_DRIVER", LLAMA_TEST_FAILING_VULKAN);
  auto run = [&](const char *name) {
    SetEnvironment chosen("LLAMA_TEST_VULKAN_FAIL", name);
    addKernel.handle = image.module = nullptr;
    if (open() == 0)
      runEverything(addKernel);
    std::string text = takeError();
    // Nothing is left over, or the layer says so.
    llama_gpu_close();
    std::string closing = takeError();
    if (!contains(closing, name))
      EXPECT_EQ(closing, "") << name;
    return text;
  };
  EXPECT_EQ(run("none"), "");
  std::vector<const char *> names = {"vkAllocateCommandBuffers",
                                     "vkAllocateDescriptorSets",
                                     "vkAllocateMemory",
                                     "vkBeginCommandBuffer",
                                     "vkBindBufferMemory",
                                     "vkCreateBuffer",
                                     "vkCreateCommandPool",
                                     "vkCreateComputePipelines",
                                     "vkCreateDescriptorPool",
                                     "vkCreateDescriptorSetLayout",
                                     "vkCreateDevice",
                                     "vkCreateInstance",
                                     "vkCreatePipelineCache",
                                     "vkCreatePipelineLayout",
                                     "vkCreateQueryPool",
                                     "vkCreateSemaphore",
                                     "vkCreateShaderModule",
                                     "vkEndCommandBuffer",
                                     "vkEnumeratePhysicalDevices",
                                     "vkGetQueryPoolResults",
                                     "vkGetSemaphoreCounterValue",
                                     "vkMapMemory",
                                     "vkQueueSubmit",
                                     "vkWaitSemaphores"};
  for (const char *name : names)
    EXPECT_CONTAINS(run(name), (std::string(name) + ": VK_ERROR_").c_str());
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
