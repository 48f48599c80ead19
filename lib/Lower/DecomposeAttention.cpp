//===- DecomposeAttention.cpp - attention in linalg -----------------------===//
//
// All of it works on [batch, K/V head, group, query, ..] loops: the query heads
// are split into [K/V head, group] by expand_shape, so that no key or value is
// copied for the heads that share it.
//
//===----------------------------------------------------------------------===//
#include "lib/Lower/AddAttentionBatch.h"
#include "lib/Lower/AttentionSteps.h"
#include "lib/Lower/Decompose.h"
#include "lib/Lower/LoopStructure.h"
#include "lib/Lower/Tiling.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::llama;

namespace {
/// The probability that stands for a key that its query does not see, apart
/// from one that rounds to zero: a hidden key's value is not looked at, a
/// visible one's NaN or infinity must show.
constexpr double kHidden = -1.0;

/// Loops of the generics below. The fifth is a key or a feature of V.
enum Loop : unsigned { Batch, Head, Group, Query, Key, Feature };

/// One attention or attention_partial while it is decomposed.
template <typename OpTy> class AttentionBuilder {
public:
  AttentionBuilder(LinalgBuilder &b, OpTy op)
      : b(b), op(op), headMajor(op.getLayout() == AttentionLayout::head_major),
        headAxis(headMajor ? 1 : 2),
        compute(getComputeType(getElementTypeOrSelf(op.getQ()))) {
    kvHeads = b.dim(op.getK(), headAxis);
    group = b.divideIntoGroups(b.dim(op.getQ(), headAxis), kvHeads);
    if (canSplitHeads())
      q = splitHeads(op.getQ());
  }

  bool canSplitHeads() { return LinalgBuilder::canExpand(kvHeads, group); }

  /// [.., query head, ..] as [.., K/V head, group, ..].
  Value splitHeads(Value tensor) {
    return b.expand(tensor, headAxis, kvHeads, group);
  }
  Value mergeHeads(Value tensor, Type type) {
    return b.castTo(b.collapse(tensor, headAxis, 2), type);
  }

  /// Accumulator, maximum and sum before the first key, with split heads.
  AttentionState initialState() {
    SmallVector<OpFoldResult> rows = b.dims(q), sizes = rows;
    rows.pop_back();
    sizes.back() = b.dim(op.getV(), 3);
    return {b.fill(sizes, compute, 0.0),
            b.fill(rows, compute, -std::numeric_limits<double>::infinity()),
            b.fill(rows, compute, 0.0)};
  }

  /// Adds all keys to `state`; `isInitial` when that holds no key yet.
  AttentionState addKeys(AttentionState state, bool isInitial) {
    Value scores = maskScores(multiplyQueriesByKeys());
    auto maximum = [](LinalgBuilder &b, ValueRange args) -> Value {
      // NaN wins.
      return arith::MaximumFOp::create(b, args[1], args[0]);
    };
    if (isInitial) {
      state.max = b.reduce(Key + 1, {{scores, scoreLoops()}},
                           {state.max, rowLoops()}, maximum);
    } else {
      Value blockMax =
          b.reduce(Key + 1, {{scores, scoreLoops()}},
                   {b.fill(b.dims(state.max), compute,
                           -std::numeric_limits<double>::infinity()),
                    rowLoops()},
                   maximum);
      state = rescale(state, blockMax);
    }
    Value p = b.map(b.dims(scores), compute,
                    {{scores, scoreLoops()}, {state.max, scoreRowLoops()}},
                    [&](LinalgBuilder &b, ValueRange args) -> Value {
                      Value exp =
                          math::ExpOp::create(b, b.sub(args[0], args[1]));
                      if (!mayHide())
                        return exp;
                      Value invisible = isHidden(b, args[0]);
                      return arith::SelectOp::create(
                          b, invisible, b.constant(compute, kHidden), exp);
                    });
    state.sum = b.reduce(Key + 1, {{p, scoreLoops()}}, {state.sum, rowLoops()},
                         [&](LinalgBuilder &b, ValueRange args) {
                           Value value = arith::MaximumFOp::create(
                               b, args[0], b.constant(compute, 0.0));
                           return b.add(args[1], value);
                         });
    SmallVector<Access> values{{p, scoreLoops()},
                               {op.getV(), kvLoops(Feature)}};
    if (op.getVScale())
      values.push_back({op.getVScale(), scaleLoops()});
    state.acc =
        b.reduce(Feature + 1, values, {state.acc, featureLoops()},
                 [&](LinalgBuilder &b, ValueRange args) -> Value {
                   Value value = toCompute(b, args[1]);
                   if (op.getVScale())
                     value = b.mul(value, b.convert(args[2], compute));
                   Value product = b.mul(args[0], value);
                   Value sum = b.add(args.back(), product);
                   if (!mayHide())
                     return sum;
                   // Of the sum, not of the product: a multiplication and
                   // addition under a mask is one instruction.
                   Value hidden =
                       arith::CmpFOp::create(b, arith::CmpFPredicate::OLT,
                                             args[0], b.constant(compute, 0));
                   return arith::SelectOp::create(b, hidden, args.back(), sum);
                 });
    return state;
  }

private:
  static constexpr unsigned featureRank() { return 5; }

  /// [batch, K/V head, group, query] in the order of the layout.
  SmallVector<unsigned> rowLoops() {
    if (headMajor)
      return {Batch, Head, Group, Query};
    return {Batch, Query, Head, Group};
  }
  SmallVector<unsigned> rowLoopsAnd(unsigned last) {
    SmallVector<unsigned> loops = rowLoops();
    loops.push_back(last);
    return loops;
  }
  SmallVector<unsigned> featureLoops() { return rowLoopsAnd(Feature); }
  /// Scores are [batch, K/V head, group, query, key] in either layout.
  SmallVector<unsigned> scoreLoops() {
    return {Batch, Head, Group, Query, Key};
  }
  SmallVector<unsigned> scoreRowLoops() { return rowLoops(); }
  /// Keys or values, with `last` their features.
  SmallVector<unsigned> kvLoops(unsigned last) {
    if (headMajor)
      return {Batch, Head, Key, last};
    return {Batch, Key, Head, last};
  }

  /// A scale of each key.
  SmallVector<unsigned> scaleLoops() {
    if (headMajor)
      return {Batch, Head, Key};
    return {Batch, Key, Head};
  }
  Value toCompute(LinalgBuilder &b, Value element) {
    if (element.getType().isInteger())
      return arith::SIToFPOp::create(b, compute, element);
    return b.convert(element, compute);
  }

  bool mayHide() {
    return op.getCausal() || op.getWindow() || op.getMask() || op.getKvLen();
  }

  Value isHidden(LinalgBuilder &b, Value score) {
    return arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, score,
                                 b.negativeInfinity(score.getType()));
  }

  /// sum over features of q * k: [batch, K/V head, group, query, key].
  Value multiplyQueriesByKeys() {
    unsigned queryAxis = headMajor ? 3 : 1, keyAxis = headMajor ? 2 : 1;
    SmallVector<OpFoldResult> sizes{b.dim(q, 0), kvHeads, group,
                                    b.dim(q, queryAxis),
                                    b.dim(op.getK(), keyAxis)};
    return b.reduce(Feature + 1,
                    {{q, rowLoopsAnd(Feature)}, {op.getK(), kvLoops(Feature)}},
                    {b.fill(sizes, compute, 0.0), scoreLoops()},
                    [&](LinalgBuilder &b, ValueRange args) {
                      return b.add(args[2], b.mul(b.convert(args[0], compute),
                                                  toCompute(b, args[1])));
                    });
  }

  /// The mask without the dimensions that broadcast, the query heads split.
  Access maskAccess() {
    Value mask = op.getMask();
    auto type = cast<RankedTensorType>(mask.getType());
    SmallVector<OpFoldResult> sizes = b.dims(mask);
    SmallVector<OpFoldResult> zeros(sizes.size(), b.getIndexAttr(0));
    SmallVector<unsigned> dropped, loops;
    std::optional<unsigned> splitAxis;
    constexpr unsigned kDims = 4;
    for (int64_t i = 0; i < type.getRank(); ++i) {
      int64_t dim = kDims - type.getRank() + i;
      if (type.getDimSize(i) == 1) {
        dropped.push_back(i);
      } else if (dim == 1) {
        splitAxis = loops.size();
        loops.append({Head, Group});
      } else {
        loops.push_back(dim == 0 ? Batch : dim == 2 ? Query : Key);
      }
    }
    if (!dropped.empty())
      mask = b.slice(mask, zeros, sizes, dropped);
    if (splitAxis)
      mask = b.expand(mask, *splitAxis, kvHeads, group);
    return {mask, loops};
  }

