//===- Rules.cpp - Identities that the canonical form does not have by itself
//=//
#include "lib/Raise/Rules.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"

#include <cmath>

using namespace mlir;
using namespace mlir::llama::raise;

/// `z` is any expression; `step(z)` is 1 where z > 0, `hold(z)` where z >= 0,
/// else 0. A sum on the left
/// is a whole sum, up to a factor; a product on the left is part of a product.
/// Signs of arguments of tanh, sin, cos, erf and abs need no rule.
static constexpr StringLiteral kRules[] = {
    "1 + exp(z) = 1 / sigmoid(-z)",
    "exp(z) * sigmoid(-z) = sigmoid(z)",
    "1 - sigmoid(z) = sigmoid(-z)",
    "1 + tanh(z) = 2 * sigmoid(2 * z)",
    "1 - tanh(z) = 2 * sigmoid(-2 * z)",
    "erfc(z) = 1 - erf(z)",
    "exp2(z) = exp(0.69314718055994531 * z)",
    "expm1(z) = exp(z) - 1",
    "log1p(z) = log(1 + z)",
    "log(sigmoid(z)^-1) = -log(sigmoid(z))",
    "log(exp(z)) = z",
    "max(z, 0) = relu(z)",
    "min(z, 0) = -relu(-z)",
    "step(z) * z = relu(z)",
    "step(-z) * z = -relu(-z)",
    "hold(z) * z = relu(z)",
    "hold(-z) * z = -relu(-z)",
    "z + abs(z) = 2 * relu(z)",
    "exp(-relu(-z)) * sigmoid(abs(z)) = sigmoid(z)",
};

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

namespace {
/// Reads sums of products of powers of atoms.
class Reader {
public:
  Reader(ExprContext &context, StringRef text, Expr variable)
      : context(context), text(text), variable(variable) {}

  Expr sum() {
    Expr result = take("-") ? context.scale(product(), -1) : product();
    while (true) {
      if (take("+"))
        result = context.add(result, product());
      else if (take("-"))
        result = context.sub(result, product());
      else
        return result;
    }
  }
  bool take(StringRef token) {
    text = text.ltrim();
    return text.consume_front(token);
  }

private:
  ExprContext &context;
  StringRef text;
  Expr variable;

  Expr product() {
    Expr result = power();
    while (true) {
      if (take("*"))
        result = context.mul(result, power());
      else if (take("/"))
        result = context.div(result, power());
      else
        return result;
    }
  }
  double literal() {
    StringRef digits =
        text.take_while([](char c) { return llvm::isDigit(c) || c == '.'; });
    text = text.drop_front(digits.size());
    double value = 0;
    if (digits.getAsDouble(value))
      llvm_unreachable("a rule has a bad number");
    return value;
  }
  Expr power() {
    Expr base = atom();
    if (!take("^"))
      return base;
    double sign = take("-") ? -1 : 1;
    return context.pow(base, sign * literal());
  }
  Expr atom() {
    text = text.ltrim();
    if (llvm::isDigit(text.front()))
      return context.number(literal());
    if (take("(")) {
      Expr inner = sum();
      take(")");
      return inner;
    }
    StringRef name = text.take_while(llvm::isAlnum);
    text = text.drop_front(name.size());
    if (name == "z")
      return variable;
    take("(");
    SmallVector<Expr> arguments = {sum()};
    while (take(","))
      arguments.push_back(sum());
    take(")");
    if (name == "step")
      return context.indicator(
          context.function("positive", arguments, Sort::boolean));
    if (name == "hold")
      return context.indicator(context.negation(context.function(
          "positive", context.scale(arguments[0], -1), Sort::boolean)));
    return context.function(name, arguments);
  }
};
} // namespace

void RuleSet::read(ExprContext &context) {
  Expr variable = context.scalar(Value(), Sort::real);
  for (StringRef text : kRules) {
    auto [left, right] = text.split(" = ");
    rules.push_back({Reader(context, left, variable).sum(),
                     Reader(context, right, variable).sum(), variable});
  }
}

//===----------------------------------------------------------------------===//
// Matching
//===----------------------------------------------------------------------===//

namespace {
bool close(double a, double b) {
  return a == b ||
         std::fabs(a - b) <= 1e-6 * std::max(std::fabs(a), std::fabs(b));
}

/// Finds what the variable of a rule must be for its left side to be a node.
class Matcher {
public:
  Matcher(ExprContext &context, Expr variable)
      : context(context), variable(variable) {}
  Expr binding = nullptr;

