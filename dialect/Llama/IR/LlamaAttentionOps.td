//===- LlamaAttentionOps.td - attention and its partial form -*- tablegen -*-===//
#ifndef LLAMA_ATTENTION_OPS_TD
#define LLAMA_ATTENTION_OPS_TD

include "dialect/Llama/IR/LlamaOpBase.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"

defvar Llama_AttentionInputs = (ins
    Llama_FloatTensor:$q, Llama_CacheTensor:$k, Llama_CacheTensor:$v,
    Optional<RankedTensorOf<[I1, F16, BF16, F32, F64]>>:$mask,
    Optional<Llama_IndexTensor>:$offset, Optional<Llama_IndexTensor>:$kv_len,
    Optional<Llama_ScaleTensor>:$k_scale, Optional<Llama_ScaleTensor>:$v_scale);
defvar Llama_AttentionAttributes = (ins
    UnitAttr:$causal, OptionalAttr<I64Attr>:$window, OptionalAttr<F64Attr>:$scale,
    OptionalAttr<F64Attr>:$softcap,
    DefaultValuedAttr<Llama_AttentionLayoutAttr, "::mlir::llama::AttentionLayout::head_major">:$layout,
    OptionalAttr<Llama_CacheLayoutAttr>:$cache_layout);

def Llama_AttentionOp : Llama_Op<"attention", [SpeculatableIfStatic, AttrSizedOperandSegments]> {
  let summary = "Scaled dot-product attention with grouped queries";
  let description = [{
    For batch entry b, query head h of Hq, query i and key j, with the K/V head
    g = h / (Hq / Hkv), that is, consecutive query heads share a K/V head:

    ```
    s[i, j] = scale * sum_d q[i, d] * k[j, d]          scale = 1 / sqrt(D) when absent
    s[i, j] = softcap * tanh(s[i, j] / softcap)        when softcap is given
    s[i, j] = s[i, j] + mask[i, j]                     when mask has a float type
    visible(i, j) = mask[i, j]                         when mask is i1: true is visible
                and j <= i + offset[b]                 when causal
                and i + offset[b] - j < window         when window is given
                and j < kv_len[b]                      when kv_len is given
    p[i, j] = exp(s[i, j] - max_j s[i, j]) over the visible keys, 0 elsewhere
    y[i]    = round(sum_j p[i, j] * v[j] / sum_j p[i, j])      0 when no key is visible
    ```

    Keys and values may have another float type than queries. In 8 bits, as `kv_cache_update` writes them, they come with a scale
    for each row: k[j, d] above is `k_scale`[j] * k[j, d], and v[j] is
    `v_scale`[j] * v[j], in f32 (f64 for f64).

    `offset` is the number of tokens in front of the first query (those already
    in the cache), 0 when absent. A key that is not visible has probability 0
    whatever it holds, but its `v` may still be multiplied by that 0, so unwritten
    cache entries must be finite. A NaN among the visible keys propagates. A float
    mask of -Inf everywhere leaves no key visible either, so it gives zeros.
    Scores, probabilities and sums are f32 (f64 for f64) throughout; a target may
    round probabilities to the element type before they meet `v`. `scale` when
    absent is 1 / sqrt(D) computed in f64.

    Shapes, with a batch dimension B or (all three operands) without it:

    | | head_major | token_major |
    |---|---|---|
    | `q` | [B, Hq, S, D] | [B, S, Hq, D] |
    | `k` | [B, Hkv, T, D] | [B, T, Hkv, D] |
    | `v` | [B, Hkv, T, Dv] | [B, T, Hkv, Dv] |
    | `y` | [B, Hq, S, Dv] | [B, S, Hq, Dv] |

    `k_scale` and `v_scale` have the shapes of `k` and `v` without the last dimension.
    `mask` broadcasts to [B, Hq, S, T] (in both layouts) from the right, NumPy
    style: it may have fewer dimensions, and dimensions of 1. `offset` and
    `kv_len` have rank 0, or [B]. `mask` has type i1 or any float type, added in
    f32. `cache_layout` names the physical layout of `k` and `v`; absent and
    `plain` are the layouts above.

    Constraints:
    - `attention_c1`: `q`, `k`, `v` have rank 4, or all rank 3.
    - `attention_c2`: `k` and `v` have the same element type: i8, or a float type, which is f64 only where that of `q` is.
    - `attention_c3`: `k` and `v` have the batch size of `q`.
    - `attention_c4`: `k` and `v` have the same number of heads, at least 1, which
      divides the number of heads of `q`.
    - `attention_c5`: `v` has as many tokens as `k`.
    - `attention_c6`: `k` has the head dimension of `q`, at least 1.
    - `attention_c7`: `mask` broadcasts to the scores, [B, Hq, S, T].
    - `attention_c8`: `offset` and `kv_len` have rank 0, or with a batch [B].
    - `attention_c9`: `window` is positive.
    - `attention_c10`: `scale` is finite.
    - `attention_c11`: `softcap` is finite and positive.
    - `attention_c12`: `y` has the shape above and the element type of `q`.
    - `attention_c13`: `k_scale` and `v_scale` are given where `k` and `v` are i8, and
      only then, and have their shapes without the last dimension.

    Canonicalisation drops what changes nothing: `scale` when it is bit for bit
    the default, a constant mask of true or of zeros, a constant `offset` of 0, a
    constant `kv_len` of at least T, a `window` of at least S on causal attention
    without offset. It does not split or drop heads, and it leaves a mask that
    spells causality to fusion, which can say why it did or did not fire.

    Source: Vaswani et al., *Attention Is All You Need* (2017); Ainslie et al.,
    *GQA* (2023); Gemma 2 (softcap); ONNX `Attention` (opset 23/24, after the
    correction that applies softcap before the mask).

    Example:

    ```mlir
    func.func @attention(%q: tensor<1x8x?x64xbf16>, %k: tensor<1x2x512x64xbf16>, %v: tensor<1x2x512x64xbf16>,
                         %past: tensor<i64>, %len: tensor<i64>) -> tensor<1x8x?x64xbf16> {
      %y = llama.attention %q, %k, %v offset(%past : tensor<i64>) kv_len(%len : tensor<i64>) {causal}
        : tensor<1x8x?x64xbf16>, tensor<1x2x512x64xbf16>, tensor<1x2x512x64xbf16> -> tensor<1x8x?x64xbf16>
      return %y : tensor<1x8x?x64xbf16>
    }

    func.func @masked(%q: tensor<5x4x16xf32>, %k: tensor<7x4x16xf32>, %v: tensor<7x4x8xf32>,
                      %mask: tensor<5x7xi1>) -> tensor<5x4x8xf32> {
      %y = llama.attention %q, %k, %v mask(%mask : tensor<5x7xi1>)
        {layout = #llama.attention_layout<token_major>, softcap = 50.0, scale = 0.125, window = 4}
        : tensor<5x4x16xf32>, tensor<7x4x16xf32>, tensor<7x4x8xf32> -> tensor<5x4x8xf32>
      return %y : tensor<5x4x8xf32>
    }

    func.func @eight_bits(%q: tensor<1x8x?x64xbf16>, %k: tensor<1x2x512x64xi8>, %v: tensor<1x2x512x64xi8>,
                          %ks: tensor<1x2x512xf32>, %vs: tensor<1x2x512xf32>) -> tensor<1x8x?x64xbf16> {
      %y = llama.attention %q, %k, %v scales(%ks, %vs : tensor<1x2x512xf32>, tensor<1x2x512xf32>)
        : tensor<1x8x?x64xbf16>, tensor<1x2x512x64xi8>, tensor<1x2x512x64xi8> -> tensor<1x8x?x64xbf16>
      return %y : tensor<1x8x?x64xbf16>
    }
    ```
  }];
  let arguments = !con(Llama_AttentionInputs, Llama_AttentionAttributes);
  let results = (outs Llama_FloatTensor:$y);
  let builders = [
    OpBuilder<(ins "::mlir::Value":$q, "::mlir::Value":$k, "::mlir::Value":$v,
      "const ::mlir::llama::AttentionOptions &":$options)>
  ];
  let assemblyFormat = [{
    $q `,` $k `,` $v (`mask` `(` $mask^ `:` type($mask) `)`)? (`offset` `(` $offset^ `:` type($offset) `)`)?
    (`kv_len` `(` $kv_len^ `:` type($kv_len) `)`)?
    (`scales` `(` $k_scale^ `,` $v_scale `:` type($k_scale) `,` type($v_scale) `)`)?
    attr-dict `:` type($q) `,` type($k) `,` type($v) `->` type($y)
  }];
  let hasCanonicalizer = 1;
}

def Llama_AttentionPartialOp : Llama_Op<"attention_partial", [
    SpeculatableIfStatic, AttrSizedOperandSegments, DestinationStyleOpInterface,
    TypesMatchWith<"attention_partial_c16: result 'acc_out' has the type of 'acc'", "acc", "acc_out", "$_self">,
    TypesMatchWith<"attention_partial_c16: result 'max_out' has the type of 'max'", "max", "max_out", "$_self">,
    TypesMatchWith<"attention_partial_c16: result 'sum_out' has the type of 'sum'", "sum", "sum_out", "$_self">]> {
  let summary = "Attention over some of the keys: unnormalised accumulator, running maximum and sum";
  let description = [{
    One step of attention over the keys given, in the notation of `attention`:

    ```
    max'[i] = max(max[i], max_j s[i, j])                    over the visible keys
    p[i, j] = exp(s[i, j] - max'[i])                        over the visible keys, 0 elsewhere
    sum'[i] = sum[i] * exp(max[i] - max'[i]) + sum_j p[i, j]
    acc'[i] = acc[i] * exp(max[i] - max'[i]) + sum_j p[i, j] * v[j]
    ```

    The results are unnormalised: y = acc / sum, 0 where sum is 0. A start is
    `max` = -Inf, `sum` = 0, `acc` = 0; two partial results over disjoint keys
    merge by the same formulas, so that keys can be split over threads. Where
    max' is -Inf (nothing visible so far) the factor exp(max - max') counts as 1.

    The keys are those of `k`: a caller that passes a slice starting at key t
    passes `offset` - t and `kv_len` - t. Both may become negative.

    Shapes: `q`, `k`, `v`, `mask`, `offset`, `kv_len`, `k_scale`, `v_scale` as for `attention`; `acc`
    the shape of attention's result, [B, Hq, S, Dv] (token_major [B, S, Hq, Dv]);
    `max` and `sum` that shape without Dv. `acc`, `max` and `sum` are f32 (f64
    when `q` is f64), destinations of the three results in this order.

    Constraints:
    - `attention_partial_c1` to `attention_partial_c11`: as `attention_c1` to
      `attention_c11`.
    - `attention_partial_c12`: `acc` has the shape of attention's result.
    - `attention_partial_c13`: `max` has that shape without its last dimension.
    - `attention_partial_c14`: `sum` has that shape without its last dimension.
    - `attention_partial_c15`: `acc`, `max` and `sum` have element type f32, or
      f64 when `q` has.
    - `attention_partial_c16`: each result has the type of its destination.
    - `attention_partial_c17`: as `attention_c13`.

    Canonicalisation is that of `attention`.

    Source: Milakov and Gimelshein, *Online normalizer calculation for softmax*
    (2018); Dao et al., *FlashAttention* (2022) and *Flash-Decoding* (2023).

    Example:

    ```mlir
    func.func @attention_partial(%q: tensor<1x8x4x64xbf16>, %k: tensor<1x2x?x64xbf16>, %v: tensor<1x2x?x64xbf16>,
        %acc: tensor<1x8x4x64xf32>, %max: tensor<1x8x4xf32>, %sum: tensor<1x8x4xf32>)
        -> (tensor<1x8x4x64xf32>, tensor<1x8x4xf32>, tensor<1x8x4xf32>) {
      %a, %m, %s = llama.attention_partial %q, %k, %v into %acc, %max, %sum
        : tensor<1x8x4x64xbf16>, tensor<1x2x?x64xbf16>, tensor<1x2x?x64xbf16>
        into tensor<1x8x4x64xf32>, tensor<1x8x4xf32>, tensor<1x8x4xf32>
      return %a, %m, %s : tensor<1x8x4x64xf32>, tensor<1x8x4xf32>, tensor<1x8x4xf32>
    }
    ```
  }];
  let arguments = !con(Llama_AttentionInputs,
    (ins Llama_FloatTensor:$acc, Llama_FloatTensor:$max, Llama_FloatTensor:$sum), Llama_AttentionAttributes);
  let results = (outs Llama_FloatTensor:$acc_out, Llama_FloatTensor:$max_out, Llama_FloatTensor:$sum_out);
  let builders = [
    OpBuilder<(ins "::mlir::Value":$q, "::mlir::Value":$k, "::mlir::Value":$v, "::mlir::Value":$acc,
      "::mlir::Value":$max, "::mlir::Value":$sum, "const ::mlir::llama::AttentionOptions &":$options)>
  ];
  let assemblyFormat = [{
    $q `,` $k `,` $v (`mask` `(` $mask^ `:` type($mask) `)`)? (`offset` `(` $offset^ `:` type($offset) `)`)?
    (`kv_len` `(` $kv_len^ `:` type($kv_len) `)`)?
    (`scales` `(` $k_scale^ `,` $v_scale `:` type($k_scale) `,` type($v_scale) `)`)?
    `into` $acc `,` $max `,` $sum
    attr-dict `:` type($q) `,` type($k) `,` type($v) `into` type($acc) `,` type($max) `,` type($sum)
  }];
  let extraClassDeclaration = inferenceDeclaration # [{
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return ::mlir::MutableOperandRange(getOperation(), getODSOperandIndexAndLength(8).first, 3);
    }
  }];
  let hasCanonicalizer = 1;
}

#endif // LLAMA_ATTENTION_OPS_TD
