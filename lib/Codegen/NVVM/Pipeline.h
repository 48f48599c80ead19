//===- Pipeline.h - Kernels to images for NVIDIA's chips --------*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_NVVM_PIPELINE_H
#define LLAMA_MLIR_LIB_CODEGEN_NVVM_PIPELINE_H

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir::llama {

/// Options of `llama-gpu-module-to-nvvm`.
struct GpuModuleToNVVMOptions
    : public PassPipelineOptions<GpuModuleToNVVMOptions> {
  Option<std::string> chip{
      *this, "chip", llvm::cl::desc("Chip to generate for: sm_80, sm_90a, ..."),
      llvm::cl::init("sm_80")};
  Option<std::string> format{
      *this, "format",
      llvm::cl::desc("What images hold: ptx, which the driver compiles, or "
                     "cubin, which ptxas makes now"),
      llvm::cl::init("ptx")};
  Option<std::string> ptxas{
      *this, "ptxas",
      llvm::cl::desc("The ptxas to use (default: $LLAMA_PTXAS, or searched)"),
      llvm::cl::init("")};
};

/// Every gpu.module of a module to a gpu.binary for a chip of NVIDIA's. Where
/// kernels may need more than 48 KiB of workgroup memory,
/// llama-nvvm-dynamic-shared-memory goes before it, while there are launches.
void buildGpuModuleToNVVMPipeline(OpPassManager &pm,
                                  const GpuModuleToNVVMOptions &options);
void registerGpuModuleToNVVMPipeline();

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_NVVM_PIPELINE_H
