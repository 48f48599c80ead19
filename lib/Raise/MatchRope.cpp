//===- MatchRope.cpp - rope and rope_table --------------------------------===//
//
//   y[a] = x[a] * cos[i] - x[b] * sin[i]
//   y[b] = x[b] * cos[i] + x[a] * sin[i]
//
// The element is looked at where the last index is a = i, and where it is b:
// whatever way the halves were put together, there they are simple sums. What
// x is tells itself, because x[b] is x[a] at another index.
//
//===----------------------------------------------------------------------===//
#include "lib/Raise/Raiser.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include "llvm/ADT/SetVector.h"

#include <cmath>

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

namespace {
struct Rotation {
  Value x;
  Expr cos = nullptr, sin = nullptr;
};

/// The bounds that an index of the last dimension is compared with: where the
/// rotated part or a half of it may end.
SmallVector<int64_t> findBounds(Expr e, Expr last, int64_t size) {
  llvm::SetVector<int64_t> bounds;
  bounds.insert(size / 2);
  llvm::SetVector<Expr> nodes;
  nodes.insert(e);
  for (unsigned i = 0; i < nodes.size(); ++i) {
    Expr node = nodes[i];
    if (node->kind == Kind::notNegative &&
        node->operands[0]->kind == Kind::sum &&
        dependsOn(node->operands[0], last)) {
      // c - last >= 0 and last - c >= 0
      double c = std::fabs(node->operands[0]->number);
      for (double bound : {c, c + 1, c / 2, (c + 1) / 2})
        if (bound == std::floor(bound) && bound > 0 &&
            bound <= double(size) / 2)
          bounds.insert(int64_t(bound));
    }
    for (Expr operand : node->operands)
      nodes.insert(operand);
  }
  return bounds.takeVector();
}

/// Values of the root's shape but for a last dimension that is two in them, as
/// of that shape.
SmallVector<Value> mergedPairs(Raiser &raiser, const Root &root) {
  SmallVector<Value> result;
  bool hasWhole = llvm::any_of(
      raiser.slice(), [&](Value x) { return x.getType() == root.type; });
  for (Value x : raiser.slice()) {
    auto type = cast<RankedTensorType>(x.getType());
    if (hasWhole || type.getRank() != root.type.getRank() + 1 ||
        type.getElementType() != root.type.getElementType() ||
        type.getShape().drop_back(2) != root.type.getShape().drop_back() ||
        ShapedType::isDynamic(type.getShape().back()) ||
        type.getShape().back() * *(type.getShape().end() - 2) !=
            root.type.getShape().back() ||
        raiser.elements.isLeaf(x) ||
        !isa<tensor::ExpandShapeOp, tensor::ReshapeOp>(x.getDefiningOp()))
      continue;
    SmallVector<ReassociationIndices> groups;
    for (int64_t i = 0; i < root.type.getRank(); ++i)
      groups.push_back({i});
    groups.back().push_back(root.type.getRank());
    result.push_back(tensor::CollapseShapeOp::create(raiser.builder, x.getLoc(),
                                                     root.type, x, groups));
  }
  return result;
}

/// y[a] and y[b] as rotations of some x. What was turned by a right angle first
/// is an x, too, with other tables: those without a sign come first.
SmallVector<Rotation> solve(Raiser &raiser, const Root &root, Expr first,
                            Expr second, Expr a, Expr b, NearMiss &miss) {
  ExprContext &context = raiser.context;
  ExprContext::Terms upper = context.split(first),
                     lower = context.split(second);
  if (upper.constant != 0 || lower.constant != 0 || upper.terms.size() != 2 ||
      lower.terms.size() != 2)
    return {};
  SmallVector<Rotation> result, turned;
  SmallVector<Expr> at(root.coordinates);
  SmallVector<Value> candidates(raiser.slice());
  llvm::append_range(candidates, mergedPairs(raiser, root));
  for (Value x : candidates) {
    if (x.getType() != root.type &&
        (cast<RankedTensorType>(x.getType()).getElementType() !=
             root.type.getElementType() ||
         raiser.elements.sizesOf(x) != root.sizes))
      continue;
    at.back() = a;
    Expr xa = raiser.elements.element(x, at);
    at.back() = b;
    Expr xb = raiser.elements.element(x, at);
    if (xa == xb || xa->isNumber() || xb->isNumber())
      continue;
    for (unsigned i : {0, 1}) {
      auto term = [&](ExprContext::Terms &terms, unsigned i) {
        return context.scale(terms.terms[i].first, terms.terms[i].second);
      };
      Expr cos = context.div(term(upper, i), xa);
      Expr sin = context.scale(context.div(term(upper, 1 - i), xb), -1);
      auto isTable = [&](Expr e) {
        // No x is left in it, and nothing divides by one.
        if (e->freeBound != 0)
          return false;
        for (const Factor &factor : context.factorise(e).factors)
          if (factor.exponent < 0 && !factor.base->is("real"))
            return false;
        return true;
      };
      if (!isTable(cos) || !isTable(sin))
        continue;
      Expr expected = context.add(context.mul(xb, cos), context.mul(xa, sin));
      if (same(expected, second)) {
        bool isTurned = context.factorise(cos).coefficient < 0 ||
                        context.factorise(sin).coefficient < 0;
        (isTurned ? turned : result).push_back({x, cos, sin});
        continue;
      }
      if (same(context.sub(context.mul(xb, cos), context.mul(xa, sin)),
               second)) {
        miss.op = "rope";
        miss.reason = "the signs of the two halves are not those of a rotation";
      }
    }
  }
  llvm::append_range(result, turned);
  return result;
}

/// cos or sin as a table [.., i]: without heads, with the leading dimensions it
/// depends on.
Value findTable(Raiser &raiser, const Root &root, ArrayRef<unsigned> leading,
                Expr i, Expr half, Expr e, bool compute) {
  SmallVector<Expr> at, sizes;
  for (unsigned dim : leading) {
    at.push_back(root.coordinates[dim]);
    sizes.push_back(root.sizes[dim]);
  }
  at.push_back(i);
  sizes.push_back(half);
  Type type = root.type.getElementType();
  return compute ? raiser.find(e, at, sizes, type, /*compute=*/true)
                 : raiser.findPreferring(type, e, at, sizes);
}
} // namespace

