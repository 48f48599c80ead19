//===- MergeParallel.cpp - One loop for independent parallel loops --------===//
//
// Pattern: forall (i) {A}; forall (j) {B} ->
//   forall (t) {if t < n then A(t) else B(t - n)}
//
// On buffers: tensors would have to be results of both branches.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/Common/Accesses.h"
#include "lib/Codegen/Common/LoopRange.h"
#include "lib/Codegen/Common/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Remarks.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAMERGEPARALLEL
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Loops that become one, where the first one is.
struct Group {
  explicit Group(scf::ForallOp first)
      : loops{first}, accesses(first.getOperation()) {}

  SmallVector<scf::ForallOp> loops;
  Accesses accesses;
};

bool isCandidate(Operation &op) {
  auto loop = dyn_cast<scf::ForallOp>(op);
  if (!loop || loop.getNumResults() != 0)
    return false;
  // Blocks of a GPU that are counted are in any order; what else is mapped has
  // its place.
  std::optional<ArrayAttr> mapping = loop.getMapping();
  return !mapping || llvm::all_of(*mapping, [](Attribute attribute) {
    auto block = dyn_cast<gpu::GPUBlockMappingAttr>(attribute);
    return block && block.isLinearMapping();
  });
}

/// What executes the iterations of a loop, if it says so: how its first
/// dimension is mapped.
Attribute getProcessor(scf::ForallOp loop) {
  std::optional<ArrayAttr> mapping = loop.getMapping();
  return mapping && !mapping->empty() ? (*mapping)[0] : Attribute();
}

void remarkMissed(scf::ForallOp loop, StringRef reason) {
  remark::missed(
      loop.getLoc(),
      remark::RemarkOpts::name("not merged").category("llama-merge-parallel"))
      << reason.str();
}

/// Puts `loop`, behind the group, and what it needs into the group; says why
/// that cannot be done. `between` is what the operations between them do that
/// stay there.
StringRef tryToAdd(scf::ForallOp loop, Group &group, const Accesses &accesses,
                   const Accesses &between) {
  if (loop->getDiscardableAttrDictionary() !=
          group.loops.front()->getDiscardableAttrDictionary() ||
      getProcessor(loop) != getProcessor(group.loops.front()))
    return "its tasks are of another kind";
  if (accesses.isUnknown)
    return "an operation in it does not say what it does";
  if (accesses.conflictsWith(group.accesses))
    return "it touches what the loop before it writes, or the other way round";
  if (accesses.conflictsWith(between))
    return "it touches what is written between it and the loop before it, or "
           "the other way round";
  // What it needs from between, and what that needs.
  scf::ForallOp first = group.loops.front();
  std::optional<SmallVector<Operation *>> needed = collectNeeded(first, loop);
  if (!needed)
    return "it needs what is computed in another region";
  for (Operation *op : *needed) {
    Accesses itsAccesses(op);
    if (itsAccesses.conflictsWith(group.accesses) ||
        (!itsAccesses.isFree() && itsAccesses.conflictsWith(between)) ||
        op->getNumRegions() != 0)
      return "it needs what cannot be computed before the loop before it";
  }
  for (Operation *op : *needed)
    op->moveBefore(first);
  group.loops.push_back(loop);
  group.accesses.add(accesses);
  return {};
}

/// The bodies of a group's loops, in the branches of one loop.
class Merger {
public:
  explicit Merger(Group &group)
      : loops(group.loops), b(loops.front()), loc(loops.front().getLoc()) {}

  void run() {
    SmallVector<SmallVector<LoopRange>> ranges;
    SmallVector<Value> counts;
    Value total = arith::ConstantIndexOp::create(b, loc, 0);
    for (scf::ForallOp loop : loops) {
      ranges.push_back(computeLoopRanges(b, loop));
      counts.push_back(computeTotalCount(b, loc, ranges.back()));
      total = b.createOrFold<arith::AddIOp>(loc, total, counts.back());
    }
    Value step = chooseStep(counts);
    auto merged = scf::ForallOp::create(
        b, loc, ArrayRef<OpFoldResult>{b.getIndexAttr(0)},
        ArrayRef<OpFoldResult>{total},
        ArrayRef<OpFoldResult>{step ? OpFoldResult(step) : b.getIndexAttr(1)},
        ValueRange(), std::nullopt);
    merged->setDiscardableAttrs(loops.front()->getDiscardableAttrDictionary());
    if (Attribute processor = getProcessor(loops.front()))
      merged.setMappingAttr(b.getArrayAttr(processor));
    Value number = merged.getInductionVars().front();
    b.setInsertionPoint(merged.getBody()->getTerminator());
    if (step) {
      Value end = arith::AddIOp::create(b, loc, number, step);
      end = arith::MinSIOp::create(b, loc, end, total);
      Value one = arith::ConstantIndexOp::create(b, loc, 1);
      auto several = scf::ForOp::create(b, loc, number, end, one);
      number = several.getInductionVar();
      b.setInsertionPoint(several.getBody()->getTerminator());
    }
    for (auto [i, loop] : llvm::enumerate(loops)) {
      shareStack(loop, merged);
      if (i + 1 == loops.size()) {
        moveBody(loop, ranges[i], number);
        break;
      }
      Value isMine = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult,
                                           number, counts[i]);
      auto choice = scf::IfOp::create(b, loc, isMine, /*withElseRegion=*/true);
      b.setInsertionPoint(choice.thenYield());
      moveBody(loop, ranges[i], number);
      b.setInsertionPoint(choice.elseYield());
      number = arith::SubIOp::create(b, loc, number, counts[i]);
    }
    for (scf::ForallOp loop : loops)
      loop.erase();
  }

