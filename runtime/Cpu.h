//===- Cpu.h - What this processor can execute ------------------*- C++ -*-===//
#ifndef LLAMA_MLIR_RUNTIME_CPU_H
#define LLAMA_MLIR_RUNTIME_CPU_H

#include <stddef.h>

namespace mlir::llama::runtime {

/// Whether this processor, and the system on it, has the feature of LLVM's name
/// `name` (`size` characters). False for names that are not known.
bool hasFeature(const char *name, size_t size);

/// Asks the system to let this process use tile registers, which it must before
/// the first one is touched. False where it refuses or there are none.
bool enableTiles();

/// Whether it has all of a list separated by commas.
bool hasFeatures(const char *features);

} // namespace mlir::llama::runtime

#endif // LLAMA_MLIR_RUNTIME_CPU_H
