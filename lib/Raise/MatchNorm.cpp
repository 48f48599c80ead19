//===- MatchNorm.cpp - rmsnorm and layernorm ------------------------------===//
//
//   rmsnorm    x * (mean(x^2) + eps)^-1/2 * (weight + offset) + bias
//   layernorm  (x - mean(x)) * (variance(x) + eps)^-1/2 * weight + bias
//
// A norm is found by what it divides by: the inverse root of a sum over one
// index and a constant. The sum tells what x is; what remains of the product
// is the weight.
//
//===----------------------------------------------------------------------===//
#include "lib/Raise/Raiser.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include <cmath>

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

namespace {
/// The parts of an element that looks like that of a norm.
struct Candidate {
  /// The term with the inverse root, and the rest of the sum, if any.
  Expr normed = nullptr, bias = nullptr;
  /// What is below the root, scaled so that its first term is 1.
  Expr below = nullptr;
};

std::optional<Candidate> findInverseRoot(ExprContext &context, Expr e) {
  ExprContext::Terms terms = context.split(e);
  for (auto &term : terms.terms) {
    ExprContext::Product product = context.factorise(term.first);
    for (const Factor &factor : product.factors) {
      if (factor.exponent != -0.5)
        continue;
      // All terms that are divided by it: x * a - mean * a.
      ExprContext::Terms rest, normed;
      rest.constant = terms.constant;
      for (auto &other : terms.terms) {
        auto factors = context.factorise(other.first).factors;
        bool isDivided = llvm::any_of(factors, [&](const Factor &f) {
          return f.base == factor.base && f.exponent == -0.5;
        });
        (isDivided ? normed : rest).terms.push_back(other);
      }
      Candidate result;
      SmallVector<Expr> parts;
      for (auto &[other, weight] : normed.terms)
        parts.push_back(context.scale(other, weight));
      result.normed = context.add(parts);
      if (!rest.terms.empty() || rest.constant != 0)
        result.bias = context.addUp(rest, Sort::real);
      result.below = factor.base;
      return result;
    }
  }
  return std::nullopt;
}

bool hasSum(Expr e) { return mentions(e, Kind::reduce); }

/// The reductions in a sum, at its top or as factors of its terms.
SmallVector<Expr> findSums(ExprContext &context, Expr e) {
  SmallVector<Expr> result;
  for (auto &[term, weight] : context.split(e).terms)
    for (const Factor &factor : context.factorise(term).factors)
      if (factor.base->kind == Kind::reduce && factor.base->name == "sum")
        result.push_back(factor.base);
  return result;
}

/// Depends on the last coordinate only.
bool isOfFeature(const Root &root, Expr e) {
  if (e->freeBound != 0)
    return false;
  for (unsigned i = 0; i + 1 < root.rank(); ++i)
    if (dependsOn(e, root.coordinates[i]))
      return false;
  return true;
}

/// x where the norm sums up `body` over the index `r`: at the last dimension.
Value findNormed(Raiser &raiser, const Root &root, Expr body, Expr r,
                 double &factor, NearMiss &miss) {
  SmallVector<Expr> at(root.coordinates), sizes(root.sizes);
  at.back() = r;
  // What is summed up may be a multiple of something that is a value, too: the
  // one that the sum is made of is meant.
  for (Operation *sum : raiser.reductions())
    if (Value x = raiser.withSlice(sum, [&] {
          return raiser.findMultiple(body, at, sizes,
                                     root.type.getElementType(), factor);
        }))
      return x;
  for (unsigned i = 0; i + 1 < root.rank(); ++i) {
    at = root.coordinates;
    sizes = root.sizes;
    at[i] = r;
    double ignored;
    if (sizes[i] == r->operands[0] &&
        raiser.findMultiple(body, at, sizes, root.type.getElementType(),
                            ignored)) {
      miss.reason = "the reduction is over dimension " + std::to_string(i) +
                    ", not the last";
      return {};
    }
  }
  miss.reason = "no value of the result's type and shape is what is summed up";
  return {};
}

/// A weight or bias: a value of one dimension with the last coordinate.
Value findOfFeature(Raiser &raiser, const Root &root, Expr e) {
  Value value =
      raiser.findPreferring(root.type.getElementType(), e,
                            root.coordinates.back(), root.sizes.back());
  // Of one row, a residual or a gate looks like a bias or weight.
  bool isOneRow = llvm::all_of(ArrayRef(root.sizes).drop_back(),
                               [](Expr size) { return size->isNumber(1); });
  return value && isOneRow && !isParameter(value) ? Value() : value;
}

/// The weight and what is added to it; a constant one is made.
Value findWeight(Raiser &raiser, const Root &root, Expr e, bool allowOffset,
                 double &offset) {
  ExprContext &context = raiser.context;
  offset = 0;
  // What is left of constants that were rounded to f32.
  double coefficient = context.factorise(e).coefficient;
  if (std::fabs(coefficient - 1) < 1e-6)
    e = context.scale(e, 1 / coefficient);
  if (e->isNumber()) {
    // Another number would hide a mistake in what is divided by. There is no
    // weight only if none follows.
    if (!root.isStart || !root.sizes.back()->isNumber() ||
        !same(e, context.number(1)))
      return {};
    auto type = RankedTensorType::get(root.type.getShape().take_back(1),
                                      root.type.getElementType());
    auto number =
        raiser.builder.getFloatAttr(type.getElementType(), shortest(e->number));
    return arith::ConstantOp::create(raiser.builder, root.value.getLoc(),
                                     DenseElementsAttr::get(type, number));
  }
  ExprContext::Terms terms = context.split(e);
  if (allowOffset && terms.constant != 0) {
    offset = std::exchange(terms.constant, 0);
    if (Value weight =
            findOfFeature(raiser, root, context.addUp(terms, Sort::real)))
      return weight;
    offset = 0;
  }
  return findOfFeature(raiser, root, e);
}

/// eps, if what the candidate divides by is `scale` * (variance + eps), with a
/// scale of numbers and sizes.
std::optional<double> findEpsilon(ExprContext &context, Expr below,
                                  Expr variance, Expr &scale) {
  ExprContext::Terms varying, rest;
  ExprContext::Terms terms = context.split(below);
  rest.constant = terms.constant;
  for (auto &term : terms.terms)
    (hasSum(term.first) ? varying : rest).terms.push_back(term);
  if (varying.terms.empty())
    return std::nullopt;
  scale = context.div(context.addUp(varying, Sort::real), variance);
  if (hasSum(scale) || scale->freeVariables != 0 || scale->freeBound != 0)
    return std::nullopt;
  Expr eps = context.div(context.addUp(rest, Sort::real), scale);
  if (!eps->isNumber())
    return std::nullopt;
  return eps->number;
}
} // namespace

