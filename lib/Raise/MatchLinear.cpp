//===- MatchLinear.cpp - linear and embedding -----------------------------===//
//
//   linear     sum_k x[.., k] * weight[o, k] + bias[o]
//   embedding  table[ids[..], d], or sum_k (ids[..] == k) * table[k, d]
//
//===----------------------------------------------------------------------===//
#include "lib/Raise/Raiser.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

Value mlir::llama::raise::matchLinear(Raiser &raiser, const Root &root,
                                      NearMiss &miss) {
  ExprContext &context = raiser.context;
  if (root.rank() == 0 || !isa<FloatType>(root.type.getElementType()))
    return {};
  // Terms without a sum over k are the bias.
  ExprContext::Terms terms = context.split(root.expr);
  Expr sum = nullptr;
  ExprContext::Terms rest;
  rest.constant = terms.constant;
  Expr out = root.coordinates.back(), outSize = root.sizes.back();
  double scale = 1;
  for (auto &[term, weight] : terms.terms) {
    if (term->kind == Kind::reduce && term->name == "sum" && !sum) {
      sum = term;
      scale = weight;
    } else {
      rest.terms.push_back({term, weight});
    }
  }
  if (!sum || rest.constant != 0)
    return {};
  Expr k = sum->operands[0];
  auto dependsOnRows = [&](Expr e) {
    for (unsigned i = 0; i + 1 < root.rank(); ++i)
      if (dependsOn(e, root.coordinates[i]))
        return true;
    return false;
  };
  // Factors of x do not depend on the output, those of the weight not on rows.
  ExprContext::Product product = context.factorise(sum->operands[1]);
  SmallVector<Factor> ofX, ofWeight;
  for (const Factor &factor : product.factors) {
    if (out->isNumber() ? !dependsOnRows(factor.base) && ofWeight.empty()
                        : dependsOn(factor.base, out))
      ofWeight.push_back(factor);
    else
      ofX.push_back(factor);
  }
  if (ofX.empty() || ofWeight.empty())
    return {};
  // A factor of all terms may be one of x.
  Expr x = context.scale(context.mul(ofX), scale * product.coefficient);
  Expr weight = context.mul(ofWeight);
  miss.op = "linear";
  if (dependsOnRows(weight)) {
    miss.reason = "the second factor depends on more than output and input";
    return {};
  }
  Value weightValue = raiser.findPreferring(
      root.type.getElementType(), weight, {out, k}, {outSize, k->operands[0]});
  if (!weightValue) {
    miss.reason = "no value is the weight [out, in]";
    return {};
  }
  if (!isParameter(weightValue)) {
    miss.reason = "the second factor is computed, not a weight";
    return {};
  }
  SmallVector<Expr> at(root.coordinates), sizes(root.sizes);
  at.back() = k;
  sizes.back() = k->operands[0];
  Value xValue = raiser.find(x, at, sizes, root.type.getElementType());
  if (!xValue) {
    miss.reason = "no value of the result's type is the input";
    return {};
  }
  Value bias;
  if (!rest.terms.empty()) {
    Expr e = context.addUp(rest, Sort::real);
    if (e->freeBound != 0 || dependsOnRows(e))
      return {}; // something else is added; the linear itself is a root, too
    bias = raiser.findPreferring(root.type.getElementType(), e, out, outSize);
    if (!bias) {
      miss.reason = "no value is the bias";
      return {};
    }
    if (!isParameter(bias))
      return {}; // of one row, a residual looks like a bias
  }
  if (!raiser.roundingsAllowed(root, {xValue, weightValue, bias}, miss))
    return {};
  Value y = LinearOp::create(raiser.builder, root.value.getLoc(), xValue,
                             weightValue, bias);
  return raiser.toType(y, root.type);
}

/// The sum of rows of which one is not hidden, by a one-hot vector:
/// sum_k (id == k) * table[k, ..]. An id that is no row gives zeros.
static Expr findOneHot(ExprContext &context, Expr e, Expr &id) {
  if (e->kind != Kind::reduce || e->name != "sum")
    return nullptr;
  Expr k = e->operands[0];
  ExprContext::Product product = context.factorise(e->operands[1]);
  if (product.coefficient != 1 || product.factors.size() != 2 ||
      llvm::any_of(product.factors,
                   [](const Factor &f) { return f.exponent != 1; }))
    return nullptr;
  Expr hot = product.factors[0].base, row = product.factors[1].base;
  if (hot->kind != Kind::indicator)
    std::swap(hot, row);
  if (hot->kind != Kind::indicator || row->kind != Kind::access ||
      row->operands.size() < 2 ||
      row->operands[row->operands.size() - 2] != k ||
      hot->operands[0]->kind != Kind::isZero)
    return nullptr;
  ExprContext::Terms terms = context.split(hot->operands[0]->operands[0]);
  auto *found = llvm::find_if(
      terms.terms, [&](const auto &term) { return term.first == k; });
  if (found == terms.terms.end() || std::abs(found->second) != 1)
    return nullptr;
  double sign = -found->second;
  terms.terms.erase(found);
  id = context.scale(context.addUp(terms, Sort::integer), sign);
  // All rows are looked at, by this factor only.
  if (dependsOn(id, k) ||
      llvm::any_of(llvm::enumerate(row->operands), [&](auto operand) {
        return operand.index() + 2 != row->operands.size() &&
               dependsOn(operand.value(), k);
      }))
    return nullptr;
  return row;
}

