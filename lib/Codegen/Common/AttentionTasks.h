//===- AttentionTasks.h - Attention as tasks that call a function ---------===//
//
// A task is one K/V head and a block of queries; a row is one of these queries
// and one of the query heads that share the K/V head. One query is divided by
// keys instead.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_COMMON_ATTENTIONTASKS_H
#define LLAMA_MLIR_LIB_CODEGEN_COMMON_ATTENTIONTASKS_H

#include "dialect/Llama/IR/LlamaOps.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/Support/MathExtras.h"

#include <optional>
#include <tuple>

namespace mlir::llama {

/// What makes two attentions the same function on buffers.
struct AttentionShape {
  Type element;
  /// Of keys and values: one that is taken, or i8, with a scale of each row.
  Type cacheElement;
  bool headMajor, causal;
  std::optional<int64_t> window;
  /// Scores are multiplied by `scale`, or where they are capped by `cap` become
  /// cap * tanh(scale * s / cap).
  double scale;
  std::optional<double> cap;
  int64_t group, headDim, valueDim;
  int64_t taskQueries;
  /// K/V heads of a task of one query.
  int64_t partHeads;

  bool isQuantized() const { return cacheElement.isInteger(8); }
  int64_t rows() const { return taskQueries * group; }
  /// By what a score is multiplied to be an exponent of two.
  double exponentScale() const;
  /// Values' dimensions in the results of a part, filled up.
  int64_t partFeatures() const { return llvm::alignTo(valueDim, 32); }
  auto key() const {
    return std::make_tuple(element.getAsOpaquePointer(),
                           cacheElement.getAsOpaquePointer(), headMajor, causal,
                           window, scale, cap, group, headDim, valueDim,
                           partHeads);
  }
};

/// The keys for one query are divided into so many parts, whose results are
/// merged.
inline constexpr int64_t kAttentionParts = 16;

/// The functions that a pass makes of attentions.
struct AttentionKernels {
  using Emit =
      function_ref<void(RewriterBase &, const AttentionShape &, func::FuncOp)>;
  /// What the names of the functions begin with.
  StringRef name;
  /// Queries times query heads of a task.
  int64_t taskRows;
  function_ref<bool(Type element)> takes;
  /// Bytes of a task's own memory that one query of several heads may take.
  int64_t partScratchBytes;
  /// Whether keys and values may be in 8 bits. Their scales are further
  /// arguments of tasks and parts, at the end.
  bool takesQuantized = false;
  /// Makes the function of a task: (queries, keys, values, results, position of
  /// the first query, begin, end), where keys that are seen are in [begin,
  /// end).
  Emit emitTask;
  /// If not null, how one query is computed: a function of a part of the keys,
  /// (queries[row][d], keys, values, sums[batch][part][row][feature],
  /// stats[batch][row][2][part], batch, first head, part, begin, end) with
  /// keys and values of `partHeads` heads, which leaves sums, their maxima and
  /// totals; and one that merges them for a K/V head: (sums, stats, results,
  /// batch, first row, begin, end).
  Emit emitPart = nullptr, emitMerge = nullptr;
  /// If not null, whether an attention that is otherwise taken is.
  function_ref<bool(const AttentionShape &)> takesShape = nullptr;
};

/// Makes every attention whose heads and head dimensions (at most 256) are
/// static, that has a positive scale and no mask operand, an `scf.forall` over
/// tasks that call a function on buffers. Attentions that differ in their sizes
/// of tokens only share the function.
void lowerAttentions(ModuleOp module, const AttentionKernels &kernels);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_COMMON_ATTENTIONTASKS_H
