//===- VectorizeGeneric.cpp - linalg on buffers to vector loops -----------===//
//
// The emission half of llama-vectorize-generic; VectorizationPlan decides what
// is emitted. Everything is written for run-time sizes: a loop over full
// blocks, loops over smaller blocks, and one masked step for what fills no
// vector.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/Common/Passes.h"
#include "lib/Codegen/Common/ReduceLanes.h"
#include "lib/Codegen/Common/VectorizationPlan.h"

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/IR/Remarks.h"

#include <map>

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAVECTORIZEGENERIC
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

class Emitter {
public:
  Emitter(linalg::GenericOp op, const VectorizationPlan &plan,
          RewriterBase &rewriter)
      : op(op), plan(plan), b(rewriter), loc(op.getLoc()),
        blocks(op.getNumLoops()) {}

  void emit() {
    for (Range range :
         cast<linalg::LinalgOp>(op.getOperation()).createLoopRanges(b, loc))
      sizes.push_back(range.size);
    zero = constant(0);
    emitLoops(0);
  }

private:
  /// The iterations of one loop that the code being emitted computes.
  struct Block {
    Value offset;      ///< First iteration.
    int64_t count = 1; ///< Points: vectors of the vector loop, else iterations.
    Value remaining;   ///< Iterations left, where a masked vector covers them.
    Value mask;
  };
  using Values = SmallVector<Value>;
  /// Coordinates inside the blocks, one a loop.
  using Point = SmallVector<int64_t>;

  Value constant(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }
  Value sizeOf(unsigned loop) {
    return getValueOrCreateConstantIndexOp(b, loc, sizes[loop]);
  }
  VectorType vectorOf(Type element) {
    return VectorType::get({plan.lanes}, element);
  }
  Value toVector(Value value) {
    if (isa<VectorType>(value.getType()))
      return value;
    return vector::BroadcastOp::create(b, loc, vectorOf(value.getType()),
                                       value);
  }
  bool dependsOnVectorLoop(OpOperand &operand) {
    return plan.vectorLoop &&
           op.getMatchingIndexingMap(&operand).isFunctionOfDim(
               *plan.vectorLoop);
  }
  bool reducesLanes() const {
    return plan.vectorLoop && plan.loops[*plan.vectorLoop].isReduction;
  }

  //===--------------------------------------------------------------------===//
  // Loops
  //===--------------------------------------------------------------------===//

  /// Emits `loop` as blocks of its planned factor, then smaller ones, then a
  /// masked vector. `values` are carried through all of them.
  Values forEachBlock(unsigned loop, Values values,
                      function_ref<Values(Values)> body) {
    bool isVector = plan.isVector(loop);
    int64_t unit = isVector ? plan.lanes : 1;
    std::optional<int64_t> staticSize = getConstantIntValue(sizes[loop]);
    int64_t factor = plan.loops[loop].factor;

    SmallVector<int64_t> counts{factor};
    if (staticSize) {
      int64_t rest = *staticSize / unit % factor;
      if (rest)
        counts.push_back(rest);
    } else if (factor > 1) {
      counts.push_back(1);
    }

    Value start = zero;
    int64_t staticStart = 0;
    for (int64_t count : counts) {
      int64_t step = count * unit;
      if (staticSize) {
        int64_t end = staticStart + (*staticSize - staticStart) / step * step;
        if (end == staticStart)
          continue;
        if (end == staticStart + step) {
          values = inBlock(loop, {start, count, {}, {}}, values, body);
        } else {
          values =
              emitFor(loop, start, constant(end), step, count, values, body);
        }
        staticStart = end;
        start = constant(end);
        continue;
      }
      Value end = sizeOf(loop);
      if (step > 1) {
        Value rest = arith::RemUIOp::create(b, loc, end, constant(step));
        end = arith::SubIOp::create(b, loc, end, rest);
      }
      values = emitFor(loop, start, end, step, count, values, body);
      start = end;
    }
    if (unit == 1 || (staticSize && staticStart == *staticSize))
      return values;

    // At most one iteration, whose mask holds what is left.
    auto masked = [&](Value offset, Values carried) {
      Value left = arith::SubIOp::create(b, loc, sizeOf(loop), offset);
      Value mask = vector::CreateMaskOp::create(b, loc, vectorOf(b.getI1Type()),
                                                ArrayRef<OpFoldResult>{left});
      return inBlock(loop, {offset, 1, left, mask}, carried, body);
    };
    if (staticSize)
      return masked(start, values);
    auto loopOp =
        scf::ForOp::create(b, loc, start, sizeOf(loop), constant(unit), values);
    return inLoop(
        loopOp, [&](Value iv, Values carried) { return masked(iv, carried); });
  }

