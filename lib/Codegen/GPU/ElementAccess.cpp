//===- ElementAccess.cpp - The elements that tasks touch ------------------===//
#include "lib/Codegen/GPU/ElementAccess.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::llama;

bool ElementAccess::isSame(const ElementAccess &other) const {
  return root == other.root &&
         llvm::equal(dims, other.dims, [](const Dim &a, const Dim &b) {
           return a.bases == b.bases && a.coordinate == b.coordinate &&
                  a.divisor == b.divisor;
         });
}

bool TaskAccesses::isInside(Value value) {
  return forall.getRegion().isAncestor(value.getParentRegion());
}

std::optional<int> TaskAccesses::findLoop(OpFoldResult offset) {
  auto value = dyn_cast_if_present<Value>(offset);
  if (!value)
    return std::nullopt;
  for (auto [i, iv] : llvm::enumerate(forall.getInductionVars()))
    if (iv == value)
      return i;
  return std::nullopt;
}

SmallVector<ElementAccess::Dim>
TaskAccesses::getDims(linalg::GenericOp op, OpOperand *operand,
                      ArrayRef<ElementAccess::Dim> loops) {
  SmallVector<ElementAccess::Dim> dims;
  for (AffineExpr result : op.getMatchingIndexingMap(operand).getResults()) {
    if (auto dim = dyn_cast<AffineDimExpr>(result))
      dims.push_back(loops[dim.getPosition()]);
    else if (result == getAffineConstantExpr(0, op.getContext()))
      dims.push_back({});
    else
      return {};
  }
  return dims;
}

SmallVector<ElementAccess::Dim> TaskAccesses::getLoops(unsigned count) {
  SmallVector<ElementAccess::Dim> loops(count);
  for (unsigned i = 0; i < count; ++i)
    loops[i].coordinate = i;
  return loops;
}

bool TaskAccesses::splitOffset(OpFoldResult offset, std::optional<int> &loop,
                               SmallVectorImpl<OpFoldResult> &bases) {
  if (std::optional<int> found = findLoop(offset)) {
    if (loop)
      return false;
    loop = found;
    return true;
  }
  auto value = dyn_cast_if_present<Value>(offset);
  if (!value || !isInside(value)) {
    if (!isZeroInteger(offset))
      bases.push_back(offset);
    return true;
  }
  if (auto add = value.getDefiningOp<arith::AddIOp>())
    return splitOffset(add.getLhs(), loop, bases) &&
           splitOffset(add.getRhs(), loop, bases);
  auto apply = value.getDefiningOp<affine::AffineApplyOp>();
  if (!apply)
    return false;
  AffineMap map = apply.getAffineMap();
  SmallVector<AffineExpr> worklist{map.getResult(0)};
  Builder b(value.getContext());
  while (!worklist.empty()) {
    AffineExpr expr = worklist.pop_back_val();
    if (auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
        binary && binary.getKind() == AffineExprKind::Add) {
      worklist.push_back(binary.getLHS());
      worklist.push_back(binary.getRHS());
      continue;
    }
    if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
      if (constant.getValue() != 0)
        bases.push_back(b.getIndexAttr(constant.getValue()));
      continue;
    }
    Value operand;
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      operand = apply.getMapOperands()[dim.getPosition()];
    else if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
      operand = apply.getMapOperands()[map.getNumDims() + symbol.getPosition()];
    if (!operand || !splitOffset(operand, loop, bases))
      return false;
  }
  return true;
}

bool TaskAccesses::isTileSize(OpFoldResult size, int loop) {
  std::optional<int64_t> step =
      getConstantIntValue(forall.getMixedStep()[loop]);
  OpFoldResult end = forall.getMixedUpperBound()[loop];
  std::optional<int64_t> knownEnd = getConstantIntValue(end);
  // A loop may be written with a step of 0.
  if (!step || *step <= 0)
    return false;
  if (std::optional<int64_t> known = getConstantIntValue(size))
    return *known == *step
               ? *step == 1 || (knownEnd && *knownEnd % *step == 0)
               : knownEnd && *known == *knownEnd && *knownEnd < *step;
  auto minimum = cast<Value>(size).getDefiningOp<affine::AffineMinOp>();
  if (!minimum || minimum.getMap().getNumResults() != 2)
    return false;
  AffineMap map = minimum.getMap();
  bool hasStep = false, hasRest = false;
  for (AffineExpr expr : map.getResults()) {
    if (auto constant = dyn_cast<AffineConstantExpr>(expr);
        constant && constant.getValue() == *step)
      hasStep = true;
    else
      hasRest |= isRest(map, expr, minimum.getMapOperands(), loop, end);
  }
  return hasStep && hasRest;
}

bool TaskAccesses::isRest(AffineMap map, AffineExpr expr, ValueRange operands,
                          int loop, OpFoldResult end) {
  MLIRContext *context = map.getContext();
  unsigned dims = map.getNumDims(), symbols = map.getNumSymbols();
  SmallVector<Value> all(operands.take_front(dims));
  all.push_back(forall.getInductionVars()[loop]);
  llvm::append_range(all, operands.drop_front(dims));
  AffineExpr difference = expr + getAffineDimExpr(dims, context);
  if (std::optional<int64_t> known = getConstantIntValue(end)) {
    difference = difference - *known;
  } else {
    difference = difference - getAffineSymbolExpr(symbols++, context);
    all.push_back(cast<Value>(end));
  }
  AffineMap zero = AffineMap::get(dims + 1, symbols, difference);
  affine::fullyComposeAffineMapAndOperands(&zero, &all);
  affine::canonicalizeMapAndOperands(&zero, &all);
  zero = simplifyAffineMap(zero);
  return zero.isSingleConstant() && zero.getSingleConstantResult() == 0;
}

