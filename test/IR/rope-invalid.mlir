// RUN: llama-opt %s --split-input-file --verify-diagnostics

func.func @c1(%x: tensor<2x8x5x64xf32>, %t: tensor<5x32xf32>) {
  // expected-error @+1 {{rope_c1: 'heads_axis' is 3, but must be a dimension of 'x' other than the last, and 'x' has rank 4}}
  %0 = llama.rope %x, %t, %t {heads_axis = 3} : tensor<2x8x5x64xf32>, tensor<5x32xf32>
  return
}

// -----

func.func @c1_negative(%x: tensor<f32>, %t: tensor<5x32xf32>) {
  // expected-error @+1 {{rope_c1: 'heads_axis' is -1}}
  %0 = llama.rope %x, %t, %t {heads_axis = -1} : tensor<f32>, tensor<5x32xf32>
  return
}

// -----

func.func @c2(%x: tensor<5x64xf32>, %c: tensor<5x32xf32>, %s: tensor<5x16xf32>) {
  // expected-error @+1 {{rope_c2: 'sin' has type tensor<5x16xf32>, but must have that of 'cos', tensor<5x32xf32>}}
  %0 = "llama.rope"(%x, %c, %s) : (tensor<5x64xf32>, tensor<5x32xf32>, tensor<5x16xf32>) -> tensor<5x64xf32>
  return
}

// -----

func.func @c3(%x: tensor<8x5x64xf32>, %t: tensor<2x5x32xf32>) {
  // expected-error @+1 {{rope_c3: 'cos' has rank 3, but must have at least 1 and at most that of 'x' without its heads, 2}}
  %0 = llama.rope %x, %t, %t {heads_axis = 0} : tensor<8x5x64xf32>, tensor<2x5x32xf32>
  return
}

// -----

func.func @c3_scalar(%x: tensor<f32>, %t: tensor<f32>) {
  // expected-error @+1 {{rope_c3: 'cos' has rank 0, but must have at least 1 and at most that of 'x' without its heads, 0}}
  %0 = llama.rope %x, %t, %t : tensor<f32>, tensor<f32>
  return
}

// -----

func.func @c4(%x: tensor<2x8x5x64xf32>, %t: tensor<1x5x32xf32>) {
  // expected-error @+1 {{rope_c4: 'cos' has leading dimensions [1, 5], but must have those of 'x' without its heads, [2, 5]}}
  %0 = llama.rope %x, %t, %t {heads_axis = 1} : tensor<2x8x5x64xf32>, tensor<1x5x32xf32>
  return
}

// -----

func.func @c5(%x: tensor<5x63xf32>, %t: tensor<5x32xf32>) {
  // expected-error @+1 {{rope_c5: the tables rotate 32 pairs of features, but 'x' has only 63 features}}
  %0 = llama.rope %x, %t, %t : tensor<5x63xf32>, tensor<5x32xf32>
  return
}

// -----

func.func @c5_huge(%x: tensor<5x63xf32>, %t: tensor<5x9223372036854775807xf32>) {
  // expected-error @+1 {{rope_c5: the tables rotate 9223372036854775807 pairs}}
  %0 = llama.rope %x, %t, %t : tensor<5x63xf32>, tensor<5x9223372036854775807xf32>
  return
}

// -----

func.func @c6(%x: tensor<5x64xf32>, %t: tensor<5x32xf32>) {
  // expected-error @+1 {{rope_c6: 'y' has type tensor<?x64xf32>, but must have that of 'x', tensor<5x64xf32>}}
  %0 = "llama.rope"(%x, %t, %t) : (tensor<5x64xf32>, tensor<5x32xf32>, tensor<5x32xf32>) -> tensor<?x64xf32>
  return
}