/// The operation of this rotation, if its tables are there. With `compute`,
/// tables that no value holds are calculated.
static Value match(Raiser &raiser, const Root &root, const Rotation &rotation,
                   RopeLayout layout, int64_t half, bool compute,
                   NearMiss &miss) {
  ExprContext &context = raiser.context;
  unsigned rank = root.rank();
  int64_t size = int64_t(root.sizes.back()->number);
  Expr halfSize = context.integer(half);
  Expr i = context.variable(rank, halfSize);
  auto elementAt = [&](Expr index) {
    SmallVector<Expr> at(root.coordinates);
    at.back() = index;
    return raiser.elements.element(root.value, at);
  };
  miss.op = "rope";
  if (2 * half < size) {
    // The rest passes through.
    Expr rest = context.add(
        context.variable(rank + 1, context.integer(size - 2 * half)),
        context.integer(2 * half));
    SmallVector<Expr> at(root.coordinates);
    at.back() = rest;
    if (!same(elementAt(rest), raiser.elements.element(rotation.x, at))) {
      miss.reason = "features beyond the rotated ones do not pass through";
      return {};
    }
  }
  // Which dimension counts heads: one the tables do not depend on.
  auto dependsOnDim = [&](unsigned dim) {
    Expr coordinate = root.coordinates[dim];
    return dependsOn(rotation.cos, coordinate) ||
           dependsOn(rotation.sin, coordinate);
  };
  SmallVector<std::optional<unsigned>> headsAxes;
  for (unsigned dim = rank - 1; dim-- > 0;)
    if (!dependsOnDim(dim) && rank > 2)
      headsAxes.push_back(dim);
  // Heads are next to tokens or features; a batch comes first.
  if (headsAxes.size() > 1)
    llvm::sort(headsAxes, [](auto a, auto b) {
      return (*a == 0) < (*b == 0) || ((*a == 0) == (*b == 0) && *a < *b);
    });
  headsAxes.push_back(std::nullopt);
  miss.reason = "there are no values for the tables of cosines and sines";
  for (std::optional<unsigned> headsAxis : headsAxes) {
    SmallVector<unsigned> leading;
    for (unsigned dim = 0; dim + 1 < rank; ++dim)
      if (dim != headsAxis)
        leading.push_back(dim);
    // Tables may lack the first dimensions, on which they do not depend.
    for (unsigned drop = 0; drop <= leading.size(); ++drop) {
      ArrayRef<unsigned> kept = ArrayRef(leading).drop_front(drop);
      if (drop > 0 && dependsOnDim(leading[drop - 1]))
        break;
      Value cos =
          findTable(raiser, root, kept, i, halfSize, rotation.cos, compute);
      if (!cos)
        continue;
      Value sin =
          findTable(raiser, root, kept, i, halfSize, rotation.sin, compute);
      if (!sin || sin.getType() != cos.getType())
        continue;
      if (!raiser.roundingsAllowed(root, {rotation.x, cos, sin}, miss))
        return {};
      std::optional<int64_t> axis;
      if (headsAxis)
        axis = *headsAxis;
      Value y = RopeOp::create(raiser.builder, root.value.getLoc(), rotation.x,
                               cos, sin, axis, layout);
      return raiser.toType(y, root.type);
    }
  }
  return {};
}

