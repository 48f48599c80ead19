// RUN: llama-opt %s --llama-gpu-split-deallocations | FileCheck %s
// RUN: llama-opt %s --llama-gpu-split-deallocations --buffer-deallocation-simplification --bufferization-lower-deallocations | FileCheck %s --check-prefix=LOWERED

// No table of addresses in a buffer is left, nor the function that reads it.
// LOWERED-NOT: memref.alloc
// LOWERED-NOT: memref.store
// LOWERED-NOT: @dealloc_helper

// The second is not freed where the first, the same one, is; what is retained
// is owned where either owns it.
// CHECK-LABEL: func.func @two
// CHECK-SAME:    (%[[A:.*]]: memref<4xf32>, %[[B:.*]]: memref<4xf32>, %[[R:.*]]: memref<2xf32>, %[[P:.*]]: i1, %[[Q:.*]]: i1)
// CHECK-DAG:     %[[AT_A:.*]] = memref.extract_aligned_pointer_as_index %[[A]]
// CHECK-DAG:     %[[AT_B:.*]] = memref.extract_aligned_pointer_as_index %[[B]]
// CHECK:         %[[S:.*]] = bufferization.dealloc (%[[A]] : memref<4xf32>) if (%[[P]]) retain (%[[R]] : memref<2xf32>)
// CHECK:         %[[SAME:.*]] = arith.cmpi eq, %[[AT_A]], %[[AT_B]]
// CHECK:         %[[DONE:.*]] = arith.andi %[[P]], %[[SAME]]
// CHECK:         %[[LEFT:.*]] = arith.xori %[[DONE]], %true
// CHECK:         %[[MINE:.*]] = arith.andi %[[Q]], %[[LEFT]]
// CHECK:         %[[T:.*]] = bufferization.dealloc (%[[B]] : memref<4xf32>) if (%[[MINE]]) retain (%[[R]] : memref<2xf32>)
// CHECK:         %[[EITHER:.*]] = arith.ori %[[S]], %[[T]]
// CHECK:         return %[[EITHER]]
// LOWERED-LABEL: func.func @two
// LOWERED-COUNT-2: memref.dealloc
func.func @two(%a: memref<4xf32>, %b: memref<4xf32>, %r: memref<2xf32>, %p: i1, %q: i1) -> i1 {
  %owned = bufferization.dealloc (%a, %b : memref<4xf32>, memref<4xf32>) if (%p, %q) retain (%r : memref<2xf32>)
  return %owned : i1
}

// What is allocated twice is two buffers.
// CHECK-LABEL: func.func @distinct
// CHECK-NOT:     arith.cmpi
// CHECK:         bufferization.dealloc (%{{.*}} : memref<4xf32>) if (%[[P:.*]])
// CHECK-NOT:     arith.cmpi
// CHECK:         bufferization.dealloc (%{{.*}} : memref<4xf32>) if (%[[P]])
// CHECK:         return
func.func @distinct(%p: i1) {
  %a = memref.alloc() : memref<4xf32>
  %b = memref.alloc() : memref<4xf32>
  bufferization.dealloc (%a, %b : memref<4xf32>, memref<4xf32>) if (%p, %p)
  return
}

// One buffer stays as it is.
// CHECK-LABEL: func.func @one
// CHECK-NEXT:    bufferization.dealloc (%{{.*}} : memref<4xf32>) if (%{{.*}})
// CHECK-NEXT:    return
func.func @one(%a: memref<4xf32>, %p: i1) {
  bufferization.dealloc (%a : memref<4xf32>) if (%p)
  return
}
