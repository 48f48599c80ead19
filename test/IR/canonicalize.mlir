// RUN: llama-opt %s --canonicalize --split-input-file | FileCheck %s

// CHECK-LABEL: func @silu
// CHECK-SAME: (%[[GATE:.*]]: tensor<4x8xf32>, %[[UP:.*]]: tensor<4x8xf32>)
// CHECK: %[[Y:.*]] = llama.swiglu %[[GATE]], %[[UP]] : tensor<4x8xf32>
// CHECK: return %[[Y]]
func.func @silu(%gate: tensor<4x8xf32>, %up: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = llama.glu %gate, %up {activation = #llama.activation<silu>} : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func @other_activations_stay
// CHECK: llama.glu
func.func @other_activations_stay(%gate: tensor<4x8xf32>, %up: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = llama.glu %gate, %up {activation = #llama.activation<sigmoid>} : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// sigmoid(0 * Inf) is NaN.
// CHECK-LABEL: func @beta_zero_stays
// CHECK: llama.swiglu %{{.*}}, %{{.*}} {beta = 0.000000e+00 : f64}
func.func @beta_zero_stays(%gate: tensor<4x8xf32>, %up: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = llama.swiglu %gate, %up {beta = 0.0} : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// -0 + 0 is +0.
// CHECK-LABEL: func @zero_bias_stays
// CHECK: llama.linear {{.*}} bias(
func.func @zero_bias_stays(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>) -> tensor<4x8xf32> {
  %b = arith.constant dense<0.0> : tensor<8xf32>
  %y = llama.linear %x, %w bias(%b : tensor<8xf32>) : tensor<4x8xf32>, tensor<8x8xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func @unused_sum_stays
// CHECK: llama.rmsnorm {{.*}} residual(
func.func @unused_sum_stays(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %w: tensor<8xf32>) -> tensor<4x8xf32> {
  %y, %sum = llama.rmsnorm %x, %w residual(%r : tensor<4x8xf32>)
    : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>, tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// CHECK-LABEL: func @empty_update
// CHECK-SAME: (%{{.*}}: tensor<2x0x64xf32>, %[[CACHE:.*]]: tensor<2x8x64xf32>,
// CHECK-NOT: llama.kv_cache_update
// CHECK: return %[[CACHE]]
func.func @empty_update(%new: tensor<2x0x64xf32>, %cache: tensor<2x8x64xf32>, %p: tensor<i64>) -> tensor<2x8x64xf32> {
  %0 = llama.kv_cache_update %new into %cache at %p : tensor<2x0x64xf32> into tensor<2x8x64xf32> at tensor<i64>
  return %0 : tensor<2x8x64xf32>
}

// -----

// CHECK-LABEL: func @unknown_update_stays
// CHECK: llama.kv_cache_update
func.func @unknown_update_stays(%new: tensor<2x?x64xf32>, %cache: tensor<2x8x64xf32>, %p: tensor<i64>) -> tensor<2x8x64xf32> {
  %0 = llama.kv_cache_update %new into %cache at %p : tensor<2x?x64xf32> into tensor<2x8x64xf32> at tensor<i64>
  return %0 : tensor<2x8x64xf32>
}

// -----

// No operation has side effects.
// CHECK-LABEL: func @unused
// CHECK-NEXT: return
func.func @unused(%x: tensor<4x8xf32>, %w: tensor<8xf32>, %ids: tensor<?xi64>, %table: tensor<?x8xf32>,
                  %cache: tensor<2x8x64xf32>, %new: tensor<2x?x64xf32>, %p: tensor<i64>) {
  %0 = llama.rmsnorm %x, %w : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  %1 = llama.embedding %table, %ids : tensor<?x8xf32>, tensor<?xi64> -> tensor<?x8xf32>
  %2 = llama.kv_cache_update %new into %cache at %p : tensor<2x?x64xf32> into tensor<2x8x64xf32> at tensor<i64>
  %3 = llama.attention %new, %cache, %cache : tensor<2x?x64xf32>, tensor<2x8x64xf32>, tensor<2x8x64xf32> -> tensor<2x?x64xf32>
  return
}
