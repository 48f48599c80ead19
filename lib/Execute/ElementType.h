//===- ElementType.h - Element types of tensors in memory -----------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_ELEMENTTYPE_H
#define LLAMA_MLIR_LIB_EXECUTE_ELEMENTTYPE_H

#include "mlir/IR/Types.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>

namespace mlir::llama {

/// What compiled functions take and return. `I1` and `I4` take one byte an
/// element: 0 or 1, and the low four bits, as LLVM loads them. MLIR's `index`
/// is `I64`.
enum class ElementType : uint8_t {
  F64,
  F32,
  F16,
  BF16,
  I64,
  I32,
  I16,
  I8,
  I4,
  I1,
  UI64,
  UI32,
  UI16,
  UI8,
};

/// MLIR's spelling: "f32", "bf16", "ui8", …
llvm::StringRef getName(ElementType type);

/// Bytes of one element in memory.
unsigned getByteWidth(ElementType type);

bool isFloat(ElementType type);

/// The smallest and largest value of an integer type (unsigned 64-bit values
/// beyond 2^63 have no use here and are left out).
int64_t getMinInteger(ElementType type);
int64_t getMaxInteger(ElementType type);

/// The element type of an MLIR scalar type, or none where values of the type
/// cannot be passed.
std::optional<ElementType> getElementType(Type type);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_ELEMENTTYPE_H
