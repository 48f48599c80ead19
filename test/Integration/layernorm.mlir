// SHAPES: arg0=7x131,arg1=131,arg2=131
// ENTRY: main
//
// What RMSNorm replaced, beside it in one program.
func.func @main(%x: tensor<?x131xf32>, %weight: tensor<131xf32>, %bias: tensor<131xf32>)
    -> (tensor<?x131xf32>, tensor<?x131xf32>) {
  %layer = "llama.layernorm"(%x, %weight, %bias) <{eps = 1.0e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1>}>
      : (tensor<?x131xf32>, tensor<131xf32>, tensor<131xf32>) -> tensor<?x131xf32>
  %rms = "llama.rmsnorm"(%x, %weight, %bias) <{eps = 1.0e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0>}>
      : (tensor<?x131xf32>, tensor<131xf32>, tensor<131xf32>) -> tensor<?x131xf32>
  return %layer, %rms : tensor<?x131xf32>, tensor<?x131xf32>
}
