// The feed-forward network that gated ones replaced: two matrices, and a ReLU between them.
!t = f32
!x = tensor<?x2048x!t>
!inner = tensor<?x8448x!t>
!wup = tensor<8448x2048x!t>
!wdown = tensor<2048x8448x!t>

func.func @main(%x: !x, %w_up: !wup, %w_down: !wdown) -> !x {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : !t
  %tokens = tensor.dim %x, %c0 : !x
  %up = llama.linear %x, %w_up : !x, !wup -> !inner
  %empty = tensor.empty(%tokens) : !inner
  %g = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
                       iterator_types = ["parallel", "parallel"]} ins(%up : !inner) outs(%empty : !inner) {
  ^bb0(%element: !t, %out: !t):
    %relu = arith.maximumf %element, %zero : !t
    linalg.yield %relu : !t
  } -> !inner
  %down = llama.linear %g, %w_down : !inner, !wdown -> !x
  return %down : !x
}
