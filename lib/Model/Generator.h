//===- Generator.h - A model that is fed tokens -----------------*- C++ -*-===//

#ifndef LLAMA_MODEL_GENERATOR_H
#define LLAMA_MODEL_GENERATOR_H

#include "lib/Execute/CompiledModule.h"
#include "lib/Model/ModelConfig.h"
#include "lib/Model/ModelGraph.h"
#include "lib/Model/WeightStore.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace mlir::llama {

struct GeneratorOptions {
  /// Of weights, caches and hidden states: F32, F16 or BF16.
  DType dtype = DType::F32;
  /// Tokens that the caches hold.
  int64_t capacity = 0;
  X86Target target = X86Target::host();
};

/// A compiled model with its weights and the caches of one sequence.
class Generator {
public:
  /// Which rows of logits a call of `feed` computes.
  enum class Rows { Last, All };

  /// Compiles the model and loads its weights, which fit the configuration.
  /// Weights of the element type asked for are used where they lie in the
  /// files, so `weights` must outlive the generator.
  static llvm::Expected<std::unique_ptr<Generator>>
  create(const ModelConfig &config, const WeightStore &weights,
         const GeneratorOptions &options);
  ~Generator();

  /// Feeds `ids` after the tokens fed before; at least one. The logits, a row
  /// of the vocabulary's size for each of `rows`, are valid until the next
  /// call. Fails on an id outside of the vocabulary and when the caches are
  /// full; nothing is fed then.
  llvm::Expected<llvm::ArrayRef<float>> feed(llvm::ArrayRef<int32_t> ids,
                                             Rows rows = Rows::Last);

  /// Tokens fed so far.
  int64_t getLength() const { return length; }
  int64_t getCapacity() const { return capacity; }
  double getCompileSeconds() const { return compileSeconds; }
  double getLoadSeconds() const { return loadSeconds; }
  /// Bytes of the caches, and of weights that had to be converted.
  uint64_t getCacheBytes() const { return cacheBytes; }
  uint64_t getConvertedBytes() const { return convertedBytes; }

private:
  /// One of the two steps, bound to the arguments of its last call.
  struct Step {
    llvm::StringRef name;
    std::unique_ptr<PreparedCall> call;
    std::unique_ptr<PreparedCall> countBytes;
    /// Tokens of that call; none where an argument has moved since.
    int64_t tokens = -1;
  };

  Generator() = default;
  llvm::Error compile(const ModelConfig &config, const WeightStore &weights,
                      const GeneratorOptions &options);
  llvm::Error makeArguments(const WeightStore &weights, ElementType element);
  llvm::Error prepare(Step &step);
  llvm::Error bind(Step &step, int64_t tokens, int64_t rows);

  int64_t vocabSize = 0;
  int64_t capacity = 0;
  int64_t length = 0;
  double compileSeconds = 0;
  double loadSeconds = 0;
  uint64_t cacheBytes = 0;
  uint64_t convertedBytes = 0;

  std::vector<ManifestEntry> manifest;
  std::unique_ptr<CompiledModule> module;
  /// One a manifest entry, then the workspace.
  std::vector<HostTensor> arguments;
  size_t idsIndex = 0, offsetIndex = 0, logitsIndex = 0, workspaceIndex = 0;
  /// What ids, logits and workspace are views of; they only grow.
  HostTensor idStorage, logitsStorage, workspaceStorage;
  Step last{kStepLast, {}, {}}, all{kStepAll, {}, {}};
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_GENERATOR_H
