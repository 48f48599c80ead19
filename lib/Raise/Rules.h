//===- Rules.h - Identities that the canonical form does not have by itself
//===//
#ifndef LLAMA_MLIR_LIB_RAISE_RULES_H
#define LLAMA_MLIR_LIB_RAISE_RULES_H

#include "lib/Raise/Expr.h"

namespace mlir::llama::raise {

/// Identities `left = right` of real numbers, read from text (see Rules.cpp for
/// the list): wherever `left` occurs, `right` takes its place. A new spelling
/// is a line there.
class RuleSet {
public:
  void read(ExprContext &context);
  /// `e`, or what a rule makes of it.
  Expr apply(ExprContext &context, Expr e) const;

private:
  struct Rule {
    Expr left, right, variable;
  };
  std::vector<Rule> rules;
};

} // namespace mlir::llama::raise

#endif // LLAMA_MLIR_LIB_RAISE_RULES_H
