//===- Expr.cpp - Canonical expressions of one element of a tensor --------===//
#include "lib/Raise/Expr.h"

#include "lib/Raise/Rules.h"

#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>
#include <unordered_map>

using namespace mlir;
using namespace mlir::llama::raise;

namespace {
/// At and below this, what is added to a score hides it: exp of it is 0 in
/// f32, whatever the score is within reason. People write -1e4, -1e9, the
/// lowest finite value of a type, or -infinity.
constexpr double kHides = -1e4;
/// What takes the place of a score must be so low that the score would not be
/// seen beside it in f32.
constexpr double kReplaces = -1e9;

uint64_t mix(uint64_t a, uint64_t b) {
  a ^= b + 0x9e3779b97f4a7c15ull + (a << 6) + (a >> 2);
  a *= 0xff51afd7ed558ccdull;
  return a ^ (a >> 32);
}

bool isInteger(double d) { return std::isfinite(d) && d == std::floor(d); }

/// sqrt(8)^2 is 8.
double snap(double d) {
  double whole = std::round(d);
  return std::fabs(d - whole) <= 1e-12 * std::fabs(d) ? whole : d;
}

bool before(Expr a, Expr b) {
  return a->order != b->order ? a->order < b->order : a->id < b->id;
}
} // namespace

struct ExprContext::Storage {
  llvm::BumpPtrAllocator allocator;
  std::unordered_multimap<uint64_t, Expr> unique;
  DenseMap<Value, unsigned> valueIds;
  DenseMap<Expr, Expr> sizes;
  /// The sizes that are equal to one that stands for them.
  DenseMap<Expr, SmallVector<Expr>> equalSizes;
  DenseSet<Expr> inhabited;
  RuleSet rules;
  unsigned nodes = 0;
  /// Rules are not applied while they are being read.
  bool ready = false;
};

ExprContext::ExprContext() : storage(std::make_unique<Storage>()) {
  storage->rules.read(*this);
  storage->ready = true;
}
ExprContext::~ExprContext() = default;

//===----------------------------------------------------------------------===//
// Nodes
//===----------------------------------------------------------------------===//

Expr ExprContext::make(Node node) {
  uint64_t order =
      mix(uint64_t(node.kind) * 8 + uint64_t(node.sort), node.level * 64 + 1);
  for (char c : node.name)
    order = mix(order, c);
  if (node.value) {
    auto [it, isNew] =
        storage->valueIds.try_emplace(node.value, storage->valueIds.size());
    order = mix(order, it->second);
  }
  uint64_t exact = 0;
  node.nodes = 1;
  for (Expr operand : node.operands) {
    order = mix(order, operand->order);
    exact = mix(exact, operand->id);
    node.freeBound |= operand->freeBound;
    node.freeVariables |= operand->freeVariables;
    node.nodes =
        std::min<uint64_t>(uint64_t(node.nodes) + operand->nodes, 1u << 30);
  }
  for (double w : node.weights) {
    if (node.kind == Kind::product)
      order = mix(order, llvm::bit_cast<uint64_t>(w));
    exact = mix(exact, llvm::bit_cast<uint64_t>(w));
  }
  if (node.kind == Kind::bound)
    node.freeBound |= uint64_t(1) << std::min(node.level, 63u);
  if (node.kind == Kind::variable)
    node.freeVariables |= uint64_t(1) << std::min(node.level, 63u);
  if (node.kind == Kind::reduce)
    node.freeBound = (node.operands[1]->freeBound &
                      ~(uint64_t(1) << std::min(node.level, 63u))) |
                     node.operands[0]->operands[0]->freeBound;
  exact = mix(exact, llvm::bit_cast<uint64_t>(node.number));
  uint64_t key = mix(order, exact);
  auto [first, last] = storage->unique.equal_range(key);
  for (auto it = first; it != last; ++it) {
    Expr other = it->second;
    if (other->kind == node.kind && other->sort == node.sort &&
        other->level == node.level && other->name == node.name &&
        other->value == node.value && other->operands == node.operands &&
        other->weights == node.weights &&
        llvm::bit_cast<uint64_t>(other->number) ==
            llvm::bit_cast<uint64_t>(node.number))
      return other;
  }
  auto &allocator = storage->allocator;
  node.name = node.name.copy(allocator);
  node.operands = node.operands.copy(allocator);
  node.weights = node.weights.copy(allocator);
  node.order = order;
  node.id = ++storage->nodes;
  Expr result = new (allocator) Node(node);
  storage->unique.emplace(key, result);
  return result;
}

