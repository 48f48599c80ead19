//===- MatchGlu.cpp - swiglu and the other gated linear units -------------===//
//
//   swiglu         gate * sigmoid(beta * gate) * up
//   glu sigmoid    sigmoid(gate) * up
//   glu relu       relu(gate) * up
//   glu gelu       gate / 2 * (1 + erf(gate / sqrt(2))) * up, or a polynomial
//                  for erf
//   glu gelu_tanh  gate * sigmoid(2 sqrt(2 / pi) (gate + 0.044715 gate^3)) * up
//
// The factor with the activation tells the gate; up is what remains.
//
//===----------------------------------------------------------------------===//
#include "lib/Raise/Raiser.h"

#include <cmath>

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

namespace {
constexpr double kCubic = 0.044715;
/// sqrt(2 / pi) is also written with few digits, and as 0.797724 by torch-mlir.
constexpr double kTolerance = 3e-4;

/// One way in which a factor can be an activation of `gate`.
struct Activated {
  Value gate;
  /// What the activated gate is.
  Expr activated;
  std::optional<Activation> kind; // none is swiglu
  double beta = 1;
  /// Found by values, up to a rounding.
  bool isApproximate = false;
};

/// Values of the result's type whose element is a multiple of `e`, each with
/// the factor.
SmallVector<std::pair<Value, double>> findGates(Raiser &raiser,
                                                const Root &root, Expr e) {
  ExprContext &context = raiser.context;
  ExprContext::Product wanted = context.factorise(e);
  Expr base = context.mul(wanted.factors);
  SmallVector<std::pair<Value, double>> result;
  for (Value value : raiser.slice()) {
    if (value.getType() != root.type ||
        raiser.elements.sizesOf(value) != root.sizes)
      continue;
    auto found =
        context.factorise(raiser.elements.element(value, root.coordinates));
    if (!found.factors.empty() && same(context.mul(found.factors), base))
      result.push_back({value, found.coefficient / wanted.coefficient});
  }
  if (!result.empty())
    return result;
  double factor = 1;
  if (Value view = raiser.findMultiple(e, root.coordinates, root.sizes,
                                       root.type.getElementType(), factor))
    result.push_back({view, factor});
  return result;
}

/// What `e` is where `variable` is x; none if it depends on something else, or
/// has something that has no value here. Only what a condition selects is
/// looked at.
std::optional<double> evaluate(Expr e, Expr variable, double x) {
  if (e == variable)
    return x;
  if (e->isNumber())
    return e->number;
  auto operand = [&](unsigned i) {
    return evaluate(e->operands[i], variable, x);
  };
  auto map = [&](auto function) -> std::optional<double> {
    std::optional<double> value = operand(0);
    return value ? std::optional<double>(function(*value)) : std::nullopt;
  };
  switch (e->kind) {
  case Kind::sum:
  case Kind::product: {
    bool isSum = e->kind == Kind::sum;
    double result = isSum ? e->number : 1;
    for (auto [part, weight] : llvm::zip_equal(e->operands, e->weights)) {
      std::optional<double> value = evaluate(part, variable, x);
      if (!value)
        return std::nullopt;
      result =
          isSum ? result + weight * *value : result * std::pow(*value, weight);
    }
    return result;
  }
  case Kind::select: {
    std::optional<double> condition = operand(0);
    return condition ? operand(*condition != 0 ? 1 : 2) : std::nullopt;
  }
  case Kind::indicator:
    return e->number == 0 ? operand(0) : std::nullopt;
  case Kind::negation:
    return map([](double v) { return v == 0; });
  case Kind::conjunction:
  case Kind::disjunction: {
    bool isAnd = e->kind == Kind::conjunction, result = isAnd;
    for (unsigned i = 0; i < e->operands.size(); ++i) {
      std::optional<double> value = operand(i);
      if (!value)
        return std::nullopt;
      result = isAnd ? result && *value != 0 : result || *value != 0;
    }
    return result;
  }
  case Kind::function:
    if (e->is("max") || e->is("min")) {
      std::optional<double> a = operand(0), b = operand(1);
      if (!a || !b)
        return std::nullopt;
      return e->is("max") ? std::max(*a, *b) : std::min(*a, *b);
    }
    if (e->is("exp"))
      return map([](double v) { return std::exp(v); });
    if (e->is("abs"))
      return map([](double v) { return std::fabs(v); });
    if (e->is("relu"))
      return map([](double v) { return std::max(v, 0.0); });
    if (e->is("positive"))
      return map([](double v) { return v > 0; });
    if (e->is("zero"))
      return map([](double v) { return v == 0; });
    return std::nullopt;
  default:
    return std::nullopt;
  }
}

/// The number c for which `factor` is c * (1 + erf(gate / sqrt(2))) up to what
/// f32 can tell, as are the polynomials that compilers put in its place: no
/// algebra leads from one to the other.
std::optional<double> approximateErf(Expr factor, Expr gate) {
  constexpr int kSamples = 1000;
  constexpr double kLargest = 13;
  // Next to 1, erf is what f32 keeps of it; erfc keeps its digits.
  double absolute = factor->kind == Kind::sum ? 2e-7 : 1e-30;
  std::optional<double> limit = evaluate(factor, gate, kLargest);
  if (!limit || !std::isfinite(*limit) || *limit == 0)
    return std::nullopt;
  double scale = *limit / 2;
  // Beyond, it stays what it has become.
  for (double x : {15.0, 20.0, 60.0, 500.0, 1e4, 1e8})
    for (double sign : {-1.0, 1.0}) {
      std::optional<double> value = evaluate(factor, gate, sign * x);
      double expected = sign < 0 ? 0 : 2;
      if (!value || !(std::fabs(*value / scale - expected) <= 2e-6))
        return std::nullopt;
    }
  for (int i = 0; i <= kSamples; ++i) {
    // Dense where it changes; neither 0, where terms may have no value, nor the
    // ends of pieces.
    double t = (i + 0.5 - kSamples / 2.0) / (kSamples / 2.0);
    double x = kLargest * t * std::fabs(t);
    std::optional<double> value = evaluate(factor, gate, x);
    double expected = std::erfc(-x / std::sqrt(2.0));
    if (!value ||
        !(std::fabs(*value / scale - expected) <= 2e-6 * expected + absolute))
      return std::nullopt;
  }
  return scale;
}

SmallVector<Activated> findActivations(Raiser &raiser, const Root &root,
                                       Expr factor) {
  ExprContext &context = raiser.context;
  SmallVector<Activated> result;
  auto here = [&](Value gate) {
    return raiser.elements.element(gate, root.coordinates);
  };
  if (factor->is("relu")) {
    for (auto [gate, multiple] : findGates(raiser, root, factor->operands[0]))
      if (multiple == 1)
        result.push_back({gate, factor, Activation::relu});
    return result;
  }
  if (factor->is("sigmoid")) {
    Expr argument = factor->operands[0];
    for (auto [gate, multiple] : findGates(raiser, root, argument)) {
      result.push_back(
          {gate, context.mul(here(gate), factor), std::nullopt, 1 / multiple});
      if (std::fabs(multiple - 1) < 1e-6)
        result.push_back({gate, factor, Activation::sigmoid});
    }
    // Constants are rounded to the type that is computed in.
    double tolerance = std::max(
        kTolerance,
        root.type.getElementTypeBitWidth() < 32 ? std::pow(2, -7) : 0.0);
    // 2 sqrt(2 / pi) (gate + 0.044715 gate^3): the gate is what makes it so.
    for (Value gate : raiser.slice()) {
      if (gate.getType() != root.type)
        continue;
      Expr g = here(gate);
      Expr inner = context.scale(
          context.add(g, context.scale(context.pow(g, 3), kCubic)),
          2 * std::sqrt(2 / M_PI));
      if (same(inner, argument, tolerance)) {
        result.push_back({gate, context.mul(g, factor), Activation::gelu_tanh});
        break;
      }
    }
    return result;
  }
  // Polynomials that stand for erf have some dozen numbers.
  constexpr unsigned kFewNodes = 20;
  if ((factor->kind == Kind::select || factor->kind == Kind::sum) &&
      factor->nodes > kFewNodes && factor->freeBound == 0 &&
      // They are as good as f32 is.
      !root.type.getElementType().isF64()) {
    for (Value gate : raiser.slice())
      if (gate.getType() == root.type)
        if (std::optional<double> scale = approximateErf(factor, here(gate))) {
          Expr product = context.mul(here(gate), factor);
          result.push_back(
              {gate, context.scale(product, 0.5 / *scale), Activation::gelu});
          result.back().isApproximate = true;
          return result;
        }
  }
  if (factor->kind != Kind::sum || factor->operands.size() != 1 ||
      !factor->operands[0]->is("erf"))
    return result;
  // c * (1 + erf(gate / sqrt(2)))
  double scale = factor->weights[0];
  if (std::fabs(factor->number - scale) > 1e-6 * std::fabs(scale))
    return result;
  for (auto [gate, multiple] :
       findGates(raiser, root, factor->operands[0]->operands[0]))
    if (std::fabs(multiple - std::sqrt(2.0)) < 1e-4)
      result.push_back(
          {gate, context.scale(context.mul(here(gate), factor), 0.5 / scale),
           Activation::gelu});
  return result;
}
} // namespace

