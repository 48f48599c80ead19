//===- Pipeline.cpp - Kernels to images for AMD's chips -------------------===//
#include "lib/Codegen/ROCDL/Pipeline.h"

#include "lib/Codegen/Common/KernelArithmetic.h"
#include "lib/Codegen/ROCDL/Passes.h"

#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

void mlir::llama::buildGpuModuleToROCDLPipeline(
    OpPassManager &pm, const GpuModuleToROCDLOptions &options) {
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  KernelArithmeticOptions arithmetic;
  arithmetic.rsqrt = "llvm.amdgcn.rsq.f32";
  arithmetic.convertsBf16 = true;
  addKernelArithmetic(kernels, arithmetic);
  kernels.addPass(createSCFToControlFlowPass());
  LlamaConvertKernelsToRocdlOptions convert;
  convert.chip = options.chip;
  kernels.addPass(createLlamaConvertKernelsToRocdl(convert));
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  LlamaSerializeRocdlOptions serialize;
  serialize.chip = options.chip;
  serialize.lld = options.lld;
  pm.addPass(createLlamaSerializeRocdl(serialize));
}

void mlir::llama::registerGpuModuleToROCDLPipeline() {
  PassPipelineRegistration<GpuModuleToROCDLOptions>(
      "llama-gpu-module-to-rocdl",
      "Kernels (gpu.module) to images (gpu.binary) of code objects for AMD's "
      "chips",
      buildGpuModuleToROCDLPipeline);
}
