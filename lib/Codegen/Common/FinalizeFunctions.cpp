//===- FinalizeFunctions.cpp - What LLVM need not do for a function
//--------===//
//
// A step of a model is one long line of calls, a layer each, with a hundred
// arguments; LLVM's work on such a block of stores grows with the square of its
// length, and gains nothing.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/Common/Passes.h"
#include "lib/Codegen/Common/PlanWorkspace.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFINALIZEFUNCTIONS
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
struct FinalizeFunctions
    : public llama::impl::LlamaFinalizeFunctionsBase<FinalizeFunctions> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto leaveAsIs = [](LLVM::LLVMFuncOp function) {
      function.setNoInline(true);
      function.setOptimizeNone(true);
    };
    for (auto function : module.getOps<LLVM::LLVMFuncOp>()) {
      if (function.isExternal())
        continue;
      if (SymbolTable::getSymbolVisibility(function) !=
          SymbolTable::Visibility::Public) {
        function.setLinkage(LLVM::Linkage::Internal);
        continue;
      }
      if (!function->hasAttr(kWorkspaceAttr))
        continue;
      leaveAsIs(function);
      if (auto wrapper = module.lookupSymbol<LLVM::LLVMFuncOp>(
              ("_mlir_ciface_" + function.getName()).str()))
        leaveAsIs(wrapper);
    }
  }
};
} // namespace
