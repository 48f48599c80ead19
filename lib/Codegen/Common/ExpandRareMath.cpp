//===- ExpandRareMath.cpp - Functions that no library has -----------------===//
//
// Each is written once, on scalars and vectors of any type. What is about bits
// is exact; no element takes a branch.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/Common/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAEXPANDRAREMATH
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {
/// Powers up to here are products; each may round once.
constexpr int64_t kLargestProduct = 32;

bool isFloat(Type element) {
  return element.isF64() || element.isF32() || element.isF16() ||
         element.isBF16();
}

/// `type` with another element type.
Type withElement(Type type, Type element) {
  auto vector = dyn_cast<VectorType>(type);
  return vector ? vector.clone(element) : element;
}

/// Integer arithmetic on values of one type.
class Integers {
public:
  Integers(OpBuilder &b, Location loc, Type type)
      : b(b), loc(loc), type(type),
        width(getElementTypeOrSelf(type).getIntOrFloatBitWidth()) {}

  unsigned getWidth() const { return width; }
  Value constant(const APInt &value) {
    Type element = getElementTypeOrSelf(type);
    TypedAttr attribute = b.getIntegerAttr(element, value);
    if (auto vector = dyn_cast<VectorType>(type))
      attribute = DenseElementsAttr::get(vector, Attribute(attribute));
    return arith::ConstantOp::create(b, loc, attribute);
  }
  Value constant(int64_t value) {
    return constant(APInt(width, value, /*isSigned=*/true,
                          /*implicitTrunc=*/true));
  }
  /// The bytes of a number are all `byte`.
  Value bytes(uint8_t byte) {
    return constant(APInt::getSplat(width, APInt(8, byte)));
  }
  Value add(Value x, Value y) { return arith::AddIOp::create(b, loc, x, y); }
  Value sub(Value x, Value y) { return arith::SubIOp::create(b, loc, x, y); }
  Value mul(Value x, Value y) { return arith::MulIOp::create(b, loc, x, y); }
  Value bitAnd(Value x, Value y) { return arith::AndIOp::create(b, loc, x, y); }
  Value bitOr(Value x, Value y) { return arith::OrIOp::create(b, loc, x, y); }
  Value invert(Value x) {
    return arith::XOrIOp::create(b, loc, x, constant(-1));
  }
  Value shiftRight(Value x, int64_t by) {
    return arith::ShRUIOp::create(b, loc, x, constant(by));
  }
  Value compare(arith::CmpIPredicate predicate, Value x, Value y) {
    return arith::CmpIOp::create(b, loc, predicate, x, y);
  }
  Value isOdd(Value x) {
    return compare(arith::CmpIPredicate::ne, bitAnd(x, constant(1)),
                   constant(int64_t(0)));
  }
  Value select(Value condition, Value x, Value y) {
    return arith::SelectOp::create(b, loc, condition, x, y);
  }

  /// Whether there are forms for numbers of this width.
  bool hasBytes() const { return width >= 8 && llvm::isPowerOf2_32(width); }

  /// Sums of bits of pairs, of nibbles, of bytes, and of what is wider.
  Value countOnes(Value x) {
    x = sub(x, bitAnd(shiftRight(x, 1), bytes(0x55)));
    x = add(bitAnd(x, bytes(0x33)), bitAnd(shiftRight(x, 2), bytes(0x33)));
    x = bitAnd(add(x, shiftRight(x, 4)), bytes(0x0F));
    for (unsigned by = 8; by < width; by *= 2)
      x = add(x, shiftRight(x, by));
    return width > 8 ? bitAnd(x, constant(0xFF)) : x;
  }
  /// Zeros in front are the ones of the complement, once the leading one is
  /// copied to all places behind it.
  Value countLeadingZeros(Value x) {
    for (unsigned by = 1; by < width; by *= 2)
      x = bitOr(x, shiftRight(x, by));
    return countOnes(invert(x));
  }
  /// x - 1 has ones where the zeros at the end were.
  Value countTrailingZeros(Value x) {
    return countOnes(bitAnd(invert(x), sub(x, constant(1))));
  }

private:
  OpBuilder &b;
  Location loc;
  Type type;
  unsigned width;
};

/// x^n by squares, n > 0.
Value raise(Value x, int64_t n, function_ref<Value(Value, Value)> multiply) {
  Value product;
  for (;; x = multiply(x, x)) {
    if (n & 1)
      product = product ? multiply(product, x) : x;
    if (!(n >>= 1))
      return product;
  }
}

/// The integer that all elements of a value are.
std::optional<int64_t> getInteger(Value value) {
  Attribute attribute;
  if (!matchPattern(value, m_Constant(&attribute)))
    return std::nullopt;
  if (auto splat = dyn_cast<SplatElementsAttr>(attribute))
    attribute = splat.getSplatValue<Attribute>();
  auto integer = dyn_cast<IntegerAttr>(attribute);
  if (!integer || !integer.getValue().isSignedIntN(64))
    return std::nullopt;
  return integer.getValue().getSExtValue();
}

Value floatConstant(OpBuilder &b, Location loc, Type type, double value) {
  TypedAttr attribute = b.getFloatAttr(getElementTypeOrSelf(type), value);
  if (auto vector = dyn_cast<VectorType>(type))
    attribute = DenseElementsAttr::get(vector, Attribute(attribute));
  return arith::ConstantOp::create(b, loc, attribute);
}

/// The size of `x` with the sign of `y`.
Value copySign(OpBuilder &b, Location loc, Value x, Value y) {
  Type type = x.getType();
  unsigned width = getElementTypeOrSelf(type).getIntOrFloatBitWidth();
  Type integer = withElement(type, b.getIntegerType(width));
  Integers integers(b, loc, integer);
  auto mask = [&](Value value, const APInt &bits) {
    return integers.bitAnd(arith::BitcastOp::create(b, loc, integer, value),
                           integers.constant(bits));
  };
  Value bits = integers.bitOr(mask(x, APInt::getSignedMaxValue(width)),
                              mask(y, APInt::getSignMask(width)));
  return arith::BitcastOp::create(b, loc, type, bits);
}

// Pattern: fpowi(x, n) -> products, or those of inverses, for small constants
// n;
//   copysign(pow(|x|, n), n odd ? x : 1) in f64 otherwise
struct ExpandFPowI : OpRewritePattern<math::FPowIOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(math::FPowIOp op,
                                PatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Type type = op.getType(), element = getElementTypeOrSelf(type);
    if (!isFloat(element))
      return rewriter.notifyMatchFailure(op, "has an unusual type");
    std::optional<int64_t> exponent = getInteger(op.getRhs());
    bool isProduct = exponent && *exponent >= -kLargestProduct &&
                     *exponent <= kLargestProduct;
    Type wide = withElement(type, isProduct && !element.isF64()
                                      ? rewriter.getF32Type()
                                      : rewriter.getF64Type());
    Value x = op.getLhs();
    if (wide != type)
      x = arith::ExtFOp::create(rewriter, loc, wide, x);
    Value y = isProduct ? multiply(rewriter, loc, x, *exponent)
                        : power(rewriter, loc, x, op.getRhs());
    if (wide != type)
      y = arith::TruncFOp::create(rewriter, loc, type, y);
    rewriter.replaceOp(op, y);
    return success();
  }

private:
  static Value multiply(OpBuilder &b, Location loc, Value x, int64_t n) {
    Value one = floatConstant(b, loc, x.getType(), 1.0);
    if (n == 0)
      return one;
    auto power = [&](int64_t n) {
      return raise(x, n, [&](Value left, Value right) {
        return arith::MulFOp::create(b, loc, left, right).getResult();
      });
    };
    if (n > 0)
      return power(n);
    // A power that overflows may have a subnormal inverse, so it is the product
    // of the inverses of two halves.
    int64_t half = -n / 2;
    if (half == 0)
      return arith::DivFOp::create(b, loc, one, x);
    Value left = arith::DivFOp::create(b, loc, one, power(half)), right = left;
    if (n % 2)
      right = arith::DivFOp::create(b, loc, right, x);
    return arith::MulFOp::create(b, loc, left, right);
  }

  /// The sign is found from the integer: large ones are even in f64.
  static Value power(OpBuilder &b, Location loc, Value x, Value n) {
    Type type = x.getType();
    Value exponent = arith::SIToFPOp::create(b, loc, type, n);
    Value size =
        math::PowFOp::create(b, loc, math::AbsFOp::create(b, loc, x), exponent);
    Value signedSize = copySign(b, loc, size, x);
    return arith::SelectOp::create(
        b, loc, Integers(b, loc, n.getType()).isOdd(n), signedSize, size);
  }
};

// Pattern: ipowi(x, n) -> products; the factors for the bits of n, if it is not
//   known; 1 / x^-n rounded to zero, if n < 0
struct ExpandIPowI : OpRewritePattern<math::IPowIOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(math::IPowIOp op,
                                PatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Value x = op.getLhs(), n = op.getRhs();
    if (getElementTypeOrSelf(op.getType()).isIndex())
      return rewriter.notifyMatchFailure(op, "has no known width");
    Integers integers(rewriter, loc, op.getType());
    auto multiply = [&](Value left, Value right) {
      return integers.mul(left, right);
    };
    Value one = integers.constant(1), zero = integers.constant(int64_t(0));
    std::optional<int64_t> exponent = getInteger(n);
    if (exponent && *exponent >= 0) {
      rewriter.replaceOp(op,
                         *exponent == 0 ? one : raise(x, *exponent, multiply));
      return success();
    }
    // Ones and minus ones stay what they are; of zero there is no inverse.
    Value isNegative = integers.compare(arith::CmpIPredicate::slt, n, zero);
    Value isUnit = integers.bitOr(
        integers.compare(arith::CmpIPredicate::eq, x, one),
        integers.compare(arith::CmpIPredicate::eq, x, integers.constant(-1)));
    Value power = one, square = x;
    for (unsigned bit = 0; bit + 1 < integers.getWidth(); ++bit) {
      Value isSet = integers.isOdd(integers.shiftRight(n, bit));
      power = integers.select(isSet, multiply(power, square), power);
      square = multiply(square, square);
    }
    Value inverse = integers.select(
        isUnit, integers.select(integers.isOdd(n), x, one), zero);
    rewriter.replaceOp(op, integers.select(isNegative, inverse, power));
    return success();
  }
};

