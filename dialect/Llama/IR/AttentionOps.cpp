//===- AttentionOps.cpp - attention and its partial form ------------------===//
#include "dialect/Llama/IR/Constraints.h"

#include "mlir/IR/Matchers.h"

#include <cmath>

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::constraints;

namespace {
/// The sizes that the operands of an attention give together.
struct AttentionSizes {
  std::optional<int64_t> batch;
  int64_t queryHeads = 0;
  int64_t keyHeads = 0;
  int64_t queries = 0;
  int64_t keys = 0;
  int64_t headDim = 0;
  int64_t valueDim = 0;
  AttentionLayout layout = AttentionLayout::head_major;

  /// The shape of attention's result.
  Shape resultShape() const {
    Shape shape;
    if (batch)
      shape.push_back(*batch);
    if (layout == AttentionLayout::head_major)
      shape.append({queryHeads, queries});
    else
      shape.append({queries, queryHeads});
    shape.push_back(valueDim);
    return shape;
  }

  Shape scoresShape() const {
    Shape shape;
    if (batch)
      shape.push_back(*batch);
    shape.append({queryHeads, queries, keys});
    return shape;
  }
};
} // namespace

/// Checks the operands that `attention` and `attention_partial` share, whose
/// constraints have the same numbers in both (c1 to c8).
template <typename Adaptor>
static FailureOr<AttentionSizes> checkOperands(Adaptor adaptor,
                                               Operation *reportOn) {
  Value qValue = adaptor.getQ(), kValue = adaptor.getK(),
        vValue = adaptor.getV();
  ArrayRef<int64_t> q = shapeOf(qValue), k = shapeOf(kValue),
                    v = shapeOf(vValue);
  size_t rank = q.size();
  if ((rank != 3 && rank != 4) || k.size() != rank || v.size() != rank)
    return violated(reportOn, 1,
                    "'q', 'k' and 'v' have ranks " + Twine(rank) + ", " +
                        Twine(k.size()) + " and " + Twine(v.size()) +
                        ", but all must have 4, or 3 without a batch");
  if (failed(checkElementType(reportOn, 2, "v", vValue, elementTypeOf(kValue))))
    return failure();
  if (elementTypeOf(kValue).isF64() && !elementTypeOf(qValue).isF64())
    return violated(reportOn, 2,
                    "'k' and 'v' have element type f64, but 'q' has " +
                        toString(elementTypeOf(qValue)) +
                        ", which scores would not be computed in");
  constexpr unsigned kScales =
      std::is_same_v<Adaptor, AttentionOp::Adaptor> ? 13 : 17;
  if (bool(adaptor.getKScale()) != bool(adaptor.getVScale()))
    return violated(reportOn, kScales,
                    "'k_scale' and 'v_scale' must be given together");
  for (auto [name, value, scale] :
       {std::tuple("k", kValue, adaptor.getKScale()),
        std::tuple("v", vValue, adaptor.getVScale())}) {
    if (elementTypeOf(value).isInteger(8) != bool(scale))
      return violated(reportOn, kScales,
                      Twine("'") + name + "_scale' must be given where '" +
                          name + "' is i8, and only then");
    if (scale && !shapesMatch(shapeOf(scale), shapeOf(value).drop_back()))
      return violated(reportOn, kScales,
                      Twine("'") + name + "_scale' has shape " +
                          toString(shapeOf(scale)) +
                          ", but must have that of '" + name +
                          "' without its last dimension, " +
                          toString(shapeOf(value).drop_back()));
  }

  AttentionSizes sizes;
  sizes.layout = adaptor.getLayout();
  if (rank == 4) {
    if (!sizesMatch(q[0], k[0]) || !sizesMatch(q[0], v[0]) ||
        !sizesMatch(k[0], v[0]))
      return violated(reportOn, 3,
                      "the batch sizes of 'q', 'k' and 'v' must be equal, but "
                      "are " +
                          toString(ArrayRef({q[0], k[0], v[0]})));
    sizes.batch = joinSizes(q[0], joinSizes(k[0], v[0]));
  }
  bool headMajor = sizes.layout == AttentionLayout::head_major;
  size_t heads = headMajor ? rank - 3 : rank - 2;
  size_t tokens = headMajor ? rank - 2 : rank - 3;

  sizes.queryHeads = q[heads];
  sizes.keyHeads = joinSizes(k[heads], v[heads]);
  if (!sizesMatch(k[heads], v[heads]) || sizes.keyHeads == 0 ||
      (ShapedType::isStatic(sizes.queryHeads) &&
       ShapedType::isStatic(sizes.keyHeads) &&
       (sizes.queryHeads % sizes.keyHeads != 0)))
    return violated(reportOn, 4,
                    "'q', 'k' and 'v' have " +
                        toString(ArrayRef({q[heads], k[heads], v[heads]})) +
                        " heads, but 'k' and 'v' must have equally many, at "
                        "least 1, and they must divide those of 'q'");
  if (!sizesMatch(k[tokens], v[tokens]))
    return violated(reportOn, 5,
                    "'v' has " + Twine(v[tokens]) +
                        " tokens, but must have those of 'k', " +
                        Twine(k[tokens]));
  sizes.queries = q[tokens];
  sizes.keys = joinSizes(k[tokens], v[tokens]);

  sizes.headDim = joinSizes(q.back(), k.back());
  sizes.valueDim = v.back();
  if (!sizesMatch(q.back(), k.back()) || sizes.headDim == 0)
    return violated(reportOn, 6,
                    "'q' and 'k' have head dimensions " +
                        toString(ArrayRef({q.back(), k.back()})) +
                        ", but must have the same, at least 1");

  if (Value mask = adaptor.getMask()) {
    ArrayRef<int64_t> shape = shapeOf(mask);
    Shape scores = sizes.scoresShape();
    bool broadcasts = shape.size() <= scores.size();
    if (broadcasts)
      for (auto [size, score] :
           llvm::zip(shape, ArrayRef(scores).take_back(shape.size())))
        broadcasts &= size == 1 || sizesMatch(size, score);
    if (!broadcasts)
      return violated(reportOn, 7,
                      "'mask' has shape " + toString(shape) +
                          ", but must broadcast to the scores, " +
                          toString(scores));
  }
  if (Value offset = adaptor.getOffset())
    if (failed(checkCount(reportOn, 8, "offset", offset, sizes.batch)))
      return failure();
  if (Value kvLen = adaptor.getKvLen())
    if (failed(checkCount(reportOn, 8, "kv_len", kvLen, sizes.batch)))
      return failure();
  return sizes;
}

