func.func @main(%x: tensor<1x16xf32>, %w: tensor<40x16xf32>) -> tensor<1x40xf32> {
  %l = "llama.linear"(%x, %w) : (tensor<1x16xf32>, tensor<40x16xf32>) -> tensor<1x40xf32>
  return %l : tensor<1x40xf32>
}
