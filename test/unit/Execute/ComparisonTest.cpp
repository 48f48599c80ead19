//===- ComparisonTest.cpp - Errors of a result against a reference --------===//
#include "lib/Execute/Comparison.h"
#include "test/unit/Execute/Unwrap.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace mlir::llama;

static HostTensor make(ElementType type, llvm::ArrayRef<double> values) {
  HostTensor tensor =
      unwrap(HostTensor::allocate(type, {static_cast<int64_t>(values.size())}));
  for (auto [i, value] : llvm::enumerate(values))
    tensor.setFromDouble(i, value);
  return tensor;
}

static const double kInfinity = std::numeric_limits<double>::infinity();

TEST(Comparison, MeasuresErrors) {
  Comparison c = Comparison::get(make(ElementType::F32, {1, 0, 0.5}),
                                 make(ElementType::F64, {1 - 0x1p-23, 0, 0.25}),
                                 {1e-6, 1e-6});
  EXPECT_EQ(c.maxAbsolute, 0.25);
  EXPECT_EQ(c.maxRelative, 1.0);
  EXPECT_EQ(c.maxUlp, 0.25 / 0x1p-25);
  EXPECT_EQ(c.outside, 1);
  EXPECT_EQ(c.worstIndex, 2);
  EXPECT_FALSE(c.passed());
}

TEST(Comparison, CountsUnitsInTheLastPlace) {
  Comparison c = Comparison::get(make(ElementType::BF16, {1 + 0x1p-7}),
                                 make(ElementType::F64, {1}), {1, 1});
  EXPECT_EQ(c.maxUlp, 1.0);
  c = Comparison::get(make(ElementType::F16, {0x1p-23}),
                      make(ElementType::F64, {0x1p-24}), {1, 1});
  EXPECT_EQ(c.maxUlp, 1.0); // Subnormals are evenly spaced.
}

TEST(Comparison, WantsNonFiniteValuesToAgree) {
  auto passes = [](double actual, double expected) {
    return Comparison::get(make(ElementType::F16, {actual}),
                           make(ElementType::F64, {expected}), {1e-3, 1e-3})
        .passed();
  };
  EXPECT_TRUE(passes(std::nan(""), std::nan("")));
  EXPECT_FALSE(passes(std::nan(""), 1));
  EXPECT_FALSE(passes(1, std::nan("")));
  EXPECT_TRUE(passes(kInfinity, kInfinity));
  EXPECT_FALSE(passes(-kInfinity, kInfinity));
  EXPECT_FALSE(passes(kInfinity, 1));
  EXPECT_FALSE(passes(1, kInfinity));
  EXPECT_TRUE(passes(kInfinity, 1e6));   // f16 holds no 1e6.
  EXPECT_TRUE(passes(kInfinity, 65500)); // Within the tolerance of infinity.
  EXPECT_FALSE(passes(kInfinity, 60000));
}

TEST(Comparison, ScalesWithTheRow) {
  EXPECT_TRUE(Comparison::get(make(ElementType::F32, {1e6, 1}),
                              make(ElementType::F64, {1e6, 0.5}), {0, 1e-6})
                  .passed());
  EXPECT_FALSE(Comparison::get(make(ElementType::F32, {1, 1}),
                               make(ElementType::F64, {1, 0.5}), {0, 1e-6})
                   .passed());
}

TEST(Comparison, WantsIntegersToBeEqual) {
  HostTensor three = make(ElementType::I32, {3}),
             four = make(ElementType::I32, {4});
  EXPECT_TRUE(Comparison::get(three, three, {}).passed());
  Comparison c = Comparison::get(three, four, {1, 1});
  EXPECT_EQ(c.outside, 1);
  EXPECT_EQ(c.worstIndex, 0);
}

TEST(Comparison, AcceptsNoElements) {
  EXPECT_TRUE(Comparison::get(make(ElementType::F32, {}),
                              make(ElementType::F64, {}), {})
                  .passed());
}

TEST(Comparison, SaysHowNaNAndInfinityPropagate) {
  double nan = std::nan("");
  Comparison c = Comparison::get(
      make(ElementType::F32, {nan, 1, nan, kInfinity, 2, kInfinity, kInfinity}),
      make(ElementType::F64, {nan, nan, 1, kInfinity, kInfinity, 3, 1e39}),
      {1e-5, 1e-5});
  EXPECT_EQ(c.nan.expected, 2);
  EXPECT_EQ(c.nan.missing, 1);
  EXPECT_EQ(c.nan.extra, 1);
  EXPECT_EQ(c.infinity.expected, 3); // f32 holds no 1e39.
  EXPECT_EQ(c.infinity.missing, 1);
  EXPECT_EQ(c.infinity.extra, 1);
  EXPECT_EQ(c.nonFinite, 4);
  EXPECT_EQ(c.nonFinitePlaces, (llvm::SmallVector<int64_t, 8>{1, 2, 4, 5}));
}

TEST(Comparison, MeasuresTheMeanSquareError) {
  EXPECT_EQ(Comparison::get(make(ElementType::F32, {3, 4, std::nan("")}),
                            make(ElementType::F64, {3, 5, std::nan("")}), {})
                .nmse,
            1.0 / 34);
  EXPECT_EQ(Comparison::get(make(ElementType::F32, {0}),
                            make(ElementType::F64, {0}), {})
                .nmse,
            0);
}