  Values emitFor(unsigned loop, Value begin, Value end, int64_t step,
                 int64_t count, Values values,
                 function_ref<Values(Values)> body) {
    auto loopOp =
        scf::ForOp::create(b, loc, begin, end, constant(step), values);
    return inLoop(loopOp, [&](Value iv, Values carried) {
      return inBlock(loop, {iv, count, {}, {}}, carried, body);
    });
  }

  Values inLoop(scf::ForOp loopOp, function_ref<Values(Value, Values)> body) {
    OpBuilder::InsertionGuard guard(b);
    // Without carried values the builder has made the terminator.
    if (loopOp.getNumResults() == 0)
      loopOp.getBody()->getTerminator()->erase();
    b.setInsertionPointToEnd(loopOp.getBody());
    Values carried(loopOp.getRegionIterArgs());
    Values results = body(loopOp.getInductionVar(), carried);
    scf::YieldOp::create(b, loc, results);
    return Values(loopOp.getResults());
  }

  Values inBlock(unsigned loop, Block block, Values values,
                 function_ref<Values(Values)> body) {
    std::swap(blocks[loop], block);
    Values results = body(values);
    std::swap(blocks[loop], block);
    return results;
  }

  /// Emits the loops of `plan.order` from `position` on.
  void emitLoops(unsigned position) {
    if (position < plan.order.size() &&
        !plan.loops[plan.order[position]].isReduction) {
      if (plan.combiners.empty() && position + 1 == plan.order.size())
        hoistFrom(plan.order[position]);
      forEachBlock(plan.order[position], {}, [&](Values) {
        emitLoops(position + 1);
        return Values();
      });
      return;
    }
    if (position == plan.order.size())
      emitElementwise();
    else
      emitReduction(position);
  }

  /// Calls `body` for every point of the blocks of the parallel loops.
  void forEachPoint(function_ref<void(const Point &)> body) {
    Point point(op.getNumLoops(), 0);
    std::function<void(unsigned)> visit = [&](unsigned loop) {
      if (loop == point.size())
        return body(point);
      int64_t count = plan.loops[loop].isReduction ? 1 : blocks[loop].count;
      for (point[loop] = 0; point[loop] < count; ++point[loop])
        visit(loop + 1);
      point[loop] = 0;
    };
    visit(0);
  }

  /// Computes, ahead of the innermost `loop`, what does not change in it: the
  /// code generator could not, for all it knows stores may change the inputs.
  void hoistFrom(unsigned loop) {
    hoisted.clear();
    Memo memo;
    forEachPoint([&](const Point &point) {
      IRMapping &mapping = hoisted[point];
      for (OpOperand *input : op.getDpsInputOperands()) {
        BlockArgument arg = op.getMatchingBlockArgument(input);
        if (!arg.use_empty() &&
            !op.getMatchingIndexingMap(input).isFunctionOfDim(loop))
          mapping.map(arg, load(*input, point, memo));
      }
      for (Operation &inner : op.getBody()->without_terminator()) {
        bool isInvariant =
            isMemoryEffectFree(&inner) && !isa<linalg::IndexOp>(inner) &&
            llvm::all_of(inner.getOperands(), [&](Value operand) {
              return mapping.contains(operand) ||
                     operand.getParentBlock() != op.getBody();
            });
        if (isInvariant)
          mapping.map(inner.getResult(0), evaluateOp(inner, point, mapping));
      }
    });
  }

