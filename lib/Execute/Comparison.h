//===- Comparison.h - Errors of a result against a reference --------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_COMPARISON_H
#define LLAMA_MLIR_LIB_EXECUTE_COMPARISON_H

#include "lib/Execute/HostTensor.h"

namespace mlir::llama {

/// An element is right where |error| <= rtol * |reference| + atol * scale; the
/// scale is the root mean square of the reference's row (along the last
/// dimension) where that is above 1, since sums of large terms cancel.
struct Tolerance {
  double rtol = 0;
  double atol = 0;

  /// What arithmetic in f32, rounded to this type between operations, keeps.
  static Tolerance getDefault(ElementType type);
};

/// The errors of all elements. Integers must be equal. A NaN must be where the
/// reference has one; an infinity must be where the reference, rounded to the
/// result's type, has the same one.
struct Comparison {
  double maxAbsolute = 0;
  double maxRelative = 0; ///< Over references that are not 0.
  double maxUlp = 0;      ///< In units in the last place of the result's type.
  int64_t outside = 0;    ///< Elements beyond the tolerance.
  double nmse = 0;        ///< Sum of squared errors over that of references.
  int64_t nonFinite = 0;  ///< NaNs and infinities that do not agree.

  /// What the reference says of NaN and infinity, and where the result says
  /// something else.
  struct Propagation {
    int64_t expected = 0; ///< Elements of the reference.
    int64_t missing = 0;  ///< Of those, how many the result does not have.
    int64_t extra = 0;    ///< What only the result has.
  };
  Propagation nan, infinity;
  /// Where they do not agree, the first of them.
  llvm::SmallVector<int64_t, 8> nonFinitePlaces;

  /// The element that is furthest beyond its tolerance, or nearest to it; -1
  /// where there is none.
  int64_t worstIndex = -1;
  double worstActual = 0;
  double worstExpected = 0;

  bool passed() const { return outside == 0 && nonFinite == 0; }

  /// Both have the same shape; `reference` is of f64, or of the same integer
  /// type as `actual`.
  static Comparison get(const HostTensor &actual, const HostTensor &reference,
                        Tolerance tolerance);
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_COMPARISON_H
