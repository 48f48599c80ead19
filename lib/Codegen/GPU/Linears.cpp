//===- Linears.cpp - Linears for few rows and for many --------------------===//
#include "lib/Codegen/GPU/Linears.h"

#include "lib/Codegen/Common/Accesses.h"
#include "lib/Codegen/GPU/NoDeallocation.h"
#include "lib/Codegen/GPU/Passes.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAGPULINEARS
#include "lib/Codegen/GPU/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

/// Rows up to which there is a form of its own.
static constexpr int64_t kFewRows[] = {1, 4, 8};

namespace {

/// Loops of linears beside each other with as many rows each: their forms for
/// as many rows stand together, where they may become one loop.
class Replacer {
public:
  Replacer(const LinearTarget &target, EmitManyRows emitManyRows)
      : target(target), emitManyRows(emitManyRows) {}

  void replace(LinearTask &task) {
    Operation *loop = task.forall;
    std::optional<int64_t> known = 1;
    for (int i = 0; i < task.column(); ++i) {
      std::optional<int64_t> extent = getConstantIntValue(task.extents[i]);
      known = known && extent ? std::optional(*known * *extent) : std::nullopt;
    }
    if (known) {
      OpBuilder b(loop);
      emitForm(b, task, *known);
      loop->erase();
      lastChoice = nullptr;
      return;
    }
    if (!canFollow(task)) {
      OpBuilder b(loop);
      LinearEmitter emitter(b, task);
      Value rows = emitter.countRows();
      forms.clear();
      lastChoice = nullptr;
      for (int64_t most : kFewRows) {
        Value isFew =
            arith::CmpIOp::create(b, loop->getLoc(), arith::CmpIPredicate::ule,
                                  rows, emitter.constant(most));
        auto choice = scf::IfOp::create(b, loop->getLoc(), isFew,
                                        /*withElseRegion=*/true);
        if (!lastChoice)
          lastChoice = choice;
        forms.push_back({most, choice.thenBlock()});
        b.setInsertionPoint(choice.elseYield());
      }
      forms.push_back({ShapedType::kDynamic, b.getInsertionBlock()});
      extents.assign(task.extents.begin(),
                     task.extents.begin() + task.column());
    } else {
      // What it needs is computed ahead of the choice.
      for (Operation *op = lastChoice->getNextNode(); op != loop;) {
        Operation *next = op->getNextNode();
        op->moveBefore(lastChoice);
        op = next;
      }
    }
    for (auto [most, block] : forms) {
      OpBuilder b(block->getTerminator());
      emitForm(b, task, most);
    }
    loop->erase();
  }

private:
  /// The loop for so many rows at most.
  void emitForm(OpBuilder &b, LinearTask &task, int64_t rows) {
    if (!ShapedType::isDynamic(rows) && rows <= kFewRows[2]) {
      emitFewRows(b, task, std::max<int64_t>(rows, 1), target);
      return;
    }
    if (failed(emitManyRows(b, task)) && failed(emitTiles(b, task)))
      b.clone(*task.forall);
  }

  /// Whether only what is free to move stands between the last choice and the
  /// task, which has as many rows.
  bool canFollow(LinearTask &task) {
    if (!lastChoice || lastChoice->getBlock() != task.forall->getBlock() ||
        !llvm::equal(extents, ArrayRef(task.extents).take_front(task.column())))
      return false;
    for (Operation *op = lastChoice->getNextNode(); op != task.forall;
         op = op->getNextNode())
      if (!op || op->getNumRegions() != 0 ||
          !(isMemoryEffectFree(op) || isa<memref::AllocOp>(op)))
        return false;
    return true;
  }

  const LinearTarget &target;
  EmitManyRows emitManyRows;
  Operation *lastChoice = nullptr;
  SmallVector<std::pair<int64_t, Block *>> forms;
  SmallVector<OpFoldResult> extents;
};
} // namespace

void mlir::llama::replaceLinears(Operation *function,
                                 const LinearTarget &target,
                                 EmitManyRows emitManyRows) {
  SmallVector<scf::ForallOp> loops;
  function->walk([&](scf::ForallOp loop) {
    if (!loop->getParentOfType<scf::ForallOp>())
      loops.push_back(loop);
  });
  Replacer replacer(target, emitManyRows);
  for (scf::ForallOp loop : loops)
    if (std::optional<LinearTask> task = matchLinearTask(loop); task)
      replacer.replace(*task);
}

namespace {
struct GpuLinears : public llama::impl::LlamaGpuLinearsBase<GpuLinears> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override {
    Base::getDependentDialects(registry);
    registry.addExtension(+[](MLIRContext *context, gpu::GPUDialect *) {
      attachNoDeallocation<gpu::BarrierOp>(context);
    });
  }

  void runOnOperation() override {
    if (subgroupSize <= 0 || !llvm::isPowerOf2_64(subgroupSize) ||
        subgroupSize > 64) {
      getOperation()->emitError(
          "subgroup-size is a power of two up to 64, not ")
          << int64_t(subgroupSize);
      return signalPassFailure();
    }
    LinearTarget target{subgroupSize, threads};
    replaceLinears(getOperation(), target,
                   [](OpBuilder &, const LinearTask &) { return failure(); });
  }
};
} // namespace
