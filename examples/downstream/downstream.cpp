//===- downstream.cpp - A compiler that uses the llama dialect ------------===//
//
// Builds a decoder block, runs a pass of its own over it, compiles it with
// llama-mlir's pipeline, executes it, and compares the result with float64.
//
//===----------------------------------------------------------------------===//
#include "Block.h"
#include "TileRows.h"

#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Execute/CompiledModule.h"
#include "lib/Execute/RandomTensors.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/Format.h"

#include <cmath>

using namespace mlir;
using namespace mlir::llama;
using namespace downstream;

static SmallVector<int64_t> getShape(int argument) {
  switch (argument) {
  case X:
    return {kTokens, kHidden};
  case KeyCache:
  case ValueCache:
    return {kCapacity, kKeyHeads, kHeadDim};
  case Past:
    return {};
  case Positions:
    return {kTokens};
  case InputNorm:
  case PostNorm:
    return {kHidden};
  case Wq:
    return {kHeads * kHeadDim, kHidden};
  case Wk:
  case Wv:
    return {kKeyHeads * kHeadDim, kHidden};
  case Wo:
    return {kHidden, kHeads * kHeadDim};
  case WGate:
  case WUp:
    return {kFeedForward, kHidden};
  default:
    return {kHidden, kFeedForward};
  }
}

static bool isInteger(int argument) {
  return argument == Past || argument == Positions;
}

/// func.func @block(arguments...) -> tensor<tokens x hidden x f32>.
static OwningOpRef<ModuleOp> buildBlock(MLIRContext &context) {
  context.loadDialect<LlamaDialect, func::FuncDialect, arith::ArithDialect,
                      tensor::TensorDialect>();
  ImplicitLocOpBuilder b(UnknownLoc::get(&context), &context);
  OwningOpRef<ModuleOp> module = ModuleOp::create(b.getLoc());
  b.setInsertionPointToEnd(module->getBody());

  SmallVector<Type> types;
  for (int i = 0; i < NumArguments; ++i)
    types.push_back(RankedTensorType::get(
        getShape(i), isInteger(i) ? Type(b.getI64Type()) : b.getF32Type()));
  auto function =
      func::FuncOp::create(b, "block", b.getFunctionType(types, types[X]));
  b.setInsertionPointToEnd(function.addEntryBlock());
  ValueRange in = function.getArguments();

  // [tokens, heads * head dim] as [tokens, heads, head dim].
  SmallVector<ReassociationIndices> groups{{0}, {1, 2}};
  auto splitHeads = [&](Value x, int64_t heads) -> Value {
    auto type =
        RankedTensorType::get({kTokens, heads, kHeadDim}, b.getF32Type());
    return tensor::ExpandShapeOp::create(b, type, x, groups);
  };
  auto linear = [&](Value x, Value weight) -> Value {
    return LinearOp::create(b, x, weight);
  };

  auto table =
      RopeTableOp::create(b, in[Positions], b.getF32Type(), kHeadDim, kTheta);
  auto rotate = [&](Value x) -> Value {
    return RopeOp::create(b, x, table.getCos(), table.getSin(),
                          /*heads_axis=*/1);
  };
  Value h = RmsNormOp::create(b, in[X], in[InputNorm], kEps).getY();
  Value q = rotate(splitHeads(linear(h, in[Wq]), kHeads));
  Value k = rotate(splitHeads(linear(h, in[Wk]), kKeyHeads));
  Value v = splitHeads(linear(h, in[Wv]), kKeyHeads);
  Value keys = KvCacheUpdateOp::create(b, k, in[KeyCache], in[Past],
                                       AttentionLayout::token_major)
                   .getCacheOut();
  Value values = KvCacheUpdateOp::create(b, v, in[ValueCache], in[Past],
                                         AttentionLayout::token_major)
                     .getCacheOut();
  AttentionOptions options;
  options.layout = AttentionLayout::token_major;
  options.causal = true;
  options.offset = in[Past];
  Value a = AttentionOp::create(b, q, keys, values, options);
  a = tensor::CollapseShapeOp::create(b, a, groups);

  auto post = RmsNormOp::create(b, linear(a, in[Wo]), in[PostNorm],
                                /*bias=*/Value(), /*residual=*/in[X], kEps);
  Value gated = SwigluOp::create(b, linear(post.getY(), in[WGate]),
                                 linear(post.getY(), in[WUp]));
  Value y = arith::AddFOp::create(b, post.getSum(), linear(gated, in[WDown]));
  func::ReturnOp::create(b, y);
  return module;
}

/// The arguments, for the compiled block and for the reference.
static llvm::Expected<std::vector<HostTensor>>
makeArguments(std::vector<std::vector<double>> &values) {
  std::vector<HostTensor> arguments;
  for (int i = 0; i < NumArguments; ++i) {
    RandomOptions random;
    random.seed = i;
    llvm::Expected<HostTensor> tensor =
        makeRandomTensor(isInteger(i) ? ElementType::I64 : ElementType::F32,
                         getShape(i), random);
    if (!tensor)
      return tensor.takeError();
    std::vector<double> &exact = values.emplace_back();
    for (int64_t j = 0; j < tensor->getNumElements(); ++j) {
      if (isInteger(i))
        tensor->setFromInteger(j, kPast + j);
      exact.push_back(tensor->getAsDouble(j));
    }
    arguments.push_back(std::move(*tensor));
  }
  return arguments;
}

/// The largest difference between what was compiled and float64.
static llvm::Expected<double> run() {
  // The dialect, its interfaces, the passes and the translation to LLVM IR.
  DialectRegistry registry;
  registerForExecution(registry);
  MLIRContext context(registry);
  OwningOpRef<ModuleOp> module = buildBlock(context);

  PassManager pm(&context);
  pm.addPass(createTileRowsPass(/*rows=*/4));
  if (failed(pm.run(*module)))
    return llvm::createStringError("tile-rows failed");

  auto compiled = CompiledModule::create(*module);
  if (!compiled)
    return compiled.takeError();
  std::vector<std::vector<double>> values;
  auto arguments = makeArguments(values);
  if (!arguments)
    return arguments.takeError();
  auto results = (*compiled)->invoke("block", *arguments);
  if (!results)
    return results.takeError();

  const HostTensor &y = results->front();
  std::vector<double> expected = computeReference(values);
  double difference = 0;
  for (int64_t i = 0; i < y.getNumElements(); ++i)
    difference =
        std::fmax(difference, std::fabs(y.getAsDouble(i) - expected[i]));
  llvm::outs() << "y: " << y.getTypeText()
               << ", y[0] = " << llvm::format("%.4f", y.getAsDouble(0))
               << ", in float64 " << llvm::format("%.4f", expected[0]) << '\n';
  return difference;
}

int main() {
  llvm::Expected<double> difference = run();
  if (!difference) {
    llvm::errs() << "error: " << llvm::toString(difference.takeError()) << '\n';
    return 1;
  }
  // Values are of order 10, and f32 has 7 digits.
  bool isClose = *difference < 1.0e-4;
  llvm::outs() << (isClose ? "pass" : "FAIL") << ": largest difference "
               << llvm::format("%.1e", *difference) << '\n';
  return isClose ? 0 : 1;
}
