// RUN: llama-opt %s --llama-split-attention-keys=block-size=4 | FileCheck %s
// RUN: llama-opt %s --llama-split-attention-keys="block-size=4 tasks-only" | FileCheck %s --check-prefix=TASKS
// RUN: not llama-opt %s --llama-split-attention-keys=block-size=-5 2>&1 | FileCheck %s --check-prefix=SIZE

// SIZE: error: llama-split-attention-keys: block-size is -5, but must be at least 1

// Outside of tasks attention stays whole.
// TASKS-LABEL: func.func @decode
// TASKS-NOT:     scf.for
// TASKS:         llama.attention %

// Decoding: all keys of the range are visible, no condition is left.
// CHECK-LABEL: func.func @decode
// CHECK:         %[[END:.*]] = arith.minsi
// CHECK:         scf.for %{{.*}} = %{{.*}} to %{{.*}} step %{{.*}} iter_args
// CHECK:           llama.attention_partial
// CHECK-NOT:       causal
// CHECK-NOT:       kv_len
// CHECK:           scf.yield
func.func @decode(%q: tensor<1x4x1x8xf32>, %k: tensor<1x2x64x8xf32>, %v: tensor<1x2x64x8xf32>,
                  %offset: tensor<i64>, %len: tensor<i64>) -> tensor<1x4x1x8xf32> {
  %y = llama.attention %q, %k, %v offset(%offset : tensor<i64>) kv_len(%len : tensor<i64>) {causal}
    : tensor<1x4x1x8xf32>, tensor<1x2x64x8xf32>, tensor<1x2x64x8xf32> -> tensor<1x4x1x8xf32>
  return %y : tensor<1x4x1x8xf32>
}

// CHECK-LABEL: func.func @prefill
// CHECK:         scf.for
// CHECK:           llama.attention_partial {{.*}} offset({{.*}} {causal}
func.func @prefill(%q: tensor<1x4x5x8xf32>, %k: tensor<1x2x64x8xf32>, %v: tensor<1x2x64x8xf32>,
                   %offset: tensor<i64>) -> tensor<1x4x5x8xf32> {
  %y = llama.attention %q, %k, %v offset(%offset : tensor<i64>) {causal}
    : tensor<1x4x5x8xf32>, tensor<1x2x64x8xf32>, tensor<1x2x64x8xf32> -> tensor<1x4x5x8xf32>
  return %y : tensor<1x4x5x8xf32>
}

// No more keys than a block: nothing to split.
// CHECK-LABEL: func.func @short
// CHECK-NOT:     scf.for
// CHECK:         llama.attention
func.func @short(%q: tensor<1x4x5x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x8xf32>) -> tensor<1x4x5x8xf32> {
  %y = llama.attention %q, %k, %v : tensor<1x4x5x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x8xf32> -> tensor<1x4x5x8xf32>
  return %y : tensor<1x4x5x8xf32>
}

// CHECK-LABEL: func.func @in_task
// TASKS-LABEL: func.func @in_task
// TASKS:         scf.forall
// TASKS:           scf.for
// TASKS:             llama.attention_partial
func.func @in_task(%q: tensor<1x4x1x8xf32>, %k: tensor<1x2x64x8xf32>, %v: tensor<1x2x64x8xf32>) -> tensor<1x4x1x8xf32> {
  %y = scf.forall (%i) in (2) shared_outs(%out = %q) -> tensor<1x4x1x8xf32> {
    %a = llama.attention %q, %k, %v : tensor<1x4x1x8xf32>, tensor<1x2x64x8xf32>, tensor<1x2x64x8xf32> -> tensor<1x4x1x8xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %a into %out[0, 0, 0, 0] [1, 4, 1, 8] [1, 1, 1, 1] : tensor<1x4x1x8xf32> into tensor<1x4x1x8xf32>
    }
  }
  return %y : tensor<1x4x1x8xf32>
}
