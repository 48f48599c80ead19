// RUN: llama-opt %s --split-input-file --llama-add-attention-batch --llama-gpu-attention | FileCheck %s
// RUN: llama-opt %s --split-input-file --llama-to-gpu-launches | FileCheck %s --check-prefix=LAUNCH

// One query is divided by keys: a loop of parts, and one that merges them.

// CHECK-LABEL: func.func @cached
// CHECK:         scf.forall {{.*}} in (%{{.*}}, 8, 16)
// CHECK:           func.call @gpu_attention_part
// CHECK:         scf.forall {{.*}} to (1, 8, %{{.*}}) step (1, 1, 8)
// CHECK:           scf.if
// CHECK:             func.call @gpu_attention_merge
// CHECK:           else
// CHECK:             func.call @gpu_attention(
// CHECK:       func.func private @gpu_attention({{.*}}) attributes {llama.attention = {cache_element = bf16, causal = true, element = bf16, group = 4 : i64, head_dim = 64 : i64, head_major = false, kind = "task", part_heads = 1 : i64, scale = 1.250000e-01 : f64, task_queries = 8 : i64, value_dim = 64 : i64}, llama.threads = 128 : i64}
// CHECK:       func.func private @gpu_attention_part
// CHECK:       func.func private @gpu_attention_merge

// LAUNCH-LABEL: func.func @cached
// LAUNCH:         gpu.launch {{.*}}= %c128
// LAUNCH:           gpu.barrier
// LAUNCH:           math.exp
// LAUNCH:         gpu.launch {{.*}}= %c128
// LAUNCH-NOT:   func.func private
func.func @cached(%q: tensor<?x32x64xbf16>, %k: tensor<?x8x64xbf16>, %v: tensor<?x8x64xbf16>, %past: tensor<i64>) -> tensor<?x32x64xbf16> {
  %0 = llama.attention %q, %k, %v offset(%past : tensor<i64>) {causal, layout = #llama.attention_layout<token_major>}
     : tensor<?x32x64xbf16>, tensor<?x8x64xbf16>, tensor<?x8x64xbf16> -> tensor<?x32x64xbf16>
  return %0 : tensor<?x32x64xbf16>
}

// -----

// Near-misses: a mask operand, heads that are not known, f64. Tasks of plain
// operations compute these.

// CHECK-LABEL: func.func @mask
// CHECK-NOT:     gpu_attention
// LAUNCH-LABEL: func.func @mask
// LAUNCH:         gpu.launch
func.func @mask(%q: tensor<2x4x5x16xf32>, %k: tensor<2x4x?x16xf32>, %v: tensor<2x4x?x16xf32>, %m: tensor<2x4x5x?xf32>) -> tensor<2x4x5x16xf32> {
  %0 = llama.attention %q, %k, %v mask(%m : tensor<2x4x5x?xf32>) : tensor<2x4x5x16xf32>, tensor<2x4x?x16xf32>, tensor<2x4x?x16xf32> -> tensor<2x4x5x16xf32>
  return %0 : tensor<2x4x5x16xf32>
}

// -----

// CHECK-LABEL: func.func @heads
// CHECK-NOT:     gpu_attention
func.func @heads(%q: tensor<2x?x5x16xf32>, %k: tensor<2x?x7x16xf32>, %v: tensor<2x?x7x16xf32>) -> tensor<2x?x5x16xf32> {
  %0 = llama.attention %q, %k, %v : tensor<2x?x5x16xf32>, tensor<2x?x7x16xf32>, tensor<2x?x7x16xf32> -> tensor<2x?x5x16xf32>
  return %0 : tensor<2x?x5x16xf32>
}

// -----

// CHECK-LABEL: func.func @double
// CHECK-NOT:     gpu_attention
func.func @double(%q: tensor<2x4x5x16xf64>, %k: tensor<2x4x7x16xf64>, %v: tensor<2x4x7x16xf64>) -> tensor<2x4x5x16xf64> {
  %0 = llama.attention %q, %k, %v : tensor<2x4x5x16xf64>, tensor<2x4x7x16xf64>, tensor<2x4x7x16xf64> -> tensor<2x4x5x16xf64>
  return %0 : tensor<2x4x5x16xf64>
}
