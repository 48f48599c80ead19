//===- FuseRopes.cpp - Queries and keys are rotated as one ----------------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Fuse/Matching.h"
#include "lib/Fuse/Passes.h"
#include "lib/Fuse/Remarks.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFUSEROPES
#include "lib/Fuse/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
constexpr StringLiteral kPass = "llama-fuse-ropes";

/// What is rotated: heads of `source`, which has them as its dimension
/// `axis`, or as columns of its last one that `expand` splits.
struct Heads {
  tensor::ExtractSliceOp slice;
  tensor::ExpandShapeOp expand;
  int64_t axis;
  /// Along the dimension of `slice`.
  int64_t first, count;

  Value getSource() { return slice.getSource(); }
  /// The dimension of the source that heads or their columns are.
  int64_t getSliceAxis() {
    return expand ? slice.getSourceType().getRank() - 1 : axis;
  }
};

std::optional<Heads> matchHeads(RopeOp rope) {
  auto type = cast<RankedTensorType>(rope.getX().getType());
  if (!rope.getHeadsAxis())
    return std::nullopt;
  Heads heads;
  heads.axis = (*rope.getHeadsAxis() + type.getRank()) % type.getRank();
  Value x = rope.getX();
  if ((heads.expand = x.getDefiningOp<tensor::ExpandShapeOp>())) {
    // Columns are [heads, head_dim], of known sizes.
    ReassociationIndices last = heads.expand.getReassociationIndices().back();
    if (heads.axis != type.getRank() - 2 || last.size() != 2 ||
        type.isDynamicDim(heads.axis) || type.isDynamicDim(heads.axis + 1))
      return std::nullopt;
    x = heads.expand.getSrc();
  }
  heads.slice = x.getDefiningOp<tensor::ExtractSliceOp>();
  if (!heads.slice || !heads.slice.hasUnitStride() ||
      heads.slice.getDroppedDims().any())
    return std::nullopt;
  int64_t axis = heads.getSliceAxis();
  std::optional<int64_t> first =
      getConstantIntValue(heads.slice.getMixedOffsets()[axis]);
  std::optional<int64_t> count =
      getConstantIntValue(heads.slice.getMixedSizes()[axis]);
  if (!first || !count)
    return std::nullopt;
  heads.first = *first;
  heads.count = *count;
  return heads;
}

/// Whether the two are alike but for the heads that they take.
bool fit(RopeOp left, Heads leftHeads, RopeOp right, Heads rightHeads) {
  auto withoutHeads = [](RopeOp rope, Heads heads) {
    SmallVector<int64_t> shape(
        cast<RankedTensorType>(rope.getX().getType()).getShape());
    shape.erase(shape.begin() + heads.axis);
    return shape;
  };
  if (left.getCos() != right.getCos() || left.getSin() != right.getSin() ||
      left.getLayout() != right.getLayout() ||
      left->getBlock() != right->getBlock() ||
      leftHeads.axis != rightHeads.axis ||
      leftHeads.getSource() != rightHeads.getSource() ||
      !leftHeads.expand != !rightHeads.expand ||
      withoutHeads(left, leftHeads) != withoutHeads(right, rightHeads))
    return false;
  if (leftHeads.expand && leftHeads.expand.getReassociationIndices() !=
                              rightHeads.expand.getReassociationIndices())
    return false;
  // Of the other dimensions both take the same part.
  for (int64_t dim = 0, rank = leftHeads.slice.getSourceType().getRank();
       dim < rank; ++dim)
    if (dim != leftHeads.getSliceAxis() &&
        (!isSameSize(leftHeads.slice.getMixedOffsets()[dim],
                     rightHeads.slice.getMixedOffsets()[dim]) ||
         !isSameSize(leftHeads.slice.getMixedSizes()[dim],
                     rightHeads.slice.getMixedSizes()[dim])))
      return false;
  return true;
}