  /// A count for all, or one a batch entry.
  Access countAccess(Value count) {
    auto type = cast<RankedTensorType>(count.getType());
    if (type.getRank() == 0)
      return {count, {}};
    if (type.getDimSize(0) == 1)
      return {b.slice(count, {b.getIndexAttr(0)}, {b.getIndexAttr(1)}, {0}),
              {}};
    return {count, {Batch}};
  }

  /// Scale, soft cap, added mask, and -inf for every key that is not visible.
  Value maskScores(Value scores) {
    SmallVector<Access> inputs{{scores, scoreLoops()}};
    if (op.getKScale())
      inputs.push_back({op.getKScale(), scaleLoops()});
    bool boolMask = false;
    if (op.getMask()) {
      inputs.push_back(maskAccess());
      boolMask = getElementTypeOrSelf(op.getMask()).isInteger(1);
    }
    bool needsOffset = op.getOffset() && (op.getCausal() || op.getWindow());
    if (needsOffset)
      inputs.push_back(countAccess(op.getOffset()));
    if (op.getKvLen())
      inputs.push_back(countAccess(op.getKvLen()));
    return b.map(
        b.dims(scores), compute, inputs,
        [&](LinalgBuilder &b, ValueRange args) {
          unsigned next = 1;
          Value score = args[0];
          if (op.getKScale())
            score = b.mul(score, b.convert(args[next++], compute));
          score = scale(b, score);
          Value visible;
          auto require = [&](Value condition) {
            visible =
                visible
                    ? arith::AndIOp::create(b, visible, condition).getResult()
                    : condition;
          };
          if (op.getMask() && boolMask) {
            require(args[next++]);
          } else if (op.getMask()) {
            Value added = b.convert(args[next++], compute);
            score = b.add(score, added);
            require(arith::CmpFOp::create(b, arith::CmpFPredicate::UNE, added,
                                          b.negativeInfinity(compute)));
          }
          auto asIndex = [&](Value count) {
            return arith::IndexCastOp::create(b, b.getIndexType(), count)
                .getResult();
          };
          auto lessThan = [&](Value lhs, Value rhs) {
            return arith::CmpIOp::create(b, arith::CmpIPredicate::slt, lhs, rhs)
                .getResult();
          };
          Value key = linalg::IndexOp::create(b, Key);
          if (op.getCausal() || op.getWindow()) {
            Value position = linalg::IndexOp::create(b, Query);
            if (needsOffset)
              position =
                  arith::AddIOp::create(b, position, asIndex(args[next++]));
            if (op.getCausal())
              require(arith::CmpIOp::create(b, arith::CmpIPredicate::sle, key,
                                            position));
            if (op.getWindow()) {
              Value end = arith::AddIOp::create(
                  b, key, b.indexConstant(*op.getWindow()));
              require(lessThan(position, end));
            }
          }
          if (op.getKvLen())
            require(lessThan(key, asIndex(args[next])));
          if (visible)
            score = arith::SelectOp::create(b, visible, score,
                                            b.negativeInfinity(compute));
          return score;
        });
  }

