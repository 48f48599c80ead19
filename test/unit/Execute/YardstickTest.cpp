//===- YardstickTest.cpp - What results are held to -----------------------===//
#include "lib/Execute/Bisection.h"
#include "test/unit/Execute/Unwrap.h"

#include <gtest/gtest.h>

#include <limits>

using namespace mlir::llama;

static HostTensor make(ElementType type, llvm::ArrayRef<double> values) {
  HostTensor tensor =
      unwrap(HostTensor::allocate(type, {static_cast<int64_t>(values.size())}));
  for (auto [i, value] : llvm::enumerate(values))
    tensor.setFromDouble(i, value);
  return tensor;
}

/// Whether `actual` is accepted where the plain program computes `plain`.
static bool accepts(llvm::ArrayRef<double> reference,
                    llvm::ArrayRef<double> plain,
                    llvm::ArrayRef<double> actual) {
  Yardstick yardstick(1e-3, 1e-3);
  HostTensor expected = make(ElementType::F64, reference);
  auto compare = [&](llvm::ArrayRef<double> values) {
    HostTensor result = make(ElementType::F32, values);
    return unwrap(yardstick.compare(result, expected));
  };
  yardstick.setPlain(compare(plain));
  return yardstick.accepts(compare(actual).front(), 0);
}

TEST(Yardstick, HoldsToTheTolerance) {
  EXPECT_TRUE(accepts({1, 2}, {1, 2}, {1.001, 2}));
  EXPECT_FALSE(accepts({1, 2}, {1, 2}, {1.01, 2}));
}

TEST(Yardstick, HoldsToThePlainProgram) {
  EXPECT_TRUE(accepts({1, 2}, {1.1, 2}, {1.19, 2}));
  EXPECT_FALSE(accepts({1, 2}, {1.1, 2}, {1.21, 2}));
  EXPECT_FALSE(
      accepts({1, 2}, {1.1, 2}, {std::numeric_limits<double>::infinity(), 2}));
}

TEST(Yardstick, HoldsToThePlainProgramAtZero) {
  EXPECT_TRUE(accepts({0, 0}, {0.5, 0}, {0.5, 0.9}));
  EXPECT_FALSE(accepts({0, 0}, {0.5, 0}, {1.1, 0}));
  EXPECT_FALSE(accepts({0, 0}, {0.5, 0}, {1e30, 0}));
  EXPECT_FALSE(
      accepts({0, 0}, {0.5, 0}, {std::numeric_limits<double>::quiet_NaN(), 0}));
}
