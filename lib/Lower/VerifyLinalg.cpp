//===- VerifyLinalg.cpp - The output contract of the Lower stage ----------===//
#include "lib/Lower/Passes.h"

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::llama {
#define GEN_PASS_DEF_VERIFYLINALG
#include "lib/Lower/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

/// A private function whose arguments are buffers: code that is beyond this
/// stage already, called with the buffers of tensors.
static bool isOnBuffers(Operation *op) {
  auto function = dyn_cast<FunctionOpInterface>(op);
  return function && function.isPrivate() &&
         llvm::any_of(function.getArgumentTypes(), llvm::IsaPred<MemRefType>);
}

namespace {
struct VerifyLinalg : llama::impl::VerifyLinalgBase<VerifyLinalg> {
  void runOnOperation() override {
    // From bufferization: materialize_in_destination, which names where a
    // tensor is to lie.
    static const llvm::StringSet<> allowed{
        "affine", "arith",  "bufferization", "builtin", "cf",
        "func",   "linalg", "math",          "scf",     "tensor"};
    // The buffers that functions on buffers get and share.
    static const llvm::StringSet<> allowedOps{"memref.alloc", "memref.cast"};
    WalkResult result = getOperation()->walk<WalkOrder::PreOrder>(
        [](Operation *op) -> WalkResult {
          if (isOnBuffers(op))
            return WalkResult::skip();
          StringRef dialect = op->getName().getDialectNamespace();
          if (allowed.contains(dialect) ||
              allowedOps.contains(op->getName().getStringRef()))
            return WalkResult::advance();
          op->emitError() << "'" << op->getName()
                          << "' is left after the Lower stage, whose output "
                             "holds linalg on tensors only; run "
                             "convert-llama-to-linalg, or lower the '"
                          << dialect << "' dialect before";
          return WalkResult::interrupt();
        });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
