// RUN: llama-opt %s --llama-gpu-linears="subgroup-size=32" --canonicalize --cse --split-input-file | FileCheck %s
// RUN: llama-opt %s --llama-gpu-linears --canonicalize --cse --split-input-file | FileCheck %s --check-prefix=ALONE
// RUN: llama-opt %s --llama-gpu-linears="subgroup-size=32" --llama-gpu-map --canonicalize --split-input-file | FileCheck %s --check-prefix=MAP

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(m, n) -> (m, n)>
#column = affine_map<(m, n) -> (n)>
#rest = affine_map<(i)[rows] -> (-i + rows, 16)>

// The number of rows chooses between one, up to four, up to eight, and tiles.
// CHECK-LABEL: func.func @bias
// CHECK-SAME:    %[[X:[a-z0-9]+]]: memref<?x2048xbf16>, %[[W:[a-z0-9]+]]: memref<512x2048xbf16>, %[[B:[a-z0-9]+]]: memref<512xbf16>, %[[Y:[a-z0-9]+]]: memref<?x512xbf16>
// CHECK:       %[[ROWS:.*]] = memref.dim %[[X]]
// CHECK:       %[[ONE:.*]] = arith.cmpi ule, %[[ROWS]], %c1
// CHECK:       scf.if %[[ONE]]

// 64 threads a column, 16 bytes of weights each, four times, all of them read
// before the first is used; no loop is left.
// CHECK:         scf.forall (%{{.*}}, %[[BLOCK:.*]]) in (%{{.*}}, 128)
// CHECK:           memref.alloca() {{.*}} : memref<8xf32>
// CHECK:           scf.execute_region no_inline
// CHECK:             %[[T:.*]] = gpu.thread_id x
// CHECK:             arith.remui %[[T]], %c64
// CHECK-COUNT-4:     vector.load %[[W]]{{.*}} {alignment = 16 : i64} : memref<512x2048xbf16>, vector<8xbf16>
// CHECK-COUNT-4:     vector.load %[[X]][%c0, {{.*}} {alignment = 16 : i64} : memref<?x2048xbf16>, vector<8xbf16>
// CHECK:             arith.mulf
// CHECK-COUNT-5:     gpu.shuffle xor
// CHECK:             memref.store %{{.*}} : memref<8xf32>
// CHECK:             gpu.barrier
// CHECK:             memref.load %[[B]]
// CHECK:             arith.truncf
// CHECK:             memref.store %{{.*}}, %[[Y]]
// CHECK:         } {llama.block = 256 : i64}

// CHECK:       arith.cmpi ule, %[[ROWS]], %c4
// CHECK:       arith.cmpi ule, %[[ROWS]], %c8

// Tiles of 64 x 64, with what one thread brings from a row of each.
// CHECK:         scf.forall (%[[N:.*]], %[[M:.*]]) in (8, %{{.*}})
// CHECK:           memref.alloca() {{.*}} : memref<4352xf32>
// CHECK:             %[[MINE:.*]] = arith.minui
// CHECK:             vector.load %[[X]][%[[MINE]], {{.*}} {alignment = 8 : i64} : memref<?x2048xbf16>, vector<4xbf16>
// CHECK:             scf.for %{{.*}} = %c0 to %c128 step %c1 iter_args
// CHECK:               gpu.barrier
// CHECK:               vector.load %[[X]]
// CHECK:               scf.for %{{.*}} = %c0 to %c16 step %c1 iter_args
// CHECK:             memref.store %{{.*}}, %[[Y]]
// CHECK-NOT:   linalg.

// Without subgroups parts of 64 threads pass through memory.
// ALONE-LABEL: func.func @bias
// ALONE:         memref.alloca() {{.*}} : memref<256xf32>
// ALONE-NOT:     gpu.shuffle

