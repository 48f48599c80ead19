//===- PlaceScratch.cpp - Where the buffers of a task lie -----------------===//
#include "lib/Codegen/Common/BufferLifetime.h"
#include "lib/Codegen/Common/LoopRange.h"
#include "lib/Codegen/GPU/Passes.h"

#include "mlir/Dialect/MemRef/Utils/MemRefUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAGPUPLACESCRATCH
#include "lib/Codegen/GPU/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Bytes that the parts of tasks are multiples of.
constexpr int64_t kAlignment = 64;

//===----------------------------------------------------------------------===//
// Buffers that loops carry
//===----------------------------------------------------------------------===//

/// Whether two buffers of the type that hold the same elements in their order
/// have the same shape, too.
bool isShapeImplied(MemRefType type) {
  return type.getLayout().isIdentity() && type.getNumDynamicDims() <= 1;
}

/// Whether `value` is all of `buffer`, as it is there.
bool isSameBuffer(Value value, Value buffer) {
  bool isReshaped = false;
  while (value != buffer) {
    Operation *op = value.getDefiningOp();
    if (isa_and_present<memref::CastOp, memref::ExpandShapeOp,
                        memref::CollapseShapeOp>(op)) {
      isReshaped |= !isa<memref::CastOp>(op);
      value = op->getOperand(0);
      continue;
    }
    auto loop = dyn_cast_if_present<scf::ForOp>(op);
    if (!loop)
      return false;
    // Of a loop that hands on what it begins with.
    unsigned number = cast<OpResult>(value).getResultNumber();
    if (loop.getYieldedValues()[number] != loop.getRegionIterArg(number))
      return false;
    value = loop.getInitArgs()[number];
  }
  return !isReshaped || isShapeImplied(cast<MemRefType>(buffer.getType()));
}

// Pattern: for (%b = %a) {..; yield view of all of %b} -> for {..}, %a for %b
void dropCarriedBuffers(scf::ForOp loop) {
  auto yield = cast<scf::YieldOp>(loop.getBody()->getTerminator());
  for (auto [i, argument, init, result] : llvm::enumerate(
           loop.getRegionIterArgs(), loop.getInitArgs(), loop.getResults())) {
    if (!isa<MemRefType>(argument.getType()) ||
        !isSameBuffer(yield.getOperand(i), argument))
      continue;
    yield.setOperand(i, argument);
    argument.replaceUsesWithIf(
        init, [&](OpOperand &use) { return use.getOwner() != yield; });
    result.replaceAllUsesWith(init);
  }
}

//===----------------------------------------------------------------------===//
// Buffers that are too large for a block
//===----------------------------------------------------------------------===//

/// Whether `op` may be executed where it was not: it has no effect, and divides
/// by nothing that may be zero.
bool isSafe(Operation *op) {
  if (isPure(op))
    return true;
  if (!isa<arith::DivUIOp, arith::RemUIOp, arith::CeilDivUIOp>(op))
    return false;
  auto divisor = op->getOperand(1).getDefiningOp<arith::MaxUIOp>();
  return divisor && (matchPattern(divisor.getLhs(), m_NonZero()) ||
                     matchPattern(divisor.getRhs(), m_NonZero()));
}

/// Clones, in front of a loop, what its iterations have in common.
class InvariantCloner {
public:
  InvariantCloner(OpBuilder &b, scf::ForallOp loop) : b(b), loop(loop) {}

  FailureOr<Value> clone(Value value) {
    if (!loop->isAncestor(value.getParentBlock()->getParentOp()))
      return value;
    if (Value known = mapping.lookupOrNull(value))
      return known;
    Operation *op = value.getDefiningOp();
    if (!op || op->getNumRegions() != 0 || !isSafe(op))
      return failure();
    for (Value operand : op->getOperands()) {
      FailureOr<Value> outside = clone(operand);
      if (failed(outside))
        return failure();
      mapping.map(operand, *outside);
    }
    return b.clone(*op, mapping)
        ->getResult(cast<OpResult>(value).getResultNumber());
  }

private:
  OpBuilder &b;
  scf::ForallOp loop;
  IRMapping mapping;
};

/// Moves buffers of the iterations of a loop in front of it.
class Hoister {
public:
  Hoister(IRRewriter &b, scf::ForallOp loop)
      : b(b), loop(loop), cloner(b, loop) {}

