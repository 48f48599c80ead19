//===- LlamaRopeOps.td - rotary position embedding ----------*- tablegen -*-===//
#ifndef LLAMA_ROPE_OPS_TD
#define LLAMA_ROPE_OPS_TD

include "dialect/Llama/IR/LlamaOpBase.td"

def Llama_RopeTableOp : Llama_Op<"rope_table", [Pure, AllTypesMatch<["cos", "sin"]>]> {
  let summary = "Cosines and sines of the rotary angles";
  let arguments = (ins Llama_IndexTensor:$positions, Optional<Llama_IndexTensor>:$seq_len,
    I64Attr:$dim, DefaultValuedAttr<F64Attr, "1.0e4">:$theta, OptionalAttr<Llama_RopeScalingAttr>:$scaling);
  let results = (outs Llama_FloatTensor:$cos, Llama_FloatTensor:$sin);
  let assemblyFormat = [{
    $positions (`seq_len` `(` $seq_len^ `:` type($seq_len) `)`)?
    attr-dict `:` type($positions) `->` type($cos)
  }];
}

def Llama_RopeOp : Llama_Op<"rope", [Pure, AllTypesMatch<["x", "y"]>, AllTypesMatch<["cos", "sin"]>]> {
  let summary = "Rotates pairs of features by their position's angle";
  let arguments = (ins Llama_FloatTensor:$x, Llama_FloatTensor:$cos, Llama_FloatTensor:$sin,
    DefaultValuedAttr<Llama_RopeLayoutAttr, "::mlir::llama::RopeLayout::half_split">:$layout,
    OptionalAttr<I64Attr>:$heads_axis);
  let results = (outs Llama_FloatTensor:$y);
  let assemblyFormat = "$x `,` $cos `,` $sin attr-dict `:` type($x) `,` type($cos)";
}

#endif // LLAMA_ROPE_OPS_TD