/// Checks the attributes that both operations share (c9 to c11).
template <typename OpTy> static LogicalResult checkAttributes(OpTy op) {
  if (std::optional<int64_t> window = op.getWindow())
    if (*window <= 0)
      return violated(
          op, 9, "'window' is " + Twine(*window) + ", but must be positive");
  if (FloatAttr scale = op.getScaleAttr())
    if (failed(checkFinite(op, 10, "scale", scale.getValue(), Sign::any)))
      return failure();
  if (FloatAttr softcap = op.getSoftcapAttr())
    if (failed(
            checkFinite(op, 11, "softcap", softcap.getValue(), Sign::positive)))
      return failure();
  return success();
}

template <typename OpTy>
static void setAttentionProperties(OpBuilder &builder,
                                   typename OpTy::Properties &properties,
                                   const AttentionOptions &options) {
  if (options.causal)
    properties.causal = builder.getUnitAttr();
  if (options.window)
    properties.window = builder.getI64IntegerAttr(*options.window);
  if (options.scale)
    properties.scale = builder.getF64FloatAttr(*options.scale);
  if (options.softcap)
    properties.softcap = builder.getF64FloatAttr(*options.softcap);
  properties.layout =
      AttentionLayoutAttr::get(builder.getContext(), options.layout);
  properties.cache_layout = options.cacheLayout;
}

//===----------------------------------------------------------------------===//
// Canonicalisation of both
//===----------------------------------------------------------------------===//

