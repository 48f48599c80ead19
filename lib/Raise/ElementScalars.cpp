//===- ElementScalars.cpp - Scalars, and operations on them ---------------===//
#include "lib/Raise/ElementSupport.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

namespace {
bool isNarrow(Type type) {
  return isa<FloatType>(type) && type.getIntOrFloatBitWidth() < 32;
}
} // namespace

Expr mlir::llama::raise::fromAffine(ExprContext &context, AffineExpr e,
                                    ArrayRef<Expr> dims,
                                    ArrayRef<Expr> symbols) {
  if (auto dim = dyn_cast<AffineDimExpr>(e))
    return dims[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(e))
    return symbols.empty() ? nullptr : symbols[symbol.getPosition()];
  if (auto constant = dyn_cast<AffineConstantExpr>(e))
    return context.integer(constant.getValue());
  auto binary = cast<AffineBinaryOpExpr>(e);
  Expr a = fromAffine(context, binary.getLHS(), dims, symbols);
  Expr b = fromAffine(context, binary.getRHS(), dims, symbols);
  if (!a || !b)
    return nullptr;
  switch (binary.getKind()) {
  case AffineExprKind::Add:
    return context.add(a, b);
  case AffineExprKind::Mul:
    return context.mul(a, b);
  case AffineExprKind::FloorDiv:
    return context.floorDiv(a, b);
  case AffineExprKind::Mod:
    return context.mod(a, b);
  default:
    return nullptr;
  }
}

Expr ElementBuilder::scalar(Value value) {
  auto it = scalars.find(value);
  if (it != scalars.end())
    return it->second;
  // Operands first, so that what is not understood is one of them.
  Environment known;
  if (Operation *op = value.getDefiningOp();
      op && op->getNumRegions() == 0 && sortOf(value.getType()))
    for (Value operand : op->getOperands())
      if (sortOf(operand.getType()))
        known[operand] = scalar(operand);
  Expr result = inRegion(value, known, {}, nullptr);
  if (!result)
    result =
        context.scalar(value, sortOf(value.getType()).value_or(Sort::real));
  scalars[value] = result;
  return result;
}

Expr ElementBuilder::inLoop(Value value, scf::ForOp loop, Expr counter) {
  Environment environment;
  environment[loop.getInductionVar()] = counter;
  return inRegion(value, environment, {}, loop);
}

Expr ElementBuilder::inRegion(Value value, Environment &environment,
                              ArrayRef<Expr> loops, Operation *owner) {
  auto it = environment.find(value);
  if (it != environment.end())
    return it->second;
  // What is computed outside of the body is the same for all elements; what is
  // computed inside and not understood makes the whole unknown.
  if (owner && !owner->isAncestor(value.getParentBlock()->getParentOp()))
    return scalar(value);
  Operation *op = value.getDefiningOp();
  if (!op || !sortOf(value.getType()))
    return nullptr;
  Expr result = nullptr;
  auto in = [&](Value v) { return inRegion(v, environment, loops, owner); };
  if (auto index = dyn_cast<linalg::IndexOp>(op)) {
    if (index.getDim() < loops.size())
      result = loops[index.getDim()];
  } else if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    SmallVector<Expr> indices;
    for (Value i : extract.getIndices()) {
      indices.push_back(in(i));
      if (!indices.back())
        return nullptr;
    }
    if (tensorType(extract.getTensor()))
      result = element(extract.getTensor(), indices);
  } else if (auto dim = dyn_cast<tensor::DimOp>(op)) {
    std::optional<int64_t> position = dim.getConstantIndex();
    if (position && tensorType(dim.getSource()) &&
        *position < tensorType(dim.getSource()).getRank())
      result = sizeOf(dim.getSource(), *position);
  } else if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    if (auto number = dyn_cast<FloatAttr>(constant.getValue())) {
      APFloat f = number.getValue();
      bool losesInfo;
      f.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                &losesInfo);
      result = context.number(f.convertToDouble());
    } else if (auto number = dyn_cast<IntegerAttr>(constant.getValue())) {
      result = number.getType().isInteger(1)
                   ? context.truth(number.getValue().getBoolValue())
                   : context.integer(number.getValue().getSExtValue());
    }
  } else if (auto affineApply = dyn_cast<affine::AffineApplyOp>(op)) {
    SmallVector<Expr> operands;
    for (Value operand : affineApply.getMapOperands()) {
      operands.push_back(in(operand));
      if (!operands.back())
        return nullptr;
    }
    AffineMap map = affineApply.getAffineMap();
    ArrayRef<Expr> all(operands);
    result =
        fromAffine(context, map.getResult(0), all.take_front(map.getNumDims()),
                   all.drop_front(map.getNumDims()));
  } else if (op->getNumResults() == 1 && op->getNumRegions() == 0) {
    SmallVector<Expr> operands;
    for (Value operand : op->getOperands()) {
      if (!sortOf(operand.getType()))
        return nullptr;
      operands.push_back(in(operand));
      if (!operands.back())
        return nullptr;
    }
    result = apply(op, operands);
  }
  if (result)
    environment[value] = result;
  return result;
}

Expr ElementBuilder::rounded(Expr e, Type type) {
  if (!exact || !isNarrow(type) || e->isNumber())
    return e;
  // Where what is rounded has that type already, nothing happens.
  if (e->kind == Kind::access && tensorType(e->value).getElementType() == type)
    return e;
  std::string name(kRound);
  llvm::raw_string_ostream(name) << type;
  if (e->is(name))
    return e;
  return context.function(name, e);
}
