//===- ExpandWideMath.cpp - Functions in f64 as arithmetic ----------------===//
//
// Each function is written once, on scalars or vectors of f64 alike, without a
// branch and without a library call. NaN gives NaN.
//
// The approximations are those of Moshier's Cephes Mathematical Library (exp,
// log, tanh, ndtr) and of Sun's fdlibm (sin, cos), which state their
// derivation.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/Common/FloatBuilder.h"
#include "lib/Codegen/Common/Passes.h"

#include "mlir/Transforms/WalkPatternRewriteDriver.h"

#include <limits>

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAEXPANDWIDEMATH
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

using Compare = arith::CmpFPredicate;

/// Functions of f64 values of one shape (scalar, or vector).
class Builder : public FloatBuilder {
public:
  using FloatBuilder::FloatBuilder;

  Value infinity() { return number(std::numeric_limits<double>::infinity()); }
  Value neg(Value x) { return arith::NegFOp::create(b, loc, x); }

  Value exp(Value x);
  Value exp2(Value x);
  Value log(Value x);
  Value log1p(Value x);
  Value expm1(Value x);
  Value tanh(Value x);
  Value erf(Value x);
  Value pow(Value x, Value y);
  /// sin, or cos where `quarter` is 1: the angle is advanced by that many
  /// quarter turns.
  Value sinOrCos(Value x, int64_t quarter);

private:
  /// exp of |r| <= ln 2 / 2.
  Value expNearZero(Value r);
  /// y * 2^n, where `shifted` is n + kRounder and -1100 <= n <= 1025.
  Value scale(Value y, Value shifted);
  /// 2^n for -1022 <= n <= 1023, by building the exponent.
  Value powerOfTwo(Value n) {
    return fromBits(arith::ShLIOp::create(
        b, loc, arith::AddIOp::create(b, loc, n, integer(1023)), integer(52)));
  }
};

/// Adding and subtracting it rounds a number to an integer.
constexpr double kRounder = 6755399441055744.0; // 1.5 * 2^52

/// In two factors, so that denormal results are reached.
Value Builder::scale(Value y, Value shifted) {
  Value exponent =
      arith::SubIOp::create(b, loc, bits(shifted), bits(number(kRounder)));
  Value half = arith::ShRSIOp::create(b, loc, exponent, integer(1));
  Value rest = arith::SubIOp::create(b, loc, exponent, half);
  return mul(mul(y, powerOfTwo(half)), powerOfTwo(rest));
}

Value Builder::expNearZero(Value r) {
  Value z = mul(r, r);
  Value p = mul(
      r, polynomial(z, {1.26177193074810590878e-4, 3.02994407707441961300e-2,
                        9.99999999999999999910e-1}));
  Value q =
      polynomial(z, {3.00198505138664455042e-6, 2.52448340349684104192e-3,
                     2.27265548208155028766e-1, 2.00000000000000000009e0});
  return add(mul(number(2.0), div(p, sub(q, p))), number(1.0));
}

Value Builder::exp(Value x) {
  Value bounded = bound(x, -746.0, 710.0);
  Value shifted =
      add(mul(bounded, number(1.4426950408889634073599)), number(kRounder));
  Value n = sub(shifted, number(kRounder));
  Value r = sub(bounded, mul(n, number(6.93145751953125e-1)));
  r = sub(r, mul(n, number(1.42860682030941723212e-6)));
  return keepNaN(x, scale(expNearZero(r), shifted));
}

Value Builder::exp2(Value x) {
  Value bounded = bound(x, -1076.0, 1024.0);
  Value shifted = add(bounded, number(kRounder));
  Value r = sub(bounded, sub(shifted, number(kRounder)));
  return keepNaN(
      x, scale(expNearZero(mul(r, number(0.69314718055994530942))), shifted));
}

