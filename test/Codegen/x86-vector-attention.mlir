// RUN: llama-opt %s --split-input-file --pass-pipeline="builtin.module(llama-x86-vector-attention{dot-bf16 task-rows=64})" | FileCheck %s
// RUN: llama-opt %s --split-input-file --llama-to-x86=target=znver4 -o %t

// One query is computed in 16 parts of the keys, of all heads, which are merged;
// others are tasks of a K/V head and 16 queries.

// CHECK-LABEL: func.func @causal(
// CHECK-SAME: %[[Q:.*]]: tensor<1x?x8x64xbf16>, %[[K:.*]]: tensor<1x?x2x64xbf16>, %[[V:.*]]: tensor<1x?x2x64xbf16>
// CHECK: %[[ONE:.*]] = arith.cmpi eq, %[[N:.*]], %c1
// CHECK: %[[ENTRIES:.*]] = arith.select %[[ONE]],
// CHECK: memref.alloc(%[[ENTRIES]]) {alignment = 64 : i64} : memref<?x16x8x64xf32>
// CHECK: memref.alloc(%[[ENTRIES]]) {alignment = 64 : i64} : memref<?x8x2x16xf32>
// CHECK: scf.forall (%[[B:.*]], %[[H:.*]], %[[P:.*]]) = (0, 0, 0) to (%[[ENTRIES]], 2, 16) step (1, 2, 1)
// CHECK: func.call @attention_vectors_part(%{{.*}}, %{{.*}}, %{{.*}}, %[[SUMS:.*]], %[[STATS:.*]], %[[B]], %[[H]], %[[P]], %{{.*}}, %{{.*}})
// CHECK: scf.forall (%[[B:.*]], %[[H:.*]], %[[I:.*]]) = (0, 0, 0) to (1, 2, %{{.*}}) step (1, 1, 16) shared_outs(%[[OUT:.*]] =
// CHECK: %[[PART:.*]] = tensor.extract_slice %[[OUT]]
// CHECK: %[[Y:.*]] = bufferization.to_buffer %[[PART]] :
// CHECK: scf.if %[[ONE]]
// CHECK: func.call @attention_vectors_merge(%[[SUMS]], %[[STATS]], %[[Y]],
// CHECK: else
// CHECK: func.call @attention_vectors(%{{.*}}, %{{.*}}, %{{.*}}, %[[Y]],
// CHECK: bufferization.to_tensor %[[Y]] restrict writable
func.func @causal(%q: tensor<1x?x8x64xbf16>, %k: tensor<1x?x2x64xbf16>, %v: tensor<1x?x2x64xbf16>, %past: tensor<i64>) -> tensor<1x?x8x64xbf16> {
  %y = llama.attention %q, %k, %v offset(%past : tensor<i64>) {causal, layout = #llama.attention_layout<token_major>}
    : tensor<1x?x8x64xbf16>, tensor<1x?x2x64xbf16>, tensor<1x?x2x64xbf16> -> tensor<1x?x8x64xbf16>
  return %y : tensor<1x?x8x64xbf16>
}

// Several queries, and the same functions.

// CHECK-LABEL: func.func @again(
// CHECK-NOT: _part
// CHECK: call @attention_vectors(
func.func @again(%q: tensor<2x7x8x64xbf16>, %k: tensor<2x9x2x64xbf16>, %v: tensor<2x9x2x64xbf16>) -> tensor<2x7x8x64xbf16> {
  %y = llama.attention %q, %k, %v {causal, layout = #llama.attention_layout<token_major>}
    : tensor<2x7x8x64xbf16>, tensor<2x9x2x64xbf16>, tensor<2x9x2x64xbf16> -> tensor<2x7x8x64xbf16>
  return %y : tensor<2x7x8x64xbf16>
}

// 48 rows times eight keys, then eight features.

// CHECK-LABEL: func.func private @attention_vectors(
// CHECK: scf.index_switch
// CHECK: default
// CHECK-COUNT-48: x86vector.avx512.dot
// CHECK-COUNT-4: math.exp2 {{.*}} fastmath<afn> : vector<16xf32>
// CHECK: default
// CHECK-COUNT-48: x86vector.avx512.dot
// Of one query: values of the visit before the last one, exponentials of the
// last one, keys of this one, two of each of two heads.

// CHECK-LABEL: func.func private @attention_vectors_part(
// CHECK: scf.for {{.*}} -> (index, index, index, index, index, index, vector<16xf32>)
// CHECK-COUNT-32: x86vector.avx512.dot
// CHECK: math.exp2
// CHECK: memref.prefetch
// CHECK-COUNT-32: x86vector.avx512.dot
// CHECK-NOT: x86vector.avx512.dot
// CHECK-LABEL: func.func private @attention_vectors_merge(
// CHECK-NOT: func.func private

// -----

// f32 and f16 are multiplied as f32.

// CHECK-LABEL: func.func private @attention_vectors(
// CHECK: arith.extf %{{.*}} : vector<16xf16> to vector<16xf32>
// CHECK: vector.fma
// CHECK-NOT: x86vector
func.func @halves(%q: tensor<1x4x?x32xf16>, %k: tensor<1x4x?x32xf16>, %v: tensor<1x4x?x48xf16>) -> tensor<1x4x?x48xf16> {
  %y = llama.attention %q, %k, %v {window = 100} : tensor<1x4x?x32xf16>, tensor<1x4x?x32xf16>, tensor<1x4x?x48xf16> -> tensor<1x4x?x48xf16>
  return %y : tensor<1x4x?x48xf16>
}

// -----

// What is left: masks, a scale that turns the order of scores around, heads of
// unknown number, very long heads, and f64.

// CHECK-LABEL: func.func @others(
// CHECK-COUNT-5: llama.attention
// CHECK-NOT: attention_vectors
func.func @others(%q: tensor<1x4x?x32xf32>, %mask: tensor<?x?xi1>, %h: tensor<1x?x8x32xf32>, %l: tensor<1x4x?x264xf32>, %d: tensor<1x4x?x32xf64>)
    -> (tensor<1x4x?x32xf32>, tensor<1x4x?x32xf32>, tensor<1x?x8x32xf32>, tensor<1x4x?x264xf32>, tensor<1x4x?x32xf64>) {
  %0 = llama.attention %q, %q, %q mask(%mask : tensor<?x?xi1>)
    : tensor<1x4x?x32xf32>, tensor<1x4x?x32xf32>, tensor<1x4x?x32xf32> -> tensor<1x4x?x32xf32>
  %1 = llama.attention %q, %q, %q {scale = -1.0}
    : tensor<1x4x?x32xf32>, tensor<1x4x?x32xf32>, tensor<1x4x?x32xf32> -> tensor<1x4x?x32xf32>
  %2 = llama.attention %h, %h, %h
    : tensor<1x?x8x32xf32>, tensor<1x?x8x32xf32>, tensor<1x?x8x32xf32> -> tensor<1x?x8x32xf32>
  %3 = llama.attention %l, %l, %l
    : tensor<1x4x?x264xf32>, tensor<1x4x?x264xf32>, tensor<1x4x?x264xf32> -> tensor<1x4x?x264xf32>
  %4 = llama.attention %d, %d, %d
    : tensor<1x4x?x32xf64>, tensor<1x4x?x32xf64>, tensor<1x4x?x32xf64> -> tensor<1x4x?x32xf64>
  return %0, %1, %2, %3, %4 : tensor<1x4x?x32xf32>, tensor<1x4x?x32xf32>, tensor<1x?x8x32xf32>, tensor<1x4x?x264xf32>, tensor<1x4x?x32xf64>
}
