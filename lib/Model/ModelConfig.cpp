//===- ModelConfig.cpp - A model's config.json ----------------------------===//

#include "lib/Model/ModelConfig.h"

#include "lib/Model/Diagnostics.h"
#include "lib/Model/Json.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"

#include <cmath>

using namespace llvm;
using namespace mlir::llama;

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

namespace {
template <typename T> struct NamedValue {
  StringLiteral name;
  T value;
};
} // namespace

static constexpr NamedValue<Architecture> kArchitectures[] = {
    {"llama", Architecture::Llama},
    {"mistral", Architecture::Mistral},
};

static constexpr NamedValue<HiddenActivation> kActivations[] = {
    {"silu", HiddenActivation::Silu},
    {"swish", HiddenActivation::Silu},
    {"gelu", HiddenActivation::Gelu},
    {"gelu_pytorch_tanh", HiddenActivation::GeluTanh},
    {"gelu_new", HiddenActivation::GeluTanh},
    {"relu", HiddenActivation::Relu},
    {"sigmoid", HiddenActivation::Sigmoid},
};

static constexpr NamedValue<RopeType> kRopeKinds[] = {
    {"default", RopeType::None},    {"linear", RopeType::Linear},
    {"dynamic", RopeType::Dynamic}, {"llama3", RopeType::Llama3},
    {"yarn", RopeType::Yarn},       {"longrope", RopeType::LongRope},
};

static constexpr NamedValue<LayerKind> kLayerKinds[] = {
    {"full_attention", LayerKind::Full},
    {"sliding_attention", LayerKind::Sliding},
};

static constexpr NamedValue<DType> kDTypes[] = {
    {"float32", DType::F32},
    {"float16", DType::F16},
    {"bfloat16", DType::BF16},
};

/// The value called `name`, or an error that lists the names there are.
template <typename T, size_t N>
static Expected<T> lookupName(const NamedValue<T> (&table)[N], StringRef name,
                              StringRef where, StringRef what) {
  std::string names;
  for (const NamedValue<T> &entry : table) {
    if (entry.name == name)
      return entry.value;
    names += (names.empty() ? "" : ", ") + entry.name.str();
  }
  return makeError(where + ": " + what + " " + quoted(name) +
                   " is not supported; supported are " + names);
}

/// The first name of a value.
template <typename T, size_t N>
static StringRef nameOf(const NamedValue<T> (&table)[N], T value) {
  return find_if(
             table,
             [&](const NamedValue<T> &entry) { return entry.value == value; })
      ->name;
}

StringRef mlir::llama::getArchitectureName(Architecture architecture) {
  return nameOf(kArchitectures, architecture);
}

StringRef mlir::llama::getHiddenActivationName(HiddenActivation activation) {
  // config.json has two names for it, neither of which says what it is.
  if (activation == HiddenActivation::GeluTanh)
    return "gelu_tanh";
  return nameOf(kActivations, activation);
}

StringRef mlir::llama::getRopeTypeName(RopeType kind) {
  return nameOf(kRopeKinds, kind);
}

//===----------------------------------------------------------------------===//
// Rotary embedding
//===----------------------------------------------------------------------===//

static Error
readPositive(const JsonReader &reader, StringRef key, double &result,
             JsonReader::Presence presence = JsonReader::Optional) {
  if (Error error = reader.readNumber(key, result, presence))
    return error;
  if (reader.get(key) && !(result > 0.0))
    return reader.typeError(key, "a number above 0");
  return Error::success();
}

static Error readOptional(const JsonReader &reader, StringRef key,
                          std::optional<double> &result) {
  if (!reader.get(key))
    return Error::success();
  double value = 0.0;
  if (Error error = reader.readNumber(key, value))
    return error;
  if (value < 0.0)
    return reader.typeError(key, "a number of at least 0");
  result = value;
  return Error::success();
}

/// One factor for each of `count` frequencies.
static Error readFactors(const JsonReader &reader, StringRef key, size_t count,
                         std::vector<double> &result) {
  Expected<const json::Array *> array =
      reader.readArray(key, JsonReader::Required);
  if (!array)
    return array.takeError();
  if ((*array)->size() != count)
    return makeError(formatv("{0}: key '{1}' must have {2} factors, half the "
                             "rotated features of a head, found {3}",
                             reader.getWhere(), key, count, (*array)->size()));
  for (const json::Value &value : **array) {
    std::optional<double> factor = value.getAsNumber();
    if (!factor || !std::isfinite(*factor) || !(*factor > 0.0))
      return makeError(reader.getWhere() + ": key " + quoted(key) +
                       " must hold numbers above 0, found " + jsonText(value));
    result.push_back(*factor);
  }
  return Error::success();
}

