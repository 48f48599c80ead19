//===- LlamaCacheOps.td - the key/value cache ---------------*- tablegen -*-===//
#ifndef LLAMA_CACHE_OPS_TD
#define LLAMA_CACHE_OPS_TD

include "dialect/Llama/IR/LlamaOpBase.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"

def Llama_KvCacheUpdateOp : Llama_Op<"kv_cache_update", [
    Pure, DestinationStyleOpInterface, AllTypesMatch<["cache", "cache_out"]>]> {
  let summary = "Writes new tokens into a key or value cache";
  let arguments = (ins Llama_FloatTensor:$new_tokens, Llama_FloatTensor:$cache, Llama_IndexTensor:$position,
    DefaultValuedAttr<Llama_AttentionLayoutAttr, "::mlir::llama::AttentionLayout::head_major">:$layout,
    OptionalAttr<Llama_CacheLayoutAttr>:$cache_layout);
  let results = (outs Llama_FloatTensor:$cache_out);
  let assemblyFormat = [{
    $new_tokens `into` $cache `at` $position attr-dict `:` type($new_tokens) `into` type($cache) `at` type($position)
  }];
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getCacheMutable(); }
  }];
}

#endif // LLAMA_CACHE_OPS_TD
