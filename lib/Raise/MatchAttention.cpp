//===- MatchAttention.cpp - attention -------------------------------------===//
//
// Finds values for the parts of the formula, and which dimension is which.
//
//===----------------------------------------------------------------------===//
#include "lib/Raise/AttentionFormula.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include "llvm/ADT/SetVector.h"

#include <cmath>

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

namespace {
/// Which index of the root is which.
struct Dims {
  std::optional<unsigned> batch, heads;
  unsigned queries;
  AttentionLayout layout;
  /// Behind `heads`, which are those of keys then: query heads that share one.
  std::optional<unsigned> group = std::nullopt;
};

/// Tries to make the operation with these dimensions.
class Maker {
public:
  Maker(Raiser &raiser, const Root &root, const AttentionFormula &formula,
        const Dims &dims, bool ofMultiple, NearMiss &miss)
      : raiser(raiser), context(raiser.context), root(root), formula(formula),
        dims(dims), ofMultiple(ofMultiple), miss(miss) {}

  Value make() {
    const Expr one = context.integer(1), zero = context.integer(0);
    Type elementType = root.type.getElementType();
    Expr h = dims.heads ? root.coordinates[*dims.heads] : zero;
    Expr heads = dims.heads ? root.sizes[*dims.heads] : one;
    if (dims.group) {
      h = context.add(context.mul(h, root.sizes[*dims.group]),
                      root.coordinates[*dims.group]);
      heads = context.mul(heads, root.sizes[*dims.group]);
    }
    query = root.coordinates[dims.queries];
    Expr queries = root.sizes[dims.queries];
    Expr keys = formula.keys->operands[0];
    Expr width = formula.features->operands[0];
    double scale = formula.scale, factor = 1;
    Value q = find(formula.q, h, heads, query, queries, formula.features, width,
                   elementType);
    if (!q && ofMultiple) {
      q = find(formula.q, h, heads, query, queries, formula.features, width,
               elementType, &factor);
      scale /= factor;
    }
    if (!q)
      return fail("no value is the queries, of the result's type");
    // The fewest heads of k and v that serve.
    Value k, v;
    SmallVector<int64_t> groups = {1};
    if (heads->isNumber())
      for (int64_t g = int64_t(heads->number); g > 1; --g)
        if (int64_t(heads->number) % g == 0)
          groups.push_back(g);
    // One head for each query head last: every other is a better match.
    std::rotate(groups.begin(), groups.begin() + 1, groups.end());
    for (int64_t g : groups) {
      Expr group = context.integer(g);
      Expr shared = context.floorDiv(h, group);
      Expr count = g == 1 ? heads : context.floorDiv(heads, group);
      k = find(formula.k, shared, count, formula.keys, keys, formula.features,
               width, elementType);
      if (!k)
        continue;
      v = find(formula.v, shared, count, formula.keys, keys,
               root.coordinates.back(), root.sizes.back(), elementType);
      if (v)
        break;
    }
    if (!k || !v)
      return fail("no values are the keys and values, of the result's type");

    AttentionOptions options;
    options.layout = dims.layout;
    if (!findMasks(options))
      return {};
    auto headDim = cast<RankedTensorType>(q.getType()).getShape().back();
    if (ShapedType::isDynamic(headDim) ||
        std::fabs(scale * std::sqrt(double(headDim)) - 1) > 1e-5)
      options.scale = shortest(scale);
    if (formula.softcap)
      options.softcap = shortest(*formula.softcap);
    if (!raiser.roundingsAllowed(root, {q, k, v, options.mask}, miss))
      return {};
    Value y = AttentionOp::create(raiser.builder, root.value.getLoc(), q, k, v,
                                  options);
    if (dims.group)
      return splitHeads(y);
    if (dims.heads)
      return raiser.toType(y, root.type);
    return raiser.dropLeadingUnit(y, root.type);
  }

private:
  Raiser &raiser;
  ExprContext &context;
  const Root &root;
  const AttentionFormula &formula;
  const Dims &dims;
  /// Whether a multiple of the queries may stand for them.
  bool ofMultiple;
  NearMiss &miss;
  Expr query = nullptr;

  Value fail(StringRef reason) {
    miss.reason = reason.str();
    return {};
  }