/// Reads what belongs to `scaling.kind`; `top` is the whole config.
static Error readRopeKind(const JsonReader &reader, const JsonReader &top,
                          const ModelConfig &config, RopeScaling &scaling) {
  constexpr auto kRequired = JsonReader::Required;
  constexpr StringLiteral kOriginal = "original_max_position_embeddings";
  if (scaling.kind == RopeType::None)
    return Error::success();

  bool isLongRope = scaling.kind == RopeType::LongRope;
  bool isLlama3 = scaling.kind == RopeType::Llama3;
  if (scaling.kind != RopeType::Linear)
    scaling.originalMaxPositionEmbeddings = config.maxPositionEmbeddings;
  if (isLlama3 || isLongRope || scaling.kind == RopeType::Yarn)
    if (Error error = reader.readInt(
            kOriginal, scaling.originalMaxPositionEmbeddings, 1,
            kMaxModelContext, isLlama3 ? kRequired : JsonReader::Optional))
      return error;

  bool hasOriginal = isLongRope && reader.get(kOriginal);
  bool topOriginal = isLongRope && top.get(kOriginal);
  if (topOriginal)
    if (Error error =
            top.readInt(kOriginal, scaling.originalMaxPositionEmbeddings, 1,
                        kMaxModelContext))
      return error;
  if (Error error = readPositive(
          reader, "factor", scaling.factor,
          hasOriginal || topOriginal ? JsonReader::Optional : kRequired))
    return error;
  if (topOriginal || (hasOriginal && !reader.get("factor")))
    scaling.factor = static_cast<double>(config.maxPositionEmbeddings) /
                     scaling.originalMaxPositionEmbeddings;

  switch (scaling.kind) {
  case RopeType::None:
  case RopeType::Linear:
    break;
  case RopeType::Dynamic:
    if (config.rotaryDim <= 2)
      return makeError(reader.getWhere() + ": dynamic scaling needs more than "
                                           "2 rotated features a head");
    break;
  case RopeType::Llama3:
    if (Error error = readPositive(reader, "low_freq_factor",
                                   scaling.lowFreqFactor, kRequired))
      return error;
    if (Error error = readPositive(reader, "high_freq_factor",
                                   scaling.highFreqFactor, kRequired))
      return error;
    if (scaling.lowFreqFactor >= scaling.highFreqFactor)
      return makeError(formatv("{0}: 'low_freq_factor' {1} must be below "
                               "'high_freq_factor' {2}",
                               reader.getWhere(), scaling.lowFreqFactor,
                               scaling.highFreqFactor));
    break;
  case RopeType::Yarn:
    for (auto [key, field] :
         {std::pair{"attention_factor", &scaling.attentionFactor},
          std::pair{"beta_fast", &scaling.betaFast},
          std::pair{"beta_slow", &scaling.betaSlow},
          std::pair{"mscale", &scaling.mscale},
          std::pair{"mscale_all_dim", &scaling.mscaleAllDim}})
      if (Error error = readOptional(reader, key, *field))
        return error;
    if (Error error = reader.readBool("truncate", scaling.truncate))
      return error;
    if (scaling.betaFast.value_or(32.0) < scaling.betaSlow.value_or(1.0))
      return makeError(reader.getWhere() +
                       ": 'beta_fast' (32 unless given) must be at least "
                       "'beta_slow' (1 unless given)");
    break;
  case RopeType::LongRope:
    if (Error error =
            readOptional(reader, "attention_factor", scaling.attentionFactor))
      return error;
    if (Error error = readFactors(reader, "short_factor", config.rotaryDim / 2,
                                  scaling.shortFactor))
      return error;
    if (Error error = readFactors(reader, "long_factor", config.rotaryDim / 2,
                                  scaling.longFactor))
      return error;
    break;
  }
  return Error::success();
}

