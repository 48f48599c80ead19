//===- SplitAttentionKeys.cpp - Attention over blocks of keys -------------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Lower/AttentionSteps.h"
#include "lib/Lower/LoopStructure.h"
#include "lib/Lower/Passes.h"
#include "lib/Lower/Tiling.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

#include <limits>

namespace mlir::llama {
#define GEN_PASS_DEF_SPLITATTENTIONKEYS
#include "lib/Lower/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
/// The keys that a query of an attention may see: the smallest `begin` and the
/// largest `end` over batch entries and queries.
struct KeyRange {
  Value begin, end;
  /// Every key of the range is visible to every query, so that causal, window
  /// and kv_len need not be looked at again.
  bool isExact;
};

bool isScalarCount(Value count) {
  if (!count)
    return true;
  auto type = cast<RankedTensorType>(count.getType());
  return type.getRank() == 0 || type.getDimSize(0) == 1;
}

/// The smallest or largest of the counts of the batch entries, as an index.
Value reduceCount(LinalgBuilder &b, Value count, bool largest) {
  if (!count)
    return b.indexConstant(0);
  auto type = cast<RankedTensorType>(count.getType());
  auto at = [&](ValueRange indices) -> Value {
    return arith::IndexCastOp::create(
        b, b.getIndexType(), tensor::ExtractOp::create(b, count, indices));
  };
  if (type.getRank() == 0)
    return at({});
  Value zero = b.indexConstant(0);
  if (type.getDimSize(0) == 1)
    return at(zero);
  // The neutral element leaves room for sums with positions.
  constexpr int64_t kBound = std::numeric_limits<int64_t>::max() / 4;
  auto loop = scf::ForOp::create(
      b, zero, b.index(b.dim(count, 0)), b.indexConstant(1),
      ValueRange{b.indexConstant(largest ? -kBound : kBound)});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Value element = at(loop.getInductionVar());
  Value best = loop.getRegionIterArg(0);
  Value next = largest ? arith::MaxSIOp::create(b, best, element).getResult()
                       : arith::MinSIOp::create(b, best, element).getResult();
  scf::YieldOp::create(b, next);
  return loop.getResult(0);
}

KeyRange getKeyRange(LinalgBuilder &b, AttentionOp op) {
  int64_t tokens = op.getLayout() == AttentionLayout::head_major ? 2 : 1;
  Value zero = b.indexConstant(0);
  OpFoldResult queries = b.dim(op.getQ(), tokens);
  KeyRange range{zero, b.index(b.dim(op.getK(), tokens)), true};
  range.isExact = isScalarCount(op.getOffset()) && isScalarCount(op.getKvLen());
  if (op.getKvLen())
    range.end = arith::MinSIOp::create(
        b, range.end, reduceCount(b, op.getKvLen(), /*largest=*/true));
  bool oneQuery = getConstantIntValue(queries) == 1;
  if (op.getCausal()) {
    // The last query sees keys up to queries - 1 + offset.
    Value end = arith::AddIOp::create(
        b, b.index(queries), reduceCount(b, op.getOffset(), /*largest=*/true));
    range.end = arith::MinSIOp::create(b, range.end, end);
    range.isExact &= oneQuery;
  }
  if (op.getWindow()) {
    // The first query sees keys from offset - window + 1.
    Value first = reduceCount(b, op.getOffset(), /*largest=*/false);
    Value begin =
        arith::SubIOp::create(b, first, b.indexConstant(*op.getWindow() - 1));
    range.begin = arith::MaxSIOp::create(b, zero, begin);
    range.isExact &= oneQuery;
  }
  return range;
}

// Pattern: attention(q, k, v) ->
//   state = (0, -inf, 0);
//   for j0 in visible keys step block:
//     state = attention_partial(q, k[j0:], v[j0:], offset - j0, kv_len - j0)
//   sum == 0 ? 0 : acc / sum
struct SplitKeys : OpRewritePattern<AttentionOp> {
  SplitKeys(MLIRContext *context, int64_t blockSize, bool tasksOnly)
      : OpRewritePattern(context), blockSize(blockSize), tasksOnly(tasksOnly) {}

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    if (tasksOnly && !op->getParentOfType<scf::ForallOp>())
      return rewriter.notifyMatchFailure(op, "is not in a task");
    int64_t tokens = op.getLayout() == AttentionLayout::head_major ? 2 : 1;
    auto keyType = cast<RankedTensorType>(op.getK().getType());
    if (!keyType.isDynamicDim(tokens) &&
        keyType.getDimSize(tokens) <= blockSize && !op.getKvLen())
      return rewriter.notifyMatchFailure(op, "has no more keys than a block");
    LinalgBuilder b(op.getLoc(), rewriter);
    KeyRange range = getKeyRange(b, op);

