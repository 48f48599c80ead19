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

#endif // LLAMA_CODEGEN_X86_PASSES
