// RUN: llama-opt %s --llama-tile-parallel --canonicalize | FileCheck %s

// Weights of a task stay in the L2 cache: 64 columns here, 16 of a deeper linear.
// Of many rows, a task computes 128 after 128.
// CHECK-LABEL: func.func @linear
// CHECK-SAME:    %[[X:.*]]: tensor<?x2048xbf16>, %[[W:.*]]: tensor<4096x2048xbf16>
// CHECK:         scf.forall (%[[N:.*]]) = (0) to (4096) step (64) shared_outs(%[[OUT:.*]] = %{{.*}})
// CHECK:           %[[TILE:.*]] = tensor.extract_slice %[[W]][%[[N]], 0] [64, 2048] [1, 1]
// CHECK:           %[[Y:.*]] = scf.for %{{.*}} = %c0 to %{{.*}} step %c128
// CHECK:             affine.min
// CHECK:             llama.linear %{{.*}}, %[[TILE]]
// CHECK:           tensor.parallel_insert_slice %[[Y]] into %[[OUT]][0, %[[N]]] [%{{.*}}, 64] [1, 1]
func.func @linear(%x: tensor<?x2048xbf16>, %w: tensor<4096x2048xbf16>) -> tensor<?x4096xbf16> {
  %y = llama.linear %x, %w : tensor<?x2048xbf16>, tensor<4096x2048xbf16> -> tensor<?x4096xbf16>
  return %y : tensor<?x4096xbf16>
}

// CHECK-LABEL: func.func @deep_linear
// CHECK:         scf.forall {{.*}} to (4096) step (16)
func.func @deep_linear(%x: tensor<1x8192xf32>, %w: tensor<4096x8192xf32>) -> tensor<1x4096xf32> {
  %y = llama.linear %x, %w : tensor<1x8192xf32>, tensor<4096x8192xf32> -> tensor<1x4096xf32>
  return %y : tensor<1x4096xf32>
}

// CHECK-LABEL: func.func @small_linear
// CHECK-NOT:     scf.forall
// CHECK:         llama.linear
func.func @small_linear(%x: tensor<?x16xf32>, %w: tensor<32x16xf32>) -> tensor<?x32xf32> {
  %y = llama.linear %x, %w : tensor<?x16xf32>, tensor<32x16xf32> -> tensor<?x32xf32>
  return %y : tensor<?x32xf32>
}

// Batch, K/V heads with the query heads that share them, blocks of queries.
// CHECK-LABEL: func.func @attention
// CHECK-SAME:    %[[Q:[0-9a-z]+]]: tensor<2x8x100x64xf32>, %[[K:[0-9a-z]+]]: tensor<2x4x128x64xf32>
// CHECK:         scf.forall (%[[B:.*]], %[[H:.*]], %[[T:.*]]) = (0, 0, 0) to (2, 4, 100) step (1, 1, 32)
// CHECK:           tensor.extract_slice %[[Q]][%[[B]], %{{.*}}, %[[T]], 0] [1, 2, %{{.*}}, 64]
// CHECK:           tensor.extract_slice %[[K]][%[[B]], %[[H]], 0, 0] [1, 1, 128, 64]
// CHECK:           llama.attention
func.func @attention(%q: tensor<2x8x100x64xf32>, %k: tensor<2x4x128x64xf32>, %v: tensor<2x4x128x64xf32>) -> tensor<2x8x100x64xf32> {
  %y = llama.attention %q, %k, %v : tensor<2x8x100x64xf32>, tensor<2x4x128x64xf32>, tensor<2x4x128x64xf32> -> tensor<2x8x100x64xf32>
  return %y : tensor<2x8x100x64xf32>
}

