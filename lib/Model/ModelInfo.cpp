//===- ModelInfo.cpp - What there is in a model directory -----------------===//

#include "lib/Model/ModelInfo.h"

#include "lib/Model/CacheType.h"
#include "lib/Model/Diagnostics.h"
#include "lib/Model/GgufModel.h"
#include "lib/Model/GgufTokenizer.h"
#include "lib/Model/ModelParameters.h"
#include "lib/Model/Quantize.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace mlir::llama;
using llvm::StringRef;
using llvm::Twine;

template <typename T>
static bool take(llvm::Expected<T> value, T &result,
                 std::vector<std::string> &problems) {
  if (!value) {
    problems.push_back(llvm::toString(value.takeError()));
    return false;
  }
  result = std::move(*value);
  return true;
}

llvm::Expected<std::unique_ptr<Tokenizer>>
mlir::llama::loadTokenizer(StringRef modelDir) {
  llvm::SmallString<128> path(modelDir);
  llvm::sys::path::append(path, "tokenizer.json");
  if (!llvm::sys::fs::exists(path))
    return nullptr;
  return Tokenizer::load(path);
}

/// Notes whether the parts that are there fit each other.
static void checkModel(ModelInfo &info) {
  if (info.config && info.weights)
    if (llvm::Error error = checkParameters(*info.config, *info.weights))
      info.problems.push_back(llvm::toString(std::move(error)));
  if (info.config && info.tokenizer &&
      info.tokenizer->getVocabSize() > info.config->vocabSize)
    info.notes.push_back(
        ("the tokenizer has " + Twine(info.tokenizer->getVocabSize()) +
         " tokens, the model only " + Twine(info.config->vocabSize))
            .str());
}

static ModelInfo readGguf(StringRef path) {
  ModelInfo info;
  std::unique_ptr<GgufFile> file;
  if (!take(GgufFile::open(path), file, info.problems))
    return info;
  ModelConfig config;
  if (take(readGgufConfig(*file), config, info.problems))
    info.config = std::move(config);
  if (auto tokenizer = readGgufTokenizer(*file))
    info.tokenizer = std::move(*tokenizer);
  else
    info.tokenizerProblem = llvm::toString(tokenizer.takeError());
  take(WeightStore::create(std::move(file)), info.weights, info.problems);
  checkModel(info);
  if (!info.tokenizer)
    info.notes.push_back((info.tokenizerProblem.empty()
                              ? "no tokenizer"
                              : info.tokenizerProblem) +
                         ": prompts are token ids (--tokens)");
  return info;
}

ModelInfo mlir::llama::readModel(StringRef modelDir) {
  if (isGgufPath(modelDir))
    return readGguf(modelDir);
  ModelInfo info;
  ModelConfig config;
  if (take(loadModelConfig(modelDir), config, info.problems))
    info.config = std::move(config);
  take(WeightStore::open(modelDir), info.weights, info.problems);
  bool isRead = take(loadTokenizer(modelDir), info.tokenizer, info.problems);
  checkModel(info);
  if (isRead && !info.tokenizer)
    info.notes.push_back("no tokenizer.json: prompts are token ids (--tokens)");
  return info;
}

llvm::Expected<ModelInfo> mlir::llama::inspectModel(StringRef modelDir) {
  if (isGgufPath(modelDir)) {
    if (!llvm::sys::fs::exists(modelDir))
      return makeError("cannot open " + quoted(modelDir, 1024) +
                       ": there is no such file");
    return readModel(modelDir);
  }
  if (!llvm::sys::fs::is_directory(modelDir))
    return makeError("cannot open model directory " + quoted(modelDir, 1024) +
                     ": there is no such directory");
  return readModel(modelDir);
}

llvm::Expected<DType> mlir::llama::parseComputeType(StringRef name) {
  if (name == "f32")
    return DType::F32;
  if (name == "bf16")
    return DType::BF16;
  if (name == "f16")
    return DType::F16;
  return makeError("element type " + quoted(name) +
                   " is not supported; choose f32, bf16 or f16");
}

llvm::Expected<DType> mlir::llama::getComputeType(const ModelInfo &info,
                                                  StringRef name) {
  if (!name.empty())
    return parseComputeType(name);
  DType dtype = info.weights->lookup("model.embed_tokens.weight")->dtype;
  return isBlockType(dtype) ? DType::F32 : dtype;
}

bool mlir::llama::hasQuantizedWeights(const ModelInfo &info) {
  return llvm::any_of(info.weights->getTensors(), [](const TensorView *tensor) {
    return isBlockType(tensor->dtype);
  });
}

llvm::Error mlir::llama::makeNoTokenizerError(const ModelInfo &info) {
  if (info.weights->isGguf()) {
    StringRef reason = info.tokenizerProblem;
    if (reason.empty())
      reason = "the GGUF file has no tokenizer";
    return makeError("cannot read or write text: " + reason +
                     "; give the prompt as token ids (--tokens)");
  }
  llvm::SmallString<128> file(info.weights->getPath());
  llvm::sys::path::append(file, "tokenizer.json");
  return makeError("cannot read or write text: there is no " + file.str() +
                   "; give the prompt as token ids (--tokens)");
}

