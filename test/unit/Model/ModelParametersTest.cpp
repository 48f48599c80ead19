//===- ModelParametersTest.cpp - The parameters a config implies ----------===//

#include "TestUtils.h"

#include "lib/Model/ModelParameters.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using namespace mlir::llama;
using namespace mlir::llama::test;

static ModelConfig makeConfig() {
  return cantFail(parseModelConfig(
      R"({"model_type":"llama","hidden_size":6,"intermediate_size":10,)"
      R"("num_hidden_layers":2,"num_attention_heads":4,)"
      R"("num_key_value_heads":2,"head_dim":2,"vocab_size":7,)"
      R"("rms_norm_eps":1e-5})",
      "config.json"));
}

namespace {
/// Tensors with memory of their own.
struct Weights {
  std::vector<TensorView> tensors;

  explicit Weights(const ModelConfig &config) {
    for (const ParameterInfo &parameter : listParameters(config))
      add(parameter.name, parameter.shape);
  }
  void add(StringRef name, ArrayRef<int64_t> shape, DType dtype = DType::F32) {
    static const std::vector<uint8_t> zeros(4096);
    TensorView tensor{name.str(), dtype, {}, {}};
    tensor.shape.append(shape.begin(), shape.end());
    tensor.bytes = ArrayRef<uint8_t>(
        zeros.data(), tensor.getNumElements() * getDTypeByteWidth(dtype));
    tensors.push_back(tensor);
  }
  void remove(StringRef name) {
    llvm::erase_if(tensors, [&](TensorView &t) { return t.name == name; });
  }
};
} // namespace

/// Writes and opens the weights, then checks them.
static Error check(const ModelConfig &config, const Weights &weights) {
  TempDir dir;
  cantFail(writeSafeTensors(dir.file("model.safetensors"), weights.tensors));
  auto store = cantFail(WeightStore::open(dir.getPath()));
  return checkParameters(config, *store);
}

TEST(ModelParameters, ListsNamesAndShapes) {
  ModelConfig config = makeConfig();
  std::vector<ParameterInfo> parameters = listParameters(config);
  EXPECT_EQ(parameters.size(), 2 * 9 + 3u);
  auto shapeOf = [&](StringRef name) {
    for (const ParameterInfo &parameter : parameters)
      if (parameter.name == name)
        return std::vector<int64_t>(parameter.shape.begin(),
                                    parameter.shape.end());
    return std::vector<int64_t>{-1};
  };
  using Shape = std::vector<int64_t>;
  EXPECT_EQ(shapeOf("model.embed_tokens.weight"), (Shape{7, 6}));
  EXPECT_EQ(shapeOf("model.layers.1.self_attn.q_proj.weight"), (Shape{8, 6}));
  EXPECT_EQ(shapeOf("model.layers.1.self_attn.k_proj.weight"), (Shape{4, 6}));
  EXPECT_EQ(shapeOf("model.layers.1.self_attn.o_proj.weight"), (Shape{6, 8}));
  EXPECT_EQ(shapeOf("model.layers.0.mlp.down_proj.weight"), (Shape{6, 10}));
  EXPECT_EQ(shapeOf("model.norm.weight"), (Shape{6}));
  EXPECT_EQ(shapeOf("lm_head.weight"), (Shape{7, 6}));
  EXPECT_EQ(countParameters(config),
            42 * 2 + 6 + 2 * (12 + 2 * 48 + 2 * 24 + 3 * 60));

  config.attentionBias = config.mlpBias = config.tieWordEmbeddings = true;
  parameters = listParameters(config);
  EXPECT_EQ(parameters.size(), 2 * 16 + 2u);
  EXPECT_EQ(shapeOf("model.layers.0.self_attn.v_proj.bias"), (Shape{4}));
  EXPECT_EQ(shapeOf("model.layers.0.mlp.up_proj.bias"), (Shape{10}));
  EXPECT_EQ(shapeOf("lm_head.weight"), (Shape{-1}));
}

TEST(ModelParameters, AcceptsMatchingWeights) {
  ModelConfig config = makeConfig();
  Weights weights(config);
  cantFail(check(config, weights));
  weights.add("model.layers.0.self_attn.rotary_emb.inv_freq", {1});
  weights.add("score.weight", {2, 6});
  weights.tensors[3].dtype = DType::BF16;
  weights.tensors[3].bytes =
      weights.tensors[3].bytes.take_front(weights.tensors[3].bytes.size() / 2);
  cantFail(check(config, weights));
}

TEST(ModelParameters, ReportsTheFirstMismatch) {
  ModelConfig config = makeConfig();
  std::string q = "model.layers.1.self_attn.q_proj.weight";
  {
    Weights weights(config);
    weights.remove(q);
    expectContains(messageOf(check(config, weights)),
                   "tensor '" + q + "' of shape [8, 6] is missing");
    weights.add(q, {6, 8});
    expectContains(messageOf(check(config, weights)),
                   "has shape [6, 8], but config.json implies [8, 6]");
    weights.remove(q);
    weights.add(q, {8, 6}, DType::F64);
    expectContains(messageOf(check(config, weights)),
                   "has type F64; weights must be F32, F16 or BF16");
  }
  {
    Weights weights(config);
    weights.add("model.layers.0.self_attn.q_proj.bias", {8});
    expectContains(messageOf(check(config, weights)),
                   "'model.layers.0.self_attn.q_proj.bias' has no place");
  }
  {
    Weights weights(config);
    weights.add("model.layers.2.input_layernorm.weight", {6});
    expectContains(messageOf(check(config, weights)), "2 layers");
  }
  {
    Weights weights(config);
    for (TensorView &tensor : weights.tensors)
      if (StringRef(tensor.name).starts_with("model."))
        tensor.name = tensor.name.substr(6);
    expectContains(messageOf(check(config, weights)), "'model.' prefix");
  }
}

TEST(ModelParameters, TiedEmbeddings) {
  ModelConfig config = makeConfig();
  Weights weights(config);
  weights.remove("lm_head.weight");
  expectContains(messageOf(check(config, weights)), "tie_word_embeddings");
  config.tieWordEmbeddings = true;
  cantFail(check(config, weights));
  weights.add("lm_head.weight", {7, 6});
  cantFail(check(config, weights));
  weights.remove("lm_head.weight");
  weights.add("lm_head.weight", {8, 6});
  expectContains(messageOf(check(config, weights)), "has shape [8, 6]");
}
