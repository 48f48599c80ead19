//===- InfoCommand.cpp - llama-runner info --------------------------------===//
#include "lib/Model/Diagnostics.h"
#include "lib/Model/Json.h"
#include "lib/Model/ModelParameters.h"
#include "lib/Model/Tokenizer.h"
#include "tools/llama-runner/Commands.h"
#include "tools/llama-runner/OptionParser.h"
#include "tools/llama-runner/Report.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Path.h"

#include <map>

using namespace mlir::llama;
using llvm::StringRef;
using llvm::Twine;

namespace {
/// What there is to say of a folder; whatever could not be read is missing.
struct ModelInfo {
  std::optional<ModelConfig> config;
  std::unique_ptr<WeightStore> weights;
  std::unique_ptr<Tokenizer> tokenizer;
  /// Why the model cannot be run, and what does not keep it from running.
  std::vector<std::string> problems, notes;
};
} // namespace

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

static ModelInfo inspect(StringRef modelDir) {
  ModelInfo info;
  ModelConfig config;
  if (take(loadModelConfig(modelDir), config, info.problems))
    info.config = std::move(config);
  take(WeightStore::open(modelDir), info.weights, info.problems);
  if (info.config && info.weights)
    if (llvm::Error error = checkParameters(*info.config, *info.weights))
      info.problems.push_back(llvm::toString(std::move(error)));
  llvm::SmallString<128> path(modelDir);
  llvm::sys::path::append(path, "tokenizer.json");
  if (!llvm::sys::fs::exists(path))
    info.notes.push_back("no tokenizer.json: prompts are token ids (--tokens)");
  else if (take(Tokenizer::load(path), info.tokenizer, info.problems) &&
           info.config &&
           info.tokenizer->getVocabSize() > info.config->vocabSize)
    info.notes.push_back(
        ("the tokenizer has " + Twine(info.tokenizer->getVocabSize()) +
         " tokens, the model only " + Twine(info.config->vocabSize))
            .str());
  return info;
}

/// Bytes of keys and values that a token takes in the caches.
static int64_t getCacheBytesPerToken(const ModelConfig &config,
                                     unsigned elementBytes) {
  return 2 * config.numHiddenLayers * config.numKeyValueHeads * config.headDim *
         elementBytes;
}

/// Element types of the weights, and how many bytes are of each.
static std::map<std::string, uint64_t>
getBytesByType(const WeightStore &weights) {
  std::map<std::string, uint64_t> bytes;
  for (const TensorView *tensor : weights.getTensors())
    bytes[getDTypeName(tensor->dtype).str()] += tensor->bytes.size();
  return bytes;
}

static int64_t countSlidingLayers(const ModelConfig &config) {
  return llvm::count(config.layerKinds, LayerKind::Sliding);
}

static llvm::json::Object describe(const ModelConfig &config) {
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
      {"rope_type", getRopeTypeName(config.ropeScaling.kind)},
      {"hidden_act", getHiddenActivationName(config.hiddenAct)},
      {"tie_word_embeddings", config.tieWordEmbeddings},
      {"attention_bias", config.attentionBias},
      {"mlp_bias", config.mlpBias}};
  if (config.slidingWindow)
    object["sliding_window"] = *config.slidingWindow;
  return object;
}

static llvm::json::Object describe(const ModelInfo &info) {
  llvm::json::Object object{{"supported", info.problems.empty()},
                            {"problems", llvm::json::Array(info.problems)},
                            {"notes", llvm::json::Array(info.notes)}};
  if (info.config) {
    object["config"] = describe(*info.config);
    object["parameters"] = countParameters(*info.config);
    object["cache_bytes_per_token"] =
        llvm::json::Object{{"f32", getCacheBytesPerToken(*info.config, 4)},
                           {"bf16", getCacheBytesPerToken(*info.config, 2)},
                           {"f16", getCacheBytesPerToken(*info.config, 2)}};
  }
  if (info.weights) {
    llvm::json::Object types;
    for (auto &[type, bytes] : getBytesByType(*info.weights))
      types[type] = bytes;
    object["weight_files"] = info.weights->getFiles().size();
    object["weight_bytes"] = info.weights->getTotalBytes();
    object["weight_bytes_by_type"] = std::move(types);
  }
  if (info.tokenizer)
    object["tokenizer_tokens"] = info.tokenizer->getVocabSize();
  return object;
}

