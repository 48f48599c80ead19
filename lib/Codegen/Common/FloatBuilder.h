//===- FloatBuilder.h - Arithmetic that functions expand to -----*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_COMMON_FLOATBUILDER_H
#define LLAMA_MLIR_LIB_CODEGEN_COMMON_FLOATBUILDER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::llama {

/// Arithmetic on f32 or f64 values of one shape (scalar, or vector).
class FloatBuilder {
public:
  /// Sums, differences and products get `flags`.
  FloatBuilder(OpBuilder &b, Location loc, Type type,
               arith::FastMathFlags flags = arith::FastMathFlags::none)
      : b(b), loc(loc), type(type), flags(flags),
        element(cast<FloatType>(getElementTypeOrSelf(type))),
        bitsType(b.getIntegerType(element.getWidth())) {}

  Type like(Type other) const {
    if (auto vector = dyn_cast<VectorType>(type))
      return vector.clone(other);
    return other;
  }
  Value number(double value) {
    return constant(b.getFloatAttr(element, value));
  }
  /// Of as many bits.
  Value integer(int64_t value) {
    return constant(b.getIntegerAttr(bitsType, value));
  }
  Value add(Value x, Value y) {
    return arith::AddFOp::create(b, loc, x, y, flags);
  }
  Value sub(Value x, Value y) {
    return arith::SubFOp::create(b, loc, x, y, flags);
  }
  Value mul(Value x, Value y) {
    return arith::MulFOp::create(b, loc, x, y, flags);
  }
  Value div(Value x, Value y) { return arith::DivFOp::create(b, loc, x, y); }
  Value sqrt(Value x) { return math::SqrtOp::create(b, loc, x); }
  Value abs(Value x) { return math::AbsFOp::create(b, loc, x); }
  Value compare(arith::CmpFPredicate predicate, Value x, Value y) {
    return arith::CmpFOp::create(b, loc, predicate, x, y);
  }
  Value select(Value condition, Value x, Value y) {
    return arith::SelectOp::create(b, loc, condition, x, y);
  }
  Value bits(Value x) {
    return arith::BitcastOp::create(b, loc, like(bitsType), x);
  }
  Value fromBits(Value x) {
    return arith::BitcastOp::create(b, loc, like(element), x);
  }
  /// The size of `x` with the sign of `y`.
  Value copySign(Value x, Value y) {
    int64_t sign = llvm::minIntN(bitsType.getWidth());
    Value size = arith::AndIOp::create(b, loc, bits(x), integer(~sign));
    return fromBits(arith::OrIOp::create(
        b, loc, size, arith::AndIOp::create(b, loc, bits(y), integer(sign))));
  }
  /// Horner's scheme, highest coefficient first.
  Value polynomial(Value x, ArrayRef<double> coefficients) {
    Value result = number(coefficients.front());
    for (double coefficient : coefficients.drop_front())
      result = add(mul(result, x), number(coefficient));
    return result;
  }
  Value keepNaN(Value x, Value result) {
    return select(compare(arith::CmpFPredicate::UNO, x, x), x, result);
  }
  /// Into [low, high]; NaN becomes `high`.
  Value bound(Value x, double low, double high) {
    using Predicate = arith::CmpFPredicate;
    x = select(compare(Predicate::OLT, x, number(high)), x, number(high));
    return select(compare(Predicate::OGT, x, number(low)), x, number(low));
  }

protected:
  Value constant(TypedAttr value) {
    if (auto vector = dyn_cast<VectorType>(type))
      return arith::ConstantOp::create(
          b, loc,
          DenseElementsAttr::get(vector.clone(value.getType()),
                                 Attribute(value)));
    return arith::ConstantOp::create(b, loc, value);
  }

  OpBuilder &b;
  Location loc;
  Type type;

private:
  arith::FastMathFlags flags;
  FloatType element;
  IntegerType bitsType;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_COMMON_FLOATBUILDER_H
