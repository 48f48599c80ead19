func.func @main(%x: tensor<40x64xf32>, %w: tensor<50x64xf32>) -> tensor<40x50xf32> {
  %l = "llama.linear"(%x, %w) : (tensor<40x64xf32>, tensor<50x64xf32>) -> tensor<40x50xf32>
  return %l : tensor<40x50xf32>
}
