// The whole way of a linear of many rows to machine code.
//
// DEFINE: %{opt} = llama-opt %s --llama-nvvm-linears=chip=sm_90a --llama-gpu-map --canonicalize --cse --llama-nvvm-tensor-maps --canonicalize --cse
// RUN: %{opt} | FileCheck %s
// RUN: %{opt} --llama-gpu-outline --canonicalize --cse --loop-invariant-code-motion --llama-nvvm-dynamic-shared-memory --llama-gpu-module-to-nvvm=chip=sm_90a -o %t.mlir
// RUN: rm -rf %t.images && %python %llama_source_root/scripts/gpu_images.py %t.mlir %t.images
// RUN: FileCheck %s --check-prefix=PTX < %t.images/kernels.ptx
// RUN: FileCheck %s --check-prefix=LAUNCH < %t.mlir
// RUN: %if ptxas %{ %python %llama_source_root/scripts/gpu_table.py %t.images/kernels.ptx 2>&1 | FileCheck %s --check-prefix=TABLE %}

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(m, n) -> (m, n)>
#rest = affine_map<(i)[rows] -> (-i + rows, 16)>

// A map of x and one of each width of tiles of the weights, in front of their launches.
// CHECK-LABEL: func.func @many
// CHECK-SAME:    %[[X:[a-z0-9]+]]: memref<?x520xbf16>, %[[W:[a-z0-9]+]]: memref<2048x520xbf16>
// CHECK:       scf.if
// CHECK:       %[[XMAP:.*]] = llvm.call @llama_gpu_tensor_map(%{{.*}}, %c3_i32, %{{.*}}, %c520_i64, %c1040_i64, %c128_i32, %c64_i32)
// CHECK:       %[[WMAP:.*]] = llvm.call @llama_gpu_tensor_map(%{{.*}}, %c3_i32, %c2048_i64, %c520_i64, %c1040_i64, %c256_i32, %c64_i32)
// CHECK:       gpu.launch
// CHECK:         builtin.unrealized_conversion_cast %{{.*}} : memref<128xi8> to !llvm.ptr
// CHECK-NOT:   nvgpu.tma.create.descriptor

// PTX: .version 8.3
// PTX: .target sm_90a
// PTX: .entry many_kernel_4(
// PTX: fence.mbarrier_init.release.cluster;
// PTX: fence.proxy.async.shared::cta;
// PTX: wgmma.fence.sync.aligned;
// PTX-COUNT-4: wgmma.mma_async.sync.aligned.m64n256k16.f32.bf16.bf16 {{.*}}, p, 1, 1, 0, 0;
// PTX: wgmma.commit_group.sync.aligned;
// PTX: wgmma.wait_group.sync.aligned 1;
// PTX: mbarrier.arrive.shared.b64
// PTX: bar.sync 1, 256;
// PTX: fence.proxy.tensormap::generic.acquire.sys
// PTX: mbarrier.arrive.expect_tx.shared.b64
// PTX: cp.async.bulk.tensor.2d.shared::cluster.global.tile.mbarrier::complete_tx::bytes
// PTX: .entry many_kernel_5(

// One block of 227 KiB.
// LAUNCH: gpu.launch_func @kernels::@many_kernel_4 {{.*}} threads in (%c288, %c1, %c1) dynamic_shared_memory_size %c197704_i32
// LAUNCH: gpu.launch_func @kernels::@many_kernel_5 {{.*}} threads in (%c288, %c1, %c1) dynamic_shared_memory_size %c197736_i32

// 288 threads of 224 registers at most are a multiprocessor's.
// TABLE-NOT: Performance Loss
// TABLE: | many_kernel_4 | 288 | {{(1[0-9][0-9]|2[0-1][0-9]|22[0-4])}} | 0 | 0 | 0 | 4 | 0 | 0 | {{[1-9][0-9]*}} | {{[0-9]+}} | 2 |
// TABLE: | many_kernel_5 | 288 | {{[0-9][0-9]|1[0-9][0-9]}} | 0 | 0 | 0 | 4 | 0 | 0 | {{[1-9][0-9]*}} | {{[0-9]+}} | 2 |
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