// Row by row: each is read twice.
// CHECK-LABEL: func.func @rmsnorm
// CHECK-SAME:    %[[X:.*]]: tensor<?x4096xf32>, %[[W:.*]]: tensor<4096xf32>
// CHECK:         scf.forall (%[[I:.*]]) = (0) to (%{{.*}}) step (4)
// CHECK:           %[[ROWS:.*]] = tensor.extract_slice %[[X]][%[[I]], 0] [%{{.*}}, 4096] [1, 1]
// CHECK:           scf.for %[[J:.*]] = %{{.*}} to %{{.*}} step %{{.*}} iter_args
// CHECK:             %[[ROW:.*]] = tensor.extract_slice %[[ROWS]][%[[J]], 0] [1, 4096] [1, 1]
// CHECK:             llama.rmsnorm %[[ROW]], %[[W]]
func.func @rmsnorm(%x: tensor<?x4096xf32>, %w: tensor<4096xf32>) -> tensor<?x4096xf32> {
  %y = llama.rmsnorm %x, %w : tensor<?x4096xf32>, tensor<4096xf32> -> tensor<?x4096xf32>
  return %y : tensor<?x4096xf32>
}

// A batch is more than a task, so that its tokens are divided too; then a piece
// is some of them, as many as stay in the L1 cache.
// CHECK-LABEL: func.func @batch
// CHECK-SAME:    %[[X:.*]]: tensor<2x512x2048xbf16>
// CHECK:         scf.forall (%[[B:.*]], %[[I:.*]]) = (0, 0) to (2, 512) step (1, 8)
// CHECK:           %[[ROWS:.*]] = tensor.extract_slice %[[X]][%[[B]], %[[I]], 0] [1, 8, 2048]
// CHECK:           scf.for %[[J:.*]] = %c0 to %c8 step %c4
// CHECK:             tensor.extract_slice %[[ROWS]][0, %[[J]], 0] [1, 4, 2048]
// CHECK:             llama.rmsnorm
func.func @batch(%x: tensor<2x512x2048xbf16>, %w: tensor<2048xbf16>) -> tensor<2x512x2048xbf16> {
  %y = llama.rmsnorm %x, %w : tensor<2x512x2048xbf16>, tensor<2048xbf16> -> tensor<2x512x2048xbf16>
  return %y : tensor<2x512x2048xbf16>
}

// CHECK-LABEL: func.func @rope_batch
// CHECK:         scf.forall (%{{.*}}, %{{.*}}) = (0, 0) to (%{{.*}}, %{{.*}}) step (1, 8)
// CHECK:           scf.for {{.*}} step %c2
// CHECK:             llama.rope
func.func @rope_batch(%x: tensor<?x?x32x64xf32>, %c: tensor<?x?x32xf32>, %s: tensor<?x?x32xf32>) -> tensor<?x?x32x64xf32> {
  %y = llama.rope %x, %c, %s {heads_axis = 2 : i64} : tensor<?x?x32x64xf32>, tensor<?x?x32xf32>
  return %y : tensor<?x?x32x64xf32>
}

// CHECK-LABEL: func.func @small_norm
// CHECK-NOT:     scf.forall
// CHECK:         llama.rmsnorm
func.func @small_norm(%x: tensor<4x64xf32>, %w: tensor<64xf32>) -> tensor<4x64xf32> {
  %y = llama.rmsnorm %x, %w : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf32>
  return %y : tensor<4x64xf32>
}

// CHECK-LABEL: func.func @kv_cache_update
// CHECK-NOT:     scf.forall
// CHECK:         llama.kv_cache_update
func.func @kv_cache_update(%n: tensor<2x8x512x64xf32>, %c: tensor<2x8x4096x64xf32>, %p: tensor<i64>) -> tensor<2x8x4096x64xf32> {
  %y = llama.kv_cache_update %n into %c at %p : tensor<2x8x512x64xf32> into tensor<2x8x4096x64xf32> at tensor<i64>
  return %y : tensor<2x8x4096x64xf32>
}