/// Reads theta, the rotated part of a head and the scaling, in the spelling of
/// transformers 4 (rope_theta, rope_scaling) or 5 (rope_parameters).
static Error readRope(const JsonReader &top, ModelConfig &config) {
  StringRef key =
      top.get("rope_parameters") ? "rope_parameters" : "rope_scaling";
  if (top.get("rope_parameters") && top.get("rope_scaling"))
    return makeError(top.getWhere() + ": both 'rope_parameters' and "
                                      "'rope_scaling' are given; keep one");
  Expected<const json::Object *> nested = top.readObject(key);
  if (!nested)
    return nested.takeError();
  static const json::Object kEmpty;
  JsonReader reader(*nested ? **nested : kEmpty,
                    (top.getWhere() + ": '" + key + "'").str());
  for (const NamedValue<LayerKind> &kind : kLayerKinds)
    if (reader.get(kind.name))
      return makeError(reader.getWhere() + ": parameters by layer type (" +
                       quoted(kind.name) +
                       ") are not supported; give one set "
                       "for all layers");

  for (const JsonReader *source : {&top, &std::as_const(reader)}) {
    if (Error error = readPositive(*source, "rope_theta", config.ropeTheta))
      return error;
    if (Error error = readPositive(*source, "partial_rotary_factor",
                                   config.partialRotaryFactor))
      return error;
  }
  double rotary = config.headDim * config.partialRotaryFactor;
  if (config.partialRotaryFactor > 1.0 || static_cast<int64_t>(rotary) < 2 ||
      static_cast<int64_t>(rotary) % 2 != 0)
    return makeError(formatv("{0}: 'partial_rotary_factor' {1} of head_dim {2} "
                             "must give an even number of features from 2 to "
                             "head_dim",
                             top.getWhere(), config.partialRotaryFactor,
                             config.headDim));
  config.rotaryDim = static_cast<int64_t>(rotary);
  if (!*nested)
    return Error::success();

  // "type" is the older spelling, which transformers prefers when both are
  // there.
  std::string kindName = "default";
  if (Error error = reader.readString("rope_type", kindName))
    return error;
  if (Error error = reader.readString("type", kindName))
    return error;
  if (!reader.get("rope_type") && !reader.get("type") && key == "rope_scaling")
    return reader.missingError("rope_type",
                               "the name of a scaling such as 'linear'");
  Expected<RopeType> kind =
      lookupName(kRopeKinds, kindName, reader.getWhere(), "rope type");
  if (!kind)
    return kind.takeError();
  config.ropeScaling.kind = *kind;
  return readRopeKind(reader, top, config, config.ropeScaling);
}

//===----------------------------------------------------------------------===//
// The rest
//===----------------------------------------------------------------------===//

static Error readSizes(const JsonReader &reader, ModelConfig &config) {
  constexpr auto kRequired = JsonReader::Required;
  bool isMistral = config.architecture == Architecture::Mistral;
  for (auto [key, field] :
       {std::pair{"hidden_size", &config.hiddenSize},
        std::pair{"intermediate_size", &config.intermediateSize},
        std::pair{"num_attention_heads", &config.numAttentionHeads},
        std::pair{"vocab_size", &config.vocabSize}})
    if (Error error = reader.readInt(key, *field, 1, kMaxModelSize, kRequired))
      return error;
  if (Error error = reader.readInt("num_hidden_layers", config.numHiddenLayers,
                                   1, kMaxModelLayers, kRequired))
    return error;
  // The defaults of transformers' LlamaConfig and MistralConfig.
  config.maxPositionEmbeddings = isMistral ? 131072 : 2048;
  if (Error error =
          reader.readInt("max_position_embeddings",
                         config.maxPositionEmbeddings, 1, kMaxModelContext))
    return error;
  if (Error error =
          readPositive(reader, "rms_norm_eps", config.rmsNormEps, kRequired))
    return error;

  config.numKeyValueHeads = config.numAttentionHeads;
  if (isMistral && !reader.hasKey("num_key_value_heads"))
    config.numKeyValueHeads = 8;
  if (Error error = reader.readInt("num_key_value_heads",
                                   config.numKeyValueHeads, 1, kMaxModelSize))
    return error;
  if (config.numAttentionHeads % config.numKeyValueHeads != 0)
    return makeError(formatv("{0}: 'num_attention_heads' {1} is not a multiple "
                             "of 'num_key_value_heads' {2}; correct one of "
                             "them",
                             reader.getWhere(), config.numAttentionHeads,
                             config.numKeyValueHeads));

  if (!reader.get("head_dim") &&
      config.hiddenSize % config.numAttentionHeads != 0)
    return makeError(formatv("{0}: 'hidden_size' {1} is not a multiple of "
                             "'num_attention_heads' {2}; correct one of them "
                             "or add 'head_dim'",
                             reader.getWhere(), config.hiddenSize,
                             config.numAttentionHeads));
  config.headDim = config.hiddenSize / config.numAttentionHeads;
  if (Error error =
          reader.readInt("head_dim", config.headDim, 1, kMaxModelSize))
    return error;
  if (config.headDim % 2 != 0)
    return makeError(formatv("{0}: 'head_dim' {1} is odd, but rotary "
                             "embeddings rotate pairs of features; correct it "
                             "(or hidden_size / num_attention_heads)",
                             reader.getWhere(), config.headDim));
  if (config.headDim * config.numAttentionHeads > kMaxModelSize)
    return makeError(formatv("{0}: 'num_attention_heads' {1} times 'head_dim' "
                             "{2} is beyond {3}; correct one of them",
                             reader.getWhere(), config.numAttentionHeads,
                             config.headDim, kMaxModelSize));
  return Error::success();
}

