//===- MapTasks.cpp - Tasks to blocks of threads --------------------------===//
#include "lib/Codegen/Common/Accesses.h"
#include "lib/Codegen/Common/LoopRange.h"
#include "lib/Codegen/GPU/Passes.h"
#include "lib/Codegen/GPU/TaskAttributes.h"
#include "lib/Codegen/GPU/ThreadLoops.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAGPUMAP
#include "lib/Codegen/GPU/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Whether all that an operation does is to compute from numbers, sizes and
/// what it reads.
bool onlyReads(Operation *op) {
  if (isMemoryEffectFree(op))
    return true;
  WalkResult result = op->walk([](Operation *inner) {
    if (inner->hasTrait<OpTrait::HasRecursiveMemoryEffects>() ||
        isMemoryEffectFree(inner))
      return WalkResult::advance();
    return isa<memref::LoadOp>(inner) ? WalkResult::advance()
                                      : WalkResult::interrupt();
  });
  return !result.wasInterrupted();
}

/// The operation that makes `value`, if it reads buffers, or one before it that
/// does.
memref::LoadOp findLoad(Value value) {
  SmallVector<Value> worklist{value};
  llvm::SmallDenseSet<Value> seen;
  while (!worklist.empty()) {
    Value next = worklist.pop_back_val();
    Operation *op = next.getDefiningOp();
    if (!op || !seen.insert(next).second || isa<memref::DimOp>(op))
      continue;
    // What makes a buffer says where it is, not what is in it.
    if (op->getNumRegions() != 0 && isa<MemRefType>(next.getType()))
      continue;
    memref::LoadOp found;
    op->walk<WalkOrder::PreOrder>([&](Operation *inner) {
      if (isa<gpu::LaunchOp>(inner))
        return WalkResult::skip();
      if (auto load = dyn_cast<memref::LoadOp>(inner))
        found = load;
      return WalkResult::advance();
    });
    if (found)
      return found;
    llvm::append_range(worklist, op->getOperands());
    for (Region &region : op->getRegions()) {
      llvm::SetVector<Value> captured;
      getUsedValuesDefinedAbove(region, captured);
      worklist.append(captured.begin(), captured.end());
    }
  }
  return {};
}

/// What a buffer is under other shapes.
Value getReshaped(Value buffer) {
  while (Operation *op = buffer.getDefiningOp()) {
    if (!isa<memref::CastOp, memref::ExpandShapeOp, memref::CollapseShapeOp>(
            op))
      break;
    buffer = op->getOperand(0);
  }
  return buffer;
}

// Pattern: for iter_args(x = init) { yield reshape(x) } -> for { } on init
/// Buffers that loops carry and leave as they are become buffers from outside.
struct PassUnchangedBuffers : public OpRewritePattern<scf::ForOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(scf::ForOp loop,
                                PatternRewriter &rewriter) const override {
    bool changed = false;
    auto yield = cast<scf::YieldOp>(loop.getBody()->getTerminator());
    for (auto [argument, yielded] :
         llvm::zip_equal(loop.getRegionIterArgs(), yield->getOpOperands())) {
      if (!isa<MemRefType>(argument.getType()) || yielded.get() == argument ||
          getReshaped(yielded.get()) != argument)
        continue;
      rewriter.modifyOpInPlace(yield, [&] { yielded.set(argument); });
      changed = true;
    }
    return success(changed);
  }
};

/// Leaves a store to the first thread of `group`.
void guardStore(OpBuilder &b, memref::StoreOp store, const ThreadGroup &group) {
  Location loc = store.getLoc();
  Value isFirst =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, group.thread,
                            arith::ConstantIndexOp::create(b, loc, 0));
  auto guard = scf::IfOp::create(b, loc, isFirst, /*withElseRegion=*/false);
  store->moveBefore(guard.thenBlock(), guard.thenBlock()->begin());
}

