//===- Raiser.cpp - What the matchers of all operations share -------------===//
#include "lib/Raise/Raiser.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include "llvm/ADT/SetVector.h"
#include "llvm/Support/Format.h"

#include <cmath>

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

double mlir::llama::raise::shortest(double value) {
  for (int digits = 1; digits < 9; ++digits) {
    std::string text;
    llvm::raw_string_ostream(text) << llvm::format("%.*e", digits - 1, value);
    double candidate = std::strtod(text.c_str(), nullptr);
    if (float(candidate) == float(value) ||
        std::fabs(candidate - value) <= 2e-7 * std::fabs(value))
      return candidate;
  }
  return value;
}

Raiser::~Raiser() {
  for (Operation *op : buried)
    op->destroy();
}

void Raiser::bury(Operation *op) {
  op->remove();
  op->dropAllReferences();
  buried.push_back(op);
}

void Raiser::takeBuried(Raiser &other) {
  llvm::append_range(buried, std::exchange(other.buried, {}));
}

void Raiser::takeBack() {
  Block *block = builder.getInsertionBlock();
  for (Operation *op : llvm::reverse(recorder.made))
    if (op->getBlock() == block && op->use_empty())
      bury(op);
  recorder.made.clear();
}

/// An argument, a constant, or a view or dequantisation of one: what a layer
/// holds, not what it computes.
bool mlir::llama::raise::isParameter(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (op->hasTrait<OpTrait::ConstantLike>())
      return true;
    if (isa<DequantizeOp, UnpackBlocksOp, linalg::TransposeOp,
            tensor::CollapseShapeOp, tensor::ExpandShapeOp,
            tensor::ExtractSliceOp, tensor::CastOp, tensor::ReshapeOp,
            arith::TruncIOp, arith::BitcastOp>(op)) {
      value = op->getOperand(0);
      continue;
    }
    auto generic = dyn_cast<linalg::GenericOp>(op);
    if (!generic || generic.getNumDpsInputs() != 1 ||
        generic.getNumReductionLoops() != 0)
      return op->getNumOperands() == 0;
    value = generic.getDpsInputOperand(0)->get();
  }
  return true;
}

Root Raiser::look(Value value) {
  Root root;
  root.value = value;
  root.type = cast<RankedTensorType>(value.getType());
  root.sizes = elements.sizesOf(value);
  root.coordinates = elements.coordinates(value);
  root.expr = elements.element(value, root.coordinates);
  return root;
}

SmallVector<Value> Raiser::sliceOf(Operation *op) {
  llvm::SetVector<Value> seen;
  auto visitOperands = [&](Operation *op) {
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (isa<RankedTensorType>(operand.getType()) &&
            !op->isAncestor(operand.getParentBlock()->getParentOp()))
          seen.insert(operand);
    });
  };
  visitOperands(op);
  for (unsigned i = 0; i < seen.size(); ++i)
    if (!elements.isLeaf(seen[i]))
      visitOperands(seen[i].getDefiningOp());
  return seen.takeVector();
}

ArrayRef<Value> Raiser::slice() {
  if (!currentSlice)
    currentSlice = sliceOf(sliceRoot);
  return *currentSlice;
}

void Raiser::setSlice(const Root &root) {
  currentSlice.reset();
  sliceRoot = root.op();
  recorder.made.clear();
  builder.setInsertionPoint(root.op());
}

SmallVector<Operation *> Raiser::reductions() {
  llvm::SetVector<Operation *> result;
  for (Value value : slice())
    if (auto op = value.getDefiningOp<linalg::LinalgOp>())
      if (op.getNumReductionLoops() > 0)
        result.insert(op);
  return result.takeVector();
}

Value Raiser::withSlice(Operation *op, llvm::function_ref<Value()> search) {
  auto outer = std::exchange(currentSlice, sliceOf(op));
  Value result = search();
  currentSlice = std::move(outer);
  return result;
}

//===----------------------------------------------------------------------===//
// Values for expressions
//===----------------------------------------------------------------------===//

