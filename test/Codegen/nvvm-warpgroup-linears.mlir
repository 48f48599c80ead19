// Many rows on sm_90a: wgmma from what the tensor memory accelerator brings.
//
// RUN: llama-opt %s --llama-nvvm-linears=chip=sm_90a --canonicalize --cse --split-input-file | FileCheck %s
// RUN: llama-opt %s --llama-nvvm-linears=chip=sm_90a --canonicalize --cse --verify-roundtrip --split-input-file -o /dev/null
// RUN: llama-opt %s --llama-nvvm-linears=chip=sm_80 --split-input-file | FileCheck %s --check-prefix=OTHER
// RUN: llama-opt %s --llama-nvvm-linears=chip=sm_90 --split-input-file | FileCheck %s --check-prefix=OTHER

// OTHER-NOT: nvvm.wgmma

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(m, n) -> (m, n)>
#rest = affine_map<(i)[rows] -> (-i + rows, 16)>

// 8 tiles of 256 columns: more than 16 of them along the rows keep 132
// multiprocessors busy. 520 = 8 * 64 + 8 along k.
// CHECK-LABEL: func.func @many
// CHECK-SAME:    %[[X:[a-z0-9]+]]: memref<?x520xbf16>, %[[W:[a-z0-9]+]]: memref<2048x520xbf16>
// CHECK:       %[[ROWS:.*]] = memref.dim %[[X]]
// CHECK:         arith.cmpi ule, %[[ROWS]], %c64
// CHECK:         nvvm.mma.sync
// CHECK:         arith.cmpi ugt, %[[ROWS]], %c2048
// CHECK:         scf.forall (%{{.*}}, %{{.*}}) in (8, %{{.*}}) {
// CHECK:           %[[RING:.*]] = memref.alloca() {{.*}} : memref<49408xf32, #gpu.address_space<workgroup>>
// CHECK:           %[[BARRIERS:.*]] = memref.alloca() {{.*}} : memref<9xi64, #gpu.address_space<workgroup>>
// CHECK-COUNT-9:   nvvm.mbarrier.init
// CHECK-NEXT:      nvvm.fence.mbarrier.init
// CHECK-NEXT:      nvvm.fence.proxy
// CHECK:           gpu.barrier
// The consumers.
// CHECK:           scf.for {{.*}} iter_args(%[[SUMS:.*]] = %{{.*}}, %[[LAST:.*]] = %c4_i32) -> ({{.*}}, i32) : i32 {
// CHECK:             %[[STAGE:.*]] = arith.remui
// CHECK:             nvvm.mbarrier.try_wait.parity
// CHECK:             llvm.inline_asm has_side_effects "wgmma.fence.sync.aligned;"
// CHECK-COUNT-4:     nvvm.wgmma.mma_async {{.*}}<m = 64, n = 256, k = 16>
// CHECK-NOT:         nvvm.wgmma.mma_async
// CHECK:             nvvm.wgmma.commit.group.sync.aligned
// CHECK:             llvm.inline_asm has_side_effects "wgmma.wait_group.sync.aligned 1;"
// CHECK:             arith.muli %[[LAST]], %c8_i32
// CHECK:             nvvm.inline_ptx "mbarrier.arrive.shared.b64 _, [%0];"
// CHECK:             scf.yield %{{.*}}, %[[STAGE]]
// CHECK:           llvm.inline_asm has_side_effects "wgmma.wait_group.sync.aligned 0;"
// CHECK:           nvvm.barrier id = %c1_i32 number_of_threads = %c256_i32
// CHECK:           vector.store {{.*}}, %[[RING]]
// CHECK:           nvvm.bar.warp.sync
// CHECK:           memref.load %[[RING]]
// The producer.
// CHECK:           %[[VIEW:.*]] = memref.reinterpret_cast %[[X]] to offset: [0], sizes: [%[[ROWS]], 520], strides: [520, 1]
// CHECK:           %[[ALL:.*]] = memref.cast %[[VIEW]]
// CHECK:           %[[MAP:.*]] = nvgpu.tma.create.descriptor %[[ALL]] box[%c128, %c64]
// CHECK:           %[[ADDRESS:.*]] = builtin.unrealized_conversion_cast %[[MAP]]
// CHECK:           nvvm.fence.proxy.acquire <sys> %[[ADDRESS]]
// CHECK:           memref.reinterpret_cast %[[W]] to offset: [0], sizes: [2048, 520], strides: [520, 1]
// CHECK:           nvgpu.tma.create.descriptor %{{.*}} box[%c256, %c64]
// CHECK:           scf.for
// CHECK:             nvvm.mbarrier.try_wait.parity
// CHECK:             nvvm.mbarrier.arrive.expect_tx %{{.*}}, %c49152_i32
// CHECK:             nvvm.cp.async.bulk.tensor.shared.cluster.global %{{.*}}, %[[ADDRESS]]
// CHECK:             nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK:         } {llama.block = 288 : i64}
// CHECK:         scf.forall (%{{.*}}, %{{.*}}) in (16, %{{.*}}) {
// CHECK:           memref.alloca() {{.*}} : memref<49408xf32, #gpu.address_space<workgroup>>
// CHECK-COUNT-4:   nvvm.wgmma.mma_async {{.*}}<m = 64, n = 128, k = 16>
// CHECK-NOT:       nvvm.wgmma.mma_async
// CHECK:           nvvm.mbarrier.arrive.expect_tx %{{.*}}, %c32768_i32
// CHECK-NOT:   linalg.
func.func @many(%x: memref<?x520xbf16>, %w: memref<2048x520xbf16>, %y: memref<?x2048xbf16>) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %rows = memref.dim %x, %c0 : memref<?x520xbf16>
  scf.forall (%i, %j) = (0, 0) to (%rows, 2048) step (16, 16) {
    %scratch = memref.alloca() : memref<256xf32>
    %size = affine.min #rest(%i)[%rows]
    %xs = memref.subview %x[%i, 0] [%size, 520] [1, 1] : memref<?x520xbf16> to memref<?x520xbf16, strided<[520, 1], offset: ?>>
    %ws = memref.subview %w[%j, 0] [16, 520] [1, 1] : memref<2048x520xbf16> to memref<16x520xbf16, strided<[520, 1], offset: ?>>
    %ys = memref.subview %y[%i, %j] [%size, 16] [1, 1] : memref<?x2048xbf16> to memref<?x16xbf16, strided<[2048, 1], offset: ?>>
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
        ins(%sums : memref<?x16xf32>) outs(%ys : memref<?x16xbf16, strided<[2048, 1], offset: ?>>) {
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
#id = affine_map<(m, n) -> (m, n)>
#rest = affine_map<(i)[rows] -> (-i + rows, 16)>

// Rows of 1036 bytes are at no multiples of 16.
// CHECK-LABEL: func.func @pitch
// CHECK-NOT:     nvvm.wgmma
func.func @pitch(%x: memref<?x518xf16>, %w: memref<2048x518xf16>, %y: memref<?x2048xf16>) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %rows = memref.dim %x, %c0 : memref<?x518xf16>
  scf.forall (%i, %j) = (0, 0) to (%rows, 2048) step (16, 16) {
    %scratch = memref.alloca() : memref<256xf32>
    %size = affine.min #rest(%i)[%rows]
    %xs = memref.subview %x[%i, 0] [%size, 518] [1, 1] : memref<?x518xf16> to memref<?x518xf16, strided<[518, 1], offset: ?>>
    %ws = memref.subview %w[%j, 0] [16, 518] [1, 1] : memref<2048x518xf16> to memref<16x518xf16, strided<[518, 1], offset: ?>>
    %ys = memref.subview %y[%i, %j] [%size, 16] [1, 1] : memref<?x2048xf16> to memref<?x16xf16, strided<[2048, 1], offset: ?>>
    %sums = memref.reinterpret_cast %scratch to offset: [0], sizes: [%size, 16], strides: [16, 1] : memref<256xf32> to memref<?x16xf32>
    linalg.fill ins(%zero : f32) outs(%sums : memref<?x16xf32>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xs, %ws : memref<?x518xf16, strided<[518, 1], offset: ?>>, memref<16x518xf16, strided<[518, 1], offset: ?>>) outs(%sums : memref<?x16xf32>) {
    ^bb0(%a: f16, %c: f16, %s: f32):
      %1 = arith.extf %a : f16 to f32
      %2 = arith.extf %c : f16 to f32
      %3 = arith.mulf %1, %2 : f32
      %4 = arith.addf %s, %3 : f32
      linalg.yield %4 : f32
    }
    linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
        ins(%sums : memref<?x16xf32>) outs(%ys : memref<?x16xf16, strided<[2048, 1], offset: ?>>) {
    ^bb0(%s: f32, %o: f16):
      %3 = arith.truncf %s : f32 to f16
      linalg.yield %3 : f16
    }
  }
  return
}

// -----

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(m, n) -> (m, n)>
#rest = affine_map<(i)[rows] -> (-i + rows, 16)>

// Where the rows begin is a number on the device: the host makes no map.
// CHECK-LABEL: func.func @place
// CHECK-NOT:     nvvm.wgmma
// CHECK:         nvvm.mma.sync
// CHECK-NOT:     nvvm.wgmma
func.func @place(%all: memref<?x512xf16>, %at: memref<i64>, %rows: index, %w: memref<2048x512xf16>, %y: memref<?x2048xf16>) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %number = memref.load %at[] : memref<i64>
  %first = arith.index_cast %number : i64 to index
  scf.forall (%i, %j) = (0, 0) to (%rows, 2048) step (16, 16) {
    %scratch = memref.alloca() : memref<256xf32>
    %size = affine.min #rest(%i)[%rows]
    %row = arith.addi %i, %first : index
    %xs = memref.subview %all[%row, 0] [%size, 512] [1, 1] : memref<?x512xf16> to memref<?x512xf16, strided<[512, 1], offset: ?>>
    %ws = memref.subview %w[%j, 0] [16, 512] [1, 1] : memref<2048x512xf16> to memref<16x512xf16, strided<[512, 1], offset: ?>>
    %ys = memref.subview %y[%i, %j] [%size, 16] [1, 1] : memref<?x2048xf16> to memref<?x16xf16, strided<[2048, 1], offset: ?>>
    %sums = memref.reinterpret_cast %scratch to offset: [0], sizes: [%size, 16], strides: [16, 1] : memref<256xf32> to memref<?x16xf32>
    linalg.fill ins(%zero : f32) outs(%sums : memref<?x16xf32>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xs, %ws : memref<?x512xf16, strided<[512, 1], offset: ?>>, memref<16x512xf16, strided<[512, 1], offset: ?>>) outs(%sums : memref<?x16xf32>) {
    ^bb0(%a: f16, %c: f16, %s: f32):
      %1 = arith.extf %a : f16 to f32
      %2 = arith.extf %c : f16 to f32
      %3 = arith.mulf %1, %2 : f32
      %4 = arith.addf %s, %3 : f32
      linalg.yield %4 : f32
    }
    linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
        ins(%sums : memref<?x16xf32>) outs(%ys : memref<?x16xf16, strided<[2048, 1], offset: ?>>) {
    ^bb0(%s: f32, %o: f16):
      %3 = arith.truncf %s : f32 to f16
      linalg.yield %3 : f16
    }
  }
  return
}

