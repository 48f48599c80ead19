//===- PlainLaunches.h - A launch for each operation ----------------------===//
#ifndef LLAMA_MLIR_LIB_PIPELINES_PLAINLAUNCHES_H
#define LLAMA_MLIR_LIB_PIPELINES_PLAINLAUNCHES_H

#include "mlir/Pass/Pass.h"

namespace mlir::llama {

/// Every linalg operation on buffers, copy and store of a function becomes a
/// gpu.launch, with a thread for each point of its parallel loops.
std::unique_ptr<Pass> createPlainLaunchesPass();

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_PIPELINES_PLAINLAUNCHES_H
