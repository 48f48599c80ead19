// SHAPES: arg0=1x4x3x16,arg1=1x2x20x16,arg2=1x2x20x16
// ENTRY: main
//
// Attention in two parts of the keys: the second continues from the accumulator, maximum and sum of the
// first; the division at the end gives what `attention` gives over all keys, the second result.
#rows = affine_map<(b, h, s, d) -> (b, h, s, d)>
#row = affine_map<(b, h, s, d) -> (b, h, s)>
func.func @main(%q: tensor<1x4x3x16xf32>, %k: tensor<1x2x20x16xf32>, %v: tensor<1x2x20x16xf32>)
    -> (tensor<1x4x3x16xf32>, tensor<1x4x3x16xf32>) {
  %acc = arith.constant dense<0.0> : tensor<1x4x3x16xf32>
  %max = arith.constant dense<0xFF800000> : tensor<1x4x3xf32>
  %sum = arith.constant dense<0.0> : tensor<1x4x3xf32>
  %k0 = tensor.extract_slice %k[0, 0, 0, 0] [1, 2, 11, 16] [1, 1, 1, 1] : tensor<1x2x20x16xf32> to tensor<1x2x11x16xf32>
  %v0 = tensor.extract_slice %v[0, 0, 0, 0] [1, 2, 11, 16] [1, 1, 1, 1] : tensor<1x2x20x16xf32> to tensor<1x2x11x16xf32>
  %k1 = tensor.extract_slice %k[0, 0, 11, 0] [1, 2, 9, 16] [1, 1, 1, 1] : tensor<1x2x20x16xf32> to tensor<1x2x9x16xf32>
  %v1 = tensor.extract_slice %v[0, 0, 11, 0] [1, 2, 9, 16] [1, 1, 1, 1] : tensor<1x2x20x16xf32> to tensor<1x2x9x16xf32>
  %acc0, %max0, %sum0 = "llama.attention_partial"(%q, %k0, %v0, %acc, %max, %sum) <{
      operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1>}>
      : (tensor<1x4x3x16xf32>, tensor<1x2x11x16xf32>, tensor<1x2x11x16xf32>,
         tensor<1x4x3x16xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>)
      -> (tensor<1x4x3x16xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>)
  %acc1, %max1, %sum1 = "llama.attention_partial"(%q, %k1, %v1, %acc0, %max0, %sum0) <{
      operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1>}>
      : (tensor<1x4x3x16xf32>, tensor<1x2x9x16xf32>, tensor<1x2x9x16xf32>,
         tensor<1x4x3x16xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>)
      -> (tensor<1x4x3x16xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>)
  %empty = tensor.empty() : tensor<1x4x3x16xf32>
  %parts = linalg.generic {
      indexing_maps = [#rows, #row, #rows], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%acc1, %sum1 : tensor<1x4x3x16xf32>, tensor<1x4x3xf32>) outs(%empty : tensor<1x4x3x16xf32>) {
  ^bb0(%a: f32, %s: f32, %out: f32):
    %y = arith.divf %a, %s : f32
    linalg.yield %y : f32
  } -> tensor<1x4x3x16xf32>
  %whole = "llama.attention"(%q, %k, %v) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0>}>
      : (tensor<1x4x3x16xf32>, tensor<1x2x20x16xf32>, tensor<1x2x20x16xf32>) -> tensor<1x4x3x16xf32>
  return %parts, %whole : tensor<1x4x3x16xf32>, tensor<1x4x3x16xf32>
}
