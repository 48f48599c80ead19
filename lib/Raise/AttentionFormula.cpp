//===- AttentionFormula.cpp - What attention computes ---------------------===//
//
//   sum_j exp(s[i, j]) v[j, d] / sum_j exp(s[i, j])
//   s[i, j] = scale * sum_k q[i, k] k[j, k]   with softcap and masks
//
// The maximum that softmax subtracts cancels in this form, wherever it was
// subtracted. Masks are conditions that exp(s) is multiplied by.
//
//===----------------------------------------------------------------------===//
#include "lib/Raise/AttentionFormula.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

std::optional<AttentionFormula>
mlir::llama::raise::parseAttention(ExprContext &context, Expr e,
                                   NearMiss &miss) {
  ExprContext::Product product = context.factorise(e);
  Expr above = nullptr, below = nullptr, anyVisible = nullptr;
  for (const Factor &factor : product.factors) {
    bool isSum =
        factor.base->kind == Kind::reduce && factor.base->name == "sum";
    if (isSum && factor.exponent == 1 && !above)
      above = factor.base;
    else if (isSum && factor.exponent == -1 && !below)
      below = factor.base;
    else if (factor.base->kind == Kind::indicator && !anyVisible)
      anyVisible = factor.base->operands[0];
    else
      return std::nullopt;
  }
  if (above && !below) {
    for (const Factor &factor : context.factorise(above->operands[1]).factors)
      if (factor.exponent == -1 && factor.base->kind == Kind::reduce &&
          factor.base->name == "sum" &&
          llvm::any_of(context.factorise(factor.base->operands[1]).factors,
                       [](const Factor &f) { return f.base->is("exp"); })) {
        miss.op = "attention";
        miss.reason = "weights are divided by a sum over another dimension "
                      "than the keys";
      }
    return std::nullopt;
  }
  if (!above || !below || product.coefficient != 1)
    return std::nullopt;
  AttentionFormula formula;
  formula.keys = above->operands[0];
  Expr score = nullptr;
  SmallVector<Factor> ofV, weights;
  for (const Factor &factor : context.factorise(above->operands[1]).factors) {
    if (factor.base->is("exp") && factor.exponent == 1 && !score) {
      score = factor.base->operands[0];
      weights.push_back(factor);
    } else if (factor.base->kind == Kind::indicator) {
      formula.visible = factor.base->operands[0];
      if (factor.base->number != 0)
        formula.hidesBy = factor.base->number;
      weights.push_back(factor);
    } else {
      ofV.push_back(factor);
    }
  }
  if (!score || ofV.empty())
    return std::nullopt;
  miss.op = "attention";
  if (!same(context.sumOver(formula.keys, context.mul(weights)), below)) {
    miss.reason = "what scores are divided by is not their sum over the keys";
    return std::nullopt;
  }
  formula.v = context.mul(ofV);

  SmallVector<Expr> added;
  Expr products = nullptr;
  SmallVector<Factor> outside;
  ExprContext::Terms terms = context.split(score);
  if (terms.constant != 0)
    added.push_back(context.number(terms.constant));
  for (auto &[term, weight] : terms.terms) {
    Expr inner = term;
    double scale = weight;
    std::optional<double> softcap;
    if (term->is("tanh")) {
      softcap = std::fabs(weight);
      ExprContext::Terms argument = context.split(term->operands[0]);
      if (argument.terms.size() == 1 && argument.constant == 0) {
        inner = argument.terms[0].first;
        scale = argument.terms[0].second * weight; // tanh is odd
      }
    }
    // What else multiplies the sum belongs to the query or the key.
    SmallVector<Factor> others;
    Expr sum = nullptr;
    for (const Factor &factor : context.factorise(inner).factors) {
      bool isSum = factor.base->kind == Kind::reduce &&
                   factor.base->name == "sum" && factor.exponent == 1;
      if (isSum && !sum)
        sum = factor.base;
      else
        others.push_back(factor);
    }
    if (!products && sum) {
      products = sum;
      outside = others;
      formula.scale = scale;
      formula.softcap = softcap;
    } else {
      added.push_back(context.scale(term, weight));
    }
  }
  // Softmax of rows without a visible key may be set to 0, as attention does:
  // hidden are those of a condition, and those of -infinity in a mask.
  if (anyVisible) {
    SmallVector<Expr> visible;
    if (formula.visible)
      visible.push_back(formula.visible);
    for (Expr e : added)
      for (auto &[term, weight] : context.split(e).terms)
        if (term->kind == Kind::access && weight > 0)
          visible.push_back(context.negation(
              context.function("neginf", term, Sort::boolean)));
    if (visible.empty() ||
        !same(anyVisible, context.reduce("or", formula.keys,
                                         context.conjunction(visible)))) {
      miss.reason = "rows are set to zero on another condition than that no "
                    "key is visible";
      return std::nullopt;
    }
  }
  // What is -infinity in the mask that is added needs no condition.
  if (formula.visible) {
    SmallVector<Expr> atoms;
    if (formula.visible->kind == Kind::conjunction)
      llvm::append_range(atoms, formula.visible->operands);
    else
      atoms.push_back(formula.visible);
    llvm::erase_if(atoms, [&](Expr atom) {
      return atom->kind == Kind::negation && atom->operands[0]->is("neginf") &&
             llvm::any_of(added, [&](Expr e) {
               return llvm::any_of(context.split(e).terms, [&](auto &term) {
                 return term.first == atom->operands[0]->operands[0] &&
                        term.second > 0;
               });
             });
    });
    formula.visible = atoms.empty() ? nullptr : context.conjunction(atoms);
  }
  if (!products) {
    miss.reason = "scores are not sums of products";
    return std::nullopt;
  }
  if (!added.empty())
    formula.bias = context.add(added);
  formula.features = products->operands[0];
  SmallVector<Factor> ofQ, ofK;
  llvm::append_range(outside, context.factorise(products->operands[1]).factors);
  for (const Factor &factor : outside)
    (dependsOn(factor.base, formula.keys) ? ofK : ofQ).push_back(factor);
  if (ofQ.empty() || ofK.empty()) {
    miss.reason = "scores are not products of a query and a key";
    return std::nullopt;
  }
  formula.q = context.mul(ofQ);
  formula.k = context.mul(ofK);
  return formula;
}
