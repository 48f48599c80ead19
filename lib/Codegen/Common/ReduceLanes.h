//===- ReduceLanes.h - Sums across the lanes of several vectors -----------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_COMMON_REDUCELANES_H
#define LLAMA_MLIR_LIB_CODEGEN_COMMON_REDUCELANES_H

#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace mlir::llama {

/// One vector with the reduction of each of `vectors`, whose number is a power
/// of two and at most that of their lanes: a third of the shuffles that one
/// vector after the other takes.
Value reduceLanes(OpBuilder &b, Location loc, SmallVector<Value> vectors,
                  vector::CombiningKind kind);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_COMMON_REDUCELANES_H
