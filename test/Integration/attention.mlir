// SHAPES: arg0=2x6x13x32,arg1=2x2x37x32,arg2=2x2x37x24,arg3=2x6x13x37
// ENTRY: main
//
// Grouped-query attention over a cache of 37 tokens that already holds 20: causal; with a sliding window and
// a length; and with capped scores and an added mask.  V has a head dimension of its own.
func.func @main(%q: tensor<2x6x?x32xf32>, %k: tensor<2x2x?x32xf32>, %v: tensor<2x2x?x24xf32>,
                %mask: tensor<2x6x?x?xf32>)
    -> (tensor<2x6x?x24xf32>, tensor<2x6x?x24xf32>, tensor<2x6x?x24xf32>) {
  %offset = arith.constant dense<20> : tensor<i64>
  %causal = "llama.attention"(%q, %k, %v, %offset) <{causal, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 0, 0>}>
      : (tensor<2x6x?x32xf32>, tensor<2x2x?x32xf32>, tensor<2x2x?x24xf32>, tensor<i64>) -> tensor<2x6x?x24xf32>
  // A length and an offset of each batch entry's own
  %offsets = arith.constant dense<[20, 3]> : tensor<2xi64>
  %lengths = arith.constant dense<[33, 16]> : tensor<2xi64>
  %window = "llama.attention"(%q, %k, %v, %offsets, %lengths) <{
      causal, window = 8 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 1, 0, 0>}>
      : (tensor<2x6x?x32xf32>, tensor<2x2x?x32xf32>, tensor<2x2x?x24xf32>, tensor<2xi64>, tensor<2xi64>)
      -> tensor<2x6x?x24xf32>
  %capped = "llama.attention"(%q, %k, %v, %mask) <{
      scale = 2.5e-01 : f64, softcap = 5.0 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0>}>
      : (tensor<2x6x?x32xf32>, tensor<2x2x?x32xf32>, tensor<2x2x?x24xf32>, tensor<2x6x?x?xf32>)
      -> tensor<2x6x?x24xf32>
  return %causal, %window, %capped : tensor<2x6x?x24xf32>, tensor<2x6x?x24xf32>, tensor<2x6x?x24xf32>
}
