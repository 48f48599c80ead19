//===- PromoteScratch.cpp - Bounded buffers of a task on its stack --------===//
#include "lib/Codegen/Common/BufferLifetime.h"
#include "lib/Codegen/Common/Passes.h"

#include "mlir/Dialect/MemRef/Utils/MemRefUtils.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAPROMOTESCRATCH
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {

/// Bytes that a buffer never exceeds, if that can be proven.
std::optional<int64_t> boundOfBytes(memref::AllocOp alloc) {
  MemRefType type = alloc.getType();
  if (!type.getLayout().isIdentity() || !type.getElementType().isIntOrFloat() ||
      type.getElementTypeBitWidth() < 8)
    return std::nullopt;
  int64_t bytes = type.getElementTypeBitWidth() / 8;
  for (int64_t size : type.getShape())
    if (!ShapedType::isDynamic(size))
      bytes *= size;
  for (Value size : alloc.getDynamicSizes()) {
    FailureOr<int64_t> bound = ValueBoundsConstraintSet::computeConstantBound(
        presburger::BoundType::UB, size, /*stopCondition=*/nullptr,
        /*closedUB=*/true);
    if (failed(bound) ||
        llvm::MulOverflow(bytes, std::max<int64_t>(*bound, 0), bytes))
      return std::nullopt;
  }
  return bytes;
}

struct PromoteScratch
    : public llama::impl::LlamaPromoteScratchBase<PromoteScratch> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<memref::AllocOp> allocs;
    BufferViewFlowAnalysis aliases(getOperation());
    getOperation().walk([&](memref::AllocOp alloc) {
      if (alloc->getParentOfType<scf::ForallOp>() &&
          !llama::outlivesItsScope(alloc, aliases))
        allocs.push_back(alloc);
    });
    IRRewriter rewriter(&getContext());
    llvm::DenseMap<Operation *, int64_t> used;
    for (memref::AllocOp alloc : allocs) {
      scf::ForallOp task = alloc->getParentOfType<scf::ForallOp>();
      while (auto outer = task->getParentOfType<scf::ForallOp>())
        task = outer;
      std::optional<int64_t> bytes = boundOfBytes(alloc);
      if (!bytes || used[task] + *bytes > maxTaskBytes)
        continue;
      used[task] += llvm::alignTo(*bytes, 64);
      Location loc = alloc.getLoc();
      rewriter.setInsertionPointToStart(task.getBody());
      if (keepsElementTypes) {
        promoteTyped(rewriter, alloc, task, *bytes);
        continue;
      }
      Value buffer = memref::AllocaOp::create(
          rewriter, loc,
          MemRefType::get({std::max<int64_t>(*bytes, 1)}, rewriter.getI8Type()),
          rewriter.getI64IntegerAttr(64));
      rewriter.setInsertionPoint(alloc);
      Value zero = arith::ConstantIndexOp::create(rewriter, loc, 0);
      rewriter.replaceOpWithNewOp<memref::ViewOp>(
          alloc, alloc.getType(), buffer, zero, alloc.getDynamicSizes());
    }
  }

private:
  /// A buffer of the same element type, seen in the shape of `alloc`.
  void promoteTyped(IRRewriter &rewriter, memref::AllocOp alloc,
                    scf::ForallOp task, int64_t bytes) {
    MemRefType type = alloc.getType();
    Location loc = alloc.getLoc();
    Type element = type.getElementType();
    int64_t elements = bytes / (element.getIntOrFloatBitWidth() / 8);
    Value buffer = memref::AllocaOp::create(
        rewriter, loc,
        MemRefType::get({std::max<int64_t>(elements, 1)}, element),
        rewriter.getI64IntegerAttr(64));
    rewriter.setInsertionPoint(alloc);
    SmallVector<OpFoldResult> sizes = alloc.getMixedSizes();
    rewriter.replaceOpWithNewOp<memref::ReinterpretCastOp>(
        alloc, type, buffer, rewriter.getIndexAttr(0), sizes,
        memref::computeStridesIRBlock(loc, rewriter, sizes));
  }
};

} // namespace
