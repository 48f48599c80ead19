//===- LlamaNormOps.td - rmsnorm and layernorm --------------*- tablegen -*-===//
#ifndef LLAMA_NORM_OPS_TD
#define LLAMA_NORM_OPS_TD

include "dialect/Llama/IR/LlamaOpBase.td"

def Llama_RmsNormOp : Llama_Op<"rmsnorm", [SpeculatableIfStatic, AttrSizedOperandSegments]> {
  let summary = "Root mean square layer normalization";
  let description = [{
    Normalises the last rank(`weight`) dimensions of `x`, together N elements:

    ```
    s   = x                                 without residual
    s   = round(x + residual)               with residual; also the result `sum`
    n   = s * rsqrt(mean(s^2) + eps)        mean over the N elements
    y   = round(n * (weight + weight_offset) + bias)           rounding = once
    y   = round(round(n) * (weight + weight_offset) + bias)    rounding = before_weight
    ```

    `round` is the rounding to the element type of `x`; all else is f32 (f64 for
    f64). `before_weight` is what Hugging Face's Llama and ONNX do, `once` is
    what Gemma does; in bf16 they differ in a quarter of the elements. With
    `weight_offset = 1` the weights are stored minus one (Gemma). With
    `stat_size = p` the mean is taken over the first p features only (pRMSNorm).

    Shapes: `x`, `residual`, `y`, `sum`: [.., N1, .., Nk]; `weight`, `bias`:
    [N1, .., Nk]. `weight` and `bias` may have any float element type. A row of
    zeros with `eps = 0` gives NaN, as the formula does.

    Constraints:
    - `rmsnorm_c1`: the rank of `weight` is at least 1 and at most that of `x`.
    - `rmsnorm_c2`: the shape of `weight` is the last dimensions of `x`.
    - `rmsnorm_c3`: `bias` has the shape of `weight`.
    - `rmsnorm_c4`: `residual` has the type of `x`.
    - `rmsnorm_c5`: the result `sum` is present exactly when `residual` is.
    - `rmsnorm_c6`: `y` and `sum` have the type of `x`.
    - `rmsnorm_c7`: `eps` is finite and not negative.
    - `rmsnorm_c8`: `weight_offset` is finite.
    - `rmsnorm_c9`: `stat_size` needs a `weight` of rank 1 and lies in 1 .. N.

    What does not fold: a bias of zeros (-0 + 0 is +0), a norm of a norm (each
    rounds), a `sum` nobody reads (y needs it, and dropping it would hide the
    fusion).

    Source: Zhang and Sennrich, *Root Mean Square Layer Normalization* (2019);
    `LlamaRMSNorm` and `GemmaRMSNorm` of Hugging Face transformers; ONNX
    `RMSNormalization` (opset 23).

    Example:

    ```mlir
    func.func @rmsnorm(%x: tensor<2x?x64xbf16>, %weight: tensor<64xf32>) -> tensor<2x?x64xbf16> {
      %y = llama.rmsnorm %x, %weight {eps = 1.0e-6, rounding = #llama.rounding<before_weight>}
        : tensor<2x?x64xbf16>, tensor<64xf32> -> tensor<2x?x64xbf16>
      return %y : tensor<2x?x64xbf16>
    }

    func.func @add_rmsnorm(%x: tensor<4x64xf32>, %r: tensor<4x64xf32>, %weight: tensor<64xf32>)
        -> (tensor<4x64xf32>, tensor<4x64xf32>) {
      %y, %sum = llama.rmsnorm %x, %weight residual(%r : tensor<4x64xf32>)
        : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf32>, tensor<4x64xf32>
      return %y, %sum : tensor<4x64xf32>, tensor<4x64xf32>
    }
    ```
  }];
  let arguments = (ins
    Llama_FloatTensor:$x, Llama_FloatTensor:$weight,
    Optional<Llama_FloatTensor>:$bias, Optional<Llama_FloatTensor>:$residual,
    DefaultValuedAttr<F64Attr, "1.0e-5">:$eps,
    DefaultValuedAttr<F64Attr, "0.0">:$weight_offset,
    DefaultValuedAttr<Llama_RoundingAttr, "::mlir::llama::Rounding::once">:$rounding,
    OptionalAttr<I64Attr>:$stat_size);
  let results = (outs Llama_FloatTensor:$y, Optional<Llama_FloatTensor>:$sum);
  let builders = [
    OpBuilder<(ins "::mlir::Value":$x, "::mlir::Value":$weight, CArg<"double", "1.0e-5">:$eps,
      CArg<"::mlir::llama::Rounding", "::mlir::llama::Rounding::once">:$rounding,
      CArg<"double", "0.0">:$weight_offset)>,
    OpBuilder<(ins "::mlir::Value":$x, "::mlir::Value":$weight, "::mlir::Value":$bias,
      "::mlir::Value":$residual, CArg<"double", "1.0e-5">:$eps,
      CArg<"::mlir::llama::Rounding", "::mlir::llama::Rounding::once">:$rounding,
      CArg<"double", "0.0">:$weight_offset, CArg<"::std::optional<int64_t>", "::std::nullopt">:$stat_size)>
  ];
  let assemblyFormat = [{
    $x `,` $weight (`bias` `(` $bias^ `:` type($bias) `)`)? (`residual` `(` $residual^ `:` type($residual) `)`)?
    attr-dict `:` type($x) `,` type($weight) `->` type($y) (`,` type($sum)^)?
  }];
  let hasCanonicalizer = 1;
}

