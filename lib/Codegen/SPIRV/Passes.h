//===- Passes.h - Kernels to SPIR-V for Vulkan ----------------------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_SPIRV_PASSES_H
#define LLAMA_MLIR_LIB_CODEGEN_SPIRV_PASSES_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SPIRV/IR/SPIRVDialect.h"
#include "mlir/Dialect/SPIRV/IR/SPIRVOps.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Pass/Pass.h"

namespace mlir::llama {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "lib/Codegen/SPIRV/Passes.h.inc"

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_SPIRV_PASSES_H
