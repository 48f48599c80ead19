//===- ExprIndices.cpp - Divisions and ranges of indices ------------------===//
#include "lib/Raise/ExprStorage.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::llama::raise;

/// Ranges of larger expressions are not known: large ones share their parts,
/// and each would be visited many times.
static constexpr unsigned kMostNodes = 2000;

/// term * coefficient / by where that is whole for every value of its factors.
std::optional<Expr> ExprContext::divideExactly(Expr term, double coefficient,
                                               Expr by) {
  Product divisor = factorise(by);
  if (divisor.factors.size() == 1 && divisor.factors[0].base == by &&
      by->kind == Kind::sum)
    return std::nullopt;
  double quotient = coefficient / divisor.coefficient;
  if (!isWhole(quotient))
    return std::nullopt;
  Product product = factorise(term);
  auto factors = product.factors;
  for (const Factor &factor : divisor.factors) {
    auto *place = llvm::find_if(
        factors, [&](Factor &f) { return f.base == factor.base; });
    if (place == factors.end() || place->exponent < factor.exponent)
      return std::nullopt;
    place->exponent -= factor.exponent;
  }
  llvm::erase_if(factors, [](Factor &f) { return f.exponent == 0; });
  return scale(factors.empty() ? integer(1) : mul(factors), quotient);
}

Expr ExprContext::floorDiv(Expr a, Expr b) {
  if (b->isNumber(1))
    return a;
  if (a->isNumber() && b->isNumber() && b->number != 0)
    return integer(int64_t(std::floor(a->number / b->number)));
  Terms terms = split(a);
  SmallVector<Expr> whole;
  Terms rest;
  rest.constant = terms.constant;
  if (b->isNumber() && b->number > 0) {
    double q = std::floor(terms.constant / b->number);
    whole.push_back(integer(int64_t(q)));
    rest.constant -= q * b->number;
  }
  for (auto &[term, weight] : terms.terms) {
    if (std::optional<Expr> quotient = divideExactly(term, weight, b))
      whole.push_back(*quotient);
    else
      rest.terms.push_back({term, weight});
  }
  Expr remaining = addUp(rest, Sort::integer);
  if (!(remaining->isNumber(0) ||
        (provablyNotNegative(remaining) &&
         provablyNotNegative(sub(sub(b, remaining), integer(1)))))) {
    // (x / c) / b is x / (c * b).
    if (remaining->kind == Kind::quotient && b->isNumber() &&
        remaining->operands[1]->isNumber()) {
      whole.push_back(
          floorDiv(remaining->operands[0], mul(remaining->operands[1], b)));
    } else {
      Node node{Kind::quotient, Sort::integer};
      Expr operands[] = {remaining, b};
      node.operands = operands;
      whole.push_back(make(node));
    }
  }
  return whole.size() == 1 ? whole[0] : add(whole);
}

Expr ExprContext::mod(Expr a, Expr b) {
  if (b->isNumber(1))
    return integer(0);
  if (a->isNumber() && b->isNumber() && b->number != 0)
    return integer(
        int64_t(a->number - b->number * std::floor(a->number / b->number)));
  Terms terms = split(a), rest;
  rest.constant = terms.constant;
  if (b->isNumber() && b->number > 0)
    rest.constant -= b->number * std::floor(terms.constant / b->number);
  for (auto &[term, weight] : terms.terms)
    if (!divideExactly(term, weight, b))
      rest.terms.push_back({term, weight});
  Expr remaining = addUp(rest, Sort::integer);
  if (remaining->isNumber(0) ||
      (provablyNotNegative(remaining) &&
       provablyNotNegative(sub(sub(b, remaining), integer(1)))))
    return remaining;
  Node node{Kind::remainder, Sort::integer};
  Expr operands[] = {remaining, b};
  node.operands = operands;
  return make(node);
}

