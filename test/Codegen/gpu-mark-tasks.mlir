// RUN: llama-opt %s --llama-gpu-mark-tasks | FileCheck %s
// RUN: llama-opt %s --llama-gpu-mark-tasks --llama-gpu-mark-tasks --canonicalize | FileCheck %s --check-prefix=KEPT

// Outermost loops are blocks, a mapping a dimension; loops in them and loops
// that are mapped already are as they were.

// CHECK-LABEL: func.func @one_block
// CHECK:         scf.forall
// CHECK:           } {mapping = [#gpu.block<linear_dim_0>, #gpu.block<linear_dim_1>]}
// A loop of one iteration is no code of the host.
// KEPT-LABEL: func.func @one_block
// KEPT:         scf.forall
func.func @one_block(%x: memref<4xf32>) {
  scf.forall (%i, %j) in (1, 1) {
    %v = arith.constant 1.0 : f32
    memref.store %v, %x[%i] : memref<4xf32>
  }
  return
}

// CHECK-LABEL: func.func @nested
// CHECK:         scf.forall
// CHECK:           scf.forall
// CHECK:           }{{$}}
// CHECK:         } {mapping = [#gpu.block<linear_dim_0>]}
func.func @nested(%x: memref<4xf32>) {
  scf.forall (%i) in (2) {
    scf.forall (%j) in (4) {
      %v = arith.constant 1.0 : f32
      memref.store %v, %x[%j] : memref<4xf32>
    }
  }
  return
}

// CHECK-LABEL: func.func @mapped
// CHECK:         } {mapping = [#gpu.thread<x>]}
func.func @mapped(%x: memref<4xf32>) {
  scf.forall (%i) in (4) {
    %v = arith.constant 1.0 : f32
    memref.store %v, %x[%i] : memref<4xf32>
  } {mapping = [#gpu.thread<x>]}
  return
}