  /// A whole sum may be a multiple of the pattern; one in it may not.
  bool match(Expr pattern, Expr node, bool isWhole = false) {
    if (pattern == variable)
      return bind(node);
    if (pattern->kind == Kind::sum && pattern->operands.size() == 1 &&
        pattern->operands[0] == variable && pattern->number == 0 &&
        node->sort == Sort::real)
      return bind(context.scale(node, 1 / pattern->weights[0]));
    if (pattern->isNumber())
      return node->isNumber() && close(pattern->number, node->number);
    if (pattern->kind != node->kind || pattern->name != node->name ||
        pattern->operands.size() != node->operands.size())
      return false;
    if (pattern->kind == Kind::sum) {
      double factor = !isWhole               ? 1
                      : pattern->number != 0 ? node->number / pattern->number
                                             : node->weights[0];
      return factor != 0 && std::isfinite(factor) &&
             close(pattern->number * factor, node->number) &&
             matchSome(pattern, node, factor);
    }
    if (pattern->kind == Kind::product)
      return matchSome(pattern, node, 1);
    if (pattern->name == "max" || pattern->name == "min") {
      Expr before = binding;
      if (match(pattern->operands[0], node->operands[1]) &&
          match(pattern->operands[1], node->operands[0]))
        return true;
      binding = before;
    }
    for (auto [p, n] : llvm::zip_equal(pattern->operands, node->operands))
      if (!match(p, n))
        return false;
    return true;
  }

  /// Every operand of the pattern, each to another one of the node, whose
  /// places are in `used` then.
  bool matchSome(Expr pattern, Expr node, double factor) {
    used.assign(node->operands.size(), false);
    return matchFrom(pattern, node, factor, 0);
  }
  SmallVector<bool> used;

private:
  ExprContext &context;
  Expr variable;

  bool bind(Expr node) {
    if (node->sort != Sort::real || (binding && !same(binding, node)))
      return false;
    binding = node;
    return true;
  }
  /// The variable alone is matched last: what else there is determines it.
  bool matchFrom(Expr pattern, Expr node, double factor, unsigned i) {
    SmallVector<unsigned> order;
    for (unsigned p = 0; p < pattern->operands.size(); ++p)
      if (pattern->operands[p] != variable)
        order.push_back(p);
    for (unsigned p = 0; p < pattern->operands.size(); ++p)
      if (pattern->operands[p] == variable)
        order.push_back(p);
    return matchOrdered(pattern, node, factor, order, i);
  }
  bool matchOrdered(Expr pattern, Expr node, double factor,
                    ArrayRef<unsigned> order, unsigned i) {
    if (i == order.size())
      return true;
    Expr p = pattern->operands[order[i]];
    double weight = pattern->weights[order[i]];
    // A variable stands for a whole factor or term, or for the base of one.
    for (unsigned n = 0; n < node->operands.size(); ++n) {
      if (used[n])
        continue;
      Expr before = binding;
      SmallVector<bool> usedBefore = used;
      bool matches = false;
      if (p == variable && pattern->kind == Kind::sum)
        matches = bind(context.scale(node->operands[n],
                                     node->weights[n] / (weight * factor)));
      else
        matches = close(weight * (pattern->kind == Kind::sum ? factor : 1),
                        node->weights[n]) &&
                  match(p, node->operands[n]);
      if (matches) {
        used = usedBefore;
        used[n] = true;
        if (matchOrdered(pattern, node, factor, order, i + 1))
          return true;
      }
      binding = before;
      used = usedBefore;
    }
    return false;
  }
};
} // namespace

Expr RuleSet::apply(ExprContext &context, Expr e) const {
  for (const Rule &rule : rules) {
    if (rule.left->kind != e->kind)
      continue;
    Matcher matcher(context, rule.variable);
    if (e->kind == Kind::product) {
      if (rule.left->operands.size() > e->operands.size() ||
          !matcher.matchSome(rule.left, e, 1) || !matcher.binding)
        continue;
      SmallVector<Factor> factors = {
          {context.replaced(rule.right, rule.variable, matcher.binding), 1}};
      for (auto [i, base] : llvm::enumerate(e->operands))
        if (!matcher.used[i])
          factors.push_back({base, e->weights[i]});
      return context.mul(factors);
    }
    if (!matcher.match(rule.left, e, /*isWhole=*/true) || !matcher.binding)
      continue;
    Expr right = context.replaced(rule.right, rule.variable, matcher.binding);
    if (e->kind == Kind::sum) {
      double factor = rule.left->number != 0 ? e->number / rule.left->number
                                             : e->weights[0];
      right = context.scale(right, factor);
    }
    return right;
  }
  return e;
}
