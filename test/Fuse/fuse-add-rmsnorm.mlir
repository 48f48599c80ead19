// RUN: llama-opt %s --llama-fuse-add-rmsnorm | FileCheck %s
// RUN: llama-opt %s --llama-fuse-add-rmsnorm --llama-fuse-add-rmsnorm | FileCheck %s
// RUN: llama-opt %s --llama-fuse-add-rmsnorm --remarks-filter=llama-fuse-add-rmsnorm --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>

// Attributes stay; other users of the sum take that of the norm.

// CHECK-LABEL: func.func @arith
// CHECK-SAME:  %[[A:.*]]: tensor<?x64xbf16>, %[[B:.*]]: tensor<?x64xbf16>, %[[W:.*]]: tensor<64xbf16>, %[[BIAS:.*]]: tensor<64xf32>
// CHECK-NOT:     arith.addf
// CHECK:         %[[Y:.*]], %[[SUM:.*]] = llama.rmsnorm %[[A]], %[[W]] bias(%[[BIAS]] : tensor<64xf32>) residual(%[[B]] : tensor<?x64xbf16>)
// CHECK-SAME:      {eps = 5.000000e-01 : f64, rounding = #llama.rounding<before_weight>, stat_size = 16 : i64, weight_offset = 1.000000e+00 : f64}
// CHECK-NEXT:    return %[[Y]], %[[SUM]]
func.func @arith(%a: tensor<?x64xbf16>, %b: tensor<?x64xbf16>, %w: tensor<64xbf16>, %bias: tensor<64xf32>) -> (tensor<?x64xbf16>, tensor<?x64xbf16>) {
  %s = arith.addf %a, %b : tensor<?x64xbf16>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused | Category:llama-fuse-add-rmsnorm | Remark="the addition is part of the norm"
  %y = llama.rmsnorm %s, %w bias(%bias : tensor<64xf32>) {eps = 0.5 : f64, rounding = #llama.rounding<before_weight>, stat_size = 16 : i64, weight_offset = 1.0 : f64} : tensor<?x64xbf16>, tensor<64xbf16> -> tensor<?x64xbf16>
  return %y, %s : tensor<?x64xbf16>, tensor<?x64xbf16>
}

// CHECK-LABEL: func.func @linalg
// CHECK-SAME:  %[[A:[a-z0-9]+]]: tensor<3x64xf32>, %[[B:[a-z0-9]+]]: tensor<3x64xf32>
// CHECK-NOT:     linalg.
// CHECK:         llama.rmsnorm %[[A]], %{{.*}} residual(%[[B]]
// CHECK-NOT:     linalg.
// CHECK:         llama.rmsnorm %[[A]], %{{.*}} residual(%[[B]]
// CHECK-NOT:     linalg.
// CHECK:         llama.rmsnorm %[[A]], %{{.*}} residual(%[[B]]
// CHECK-NOT:     linalg.
// CHECK:         llama.rmsnorm %[[B]], %{{.*}} residual(%[[A]]
// CHECK-NOT:     linalg.
// CHECK:         return
func.func @linalg(%a: tensor<3x64xf32>, %b: tensor<3x64xf32>, %w: tensor<64xf32>) -> (tensor<3x64xf32>, tensor<3x64xf32>, tensor<3x64xf32>, tensor<3x64xf32>) {
  %e = tensor.empty() : tensor<3x64xf32>
  %s0 = linalg.add ins(%a, %b : tensor<3x64xf32>, tensor<3x64xf32>) outs(%e : tensor<3x64xf32>) -> tensor<3x64xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused
  %y0 = llama.rmsnorm %s0, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  %s1 = linalg.elementwise kind=#linalg.elementwise_kind<add> ins(%a, %b : tensor<3x64xf32>, tensor<3x64xf32>) outs(%e : tensor<3x64xf32>) -> tensor<3x64xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused
  %y1 = llama.rmsnorm %s1, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  %s2 = linalg.map { arith.addf } ins(%a, %b : tensor<3x64xf32>, tensor<3x64xf32>) outs(%e : tensor<3x64xf32>)
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused
  %y2 = llama.rmsnorm %s2, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  %s3 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%b, %a : tensor<3x64xf32>, tensor<3x64xf32>) outs(%e : tensor<3x64xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %t = arith.addf %q, %p : f32
    linalg.yield %t : f32
  } -> tensor<3x64xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused
  %y3 = llama.rmsnorm %s3, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  return %y0, %y1, %y2, %y3 : tensor<3x64xf32>, tensor<3x64xf32>, tensor<3x64xf32>, tensor<3x64xf32>
}

// The sum is used before the norm: the norm takes the place of the addition.

// CHECK-LABEL: func.func @used_before
// CHECK:         %[[Y:.*]], %[[SUM:.*]] = llama.rmsnorm {{.*}} residual
// CHECK-NEXT:    %[[H:.*]] = arith.negf %[[SUM]]
// CHECK-NEXT:    return %[[Y]], %[[H]]
func.func @used_before(%a: tensor<3x64xf32>, %b: tensor<3x64xf32>, %w: tensor<64xf32>) -> (tensor<3x64xf32>, tensor<3x64xf32>) {
  %s = arith.addf %a, %b : tensor<3x64xf32>
  %h = arith.negf %s : tensor<3x64xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused
  %y = llama.rmsnorm %s, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  return %y, %h : tensor<3x64xf32>, tensor<3x64xf32>
}

// Of two norms of a sum, the first one adds.

// CHECK-LABEL: func.func @two_norms
// CHECK:         %[[Y:.*]], %[[SUM:.*]] = llama.rmsnorm {{.*}} residual
// CHECK-NEXT:    %[[Z:.*]] = llama.rmsnorm %[[SUM]], %{{[a-z0-9]+}} :
// CHECK-NEXT:    return %[[Y]], %[[Z]]
func.func @two_norms(%a: tensor<3x64xf32>, %b: tensor<3x64xf32>, %w: tensor<64xf32>) -> (tensor<3x64xf32>, tensor<3x64xf32>) {
  %s = arith.addf %a, %b : tensor<3x64xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused
  %y = llama.rmsnorm %s, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  %z = llama.rmsnorm %s, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  return %y, %z : tensor<3x64xf32>, tensor<3x64xf32>
}

// Through casts of the sum's shape, which others use in both types.

// CHECK-LABEL: func.func @shape_casts
// CHECK-SAME:  %[[A:[a-z0-9]+]]: tensor<3x64xf32>, %[[B:[a-z0-9]+]]: tensor<3x64xf32>
// CHECK-DAG:     %[[A1:.*]] = tensor.cast %[[A]]
// CHECK-DAG:     %[[B1:.*]] = tensor.cast %[[B]]
// CHECK:         %[[Y:.*]], %[[SUM:.*]] = llama.rmsnorm %[[A1]], %{{.*}} residual(%[[B1]] : tensor<?x64xf32>)
// CHECK:         %[[S:.*]] = tensor.cast %[[SUM]] : tensor<?x64xf32> to tensor<3x64xf32>
// CHECK:         return %[[Y]], %[[S]], %[[SUM]]
func.func @shape_casts(%a: tensor<3x64xf32>, %b: tensor<3x64xf32>, %w: tensor<64xf32>) -> (tensor<?x64xf32>, tensor<3x64xf32>, tensor<?x64xf32>) {
  %s = arith.addf %a, %b : tensor<3x64xf32>
  %c = tensor.cast %s : tensor<3x64xf32> to tensor<?x64xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused
  %y = llama.rmsnorm %c, %w : tensor<?x64xf32>, tensor<64xf32> -> tensor<?x64xf32>
  return %y, %s, %c : tensor<?x64xf32>, tensor<3x64xf32>, tensor<?x64xf32>
}

// Added in a wider type and rounded, as front ends spell an addition of bf16.

