//===- Passes.td - Code generation for x86-64 ---------------*- tablegen -*-===//
#ifndef LLAMA_CODEGEN_X86_PASSES
#define LLAMA_CODEGEN_X86_PASSES

include "mlir/Pass/PassBase.td"

def LlamaX86TileContractions : Pass<"llama-x86-tile-contractions", "::mlir::func::FuncOp"> {
  let summary = "bf16 contractions of many rows on the tile unit (AMX)";
  let description = [{
    In a task (an iteration of `scf.forall`), a contraction

    ```
    sums[m, n] += x[m, k] * w[n, k]        x, w bf16, sums f32
    ```

    whose `k` is static and a multiple of 32 gets a second form, chosen at run
    time where `x` has at least `min-rows` rows and `n` is a multiple of 16.
    Ahead of the loop over tasks, blocks of 16 rows of `x` are packed,
    [row / 16][k / 2][row % 16][k % 2], once for all tasks; an even number of
    blocks is filled up with the last row. In a task, 2 x 2 tiles of sums stay in
    tile registers over the whole of `k`; `w` is read as it lies, 16 rows a tile, while
    the rows after them are prefetched. The form for few rows is marked
    `llama.few_rows`.

    Products of bf16 are exact in f32; sums are formed in another order than by
    the form for few rows, and subnormal numbers count as zero (infinity times
    one is NaN).
  }];
  let options = [
    Option<"minRows", "min-rows", "int64_t", "8", "Rows from which on tiles are used">,
  ];
  let dependentDialects = ["::mlir::amx::AMXDialect", "::mlir::arith::ArithDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"];
}

def LlamaX86TileAttention : Pass<"llama-x86-tile-attention", "::mlir::ModuleOp"> {
  let summary = "bf16 attention on the tile unit (AMX)";
  let description = [{
    An attention on bf16 tensors with static heads and head dimensions (at most
    256), a positive scale and no mask operand becomes an `scf.forall` over batch
    entries, K/V heads and blocks of queries, whose body calls a function on
    buffers. Attentions that differ in their sizes of tokens only share the
    function, which

    - packs the queries of all heads that share the K/V head, 16 rows a tile;
    - goes through the visible keys in blocks of `block-keys`: copies the keys,
      turns the values, and for every 16 rows multiplies keys by queries,
      exponentiates under the largest score so far, and adds values times
      probabilities;
    - divides by the sums of the probabilities.

    Keys that no row of 16 sees are skipped in steps of 32, and cost nothing.

    Scores, sums of probabilities and results are f32; a probability is rounded
    to bf16 before it meets `v`, and subnormal elements count as zero. A NaN or
    infinity among values that only some of the rows see is kept from the others.
  }];
  let options = [
    Option<"taskRows", "task-rows", "int64_t", "256", "Queries times query heads of a task">,
    Option<"blockKeys", "block-keys", "int64_t", "64", "Keys of a block, a multiple of 32">,
  ];
  let dependentDialects = ["::mlir::amx::AMXDialect", "::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect", "::mlir::func::FuncDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect", "::mlir::vector::VectorDialect"];
}

