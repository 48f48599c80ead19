//===- CacheType.cpp - How caches hold keys and values --------------------===//

#include "lib/Model/CacheType.h"

#include "lib/Model/Diagnostics.h"

using namespace mlir::llama;
using llvm::StringRef;

static constexpr DType kCacheTypes[] = {DType::F32, DType::BF16, DType::F16,
                                        DType::Int8};

llvm::ArrayRef<DType> mlir::llama::getCacheTypes() { return kCacheTypes; }

StringRef mlir::llama::getCacheTypeName(DType type) {
  switch (type) {
  case DType::F32:
    return "f32";
  case DType::BF16:
    return "bf16";
  case DType::F16:
    return "f16";
  case DType::Int8:
    return "int8";
  default:
    llvm_unreachable("no type of caches");
  }
}

llvm::Expected<std::optional<DType>>
mlir::llama::parseCacheType(StringRef name) {
  if (name.empty() || name == "auto")
    return std::nullopt;
  for (DType type : kCacheTypes)
    if (name == getCacheTypeName(type))
      return type;
  return makeError(quoted(name) + " is no type of caches; expected auto, f32, "
                                  "bf16, f16 or int8");
}

DType mlir::llama::chooseCacheType(DType compute, bool hasQuantizedWeights) {
  return compute == DType::F32 && hasQuantizedWeights ? DType::F16 : compute;
}

llvm::Error mlir::llama::checkCacheTypeOnGpu(std::optional<DType> type) {
  if (type != DType::Int8)
    return llvm::Error::success();
  return makeError("caches of int8 are for processors: on a GPU, keys and "
                   "values are f32, bf16 or f16");
}

int64_t mlir::llama::getCacheBytesPerToken(const ModelConfig &config,
                                           DType type) {
  constexpr int64_t kScaleBytes = 4;
  int64_t rowBytes = type == DType::Int8
                         ? config.headDim + kScaleBytes
                         : config.headDim * getDTypeByteWidth(type);
  return 2 * config.numHiddenLayers * config.numKeyValueHeads * rowBytes;
}
