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
  /// Which rows of logits a call of `feed` computes: that of the last token
  /// fed, or those of all.
  enum class Rows { Last, All };

  Rows rows = Rows::Last;
  /// Of weights, caches and hidden states: F32, F16 or BF16.
  DType dtype = DType::F32;
  /// Tokens that the caches hold.
  int64_t capacity = 0;
  X86Target target = X86Target::host();
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
  llvm::Expected<llvm::ArrayRef<float>> feed(llvm::ArrayRef<int32_t> ids);

  /// Tokens fed so far.
  int64_t getLength() const { return length; }
  int64_t getCapacity() const { return capacity; }
  double getCompileSeconds() const { return compileSeconds; }
  double getLoadSeconds() const { return loadSeconds; }
  /// Bytes of the caches, and of weights that had to be converted.
  uint64_t getCacheBytes() const { return cacheBytes; }
  uint64_t getConvertedBytes() const { return convertedBytes; }

private:
  Generator() = default;
  llvm::Error compile(const ModelConfig &config, const WeightStore &weights,
                      const GeneratorOptions &options);
  llvm::Error makeArguments(const WeightStore &weights, ElementType element);
  llvm::Error prepare();
  llvm::Error bind(int64_t tokens, int64_t rows);

  GeneratorOptions::Rows rows = GeneratorOptions::Rows::Last;
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
  std::unique_ptr<PreparedCall> step, countBytes;
  /// Tokens of the call that the arguments are bound for.
  int64_t boundTokens = -1;
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_GENERATOR_H
