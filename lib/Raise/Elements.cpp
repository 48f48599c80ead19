//===- Elements.cpp - Elements of SSA values as canonical expressions -----===//
#include "lib/Raise/Elements.h"

#include "dialect/Llama/IR/LlamaOps.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include "llvm/ADT/TypeSwitch.h"

#include <cmath>

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

namespace {
/// An element of more nodes than this is left as it is: what is made of
/// something unknown would grow without end.
constexpr uint32_t kMaximalNodes = 20000;
constexpr unsigned kMaximalDepth = 400;

/// At and below this, a maximum that starts with it starts with nothing.
constexpr double kLowest = -1e30;

RankedTensorType tensorType(Value value) {
  return dyn_cast<RankedTensorType>(value.getType());
}

bool isNarrow(Type type) {
  return isa<FloatType>(type) && type.getIntOrFloatBitWidth() < 32;
}

/// A constant list of evenly spaced whole numbers (between dimensions of 1):
/// the first one plus a multiple of an index.
Expr progression(ExprContext &context, DenseElementsAttr elements,
                 ArrayRef<Expr> indices) {
  ArrayRef<int64_t> shape = elements.getType().getShape();
  Expr index = nullptr;
  for (auto [size, at] : llvm::zip_equal(shape, indices))
    if (size == elements.getNumElements())
      index = at;
  auto type = dyn_cast<IntegerType>(elements.getElementType());
  if (!index || !type || type.getWidth() == 1 || elements.getNumElements() < 2)
    return nullptr;
  auto values = elements.getValues<APInt>();
  int64_t first = values[0].getSExtValue();
  int64_t step = values[1].getSExtValue() - first, next = first;
  for (const APInt &value : values) {
    if (value.getSExtValue() != next)
      return nullptr;
    next += step;
  }
  return context.add(context.scale(index, double(step)),
                     context.integer(first));
}

/// A constant matrix (behind dimensions of 1) with one value where
/// low <= row - column <= high and another elsewhere, as causal masks are.
Expr bandMatrix(ExprContext &context, DenseElementsAttr elements,
                ArrayRef<Expr> indices) {
  ArrayRef<int64_t> shape = elements.getType().getShape();
  if (shape.size() < 2 || elements.getNumElements() > 1 << 24 ||
      llvm::any_of(shape.drop_back(2), [](int64_t size) { return size != 1; }))
    return nullptr;
  int64_t rows = shape[shape.size() - 2], columns = shape.back();
  if (rows < 2 || columns < 2)
    return nullptr; // a list
  Type type = elements.getElementType();
  SmallVector<double> values;
  if (isa<FloatType>(type)) {
    for (APFloat value : elements.getValues<APFloat>()) {
      bool losesInfo;
      value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                    &losesInfo);
      values.push_back(value.convertToDouble());
    }
  } else if (type.isInteger(1)) {
    for (bool value : elements.getValues<bool>())
      values.push_back(value);
  } else {
    return nullptr;
  }
  // What is at the diagonal is inside; the band is where that is.
  double inside = values[0];
  int64_t low = rows + columns, high = -low;
  std::optional<double> outside;
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < columns; ++j)
      if (values[i * columns + j] == inside) {
        low = std::min(low, i - j);
        high = std::max(high, i - j);
      }
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < columns; ++j) {
      bool isInside = i - j >= low && i - j <= high;
      double value = values[i * columns + j];
      if (isInside != (value == inside) ||
          (!isInside && outside.value_or(value) != value))
        return nullptr;
      if (!isInside)
        outside = value;
    }
  if (!outside)
    return nullptr;
  Expr difference = context.sub(indices[indices.size() - 2], indices.back());
  Expr in = context.conjunction(
      {low == 1 - columns
           ? context.truth(true)
           : context.notNegative(context.sub(difference, context.integer(low))),
       high == rows - 1 ? context.truth(true)
                        : context.notNegative(
                              context.sub(context.integer(high), difference))});
  Sort sort = *sortOf(type);
  return context.select(in, context.number(inside, sort),
                        context.number(*outside, sort));
}

/// An index of a map, of those of its dimensions and symbols.
Expr fromAffine(ExprContext &context, AffineExpr e, ArrayRef<Expr> dims,
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

/// Where a score is -infinity: what is summed up is finite, data need not be.
Expr whereNegativeInfinity(ExprContext &context, Expr e) {
  SmallVector<Expr> any;
  ExprContext::Terms terms = context.split(e);
  if (terms.constant == -INFINITY)
    return context.truth(true);
  for (auto &[term, weight] : terms.terms) {
    if (term->kind == Kind::indicator && weight == -INFINITY)
      any.push_back(term->operands[0]);
    if (term->kind == Kind::access && weight > 0)
      any.push_back(context.function("neginf", term, Sort::boolean));
    if (term->kind == Kind::select && weight > 0)
      for (unsigned i : {1, 2}) {
        Expr there = whereNegativeInfinity(context, term->operands[i]);
        Expr condition = term->operands[0];
        any.push_back(context.conjunction(
            {i == 1 ? condition : context.negation(condition), there}));
      }
  }
  return context.disjunction(any);
}
} // namespace