// CHECK-LABEL: func.func @fill
// CHECK-NOT:     scf.forall
// CHECK:         linalg.fill
func.func @fill(%y: tensor<4096x4096xf32>, %c: f32) -> tensor<4096x4096xf32> {
  %r = linalg.fill ins(%c : f32) outs(%y : tensor<4096x4096xf32>) -> tensor<4096x4096xf32>
  return %r : tensor<4096x4096xf32>
}

// CHECK-LABEL: func.func @matmul
// CHECK:         scf.forall (%[[N:.*]]) = (0) to (1024) step (64)
// CHECK:           linalg.matmul {{.*}} tensor<64x512xf32>, tensor<512x64xf32>
func.func @matmul(%x: tensor<64x512xf32>, %w: tensor<512x1024xf32>, %y: tensor<64x1024xf32>) -> tensor<64x1024xf32> {
  %r = linalg.matmul ins(%x, %w : tensor<64x512xf32>, tensor<512x1024xf32>) outs(%y : tensor<64x1024xf32>) -> tensor<64x1024xf32>
  return %r : tensor<64x1024xf32>
}

// A reduction as the outermost loop is not divided.
// CHECK-LABEL: func.func @reduction
// CHECK-NOT:     scf.forall
// CHECK:         linalg.reduce
func.func @reduction(%x: tensor<4096x4096xf32>, %y: tensor<4096xf32>) -> tensor<4096xf32> {
  %r = linalg.reduce {arith.addf} ins(%x : tensor<4096x4096xf32>) outs(%y : tensor<4096xf32>) dimensions = [0]
  return %r : tensor<4096xf32>
}

// A linear that is too small for a loop of its own gets one where it will be
// merged with that of a large one of the same input.
// RUN: llama-opt %s --llama-tile-parallel=shares-loops --canonicalize | FileCheck %s --check-prefix=SHARED
// CHECK-LABEL: func.func @shared
// CHECK-COUNT-1: scf.forall {{.*}} shared_outs
// CHECK-NOT:     scf.forall {{.*}} shared_outs
// SHARED-LABEL: func.func @shared
// SHARED-COUNT-2: scf.forall {{.*}} shared_outs
// SHARED-NOT:    scf.forall {{.*}} shared_outs
func.func @shared(%x: tensor<4x160xf32>, %z: tensor<4x160xf32>, %wq: tensor<144x160xf32>, %wk: tensor<48x160xf32>) -> (tensor<4x144xf32>, tensor<4x48xf32>, tensor<4x48xf32>) {
  %q = llama.linear %x, %wq : tensor<4x160xf32>, tensor<144x160xf32> -> tensor<4x144xf32>
  %k = llama.linear %x, %wk : tensor<4x160xf32>, tensor<48x160xf32> -> tensor<4x48xf32>
  %v = llama.linear %z, %wk : tensor<4x160xf32>, tensor<48x160xf32> -> tensor<4x48xf32>
  return %q, %k, %v : tensor<4x144xf32>, tensor<4x48xf32>, tensor<4x48xf32>
}

