//===- Passes.td - Code generation for any GPU --------------*- tablegen -*-===//
#ifndef LLAMA_CODEGEN_GPU_PASSES
#define LLAMA_CODEGEN_GPU_PASSES

include "mlir/Pass/PassBase.td"

def LlamaGpuMarkTasks : Pass<"llama-gpu-mark-tasks"> {
  let summary = "Says of parallel loops that they are blocks of a GPU";
  let description = [{
    Outermost `scf.forall` operations get a mapping to blocks, so that loops of
    one iteration, whose code of threads would stand on the host, stay loops.
  }];
  let dependentDialects = ["::mlir::gpu::GPUDialect", "::mlir::scf::SCFDialect"];
}

def LlamaGpuSplitDeallocations : Pass<"llama-gpu-split-deallocations"> {
  let summary = "Frees one buffer at a time, without tables of addresses";
  let description = [{
    Every `bufferization.dealloc` of several buffers becomes one for each of
    them, whose condition says that no earlier one frees the same buffer. Who
    owns what is then decided by addresses and numbers of the host; upstream's
    lowering of the whole writes tables into buffers, which would lie on the
    device.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::bufferization::BufferizationDialect",
    "::mlir::memref::MemRefDialect"];
}

def LlamaGpuPlaceScratch : Pass<"llama-gpu-place-scratch", "::mlir::func::FuncOp"> {
  let summary = "Gives the buffers of tasks one place that is known when they are launched";
  let description = [{
    What workgroup memory cannot hold of a task's buffers lies in a buffer in
    front of the loop, a part for each task:

    Pattern: `scf.forall (%i) in (%n) {%a = memref.alloc(%s)}` ->
    `%b = memref.alloc(%n * %s); scf.forall (%i) in (%n) {%a = part %i of %b}`

    where `%s` is the same for all tasks, or has a constant bound. Parts start
    at multiples of 64 bytes. A buffer whose size is known to its task only, or
    that the next iteration of a loop still reads, stays where it is.

    Pattern: `scf.for .. iter_args(%b = %a) {..; scf.yield %c}` -> `%a` for `%b`
    and the result, where `%c` is all of `%b`, seen through casts and reshapes.
  }];
  let dependentDialects = ["::mlir::memref::MemRefDialect", "::mlir::arith::ArithDialect",
    "::mlir::affine::AffineDialect"];
}

def LlamaGpuCopyStrided : Pass<"llama-gpu-copy-strided"> {
  let summary = "Copies views that are passed on as whole buffers";
  let description = [{
    Pattern: cast(x with strides) to the identity layout -> a copy of x

    Where a view is passed to a function, bufferisation casts it to the type of
    the argument, whose strides are those of its sizes. A type that says nothing
    of its strides may be cast so although rows are further apart, which the
    processor forgives: its descriptors hold strides. Kernels compute
    places from sizes. Views that are known to be without gaps are not copied.
  }];
  let dependentDialects = ["::mlir::memref::MemRefDialect"];
}

def LlamaGpuMap : Pass<"llama-gpu-map", "::mlir::func::FuncOp"> {
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
      whose value is the number of threads that it is written for; with the
      attribute `llama.last_first` the last task is the first block;
    - loops, conditions and loads of numbers are the same for all threads;
    - a store of a number is done by one of them.

    Barriers stand where one operation touches what another one wrote or still
    reads. Scratch of constant size (`memref.alloca`) lies in workgroup memory.

    A linalg operation, copy or store outside of tasks is a launch, a thread an
    element; neighbouring ones that do not depend on each other are one. Loads that a launch needs are done inside of it, so that
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

def LlamaGpuAttention : Pass<"llama-gpu-attention", "::mlir::ModuleOp"> {
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

def LlamaGpuAttentionThreads : Pass<"llama-gpu-attention-threads", "::mlir::ModuleOp"> {
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

def LlamaGpuOutline : Pass<"llama-gpu-outline", "::mlir::ModuleOp"> {
  let summary = "Turns each gpu.launch into a kernel on 1-D buffers";
  let description = [{
    The body of every `gpu.launch` becomes a `gpu.func` of the `gpu.module`
    @kernels, and the launch a `gpu.launch_func`. Constants, views of buffers and
    cheap index arithmetic are computed in the kernel; what else the body uses
    from outside becomes an argument: a buffer `memref<?xT>` from its base, and
    numbers of 32 bits (i64 and f64 as two, low half first).

    All accesses become accesses of a 1-D buffer at one linear index; subviews,
    casts and reshapes disappear. Buffers of i1, i4 and index become buffers of
    i8 and i64. A workgroup buffer of i8 that is viewed as other types becomes
    one buffer for each of these types and places.

    Equal kernels are one. Their names are those of the function and of the
    launch's attribute `llama.kind`, with a number.

    Sizes and indices that are known at run time only and leave 32 bits make the
    grid's first size -1, which llama_gpu_launch reports.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::gpu::GPUDialect",
    "::mlir::memref::MemRefDialect", "::mlir::vector::VectorDialect"];
}

def LlamaGpuStageArguments : Pass<"llama-gpu-stage-arguments", "::mlir::ModuleOp"> {
  let summary = "Gives public functions on device buffers an entry that takes host buffers";
  let description = [{
    A public function @f that launches kernels becomes the private @f_device. A
    new @f of the same type enters each buffer (llama_gpu_enter: read, written or
    scratch, by what the kernels do with it), calls @f_device, and leaves.
    Results are copied to host memory that the caller owns. Where the function
    allocates nothing, its launches are recorded and replayed for the same
    addresses, sizes and numbers (llama_gpu_begin, llama_gpu_end).

    Constants (`memref.global`) become arguments of the functions on the device
    that use them, entered by @f.

    Buffers have the identity layout. An argument that is written is also read,
    as what it is not written keeps its value, unless it has the attribute
    `bufferization.access = "write"`.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::LLVM::LLVMDialect", "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect"];
}

def LlamaGpuLowerLaunches : Pass<"llama-gpu-lower-launches", "::mlir::ModuleOp"> {
  let summary = "Turns launches and device memory into calls of runtime/GPU/Abi.h";
  let description = [{
    Each kernel that is launched gets a `llama_gpu_kernel`, and each
    `gpu.launch_func` becomes a call of llama_gpu_launch. The image of a
    `gpu.module` is declared (llama-gpu-embed-images defines it), so that from
    here on the kernels may change as their target wants it. In functions on the
    device, `memref.alloc`, `memref.dealloc` and `memref.copy` of contiguous
    buffers become calls of llama_gpu_alloc, llama_gpu_free and llama_gpu_copy;
    a `memref.load` or `memref.store` is an error, since the host cannot reach
    that memory.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::memref::MemRefDialect"];
}

def LlamaGpuEmbedImages : Pass<"llama-gpu-embed-images", "::mlir::ModuleOp"> {
  let summary = "Makes the images of kernels constants of the program";
  let description = [{
    Each `gpu.binary`, of one image, becomes the constant `llama_gpu_image` that
    llama-gpu-lower-launches declared for it. A `gpu.module` that is left is an
    error.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
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

    With `row-bytes`, a loop over rows that only such linears read (a norm:
    sums over the features of a row, elements from elements and these sums) is
    folded into their forms for few rows:

    ```
    y = rows(x), sum; z = linear(y, w), .. -> z = linear(rows(x), w), ..
    ```

    Each block computes the rows that it reads into workgroup memory, with all
    roundings of the loop; sums are formed in another order, which depends on
    sizes only. Other results of the loop (the sum of a norm with residual) are
    written by the first block of the first linear. The loop stays as it is for
    more rows, where rows take more than `row-bytes`, where blocks would fill
    the device more than four times and each compute them again, and where
    others than linears read its result, or write what it reads before all of
    them have read it. Remarks (`llama-gpu-linears`) say which it was.
  }];
  let options = [
    Option<"subgroupSize", "subgroup-size", "int64_t", "1", "Threads that can exchange numbers; 1 if that is not known">,
    Option<"threads", "threads", "int64_t", "262144", "Threads that keep all of the device busy">,
    Option<"rowBytes", "row-bytes", "int64_t", "0", "Workgroup memory of a block that computes rows of x for itself; 0 lets none do it">,
  ];
  let dependentDialects = ["::mlir::gpu::GPUDialect", "::mlir::scf::SCFDialect",
    "::mlir::memref::MemRefDialect", "::mlir::arith::ArithDialect",
    "::mlir::vector::VectorDialect"];
}

#endif // LLAMA_CODEGEN_GPU_PASSES