/// sliding_window and layer_types, as transformers' models of that type use
/// them: Llama ignores the window, Mistral applies it to each layer.
static Error readLayers(const JsonReader &reader, ModelConfig &config) {
  bool isMistral = config.architecture == Architecture::Mistral;
  int64_t window = 0;
  if (isMistral && !reader.hasKey("sliding_window"))
    window = 4096; // MistralConfig's default
  if (Error error =
          reader.readInt("sliding_window", window, 1, kMaxModelContext))
    return error;
  bool slides = isMistral && window > 0;
  config.layerKinds.assign(config.numHiddenLayers,
                           slides ? LayerKind::Sliding : LayerKind::Full);

  Expected<const json::Array *> types = reader.readArray("layer_types");
  if (!types)
    return types.takeError();
  if (*types) {
    if (static_cast<int64_t>((*types)->size()) != config.numHiddenLayers)
      return makeError(formatv("{0}: 'layer_types' has {1} entries for {2} "
                               "layers; correct it or num_hidden_layers",
                               reader.getWhere(), (*types)->size(),
                               config.numHiddenLayers));
    for (auto [layer, value] : enumerate(**types)) {
      std::optional<StringRef> name = value.getAsString();
      if (!name)
        return makeError(reader.getWhere() +
                         ": 'layer_types' must hold strings, found " +
                         jsonText(value));
      Expected<LayerKind> kind =
          lookupName(kLayerKinds, *name, reader.getWhere(), "layer type");
      if (!kind)
        return kind.takeError();
      if (*kind == LayerKind::Sliding && !slides)
        return makeError(
            formatv("{0}: 'layer_types' asks for sliding attention in layer "
                    "{1}, but {2}",
                    reader.getWhere(), layer,
                    isMistral ? "'sliding_window' is null; set it"
                              : "model type 'llama' has none; use full "
                                "attention or model type 'mistral'"));
      config.layerKinds[layer] = *kind;
    }
  }
  if (is_contained(config.layerKinds, LayerKind::Sliding))
    config.slidingWindow = window;
  return Error::success();
}

/// An id in the vocabulary.
static Error checkTokenId(const json::Value &value, StringRef key,
                          const ModelConfig &config, StringRef where,
                          int64_t &result) {
  std::optional<int64_t> id = value.getAsInteger();
  if (!id || *id < 0 || *id >= config.vocabSize)
    return makeError(formatv("{0}: key '{1}' must hold token ids from 0 to "
                             "{2}, found {3}",
                             where, key, config.vocabSize - 1,
                             jsonText(value)));
  result = *id;
  return Error::success();
}

/// bos_token_id and eos_token_id; a list is allowed for either, of which only
/// the first counts as bos.
static Error readTokenIds(const JsonReader &reader, ModelConfig &config) {
  auto read = [&](StringRef key, std::vector<int64_t> &ids) -> Error {
    const json::Value *value = reader.get(key);
    if (!value)
      return Error::success();
    ids.clear();
    json::Array single;
    const json::Array *array = value->getAsArray();
    if (!array) {
      single.push_back(*value);
      array = &single;
    }
    for (const json::Value &element : *array) {
      int64_t id = 0;
      if (Error error =
              checkTokenId(element, key, config, reader.getWhere(), id))
        return error;
      ids.push_back(id);
    }
    return Error::success();
  };
  std::vector<int64_t> bos;
  if (config.bosTokenId)
    bos.push_back(*config.bosTokenId);
  if (Error error = read("bos_token_id", bos))
    return error;
  config.bosTokenId = bos.empty() ? std::nullopt : std::optional(bos.front());
  return read("eos_token_id", config.eosTokenIds);
}

