//===- NoDeallocation.h - Operations that own no buffers --------*- C++ -*-===//
//
// The pass that frees buffers goes by the effects of operations, which barriers
// and the like do not state.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_GPU_NODEALLOCATION_H
#define LLAMA_MLIR_LIB_CODEGEN_GPU_NODEALLOCATION_H

#include "mlir/Dialect/Bufferization/IR/BufferDeallocationOpInterface.h"

namespace mlir::llama {

/// Buffers are neither made nor passed on by `OpTy`.
template <typename OpTy>
struct NoDeallocation
    : public bufferization::BufferDeallocationOpInterface::ExternalModel<
          NoDeallocation<OpTy>, OpTy> {
  FailureOr<Operation *>
  process(Operation *op, bufferization::DeallocationState &,
          const bufferization::DeallocationOptions &) const {
    return op;
  }
};

/// Says so to a context, once.
template <typename OpTy> void attachNoDeallocation(MLIRContext *context) {
  auto name =
      RegisteredOperationName::lookup(OpTy::getOperationName(), context);
  if (!name->template hasInterface<
          bufferization::BufferDeallocationOpInterface>())
    OpTy::template attachInterface<NoDeallocation<OpTy>>(*context);
}

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_GPU_NODEALLOCATION_H
