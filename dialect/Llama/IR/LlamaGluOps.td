//===- LlamaGluOps.td - swiglu and its family ---------------*- tablegen -*-===//
#ifndef LLAMA_GLU_OPS_TD
#define LLAMA_GLU_OPS_TD

include "dialect/Llama/IR/LlamaOpBase.td"

def Llama_SwigluOp : Llama_Op<"swiglu"> {
  let summary = "Gated linear unit with the swish activation";
  let description = [{
    Elementwise:

    ```
    y = round(gate * sigmoid(beta * gate) * up)      sigmoid(z) = 1 / (1 + exp(-z))
    ```

    `beta = 1` is SiLU, the one of Llama; `beta = 0` is
    `gate / 2 * up`; a large beta tends to ReLU.

    Shapes: `gate`, `up` and `y` have one type, of any rank.

    Constraints:
    - `swiglu_c1`: `up` has the type of `gate`.
    - `swiglu_c2`: `y` has the type of `gate`.
    - `swiglu_c3`: `beta` is finite.

    What does not fold: `beta = 0` to `gate / 2 * up` (sigmoid(0 * Inf) is NaN,
    Inf / 2 is not), swapped operands (the formula is not symmetric).

    Source: Shazeer, *GLU Variants Improve Transformer* (2020); `LlamaMLP` of
    Hugging Face transformers.

    Example:

    ```mlir
    func.func @swiglu(%gate: tensor<?x128xbf16>, %up: tensor<?x128xbf16>) -> tensor<?x128xbf16> {
      %y = llama.swiglu %gate, %up : tensor<?x128xbf16>
      %z = llama.swiglu %y, %up {beta = 1.702} : tensor<?x128xbf16>
      return %z : tensor<?x128xbf16>
    }
    ```
  }];
  let arguments = (ins Llama_FloatTensor:$gate, Llama_FloatTensor:$up,
    DefaultValuedAttr<F64Attr, "1.0">:$beta);
  let results = (outs Llama_FloatTensor:$y);
  let builders = [
    OpBuilder<(ins "::mlir::Value":$gate, "::mlir::Value":$up, CArg<"double", "1.0">:$beta)>
  ];
  let assemblyFormat = "$gate `,` $up attr-dict `:` custom<SameType>(type($gate), type($up), type($y))";
  let hasCanonicalizer = 1;
}

def Llama_GluOp : Llama_Op<"glu"> {
  let summary = "Gated linear unit with another activation";
  let description = [{
    Elementwise:

    ```
    y = round(activation(gate) * up)

    sigmoid:   1 / (1 + exp(-z))
    relu:      max(z, 0), NaN for NaN
    gelu:      z / 2 * (1 + erf(z / sqrt(2)))
    gelu_tanh: z / 2 * (1 + tanh(sqrt(2 / pi) * (z + 0.044715 * z^3)))
    silu:      z / (1 + exp(-z)), canonicalised to `swiglu`
    ```

    Shapes: `gate`, `up` and `y` have one type, of any rank.

    Constraints:
    - `glu_c1`: `up` has the type of `gate`.
    - `glu_c2`: `y` has the type of `gate`.

    Source: Dauphin et al., *Language Modeling with Gated Convolutional
    Networks* (2017); Shazeer (2020); Hendrycks and Gimpel, *Gaussian Error
    Linear Units* (2016); `ACT2FN` of Hugging Face transformers.

    Example:

    ```mlir
    func.func @geglu(%gate: tensor<4x128xf32>, %up: tensor<4x128xf32>) -> tensor<4x128xf32> {
      %y = llama.glu %gate, %up {activation = #llama.activation<gelu_tanh>} : tensor<4x128xf32>
      return %y : tensor<4x128xf32>
    }
    ```
  }];
  let arguments = (ins Llama_FloatTensor:$gate, Llama_FloatTensor:$up, Llama_ActivationAttr:$activation);
  let results = (outs Llama_FloatTensor:$y);
  let builders = [
    OpBuilder<(ins "::mlir::Value":$gate, "::mlir::Value":$up, "::mlir::llama::Activation":$activation)>
  ];
  let assemblyFormat = "$gate `,` $up attr-dict `:` custom<SameType>(type($gate), type($up), type($y))";
  let hasCanonicalizer = 1;
}

#endif // LLAMA_GLU_OPS_TD
