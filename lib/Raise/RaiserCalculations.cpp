//===- RaiserCalculations.cpp - Small calculations of expressions ---------===//
//
// What is no value of the program, but a matcher needs: whole numbers,
// conditions and numbers, element by element.
//
//===----------------------------------------------------------------------===//
#include "lib/Raise/Raiser.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include <cmath>

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

Value Raiser::emitInteger(OpBuilder &b, Location loc, Expr e,
                          function_ref<Value(Expr)> leaf) {
  auto binary = [&](auto create) -> Value {
    Value left = emitInteger(b, loc, e->operands[0], leaf),
          right = emitInteger(b, loc, e->operands[1], leaf);
    return left && right ? Value(create(left, right)) : Value();
  };
  switch (e->kind) {
  case Kind::number:
    return arith::ConstantIndexOp::create(b, loc, int64_t(e->number));
  case Kind::size: {
    // Any of the sizes that are equal.
    SmallVector<Expr> equal = {e};
    llvm::append_range(equal, context.equalSizes(e));
    for (Expr size : equal)
      if (isa<RankedTensorType>(size->value.getType()) &&
          isAvailable(size->value))
        return tensor::DimOp::create(b, loc, size->value, size->level);
    return {};
  }
  case Kind::sum: {
    Value sum;
    for (auto [term, weight] : llvm::zip_equal(e->operands, e->weights)) {
      Value part = emitInteger(b, loc, term, leaf);
      if (!part)
        return {};
      if (weight != 1)
        part = arith::MulIOp::create(
            b, loc, part,
            arith::ConstantIndexOp::create(b, loc, int64_t(weight)));
      sum = sum ? Value(arith::AddIOp::create(b, loc, sum, part)) : part;
    }
    if (e->number != 0)
      sum = arith::AddIOp::create(
          b, loc, sum,
          arith::ConstantIndexOp::create(b, loc, int64_t(e->number)));
    return sum;
  }
  case Kind::product: {
    Value result;
    for (auto [base, exponent] : llvm::zip_equal(e->operands, e->weights)) {
      Value part = emitInteger(b, loc, base, leaf);
      if (!part)
        return {};
      for (int i = 0; i < int(exponent); ++i)
        result =
            result ? Value(arith::MulIOp::create(b, loc, result, part)) : part;
    }
    return result;
  }
  case Kind::quotient:
    return binary([&](Value x, Value y) {
      return arith::FloorDivSIOp::create(b, loc, x, y);
    });
  case Kind::remainder:
    return binary(
        [&](Value x, Value y) { return arith::RemSIOp::create(b, loc, x, y); });
  case Kind::scalar:
  case Kind::access: {
    Value result = leaf(e);
    if (result && !result.getType().isIndex())
      result = arith::IndexCastOp::create(b, loc, b.getIndexType(), result);
    return result;
  }
  case Kind::select: {
    Value condition = emitCondition(b, loc, e->operands[0], leaf);
    Value ifTrue = emitInteger(b, loc, e->operands[1], leaf),
          ifFalse = emitInteger(b, loc, e->operands[2], leaf);
    return condition && ifTrue && ifFalse
               ? Value(arith::SelectOp::create(b, loc, condition, ifTrue,
                                               ifFalse))
               : Value();
  }
  case Kind::function:
    if (e->name == "byte") {
      Value byte = leaf(e->operands[0]);
      return byte && byte.getType().isInteger(8)
                 ? Value(arith::IndexCastUIOp::create(b, loc, b.getIndexType(),
                                                      byte))
                 : Value();
    }
    // Both give the same on the index that has their operands' value: that is
    // the sign extension of what they are in their own type.
    if (e->name.starts_with("arith.andi{"))
      return binary([&](Value x, Value y) {
        return arith::AndIOp::create(b, loc, x, y);
      });
    if (e->name.starts_with("arith.shrsi{"))
      return binary([&](Value x, Value y) {
        return arith::ShRSIOp::create(b, loc, x, y);
      });
    if (e->name == "max" || e->name == "min") {
      bool isMax = e->name == "max";
      return binary([&](Value x, Value y) -> Value {
        if (isMax)
          return arith::MaxSIOp::create(b, loc, x, y);
        return arith::MinSIOp::create(b, loc, x, y);
      });
    }
    return {};
  default:
    return leaf(e);
  }
}

