//===- MatchDequantize.cpp - dequantize -----------------------------------===//
//
//   q[.., k] * scale[.., k / g] - min[.., k / g]
//
// with q a tensor of i8. A zero point z is min = z * scale.
//
//===----------------------------------------------------------------------===//
#include "lib/Raise/Raiser.h"

#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

Value mlir::llama::raise::matchDequantize(Raiser &raiser, const Root &root,
                                          NearMiss &miss) {
  ExprContext &context = raiser.context;
  if (root.rank() == 0 || !isa<FloatType>(root.type.getElementType()))
    return {};
  // (q - z) * scale has one product, q * scale - min has two terms.
  Expr quant = nullptr;
  // A value of 8 or 4 bits, or what is cut to that.
  auto isQuant = [&](Expr e) {
    if (!e->is("real"))
      return false;
    Expr q = e->operands[0];
    if (q->kind == Kind::access) {
      Type type = getElementTypeOrSelf(q->value.getType());
      return type.isInteger(8) || type.isInteger(4);
    }
    return q->kind == Kind::function && q->name.starts_with("arith.trunci") &&
           q->name.ends_with("}i4");
  };
  auto findQuant = [&](Expr e) {
    for (auto &[term, weight] : context.split(e).terms)
      for (const Factor &factor : context.factorise(term).factors) {
        if (isQuant(factor.base) && factor.exponent == 1)
          quant = factor.base;
        else if (factor.base->kind == Kind::sum && factor.exponent == 1)
          for (auto &[inner, w] : context.split(factor.base).terms)
            if (isQuant(inner))
              quant = inner;
      }
  };
  findQuant(root.expr);
  if (!quant)
    return {};
  miss.op = "dequantize";
  // The element is linear in q: its slope is the scale, the rest is -min.
  Expr scale = nullptr, rest = context.number(0);
  for (auto &[term, weight] : context.split(root.expr).terms) {
    Expr whole = context.scale(term, weight);
    ExprContext::Product product = context.factorise(whole);
    auto *direct = llvm::find_if(product.factors, [&](const Factor &f) {
      return f.base == quant && f.exponent == 1;
    });
    if (direct != product.factors.end()) {
      if (scale)
        return {};
      scale = context.div(whole, quant);
      continue;
    }
    auto *sum = llvm::find_if(product.factors, [&](const Factor &f) {
      return f.base->kind == Kind::sum && f.exponent == 1 &&
             llvm::is_contained(f.base->operands, quant);
    });
    if (sum == product.factors.end()) {
      rest = context.add(rest, whole);
      continue;
    }
    if (scale)
      return {};
    Expr others = context.div(whole, sum->base);
    ExprContext::Terms terms = context.split(sum->base);
    double slope = 0;
    llvm::erase_if(terms.terms, [&](auto &t) {
      if (t.first != quant)
        return false;
      slope = t.second;
      return true;
    });
    scale = context.scale(others, slope);
    rest = context.add(
        rest, context.mul(context.addUp(terms, Sort::real), others));
  }
  if (!scale)
    return {};
  Value q = raiser.find(quant->operands[0], root.coordinates, root.sizes,
                        raiser.builder.getI8Type());
  if (!q)
    q = raiser.find(quant->operands[0], root.coordinates, root.sizes,
                    raiser.builder.getIntegerType(4));
  if (!q) {
    miss.reason = "the quantised values do not have the result's shape";
    return {};
  }
  // Groups: the scale is the same for g neighbours, the more the better.
  auto dependsOnQuant = [&](Expr e) {
    llvm::SetVector<Expr> nodes;
    nodes.insert(e);
    for (unsigned i = 0; i < nodes.size(); ++i) {
      if (nodes[i] == quant)
        return true;
      for (Expr operand : nodes[i]->operands)
        nodes.insert(operand);
    }
    return false;
  };
  if (dependsOnQuant(scale) || dependsOnQuant(rest)) {
    miss.reason = "the result is not linear in the quantised value";
    return {};
  }
  Expr last = root.coordinates.back(), size = root.sizes.back();
  SmallVector<Expr> groups;
  if (!dependsOn(scale, last) && !dependsOn(rest, last))
    groups.push_back(size);
  if (size->isNumber())
    for (int64_t g = int64_t(size->number); g > 0; --g)
      if (int64_t(size->number) % g == 0)
        groups.push_back(context.integer(g));
  for (Expr g : groups) {
    SmallVector<Expr> at(root.coordinates), sizes(root.sizes);
    bool isWhole = g == size;
    at.back() = isWhole ? context.integer(0) : context.floorDiv(last, g);
    sizes.back() = isWhole ? context.integer(1) : context.floorDiv(size, g);
    Value scales = raiser.find(scale, at, sizes, {});
    if (!scales)
      continue;
    Value minima;
    if (!rest->isNumber(0)) {
      minima = raiser.find(context.scale(rest, -1), at, sizes,
                           cast<RankedTensorType>(scales.getType())
                               .getElementType(),
                           /*compute=*/true);
      if (!minima) {
        miss.reason = "there is no value for the minimum";
        continue;
      }
    }
    if (!raiser.roundingsAllowed(root, miss))
      return {};
    Value w = DequantizeOp::create(raiser.builder, root.value.getLoc(), q,
                                   scales, root.type.getElementType(), minima);
    return raiser.toType(w, root.type);
  }
  if (miss.reason.empty())
    miss.reason = "no value is the scale of groups";
  return {};
}
