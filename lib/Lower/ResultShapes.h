//===- ResultShapes.h - Sizes of results from sizes of operands -----------===//
#ifndef LLAMA_MLIR_LIB_LOWER_RESULTSHAPES_H
#define LLAMA_MLIR_LIB_LOWER_RESULTSHAPES_H

#include "mlir/Interfaces/InferTypeOpInterface.h"

namespace mlir::llama {
/// The sizes of every result of a llama operation: an attribute where the
/// result's type is static, otherwise a value computed from the operands.
ReifiedRankedShapedTypeDims getResultShapes(OpBuilder &builder, Operation *op);
} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_LOWER_RESULTSHAPES_H
