func.func @main(%x: tensor<40x64xbf16>, %w: tensor<50x64xbf16>) -> tensor<40x50xbf16> {
  %l = "llama.linear"(%x, %w) : (tensor<40x64xbf16>, tensor<50x64xbf16>) -> tensor<40x50xbf16>
  return %l : tensor<40x50xbf16>
}
