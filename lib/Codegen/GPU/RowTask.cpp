//===- RowTask.cpp - Parallel loops that compute rows from rows -----------===//
#include "lib/Codegen/GPU/RowTask.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::llama;

OpOperand *RowTask::findResult(Value buffer) const {
  auto *found = llvm::find_if(results, [&](OpOperand *result) {
    const ElementAccess &access = accesses.find(result)->second;
    return access.root == buffer &&
           llvm::all_of(access.dims, [](const ElementAccess::Dim &dim) {
             return dim.bases.empty();
           });
  });
  return found == results.end() ? nullptr : *found;
}

namespace {
class RowMatcher : TaskAccesses {
public:
  explicit RowMatcher(scf::ForallOp forall) : TaskAccesses(forall) {}

  std::optional<RowTask> match() {
    task.forall = forall;
    if (forall.getNumResults() != 0 || forall.getRank() != 1 ||
        !isZeroInteger(forall.getMixedLowerBound()[0]) ||
        !isOneInteger(forall.getMixedStep()[0]))
      return std::nullopt;
    task.rows = forall.getMixedUpperBound()[0];
    for (Operation &op : forall.getBody()->without_terminator())
      if (!addStep(&op))
        return std::nullopt;
    if (task.results.empty() || !isComplete())
      return std::nullopt;
    for (auto &[operand, access] : task.accesses)
      if (!checkAccess(access))
        return std::nullopt;
    // What is written is nobody's input, so that rows can be computed again.
    for (OpOperand *result : task.results)
      if (read.contains(task.accesses.find(result)->second.root))
        return std::nullopt;
    return task;
  }

private:
  bool addStep(Operation *op) {
    if (auto copy = dyn_cast<memref::CopyOp>(op))
      return copy.getSource() == copy.getTarget();
    if (isa<memref::AllocaOp>(op))
      return true;
    if (isMemoryEffectFree(op))
      return op->getNumRegions() == 0;
    if (auto fill = dyn_cast<linalg::FillOp>(op))
      return addFill(fill);
    auto generic = dyn_cast<linalg::GenericOp>(op);
    if (!generic || !isPure(generic))
      return false;
    if (generic.getNumLoops() == 2 && generic.getNumReductionLoops() == 1)
      return addSum(generic);
    return generic.getNumReductionLoops() == 0 &&
           (generic.getNumLoops() == 2 ? addElements(generic)
                                       : addScalar(generic));
  }

  /// A number of the row to start from.
  bool addFill(linalg::FillOp fill) {
    OpOperand *y = fill.getDpsInitOperand(0);
    if (isInside(fill.value()) ||
        cast<MemRefType>(y->get().getType()).getRank() != 1)
      return false;
    return addDestination(y, getLoops(1)) && addToSteps(fill);
  }

  /// y[row] = y[row] + f(elements)
  bool addSum(linalg::GenericOp op) {
    if (op.getNumDpsInits() != 1 ||
        op.getIteratorTypesArray()[1] != utils::IteratorType::reduction)
      return false;
    OpOperand *y = op.getDpsInitOperand(0);
    BlockArgument sum = op.getMatchingBlockArgument(y);
    auto add = op.getBody()
                   ->getTerminator()
                   ->getOperand(0)
                   .getDefiningOp<arith::AddFOp>();
    if (!add || !sum.getType().isF32() || !sum.hasOneUse() ||
        (add.getLhs() != sum && add.getRhs() != sum))
      return false;
    // It follows what it starts from.
    if (!addInputs(op, 2) || !addDestination(y, getLoops(1), /*isNew=*/false))
      return false;
    return op.getStaticLoopRanges()[1] > 0 && addToSteps(op);
  }

  /// Elements of rows from those before them.
  bool addElements(linalg::GenericOp op) {
    int64_t features = op.getStaticLoopRanges()[1];
    if (features <= 0 || (task.features && task.features != features) ||
        !addInputs(op, 2))
      return false;
    task.features = features;
    for (OpOperand &y : op.getDpsInitsMutable()) {
      if (op.payloadUsesValueFromOperand(&y) ||
          !op.getMatchingIndexingMap(&y).isIdentity() ||
          !addDestination(&y, getLoops(2)))
        return false;
      if (!task.accesses.find(&y)->second.isScratch)
        task.results.push_back(&y);
    }
    return addToSteps(op);
  }

  /// A number of the row from others.
  bool addScalar(linalg::GenericOp op) {
    if (op.getNumLoops() != 1 || !addInputs(op, 1))
      return false;
    for (OpOperand &y : op.getDpsInitsMutable())
      if (op.payloadUsesValueFromOperand(&y) ||
          !op.getMatchingIndexingMap(&y).isIdentity() ||
          !addDestination(&y, getLoops(1)) ||
          !task.accesses.find(&y)->second.isScratch)
        return false;
    return addToSteps(op);
  }

  bool addInputs(linalg::GenericOp op, unsigned loops) {
    for (OpOperand *input : op.getDpsInputOperands()) {
      if (!isa<MemRefType>(input->get().getType())) {
        if (isInside(input->get()))
          return false;
        continue;
      }
      std::optional<ElementAccess> access =
          resolve(input->get(), getDims(op, input, getLoops(loops)));
      if (!access || !isPlain(*access))
        return false;
      auto found = written.find(access->root);
      if (found == written.end()) {
        if (access->isScratch)
          return false;
        read.insert(access->root);
      } else if (!access->isSame(found->second)) {
        return false;
      }
      task.accesses[input] = *access;
    }
    return true;
  }

  /// A buffer is written once, by the places that its steps read.
  bool addDestination(OpOperand *y, SmallVector<ElementAccess::Dim> dims,
                      bool isNew = true) {
    unsigned rank = dims.size();
    std::optional<ElementAccess> access = resolve(y->get(), std::move(dims));
    if (!access || access->dims.size() != rank || !isPlain(*access) ||
        isNew == written.contains(access->root))
      return false;
    for (auto [i, dim] : llvm::enumerate(access->dims))
      if (dim.coordinate != int(i))
        return false;
    if (rank == 1 && !access->isScratch)
      return false;
    written[access->root] = *access;
    task.accesses[y] = *access;
    return true;
  }

  static bool isPlain(const ElementAccess &access) {
    return access.getElementType().isIntOrFloat() &&
           llvm::all_of(access.dims, [](const ElementAccess::Dim &dim) {
             return dim.divisor == 1;
           });
  }

  bool addToSteps(linalg::LinalgOp op) {
    task.steps.push_back(op);
    return true;
  }

  RowTask task;
  llvm::DenseMap<Value, ElementAccess> written;
  llvm::SmallDenseSet<Value> read;
};
} // namespace

std::optional<RowTask> mlir::llama::matchRowTask(scf::ForallOp forall) {
  return RowMatcher(forall).match();
}
