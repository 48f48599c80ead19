//===- Bufferization.h - Bufferisation of llama operations ----------------===//
#ifndef LLAMA_MLIR_LIB_LOWER_BUFFERIZATION_H
#define LLAMA_MLIR_LIB_LOWER_BUFFERIZATION_H

#include "mlir/IR/DialectRegistry.h"

namespace mlir::llama {
/// Registers what bufferising a decomposition needs from other dialects.
void registerBufferizationDependencies(DialectRegistry &registry);

/// Attaches BufferizableOpInterface to every llama operation: destinations are
/// updated in place, other results get a buffer of their own.
void attachBufferizationModels(MLIRContext *context);
} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_LOWER_BUFFERIZATION_H
