//===- ModelConfigTest.cpp - A model's config.json ------------------------===//

#include "TestUtils.h"

#include "lib/Model/ModelConfig.h"

#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

using namespace llvm;
using namespace mlir::llama;
using namespace mlir::llama::test;

/// A config like Llama-3.2-1B's, in small.
static json::Object baseConfig() {
  return json::Object{
      {"model_type", "llama"},     {"hidden_size", 64},
      {"intermediate_size", 172},  {"num_hidden_layers", 3},
      {"num_attention_heads", 8},  {"num_key_value_heads", 4},
      {"vocab_size", 512},         {"max_position_embeddings", 1024},
      {"rms_norm_eps", 1e-5},      {"rope_theta", 500000.0},
      {"hidden_act", "silu"},      {"tie_word_embeddings", true},
      {"bos_token_id", 1},         {"eos_token_id", 2},
      {"torch_dtype", "bfloat16"}, {"attention_bias", false},
      {"mlp_bias", false},         {"pretraining_tp", 1},
  };
}

/// An array of `count` times `value`.
static json::Array repeated(size_t count, const json::Value &value) {
  json::Array array;
  for (size_t i = 0; i < count; ++i)
    array.push_back(value);
  return array;
}

static std::string toText(const json::Object &object) {
  return formatv("{0}", json::Value(json::Object(object))).str();
}

static Expected<ModelConfig> parse(const json::Object &object) {
  return parseModelConfig(toText(object), "config.json");
}

/// The base with `key` set to `value`.
static json::Object with(StringRef key, json::Value value) {
  json::Object object = baseConfig();
  object[key] = std::move(value);
  return object;
}

static json::Object without(StringRef key) {
  json::Object object = baseConfig();
  object.erase(key);
  return object;
}

static std::string errorWith(StringRef key, json::Value value) {
  return messageOf(parse(with(key, std::move(value))));
}

TEST(ModelConfig, ReadsEveryKey) {
  ModelConfig config = cantFail(parse(baseConfig()));
  EXPECT_EQ(config.architecture, Architecture::Llama);
  EXPECT_EQ(config.hiddenSize, 64);
  EXPECT_EQ(config.intermediateSize, 172);
  EXPECT_EQ(config.numHiddenLayers, 3);
  EXPECT_EQ(config.numAttentionHeads, 8);
  EXPECT_EQ(config.numKeyValueHeads, 4);
  EXPECT_EQ(config.headDim, 8);
  EXPECT_EQ(config.rotaryDim, 8);
  EXPECT_EQ(config.vocabSize, 512);
  EXPECT_EQ(config.maxPositionEmbeddings, 1024);
  EXPECT_EQ(config.rmsNormEps, 1e-5);
  EXPECT_EQ(config.ropeTheta, 500000.0);
  EXPECT_EQ(config.ropeScaling.kind, RopeType::None);
  EXPECT_EQ(config.hiddenAct, HiddenActivation::Silu);
  EXPECT_TRUE(config.tieWordEmbeddings);
  EXPECT_FALSE(config.attentionBias);
  EXPECT_FALSE(config.mlpBias);
  EXPECT_EQ(config.bosTokenId, 1);
  EXPECT_EQ(config.eosTokenIds, std::vector<int64_t>{2});
  EXPECT_EQ(config.dtype, DType::BF16);
  EXPECT_FALSE(config.slidingWindow);
  EXPECT_EQ(config.layerKinds, std::vector<LayerKind>(3, LayerKind::Full));
}

