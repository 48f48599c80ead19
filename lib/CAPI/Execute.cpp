//===- Execute.cpp - Compiling modules and calling their functions --------===//
#include "llama-mlir-c/Execute.h"

#include "lib/CAPI/Status.h"
#include "lib/Codegen/X86/Target.h"
#include "lib/Execute/CompiledModule.h"

#include "mlir/CAPI/IR.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::capi;

//===----------------------------------------------------------------------===//
// Targets
//===----------------------------------------------------------------------===//

namespace {
/// A target with the strings that the interface hands out.
struct TargetEntry {
  X86Target target;
  std::string features;
};
} // namespace

/// Every named target, then this processor.
static ArrayRef<TargetEntry> getTargets() {
  static const std::vector<TargetEntry> targets = [] {
    std::vector<TargetEntry> list;
    auto add = [&](X86Target target) {
      std::string features = llvm::join(target.features, ",");
      list.push_back({std::move(target), std::move(features)});
    };
    for (StringRef name : X86Target::names())
      add(llvm::cantFail(X86Target::get(name)));
    add(X86Target::host());
    return list;
  }();
  return targets;
}

static LlamaTargetInfo describe(const TargetEntry &entry) {
  return {toC(entry.target.name), entry.target.isExecutableOnHost(),
          toC(entry.features), entry.target.vectorBytes};
}

intptr_t llamaGetNumTargets(void) { return getTargets().size() - 1; }

LlamaStatus llamaGetTarget(intptr_t index, LlamaTargetInfo *result) {
  if (!result)
    return isNull("result");
  if (index < 0 || index >= llamaGetNumTargets())
    return invalidArgument("there is no target " + Twine(index) + " of " +
                           Twine(llamaGetNumTargets()));
  *result = describe(getTargets()[index]);
  return ok();
}

LlamaStatus llamaLookupTarget(MlirStringRef name, LlamaTargetInfo *result) {
  if (!result)
    return isNull("result");
  auto target = X86Target::get(toStringRef(name));
  if (!target)
    return toStatus(LlamaStatusInvalidArgument, target.takeError());
  for (const TargetEntry &entry : getTargets())
    if (entry.target.name == target->name)
      *result = describe(entry);
  return ok();
}

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

// LlamaDType counts as ElementType does.
static_assert(static_cast<int>(ElementType::F64) == LlamaDTypeF64 &&
              static_cast<int>(ElementType::F32) == LlamaDTypeF32 &&
              static_cast<int>(ElementType::F16) == LlamaDTypeF16 &&
              static_cast<int>(ElementType::BF16) == LlamaDTypeBF16 &&
              static_cast<int>(ElementType::I64) == LlamaDTypeI64 &&
              static_cast<int>(ElementType::I32) == LlamaDTypeI32 &&
              static_cast<int>(ElementType::I16) == LlamaDTypeI16 &&
              static_cast<int>(ElementType::I8) == LlamaDTypeI8 &&
              static_cast<int>(ElementType::I4) == LlamaDTypeI4 &&
              static_cast<int>(ElementType::I1) == LlamaDTypeI1 &&
              static_cast<int>(ElementType::UI64) == LlamaDTypeUI64 &&
              static_cast<int>(ElementType::UI32) == LlamaDTypeUI32 &&
              static_cast<int>(ElementType::UI16) == LlamaDTypeUI16 &&
              static_cast<int>(ElementType::UI8) == LlamaDTypeUI8);

static std::optional<ElementType> getElement(LlamaDType dtype) {
  if (static_cast<unsigned>(dtype) > LlamaDTypeUI8)
    return std::nullopt;
  return static_cast<ElementType>(dtype);
}

MlirStringRef llamaDTypeGetName(LlamaDType dtype) {
  std::optional<ElementType> element = getElement(dtype);
  return toC(element ? getName(*element) : "");
}

intptr_t llamaDTypeGetSize(LlamaDType dtype) {
  std::optional<ElementType> element = getElement(dtype);
  return element ? getByteWidth(*element) : 0;
}

