//===- Lanes.h - Instructions of one lane ---------------------------------===//
#ifndef LLAMA_MLIR_TEST_LIB_FAKECUDA_LANES_H
#define LLAMA_MLIR_TEST_LIB_FAKECUDA_LANES_H

#include "test/lib/FakeCuda/Program.h"

#include <string>

namespace fakecuda {

/// Rounding of a result, in Instr::mode.
enum Rounding : uint8_t { kNearest, kZero, kDown, kUp, kNearestAway };

/// In Instr::mode2.
enum NumberFlags : uint8_t {
  kFlush = 1,     ///< .ftz: subnormal numbers are zero, read and written
  kSaturate = 2,  ///< .sat
  kRelu = 4,      ///< .relu
  kKeepNaN = 8,   ///< .NaN of min and max
  kIntegral = 16, ///< cvt.rni and its like to a floating-point type
};

/// The handler of an instruction without its modifiers: "add.u32",
/// "setp.lt.f32", "cvt.f32.s8". Null if there is none.
Handler findLanes(const std::string &key);

/// prmt, lop3 and their like, for tests too.
uint32_t permuteBytes(uint32_t a, uint32_t b, uint32_t selector);

} // namespace fakecuda

#endif // LLAMA_MLIR_TEST_LIB_FAKECUDA_LANES_H
