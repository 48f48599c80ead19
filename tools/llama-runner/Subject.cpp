//===- Subject.cpp - What verify compares ---------------------------------===//
#include "tools/llama-runner/Subject.h"

#include "lib/Model/Diagnostics.h"
#include "lib/Model/GgufModel.h"
#include "lib/Model/Interleave.h"
#include "lib/Model/ModelGraph.h"
#include "lib/Model/Quantize.h"
#include "lib/Pipelines/Pipelines.h"
#include "runtime/ParallelFor.h"
#include "tools/llama-runner/CacheOption.h"
#include "tools/llama-runner/Progress.h"
#include "tools/llama-runner/TokenList.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"

#include <cstring>

using namespace mlir;
using namespace mlir::llama;
using llvm::StringRef;
using llvm::Twine;

void ModelOptions::addTo(OptionParser &parser) {
  parser.addText("tokens", "1,2,3",
                 "of a model: the tokens to feed to it, by their ids", tokens);
  parser.addText("prompt", "TEXT", "of a model: text to feed to it", prompt);
  parser.addText("dtype", "f32|bf16|f16",
                 "of a model's weights and activations (default: that of the\n"
                 "model)",
                 dtype);
  parser.addText("quant", "none|q8_0|q4_0|int8|int4",
                 "quantise the weights of a model directory (default: none)",
                 quant);
  addCacheOption(parser, kvCache);
}

llvm::Expected<std::unique_ptr<Subject>>
Subject::open(const SessionOptions &options, const ModelOptions &model) {
  std::unique_ptr<Subject> subject(new Subject());
  if (llvm::sys::fs::is_directory(options.file) || isGgufPath(options.file)) {
    if (llvm::Error error = subject->openModel(options, model))
      return std::move(error);
    return std::move(subject);
  }
  if (!(model.tokens + model.prompt + model.dtype + model.quant + model.kvCache)
           .empty())
    return llvm::createStringError("--tokens, --prompt, --dtype, --quant and "
                                   "--kv-cache apply to models, and " +
                                   options.file + " is none");
  auto session = Session::open(options);
  if (!session)
    return session.takeError();
  subject->session = std::move(*session);
  subject->entry = subject->session->getSignature().name;
  subject->compileOptions = subject->session->getCompileOptions();
  auto inputs = subject->session->makeInputs();
  if (!inputs)
    return inputs.takeError();
  subject->inputs = std::move(*inputs);
  return std::move(subject);
}

/// The tokens that the options name.
static llvm::Expected<std::vector<int32_t>>
readTokens(const ModelOptions &options, const ModelInfo &info) {
  if (options.tokens.empty() == options.prompt.empty())
    return makeError("a model needs tokens to be verified on: give --tokens or "
                     "--prompt");
  std::vector<int32_t> ids;
  if (options.prompt.empty()) {
    auto parsed = parseTokens(options.tokens);
    if (!parsed)
      return parsed.takeError();
    ids = std::move(*parsed);
  } else {
    if (!info.tokenizer)
      return makeNoTokenizerError(info);
    auto encoded = info.tokenizer->encode(options.prompt);
    if (!encoded)
      return makeError("--prompt: " + llvm::toString(encoded.takeError()));
    ids = std::move(*encoded);
  }
  for (int32_t id : ids)
    if (id < 0 || id >= info.config->vocabSize)
      return makeError("token " + Twine(id) +
                       " is out of range; the model has tokens 0 to " +
                       Twine(info.config->vocabSize - 1));
  if (static_cast<int64_t>(ids.size()) > info.config->maxPositionEmbeddings)
    return makeError("there are " + Twine(ids.size()) +
                     " tokens, but the model's context ends at " +
                     Twine(info.config->maxPositionEmbeddings));
  return ids;
}

