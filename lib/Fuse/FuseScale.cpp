//===- FuseScale.cpp - Factors of queries, keys and scores ----------------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Fuse/Matching.h"
#include "lib/Fuse/Passes.h"
#include "lib/Fuse/Remarks.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

#include <cmath>

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFUSESCALE
#include "lib/Fuse/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
constexpr StringLiteral kPass = "llama-fuse-scale";

/// By how much attention multiplies its scores.
double getScale(AttentionOp op) {
  if (std::optional<APFloat> scale = op.getScale())
    return scale->convertToDouble();
  int64_t headDim = op.getQ().getType().getShape().back();
  return 1.0 / std::sqrt(static_cast<double>(headDim));
}

bool knowsScale(AttentionOp op) {
  return op.getScale() ||
         !ShapedType::isDynamic(op.getQ().getType().getShape().back());
}

/// What only moves elements, or rotates them: of a multiple of x it is that
/// multiple of what it is of x.
Operation *getLinearMove(Value value) {
  Operation *op = value.getDefiningOp();
  return isa_and_present<tensor::CastOp, tensor::ExpandShapeOp,
                         tensor::CollapseShapeOp, linalg::TransposeOp, RopeOp>(
             op)
             ? op
             : nullptr;
}

/// Whether products with `factor` can be formed elsewhere and give the same.
bool keepsBits(const APFloat &factor, Type element) {
  // Of f16, products leave the range of normal numbers in everyday use.
  return isPowerOfTwo(factor) && !element.isF16();
}

/// The values from `value`, an operand, down to one that `isEnd` takes, each
/// but the first with one use; empty if there is none.
SmallVector<Value> findThroughMoves(Value value,
                                    function_ref<bool(Value)> isEnd) {
  SmallVector<Value> way;
  for (;; value = getLinearMove(value)->getOperand(0)) {
    way.push_back(value);
    if (isEnd(value))
      return way;
    if (!value.hasOneUse() || !getLinearMove(value))
      return {};
  }
}

/// Makes what is on the way anew, from `start` in place of its last value.
Value rebuild(PatternRewriter &rewriter, ArrayRef<Value> way, Value start) {
  Value value = start;
  for (Value step : llvm::reverse(way.drop_back())) {
    rewriter.modifyOpInPlace(step.getDefiningOp(), [&] {
      step.getDefiningOp()->setOperand(0, value);
    });
    value = step;
  }
  return value;
}

// Pattern: attention(c * q, k, v, scale = s) -> attention(q, k, v, scale = c s)
//   and of k, through reshapes and rope
struct FuseFactor : OpRewritePattern<AttentionOp> {
  FuseFactor(MLIRContext *context, bool allowPrecisionChange)
      : OpRewritePattern<AttentionOp>(context),
        allowPrecisionChange(allowPrecisionChange) {}

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    bool changes = false;
    for (unsigned number : {0, 1})
      changes |= succeeded(fuseFactor(op, number, rewriter));
    return success(changes);
  }

private:
  LogicalResult fuseFactor(AttentionOp op, unsigned number,
                           PatternRewriter &rewriter) const {
    SmallVector<Value> way =
        findThroughMoves(op->getOperand(number), [](Value value) {
          return matchMultiple(value).has_value();
        });
    if (way.empty())
      return rewriter.notifyMatchFailure(op, "the operand is no multiple");
    auto missed = [&](StringRef reason) {
      remarkNotFused(op, kPass, reason);
      return rewriter.notifyMatchFailure(op, reason);
    };
    Multiple product = *matchMultiple(way.back());
    if (!product.op->hasOneUse())
      return missed("the product has other users");
    Type element = getElementTypeOrSelf(op.getQ());
    if (!keepsBits(product.factor, element) && !allowPrecisionChange)
      return missed("the product is rounded, and would not be");
    if (!knowsScale(op))
      return missed("attention's own scale is not known");
    bool loses = false;
    APFloat factor = product.factor;
    factor.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &loses);
    double scale = getScale(op) * factor.convertToDouble();
    if (!std::isfinite(scale))
      return missed("the scale would not be finite");
    Value operand = rebuild(rewriter, way, product.source);
    rewriter.modifyOpInPlace(op, [&] {
      op->setOperand(number, operand);
      op.setScaleAttr(rewriter.getF64FloatAttr(scale));
    });
    remarkFused(op, kPass, "a factor is part of its scale");
    rewriter.eraseOp(product.op);
    return success();
  }

  bool allowPrecisionChange;
};

