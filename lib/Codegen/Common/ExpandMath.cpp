//===- ExpandMath.cpp - Vector polynomials for f32 functions --------------===//
//
// Each function is written once, on scalars or vectors of f32 alike, without a
// branch and without a library call. NaN gives NaN. Errors are in units in the
// last place (ulp) against the correctly rounded result.
//
// The polynomials are those of Moshier's Cephes Mathematical Library (single
// precision: expf, tanhf, sinf, cosf, ndtrf), which states their derivation.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/Common/FloatBuilder.h"
#include "lib/Codegen/Common/Passes.h"

#include "mlir/Transforms/WalkPatternRewriteDriver.h"

#include <limits>

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAEXPANDMATH
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Functions of f32 values of one shape (scalar, or vector).
class Builder : public FloatBuilder {
public:
  Builder(OpBuilder &b, Location loc, Type type)
      : FloatBuilder(b, loc, type, arith::FastMathFlags::contract) {}

  Value exp(Value x);
  Value exp2(Value x);
  Value tanh(Value x);
  Value erf(Value x);
  /// sin, or cos where `quarter` is 1: the angle is advanced by that many
  /// quarter turns.
  Value sinOrCos(Value x, int32_t quarter);

private:
  Value doubleConstant(double value) {
    return constant(b.getF64FloatAttr(value));
  }
  /// x * y with its own rounding, never part of a fused multiply-add.
  Value mulRounded(Value x, Value y) {
    return arith::MulFOp::create(b, loc, x, y);
  }
  Value addRounded(Value x, Value y) {
    return arith::AddFOp::create(b, loc, x, y);
  }
  Value subRounded(Value x, Value y) {
    return arith::SubFOp::create(b, loc, x, y);
  }
  /// y * 2^n, where `shifted` is n + kRounder and -150 <= n <= 128.
  Value scale(Value y, Value shifted);
  /// 2^n for -126 <= n <= 127, by building the exponent.
  Value powerOfTwo(Value n) {
    return fromBits(arith::ShLIOp::create(
        b, loc, arith::AddIOp::create(b, loc, n, integer(127)), integer(23)));
  }
};

/// Adding and subtracting it rounds a number to an integer.
constexpr double kRounder = 12582912.0; // 1.5 * 2^23

/// In two factors, so that denormal results are reached.
Value Builder::scale(Value y, Value shifted) {
  Value exponent =
      arith::SubIOp::create(b, loc, bits(shifted), integer(0x4B400000));
  Value half = arith::ShRSIOp::create(b, loc, exponent, integer(1));
  Value rest = arith::SubIOp::create(b, loc, exponent, half);
  return mulRounded(mulRounded(y, powerOfTwo(half)), powerOfTwo(rest));
}

/// exp, 2 ulp: x = n ln 2 + r with |r| <= ln 2 / 2, exp x = 2^n exp r.
Value Builder::exp(Value x) {
  // Beyond these the result is infinite or zero; NaN is restored at the end.
  Value bounded = bound(x, -104.0, 89.0);

  Value shifted = addRounded(mulRounded(bounded, number(1.44269504088896341)),
                             number(kRounder));
  Value n = subRounded(shifted, number(kRounder));
  Value r = sub(bounded, mul(n, number(0.693359375)));
  r = sub(r, mul(n, number(-2.12194440e-4)));
  Value p = polynomial(r, {1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3,
                           4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1});
  Value y = add(add(mul(p, mul(r, r)), r), number(1.0));
  return keepNaN(x, scale(y, shifted));
}

/// exp2, 2 ulp: x = n + r with |r| <= 1/2, and the polynomial of this degree
/// that is best in its relative error (2e-9) for 2^r.
Value Builder::exp2(Value x) {
  Value bounded = bound(x, -150.0, 128.0);
  Value shifted = addRounded(bounded, number(kRounder));
  Value r = subRounded(bounded, subRounded(shifted, number(kRounder)));
  Value y = polynomial(r, {1.5345812003759342e-4, 1.3399931219150226e-3,
                           9.618488957108907e-3, 5.5503287769656254e-2,
                           2.4022646890634286e-1, 6.931472057372674e-1,
                           1.0000000005541665});
  return keepNaN(x, scale(y, shifted));
}

/// tanh, 3 ulp.
Value Builder::tanh(Value x) {
  Value size = abs(x);
  Value z = mul(x, x);
  Value p =
      polynomial(z, {-5.70498872745e-3, 2.06390887954e-2, -5.37397155531e-2,
                     1.33314422036e-1, -3.33332819422e-1});
  Value small = add(mul(mul(p, z), x), x);
  Value e = exp(addRounded(size, size));
  Value large = sub(number(1.0), div(number(2.0), add(e, number(1.0))));
  // The small part would make -0 of x a 0.
  return copySign(
      select(compare(arith::CmpFPredicate::OLT, size, number(0.625)), small,
             large),
      x);
}