TEST(ModelConfig, AppliesDefaults) {
  json::Object object{
      {"model_type", "llama"},    {"hidden_size", 64},
      {"intermediate_size", 1},   {"num_hidden_layers", 1},
      {"num_attention_heads", 8}, {"vocab_size", 32},
      {"rms_norm_eps", 1e-6},
  };
  ModelConfig config = cantFail(parse(object));
  EXPECT_EQ(config.numKeyValueHeads, 8);
  EXPECT_EQ(config.maxPositionEmbeddings, 2048);
  EXPECT_EQ(config.ropeTheta, 10000.0);
  EXPECT_FALSE(config.tieWordEmbeddings);
  EXPECT_EQ(config.bosTokenId, 1);
  EXPECT_EQ(config.eosTokenIds, std::vector<int64_t>{2});
  EXPECT_FALSE(config.dtype);

  object["model_type"] = "mistral";
  config = cantFail(parse(object));
  EXPECT_EQ(config.numKeyValueHeads, 8);
  EXPECT_EQ(config.maxPositionEmbeddings, 131072);
  EXPECT_EQ(config.slidingWindow, 4096);
  EXPECT_EQ(config.layerKinds[0], LayerKind::Sliding);

  object["sliding_window"] = nullptr;
  object["num_key_value_heads"] = nullptr;
  object["head_dim"] = nullptr;
  object["rope_scaling"] = nullptr;
  object["bos_token_id"] = nullptr;
  object["eos_token_id"] = nullptr;
  config = cantFail(parse(object));
  EXPECT_FALSE(config.slidingWindow);
  EXPECT_EQ(config.numKeyValueHeads, 8);
  EXPECT_EQ(config.headDim, 8);
  EXPECT_FALSE(config.bosTokenId);
  EXPECT_TRUE(config.eosTokenIds.empty());
}

TEST(ModelConfig, RequiredKeys) {
  for (StringRef key :
       {"model_type", "hidden_size", "intermediate_size", "num_hidden_layers",
        "num_attention_heads", "vocab_size", "rms_norm_eps"}) {
    expectContains(messageOf(parse(without(key))),
                   ("config.json: key '" + key + "' is missing").str());
    expectContains(errorWith(key, nullptr), "is null");
  }
}

TEST(ModelConfig, WrongTypesAndRanges) {
  for (StringRef key : {"hidden_size", "intermediate_size", "num_hidden_layers",
                        "num_attention_heads", "num_key_value_heads",
                        "head_dim", "vocab_size", "max_position_embeddings"})
    for (const json::Value &value :
         {json::Value(0), json::Value(-8), json::Value("8"), json::Value(1.5),
          json::Value(true), json::Value(json::Array{8}),
          json::Value(int64_t(1) << 40), json::Value(1e300)})
      expectContains(errorWith(key, value),
                     ("key '" + key + "' must be").str());
  for (StringRef key : {"rms_norm_eps", "rope_theta"})
    for (const json::Value &value : {json::Value(0), json::Value(-1.0),
                                     json::Value("1"), json::Value(true)})
      expectContains(errorWith(key, value),
                     ("key '" + key + "' must be").str());
  for (StringRef key : {"tie_word_embeddings", "attention_bias", "mlp_bias"})
    expectContains(errorWith(key, 1), "true or false");
  expectContains(errorWith("hidden_act", 5), "a string");
  expectContains(messageOf(parseModelConfig(
                     R"({"model_type":"llama","rms_norm_eps":NaN})", "c")),
                 "not valid JSON");
  expectContains(messageOf(parseModelConfig("[]", "c")), "c: must be a JSON");
  std::string text = toText(baseConfig());
  size_t at = text.find("500000");
  text.replace(at, 6, "1e999");
  expectContains(messageOf(parseModelConfig(text, "c")), "finite");
}

TEST(ModelConfig, SizesMustFit) {
  expectContains(errorWith("num_key_value_heads", 3),
                 "'num_attention_heads' 8 is not a multiple of "
                 "'num_key_value_heads' 3");
  expectContains(errorWith("num_key_value_heads", 16), "not a multiple");
  expectContains(errorWith("num_attention_heads", 12), "not a multiple");
  expectContains(errorWith("head_dim", 7), "'head_dim' 7 is odd");
  expectContains(errorWith("hidden_size", 72), "'head_dim' 9 is odd");
  expectContains(errorWith("head_dim", 1 << 22), "beyond");
  // head_dim need not be hidden_size / heads.
  json::Object object = with("head_dim", 10);
  object["hidden_size"] = 77;
  EXPECT_EQ(cantFail(parse(object)).headDim, 10);
}

TEST(ModelConfig, UnknownNamesListWhatIsSupported) {
  expectContains(errorWith("model_type", "gpt2"),
                 "model type 'gpt2' is not supported; supported are llama, "
                 "mistral");
  expectContains(errorWith("hidden_act", "quick_gelu"), "supported are silu");
  expectContains(errorWith("rope_scaling",
                           json::Object{{"rope_type", "magic"}, {"factor", 2}}),
                 "rope type 'magic' is not supported; supported are default, "
                 "linear, dynamic, llama3, yarn, longrope");
  expectContains(errorWith("torch_dtype", "int8"), "supported are float32");
  expectContains(errorWith("quantization_config", json::Object{}), "quantised");
}

