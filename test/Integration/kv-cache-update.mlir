// SHAPES: arg0=2x2x3x8,arg1=2x2x16x8,arg2=2x3x2x8,arg3=2x16x2x8
// ENTRY: main
//
// Three new tokens into a cache of sixteen, in both orders of heads and tokens.
func.func @main(%new_h: tensor<2x2x?x8xf32>, %cache_h: tensor<2x2x?x8xf32>,
                %new_t: tensor<2x?x2x8xf32>, %cache_t: tensor<2x?x2x8xf32>)
    -> (tensor<2x2x?x8xf32>, tensor<2x?x2x8xf32>) {
  // One position for the whole batch
  %position = arith.constant dense<5> : tensor<i64>
  %0 = "llama.kv_cache_update"(%new_h, %position, %cache_h) <{layout = #llama.attention_layout<head_major>}>
      : (tensor<2x2x?x8xf32>, tensor<i64>, tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  // Each batch entry at its own
  %positions = arith.constant dense<[0, 13]> : tensor<2xi64>
  %1 = "llama.kv_cache_update"(%new_t, %positions, %cache_t) <{layout = #llama.attention_layout<token_major>}>
      : (tensor<2x?x2x8xf32>, tensor<2xi64>, tensor<2x?x2x8xf32>) -> tensor<2x?x2x8xf32>
  return %0, %1 : tensor<2x2x?x8xf32>, tensor<2x?x2x8xf32>
}
