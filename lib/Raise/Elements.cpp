//===- Elements.cpp - Elements of SSA values as canonical expressions -----===//
#include "lib/Raise/ElementSupport.h"

#include "dialect/Llama/IR/LlamaOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include "llvm/ADT/TypeSwitch.h"

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

SmallVector<Expr> ElementBuilder::coordinates(Value tensor) {
  SmallVector<Expr> result;
  for (auto [i, size] : llvm::enumerate(sizesOf(tensor)))
    result.push_back(context.variable(i, size));
  return result;
}

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
        return elements ? constantElement(context, elements, indices) : nullptr;
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
          // What has several parts of one size may have been merged with
          // the dimension of parts: inside of this one, it is what is left.
          Expr left = context.mod(from, sizeOf(input, dim));
          at[dim] = left->kind != Kind::remainder && left->nodes < from->nodes
                        ? left
                        : from;
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