static Value match(Raiser &raiser, const Root &root, NearMiss &miss,
                   bool compute) {
  ExprContext &context = raiser.context;
  unsigned rank = root.rank();
  if (rank < 2 || !isa<FloatType>(root.type.getElementType()) ||
      !root.sizes.back()->isNumber())
    return {};
  int64_t size = int64_t(root.sizes.back()->number);
  if (size < 2)
    return {};
  auto elementAt = [&](Expr index) {
    SmallVector<Expr> at(root.coordinates);
    at.back() = index;
    return raiser.elements.element(root.value, at);
  };
  // The simplest element is a sum of two products: else it is something else.
  Expr probe = elementAt(context.integer(0));
  if (probe->kind != Kind::sum || probe->operands.size() != 2 ||
      probe->number != 0)
    return {};

  for (RopeLayout layout : {RopeLayout::half_split, RopeLayout::interleaved})
    for (int64_t half : findBounds(root.expr, root.coordinates.back(), size)) {
      Expr halfSize = context.integer(half);
      Expr i = context.variable(rank, halfSize);
      bool isSplit = layout == RopeLayout::half_split;
      Expr a = isSplit ? i : context.scale(i, 2);
      Expr b = context.add(a, isSplit ? halfSize : context.integer(1));
      Expr first = elementAt(a), second = elementAt(b);
      for (const Rotation &rotation :
           solve(raiser, root, first, second, a, b, miss))
        if (Value y =
                match(raiser, root, rotation, layout, half, compute, miss))
          return y;
    }
  return {};
}

Value mlir::llama::raise::matchRope(Raiser &raiser, const Root &root,
                                    NearMiss &miss) {
  return match(raiser, root, miss, /*compute=*/false);
}

Value mlir::llama::raise::matchRopeOfFormula(Raiser &raiser, const Root &root,
                                             NearMiss &miss) {
  return match(raiser, root, miss, /*compute=*/true);
}

