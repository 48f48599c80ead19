// SHAPES:
// ENTRY: main
//
// Cosines and sines of near and far positions, plain and with the frequency scaling of Llama 3.1.  No
// arguments: positions are integers with a meaning.
func.func @main() -> (tensor<8x32xf32>, tensor<8x32xf32>, tensor<8x32xf32>, tensor<8x32xf32>) {
  %positions = arith.constant dense<[0, 1, 2, 100, 355, 4095, 100003, 1048576]> : tensor<8xi64>
  %cos, %sin = "llama.rope_table"(%positions) <{dim = 64 : i64, theta = 1.0e+04 : f64}>
      : (tensor<8xi64>) -> (tensor<8x32xf32>, tensor<8x32xf32>)
  %cos31, %sin31 = "llama.rope_table"(%positions) <{dim = 64 : i64, theta = 5.0e+05 : f64,
      scaling = #llama.rope_scaling<kind = llama3, factor = 8.0, low_freq_factor = 1.0, high_freq_factor = 4.0,
                                    original_max_position_embeddings = 8192>}>
      : (tensor<8xi64>) -> (tensor<8x32xf32>, tensor<8x32xf32>)
  return %cos, %sin, %cos31, %sin31 : tensor<8x32xf32>, tensor<8x32xf32>, tensor<8x32xf32>, tensor<8x32xf32>
}
