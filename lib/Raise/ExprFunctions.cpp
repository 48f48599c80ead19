//===- ExprFunctions.cpp - Functions and reductions, canonical ------------===//
#include "lib/Raise/ExprStorage.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::llama::raise;

namespace {
/// At and below this, what is added to a score or takes its place hides it: exp
/// of it is 0 in f32, whatever the score is within reason. People write -1e4,
/// -1e9, the lowest finite value of a type, or -infinity.
constexpr double kHides = -1e4;
/// What takes the place of a score must be so low that the score would not be
/// seen beside it in f32, or it hides nothing where all keys of a row are
/// hidden.
constexpr double kReplaces = -1e9;
/// Nothing that is computed with comes near it in f32, but for -infinity.
constexpr double kLowest = -3e38;

/// Whether no term is infinite, nor may be because it is data.
bool isFinite(Expr e) {
  if (e->kind == Kind::access || e->kind == Kind::scalar ||
      !std::isfinite(e->number))
    return false;
  if (e->kind == Kind::select)
    return isFinite(e->operands[1]) && isFinite(e->operands[2]);
  return e->kind != Kind::sum ||
         (llvm::all_of(e->weights, [](double w) { return std::isfinite(w); }) &&
          llvm::all_of(e->operands, isFinite));
}
} // namespace

/// exp of a sum: what hides (a select or an indicator of very negative numbers)
/// becomes a factor that is 1 or 0.
Expr ExprContext::exponential(Expr argument) {
  if (argument->isNumber())
    return number(std::exp(argument->number));
  Terms terms = split(argument), rest;
  rest.constant = terms.constant;
  SmallVector<Expr> visible;
  SmallVector<Factor> factors;
  double hiding = 0;
  auto hide = [&](Expr condition, double by) {
    visible.push_back(condition);
    if (std::isfinite(by))
      hiding = std::min(hiding, by);
  };
  auto replacing = [](double by) {
    return by <= kReplaces ? by : kHidesBesideOthers;
  };
  for (auto &[term, weight] : terms.terms) {
    if (term->kind == Kind::indicator && weight <= kHides) {
      hide(negation(term->operands[0]), weight);
    } else if (term->kind == Kind::indicator && rest.constant <= kHides &&
               rest.constant == -weight) {
      hide(term->operands[0], rest.constant);
      rest.constant = 0;
    } else if (term->kind == Kind::select && weight > 0 &&
               term->operands[2]->isNumber() &&
               weight * term->operands[2]->number <= kHides) {
      hide(term->operands[0], replacing(weight * term->operands[2]->number));
      factors.push_back({exponential(scale(term->operands[1], weight)), 1});
    } else if (term->kind == Kind::select && weight > 0 &&
               term->operands[1]->isNumber() &&
               weight * term->operands[1]->number <= kHides) {
      hide(negation(term->operands[0]),
           replacing(weight * term->operands[1]->number));
      factors.push_back({exponential(scale(term->operands[2], weight)), 1});
    } else if (term->is("log")) {
      factors.push_back({term->operands[0], weight});
    } else {
      rest.terms.push_back({term, weight});
    }
  }
  if (visible.empty() && factors.empty()) {
    Node node{Kind::function, Sort::real};
    node.name = "exp";
    node.operands = argument;
    return make(node);
  }
  if (!visible.empty()) {
    Node node{Kind::indicator, Sort::real};
    Expr condition = conjunction(visible);
    if (condition->isNumber(0))
      return number(0);
    node.operands = condition;
    node.number = hiding;
    if (!condition->isNumber())
      factors.push_back({make(node), 1});
  }
  Expr remaining = addUp(rest, Sort::real);
  if (!remaining->isNumber(0))
    factors.push_back({exponential(remaining), 1});
  return mul(factors);
}