namespace {
/// What a result tensor points to.
struct TensorOwner {
  HostTensor tensor;
  SmallVector<int64_t, 4> strides;
};
} // namespace

static SmallVector<int64_t, 4> getRowMajorStrides(ArrayRef<int64_t> sizes) {
  SmallVector<int64_t, 4> strides(sizes.size(), 1);
  for (size_t i = sizes.size(); i-- > 1;)
    strides[i - 1] = strides[i] * sizes[i];
  return strides;
}

static LlamaTensor toC(HostTensor tensor) {
  auto strides = getRowMajorStrides(tensor.getShape());
  auto *owner = new TensorOwner{std::move(tensor), std::move(strides)};
  HostTensor &kept = owner->tensor;
  return {kept.getData(),
          static_cast<LlamaDType>(kept.getElementType()),
          static_cast<int64_t>(kept.getShape().size()),
          kept.getShape().data(),
          owner->strides.data(),
          owner};
}

void llamaTensorRelease(LlamaTensor *tensor) {
  if (!tensor || !tensor->owner)
    return;
  delete static_cast<TensorOwner *>(tensor->owner);
  std::memset(tensor, 0, sizeof(*tensor));
}

/// A view of a caller's tensor, which `where` names in messages.
static llvm::Expected<HostTensor> view(const LlamaTensor &tensor,
                                       const Twine &where) {
  auto wrong = [&](const Twine &what) {
    return llvm::createStringError(where + ": " + what);
  };
  std::optional<ElementType> element = getElement(tensor.dtype);
  if (!element)
    return wrong("there is no element type " +
                 Twine(static_cast<int>(tensor.dtype)));
  if (tensor.rank < 0 || (tensor.rank > 0 && !tensor.sizes))
    return wrong("rank " + Twine(tensor.rank) + " without sizes");
  ArrayRef<int64_t> sizes(tensor.sizes, tensor.rank);
  int64_t bytes = getByteWidth(*element);
  for (int64_t size : sizes)
    if (size < 0)
      return wrong("a size is " + Twine(size) + ", but must not be negative");
  bool isEmpty = llvm::is_contained(sizes, 0);
  for (int64_t size : sizes)
    if (!isEmpty && llvm::MulOverflow(bytes, size, bytes))
      return wrong("it is larger than the address space");
  if (!tensor.data && !isEmpty)
    return wrong("the data pointer is null");
  if (reinterpret_cast<uintptr_t>(tensor.data) % getByteWidth(*element))
    return wrong("the data is not aligned to its elements of " +
                 Twine(getByteWidth(*element)) + " bytes");
  if (tensor.strides && !isEmpty) {
    ArrayRef<int64_t> strides(tensor.strides, tensor.rank);
    for (auto [size, stride, expected] :
         llvm::zip_equal(sizes, strides, getRowMajorStrides(sizes)))
      if (size != 1 && stride != expected)
        return wrong("the strides are not row-major: found " + Twine(stride) +
                     " where " + Twine(expected) +
                     " is expected; pass a contiguous copy");
  }
  return HostTensor::borrow(*element, sizes, tensor.data);
}

//===----------------------------------------------------------------------===//
// Executables
//===----------------------------------------------------------------------===//

namespace {
struct Executable {
  std::unique_ptr<CompiledModule> module;
  /// By function: arguments, then results.
  std::vector<std::vector<LlamaValueInfo>> arguments, results;
  /// The sizes that these point to.
  std::vector<std::unique_ptr<int64_t[]>> sizes;

  std::vector<LlamaValueInfo> describe(ArrayRef<ValueSignature> values);
};
} // namespace

static_assert(
    static_cast<int>(ValueSignature::Kind::Scalar) == LlamaValueScalar &&
    static_cast<int>(ValueSignature::Kind::Tensor) == LlamaValueTensor &&
    static_cast<int>(ValueSignature::Kind::Buffer) == LlamaValueBuffer);