std::optional<Sort> mlir::llama::raise::sortOf(Type type) {
  if (isa<FloatType, ComplexType>(type))
    return Sort::real;
  if (type.isInteger(1))
    return Sort::boolean;
  if (isa<IntegerType, IndexType>(type))
    return Sort::integer;
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Leaves and sizes
//===----------------------------------------------------------------------===//

void ElementBuilder::makeLeaf(Value value, ArrayRef<Expr> sizes) {
  leaves[value] = SmallVector<Expr>(sizes);
  for (auto [dim, size] : llvm::enumerate(sizes))
    if (size->kind == Kind::size && size->value != value)
      context.equateSizes(context.size(value, dim), size);
}

Expr ElementBuilder::elementOver(Value tensor, ArrayRef<Expr> indices,
                                 ValueRange operands) {
  auto outer = leaves;
  elements.clear();
  for (Value operand : operands)
    if (operand && tensorType(operand) && !isLeaf(operand))
      leaves[operand] = sizesOf(operand);
  Expr result = element(tensor, indices);
  leaves = outer;
  elements.clear();
  return result;
}

bool ElementBuilder::isLeaf(Value value) const {
  return leaves.contains(value) || !value.getDefiningOp() ||
         isa_and_nonnull<LlamaDialect>(value.getDefiningOp()->getDialect());
}

void ElementBuilder::forget() {
  sizes.clear();
  scalars.clear();
  elements.clear();
}

SmallVector<Expr> ElementBuilder::sizesOf(Value tensor) {
  SmallVector<Expr> result;
  for (int64_t i = 0, e = tensorType(tensor).getRank(); i < e; ++i)
    result.push_back(sizeOf(tensor, i));
  return result;
}

SmallVector<Expr> ElementBuilder::coordinates(Value tensor) {
  SmallVector<Expr> result;
  for (auto [i, size] : llvm::enumerate(sizesOf(tensor)))
    result.push_back(context.variable(i, size));
  return result;
}

Expr ElementBuilder::foldResult(OpFoldResult value) {
  if (auto attribute = dyn_cast<Attribute>(value))
    return context.integer(cast<IntegerAttr>(attribute).getInt());
  return scalar(cast<Value>(value));
}

Expr ElementBuilder::sizeOf(Value tensor, unsigned dim) {
  RankedTensorType type = tensorType(tensor);
  if (!type.isDynamicDim(dim))
    return context.integer(type.getDimSize(dim));
  if (auto it = leaves.find(tensor); it != leaves.end())
    return it->second[dim];
  auto known = sizes.find({tensor, dim});
  if (known != sizes.end())
    return known->second;
  Operation *op = tensor.getDefiningOp();
  Expr result = nullptr;
  if (auto empty = dyn_cast_or_null<tensor::EmptyOp>(op)) {
    result = foldResult(empty.getMixedSizes()[dim]);
  } else if (auto structured = dyn_cast_or_null<linalg::LinalgOp>(op)) {
    unsigned number = cast<OpResult>(tensor).getResultNumber();
    result = sizeOf(structured.getDpsInitOperand(number)->get(), dim);
  } else if (auto softmax = dyn_cast_or_null<linalg::SoftmaxOp>(op)) {
    result = sizeOf(softmax.getInput(), dim);
  } else if (auto expand = dyn_cast_or_null<tensor::ExpandShapeOp>(op)) {
    result = foldResult(expand.getMixedOutputShape()[dim]);
  } else if (auto collapse = dyn_cast_or_null<tensor::CollapseShapeOp>(op)) {
    SmallVector<Factor> factors;
    ReassociationIndices group = collapse.getReassociationIndices()[dim];
    for (int64_t source : group)
      factors.push_back({sizeOf(collapse.getSrc(), source), 1});
    result = context.mul(factors);
  } else if (auto reshape = dyn_cast_or_null<tensor::ReshapeOp>(op)) {
    result = element(reshape.getShape(), context.integer(dim));
  } else if (auto slice = dyn_cast_or_null<tensor::ExtractSliceOp>(op)) {
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    unsigned kept = 0;
    for (auto [i, size] : llvm::enumerate(slice.getMixedSizes()))
      if (!dropped.test(i) && kept++ == dim)
        result = foldResult(size);
  } else if (auto insert = dyn_cast_or_null<tensor::InsertSliceOp>(op)) {
    result = sizeOf(insert.getDest(), dim);
  } else if (auto cast = dyn_cast_or_null<tensor::CastOp>(op)) {
    if (tensorType(cast.getSource()))
      result = sizeOf(cast.getSource(), dim);
  } else if (auto concat = dyn_cast_or_null<tensor::ConcatOp>(op)) {
    if (concat.getDim() == dim) {
      SmallVector<Expr> parts;
      for (Value input : concat.getInputs())
        parts.push_back(sizeOf(input, dim));
      result = context.add(parts);
    } else {
      result = sizeOf(concat.getInputs().front(), dim);
    }
  } else if (auto pad = dyn_cast_or_null<tensor::PadOp>(op)) {
    result = context.add({foldResult(pad.getMixedLowPad()[dim]),
                          sizeOf(pad.getSource(), dim),
                          foldResult(pad.getMixedHighPad()[dim])});
  } else if (isa_and_nonnull<RopeOp, RmsNormOp, LayerNormOp, SwigluOp, GluOp,
                             KvCacheUpdateOp>(op)) {
    auto update = dyn_cast<KvCacheUpdateOp>(op);
    Value like = update ? update.getCache() : op->getOperand(0);
    result = sizeOf(like, dim);
  } else if (auto linear = dyn_cast_or_null<LinearOp>(op)) {
    result = dim + 1 == tensorType(tensor).getRank()
                 ? sizeOf(linear.getWeight(), 0)
                 : sizeOf(linear.getX(), dim);
  } else if (auto embedding = dyn_cast_or_null<EmbeddingOp>(op)) {
    result = dim + 1 == tensorType(tensor).getRank()
                 ? sizeOf(embedding.getTable(), 1)
                 : sizeOf(embedding.getIds(), dim);
  } else if (op && OpTrait::hasElementwiseMappableTraits(op) &&
             op->getNumOperands() > 0 &&
             op->getOperands().back().getType() == tensor.getType()) {
    result = sizeOf(op->getOperands().back(), dim);
  }
  if (!result || result->sort != Sort::integer)
    result = context.size(tensor, dim);
  sizes[{tensor, dim}] = result;
  return result;
}

/// Torch broadcasts to a size of 1 at least, max(1, n), and takes each element
/// out of a tensor of size n: were n zero, there would be none.
void ElementBuilder::findInhabited(linalg::GenericOp op) {
  auto isInhabited = [](Expr size) {
    return (size->isNumber() && size->number >= 1) ||
           (size->is("max") && llvm::any_of(size->operands, [](Expr e) {
              return e->isNumber() && e->number >= 1;
            }));
  };
  if (op.getNumResults() == 0 || op.getNumReductionLoops() > 0 ||
      !op.getMatchingIndexingMap(op.getDpsInitOperand(0)).isIdentity() ||
      !llvm::all_of(sizesOf(op.getResult(0)), isInhabited))
    return;
  for (auto extract : op.getBody()->getOps<tensor::ExtractOp>())
    if (RankedTensorType type = tensorType(extract.getTensor()))
      for (int64_t dim = 0; dim < type.getRank(); ++dim)
        if (Expr size = sizeOf(extract.getTensor(), dim);
            size->kind == Kind::size)
          context.assumeInhabited(size);
}

void ElementBuilder::equateSizes(Operation *root) {
  // What is executed whenever the function is.
  Block *entry = &root->getRegion(0).front();
  auto isAlways = [&](Operation *op) { return op->getBlock() == entry; };
  root->walk([&](Operation *op) {
    if (auto assertion = dyn_cast<cf::AssertOp>(op)) {
      auto compare = assertion.getArg().getDefiningOp<arith::CmpIOp>();
      if (isAlways(op) && compare &&
          compare.getPredicate() == arith::CmpIPredicate::eq)
        context.equateSizes(scalar(compare.getLhs()), scalar(compare.getRhs()));
      return;
    }
    if (!isAlways(op))
      return;
    if (auto insert = dyn_cast<tensor::InsertSliceOp>(op)) {
      llvm::SmallBitVector dropped = insert.getDroppedDims();
      unsigned dim = 0;
      for (auto [i, size] : llvm::enumerate(insert.getMixedSizes()))
        if (!dropped.test(i))
          context.equateSizes(sizeOf(insert.getSource(), dim++),
                              foldResult(size));
      return;
    }
    if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
      // Where all but one size are 1, that one is what is expanded.
      SmallVector<OpFoldResult> shape = expand.getMixedOutputShape();
      for (auto [dim, group] :
           llvm::enumerate(expand.getReassociationIndices())) {
        SmallVector<Expr> factors;
        for (int64_t i : group)
          if (Expr size = foldResult(shape[i]); !size->isNumber(1))
            factors.push_back(size);
        if (factors.size() == 1)
          context.equateSizes(sizeOf(expand.getSrc(), dim), factors[0]);
      }
      return;
    }
    if (auto concat = dyn_cast<tensor::ConcatOp>(op)) {
      Value first = concat.getInputs().front();
      for (Value other : concat.getInputs().drop_front())
        for (int64_t dim = 0; dim < concat.getRank(); ++dim)
          if (dim != int64_t(concat.getDim()))
            context.equateSizes(sizeOf(first, dim), sizeOf(other, dim));
      return;
    }
    if (OpTrait::hasElementwiseMappableTraits(op) && op->getNumOperands() > 1) {
      RankedTensorType type = tensorType(op->getOperand(0));
      for (Value other : op->getOperands().drop_front())
        if (type && tensorType(other))
          for (int64_t dim = 0; dim < type.getRank(); ++dim)
            context.equateSizes(sizeOf(op->getOperand(0), dim),
                                sizeOf(other, dim));
      return;
    }
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    if (!structured || !structured.hasPureTensorSemantics())
      return;
    DenseMap<unsigned, Expr> loops;
    for (OpOperand &operand : op->getOpOperands()) {
      if (!tensorType(operand.get()))
        continue;
      AffineMap map = structured.getMatchingIndexingMap(&operand);
      for (auto [i, result] : llvm::enumerate(map.getResults())) {
        auto dim = dyn_cast<AffineDimExpr>(result);
        if (!dim)
          continue;
        Expr size = sizeOf(operand.get(), i);
        auto [it, isNew] = loops.try_emplace(dim.getPosition(), size);
        if (!isNew)
          context.equateSizes(it->second, size);
      }
    }
  });
  root->walk([&](linalg::GenericOp op) {
    if (isAlways(op))
      findInhabited(op);
  });
  forget();
}

