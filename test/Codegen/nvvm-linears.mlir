// RUN: llama-opt %s --llama-nvvm-linears --canonicalize --cse --split-input-file | FileCheck %s
// RUN: llama-opt %s --llama-nvvm-linears --canonicalize --cse --verify-roundtrip --split-input-file -o /dev/null

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(m, n) -> (m, n)>
#rest = affine_map<(i)[rows] -> (-i + rows, 16)>

// Up to 8 rows as on any GPU; then tensor cores, in tiles of 64 x 32 and of
// 128 x 128. 520 = 8 * 64 + 8 along k: zeros behind the end.
// CHECK-LABEL: func.func @many
// CHECK-SAME:    %[[X:[a-z0-9]+]]: memref<?x520xbf16>, %[[W:[a-z0-9]+]]: memref<96x520xbf16>
// CHECK:       %[[ROWS:.*]] = memref.dim %[[X]]
// CHECK:       gpu.shuffle
// CHECK:       arith.cmpi ule, %[[ROWS]], %c64
// CHECK:         scf.forall {{.*}} in (3, %{{.*}})
// CHECK:           %[[RING:.*]] = memref.alloca() {{.*}} : memref<24576xbf16, #gpu.address_space<workgroup>>
// CHECK:           %[[EXISTS:.*]] = arith.cmpi ult, %{{.*}}, %c520
// CHECK:           %[[SIZE:.*]] = arith.select %[[EXISTS]], %c8, %c0
// CHECK:           nvgpu.device_async_copy %{{.*}}[%{{.*}}], %[[RING]][%{{.*}}], 8, %[[SIZE]] {bypassL1}
// CHECK:           scf.for %{{.*}} = %c0 to %c9 step %c1 iter_args
// CHECK:             nvgpu.device_async_wait %{{.*}} {numGroups = 2 : i32}
// CHECK-NEXT:        gpu.barrier
// CHECK:             nvgpu.device_async_create_group
// CHECK:             nvgpu.ldmatrix %[[RING]]{{.*}} {numTiles = 4 : i32, transpose = false}
// CHECK-COUNT-16:    nvvm.mma.sync {{.*}}shape = #nvvm.shape<m = 16, n = 8, k = 16>
// CHECK-NOT:         nvvm.mma.sync
// CHECK:           gpu.barrier
// CHECK:         } {llama.block = 128 : i64}
// CHECK:         scf.forall (%{{.*}}) in (%{{.*}})
// CHECK:           scf.for %{{.*}} = %c0 to %c17 step %c1 iter_args
// CHECK-COUNT-32:    nvvm.mma.sync
// CHECK-NOT:         nvvm.mma.sync
// CHECK:         } {llama.block = 256 : i64}
// CHECK-NOT:   linalg.
func.func @many(%x: memref<?x520xbf16>, %w: memref<96x520xbf16>, %y: memref<?x96xbf16>) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %rows = memref.dim %x, %c0 : memref<?x520xbf16>
  scf.forall (%i, %j) = (0, 0) to (%rows, 96) step (16, 16) {
    %scratch = memref.alloca() : memref<256xf32>
    %size = affine.min #rest(%i)[%rows]
    %xs = memref.subview %x[%i, 0] [%size, 520] [1, 1] : memref<?x520xbf16> to memref<?x520xbf16, strided<[520, 1], offset: ?>>
    %ws = memref.subview %w[%j, 0] [16, 520] [1, 1] : memref<96x520xbf16> to memref<16x520xbf16, strided<[520, 1], offset: ?>>
    %ys = memref.subview %y[%i, %j] [%size, 16] [1, 1] : memref<?x96xbf16> to memref<?x16xbf16, strided<[96, 1], offset: ?>>
    %sums = memref.reinterpret_cast %scratch to offset: [0], sizes: [%size, 16], strides: [16, 1] : memref<256xf32> to memref<?x16xf32>
    linalg.fill ins(%zero : f32) outs(%sums : memref<?x16xf32>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xs, %ws : memref<?x520xbf16, strided<[520, 1], offset: ?>>, memref<16x520xbf16, strided<[520, 1], offset: ?>>) outs(%sums : memref<?x16xf32>) {
    ^bb0(%a: bf16, %c: bf16, %s: f32):
      %1 = arith.extf %a : bf16 to f32
      %2 = arith.extf %c : bf16 to f32
      %3 = arith.mulf %1, %2 : f32
      %4 = arith.addf %s, %3 : f32
      linalg.yield %4 : f32
    }
    linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
        ins(%sums : memref<?x16xf32>) outs(%ys : memref<?x16xbf16, strided<[96, 1], offset: ?>>) {
    ^bb0(%s: f32, %o: bf16):
      %3 = arith.truncf %s : f32 to bf16
      linalg.yield %3 : bf16
    }
  }
  return
}

// -----

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// f32 is not rounded for tensor cores.
// CHECK-LABEL: func.func @f32
// CHECK-NOT:     nvvm.mma
// CHECK:         memref.alloca() {{.*}} : memref<4352xf32>
// CHECK-NOT:     nvvm.mma
func.func @f32(%x: memref<64x64xf32>, %w: memref<64x64xf32>, %y: memref<64x64xf32>) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%i, %j) = (0, 0) to (64, 64) step (16, 16) {
    %xs = memref.subview %x[%i, 0] [16, 64] [1, 1] : memref<64x64xf32> to memref<16x64xf32, strided<[64, 1], offset: ?>>
    %ws = memref.subview %w[%j, 0] [16, 64] [1, 1] : memref<64x64xf32> to memref<16x64xf32, strided<[64, 1], offset: ?>>
    %ys = memref.subview %y[%i, %j] [16, 16] [1, 1] : memref<64x64xf32> to memref<16x16xf32, strided<[64, 1], offset: ?>>
    linalg.fill ins(%zero : f32) outs(%ys : memref<16x16xf32, strided<[64, 1], offset: ?>>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xs, %ws : memref<16x64xf32, strided<[64, 1], offset: ?>>, memref<16x64xf32, strided<[64, 1], offset: ?>>) outs(%ys : memref<16x16xf32, strided<[64, 1], offset: ?>>) {
    ^bb0(%a: f32, %c: f32, %s: f32):
      %3 = arith.mulf %a, %c : f32
      %4 = arith.addf %s, %3 : f32
      linalg.yield %4 : f32
    }
  }
  return
}
