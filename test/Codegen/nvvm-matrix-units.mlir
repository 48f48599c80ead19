// Operations for matrix units and asynchronous copies reach PTX, for bf16 too.
//
// RUN: llama-opt %s --llama-gpu-module-to-nvvm=chip=sm_90a -o %t.mlir
// RUN: rm -rf %t.images && %python %llama_source_root/scripts/gpu_images.py %t.mlir %t.images
// RUN: FileCheck %s --check-prefix=MMA < %t.images/mma.ptx
// RUN: FileCheck %s --check-prefix=WARPGROUP < %t.images/warpgroup.ptx
// RUN: %if ptxas %{ %python %llama_source_root/scripts/gpu_table.py %t.mlir | FileCheck %s --check-prefix=TABLE %}

// TABLE: | multiply | 32 | {{[0-9]+}} | 4096 | 0 | 2 | 0 | 2 | 2 | 0 | {{[0-9]+}} | 1 |
// TABLE: | multiply | 128 | {{[0-9]+}} | {{[0-9]+}} | 0 | 0 | 4 | 0 | 0 | 2 | {{[0-9]+}} | 1 |

gpu.module @mma {
  // MMA-COUNT-2: cp.async.cg.shared.global [%rd{{[0-9]+}}], [%rd{{[0-9]+}}], 16;
  // MMA: cp.async.commit_group
  // MMA: cp.async.wait_group
  // MMA: bar.sync
  // MMA: ldmatrix.sync.aligned.m8n8.x4.shared.b16
  // MMA: ldmatrix.sync.aligned.m8n8.x2.trans.shared.b16
  // MMA: mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32
  // MMA: mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32
  // MMA: st.global.v2.b32
  gpu.func @multiply(%a: memref<?xbf16>, %b: memref<?xbf16>, %c: memref<?xf32>)
      workgroup(%sa: memref<1024xbf16, #gpu.address_space<workgroup>>, %sb: memref<1024xbf16, #gpu.address_space<workgroup>>)
      kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %c8 = arith.constant 8 : index
    %o = arith.muli %t, %c8 : index
    %copied = nvgpu.device_async_copy %a[%o], %sa[%o], 8 {bypassL1} : memref<?xbf16> to memref<1024xbf16, #gpu.address_space<workgroup>>
    %copied2 = nvgpu.device_async_copy %b[%o], %sb[%o], 8 {bypassL1} : memref<?xbf16> to memref<1024xbf16, #gpu.address_space<workgroup>>
    %group = nvgpu.device_async_create_group %copied, %copied2
    nvgpu.device_async_wait %group {numGroups = 0 : i32}
    gpu.barrier
    %fa = nvgpu.ldmatrix %sa[%o] {numTiles = 4 : i32, transpose = false} : memref<1024xbf16, #gpu.address_space<workgroup>> -> vector<4x2xbf16>
    %fb = nvgpu.ldmatrix %sb[%o] {numTiles = 2 : i32, transpose = true} : memref<1024xbf16, #gpu.address_space<workgroup>> -> vector<2x2xbf16>
    %zero = arith.constant dense<0.0> : vector<2x2xf32>
    %d = nvgpu.mma.sync(%fa, %fb, %zero) {mmaShape = [16, 8, 16]} : (vector<4x2xbf16>, vector<2x2xbf16>, vector<2x2xf32>) -> vector<2x2xf32>
    %e = nvgpu.mma.sync(%fa, %fb, %d) {mmaShape = [16, 8, 16]} : (vector<4x2xbf16>, vector<2x2xbf16>, vector<2x2xf32>) -> vector<2x2xf32>
    %row = vector.extract %e[1] : vector<2xf32> from vector<2x2xf32>
    vector.store %row, %c[%o] {alignment = 8} : memref<?xf32>, vector<2xf32>
    gpu.return
  }
}

!barrier = !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>
!mapA = !nvgpu.tensormap.descriptor<tensor = memref<64x64xbf16, #gpu.address_space<workgroup>>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>
!mapB = !nvgpu.tensormap.descriptor<tensor = memref<64x64xbf16, #gpu.address_space<workgroup>>, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>
!tile = memref<64x64xbf16, #gpu.address_space<workgroup>>
gpu.module @warpgroup {
  // Tensor maps are buffers.
  // WARPGROUP: mbarrier.init.shared
  // WARPGROUP: mbarrier.arrive.expect_tx
  // WARPGROUP-COUNT-2: cp.async.bulk.tensor.2d.shared::cluster.global.{{.*}}mbarrier::complete_tx::bytes
  // WARPGROUP: mbarrier.try_wait.parity
  // WARPGROUP: wgmma.fence.sync.aligned
  // WARPGROUP-COUNT-4: wgmma.mma_async.sync.aligned.m64n64k16.f32.bf16.bf16
  // WARPGROUP: wgmma.commit_group
  // WARPGROUP: wgmma.wait_group.sync.aligned 0
  gpu.func @multiply(%descriptorA: memref<?xi64>, %descriptorB: memref<?xi64>, %c: memref<?xf32>)
      workgroup(%a: !tile {llvm.align = 1024 : i64}, %b: !tile {llvm.align = 1024 : i64})
      kernel attributes {known_block_size = array<i32: 128, 1, 1>} {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %bytes = arith.constant 16384 : index
    %retries = arith.constant 10000000 : index
    %phase = arith.constant false
    %t = gpu.thread_id x
    %first = arith.cmpi eq, %t, %c0 : index
    %ma = builtin.unrealized_conversion_cast %descriptorA : memref<?xi64> to !mapA
    %mb = builtin.unrealized_conversion_cast %descriptorB : memref<?xi64> to !mapB
    %barrier = nvgpu.mbarrier.create -> !barrier
    nvgpu.mbarrier.init %barrier[%c0], %c1, predicate = %first : !barrier
    gpu.barrier
    nvgpu.mbarrier.arrive.expect_tx %barrier[%c0], %bytes, predicate = %first : !barrier
    nvgpu.tma.async.load %ma[%c0, %c0], %barrier[%c0] to %a, predicate = %first : !mapA, !barrier -> !tile
    nvgpu.tma.async.load %mb[%c0, %c0], %barrier[%c0] to %b, predicate = %first : !mapB, !barrier -> !tile
    nvgpu.mbarrier.try_wait.parity %barrier[%c0], %phase, %retries : !barrier
    %da = nvgpu.warpgroup.generate.descriptor %a, %ma : !tile, !mapA -> !nvgpu.warpgroup.descriptor<tensor = !tile>
    %db = nvgpu.warpgroup.generate.descriptor %b, %mb : !tile, !mapB -> !nvgpu.warpgroup.descriptor<tensor = !tile>
    %zero = nvgpu.warpgroup.mma.init.accumulator -> !nvgpu.warpgroup.accumulator<fragmented = vector<64x64xf32>>
    %sums = nvgpu.warpgroup.mma %da, %db, %zero {transposeB, waitGroup = 0} : !nvgpu.warpgroup.descriptor<tensor = !tile>, !nvgpu.warpgroup.descriptor<tensor = !tile>, !nvgpu.warpgroup.accumulator<fragmented = vector<64x64xf32>> -> !nvgpu.warpgroup.accumulator<fragmented = vector<64x64xf32>>
    %out = memref.reinterpret_cast %c to offset: [0], sizes: [64, 64], strides: [64, 1] : memref<?xf32> to memref<64x64xf32>
    nvgpu.warpgroup.mma.store %sums, %out : <fragmented = vector<64x64xf32>> to memref<64x64xf32>
    gpu.return
  }
}
