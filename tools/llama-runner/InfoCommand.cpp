//===- InfoCommand.cpp - llama-runner info --------------------------------===//
#include "lib/Model/Diagnostics.h"
#include "lib/Model/ModelInfo.h"
#include "lib/Model/ModelParameters.h"
#include "lib/Model/Quantize.h"
#include "lib/Package/FileFormat.h"
#include "tools/llama-runner/CacheOption.h"
#include "tools/llama-runner/Commands.h"
#include "tools/llama-runner/OptionParser.h"
#include "tools/llama-runner/Report.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"

#include <limits>

using namespace mlir::llama;
using llvm::StringRef;

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

static void printConfig(const ModelInfo &info, const ReportOptions &options,
                        llvm::raw_ostream &os) {
  const ModelConfig &config = *info.config;
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
  line("rope") << getRopeName(info) << ", theta "
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
  CacheReport cache = getCacheReport(info, options);
  line("cache") << bytesText(cache.bytes) << " in "
                << getCacheTypeName(cache.type) << " for " << cache.tokens
                << " tokens; a token takes "
                << bytesText(getCacheBytesPerToken(config, DType::F32))
                << " in f32, "
                << bytesText(getCacheBytesPerToken(config, DType::BF16))
                << " in bf16 or f16, "
                << bytesText(getCacheBytesPerToken(config, DType::Int8))
                << " in int8\n";
}

static void print(const ModelInfo &info, const ReportOptions &options,
                  llvm::raw_ostream &os) {
  if (info.config)
    printConfig(info, options, os);
  if (info.weights) {
    os << "weights        " << bytesText(info.weights->getTotalBytes())
       << " in " << info.weights->getNumFiles() << " file(s):";
    for (auto &[type, bytes] : getBytesByType(*info.weights))
      os << ' ' << type << ' ' << bytesText(bytes);
    os << '\n';
    if (options.quantized) {
      os << "quantised     ";
      for (auto &[type, bytes] :
           getBytesByType(*info.weights, options.quantized))
        os << ' ' << type << ' ' << bytesText(bytes);
      os << '\n';
    }
  }
  if (info.tokenizer)
    os << "tokenizer      " << info.tokenizer->getVocabSize() << " tokens\n";
  for (const std::string &note : info.notes)
    os << "note           " << note << '\n';
  os << "supported      " << (info.isSupported() ? "yes" : "no") << '\n';
  for (const std::string &problem : info.problems)
    os << "problem        " << problem << '\n';
}

/// The member `key` of each object in a list.
static std::vector<std::string> getStrings(const llvm::json::Array *values,
                                           StringRef key) {
  std::vector<std::string> strings;
  if (values)
    for (const llvm::json::Value &value : *values)
      if (const llvm::json::Object *object = value.getAsObject())
        strings.push_back(object->getString(key).value_or("?").str());
  return strings;
}

/// What a target of a package needs where it is used.
static void printNeeds(const llvm::json::Object &target,
                       llvm::raw_ostream &os) {
  const llvm::json::Object *gpu = target.getObject("gpu");
  if (!gpu)
    return;
  os << "needs          for " << target.getString("name").value_or("?") << ": "
     << gpu->getString("library").value_or("?") << " beside the file, "
     << gpu->getString("driver").value_or("?");
  if (auto chip = gpu->getString("chip"))
    os << ", a GPU that executes code for " << *chip;
  os << " (" << gpu->getString("images").value_or("?") << ")\n";
}

