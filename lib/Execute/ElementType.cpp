//===- ElementType.cpp - Element types of tensors in memory ---------------===//
#include "lib/Execute/ElementType.h"

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/Support/ErrorHandling.h"

#include <limits>

using namespace mlir;
using namespace mlir::llama;

llvm::StringRef mlir::llama::getName(ElementType type) {
  switch (type) {
  case ElementType::F64:
    return "f64";
  case ElementType::F32:
    return "f32";
  case ElementType::F16:
    return "f16";
  case ElementType::BF16:
    return "bf16";
  case ElementType::I64:
    return "i64";
  case ElementType::I32:
    return "i32";
  case ElementType::I16:
    return "i16";
  case ElementType::I8:
    return "i8";
  case ElementType::I4:
    return "i4";
  case ElementType::I1:
    return "i1";
  case ElementType::UI64:
    return "ui64";
  case ElementType::UI32:
    return "ui32";
  case ElementType::UI16:
    return "ui16";
  case ElementType::UI8:
    return "ui8";
  }
  llvm_unreachable("covered switch");
}

unsigned mlir::llama::getByteWidth(ElementType type) {
  switch (type) {
  case ElementType::F64:
  case ElementType::I64:
  case ElementType::UI64:
    return 8;
  case ElementType::F32:
  case ElementType::I32:
  case ElementType::UI32:
    return 4;
  case ElementType::F16:
  case ElementType::BF16:
  case ElementType::I16:
  case ElementType::UI16:
    return 2;
  case ElementType::I8:
  case ElementType::I4:
  case ElementType::I1:
  case ElementType::UI8:
    return 1;
  }
  llvm_unreachable("covered switch");
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