std::optional<Raiser::Arrangement>
Raiser::arrange(Value value, ArrayRef<Expr> indices, ArrayRef<Expr> sizes,
                llvm::function_ref<bool(Expr)> accept, bool allowViews) {
  SmallVector<Expr> valueSizes = elements.sizesOf(value);
  if (!allowViews) {
    if (valueSizes != SmallVector<Expr>(sizes) ||
        !accept(elements.element(value, indices)))
      return std::nullopt;
    Arrangement result;
    for (unsigned i = 0; i < indices.size(); ++i)
      result.positions.push_back(i);
    return result;
  }
  // Every index with more than one value has a dimension of its own.
  SmallVector<unsigned> wanted;
  for (auto [i, size] : llvm::enumerate(sizes))
    if (!size->isNumber(1))
      wanted.push_back(i);
  SmallVector<unsigned> dims;
  for (auto [i, size] : llvm::enumerate(valueSizes))
    if (!size->isNumber(1))
      dims.push_back(i);
  if (dims.size() != wanted.size() || dims.size() > 5)
    return std::nullopt;
  SmallVector<Expr> at(valueSizes.size(), context.integer(0));
  Arrangement result;
  result.positions.assign(valueSizes.size(), -1);
  std::function<bool(unsigned, unsigned)> assign = [&](unsigned next,
                                                       unsigned used) {
    if (next == dims.size())
      return accept(elements.element(value, at));
    for (auto [k, position] : llvm::enumerate(wanted)) {
      if (used >> k & 1)
        continue;
      Expr have = valueSizes[dims[next]], want = sizes[position];
      bool isSlice = have != want;
      // The first part of the last dimension: tables that hold all twice.
      if (isSlice && !(have->isNumber() && want->isNumber() &&
                       have->number > want->number && next + 1 == dims.size() &&
                       position + 1 == sizes.size()))
        continue;
      result.positions[dims[next]] = position;
      for (int64_t stride : {1, 2}) {
        if (stride == 2 && !(isSlice && have->number == 2 * want->number))
          continue;
        at[dims[next]] = context.scale(indices[position], stride);
        if (isSlice) {
          result.isSlice = true;
          result.sliceDim = dims[next];
          result.stride = stride;
        }
        if (assign(next + 1, used | 1u << k))
          return true;
        if (isSlice)
          result.isSlice = false;
      }
    }
    return false;
  };
  if (!assign(0, 0))
    return std::nullopt;
  return result;
}

