// RUN: llama-opt %s --split-input-file --verify-diagnostics

func.func @c1(%q: tensor<8x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<2x7x16xf32>, %a: tensor<8x5x16xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c1: 'q', 'k' and 'v' have ranks 3, 4 and 3, but all must have 4, or 3 without a batch}}
  %0:3 = llama.attention_partial %q, %k, %v into %a, %s, %s
    : tensor<8x5x16xf32>, tensor<1x2x7x16xf32>, tensor<2x7x16xf32> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c1_rank(%q: tensor<5x16xf32>, %k: tensor<7x16xf32>, %v: tensor<7x16xf32>, %a: tensor<5x16xf32>, %s: tensor<5xf32>) {
  // expected-error @+1 {{attention_partial_c1: 'q', 'k' and 'v' have ranks 2, 2 and 2}}
  %0:3 = llama.attention_partial %q, %k, %v into %a, %s, %s
    : tensor<5x16xf32>, tensor<7x16xf32>, tensor<7x16xf32> into tensor<5x16xf32>, tensor<5xf32>, tensor<5xf32>
  return
}

// -----

func.func @c1_scalar(%q: tensor<f32>, %k: tensor<f32>, %v: tensor<f32>, %a: tensor<f32>, %s: tensor<f32>) {
  // expected-error @+1 {{attention_partial_c1: 'q', 'k' and 'v' have ranks 0, 0 and 0}}
  %0:3 = llama.attention_partial %q, %k, %v into %a, %s, %s
    : tensor<f32>, tensor<f32>, tensor<f32> into tensor<f32>, tensor<f32>, tensor<f32>
  return
}

// -----

func.func @c2_wider(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf64>, %a: tensor<8x5x16xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c2: 'k' and 'v' have element type f64, but 'q' has f32}}
  %0:3 = llama.attention_partial %q, %k, %k into %a, %s, %s
    : tensor<8x5x16xf32>, tensor<2x7x16xf64>, tensor<2x7x16xf64> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c2(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf16>, %a: tensor<8x5x16xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c2: 'v' has element type f16, but must have f32}}
  %0:3 = llama.attention_partial %q, %k, %v into %a, %s, %s
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf16> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c3(%q: tensor<?x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<3x2x7x16xf32>, %a: tensor<?x8x5x16xf32>, %s: tensor<?x8x5xf32>) {
  // expected-error @+1 {{attention_partial_c3: the batch sizes of 'q', 'k' and 'v' must be equal, but are [?, 2, 3]}}
  %0:3 = llama.attention_partial %q, %k, %v into %a, %s, %s
    : tensor<?x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<3x2x7x16xf32> into tensor<?x8x5x16xf32>, tensor<?x8x5xf32>, tensor<?x8x5xf32>
  return
}

// -----

