//===- NameOperations.cpp - Operations that can be told in what they become ==//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Codegen/Common/OperationNames.h"
#include "lib/Codegen/Common/Passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMANAMEOPERATIONS
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

static constexpr StringLiteral kPrefix = "llama.operation:";

std::optional<StringRef> mlir::llama::getOperationName(Location loc) {
  auto named = dyn_cast<NameLoc>(loc);
  StringRef name = named ? named.getName().strref() : StringRef();
  if (!name.consume_front(kPrefix))
    return std::nullopt;
  return name;
}

SmallVector<StringRef> mlir::llama::getOperationNames(Location loc) {
  SmallVector<StringRef> names;
  loc->walk([&](Location part) {
    if (std::optional<StringRef> name = getOperationName(part))
      names.push_back(*name);
    return WalkResult::advance();
  });
  return names;
}

ArrayAttr mlir::llama::collectOperationNames(Operation *root) {
  llvm::SetVector<StringRef> names;
  root->walk([&](Operation *op) {
    names.insert_range(getOperationNames(op->getLoc()));
  });
  Builder b(root->getContext());
  SmallVector<StringRef> sorted = names.takeVector();
  return b.getStrArrayAttr(sorted);
}

namespace {
struct NameOperations
    : public llama::impl::LlamaNameOperationsBase<NameOperations> {
  void runOnOperation() override {
    Builder b(&getContext());
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      int64_t number = 0;
      function.walk<WalkOrder::PreOrder>([&](Operation *op) {
        bool isLinalg = isa<linalg::LinalgOp>(op);
        if (!isLinalg && !isa_and_nonnull<LlamaDialect>(op->getDialect()))
          return WalkResult::advance();
        op->setLoc(NameLoc::get(b.getStringAttr(kPrefix + function.getName() +
                                                ":" + Twine(number++)),
                                op->getLoc()));
        return isLinalg ? WalkResult::skip() : WalkResult::advance();
      });
    }
  }
};
} // namespace
