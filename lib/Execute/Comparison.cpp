//===- Comparison.cpp - Errors of a result against a reference ------------===//
#include "lib/Execute/Comparison.h"

#include "runtime/FloatBits.h"

#include <algorithm>
#include <cmath>

using namespace mlir::llama;

Tolerance Tolerance::getDefault(ElementType type) {
  switch (type) {
  case ElementType::F64:
    return {1e-12, 1e-12};
  case ElementType::F32:
    return {1e-5, 5e-5};
  case ElementType::F16:
    return {2e-3, 4e-3};
  case ElementType::BF16:
    return {1.6e-2, 3e-2};
  default:
    return {};
  }
}

/// Of places where a NaN or an infinity does not agree.
static constexpr int64_t kMaxPlaces = 8;

/// `value` as the type holds it.
static double roundTo(ElementType type, double value) {
  switch (type) {
  case ElementType::F32:
    return static_cast<float>(value);
  case ElementType::F16:
    return f16ToFloat(roundToF16(value));
  case ElementType::BF16:
    return bf16ToFloat(roundToBF16(value));
  default:
    return value;
  }
}

/// The distance of neighbouring values of the type at a finite `value`.
static double getUlp(ElementType type, double value) {
  int digits, minExponent;
  switch (type) {
  case ElementType::F64:
    digits = 53, minExponent = -1022;
    break;
  case ElementType::F16:
    digits = 11, minExponent = -14;
    break;
  case ElementType::BF16:
    digits = 8, minExponent = -126;
    break;
  default:
    digits = 24, minExponent = -126;
    break;
  }
  int exponent = value == 0 ? minExponent : std::ilogb(value);
  return std::ldexp(1.0, std::max(exponent, minExponent) - (digits - 1));
}

static double getRootMeanSquare(const HostTensor &tensor, int64_t begin,
                                int64_t size) {
  double sum = 0;
  int64_t counted = 0;
  for (int64_t i = begin; i < begin + size; ++i) {
    double value = tensor.getAsDouble(i);
    if (!std::isfinite(value))
      continue;
    sum += value * value;
    ++counted;
  }
  return counted ? std::sqrt(sum / static_cast<double>(counted)) : 0;
}

/// Whether an infinity on either side agrees; `slack` is a relative error
/// within which a value may fall on either side of the type's range.
static bool agreeOnInfinity(ElementType type, double actual, double expected,
                            double slack) {
  if (std::signbit(actual) != std::signbit(expected))
    return false;
  return std::isinf(roundTo(type, actual * (1 + slack))) &&
         std::isinf(roundTo(type, expected * (1 + slack)));
}

/// Notes what one element says of NaN or infinity. `agrees`: the result need
/// not have it.
static void notePropagation(Comparison::Propagation &p, bool found,
                            bool expected, bool agrees) {
  p.expected += expected;
  p.missing += expected && !found && !agrees;
  p.extra += found && !expected && !agrees;
}

static Comparison compareIntegers(const HostTensor &actual,
                                  const HostTensor &reference) {
  Comparison result;
  for (int64_t i = 0, count = actual.getNumElements(); i < count; ++i) {
    int64_t found = actual.getAsInteger(i),
            expected = reference.getAsInteger(i);
    if (found == expected)
      continue;
    double error =
        std::abs(static_cast<double>(found) - static_cast<double>(expected));
    ++result.outside;
    if (error < result.maxAbsolute)
      continue;
    result.maxAbsolute = error;
    result.worstIndex = i;
    result.worstActual = static_cast<double>(found);
    result.worstExpected = static_cast<double>(expected);
  }
  return result;
}

Comparison Comparison::get(const HostTensor &actual,
                           const HostTensor &reference, Tolerance tolerance) {
  ElementType type = actual.getElementType();
  if (!isFloat(type))
    return compareIntegers(actual, reference);

  Comparison result;
  double worstExcess = -std::numeric_limits<double>::infinity();
  auto note = [&](int64_t index, double excess, double found, double expected) {
    if (excess <= worstExcess)
      return;
    worstExcess = excess;
    result.worstIndex = index;
    result.worstActual = found;
    result.worstExpected = expected;
  };
  int64_t rowSize = actual.getShape().empty() ? 1 : actual.getShape().back();
  double scale = 1, squaredErrors = 0, squares = 0;
  for (int64_t i = 0, count = actual.getNumElements(); i < count; ++i) {
    if (i % rowSize == 0)
      scale = std::max(1.0, getRootMeanSquare(reference, i, rowSize));
    double found = actual.getAsDouble(i), expected = reference.getAsDouble(i);
    bool isInfinite = std::isinf(roundTo(type, expected));
    notePropagation(result.nan, std::isnan(found), std::isnan(expected),
                    /*agrees=*/false);
    if (std::isnan(found) && std::isnan(expected))
      continue;
    if (std::isnan(found) || std::isnan(expected) || std::isinf(found) ||
        isInfinite) {
      bool agrees = !std::isnan(found) && !std::isnan(expected) &&
                    agreeOnInfinity(type, found, expected, 2 * tolerance.rtol);
      notePropagation(result.infinity, std::isinf(found), isInfinite, agrees);
      if (!agrees) {
        if (result.nonFinite++ < kMaxPlaces)
          result.nonFinitePlaces.push_back(i);
        note(i, std::numeric_limits<double>::infinity(), found, expected);
      }
      continue;
    }
    double error = std::abs(found - expected);
    double allowed =
        tolerance.rtol * std::abs(expected) + tolerance.atol * scale;
    squaredErrors += error * error;
    squares += expected * expected;
    result.maxAbsolute = std::max(result.maxAbsolute, error);
    if (expected != 0)
      result.maxRelative =
          std::max(result.maxRelative, error / std::abs(expected));
    result.maxUlp = std::max(result.maxUlp, error / getUlp(type, expected));
    result.outside += error > allowed;
    note(i, error - allowed, found, expected);
  }
  if (squaredErrors > 0)
    result.nmse = squaredErrors / squares;
  return result;
}
