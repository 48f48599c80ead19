//===- RopeFrequencies.h - Rotary frequencies at compile time -------------===//
#ifndef LLAMA_MLIR_LIB_LOWER_ROPEFREQUENCIES_H
#define LLAMA_MLIR_LIB_LOWER_ROPEFREQUENCIES_H

#include "dialect/Llama/IR/LlamaOps.h"

namespace mlir::llama {

/// What the angles of a rope_table are made of, in f32 and in the order of
/// operations of Hugging Face's `modeling_rope_utils`.
struct RopeFrequencies {
  /// 2 i / dim for pair i.
  SmallVector<float> exponents;
  /// Radians a position, for pair i; those of short sequences where the kind
  /// of scaling looks at the sequence length.
  SmallVector<float> inverse;
  /// longrope: the frequencies beyond `limit` positions.
  SmallVector<float> inverseLong;
  /// dynamic, longrope: the sequence length beyond which frequencies change.
  int64_t limit = 0;
  /// Factor on the cosines and sines.
  double attentionFactor = 1.0;
};

/// Fails where a key that the kind of scaling needs is missing.
FailureOr<RopeFrequencies> computeRopeFrequencies(int64_t dim, double theta,
                                                  RopeScalingAttr scaling);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_LOWER_ROPEFREQUENCIES_H
