//===- Linears.cpp - Linears for few rows and for many --------------------===//
#include "lib/Codegen/GPU/Linears.h"

#include "lib/Codegen/GPU/FoldRows.h"
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
static constexpr int64_t kFewRows[] = {1, 4, kMostFewRows};

namespace {

/// Loops of linears beside each other with as many rows each: their forms for
/// as many rows stand together, where they may become one loop.
class Replacer {
public:
  Replacer(const LinearTarget &target, EmitManyRows emitManyRows)
      : target(target), emitManyRows(emitManyRows) {}

  /// `fold`: the rows of x that the task may compute for itself; null for none.
  void replace(const LinearTask &task, const RowFold *fold) {
    scf::ForallOp loop = task.forall;
    std::optional<int64_t> known = getKnownRows(task);
    bool follows = canFollow(task, known ? fold : nullptr);
    if (known && !follows) {
      OpBuilder b(loop);
      emitForm(b, task, *known, fold);
      loop->erase();
      lastChoice = nullptr;
      return;
    }
    if (!follows) {
      OpBuilder b(loop);
      LinearEmitter emitter(b, task);
      Value rows = emitter.countRows();
      forms.clear();
      lastChoice = nullptr;
      lastFold = fold;
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
      emitForm(b, task, known.value_or(most), fold);
    }
    loop->erase();
  }

private:
  /// The loop for so many rows at most.
  void emitForm(OpBuilder &b, const LinearTask &task, int64_t rows,
                const RowFold *fold) {
    bool isFew = !ShapedType::isDynamic(rows) && rows <= kMostFewRows;
    rows = isFew ? std::max<int64_t>(rows, 1) : rows;
    StagedRows staged;
    if (fold && isFew && fold->isStaged(rows, target))
      staged = fold->getStagedRows(task);
    else if (fold && fold->getFirstOpen() == &task)
      b.clone(*scf::ForallOp(fold->rows.forall).getOperation());
    if (isFew)
      emitFewRows(b, task, rows, target, staged);
    else if (failed(emitManyRows(b, task)) && failed(emitTiles(b, task)))
      b.clone(*scf::ForallOp(task.forall).getOperation());
  }

  /// Whether only what is free to move stands between the last choice and the
  /// task, which has as many rows, or is of the same fold.
  bool canFollow(const LinearTask &task, const RowFold *fold) {
    return lastChoice &&
           lastChoice->getBlock() == scf::ForallOp(task.forall)->getBlock() &&
           ((fold && fold == lastFold) ||
            llvm::equal(extents,
                        ArrayRef(task.extents).take_front(task.column()))) &&
           areBeside(lastChoice, task.forall);
  }

  const LinearTarget &target;
  EmitManyRows emitManyRows;
  Operation *lastChoice = nullptr;
  const RowFold *lastFold = nullptr;
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
  std::vector<LinearTask> tasks;
  for (scf::ForallOp loop : loops)
    if (std::optional<LinearTask> task = matchLinearTask(loop))
      tasks.push_back(std::move(*task));
  std::vector<RowFold> folds;
  for (scf::ForallOp loop : loops)
    if (std::optional<RowFold> fold = matchRowFold(loop, tasks, target))
      folds.push_back(std::move(*fold));
  for (const RowFold &fold : folds)
    fold.gatherUsers();
  Replacer replacer(target, emitManyRows);
  for (const LinearTask &task : tasks) {
    auto fold = llvm::find_if(folds, [&](const RowFold &fold) {
      return llvm::is_contained(fold.users, &task);
    });
    replacer.replace(task, fold == folds.end() ? nullptr : &*fold);
  }
  for (RowFold &fold : folds)
    fold.rows.forall.erase();
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
    LinearTarget target;
    target.subgroupSize = subgroupSize;
    target.threads = threads;
    target.rowBytes = rowBytes;
    replaceLinears(getOperation(), target,
                   [](OpBuilder &, const LinearTask &) { return failure(); });
  }
};
} // namespace
