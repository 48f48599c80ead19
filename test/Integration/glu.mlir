// SHAPES: arg0=9x53,arg1=9x53
// ENTRY: main
//
// The whole family of gated linear units on the same operands.
func.func @main(%gate: tensor<?x?xf32>, %up: tensor<?x?xf32>)
    -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) {
  %sigmoid = "llama.glu"(%gate, %up) <{activation = #llama.activation<sigmoid>}>
      : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %relu = "llama.glu"(%gate, %up) <{activation = #llama.activation<relu>}>
      : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  // The exact one, with the error function, and its approximation.
  %gelu = "llama.glu"(%gate, %up) <{activation = #llama.activation<gelu>}>
      : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %gelu_tanh = "llama.glu"(%gate, %up) <{activation = #llama.activation<gelu_tanh>}>
      : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  // Becomes swiglu.
  %silu = "llama.glu"(%gate, %up) <{activation = #llama.activation<silu>}>
      : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  return %sigmoid, %relu, %gelu, %gelu_tanh, %silu
      : tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>
}
