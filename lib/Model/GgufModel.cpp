//===- GgufModel.cpp - A model in a .gguf file ----------------------------===//

#include "lib/Model/GgufModel.h"

#include "lib/Model/Diagnostics.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"

#include <cmath>

using namespace llvm;
using namespace mlir::llama;

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

namespace {
struct NamePair {
  StringLiteral gguf, parameter;
};
} // namespace

static constexpr StringLiteral kGgufMagic = "GGUF";
static constexpr StringLiteral kGgufLayer = "blk.";
static constexpr StringLiteral kLayer = "model.layers.";

/// Of the model, and of a layer; ".weight" or ".bias" follows.
static constexpr NamePair kModelNames[] = {
    {"token_embd", "model.embed_tokens"},
    {"output_norm", "model.norm"},
    {"output", "lm_head"},
};
static constexpr NamePair kLayerNames[] = {
    {"attn_norm", "input_layernorm"},
    {"attn_q", "self_attn.q_proj"},
    {"attn_k", "self_attn.k_proj"},
    {"attn_v", "self_attn.v_proj"},
    {"attn_output", "self_attn.o_proj"},
    {"ffn_norm", "post_attention_layernorm"},
    {"ffn_gate", "mlp.gate_proj"},
    {"ffn_up", "mlp.up_proj"},
    {"ffn_down", "mlp.down_proj"},
};

/// Replaces the name of a layer's number and of what follows it.
static std::optional<std::string>
rename(StringRef name, StringLiteral NamePair::*from,
       StringLiteral NamePair::*to, StringRef layerFrom, StringRef layerTo) {
  auto translate = [&](ArrayRef<NamePair> names,
                       StringRef text) -> std::optional<std::string> {
    auto [stem, suffix] = text.rsplit('.');
    if (suffix != "weight" && suffix != "bias")
      return std::nullopt;
    const NamePair *pair = find_if(
        names, [&, stem = stem](const NamePair &p) { return p.*from == stem; });
    if (pair == names.end())
      return std::nullopt;
    return ((*pair).*to + "." + suffix).str();
  };
  StringRef rest = name;
  if (!rest.consume_front(layerFrom))
    return translate(kModelNames, name);
  auto [number, tail] = rest.split('.');
  std::optional<std::string> translated = translate(kLayerNames, tail);
  if (!translated)
    return std::nullopt;
  return (layerTo + number + "." + *translated).str();
}

std::optional<std::string> mlir::llama::getParameterName(StringRef ggufName) {
  return rename(ggufName, &NamePair::gguf, &NamePair::parameter, kGgufLayer,
                kLayer);
}

std::string mlir::llama::getGgufName(StringRef parameter) {
  return rename(parameter, &NamePair::parameter, &NamePair::gguf, kLayer,
                kGgufLayer)
      .value_or(parameter.str());
}

bool mlir::llama::isGgufPath(StringRef path) {
  if (path.ends_with_insensitive(".gguf"))
    return !sys::fs::is_directory(path);
  // Not of a pipe: what is read of it would be gone.
  if (!sys::fs::is_regular_file(path))
    return false;
  auto begin = MemoryBuffer::getFileSlice(path, kGgufMagic.size(), 0);
  return begin && (*begin)->getBuffer() == kGgufMagic;
}

//===----------------------------------------------------------------------===//
// Configuration
//===----------------------------------------------------------------------===//

namespace {
constexpr auto kRequired = GgufFile::Required;

class ConfigReader {
public:
  explicit ConfigReader(const GgufFile &file) : file(file) {}

  Error read(ModelConfig &config);

private:
  static std::string key(const Twine &name) { return ("llama." + name).str(); }
  Error fail(const Twine &message) const {
    return makeError(file.getPath() + ": " + message);
  }
  const TensorView *findTensor(StringRef name) const {
    const auto *it = find_if(file.getTensors(), [&](const TensorView &tensor) {
      return tensor.name == name;
    });
    return it == file.getTensors().end() ? nullptr : it;
  }
  Error readPositive(const Twine &name, double &result,
                     GgufFile::Presence presence = GgufFile::Optional) const;
  Error readUniformInt(const Twine &name, uint64_t numLayers, int64_t &result,
                       GgufFile::Presence presence = GgufFile::Optional) const;
  Error readSizes(ModelConfig &config) const;
  Error readVocabulary(ModelConfig &config) const;
  Error readBiases(ModelConfig &config) const;
  Error checkNeutral(const Twine &name, ArrayRef<double> neutral) const;
  Error checkUnsupported(const ModelConfig &config) const;
  Error readRope(ModelConfig &config) const;
  Error readRopeFactors(const TensorView &tensor, ModelConfig &config) const;

