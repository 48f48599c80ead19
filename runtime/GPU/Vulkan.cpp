//===- Vulkan.cpp - Devices of Vulkan -------------------------------------===//
// Vulkan 1.2 with compute queues. Launches and copies are recorded into command
// buffers that are submitted some at a time; a full barrier stands after each.
// Buffers have no addresses in Vulkan (for SPIR-V's storage buffers), so every
// segment reserves a range of them: the program's pointers are those, and a
// launch binds the buffer and the offset that a pointer stands for.
//===----------------------------------------------------------------------===//
#include "runtime/GPU/Driver.h"
#include "runtime/GPU/Errors.h"
#include "runtime/GPU/Library.h"
#include "runtime/GPU/Spirv.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include <sys/mman.h>

#define VK_NO_PROTOTYPES
#include <vulkan/vulkan_core.h>

using namespace mlir::llama::gpurt;

#define GLOBAL_FUNCTIONS(X)                                                    \
  X(vkCreateInstance)                                                          \
  X(vkEnumerateInstanceVersion)                                                \
  X(vkEnumerateInstanceLayerProperties)

#define INSTANCE_FUNCTIONS(X)                                                  \
  X(vkCreateDevice)                                                            \
  X(vkDestroyInstance)                                                         \
  X(vkEnumerateDeviceExtensionProperties)                                      \
  X(vkEnumeratePhysicalDevices)                                                \
  X(vkGetDeviceProcAddr)                                                       \
  X(vkGetPhysicalDeviceFeatures2)                                              \
  X(vkGetPhysicalDeviceMemoryProperties2)                                      \
  X(vkGetPhysicalDeviceProperties2)                                            \
  X(vkGetPhysicalDeviceQueueFamilyProperties)

#define DEVICE_FUNCTIONS(X)                                                    \
  X(vkAllocateCommandBuffers)                                                  \
  X(vkAllocateDescriptorSets)                                                  \
  X(vkAllocateMemory)                                                          \
  X(vkBeginCommandBuffer)                                                      \
  X(vkBindBufferMemory)                                                        \
  X(vkCmdBindDescriptorSets)                                                   \
  X(vkCmdBindPipeline)                                                         \
  X(vkCmdCopyBuffer)                                                           \
  X(vkCmdDispatch)                                                             \
  X(vkCmdFillBuffer)                                                           \
  X(vkCmdPipelineBarrier)                                                      \
  X(vkCmdUpdateBuffer)                                                         \
  X(vkCmdWriteTimestamp)                                                       \
  X(vkCreateBuffer)                                                            \
  X(vkCreateCommandPool)                                                       \
  X(vkCreateComputePipelines)                                                  \
  X(vkCreateDescriptorPool)                                                    \
  X(vkCreateDescriptorSetLayout)                                               \
  X(vkCreatePipelineCache)                                                     \
  X(vkCreatePipelineLayout)                                                    \
  X(vkCreateQueryPool)                                                         \
  X(vkCreateSemaphore)                                                         \
  X(vkCreateShaderModule)                                                      \
  X(vkDestroyBuffer)                                                           \
  X(vkDestroyCommandPool)                                                      \
  X(vkDestroyDescriptorPool)                                                   \
  X(vkDestroyDescriptorSetLayout)                                              \
  X(vkDestroyDevice)                                                           \
  X(vkDestroyPipeline)                                                         \
  X(vkDestroyPipelineCache)                                                    \
  X(vkDestroyPipelineLayout)                                                   \
  X(vkDestroyQueryPool)                                                        \
  X(vkDestroySemaphore)                                                        \
  X(vkDestroyShaderModule)                                                     \
  X(vkDeviceWaitIdle)                                                          \
  X(vkEndCommandBuffer)                                                        \
  X(vkFreeCommandBuffers)                                                      \
  X(vkFreeMemory)                                                              \
  X(vkGetBufferMemoryRequirements)                                             \
  X(vkGetDeviceQueue)                                                          \
  X(vkGetQueryPoolResults)                                                     \
  X(vkGetSemaphoreCounterValue)                                                \
  X(vkMapMemory)                                                               \
  X(vkQueueSubmit)                                                             \
  X(vkResetCommandBuffer)                                                      \
  X(vkResetDescriptorPool)                                                     \
  X(vkResetQueryPool)                                                          \
  X(vkUpdateDescriptorSets)                                                    \
  X(vkWaitSemaphores)

namespace {
/// Launches and copies of a command buffer; then it is submitted, so that the
/// device starts before the program waits.
constexpr int kBatchCommands = 32;
/// Command buffers that a stream may have in the device's queue.
constexpr size_t kMaxInFlight = 8;
/// What vkCmdUpdateBuffer takes at most.
constexpr size_t kMaxUpdate = 65536;
/// A piece of a copy between host and device.
constexpr size_t kStagingBytes = size_t(8) << 20;
/// Room for the numbers of launches.
constexpr size_t kPageBytes = 65536;
constexpr uint32_t kPoolSets = 64;
constexpr uint32_t kPoolDescriptors = 512;
/// Buffers of one kernel.
constexpr uint32_t kMaxBuffers = 64;

class VulkanDriver;

/// A buffer with memory of its own.
struct Buffer {
  VkBuffer buffer = VK_NULL_HANDLE;
  VkDeviceMemory memory = VK_NULL_HANDLE;
  char *mapped = nullptr;
  /// Whether the processor reads it at its own speed: through a bus it would
  /// read a word at a time.
  bool isCached = false;
  size_t bytes = 0;
};

struct VulkanSegment : Segment {
  explicit VulkanSegment(VulkanDriver &driver) : driver(driver) {}
  ~VulkanSegment() override;
  VulkanDriver &driver;
  Buffer buffer;
};

struct VulkanModule : Module {
  explicit VulkanModule(VulkanDriver &driver) : driver(driver) {}
  ~VulkanModule() override;
  VulkanDriver &driver;
  SpirvModule spirv;
  VkShaderModule shader = VK_NULL_HANDLE;
};

struct VulkanFunction : Function {
  explicit VulkanFunction(VulkanDriver &driver) : driver(driver) {}
  ~VulkanFunction() override;
  VulkanDriver &driver;
  VkDescriptorSetLayout setLayout = VK_NULL_HANDLE;
  VkPipelineLayout layout = VK_NULL_HANDLE;
  VkPipeline pipeline = VK_NULL_HANDLE;
};

struct DescriptorPool {
  VkDescriptorPool pool;
  uint32_t sets;
  uint32_t descriptors;
};

/// A command buffer and what its commands refer to.
struct Commands {
  VkCommandBuffer buffer = VK_NULL_HANDLE;
  std::vector<DescriptorPool> pools;
  size_t pool = 0; ///< The one in use.
  std::vector<Buffer> pages;
  size_t page = 0; ///< The one in use.
  size_t pageUsed = 0;
  int count = 0;
  uint64_t ticket = 0;
};

struct StagingBuffer {
  Buffer buffer;
  uint64_t ticket = 0; ///< Free when the stream has reached it.
};

struct VulkanStream : Stream {
  explicit VulkanStream(VulkanDriver &driver) : driver(driver) {}
  ~VulkanStream() override;
  VulkanDriver &driver;
  VkCommandPool pool = VK_NULL_HANDLE;
  /// Counts submissions: `submitted` is the last one's number.
  VkSemaphore semaphore = VK_NULL_HANDLE;
  VkQueryPool queries = VK_NULL_HANDLE;
  uint64_t submitted = 0;
  std::unique_ptr<Commands> current; ///< Being recorded; null for none.
  std::deque<std::unique_ptr<Commands>> inFlight;
  std::vector<std::unique_ptr<Commands>> spare;
  std::unique_ptr<Commands> recording;
  StagingBuffer staging[2];
  unsigned nextStaging = 0;
};

struct VulkanRecording : Recording {
  explicit VulkanRecording(VulkanStream &stream) : stream(stream) {}
  ~VulkanRecording() override;
  VulkanStream &stream;
  std::unique_ptr<Commands> commands;
};

class VulkanDriver : public Driver {
public:
  ~VulkanDriver() override;
  bool open(int32_t index);

