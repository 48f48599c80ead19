// What a loop carries keeps its initial value where there is no iteration.
//
// RUN: llama-opt %s --llama-convert-kernels-to-spirv | FileCheck %s

gpu.module @m {
  // CHECK-LABEL: spirv.func @unknown
  gpu.func @unknown(%x: memref<?xf32>, %n: i32) kernel attributes {known_block_size = array<i32: 1, 1, 1>} {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    // CHECK: %[[INITIAL:.*]] = spirv.Constant 5.000000e+00 : f32
    %initial = arith.constant 5.0 : f32
    %end = arith.index_cast %n : i32 to index
    // CHECK: spirv.mlir.loop
    // CHECK: %[[LAST:.*]] = spirv.Load "Function"
    // CHECK: %[[RUNS:.*]] = spirv.SGreaterThan %{{.*}}, %{{.*}} : i32
    // CHECK: spirv.Select %[[RUNS]], %[[LAST]], %[[INITIAL]]
    %r = scf.for %i = %c0 to %end step %c1 iter_args(%a = %initial) -> (f32) {
      %s = arith.addf %a, %a : f32
      scf.yield %s : f32
    }
    memref.store %r, %x[%c0] : memref<?xf32>
    gpu.return
  }
  // CHECK-LABEL: spirv.func @known
  // CHECK-NOT: spirv.Select
  gpu.func @known(%x: memref<?xf32>) kernel attributes {known_block_size = array<i32: 1, 1, 1>} {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %initial = arith.constant 5.0 : f32
    %r = scf.for %i = %c0 to %c4 step %c1 iter_args(%a = %initial) -> (f32) {
      %s = arith.addf %a, %a : f32
      scf.yield %s : f32
    }
    memref.store %r, %x[%c0] : memref<?xf32>
    gpu.return
  }
}
