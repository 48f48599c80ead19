func.func @main(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<32xf32>) {
  %e = tensor.empty() : tensor<4x8xf32>
  %y = linalg.generic {indexing_maps=[affine_map<(d0,d1)->(d0,d1)>,affine_map<(d0,d1)->(d0,d1)>], iterator_types=["parallel","parallel"]} ins(%x: tensor<4x8xf32>) outs(%e: tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %s = arith.addf %a, %a : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %z = tensor.collapse_shape %y [[0,1]] : tensor<4x8xf32> into tensor<32xf32>
  return %y, %y, %z : tensor<4x8xf32>, tensor<4x8xf32>, tensor<32xf32>
}
