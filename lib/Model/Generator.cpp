//===- Generator.cpp - A model that is fed tokens -------------------------===//

#include "lib/Model/Generator.h"

#include "lib/Codegen/Common/PlanWorkspace.h"
#include "lib/Execute/FloatBits.h"
#include "lib/Model/Diagnostics.h"
#include "runtime/ParallelFor.h"

#include "mlir/IR/MLIRContext.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

#include <chrono>
#include <cstring>

using namespace mlir;
using namespace mlir::llama;
using llvm::Twine;

using Clock = std::chrono::steady_clock;

static double getSecondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

static ElementType getComputeElement(DType dtype) {
  switch (dtype) {
  case DType::F16:
    return ElementType::F16;
  case DType::BF16:
    return ElementType::BF16;
  default:
    return ElementType::F32;
  }
}

//===----------------------------------------------------------------------===//
// Conversion of weights
//===----------------------------------------------------------------------===//

namespace {
/// A run of elements of one tensor to convert.
struct Conversion {
  const uint8_t *source;
  uint8_t *target;
  int64_t count;
  DType from;
  ElementType to;
};
} // namespace

/// Elements of one `Conversion`: enough to be worth a task.
static constexpr int64_t kConversionElements = 1 << 18;

static float load(const uint8_t *data, int64_t i, DType type) {
  if (type == DType::F32) {
    float value;
    std::memcpy(&value, data + 4 * i, sizeof(value));
    return value;
  }
  uint16_t bits;
  std::memcpy(&bits, data + 2 * i, sizeof(bits));
  return type == DType::BF16 ? bf16ToFloat(bits) : f16ToFloat(bits);
}

static void convert(const Conversion &c) {
  for (int64_t i = 0; i < c.count; ++i) {
    float value = load(c.source, i, c.from);
    if (c.to == ElementType::F32) {
      std::memcpy(c.target + 4 * i, &value, sizeof(value));
      continue;
    }
    uint16_t bits =
        c.to == ElementType::BF16 ? roundToBF16(value) : roundToF16(value);
    std::memcpy(c.target + 2 * i, &bits, sizeof(bits));
  }
}

static void convertAll(llvm::ArrayRef<Conversion> conversions) {
  llama_parallel_for(
      [](void *context, int64_t begin, int64_t end) {
        auto &list = *static_cast<llvm::ArrayRef<Conversion> *>(context);
        llvm::for_each(list.slice(begin, end - begin), convert);
      },
      &conversions, conversions.size());
}

//===----------------------------------------------------------------------===//
// Generator
//===----------------------------------------------------------------------===//

Generator::~Generator() = default;

llvm::Expected<std::unique_ptr<Generator>>
Generator::create(const ModelConfig &config, const WeightStore &weights,
                  const GeneratorOptions &options) {
  std::unique_ptr<Generator> generator(new Generator());
  generator->rows = options.rows;
  generator->vocabSize = config.vocabSize;
  generator->capacity = options.capacity;
  Clock::time_point start = Clock::now();
  if (llvm::Error error = generator->compile(config, weights, options))
    return std::move(error);
  generator->compileSeconds = getSecondsSince(start);
  start = Clock::now();
  if (llvm::Error error =
          generator->makeArguments(weights, getComputeElement(options.dtype)))
    return std::move(error);
  if (llvm::Error error = generator->prepare())
    return std::move(error);
  generator->loadSeconds = getSecondsSince(start);
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
  graphOptions.hasStepLast = rows == GeneratorOptions::Rows::Last;
  graphOptions.hasStepAll = rows == GeneratorOptions::Rows::All;
  graphOptions.getFileDType = [&](llvm::StringRef name) {
    return weights.lookup(name)->dtype;
  };
  OwningOpRef<ModuleOp> graph = buildModelGraph(&context, config, graphOptions);
  auto entries = readManifest(*graph);
  if (!entries)
    return entries.takeError();
  manifest = std::move(*entries);
  CompileOptions compileOptions;
  compileOptions.target = options.target;
  auto compiled = CompiledModule::create(*graph, compileOptions);
  if (!compiled)
    return compiled.takeError();
  module = std::move(*compiled);
  return llvm::Error::success();
}

