//===- CompilerPagesTest.cpp - The compiler's pages come and go -----------===//
#include "lib/Execute/CompilerPages.h"
#include "lib/Execute/CompiledModule.h"
#include "test/unit/Execute/Unwrap.h"

#include "mlir/IR/MLIRContext.h"

#include <gtest/gtest.h>

#include <fstream>

#include <unistd.h>

using namespace mlir;
using namespace mlir::llama;

/// Pages of files that this process has mapped, in bytes.
static int64_t getResidentFileBytes() {
  std::ifstream file("/proc/self/statm");
  int64_t size = 0, resident = 0, shared = 0;
  file >> size >> resident >> shared;
  return shared * sysconf(_SC_PAGESIZE);
}

static double compileAndCall(DialectRegistry &registry) {
  MLIRContext context(registry);
  auto module = unwrap(parseModule(llvm::MemoryBuffer::getMemBufferCopy(
                                       R"mlir(
    func.func @main(%x: tensor<3x4xf32>, %w: tensor<5x4xf32>) -> tensor<3x5xf32> {
      %y = llama.linear %x, %w : tensor<3x4xf32>, tensor<5x4xf32> -> tensor<3x5xf32>
      return %y : tensor<3x5xf32>
    })mlir",
                                       "test.mlir"),
                                   &context));
  auto compiled = unwrap(CompiledModule::create(*module));
  // What has been compiled does without the compiler.
  releaseCompilerPages();
  std::vector<HostTensor> inputs;
  inputs.push_back(unwrap(HostTensor::allocate(ElementType::F32, {3, 4})));
  inputs.push_back(unwrap(HostTensor::allocate(ElementType::F32, {5, 4})));
  for (HostTensor &input : inputs)
    for (int64_t i = 0; i < input.getNumElements(); ++i)
      input.setFromDouble(i, static_cast<double>(i));
  return unwrap(compiled->invoke("main", inputs)).front().getAsDouble(14);
}

TEST(CompilerPages, AreReleasedAndReadAgain) {
  DialectRegistry registry;
  registerForExecution(registry);
  // The last element: 8 16 + 9 17 + 10 18 + 11 19.
  EXPECT_EQ(compileAndCall(registry), 670);
  EXPECT_EQ(compileAndCall(registry), 670);
  // A registry of dialects and a context use the compiler again.
  MLIRContext context(registry);
  context.loadAllAvailableDialects();
  int64_t before = getResidentFileBytes();
  EXPECT_GT(releaseCompilerPages(), size_t(1) << 20);
  EXPECT_LT(getResidentFileBytes(), before - (1 << 20));
}
