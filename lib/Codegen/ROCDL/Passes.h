//===- Passes.h - Kernels to AMD's chips ----------------------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_ROCDL_PASSES_H
#define LLAMA_MLIR_LIB_CODEGEN_ROCDL_PASSES_H

#include "mlir/Dialect/AMDGPU/IR/AMDGPUDialect.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/ROCDLDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Pass/Pass.h"

namespace mlir::llama {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "lib/Codegen/ROCDL/Passes.h.inc"

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_ROCDL_PASSES_H
