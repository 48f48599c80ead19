//===- ExpandMath.cpp - Functions by instructions that AVX-512 has --------===//
#include "lib/Codegen/X86/Passes.h"

#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAX86EXPANDMATH
#include "lib/Codegen/X86/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {

/// Arithmetic on registers of 16 f32.
class Builder {
public:
  Builder(OpBuilder &b, Location loc)
      : b(b), loc(loc), type(VectorType::get({16}, b.getF32Type())) {}

  Value splat(double value) {
    return constant(
        DenseElementsAttr::get(type, b.getF32FloatAttr(value).getValue()));
  }
  Value fma(Value x, Value y, Value z) {
    return vector::FMAOp::create(b, loc, x, y, z);
  }
  Value multiply(Value x, Value y) {
    return arith::MulFOp::create(b, loc, x, y);
  }
  /// `x`, or `low` where that is greater; NaN stays.
  Value atLeast(Value low, Value x) {
    Value isLess =
        arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OGT, low, x);
    return arith::SelectOp::create(b, loc, isLess, low, x);
  }
  /// Horner's scheme, highest coefficient first.
  Value polynomial(Value x, ArrayRef<double> coefficients) {
    Value result = splat(coefficients.front());
    for (double coefficient : coefficients.drop_front())
      result = fma(result, x, splat(coefficient));
    return result;
  }
  /// x - floor(x)
  Value fraction(Value x) {
    // No bits of the fraction are kept, rounding is down, and nothing raised.
    return intrinsic("llvm.x86.avx512.mask.reduce.ps.512", {x, immediate(9)});
  }
  /// The integer that is nearest.
  Value round(Value x) {
    return intrinsic("llvm.x86.avx512.mask.rndscale.ps.512", {x, immediate(8)});
  }
  /// x * 2^floor(y), also where one of them is infinite.
  Value scale(Value x, Value y) {
    return intrinsic("llvm.x86.avx512.mask.scalef.ps.512", {x, y});
  }

private:
  Value constant(TypedAttr value) {
    return arith::ConstantOp::create(b, loc, value);
  }
  Value immediate(int32_t value) {
    return constant(b.getI32IntegerAttr(value));
  }
  /// An intrinsic in all lanes, in the current rounding mode.
  Value intrinsic(StringRef name, SmallVector<Value> operands) {
    operands.append(
        {splat(0), constant(b.getI16IntegerAttr(-1)), immediate(4)});
    return LLVM::CallIntrinsicOp::create(b, loc, type, b.getStringAttr(name),
                                         operands)
        .getResult(0);
  }

  OpBuilder &b;
  Location loc;
  VectorType type;
};

/// Whether values of `type` are whole registers of 16 f32.
bool isRegisters(Type type) {
  auto vector = dyn_cast<VectorType>(type);
  return vector && vector.getElementType().isF32() && vector.getRank() == 1 &&
         !vector.isScalable() && vector.getDimSize(0) % 16 == 0;
}

/// `count` elements of a vector, from `first` on.
Value takeLanes(OpBuilder &b, Location loc, Value vector, int64_t first,
                int64_t count) {
  if (cast<VectorType>(vector.getType()).getNumElements() == count)
    return vector;
  return vector::ExtractStridedSliceOp::create(
      b, loc, vector, ArrayRef<int64_t>{first}, ArrayRef<int64_t>{count},
      ArrayRef<int64_t>{1});
}

/// Computes a vector of `type` from those parts of `operand` that have `lanes`
/// elements.
Value mapParts(OpBuilder &b, Location loc, Value operand, int64_t lanes,
               VectorType type, function_ref<Value(Value)> body) {
  int64_t size = type.getNumElements();
  if (size == lanes)
    return body(operand);
  Value result = arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
  for (int64_t first = 0; first < size; first += lanes)
    result = vector::InsertStridedSliceOp::create(
        b, loc, body(takeLanes(b, loc, operand, first, lanes)), result,
        ArrayRef<int64_t>{first}, ArrayRef<int64_t>{1});
  return result;
}

/// exp2 x = vscalef(polynomial(x - floor(x)), x)
Value expandExp2(Builder &b, Value x, bool mayApproximate) {
  // The polynomials of these degrees that are best over [0, 1) in their
  // relative errors, 2.6e-6 and 2e-9.
  static constexpr double approximate[] = {
      0.013534167995983198, 0.05201146107602872, 0.24144275610777458,
      0.6930038347882739, 1.0000025933415357};
  static constexpr double precise[] = {
      2.1702255469455858e-4, 1.243968782392965e-3,  9.678840996558333e-3,
      5.548334198431783e-2,  2.4022983627401942e-1, 6.931469838406165e-1,
      1.0000000018558002};
  Value result =
      b.polynomial(b.fraction(x), mayApproximate ? ArrayRef<double>(approximate)
                                                 : ArrayRef<double>(precise));
  return b.scale(result, x);
}

