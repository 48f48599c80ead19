//===- FuseLayouts.cpp - Transpositions around attention cancel -----------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Fuse/Matching.h"
#include "lib/Fuse/Passes.h"
#include "lib/Fuse/Remarks.h"

#include "mlir/Dialect/Utils/IndexingUtils.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFUSELAYOUTS
#include "lib/Fuse/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
constexpr StringLiteral kPass = "llama-fuse-layouts";

/// A tensor and how its dimensions are permuted: dimension i of the result is
/// permutation[i] of the input.
struct Transposition {
  Operation *op;
  Value input;
  SmallVector<int64_t> permutation;
};

std::optional<Transposition> matchTransposition(Value value) {
  if (auto transpose = value.getDefiningOp<linalg::TransposeOp>())
    return Transposition{transpose, transpose.getInput(),
                         llvm::to_vector(transpose.getPermutation())};
  // A generic that copies each element to another place.
  auto generic = value.getDefiningOp<linalg::GenericOp>();
  if (!generic || generic.getNumDpsInputs() != 1 ||
      generic.getNumDpsInits() != 1 ||
      generic.getBlock()->getTerminator()->getOperand(0) !=
          generic.getBlock()->getArgument(0))
    return std::nullopt;
  SmallVector<AffineMap> maps = generic.getIndexingMapsArray();
  if (!maps[0].isPermutation() || !maps[1].isPermutation() ||
      maps[0] == maps[1] ||
      generic.getBlock()->getArgument(0).getType() !=
          generic.getBlock()->getArgument(1).getType())
    return std::nullopt;
  Transposition match{generic, generic.getDpsInputOperand(0)->get(), {}};
  for (AffineExpr loop : maps[1].getResults())
    match.permutation.push_back(*maps[0].getResultPosition(loop));
  return match;
}

Value transpose(PatternRewriter &rewriter, Location loc, Value value,
                ArrayRef<int64_t> permutation) {
  SmallVector<OpFoldResult> sizes = applyPermutation(
      tensor::getMixedSizes(rewriter, loc, value), permutation);
  Value empty = tensor::EmptyOp::create(rewriter, loc, sizes,
                                        getElementTypeOrSelf(value));
  return linalg::TransposeOp::create(rewriter, loc, value, empty, permutation)
      ->getResult(0);
}

/// Heads and tokens exchange their places, with or without a batch.
bool exchangesHeads(ArrayRef<int64_t> permutation) {
  return permutation == ArrayRef<int64_t>{0, 2, 1, 3} ||
         permutation == ArrayRef<int64_t>{1, 0, 2};
}

AttentionLayout getOther(AttentionLayout layout) {
  return layout == AttentionLayout::head_major ? AttentionLayout::token_major
                                               : AttentionLayout::head_major;
}

bool isPlain(std::optional<CacheLayout> layout) {
  return !layout || *layout == CacheLayout::plain;
}

/// The operands that are transpositions by which heads and tokens exchange
/// their places; empty where one is none.
SmallVector<Transposition> matchOperands(ValueRange operands) {
  SmallVector<Transposition> transpositions;
  for (Value operand : operands) {
    std::optional<Transposition> match = matchTransposition(operand);
    if (!match || !exchangesHeads(match->permutation))
      return {};
    transpositions.push_back(*match);
  }
  return transpositions;
}

/// How many of the transpositions nothing but `op` uses.
int64_t countOwn(ArrayRef<Transposition> transpositions, Operation *op) {
  llvm::SmallPtrSet<Operation *, 3> own;
  for (const Transposition &transposition : transpositions)
    if (llvm::all_of(transposition.op->getUsers(),
                     [&](Operation *user) { return user == op; }))
      own.insert(transposition.op);
  return own.size();
}

// Pattern: transpose(transpose(x)) -> x, or one transposition
struct Cancel : RewritePattern {
  explicit Cancel(MLIRContext *context)
      : RewritePattern(MatchAnyOpTypeTag(), /*benefit=*/1, context) {}

  LogicalResult matchAndRewrite(Operation *op,
                                PatternRewriter &rewriter) const override {
    if (op->getNumResults() != 1)
      return failure();
    std::optional<Transposition> outer = matchTransposition(op->getResult(0));
    std::optional<Transposition> inner =
        outer ? matchTransposition(outer->input) : std::nullopt;
    if (!inner)
      return rewriter.notifyMatchFailure(op, "transposes no transposition");
    SmallVector<int64_t> both =
        applyPermutation(inner->permutation, outer->permutation);
    bool isIdentity = isIdentityPermutation(both);
    if (!isIdentity && !outer->input.hasOneUse())
      return rewriter.notifyMatchFailure(op, "the first one is needed, too");
    Value result = isIdentity
                       ? inner->input
                       : transpose(rewriter, op->getLoc(), inner->input, both);
    remarkFused(op, kPass,
                isIdentity ? "two transpositions cancel"
                           : "two transpositions are one");
    rewriter.replaceOp(
        op, castTo(rewriter, op->getLoc(), result, op->getResult(0).getType()));
    return success();
  }
};

