//===- Passes.td - Code generation for any GPU --------------*- tablegen -*-===//
#ifndef LLAMA_CODEGEN_GPU_PASSES
#define LLAMA_CODEGEN_GPU_PASSES

include "mlir/Pass/PassBase.td"

def LlamaGPUMap : Pass<"llama-gpu-map", "::mlir::func::FuncOp"> {
  let summary = "Makes blocks of threads of tasks, and launches of what stands alone";
  let description = [{
    Every `scf.forall` on buffers becomes a `gpu.launch` with a block of threads
    for each iteration. Operations in it are executed by all threads of the
    block:

    - a linalg operation or copy is divided among them: an element of the
      results each, or where there are few of these, some threads an element
      that divide the reduction and add up their parts in workgroup memory;
    - code of threads (`scf.execute_region` with the attribute `llama.threads`)
      is taken as it is;
    - so is a private function with the attribute `llama.threads` that is called,
      whose value is the number of threads that it is written for;
    - loops, conditions and loads of numbers are the same for all threads;
    - a store of a number is done by one of them.

    Barriers stand where one operation touches what another one wrote or still
    reads. Scratch of constant size (`memref.alloca`) lies in workgroup memory.

    A linalg operation, copy or store outside of tasks is a launch of its own, a
    thread an element. Loads that a launch needs are done inside of it, so that
    launches depend on addresses and sizes only.

    The number of threads of a block is the attribute `llama.block` of the
    forall, or `block-size`.
  }];
  let options = [
    Option<"blockSize", "block-size", "int64_t", "256", "Threads of a block; a power of two">,
    Option<"maxGrid", "max-grid", "int64_t", "65535", "Blocks that a grid may have in x; more are laid out in y">,
  ];
  let dependentDialects = ["::mlir::gpu::GPUDialect", "::mlir::scf::SCFDialect",
    "::mlir::memref::MemRefDialect", "::mlir::arith::ArithDialect",
    "::mlir::affine::AffineDialect"];
}

def LlamaGPUAttention : Pass<"llama-gpu-attention", "::mlir::ModuleOp"> {
  let summary = "Makes attention tasks that call functions of threads";
  let description = [{
    Every attention whose heads and head dimensions (at most 256) are static,
    that has a positive scale and no mask operand, becomes an `scf.forall` over
    a batch entry, a K/V head and as many queries as make 32 rows with the query
    heads that share the head; keys that none of them sees are not looked at.
    One query is divided by keys instead, in 16 parts, which another loop
    merges. Tasks call private functions on buffers that are declared only, with
    an attribute that says what llama-gpu-attention-threads makes of them.
  }];
  let dependentDialects = ["::mlir::scf::SCFDialect", "::mlir::memref::MemRefDialect",
    "::mlir::arith::ArithDialect", "::mlir::tensor::TensorDialect",
    "::mlir::bufferization::BufferizationDialect", "::mlir::func::FuncDialect"];
}

def LlamaGPUAttentionThreads : Pass<"llama-gpu-attention-threads", "::mlir::ModuleOp"> {
  let summary = "Writes the functions that attention tasks call";
  let description = [{
    Functions that llama-gpu-attention declared get their bodies: code of
    threads (`llama.threads` says how many), for any numbers of queries and keys.
    Scores, maxima, sums and results are f32; each result is rounded once.
  }];
  let dependentDialects = ["::mlir::gpu::GPUDialect", "::mlir::scf::SCFDialect",
    "::mlir::memref::MemRefDialect", "::mlir::arith::ArithDialect",
    "::mlir::math::MathDialect"];
}

#endif // LLAMA_CODEGEN_GPU_PASSES
