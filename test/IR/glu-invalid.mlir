// RUN: llama-opt %s --split-input-file --verify-diagnostics

func.func @c1(%g: tensor<4xf32>, %u: tensor<?xf32>) {
  // expected-error @+1 {{glu_c1: 'up' has type tensor<?xf32>, but must have that of 'gate', tensor<4xf32>}}
  %y = "llama.glu"(%g, %u) <{activation = #llama.activation<relu>}> : (tensor<4xf32>, tensor<?xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @c2(%g: tensor<4xf32>) {
  // expected-error @+1 {{glu_c2: 'y' has type tensor<1x4xf32>, but must have that of 'gate', tensor<4xf32>}}
  %y = "llama.glu"(%g, %g) <{activation = #llama.activation<relu>}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<1x4xf32>
  return
}

// -----

func.func @activation(%g: tensor<4xf32>) {
  // expected-error @+1 {{requires attribute 'activation'}}
  %y = "llama.glu"(%g, %g) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @unknown_activation(%g: tensor<4xf32>) {
  // expected-error @+2 {{failed to parse Llama_ActivationAttr parameter 'value'}}
  // expected-error @+1 {{expected ::mlir::llama::Activation to be one of: sigmoid, relu, gelu, gelu_tanh, silu}}
  %y = llama.glu %g, %g {activation = #llama.activation<mish>} : tensor<4xf32>
  return
}
