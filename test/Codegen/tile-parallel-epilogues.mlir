// RUN: llama-opt %s --llama-tile-parallel --canonicalize | FileCheck %s
// RUN: llama-opt %s --llama-tile-parallel=fuse-epilogues=false --canonicalize | FileCheck %s --check-prefix=APART
// RUN: llama-opt %s --llama-tile-parallel --remarks-filter=llama-tile-parallel --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

#id = affine_map<(d0, d1) -> (d0, d1)>
#t = affine_map<(d0, d1) -> (d1, d0)>

// Both linears are computed in the tasks of the swiglu, 128 rows after the
// others; nothing is left of the whole ones. Half as many columns as a task of
// one such linear has: the weights of both stay in the L2 cache.

// CHECK-LABEL: func.func @swiglu
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<?x4096xbf16>, %[[G:[a-z0-9]+]]: tensor<4096x4096xbf16>, %[[U:[a-z0-9]+]]: tensor<4096x4096xbf16>
// CHECK-NOT:     llama.linear
// CHECK:         scf.forall (%[[N:.*]]) = (0) to (4096) step (32) shared_outs(%[[OUT:.*]] = %{{.*}})
// CHECK-DAG:       %[[GATE_ROWS:.*]] = tensor.extract_slice %[[G]][%[[N]], 0] [32, 4096] [1, 1]
// CHECK-DAG:       %[[UP_ROWS:.*]] = tensor.extract_slice %[[U]][%[[N]], 0] [32, 4096] [1, 1]
// CHECK:           %[[TASK:.*]] = scf.for %[[ROW:.*]] = %c0 to %{{.*}} step %c128 iter_args(%[[BLOCK:.*]] = %{{.*}})
// CHECK-DAG:         %[[GATE:.*]] = llama.linear %{{.*}}, %[[GATE_ROWS]]
// CHECK-DAG:         %[[UP:.*]] = llama.linear %{{.*}}, %[[UP_ROWS]]
// CHECK:             %[[Y:.*]] = llama.swiglu %[[GATE]], %[[UP]] : tensor<?x32xbf16>
// CHECK:             tensor.insert_slice %[[Y]] into %[[BLOCK]][%[[ROW]], 0]
// CHECK:           tensor.parallel_insert_slice %[[TASK]] into %[[OUT]][0, %[[N]]]
// CHECK-NOT:     scf.forall
// CHECK:         return
// APART-LABEL: func.func @swiglu
// APART-COUNT-3: scf.forall {{.*}} shared_outs
func.func @swiglu(%x: tensor<?x4096xbf16>, %g: tensor<4096x4096xbf16>, %u: tensor<4096x4096xbf16>) -> tensor<?x4096xbf16> {
  %gate = llama.linear %x, %g : tensor<?x4096xbf16>, tensor<4096x4096xbf16> -> tensor<?x4096xbf16>
  %up = llama.linear %x, %u : tensor<?x4096xbf16>, tensor<4096x4096xbf16> -> tensor<?x4096xbf16>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] epilogue fused | Category:llama-tile-parallel | Remark="2 linears are computed in its tasks"
  %y = llama.swiglu %gate, %up : tensor<?x4096xbf16>
  return %y : tensor<?x4096xbf16>
}

// In f32, too, the sums get a bounded buffer. The other operand is sliced.

// CHECK-LABEL: func.func @residual
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<300x64xf32>, %[[R:[a-z0-9]+]]: tensor<300x512xf32>
// CHECK:         scf.forall {{.*}} shared_outs
// CHECK:           %[[PART:.*]] = tensor.extract_slice %[[R]]
// CHECK:           scf.for {{.*}} step %c128
// CHECK:             %[[RES:.*]] = tensor.extract_slice %[[PART]]
// CHECK:             %[[DOWN:.*]] = llama.linear
// CHECK:             linalg.add ins(%[[RES]], %[[DOWN]]
// CHECK-NOT:     scf.forall {{.*}} shared_outs
// CHECK:         return
func.func @residual(%x: tensor<300x64xf32>, %r: tensor<300x512xf32>, %w: tensor<512x64xf32>, %out: tensor<300x512xf32>) -> tensor<300x512xf32> {
  %d = llama.linear %x, %w : tensor<300x64xf32>, tensor<512x64xf32> -> tensor<300x512xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] epilogue fused {{.*}}"1 linears are computed in its tasks"
  %y = linalg.add ins(%r, %d : tensor<300x512xf32>, tensor<300x512xf32>) outs(%out : tensor<300x512xf32>) -> tensor<300x512xf32>
  return %y : tensor<300x512xf32>
}

