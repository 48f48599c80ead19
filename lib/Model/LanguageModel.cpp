//===- LanguageModel.cpp - A model directory that continues text ----------===//

#include "lib/Model/LanguageModel.h"

#include "lib/Execute/Stopwatch.h"
#include "lib/Model/CacheType.h"
#include "lib/Model/Diagnostics.h"
#include "lib/Model/Interleave.h"
#include "lib/Model/Quantize.h"
#include "lib/Pipelines/Pipelines.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir::llama;
using llvm::Twine;

/// Caches hold a multiple of this, where the context is that long.
static constexpr int64_t kCapacityStep = 64;

llvm::Expected<std::unique_ptr<LanguageModel>>
LanguageModel::open(llvm::StringRef path) {
  std::unique_ptr<LanguageModel> model(new LanguageModel());
  model->info = readModel(path);
  if (!model->info.isSupported())
    return makeError(model->info.problems.front());
  return std::move(model);
}

llvm::Expected<DType>
LanguageModel::getComputeType(llvm::StringRef name) const {
  return mlir::llama::getComputeType(info, name);
}

llvm::Error LanguageModel::quantize(llvm::StringRef name) {
  auto type = parseQuantization(name);
  if (!type || !*type)
    return type.takeError();
  Stopwatch quantization;
  llvm::Error error = info.weights->quantize(**type);
  prepareSeconds += quantization.getSeconds();
  return error;
}

llvm::Expected<std::vector<int32_t>>
LanguageModel::encodePrompt(llvm::StringRef text) const {
  std::vector<int32_t> ids;
  if (info.tokenizer) {
    auto encoded = info.tokenizer->encode(text);
    if (!encoded)
      return makeError("the prompt: " + llvm::toString(encoded.takeError()));
    ids = std::move(*encoded);
  } else if (!text.empty()) {
    return makeNoTokenizerError(info);
  }
  if (ids.empty() && getConfig().bosTokenId)
    ids.push_back(static_cast<int32_t>(*getConfig().bosTokenId));
  return ids;
}

llvm::Error LanguageModel::checkPrompt(llvm::ArrayRef<int32_t> prompt) const {
  if (prompt.empty())
    return makeError("the prompt is empty");
  for (int32_t id : prompt)
    if (id < 0 || id >= getConfig().vocabSize)
      return makeError("the prompt: token " + Twine(id) +
                       " is out of range; the model has tokens 0 to " +
                       Twine(getConfig().vocabSize - 1));
  if (static_cast<int64_t>(prompt.size()) > getConfig().maxPositionEmbeddings)
    return makeError("the prompt has " + Twine(prompt.size()) +
                     " tokens, but the model's context ends at " +
                     Twine(getConfig().maxPositionEmbeddings) + "; shorten it");
  return llvm::Error::success();
}

llvm::Error LanguageModel::compile(const GeneratorOptions &options) {
  auto compute = parseQuantCompute(options.quantCompute);
  if (!compute)
    return compute.takeError();
  if (options.compile.pipeline == PipelineKind::GPU)
    if (llvm::Error error = checkCacheTypeOnGpu(options.cacheType))
      return error;
  Stopwatch rearrangement;
  if (options.compile.usesInterleavedBlocks(*compute))
    if (llvm::Error error = interleaveBlocks(*info.weights))
      return error;
  if (options.copiesWeights)
    if (llvm::Error error = info.weights->copyToMemory())
      return error;
  if (llvm::Error error = info.weights->copyRest())
    return error;
  info.weights->mapPages();
  prepareSeconds += rearrangement.getSeconds();
  auto created = Generator::create(getConfig(), *info.weights, options);
  if (!created)
    return created.takeError();
  generator = std::move(*created);
  return llvm::Error::success();
}

/// Tokens that the caches need for a sequence of `tokens`.
static int64_t getCapacity(int64_t tokens, int64_t context) {
  return std::min<int64_t>(context, llvm::alignTo(tokens, kCapacityStep));
}

