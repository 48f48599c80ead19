func.func @main(%x: tensor<512x40xf32>, %g: tensor<40xf32>) -> tensor<512x40xf32> {
  %c0 = arith.constant 0 : index
  %n = "llama.rmsnorm"(%x, %g) <{eps = 1.0e-5 : f64, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<512x40xf32>, tensor<40xf32>) -> tensor<512x40xf32>
  %v = tensor.extract %n[%c0, %c0] : tensor<512x40xf32>
  %e = tensor.empty() : tensor<512x40xf32>
  %m = linalg.generic {indexing_maps=[affine_map<(d0,d1)->(d0,d1)>], iterator_types=["parallel","parallel"]} outs(%n: tensor<512x40xf32>) {
  ^bb0(%a: f32):
    %s = arith.divf %a, %v : f32
    linalg.yield %s : f32
  } -> tensor<512x40xf32>
  return %m : tensor<512x40xf32>
}
