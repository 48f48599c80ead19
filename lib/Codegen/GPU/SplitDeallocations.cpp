//===- SplitDeallocations.cpp - One buffer is freed at a time -------------===//
#include "lib/Codegen/Common/Accesses.h"
#include "lib/Codegen/GPU/Passes.h"

#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAGPUSPLITDEALLOCATIONS
#include "lib/Codegen/GPU/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Whether two buffers are known to be different ones.
bool areDistinct(Value one, Value other) {
  Value left = getRoot(one), right = getRoot(other);
  return left != right && left.getDefiningOp<memref::AllocOp>() &&
         right.getDefiningOp<memref::AllocOp>();
}

// Pattern: r = dealloc (a, b) if (p, q) retain (c)
//       -> s = dealloc (a) if (p) retain (c)
//          t = dealloc (b) if (q and not (p and a == b)) retain (c); r = s or t
struct SplitDeallocation : public OpRewritePattern<bufferization::DeallocOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(bufferization::DeallocOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getMemrefs().size() < 2)
      return rewriter.notifyMatchFailure(op, "frees one buffer");
    Location loc = op.getLoc();
    // What is freed has an address no longer.
    SmallVector<Value> addresses;
    for (Value buffer : op.getMemrefs())
      addresses.push_back(memref::ExtractAlignedPointerAsIndexOp::create(
          rewriter, loc, buffer));
    Value yes = arith::ConstantIntOp::create(rewriter, loc, 1, 1);
    SmallVector<Value> updated;
    for (auto [i, buffer] : llvm::enumerate(op.getMemrefs())) {
      Value condition = op.getConditions()[i];
      for (size_t before = 0; before < i; ++before) {
        if (areDistinct(op.getMemrefs()[before], buffer))
          continue;
        // Whoever comes first frees what two own.
        Value same =
            arith::CmpIOp::create(rewriter, loc, arith::CmpIPredicate::eq,
                                  addresses[before], addresses[i]);
        Value isDone = rewriter.createOrFold<arith::AndIOp>(
            loc, op.getConditions()[before], same);
        Value isLeft = arith::XOrIOp::create(rewriter, loc, isDone, yes);
        condition =
            rewriter.createOrFold<arith::AndIOp>(loc, condition, isLeft);
      }
      auto one = bufferization::DeallocOp::create(rewriter, loc, buffer,
                                                  condition, op.getRetained());
      if (i == 0) {
        updated.assign(one.getResults().begin(), one.getResults().end());
        continue;
      }
      for (auto [all, its] : llvm::zip_equal(updated, one.getResults()))
        all = arith::OrIOp::create(rewriter, loc, all, its);
    }
    rewriter.replaceOp(op, updated);
    return success();
  }
};

struct GpuSplitDeallocations
    : public llama::impl::LlamaGpuSplitDeallocationsBase<
          GpuSplitDeallocations> {
  using Base::Base;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<SplitDeallocation>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace
