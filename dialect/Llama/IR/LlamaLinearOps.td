//===- LlamaLinearOps.td - linear, quantised weights, embedding -*- tablegen -*-===//
#ifndef LLAMA_LINEAR_OPS_TD
#define LLAMA_LINEAR_OPS_TD

include "dialect/Llama/IR/LlamaOpBase.td"

def Llama_LinearOp : Llama_Op<"linear"> {
  let summary = "Linear projection: x * weight^T + bias";
  let description = [{
    ```
    y[.., o] = round(sum_i x[.., i] * weight[o, i] + bias[o])
    ```

    The sum is f32 (f64 for f64) in an order the lowering chooses. A quantised
    projection is `linear(x, dequantize(w))`: the lowering fuses the two.

    Shapes: `x` [.., in]; `weight` [out, in], rows are outputs as in PyTorch;
    `bias` [out]; `y` [.., out]. `weight` and `bias` may have another float
    element type than `x`.

    Constraints:
    - `linear_c1`: `x` has rank at least 1 and `weight` rank 2.
    - `linear_c2`: the last dimension of `weight` is that of `x`.
    - `linear_c3`: `bias` has shape [out].
    - `linear_c4`: `y` has the shape of `x` with out as its last dimension, and
      the element type of `x`.

    What does not fold: a bias of zeros (-0 + 0 is +0), weights of zeros
    (0 * Inf is NaN), two projections in a row (that is a choice, not a fold).

    Source: PyTorch `Linear`; ONNX `Gemm` with transB.

    Example:

    ```mlir
    func.func @linear(%x: tensor<1x?x64xbf16>, %weight: tensor<128x64xbf16>, %bias: tensor<128xf32>) -> tensor<1x?x128xbf16> {
      %y = llama.linear %x, %weight bias(%bias : tensor<128xf32>)
        : tensor<1x?x64xbf16>, tensor<128x64xbf16> -> tensor<1x?x128xbf16>
      return %y : tensor<1x?x128xbf16>
    }
    ```
  }];
  let arguments = (ins Llama_FloatTensor:$x, Llama_FloatTensor:$weight, Optional<Llama_FloatTensor>:$bias);
  let results = (outs Llama_FloatTensor:$y);
  let builders = [
    OpBuilder<(ins "::mlir::Value":$x, "::mlir::Value":$weight, CArg<"::mlir::Value", "{}">:$bias)>
  ];
  let assemblyFormat = [{
    $x `,` $weight (`bias` `(` $bias^ `:` type($bias) `)`)? attr-dict `:` type($x) `,` type($weight) `->` type($y)
  }];
  let hasCanonicalizer = 1;
}

def Llama_DequantizeOp : Llama_Op<"dequantize"> {
  let summary = "Quantised values to floats, group by group along the last dimension";
  let description = [{
    With G groups along the last dimension of `in` elements, so that a group is
    in / G long:

    ```
    w[.., i] = round(q[.., i] * scale[.., i / (in / G)] - min[.., i / (in / G)])
    ```

    `q` is signed; without `min` it is 0. The product is f32 (f64 for an f64
    result).

    Shapes: `q`, `w`: [.., in]; `scale`, `min`: [.., G]. `scale`, `min` and `w`
    may have different float element types.

    Constraints:
    - `dequantize_c1`: `q` has rank at least 1 and `scale` the rank of `q`.
    - `dequantize_c2`: the leading dimensions of `scale` are those of `q`.
    - `dequantize_c3`: the last dimension of `scale`, G, divides that of `q`
      (G may be 0 when that is 0).
    - `dequantize_c4`: `min` has the shape of `scale`.
    - `dequantize_c5`: `w` has the shape of `q`.

    Source: ggml's block formats; ONNX `DequantizeLinear` (blocked, opset 21).

    Example:

    ```mlir
    func.func @dequantize(%q: tensor<128x64xi4>, %scale: tensor<128x2xf16>, %min: tensor<128x2xf16>) -> tensor<128x64xf32> {
      %w = llama.dequantize %q, %scale min(%min : tensor<128x2xf16>)
        : tensor<128x64xi4>, tensor<128x2xf16> -> tensor<128x64xf32>
      return %w : tensor<128x64xf32>
    }
    ```
  }];
  let arguments = (ins RankedTensorOf<[I8, I<4>]>:$q, Llama_FloatTensor:$scale, Optional<Llama_FloatTensor>:$min);
  let results = (outs Llama_FloatTensor:$w);
  let builders = [
    OpBuilder<(ins "::mlir::Value":$q, "::mlir::Value":$scale, "::mlir::Type":$element_type,
      CArg<"::mlir::Value", "{}">:$min)>
  ];
  let assemblyFormat = [{
    $q `,` $scale (`min` `(` $min^ `:` type($min) `)`)? attr-dict `:` type($q) `,` type($scale) `->` type($w)
  }];
  let hasCanonicalizer = 1;
}

