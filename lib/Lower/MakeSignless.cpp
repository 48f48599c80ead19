//===- MakeSignless.cpp - Integers without signs
//---------------------------===//
//
// Upstream's lowerings compute on signless integers only. A function's ui8 or
// si32 tensors are the same bytes.
//
//===----------------------------------------------------------------------===//
#include "lib/Lower/Passes.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/AttrTypeSubElements.h"

namespace mlir::llama {
#define GEN_PASS_DEF_MAKESIGNLESS
#include "lib/Lower/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {
struct MakeSignless : llama::impl::MakeSignlessBase<MakeSignless> {
  void runOnOperation() override {
    AttrTypeReplacer replacer;
    replacer.addReplacement([](IntegerType type) -> std::optional<Type> {
      return IntegerType::get(type.getContext(), type.getWidth());
    });
    replacer.addReplacement(
        [](DenseIntElementsAttr values) -> std::optional<Attribute> {
          auto type = dyn_cast<IntegerType>(values.getElementType());
          if (!type || type.isSignless())
            return std::nullopt;
          return values.bitcast(
              IntegerType::get(type.getContext(), type.getWidth()));
        });
    replacer.recursivelyReplaceElementsIn(getOperation(), /*replaceAttrs=*/true,
                                          /*replaceLocs=*/false,
                                          /*replaceTypes=*/true);
    // Pattern: tensor.bitcast between what are now equal types -> its operand
    getOperation()->walk([](tensor::BitcastOp op) {
      if (op.getSource().getType() != op.getType())
        return;
      op.replaceAllUsesWith(op.getSource());
      op.erase();
    });
  }
};
} // namespace
