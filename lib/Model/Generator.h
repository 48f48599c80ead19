//===- Generator.h - A model that is fed tokens -----------------*- C++ -*-===//

#ifndef LLAMA_MODEL_GENERATOR_H
#define LLAMA_MODEL_GENERATOR_H

#include "lib/Execute/CompiledModule.h"
#include "lib/Execute/Profile.h"
#include "lib/Model/ModelConfig.h"
#include "lib/Model/ModelTables.h"
#include "lib/Model/Sampler.h"
#include "lib/Model/WeightStore.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct llama_model;
struct llama_session;

namespace mlir::llama {

/// Which rows of logits a call of `feed` computes: that of the last token fed,
/// or those of all.
enum class LogitsRows { Last, All };

struct GeneratorOptions {
  /// Which rows can be asked for; each costs some compilation.
  bool hasLast = true, hasAll = false;
  /// How many candidates for the next token feedForBest() gives, up to
  /// kMostCandidates; 0 where it is not asked.
  int64_t numCandidates = 0;
  /// Of weights and hidden states: F32, F16 or BF16.
  DType dtype = DType::F32;
  /// What caches hold; none is what chooseCacheType says.
  std::optional<DType> cacheType;
  /// Tokens that the caches hold at first, 1 to the model's context.
  int64_t capacity = 1;
  /// What to compile for; its fields for quantised weights and the cache do not
  /// count.
  CompileOptions compile;
  /// How linears with quantised weights are computed, as parseQuantCompute has
  /// it: by default as fast as can be.
  std::string quantCompute = "int8";
  /// Whether LanguageModel copies the weights into memory, in huge pages, and
  /// does not leave them to the mapped files.
  bool copiesWeights = false;
  /// Told how many of the bytes of the weights are on the GPU; may be null.
  std::function<void(int64_t done, int64_t total)> onUpload;
  /// As CompileOptions has it.
  std::string cacheFolder;
};

/// A compiled model with its weights and the caches of one sequence.
class Generator {
public:
  /// Compiles the model and loads its weights, which fit the configuration.
  /// Weights of the element type asked for are used where they lie in the
  /// files, so `weights` must outlive the generator.
  static llvm::Expected<std::unique_ptr<Generator>>
  create(const ModelConfig &config, const WeightStore &weights,
         const GeneratorOptions &options);
  ~Generator();

  /// Feeds `ids` after the tokens fed before; at least one. The logits, one or
  /// more rows of the vocabulary's size, are valid until the next call. Fails
  /// on an id outside of the vocabulary and when the caches are full; nothing
  /// is fed then.
  llvm::Expected<llvm::ArrayRef<float>>
  feed(llvm::ArrayRef<int32_t> ids, LogitsRows rows = LogitsRows::Last);

  /// Feeds `ids` likewise, and gives the candidates for the next token, best
  /// first, without bringing logits back from where they are computed. One
  /// candidate has no logit (0). Fails where the best logit is NaN or -Inf.
  llvm::Expected<llvm::ArrayRef<TokenCandidate>>
  feedForBest(llvm::ArrayRef<int32_t> ids);

  /// Forgets all tokens fed, and makes room for `capacity` in the caches, 1 to
  /// the model's context.
  llvm::Error reset(int64_t capacity);

  /// Whether feedForBest() can be asked.
  bool hasBest() const { return tables.get().step_best >= 0; }
  /// How many candidates it gives; 0 where it cannot be asked.
  int64_t getNumCandidates() const {
    return hasBest() ? tables.get().num_candidates : 0;
  }
  /// What feeding `tokens` after `offset` others takes, of a model that is
  /// compiled to be profiled.
  llvm::Expected<WorkByOperation> countWork(int64_t tokens, int64_t offset,
                                            LogitsRows rows) const;
  const CompiledModule &getModule() const { return *module; }

  /// Tokens fed so far.
  int64_t getLength() const;
  int64_t getCapacity() const;
  double getCompileSeconds() const { return compileSeconds; }
  /// Whether the code is that of an earlier run.
  bool isFromCache() const { return module->isFromCache(); }
  double getLoadSeconds() const { return loadSeconds; }
  /// Bytes of the caches, and of weights that had to be converted.
  uint64_t getCacheBytes() const;
  uint64_t getConvertedBytes() const;

private:
  Generator() = default;
  llvm::Error compile(const ModelConfig &config, const WeightStore &weights,
                      const GeneratorOptions &options);

  int64_t vocabSize = 0;
  double compileSeconds = 0;
  double loadSeconds = 0;
  std::unique_ptr<CompiledModule> module;
  ModelTables tables;
  llama_program program = {};
  llama_model *model = nullptr;
  llama_session *session = nullptr;
  std::vector<TokenCandidate> candidates;
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_GENERATOR_H
