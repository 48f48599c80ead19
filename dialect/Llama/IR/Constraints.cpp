//===- Constraints.cpp - Shape checks shared by the op families -----------===//
#include "dialect/Llama/IR/Constraints.h"

#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::constraints;

LogicalResult constraints::violated(Operation *reportOn, unsigned number,
                                    const Twine &how) {
  if (!reportOn)
    return failure();
  return reportOn->emitOpError()
         << reportOn->getName().stripDialect() << "_c" << number << ": " << how;
}

std::string constraints::toString(ArrayRef<int64_t> shape) {
  std::string text = "[";
  llvm::raw_string_ostream os(text);
  llvm::interleaveComma(shape, os, [&](int64_t size) {
    if (ShapedType::isDynamic(size))
      os << '?';
    else
      os << size;
  });
  os << ']';
  return text;
}

std::string constraints::toString(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

bool constraints::shapesMatch(ArrayRef<int64_t> a, ArrayRef<int64_t> b) {
  return a.size() == b.size() && llvm::all_of(llvm::zip(a, b), [](auto sizes) {
           return sizesMatch(std::get<0>(sizes), std::get<1>(sizes));
         });
}

LogicalResult constraints::checkSameType(Operation *reportOn, unsigned number,
                                         StringRef name, Type found,
                                         StringRef of, Type expected) {
  if (found == expected)
    return success();
  return violated(reportOn, number,
                  "'" + name + "' has type " + toString(found) +
                      ", but must have that of '" + of + "', " +
                      toString(expected));
}

LogicalResult constraints::checkResultShape(Operation *reportOn,
                                            unsigned number, StringRef name,
                                            Value result,
                                            ArrayRef<int64_t> inferred) {
  if (shapesMatch(shapeOf(result), inferred))
    return success();
  return violated(reportOn, number,
                  "'" + name + "' has shape " + toString(shapeOf(result)) +
                      ", but the operands give " + toString(inferred));
}

LogicalResult constraints::checkElementType(Operation *reportOn,
                                            unsigned number, StringRef name,
                                            Value value, Type expected) {
  if (elementTypeOf(value) == expected)
    return success();
  return violated(reportOn, number,
                  "'" + name + "' has element type " +
                      toString(elementTypeOf(value)) + ", but must have " +
                      toString(expected));
}

LogicalResult constraints::checkFinite(Operation *reportOn, unsigned number,
                                       StringRef name, const APFloat &value,
                                       Sign sign) {
  bool inRange = value.isFinite();
  StringRef allowed = "finite";
  if (sign == Sign::notNegative) {
    inRange &= value.isZero() || !value.isNegative();
    allowed = "finite and not negative";
  } else if (sign == Sign::positive) {
    inRange &= !value.isZero() && !value.isNegative();
    allowed = "finite and positive";
  }
  if (inRange)
    return success();
  SmallString<16> text;
  value.toString(text);
  return violated(reportOn, number,
                  "'" + name + "' is " + text + ", but must be " + allowed);
}

LogicalResult constraints::checkCount(Operation *reportOn, unsigned number,
                                      StringRef name, Value count,
                                      std::optional<int64_t> batch) {
  ArrayRef<int64_t> shape = shapeOf(count);
  if (shape.empty() ||
      (shape.size() == 1 && batch && sizesMatch(shape[0], *batch)))
    return success();
  return violated(reportOn, number,
                  "'" + name + "' has shape " + toString(shape) +
                      ", but must have rank 0" +
                      (batch ? " or one entry a batch entry, " +
                                   toString(ArrayRef<int64_t>(*batch))
                             : std::string(" where there is no batch")));
}

SmallVector<int32_t> constraints::addOperands(OperationState &state,
                                              ArrayRef<Value> operands) {
  SmallVector<int32_t> counts;
  for (Value operand : operands) {
    counts.push_back(operand ? 1 : 0);
    if (operand)
      state.addOperands(operand);
  }
  return counts;
}

FailureOr<SmallVector<Value>> constraints::lookThroughCasts(Operation *op) {
  SmallVector<Value> operands(op->getOperands());
  bool changed = false;
  for (Value &operand : operands) {
    auto cast = operand.getDefiningOp<tensor::CastOp>();
    if (!tensor::canFoldIntoConsumerOp(cast))
      continue;
    operand = cast.getSource();
    changed = true;
  }
  if (!changed)
    return failure();
  return operands;
}

bool mlir::llama::hasOnlyStaticShapes(Operation *op) {
  auto isStatic = [](Type type) {
    return cast<ShapedType>(type).hasStaticShape();
  };
  return llvm::all_of(op->getOperandTypes(), isStatic) &&
         llvm::all_of(op->getResultTypes(), isStatic);
}