TEST(ModelConfig, Activations) {
  for (auto [name, activation] :
       {std::pair{"silu", HiddenActivation::Silu},
        std::pair{"swish", HiddenActivation::Silu},
        std::pair{"gelu", HiddenActivation::Gelu},
        std::pair{"gelu_new", HiddenActivation::GeluTanh},
        std::pair{"gelu_pytorch_tanh", HiddenActivation::GeluTanh},
        std::pair{"relu", HiddenActivation::Relu},
        std::pair{"sigmoid", HiddenActivation::Sigmoid}})
    EXPECT_EQ(cantFail(parse(with("hidden_act", name))).hiddenAct, activation);
}

using Pairs = std::initializer_list<json::Object::KV>;

static RopeScaling ropeOf(json::Object scaling) {
  return cantFail(parse(with("rope_scaling", std::move(scaling)))).ropeScaling;
}
static RopeScaling ropeOf(Pairs scaling) {
  return ropeOf(json::Object(scaling));
}

static std::string ropeError(json::Object scaling) {
  return errorWith("rope_scaling", std::move(scaling));
}
static std::string ropeError(Pairs scaling) {
  return ropeError(json::Object(scaling));
}

TEST(ModelConfig, LinearAndDynamicRope) {
  RopeScaling linear = ropeOf({{"type", "linear"}, {"factor", 2.5}});
  EXPECT_EQ(linear.kind, RopeType::Linear);
  EXPECT_EQ(linear.factor, 2.5);
  RopeScaling dynamic = ropeOf({{"rope_type", "dynamic"}, {"factor", 4}});
  EXPECT_EQ(dynamic.kind, RopeType::Dynamic);
  EXPECT_EQ(dynamic.originalMaxPositionEmbeddings, 1024);
  EXPECT_EQ(ropeOf({{"rope_type", "default"}}).kind, RopeType::None);
  // "type" wins, as in transformers.
  EXPECT_EQ(
      ropeOf({{"type", "linear"}, {"rope_type", "yarn"}, {"factor", 2}}).kind,
      RopeType::Linear);
  expectContains(ropeError({{"factor", 2}}), "'rope_type' is missing");
  expectContains(ropeError({{"type", "linear"}}), "'factor' is missing");
  expectContains(ropeError({{"type", "linear"}, {"factor", 0}}), "above 0");
  expectContains(ropeError({{"type", "linear"}, {"factor", "2"}}), "number");
  expectContains(errorWith("rope_scaling", 2), "must be an object");
}

TEST(ModelConfig, Llama3Rope) {
  json::Object object{{"rope_type", "llama3"},
                      {"factor", 32.0},
                      {"low_freq_factor", 1.0},
                      {"high_freq_factor", 4.0},
                      {"original_max_position_embeddings", 8192}};
  RopeScaling scaling = ropeOf(object);
  EXPECT_EQ(scaling.kind, RopeType::Llama3);
  EXPECT_EQ(scaling.factor, 32.0);
  EXPECT_EQ(scaling.lowFreqFactor, 1.0);
  EXPECT_EQ(scaling.highFreqFactor, 4.0);
  EXPECT_EQ(scaling.originalMaxPositionEmbeddings, 8192);
  for (StringRef key : {"factor", "low_freq_factor", "high_freq_factor",
                        "original_max_position_embeddings"}) {
    json::Object less = object;
    less.erase(key);
    expectContains(ropeError(std::move(less)),
                   ("'" + key + "' is missing").str());
  }
  object["low_freq_factor"] = 4.0;
  expectContains(ropeError(std::move(object)), "must be below");
}