SmallVector<ElementBuilder::Broadcast>
ElementBuilder::findBroadcasts(Operation *root) {
  SmallVector<Broadcast> result;
  root->walk([&](arith::SelectOp select) {
    auto generic = dyn_cast<linalg::GenericOp>(select->getParentOp());
    auto compare = select.getCondition().getDefiningOp<arith::CmpIOp>();
    auto index = select.getFalseValue().getDefiningOp<linalg::IndexOp>();
    if (!generic || !generic.hasPureTensorSemantics() || !compare || !index ||
        compare.getPredicate() != arith::CmpIPredicate::eq ||
        !isConstantIntValue(select.getTrueValue(), 0) ||
        !isConstantIntValue(compare.getRhs(), 1))
      return;
    AffineMap map =
        generic.getMatchingIndexingMap(generic.getDpsInitOperand(0));
    std::optional<unsigned> dim = map.getResultPosition(
        getAffineDimExpr(index.getDim(), select.getContext()));
    auto source = compare.getLhs().getDefiningOp<tensor::DimOp>();
    if (!dim || !source || source->getParentOp() == generic)
      return;
    Expr from = scalar(source), to = sizeOf(generic.getResult(0), *dim);
    if (from != to && from->kind == Kind::size)
      result.push_back({generic, *dim, source, from, to});
  });
  return result;
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

Expr ElementBuilder::access(Value tensor, ArrayRef<Expr> indices) {
  Type type = tensorType(tensor).getElementType();
  Expr e = context.access(tensor, indices, *sortOf(type));
  if (!isa<ComplexType>(type))
    return e;
  return context.function(
      "complex", {context.function("re", e), context.function("im", e)});
}

Expr ElementBuilder::element(Value tensor, ArrayRef<Expr> indices) {
  std::pair<void *, SmallVector<Expr>> key(tensor.getAsOpaquePointer(),
                                           SmallVector<Expr>(indices));
  auto it = elements.find(key);
  if (it != elements.end())
    return it->second;
  Expr result = nullptr;
  if (!isLeaf(tensor) && depth < kMaximalDepth) {
    ++depth;
    result = compute(tensor, indices);
    --depth;
  }
  if (!result || result->nodes > kMaximalNodes)
    result = access(tensor, indices);
  elements.emplace(std::move(key), result);
  return result;
}

Expr ElementBuilder::linearise(ArrayRef<Expr> indices, ArrayRef<Expr> sizes) {
  Expr result = context.integer(0);
  for (auto [index, size] : llvm::zip_equal(indices, sizes))
    result = context.add(context.mul(result, size), index);
  return result;
}

SmallVector<Expr> ElementBuilder::delinearise(Expr linear,
                                              ArrayRef<Expr> sizes) {
  SmallVector<Expr> result(sizes.size());
  // The first dimension that is not 1 takes what is left: no remainder.
  unsigned first = 0;
  while (first + 1 < sizes.size() && sizes[first]->isNumber(1))
    result[first++] = context.integer(0);
  for (unsigned i = sizes.size(); i-- > first;) {
    if (i == first) {
      result[i] = linear;
      break;
    }
    result[i] = context.mod(linear, sizes[i]);
    linear = context.floorDiv(linear, sizes[i]);
  }
  return result;
}

/// Indices into a tensor of sizes `to` of the element that has `indices` in one
/// of sizes `from`, of equally many elements in the same order.
SmallVector<Expr> ElementBuilder::reshaped(ArrayRef<Expr> indices,
                                           ArrayRef<Expr> from,
                                           ArrayRef<Expr> to) {
  SmallVector<Expr> result;
  unsigned i = 0, j = 0;
  while (i < from.size() || j < to.size()) {
    unsigned firstI = i, firstJ = j;
    Expr ofFrom = i < from.size() ? from[i++] : context.integer(1);
    Expr ofTo = j < to.size() ? to[j++] : context.integer(1);
    while (ofFrom != ofTo && (i < from.size() || j < to.size())) {
      bool growTo = j < to.size() &&
                    (i == from.size() ||
                     (ofFrom->isNumber() && ofTo->isNumber()
                          ? ofTo->number < ofFrom->number
                          : ofTo->nodes < ofFrom->nodes ||
                                (ofTo->isNumber() && !ofFrom->isNumber())));
      if (growTo)
        ofTo = context.mul(ofTo, to[j++]);
      else if (i < from.size())
        ofFrom = context.mul(ofFrom, from[i++]);
      else
        break;
    }
    // What does not come out even is one group to the end.
    if (ofFrom != ofTo) {
      i = from.size();
      j = to.size();
    }
    Expr linear = linearise(indices.slice(firstI, i - firstI),
                            from.slice(firstI, i - firstI));
    if (j > firstJ)
      llvm::append_range(result,
                         delinearise(linear, to.slice(firstJ, j - firstJ)));
  }
  return result;
}

Expr ElementBuilder::compute(Value tensor, ArrayRef<Expr> indices) {
  Operation *op = tensor.getDefiningOp();
  if (!tensorType(tensor) || !sortOf(tensorType(tensor).getElementType()))
    return nullptr;
  return TypeSwitch<Operation *, Expr>(op)
      .Case([&](arith::ConstantOp constant) -> Expr {
        auto elements = dyn_cast<DenseElementsAttr>(constant.getValue());
        if (!elements || elements.empty())
          return nullptr;
        Type type = elements.getElementType();
        std::optional<uint64_t> place;
        if (elements.isSplat()) {
          place = 0;
        } else if (llvm::all_of(indices,
                                [](Expr e) { return e->isNumber(); })) {
          place = 0;
          for (auto [index, size] :
               llvm::zip_equal(indices, elements.getType().getShape()))
            place = *place * size + uint64_t(index->number);
          if (*place >= uint64_t(elements.getNumElements()))
            return nullptr;
        }
        if (!place) {
          Expr known = progression(context, elements, indices);
          return known ? known : bandMatrix(context, elements, indices);
        }
        if (isa<FloatType>(type)) {
          APFloat value = elements.getValues<APFloat>()[*place];
          bool losesInfo;
          value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                        &losesInfo);
          return context.number(value.convertToDouble());
        }
        if (isa<ComplexType>(type))
          return nullptr;
        APInt value = elements.getValues<APInt>()[*place];
        return type.isInteger(1) ? context.truth(value.getBoolValue())
                                 : context.integer(value.getSExtValue());
      })
      .Case([&](linalg::FillOp fill) { return scalar(fill.value()); })
      .Case([&](linalg::SoftmaxOp softmax) -> Expr {
        SmallVector<Expr> at(indices), others(indices);
        unsigned dim = softmax.getDimension();
        others.erase(others.begin() + dim);
        Expr over = context.bound(ExprContext::freeLevel(others),
                                  sizeOf(softmax.getInput(), dim));
        Expr here = context.function("exp", element(softmax.getInput(), at));
        at[dim] = over;
        Expr there = context.function("exp", element(softmax.getInput(), at));
        return context.div(here, context.sumOver(over, there));
      })
      .Case([&](linalg::LinalgOp) {
        return structured(op, cast<OpResult>(tensor), indices);
      })
      .Case([&](tensor::CollapseShapeOp collapse) {
        SmallVector<Expr> source;
        auto groups = collapse.getReassociationIndices();
        if (groups.empty())
          source.assign(tensorType(collapse.getSrc()).getRank(),
                        context.integer(0));
        for (auto [index, group] : llvm::zip_equal(indices, groups)) {
          SmallVector<Expr> sizes;
          for (int64_t dim : group)
            sizes.push_back(sizeOf(collapse.getSrc(), dim));
          llvm::append_range(source, delinearise(index, sizes));
        }
        return element(collapse.getSrc(), source);
      })
      .Case([&](tensor::ExpandShapeOp expand) {
        SmallVector<Expr> source;
        for (const auto &group : expand.getReassociationIndices()) {
          SmallVector<Expr> sizes, parts;
          for (int64_t dim : group) {
            sizes.push_back(sizeOf(tensor, dim));
            parts.push_back(indices[dim]);
          }
          source.push_back(linearise(parts, sizes));
        }
        return element(expand.getSrc(), source);
      })
      .Case([&](tensor::ReshapeOp reshape) -> Expr {
        if (!tensorType(reshape.getSource()))
          return nullptr;
        SmallVector<Expr> from = sizesOf(tensor),
                          to = sizesOf(reshape.getSource());
        return element(reshape.getSource(), reshaped(indices, from, to));
      })
      .Case([&](tensor::ExtractSliceOp slice) {
        llvm::SmallBitVector dropped = slice.getDroppedDims();
        SmallVector<Expr> source;
        unsigned next = 0;
        for (auto [i, offset, stride] : llvm::enumerate(
                 slice.getMixedOffsets(), slice.getMixedStrides())) {
          Expr at = foldResult(offset);
          if (!dropped.test(i))
            at = context.add(at,
                             context.mul(foldResult(stride), indices[next++]));
          source.push_back(at);
        }
        return element(slice.getSource(), source);
      })
      .Case([&](tensor::InsertSliceOp insert) -> Expr {
        RankedTensorType type = insert.getSourceType();
        llvm::SmallBitVector dropped = insert.getDroppedDims();
        SmallVector<Expr> source, inside;
        for (auto [i, offset, size, stride] :
             llvm::enumerate(insert.getMixedOffsets(), insert.getMixedSizes(),
                             insert.getMixedStrides())) {
          Expr at = context.sub(indices[i], foldResult(offset));
          inside.push_back(context.notNegative(at));
          if (!isConstantIntValue(stride, 1)) {
            std::optional<int64_t> step = getConstantIntValue(stride);
            // Quants that were unpacked so are a value, which is looked for.
            if (!step || *step <= 0 || !isa<FloatType>(type.getElementType()))
              return nullptr;
            Expr by = context.integer(*step);
            inside.push_back(context.isZero(context.mod(at, by)));
            at = context.floorDiv(at, by);
          }
          inside.push_back(context.notNegative(context.sub(
              context.sub(foldResult(size), at), context.integer(1))));
          if (!dropped.test(i))
            source.push_back(at);
        }
        if (int64_t(source.size()) != type.getRank())
          return nullptr;
        Expr condition = context.conjunction(inside);
        if (condition->isNumber(1))
          return element(insert.getSource(), source);
        Expr there = element(insert.getDest(), indices);
        if (condition->isNumber(0))
          return there;
        if (there->sort != Sort::real && there->sort != Sort::boolean &&
            there->sort != Sort::integer)
          return nullptr;
        return context.select(condition, element(insert.getSource(), source),
                              there);
      })
      .Case([&](tensor::ConcatOp concat) -> Expr {
        unsigned dim = concat.getDim();
        SmallVector<Expr> at(indices);
        Expr result = nullptr, start = context.integer(0);
        SmallVector<std::pair<Value, Expr>> parts;
        for (Value input : concat.getInputs()) {
          parts.push_back({input, start});
          start = context.add(start, sizeOf(input, dim));
        }
        for (auto [input, start] : llvm::reverse(parts)) {
          Expr from = context.sub(indices[dim], start);
          Expr condition = context.notNegative(from);
          Expr end = context.sub(sizeOf(input, dim), from);
          Expr before =
              context.notNegative(context.sub(end, context.integer(1)));
          if (condition->isNumber(0) || before->isNumber(0))
            continue;
          at[dim] = from;
          Expr here = element(input, at);
          result = result ? context.select(before, here, result) : here;
        }
        return result;
      })
      .Case([&](tensor::PadOp pad) -> Expr {
        Value padding = pad.getConstantPaddingValue();
        if (!padding)
          return nullptr;
        SmallVector<Expr> source, inside;
        for (auto [i, low] : llvm::enumerate(pad.getMixedLowPad())) {
          Expr at = context.sub(indices[i], foldResult(low));
          source.push_back(at);
          inside.push_back(context.notNegative(at));
          inside.push_back(context.notNegative(
              context.sub(context.sub(sizeOf(pad.getSource(), i), at),
                          context.integer(1))));
        }
        Expr condition = context.conjunction(inside);
        if (condition->isNumber(1))
          return element(pad.getSource(), source);
        return context.select(condition, element(pad.getSource(), source),
                              scalar(padding));
      })
      .Case([&](tensor::CastOp cast) -> Expr {
        return tensorType(cast.getSource()) ? element(cast.getSource(), indices)
                                            : nullptr;
      })
      .Case([&](tensor::SplatOp splat) { return scalar(splat.getInput()); })
      .Case([&](tensor::FromElementsOp list) -> Expr {
        uint64_t place = 0;
        for (auto [index, size] :
             llvm::zip_equal(indices, list.getType().getShape())) {
          if (!index->isNumber())
            return nullptr;
          place = place * size + uint64_t(index->number);
        }
        return place < list.getElements().size()
                   ? scalar(list.getElements()[place])
                   : nullptr;
      })
      .Case([&](tensor::GenerateOp generate) -> Expr {
        Environment environment;
        for (auto [argument, index] :
             llvm::zip_equal(generate.getBody().getArguments(), indices))
          environment[argument] = index;
        Operation *yield = generate.getBody().front().getTerminator();
        return inRegion(yield->getOperand(0), environment, {}, op);
      })
      .Default([&](Operation *op) -> Expr {
        if (!OpTrait::hasElementwiseMappableTraits(op) ||
            op->getNumResults() != 1)
          return nullptr;
        SmallVector<Expr> operands;
        for (Value operand : op->getOperands()) {
          if (tensorType(operand) &&
              !sortOf(tensorType(operand).getElementType()))
            return nullptr;
          if (tensorType(operand))
            operands.push_back(element(operand, indices));
          else
            operands.push_back(scalar(operand));
        }
        return apply(op, operands);
      });
}

