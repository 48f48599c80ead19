//===- Pipeline.cpp - Kernels to images for NVIDIA's chips ----------------===//
#include "lib/Codegen/NVVM/Pipeline.h"

#include "lib/Codegen/Common/KernelArithmetic.h"
#include "lib/Codegen/NVVM/Passes.h"

#include "mlir/Conversion/NVVMToLLVM/NVVMToLLVM.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

void mlir::llama::buildGpuModuleToNVVMPipeline(
    OpPassManager &pm, const GpuModuleToNVVMOptions &options) {
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  KernelArithmeticOptions arithmetic;
  arithmetic.rsqrt = "llvm.nvvm.rsqrt.approx.f";
  arithmetic.convertsBf16 = true;
  addKernelArithmetic(kernels, arithmetic);
  kernels.addPass(createSCFToControlFlowPass());
  kernels.addPass(createLlamaConvertKernelsToNvvm());
  // Operations without an intrinsic are assembly.
  kernels.addPass(createConvertNVVMToLLVMPass());
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  LlamaSerializeNvvmOptions serialize;
  serialize.chip = options.chip;
  serialize.format = options.format;
  serialize.ptxas = options.ptxas;
  pm.addPass(createLlamaSerializeNvvm(serialize));
}

void mlir::llama::registerGpuModuleToNVVMPipeline() {
  PassPipelineRegistration<GpuModuleToNVVMOptions>(
      "llama-gpu-module-to-nvvm",
      "Kernels (gpu.module) to images (gpu.binary) of PTX or machine code for "
      "NVIDIA's chips",
      buildGpuModuleToNVVMPipeline);
}