/// The highest value of a product of indices and sizes, an expression of sizes
/// only; null if it is not known or e may be negative.
Expr ExprContext::upperBound(Expr e) {
  switch (e->kind) {
  case Kind::number:
    return e->number >= 0 ? e : nullptr;
  case Kind::size:
    return e;
  case Kind::variable:
  case Kind::bound:
    return sub(e->operands[0], integer(1));
  case Kind::remainder:
    return e->operands[1]->isNumber() || e->operands[1]->kind == Kind::size
               ? sub(e->operands[1], integer(1))
               : nullptr;
  case Kind::quotient: {
    if (!provablyNotNegative(e->operands[0]))
      return nullptr;
    Terms terms = split(e->operands[0]);
    SmallVector<Expr> parts = {integer(int64_t(terms.constant))};
    for (auto &[term, weight] : terms.terms) {
      if (weight < 0)
        continue;
      Expr bound = upperBound(term);
      if (!bound)
        return nullptr;
      parts.push_back(scale(bound, weight));
    }
    Expr result = floorDiv(add(parts), e->operands[1]);
    return result->kind == Kind::quotient ? nullptr : result;
  }
  case Kind::indicator:
    return integer(1);
  case Kind::function: {
    if (e->name == "byte")
      return integer(255);
    if (!e->is("min") && !e->is("max"))
      return nullptr;
    Expr a = upperBound(e->operands[0]), b = upperBound(e->operands[1]);
    if (e->is("min"))
      return a && b ? (b->isNumber() ? b : a) : nullptr;
    return a && b && a->isNumber() && b->isNumber()
               ? (a->number > b->number ? a : b)
               : nullptr;
  }
  case Kind::select: {
    Expr a = upperBound(e->operands[1]), b = upperBound(e->operands[2]);
    return a && b && a->isNumber() && b->isNumber()
               ? (a->number > b->number ? a : b)
               : nullptr;
  }
  case Kind::product: {
    SmallVector<Factor> factors;
    for (auto [base, exponent] : llvm::zip_equal(e->operands, e->weights)) {
      Expr bound = upperBound(base);
      if (!bound)
        return nullptr;
      factors.push_back({bound, exponent});
    }
    return mul(factors);
  }
  default:
    return nullptr;
  }
}

std::optional<double> ExprContext::highest(Expr e) {
  Expr bound = e->sort == Sort::integer && e->nodes <= kMostNodes
                   ? upperBound(e)
                   : nullptr;
  if (!bound || !bound->isNumber())
    return std::nullopt;
  return bound->number;
}

bool ExprContext::provablyNotNegative(Expr e) {
  if (e->sort != Sort::integer || e->nodes > kMostNodes)
    return false;
  Terms terms = split(e);
  SmallVector<Expr> parts = {integer(int64_t(terms.constant))};
  for (auto &[term, weight] : terms.terms) {
    Expr highest = upperBound(term);
    if (!highest)
      return false;
    bool ofSizes = term->freeBound == 0 && term->freeVariables == 0;
    if (weight < 0)
      parts.push_back(scale(highest, weight));
    else if (ofSizes && term->kind != Kind::remainder &&
             term->kind != Kind::quotient && term->kind != Kind::indicator)
      parts.push_back(scale(term, weight));
  }
  // A size is at least 1 where an index runs below it: write it as 1 + more.
  llvm::SmallDenseSet<Expr> seen, inhabited;
  SmallVector<std::pair<Expr, bool>> work = {{e, false}};
  while (!work.empty()) {
    auto [node, isBound] = work.pop_back_val();
    if (isBound && node->kind == Kind::size)
      inhabited.insert(node);
    if (!isBound && !seen.insert(node).second)
      continue;
    bool bounds = node->kind == Kind::variable || node->kind == Kind::bound;
    for (Expr operand : node->operands)
      work.push_back({operand, bounds || isBound});
  }
  std::function<Expr(Expr)> shift = [&](Expr e) -> Expr {
    if (e->kind == Kind::size &&
        (inhabited.contains(e) || storage->inhabited.contains(e))) {
      Node node{Kind::function, Sort::integer};
      node.name = "more";
      node.operands = e;
      return add(make(node), integer(1));
    }
    if (e->kind == Kind::sum) {
      SmallVector<Expr> parts = {integer(int64_t(e->number))};
      for (auto [term, weight] : llvm::zip_equal(e->operands, e->weights))
        parts.push_back(scale(shift(term), weight));
      return add(parts);
    }
    if (e->kind == Kind::product) {
      SmallVector<Factor> factors;
      for (auto [base, exponent] : llvm::zip_equal(e->operands, e->weights))
        factors.push_back({shift(base), exponent});
      return mul(factors);
    }
    return e;
  };
  Terms lowest = split(shift(add(parts)));
  return lowest.constant >= 0 && llvm::all_of(lowest.terms, [](auto &term) {
           return term.second >= 0;
         });
}
