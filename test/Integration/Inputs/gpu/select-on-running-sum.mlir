func.func @main(%x: tensor<6x300xf32>) -> (tensor<6xf32>, tensor<6xf32>) {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<6xf32>
  %f = linalg.fill ins(%z: f32) outs(%e: tensor<6xf32>) -> tensor<6xf32>
  %y:2 = linalg.generic {indexing_maps=[affine_map<(d0,d1)->(d0,d1)>,affine_map<(d0,d1)->(d0)>,affine_map<(d0,d1)->(d0)>], iterator_types=["parallel","reduction"]} ins(%x: tensor<6x300xf32>) outs(%f,%f: tensor<6xf32>,tensor<6xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %k = arith.constant 2.0 : f32
    %m = arith.addf %a, %b : f32
    %c = arith.cmpf ogt, %m, %k : f32
    %t = arith.addf %o, %a : f32
    %s = arith.select %c, %t, %o : f32
    linalg.yield %m, %s : f32, f32
  } -> (tensor<6xf32>,tensor<6xf32>)
  return %y#0, %y#1 : tensor<6xf32>, tensor<6xf32>
}
