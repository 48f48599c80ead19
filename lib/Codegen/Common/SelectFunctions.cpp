//===- SelectFunctions.cpp - Functions that GPUs have instructions for ----===//
#include "lib/Codegen/Common/Passes.h"

#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMASELECTFUNCTIONS
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {

/// f32, or a vector of it that LLVM has.
bool isSelectable(Type type) {
  auto vector = dyn_cast<VectorType>(type);
  return getElementTypeOrSelf(type).isF32() &&
         (!vector || (vector.getRank() == 1 && !vector.isScalable()));
}

struct SelectExp2 : public OpRewritePattern<math::Exp2Op> {
  using Base::Base;

  LogicalResult matchAndRewrite(math::Exp2Op op,
                                PatternRewriter &rewriter) const override {
    if (!isSelectable(op.getType()))
      return rewriter.notifyMatchFailure(op, "has no instruction");
    rewriter.replaceOpWithNewOp<LLVM::Exp2Op>(op, op.getType(),
                                              op.getOperand());
    return success();
  }
};

/// Pattern: approximate exp(x) -> exp2(x log2(e)).
struct SelectExp : public OpRewritePattern<math::ExpOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(math::ExpOp op,
                                PatternRewriter &rewriter) const override {
    Type type = op.getType();
    if (!isSelectable(type) ||
        !arith::bitEnumContainsAny(op.getFastmath(), arith::FastMathFlags::afn))
      return rewriter.notifyMatchFailure(op, "not approximate, or not f32");
    TypedAttr log2e = rewriter.getF32FloatAttr(1.44269504088896341f);
    if (auto vector = dyn_cast<VectorType>(type))
      log2e = DenseElementsAttr::get(vector, Attribute(log2e));
    Value factor = arith::ConstantOp::create(rewriter, op.getLoc(), log2e);
    Value scaled =
        arith::MulFOp::create(rewriter, op.getLoc(), op.getOperand(), factor);
    rewriter.replaceOpWithNewOp<LLVM::Exp2Op>(op, type, scaled);
    return success();
  }
};

/// Intrinsics of targets are on scalars.
struct SelectRsqrt : public OpRewritePattern<math::RsqrtOp> {
  SelectRsqrt(MLIRContext *context, StringRef intrinsic)
      : OpRewritePattern(context), intrinsic(intrinsic) {}

  LogicalResult matchAndRewrite(math::RsqrtOp op,
                                PatternRewriter &rewriter) const override {
    if (!isSelectable(op.getType()))
      return rewriter.notifyMatchFailure(op, "has no instruction");
    Location loc = op.getLoc();
    auto rsqrt = [&](Value x) -> Value {
      return LLVM::CallIntrinsicOp::create(rewriter, loc, rewriter.getF32Type(),
                                           rewriter.getStringAttr(intrinsic),
                                           ValueRange{x})
          .getResult(0);
    };
    auto vector = dyn_cast<VectorType>(op.getType());
    if (!vector) {
      rewriter.replaceOp(op, rsqrt(op.getOperand()));
      return success();
    }
    SmallVector<Value> elements;
    for (int64_t i = 0; i < vector.getNumElements(); ++i)
      elements.push_back(
          rsqrt(vector::ExtractOp::create(rewriter, loc, op.getOperand(), i)));
    rewriter.replaceOpWithNewOp<vector::FromElementsOp>(op, vector, elements);
    return success();
  }

  StringRef intrinsic;
};

struct SelectFunctions
    : public llama::impl::LlamaSelectFunctionsBase<SelectFunctions> {
  using Base::Base;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<SelectExp, SelectExp2>(&getContext());
    if (!rsqrt.empty())
      patterns.add<SelectRsqrt>(&getContext(), rsqrt.getValue());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace
