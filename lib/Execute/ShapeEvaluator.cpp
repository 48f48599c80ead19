//===- ShapeEvaluator.cpp - Actual sizes of dynamic tensors ---------------===//
#include "lib/Execute/ShapeEvaluator.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"

using namespace mlir;
using namespace mlir::llama;

std::optional<ShapeEvaluator::Shape>
ShapeEvaluator::getShape(Value value) const {
  auto found = shapes.find(value);
  if (found != shapes.end())
    return found->second;
  auto type = dyn_cast<ShapedType>(value.getType());
  if (!type || !type.hasStaticShape())
    return std::nullopt;
  return Shape(type.getShape());
}

std::optional<int64_t> ShapeEvaluator::getInteger(Value value) {
  auto found = integers.find(value);
  if (found != integers.end())
    return found->second;
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)))
    return constant.getSExtValue();
  Operation *op = value.getDefiningOp();
  if (!op || op->getNumRegions() || !value.getType().isIntOrIndex())
    return std::nullopt;
  if (auto dim = dyn_cast<tensor::DimOp>(op)) {
    std::optional<Shape> shape = getShape(dim.getSource());
    std::optional<int64_t> index = getInteger(dim.getIndex());
    if (!shape || !index || *index < 0 ||
        *index >= static_cast<int64_t>(shape->size()))
      return std::nullopt;
    return (*shape)[*index];
  }
  // Any other arithmetic folds once its operands are known.
  SmallVector<Attribute> operands;
  for (Value operand : op->getOperands()) {
    std::optional<int64_t> integer = getInteger(operand);
    if (!integer)
      return std::nullopt;
    operands.push_back(IntegerAttr::get(operand.getType(), *integer));
  }
  SmallVector<OpFoldResult> results;
  if (failed(op->fold(operands, results)) || results.empty())
    return std::nullopt;
  OpFoldResult result = results[cast<OpResult>(value).getResultNumber()];
  if (auto attribute = dyn_cast<Attribute>(result)) {
    auto integer = dyn_cast<IntegerAttr>(attribute);
    return integer ? std::optional(integer.getValue().getSExtValue())
                   : std::nullopt;
  }
  auto folded = cast<Value>(result);
  return folded == value ? std::nullopt : getInteger(folded);
}

void ShapeEvaluator::visit(Operation *op) {
  bool isKnown = llvm::all_of(op->getResultTypes(), [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    return !shaped || shaped.hasStaticShape();
  });
  if (isKnown)
    return;
  if (op->hasTrait<OpTrait::Elementwise>()) {
    for (Value operand : op->getOperands())
      if (isa<ShapedType>(operand.getType()))
        if (std::optional<Shape> shape = getShape(operand))
          for (Value result : op->getResults())
            shapes[result] = *shape;
    return;
  }
  auto reifiable = dyn_cast<ReifyRankedShapedTypeOpInterface>(op);
  if (!reifiable)
    return;
  OpBuilder builder(op->getContext());
  builder.setInsertionPointAfter(op);
  ReifiedRankedShapedTypeDims dims;
  if (failed(reifiable.reifyResultShapes(builder, dims)))
    return;
  for (auto [result, sizes] : llvm::zip(op->getResults(), dims)) {
    Shape shape;
    for (OpFoldResult size : sizes) {
      std::optional<int64_t> known = getConstantIntValue(size);
      if (!known)
        if (auto value = dyn_cast<Value>(size))
          known = getInteger(value);
      if (!known)
        break;
      shape.push_back(*known);
    }
    if (shape.size() == sizes.size())
      shapes[result] = std::move(shape);
  }
}
