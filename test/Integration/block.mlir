// SHAPES: arg0=2x5x40,arg1=2x24x2x10,arg2=2x24x2x10,arg3=40,arg4=60x40,arg5=20x40,arg6=20x40,arg7=40x60,arg8=40,arg9=72x40,arg10=72x40,arg11=40x72
// ENTRY: main
//
// One decoder block of a Llama with grouped queries (6 query heads, 2 key/value heads of 10 features, none of
// it a multiple of 16) over a cache, for any number of new tokens: prefill and decode are the same program.
// test_block.py holds @block against Hugging Face's LlamaDecoderLayer.

#none = affine_map<(s) -> ()>
#all = affine_map<(s) -> (s)>

func.func @block(
    %x: tensor<2x?x40xf32>, %k_cache: tensor<2x?x2x10xf32>, %v_cache: tensor<2x?x2x10xf32>, %position: tensor<i64>,
    %input_norm: tensor<40xf32>, %wq: tensor<60x40xf32>, %wk: tensor<20x40xf32>, %wv: tensor<20x40xf32>,
    %wo: tensor<40x60xf32>, %post_norm: tensor<40xf32>,
    %w_gate: tensor<72x40xf32>, %w_up: tensor<72x40xf32>, %w_down: tensor<40x72xf32>)
    -> (tensor<2x?x40xf32>, tensor<2x?x2x10xf32>, tensor<2x?x2x10xf32>) {
  // The positions of the new tokens
  %c1 = arith.constant 1 : index
  %tokens = tensor.dim %x, %c1 : tensor<2x?x40xf32>
  %empty = tensor.empty(%tokens) : tensor<?xi64>
  %positions = linalg.generic {indexing_maps = [#none, #all], iterator_types = ["parallel"]}
      ins(%position : tensor<i64>) outs(%empty : tensor<?xi64>) {
  ^bb0(%first: i64, %out: i64):
    %i = linalg.index 0 : index
    %n = arith.index_cast %i : index to i64
    %p = arith.addi %first, %n : i64
    linalg.yield %p : i64
  } -> tensor<?xi64>
  %cos, %sin = "llama.rope_table"(%positions) <{dim = 10 : i64, theta = 1.0e+04 : f64}>
      : (tensor<?xi64>) -> (tensor<?x5xf32>, tensor<?x5xf32>)

  // Queries, keys and values of the normed input
  %h = "llama.rmsnorm"(%x, %input_norm) <{eps = 1.0e-05 : f64, rounding = #llama.rounding<before_weight>,
      operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<2x?x40xf32>, tensor<40xf32>) -> tensor<2x?x40xf32>
  %q0 = "llama.linear"(%h, %wq) : (tensor<2x?x40xf32>, tensor<60x40xf32>) -> tensor<2x?x60xf32>
  %k0 = "llama.linear"(%h, %wk) : (tensor<2x?x40xf32>, tensor<20x40xf32>) -> tensor<2x?x20xf32>
  %v0 = "llama.linear"(%h, %wv) : (tensor<2x?x40xf32>, tensor<20x40xf32>) -> tensor<2x?x20xf32>
  %q1 = tensor.expand_shape %q0 [[0], [1], [2, 3]] output_shape [2, %tokens, 6, 10]
      : tensor<2x?x60xf32> into tensor<2x?x6x10xf32>
  %k1 = tensor.expand_shape %k0 [[0], [1], [2, 3]] output_shape [2, %tokens, 2, 10]
      : tensor<2x?x20xf32> into tensor<2x?x2x10xf32>
  %v = tensor.expand_shape %v0 [[0], [1], [2, 3]] output_shape [2, %tokens, 2, 10]
      : tensor<2x?x20xf32> into tensor<2x?x2x10xf32>
  %q = "llama.rope"(%q1, %cos, %sin) <{heads_axis = 2 : i64}>
      : (tensor<2x?x6x10xf32>, tensor<?x5xf32>, tensor<?x5xf32>) -> tensor<2x?x6x10xf32>
  %k = "llama.rope"(%k1, %cos, %sin) <{heads_axis = 2 : i64}>
      : (tensor<2x?x2x10xf32>, tensor<?x5xf32>, tensor<?x5xf32>) -> tensor<2x?x2x10xf32>

  // Into the cache, and attention over all of it: what lies beyond the new tokens is not visible
  %keys = "llama.kv_cache_update"(%k, %position, %k_cache) <{layout = #llama.attention_layout<token_major>}>
      : (tensor<2x?x2x10xf32>, tensor<i64>, tensor<2x?x2x10xf32>) -> tensor<2x?x2x10xf32>
  %values = "llama.kv_cache_update"(%v, %position, %v_cache) <{layout = #llama.attention_layout<token_major>}>
      : (tensor<2x?x2x10xf32>, tensor<i64>, tensor<2x?x2x10xf32>) -> tensor<2x?x2x10xf32>
  %a0 = "llama.attention"(%q, %keys, %values, %position) <{causal, layout = #llama.attention_layout<token_major>,
      operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 0, 0>}>
      : (tensor<2x?x6x10xf32>, tensor<2x?x2x10xf32>, tensor<2x?x2x10xf32>, tensor<i64>) -> tensor<2x?x6x10xf32>
  %a = tensor.collapse_shape %a0 [[0], [1], [2, 3]] : tensor<2x?x6x10xf32> into tensor<2x?x60xf32>

  // The residual, and the gated feed-forward network of its norm
  %o = "llama.linear"(%a, %wo) : (tensor<2x?x60xf32>, tensor<40x60xf32>) -> tensor<2x?x40xf32>
  %h2, %residual = "llama.rmsnorm"(%o, %post_norm, %x) <{eps = 1.0e-05 : f64, rounding = #llama.rounding<before_weight>,
      operandSegmentSizes = array<i32: 1, 1, 0, 1>}>
      : (tensor<2x?x40xf32>, tensor<40xf32>, tensor<2x?x40xf32>) -> (tensor<2x?x40xf32>, tensor<2x?x40xf32>)
  %gate = "llama.linear"(%h2, %w_gate) : (tensor<2x?x40xf32>, tensor<72x40xf32>) -> tensor<2x?x72xf32>
  %up = "llama.linear"(%h2, %w_up) : (tensor<2x?x40xf32>, tensor<72x40xf32>) -> tensor<2x?x72xf32>
  %g = "llama.swiglu"(%gate, %up) : (tensor<2x?x72xf32>, tensor<2x?x72xf32>) -> tensor<2x?x72xf32>
  %down = "llama.linear"(%g, %w_down) : (tensor<2x?x72xf32>, tensor<40x72xf32>) -> tensor<2x?x40xf32>
  %y = arith.addf %residual, %down : tensor<2x?x40xf32>
  return %y, %keys, %values : tensor<2x?x40xf32>, tensor<2x?x2x10xf32>, tensor<2x?x2x10xf32>
}

// The block at position 7 of its cache, for tools that draw arguments at random.
func.func @main(
    %x: tensor<2x?x40xf32>, %k_cache: tensor<2x?x2x10xf32>, %v_cache: tensor<2x?x2x10xf32>,
    %input_norm: tensor<40xf32>, %wq: tensor<60x40xf32>, %wk: tensor<20x40xf32>, %wv: tensor<20x40xf32>,
    %wo: tensor<40x60xf32>, %post_norm: tensor<40xf32>,
    %w_gate: tensor<72x40xf32>, %w_up: tensor<72x40xf32>, %w_down: tensor<40x72xf32>)
    -> (tensor<2x?x40xf32>, tensor<2x?x2x10xf32>, tensor<2x?x2x10xf32>) {
  %position = arith.constant dense<7> : tensor<i64>
  %y, %keys, %values = call @block(%x, %k_cache, %v_cache, %position, %input_norm, %wq, %wk, %wv, %wo, %post_norm,
                                   %w_gate, %w_up, %w_down)
      : (tensor<2x?x40xf32>, tensor<2x?x2x10xf32>, tensor<2x?x2x10xf32>, tensor<i64>, tensor<40xf32>,
         tensor<60x40xf32>, tensor<20x40xf32>, tensor<20x40xf32>, tensor<40x60xf32>, tensor<40xf32>,
         tensor<72x40xf32>, tensor<72x40xf32>, tensor<40x72xf32>)
      -> (tensor<2x?x40xf32>, tensor<2x?x2x10xf32>, tensor<2x?x2x10xf32>)
  return %y, %keys, %values : tensor<2x?x40xf32>, tensor<2x?x2x10xf32>, tensor<2x?x2x10xf32>
}