static void printPackage(const llvm::json::Object &manifest,
                         llvm::raw_ostream &os) {
  os << "package        " << manifest.getString("prefix").value_or("?")
     << "_*, ABI " << manifest.getInteger("abi_version").value_or(0)
     << ", compiled by " << manifest.getString("compiler").value_or("?")
     << "\ntargets        "
     << llvm::join(getStrings(manifest.getArray("targets"), "name"), ", ")
     << '\n';
  if (const llvm::json::Array *targets = manifest.getArray("targets"))
    for (const llvm::json::Value &value : *targets)
      if (const llvm::json::Object *target = value.getAsObject())
        printNeeds(*target, os);
  if (const llvm::json::Array *functions = manifest.getArray("functions"))
    for (const llvm::json::Value &value : *functions)
      if (const llvm::json::Object *function = value.getAsObject())
        os << "function       " << function->getString("symbol").value_or("?")
           << ": ("
           << llvm::join(getStrings(function->getArray("arguments"), "type"),
                         ", ")
           << ") -> ("
           << llvm::join(getStrings(function->getArray("results"), "type"),
                         ", ")
           << ")\n";
  if (const llvm::json::Object *model = manifest.getObject("model"))
    os << "model          vocabulary "
       << model->getInteger("vocab_size").value_or(0) << ", context "
       << model->getInteger("context_length").value_or(0) << ", "
       << getStrings(model->getArray("parameters"), "name").size()
       << " parameters, "
       << (model->getBoolean("has_token_text").value_or(false)
               ? "with the text of tokens"
               : "without a tokenizer")
       << '\n';
  const llvm::json::Object *model = manifest.getObject("model");
  if (const llvm::json::Object *cache =
          model ? model->getObject("cache") : nullptr)
    os << "cache          " << cache->getString("dtype").value_or("?") << ", "
       << cache->getInteger("bytes_per_token").value_or(0) << " B a token\n";
}

/// Describes a file that `llama-runner compile` wrote.
static llvm::Expected<int> runPackageInfo(StringRef file, bool json) {
  auto text = readPackageManifest(file);
  if (!text)
    return text.takeError();
  auto manifest = llvm::json::parse(*text);
  if (!manifest || !manifest->getAsObject()) {
    llvm::consumeError(manifest.takeError());
    return makeError(file + ": the manifest is damaged");
  }
  if (json)
    printJson(std::move(*manifest->getAsObject()));
  else
    printPackage(*manifest->getAsObject(), llvm::outs());
  return 0;
}

llvm::Expected<int> mlir::llama::runInfo(llvm::ArrayRef<StringRef> arguments) {
  std::string modelDir, quant, kvCache;
  std::optional<int64_t> tokens;
  bool json = false;
  OptionParser parser("info",
                      "Describes a model: configuration, parameters, memory, "
                      "and whether it is supported.\nThe exit code is 1 where "
                      "it is not. Or describes a compiled package.",
                      "llama-runner info MODEL_DIR\n"
                      "llama-runner info model.so --json");
  parser.addPositional("MODEL_DIR|MODEL.gguf|PACKAGE",
                       "folder with config.json and *.safetensors, a GGUF "
                       "file, or a .so, .a or .o that compile wrote",
                       modelDir);
  parser.addFlag("json", "print one JSON object", json);
  parser.addText("quant", "none|q8_0|q4_0|int8|int4",
                 "say also what the weights of a folder take once they are\n"
                 "quantised",
                 quant);
  addCacheOption(parser, kvCache);
  parser.addInteger("length", "N",
                    "tokens whose caches are counted (default: the model's\n"
                    "context)",
                    1, std::numeric_limits<int32_t>::max(), tokens);
  llvm::Expected<bool> proceed = parser.parse(arguments);
  if (!proceed)
    return proceed.takeError();
  if (!*proceed)
    return 0;
  auto quantized = parseQuantization(quant);
  if (!quantized)
    return makeError("--quant: " + llvm::toString(quantized.takeError()));
  auto cacheType = readCacheOption(kvCache);
  if (!cacheType)
    return cacheType.takeError();
  if (getFileFormat(modelDir) && llvm::sys::fs::exists(modelDir) &&
      !llvm::sys::fs::is_directory(modelDir)) {
    if (*quantized || *cacheType || tokens)
      return makeError("--quant, --kv-cache and --length apply to models, not "
                       "to packages");
    return runPackageInfo(modelDir, json);
  }
  auto info = inspectModel(modelDir);
  if (!info)
    return info.takeError();
  if (*quantized && info->weights && info->weights->isGguf())
    return makeError("--quant applies to model directories: the weights of a "
                     "GGUF file are taken as they are");
  ReportOptions options{*quantized, *cacheType, tokens};
  if (json)
    printJson(toJson(*info, options));
  else
    print(*info, options, llvm::outs());
  if (info->isSupported())
    return 0;
  llvm::outs().flush();
  return makeError("the model is not supported: " + info->problems.front());
}
