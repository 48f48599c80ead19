//===- Accesses.cpp - The buffers that operations read and write ----------===//
#include "lib/Codegen/Common/Accesses.h"

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace mlir::llama;

Value mlir::llama::getRoot(Value buffer) {
  while (auto view = buffer.getDefiningOp<ViewLikeOpInterface>())
    buffer = view.getViewSource();
  return buffer;
}

void Accesses::add(const Accesses &other) {
  reads.insert(other.reads.begin(), other.reads.end());
  writes.insert(other.writes.begin(), other.writes.end());
  readsAny |= other.readsAny;
  writesAny |= other.writesAny;
  isUnknown |= other.isUnknown;
}

bool Accesses::overwrites(const Accesses &other) const {
  bool otherTouches = other.readsAny || other.writesAny ||
                      !other.reads.empty() || !other.writes.empty();
  if (writesAny)
    return otherTouches;
  if (writes.empty())
    return false;
  return other.readsAny || other.writesAny ||
         llvm::any_of(writes, [&](Value buffer) {
           return other.reads.contains(buffer) || other.writes.contains(buffer);
         });
}

void Accesses::add(Operation *op, Operation *outermost) {
  // Orders the threads of a block, and touches nothing itself.
  if (isa<gpu::BarrierOp>(op))
    return;
  auto effects = dyn_cast<MemoryEffectOpInterface>(op);
  if (effects) {
    SmallVector<MemoryEffects::EffectInstance> instances;
    effects.getEffects(instances);
    for (const MemoryEffects::EffectInstance &effect : instances)
      add(effect, outermost);
  }
  if (!effects || op->hasTrait<OpTrait::HasRecursiveMemoryEffects>()) {
    if (!op->hasTrait<OpTrait::HasRecursiveMemoryEffects>() &&
        !isMemoryEffectFree(op)) {
      isUnknown = true;
      return;
    }
    for (Region &region : op->getRegions())
      for (Operation &nested : region.getOps())
        add(&nested, outermost);
  }
}

static bool isConstantGlobal(Operation *op) {
  auto get = dyn_cast_if_present<memref::GetGlobalOp>(op);
  if (!get)
    return false;
  auto global = SymbolTable::lookupNearestSymbolFrom<memref::GlobalOp>(
      get, get.getNameAttr());
  return global && global.getConstant();
}

/// Whether a block's argument is a buffer of its own.
static bool isOwnBuffer(BlockArgument argument) {
  Operation *owner = argument.getOwner()->getParentOp();
  return isa<func::FuncOp>(owner) ||
         // Workgroup and private memory.
         isa<gpu::LaunchOp>(owner);
}

void Accesses::add(const MemoryEffects::EffectInstance &effect,
                   Operation *outermost) {
  if (isa<MemoryEffects::Allocate>(effect.getEffect()))
    return;
  bool isRead = isa<MemoryEffects::Read>(effect.getEffect());
  if (!effect.getValue()) {
    isUnknown = true;
    return;
  }
  Value root = effect.getValue();
  while (auto view = root.getDefiningOp<ViewLikeOpInterface>()) {
    if (views == Views::Disjoint && isa<memref::ViewOp>(view))
      break;
    root = view.getViewSource();
  }
  Operation *source = root.getDefiningOp();
  if (isa_and_present<memref::AllocOp, memref::AllocaOp, memref::ViewOp>(
          source)) {
    // What is allocated inside is nobody else's.
    if (!outermost->isProperAncestor(source))
      (isRead ? reads : writes).insert(root);
    return;
  }
  auto argument = dyn_cast<BlockArgument>(root);
  if (argument && isOwnBuffer(argument)) {
    (isRead ? reads : writes).insert(root);
    return;
  }
  if (isRead && isConstantGlobal(source))
    return;
  (isRead ? readsAny : writesAny) = true;
}

std::optional<SmallVector<Operation *>>
mlir::llama::collectNeeded(Operation *first, Operation *op) {
  llvm::SetVector<Operation *> needed;
  BackwardSliceOptions options;
  options.omitBlockArguments = true;
  options.filter = [&](Operation *other) {
    Operation *inBlock = first->getBlock()->findAncestorOpInBlock(*other);
    return inBlock && first->isBeforeInBlock(inBlock);
  };
  auto collect = [&](Value value) {
    Operation *defining = value.getDefiningOp();
    if (defining && defining->getBlock() == first->getBlock() &&
        first->isBeforeInBlock(defining)) {
      (void)getBackwardSlice(defining, &needed, options);
      needed.insert(defining);
    }
  };
  llvm::for_each(op->getOperands(), collect);
  for (Region &region : op->getRegions())
    region.walk([&](Operation *inner) {
      llvm::for_each(inner->getOperands(), [&](Value value) {
        if (!op->isAncestor(value.getParentRegion()->getParentOp()))
          collect(value);
      });
    });
  SmallVector<Operation *> ordered = needed.takeVector();
  if (llvm::any_of(ordered, [&](Operation *other) {
        return other->getBlock() != first->getBlock();
      }))
    return std::nullopt;
  llvm::sort(ordered, [](Operation *left, Operation *right) {
    return left->isBeforeInBlock(right);
  });
  return ordered;
}
