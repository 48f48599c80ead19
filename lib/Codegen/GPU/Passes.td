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

def LlamaGpuLinears : Pass<"llama-gpu-linears", "::mlir::func::FuncOp"> {
  let summary = "Linears, with what follows them, by code of threads for few rows and for many";
  let description = [{
    An `scf.forall` on buffers whose tasks compute tiles of

    ```
    y[.., n] = f(x[.., :] * w0[n, :], x[.., :] * w1[n, :], .., others[.., n])
    ```

    in f32, f16 or bf16 with f32 sums becomes a choice, by the number of rows
    (all dimensions of `y` but the last one), which is known when the launch is
    made:

    - up to 8: a team of threads, neighbours along k, computes some columns of
      1, 4 or 8 rows. Weights are read once, 16 bytes at a time, some of them
      ahead. Parts are added up in a subgroup and then in workgroup memory, in
      an order that depends on sizes only;
    - more: tiles of 64 x 64 in registers, 4 x 4 a thread, fed from two stages
      in workgroup memory.

    What follows a product element by element (`f`: bias, residual, swiglu,
    rounding) is done on sums in registers, or, of tiles, on their way out.
    Weights that tasks dequantise (`llama.dequantize`, of `llama.unpack_blocks`
    or planar) are dequantised in registers where they are multiplied.

    Sizes need not be multiples of anything; where rows are not aligned to 16
    bytes, vectors are shorter. The tiles of the tasks that are replaced do not
    matter. Loops beside each other with as many rows get their forms together,
    where `llama-merge-parallel` can make one loop of them.
  }];
  let options = [
    Option<"subgroupSize", "subgroup-size", "int64_t", "1", "Threads that can exchange numbers; 1 if that is not known">,
    Option<"threads", "threads", "int64_t", "262144", "Threads that keep all of the device busy">,
  ];
  let dependentDialects = ["::mlir::gpu::GPUDialect", "::mlir::scf::SCFDialect",
    "::mlir::memref::MemRefDialect", "::mlir::arith::ArithDialect",
    "::mlir::math::MathDialect", "::mlir::vector::VectorDialect"];
}

#endif // LLAMA_CODEGEN_GPU_PASSES
