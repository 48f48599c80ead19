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
/// One factor a rotated pair of features: Llama 3's scaling, computed.
static constexpr StringLiteral kRopeFactors = "rope_freqs.weight";

/// Replaces the name of a layer's number and of what follows it.
static std::string rename(StringRef name, StringLiteral NamePair::*from,
                          StringLiteral NamePair::*to, StringRef layerFrom,
                          StringRef layerTo) {
  auto translate = [&](ArrayRef<NamePair> names, StringRef text) {
    auto [stem, suffix] = text.rsplit('.');
    const NamePair *pair = find_if(
        names, [&, stem = stem](const NamePair &p) { return p.*from == stem; });
    return pair == names.end() ? text.str()
                               : ((*pair).*to + "." + suffix).str();
  };
  StringRef rest = name;
  if (!rest.consume_front(layerFrom))
    return translate(kModelNames, name);
  auto [number, tail] = rest.split('.');
  return (layerTo + number + "." + translate(kLayerNames, tail)).str();
}

std::string mlir::llama::getParameterName(StringRef ggufName) {
  return rename(ggufName, &NamePair::gguf, &NamePair::parameter, kGgufLayer,
                kLayer);
}

std::string mlir::llama::getGgufName(StringRef parameter) {
  return rename(parameter, &NamePair::parameter, &NamePair::gguf, kLayer,
                kGgufLayer);
}

bool mlir::llama::isGgufPath(StringRef path) {
  return path.ends_with_insensitive(".gguf") && !sys::fs::is_directory(path);
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
  Error readUniformInt(const Twine &name, int64_t &result,
                       GgufFile::Presence presence = GgufFile::Optional) const;
  Error readSizes(ModelConfig &config) const;
  Error readVocabulary(ModelConfig &config) const;
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
Error ConfigReader::readUniformInt(const Twine &name, int64_t &result,
                                   GgufFile::Presence presence) const {
  const GgufValue *value = file.lookupKey(key(name));
  if (!value || value->kind != GgufValue::Kind::Array)
    return file.readInt(key(name), result, 1, kMaxModelSize, presence);
  if (value->elements.empty() || value->elements.size() != value->count ||
      any_of(value->elements, [&](const GgufValue &element) {
        return element.kind == GgufValue::Kind::Real ||
               element.integer != value->elements.front().integer ||
               element.integer < 1 || element.integer > kMaxModelSize;
      }))
    return fail("key '" + key(name) +
                "' differs by layer, which is not supported");
  result = value->elements.front().integer;
  return Error::success();
}

Error ConfigReader::readSizes(ModelConfig &config) const {
  for (auto [name, field] :
       {std::pair{"embedding_length", &config.hiddenSize},
        std::pair{"feed_forward_length", &config.intermediateSize},
        std::pair{"attention.head_count", &config.numAttentionHeads}})
    if (Error error = readUniformInt(name, *field, kRequired))
      return error;
  if (Error error = file.readInt(key("block_count"), config.numHiddenLayers, 1,
                                 kMaxModelLayers, kRequired))
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
          readUniformInt("attention.head_count_kv", config.numKeyValueHeads))
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
  config.attentionBias = findTensor("blk.0.attn_q.bias") != nullptr;
  config.mlpBias = findTensor("blk.0.ffn_up.bias") != nullptr;
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

/// Frequencies divided by factors of the file's own: long scaling whose lists
/// are the same and that scales nothing else.
Error ConfigReader::readRopeFactors(const TensorView &tensor,
                                    ModelConfig &config) const {
  if (config.ropeScaling.kind != RopeType::None)
    return fail("both '" + key("rope.scaling.type") + "' and the tensor '" +
                kRopeFactors + "' scale rotary embeddings; keep one");
  if (tensor.dtype != DType::F32 ||
      ArrayRef<int64_t>(tensor.shape) !=
          ArrayRef<int64_t>({config.rotaryDim / 2}))
    return fail("tensor '" + kRopeFactors + "' is not F32 of shape " +
                shapeText({config.rotaryDim / 2}));
  RopeScaling &scaling = config.ropeScaling;
  scaling.kind = RopeType::LongRope;
  scaling.originalMaxPositionEmbeddings = config.maxPositionEmbeddings;
  scaling.attentionFactor = 1.0;
  for (size_t at = 0; at < tensor.bytes.size(); at += sizeof(float)) {
    float factor = support::endian::read<float, llvm::endianness::little>(
        tensor.bytes.data() + at);
    if (!std::isfinite(factor) || !(factor > 0))
      return fail("tensor '" + kRopeFactors +
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
  std::string kind = "none";
  if (Error error = file.readString(key("rope.scaling.type"), kind))
    return error;
  // The older spelling knows linear scaling only.
  if (!file.lookupKey(key("rope.scaling.type")) &&
      file.lookupKey(key("rope.scale_linear"))) {
    scaling.kind = RopeType::Linear;
    if (Error error = readPositive("rope.scale_linear", scaling.factor))
      return error;
  }
  if (kind == "linear") {
    scaling.kind = RopeType::Linear;
    if (Error error =
            readPositive("rope.scaling.factor", scaling.factor, kRequired))
      return error;
  } else if (kind != "none") {
    return fail(
        "rope scaling " + quoted(kind) +
        " is not supported; supported are none, linear, and a tensor '" +
        kRopeFactors + "'");
  }
  if (const TensorView *factors = findTensor(kRopeFactors))
    return readRopeFactors(*factors, config);
  return Error::success();
}

Error ConfigReader::read(ModelConfig &config) {
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
  return readRope(config);
}

Expected<ModelConfig> mlir::llama::readGgufConfig(const GgufFile &file) {
  ModelConfig config;
  if (Error error = ConfigReader(file).read(config))
    return std::move(error);
  return config;
}
