//===- Stages.h - Parts that pipelines share --------------------*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_PIPELINES_STAGES_H
#define LLAMA_MLIR_LIB_PIPELINES_STAGES_H

#include "lib/Fuse/Fusions.h"

#include "mlir/Pass/PassManager.h"

namespace mlir::llama {

/// The fusions on whole operations; `allow` ones that change roundings.
void addFusions(OpPassManager &pm, const Fusions &fusions, bool allow);

/// Every computation on tensors to linalg, on signless numbers.
void addLinalg(OpPassManager &pm);

/// Tensors to buffers, function boundaries included, every buffer in the
/// identity layout; a result that is an argument written in place is dropped.
void addBufferization(OpPassManager &pm);

/// Frees every buffer that a function allocates and does not return.
void addDeallocation(OpPassManager &pm);

/// Loops, vectors and buffers to the LLVM dialect.
void addLowerToLLVM(OpPassManager &pm);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_PIPELINES_STAGES_H
