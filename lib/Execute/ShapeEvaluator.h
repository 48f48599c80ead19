//===- ShapeEvaluator.h - Actual sizes of dynamic tensors -----------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_SHAPEEVALUATOR_H
#define LLAMA_MLIR_LIB_EXECUTE_SHAPEEVALUATOR_H

#include "mlir/IR/Operation.h"
#include "llvm/ADT/DenseMap.h"

#include <optional>

namespace mlir::llama {

/// Evaluates the sizes of tensors in a function's body from those of its
/// arguments, through the operations' own shape reification, which adds
/// operations to the IR: give it a clone.
class ShapeEvaluator {
public:
  using Shape = SmallVector<int64_t>;

  void setShape(Value value, ArrayRef<int64_t> shape) {
    shapes[value] = Shape(shape);
  }
  void setInteger(Value value, int64_t integer) { integers[value] = integer; }

  /// The shape of a tensor, or none where it is not known (so far).
  std::optional<Shape> getShape(Value value) const;

  /// The value of an integer, or none where it depends on data.
  std::optional<int64_t> getInteger(Value value);

  /// Finds the shapes of an operation's results; those of its operands were
  /// found before.
  void visit(Operation *op);

private:
  DenseMap<Value, Shape> shapes;
  DenseMap<Value, int64_t> integers;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_SHAPEEVALUATOR_H
