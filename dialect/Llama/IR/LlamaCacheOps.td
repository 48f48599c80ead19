//===- LlamaCacheOps.td - the key/value cache ---------------*- tablegen -*-===//
#ifndef LLAMA_CACHE_OPS_TD
#define LLAMA_CACHE_OPS_TD

include "dialect/Llama/IR/LlamaOpBase.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"

def Llama_KvCacheUpdateOp : Llama_Op<"kv_cache_update", [
    SpeculatableIfStatic, DestinationStyleOpInterface,
    TypesMatchWith<"kv_cache_update_c6: result 'cache_out' has the type of 'cache'", "cache", "cache_out", "$_self">]> {
  let summary = "Writes new tokens into a key or value cache";
  let description = [{
    ```
    p[b]                           = max(0, min(position[b], C - S))
    cache_out[b, h, p[b] + i, d]   = new_tokens[b, h, i, d]       i = 0 .. S - 1
    cache_out                      = cache                        elsewhere
    ```

    With `scales`, the cache is in 8 bits, and each row of a head has a scale:

    ```
    m[b, h, i]                     = max_d |new_tokens[b, h, i, d]|
    s[b, h, i]                     = m / 127, NaN where that is not finite
    scales_out[b, h, p[b] + i]     = s[b, h, i]
    cache_out[b, h, p[b] + i, d]   = max(-127, min(round(new_tokens[b, h, i, d] / s[b, h, i]), 127))
    ```

    with numbers half-way between two rounded to the even one, in f32 (f64 for f64,
    with s rounded to the type of `scales` before it divides: up where rounding to
    the nearest, which is subnormal, would make m more than 127.5 s). Where s is 0 or NaN the row holds
    zeros: a row of zeros comes back as zeros, and one with a NaN or an infinity as
    NaN. Elements come back with an error of at most half of s.

    `cache` and `scales` are destinations: where they have no other use the update
    happens in place. A `position` outside of the cache is clamped, so nothing outside of it
    is ever written; whoever wants an error checks positions before.

    Shapes: head_major `new_tokens` [B, H, S, D], `cache` [B, H, C, D];
    token_major [B, S, H, D] and [B, C, H, D]; or both without B. `scales`
    has the shape of `cache` without its last dimension. `position` has
    rank 0, or [B]. `cache_layout` names the physical layout of the cache; absent
    and `plain` are the layouts above.

    Constraints:
    - `kv_cache_update_c1`: `new_tokens` and `cache` have rank 4, or both rank 3.
    - `kv_cache_update_c2`: `cache` has a float type, to which tokens are rounded
      once (to infinity beyond its range), or with `scales` i8.
    - `kv_cache_update_c3`: `cache` has the batch size, heads and head dimension
      of `new_tokens`.
    - `kv_cache_update_c4`: `new_tokens` has at most as many tokens as `cache`.
    - `kv_cache_update_c5`: `position` has rank 0, or with a batch [B].
    - `kv_cache_update_c6`: `cache_out` has the type of `cache`.
    - `kv_cache_update_c7`: `scales` has the shape of `cache` without its last
      dimension.
    - `kv_cache_update_c8`: `scales_out` is there with `scales`, and has its type.

    Folds to `cache` when `new_tokens` is statically empty. Two updates of the
    same range do not fold into one: their positions are run-time values.

    Source: `StaticCache` of Hugging Face transformers; ONNX `TensorScatter`
    (opset 24), clamped as StableHLO's `dynamic_update_slice` is.

    Example:

    ```mlir
    func.func @kv_cache_update(%new: tensor<1x2x?x64xbf16>, %cache: tensor<1x2x512x64xbf16>, %position: tensor<i64>)
        -> tensor<1x2x512x64xbf16> {
      %y = llama.kv_cache_update %new into %cache at %position
        : tensor<1x2x?x64xbf16> into tensor<1x2x512x64xbf16> at tensor<i64>
      return %y : tensor<1x2x512x64xbf16>
    }

    func.func @eight_bits(%new: tensor<1x2x?x64xbf16>, %cache: tensor<1x2x512x64xi8>, %scales: tensor<1x2x512xf32>,
                          %position: tensor<i64>) -> (tensor<1x2x512x64xi8>, tensor<1x2x512xf32>) {
      %y, %s = llama.kv_cache_update %new into %cache scales(%scales : tensor<1x2x512xf32>) at %position
        : tensor<1x2x?x64xbf16> into tensor<1x2x512x64xi8> at tensor<i64> -> tensor<1x2x512xf32>
      return %y, %s : tensor<1x2x512x64xi8>, tensor<1x2x512xf32>
    }
    ```
  }];
  // The destinations are the last operands.
  let arguments = (ins Llama_FloatTensor:$new_tokens, Llama_IndexTensor:$position, Llama_CacheTensor:$cache,
    Optional<Llama_ScaleTensor>:$scales,
    DefaultValuedAttr<Llama_AttentionLayoutAttr, "::mlir::llama::AttentionLayout::head_major">:$layout,
    OptionalAttr<Llama_CacheLayoutAttr>:$cache_layout);
  let results = (outs Llama_CacheTensor:$cache_out, Optional<Llama_ScaleTensor>:$scales_out);
  let builders = [
    OpBuilder<(ins "::mlir::Value":$new_tokens, "::mlir::Value":$cache, "::mlir::Value":$position,
      CArg<"::mlir::llama::AttentionLayout", "::mlir::llama::AttentionLayout::head_major">:$layout,
      CArg<"::mlir::llama::CacheLayoutAttr", "{}">:$cache_layout, CArg<"::mlir::Value", "{}">:$scales)>
  ];
  let assemblyFormat = [{
    $new_tokens `into` $cache (`scales` `(` $scales^ `:` type($scales) `)`)? `at` $position attr-dict
    `:` type($new_tokens) `into` type($cache) `at` type($position) (`->` type($scales_out)^)?
  }];
  let extraClassDeclaration = inferenceDeclaration # [{
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return ::mlir::MutableOperandRange(getOperation(), 2, getScales() ? 2 : 1);
    }
  }];
  let hasFolder = 1;
}

#endif // LLAMA_CACHE_OPS_TD
