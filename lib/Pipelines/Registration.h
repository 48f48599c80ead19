//===- Registration.h - One call that registers everything ----------------===//
#ifndef LLAMA_MLIR_LIB_PIPELINES_REGISTRATION_H
#define LLAMA_MLIR_LIB_PIPELINES_REGISTRATION_H

#include "mlir/IR/DialectRegistry.h"

namespace mlir::llama {
/// Registers the llama dialect with its external models, every upstream
/// dialect and extension, and every pass and pipeline, ours and upstream's.
void registerEverything(DialectRegistry &registry);
} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_PIPELINES_REGISTRATION_H