// CHECK-LABEL: func.func @widened
// CHECK-SAME:  %[[A:[a-z0-9]+]]: tensor<3x64xbf16>, %[[B:[a-z0-9]+]]: tensor<3x64xbf16>
// CHECK:         llama.rmsnorm %[[A]], %{{.*}} residual(%[[B]] : tensor<3x64xbf16>)
// CHECK:         llama.rmsnorm %[[A]], %{{.*}} residual(%[[B]] : tensor<3x64xbf16>)
// CHECK-NEXT:    return
func.func @widened(%a: tensor<3x64xbf16>, %b: tensor<3x64xbf16>, %w: tensor<64xbf16>) -> (tensor<3x64xbf16>, tensor<3x64xbf16>) {
  %a0 = arith.extf %a : tensor<3x64xbf16> to tensor<3x64xf32>
  %b0 = arith.extf %b : tensor<3x64xbf16> to tensor<3x64xf32>
  %s0 = arith.addf %a0, %b0 : tensor<3x64xf32>
  %s1 = arith.truncf %s0 : tensor<3x64xf32> to tensor<3x64xbf16>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused
  %y = llama.rmsnorm %s1, %w : tensor<3x64xbf16>, tensor<64xbf16> -> tensor<3x64xbf16>
  %e = tensor.empty() : tensor<3x64xbf16>
  %s2 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%a, %b : tensor<3x64xbf16>, tensor<3x64xbf16>) outs(%e : tensor<3x64xbf16>) {
  ^bb0(%p: bf16, %q: bf16, %o: bf16):
    %p0 = arith.extf %p : bf16 to f32
    %q0 = arith.extf %q : bf16 to f32
    %t = arith.addf %p0, %q0 : f32
    %u = arith.truncf %t : f32 to bf16
    linalg.yield %u : bf16
  } -> tensor<3x64xbf16>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused
  %z = llama.rmsnorm %s2, %w : tensor<3x64xbf16>, tensor<64xbf16> -> tensor<3x64xbf16>
  return %y, %z : tensor<3x64xbf16>, tensor<3x64xbf16>
}

// The sum before it is rounded is used, too: it would be formed twice.

// CHECK-LABEL: func.func @wide_sum
// CHECK:         arith.addf
// CHECK-NOT:     residual
// CHECK:         return
func.func @wide_sum(%a: tensor<3x64xbf16>, %b: tensor<3x64xbf16>, %w: tensor<64xbf16>) -> (tensor<3x64xbf16>, tensor<3x64xf32>) {
  %a0 = arith.extf %a : tensor<3x64xbf16> to tensor<3x64xf32>
  %b0 = arith.extf %b : tensor<3x64xbf16> to tensor<3x64xf32>
  %s0 = arith.addf %a0, %b0 : tensor<3x64xf32>
  %s1 = arith.truncf %s0 : tensor<3x64xf32> to tensor<3x64xbf16>
  %y = llama.rmsnorm %s1, %w : tensor<3x64xbf16>, tensor<64xbf16> -> tensor<3x64xbf16>
  return %y, %s0 : tensor<3x64xbf16>, tensor<3x64xf32>
}

// Near misses.

// CHECK-LABEL: func.func @other_operations
// CHECK:         arith.subf
// CHECK:         linalg.generic
// CHECK:         linalg.generic
// CHECK-NOT:     residual
// CHECK:         return
func.func @other_operations(%a: tensor<3x64xf32>, %b: tensor<3x64xf32>, %r: tensor<64xf32>, %w: tensor<64xf32>) -> (tensor<3x64xf32>, tensor<3x64xf32>, tensor<3x64xf32>) {
  %s = arith.subf %a, %b : tensor<3x64xf32>
  %y = llama.rmsnorm %s, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  %e = tensor.empty() : tensor<3x64xf32>
  // A row is broadcast.
  %s1 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%a, %r : tensor<3x64xf32>, tensor<64xf32>) outs(%e : tensor<3x64xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %t = arith.addf %p, %q : f32
    linalg.yield %t : f32
  } -> tensor<3x64xf32>
  %y1 = llama.rmsnorm %s1, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  // One operand twice.
  %s2 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%a, %b : tensor<3x64xf32>, tensor<3x64xf32>) outs(%e : tensor<3x64xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %t = arith.addf %p, %p : f32
    linalg.yield %t : f32
  } -> tensor<3x64xf32>
  %y2 = llama.rmsnorm %s2, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  return %y, %y1, %y2 : tensor<3x64xf32>, tensor<3x64xf32>, tensor<3x64xf32>
}

// A generic whose body converts: one operand has another type, or the sum is
// rounded from a wider one.

