//===- FailingVulkan.cpp - Vulkan in which one function fails -------------===//
// Stands in the place of libvulkan.so.1, and is it but for the function that
// LLAMA_TEST_VULKAN_FAIL names, which returns VK_ERROR_DEVICE_LOST and does
// nothing. Callers clear up their arguments: one function has any type.
//===----------------------------------------------------------------------===//
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>

#define VK_NO_PROTOTYPES
#include <vulkan/vulkan_core.h>

// Not checked to be called with its own type.
#ifdef __clang__
__attribute__((no_sanitize("function")))
#endif
static VkResult failAlways() {
  return VK_ERROR_DEVICE_LOST;
}

static bool isChosen(const char *name) {
  const char *chosen = getenv("LLAMA_TEST_VULKAN_FAIL");
  return chosen && !strcmp(chosen, name);
}

static PFN_vkGetDeviceProcAddr getDeviceAddress;

static PFN_vkVoidFunction getDeviceFunction(VkDevice device, const char *name) {
  if (isChosen(name))
    return reinterpret_cast<PFN_vkVoidFunction>(failAlways);
  return getDeviceAddress(device, name);
}

extern "C" __attribute__((visibility("default"))) PFN_vkVoidFunction
vkGetInstanceProcAddr(VkInstance instance, const char *name) {
  static void *library = dlopen("libvulkan.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!library)
    return nullptr;
  static auto getAddress = reinterpret_cast<PFN_vkGetInstanceProcAddr>(
      dlsym(library, "vkGetInstanceProcAddr"));
  if (isChosen(name))
    return reinterpret_cast<PFN_vkVoidFunction>(failAlways);
  PFN_vkVoidFunction function = getAddress(instance, name);
  if (strcmp(name, "vkGetDeviceProcAddr") != 0)
    return function;
  getDeviceAddress = reinterpret_cast<PFN_vkGetDeviceProcAddr>(function);
  return reinterpret_cast<PFN_vkVoidFunction>(getDeviceFunction);
}