// Pattern: attention(linear(x, w, b?), k, v, scale = s) ->
//   attention(linear(x, s w, s b?), k, v, scale = 1), through reshapes and rope
struct FuseIntoWeights : OpRewritePattern<AttentionOp> {
  FuseIntoWeights(MLIRContext *context, bool allowPrecisionChange)
      : OpRewritePattern<AttentionOp>(context),
        allowPrecisionChange(allowPrecisionChange) {}

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<Value> way = findThroughMoves(op.getQ(), [](Value value) {
      return value.getDefiningOp<LinearOp>() != nullptr;
    });
    if (way.empty() || !knowsScale(op) || getScale(op) == 1.0)
      return rewriter.notifyMatchFailure(op, "has no scale or no linear");
    auto missed = [&](StringRef reason) {
      remarkNotFused(op, kPass, reason);
      return rewriter.notifyMatchFailure(op, reason);
    };
    auto linear = way.back().getDefiningOp<LinearOp>();
    if (!linear->hasOneUse() || !op.getQ().hasOneUse())
      return missed("the queries have other users");
    ElementsAttr weight = getConstant(linear.getWeight()), bias;
    if (!weight ||
        (linear.getBias() && !(bias = getConstant(linear.getBias()))))
      return missed("the weights of the queries are no constants");
    double scale = getScale(op);
    for (Type element :
         {getElementTypeOrSelf(linear.getY()), weight.getElementType()})
      if (!keepsBits(APFloat(scale), element) && !allowPrecisionChange)
        return missed("the weights would be rounded anew");
    auto multiply = [&](ElementsAttr constant) {
      return mapConstant(constant,
                         [&](int64_t, double value) { return value * scale; });
    };
    rewriter.setInsertionPoint(linear);
    auto makeConstant = [&](ElementsAttr constant) -> Value {
      return arith::ConstantOp::create(rewriter, linear.getLoc(),
                                       cast<TypedAttr>(multiply(constant)));
    };
    Value newWeight = makeConstant(weight);
    Value newBias = bias ? makeConstant(bias) : Value();
    rewriter.modifyOpInPlace(linear, [&] {
      linear.getWeightMutable().assign(newWeight);
      if (newBias)
        linear.getBiasMutable().assign(newBias);
    });
    rewriter.modifyOpInPlace(
        op, [&] { op.setScaleAttr(rewriter.getF64FloatAttr(1.0)); });
    remarkFused(op, kPass, "its scale is part of the weights of the queries");
    return success();
  }

private:
  bool allowPrecisionChange;
};

struct FuseScale : llama::impl::LlamaFuseScaleBase<FuseScale> {
  using Base::Base;

  void runOnOperation() override {
    // A factor is a part of the scale before that is one of the weights.
    if (factors) {
      RewritePatternSet patterns(&getContext());
      populateFuseScalePatterns(patterns, allowPrecisionChange);
      applyOnce(getOperation(), std::move(patterns));
    }
    if (intoWeights) {
      RewritePatternSet patterns(&getContext());
      populateFuseScaleWeightsPatterns(patterns, allowPrecisionChange);
      applyOnce(getOperation(), std::move(patterns));
    }
  }
};

} // namespace

void mlir::llama::populateFuseScalePatterns(RewritePatternSet &patterns,
                                            bool allowPrecisionChange) {
  patterns.add<FuseFactor>(patterns.getContext(), allowPrecisionChange);
}

void mlir::llama::populateFuseScaleWeightsPatterns(RewritePatternSet &patterns,
                                                   bool allowPrecisionChange) {
  patterns.add<FuseIntoWeights>(patterns.getContext(), allowPrecisionChange);
}
