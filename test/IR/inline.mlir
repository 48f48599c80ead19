// RUN: llama-opt %s --inline | FileCheck %s

// Functions of llama operations are inlined.

// CHECK-LABEL: func.func @caller
// CHECK-NOT: call
// CHECK: llama.swiglu
func.func @caller(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = call @callee(%x) : (tensor<?xf32>) -> tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func private @callee(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = llama.swiglu %x, %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