Value Raiser::makeView(Value value, const Arrangement &arrangement,
                       ArrayRef<Expr> indices, ArrayRef<Expr> sizes) {
  Location loc = value.getLoc();
  auto type = cast<RankedTensorType>(value.getType());
  if (arrangement.isSlice) {
    SmallVector<OpFoldResult> offsets(type.getRank(), builder.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(type.getRank(), builder.getIndexAttr(1));
    SmallVector<OpFoldResult> extents =
        tensor::getMixedSizes(builder, loc, value);
    for (auto [dim, position] : llvm::enumerate(arrangement.positions))
      if (position >= 0 && sizes[position]->isNumber())
        extents[dim] = builder.getIndexAttr(int64_t(sizes[position]->number));
    strides[arrangement.sliceDim] = builder.getIndexAttr(arrangement.stride);
    value = tensor::ExtractSliceOp::create(builder, loc, value, offsets,
                                           extents, strides);
    type = cast<RankedTensorType>(value.getType());
  }
  bool isIdentity = arrangement.positions.size() == indices.size();
  for (auto [dim, position] : llvm::enumerate(arrangement.positions))
    isIdentity &= position == int(dim) || (position < 0 && dim < sizes.size() &&
                                           sizes[dim]->isNumber(1));
  if (isIdentity)
    return value;

  // Dimensions of 1 away, the rest in order, other dimensions of 1 in.
  SmallVector<unsigned> order;
  SmallVector<ReassociationIndices> groups;
  ReassociationIndices pending;
  for (auto [dim, position] : llvm::enumerate(arrangement.positions)) {
    pending.push_back(dim);
    if (position < 0)
      continue;
    groups.push_back(pending);
    pending.clear();
    order.push_back(position);
  }
  if (groups.empty())
    pending.clear();
  else
    llvm::append_range(groups.back(), pending);
  if (int64_t(groups.size()) != type.getRank())
    value = tensor::CollapseShapeOp::create(builder, loc, value, groups);
  type = cast<RankedTensorType>(value.getType());
  if (!llvm::is_sorted(order)) {
    SmallVector<int64_t> permutation(order.size());
    for (unsigned i = 0; i < order.size(); ++i)
      permutation[i] = i;
    llvm::sort(permutation,
               [&](int64_t a, int64_t b) { return order[a] < order[b]; });
    SmallVector<OpFoldResult> from = tensor::getMixedSizes(builder, loc, value),
                              to;
    for (int64_t p : permutation)
      to.push_back(from[p]);
    Value empty =
        tensor::EmptyOp::create(builder, loc, to, type.getElementType());
    value = linalg::TransposeOp::create(builder, loc, value, empty, permutation)
                ->getResult(0);
    type = cast<RankedTensorType>(value.getType());
  }
  if (type.getRank() == int64_t(indices.size()))
    return value;
  SmallVector<ReassociationIndices> expansion(type.getRank());
  SmallVector<OpFoldResult> shape,
      from = tensor::getMixedSizes(builder, loc, value);
  SmallVector<int64_t> staticShape;
  int current = -1;
  for (auto [i, size] : llvm::enumerate(sizes)) {
    bool isUnit = size->isNumber(1);
    if (!isUnit)
      ++current;
    if (type.getRank() > 0)
      expansion[std::max(current, 0)].push_back(i);
    shape.push_back(isUnit ? OpFoldResult(builder.getIndexAttr(1))
                           : from[current]);
    staticShape.push_back(isUnit ? 1 : type.getDimSize(current));
  }
  return tensor::ExpandShapeOp::create(
      builder, loc, RankedTensorType::get(staticShape, type.getElementType()),
      value, expansion, shape);
}

Value Raiser::findIf(ArrayRef<Expr> indices, ArrayRef<Expr> sizes,
                     Type elementType, llvm::function_ref<bool(Expr)> accept) {
  for (bool allowViews : {false, true})
    for (Value value : slice()) {
      auto type = cast<RankedTensorType>(value.getType());
      if ((elementType && type.getElementType() != elementType) ||
          !sortOf(type.getElementType()) ||
          value.getDefiningOp<tensor::EmptyOp>())
        continue;
      if (auto arrangement = arrange(value, indices, sizes, accept, allowViews))
        return makeView(value, *arrangement, indices, sizes);
    }
  return {};
}

Value Raiser::find(Expr e, ArrayRef<Expr> indices, ArrayRef<Expr> sizes,
                   Type elementType, bool compute) {
  Value result = findIf(indices, sizes, elementType,
                        [&](Expr other) { return same(e, other); });
  if (!result && compute)
    result = emitTensor(e, indices, sizes, elementType);
  return result;
}

Value Raiser::findPreferring(Type preferred, Expr e, ArrayRef<Expr> indices,
                             ArrayRef<Expr> sizes) {
  Value result = find(e, indices, sizes, preferred);
  return result ? result : find(e, indices, sizes, {});
}

Value Raiser::findMultiple(Expr e, ArrayRef<Expr> indices, ArrayRef<Expr> sizes,
                           Type elementType, double &factor) {
  ExprContext::Product wanted = context.factorise(e);
  Expr base = context.mul(wanted.factors);
  return findIf(indices, sizes, elementType, [&](Expr other) {
    ExprContext::Product product = context.factorise(other);
    if (product.factors.empty() || !same(context.mul(product.factors), base))
      return false;
    factor = product.coefficient / wanted.coefficient;
    return true;
  });
}

Value Raiser::findCount(Expr e) {
  Location loc = builder.getUnknownLoc();
  auto type = RankedTensorType::get({}, builder.getI64Type());
  if (e->isNumber())
    return arith::ConstantOp::create(
        builder, loc, DenseElementsAttr::get(type, int64_t(e->number)));
  if (e->kind == Kind::access && e->operands.empty() &&
      e->value.getType() == type && isAvailable(e->value))
    return e->value;
  std::function<Value(Expr)> leaf = [&](Expr l) {
    return emitLeaf(builder, loc, l, leaf);
  };
  Value count = emitInteger(builder, loc, e, leaf);
  if (!count)
    return {};
  count = arith::IndexCastOp::create(builder, loc, builder.getI64Type(), count);
  return tensor::FromElementsOp::create(builder, loc, type, count);
}

Value Raiser::findIntegers(Expr e, ArrayRef<Expr> indices, ArrayRef<Expr> sizes,
                           bool compute) {
  for (Type type : {builder.getI64Type(), builder.getI32Type()})
    if (Value value = find(e, indices, sizes, type))
      return value;
  return compute ? find(e, indices, sizes, builder.getI64Type(), true)
                 : Value();
}

bool Raiser::isAvailable(Value value) {
  if (!value)
    return false;
  if (Operation *op = value.getDefiningOp(); op && !op->getBlock())
    return false; // it was taken out
  return dominance.properlyDominates(value, sliceRoot);
}

Value Raiser::toType(Value value, Type type) {
  if (value.getType() == type)
    return value;
  return tensor::CastOp::create(builder, value.getLoc(), type, value);
}

Value Raiser::dropLeadingUnit(Value value, RankedTensorType type) {
  SmallVector<ReassociationIndices> groups;
  for (int64_t i = 0; i < type.getRank(); ++i)
    groups.push_back({i + 1});
  groups.front().insert(groups.front().begin(), 0);
  return toType(
      tensor::CollapseShapeOp::create(builder, value.getLoc(), value, groups),
      type);
}

//===----------------------------------------------------------------------===//
// Roundings
//===----------------------------------------------------------------------===//

bool Raiser::roundingsAllowed(const Root &root, ValueRange operands,
                              NearMiss &miss) {
  absorbed.clear();
  Expr e = exact.elementOver(root.value, root.coordinates, operands);
  exactExpr = e;
  std::string own(kRound);
  llvm::raw_string_ostream(own) << root.type.getElementType();
  llvm::SetVector<Expr> seen;
  seen.insert(e);
  SmallVector<StringRef> found;
  // The rounding of the result is its own.
  bool isFirst = true;
  for (unsigned i = 0; i < seen.size(); ++i) {
    Expr node = seen[i];
    if (node->kind == Kind::function && node->name.starts_with(kRound)) {
      if (!(isFirst && node == e) && !llvm::is_contained(found, node->name))
        found.push_back(node->name);
      isFirst = false;
    }
    for (Expr operand : node->operands)
      seen.insert(operand);
  }
  for (StringRef rounding : found) {
    if (rounding != own && !allowPrecisionChange) {
      miss.reason = "a value on the way is rounded to " +
                    rounding.drop_front(kRound.size()).str() +
                    ", and the result is " + own.substr(kRound.size()) +
                    " (allow-precision-change absorbs it)";
      return false;
    }
    absorbed += (absorbed.empty() ? "" : ", ") +
                rounding.drop_front(kRound.size()).str();
  }
  return true;
}
