// RUN: llama-opt %s --split-input-file --pass-pipeline="builtin.module(llama-x86-tile-attention{task-rows=64 block-keys=64})" | FileCheck %s
// RUN: llama-opt %s --split-input-file --llama-to-x86=target=sapphirerapids -o %t
// RUN: not llama-opt %s --split-input-file --pass-pipeline="builtin.module(llama-x86-tile-attention{block-keys=48})" 2>&1 | FileCheck %s --check-prefix=OPTION
// OPTION: error: llama-x86-tile-attention: task-rows is 256 and block-keys 48, but must be at least 1 and a multiple of 32

// A task is a K/V head and as many queries as make 64 rows with the 4 heads
// that share it. Queries see keys up to their position, and no others are
// passed on.

// CHECK-LABEL: func.func @causal(
// CHECK-SAME: %[[Q:.*]]: tensor<1x?x8x64xbf16>, %[[K:.*]]: tensor<1x?x2x64xbf16>, %[[V:.*]]: tensor<1x?x2x64xbf16>
// CHECK: scf.forall (%[[B:.*]], %[[H:.*]], %[[I:.*]]) = (0, 0, 0) to (1, 2, %{{.*}}) step (1, 1, 16) shared_outs(%[[OUT:.*]] =
// CHECK: %[[PART:.*]] = tensor.extract_slice %[[OUT]][%[[B]], %[[I]], %[[HEAD:.*]], 0] [1, %[[COUNT:.*]], 4, 64]
// CHECK: %[[Y:.*]] = bufferization.to_buffer %[[PART]] :
// CHECK: %[[POSITION:.*]] = arith.addi %[[I]], %{{.*}}
// CHECK: %[[SEEN:.*]] = arith.addi %[[POSITION]], %[[COUNT]]
// CHECK: %[[END:.*]] = arith.minsi %[[T:.*]], %[[SEEN]]
// CHECK: tensor.extract_slice %[[Q]][%[[B]], %[[I]], %[[HEAD]], 0] [1, %[[COUNT]], 4, 64]
// CHECK: %[[QUERIES:.*]] = bufferization.to_buffer %{{.*}} read_only
// CHECK: tensor.extract_slice %[[K]][%[[B]], 0, %[[H]], 0] [1, %[[T]], 1, 64]
// CHECK: %[[KEYS:.*]] = bufferization.to_buffer %{{.*}} read_only
// CHECK: tensor.extract_slice %[[V]][%[[B]], 0, %[[H]], 0]
// CHECK: %[[VALUES:.*]] = bufferization.to_buffer %{{.*}} read_only
// CHECK: call @attention_tiles(%[[QUERIES]], %[[KEYS]], %[[VALUES]], %[[Y]], %[[POSITION]], %{{.*}}, %[[END]])
// CHECK: %[[FILLED:.*]] = bufferization.to_tensor %[[Y]] restrict writable
// CHECK: tensor.parallel_insert_slice %[[FILLED]] into %[[OUT]]
func.func @causal(%q: tensor<1x?x8x64xbf16>, %k: tensor<1x?x2x64xbf16>, %v: tensor<1x?x2x64xbf16>, %past: tensor<i64>) -> tensor<1x?x8x64xbf16> {
  %y = llama.attention %q, %k, %v offset(%past : tensor<i64>) {causal, layout = #llama.attention_layout<token_major>}
    : tensor<1x?x8x64xbf16>, tensor<1x?x2x64xbf16>, tensor<1x?x2x64xbf16> -> tensor<1x?x8x64xbf16>
  return %y : tensor<1x?x8x64xbf16>
}

// Another one of the same kind has the same function, whatever its tokens.

// CHECK-LABEL: func.func @again(
// CHECK: call @attention_tiles(
func.func @again(%q: tensor<2x7x8x64xbf16>, %k: tensor<2x9x2x64xbf16>, %v: tensor<2x9x2x64xbf16>) -> tensor<2x7x8x64xbf16> {
  %y = llama.attention %q, %k, %v {causal, layout = #llama.attention_layout<token_major>}
    : tensor<2x7x8x64xbf16>, tensor<2x9x2x64xbf16>, tensor<2x9x2x64xbf16> -> tensor<2x7x8x64xbf16>
  return %y : tensor<2x7x8x64xbf16>
}

// CHECK-LABEL: func.func private @attention_tiles(
// Keys as they lie, values turned.
// CHECK: memref.prefetch
// CHECK: vector.load {{.*}} vector<32xbf16>
// CHECK: vector.shuffle {{.*}} vector<32xbf16>, vector<32xbf16>
// Values times probabilities; keys times queries; the probabilities.
// CHECK: scf.for {{.*}} iter_args({{.*}}) -> (!amx.tile<16x16xf32>, !amx.tile<16x16xf32>, !amx.tile<16x16xf32>, !amx.tile<16x16xf32>)
// CHECK-COUNT-4: amx.tile_mulf
// CHECK-COUNT-4: amx.tile_store
// CHECK-COUNT-4: amx.tile_mulf
// CHECK-COUNT-2: amx.tile_store
// CHECK-COUNT-4: math.exp2 {{.*}} fastmath<afn> : vector<16xf32>
// CHECK-NOT: func.func private

// -----

// A window moves the first key, and kv_len the last.

// CHECK-LABEL: func.func @window(
// CHECK: %[[FIRST:.*]] = arith.subi %[[POSITION:.*]], %c99
// CHECK: %[[BEGIN:.*]] = arith.maxsi %{{.*}}, %[[FIRST]]
// CHECK: call @attention_tiles({{.*}}, %[[POSITION]], %[[BEGIN]], %{{.*}})
func.func @window(%q: tensor<1x4x?x32xbf16>, %k: tensor<1x4x?x32xbf16>, %v: tensor<1x4x?x48xbf16>, %n: tensor<1xi32>) -> tensor<1x4x?x48xbf16> {
  %y = llama.attention %q, %k, %v kv_len(%n : tensor<1xi32>) {window = 100}
    : tensor<1x4x?x32xbf16>, tensor<1x4x?x32xbf16>, tensor<1x4x?x48xbf16> -> tensor<1x4x?x48xbf16>
  return %y : tensor<1x4x?x48xbf16>
}

// -----

// What is not for tiles: other element types, masks, a scale that turns the
// order of scores around, heads of unknown number, and very long heads.

// CHECK-LABEL: func.func @others(
// CHECK-COUNT-5: llama.attention
// CHECK-NOT: attention_tiles
func.func @others(%q: tensor<1x4x?x32xbf16>, %k: tensor<1x4x?x32xbf16>, %mask: tensor<?x?xi1>,
                  %f: tensor<1x4x?x32xf16>, %h: tensor<1x?x8x32xbf16>, %l: tensor<1x4x?x264xbf16>)
    -> (tensor<1x4x?x32xbf16>, tensor<1x4x?x32xbf16>, tensor<1x4x?x32xf16>, tensor<1x?x8x32xbf16>, tensor<1x4x?x264xbf16>) {
  %0 = llama.attention %q, %k, %k mask(%mask : tensor<?x?xi1>)
    : tensor<1x4x?x32xbf16>, tensor<1x4x?x32xbf16>, tensor<1x4x?x32xbf16> -> tensor<1x4x?x32xbf16>
  %1 = llama.attention %q, %k, %k {scale = -1.0}
    : tensor<1x4x?x32xbf16>, tensor<1x4x?x32xbf16>, tensor<1x4x?x32xbf16> -> tensor<1x4x?x32xbf16>
  %2 = llama.attention %f, %f, %f
    : tensor<1x4x?x32xf16>, tensor<1x4x?x32xf16>, tensor<1x4x?x32xf16> -> tensor<1x4x?x32xf16>
  %3 = llama.attention %h, %h, %h
    : tensor<1x?x8x32xbf16>, tensor<1x?x8x32xbf16>, tensor<1x?x8x32xbf16> -> tensor<1x?x8x32xbf16>
  %4 = llama.attention %l, %l, %l
    : tensor<1x4x?x264xbf16>, tensor<1x4x?x264xbf16>, tensor<1x4x?x264xbf16> -> tensor<1x4x?x264xbf16>
  return %0, %1, %2, %3, %4 : tensor<1x4x?x32xbf16>, tensor<1x4x?x32xbf16>, tensor<1x4x?x32xf16>, tensor<1x?x8x32xbf16>, tensor<1x4x?x264xbf16>
}
