//===- Sampler.cpp - Choosing the next token ------------------------------===//

#include "lib/Model/Sampler.h"

#include "lib/Model/Diagnostics.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace llvm;
using namespace mlir::llama;

//===----------------------------------------------------------------------===//
// RandomSource
//===----------------------------------------------------------------------===//

RandomSource::RandomSource(uint64_t seed) {
  for (uint64_t &word : state) {
    // splitmix64.
    seed += 0x9E3779B97F4A7C15;
    uint64_t z = seed;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    word = z ^ (z >> 31);
  }
}

static uint64_t rotateLeft(uint64_t x, int count) {
  return (x << count) | (x >> (64 - count));
}

uint64_t RandomSource::next() {
  uint64_t result = rotateLeft(state[1] * 5, 7) * 9;
  uint64_t t = state[1] << 17;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= t;
  state[3] = rotateLeft(state[3], 45);
  return result;
}

double RandomSource::nextUniform() {
  return static_cast<double>(next() >> 11) * 0x1p-53;
}

//===----------------------------------------------------------------------===//
// Sampler
//===----------------------------------------------------------------------===//

double mlir::llama::reproducibleExp(double x) {
  if (!(x > -745.0))
    return 0.0;
  // x = k ln 2 + r with |r| <= ln(2)/2; exp(r) by its Taylor series to r^13,
  // whose remainder is below 2^-60. Every step is one correctly rounded
  // operation, so that no compiler or library changes a bit.
  double k = std::floor(std::fma(x, 0x1.71547652b82fep+0, 0.5));
  double r = std::fma(-k, 0x1.62e42fefa39efp-1, x);
  r = std::fma(-k, 0x1.abc9e3b39803fp-56, r);
  double sum = 1.0 / 6227020800.0;
  constexpr double kInverseFactorials[] = {1.0 / 479001600.0,
                                           1.0 / 39916800.0,
                                           1.0 / 3628800.0,
                                           1.0 / 362880.0,
                                           1.0 / 40320.0,
                                           1.0 / 5040.0,
                                           1.0 / 720.0,
                                           1.0 / 120.0,
                                           1.0 / 24.0,
                                           1.0 / 6.0,
                                           0.5,
                                           1.0,
                                           1.0};
  for (double coefficient : kInverseFactorials)
    sum = std::fma(sum, r, coefficient);
  return std::ldexp(sum, static_cast<int>(k));
}

Expected<Sampler> Sampler::create(const SamplerOptions &options) {
  if (!(options.temperature >= 0.0) || !std::isfinite(options.temperature))
    return makeError(formatv("temperature must be a finite number of at least "
                             "0, got {0}; 0 is greedy",
                             options.temperature));
  if (options.topK < 0)
    return makeError(formatv("top-k must be at least 0, got {0}; 0 keeps every "
                             "token",
                             options.topK));
  if (!(options.topP > 0.0 && options.topP <= 1.0))
    return makeError(formatv("top-p must be in (0, 1], got {0}; 1 keeps every "
                             "token",
                             options.topP));
  return Sampler(options);
}

Error Sampler::makeNaNError(int64_t index) {
  return makeError(formatv("logit {0} is NaN, so that no token can be "
                           "chosen; the model's weights or a previous "
                           "step overflowed",
                           index));
}

Error Sampler::makeInfinityError() {
  return makeError("every logit is -Inf, so that no token can be chosen; the "
                   "model's weights or a previous step overflowed");
}

/// Whether a token can be chosen where the best logit is `logit`.
Error Sampler::checkBest(float logit, int64_t index) const {
  if (std::isnan(logit))
    return makeNaNError(index);
  if (logit == -INFINITY)
    return makeInfinityError();
  if (options.temperature != 0.0 && logit == INFINITY)
    return makeError(formatv("logit {0} is +Inf, so that no probabilities "
                             "exist; the model's weights or a previous step "
                             "overflowed",
                             index));
  return Error::success();
}

Expected<int64_t> Sampler::sample(ArrayRef<float> logits) {
  if (logits.empty())
    return makeError("cannot choose a token from no logits");
  int64_t best = 0;
  for (auto [index, logit] : enumerate(logits)) {
    if (std::isnan(logit))
      return makeNaNError(index);
    if (logit > logits[best])
      best = index;
  }
  if (Error error = checkBest(logits[best], best))
    return std::move(error);
  if (options.temperature == 0.0)
    return best;

  // Sums depend on their order, so it is fixed throughout: by id when every
  // token is a candidate, by rank after top-k or top-p.
  order.resize(logits.size());
  std::iota(order.begin(), order.end(), 0);
  if (options.topK > 0 && options.topK < static_cast<int64_t>(order.size())) {
    auto ranksAbove = [&](int64_t a, int64_t b) {
      return logits[a] != logits[b] ? logits[a] > logits[b] : a < b;
    };
    std::nth_element(order.begin(), order.begin() + (options.topK - 1),
                     order.end(), ranksAbove);
    order.resize(options.topK);
    std::sort(order.begin(), order.end(), ranksAbove);
  }
  return draw([&](int64_t id) { return logits[id]; }, best);
}

int64_t Sampler::getNumCandidates(int64_t vocabSize) const {
  if (options.temperature == 0.0)
    return 1;
  return options.topK < vocabSize ? options.topK : 0;
}

Expected<int64_t> Sampler::sampleBest(ArrayRef<TokenCandidate> best) {
  if (best.empty())
    return makeError("cannot choose a token from no logits");
  if (Error error = checkBest(best[0].logit, best[0].id))
    return std::move(error);
  if (options.temperature == 0.0)
    return best[0].id;
  order.resize(best.size());
  std::iota(order.begin(), order.end(), 0);
  return best[draw([&](int64_t i) { return best[i].logit; }, 0)].id;
}

int64_t Sampler::draw(function_ref<float(int64_t)> logitOf, int64_t best) {
  double maxLogit = logitOf(best);
  auto weightOf = [&](int64_t id) {
    return reproducibleExp((logitOf(id) - maxLogit) / options.temperature);
  };
  weights.clear();
  for (int64_t id : order)
    weights.push_back(weightOf(id));
  double total = std::accumulate(weights.begin(), weights.end(), 0.0);
  if (options.topP < 1.0) {
    // A heap sorts only as many tokens as stay; the first always does.
    auto ranksBelow = [&](int64_t a, int64_t b) {
      float logitA = logitOf(a), logitB = logitOf(b);
      return logitA != logitB ? logitA < logitB : a > b;
    };
    double wanted = options.topP * total;
    double sum = 0.0;
    auto heapEnd = order.end();
    std::make_heap(order.begin(), heapEnd, ranksBelow);
    weights.clear();
    while (heapEnd != order.begin() && (weights.empty() || sum < wanted)) {
      std::pop_heap(order.begin(), heapEnd--, ranksBelow);
      weights.push_back(weightOf(*heapEnd));
      sum += weights.back();
    }
    // The popped tokens lie at the end, the most probable one last.
    order.erase(order.begin(), heapEnd);
    std::reverse(order.begin(), order.end());
    total = sum;
  }

  double drawn = random.nextUniform() * total;
  double sum = 0.0;
  int64_t chosen = best;
  for (auto [id, weight] : zip(order, weights)) {
    if (weight == 0.0)
      continue;
    chosen = id;
    sum += weight;
    if (drawn < sum)
      break;
  }
  return chosen;
}