/// The function of threads that is called, or null.
func::FuncOp findThreadFunction(func::CallOp call) {
  auto callee = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
      call, call.getCalleeAttr());
  return callee && callee->hasAttr(kThreadsAttr) ? callee : func::FuncOp();
}

/// The body of a launch while its operations become those of threads.
class BodyMapper {
public:
  BodyMapper(const ThreadGroup &group)
      : group(group), pending(Accesses::Views::Disjoint) {}

  LogicalResult map(mlir::Block &block) {
    for (Operation &op : llvm::make_early_inc_range(block))
      if (failed(map(&op)))
        return failure();
    return success();
  }

private:
  LogicalResult map(Operation *op) {
    OpBuilder b(op);
    if (op->hasTrait<OpTrait::IsTerminator>())
      return success();
    if (auto alloca = dyn_cast<memref::AllocaOp>(op))
      return mapScratch(alloca);
    if (isa<memref::AllocOp>(op))
      return op->emitError(
          "a task for a GPU has no place for a buffer whose size has no "
          "constant bound, or is too large for workgroup memory");
    if (auto threads = dyn_cast<scf::ExecuteRegionOp>(op);
        threads && threads->hasAttr(kThreadsAttr)) {
      synchronize(b, op);
      return inlineThreads(threads);
    }
    if (auto call = dyn_cast<func::CallOp>(op))
      return inlineCall(b, call);
    if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
      synchronize(b, op);
      if (failed(emitThreadLoops(b, linalgOp, group)))
        return op->emitError("cannot be divided among threads");
      op->erase();
      return success();
    }
    if (auto store = dyn_cast<memref::StoreOp>(op)) {
      synchronize(b, op);
      guardStore(b, store, group);
      return success();
    }
    if (isa<LoopLikeOpInterface, RegionBranchOpInterface>(op)) {
      if (isMemoryEffectFree(op))
        return success();
      return mapRegions(op);
    }
    if (isMemoryEffectFree(op))
      return success();
    if (onlyReads(op)) {
      synchronize(b, op);
      return success();
    }
    return op->emitError("no thread of a GPU can do this");
  }

  /// Puts a barrier in front of `op` if it touches what was written, or writes
  /// what was read, since the last one.
  void synchronize(OpBuilder &b, Operation *op) {
    Accesses accesses(op, Accesses::Views::Disjoint);
    if (!pending.isFree() && accesses.conflictsWith(pending))
      insertBarrier(b, op->getLoc());
    pending.add(accesses);
  }

  void insertBarrier(OpBuilder &b, Location loc) {
    gpu::BarrierOp::create(b, loc);
    pending = Accesses(Accesses::Views::Disjoint);
  }

  LogicalResult mapRegions(Operation *op) {
    OpBuilder b(op);
    // What its parts touch depends on the way that is taken.
    Accesses all(op, Accesses::Views::Disjoint);
    if (all.conflictsWith(pending))
      insertBarrier(b, op->getLoc());
    bool isLoop = isa<LoopLikeOpInterface>(op);
    Accesses before = pending;
    for (Region &region : op->getRegions())
      for (mlir::Block &block : region) {
        pending = before;
        if (failed(map(block)))
          return failure();
        // Scratch is somebody else's now, too.
        all.add(Accesses(op, Accesses::Views::Disjoint));
        // The next iteration begins anew.
        if (isLoop && !all.isReadOnly() && !block.empty()) {
          OpBuilder end(block.getTerminator());
          if (pending.conflictsWith(all))
            insertBarrier(end, op->getLoc());
        }
      }
    pending = before;
    pending.add(all);
    return success();
  }

  LogicalResult mapScratch(memref::AllocaOp alloca) {
    MemRefType type = alloca.getType();
    if (!type.hasStaticShape())
      return alloca.emitError(
          "scratch of a task for a GPU has a constant size");
    auto shared = MemRefType::get(
        type.getShape(), type.getElementType(), type.getLayout(),
        gpu::AddressSpaceAttr::get(type.getContext(),
                                   gpu::AddressSpace::Workgroup));
    Value place = gpu::LaunchOp(group.launch)
                      .addWorkgroupAttribution(shared, alloca.getLoc());
    alloca.replaceAllUsesWith(place);
    alloca.erase();
    return moveViews(place);
  }

  /// Gives the views of a buffer its memory space.
  LogicalResult moveViews(Value buffer) {
    Attribute space = cast<MemRefType>(buffer.getType()).getMemorySpace();
    for (Operation *user : buffer.getUsers()) {
      // What it is then depends on the way that is taken.
      if (isa<scf::YieldOp, arith::SelectOp, LoopLikeOpInterface>(user))
        return user->emitError("passes on a buffer of a task for a GPU, which "
                               "cannot be told from others then");
      if (!isa<ViewLikeOpInterface>(user))
        continue;
      for (OpResult result : user->getResults())
        if (auto type = dyn_cast<MemRefType>(result.getType());
            type && type.getMemorySpace() != space) {
          result.setType(MemRefType::get(type.getShape(), type.getElementType(),
                                         type.getLayout(), space));
          if (failed(moveViews(result)))
            return failure();
        }
    }
    return success();
  }

  LogicalResult inlineThreads(scf::ExecuteRegionOp threads) {
    if (!llvm::hasSingleElement(threads.getRegion()) ||
        threads.getNumResults() != 0)
      return threads.emitError("code of threads is one block without results");
    mlir::Block &block = threads.getRegion().front();
    block.getTerminator()->erase();
    threads->getBlock()->getOperations().splice(threads->getIterator(),
                                                block.getOperations());
    threads.erase();
    return success();
  }

  /// Takes the body of a function of threads. What it does with its buffers is
  /// not looked at.
  LogicalResult inlineCall(OpBuilder &b, func::CallOp call) {
    func::FuncOp callee = findThreadFunction(call);
    if (!callee)
      return call.emitError("a task for a GPU calls functions of threads only");
    if (!llvm::hasSingleElement(callee.getBody()) || call.getNumResults() != 0)
      return call.emitError("code of threads is one block without results");
    if (!pending.isFree())
      insertBarrier(b, call.getLoc());
    IRMapping mapping;
    mapping.map(callee.getArguments(), call.getOperands());
    SmallVector<memref::AllocaOp> scratch;
    for (Operation &op : callee.getBody().front().without_terminator()) {
      Operation *clone = b.clone(op, mapping);
      if (auto alloca = dyn_cast<memref::AllocaOp>(clone))
        scratch.push_back(alloca);
    }
    for (memref::AllocaOp alloca : scratch)
      if (failed(mapScratch(alloca)))
        return failure();
    pending.isUnknown = true;
    call.erase();
    return success();
  }

  const ThreadGroup &group;
  /// What was touched since the last barrier.
  Accesses pending;
};

