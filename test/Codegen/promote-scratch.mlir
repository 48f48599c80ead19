// RUN: llama-opt %s --llama-promote-scratch=max-task-bytes=256 | FileCheck %s
// RUN: llama-opt %s --llama-promote-scratch="max-task-bytes=256 keep-element-types" | FileCheck %s --check-prefix=TYPED

func.func private @use(memref<?xf32>)

// CHECK-LABEL: func.func @bounded
// CHECK:         scf.forall
// CHECK:           %[[STACK:.*]] = memref.alloca() {alignment = 64 : i64} : memref<128xi8>
// CHECK:           %[[M:.*]] = affine.min
// CHECK:           %[[VIEW:.*]] = memref.view %[[STACK]][%{{.*}}][%[[M]]] : memref<128xi8> to memref<?xf32>
// CHECK:           call @use(%[[VIEW]])
// A place has one type: no bytes, and no view of them.
// TYPED-LABEL: func.func @bounded
// TYPED:           %[[STACK:.*]] = memref.alloca() {alignment = 64 : i64} : memref<32xf32>
// TYPED:           %[[M:.*]] = affine.min
// TYPED-NOT:       memref.view
// TYPED:           %[[SEEN:.*]] = memref.reinterpret_cast %[[STACK]] to offset: [0], sizes: [%[[M]]], strides: [1] : memref<32xf32> to memref<?xf32>
// TYPED:           call @use(%[[SEEN]])
func.func @bounded(%n: index) {
  scf.forall (%i) = (0) to (%n) step (32) {
    %m = affine.min affine_map<(d0)[s0] -> (32, s0 - d0)>(%i)[%n]
    %a = memref.alloc(%m) : memref<?xf32>
    func.call @use(%a) : (memref<?xf32>) -> ()
  }
  return
}

// CHECK-LABEL: func.func @unbounded
// CHECK-NOT:     alloca
// CHECK:         memref.alloc(
func.func @unbounded(%n: index) {
  scf.forall (%i) in (%n) {
    %a = memref.alloc(%n) : memref<?xf32>
    func.call @use(%a) : (memref<?xf32>) -> ()
  }
  return
}

// The second would exceed the limit; the third still fits.
// CHECK-LABEL: func.func @limit
// CHECK-COUNT-2: memref.alloca() {{.*}} : memref<128xi8>
// CHECK-NOT:     memref.alloca
// CHECK:         memref.view
// CHECK:         memref.alloc() : memref<32xf64>
// CHECK:         memref.view
func.func @limit(%n: index) {
  scf.forall (%i) in (%n) {
    %a = memref.alloc() : memref<16xf64>
    %b = memref.alloc() : memref<32xf64>
    %c = memref.alloc() : memref<16xf64>
  }
  return
}

// A nested loop runs inside of the task: its buffers lie on the task's stack.
// CHECK-LABEL: func.func @nested
// CHECK:         scf.forall
// CHECK-NEXT:      memref.alloca
// CHECK:           scf.forall
// CHECK-NOT:         alloc
// CHECK:             memref.view
func.func @nested(%n: index) {
  scf.forall (%i) in (%n) {
    scf.forall (%j) in (%n) {
      %a = memref.alloc() : memref<16xf64>
    }
  }
  return
}

// Outside of tasks the workspace is planned.
// CHECK-LABEL: func.func @no_task
// CHECK-NOT:     alloca
// CHECK:         memref.alloc()
func.func @no_task() {
  %a = memref.alloc() : memref<8xf32>
  return
}

// The next iteration reads what this one has written.
// CHECK-LABEL: func.func @carried
// CHECK-NOT:     memref.alloca
// CHECK:         memref.alloc()
// CHECK:         return
func.func @carried(%n: index, %init: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.forall (%i) in (%n) {
    %r = scf.for %j = %c0 to %n step %c1 iter_args(%previous = %init) -> memref<8xf32> {
      %next = memref.alloc() : memref<8xf32>
      scf.yield %next : memref<8xf32>
    }
  }
  return
}
