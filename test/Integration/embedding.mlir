// SHAPES: arg0=77x48
// ENTRY: main
//
// Rows of the embedding table for two sequences of token ids, and the logits of a tied output projection.
func.func @main(%table: tensor<77x48xf32>) -> (tensor<2x3x48xf32>, tensor<2x3x77xf32>) {
  %ids = arith.constant dense<[[0, 76, 5], [5, 5, 31]]> : tensor<2x3xi64>
  %x = "llama.embedding"(%table, %ids) : (tensor<77x48xf32>, tensor<2x3xi64>) -> tensor<2x3x48xf32>
  %logits = "llama.linear"(%x, %table) : (tensor<2x3x48xf32>, tensor<77x48xf32>) -> tensor<2x3x77xf32>
  return %x, %logits : tensor<2x3x48xf32>, tensor<2x3x77xf32>
}
