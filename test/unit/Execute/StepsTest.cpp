//===- StepsTest.cpp - A pipeline taken apart -----------------------------===//
#include "lib/Pipelines/Steps.h"
#include "lib/Execute/Lowering.h"
#include "test/unit/Execute/Unwrap.h"

#include "mlir/IR/MLIRContext.h"

#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::llama;

static constexpr llvm::StringLiteral kProgram = R"mlir(
  func.func @main(%x: tensor<?x64xbf16>, %w: tensor<64xbf16>, %m: tensor<48x64xbf16>, %bytes: tensor<48x68xi8>)
      -> (tensor<?x48xbf16>, tensor<?x48xbf16>) {
    %n = llama.rmsnorm %x, %w : tensor<?x64xbf16>, tensor<64xbf16> -> tensor<?x64xbf16>
    %y = llama.linear %n, %m : tensor<?x64xbf16>, tensor<48x64xbf16> -> tensor<?x48xbf16>
    %q, %scale = llama.unpack_blocks %bytes {format = #llama.block_format<q8_0>} : tensor<48x68xi8> -> tensor<48x64xi8>, tensor<48x2xf16>
    %d = llama.dequantize %q, %scale : tensor<48x64xi8>, tensor<48x2xf16> -> tensor<48x64xbf16>
    %z = llama.linear %n, %d : tensor<?x64xbf16>, tensor<48x64xbf16> -> tensor<?x48xbf16>
    return %y, %z : tensor<?x48xbf16>, tensor<?x48xbf16>
  })mlir";

static std::string print(ModuleOp module) {
  std::string text;
  llvm::raw_string_ostream(text) << module;
  return text;
}

namespace {
class StepsTest : public testing::Test {
protected:
  StepsTest() {
    DialectRegistry registry;
    registerForExecution(registry);
    context.appendDialectRegistry(registry);
  }

  OwningOpRef<ModuleOp> parse() {
    return unwrap(parseModule(
        llvm::MemoryBuffer::getMemBufferCopy(kProgram, "test.mlir"), &context));
  }

  static std::string fail(llvm::Error error) {
    return error ? llvm::toString(std::move(error)) : "";
  }

  std::vector<std::string> getNames(llvm::ArrayRef<PipelineStep> steps) {
    std::vector<std::string> names;
    for (const PipelineStep &step : steps)
      names.push_back(step.stage + ":" + step.pass);
    return names;
  }

  MLIRContext context;
};
} // namespace

TEST_F(StepsTest, OneByOneIsTheWhole) {
  for (llvm::StringRef target : X86Target::names()) {
    X86PipelineOptions options;
    options.target = target.str();
    PassManager whole(&context);
    ASSERT_EQ(fail(buildLlamaToX86Pipeline(whole, options)), "");
    OwningOpRef<ModuleOp> expected = parse();
    ASSERT_TRUE(succeeded(whole.run(*expected)));

    OwningOpRef<ModuleOp> actual = parse();
    auto steps = unwrap(getLlamaToX86Steps(&context, options));
    for (const PipelineStep &step : steps) {
      PassManager pm(&context);
      ASSERT_EQ(fail(addStep(step, pm)), "");
      ASSERT_TRUE(succeeded(pm.run(*actual))) << step.pipeline;
    }
    EXPECT_EQ(print(*actual), print(*expected)) << target.str();
  }
}

TEST_F(StepsTest, StagesInOrder) {
  auto steps = unwrap(getLlamaToX86Steps(&context, X86PipelineOptions()));
  std::vector<std::string> stages;
  for (const PipelineStep &step : steps)
    if (stages.empty() || stages.back() != step.stage)
      stages.push_back(step.stage);
  EXPECT_EQ(stages, (std::vector<std::string>{"tile", "linalg", "buffers",
                                              "vectors", "calls", "llvm"}));
}

TEST_F(StepsTest, TextIsTakenApart) {
  auto steps = unwrap(
      parseSteps(&context,
                 "builtin.module(cse,func.func(cse,canonicalize{top-down=false "
                 "max-iterations=3}),llama-fuse{fuse=none},canonicalize)",
                 "s"));
  EXPECT_EQ(getNames(steps),
            (std::vector<std::string>{"s:cse", "s:cse", "s:canonicalize",
                                      "s:canonicalize"}));
  EXPECT_EQ(steps[1].pipeline, "builtin.module(func.func(cse))");
  EXPECT_NE(steps[2].pipeline.find("max-iterations=3"), std::string::npos);
}

TEST_F(StepsTest, Insertion) {
  auto make = [&] {
    auto steps = unwrap(parseSteps(&context, "cse,canonicalize,cse", "a"));
    steps[2].stage = "b";
    return steps;
  };
  auto insert = [&](llvm::StringRef text) {
    auto steps = make();
    EXPECT_EQ(fail(insertSteps(&context, text, steps)), "");
    return getNames(steps);
  };
  using Names = std::vector<std::string>;
  EXPECT_EQ(insert("sccp@input"),
            (Names{"a:sccp", "a:cse", "a:canonicalize", "b:cse"}));
  EXPECT_EQ(insert("sccp@a"),
            (Names{"a:cse", "a:canonicalize", "a:sccp", "b:cse"}));
  EXPECT_EQ(insert("sccp@b"),
            (Names{"a:cse", "a:canonicalize", "b:cse", "b:sccp"}));
  EXPECT_EQ(insert("sccp@cse"),
            (Names{"a:cse", "a:sccp", "a:canonicalize", "b:cse"}));
  EXPECT_EQ(insert("func.func(sccp,cse)@cse#2"),
            (Names{"a:cse", "a:canonicalize", "b:cse", "b:sccp", "b:cse"}));
  for (llvm::StringRef wrong :
       {"sccp", "@a", "sccp@", "sccp@cse#3", "sccp@cse#x", "no-such-pass@a"}) {
    auto steps = make();
    EXPECT_NE(fail(insertSteps(&context, wrong, steps)), "") << wrong.str();
    EXPECT_EQ(steps.size(), 3u);
  }
}
