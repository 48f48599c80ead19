//===- Model.cpp - Model directories: tokens, logits, text ----------------===//
#include "llama-mlir-c/Model.h"

#include "lib/CAPI/Status.h"
#include "lib/Execute/CodeCache.h"
#include "lib/Model/CacheType.h"
#include "lib/Model/LanguageModel.h"
#include "lib/Pipelines/Pipelines.h"
#include "runtime/ParallelFor.h"

#include "mlir/CAPI/IR.h"
#include "llvm/Support/raw_ostream.h"

#include <atomic>
#include <mutex>
#include <thread>

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::capi;

namespace {
struct Model {
  std::unique_ptr<LanguageModel> model;
  /// What its caches hold.
  DType cacheType = DType::F32;
  /// Threads that calls use at most; 0 is all.
  int32_t threads = 0;
  std::mutex mutex;
  /// The thread that holds the mutex.
  std::atomic<std::thread::id> user{};
};

/// One call that feeds a model: it waits for its turn, and then uses as many
/// threads as it may.
class Turn {
public:
  Turn(Model &model, int32_t threads) : model(model), lock(model.mutex) {
    model.user = std::this_thread::get_id();
    limitBefore = llama_set_thread_limit(threads ? threads : model.threads);
  }
  ~Turn() {
    llama_set_thread_limit(limitBefore);
    model.user = std::thread::id();
  }

private:
  Model &model;
  std::lock_guard<std::mutex> lock;
  /// Of the thread that calls: this may be a call from a callback.
  int limitBefore = 0;
};
} // namespace

static Model *unwrapModel(LlamaModel model) {
  return static_cast<Model *>(model.ptr);
}

/// Whether the calling thread may take a turn: it must not have one already.
static LlamaStatus checkTurn(LlamaModel model, int32_t threads) {
  if (!model.ptr)
    return isNull("model");
  LlamaStatus status = checkThreads(threads);
  if (!llamaStatusIsOk(status))
    return status;
  if (unwrapModel(model)->user.load() == std::this_thread::get_id())
    return invalidArgument("the model is called from its own callback");
  return ok();
}

LlamaStatus llamaModelLoad(MlirStringRef path, const LlamaModelOptions *given,
                           LlamaModel *result) {
  if (!result)
    return isNull("result");
  LlamaModelOptions options;
  LlamaStatus status = readOptions(given, options);
  if (llamaStatusIsOk(status))
    status = checkThreads(options.threads);
  if (!llamaStatusIsOk(status))
    return status;
  GeneratorOptions generatorOptions;
  if (llvm::Error error =
          generatorOptions.compile.setTarget(toStringRef(options.target)))
    return toStatus(LlamaStatusInvalidArgument, std::move(error));
  if (options.quantCompute.length)
    if (auto compute = parseQuantCompute(toStringRef(options.quantCompute));
        !compute)
      return toStatus(LlamaStatusInvalidArgument, compute.takeError());
  auto cacheType = parseCacheType(toStringRef(options.kvCache));
  if (!cacheType)
    return toStatus(LlamaStatusInvalidArgument, cacheType.takeError());
  bool isExecutable = generatorOptions.compile.target.isExecutableOnHost();
  auto opened = LanguageModel::open(toStringRef(path));
  if (!opened)
    return toStatus(LlamaStatusFile, opened.takeError());
  auto dtype = (*opened)->getComputeType(toStringRef(options.dtype));
  if (!dtype)
    return toStatus(LlamaStatusInvalidArgument, dtype.takeError());
  auto model = std::make_unique<Model>();
  model->model = std::move(*opened);
  model->threads = options.threads;
  generatorOptions.dtype = *dtype;
  model->cacheType = cacheType->value_or(
      chooseCacheType(*dtype, hasQuantizedWeights(model->model->getInfo())));
  generatorOptions.cacheType = model->cacheType;
  if (options.quantCompute.length)
    generatorOptions.quantCompute = toStringRef(options.quantCompute).str();
  generatorOptions.hasAll = true;
  // Greedy decoding brings tokens back from a GPU, and no logits.
  if (generatorOptions.compile.pipeline == PipelineKind::GPU) {
    generatorOptions.numCandidates = 1;
    if (llvm::Error error = checkCacheTypeOnGpu(*cacheType))
      return toStatus(LlamaStatusInvalidArgument, std::move(error));
  }
  generatorOptions.cacheFolder = CodeCache::getDefaultFolder();
  Turn turn(*model, 0);
  if (llvm::Error error = model->model->compile(generatorOptions))
    return toStatus(isExecutable ? LlamaStatusCompile : LlamaStatusUnsupported,
                    std::move(error));
  *result = LlamaModel{model.release()};
  return ok();
}

