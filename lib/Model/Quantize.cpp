//===- Quantize.cpp - Weights to block types ------------------------------===//

#include "lib/Model/Quantize.h"

#include "lib/Model/Diagnostics.h"
#include "runtime/FloatBits.h"
#include "runtime/ParallelFor.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/Support/Endian.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <limits>

using namespace llvm;
using namespace mlir::llama;

static constexpr int64_t kBlock = 32;

Expected<std::optional<DType>> mlir::llama::parseQuantization(StringRef name) {
  if (name.empty() || name == "none")
    return std::nullopt;
  if (name == "q8_0")
    return DType::Q8_0;
  if (name == "q4_0")
    return DType::Q4_0;
  if (name == "int8")
    return DType::Int8;
  if (name == "int4")
    return DType::Int4;
  return makeError(quoted(name) + " is no quantisation; choose none, q8_0, "
                                  "q4_0, int8 or int4");
}

DType mlir::llama::getQuantizedType(ArrayRef<int64_t> shape, DType stored,
                                    DType type) {
  bool isFloat =
      stored == DType::F32 || stored == DType::F16 || stored == DType::BF16;
  return isFloat && shape.size() == 2 && shape[1] % kBlock == 0 ? type : stored;
}

static float load(const TensorView &tensor, int64_t i) {
  const uint8_t *data = tensor.bytes.data();
  if (tensor.dtype == DType::F32)
    return support::endian::read<float, llvm::endianness::little>(data + 4 * i);
  uint16_t bits = support::endian::read16le(data + 2 * i);
  return tensor.dtype == DType::BF16 ? bf16ToFloat(bits) : f16ToFloat(bits);
}

/// The element of the largest magnitude, the first of several.
static float findLargest(const float (&values)[kBlock]) {
  float largest = 0;
  for (float value : values)
    if (std::fabs(value) > std::fabs(largest))
      largest = value;
  return largest;
}

static float invert(float scale) { return scale == 0 ? 0 : 1 / scale; }

/// An integer from `low` to `high`; NaN is `low`.
static int clampToInt(float value, int low, int high) {
  if (!(value > low))
    return low;
  return value < high ? static_cast<int>(value) : high;
}

static void quantizeQ8(const float (&values)[kBlock], uint8_t *block) {
  float scale = std::fabs(findLargest(values)) / 127;
  float inverse = invert(scale);
  support::endian::write16le(block, roundToF16(scale));
  for (int64_t i = 0; i < kBlock; ++i)
    block[2 + i] = static_cast<uint8_t>(
        clampToInt(std::round(values[i] * inverse), -128, 127));
}

static void quantizeQ4(const float (&values)[kBlock], uint8_t *block) {
  float scale = findLargest(values) / -8;
  float inverse = invert(scale);
  support::endian::write16le(block, roundToF16(scale));
  auto nibble = [&](int64_t i) {
    // Two roundings: as one expression they could become one operation.
    float scaled = values[i] * inverse;
    return clampToInt(scaled + 8.5f, 0, 15);
  };
  for (int64_t i = 0; i < kBlock / 2; ++i)
    block[2 + i] =
        static_cast<uint8_t>(nibble(i) | nibble(i + kBlock / 2) << 4);
}

/// Nibbles from the smallest value to the largest.
static void quantizeInt4(const float (&values)[kBlock], uint8_t *block) {
  auto [low, high] = std::minmax_element(std::begin(values), std::end(values));
  // What f16 makes of scale and minimum decides which nibble is nearest. The
  // difference of two f32 may be no f32.
  uint16_t scaleBits = roundToF16(*high / 15 - *low / 15);
  uint16_t minimumBits = roundToF16(-*low);
  support::endian::write16le(block, scaleBits);
  support::endian::write16le(block + 2, minimumBits);
  float scale = f16ToFloat(scaleBits), minimum = f16ToFloat(minimumBits);
  auto nibble = [&](int64_t i) {
    return scale == 0
               ? 0
               : clampToInt(std::round((values[i] + minimum) / scale), 0, 15);
  };
  for (int64_t i = 0; i < kBlock / 2; ++i)
    block[4 + i] =
        static_cast<uint8_t>(nibble(i) | nibble(i + kBlock / 2) << 4);
}

