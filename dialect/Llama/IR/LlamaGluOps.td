//===- LlamaGluOps.td - swiglu and its family ---------------*- tablegen -*-===//
#ifndef LLAMA_GLU_OPS_TD
#define LLAMA_GLU_OPS_TD

include "dialect/Llama/IR/LlamaOpBase.td"

def Llama_SwigluOp : Llama_Op<"swiglu", [Pure, AllTypesMatch<["gate", "up", "y"]>]> {
  let summary = "gate * sigmoid(beta * gate) * up";
  let arguments = (ins Llama_FloatTensor:$gate, Llama_FloatTensor:$up,
    DefaultValuedAttr<F64Attr, "1.0">:$beta);
  let results = (outs Llama_FloatTensor:$y);
  let assemblyFormat = "$gate `,` $up attr-dict `:` type($y)";
}

def Llama_GluOp : Llama_Op<"glu", [Pure, AllTypesMatch<["gate", "up", "y"]>]> {
  let summary = "activation(gate) * up";
  let arguments = (ins Llama_FloatTensor:$gate, Llama_FloatTensor:$up, Llama_ActivationAttr:$activation);
  let results = (outs Llama_FloatTensor:$y);
  let assemblyFormat = "$gate `,` $up attr-dict `:` type($y)";
}

#endif // LLAMA_GLU_OPS_TD