Value mlir::llama::raise::matchRmsNorm(Raiser &raiser, const Root &root,
                                       NearMiss &miss) {
  ExprContext &context = raiser.context;
  if (root.rank() == 0 || !isa<FloatType>(root.type.getElementType()))
    return {};
  std::optional<Candidate> candidate = findInverseRoot(context, root.expr);
  if (!candidate)
    return {};
  SmallVector<Expr> sums = findSums(context, candidate->below);
  if (sums.size() != 1)
    return {};
  Expr sum = sums[0], r = sum->operands[0];
  // The root of what is summed up.
  SmallVector<Factor> factors;
  for (Factor factor : context.factorise(sum->operands[1]).factors) {
    if (std::fmod(factor.exponent, 2) != 0)
      return {};
    factors.push_back({factor.base, factor.exponent / 2});
  }
  miss.op = "rmsnorm";
  if (!dependsOn(context.mul(factors), r))
    return {};
  // What is the same for all features came out of the sum.
  SmallVector<Factor> outside;
  for (auto &[term, weight] : context.split(candidate->below).terms)
    for (const Factor &factor : context.factorise(term).factors) {
      bool isCount = factor.base->is("real") && factor.exponent < 0;
      if (hasSum(term) && factor.base != sum && !isCount &&
          std::fmod(factor.exponent, 2) == 0) {
        outside.push_back(factor);
        factors.push_back({factor.base, factor.exponent / 2});
      }
    }
  Expr summed = context.mul(factors);
  double factor = 1;
  Value x = findNormed(raiser, root, summed, r, factor, miss);
  if (!x)
    return {};
  Expr here = raiser.elements.element(x, root.coordinates);
  outside.push_back({context.scale(sum, factor * factor), 1});
  outside.push_back({context.function("real", r->operands[0]), -1});
  Expr mean = context.mul(outside);
  Expr scale = nullptr;
  std::optional<double> eps =
      findEpsilon(context, candidate->below, mean, scale);
  if (!eps) {
    miss.reason = "what is below the root is not the mean of squares and a "
                  "constant";
    return {};
  }
  if (!(*eps > 0)) {
    miss.reason = "there is no eps below the root";
    return {};
  }
  Expr weight = context.mul({{candidate->normed, 1},
                             {here, -1},
                             {candidate->below, 0.5},
                             {scale, -0.5}});
  if (!isOfFeature(root, weight)) {
    miss.reason = "what is multiplied by the inverse root is not the value "
                  "that is normalised and a weight of the last dimension";
    return {};
  }
  if (candidate->bias && !isOfFeature(root, candidate->bias)) {
    miss.reason = "what is added depends on more than the last dimension";
    return {};
  }
  double offset = 0;
  Value weightValue = findWeight(raiser, root, weight, true, offset);
  if (!weightValue) {
    miss.reason = "there is no value for the weight (the number of elements "
                  "that are summed up may not be the one divided by)";
    return {};
  }
  Value bias;
  if (candidate->bias &&
      !(bias = findOfFeature(raiser, root, candidate->bias))) {
    miss.reason = "there is no value for the bias";
    return {};
  }
  if (!raiser.roundingsAllowed(root, {x, weightValue, bias}, miss))
    return {};

  // Rounded before its weight: a factor of the exact product is a rounded
  // value without the weight.
  Rounding rounding = Rounding::once;
  std::string own(kRound);
  llvm::raw_string_ostream(own) << root.type.getElementType();
  Expr exact = raiser.exactExpr;
  auto strip = [&](Expr e) { return e->is(own) ? e->operands[0] : e; };
  auto divides = [&](Expr e) {
    return llvm::any_of(context.factorise(e).factors, [&](const Factor &f) {
      // The root may be rounded, too.
      Expr inner = strip(f.base);
      if (f.exponent < 0)
        return hasSum(inner);
      return llvm::any_of(context.factorise(inner).factors,
                          [&](const Factor &g) {
                            return g.exponent == -0.5 && hasSum(strip(g.base));
                          });
    });
  };
  for (auto &[term, w] : context.split(strip(exact)).terms)
    for (const Factor &f : context.factorise(strip(term)).factors)
      if (f.base->is(own) && dependsOn(f.base, root.coordinates.back()) &&
          divides(f.base->operands[0]))
        rounding = Rounding::before_weight;
  std::optional<int64_t> statSize;
  if (r->operands[0] != root.sizes.back()) {
    if (!r->operands[0]->isNumber())
      return {};
    statSize = int64_t(r->operands[0]->number);
  }
  auto norm = RmsNormOp::create(raiser.builder, root.value.getLoc(), x,
                                weightValue, bias, Value(), shortest(*eps),
                                rounding, shortest(offset), statSize);
  return raiser.toType(norm.getY(), root.type);
}