std::vector<LlamaValueInfo>
Executable::describe(ArrayRef<ValueSignature> values) {
  std::vector<LlamaValueInfo> infos;
  for (const ValueSignature &value : values) {
    size_t rank = value.shape.size();
    auto &copy = sizes.emplace_back(std::make_unique<int64_t[]>(rank));
    for (auto [i, size] : llvm::enumerate(value.shape))
      copy[i] = ShapedType::isDynamic(size) ? -1 : size;
    infos.push_back({static_cast<LlamaValueKind>(value.kind),
                     static_cast<LlamaDType>(value.element),
                     static_cast<int64_t>(rank), copy.get(), toC(value.text)});
  }
  return infos;
}

static Executable *unwrapExecutable(LlamaExecutable executable) {
  return static_cast<Executable *>(executable.ptr);
}

LlamaStatus llamaCompile(MlirModule module, const LlamaCompileOptions *given,
                         LlamaExecutable *result) {
  if (mlirModuleIsNull(module))
    return isNull("module");
  if (!result)
    return isNull("result");
  LlamaCompileOptions options;
  LlamaStatus status = readOptions(given, options);
  if (!llamaStatusIsOk(status))
    return status;
  CompileOptions compileOptions;
  StringRef target = toStringRef(options.target);
  switch (options.pipeline) {
  case LlamaPipelineX86:
    break;
  case LlamaPipelineLoops:
    if (GpuTarget::isName(target))
      return invalidArgument("llama-to-loops executes on processors, and " +
                             target + " is a GPU");
    compileOptions.pipeline = PipelineKind::Loops;
    break;
  default:
    return invalidArgument("there is no pipeline " +
                           Twine(static_cast<int>(options.pipeline)));
  }
  if (llvm::Error error = compileOptions.setTarget(target))
    return toStatus(LlamaStatusInvalidArgument, std::move(error));
  bool isExecutable = compileOptions.target.isExecutableOnHost();
  ModuleOp op = unwrap(module);
  prepareForExecution(*op.getContext());
  auto compiled = CompiledModule::create(op, compileOptions);
  if (!compiled)
    return toStatus(isExecutable ? LlamaStatusCompile : LlamaStatusUnsupported,
                    compiled.takeError());
  auto executable = std::make_unique<Executable>();
  executable->module = std::move(*compiled);
  for (const FunctionSignature &function : executable->module->getFunctions()) {
    executable->arguments.push_back(executable->describe(function.arguments));
    executable->results.push_back(executable->describe(function.results));
  }
  *result = LlamaExecutable{executable.release()};
  return ok();
}

void llamaExecutableDestroy(LlamaExecutable executable) {
  delete unwrapExecutable(executable);
}

intptr_t llamaExecutableGetNumFunctions(LlamaExecutable executable) {
  return executable.ptr ? unwrapExecutable(executable)->arguments.size() : 0;
}

/// Whether there is a function of this index.
static bool hasFunction(LlamaExecutable executable, intptr_t function) {
  return function >= 0 && function < llamaExecutableGetNumFunctions(executable);
}

MlirStringRef llamaExecutableGetFunctionName(LlamaExecutable executable,
                                             intptr_t function) {
  if (!hasFunction(executable, function))
    return toC("");
  return toC(
      unwrapExecutable(executable)->module->getFunctions()[function].name);
}

intptr_t llamaExecutableLookupFunction(LlamaExecutable executable,
                                       MlirStringRef name) {
  for (intptr_t i = 0, n = llamaExecutableGetNumFunctions(executable); i < n;
       ++i)
    if (unwrapExecutable(executable)->module->getFunctions()[i].name ==
        toStringRef(name))
      return i;
  return -1;
}

intptr_t llamaExecutableGetNumArguments(LlamaExecutable executable,
                                        intptr_t function) {
  if (!hasFunction(executable, function))
    return -1;
  return unwrapExecutable(executable)->arguments[function].size();
}

