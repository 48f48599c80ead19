//===- Elements.h - Elements of SSA values as canonical expressions -------===//
#ifndef LLAMA_MLIR_LIB_RAISE_ELEMENTS_H
#define LLAMA_MLIR_LIB_RAISE_ELEMENTS_H

#include "lib/Raise/Expr.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Operation.h"

#include <map>

namespace mlir::llama::raise {

/// The prefix of functions that stand for a rounding to a type, in exact
/// expressions: round.bf16, round.f16.
inline constexpr StringLiteral kRound = "round.";

/// Says what elements of tensors are. Elementwise operations, reductions and
/// movements of data are looked through, down to leaves: arguments, results of
/// llama operations, constants, and what is not understood.
class ElementBuilder {
public:
  /// With `exact`, roundings to types below f32 are functions in expressions.
  ElementBuilder(ExprContext &context, bool exact)
      : context(context), exact(exact) {}

  /// The element of `tensor` at `indices`; a complex one is the function
  /// "complex" of two.
  Expr element(Value tensor, ArrayRef<Expr> indices);
  /// The same, where `operands` are looked at as a whole.
  Expr elementOver(Value tensor, ArrayRef<Expr> indices, ValueRange operands);
  /// Scalars outside of regions: sizes and what is calculated with them.
  Expr scalar(Value value);
  /// A scalar of the body of a loop, where its counter is `counter`; null where
  /// it is not understood.
  Expr inLoop(Value value, scf::ForOp loop, Expr counter);
  Expr sizeOf(Value tensor, unsigned dim);
  SmallVector<Expr> sizesOf(Value tensor);
  /// One index variable a dimension; 0 where it has one element.
  SmallVector<Expr> coordinates(Value tensor);

  /// `value` is looked at as a whole from now on, and has these sizes.
  void makeLeaf(Value value, ArrayRef<Expr> sizes);
  bool isLeaf(Value value) const;
  /// Nothing that was found out about elements is kept.
  void forget();
  /// Sizes that must be equal for the program to be defined are one size from
  /// now on.
  void equateSizes(Operation *root);

  /// Two sizes that are most likely meant to be equal: `op` broadcasts a
  /// dimension if that is 1 at run time, or reshapes to sizes that need only
  /// have the same product.
  struct Assumption {
    Operation *op;
    Value source; // has the one
    unsigned sourceDim;
    Value target; // has the other one, or is the list of sizes of a reshape
    unsigned targetDim;
    Expr from, to;
  };
  SmallVector<Assumption> findAssumptions(Operation *root);

private:
  using Environment = DenseMap<Value, Expr>;

  ExprContext &context;
  bool exact;
  DenseMap<Value, SmallVector<Expr>> leaves;
  DenseMap<std::pair<Value, unsigned>, Expr> sizes;
  DenseMap<Value, Expr> scalars;
  std::map<std::pair<void *, SmallVector<Expr>>, Expr> elements;
  unsigned depth = 0;

  Expr access(Value tensor, ArrayRef<Expr> indices);
  Expr compute(Value tensor, ArrayRef<Expr> indices);
  Expr structured(Operation *op, OpResult result, ArrayRef<Expr> indices);
  /// In the body of `owner`, or with none of an operation of the function; null
  /// where it is not understood.
  Expr inRegion(Value value, Environment &environment, ArrayRef<Expr> loops,
                Operation *owner);
  Expr apply(Operation *op, ArrayRef<Expr> operands);
  Expr rounded(Expr e, Type type);
  SmallVector<Expr> delinearise(Expr linear, ArrayRef<Expr> sizes);
  Expr linearise(ArrayRef<Expr> indices, ArrayRef<Expr> sizes);
  SmallVector<Expr> reshaped(ArrayRef<Expr> indices, ArrayRef<Expr> from,
                             ArrayRef<Expr> to);
  Expr foldResult(OpFoldResult value);
  void findInhabited(linalg::GenericOp op);
  void findReshape(tensor::ReshapeOp op, SmallVectorImpl<Assumption> &result);
};

/// The sort of values of an element type; none if there is none for it.
std::optional<Sort> sortOf(Type elementType);

} // namespace mlir::llama::raise

#endif // LLAMA_MLIR_LIB_RAISE_ELEMENTS_H
