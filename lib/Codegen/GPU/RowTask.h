//===- RowTask.h - Parallel loops that compute rows from rows ---*- C++ -*-===//
//
// A norm is a parallel loop over rows: sums over the features of a row, and
// elements that depend on their own place, on these sums and on what else there
// is for the place. It is matched as that, so that whoever needs a row can
// compute it for itself.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_GPU_ROWTASK_H
#define LLAMA_MLIR_LIB_CODEGEN_GPU_ROWTASK_H

#include "lib/Codegen/GPU/LinearTask.h"

namespace mlir::llama {

/// An scf.forall over rows of as many features. Coordinate 0 is the row, 1 the
/// feature.
struct RowTask {
  scf::ForallOp forall;
  OpFoldResult rows;
  int64_t features = 0;
  /// Operations in order: fills and sums of a row, element-wise ones.
  SmallVector<linalg::LinalgOp> steps;
  /// Of the operands of steps.
  llvm::DenseMap<OpOperand *, ElementAccess> accesses;
  /// Destinations that are not the task's own, of element-wise steps.
  SmallVector<OpOperand *> results;

  /// The result that is `buffer`, of which [row, feature] is the element; null
  /// for none.
  OpOperand *findResult(Value buffer) const;
};

/// The task that a loop on buffers is. Changes nothing.
std::optional<RowTask> matchRowTask(scf::ForallOp forall);

/// Rows of a task that a block of threads computes for itself.
struct StagedRows {
  const RowTask *task = nullptr;
  /// The operand of the task whose elements are staged.
  OpOperand *result = nullptr;
  /// The row that is row [coordinates] of x.
  ElementAccess::Dim row;
  /// Whether other results of the task are written to where they belong, by the
  /// block whose number is 0.
  bool writesOthers = false;
};

/// Bytes of workgroup memory that `rows` rows need.
int64_t getStagedBytes(const StagedRows &staged, int64_t rows);

/// Emits rows of x that threads compute instead of reading them.
class RowStager {
public:
  /// For up to `rows` rows of `task.x`, by `threads` threads, of which
  /// `subgroup` exchange numbers.
  RowStager(LinearEmitter &emitter, const StagedRows &staged, int64_t rows,
            int64_t threads, int64_t subgroup);

  /// The workgroup memory that is needed, in the task that `emitter` is in.
  void emitBuffers();
  /// The rows, for all threads of the block `block`. Ends in a barrier.
  void emitRows(Value thread, Value block);
  /// Where the rows lie then.
  ElementAccess getAccess() const;

private:
  using Values = SmallVector<Value>;

  /// The body is called with a feature, of which and of those that follow
  /// `vector` are this thread's.
  Values forFeatures(int64_t features, Values carried,
                     function_ref<Values(Value, Values)> body);
  /// Elements of an operand for `vector` features, or one for all of them.
  Values getElements(OpOperand &operand, Value feature);
  Values computeElements(OpOperand *result, Value feature);
  /// Of an operation: what it yields for element i of each operand.
  Values emitBody(linalg::LinalgOp op,
                  function_ref<Value(OpOperand &)> getElement);
  void emitSum(linalg::LinalgOp op);
  /// The sum of the parts of all threads of a row.
  Value combine(Value part);
  void storeElements(const Values &elements, Value buffer,
                     const Values &indices);
  int64_t chooseVector() const;

  LinearEmitter &emitter;
  OpBuilder &b;
  Location loc;
  StagedRows staged;
  const RowTask &task;
  int64_t slots; ///< Rows that there is memory for.
  int64_t width; ///< Threads of a row.
  int64_t subgroupSize;
  int64_t exchanged; ///< Threads of a row that exchange numbers.
  int64_t vector;    ///< Features that a thread takes at once.
  /// [slot][feature], and [sum][..] of parts.
  Value rows, parts;
  /// What is there of `parts` that no sum used yet.
  int64_t usedParts = 0;
  Value row, slot, lane;
  /// By the buffer that an operation leaves them in.
  llvm::DenseMap<Value, Value> scalars;
  llvm::DenseMap<Value, OpOperand *> computed;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_GPU_ROWTASK_H
