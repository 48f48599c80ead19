// The norm at the head of a decoder block, with Llama's rounding before the weight.
!t = f32
!x = tensor<?x2048x!t>
!w = tensor<2048x!t>

func.func @main(%x: !x, %w: !w) -> !x {
  %y = llama.rmsnorm %x, %w {rounding = #llama.rounding<before_weight>} : !x, !w -> !x
  return %y : !x
}
