//===- ExpandMath.cpp - Approximate functions by x86 instructions ---------===//
#include "lib/Codegen/X86/Passes.h"

#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAX86EXPANDMATH
#include "lib/Codegen/X86/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {

// Pattern: exp2 of 16 f32 -> vscalef(polynomial(x - floor(x)), x)
struct ExpandExp2 : OpRewritePattern<math::Exp2Op> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::Exp2Op op,
                                PatternRewriter &b) const override {
    auto type = dyn_cast<VectorType>(op.getType());
    if (!type || type != VectorType::get({16}, b.getF32Type()))
      return b.notifyMatchFailure(op, "is not of 16 f32");
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
    // The polynomials of these degrees that are best over [0, 1) in their
    // relative errors, 2.6e-6 and 2e-9.
    static constexpr double approximate[] = {
        0.013534167995983198, 0.05201146107602872, 0.24144275610777458,
        0.6930038347882739, 1.0000025933415357};
    static constexpr double precise[] = {
        2.1702255469455858e-4, 1.243968782392965e-3,  9.678840996558333e-3,
        5.548334198431783e-2,  2.4022983627401942e-1, 6.931469838406165e-1,
        1.0000000018558002};
    bool mayApproximate =
        arith::bitEnumContainsAll(op.getFastmath(), arith::FastMathFlags::afn);
    ArrayRef<double> coefficients =
        mayApproximate ? ArrayRef<double>(approximate) : precise;
    Value result = splat(coefficients.front());
    for (double coefficient : coefficients.drop_front())
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
