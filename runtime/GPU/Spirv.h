//===- Spirv.h - What a SPIR-V module says of itself ------------*- C++ -*-===//
#ifndef LLAMA_MLIR_RUNTIME_GPU_SPIRV_H
#define LLAMA_MLIR_RUNTIME_GPU_SPIRV_H

#include <cstdint>
#include <string>
#include <vector>

namespace mlir::llama::gpurt {

/// Capabilities that a device may lack, by SPIR-V's numbers.
enum class SpirvCapability : uint32_t {
  Matrix = 0,
  Shader = 1,
  Float16 = 9,
  Float64 = 10,
  Int64 = 11,
  Int64Atomics = 12,
  Int16 = 22,
  Int8 = 39,
  GroupNonUniform = 61,
  GroupNonUniformVote = 62,
  GroupNonUniformArithmetic = 63,
  GroupNonUniformBallot = 64,
  GroupNonUniformShuffle = 65,
  GroupNonUniformShuffleRelative = 66,
  GroupNonUniformClustered = 67,
  GroupNonUniformQuad = 68,
  StorageBuffer16BitAccess = 4433,
  UniformAndStorageBuffer16BitAccess = 4434,
  VariablePointersStorageBuffer = 4441,
  VariablePointers = 4442,
  StorageBuffer8BitAccess = 4448,
  UniformAndStorageBuffer8BitAccess = 4449,
  DenormPreserve = 4464,
  DenormFlushToZero = 4465,
  SignedZeroInfNanPreserve = 4466,
  RoundingModeRTE = 4467,
  RoundingModeRTZ = 4468,
  VulkanMemoryModel = 5345,
  VulkanMemoryModelDeviceScope = 5346,
  DotProductInputAll = 6016,
  DotProductInput4x8Bit = 6017,
  DotProductInput4x8BitPacked = 6018,
  DotProduct = 6019,
};

/// SPIR-V's name of one of them; null for any other.
const char *getName(SpirvCapability capability);

struct SpirvEntry {
  std::string name;
  uint32_t id = 0;
  uint32_t localSize[3] = {0, 0, 0}; ///< 0 where the module does not say.
  uint64_t workgroupBytes = 0;       ///< Of the variables that it names itself.
};

/// Drivers take a module as it is: a broken one, or a name that is not there,
/// crashes many of them. So what is needed is read here.
struct SpirvModule {
  uint32_t version = 0; ///< 0x10500 is 1.5.
  std::vector<SpirvCapability> capabilities;
  std::vector<SpirvEntry> entries;

  /// False with a failure where the words are no module.
  bool parse(const void *data, int64_t bytes);
  const SpirvEntry *find(const char *name) const;
};

} // namespace mlir::llama::gpurt

#endif // LLAMA_MLIR_RUNTIME_GPU_SPIRV_H