  /// What was hoisted for the block's `point`.
  IRMapping getHoisted(Point point) {
    if (!plan.order.empty())
      point[plan.order.back()] = 0;
    auto found = hoisted.find(point);
    return found == hoisted.end() ? IRMapping() : found->second;
  }

  /// Points are computed before any is stored, so that the code generator may
  /// have them wait for each other's latencies.
  void emitElementwise() {
    Memo memo;
    SmallVector<std::pair<Point, Values>> computed;
    forEachPoint([&](const Point &point) {
      Values outs;
      for (OpOperand &init : op.getDpsInitsMutable())
        outs.push_back(op.payloadUsesValueFromOperand(&init)
                           ? load(init, point, memo)
                           : Value());
      computed.push_back({point, evaluate(point, outs, memo)});
    });
    for (auto &[point, values] : computed)
      store(point, values);
  }

  /// Accumulators live in registers over all reduction loops, which start at
  /// `position` of the order. A lane-wise reduction keeps `factor` copies of
  /// each accumulator, so that one addition need not wait for the last.
  void emitReduction(unsigned position) {
    unsigned numOuts = op.getNumDpsInits();
    int64_t copies = reducesLanes() ? plan.loops[*plan.vectorLoop].factor : 1;
    Values initial;
    Values accumulators;
    forEachPoint([&](const Point &point) {
      Memo memo;
      for (OpOperand &init : op.getDpsInitsMutable())
        initial.push_back(load(init, point, memo));
    });
    if (reducesLanes()) {
      for (unsigned i = 0, e = initial.size(); i < e; ++i) {
        Value neutral = neutralVector(i % numOuts);
        accumulators.append(copies, neutral);
      }
    } else {
      accumulators = initial;
    }

    Values results = emitReductionLoops(position, accumulators, copies);

    if (reducesLanes() && numOuts == 1 && storeTogether(results, copies))
      return;
    unsigned index = 0;
    forEachPoint([&](const Point &point) {
      Values values;
      for (unsigned out = 0; out < numOuts; ++out, ++index) {
        if (!reducesLanes()) {
          values.push_back(results[index]);
          continue;
        }
        vector::CombiningKind kind = *plan.combiners[out];
        Value sum = combineCopies(results, index, copies, kind);
        Value scalar = vector::ReductionOp::create(
            b, loc, kind, sum, arith::FastMathFlags::reassoc);
        values.push_back(
            vector::makeArithReduction(b, loc, kind, scalar, initial[index]));
      }
      store(point, values);
    });
  }

  Value combineCopies(const Values &results, unsigned index, int64_t copies,
                      vector::CombiningKind kind) {
    Value sum = results[index * copies];
    for (int64_t copy = 1; copy < copies; ++copy)
      sum = vector::makeArithReduction(b, loc, kind, sum,
                                       results[index * copies + copy]);
    return sum;
  }

  /// Reduces the lanes of all accumulators of a block in one tree, and stores
  /// runs of neighbouring results at once. False where the block has no such
  /// form.
  bool storeTogether(const Values &results, int64_t copies) {
    size_t count = results.size() / copies;
    OpOperand &init = *op.getDpsInitOperand(0);
    // The loop whose points follow each other.
    std::optional<unsigned> last;
    for (unsigned loop = 0; loop < op.getNumLoops(); ++loop)
      if (!plan.loops[loop].isReduction && blocks[loop].count > 1)
        last = loop;
    if (!last || !isContiguous(op, init, *last) ||
        !llvm::isPowerOf2_64(count) || static_cast<int64_t>(count) > plan.lanes)
      return false;
    vector::CombiningKind kind = *plan.combiners.front();
    Values vectors;
    for (size_t i = 0; i < count; ++i)
      vectors.push_back(combineCopies(results, i, copies, kind));
    Value reduced = reduceLanes(b, loc, std::move(vectors), kind);

    int64_t run = blocks[*last].count, index = 0;
    VectorType runType =
        VectorType::get({run}, getElementTypeOrSelf(reduced.getType()));
    forEachPoint([&](const Point &point) {
      if (index++ % run != 0)
        return;
      Value part = vector::ExtractStridedSliceOp::create(
          b, loc, reduced, ArrayRef<int64_t>{index - 1}, ArrayRef<int64_t>{run},
          ArrayRef<int64_t>{1});
      std::optional<unsigned> vectorIndex;
      Values indices = indicesOf(init, point, vectorIndex);
      Value before =
          vector::LoadOp::create(b, loc, runType, init.get(), indices);
      Value after = vector::makeArithReduction(b, loc, kind, part, before);
      vector::StoreOp::create(b, loc, after, init.get(), indices);
    });
    return true;
  }

