//===- Generator.cpp - A model that is fed tokens -------------------------===//

#include "lib/Model/Generator.h"

#include "lib/Execute/CompilerPages.h"
#include "lib/Execute/Stopwatch.h"
#include "lib/Model/Diagnostics.h"
#include "lib/Model/NextToken.h"
#include "runtime/GPU/Device.h"
#include "runtime/Memory.h"
#include "runtime/Model.h"
#include "runtime/Status.h"

#include "mlir/IR/MLIRContext.h"
#include "llvm/ADT/StringMap.h"

#include <array>
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace mlir;
using namespace mlir::llama;

/// Gives what was freed back to the system, where that is not done at once.
static void releaseFreeMemory() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

static llvm::Error getError(llama_status status) {
  if (status == LLAMA_OK)
    return llvm::Error::success();
  if (status == LLAMA_OUT_OF_MEMORY)
    return llvm::createStringError(
        std::make_error_code(std::errc::not_enough_memory),
        runtime::getLastError());
  return makeError(runtime::getLastError());
}

namespace {
/// The weights of a store, as the runtime asks for them.
class StoreSource final : public runtime::WeightSource {
public:
  explicit StoreSource(const WeightStore &weights)
      : weights(weights), path(weights.getPath().str()) {
    for (const TensorView *tensor : weights.getTensors())
      if (isBlockType(tensor->dtype) && tensor->shape.size() == 2)
        byteSizes[tensor->name] = getByteSizes(*tensor);
  }

  bool find(const char *name, runtime::Weight &weight) const override {
    const TensorView *tensor = weights.lookup(name);
    if (!tensor)
      return false;
    weight.data = tensor->bytes.data();
    weight.dtype = tensor->dtype == DType::F32    ? LLAMA_F32
                   : tensor->dtype == DType::F16  ? LLAMA_F16
                   : tensor->dtype == DType::BF16 ? LLAMA_BF16
                                                  : -1;
    weight.rank = static_cast<int32_t>(tensor->shape.size());
    weight.sizes = tensor->shape.data();
    if (auto bytes = byteSizes.find(name); bytes != byteSizes.end()) {
      weight.dtype = LLAMA_I8;
      weight.sizes = bytes->second.data();
    }
    return true;
  }
  const char *getPath() const override { return path.c_str(); }
  void release(const void *data, size_t) const override {
    weights.releasePages(data);
  }

private:
  static std::array<int64_t, 2> getByteSizes(const TensorView &tensor) {
    int64_t rows = getDTypeRows(tensor.dtype);
    return {tensor.shape[0] / rows,
            static_cast<int64_t>(
                *getByteSize({rows, tensor.shape[1]}, tensor.dtype))};
  }

  const WeightStore &weights;
  std::string path;
  /// Of matrices in blocks: rows, and bytes of a row.
  llvm::StringMap<std::array<int64_t, 2>> byteSizes;
};
} // namespace

/// The GPU that this process has open.
static constexpr llama_device kGpu = {
    llama_gpu_open_for, llama_gpu_load_image, llama_gpu_take_error,
    llama_gpu_make_resident, llama_gpu_drop_resident};

Generator::~Generator() {
  llama_session::destroy(session);
  runtime::destroyModel(model);
}

llvm::Expected<std::unique_ptr<Generator>>
Generator::create(const ModelConfig &config, const WeightStore &weights,
                  const GeneratorOptions &options) {
  std::unique_ptr<Generator> generator(new Generator());
  generator->vocabSize = config.vocabSize;
  Stopwatch compilation;
  if (llvm::Error error = generator->compile(config, weights, options))
    return std::move(error);
  generator->compileSeconds = compilation.getSeconds();
  // A compilation takes tens of megabytes, as do the compiler's own pages, and
  // weights are mapped already.
  releaseFreeMemory();
  releaseCompilerPages();
  Stopwatch loading;
  CompiledModule &module = *generator->module;
  llama_program &program = generator->program;
  program.abi_version = LLAMA_ABI_VERSION;
  program.functions = module.getTable().data();
  program.num_functions = static_cast<int32_t>(module.getTable().size());
  program.model = &generator->tables.get();
  runtime::Upload upload;
  if (module.isForGpu())
    upload.device = &kGpu;
  upload.progress = [](int64_t done, int64_t total, void *data) {
    const auto &options = *static_cast<const GeneratorOptions *>(data);
    if (options.onUpload)
      options.onUpload(done, total);
  };
  upload.data = const_cast<GeneratorOptions *>(&options);
  if (llvm::Error error = getError(runtime::createModel(
          program, module.getCode().data(), StoreSource(weights), upload,
          &generator->model)))
    return std::move(error);
  if (llvm::Error error = getError(llama_session::create(
          *generator->model, options.capacity, &generator->session)))
    return std::move(error);
  generator->loadSeconds = loading.getSeconds();
  return std::move(generator);
}