Expr ElementBuilder::structured(Operation *op, OpResult result,
                                ArrayRef<Expr> indices) {
  auto structured = cast<linalg::LinalgOp>(op);
  if (!structured.hasPureTensorSemantics())
    return nullptr;
  OpOperand *init = structured.getDpsInitOperand(result.getResultNumber());
  AffineMap outMap = structured.getMatchingIndexingMap(init);
  SmallVector<Expr> loops(structured.getNumLoops());
  // Every element is written: no diagonal, and one element at a constant.
  for (auto [i, expr] : llvm::enumerate(outMap.getResults())) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      if (loops[dim.getPosition()])
        return nullptr;
      loops[dim.getPosition()] = indices[i];
      continue;
    }
    auto constant = dyn_cast<AffineConstantExpr>(expr);
    if (!constant || constant.getValue() != 0 ||
        tensorType(result).getDimSize(i) != 1)
      return nullptr;
  }
  // What the result does not tell is summed up, or has one element.
  SmallVector<Expr> over;
  unsigned level = ExprContext::freeLevel(indices);
  for (auto [dim, loop] : llvm::enumerate(loops)) {
    if (loop)
      continue;
    Expr size = nullptr;
    for (OpOperand &operand : op->getOpOperands()) {
      if (!tensorType(operand.get()))
        continue;
      AffineMap map = structured.getMatchingIndexingMap(&operand);
      for (auto [i, expr] : llvm::enumerate(map.getResults()))
        if (auto d = dyn_cast<AffineDimExpr>(expr); d && d.getPosition() == dim)
          size = size ? size : sizeOf(operand.get(), i);
    }
    if (!size || level > 60)
      return nullptr;
    loop = context.bound(level, size);
    if (loop->isNumber())
      continue;
    ++level;
    over.push_back(loop);
  }

  Block *body = structured.getBlock();
  Environment environment;
  auto at = [&](OpOperand &operand) -> std::optional<Expr> {
    if (!tensorType(operand.get()))
      return scalar(operand.get());
    if (!sortOf(tensorType(operand.get()).getElementType()))
      return std::nullopt;
    SmallVector<Expr> source;
    AffineMap map = structured.getMatchingIndexingMap(&operand);
    for (AffineExpr expr : map.getResults()) {
      Expr index = fromAffine(context, expr, loops, {});
      if (!index)
        return std::nullopt;
      source.push_back(index);
    }
    return element(operand.get(), source);
  };
  // Elements are made where they are used: an unused input costs nothing.
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = structured.getMatchingBlockArgument(&operand);
    if (argument.use_empty() || &operand == init)
      continue;
    if (structured.isDpsInit(&operand) && !over.empty())
      continue;
    std::optional<Expr> e = at(operand);
    if (!e)
      return nullptr;
    environment[argument] = *e;
  }
  Value yielded = body->getTerminator()->getOperand(result.getResultNumber());
  BlockArgument out = structured.getMatchingBlockArgument(init);
  if (over.empty()) {
    // A loop that sums up over one element adds it to what was there.
    if (!out.use_empty())
      environment[out] = element(init->get(), indices);
    return inRegion(yielded, environment, loops, op);
  }

  // combine(out, f(inputs)), in either order; a wider sum may be rounded, and
  // some of it left out.
  Operation *combine = yielded.getDefiningOp();
  Value condition;
  bool leftOutIf = true;
  if (auto select = dyn_cast_or_null<arith::SelectOp>(combine);
      select &&
      (select.getTrueValue() == out || select.getFalseValue() == out)) {
    condition = select.getCondition();
    leftOutIf = select.getTrueValue() == out;
    combine = (leftOutIf ? select.getFalseValue() : select.getTrueValue())
                  .getDefiningOp();
  }
  Type roundedTo;
  if (auto trunc = dyn_cast_or_null<arith::TruncFOp>(combine)) {
    roundedTo = trunc.getType();
    combine = trunc.getIn().getDefiningOp();
  }
  StringRef name =
      TypeSwitch<Operation *, StringRef>(combine)
          .Case<arith::AddFOp>([](auto) { return "sum"; })
          .Case<arith::AddIOp>([](auto) { return "sum"; })
          .Case<arith::MaximumFOp, arith::MaxNumFOp>([](auto) { return "max"; })
          .Case<arith::MinimumFOp, arith::MinNumFOp>([](auto) { return "min"; })
          .Case<arith::OrIOp>([](auto) { return "or"; })
          .Case<arith::AndIOp>([](auto) { return "and"; })
          .Default([](auto) { return ""; });
  if (name.empty() || combine->getBlock() != body)
    return nullptr;
  auto isOut = [&](Value value) {
    if (auto ext = value.getDefiningOp<arith::ExtFOp>())
      value = ext.getIn();
    return value == out;
  };
  Value summand;
  if (isOut(combine->getOperand(0)))
    summand = combine->getOperand(1);
  else if (isOut(combine->getOperand(1)))
    summand = combine->getOperand(0);
  else
    return nullptr;
  Expr e = inRegion(summand, environment, loops, op);
  if (!e)
    return nullptr;
  if (condition) {
    if (name != "sum")
      return nullptr;
    Expr leftOut = inRegion(condition, environment, loops, op);
    if (!leftOut || leftOut->sort != Sort::boolean)
      return nullptr;
    Expr nothing = context.number(0, e->sort);
    e = leftOutIf ? context.select(leftOut, nothing, e)
                  : context.select(leftOut, e, nothing);
  }
  if ((name == "or" || name == "and") && e->sort != Sort::boolean)
    return nullptr;
  for (Expr variable : llvm::reverse(over))
    e = context.reduce(name, variable, e);
  e = rounded(e, roundedTo ? roundedTo
                           : getElementTypeOrSelf(init->get().getType()));
  Expr start = element(init->get(), indices);
  if (name == "sum")
    return start->isNumber(0) ? e : context.add(start, e);
  if (name == "max" && start->isNumber() && start->number <= kLowest)
    return e;
  if (name == "min" && start->isNumber() && start->number >= -kLowest)
    return e;
  if (name == "or")
    return context.disjunction({start, e});
  if (name == "and")
    return context.conjunction({start, e});
  return context.function(name, {start, e}, e->sort);
}

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

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