// Pattern: rope(transpose(x)) -> transpose(rope(x))
struct MoveBehindRope : OpRewritePattern<RopeOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(RopeOp op,
                                PatternRewriter &rewriter) const override {
    std::optional<Transposition> match = matchTransposition(op.getX());
    if (!match || !op.getX().hasOneUse() || !op.getHeadsAxis())
      return rewriter.notifyMatchFailure(op, "rotates no transposition");
    int64_t rank = match->permutation.size();
    int64_t axis = (*op.getHeadsAxis() + rank) % rank;
    // Without its heads, x has the dimensions of the tables in their order.
    SmallVector<int64_t> others(match->permutation);
    others.erase(others.begin() + axis);
    if (!llvm::is_sorted(others))
      return rewriter.notifyMatchFailure(op, "others than heads are moved");
    auto rope = RopeOp::create(
        rewriter, op.getLoc(), match->input.getType(), match->input,
        op.getCos(), op.getSin(), op.getLayoutAttr(),
        rewriter.getI64IntegerAttr(match->permutation[axis]));
    rope->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    Value y = transpose(rewriter, op.getLoc(), rope.getY(), match->permutation);
    rewriter.replaceOp(op,
                       castTo(rewriter, op.getLoc(), y, op.getY().getType()));
    return success();
  }
};

// Pattern: attention(transpose(q), transpose(k), transpose(v)) ->
//   transpose(attention(q, k, v)) in the other layout
struct MoveBehindAttention : OpRewritePattern<AttentionOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<Transposition> inputs =
        matchOperands({op.getQ(), op.getK(), op.getV()});
    if (inputs.empty() || !isPlain(op.getCacheLayout()) || op.getKScale() ||
        op.getVScale())
      return rewriter.notifyMatchFailure(op, "not all are transpositions");
    bool isTransposedBack =
        !op.getY().use_empty() &&
        llvm::all_of(op.getY().getUsers(), [&](Operation *user) {
          std::optional<Transposition> match =
              user->getNumResults() == 1
                  ? matchTransposition(user->getResult(0))
                  : std::nullopt;
          return match && match->input == op.getY() &&
                 exchangesHeads(match->permutation);
        });
    // One is added.
    if (countOwn(inputs, op) + 2 * isTransposedBack < 2)
      return rewriter.notifyMatchFailure(op, "no transposition would be saved");
    SmallVector<Value> operands(op->getOperands());
    for (auto [operand, input] : llvm::zip(operands, inputs))
      operand = input.input;
    auto yType = cast<RankedTensorType>(op.getY().getType());
    SmallVector<int64_t> permutation = inputs.front().permutation;
    auto moved = AttentionOp::create(
        rewriter, op.getLoc(),
        yType.clone(applyPermutation(yType.getShape(), permutation)), operands,
        op.getProperties(), llvm::to_vector(op->getDiscardableAttrs()));
    moved.setLayout(getOther(op.getLayout()));
    remarkFused(op, kPass, "it takes its operands as they lie");
    Value y = transpose(rewriter, op.getLoc(), moved.getY(), permutation);
    rewriter.replaceOp(op, castTo(rewriter, op.getLoc(), y, yType));
    return success();
  }
};

// Pattern: kv_cache_update(transpose(x) into transpose(cache)) ->
//   transpose(kv_cache_update(x into cache)) in the other layout
struct MoveBehindCache : OpRewritePattern<KvCacheUpdateOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(KvCacheUpdateOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<Transposition> inputs =
        matchOperands({op.getNewTokens(), op.getCache()});
    if (inputs.empty() || !isPlain(op.getCacheLayout()) || op.getScales())
      return rewriter.notifyMatchFailure(op, "not both are transpositions");
    if (countOwn(inputs, op) < 2)
      return rewriter.notifyMatchFailure(op, "no transposition would be saved");
    auto moved = KvCacheUpdateOp::create(
        rewriter, op.getLoc(), inputs[0].input, inputs[1].input,
        op.getPosition(), getOther(op.getLayout()), op.getCacheLayoutAttr());
    moved->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    remarkFused(op, kPass, "it takes its operands as they lie");
    Value cache = transpose(rewriter, op.getLoc(), moved.getCacheOut(),
                            inputs[1].permutation);
    rewriter.replaceOp(
        op, castTo(rewriter, op.getLoc(), cache, op.getCacheOut().getType()));
    return success();
  }
};

struct FuseLayouts : llama::impl::LlamaFuseLayoutsBase<FuseLayouts> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFuseLayoutsPatterns(patterns);
    if (failed(applyUntilDone(getOperation(), std::move(patterns))))
      return signalPassFailure();
    getOperation()->walk([](Operation *op) {
      if (!isa<AttentionOp, KvCacheUpdateOp>(op))
        return;
      SmallVector<Value> operands;
      if (auto update = dyn_cast<KvCacheUpdateOp>(op))
        operands = {update.getNewTokens(), update.getCache()};
      else
        operands = op->getOperands().take_front(3);
      unsigned all = operands.size(), transposed = 0;
      for (Value operand : operands)
        transposed += !matchOperands(operand).empty();
      if (transposed == all)
        remarkNotFused(op, kPass, "its transposed operands have other users");
      else if (transposed > 0)
        remarkNotFused(op, kPass, "not all of its operands are transposed");
    });
  }
};

} // namespace

void mlir::llama::populateFuseLayoutsPatterns(RewritePatternSet &patterns) {
  patterns.add<Cancel, MoveBehindRope, MoveBehindAttention, MoveBehindCache>(
      patterns.getContext());
}