CacheReport mlir::llama::getCacheReport(const ModelInfo &info,
                                        const ReportOptions &options) {
  const ModelConfig &config = *info.config;
  DType compute = config.dtype.value_or(DType::F32);
  bool isQuantized = options.quantized.has_value();
  if (info.weights && info.isSupported()) {
    compute = llvm::cantFail(getComputeType(info, ""));
    isQuantized |= hasQuantizedWeights(info);
  }
  CacheReport report;
  report.type =
      options.cacheType.value_or(chooseCacheType(compute, isQuantized));
  report.tokens = options.tokens.value_or(config.maxPositionEmbeddings);
  report.bytes = getCacheBytesPerToken(config, report.type) * report.tokens;
  return report;
}

std::map<std::string, uint64_t>
mlir::llama::getBytesByType(const WeightStore &weights,
                            std::optional<DType> quantized) {
  std::map<std::string, uint64_t> bytes;
  for (const TensorView *tensor : weights.getTensors()) {
    DType type = tensor->dtype;
    if (quantized)
      type = getQuantizedType(tensor->shape, type, *quantized);
    // The shape is one that the tensor has.
    bytes[getDTypeName(getPlainType(type)).str()] +=
        *getByteSize(tensor->shape, type);
  }
  return bytes;
}

static llvm::json::Object
describeTypes(const std::map<std::string, uint64_t> &bytesByType) {
  llvm::json::Object types;
  for (auto &[type, bytes] : bytesByType)
    types[type] = bytes;
  return types;
}

int64_t mlir::llama::countSlidingLayers(const ModelConfig &config) {
  return llvm::count(config.layerKinds, LayerKind::Sliding);
}

StringRef mlir::llama::getRopeName(const ModelInfo &info) {
  RopeType kind = info.config->ropeScaling.kind;
  // A GGUF file's factors are long scaling that is not called so.
  if (kind == RopeType::LongRope && info.weights && info.weights->isGguf())
    return "factors of the file";
  return getRopeTypeName(kind);
}

static llvm::json::Object describe(const ModelInfo &info) {
  const ModelConfig &config = *info.config;
  llvm::json::Object object{
      {"architecture", getArchitectureName(config.architecture)},
      {"hidden_size", config.hiddenSize},
      {"intermediate_size", config.intermediateSize},
      {"num_hidden_layers", config.numHiddenLayers},
      {"num_sliding_layers", countSlidingLayers(config)},
      {"num_attention_heads", config.numAttentionHeads},
      {"num_key_value_heads", config.numKeyValueHeads},
      {"head_dim", config.headDim},
      {"rotary_dim", config.rotaryDim},
      {"vocab_size", config.vocabSize},
      {"max_position_embeddings", config.maxPositionEmbeddings},
      {"rms_norm_eps", config.rmsNormEps},
      {"rope_theta", config.ropeTheta},
      {"rope_type", getRopeName(info)},
      {"hidden_act", getHiddenActivationName(config.hiddenAct)},
      {"tie_word_embeddings", config.tieWordEmbeddings},
      {"attention_bias", config.attentionBias},
      {"mlp_bias", config.mlpBias}};
  if (config.slidingWindow)
    object["sliding_window"] = *config.slidingWindow;
  return object;
}

llvm::json::Object mlir::llama::toJson(const ModelInfo &info,
                                       const ReportOptions &options) {
  llvm::json::Object object{{"supported", info.isSupported()},
                            {"problems", llvm::json::Array(info.problems)},
                            {"notes", llvm::json::Array(info.notes)}};
  if (info.config) {
    object["config"] = describe(info);
    object["parameters"] = countParameters(*info.config);
    llvm::json::Object perToken;
    for (DType type : getCacheTypes())
      perToken[getCacheTypeName(type)] =
          getCacheBytesPerToken(*info.config, type);
    object["cache_bytes_per_token"] = std::move(perToken);
    CacheReport cache = getCacheReport(info, options);
    object["cache"] = llvm::json::Object{{"type", getCacheTypeName(cache.type)},
                                         {"tokens", cache.tokens},
                                         {"bytes", cache.bytes}};
  }
  if (info.weights) {
    object["weight_files"] = info.weights->getNumFiles();
    object["weight_bytes"] = info.weights->getTotalBytes();
    object["weight_bytes_by_type"] =
        describeTypes(getBytesByType(*info.weights));
    if (options.quantized)
      object["quantised_bytes_by_type"] =
          describeTypes(getBytesByType(*info.weights, options.quantized));
  }
  if (info.tokenizer)
    object["tokenizer_tokens"] = info.tokenizer->getVocabSize();
  return object;
}