llvm::Expected<GenerationResult>
LanguageModel::generate(llvm::ArrayRef<int32_t> prompt, Sampler sampler,
                        const GenerationOptions &options) {
  if (llvm::Error error = checkPrompt(prompt))
    return std::move(error);
  int64_t length = prompt.size(), context = getConfig().maxPositionEmbeddings;
  // The last token generated is not fed.
  int64_t fed =
      length + std::clamp<int64_t>(options.maxTokens - 1, 0, context - length);
  if (llvm::Error error = generator->reset(getCapacity(fed, context)))
    return std::move(error);

  GenerationResult result;
  llvm::ArrayRef<float> lastRow;
  llvm::ArrayRef<TokenCandidate> best;
  int64_t needed = sampler.getNumCandidates(getConfig().vocabSize);
  bool usesBest = !options.onLogits && needed > 0 &&
                  needed == generator->getNumCandidates();
  auto isStopped = [&] { return options.shouldStop && options.shouldStop(); };
  auto feed = [&](llvm::ArrayRef<int32_t> ids, bool isPrompt) -> llvm::Error {
    int64_t offset = generator->getLength();
    Stopwatch step;
    auto endStep = [&] {
      if (options.onStep)
        options.onStep(isPrompt, ids.size(), offset, step.getSeconds());
    };
    if (usesBest) {
      auto candidates = generator->feedForBest(ids);
      if (!candidates)
        return candidates.takeError();
      endStep();
      best = *candidates;
      return llvm::Error::success();
    }
    auto logits = generator->feed(ids, options.onLogits ? LogitsRows::All
                                                        : LogitsRows::Last);
    if (!logits)
      return logits.takeError();
    endStep();
    if (options.onLogits)
      options.onLogits(*logits);
    lastRow = logits->take_back(getConfig().vocabSize);
    return llvm::Error::success();
  };

  Stopwatch prefill;
  llvm::ArrayRef<int32_t> unread = prompt;
  while (!unread.empty() && !isStopped()) {
    size_t chunk =
        options.prefillChunk > 0 ? options.prefillChunk : kPrefillChunk;
    size_t count = std::min(unread.size(), chunk);
    if (llvm::Error error = feed(unread.take_front(count), true))
      return std::move(error);
    unread = unread.drop_front(count);
  }
  result.prefillTokens = generator->getLength();
  result.prefillSeconds = prefill.getSeconds();

  Stopwatch decode;
  std::optional<StreamDecoder> stream;
  if (info.tokenizer)
    stream.emplace(*info.tokenizer);
  if (options.maxTokens <= 0)
    result.reason = StopReason::MaxTokens;
  while (options.maxTokens > 0 && unread.empty() && !isStopped()) {
    auto id = best.empty() ? sampler.sample(lastRow) : sampler.sampleBest(best);
    if (!id)
      return id.takeError();
    result.tokens.push_back(static_cast<int32_t>(*id));
    std::optional<StopReason> end;
    if (options.stopsAtEos && llvm::is_contained(getConfig().eosTokenIds, *id))
      end = StopReason::EndOfText;
    else if (static_cast<int64_t>(result.tokens.size()) >= options.maxTokens)
      end = StopReason::MaxTokens;
    else if (generator->getLength() == context)
      end = StopReason::Context;
    std::string text;
    if (stream)
      text = stream->push(result.tokens.back());
    if (stream && end)
      text += stream->finish();
    bool goesOn =
        !options.onToken || options.onToken(result.tokens.back(), text);
    if (end)
      result.reason = *end;
    if (end || !goesOn)
      break;
    if (llvm::Error error = feed(result.tokens.back(), false))
      return std::move(error);
    ++result.decodeTokens;
  }
  result.decodeSeconds = decode.getSeconds();
  if (stream)
    result.rest = stream->finish();
  return result;
}

llvm::Error LanguageModel::computeLogits(llvm::ArrayRef<int32_t> ids,
                                         llvm::MutableArrayRef<float> logits) {
  if (llvm::Error error = checkPrompt(ids))
    return error;
  if (llvm::Error error = generator->reset(
          getCapacity(ids.size(), getConfig().maxPositionEmbeddings)))
    return error;
  auto rows = generator->feed(ids, LogitsRows::All);
  if (!rows)
    return rows.takeError();
  llvm::copy(*rows, logits.begin());
  return llvm::Error::success();
}