Expr ExprContext::function(StringRef name, ArrayRef<Expr> operands, Sort sort) {
  SmallVector<Expr> args(operands);
  Expr first = args[0];
  if (name == "exp")
    return mul({{exponential(first), 1}});
  if (name == "real") {
    if (first->isNumber())
      return number(first->number);
    if (first->kind == Kind::indicator)
      return indicator(first->operands[0]);
  }
  if (args.size() == 1 && first->isNumber() && sort == Sort::real) {
    double x = first->number;
    static const std::pair<StringRef, double (*)(double)> known[] = {
        {"log", std::log},     {"tanh", std::tanh}, {"sin", std::sin},
        {"cos", std::cos},     {"erf", std::erf},   {"abs", std::fabs},
        {"floor", std::floor}, {"ceil", std::ceil}};
    for (auto [known, compute] : known)
      if (name == known)
        return number(compute(x));
  }
  if (name == "max" || name == "min") {
    bool isMax = name == "max";
    if (args[0] == args[1])
      return args[0];
    if (args[0]->isNumber() && args[1]->isNumber())
      return number(isMax ? std::max(args[0]->number, args[1]->number)
                          : std::min(args[0]->number, args[1]->number),
                    sort);
    for (unsigned i : {0, 1})
      if (args[i]->isNumber(isMax ? -INFINITY : INFINITY))
        return args[1 - i];
    // max(x, min(x, y)) is x.
    for (unsigned i : {0, 1})
      if (args[i]->is(isMax ? "min" : "max") &&
          llvm::is_contained(args[i]->operands, args[1 - i]))
        return args[1 - i];
    // What is finite is not below the lowest number.
    if (isMax && sort == Sort::real)
      for (unsigned i : {0, 1})
        if (args[i]->isNumber() && args[i]->number <= kLowest &&
            isFinite(args[1 - i]))
          return args[1 - i];
    if (sort == Sort::integer) {
      if (provablyNotNegative(sub(args[0], args[1])))
        return isMax ? args[0] : args[1];
      if (provablyNotNegative(sub(args[1], args[0])))
        return isMax ? args[1] : args[0];
    }
    if (before(args[1], args[0]))
      std::swap(args[0], args[1]);
  }
  if (name == "relu") {
    if (first->isNumber())
      return number(std::max(first->number, 0.0));
    if (isNotNegative(first))
      return first;
    if (first->kind == Kind::select)
      return select(first->operands[0], function("relu", first->operands[1]),
                    function("relu", first->operands[2]));
  }
  // What is never zero does not matter.
  if (name == "zero" && first->kind == Kind::product) {
    SmallVector<Factor> factors;
    for (const Factor &factor : factorise(first).factors)
      if (!factor.base->is("exp") && !factor.base->is("sigmoid"))
        factors.push_back(factor);
    if (factors.size() < first->operands.size())
      return factors.empty() ? truth(false)
                             : function(name, mul(factors), Sort::boolean);
  }
  // A sum of what is not negative is zero where nothing of it is there.
  if (name == "zero" && first->kind == Kind::reduce && first->name == "sum" &&
      llvm::all_of(
          factorise(first->operands[1]).factors, [](const Factor &factor) {
            return factor.base->kind == Kind::indicator ||
                   factor.base->is("exp") || factor.base->is("sigmoid");
          })) {
    SmallVector<Expr> there;
    auto product = factorise(first->operands[1]);
    for (const Factor &factor : product.factors)
      if (factor.base->kind == Kind::indicator)
        there.push_back(factor.base->operands[0]);
    return there.empty()
               ? truth(false)
               : negation(reduce("or", first->operands[0], conjunction(there)));
  }
  // Odd and even functions of a negated argument.
  if (args.size() == 1 && first->kind == Kind::sum && first->weights[0] < 0) {
    if (name == "tanh" || name == "sin" || name == "erf")
      return scale(function(name, scale(first, -1)), -1);
    if (name == "cos" || name == "abs")
      return function(name, scale(first, -1));
  }
  if (name == "positive" || name == "zero") {
    auto holds = [&](double x) { return name == "zero" ? x == 0 : x > 0; };
    if (first->isNumber())
      return truth(holds(first->number));
    if (first->kind == Kind::indicator) {
      bool ofOne = holds(1), ofZero = holds(0);
      return ofOne == ofZero ? truth(ofOne)
             : ofOne         ? first->operands[0]
                             : negation(first->operands[0]);
    }
    // A sum of numbers that are there or not: what holds of each case.
    if (first->kind == Kind::sum && first->operands.size() <= 3 &&
        llvm::all_of(first->operands,
                     [](Expr term) { return term->kind == Kind::indicator; })) {
      SmallVector<Expr> cases;
      for (unsigned set = 0; set < 1u << first->operands.size(); ++set) {
        double value = first->number;
        SmallVector<Expr> atoms;
        for (auto [i, term] : llvm::enumerate(first->operands)) {
          bool there = set >> i & 1;
          Expr condition = term->operands[0];
          value += there ? first->weights[i] : 0;
          atoms.push_back(there ? condition : negation(condition));
        }
        if (holds(value))
          cases.push_back(conjunction(atoms));
      }
      return disjunction(cases);
    }
    if (first->kind == Kind::sum && std::fabs(first->weights[0]) != 1)
      args[0] = scale(first, 1 / std::fabs(first->weights[0]));
  }
  Node node{Kind::function, sort};
  node.name = name;
  node.operands = args;
  Expr result = make(node);
  if (auto it = storage->sizes.find(result); it != storage->sizes.end())
    return size(it->second->value, it->second->level);
  return storage->ready ? storage->rules.apply(*this, result) : result;
}

Expr ExprContext::reduce(StringRef name, Expr variable, Expr body) {
  if (variable->isNumber())
    return body; // over one element
  bool depends = dependsOn(body, variable);
  if (name != "sum" && !depends)
    return body;
  if (name == "sum") {
    if (!depends)
      return mul(function("real", variable->operands[0]), body);
    Product product = factorise(body), inside;
    SmallVector<Factor> outside;
    for (const Factor &factor : product.factors) {
      if (!dependsOn(factor.base, variable)) {
        outside.push_back(factor);
        continue;
      }
      if (factor.base->is("exp")) {
        Terms terms = split(factor.base->operands[0]), without;
        SmallVector<std::pair<Expr, double>, 4> with;
        for (auto &term : terms.terms)
          (dependsOn(term.first, variable) ? with : without.terms)
              .push_back(term);
        without.constant = terms.constant;
        if (!without.terms.empty() || without.constant != 0) {
          outside.push_back({function("exp", addUp(without, Sort::real)), 1});
          terms.terms = with;
          terms.constant = 0;
          inside.factors.push_back(
              {function("exp", addUp(terms, Sort::real)), 1});
          continue;
        }
      }
      if (factor.base->kind == Kind::indicator &&
          factor.base->operands[0]->kind == Kind::conjunction) {
        SmallVector<Expr> with, without;
        for (Expr atom : factor.base->operands[0]->operands)
          (dependsOn(atom, variable) ? with : without).push_back(atom);
        if (!without.empty()) {
          Node node(Kind::indicator, factor.base->sort);
          node.number = factor.base->number;
          Expr condition = conjunction(with);
          node.operands = condition;
          inside.factors.push_back({make(node), 1});
          outside.push_back({indicator(conjunction(without)), 1});
          continue;
        }
      }
      inside.factors.push_back(factor);
    }
    if (!outside.empty() || product.coefficient != 1) {
      outside.push_back({reduce(name, variable, multiply(inside)), 1});
      return scale(mul(outside), product.coefficient);
    }
  }
  Node node{Kind::reduce, body->sort};
  node.name = name;
  node.level = variable->level;
  Expr operands[] = {variable, body};
  node.operands = operands;
  return make(node);
}

Expr ExprContext::replaced(Expr e, Expr part, Expr by) {
  // Large ones share their parts: each would be visited many times.
  constexpr unsigned kMostNodes = 1000;
  if (e == part)
    return by;
  if (e->operands.empty() || e->nodes > kMostNodes)
    return e;
  if (e->kind != Kind::sum && e->kind != Kind::product &&
      e->kind != Kind::function)
    return e;
  SmallVector<Expr> operands;
  for (Expr operand : e->operands)
    operands.push_back(replaced(operand, part, by));
  if (ArrayRef<Expr>(operands) == e->operands)
    return e;
  if (e->kind == Kind::function)
    return function(e->name, operands, e->sort);
  SmallVector<Expr> terms = {number(e->number, e->sort)};
  SmallVector<Factor> factors;
  for (auto [operand, weight] : llvm::zip_equal(operands, e->weights)) {
    terms.push_back(e->kind == Kind::sum ? scale(operand, weight) : operand);
    factors.push_back({operand, weight});
  }
  return e->kind == Kind::sum ? add(terms) : mul(factors);
}
