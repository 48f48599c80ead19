//===- QuantizeTest.cpp - Weights to ggml's block types -------------------===//

#include "TestUtils.h"

#include "lib/Model/Quantize.h"
#include "runtime/FloatBits.h"

#include "llvm/ADT/StringExtras.h"

#include <cstring>
#include <limits>

using namespace llvm;
using namespace mlir::llama;
using namespace mlir::llama::test;

#include "QuantizeGolden.inc"

static std::string quantized(const TensorView &matrix, DType type) {
  std::string bytes(*getByteSize(matrix.shape, type), '\0');
  cantFail(quantize(matrix, type,
                    {reinterpret_cast<uint8_t *>(bytes.data()), bytes.size()}));
  return bytes;
}

TEST(Quantize, GivesTheBitsOfTheReference) {
  std::string data = fromHex(kMatrix);
  TensorView matrix;
  matrix.shape = {static_cast<int64_t>(data.size()) / 256, 64};
  matrix.bytes = arrayRefFromStringRef(data);
  EXPECT_EQ(toHex(quantized(matrix, DType::Q8_0), true), kQ8_0);
  EXPECT_EQ(toHex(quantized(matrix, DType::Q4_0), true), kQ4_0);
}

TEST(Quantize, ReadsSixteenBits) {
  std::vector<uint16_t> half(32), brain(32);
  std::vector<float> single(32);
  for (int i = 0; i < 32; ++i) {
    single[i] = static_cast<float>(i - 7) * 0.25f;
    half[i] = roundToF16(single[i]);
    brain[i] = roundToBF16(single[i]);
  }
  auto view = [](DType dtype, const auto &values) {
    TensorView matrix;
    matrix.dtype = dtype;
    matrix.shape = {1, 32};
    matrix.bytes = {reinterpret_cast<const uint8_t *>(values.data()),
                    values.size() * sizeof(values[0])};
    return matrix;
  };
  for (DType type : {DType::Q8_0, DType::Q4_0, DType::Int8, DType::Int4}) {
    std::string expected = quantized(view(DType::F32, single), type);
    EXPECT_EQ(quantized(view(DType::F16, half), type), expected);
    EXPECT_EQ(quantized(view(DType::BF16, brain), type), expected);
  }
}

TEST(Quantize, HoldsTheLargestOfSubnormalRows) {
  // 63 and 184 of the least number: the nearest scales are 0 and 1 of it.
  const float least = std::numeric_limits<float>::denorm_min();
  for (int largest : {63, 184}) {
    std::vector<float> values(32, 0.0f);
    values[3] = static_cast<float>(largest) * least;
    TensorView matrix;
    matrix.shape = {1, 32};
    matrix.bytes = {reinterpret_cast<const uint8_t *>(values.data()), 128};
    std::string bytes = quantized(matrix, DType::Int8);
    float scale;
    std::memcpy(&scale, &bytes[32], sizeof(scale));
    EXPECT_EQ(scale * static_cast<int8_t>(bytes[3]), values[3]);
  }
}

TEST(Quantize, GivesRowsOfIntegersTheirScaleAtTheEnd) {
  std::vector<float> values(2 * 32, 0.0f);
  values[0] = -254;
  values[1] = 3; // 1.5 scales: away from zero
  values[31] = 2;
  TensorView matrix;
  matrix.shape = {2, 32};
  matrix.bytes = {reinterpret_cast<const uint8_t *>(values.data()),
                  values.size() * sizeof(float)};
  std::string row = "81"
                    "02" +
                    std::string(58, '0') +
                    "01"
                    "00000040";
  EXPECT_EQ(toHex(quantized(matrix, DType::Int8), true),
            row + std::string(2 * 36, '0'));
}

TEST(Quantize, GivesNibblesFromTheSmallestToTheLargest) {
  std::vector<float> values(32, -1.0f);
  values[1] = 0;
  values[16] = 14;
  TensorView matrix;
  matrix.shape = {1, 32};
  matrix.bytes = {reinterpret_cast<const uint8_t *>(values.data()),
                  values.size() * sizeof(float)};
  // A scale of 1 and a minimum of 1.
  EXPECT_EQ(toHex(quantized(matrix, DType::Int4), true),
            "003c"
            "003c"
            "f001" +
                std::string(28, '0'));
}

TEST(Quantize, RefusesWhatBlocksCannotHold) {
  auto messageFor = [](float value, DType type, size_t at) {
    std::vector<float> values(5 * 64);
    values[at] = value;
    // A later one does not hide it.
    values.back() = value;
    TensorView matrix;
    matrix.name = "m";
    matrix.shape = {5, 64};
    matrix.bytes = {reinterpret_cast<const uint8_t *>(values.data()),
                    values.size() * sizeof(float)};
    std::vector<uint8_t> bytes(*getByteSize(matrix.shape, type));
    return toString(quantize(matrix, type, bytes));
  };
  float infinity = std::numeric_limits<float>::infinity();
  for (DType type : {DType::Q8_0, DType::Q4_0}) {
    for (float value :
         {std::numeric_limits<float>::quiet_NaN(), infinity, -infinity})
      expectContains(messageFor(value, type, 3 * 64 + 40),
                     "tensor 'm' to " + getDTypeName(type).str() +
                         ": row 3 holds a NaN or an infinity");
    expectContains(messageFor(std::numeric_limits<float>::max(), type, 64),
                   "row 1 has numbers whose scale overflows f16");
    // The last that fits, and the first that does not.
    float last = 65504.0f * (type == DType::Q8_0 ? 127 : 8);
    EXPECT_EQ(messageFor(last, type, 0), "");
    expectContains(messageFor(last * 1.001f, type, 0), "row 0 has numbers");
  }
}

TEST(Quantize, TakesMatricesOfWholeBlocks) {
  EXPECT_EQ(getQuantizedType({3, 64}, DType::BF16, DType::Q8_0), DType::Q8_0);
  EXPECT_EQ(getByteSize({3, 64}, DType::Int8), 3 * 68u);
  EXPECT_EQ(getByteSize({3, 0}, DType::Int8), 0u);
  EXPECT_EQ(getByteSize({16, 64}, DType::Int8x16), 16 * 68u);
  EXPECT_EQ(getByteSize({3, 64}, DType::Int4), 3 * 40u);
  EXPECT_EQ(getInterleavedType({32, 64}, DType::Int8), DType::Int8x16);
  EXPECT_EQ(getInterleavedType({32, 64}, DType::Int4), DType::Int4x16);
  EXPECT_EQ(getInterleavedType({31, 64}, DType::Int4), DType::Int4);
  EXPECT_EQ(getPlainType(DType::Int4x16), DType::Int4);
  EXPECT_EQ(getQuantizedType({3, 48}, DType::BF16, DType::Q8_0), DType::BF16);
  EXPECT_EQ(getQuantizedType({64}, DType::F32, DType::Q8_0), DType::F32);
  EXPECT_EQ(getQuantizedType({3, 64}, DType::I32, DType::Q8_0), DType::I32);
  expectContains(messageOf(parseQuantization("q5_1")),
                 "choose none, q8_0, q4_0, int8 or int4");
  EXPECT_FALSE(valueOf(parseQuantization("none")));
}