std::optional<ElementAccess>
TaskAccesses::resolve(Value buffer, SmallVector<ElementAccess::Dim> dims) {
  ElementAccess access;
  if (cast<MemRefType>(buffer.getType()).getRank() != int64_t(dims.size()))
    return std::nullopt;
  while (isInside(buffer)) {
    Operation *op = buffer.getDefiningOp();
    if (!op)
      return std::nullopt;
    if (isa<memref::AllocOp, memref::AllocaOp>(op)) {
      // The task's own: all of a tile, whatever its shape.
      for (auto [i, dim] : llvm::enumerate(dims))
        if (dim.coordinate != int(i) || dim.divisor != 1 || !dim.bases.empty())
          return std::nullopt;
      access.isScratch = true;
      break;
    }
    if (auto cast = dyn_cast<memref::ReinterpretCastOp>(op)) {
      // A shape of the task's own buffer.
      buffer = cast.getSource();
      if (!isa_and_present<memref::AllocOp, memref::AllocaOp>(
              buffer.getDefiningOp()))
        return std::nullopt;
      continue;
    }
    if (auto cast = dyn_cast<memref::CastOp>(op)) {
      buffer = cast.getSource();
      continue;
    }
    if (auto expand = dyn_cast<memref::ExpandShapeOp>(op)) {
      if (!collapseDims(expand, dims))
        return std::nullopt;
      buffer = expand.getSrc();
      continue;
    }
    auto view = dyn_cast<memref::SubViewOp>(op);
    if (!view || !view.hasUnitStride())
      return std::nullopt;
    llvm::SmallBitVector dropped = view.getDroppedDims();
    SmallVector<ElementAccess::Dim> outer;
    size_t next = 0;
    for (unsigned i = 0; i < dropped.size(); ++i) {
      ElementAccess::Dim dim;
      if (!dropped.test(i))
        dim = dims[next++];
      std::optional<int> loop;
      if (!splitOffset(view.getMixedOffsets()[i], loop, dim.bases))
        return std::nullopt;
      if (loop) {
        int &coordinate = coordinates[*loop];
        if (dim.coordinate < 0)
          dim.coordinate = coordinate;
        if (coordinate < 0)
          coordinate = dim.coordinate;
        if (dim.coordinate < 0 || dim.coordinate != coordinate ||
            dim.divisor != 1 || dim.isRelative ||
            !isTileSize(view.getMixedSizes()[i], *loop))
          return std::nullopt;
        dim.isRelative = true;
      }
      outer.push_back(std::move(dim));
    }
    dims = std::move(outer);
    buffer = view.getSource();
  }
  if (!access.isScratch && !isa<BaseMemRefType>(buffer.getType()))
    return std::nullopt;
  access.root = buffer;
  llvm::append_range(access.dims, dims);
  return access;
}

bool TaskAccesses::collapseDims(memref::ExpandShapeOp expand,
                                SmallVector<ElementAccess::Dim> &dims) {
  SmallVector<ElementAccess::Dim> outer;
  for (ArrayRef<int64_t> group : expand.getReassociationIndices()) {
    if (group.size() == 1) {
      outer.push_back(dims[group.front()]);
      continue;
    }
    if (group.size() != 2)
      return false;
    const ElementAccess::Dim &quotient = dims[group[0]], &rest = dims[group[1]];
    int64_t size = expand.getResultType().getDimSize(group[1]);
    if (quotient.coordinate < 0 || quotient.coordinate != rest.coordinate ||
        quotient.divisor != size || rest.divisor != -size ||
        !quotient.bases.empty() || !rest.bases.empty())
      return false;
    outer.push_back({{}, quotient.coordinate});
  }
  dims = std::move(outer);
  return true;
}

bool TaskAccesses::isPure(linalg::GenericOp op) {
  WalkResult result = op.getBody()->walk([&](Operation *inner) {
    return isa<linalg::IndexOp>(inner) || !isMemoryEffectFree(inner)
               ? WalkResult::interrupt()
               : WalkResult::advance();
  });
  return !result.wasInterrupted() && usesOnly(op, {});
}

bool TaskAccesses::usesOnly(linalg::GenericOp op, Value allowed) {
  WalkResult result = op.getBody()->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands())
      if (operand != allowed && isInside(operand) &&
          !op.getRegion().isAncestor(operand.getParentRegion()))
        return WalkResult::interrupt();
    return WalkResult::advance();
  });
  return !result.wasInterrupted();
}

bool TaskAccesses::isComplete() {
  for (auto [i, coordinate] : llvm::enumerate(coordinates)) {
    std::optional<int64_t> step = getConstantIntValue(forall.getMixedStep()[i]),
                           end = getConstantIntValue(
                               forall.getMixedUpperBound()[i]);
    if (coordinate < 0 && (!step || !end || *end > *step))
      return false;
  }
  return true;
}

bool TaskAccesses::checkAccess(const ElementAccess &access) {
  return access.isScratch ||
         llvm::all_of(access.dims, [&](const ElementAccess::Dim &dim) {
           return dim.coordinate < 0 || dim.isRelative ||
                  !llvm::is_contained(coordinates, dim.coordinate);
         });
}