// What is read for several elements of a tile is sliced where tiles begin at
// multiples of their number, and what is read again is whole. Of what is read
// backwards there are no slices: another loop is divided.
// CHECK-LABEL: func.func @indices
// SHARED-LABEL: func.func @indices
// CHECK-SAME:    %[[FEW:[a-z0-9]+]]: tensor<300x64xf32>, %[[X:[a-z0-9]+]]: tensor<900x64xf32>, %[[Y:[a-z0-9]+]]: tensor<900x32xf32>
// CHECK:         scf.forall (%[[M:[a-z0-9]+]]) = (0) to (900) step (258)
// CHECK:           %[[FIRST:.*]] = affine.apply {{.*}}(%[[M]])
// CHECK:           tensor.extract_slice %[[FEW]][%[[FIRST]], 0] [%{{.*}}, 64] [1, 1]
// CHECK:         scf.forall (%[[D:[a-z0-9]+]]) = (0) to (64) step (18)
// CHECK:           tensor.extract_slice %[[X]][0, %[[D]]] [900, %{{.*}}] [1, 1]
// CHECK:         scf.forall (%[[M:[a-z0-9]+]]) = (0) to (900) step (256)
// CHECK:           tensor.extract_slice %[[Y]][%[[M]], 0] [%{{.*}}, 32] [1, 1]
// CHECK:         return
func.func @indices(%few: tensor<300x64xf32>, %x: tensor<900x64xf32>, %y: tensor<900x32xf32>) -> (tensor<900x64xf32>, tensor<900x64xf32>, tensor<900x64xf32>) {
  %e = tensor.empty() : tensor<900x64xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(m, d) -> (m floordiv 3, d)>, affine_map<(m, d) -> (m, d)>], iterator_types = ["parallel", "parallel"]} ins(%few : tensor<300x64xf32>) outs(%e : tensor<900x64xf32>) {
  ^bb0(%i: f32, %o: f32):
    linalg.yield %i : f32
  } -> tensor<900x64xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(m, d) -> (899 - m, d)>, affine_map<(m, d) -> (m, d)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<900x64xf32>) outs(%e : tensor<900x64xf32>) {
  ^bb0(%i: f32, %o: f32):
    linalg.yield %i : f32
  } -> tensor<900x64xf32>
  %c = linalg.generic {indexing_maps = [affine_map<(m, d) -> (m, d mod 32)>, affine_map<(m, d) -> (m, d)>], iterator_types = ["parallel", "parallel"]} ins(%y : tensor<900x32xf32>) outs(%e : tensor<900x64xf32>) {
  ^bb0(%i: f32, %o: f32):
    linalg.yield %i : f32
  } -> tensor<900x64xf32>
  return %a, %b, %c : tensor<900x64xf32>, tensor<900x64xf32>, tensor<900x64xf32>
}

// No loop is left where all take part in an index that has no slices.
// CHECK-LABEL: func.func @no_slices
// CHECK-NOT:     scf.forall
// CHECK:         linalg.generic
func.func @no_slices(%x: tensor<900x64xf32>) -> tensor<900x64xf32> {
  %e = tensor.empty() : tensor<900x64xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(m, d) -> ((m + d) mod 900, 63 - d)>, affine_map<(m, d) -> (m, d)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<900x64xf32>) outs(%e : tensor<900x64xf32>) {
  ^bb0(%i: f32, %o: f32):
    linalg.yield %i : f32
  } -> tensor<900x64xf32>
  return %a : tensor<900x64xf32>
}

// Multiples and sums are slices; what the body reads by itself stays whole, and
// its indices are those of the whole.
// CHECK-LABEL: func.func @slices
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<1801x64xf32>, %[[T:[a-z0-9]+]]: tensor<900x64xf32>
// CHECK:         scf.forall (%[[M:[a-z0-9]+]]) = (0) to (900) step (256)
// CHECK:           tensor.extract_slice %[[X]]
// CHECK:           linalg.index 0
// CHECK-NEXT:      affine.apply {{.*}}(%[[M]])[%
// CHECK:           tensor.extract %[[T]]
func.func @slices(%x: tensor<1801x64xf32>, %t: tensor<900x64xf32>) -> tensor<900x64xf32> {
  %e = tensor.empty() : tensor<900x64xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(m, d) -> (2 * m + 1, d)>, affine_map<(m, d) -> (m, d)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<1801x64xf32>) outs(%e : tensor<900x64xf32>) {
  ^bb0(%i: f32, %o: f32):
    %m = linalg.index 0 : index
    %c63 = arith.constant 63 : index
    %d = linalg.index 1 : index
    %r = arith.subi %c63, %d : index
    %l = tensor.extract %t[%m, %r] : tensor<900x64xf32>
    %s = arith.addf %i, %l : f32
    linalg.yield %s : f32
  } -> tensor<900x64xf32>
  return %a : tensor<900x64xf32>
}
