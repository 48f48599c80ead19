// RUN: llama-opt %s --llama-gpu-map --split-input-file --verify-diagnostics
// RUN: not llama-opt %s --llama-gpu-map=block-size=96 2>&1 | FileCheck %s --check-prefix=BLOCK

// BLOCK: error: block-size is a power of two up to 1024, not 96

func.func @tasks(%n: memref<index>, %x: memref<?xf32>) {
  // expected-note@below {{the number is read here}}
  %count = memref.load %n[] : memref<index>
  // expected-error@below {{the number of tasks depends on a number in a buffer, which is on the device when the launch is made}}
  scf.forall (%i) in (%count) {
    %v = arith.constant 1.0 : f32
    memref.store %v, %x[%i] : memref<?xf32>
  }
  return
}

// -----

func.func @scratch(%x: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?xf32>
  scf.forall (%i) in (4) {
    // expected-error@below {{has no place for a buffer whose size has no constant bound, or is too large for workgroup memory}}
    %a = memref.alloc(%n) : memref<?xf32>
    linalg.copy ins(%x : memref<?xf32>) outs(%a : memref<?xf32>)
    memref.dealloc %a : memref<?xf32>
  }
  return
}

// -----

func.func @call(%x: memref<?xf32>) {
  scf.forall (%i) in (4) {
    // expected-error@below {{a task for a GPU calls functions of threads only}}
    func.call @other(%x) : (memref<?xf32>) -> ()
  }
  return
}
func.func private @other(memref<?xf32>)

// -----

func.func @tensors(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@below {{on tensors; operations for a GPU are on buffers}}
  %0 = linalg.copy ins(%x : tensor<4xf32>) outs(%y : tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @block(%x: memref<4xf32>) {
  // expected-error@below {{'llama.block' is a number of threads from 1 to 1024, not 5000}}
  scf.forall (%i) in (4) {
    %v = arith.constant 1.0 : f32
    memref.store %v, %x[%i] : memref<4xf32>
  } {llama.block = 5000}
  return
}

// -----

func.func @swapped(%x: memref<4xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.forall (%i) in (4) {
    %a = memref.alloca() : memref<4xf32>
    %b = memref.alloca() : memref<4xf32>
    // expected-error@below {{passes on a buffer of a task for a GPU, which cannot be told from others then}}
    %r:2 = scf.for %j = %c0 to %n step %c1 iter_args(%p = %a, %q = %b) -> (memref<4xf32>, memref<4xf32>) {
      linalg.copy ins(%x : memref<4xf32>) outs(%p : memref<4xf32>)
      scf.yield %q, %p : memref<4xf32>, memref<4xf32>
    }
    linalg.copy ins(%r#0 : memref<4xf32>) outs(%x : memref<4xf32>)
  }
  return
}
