//===- Passes.td - Kernels to NVIDIA's chips ----------------*- tablegen -*-===//
#ifndef LLAMA_CODEGEN_NVVM_PASSES
#define LLAMA_CODEGEN_NVVM_PASSES

include "mlir/Pass/PassBase.td"

def LlamaNvvmLinears : Pass<"llama-nvvm-linears", "::mlir::func::FuncOp"> {
  let summary = "Linears by code of threads, on tensor cores where there are many rows";
  let description = [{
    Does what `llama-gpu-linears` does for 32 threads a subgroup; but for more
    than 8 rows of f16 or bf16, where rows are aligned to 16 bytes, tiles are
    multiplied by `mma.sync` m16n8k16 with f32 sums: 128 x 128 by 8 warps, or up
    to 64 rows 64 x 32 by 4. Operands come through a ring of four stages in
    shared memory, filled by `cp.async` (which puts zeros behind the end of k) and
    read by `ldmatrix`; weights that are dequantised are put there by the threads
    that do it.

    On sm_90a, more than 64 rows of x and plain weights whose place the host
    knows are multiplied by `wgmma`: tiles of 128 x 256, or of 128 x 128 where
    those would be fewer than multiprocessors, by two groups of four warps, from a
    ring of stages that one thread of a ninth warp has the tensor memory
    accelerator fill. The maps of the operands are `nvgpu.tma.create.descriptor`
    in the code of that thread; `llama-nvvm-tensor-maps` makes them on the host.
  }];
  let options = [
    Option<"chip", "chip", "std::string", "\"sm_80\"", "Chip: sm_80, sm_90a, ...">,
    Option<"threads", "threads", "int64_t", "262144", "Threads that keep all of the device busy">,
    Option<"rowBytes", "row-bytes", "int64_t", "0", "Workgroup memory of a block that computes rows of x for itself; 0 lets none do it">,
  ];
  let dependentDialects = ["::mlir::gpu::GPUDialect", "::mlir::scf::SCFDialect",
    "::mlir::memref::MemRefDialect", "::mlir::arith::ArithDialect",
    "::mlir::vector::VectorDialect", "::mlir::nvgpu::NVGPUDialect",
    "::mlir::NVVM::NVVMDialect", "::mlir::LLVM::LLVMDialect"];
}

def LlamaNvvmAttention : Pass<"llama-nvvm-attention", "::mlir::ModuleOp"> {
  let summary = "Makes attention tasks that call functions of tensor cores";
  let description = [{
    Does what `llama-gpu-attention`, which takes what is left, does with
    attentions of f16 or bf16 whose head dimensions are multiples of 16 up to
    256: a task has 128 rows (64, if a dimension is above 128), and its function
    is for llama-nvvm-attention-threads. One query is divided by keys as there;
    a part is for it too where at most 16 query heads share a K/V head and
    dimensions are at most 128.
  }];
  let dependentDialects = ["::mlir::scf::SCFDialect", "::mlir::memref::MemRefDialect",
    "::mlir::arith::ArithDialect", "::mlir::tensor::TensorDialect",
    "::mlir::bufferization::BufferizationDialect", "::mlir::func::FuncDialect"];
}

def LlamaNvvmAttentionThreads : Pass<"llama-nvvm-attention-threads", "::mlir::ModuleOp"> {
  let summary = "Writes the functions of tensor cores that attention tasks call";
  let description = [{
    Functions that llama-nvvm-attention declared get their bodies, in the form
    of FlashAttention-2: 4 warps of 32 or 16 rows, blocks of 64 or 32 keys and
    values in two stages filled by `cp.async`, products by `mma.sync` m16n8k16
    with f32 sums, the softmax in registers. Blocks that no row sees are not
    visited; only those that some row does not see all of are masked. Weights
    are rounded to 16 bits before they multiply values, sums of weights are not.

    What a row does not see does not count, NaN included: blocks that are masked
    are searched for values that are no finite numbers, which are then added by
    another way.

    Of a part of the keys for one query, each warp has all query heads that share
    the K/V head, and 32 or 16 keys of each block; what the warps have is added
    up in their order.

    Where not all rows of all callers' buffers begin at multiples of 16 bytes,
    elements are copied one by one.
  }];
  let dependentDialects = ["::mlir::gpu::GPUDialect", "::mlir::scf::SCFDialect",
    "::mlir::memref::MemRefDialect", "::mlir::arith::ArithDialect",
    "::mlir::math::MathDialect", "::mlir::vector::VectorDialect",
    "::mlir::nvgpu::NVGPUDialect", "::mlir::NVVM::NVVMDialect", "::mlir::LLVM::LLVMDialect"];
}

