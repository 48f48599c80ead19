//===- ExprArithmetic.cpp - Sums and products, canonical ------------------===//
#include "lib/Raise/ExprStorage.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::llama::raise;

namespace {
/// sqrt(8)^2 is 8.
double snap(double d) {
  double whole = std::round(d);
  return std::fabs(d - whole) <= 1e-12 * std::fabs(d) ? whole : d;
}
} // namespace

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

ExprContext::Terms ExprContext::split(Expr e) {
  Terms result;
  if (e->isNumber()) {
    result.constant = e->number;
  } else if (e->kind == Kind::sum) {
    result.constant = e->number;
    for (auto [term, weight] : llvm::zip_equal(e->operands, e->weights))
      result.terms.push_back({term, weight});
  } else {
    result.terms.push_back({e, 1});
  }
  return result;
}

Expr ExprContext::addUp(const Terms &given, Sort sort) {
  Terms terms = given;
  if (sort != Sort::integer) {
    terms.constant = snap(terms.constant);
    for (auto &term : terms.terms)
      term.second = snap(term.second);
  }
  if (terms.terms.empty())
    return number(terms.constant, sort);
  if (terms.constant == 0 && terms.terms.size() == 1 &&
      terms.terms[0].second == 1)
    return terms.terms[0].first;
  auto sorted = terms.terms;
  llvm::sort(sorted, [](auto &a, auto &b) { return before(a.first, b.first); });
  SmallVector<Expr> operands;
  SmallVector<double> weights;
  for (auto &[term, weight] : sorted) {
    operands.push_back(term);
    weights.push_back(weight);
  }
  Node node{Kind::sum, sort};
  node.number = terms.constant;
  node.operands = operands;
  node.weights = weights;
  return make(node);
}

Expr ExprContext::scale(Expr e, double factor) {
  if (factor == 0)
    return number(0, e->sort);
  if (factor == 1)
    return e;
  Terms terms = split(e);
  if (terms.constant != 0) // 0 * infinity is NaN
    terms.constant *= factor;
  for (auto &term : terms.terms)
    term.second *= factor;
  return addUp(terms, e->sort);
}