  const GgufFile &file;
};
} // namespace

Error ConfigReader::readPositive(const Twine &name, double &result,
                                 GgufFile::Presence presence) const {
  if (Error error = file.readNumber(key(name), result, presence))
    return error;
  if (file.lookupKey(key(name)) && !(result > 0))
    return fail("key '" + key(name) + "' must be above 0");
  return Error::success();
}

/// An integer, or a list of one for each layer that are all the same.
Error ConfigReader::readUniformInt(const Twine &name, uint64_t numLayers,
                                   int64_t &result,
                                   GgufFile::Presence presence) const {
  const GgufValue *value = file.lookupKey(key(name));
  if (!value || value->kind != GgufValue::Kind::Array)
    return file.readInt(key(name), result, 1, kMaxModelSize, presence);
  if (!value->hasIntegers() || value->count != numLayers)
    return fail("key '" + key(name) +
                "' must be an integer, or a list of one for each of " +
                Twine(numLayers) + " layers");
  for (uint64_t i = 0; i < value->count; ++i) {
    int64_t element = value->getInteger(i);
    if (element < 1 || element > kMaxModelSize)
      return fail("key '" + key(name) + "' must hold integers from 1 to " +
                  Twine(kMaxModelSize));
    if (element != value->getInteger(0))
      return fail("key '" + key(name) +
                  "' differs by layer, which is not supported");
  }
  result = value->getInteger(0);
  return Error::success();
}

Error ConfigReader::readSizes(ModelConfig &config) const {
  if (Error error = file.readInt(key("block_count"), config.numHiddenLayers, 1,
                                 kMaxModelLayers, kRequired))
    return error;
  for (auto [name, field] :
       {std::pair{"embedding_length", &config.hiddenSize},
        std::pair{"feed_forward_length", &config.intermediateSize},
        std::pair{"attention.head_count", &config.numAttentionHeads}})
    if (Error error =
            readUniformInt(name, config.numHiddenLayers, *field, kRequired))
      return error;
  if (Error error =
          file.readInt(key("context_length"), config.maxPositionEmbeddings, 1,
                       kMaxModelContext, kRequired))
    return error;
  if (Error error = readPositive("attention.layer_norm_rms_epsilon",
                                 config.rmsNormEps, kRequired))
    return error;
  int64_t experts = 0;
  if (Error error =
          file.readInt(key("expert_count"), experts, 0, kMaxModelSize))
    return error;
  if (experts > 0)
    return fail("mixtures of experts ('" + key("expert_count") +
                "') are not supported");

  config.numKeyValueHeads = config.numAttentionHeads;
  if (Error error =
          readUniformInt("attention.head_count_kv", config.numHiddenLayers,
                         config.numKeyValueHeads))
    return error;
  if (config.numAttentionHeads % config.numKeyValueHeads != 0)
    return fail(formatv("{0} query heads are not a multiple of {1} key/value "
                        "heads; the file is damaged",
                        config.numAttentionHeads, config.numKeyValueHeads)
                    .str());
  config.headDim = config.hiddenSize / config.numAttentionHeads;
  if (Error error = file.readInt(key("attention.key_length"), config.headDim, 1,
                                 kMaxModelSize))
    return error;
  int64_t valueDim = config.headDim;
  if (Error error = file.readInt(key("attention.value_length"), valueDim, 1,
                                 kMaxModelSize))
    return error;
  if (valueDim != config.headDim)
    return fail("values of another length than keys ('" +
                key("attention.value_length") + "') are not supported");
  if (config.headDim < 2 || config.headDim % 2 != 0 ||
      config.headDim * config.numAttentionHeads > kMaxModelSize)
    return fail(formatv("{0} heads of {1} features are not supported; their "
                        "number must be even, and all together at most {2}",
                        config.numAttentionHeads, config.headDim, kMaxModelSize)
                    .str());
  config.layerKinds.assign(config.numHiddenLayers, LayerKind::Full);
  return Error::success();
}