/// Pattern: op(x) on integers -> arith.
template <typename OpTy> struct ExpandInteger : OpRewritePattern<OpTy> {
  using Expansion = Value (*)(Integers &, Value);
  ExpandInteger(MLIRContext *context, Expansion expansion)
      : OpRewritePattern<OpTy>(context), expansion(expansion) {}

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (getElementTypeOrSelf(op.getType()).isIndex())
      return rewriter.notifyMatchFailure(op, "has no known width");
    Integers integers(rewriter, op.getLoc(), op.getType());
    if (!integers.hasBytes())
      return rewriter.notifyMatchFailure(op, "its bits are no whole bytes");
    rewriter.replaceOp(op, expansion(integers, op.getOperand()));
    return success();
  }

  Expansion expansion;
};

/// Pattern: isnan(x), .. -> a comparison of its bits without the sign.
template <typename OpTy> struct ExpandClass : OpRewritePattern<OpTy> {
  /// Given the bits, those of infinity and those of the least normal number.
  using Expansion = Value (*)(Integers &, Value, Value, Value);
  ExpandClass(MLIRContext *context, Expansion expansion)
      : OpRewritePattern<OpTy>(context), expansion(expansion) {}

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    Type type = op.getOperand().getType();
    auto element = cast<FloatType>(getElementTypeOrSelf(type));
    if (!isFloat(element))
      return rewriter.notifyMatchFailure(op, "has an unusual type");
    const llvm::fltSemantics &semantics = element.getFloatSemantics();
    Type integer =
        withElement(type, rewriter.getIntegerType(element.getWidth()));
    Integers integers(rewriter, op.getLoc(), integer);
    Value bits = integers.bitAnd(
        arith::BitcastOp::create(rewriter, op.getLoc(), integer,
                                 op.getOperand()),
        integers.constant(APInt::getSignedMaxValue(element.getWidth())));
    Value infinity =
        integers.constant(APFloat::getInf(semantics).bitcastToAPInt());
    Value least = integers.constant(
        APFloat::getSmallestNormalized(semantics).bitcastToAPInt());
    rewriter.replaceOp(op, expansion(integers, bits, infinity, least));
    return success();
  }

  Expansion expansion;
};

