func.func @main(%x: tensor<16xf32>, %w: tensor<8xf32>) -> tensor<64xf32> {
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<64xf32>
  %f = linalg.fill ins(%c: f32) outs(%e: tensor<64xf32>) -> tensor<64xf32>
  %y = linalg.generic {indexing_maps=[affine_map<(d0,d1)->((d0+d1) mod 16)>,affine_map<(d0,d1)->(d1)>,affine_map<(d0,d1)->(d0)>], iterator_types=["parallel","reduction"]} ins(%x,%w: tensor<16xf32>,tensor<8xf32>) outs(%f: tensor<64xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.mulf %a, %b : f32
    %t = arith.addf %s, %o : f32
    linalg.yield %t : f32
  } -> tensor<64xf32>
  return %y : tensor<64xf32>
}
