//===- Registration.h - What a program registers to use the project -------===//
#ifndef LLAMA_MLIR_LIB_PIPELINES_REGISTRATION_H
#define LLAMA_MLIR_LIB_PIPELINES_REGISTRATION_H

#include "mlir/IR/DialectRegistry.h"

namespace mlir::llama {
/// Registers the llama dialect and the interfaces that its operations have
/// from outside of it.
void registerLlamaDialect(DialectRegistry &registry);

/// Registers this project's passes and pipelines: once in a process, whatever
/// thread asks for it.
void registerLlamaPasses();

/// Registers both, and upstream's dialects, extensions and passes.
void registerEverything(DialectRegistry &registry);
} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_PIPELINES_REGISTRATION_H
