// RUN: llama-opt %s --split-input-file --verify-diagnostics

func.func @c1(%x: tensor<f32>) {
  // expected-error @+1 {{layernorm_c1: 'x' has rank 0, but must have at least 1}}
  %y = llama.layernorm %x : tensor<f32> -> tensor<f32>
  return
}

// -----

func.func @c1_weight(%x: tensor<4xf32>, %w: tensor<4x4xf32>) {
  // expected-error @+1 {{layernorm_c1: 'weight' has rank 2, but must have at least 1 and at most that of 'x', 1}}
  %y = llama.layernorm %x weight(%w : tensor<4x4xf32>) : tensor<4xf32> -> tensor<4xf32>
  return
}

// -----

func.func @c1_bias(%x: tensor<4xf32>, %b: tensor<f32>) {
  // expected-error @+1 {{layernorm_c1: 'bias' has rank 0}}
  %y = llama.layernorm %x bias(%b : tensor<f32>) : tensor<4xf32> -> tensor<4xf32>
  return
}

// -----

func.func @c2(%x: tensor<2x4xf32>, %w: tensor<2xf32>) {
  // expected-error @+1 {{layernorm_c2: 'weight' has shape [2], but must have the last dimensions of 'x', [4]}}
  %y = llama.layernorm %x weight(%w : tensor<2xf32>) : tensor<2x4xf32> -> tensor<2x4xf32>
  return
}

// -----

func.func @c3(%x: tensor<2x4xf32>, %w: tensor<4xf32>, %b: tensor<2x4xf32>) {
  // expected-error @+1 {{layernorm_c3: 'bias' has shape [2, 4], but must have that of 'weight', [4]}}
  %y = llama.layernorm %x weight(%w : tensor<4xf32>) bias(%b : tensor<2x4xf32>) : tensor<2x4xf32> -> tensor<2x4xf32>
  return
}

// -----

func.func @c3_alone(%x: tensor<2x4xf32>, %b: tensor<5xf32>) {
  // expected-error @+1 {{layernorm_c3: 'bias' has shape [5], but must have the last dimensions of 'x', [4]}}
  %y = llama.layernorm %x bias(%b : tensor<5xf32>) : tensor<2x4xf32> -> tensor<2x4xf32>
  return
}

// -----

func.func @c4(%x: tensor<2x4xf32>) {
  // expected-error @+1 {{layernorm_c4: 'y' has type tensor<2x4xf64>, but must have that of 'x', tensor<2x4xf32>}}
  %y = llama.layernorm %x : tensor<2x4xf32> -> tensor<2x4xf64>
  return
}

// -----

func.func @c5(%x: tensor<2x4xf32>) {
  // expected-error @+1 {{layernorm_c5: 'eps' is -Inf, but must be finite and not negative}}
  %y = llama.layernorm %x {eps = 0xFFF0000000000000 : f64} : tensor<2x4xf32> -> tensor<2x4xf32>
  return
}
