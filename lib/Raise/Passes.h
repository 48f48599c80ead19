//===- Passes.h - linalg to llama: recognition ----------------------------===//
#ifndef LLAMA_MLIR_LIB_RAISE_PASSES_H
#define LLAMA_MLIR_LIB_RAISE_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::llama {

#define GEN_PASS_DECL
#include "lib/Raise/Passes.h.inc"

/// registerLlamaRaisePasses() registers the passes of the Raise stage.
#define GEN_PASS_REGISTRATION
#include "lib/Raise/Passes.h.inc"

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_RAISE_PASSES_H