/// x = m 2^e with sqrt(1/2) <= m < sqrt(2).
Value Builder::log(Value x) {
  Value tiny = compare(Compare::OLT, x, number(2.2250738585072014e-308));
  Value y = select(tiny, mul(x, number(18014398509481984.0)), x); // 2^54
  // Bits of y - those of sqrt(1/2) count powers of two from there.
  Value root = bits(number(0.70710678118654752440));
  Value offset = arith::SubIOp::create(b, loc, bits(y), root);
  Value e = arith::ShRSIOp::create(b, loc, offset, integer(52));
  Value m =
      sub(fromBits(arith::SubIOp::create(
              b, loc, bits(y), arith::ShLIOp::create(b, loc, e, integer(52)))),
          number(1.0));
  Value exponent = arith::SIToFPOp::create(b, loc, like(b.getF64Type()), e);
  exponent = select(tiny, sub(exponent, number(54.0)), exponent);
  Value z = mul(m, m);
  Value p = polynomial(m, {1.01875663804580931796e-4, 4.97494994976747001425e-1,
                           4.70579119878881725854e0, 1.44989225341610930846e1,
                           1.79368678507819816313e1, 7.70838733755885391666e0});
  Value q = polynomial(m, {1.0, 1.12873587189167450590e1,
                           4.52279145837532221105e1, 8.29875266912776603211e1,
                           7.11544750618563894466e1, 2.31251620126765340583e1});
  Value result = mul(m, mul(z, div(p, q)));
  result = sub(result, mul(exponent, number(2.121944400546905827679e-4)));
  result = add(m, sub(result, mul(number(0.5), z)));
  result = add(result, mul(exponent, number(0.693359375)));
  Value zero = number(0.0);
  result = select(compare(Compare::OEQ, x, zero), neg(infinity()), result);
  result = select(compare(Compare::OLT, x, zero),
                  number(std::numeric_limits<double>::quiet_NaN()), result);
  result = select(compare(Compare::OEQ, x, infinity()), x, result);
  return keepNaN(x, result);
}

/// What 1 + x rounds away is made good by a factor.
Value Builder::log1p(Value x) {
  Value u = add(number(1.0), x), rest = sub(u, number(1.0));
  Value isSmall = compare(Compare::OEQ, rest, number(0.0));
  Value isLarge = compare(Compare::OEQ, u, infinity());
  Value divisor = select(isSmall, number(1.0), rest);
  Value corrected = mul(log(u), div(x, divisor));
  // For -1 too: the factor is 1.
  return select(isSmall, x, select(isLarge, u, corrected));
}

Value Builder::expm1(Value x) {
  Value u = exp(x), less = sub(u, number(1.0));
  Value isSmall = compare(Compare::OEQ, less, number(0.0));
  // Beyond these, exp x is far from 1 and nothing cancels.
  Value isLarge = compare(Compare::UGT, abs(x), number(1.0));
  Value logarithm = select(isSmall, number(1.0), log(u));
  Value corrected = mul(less, div(x, logarithm));
  return select(isSmall, x, select(isLarge, less, corrected));
}

Value Builder::tanh(Value x) {
  Value size = abs(x), z = mul(x, x);
  Value p =
      polynomial(z, {-9.64399179425052238628e-1, -9.92877231001918586564e1,
                     -1.61468768441708447952e3});
  Value q = polynomial(z, {1.0, 1.12811678491632931402e2,
                           2.23548839060100448583e3, 4.84406305325125486048e3});
  Value small = add(mul(mul(x, z), div(p, q)), x);
  Value large = sub(number(1.0),
                    div(number(2.0), add(exp(add(size, size)), number(1.0))));
  return copySign(
      select(compare(Compare::OLT, size, number(0.625)), small, large), x);
}