llvm::Error Generator::compile(const ModelConfig &config,
                               const WeightStore &weights,
                               const GeneratorOptions &options) {
  DialectRegistry registry;
  registerForExecution(registry);
  MLIRContext context(registry);
  ModelGraphOptions graphOptions;
  graphOptions.dtype = options.dtype;
  graphOptions.cacheType = options.cacheType;
  graphOptions.hasStepLast = options.hasLast;
  graphOptions.hasStepAll = options.hasAll;
  graphOptions.numCandidates = options.numCandidates;
  graphOptions.getFileDType = [&](llvm::StringRef name) {
    return weights.lookup(name)->dtype;
  };
  OwningOpRef<ModuleOp> graph = buildModelGraph(&context, config, graphOptions);
  auto manifest = readManifest(*graph);
  if (!manifest)
    return manifest.takeError();
  CompileOptions compileOptions = options.compile;
  compileOptions.quantCompute = options.quantCompute;
  compileOptions.cacheFolder = options.cacheFolder;
  auto compiled = CompiledModule::create(*graph, compileOptions);
  if (!compiled)
    return compiled.takeError();
  module = std::move(*compiled);
  auto made =
      ModelTables::create(config, std::move(*manifest), module->getFunctions());
  if (!made)
    return made.takeError();
  tables = std::move(*made);
  return llvm::Error::success();
}

llvm::Expected<llvm::ArrayRef<float>>
Generator::feed(llvm::ArrayRef<int32_t> ids, LogitsRows rows) {
  bool isAll = rows == LogitsRows::All;
  const float *logits = nullptr;
  if (llvm::Error error = getError(session->feed(
          ids.data(), ids.size(),
          isAll ? runtime::Rows::All : runtime::Rows::Last, &logits)))
    return std::move(error);
  return llvm::ArrayRef(logits, (isAll ? ids.size() : 1) * vocabSize);
}

llvm::Expected<llvm::ArrayRef<TokenCandidate>>
Generator::feedForBest(llvm::ArrayRef<int32_t> ids) {
  const void *result = nullptr;
  if (llvm::Error error =
          getError(session->feedForBest(ids.data(), ids.size(), &result)))
    return std::move(error);
  candidates.clear();
  int64_t count = tables.get().num_candidates;
  if (count == 1) {
    auto token = decodeToken(*static_cast<const int32_t *>(result));
    if (!token)
      return token.takeError();
    candidates.push_back({0, *token});
  } else {
    for (uint64_t key :
         llvm::ArrayRef(static_cast<const uint64_t *>(result), count))
      candidates.push_back(decodeCandidate(key));
  }
  return llvm::ArrayRef(candidates);
}

llvm::Expected<WorkByOperation>
Generator::countWork(int64_t tokens, int64_t offset, LogitsRows rows) const {
  const llama_model_tables &table = tables.get();
  int32_t step = rows == LogitsRows::All ? table.step_all
                 : hasBest()             ? table.step_best
                                         : table.step_last;
  const FunctionSignature &function = module->getFunctions()[step];
  std::vector<SmallVector<int64_t>> shapes;
  for (int32_t i = 0; i < table.num_arguments; ++i) {
    int32_t role = table.arguments[i].role;
    bool isCache = role == llama_step_argument::KeyCache ||
                   role == llama_step_argument::ValueCache;
    // Of caches, what is filled counts.
    llvm::append_range(shapes.emplace_back(), function.arguments[i].shape);
    llvm::replace(shapes.back(), ShapedType::kDynamic,
                  isCache ? offset + tokens : tokens);
  }
  return mlir::llama::countWork(*module, function.name, shapes);
}

llvm::Error Generator::reset(int64_t capacity) {
  return getError(session->reset(capacity));
}

int64_t Generator::getLength() const { return session->getLength(); }
int64_t Generator::getCapacity() const { return session->getCapacity(); }
uint64_t Generator::getCacheBytes() const { return session->getCacheBytes(); }
uint64_t Generator::getConvertedBytes() const { return model->converted_bytes; }
