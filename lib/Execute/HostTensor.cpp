//===- HostTensor.cpp - A dense tensor in this process' memory ------------===//
#include "lib/Execute/HostTensor.h"

#include "runtime/FloatBits.h"
#include "runtime/Memory.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdlib>
#include <cstring>

using namespace mlir::llama;

llvm::Expected<HostTensor> HostTensor::allocate(ElementType type,
                                                llvm::ArrayRef<int64_t> shape) {
  HostTensor tensor = borrow(type, shape, nullptr);
  int64_t bytes = getByteWidth(type);
  for (int64_t dim : shape)
    if (dim < 0 || llvm::MulOverflow(bytes, dim, bytes))
      return llvm::createStringError(
          std::make_error_code(std::errc::not_enough_memory),
          "tensor " + tensor.getTypeText() +
              " is larger than the address space");
  void *memory = runtime::allocate(bytes);
  if (!memory)
    return llvm::createStringError(
        std::make_error_code(std::errc::not_enough_memory),
        "no memory for tensor " + tensor.getTypeText() + " of " +
            llvm::Twine(bytes) + " bytes");
  tensor.data = memory;
  tensor.owner = std::shared_ptr<void>(memory, std::free);
  return tensor;
}

HostTensor HostTensor::borrow(ElementType type, llvm::ArrayRef<int64_t> shape,
                              void *data, std::shared_ptr<void> owner) {
  HostTensor tensor;
  tensor.type = type;
  tensor.shape.assign(shape.begin(), shape.end());
  tensor.data = data;
  tensor.owner = std::move(owner);
  return tensor;
}

int64_t HostTensor::getNumElements() const {
  return llvm::product_of(shape, int64_t(1));
}

llvm::Expected<HostTensor> HostTensor::clone() const {
  llvm::Expected<HostTensor> copy = allocate(type, shape);
  if (copy && getByteSize())
    std::memcpy(copy->data, data, getByteSize());
  return copy;
}

llvm::Expected<HostTensor> HostTensor::convertTo(ElementType to) const {
  if (to == type)
    return clone();
  if (isFloat(type) && !isFloat(to))
    return llvm::createStringError("cannot convert " + getName(type) + " to " +
                                   getName(to));
  llvm::Expected<HostTensor> result = allocate(to, shape);
  if (!result)
    return result;
  int64_t count = getNumElements();
  if (isFloat(to)) {
    for (int64_t i = 0; i < count; ++i)
      result->setFromDouble(i, getAsDouble(i));
    return result;
  }
  for (int64_t i = 0; i < count; ++i) {
    int64_t value = getAsInteger(i);
    if (value < getMinInteger(to) || value > getMaxInteger(to))
      return llvm::createStringError("value " + llvm::Twine(value) +
                                     " does not fit into " + getName(to));
    result->setFromInteger(i, value);
  }
  return result;
}

double HostTensor::getAsDouble(int64_t index) const {
  switch (type) {
  case ElementType::F64:
    return getElements<double>()[index];
  case ElementType::F32:
    return getElements<float>()[index];
  case ElementType::F16:
    return f16ToFloat(getElements<uint16_t>()[index]);
  case ElementType::BF16:
    return bf16ToFloat(getElements<uint16_t>()[index]);
  default:
    return static_cast<double>(getAsInteger(index));
  }
}

int64_t HostTensor::getAsInteger(int64_t index) const {
  switch (type) {
  case ElementType::I64:
  case ElementType::UI64:
    return getElements<int64_t>()[index];
  case ElementType::I32:
    return getElements<int32_t>()[index];
  case ElementType::UI32:
    return getElements<uint32_t>()[index];
  case ElementType::I16:
    return getElements<int16_t>()[index];
  case ElementType::UI16:
    return getElements<uint16_t>()[index];
  case ElementType::I8:
    return getElements<int8_t>()[index];
  case ElementType::I4:
    return llvm::SignExtend64<4>(getElements<uint8_t>()[index] & 0xF);
  case ElementType::I1:
    return getElements<uint8_t>()[index] != 0;
  case ElementType::UI8:
    return getElements<uint8_t>()[index];
  default:
    llvm_unreachable("not an integer tensor");
  }
}

void HostTensor::setFromDouble(int64_t index, double value) {
  switch (type) {
  case ElementType::F64:
    getElements<double>()[index] = value;
    return;
  case ElementType::F32:
    getElements<float>()[index] = static_cast<float>(value);
    return;
  case ElementType::F16:
    getElements<uint16_t>()[index] = roundToF16(value);
    return;
  case ElementType::BF16:
    getElements<uint16_t>()[index] = roundToBF16(value);
    return;
  default:
    setFromInteger(index, static_cast<int64_t>(value));
  }
}

void HostTensor::setFromInteger(int64_t index, int64_t value) {
  switch (getByteWidth(type)) {
  case 8:
    getElements<int64_t>()[index] = value;
    return;
  case 4:
    getElements<int32_t>()[index] = static_cast<int32_t>(value);
    return;
  case 2:
    getElements<int16_t>()[index] = static_cast<int16_t>(value);
    return;
  default:
    if (type == ElementType::I1)
      value = value != 0;
    else if (type == ElementType::I4)
      value &= 0xF;
    getElements<int8_t>()[index] = static_cast<int8_t>(value);
  }
}

std::string HostTensor::getTypeText() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  for (int64_t dim : shape)
    os << dim << 'x';
  os << getName(type);
  return text;
}
