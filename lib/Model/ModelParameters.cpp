//===- ModelParameters.cpp - The parameters a config implies --------------===//

#include "lib/Model/ModelParameters.h"

#include "lib/Model/Diagnostics.h"
#include "lib/Model/GgufModel.h"

#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;
using namespace mlir::llama;

std::vector<ParameterInfo>
mlir::llama::listParameters(const ModelConfig &config) {
  std::vector<ParameterInfo> parameters;
  auto add = [&](const Twine &name, ArrayRef<int64_t> shape) {
    parameters.push_back(
        {name.str(), SmallVector<int64_t, 2>(shape.begin(), shape.end())});
  };
  auto addLinear = [&](const Twine &name, int64_t out, int64_t in, bool bias) {
    add(name + ".weight", {out, in});
    if (bias)
      add(name + ".bias", {out});
  };

  int64_t hidden = config.hiddenSize, inner = config.intermediateSize;
  int64_t queries = config.numAttentionHeads * config.headDim;
  int64_t keys = config.numKeyValueHeads * config.headDim;
  add("model.embed_tokens.weight", {config.vocabSize, hidden});
  for (int64_t layer = 0; layer < config.numHiddenLayers; ++layer) {
    std::string prefix = ("model.layers." + Twine(layer) + ".").str();
    bool bias = config.attentionBias;
    add(prefix + "input_layernorm.weight", {hidden});
    addLinear(prefix + "self_attn.q_proj", queries, hidden, bias);
    addLinear(prefix + "self_attn.k_proj", keys, hidden, bias);
    addLinear(prefix + "self_attn.v_proj", keys, hidden, bias);
    addLinear(prefix + "self_attn.o_proj", hidden, queries, bias);
    add(prefix + "post_attention_layernorm.weight", {hidden});
    addLinear(prefix + "mlp.gate_proj", inner, hidden, config.mlpBias);
    addLinear(prefix + "mlp.up_proj", inner, hidden, config.mlpBias);
    addLinear(prefix + "mlp.down_proj", hidden, inner, config.mlpBias);
  }
  add("model.norm.weight", {hidden});
  if (!config.tieWordEmbeddings)
    add("lm_head.weight", {config.vocabSize, hidden});
  return parameters;
}

int64_t mlir::llama::countParameters(const ModelConfig &config) {
  int64_t count = 0;
  for (const ParameterInfo &parameter : listParameters(config)) {
    int64_t elements = 1;
    for (int64_t dim : parameter.shape)
      elements *= dim;
    count += elements;
  }
  return count;
}

/// Who says which parameters a model has.
static StringRef getConfigName(const WeightStore &weights) {
  return weights.isGguf() ? "the metadata" : "config.json";
}

static Error checkTensor(const ParameterInfo &parameter,
                         const TensorView &tensor, const WeightStore &weights) {
  std::string name = quoted(weights.getNameInFile(tensor.name));
  if (ArrayRef<int64_t>(tensor.shape) != ArrayRef<int64_t>(parameter.shape))
    return makeError(weights.getPath() + ": tensor " + name + " has shape " +
                     shapeText(tensor.shape) + ", but " +
                     getConfigName(weights) +
                     (weights.isGguf() ? " imply " : " implies ") +
                     shapeText(parameter.shape) +
                     (weights.isGguf() ? "; the file is damaged"
                                       : "; use the config.json that belongs "
                                         "to these weights"));
  // Vectors are small: nobody stores them in blocks.
  bool isBlock = isBlockType(tensor.dtype) && parameter.shape.size() == 2;
  if (!isBlock && tensor.dtype != DType::F32 && tensor.dtype != DType::F16 &&
      tensor.dtype != DType::BF16)
    return makeError(weights.getPath() + ": tensor " + name + " has type " +
                     getDTypeName(tensor.dtype) +
                     "; weights must be F32, F16 or BF16, so convert them");
  return Error::success();
}

Error mlir::llama::checkParameters(const ModelConfig &config,
                                   const WeightStore &weights) {
  StringRef where = weights.getPath();
  StringSet<> known;
  for (const ParameterInfo &parameter : listParameters(config)) {
    known.insert(parameter.name);
    const TensorView *tensor = weights.lookup(parameter.name);
    if (!tensor) {
      std::string hint = "the weights are incomplete or config.json belongs to "
                         "another model";
      if (parameter.name == "lm_head.weight")
        hint = "download it, or set tie_word_embeddings in config.json if the "
               "model shares the embeddings";
      else if (weights.isGguf())
        hint = "the file is incomplete or of another architecture";
      else if (weights.lookup(StringRef(parameter.name)
                                  .drop_front(StringRef("model.").size())))
        hint = "the weights lack the 'model.' prefix: save them from "
               "AutoModelForCausalLM";
      return makeError(
          where + ": tensor " + quoted(weights.getNameInFile(parameter.name)) +
          " of shape " + shapeText(parameter.shape) + " is missing; " + hint);
    }
    if (Error error = checkTensor(parameter, *tensor, weights))
      return error;
  }
  if (config.tieWordEmbeddings)
    if (const TensorView *head = weights.lookup("lm_head.weight"))
      if (Error error = checkTensor(
              {"lm_head.weight", {config.vocabSize, config.hiddenSize}}, *head,
              weights))
        return error;
  for (const TensorView *tensor : weights.getTensors()) {
    StringRef name = tensor->name;
    bool isIgnored = weights.isGguf()
                         ? name == kGgufRopeFactors
                         : !name.starts_with("model.layers.") ||
                               name.ends_with(".rotary_emb.inv_freq");
    if (!isIgnored && !known.contains(name))
      return makeError(
          where + ": tensor " + quoted(weights.getNameInFile(name)) +
          " has no place in the model that " + getConfigName(weights) +
          (weights.isGguf() ? " describe (" : " describes (") +
          Twine(config.numHiddenLayers) + " layers, attention_bias " +
          (config.attentionBias ? "true" : "false") + ", mlp_bias " +
          (config.mlpBias ? "true" : "false") + ")" +
          (weights.isGguf() ? ""
                            : "; use the config.json that belongs "
                              "to these weights"));
  }
  return Error::success();
}
