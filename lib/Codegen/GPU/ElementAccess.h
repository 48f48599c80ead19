//===- ElementAccess.h - The elements that tasks touch ----------*- C++ -*-===//
//
// A parallel loop over tiles reads and writes views of buffers. Here a view is
// resolved to the element of the buffer behind it, by the coordinates of what
// the loop computes, so that the sizes of its tiles do not matter.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_GPU_ELEMENTACCESS_H
#define LLAMA_MLIR_LIB_CODEGEN_GPU_ELEMENTACCESS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace mlir::llama {

/// Where the elements of a buffer lie that a task touches, by the coordinates
/// of its results, and by that of the sum.
struct ElementAccess {
  /// Index of a dimension: the sum of `bases`, and of a coordinate, the
  /// quotient of it, or none (-1).
  struct Dim {
    SmallVector<OpFoldResult> bases;
    int coordinate = -1;
    int64_t divisor = 1;
    /// Whether it is counted from the beginning of a tile.
    bool isRelative = false;
  };

  /// What is defined outside of the task, or the task's own buffer.
  Value root;
  bool isScratch = false;
  SmallVector<Dim, 2> dims;

  Type getElementType() const { return getElementTypeOrSelf(root.getType()); }
  /// Whether the elements are those of `other`.
  bool isSame(const ElementAccess &other) const;
};

/// Resolves the views in a parallel loop over tiles.
class TaskAccesses {
public:
  explicit TaskAccesses(scf::ForallOp forall)
      : forall(forall), coordinates(forall.getRank(), -1) {}

protected:
  bool isInside(Value value);
  /// The dimensions of an operand; `loops`: the coordinate of each loop of
  /// `op`.
  SmallVector<ElementAccess::Dim> getDims(linalg::GenericOp op,
                                          OpOperand *operand,
                                          ArrayRef<ElementAccess::Dim> loops);
  /// Loops whose coordinates are their numbers.
  static SmallVector<ElementAccess::Dim> getLoops(unsigned count);
  /// Where in what it is a view of the elements of `buffer` lie.
  std::optional<ElementAccess> resolve(Value buffer,
                                       SmallVector<ElementAccess::Dim> dims);
  /// Whether all loops divide a coordinate, or have but one iteration.
  bool isComplete();
  /// Whether every coordinate that the loop divides counts from its tile.
  bool checkAccess(const ElementAccess &access);
  /// Whether a body computes from its arguments only.
  bool isPure(linalg::GenericOp op);
  /// Whether a body uses no value of the task, but for `allowed`.
  bool usesOnly(linalg::GenericOp op, Value allowed);

  scf::ForallOp forall;
  /// The coordinate that each of the loop's dimensions divides.
  SmallVector<int> coordinates;

private:
  std::optional<int> findLoop(OpFoldResult offset);
  /// Whether `offset` is loop index + outside values.
  bool splitOffset(OpFoldResult offset, std::optional<int> &loop,
                   SmallVectorImpl<OpFoldResult> &bases);
  /// Whether `size` is what is left from the loop's index on, at most a step.
  bool isTileSize(OpFoldResult size, int loop);
  /// Whether an expression of `operands` is end - index of the loop.
  bool isRest(AffineMap map, AffineExpr expr, ValueRange operands, int loop,
              OpFoldResult end);
  /// Dimensions of what is expanded: a quotient and the rest are the number.
  static bool collapseDims(memref::ExpandShapeOp expand,
                           SmallVector<ElementAccess::Dim> &dims);
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_GPU_ELEMENTACCESS_H
