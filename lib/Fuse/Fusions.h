//===- Fusions.h - Which fusions a pipeline does, and why -----------------===//
//
// The cost model: one table, a line a fusion. What the option `fuse` takes by
// default is decided by it.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_FUSE_FUSIONS_H
#define LLAMA_MLIR_LIB_FUSE_FUSIONS_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <bitset>
#include <string>

namespace mlir::llama {

/// Fusions in the order in which a pipeline does them.
enum class Fusion : unsigned {
  RopeTables,    ///< llama-fuse-rope-tables.
  Bias,          ///< llama-fuse-bias.
  Scale,         ///< llama-fuse-scale, of factors that are operations.
  ScaleWeights,  ///< llama-fuse-scale, of attention's scale into weights.
  Layouts,       ///< llama-fuse-layouts.
  Quantized,     ///< llama-fuse-quantized.
  LastRows,      ///< llama-fuse-last-rows.
  DeadResults,   ///< llama-fuse-dead-results.
  AddRmsNorm,    ///< llama-fuse-add-rmsnorm.
  NormWeight,    ///< llama-fuse-norm-weight.
  Linears,       ///< llama-fuse-linears.
  Ropes,         ///< llama-fuse-ropes.
  RopeCache,     ///< llama-fuse-rope-cache.
  Epilogues,     ///< Linears in the tasks of what uses them; llama-to-x86.
  ParallelLoops, ///< llama-merge-parallel; llama-to-x86.
};
inline constexpr unsigned kNumFusions = 15;

/// What one instance of a fusion changes in a step of M rows, in terms of a
/// decoder block with d features and matrices of W bytes.
struct FusionCost {
  Fusion fusion;
  /// As the option `fuse` has it.
  StringLiteral name;
  /// What it does, in a few words.
  StringLiteral what;
  /// Memory traffic saved a row, in multiples of d elements.
  double rowsSaved;
  /// Memory traffic saved a step, in multiples of W; negative: copied.
  double weightsSaved;
  /// Parallel loops saved a step: what entering and leaving one costs.
  double loopsSaved;
  /// Operations added a row, in multiples of d; negative: saved.
  double flopsAdded;
  /// Operations saved for each row but the last, in multiples of the elements
  /// of a matrix: rows that nobody reads.
  double rowsDropped;
  /// Whether it moves roundings in f32, too, so that it is never a default.
  /// Where others would move one, in 16 bits say, they do nothing unless
  /// `allow-precision-change` is given.
  bool movesRounding;

  /// Nanoseconds saved by one instance in a step of `rows` rows of a block with
  /// `features` features whose matrices have `weightBytes` bytes.
  double getSaving(double rows, double features, double weightBytes) const;
  /// Whether it moves no rounding, saves time for some number of rows (1, 128,
  /// 512) and loses for none.
  bool isDefault() const;
};

/// The table, in the order of Fusion.
ArrayRef<FusionCost> getFusionCosts();

/// A set of fusions.
class Fusions {
public:
  bool has(Fusion fusion) const {
    return chosen.test(static_cast<unsigned>(fusion));
  }
  Fusions &add(Fusion fusion) {
    chosen.set(static_cast<unsigned>(fusion));
    return *this;
  }

  /// "none", "default" (what the table decides), "all", or names with commas
  /// between them. Anything else is an error that lists them.
  static llvm::Expected<Fusions> parse(StringRef text);

private:
  std::bitset<kNumFusions> chosen;
};

/// "a, b and c": all names, or those of the default.
std::string listFusions(bool onlyDefault = false);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_FUSE_FUSIONS_H
