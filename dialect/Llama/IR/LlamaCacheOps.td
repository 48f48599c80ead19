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

    `cache` is a destination: where it has no other use the update happens in
    place. A `position` outside of the cache is clamped, so nothing outside of it
    is ever written; whoever wants an error checks positions before.

    Shapes: head_major `new_tokens` [B, H, S, D], `cache` [B, H, C, D];
    token_major [B, S, H, D] and [B, C, H, D]; or both without B. `position` has
    rank 0, or [B]. `cache_layout` names the physical layout of the cache; absent
    and `plain` are the layouts above.

    Constraints:
    - `kv_cache_update_c1`: `new_tokens` and `cache` have rank 4, or both rank 3.
    - `kv_cache_update_c2`: `cache` has the element type of `new_tokens`.
    - `kv_cache_update_c3`: `cache` has the batch size, heads and head dimension
      of `new_tokens`.
    - `kv_cache_update_c4`: `new_tokens` has at most as many tokens as `cache`.
    - `kv_cache_update_c5`: `position` has rank 0, or with a batch [B].
    - `kv_cache_update_c6`: `cache_out` has the type of `cache`.

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
    ```
  }];
  let arguments = (ins Llama_FloatTensor:$new_tokens, Llama_FloatTensor:$cache, Llama_IndexTensor:$position,
    DefaultValuedAttr<Llama_AttentionLayoutAttr, "::mlir::llama::AttentionLayout::head_major">:$layout,
    OptionalAttr<Llama_CacheLayoutAttr>:$cache_layout);
  let results = (outs Llama_FloatTensor:$cache_out);
  let builders = [
    OpBuilder<(ins "::mlir::Value":$new_tokens, "::mlir::Value":$cache, "::mlir::Value":$position,
      CArg<"::mlir::llama::AttentionLayout", "::mlir::llama::AttentionLayout::head_major">:$layout,
      CArg<"::mlir::llama::CacheLayoutAttr", "{}">:$cache_layout)>
  ];
  let assemblyFormat = [{
    $new_tokens `into` $cache `at` $position attr-dict `:` type($new_tokens) `into` type($cache) `at` type($position)
  }];
  let extraClassDeclaration = inferenceDeclaration # [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getCacheMutable(); }
  }];
  let hasFolder = 1;
}

#endif // LLAMA_CACHE_OPS_TD