/// "1.24 GB".
static std::string bytesText(uint64_t bytes) {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (bytes >= 1000 * 1000 * 1000)
    os << llvm::format("%.2f GB", bytes / 1e9);
  else if (bytes >= 1000 * 1000)
    os << llvm::format("%.2f MB", bytes / 1e6);
  else if (bytes >= 1000)
    os << llvm::format("%.1f kB", bytes / 1e3);
  else
    os << bytes << " B";
  return text;
}

static void print(const ModelConfig &config, llvm::raw_ostream &os) {
  auto line = [&](StringRef name) -> llvm::raw_ostream & {
    return os << llvm::format("%-14s ", name.data());
  };
  line("architecture") << getArchitectureName(config.architecture) << ", "
                       << config.numHiddenLayers << " layers";
  if (int64_t sliding = countSlidingLayers(config))
    os << ", " << sliding << " with a window of " << *config.slidingWindow
       << " tokens";
  os << '\n';
  line("hidden") << config.hiddenSize << ", feed-forward "
                 << config.intermediateSize << " ("
                 << getHiddenActivationName(config.hiddenAct) << ")\n";
  line("attention") << config.numAttentionHeads << " query heads, "
                    << config.numKeyValueHeads << " key/value heads of "
                    << config.headDim << '\n';
  line("rope") << getRopeTypeName(config.ropeScaling.kind) << ", theta "
               << llvm::format("%g", config.ropeTheta);
  if (config.rotaryDim != config.headDim)
    os << ", " << config.rotaryDim << " features";
  os << '\n';
  line("vocabulary") << config.vocabSize << " tokens, embeddings "
                     << (config.tieWordEmbeddings ? "tied" : "not tied")
                     << '\n';
  line("context") << config.maxPositionEmbeddings << " tokens\n";
  if (config.attentionBias || config.mlpBias)
    line("biases") << (config.attentionBias ? "attention " : "")
                   << (config.mlpBias ? "feed-forward" : "") << '\n';
  int64_t parameters = countParameters(config);
  line("parameters") << parameters << " ("
                     << bytesText(uint64_t(parameters) * 4) << " in f32, "
                     << bytesText(uint64_t(parameters) * 2)
                     << " in bf16 or f16)\n";
  line("cache") << bytesText(getCacheBytesPerToken(config, 4))
                << " a token in f32, "
                << bytesText(getCacheBytesPerToken(config, 2))
                << " in bf16 or f16; "
                << bytesText(getCacheBytesPerToken(config, 4) *
                             config.maxPositionEmbeddings)
                << " for the whole context in f32\n";
}

static void print(const ModelInfo &info, llvm::raw_ostream &os) {
  if (info.config)
    print(*info.config, os);
  if (info.weights) {
    os << "weights        " << bytesText(info.weights->getTotalBytes())
       << " in " << info.weights->getFiles().size() << " file(s):";
    for (auto &[type, bytes] : getBytesByType(*info.weights))
      os << ' ' << type << ' ' << bytesText(bytes);
    os << '\n';
  }
  if (info.tokenizer)
    os << "tokenizer      " << info.tokenizer->getVocabSize() << " tokens\n";
  for (const std::string &note : info.notes)
    os << "note           " << note << '\n';
  os << "supported      " << (info.problems.empty() ? "yes" : "no") << '\n';
  for (const std::string &problem : info.problems)
    os << "problem        " << problem << '\n';
}

llvm::Expected<int> mlir::llama::runInfo(llvm::ArrayRef<StringRef> arguments) {
  std::string modelDir;
  bool json = false;
  OptionParser parser("info",
                      "Describes a model: configuration, parameters, memory, "
                      "and whether it is supported.\nThe exit code is 1 where "
                      "it is not.",
                      "llama-runner info MODEL_DIR");
  parser.addPositional("MODEL_DIR", "folder with config.json and *.safetensors",
                       modelDir);
  parser.addFlag("json", "print one JSON object", json);
  llvm::Expected<bool> proceed = parser.parse(arguments);
  if (!proceed)
    return proceed.takeError();
  if (!*proceed)
    return 0;
  if (!llvm::sys::fs::is_directory(modelDir))
    return makeError("cannot open model directory " + quoted(modelDir, 1024) +
                     ": there is no such directory");
  ModelInfo info = inspect(modelDir);
  if (json)
    printJson(describe(info));
  else
    print(info, llvm::outs());
  if (info.problems.empty())
    return 0;
  llvm::outs().flush();
  return makeError("the model is not supported: " + info.problems.front());
}