    Type type = getElementTypeOrSelf(op.getY());
    Type compute = getComputeType(getElementTypeOrSelf(op.getQ()));
    SmallVector<OpFoldResult> rows = b.dims(op.getQ()), sizes = rows;
    rows.pop_back();
    sizes.back() = b.dim(op.getV(), 3);
    AttentionState initial{
        b.fill(sizes, compute, 0.0),
        b.fill(rows, compute, -std::numeric_limits<double>::infinity()),
        b.fill(rows, compute, 0.0)};

    Value step = b.indexConstant(blockSize);
    auto loop =
        scf::ForOp::create(b, range.begin, range.end, step,
                           ValueRange{initial.acc, initial.max, initial.sum});
    addBlock(rewriter, op, range, loop);

    Value y = divideBySum(b, loop.getResult(0), loop.getResult(2), type);
    rewriter.replaceOp(op, b.castTo(y, op.getY().getType()));
    return success();
  }

private:
  /// The body of the loop: attention_partial on one block of keys.
  void addBlock(PatternRewriter &rewriter, AttentionOp op,
                const KeyRange &range, scf::ForOp loop) const {
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPointToStart(loop.getBody());
    LinalgBuilder b(op.getLoc(), rewriter);
    ValueRange state = loop.getRegionIterArgs();
    Value kvLen = op.getKvLen();
    bool causal = op.getCausal();
    IntegerAttr window = op.getWindowAttr();
    if (range.isExact) {
      kvLen = {};
      causal = false;
      window = {};
    } else if (isScalarCount(kvLen)) {
      // The loop ends there.
      kvLen = {};
    }
    // Offsets only matter to causal and window.
    Value offset = causal || window ? op.getOffset() : Value();
    auto whole = AttentionPartialOp::create(
        b, state.getTypes()[0], state.getTypes()[1], state.getTypes()[2],
        op.getQ(), op.getK(), op.getV(), op.getMask(), offset, kvLen,
        op.getKScale(), op.getVScale(), state[0], state[1], state[2], causal,
        window, op.getScaleAttr(), op.getSoftcapAttr(), op.getLayout(),
        op.getCacheLayoutAttr());
    // Only the keys are tiled.
    SmallVector<OpFoldResult> offsets(kKeyLoop + 1), sizes(kKeyLoop + 1);
    AffineExpr start, end;
    bindDims(b.getContext(), start);
    bindSymbols(b.getContext(), end);
    offsets[kKeyLoop] = loop.getInductionVar();
    sizes[kKeyLoop] = affine::makeComposedFoldedAffineMin(
        b, b.getLoc(),
        AffineMap::get(
            1, 1,
            {getAffineConstantExpr(blockSize, b.getContext()), end - start},
            b.getContext()),
        {loop.getInductionVar(), range.end});
    TilingResult block = tileOp(b, whole, offsets, sizes);
    rewriter.eraseOp(whole);
    SmallVector<Value> results;
    for (auto [value, arg] : llvm::zip_equal(block.tiledValues, state))
      results.push_back(b.castTo(value, arg.getType()));
    scf::YieldOp::create(b, results);
  }

  int64_t blockSize;
  bool tasksOnly;
};

struct SplitAttentionKeys
    : llama::impl::SplitAttentionKeysBase<SplitAttentionKeys> {
  using Base::Base;

  void runOnOperation() override {
    if (blockSize <= 0) {
      getOperation()->emitError()
          << "llama-split-attention-keys: block-size is "
          << blockSize.getValue() << ", but must be at least 1";
      return signalPassFailure();
    }
    RewritePatternSet batches(&getContext());
    populateAddAttentionBatchPatterns(batches);
    walkAndApplyPatterns(getOperation(), std::move(batches));
    RewritePatternSet patterns(&getContext());
    populateSplitAttentionKeysPatterns(patterns, blockSize, tasksOnly);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace

void mlir::llama::populateSplitAttentionKeysPatterns(
    RewritePatternSet &patterns, int64_t blockSize, bool tasksOnly) {
  patterns.add<SplitKeys>(patterns.getContext(), blockSize, tasksOnly);
}