Value Raiser::emitCondition(OpBuilder &b, Location loc, Expr e,
                            function_ref<Value(Expr)> leaf) {
  auto compare = [&](arith::CmpIPredicate predicate) -> Value {
    Value value = emitInteger(b, loc, e->operands[0], leaf);
    return value ? Value(arith::CmpIOp::create(
                       b, loc, predicate, value,
                       arith::ConstantIndexOp::create(b, loc, 0)))
                 : Value();
  };
  switch (e->kind) {
  case Kind::notNegative:
    return compare(arith::CmpIPredicate::sge);
  case Kind::isZero:
    return compare(arith::CmpIPredicate::eq);
  case Kind::negation: {
    Value value = emitCondition(b, loc, e->operands[0], leaf);
    return value ? Value(arith::XOrIOp::create(
                       b, loc, value,
                       arith::ConstantOp::create(b, loc, b.getBoolAttr(true))))
                 : Value();
  }
  case Kind::conjunction:
  case Kind::disjunction: {
    Value result;
    for (Expr operand : e->operands) {
      Value value = emitCondition(b, loc, operand, leaf);
      if (!value)
        return {};
      if (!result)
        result = value;
      else if (e->kind == Kind::conjunction)
        result = arith::AndIOp::create(b, loc, result, value);
      else
        result = arith::OrIOp::create(b, loc, result, value);
    }
    return result;
  }
  case Kind::access:
    return leaf(e);
  default:
    return {};
  }
}

Value Raiser::emitReal(OpBuilder &b, Location loc, Expr e, Type type,
                       function_ref<Value(Expr)> leaf) {
  auto number = [&](double n) -> Value {
    return arith::ConstantOp::create(b, loc, b.getFloatAttr(type, n));
  };
  auto emit = [&](Expr e) { return emitReal(b, loc, e, type, leaf); };
  switch (e->kind) {
  case Kind::number:
    return number(e->number);
  case Kind::access: {
    Value result = leaf(e);
    if (!result)
      return {};
    auto from = dyn_cast<FloatType>(result.getType());
    if (!from)
      return {};
    if (from.getWidth() < type.getIntOrFloatBitWidth())
      return arith::ExtFOp::create(b, loc, type, result);
    if (from.getWidth() > type.getIntOrFloatBitWidth())
      return arith::TruncFOp::create(b, loc, type, result);
    return from == type ? result : Value();
  }
  case Kind::indicator: {
    Value condition = emitCondition(b, loc, e->operands[0], leaf);
    return condition ? Value(arith::SelectOp::create(b, loc, condition,
                                                     number(1), number(0)))
                     : Value();
  }
  case Kind::sum: {
    Value sum;
    for (auto [term, weight] : llvm::zip_equal(e->operands, e->weights)) {
      Value part = emit(term);
      if (!part)
        return {};
      // Infinity is not multiplied by 0.
      if (auto select = part.getDefiningOp<arith::SelectOp>();
          select && term->kind == Kind::indicator)
        part = arith::SelectOp::create(b, loc, select.getCondition(),
                                       number(weight), number(0));
      else if (weight != 1)
        part = arith::MulFOp::create(b, loc, part, number(weight));
      sum = sum ? Value(arith::AddFOp::create(b, loc, sum, part)) : part;
    }
    if (e->number != 0)
      sum = arith::AddFOp::create(b, loc, sum, number(e->number));
    return sum;
  }
  case Kind::product: {
    Value result;
    for (auto [base, exponent] : llvm::zip_equal(e->operands, e->weights)) {
      Value part = emit(base);
      if (!part)
        return {};
      if (exponent == -0.5)
        part = math::RsqrtOp::create(b, loc, part);
      else if (exponent == 0.5)
        part = math::SqrtOp::create(b, loc, part);
      else if (exponent == -1)
        part = arith::DivFOp::create(b, loc, number(1), part);
      else if (exponent == 2)
        part = arith::MulFOp::create(b, loc, part, part);
      else if (exponent != 1)
        return {};
      result =
          result ? Value(arith::MulFOp::create(b, loc, result, part)) : part;
    }
    return result;
  }
  case Kind::function: {
    if (e->name == "real") {
      Value whole = emitInteger(b, loc, e->operands[0], leaf);
      if (!whole)
        return {};
      whole = arith::IndexCastOp::create(b, loc, b.getI64Type(), whole);
      return arith::SIToFPOp::create(b, loc, type, whole);
    }
    Value operand = e->operands.size() == 1 ? emit(e->operands[0]) : Value();
    if (!operand)
      return {};
    if (e->name == "cos")
      return math::CosOp::create(b, loc, operand);
    if (e->name == "sin")
      return math::SinOp::create(b, loc, operand);
    if (e->name == "exp")
      return math::ExpOp::create(b, loc, operand);
    return {};
  }
  default:
    return {};
  }
}