// Pattern: copysign(x, y) -> bits of x but the sign, the sign of y
struct ExpandCopySign : OpRewritePattern<math::CopySignOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(math::CopySignOp op,
                                PatternRewriter &rewriter) const override {
    if (!isFloat(getElementTypeOrSelf(op.getType())))
      return rewriter.notifyMatchFailure(op, "has an unusual type");
    rewriter.replaceOp(
        op, copySign(rewriter, op.getLoc(), op.getLhs(), op.getRhs()));
    return success();
  }
};

// Pattern: rsqrt(x) -> 1 / sqrt(x), in f32 at least
struct ExpandRsqrt : OpRewritePattern<math::RsqrtOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(math::RsqrtOp op,
                                PatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Type type = op.getType(), element = getElementTypeOrSelf(type);
    if (!isFloat(element))
      return rewriter.notifyMatchFailure(op, "has an unusual type");
    bool isNarrow = element.getIntOrFloatBitWidth() < 32;
    Value x = op.getOperand();
    if (isNarrow)
      x = arith::ExtFOp::create(rewriter, loc,
                                withElement(type, rewriter.getF32Type()), x);
    Value y = arith::DivFOp::create(
        rewriter, loc, floatConstant(rewriter, loc, x.getType(), 1.0),
        math::SqrtOp::create(rewriter, loc, x));
    if (isNarrow)
      y = arith::TruncFOp::create(rewriter, loc, type, y);
    rewriter.replaceOp(op, y);
    return success();
  }
};

// Pattern: clampf(x, low, high) -> minimumf(maximumf(x, low), high)
struct ExpandClamp : OpRewritePattern<math::ClampFOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(math::ClampFOp op,
                                PatternRewriter &rewriter) const override {
    Value raised = arith::MaximumFOp::create(rewriter, op.getLoc(),
                                             op.getValue(), op.getMin());
    rewriter.replaceOpWithNewOp<arith::MinimumFOp>(op, raised, op.getMax());
    return success();
  }
};

// Pattern: sincos(x) -> sin(x), cos(x)
struct ExpandSincos : OpRewritePattern<math::SincosOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(math::SincosOp op,
                                PatternRewriter &rewriter) const override {
    Value sine = math::SinOp::create(rewriter, op.getLoc(), op.getOperand());
    Value cosine = math::CosOp::create(rewriter, op.getLoc(), op.getOperand());
    rewriter.replaceOp(op, {sine, cosine});
    return success();
  }
};

struct ExpandRareMath : llama::impl::LlamaExpandRareMathBase<ExpandRareMath> {
  using Base::Base;

  void runOnOperation() override {
    using Predicate = arith::CmpIPredicate;
    MLIRContext *context = &getContext();
    RewritePatternSet patterns(context);
    patterns.add<ExpandFPowI, ExpandIPowI, ExpandCopySign, ExpandRsqrt,
                 ExpandClamp, ExpandSincos>(context);
    patterns.add<ExpandInteger<math::AbsIOp>>(
        context, [](Integers &b, Value x) -> Value {
          Value zero = b.constant(int64_t(0));
          return b.select(b.compare(Predicate::slt, x, zero), b.sub(zero, x),
                          x);
        });
    patterns.add<ExpandInteger<math::CtPopOp>>(
        context, [](Integers &b, Value x) { return b.countOnes(x); });
    patterns.add<ExpandInteger<math::CountLeadingZerosOp>>(
        context, [](Integers &b, Value x) { return b.countLeadingZeros(x); });
    patterns.add<ExpandInteger<math::CountTrailingZerosOp>>(
        context, [](Integers &b, Value x) { return b.countTrailingZeros(x); });
    patterns.add<ExpandClass<math::IsNaNOp>>(
        context, [](Integers &b, Value bits, Value infinity, Value) {
          return b.compare(Predicate::ugt, bits, infinity);
        });
    patterns.add<ExpandClass<math::IsInfOp>>(
        context, [](Integers &b, Value bits, Value infinity, Value) {
          return b.compare(Predicate::eq, bits, infinity);
        });
    patterns.add<ExpandClass<math::IsFiniteOp>>(
        context, [](Integers &b, Value bits, Value infinity, Value) {
          return b.compare(Predicate::ult, bits, infinity);
        });
    patterns.add<ExpandClass<math::IsNormalOp>>(
        context, [](Integers &b, Value bits, Value infinity, Value least) {
          // Below the least, the difference wraps around.
          return b.compare(Predicate::ult, b.sub(bits, least),
                           b.sub(infinity, least));
        });
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace
