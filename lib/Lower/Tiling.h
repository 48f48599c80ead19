//===- Tiling.h - Tiling of every llama operation -------------------------===//
#ifndef LLAMA_MLIR_LIB_LOWER_TILING_H
#define LLAMA_MLIR_LIB_LOWER_TILING_H

#include "mlir/IR/MLIRContext.h"
#include "mlir/Interfaces/TilingInterface.h"

namespace mlir::llama {
/// Attaches TilingInterface to every llama operation, and
/// PartialReductionOpInterface to attention_partial.
void attachTilingModels(MLIRContext *context);

/// `op` on one tile of its loops (see LoopStructure): operands are sliced, and
/// the positions of attention moved along with its queries and keys. A loop
/// whose offset and size are null is not tiled. `inits`, when given, replace
/// the last operands (those of a destination style).
TilingResult tileOp(OpBuilder &builder, Operation *op,
                    ArrayRef<OpFoldResult> offsets,
                    ArrayRef<OpFoldResult> sizes, ValueRange inits = {});
} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_LOWER_TILING_H