// MAP-LABEL:   func.func @bias
// MAP:           gpu.launch {{.*}} in (%{{.*}} = %c256
// MAP-NOT:       scf.execute_region
func.func @bias(%x: memref<?x2048xbf16>, %w: memref<512x2048xbf16>, %b: memref<512xbf16>, %y: memref<?x512xbf16>) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %rows = memref.dim %x, %c0 : memref<?x2048xbf16>
  scf.forall (%i, %j) = (0, 0) to (%rows, 512) step (16, 16) {
    %scratch = memref.alloca() : memref<256xf32>
    %size = affine.min #rest(%i)[%rows]
    %xs = memref.subview %x[%i, 0] [%size, 2048] [1, 1] : memref<?x2048xbf16> to memref<?x2048xbf16, strided<[2048, 1], offset: ?>>
    %ws = memref.subview %w[%j, 0] [16, 2048] [1, 1] : memref<512x2048xbf16> to memref<16x2048xbf16, strided<[2048, 1], offset: ?>>
    %bs = memref.subview %b[%j] [16] [1] : memref<512xbf16> to memref<16xbf16, strided<[1], offset: ?>>
    %ys = memref.subview %y[%i, %j] [%size, 16] [1, 1] : memref<?x512xbf16> to memref<?x16xbf16, strided<[512, 1], offset: ?>>
    %sums = memref.reinterpret_cast %scratch to offset: [0], sizes: [%size, 16], strides: [16, 1] : memref<256xf32> to memref<?x16xf32>
    linalg.fill ins(%zero : f32) outs(%sums : memref<?x16xf32>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xs, %ws : memref<?x2048xbf16, strided<[2048, 1], offset: ?>>, memref<16x2048xbf16, strided<[2048, 1], offset: ?>>) outs(%sums : memref<?x16xf32>) {
    ^bb0(%a: bf16, %c: bf16, %s: f32):
      %1 = arith.extf %a : bf16 to f32
      %2 = arith.extf %c : bf16 to f32
      %3 = arith.mulf %1, %2 : f32
      %4 = arith.addf %s, %3 : f32
      linalg.yield %4 : f32
    }
    linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]}
        ins(%sums, %bs : memref<?x16xf32>, memref<16xbf16, strided<[1], offset: ?>>) outs(%ys : memref<?x16xbf16, strided<[512, 1], offset: ?>>) {
    ^bb0(%s: f32, %c: bf16, %o: bf16):
      %1 = arith.extf %c : bf16 to f32
      %2 = arith.addf %s, %1 : f32
      %3 = arith.truncf %2 : f32 to bf16
      linalg.yield %3 : bf16
    }
  }
  return
}

// -----

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// Rows of an odd number of elements: no vectors, and a rest of k for some. One
// row needs no choice.
// CHECK-LABEL: func.func @odd
// CHECK-NOT:     scf.if
// CHECK:         scf.forall
// CHECK-NOT:     vector.load
// CHECK:         scf.for %{{.*}} to %c37 step
// CHECK-NOT:     linalg.
func.func @odd(%x: memref<1x37xf32>, %w: memref<64x37xf32>, %y: memref<1x64xf32>) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%j) = (0) to (64) step (16) {
    %ws = memref.subview %w[%j, 0] [16, 37] [1, 1] : memref<64x37xf32> to memref<16x37xf32, strided<[37, 1], offset: ?>>
    %ys = memref.subview %y[0, %j] [1, 16] [1, 1] : memref<1x64xf32> to memref<1x16xf32, strided<[64, 1], offset: ?>>
    linalg.fill ins(%zero : f32) outs(%ys : memref<1x16xf32, strided<[64, 1], offset: ?>>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %ws : memref<1x37xf32>, memref<16x37xf32, strided<[37, 1], offset: ?>>) outs(%ys : memref<1x16xf32, strided<[64, 1], offset: ?>>) {
    ^bb0(%a: f32, %c: f32, %s: f32):
      %3 = arith.mulf %a, %c : f32
      %4 = arith.addf %s, %3 : f32
      linalg.yield %4 : f32
    }
  }
  return
}

// -----

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(m, n) -> (m, n)>