  /// Fetches the lines that the step being emitted touches in later rows.
  void emitPrefetches(const PrefetchPlan &prefetch) {
    OpOperand &operand = op->getOpOperand(prefetch.operand);
    int64_t elements = blocks[*plan.vectorLoop].count * plan.lanes;
    for (int64_t row = 0; row < blocks[prefetch.loop].count; ++row)
      for (int64_t element = 0; element < elements;
           element += prefetch.lineElements) {
        Point point(op.getNumLoops(), 0);
        point[prefetch.loop] = row + prefetch.distance;
        std::optional<unsigned> vectorIndex;
        Values indices = indicesOf(operand, point, vectorIndex);
        if (element)
          indices[*vectorIndex] = arith::AddIOp::create(
              b, loc, indices[*vectorIndex], constant(element));
        // Into the second level: there is too much on its way for the first.
        memref::PrefetchOp::create(b, loc, operand.get(), indices,
                                   /*isWrite=*/false, /*localityHint=*/2,
                                   /*isDataCache=*/true);
      }
  }

  Values emitReductionLoops(unsigned position, Values accumulators,
                            int64_t copies) {
    if (position < plan.order.size())
      return forEachBlock(
          plan.order[position], accumulators, [&](Values carried) {
            return emitReductionLoops(position + 1, carried, copies);
          });
    // One step of all accumulators.
    unsigned numOuts = op.getNumDpsInits();
    Memo memo;
    int64_t steps =
        reducesLanes() ? blocks[*plan.vectorLoop].count : int64_t(1);
    if (!blocks[*plan.vectorLoop].mask)
      for (const PrefetchPlan &prefetch : plan.prefetches)
        emitPrefetches(prefetch);
    unsigned index = 0;
    forEachPoint([&](const Point &parallelPoint) {
      Point point = parallelPoint;
      for (int64_t step = 0; step < steps; ++step) {
        if (reducesLanes())
          point[*plan.vectorLoop] = step;
        Values outs;
        for (unsigned out = 0; out < numOuts; ++out)
          outs.push_back(accumulators[(index + out) * copies + step]);
        Values updated = evaluate(point, outs, memo);
        for (unsigned out = 0; out < numOuts; ++out) {
          Value value = updated[out];
          if (isa<VectorType>(outs[out].getType()))
            value = toVector(value);
          // Lanes beyond the end keep what they have.
          if (reducesLanes() && blocks[*plan.vectorLoop].mask)
            value = arith::SelectOp::create(
                b, loc, blocks[*plan.vectorLoop].mask, value, outs[out]);
          accumulators[(index + out) * copies + step] = value;
        }
      }
      index += numOuts;
    });
    return accumulators;
  }

  Value neutralVector(unsigned out) {
    SmallVector<Operation *> combiners;
    matchReduction(op.getRegionOutputArgs(), out, combiners);
    TypedAttr neutral = *arith::getNeutralElement(combiners.front());
    return arith::ConstantOp::create(
        b, loc,
        DenseElementsAttr::get(vectorOf(neutral.getType()),
                               Attribute(neutral)));
  }

  //===--------------------------------------------------------------------===//
  // Operands
  //===--------------------------------------------------------------------===//

  /// Loads of one step: an operand is read once for all points that differ
  /// only in loops on which it does not depend.
  using Memo = std::map<std::pair<unsigned, Point>, Value>;

  Value indexOf(unsigned loop, int64_t coordinate) {
    int64_t distance = coordinate * (plan.isVector(loop) ? plan.lanes : 1);
    if (distance == 0)
      return blocks[loop].offset;
    return arith::AddIOp::create(b, loc, blocks[loop].offset,
                                 constant(distance));
  }

