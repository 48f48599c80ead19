//===- SamplerTest.cpp - Choosing the next token --------------------------===//

#include "TestUtils.h"

#include "lib/Model/Sampler.h"

#include <cmath>

using namespace llvm;
using namespace mlir::llama;
using namespace mlir::llama::test;

static SamplerOptions makeOptions(double temperature, int64_t topK = 0,
                                  double topP = 1.0, uint64_t seed = 0) {
  SamplerOptions options;
  options.temperature = temperature;
  options.topK = topK;
  options.topP = topP;
  options.seed = seed;
  return options;
}

/// How often each id is drawn.
static std::vector<int> drawMany(const SamplerOptions &options,
                                 ArrayRef<float> logits, int count) {
  Sampler sampler = cantFail(Sampler::create(options));
  std::vector<int> counts(logits.size());
  for (int i = 0; i < count; ++i)
    ++counts[cantFail(sampler.sample(logits))];
  return counts;
}

TEST(RandomSource, MatchesReferenceSequence) {
  // splitmix64(0) and xoshiro256** from that state, by the authors' C code
  // restated in Python with unbounded integers.
  RandomSource random(0);
  EXPECT_EQ(random.next(), 0x99EC5F36CB75F2B4u);
  EXPECT_EQ(random.next(), 0xBF6E1F784956452Au);
  EXPECT_EQ(random.next(), 0x1A5F849D4933E6E0u);
  RandomSource uniform(1);
  for (int i = 0; i < 1000; ++i) {
    double value = uniform.nextUniform();
    EXPECT_GE(value, 0.0);
    EXPECT_LT(value, 1.0);
  }
}

TEST(Sampler, ExpIsAccurate) {
  EXPECT_EQ(reproducibleExp(0.0), 1.0);
  EXPECT_EQ(reproducibleExp(-746.0), 0.0);
  EXPECT_EQ(reproducibleExp(-INFINITY), 0.0);
  for (double x = -700.0; x <= 0.0; x += 0.0371) {
    double expected = std::exp(x);
    EXPECT_NEAR(reproducibleExp(x) / expected, 1.0, 5e-16) << x;
  }
}

TEST(Sampler, GreedyTakesFirstLargest) {
  Sampler sampler = cantFail(Sampler::create({}));
  EXPECT_EQ(cantFail(sampler.sample({1.f, 3.f, 2.f, 3.f})), 1);
  EXPECT_EQ(cantFail(sampler.sample({-INFINITY, -5.f})), 1);
  EXPECT_EQ(cantFail(sampler.sample({0.f, INFINITY})), 1);
  EXPECT_EQ(cantFail(sampler.sample({-0.f, 0.f})), 0);
}

TEST(Sampler, RejectsImpossibleLogits) {
  Sampler greedy = cantFail(Sampler::create({}));
  Sampler random = cantFail(Sampler::create(makeOptions(1.0)));
  for (Sampler *sampler : {&greedy, &random}) {
    expectContains(messageOf(sampler->sample({})), "no logits");
    expectContains(messageOf(sampler->sample({1.f, NAN})), "logit 1 is NaN");
    expectContains(messageOf(sampler->sample({NAN, 1.f})), "logit 0 is NaN");
    expectContains(messageOf(sampler->sample({-INFINITY})), "-Inf");
  }
  expectContains(messageOf(random.sample({1.f, INFINITY})), "+Inf");
}

TEST(Sampler, RejectsBadOptions) {
  expectContains(messageOf(Sampler::create(makeOptions(-1))), "temperature");
  expectContains(messageOf(Sampler::create(makeOptions(NAN))), "temperature");
  expectContains(messageOf(Sampler::create(makeOptions(INFINITY))),
                 "temperature");
  expectContains(messageOf(Sampler::create(makeOptions(1, -1))), "top-k");
  for (double p : {0.0, -0.5, 1.5, static_cast<double>(NAN)})
    expectContains(messageOf(Sampler::create(makeOptions(1, 0, p))), "top-p");
}

TEST(Sampler, FollowsProbabilities) {
  std::vector<float> logits = {std::log(1.f), std::log(2.f), std::log(5.f),
                               -INFINITY};
  std::vector<int> counts = drawMany(makeOptions(1.0), logits, 80000);
  EXPECT_NEAR(counts[0], 10000, 500);
  EXPECT_NEAR(counts[1], 20000, 600);
  EXPECT_NEAR(counts[2], 50000, 700);
  EXPECT_EQ(counts[3], 0);
  // Temperature 1/2 squares the ratios.
  counts = drawMany(makeOptions(0.5), logits, 30000);
  EXPECT_NEAR(counts[0], 1000, 150);
  EXPECT_NEAR(counts[2], 25000, 500);
}