  /// The result with heads as two dimensions.
  Value splitHeads(Value y) {
    SmallVector<ReassociationIndices> groups;
    for (int64_t i = 0, e = root.rank(); i < e; ++i) {
      if (i == int64_t(*dims.group))
        groups.back().push_back(i);
      else
        groups.push_back({i});
    }
    SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(raiser.builder,
                                                            y.getLoc(), y),
                              shape;
    for (int64_t i = 0, e = root.rank(); i < e; ++i) {
      int64_t size = root.type.getDimSize(i);
      if (i == int64_t(*dims.group) || i + 1 == int64_t(*dims.group)) {
        if (ShapedType::isDynamic(size))
          return {};
        shape.push_back(raiser.builder.getIndexAttr(size));
      } else {
        shape.push_back(sizes[i < int64_t(*dims.group) ? i : i - 1]);
      }
    }
    return tensor::ExpandShapeOp::create(raiser.builder, y.getLoc(), root.type,
                                         y, groups, shape);
  }

  /// q, k or v, or with `factor` a multiple of it: [batch, heads, tokens,
  /// features] in the order of the layout.
  Value find(Expr e, Expr h, Expr heads, Expr token, Expr tokens, Expr feature,
             Expr features, Type elementType, double *factor = nullptr) {
    SmallVector<Expr> at, sizes;
    if (dims.batch) {
      at.push_back(root.coordinates[*dims.batch]);
      sizes.push_back(root.sizes[*dims.batch]);
    }
    bool isHeadMajor = dims.layout == AttentionLayout::head_major;
    at.append({isHeadMajor ? h : token, isHeadMajor ? token : h, feature});
    sizes.append(
        {isHeadMajor ? heads : tokens, isHeadMajor ? tokens : heads, features});
    return factor ? raiser.findMultiple(e, at, sizes, elementType, *factor)
                  : raiser.find(e, at, sizes, elementType);
  }

  bool findMasks(AttentionOptions &options) {
    SmallVector<Expr> atoms, unknown;
    if (formula.visible) {
      if (formula.visible->kind == Kind::conjunction)
        llvm::append_range(atoms, formula.visible->operands);
      else
        atoms.push_back(formula.visible);
    }
    // Of the atoms that bound keys from above, one may be causal.
    std::optional<Expr> offset;
    Expr keys = formula.keys;
    auto isFree = [&](Expr e) {
      if (e->freeBound != 0)
        return false;
      for (auto [i, coordinate] : llvm::enumerate(root.coordinates))
        if (i != dims.batch && dependsOn(e, coordinate))
          return false;
      return true;
    };
    for (Expr atom : atoms) {
      Expr e = atom->kind == Kind::notNegative ? atom->operands[0] : nullptr;
      Expr causal = e ? context.sub(context.add(e, keys), query) : nullptr;
      // A fixed offset is that of keys before the first query, or a mistake;
      // there is none after it.
      if (e && !offset && isFree(causal) &&
          (causal->isNumber(0) ||
           (!causal->isNumber() &&
            (formula.hidesBy == -INFINITY || mentions(causal, Kind::access) ||
             mentions(causal, Kind::scalar) ||
             context.provablyNotNegative(causal))) ||
           (causal->isNumber() && causal->number > 0 &&
            causal ==
                context.sub(keys->operands[0], root.sizes[dims.queries])))) {
        offset = causal;
        continue;
      }
      unknown.push_back(atom);
    }
    if (offset)
      options.causal = true;
    SmallVector<Expr> rest;
    for (Expr atom : unknown) {
      Expr e = atom->kind == Kind::notNegative ? atom->operands[0] : nullptr;
      if (e && offset && !options.window) {
        // j > i + offset - window
        Expr window = context.add(
            context.sub(context.add(e, context.add(query, *offset)), keys),
            context.integer(1));
        if (window->isNumber() && window->number > 0) {
          options.window = int64_t(window->number);
          continue;
        }
      }
      Expr length =
          e ? context.add(context.add(e, keys), context.integer(1)) : nullptr;
      // Where a number hides, a length of 0 leaves the mean of all values.
      if (e && !options.kvLen && isFree(length) && length->freeVariables == 0 &&
          (offset || formula.hidesBy == -INFINITY)) {
        options.kvLen = raiser.findCount(length);
        if (options.kvLen)
          continue;
      }
      rest.push_back(atom);
    }
    if (offset && !(*offset)->isNumber(0)) {
      if ((*offset)->freeVariables != 0 ||
          !(options.offset = raiser.findCount(*offset))) {
        miss.reason = "the causal mask has an offset that is no single number";
        return false;
      }
    }
    // Each query sees itself at least, if nothing but causality and a window
    // hides: a large negative number hides as well as -infinity then.
    if (rest.empty() && !formula.bias)
      return true;
    if (formula.hidesBy == kHidesBesideOthers) {
      miss.reason = "what takes the place of hidden scores is not low enough "
                    "for rows without a visible key";
      return false;
    }
    Expr condition = context.conjunction(rest);
    if (!formula.bias && (formula.hidesBy == -INFINITY || offset))
      options.mask = findMask(condition, raiser.builder.getI1Type());
    if (!formula.bias && !options.mask)
      options.mask = findAddedMask(condition);
    if (!options.mask) {
      // What is added, and what hides, in one mask.
      Expr added = formula.bias ? formula.bias : context.number(0);
      if (!rest.empty())
        added = context.add(
            added, context.scale(context.indicator(context.negation(condition)),
                                 formula.hidesBy));
      for (Type type : {Type(raiser.builder.getF32Type()),
                        Type(raiser.builder.getBF16Type()),
                        Type(raiser.builder.getF16Type()),
                        Type(raiser.builder.getF64Type())})
        if (!options.mask)
          options.mask = findMask(added, type);
      if (!options.mask)
        options.mask =
            findMask(added, raiser.builder.getF32Type(), /*compute=*/true);
    }
    if (!options.mask) {
      miss.reason = "no value is the mask that remains beside " +
                    std::string(offset ? "causality" : "scores");
      return false;
    }
    return true;
  }

