//===- ThreadLoops.h - linalg operations by the threads of a block --------===//
//
// An operation on buffers is computed by all threads of a block, or of a grid:
//
//   a thread an element  of the results, reductions one after the other in it;
//   lanes an element     some neighbouring threads divide the reduction, and
//                        add up their parts through workgroup memory.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_GPU_THREADLOOPS_H
#define LLAMA_MLIR_LIB_CODEGEN_GPU_THREADLOOPS_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::llama {

/// Who computes.
struct ThreadGroup {
  gpu::LaunchOp launch; ///< Gets workgroup memory where it is needed.
  Value thread;         ///< Number of this thread.
  Value threads;        ///< So many there are,
  int64_t blockSize;    ///< so many of them in a block.
  bool isBlock;         ///< Whether all of them are one block.
};

/// The scalars of an operation's body for one point of its loops.
class ElementEmitter {
public:
  ElementEmitter(OpBuilder &b, linalg::LinalgOp op) : b(b), op(op) {}

  /// The results of the body at `ivs`. Destinations are read from memory, or
  /// are `accumulators`.
  SmallVector<Value> emit(ValueRange ivs, ValueRange accumulators = {});
  Value loadDestination(int64_t number, ValueRange ivs);
  void storeDestination(int64_t number, Value value, ValueRange ivs);

private:
  SmallVector<Value> getIndices(OpOperand *operand, ValueRange ivs);

  OpBuilder &b;
  linalg::LinalgOp op;
};

/// Emits `op`, at the insertion point of `b`, as the work of `group`. Ends
/// without a barrier: what the threads wrote is not visible to others yet.
/// Fails for what no thread loop can do: an operation on tensors.
LogicalResult emitThreadLoops(OpBuilder &b, linalg::LinalgOp op,
                              const ThreadGroup &group);

/// How many elements of results `op` computes, as a value at the insertion
/// point: the product of its parallel loops.
Value emitParallelCount(OpBuilder &b, linalg::LinalgOp op);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_GPU_THREADLOOPS_H
