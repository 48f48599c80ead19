//===- Manifest.cpp - What is in a package, as JSON -----------------------===//
#include "lib/Package/Manifest.h"

#include "lib/Package/EmbeddedFiles.h"
#include "runtime/Model.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir::llama;

static llvm::json::Array getShape(const ValueSignature &value) {
  llvm::json::Array shape;
  for (int64_t size : value.shape)
    if (mlir::ShapedType::isDynamic(size))
      shape.push_back(nullptr);
    else
      shape.push_back(size);
  return shape;
}

static llvm::json::Array getValues(llvm::ArrayRef<ValueSignature> values) {
  llvm::json::Array result;
  for (const ValueSignature &value : values) {
    llvm::StringRef kind = value.kind == ValueSignature::Kind::Scalar ? "scalar"
                           : value.kind == ValueSignature::Kind::Tensor
                               ? "tensor"
                               : "buffer";
    result.push_back(llvm::json::Object{{"kind", kind},
                                        {"dtype", getName(value.element)},
                                        {"shape", getShape(value)},
                                        {"type", value.text}});
  }
  return result;
}

static llvm::json::Object getModel(const llama_model_tables &model,
                                   const FunctionSignature &step,
                                   const llama_function &function) {
  runtime::CacheFormat cache = runtime::getCacheFormat(model, function);
  llvm::json::Array parameters;
  for (int32_t i = 0; i < model.num_arguments; ++i)
    if (model.arguments[i].role == llama_step_argument::Weight)
      parameters.push_back(
          llvm::json::Object{{"name", model.arguments[i].parameter},
                             {"dtype", getName(step.arguments[i].element)},
                             {"shape", getShape(step.arguments[i])}});
  return llvm::json::Object{
      {"vocab_size", model.vocab_size},
      {"context_length", model.context_length},
      {"start_token", model.start_token},
      {"stop_tokens", llvm::json::Array(llvm::ArrayRef(model.stop_tokens,
                                                       model.num_stop_tokens))},
      {"has_token_text", model.token_offsets != nullptr},
      {"cache", llvm::json::Object{{"dtype", getName(static_cast<ElementType>(
                                                 cache.dtype))},
                                   {"bytes_per_token", cache.bytesPerToken}}},
      {"parameters", std::move(parameters)}};
}

/// What must be there beside the file for a GPU to be used.
static llvm::json::Object getGpu(const GpuTarget &target) {
  llvm::json::Object object{{"kind", getName(target.backend)},
                            {"library", kGpuLibrary},
                            {"driver", getDriverLibrary(target.backend)}};
  if (!target.chip.empty())
    object["chip"] = target.chip;
  object["images"] = target.backend == GpuBackend::Vulkan ? "spirv"
                     : target.backend == GpuBackend::Rocm ? "hsaco"
                     : target.usesMachineCode             ? "cubin"
                                                          : "ptx";
  return object;
}

std::string mlir::llama::makeManifest(
    const PackageOptions &options, llvm::ArrayRef<FunctionSignature> functions,
    llvm::ArrayRef<llama_function> table, const llama_model_tables *model) {
  llvm::json::Array targets, list;
  for (const PackageTarget &target : options.targets) {
    llvm::json::Object object{
        {"name", target.getName()},
        {"features", llvm::json::Array(target.processor.features)}};
    if (target.gpu)
      object["gpu"] = getGpu(*target.gpu);
    targets.push_back(std::move(object));
  }
  for (const FunctionSignature &function : functions)
    list.push_back(llvm::json::Object{
        {"name", function.name},
        {"symbol", options.prefix + "_" + getIdentifier(function.name)},
        {"arguments", getValues(function.arguments)},
        {"results", getValues(function.results)}});
  llvm::json::Object manifest{{"abi_version", LLAMA_ABI_VERSION},
                              {"compiler", "llama-mlir " LLAMA_VERSION},
                              {"prefix", options.prefix},
                              {"targets", std::move(targets)}};
  if (model)
    manifest["model"] =
        getModel(*model, functions[model->step_last], table[model->step_last]);
  else
    manifest["functions"] = std::move(list);
  return llvm::formatv("{0}", llvm::json::Value(std::move(manifest))).str();
}
