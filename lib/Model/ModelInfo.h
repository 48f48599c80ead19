//===- ModelInfo.h - What there is in a model directory -------------------===//

#ifndef LLAMA_MODEL_MODELINFO_H
#define LLAMA_MODEL_MODELINFO_H

#include "lib/Model/ModelConfig.h"
#include "lib/Model/Tokenizer.h"
#include "lib/Model/WeightStore.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mlir::llama {

/// A model directory or a GGUF file, read; whatever could not be read is
/// missing.
struct ModelInfo {
  std::optional<ModelConfig> config;
  std::unique_ptr<WeightStore> weights;
  std::unique_ptr<Tokenizer> tokenizer; ///< Null where the model has none.
  /// Why the tokenizer of a GGUF file could not be read: it runs without text.
  std::string tokenizerProblem;
  /// Why the model cannot be run, and what does not keep it from running.
  std::vector<std::string> problems, notes;

  bool isSupported() const { return problems.empty(); }
};

/// The tokenizer.json of the folder `modelDir`; null where there is none.
llvm::Expected<std::unique_ptr<Tokenizer>>
loadTokenizer(llvm::StringRef modelDir);

/// Reads the folder or the GGUF file `path`. Without problems there are a
/// configuration and weights that fit it.
ModelInfo readModel(llvm::StringRef path);

/// The same; fails where there is no such folder or file.
llvm::Expected<ModelInfo> inspectModel(llvm::StringRef path);

/// "f32", "bf16" or "f16" as a type to compute with.
llvm::Expected<DType> parseComputeType(llvm::StringRef name);

/// The type to compute with that is called `name`; where that is empty, the
/// type of the embeddings, or f32 where those are quantised.
llvm::Expected<DType> getComputeType(const ModelInfo &info,
                                     llvm::StringRef name);

/// Whether some of the weights are in blocks.
bool hasQuantizedWeights(const ModelInfo &info);

/// Why a model without a tokenizer cannot read text, nor write it.
llvm::Error makeNoTokenizerError(const ModelInfo &info);

/// How rotary embeddings are scaled, for reports. The model has a config.
llvm::StringRef getRopeName(const ModelInfo &info);

int64_t countSlidingLayers(const ModelConfig &config);

/// Element types of the weights, and how many bytes are of each: as they are,
/// or as they would be once quantised to `quantized`.
std::map<std::string, uint64_t>
getBytesByType(const WeightStore &weights,
               std::optional<DType> quantized = std::nullopt);

/// What is asked of a report.
struct ReportOptions {
  /// What weights are to be quantised to.
  std::optional<DType> quantized;
  /// What caches are to hold; none is what chooseCacheType says.
  std::optional<DType> cacheType;
  /// The length of the sequence whose caches are reported; none is the model's
  /// context.
  std::optional<int64_t> tokens;
};

/// The caches of a sequence.
struct CacheReport {
  DType type;
  int64_t tokens;
  int64_t bytes;
};

/// The model has a configuration, and weights or a type of its own.
CacheReport getCacheReport(const ModelInfo &info, const ReportOptions &options);

/// All of it as one object.
llvm::json::Object toJson(const ModelInfo &info,
                          const ReportOptions &options = {});

} // namespace mlir::llama

#endif // LLAMA_MODEL_MODELINFO_H
