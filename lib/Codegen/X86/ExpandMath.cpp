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

bool isRegister(Type type) {
  auto vector = dyn_cast<VectorType>(type);
  return vector && vector.getElementType().isF32() &&
         vector.getShape() == ArrayRef<int64_t>{16};
}

// Pattern: exp2 of 16 f32 -> vscalef(polynomial(x - floor(x)), x)
struct ExpandExp2 : OpRewritePattern<math::Exp2Op> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::Exp2Op op,
                                PatternRewriter &rewriter) const override {
    if (!isRegister(op.getType()))
      return rewriter.notifyMatchFailure(op, "is not of 16 f32");
    // The polynomials of these degrees that are best over [0, 1) in their
    // relative errors, 2.6e-6 and 2e-9.
    static constexpr double approximate[] = {
        0.013534167995983198, 0.05201146107602872, 0.24144275610777458,
        0.6930038347882739, 1.0000025933415357};
    static constexpr double precise[] = {
        2.1702255469455858e-4, 1.243968782392965e-3,  9.678840996558333e-3,
        5.548334198431783e-2,  2.4022983627401942e-1, 6.931469838406165e-1,
        1.0000000018558002};
    bool mayApproximate =
        arith::bitEnumContainsAll(op.getFastmath(), arith::FastMathFlags::afn);
    Builder b(rewriter, op.getLoc());
    Value x = op.getOperand();
    Value result = b.polynomial(b.fraction(x),
                                mayApproximate ? ArrayRef<double>(approximate)
                                               : ArrayRef<double>(precise));
    rewriter.replaceOp(op, b.scale(result, x));
    return success();
  }
};

// Pattern: exp of 16 f32 -> vscalef(polynomial(x - n ln 2), n), where n is the
//   integer nearest to x / ln 2
struct ExpandExp : OpRewritePattern<math::ExpOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::ExpOp op,
                                PatternRewriter &rewriter) const override {
    if (!isRegister(op.getType()))
      return rewriter.notifyMatchFailure(op, "is not of 16 f32");
    Location loc = op.getLoc();
    Builder b(rewriter, loc);
    // Below, the result is 0 and the polynomial might be infinite. NaN stays.
    Value x = op.getOperand(), low = b.splat(-104.0);
    x = arith::SelectOp::create(
        rewriter, loc,
        arith::CmpFOp::create(rewriter, loc, arith::CmpFPredicate::OGT, low, x),
        low, x);
    Value n = b.round(
        arith::MulFOp::create(rewriter, loc, x, b.splat(1.44269504088896341)));
    Value r = b.fma(n, b.splat(-0.693147182464599609375), x);
    r = b.fma(n, b.splat(1.904654290582768e-9), r);
    // The polynomial of this degree, beginning with 1 + r, that is best over
    // [-ln 2 / 2, ln 2 / 2] in its relative error, 3.1e-9; in pairs of terms,
    // which do not wait for each other.
    Value square = arith::MulFOp::create(rewriter, loc, r, r);
    Value one = b.splat(1.0);
    Value result =
        b.polynomial(r, {0.001381459878757596, 0.008368716575205326});
    result = b.fma(result, square,
                   b.polynomial(r, {0.04166838899254799, 0.1666652113199234}));
    result = b.fma(result, square, b.polynomial(r, {0.4999999403953552, 1.0}));
    result = b.fma(result, r, one);
    // Of infinity the polynomial is NaN, which infinite scaling overrides.
    rewriter.replaceOp(op, b.scale(result, n));
    return success();
  }
};

struct X86ExpandMath
    : public llama::impl::LlamaX86ExpandMathBase<X86ExpandMath> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ExpandExp, ExpandExp2>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace
