//===- FuseRopeTables.cpp - Layers share one table of angles --------------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Fuse/Matching.h"
#include "lib/Fuse/Passes.h"
#include "lib/Fuse/Remarks.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Transforms/CSE.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFUSEROPETABLES
#include "lib/Fuse/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
constexpr StringLiteral kPass = "llama-fuse-rope-tables";

// Pattern: for .. { t = rope_table(p) } -> t = rope_table(p); for .. {}
bool moveOutOfLoops(RopeTableOp table) {
  bool moved = false;
  while (auto loop = dyn_cast<LoopLikeOpInterface>(table->getParentOp())) {
    if (!llvm::all_of(table->getOperands(), [&](Value operand) {
          return loop.isDefinedOutsideOfLoop(operand);
        }))
      break;
    if (!isSpeculatable(table)) {
      remarkNotFused(table, kPass,
                     "the loop may have no iteration, and the types of the "
                     "table claim sizes that its positions do not have");
      break;
    }
    loop.moveOutOfLoop(table);
    moved = true;
  }
  return moved;
}

/// The calls of a private function; none if it is used otherwise, too.
SmallVector<func::CallOp> getCalls(func::FuncOp function, ModuleOp module) {
  SmallVector<func::CallOp> calls;
  if (!function.isPrivate() || function.isExternal())
    return calls;
  std::optional<SymbolTable::UseRange> uses =
      SymbolTable::getSymbolUses(function, module);
  if (!uses)
    return calls;
  for (SymbolTable::SymbolUse use : *uses) {
    auto call = dyn_cast<func::CallOp>(use.getUser());
    // A function that calls itself would pass the table on to itself.
    if (!call || function->isAncestor(call))
      return {};
    calls.push_back(call);
  }
  return calls;
}

// Pattern: f(p) { t = rope_table(p) }; f(p); f(p) ->
//   f(p, t) {}; t = rope_table(p); f(p, t); f(p, t)
bool moveToCallers(RopeTableOp table, func::FuncOp function,
                   ArrayRef<func::CallOp> calls) {
  auto isArgument = [&](Value operand) {
    auto argument = dyn_cast<BlockArgument>(operand);
    return argument && argument.getOwner() == &function.getBody().front();
  };
  if (!llvm::all_of(table->getOperands(), isArgument)) {
    remarkNotFused(table, kPass,
                   "its positions are computed in the function that is called");
    return false;
  }
  if (table->getBlock() != &function.getBody().front() &&
      !isSpeculatable(table)) {
    remarkNotFused(table, kPass,
                   "the function may not come to it, and the types of the "
                   "table claim sizes that its positions do not have");
    return false;
  }
  OpBuilder b(function.getContext());
  for (func::CallOp call : calls) {
    b.setInsertionPoint(call);
    IRMapping mapping;
    for (auto [argument, operand] :
         llvm::zip_equal(function.getArguments(), call.getOperands()))
      mapping.map(argument, operand);
    Operation *copy = b.clone(*table, mapping);
    call.getOperandsMutable().append(copy->getResults());
    if (ArrayAttr given = call.getArgAttrsAttr()) {
      SmallVector<Attribute> attributes(given.getValue());
      attributes.resize(call.getNumOperands(), b.getDictionaryAttr({}));
      call.setArgAttrsAttr(b.getArrayAttr(attributes));
    }
  }
  for (Value result : table->getResults()) {
    unsigned index = function.getNumArguments();
    (void)function.insertArgument(index, result.getType(), {}, table->getLoc());
    result.replaceAllUsesWith(function.getArgument(index));
  }
  remarkFused(table, kPass,
              "the " + Twine(calls.size()) + " callers compute it");
  table->erase();
  return true;
}

struct FuseRopeTables : llama::impl::LlamaFuseRopeTablesBase<FuseRopeTables> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    // From callee to caller, until nothing moves; functions that call each
    // other could go on for ever.
    bool changes = true;
    for (auto left = std::distance(module.getOps<func::FuncOp>().begin(),
                                   module.getOps<func::FuncOp>().end());
         changes && left >= 0; --left) {
      changes = false;
      for (auto function : module.getOps<func::FuncOp>()) {
        SmallVector<RopeTableOp> tables;
        function.walk([&](RopeTableOp table) { tables.push_back(table); });
        for (RopeTableOp table : tables)
          changes |= moveOutOfLoops(table);
        SmallVector<func::CallOp> calls = getCalls(function, module);
        if (calls.size() < 2)
          continue;
        for (RopeTableOp table : tables)
          if (table->getParentOp() == function)
            changes |= moveToCallers(table, function, calls);
      }
    }
    // Equal ones, of positions that are computed in the same way.
    IRRewriter rewriter(&getContext());
    for (auto function : module.getOps<func::FuncOp>()) {
      auto count = [&] {
        int64_t tables = 0;
        function.walk([&](RopeTableOp) { ++tables; });
        return tables;
      };
      int64_t before = count();
      if (before < 2)
        continue;
      DominanceInfo dominance(function);
      eliminateCommonSubExpressions(rewriter, dominance, function);
      int64_t after = count();
      if (after < before)
        remarkFused(function, kPass,
                    Twine(before) + " tables of angles are " + Twine(after));
    }
  }
};

} // namespace
