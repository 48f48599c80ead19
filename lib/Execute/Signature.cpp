//===- Signature.cpp - What a function takes and returns ------------------===//
#include "lib/Execute/Signature.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::llama;

bool ValueSignature::isStatic() const {
  return !ShapedType::isDynamicShape(shape);
}

bool ValueSignature::accepts(llvm::ArrayRef<int64_t> actual) const {
  if (actual.size() != shape.size())
    return false;
  return llvm::all_of(llvm::zip_equal(shape, actual), [](auto dims) {
    auto [expected, found] = dims;
    return ShapedType::isDynamic(expected) || expected == found;
  });
}

llvm::Error
FunctionSignature::checkInputs(llvm::ArrayRef<HostTensor> inputs) const {
  if (inputs.size() != arguments.size())
    return llvm::createStringError(
        "@" + name + " takes " + llvm::Twine(arguments.size()) +
        " arguments, but " + llvm::Twine(inputs.size()) + " were given");
  for (auto [i, input] : llvm::enumerate(inputs))
    if (llvm::Error error = checkInput(i, input))
      return error;
  return llvm::Error::success();
}

llvm::Error FunctionSignature::checkInput(size_t index,
                                          const HostTensor &input) const {
  const ValueSignature &argument = arguments[index];
  if (input.getElementType() == argument.element &&
      argument.accepts(input.getShape()))
    return llvm::Error::success();
  return llvm::createStringError("argument " + llvm::Twine(index) + " of @" +
                                 name + ": found " + input.getTypeText() +
                                 ", expected " + argument.text);
}

static constexpr llvm::StringLiteral kWritableAttr =
    bufferization::BufferizationDialect::kWritableAttrName;

static std::optional<ValueSignature> getValueSignature(Type type) {
  ValueSignature result;
  llvm::raw_string_ostream(result.text) << type;
  Type element = type;
  if (auto tensor = dyn_cast<RankedTensorType>(type)) {
    if (tensor.getEncoding())
      return std::nullopt;
    result.shape.assign(tensor.getShape().begin(), tensor.getShape().end());
    element = tensor.getElementType();
  } else if (auto memref = dyn_cast<MemRefType>(type)) {
    if (!memref.getLayout().isIdentity() || memref.getMemorySpace())
      return std::nullopt;
    result.kind = ValueSignature::Kind::Buffer;
    result.shape.assign(memref.getShape().begin(), memref.getShape().end());
    element = memref.getElementType();
  } else {
    result.kind = ValueSignature::Kind::Scalar;
  }
  std::optional<ElementType> elementType = getElementType(element);
  if (!elementType)
    return std::nullopt;
  result.element = *elementType;
  return result;
}

llvm::Expected<FunctionSignature>
FunctionSignature::get(func::FuncOp function) {
  FunctionSignature result;
  result.name = function.getName().str();
  auto collect = [&](TypeRange types, llvm::StringRef what,
                     std::vector<ValueSignature> &values) -> llvm::Error {
    for (auto [i, type] : llvm::enumerate(types)) {
      std::optional<ValueSignature> value = getValueSignature(type);
      if (!value) {
        std::string text;
        llvm::raw_string_ostream(text) << type;
        return llvm::createStringError(
            what + " " + llvm::Twine(i) + " of @" + function.getName() +
            ": values of type " + text +
            " cannot be passed; expected a ranked tensor or a scalar of f64, "
            "f32, f16, bf16, index, an 8 to 64 bit integer, i4 or i1");
      }
      values.push_back(std::move(*value));
    }
    return llvm::Error::success();
  };
  FunctionType type = function.getFunctionType();
  if (llvm::Error error =
          collect(type.getInputs(), "argument", result.arguments))
    return std::move(error);
  if (llvm::Error error = collect(type.getResults(), "result", result.results))
    return std::move(error);
  for (auto [i, argument] : llvm::enumerate(result.arguments)) {
    auto writable = function.getArgAttrOfType<BoolAttr>(i, kWritableAttr);
    if (argument.kind == ValueSignature::Kind::Tensor && writable &&
        writable.getValue())
      argument.kind = ValueSignature::Kind::Buffer;
  }
  return result;
}

std::vector<func::FuncOp> mlir::llama::getEntries(ModuleOp module) {
  std::vector<func::FuncOp> entries;
  for (auto function : module.getOps<func::FuncOp>())
    if (function.isPublic() && !function.isExternal())
      entries.push_back(function);
  return entries;
}

llvm::Expected<func::FuncOp> mlir::llama::findEntry(ModuleOp module,
                                                    llvm::StringRef name) {
  std::vector<func::FuncOp> entries = getEntries(module);
  for (func::FuncOp entry : entries)
    if (entry.getName() == name || (name.empty() && entries.size() == 1))
      return entry;
  if (entries.empty())
    return llvm::createStringError("the module has no public function");
  std::vector<std::string> names;
  for (func::FuncOp entry : entries)
    names.push_back("@" + entry.getName().str());
  std::string list = llvm::join(names, ", ");
  if (name.empty())
    return llvm::createStringError(
        "the module has several public functions: choose one of " + list +
        " with --entry");
  return llvm::createStringError("no public function @" + name +
                                 " in the module, which has " + list);
}

void mlir::llama::protectInputs(ModuleOp module) {
  for (func::FuncOp entry : getEntries(module))
    for (auto [i, type] : llvm::enumerate(entry.getArgumentTypes()))
      if (isa<RankedTensorType>(type) && !entry.getArgAttr(i, kWritableAttr))
        entry.setArgAttr(i, kWritableAttr,
                         BoolAttr::get(module.getContext(), false));
}