// One row has no blocks of rows.

// CHECK-LABEL: func.func @vector
// CHECK:         scf.forall {{.*}} shared_outs
// CHECK-NOT:       scf.for %
// CHECK:           llama.linear
// CHECK:           llama.glu
func.func @vector(%x: tensor<512xf32>, %w: tensor<512x512xf32>, %u: tensor<512xf32>) -> tensor<512xf32> {
  %g = llama.linear %x, %w : tensor<512xf32>, tensor<512x512xf32> -> tensor<512xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] epilogue fused
  %y = llama.glu %g, %u {activation = #llama.activation<gelu>} : tensor<512xf32>
  return %y : tensor<512xf32>
}

// Columns of one linear, of which each user takes its part.

// CHECK-LABEL: func.func @columns
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<?x256xf32>, %[[W:[a-z0-9]+]]: tensor<1024x256xf32>, %[[B:[a-z0-9]+]]: tensor<1024xf32>
// CHECK-DAG:     %[[WG:.*]] = tensor.extract_slice %[[W]][0, 0] [512, 256] [1, 1]
// CHECK-DAG:     %[[BG:.*]] = tensor.extract_slice %[[B]][0] [512] [1]
// CHECK-DAG:     %[[WU:.*]] = tensor.extract_slice %[[W]][512, 0] [512, 256] [1, 1]
// CHECK-DAG:     %[[BU:.*]] = tensor.extract_slice %[[B]][512] [512] [1]
// CHECK:         scf.forall {{.*}} shared_outs
// CHECK-COUNT-2: llama.linear
// CHECK:         llama.swiglu
// CHECK-NOT:     llama.linear
// CHECK:         return
func.func @columns(%x: tensor<?x256xf32>, %w: tensor<1024x256xf32>, %b: tensor<1024xf32>) -> tensor<?x512xf32> {
  %c0 = arith.constant 0 : index
  %y = llama.linear %x, %w bias(%b : tensor<1024xf32>) : tensor<?x256xf32>, tensor<1024x256xf32> -> tensor<?x1024xf32>
  %m = tensor.dim %y, %c0 : tensor<?x1024xf32>
  %g = tensor.extract_slice %y[0, 0] [%m, 512] [1, 1] : tensor<?x1024xf32> to tensor<?x512xf32>
  %u = tensor.extract_slice %y[0, 512] [%m, 512] [1, 1] : tensor<?x1024xf32> to tensor<?x512xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] epilogue fused
  %s = llama.swiglu %g, %u : tensor<?x512xf32>
  return %s : tensor<?x512xf32>
}

// Near misses. A result with another user: the linear is not computed twice.

// CHECK-LABEL: func.func @two_users
// CHECK:         scf.forall {{.*}} shared_outs
// CHECK:           llama.linear
// CHECK:         scf.forall {{.*}} shared_outs
// CHECK-NOT:       llama.linear
// CHECK:           linalg.add
func.func @two_users(%x: tensor<64x64xf32>, %w: tensor<512x64xf32>, %r: tensor<64x512xf32>) -> (tensor<64x512xf32>, tensor<64x512xf32>) {
  %d = llama.linear %x, %w : tensor<64x64xf32>, tensor<512x64xf32> -> tensor<64x512xf32>
  %e = tensor.empty() : tensor<64x512xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] epilogue not fused | Category:llama-tile-parallel | Remark="a linear's result has other users"
  %y = linalg.add ins(%r, %d : tensor<64x512xf32>, tensor<64x512xf32>) outs(%e : tensor<64x512xf32>) -> tensor<64x512xf32>
  return %y, %d : tensor<64x512xf32>, tensor<64x512xf32>
}

// A result of another type; a transposed one; one that is a destination.

