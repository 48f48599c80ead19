// RUN: llama-opt %s --llama-tile-parallel="linear-rows=16 linear-columns=32 row-tasks" --cse | FileCheck %s
// RUN: not llama-opt %s --llama-tile-parallel="linear-rows=16" 2>&1 | FileCheck %s --check-prefix=BAD

// BAD: error: linear-rows and linear-columns are given together

// Tiles of rows and columns, small linears too.

// CHECK-LABEL: func.func @linear
func.func @linear(%x: tensor<?x24xf32>, %w: tensor<40x24xf32>) -> tensor<?x40xf32> {
  // CHECK: scf.forall {{.*}} to (%{{.*}}, 40) step (16, 32)
  // CHECK:   llama.linear
  // CHECK-NOT: scf.for %
  %0 = llama.linear %x, %w : tensor<?x24xf32>, tensor<40x24xf32> -> tensor<?x40xf32>
  return %0 : tensor<?x40xf32>
}

// A norm's rows are tasks; nothing in it is divided further.

// CHECK-LABEL: func.func @norm
func.func @norm(%x: tensor<2x?x24xf32>, %w: tensor<24xf32>) -> tensor<2x?x24xf32> {
  // CHECK: scf.forall (%{{.*}}, %{{.*}}) in (2, %{{.*}})
  // CHECK-NOT: scf.for %
  %0 = llama.rmsnorm %x, %w : tensor<2x?x24xf32>, tensor<24xf32> -> tensor<2x?x24xf32>
  return %0 : tensor<2x?x24xf32>
}

// Element by element: whole.

// CHECK-LABEL: func.func @swiglu
func.func @swiglu(%a: tensor<1000x4096xf32>, %b: tensor<1000x4096xf32>) -> tensor<1000x4096xf32> {
  // CHECK-NOT: scf.forall
  %0 = llama.swiglu %a, %b : tensor<1000x4096xf32>
  return %0 : tensor<1000x4096xf32>
}

// What follows a linear is computed in its tiles.

// CHECK-LABEL: func.func @epilogue
func.func @epilogue(%x: tensor<?x24xf32>, %g: tensor<40x24xf32>, %u: tensor<40x24xf32>) -> tensor<?x40xf32> {
  // CHECK: scf.forall {{.*}} to (%{{.*}}, 40) step (16, 32)
  // CHECK:   llama.linear
  // CHECK:   llama.linear
  // CHECK:   llama.swiglu
  %0 = llama.linear %x, %g : tensor<?x24xf32>, tensor<40x24xf32> -> tensor<?x40xf32>
  %1 = llama.linear %x, %u : tensor<?x24xf32>, tensor<40x24xf32> -> tensor<?x40xf32>
  %2 = llama.swiglu %0, %1 : tensor<?x40xf32>
  return %2 : tensor<?x40xf32>
}
