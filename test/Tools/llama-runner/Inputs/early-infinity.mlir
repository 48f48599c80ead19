// In f32, huge elements become infinite on the way, and 0 times that is NaN; as defined, 0 times what they are is 0.
// SHAPES: arg0=9x33
func.func @main(%x: tensor<?x33xf32>) -> tensor<?x33xf32> {
  %zero = arith.constant dense<0.0> : tensor<33xf32>
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x33xf32>
  %e = tensor.empty(%n) : tensor<?x33xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%x, %zero : tensor<?x33xf32>, tensor<33xf32>) outs(%e : tensor<?x33xf32>) {
  ^bb0(%a: f32, %z: f32, %o: f32):
    %2 = arith.mulf %a, %a : f32
    %4 = arith.mulf %2, %2 : f32
    %8 = arith.mulf %4, %4 : f32
    %r = arith.mulf %8, %z : f32
    linalg.yield %r : f32
  } -> tensor<?x33xf32>
  return %y : tensor<?x33xf32>
}
