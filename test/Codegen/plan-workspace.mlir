// RUN: llama-opt %s --llama-plan-workspace --canonicalize --cse | FileCheck %s

func.func private @use(memref<?xf32>)

// 40 floats fill three lines of 64 bytes; what depends on sizes follows.
// CHECK-LABEL: func.func @offsets_workspace_bytes
// CHECK-SAME:    %[[X:.*]]: memref<?xf32>) -> index
// CHECK:         %[[N:.*]] = memref.dim %[[X]], %c0
// CHECK:         %[[BYTES:.*]] = arith.muli %[[N]], %c4
// CHECK:         %[[LINES:.*]] = arith.ceildivui %[[BYTES]], %c64
// CHECK:         %[[ROUNDED:.*]] = arith.muli %[[LINES]], %c64
// CHECK:         %[[TOTAL:.*]] = arith.addi %[[ROUNDED]], %c192
// CHECK:         return %[[TOTAL]]
// CHECK-LABEL: func.func @offsets
// CHECK-SAME:    %[[X:.*]]: memref<?xf32>, %[[W:.*]]: memref<?xi8>)
// CHECK-NOT:     alloc
// CHECK:         memref.view %[[W]][%c0][] : memref<?xi8> to memref<40xf32>
// CHECK:         %[[B:.*]] = memref.view %[[W]][%c192][%{{.*}}] : memref<?xi8> to memref<?xf32>
// CHECK:         call @use(%[[B]])
func.func @offsets(%x: memref<?xf32>) attributes {llama.workspace} {
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?xf32>
  %a = memref.alloc() : memref<40xf32>
  %a1 = memref.cast %a : memref<40xf32> to memref<?xf32>
  func.call @use(%a1) : (memref<?xf32>) -> ()
  %b = memref.alloc(%n) : memref<?xf32>
  func.call @use(%b) : (memref<?xf32>) -> ()
  return
}

// CHECK-LABEL: func.func @not_asked_for
// CHECK-SAME:    ()
// CHECK:         memref.alloc
// CHECK-NOT:   @not_asked_for_workspace_bytes
func.func @not_asked_for() {
  %c8 = arith.constant 8 : index
  %a = memref.alloc(%c8) : memref<?xf32>
  func.call @use(%a) : (memref<?xf32>) -> ()
  return
}

// The callees of one caller share the part behind its own buffers.
// CHECK-LABEL: func.func @caller_workspace_bytes
// CHECK:         %[[BIG:.*]] = arith.maxui
// CHECK:         arith.addi %[[BIG]], %c64
// CHECK-LABEL: func.func @caller
// CHECK-SAME:    %{{.*}}: index, %[[W:.*]]: memref<?xi8>)
// CHECK:         memref.view %[[W]][%c0][] : memref<?xi8> to memref<8xf32>
// CHECK:         %[[PART:.*]] = memref.view %[[W]][%c64][%{{.*}}] : memref<?xi8> to memref<?xi8>
// CHECK:         call @callee(%{{.*}}, %[[PART]])
// CHECK:         call @callee(%{{.*}}, %[[PART]])
func.func @caller(%n: index) attributes {llama.workspace} {
  %c2 = arith.constant 2 : index
  %a = memref.alloc() : memref<8xf32>
  %a1 = memref.cast %a : memref<8xf32> to memref<?xf32>
  func.call @use(%a1) : (memref<?xf32>) -> ()
  %m = arith.muli %n, %c2 : index
  func.call @callee(%n) : (index) -> ()
  func.call @callee(%m) : (index) -> ()
  return
}
func.func private @callee(%n: index) attributes {llama.workspace} {
  %a = memref.alloc(%n) : memref<?xf32>
  func.call @use(%a) : (memref<?xf32>) -> ()
  return
}

// A buffer of known size has one place for all iterations; tasks have their own.
// CHECK-LABEL: func.func @loop(
// CHECK-SAME:    %[[N:.*]]: index, %[[W:.*]]: memref<?xi8>)
// CHECK:         scf.for
// CHECK:           memref.view %[[W]][%c0][%[[N]]]
// CHECK:         scf.forall
// CHECK:           memref.alloc(
func.func @loop(%n: index) attributes {llama.workspace} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %a = memref.alloc(%n) : memref<?xf32>
    func.call @use(%a) : (memref<?xf32>) -> ()
  }
  scf.forall (%i) in (%n) {
    %a = memref.alloc(%n) : memref<?xf32>
    func.call @use(%a) : (memref<?xf32>) -> ()
  }
  return
}

// The next iteration reads one buffer while it writes another.
// CHECK-LABEL: func.func @carried(
// CHECK:         scf.for
// CHECK:           memref.alloc(
func.func @carried(%n: index, %init: memref<?xf32>) attributes {llama.workspace} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%previous = %init) -> memref<?xf32> {
    %next = memref.alloc(%n) : memref<?xf32>
    func.call @use(%previous) : (memref<?xf32>) -> ()
    func.call @use(%next) : (memref<?xf32>) -> ()
    scf.yield %next : memref<?xf32>
  }
  func.call @use(%r) : (memref<?xf32>) -> ()
  return
}

// The next call would write where the result of this one is.
// CHECK-LABEL: func.func @returned(
// CHECK:         %[[A:.*]] = memref.alloc(
// CHECK:         return %[[A]]
func.func @returned(%n: index) -> memref<?xf32> attributes {llama.workspace} {
  %a = memref.alloc(%n) : memref<?xf32>
  func.call @use(%a) : (memref<?xf32>) -> ()
  return %a : memref<?xf32>
}

// CHECK-LABEL: func.func @returns_argument(
// CHECK-SAME:    %{{.*}}: memref<?xf32>, %[[N:.*]]: index, %{{.*}}: memref<?xi8>) -> f32
// CHECK:         return %{{.*}} : f32
func.func @returns_argument(%x: memref<?xf32>, %n: index) -> (memref<?xf32>, f32, index) attributes {llama.workspace} {
  %c = memref.load %x[%n] : memref<?xf32>
  return %x, %c, %n : memref<?xf32>, f32, index
}
// Callers of a private function are left as they are.
// CHECK-LABEL: func.func private @private_returns_argument(
// CHECK-SAME:    %[[X:.*]]: memref<?xf32>, %{{.*}}: memref<?xi8>) -> memref<?xf32>
// CHECK:         return %[[X]]
func.func private @private_returns_argument(%x: memref<?xf32>) -> memref<?xf32> attributes {llama.workspace} {
  return %x : memref<?xf32>
}
