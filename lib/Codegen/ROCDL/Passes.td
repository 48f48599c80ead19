//===- Passes.td - Kernels to AMD's chips -------------------*- tablegen -*-===//
#ifndef LLAMA_CODEGEN_ROCDL_PASSES
#define LLAMA_CODEGEN_ROCDL_PASSES

include "mlir/Pass/PassBase.td"

def LlamaRocdlLinears : Pass<"llama-rocdl-linears", "::mlir::func::FuncOp"> {
  let summary = "Linears by code of threads, on matrix units where there are many rows";
  let description = [{
    Does what `llama-gpu-linears` does for a chip's wavefront; but for more than
    8 rows of f16 or bf16, tiles are multiplied by matrix instructions with f32
    sums, where the chip has them:

    | chips | tiles of | by | up to 64 rows | by |
    |---|---|---|---|---|
    | gfx90a, gfx942, gfx950 | 128 x 128 | 4 wavefronts, `amdgpu.mfma` 32x32x8 | 64 x 32 | 4, `amdgpu.mfma` 16x16x16 |
    | gfx11 | 128 x 128 | 8 wavefronts, `amdgpu.wmma` 16x16x16 | 64 x 32 | 4, `amdgpu.wmma` 16x16x16 |
    | gfx12 (not gfx1250) | as gfx11, whose lanes hold other elements | | | |

    gfx908 has them for f16 only. Pieces along k come through registers to two
    stages in workgroup memory, where chunks of 16 bytes are swizzled so that no
    bank is met twice; the next piece is on its way while one is multiplied.
    Rows of any alignment and length are taken, in shorter vectors; behind the
    end of k are zeros. Weights that are dequantised are put there by the
    threads that do it. Where a lane's 16 bytes are operands of two instructions,
    products are added in another order than elements lie along k.
  }];
  let options = [
    Option<"chip", "chip", "std::string", "\"gfx942\"", "Chip: gfx942, gfx1100, ...">,
    Option<"threads", "threads", "int64_t", "262144", "Threads that keep all of the device busy">,
    Option<"rowBytes", "row-bytes", "int64_t", "0", "Workgroup memory of a block that computes rows of x for itself; 0 lets none do it">,
  ];
  let dependentDialects = ["::mlir::gpu::GPUDialect", "::mlir::scf::SCFDialect",
    "::mlir::memref::MemRefDialect", "::mlir::arith::ArithDialect",
    "::mlir::vector::VectorDialect", "::mlir::amdgpu::AMDGPUDialect",
    "::mlir::LLVM::LLVMDialect"];
}

def LlamaConvertKernelsToRocdl : Pass<"llama-convert-kernels-to-rocdl", "::mlir::gpu::GPUModuleOp"> {
  let summary = "gpu.module in gpu, vector, memref, amdgpu to the LLVM and ROCDL dialects";
  let description = [{
    Buffers are pointers aligned to 16 bytes, `index` has 32 bits,
    `known_block_size` becomes the required size of a workgroup. A subgroup is a
    wavefront: 64 lanes of gfx9, 32 of later chips. exp2 and rsqrt of f32 are
    instructions. A function of numbers with neither an instruction nor a
    polynomial is an error: images call no library.
  }];
  let options = [
    Option<"chip", "chip", "std::string", "\"gfx942\"", "Chip: gfx942, gfx1100, ...">,
  ];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect", "::mlir::ROCDL::ROCDLDialect",
    "::mlir::amdgpu::AMDGPUDialect", "::mlir::arith::ArithDialect", "::mlir::vector::VectorDialect",
    "::mlir::cf::ControlFlowDialect"];
}

def LlamaSerializeRocdl : Pass<"llama-serialize-rocdl", "::mlir::ModuleOp"> {
  let summary = "gpu.module in the LLVM dialect to gpu.binary with a code object";
  let description = [{
    LLVM makes an object of version 5, and lld a shared object of it, which is
    what the driver loads: the ld.lld that `lld` or the environment variable
    LLAMA_LLD names, or else ld.lld-22 or ld.lld on the PATH.
  }];
  let options = [
    Option<"chip", "chip", "std::string", "\"gfx942\"", "Chip: gfx942, gfx1100, ...">,
    Option<"lld", "lld", "std::string", "\"\"", "The linker to use">,
  ];
}

#endif // LLAMA_CODEGEN_ROCDL_PASSES