private:
  /// Iterations that a task executes; null for one. Loops that are found to
  /// have one iteration each would not have met other threads: they stay
  /// together.
  Value chooseStep(ArrayRef<Value> counts) {
    // Tasks that say how they are executed wait for no other thread.
    if (!loops.front()->getDiscardableAttrDictionary().empty() ||
        llvm::any_of(counts, [](Value count) {
          return getConstantIntValue(count).value_or(0) > 1;
        }))
      return {};
    Value one = arith::ConstantIndexOp::create(b, loc, 1), most = one;
    for (Value count : counts)
      most = b.createOrFold<arith::MaxSIOp>(loc, most, count);
    Value isSmall =
        arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, most, one);
    Value all = arith::ConstantIndexOp::create(b, loc, counts.size());
    return arith::SelectOp::create(b, loc, isSmall, all, one);
  }

  /// Moves buffers of constant size from a body to the merged loop's, where
  /// another body's of the same type take their place.
  void shareStack(scf::ForallOp loop, scf::ForallOp merged) {
    SmallVector<memref::AllocaOp> taken;
    for (Operation &op : llvm::make_early_inc_range(*loop.getBody())) {
      auto alloca = dyn_cast<memref::AllocaOp>(op);
      if (!alloca || alloca->getNumOperands() != 0)
        continue;
      memref::AllocaOp *same =
          llvm::find_if(shared, [&](memref::AllocaOp other) {
            return other.getType() == alloca.getType() &&
                   other.getAlignment() == alloca.getAlignment() &&
                   !llvm::is_contained(taken, other);
          });
      if (same != shared.end()) {
        taken.push_back(*same);
        alloca.replaceAllUsesWith(same->getResult());
        alloca.erase();
        continue;
      }
      alloca->moveBefore(merged.getBody(), merged.getBody()->begin());
      shared.push_back(alloca);
      taken.push_back(alloca);
    }
  }

  void moveBody(scf::ForallOp loop, ArrayRef<LoopRange> ranges, Value number) {
    SmallVector<Value> indices = computeInductionVars(b, loc, ranges, number);
    for (auto [from, to] : llvm::zip_equal(loop.getInductionVars(), indices))
      from.replaceAllUsesWith(to);
    for (Operation &op :
         llvm::make_early_inc_range(loop.getBody()->without_terminator()))
      op.moveBefore(b.getInsertionBlock(), b.getInsertionPoint());
  }

  MutableArrayRef<scf::ForallOp> loops;
  OpBuilder b;
  Location loc;
  SmallVector<memref::AllocaOp> shared;
};

struct MergeParallel
    : public llama::impl::LlamaMergeParallelBase<MergeParallel> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<Block *> blocks;
    getOperation().walk<WalkOrder::PreOrder>([&](Block *block) {
      if (block->getParentOp()->getParentOfType<scf::ForallOp>() ||
          isa<scf::ForallOp>(block->getParentOp()))
        return WalkResult::skip();
      blocks.push_back(block);
      return WalkResult::advance();
    });
    for (Block *block : blocks)
      mergeIn(*block);
  }

private:
  void mergeIn(Block &block) {
    SmallVector<scf::ForallOp> loops;
    for (Operation &op : block)
      if (isCandidate(op))
        loops.push_back(cast<scf::ForallOp>(op));
    llvm::SmallPtrSet<Operation *, 8> done;
    for (scf::ForallOp first : loops) {
      if (done.contains(first))
        continue;
      Group group(first);
      Accesses between;
      bool isNext = true;
      for (Operation &op : llvm::make_early_inc_range(llvm::make_range(
               std::next(first->getIterator()), block.end()))) {
        if (group.accesses.isUnknown || between.isUnknown)
          break;
        Accesses accesses(&op);
        if (isCandidate(op)) {
          auto loop = cast<scf::ForallOp>(op);
          StringRef reason = tryToAdd(loop, group, accesses, between);
          if (reason.empty()) {
            done.insert(loop);
            continue;
          }
          if (isNext)
            remarkMissed(loop, reason);
          isNext = false;
        }
        between.add(accesses);
      }
      if (group.loops.size() == 1)
        continue;
      remark::passed(
          first.getLoc(),
          remark::RemarkOpts::name("merged").category("llama-merge-parallel"))
          << (Twine(group.loops.size()) + " parallel loops are one").str();
      Merger(group).run();
    }
  }
};

} // namespace
