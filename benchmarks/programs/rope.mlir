// The rotation of queries by position, [batch, tokens, heads, head_dim]; tables are f32.
!t = f32
!x = tensor<1x?x32x64x!t>
!table = tensor<?x32xf32>

func.func @main(%x: !x, %cos: !table, %sin: !table) -> !x {
  %y = llama.rope %x, %cos, %sin {heads_axis = 2 : i64} : !x, !table
  return %y : !x
}
