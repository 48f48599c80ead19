//===- Numbers.h - Arithmetic that rounds as asked ------------------------===//
#ifndef LLAMA_MLIR_TEST_LIB_FAKECUDA_NUMBERS_H
#define LLAMA_MLIR_TEST_LIB_FAKECUDA_NUMBERS_H

#include "runtime/FloatBits.h"
#include "test/lib/FakeCuda/Lanes.h"

#include <cfenv>
#include <cmath>
#include <cstring>
#include <limits>

namespace fakecuda {

struct F16 {
  uint16_t bits;
};
struct BF16 {
  uint16_t bits;
};

template <class To, class From> inline To bitsAs(From value) {
  static_assert(sizeof(To) == sizeof(From), "");
  To to;
  memcpy(&to, &value, sizeof to);
  return to;
}

inline float widen(F16 x) { return mlir::llama::f16ToFloat(x.bits); }
inline float widen(BF16 x) { return mlir::llama::bf16ToFloat(x.bits); }

/// `nearest` is the exact value rounded to nearest, and `rest` has the sign of
/// what the exact value has beyond it. The neighbour whose last bit is set: it
/// rounds to a shorter format as the exact value does.
inline double roundToOdd(double nearest, double rest) {
  if (rest == 0 || std::isnan(rest) || std::isinf(nearest))
    return nearest;
  uint64_t bits = bitsAs<uint64_t>(nearest);
  if (bits & 1)
    return nearest;
  if (nearest == 0)
    return rest > 0 ? std::numeric_limits<double>::denorm_min()
                    : -std::numeric_limits<double>::denorm_min();
  return bitsAs<double>((rest > 0) == (nearest > 0) ? bits + 1 : bits - 1);
}

inline double addOdd(double a, double b) {
  double sum = a + b;
  double second = sum - a;
  return roundToOdd(sum, (a - (sum - second)) + (b - second));
}
/// What cancels is -0 where rounding goes down.
inline double addOdd(double a, double b, uint8_t rounding) {
  double sum = addOdd(a, b);
  bool isPositive = !std::signbit(a) && !std::signbit(b);
  return sum == 0 && rounding == kDown && !isPositive ? -0.0 : sum;
}
/// Factors of at most 26 bits.
inline double fmaOdd(double a, double b, double c) { return addOdd(a * b, c); }
inline double fmaOdd(double a, double b, double c, uint8_t rounding) {
  return addOdd(a * b, c, rounding);
}
inline double divOdd(double a, double b) {
  double quotient = a / b;
  if (b == 0 || !std::isfinite(quotient) || !std::isfinite(b))
    return quotient;
  double rest = -std::fma(quotient, b, -a);
  return roundToOdd(quotient, b < 0 ? -rest : rest);
}
inline double sqrtOdd(double a) {
  double root = std::sqrt(a);
  if (!std::isfinite(root))
    return root;
  return roundToOdd(root, -std::fma(root, root, -a));
}

/// `x` rounded to f32. `x` is exact, or rounded to odd.
inline float narrow(double x, uint8_t rounding) {
  float y = static_cast<float>(x);
  switch (rounding) {
  case kZero:
    return std::fabs(static_cast<double>(y)) > std::fabs(x)
               ? std::nextafterf(y, 0.0f)
               : y;
  case kDown:
    return static_cast<double>(y) > x ? std::nextafterf(y, -INFINITY) : y;
  case kUp:
    return static_cast<double>(y) < x ? std::nextafterf(y, INFINITY) : y;
  case kNearestAway: {
    float away = std::nextafterf(y, x < 0 ? -INFINITY : INFINITY);
    return std::fabs(x) > std::fabs(static_cast<double>(y)) &&
                   std::fabs(x) - std::fabs(static_cast<double>(y)) ==
                       std::fabs(static_cast<double>(away)) - std::fabs(x)
               ? away
               : y;
  }
  default:
    return y;
  }
}

/// To 16 bits, as PTX does: a NaN is 0x7FFF.
template <class T> inline T narrow16(double x, uint8_t rounding = kNearest);
template <class T> inline T step16(T x, bool away) {
  x.bits = static_cast<uint16_t>(away ? x.bits + 1 : x.bits - 1);
  return x;
}
template <class T> inline T directed16(double x, T y, uint8_t rounding) {
  if (rounding == kNearest || std::isinf(x))
    return y;
  double got = widen(y);
  bool isLarger = std::fabs(got) > std::fabs(x),
       isSmaller = std::fabs(got) < std::fabs(x), isNegative = std::signbit(x);
  bool inward = rounding == kZero || (rounding == kDown && !isNegative) ||
                (rounding == kUp && isNegative);
  if (inward && isLarger)
    return step16(y, false);
  if (!inward && isSmaller)
    return step16(y, true);
  return y;
}
template <> inline F16 narrow16<F16>(double x, uint8_t rounding) {
  if (std::isnan(x))
    return {0x7FFF};
  return directed16(x, F16{mlir::llama::roundToF16(x)}, rounding);
}
template <> inline BF16 narrow16<BF16>(double x, uint8_t rounding) {
  if (std::isnan(x))
    return {0x7FFF};
  return directed16(x, BF16{mlir::llama::roundToBF16(x)}, rounding);
}

inline float flush(float x) {
  return std::fabs(x) < std::numeric_limits<float>::min()
             ? std::copysign(0.0f, x)
             : x;
}

/// Calls `body` while doubles round as asked.
template <class Body> inline double withRounding(uint8_t rounding, Body body) {
  static const int modes[] = {FE_TONEAREST, FE_TOWARDZERO, FE_DOWNWARD,
                              FE_UPWARD, FE_TONEAREST};
  if (rounding == kNearest)
    return body();
  int before = fegetround();
  fesetround(modes[rounding]);
  volatile double result = body();
  fesetround(before);
  return result;
}

} // namespace fakecuda

#endif // LLAMA_MLIR_TEST_LIB_FAKECUDA_NUMBERS_H
