//===- Reference.cpp - The block in float64 -------------------------------===//
#include "Block.h"

#include <cmath>
#include <cstddef>

using namespace downstream;
using Tensor = std::vector<double>;

/// x [rows, n] times the transpose of w [m, n].
static Tensor linear(const Tensor &x, const Tensor &w, int64_t n) {
  int64_t rows = x.size() / n, m = w.size() / n;
  Tensor y(rows * m);
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < m; ++j)
      for (int64_t k = 0; k < n; ++k)
        y[i * m + j] += x[i * n + k] * w[j * n + k];
  return y;
}

static Tensor rmsnorm(const Tensor &x, const Tensor &w) {
  Tensor y(x.size());
  size_t n = w.size();
  for (size_t row = 0; row < x.size(); row += n) {
    double sum = 0;
    for (size_t i = 0; i < n; ++i)
      sum += x[row + i] * x[row + i];
    for (size_t i = 0; i < n; ++i)
      y[row + i] = x[row + i] / std::sqrt(sum / n + kEps) * w[i];
  }
  return y;
}

/// x [tokens, heads, head dim], rotated by its positions.
static Tensor rope(const Tensor &x, const Tensor &positions, int64_t heads) {
  constexpr int64_t half = kHeadDim / 2;
  Tensor y(x.size());
  for (int64_t t = 0; t < kTokens; ++t)
    for (int64_t h = 0; h < heads; ++h)
      for (int64_t i = 0; i < half; ++i) {
        double angle = positions[t] * std::pow(kTheta, -double(i) / half);
        int64_t first = (t * heads + h) * kHeadDim + i, second = first + half;
        y[first] = x[first] * std::cos(angle) - x[second] * std::sin(angle);
        y[second] = x[second] * std::cos(angle) + x[first] * std::sin(angle);
      }
  return y;
}

/// The cache with the new tokens behind those that are there.
static Tensor update(Tensor cache, const Tensor &tokens) {
  for (size_t i = 0; i < tokens.size(); ++i)
    cache[kPast * kKeyHeads * kHeadDim + i] = tokens[i];
  return cache;
}

static Tensor attention(const Tensor &q, const Tensor &k, const Tensor &v) {
  Tensor y(q.size());
  for (int64_t t = 0; t < kTokens; ++t)
    for (int64_t h = 0; h < kHeads; ++h) {
      const double *query = &q[(t * kHeads + h) * kHeadDim];
      double *out = &y[(t * kHeads + h) * kHeadDim], sum = 0;
      for (int64_t j = 0; j <= kPast + t; ++j) {
        int64_t key = (j * kKeyHeads + h / (kHeads / kKeyHeads)) * kHeadDim;
        double score = 0;
        for (int64_t d = 0; d < kHeadDim; ++d)
          score += query[d] * k[key + d];
        double p = std::exp(score / std::sqrt(double(kHeadDim)));
        sum += p;
        for (int64_t d = 0; d < kHeadDim; ++d)
          out[d] += p * v[key + d];
      }
      for (int64_t d = 0; d < kHeadDim; ++d)
        out[d] /= sum;
    }
  return y;
}

static Tensor add(Tensor x, const Tensor &y) {
  for (size_t i = 0; i < x.size(); ++i)
    x[i] += y[i];
  return x;
}

Tensor downstream::computeReference(const std::vector<Tensor> &in) {
  Tensor h = rmsnorm(in[X], in[InputNorm]);
  Tensor q = rope(linear(h, in[Wq], kHidden), in[Positions], kHeads);
  Tensor k = rope(linear(h, in[Wk], kHidden), in[Positions], kKeyHeads);
  Tensor v = linear(h, in[Wv], kHidden);
  Tensor a = attention(q, update(in[KeyCache], k), update(in[ValueCache], v));
  Tensor residual = add(linear(a, in[Wo], kHeads * kHeadDim), in[X]);
  Tensor h2 = rmsnorm(residual, in[PostNorm]);
  Tensor gate = linear(h2, in[WGate], kHidden);
  Tensor up = linear(h2, in[WUp], kHidden);
  for (size_t i = 0; i < gate.size(); ++i)
    gate[i] = gate[i] / (1 + std::exp(-gate[i])) * up[i];
  return add(linear(gate, in[WDown], kFeedForward), residual);
}
