//===- ThreadLoops.cpp - linalg operations by the threads of a block ------===//
#include "lib/Codegen/GPU/ThreadLoops.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Affine/Utils.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::llama;

/// Threads that divide a reduction where there are few results; a power of two.
static constexpr int64_t kLanes = 32;
/// Reductions that are shorter are not worth dividing.
static constexpr int64_t kShortReduction = 64;

static Value constant(OpBuilder &b, Location loc, int64_t value) {
  return arith::ConstantIndexOp::create(b, loc, value);
}

//===----------------------------------------------------------------------===//
// The body
//===----------------------------------------------------------------------===//

SmallVector<Value> ElementEmitter::getIndices(OpOperand *operand,
                                              ValueRange ivs) {
  AffineMap map = op.getMatchingIndexingMap(operand);
  std::optional<SmallVector<Value>> indices =
      affine::expandAffineMap(b, op.getLoc(), map, ivs);
  assert(indices && "maps of linalg operations have no symbols");
  return *indices;
}

SmallVector<Value> ElementEmitter::emit(ValueRange ivs,
                                        ValueRange accumulators) {
  IRMapping mapping;
  mlir::Block &body = op->getRegion(0).front();
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    if (argument.use_empty())
      continue;
    Value value = operand.get();
    if (op.isDpsInit(&operand) && !accumulators.empty())
      value = accumulators[operand.getOperandNumber() - op.getNumDpsInputs()];
    else if (isa<MemRefType>(value.getType()))
      value = memref::LoadOp::create(b, op.getLoc(), value,
                                     getIndices(&operand, ivs));
    mapping.map(argument, value);
  }
  for (Operation &inner : body.without_terminator()) {
    if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
      mapping.map(index.getResult(), ivs[index.getDim()]);
      continue;
    }
    Operation *clone = b.clone(inner, mapping);
    clone->walk([&](linalg::IndexOp index) {
      index.getResult().replaceAllUsesWith(ivs[index.getDim()]);
    });
    clone->walk([&](linalg::IndexOp index) { index.erase(); });
  }
  SmallVector<Value> results;
  for (Value result : body.getTerminator()->getOperands())
    results.push_back(mapping.lookupOrDefault(result));
  return results;
}

Value ElementEmitter::loadDestination(int64_t number, ValueRange ivs) {
  OpOperand *operand = op.getDpsInitOperand(number);
  return memref::LoadOp::create(b, op.getLoc(), operand->get(),
                                getIndices(operand, ivs));
}

void ElementEmitter::storeDestination(int64_t number, Value value,
                                      ValueRange ivs) {
  OpOperand *operand = op.getDpsInitOperand(number);
  memref::StoreOp::create(b, op.getLoc(), value, operand->get(),
                          getIndices(operand, ivs));
}

//===----------------------------------------------------------------------===//
// Reductions that can be divided
//===----------------------------------------------------------------------===//

namespace {
/// How parts of a reduction are put together: `combine(part, part)`, and the
/// part of nothing.
struct Combiner {
  Operation *op;
  TypedAttr neutral;
};
} // namespace

/// The operation of the body that adds an element to the accumulator `argument`
/// if that is all that happens to it: f(acc, x), or acc where a condition says
/// so.
static std::optional<Combiner> findCombiner(BlockArgument argument,
                                            Value result) {
  Operation *op = result.getDefiningOp();
  // What it comes to on the way is nobody else's.
  if (!result.hasOneUse())
    return std::nullopt;
  if (auto select = dyn_cast_if_present<arith::SelectOp>(op)) {
    Value other;
    if (select.getTrueValue() == argument)
      other = select.getFalseValue();
    else if (select.getFalseValue() == argument)
      other = select.getTrueValue();
    else
      return std::nullopt;
    if (select.getCondition() == argument || !other.hasOneUse() ||
        llvm::range_size(argument.getUses()) != 2)
      return std::nullopt;
    op = other.getDefiningOp();
  } else if (!argument.hasOneUse()) {
    return std::nullopt;
  }
  if (!op || op->getBlock() != argument.getOwner() ||
      op->getNumOperands() != 2 || op->getNumResults() != 1)
    return std::nullopt;
  if ((op->getOperand(0) == argument) == (op->getOperand(1) == argument))
    return std::nullopt;
  // NaN must win, and -0 is nothing to add.
  if (!isa<arith::AddFOp, arith::AddIOp, arith::MulFOp, arith::MulIOp,
           arith::MaximumFOp, arith::MinimumFOp, arith::MaxSIOp, arith::MinSIOp,
           arith::MaxUIOp, arith::MinUIOp, arith::AndIOp, arith::OrIOp,
           arith::XOrIOp>(op))
    return std::nullopt;
  std::optional<TypedAttr> neutral = arith::getNeutralElement(op);
  if (!neutral)
    return std::nullopt;
  return Combiner{op, *neutral};
}

