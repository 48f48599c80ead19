//===- DeviceTest.h - Tests on every kind of device -------------*- C++ -*-===//
#ifndef LLAMA_MLIR_TEST_UNIT_GPU_DEVICETEST_H
#define LLAMA_MLIR_TEST_UNIT_GPU_DEVICETEST_H

#include "runtime/GPU/Device.h"
#include "runtime/GPU/Runtime.h"
#include "test/unit/GPU/MockDriver.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <dlfcn.h>

namespace mlir::llama::test {

/// The failure that is kept; "" for none.
inline std::string takeError() {
  const char *text = llama_gpu_take_error();
  return text ? text : "";
}

inline bool contains(const std::string &text, const char *part) {
  return text.find(part) != std::string::npos;
}
#define EXPECT_CONTAINS(text, part)                                            \
  EXPECT_PRED2(::mlir::llama::test::contains, std::string(text), part)

struct SetEnvironment {
  SetEnvironment(const char *name, const char *value) : name(name) {
    setenv(name, value, 1);
  }
  ~SetEnvironment() { unsetenv(name); }
  const char *name;
};

inline llama_gpu_kernel makeKernel(const char *name, llama_gpu_image &image,
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

/// Vulkan on whatever device there is (Debian's mesa-vulkan-drivers plays one),
/// its memory mapped or reached by copies alone; CUDA and HIP on MockDriver.cpp;
/// CUDA on test/lib/FakeCuda, which checks calls and executes PTX.
enum class DeviceKind { VulkanMapped, VulkanCopied, Cuda, Hip, FakeCuda };

inline bool isVulkan(DeviceKind kind) {
  return kind == DeviceKind::VulkanMapped || kind == DeviceKind::VulkanCopied;
}

inline bool isMock(DeviceKind kind) {
  return kind == DeviceKind::Cuda || kind == DeviceKind::Hip;
}

inline bool isCuda(DeviceKind kind) {
  return kind == DeviceKind::Cuda || kind == DeviceKind::FakeCuda;
}

/// The library in the place of a driver; none for Vulkan.
inline const char *getDriverPath(DeviceKind kind) {
  switch (kind) {
  case DeviceKind::Cuda:
    return LLAMA_TEST_MOCK_CUDA;
  case DeviceKind::Hip:
    return LLAMA_TEST_MOCK_HIP;
#ifdef LLAMA_TEST_FAKE_CUDA
  case DeviceKind::FakeCuda:
    return LLAMA_TEST_FAKE_CUDA;
#endif
  default:
    return "";
  }
}

inline const MockControl &getMock(DeviceKind kind) {
  void *library = dlopen(getDriverPath(kind), RTLD_NOW | RTLD_LOCAL);
  auto *get = reinterpret_cast<const MockControl *(*)()>(
      dlsym(library, "llama_mock_control"));
  return *get();
}

/// An image with the kernels of kernels.spvasm, for a kind of device.
inline std::string readKernels(DeviceKind kind) {
  if (isMock(kind))
    return "add scale";
  std::ifstream file(isVulkan(kind) ? LLAMA_TEST_KERNELS : LLAMA_TEST_PTX,
                     std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/// An open device, and kernels for it.
class DeviceTest : public testing::TestWithParam<DeviceKind> {
protected:
  void SetUp() override {
    ASSERT_GT(image.bytes, 0);
    if (isMock(kind))
      getMock(kind).reset();
    if (open() == 0)
      return;
    std::string text = takeError();
    if (contains(text, "Vulkan is not installed") ||
        contains(text, "Vulkan finds no d"))
      GTEST_SKIP() << text;
    FAIL() << text;
  }

  void TearDown() override {
    EXPECT_EQ(takeError(), "");
    // Vulkan's layer tells what is left over, and so does the mock.
    llama_gpu_close();
    EXPECT_EQ(takeError(), "");
    if (isMock(kind))
      EXPECT_EQ(getMock(kind).getLive(), 0u);
  }

  int32_t open() {
    return llama_gpu_open(isVulkan(kind) ? LLAMA_GPU_VULKAN
                          : isCuda(kind) ? LLAMA_GPU_CUDA
                                         : LLAMA_GPU_HIP,
                          0);
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

  DeviceKind kind = GetParam();
  SetEnvironment driver{"LLAMA_GPU_DRIVER", getDriverPath(kind)};
  /// What the validation layer says is a failure.
  SetEnvironment validate{"LLAMA_GPU_VALIDATE", "1"};
  SetEnvironment staging{"LLAMA_GPU_VULKAN_STAGING",
                         kind == DeviceKind::VulkanCopied ? "1" : "0"};
  std::string words = readKernels(kind);
  llama_gpu_image image = {isVulkan(kind) ? LLAMA_GPU_SPIRV
                           : isCuda(kind) ? LLAMA_GPU_PTX
                                          : LLAMA_GPU_HSACO,
                           0, words.data(), static_cast<int64_t>(words.size()),
                           nullptr};
  llama_gpu_kernel scaleKernel = makeKernel("scale", image, 2, 2);
  llama_gpu_kernel addKernel = makeKernel("add", image, 2, 1);
};

inline std::string printKind(const testing::TestParamInfo<DeviceKind> &info) {
  switch (info.param) {
  case DeviceKind::VulkanMapped:
    return "VulkanMapped";
  case DeviceKind::VulkanCopied:
    return "VulkanCopied";
  case DeviceKind::Cuda:
    return "Cuda";
  case DeviceKind::Hip:
    return "Hip";
  case DeviceKind::FakeCuda:
    return "FakeCuda";
  }
  return "";
}

} // namespace mlir::llama::test

#endif // LLAMA_MLIR_TEST_UNIT_GPU_DEVICETEST_H
