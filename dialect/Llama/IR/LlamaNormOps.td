//===- LlamaNormOps.td - rmsnorm and layernorm --------------*- tablegen -*-===//
#ifndef LLAMA_NORM_OPS_TD
#define LLAMA_NORM_OPS_TD

include "dialect/Llama/IR/LlamaOpBase.td"

def Llama_RmsNormOp : Llama_Op<"rmsnorm", [Pure, AttrSizedOperandSegments]> {
  let summary = "Root mean square layer normalization";
  let arguments = (ins
    Llama_FloatTensor:$x, Llama_FloatTensor:$weight,
    Optional<Llama_FloatTensor>:$bias, Optional<Llama_FloatTensor>:$residual,
    DefaultValuedAttr<F64Attr, "1.0e-5">:$eps,
    DefaultValuedAttr<F64Attr, "0.0">:$weight_offset,
    DefaultValuedAttr<Llama_RoundingAttr, "::mlir::llama::Rounding::once">:$rounding,
    OptionalAttr<I64Attr>:$stat_size);
  let results = (outs Llama_FloatTensor:$y, Optional<Llama_FloatTensor>:$sum);
  let assemblyFormat = [{
    $x `,` $weight (`bias` `(` $bias^ `:` type($bias) `)`)? (`residual` `(` $residual^ `:` type($residual) `)`)?
    attr-dict `:` type($x) `,` type($weight) `->` type($y) (`,` type($sum)^)?
  }];
}

def Llama_LayerNormOp : Llama_Op<"layernorm", [Pure, AttrSizedOperandSegments]> {
  let summary = "Layer normalization over the last dimensions";
  let arguments = (ins
    Llama_FloatTensor:$x, Optional<Llama_FloatTensor>:$weight, Optional<Llama_FloatTensor>:$bias,
    DefaultValuedAttr<F64Attr, "1.0e-5">:$eps);
  let results = (outs Llama_FloatTensor:$y);
  let assemblyFormat = [{
    $x (`weight` `(` $weight^ `:` type($weight) `)`)? (`bias` `(` $bias^ `:` type($bias) `)`)?
    attr-dict `:` type($x) `->` type($y)
  }];
}

#endif // LLAMA_NORM_OPS_TD