/// erf, 4 ulp.
Value Builder::erf(Value x) {
  using Predicate = arith::CmpFPredicate;
  Value size = abs(x);
  Value z = mul(x, x);
  Value small =
      mul(x, polynomial(z, {7.853861353153693e-5, -8.010193625184903e-4,
                            5.188327685732524e-3, -2.685381193529856e-2,
                            1.128358514861418e-1, -3.761262582423300e-1,
                            1.128379165726710e+0}));
  // 1 - erfc: exp(-x^2) / |x| times a polynomial in 1 / x^2.
  Value one = number(1.0);
  Value bounded = select(compare(Predicate::OGT, size, one), size, one);
  Value inverse = div(one, bounded);
  Value square = mul(inverse, inverse);
  Value middle = polynomial(
      square,
      {2.326819970068386e-2, -1.387039388740657e-1, 3.687424674597105e-1,
       -5.824733027278666e-1, 6.210004621745983e-1, -4.944515323274145e-1,
       3.404879937665872e-1, -2.741127028184656e-1, 5.638259427386472e-1});
  Value far = polynomial(square, {-1.047766399936249e+1, 1.297719955372516e+1,
                                  -7.495518717768503e+0, 2.921019019210786e+0,
                                  -1.015265279202700e+0, 4.218463358204948e-1,
                                  -2.820767439740514e-1, 5.641895067754075e-1});
  Value tail =
      select(compare(Predicate::OLT, bounded, number(2.0)), middle, far);
  Value negatedSquare = sub(number(0.0), mul(bounded, bounded));
  Value complement = mul(mul(exp(negatedSquare), inverse), tail);
  Value large = copySign(sub(one, complement), x);
  Value result = select(compare(Predicate::OLT, size, one), small, large);
  return keepNaN(x, result);
}

/// sin and cos, 2 ulp for |x| <= 2^20. The quarter turn is subtracted in f64 in
/// two terms: three f32 terms lose the low bits of angles that a context of
/// 100,000 tokens has.
Value Builder::sinOrCos(Value x, int32_t quarter) {
  // 1.5 * 2^52: the f64 counterpart of kRounder.
  constexpr double kRounder64 = 6755399441055744.0;
  Type f64 = like(b.getF64Type());
  Value wide = arith::ExtFOp::create(b, loc, f64, x);
  Value shifted =
      addRounded(mulRounded(wide, doubleConstant(0.63661977236758134308)),
                 doubleConstant(kRounder64));
  Value n = subRounded(shifted, doubleConstant(kRounder64));
  // pi / 2 = 1.57079632673412561417 (33 bits) + the rest.
  Value r =
      subRounded(wide, mulRounded(n, doubleConstant(1.57079632673412561417)));
  r = subRounded(r, mulRounded(n, doubleConstant(6.07710050650619224932e-11)));
  Value angle = arith::TruncFOp::create(b, loc, like(b.getF32Type()), r);
  Value bits = arith::BitcastOp::create(b, loc, like(b.getI64Type()), shifted);
  Value turns = arith::TruncIOp::create(b, loc, like(b.getI32Type()), bits);
  if (quarter)
    turns = arith::AddIOp::create(b, loc, turns, integer(quarter));

  Value z = mul(angle, angle);
  Value sine = add(mul(mul(polynomial(z, {-1.9515295891e-4, 8.3321608736e-3,
                                          -1.6666654611e-1}),
                           z),
                       angle),
                   angle);
  // The sum makes a 0 of -0.
  sine = copySign(sine, angle);
  Value cosine = polynomial(
      z, {2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2});
  cosine = add(sub(mul(cosine, mul(z, z)), mul(number(0.5), z)), number(1.0));
  auto isSet = [&](int32_t bit) -> Value {
    Value masked = arith::AndIOp::create(b, loc, turns, integer(bit));
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, masked,
                                 integer(0));
  };
  Value result = select(isSet(1), cosine, sine);
  return select(isSet(2), arith::NegFOp::create(b, loc, result), result);
}

/// Pattern: math.op on f32 (scalar or vector) -> arith.
template <typename OpTy> struct ExpandUnary : public OpRewritePattern<OpTy> {
  using Expansion = Value (*)(Builder &, Value);
  ExpandUnary(MLIRContext *context, Expansion expansion)
      : OpRewritePattern<OpTy>(context), expansion(expansion) {}

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    Type type = op.getType();
    if (!getElementTypeOrSelf(type).isF32())
      return rewriter.notifyMatchFailure(op, "only f32 has a polynomial");
    Builder builder(rewriter, op.getLoc(), type);
    rewriter.replaceOp(op, expansion(builder, op.getOperand()));
    return success();
  }

  Expansion expansion;
};

struct ExpandMath : public llama::impl::LlamaExpandMathBase<ExpandMath> {
  using Base::Base;

  void runOnOperation() override {
    MLIRContext *context = &getContext();
    RewritePatternSet patterns(context);
    patterns.add<ExpandUnary<math::ExpOp>>(
        context, [](Builder &b, Value x) { return b.exp(x); });
    patterns.add<ExpandUnary<math::Exp2Op>>(
        context, [](Builder &b, Value x) { return b.exp2(x); });
    patterns.add<ExpandUnary<math::TanhOp>>(
        context, [](Builder &b, Value x) { return b.tanh(x); });
    patterns.add<ExpandUnary<math::ErfOp>>(
        context, [](Builder &b, Value x) { return b.erf(x); });
    patterns.add<ExpandUnary<math::SinOp>>(
        context, [](Builder &b, Value x) { return b.sinOrCos(x, 0); });
    patterns.add<ExpandUnary<math::CosOp>>(
        context, [](Builder &b, Value x) { return b.sinOrCos(x, 1); });
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace
