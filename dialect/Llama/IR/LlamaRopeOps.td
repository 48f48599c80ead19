//===- LlamaRopeOps.td - rotary position embedding ----------*- tablegen -*-===//
#ifndef LLAMA_ROPE_OPS_TD
#define LLAMA_ROPE_OPS_TD

include "dialect/Llama/IR/LlamaOpBase.td"

def Llama_RopeTableOp : Llama_Op<"rope_table", [ConditionallySpeculatable]> {
  let summary = "Cosines and sines of the rotary angles";
  let description = [{
    ```
    inv_freq[i] = theta ^ (-2 i / dim)                 i = 0 .. dim/2 - 1, then scaled
    angle[p, i] = f32(positions[p]) * inv_freq[i]
    cos[p, i]   = round(cos(angle[p, i]) * attention_factor)      sin likewise
    ```

    Everything is f32 for every element type, f64 included, as in the reference
    models: at position 100,000 angles in f32 and f64 differ by 2e-2. `inv_freq`
    is computed at compile time in f32, in Hugging Face's order of operations.
    `scaling` changes the frequencies and `attention_factor` (1 without it) as
    `#llama.rope_scaling` describes; its kinds `dynamic` and `longrope` depend on
    the length of the sequence, which `seq_len` gives at run time (the highest
    position plus one).

    Shapes: `positions`: any; `seq_len`: rank 0; `cos`, `sin`: the shape of
    `positions` followed by dim/2. Any float element type.

    Speculatable unless a result's type claims sizes that `positions` does not
    have: no value of the operands is undefined.

    Constraints:
    - `rope_table_c1`: `dim` is even and positive; `dynamic` scaling needs at
      least 4, since it divides by dim - 2.
    - `rope_table_c2`: `theta` is finite and positive.
    - `rope_table_c3`: `seq_len` is present exactly when the kind of `scaling` is
      `dynamic` or `longrope`.
    - `rope_table_c4`: `seq_len` has rank 0.
    - `rope_table_c5`: `short_factor` and `long_factor` have dim/2 entries.
    - `rope_table_c6`: `cos` has the shape of `positions` followed by dim/2.
    - `rope_table_c7`: `sin` has the type of `cos`.

    What does not fold: constant positions (cos and sin belong to the lowering,
    which states their accuracy), a linear factor of 1 (nothing produces it).

    Source: Su et al., *RoFormer* (2021); `modeling_rope_utils` of Hugging Face
    transformers; YaRN (Peng et al., 2023); LongRoPE (Ding et al., 2024).

    Example:

    ```mlir
    func.func @rope_table(%positions: tensor<1x?xi64>, %len: tensor<i64>) -> (tensor<1x?x32xf32>, tensor<1x?x32xf32>) {
      %cos, %sin = llama.rope_table %positions
        {dim = 64, theta = 500000.0, scaling = #llama.rope_scaling<kind = llama3, factor = 32.0,
         low_freq_factor = 1.0, high_freq_factor = 4.0, original_max_position_embeddings = 8192>}
        : tensor<1x?xi64> -> tensor<1x?x32xf32>
      %c, %s = llama.rope_table %positions seq_len(%len : tensor<i64>)
        {dim = 64, scaling = #llama.rope_scaling<kind = dynamic, factor = 2.0, max_position_embeddings = 2048>}
        : tensor<1x?xi64> -> tensor<1x?x32xf32>
      return %cos, %s : tensor<1x?x32xf32>, tensor<1x?x32xf32>
    }
    ```
  }];
  let arguments = (ins Llama_IndexTensor:$positions, Optional<Llama_IndexTensor>:$seq_len,
    I64Attr:$dim, DefaultValuedAttr<F64Attr, "1.0e4">:$theta, OptionalAttr<Llama_RopeScalingAttr>:$scaling);
  let results = (outs Llama_FloatTensor:$cos, Llama_FloatTensor:$sin);
  let builders = [
    OpBuilder<(ins "::mlir::Value":$positions, "::mlir::Type":$element_type, "int64_t":$dim,
      CArg<"double", "1.0e4">:$theta, CArg<"::mlir::llama::RopeScalingAttr", "{}">:$scaling,
      CArg<"::mlir::Value", "{}">:$seq_len)>
  ];
  let assemblyFormat = [{
    $positions (`seq_len` `(` $seq_len^ `:` type($seq_len) `)`)?
    attr-dict `:` type($positions) `->` custom<SameType>(type($cos), type($sin))
  }];
  let extraClassDeclaration = inferenceDeclaration # [{
    ::mlir::Speculation::Speculatability getSpeculatability();
  }];
  let hasCanonicalizer = 1;
}

def Llama_RopeOp : Llama_Op<"rope"> {
  let summary = "Rotary position embedding: rotates pairs of features by their position's angle";
  let description = [{
    With R = 2 * (last dimension of `cos`), for each pair (a, b) of the first R
    features of a token and the pair's angle i = 0 .. R/2 - 1:

    ```
    y[a] = round(x[a] * cos[i] - x[b] * sin[i])
    y[b] = round(x[b] * cos[i] + x[a] * sin[i])

    half_split:  (a, b) = (i, i + R/2)          Hugging Face
    interleaved: (a, b) = (2 i, 2 i + 1)        the original Llama, ggml
    ```

    Features from R on pass through unchanged, bit by bit. With `sin` negated it
    is its own inverse and gradient.

    Shapes: `x`, `y`: [.., D] where dimension `heads_axis`, if given, counts
    heads; `cos`, `sin`: [.., R/2]. The leading dimensions of `x` without its
    heads are those of the tables; when the tables have fewer, the missing ones
    (the batch) broadcast. So [B, H, S, D] with `heads_axis = 1` and [B, S, H, D]
    with `heads_axis = 2` take tables [B, S, R/2] or [S, R/2]. The tables may
    have another float element type than `x`.

    Constraints:
    - `rope_c1`: `heads_axis` is a dimension of `x` other than the last.
    - `rope_c2`: `sin` has the type of `cos`.
    - `rope_c3`: the rank of `cos` is at least 1 and at most that of `x` without
      its heads.
    - `rope_c4`: the leading dimensions of `cos` are the last leading dimensions
      of `x` without its heads.
    - `rope_c5`: twice the last dimension of `cos` is at most that of `x`.
    - `rope_c6`: `y` has the type of `x`.

    What does not fold: a constant position 0, whose tables are 1 and 0
    (x * 1 - x' * 0 is NaN where x' is Inf, and may turn -0 into +0), two
    rotations in a row (each rounds).

    Source: Su et al., *RoFormer* (2021); `apply_rotary_pos_emb` of Hugging Face
    transformers; ONNX `RotaryEmbedding` (opset 23).

    Example:

    ```mlir
    func.func @rope(%q: tensor<2x8x?x64xbf16>, %cos: tensor<?x32xf32>, %sin: tensor<?x32xf32>) -> tensor<2x8x?x64xbf16> {
      %y = llama.rope %q, %cos, %sin {heads_axis = 1} : tensor<2x8x?x64xbf16>, tensor<?x32xf32>
      return %y : tensor<2x8x?x64xbf16>
    }
    ```
  }];
  let arguments = (ins Llama_FloatTensor:$x, Llama_FloatTensor:$cos, Llama_FloatTensor:$sin,
    DefaultValuedAttr<Llama_RopeLayoutAttr, "::mlir::llama::RopeLayout::half_split">:$layout,
    OptionalAttr<I64Attr>:$heads_axis);
  let results = (outs Llama_FloatTensor:$y);
  let builders = [
    OpBuilder<(ins "::mlir::Value":$x, "::mlir::Value":$cos, "::mlir::Value":$sin,
      CArg<"::std::optional<int64_t>", "::std::nullopt">:$heads_axis,
      CArg<"::mlir::llama::RopeLayout", "::mlir::llama::RopeLayout::half_split">:$layout)>
  ];
  let assemblyFormat = [{
    $x `,` $cos `,` $sin attr-dict `:` custom<SameType>(type($x), type($y)) `,` custom<SameType>(type($cos), type($sin))
  }];
  let hasCanonicalizer = 1;
}

#endif // LLAMA_ROPE_OPS_TD