Value Builder::erf(Value x) {
  Value size = abs(x), z = mul(x, x);
  Value t = polynomial(z, {9.60497373987051638749e0, 9.00260197203842689217e1,
                           2.23200534594684319226e3, 7.00332514112805075473e3,
                           5.55923013010394962768e4});
  Value u = polynomial(z, {1.0, 3.35617141647503099647e1,
                           5.21357949780152679795e2, 4.59432382970980127987e3,
                           2.26290000613890934246e4, 4.92673942608635921086e4});
  Value small = mul(x, div(t, u));
  // Beyond 8, 1 - erf is less than any rounding.
  Value bounded = bound(size, 1.0, 8.0);
  Value p =
      polynomial(bounded, {2.46196981473530512524e-10,
                           5.64189564831068821977e-1, 7.46321056442269912687e0,
                           4.86371970985681366614e1, 1.96520832956077098242e2,
                           5.26445194995477358631e2, 9.34528527171957607540e2,
                           1.02755188689515710272e3, 5.57535335369399327526e2});
  Value q = polynomial(bounded,
                       {1.0, 1.32281951154744992508e1, 8.67072140885989742329e1,
                        3.54937778887819891062e2, 9.75708501743205489753e2,
                        1.82390916687909736289e3, 2.24633760818710981792e3,
                        1.65666309194161350182e3, 5.57535340817727675546e2});
  Value complement = mul(exp(neg(mul(bounded, bounded))), div(p, q));
  Value large = copySign(sub(number(1.0), complement), x);
  return keepNaN(
      x, select(compare(Compare::OLT, size, number(1.0)), small, large));
}

/// exp(y log |x|), with the sign of x where y is odd.
Value Builder::pow(Value x, Value y) {
  Value zero = number(0.0), one = number(1.0);
  Value size = abs(x);
  Value power = exp(mul(y, log(size)));
  Value whole = math::FloorOp::create(b, loc, y);
  Value half = mul(y, number(0.5));
  Value isWhole = compare(Compare::OEQ, whole, y);
  Value isEven =
      compare(Compare::OEQ, math::FloorOp::create(b, loc, half), half);
  Value isOdd = arith::AndIOp::create(
      b, loc, isWhole,
      arith::XOrIOp::create(b, loc, isEven, constant(b.getBoolAttr(true))));
  power = select(isOdd, copySign(power, x), power);
  Value hasNone = arith::AndIOp::create(b, loc, compare(Compare::OLT, x, zero),
                                        compare(Compare::UNE, whole, y));
  // Of minus infinity all powers are those of infinity.
  hasNone = arith::AndIOp::create(b, loc, hasNone,
                                  compare(Compare::OLT, size, infinity()));
  power =
      select(hasNone, number(std::numeric_limits<double>::quiet_NaN()), power);
  Value isOne = arith::OrIOp::create(b, loc, compare(Compare::OEQ, y, zero),
                                     compare(Compare::OEQ, x, one));
  // (-1)^infinity is 1 too.
  Value isUnit =
      arith::AndIOp::create(b, loc, compare(Compare::OEQ, size, one),
                            compare(Compare::OEQ, abs(y), infinity()));
  return select(arith::OrIOp::create(b, loc, isOne, isUnit), one, power);
}

Value Builder::sinOrCos(Value x, int64_t quarter) {
  Value shifted =
      add(mul(x, number(6.36619772367581382433e-01)), number(kRounder));
  Value n = sub(shifted, number(kRounder));
  // pi / 2 in three parts, the first two of 33 bits.
  Value r = sub(x, mul(n, number(1.57079632673412561417e+00)));
  r = sub(r, mul(n, number(6.07710050630396597660e-11)));
  r = sub(r, mul(n, number(2.02226624879595063154e-21)));
  Value turns = bits(shifted);
  if (quarter)
    turns = arith::AddIOp::create(b, loc, turns, integer(quarter));
  Value z = mul(r, r);
  Value sine =
      polynomial(z, {1.58969099521155010221e-10, -2.50507602534068634195e-08,
                     2.75573137070700676789e-06, -1.98412698298579493134e-04,
                     8.33333333332248946124e-03, -1.66666666666666324348e-01});
  sine = copySign(add(mul(mul(sine, z), r), r), r);
  Value cosine =
      polynomial(z, {-1.13596475577881948265e-11, 2.08757232129817482790e-09,
                     -2.75573143513906633035e-07, 2.48015872894767294178e-05,
                     -1.38888888888741095749e-03, 4.16666666666666019037e-02});
  cosine = add(sub(mul(cosine, mul(z, z)), mul(number(0.5), z)), number(1.0));
  auto isSet = [&](int64_t bit) -> Value {
    Value masked = arith::AndIOp::create(b, loc, turns, integer(bit));
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, masked,
                                 integer(0));
  };
  Value result = select(isSet(1), cosine, sine);
  return select(isSet(2), neg(result), result);
}

/// Pattern: math.op -> arith in f64. What is f32 is extended, where nothing
/// else has a form for it.
template <typename OpTy> struct Expand : public OpRewritePattern<OpTy> {
  using Expansion = Value (*)(Builder &, ValueRange);
  Expand(MLIRContext *context, bool extendsF32, Expansion expansion)
      : OpRewritePattern<OpTy>(context), extendsF32(extendsF32),
        expansion(expansion) {}

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    Type type = op.getType(), element = getElementTypeOrSelf(type);
    if (!element.isF64() && !(extendsF32 && element.isF32()))
      return rewriter.notifyMatchFailure(op, "not of this type");
    Location loc = op.getLoc();
    auto vector = dyn_cast<VectorType>(type);
    Type wide = rewriter.getF64Type();
    if (vector)
      wide = vector.clone(wide);
    Builder builder(rewriter, loc, wide);
    SmallVector<Value> operands;
    for (Value operand : op->getOperands())
      operands.push_back(
          element.isF64() ? operand
                          : arith::ExtFOp::create(rewriter, loc, wide, operand)
                                .getResult());
    Value result = expansion(builder, operands);
    if (!element.isF64())
      result = arith::TruncFOp::create(rewriter, loc, type, result);
    rewriter.replaceOp(op, result);
    return success();
  }

  bool extendsF32;
  Expansion expansion;
};

struct ExpandWideMath
    : public llama::impl::LlamaExpandWideMathBase<ExpandWideMath> {
  using Base::Base;

  void runOnOperation() override {
    MLIRContext *context = &getContext();
    RewritePatternSet patterns(context);
    patterns.add<Expand<math::ExpOp>>(
        context, false, [](Builder &b, ValueRange v) { return b.exp(v[0]); });
    patterns.add<Expand<math::Exp2Op>>(
        context, false, [](Builder &b, ValueRange v) { return b.exp2(v[0]); });
    patterns.add<Expand<math::TanhOp>>(
        context, false, [](Builder &b, ValueRange v) { return b.tanh(v[0]); });
    patterns.add<Expand<math::ErfOp>>(
        context, false, [](Builder &b, ValueRange v) { return b.erf(v[0]); });
    patterns.add<Expand<math::SinOp>>(
        context, false,
        [](Builder &b, ValueRange v) { return b.sinOrCos(v[0], 0); });
    patterns.add<Expand<math::CosOp>>(
        context, false,
        [](Builder &b, ValueRange v) { return b.sinOrCos(v[0], 1); });
    patterns.add<Expand<math::RsqrtOp>>(
        context, false, [](Builder &b, ValueRange v) {
          return b.div(b.number(1.0), b.sqrt(v[0]));
        });
    patterns.add<Expand<math::LogOp>>(
        context, true, [](Builder &b, ValueRange v) { return b.log(v[0]); });
    patterns.add<Expand<math::Log2Op>>(
        context, true, [](Builder &b, ValueRange v) {
          return b.mul(b.log(v[0]), b.number(1.4426950408889634074));
        });
    patterns.add<Expand<math::Log10Op>>(
        context, true, [](Builder &b, ValueRange v) {
          return b.mul(b.log(v[0]), b.number(0.43429448190325182765));
        });
    patterns.add<Expand<math::Log1pOp>>(
        context, true, [](Builder &b, ValueRange v) { return b.log1p(v[0]); });
    patterns.add<Expand<math::ExpM1Op>>(
        context, true, [](Builder &b, ValueRange v) { return b.expm1(v[0]); });
    patterns.add<Expand<math::PowFOp>>(
        context, true,
        [](Builder &b, ValueRange v) { return b.pow(v[0], v[1]); });
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace
