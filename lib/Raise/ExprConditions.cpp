//===- ExprConditions.cpp - Conditions, canonical -------------------------===//
#include "lib/Raise/ExprStorage.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::llama::raise;

Expr ExprContext::select(Expr condition, Expr ifTrue, Expr ifFalse) {
  if (condition->isNumber())
    return condition->number != 0 ? ifTrue : ifFalse;
  // What the same condition selects in a branch is known there.
  auto known = [&](Expr branch, bool isTrue) {
    if (branch->kind != Kind::select)
      return branch;
    if (branch->operands[0] == condition)
      return branch->operands[isTrue ? 1 : 2];
    if (branch->operands[0] == negation(condition))
      return branch->operands[isTrue ? 2 : 1];
    return branch;
  };
  ifTrue = known(ifTrue, true);
  ifFalse = known(ifFalse, false);
  if (ifTrue->sort == Sort::real) {
    bool isNegated = condition->kind == Kind::negation;
    Expr inner = isNegated ? condition->operands[0] : condition;
    if (inner->is("positive")) {
      Expr z = inner->operands[0], magnitude = function("abs", z);
      ifTrue = replaced(ifTrue, magnitude, isNegated ? scale(z, -1) : z);
      ifFalse = replaced(ifFalse, magnitude, isNegated ? z : scale(z, -1));
      // x > y ? x : y is a maximum.
      constexpr unsigned kMostNodes = 2000;
      if (ifTrue != ifFalse && ifTrue->nodes + ifFalse->nodes < kMostNodes &&
          (ifTrue->isNumber() || ifFalse->isNumber()) && !ifTrue->isNumber(0) &&
          !ifFalse->isNumber(0))
        for (bool isGreater : {true, false}) {
          Expr difference =
              isGreater ? sub(ifTrue, ifFalse) : sub(ifFalse, ifTrue);
          if (function("positive", difference, Sort::boolean) == inner)
            return function(isGreater != isNegated ? "max" : "min",
                            {ifTrue, ifFalse});
        }
    }
  }
  if (ifTrue == ifFalse)
    return ifTrue;
  if (ifTrue->sort == Sort::boolean)
    return disjunction({conjunction({condition, ifTrue}),
                        conjunction({negation(condition), ifFalse})});
  Sort sort = ifTrue->sort;
  if (sort == Sort::integer) {
    // A broadcast written as an index that is 0 where the size is 1: it is
    // below the size, so it is 0 there anyway.
    for (auto [zero, index] :
         {std::pair(ifTrue, ifFalse), std::pair(ifFalse, ifTrue)}) {
      Expr equal = zero == ifTrue ? condition : negation(condition);
      if (zero->isNumber(0) && equal->kind == Kind::isZero &&
          provablyNotNegative(index) &&
          provablyNotNegative(sub(equal->operands[0], index)))
        return index;
    }
    if (ifTrue->isNumber(1) && ifFalse->isNumber(0))
      return indicator(condition, sort);
  } else {
    if (ifFalse->isNumber(0))
      return mul(ifTrue, indicator(condition));
    if (ifTrue->isNumber(0))
      return mul(ifFalse, indicator(negation(condition)));
  }
  Expr other = negation(condition);
  if (other->id < condition->id && other->kind != Kind::negation) {
    std::swap(ifTrue, ifFalse);
    condition = other;
  } else if (condition->kind == Kind::negation) {
    std::swap(ifTrue, ifFalse);
    condition = condition->operands[0];
  }
  Node node{Kind::select, sort};
  Expr operands[] = {condition, ifTrue, ifFalse};
  node.operands = operands;
  return make(node);
}

Expr ExprContext::indicator(Expr condition, Sort sort) {
  if (condition->isNumber())
    return number(condition->number, sort);
  Node node{Kind::indicator, sort};
  node.operands = condition;
  return make(node);
}

Expr ExprContext::conjunction(ArrayRef<Expr> all) {
  SmallVector<Expr> operands, work(llvm::reverse(all));
  while (!work.empty()) {
    Expr e = work.pop_back_val();
    if (e->isNumber(0))
      return e;
    if (e->isNumber())
      continue;
    if (e->kind == Kind::conjunction)
      work.append(e->operands.begin(), e->operands.end());
    else if (!llvm::is_contained(operands, e))
      operands.push_back(e);
  }
  if (operands.empty())
    return truth(true);
  if (operands.size() == 1)
    return operands[0];
  llvm::sort(operands, before);
  Node node{Kind::conjunction, Sort::boolean};
  node.operands = operands;
  return make(node);
}

Expr ExprContext::disjunction(ArrayRef<Expr> any) {
  SmallVector<Expr> operands, work(llvm::reverse(any));
  while (!work.empty()) {
    Expr e = work.pop_back_val();
    if (e->isNumber(1))
      return e;
    if (e->isNumber())
      continue;
    if (e->kind == Kind::disjunction)
      work.append(e->operands.begin(), e->operands.end());
    else if (!llvm::is_contained(operands, e))
      operands.push_back(e);
  }
  if (operands.empty())
    return truth(false);
  if (operands.size() == 1)
    return operands[0];
  for (Expr e : operands)
    if (llvm::is_contained(operands, negation(e)))
      return truth(true);
  llvm::sort(operands, before);
  Node node{Kind::disjunction, Sort::boolean};
  node.operands = operands;
  return make(node);
}

