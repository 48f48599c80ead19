// The feed-forward network of a decoder block: gated, three matrices.
!t = f32
!x = tensor<?x2048x!t>
!inner = tensor<?x5632x!t>
!wup = tensor<5632x2048x!t>
!wdown = tensor<2048x5632x!t>

func.func @main(%x: !x, %w_gate: !wup, %w_up: !wup, %w_down: !wdown) -> !x {
  %gate = llama.linear %x, %w_gate : !x, !wup -> !inner
  %up = llama.linear %x, %w_up : !x, !wup -> !inner
  %g = llama.swiglu %gate, %up : !inner
  %down = llama.linear %g, %w_down : !inner, !wdown -> !x
  return %down : !x
}
