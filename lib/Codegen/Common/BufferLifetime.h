//===- BufferLifetime.h - Which buffers may share a place -----------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_COMMON_BUFFERLIFETIME_H
#define LLAMA_MLIR_LIB_CODEGEN_COMMON_BUFFERLIFETIME_H

#include "mlir/Dialect/Bufferization/Transforms/BufferViewFlowAnalysis.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/LoopLikeInterface.h"

namespace mlir::llama {

/// Whether a buffer may still be read when the next execution of `alloc` makes
/// another one: it is returned, or carried to the next iteration of a loop that
/// allocates it. Such buffers cannot all have the same place.
inline bool outlivesItsScope(memref::AllocOp alloc,
                             const BufferViewFlowAnalysis &aliases) {
  return llvm::any_of(aliases.resolve(alloc), [&](Value alias) {
    Operation *owner = alias.getDefiningOp();
    if (auto argument = dyn_cast<BlockArgument>(alias))
      owner = argument.getOwner()->getParentOp();
    return llvm::any_of(alias.getUsers(), llvm::IsaPred<func::ReturnOp>) ||
           (isa<LoopLikeOpInterface>(owner) && owner->isProperAncestor(alloc));
  });
}

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_COMMON_BUFFERLIFETIME_H
