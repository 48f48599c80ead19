// A decoder block of Llama-3.2-1B, as `llama-runner compile MODEL_DIR` writes it: any number of new tokens, which fill
// the cache to its end.  The cache is updated in place; rotation tables are arguments, since a step has one for all blocks.
!t = f32
!x = tensor<?x2048x!t>
!norm = tensor<2048x!t>
!table = tensor<?x32xf32>
!q_flat = tensor<?x2048x!t>
!kv_flat = tensor<?x512x!t>
!q = tensor<1x?x32x64x!t>
!kv = tensor<1x?x8x64x!t>
!inner = tensor<?x8192x!t>
!wq = tensor<2048x2048x!t>
!wkv = tensor<512x2048x!t>
!wup = tensor<8192x2048x!t>
!wdown = tensor<2048x8192x!t>

func.func @main(%x: !x, %cos: !table, %sin: !table,
                %input_norm: !norm, %wq: !wq, %wk: !wkv, %wv: !wkv, %wo: !wq,
                %post_norm: !norm, %w_gate: !wup, %w_up: !wup, %w_down: !wdown,
                %k_cache: !kv {bufferization.writable = true}, %v_cache: !kv {bufferization.writable = true}) -> !x {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %tokens = tensor.dim %x, %c0 : !x
  %capacity = tensor.dim %k_cache, %c1 : !kv
  %past = arith.subi %capacity, %tokens : index
  %past_i64 = arith.index_cast %past : index to i64
  %offset = tensor.from_elements %past_i64 : tensor<i64>

  %h = llama.rmsnorm %x, %input_norm {rounding = #llama.rounding<before_weight>} : !x, !norm -> !x
  %q0 = llama.linear %h, %wq : !x, !wq -> !q_flat
  %k0 = llama.linear %h, %wk : !x, !wkv -> !kv_flat
  %v0 = llama.linear %h, %wv : !x, !wkv -> !kv_flat
  %q1 = tensor.expand_shape %q0 [[0, 1], [2, 3]] output_shape [1, %tokens, 32, 64] : !q_flat into !q
  %k1 = tensor.expand_shape %k0 [[0, 1], [2, 3]] output_shape [1, %tokens, 8, 64] : !kv_flat into !kv
  %v1 = tensor.expand_shape %v0 [[0, 1], [2, 3]] output_shape [1, %tokens, 8, 64] : !kv_flat into !kv
  %q = llama.rope %q1, %cos, %sin {heads_axis = 2 : i64} : !q, !table
  %k = llama.rope %k1, %cos, %sin {heads_axis = 2 : i64} : !kv, !table
  %keys = llama.kv_cache_update %k into %k_cache at %offset {layout = #llama.attention_layout<token_major>}
      : !kv into !kv at tensor<i64>
  %values = llama.kv_cache_update %v1 into %v_cache at %offset {layout = #llama.attention_layout<token_major>}
      : !kv into !kv at tensor<i64>
  %a0 = llama.attention %q, %keys, %values offset(%offset : tensor<i64>)
      {causal, layout = #llama.attention_layout<token_major>} : !q, !kv, !kv -> !q
  %a = tensor.collapse_shape %a0 [[0, 1], [2, 3]] : !q into !q_flat
  %o = llama.linear %a, %wo : !q_flat, !wq -> !x
  %h2, %sum = llama.rmsnorm %o, %post_norm residual(%x : !x) {rounding = #llama.rounding<before_weight>}
      : !x, !norm -> !x, !x
  %gate = llama.linear %h2, %w_gate : !x, !wup -> !inner
  %up = llama.linear %h2, %w_up : !x, !wup -> !inner
  %g = llama.swiglu %gate, %up : !inner
  %down = llama.linear %g, %w_down : !inner, !wdown -> !x
  %empty = tensor.empty(%tokens) : !x
  %y = linalg.add ins(%sum, %down : !x, !x) outs(%empty : !x) -> !x
  return %y : !x
}
