//===- Pipeline.h - Kernels to SPIR-V images --------------------*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_SPIRV_PIPELINE_H
#define LLAMA_MLIR_LIB_CODEGEN_SPIRV_PIPELINE_H

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir::llama {

/// Options of `llama-gpu-module-to-spirv`. There are none so far.
struct GpuModuleToSPIRVOptions
    : public PassPipelineOptions<GpuModuleToSPIRVOptions> {};

/// Every gpu.module of a module to a gpu.binary that holds a SPIR-V module for
/// Vulkan 1.1.
void buildGpuModuleToSPIRVPipeline(OpPassManager &pm,
                                   const GpuModuleToSPIRVOptions &options);
void registerGpuModuleToSPIRVPipeline();

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_SPIRV_PIPELINE_H
