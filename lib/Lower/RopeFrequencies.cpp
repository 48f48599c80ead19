//===- RopeFrequencies.cpp - Rotary frequencies at compile time -----------===//
//
// Every statement below holds at most one rounding f32 operation, so that the
// host compiler cannot contract two of them into a fused multiply-add.
//
//===----------------------------------------------------------------------===//
#include "lib/Lower/RopeFrequencies.h"

#include <algorithm>
#include <cmath>

using namespace mlir;
using namespace mlir::llama;

namespace {
/// A correctly rounded f32 power (but for double rounding), as the host's powf
/// may be an ulp off.
float power(float base, float exponent) {
  return static_cast<float>(std::pow(double(base), double(exponent)));
}

std::optional<double> getValue(FloatAttr attr) {
  return attr ? std::optional(attr.getValueAsDouble()) : std::nullopt;
}
std::optional<int64_t> getValue(IntegerAttr attr) {
  return attr ? std::optional(attr.getInt()) : std::nullopt;
}

/// 1 / (stretch * theta^exponent)
SmallVector<float> invert(ArrayRef<float> exponents, float theta,
                          ArrayAttr stretch = {}) {
  SmallVector<float> result;
  for (auto [i, exponent] : llvm::enumerate(exponents)) {
    float period = power(theta, exponent);
    if (stretch)
      period *=
          static_cast<float>(cast<FloatAttr>(stretch[i]).getValueAsDouble());
    result.push_back(1.0f / period);
  }
  return result;
}

void scaleLlama3(RopeFrequencies &table, double factor, double low, double high,
                 double original) {
  float lowWavelength = static_cast<float>(original / low);
  float highWavelength = static_cast<float>(original / high);
  for (float &frequency : table.inverse) {
    float wavelength = static_cast<float>(2 * M_PI) / frequency;
    float divided = frequency;
    if (wavelength > lowWavelength)
      divided = frequency / static_cast<float>(factor);
    if (wavelength >= highWavelength && wavelength <= lowWavelength) {
      float turns = static_cast<float>(original) / wavelength;
      float above = turns - static_cast<float>(low);
      float smooth = above / static_cast<float>(high - low);
      float rest = 1.0f - smooth;
      float slow = rest * divided;
      slow /= static_cast<float>(factor);
      float fast = smooth * divided;
      divided = slow + fast;
    }
    frequency = divided;
  }
}

double yarnScale(double factor, double mscale) {
  return factor <= 1 ? 1.0 : 0.1 * mscale * std::log(factor) + 1.0;
}

void scaleYarn(RopeFrequencies &table, int64_t dim, double theta, double factor,
               double context, RopeScalingAttr scaling) {
  double mscale = getValue(scaling.getMscale()).value_or(0);
  double mscaleAllDim = getValue(scaling.getMscaleAllDim()).value_or(0);
  if (std::optional<double> given = getValue(scaling.getAttentionFactor()))
    table.attentionFactor = *given;
  else if (mscale != 0 && mscaleAllDim != 0)
    table.attentionFactor =
        yarnScale(factor, mscale) / yarnScale(factor, mscaleAllDim);
  else
    table.attentionFactor = yarnScale(factor, 1.0);

  auto correctionDim = [&](double rotations) {
    return dim * std::log(context / (rotations * 2 * M_PI)) /
           (2 * std::log(theta));
  };
  double low = correctionDim(getValue(scaling.getBetaFast()).value_or(32));
  double high = correctionDim(getValue(scaling.getBetaSlow()).value_or(1));
  if (!scaling.getTruncate() || scaling.getTruncate().getValue()) {
    low = std::floor(low);
    high = std::ceil(high);
  }
  low = std::max(low, 0.0);
  high = std::min(high, double(dim - 1));
  if (low == high)
    high += 0.001;

  for (auto [i, frequency] : llvm::enumerate(table.inverse)) {
    float distance = static_cast<float>(i) - static_cast<float>(low);
    float ramp = distance / static_cast<float>(high - low);
    ramp = std::clamp(ramp, 0.0f, 1.0f);
    float keep = 1.0f - ramp;
    float period = power(static_cast<float>(theta), table.exponents[i]);
    float stretched = static_cast<float>(factor) * period;
    float interpolated = 1.0f / stretched;
    float extrapolated = 1.0f / period;
    float rest = 1.0f - keep;
    interpolated *= rest;
    extrapolated *= keep;
    frequency = interpolated + extrapolated;
  }
}
} // namespace

FailureOr<RopeFrequencies>
mlir::llama::computeRopeFrequencies(int64_t dim, double theta,
                                    RopeScalingAttr scaling) {
  RopeFrequencies table;
  for (int64_t i = 0; i < dim / 2; ++i)
    table.exponents.push_back(static_cast<float>(2 * i) /
                              static_cast<float>(dim));
  table.inverse = invert(table.exponents, static_cast<float>(theta));
  if (!scaling)
    return table;

  std::optional<double> factor = getValue(scaling.getFactor());
  std::optional<int64_t> original =
      getValue(scaling.getOriginalMaxPositionEmbeddings());
  std::optional<int64_t> longest = getValue(scaling.getMaxPositionEmbeddings());
  switch (scaling.getKind()) {
  case RopeScalingKind::linear:
    if (!factor)
      return failure();
    for (float &frequency : table.inverse)
      frequency /= static_cast<float>(*factor);
    return table;
  case RopeScalingKind::dynamic:
    if (!factor || (!longest && !original))
      return failure();
    table.limit = longest ? *longest : *original;
    return table;
  case RopeScalingKind::llama3: {
    std::optional<double> low = getValue(scaling.getLowFreqFactor());
    std::optional<double> high = getValue(scaling.getHighFreqFactor());
    if (!factor || !low || !high || !original)
      return failure();
    scaleLlama3(table, *factor, *low, *high, *original);
    return table;
  }
  case RopeScalingKind::yarn:
    if (!factor || (!original && !longest))
      return failure();
    scaleYarn(table, dim, theta, *factor, original ? *original : *longest,
              scaling);
    return table;
  case RopeScalingKind::longrope: {
    ArrayAttr shortFactor = scaling.getShortFactor(),
              longFactor = scaling.getLongFactor();
    size_t half = table.exponents.size();
    if (!shortFactor || !longFactor || shortFactor.size() != half ||
        longFactor.size() != half || (!original && !longest))
      return failure();
    if (longest && original)
      factor = double(*longest) / double(*original);
    table.limit = original ? *original : *longest;
    table.inverse =
        invert(table.exponents, static_cast<float>(theta), shortFactor);
    table.inverseLong =
        invert(table.exponents, static_cast<float>(theta), longFactor);
    if (std::optional<double> given = getValue(scaling.getAttentionFactor()))
      table.attentionFactor = *given;
    else if (factor && *factor > 1)
      table.attentionFactor =
          std::sqrt(1 + std::log(*factor) / std::log(double(table.limit)));
    return table;
  }
  }
  llvm_unreachable("all kinds of scaling are handled");
}
