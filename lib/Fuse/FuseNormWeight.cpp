//===- FuseNormWeight.cpp - Weights of norms into those of linears --------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Fuse/Matching.h"
#include "lib/Fuse/Passes.h"
#include "lib/Fuse/Remarks.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFUSENORMWEIGHT
#include "lib/Fuse/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
constexpr StringLiteral kPass = "llama-fuse-norm-weight";

/// Each element of a constant of one dimension in f64.
SmallVector<double> getNumbers(ElementsAttr constant) {
  SmallVector<double> numbers;
  mapConstant(constant, [&](int64_t, double value) {
    numbers.push_back(value);
    return value;
  });
  return numbers;
}

// Pattern: linear(rmsnorm(x, w), v_i), .. ->
//   linear(rmsnorm(x, 1), v_i diag(w)), ..
struct FuseWeight : OpRewritePattern<RmsNormOp> {
  FuseWeight(MLIRContext *context, bool allowPrecisionChange)
      : OpRewritePattern<RmsNormOp>(context),
        allowPrecisionChange(allowPrecisionChange) {}

  LogicalResult matchAndRewrite(RmsNormOp norm,
                                PatternRewriter &rewriter) const override {
    SmallVector<LinearOp> linears;
    for (OpOperand &use : norm.getY().getUses())
      if (auto linear = dyn_cast<LinearOp>(use.getOwner());
          linear && use.getOperandNumber() == 0)
        linears.push_back(linear);
    if (linears.empty())
      return rewriter.notifyMatchFailure(norm, "no linear reads it");
    auto missed = [&](StringRef reason) {
      remarkNotFused(norm, kPass, reason);
      return rewriter.notifyMatchFailure(norm, reason);
    };
    double offset = norm.getWeightOffset().convertToDouble();
    if (std::optional<APFloat> splat = getSplat(norm.getWeight());
        splat && splat->isExactlyValue(1.0) && offset == 0)
      return rewriter.notifyMatchFailure(norm, "its weight is one");
    if (static_cast<size_t>(std::distance(
            norm.getY().use_begin(), norm.getY().use_end())) != linears.size())
      return missed("others than linears read it");
    if (norm.getBias())
      return missed("it has a bias");
    ElementsAttr weight = getConstant(norm.getWeight());
    if (!weight || cast<ShapedType>(weight.getType()).getRank() != 1 ||
        !isa<FloatType>(weight.getElementType()))
      return missed("its weight is no constant row");
    bool isWide =
        getElementTypeOrSelf(norm.getX()).getIntOrFloatBitWidth() > 16;
    for (LinearOp linear : linears) {
      if (!isConstant(linear.getWeight()))
        return missed("the weights of a linear are no constants");
      if (getElementTypeOrSelf(linear.getWeight()).getIntOrFloatBitWidth() <=
          16)
        isWide = false;
    }
    if (!isWide && !allowPrecisionChange)
      return missed("weights of 16 bits would be rounded anew");

    SmallVector<double> numbers = getNumbers(weight);
    int64_t features = numbers.size();
    for (LinearOp linear : linears) {
      ElementsAttr product = mapConstant(
          getConstant(linear.getWeight()), [&](int64_t i, double value) {
            return value * (numbers[i % features] + offset);
          });
      rewriter.setInsertionPoint(linear);
      Value constant = arith::ConstantOp::create(rewriter, linear.getLoc(),
                                                 cast<TypedAttr>(product));
      rewriter.modifyOpInPlace(
          linear, [&] { linear.getWeightMutable().assign(constant); });
    }
    auto type = cast<ShapedType>(weight.getType());
    auto one = cast<TypedAttr>(Attribute(DenseElementsAttr::get(
        type, rewriter.getFloatAttr(type.getElementType(), 1.0))));
    rewriter.setInsertionPoint(norm);
    Value ones = arith::ConstantOp::create(rewriter, norm.getLoc(), one);
    rewriter.modifyOpInPlace(norm, [&] {
      norm.getWeightMutable().assign(ones);
      norm.setWeightOffsetAttr(rewriter.getF64FloatAttr(0.0));
    });
    remarkFused(norm, kPass,
                "its weight is part of those of " + Twine(linears.size()) +
                    (linears.size() == 1 ? " linear" : " linears"));
    return success();
  }

private:
  bool allowPrecisionChange;
};

struct FuseNormWeight : llama::impl::LlamaFuseNormWeightBase<FuseNormWeight> {
  using Base::Base;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFuseNormWeightPatterns(patterns, allowPrecisionChange);
    applyOnce(getOperation(), std::move(patterns));
  }
};

} // namespace

void mlir::llama::populateFuseNormWeightPatterns(RewritePatternSet &patterns,
                                                 bool allowPrecisionChange) {
  patterns.add<FuseWeight>(patterns.getContext(), allowPrecisionChange);
}
