// SHAPES: arg0=24x64,arg1=24x2,arg2=24x2,arg3=3x64
// ENTRY: main
//
// Planar quantised weights, w = q * scale - min with groups of 32 along `in`, and the linear that uses them.
func.func @main(%q: tensor<24x64xi8>, %scale: tensor<24x2xf32>, %min: tensor<24x2xf32>, %x: tensor<3x64xf32>)
    -> (tensor<24x64xf32>, tensor<3x24xf32>) {
  %w = "llama.dequantize"(%q, %scale, %min)
      : (tensor<24x64xi8>, tensor<24x2xf32>, tensor<24x2xf32>) -> tensor<24x64xf32>
  // Four bits: two values a byte in memory
  %q4 = arith.trunci %q : tensor<24x64xi8> to tensor<24x64xi4>
  %w4 = "llama.dequantize"(%q4, %scale) : (tensor<24x64xi4>, tensor<24x2xf32>) -> tensor<24x64xf32>
  %y = "llama.linear"(%x, %w4) : (tensor<3x64xf32>, tensor<24x64xf32>) -> tensor<3x24xf32>
  return %w, %y : tensor<24x64xf32>, tensor<3x24xf32>
}
