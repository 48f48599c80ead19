//===- FlopCountTest.cpp - Floating-point operations of one call ----------===//
#include "lib/Execute/FlopCount.h"
#include "lib/Execute/Lowering.h"
#include "lib/Execute/Signature.h"
#include "test/unit/Execute/Unwrap.h"

#include "mlir/IR/MLIRContext.h"

#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::llama;

namespace {
class FlopCountTest : public testing::Test {
protected:
  static void SetUpTestSuite() { registerForExecution(getRegistry()); }

  static DialectRegistry &getRegistry() {
    static DialectRegistry registry;
    return registry;
  }

  FlopCount countMain(llvm::StringRef text,
                      const std::vector<SmallVector<int64_t>> &shapes) {
    MLIRContext context(getRegistry());
    auto module = unwrap(parseModule(
        llvm::MemoryBuffer::getMemBufferCopy(text, "test.mlir"), &context));
    return countFlops(unwrap(findEntry(*module, "main")), shapes);
  }
};
} // namespace

TEST_F(FlopCountTest, CountsLinalg) {
  FlopCount count = countMain(R"mlir(
    func.func @main(%a: tensor<?x8xf32>, %b: tensor<8x5xf32>) -> tensor<?x5xf32> {
      %c0 = arith.constant 0 : index
      %zero = arith.constant 0.0 : f32
      %d = tensor.dim %a, %c0 : tensor<?x8xf32>
      %e = tensor.empty(%d) : tensor<?x5xf32>
      %f = linalg.fill ins(%zero : f32) outs(%e : tensor<?x5xf32>) -> tensor<?x5xf32>
      %r = linalg.matmul ins(%a, %b : tensor<?x8xf32>, tensor<8x5xf32>)
                         outs(%f : tensor<?x5xf32>) -> tensor<?x5xf32>
      return %r : tensor<?x5xf32>
    })mlir",
                              {{3, 8}, {8, 5}});
  EXPECT_EQ(count.unknown, "");
  EXPECT_EQ(count.flops, 2 * 3 * 8 * 5);
}

TEST_F(FlopCountTest, FollowsCallsAndLoops) {
  FlopCount count = countMain(R"mlir(
    func.func private @double(%x: tensor<?xf32>) -> tensor<?xf32> {
      %y = arith.addf %x, %x : tensor<?xf32>
      return %y : tensor<?xf32>
    }
    func.func @main(%x: tensor<?xf32>) -> tensor<?xf32> {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c3 = arith.constant 3 : index
      %r = scf.for %i = %c0 to %c3 step %c1 iter_args(%t = %x) -> tensor<?xf32> {
        %u = func.call @double(%t) : (tensor<?xf32>) -> tensor<?xf32>
        scf.yield %u : tensor<?xf32>
      }
      return %r : tensor<?xf32>
    })mlir",
                              {{7}});
  EXPECT_EQ(count.unknown, "");
  EXPECT_EQ(count.flops, 21);
}

TEST_F(FlopCountTest, CountsLlamaOperations) {
  FlopCount count = countMain(R"mlir(
    func.func @main(%x: tensor<?x64xf32>, %w: tensor<32x64xf32>) -> tensor<?x32xf32> {
      %y = llama.linear %x, %w : tensor<?x64xf32>, tensor<32x64xf32> -> tensor<?x32xf32>
      %z = llama.swiglu %y, %y : tensor<?x32xf32>
      return %z : tensor<?x32xf32>
    })mlir",
                              {{5, 64}, {32, 64}});
  EXPECT_EQ(count.unknown, "");
  EXPECT_EQ(count.flops, 2 * 5 * 64 * 32 + 4 * 5 * 32);
}

TEST_F(FlopCountTest, CountsVisiblePairsOfAttention) {
  const char *text = R"mlir(
    func.func @main(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>,
                    %v: tensor<1x2x3x8xf32>) -> tensor<1x4x3x8xf32> {
      %y = "llama.attention"(%q, %k, %v) <{causal, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0>}>
        : (tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x8xf32>) -> tensor<1x4x3x8xf32>
      return %y : tensor<1x4x3x8xf32>
    })mlir";
  FlopCount count = countMain(text, {{1, 4, 3, 8}, {1, 2, 3, 8}, {1, 2, 3, 8}});
  EXPECT_EQ(count.unknown, "");
  EXPECT_EQ(count.flops, 4 * (1 + 2 + 3) * 2 * (8 + 8));
}
