//===- WrongPasses.cpp - Mistakes for tests to find -----------------------===//
//
// A plugin of passes each of which makes one mistake that compilers make. It
// links none of the project's libraries: whoever loads it has them.
//
//===----------------------------------------------------------------------===//
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Tools/Plugins/PassPlugin.h"

using namespace mlir;

namespace {
template <typename Derived>
struct WrongPass : PassWrapper<Derived, OperationPass<ModuleOp>> {
  StringRef getArgument() const final { return Derived::kName; }
  StringRef getDescription() const final { return Derived::kMistake; }
};

struct ScaleEps : WrongPass<ScaleEps> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ScaleEps)
  static constexpr StringLiteral kName = "test-scale-eps";
  static constexpr StringLiteral kMistake = "The eps of norms times ten";

  void runOnOperation() override {
    getOperation().walk([](Operation *op) {
      auto eps = op->getAttrOfType<FloatAttr>("eps");
      if (eps && op->getName().getStringRef() == "llama.rmsnorm")
        op->setAttr("eps",
                    FloatAttr::get(eps.getType(), 10 * eps.getValueAsDouble()));
    });
  }
};

struct SwapRotation : WrongPass<SwapRotation> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(SwapRotation)
  static constexpr StringLiteral kName = "test-swap-rotation";
  static constexpr StringLiteral kMistake =
      "b*d - a*c for a*c - b*d: rotations have the wrong sign";

  void runOnOperation() override {
    getOperation().walk([](Operation *op) {
      if (!isa<arith::SubFOp, LLVM::FSubOp>(op))
        return;
      auto isProduct = [](Value value) {
        Operation *def = value.getDefiningOp();
        return def && isa<arith::MulFOp, LLVM::FMulOp>(def);
      };
      if (!isProduct(op->getOperand(0)) || !isProduct(op->getOperand(1)))
        return;
      Value first = op->getOperand(0);
      op->setOperand(0, op->getOperand(1));
      op->setOperand(1, first);
    });
  }
};

struct NarrowSums : WrongPass<NarrowSums> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(NarrowSums)
  static constexpr StringLiteral kName = "test-narrow-sums";
  static constexpr StringLiteral kMistake =
      "Sums in bf16: the cast to f32 around them is gone";

  void runOnOperation() override {
    getOperation().walk([](linalg::GenericOp generic) {
      if (generic.getNumReductionLoops() == 0)
        return;
      generic.walk([](arith::AddFOp sum) {
        if (!sum.getType().isF32())
          return;
        OpBuilder b(sum->getContext());
        b.setInsertionPointAfter(sum);
        auto narrow = arith::TruncFOp::create(b, sum.getLoc(), b.getBF16Type(),
                                              sum.getResult());
        auto wide = arith::ExtFOp::create(b, sum.getLoc(), sum.getType(),
                                          narrow.getResult());
        sum.getResult().replaceAllUsesExcept(wide, narrow);
      });
    });
  }
};

struct ShiftCausalMask : WrongPass<ShiftCausalMask> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ShiftCausalMask)
  static constexpr StringLiteral kName = "test-shift-causal-mask";
  static constexpr StringLiteral kMistake =
      "j < i for j <= i: no query sees its own key";

  void runOnOperation() override {
    getOperation().walk([](arith::CmpIOp compare) {
      if (!compare->getParentOfType<linalg::GenericOp>())
        return;
      if (compare.getPredicate() == arith::CmpIPredicate::sle)
        compare.setPredicate(arith::CmpIPredicate::slt);
      else if (compare.getPredicate() == arith::CmpIPredicate::sge)
        compare.setPredicate(arith::CmpIPredicate::sgt);
    });
  }
};

struct ShortenMasks : WrongPass<ShortenMasks> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ShortenMasks)
  static constexpr StringLiteral kName = "test-shorten-masks";
  static constexpr StringLiteral kMistake =
      "Masks of vectors are one lane short: the last element is left out";

  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<arith::ArithDialect>();
  }
  void runOnOperation() override {
    getOperation().walk([](vector::CreateMaskOp mask) {
      OpBuilder b(mask);
      Value one = arith::ConstantIndexOp::create(b, mask.getLoc(), 1);
      mask->setOperand(
          0, arith::SubIOp::create(b, mask.getLoc(), mask->getOperand(0), one));
    });
  }
};

struct Crash : WrongPass<Crash> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(Crash)
  static constexpr StringLiteral kName = "test-store-to-null";
  static constexpr StringLiteral kMistake = "Code that writes where it may not";

  void runOnOperation() override {
    getOperation().walk([](LLVM::StoreOp store) {
      OpBuilder b(store);
      store.getAddrMutable().assign(
          LLVM::ZeroOp::create(b, store.getLoc(), store.getAddr().getType()));
      store.setVolatile_(true);
    });
  }
};

struct Fail : WrongPass<Fail> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(Fail)
  static constexpr StringLiteral kName = "test-fail";
  static constexpr StringLiteral kMistake = "A pass that fails";

  void runOnOperation() override {
    getOperation().emitError("this pass always fails");
    signalPassFailure();
  }
};
} // namespace

extern "C" LLVM_ATTRIBUTE_WEAK PassPluginLibraryInfo mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "llama-wrong-passes", "1", [] {
            PassRegistration<ScaleEps>();
            PassRegistration<SwapRotation>();
            PassRegistration<NarrowSums>();
            PassRegistration<ShiftCausalMask>();
            PassRegistration<ShortenMasks>();
            PassRegistration<Crash>();
            PassRegistration<Fail>();
          }};
}
