//===- LoopStructure.h - The loops of a llama operation -------------------===//
//
// What tiling needs to know about an operation: its loops, and for every
// dimension of every operand and result the loop that it follows. Slices of
// operands and results derive from it.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_LOWER_LOOPSTRUCTURE_H
#define LLAMA_MLIR_LIB_LOWER_LOOPSTRUCTURE_H

#include "lib/Lower/LinalgBuilder.h"

namespace mlir::llama {

struct TensorDim {
  Value tensor;
  int64_t dim;
};

/// A dimension of an operand or result: all of it belongs to every tile, or a
/// tile of `loop` covers as many elements of it, times the group size.
struct DimAccess {
  std::optional<unsigned> loop;
  bool grouped = false;
};

struct LoopStructure {
  struct Loop {
    utils::IteratorType iterator;
    /// A dimension as long as the loop; no tensor: the loop has one iteration.
    TensorDim extent;
  };
  SmallVector<Loop> loops;
  SmallVector<SmallVector<DimAccess>> operands;
  SmallVector<SmallVector<DimAccess>> results;
  /// The group size: the first dimension's length over the second's (query
  /// heads a K/V head, weights a scale).
  std::optional<std::pair<TensorDim, TensorDim>> group;
  /// The group size where the operation itself says it; `group` is not set.
  std::optional<int64_t> staticGroup;

  /// By what to multiply a tile of the loop to get that of the dimension.
  OpFoldResult getMultiple(LinalgBuilder &b, DimAccess access) const;
};

/// The loops of any llama operation.
LoopStructure getLoopStructure(Operation *op);

/// The loops of attention and attention_partial; only the latter has keys. The
/// batch loop is there, with one iteration, when there is no batch dimension.
enum AttentionLoop : unsigned { kBatchLoop, kHeadLoop, kQueryLoop, kKeyLoop };

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_LOWER_LOOPSTRUCTURE_H