Value mlir::llama::raise::matchLayerNorm(Raiser &raiser, const Root &root,
                                         NearMiss &miss) {
  ExprContext &context = raiser.context;
  if (root.rank() == 0 || !isa<FloatType>(root.type.getElementType()))
    return {};
  std::optional<Candidate> candidate = findInverseRoot(context, root.expr);
  if (!candidate)
    return {};
  // The difference from the mean: a factor with a sum over one index.
  for (const Factor &factor : context.factorise(candidate->normed).factors) {
    if (factor.exponent != 1 || factor.base->kind != Kind::sum)
      continue;
    for (Expr sum : findSums(context, factor.base)) {
      Expr r = sum->operands[0];
      miss.op = "layernorm";
      double multiple = 1;
      Value x = findNormed(raiser, root, sum->operands[1], r, multiple, miss);
      if (!x)
        continue;
      SmallVector<Expr> at(root.coordinates);
      Expr here = raiser.elements.element(x, at);
      at.back() = r;
      Expr there = raiser.elements.element(x, at);
      Expr count = context.function("real", r->operands[0]);
      Expr mean = context.div(context.sumOver(r, there), count);
      Expr difference = context.sub(here, mean);
      auto found = context.factorise(factor.base),
           expected = context.factorise(difference);
      if (!same(context.mul(found.factors), context.mul(expected.factors))) {
        miss.reason = "what is subtracted is not the mean over the last "
                      "dimension";
        continue;
      }
      Expr squares = context.pow(context.sub(there, mean), 2);
      Expr variances[] = {
          context.div(context.sumOver(r, squares), count),
          context.sub(
              context.div(context.sumOver(r, context.pow(there, 2)), count),
              context.pow(mean, 2))};
      // It is not negative, but may be computed so that rounding makes it so.
      Expr scale = nullptr;
      std::optional<double> eps;
      for (Expr variance : variances)
        for (Expr e : {variance, context.function("relu", variance)})
          if (!eps)
            eps = findEpsilon(context, candidate->below, e, scale);
      if (!eps) {
        miss.reason = "what is below the root is not the variance and a "
                      "constant";
        continue;
      }
      if (!(*eps > 0)) {
        miss.reason = "there is no eps below the root";
        continue;
      }
      Expr weight = context.mul({{candidate->normed, 1},
                                 {factor.base, -1},
                                 {candidate->below, 0.5},
                                 {scale, -0.5}});
      weight = context.scale(weight, found.coefficient / expected.coefficient);
      if (!isOfFeature(root, weight) ||
          (candidate->bias && !isOfFeature(root, candidate->bias))) {
        miss.reason = "a weight or bias depends on more than the last "
                      "dimension";
        continue;
      }
      Value weightValue, bias;
      double offset = 0;
      if (same(weight, context.number(1)) && !root.isStart)
        continue; // a weight may follow
      if (!same(weight, context.number(1)) &&
          !(weightValue = findWeight(raiser, root, weight, false, offset))) {
        miss.reason = "there is no value for the weight (the number of "
                      "elements that are summed up may not be the one divided "
                      "by)";
        continue;
      }
      if (candidate->bias &&
          !(bias = findOfFeature(raiser, root, candidate->bias))) {
        miss.reason = "there is no value for the bias";
        continue;
      }
      if (!raiser.roundingsAllowed(root, {x, weightValue, bias}, miss))
        return {};
      auto norm = LayerNormOp::create(raiser.builder, root.value.getLoc(), x,
                                      weightValue, bias, shortest(*eps));
      return raiser.toType(norm.getY(), root.type);
    }
  }
  return {};
}