/// exp x = vscalef(polynomial(x - n ln 2), n), where n is the integer nearest
/// to x / ln 2
Value expandExp(Builder &b, Value x) {
  // Below, the result is 0 and the polynomial might be infinite. NaN stays.
  x = b.atLeast(b.splat(-104.0), x);
  Value n = b.round(b.multiply(x, b.splat(1.44269504088896341)));
  Value r = b.fma(n, b.splat(-0.693147182464599609375), x);
  r = b.fma(n, b.splat(1.904654290582768e-9), r);
  // The polynomial of this degree, beginning with 1 + r, that is best over
  // [-ln 2 / 2, ln 2 / 2] in its relative error, 3.1e-9; in pairs of terms,
  // which do not wait for each other.
  Value square = b.multiply(r, r);
  Value result = b.polynomial(r, {0.001381459878757596, 0.008368716575205326});
  result = b.fma(result, square,
                 b.polynomial(r, {0.04166838899254799, 0.1666652113199234}));
  result = b.fma(result, square, b.polynomial(r, {0.4999999403953552, 1.0}));
  result = b.fma(result, r, b.splat(1.0));
  // Of infinity the polynomial is NaN, which infinite scaling overrides.
  return b.scale(result, n);
}

// Pattern: exp2 of f32 in whole registers -> instructions on each
struct ExpandExp2 : OpRewritePattern<math::Exp2Op> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::Exp2Op op,
                                PatternRewriter &rewriter) const override {
    if (!isRegisters(op.getType()))
      return rewriter.notifyMatchFailure(op, "is no registers of f32");
    bool mayApproximate =
        arith::bitEnumContainsAll(op.getFastmath(), arith::FastMathFlags::afn);
    Builder b(rewriter, op.getLoc());
    rewriter.replaceOp(op,
                       mapParts(rewriter, op.getLoc(), op.getOperand(), 16,
                                cast<VectorType>(op.getType()), [&](Value x) {
                                  return expandExp2(b, x, mayApproximate);
                                }));
    return success();
  }
};

// Pattern: exp of f32 in whole registers -> instructions on each
struct ExpandExp : OpRewritePattern<math::ExpOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::ExpOp op,
                                PatternRewriter &rewriter) const override {
    if (!isRegisters(op.getType()))
      return rewriter.notifyMatchFailure(op, "is no registers of f32");
    Builder b(rewriter, op.getLoc());
    rewriter.replaceOp(op, mapParts(rewriter, op.getLoc(), op.getOperand(), 16,
                                    cast<VectorType>(op.getType()),
                                    [&](Value x) { return expandExp(b, x); }));
    return success();
  }
};

// Pattern: f32 in pairs of registers, rounded to bf16 -> vcvtne2ps2bf16 of each
struct RoundPairs : OpRewritePattern<arith::TruncFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Type from = op.getIn().getType();
    if (!isRegisters(from) || cast<VectorType>(from).getDimSize(0) % 32 != 0 ||
        !getElementTypeOrSelf(op.getType()).isBF16())
      return rewriter.notifyMatchFailure(op, "is no pairs of registers");
    if (op.getRoundingmode().value_or(arith::RoundingMode::to_nearest_even) !=
        arith::RoundingMode::to_nearest_even)
      return rewriter.notifyMatchFailure(op, "has another rounding mode");
    auto type = VectorType::get({32}, rewriter.getBF16Type());
    StringAttr name =
        rewriter.getStringAttr("llvm.x86.avx512bf16.cvtne2ps2bf16.512");
    rewriter.replaceOp(
        op, mapParts(rewriter, loc, op.getIn(), 32,
                     cast<VectorType>(op.getType()), [&](Value pair) {
                       Value low = takeLanes(rewriter, loc, pair, 0, 16);
                       Value high = takeLanes(rewriter, loc, pair, 16, 16);
                       return LLVM::CallIntrinsicOp::create(
                                  rewriter, loc, type, name,
                                  ValueRange{high, low})
                           .getResult(0);
                     }));
    return success();
  }
};

// Pattern: bf16 that fill registers, extended to f32 -> each half of a register
//   with zeros below its elements, by one permutation
struct ExtendPairs : OpRewritePattern<arith::ExtFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::ExtFOp op,
                                PatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Type to = op.getType();
    if (!isRegisters(to) || cast<VectorType>(to).getDimSize(0) % 32 != 0 ||
        !getElementTypeOrSelf(op.getIn()).isBF16())
      return rewriter.notifyMatchFailure(op, "is no pairs of registers");
    auto type = cast<VectorType>(to);
    auto halfType = VectorType::get({16}, type.getElementType());
    auto bitsType = VectorType::get({32}, rewriter.getI16Type());
    Value zeros = arith::ConstantOp::create(rewriter, loc,
                                            rewriter.getZeroAttr(bitsType));
    Value result =
        arith::ConstantOp::create(rewriter, loc, rewriter.getZeroAttr(type));
    for (int64_t first = 0; first < type.getDimSize(0); first += 32) {
      Value bits = arith::BitcastOp::create(
          rewriter, loc, bitsType,
          takeLanes(rewriter, loc, op.getIn(), first, 32));
      for (int64_t half : {0, 16}) {
        SmallVector<int64_t> lanes;
        for (int64_t lane = half; lane < half + 16; ++lane)
          lanes.append({32, lane});
        Value part = vector::BitCastOp::create(
            rewriter, loc, halfType,
            vector::ShuffleOp::create(rewriter, loc, bits, zeros, lanes));
        result = vector::InsertStridedSliceOp::create(
            rewriter, loc, part, result, ArrayRef<int64_t>{first + half},
            ArrayRef<int64_t>{1});
      }
    }
    rewriter.replaceOp(op, result);
    return success();
  }
};

struct X86ExpandMath
    : public llama::impl::LlamaX86ExpandMathBase<X86ExpandMath> {
  using Base::Base;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ExpandExp, ExpandExp2, ExtendPairs>(&getContext());
    if (convertBf16)
      patterns.add<RoundPairs>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace
