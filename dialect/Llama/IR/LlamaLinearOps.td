//===- LlamaLinearOps.td - linear, quantised weights, embedding -*- tablegen -*-===//
#ifndef LLAMA_LINEAR_OPS_TD
#define LLAMA_LINEAR_OPS_TD

include "dialect/Llama/IR/LlamaOpBase.td"

def Llama_LinearOp : Llama_Op<"linear", [Pure]> {
  let summary = "x * weight^T + bias";
  let arguments = (ins Llama_FloatTensor:$x, Llama_FloatTensor:$weight, Optional<Llama_FloatTensor>:$bias);
  let results = (outs Llama_FloatTensor:$y);
  let assemblyFormat = [{
    $x `,` $weight (`bias` `(` $bias^ `:` type($bias) `)`)? attr-dict `:` type($x) `,` type($weight) `->` type($y)
  }];
}

def Llama_DequantizeOp : Llama_Op<"dequantize", [Pure]> {
  let summary = "q * scale - min, group by group along the last dimension";
  let arguments = (ins RankedTensorOf<[I8, I<4>]>:$q, Llama_FloatTensor:$scale, Optional<Llama_FloatTensor>:$min);
  let results = (outs Llama_FloatTensor:$w);
  let assemblyFormat = [{
    $q `,` $scale (`min` `(` $min^ `:` type($min) `)`)? attr-dict `:` type($q) `,` type($scale) `->` type($w)
  }];
}

def Llama_UnpackBlocksOp : Llama_Op<"unpack_blocks", [Pure]> {
  let summary = "ggml's block bytes to planar values, scales and minima";
  let arguments = (ins RankedTensorOf<[I8, UI8]>:$bytes, Llama_BlockFormatAttr:$format);
  let results = (outs RankedTensorOf<[I8]>:$q, Llama_FloatTensor:$scale, Llama_FloatTensor:$min);
  let assemblyFormat = "$bytes attr-dict `:` type($bytes) `->` type($q) `,` type($scale) `,` type($min)";
}

def Llama_EmbeddingOp : Llama_Op<"embedding", [Pure]> {
  let summary = "Rows of a table by id";
  let arguments = (ins Llama_FloatTensor:$table, Llama_IndexTensor:$ids);
  let results = (outs Llama_FloatTensor:$y);
  let assemblyFormat = "$table `,` $ids attr-dict `:` type($table) `,` type($ids) `->` type($y)";
}

#endif // LLAMA_LINEAR_OPS_TD
