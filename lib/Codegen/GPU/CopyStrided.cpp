//===- CopyStrided.cpp - Views that are passed on as whole buffers --------===//
#include "lib/Codegen/GPU/Passes.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAGPUCOPYSTRIDED
#include "lib/Codegen/GPU/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {

/// Whether a size of a view is all of what it is a view of.
bool isWhole(memref::SubViewOp view, int64_t dim) {
  OpFoldResult size = view.getMixedSizes()[dim];
  int64_t whole = view.getSourceType().getDimSize(dim);
  if (std::optional<int64_t> known = getConstantIntValue(size))
    return *known == whole;
  auto dimOp = cast<Value>(size).getDefiningOp<memref::DimOp>();
  return dimOp && dimOp.getSource() == view.getSource() &&
         dimOp.getConstantIndex() == dim;
}

/// Whether elements that follow each other in `view` do so in memory.
bool isContiguous(memref::SubViewOp view) {
  if (!view.getSourceType().getLayout().isIdentity() ||
      view.getSourceType().getRank() != view.getType().getRank())
    return false;
  bool isOuter = true;
  for (int64_t dim = 0; dim < view.getSourceType().getRank(); ++dim) {
    if (!isOneInteger(view.getMixedStrides()[dim]))
      return false;
    if (!isOuter && !isWhole(view, dim))
      return false;
    isOuter &= isOneInteger(view.getMixedSizes()[dim]);
  }
  return true;
}

/// Whether the strides of `type` are known to be those of its sizes.
bool isContiguous(MemRefType type) {
  auto [strides, offset] = type.getStridesAndOffset();
  int64_t expected = 1;
  for (auto [size, stride] :
       llvm::reverse(llvm::zip_equal(type.getShape(), strides))) {
    if (size == 1)
      continue;
    if (ShapedType::isDynamic(expected) || stride != expected)
      return false;
    expected =
        ShapedType::isDynamic(size) ? ShapedType::kDynamic : expected * size;
  }
  return true;
}

// Pattern: cast(x with strides) to a whole buffer -> a copy of x
struct CopyStrided : public OpRewritePattern<memref::CastOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(memref::CastOp op,
                                PatternRewriter &rewriter) const override {
    auto type = dyn_cast<MemRefType>(op.getType());
    auto source = dyn_cast<MemRefType>(op.getSource().getType());
    if (!type || !source || !type.getLayout().isIdentity() ||
        source.getLayout().isIdentity())
      return rewriter.notifyMatchFailure(op, "keeps its strides");
    auto view = op.getSource().getDefiningOp<memref::SubViewOp>();
    if (isContiguous(source) || (view && isContiguous(view)))
      return rewriter.notifyMatchFailure(op, "is a whole buffer");
    Location loc = op.getLoc();
    SmallVector<Value> sizes;
    for (auto [dim, size] : llvm::enumerate(type.getShape()))
      if (ShapedType::isDynamic(size))
        sizes.push_back(
            memref::DimOp::create(rewriter, loc, op.getSource(), dim));
    Value copy = memref::AllocOp::create(rewriter, loc, type, sizes,
                                         rewriter.getI64IntegerAttr(64));
    memref::CopyOp::create(rewriter, loc, op.getSource(), copy);
    rewriter.replaceOp(op, copy);
    return success();
  }
};

struct GpuCopyStrided
    : public llama::impl::LlamaGpuCopyStridedBase<GpuCopyStrided> {
  using Base::Base;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<CopyStrided>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace
