func.func @main(%q: tensor<1x1x3x32xf32>, %k: tensor<1x1x16x32xf32>, %v: tensor<1x1x16x24xf32>) -> tensor<1x1x3x24xf32> {
  %offset = arith.constant dense<13> : tensor<i64>
  %r = "llama.attention"(%q, %k, %v, %offset) <{causal, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 0, 0>}>
      : (tensor<1x1x3x32xf32>, tensor<1x1x16x32xf32>, tensor<1x1x16x24xf32>, tensor<i64>) -> tensor<1x1x3x24xf32>
  return %r : tensor<1x1x3x24xf32>
}
