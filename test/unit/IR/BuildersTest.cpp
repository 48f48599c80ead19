//===- BuildersTest.cpp - Builders that infer their result types ----------===//
#include "dialect/Llama/IR/LlamaOps.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Verifier.h"

#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::llama;

namespace {

/// A function whose arguments are the operands under test.
class BuildersTest : public ::testing::Test {
protected:
  BuildersTest() : builder(&context), loc(builder.getUnknownLoc()) {
    context.loadDialect<LlamaDialect, func::FuncDialect>();
    module = ModuleOp::create(loc);
    builder.setInsertionPointToEnd(module->getBody());
    function = func::FuncOp::create(builder, loc, "f",
                                    builder.getFunctionType({}, {}));
    builder.setInsertionPointToEnd(function.addEntryBlock());
  }

  Value tensor(ArrayRef<int64_t> shape, Type elementType) {
    auto type = RankedTensorType::get(shape, elementType);
    return function.getBody().front().addArgument(type, loc);
  }

  /// Expects that `op` verifies and that its results have these types.
  static void expectTypes(Operation *op, ArrayRef<Type> types) {
    EXPECT_TRUE(succeeded(verify(op)));
    EXPECT_EQ(SmallVector<Type>(op->getResultTypes()),
              SmallVector<Type>(types));
  }

  Type type(ArrayRef<int64_t> shape, Type elementType) {
    return RankedTensorType::get(shape, elementType);
  }