/// Of every result, or none.
static SmallVector<Combiner> findCombiners(linalg::LinalgOp op) {
  SmallVector<Combiner> combiners;
  Operation *yield = op->getRegion(0).front().getTerminator();
  for (int64_t i = 0, e = op.getNumDpsInits(); i < e; ++i) {
    OpOperand *init = op.getDpsInitOperand(i);
    std::optional<Combiner> combiner =
        findCombiner(op.getMatchingBlockArgument(init), yield->getOperand(i));
    if (!combiner)
      return {};
    combiners.push_back(*combiner);
  }
  return combiners;
}

static Value combine(OpBuilder &b, const Combiner &combiner, Value a, Value c) {
  IRMapping mapping;
  mapping.map(combiner.op->getOperand(0), a);
  mapping.map(combiner.op->getOperand(1), c);
  return b.clone(*combiner.op, mapping)->getResult(0);
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

namespace {
class LoopEmitter {
public:
  LoopEmitter(OpBuilder &b, linalg::LinalgOp op, const ThreadGroup &group)
      : b(b), loc(op.getLoc()), op(op), group(group), elements(b, op) {
    extents.resize(op.getNumLoops());
    for (auto [loop, range] : llvm::enumerate(op.createLoopRanges(b, loc)))
      extents[loop] = getValueOrCreateConstantIndexOp(b, loc, range.size);
    for (unsigned loop : orderedParallel())
      (isShared(loop) ? parallel : repeated).push_back(loop);
    for (auto [loop, iterator] : llvm::enumerate(op.getIteratorTypesArray()))
      if (iterator != utils::IteratorType::parallel)
        reduction.push_back(loop);
  }

  /// The parallel loops, those of the last dimensions of a result last, so that
  /// neighbouring threads store to neighbouring places.
  SmallVector<unsigned> orderedParallel() {
    SmallVector<unsigned> order;
    llvm::SmallDenseSet<unsigned> seen;
    AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
    for (AffineExpr result : map.getResults())
      if (auto dim = dyn_cast<AffineDimExpr>(result);
          dim && isParallel(dim.getPosition()) &&
          seen.insert(dim.getPosition()).second)
        order.push_back(dim.getPosition());
    SmallVector<unsigned> others;
    for (unsigned loop = 0; loop < op.getNumLoops(); ++loop)
      if (isParallel(loop) && !seen.contains(loop))
        others.push_back(loop);
    llvm::append_range(others, order);
    return others;
  }

  /// Whether every result follows a loop. One that does not is computed again
  /// and again along it, which several threads cannot do at the same time.
  bool isShared(unsigned loop) {
    return llvm::all_of(op.getDpsInitsMutable(), [&](OpOperand &init) {
      return op.getMatchingIndexingMap(&init).isFunctionOfDim(loop);
    });
  }

  Value countOf(ArrayRef<unsigned> loops) {
    Value count = constant(b, loc, 1);
    for (unsigned loop : loops)
      count = b.createOrFold<arith::MulIOp>(loc, count, extents[loop]);
    return count;
  }

  Value countResults() { return countOf(parallel); }

  void run() {
    SmallVector<Combiner> combiners;
    if (!reduction.empty() && repeated.empty() && group.isBlock &&
        isLongReduction())
      combiners = findCombiners(op);
    if (combiners.empty()) {
      emitThreadEach();
      return;
    }
    std::optional<int64_t> most = getBound(parallel);
    emitLanesEach(combiners, most && *most <= 2
                                 ? group.blockSize
                                 : std::min(kLanes, group.blockSize));
  }

private:
  bool isParallel(unsigned loop) {
    return op.getIteratorTypesArray()[loop] == utils::IteratorType::parallel;
  }

  /// The largest product of extents, where it has a bound.
  std::optional<int64_t> getBound(ArrayRef<unsigned> loops) {
    int64_t product = 1;
    for (unsigned loop : loops) {
      FailureOr<int64_t> bound = ValueBoundsConstraintSet::computeConstantBound(
          presburger::BoundType::UB, extents[loop], /*stopCondition=*/nullptr,
          /*closedUB=*/true);
      if (failed(bound) || llvm::MulOverflow(product, *bound, product))
        return std::nullopt;
    }
    return product;
  }

  /// Whether neighbouring threads should divide the reduction: it is long, and
  /// what it reads lies one behind the other along it. Where the results lie
  /// along what is read instead (p x V), a thread each reads well.
  bool isLongReduction() {
    std::optional<int64_t> length = getBound(reduction);
    if (length && *length < kShortReduction)
      return false;
    std::optional<int64_t> results = getBound(parallel);
    if (results && *results <= 2)
      return true;
    return llvm::all_of(op.getDpsInputOperands(), [&](OpOperand *input) {
      AffineMap map = op.getMatchingIndexingMap(input);
      if (map.getNumResults() == 0)
        return true;
      auto last = dyn_cast<AffineDimExpr>(map.getResults().back());
      return last && (!isParallel(last.getPosition()) ||
                      !llvm::any_of(map.getResults(), [&](AffineExpr result) {
                        auto dim = dyn_cast<AffineDimExpr>(result);
                        return dim && !isParallel(dim.getPosition());
                      }));
    });
  }

  /// Sets the induction variables of `loops` to those of point `number`.
  void setPoint(ArrayRef<unsigned> loops, Value number,
                SmallVectorImpl<Value> &ivs) {
    for (size_t i = loops.size(); i-- > 0;) {
      Value extent = extents[loops[i]];
      if (isOneInteger(extent)) {
        ivs[loops[i]] = constant(b, loc, 0);
        continue;
      }
      bool isLast = llvm::all_of(loops.take_front(i), [&](unsigned outer) {
        return isOneInteger(extents[outer]);
      });
      ivs[loops[i]] =
          isLast ? number
                 : arith::RemUIOp::create(b, loc, number, extent).getResult();
      if (!isLast)
        number = arith::DivUIOp::create(b, loc, number, extent);
    }
  }

  /// for (i = first; i < end; i += step) body(i)
  void emitFor(Value first, Value end, Value step,
               function_ref<void(Value)> body) {
    auto loop = scf::ForOp::create(b, loc, first, end, step);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    body(loop.getInductionVar());
  }

  /// Points of the reduction first, first + step, .. added to `accumulators`.
  SmallVector<Value> emitReduction(Value first, Value step,
                                   ArrayRef<Value> accumulators,
                                   SmallVectorImpl<Value> &ivs) {
    auto loop = scf::ForOp::create(b, loc, first, countOf(reduction), step,
                                   accumulators);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    setPoint(reduction, loop.getInductionVar(), ivs);
    SmallVector<Value> next = elements.emit(ivs, loop.getRegionIterArgs());
    scf::YieldOp::create(b, loc, next);
    return llvm::to_vector(ValueRange(loop.getResults()));
  }

  void emitThreadEach() {
    emitFor(group.thread, countOf(parallel), group.threads, [&](Value number) {
      SmallVector<Value> ivs(op.getNumLoops());
      setPoint(parallel, number, ivs);
      SmallVector<Value> values;
      if (!repeated.empty()) {
        emitRepeated(ivs);
        return;
      }
      if (reduction.empty()) {
        values = elements.emit(ivs);
      } else {
        for (int64_t i = 0, e = op.getNumDpsInits(); i < e; ++i)
          values.push_back(elements.loadDestination(i, ivs));
        values = emitReduction(constant(b, loc, 0), constant(b, loc, 1), values,
                               ivs);
      }
      for (auto [i, value] : llvm::enumerate(values))
        elements.storeDestination(i, value, ivs);
    });
  }

  /// All that a thread computes where some results are computed repeatedly.
  void emitRepeated(SmallVectorImpl<Value> &ivs) {
    SmallVector<unsigned> inner = repeated;
    llvm::append_range(inner, reduction);
    emitFor(constant(b, loc, 0), countOf(inner), constant(b, loc, 1),
            [&](Value number) {
              setPoint(inner, number, ivs);
              for (auto [i, value] : llvm::enumerate(elements.emit(ivs)))
                elements.storeDestination(i, value, ivs);
            });
  }

  void emitLanesEach(ArrayRef<Combiner> combiners, int64_t lanes) {
    int64_t teams = group.blockSize / lanes;
    Value lane = group.thread, team = constant(b, loc, 0);
    if (teams > 1) {
      Value width = constant(b, loc, lanes);
      lane = arith::RemUIOp::create(b, loc, group.thread, width);
      team = arith::DivUIOp::create(b, loc, group.thread, width);
    }
    SmallVector<Value> parts;
    for (const Combiner &combiner : combiners)
      parts.push_back(
          gpu::LaunchOp(group.launch)
              .addWorkgroupAttribution(
                  MemRefType::get(
                      {group.blockSize}, combiner.neutral.getType(),
                      MemRefLayoutAttrInterface(),
                      gpu::AddressSpaceAttr::get(b.getContext(),
                                                 gpu::AddressSpace::Workgroup)),
                  loc));
    Value results = countOf(parallel);
    emitFor(constant(b, loc, 0), results, constant(b, loc, teams),
            [&](Value first) {
              emitTeamResult(combiners, parts, results,
                             arith::AddIOp::create(b, loc, first, team), lane,
                             lanes);
            });
  }

  /// Result `number`, if there is one, by the lanes of a team, while other
  /// teams compute others.
  void emitTeamResult(ArrayRef<Combiner> combiners, ArrayRef<Value> shared,
                      Value results, Value number, Value lane, int64_t lanes) {
    Value exists = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult,
                                         number, results);
    // Points behind the end reduce nothing.
    SmallVector<Value> ivs(op.getNumLoops());
    setPoint(parallel, number, ivs);
    Value none = countOf(reduction);
    Value first = arith::SelectOp::create(b, loc, exists, lane, none);
    SmallVector<Value> neutral;
    for (const Combiner &combiner : combiners)
      neutral.push_back(arith::ConstantOp::create(b, loc, combiner.neutral));
    SmallVector<Value> partial =
        emitReduction(first, constant(b, loc, lanes), neutral, ivs);
    for (auto [part, buffer] : llvm::zip_equal(partial, shared))
      memref::StoreOp::create(b, loc, part, buffer, group.thread);
    gpu::BarrierOp::create(b, loc);
    for (int64_t width = lanes / 2; width > 0; width /= 2) {
      Value isActive = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult,
                                             lane, constant(b, loc, width));
      auto add = scf::IfOp::create(b, loc, isActive, /*withElseRegion=*/false);
      {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToStart(add.thenBlock());
        Value other = arith::AddIOp::create(b, loc, group.thread,
                                            constant(b, loc, width));
        for (auto [combiner, buffer] : llvm::zip_equal(combiners, shared)) {
          Value mine = memref::LoadOp::create(b, loc, buffer, group.thread);
          Value its = memref::LoadOp::create(b, loc, buffer, other);
          memref::StoreOp::create(b, loc, combine(b, combiner, mine, its),
                                  buffer, group.thread);
        }
      }
      gpu::BarrierOp::create(b, loc);
    }
    Value isFirst = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq,
                                          lane, constant(b, loc, 0));
    Value stores = arith::AndIOp::create(b, loc, isFirst, exists);
    auto store = scf::IfOp::create(b, loc, stores, /*withElseRegion=*/false);
    {
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(store.thenBlock());
      for (auto [i, combiner] : llvm::enumerate(combiners)) {
        Value total = memref::LoadOp::create(b, loc, shared[i], group.thread);
        Value before = elements.loadDestination(i, ivs);
        elements.storeDestination(i, combine(b, combiner, before, total), ivs);
      }
    }
    // The parts are written again.
    gpu::BarrierOp::create(b, loc);
  }

  OpBuilder &b;
  Location loc;
  linalg::LinalgOp op;
  const ThreadGroup &group;
  ElementEmitter elements;
  SmallVector<Value> extents;
  /// `repeated` are parallel loops that some result does not follow.
  SmallVector<unsigned> parallel, repeated, reduction;
};
} // namespace

LogicalResult mlir::llama::emitThreadLoops(OpBuilder &b, linalg::LinalgOp op,
                                           const ThreadGroup &group) {
  if (!op.hasPureBufferSemantics() || op->getNumRegions() != 1)
    return failure();
  LoopEmitter(b, op, group).run();
  return success();
}

Value mlir::llama::emitParallelCount(OpBuilder &b, linalg::LinalgOp op) {
  return LoopEmitter(b, op, ThreadGroup()).countResults();
}
