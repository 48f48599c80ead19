//===- MatchCache.cpp - kv_cache_update -----------------------------------===//
//
//   cache[.., position + i, ..] = new[.., i, ..]
//
// written as a slice that is inserted, or element by element in a loop, as a
// scatter is: then the indices of each element, as formulas of its number, tell
// where it goes.
//
//===----------------------------------------------------------------------===//
#include "lib/Raise/Raiser.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

namespace {
/// A cache lives longer than the call: an argument, or one updated before.
bool isCache(Value cache) {
  while (auto update = cache.getDefiningOp<KvCacheUpdateOp>())
    cache = update.getCache();
  return !cache.getDefiningOp();
}

AttentionLayout getLayout(const Root &root, unsigned tokens) {
  return tokens == root.rank() - 2 ? AttentionLayout::head_major
                                   : AttentionLayout::token_major;
}

/// for n in 0 .. elements: cache[place 0 of n, place 1 of n, ..] = element n.
Value matchScatter(Raiser &raiser, const Root &root, scf::ForOp loop,
                   NearMiss &miss) {
  ExprContext &context = raiser.context;
  unsigned rank = root.rank();
  if (rank < 3 || rank > 4 || loop.getNumResults() != 1 ||
      !isCache(loop.getInitArgs()[0]))
    return {};
  auto insert = loop.getYieldedValues()[0].getDefiningOp<tensor::InsertOp>();
  if (!insert || insert.getDest() != loop.getRegionIterArg(0) ||
      insert->getParentOp() != loop ||
      !raiser.elements.scalar(loop.getLowerBound())->isNumber(0) ||
      !raiser.elements.scalar(loop.getStep())->isNumber(1))
    return {};
  miss.op = "kv_cache_update";
  Expr count = raiser.elements.scalar(loop.getUpperBound());
  for (unsigned tokens : {rank - 2, rank - 3}) {
    if (rank == 4 && tokens == 0)
      continue;
    // The elements of all tokens, in their order.
    Expr ofToken = context.integer(1);
    for (unsigned dim = 0; dim < rank; ++dim)
      if (dim != tokens)
        ofToken = context.mul(ofToken, root.sizes[dim]);
    SmallVector<Expr> sizes(root.sizes), at(root.coordinates);
    sizes[tokens] = context.floorDiv(count, ofToken);
    if (context.mul(sizes[tokens], ofToken) != count)
      continue;
    at[tokens] = context.variable(rank, sizes[tokens]);
    Expr number = context.integer(0);
    for (unsigned dim = 0; dim < rank; ++dim)
      number = context.add(context.mul(number, sizes[dim]), at[dim]);
    Expr position = nullptr;
    bool isAtPlace = true;
    for (unsigned dim = 0; dim < rank && isAtPlace; ++dim) {
      Expr place =
          raiser.elements.inLoop(insert.getIndices()[dim], loop, number);
      if (dim != tokens) {
        isAtPlace = place == at[dim];
        continue;
      }
      position = place ? context.sub(place, at[dim]) : nullptr;
      isAtPlace = position && position->freeVariables == 0;
    }
    if (!isAtPlace) {
      miss.reason = "elements are not written to the places of tokens in order";
      continue;
    }
    Expr element = raiser.elements.inLoop(insert.getScalar(), loop, number);
    Value source =
        element ? raiser.find(element, at, sizes, root.type.getElementType())
                : Value();
    Value start = source ? raiser.findCount(position) : Value();
    if (!start) {
      miss.reason = source ? "the position is no single number"
                           : "no value is the tokens that are written";
      continue;
    }
    return KvCacheUpdateOp::create(raiser.builder, root.value.getLoc(), source,
                                   loop.getInitArgs()[0], start,
                                   getLayout(root, tokens))
        .getCacheOut();
  }
  return {};
}
} // namespace

Value mlir::llama::raise::matchCacheUpdate(Raiser &raiser, const Root &root,
                                           NearMiss &miss) {
  ExprContext &context = raiser.context;
  unsigned rank = root.rank();
  auto insert = root.value.getDefiningOp<tensor::InsertSliceOp>();
  if (auto loop = root.value.getDefiningOp<scf::ForOp>())
    return matchScatter(raiser, root, loop, miss);
  if (!insert || rank < 3 || rank > 4 ||
      insert.getSourceType().getRank() != int64_t(rank) ||
      !isa<FloatType>(root.type.getElementType()))
    return {};
  if (!isCache(insert.getDest()))
    return {};
  miss.op = "kv_cache_update";
  std::optional<unsigned> tokens;
  Expr position = nullptr;
  auto value = [&](OpFoldResult v) {
    if (auto attribute = dyn_cast<Attribute>(v))
      return context.integer(cast<IntegerAttr>(attribute).getInt());
    return raiser.elements.scalar(cast<Value>(v));
  };
  for (unsigned dim = 0; dim < rank; ++dim) {
    if (!isConstantIntValue(insert.getMixedStrides()[dim], 1)) {
      miss.reason = "tokens are not written to consecutive places";
      return {};
    }
    Expr offset = value(insert.getMixedOffsets()[dim]);
    Expr size = value(insert.getMixedSizes()[dim]);
    if (offset->isNumber(0) && size == root.sizes[dim])
      continue;
    if (tokens) {
      miss.reason = "a part of more than one dimension is written";
      return {};
    }
    tokens = dim;
    position = offset;
  }
  if (!tokens || *tokens + 1 == rank || (rank == 4 && *tokens == 0)) {
    miss.reason = "the dimension written in part does not count tokens";
    return {};
  }
  // max(0, min(position, capacity - new)) is what the operation does.
  Expr room = context.sub(root.sizes[*tokens],
                          raiser.elements.sizeOf(insert.getSource(), *tokens));
  while (position->is("max") || position->is("min")) {
    Expr limit = position->is("max") ? context.integer(0) : room;
    if (position->operands[0] == limit)
      position = position->operands[1];
    else if (position->operands[1] == limit)
      position = position->operands[0];
    else
      break;
  }
  Value count = raiser.findCount(position);
  if (!count) {
    miss.reason = "the position is no single number";
    return {};
  }
  return KvCacheUpdateOp::create(raiser.builder, root.value.getLoc(),
                                 insert.getSource(), insert.getDest(), count,
                                 getLayout(root, *tokens))
      .getCacheOut();
}
