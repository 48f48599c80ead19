// RUN: llama-opt %s --llama-gpu-lower-launches --split-input-file | FileCheck %s

module attributes {gpu.container_module} {
  // The image is defined once the kernels are code.
  // CHECK: llvm.mlir.global external @kernels_image() {{.*}} : !llvm.struct<(i32, i32, ptr, i64, ptr)>
  // CHECK: llvm.mlir.global internal constant @add_name("add\00")
  // CHECK: llvm.mlir.global internal @add_kernel() {{.*}} : !llvm.struct<(ptr, ptr, i32, i32, array<3 x i32>, i32, array<3 x i32>, i32, ptr)> {
  // CHECK-DAG: llvm.mlir.addressof @add_name
  // CHECK-DAG: llvm.mlir.addressof @kernels_image
  // CHECK-DAG: llvm.mlir.constant(64 : i32)
  // CHECK: llvm.return

  // CHECK-LABEL: func.func private @step(
  // CHECK-SAME: %[[N:.*]]: index, %[[A:.*]]: memref<?xf32>, %[[I:.*]]: i32)
  // CHECK-DAG: %[[GRID:.*]] = llvm.alloca %{{.*}} x i64
  // CHECK-DAG: %[[BUFFERS:.*]] = llvm.alloca %{{.*}} x !llvm.ptr
  // CHECK-DAG: %[[NUMBERS:.*]] = llvm.alloca %{{.*}} x i32
  // CHECK: %[[MADE:.*]] = llvm.call @llama_gpu_alloc(
  // CHECK: llvm.call @llama_gpu_copy(
  // CHECK: llvm.store %[[I]], %{{.*}} : i32
  // CHECK: %[[KERNEL:.*]] = llvm.mlir.addressof @add_kernel
  // CHECK: llvm.call @llama_gpu_launch(%[[KERNEL]], 
  // CHECK: llvm.call @llama_gpu_launch(
  // CHECK: llvm.call @llama_gpu_free(
  func.func private @step(%n: index, %a: memref<?xf32>, %i: i32) attributes {llama.device} {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %made = memref.alloc(%n) : memref<?xf32>
    memref.copy %a, %made : memref<?xf32> to memref<?xf32>
    gpu.launch_func @kernels::@add blocks in (%n, %c1, %c1) threads in (%c64, %c1, %c1) args(%made : memref<?xf32>, %a : memref<?xf32>, %i : i32)
    gpu.launch_func @kernels::@add blocks in (%n, %c1, %c1) threads in (%c64, %c1, %c1) args(%a : memref<?xf32>, %made : memref<?xf32>, %i : i32)
    memref.dealloc %made : memref<?xf32>
    return
  }
  // What the host has to itself stays.
  // CHECK-LABEL: func.func @host(
  // CHECK: memref.alloc
  // CHECK: memref.load
  func.func @host(%n: index) -> f32 {
    %made = memref.alloc(%n) : memref<?xf32>
    %x = memref.load %made[%n] : memref<?xf32>
    return %x : f32
  }
  gpu.module @kernels {
    gpu.func @add(%a: memref<?xf32>, %b: memref<?xf32>, %i: i32) kernel {
      gpu.return
    }
  }
}

// -----

// A part of a buffer that is one piece is copied as one; so is a row, whatever the stride of the rows.

module {
  // CHECK-LABEL: func.func private @pieces(
  // CHECK: %[[OFFSET:.*]], %{{.*}}, %{{.*}} = memref.extract_strided_metadata
  // CHECK: llvm.getelementptr %{{.*}}[%{{.*}}] : (!llvm.ptr, i64) -> !llvm.ptr, i8
  // CHECK: llvm.call @llama_gpu_copy(
  // CHECK: llvm.call @llama_gpu_copy(
  func.func private @pieces(%a: memref<?x8xf32>, %rows: memref<2x8xf32>, %row: memref<1x8xf32, strided<[64, 1], offset: 16>>, %n: index) attributes {llama.device} {
    %part = memref.subview %a[%n, 0] [2, 8] [1, 1] : memref<?x8xf32> to memref<2x8xf32, strided<[8, 1], offset: ?>>
    memref.copy %rows, %part : memref<2x8xf32> to memref<2x8xf32, strided<[8, 1], offset: ?>>
    %first = memref.subview %rows[0, 0] [1, 8] [1, 1] : memref<2x8xf32> to memref<1x8xf32, strided<[8, 1]>>
    memref.copy %row, %first : memref<1x8xf32, strided<[64, 1], offset: 16>> to memref<1x8xf32, strided<[8, 1]>>
    return
  }
}
