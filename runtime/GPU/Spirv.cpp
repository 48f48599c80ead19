//===- Spirv.cpp - What a SPIR-V module says of itself --------------------===//
#include "runtime/GPU/Spirv.h"

#include "runtime/GPU/Errors.h"

#include <cstring>

using namespace mlir::llama::gpurt;

namespace {
/// Opcodes, enumerants and the magic number of the SPIR-V specification.
enum : uint32_t {
  kMagic = 0x07230203,
  kHeaderWords = 5,
  kOpEntryPoint = 15,
  kOpExecutionMode = 16,
  kOpCapability = 17,
  kModelGLCompute = 5,
  kModeLocalSize = 17
};
} // namespace

bool SpirvModule::parse(const void *data, int64_t bytes) {
  if (!data || bytes < 4 * kHeaderWords || bytes % 4)
    return fail("the image is no SPIR-V module: %lld bytes",
                static_cast<long long>(bytes));
  size_t count = bytes / 4;
  std::vector<uint32_t> words(count);
  memcpy(words.data(), data, bytes);
  if (words[0] != kMagic)
    return fail("the image is no SPIR-V module: it starts with 0x%08x",
                words[0]);
  version = words[1];
  for (size_t at = kHeaderWords; at < count;) {
    uint32_t opcode = words[at] & 0xffff;
    uint32_t length = words[at] >> 16;
    if (!length || length > count - at)
      return fail("the SPIR-V module is damaged at word %zu", at);
    const uint32_t *operands = words.data() + at + 1;
    if (opcode == kOpCapability && length == 2) {
      capabilities.push_back(SpirvCapability(operands[0]));
    } else if (opcode == kOpEntryPoint && length >= 4 &&
               operands[0] == kModelGLCompute) {
      SpirvEntry entry;
      entry.id = operands[1];
      const char *name = reinterpret_cast<const char *>(operands + 2);
      entry.name.assign(name, strnlen(name, (length - 3) * 4));
      entries.push_back(std::move(entry));
    } else if (opcode == kOpExecutionMode && length == 6 &&
               operands[1] == kModeLocalSize) {
      for (SpirvEntry &entry : entries)
        if (entry.id == operands[0])
          memcpy(entry.localSize, operands + 2, sizeof(entry.localSize));
    }
    at += length;
  }
  return true;
}

const SpirvEntry *SpirvModule::find(const char *name) const {
  for (const SpirvEntry &entry : entries)
    if (entry.name == name)
      return &entry;
  return nullptr;
}

const char *mlir::llama::gpurt::getName(SpirvCapability capability) {
  switch (capability) {
#define NAME(name)                                                             \
  case SpirvCapability::name:                                                  \
    return #name;
    NAME(Matrix)
    NAME(Shader)
    NAME(Float16)
    NAME(Float64)
    NAME(Int64)
    NAME(Int64Atomics)
    NAME(Int16)
    NAME(Int8)
    NAME(GroupNonUniform)
    NAME(GroupNonUniformVote)
    NAME(GroupNonUniformArithmetic)
    NAME(GroupNonUniformBallot)
    NAME(GroupNonUniformShuffle)
    NAME(GroupNonUniformShuffleRelative)
    NAME(GroupNonUniformClustered)
    NAME(GroupNonUniformQuad)
    NAME(StorageBuffer16BitAccess)
    NAME(UniformAndStorageBuffer16BitAccess)
    NAME(VariablePointersStorageBuffer)
    NAME(VariablePointers)
    NAME(StorageBuffer8BitAccess)
    NAME(UniformAndStorageBuffer8BitAccess)
    NAME(DenormPreserve)
    NAME(DenormFlushToZero)
    NAME(SignedZeroInfNanPreserve)
    NAME(RoundingModeRTE)
    NAME(RoundingModeRTZ)
    NAME(VulkanMemoryModel)
    NAME(VulkanMemoryModelDeviceScope)
    NAME(DotProductInputAll)
    NAME(DotProductInput4x8Bit)
    NAME(DotProductInput4x8BitPacked)
    NAME(DotProduct)
#undef NAME
  }
  return nullptr;
}
