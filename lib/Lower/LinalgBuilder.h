//===- LinalgBuilder.h - The few linalg forms that lowering uses ----------===//
#ifndef LLAMA_MLIR_LIB_LOWER_LINALGBUILDER_H
#define LLAMA_MLIR_LIB_LOWER_LINALGBUILDER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::llama {

/// A tensor whose dimension i is indexed by loop `loops[i]`: an operand of a
/// linalg.generic whose indexing map is a projected permutation. Scalars and
/// rank-0 tensors have no loops.
struct Access {
  Value value;
  SmallVector<unsigned> loops;
};

/// The loops first, first + 1, ... last - 1.
SmallVector<unsigned> loopRange(unsigned first, unsigned last);

/// Builds elementwise and reduction linalg.generics, and the scalar arithmetic
/// in their bodies, at one location.
class LinalgBuilder : public ImplicitLocOpBuilder {
public:
  using Body = function_ref<SmallVector<Value>(LinalgBuilder &, ValueRange)>;

  LinalgBuilder(Location loc, OpBuilder &builder)
      : ImplicitLocOpBuilder(loc, builder) {}

  //===- Shapes
  //------------------------------------------------------------===//
  OpFoldResult dim(Value tensor, int64_t index);
  SmallVector<OpFoldResult> dims(Value tensor);
  OpFoldResult mul(OpFoldResult lhs, OpFoldResult rhs);
  OpFoldResult sub(OpFoldResult lhs, OpFoldResult rhs);
  OpFoldResult min(OpFoldResult lhs, OpFoldResult rhs);
  /// lhs / rhs, where rhs is a count of groups: 0 / 0 is 0.
  OpFoldResult divideIntoGroups(OpFoldResult lhs, OpFoldResult rhs);
  Value index(OpFoldResult value);
  Value indexConstant(int64_t value);

  /// tensor[offsets][sizes] with unit strides; dimensions in `dropped` are of
  /// size one and leave the result type.
  Value slice(Value tensor, ArrayRef<OpFoldResult> offsets,
              ArrayRef<OpFoldResult> sizes, ArrayRef<unsigned> dropped = {});
  /// `size` elements along dimension `axis` from `offset`, all of the others.
  Value sliceAlong(Value tensor, unsigned axis, OpFoldResult offset,
                   OpFoldResult size);
  /// Whether `expand` can split a dimension in two: one size must be static, as
  /// upstream's expand-strided-metadata crashes on two dynamic ones in a group.
  static bool canExpand(OpFoldResult outer, OpFoldResult inner);
  /// Splits dimension `axis` into [outer, inner], row-major.
  Value expand(Value tensor, unsigned axis, OpFoldResult outer,
               OpFoldResult inner);
  /// Merges dimensions axis .. axis + count - 1 into one.
  Value collapse(Value tensor, unsigned axis, unsigned count);
  /// Restores static sizes that only the result type of an op knows.
  Value castTo(Value tensor, Type type);

  //===- linalg
  //------------------------------------------------------------===//
  Value empty(ArrayRef<OpFoldResult> sizes, Type elementType);
  Value fill(ArrayRef<OpFoldResult> sizes, Type elementType, double value);
  /// One parallel loop a dimension of `sizes`; the results are of that shape.
  SmallVector<Value> mapMany(ArrayRef<OpFoldResult> sizes,
                             ArrayRef<Type> elementTypes,
                             ArrayRef<Access> inputs, Body body);
  Value map(ArrayRef<OpFoldResult> sizes, Type elementType,
            ArrayRef<Access> inputs,
            function_ref<Value(LinalgBuilder &, ValueRange)> body);
  /// The elementwise form that updates `dest`, whose elements are the last
  /// argument of the body.
  Value mapInto(Value dest, ArrayRef<Access> inputs,
                function_ref<Value(LinalgBuilder &, ValueRange)> body);
  /// `numLoops` loops, of which those that `init` does not follow are
  /// reductions. The body receives the inputs and then the accumulator.
  Value reduce(unsigned numLoops, ArrayRef<Access> inputs, Access init,
               function_ref<Value(LinalgBuilder &, ValueRange)> body);

  //===- Scalar arithmetic
  //-------------------------------------------------===//
  Value constant(Type type, double value);
  Value negativeInfinity(Type type);
  Value add(Value lhs, Value rhs);
  Value sub(Value lhs, Value rhs);
  Value mul(Value lhs, Value rhs);
  Value div(Value lhs, Value rhs);
  /// Extends or rounds to a floating-point type; nothing when already there.
  Value convert(Value value, Type type);
  /// The nearest index from 0 to `last`.
  Value clamp(Value index, Value last);
  /// An index as a floating-point value (exact up to 2^24 in f32).
  Value toFloat(OpFoldResult value, Type type);

private:
  linalg::GenericOp generic(unsigned numLoops, ArrayRef<Access> inputs,
                            ArrayRef<Access> inits, Body body);
};

/// f64 for f64, f32 for every narrower type.
Type getComputeType(Type elementType);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_LOWER_LINALGBUILDER_H