namespace {
/// theta, if frequency i is theta^(-i / half) for all i below `half`.
std::optional<double> findTheta(ExprContext &context, const Factor &frequency,
                                Expr i, int64_t half) {
  if (frequency.exponent != 1)
    return std::nullopt;
  if (frequency.base->is("exp")) {
    // exp(c * i)
    ExprContext::Terms terms = context.split(frequency.base->operands[0]);
    if (terms.constant != 0 || terms.terms.size() != 1 ||
        terms.terms[0].first != context.function("real", i))
      return std::nullopt;
    return std::exp(-terms.terms[0].second * double(half));
  }
  if (frequency.base->kind != Kind::access)
    return std::nullopt;
  // A constant with one dimension of frequencies.
  auto constant = frequency.base->value.getDefiningOp<arith::ConstantOp>();
  auto values = constant ? dyn_cast<DenseElementsAttr>(constant.getValue())
                         : DenseElementsAttr();
  if (!values || values.getNumElements() != half ||
      !llvm::is_contained(frequency.base->operands, i))
    return std::nullopt;
  SmallVector<double> frequencies;
  for (APFloat value : values.getValues<APFloat>()) {
    bool losesInfo;
    value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
    frequencies.push_back(value.convertToDouble());
  }
  if (half < 2 || !(frequencies.back() > 0))
    return std::nullopt;
  // The last one tells theta best.
  double theta = std::pow(frequencies.back(), -double(half) / (half - 1));
  auto fits = [&](double candidate) {
    for (auto [k, value] : llvm::enumerate(frequencies)) {
      double expected = std::pow(candidate, -double(k) / double(half));
      if (std::fabs(value - expected) > 2e-6 * expected)
        return false;
    }
    return true;
  };
  // People choose round numbers.
  for (int digits = 1; digits < 8; ++digits) {
    double unit = std::pow(10, std::floor(std::log10(theta)) - digits + 1);
    double candidate = std::round(theta / unit) * unit;
    if (fits(candidate))
      return candidate;
  }
  return std::nullopt;
}

/// The whole number that a real one is made of.
Expr findWhole(ExprContext &context, Expr e) {
  if (e->is("real"))
    return e->operands[0];
  ExprContext::Terms terms = context.split(e);
  if (terms.terms.empty() || terms.constant != std::floor(terms.constant))
    return nullptr;
  Expr result = context.integer(int64_t(terms.constant));
  for (auto &[term, weight] : terms.terms) {
    if (!term->is("real") || weight != std::floor(weight))
      return nullptr;
    result = context.add(result, context.scale(term->operands[0], weight));
  }
  return result;
}
} // namespace

Value mlir::llama::raise::matchRopeTable(Raiser &raiser, const Root &root,
                                         NearMiss &miss) {
  ExprContext &context = raiser.context;
  bool isCos = root.expr->is("cos");
  if (!(isCos || root.expr->is("sin")) || root.rank() == 0 ||
      !isa<FloatType>(root.type.getElementType()) ||
      !root.sizes.back()->isNumber())
    return {};
  Expr i = root.coordinates.back();
  int64_t half = int64_t(root.sizes.back()->number);
  ExprContext::Product angle = context.factorise(root.expr->operands[0]);
  if (angle.coefficient != 1 || angle.factors.size() != 2)
    return {};
  Expr position = nullptr;
  std::optional<double> theta;
  for (const Factor &factor : angle.factors) {
    Expr whole = factor.exponent == 1 && !dependsOn(factor.base, i)
                     ? findWhole(context, factor.base)
                     : nullptr;
    if (whole)
      position = whole;
    else
      theta = findTheta(context, factor, i, half);
  }
  if (!position)
    return {};
  miss.op = "rope_table";
  if (!theta) {
    miss.reason = "frequencies are not powers of one number to within rounding "
                  "in f32";
    return {};
  }
  Value positions =
      raiser.findIntegers(position, ArrayRef(root.coordinates).drop_back(),
                          ArrayRef(root.sizes).drop_back(), /*compute=*/true);
  if (!positions) {
    miss.reason = "no value is the positions";
    return {};
  }
  if (!raiser.roundingsAllowed(root, positions, miss))
    return {};
  auto table = RopeTableOp::create(raiser.builder, root.value.getLoc(),
                                   positions, root.type.getElementType(),
                                   2 * half, shortest(*theta));
  return raiser.toType(isCos ? table.getCos() : table.getSin(), root.type);
}
