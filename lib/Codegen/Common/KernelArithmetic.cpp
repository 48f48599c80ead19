//===- KernelArithmetic.cpp - Arithmetic that every GPU has ---------------===//
#include "lib/Codegen/Common/KernelArithmetic.h"

#include "lib/Codegen/Common/Passes.h"

#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

void mlir::llama::addKernelArithmetic(OpPassManager &pm,
                                      const KernelArithmeticOptions &options) {
  pm.addPass(createLowerAffinePass());
  // Narrow types first, so that functions are of f32 and f64 only.
  math::MathExtendToSupportedTypesOptions extend;
  extend.targetTypeStr = "f32";
  pm.addPass(math::createMathExtendToSupportedTypes(extend));
  arith::ArithEmulateUnsupportedFloatsOptions emulate;
  emulate.sourceTypeStrs = {"bf16"};
  emulate.targetTypeStr = "f32";
  pm.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
  pm.addPass(createLlamaContractProducts());
  if (!options.rsqrt.empty()) {
    LlamaSelectFunctionsOptions select;
    select.rsqrt = options.rsqrt.str();
    pm.addPass(createLlamaSelectFunctions(select));
  }
  // After what the target has itself, such as rsqrt.
  pm.addPass(createLlamaExpandRareMath());
  pm.addPass(createLlamaExpandMath());
  pm.addPass(createLlamaExpandWideMath());
  arith::ArithExpandOpsPassOptions expand;
  expand.includeBf16 = !options.convertsBf16;
  pm.addPass(arith::createArithExpandOpsPass(expand));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}
