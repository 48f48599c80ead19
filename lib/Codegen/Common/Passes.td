//===- Passes.td - Code generation for any processor --------*- tablegen -*-===//
#ifndef LLAMA_CODEGEN_COMMON_PASSES
#define LLAMA_CODEGEN_COMMON_PASSES

include "mlir/Pass/PassBase.td"

def LlamaVectorizeGeneric : Pass<"llama-vectorize-generic", "::mlir::func::FuncOp"> {
  let summary = "Turns linalg operations on buffers into loops of vector operations";
  let description = [{
    Every linalg operation on buffers becomes a loop nest whose innermost body
    works on vectors of `vector-bytes`. One loop is the vector loop: the one for
    which the most accesses are contiguous. Contractions get a register block of
    accumulators (rows x columns, or rows x vectors) that lives in registers over
    the whole reduction. What a full vector does not cover is done by one masked
    step, what a full block does not cover by smaller blocks: any shape, static
    or dynamic, is computed without padding.

    Reductions are reassociated: a sum is formed from one partial sum a lane.

    Operations with no vector form (regions in the body, maps that are no
    projected permutation) become scalar loops; a missed remark says why.
  }];
  let options = [
    Option<"vectorBytes", "vector-bytes", "unsigned", "16", "Bytes of a vector register">,
    Option<"vectorRegisters", "vector-registers", "unsigned", "16", "Number of vector registers">,
    Option<"converts16Bits", "converts-16-bits", "bool", "true",
           "Fill registers with 16-bit numbers that are computed with in f32, and share conversions among rows">,
  ];
  let dependentDialects = ["::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect",
    "::mlir::arith::ArithDialect", "::mlir::memref::MemRefDialect", "::mlir::affine::AffineDialect"];
}