// CHECK-LABEL: func.func @others
// CHECK-COUNT-3: llama.linear
func.func @others(%x: tensor<512x64xbf16>, %w: tensor<512x64xbf16>, %r: tensor<512x512xf32>, %s: tensor<512x512xbf16>) -> (tensor<512x512xf32>, tensor<512x512xbf16>, tensor<512x512xbf16>) {
  %d = llama.linear %x, %w : tensor<512x64xbf16>, tensor<512x64xbf16> -> tensor<512x512xbf16>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] epilogue not fused {{.*}}"a linear's result has another type"
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%d : tensor<512x512xbf16>) outs(%r : tensor<512x512xf32>) {
  ^bb0(%a: bf16, %b: f32):
    %0 = arith.extf %a : bf16 to f32
    linalg.yield %0 : f32
  } -> tensor<512x512xf32>
  %d1 = llama.linear %x, %w : tensor<512x64xbf16>, tensor<512x64xbf16> -> tensor<512x512xbf16>
  %y1 = linalg.generic {indexing_maps = [#t, #id], iterator_types = ["parallel", "parallel"]} ins(%d1 : tensor<512x512xbf16>) outs(%s : tensor<512x512xbf16>) {
  ^bb0(%a: bf16, %b: bf16):
    linalg.yield %a : bf16
  } -> tensor<512x512xbf16>
  %d2 = llama.linear %x, %w : tensor<512x64xbf16>, tensor<512x64xbf16> -> tensor<512x512xbf16>
  %y2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%s : tensor<512x512xbf16>) outs(%d2 : tensor<512x512xbf16>) {
  ^bb0(%a: bf16, %b: bf16):
    %0 = arith.addf %a, %b : bf16
    linalg.yield %0 : bf16
  } -> tensor<512x512xbf16>
  return %y, %y1, %y2 : tensor<512x512xf32>, tensor<512x512xbf16>, tensor<512x512xbf16>
}

// The user is in a loop, where the linear would be computed again and again.

// CHECK-LABEL: func.func @loop
// CHECK:         llama.linear
// CHECK:         scf.for
// CHECK-NOT:     llama.linear
// CHECK:         return
func.func @loop(%x: tensor<64x64xf32>, %w: tensor<512x64xf32>, %r: tensor<64x512xf32>, %n: index) -> tensor<64x512xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %d = llama.linear %x, %w : tensor<64x64xf32>, tensor<512x64xf32> -> tensor<64x512xf32>
  %y = scf.for %i = %c0 to %n step %c1 iter_args(%t = %r) -> tensor<64x512xf32> {
    // REMARK: :[[#@LINE+1]]:10: remark: [Missed] epilogue not fused {{.*}}"a linear is in another block"
    %z = linalg.add ins(%d, %r : tensor<64x512xf32>, tensor<64x512xf32>) outs(%t : tensor<64x512xf32>) -> tensor<64x512xf32>
    scf.yield %z : tensor<64x512xf32>
  }
  return %y : tensor<64x512xf32>
}

// The linear's result is the destination as well, for its sizes only: it need
// not exist for that.
// RUN: llama-opt %s --convert-elementwise-to-linalg --llama-tile-parallel | FileCheck %s --check-prefix=ONCE
// ONCE-LABEL: func.func @destination
// ONCE-NOT:     llama.linear
// ONCE:         scf.forall
// ONCE:           llama.linear
// ONCE-NOT:     llama.linear
func.func @destination(%x: tensor<?x1024xf32>, %w: tensor<1024x1024xf32>, %r: tensor<?x1024xf32>) -> tensor<?x1024xf32> {
  %y = llama.linear %x, %w : tensor<?x1024xf32>, tensor<1024x1024xf32> -> tensor<?x1024xf32>
  %s = arith.addf %y, %r : tensor<?x1024xf32>
  return %s : tensor<?x1024xf32>
}

// Another operand cannot be sliced.
// CHECK-LABEL: func.func @no_slices
// ONCE-LABEL: func.func @no_slices
// CHECK:         llama.linear {{.*}} -> tensor<40x64xf32>
// CHECK-NEXT:    scf.forall.in_parallel
// CHECK:         linalg.generic
// CHECK-NOT:     tensor<40x64xf32>
// CHECK:         return
func.func @no_slices(%x: tensor<40x256xf32>, %w: tensor<512x256xf32>, %r: tensor<20x512xf32>) -> tensor<40x512xf32> {
  %y = llama.linear %x, %w : tensor<40x256xf32>, tensor<512x256xf32> -> tensor<40x512xf32>
  %e = tensor.empty() : tensor<40x512xf32>
  %z = linalg.generic {indexing_maps = [affine_map<(m, d) -> (m, d)>, affine_map<(m, d) -> (m floordiv 2, d)>, affine_map<(m, d) -> (m, d)>], iterator_types = ["parallel", "parallel"]} ins(%y, %r : tensor<40x512xf32>, tensor<20x512xf32>) outs(%e : tensor<40x512xf32>) {
  ^bb0(%i: f32, %j: f32, %o: f32):
    %s = arith.addf %i, %j : f32
    linalg.yield %s : f32
  } -> tensor<40x512xf32>
  return %z : tensor<40x512xf32>
}