  /// The index of lane `lane`; lanes beyond the end repeat the last element.
  Value laneIndex(Value first, int64_t lane) {
    unsigned loop = *plan.vectorLoop;
    Value index = first;
    if (lane)
      index = arith::AddIOp::create(b, loc, first, constant(lane));
    if (!blocks[loop].remaining)
      return index;
    Value last = arith::SubIOp::create(b, loc, sizeOf(loop), constant(1));
    return arith::MinUIOp::create(b, loc, index, last);
  }

  /// Indices of `operand` at `point`; `vectorIndex` is the position of the
  /// vector loop's index among them.
  Values indicesOf(OpOperand &operand, const Point &point,
                   std::optional<unsigned> &vectorIndex) {
    Values indices;
    for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults()) {
      if (auto value = dyn_cast<AffineConstantExpr>(expr)) {
        indices.push_back(constant(value.getValue()));
        continue;
      }
      unsigned loop = cast<AffineDimExpr>(expr).getPosition();
      if (plan.isVector(loop))
        vectorIndex = indices.size();
      indices.push_back(indexOf(loop, point[loop]));
    }
    return indices;
  }

  Value load(OpOperand &operand, const Point &point, Memo &memo) {
    Value source = operand.get();
    if (!isa<MemRefType>(source.getType()))
      return source;
    AffineMap map = op.getMatchingIndexingMap(&operand);
    Point key = point;
    for (unsigned loop = 0; loop < key.size(); ++loop)
      if (!map.isFunctionOfDim(loop))
        key[loop] = 0;
    Value &result = memo[{operand.getOperandNumber(), key}];
    if (!result)
      result = emitLoad(operand, point);
    return result;
  }

  Value emitLoad(OpOperand &operand, const Point &point) {
    Value source = operand.get();
    Type element = getElementTypeOrSelf(source.getType());
    std::optional<unsigned> vectorIndex;
    Values indices = indicesOf(operand, point, vectorIndex);
    if (!vectorIndex)
      return memref::LoadOp::create(b, loc, source, indices);
    VectorType type = vectorOf(element);
    const Block &block = blocks[*plan.vectorLoop];
    if (isContiguous(op, operand, *plan.vectorLoop)) {
      if (!block.mask)
        return vector::LoadOp::create(b, loc, type, source, indices);
      Value passThrough =
          arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
      return vector::MaskedLoadOp::create(b, loc, type, source, indices,
                                          block.mask, passThrough);
    }
    Values elements;
    Value first = indices[*vectorIndex];
    for (int64_t lane = 0; lane < plan.lanes; ++lane) {
      indices[*vectorIndex] = laneIndex(first, lane);
      elements.push_back(memref::LoadOp::create(b, loc, source, indices));
    }
    return vector::FromElementsOp::create(b, loc, type, elements);
  }

  void store(const Point &point, const Values &values) {
    for (auto [init, value] : llvm::zip_equal(op.getDpsInitsMutable(), values))
      emitStore(init, point, value);
  }

  void emitStore(OpOperand &operand, const Point &point, Value value) {
    Value target = operand.get();
    std::optional<unsigned> vectorIndex;
    Values indices = indicesOf(operand, point, vectorIndex);
    if (!vectorIndex) {
      memref::StoreOp::create(b, loc, value, target, indices);
      return;
    }
    value = toVector(value);
    const Block &block = blocks[*plan.vectorLoop];
    if (isContiguous(op, operand, *plan.vectorLoop)) {
      if (block.mask)
        vector::MaskedStoreOp::create(b, loc, target, indices, block.mask,
                                      value);
      else
        vector::StoreOp::create(b, loc, value, target, indices);
      return;
    }
    Value first = indices[*vectorIndex];
    for (int64_t lane = 0; lane < plan.lanes; ++lane) {
      OpBuilder::InsertionGuard guard(b);
      if (block.remaining) {
        Value inside = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult,
                                             constant(lane), block.remaining);
        auto guarded = scf::IfOp::create(b, loc, inside, false);
        b.setInsertionPointToStart(guarded.thenBlock());
      }
      indices[*vectorIndex] =
          lane ? arith::AddIOp::create(b, loc, first, constant(lane)) : first;
      Value element = vector::ExtractOp::create(b, loc, value, lane);
      memref::StoreOp::create(b, loc, element, target, indices);
    }
  }

  //===--------------------------------------------------------------------===//
  // The body
  //===--------------------------------------------------------------------===//

  /// Computes the body at `point`, with `outs` for the output arguments. What
  /// does not depend on the vector loop stays scalar.
  Values evaluate(const Point &point, const Values &outs, Memo &memo) {
    IRMapping mapping = getHoisted(point);
    mlir::Block *body = op.getBody();
    for (OpOperand *input : op.getDpsInputOperands()) {
      BlockArgument arg = op.getMatchingBlockArgument(input);
      if (!arg.use_empty() && !mapping.contains(arg))
        mapping.map(arg, load(*input, point, memo));
    }
    for (auto [arg, out] : llvm::zip_equal(op.getRegionOutputArgs(), outs))
      if (out)
        mapping.map(arg, out);
    for (Operation &inner : body->without_terminator())
      if (!mapping.contains(inner.getResult(0)))
        mapping.map(inner.getResult(0), evaluateOp(inner, point, mapping));
    Values results;
    for (Value yielded : body->getTerminator()->getOperands())
      results.push_back(mapping.lookupOrDefault(yielded));
    return results;
  }

  Value evaluateOp(Operation &inner, const Point &point, IRMapping &mapping) {
    if (auto index = dyn_cast<linalg::IndexOp>(inner))
      return evaluateIndex(index.getDim(), point);
    bool anyVector = llvm::any_of(inner.getOperands(), [&](Value operand) {
      return isa<VectorType>(mapping.lookupOrDefault(operand).getType());
    });
    if (!anyVector)
      return allowContraction(b.clone(inner, mapping))->getResult(0);
    if (!inner.hasTrait<OpTrait::Vectorizable>())
      return evaluateLaneByLane(inner, mapping);
    IRMapping vectors;
    for (Value operand : inner.getOperands())
      vectors.map(operand, toVector(mapping.lookupOrDefault(operand)));
    // Lanes beyond the end may hold zeros, by which no integer is divided.
    if (isa<arith::DivSIOp, arith::DivUIOp, arith::RemSIOp, arith::RemUIOp,
            arith::CeilDivSIOp, arith::CeilDivUIOp, arith::FloorDivSIOp>(
            inner)) {
      Value divisor = inner.getOperand(1);
      vectors.map(divisor, inLanesBeyondTheEnd(vectors.lookup(divisor), 1));
    }
    Operation *clone = b.clone(inner, vectors);
    clone->getResult(0).setType(vectorOf(inner.getResult(0).getType()));
    return allowContraction(clone)->getResult(0);
  }

  /// In a reduction, a product and the sum that it enters may be rounded once.
  Operation *allowContraction(Operation *clone) {
    auto fastMath = dyn_cast<arith::ArithFastMathInterface>(clone);
    if (plan.combiners.empty() || !fastMath ||
        !isa<arith::MulFOp, arith::AddFOp, arith::SubFOp>(clone))
      return clone;
    arith::FastMathFlags flags = fastMath.getFastMathFlagsAttr().getValue() |
                                 arith::FastMathFlags::contract;
    clone->setAttr(fastMath.getFastMathAttrName(),
                   arith::FastMathFlagsAttr::get(b.getContext(), flags));
    return clone;
  }

  Value evaluateIndex(unsigned loop, const Point &point) {
    Value first = indexOf(loop, point[loop]);
    if (!plan.isVector(loop))
      return first;
    VectorType type = vectorOf(b.getIndexType());
    Value index = arith::AddIOp::create(b, loc, toVector(first),
                                        vector::StepOp::create(b, loc, type));
    if (!blocks[loop].remaining)
      return index;
    // A load through this index stays inside, also in lanes beyond the end.
    Value last = arith::SubIOp::create(b, loc, sizeOf(loop), constant(1));
    return arith::MinUIOp::create(b, loc, index, toVector(last));
  }

  /// `value`, a vector of integers or indices, with `replacement` in the lanes
  /// that a masked step does not compute.
  Value inLanesBeyondTheEnd(Value value, int64_t replacement) {
    Value mask = blocks[*plan.vectorLoop].mask;
    if (!mask)
      return value;
    auto type = cast<VectorType>(value.getType());
    Attribute element = b.getIntegerAttr(type.getElementType(), replacement);
    Value other = arith::ConstantOp::create(
        b, loc, DenseElementsAttr::get(type, element));
    return arith::SelectOp::create(b, loc, mask, value, other);
  }

  Value evaluateLaneByLane(Operation &inner, IRMapping &outer) {
    IRMapping mapping = outer;
    // Lanes beyond the end may hold any index: they read the first element.
    if (auto load = dyn_cast<memref::LoadOp>(inner))
      for (Value index : load.getIndices())
        if (Value value = outer.lookupOrDefault(index);
            isa<VectorType>(value.getType()))
          mapping.map(index, inLanesBeyondTheEnd(value, 0));
    Values elements;
    for (int64_t lane = 0; lane < plan.lanes; ++lane) {
      IRMapping scalars;
      for (Value operand : inner.getOperands()) {
        Value value = mapping.lookupOrDefault(operand);
        if (isa<VectorType>(value.getType()))
          value = vector::ExtractOp::create(b, loc, value, lane);
        scalars.map(operand, value);
      }
      elements.push_back(b.clone(inner, scalars)->getResult(0));
    }
    return vector::FromElementsOp::create(
        b, loc, vectorOf(inner.getResult(0).getType()), elements);
  }

  linalg::GenericOp op;
  const VectorizationPlan &plan;
  RewriterBase &b;
  Location loc;
  SmallVector<Block> blocks;
  SmallVector<OpFoldResult> sizes;
  Value zero;
  /// Values of the body that are computed outside the innermost loop, by the
  /// points of the loops around it.
  std::map<Point, IRMapping> hoisted;
};

