//===- LinearTask.h - Parallel loops that compute linears -------*- C++ -*-===//
//
// A parallel loop over tiles of y = epilogue(x * w0^T, x * w1^T, ..) says which
// elements are computed from which; how large its tiles are does not matter.
// It is matched as that, element by element, so that a launch can compute it in
// any tiles, from registers.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_GPU_LINEARTASK_H
#define LLAMA_MLIR_LIB_CODEGEN_GPU_LINEARTASK_H

#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Codegen/GPU/ElementAccess.h"

namespace mlir::llama {

/// The rows of a weight.
struct Weights {
  /// The plain elements; or with `op`, what that computes them from.
  ElementAccess plain;
  linalg::GenericOp op;
  /// Its inputs, by operand; one of bytes in `format`.
  SmallVector<ElementAccess, 2> inputs;
  std::optional<BlockFormat> format;

  bool isPlain() const { return !op; }
  /// The type in which elements are multiplied.
  Type getElementType() const;
};

/// sums[rows.., n] = x[rows.., k] * w[n, k] + sums[rows.., n], in f32.
struct Product {
  linalg::GenericOp op;
  Weights weights;
};

/// An scf.forall over tiles of products of one x, and of what follows element
/// by element. Coordinate i < rank is loop i of the results, the last of which
/// are columns, and coordinate `rank` is k.
struct LinearTask {
  scf::ForallOp forall;
  int rank = 0;
  SmallVector<OpFoldResult> extents; ///< Of all coordinates.
  ElementAccess x;
  SmallVector<Product, 1> products;
  /// Operations in order: fills, products, and element-wise ones.
  SmallVector<Operation *> steps;
  /// Of the operands of steps.
  llvm::DenseMap<OpOperand *, ElementAccess> accesses;

  int depth() const { return rank; }
  int column() const { return rank - 1; }
};

/// The task that a loop on buffers is. Changes nothing.
std::optional<LinearTask> matchLinearTask(scf::ForallOp forall);

/// What divides the stride of each dimension of a buffer, in elements.
SmallVector<int64_t> getStrideDivisors(MemRefType type);

/// What divides the place of a view's first element, in elements, in memory
/// that is aligned; 0 for its beginning.
int64_t getOffsetDivisor(Value buffer);

/// Emits what threads do with the elements of a task.
class LinearEmitter {
public:
  LinearEmitter(OpBuilder &b, const LinearTask &task)
      : b(b), loc(scf::ForallOp(task.forall).getLoc()), task(task) {}

  using Values = SmallVector<Value>;

  Value constant(int64_t value);
  Value add(Value lhs, Value rhs);
  Value add(Value lhs, int64_t rhs);
  Value mul(Value lhs, int64_t rhs);
  Value divide(Value lhs, int64_t rhs);
  Value modulo(Value lhs, int64_t rhs);
  Value minimum(Value lhs, Value rhs);
  Value isLess(Value lhs, Value rhs);
  Value zero();
  Value multiplyAdd(Value lhs, Value rhs, Value sum);
  /// A loop whose body gets the index and what is carried.
  Values forLoop(Value begin, Value end, Value step, Values carried,
                 function_ref<Values(Value, Values)> body);
  void ifThen(Value condition, function_ref<void()> body);

  /// A loop over tiles of so many columns and rows, those of the same columns
  /// behind each other, for blocks of `threads`: `allocate` makes its memory,
  /// and `body` the code of threads.
  void forTiles(int64_t columns, int64_t rows, int64_t threads,
                function_ref<void()> allocate,
                function_ref<void(Value firstColumn, Value firstRow)> body);

  /// `then` where the number of rows compares so with `bound`, `otherwise`
  /// elsewhere; only one of them where the number is known.
  void ifRows(arith::CmpIPredicate predicate, int64_t bound,
              function_ref<void()> then, function_ref<void()> otherwise);

  Value getExtent(int coordinate);
  /// The number of rows, all coordinates of rows together.
  Value countRows();
  /// The coordinates of a row; the others are null.
  Values getRow(Value number);

  /// So many elements along a coordinate are surely one aligned vector, at each
  /// multiple of that in it; a power of two, and at most 16 bytes of them.
  static int64_t getVectorSize(const ElementAccess &access, int coordinate);
  /// Likewise along k.
  static int64_t getVectorSize(const LinearTask &task,
                               const ElementAccess &access) {
    return getVectorSize(access, task.depth());
  }
  /// Likewise of weights, which are one group then; elements of blocks, which
  /// are no vector, are so many at once.
  static int64_t getVectorSize(const LinearTask &task, const Weights &weights);

  /// The indices of an element.
  Values getIndices(const ElementAccess &access, ArrayRef<Value> coordinates);
  /// `count` elements along k, in f32; one vector load if `isVector`.
  Values loadFloats(const ElementAccess &access, ArrayRef<Value> coordinates,
                    int64_t count, bool isVector);
  /// Likewise of weights, of whatever kind.
  Values loadWeights(const Weights &weights, ArrayRef<Value> coordinates,
                     int64_t count, bool isVector);
  Value loadVector(const ElementAccess &access, ArrayRef<Value> coordinates,
                   int64_t count);
  Value toFloat(Value number);
  /// The elements of a vector in f32.
  Values toFloats(Value vector);

  /// What the task does once it has the sums of the element at `coordinates`,
  /// those of products in order.
  void finishElement(ArrayRef<Value> coordinates, ArrayRef<Value> sums);
  /// The same for an element of a tile, where it is one of so many rows and
  /// columns.
  void finishElementWithin(Value row, Value column, Value rows, Value columns,
                           function_ref<Values()> getSums);

  OpBuilder &b;
  Location loc;
  const LinearTask &task;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_GPU_LINEARTASK_H
