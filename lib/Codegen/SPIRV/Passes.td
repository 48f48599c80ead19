//===- Passes.td - Kernels to SPIR-V for Vulkan -------------*- tablegen -*-===//
#ifndef LLAMA_CODEGEN_SPIRV_PASSES
#define LLAMA_CODEGEN_SPIRV_PASSES

include "mlir/Pass/PassBase.td"

def LlamaSpirvScalarize : Pass<"llama-spirv-scalarize", "::mlir::gpu::GPUModuleOp"> {
  let summary = "Vectors to numbers, bf16 to its bits";
  let description = [{
    A value of a vector type becomes one value an element, through loops and
    branches: SPIR-V has vectors of up to four elements only, and drivers join
    neighbouring accesses again. A bf16, which Vulkan does not know, becomes the
    i16 of its bits, in buffers too; arithmetic on it must have been expanded.
    `contract` additions of `contract` products become math.fma.

    Operations on vectors with no such form (gather, contract, masked transfers)
    are errors.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect"];
}

def LlamaConvertKernelsToSpirv : Pass<"llama-convert-kernels-to-spirv", "::mlir::ModuleOp"> {
  let summary = "gpu.module to spirv.module";
  let description = [{
    Buffer i of a kernel is the storage buffer at set 0, binding i; its numbers,
    if it has any, are elements of one more storage buffer of i32 at the next
    binding. `known_block_size` becomes the workgroup size. `index` is 32 bits
    wide. Workgroup memory may hold any type: 8 and 16 bits need no more than
    the type's own capability. A barrier orders workgroup memory and storage
    buffers. Additions, subtractions and products are decorated NoContraction:
    drivers may otherwise not only contract but also reassociate them, which
    undoes the roundings to integers in polynomials.

    The size of a subgroup is the device's. Operations on whole subgroups are
    right for any; what asks for a number of lanes (a shuffle of constant width,
    a reduction of clusters) is an error.
  }];
  let dependentDialects = ["::mlir::spirv::SPIRVDialect"];
}

def LlamaSerializeSpirv : Pass<"llama-serialize-spirv", "::mlir::ModuleOp"> {
  let summary = "spirv.module to gpu.binary";
  let description = [{
    A spirv.module that came from a gpu.module becomes a gpu.binary of its name,
    whose object holds the words of the module.
  }];
  let dependentDialects = ["::mlir::gpu::GPUDialect"];
}

#endif // LLAMA_CODEGEN_SPIRV_PASSES
