//===- Pipeline.h - Kernels to images for AMD's chips -----------*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_ROCDL_PIPELINE_H
#define LLAMA_MLIR_LIB_CODEGEN_ROCDL_PIPELINE_H

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir::llama {

/// Options of `llama-gpu-module-to-rocdl`.
struct GpuModuleToROCDLOptions
    : public PassPipelineOptions<GpuModuleToROCDLOptions> {
  Option<std::string> chip{
      *this, "chip",
      llvm::cl::desc("Chip to generate for: gfx942, gfx1100, ..."),
      llvm::cl::init("gfx942")};
  Option<std::string> lld{
      *this, "lld",
      llvm::cl::desc("The ld.lld to use (default: $LLAMA_LLD, or searched)"),
      llvm::cl::init("")};
};

/// Every gpu.module of a module to a gpu.binary for a chip of AMD's.
void buildGpuModuleToROCDLPipeline(OpPassManager &pm,
                                   const GpuModuleToROCDLOptions &options);
void registerGpuModuleToROCDLPipeline();

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_ROCDL_PIPELINE_H
