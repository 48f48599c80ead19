// RUN: llama-opt %s --split-input-file --verify-diagnostics

func.func @c1(%p: tensor<4xi64>) {
  // expected-error @+1 {{rope_table_c1: 'dim' is 7, but must be even and positive}}
  %0:2 = llama.rope_table %p {dim = 7} : tensor<4xi64> -> tensor<4x3xf32>
  return
}

// -----

func.func @c1_negative(%p: tensor<4xi64>) {
  // expected-error @+1 {{rope_table_c1: 'dim' is -9223372036854775808, but must be even and positive}}
  %0:2 = llama.rope_table %p {dim = -9223372036854775808} : tensor<4xi64> -> tensor<4x3xf32>
  return
}

// -----

func.func @c1_dynamic(%p: tensor<4xi64>, %l: tensor<i64>) {
  // expected-error @+1 {{rope_table_c1: 'dim' is 2, but 'dynamic' scaling needs at least 4}}
  %0:2 = llama.rope_table %p seq_len(%l : tensor<i64>)
    {dim = 2, scaling = #llama.rope_scaling<kind = dynamic, factor = 2.0, max_position_embeddings = 2048>} : tensor<4xi64> -> tensor<4x1xf32>
  return
}

// -----

func.func @c2(%p: tensor<4xi64>) {
  // expected-error @+1 {{rope_table_c2: 'theta' is 0, but must be finite and positive}}
  %0:2 = llama.rope_table %p {dim = 6, theta = 0.0} : tensor<4xi64> -> tensor<4x3xf32>
  return
}

// -----

func.func @c3_missing(%p: tensor<4xi64>) {
  // expected-error @+1 {{rope_table_c3: 'longrope' scaling needs 'seq_len'}}
  %0:2 = llama.rope_table %p {dim = 2, scaling = #llama.rope_scaling<kind = longrope, factor = 2.0,
    original_max_position_embeddings = 4096, short_factor = [1.0], long_factor = [1.0]>} : tensor<4xi64> -> tensor<4x1xf32>
  return
}

// -----

func.func @c3_unread(%p: tensor<4xi64>, %l: tensor<i64>) {
  // expected-error @+1 {{rope_table_c3: 'seq_len' is given, but only 'dynamic' and 'longrope' scaling read it}}
  %0:2 = llama.rope_table %p seq_len(%l : tensor<i64>) {dim = 2} : tensor<4xi64> -> tensor<4x1xf32>
  return
}

// -----

func.func @c4(%p: tensor<4xi64>, %l: tensor<1xi64>) {
  // expected-error @+1 {{rope_table_c4: 'seq_len' has shape [1], but must have rank 0 where there is no batch}}
  %0:2 = llama.rope_table %p seq_len(%l : tensor<1xi64>)
    {dim = 4, scaling = #llama.rope_scaling<kind = dynamic, factor = 2.0, max_position_embeddings = 2048>} : tensor<4xi64> -> tensor<4x2xf32>
  return
}

// -----

func.func @c5(%p: tensor<4xi64>, %l: tensor<i64>) {
  // expected-error @+1 {{rope_table_c5: 'short_factor' and 'long_factor' have 1 entries, but must have dim / 2 = 2}}
  %0:2 = llama.rope_table %p seq_len(%l : tensor<i64>) {dim = 4, scaling = #llama.rope_scaling<kind = longrope, factor = 2.0,
    original_max_position_embeddings = 4096, short_factor = [1.0], long_factor = [1.0]>} : tensor<4xi64> -> tensor<4x2xf32>
  return
}

// -----

func.func @c6(%p: tensor<4x?xi64>) {
  // expected-error @+1 {{rope_table_c6: 'cos' has shape [4, 3, 4], but the operands give [4, ?, 3]}}
  %0:2 = llama.rope_table %p {dim = 6} : tensor<4x?xi64> -> tensor<4x3x4xf32>
  return
}

// -----

func.func @c6_rank(%p: tensor<4xi64>) {
  // expected-error @+1 {{rope_table_c6: 'cos' has shape [3], but the operands give [4, 3]}}
  %0:2 = llama.rope_table %p {dim = 6} : tensor<4xi64> -> tensor<3xf32>
  return
}

// -----

func.func @c7(%p: tensor<4xi64>) {
  // expected-error @+1 {{rope_table_c7: 'sin' has type tensor<4x3xf16>, but must have that of 'cos', tensor<4x3xf32>}}
  %0:2 = "llama.rope_table"(%p) <{dim = 6 : i64}> : (tensor<4xi64>) -> (tensor<4x3xf32>, tensor<4x3xf16>)
  return
}

// -----

func.func @dim_missing(%p: tensor<4xi64>) {
  // expected-error @+1 {{requires attribute 'dim'}}
  %0:2 = "llama.rope_table"(%p) : (tensor<4xi64>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
  return
}