func.func @c4(%q: tensor<8x5x16xf32>, %k: tensor<3x7x16xf32>, %v: tensor<3x7x16xf32>, %a: tensor<8x5x16xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c4: 'q', 'k' and 'v' have [8, 3, 3] heads, but 'k' and 'v' must have equally many, at least 1, and they must divide those of 'q'}}
  %0:3 = llama.attention_partial %q, %k, %v into %a, %s, %s
    : tensor<8x5x16xf32>, tensor<3x7x16xf32>, tensor<3x7x16xf32> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c4_value(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<4x7x16xf32>, %a: tensor<8x5x16xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c4: 'q', 'k' and 'v' have [8, 2, 4] heads}}
  %0:3 = llama.attention_partial %q, %k, %v into %a, %s, %s
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<4x7x16xf32> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c4_none(%q: tensor<8x5x16xf32>, %k: tensor<0x7x16xf32>, %v: tensor<?x7x16xf32>, %a: tensor<8x5x16xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c4: 'q', 'k' and 'v' have [8, 0, ?] heads}}
  %0:3 = llama.attention_partial %q, %k, %v into %a, %s, %s
    : tensor<8x5x16xf32>, tensor<0x7x16xf32>, tensor<?x7x16xf32> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c4_token_major(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf32>, %a: tensor<8x5x16xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c4: 'q', 'k' and 'v' have [5, 7, 7] heads}}
  %0:3 = llama.attention_partial %q, %k, %v into %a, %s, %s {layout = #llama.attention_layout<token_major>}
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf32> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c5(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x9x16xf32>, %a: tensor<8x5x16xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c5: 'v' has 9 tokens, but must have those of 'k', 7}}
  %0:3 = llama.attention_partial %q, %k, %v into %a, %s, %s
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x9x16xf32> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c6(%q: tensor<8x5x16xf32>, %k: tensor<2x7x15xf32>, %v: tensor<2x7x16xf32>, %a: tensor<8x5x16xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c6: 'q' and 'k' have head dimensions [16, 15], but must have the same, at least 1}}
  %0:3 = llama.attention_partial %q, %k, %v into %a, %s, %s
    : tensor<8x5x16xf32>, tensor<2x7x15xf32>, tensor<2x7x16xf32> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c6_empty(%q: tensor<8x5x0xf32>, %k: tensor<2x7x0xf32>, %v: tensor<2x7x16xf32>, %a: tensor<8x5x16xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c6: 'q' and 'k' have head dimensions [0, 0]}}
  %0:3 = llama.attention_partial %q, %k, %v into %a, %s, %s
    : tensor<8x5x0xf32>, tensor<2x7x0xf32>, tensor<2x7x16xf32> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c7(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf32>, %m: tensor<5x8xi1>, %a: tensor<8x5x16xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c7: 'mask' has shape [5, 8], but must broadcast to the scores, [8, 5, 7]}}
  %0:3 = llama.attention_partial %q, %k, %v mask(%m : tensor<5x8xi1>) into %a, %s, %s
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf32> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c7_rank(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf32>, %m: tensor<1x8x5x7xf16>, %a: tensor<8x5x16xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c7: 'mask' has shape [1, 8, 5, 7], but must broadcast to the scores, [8, 5, 7]}}
  %0:3 = llama.attention_partial %q, %k, %v mask(%m : tensor<1x8x5x7xf16>) into %a, %s, %s
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf32> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c8(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x16xf32>, %m: tensor<3xi64>, %a: tensor<2x8x5x16xf32>, %s: tensor<2x8x5xf32>) {
  // expected-error @+1 {{attention_partial_c8: 'offset' has shape [3], but must have rank 0 or one entry a batch entry, [2]}}
  %0:3 = llama.attention_partial %q, %k, %v offset(%m : tensor<3xi64>) into %a, %s, %s
    : tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x16xf32> into tensor<2x8x5x16xf32>, tensor<2x8x5xf32>, tensor<2x8x5xf32>
  return
}

// -----

func.func @c8_kv_len(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf32>, %m: tensor<1xi64>, %a: tensor<8x5x16xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c8: 'kv_len' has shape [1], but must have rank 0 where there is no batch}}
  %0:3 = llama.attention_partial %q, %k, %v kv_len(%m : tensor<1xi64>) into %a, %s, %s
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf32> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c9(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf32>, %a: tensor<8x5x16xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c9: 'window' is 0, but must be positive}}
  %0:3 = llama.attention_partial %q, %k, %v into %a, %s, %s {window = 0}
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf32> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c10(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf32>, %a: tensor<8x5x16xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c10: 'scale' is NaN, but must be finite}}
  %0:3 = llama.attention_partial %q, %k, %v into %a, %s, %s {scale = 0x7FF8000000000000 : f64}
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf32> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c11(%q: tensor<8x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf32>, %a: tensor<8x5x16xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c11: 'softcap' is 0, but must be finite and positive}}
  %0:3 = llama.attention_partial %q, %k, %v into %a, %s, %s {softcap = 0.0}
    : tensor<8x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf32> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c12(%q: tensor<8x5x16xf32>, %a: tensor<8x5x15xf32>, %m: tensor<8x5xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c12: 'acc' has shape [8, 5, 15], but the operands give [8, 5, 16]}}
  %0:3 = llama.attention_partial %q, %q, %q into %a, %m, %s
    : tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x5x16xf32> into tensor<8x5x15xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c13(%q: tensor<8x5x16xf32>, %a: tensor<8x5x16xf32>, %m: tensor<5x8xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c13: 'max' has shape [5, 8], but the operands give [8, 5]}}
  %0:3 = llama.attention_partial %q, %q, %q into %a, %m, %s
    : tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x5x16xf32> into tensor<8x5x16xf32>, tensor<5x8xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c14(%q: tensor<8x5x16xf32>, %a: tensor<8x5x16xf32>, %m: tensor<8x5xf32>, %s: tensor<8x5x1xf32>) {
  // expected-error @+1 {{attention_partial_c14: 'sum' has shape [8, 5, 1], but the operands give [8, 5]}}
  %0:3 = llama.attention_partial %q, %q, %q into %a, %m, %s
    : tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x5x16xf32> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5x1xf32>
  return
}

