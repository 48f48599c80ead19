// RUN: llama-opt %s --split-input-file --verify-diagnostics --llama-outline-parallel | FileCheck %s

func.func private @use(index, index, memref<?xf32>, f32)

// CHECK-LABEL: func.func @two_loops
// CHECK-SAME:    %[[N:.*]]: index, %[[M:.*]]: index, %[[X:.*]]: memref<?xf32>, %[[F:.*]]: f32
// CHECK:         %[[ROWS:.*]] = arith.maxsi %[[N]]
// CHECK:         %[[COLUMNS:.*]] = arith.ceildivui
// CHECK:         %[[TOTAL:.*]] = arith.muli %[[ROWS]], %[[COLUMNS]]
// CHECK:         call @two_loops_task_dispatch(%[[TOTAL]], %[[ROWS]], %[[COLUMNS]], %[[X]], %[[F]])
// CHECK:         call @two_loops_task_0_dispatch(%{{.*}}, %[[F]])
func.func @two_loops(%n: index, %m: index, %x: memref<?xf32>, %f: f32) {
  %c7 = arith.constant 7 : index
  scf.forall (%i, %j) = (0, %c7) to (%n, %m) step (1, 4) {
    func.call @use(%i, %j, %x, %f) : (index, index, memref<?xf32>, f32) -> ()
    scf.forall (%k) in (8) {
      func.call @use(%k, %c7, %x, %f) : (index, index, memref<?xf32>, f32) -> ()
    }
  }
  scf.forall (%i) in (16) {
    %a = memref.alloca() : memref<16xf32>
    memref.store %f, %a[%i] : memref<16xf32>
  }
  return
}

// CHECK-LABEL: func.func @no_loop
// CHECK-NEXT:    return
func.func @no_loop() {
  return
}

// The last dimension runs fastest; constants are cloned; a nested loop stays.
// CHECK-LABEL: func.func private @two_loops_task(
// CHECK-SAME:    %[[BEGIN:.*]]: index, %[[END:.*]]: index, %[[ROWS:.*]]: index, %[[COLUMNS:.*]]: index, %[[X:.*]]: memref<?xf32>, %[[F:.*]]: f32)
// CHECK:         %[[C7:.*]] = arith.constant 7 : index
// CHECK:         scf.for %[[AT:.*]] = %[[BEGIN]] to %[[END]]
// CHECK:           %[[COLUMN:.*]] = arith.remui %[[AT]], %[[COLUMNS]]
// CHECK:           %[[ROW:.*]] = arith.divui %[[AT]], %[[COLUMNS]]
// CHECK:           %[[STEPS:.*]] = arith.muli %[[COLUMN]], %c4
// CHECK:           %[[J:.*]] = arith.addi %[[STEPS]], %[[C7]]
// CHECK:           %[[OFFSET:.*]] = arith.muli %[[ROW]], %{{.*}}
// CHECK:           %[[I:.*]] = arith.addi %[[OFFSET]], %{{.*}}
// CHECK:           call @use(%[[I]], %[[J]], %[[X]], %[[F]])
// CHECK:           scf.forall (%[[K:.*]]) in (8)
// CHECK:             call @use(%[[K]], %[[C7]], %[[X]], %[[F]])
// CHECK:       func.func private @two_loops_task_dispatch(index, index, index, memref<?xf32>, f32) attributes {llama.parallel_body = @two_loops_task}

// Scratch is allocated once a call, before the iterations.
// CHECK-LABEL: func.func private @two_loops_task_0(
// CHECK:         memref.alloca() : memref<16xf32>
// CHECK:         scf.for
// CHECK-NOT:       memref.alloca
// CHECK:       func.func private @two_loops_task_0_dispatch(index, f32) attributes {llama.parallel_body = @two_loops_task_0}

// -----

func.func @tensors(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{still works on tensors: bufferise before outlining}}
  %r = scf.forall (%i) in (4) shared_outs(%o = %x) -> tensor<4xf32> {
    scf.forall.in_parallel {}
  }
  return %r : tensor<4xf32>
}
