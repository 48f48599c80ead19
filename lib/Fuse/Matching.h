//===- Matching.h - What the patterns of several fusions look for ---------===//
#ifndef LLAMA_MLIR_LIB_FUSE_MATCHING_H
#define LLAMA_MLIR_LIB_FUSE_MATCHING_H

#include "dialect/Llama/IR/LlamaOps.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"

#include <optional>

namespace mlir::llama {

//===----------------------------------------------------------------------===//
// Applying patterns
//===----------------------------------------------------------------------===//

/// Tries the patterns at each operation once, and removes what nothing uses
/// afterwards. Before and after it, sizes of results become those of operands,
/// so that a size is no use of what has it.
void applyOnce(Operation *root, RewritePatternSet &&patterns);

/// Applies the patterns until none matches, nothing else (no folds), between
/// the same steps.
LogicalResult applyUntilDone(Operation *root, RewritePatternSet &&patterns);

/// Computes the sizes of an operation's results from its operands, in place of
/// each tensor.dim of them; fails where one cannot be.
LogicalResult resolveSizes(RewriterBase &rewriter, Operation *op);

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

/// What is behind casts that only say more or less of a shape (tensor.cast).
Value skipCasts(Value value);

/// `value` as a tensor of `type`, which differs in what it says of the shape.
Value castTo(OpBuilder &b, Location loc, Value value, Type type);

/// Whether two sizes or offsets are the same: constants, one value, or
/// tensor.dims of one dimension.
bool isSameSize(OpFoldResult left, OpFoldResult right);

/// Whether a slice takes all of dimension `dim` of its source.
bool takesAll(tensor::ExtractSliceOp slice, int64_t dim);

/// The operation that all of a dequantize's operands are results of, each in
/// its place; null if they come from elsewhere.
UnpackBlocksOp getUnpacked(DequantizeOp dequantize);

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// The elements of a constant whose bytes are at hand, whole numbers of them
/// each and as many as its type needs; null for other values.
ElementsAttr getConstant(Value value);
inline bool isConstant(Value value) { return getConstant(value) != nullptr; }

/// The number that all elements of a constant are.
std::optional<APFloat> getSplat(Value value);

/// The constant with each element replaced; `map` is given its row-major index
/// and its value in f64, and what it returns is rounded to the element's type.
/// Null if the elements are no floating-point numbers.
ElementsAttr mapConstant(ElementsAttr constant,
                         function_ref<double(int64_t, double)> map);

/// Whether it is a power of two, by which multiplication moves no rounding
/// (but to or from numbers that are subnormal, or too large).
bool isPowerOfTwo(const APFloat &value);

//===----------------------------------------------------------------------===//
// Operations element by element
//===----------------------------------------------------------------------===//

/// How elements of an operand lie in the result of an operation.
enum class Alignment { Same, LastDim };

/// An operation on tensors that combines two operands by one operation on
/// numbers, each element with that at the same place.
struct Binary {
  /// The operation that makes the result; others may be between.
  Operation *op;
  Value lhs, rhs;
  /// What linalg writes the result to.
  Value destination;
  /// Of rhs; that of lhs is the same place. Operands are exchanged for it.
  Alignment rhsAlignment = Alignment::Same;
  /// The result is rounded from a wider type.
  bool isWidened = false;
};

/// Matches `result` as `BinaryOp` (arith.addf, arith.mulf) of two tensors:
/// the operation itself on tensors, a named one of linalg, or a linalg.generic
/// or map that does nothing else; through linalg.broadcast of a row; computed
/// in the element type or in a wider one. Operands are those that are extended
/// to it: their element types are the caller's to check.
template <typename BinaryOp> std::optional<Binary> matchBinary(Value result);

/// `result` = `source` times a number, all in one element type.
struct Multiple {
  Operation *op;
  Value source;
  APFloat factor;
};
std::optional<Multiple> matchMultiple(Value result);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_FUSE_MATCHING_H