Error ConfigReader::readVocabulary(ModelConfig &config) const {
  const TensorView *table = findTensor("token_embd.weight");
  if (table && table->shape.size() == 2)
    config.vocabSize = table->shape[0];
  if (Error error =
          file.readInt(key("vocab_size"), config.vocabSize, 1, kMaxModelSize))
    return error;
  if (config.vocabSize < 1 || config.vocabSize > kMaxModelSize)
    return fail("there is no tensor 'token_embd.weight' of [tokens, features]; "
                "the file is incomplete");
  config.tieWordEmbeddings = !findTensor("output.weight");
  auto readToken = [&](StringRef name, auto take) -> Error {
    int64_t id = -1;
    std::string tokenKey = ("tokenizer.ggml." + name).str();
    if (Error error =
            file.readInt(tokenKey, id, 0, std::numeric_limits<uint32_t>::max()))
      return error;
    // All ones mean none.
    if (id >= 0 && id < config.vocabSize)
      take(id);
    return Error::success();
  };
  if (Error error = readToken("bos_token_id",
                              [&](int64_t id) { config.bosTokenId = id; }))
    return error;
  for (StringRef name : {"eos_token_id", "eot_token_id"})
    if (Error error = readToken(name, [&](int64_t id) {
          if (!is_contained(config.eosTokenIds, id))
            config.eosTokenIds.push_back(id);
        }))
      return error;
  return Error::success();
}

/// All linears of an attention have a bias, or none has.
Error ConfigReader::readBiases(ModelConfig &config) const {
  config.attentionBias = findTensor("blk.0.attn_output.bias") != nullptr;
  config.mlpBias = findTensor("blk.0.ffn_up.bias") != nullptr;
  for (StringRef name :
       {"blk.0.attn_q.bias", "blk.0.attn_k.bias", "blk.0.attn_v.bias"})
    if (!config.attentionBias && findTensor(name))
      return fail("biases of queries, keys or values (tensor " + quoted(name) +
                  ") without one of attn_output are not supported");
  return Error::success();
}

/// A number that would change the result, unless it is absent or neutral.
Error ConfigReader::checkNeutral(const Twine &name,
                                 ArrayRef<double> neutral) const {
  const GgufValue *value = file.lookupKey(key(name));
  if (!value)
    return Error::success();
  bool isReal = value->kind == GgufValue::Kind::Real;
  bool isNumber = isReal || value->kind == GgufValue::Kind::Integer ||
                  value->kind == GgufValue::Kind::Unsigned ||
                  value->kind == GgufValue::Kind::Boolean;
  double number = isReal ? value->real : static_cast<double>(value->integer);
  if (isNumber && is_contained(neutral, number))
    return Error::success();
  return fail("key '" + key(name) + "' is " +
              (isNumber ? formatv("{0}", number).str() : "no number") +
              ", which is not supported; supported is " +
              formatv("{0}", neutral.front()).str() + " or no such key");
}

/// Keys that ggml's graphs of other models, or of Llama models, depend on.
Error ConfigReader::checkUnsupported(const ModelConfig &config) const {
  if (Error error = checkNeutral("attention.causal", {1}))
    return error;
  // Where 0 means none, and 1 changes nothing either.
  for (StringRef name : {"rope.scaling.attn_factor", "logit_scale",
                         "embedding_scale", "residual_scale"})
    if (Error error = checkNeutral(name, {1, 0}))
      return error;
  for (StringRef name :
       {"attention.scale", "attention.clamp_kqv", "attention.max_alibi_bias",
        "attention.temperature_scale", "attn_logit_softcapping",
        "final_logit_softcapping", "use_parallel_residual"})
    if (Error error = checkNeutral(name, {0}))
      return error;
  // A window that no sequence fills hides nothing.
  int64_t window = 0;
  if (Error error = file.readInt(key("attention.sliding_window"), window, 0,
                                 std::numeric_limits<int64_t>::max()))
    return error;
  if (window > 0 && window < config.maxPositionEmbeddings)
    return fail("sliding windows ('" + key("attention.sliding_window") +
                "') are not supported in GGUF files");
  return Error::success();
}

