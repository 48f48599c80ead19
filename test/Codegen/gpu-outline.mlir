// RUN: llama-opt %s --llama-gpu-outline --canonicalize --cse --split-input-file | FileCheck %s

// Bases and numbers are passed; what is known stays known, and what is dead is not passed.

// CHECK-LABEL: func.func @norm(
// CHECK-SAME: %[[A:.*]]: memref<?x64xf32>, %{{.*}}: memref<8xf32>, %[[N:.*]]: index
func.func @norm(%a: memref<?x64xf32>, %b: memref<8xf32>, %n: index) {
  %c1 = arith.constant 1 : index
  %c32 = arith.constant 32 : index
  // CHECK-DAG: %[[SIZE:.*]] = memref.dim %[[A]]
  // CHECK-DAG: %[[EXTENT:.*]] = arith.muli %[[SIZE]], %c64
  // CHECK-DAG: %[[BASE:.*]] = memref.reinterpret_cast %[[A]] to offset: [0], sizes: [%[[EXTENT]]], strides: [1] : memref<?x64xf32> to memref<?xf32>
  // CHECK-DAG: %[[NUMBER:.*]] = arith.index_cast %[[N]] : index to i32
  // The grid is -1 where the extent or the number leaves 32 bits.
  // CHECK: %[[FITS:.*]] = arith.cmpi ult, %{{.*}}, %c4294967296
  // CHECK: %[[GRID:.*]] = arith.select %[[FITS]], %[[N]], %c-1
  // CHECK: gpu.launch_func @kernels::@norm_rmsnorm_0 blocks in (%[[GRID]], %c1, %c1) threads in (%c32, %c1, %c1)
  // CHECK-SAME: args(%[[BASE]] : memref<?xf32>, %[[OTHER:.*]] : memref<?xf32>, %[[NUMBER]] : i32)
  %double = arith.muli %n, %c32 : index
  %row = memref.subview %a[%n, 0] [1, 64] [1, 1] : memref<?x64xf32> to memref<64xf32, strided<[1], offset: ?>>
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c32, %sy = %c1, %sz = %c1) {
    %i = arith.addi %double, %tx : index
    %x = memref.load %row[%i] : memref<64xf32, strided<[1], offset: ?>>
    memref.store %x, %b[%bx] : memref<8xf32>
    gpu.terminator
  } {llama.kind = "rmsnorm"}
  return
}
// CHECK: gpu.module @kernels
// CHECK: gpu.func @norm_rmsnorm_0(%[[X:.*]]: memref<?xf32>, %[[Y:.*]]: memref<?xf32>, %[[W:.*]]: i32) kernel
// CHECK-SAME: known_block_size = array<i32: 32, 1, 1>
// CHECK-DAG: %[[BX:.*]] = gpu.block_id x
// CHECK-DAG: %[[TX:.*]] = gpu.thread_id x
// CHECK-DAG: %[[I:.*]] = arith.index_cast %[[W]] : i32 to index
// CHECK-DAG: arith.muli %[[I]], %c32
// CHECK-DAG: arith.muli %[[I]], %c64
// CHECK: %[[V:.*]] = memref.load %[[X]][%{{.*}}] : memref<?xf32>
// CHECK: memref.store %[[V]], %[[Y]][%[[BX]]] : memref<?xf32>
// CHECK: gpu.return

// -----

// Equal bodies are one kernel, whatever the buffers; another size is another.

// CHECK-LABEL: func.func @copies(
func.func @copies(%a: memref<64xf32>, %b: memref<64xf32>, %c: memref<32xf32>, %d: memref<f32>) {
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  %c32 = arith.constant 32 : index
  // CHECK: gpu.launch_func @kernels::@copies_kernel_0
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c64, %sy = %c1, %sz = %c1) {
    %x = memref.load %a[%tx] : memref<64xf32>
    memref.store %x, %b[%tx] : memref<64xf32>
    gpu.terminator
  }
  // CHECK: gpu.launch_func @kernels::@copies_kernel_0
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c64, %sy = %c1, %sz = %c1) {
    %x = memref.load %b[%tx] : memref<64xf32>
    memref.store %x, %a[%tx] : memref<64xf32>
    gpu.terminator
  }
  // CHECK: gpu.launch_func @kernels::@copies_kernel_1
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c32, %sy = %c1, %sz = %c1) {
    %x = memref.load %b[%tx] : memref<64xf32>
    memref.store %x, %c[%tx] : memref<32xf32>
    gpu.terminator
  }
  // In place is not between two: one buffer is passed once.
  // CHECK: gpu.launch_func @kernels::@copies_kernel_2
  // CHECK-SAME: args(%{{[^,]*}})
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c64, %sy = %c1, %sz = %c1) {
    %x = memref.load %a[%tx] : memref<64xf32>
    memref.store %x, %a[%tx] : memref<64xf32>
    gpu.terminator
  }
  // CHECK: gpu.launch_func @kernels::@copies_kernel_3
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    %x = memref.load %d[] : memref<f32>
    memref.store %x, %a[%tx] : memref<64xf32>
    gpu.terminator
  }
  return
}
// CHECK: gpu.module
// CHECK-COUNT-4: gpu.func
// CHECK-NOT: gpu.func

// -----

// Numbers of other types travel as bits, wide ones in two words; buffers of i1, i4 and index as bytes and i64.