  /// Does nothing where the size of the buffer is known to the iteration only.
  void hoist(memref::AllocOp alloc) {
    MemRefType type = alloc.getType();
    Type element = type.getElementType();
    if (!type.getLayout().isIdentity() || !element.isIntOrFloat())
      return;
    Location loc = alloc.getLoc();
    b.setInsertionPoint(loop);
    int64_t known = 1;
    SmallVector<Value> sizes;
    for (int64_t size : type.getShape())
      if (!ShapedType::isDynamic(size))
        known *= size;
    for (Value size : alloc.getDynamicSizes()) {
      FailureOr<Value> outside = cloner.clone(size);
      if (succeeded(outside)) {
        sizes.push_back(*outside);
        continue;
      }
      FailureOr<int64_t> bound = ValueBoundsConstraintSet::computeConstantBound(
          presburger::BoundType::UB, size, /*stopCondition=*/nullptr,
          /*closedUB=*/true);
      if (failed(bound))
        return;
      known *= std::max<int64_t>(*bound, 0);
    }
    Value part = constant(loc, known);
    for (Value size : sizes)
      part = b.createOrFold<arith::MulIOp>(loc, part, size);
    int64_t bytes =
        llvm::divideCeil(element.getIntOrFloatBitWidth(), unsigned(8));
    Value aligned = constant(loc, std::max<int64_t>(1, kAlignment / bytes));
    part = b.createOrFold<arith::CeilDivUIOp>(loc, part, aligned);
    part = b.createOrFold<arith::MulIOp>(loc, part, aligned);
    Value task = getTask();
    Value all = b.createOrFold<arith::MulIOp>(loc, tasks, part);
    Value buffer = memref::AllocOp::create(
        b, loc, MemRefType::get({ShapedType::kDynamic}, element),
        ValueRange{all}, b.getI64IntegerAttr(kAlignment));

    b.setInsertionPoint(alloc);
    Value offset = b.createOrFold<arith::MulIOp>(loc, task, part);
    SmallVector<OpFoldResult> shape = alloc.getMixedSizes();
    SmallVector<int64_t> strides;
    int64_t none;
    (void)type.getStridesAndOffset(strides, none);
    auto layout =
        StridedLayoutAttr::get(b.getContext(), ShapedType::kDynamic, strides);
    Value own = memref::ReinterpretCastOp::create(
        b, loc, MemRefType::get(type.getShape(), element, layout), buffer,
        offset, shape, memref::computeStridesIRBlock(loc, b, shape));
    b.replaceOpWithNewOp<memref::CastOp>(alloc, type, own);
  }

private:
  Value constant(Location loc, int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }

  /// The number of the iteration; that of all of them is `tasks`.
  Value getTask() {
    if (number)
      return number;
    OpBuilder::InsertionGuard guard(b);
    Location loc = loop.getLoc();
    b.setInsertionPoint(loop);
    SmallVector<LoopRange> ranges = computeLoopRanges(b, loop);
    tasks = computeTotalCount(b, loc, ranges);
    b.setInsertionPointToStart(loop.getBody());
    number = constant(loc, 0);
    for (auto [range, variable] :
         llvm::zip_equal(ranges, loop.getInductionVars())) {
      Value index = b.createOrFold<arith::SubIOp>(loc, variable, range.first);
      index = b.createOrFold<arith::DivUIOp>(loc, index, range.step);
      number = b.createOrFold<arith::MulIOp>(loc, number, range.count);
      number = b.createOrFold<arith::AddIOp>(loc, number, index);
    }
    return number;
  }

  IRRewriter &b;
  scf::ForallOp loop;
  InvariantCloner cloner;
  Value number, tasks;
};

struct GpuPlaceScratch
    : public llama::impl::LlamaGpuPlaceScratchBase<GpuPlaceScratch> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<scf::ForallOp> tasks;
    getOperation().walk<WalkOrder::PreOrder>([&](scf::ForallOp loop) {
      tasks.push_back(loop);
      return WalkResult::skip();
    });
    for (scf::ForallOp task : tasks)
      task.walk(dropCarriedBuffers);
    IRRewriter rewriter(&getContext());
    BufferViewFlowAnalysis aliases(getOperation());
    for (scf::ForallOp task : tasks) {
      SmallVector<memref::AllocOp> allocs;
      task.walk([&](memref::AllocOp alloc) {
        if (!outlivesItsScope(alloc, aliases))
          allocs.push_back(alloc);
      });
      Hoister hoister(rewriter, task);
      for (memref::AllocOp alloc : allocs)
        hoister.hoist(alloc);
    }
  }
};

} // namespace
