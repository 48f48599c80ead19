//===- CacheType.h - How caches hold keys and values ------------*- C++ -*-===//

#ifndef LLAMA_MODEL_CACHETYPE_H
#define LLAMA_MODEL_CACHETYPE_H

#include "lib/Model/ModelConfig.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <optional>

namespace mlir::llama {

/// What caches may hold: F32, BF16, F16, or Int8, rows in 8 bits with a scale
/// each.
llvm::ArrayRef<DType> getCacheTypes();

/// "f32", "bf16", "f16" or "int8" as one of them. None for "auto", or nothing:
/// what is chosen then depends on the model.
llvm::Expected<std::optional<DType>> parseCacheType(llvm::StringRef name);

/// The name that parseCacheType takes.
llvm::StringRef getCacheTypeName(DType type);

/// What caches hold where nothing is asked for: the type to compute with, or
/// F16 where that is F32 and weights are quantised. Their error is 1000 times
/// that of F16 then, and caches in F32 may be a third of the weights.
DType chooseCacheType(DType compute, bool hasQuantizedWeights);

/// Fails for caches that GPUs do not have.
llvm::Error checkCacheTypeOnGpu(std::optional<DType> type);

/// Bytes of keys and values that a token takes in the caches, their scales
/// included.
int64_t getCacheBytesPerToken(const ModelConfig &config, DType type);

} // namespace mlir::llama

#endif // LLAMA_MODEL_CACHETYPE_H
