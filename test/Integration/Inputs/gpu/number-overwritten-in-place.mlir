func.func @main(%x: tensor<200000xf32>) -> tensor<200000xf32> {
  %c0 = arith.constant 0 : index
  %e = tensor.empty() : tensor<200000xf32>
  %one = arith.constant 1.5 : f32
  %y = linalg.generic {indexing_maps=[affine_map<(d0)->(d0)>,affine_map<(d0)->(d0)>], iterator_types=["parallel"]} ins(%x: tensor<200000xf32>) outs(%e: tensor<200000xf32>) {
  ^bb0(%a: f32, %b: f32):
    %s = arith.addf %a, %one : f32
    linalg.yield %s : f32
  } -> tensor<200000xf32>
  %v = tensor.extract %y[%c0] : tensor<200000xf32>
  %z = linalg.generic {indexing_maps=[affine_map<(d0)->(d0)>], iterator_types=["parallel"]} outs(%y: tensor<200000xf32>) {
  ^bb0(%a: f32):
    %s = arith.mulf %a, %v : f32
    linalg.yield %s : f32
  } -> tensor<200000xf32>
  return %z : tensor<200000xf32>
}
