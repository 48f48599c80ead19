// SHAPES: arg0=2x3x7x32,arg1=2x7x3x40
// ENTRY: main
//
// Rotation of queries by position, in both feature layouts, with one table for every batch entry.
func.func @main(%q: tensor<2x3x7x32xf32>, %k: tensor<2x7x3x40xf32>)
    -> (tensor<2x3x7x32xf32>, tensor<2x7x3x40xf32>) {
  %positions = arith.constant dense<[5, 6, 7, 8, 9, 10, 11]> : tensor<7xi64>
  %cos, %sin = "llama.rope_table"(%positions) <{dim = 32 : i64}>
      : (tensor<7xi64>) -> (tensor<7x16xf32>, tensor<7x16xf32>)
  // Heads before tokens, feature i with i + 16
  %0 = "llama.rope"(%q, %cos, %sin) <{heads_axis = 1 : i64, layout = #llama.rope_layout<half_split>}>
      : (tensor<2x3x7x32xf32>, tensor<7x16xf32>, tensor<7x16xf32>) -> tensor<2x3x7x32xf32>
  // Tokens before heads, feature 2i with 2i + 1; the last 8 features pass through
  %1 = "llama.rope"(%k, %cos, %sin) <{heads_axis = 2 : i64, layout = #llama.rope_layout<interleaved>}>
      : (tensor<2x7x3x40xf32>, tensor<7x16xf32>, tensor<7x16xf32>) -> tensor<2x7x3x40xf32>
  return %0, %1 : tensor<2x3x7x32xf32>, tensor<2x7x3x40xf32>
}
