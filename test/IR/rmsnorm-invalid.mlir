// RUN: llama-opt %s --split-input-file --verify-diagnostics

func.func @c1(%x: tensor<4x64xf32>, %w: tensor<f32>) {
  // expected-error @+1 {{rmsnorm_c1: 'weight' has rank 0, but must have at least 1 and at most that of 'x', 2}}
  %y = llama.rmsnorm %x, %w : tensor<4x64xf32>, tensor<f32> -> tensor<4x64xf32>
  return
}

// -----

func.func @c1_too_high(%x: tensor<64xf32>, %w: tensor<4x64xf32>) {
  // expected-error @+1 {{rmsnorm_c1: 'weight' has rank 2, but must have at least 1 and at most that of 'x', 1}}
  %y = llama.rmsnorm %x, %w : tensor<64xf32>, tensor<4x64xf32> -> tensor<64xf32>
  return
}

// -----

func.func @c1_scalar(%x: tensor<f32>, %w: tensor<1xf32>) {
  // expected-error @+1 {{rmsnorm_c1: 'weight' has rank 1}}
  %y = llama.rmsnorm %x, %w : tensor<f32>, tensor<1xf32> -> tensor<f32>
  return
}

// -----

func.func @c2(%x: tensor<4x?x64xf32>, %w: tensor<3x65xf32>) {
  // expected-error @+1 {{rmsnorm_c2: 'weight' has shape [3, 65], but must have the last dimensions of 'x', [?, 64]}}
  %y = llama.rmsnorm %x, %w : tensor<4x?x64xf32>, tensor<3x65xf32> -> tensor<4x?x64xf32>
  return
}

// -----

func.func @c3(%x: tensor<4x64xf32>, %w: tensor<64xf32>, %b: tensor<1xf32>) {
  // expected-error @+1 {{rmsnorm_c3: 'bias' has shape [1], but must have that of 'weight', [64]}}
  %y = llama.rmsnorm %x, %w bias(%b : tensor<1xf32>) : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf32>
  return
}

// -----

func.func @c4(%x: tensor<4x64xbf16>, %w: tensor<64xf32>, %r: tensor<4x64xf32>) {
  // expected-error @+1 {{rmsnorm_c4: 'residual' has type tensor<4x64xf32>, but must have that of 'x', tensor<4x64xbf16>}}
  %y, %s = llama.rmsnorm %x, %w residual(%r : tensor<4x64xf32>)
    : tensor<4x64xbf16>, tensor<64xf32> -> tensor<4x64xbf16>, tensor<4x64xbf16>
  return
}

// -----

func.func @c5(%x: tensor<4x64xf32>, %w: tensor<64xf32>) {
  // expected-error @+1 {{rmsnorm_c5: there is a 'residual', but the result 'sum' is missing}}
  %y = llama.rmsnorm %x, %w residual(%x : tensor<4x64xf32>) : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf32>
  return
}

// -----

func.func @c5_no_residual(%x: tensor<4x64xf32>, %w: tensor<64xf32>) {
  // expected-error @+1 {{rmsnorm_c5: there is a result 'sum', but no 'residual' to add}}
  %y, %s = llama.rmsnorm %x, %w : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf32>, tensor<4x64xf32>
  return
}

// -----

func.func @c6(%x: tensor<4x64xf32>, %w: tensor<64xf32>) {
  // expected-error @+1 {{rmsnorm_c6: 'y' has type tensor<4x64xf16>, but must have that of 'x', tensor<4x64xf32>}}
  %y = llama.rmsnorm %x, %w : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf16>
  return
}

// -----

func.func @c6_sum(%x: tensor<4x64xf32>, %w: tensor<64xf32>) {
  // expected-error @+1 {{rmsnorm_c6: 'sum' has type tensor<?x64xf32>}}
  %y, %s = llama.rmsnorm %x, %w residual(%x : tensor<4x64xf32>)
    : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf32>, tensor<?x64xf32>
  return
}

// -----

func.func @c7(%x: tensor<4x64xf32>, %w: tensor<64xf32>) {
  // expected-error @+1 {{rmsnorm_c7: 'eps' is -0.25, but must be finite and not negative}}
  %y = llama.rmsnorm %x, %w {eps = -0.25} : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf32>
  return
}

// -----

func.func @c7_nan(%x: tensor<4x64xf32>, %w: tensor<64xf32>) {
  // expected-error @+1 {{rmsnorm_c7: 'eps' is NaN}}
  %y = llama.rmsnorm %x, %w {eps = 0x7FF8000000000000 : f64} : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf32>
  return
}

// -----

func.func @c8(%x: tensor<4x64xf32>, %w: tensor<64xf32>) {
  // expected-error @+1 {{rmsnorm_c8: 'weight_offset' is +Inf, but must be finite}}
  %y = llama.rmsnorm %x, %w {weight_offset = 0x7FF0000000000000 : f64} : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf32>
  return
}

// -----

func.func @c9(%x: tensor<4x64xf32>, %w: tensor<64xf32>) {
  // expected-error @+1 {{rmsnorm_c9: 'stat_size' is 65, but must lie in 1 .. 64}}
  %y = llama.rmsnorm %x, %w {stat_size = 65} : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf32>
  return
}

// -----

func.func @c9_zero(%x: tensor<4x?xf32>, %w: tensor<?xf32>) {
  // expected-error @+1 {{rmsnorm_c9: 'stat_size' is 0, but must lie in 1 .. number of features}}
  %y = llama.rmsnorm %x, %w {stat_size = 0} : tensor<4x?xf32>, tensor<?xf32> -> tensor<4x?xf32>
  return
}

// -----

func.func @c9_rank(%x: tensor<4x64xf32>, %w: tensor<4x64xf32>) {
  // expected-error @+1 {{rmsnorm_c9: 'stat_size' needs a 'weight' of rank 1, but it has rank 2}}
  %y = llama.rmsnorm %x, %w {stat_size = 64} : tensor<4x64xf32>, tensor<4x64xf32> -> tensor<4x64xf32>
  return
}

// -----

func.func @element_type(%x: tensor<4x64xi32>, %w: tensor<64xf32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor of 16-bit float or bfloat16 type or 32-bit float or 64-bit float values}}
  %y = llama.rmsnorm %x, %w : tensor<4x64xi32>, tensor<64xf32> -> tensor<4x64xi32>
  return
}

// -----

func.func @unranked(%x: tensor<*xf32>, %w: tensor<64xf32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor}}
  %y = "llama.rmsnorm"(%x, %w) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<*xf32>, tensor<64xf32>) -> tensor<*xf32>
  return
}

// -----

func.func @segments(%x: tensor<4x64xf32>, %w: tensor<64xf32>) {
  // expected-error @+1 {{operand count (2) does not match with the total size (4) specified in attribute 'operandSegmentSizes'}}
  %y = "llama.rmsnorm"(%x, %w) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (tensor<4x64xf32>, tensor<64xf32>) -> tensor<4x64xf32>
  return
}

// -----

func.func @attribute_type(%x: tensor<4x64xf32>, %w: tensor<64xf32>) {
  // expected-error @+1 {{attribute 'eps' failed to satisfy constraint: 64-bit float attribute}}
  %y = llama.rmsnorm %x, %w {eps = 1.0e-5 : f32} : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf32>
  return
}