def Llama_LayerNormOp : Llama_Op<"layernorm", [SpeculatableIfStatic, AttrSizedOperandSegments]> {
  let summary = "Layer normalization over the last dimensions";
  let description = [{
    Normalises the last rank(`weight`) dimensions of `x` (rank(`bias`) without a
    weight, one dimension with neither), together N elements:

    ```
    m = mean(x)    v = mean((x - m)^2)      over the N elements
    y = round((x - m) * rsqrt(v + eps) * weight + bias)
    ```

    What RMSNorm replaced, kept so that the two can be compared in one program.

    Shapes: `x`, `y`: [.., N1, .., Nk]; `weight`, `bias`: [N1, .., Nk], of any
    float element type. Without `weight` it is 1, without `bias` 0.

    Constraints:
    - `layernorm_c1`: the rank of `weight` and `bias` is at least 1 and at most
      that of `x`, whose rank is at least 1.
    - `layernorm_c2`: the shape of `weight` is the last dimensions of `x`.
    - `layernorm_c3`: the shape of `bias` is that of `weight`, or without a
      weight the last dimensions of `x`.
    - `layernorm_c4`: `y` has the type of `x`.
    - `layernorm_c5`: `eps` is finite and not negative.

    What does not fold: a weight of ones or a bias of zeros (signs of zero), a
    norm of a norm.

    Source: Ba, Kiros and Hinton, *Layer Normalization* (2016); PyTorch
    `LayerNorm`; ONNX `LayerNormalization`.

    Example:

    ```mlir
    func.func @layernorm(%x: tensor<?x64xf32>, %weight: tensor<64xf32>, %bias: tensor<64xf32>) -> tensor<?x64xf32> {
      %y = llama.layernorm %x weight(%weight : tensor<64xf32>) bias(%bias : tensor<64xf32>)
        : tensor<?x64xf32> -> tensor<?x64xf32>
      return %y : tensor<?x64xf32>
    }
    ```
  }];
  let arguments = (ins
    Llama_FloatTensor:$x, Optional<Llama_FloatTensor>:$weight, Optional<Llama_FloatTensor>:$bias,
    DefaultValuedAttr<F64Attr, "1.0e-5">:$eps);
  let results = (outs Llama_FloatTensor:$y);
  let builders = [
    OpBuilder<(ins "::mlir::Value":$x, "::mlir::Value":$weight, "::mlir::Value":$bias,
      CArg<"double", "1.0e-5">:$eps)>
  ];
  let assemblyFormat = [{
    $x (`weight` `(` $weight^ `:` type($weight) `)`)? (`bias` `(` $bias^ `:` type($bias) `)`)?
    attr-dict `:` type($x) `->` type($y)
  }];
  let hasCanonicalizer = 1;
}

#endif // LLAMA_NORM_OPS_TD