  void getProperties(llama_gpu_properties &properties) override;
  size_t getMaxSegmentBytes() override { return maxSegmentBytes; }
  std::unique_ptr<Segment> allocate(size_t bytes, bool &outOfMemory) override;
  std::unique_ptr<Module> load(const llama_gpu_image &image) override;
  std::unique_ptr<Function> find(Module &module,
                                 const llama_gpu_kernel &kernel) override;
  std::unique_ptr<Stream> createStream() override;
  bool launch(Stream &stream, Function &function,
              const llama_gpu_kernel &kernel, const uint32_t grid[3],
              const Region *buffers, const int32_t *scalars) override;
  bool copy(Stream &stream, const Region &to, const Region &from,
            size_t bytes) override;
  bool fillZero(Stream &stream, const Region &to, size_t bytes) override;
  bool upload(Stream &stream, const Region &to, const void *host,
              size_t bytes) override;
  bool download(Stream &stream, void *host, const Region &from,
                size_t bytes) override;
  bool synchronize(Stream &stream) override;
  bool synchronizeAll() override;
  bool beginRecording(Stream &stream) override;
  std::unique_ptr<Recording> endRecording(Stream &stream) override;
  void abortRecording(Stream &stream) override;
  bool replay(Stream &stream, Recording &recording) override;
  bool startTimer(Stream &stream) override;
  double stopTimer(Stream &stream) override;
  bool encodeTensorMap(void *, void *, int32_t, int64_t, int64_t, int64_t,
                       int32_t, int32_t) override {
    return fail("Vulkan has no tensor maps");
  }

  void destroy(Buffer &buffer);
  void destroy(Commands &commands, VulkanStream &stream);

#define DECLARE(name) PFN_##name name = nullptr;
  GLOBAL_FUNCTIONS(DECLARE)
  INSTANCE_FUNCTIONS(DECLARE)
  DEVICE_FUNCTIONS(DECLARE)
#undef DECLARE
  VkDevice device = VK_NULL_HANDLE;

private:
  bool check(VkResult result, const char *what);
  bool createInstance();
  bool choosePhysicalDevice(int32_t index);
  bool createDevice();
  void collectCapabilities();
  /// The type of memory among `allowed` with the flags that has the most of
  /// `wanted`, in the largest heap; -1 where there is none.
  int findMemoryType(uint32_t allowed, VkMemoryPropertyFlags needed,
                     VkMemoryPropertyFlags wanted) const;
  bool createBuffer(Buffer &buffer, size_t bytes, VkMemoryPropertyFlags needed,
                    VkMemoryPropertyFlags wanted, bool map, bool &outOfMemory);
  bool createHostBuffer(Buffer &buffer, size_t bytes,
                        VkMemoryPropertyFlags wanted);

  std::unique_ptr<Commands> beginCommands(VulkanStream &stream,
                                          VkCommandBufferUsageFlags usage);
  Commands *getCommands(VulkanStream &stream);
  bool finishCommand(VulkanStream &stream, Commands &commands);
  void addBarrier(VkCommandBuffer buffer);
  bool submit(VulkanStream &stream, Commands *recorded = nullptr);
  bool wait(VulkanStream &stream, uint64_t ticket);
  bool retire(VulkanStream &stream);
  bool isIdle(VulkanStream &stream);
  VkDescriptorSet allocateSet(Commands &commands, VkDescriptorSetLayout layout,
                              uint32_t descriptors);
  StagingBuffer *getStaging(VulkanStream &stream);

  Library library;
  VkInstance instance = VK_NULL_HANDLE;
  VkDebugUtilsMessengerEXT messenger = VK_NULL_HANDLE;
  VkPhysicalDevice physical = VK_NULL_HANDLE;
  VkQueue queue = VK_NULL_HANDLE;
  std::mutex queueLock;
  VkPipelineCache cache = VK_NULL_HANDLE;
  uint32_t apiVersion = 0;
  uint32_t family = 0;
  uint32_t timestampBits = 0;
  VkPhysicalDeviceProperties properties = {};
  VkPhysicalDeviceDriverProperties driverProperties = {};
  VkPhysicalDeviceSubgroupProperties subgroup = {};
  VkPhysicalDeviceFloatControlsProperties floatControls = {};
  VkPhysicalDeviceSubgroupSizeControlProperties subgroupSizes = {};
  VkPhysicalDeviceMemoryProperties memory = {};
  VkPhysicalDeviceFeatures features = {};
  VkPhysicalDeviceVulkan11Features features11 = {};
  VkPhysicalDeviceVulkan12Features features12 = {};
  VkPhysicalDeviceVulkan13Features features13 = {};
  std::set<SpirvCapability> capabilities;
  bool hasBudget = false;
  bool mapsMemory = true;
  size_t maxSegmentBytes = 0;
  std::atomic<int64_t> allocatedBytes{0};
};
} // namespace

/// A structure of Vulkan, the rest of it zeros.
template <typename T> static T makeInfo(VkStructureType type) {
  T info = {};
  info.sType = type;
  return info;
}

static const char *getResultName(VkResult result) {
  switch (result) {
#define NAME(name)                                                             \
  case name:                                                                   \
    return #name;
    NAME(VK_NOT_READY)
    NAME(VK_TIMEOUT)
    NAME(VK_INCOMPLETE)
    NAME(VK_ERROR_OUT_OF_HOST_MEMORY)
    NAME(VK_ERROR_OUT_OF_DEVICE_MEMORY)
    NAME(VK_ERROR_INITIALIZATION_FAILED)
    NAME(VK_ERROR_DEVICE_LOST)
    NAME(VK_ERROR_MEMORY_MAP_FAILED)
    NAME(VK_ERROR_LAYER_NOT_PRESENT)
    NAME(VK_ERROR_EXTENSION_NOT_PRESENT)
    NAME(VK_ERROR_FEATURE_NOT_PRESENT)
    NAME(VK_ERROR_INCOMPATIBLE_DRIVER)
    NAME(VK_ERROR_TOO_MANY_OBJECTS)
    NAME(VK_ERROR_FRAGMENTED_POOL)
    NAME(VK_ERROR_OUT_OF_POOL_MEMORY)
    NAME(VK_ERROR_INVALID_SHADER_NV)
    NAME(VK_ERROR_UNKNOWN)
#undef NAME
  default:
    return nullptr;
  }
}

bool VulkanDriver::check(VkResult result, const char *what) {
  if (result >= VK_SUCCESS)
    return true;
  if (const char *name = getResultName(result))
    return fail("%s: %s", what, name);
  return fail("%s: error %d", what, static_cast<int>(result));
}

//===----------------------------------------------------------------------===//
// Opening
//===----------------------------------------------------------------------===//

/// What the validation layer says is a failure of the thread that made the
/// call, so that no test passes beside it.
static VKAPI_ATTR VkBool32 VKAPI_CALL keepMessage(
    VkDebugUtilsMessageSeverityFlagBitsEXT, VkDebugUtilsMessageTypeFlagsEXT,
    const VkDebugUtilsMessengerCallbackDataEXT *data, void *) {
  // Layers of 2023 add up the workgroup memory of all kernels of a module; that
  // of each one is checked when it is found.
  if (data->pMessageIdName &&
      !strcmp(data->pMessageIdName, "VUID-RuntimeSpirv-Workgroup-06530"))
    return VK_FALSE;
  fail("Vulkan's validation layer: %s", data->pMessage);
  return VK_FALSE;
}

static bool isSet(const char *variable) {
  const char *value = getenv(variable);
  return value && *value && strcmp(value, "0") != 0;
}

