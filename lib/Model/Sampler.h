//===- Sampler.h - Choosing the next token --------------------------------===//
//
// Everything here gives the same result on every machine: the random numbers
// are xoshiro256** seeded by splitmix64, a draw is its top 53 bits * 2^-53, and
// probabilities are computed in double by correctly rounded operations only
// (the exponential is this file's own, not the C library's).
//
//===----------------------------------------------------------------------===//

#ifndef LLAMA_MODEL_SAMPLER_H
#define LLAMA_MODEL_SAMPLER_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"

#include <array>
#include <cstdint>
#include <vector>

namespace mlir::llama {

struct SamplerOptions {
  /// Logits are divided by it; 0 takes the largest logit (greedy).
  double temperature = 0.0;
  /// Only the `topK` largest logits stay; 0 keeps all.
  int64_t topK = 0;
  /// Only the most probable tokens stay, as few as reach this probability
  /// together (after temperature and topK); in (0, 1], 1 keeps all.
  double topP = 1.0;
  uint64_t seed = 0;
};

/// A token that may be next.
struct TokenCandidate {
  float logit;
  int32_t id;
};

/// xoshiro256** 1.0 (Blackman and Vigna, public domain), its state filled by
/// splitmix64 from the seed.
class RandomSource {
public:
  explicit RandomSource(uint64_t seed);
  uint64_t next();
  /// Uniform in [0, 1), a multiple of 2^-53.
  double nextUniform();

private:
  std::array<uint64_t, 4> state;
};

/// exp(x) for x <= 0 (0 below -745), within 2 ulp for normal results, and the
/// same bits everywhere.
double reproducibleExp(double x);

/// Chooses tokens from rows of logits, in the order temperature, top-k, top-p.
/// Equal logits rank by the smaller id.
class Sampler {
public:
  /// Fails on a negative or non-finite temperature, negative topK, or topP
  /// outside (0, 1].
  static llvm::Expected<Sampler> create(const SamplerOptions &options);

  /// The chosen index into `logits`. Fails when there are none, when one is
  /// NaN, when all are -Inf, and, unless greedy, when one is +Inf. Greedy draws
  /// no random number; otherwise exactly one.
  llvm::Expected<int64_t> sample(llvm::ArrayRef<float> logits);

  /// How many of the best of so many logits decide what is chosen; 0 where all
  /// do.
  int64_t getNumCandidates(int64_t vocabSize) const;
  /// The token that sample() chooses of all logits, of those that decide, best
  /// first. NaN is better than any number.
  llvm::Expected<int64_t> sampleBest(llvm::ArrayRef<TokenCandidate> best);
  /// What it fails with where a logit is NaN, or all are -Inf.
  static llvm::Error makeNaNError(int64_t index);
  static llvm::Error makeInfinityError();

private:
  explicit Sampler(const SamplerOptions &options)
      : options(options), random(options.seed) {}

  /// One of `order`, by the weights of their logits; the largest is `best`'s.
  int64_t draw(llvm::function_ref<float(int64_t)> logitOf, int64_t best);
  llvm::Error checkBest(float logit, int64_t index) const;

  SamplerOptions options;
  RandomSource random;
  std::vector<int64_t> order;
  std::vector<double> weights;
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_SAMPLER_H