  Value scale(LinalgBuilder &b, Value score) {
    if (std::optional<APFloat> given = op.getScale()) {
      score = b.mul(score, b.constant(compute, given->convertToDouble()));
    } else {
      OpFoldResult dim = this->b.dim(op.getQ(), 3);
      if (std::optional<int64_t> size = getConstantIntValue(dim))
        score =
            b.mul(score, b.constant(compute, 1.0 / std::sqrt(double(*size))));
      else
        score = b.div(score, math::SqrtOp::create(b, b.toFloat(dim, compute)));
    }
    if (std::optional<APFloat> given = op.getSoftcap()) {
      Value cap = b.constant(compute, given->convertToDouble());
      score = b.mul(cap, math::TanhOp::create(b, b.div(score, cap)));
    }
    return score;
  }

  /// The state under the maximum of its own and that of a block of keys. All
  /// of it is updated in place: reads of the old maximum come first.
  AttentionState rescale(AttentionState state, Value blockMax) {
    SmallVector<unsigned> rows = loopRange(0, featureRank() - 1);
    Value factor =
        b.map(b.dims(state.max), compute, {{state.max, rows}, {blockMax, rows}},
              [](LinalgBuilder &b, ValueRange args) {
                Value max = arith::MaximumFOp::create(b, args[0], args[1]);
                return decay(b, args[0], max);
              });
    auto multiply = [](LinalgBuilder &b, ValueRange args) {
      return b.mul(args[1], args[0]);
    };
    Value max =
        b.mapInto(state.max, {{blockMax, rows}},
                  [](LinalgBuilder &b, ValueRange args) -> Value {
                    return arith::MaximumFOp::create(b, args[1], args[0]);
                  });
    return {b.mapInto(state.acc, {{factor, rows}}, multiply), max,
            b.mapInto(state.sum, {{factor, rows}}, multiply)};
  }

  LinalgBuilder &b;
  OpTy op;
  bool headMajor;
  unsigned headAxis;
  Type compute;
  OpFoldResult kvHeads, group;
  Value q;
};
} // namespace

/// `op` for one K/V head after another, where neither their number nor that of
/// the query heads that share one is static: expand_shape cannot split then.
static SmallVector<Value> decomposeByHeads(LinalgBuilder &b, Operation *op,
                                           ValueRange dests) {
  SmallVector<Range> domain = cast<TilingInterface>(op).getIterationDomain(b);
  Value heads = b.index(domain[kHeadLoop].size);
  // Only the heads are tiled.
  SmallVector<OpFoldResult> offsets(domain.size()), sizes(domain.size());
  sizes[kHeadLoop] = b.getIndexAttr(1);
  auto loop = scf::ForOp::create(b, b.indexConstant(0), heads,
                                 b.indexConstant(1), dests);
  // Not in a body builder: affine looks at the parents of its operands.
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  offsets[kHeadLoop] = loop.getInductionVar();
  // A destination-style tile continues from what the loop carries.
  ValueRange inits = loop.getRegionIterArgs();
  if (!isa<DestinationStyleOpInterface>(op))
    inits = {};
  TilingResult tile = tileOp(b, op, offsets, sizes, inits);
  SmallVector<Value> results;
  for (auto [i, arg, value] :
       llvm::enumerate(loop.getRegionIterArgs(), tile.tiledValues)) {
    SmallVector<OpFoldResult> at, extent;
    (void)cast<TilingInterface>(op).getResultTilePosition(b, i, offsets, sizes,
                                                          at, extent);
    SmallVector<OpFoldResult> strides(at.size(), b.getIndexAttr(1));
    results.push_back(
        tensor::InsertSliceOp::create(b, value, arg, at, extent, strides));
  }
  scf::YieldOp::create(b, results);
  return llvm::to_vector_of<Value>(loop.getResults());
}