// What follows depends on its place in the tile: the tile cannot be another.
// CHECK-LABEL: func.func @place_in_tile
// CHECK:         linalg.index
// CHECK-NOT:     execute_region
func.func @place_in_tile(%x: memref<1x64xf32>, %w: memref<64x64xf32>, %y: memref<1x64xf32>) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%j) = (0) to (64) step (16) {
    %scratch = memref.alloca() : memref<1x16xf32>
    %ws = memref.subview %w[%j, 0] [16, 64] [1, 1] : memref<64x64xf32> to memref<16x64xf32, strided<[64, 1], offset: ?>>
    %ys = memref.subview %y[0, %j] [1, 16] [1, 1] : memref<1x64xf32> to memref<1x16xf32, strided<[64, 1], offset: ?>>
    linalg.fill ins(%zero : f32) outs(%scratch : memref<1x16xf32>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %ws : memref<1x64xf32>, memref<16x64xf32, strided<[64, 1], offset: ?>>) outs(%scratch : memref<1x16xf32>) {
    ^bb0(%a: f32, %c: f32, %s: f32):
      %3 = arith.mulf %a, %c : f32
      %4 = arith.addf %s, %3 : f32
      linalg.yield %4 : f32
    }
    linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
        ins(%scratch : memref<1x16xf32>) outs(%ys : memref<1x16xf32, strided<[64, 1], offset: ?>>) {
    ^bb0(%s: f32, %o: f32):
      %0 = linalg.index 1 : index
      %1 = arith.index_cast %0 : index to i32
      %2 = arith.sitofp %1 : i32 to f32
      %3 = arith.addf %s, %2 : f32
      linalg.yield %3 : f32
    }
  }
  return
}

// -----

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// A task that computes only a part of what its step covers is no tile.
// CHECK-LABEL: func.func @part
// CHECK:         linalg.generic
// CHECK-NOT:     execute_region
func.func @part(%x: memref<1x64xf32>, %w: memref<64x64xf32>, %y: memref<1x64xf32>) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%j) = (0) to (64) step (16) {
    %ws = memref.subview %w[%j, 0] [8, 64] [1, 1] : memref<64x64xf32> to memref<8x64xf32, strided<[64, 1], offset: ?>>
    %ys = memref.subview %y[0, %j] [1, 8] [1, 1] : memref<1x64xf32> to memref<1x8xf32, strided<[64, 1], offset: ?>>
    linalg.fill ins(%zero : f32) outs(%ys : memref<1x8xf32, strided<[64, 1], offset: ?>>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %ws : memref<1x64xf32>, memref<8x64xf32, strided<[64, 1], offset: ?>>) outs(%ys : memref<1x8xf32, strided<[64, 1], offset: ?>>) {
    ^bb0(%a: f32, %c: f32, %s: f32):
      %3 = arith.mulf %a, %c : f32
      %4 = arith.addf %s, %3 : f32
      linalg.yield %4 : f32
    }
  }
  return
}

// -----

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// In f64 nothing is done.
// CHECK-LABEL: func.func @f64
// CHECK:         linalg.generic
// CHECK-NOT:     execute_region
func.func @f64(%x: memref<1x64xf64>, %w: memref<64x64xf64>, %y: memref<1x64xf64>) {
  %zero = arith.constant 0.0 : f64
  scf.forall (%j) = (0) to (64) step (16) {
    %ws = memref.subview %w[%j, 0] [16, 64] [1, 1] : memref<64x64xf64> to memref<16x64xf64, strided<[64, 1], offset: ?>>
    %ys = memref.subview %y[0, %j] [1, 16] [1, 1] : memref<1x64xf64> to memref<1x16xf64, strided<[64, 1], offset: ?>>
    linalg.fill ins(%zero : f64) outs(%ys : memref<1x16xf64, strided<[64, 1], offset: ?>>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %ws : memref<1x64xf64>, memref<16x64xf64, strided<[64, 1], offset: ?>>) outs(%ys : memref<1x16xf64, strided<[64, 1], offset: ?>>) {
    ^bb0(%a: f64, %c: f64, %s: f64):
      %3 = arith.mulf %a, %c : f64
      %4 = arith.addf %s, %3 : f64
      linalg.yield %4 : f64
    }
  }
  return
}
