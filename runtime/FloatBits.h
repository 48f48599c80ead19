//===- FloatBits.h - Conversions of 16-bit floating point -----------------===//
#ifndef LLAMA_MLIR_RUNTIME_FLOATBITS_H
#define LLAMA_MLIR_RUNTIME_FLOATBITS_H

#include <stdint.h>

namespace mlir::llama {

/// `value` rounded once, to nearest even, to a 16-bit format with this many
/// exponent bits; the format's bits. A NaN stays one and becomes quiet.
template <unsigned ExponentBits> uint16_t roundToBits16(double value) {
  constexpr unsigned kFractionBits = 15 - ExponentBits;
  constexpr int kBias = (1 << (ExponentBits - 1)) - 1;
  constexpr uint64_t kInfinity = ((uint64_t(1) << ExponentBits) - 1)
                                 << kFractionBits;
  uint64_t bits = __builtin_bit_cast(uint64_t, value);
  uint16_t sign = static_cast<uint16_t>(bits >> 63 << 15);
  uint64_t fraction = bits & ((uint64_t(1) << 52) - 1);
  int exponent = static_cast<int>(bits >> 52 & 0x7FF);
  if (exponent == 0x7FF) {
    if (fraction == 0)
      return static_cast<uint16_t>(sign | kInfinity);
    return static_cast<uint16_t>(sign | kInfinity |
                                 (uint64_t(1) << (kFractionBits - 1)) |
                                 fraction >> (52 - kFractionBits));
  }
  // A subnormal double is far below half of either format's smallest value.
  if (exponent == 0)
    return sign;
  int biased = exponent - 1023 + kBias;
  unsigned shift = 52 - kFractionBits;
  if (biased <= 0) {
    shift += 1 - biased;
    biased = 1;
    if (shift > 54)
      return sign;
  }
  uint64_t significand = fraction | uint64_t(1) << 52;
  uint64_t rest = significand & ((uint64_t(1) << shift) - 1);
  uint64_t half = uint64_t(1) << (shift - 1);
  uint64_t kept = significand >> shift;
  kept += rest > half || (rest == half && (kept & 1));
  // The implicit bit of `kept`, and a carry out of it, add to the exponent.
  uint64_t result = (uint64_t(biased - 1) << kFractionBits) + kept;
  return static_cast<uint16_t>(sign |
                               (result < kInfinity ? result : kInfinity));
}

inline uint16_t roundToF16(double value) { return roundToBits16<5>(value); }
inline uint16_t roundToBF16(double value) { return roundToBits16<8>(value); }

inline float bf16ToFloat(uint16_t bits) {
  return __builtin_bit_cast(float, uint32_t(bits) << 16);
}

inline float f16ToFloat(uint16_t bits) {
  uint32_t sign = uint32_t(bits & 0x8000) << 16;
  uint32_t exponent = bits >> 10 & 0x1F;
  uint32_t fraction = bits & 0x3FF;
  if (exponent == 0) {
    float magnitude = static_cast<float>(fraction) * 0x1p-24f;
    return sign ? -magnitude : magnitude;
  }
  uint32_t wide = exponent == 0x1F ? 0xFF : exponent + (127 - 15);
  return __builtin_bit_cast(float, sign | wide << 23 | fraction << 13);
}

} // namespace mlir::llama

#endif // LLAMA_MLIR_RUNTIME_FLOATBITS_H