Expr ExprContext::number(double n, Sort sort) {
  Node node{Kind::number, sort};
  node.number = n == 0 ? 0 : n; // one zero
  return make(node);
}

Expr ExprContext::variable(unsigned position, Expr size) {
  if (size->isNumber(1))
    return integer(0);
  Node node{Kind::variable, Sort::integer};
  node.level = position;
  node.operands = size;
  return make(node);
}

Expr ExprContext::bound(unsigned level, Expr size) {
  if (size->isNumber(1))
    return integer(0);
  Node node{Kind::bound, Sort::integer};
  node.level = level;
  node.operands = size;
  return make(node);
}

Expr ExprContext::size(Value value, unsigned dim) {
  Node node{Kind::size, Sort::integer};
  node.level = dim;
  node.value = value;
  Expr size = make(node);
  for (auto it = storage->sizes.find(size); it != storage->sizes.end();
       it = storage->sizes.find(size))
    size = it->second;
  return size;
}

void ExprContext::equateSizes(Expr a, Expr b) {
  // What was found before may be another's equal by now.
  if (a->kind == Kind::size)
    a = size(a->value, a->level);
  if (b->kind == Kind::size)
    b = size(b->value, b->level);
  if (a == b)
    return;
  if (a->kind != Kind::size)
    std::swap(a, b);
  if (a->kind != Kind::size)
    return;
  if (b->kind != Kind::size && !b->isNumber())
    return;
  storage->sizes[a] = b;
  auto &equal = storage->equalSizes[b];
  equal.push_back(a);
  auto others = storage->equalSizes.find(a);
  if (others != storage->equalSizes.end()) {
    SmallVector<Expr> more = others->second;
    llvm::append_range(storage->equalSizes[b], more);
  }
}

void ExprContext::assumeInhabited(Expr size) {
  storage->inhabited.insert(size);
}

ArrayRef<Expr> ExprContext::equalSizes(Expr size) const {
  auto it = storage->equalSizes.find(size);
  return it == storage->equalSizes.end() ? ArrayRef<Expr>() : it->second;
}

Expr ExprContext::scalar(Value value, Sort sort) {
  Node node{Kind::scalar, sort};
  node.value = value;
  return make(node);
}

