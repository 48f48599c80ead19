//===- VerifyStages.cpp - The output contracts of code generation ---------===//
#include "lib/Codegen/Common/Passes.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAVERIFYBUFFERS
#define GEN_PASS_DEF_LLAMAVERIFYVECTORS
#define GEN_PASS_DEF_LLAMAVERIFYLLVM
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

/// Fails at the first operation under `root` of which `violation` says
/// something; an operation comes before those inside it, which may have no
/// place in the source.
static LogicalResult
verifyEach(Operation *root, StringRef stage,
           function_ref<std::optional<StringRef>(Operation *)> violation) {
  WalkResult result = root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    std::optional<StringRef> reason = violation(op);
    if (!reason)
      return WalkResult::advance();
    op->emitOpError() << "breaks the contract of the stage '" << stage
                      << "': " << *reason;
    return WalkResult::interrupt();
  });
  return failure(result.wasInterrupted());
}

static bool isOfDialect(Operation *op, ArrayRef<StringRef> names) {
  return llvm::is_contained(names, op->getName().getDialectNamespace());
}

static bool hasTensor(Operation *op) {
  auto isTensor = [](Type type) { return isa<TensorType>(type); };
  if (auto function = dyn_cast<func::FuncOp>(op))
    return llvm::any_of(function.getArgumentTypes(), isTensor) ||
           llvm::any_of(function.getResultTypes(), isTensor);
  return llvm::any_of(op->getOperandTypes(), isTensor) ||
         llvm::any_of(op->getResultTypes(), isTensor);
}

namespace {

struct VerifyBuffers
    : public llama::impl::LlamaVerifyBuffersBase<VerifyBuffers> {
  void runOnOperation() override {
    if (failed(verifyEach(
            getOperation(), "buffers",
            [](Operation *op) -> std::optional<StringRef> {
              if (hasTensor(op))
                return "tensors have become buffers";
              if (isOfDialect(op, {"llama", "tensor", "bufferization"}))
                return "the dialects llama, tensor and bufferization are "
                       "lowered";
              return std::nullopt;
            })))
      signalPassFailure();
  }
};

struct VerifyVectors
    : public llama::impl::LlamaVerifyVectorsBase<VerifyVectors> {
  void runOnOperation() override {
    if (failed(verifyEach(
            getOperation(), "vectors",
            [](Operation *op) -> std::optional<StringRef> {
              if (hasTensor(op))
                return "tensors have become buffers";
              if (!isOfDialect(op, {"builtin", "func", "scf", "vector",
                                    "memref", "arith", "math", "affine", "cf",
                                    "llvm", "ub", "amx", "x86vector"}))
                return "only loops, vectors, buffers and numbers are left";
              return std::nullopt;
            })))
      signalPassFailure();
  }
};

struct VerifyLLVM : public llama::impl::LlamaVerifyLLVMBase<VerifyLLVM> {
  void runOnOperation() override {
    if (failed(verifyEach(getOperation(), "llvm",
                          [](Operation *op) -> std::optional<StringRef> {
                            if (isa<ModuleOp>(op) || isOfDialect(op, {"llvm"}))
                              return std::nullopt;
                            return "everything is in the LLVM dialect";
                          })))
      signalPassFailure();
  }
};

} // namespace
