//===- ExprConditions.cpp - Conditions, canonical -------------------------===//
#include "lib/Raise/ExprStorage.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::llama::raise;

Expr ExprContext::select(Expr condition, Expr ifTrue, Expr ifFalse) {
  if (condition->isNumber())
    return condition->number != 0 ? ifTrue : ifFalse;
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

Expr ExprContext::notNegative(Expr e) {
  if (e->isNumber())
    return truth(e->number >= 0);
  if (provablyNotNegative(e))
    return truth(true);
  if (provablyNotNegative(sub(scale(e, -1), integer(1))))
    return truth(false);
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
  // 1 - [condition] == 0 is the condition.
  if (e->kind == Kind::sum && e->operands.size() == 1 &&
      e->operands[0]->kind == Kind::indicator && e->weights[0] == 1 &&
      e->number == -1)
    return e->operands[0]->operands[0];
  Node node{Kind::isZero, Sort::boolean};
  node.operands = e;
  return make(node);
}
