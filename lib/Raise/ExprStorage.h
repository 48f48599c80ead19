//===- ExprStorage.h - What an ExprContext owns -----------------*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_RAISE_EXPRSTORAGE_H
#define LLAMA_MLIR_LIB_RAISE_EXPRSTORAGE_H

#include "lib/Raise/Expr.h"
#include "lib/Raise/Rules.h"

#include <cmath>
#include <unordered_map>

namespace mlir::llama::raise {

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

inline bool isWhole(double d) { return std::isfinite(d) && d == std::floor(d); }

/// The order of what commutes.
inline bool before(Expr a, Expr b) {
  return a->order != b->order ? a->order < b->order : a->id < b->id;
}

} // namespace mlir::llama::raise

#endif // LLAMA_MLIR_LIB_RAISE_EXPRSTORAGE_H