/// The value of a constant of equal integers, as i64.
static std::optional<int64_t> getIntegerSplat(Value value) {
  DenseIntElementsAttr attr;
  if (!value || !matchPattern(value, m_Constant(&attr)) || !attr.isSplat())
    return std::nullopt;
  return attr.getSplatValue<APInt>().getSExtValue();
}

/// A constant mask that hides nothing and adds zeros at most. Adding a zero can
/// turn a score of -0 into +0, which no exponential tells apart.
static bool hidesNothing(Value mask) {
  DenseElementsAttr attr;
  if (!mask || !matchPattern(mask, m_Constant(&attr)) || !attr.isSplat())
    return false;
  if (attr.getElementType().isInteger(1))
    return attr.getSplatValue<bool>();
  return attr.getSplatValue<APFloat>().isZero();
}

namespace {
// Pattern: attention(.., scale = 1/sqrt(D)) -> attention(..)
template <typename OpTy>
struct DropDefaultScale final : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    FloatAttr scale = op.getScaleAttr();
    int64_t headDim =
        joinSizes(shapeOf(op.getQ()).back(), shapeOf(op.getK()).back());
    if (!scale || ShapedType::isDynamic(headDim))
      return rewriter.notifyMatchFailure(op, "no scale, or an unknown default");
    double byDefault = 1.0 / std::sqrt(static_cast<double>(headDim));
    if (!scale.getValue().bitwiseIsEqual(APFloat(byDefault)))
      return rewriter.notifyMatchFailure(op, "the scale is another one");
    rewriter.modifyOpInPlace(op, [&] { op.removeScaleAttr(); });
    return success();
  }
};

// Pattern: attention(.., mask = true | 0)  -> attention(..)
// Pattern: attention(.., offset = 0)       -> attention(..)
// Pattern: attention(.., kv_len >= T)      -> attention(..)
template <typename OpTy>
struct DropOperandsWithoutEffect final : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    FailureOr<AttentionSizes> sizes =
        checkOperands(typename OpTy::Adaptor(op), /*reportOn=*/nullptr);
    if (failed(sizes))
      return failure();
    std::optional<int64_t> kvLen = getIntegerSplat(op.getKvLen());
    bool dropMask = hidesNothing(op.getMask());
    bool dropOffset = getIntegerSplat(op.getOffset()) == 0;
    bool dropKvLen =
        kvLen && ShapedType::isStatic(sizes->keys) && *kvLen >= sizes->keys;
    if (!dropMask && !dropOffset && !dropKvLen)
      return rewriter.notifyMatchFailure(op, "every operand has an effect");
    rewriter.modifyOpInPlace(op, [&] {
      if (dropMask)
        op.getMaskMutable().clear();
      if (dropOffset)
        op.getOffsetMutable().clear();
      if (dropKvLen)
        op.getKvLenMutable().clear();
    });
    return success();
  }
};

// Pattern: attention(.., causal, window >= S) without offset
//            -> attention(.., causal)
template <typename OpTy>
struct DropWindowWithoutEffect final : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    std::optional<int64_t> window = op.getWindow();
    if (!window || !op.getCausal() || op.getOffset())
      return rewriter.notifyMatchFailure(
          op, "not causal attention with a window and without an offset");
    FailureOr<AttentionSizes> sizes =
        checkOperands(typename OpTy::Adaptor(op), /*reportOn=*/nullptr);
    if (failed(sizes) || ShapedType::isDynamic(sizes->queries) ||
        *window < sizes->queries)
      return rewriter.notifyMatchFailure(op, "the window may hide keys");
    rewriter.modifyOpInPlace(op, [&] { op.removeWindowAttr(); });
    return success();
  }
};
} // namespace

template <typename OpTy>
static void addAttentionPatterns(RewritePatternSet &patterns) {
  patterns.add<DropDefaultScale<OpTy>, DropOperandsWithoutEffect<OpTy>,
               DropWindowWithoutEffect<OpTy>>(patterns.getContext());
}

//===----------------------------------------------------------------------===//
// AttentionOp
//===----------------------------------------------------------------------===//