llvm::Error Subject::openModel(const SessionOptions &options,
                               const ModelOptions &model) {
  if (options.seed || !options.inputs.empty() || !options.shapes.empty() ||
      options.adversarial)
    return makeError("--random, --inputs, --shapes and --adversarial apply to "
                     "modules, and " +
                     options.file + " is a model");
  auto compile = options.getCompileOptions();
  if (!compile)
    return compile.takeError();
  compileOptions = std::move(*compile);
  entry = options.entry.empty() ? kStepAll.str() : options.entry;
  if (entry != kStepAll && entry != kStepLast)
    return makeError("--entry " + entry + ": a model has " + kStepAll +
                     " and " + kStepLast);
  info = readModel(options.file);
  if (!info.isSupported())
    return makeError(info.problems.front());
  auto tokens = readTokens(model, info);
  if (!tokens)
    return tokens.takeError();

  auto quantization = parseQuantization(model.quant);
  if (!quantization)
    return makeError("--quant: " + llvm::toString(quantization.takeError()));
  if (*quantization && info.weights->isGguf())
    return makeError("--quant applies to model directories: the weights of a "
                     "GGUF file are taken as they are");
  Progress progress("loading " + options.file);
  ModelGraphOptions graph;
  auto dtype = getComputeType(info, model.dtype);
  if (!dtype)
    return makeError("--dtype: " + llvm::toString(dtype.takeError()));
  graph.dtype = *dtype;
  auto cacheType = readCacheOption(model.kvCache);
  if (!cacheType)
    return cacheType.takeError();
  graph.cacheType = *cacheType;
  if (compileOptions.pipeline == PipelineKind::GPU)
    if (llvm::Error error = checkCacheTypeOnGpu(graph.cacheType))
      return error;
  if (*quantization)
    if (llvm::Error error = info.weights->quantize(**quantization))
      return error;
  auto compute = parseQuantCompute(compileOptions.quantCompute);
  if (!compute)
    return compute.takeError();
  if (compileOptions.usesInterleavedBlocks(*compute))
    if (llvm::Error error = interleaveBlocks(*info.weights))
      return error;
  graph.hasStepAll = entry == kStepAll;
  graph.hasStepLast = !graph.hasStepAll;
  graph.getFileDType = [this](StringRef name) {
    return info.weights->lookup(name)->dtype;
  };
  DialectRegistry registry;
  registerForExecution(registry);
  context = std::make_unique<MLIRContext>(registry);
  module = buildModelGraph(context.get(), *info.config, graph);
  llama_set_num_threads(static_cast<int>(options.threads.value_or(0)));
  return makeModelInputs(*tokens);
}

static std::optional<ElementType> getStoredType(DType dtype) {
  switch (dtype) {
  case DType::F32:
    return ElementType::F32;
  case DType::F16:
    return ElementType::F16;
  case DType::BF16:
    return ElementType::BF16;
  default:
    return std::nullopt;
  }
}

llvm::Expected<HostTensor>
Subject::makeWeight(StringRef parameter, const ValueSignature &argument) const {
  const TensorView &view = *info.weights->lookup(parameter);
  void *data = const_cast<uint8_t *>(view.bytes.data());
  if (isBlockType(view.dtype))
    return HostTensor::borrow(argument.element, argument.shape, data);
  std::optional<ElementType> type = getStoredType(view.dtype);
  if (!type)
    return makeError("the parameter " + quoted(parameter) + " is of " +
                     getDTypeName(view.dtype));
  HostTensor stored = HostTensor::borrow(*type, view.shape, data);
  if (*type == argument.element)
    return std::move(stored);
  return stored.convertTo(argument.element);
}

llvm::Error Subject::makeModelInputs(llvm::ArrayRef<int32_t> tokens) {
  auto manifest = readManifest(*module);
  if (!manifest)
    return manifest.takeError();
  auto function = findEntry(*module, entry);
  if (!function)
    return function.takeError();
  auto signature = FunctionSignature::get(*function);
  if (!signature)
    return signature.takeError();
  int64_t count = tokens.size(), layer = 0;
  for (auto [what, argument] :
       llvm::zip_equal(*manifest, signature->arguments)) {
    using Role = ManifestEntry::Role;
    weightInputs.push_back(what.role == Role::Weight);
    if (what.role == Role::Weight) {
      auto weight = makeWeight(what.parameter, argument);
      if (!weight)
        return weight.takeError();
      inputs.push_back(std::move(*weight));
      continue;
    }
    // Of what is not a weight only the number of tokens is open.
    llvm::SmallVector<int64_t, 4> shape(argument.shape);
    llvm::replace(shape, ShapedType::kDynamic, count);
    auto tensor = HostTensor::allocate(argument.element, shape);
    if (!tensor)
      return tensor.takeError();
    std::memset(tensor->getData(), 0, tensor->getByteSize());
    if (what.role == Role::Ids)
      for (auto [i, id] : llvm::enumerate(tokens))
        tensor->setFromInteger(i, id);
    if (what.role == Role::KeyScales)
      resultNames.push_back("key_scales." + std::to_string(layer - 1));
    if (what.role == Role::ValueScales)
      resultNames.push_back("value_scales." + std::to_string(layer - 1));
    if (what.role == Role::KeyCache)
      resultNames.push_back("keys." + std::to_string(layer));
    if (what.role == Role::ValueCache)
      resultNames.push_back("values." + std::to_string(layer++));
    if (what.role == Role::Logits)
      resultNames.push_back("logits");
    inputs.push_back(std::move(*tensor));
  }
  return llvm::Error::success();
}

std::string Subject::getResultName(size_t index) const {
  return index < resultNames.size() ? resultNames[index]
                                    : "result" + std::to_string(index);
}

std::string Subject::getInputName(size_t index) const {
  return index < weightInputs.size() && weightInputs[index]
             ? ""
             : "arg" + std::to_string(index);
}
