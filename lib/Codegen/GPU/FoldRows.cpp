//===- FoldRows.cpp - Norms that linears compute for themselves -----------===//
//
// Pattern: y = rows(x); z = linear(y, w), .. -> z = linear(rows(x), w), ..
//
// for few rows. Where the loop leaves other results (the sum of a norm with
// residual), the first block of the first linear writes them.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/GPU/FoldRows.h"

#include "lib/Codegen/Common/Accesses.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Remarks.h"

using namespace mlir;
using namespace mlir::llama;

std::optional<int64_t> mlir::llama::getKnownRows(const LinearTask &task) {
  int64_t known = 1;
  for (int i = 0; i < task.column(); ++i) {
    std::optional<int64_t> extent = getConstantIntValue(task.extents[i]);
    if (!extent)
      return std::nullopt;
    known *= *extent;
  }
  return known;
}

/// Whether an operation may stand elsewhere before those who need it.
static bool isFreeToMove(Operation *op) {
  return op->getNumRegions() == 0 &&
         (isMemoryEffectFree(op) || isa<memref::AllocOp>(op));
}

bool mlir::llama::areBeside(Operation *first, Operation *second) {
  for (Operation *op = first->getNextNode(); op != second;
       op = op->getNextNode())
    if (!op || !isFreeToMove(op))
      return false;
  return true;
}

bool RowFold::isStaged(int64_t count, const LinearTarget &target) const {
  return llvm::all_of(users, [&](const LinearTask *user) {
    return getKnownRows(*user) ||
           canStageRows(*user, count, target, getStagedRows(*user));
  });
}

const LinearTask *RowFold::getFirstOpen() const {
  const auto *found = llvm::find_if(
      users, [](const LinearTask *user) { return !getKnownRows(*user); });
  return found == users.end() ? nullptr : *found;
}

void RowFold::gatherUsers() const {
  Operation *last = nullptr;
  for (const LinearTask *user : users) {
    scf::ForallOp loop = user->forall;
    if (!getKnownRows(*user)) {
      last = loop;
      continue;
    }
    if (!last)
      continue;
    std::optional<SmallVector<Operation *>> needed = collectNeeded(last, loop);
    if (!needed || !llvm::all_of(*needed, isFreeToMove))
      continue;
    Accesses accesses(loop.getOperation());
    bool isFree = true;
    for (Operation *op = last->getNextNode(); op != loop;
         op = op->getNextNode())
      isFree &= isFreeToMove(op) || !Accesses(op).conflictsWith(accesses);
    if (!isFree)
      continue;
    needed->push_back(loop);
    for (Operation *op : *needed) {
      op->moveAfter(last);
      last = op;
    }
  }
}

StagedRows RowFold::getStagedRows(const LinearTask &user) const {
  auto number = llvm::find(users, &user) - users.begin();
  return {&rows, result, userRows[number], number == 0};
}

namespace {
class FoldMatcher {
public:
  FoldMatcher(RowTask rows, ArrayRef<LinearTask> tasks,
              const LinearTarget &target)
      : target(target), tasks(tasks) {
    fold.rows = std::move(rows);
  }

  /// Why it is not a fold, if it has users that are linears; empty where it is
  /// one.
  StringRef match() {
    findUsers();
    if (fold.users.empty())
      return "no linear reads it";
    if (!isReadByUsersOnly())
      return "others than linears read it too";
    for (const LinearTask *user : fold.users) {
      std::optional<int64_t> known = getKnownRows(*user);
      int64_t least = std::max<int64_t>(known.value_or(1), 1);
      if (known && *known > kMostFewRows)
        return "there are many rows";
      if (!canStageRows(*user, least, target, fold.getStagedRows(*user)))
        return "each block would compute too much for itself";
    }
    if (!areOpenBeside())
      return "the linears that read it do not stand together";
    if (!writesAll())
      return "no linear has all of its rows, to leave its other results";
    if (!isFreeBetween())
      return "what it touches is written before all linears have read it, or "
             "the other way round";
    return {};
  }

  bool hasUsers() const { return !fold.users.empty(); }
  RowFold take() { return std::move(fold); }

private:
  /// The linears of whose x the loop computes rows.
  void findUsers() {
    scf::ForallOp loop = fold.rows.forall;
    for (const LinearTask &task : tasks) {
      scf::ForallOp forall = task.forall;
      ElementAccess x = lookThroughViews(task.x);
      if (forall->getBlock() != loop->getBlock() ||
          !loop->isBeforeInBlock(forall) || x.dims.size() != 2 ||
          x.dims[1].coordinate != task.depth() || !x.dims[1].bases.empty() ||
          x.dims[0].divisor != 1 ||
          getConstantIntValue(task.extents.back()) != fold.rows.features)
        continue;
      OpOperand *result = fold.rows.findResult(x.root);
      if (!result || (fold.result && fold.result != result))
        continue;
      fold.result = result;
      fold.users.push_back(&task);
      fold.userRows.push_back(x.dims[0]);
    }
  }

