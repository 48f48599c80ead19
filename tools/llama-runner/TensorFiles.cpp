//===- TensorFiles.cpp - Inputs and outputs in files ----------------------===//
#include "tools/llama-runner/TensorFiles.h"

#include "lib/Execute/Npy.h"
#include "lib/Model/SafeTensors.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <cstring>

using namespace mlir::llama;
using llvm::StringRef;
using llvm::Twine;

static std::optional<ElementType> getElementType(DType dtype) {
  switch (dtype) {
  case DType::Bool:
    return ElementType::I1;
  case DType::U8:
    return ElementType::UI8;
  case DType::I8:
    return ElementType::I8;
  case DType::U16:
    return ElementType::UI16;
  case DType::I16:
    return ElementType::I16;
  case DType::F16:
    return ElementType::F16;
  case DType::BF16:
    return ElementType::BF16;
  case DType::U32:
    return ElementType::UI32;
  case DType::I32:
    return ElementType::I32;
  case DType::F32:
    return ElementType::F32;
  case DType::U64:
    return ElementType::UI64;
  case DType::I64:
    return ElementType::I64;
  case DType::F64:
    return ElementType::F64;
  default:
    return std::nullopt;
  }
}

static DType getDType(ElementType type) {
  switch (type) {
  case ElementType::F64:
    return DType::F64;
  case ElementType::F32:
    return DType::F32;
  case ElementType::F16:
    return DType::F16;
  case ElementType::BF16:
    return DType::BF16;
  case ElementType::I64:
    return DType::I64;
  case ElementType::I32:
    return DType::I32;
  case ElementType::I16:
    return DType::I16;
  case ElementType::I8:
  case ElementType::I4:
    return DType::I8;
  case ElementType::I1:
    return DType::Bool;
  case ElementType::UI64:
    return DType::U64;
  case ElementType::UI32:
    return DType::U32;
  case ElementType::UI16:
    return DType::U16;
  case ElementType::UI8:
    return DType::U8;
  }
  llvm_unreachable("covered switch");
}

/// The tensor `name` of a file, copied.
static llvm::Expected<HostTensor> getTensor(const SafeTensorsFile &file,
                                            const std::string &name) {
  const TensorView *view = file.lookup(name);
  if (!view)
    return llvm::createStringError(file.getPath() + ": no tensor " + name +
                                   "; inputs are called arg0, arg1, …");
  std::optional<ElementType> type = getElementType(view->dtype);
  if (!type)
    return llvm::createStringError(file.getPath() + ": tensor " + name +
                                   " has dtype " + getDTypeName(view->dtype) +
                                   ", which no argument has");
  llvm::Expected<HostTensor> tensor = HostTensor::allocate(*type, view->shape);
  if (tensor && !view->bytes.empty())
    std::memcpy(tensor->getData(), view->bytes.data(), view->bytes.size());
  return tensor;
}

/// Files have no i4, NumPy has no bf16, and a bool of any non-zero byte is
/// true.
static llvm::Expected<HostTensor> adapt(HostTensor tensor,
                                        const ValueSignature &argument) {
  if (argument.element == ElementType::BF16 &&
      tensor.getElementType() == ElementType::UI16) {
    // The same bytes, kept alive by the tensor that they come from.
    auto source = std::make_shared<HostTensor>(std::move(tensor));
    return HostTensor::borrow(ElementType::BF16, source->getShape(),
                              source->getData(), source);
  }
  if (argument.element == ElementType::I4 &&
      tensor.getElementType() == ElementType::I8)
    return tensor.convertTo(ElementType::I4);
  if (tensor.getElementType() == ElementType::I1)
    for (uint8_t &byte : tensor.getElements<uint8_t>())
      byte = byte != 0;
  return std::move(tensor);
}

llvm::Expected<std::vector<HostTensor>>
mlir::llama::readInputs(StringRef files, const FunctionSignature &signature) {
  llvm::SmallVector<StringRef> paths;
  files.split(paths, ',');
  std::vector<HostTensor> inputs;
  auto add = [&](llvm::Expected<HostTensor> tensor,
                 StringRef where) -> llvm::Error {
    if (!tensor)
      return tensor.takeError();
    size_t index = inputs.size();
    if (index < signature.arguments.size()) {
      tensor = adapt(std::move(*tensor), signature.arguments[index]);
      if (!tensor)
        return llvm::createStringError(where + ", argument " + Twine(index) +
                                       ": " +
                                       llvm::toString(tensor.takeError()));
    }
    inputs.push_back(std::move(*tensor));
    return llvm::Error::success();
  };

  if (paths.size() == 1 && paths.front().ends_with(".safetensors")) {
    auto file = SafeTensorsFile::open(paths.front());
    if (!file)
      return file.takeError();
    for (size_t i = 0; i < signature.arguments.size(); ++i)
      if (llvm::Error error =
              add(getTensor(**file, "arg" + std::to_string(i)), paths.front()))
        return std::move(error);
    if ((*file)->getTensors().size() != inputs.size())
      return llvm::createStringError(
          paths.front() + " has " + Twine((*file)->getTensors().size()) +
          " tensors, but @" + signature.name + " takes " +
          Twine(inputs.size()) + " arguments");
  } else {
    for (StringRef path : paths) {
      if (!path.ends_with(".npy"))
        return llvm::createStringError(
            "input '" + path +
            "' is neither a .npy file nor the only, .safetensors, one");
      if (llvm::Error error = add(readNpy(path), path))
        return std::move(error);
    }
  }
  if (llvm::Error error = signature.checkInputs(inputs))
    return std::move(error);
  return inputs;
}

static llvm::Error writeToSafeTensors(StringRef path,
                                      llvm::ArrayRef<HostTensor> results) {
  std::vector<HostTensor> converted;
  std::vector<TensorView> views;
  for (auto [i, result] : llvm::enumerate(results)) {
    TensorView view;
    view.name = "result" + std::to_string(i);
    view.dtype = getDType(result.getElementType());
    view.shape.assign(result.getShape().begin(), result.getShape().end());
    view.bytes = result.getBytes();
    if (result.getElementType() == ElementType::I4) {
      llvm::Expected<HostTensor> bytes = result.convertTo(ElementType::I8);
      if (!bytes)
        return bytes.takeError();
      converted.push_back(std::move(*bytes));
      view.bytes = converted.back().getBytes();
    }
    views.push_back(std::move(view));
  }
  return writeSafeTensors(path, views);
}

llvm::Error mlir::llama::writeOutputs(StringRef path,
                                      llvm::ArrayRef<HostTensor> results) {
  if (path.ends_with(".safetensors"))
    return writeToSafeTensors(path, results);
  if (std::error_code code = llvm::sys::fs::create_directories(path))
    return llvm::createStringError("cannot make folder " + path + ": " +
                                   code.message());
  for (auto [i, result] : llvm::enumerate(results)) {
    llvm::SmallString<128> file(path);
    llvm::sys::path::append(file, "result" + Twine(i) + ".npy");
    if (llvm::Error error = writeNpy(file, result))
      return error;
  }
  return llvm::Error::success();
}