// CHECK-LABEL: func.func @conversions
// CHECK-NOT:     residual
// CHECK:         return
func.func @conversions(%a: tensor<3x64xbf16>, %b: tensor<3x64xf32>, %c: tensor<?x64xf32>, %w: tensor<64xf32>) -> (tensor<3x64xf32>, tensor<3x64xf32>) {
  %e = tensor.empty() : tensor<3x64xf32>
  %s = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%a, %b : tensor<3x64xbf16>, tensor<3x64xf32>) outs(%e : tensor<3x64xf32>) {
  ^bb0(%p: bf16, %q: f32, %o: f32):
    %x = arith.extf %p : bf16 to f32
    %t = arith.addf %x, %q : f32
    linalg.yield %t : f32
  } -> tensor<3x64xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"an operand of the sum has another type than the sum"
  %y = llama.rmsnorm %s, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  %s1 = linalg.add ins(%b, %c : tensor<3x64xf32>, tensor<?x64xf32>) outs(%e : tensor<3x64xf32>) -> tensor<3x64xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused | Category:llama-fuse-add-rmsnorm | Remark="an operand of the sum has another type than the sum"
  %y1 = llama.rmsnorm %s1, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  return %y, %y1 : tensor<3x64xf32>, tensor<3x64xf32>
}

// CHECK-LABEL: func.func @has_residual
// CHECK:         %[[S:.*]] = arith.addf
// CHECK:         llama.rmsnorm %[[S]]
func.func @has_residual(%a: tensor<3x64xf32>, %b: tensor<3x64xf32>, %r: tensor<3x64xf32>, %w: tensor<64xf32>) -> tensor<3x64xf32> {
  %s = arith.addf %a, %b : tensor<3x64xf32>
  // REMARK: :[[#@LINE+1]]:14: remark: [Missed] not fused {{.*}}"it has a residual already"
  %y, %sum = llama.rmsnorm %s, %w residual(%r : tensor<3x64xf32>) : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>, tensor<3x64xf32>
  return %y : tensor<3x64xf32>
}

// CHECK-LABEL: func.func @destination
// CHECK:         linalg.add
// CHECK-NOT:     residual
// CHECK:         return
func.func @destination(%a: tensor<3x64xf32>, %b: tensor<3x64xf32>, %out: tensor<3x64xf32>, %w: tensor<64xf32>) -> (tensor<3x64xf32>, tensor<3x64xf32>) {
  %s = linalg.add ins(%a, %b : tensor<3x64xf32>, tensor<3x64xf32>) outs(%out : tensor<3x64xf32>) -> tensor<3x64xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"the sum is written to a destination of its own"
  %y = llama.rmsnorm %s, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  return %y, %s : tensor<3x64xf32>, tensor<3x64xf32>
}

// CHECK-LABEL: func.func @own_weight
// CHECK-NOT:     residual
// CHECK:         return
func.func @own_weight(%a: tensor<64xf32>, %b: tensor<64xf32>) -> tensor<64xf32> {
  %s = arith.addf %a, %b : tensor<64xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"the sum is a weight or bias of its own norm"
  %y = llama.rmsnorm %s, %s : tensor<64xf32>, tensor<64xf32> -> tensor<64xf32>
  return %y : tensor<64xf32>
}

// CHECK-LABEL: func.func @other_block
// CHECK:         arith.addf
// CHECK:         scf.for
// CHECK-NOT:     residual
// CHECK:         return
func.func @other_block(%a: tensor<3x64xf32>, %b: tensor<3x64xf32>, %w: tensor<64xf32>, %n: index) -> tensor<3x64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %s = arith.addf %a, %b : tensor<3x64xf32>
  %y = scf.for %i = %c0 to %n step %c1 iter_args(%t = %a) -> tensor<3x64xf32> {
    // REMARK: :[[#@LINE+1]]:10: remark: [Missed] not fused {{.*}}"the sum is formed in another block"
    %z = llama.rmsnorm %s, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
    scf.yield %z : tensor<3x64xf32>
  }
  return %y : tensor<3x64xf32>
}

// The weight depends on the sum: there is no place for both.

// CHECK-LABEL: func.func @no_place
// CHECK:         arith.addf
// CHECK-NOT:     residual
// CHECK:         return
func.func @no_place(%a: tensor<3x64xf32>, %b: tensor<3x64xf32>) -> tensor<3x64xf32> {
  %s = arith.addf %a, %b : tensor<3x64xf32>
  %w = tensor.extract_slice %s[0, 0] [1, 64] [1, 1] : tensor<3x64xf32> to tensor<64xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"the sum is used before the norm, which needs what is not there before the sum"
  %y = llama.rmsnorm %s, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  return %y : tensor<3x64xf32>
}
