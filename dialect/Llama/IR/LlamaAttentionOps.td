//===- LlamaAttentionOps.td - attention and its partial form -*- tablegen -*-===//
#ifndef LLAMA_ATTENTION_OPS_TD
#define LLAMA_ATTENTION_OPS_TD

include "dialect/Llama/IR/LlamaOpBase.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"

defvar Llama_AttentionInputs = (ins
    Llama_FloatTensor:$q, Llama_FloatTensor:$k, Llama_FloatTensor:$v,
    Optional<RankedTensorOf<[I1, F16, BF16, F32, F64]>>:$mask,
    Optional<Llama_IndexTensor>:$offset, Optional<Llama_IndexTensor>:$kv_len);
defvar Llama_AttentionAttributes = (ins
    UnitAttr:$causal, OptionalAttr<I64Attr>:$window, OptionalAttr<F64Attr>:$scale,
    OptionalAttr<F64Attr>:$softcap,
    DefaultValuedAttr<Llama_AttentionLayoutAttr, "::mlir::llama::AttentionLayout::head_major">:$layout,
    OptionalAttr<Llama_CacheLayoutAttr>:$cache_layout);

def Llama_AttentionOp : Llama_Op<"attention", [Pure, AttrSizedOperandSegments]> {
  let summary = "Scaled dot-product attention with grouped queries";
  let arguments = !con(Llama_AttentionInputs, Llama_AttentionAttributes);
  let results = (outs Llama_FloatTensor:$y);
  let assemblyFormat = [{
    $q `,` $k `,` $v (`mask` `(` $mask^ `:` type($mask) `)`)? (`offset` `(` $offset^ `:` type($offset) `)`)?
    (`kv_len` `(` $kv_len^ `:` type($kv_len) `)`)?
    attr-dict `:` type($q) `,` type($k) `,` type($v) `->` type($y)
  }];
}

def Llama_AttentionPartialOp : Llama_Op<"attention_partial", [
    Pure, AttrSizedOperandSegments, DestinationStyleOpInterface,
    AllTypesMatch<["acc", "acc_out"]>, AllTypesMatch<["max", "max_out"]>, AllTypesMatch<["sum", "sum_out"]>]> {
  let summary = "Attention over some of the keys: unnormalised accumulator, running maximum and sum";
  let arguments = !con(Llama_AttentionInputs,
    (ins Llama_FloatTensor:$acc, Llama_FloatTensor:$max, Llama_FloatTensor:$sum), Llama_AttentionAttributes);
  let results = (outs Llama_FloatTensor:$acc_out, Llama_FloatTensor:$max_out, Llama_FloatTensor:$sum_out);
  let assemblyFormat = [{
    $q `,` $k `,` $v (`mask` `(` $mask^ `:` type($mask) `)`)? (`offset` `(` $offset^ `:` type($offset) `)`)?
    (`kv_len` `(` $kv_len^ `:` type($kv_len) `)`)?
    `into` $acc `,` $max `,` $sum
    attr-dict `:` type($q) `,` type($k) `,` type($v) `into` type($acc) `,` type($max) `,` type($sum)
  }];
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return ::mlir::MutableOperandRange(getOperation(), getODSOperandIndexAndLength(6).first, 3);
    }
  }];
}

#endif // LLAMA_ATTENTION_OPS_TD
