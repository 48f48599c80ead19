//===- Decompose.h - Every llama operation in linalg on tensors -----------===//
//
// The decompositions define what the operations compute. Each states its
// rewrite as `// Pattern: lhs -> rhs` in the file of its family. They build
// before the operation and return one value a result; the operation stays.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_LOWER_DECOMPOSE_H
#define LLAMA_MLIR_LIB_LOWER_DECOMPOSE_H

#include "dialect/Llama/IR/LlamaOps.h"

namespace mlir::llama {

FailureOr<SmallVector<Value>> decompose(OpBuilder &builder, RmsNormOp op);
FailureOr<SmallVector<Value>> decompose(OpBuilder &builder, LayerNormOp op);
FailureOr<SmallVector<Value>> decompose(OpBuilder &builder, SwigluOp op);
FailureOr<SmallVector<Value>> decompose(OpBuilder &builder, GluOp op);
FailureOr<SmallVector<Value>> decompose(OpBuilder &builder, RopeTableOp op);
FailureOr<SmallVector<Value>> decompose(OpBuilder &builder, RopeOp op);
FailureOr<SmallVector<Value>> decompose(OpBuilder &builder, AttentionOp op);
FailureOr<SmallVector<Value>> decompose(OpBuilder &builder,
                                        AttentionPartialOp op);
FailureOr<SmallVector<Value>> decompose(OpBuilder &builder, KvCacheUpdateOp op);
FailureOr<SmallVector<Value>> decompose(OpBuilder &builder, LinearOp op);
FailureOr<SmallVector<Value>> decompose(OpBuilder &builder, DequantizeOp op);
FailureOr<SmallVector<Value>> decompose(OpBuilder &builder, UnpackBlocksOp op);
FailureOr<SmallVector<Value>> decompose(OpBuilder &builder, EmbeddingOp op);

/// The blocks that `op` dequantises as a whole, or null.
UnpackBlocksOp getUnpackedBlocks(DequantizeOp op);
/// Both operations as one.
SmallVector<Value> decomposeBlocks(OpBuilder &builder, DequantizeOp op,
                                   UnpackBlocksOp unpack);
/// The rows that an embedding takes of a table that is dequantised blocks, by
/// itself; fails where its table is something else.
FailureOr<Value> decomposeGather(OpBuilder &builder, EmbeddingOp op);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_LOWER_DECOMPOSE_H