// -----

func.func @c15(%q: tensor<8x5x16xbf16>, %a: tensor<8x5x16xbf16>, %m: tensor<8x5xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c15: 'acc' has element type bf16, but must have f32}}
  %0:3 = llama.attention_partial %q, %q, %q into %a, %m, %s
    : tensor<8x5x16xbf16>, tensor<8x5x16xbf16>, tensor<8x5x16xbf16> into tensor<8x5x16xbf16>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}

// -----

func.func @c15_max(%q: tensor<8x5x16xf64>, %a: tensor<8x5x16xf64>, %m: tensor<8x5xf32>, %s: tensor<8x5xf64>) {
  // expected-error @+1 {{attention_partial_c15: 'max' has element type f32, but must have f64}}
  %0:3 = llama.attention_partial %q, %q, %q into %a, %m, %s
    : tensor<8x5x16xf64>, tensor<8x5x16xf64>, tensor<8x5x16xf64> into tensor<8x5x16xf64>, tensor<8x5xf32>, tensor<8x5xf64>
  return
}

// -----

func.func @c15_sum(%q: tensor<8x5x16xf16>, %a: tensor<8x5x16xf32>, %m: tensor<8x5xf32>, %s: tensor<8x5xf64>) {
  // expected-error @+1 {{attention_partial_c15: 'sum' has element type f64, but must have f32}}
  %0:3 = llama.attention_partial %q, %q, %q into %a, %m, %s
    : tensor<8x5x16xf16>, tensor<8x5x16xf16>, tensor<8x5x16xf16> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf64>
  return
}

// -----

func.func @c16(%q: tensor<8x5x16xf32>, %a: tensor<8x5x16xf32>, %m: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c16: result 'max_out' has the type of 'max'}}
  %0:3 = "llama.attention_partial"(%q, %q, %q, %a, %m, %m) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1>}>
    : (tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>)
    -> (tensor<8x5x16xf32>, tensor<8x?xf32>, tensor<8x5xf32>)
  return
}

// -----

func.func @c16_acc(%q: tensor<8x5x16xf32>, %a: tensor<8x5x16xf32>, %m: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c16: result 'acc_out' has the type of 'acc'}}
  %0:3 = "llama.attention_partial"(%q, %q, %q, %a, %m, %m) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1>}>
    : (tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>)
    -> (tensor<8x5x16xf64>, tensor<8x5xf32>, tensor<8x5xf32>)
  return
}

// -----

func.func @c16_sum(%q: tensor<8x5x16xf32>, %a: tensor<8x5x16xf32>, %m: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c16: result 'sum_out' has the type of 'sum'}}
  %0:3 = "llama.attention_partial"(%q, %q, %q, %a, %m, %m) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1>}>
    : (tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>)
    -> (tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<5xf32>)
  return
}

// -----

func.func @c17(%q: tensor<8x5x16xf32>, %k: tensor<4x7x16xi8>, %a: tensor<8x5x16xf32>, %m: tensor<8x5xf32>, %s: tensor<8x5xf32>) {
  // expected-error @+1 {{attention_partial_c17: 'k_scale' must be given where 'k' is i8, and only then}}
  %0:3 = llama.attention_partial %q, %k, %k into %a, %m, %s
    : tensor<8x5x16xf32>, tensor<4x7x16xi8>, tensor<4x7x16xi8> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return
}
