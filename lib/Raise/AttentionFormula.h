//===- AttentionFormula.h - What attention computes -------------*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_RAISE_ATTENTIONFORMULA_H
#define LLAMA_MLIR_LIB_RAISE_ATTENTIONFORMULA_H

#include "lib/Raise/Raiser.h"

#include <cmath>
#include <optional>

namespace mlir::llama::raise {

/// Attention, as far as it does not matter which dimension is which.
struct AttentionFormula {
  Expr keys = nullptr;     // the index j
  Expr features = nullptr; // the index k of q and k
  Expr q = nullptr, k = nullptr, v = nullptr;
  Expr visible = nullptr; // a condition; null if there is none
  double hidesBy = -INFINITY;
  Expr bias = nullptr; // what else is added to scores
  double scale = 1;
  std::optional<double> softcap;
};

/// Takes the element of an attention apart; `miss` tells where it ends.
std::optional<AttentionFormula> parseAttention(ExprContext &context, Expr e,
                                               NearMiss &miss);

} // namespace mlir::llama::raise

#endif // LLAMA_MLIR_LIB_RAISE_ATTENTIONFORMULA_H
