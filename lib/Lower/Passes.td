//===- Passes.td - llama to linalg ----------------------------*- tablegen -*-===//
#ifndef LLAMA_LOWER_PASSES_TD
#define LLAMA_LOWER_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertLlamaToLinalg : Pass<"convert-llama-to-linalg"> {
  let summary = "Decompose every llama operation into linalg, arith, math, tensor and scf on tensors";
  let description = [{
    The decomposition is the definition of each operation. Arithmetic is f32
    (f64 for f64) and is rounded once, at the end; reductions are generics of
    their own into filled f32 tensors; operands broadcast by their indexing
    maps.

    Patterns, one an operation:

    - `rmsnorm(x, w, bias?, residual?)` -> `s = round(x + residual)`,
      `t = sum(s * s)`, `r = 1 / sqrt(t / n + eps)`,
      `y = round(s * r * (w + offset) + bias)`
    - `layernorm(x, w?, bias?)` -> `m = sum(x) / n`, `v = sum((x - m)^2)`,
      `r = 1 / sqrt(v / n + eps)`, `y = round((x - m) * r * w + bias)`
    - `swiglu(g, u)` -> `round(g / (1 + 2^(-beta * log2(e) * g)) * u)`
    - `glu(g, u)` -> `round(activation(g) * u)`
    - `rope_table(positions, seq_len?)` -> `a = f32(positions) * frequencies`,
      `round(cos(a) * t)`, `round(sin(a) * t)`
    - `rope(x, cos, sin)` -> `round(x1 * cos - x2 * sin)` in place of x1 and
      `round(x2 * cos + x1 * sin)` in place of x2, the other features of x
    - `attention(q, k, v)` -> the steps of `attention_partial` from
      `(0, -inf, 0)`, then `round(sum == 0 ? 0 : acc / sum)`
    - `attention_partial(q, k, v, acc, max, sum)` ->
      `s = mask(softcap(scale * q k^T))`, `m = maximum(max, max(s))`,
      `p = exp(s - m)`, `f = exp(max - m)`,
      `(acc * f + p v, m, sum * f + sum(p))`
    - `kv_cache_update(new, cache, p)` -> `insert_slice` at
      `clamp(p, 0, capacity - tokens)`, in a loop over the batch when each
      entry has its own position
    - `linear(x, w, bias?)` -> `t = sum(x * w)` in f32, `round(t + bias)`
    - `embedding(table, ids)` -> a loop of `insert_slice` of
      `table[clamp(id), :]`
    - `dequantize(q, scale, min?)` -> `round(f32(q) * scale - min)` on
      [.., group, element]
    - `unpack_blocks(bytes)` -> shifts and masks on the bytes of a block
    - `dequantize(unpack_blocks(bytes))` -> the same, once an element
    - `linalg.softmax(x)` -> maxima, exponentials, sums and quotients, in f32
      at least
  }];
  let dependentDialects = [
    "affine::AffineDialect", "arith::ArithDialect", "linalg::LinalgDialect",
    "math::MathDialect", "scf::SCFDialect", "tensor::TensorDialect"
  ];
}

def SplitAttentionKeys : Pass<"llama-split-attention-keys"> {
  let summary = "Compute attention block by block of keys, visiting none that is hidden from all queries";
  let description = [{
    Pattern: `attention(q, k, v)` -> a loop of `attention_partial` over blocks
    of keys, from `(0, -inf, 0)`, and a division by the sum. The block that
    begins at key j0 gets `offset - j0` and `kv_len - j0`.

    The loop ends at `min(keys, kv_len, queries + offset)` (the latter when
    causal) and begins at `offset - window + 1`, so that keys which no query
    sees are not read. With one query and one offset every key in that range is
    visible, and the blocks carry no condition at all. The result is the same
    function.
  }];
  let options = [
    Option<"blockSize", "block-size", "int64_t", "256", "Keys in a block">,
    Option<"tasksOnly", "tasks-only", "bool", "false", "Leave attentions outside of scf.forall whole">
  ];
  let dependentDialects = [
    "affine::AffineDialect", "arith::ArithDialect", "linalg::LinalgDialect",
    "math::MathDialect", "scf::SCFDialect", "tensor::TensorDialect"
  ];
}

def PromoteF64 : Pass<"llama-promote-f64", "ModuleOp"> {
  let summary = "Turn every floating-point type of a module into f64, for reference results";
  let description = [{
    f16, bf16 and f32 become f64 in function signatures, results, block
    arguments and constants; casts from f64 to f64 vanish; bit casts keep the
    type whose bits they look at. Integers and attributes stay as they are, and
    so do rope angles, whose f32 arithmetic belongs to the definition of
    `llama.rope_table`: run this before `convert-llama-to-linalg`.
  }];
  let dependentDialects = [
    "arith::ArithDialect", "linalg::LinalgDialect", "tensor::TensorDialect"
  ];
}

def FlattenLinear : Pass<"llama-flatten-linear"> {
  let summary = "Make the rows of a linear's x one dimension";
  let description = [{
    Pattern: `linear(x, w, bias?)` with x of more than two dimensions, all
    static but one of the leading ones -> `expand(linear(collapse(x), w, bias?))`.
    No element moves; what follows sees contractions of matrices.
  }];
  let dependentDialects = ["tensor::TensorDialect"];
}

def GatherBlocks : Pass<"llama-gather-blocks"> {
  let summary = "Dequantise the rows of a table that are looked up, not the table";
  let description = [{
    Pattern: `embedding(dequantize(unpack_blocks(bytes)), ids)` -> one
    `linalg.generic` over ids and features, whose body picks an element's value,
    scale and minimum from the bytes of its block. For tables of interleaved
    formats, of which no row lies by itself.
  }];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect",
    "linalg::LinalgDialect", "tensor::TensorDialect"];
}

def AddAttentionBatch : Pass<"llama-add-attention-batch"> {
  let summary = "Give attention without a batch dimension one of size one";
  let description = [{
    Pattern: `attention(q, k, v)` on [heads, tokens, head_dim] (or tokens first)
    -> `collapse(attention(expand(q), expand(k), expand(v)))`; the same for
    `attention_partial`. No element moves.
  }];
  let dependentDialects = ["tensor::TensorDialect"];
}

def FoldEmpty : Pass<"llama-fold-empty"> {
  let summary = "Remove operations that compute nothing because a dimension is zero";
  let description = [{
    Patterns: any llama operation -> `tensor.empty`, when its results have
    static shapes without elements; `attention(q, k, v)` -> zeros, when there
    are no keys; `linear(x, w)` -> the linear of one feature that is zero, when
    there are none.
  }];
  let dependentDialects = ["linalg::LinalgDialect", "arith::ArithDialect",
    "tensor::TensorDialect", "affine::AffineDialect"];
}

def MakeSignless : Pass<"llama-make-signless"> {
  let summary = "Drop the signs of integer types";
  let description = [{
    Every signed or unsigned integer type, in signatures too, becomes the
    signless one of its width; `tensor.bitcast` between them disappears. Runs
    after convert-llama-to-linalg, whose operations say how they read integers.
  }];
}

def VerifyLinalg : Pass<"llama-verify-linalg"> {
  let summary = "Check that no llama operation and nothing below linalg on tensors is left";
  let description = [{
    The output contract of the Lower stage: every operation belongs to affine,
    arith, bufferization, builtin, cf, func, linalg, math, scf or tensor. The first other
    operation is an error that names it. Private functions on buffers are left out: they
    are beyond this stage, and may be called with buffers that are made here
    (`memref.alloc`, `memref.cast`).
  }];
}

#endif // LLAMA_LOWER_PASSES_TD
