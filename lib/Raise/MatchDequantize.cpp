//===- MatchDequantize.cpp - dequantize -----------------------------------===//
//
//   q[.., k] * scale[.., k / g] - min[.., k / g]
//
// with q a tensor of i8, or what fits into one: nibbles of bytes or of wider
// integers, and bytes without a sign, of which 128 is taken away. A zero point
// z is min = z * scale.
//
//===----------------------------------------------------------------------===//
#include "lib/Raise/Raiser.h"

#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

namespace {
/// The lowest and highest value of a whole number that is made of a tensor of
/// small ones; none if it may be any.
std::optional<std::pair<int64_t, int64_t>> findRange(ExprContext &context,
                                                     Expr e) {
  if (e->kind == Kind::access) {
    auto type = cast<RankedTensorType>(e->value.getType()).getElementType();
    if (type.isInteger(8))
      return std::pair<int64_t, int64_t>(-128, 127);
    if (type.isInteger(4))
      return std::pair<int64_t, int64_t>(-8, 7);
    return std::nullopt;
  }
  if (e->is("byte"))
    return std::pair<int64_t, int64_t>(0, 255);
  if (e->kind == Kind::select) {
    auto a = findRange(context, e->operands[1]),
         b = findRange(context, e->operands[2]);
    if (!a || !b)
      return std::nullopt;
    return std::pair(std::min(a->first, b->first),
                     std::max(a->second, b->second));
  }
  // The lowest bits of any integer, wherever they were shifted from.
  if (e->kind == Kind::function && e->name.starts_with("arith.andi{")) {
    for (Expr mask : e->operands)
      if (mask->isNumber() && mask->number >= 0 && mask->number <= 255)
        return std::pair<int64_t, int64_t>(0, int64_t(mask->number));
    return std::nullopt;
  }
  // Quotients and remainders of bytes.
  if (e->operands.size() != 2 || !e->operands[1]->isNumber() ||
      !(e->operands[0]->is("byte") || e->operands[0]->kind == Kind::quotient))
    return std::nullopt;
  auto inner = findRange(context, e->operands[0]);
  int64_t by = int64_t(e->operands[1]->number);
  if (!inner || inner->first < 0 || by < 1)
    return std::nullopt;
  if (e->kind == Kind::quotient)
    return std::pair<int64_t, int64_t>(0, inner->second / by);
  if (e->kind == Kind::remainder)
    return std::pair<int64_t, int64_t>(0, std::min(inner->second, by - 1));
  return std::nullopt;
}
} // namespace

Value mlir::llama::raise::matchDequantize(Raiser &raiser, const Root &root,
                                          NearMiss &miss) {
  ExprContext &context = raiser.context;
  if (root.rank() == 0 || !isa<FloatType>(root.type.getElementType()))
    return {};
  // (q - z) * scale has one product, q * scale - min has two terms.
  Expr quant = nullptr;
  // Zero points are small numbers of data, too: the quantised value depends on
  // the last index itself.
  auto isQuant = [&](Expr e) {
    if (!e->is("real"))
      return false;
    // What is cut to 4 bits is a value of them.
    Expr q = e->operands[0];
    if (q->kind == Kind::function && q->name.starts_with("arith.trunci") &&
        StringRef(q->name).contains("}i4"))
      return true;
    return findRange(context, e->operands[0]) &&
           (dependsOn(e, root.coordinates.back()) ||
            root.sizes.back()->isNumber(1));
  };
  auto isPlain = [&](Expr e) {
    return e->operands[0]->kind == Kind::access &&
           e->operands[0]->operands.back() == root.coordinates.back();
  };
  auto findQuant = [&](Expr e) {
    for (auto &[term, weight] : context.split(e).terms)
      for (const Factor &factor : context.factorise(term).factors) {
        auto consider = [&](Expr candidate) {
          // Of several, the largest: a zero point belongs to a group.
          if (isQuant(candidate) &&
              (!quant || candidate->nodes > quant->nodes || isPlain(candidate)))
            quant = candidate;
        };
        if (factor.exponent == 1)
          consider(factor.base);
        if (factor.base->kind == Kind::sum && factor.exponent == 1)
          for (auto &[inner, w] : context.split(factor.base).terms)
            consider(inner);
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
    rest = context.add(rest,
                       context.mul(context.addUp(terms, Sort::real), others));
  }
  if (!scale)
    return {};
  Expr whole = quant->operands[0];
  auto range = findRange(context, whole);
  if (range && range->second > 127) {
    whole = context.sub(whole, context.integer(128));
    rest = context.add(rest, context.scale(scale, 128));
  }
  Value q = raiser.find(whole, root.coordinates, root.sizes,
                        raiser.builder.getI8Type());
  if (!q)
    q = raiser.find(whole, root.coordinates, root.sizes,
                    raiser.builder.getIntegerType(4));
  if (!q && range)
    q = raiser.find(whole, root.coordinates, root.sizes,
                    raiser.builder.getI8Type(), /*compute=*/true);
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
      minima =
          raiser.find(context.scale(rest, -1), at, sizes,
                      cast<RankedTensorType>(scales.getType()).getElementType(),
                      /*compute=*/true);
      if (!minima) {
        miss.reason = "there is no value for the minimum";
        continue;
      }
    }
    if (!raiser.roundingsAllowed(root, {q, scales, minima}, miss))
      return {};
    Value w = DequantizeOp::create(raiser.builder, root.value.getLoc(), q,
                                   scales, root.type.getElementType(), minima);
    return raiser.toType(w, root.type);
  }
  if (miss.reason.empty())
    miss.reason = "no value is the scale of groups";
  return {};
}