bool VulkanDriver::createInstance() {
  static const char *const names[] = {"libvulkan.so.1", "libvulkan.so",
                                      nullptr};
  if (!library.open("Vulkan", names))
    return false;
  auto getAddress = reinterpret_cast<PFN_vkGetInstanceProcAddr>(
      library.find("vkGetInstanceProcAddr"));
  if (!getAddress)
    return false;
#define LOAD(name)                                                             \
  if (!(name = reinterpret_cast<PFN_##name>(getAddress(instance, #name))))     \
    return fail("Vulkan is too old: it has no function " #name);
  GLOBAL_FUNCTIONS(LOAD)
  uint32_t version = 0;
  vkEnumerateInstanceVersion(&version);
  if (version < VK_API_VERSION_1_2)
    return fail("Vulkan %u.%u is too old: 1.2 is needed",
                VK_API_VERSION_MAJOR(version), VK_API_VERSION_MINOR(version));
  apiVersion = std::min<uint32_t>(version, VK_API_VERSION_1_3);

  auto application =
      makeInfo<VkApplicationInfo>(VK_STRUCTURE_TYPE_APPLICATION_INFO);
  application.pApplicationName = "llama-mlir";
  application.apiVersion = apiVersion;
  auto messages = makeInfo<VkDebugUtilsMessengerCreateInfoEXT>(
      VK_STRUCTURE_TYPE_DEBUG_UTILS_MESSENGER_CREATE_INFO_EXT);
  messages.messageSeverity = VK_DEBUG_UTILS_MESSAGE_SEVERITY_WARNING_BIT_EXT |
                             VK_DEBUG_UTILS_MESSAGE_SEVERITY_ERROR_BIT_EXT;
  messages.messageType = VK_DEBUG_UTILS_MESSAGE_TYPE_VALIDATION_BIT_EXT;
  messages.pfnUserCallback = keepMessage;
  static const char *const layer = "VK_LAYER_KHRONOS_validation";
  static const char *const extension = VK_EXT_DEBUG_UTILS_EXTENSION_NAME;
  auto info =
      makeInfo<VkInstanceCreateInfo>(VK_STRUCTURE_TYPE_INSTANCE_CREATE_INFO);
  info.pApplicationInfo = &application;
  bool validates = isSet("LLAMA_GPU_VALIDATE");
  if (validates) {
    info.enabledLayerCount = 1;
    info.ppEnabledLayerNames = &layer;
    info.enabledExtensionCount = 1;
    info.ppEnabledExtensionNames = &extension;
    info.pNext = &messages;
  }
  VkResult result = vkCreateInstance(&info, nullptr, &instance);
  if (result == VK_ERROR_LAYER_NOT_PRESENT)
    return fail("LLAMA_GPU_VALIDATE is set, but Vulkan's validation layer is "
                "not installed");
  if (result == VK_ERROR_INCOMPATIBLE_DRIVER)
    return fail("Vulkan finds no driver of a device");
  if (!check(result, "vkCreateInstance"))
    return false;
  INSTANCE_FUNCTIONS(LOAD)
#undef LOAD
  if (!validates)
    return true;
  auto create = reinterpret_cast<PFN_vkCreateDebugUtilsMessengerEXT>(
      getAddress(instance, "vkCreateDebugUtilsMessengerEXT"));
  return !create || check(create(instance, &messages, nullptr, &messenger),
                          "vkCreateDebugUtilsMessengerEXT");
}

/// Real devices come before a processor that plays one.
static int getRank(VkPhysicalDeviceType type) {
  switch (type) {
  case VK_PHYSICAL_DEVICE_TYPE_DISCRETE_GPU:
    return 0;
  case VK_PHYSICAL_DEVICE_TYPE_INTEGRATED_GPU:
    return 1;
  case VK_PHYSICAL_DEVICE_TYPE_VIRTUAL_GPU:
    return 2;
  case VK_PHYSICAL_DEVICE_TYPE_CPU:
    return 4;
  default:
    return 3;
  }
}

bool VulkanDriver::choosePhysicalDevice(int32_t index) {
  uint32_t count = 0;
  if (!check(vkEnumeratePhysicalDevices(instance, &count, nullptr),
             "vkEnumeratePhysicalDevices"))
    return false;
  std::vector<VkPhysicalDevice> devices(count);
  if (!check(vkEnumeratePhysicalDevices(instance, &count, devices.data()),
             "vkEnumeratePhysicalDevices"))
    return false;
  if (!count)
    return fail("Vulkan finds no device");
  std::vector<std::pair<int, uint32_t>> ranked;
  for (uint32_t i = 0; i < count; ++i) {
    auto info = makeInfo<VkPhysicalDeviceProperties2>(
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2);
    vkGetPhysicalDeviceProperties2(devices[i], &info);
    ranked.emplace_back(getRank(info.properties.deviceType), i);
  }
  std::sort(ranked.begin(), ranked.end());
  if (index < 0 || static_cast<uint32_t>(index) >= count)
    return fail("Vulkan has no device %d: it has %u, numbered from 0", index,
                count);
  physical = devices[ranked[index].second];

  auto info = makeInfo<VkPhysicalDeviceProperties2>(
      VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2);
  driverProperties.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_DRIVER_PROPERTIES;
  subgroup.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_PROPERTIES;
  floatControls.sType =
      VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FLOAT_CONTROLS_PROPERTIES;
  auto limits = makeInfo<VkPhysicalDeviceMaintenance3Properties>(
      VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MAINTENANCE_3_PROPERTIES);
  auto limits4 = makeInfo<VkPhysicalDeviceMaintenance4Properties>(
      VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MAINTENANCE_4_PROPERTIES);
  subgroupSizes.sType =
      VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_PROPERTIES;
  vkGetPhysicalDeviceProperties2(physical, &info);
  apiVersion = std::min(apiVersion, info.properties.apiVersion);
  if (apiVersion < VK_API_VERSION_1_2)
    return fail("%s has Vulkan %u.%u: 1.2 is needed",
                info.properties.deviceName, VK_API_VERSION_MAJOR(apiVersion),
                VK_API_VERSION_MINOR(apiVersion));
  info.pNext = &driverProperties;
  driverProperties.pNext = &subgroup;
  subgroup.pNext = &floatControls;
  floatControls.pNext = &limits;
  if (apiVersion >= VK_API_VERSION_1_3) {
    limits.pNext = &limits4;
    limits4.pNext = &subgroupSizes;
  }
  vkGetPhysicalDeviceProperties2(physical, &info);
  properties = info.properties;
  maxSegmentBytes = limits.maxMemoryAllocationSize;
  if (limits4.maxBufferSize)
    maxSegmentBytes = std::min<size_t>(maxSegmentBytes, limits4.maxBufferSize);

  auto memoryInfo = makeInfo<VkPhysicalDeviceMemoryProperties2>(
      VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_PROPERTIES_2);
  vkGetPhysicalDeviceMemoryProperties2(physical, &memoryInfo);
  memory = memoryInfo.memoryProperties;

  vkEnumerateDeviceExtensionProperties(physical, nullptr, &count, nullptr);
  std::vector<VkExtensionProperties> extensions(count);
  vkEnumerateDeviceExtensionProperties(physical, nullptr, &count,
                                       extensions.data());
  for (const VkExtensionProperties &extension : extensions)
    if (!strcmp(extension.extensionName, VK_EXT_MEMORY_BUDGET_EXTENSION_NAME))
      hasBudget = true;
  return true;
}

bool VulkanDriver::createDevice() {
  uint32_t count = 0;
  vkGetPhysicalDeviceQueueFamilyProperties(physical, &count, nullptr);
  std::vector<VkQueueFamilyProperties> families(count);
  vkGetPhysicalDeviceQueueFamilyProperties(physical, &count, families.data());
  family = 0;
  while (family < count &&
         !(families[family].queueFlags & VK_QUEUE_COMPUTE_BIT))
    ++family;
  if (family == count)
    return fail("%s has no queue that computes", properties.deviceName);
  timestampBits = families[family].timestampValidBits;

  auto has = makeInfo<VkPhysicalDeviceFeatures2>(
      VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2);
  auto has11 = makeInfo<VkPhysicalDeviceVulkan11Features>(
      VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_1_FEATURES);
  auto has12 = makeInfo<VkPhysicalDeviceVulkan12Features>(
      VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_2_FEATURES);
  auto has13 = makeInfo<VkPhysicalDeviceVulkan13Features>(
      VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_3_FEATURES);
  has.pNext = &has11;
  has11.pNext = &has12;
  bool is13 = apiVersion >= VK_API_VERSION_1_3;
  if (is13)
    has12.pNext = &has13;
  vkGetPhysicalDeviceFeatures2(physical, &has);
  if (!has12.timelineSemaphore || !has12.hostQueryReset)
    return fail("%s lacks the Vulkan feature %s", properties.deviceName,
                has12.timelineSemaphore ? "hostQueryReset"
                                        : "timelineSemaphore");

  // What kernels may need, where the device has it; which one a kernel needs
  // and lacks is said when it is loaded.
  features.shaderFloat64 = has.features.shaderFloat64;
  features.shaderInt64 = has.features.shaderInt64;
  features.shaderInt16 = has.features.shaderInt16;
  features11.sType = has11.sType;
  features11.storageBuffer16BitAccess = has11.storageBuffer16BitAccess;
  features11.uniformAndStorageBuffer16BitAccess =
      has11.uniformAndStorageBuffer16BitAccess;
  features11.variablePointersStorageBuffer =
      has11.variablePointersStorageBuffer;
  features11.variablePointers = has11.variablePointers;
  features12.sType = has12.sType;
  features12.storageBuffer8BitAccess = has12.storageBuffer8BitAccess;
  features12.uniformAndStorageBuffer8BitAccess =
      has12.uniformAndStorageBuffer8BitAccess;
  features12.shaderBufferInt64Atomics = has12.shaderBufferInt64Atomics;
  features12.shaderFloat16 = has12.shaderFloat16;
  features12.shaderInt8 = has12.shaderInt8;
  features12.shaderSubgroupExtendedTypes = has12.shaderSubgroupExtendedTypes;
  features12.vulkanMemoryModel = has12.vulkanMemoryModel;
  features12.vulkanMemoryModelDeviceScope = has12.vulkanMemoryModelDeviceScope;
  features12.timelineSemaphore = VK_TRUE;
  features12.hostQueryReset = VK_TRUE;
  features13.sType = has13.sType;
  features13.subgroupSizeControl = has13.subgroupSizeControl;
  features13.computeFullSubgroups = has13.computeFullSubgroups;
  features13.shaderIntegerDotProduct = has13.shaderIntegerDotProduct;
  features13.maintenance4 = has13.maintenance4;

  float priority = 1;
  auto queueInfo = makeInfo<VkDeviceQueueCreateInfo>(
      VK_STRUCTURE_TYPE_DEVICE_QUEUE_CREATE_INFO);
  queueInfo.queueFamilyIndex = family;
  queueInfo.queueCount = 1;
  queueInfo.pQueuePriorities = &priority;
  static const char *const budget = VK_EXT_MEMORY_BUDGET_EXTENSION_NAME;
  auto enabled = makeInfo<VkPhysicalDeviceFeatures2>(
      VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2);
  enabled.features = features;
  VkPhysicalDeviceVulkan11Features enabled11 = features11;
  VkPhysicalDeviceVulkan12Features enabled12 = features12;
  VkPhysicalDeviceVulkan13Features enabled13 = features13;
  enabled.pNext = &enabled11;
  enabled11.pNext = &enabled12;
  if (is13)
    enabled12.pNext = &enabled13;
  auto info =
      makeInfo<VkDeviceCreateInfo>(VK_STRUCTURE_TYPE_DEVICE_CREATE_INFO);
  info.pNext = &enabled;
  info.queueCreateInfoCount = 1;
  info.pQueueCreateInfos = &queueInfo;
  info.enabledExtensionCount = hasBudget;
  info.ppEnabledExtensionNames = &budget;
  if (!check(vkCreateDevice(physical, &info, nullptr, &device),
             "vkCreateDevice"))
    return false;
#define LOAD(name)                                                             \
  if (!(name =                                                                 \
            reinterpret_cast<PFN_##name>(vkGetDeviceProcAddr(device, #name)))) \
    return fail("Vulkan is too old: it has no function " #name);
  DEVICE_FUNCTIONS(LOAD)
#undef LOAD
  vkGetDeviceQueue(device, family, 0, &queue);
  auto cacheInfo = makeInfo<VkPipelineCacheCreateInfo>(
      VK_STRUCTURE_TYPE_PIPELINE_CACHE_CREATE_INFO);
  return check(vkCreatePipelineCache(device, &cacheInfo, nullptr, &cache),
               "vkCreatePipelineCache");
}

/// What modules may declare, by the features and properties of the device.
void VulkanDriver::collectCapabilities() {
  using C = SpirvCapability;
  auto add = [&](bool has, std::initializer_list<C> which) {
    if (has)
      capabilities.insert(which);
  };
  add(true, {C::Matrix, C::Shader});
  add(features12.shaderFloat16, {C::Float16});
  add(features.shaderFloat64, {C::Float64});
  add(features.shaderInt64, {C::Int64});
  add(features12.shaderBufferInt64Atomics, {C::Int64Atomics});
  add(features.shaderInt16, {C::Int16});
  add(features12.shaderInt8, {C::Int8});
  add(features11.storageBuffer16BitAccess, {C::StorageBuffer16BitAccess});
  add(features11.uniformAndStorageBuffer16BitAccess,
      {C::UniformAndStorageBuffer16BitAccess});
  add(features12.storageBuffer8BitAccess, {C::StorageBuffer8BitAccess});
  add(features12.uniformAndStorageBuffer8BitAccess,
      {C::UniformAndStorageBuffer8BitAccess});
  add(features11.variablePointersStorageBuffer,
      {C::VariablePointersStorageBuffer});
  add(features11.variablePointers, {C::VariablePointers});
  add(features12.vulkanMemoryModel, {C::VulkanMemoryModel});
  add(features12.vulkanMemoryModelDeviceScope,
      {C::VulkanMemoryModelDeviceScope});
  add(features13.shaderIntegerDotProduct,
      {C::DotProductInputAll, C::DotProductInput4x8Bit,
       C::DotProductInput4x8BitPacked, C::DotProduct});
  add(floatControls.shaderDenormPreserveFloat32, {C::DenormPreserve});
  add(floatControls.shaderDenormFlushToZeroFloat32, {C::DenormFlushToZero});
  add(floatControls.shaderSignedZeroInfNanPreserveFloat32,
      {C::SignedZeroInfNanPreserve});
  add(floatControls.shaderRoundingModeRTEFloat32, {C::RoundingModeRTE});
  add(floatControls.shaderRoundingModeRTZFloat32, {C::RoundingModeRTZ});
  if (!(subgroup.supportedStages & VK_SHADER_STAGE_COMPUTE_BIT))
    return;
  auto can = [&](VkSubgroupFeatureFlagBits operation) {
    return (subgroup.supportedOperations & operation) != 0;
  };
  add(can(VK_SUBGROUP_FEATURE_BASIC_BIT), {C::GroupNonUniform});
  add(can(VK_SUBGROUP_FEATURE_VOTE_BIT), {C::GroupNonUniformVote});
  add(can(VK_SUBGROUP_FEATURE_ARITHMETIC_BIT), {C::GroupNonUniformArithmetic});
  add(can(VK_SUBGROUP_FEATURE_BALLOT_BIT), {C::GroupNonUniformBallot});
  add(can(VK_SUBGROUP_FEATURE_SHUFFLE_BIT), {C::GroupNonUniformShuffle});
  add(can(VK_SUBGROUP_FEATURE_SHUFFLE_RELATIVE_BIT),
      {C::GroupNonUniformShuffleRelative});
  add(can(VK_SUBGROUP_FEATURE_CLUSTERED_BIT), {C::GroupNonUniformClustered});
  add(can(VK_SUBGROUP_FEATURE_QUAD_BIT), {C::GroupNonUniformQuad});
}

bool VulkanDriver::open(int32_t index) {
  // So that the copies that other devices need can be tested on one whose
  // memory the processor reaches.
  mapsMemory = !isSet("LLAMA_GPU_VULKAN_STAGING");
  if (!createInstance() || !choosePhysicalDevice(index) || !createDevice())
    return false;
  collectCapabilities();
  return true;
}

VulkanDriver::~VulkanDriver() {
  if (device && vkDestroyDevice) {
    if (cache)
      vkDestroyPipelineCache(device, cache, nullptr);
    vkDestroyDevice(device, nullptr);
  }
  if (messenger) {
    auto getAddress = reinterpret_cast<PFN_vkGetInstanceProcAddr>(
        library.find("vkGetInstanceProcAddr"));
    auto destroyMessenger =
        reinterpret_cast<PFN_vkDestroyDebugUtilsMessengerEXT>(
            getAddress(instance, "vkDestroyDebugUtilsMessengerEXT"));
    destroyMessenger(instance, messenger, nullptr);
  }
  if (instance && vkDestroyInstance)
    vkDestroyInstance(instance, nullptr);
}

void VulkanDriver::getProperties(llama_gpu_properties &result) {
  memset(&result, 0, sizeof(result));
  snprintf(result.name, sizeof(result.name), "%s", properties.deviceName);
  snprintf(result.driver, sizeof(result.driver),
           "Vulkan %u.%u.%u, %.120s %.90s",
           VK_API_VERSION_MAJOR(properties.apiVersion),
           VK_API_VERSION_MINOR(properties.apiVersion),
           VK_API_VERSION_PATCH(properties.apiVersion),
           driverProperties.driverName, driverProperties.driverInfo);
  int type = findMemoryType(~0u, VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT, 0);
  uint32_t heap = type < 0 ? 0 : memory.memoryTypes[type].heapIndex;
  result.memory_bytes = memory.memoryHeaps[heap].size;
  result.free_bytes =
      std::max<int64_t>(0, result.memory_bytes - allocatedBytes.load());
  if (hasBudget) {
    auto budget = makeInfo<VkPhysicalDeviceMemoryBudgetPropertiesEXT>(
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT);
    auto info = makeInfo<VkPhysicalDeviceMemoryProperties2>(
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_PROPERTIES_2);
    info.pNext = &budget;
    vkGetPhysicalDeviceMemoryProperties2(physical, &info);
    result.free_bytes =
        std::max<int64_t>(0, static_cast<int64_t>(budget.heapBudget[heap]) -
                                 static_cast<int64_t>(budget.heapUsage[heap]));
  }
  result.subgroup_size = subgroup.subgroupSize;
  result.shared_bytes_per_block = properties.limits.maxComputeSharedMemorySize;
  result.max_threads_per_block =
      properties.limits.maxComputeWorkGroupInvocations;
  result.is_software = properties.deviceType == VK_PHYSICAL_DEVICE_TYPE_CPU;
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

int VulkanDriver::findMemoryType(uint32_t allowed, VkMemoryPropertyFlags needed,
                                 VkMemoryPropertyFlags wanted) const {
  int best = -1;
  auto isBetter = [&](uint32_t type) {
    if (best < 0)
      return true;
    const VkMemoryType &a = memory.memoryTypes[type];
    const VkMemoryType &b = memory.memoryTypes[best];
    VkDeviceSize sizeA = memory.memoryHeaps[a.heapIndex].size;
    VkDeviceSize sizeB = memory.memoryHeaps[b.heapIndex].size;
    // A small heap that the processor reaches is none for tensors.
    if ((needed & VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT) && sizeA != sizeB)
      return sizeA > sizeB;
    bool hasA = (a.propertyFlags & wanted) == wanted;
    bool hasB = (b.propertyFlags & wanted) == wanted;
    return hasA != hasB ? hasA : sizeA > sizeB;
  };
  for (uint32_t type = 0; type < memory.memoryTypeCount; ++type)
    if ((allowed >> type & 1) &&
        (memory.memoryTypes[type].propertyFlags & needed) == needed &&
        isBetter(type))
      best = type;
  return best;
}

bool VulkanDriver::createBuffer(Buffer &buffer, size_t bytes,
                                VkMemoryPropertyFlags needed,
                                VkMemoryPropertyFlags wanted, bool map,
                                bool &outOfMemory) {
  auto checkMemory = [&](VkResult result, const char *what) {
    outOfMemory = result == VK_ERROR_OUT_OF_DEVICE_MEMORY ||
                  result == VK_ERROR_OUT_OF_HOST_MEMORY;
    return !outOfMemory && check(result, what);
  };
  auto info =
      makeInfo<VkBufferCreateInfo>(VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO);
  info.size = bytes;
  info.usage = VK_BUFFER_USAGE_STORAGE_BUFFER_BIT |
               VK_BUFFER_USAGE_TRANSFER_SRC_BIT |
               VK_BUFFER_USAGE_TRANSFER_DST_BIT;
  info.sharingMode = VK_SHARING_MODE_EXCLUSIVE;
  if (!checkMemory(vkCreateBuffer(device, &info, nullptr, &buffer.buffer),
                   "vkCreateBuffer"))
    return false;
  VkMemoryRequirements requirements;
  vkGetBufferMemoryRequirements(device, buffer.buffer, &requirements);
  int type = findMemoryType(requirements.memoryTypeBits, needed, wanted);
  if (type < 0)
    return fail("%s has no memory of the kind that is needed",
                properties.deviceName);
  auto allocation =
      makeInfo<VkMemoryAllocateInfo>(VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_INFO);
  allocation.allocationSize = requirements.size;
  allocation.memoryTypeIndex = type;
  // Not every driver refuses what is too much.
  VkDeviceSize heap =
      memory.memoryHeaps[memory.memoryTypes[type].heapIndex].size;
  if (requirements.size > heap) {
    outOfMemory = true;
    return false;
  }
  if (!checkMemory(
          vkAllocateMemory(device, &allocation, nullptr, &buffer.memory),
          "vkAllocateMemory"))
    return false;
  buffer.bytes = bytes;
  allocatedBytes += static_cast<int64_t>(bytes);
  constexpr VkMemoryPropertyFlags reachable =
      VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT |
      VK_MEMORY_PROPERTY_HOST_COHERENT_BIT;
  if (!checkMemory(vkBindBufferMemory(device, buffer.buffer, buffer.memory, 0),
                   "vkBindBufferMemory"))
    return false;
  if (!map || (memory.memoryTypes[type].propertyFlags & reachable) != reachable)
    return true;
  void *mapped = nullptr;
  if (!checkMemory(
          vkMapMemory(device, buffer.memory, 0, VK_WHOLE_SIZE, 0, &mapped),
          "vkMapMemory"))
    return false;
  buffer.mapped = static_cast<char *>(mapped);
  buffer.isCached = (memory.memoryTypes[type].propertyFlags &
                     VK_MEMORY_PROPERTY_HOST_CACHED_BIT) != 0;
  return true;
}

bool VulkanDriver::createHostBuffer(Buffer &buffer, size_t bytes,
                                    VkMemoryPropertyFlags wanted) {
  bool outOfMemory = false;
  if (createBuffer(buffer, bytes,
                   VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT |
                       VK_MEMORY_PROPERTY_HOST_COHERENT_BIT,
                   wanted, /*map=*/true, outOfMemory))
    return true;
  destroy(buffer);
  return outOfMemory ? fail("no memory for a buffer of %s that the processor "
                            "and the device share",
                            printBytes(bytes))
                     : false;
}

void VulkanDriver::destroy(Buffer &buffer) {
  if (buffer.buffer)
    vkDestroyBuffer(device, buffer.buffer, nullptr);
  if (buffer.memory)
    vkFreeMemory(device, buffer.memory, nullptr); // Unmaps, too.
  allocatedBytes -= static_cast<int64_t>(buffer.bytes);
  buffer = Buffer();
}

VulkanSegment::~VulkanSegment() {
  driver.destroy(buffer);
  if (base)
    munmap(base, bytes);
}

std::unique_ptr<Segment> VulkanDriver::allocate(size_t bytes,
                                                bool &outOfMemory) {
  if (bytes > maxSegmentBytes) {
    fail("%s asked for at once; %s gives out at most %s", printBytes(bytes),
         properties.deviceName, printBytes(maxSegmentBytes));
    return nullptr;
  }
  auto segment = std::make_unique<VulkanSegment>(*this);
  if (!createBuffer(segment->buffer, bytes, VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT,
                    VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT |
                        VK_MEMORY_PROPERTY_HOST_COHERENT_BIT,
                    mapsMemory, outOfMemory))
    return nullptr;
  void *range = mmap(nullptr, bytes, PROT_NONE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (range == MAP_FAILED) {
    fail("no %s of addresses are left", printBytes(bytes));
    return nullptr;
  }
  segment->base = static_cast<char *>(range);
  segment->bytes = bytes;
  return segment;
}

static VkBuffer getBuffer(const Region &region) {
  return static_cast<VulkanSegment *>(region.segment)->buffer.buffer;
}

/// Where the processor reaches a region; null where it does not.
static char *getMapped(const Region &region) {
  char *mapped = static_cast<VulkanSegment *>(region.segment)->buffer.mapped;
  return mapped ? mapped + region.getOffset() : nullptr;
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

VulkanModule::~VulkanModule() {
  if (shader)
    driver.vkDestroyShaderModule(driver.device, shader, nullptr);
}

std::unique_ptr<Module> VulkanDriver::load(const llama_gpu_image &image) {
  if (image.format != LLAMA_GPU_SPIRV) {
    fail("the program is not compiled for Vulkan");
    return nullptr;
  }
  auto module = std::make_unique<VulkanModule>(*this);
  if (!module->spirv.parse(image.data, image.bytes))
    return nullptr;
  uint32_t limit = apiVersion >= VK_API_VERSION_1_3 ? 0x10600 : 0x10500;
  if (module->spirv.version > limit) {
    fail("the program is SPIR-V %u.%u; %s takes up to 1.%u",
         module->spirv.version >> 16, module->spirv.version >> 8 & 0xff,
         properties.deviceName, limit >> 8 & 0xff);
    return nullptr;
  }
  for (SpirvCapability capability : module->spirv.capabilities) {
    if (capabilities.count(capability))
      continue;
    if (const char *name = getName(capability))
      fail("%s cannot do what the program needs: the SPIR-V capability %s",
           properties.deviceName, name);
    else
      fail("the program needs SPIR-V capability %u, which is not enabled on %s",
           static_cast<unsigned>(capability), properties.deviceName);
    return nullptr;
  }
  auto info = makeInfo<VkShaderModuleCreateInfo>(
      VK_STRUCTURE_TYPE_SHADER_MODULE_CREATE_INFO);
  // Programs need not align it.
  std::vector<uint32_t> words(image.bytes / sizeof(uint32_t));
  memcpy(words.data(), image.data, image.bytes);
  info.codeSize = image.bytes;
  info.pCode = words.data();
  if (!check(vkCreateShaderModule(device, &info, nullptr, &module->shader),
             "vkCreateShaderModule"))
    return nullptr;
  return module;
}

VulkanFunction::~VulkanFunction() {
  if (pipeline)
    driver.vkDestroyPipeline(driver.device, pipeline, nullptr);
  if (layout)
    driver.vkDestroyPipelineLayout(driver.device, layout, nullptr);
  if (setLayout)
    driver.vkDestroyDescriptorSetLayout(driver.device, setLayout, nullptr);
}

std::unique_ptr<Function> VulkanDriver::find(Module &module,
                                             const llama_gpu_kernel &kernel) {
  auto &image = static_cast<VulkanModule &>(module);
  const SpirvEntry *entry = image.spirv.find(kernel.name);
  if (!entry) {
    fail("the image has no kernel of this name");
    return nullptr;
  }
  for (int i = 0; i < 3; ++i)
    if (entry->localSize[i] &&
        entry->localSize[i] != static_cast<uint32_t>(kernel.block[i])) {
      fail("the image is for blocks of %u x %u x %u threads",
           entry->localSize[0], entry->localSize[1], entry->localSize[2]);
      return nullptr;
    }
  if (entry->workgroupBytes > properties.limits.maxComputeSharedMemorySize) {
    fail("it needs %s of workgroup memory; %s has %s for a block",
         printBytes(static_cast<double>(entry->workgroupBytes)),
         properties.deviceName,
         printBytes(properties.limits.maxComputeSharedMemorySize));
    return nullptr;
  }
  if (kernel.dynamic_shared_bytes) {
    fail("Vulkan has no workgroup memory but what the image declares");
    return nullptr;
  }
  if (kernel.cluster[0] * kernel.cluster[1] * kernel.cluster[2] > 1) {
    fail("Vulkan has no clusters of blocks");
    return nullptr;
  }
  uint32_t bindings = kernel.num_buffers + 1;
  uint32_t limit = std::min(
      {kMaxBuffers + 1, properties.limits.maxPerStageDescriptorStorageBuffers,
       properties.limits.maxDescriptorSetStorageBuffers});
  if (bindings > limit) {
    fail("%u buffers; %s takes %u at most", bindings - 1, properties.deviceName,
         limit - 1);
    return nullptr;
  }
  auto function = std::make_unique<VulkanFunction>(*this);
  std::vector<VkDescriptorSetLayoutBinding> layoutBindings(bindings);
  for (uint32_t i = 0; i < bindings; ++i) {
    layoutBindings[i].binding = i;
    layoutBindings[i].descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_BUFFER;
    layoutBindings[i].descriptorCount = 1;
    layoutBindings[i].stageFlags = VK_SHADER_STAGE_COMPUTE_BIT;
  }
  auto setInfo = makeInfo<VkDescriptorSetLayoutCreateInfo>(
      VK_STRUCTURE_TYPE_DESCRIPTOR_SET_LAYOUT_CREATE_INFO);
  setInfo.bindingCount = bindings;
  setInfo.pBindings = layoutBindings.data();
  if (!check(vkCreateDescriptorSetLayout(device, &setInfo, nullptr,
                                         &function->setLayout),
             "vkCreateDescriptorSetLayout"))
    return nullptr;
  auto layoutInfo = makeInfo<VkPipelineLayoutCreateInfo>(
      VK_STRUCTURE_TYPE_PIPELINE_LAYOUT_CREATE_INFO);
  layoutInfo.setLayoutCount = 1;
  layoutInfo.pSetLayouts = &function->setLayout;
  if (!check(vkCreatePipelineLayout(device, &layoutInfo, nullptr,
                                    &function->layout),
             "vkCreatePipelineLayout"))
    return nullptr;

  auto info = makeInfo<VkComputePipelineCreateInfo>(
      VK_STRUCTURE_TYPE_COMPUTE_PIPELINE_CREATE_INFO);
  info.stage.sType = VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO;
  info.stage.stage = VK_SHADER_STAGE_COMPUTE_BIT;
  info.stage.module = image.shader;
  info.stage.pName = kernel.name;
  // Programs count on the subgroup size that the device reports.
  auto required = makeInfo<VkPipelineShaderStageRequiredSubgroupSizeCreateInfo>(
      VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_REQUIRED_SUBGROUP_SIZE_CREATE_INFO);
  required.requiredSubgroupSize = subgroup.subgroupSize;
  bool isWhole = kernel.block[0] % subgroup.subgroupSize == 0;
  if (features13.computeFullSubgroups && isWhole)
    info.stage.flags |=
        VK_PIPELINE_SHADER_STAGE_CREATE_REQUIRE_FULL_SUBGROUPS_BIT;
  if (features13.subgroupSizeControl &&
      subgroupSizes.minSubgroupSize != subgroupSizes.maxSubgroupSize &&
      (subgroupSizes.requiredSubgroupSizeStages & VK_SHADER_STAGE_COMPUTE_BIT))
    info.stage.pNext = &required;
  info.layout = function->layout;
  if (!check(vkCreateComputePipelines(device, cache, 1, &info, nullptr,
                                      &function->pipeline),
             "vkCreateComputePipelines"))
    return nullptr;
  return function;
}

//===----------------------------------------------------------------------===//
// Command buffers
//===----------------------------------------------------------------------===//

std::unique_ptr<Stream> VulkanDriver::createStream() {
  auto stream = std::make_unique<VulkanStream>(*this);
  auto pool = makeInfo<VkCommandPoolCreateInfo>(
      VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO);
  pool.flags = VK_COMMAND_POOL_CREATE_RESET_COMMAND_BUFFER_BIT;
  pool.queueFamilyIndex = family;
  auto type = makeInfo<VkSemaphoreTypeCreateInfo>(
      VK_STRUCTURE_TYPE_SEMAPHORE_TYPE_CREATE_INFO);
  type.semaphoreType = VK_SEMAPHORE_TYPE_TIMELINE;
  auto semaphore =
      makeInfo<VkSemaphoreCreateInfo>(VK_STRUCTURE_TYPE_SEMAPHORE_CREATE_INFO);
  semaphore.pNext = &type;
  if (!check(vkCreateCommandPool(device, &pool, nullptr, &stream->pool),
             "vkCreateCommandPool") ||
      !check(vkCreateSemaphore(device, &semaphore, nullptr, &stream->semaphore),
             "vkCreateSemaphore"))
    return nullptr;
  return stream;
}

void VulkanDriver::destroy(Commands &commands, VulkanStream &stream) {
  if (commands.buffer)
    vkFreeCommandBuffers(device, stream.pool, 1, &commands.buffer);
  for (DescriptorPool &pool : commands.pools)
    vkDestroyDescriptorPool(device, pool.pool, nullptr);
  for (Buffer &page : commands.pages)
    destroy(page);
}

VulkanStream::~VulkanStream() {
  if (current)
    driver.destroy(*current, *this);
  if (recording)
    driver.destroy(*recording, *this);
  for (auto &commands : inFlight)
    driver.destroy(*commands, *this);
  for (auto &commands : spare)
    driver.destroy(*commands, *this);
  for (StagingBuffer &buffer : staging)
    driver.destroy(buffer.buffer);
  if (queries)
    driver.vkDestroyQueryPool(driver.device, queries, nullptr);
  if (semaphore)
    driver.vkDestroySemaphore(driver.device, semaphore, nullptr);
  if (pool)
    driver.vkDestroyCommandPool(driver.device, pool, nullptr);
}

VulkanRecording::~VulkanRecording() {
  if (commands)
    stream.driver.destroy(*commands, stream);
}

/// All that was written before is seen by all that follows, the processor's
/// reads included.
void VulkanDriver::addBarrier(VkCommandBuffer buffer) {
  auto barrier = makeInfo<VkMemoryBarrier>(VK_STRUCTURE_TYPE_MEMORY_BARRIER);
  barrier.srcAccessMask =
      VK_ACCESS_SHADER_WRITE_BIT | VK_ACCESS_TRANSFER_WRITE_BIT;
  barrier.dstAccessMask =
      VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT |
      VK_ACCESS_TRANSFER_READ_BIT | VK_ACCESS_TRANSFER_WRITE_BIT |
      VK_ACCESS_HOST_READ_BIT;
  vkCmdPipelineBarrier(
      buffer,
      VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT | VK_PIPELINE_STAGE_TRANSFER_BIT,
      VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT | VK_PIPELINE_STAGE_TRANSFER_BIT |
          VK_PIPELINE_STAGE_HOST_BIT,
      0, 1, &barrier, 0, nullptr, 0, nullptr);
}

std::unique_ptr<Commands>
VulkanDriver::beginCommands(VulkanStream &stream,
                            VkCommandBufferUsageFlags usage) {
  std::unique_ptr<Commands> commands;
  if (!stream.spare.empty()) {
    commands = std::move(stream.spare.back());
    stream.spare.pop_back();
  } else {
    commands = std::make_unique<Commands>();
    auto info = makeInfo<VkCommandBufferAllocateInfo>(
        VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO);
    info.commandPool = stream.pool;
    info.level = VK_COMMAND_BUFFER_LEVEL_PRIMARY;
    info.commandBufferCount = 1;
    if (!check(vkAllocateCommandBuffers(device, &info, &commands->buffer),
               "vkAllocateCommandBuffers"))
      return nullptr;
  }
  auto begin = makeInfo<VkCommandBufferBeginInfo>(
      VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO);
  begin.flags = usage;
  if (!check(vkBeginCommandBuffer(commands->buffer, &begin),
             "vkBeginCommandBuffer")) {
    destroy(*commands, stream);
    return nullptr;
  }
  return commands;
}

/// Where a command goes now; null with a failure.
Commands *VulkanDriver::getCommands(VulkanStream &stream) {
  if (stream.recording)
    return stream.recording.get();
  if (!stream.current) {
    if (!retire(stream))
      return nullptr;
    stream.current =
        beginCommands(stream, VK_COMMAND_BUFFER_USAGE_ONE_TIME_SUBMIT_BIT);
  }
  return stream.current.get();
}

bool VulkanDriver::finishCommand(VulkanStream &stream, Commands &commands) {
  addBarrier(commands.buffer);
  ++commands.count;
  if (&commands == stream.current.get() && commands.count >= kBatchCommands)
    return submit(stream);
  return true;
}

/// Submits what was recorded, and then what was recorded before to be used
/// again.
bool VulkanDriver::submit(VulkanStream &stream, Commands *recorded) {
  VkCommandBuffer buffers[2];
  uint32_t count = 0;
  // Where this fails, nothing is ever to come of them.
  std::unique_ptr<Commands> commands = std::move(stream.current);
  bool done = true;
  if (commands) {
    done = check(vkEndCommandBuffer(commands->buffer), "vkEndCommandBuffer");
    buffers[count++] = commands->buffer;
  }
  if (recorded)
    buffers[count++] = recorded->buffer;
  if (!count)
    return true;
  uint64_t ticket = stream.submitted + 1;
  auto timeline = makeInfo<VkTimelineSemaphoreSubmitInfo>(
      VK_STRUCTURE_TYPE_TIMELINE_SEMAPHORE_SUBMIT_INFO);
  timeline.signalSemaphoreValueCount = 1;
  timeline.pSignalSemaphoreValues = &ticket;
  auto info = makeInfo<VkSubmitInfo>(VK_STRUCTURE_TYPE_SUBMIT_INFO);
  info.pNext = &timeline;
  info.commandBufferCount = count;
  info.pCommandBuffers = buffers;
  info.signalSemaphoreCount = 1;
  info.pSignalSemaphores = &stream.semaphore;
  if (done) {
    std::lock_guard<std::mutex> guard(queueLock);
    done =
        check(vkQueueSubmit(queue, 1, &info, VK_NULL_HANDLE), "vkQueueSubmit");
  }
  if (!done) {
    if (commands)
      destroy(*commands, stream);
    return false;
  }
  stream.submitted = ticket;
  if (commands) {
    commands->ticket = ticket;
    stream.inFlight.push_back(std::move(commands));
  }
  return true;
}

bool VulkanDriver::wait(VulkanStream &stream, uint64_t ticket) {
  auto info =
      makeInfo<VkSemaphoreWaitInfo>(VK_STRUCTURE_TYPE_SEMAPHORE_WAIT_INFO);
  info.semaphoreCount = 1;
  info.pSemaphores = &stream.semaphore;
  info.pValues = &ticket;
  return check(vkWaitSemaphores(device, &info, UINT64_MAX), "vkWaitSemaphores");
}

/// Takes back the command buffers that are done.
bool VulkanDriver::retire(VulkanStream &stream) {
  if (stream.inFlight.size() >= kMaxInFlight &&
      !wait(stream, stream.inFlight.front()->ticket))
    return false;
  uint64_t reached = 0;
  if (stream.inFlight.empty())
    return true;
  if (!check(vkGetSemaphoreCounterValue(device, stream.semaphore, &reached),
             "vkGetSemaphoreCounterValue"))
    return false;
  while (!stream.inFlight.empty() &&
         stream.inFlight.front()->ticket <= reached) {
    std::unique_ptr<Commands> commands = std::move(stream.inFlight.front());
    stream.inFlight.pop_front();
    for (DescriptorPool &pool : commands->pools) {
      vkResetDescriptorPool(device, pool.pool, 0);
      pool.sets = kPoolSets;
      pool.descriptors = kPoolDescriptors;
    }
    commands->pool = commands->page = commands->pageUsed = 0;
    commands->count = 0;
    stream.spare.push_back(std::move(commands));
  }
  return true;
}

bool VulkanDriver::isIdle(VulkanStream &stream) {
  uint64_t reached = 0;
  return !stream.current &&
         vkGetSemaphoreCounterValue(device, stream.semaphore, &reached) ==
             VK_SUCCESS &&
         reached == stream.submitted;
}

bool VulkanDriver::synchronize(Stream &base) {
  auto &stream = static_cast<VulkanStream &>(base);
  return submit(stream) && wait(stream, stream.submitted) && retire(stream);
}

bool VulkanDriver::synchronizeAll() {
  std::lock_guard<std::mutex> guard(queueLock);
  return check(vkDeviceWaitIdle(device), "vkDeviceWaitIdle");
}

VkDescriptorSet VulkanDriver::allocateSet(Commands &commands,
                                          VkDescriptorSetLayout layout,
                                          uint32_t descriptors) {
  while (commands.pool < commands.pools.size()) {
    const DescriptorPool &pool = commands.pools[commands.pool];
    if (pool.sets && pool.descriptors >= descriptors)
      break;
    ++commands.pool;
  }
  if (commands.pool == commands.pools.size()) {
    VkDescriptorPoolSize size = {VK_DESCRIPTOR_TYPE_STORAGE_BUFFER,
                                 kPoolDescriptors};
    auto info = makeInfo<VkDescriptorPoolCreateInfo>(
        VK_STRUCTURE_TYPE_DESCRIPTOR_POOL_CREATE_INFO);
    info.maxSets = kPoolSets;
    info.poolSizeCount = 1;
    info.pPoolSizes = &size;
    DescriptorPool pool = {VK_NULL_HANDLE, kPoolSets, kPoolDescriptors};
    if (!check(vkCreateDescriptorPool(device, &info, nullptr, &pool.pool),
               "vkCreateDescriptorPool"))
      return VK_NULL_HANDLE;
    commands.pools.push_back(pool);
  }
  DescriptorPool &pool = commands.pools[commands.pool];
  auto info = makeInfo<VkDescriptorSetAllocateInfo>(
      VK_STRUCTURE_TYPE_DESCRIPTOR_SET_ALLOCATE_INFO);
  info.descriptorPool = pool.pool;
  info.descriptorSetCount = 1;
  info.pSetLayouts = &layout;
  VkDescriptorSet set = VK_NULL_HANDLE;
  if (!check(vkAllocateDescriptorSets(device, &info, &set),
             "vkAllocateDescriptorSets"))
    return VK_NULL_HANDLE;
  --pool.sets;
  pool.descriptors -= descriptors;
  return set;
}

static size_t roundUp(size_t value, size_t multiple) {
  return (value + multiple - 1) / multiple * multiple;
}

bool VulkanDriver::launch(Stream &base, Function &callee,
                          const llama_gpu_kernel &kernel,
                          const uint32_t grid[3], const Region *buffers,
                          const int32_t *scalars) {
  auto &stream = static_cast<VulkanStream &>(base);
  auto &function = static_cast<VulkanFunction &>(callee);
  const VkPhysicalDeviceLimits &limits = properties.limits;
  for (int i = 0; i < 3; ++i)
    if (grid[i] > limits.maxComputeWorkGroupCount[i])
      return fail("%s takes at most %u blocks in dimension %d",
                  properties.deviceName, limits.maxComputeWorkGroupCount[i], i);
  uint32_t count = kernel.num_buffers;
  VkDescriptorBufferInfo infos[kMaxBuffers + 1];
  for (uint32_t i = 0; i < count; ++i) {
    infos[i].buffer = getBuffer(buffers[i]);
    infos[i].offset = buffers[i].getOffset();
    // Kernels may read 16 bytes at once. Blocks of memory end at more.
    infos[i].range = roundUp(buffers[i].bytes, 16);
    if (infos[i].offset % limits.minStorageBufferOffsetAlignment)
      return fail("buffer %u lies at byte %llu of its memory; %s takes "
                  "multiples of %llu",
                  i, static_cast<unsigned long long>(infos[i].offset),
                  properties.deviceName,
                  static_cast<unsigned long long>(
                      limits.minStorageBufferOffsetAlignment));
    if (infos[i].range > limits.maxStorageBufferRange)
      return fail("buffer %u has %s; %s takes at most %s", i,
                  printBytes(buffers[i].bytes), properties.deviceName,
                  printBytes(limits.maxStorageBufferRange));
  }
  Commands *commands = getCommands(stream);
  if (!commands)
    return false;

  // The numbers.
  size_t bytes = std::max<size_t>(16, size_t(kernel.num_scalars) * 4);
  while (commands->page < commands->pages.size() &&
         commands->pageUsed + bytes > commands->pages[commands->page].bytes) {
    ++commands->page;
    commands->pageUsed = 0;
  }
  if (commands->page == commands->pages.size()) {
    Buffer page;
    if (!createHostBuffer(page, std::max(kPageBytes, bytes),
                          VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT))
      return false;
    commands->pages.push_back(page);
  }
  Buffer &page = commands->pages[commands->page];
  if (kernel.num_scalars)
    memcpy(page.mapped + commands->pageUsed, scalars,
           size_t(kernel.num_scalars) * 4);
  infos[count] = {page.buffer, commands->pageUsed, bytes};
  commands->pageUsed +=
      roundUp(bytes, std::max<size_t>(limits.minStorageBufferOffsetAlignment,
                                      sizeof(int32_t)));

  VkDescriptorSet set = allocateSet(*commands, function.setLayout, count + 1);
  if (!set)
    return false;
  VkWriteDescriptorSet writes[kMaxBuffers + 1];
  for (uint32_t i = 0; i <= count; ++i) {
    writes[i] =
        makeInfo<VkWriteDescriptorSet>(VK_STRUCTURE_TYPE_WRITE_DESCRIPTOR_SET);
    writes[i].dstSet = set;
    writes[i].dstBinding = i;
    writes[i].descriptorCount = 1;
    writes[i].descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_BUFFER;
    writes[i].pBufferInfo = &infos[i];
  }
  vkUpdateDescriptorSets(device, count + 1, writes, 0, nullptr);
  vkCmdBindPipeline(commands->buffer, VK_PIPELINE_BIND_POINT_COMPUTE,
                    function.pipeline);
  vkCmdBindDescriptorSets(commands->buffer, VK_PIPELINE_BIND_POINT_COMPUTE,
                          function.layout, 0, 1, &set, 0, nullptr);
  vkCmdDispatch(commands->buffer, grid[0], grid[1], grid[2]);
  return finishCommand(stream, *commands);
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

bool VulkanDriver::copy(Stream &base, const Region &to, const Region &from,
                        size_t bytes) {
  auto &stream = static_cast<VulkanStream &>(base);
  Commands *commands = getCommands(stream);
  if (!commands)
    return false;
  VkBufferCopy region = {from.getOffset(), to.getOffset(), bytes};
  vkCmdCopyBuffer(commands->buffer, getBuffer(from), getBuffer(to), 1, &region);
  return finishCommand(stream, *commands);
}

bool VulkanDriver::fillZero(Stream &base, const Region &to, size_t bytes) {
  auto &stream = static_cast<VulkanStream &>(base);
  Commands *commands = getCommands(stream);
  if (!commands)
    return false;
  vkCmdFillBuffer(commands->buffer, getBuffer(to), to.getOffset(),
                  roundUp(bytes, 4), 0);
  return finishCommand(stream, *commands);
}

/// A buffer for one piece of a copy, once what it was last used for is done.
StagingBuffer *VulkanDriver::getStaging(VulkanStream &stream) {
  StagingBuffer &staging = stream.staging[stream.nextStaging++ % 2];
  if (!staging.buffer.buffer) {
    if (!createHostBuffer(staging.buffer, kStagingBytes,
                          VK_MEMORY_PROPERTY_HOST_CACHED_BIT))
      return nullptr;
  } else if (!wait(stream, staging.ticket)) {
    return nullptr;
  }
  return &staging;
}

bool VulkanDriver::upload(Stream &base, const Region &to, const void *host,
                          size_t bytes) {
  auto &stream = static_cast<VulkanStream &>(base);
  char *mapped = getMapped(to);
  if (mapped && isIdle(stream)) {
    memcpy(mapped, host, bytes);
    return true;
  }
  if (bytes <= kMaxUpdate) {
    Commands *commands = getCommands(stream);
    if (!commands)
      return false;
    alignas(4) char words[kMaxUpdate];
    size_t rounded = roundUp(bytes, 4);
    memset(words + rounded - 4, 0, 4);
    memcpy(words, host, bytes);
    vkCmdUpdateBuffer(commands->buffer, getBuffer(to), to.getOffset(), rounded,
                      words);
    return finishCommand(stream, *commands);
  }
  for (size_t done = 0; done < bytes;) {
    size_t piece = std::min(kStagingBytes, bytes - done);
    StagingBuffer *staging = getStaging(stream);
    if (!staging)
      return false;
    memcpy(staging->buffer.mapped, static_cast<const char *>(host) + done,
           piece);
    Commands *commands = getCommands(stream);
    if (!commands)
      return false;
    VkBufferCopy region = {0, to.getOffset() + done, piece};
    vkCmdCopyBuffer(commands->buffer, staging->buffer.buffer, getBuffer(to), 1,
                    &region);
    if (!finishCommand(stream, *commands) || !submit(stream))
      return false;
    staging->ticket = stream.submitted;
    done += piece;
  }
  return true;
}

bool VulkanDriver::download(Stream &base, void *host, const Region &from,
                            size_t bytes) {
  auto &stream = static_cast<VulkanStream &>(base);
  char *mapped = getMapped(from);
  if (mapped && static_cast<VulkanSegment *>(from.segment)->buffer.isCached) {
    if (!synchronize(stream))
      return false;
    memcpy(host, mapped, bytes);
    return true;
  }
  for (size_t done = 0; done < bytes;) {
    size_t piece = std::min(kStagingBytes, bytes - done);
    StagingBuffer *staging = getStaging(stream);
    if (!staging)
      return false;
    Commands *commands = getCommands(stream);
    if (!commands)
      return false;
    VkBufferCopy region = {from.getOffset() + done, 0, piece};
    vkCmdCopyBuffer(commands->buffer, getBuffer(from), staging->buffer.buffer,
                    1, &region);
    if (!finishCommand(stream, *commands) || !synchronize(stream))
      return false;
    staging->ticket = stream.submitted;
    memcpy(static_cast<char *>(host) + done, staging->buffer.mapped, piece);
    done += piece;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Recordings
//===----------------------------------------------------------------------===//

bool VulkanDriver::beginRecording(Stream &base) {
  auto &stream = static_cast<VulkanStream &>(base);
  stream.recording =
      beginCommands(stream, VK_COMMAND_BUFFER_USAGE_SIMULTANEOUS_USE_BIT);
  return stream.recording != nullptr;
}

std::unique_ptr<Recording> VulkanDriver::endRecording(Stream &base) {
  auto &stream = static_cast<VulkanStream &>(base);
  auto recording = std::make_unique<VulkanRecording>(stream);
  recording->commands = std::move(stream.recording);
  if (!check(vkEndCommandBuffer(recording->commands->buffer),
             "vkEndCommandBuffer"))
    return nullptr;
  return recording;
}

void VulkanDriver::abortRecording(Stream &base) {
  auto &stream = static_cast<VulkanStream &>(base);
  if (stream.recording)
    destroy(*stream.recording, stream);
  stream.recording = nullptr;
}

bool VulkanDriver::replay(Stream &base, Recording &recording) {
  auto &stream = static_cast<VulkanStream &>(base);
  return submit(stream,
                static_cast<VulkanRecording &>(recording).commands.get());
}

//===----------------------------------------------------------------------===//
// Time
//===----------------------------------------------------------------------===//

bool VulkanDriver::startTimer(Stream &base) {
  auto &stream = static_cast<VulkanStream &>(base);
  if (!timestampBits)
    return fail("%s has no clock", properties.deviceName);
  if (!stream.queries) {
    auto info = makeInfo<VkQueryPoolCreateInfo>(
        VK_STRUCTURE_TYPE_QUERY_POOL_CREATE_INFO);
    info.queryType = VK_QUERY_TYPE_TIMESTAMP;
    info.queryCount = 2;
    if (!check(vkCreateQueryPool(device, &info, nullptr, &stream.queries),
               "vkCreateQueryPool"))
      return false;
  }
  if (!synchronize(stream))
    return false;
  vkResetQueryPool(device, stream.queries, 0, 2);
  Commands *commands = getCommands(stream);
  if (!commands)
    return false;
  vkCmdWriteTimestamp(commands->buffer, VK_PIPELINE_STAGE_TOP_OF_PIPE_BIT,
                      stream.queries, 0);
  return true;
}

double VulkanDriver::stopTimer(Stream &base) {
  auto &stream = static_cast<VulkanStream &>(base);
  Commands *commands = getCommands(stream);
  if (!commands)
    return -1;
  vkCmdWriteTimestamp(commands->buffer, VK_PIPELINE_STAGE_BOTTOM_OF_PIPE_BIT,
                      stream.queries, 1);
  uint64_t ticks[2] = {0, 0};
  if (!synchronize(stream) ||
      !check(vkGetQueryPoolResults(device, stream.queries, 0, 2, sizeof(ticks),
                                   ticks, sizeof(uint64_t),
                                   VK_QUERY_RESULT_64_BIT |
                                       VK_QUERY_RESULT_WAIT_BIT),
             "vkGetQueryPoolResults"))
    return -1;
  uint64_t mask =
      timestampBits >= 64 ? ~uint64_t(0) : (uint64_t(1) << timestampBits) - 1;
  return ((ticks[1] - ticks[0]) & mask) *
         static_cast<double>(properties.limits.timestampPeriod) * 1e-9;
}

std::unique_ptr<Driver> mlir::llama::gpurt::openVulkan(int32_t device) {
  auto driver = std::make_unique<VulkanDriver>();
  return driver->open(device) ? std::move(driver) : nullptr;
}