TEST(ModelConfig, YarnRope) {
  RopeScaling plain = ropeOf({{"rope_type", "yarn"}, {"factor", 4.0}});
  EXPECT_EQ(plain.originalMaxPositionEmbeddings, 1024);
  EXPECT_FALSE(plain.attentionFactor);
  EXPECT_FALSE(plain.betaFast);
  EXPECT_TRUE(plain.truncate);
  RopeScaling full = ropeOf({{"rope_type", "yarn"},
                             {"factor", 4.0},
                             {"original_max_position_embeddings", 256},
                             {"attention_factor", 1.2},
                             {"beta_fast", 16},
                             {"beta_slow", 2},
                             {"mscale", 0.7},
                             {"mscale_all_dim", 0.8},
                             {"truncate", false}});
  EXPECT_EQ(full.originalMaxPositionEmbeddings, 256);
  EXPECT_EQ(full.attentionFactor, 1.2);
  EXPECT_EQ(full.betaFast, 16.0);
  EXPECT_EQ(full.betaSlow, 2.0);
  EXPECT_EQ(full.mscale, 0.7);
  EXPECT_EQ(full.mscaleAllDim, 0.8);
  EXPECT_FALSE(full.truncate);
  expectContains(
      ropeError({{"rope_type", "yarn"}, {"factor", 4.0}, {"beta_slow", 64}}),
      "beta_fast");
  expectContains(
      ropeError(
          {{"rope_type", "yarn"}, {"factor", 4.0}, {"attention_factor", -1}}),
      "at least 0");
}

TEST(ModelConfig, LongRope) {
  json::Array four{1.0, 1.5, 2, 3};
  json::Object object{{"rope_type", "longrope"},
                      {"short_factor", json::Array(four)},
                      {"long_factor", json::Array(four)},
                      {"factor", 4.0}};
  RopeScaling scaling = ropeOf(object);
  EXPECT_EQ(scaling.shortFactor, (std::vector<double>{1.0, 1.5, 2, 3}));
  EXPECT_EQ(scaling.longFactor.size(), 4u);
  EXPECT_EQ(scaling.factor, 4.0);
  EXPECT_EQ(scaling.originalMaxPositionEmbeddings, 1024);

  // The original length beside rope_scaling decides the factor (Phi-3).
  json::Object config = with("rope_scaling", json::Object(object));
  config["original_max_position_embeddings"] = 128;
  scaling = cantFail(parse(config)).ropeScaling;
  EXPECT_EQ(scaling.factor, 8.0);
  EXPECT_EQ(scaling.originalMaxPositionEmbeddings, 128);

  json::Object shorter = object;
  shorter["long_factor"] = json::Array{1.0};
  expectContains(ropeError(std::move(shorter)), "must have 4 factors");
  json::Object negative = object;
  negative["short_factor"] = json::Array{1.0, 1.0, -1.0, 1.0};
  expectContains(ropeError(std::move(negative)), "above 0");
  json::Object missing = object;
  missing.erase("factor");
  expectContains(ropeError(std::move(missing)), "'factor' is missing");
}

TEST(ModelConfig, RopeParametersSpelling) {
  json::Object object = baseConfig();
  object.erase("rope_theta");
  object["rope_parameters"] = json::Object{
      {"rope_type", "linear"}, {"factor", 2.0}, {"rope_theta", 1234.0}};
  ModelConfig config = cantFail(parse(object));
  EXPECT_EQ(config.ropeTheta, 1234.0);
  EXPECT_EQ(config.ropeScaling.kind, RopeType::Linear);
  object["rope_parameters"] = json::Object{{"rope_theta", 77.0}};
  config = cantFail(parse(object));
  EXPECT_EQ(config.ropeTheta, 77.0);
  EXPECT_EQ(config.ropeScaling.kind, RopeType::None);
  object["rope_scaling"] = json::Object{{"type", "linear"}, {"factor", 2}};
  expectContains(messageOf(parse(object)), "keep one");
  object.erase("rope_scaling");
  object["rope_parameters"] = json::Object{{"full_attention", json::Object{}}};
  expectContains(messageOf(parse(object)), "by layer type");
}

TEST(ModelConfig, PartialRotary) {
  ModelConfig config = cantFail(parse(with("partial_rotary_factor", 0.5)));
  EXPECT_EQ(config.rotaryDim, 4);
  for (double factor : {0.1, 0.4, 1.5})
    expectContains(errorWith("partial_rotary_factor", factor),
                   "partial_rotary_factor");
}

