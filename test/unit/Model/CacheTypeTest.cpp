//===- CacheTypeTest.cpp - How caches hold keys and values ----------------===//

#include "TestUtils.h"

#include "lib/Model/CacheType.h"

using namespace llvm;
using namespace mlir::llama;
using namespace mlir::llama::test;

TEST(CacheType, NamesAreParsed) {
  for (DType type : getCacheTypes())
    EXPECT_EQ(cantFail(parseCacheType(getCacheTypeName(type))), type);
  EXPECT_EQ(cantFail(parseCacheType("auto")), std::nullopt);
  EXPECT_EQ(cantFail(parseCacheType("")), std::nullopt);
  EXPECT_EQ(messageOf(parseCacheType("F16")),
            "'F16' is no type of caches; expected auto, f32, bf16, f16 or "
            "int8");
}

TEST(CacheType, DefaultsDependOnTheModel) {
  EXPECT_EQ(chooseCacheType(DType::F32, false), DType::F32);
  EXPECT_EQ(chooseCacheType(DType::F32, true), DType::F16);
  for (DType type : {DType::BF16, DType::F16})
    for (bool isQuantized : {false, true})
      EXPECT_EQ(chooseCacheType(type, isQuantized), type);
}

TEST(CacheType, BytesOfAToken) {
  ModelConfig config;
  config.numHiddenLayers = 3;
  config.numKeyValueHeads = 5;
  config.headDim = 24;
  EXPECT_EQ(getCacheBytesPerToken(config, DType::F32), 2 * 3 * 5 * 24 * 4);
  EXPECT_EQ(getCacheBytesPerToken(config, DType::BF16), 2 * 3 * 5 * 24 * 2);
  EXPECT_EQ(getCacheBytesPerToken(config, DType::F16), 2 * 3 * 5 * 24 * 2);
  EXPECT_EQ(getCacheBytesPerToken(config, DType::Int8), 2 * 3 * 5 * (24 + 4));
}