struct VectorizeGeneric
    : public llama::impl::LlamaVectorizeGenericBase<VectorizeGeneric> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<memref::CopyOp> copies;
    getOperation().walk([&](memref::CopyOp copy) {
      if (isa<MemRefType>(copy.getSource().getType()) &&
          isa<MemRefType>(copy.getTarget().getType()))
        copies.push_back(copy);
    });
    for (memref::CopyOp copy : copies) {
      rewriter.setInsertionPoint(copy);
      linalg::makeMemRefCopyOp(rewriter, copy.getLoc(), copy.getSource(),
                               copy.getTarget());
      rewriter.eraseOp(copy);
    }

    SmallVector<linalg::LinalgOp> ops;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (op.hasPureBufferSemantics())
        ops.push_back(op);
    });
    for (linalg::LinalgOp op : ops) {
      rewriter.setInsertionPoint(op);
      auto generic = dyn_cast<linalg::GenericOp>(op.getOperation());
      if (!generic) {
        FailureOr<linalg::GenericOp> generalized =
            linalg::generalizeNamedOp(rewriter, op);
        if (failed(generalized)) {
          op.emitError("has no loop form");
          return signalPassFailure();
        }
        generic = *generalized;
        rewriter.setInsertionPoint(generic);
      }
      std::string reason;
      FailureOr<VectorizationPlan> plan = planVectorization(
          generic, {vectorBytes, vectorRegisters, converts16Bits}, reason);
      if (failed(plan)) {
        remark::missed(generic.getLoc(),
                       remark::RemarkOpts::name("not vectorised")
                           .category("llama-vectorize-generic"))
            << reason;
        if (failed(linalg::linalgOpToLoops(rewriter, generic))) {
          generic.emitError("has no loop form");
          return signalPassFailure();
        }
        rewriter.eraseOp(generic);
        continue;
      }
      Emitter(generic, *plan, rewriter).emit();
      rewriter.eraseOp(generic);
    }
  }
};

} // namespace