  /// The access as one to what its buffer is a view of.
  static ElementAccess lookThroughViews(ElementAccess access) {
    while (auto view = access.root.getDefiningOp<memref::SubViewOp>()) {
      if (!view.hasUnitStride() || view.getDroppedDims().any())
        break;
      for (auto [dim, offset] :
           llvm::zip_equal(access.dims, view.getMixedOffsets()))
        if (!isZeroInteger(offset))
          dim.bases.push_back(offset);
      access.root = view.getSource();
    }
    return access;
  }

  bool isUser(Operation *op) const {
    return llvm::any_of(fold.users, [&](const LinearTask *user) {
      return scf::ForallOp(user->forall) == op;
    });
  }

  /// Whether what the linears read is a buffer that nobody else sees.
  bool isReadByUsersOnly() const {
    scf::ForallOp loop = fold.rows.forall;
    Value buffer = fold.rows.accesses.find(fold.result)->second.root;
    if (!buffer.getDefiningOp<memref::AllocOp>())
      return false;
    SmallVector<Operation *> users(buffer.getUsers());
    while (!users.empty()) {
      Operation *user = users.pop_back_val();
      Operation *inBlock = loop->getBlock()->findAncestorOpInBlock(*user);
      if (!inBlock)
        return false;
      if (inBlock == user && isa<memref::SubViewOp>(user))
        llvm::append_range(users, user->getUsers());
      else if (inBlock != loop && !isUser(inBlock) && !isa<memref::DimOp>(user))
        return false;
    }
    return true;
  }

  bool areOpenBeside() const {
    const LinearTask *last = nullptr;
    for (const LinearTask *user : fold.users) {
      if (getKnownRows(*user))
        continue;
      if (last && (last->extents[0] != user->extents[0] ||
                   !areBeside(last->forall, user->forall)))
        return false;
      last = user;
    }
    return true;
  }

  bool writesAll() const {
    const LinearTask &first = *fold.users.front();
    const ElementAccess::Dim &row = fold.userRows.front();
    return fold.rows.results.size() == 1 ||
           (isEqualConstantIntOrValue(first.extents[0], fold.rows.rows) &&
            row.coordinate == 0 && row.bases.empty());
  }

  /// Whether the loop may stand where the last linear is, and the linears touch
  /// nothing of it but what they read.
  bool isFreeBetween() const {
    llvm::SmallDenseSet<Value> reads, writes;
    for (auto &[operand, access] : fold.rows.accesses)
      if (!access.isScratch)
        reads.insert(getRoot(access.root));
    for (OpOperand *result : fold.rows.results) {
      Value root = getRoot(fold.rows.accesses.find(result)->second.root);
      reads.erase(root);
      if (!writes.insert(root).second)
        return false;
    }
    scf::ForallOp loop = fold.rows.forall;
    Accesses accesses(loop.getOperation());
    for (Operation *op = loop->getNextNode();
         op != scf::ForallOp(fold.users.back()->forall); op = op->getNextNode())
      if (!isUser(op) && !isa<memref::AllocOp>(op) &&
          Accesses(op).conflictsWith(accesses))
        return false;
    return llvm::all_of(fold.users, [&](const LinearTask *user) {
      auto isFree = [&](const ElementAccess &access) {
        return access.isScratch || !writes.contains(getRoot(access.root));
      };
      for (const Product &product : user->products)
        if (product.weights.isPlain()
                ? !isFree(product.weights.plain)
                : !llvm::all_of(product.weights.inputs, isFree))
          return false;
      for (auto &[operand, access] : user->accesses) {
        auto op = cast<linalg::LinalgOp>(operand->getOwner());
        if (!isFree(access) ||
            (op.isDpsInit(operand) && reads.contains(getRoot(access.root))))
          return false;
      }
      return true;
    });
  }

  const LinearTarget &target;
  ArrayRef<LinearTask> tasks;
  RowFold fold;
};
} // namespace

std::optional<RowFold> mlir::llama::matchRowFold(scf::ForallOp loop,
                                                 ArrayRef<LinearTask> tasks,
                                                 const LinearTarget &target) {
  std::optional<RowTask> rows;
  if (target.rowBytes > 0)
    rows = matchRowTask(loop);
  if (!rows)
    return std::nullopt;
  FoldMatcher matcher(std::move(*rows), tasks, target);
  StringRef reason = matcher.match();
  constexpr StringLiteral category = "llama-gpu-linears";
  if (reason.empty()) {
    remark::passed(loop.getLoc(),
                   remark::RemarkOpts::name("folded").category(category))
        << "blocks of the linears behind it compute few rows for themselves";
    return matcher.take();
  }
  if (matcher.hasUsers())
    remark::missed(loop.getLoc(),
                   remark::RemarkOpts::name("not folded").category(category))
        << reason.str();
  return std::nullopt;
}
