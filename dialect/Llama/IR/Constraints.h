//===- Constraints.h - Shape checks shared by the op families -------------===//
//
// What verifiers, builders and canonicalisation patterns of all operations
// have in common. Private to this folder.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_DIALECT_LLAMA_IR_CONSTRAINTS_H
#define LLAMA_MLIR_DIALECT_LLAMA_IR_CONSTRAINTS_H

#include "dialect/Llama/IR/LlamaOps.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/IR/PatternMatch.h"

#include <string>

namespace mlir::llama::constraints {

//===----------------------------------------------------------------------===//
// Reporting
//===----------------------------------------------------------------------===//

/// Fails; unless `reportOn` is null also reports that constraint `number` of
/// that operation is broken, and how.
LogicalResult violated(Operation *reportOn, unsigned number, const Twine &how);

/// A shape as in error messages: [2, ?, 64].
std::string toString(ArrayRef<int64_t> shape);
std::string toString(Type type);

//===----------------------------------------------------------------------===//
// Sizes: an unknown one matches every other
//===----------------------------------------------------------------------===//

inline bool sizesMatch(int64_t a, int64_t b) {
  return a == b || ShapedType::isDynamic(a) || ShapedType::isDynamic(b);
}
bool shapesMatch(ArrayRef<int64_t> a, ArrayRef<int64_t> b);

/// What is known of a size from two places that must agree.
inline int64_t joinSizes(int64_t a, int64_t b) {
  return ShapedType::isDynamic(a) ? b : a;
}

inline ArrayRef<int64_t> shapeOf(Value value) {
  return cast<RankedTensorType>(value.getType()).getShape();
}
inline Type elementTypeOf(Value value) {
  return cast<RankedTensorType>(value.getType()).getElementType();
}

//===----------------------------------------------------------------------===//
// Checks of one constraint
//===----------------------------------------------------------------------===//

/// `value` has type `expected`, which is that of the operand `of`.
LogicalResult checkSameType(Operation *reportOn, unsigned number,
                            StringRef name, Type found, StringRef of,
                            Type expected);

/// The result `name` has the shape inferred.
LogicalResult checkResultShape(Operation *reportOn, unsigned number,
                               StringRef name, Value result,
                               ArrayRef<int64_t> inferred);

/// The operand or result `name` has element type `expected`.
LogicalResult checkElementType(Operation *reportOn, unsigned number,
                               StringRef name, Value value, Type expected);

/// A floating-point attribute is finite; positive or not negative on demand.
enum class Sign { any, notNegative, positive };
LogicalResult checkFinite(Operation *reportOn, unsigned number, StringRef name,
                          const APFloat &value, Sign sign);

/// A count has rank 0 or, where there is a batch, one entry a batch entry.
LogicalResult checkCount(Operation *reportOn, unsigned number, StringRef name,
                         Value count, std::optional<int64_t> batch);

//===----------------------------------------------------------------------===//
// Builders
//===----------------------------------------------------------------------===//

/// Appends the result types of an operation whose operands and properties are
/// already in `state`: inferred shapes with the element types given, as
/// many as both name.
template <typename OpTy>
void addInferredResults(OperationState &state, ArrayRef<Type> elementTypes) {
  auto &properties = state.getOrAddProperties<typename OpTy::Properties>();
  typename OpTy::Adaptor adaptor(
      state.operands, DictionaryAttr::get(state.getContext()), properties);
  FailureOr<Shapes> shapes = OpTy::inferResultShapes(adaptor);
  if (failed(shapes))
    llvm::report_fatal_error(Twine(OpTy::getOperationName()) +
                             " built with operands that do not fit");
  for (auto [shape, elementType] : llvm::zip(*shapes, elementTypes))
    state.addTypes(RankedTensorType::get(shape, elementType));
}

/// Adds the operands that are present, and returns how many each one gives.
SmallVector<int32_t> addOperands(OperationState &state,
                                 ArrayRef<Value> operands);

//===----------------------------------------------------------------------===//
// Canonicalisation
//===----------------------------------------------------------------------===//

/// The operands with casts that only forget sizes looked through, or failure
/// when there is none.
FailureOr<SmallVector<Value>> lookThroughCasts(Operation *op);

// Pattern: op(tensor.cast(x)) -> tensor.cast(op(x)), where the cast only
// forgets sizes and the sizes it hid contradict nothing.
template <typename OpTy> struct FoldCastsIntoOp final : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    FailureOr<SmallVector<Value>> operands = lookThroughCasts(op);
    if (failed(operands))
      return rewriter.notifyMatchFailure(op, "no operand is such a cast");
    FailureOr<Shapes> shapes = OpTy::inferResultShapes(typename OpTy::Adaptor(
        *operands, op->getDiscardableAttrDictionary(), op.getProperties()));
    if (failed(shapes))
      return rewriter.notifyMatchFailure(
          op, "without the casts a constraint is broken");

    SmallVector<Type> types;
    for (auto [shape, type] : llvm::zip(*shapes, op->getResultTypes())) {
      auto tensorType = cast<RankedTensorType>(type);
      if (!shapesMatch(shape, tensorType.getShape()))
        return rewriter.notifyMatchFailure(op, "a result contradicts them");
      Shape joined;
      for (auto [inferred, declared] : llvm::zip(shape, tensorType.getShape()))
        joined.push_back(joinSizes(inferred, declared));
      types.push_back(tensorType.clone(joined));
    }

    auto refined = cast<OpTy>(
        mlir::clone(rewriter, op, TypeRange(types), ValueRange(*operands)));
    SmallVector<Value> results;
    for (auto [result, type] :
         llvm::zip(refined->getResults(), op->getResultTypes()))
      results.push_back(
          result.getType() == type
              ? Value(result)
              : tensor::CastOp::create(rewriter, op.getLoc(), type, result));
    rewriter.replaceOp(op, results);
    return success();
  }
};

} // namespace mlir::llama::constraints

#endif // LLAMA_MLIR_DIALECT_LLAMA_IR_CONSTRAINTS_H
