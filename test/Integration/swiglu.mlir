// SHAPES: arg0=5x74
// ENTRY: main
//
// The gate and up halves of one fused projection, in bf16: read through slices, one rounding at the end.
func.func @main(%gate_up: tensor<5x74xbf16>) -> tensor<5x37xbf16> {
  %gate = tensor.extract_slice %gate_up[0, 0] [5, 37] [1, 1] : tensor<5x74xbf16> to tensor<5x37xbf16>
  %up = tensor.extract_slice %gate_up[0, 37] [5, 37] [1, 1] : tensor<5x74xbf16> to tensor<5x37xbf16>
  %y = "llama.swiglu"(%gate, %up) : (tensor<5x37xbf16>, tensor<5x37xbf16>) -> tensor<5x37xbf16>
  return %y : tensor<5x37xbf16>
}
