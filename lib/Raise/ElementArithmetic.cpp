//===- ElementArithmetic.cpp - Operations on scalars as expressions -------===//
#include "lib/Raise/ElementSupport.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Math/IR/Math.h"

#include "llvm/ADT/TypeSwitch.h"

#include <cmath>

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

namespace {
/// Where a score is -infinity: what is summed up is finite, data need not be.
Expr whereNegativeInfinity(ExprContext &context, Expr e) {
  SmallVector<Expr> any;
  ExprContext::Terms terms = context.split(e);
  if (terms.constant == -INFINITY)
    return context.truth(true);
  for (auto &[term, weight] : terms.terms) {
    if (term->kind == Kind::indicator && weight == -INFINITY)
      any.push_back(term->operands[0]);
    if (term->kind == Kind::access && weight > 0)
      any.push_back(context.function("neginf", term, Sort::boolean));
    if (term->kind == Kind::select && weight > 0)
      for (unsigned i : {1, 2}) {
        Expr there = whereNegativeInfinity(context, term->operands[i]);
        Expr condition = term->operands[0];
        any.push_back(context.conjunction(
            {i == 1 ? condition : context.negation(condition), there}));
      }
  }
  return context.disjunction(any);
}
} // namespace

Expr ElementBuilder::apply(Operation *op, ArrayRef<Expr> operands) {
  if (operands.empty())
    return nullptr;
  Expr a = operands[0], b = operands.size() > 1 ? operands[1] : nullptr;
  Type type = getElementTypeOrSelf(op->getResult(0).getType());
  auto real = [&](Expr e) { return rounded(e, type); };
  auto function = [&](StringRef name) {
    return real(context.function(name, operands));
  };
  auto one = context.integer(1);
  auto atLeast = [&](Expr a, Expr b) {
    return context.notNegative(context.sub(a, b));
  };
  auto above = [&](Expr a, Expr b) {
    return context.notNegative(context.sub(context.sub(a, b), one));
  };
  bool isTruth = type.isInteger(1);
  // The bits of a byte as a number that is not negative.
  auto asUnsigned = [&](Expr e, Type of) -> Expr {
    if (e->sort != Sort::integer || context.provablyNotNegative(e))
      return e;
    if (!getElementTypeOrSelf(of).isInteger(8))
      return nullptr;
    return context.function("byte", e, Sort::integer);
  };

  // Pairs of a real and an imaginary part.
  auto re = [](Expr e) { return e->operands[0]; };
  auto im = [](Expr e) { return e->operands[1]; };
  if (isa_and_nonnull<complex::ComplexDialect>(op->getDialect())) {
    auto isComplex = [](Expr e) { return e && e->is("complex"); };
    auto pair = [&](Expr x, Expr y) {
      return context.function("complex", {x, y});
    };
    if (isa<complex::CreateOp>(op))
      return pair(a, b);
    if (!isComplex(a))
      return nullptr;
    if (isa<complex::ReOp>(op))
      return re(a);
    if (isa<complex::ImOp>(op))
      return im(a);
    if (isa<complex::ConjOp>(op))
      return pair(re(a), context.scale(im(a), -1));
    if (!isComplex(b))
      return nullptr;
    if (isa<complex::AddOp>(op))
      return pair(context.add(re(a), re(b)), context.add(im(a), im(b)));
    if (isa<complex::SubOp>(op))
      return pair(context.sub(re(a), re(b)), context.sub(im(a), im(b)));
    if (isa<complex::MulOp>(op))
      return pair(
          context.sub(context.mul(re(a), re(b)), context.mul(im(a), im(b))),
          context.add(context.mul(re(a), im(b)), context.mul(im(a), re(b))));
    return nullptr;
  }

  // Comparing without signs is comparing where there are none.
  auto hasMeaning = [&](Operation *op) {
    return !isa<arith::MaxUIOp, arith::MinUIOp>(op) ||
           (context.provablyNotNegative(a) && context.provablyNotNegative(b));
  };
  // Narrow integers wrap around, but for a nibble less a number.
  bool isNarrowInteger =
      isa<IntegerType>(type) && type.getIntOrFloatBitWidth() < 32;
  if (isNarrowInteger && isa<arith::SubIOp, arith::AddIOp>(op) &&
      b->isNumber() && a->sort == Sort::integer) {
    std::optional<double> highest = context.highest(a);
    double by = isa<arith::SubIOp>(op) ? -b->number : b->number;
    double limit = std::pow(2, type.getIntOrFloatBitWidth() - 1);
    isNarrowInteger = !highest || by < -limit || *highest + by >= limit;
  }

  Expr result =
      TypeSwitch<Operation *, Expr>(op)
          .Case([&](arith::AddFOp) { return real(context.add(a, b)); })
          .Case([&](arith::SubFOp) { return real(context.sub(a, b)); })
          .Case([&](arith::MulFOp) { return real(context.mul(a, b)); })
          .Case([&](arith::DivFOp) { return real(context.div(a, b)); })
          .Case([&](arith::NegFOp) { return context.scale(a, -1); })
          .Case([&](math::FmaOp) {
            return real(context.add(context.mul(a, b), operands[2]));
          })
          .Case<arith::MaximumFOp, arith::MaxNumFOp>(
              [&](auto) { return context.function("max", operands); })
          .Case<arith::MinimumFOp, arith::MinNumFOp>(
              [&](auto) { return context.function("min", operands); })
          .Case([&](arith::ExtFOp) { return a; })
          .Case([&](arith::TruncFOp) { return real(a); })
          .Case<arith::SIToFPOp, arith::UIToFPOp>([&](auto) -> Expr {
            if (a->sort == Sort::boolean)
              return context.scale(context.indicator(a),
                                   isa<arith::SIToFPOp>(op) ? -1 : 1);
            if (isa<arith::UIToFPOp>(op))
              a = asUnsigned(a, op->getOperand(0).getType());
            if (!a)
              return nullptr;
            // Whole numbers are real ones: terms and factors each.
            std::function<Expr(Expr)> convert = [&](Expr e) -> Expr {
              if (e->kind == Kind::sum) {
                SmallVector<Expr> terms = {context.number(e->number)};
                for (auto [t, w] : llvm::zip_equal(e->operands, e->weights))
                  terms.push_back(context.scale(convert(t), w));
                return context.add(terms);
              }
              if (e->kind == Kind::product) {
                SmallVector<Factor> factors;
                for (auto [t, w] : llvm::zip_equal(e->operands, e->weights))
                  factors.push_back({convert(t), w});
                return context.mul(factors);
              }
              return context.function("real", e);
            };
            return convert(a);
          })
          .Case([&](arith::FPToSIOp) {
            return context.function("whole", operands, Sort::integer);
          })
          .Case([&](math::ExpOp) { return function("exp"); })
          .Case([&](math::Exp2Op) { return function("exp2"); })
          .Case([&](math::ExpM1Op) { return function("expm1"); })
          .Case([&](math::LogOp) { return function("log"); })
          .Case([&](math::Log1pOp) { return function("log1p"); })
          .Case([&](math::TanhOp) { return function("tanh"); })
          .Case([&](math::ErfOp) { return function("erf"); })
          .Case([&](math::ErfcOp) { return function("erfc"); })
          .Case([&](math::SinOp) { return function("sin"); })
          .Case([&](math::CosOp) { return function("cos"); })
          .Case([&](math::AbsFOp) { return function("abs"); })
          .Case([&](math::SqrtOp) { return real(context.pow(a, 0.5)); })
          .Case([&](math::RsqrtOp) { return real(context.pow(a, -0.5)); })
          .Case<math::PowFOp, math::FPowIOp>([&](auto) -> Expr {
            if (b->isNumber())
              return real(context.pow(a, b->number));
            if (a->isNumber() && a->number > 0 && b->sort == Sort::real)
              return real(context.function(
                  "exp", context.scale(b, std::log(a->number))));
            return context.function("pow", operands);
          })
          .Case([&](arith::CmpFOp compare) -> Expr {
            auto positive = [&](Expr x, Expr y) {
              return context.function("positive", context.sub(x, y),
                                      Sort::boolean);
            };
            using P = arith::CmpFPredicate;
            switch (compare.getPredicate()) {
            case P::OGT:
            case P::UGT:
              return positive(a, b);
            case P::OLT:
            case P::ULT:
              return positive(b, a);
            case P::OGE:
            case P::UGE:
              return context.negation(positive(b, a));
            case P::OLE:
            case P::ULE:
              return context.negation(positive(a, b));
            case P::OEQ:
            case P::UEQ:
            case P::ONE:
            case P::UNE: {
              Expr equal = nullptr;
              if (a->isNumber(-INFINITY))
                equal = whereNegativeInfinity(context, b);
              else if (b->isNumber(-INFINITY))
                equal = whereNegativeInfinity(context, a);
              else if (a->sort == Sort::real && b->sort == Sort::real)
                equal =
                    context.function("zero", context.sub(a, b), Sort::boolean);
              if (!equal)
                return nullptr;
              bool negated = compare.getPredicate() == P::ONE ||
                             compare.getPredicate() == P::UNE;
              return negated ? context.negation(equal) : equal;
            }
            // NaN is not modelled.
            case P::ORD:
              return context.truth(true);
            case P::UNO:
              return context.truth(false);
            default:
              return nullptr;
            }
          })
          .Case([&](arith::SelectOp) -> Expr {
            if (a->sort != Sort::boolean)
              return nullptr;
            return context.select(a, operands[1], operands[2]);
          })
          .Case([&](arith::IndexCastOp) -> Expr {
            return a->sort == Sort::boolean
                       ? context.indicator(a, Sort::integer)
                       : a;
          })
          .Case([&](arith::IndexCastUIOp) -> Expr {
            if (a->sort == Sort::boolean)
              return context.indicator(a, Sort::integer);
            // Numbers of 32 bits and more are sizes and places.
            Type from = getElementTypeOrSelf(op->getOperand(0).getType());
            return from.isInteger() && from.getIntOrFloatBitWidth() < 32
                       ? asUnsigned(a, from)
                       : a;
          })
          .Case([&](arith::ExtSIOp) -> Expr {
            return a->sort == Sort::boolean
                       ? context.scale(context.indicator(a, Sort::integer), -1)
                       : a;
          })
          .Case([&](arith::ExtUIOp) -> Expr {
            if (a->sort == Sort::boolean)
              return context.indicator(a, Sort::integer);
            return asUnsigned(a, op->getOperand(0).getType());
          })
          // Bits of a number without a sign are remainders and quotients.
          .Case([&](arith::ShRUIOp) -> Expr {
            Expr bits = asUnsigned(a, type);
            if (isTruth || !bits || !b->isNumber() || b->number < 0 ||
                b->number > 62)
              return nullptr;
            return context.floorDiv(
                bits, context.integer(int64_t(1) << int64_t(b->number)));
          })
          .Case([&](arith::ShLIOp) -> Expr {
            return !isTruth && type.isIndex() && b->isNumber() &&
                           b->number >= 0 && b->number < 32
                       ? context.scale(a,
                                       double(int64_t(1) << int64_t(b->number)))
                       : nullptr;
          })
          .Case([&](arith::TruncIOp) -> Expr {
            if (isTruth)
              return a->kind == Kind::indicator ? a->operands[0] : nullptr;
            // Indices fit; data may not.
            return a->kind == Kind::indicator ||
                           (!isNarrowInteger && !mentions(a, Kind::access))
                       ? a
                       : nullptr;
          })
          .Case([&](arith::AddIOp) -> Expr {
            return isNarrowInteger ? nullptr : context.add(a, b);
          })
          .Case([&](arith::SubIOp) -> Expr {
            return isNarrowInteger ? nullptr : context.sub(a, b);
          })
          .Case([&](arith::MulIOp) -> Expr {
            if (isTruth)
              return context.conjunction({a, b});
            return isNarrowInteger ? nullptr : context.mul(a, b);
          })
          .Case<arith::DivSIOp, arith::DivUIOp>([&](auto) -> Expr {
            return context.provablyNotNegative(a) &&
                           context.provablyNotNegative(b)
                       ? context.floorDiv(a, b)
                       : nullptr;
          })
          .Case([&](arith::FloorDivSIOp) -> Expr {
            return context.provablyNotNegative(b) ? context.floorDiv(a, b)
                                                  : nullptr;
          })
          .Case<arith::RemSIOp, arith::RemUIOp>([&](auto) -> Expr {
            return context.provablyNotNegative(a) &&
                           context.provablyNotNegative(b)
                       ? context.mod(a, b)
                       : nullptr;
          })
          .Case<arith::MaxSIOp, arith::MaxUIOp>([&](auto) -> Expr {
            return isTruth || !hasMeaning(op)
                       ? nullptr
                       : context.function("max", operands, Sort::integer);
          })
          .Case([&](math::AbsIOp) -> Expr {
            return isTruth || isNarrowInteger
                       ? nullptr
                       : context.function("max", {a, context.scale(a, -1)},
                                          Sort::integer);
          })
          .Case<arith::MinSIOp, arith::MinUIOp>([&](auto) -> Expr {
            return isTruth || !hasMeaning(op)
                       ? nullptr
                       : context.function("min", operands, Sort::integer);
          })
          .Case([&](arith::AndIOp) -> Expr {
            if (isTruth)
              return context.conjunction({a, b});
            // The lowest bits.
            Expr bits = asUnsigned(a, type);
            double count = b->isNumber() ? b->number + 1 : 0;
            if (!bits || count < 2 ||
                std::log2(count) != std::floor(std::log2(count)))
              return nullptr;
            return context.mod(bits, context.integer(int64_t(count)));
          })
          .Case([&](arith::OrIOp) -> Expr {
            return isTruth ? context.disjunction({a, b}) : nullptr;
          })
          .Case([&](arith::XOrIOp) -> Expr {
            if (!isTruth)
              return nullptr;
            return context.select(a, context.negation(b), b);
          })
          .Case([&](arith::CmpIOp compare) -> Expr {
            using P = arith::CmpIPredicate;
            P predicate = compare.getPredicate();
            if (a->sort == Sort::boolean) {
              Expr equal = context.select(a, b, context.negation(b));
              if (predicate == P::eq)
                return equal;
              return predicate == P::ne ? context.negation(equal) : nullptr;
            }
            bool isUnsigned = predicate == P::ult || predicate == P::ule ||
                              predicate == P::ugt || predicate == P::uge;
            if (isUnsigned && !(context.provablyNotNegative(a) &&
                                context.provablyNotNegative(b)))
              return nullptr;
            switch (predicate) {
            case P::eq:
              return context.isZero(context.sub(a, b));
            case P::ne:
              return context.negation(context.isZero(context.sub(a, b)));
            case P::slt:
            case P::ult:
              return above(b, a);
            case P::sle:
            case P::ule:
              return atLeast(b, a);
            case P::sgt:
            case P::ugt:
              return above(a, b);
            case P::sge:
            case P::uge:
              return atLeast(a, b);
            }
            return nullptr;
          })
          .Default([](Operation *) -> Expr { return nullptr; });
  if (result)
    return result;
  // Something else, but always the same of the same operands.
  if (!sortOf(type) || !isPure(op))
    return nullptr;
  std::string name;
  llvm::raw_string_ostream os(name);
  os << op->getName().getStringRef() << op->getAttrDictionary() << type
     << op->getOperandTypes();
  return context.function(name, operands, *sortOf(type));
}