/// A scalar, or an element of a tensor at indices that `leaf` helps to emit.
Value Raiser::emitLeaf(OpBuilder &b, Location loc, Expr e,
                       function_ref<Value(Expr)> leaf) {
  if ((e->kind != Kind::scalar && e->kind != Kind::access) ||
      !isAvailable(e->value))
    return {};
  if (e->kind == Kind::scalar)
    return e->value;
  SmallVector<Value> at;
  for (Expr index : e->operands) {
    Value i = emitInteger(b, loc, index, leaf);
    if (!i)
      return {};
    at.push_back(i);
  }
  return tensor::ExtractOp::create(b, loc, e->value, at);
}

Value Raiser::emitTensor(Expr e, ArrayRef<Expr> indices, ArrayRef<Expr> sizes,
                         Type elementType) {
  Type type = elementType;
  bool isReal = isa_and_nonnull<FloatType>(type) && e->sort == Sort::real;
  bool isWhole = type && (type.isInteger(64) || type.isInteger(8)) &&
                 e->sort == Sort::integer;
  if (!(isReal || isWhole) || e->nodes > 200)
    return {};
  Location loc = sliceRoot->getLoc();
  auto none = [](Expr) { return Value(); };
  SmallVector<OpFoldResult> extents;
  for (Expr size : sizes) {
    if (size->isNumber()) {
      extents.push_back(builder.getIndexAttr(int64_t(size->number)));
      continue;
    }
    Value extent = emitInteger(builder, loc, size, none);
    if (!extent)
      return {};
    extents.push_back(extent);
  }
  Value empty = tensor::EmptyOp::create(builder, loc, extents, type);
  AffineMap identity = builder.getMultiDimIdentityMap(indices.size());
  SmallVector<utils::IteratorType> loops(indices.size(),
                                         utils::IteratorType::parallel);
  bool complete = true;
  auto generic = linalg::GenericOp::create(
      builder, loc, TypeRange(empty.getType()), ValueRange(), ValueRange(empty),
      ArrayRef<AffineMap>(identity), loops,
      [&](OpBuilder &b, Location loc, ValueRange) {
        std::function<Value(Expr)> leaf = [&](Expr l) -> Value {
          for (auto [i, index] : llvm::enumerate(indices))
            if (l == index)
              return linalg::IndexOp::create(b, loc, i);
          return emitLeaf(b, loc, l, leaf);
        };
        Type compute =
            isReal && type.getIntOrFloatBitWidth() < 32 ? b.getF32Type() : type;
        Value result = isReal ? emitReal(b, loc, e, compute, leaf)
                              : emitInteger(b, loc, e, leaf);
        complete = bool(result);
        if (!complete)
          result = arith::ConstantOp::create(b, loc, b.getZeroAttr(compute));
        else if (isWhole)
          result = arith::IndexCastOp::create(b, loc, type, result);
        else if (compute != type)
          result = arith::TruncFOp::create(b, loc, type, result);
        linalg::YieldOp::create(b, loc, result);
      });
  return complete ? generic.getResult(0) : Value();
}
