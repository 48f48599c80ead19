// RUN: llama-opt %s --llama-fuse-layouts | FileCheck %s
// RUN: llama-opt %s --llama-fuse-layouts --llama-fuse-layouts | FileCheck %s
// RUN: llama-opt %s --llama-fuse-layouts --remarks-filter=llama-fuse-layouts --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK

#ids = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#swap = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
!tok = tensor<2x?x4x16xf32>
!head = tensor<2x4x?x16xf32>

// As front ends write it: transposed, rotated, attended to, transposed back.

// CHECK-LABEL: func.func @attention
// CHECK-SAME:  %[[Q:[a-z0-9]+]]: tensor<2x?x4x16xf32>, %[[K:[a-z0-9]+]]: tensor<2x?x4x16xf32>, %[[V:[a-z0-9]+]]: tensor<2x?x4x16xf32>
// CHECK-NOT:     linalg.transpose
// CHECK:         %[[Q1:.*]] = llama.rope %[[Q]], %{{.*}} {heads_axis = 2 : i64}
// CHECK:         %[[K1:.*]] = llama.rope %[[K]], %{{.*}} {heads_axis = 2 : i64}
// CHECK:         %[[A:.*]] = llama.attention %[[Q1]], %[[K1]], %[[V]] mask({{.*}}) {causal, layout = #llama.attention_layout<token_major>, scale = 5.000000e-01 : f64, tag}
// CHECK-NEXT:    return %[[A]]
func.func @attention(%q: !tok, %k: !tok, %v: !tok, %cos: tensor<?x8xf32>, %mask: tensor<?x?xi1>, %n: index) -> !tok {
  %e = tensor.empty(%n) : !head
  %q0 = linalg.transpose ins(%q : !tok) outs(%e : !head) permutation = [0, 2, 1, 3]
  %k0 = linalg.generic {indexing_maps = [#ids, #swap], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : !tok) outs(%e : !head) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> !head
  %v0 = linalg.transpose ins(%v : !tok) outs(%e : !head) permutation = [0, 2, 1, 3]
  %q1 = llama.rope %q0, %cos, %cos {heads_axis = 1} : !head, tensor<?x8xf32>
  %k1 = llama.rope %k0, %cos, %cos {heads_axis = 1} : !head, tensor<?x8xf32>
  // REMARK-DAG: :[[#@LINE+1]]:8: remark: [Passed] fused | Category:llama-fuse-layouts | Remark="it takes its operands as they lie"
  %a = llama.attention %q1, %k1, %v0 mask(%mask : tensor<?x?xi1>) {causal, scale = 0.5, tag} : !head, !head, !head -> !head
  %f = tensor.empty(%n) : !tok
  %y = linalg.transpose ins(%a : !head) outs(%f : !tok) permutation = [0, 2, 1, 3]
  return %y : !tok
}

// Without a batch, and one transposition is left of three.

// CHECK-LABEL: func.func @one_left
// CHECK-NOT:     linalg.transpose
// CHECK:         %[[A:.*]] = llama.attention %{{.*}}, %{{.*}}, %{{.*}} : tensor<4x5x16xf32>, tensor<2x7x16xf32>, tensor<2x7x16xf32> -> tensor<4x5x16xf32>
// CHECK:         linalg.transpose ins(%[[A]]
// CHECK-NOT:     linalg.transpose
// CHECK:         return
func.func @one_left(%q: tensor<4x5x16xf32>, %k: tensor<2x7x16xf32>, %v: tensor<2x7x16xf32>) -> tensor<5x4x16xf32> {
  %e = tensor.empty() : tensor<5x4x16xf32>
  %f = tensor.empty() : tensor<7x2x16xf32>
  %q0 = linalg.transpose ins(%q : tensor<4x5x16xf32>) outs(%e : tensor<5x4x16xf32>) permutation = [1, 0, 2]
  %k0 = linalg.transpose ins(%k : tensor<2x7x16xf32>) outs(%f : tensor<7x2x16xf32>) permutation = [1, 0, 2]
  %v0 = linalg.transpose ins(%v : tensor<2x7x16xf32>) outs(%f : tensor<7x2x16xf32>) permutation = [1, 0, 2]
  %a = llama.attention %q0, %k0, %v0 {layout = #llama.attention_layout<token_major>} : tensor<5x4x16xf32>, tensor<7x2x16xf32>, tensor<7x2x16xf32> -> tensor<5x4x16xf32>
  return %a : tensor<5x4x16xf32>
}

// A cache that lies with its tokens first.

// CHECK-LABEL: func.func @cache
// CHECK-NOT:     linalg.transpose
// CHECK:         %[[C:.*]] = llama.kv_cache_update %{{.*}} into %{{.*}} at %{{.*}} {layout = #llama.attention_layout<token_major>}
// CHECK-NEXT:    return %[[C]]
func.func @cache(%new: tensor<3x2x16xf32>, %cache: tensor<32x2x16xf32>, %p: tensor<i64>) -> tensor<32x2x16xf32> {
  %e = tensor.empty() : tensor<2x3x16xf32>
  %f = tensor.empty() : tensor<2x32x16xf32>
  %g = tensor.empty() : tensor<32x2x16xf32>
  %n = linalg.transpose ins(%new : tensor<3x2x16xf32>) outs(%e : tensor<2x3x16xf32>) permutation = [1, 0, 2]
  %c = linalg.transpose ins(%cache : tensor<32x2x16xf32>) outs(%f : tensor<2x32x16xf32>) permutation = [1, 0, 2]
  %u = llama.kv_cache_update %n into %c at %p : tensor<2x3x16xf32> into tensor<2x32x16xf32> at tensor<i64>
  %y = linalg.transpose ins(%u : tensor<2x32x16xf32>) outs(%g : tensor<32x2x16xf32>) permutation = [1, 0, 2]
  return %y : tensor<32x2x16xf32>
}

// Two are one.

// CHECK-LABEL: func.func @composed
// CHECK:         linalg.transpose {{.*}} permutation = [1, 2, 0]
// CHECK-NEXT:    return
func.func @composed(%x: tensor<2x3x4xf32>) -> tensor<3x4x2xf32> {
  %e = tensor.empty() : tensor<3x2x4xf32>
  %f = tensor.empty() : tensor<3x4x2xf32>
  %a = linalg.transpose ins(%x : tensor<2x3x4xf32>) outs(%e : tensor<3x2x4xf32>) permutation = [1, 0, 2]
  %b = linalg.transpose ins(%a : tensor<3x2x4xf32>) outs(%f : tensor<3x4x2xf32>) permutation = [0, 2, 1]
  return %b : tensor<3x4x2xf32>
}

// Near misses: keys and values lie in a cache; transposed operands have other users; other dimensions are exchanged; the
// features are.

// CHECK-LABEL: func.func @cached
// CHECK:         linalg.transpose
// CHECK:         llama.kv_cache_update {{.*}} into tensor<2x4x32x16xf32>
// CHECK:         linalg.transpose
// CHECK:         llama.attention
// CHECK-NOT:     token_major
func.func @cached(%q: !tok, %k: !tok, %cache: tensor<2x4x32x16xf32>, %p: tensor<i64>, %n: index) -> !head {
  %e = tensor.empty(%n) : !head
  %k0 = linalg.transpose ins(%k : !tok) outs(%e : !head) permutation = [0, 2, 1, 3]
  // REMARK-DAG: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"not all of its operands are transposed"
  %c = llama.kv_cache_update %k0 into %cache at %p : !head into tensor<2x4x32x16xf32> at tensor<i64>
  %q0 = linalg.transpose ins(%q : !tok) outs(%e : !head) permutation = [0, 2, 1, 3]
  // REMARK-DAG: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"not all of its operands are transposed"
  %a = llama.attention %q0, %c, %c : !head, tensor<2x4x32x16xf32>, tensor<2x4x32x16xf32> -> !head
  return %a : !head
}

// CHECK-LABEL: func.func @other_users
// CHECK-COUNT-2: linalg.transpose
// CHECK:         llama.attention
// CHECK-NOT:     token_major
// CHECK:         return
func.func @other_users(%q: !tok, %k: !tok, %n: index) -> (!head, !head, !head) {
  %e = tensor.empty(%n) : !head
  %q0 = linalg.transpose ins(%q : !tok) outs(%e : !head) permutation = [0, 2, 1, 3]
  %k0 = linalg.transpose ins(%k : !tok) outs(%e : !head) permutation = [0, 2, 1, 3]
  // REMARK-DAG: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"its transposed operands have other users"
  %a = llama.attention %q0, %k0, %k0 : !head, !head, !head -> !head
  return %a, %q0, %k0 : !head, !head, !head
}

// CHECK-LABEL: func.func @other_dimensions
// CHECK:         linalg.transpose
// CHECK:         llama.rope %{{.*}} {heads_axis = 2 : i64}
// CHECK:         linalg.transpose
// CHECK:         llama.rope %{{.*}} {heads_axis = 0 : i64}
func.func @other_dimensions(%x: tensor<3x2x4x16xf32>, %z: tensor<16x3x4xf32>, %cos: tensor<2x3x8xf32>, %c1: tensor<3x2xf32>) -> (tensor<2x3x4x16xf32>, tensor<4x3x16xf32>) {
  %e = tensor.empty() : tensor<2x3x4x16xf32>
  %f = tensor.empty() : tensor<4x3x16xf32>
  %y = linalg.transpose ins(%x : tensor<3x2x4x16xf32>) outs(%e : tensor<2x3x4x16xf32>) permutation = [1, 0, 2, 3]
  %r = llama.rope %y, %cos, %cos {heads_axis = 2} : tensor<2x3x4x16xf32>, tensor<2x3x8xf32>
  %w = linalg.transpose ins(%z : tensor<16x3x4xf32>) outs(%f : tensor<4x3x16xf32>) permutation = [2, 1, 0]
  %s = llama.rope %w, %c1, %c1 {heads_axis = 0} : tensor<4x3x16xf32>, tensor<3x2xf32>
  return %r, %s : tensor<2x3x4x16xf32>, tensor<4x3x16xf32>
}
