//===- Pipeline.cpp - Kernels to SPIR-V images ----------------------------===//
#include "lib/Codegen/SPIRV/Pipeline.h"

#include "lib/Codegen/Common/KernelArithmetic.h"
#include "lib/Codegen/SPIRV/Passes.h"

#include "mlir/Dialect/SPIRV/Transforms/Passes.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

void mlir::llama::buildGpuModuleToSPIRVPipeline(
    OpPassManager &pm, const GpuModuleToSPIRVOptions &options) {
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  addKernelArithmetic(kernels, {});
  kernels.addPass(createLlamaSpirvScalarize());
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  pm.addPass(createLlamaConvertKernelsToSpirv());
  OpPassManager &modules = pm.nest<spirv::ModuleOp>();
  modules.addPass(spirv::createSPIRVLowerABIAttributesPass());
  modules.addPass(spirv::createSPIRVUpdateVCEPass());
  pm.addPass(createLlamaSerializeSpirv());
}

void mlir::llama::registerGpuModuleToSPIRVPipeline() {
  PassPipelineRegistration<GpuModuleToSPIRVOptions>(
      "llama-gpu-module-to-spirv",
      "Kernels (gpu.module) to images (gpu.binary) of SPIR-V for Vulkan",
      buildGpuModuleToSPIRVPipeline);
}
