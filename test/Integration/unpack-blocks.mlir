// SHAPES: arg0=5x68,arg1=5x36,arg2=5x144
// ENTRY: main
//
// ggml's blocks to planar values, scales and minima, and on to weights.
func.func @main(%q8_0: tensor<5x68xi8>, %q4_0: tensor<5x36xi8>, %q4_K: tensor<5x144xi8>)
    -> (tensor<5x64xf32>, tensor<5x64xf32>, tensor<5x256xf32>) {
  // Random bytes are NaN as f16 at times: without bit 6 of its high byte an f16 is below 2.
  %low0 = arith.constant dense<-65> : tensor<5x68xi8>
  %low1 = arith.constant dense<-65> : tensor<5x36xi8>
  %low2 = arith.constant dense<-65> : tensor<5x144xi8>
  %bytes0 = arith.andi %q8_0, %low0 : tensor<5x68xi8>
  %bytes1 = arith.andi %q4_0, %low1 : tensor<5x36xi8>
  %bytes2 = arith.andi %q4_K, %low2 : tensor<5x144xi8>

  // q8_0: a scale and 32 bytes
  %a, %a_scale, %a_min = "llama.unpack_blocks"(%bytes0) <{format = #llama.block_format<q8_0>}>
      : (tensor<5x68xi8>) -> (tensor<5x64xi8>, tensor<5x2xf32>, tensor<5x2xf32>)
  %wa = "llama.dequantize"(%a, %a_scale) : (tensor<5x64xi8>, tensor<5x2xf32>) -> tensor<5x64xf32>
  // q4_0: a scale and 32 nibbles
  %b, %b_scale, %b_min = "llama.unpack_blocks"(%bytes1) <{format = #llama.block_format<q4_0>}>
      : (tensor<5x36xi8>) -> (tensor<5x64xi8>, tensor<5x2xf32>, tensor<5x2xf32>)
  %wb = "llama.dequantize"(%b, %b_scale) : (tensor<5x64xi8>, tensor<5x2xf32>) -> tensor<5x64xf32>
  // q4_K: two scales, eight packed scales and minima, 256 nibbles
  %c, %c_scale, %c_min = "llama.unpack_blocks"(%bytes2) <{format = #llama.block_format<q4_K>}>
      : (tensor<5x144xi8>) -> (tensor<5x256xi8>, tensor<5x8xf32>, tensor<5x8xf32>)
  %wc = "llama.dequantize"(%c, %c_scale, %c_min)
      : (tensor<5x256xi8>, tensor<5x8xf32>, tensor<5x8xf32>) -> tensor<5x256xf32>
  return %wa, %wb, %wc : tensor<5x64xf32>, tensor<5x64xf32>, tensor<5x256xf32>
}
