//===- NextTokenTest.cpp - The best tokens, chosen by a program -----------===//
#include "lib/Model/NextToken.h"

#include "lib/Execute/CompiledModule.h"
#include "test/unit/Execute/Unwrap.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/MLIRContext.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace mlir;
using namespace mlir::llama;

namespace {
constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

/// What the program that chooses `count` of logits leaves.
HostTensor choose(llvm::ArrayRef<float> logits, int64_t count) {
  DialectRegistry registry;
  registerForExecution(registry);
  MLIRContext context(registry);
  context.loadDialect<affine::AffineDialect, arith::ArithDialect,
                      func::FuncDialect, linalg::LinalgDialect, scf::SCFDialect,
                      tensor::TensorDialect>();
  OpBuilder b(&context);
  Location loc = b.getUnknownLoc();
  OwningOpRef<ModuleOp> module = ModuleOp::create(loc);
  b.setInsertionPointToEnd(module->getBody());
  int64_t size = logits.size();
  auto from = RankedTensorType::get({1, size}, b.getF32Type());
  auto to =
      RankedTensorType::get({count}, b.getIntegerType(count == 1 ? 32 : 64));
  auto function = func::FuncOp::create(
      b, loc, "main", b.getFunctionType({from, to}, {Type(to)}));
  b.setInsertionPointToStart(function.addEntryBlock());
  Value best =
      buildBestTokens(b, loc, function.getArgument(0), function.getArgument(1));
  func::ReturnOp::create(b, loc, best);
  auto compiled = unwrap(CompiledModule::create(*module));
  std::vector<HostTensor> inputs;
  inputs.push_back(unwrap(HostTensor::allocate(ElementType::F32, {1, size})));
  for (int64_t i = 0; i < size; ++i)
    inputs[0].setFromDouble(i, logits[i]);
  inputs.push_back(unwrap(HostTensor::allocate(
      count == 1 ? ElementType::I32 : ElementType::I64, {count})));
  for (int64_t i = 0; i < count; ++i)
    inputs[1].setFromInteger(i, -77);
  return std::move(unwrap(compiled->invoke("main", inputs)).front());
}

int32_t chooseOne(llvm::ArrayRef<float> logits) {
  return static_cast<int32_t>(choose(logits, 1).getAsInteger(0));
}

/// Numbers with many that are equal.
std::vector<float> makeLogits(int64_t size, uint64_t seed) {
  RandomSource random(seed);
  std::vector<float> logits(size);
  for (float &logit : logits)
    logit = std::round((random.nextUniform() - 0.5) * 64) / 8;
  return logits;
}

std::vector<TokenCandidate> sortBest(llvm::ArrayRef<float> logits,
                                     int64_t count) {
  std::vector<int32_t> order(logits.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](int32_t a, int32_t b) {
    return logits[a] != logits[b] ? logits[a] > logits[b] : a < b;
  });
  std::vector<TokenCandidate> best;
  for (int64_t i = 0; i < count; ++i)
    best.push_back({logits[order[i]], order[i]});
  return best;
}
} // namespace

TEST(NextToken, BestIsTheFirstLargest) {
  // One group, whole groups, a rest, and groups of groups' best.
  for (int64_t size : {1, 5, 1024, 1025, 3000}) {
    std::vector<float> logits = makeLogits(size, size);
    EXPECT_EQ(chooseOne(logits), sortBest(logits, 1)[0].id) << size;
    logits[size - 1] = 100;
    EXPECT_EQ(chooseOne(logits), size - 1);
  }
  EXPECT_EQ(chooseOne({-1.f, -0.f, 0.f}), 1);
  EXPECT_EQ(chooseOne({-3.f, -2.f, -2.5f}), 1);
  EXPECT_EQ(chooseOne({1.f, INFINITY, INFINITY}), 1);
  EXPECT_EQ(chooseOne({-INFINITY, -3e38f}), 1);
}

TEST(NextToken, SaysWhyThereIsNone) {
  auto messageOf = [](llvm::ArrayRef<float> logits) {
    llvm::Expected<int32_t> token = decodeToken(chooseOne(logits));
    return token ? "" : llvm::toString(token.takeError());
  };
  std::vector<float> logits(2000, 1.f);
  EXPECT_EQ(messageOf(logits), "");
  logits[7] = INFINITY;
  logits[1999] = -kNaN;
  EXPECT_NE(messageOf(logits).find("logit 1999 is NaN"), std::string::npos);
  logits[1] = kNaN;
  EXPECT_NE(messageOf(logits).find("logit 1 is NaN"), std::string::npos);
  EXPECT_NE(messageOf(std::vector<float>(1100, -INFINITY)).find("-Inf"),
            std::string::npos);
}

TEST(NextToken, CandidatesRankAsOnTheProcessor) {
  for (auto [size, count] : {std::pair<int64_t, int64_t>{3, 2},
                             {256, 2},
                             {257, 40},
                             {5000, 40},
                             {1500, 256}}) {
    std::vector<float> logits = makeLogits(size, size + count);
    logits[size / 2] = -INFINITY;
    std::vector<TokenCandidate> expected = sortBest(logits, count);
    HostTensor found = choose(logits, count);
    for (int64_t i = 0; i < count; ++i) {
      TokenCandidate candidate = decodeCandidate(found.getAsInteger(i));
      EXPECT_EQ(candidate.id, expected[i].id) << size << " " << i;
      EXPECT_EQ(candidate.logit, expected[i].logit) << size << " " << i;
    }
  }
}

TEST(NextToken, NaNIsTheBestCandidate) {
  std::vector<float> logits = makeLogits(600, 1);
  logits[555] = kNaN;
  logits[3] = INFINITY;
  HostTensor found = choose(logits, 3);
  TokenCandidate first = decodeCandidate(found.getAsInteger(0)),
                 second = decodeCandidate(found.getAsInteger(1));
  EXPECT_TRUE(std::isnan(first.logit));
  EXPECT_EQ(first.id, 555);
  EXPECT_EQ(second.logit, INFINITY);
  EXPECT_EQ(second.id, 3);
}

TEST(NextToken, CandidatesDecideAsAllLogitsDo) {
  std::vector<float> logits = makeLogits(500, 9);
  for (double topP : {0.3, 0.9, 1.0})
    for (int64_t topK : {1, 20, 256}) {
      SamplerOptions options;
      options.temperature = 1.5;
      options.topK = topK;
      options.topP = topP;
      Sampler all = unwrap(Sampler::create(options)),
              best = unwrap(Sampler::create(options));
      ASSERT_EQ(best.getNumCandidates(500), topK);
      for (int i = 0; i < 200; ++i)
        EXPECT_EQ(unwrap(all.sample(logits)),
                  unwrap(best.sampleBest(sortBest(logits, topK))));
    }
}