TEST(ModelConfig, SlidingWindow) {
  json::Object object = with("model_type", "mistral");
  object["sliding_window"] = 32;
  ModelConfig config = cantFail(parse(object));
  EXPECT_EQ(config.slidingWindow, 32);
  EXPECT_EQ(config.layerKinds, std::vector<LayerKind>(3, LayerKind::Sliding));
  object["layer_types"] =
      json::Array{"sliding_attention", "full_attention", "sliding_attention"};
  config = cantFail(parse(object));
  EXPECT_EQ(config.layerKinds[1], LayerKind::Full);
  EXPECT_EQ(config.layerKinds[2], LayerKind::Sliding);
  object["layer_types"] = repeated(3, "full_attention");
  EXPECT_FALSE(cantFail(parse(object)).slidingWindow);

  object["layer_types"] = json::Array{"full_attention"};
  expectContains(messageOf(parse(object)), "1 entries for 3 layers");
  object["layer_types"] = json::Array{"full_attention", "odd", 1};
  expectContains(messageOf(parse(object)), "layer type 'odd'");
  object["layer_types"] = json::Array{1, 1, 1};
  expectContains(messageOf(parse(object)), "must hold strings");
  object["layer_types"] = repeated(3, "sliding_attention");
  object["sliding_window"] = nullptr;
  expectContains(messageOf(parse(object)), "'sliding_window' is null");
  for (const json::Value &value :
       {json::Value(0), json::Value(-1), json::Value("4")}) {
    object["sliding_window"] = value;
    expectContains(messageOf(parse(object)), "key 'sliding_window'");
  }
  // transformers' Llama has no window.
  object = with("sliding_window", 32);
  EXPECT_FALSE(cantFail(parse(object)).slidingWindow);
  object["layer_types"] = repeated(3, "sliding_attention");
  expectContains(messageOf(parse(object)), "model type 'llama' has none");
}

TEST(ModelConfig, TokenIds) {
  ModelConfig config =
      cantFail(parse(with("eos_token_id", json::Array{5, 6, 7})));
  EXPECT_EQ(config.eosTokenIds, (std::vector<int64_t>{5, 6, 7}));
  expectContains(errorWith("eos_token_id", 512), "from 0 to 511, found 512");
  expectContains(errorWith("bos_token_id", -1), "found -1");
  expectContains(errorWith("eos_token_id", json::Array{1, "x"}), "found 'x'");

  cantFail(applyGenerationConfig(config, R"({"eos_token_id":9})", "g"));
  EXPECT_EQ(config.eosTokenIds, std::vector<int64_t>{9});
  EXPECT_EQ(config.bosTokenId, 1);
  cantFail(applyGenerationConfig(config, R"({"temperature":0.6})", "g"));
  EXPECT_EQ(config.eosTokenIds, std::vector<int64_t>{9});
  expectContains(messageOf(applyGenerationConfig(
                     config, R"({"eos_token_id":"x"})", "g.json")),
                 "g.json: key 'eos_token_id'");
}

TEST(ModelConfig, LoadsFromDirectory) {
  TempDir dir;
  expectContains(messageOf(loadModelConfig(dir.getPath())), "config.json");
  dir.write("config.json", toText(baseConfig()));
  EXPECT_EQ(cantFail(loadModelConfig(dir.getPath())).hiddenSize, 64);
  dir.write("generation_config.json", R"({"eos_token_id":[3,4]})");
  EXPECT_EQ(cantFail(loadModelConfig(dir.getPath())).eosTokenIds.size(), 2u);
  dir.write("generation_config.json", "{");
  expectContains(messageOf(loadModelConfig(dir.getPath())),
                 "generation_config.json: not valid JSON");
}

TEST(ModelConfig, MutatedFilesNeverCrash) {
  std::mt19937_64 random(3);
  json::Object object = baseConfig();
  object["rope_scaling"] = json::Object{{"rope_type", "longrope"},
                                        {"short_factor", repeated(4, 1.0)},
                                        {"long_factor", repeated(4, 2.0)},
                                        {"factor", 4.0}};
  std::string valid = toText(object);
  for (int i = 0; i < 10000; ++i) {
    auto config = parseModelConfig(mutate(valid, random), "c");
    if (!config)
      EXPECT_EQ(toString(config.takeError()).find('\n'), std::string::npos);
    else
      EXPECT_GT(config->headDim * config->hiddenSize, 0);
  }
}
