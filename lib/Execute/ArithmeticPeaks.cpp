//===- ArithmeticPeaks.cpp - Kernels that do nothing but arithmetic -------===//
#include "lib/Execute/ArithmeticPeaks.h"

#include "runtime/Cpu.h"

#include <cmath>
#include <cstring>
#include <vector>

#include <immintrin.h>

using namespace mlir::llama;

/// Independent accumulators: latency 4 to 6 on two units.
static constexpr int kChains = 16;
/// Where there are 16 registers.
static constexpr int kFewChains = 12;
/// Two rows and two columns of tiles, so many of each: 32 KiB in all.
static constexpr int kTileSteps = 8;
static constexpr int kTileBytes = 1024;

namespace {

/// Random operands. Of bf16 in [-1, 1), as activations are.
struct Operands {
  alignas(64) uint16_t bf16[4 * kTileSteps * kTileBytes / 2];
  alignas(64) int8_t int8[4 * kTileSteps * kTileBytes];

  Operands() {
    uint32_t state = 12345;
    auto next = [&] {
      state = state * 1664525 + 1013904223;
      return state >> 8;
    };
    for (uint16_t &value : bf16) {
      float number = static_cast<float>(next()) / (1 << 23) - 1;
      uint32_t bits;
      std::memcpy(&bits, &number, sizeof(bits));
      value = static_cast<uint16_t>(bits >> 16);
    }
    for (int8_t &value : int8)
      value = static_cast<int8_t>(next());
  }
};

} // namespace

static const Operands &getOperands() {
  static const Operands operands;
  return operands;
}

static uint64_t toSink(float value) {
  return std::isnan(value) ? 1 : static_cast<uint64_t>(std::abs(value));
}

// Each kernel is compiled for its own instruction set, which a template over
// them cannot be.

__attribute__((target("avx512f"))) static uint64_t
multiplyAddAvx512(int64_t steps) {
  __m512 sums[kChains];
  __m512 a = _mm512_set1_ps(0.99F), b = _mm512_set1_ps(0.013F);
  for (int j = 0; j < kChains; ++j)
    sums[j] = _mm512_set1_ps(0.013F * static_cast<float>(j + 1));
  for (int64_t i = 0; i < steps; ++i)
    for (int j = 0; j < kChains; ++j)
      sums[j] = _mm512_fmadd_ps(sums[j], a, b);
  for (int j = 1; j < kChains; ++j)
    sums[0] = _mm512_add_ps(sums[0], sums[j]);
  return toSink(_mm512_reduce_add_ps(sums[0]));
}

__attribute__((target("avx2,fma"))) static uint64_t
multiplyAddAvx2(int64_t steps) {
  __m256 sums[kFewChains];
  __m256 a = _mm256_set1_ps(0.99F), b = _mm256_set1_ps(0.013F);
  for (int j = 0; j < kFewChains; ++j)
    sums[j] = _mm256_set1_ps(0.013F * static_cast<float>(j + 1));
  for (int64_t i = 0; i < steps; ++i)
    for (int j = 0; j < kFewChains; ++j)
      sums[j] = _mm256_fmadd_ps(sums[j], a, b);
  for (int j = 1; j < kFewChains; ++j)
    sums[0] = _mm256_add_ps(sums[0], sums[j]);
  float parts[8];
  std::memcpy(parts, &sums[0], sizeof(parts));
  return toSink(parts[0] + parts[3] + parts[7]);
}

static uint64_t multiplyAddSse2(int64_t steps) {
  __m128 sums[kFewChains];
  __m128 a = _mm_set1_ps(0.99F), b = _mm_set1_ps(0.013F);
  for (int j = 0; j < kFewChains; ++j)
    sums[j] = _mm_set1_ps(0.013F * static_cast<float>(j + 1));
  for (int64_t i = 0; i < steps; ++i)
    for (int j = 0; j < kFewChains; ++j)
      sums[j] = _mm_add_ps(_mm_mul_ps(sums[j], a), b);
  for (int j = 1; j < kFewChains; ++j)
    sums[0] = _mm_add_ps(sums[0], sums[j]);
  return toSink(_mm_cvtss_f32(sums[0]));
}

__attribute__((target("avx512f,avx512bw,avx512bf16"))) static uint64_t
dotBf16Avx512(int64_t steps) {
  const uint16_t *data = getOperands().bf16;
  __m512 sums[kChains] = {};
  __m512i operands[4];
  for (int j = 0; j < 4; ++j)
    operands[j] = _mm512_load_si512(data + j * 32);
  for (int64_t i = 0; i < steps; ++i)
    for (int j = 0; j < kChains; ++j)
      sums[j] =
          _mm512_dpbf16_ps(sums[j], reinterpret_cast<__m512bh>(operands[j % 4]),
                           reinterpret_cast<__m512bh>(operands[j / 4]));
  for (int j = 1; j < kChains; ++j)
    sums[0] = _mm512_add_ps(sums[0], sums[j]);
  return toSink(_mm512_reduce_add_ps(sums[0]));
}

__attribute__((target("avx512f,avx512bw,avx512vnni"))) static uint64_t
dotInt8Avx512(int64_t steps) {
  const int8_t *data = getOperands().int8;
  __m512i sums[kChains] = {};
  __m512i operands[4];
  for (int j = 0; j < 4; ++j)
    operands[j] = _mm512_load_si512(data + j * 64);
  for (int64_t i = 0; i < steps; ++i)
    for (int j = 0; j < kChains; ++j)
      sums[j] = _mm512_dpbusd_epi32(sums[j], operands[j % 4], operands[j / 4]);
  for (int j = 1; j < kChains; ++j)
    sums[0] = _mm512_add_epi32(sums[0], sums[j]);
  return static_cast<uint32_t>(_mm512_reduce_add_epi32(sums[0]));
}