def LlamaX86VectorAttention : Pass<"llama-x86-vector-attention", "::mlir::ModuleOp"> {
  let summary = "Attention on vectors";
  let description = [{
    An attention on f32, f16 or bf16 tensors with static heads and head dimensions
    (at most 256), at most `task-rows` query heads to a K/V head, a positive scale,
    a plain cache and no mask operand, outside of parallel loops, becomes an
    `scf.forall` over batch entries, K/V heads and blocks of queries, whose body calls a
    function on buffers; attentions that differ in their sizes of tokens only share
    it. As in `llama-x86-tile-attention`, rows (queries times query heads) are
    lanes, and keys come in blocks. Sums of three vectors of rows times eight keys
    (or features of values; with 16 registers, four) stay in registers. Factors are
    f32, or with `dot-bf16` and bf16 pairs for dot products, where a probability is
    rounded to bf16 before it meets `v` and subnormal elements count as zero.

    Keys and values in 8 bits are multiplied as f32: dequantised where they are
    copied for many queries, and for one with their scale on the score and on
    the probability.

    One query, which is known at run time, is computed by other functions: an
    `scf.forall` over batch entries and 16 parts of the visible keys (and K/V heads
    where they are apart in memory) calls one that reads keys and values as they
    lie, with lanes that are head dimensions, and the tasks above merge the parts. Parts depend on the number of
    visible keys alone, and so results do not depend on the number of threads.
  }];
  let options = [
    Option<"vectorBytes", "vector-bytes", "unsigned", "64", "Bytes of a vector register">,
    Option<"vectorRegisters", "vector-registers", "unsigned", "32", "Number of vector registers">,
    Option<"dotBf16", "dot-bf16", "bool", "false", "Use dot products of bf16, of vectors of 64 bytes">,
    Option<"taskRows", "task-rows", "int64_t", "240", "Queries times query heads of a task">,
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect", "::mlir::func::FuncDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect", "::mlir::vector::VectorDialect",
    "::mlir::x86vector::X86VectorDialect"];
}