def Llama_UnpackBlocksOp : Llama_Op<"unpack_blocks"> {
  let summary = "Bytes of quantised blocks to planar values, scales and minima";
  let description = [{
    Takes a matrix in one of ggml's block formats, or of our own, apart, so that

    ```
    q * scale - min        (group by group, as in `dequantize`)
    ```

    is the matrix. Nothing else in a program knows these bytes. Where a `linear`
    is its only user, through `dequantize`, the lowering to x86-64 reads the
    bytes as they lie and never forms the matrix. Elements of a group share a
    scale.

    | format | block | group | bytes | contents |
    |---|---|---|---|---|
    | `q8_0` | 32 | 32 | 34 | f16 d; 32 x i8; w = q * d |
    | `q4_0` | 32 | 32 | 18 | f16 d; 16 bytes, low nibbles are elements 0-15, high nibbles 16-31; w = (nibble - 8) * d, q = nibble - 8 |
    | `q4_K` | 256 | 32 | 144 | f16 d, dmin; 12 bytes of 6-bit scales sc and minima m, one pair a group; 128 bytes of nibbles, in each 32 bytes the low ones are one group and the high ones the next; w = (d * sc) * nibble - dmin * m |
    | `q6_K` | 256 | 16 | 210 | 128 bytes of low nibbles, 64 bytes of upper pairs of bits, 16 x i8 scales sc, f16 d; in each half of 128 elements the j-th 32 have their nibbles in 32 (j % 2) .. of 64 bytes, low for j < 2, and their pairs of bits at 2 j of 32 bytes; w = (d * sc) * (value - 32), q = value - 32 |

    | `int8` | 32 | a row | 32 | 32 x i8; w = q * d, where the f32 d is 4 bytes at the end of the row |
    | `int4` | 32 | 32 | 20 | f16 d, m; 16 bytes, low nibbles are elements 0-15, high nibbles 16-31; w = d * nibble - m |

    Names with a capital or a `_` are ggml's; `int8` and `int4` are made when
    weights are quantised at load, and no file has them.

    Formats with `x16` hold 16 rows of the matrix in a row of `bytes`: those of a
    panel, so that 16 rows are the lanes of a vector. Blocks follow each other along
    `in`, and then comes what rows have at their end. Of the first, third, ... block
    come the quants (`qs`, of `q6_K` both of its fields), then the head, which is
    the rest; of the second, fourth, ... first the head, then the quants, so that
    quants begin at multiples of 64 bytes, and a panel is one stream of memory. Pieces
    of so many bytes of the 16 rows lie beside each other:

    | format | quants of a block | head of a block | at the end | note |
    |---|---|---|---|---|
    | `q8_0x16` | [8][16][4] | d [16] | | a quant is q + 128, unsigned |
    | `q4_0x16` | [4][16][4] | d [16] | | |
    | `q4_Kx16` | [32][16][4] | d [16], dmin [16], scales [3][16][4] | | |
    | `q6_Kx16` | [48][16][4] | sc [16][16], d [16] | | |
    | `int8x16` | [8][16][4] | | d [16] | a quant is q + 128, unsigned |
    | `int4x16` | [4][16][4] | d [16], m [16] | | |

    No file has them: weights are brought into this order when they are loaded,
    and take as many bytes as before.

    Shapes: `bytes` [out, in / block * bytes a block], 4 bytes more for `int8`, or
    [out / 16, 16 times as many]; `q` [out, in]; `scale`, `min` [out, in / group],
    [out, 1] where a row is a group. `scale` and `min` have any float element type;
    d * sc, and the d of `int8`, are exact in f32 only.

    Constraints:
    - `unpack_blocks_c1`: `bytes` has rank 2.
    - `unpack_blocks_c2`: a row of `bytes` is a whole number of blocks, and what
      rows have at their end.
    - `unpack_blocks_c3`: `min` is present when the format has minima (`q4_K`, `int4`);
      for the others it is optional, and zero.
    - `unpack_blocks_c4`: `q` has shape [out, in].
    - `unpack_blocks_c5`: `scale` has shape [out, in / group].
    - `unpack_blocks_c6`: `min` has the type of `scale`.

    Source: `ggml-common.h` and `ggml-quants.c` of ggml.

    Example:

    ```mlir
    func.func @unpack_blocks(%bytes: tensor<128x36xui8>) -> tensor<128x64xf32> {
      %q, %scale = llama.unpack_blocks %bytes {format = #llama.block_format<q4_0>}
        : tensor<128x36xui8> -> tensor<128x64xi8>, tensor<128x2xf16>
      %w = llama.dequantize %q, %scale : tensor<128x64xi8>, tensor<128x2xf16> -> tensor<128x64xf32>
      return %w : tensor<128x64xf32>
    }
    ```
  }];
  let arguments = (ins RankedTensorOf<[I8, UI8]>:$bytes, Llama_BlockFormatAttr:$format);
  let results = (outs RankedTensorOf<[I8]>:$q, Llama_FloatTensor:$scale, Optional<Llama_FloatTensor>:$min);
  let builders = [
    OpBuilder<(ins "::mlir::Value":$bytes, "::mlir::llama::BlockFormat":$format, "::mlir::Type":$scale_type)>
  ];
  let assemblyFormat = "$bytes attr-dict `:` type($bytes) `->` type($q) `,` type($scale) (`,` type($min)^)?";
  let hasCanonicalizer = 1;
}

