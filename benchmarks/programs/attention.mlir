// Causal attention with grouped queries, [batch, tokens, heads, head_dim]; the queries are the last of the keys.
!t = f32
!q = tensor<1x?x32x64x!t>
!kv = tensor<1x?x8x64x!t>

func.func @main(%q: !q, %k: !kv, %v: !kv) -> !q {
  %c1 = arith.constant 1 : index
  %queries = tensor.dim %q, %c1 : !q
  %keys = tensor.dim %k, %c1 : !kv
  %past = arith.subi %keys, %queries : index
  %past_i64 = arith.index_cast %past : index to i64
  %offset = tensor.from_elements %past_i64 : tensor<i64>
  %y = llama.attention %q, %k, %v offset(%offset : tensor<i64>) {causal, layout = #llama.attention_layout<token_major>}
      : !q, !kv, !kv -> !q
  return %y : !q
}
