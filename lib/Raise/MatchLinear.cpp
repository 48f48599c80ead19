//===- MatchLinear.cpp - linear and embedding -----------------------------===//
//
//   linear     sum_k x[.., k] * weight[o, k] + bias[o]
//   embedding  table[ids[..], d]
//
//===----------------------------------------------------------------------===//
#include "lib/Raise/Raiser.h"

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

Value mlir::llama::raise::matchEmbedding(Raiser &raiser, const Root &root,
                                         NearMiss &miss) {
  ExprContext &context = raiser.context;
  Expr e = root.expr;
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
  Expr id = e->operands[rowDim];
  Expr last = context.sub(rows, context.integer(1));
  while (id->is("max") || id->is("min")) {
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
  return raiser.toType(y, root.type);
}
