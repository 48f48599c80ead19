//===- NextToken.h - The best tokens, chosen where logits are ---*- C++ -*-===//
//
// Where logits lie on another device, a step leaves the best of them instead of
// all: the token for greedy decoding, else some candidates to sample from. A
// candidate is a number of 64 bits that ranks as the candidate does, so that
// choosing takes nothing but comparisons:
//
//   bits 63..32  the logit's, flipped so that they rank as it does; NaN ranks
//                above all, and -0 is 0
//   bits 31..0   the complement of the token: of equal logits the first is best
//
// 0 is no candidate.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MODEL_NEXTTOKEN_H
#define LLAMA_MODEL_NEXTTOKEN_H

#include "lib/Model/Sampler.h"

#include "mlir/IR/Builders.h"
#include "llvm/ADT/ArrayRef.h"

#include <cstdint>

namespace mlir::llama {

/// Candidates that a step can leave at most.
inline constexpr int64_t kMostCandidates = 256;

/// The candidate that a number stands for.
TokenCandidate decodeCandidate(uint64_t key);

/// The token that a greedy step leaves. Negative numbers say why there is none:
/// the first one that every logit is -Inf, others that the logit of their
/// complement is NaN.
llvm::Expected<int32_t> decodeToken(int32_t code);

/// Builds, at the insertion point, the best of `logits`, [1, vocabulary] of any
/// type: best first, the `target.size` best in `target`, [candidates] of i64;
/// or the best token (or its code) where `target` is [1] of i32. Returns the
/// tensor that takes the place of `target`.
Value buildBestTokens(OpBuilder &b, Location loc, Value logits, Value target);

} // namespace mlir::llama

#endif // LLAMA_MODEL_NEXTTOKEN_H