// Pattern: rope(heads 0 .. n of x), rope(heads n .. m of x) ->
//   y = rope(heads 0 .. m of x), heads 0 .. n of y, heads n .. m of y
struct FuseRope : OpRewritePattern<RopeOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(RopeOp op,
                                PatternRewriter &rewriter) const override {
    std::optional<Heads> heads = matchHeads(op);
    if (!heads)
      return rewriter.notifyMatchFailure(op, "rotates no heads of others");
    struct Part {
      RopeOp rope;
      Heads heads;
    };
    SmallVector<Part> parts;
    for (Operation *user : op.getCos().getUsers())
      if (auto rope = dyn_cast<RopeOp>(user))
        if (std::optional<Heads> other = matchHeads(rope);
            other && fit(op, *heads, rope, *other) &&
            llvm::none_of(parts,
                          [&](const Part &part) { return part.rope == rope; }))
          parts.push_back({rope, *other});
    if (parts.size() < 2)
      return rewriter.notifyMatchFailure(op, "is the only one of its input");
    llvm::sort(parts, [](const Part &left, const Part &right) {
      return left.rope->isBeforeInBlock(right.rope);
    });
    if (parts.back().rope != op)
      return rewriter.notifyMatchFailure(op, "a later one is tried");
    RopeOp place = parts.front().rope;
    llvm::sort(parts, [](const Part &left, const Part &right) {
      return left.heads.first < right.heads.first;
    });
    for (auto [left, right] : llvm::zip(parts, llvm::drop_begin(parts)))
      if (left.heads.first + left.heads.count != right.heads.first) {
        remarkNotFused(op, kPass, "the heads are no neighbours");
        return rewriter.notifyMatchFailure(op, "the heads are no neighbours");
      }

    rewriter.setInsertionPoint(place);
    Location loc = place.getLoc();
    int64_t first = parts.front().heads.first, count = 0;
    for (const Part &part : parts)
      count += part.heads.count;
    // Sizes of the first one, which are there.
    std::optional<Heads> model = matchHeads(place);
    tensor::ExtractSliceOp slice = model->slice;
    SmallVector<OpFoldResult> offsets = slice.getMixedOffsets(),
                              sizes = slice.getMixedSizes();
    offsets[model->getSliceAxis()] = rewriter.getIndexAttr(first);
    sizes[model->getSliceAxis()] = rewriter.getIndexAttr(count);
    Value x =
        tensor::ExtractSliceOp::create(rewriter, loc, slice.getSource(),
                                       offsets, sizes, slice.getMixedStrides());
    auto type = cast<RankedTensorType>(place.getX().getType());
    int64_t columns = model->expand ? type.getShape().back() : 1;
    if (model->expand) {
      SmallVector<int64_t> shape(type.getShape());
      shape[model->axis] = count / columns;
      SmallVector<OpFoldResult> output = model->expand.getMixedOutputShape();
      output[model->axis] = rewriter.getIndexAttr(count / columns);
      x = tensor::ExpandShapeOp::create(rewriter, loc, type.clone(shape), x,
                                        model->expand.getReassociationIndices(),
                                        output);
    }
    auto fused = RopeOp::create(rewriter, loc, x.getType(), x, place.getCos(),
                                place.getSin(), place.getLayoutAttr(),
                                place.getHeadsAxisAttr());
    fused->setDiscardableAttrs(place->getDiscardableAttrDictionary());
    sizes = tensor::getMixedSizes(rewriter, loc, x);
    offsets.assign(sizes.size(), rewriter.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(sizes.size(), rewriter.getIndexAttr(1));
    for (const Part &part : parts) {
      RopeOp rope = part.rope;
      offsets[model->axis] =
          rewriter.getIndexAttr((part.heads.first - first) / columns);
      sizes[model->axis] = rewriter.getIndexAttr(part.heads.count / columns);
      Value y = tensor::ExtractSliceOp::create(rewriter, loc, fused.getY(),
                                               offsets, sizes, strides);
      rewriter.replaceOp(rope, castTo(rewriter, loc, y, rope.getY().getType()));
    }
    remarkFused(fused, kPass, Twine(parts.size()) + " rotations are one");
    return success();
  }
};

struct FuseRopes : llama::impl::LlamaFuseRopesBase<FuseRopes> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFuseRopesPatterns(patterns);
    applyOnce(getOperation(), std::move(patterns));
  }
};

} // namespace

void mlir::llama::populateFuseRopesPatterns(RewritePatternSet &patterns) {
  patterns.add<FuseRope>(patterns.getContext());
}
