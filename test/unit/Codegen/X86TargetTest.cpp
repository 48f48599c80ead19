//===- X86TargetTest.cpp - The descriptions of x86-64 processors ----------===//
#include "lib/Codegen/X86/Target.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Target/TargetMachine.h"

#include "gtest/gtest.h"

using namespace mlir::llama;

static X86Target getTarget(llvm::StringRef name) {
  llvm::Expected<X86Target> target = X86Target::get(name);
  if (!target) {
    ADD_FAILURE() << llvm::toString(target.takeError());
    return {};
  }
  return *target;
}

static bool isListed(const X86Target &target, llvm::StringRef signedFeature) {
  std::string features = target.featureString();
  return llvm::is_contained(llvm::split(features, ','), signedFeature);
}

TEST(X86Target, EveryNameIsATarget) {
  EXPECT_EQ(llvm::join(X86Target::names(), " "),
            "x86-64 x86-64-v3 x86-64-v4 znver4 sapphirerapids");
  for (llvm::StringRef name : X86Target::names())
    EXPECT_EQ(getTarget(name).name, name);
}

TEST(X86Target, UnknownNameListsTheKnownOnes) {
  for (llvm::StringRef name : {"pentium", "X86-64", "x86-64-v2", "native"}) {
    llvm::Expected<X86Target> target = X86Target::get(name);
    ASSERT_FALSE(static_cast<bool>(target));
    EXPECT_EQ(llvm::toString(target.takeError()),
              "unknown target '" + name.str() +
                  "': expected host, x86-64, x86-64-v3, x86-64-v4, znver4, "
                  "sapphirerapids");
  }
}

TEST(X86Target, VectorShapes) {
  auto expectShape = [](llvm::StringRef name, unsigned bytes,
                        unsigned registers) {
    X86Target target = getTarget(name);
    EXPECT_EQ(target.vectorBytes, bytes) << name.str();
    EXPECT_EQ(target.vectorRegisters, registers) << name.str();
  };
  expectShape("x86-64", 16, 16);
  expectShape("x86-64-v3", 32, 16);
  expectShape("x86-64-v4", 64, 32);
  expectShape("znver4", 64, 32);
  expectShape("sapphirerapids", 64, 32);
}

TEST(X86Target, FeatureStringSwitchesOffWhatIsMissing) {
  X86Target base = getTarget("x86-64");
  EXPECT_TRUE(isListed(base, "+sse2"));
  for (llvm::StringRef feature :
       {"-avx", "-avx2", "-fma", "-avx512f", "-amx-tile"})
    EXPECT_TRUE(isListed(base, feature)) << feature.str();

  X86Target zen = getTarget("znver4");
  for (llvm::StringRef feature : {"+avx512bf16", "-avx512fp16", "-amx-bf16"})
    EXPECT_TRUE(isListed(zen, feature)) << feature.str();

  X86Target rapids = getTarget("sapphirerapids");
  for (llvm::StringRef feature :
       {"+avx512fp16", "+amx-bf16", "-prefer-256-bit"})
    EXPECT_TRUE(isListed(rapids, feature)) << feature.str();
}

TEST(X86Target, FeatureStringsNameTheSameFeatures) {
  auto withoutSigns = [](const X86Target &target) {
    std::string features = target.featureString(), result;
    for (llvm::StringRef feature : llvm::split(features, ','))
      result += feature.drop_front().str() + ",";
    return result;
  };
  std::string first = withoutSigns(getTarget("x86-64"));
  for (llvm::StringRef name : X86Target::names())
    EXPECT_EQ(withoutSigns(getTarget(name)), first) << name.str();
}

TEST(X86Target, HostIsExecutable) {
  X86Target host = getTarget("host");
  EXPECT_EQ(host.name, "host");
  EXPECT_TRUE(host.isExecutableOnHost());
  EXPECT_EQ(getTarget("").featureString(), host.featureString());
  EXPECT_TRUE(getTarget("x86-64").isExecutableOnHost());
}

TEST(X86Target, MissingFeatureIsNotExecutable) {
  X86Target target = getTarget("x86-64");
  target.features.push_back("no-such-feature");
  EXPECT_FALSE(target.isExecutableOnHost());
}

TEST(X86Target, TargetMachines) {
  for (llvm::StringRef name : X86Target::names()) {
    X86Target target = getTarget(name);
    llvm::Expected<std::unique_ptr<llvm::TargetMachine>> machine =
        target.createTargetMachine();
    ASSERT_TRUE(static_cast<bool>(machine)) << name.str();
    EXPECT_EQ((*machine)->getTargetCPU(), name);
    EXPECT_EQ((*machine)->getTargetFeatureString(), target.featureString());
    EXPECT_EQ((*machine)->getRelocationModel(), llvm::Reloc::PIC_);
  }
}