// CHECK-LABEL: func.func @numbers(
func.func @numbers(%d: f64, %h: f16, %b: i1, %mask: memref<4xi1>, %q: memref<4xi4>, %p: memref<4xindex>, %out: memref<4xf64>) {
  %c1 = arith.constant 1 : index
  // CHECK: args(%{{.*}} : memref<?xi8>, %{{.*}} : memref<?xi8>, %{{.*}} : memref<?xi64>, %{{.*}} : memref<?xf64>,
  // CHECK-SAME: i32, %{{.*}} : i32, %{{.*}} : i32, %{{.*}} : i32)
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    %m = memref.load %mask[%tx] : memref<4xi1>
    %n = memref.load %q[%tx] : memref<4xi4>
    %i = memref.load %p[%tx] : memref<4xindex>
    %w = arith.extf %h : f16 to f64
    %s = arith.select %b, %w, %d : f64
    %t = arith.sitofp %n : i4 to f64
    %u = arith.addf %s, %t : f64
    %v = arith.select %m, %u, %d : f64
    memref.store %v, %out[%i] : memref<4xf64>
    memref.store %b, %mask[%i] : memref<4xi1>
    memref.store %i, %p[%tx] : memref<4xindex>
    gpu.terminator
  }
  return
}
// CHECK: gpu.func @numbers_kernel_0
// CHECK-DAG: arith.trunci %{{.*}} : i32 to i16
// CHECK-DAG: arith.bitcast %{{.*}} : i16 to f16
// CHECK-DAG: arith.bitcast %{{.*}} : i64 to f64
// CHECK-DAG: arith.trunci %{{.*}} : i8 to i1
// CHECK-DAG: arith.trunci %{{.*}} : i8 to i4
// CHECK-DAG: arith.index_cast %{{.*}} : i64 to index
// CHECK: arith.extui %{{.*}} : i1 to i8

// -----

// Memory of a block: flat; of bytes, a buffer for each type and place, one for views that overlap.

#workgroup = #gpu.address_space<workgroup>
// CHECK-LABEL: func.func @shared(
func.func @shared(%out: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  // CHECK: gpu.func @shared_kernel_0(%{{[^,]*}}: memref<?xf32>)
  // CHECK-SAME: workgroup(%[[A:.*]] : memref<32xf32, #gpu.address_space<workgroup>>
  // CHECK-SAME: %[[F:.*]] : memref<20xf32, #gpu.address_space<workgroup>>
  // CHECK-SAME: %[[H:.*]] : memref<32xf16, #gpu.address_space<workgroup>>
  // CHECK-SAME: private(%[[P:.*]] : memref<6xf32, #gpu.address_space<private>>)
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1)
             workgroup(%w : memref<4x8xf32, #workgroup>, %bytes : memref<128xi8, #workgroup>)
             private(%p : memref<2x3xf32, #gpu.address_space<private>>) {
    %f0 = memref.view %bytes[%c0][] : memref<128xi8, #workgroup> to memref<16xf32, #workgroup>
    %f1 = memref.view %bytes[%c16][] : memref<128xi8, #workgroup> to memref<4x4xf32, #workgroup>
    %h = memref.view %bytes[%c64][] : memref<128xi8, #workgroup> to memref<32xf16, #workgroup>
    // CHECK-DAG: %[[WI:.*]] = arith.addi %{{.*}}, %c8
    // CHECK: memref.load %[[A]][%[[WI]]]
    %x = memref.load %w[%c1, %tx] : memref<4x8xf32, #workgroup>
    // CHECK: memref.store %{{.*}}, %[[F]][%
    memref.store %x, %f0[%tx] : memref<16xf32, #workgroup>
    // 16 bytes on are 4 elements.
    // CHECK: memref.store %{{.*}}, %[[F]][%c5]
    memref.store %x, %f1[%c0, %c1] : memref<4x4xf32, #workgroup>
    %y = arith.truncf %x : f32 to f16
    // CHECK: memref.store %{{.*}}, %[[H]][
    memref.store %y, %h[%tx] : memref<32xf16, #workgroup>
    // CHECK: memref.store %{{.*}}, %[[P]][%c4]
    memref.store %x, %p[%c1, %c1] : memref<2x3xf32, #gpu.address_space<private>>
    %z = memref.load %p[%c1, %c1] : memref<2x3xf32, #gpu.address_space<private>>
    memref.store %z, %out[%tx] : memref<8xf32>
    gpu.terminator
  }
  return
}

// -----

// Reshapes, strides and vectors.

// CHECK-LABEL: func.func @shapes(
func.func @shapes(%a: memref<?x?x8xf32>, %s: memref<?x4xf32, strided<[?, 1], offset: ?>>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // CHECK-DAG: memref.extract_strided_metadata
  %flat = memref.collapse_shape %a [[0, 1], [2]] : memref<?x?x8xf32> into memref<?x8xf32>
  %n = memref.dim %flat, %c0 : memref<?x8xf32>
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    %parts = memref.expand_shape %flat [[0], [1, 2]] output_shape [%n, 2, 4] : memref<?x8xf32> into memref<?x2x4xf32>
    // CHECK: gpu.func @shapes_kernel_0
    // CHECK: %[[V:.*]] = vector.load %{{.*}}[%{{.*}}] : memref<?xf32>, vector<4xf32>
    %v = vector.load %parts[%bx, %c1, %c0] : memref<?x2x4xf32>, vector<4xf32>
    // CHECK: vector.store %[[V]], %{{.*}}[%{{.*}}] : memref<?xf32>, vector<4xf32>
    vector.store %v, %s[%bx, %c0] : memref<?x4xf32, strided<[?, 1], offset: ?>>, vector<4xf32>
    gpu.terminator
  }
  return
}
