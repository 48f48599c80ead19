//===- AddAttentionBatch.h - Attention always has a batch
//------------------===//
#ifndef LLAMA_MLIR_LIB_LOWER_ADDATTENTIONBATCH_H
#define LLAMA_MLIR_LIB_LOWER_ADDATTENTIONBATCH_H

#include "dialect/Llama/IR/LlamaOps.h"

namespace mlir::llama {

/// Whether `op`, attention or attention_partial, has a batch dimension.
template <typename OpTy> bool hasBatch(OpTy op) {
  return op.getQ().getType().getRank() == 4;
}

/// `op`, which has no batch dimension, with one of size one.
template <typename OpTy> OpTy createWithBatch(OpBuilder &b, OpTy op);

/// `values` without their leading dimension of one.
SmallVector<Value> dropBatch(OpBuilder &b, Location loc, ValueRange values,
                             TypeRange types);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_LOWER_ADDATTENTIONBATCH_H
