func.func @main(%x: tensor<100000xf32>, %w: tensor<50000xf32>) -> (tensor<100000xf32>, tensor<50000xf32>) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.5 : f32
  %e = tensor.empty() : tensor<100000xf32>
  %y = linalg.generic {indexing_maps=[affine_map<(d0)->(d0)>,affine_map<(d0)->(d0)>], iterator_types=["parallel"]} ins(%x: tensor<100000xf32>) outs(%e: tensor<100000xf32>) {
  ^bb0(%a: f32, %b: f32):
    %s = arith.addf %a, %one : f32
    linalg.yield %s : f32
  } -> tensor<100000xf32>
  %v = tensor.extract %y[%c0] : tensor<100000xf32>
  %z = linalg.generic {indexing_maps=[affine_map<(d0)->(d0)>], iterator_types=["parallel"]} outs(%y: tensor<100000xf32>) {
  ^bb0(%a: f32):
    %s = arith.mulf %a, %a : f32
    linalg.yield %s : f32
  } -> tensor<100000xf32>
  %e2 = tensor.empty() : tensor<50000xf32>
  %u = linalg.generic {indexing_maps=[affine_map<(d0)->(d0)>,affine_map<(d0)->(d0)>], iterator_types=["parallel"]} ins(%w: tensor<50000xf32>) outs(%e2: tensor<50000xf32>) {
  ^bb0(%a: f32, %b: f32):
    %s = arith.mulf %a, %v : f32
    linalg.yield %s : f32
  } -> tensor<50000xf32>
  return %z, %u : tensor<100000xf32>, tensor<50000xf32>
}
