//===- ExpandMath.cpp - Approximate functions by x86 instructions ---------===//
#include "lib/Codegen/X86/Passes.h"

#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAX86EXPANDMATH
#include "lib/Codegen/X86/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {

// Pattern: exp2 of 16 f32 that may be approximate ->
//   vscalef(polynomial(x - floor(x)), x)
struct ExpandExp2 : OpRewritePattern<math::Exp2Op> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::Exp2Op op,
                                PatternRewriter &b) const override {
    auto type = dyn_cast<VectorType>(op.getType());
    if (!type || type != VectorType::get({16}, b.getF32Type()))
      return b.notifyMatchFailure(op, "is not of 16 f32");
    if (!arith::bitEnumContainsAll(op.getFastmath(), arith::FastMathFlags::afn))
      return b.notifyMatchFailure(op, "must be exact");
    Location loc = op.getLoc();
    auto constant = [&](TypedAttr value) -> Value {
      return arith::ConstantOp::create(b, loc, value);
    };
    auto splat = [&](double value) {
      return constant(
          DenseElementsAttr::get(type, b.getF32FloatAttr(value).getValue()));
    };
    auto intrinsic = [&](StringRef name, ValueRange operands) {
      return LLVM::CallIntrinsicOp::create(b, loc, type, b.getStringAttr(name),
                                           operands)
          .getResult(0);
    };
    Value x = op.getOperand();
    Value allLanes = constant(b.getI16IntegerAttr(-1));
    Value currentRounding = constant(b.getI32IntegerAttr(4));
    // No bits of the fraction are kept, rounding is down, and nothing raised.
    Value toFloor = constant(b.getI32IntegerAttr(9));
    Value fraction =
        intrinsic("llvm.x86.avx512.mask.reduce.ps.512",
                  {x, toFloor, splat(0), allLanes, currentRounding});
    // The polynomial of this degree that is best over [0, 1) in its relative
    // error, 2.6e-6.
    Value result = splat(0.013534167995983198);
    for (double coefficient : {0.05201146107602872, 0.24144275610777458,
                               0.6930038347882739, 1.0000025933415357})
      result =
          vector::FMAOp::create(b, loc, result, fraction, splat(coefficient));
    b.replaceOp(op,
                intrinsic("llvm.x86.avx512.mask.scalef.ps.512",
                          {result, x, splat(0), allLanes, currentRounding}));
    return success();
  }
};

struct X86ExpandMath
    : public llama::impl::LlamaX86ExpandMathBase<X86ExpandMath> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ExpandExp2>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace
