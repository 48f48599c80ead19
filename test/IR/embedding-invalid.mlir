// RUN: llama-opt %s --split-input-file --verify-diagnostics

func.func @c1(%t: tensor<64xf32>, %i: tensor<3xi64>) {
  // expected-error @+1 {{embedding_c1: 'table' has rank 1, but must have 2}}
  %0 = llama.embedding %t, %i : tensor<64xf32>, tensor<3xi64> -> tensor<3x64xf32>
  return
}

// -----

func.func @c2(%t: tensor<0x64xf32>, %i: tensor<3xi64>) {
  // expected-error @+1 {{embedding_c2: 'table' has shape [0, 64], but must have at least one row}}
  %0 = llama.embedding %t, %i : tensor<0x64xf32>, tensor<3xi64> -> tensor<3x64xf32>
  return
}

// -----

func.func @c3(%t: tensor<77x64xf32>, %i: tensor<?x3xi64>) {
  // expected-error @+1 {{embedding_c3: 'y' has shape [3, 64], but the operands give [?, 3, 64]}}
  %0 = llama.embedding %t, %i : tensor<77x64xf32>, tensor<?x3xi64> -> tensor<3x64xf32>
  return
}

// -----

func.func @c3_element_type(%t: tensor<77x64xf32>, %i: tensor<3xi64>) {
  // expected-error @+1 {{embedding_c3: 'y' has element type f16, but must have f32}}
  %0 = llama.embedding %t, %i : tensor<77x64xf32>, tensor<3xi64> -> tensor<3x64xf16>
  return
}

// -----

func.func @ids(%t: tensor<77x64xf32>, %i: tensor<3xindex>) {
  // expected-error @+1 {{operand #1 must be ranked tensor of 64-bit signless integer or 32-bit signless integer values}}
  %0 = llama.embedding %t, %i : tensor<77x64xf32>, tensor<3xindex> -> tensor<3x64xf32>
  return
}
