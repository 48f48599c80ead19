// RUN: llama-opt %s --split-input-file --pass-pipeline="builtin.module(func.func(llama-x86-tile-contractions{min-rows=5}))" | FileCheck %s

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// The rows of x are packed once for all tasks, if there are enough of them;
// each task then multiplies 2 x 2 tiles, and has the form for few rows besides.

// CHECK-LABEL: func.func @linear(
// CHECK-SAME: %[[X:.*]]: memref<?x64xbf16>, %[[W:.*]]: memref<96x64xbf16>
// CHECK: %[[MANY:.*]] = arith.cmpi uge, %[[ROWS:.*]], %{{.*}} : index
// CHECK: %[[PAIRS:.*]] = arith.ceildivui %[[ROWS]]
// CHECK: %[[ALL:.*]] = arith.muli %[[PAIRS]]
// CHECK: %[[BLOCKS:.*]] = arith.select %[[MANY]], %[[ALL]], %{{.*}}
// CHECK: %[[PACKED:.*]] = memref.alloc(%[[BLOCKS]]) {alignment = 64 : i64} : memref<?x32x32xbf16>
// CHECK: scf.forall (%{{.*}}) in (%[[BLOCKS]])
// CHECK-COUNT-16: vector.load %[[X]]
// CHECK-COUNT-16: vector.store {{.*}}, %[[PACKED]]
// CHECK: scf.forall
// CHECK: scf.if %[[MANY]]
// CHECK: scf.for {{.*}} iter_args({{.*}}) -> (!amx.tile<16x16xf32>, !amx.tile<16x16xf32>, !amx.tile<16x16xf32>, !amx.tile<16x16xf32>)
// CHECK-COUNT-2: amx.tile_load %{{.*}} : memref<48x64xbf16
// CHECK-COUNT-2: amx.tile_load %[[PACKED]]
// CHECK: memref.prefetch %{{.*}}, read, locality<2>, data : memref<48x64xbf16
// CHECK-COUNT-4: amx.tile_mulf
// CHECK-NOT: amx.tile_load
// CHECK: scf.yield
// CHECK-COUNT-4: amx.tile_store
// CHECK: } else {
// CHECK: linalg.generic
func.func @linear(%x: memref<?x64xbf16>, %w: memref<96x64xbf16>, %y: memref<?x96xf32>) {
  %c0 = arith.constant 0 : index
  %m = memref.dim %x, %c0 : memref<?x64xbf16>
  scf.forall (%j) = (0) to (96) step (48) {
    %part = memref.subview %w[%j, 0] [48, 64] [1, 1] : memref<96x64xbf16> to memref<48x64xbf16, strided<[64, 1], offset: ?>>
    %sums = memref.subview %y[0, %j] [%m, 48] [1, 1] : memref<?x96xf32> to memref<?x48xf32, strided<[96, 1], offset: ?>>
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %part : memref<?x64xbf16>, memref<48x64xbf16, strided<[64, 1], offset: ?>>)
        outs(%sums : memref<?x48xf32, strided<[96, 1], offset: ?>>) {
    ^bb0(%a: bf16, %b: bf16, %c: f32):
      %0 = arith.extf %a : bf16 to f32
      %1 = arith.extf %b : bf16 to f32
      %2 = arith.mulf %0, %1 : f32
      %3 = arith.addf %c, %2 : f32
      linalg.yield %3 : f32
    }
  }
  return
}

// -----

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// A depth that is no multiple of 32; columns that are none of 16.

// CHECK-LABEL: func.func @sizes(
// CHECK-NOT: amx.
func.func @sizes(%x: memref<?x48xbf16>, %w: memref<32x48xbf16>, %y: memref<?x32xf32>,
                 %x2: memref<?x64xbf16>, %w2: memref<40x64xbf16>, %y2: memref<?x40xf32>) {
  scf.forall (%i) in (1) {
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : memref<?x48xbf16>, memref<32x48xbf16>) outs(%y : memref<?x32xf32>) {
    ^bb0(%a: bf16, %b: bf16, %c: f32):
      %0 = arith.extf %a : bf16 to f32
      %1 = arith.extf %b : bf16 to f32
      %2 = arith.mulf %0, %1 : f32
      %3 = arith.addf %c, %2 : f32
      linalg.yield %3 : f32
    }
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x2, %w2 : memref<?x64xbf16>, memref<40x64xbf16>) outs(%y2 : memref<?x40xf32>) {
    ^bb0(%a: bf16, %b: bf16, %c: f32):
      %0 = arith.extf %a : bf16 to f32
      %1 = arith.extf %b : bf16 to f32
      %2 = arith.mulf %0, %1 : f32
      %3 = arith.addf %c, %2 : f32
      linalg.yield %3 : f32
    }
  }
  return
}

// -----

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// Another body (a rounding between), x that the task itself writes, and a
// contraction outside of tasks.

// CHECK-LABEL: func.func @others(
// CHECK-NOT: amx.
func.func @others(%x: memref<?x64xbf16>, %w: memref<32x64xbf16>, %y: memref<?x32xf32>, %v: bf16) {
  scf.forall (%i) in (1) {
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : memref<?x64xbf16>, memref<32x64xbf16>) outs(%y : memref<?x32xf32>) {
    ^bb0(%a: bf16, %b: bf16, %c: f32):
      %0 = arith.mulf %a, %b : bf16
      %1 = arith.extf %0 : bf16 to f32
      %2 = arith.addf %c, %1 : f32
      linalg.yield %2 : f32
    }
  }
  scf.forall (%i) in (1) {
    linalg.fill ins(%v : bf16) outs(%x : memref<?x64xbf16>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %w : memref<?x64xbf16>, memref<32x64xbf16>) outs(%y : memref<?x32xf32>) {
    ^bb0(%a: bf16, %b: bf16, %c: f32):
      %0 = arith.extf %a : bf16 to f32
      %1 = arith.extf %b : bf16 to f32
      %2 = arith.mulf %0, %1 : f32
      %3 = arith.addf %c, %2 : f32
      linalg.yield %3 : f32
    }
  }
  linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<?x64xbf16>, memref<32x64xbf16>) outs(%y : memref<?x32xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %0 = arith.extf %a : bf16 to f32
    %1 = arith.extf %b : bf16 to f32
    %2 = arith.mulf %0, %1 : f32
    %3 = arith.addf %c, %2 : f32
    linalg.yield %3 : f32
  }
  return
}
