//===- ExternalModels.h - Interfaces of llama operations ------------------===//
#ifndef LLAMA_MLIR_LIB_LOWER_EXTERNALMODELS_H
#define LLAMA_MLIR_LIB_LOWER_EXTERNALMODELS_H

#include "mlir/IR/DialectRegistry.h"

namespace mlir::llama {
/// Attaches to every llama operation what needs more than the IR libraries:
/// result shapes, decomposition, tiling, partial reduction and bufferisation.
void registerLlamaExternalModels(DialectRegistry &registry);
} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_LOWER_EXTERNALMODELS_H
