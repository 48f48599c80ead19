//===- Passes.h - llama to llama: fusion ----------------------------------===//
#ifndef LLAMA_MLIR_LIB_FUSE_PASSES_H
#define LLAMA_MLIR_LIB_FUSE_PASSES_H

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Pass/Pass.h"

namespace mlir::llama {

#define GEN_PASS_DECL
#include "lib/Fuse/Passes.h.inc"

/// Transpositions around attention cancel; see llama-fuse-layouts.
void populateFuseLayoutsPatterns(RewritePatternSet &patterns);

/// Quantised weights next to their linears; see llama-fuse-quantized.
void populateFuseQuantizedPatterns(RewritePatternSet &patterns);

/// Only rows that are read; see llama-fuse-last-rows.
void populateFuseLastRowsPatterns(RewritePatternSet &patterns);

/// Only results that are read; see llama-fuse-dead-results.
void populateFuseDeadResultsPatterns(RewritePatternSet &patterns);

/// Additions of a row into linears; see llama-fuse-bias.
void populateFuseBiasPatterns(RewritePatternSet &patterns,
                              bool allowPrecisionChange = false);

/// Factors of queries and keys into attention's scale; see llama-fuse-scale.
void populateFuseScalePatterns(RewritePatternSet &patterns,
                               bool allowPrecisionChange = false);
/// Attention's scale into constant weights of the queries.
void populateFuseScaleWeightsPatterns(RewritePatternSet &patterns,
                                      bool allowPrecisionChange = false);

/// An addition into the norm of its sum; see llama-fuse-add-rmsnorm.
void populateFuseAddRmsNormPatterns(RewritePatternSet &patterns);

/// A norm's weight into those of its linears; see llama-fuse-norm-weight.
void populateFuseNormWeightPatterns(RewritePatternSet &patterns,
                                    bool allowPrecisionChange = false);

/// Linears of one input into one; see llama-fuse-linears.
void populateFuseLinearsPatterns(RewritePatternSet &patterns);

/// Rotations of neighbouring heads into one; see llama-fuse-ropes.
void populateFuseRopesPatterns(RewritePatternSet &patterns);

/// Keys that are rotated into their cache; see llama-fuse-rope-cache.
void populateFuseRopeCachePatterns(RewritePatternSet &patterns);

/// registerLlamaFusePasses() registers the passes of the Fuse stage.
#define GEN_PASS_REGISTRATION
#include "lib/Fuse/Passes.h.inc"

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_FUSE_PASSES_H