intptr_t llamaExecutableGetNumResults(LlamaExecutable executable,
                                      intptr_t function) {
  if (!hasFunction(executable, function))
    return -1;
  return unwrapExecutable(executable)->results[function].size();
}

/// Entry `index` of the function's arguments or results.
static LlamaStatus
getValueInfo(LlamaExecutable executable, intptr_t function, intptr_t index,
             std::vector<std::vector<LlamaValueInfo>> Executable::*values,
             LlamaValueInfo *result) {
  if (!executable.ptr)
    return isNull("executable");
  if (!result)
    return isNull("result");
  if (!hasFunction(executable, function))
    return invalidArgument("there is no function " + Twine(function) + " of " +
                           Twine(llamaExecutableGetNumFunctions(executable)));
  const auto &list = (unwrapExecutable(executable)->*values)[function];
  if (index < 0 || index >= static_cast<intptr_t>(list.size()))
    return invalidArgument("there is no value " + Twine(index) + " of " +
                           Twine(list.size()));
  *result = list[index];
  return ok();
}

LlamaStatus llamaExecutableGetArgument(LlamaExecutable executable,
                                       intptr_t function, intptr_t index,
                                       LlamaValueInfo *result) {
  return getValueInfo(executable, function, index, &Executable::arguments,
                      result);
}

LlamaStatus llamaExecutableGetResult(LlamaExecutable executable,
                                     intptr_t function, intptr_t index,
                                     LlamaValueInfo *result) {
  return getValueInfo(executable, function, index, &Executable::results,
                      result);
}

double llamaExecutableGetCompileSeconds(LlamaExecutable executable) {
  if (!executable.ptr)
    return 0;
  return unwrapExecutable(executable)->module->getCompileSeconds();
}

LlamaStatus llamaExecutableRun(LlamaExecutable executable,
                               MlirStringRef function, intptr_t numArguments,
                               const LlamaTensor *arguments,
                               intptr_t numResults, LlamaTensor *results,
                               const LlamaRunOptions *given) {
  if (!executable.ptr)
    return isNull("executable");
  if (numArguments < 0 || (numArguments > 0 && !arguments))
    return invalidArgument("there are " + Twine(numArguments) +
                           " arguments, but no array of them");
  if (numResults < 0 || (numResults > 0 && !results))
    return invalidArgument("there are " + Twine(numResults) +
                           " results, but no array for them");
  LlamaRunOptions options;
  LlamaStatus status = readOptions(given, options);
  if (llamaStatusIsOk(status))
    status = checkThreads(options.threads);
  if (!llamaStatusIsOk(status))
    return status;
  const CompiledModule &module = *unwrapExecutable(executable)->module;
  StringRef name = toStringRef(function);
  auto signature = module.lookup(name);
  if (!signature)
    return toStatus(LlamaStatusInvalidArgument, signature.takeError());
  if (numResults != static_cast<intptr_t>(signature->results.size()))
    return invalidArgument(
        "@" + name + " has " + Twine(signature->results.size()) +
        " results, but there is room for " + Twine(numResults));
  std::vector<HostTensor> inputs;
  for (auto [i, argument] :
       llvm::enumerate(llvm::ArrayRef(arguments, numArguments))) {
    auto input = view(argument, "argument " + Twine(i) + " of @" + name);
    if (!input)
      return toStatus(LlamaStatusInvalidArgument, input.takeError());
    inputs.push_back(std::move(*input));
  }
  InvokeOptions invokeOptions;
  invokeOptions.threads = options.threads;
  invokeOptions.seconds = options.seconds;
  invokeOptions.checkShapes = !options.trustsShapes;
  auto outputs = module.invoke(name, inputs, invokeOptions);
  if (!outputs)
    return toStatus(LlamaStatusInvalidArgument, outputs.takeError());
  for (auto [i, output] : llvm::enumerate(*outputs))
    results[i] = toC(std::move(output));
  return ok();
}
