//===- Attention.cpp - Attentions that are for tensor cores ---------------===//
#include "lib/Codegen/GPU/LinearTask.h"
#include "lib/Codegen/GPU/TaskAttributes.h"
#include "lib/Codegen/NVVM/MatrixAttention.h"
#include "lib/Codegen/NVVM/Passes.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMANVVMATTENTION
#define GEN_PASS_DEF_LLAMANVVMATTENTIONTHREADS
#include "lib/Codegen/NVVM/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

constexpr StringLiteral kMatrixTask = "matrix-task",
                        kMatrixPart = "matrix-part";

/// Whether a chunk of any row of a buffer is one aligned access.
bool hasAlignedRows(Value buffer) {
  if (getOffsetDivisor(buffer) % kChunk != 0)
    return false;
  while (true) {
    SmallVector<int64_t> strides =
        getStrideDivisors(cast<MemRefType>(buffer.getType()));
    if (llvm::all_of(ArrayRef(strides).drop_back(),
                     [](int64_t stride) { return stride % kChunk == 0; }))
      return true;
    // A view's strides are those of what it is a view of.
    Operation *view = buffer.getDefiningOp();
    if (!isa_and_present<memref::CastOp, memref::SubViewOp>(view))
      return false;
    buffer = view->getOperand(0);
  }
}

struct NvvmAttention
    : public llama::impl::LlamaNvvmAttentionBase<NvvmAttention> {
  using Base::Base;

  void runOnOperation() override {
    for (const AttentionSchedule &schedule : getAttentionSchedules()) {
      AttentionKernels kernels;
      kernels.name = "nvvm_attention";
      kernels.taskRows = schedule.rows();
      auto takes = [](Type element) {
        return element.isF16() || element.isBF16();
      };
      kernels.takes = takes;
      auto takesShape = [&](const AttentionShape &shape) {
        return findAttentionSchedule(shape) == &schedule;
      };
      kernels.takesShape = takesShape;
      auto declareTask = [](RewriterBase &b, const AttentionShape &shape,
                            func::FuncOp function) {
        declareAttention(shape, kMatrixTask, MatrixAttention::kThreads,
                         function);
        // Later queries see more keys: with what takes long first, no few
        // blocks are left over at the end.
        if (shape.causal)
          function->setAttr(kLastFirstAttr, b.getUnitAttr());
      };
      kernels.emitTask = declareTask;
      declareOneQuery(kernels);
      AttentionKernels::Emit declarePart = kernels.emitPart;
      auto declareMatrixPart = [&](RewriterBase &b, const AttentionShape &shape,
                                   func::FuncOp function) {
        if (findPartSchedule(shape))
          declareAttention(shape, kMatrixPart, MatrixAttention::kThreads,
                           function);
        else
          declarePart(b, shape, function);
      };
      kernels.emitPart = declareMatrixPart;
      lowerAttentions(getOperation(), kernels);
    }
  }
};

struct NvvmAttentionThreads
    : public llama::impl::LlamaNvvmAttentionThreadsBase<NvvmAttentionThreads> {
  using Base::Base;

  void runOnOperation() override {
    // A function copies whole chunks if all of its callers let it.
    llvm::SmallDenseSet<StringRef> unaligned;
    getOperation().walk([&](func::CallOp call) {
      auto isBuffer = [](Value value) {
        return isa<MemRefType>(value.getType());
      };
      if (!llvm::all_of(llvm::make_filter_range(call.getOperands(), isBuffer),
                        hasAlignedRows))
        unaligned.insert(call.getCallee());
    });
    IRRewriter rewriter(&getContext());
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      std::optional<AttentionDeclaration> declared = readAttention(function);
      if (!declared)
        continue;
      const AttentionShape &shape = declared->shape;
      bool isAligned = !unaligned.contains(function.getName());
      if (declared->kind == kMatrixTask)
        MatrixAttention(rewriter, shape, function,
                        *findAttentionSchedule(shape), isAligned,
                        /*isPart=*/false)
            .emitTask();
      else if (declared->kind == kMatrixPart)
        MatrixAttention(rewriter, shape, function, *findPartSchedule(shape),
                        isAligned, /*isPart=*/true)
            .emitPart();
    }
  }
};

} // namespace
