// What RMSNorm replaced: the mean is subtracted first, and there is a bias.
!t = f32
!x = tensor<?x2048x!t>
!w = tensor<2048x!t>

func.func @main(%x: !x, %w: !w, %b: !w) -> !x {
  %y = llama.layernorm %x weight(%w : !w) bias(%b : !w) : !x -> !x
  return %y : !x
}
