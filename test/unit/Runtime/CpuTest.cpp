//===- CpuTest.cpp - CPUID against LLVM's reading of it -------------------===//
#include "runtime/Cpu.h"

#include "lib/Codegen/X86/Target.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/TargetParser/Host.h"

#include <gtest/gtest.h>

using namespace mlir::llama;

TEST(CpuTest, AgreesWithLLVMOnEveryFeatureOfEveryTarget) {
  llvm::StringMap<bool> host = llvm::sys::getHostCPUFeatures();
  for (llvm::StringRef name : X86Target::names()) {
    X86Target target = llvm::cantFail(X86Target::get(name));
    for (const std::string &feature : target.features) {
      // LLVM does not report long mode to a process that runs in it.
      bool expected = feature == "64bit" || host.lookup(feature);
      EXPECT_EQ(runtime::hasFeature(feature.data(), feature.size()), expected)
          << feature;
    }
    EXPECT_EQ(runtime::hasFeatures(llvm::join(target.features, ",").c_str()),
              target.isExecutableOnHost())
        << name.str();
  }
}

TEST(CpuTest, UnknownFeaturesAreMissing) {
  EXPECT_FALSE(runtime::hasFeatures("sse2,flux-capacitor"));
  EXPECT_FALSE(runtime::hasFeatures("sse22"));
  EXPECT_TRUE(runtime::hasFeatures(""));
  EXPECT_TRUE(runtime::hasFeatures("sse2,sse"));
}
