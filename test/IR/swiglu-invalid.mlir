// RUN: llama-opt %s --split-input-file --verify-diagnostics

func.func @c1(%g: tensor<4xf32>, %u: tensor<5xf32>) {
  // expected-error @+1 {{swiglu_c1: 'up' has type tensor<5xf32>, but must have that of 'gate', tensor<4xf32>}}
  %y = "llama.swiglu"(%g, %u) : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @c2(%g: tensor<4xf32>) {
  // expected-error @+1 {{swiglu_c2: 'y' has type tensor<4xf16>, but must have that of 'gate', tensor<4xf32>}}
  %y = "llama.swiglu"(%g, %g) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf16>
  return
}

// -----

func.func @c3(%g: tensor<4xf32>) {
  // expected-error @+1 {{swiglu_c3: 'beta' is +Inf, but must be finite}}
  %y = llama.swiglu %g, %g {beta = 0x7FF0000000000000 : f64} : tensor<4xf32>
  return
}

// -----

func.func @operands(%g: tensor<4xf32>) {
  // expected-error @+1 {{expected 2 operands, but found 1}}
  %y = "llama.swiglu"(%g) : (tensor<4xf32>) -> tensor<4xf32>
  return
}
