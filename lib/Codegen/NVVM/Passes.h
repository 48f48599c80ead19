//===- Passes.h - Kernels to NVIDIA's chips ----------------------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_NVVM_PASSES_H
#define LLAMA_MLIR_LIB_CODEGEN_NVVM_PASSES_H

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Pass/Pass.h"

namespace mlir::llama {

/// Bytes of shared memory that an image may declare for a kernel.
inline constexpr int64_t kMaxStaticSharedBytes = 48 * 1024;

/// Bytes of a kernel's workgroup attributions, each at its alignment.
int64_t getSharedBytes(gpu::GPUFuncOp function,
                       SmallVectorImpl<int64_t> &offsets);

/// The ptxas to make machine code with: `option`, if that is not empty, that of
/// the environment, or one that is installed. An error says where it was looked
/// for.
llvm::Expected<std::string> findPtxas(StringRef option = {});

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "lib/Codegen/NVVM/Passes.h.inc"

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_NVVM_PASSES_H
