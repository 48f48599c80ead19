//===- GpuTarget.cpp - GPUs that programs are compiled for ----------------===//
#include "lib/Execute/GpuTarget.h"

#include "runtime/GPU/Device.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir::llama;
using llvm::StringRef;

static constexpr llvm::StringLiteral kAuto = "auto";

namespace {
struct Kind {
  llvm::StringLiteral name;
  GpuBackend backend;
  int32_t driver;
  llvm::StringLiteral library;
};
} // namespace

/// The fastest kind first.
static constexpr Kind kKinds[] = {
    {"cuda", GpuBackend::Cuda, LLAMA_GPU_CUDA, "libcuda.so.1"},
    {"rocm", GpuBackend::Rocm, LLAMA_GPU_HIP, "libamdhip64.so"},
    {"vulkan", GpuBackend::Vulkan, LLAMA_GPU_VULKAN, "libvulkan.so.1"},
};

static const Kind *findKind(StringRef name) {
  const Kind *kind = llvm::find_if(
      kKinds, [&](const Kind &kind) { return kind.name == name; });
  return kind == std::end(kKinds) ? nullptr : kind;
}

llvm::Error mlir::llama::takeGpuError() {
  if (const char *error = llama_gpu_take_error())
    return llvm::createStringError(StringRef(error));
  return llvm::Error::success();
}

bool GpuTarget::isName(StringRef name) {
  return name == kAuto || findKind(name.split(':').first);
}

llvm::Expected<GpuTarget> GpuTarget::parse(StringRef name) {
  auto [kindName, rest] = name.split(':');
  const Kind *kind = findKind(kindName);
  if (!kind)
    return llvm::createStringError("unknown GPU '" + name +
                                   "': expected vulkan, cuda or rocm");
  GpuTarget target;
  target.backend = kind->backend;
  target.name = name.str();
  if (rest.empty() && !name.contains(':'))
    return target;
  if (llvm::to_integer(rest, target.device, 10) && target.device >= 0)
    return target;
  StringRef prefix = kind->backend == GpuBackend::Cuda   ? "sm_"
                     : kind->backend == GpuBackend::Rocm ? "gfx"
                                                         : "";
  if (prefix.empty() || !rest.starts_with(prefix) || rest == prefix)
    return llvm::createStringError(
        "'" + name + "' is no GPU: after the colon stands " +
        (prefix.empty()
             ? "the number of a device"
             : "the number of a device, or a chip (" + prefix + "...)"));
  target.chip = rest.str();
  return target;
}

static const Kind &getKind(GpuBackend backend) {
  return *llvm::find_if(
      kKinds, [&](const Kind &kind) { return kind.backend == backend; });
}

StringRef mlir::llama::getName(GpuBackend backend) {
  return getKind(backend).name;
}

StringRef mlir::llama::getDriverLibrary(GpuBackend backend) {
  return getKind(backend).library;
}

int32_t GpuTarget::getDriver() const { return getKind(backend).driver; }

std::string GpuTarget::getCodeName() const {
  std::string kind = getKind(backend).name.str();
  return chip.empty() ? kind : kind + ":" + chip;
}

/// Takes the device of a target and checks, or learns, its chip.
static llvm::Error openDevice(GpuTarget &target, bool &isSoftware) {
  if (llama_gpu_open_for(target.getDriver(), target.device, target.chip.c_str(),
                         /*is_portable=*/1)) {
    llvm::Error error = takeGpuError();
    return error ? std::move(error)
                 : llvm::createStringError("the driver gives no reason");
  }
  llama_gpu_properties properties = {};
  if (llama_gpu_get_properties(&properties))
    return takeGpuError();
  isSoftware = properties.is_software;
  // Code for what is here may use what later chips do not keep.
  StringRef chip = properties.chip;
  if (target.chip.empty())
    target.chip = chip == "sm_90" ? "sm_90a" : chip.str();
  return llvm::Error::success();
}

static llvm::Error addName(StringRef name, llvm::Error error) {
  return llvm::createStringError("no GPU for " + name + ": " +
                                 llvm::toString(std::move(error)));
}

llvm::Expected<GpuTarget> GpuTarget::open(StringRef name) {
  bool isSoftware = false;
  if (name != kAuto) {
    llvm::Expected<GpuTarget> target = parse(name);
    if (!target)
      return target.takeError();
    if (llvm::Error error = openDevice(*target, isSoftware))
      return addName(name, std::move(error));
    return target;
  }
  std::string problems;
  for (const Kind &kind : kKinds) {
    GpuTarget target;
    target.backend = kind.backend;
    target.name = kind.name.str();
    llvm::Error error = openDevice(target, isSoftware);
    if (!error)
      return target;
    llama_gpu_close();
    problems += (problems.empty() ? "" : "; ") + kind.name.str() + ": " +
                llvm::toString(std::move(error));
  }
  return llvm::createStringError("no GPU: " + problems);
}

std::vector<FoundGpu> mlir::llama::findGpus() {
  std::vector<FoundGpu> found;
  for (const Kind &kind : kKinds)
    for (int device = 0;; ++device) {
      FoundGpu gpu;
      gpu.target = kind.name.str();
      if (device != 0)
        gpu.target += ":" + std::to_string(device);
      bool isOpen = llama_gpu_open(kind.driver, device) == 0;
      llama_gpu_properties properties = {};
      if (isOpen && llama_gpu_get_properties(&properties) == 0) {
        gpu.device = properties.name;
        gpu.driver = properties.driver;
        gpu.chip = properties.chip;
        gpu.isSoftware = properties.is_software;
        gpu.memoryBytes = properties.memory_bytes;
      }
      if (llvm::Error error = takeGpuError())
        gpu.problem = llvm::toString(std::move(error));
      llama_gpu_close();
      // After the last one there is none, whatever the reason given.
      if (!isOpen && device != 0)
        break;
      bool isLast = !gpu.problem.empty();
      found.push_back(std::move(gpu));
      if (isLast)
        break;
    }
  return found;
}