Expr ExprContext::add(ArrayRef<Expr> summands) {
  Sort sort = Sort::integer;
  Terms sum;
  SmallVector<double> magnitudes;
  llvm::SmallDenseMap<Expr, unsigned> places;
  for (Expr e : summands) {
    if (e->sort != Sort::integer)
      sort = Sort::real;
    Terms terms = split(e);
    sum.constant += terms.constant;
    for (auto &[term, weight] : terms.terms) {
      auto [it, isNew] = places.try_emplace(term, sum.terms.size());
      if (isNew) {
        sum.terms.push_back({term, weight});
        magnitudes.push_back(std::fabs(weight));
      } else {
        sum.terms[it->second].second += weight;
        magnitudes[it->second] =
            std::max(magnitudes[it->second], std::fabs(weight));
      }
    }
  }
  // What is left of numbers that cancel is their rounding.
  decltype(sum.terms) kept;
  for (auto [term, magnitude] : llvm::zip_equal(sum.terms, magnitudes))
    if (!std::isfinite(magnitude) || std::fabs(term.second) > 1e-14 * magnitude)
      kept.push_back(term);
  sum.terms = kept;
  if (sort == Sort::integer) {
    // (x / b) * b + x % b is x.
    for (auto &[term, weight] : sum.terms) {
      if (term->kind != Kind::remainder)
        continue;
      Expr x = term->operands[0], b = term->operands[1];
      Expr whole = scale(mul(floorDiv(x, b), b), weight);
      Terms part = split(whole);
      if (part.constant != 0 || part.terms.empty() ||
          !llvm::all_of(part.terms, [&](auto &p) {
            return llvm::is_contained(sum.terms, p);
          }))
        continue;
      Expr rest = addUp(sum, sort);
      return add(
          {sub(sub(rest, whole), scale(term, weight)), scale(x, weight)});
    }
    return addUp(sum, sort);
  }

  if (sum.terms.size() >= 2 || (sum.terms.size() == 1 && sum.constant != 0)) {
    // A factor of all terms is a factor of the sum; so is a division by a size.
    SmallVector<Product> products;
    for (auto &[term, weight] : sum.terms)
      products.push_back(factorise(term));
    SmallVector<Factor> common;
    auto exponentIn = [](const Product &product, Expr base) {
      for (const Factor &factor : product.factors)
        if (factor.base == base)
          return factor.exponent;
      return 0.0;
    };
    auto consider = [&](Expr base) {
      if (llvm::any_of(common, [&](Factor &f) { return f.base == base; }))
        return;
      bool isSize = base->is("real");
      double least = sum.constant != 0 ? 0 : INFINITY, most = -INFINITY;
      for (const Product &product : products) {
        least = std::min(least, exponentIn(product, base));
        most = std::max(most, exponentIn(product, base));
      }
      // What all share; of negative exponents only those of sizes are pulled
      // out of terms that lack them.
      double exponent = least > 0 ? least : 0;
      if (least < 0 && (isSize || (most < 0 && sum.constant == 0)))
        exponent = isSize ? least : most;
      if (exponent != 0)
        common.push_back({base, exponent});
    };
    for (const Product &product : products)
      for (const Factor &factor : product.factors)
        consider(factor.base);
    if (!common.empty()) {
      SmallVector<Expr> rest;
      auto divided = [&](const Product &product) {
        auto factors = product.factors;
        for (const Factor &factor : common)
          factors.push_back({factor.base, -factor.exponent});
        return scale(mul(factors), product.coefficient);
      };
      for (auto [term, product] : llvm::zip_equal(sum.terms, products))
        rest.push_back(scale(divided(product), term.second));
      if (sum.constant != 0)
        rest.push_back(scale(divided(Product{}), sum.constant));
      SmallVector<Factor> factors(common);
      factors.push_back({add(rest), 1});
      return mul(factors);
    }
  }
  Expr result = addUp(sum, sort);
  return storage->ready ? storage->rules.apply(*this, result) : result;
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

bool ExprContext::isNotNegative(Expr e) {
  if (e->isNumber())
    return e->number >= 0;
  if (e->is("exp") || e->is("sigmoid") || e->is("relu") ||
      e->kind == Kind::indicator)
    return true;
  if (e->is("real"))
    return isNotNegative(e->operands[0]);
  if (e->kind == Kind::size)
    return true;
  if (e->kind == Kind::reduce)
    return e->name == "sum" && isNotNegative(e->operands[1]);
  if (e->kind == Kind::product)
    return llvm::all_of(llvm::zip_equal(e->operands, e->weights), [&](auto f) {
      auto [base, exponent] = f;
      // A square counts: where it is 0, so is what is made of it.
      return isNotNegative(base) || std::fmod(exponent, 2) == 0;
    });
  if (e->kind == Kind::sum)
    return e->number >= 0 &&
           llvm::all_of(llvm::zip_equal(e->operands, e->weights), [&](auto t) {
             auto [term, weight] = t;
             return weight > 0 && isNotNegative(term);
           });
  return false;
}

ExprContext::Product ExprContext::factorise(Expr e) {
  Product result;
  if (e->isNumber()) {
    result.coefficient = e->number;
    return result;
  }
  if (e->kind == Kind::sum) {
    double c = e->weights[0];
    if (e->operands.size() == 1 && e->number == 0) {
      result = factorise(e->operands[0]);
      result.coefficient *= c;
      return result;
    }
    if (e->sort != Sort::integer && std::isfinite(c) && c != 1) {
      result.coefficient = c;
      e = scale(e, 1 / c);
    }
    result.factors.push_back({e, 1});
    return result;
  }
  if (e->kind == Kind::product) {
    for (auto [base, exponent] : llvm::zip_equal(e->operands, e->weights))
      result.factors.push_back({base, exponent});
    return result;
  }
  result.factors.push_back({e, 1});
  return result;
}

Expr ExprContext::multiply(const Product &product) {
  return scale(mul(product.factors), product.coefficient);
}

Expr ExprContext::mul(ArrayRef<Factor> given) {
  Sort sort = llvm::all_of(given,
                           [](const Factor &f) {
                             return f.base->sort == Sort::integer &&
                                    f.exponent > 0 && isWhole(f.exponent);
                           })
                  ? Sort::integer
                  : Sort::real;
  if (sort == Sort::integer) {
    // Sums are multiplied out, so that divisions see their multiples.
    for (auto [i, factor] : llvm::enumerate(given)) {
      if (factor.base->kind != Kind::sum)
        continue;
      SmallVector<Factor> others(given);
      if (factor.exponent > 1)
        others[i].exponent -= 1;
      else
        others.erase(others.begin() + i);
      Terms terms = split(factor.base);
      SmallVector<Expr> parts;
      for (auto &[term, weight] : terms.terms) {
        SmallVector<Factor> factors(others);
        factors.push_back({term, 1});
        parts.push_back(scale(mul(factors), weight));
      }
      if (terms.constant != 0)
        parts.push_back(others.empty() ? integer(int64_t(terms.constant))
                                       : scale(mul(others), terms.constant));
      return add(parts);
    }
  }

  double coefficient = 1;
  SmallVector<Factor> factors;
  Expr exponent = number(0);
  SmallVector<Expr> visible;
  double hiding = 0;
  SmallVector<Factor> work(llvm::reverse(given));
  while (!work.empty()) {
    auto [base, power] = work.pop_back_val();
    bool whole = isWhole(power);
    if (power == 0)
      continue;
    if (base->isNumber() && (whole || base->number >= 0)) {
      coefficient *= std::pow(base->number, power);
      continue;
    }
    if (base->kind == Kind::sum && sort == Sort::real) {
      Product product = factorise(base);
      double c = product.coefficient;
      if (c != 1) {
        double outside = whole ? c : std::fabs(c);
        coefficient *= std::pow(outside, power);
        if (outside == c) {
          for (const Factor &factor : llvm::reverse(product.factors))
            work.push_back({factor.base, factor.exponent * power});
          continue;
        }
        base = scale(base, 1 / outside);
      }
    }
    if (base->kind == Kind::product &&
        (whole || llvm::all_of(base->operands,
                               [&](Expr f) { return isNotNegative(f); }))) {
      for (auto [inner, e] :
           llvm::reverse(llvm::zip_equal(base->operands, base->weights)))
        work.push_back({inner, e * power});
      continue;
    }
    if (base->is("abs") && std::fmod(power, 2) == 0) {
      work.push_back({base->operands[0], power});
      continue;
    }
    if (base->is("exp")) {
      exponent = add(exponent, scale(base->operands[0], power));
      continue;
    }
    if (base->kind == Kind::indicator && power > 0) {
      visible.push_back(base->operands[0]);
      hiding = std::min(hiding, base->number);
      continue;
    }
    auto *place = llvm::find_if(
        factors, [base = base](Factor &f) { return f.base == base; });
    if (place == factors.end())
      factors.push_back({base, power});
    else
      place->exponent += power;
  }
  llvm::erase_if(factors,
                 [](Factor &f) { return std::fabs(f.exponent) < 1e-12; });
  if (coefficient == 0)
    return number(0, sort);
  if (!exponent->isNumber(0)) {
    Product product = factorise(exponential(exponent));
    coefficient *= product.coefficient;
    for (const Factor &factor : product.factors) {
      if (factor.base->kind == Kind::indicator) {
        visible.push_back(factor.base->operands[0]);
        hiding = std::min(hiding, factor.base->number);
      } else {
        factors.push_back(factor);
      }
    }
  }
  if (!visible.empty()) {
    Expr condition = conjunction(visible);
    if (condition->isNumber(0))
      return number(0, sort);
    if (!condition->isNumber()) {
      Node node{Kind::indicator, sort};
      node.operands = condition;
      node.number = hiding;
      factors.push_back({make(node), 1});
    }
  }
  return finishProduct(coefficient, factors, sort);
}

Expr ExprContext::finishProduct(double coefficient,
                                SmallVectorImpl<Factor> &factors, Sort sort) {
  if (factors.empty())
    return number(coefficient, sort);
  if (factors.size() == 1 && factors[0].exponent == 1)
    return scale(factors[0].base, coefficient);
  llvm::sort(factors, [](const Factor &a, const Factor &b) {
    return before(a.base, b.base);
  });
  SmallVector<Expr> operands;
  SmallVector<double> weights;
  for (const Factor &factor : factors) {
    operands.push_back(factor.base);
    weights.push_back(factor.exponent);
  }
  Node node{Kind::product, sort};
  node.operands = operands;
  node.weights = weights;
  Expr result = make(node);
  if (storage->ready && sort == Sort::real)
    result = storage->rules.apply(*this, result);
  return scale(result, coefficient);
}