Expr ExprContext::negation(Expr e) {
  switch (e->kind) {
  case Kind::number:
    return truth(e->number == 0);
  case Kind::negation:
    return e->operands[0];
  case Kind::notNegative:
    return notNegative(sub(scale(e->operands[0], -1), integer(1)));
  case Kind::conjunction:
  case Kind::disjunction: {
    SmallVector<Expr> parts;
    for (Expr operand : e->operands)
      parts.push_back(negation(operand));
    return e->kind == Kind::conjunction ? disjunction(parts)
                                        : conjunction(parts);
  }
  case Kind::reduce: {
    Expr body = negation(e->operands[1]);
    return reduce(e->name == "or" ? "and" : "or", e->operands[0], body);
  }
  default:
    break;
  }
  Node node{Kind::negation, Sort::boolean};
  node.operands = e;
  return make(node);
}

/// e >= 0, where e has a maximum or minimum: of both or of one of the two.
Expr ExprContext::splitExtremum(Expr e) {
  Terms terms = split(e);
  for (auto [i, term] : llvm::enumerate(terms.terms)) {
    bool isMax = term.first->is("max");
    if (!isMax && !term.first->is("min"))
      continue;
    SmallVector<Expr> either;
    for (Expr operand : term.first->operands) {
      Terms rest = terms;
      rest.terms.erase(rest.terms.begin() + i);
      either.push_back(notNegative(add(addUp(rest, Sort::integer),
                                       scale(operand, terms.terms[i].second))));
    }
    return isMax == (term.second > 0) ? disjunction(either)
                                      : conjunction(either);
  }
  return nullptr;
}

/// s * a + b >= 0 is a >= 0 where 0 <= b < s.
Expr ExprContext::withoutRest(Expr e) {
  Terms terms = split(e);
  if (terms.terms.size() < 2)
    return nullptr;
  for (auto &[term, weight] : terms.terms) {
    Product product = factorise(term);
    for (const Factor &factor : product.factors) {
      if (factor.base->kind != Kind::size || product.factors.size() < 2)
        continue;
      Expr quotient = floorDiv(e, factor.base);
      if (quotient->nodes < e->nodes && !mentions(quotient, Kind::quotient))
        return quotient;
    }
  }
  return nullptr;
}

Expr ExprContext::notNegative(Expr e) {
  if (e->isNumber())
    return truth(e->number >= 0);
  if (provablyNotNegative(e))
    return truth(true);
  if (provablyNotNegative(sub(scale(e, -1), integer(1))))
    return truth(false);
  if (e->kind == Kind::sum && e->operands.size() == 1 &&
      e->operands[0]->kind == Kind::indicator) {
    Expr condition = e->operands[0]->operands[0];
    bool ifTrue = e->number + e->weights[0] >= 0, ifFalse = e->number >= 0;
    return ifTrue == ifFalse ? truth(ifTrue)
           : ifTrue          ? condition
                             : negation(condition);
  }
  if (Expr split = splitExtremum(e))
    return split;
  if (Expr quotient = withoutRest(e))
    return notNegative(quotient);
  Node node{Kind::notNegative, Sort::boolean};
  node.operands = e;
  return make(node);
}

Expr ExprContext::isZero(Expr e) {
  if (e->isNumber())
    return truth(e->number == 0);
  if (provablyNotNegative(sub(e, integer(1))) ||
      provablyNotNegative(sub(scale(e, -1), integer(1))))
    return truth(false);
  if (e->kind == Kind::indicator)
    return negation(e->operands[0]);
  if (e->kind == Kind::sum && e->weights[0] < 0)
    e = scale(e, -1);
  // min(x, limit) is less than the limit where x is that; max so above it.
  if (e->kind == Kind::sum && e->operands.size() == 1 && e->weights[0] == 1 &&
      (e->operands[0]->is("min") || e->operands[0]->is("max"))) {
    Expr extremum = e->operands[0];
    bool isMin = extremum->is("min");
    for (unsigned i : {0, 1})
      if (extremum->operands[i]->isNumber()) {
        double limit = extremum->operands[i]->number, value = -e->number;
        if (value == limit)
          break;
        if ((value < limit) != isMin)
          return truth(false);
        return isZero(sub(extremum->operands[1 - i], integer(int64_t(value))));
      }
  }
  // 1 - [condition] == 0 is the condition.
  if (e->kind == Kind::sum && e->operands.size() == 1 &&
      e->operands[0]->kind == Kind::indicator && e->weights[0] == 1 &&
      e->number == -1)
    return e->operands[0]->operands[0];
  Node node{Kind::isZero, Sort::boolean};
  node.operands = e;
  return make(node);
}