TEST(Sampler, TopKKeepsTheLargestWithTiesBySmallerId) {
  std::vector<float> logits = {1, 3, 2, 3, 2, 0};
  std::vector<int> counts = drawMany(makeOptions(1.0, 3), logits, 5000);
  EXPECT_GT(counts[1], 0);
  EXPECT_GT(counts[3], 0);
  EXPECT_GT(counts[2], 0);
  EXPECT_EQ(counts[0] + counts[4] + counts[5], 0);
  counts = drawMany(makeOptions(1.0, 1), logits, 100);
  EXPECT_EQ(counts[1], 100);
  // More than there are keeps all.
  counts = drawMany(makeOptions(2.0, 100), logits, 5000);
  for (int count : counts)
    EXPECT_GT(count, 0);
}

TEST(Sampler, TopPKeepsTheSmallestSetThatReachesIt) {
  std::vector<float> logits = {std::log(1.f), std::log(5.f), std::log(2.f),
                               std::log(2.f)};
  std::vector<int> counts = drawMany(makeOptions(1.0, 0, 0.5), logits, 1000);
  EXPECT_EQ(counts[1], 1000);
  counts = drawMany(makeOptions(1.0, 0, 0.65), logits, 7000);
  EXPECT_NEAR(counts[1], 5000, 300);
  EXPECT_NEAR(counts[2], 2000, 300);
  EXPECT_EQ(counts[0] + counts[3], 0);
  counts = drawMany(makeOptions(1.0, 0, 1e-9), logits, 100);
  EXPECT_EQ(counts[1], 100);
  // Top-k first: of 5 and 2, 0.7 is the first alone.
  counts = drawMany(makeOptions(1.0, 2, 0.7), logits, 1000);
  EXPECT_EQ(counts[1], 1000);
}

TEST(Sampler, SeedsDecideEverything) {
  std::vector<float> logits(1000);
  for (size_t i = 0; i < logits.size(); ++i)
    logits[i] = static_cast<float>((i * 37) % 101) * 0.05f;
  auto draw = [&](const SamplerOptions &options) {
    Sampler sampler = cantFail(Sampler::create(options));
    std::vector<int64_t> ids;
    for (int i = 0; i < 8; ++i)
      ids.push_back(cantFail(sampler.sample(logits)));
    return ids;
  };
  // By a restatement of the whole in Python.
  using Ids = std::vector<int64_t>;
  EXPECT_EQ(draw(makeOptions(1, 0, 1, 42)),
            (Ids{84, 381, 682, 928, 995, 769, 723, 852}));
  EXPECT_EQ(draw(makeOptions(0.8, 50, 0.9, 42)),
            (Ids{333, 565, 999, 150, 453, 322, 120, 726}));
  EXPECT_EQ(draw(makeOptions(0.8, 0, 0.9, 42)),
            (Ids{262, 614, 76, 365, 373, 772, 510, 13}));
  EXPECT_NE(draw(makeOptions(1, 0, 1, 42)), draw(makeOptions(1, 0, 1, 43)));
}

TEST(Sampler, SaysHowManyCandidatesDecide) {
  auto count = [](const SamplerOptions &options) {
    return cantFail(Sampler::create(options)).getNumCandidates(100);
  };
  EXPECT_EQ(count({}), 1);
  EXPECT_EQ(count(makeOptions(0.0, /*topK=*/7)), 1);
  EXPECT_EQ(count(makeOptions(1.0)), 0);
  EXPECT_EQ(count(makeOptions(1.0, /*topK=*/7, /*topP=*/0.5)), 7);
  EXPECT_EQ(count(makeOptions(1.0, /*topK=*/100)), 0);
}

TEST(Sampler, RejectsImpossibleCandidates) {
  Sampler greedy = cantFail(Sampler::create({}));
  Sampler random = cantFail(Sampler::create(makeOptions(1.0, 2)));
  for (Sampler *sampler : {&greedy, &random}) {
    expectContains(messageOf(sampler->sampleBest({})), "no logits");
    expectContains(messageOf(sampler->sampleBest({{NAN, 8}, {1.f, 2}})),
                   "logit 8 is NaN");
    expectContains(messageOf(sampler->sampleBest({{-INFINITY, 0}})), "-Inf");
  }
  EXPECT_EQ(cantFail(greedy.sampleBest({{INFINITY, 3}, {0.f, 1}})), 3);
  expectContains(messageOf(random.sampleBest({{INFINITY, 3}, {0.f, 1}})),
                 "logit 3 is +Inf");
}
