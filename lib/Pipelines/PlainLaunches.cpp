//===- PlainLaunches.cpp - A launch for each operation --------------------===//
#include "lib/Pipelines/PlainLaunches.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;

namespace {
struct PlainLaunches
    : public PassWrapper<PlainLaunches, OperationPass<func::FuncOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(PlainLaunches)
  StringRef getArgument() const override { return "llama-plain-launches"; }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<affine::AffineDialect, arith::ArithDialect,
                    gpu::GPUDialect, scf::SCFDialect>();
  }

  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation().walk([&](Operation *op) {
      if (isa<linalg::LinalgOp, memref::CopyOp, memref::StoreOp>(op))
        ops.push_back(op);
    });
    for (Operation *op : ops)
      makeLaunch(op);
    getOperation().walk([&](gpu::LaunchOp launch) { sinkLoads(launch); });
  }

private:
  gpu::LaunchOp createLaunch(OpBuilder &b, Location loc, Value count,
                             int64_t threads) {
    Value one = arith::ConstantIndexOp::create(b, loc, 1);
    Value size = arith::ConstantIndexOp::create(b, loc, threads);
    Value blocks = arith::CeilDivUIOp::create(b, loc, count, size);
    auto launch =
        gpu::LaunchOp::create(b, loc, blocks, one, one, size, one, one);
    b.setInsertionPointToStart(&launch.getBody().front());
    return launch;
  }

  void makeLaunch(Operation *op) {
    IRRewriter b(op);
    Location loc = op->getLoc();
    StringRef kind = op->getName().stripDialect();
    if (auto copy = dyn_cast<memref::CopyOp>(op)) {
      op = linalg::CopyOp::create(b, loc, copy.getSource(), copy.getTarget());
      copy.erase();
      b.setInsertionPoint(op);
    }
    if (auto generic = dyn_cast<linalg::LinalgOp>(op);
        generic &&
        generic.getIteratorTypesArray().size() != 0 &&
        linalg::isParallelIterator(generic.getIteratorTypesArray()[0])) {
      FailureOr<linalg::LinalgLoops> loops =
          linalg::linalgOpToParallelLoops(b, generic);
      auto parallel = cast<scf::ParallelOp>(loops->front());
      op->erase();
      SmallVector<scf::ParallelOp> inner;
      parallel.walk([&](scf::ParallelOp loop) {
        if (loop != parallel)
          inner.push_back(loop);
      });
      for (scf::ParallelOp loop : inner)
        makeSequential(loop);
      distribute(parallel, kind);
      return;
    }
    Value one = arith::ConstantIndexOp::create(b, loc, 1);
    gpu::LaunchOp launch = createLaunch(b, loc, one, 1);
    launch->setAttr("llama.kind", b.getStringAttr(kind));
    auto end = gpu::TerminatorOp::create(b, loc);
    op->moveBefore(end);
    if (auto generic = dyn_cast<linalg::LinalgOp>(op)) {
      b.setInsertionPoint(op);
      (void)linalg::linalgOpToLoops(b, generic);
      op->erase();
    }
  }

  void makeSequential(scf::ParallelOp loop) {
    OpBuilder b(loop);
    IRMapping mapping;
    scf::ForOp innermost;
    for (auto [lower, upper, step, index] :
         llvm::zip(loop.getLowerBound(), loop.getUpperBound(), loop.getStep(),
                   loop.getInductionVars())) {
      innermost = scf::ForOp::create(b, loop.getLoc(), lower, upper, step);
      mapping.map(index, innermost.getInductionVar());
      b.setInsertionPointToStart(innermost.getBody());
    }
    for (Operation &op : loop.getBody()->without_terminator())
      b.clone(op, mapping);
    loop.erase();
  }

  void distribute(scf::ParallelOp loop, StringRef kind) {
    OpBuilder b(loop);
    Location loc = loop.getLoc();
    Value count = arith::ConstantIndexOp::create(b, loc, 1);
    for (Value bound : loop.getUpperBound())
      count = arith::MulIOp::create(b, loc, count, bound);
    constexpr int64_t threads = 64;
    gpu::LaunchOp launch = createLaunch(b, loc, count, threads);
    launch->setAttr("llama.kind", b.getStringAttr(kind));
    Value size = arith::ConstantIndexOp::create(b, loc, threads);
    Value index = arith::AddIOp::create(
        b, loc,
        arith::MulIOp::create(b, loc, launch.getBlockIds().x, size),
        launch.getThreadIds().x);
    Value isInside = arith::CmpIOp::create(
        b, loc, arith::CmpIPredicate::ult, index, count);
    auto branch = scf::IfOp::create(b, loc, isInside, false);
    gpu::TerminatorOp::create(b, loc);
    b.setInsertionPointToStart(branch.thenBlock());
    SmallVector<Value> indices(loop.getUpperBound().size());
    for (size_t i = indices.size(); i-- > 0;) {
      Value bound = loop.getUpperBound()[i];
      indices[i] = i == 0 ? index
                          : arith::RemUIOp::create(b, loc, index, bound)
                                .getResult();
      if (i != 0)
        index = arith::DivUIOp::create(b, loc, index, bound);
    }
    IRMapping mapping;
    mapping.map(loop.getInductionVars(), indices);
    for (Operation &inner : loop.getBody()->without_terminator())
      b.clone(inner, mapping);
    loop.erase();
  }

  /// Whether computing `value` takes a load.
  static bool needsLoad(Value value) {
    Operation *op = value.getDefiningOp();
    if (!op || op->getNumRegions() != 0)
      return false;
    if (isa<memref::LoadOp>(op))
      return true;
    return isMemoryEffectFree(op) && llvm::any_of(op->getOperands(), needsLoad);
  }

  static Value sink(OpBuilder &b, IRMapping &mapping, Value value) {
    if (Value known = mapping.lookupOrNull(value))
      return known;
    if (!needsLoad(value))
      return value;
    for (Value operand : value.getDefiningOp()->getOperands()) {
      Value inside = sink(b, mapping, operand);
      if (inside != operand)
        mapping.map(operand, inside);
    }
    b.clone(*value.getDefiningOp(), mapping);
    return mapping.lookup(value);
  }

  void sinkLoads(gpu::LaunchOp launch) {
    SetVector<Value> used;
    getUsedValuesDefinedAbove(launch.getBody(), used);
    OpBuilder b = OpBuilder::atBlockBegin(&launch.getBody().front());
    IRMapping mapping;
    for (Value value : used) {
      if (!needsLoad(value))
        continue;
      Value inside = sink(b, mapping, value);
      value.replaceUsesWithIf(inside, [&](OpOperand &use) {
        return launch->isProperAncestor(use.getOwner());
      });
    }
  }
};
} // namespace

std::unique_ptr<Pass> mlir::llama::createPlainLaunchesPass() {
  return std::make_unique<PlainLaunches>();
}
