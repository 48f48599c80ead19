//===- CompiledModuleTest.cpp - Compilation and calls ---------------------===//
#include "lib/Execute/CompiledModule.h"
#include "test/unit/Execute/Unwrap.h"

#include "mlir/IR/MLIRContext.h"

#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::llama;

namespace {
class CompiledModuleTest : public testing::Test {
protected:
  static void SetUpTestSuite() { registerForExecution(getRegistry()); }

  static DialectRegistry &getRegistry() {
    static DialectRegistry registry;
    return registry;
  }

  static llvm::Expected<std::unique_ptr<CompiledModule>>
  compile(llvm::StringRef text) {
    MLIRContext context(getRegistry());
    auto module = parseModule(
        llvm::MemoryBuffer::getMemBufferCopy(text, "test.mlir"), &context);
    if (!module)
      return module.takeError();
    return CompiledModule::create(**module);
  }

  static HostTensor makeCounting(ElementType type,
                                 llvm::ArrayRef<int64_t> shape) {
    HostTensor tensor = unwrap(HostTensor::allocate(type, shape));
    for (int64_t i = 0; i < tensor.getNumElements(); ++i)
      tensor.setFromDouble(i, static_cast<double>(i));
    return tensor;
  }
};
} // namespace

TEST_F(CompiledModuleTest, ResultsAreIndependent) {
  auto compiled = unwrap(compile(R"mlir(
    func.func @main(%x: tensor<?xf32>)
        -> (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<2xf32>, tensor<2xf32>) {
      %c = arith.constant dense<[3.0, 4.0]> : tensor<2xf32>
      %c0 = arith.constant 0 : index
      %d = tensor.dim %x, %c0 : tensor<?xf32>
      %e = tensor.empty(%d) : tensor<?xf32>
      %y = linalg.add ins(%x, %x : tensor<?xf32>, tensor<?xf32>) outs(%e : tensor<?xf32>) -> tensor<?xf32>
      return %x, %x, %y, %y, %c, %c
        : tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<2xf32>, tensor<2xf32>
    })mlir"));
  std::vector<HostTensor> inputs;
  inputs.push_back(makeCounting(ElementType::F32, {5}));
  {
    auto results = unwrap(compiled->invoke("main", inputs));
    ASSERT_EQ(results.size(), 6u);
    for (HostTensor &result : results)
      for (HostTensor &other : results)
        EXPECT_EQ(result.getData() == other.getData(), &result == &other);
    EXPECT_EQ(results[1].getAsDouble(4), 4);
    EXPECT_EQ(results[3].getAsDouble(4), 8);
    EXPECT_EQ(results[5].getAsDouble(1), 4);
    // Static data is not writable through a result.
    results[4].setFromDouble(0, 99);
    EXPECT_EQ(results[5].getAsDouble(0), 3);
  }
}

TEST_F(CompiledModuleTest, PassesScalars) {
  auto compiled = unwrap(compile(R"mlir(
    func.func @both(%a: i1, %b: f16, %n: index) -> (i1, index, f16) {
      return %a, %n, %b : i1, index, f16
    }
    func.func @one(%b: bf16) -> bf16 { return %b : bf16 }
    func.func @none() { return })mlir"));
  std::vector<HostTensor> inputs;
  inputs.push_back(makeCounting(ElementType::I1, {}));
  inputs.push_back(makeCounting(ElementType::F16, {}));
  inputs.push_back(makeCounting(ElementType::I64, {}));
  inputs[0].setFromInteger(0, 1);
  inputs[1].setFromDouble(0, 1.5);
  inputs[2].setFromInteger(0, -9);
  auto results = unwrap(compiled->invoke("both", inputs));
  EXPECT_EQ(results[0].getAsInteger(0), 1);
  EXPECT_EQ(results[1].getAsInteger(0), -9);
  EXPECT_EQ(results[2].getAsDouble(0), 1.5);
  std::vector<HostTensor> one;
  one.push_back(makeCounting(ElementType::BF16, {}));
  one[0].setFromDouble(0, -3);
  EXPECT_EQ(unwrap(compiled->invoke("one", one))[0].getAsDouble(0), -3);
  EXPECT_TRUE(unwrap(compiled->invoke("none", {})).empty());
}

TEST_F(CompiledModuleTest, ChecksInputs) {
  auto compiled = unwrap(compile(
      "func.func @main(%x: tensor<?x3xf32>) -> tensor<?x3xf32> { return %x : "
      "tensor<?x3xf32> }"));
  auto call = [&](std::vector<HostTensor> inputs, llvm::StringRef entry) {
    auto results = compiled->invoke(entry, inputs);
    return results ? "" : llvm::toString(results.takeError());
  };
  auto with = [&](ElementType type, llvm::ArrayRef<int64_t> shape) {
    std::vector<HostTensor> inputs;
    inputs.push_back(makeCounting(type, shape));
    return call(std::move(inputs), "main");
  };
  EXPECT_EQ(with(ElementType::F32, {0, 3}), "");
  EXPECT_EQ(with(ElementType::F32, {2, 4}),
            "argument 0 of @main: found 2x4xf32, expected tensor<?x3xf32>");
  EXPECT_EQ(with(ElementType::F16, {2, 3}),
            "argument 0 of @main: found 2x3xf16, expected tensor<?x3xf32>");
  EXPECT_EQ(call({}, "main"), "@main takes 1 arguments, but 0 were given");
  EXPECT_NE(call({}, "other").find("no public function @other"),
            std::string::npos);
}

TEST_F(CompiledModuleTest, NamesTheLineOfAnError) {
  auto compiled = compile("func.func @main() {\n  %x = foo.bar\n}");
  ASSERT_FALSE(static_cast<bool>(compiled));
  std::string error = llvm::toString(compiled.takeError());
  EXPECT_EQ(error.find("test.mlir:2:"), 0u) << error;
}

TEST_F(CompiledModuleTest, ChecksThatSizesFitEachOther) {
  auto compiled = unwrap(compile(R"mlir(
    func.func @gate(%x: tensor<?xf32>, %y: tensor<?xf32>) -> tensor<?xf32> {
      %r = llama.swiglu %x, %y : tensor<?xf32>
      return %r : tensor<?xf32>
    }
    func.func @add(%x: tensor<?xf32>, %y: tensor<?xf32>) -> tensor<?xf32> {
      %r = arith.addf %x, %y : tensor<?xf32>
      return %r : tensor<?xf32>
    }
    // Sizes go through calls and from operation to operation.
    func.func @chain(%x: tensor<?x?xf32>, %w: tensor<?xf32>, %p: tensor<?x?xf32>) -> tensor<?x?xf32> {
      %n = llama.rmsnorm %x, %w : tensor<?x?xf32>, tensor<?xf32> -> tensor<?x?xf32>
      %y = func.call @project(%n, %p) : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
      return %y : tensor<?x?xf32>
    }
    func.func private @project(%x: tensor<?x?xf32>, %p: tensor<?x?xf32>) -> tensor<?x?xf32> {
      %y = llama.linear %x, %p : tensor<?x?xf32>, tensor<?x?xf32> -> tensor<?x?xf32>
      return %y : tensor<?x?xf32>
    }
    // Beside operands whose sizes data decides.
    func.func @computed(%x: tensor<?x4xf32>, %w: tensor<?xf32>, %n: tensor<1xf32>) -> tensor<?x4xf32> {
      %c0 = arith.constant 0 : index
      %f = tensor.extract %n[%c0] : tensor<1xf32>
      %i = arith.fptosi %f : f32 to i32
      %rows = arith.index_cast %i : i32 to index
      %r = tensor.generate %rows {
      ^bb0(%row: index, %column: index):
        tensor.yield %f : f32
      } : tensor<?x4xf32>
      %t = tensor.generate %rows {
      ^bb0(%row: index, %column: index):
        tensor.yield %f : f32
      } : tensor<?x2xf32>
      %g = llama.swiglu %x, %r : tensor<?x4xf32>
      %h = llama.glu %r, %x {activation = #llama.activation<gelu>} : tensor<?x4xf32>
      %s:2 = llama.rmsnorm %x, %w residual(%r : tensor<?x4xf32>) : tensor<?x4xf32>, tensor<?xf32> -> tensor<?x4xf32>, tensor<?x4xf32>
      %o = llama.rope %x, %t, %t : tensor<?x4xf32>, tensor<?x2xf32>
      %a = arith.addf %g, %h : tensor<?x4xf32>
      %b = arith.addf %a, %s#0 : tensor<?x4xf32>
      %y = arith.addf %b, %o : tensor<?x4xf32>
      return %y : tensor<?x4xf32>
    })mlir"));
  using Shapes = std::vector<llvm::SmallVector<int64_t>>;
  auto call = [&](llvm::StringRef entry, const Shapes &shapes) {
    std::vector<HostTensor> inputs;
    for (const auto &shape : shapes)
      inputs.push_back(makeCounting(ElementType::F32, shape));
    auto results = compiled->invoke(entry, inputs);
    return results ? "" : llvm::toString(results.takeError());
  };
  auto expectError = [&](const std::string &error, llvm::StringRef part) {
    EXPECT_NE(error.find("sizes that contradict each other"), std::string::npos)
        << error;
    EXPECT_NE(error.find(part), std::string::npos) << error;
  };
  EXPECT_EQ(call("gate", {{5}, {5}}), "");
  EXPECT_EQ(call("gate", {{0}, {0}}), "");
  expectError(call("gate", {{64}, {4}}), "swiglu_c1");
  EXPECT_EQ(call("add", {{7}, {7}}), "");
  expectError(call("add", {{7}, {8}}), "arith.addf");
  EXPECT_EQ(call("chain", {{5, 8}, {8}, {3, 8}}), "");
  expectError(call("chain", {{5, 8}, {9}, {3, 8}}), "rmsnorm_c2");
  expectError(call("chain", {{5, 8}, {8}, {3, 9}}), "linear_c2");
  // The number is 0: rows that the checker cannot know.
  EXPECT_EQ(call("computed", {{0, 4}, {4}, {1}}), "");
  expectError(call("computed", {{0, 4}, {5}, {1}}), "rmsnorm_c2");
}