Expr ExprContext::access(Value tensor, ArrayRef<Expr> indices, Sort sort) {
  Node node{Kind::access, sort};
  node.value = tensor;
  node.operands = indices;
  return make(node);
}

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
                                    f.exponent > 0 && isInteger(f.exponent);
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
    bool whole = isInteger(power);
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
  for (auto &[term, weight] : terms.terms) {
    if (term->kind == Kind::indicator && weight <= kHides) {
      hide(negation(term->operands[0]), weight);
    } else if (term->kind == Kind::indicator && rest.constant <= kHides &&
               rest.constant == -weight) {
      hide(term->operands[0], rest.constant);
      rest.constant = 0;
    } else if (term->kind == Kind::select && weight > 0 &&
               term->operands[2]->isNumber() &&
               weight * term->operands[2]->number <= kReplaces) {
      hide(term->operands[0], weight * term->operands[2]->number);
      factors.push_back({exponential(scale(term->operands[1], weight)), 1});
    } else if (term->kind == Kind::select && weight > 0 &&
               term->operands[1]->isNumber() &&
               weight * term->operands[1]->number <= kReplaces) {
      hide(negation(term->operands[0]), weight * term->operands[1]->number);
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

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

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

unsigned ExprContext::freeLevel(ArrayRef<Expr> exprs) {
  uint64_t used = 0;
  for (Expr e : exprs)
    used |= e->freeBound;
  return used == 0 ? 0 : 64 - llvm::countl_zero(used);
}

bool mlir::llama::raise::mentions(Expr e, Kind kind) {
  return e->kind == kind || llvm::any_of(e->operands, [&](Expr operand) {
           return mentions(operand, kind);
         });
}

bool mlir::llama::raise::dependsOn(Expr e, Expr variable) {
  uint64_t bit = uint64_t(1) << std::min(variable->level, 63u);
  if (variable->kind == Kind::bound)
    return e->freeBound & bit;
  return variable->kind == Kind::variable && (e->freeVariables & bit);
}

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

/// term * coefficient / by where that is whole for every value of its factors.
std::optional<Expr> ExprContext::divideExactly(Expr term, double coefficient,
                                               Expr by) {
  Product divisor = factorise(by);
  if (divisor.factors.size() == 1 && divisor.factors[0].base == by &&
      by->kind == Kind::sum)
    return std::nullopt;
  double quotient = coefficient / divisor.coefficient;
  if (!isInteger(quotient))
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
  case Kind::function:
    return e->name == "byte" ? integer(255) : nullptr;
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
  Expr bound = e->sort == Sort::integer ? upperBound(e) : nullptr;
  if (!bound || !bound->isNumber())
    return std::nullopt;
  return bound->number;
}

bool ExprContext::provablyNotNegative(Expr e) {
  if (e->sort != Sort::integer)
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

//===----------------------------------------------------------------------===//
// Conditions
//===----------------------------------------------------------------------===//

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

//===----------------------------------------------------------------------===//
// Comparing and printing
//===----------------------------------------------------------------------===//

bool mlir::llama::raise::same(Expr a, Expr b, double tolerance) {
  if (a == b)
    return true;
  if (a->kind != b->kind || a->sort != b->sort || a->level != b->level ||
      a->name != b->name || a->value != b->value || a->order != b->order ||
      a->operands.size() != b->operands.size())
    return false;
  // Indices, sizes and conditions are exact.
  auto close = [&](double x, double y) {
    return x == y || (a->sort == Sort::real &&
                      std::fabs(x - y) <=
                          tolerance * std::max(std::fabs(x), std::fabs(y)));
  };
  if (!close(a->number, b->number))
    return false;
  for (auto [x, y] : llvm::zip_equal(a->weights, b->weights))
    if (!close(x, y))
      return false;
  for (auto [x, y] : llvm::zip_equal(a->operands, b->operands))
    if (!same(x, y, tolerance))
      return false;
  return true;
}

std::string ExprContext::toString(Expr e) {
  std::string text;
  llvm::raw_string_ostream os(text);
  auto list = [&](StringRef name, StringRef separator) {
    os << name << '(';
    llvm::interleave(
        e->operands, os, [&](Expr o) { os << toString(o); }, separator);
    os << ')';
  };
  auto valueName = [&] {
    auto it = storage->valueIds.find(e->value);
    os << 't' << (it == storage->valueIds.end() ? 0 : it->second);
  };
  switch (e->kind) {
  case Kind::number:
    if (e->sort == Sort::boolean)
      os << (e->number != 0 ? "true" : "false");
    else
      os << llvm::format("%.9g", e->number);
    break;
  case Kind::variable:
  case Kind::bound:
    os << (e->kind == Kind::bound ? 'r' : 'd') << e->level;
    break;
  case Kind::size:
    os << "size(";
    valueName();
    os << ", " << e->level << ')';
    break;
  case Kind::scalar:
    valueName();
    break;
  case Kind::access:
    valueName();
    os << '[';
    llvm::interleaveComma(e->operands, os, [&](Expr o) { os << toString(o); });
    os << ']';
    break;
  case Kind::sum: {
    os << '(';
    bool first = true;
    for (auto [term, weight] : llvm::zip_equal(e->operands, e->weights)) {
      os << (first ? "" : " + ");
      if (weight != 1)
        os << llvm::format("%.9g", weight) << " * ";
      os << toString(term);
      first = false;
    }
    if (e->number != 0)
      os << " + " << llvm::format("%.9g", e->number);
    os << ')';
    break;
  }
  case Kind::product: {
    bool first = true;
    for (auto [base, exponent] : llvm::zip_equal(e->operands, e->weights)) {
      os << (first ? "" : " * ") << toString(base);
      if (exponent != 1)
        os << '^' << llvm::format("%.9g", exponent);
      first = false;
    }
    break;
  }
  case Kind::function:
    list(e->name, ", ");
    break;
  case Kind::reduce:
    os << e->name << "(r" << e->level << ": " << toString(e->operands[1])
       << ')';
    break;
  case Kind::select:
    list("select", ", ");
    break;
  case Kind::quotient:
    list("", " / ");
    break;
  case Kind::remainder:
    list("", " % ");
    break;
  case Kind::conjunction:
    list("", " and ");
    break;
  case Kind::disjunction:
    list("", " or ");
    break;
  case Kind::negation:
    list("not", "");
    break;
  case Kind::notNegative:
    os << '[' << toString(e->operands[0]) << " >= 0]";
    break;
  case Kind::isZero:
    os << '[' << toString(e->operands[0]) << " == 0]";
    break;
  case Kind::indicator:
    list("one_if", "");
    break;
  }
  return text;
}