void llamaModelDestroy(LlamaModel model) { delete unwrapModel(model); }

static void emitJson(const ModelInfo &info, const ReportOptions &options,
                     MlirStringCallback callback, void *userData) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::json::Value(toJson(info, options));
  callback(toC(text), userData);
}

LlamaStatus llamaModelInfoJson(LlamaModel model, MlirStringCallback callback,
                               void *userData) {
  if (!model.ptr)
    return isNull("model");
  if (!callback)
    return isNull("callback");
  ReportOptions options;
  options.cacheType = unwrapModel(model)->cacheType;
  emitJson(unwrapModel(model)->model->getInfo(), options, callback, userData);
  return ok();
}

LlamaStatus llamaModelDirectoryInfoJson(MlirStringRef path,
                                        MlirStringCallback callback,
                                        void *userData) {
  if (!callback)
    return isNull("callback");
  auto info = inspectModel(toStringRef(path));
  if (!info)
    return toStatus(LlamaStatusFile, info.takeError());
  emitJson(*info, {}, callback, userData);
  return ok();
}

int64_t llamaModelGetVocabSize(LlamaModel model) {
  return model.ptr ? unwrapModel(model)->model->getConfig().vocabSize : 0;
}

int64_t llamaModelGetContextSize(LlamaModel model) {
  return model.ptr
             ? unwrapModel(model)->model->getConfig().maxPositionEmbeddings
             : 0;
}

bool llamaModelHasTokenizer(LlamaModel model) {
  return model.ptr && unwrapModel(model)->model->getTokenizer();
}

/// The tokenizer of a model.
static LlamaStatus getTokenizer(LlamaModel model, const Tokenizer *&tokenizer) {
  if (!model.ptr)
    return isNull("model");
  tokenizer = unwrapModel(model)->model->getTokenizer();
  if (!tokenizer)
    return toStatus(LlamaStatusUnsupported,
                    makeNoTokenizerError(unwrapModel(model)->model->getInfo()));
  return ok();
}

/// The array of tokens that a caller passes.
static LlamaStatus checkTokens(intptr_t numTokens, const int32_t *tokens) {
  if (numTokens < 0 || (numTokens > 0 && !tokens))
    return invalidArgument("there are " + Twine(numTokens) +
                           " tokens, but no array of them");
  return ok();
}

LlamaStatus llamaModelEncode(LlamaModel model, MlirStringRef text,
                             bool addSpecialTokens, intptr_t capacity,
                             int32_t *tokens, intptr_t *numTokens) {
  const Tokenizer *tokenizer = nullptr;
  LlamaStatus status = getTokenizer(model, tokenizer);
  if (llamaStatusIsOk(status))
    status = checkTokens(capacity, tokens);
  if (!llamaStatusIsOk(status))
    return status;
  if (!numTokens)
    return isNull("numTokens");
  EncodeOptions options;
  options.addSpecialTokens = addSpecialTokens;
  auto ids = tokenizer->encode(toStringRef(text), options);
  if (!ids)
    return toStatus(LlamaStatusInvalidArgument, ids.takeError());
  *numTokens = ids->size();
  std::copy_n(ids->begin(), std::min<size_t>(ids->size(), capacity), tokens);
  return ok();
}

LlamaStatus llamaModelDecode(LlamaModel model, intptr_t numTokens,
                             const int32_t *tokens, bool skipSpecialTokens,
                             MlirStringCallback callback, void *userData) {
  const Tokenizer *tokenizer = nullptr;
  LlamaStatus status = getTokenizer(model, tokenizer);
  if (llamaStatusIsOk(status))
    status = checkTokens(numTokens, tokens);
  if (!llamaStatusIsOk(status))
    return status;
  if (!callback)
    return isNull("callback");
  std::string text =
      tokenizer->decode(llvm::ArrayRef(tokens, numTokens), skipSpecialTokens);
  callback(toC(text), userData);
  return ok();
}

LlamaStatus llamaModelLogits(LlamaModel model, intptr_t numTokens,
                             const int32_t *tokens, int32_t threads,
                             intptr_t numLogits, float *logits) {
  LlamaStatus status = checkTurn(model, threads);
  if (llamaStatusIsOk(status))
    status = checkTokens(numTokens, tokens);
  if (!llamaStatusIsOk(status))
    return status;
  int64_t vocabSize = llamaModelGetVocabSize(model);
  if (!logits || numLogits / vocabSize < numTokens)
    return invalidArgument(
        "there is room for " + Twine(logits ? numLogits : 0) + " logits, but " +
        Twine(numTokens) + " tokens have " + Twine(vocabSize) + " each");
  Turn turn(*unwrapModel(model), threads);
  return toStatus(LlamaStatusInvalidArgument,
                  unwrapModel(model)->model->computeLogits(
                      llvm::ArrayRef(tokens, numTokens),
                      llvm::MutableArrayRef(logits, numTokens * vocabSize)));
}

