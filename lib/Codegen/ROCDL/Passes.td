//===- Passes.td - Kernels to AMD's chips -------------------*- tablegen -*-===//
#ifndef LLAMA_CODEGEN_ROCDL_PASSES
#define LLAMA_CODEGEN_ROCDL_PASSES

include "mlir/Pass/PassBase.td"

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