/// Zeros where an id is no row of the table.
static Value hideMissing(OpBuilder &b, Location loc, Value rows, Value ids,
                         Value table) {
  auto type = cast<RankedTensorType>(rows.getType());
  Value count = tensor::DimOp::create(
      b, loc, table, cast<RankedTensorType>(table.getType()).getRank() - 2);
  Value empty = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, rows), type.getElementType());
  AffineMap all = b.getMultiDimIdentityMap(type.getRank());
  AffineMap ofIds = all.getMajorSubMap(type.getRank() - 1);
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             b, loc, TypeRange(empty.getType()), ValueRange{rows, ids},
             ValueRange(empty), ArrayRef<AffineMap>{all, ofIds, all}, loops,
             [&](OpBuilder &b, Location loc, ValueRange args) {
               Value id = arith::IndexCastOp::create(b, loc, b.getIndexType(),
                                                     args[1]);
               Value isRow = arith::CmpIOp::create(
                   b, loc, arith::CmpIPredicate::ult, id, count);
               Value zero = arith::ConstantOp::create(
                   b, loc, b.getZeroAttr(type.getElementType()));
               Value element =
                   arith::SelectOp::create(b, loc, isRow, args[0], zero);
               linalg::YieldOp::create(b, loc, element);
             })
      .getResult(0);
}

Value mlir::llama::raise::matchEmbedding(Raiser &raiser, const Root &root,
                                         NearMiss &miss) {
  ExprContext &context = raiser.context;
  Expr e = root.expr, hotId = nullptr;
  if (Expr row = findOneHot(context, e, hotId))
    e = row;
  if (root.rank() == 0 || e->kind != Kind::access || e->operands.size() < 2 ||
      e->operands.back() != root.coordinates.back())
    return {};
  // A table may have dimensions of 1 in front.
  ArrayRef<Expr> units = e->operands.drop_back(2);
  if (llvm::any_of(units, [](Expr index) { return !index->isNumber(0); }))
    return {};
  Type elementType = root.type.getElementType();
  auto type = cast<RankedTensorType>(e->value.getType());
  unsigned rowDim = type.getRank() - 2;
  Expr rows = raiser.elements.sizeOf(e->value, rowDim);
  Expr width = raiser.elements.sizeOf(e->value, rowDim + 1);
  if (!isa<FloatType>(elementType) || type.getElementType() != elementType ||
      width != root.sizes.back())
    return {};
  // max(0, min(id, rows - 1)), in any nesting, is what the operation does.
  Expr id = hotId ? hotId : e->operands[rowDim];
  if (hotId && e->operands[rowDim]->operands[0] != rows)
    return {}; // some of the rows
  if (hotId && hotId->kind != Kind::access)
    return {}; // arithmetic on ids, which may wrap around in their type
  Expr last = context.sub(rows, context.integer(1));
  while (!hotId && (id->is("max") || id->is("min"))) {
    Expr limit = id->is("max") ? context.integer(0) : last;
    if (id->operands[0] == limit)
      id = id->operands[1];
    else if (id->operands[1] == limit)
      id = id->operands[0];
    else
      return {};
  }
  // An id that is no data is an index: a view, not a lookup.
  if (!mentions(id, Kind::access))
    return {};
  miss.op = "embedding";
  Expr row = context.variable(root.rank(), rows);
  SmallVector<Expr> at(e->operands);
  at[rowDim] = row;
  Value table = raiser.find(context.access(e->value, at, Sort::real),
                            {row, root.coordinates.back()}, {rows, width}, {});
  ArrayRef<Expr> indices = ArrayRef(root.coordinates).drop_back();
  ArrayRef<Expr> sizes = ArrayRef(root.sizes).drop_back();
  Value ids = raiser.findIntegers(id, indices, sizes, /*compute=*/true);
  if (!table || !ids) {
    miss.reason = "no value is the ids";
    return {};
  }
  Value y =
      EmbeddingOp::create(raiser.builder, root.value.getLoc(), table, ids);
  if (hotId)
    y = hideMissing(raiser.builder, root.value.getLoc(), y, ids, table);
  return raiser.toType(y, root.type);
}
