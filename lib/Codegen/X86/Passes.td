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
    [row / 16][k / 2][row % 16][k % 2], once for all tasks; the last block is
    filled up with zeros. In a task, 2 x 2 tiles of sums stay in tile
    registers over the whole of `k`; `w` is read as it lies, 16 rows a tile.

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
  }];
  let options = [
    Option<"vectorBytes", "vector-bytes", "unsigned", "16", "Bytes of a vector register">,
    Option<"maxRows", "max-rows", "int64_t", "4", "Rows up to which nothing is dequantised into memory">,
    Option<"prefetchBytes", "prefetch-bytes", "int64_t", "2048", "How far ahead weights are prefetched">,
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"];
}

#endif // LLAMA_CODEGEN_X86_PASSES
