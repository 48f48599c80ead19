// RUN: llama-opt %s --llama-gpu-place-scratch --canonicalize --cse --split-input-file | FileCheck %s

func.func private @use(memref<?xf32>)

// A part of a buffer for each task, aligned to 64 bytes.
// CHECK-LABEL: func.func @unbounded
// CHECK-SAME:    %[[X:.*]]: memref<?xf32>, %[[N:.*]]: index)
// CHECK-DAG:     %[[C16:.*]] = arith.constant 16 : index
// CHECK:         %[[SIZE:.*]] = memref.dim %[[X]]
// CHECK:         %[[GROUPS:.*]] = arith.ceildivui %[[SIZE]], %[[C16]]
// CHECK:         %[[PART:.*]] = arith.muli %[[GROUPS]], %[[C16]]
// CHECK:         %[[ALL:.*]] = arith.muli %{{.*}}, %[[PART]]
// CHECK:         %[[BUFFER:.*]] = memref.alloc(%[[ALL]]) {alignment = 64 : i64} : memref<?xf32>
// CHECK:         scf.forall (%[[I:.*]], %[[J:.*]]) in (%[[N]], 3)
// CHECK-NOT:       memref.alloc
// CHECK:           %[[ROW:.*]] = arith.muli %[[I]], %{{.*}}
// CHECK:           %[[TASK:.*]] = arith.addi %[[ROW]], %[[J]]
// CHECK:           %[[AT:.*]] = arith.muli %[[TASK]], %[[PART]]
// CHECK:           memref.reinterpret_cast %[[BUFFER]] to offset: [%[[AT]]], sizes: [%{{.*}}], strides: [1]
func.func @unbounded(%x: memref<?xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  scf.forall (%i, %j) in (%n, 3) {
    %size = memref.dim %x, %c0 : memref<?xf32>
    %a = memref.alloc(%size) : memref<?xf32>
    func.call @use(%a) : (memref<?xf32>) -> ()
  }
  return
}

// -----

func.func private @use(memref<?xf32>)

// A division is executed ahead of the loop only if it cannot be one by zero.
// CHECK-LABEL: func.func @divided
// CHECK:         arith.divui
// CHECK:         memref.alloc
// CHECK:         scf.forall
// CHECK-NOT:       memref.alloc
func.func @divided(%m: index, %k: index) {
  %c1 = arith.constant 1 : index
  scf.forall (%i) in (%k) {
    %d = arith.maxui %k, %c1 : index
    %size = arith.divui %m, %d : index
    %a = memref.alloc(%size) : memref<?xf32>
    func.call @use(%a) : (memref<?xf32>) -> ()
  }
  return
}

// CHECK-LABEL: func.func @divided_by_zero
// CHECK-NOT:     memref.alloc
// CHECK:         scf.forall
// CHECK:           arith.divui
// CHECK:           memref.alloc
func.func @divided_by_zero(%m: index, %k: index) {
  scf.forall (%i) in (%k) {
    %size = arith.divui %m, %k : index
    %a = memref.alloc(%size) : memref<?xf32>
    func.call @use(%a) : (memref<?xf32>) -> ()
  }
  return
}

// The size is known to a task only.
// CHECK-LABEL: func.func @of_a_task
// CHECK-NOT:     memref.alloc
// CHECK:         scf.forall
// CHECK:           memref.alloc
func.func @of_a_task(%k: index) {
  scf.forall (%i) in (%k) {
    %a = memref.alloc(%i) : memref<?xf32>
    func.call @use(%a) : (memref<?xf32>) -> ()
  }
  return
}

// The same, with a constant bound.
// CHECK-LABEL: func.func @bounded
// CHECK:         memref.alloc
// CHECK:         scf.forall
// CHECK-NOT:       memref.alloc
func.func @bounded(%n: index) {
  scf.forall (%i) = (0) to (%n) step (32000) {
    %m = affine.min affine_map<(d0)[s0] -> (32000, s0 - d0)>(%i)[%n]
    %a = memref.alloc(%m) : memref<?xf32>
    func.call @use(%a) : (memref<?xf32>) -> ()
  }
  return
}

// -----

func.func private @use(memref<1x?x1xf32>)

// What every turn hands on as it is needs not be handed on.
// CHECK-LABEL: func.func @carried
// CHECK:         %[[A:.*]] = memref.alloca
// CHECK:         scf.for
// CHECK-NOT:     iter_args
// CHECK:           call @use(%[[A]])
// CHECK:         call @use(%[[A]])
func.func @carried(%n: index, %m: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.forall (%i) in (4) {
    %a = memref.alloca(%m) : memref<1x?x1xf32>
    %r = scf.for %j = %c0 to %n step %c1 iter_args(%b = %a) -> (memref<1x?x1xf32>) {
      %d = memref.dim %b, %c1 : memref<1x?x1xf32>
      %wide = memref.expand_shape %b [[0], [1], [2, 3]] output_shape [1, %d, 1, 1]
        : memref<1x?x1xf32> into memref<1x?x1x1xf32>
      func.call @use(%b) : (memref<1x?x1xf32>) -> ()
      %narrow = memref.collapse_shape %wide [[0], [1], [2, 3]] : memref<1x?x1x1xf32> into memref<1x?x1xf32>
      scf.yield %narrow : memref<1x?x1xf32>
    }
    func.call @use(%r) : (memref<1x?x1xf32>) -> ()
  }
  return
}

// Two buffers that take turns.
// CHECK-LABEL: func.func @swapped
// CHECK:         scf.for {{.*}} iter_args
func.func @swapped(%n: index, %m: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.forall (%i) in (4) {
    %a = memref.alloca(%m) : memref<1x?x1xf32>
    %b = memref.alloca(%m) : memref<1x?x1xf32>
    %r:2 = scf.for %j = %c0 to %n step %c1 iter_args(%x = %a, %y = %b) -> (memref<1x?x1xf32>, memref<1x?x1xf32>) {
      func.call @use(%x) : (memref<1x?x1xf32>) -> ()
      scf.yield %y, %x : memref<1x?x1xf32>, memref<1x?x1xf32>
    }
    func.call @use(%r#0) : (memref<1x?x1xf32>) -> ()
  }
  return
}

// -----

func.func private @use(memref<?x?xf32>)

// As many elements in other rows.
// CHECK-LABEL: func.func @reshaped
// CHECK:         scf.for {{.*}} iter_args
func.func @reshaped(%n: index, %m: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.forall (%i) in (4) {
    %a = memref.alloca(%n, %m) : memref<?x?xf32>
    %r = scf.for %j = %c0 to %n step %c1 iter_args(%b = %a) -> (memref<?x?xf32>) {
      func.call @use(%b) : (memref<?x?xf32>) -> ()
      %flat = memref.collapse_shape %b [[0, 1]] : memref<?x?xf32> into memref<?xf32>
      %other = memref.expand_shape %flat [[0, 1]] output_shape [%m, %n] : memref<?xf32> into memref<?x?xf32>
      scf.yield %other : memref<?x?xf32>
    }
    func.call @use(%r) : (memref<?x?xf32>) -> ()
  }
  return
}