def LlamaNvvmTensorMaps : Pass<"llama-nvvm-tensor-maps", "::mlir::ModuleOp"> {
  let summary = "Tensor maps that launches need are made on the host";
  let description = [{
    An `nvgpu.tma.create.descriptor` in a `gpu.launch`, of rows of 16-bit numbers
    whose place depends on nothing that is computed there, becomes a call of
    `llama_gpu_tensor_map` in front of the launch, which gets the map as a buffer
    of 128 bytes. Equal maps of a launch are one. The map is to be swizzled by 128
    bytes, and its only use is to be cast to a pointer.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect", "::mlir::arith::ArithDialect",
    "::mlir::memref::MemRefDialect"];
}

def LlamaNvvmDynamicSharedMemory : Pass<"llama-nvvm-dynamic-shared-memory", "::mlir::ModuleOp"> {
  let summary = "Workgroup memory beyond 48 KiB is given at the launch";
  let description = [{
    An image may declare 48 KiB of shared memory for a kernel. Where a kernel
    asks for more, its attributions become parts of gpu.dynamic_shared_memory,
    and each gpu.launch_func of it says how many bytes that takes
    (dynamic_shared_memory_size). Without this pass such a kernel is an error of
    llama-convert-kernels-to-nvvm.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::memref::MemRefDialect"];
}

def LlamaConvertKernelsToNvvm : Pass<"llama-convert-kernels-to-nvvm", "::mlir::gpu::GPUModuleOp"> {
  let summary = "gpu.module in gpu, vector, memref, nvgpu to the LLVM and NVVM dialects";
  let description = [{
    Buffers are pointers aligned to 16 bytes, `index` has 32 bits,
    `known_block_size` becomes `reqntid`. Vector accesses have the alignment
    that they state, or that of one element: `vector.load {alignment = 16}` is
    one instruction. Reductions of a subgroup (32 lanes) become shuffles.
    exp2 and rsqrt of f32 are instructions (`ex2.approx`, 2 ulp;
    `rsqrt.approx`, 1 ulp); a division that may be approximate (`afn`) is
    `div.approx` (2 ulp).

    A function of numbers with neither an instruction nor a polynomial is an
    error: images call no library.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect", "::mlir::NVVM::NVVMDialect",
    "::mlir::arith::ArithDialect", "::mlir::vector::VectorDialect", "::mlir::cf::ControlFlowDialect"];
}

def LlamaSerializeNvvm : Pass<"llama-serialize-nvvm", "::mlir::ModuleOp"> {
  let summary = "gpu.module in the LLVM dialect to gpu.binary with PTX or a cubin";
  let description = [{
    PTX is text for the driver, which compiles it for the chip at hand. A cubin
    is compiled here, by ptxas: the one that `ptxas` or the environment variable
    LLAMA_PTXAS names, or else the first found in `bin` of CUDA_ROOT, CUDA_HOME
    or CUDA_PATH, on the PATH, or in the Python package nvidia-cuda-nvcc of the
    environment that VIRTUAL_ENV names.
  }];
  let options = [
    Option<"chip", "chip", "std::string", "\"sm_80\"", "Chip: sm_80, sm_90a, ...">,
    Option<"format", "format", "std::string", "\"ptx\"", "ptx or cubin">,
    Option<"ptxas", "ptxas", "std::string", "\"\"", "The assembler to use">,
  ];
}

#endif // LLAMA_CODEGEN_NVVM_PASSES