Expr ElementBuilder::apply(Operation *op, ArrayRef<Expr> operands) {
  if (operands.empty())
    return nullptr;
  Expr a = operands[0], b = operands.size() > 1 ? operands[1] : nullptr;
  Type type = getElementTypeOrSelf(op->getResult(0).getType());
  auto real = [&](Expr e) { return rounded(e, type); };
  auto function = [&](StringRef name) {
    return real(context.function(name, operands));
  };
  auto one = context.integer(1);
  auto atLeast = [&](Expr a, Expr b) {
    return context.notNegative(context.sub(a, b));
  };
  auto above = [&](Expr a, Expr b) {
    return context.notNegative(context.sub(context.sub(a, b), one));
  };
  bool isTruth = type.isInteger(1);
  // The bits of a byte as a number that is not negative.
  auto asUnsigned = [&](Expr e, Type of) -> Expr {
    if (e->sort != Sort::integer || context.provablyNotNegative(e))
      return e;
    if (!getElementTypeOrSelf(of).isInteger(8))
      return nullptr;
    return context.function("byte", e, Sort::integer);
  };

  // Pairs of a real and an imaginary part.
  auto re = [](Expr e) { return e->operands[0]; };
  auto im = [](Expr e) { return e->operands[1]; };
  if (isa_and_nonnull<complex::ComplexDialect>(op->getDialect())) {
    auto isComplex = [](Expr e) { return e && e->is("complex"); };
    auto pair = [&](Expr x, Expr y) {
      return context.function("complex", {x, y});
    };
    if (isa<complex::CreateOp>(op))
      return pair(a, b);
    if (!isComplex(a))
      return nullptr;
    if (isa<complex::ReOp>(op))
      return re(a);
    if (isa<complex::ImOp>(op))
      return im(a);
    if (isa<complex::ConjOp>(op))
      return pair(re(a), context.scale(im(a), -1));
    if (!isComplex(b))
      return nullptr;
    if (isa<complex::AddOp>(op))
      return pair(context.add(re(a), re(b)), context.add(im(a), im(b)));
    if (isa<complex::SubOp>(op))
      return pair(context.sub(re(a), re(b)), context.sub(im(a), im(b)));
    if (isa<complex::MulOp>(op))
      return pair(
          context.sub(context.mul(re(a), re(b)), context.mul(im(a), im(b))),
          context.add(context.mul(re(a), im(b)), context.mul(im(a), re(b))));
    return nullptr;
  }

  // Comparing without signs is comparing where there are none.
  auto hasMeaning = [&](Operation *op) {
    return !isa<arith::MaxUIOp, arith::MinUIOp>(op) ||
           (context.provablyNotNegative(a) && context.provablyNotNegative(b));
  };
  // Narrow integers wrap around, but for a nibble less a number.
  bool isNarrowInteger =
      isa<IntegerType>(type) && type.getIntOrFloatBitWidth() < 32;
  if (isNarrowInteger && isa<arith::SubIOp, arith::AddIOp>(op) &&
      b->isNumber() && a->sort == Sort::integer) {
    std::optional<double> highest = context.highest(a);
    double by = isa<arith::SubIOp>(op) ? -b->number : b->number;
    double limit = std::pow(2, type.getIntOrFloatBitWidth() - 1);
    isNarrowInteger = !highest || by < -limit || *highest + by >= limit;
  }

  Expr result =
      TypeSwitch<Operation *, Expr>(op)
          .Case([&](arith::AddFOp) { return real(context.add(a, b)); })
          .Case([&](arith::SubFOp) { return real(context.sub(a, b)); })
          .Case([&](arith::MulFOp) { return real(context.mul(a, b)); })
          .Case([&](arith::DivFOp) { return real(context.div(a, b)); })
          .Case([&](arith::NegFOp) { return context.scale(a, -1); })
          .Case([&](math::FmaOp) {
            return real(context.add(context.mul(a, b), operands[2]));
          })
          .Case<arith::MaximumFOp, arith::MaxNumFOp>(
              [&](auto) { return context.function("max", operands); })
          .Case<arith::MinimumFOp, arith::MinNumFOp>(
              [&](auto) { return context.function("min", operands); })
          .Case([&](arith::ExtFOp) { return a; })
          .Case([&](arith::TruncFOp) { return real(a); })
          .Case<arith::SIToFPOp, arith::UIToFPOp>([&](auto) -> Expr {
            if (a->sort == Sort::boolean)
              return context.scale(context.indicator(a),
                                   isa<arith::SIToFPOp>(op) ? -1 : 1);
            if (isa<arith::UIToFPOp>(op))
              a = asUnsigned(a, op->getOperand(0).getType());
            if (!a)
              return nullptr;
            // Whole numbers are real ones: terms and factors each.
            std::function<Expr(Expr)> convert = [&](Expr e) -> Expr {
              if (e->kind == Kind::sum) {
                SmallVector<Expr> terms = {context.number(e->number)};
                for (auto [t, w] : llvm::zip_equal(e->operands, e->weights))
                  terms.push_back(context.scale(convert(t), w));
                return context.add(terms);
              }
              if (e->kind == Kind::product) {
                SmallVector<Factor> factors;
                for (auto [t, w] : llvm::zip_equal(e->operands, e->weights))
                  factors.push_back({convert(t), w});
                return context.mul(factors);
              }
              return context.function("real", e);
            };
            return convert(a);
          })
          .Case([&](arith::FPToSIOp) {
            return context.function("whole", operands, Sort::integer);
          })
          .Case([&](math::ExpOp) { return function("exp"); })
          .Case([&](math::Exp2Op) { return function("exp2"); })
          .Case([&](math::ExpM1Op) { return function("expm1"); })
          .Case([&](math::LogOp) { return function("log"); })
          .Case([&](math::Log1pOp) { return function("log1p"); })
          .Case([&](math::TanhOp) { return function("tanh"); })
          .Case([&](math::ErfOp) { return function("erf"); })
          .Case([&](math::ErfcOp) { return function("erfc"); })
          .Case([&](math::SinOp) { return function("sin"); })
          .Case([&](math::CosOp) { return function("cos"); })
          .Case([&](math::AbsFOp) { return function("abs"); })
          .Case([&](math::SqrtOp) { return real(context.pow(a, 0.5)); })
          .Case([&](math::RsqrtOp) { return real(context.pow(a, -0.5)); })
          .Case<math::PowFOp, math::FPowIOp>([&](auto) -> Expr {
            if (b->isNumber())
              return real(context.pow(a, b->number));
            if (a->isNumber() && a->number > 0 && b->sort == Sort::real)
              return real(context.function(
                  "exp", context.scale(b, std::log(a->number))));
            return context.function("pow", operands);
          })
          .Case([&](arith::CmpFOp compare) -> Expr {
            auto positive = [&](Expr x, Expr y) {
              return context.function("positive", context.sub(x, y),
                                      Sort::boolean);
            };
            using P = arith::CmpFPredicate;
            switch (compare.getPredicate()) {
            case P::OGT:
            case P::UGT:
              return positive(a, b);
            case P::OLT:
            case P::ULT:
              return positive(b, a);
            case P::OGE:
            case P::UGE:
              return context.negation(positive(b, a));
            case P::OLE:
            case P::ULE:
              return context.negation(positive(a, b));
            case P::OEQ:
            case P::UEQ:
            case P::ONE:
            case P::UNE: {
              Expr equal = nullptr;
              if (a->isNumber(-INFINITY))
                equal = whereNegativeInfinity(context, b);
              else if (b->isNumber(-INFINITY))
                equal = whereNegativeInfinity(context, a);
              else if (a->sort == Sort::real && b->sort == Sort::real)
                equal =
                    context.function("zero", context.sub(a, b), Sort::boolean);
              if (!equal)
                return nullptr;
              bool negated = compare.getPredicate() == P::ONE ||
                             compare.getPredicate() == P::UNE;
              return negated ? context.negation(equal) : equal;
            }
            // NaN is not modelled.
            case P::ORD:
              return context.truth(true);
            case P::UNO:
              return context.truth(false);
            default:
              return nullptr;
            }
          })
          .Case([&](arith::SelectOp) -> Expr {
            if (a->sort != Sort::boolean)
              return nullptr;
            return context.select(a, operands[1], operands[2]);
          })
          .Case([&](arith::IndexCastOp) -> Expr {
            return a->sort == Sort::boolean
                       ? context.indicator(a, Sort::integer)
                       : a;
          })
          .Case([&](arith::IndexCastUIOp) -> Expr {
            if (a->sort == Sort::boolean)
              return context.indicator(a, Sort::integer);
            // Numbers of 32 bits and more are sizes and places.
            Type from = getElementTypeOrSelf(op->getOperand(0).getType());
            return from.isInteger() && from.getIntOrFloatBitWidth() < 32
                       ? asUnsigned(a, from)
                       : a;
          })
          .Case([&](arith::ExtSIOp) -> Expr {
            return a->sort == Sort::boolean
                       ? context.scale(context.indicator(a, Sort::integer), -1)
                       : a;
          })
          .Case([&](arith::ExtUIOp) -> Expr {
            if (a->sort == Sort::boolean)
              return context.indicator(a, Sort::integer);
            return asUnsigned(a, op->getOperand(0).getType());
          })
          // Bits of a number without a sign are remainders and quotients.
          .Case([&](arith::ShRUIOp) -> Expr {
            Expr bits = asUnsigned(a, type);
            if (isTruth || !bits || !b->isNumber() || b->number < 0 ||
                b->number > 62)
              return nullptr;
            return context.floorDiv(
                bits, context.integer(int64_t(1) << int64_t(b->number)));
          })
          .Case([&](arith::ShLIOp) -> Expr {
            return !isTruth && type.isIndex() && b->isNumber() &&
                           b->number >= 0 && b->number < 32
                       ? context.scale(a,
                                       double(int64_t(1) << int64_t(b->number)))
                       : nullptr;
          })
          .Case([&](arith::TruncIOp) -> Expr {
            if (isTruth)
              return a->kind == Kind::indicator ? a->operands[0] : nullptr;
            // Indices fit; data may not.
            return a->kind == Kind::indicator ||
                           (!isNarrowInteger && !mentions(a, Kind::access))
                       ? a
                       : nullptr;
          })
          .Case([&](arith::AddIOp) -> Expr {
            return isNarrowInteger ? nullptr : context.add(a, b);
          })
          .Case([&](arith::SubIOp) -> Expr {
            return isNarrowInteger ? nullptr : context.sub(a, b);
          })
          .Case([&](arith::MulIOp) -> Expr {
            if (isTruth)
              return context.conjunction({a, b});
            return isNarrowInteger ? nullptr : context.mul(a, b);
          })
          .Case<arith::DivSIOp, arith::DivUIOp>([&](auto) -> Expr {
            return context.provablyNotNegative(a) &&
                           context.provablyNotNegative(b)
                       ? context.floorDiv(a, b)
                       : nullptr;
          })
          .Case([&](arith::FloorDivSIOp) -> Expr {
            return context.provablyNotNegative(b) ? context.floorDiv(a, b)
                                                  : nullptr;
          })
          .Case<arith::RemSIOp, arith::RemUIOp>([&](auto) -> Expr {
            return context.provablyNotNegative(a) &&
                           context.provablyNotNegative(b)
                       ? context.mod(a, b)
                       : nullptr;
          })
          .Case<arith::MaxSIOp, arith::MaxUIOp>([&](auto) -> Expr {
            return isTruth || !hasMeaning(op)
                       ? nullptr
                       : context.function("max", operands, Sort::integer);
          })
          .Case<arith::MinSIOp, arith::MinUIOp>([&](auto) -> Expr {
            return isTruth || !hasMeaning(op)
                       ? nullptr
                       : context.function("min", operands, Sort::integer);
          })
          .Case([&](arith::AndIOp) -> Expr {
            if (isTruth)
              return context.conjunction({a, b});
            // The lowest bits.
            Expr bits = asUnsigned(a, type);
            double count = b->isNumber() ? b->number + 1 : 0;
            if (!bits || count < 2 ||
                std::log2(count) != std::floor(std::log2(count)))
              return nullptr;
            return context.mod(bits, context.integer(int64_t(count)));
          })
          .Case([&](arith::OrIOp) -> Expr {
            return isTruth ? context.disjunction({a, b}) : nullptr;
          })
          .Case([&](arith::XOrIOp) -> Expr {
            if (!isTruth)
              return nullptr;
            return context.select(a, context.negation(b), b);
          })
          .Case([&](arith::CmpIOp compare) -> Expr {
            using P = arith::CmpIPredicate;
            P predicate = compare.getPredicate();
            if (a->sort == Sort::boolean) {
              Expr equal = context.select(a, b, context.negation(b));
              if (predicate == P::eq)
                return equal;
              return predicate == P::ne ? context.negation(equal) : nullptr;
            }
            bool isUnsigned = predicate == P::ult || predicate == P::ule ||
                              predicate == P::ugt || predicate == P::uge;
            if (isUnsigned && !(context.provablyNotNegative(a) &&
                                context.provablyNotNegative(b)))
              return nullptr;
            switch (predicate) {
            case P::eq:
              return context.isZero(context.sub(a, b));
            case P::ne:
              return context.negation(context.isZero(context.sub(a, b)));
            case P::slt:
            case P::ult:
              return above(b, a);
            case P::sle:
            case P::ule:
              return atLeast(b, a);
            case P::sgt:
            case P::ugt:
              return above(a, b);
            case P::sge:
            case P::uge:
              return atLeast(a, b);
            }
            return nullptr;
          })
          .Default([](Operation *) -> Expr { return nullptr; });
  if (result)
    return result;
  // Something else, but always the same of the same operands.
  if (!sortOf(type) || !isPure(op))
    return nullptr;
  std::string name;
  llvm::raw_string_ostream os(name);
  os << op->getName().getStringRef() << op->getAttrDictionary() << type
     << op->getOperandTypes();
  return context.function(name, operands, *sortOf(type));
}
