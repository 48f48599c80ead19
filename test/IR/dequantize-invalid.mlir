// RUN: llama-opt %s --split-input-file --verify-diagnostics

func.func @c1(%q: tensor<i8>, %s: tensor<f32>) {
  // expected-error @+1 {{dequantize_c1: 'q' has rank 0 and 'scale' rank 0, but both must have the same, at least 1}}
  %0 = llama.dequantize %q, %s : tensor<i8>, tensor<f32> -> tensor<f32>
  return
}

// -----

func.func @c1_rank(%q: tensor<4x64xi8>, %s: tensor<2xf32>) {
  // expected-error @+1 {{dequantize_c1: 'q' has rank 2 and 'scale' rank 1}}
  %0 = llama.dequantize %q, %s : tensor<4x64xi8>, tensor<2xf32> -> tensor<4x64xf32>
  return
}

// -----

func.func @c2(%q: tensor<4x64xi8>, %s: tensor<5x2xf32>) {
  // expected-error @+1 {{dequantize_c2: 'scale' has shape [5, 2], but its leading dimensions must be those of 'q', [4]}}
  %0 = llama.dequantize %q, %s : tensor<4x64xi8>, tensor<5x2xf32> -> tensor<4x64xf32>
  return
}

// -----

func.func @c3(%q: tensor<4x64xi8>, %s: tensor<4x3xf32>) {
  // expected-error @+1 {{dequantize_c3: 'scale' has 3 groups, but must have a number that divides the last dimension of 'q', [64]}}
  %0 = llama.dequantize %q, %s : tensor<4x64xi8>, tensor<4x3xf32> -> tensor<4x64xf32>
  return
}

// -----

func.func @c3_zero(%q: tensor<4x64xi8>, %s: tensor<4x0xf32>) {
  // expected-error @+1 {{dequantize_c3: 'scale' has 0 groups}}
  %0 = llama.dequantize %q, %s : tensor<4x64xi8>, tensor<4x0xf32> -> tensor<4x64xf32>
  return
}

// -----

func.func @c4(%q: tensor<4x64xi4>, %s: tensor<4x2xf32>, %m: tensor<4x1xf32>) {
  // expected-error @+1 {{dequantize_c4: 'min' has shape [4, 1], but must have that of 'scale', [4, 2]}}
  %0 = llama.dequantize %q, %s min(%m : tensor<4x1xf32>) : tensor<4x64xi4>, tensor<4x2xf32> -> tensor<4x64xf32>
  return
}

// -----

func.func @c5(%q: tensor<?x64xi4>, %s: tensor<4x2xf32>) {
  // expected-error @+1 {{dequantize_c5: 'w' has shape [5, 64], but the operands give [4, 64]}}
  %0 = llama.dequantize %q, %s : tensor<?x64xi4>, tensor<4x2xf32> -> tensor<5x64xf32>
  return
}

// -----

func.func @element_type(%q: tensor<4x64xui8>, %s: tensor<4x2xf32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor of 8-bit signless integer or 4-bit signless integer values}}
  %0 = llama.dequantize %q, %s : tensor<4x64xui8>, tensor<4x2xf32> -> tensor<4x64xf32>
  return
}
