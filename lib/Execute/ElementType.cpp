//===- ElementType.cpp - Element types of tensors in memory ---------------===//
#include "lib/Execute/ElementType.h"

#include "runtime/Memory.h"

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/Support/ErrorHandling.h"

#include <limits>

using namespace mlir;
using namespace mlir::llama;

// The runtime knows them by the same numbers.
static_assert(int(ElementType::F64) == LLAMA_F64 &&
              int(ElementType::BF16) == LLAMA_BF16 &&
              int(ElementType::I64) == LLAMA_I64 &&
              int(ElementType::I1) == LLAMA_I1 &&
              int(ElementType::UI64) == LLAMA_UI64 &&
              int(ElementType::UI8) == LLAMA_UI8);

llvm::StringRef mlir::llama::getName(ElementType type) {
  return runtime::getTypeName(static_cast<int32_t>(type));
}

unsigned mlir::llama::getByteWidth(ElementType type) {
  return runtime::getByteWidth(static_cast<int32_t>(type));
}

bool mlir::llama::isFloat(ElementType type) {
  return type == ElementType::F64 || type == ElementType::F32 ||
         type == ElementType::F16 || type == ElementType::BF16;
}

int64_t mlir::llama::getMinInteger(ElementType type) {
  switch (type) {
  case ElementType::I64:
    return std::numeric_limits<int64_t>::min();
  case ElementType::I32:
    return std::numeric_limits<int32_t>::min();
  case ElementType::I16:
    return std::numeric_limits<int16_t>::min();
  case ElementType::I8:
    return std::numeric_limits<int8_t>::min();
  case ElementType::I4:
    return -8;
  default:
    return 0;
  }
}

int64_t mlir::llama::getMaxInteger(ElementType type) {
  switch (type) {
  case ElementType::I32:
    return std::numeric_limits<int32_t>::max();
  case ElementType::I16:
    return std::numeric_limits<int16_t>::max();
  case ElementType::I8:
    return std::numeric_limits<int8_t>::max();
  case ElementType::I4:
    return 7;
  case ElementType::I1:
    return 1;
  case ElementType::UI32:
    return std::numeric_limits<uint32_t>::max();
  case ElementType::UI16:
    return std::numeric_limits<uint16_t>::max();
  case ElementType::UI8:
    return std::numeric_limits<uint8_t>::max();
  default:
    return std::numeric_limits<int64_t>::max();
  }
}

static std::optional<ElementType> getIntegerElementType(IntegerType type) {
  bool isUnsigned = type.isUnsigned();
  switch (type.getWidth()) {
  case 1:
    return ElementType::I1;
  case 4:
    return isUnsigned ? std::nullopt : std::optional(ElementType::I4);
  case 8:
    return isUnsigned ? ElementType::UI8 : ElementType::I8;
  case 16:
    return isUnsigned ? ElementType::UI16 : ElementType::I16;
  case 32:
    return isUnsigned ? ElementType::UI32 : ElementType::I32;
  case 64:
    return isUnsigned ? ElementType::UI64 : ElementType::I64;
  default:
    return std::nullopt;
  }
}

std::optional<ElementType> mlir::llama::getElementType(Type type) {
  if (type.isF64())
    return ElementType::F64;
  if (type.isF32())
    return ElementType::F32;
  if (type.isF16())
    return ElementType::F16;
  if (type.isBF16())
    return ElementType::BF16;
  if (type.isIndex())
    return ElementType::I64;
  if (auto integer = dyn_cast<IntegerType>(type))
    return getIntegerElementType(integer);
  return std::nullopt;
}