def LlamaExpandMath : Pass<"llama-expand-math"> {
  let summary = "Expands f32 functions into polynomials on vectors";
  let description = [{
    exp and exp2 (2 ulp), tanh (3), erf (4), sin and cos (2, for angles to 2^20) become
    arithmetic without branches or library calls, on scalars and vectors of f32. Other element types are left as they
    are.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::math::MathDialect"];
}

def LlamaExpandRareMath : Pass<"llama-expand-rare-math"> {
  let summary = "Expands functions that no library has into arithmetic";
  let description = [{
    On scalars and vectors:

    - `fpowi(x, n)`: products (in f32 for 16 bits) and their inverse, for constants up to 32; beyond,
      `pow(|x|, n)` in f64 with the sign that `x` and the last bit of `n` give.
    - `ipowi(x, n)`: products modulo the width; for negative `n`, `1 / x^-n` rounded to zero.
    - `absi`, `ctlz`, `cttz`, `ctpop`, `copysign`, `isnan`, `isinf`, `isfinite`, `isnormal`: exact, by
      bits, for any width of whole bytes.
    - `rsqrt`, `clampf`, `sincos`: the two operations that they are, `rsqrt` in f32 for 16 bits.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::math::MathDialect"];
}

def LlamaContractProducts : Pass<"llama-contract-products"> {
  let summary = "Allow products to be added without a rounding of their own";
  let description = [{
    Gives arith.addf, arith.subf and arith.mulf the flag `contract`. Before the
    expansion of functions, whose polynomials say for themselves which of their
    products must be rounded.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def LlamaExpandWideMath : Pass<"llama-expand-wide-math"> {
  let summary = "Expands functions of f64, and rare ones of f32, into arithmetic in f64";
  let description = [{
    For targets without a library of functions. On scalars and vectors of f64:
    exp, exp2, tanh, erf, sin and cos (for angles to 2^20) and rsqrt; of f64 and,
    computed in f64, of f32: log, log2, log10, log1p, expm1 and powf. Errors are
    a few units in the last place of f64; of powf, and where the exponent of an
    f64 result is large, as many as it has bits.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::math::MathDialect"];
}

def LlamaSelectFunctions : Pass<"llama-select-functions"> {
  let summary = "Functions of f32 for which a GPU has an instruction";
  let description = [{
    exp2 becomes LLVM's intrinsic, rsqrt the one that `rsqrt` names, and an exp
    that may be approximate (`afn`) an exp2 of its scaled argument; on scalars
    and vectors of one dimension. Before llama-expand-math, which would make
    polynomials of them.
  }];
  let options = [
    Option<"rsqrt", "rsqrt", "std::string", "\"\"", "LLVM intrinsic for rsqrt of f32">,
  ];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect", "::mlir::arith::ArithDialect",
    "::mlir::vector::VectorDialect"];
}

def LlamaTileParallel : Pass<"llama-tile-parallel", "::mlir::func::FuncOp"> {
  let summary = "Divides operations on tensors into tiles that run in parallel";
  let description = [{
    Each operation with TilingInterface whose work is worth it becomes an
    scf.forall over tiles of its parallel loops: columns of a linear or of a
    contraction (sized so that the weights of a tile stay in the L2 cache),
    heads and blocks of queries of attention, rows of anything else. Reduction
    loops are never divided. Operations that only prepare quantised weights
    (unpack_blocks, dequantize) are fused into the tiles that use them. A task of
    an operation that goes through its rows more than once (norms, rope) is a
    loop over pieces of it that stay in the L1 cache. Where a linalg
    operation reads an operand at `m floordiv n` or `m mod n`, tiles begin at
    multiples of `n`; loops of other indices than these and sums of multiples
    (`7 - m`, `(m + d) mod 8`) are not divided: tiles could not take slices.

    With `fuse-epilogues`, an operation that computes each element from those at
    the same place of linears' results (swiglu, glu, a residual addition or any
    other elementwise linalg operation) is tiled over its columns, and these
    linears are computed in its tasks, block of rows by block of rows: their
    results never exist as a whole. Columns that are sliced from one linear
    count as linears of their own. The linears' results must have the type of
    the operation's, no other user, and be in the same block; a missed remark
    says which of these does not hold.
  }];
  let options = [
    Option<"fuseEpilogues", "fuse-epilogues", "bool", "true",
           "Compute linears in the tasks of the elementwise operation that uses them">,
    Option<"sharesLoops", "shares-loops", "bool", "false",
           "Loops of linears of one input will be merged: a linear too small for a loop of its own joins">,
    Option<"keepsPanels", "keeps-panels", "bool", "false",
           "Weights in interleaved blocks will be multiplied as they lie: they count as their bytes">,
    Option<"linearRows", "linear-rows", "int64_t", "0",
           "Rows of a linear's or contraction's tile; 0 for all: a task reads its weights once">,
    Option<"linearColumns", "linear-columns", "int64_t", "0",
           "Columns of such a tile; 0 for so many that their weights stay in the L2 cache">,
    Option<"taskQueries", "task-queries", "int64_t", "32",
           "Queries of a task of attention">,
    Option<"rowTasks", "row-tasks", "bool", "false",
           "Each row of an operation that reduces rows is a task; operations that compute each element for itself stay whole">,
  ];
  let dependentDialects = ["::mlir::scf::SCFDialect", "::mlir::affine::AffineDialect",
    "::mlir::tensor::TensorDialect"];
}

def LlamaFuseElementwise : Pass<"llama-fuse-elementwise", "::mlir::func::FuncOp"> {
  let summary = "Fuses an elementwise operation into its only, elementwise, user";
  let description = [{
    Pattern: consumer(producer(x)) -> (consumer . producer)(x), where both are
    linalg operations without reductions and the producer has no other use.
    Nothing is fused into a contraction, which would compute it many times.
    Named elementwise operations but fills and copies become generic for it.
  }];
}

def LlamaFuseSiblings : Pass<"llama-fuse-siblings", "::mlir::func::FuncOp"> {
  let summary = "Fuses neighbouring elementwise operations that read the same";
  let description = [{
    Pattern: a(x, y -> p); b(x, z -> q) -> (a, b)(x, y, z -> p, q), where both
    are linalg.generic on buffers without reductions and read one buffer by the
    same map, which follows all of their loops. What both read is read, and
    converted, once: a rotation, for instance, makes both of a pair from both.

    Legal if neither writes what the other reads or writes. Buffers are
    different if they are different allocations or arguments of the function
    (bufferisation assumes the same of arguments), or parts of one that lie
    behind each other or take turns. Bodies must have no effects of their own,
    as loads from other buffers, and between the two may stand operations
    without effects only.
  }];
}

def LlamaSplitDestinations : Pass<"llama-split-destinations", "::mlir::func::FuncOp"> {
  let summary = "Gives every operation a destination of its own";
  let description = [{
    Pattern: two uses of tensor.empty, or of linalg.fill, -> one each, so that
    bufferisation need not copy what both would write to.
    Pattern: extract_slice(empty) -> empty.
  }];
}

def LlamaPromoteScratch : Pass<"llama-promote-scratch", "::mlir::func::FuncOp"> {
  let summary = "Puts the bounded buffers of a parallel task on its stack";
  let description = [{
    A buffer that is allocated inside an scf.forall and whose size has a
    constant bound becomes a view of a buffer on the stack of the task, up to
    `max-task-bytes` a task. Others stay on the heap, and so do buffers that the
    next iteration of a loop still reads.
  }];
  let options = [
    Option<"maxTaskBytes", "max-task-bytes", "int64_t", "1 << 20", "Bytes of stack that a task may take">,
    Option<"keepsElementTypes", "keep-element-types", "bool", "false",
           "Make buffers of the numbers that they hold, not of bytes, for targets where a place has one type">,
  ];
  let dependentDialects = ["::mlir::memref::MemRefDialect", "::mlir::arith::ArithDialect"];
}

def LlamaMergeParallel : Pass<"llama-merge-parallel", "::mlir::func::FuncOp"> {
  let summary = "Merges independent parallel loops of a block into one";
  let description = [{
    Pattern: `scf.forall (i) {A}; ..; scf.forall (j) {B}` ->
    `scf.forall (t) {if t < n then A(t) else B(t - n)}`, on buffers, where n is
    the number of A's iterations. The threads meet once instead of twice, and
    share the tasks of both loops evenly.

    The merged loop stands where the first one was. Legal if

    - no buffer that one loop writes is touched by the other;
    - no buffer that an operation between them writes is touched by the second
      loop, and none that the second loop writes is touched between them;
    - what the second loop needs from between them has no effects (allocations
      of buffers and sizes, say) and can go first.

    Buffers are different if they are different arguments of the function or
    different allocations: bufferisation assumes the same of arguments. A buffer
    of unknown origin may be any, and an operation of unknown effects ends the
    search. A missed remark at a loop says what kept it from the loop before it.

    Loops that have one iteration each (rows of a step with one token) are one
    task, which no other thread is called for; that is decided at run time.
    Buffers on the stack of a task are shared by the bodies, of which a task
    executes one.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect"];
}

def LlamaNameOperations : Pass<"llama-name-operations", "::mlir::ModuleOp"> {
  let summary = "Gives operations names by which they can be told in what becomes of them";
  let description = [{
    The location of each operation of llama and linalg becomes a NameLoc
    "llama.operation:<function>:<number>" around what it was. Passes hand
    locations on to what they make of an operation; llama-outline-parallel
    collects them. For `llama-runner bench --profile` and `generate --profile`.
  }];
}

def LlamaOutlineParallel : Pass<"llama-outline-parallel", "::mlir::ModuleOp"> {
  let summary = "Moves the body of each parallel loop into a function of its own";
  let description = [{
    Pattern: scf.forall -> call of f_dispatch(total, captures...), declared with
    the attribute `llama.parallel_body = @f_task`; f_task(begin, end,
    captures...) executes a range of the iterations. llama-lower-parallel-calls
    makes the calls those of the runtime once their operands are LLVM's.

    Where llama-name-operations has named operations, the declaration also has
    the names of those that the loop computes, as `llama.operations`.
  }];
  let dependentDialects = ["::mlir::scf::SCFDialect", "::mlir::arith::ArithDialect"];
}

def LlamaLowerParallelCalls : Pass<"llama-lower-parallel-calls", "::mlir::ModuleOp"> {
  let summary = "Turns dispatches of parallel loops into calls of llama_parallel_for";
  let description = [{
    Pattern: llvm.call @f_dispatch(total, captures...) ->
    llama_parallel_for(@f_task_entry, &{captures...}, total).

    A dispatch with `llama.operations` becomes a call of
    llama_profiled_parallel_for with the loop's number as a fourth argument, and
    the module gets `llama.profiled_loops`, a list of what the loops are.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

def LlamaFinalizeFunctions : Pass<"llama-finalize-functions", "::mlir::ModuleOp"> {
  let summary = "Tells LLVM which functions are internal and which not to optimise";
  let description = [{
    Private functions get internal linkage, so that no copy of them stays where
    they were inlined. Public functions with the attribute `llama.workspace`
    (the steps of a model: calls, one after the other) are not optimised.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

def LlamaPlanWorkspace : Pass<"llama-plan-workspace", "::mlir::ModuleOp"> {
  let summary = "Places the buffers of a step in one buffer that the caller provides";
  let description = [{
    In functions with the attribute `llama.workspace`, every memref.alloc
    outside parallel loops becomes a view of a new last argument, memref<?xi8>.
    @f_workspace_bytes, with the original arguments, returns how large it must
    be. Calls between such functions pass a part of the caller's workspace on,
    the same part for each: a buffer that is returned stays on the heap, and so
    does one that the next iteration of a loop still reads.
    Results of a public function that are its arguments are dropped.
  }];
  let dependentDialects = ["::mlir::memref::MemRefDialect", "::mlir::arith::ArithDialect"];
}

def LlamaVerifyBuffers : Pass<"llama-verify-buffers", "::mlir::ModuleOp"> {
  let summary = "Check that tensors have become buffers";
  let description = [{
    The output contract of bufferisation: no operand, result or argument is a
    tensor, and no operation belongs to llama, tensor or bufferization. The
    first other operation is an error that names it.
  }];
}

def LlamaVerifyVectors : Pass<"llama-verify-vectors", "::mlir::ModuleOp"> {
  let summary = "Check that linalg operations have become loops of vectors";
  let description = [{
    The output contract of vectorisation: operations belong to func, scf,
    vector, memref, arith, math, affine, cf, ub or llvm.
  }];
}

def LlamaVerifyLLVM : Pass<"llama-verify-llvm", "::mlir::ModuleOp"> {
  let summary = "Check that everything is in the LLVM dialect";
  let description = [{ The output contract of the last stage. }];
}

#endif // LLAMA_CODEGEN_COMMON_PASSES
