//===- Passes.h - llama to llama: fusion ----------------------------------===//
#ifndef LLAMA_MLIR_LIB_FUSE_PASSES_H
#define LLAMA_MLIR_LIB_FUSE_PASSES_H

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Pass/Pass.h"

namespace mlir::llama {

#define GEN_PASS_DECL
#include "lib/Fuse/Passes.h.inc"

/// An addition into the norm of its sum; see llama-fuse-add-rmsnorm.
void populateFuseAddRmsNormPatterns(RewritePatternSet &patterns);

/// Linears of one input into one; see llama-fuse-linears. Weights that are not
/// constants are concatenated if `concatWeights`.
void populateFuseLinearsPatterns(RewritePatternSet &patterns,
                                 bool concatWeights = false);

/// registerLlamaFusePasses() registers the passes of the Fuse stage.
#define GEN_PASS_REGISTRATION
#include "lib/Fuse/Passes.h.inc"

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_FUSE_PASSES_H
