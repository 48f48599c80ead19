// RUN: llama-opt %s --split-input-file --verify-diagnostics

func.func @c1(%x: tensor<f32>, %w: tensor<8x4xf32>) {
  // expected-error @+1 {{linear_c1: 'x' has rank 0, but must have at least 1}}
  %0 = llama.linear %x, %w : tensor<f32>, tensor<8x4xf32> -> tensor<8xf32>
  return
}

// -----

func.func @c1_weight(%x: tensor<4xf32>, %w: tensor<2x8x4xf32>) {
  // expected-error @+1 {{linear_c1: 'weight' has rank 3, but must have 2: [out, in]}}
  %0 = llama.linear %x, %w : tensor<4xf32>, tensor<2x8x4xf32> -> tensor<8xf32>
  return
}

// -----

func.func @c2(%x: tensor<3x8xf32>, %w: tensor<8x4xf32>) {
  // expected-error @+1 {{linear_c2: 'weight' has shape [8, 4] and takes 4 features, but 'x' has 8}}
  %0 = llama.linear %x, %w : tensor<3x8xf32>, tensor<8x4xf32> -> tensor<3x4xf32>
  return
}

// -----

func.func @c3(%x: tensor<3x4xf32>, %w: tensor<8x4xf32>, %b: tensor<4xf32>) {
  // expected-error @+1 {{linear_c3: 'bias' has shape [4], but must have one entry a row of 'weight', [8]}}
  %0 = llama.linear %x, %w bias(%b : tensor<4xf32>) : tensor<3x4xf32>, tensor<8x4xf32> -> tensor<3x8xf32>
  return
}

// -----

func.func @c3_rank(%x: tensor<3x4xf32>, %w: tensor<8x4xf32>, %b: tensor<3x8xf32>) {
  // expected-error @+1 {{linear_c3: 'bias' has shape [3, 8]}}
  %0 = llama.linear %x, %w bias(%b : tensor<3x8xf32>) : tensor<3x4xf32>, tensor<8x4xf32> -> tensor<3x8xf32>
  return
}

// -----

func.func @c4(%x: tensor<?x4xf32>, %w: tensor<8x4xf32>) {
  // expected-error @+1 {{linear_c4: 'y' has shape [?, 4], but the operands give [?, 8]}}
  %0 = llama.linear %x, %w : tensor<?x4xf32>, tensor<8x4xf32> -> tensor<?x4xf32>
  return
}

// -----

func.func @c4_element_type(%x: tensor<?x4xbf16>, %w: tensor<8x4xf32>) {
  // expected-error @+1 {{linear_c4: 'y' has element type f32, but must have bf16}}
  %0 = llama.linear %x, %w : tensor<?x4xbf16>, tensor<8x4xf32> -> tensor<?x8xf32>
  return
}