def Llama_EmbeddingOp : Llama_Op<"embedding", [ConditionallySpeculatable]> {
  let summary = "Rows of a table by id";
  let description = [{
    ```
    y[.., :] = table[max(0, min(ids[..], V - 1)), :]
    ```

    An id outside of the table is clamped, so that nothing outside of it is ever
    read; whoever wants an error checks ids before. Rows are copied bit by bit.

    Shapes: `table` [V, D], of floats, or of the bytes of a quantised table, whose
    rows `unpack_blocks` and `dequantize` then turn into floats; `ids` any; `y`
    the shape of `ids` followed by D.

    Speculatable when the table is known to have a row and the type of `y` claims
    no sizes that the operands do not have: no id is undefined.

    Constraints:
    - `embedding_c1`: `table` has rank 2.
    - `embedding_c2`: `table` has at least one row.
    - `embedding_c3`: `y` has the shape of `ids` followed by D, and the element
      type of `table`.

    What does not fold: constant ids (weights are parameters, not constants).

    Source: PyTorch `Embedding`; ONNX `Gather`.

    Example:

    ```mlir
    func.func @embedding(%table: tensor<32000x64xbf16>, %ids: tensor<1x?xi64>) -> tensor<1x?x64xbf16> {
      %y = llama.embedding %table, %ids : tensor<32000x64xbf16>, tensor<1x?xi64> -> tensor<1x?x64xbf16>
      return %y : tensor<1x?x64xbf16>
    }
    ```
  }];
  let arguments = (ins Llama_TableTensor:$table, Llama_IndexTensor:$ids);
  let results = (outs Llama_TableTensor:$y);
  let builders = [OpBuilder<(ins "::mlir::Value":$table, "::mlir::Value":$ids)>];
  let assemblyFormat = "$table `,` $ids attr-dict `:` type($table) `,` type($ids) `->` type($y)";
  let extraClassDeclaration = inferenceDeclaration # [{
    ::mlir::Speculation::Speculatability getSpeculatability();
  }];
  let hasCanonicalizer = 1;
}

#endif // LLAMA_LINEAR_OPS_TD