Value mlir::llama::decay(LinalgBuilder &b, Value from, Value to) {
  Value exp = math::ExpOp::create(b, b.sub(from, to));
  Value none = arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, to,
                                     b.negativeInfinity(to.getType()));
  return arith::SelectOp::create(b, none, b.constant(to.getType(), 1.0), exp);
}

Value mlir::llama::divideBySum(LinalgBuilder &b, Value acc, Value sum,
                               Type type) {
  unsigned rank = cast<RankedTensorType>(acc.getType()).getRank();
  Type compute = getElementTypeOrSelf(acc);
  return b.map(b.dims(acc), type,
               {{acc, loopRange(0, rank)}, {sum, loopRange(0, rank - 1)}},
               [&](LinalgBuilder &b, ValueRange args) {
                 Value zero = b.constant(compute, 0.0);
                 Value none = arith::CmpFOp::create(
                     b, arith::CmpFPredicate::OEQ, args[1], zero);
                 Value quotient = arith::SelectOp::create(
                     b, none, zero, b.div(args[0], args[1]));
                 return b.convert(quotient, type);
               });
}

/// Decomposes an operation without a batch dimension by way of one with it,
/// which stays behind without users: only a rewriter may erase an operation
/// that it has seen created.
template <typename OpTy>
static FailureOr<SmallVector<Value>> decomposeWithBatch(OpBuilder &builder,
                                                        OpTy op) {
  OpTy batched = createWithBatch(builder, op);
  FailureOr<SmallVector<Value>> results = decompose(builder, batched);
  if (succeeded(results))
    results = dropBatch(builder, op.getLoc(), *results, op->getResultTypes());
  return results;
}

// Pattern: attention(q, k, v) -> with (acc, max, sum) of attention_partial into
//   (0, -inf, 0): round(sum == 0 ? 0 : acc / sum)
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     AttentionOp op) {
  if (!hasBatch(op))
    return decomposeWithBatch(builder, op);
  LinalgBuilder b(op.getLoc(), builder);
  AttentionBuilder<AttentionOp> attention(b, op);
  if (!attention.canSplitHeads()) {
    SmallVector<OpFoldResult> sizes = b.dims(op.getQ());
    sizes.back() = b.dim(op.getV(), 3);
    Value dest = b.empty(sizes, getElementTypeOrSelf(op.getY()));
    return decomposeByHeads(b, op, b.castTo(dest, op.getY().getType()));
  }
  AttentionState state =
      attention.addKeys(attention.initialState(), /*isInitial=*/true);
  Value y =
      divideBySum(b, state.acc, state.sum, getElementTypeOrSelf(op.getY()));
  return SmallVector<Value>{attention.mergeHeads(y, op.getY().getType())};
}

// Pattern: attention_partial(q, k, v, acc, max, sum) ->
//   s = mask(softcap(scale * q k^T)); m = maximum(max, max over keys of s);
//   p = exp(s - m); f = exp(max - m);
//   (acc * f + p v, m, sum * f + sum over keys of p)
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     AttentionPartialOp op) {
  if (!hasBatch(op))
    return decomposeWithBatch(builder, op);
  LinalgBuilder b(op.getLoc(), builder);
  AttentionBuilder<AttentionPartialOp> attention(b, op);
  if (!attention.canSplitHeads())
    return decomposeByHeads(b, op, {op.getAcc(), op.getMax(), op.getSum()});
  AttentionState state{attention.splitHeads(op.getAcc()),
                       attention.splitHeads(op.getMax()),
                       attention.splitHeads(op.getSum())};
  state = attention.addKeys(state, /*isInitial=*/false);
  return SmallVector<Value>{
      attention.mergeHeads(state.acc, op.getAccOut().getType()),
      attention.mergeHeads(state.max, op.getMaxOut().getType()),
      attention.mergeHeads(state.sum, op.getSumOut().getType())};
}
