//===- Passes.h - llama to linalg -----------------------------------------===//
#ifndef LLAMA_MLIR_LIB_LOWER_PASSES_H
#define LLAMA_MLIR_LIB_LOWER_PASSES_H

#include "mlir/IR/PatternMatch.h"
#include "mlir/Pass/Pass.h"

namespace mlir::llama {

#define GEN_PASS_DECL
#include "lib/Lower/Passes.h.inc"

/// One decomposition an operation; see convert-llama-to-linalg.
void populateLlamaToLinalgPatterns(RewritePatternSet &patterns);

/// Attention as a loop over blocks of keys; see llama-split-attention-keys.
void populateSplitAttentionKeysPatterns(RewritePatternSet &patterns,
                                        int64_t blockSize,
                                        bool tasksOnly = false);

/// Attention without a batch to attention with one; see
/// llama-add-attention-batch.
void populateAddAttentionBatchPatterns(RewritePatternSet &patterns);

/// Rows of a table in blocks without the table; see llama-gather-blocks.
void populateGatherBlocksPatterns(RewritePatternSet &patterns);

/// Operations without elements to nothing; see llama-fold-empty.
void populateFoldEmptyPatterns(RewritePatternSet &patterns);

/// registerLlamaLowerPasses() registers the passes of the Lower stage.
#define GEN_PASS_REGISTRATION
#include "lib/Lower/Passes.h.inc"

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_LOWER_PASSES_H
