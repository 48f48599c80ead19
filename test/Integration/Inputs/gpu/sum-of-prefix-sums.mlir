func.func @main(%x: tensor<3x256xf32>, %p: tensor<3xf32>, %q: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
  %y:2 = linalg.generic {indexing_maps=[affine_map<(d0,d1)->(d0,d1)>,affine_map<(d0,d1)->(d0)>,affine_map<(d0,d1)->(d0)>], iterator_types=["parallel","reduction"]} ins(%x: tensor<3x256xf32>) outs(%p,%q: tensor<3xf32>,tensor<3xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %b, %a : f32
    %t = arith.addf %o, %s : f32
    linalg.yield %s, %t : f32, f32
  } -> (tensor<3xf32>,tensor<3xf32>)
  return %y#0, %y#1 : tensor<3xf32>, tensor<3xf32>
}