class TaskMapper {
public:
  TaskMapper(func::FuncOp function, int64_t blockSize, int64_t maxGrid)
      : function(function), blockSize(blockSize), maxGrid(maxGrid),
        b(function.getContext()) {}

  LogicalResult run() {
    // A copy is computed as any other operation.
    function.walk([&](memref::CopyOp copy) {
      if (copy->getParentOfType<gpu::LaunchOp>())
        return;
      b.setInsertionPoint(copy);
      linalg::makeMemRefCopyOp(b, copy.getLoc(), copy.getSource(),
                               copy.getTarget());
      copy.erase();
    });
    SmallVector<Operation *> work;
    function.walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (!isa<scf::ForallOp, linalg::LinalgOp, memref::StoreOp>(op))
        return isa<gpu::LaunchOp>(op) ? WalkResult::skip()
                                      : WalkResult::advance();
      work.push_back(op);
      return WalkResult::skip();
    });
    for (size_t i = 0; i < work.size();) {
      if (auto forall = dyn_cast<scf::ForallOp>(work[i])) {
        if (failed(mapForall(forall)))
          return failure();
        ++i;
        continue;
      }
      ArrayRef<Operation *> group =
          takeIndependent(ArrayRef(work).drop_front(i));
      if (failed(mapAlone(group)))
        return failure();
      i += group.size();
    }
    return success();
  }