void AttentionOp::build(OpBuilder &builder, OperationState &state, Value q,
                        Value k, Value v, const AttentionOptions &options) {
  auto &properties = state.getOrAddProperties<Properties>();
  llvm::copy(
      addOperands(state, {q, k, v, options.mask, options.offset, options.kvLen,
                          options.kScale, options.vScale}),
      properties.operandSegmentSizes.begin());
  setAttentionProperties<AttentionOp>(builder, properties, options);
  addInferredResults<AttentionOp>(state, elementTypeOf(q));
}

FailureOr<Shapes> AttentionOp::inferResultShapes(Adaptor adaptor,
                                                 Operation *reportOn) {
  FailureOr<AttentionSizes> sizes = checkOperands(adaptor, reportOn);
  if (failed(sizes))
    return failure();
  return Shapes{sizes->resultShape()};
}

LogicalResult AttentionOp::verify() {
  FailureOr<Shapes> shapes = inferResultShapes(Adaptor(*this), *this);
  if (failed(shapes) || failed(checkAttributes(*this)) ||
      failed(checkResultShape(*this, 12, "y", getY(), shapes->front())))
    return failure();
  return checkElementType(*this, 12, "y", getY(), elementTypeOf(getQ()));
}

void AttentionOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  addAttentionPatterns<AttentionOp>(patterns);
  patterns.add<FoldCastsIntoOp<AttentionOp>>(context);
}

//===----------------------------------------------------------------------===//
// AttentionPartialOp
//===----------------------------------------------------------------------===//

void AttentionPartialOp::build(OpBuilder &builder, OperationState &state,
                               Value q, Value k, Value v, Value acc, Value max,
                               Value sum, const AttentionOptions &options) {
  auto &properties = state.getOrAddProperties<Properties>();
  llvm::copy(
      addOperands(state, {q, k, v, options.mask, options.offset, options.kvLen,
                          options.kScale, options.vScale, acc, max, sum}),
      properties.operandSegmentSizes.begin());
  setAttentionProperties<AttentionPartialOp>(builder, properties, options);
  addInferredResults<AttentionPartialOp>(
      state, {elementTypeOf(acc), elementTypeOf(max), elementTypeOf(sum)});
}

FailureOr<Shapes> AttentionPartialOp::inferResultShapes(Adaptor adaptor,
                                                        Operation *reportOn) {
  FailureOr<AttentionSizes> sizes = checkOperands(adaptor, reportOn);
  if (failed(sizes))
    return failure();
  Shape result = sizes->resultShape();
  ArrayRef<int64_t> rows = ArrayRef(result).drop_back();
  Value acc = adaptor.getAcc(), max = adaptor.getMax(), sum = adaptor.getSum();
  if (failed(checkResultShape(reportOn, 12, "acc", acc, result)) ||
      failed(checkResultShape(reportOn, 13, "max", max, rows)) ||
      failed(checkResultShape(reportOn, 14, "sum", sum, rows)))
    return failure();
  // The results have the types of their destinations.
  return Shapes{Shape(shapeOf(acc)), Shape(shapeOf(max)), Shape(shapeOf(sum))};
}

// attention_partial_c16, results have the types of their destinations, is a
// trait of the operation.
LogicalResult AttentionPartialOp::verify() {
  if (failed(inferResultShapes(Adaptor(*this), *this)) ||
      failed(checkAttributes(*this)))
    return failure();
  Type statistics = elementTypeOf(getQ()).isF64()
                        ? elementTypeOf(getQ())
                        : Float32Type::get(getContext());
  if (failed(checkElementType(*this, 15, "acc", getAcc(), statistics)) ||
      failed(checkElementType(*this, 15, "max", getMax(), statistics)))
    return failure();
  return checkElementType(*this, 15, "sum", getSum(), statistics);
}

void AttentionPartialOp::getCanonicalizationPatterns(
    RewritePatternSet &patterns, MLIRContext *context) {
  addAttentionPatterns<AttentionPartialOp>(patterns);
}