static Error readDType(const JsonReader &reader, ModelConfig &config) {
  std::string name;
  if (Error error = reader.readString("torch_dtype", name))
    return error;
  if (Error error = reader.readString("dtype", name))
    return error;
  if (name.empty() || name == "auto")
    return Error::success();
  StringRef stem = name;
  stem.consume_front("torch.");
  Expected<DType> dtype = lookupName(kDTypes, stem, reader.getWhere(), "dtype");
  if (!dtype)
    return dtype.takeError();
  config.dtype = *dtype;
  return Error::success();
}

Expected<ModelConfig> mlir::llama::parseModelConfig(StringRef json,
                                                    StringRef where) {
  Expected<json::Value> value = parseJson(json, where);
  if (!value)
    return value.takeError();
  Expected<JsonReader> reader = JsonReader::create(*value, where.str());
  if (!reader)
    return reader.takeError();

  ModelConfig config;
  std::string modelType;
  if (Error error =
          reader->readString("model_type", modelType, JsonReader::Required))
    return std::move(error);
  Expected<Architecture> architecture =
      lookupName(kArchitectures, modelType, where, "model type");
  if (!architecture)
    return architecture.takeError();
  config.architecture = *architecture;
  if (reader->get("quantization_config"))
    return makeError(where + ": quantised checkpoints ('quantization_config') "
                             "are not supported; use the original weights in "
                             "F32, F16 or BF16");

  if (Error error = readSizes(*reader, config))
    return std::move(error);
  if (Error error = readRope(*reader, config))
    return std::move(error);
  if (Error error = readLayers(*reader, config))
    return std::move(error);

  std::string activation = "silu";
  if (Error error = reader->readString("hidden_act", activation))
    return std::move(error);
  Expected<HiddenActivation> hiddenAct =
      lookupName(kActivations, activation, where, "activation 'hidden_act'");
  if (!hiddenAct)
    return hiddenAct.takeError();
  config.hiddenAct = *hiddenAct;

  for (auto [key, field] :
       {std::pair{"tie_word_embeddings", &config.tieWordEmbeddings},
        std::pair{"attention_bias", &config.attentionBias},
        std::pair{"mlp_bias", &config.mlpBias}})
    if (Error error = reader->readBool(key, *field))
      return std::move(error);

  // transformers' defaults where the keys are absent; null means none.
  if (!reader->hasKey("bos_token_id") && config.vocabSize > 1)
    config.bosTokenId = 1;
  if (!reader->hasKey("eos_token_id") && config.vocabSize > 2)
    config.eosTokenIds = {2};
  if (Error error = readTokenIds(*reader, config))
    return std::move(error);
  if (Error error = readDType(*reader, config))
    return std::move(error);
  return config;
}

Error mlir::llama::applyGenerationConfig(ModelConfig &config, StringRef json,
                                         StringRef where) {
  Expected<json::Value> value = parseJson(json, where);
  if (!value)
    return value.takeError();
  Expected<JsonReader> reader = JsonReader::create(*value, where.str());
  if (!reader)
    return reader.takeError();
  return readTokenIds(*reader, config);
}

Expected<ModelConfig> mlir::llama::loadModelConfig(StringRef modelDir) {
  SmallString<128> path(modelDir);
  sys::path::append(path, "config.json");
  // A config is a page or so of text.
  constexpr uint64_t kMaxBytes = 64 << 20;
  Expected<std::unique_ptr<MemoryBuffer>> text =
      openRegularFile(path, kMaxBytes);
  if (!text)
    return text.takeError();
  Expected<ModelConfig> config = parseModelConfig((*text)->getBuffer(), path);
  if (!config)
    return config.takeError();

  path = modelDir;
  sys::path::append(path, "generation_config.json");
  if (!sys::fs::exists(path))
    return config;
  Expected<std::unique_ptr<MemoryBuffer>> generation =
      openRegularFile(path, kMaxBytes);
  if (!generation)
    return generation.takeError();
  if (Error error =
          applyGenerationConfig(*config, (*generation)->getBuffer(), path))
    return std::move(error);
  return config;
}