namespace {
struct Quantization {
  const TensorView &matrix;
  DType type;
  uint8_t *bytes;
  /// The first that cannot be quantised, or their number.
  std::atomic<int64_t> badRow;

  void reportBadRow(int64_t row) {
    int64_t first = badRow;
    while (row < first && !badRow.compare_exchange_weak(first, row))
      ;
  }
};
} // namespace

static bool isFinite(float value) { return std::isfinite(value); }

/// Rows of integers that share a scale each.
static void quantizeInt8(Quantization &q, int64_t begin, int64_t end) {
  int64_t columns = q.matrix.shape[1];
  uint8_t *to = q.bytes + begin * getDTypeBlock(q.type).rowBytes(columns);
  for (int64_t row = begin; row < end; ++row) {
    float largest = 0;
    for (int64_t i = row * columns; i < (row + 1) * columns; ++i) {
      float value = load(q.matrix, i);
      if (!isFinite(value))
        q.reportBadRow(row);
      largest = std::max(largest, std::fabs(value));
    }
    float scale = largest / 127;
    // The nearest subnormal scale may cut the largest element off.
    if (largest > 127.5f * scale)
      scale = std::nextafter(scale, std::numeric_limits<float>::infinity());
    // Not by a reciprocal, which overflows where the scale is subnormal.
    for (int64_t i = row * columns; i < (row + 1) * columns; ++i)
      *to++ = static_cast<uint8_t>(
          scale == 0
              ? 0
              : clampToInt(std::round(load(q.matrix, i) / scale), -127, 127));
    support::endian::write<float, llvm::endianness::little>(to, scale);
    to += sizeof(scale);
  }
}

static void quantizeRows(Quantization &q, int64_t begin, int64_t end) {
  if (q.type == DType::Int8)
    return quantizeInt8(q, begin, end);
  int64_t blockBytes = getDTypeBlock(q.type).bytes;
  int64_t blocks = q.matrix.shape[1] / kBlock;
  for (int64_t block = begin * blocks; block < end * blocks; ++block) {
    float values[kBlock];
    for (int64_t i = 0; i < kBlock; ++i)
      values[i] = load(q.matrix, block * kBlock + i);
    uint8_t *target = q.bytes + block * blockBytes;
    if (q.type == DType::Q8_0)
      quantizeQ8(values, target);
    else if (q.type == DType::Q4_0)
      quantizeQ4(values, target);
    else
      quantizeInt4(values, target);
    auto isFiniteHalf = [&](int64_t at) {
      return isFinite(f16ToFloat(support::endian::read16le(target + at)));
    };
    if (!isFiniteHalf(0) || (q.type == DType::Int4 && !isFiniteHalf(2)) ||
        !all_of(values, isFinite))
      q.reportBadRow(block / blocks);
  }
}

Error mlir::llama::quantize(const TensorView &matrix, DType type,
                            MutableArrayRef<uint8_t> bytes) {
  Quantization quantization{matrix, type, bytes.data(), matrix.shape[0]};
  llama_parallel_for(
      [](void *context, int64_t begin, int64_t end) {
        quantizeRows(*static_cast<Quantization *>(context), begin, end);
      },
      &quantization, matrix.shape[0]);
  int64_t row = quantization.badRow, columns = matrix.shape[1];
  if (row == matrix.shape[0])
    return Error::success();
  bool isFiniteRow =
      all_of(seq(row * columns, (row + 1) * columns),
             [&](int64_t i) { return isFinite(load(matrix, i)); });
  return makeError("cannot quantise tensor " + quoted(matrix.name) + " to " +
                   getDTypeName(type) + ": row " + Twine(row) +
                   (!isFiniteRow ? " holds a NaN or an infinity"
                    : type == DType::Int4
                        ? " has numbers whose scale or minimum overflows f16"
                        : " has numbers whose scale overflows f16"));
}
