//===- ContractProducts.cpp - Products added without a rounding -----------===//
#include "lib/Codegen/Common/Passes.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMACONTRACTPRODUCTS
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {

struct ContractProducts
    : public llama::impl::LlamaContractProductsBase<ContractProducts> {
  using Base::Base;

  void runOnOperation() override {
    getOperation()->walk([](Operation *op) {
      if (!isa<arith::AddFOp, arith::SubFOp, arith::MulFOp>(op))
        return;
      auto flags = cast<arith::ArithFastMathInterface>(op);
      op->setAttr(
          flags.getFastMathAttrName(),
          arith::FastMathFlagsAttr::get(
              op->getContext(), flags.getFastMathFlagsAttr().getValue() |
                                    arith::FastMathFlags::contract));
    });
  }
};

} // namespace
