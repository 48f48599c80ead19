//===- Block.h - The decoder block of the example -------------------------===//
#ifndef DOWNSTREAM_BLOCK_H
#define DOWNSTREAM_BLOCK_H

#include <cstdint>
#include <vector>

namespace downstream {

// Small, with grouped queries, and new tokens behind some that are cached.
constexpr int64_t kTokens = 6, kPast = 3, kCapacity = 16;
constexpr int64_t kHidden = 32, kFeedForward = 48;
constexpr int64_t kHeads = 4, kKeyHeads = 2, kHeadDim = 8;
constexpr double kEps = 1.0e-5, kTheta = 10000.0;

/// The arguments of the block, in order.
enum Argument {
  X,        // [tokens, hidden]
  KeyCache, // [capacity, key heads, head dim]
  ValueCache,
  Past,      // how many tokens are cached
  Positions, // of the new tokens
  InputNorm,
  Wq,
  Wk,
  Wv,
  Wo,
  PostNorm,
  WGate,
  WUp,
  WDown,
  NumArguments
};

/// The block's output in float64, by plain loops.
std::vector<double>
computeReference(const std::vector<std::vector<double>> &arguments);

} // namespace downstream

#endif // DOWNSTREAM_BLOCK_H
