// RUN: llama-opt %s --llama-gpu-copy-strided | FileCheck %s

func.func private @f(memref<2x?x4xf32>)
func.func private @g(memref<?x?xf32>)

// The first token of each sequence: rows are further apart than they are long.
// CHECK-LABEL: func.func @gaps
// CHECK:         %[[VIEW:.*]] = memref.subview
// CHECK:         %[[SIZE:.*]] = memref.dim %[[VIEW]]
// CHECK:         %[[COPY:.*]] = memref.alloc(%[[SIZE]]) {alignment = 64 : i64} : memref<2x?x4xf32>
// CHECK:         memref.copy %[[VIEW]], %[[COPY]]
// CHECK:         call @f(%[[COPY]])
func.func @gaps(%x: memref<2x?x4xf32>) {
  %view = memref.subview %x[0, 0, 0] [2, 1, 4] [1, 1, 1] : memref<2x?x4xf32> to memref<2x1x4xf32, strided<[?, 4, 1]>>
  %cast = memref.cast %view : memref<2x1x4xf32, strided<[?, 4, 1]>> to memref<2x?x4xf32>
  call @f(%cast) : (memref<2x?x4xf32>) -> ()
  return
}

// The first rows of a matrix, of known and of unknown length.
// CHECK-LABEL: func.func @rows
// CHECK-NOT:     memref.alloc
// CHECK:         return
func.func @rows(%x: memref<?x?xf32>, %n: index) {
  %c1 = arith.constant 1 : index
  %d = memref.dim %x, %c1 : memref<?x?xf32>
  %view = memref.subview %x[0, 0] [%n, %d] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1]>>
  %cast = memref.cast %view : memref<?x?xf32, strided<[?, 1]>> to memref<?x?xf32>
  call @g(%cast) : (memref<?x?xf32>) -> ()
  return
}

// The first columns.
// CHECK-LABEL: func.func @columns
// CHECK:         memref.alloc(
// CHECK:         memref.copy
func.func @columns(%x: memref<?x?xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %d = memref.dim %x, %c0 : memref<?x?xf32>
  %view = memref.subview %x[0, 0] [%d, %n] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1]>>
  %cast = memref.cast %view : memref<?x?xf32, strided<[?, 1]>> to memref<?x?xf32>
  call @g(%cast) : (memref<?x?xf32>) -> ()
  return
}