// -----

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(m, n) -> (m, n)>
#rest = affine_map<(i)[rows] -> (-i + rows, 16)>

// Known rows: no choice. f16.
// CHECK-LABEL: func.func @known
// CHECK-NOT:     scf.if
// CHECK:         scf.forall (%{{.*}}, %{{.*}}) in (16, 2) {
// CHECK-COUNT-4:   nvvm.wgmma.mma_async {{.*}}<m = 64, n = 128, k = 16>, D[<f32>, <one>], A[<f16>, <one>, <row>], B[<f16>, <one>, <col>]
// CHECK-NOT:       nvvm.wgmma.mma_async
func.func @known(%x: memref<200x512xf16>, %w: memref<2048x512xf16>, %y: memref<200x2048xf16>) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%i, %j) = (0, 0) to (200, 2048) step (8, 16) {
    %scratch = memref.alloca() : memref<256xf32>
    %xs = memref.subview %x[%i, 0] [8, 512] [1, 1] : memref<200x512xf16> to memref<8x512xf16, strided<[512, 1], offset: ?>>
    %ws = memref.subview %w[%j, 0] [16, 512] [1, 1] : memref<2048x512xf16> to memref<16x512xf16, strided<[512, 1], offset: ?>>
    %ys = memref.subview %y[%i, %j] [8, 16] [1, 1] : memref<200x2048xf16> to memref<8x16xf16, strided<[2048, 1], offset: ?>>
    %sums = memref.reinterpret_cast %scratch to offset: [0], sizes: [8, 16], strides: [16, 1] : memref<256xf32> to memref<8x16xf32>
    linalg.fill ins(%zero : f32) outs(%sums : memref<8x16xf32>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xs, %ws : memref<8x512xf16, strided<[512, 1], offset: ?>>, memref<16x512xf16, strided<[512, 1], offset: ?>>) outs(%sums : memref<8x16xf32>) {
    ^bb0(%a: f16, %c: f16, %s: f32):
      %1 = arith.extf %a : f16 to f32
      %2 = arith.extf %c : f16 to f32
      %3 = arith.mulf %1, %2 : f32
      %4 = arith.addf %s, %3 : f32
      linalg.yield %4 : f32
    }
    linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
        ins(%sums : memref<8x16xf32>) outs(%ys : memref<8x16xf16, strided<[2048, 1], offset: ?>>) {
    ^bb0(%s: f32, %o: f16):
      %3 = arith.truncf %s : f32 to f16
      linalg.yield %3 : f16
    }
  }
  return
}