def LlamaX86ExpandMath : Pass<"llama-x86-expand-math", "::mlir::func::FuncOp"> {
  let summary = "Functions by instructions that AVX-512 has for them";
  let description = [{
    On vectors of f32 that fill registers (16, 32, ...), `math.exp` becomes a
    polynomial in what its operand is beyond the nearest multiple of ln 2
    (`vrndscaleps`), scaled by that power of two (`vscalefps`), within 1 ulp.
    `math.exp2` becomes one in the fraction of its operand (`vreduceps`), within
    2 ulp; with `fastmath<afn>` a shorter one with a relative error below 3e-6.
    Infinities, NaN, overflow and underflow come out as they should. Anything else
    is left for `llama-expand-math`.

    `arith.extf` of 32 bf16 (64, ...) becomes one permutation for each 16 of them.
    With `convert-bf16`, `arith.truncf` of as many f32 to bf16 becomes the
    instruction that rounds two registers into one (`vcvtne2ps2bf16`).
  }];
  let options = [
    Option<"convertBf16", "convert-bf16", "bool", "false", "The processor has AVX512-BF16">,
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::vector::VectorDialect"];
}

def LlamaX86QuantizedContractions : Pass<"llama-x86-quantized-contractions", "::mlir::func::FuncOp"> {
  let summary = "Contractions with weights in ggml's blocks";
  let description = [{
    An operation that dequantises blocks (a `linalg.generic` with the attribute
    `llama.block_format`, as `convert-llama-to-linalg` makes it) becomes loops of
    vectors. Where a contraction

    ```
    sums[m, n] += x[m, k] * w[n, k]        sums f32
    ```

    alone reads the result, and `x` has at most `max-rows` rows, which is decided
    at run time, nothing is dequantised into memory: blocks of four rows of
    weights at a time are decoded in registers and multiplied with a row of `x`,

    ```
    sum over groups of scale * (sum of q * x) - min * (sum of x)
    ```

    in f32, so that weights are not rounded to the element type of `w` first.
    Products that overflow before the scale makes them small are infinite.
    Blocks that may be written before the contraction, and results that something
    else may read, are dequantised where they are.
  }];
  let options = [
    Option<"vectorBytes", "vector-bytes", "unsigned", "16", "Bytes of a vector register">,
    Option<"maxRows", "max-rows", "int64_t", "4", "Rows up to which nothing is dequantised into memory">,
    Option<"prefetchBytes", "prefetch-bytes", "int64_t", "2048", "How far ahead weights are prefetched">,
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"];
}

def LlamaX86InterleavedContractions : Pass<"llama-x86-interleaved-contractions", "::mlir::ModuleOp"> {
  let summary = "Contractions with weights in interleaved blocks, by dot products of 8 bits";
  let description = [{
    Where a contraction in a task alone reads what an operation dequantises from
    blocks of an interleaved format (`q8_0x16`, `q4_0x16`, `q4_Kx16`, `q6_Kx16`,
    `int8x16`, `int4x16`),

    ```
    sums[m, n] += x[m, k] * w[n, k]        sums f32
    ```

    both become a call of one function for all contractions with this format.
    Ahead of the tasks, rows of `x` are quantised to 8 bits: of 32 elements along
    `k`, the largest becomes 127 (ggml's q8_0, but with scales in f32); for
    `int8x16`, whose rows have one scale each, the largest of a row. The
    function is declared only, with the attribute `llama.block_format`;
    `llama-x86-block-kernels` defines it. There, lanes are the 16 rows of a panel of weights, and `vpdpbusd`
    (AVX512-VNNI) sums up the products of a group as integers, which are exact;
    groups are scaled and added in f32. Up to 6 rows of `x` meet two panels at a
    time, or four of `int8x16`, whose integers are summed up over 2048 elements of
    `k` before they are scaled; four-bit and six-bit weights are unpacked, 512 elements of `k` at a
    time, into a buffer on the stack, from which all rows of `x` take them.

    The result differs from that of exact numbers by the rounding of `x`: at most
    1/254 of the largest of 32 elements (of a row for `int8x16`) in each. NaN and
    infinity in `x` give NaN or infinity in all sums of their rows. Sums do not depend on the number of rows.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect",
    "::mlir::vector::VectorDialect"];
}

def LlamaX86BlockKernels : Pass<"llama-x86-block-kernels", "::mlir::ModuleOp"> {
  let summary = "Define the functions that llama-x86-interleaved-contractions calls";
  let description = [{
    Gives each declared function with the attribute `llama.block_format` its
    body. After buffers have been freed: nobody knows what the instruction's
    intrinsic does to memory, though it does nothing.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"];
}

def LlamaX86BlockContractions : Pass<"llama-x86-block-contractions", "::mlir::func::FuncOp"> {
  let summary = "Contractions of many rows, and of few, on vectors";
  let description = [{
    In a task (an iteration of `scf.forall`), a contraction

    ```
    sums[m, n] += x[m, k] * w[n, k]        x, w f32, f16 or bf16, sums f32
    ```

    whose `k` is static and fills a vector gets two forms, one of which is chosen
    at run time.

    From `min-rows` rows of `x` on, lanes are rows. Ahead of the loop over tasks,
    blocks of as many rows of `x` as a vector has f32 lanes are packed,
    [row / lanes][k][row % lanes], as f32, once for all tasks. In a task, vectors
    of rows times single elements of `w`, read as it lies (of 16 bits: converted
    block by block), are added up in a block of registers: 3 vectors x 8 rows of
    `w` with 32 registers, 3 x 4 or 2 x 4 with 16.

    For fewer, lanes are elements of `k`, and nothing is packed: up to 4 or 8 rows
    of `x` meet rows of `w` at a time, while later ones are prefetched.

    With `dot-bf16`, bf16 takes pairs of `k` by dot-product instructions
    (AVX512-BF16), which count subnormal numbers as zero.

    Contractions with the attribute `llama.few_rows` have a form for many rows
    already: the attribute is removed, and nothing else is done to them.
  }];
  let options = [
    Option<"vectorBytes", "vector-bytes", "unsigned", "16", "Bytes of a vector register">,
    Option<"vectorRegisters", "vector-registers", "unsigned", "16", "Number of vector registers">,
    Option<"dotBf16", "dot-bf16", "bool", "false", "Use dot products of bf16">,
    Option<"minRows", "min-rows", "int64_t", "0", "Rows from which on lanes are rows; 0: chosen by type and registers">,
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect", "::mlir::x86vector::X86VectorDialect"];
}

#endif // LLAMA_CODEGEN_X86_PASSES
