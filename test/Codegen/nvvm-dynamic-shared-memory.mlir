// RUN: llama-opt %s --llama-nvvm-dynamic-shared-memory | FileCheck %s
// RUN: llama-opt %s --llama-nvvm-dynamic-shared-memory --llama-gpu-module-to-nvvm -o %t.mlir
// RUN: rm -rf %t.images && %python %llama_source_root/scripts/gpu_images.py %t.mlir %t.images
// RUN: FileCheck %s --check-prefix=PTX < %t.images/m.ptx
// RUN: not llama-opt %s --llama-gpu-module-to-nvvm 2>&1 | FileCheck %s --check-prefix=STATIC

// STATIC: error: 'gpu.func' op declares 50192 bytes of workgroup memory; what is more than 49152 is given at the launch (llama-nvvm-dynamic-shared-memory)

module attributes {gpu.container_module} {
gpu.module @m {
  // 48 KiB fit.
  // CHECK-LABEL: gpu.func @small
  // CHECK-SAME: workgroup(%{{.*}} : memref<12288xf32, #gpu.address_space<workgroup>>)
  gpu.func @small(%x: memref<?xf32>) workgroup(%a: memref<12288xf32, #gpu.address_space<workgroup>>) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %i = gpu.thread_id x
    %v = memref.load %x[%i] : memref<?xf32>
    memref.store %v, %a[%i] : memref<12288xf32, #gpu.address_space<workgroup>>
    gpu.barrier
    %w = memref.load %a[%i] : memref<12288xf32, #gpu.address_space<workgroup>>
    memref.store %w, %x[%i] : memref<?xf32>
    gpu.return
  }
  // Two buffers, the second aligned to 1024 bytes as it asks.
  // CHECK-LABEL: gpu.func @large
  // CHECK-NOT: workgroup(
  // CHECK: %[[ALL:.*]] = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
  // CHECK: %[[ZERO:.*]] = arith.constant 0 : index
  // CHECK: memref.view %[[ALL]][%[[ZERO]]][] : memref<?xi8, #gpu.address_space<workgroup>> to memref<12288xf32, #gpu.address_space<workgroup>>
  // CHECK: %[[NEXT:.*]] = arith.constant 49152 : index
  // CHECK: memref.view %[[ALL]][%[[NEXT]]][] : memref<?xi8, #gpu.address_space<workgroup>> to memref<3xi8, #gpu.address_space<workgroup>>
  // CHECK: %[[LAST:.*]] = arith.constant 50176 : index
  // CHECK: memref.view %[[ALL]][%[[LAST]]][] : memref<?xi8, #gpu.address_space<workgroup>> to memref<8xbf16, #gpu.address_space<workgroup>>
  // PTX: .extern .shared .align 1024 .b8 __dynamic_shmem__0[];
  // PTX: .visible .entry large(
  gpu.func @large(%x: memref<?xf32>, %y: memref<?xbf16>) workgroup(%a: memref<12288xf32, #gpu.address_space<workgroup>>, %c: memref<3xi8, #gpu.address_space<workgroup>>, %b: memref<8xbf16, #gpu.address_space<workgroup>> {llvm.align = 1024 : i64}) kernel attributes {known_block_size = array<i32: 8, 1, 1>} {
    %i = gpu.thread_id x
    %v = memref.load %x[%i] : memref<?xf32>
    %n = memref.load %y[%i] : memref<?xbf16>
    memref.store %v, %a[%i] : memref<12288xf32, #gpu.address_space<workgroup>>
    memref.store %n, %b[%i] : memref<8xbf16, #gpu.address_space<workgroup>>
    gpu.barrier
    %c7 = arith.constant 7 : index
    %r = arith.subi %c7, %i : index
    %w = memref.load %a[%r] : memref<12288xf32, #gpu.address_space<workgroup>>
    %o = memref.load %b[%r] : memref<8xbf16, #gpu.address_space<workgroup>>
    memref.store %w, %x[%i] : memref<?xf32>
    memref.store %o, %y[%i] : memref<?xbf16>
    gpu.return
  }
}
// CHECK-LABEL: func.func @host
func.func @host(%x: memref<?xf32>, %y: memref<?xbf16>) {
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  // CHECK: gpu.launch_func @m::@small
  // CHECK-NOT: dynamic_shared_memory_size
  gpu.launch_func @m::@small blocks in (%c1, %c1, %c1) threads in (%c8, %c1, %c1) args(%x : memref<?xf32>)
  // CHECK: %[[BYTES:.*]] = arith.constant 50192 : i32
  // CHECK: gpu.launch_func @m::@large
  // CHECK-SAME: dynamic_shared_memory_size %[[BYTES]]
  gpu.launch_func @m::@large blocks in (%c1, %c1, %c1) threads in (%c8, %c1, %c1) args(%x : memref<?xf32>, %y : memref<?xbf16>)
  return
}
}
