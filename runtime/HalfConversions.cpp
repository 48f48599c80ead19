//===- HalfConversions.cpp - 16-bit floats where the processor has none ---===//
#include "runtime/HalfConversions.h"

#include "runtime/FloatBits.h"

using namespace mlir::llama;

// Weak: where the compiler's own library is linked too, either will do.
#define LLAMA_CONVERSION __attribute__((weak))

extern "C" {
LLAMA_CONVERSION llama_xmm16 __truncsfhf2(float value) {
  return __builtin_bit_cast(llama_xmm16, roundToF16(value));
}
LLAMA_CONVERSION llama_xmm16 __truncdfhf2(double value) {
  return __builtin_bit_cast(llama_xmm16, roundToF16(value));
}
LLAMA_CONVERSION float __extendhfsf2(llama_xmm16 value) {
  return f16ToFloat(__builtin_bit_cast(uint16_t, value));
}
LLAMA_CONVERSION double __extendhfdf2(llama_xmm16 value) {
  return f16ToFloat(__builtin_bit_cast(uint16_t, value));
}
LLAMA_CONVERSION llama_xmm16 __truncsfbf2(float value) {
  return __builtin_bit_cast(llama_xmm16, roundToBF16(value));
}
LLAMA_CONVERSION llama_xmm16 __truncdfbf2(double value) {
  return __builtin_bit_cast(llama_xmm16, roundToBF16(value));
}
}