llvm::Error Generator::makeArguments(const WeightStore &weights,
                                     ElementType element) {
  std::vector<Conversion> conversions;
  auto allocate = [&](ElementType type,
                      llvm::ArrayRef<int64_t> shape) -> llvm::Error {
    auto tensor = HostTensor::allocate(type, shape);
    if (!tensor)
      return tensor.takeError();
    arguments.push_back(std::move(*tensor));
    return llvm::Error::success();
  };
  for (const ManifestEntry &entry : manifest) {
    switch (entry.role) {
    case ManifestEntry::Role::Ids:
      idsIndex = entry.argument;
      arguments.push_back(HostTensor::borrow(ElementType::I64, {0}, nullptr));
      break;
    case ManifestEntry::Role::Logits:
      logitsIndex = entry.argument;
      arguments.push_back(
          HostTensor::borrow(ElementType::F32, {1, vocabSize}, nullptr));
      break;
    case ManifestEntry::Role::Offset:
      offsetIndex = entry.argument;
      if (llvm::Error error = allocate(ElementType::I64, {}))
        return error;
      break;
    case ManifestEntry::Role::KeyCache:
    case ManifestEntry::Role::ValueCache: {
      llvm::SmallVector<int64_t, 4> shape = entry.shape;
      for (int64_t &size : shape)
        if (ShapedType::isDynamic(size))
          size = capacity;
      if (llvm::Error error = allocate(element, shape))
        return error;
      // What is not written yet is read, with probability zero: never NaN.
      HostTensor &cache = arguments.back();
      std::memset(cache.getData(), 0, cache.getByteSize());
      cacheBytes += cache.getByteSize();
      break;
    }
    case ManifestEntry::Role::Weight: {
      const TensorView *tensor = weights.lookup(entry.parameter);
      if (!tensor)
        return makeError("no tensor " + quoted(entry.parameter) + " in " +
                         weights.getPath());
      if (entry.load == ManifestEntry::Load::Identity) {
        // Compiled code does not write arguments marked as not writable.
        arguments.push_back(
            HostTensor::borrow(element, tensor->shape,
                               const_cast<uint8_t *>(tensor->bytes.data())));
        break;
      }
      if (llvm::Error error = allocate(element, tensor->shape))
        return error;
      HostTensor &target = arguments.back();
      convertedBytes += target.getByteSize();
      int64_t count = target.getNumElements();
      for (int64_t i = 0; i < count; i += kConversionElements)
        conversions.push_back(
            {tensor->bytes.data() + i * getDTypeByteWidth(tensor->dtype),
             static_cast<uint8_t *>(target.getData()) +
                 i * getByteWidth(element),
             std::min(kConversionElements, count - i), tensor->dtype, element});
      break;
    }
    }
  }
  convertAll(conversions);
  workspaceIndex = arguments.size();
  arguments.push_back(HostTensor::borrow(ElementType::I8, {0}, nullptr));
  return llvm::Error::success();
}

llvm::Error Generator::prepare() {
  llvm::StringRef name =
      rows == GeneratorOptions::Rows::Last ? kStepLast : kStepAll;
  auto call = module->prepare(name, arguments);
  if (!call)
    return call.takeError();
  step = std::move(*call);
  auto companion =
      module->prepare((name + kWorkspaceBytesSuffix).str(),
                      llvm::MutableArrayRef<HostTensor>(arguments).drop_back());
  if (!companion)
    return companion.takeError();
  countBytes = std::move(*companion);
  return llvm::Error::success();
}

/// Replaces `storage` where it has less than `count` elements.
static llvm::Error grow(HostTensor &storage, ElementType type, int64_t count) {
  if (storage.getData() && storage.getNumElements() >= count)
    return llvm::Error::success();
  auto larger = HostTensor::allocate(type, {count});
  if (!larger)
    return larger.takeError();
  storage = std::move(*larger);
  return llvm::Error::success();
}

/// Makes ids, logits and workspace as large as a call with `tokens` needs.
llvm::Error Generator::bind(int64_t tokens, int64_t numRows) {
  if (tokens == boundTokens)
    return llvm::Error::success();
  boundTokens = -1;
  if (llvm::Error error = grow(idStorage, ElementType::I64, tokens))
    return error;
  if (llvm::Error error =
          grow(logitsStorage, ElementType::F32, numRows * vocabSize))
    return error;
  auto view = [&](size_t index, HostTensor &storage,
                  llvm::ArrayRef<int64_t> shape) -> HostTensor & {
    return arguments[index] = HostTensor::borrow(storage.getElementType(),
                                                 shape, storage.getData());
  };
  HostTensor &ids = view(idsIndex, idStorage, {tokens});
  HostTensor &logits = view(logitsIndex, logitsStorage, {numRows, vocabSize});
  for (PreparedCall *call : {countBytes.get(), step.get()}) {
    if (llvm::Error error = call->bind(idsIndex, ids))
      return error;
    if (llvm::Error error = call->bind(logitsIndex, logits))
      return error;
  }
  (*countBytes)();
  auto bytes = countBytes->takeInteger();
  if (!bytes)
    return bytes.takeError();
  if (llvm::Error error = grow(workspaceStorage, ElementType::I8, *bytes))
    return error;
  if (llvm::Error error = step->bind(
          workspaceIndex, view(workspaceIndex, workspaceStorage, {*bytes})))
    return error;
  boundTokens = tokens;
  return llvm::Error::success();
}

llvm::Expected<llvm::ArrayRef<float>>
Generator::feed(llvm::ArrayRef<int32_t> ids) {
  int64_t count = ids.size();
  if (count == 0)
    return makeError("there is no token to feed");
  for (int32_t id : ids)
    if (id < 0 || id >= vocabSize)
      return makeError("token " + Twine(id) + " is not in the vocabulary of " +
                       Twine(vocabSize));
  if (count > capacity - length)
    return makeError("no room for " + Twine(count) + " tokens after " +
                     Twine(length) + " in caches for " + Twine(capacity));
  int64_t numRows = rows == GeneratorOptions::Rows::All ? count : 1;
  if (llvm::Error error = bind(count, numRows))
    return std::move(error);
  llvm::copy(ids, idStorage.getElements<int64_t>().begin());
  arguments[offsetIndex].getElements<int64_t>()[0] = length;
  (*step)();
  length += count;
  return logitsStorage.getElements<float>().take_front(numRows * vocabSize);
}
