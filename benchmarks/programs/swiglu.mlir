// silu(gate) * up
!t = f32
!x = tensor<?x8192x!t>

func.func @main(%gate: !x, %up: !x) -> !x {
  %y = llama.swiglu %gate, %up : !x
  return %y : !x
}