  static constexpr int64_t kDynamic = ShapedType::kDynamic;
  MLIRContext context;
  OpBuilder builder;
  Location loc;
  OwningOpRef<ModuleOp> module;
  func::FuncOp function;
};

TEST_F(BuildersTest, Norms) {
  Type bf16 = builder.getBF16Type(), f32 = builder.getF32Type();
  Value x = tensor({2, kDynamic, 64}, bf16), weight = tensor({64}, f32);
  auto plain = RmsNormOp::create(builder, loc, x, weight);
  expectTypes(plain, x.getType());
  EXPECT_EQ(plain.getEps().convertToDouble(), 1.0e-5);

  auto gemma = RmsNormOp::create(builder, loc, x, weight, 1.0e-6,
                                 Rounding::before_weight, 1.0);
  EXPECT_EQ(gemma.getRounding(), Rounding::before_weight);
  EXPECT_EQ(gemma.getWeightOffset().convertToDouble(), 1.0);

  auto fused = RmsNormOp::create(builder, loc, x, weight, /*bias=*/weight,
                                 /*residual=*/x, 1.0e-6, Rounding::once, 0.0,
                                 /*statSize=*/16);
  expectTypes(fused, {x.getType(), x.getType()});
  EXPECT_EQ(fused.getStatSize(), 16);
  EXPECT_EQ(fused.getResidual(), x);

  auto layerNorm =
      LayerNormOp::create(builder, loc, x, /*weight=*/Value(), weight);
  expectTypes(layerNorm, x.getType());
  EXPECT_FALSE(layerNorm.getWeight());
}

TEST_F(BuildersTest, GatedUnits) {
  Value gate = tensor({kDynamic, 8}, builder.getF16Type());
  expectTypes(SwigluOp::create(builder, loc, gate, gate), gate.getType());
  EXPECT_EQ(SwigluOp::create(builder, loc, gate, gate, 2.0)
                .getBeta()
                .convertToDouble(),
            2.0);
  expectTypes(GluOp::create(builder, loc, gate, gate, Activation::relu),
              gate.getType());
}

TEST_F(BuildersTest, Rope) {
  Type f32 = builder.getF32Type();
  Value positions = tensor({1, kDynamic}, builder.getI64Type());
  auto table = RopeTableOp::create(builder, loc, positions, f32, 64, 5.0e5);
  Type tableType = type({1, kDynamic, 32}, f32);
  expectTypes(table, {tableType, tableType});

  FloatAttr factor = builder.getF64FloatAttr(2.0);
  auto scaling = RopeScalingAttr::get(
      &context, RopeScalingKind::dynamic, factor, {}, {}, {},
      builder.getI64IntegerAttr(2048), {}, {}, {}, {}, {}, {}, {}, {});
  Value seqLen = tensor({}, builder.getI64Type());
  auto scaled = RopeTableOp::create(builder, loc, positions, f32, 64, 1.0e4,
                                    scaling, seqLen);
  expectTypes(scaled, {tableType, tableType});

  Value x = tensor({1, 8, kDynamic, 64}, builder.getBF16Type());
  auto rope = RopeOp::create(builder, loc, x, table.getCos(), table.getSin(),
                             /*headsAxis=*/1, RopeLayout::interleaved);
  expectTypes(rope, x.getType());
  EXPECT_EQ(rope.getHeadsAxis(), 1);
}

TEST_F(BuildersTest, Attention) {
  Type bf16 = builder.getBF16Type(), f32 = builder.getF32Type();
  Value q = tensor({kDynamic, 5, 8, 16}, bf16);
  Value k = tensor({2, 7, 2, 16}, bf16), v = tensor({2, 7, 2, 24}, bf16);
  AttentionOptions options;
  options.offset = tensor({2}, builder.getI64Type());
  options.causal = true;
  options.window = 4;
  options.softcap = 50.0;
  options.layout = AttentionLayout::token_major;
  auto attention = AttentionOp::create(builder, loc, q, k, v, options);
  // The batch is known from k and v.
  expectTypes(attention, type({2, 5, 8, 24}, bf16));
  EXPECT_TRUE(attention.getCausal());
  EXPECT_EQ(attention.getOffset(), options.offset);
  EXPECT_FALSE(attention.getMask());

  Value acc = tensor({2, 5, 8, 24}, f32), row = tensor({2, 5, 8}, f32);
  auto partial =
      AttentionPartialOp::create(builder, loc, q, k, v, acc, row, row, options);
  expectTypes(partial, {acc.getType(), row.getType(), row.getType()});
  EXPECT_EQ(partial.getDpsInits().front(), acc);

  auto update = KvCacheUpdateOp::create(
      builder, loc, tensor({2, 1, 2, 16}, bf16), k,
      tensor({}, builder.getI64Type()), AttentionLayout::token_major);
  expectTypes(update, k.getType());
}

TEST_F(BuildersTest, Weights) {
  Type f16 = builder.getF16Type(), f32 = builder.getF32Type();
  auto blocks = UnpackBlocksOp::create(builder, loc,
                                       tensor({8, 288}, builder.getI8Type()),
                                       BlockFormat::q4_K, f32);
  expectTypes(blocks, {type({8, 512}, builder.getI8Type()), type({8, 16}, f32),
                       type({8, 16}, f32)});
  auto weight = DequantizeOp::create(builder, loc, blocks.getQ(),
                                     blocks.getScale(), f16, blocks.getMin());
  expectTypes(weight, type({8, 512}, f16));

  auto plain =
      UnpackBlocksOp::create(builder, loc, tensor({8, 34}, builder.getI8Type()),
                             BlockFormat::q8_0, f16);
  EXPECT_FALSE(plain.getMin());

  Value x = tensor({1, kDynamic, 512}, f32), bias = tensor({8}, f32);
  expectTypes(LinearOp::create(builder, loc, x, weight.getW(), bias),
              type({1, kDynamic, 8}, f32));
  Value ids = tensor({1, kDynamic}, builder.getI32Type());
  expectTypes(EmbeddingOp::create(builder, loc, weight.getW(), ids),
              type({1, kDynamic, 512}, f16));
}

TEST_F(BuildersTest, InferenceFailsSilently) {
  bool reported = false;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &) {
    reported = true;
    return success();
  });
  SmallVector<Value> operands{tensor({4, 63}, builder.getF32Type()),
                              tensor({8, 64}, builder.getF32Type())};
  LinearOp::Adaptor adaptor(operands, builder.getDictionaryAttr({}));
  EXPECT_TRUE(failed(LinearOp::inferResultShapes(adaptor)));
  EXPECT_FALSE(reported);
}

} // namespace
