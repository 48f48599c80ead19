// SHAPES: arg0=1x1x96,arg1=2x17x96,arg2=80x96,arg3=80
// ENTRY: main
//
// One weight, [out, in], for one row (decode) and for many (prefill).
func.func @main(%one: tensor<1x1x96xf32>, %many: tensor<?x?x96xf32>, %weight: tensor<80x96xf32>, %bias: tensor<80xf32>)
    -> (tensor<1x1x80xf32>, tensor<?x?x80xf32>) {
  %decode = "llama.linear"(%one, %weight) : (tensor<1x1x96xf32>, tensor<80x96xf32>) -> tensor<1x1x80xf32>
  %prefill = "llama.linear"(%many, %weight, %bias)
      : (tensor<?x?x96xf32>, tensor<80x96xf32>, tensor<80xf32>) -> tensor<?x?x80xf32>
  return %decode, %prefill : tensor<1x1x80xf32>, tensor<?x?x80xf32>
}