/// Frequencies divided by factors of the file's own: long scaling whose lists
/// are the same and that scales nothing else.
Error ConfigReader::readRopeFactors(const TensorView &tensor,
                                    ModelConfig &config) const {
  if (config.ropeScaling.kind != RopeType::None)
    return fail("both the metadata ('" + key("rope.scaling.factor") +
                "') and the tensor '" + kGgufRopeFactors +
                "' scale rotary embeddings; keep one");
  if (tensor.dtype != DType::F32 ||
      ArrayRef<int64_t>(tensor.shape) !=
          ArrayRef<int64_t>({config.rotaryDim / 2}))
    return fail("tensor '" + kGgufRopeFactors + "' is not F32 of shape " +
                shapeText({config.rotaryDim / 2}));
  RopeScaling &scaling = config.ropeScaling;
  scaling.kind = RopeType::LongRope;
  scaling.originalMaxPositionEmbeddings = config.maxPositionEmbeddings;
  scaling.attentionFactor = 1.0;
  for (size_t at = 0; at < tensor.bytes.size(); at += sizeof(float)) {
    float factor = support::endian::read<float, llvm::endianness::little>(
        tensor.bytes.data() + at);
    if (!std::isfinite(factor) || !(factor > 0))
      return fail("tensor '" + kGgufRopeFactors +
                  "' must hold numbers above 0; the file is damaged");
    scaling.longFactor.push_back(factor);
  }
  scaling.shortFactor = scaling.longFactor;
  return Error::success();
}

Error ConfigReader::readRope(ModelConfig &config) const {
  config.ropePairs = RopePairs::Neighbours;
  if (Error error = readPositive("rope.freq_base", config.ropeTheta))
    return error;
  config.rotaryDim = config.headDim;
  if (Error error = file.readInt(key("rope.dimension_count"), config.rotaryDim,
                                 2, config.headDim))
    return error;
  if (config.rotaryDim % 2 != 0)
    return fail("key '" + key("rope.dimension_count") + "' must be even");
  config.partialRotaryFactor = double(config.rotaryDim) / config.headDim;

  RopeScaling &scaling = config.ropeScaling;
  // As in ggml: linear where nothing is said, and 0 is no scaling.
  std::string kind = "linear";
  if (Error error = file.readString(key("rope.scaling.type"), kind))
    return error;
  if (kind == "linear") {
    // The second is the older spelling.
    StringRef name = "rope.scaling.factor";
    if (!file.lookupKey(key(name)))
      name = "rope.scale_linear";
    double factor = 0;
    if (Error error = file.readNumber(key(name), factor))
      return error;
    if (factor < 0)
      return fail("key '" + key(name) + "' must not be below 0");
    if (factor != 0 && factor != 1) {
      scaling.kind = RopeType::Linear;
      scaling.factor = factor;
    }
  } else if (kind != "none") {
    return fail(
        "rope scaling " + quoted(kind) +
        " is not supported; supported are none, linear, and a tensor '" +
        kGgufRopeFactors + "'");
  }
  if (const TensorView *factors = findTensor(kGgufRopeFactors))
    return readRopeFactors(*factors, config);
  return Error::success();
}

Error ConfigReader::read(ModelConfig &config) {
  // Before all else: only the first of several files says what it is.
  int64_t numFiles = 1;
  if (Error error = file.readInt("split.count", numFiles, 0,
                                 std::numeric_limits<uint16_t>::max()))
    return error;
  if (numFiles > 1)
    return fail("this is one of " + Twine(numFiles) +
                " files of a model ('split.count'), which is not supported; "
                "merge them into one");
  std::string architecture;
  if (Error error =
          file.readString("general.architecture", architecture, kRequired))
    return error;
  if (architecture != "llama")
    return fail("architecture " + quoted(architecture) +
                " is not supported; supported is llama");
  config.architecture = Architecture::Llama;
  if (Error error = readSizes(config))
    return error;
  if (Error error = readVocabulary(config))
    return error;
  if (Error error = readBiases(config))
    return error;
  if (Error error = checkUnsupported(config))
    return error;
  return readRope(config);
}

Expected<ModelConfig> mlir::llama::readGgufConfig(const GgufFile &file) {
  ModelConfig config;
  if (Error error = ConfigReader(file).read(config))
    return std::move(error);
  return config;
}