  /// A value that broadcasts to [batch, heads, queries, keys].
  template <typename Search> Value searchMask(Expr e, Search search) {
    const Expr one = context.integer(1), zero = context.integer(0);
    SmallVector<Expr> at, sizes;
    auto add = [&](Expr index, Expr size, bool needed) {
      at.push_back(needed ? index : zero);
      sizes.push_back(needed ? size : one);
    };
    auto needs = [&](std::optional<unsigned> dim) {
      return dim && dependsOn(e, root.coordinates[*dim]);
    };
    // Leading dimensions that it does not depend on may be absent.
    bool started = false;
    for (std::optional<unsigned> dim : {dims.batch, dims.heads}) {
      bool needed = needs(dim);
      if (needed || started)
        add(needed ? root.coordinates[*dim] : zero,
            needed ? root.sizes[*dim] : one, needed);
      started |= needed;
    }
    add(query, root.sizes[dims.queries], dependsOn(e, query));
    add(formula.keys, formula.keys->operands[0], true);
    return search(at, sizes);
  }
  Value findMask(Expr e, Type elementType, bool compute = false) {
    return searchMask(e, [&](ArrayRef<Expr> at, ArrayRef<Expr> sizes) {
      return raiser.find(e, at, sizes, elementType, compute);
    });
  }
  /// A mask of floats: a number that hides, where the condition does not hold.
  Value findAddedMask(Expr condition) {
    return searchMask(
        condition, [&](ArrayRef<Expr> at, ArrayRef<Expr> sizes) -> Value {
          double factor;
          Value mask = raiser.findMultiple(
              context.indicator(context.negation(condition)), at, sizes, {},
              factor);
          Type type = mask ? getElementTypeOrSelf(mask.getType()) : Type();
          return isa_and_nonnull<Float16Type, BFloat16Type, Float32Type,
                                 Float64Type>(type) &&
                         factor <= -1e4
                     ? mask
                     : Value();
        });
  }
};
} // namespace

static Value match(Raiser &raiser, const Root &root, bool ofMultiple,
                   NearMiss &miss) {
  ExprContext &context = raiser.context;
  unsigned rank = root.rank();
  if (rank < 2 || rank > 5 || !isa<FloatType>(root.type.getElementType()))
    return {};
  std::optional<AttentionFormula> formula =
      parseAttention(context, root.expr, miss);
  if (!formula)
    return {};
  SmallVector<Dims> candidates;
  if (rank == 5)
    candidates = {{0, 2, 1, AttentionLayout::token_major, 3},
                  {0, 1, 3, AttentionLayout::head_major, 2}};
  else if (rank == 4)
    candidates = {{0, 1, 2, AttentionLayout::head_major},
                  {0, 2, 1, AttentionLayout::token_major}};
  else if (rank == 3)
    candidates = {{{}, 0, 1, AttentionLayout::head_major},
                  {{}, 1, 0, AttentionLayout::token_major}};
  else
    candidates = {{{}, {}, 0, AttentionLayout::head_major}};
  for (const Dims &dims : candidates) {
    Expr query = root.coordinates[dims.queries];
    if (dependsOn(formula->v, query) || dependsOn(formula->k, query))
      continue;
    if (Value y = Maker(raiser, root, *formula, dims, ofMultiple, miss).make())
      return y;
  }
  return {};
}

Value mlir::llama::raise::matchAttention(Raiser &raiser, const Root &root,
                                         NearMiss &miss) {
  return match(raiser, root, /*ofMultiple=*/false, miss);
}

Value mlir::llama::raise::matchAttentionOfScaled(Raiser &raiser,
                                                 const Root &root,
                                                 NearMiss &miss) {
  return match(raiser, root, /*ofMultiple=*/true, miss);
}
