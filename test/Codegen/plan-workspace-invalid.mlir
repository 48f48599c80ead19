// RUN: llama-opt %s --split-input-file --verify-diagnostics --llama-plan-workspace

func.func private @size() -> index

func.func @unknown_size() attributes {llama.workspace} {
  %n = func.call @size() : () -> index
  // expected-error@+1 {{its size is not known when the function starts, so it has no place in the workspace}}
  %a = memref.alloc(%n) : memref<?xf32>
  return
}

// -----

// The size of an iteration's buffer is that of no other.
func.func @size_of_an_iteration(%n: index) attributes {llama.workspace} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    // expected-error@+1 {{its size is not known when the function starts}}
    %a = memref.alloc(%i) : memref<?xf32>
  }
  return
}

// -----

func.func private @size() -> index
func.func private @callee(%n: index) attributes {llama.workspace} {
  %a = memref.alloc(%n) : memref<?xf32>
  return
}
func.func @unknown_callee() attributes {llama.workspace} {
  %n = func.call @size() : () -> index
  // expected-error@+1 {{the workspace of the callee depends on values that are not known when the caller starts}}
  func.call @callee(%n) : (index) -> ()
  return
}

// -----

func.func private @callee(%n: index) attributes {llama.workspace} {
  %a = memref.alloc(%n) : memref<?xf32>
  return
}
func.func @parallel_callee(%n: index) attributes {llama.workspace} {
  scf.forall (%i) in (%n) {
    // expected-error@+1 {{is inside of a parallel loop, whose iterations would share the workspace of the callee}}
    func.call @callee(%n) : (index) -> ()
  }
  return
}