__attribute__((target("avx2,avxvnni"))) static uint64_t
dotInt8AvxVnni(int64_t steps) {
  const int8_t *data = getOperands().int8;
  __m256i sums[kFewChains] = {};
  __m256i operands[2];
  for (int j = 0; j < 2; ++j)
    operands[j] =
        _mm256_load_si256(reinterpret_cast<const __m256i *>(data + j * 32));
  for (int64_t i = 0; i < steps; ++i)
    for (int j = 0; j < kFewChains; ++j)
      sums[j] = _mm256_dpbusd_avx_epi32(sums[j], operands[j % 2],
                                        operands[j / 2 % 2]);
  for (int j = 1; j < kFewChains; ++j)
    sums[0] = _mm256_add_epi32(sums[0], sums[j]);
  uint32_t parts[8];
  std::memcpy(parts, &sums[0], sizeof(parts));
  return parts[0] + parts[3] + parts[7];
}

namespace {
struct TileConfig {
  uint8_t palette = 1, startRow = 0, reserved[14] = {};
  uint16_t rowBytes[16] = {};
  uint8_t rows[16] = {};

  TileConfig() {
    for (int tile = 0; tile < 8; ++tile) {
      rowBytes[tile] = 64;
      rows[tile] = 16;
    }
  }
};
} // namespace

// The loop of a matrix product with accumulators in four tiles, and operands
// in the first-level cache. It differs in one instruction between types. A
// macro, since tiles are named by literals.
#define LLAMA_TILE_KERNEL(NAME, FEATURES, DOT, DATA)                           \
  __attribute__((target(FEATURES))) static uint64_t NAME(int64_t steps) {      \
    const char *data = reinterpret_cast<const char *>(DATA);                   \
    alignas(64) static const TileConfig config;                                \
    alignas(64) int32_t sums[16][16];                                          \
    uint64_t sink = 0;                                                         \
    _tile_loadconfig(&config);                                                 \
    for (int64_t i = 0; i < steps; ++i) {                                      \
      _tile_zero(0);                                                           \
      _tile_zero(1);                                                           \
      _tile_zero(2);                                                           \
      _tile_zero(3);                                                           \
      for (int round = 0; round < 8; ++round)                                  \
        for (int k = 0; k < kTileSteps; ++k) {                                 \
          const char *tiles = data + int64_t(4) * k * kTileBytes;              \
          _tile_loadd(4, tiles, 64);                                           \
          _tile_loadd(5, tiles + kTileBytes, 64);                              \
          _tile_loadd(6, tiles + 2 * kTileBytes, 64);                          \
          _tile_loadd(7, tiles + 3 * kTileBytes, 64);                          \
          DOT(0, 4, 6);                                                        \
          DOT(1, 4, 7);                                                        \
          DOT(2, 5, 6);                                                        \
          DOT(3, 5, 7);                                                        \
        }                                                                      \
    }                                                                          \
    _tile_stored(0, sums, 64);                                                 \
    sink += static_cast<uint32_t>(sums[0][0]);                                 \
    _tile_stored(1, sums, 64);                                                 \
    sink += static_cast<uint32_t>(sums[0][0]);                                 \
    _tile_stored(2, sums, 64);                                                 \
    sink += static_cast<uint32_t>(sums[0][0]);                                 \
    _tile_stored(3, sums, 64);                                                 \
    sink += static_cast<uint32_t>(sums[0][0]);                                 \
    _tile_release();                                                           \
    return sink;                                                               \
  }

LLAMA_TILE_KERNEL(dotBf16Amx, "amx-tile,amx-bf16", _tile_dpbf16ps,
                  getOperands().bf16)
LLAMA_TILE_KERNEL(dotInt8Amx, "amx-tile,amx-int8", _tile_dpbssd,
                  getOperands().int8)
#undef LLAMA_TILE_KERNEL

static std::vector<ArithmeticPeak> findPeaks() {
  auto has = [](const char *features) {
    return runtime::hasFeatures(features);
  };
  std::vector<ArithmeticPeak> peaks;
  if (has("avx512f"))
    peaks.push_back({"f32", 2.0 * 16 * kChains, 400000, multiplyAddAvx512});
  else if (has("avx2,fma"))
    peaks.push_back({"f32", 2.0 * 8 * kFewChains, 500000, multiplyAddAvx2});
  else
    peaks.push_back({"f32", 2.0 * 4 * kFewChains, 500000, multiplyAddSse2});
  if (has("avx512bf16,avx512bw"))
    peaks.push_back({"bf16_dot", 2.0 * 32 * kChains, 100000, dotBf16Avx512});
  if (has("avx512vnni,avx512bw"))
    peaks.push_back({"int8_dot", 2.0 * 64 * kChains, 300000, dotInt8Avx512});
  else if (has("avxvnni"))
    peaks.push_back(
        {"int8_dot", 2.0 * 32 * kFewChains, 400000, dotInt8AvxVnni});
  // Per step: 8 rounds, kTileSteps of each, 4 products of 16 x 16 sums.
  constexpr double tileSums = 8.0 * kTileSteps * 4 * 16 * 16;
  if (has("amx-tile,amx-bf16") && runtime::enableTiles())
    peaks.push_back({"bf16_amx", 2 * tileSums * 32, 500, dotBf16Amx});
  if (has("amx-tile,amx-int8") && runtime::enableTiles())
    peaks.push_back({"int8_amx", 2 * tileSums * 64, 500, dotInt8Amx});
  return peaks;
}

llvm::ArrayRef<ArithmeticPeak> mlir::llama::getArithmeticPeaks() {
  static const std::vector<ArithmeticPeak> peaks = findPeaks();
  return peaks;
}
