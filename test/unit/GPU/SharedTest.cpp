//===- SharedTest.cpp - The runtime as compiled files load it -------------===//
#include "test/unit/GPU/DeviceTest.h"

using namespace mlir::llama::test;

TEST(SharedTest, HasEveryFunctionAndNoOther) {
  void *library = dlopen(LLAMA_TEST_SHARED, RTLD_NOW | RTLD_LOCAL);
  ASSERT_TRUE(library) << dlerror();
  for (const char *name :
       {"llama_gpu_launch",        "llama_gpu_alloc",
        "llama_gpu_free",          "llama_gpu_copy",
        "llama_gpu_enter",         "llama_gpu_leave",
        "llama_gpu_download",      "llama_gpu_synchronize",
        "llama_gpu_begin",         "llama_gpu_end",
        "llama_gpu_tensor_map",    "llama_gpu_open",
        "llama_gpu_close",         "llama_gpu_get_properties",
        "llama_gpu_take_error",    "llama_gpu_make_resident",
        "llama_gpu_drop_resident", "llama_gpu_forget_programs",
        "llama_gpu_start_timer",   "llama_gpu_stop_timer",
        "llama_gpu_open_for",      "llama_gpu_load_image"})
    EXPECT_TRUE(dlsym(library, name)) << name;
  // Its C++ library is its own.
  EXPECT_FALSE(dlsym(library, "_ZNKSt7__cxx1112basic_stringIcSt11char_"
                              "traitsIcESaIcEE4sizeEv"));
  EXPECT_FALSE(dlsym(library, "_ZN4mlir5llama6gpurt10openVulkanEi"));
}

TEST(SharedTest, IsARuntimeOfItsOwn) {
  void *library = dlopen(LLAMA_TEST_SHARED, RTLD_NOW | RTLD_LOCAL);
  ASSERT_TRUE(library) << dlerror();
  SetEnvironment driver("LLAMA_GPU_DRIVER", LLAMA_TEST_MOCK_CUDA);
  auto open = reinterpret_cast<decltype(&llama_gpu_open)>(
      dlsym(library, "llama_gpu_open"));
  auto alloc = reinterpret_cast<decltype(&llama_gpu_alloc)>(
      dlsym(library, "llama_gpu_alloc"));
  auto takeItsError = reinterpret_cast<decltype(&llama_gpu_take_error)>(
      dlsym(library, "llama_gpu_take_error"));
  auto close = reinterpret_cast<decltype(&llama_gpu_close)>(
      dlsym(library, "llama_gpu_close"));
  EXPECT_EQ(open(LLAMA_GPU_CUDA, 0), 0);
  EXPECT_TRUE(alloc(100));
  EXPECT_EQ(takeItsError(), nullptr);
  close();
  // Not that of this process.
  EXPECT_EQ(llama_gpu_alloc(100), nullptr);
  EXPECT_EQ(takeError(), "no GPU is open");
}
