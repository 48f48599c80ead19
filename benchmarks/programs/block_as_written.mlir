// A decoder block of Llama-3.2-1B as front ends write it, of tokens that attend to each other: a sum apart from its norm,
// weights that were packed when they were loaded, heads in front of tokens, a factor of the queries, a table of angles for
// each of q and k. What each fusion has to do is here; fusion.py measures it.
!t = f32
!x = tensor<?x2048x!t>
!norm = tensor<2048x!t>
!kv_flat = tensor<?x512x!t>
!q = tensor<?x32x64x!t>
!kv = tensor<?x8x64x!t>
!q_heads = tensor<32x?x64x!t>
!kv_heads = tensor<8x?x64x!t>
!table = tensor<?x32xf32>
!ids = tensor<?xi64>
!inner = tensor<?x8192x!t>
!wqkv = tensor<3072x2048x!t>
!wq = tensor<2048x2048x!t>
!wkv = tensor<512x2048x!t>
!wgu = tensor<16384x2048x!t>
!wup = tensor<8192x2048x!t>
!wdown = tensor<2048x8192x!t>

func.func @main(%x: !x, %r: !x, %positions: !ids, %input_norm: !norm, %wqkv: !wqkv, %wo: !wq, %post_norm: !norm,
                %wgu: !wgu, %w_down: !wdown) -> !x {
  %c0 = arith.constant 0 : index
  %tokens = tensor.dim %x, %c0 : !x
  %s = arith.addf %x, %r : !x
  %h = llama.rmsnorm %s, %input_norm {rounding = #llama.rounding<before_weight>} : !x, !norm -> !x
  %wq = tensor.extract_slice %wqkv[0, 0] [2048, 2048] [1, 1] : !wqkv to !wq
  %wk = tensor.extract_slice %wqkv[2048, 0] [512, 2048] [1, 1] : !wqkv to !wkv
  %wv = tensor.extract_slice %wqkv[2560, 0] [512, 2048] [1, 1] : !wqkv to !wkv
  %q0 = llama.linear %h, %wq : !x, !wq -> !x
  %k0 = llama.linear %h, %wk : !x, !wkv -> !kv_flat
  %v0 = llama.linear %h, %wv : !x, !wkv -> !kv_flat
  %q1 = tensor.expand_shape %q0 [[0], [1, 2]] output_shape [%tokens, 32, 64] : !x into !q
  %k1 = tensor.expand_shape %k0 [[0], [1, 2]] output_shape [%tokens, 8, 64] : !kv_flat into !kv
  %v1 = tensor.expand_shape %v0 [[0], [1, 2]] output_shape [%tokens, 8, 64] : !kv_flat into !kv
  %eq = tensor.empty(%tokens) : !q_heads
  %ek = tensor.empty(%tokens) : !kv_heads
  %q2 = linalg.transpose ins(%q1 : !q) outs(%eq : !q_heads) permutation = [1, 0, 2]
  %k2 = linalg.transpose ins(%k1 : !kv) outs(%ek : !kv_heads) permutation = [1, 0, 2]
  %v2 = linalg.transpose ins(%v1 : !kv) outs(%ek : !kv_heads) permutation = [1, 0, 2]
  %cos_q, %sin_q = llama.rope_table %positions {dim = 64 : i64, theta = 5.0e5 : f64} : !ids -> !table
  %cos_k, %sin_k = llama.rope_table %positions {dim = 64 : i64, theta = 5.0e5 : f64} : !ids -> !table
  %q3 = llama.rope %q2, %cos_q, %sin_q {heads_axis = 0 : i64} : !q_heads, !table
  %k3 = llama.rope %k2, %cos_k, %sin_k {heads_axis = 0 : i64} : !kv_heads, !table
  %factor = arith.constant 0.125 : !t
  %q4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>],
      iterator_types = ["parallel", "parallel", "parallel"]} ins(%q3 : !q_heads) outs(%eq : !q_heads) {
  ^bb0(%in: !t, %out: !t):
    %product = arith.mulf %in, %factor : !t
    linalg.yield %product : !t
  } -> !q_heads
  %a0 = llama.attention %q4, %k3, %v2 {causal, scale = 1.0 : f64} : !q_heads, !kv_heads, !kv_heads -> !q_heads
  %ea = tensor.empty(%tokens) : !q
  %a1 = linalg.transpose ins(%a0 : !q_heads) outs(%ea : !q) permutation = [1, 0, 2]
  %a = tensor.collapse_shape %a1 [[0], [1, 2]] : !q into !x
  %o = llama.linear %a, %wo : !x, !wq -> !x
  %s2 = arith.addf %s, %o : !x
  %h2 = llama.rmsnorm %s2, %post_norm {rounding = #llama.rounding<before_weight>} : !x, !norm -> !x
  %w_gate = tensor.extract_slice %wgu[0, 0] [8192, 2048] [1, 1] : !wgu to !wup
  %w_up = tensor.extract_slice %wgu[8192, 0] [8192, 2048] [1, 1] : !wgu to !wup
  %gate = llama.linear %h2, %w_gate : !x, !wup -> !inner
  %up = llama.linear %h2, %w_up : !x, !wup -> !inner
  %g = llama.swiglu %gate, %up : !inner
  %down = llama.linear %g, %w_down : !inner, !wdown -> !x
  %y = arith.addf %s2, %down : !x
  return %y : !x
}

// Of the last block of a step, only the last row is read.
func.func @last_row(%x: !x, %r: !x, %positions: !ids, %input_norm: !norm, %wqkv: !wqkv, %wo: !wq, %post_norm: !norm,
                    %wgu: !wgu, %w_down: !wdown) -> tensor<1x2048x!t> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %tokens = tensor.dim %x, %c0 : !x
  %last = arith.subi %tokens, %c1 : index
  %s = arith.addf %x, %r : !x
  %h2 = llama.rmsnorm %s, %post_norm : !x, !norm -> !x
  %w_gate = tensor.extract_slice %wgu[0, 0] [8192, 2048] [1, 1] : !wgu to !wup
  %w_up = tensor.extract_slice %wgu[8192, 0] [8192, 2048] [1, 1] : !wgu to !wup
  %gate = llama.linear %h2, %w_gate : !x, !wup -> !inner
  %up = llama.linear %h2, %w_up : !x, !wup -> !inner
  %g = llama.swiglu %gate, %up : !inner
  %down = llama.linear %g, %w_down : !inner, !wdown -> !x
  %y = arith.addf %s, %down : !x
  %row = tensor.extract_slice %y[%last, 0] [1, 2048] [1, 1] : !x to tensor<1x2048x!t>
  return %row : tensor<1x2048x!t>
}
