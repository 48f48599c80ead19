// RUN: llama-opt %s --split-input-file --verify-diagnostics

func.func @c1(%n: tensor<2x5x64xf32>, %c: tensor<1x2x8x64xf32>, %p: tensor<i64>) {
  // expected-error @+1 {{kv_cache_update_c1: 'new_tokens' has rank 3 and 'cache' rank 4, but both must have 4, or 3 without a batch}}
  %0 = llama.kv_cache_update %n into %c at %p : tensor<2x5x64xf32> into tensor<1x2x8x64xf32> at tensor<i64>
  return
}

// -----

func.func @c1_scalar(%n: tensor<f32>, %p: tensor<i64>) {
  // expected-error @+1 {{kv_cache_update_c1: 'new_tokens' has rank 0 and 'cache' rank 0}}
  %0 = llama.kv_cache_update %n into %n at %p : tensor<f32> into tensor<f32> at tensor<i64>
  return
}

// -----

func.func @c2(%n: tensor<2x5x64xf32>, %c: tensor<2x8x64xi8>, %p: tensor<i64>) {
  // expected-error @+1 {{kv_cache_update_c2: 'cache' has element type i8, but without 'scales' it must have a float type}}
  %0 = llama.kv_cache_update %n into %c at %p : tensor<2x5x64xf32> into tensor<2x8x64xi8> at tensor<i64>
  return
}

// -----

func.func @c3(%n: tensor<2x5x64xf32>, %c: tensor<3x8x64xf32>, %p: tensor<i64>) {
  // expected-error @+1 {{kv_cache_update_c3: 'cache' has shape [3, 8, 64], but all of it except dimension 1, the tokens, must match 'new_tokens', [2, 5, 64]}}
  %0 = llama.kv_cache_update %n into %c at %p : tensor<2x5x64xf32> into tensor<3x8x64xf32> at tensor<i64>
  return
}

// -----

func.func @c3_token_major(%n: tensor<1x2x5x64xf32>, %c: tensor<1x2x8x64xf32>, %p: tensor<i64>) {
  // expected-error @+1 {{kv_cache_update_c3: 'cache' has shape [1, 2, 8, 64], but all of it except dimension 1}}
  %0 = llama.kv_cache_update %n into %c at %p {layout = #llama.attention_layout<token_major>}
    : tensor<1x2x5x64xf32> into tensor<1x2x8x64xf32> at tensor<i64>
  return
}

// -----

func.func @c4(%n: tensor<2x9x64xf32>, %c: tensor<2x8x64xf32>, %p: tensor<i64>) {
  // expected-error @+1 {{kv_cache_update_c4: 'new_tokens' has 9 tokens, but 'cache' holds only 8}}
  %0 = llama.kv_cache_update %n into %c at %p : tensor<2x9x64xf32> into tensor<2x8x64xf32> at tensor<i64>
  return
}

// -----

func.func @c5(%n: tensor<3x2x5x64xf32>, %c: tensor<3x2x8x64xf32>, %p: tensor<2xi64>) {
  // expected-error @+1 {{kv_cache_update_c5: 'position' has shape [2], but must have rank 0 or one entry a batch entry, [3]}}
  %0 = llama.kv_cache_update %n into %c at %p : tensor<3x2x5x64xf32> into tensor<3x2x8x64xf32> at tensor<2xi64>
  return
}

// -----

func.func @c5_no_batch(%n: tensor<2x5x64xf32>, %c: tensor<2x8x64xf32>, %p: tensor<2xi64>) {
  // expected-error @+1 {{kv_cache_update_c5: 'position' has shape [2], but must have rank 0 where there is no batch}}
  %0 = llama.kv_cache_update %n into %c at %p : tensor<2x5x64xf32> into tensor<2x8x64xf32> at tensor<2xi64>
  return
}

// -----

func.func @c6(%n: tensor<2x5x64xf32>, %c: tensor<2x8x64xf32>, %p: tensor<i64>) {
  // expected-error @+1 {{kv_cache_update_c6: result 'cache_out' has the type of 'cache'}}
  %0 = "llama.kv_cache_update"(%n, %p, %c) : (tensor<2x5x64xf32>, tensor<i64>, tensor<2x8x64xf32>) -> tensor<2x?x64xf32>
  return
}

// -----

func.func @scales_of_floats(%n: tensor<2x5x64xf32>, %c: tensor<2x8x64xf32>, %s: tensor<2x8xf32>, %p: tensor<i64>) {
  // expected-error @+1 {{kv_cache_update_c2: 'cache' has element type f32, but with 'scales' it must be i8}}
  %0, %1 = llama.kv_cache_update %n into %c scales(%s : tensor<2x8xf32>) at %p
    : tensor<2x5x64xf32> into tensor<2x8x64xf32> at tensor<i64> -> tensor<2x8xf32>
  return
}

// -----

func.func @scales_shape(%n: tensor<2x5x64xf32>, %c: tensor<2x8x64xi8>, %s: tensor<8x2xf32>, %p: tensor<i64>) {
  // expected-error @+1 {{kv_cache_update_c7: 'scales' has shape [8, 2], but must have that of 'cache' without its last dimension, [2, 8]}}
  %0, %1 = llama.kv_cache_update %n into %c scales(%s : tensor<8x2xf32>) at %p
    : tensor<2x5x64xf32> into tensor<2x8x64xi8> at tensor<i64> -> tensor<8x2xf32>
  return
}

// -----

func.func @no_scales_out(%n: tensor<2x5x64xf32>, %c: tensor<2x8x64xi8>, %s: tensor<2x8xf32>, %p: tensor<i64>) {
  // expected-error @+1 {{kv_cache_update_c8: 'scales_out' must be there with 'scales', and only then}}
  %0 = llama.kv_cache_update %n into %c scales(%s : tensor<2x8xf32>) at %p
    : tensor<2x5x64xf32> into tensor<2x8x64xi8> at tensor<i64>
  return
}
