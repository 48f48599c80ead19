//===- HostTensorTest.cpp - Tensors and their conversions -----------------===//
#include "lib/Execute/HostTensor.h"
#include "runtime/FloatBits.h"
#include "test/unit/Execute/Unwrap.h"

#include "llvm/ADT/APFloat.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

using namespace mlir::llama;

static HostTensor allocate(ElementType type, llvm::ArrayRef<int64_t> shape) {
  return unwrap(HostTensor::allocate(type, shape));
}

/// What LLVM's own arithmetic makes of a double.
static uint16_t roundWithAPFloat(double value,
                                 const llvm::fltSemantics &semantics) {
  llvm::APFloat number(value);
  bool losesInfo;
  number.convert(semantics, llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  return static_cast<uint16_t>(number.bitcastToAPInt().getZExtValue());
}

TEST(FloatBits, AgreesWithAPFloat) {
  std::vector<double> values = {
      0.0,     -0.0,    1.0,      0x1p-24,     0x1p-25,    0x1.8p-25, 65504.0,
      65519.9, 65520.0, 0x1p-133, 0x1p-134,    0x1.8p-134, 3.4e38,    3.3961e38,
      1e300,   -1e-300, 0x1p-14,  0x1.ffep-15, 0x1p-126,   5e-324};
  uint64_t state = 1;
  for (int i = 0; i < 100000; ++i) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    double fraction = static_cast<double>(state >> 11) * 0x1p-53 + 0.5;
    values.push_back(
        std::ldexp(fraction, static_cast<int>(state >> 3 & 511) - 256));
  }
  for (double magnitude : values)
    for (double value : {magnitude, -magnitude}) {
      EXPECT_EQ(roundToF16(value),
                roundWithAPFloat(value, llvm::APFloat::IEEEhalf()))
          << value;
      EXPECT_EQ(roundToBF16(value),
                roundWithAPFloat(value, llvm::APFloat::BFloat()))
          << value;
    }
}

TEST(FloatBits, KeepsSpecialValues) {
  double infinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(roundToF16(infinity), 0x7C00);
  EXPECT_EQ(roundToBF16(-infinity), 0xFF80);
  EXPECT_TRUE(std::isnan(f16ToFloat(roundToF16(std::nan("")))));
  EXPECT_TRUE(std::isnan(bf16ToFloat(roundToBF16(std::nan("")))));
}

TEST(FloatBits, RoundTripsEveryValue) {
  for (uint32_t bits = 0; bits < 0x10000; ++bits) {
    uint16_t half = static_cast<uint16_t>(bits);
    if (!std::isnan(f16ToFloat(half))) {
      EXPECT_EQ(roundToF16(f16ToFloat(half)), half);
    }
    if (!std::isnan(bf16ToFloat(half))) {
      EXPECT_EQ(roundToBF16(bf16ToFloat(half)), half);
    }
  }
}

TEST(HostTensor, IsAlignedAndSized) {
  HostTensor tensor = allocate(ElementType::F16, {3, 5});
  EXPECT_EQ(tensor.getByteSize(), 30u);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(tensor.getData()) % 64, 0u);
  EXPECT_EQ(tensor.getTypeText(), "3x5xf16");
  EXPECT_EQ(allocate(ElementType::F32, {}).getNumElements(), 1);
  HostTensor empty = allocate(ElementType::F32, {4, 0});
  EXPECT_EQ(empty.getByteSize(), 0u);
  EXPECT_NE(empty.getData(), nullptr);
}

TEST(HostTensor, RefusesImpossibleSizes) {
  for (const std::vector<int64_t> &shape :
       {std::vector<int64_t>{int64_t(1) << 40, int64_t(1) << 40},
        std::vector<int64_t>{-1}}) {
    auto tensor = HostTensor::allocate(ElementType::F32, shape);
    EXPECT_FALSE(static_cast<bool>(tensor));
    llvm::consumeError(tensor.takeError());
  }
}

TEST(HostTensor, ConvertsFloats) {
  HostTensor tensor = allocate(ElementType::F32, {3});
  tensor.setFromDouble(0, 1.0 + 0x1p-8);
  tensor.setFromDouble(1, -2.5);
  tensor.setFromDouble(2, std::numeric_limits<double>::infinity());
  HostTensor wide = unwrap(tensor.convertTo(ElementType::F64));
  EXPECT_EQ(wide.getAsDouble(0), 1.0 + 0x1p-8);
  HostTensor narrow = unwrap(wide.convertTo(ElementType::BF16));
  EXPECT_EQ(narrow.getAsDouble(0), 1.0); // A tie goes to the even fraction.
  EXPECT_EQ(narrow.getAsDouble(1), -2.5);
  EXPECT_TRUE(std::isinf(narrow.getAsDouble(2)));
}

TEST(HostTensor, ConvertsIntegersThatFit) {
  HostTensor tensor = allocate(ElementType::I8, {3});
  tensor.setFromInteger(0, -8);
  tensor.setFromInteger(1, 7);
  tensor.setFromInteger(2, -1);
  HostTensor narrow = unwrap(tensor.convertTo(ElementType::I4));
  EXPECT_EQ(narrow.getElements<uint8_t>()[0], 0x8);
  EXPECT_EQ(narrow.getAsInteger(0), -8);
  EXPECT_EQ(narrow.getAsInteger(2), -1);
  tensor.setFromInteger(1, 8);
  auto failed = tensor.convertTo(ElementType::I4);
  EXPECT_EQ(llvm::toString(failed.takeError()), "value 8 does not fit into i4");
}
