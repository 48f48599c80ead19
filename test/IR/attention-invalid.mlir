// RUN: llama-opt %s --split-input-file --verify-diagnostics

func.func @c1(%q: tensor<8x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<2x7x16xf32>) {
  // expected-error @+1 {{attention_c1: 'q', 'k' and 'v' have ranks 3, 4 and 3, but all must have 4, or 3 without a batch}}
  %y = llama.attention %q, %k, %v
    : tensor<8x5x16xf32>, tensor<1x2x7x16xf32>, tensor<2x7x16xf32> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c1_rank(%q: tensor<5x16xf32>, %k: tensor<7x16xf32>, %v: tensor<7x16xf32>) {
  // expected-error @+1 {{attention_c1: 'q', 'k' and 'v' have ranks 2, 2 and 2}}
  %y = llama.attention %q, %k, %v
    : tensor<5x16xf32>, tensor<7x16xf32>, tensor<7x16xf32> -> tensor<5x16xf32>
  return
}

// -----

func.func @c1_scalar(%q: tensor<f32>, %k: tensor<f32>, %v: tensor<f32>) {
  // expected-error @+1 {{attention_c1: 'q', 'k' and 'v' have ranks 0, 0 and 0}}
  %y = llama.attention %q, %k, %v
    : tensor<f32>, tensor<f32>, tensor<f32> -> tensor<f32>
  return
}

// -----

func.func @c2_wider(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf64>) {
  // expected-error @+1 {{attention_c2: 'k' and 'v' have element type f64, but 'q' has f32}}
  %y = llama.attention %q, %k, %k
    : tensor<8x5x16xf32>, tensor<2x7x16xf64>, tensor<2x7x16xf64> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c2(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf16>) {
  // expected-error @+1 {{attention_c2: 'v' has element type f16, but must have f32}}
  %y = llama.attention %q, %k, %v
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf16> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c3(%q: tensor<?x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<3x2x7x16xf32>) {
  // expected-error @+1 {{attention_c3: the batch sizes of 'q', 'k' and 'v' must be equal, but are [?, 2, 3]}}
  %y = llama.attention %q, %k, %v
    : tensor<?x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<3x2x7x16xf32> -> tensor<?x8x5x16xf32>
  return
}

// -----

func.func @c4(%q: tensor<8x5x16xf32>, %k: tensor<3x7x16xf32>, %v: tensor<3x7x16xf32>) {
  // expected-error @+1 {{attention_c4: 'q', 'k' and 'v' have [8, 3, 3] heads, but 'k' and 'v' must have equally many, at least 1, and they must divide those of 'q'}}
  %y = llama.attention %q, %k, %v
    : tensor<8x5x16xf32>, tensor<3x7x16xf32>, tensor<3x7x16xf32> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c4_value(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<4x7x16xf32>) {
  // expected-error @+1 {{attention_c4: 'q', 'k' and 'v' have [8, 2, 4] heads}}
  %y = llama.attention %q, %k, %v
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<4x7x16xf32> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c4_none(%q: tensor<8x5x16xf32>, %k: tensor<0x7x16xf32>, %v: tensor<?x7x16xf32>) {
  // expected-error @+1 {{attention_c4: 'q', 'k' and 'v' have [8, 0, ?] heads}}
  %y = llama.attention %q, %k, %v
    : tensor<8x5x16xf32>, tensor<0x7x16xf32>, tensor<?x7x16xf32> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c4_token_major(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf32>) {
  // expected-error @+1 {{attention_c4: 'q', 'k' and 'v' have [5, 7, 7] heads}}
  %y = llama.attention %q, %k, %v {layout = #llama.attention_layout<token_major>}
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf32> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c5(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x9x16xf32>) {
  // expected-error @+1 {{attention_c5: 'v' has 9 tokens, but must have those of 'k', 7}}
  %y = llama.attention %q, %k, %v
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x9x16xf32> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c6(%q: tensor<8x5x16xf32>, %k: tensor<2x7x15xf32>, %v: tensor<2x7x16xf32>) {
  // expected-error @+1 {{attention_c6: 'q' and 'k' have head dimensions [16, 15], but must have the same, at least 1}}
  %y = llama.attention %q, %k, %v
    : tensor<8x5x16xf32>, tensor<2x7x15xf32>, tensor<2x7x16xf32> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c6_empty(%q: tensor<8x5x0xf32>, %k: tensor<2x7x0xf32>, %v: tensor<2x7x16xf32>) {
  // expected-error @+1 {{attention_c6: 'q' and 'k' have head dimensions [0, 0]}}
  %y = llama.attention %q, %k, %v
    : tensor<8x5x0xf32>, tensor<2x7x0xf32>, tensor<2x7x16xf32> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c7(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf32>, %m: tensor<5x8xi1>) {
  // expected-error @+1 {{attention_c7: 'mask' has shape [5, 8], but must broadcast to the scores, [8, 5, 7]}}
  %y = llama.attention %q, %k, %v mask(%m : tensor<5x8xi1>)
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf32> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c7_rank(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf32>, %m: tensor<1x8x5x7xf16>) {
  // expected-error @+1 {{attention_c7: 'mask' has shape [1, 8, 5, 7], but must broadcast to the scores, [8, 5, 7]}}
  %y = llama.attention %q, %k, %v mask(%m : tensor<1x8x5x7xf16>)
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf32> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c8(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x16xf32>, %m: tensor<3xi64>) {
  // expected-error @+1 {{attention_c8: 'offset' has shape [3], but must have rank 0 or one entry a batch entry, [2]}}
  %y = llama.attention %q, %k, %v offset(%m : tensor<3xi64>)
    : tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x16xf32> -> tensor<2x8x5x16xf32>
  return
}

// -----

func.func @c8_kv_len(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf32>, %m: tensor<1xi64>) {
  // expected-error @+1 {{attention_c8: 'kv_len' has shape [1], but must have rank 0 where there is no batch}}
  %y = llama.attention %q, %k, %v kv_len(%m : tensor<1xi64>)
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf32> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c9(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf32>) {
  // expected-error @+1 {{attention_c9: 'window' is 0, but must be positive}}
  %y = llama.attention %q, %k, %v {window = 0}
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf32> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c10(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf32>) {
  // expected-error @+1 {{attention_c10: 'scale' is NaN, but must be finite}}
  %y = llama.attention %q, %k, %v {scale = 0x7FF8000000000000 : f64}
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf32> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c11(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf32>) {
  // expected-error @+1 {{attention_c11: 'softcap' is 0, but must be finite and positive}}
  %y = llama.attention %q, %k, %v {softcap = 0.0}
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf32> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c12(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x24xf32>) {
  // expected-error @+1 {{attention_c12: 'y' has shape [8, 5, 16], but the operands give [8, 5, 24]}}
  %y = llama.attention %q, %k, %v : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x24xf32> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @c12_token_major(%q: tensor<1x5x8x16xf32>, %k: tensor<1x7x2x16xf32>) {
  // expected-error @+1 {{attention_c12: 'y' has shape [1, 8, 5, 16], but the operands give [1, 5, 8, 16]}}
  %y = llama.attention %q, %k, %k {layout = #llama.attention_layout<token_major>}
    : tensor<1x5x8x16xf32>, tensor<1x7x2x16xf32>, tensor<1x7x2x16xf32> -> tensor<1x8x5x16xf32>
  return
}

// -----

func.func @c12_element_type(%q: tensor<8x5x16xbf16>, %k: tensor<2x7x16xbf16>) {
  // expected-error @+1 {{attention_c12: 'y' has element type f32, but must have bf16}}
  %y = llama.attention %q, %k, %k : tensor<8x5x16xbf16>, tensor<2x7x16xbf16>, tensor<2x7x16xbf16> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @mask_type(%q: tensor<8x5x16xf32>, %m: tensor<5x5xi8>) {
  // expected-error @+1 {{operand #3 must be ranked tensor of 1-bit signless integer or 16-bit float}}
  %y = llama.attention %q, %q, %q mask(%m : tensor<5x5xi8>) : tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x5x16xf32> -> tensor<8x5x16xf32>
  return
}

// -----

func.func @no_scales(%q: tensor<1x8x5x16xf32>, %k: tensor<1x2x7x16xi8>) -> tensor<1x8x5x16xf32> {
  // expected-error @+1 {{attention_c13: 'k_scale' must be given where 'k' is i8, and only then}}
  %0 = llama.attention %q, %k, %k : tensor<1x8x5x16xf32>, tensor<1x2x7x16xi8>, tensor<1x2x7x16xi8> -> tensor<1x8x5x16xf32>
  return %0 : tensor<1x8x5x16xf32>
}

// -----

func.func @scales_shape(%q: tensor<1x8x5x16xf32>, %k: tensor<1x2x7x16xi8>, %s: tensor<1x7x2xf32>) -> tensor<1x8x5x16xf32> {
  // expected-error @+1 {{attention_c13: 'k_scale' has shape [1, 7, 2], but must have that of 'k' without its last dimension, [1, 2, 7]}}
  %0 = llama.attention %q, %k, %k scales(%s, %s : tensor<1x7x2xf32>, tensor<1x7x2xf32>)
    : tensor<1x8x5x16xf32>, tensor<1x2x7x16xi8>, tensor<1x2x7x16xi8> -> tensor<1x8x5x16xf32>
  return %0 : tensor<1x8x5x16xf32>
}

// -----

func.func @one_in_eight_bits(%q: tensor<1x8x5x16xf32>, %k: tensor<1x2x7x16xi8>, %v: tensor<1x2x7x16xf32>) -> tensor<1x8x5x16xf32> {
  // expected-error @+1 {{attention_c2: 'v' has element type f32, but must have i8}}
  %0 = llama.attention %q, %k, %v : tensor<1x8x5x16xf32>, tensor<1x2x7x16xi8>, tensor<1x2x7x16xf32> -> tensor<1x8x5x16xf32>
  return %0 : tensor<1x8x5x16xf32>
}

// -----

func.func @one_scale(%q: tensor<1x8x5x16xf32>, %k: tensor<1x2x7x16xi8>, %s: tensor<1x2x7xf32>) -> tensor<1x8x5x16xf32> {
  // expected-error @+1 {{attention_c13: 'k_scale' and 'v_scale' must be given together}}
  %0 = "llama.attention"(%q, %k, %k, %s) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 1, 0>}>
    : (tensor<1x8x5x16xf32>, tensor<1x2x7x16xi8>, tensor<1x2x7x16xi8>, tensor<1x2x7xf32>) -> tensor<1x8x5x16xf32>
  return %0 : tensor<1x8x5x16xf32>
}
