//===- Spirv.cpp - What a SPIR-V module says of itself --------------------===//
#include "runtime/GPU/Spirv.h"

#include "runtime/GPU/Errors.h"

#include <cstring>
#include <map>
#include <set>

using namespace mlir::llama::gpurt;

namespace {
/// Opcodes, enumerants and the magic number of the SPIR-V specification.
enum : uint32_t {
  kMagic = 0x07230203,
  kHeaderWords = 5,
  kOpEntryPoint = 15,
  kOpExecutionMode = 16,
  kOpCapability = 17,
  kOpTypeInt = 21,
  kOpTypeFloat = 22,
  kOpTypeVector = 23,
  kOpTypeArray = 28,
  kOpTypeStruct = 30,
  kOpTypePointer = 32,
  kOpConstant = 43,
  kOpFunction = 54,
  kOpVariable = 59,
  kOpLoad = 61,
  kOpStore = 62,
  kOpAccessChain = 65,
  kOpInBoundsAccessChain = 66,
  kStorageWorkgroup = 4,
  kModelGLCompute = 5,
  kModeLocalSize = 17
};
} // namespace

namespace {
/// Adds up the workgroup memory of each entry: modules have many kernels.
class WorkgroupMemory {
public:
  void visit(uint32_t opcode, uint32_t length, const uint32_t *operands,
             std::vector<SpirvEntry> &entries) {
    switch (opcode) {
    case kOpTypeInt:
    case kOpTypeFloat:
      if (length >= 3)
        bytes[operands[0]] = operands[1] / 8;
      return;
    case kOpTypeVector:
      if (length == 4)
        bytes[operands[0]] = bytes[operands[1]] * operands[2];
      return;
    case kOpTypeArray:
      if (length == 4)
        bytes[operands[0]] = bytes[operands[1]] * constants[operands[2]];
      return;
    case kOpTypeStruct: {
      uint64_t sum = 0;
      for (uint32_t i = 1; i + 1 < length; ++i)
        sum += bytes[operands[i]];
      if (length >= 2)
        bytes[operands[0]] = sum;
      return;
    }
    case kOpTypePointer:
      if (length == 4 && operands[1] == kStorageWorkgroup)
        bytes[operands[0]] = bytes[operands[2]];
      return;
    case kOpConstant:
      if (length >= 4)
        constants[operands[1]] = operands[2];
      return;
    case kOpVariable:
      if (length >= 4 && operands[2] == kStorageWorkgroup)
        variables[operands[1]] = bytes[operands[0]];
      return;
    case kOpFunction:
      function = length == 5 ? operands[1] : 0;
      used.clear();
      return;
    case kOpLoad:
    case kOpAccessChain:
    case kOpInBoundsAccessChain:
      if (length >= 4)
        use(operands[2], entries);
      return;
    case kOpStore:
      if (length >= 3)
        use(operands[0], entries);
      return;
    default:
      return;
    }
  }

private:
  void use(uint32_t pointer, std::vector<SpirvEntry> &entries) {
    auto variable = variables.find(pointer);
    if (variable == variables.end() || !used.insert(pointer).second)
      return;
    for (SpirvEntry &entry : entries)
      if (entry.id == function)
        entry.workgroupBytes += variable->second;
  }

  std::map<uint32_t, uint64_t> bytes; ///< Of a type, or what one points to.
  std::map<uint32_t, uint64_t> constants, variables;
  uint32_t function = 0;
  std::set<uint32_t> used; ///< By the function.
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
  WorkgroupMemory workgroup;
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
    workgroup.visit(opcode, length, operands, entries);
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