static LlamaStopReason toC(StopReason reason) {
  switch (reason) {
  case StopReason::EndOfText:
    return LlamaStopEndOfText;
  case StopReason::MaxTokens:
    return LlamaStopMaxTokens;
  case StopReason::Context:
    return LlamaStopContext;
  case StopReason::Stopped:
    return LlamaStopCallback;
  }
  llvm_unreachable("all reasons are handled");
}

static LlamaStatus generate(LlamaModel model, llvm::ArrayRef<int32_t> prompt,
                            const LlamaGenerateOptions &options,
                            LlamaTokenCallback callback, void *userData,
                            LlamaGenerateStats *stats) {
  SamplerOptions sampling;
  sampling.temperature = options.temperature;
  sampling.topK = options.topK;
  sampling.topP = options.topP == 0 ? 1 : options.topP;
  sampling.seed = options.seed;
  auto sampler = Sampler::create(sampling);
  if (!sampler)
    return toStatus(LlamaStatusInvalidArgument, sampler.takeError());
  GenerationOptions generation;
  if (options.maxTokens)
    generation.maxTokens = options.maxTokens;
  generation.prefillChunk = options.prefillChunk;
  generation.stopsAtEos = !options.ignoreEos;
  Turn turn(*unwrapModel(model), options.threads);
  if (callback)
    generation.onToken = [&](int32_t token, StringRef text) {
      return callback(token, capi::toC(text), userData) == 0;
    };
  auto result = unwrapModel(model)->model->generate(prompt, std::move(*sampler),
                                                    generation);
  if (!result)
    return toStatus(LlamaStatusInvalidArgument, result.takeError());
  if (stats)
    *stats = {
        toC(result->reason),   static_cast<int64_t>(result->tokens.size()),
        result->prefillTokens, result->prefillSeconds,
        result->decodeTokens,  result->decodeSeconds};
  return ok();
}

/// Reads the options of a generation and checks what the model does not.
static LlamaStatus checkGeneration(LlamaModel model,
                                   const LlamaGenerateOptions *given,
                                   LlamaGenerateOptions &options) {
  LlamaStatus status = readOptions(given, options);
  if (llamaStatusIsOk(status))
    status = checkTurn(model, options.threads);
  if (!llamaStatusIsOk(status))
    return status;
  if (options.maxTokens < 0 || options.prefillChunk < 0)
    return invalidArgument(
        "'maxTokens' is " + Twine(options.maxTokens) + " and 'prefillChunk' " +
        Twine(options.prefillChunk) + ", but neither may be negative");
  return ok();
}

LlamaStatus llamaModelGenerate(LlamaModel model, intptr_t numTokens,
                               const int32_t *tokens,
                               const LlamaGenerateOptions *given,
                               LlamaTokenCallback callback, void *userData,
                               LlamaGenerateStats *stats) {
  LlamaGenerateOptions options;
  LlamaStatus status = checkGeneration(model, given, options);
  if (llamaStatusIsOk(status))
    status = checkTokens(numTokens, tokens);
  if (!llamaStatusIsOk(status))
    return status;
  return generate(model, llvm::ArrayRef(tokens, numTokens), options, callback,
                  userData, stats);
}

LlamaStatus llamaModelGenerateText(LlamaModel model, MlirStringRef prompt,
                                   const LlamaGenerateOptions *given,
                                   LlamaTokenCallback callback, void *userData,
                                   LlamaGenerateStats *stats) {
  LlamaGenerateOptions options;
  LlamaStatus status = checkGeneration(model, given, options);
  if (!llamaStatusIsOk(status))
    return status;
  auto ids = unwrapModel(model)->model->encodePrompt(toStringRef(prompt));
  if (!ids)
    return toStatus(LlamaStatusInvalidArgument, ids.takeError());
  return generate(model, *ids, options, callback, userData, stats);
}

LlamaStatus llamaModelBuildModule(MlirContext context, MlirStringRef path,
                                  MlirStringRef dtype, MlirModule *result) {
  if (mlirContextIsNull(context))
    return isNull("context");
  if (!result)
    return isNull("result");
  StringRef dtypeName = toStringRef(dtype);
  if (!dtypeName.empty())
    if (auto known = parseComputeType(dtypeName); !known)
      return toStatus(LlamaStatusInvalidArgument, known.takeError());
  prepareForExecution(*unwrap(context));
  auto module = loadModelGraph(unwrap(context), toStringRef(path), dtypeName);
  if (!module)
    return toStatus(LlamaStatusFile, module.takeError());
  *result = MlirModule{module->release().getOperation()};
  return ok();
}