private:
  Value constant(Location loc, int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }

  /// A launch of `blocks` blocks; the insertion point is in its body, which
  /// ends if there is no such block, and `number` is that of the block.
  gpu::LaunchOp createLaunch(Location loc, Value blocks, int64_t threads,
                             Value &number) {
    Value one = constant(loc, 1), gridX = blocks, gridY = one;
    std::optional<int64_t> known = getConstantIntValue(blocks);
    bool isFolded = !known || *known > maxGrid;
    if (isFolded) {
      Value most = constant(loc, maxGrid);
      gridX = arith::MinUIOp::create(b, loc, blocks, most);
      // No rows of nothing.
      Value divisor = arith::MaxUIOp::create(b, loc, gridX, one);
      gridY = arith::CeilDivUIOp::create(b, loc, blocks, divisor);
    }
    auto launch = gpu::LaunchOp::create(b, loc, gridX, gridY, one,
                                        constant(loc, threads), one, one);
    b.setInsertionPointToEnd(&launch.getBody().front());
    gpu::TerminatorOp::create(b, loc);
    b.setInsertionPoint(launch.getBody().front().getTerminator());
    number = launch.getBlockIds().x;
    if (isFolded) {
      Value row = arith::MulIOp::create(b, loc, launch.getBlockIds().y,
                                        launch.getGridSize().x);
      number = arith::AddIOp::create(b, loc, row, number);
      Value exists = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult,
                                           number, blocks);
      auto guard = scf::IfOp::create(b, loc, exists, /*withElseRegion=*/false);
      b.setInsertionPoint(guard.thenYield());
    }
    return launch;
  }

  LogicalResult checkHostValue(Operation *op, Value value, StringRef what) {
    memref::LoadOp load = findLoad(value);
    if (!load)
      return success();
    InFlightDiagnostic error = op->emitError()
                               << what
                               << " depends on a number in a buffer, which is "
                                  "on the device when the launch is made";
    error.attachNote(load.getLoc()) << "the number is read here";
    return failure();
  }

  LogicalResult mapForall(scf::ForallOp forall) {
    if (forall.getNumResults() != 0)
      return forall.emitError("on tensors; tasks for a GPU are on buffers");
    b.setInsertionPoint(forall);
    Location loc = forall.getLoc();
    SmallVector<LoopRange> ranges = computeLoopRanges(b, forall);
    Value tasks = computeTotalCount(b, loc, ranges);
    if (failed(checkHostValue(forall, tasks, "the number of tasks")))
      return failure();
    int64_t threads = blockSize;
    if (auto attr = forall->getAttrOfType<IntegerAttr>(kBlockAttr))
      threads = attr.getInt();
    if (threads <= 0 || threads > 1024)
      return forall.emitError("'llama.block' is a number of threads from 1 to "
                              "1024, not ")
             << threads;
    bool isLastFirst = false;
    forall.walk([&](func::CallOp call) {
      func::FuncOp callee = findThreadFunction(call);
      if (!callee)
        return;
      if (auto attr = callee->getAttrOfType<IntegerAttr>(kThreadsAttr))
        threads = attr.getInt();
      isLastFirst |= callee->hasAttr(kLastFirstAttr);
    });
    Value number;
    gpu::LaunchOp launch = createLaunch(loc, tasks, threads, number);
    if (isLastFirst) {
      Value last = arith::SubIOp::create(b, loc, tasks, constant(loc, 1));
      number = arith::SubIOp::create(b, loc, last, number);
    }
    SmallVector<Value> indices = computeInductionVars(b, loc, ranges, number);
    for (auto [from, to] : llvm::zip_equal(forall.getInductionVars(), indices))
      from.replaceAllUsesWith(to);
    mlir::Block *body = b.getInsertionBlock();
    for (Operation &op :
         llvm::make_early_inc_range(forall.getBody()->without_terminator()))
      op.moveBefore(body, b.getInsertionPoint());
    forall.erase();
    if (failed(sinkLoads(launch)))
      return failure();
    ThreadGroup group = makeGroup(launch, threads);
    return BodyMapper(group).map(*body);
  }

  ThreadGroup makeGroup(gpu::LaunchOp launch, int64_t threads) {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(&launch.getBody().front());
    return {launch, launch.getThreadIds().x, constant(launch.getLoc(), threads),
            threads, /*isBlock=*/true};
  }

  /// The first of `work`, outside of tasks, and those behind it that may be
  /// executed beside it, where the last of them stands.
  ArrayRef<Operation *> takeIndependent(ArrayRef<Operation *> work) {
    Accesses accesses(work.front(), Accesses::Views::Disjoint);
    size_t count = 1;
    for (; count < work.size(); ++count) {
      Operation *last = work[count - 1], *next = work[count];
      if (isa<scf::ForallOp>(next) || next->getBlock() != last->getBlock())
        break;
      Accesses between(Accesses::Views::Disjoint);
      for (Operation *op = last->getNextNode(); op != next;
           op = op->getNextNode())
        if (!isa<memref::AllocOp>(op))
          between.add(Accesses(op, Accesses::Views::Disjoint));
      Accesses its(next, Accesses::Views::Disjoint);
      if (accesses.conflictsWith(between) || accesses.conflictsWith(its))
        break;
      accesses.add(its);
    }
    return work.take_front(count);
  }

  /// How many blocks an operation outside of tasks gets: a thread an element.
  FailureOr<Value> countBlocks(Operation *op) {
    Location loc = op->getLoc();
    if (isa<memref::StoreOp>(op))
      return constant(loc, 1);
    auto linalgOp = cast<linalg::LinalgOp>(op);
    if (!linalgOp.hasPureBufferSemantics())
      return op->emitError("on tensors; operations for a GPU are on buffers");
    Value count = emitParallelCount(b, linalgOp);
    // A number of elements that is not known here: some blocks take turns.
    constexpr int64_t kTurnBlocks = 256;
    return findLoad(count) ? constant(loc, kTurnBlocks)
                           : b.createOrFold<arith::CeilDivUIOp>(
                                 loc, count, constant(loc, blockSize));
  }

  /// Operations outside of tasks, which do not depend on each other: a launch
  /// whose first blocks do the first one, and so on.
  LogicalResult mapAlone(ArrayRef<Operation *> ops) {
    b.setInsertionPoint(ops.back());
    Location loc = ops.front()->getLoc();
    SmallVector<Value> counts;
    Value total = constant(loc, 0);
    for (Operation *op : ops) {
      FailureOr<Value> blocks = countBlocks(op);
      if (failed(blocks))
        return failure();
      counts.push_back(*blocks);
      total = b.createOrFold<arith::AddIOp>(loc, total, *blocks);
    }
    bool isNumber = llvm::all_of(ops, llvm::IsaPred<memref::StoreOp>);
    Value number;
    gpu::LaunchOp launch =
        createLaunch(loc, total, isNumber ? 1 : blockSize, number);
    SmallVector<ThreadGroup> groups;
    for (auto [i, op] : llvm::enumerate(ops)) {
      if (i + 1 < ops.size()) {
        Value isMine = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult,
                                             number, counts[i]);
        auto choice =
            scf::IfOp::create(b, loc, isMine, /*withElseRegion=*/true);
        op->moveBefore(choice.thenYield());
        b.setInsertionPoint(op);
        groups.push_back(makeGridGroup(launch, number, counts[i]));
        b.setInsertionPoint(choice.elseYield());
        number = arith::SubIOp::create(b, loc, number, counts[i]);
        continue;
      }
      op->moveBefore(b.getInsertionBlock(), b.getInsertionPoint());
      b.setInsertionPoint(op);
      groups.push_back(makeGridGroup(launch, number, counts[i]));
    }
    if (failed(sinkLoads(launch)))
      return failure();
    for (auto [op, group] : llvm::zip_equal(ops, groups))
      if (failed(emitAlone(op, group)))
        return failure();
    return success();
  }

  /// The threads of `blocks` blocks of a launch, of which this is `number`.
  ThreadGroup makeGridGroup(gpu::LaunchOp launch, Value number, Value blocks) {
    Location loc = launch.getLoc();
    Value size = constant(loc, blockSize);
    Value first = arith::AddIOp::create(
        b, loc, arith::MulIOp::create(b, loc, number, size),
        launch.getThreadIds().x);
    Value all = arith::MulIOp::create(b, loc, blocks, size);
    return {launch, first, all, blockSize, /*isBlock=*/false};
  }

  LogicalResult emitAlone(Operation *op, const ThreadGroup &group) {
    b.setInsertionPoint(op);
    if (auto store = dyn_cast<memref::StoreOp>(op)) {
      guardStore(b, store, group);
      return success();
    }
    if (failed(emitThreadLoops(b, cast<linalg::LinalgOp>(op), group)))
      return op->emitError("cannot be divided among threads");
    op->erase();
    return success();
  }

  /// Copies what a launch needs of numbers in buffers, and what is computed
  /// from them, into it.
  LogicalResult sinkLoads(gpu::LaunchOp launch) {
    llvm::SetVector<Value> captured;
    getUsedValuesDefinedAbove(launch.getBody(), captured);
    OpBuilder inside(launch.getContext());
    inside.setInsertionPointToStart(&launch.getBody().front());
    IRMapping mapping;
    for (Value value : captured) {
      if (!findLoad(value))
        continue;
      FailureOr<Value> sunk = sink(inside, launch, value, mapping);
      if (failed(sunk))
        return launch.emitError(
            "a launch needs a number in a buffer that is written before it");
      replaceAllUsesInRegionWith(value, *sunk, launch.getBody());
    }
    return success();
  }

  FailureOr<Value> sink(OpBuilder &inside, gpu::LaunchOp launch, Value value,
                        IRMapping &mapping) {
    if (Value known = mapping.lookupOrNull(value))
      return known;
    Operation *op = value.getDefiningOp();
    if (!op || !findLoad(value))
      return value;
    if (!onlyReads(op))
      return failure();
    if (isWrittenBetween(op, launch)) {
      auto load = dyn_cast<memref::LoadOp>(op);
      if (!load)
        return failure();
      FailureOr<Value> place = keepNumber(load);
      if (failed(place))
        return failure();
      Value kept = memref::LoadOp::create(inside, load.getLoc(), *place);
      mapping.map(value, kept);
      return kept;
    }
    SmallVector<Value> operands = llvm::to_vector(op->getOperands());
    for (Region &region : op->getRegions()) {
      llvm::SetVector<Value> needed;
      getUsedValuesDefinedAbove(region, needed);
      operands.append(needed.begin(), needed.end());
    }
    for (Value operand : operands) {
      FailureOr<Value> sunk = sink(inside, launch, operand, mapping);
      if (failed(sunk))
        return failure();
      mapping.map(operand, *sunk);
    }
    Operation *clone = inside.clone(*op, mapping);
    mapping.map(op->getResults(), clone->getResults());
    return mapping.lookup(value);
  }

  /// A buffer with the number that is read by `load`, as it is there.
  FailureOr<Value> keepNumber(memref::LoadOp load) {
    Value &place = kept[load];
    if (place)
      return place;
    OpBuilder::InsertionGuard guard(b);
    Location loc = load.getLoc();
    b.setInsertionPoint(load->getBlock()->getTerminator());
    Operation *end = &*b.getInsertionPoint();
    b.setInsertionPoint(load);
    place = memref::AllocOp::create(
        b, loc, MemRefType::get({}, load.getMemRefType().getElementType()));
    Value number;
    gpu::LaunchOp launch = createLaunch(loc, constant(loc, 1), 1, number);
    Value read =
        memref::LoadOp::create(b, loc, load.getMemRef(), load.getIndices());
    memref::StoreOp::create(b, loc, read, place);
    b.setInsertionPoint(end);
    memref::DeallocOp::create(b, loc, place);
    if (failed(sinkLoads(launch)))
      return failure();
    return kept[load];
  }

  /// Whether an operation between `op` and a launch, or the launch, writes what
  /// `op` reads: in the launch, others may have written when it is read.
  bool isWrittenBetween(Operation *op, gpu::LaunchOp launch) {
    if (isMemoryEffectFree(op))
      return false;
    Operation *end = op->getBlock()->findAncestorOpInBlock(*launch);
    if (!end)
      return true;
    Accesses reads(op, Accesses::Views::Disjoint);
    for (Operation *between = op->getNextNode(); between && between != end;
         between = between->getNextNode()) {
      if (isa<func::CallOp>(between)) {
        if (mayWrite(cast<func::CallOp>(between), op))
          return true;
        continue;
      }
      if (Accesses(between, Accesses::Views::Disjoint).conflictsWith(reads))
        return true;
    }
    // The launch, and all that a loop or condition around it does.
    WalkResult result = end->walk([&](Operation *inner) {
      if (auto call = dyn_cast<func::CallOp>(inner))
        return mayWrite(call, op) ? WalkResult::interrupt()
                                  : WalkResult::advance();
      if (inner->getNumRegions() != 0 && !isa<linalg::LinalgOp>(inner))
        return WalkResult::advance();
      return Accesses(inner, Accesses::Views::Disjoint).conflictsWith(reads)
                 ? WalkResult::interrupt()
                 : WalkResult::advance();
    });
    return result.wasInterrupted();
  }

  /// Whether a callee may write what `op` reads: it is passed what that reads.
  bool mayWrite(func::CallOp call, Operation *op) {
    bool reads = false;
    op->walk([&](memref::LoadOp load) {
      Value root = getRoot(load.getMemRef());
      reads |= llvm::any_of(call.getOperands(), [&](Value operand) {
        return getRoot(operand) == root && !isReadOnlyArgument(root);
      });
    });
    return reads;
  }

  bool isReadOnlyArgument(Value value) {
    auto argument = dyn_cast<BlockArgument>(value);
    if (!argument || argument.getOwner() != &function.getBody().front())
      return false;
    auto writable = function.getArgAttrOfType<BoolAttr>(
        argument.getArgNumber(), "bufferization.writable");
    return writable && !writable.getValue();
  }

  func::FuncOp function;
  int64_t blockSize, maxGrid;
  OpBuilder b;
  /// Of loads, buffers that hold what they read.
  llvm::DenseMap<Operation *, Value> kept;
};

struct GpuMap : public llama::impl::LlamaGpuMapBase<GpuMap> {
  using Base::Base;

  void runOnOperation() override {
    if (blockSize <= 0 || !llvm::isPowerOf2_64(blockSize) || blockSize > 1024) {
      getOperation()->emitError("block-size is a power of two up to 1024, not ")
          << blockSize.getValue();
      return signalPassFailure();
    }
    // It is inlined where it is called.
    if (getOperation()->hasAttr(kThreadsAttr))
      return;
    RewritePatternSet patterns(&getContext());
    patterns.add<PassUnchangedBuffers>(&getContext());
    scf::ForOp::getCanonicalizationPatterns(patterns, &getContext());
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      return signalPassFailure();
    if (failed(TaskMapper(getOperation(), blockSize, maxGrid).run()))
      signalPassFailure();
  }
};

} // namespace
