//===- GpuTarget.h - GPUs that programs are compiled for ------------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_GPUTARGET_H
#define LLAMA_MLIR_LIB_EXECUTE_GPUTARGET_H

#include "lib/Pipelines/Pipelines.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <optional>
#include <string>
#include <vector>

namespace mlir::llama {

/// A GPU as --target names it: "vulkan", "cuda" or "rocm", the first one of
/// this machine; "cuda:1", the one of this number; or "cuda:sm_90", code for
/// any of this kind, which executes where the first one is of it.
struct GpuTarget {
  GpuBackend backend = GpuBackend::Vulkan;
  int device = 0;
  /// "sm_90", "gfx942"; empty for Vulkan, and where no device was asked.
  std::string chip;
  std::string name;
  /// Whether images hold machine code where the driver could compile text.
  bool usesMachineCode = false;

  /// The driver that executes its code: a llama_gpu_backend.
  int32_t getDriver() const;
  /// The kind and the chip: "cuda:sm_90a", "vulkan".
  std::string getCodeName() const;

  /// Whether `name` is to be read as a GPU's.
  static bool isName(llvm::StringRef name);
  /// What `name` says, without asking for a device.
  static llvm::Expected<GpuTarget> parse(llvm::StringRef name);
  /// The same, and "auto", the best GPU here: takes the device, which must be
  /// there, until the process ends, and learns its chip.
  static llvm::Expected<GpuTarget> open(llvm::StringRef name);
};

/// "cuda", "rocm", "vulkan".
llvm::StringRef getName(GpuBackend backend);
/// The library of a driver that the runtime loads.
llvm::StringRef getDriverLibrary(GpuBackend backend);

/// What was found where a kind of GPU was looked for.
struct FoundGpu {
  std::string target; ///< "cuda", or "cuda:1".
  std::string device, driver, chip;
  bool isSoftware = false;
  int64_t memoryBytes = 0;
  std::string problem; ///< Why there is none; empty where there is.
};

/// The GPUs of this machine, and why there is none of each other kind. Takes
/// and gives back each device.
std::vector<FoundGpu> findGpus();

/// The error that programs for GPUs left, if any.
llvm::Error takeGpuError();

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_GPUTARGET_H
