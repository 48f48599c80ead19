//===- Enums.h - The dialect's enumerations by number ---------------------===//
#ifndef LLAMA_MLIR_LIB_CAPI_ENUMS_H
#define LLAMA_MLIR_LIB_CAPI_ENUMS_H

#include "llama-mlir-c/Dialect.h"

#include "mlir/IR/Attributes.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>

namespace mlir::llama::capi {

struct EnumInfo {
  /// The name of a value; empty where there is no such value.
  llvm::StringRef (*getName)(uint32_t value) = nullptr;
  /// The attribute of a value, and the value of such an attribute; null for an
  /// enumeration without an attribute of its own.
  Attribute (*getAttribute)(MLIRContext *context, uint32_t value) = nullptr;
  std::optional<uint32_t> (*getValue)(Attribute attribute) = nullptr;
};

/// Null for what is no enumeration.
const EnumInfo *lookupEnum(LlamaEnum kind);

} // namespace mlir::llama::capi

#endif // LLAMA_MLIR_LIB_CAPI_ENUMS_H
