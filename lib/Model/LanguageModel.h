//===- LanguageModel.h - A model directory that continues text --*- C++ -*-===//

#ifndef LLAMA_MODEL_LANGUAGEMODEL_H
#define LLAMA_MODEL_LANGUAGEMODEL_H

#include "lib/Model/Generator.h"
#include "lib/Model/ModelInfo.h"
#include "lib/Model/Sampler.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace mlir::llama {

/// Tokens of a prompt that are fed at a time if nothing else is asked for: so
/// many that arithmetic decides, and few enough that the memory of a step does
/// not grow with the prompt.
inline constexpr int64_t kPrefillChunk = 512;

/// What one continuation of a prompt is to do.
struct GenerationOptions {
  /// New tokens at most.
  int64_t maxTokens = 256;
  /// Tokens of the prompt that are fed at a time; 0 is kPrefillChunk.
  int64_t prefillChunk = 0;
  /// Whether a token that ends the text ends the generation.
  bool stopsAtEos = true;
  /// Asked before each step; may be null.
  std::function<bool()> shouldStop;
  /// Receives each token when it is chosen, and the text that it makes certain
  /// (empty without a tokenizer); returns whether to go on. May be null.
  std::function<bool(int32_t id, llvm::StringRef text)> onToken;
  /// Told of each step: whether it read the prompt, how many tokens it fed
  /// after how many others, and its seconds. May be null.
  std::function<void(bool isPrompt, int64_t tokens, int64_t offset,
                     double seconds)>
      onStep;
  /// Receives the logits of all tokens fed, row by row. Where it is null, only
  /// those that are sampled are computed.
  std::function<void(llvm::ArrayRef<float> rows)> onLogits;
};

enum class StopReason { EndOfText, MaxTokens, Context, Stopped };

struct GenerationResult {
  std::vector<int32_t> tokens;
  StopReason reason = StopReason::Stopped;
  /// Text that was held back as incomplete when the generation was stopped.
  std::string rest;
  /// Tokens fed, of the prompt and after it.
  int64_t prefillTokens = 0, decodeTokens = 0;
  double prefillSeconds = 0, decodeSeconds = 0;
};

/// A model directory: opened, then compiled, then fed one sequence at a time.
class LanguageModel {
public:
  /// Reads the folder or the GGUF file `path`. Fails on the first thing that
  /// keeps the model from being run.
  static llvm::Expected<std::unique_ptr<LanguageModel>>
  open(llvm::StringRef path);

  const ModelInfo &getInfo() const { return info; }
  const ModelConfig &getConfig() const { return *info.config; }
  /// Null where the model has none.
  const Tokenizer *getTokenizer() const { return info.tokenizer.get(); }
  /// The element type to compute with that is called `name`; where that is
  /// empty, the type of the embeddings, or f32 where those are quantised.
  llvm::Expected<DType> getComputeType(llvm::StringRef name) const;

  /// Quantises the weights of a model directory to "q8_0", "q4_0", "int8" or
  /// "int4"; nothing is done for "none". Before compile().
  llvm::Error quantize(llvm::StringRef name);

  /// The tokens of text to continue; where it has none, the token that the
  /// model starts with, if any. Without a tokenizer the text must be empty.
  llvm::Expected<std::vector<int32_t>> encodePrompt(llvm::StringRef text) const;
  /// Whether the model can continue `prompt`: its tokens are in the vocabulary
  /// and fit into the context, and there is one.
  llvm::Error checkPrompt(llvm::ArrayRef<int32_t> prompt) const;

  /// Compiles the program and loads the weights; what follows needs it.
  /// Capacity is chosen for each sequence anew.
  llvm::Error compile(const GeneratorOptions &options);

  /// Continues `prompt` as a new sequence. Needs the last row of logits to have
  /// been compiled, or with `onLogits` all of them.
  llvm::Expected<GenerationResult> generate(llvm::ArrayRef<int32_t> prompt,
                                            Sampler sampler,
                                            const GenerationOptions &options);

  /// Feeds `ids` as a new sequence and writes the logits of all, a row a token.
  /// Needs all rows to have been compiled.
  llvm::Error computeLogits(llvm::ArrayRef<int32_t> ids,
                            llvm::MutableArrayRef<float> logits);

  /// The compiled program; what is profiled is asked of it.
  const Generator &getGenerator() const { return *generator; }

  double getCompileSeconds() const { return generator->getCompileSeconds(); }
  bool isFromCache() const { return generator->isFromCache(); }
  /// Of the weights; quantising, interleaving and copying them are part of it.
  double getLoadSeconds() const {
    return prepareSeconds + generator->getLoadSeconds();
  }

private:
  LanguageModel() = default;

  ModelInfo info;
  std::unique_ptr<Generator> generator;
  double prepareSeconds = 0;
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_LANGUAGEMODEL_H