Value mlir::llama::raise::matchGlu(Raiser &raiser, const Root &root,
                                   NearMiss &miss) {
  ExprContext &context = raiser.context;
  if (!isa<FloatType>(root.type.getElementType()))
    return {};
  ExprContext::Product product = context.factorise(root.expr);
  for (const Factor &factor : product.factors) {
    if (factor.exponent != 1)
      continue;
    for (const Activated &activation :
         findActivations(raiser, root, factor.base)) {
      Expr up = context.div(root.expr, activation.activated);
      // A polynomial is its function up to a rounding.
      if (auto rest = context.factorise(up);
          activation.isApproximate && rest.coefficient != 1 &&
          std::fabs(rest.coefficient - 1) < 1e-6)
        up = context.mul(rest.factors);
      // An activation alone is no gated unit; nor is one of its own gate.
      Expr gate = raiser.elements.element(activation.gate, root.coordinates);
      auto rest = context.factorise(up), ofGate = context.factorise(gate);
      bool isOfGate = llvm::all_of(rest.factors, [&](const Factor &f) {
        return llvm::any_of(ofGate.factors,
                            [&](const Factor &g) { return g.base == f.base; });
      });
      if (up->isNumber() || isOfGate)
        continue;
      // The gate must cancel: x * sigmoid(y) * z is no swiglu of y.
      if (llvm::any_of(rest.factors,
                       [](const Factor &f) { return f.exponent < 0; }))
        continue;
      miss.op = activation.kind ? "glu" : "swiglu";
      Value upValue = raiser.find(up, root.coordinates, root.sizes,
                                  root.type.getElementType());
      if (!upValue) {
        miss.reason = "no value is what the activated gate is multiplied by";
        continue;
      }
      if (!raiser.roundingsAllowed(root, {activation.gate, upValue}, miss))
        return {};
      Location loc = root.value.getLoc();
      Value y, gateValue = raiser.toType(activation.gate, root.type);
      upValue = raiser.toType(upValue, root.type);
      if (activation.kind)
        y = GluOp::create(raiser.builder, loc, gateValue, upValue,
                          *activation.kind);
      else
        y = SwigluOp::create(raiser.builder, loc, gateValue, upValue,
                             shortest(activation.beta));
      return raiser.toType(y, root.type);
    }
  }
  return {};
}
