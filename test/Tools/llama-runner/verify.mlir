// The optimised pipeline against the plain decomposition in f64.
// REQUIRES: llama-runner, pass-llama-promote-f64
// SHAPES: arg0=5x33
//
// RUN: llama-runner verify %s --random 3 --target all | FileCheck %s
// RUN: llama-runner verify %s --random 3 --adversarial | FileCheck %s
// CHECK-NOT: FAIL
// CHECK: result0: pass f32 max_abs {{.*}} max_rel {{.*}} max_ulp {{.*}} (rtol 1e-05 atol 5e-05)
// CHECK-NOT: FAIL

// RUN: not llama-runner verify %s --random 3 --rtol 0 --atol 0 | FileCheck %s --check-prefix=FAIL
// FAIL: result0: FAIL f32 {{.*}} beyond the tolerance, 0 NaN or infinity that disagree, worst at [{{[0-9]+, [0-9]+}}]: {{.+}} instead of {{.+}}
// RUN: not llama-runner verify %s --random 3 --rtol 0 --atol 0 --json | FileCheck %s --check-prefix=JSON
// JSON: "passed":false,"targets":[{"passed":false,"results":[{"atol":0,{{.*}}"max_abs":{{[0-9.e-]+}},

func.func @main(%x: tensor<?x33xf32>, %w: tensor<33xf32>) -> tensor<?x33xf32> {
  %y = llama.rmsnorm %x, %w : tensor<?x33xf32>, tensor<33xf32> -> tensor<?x33xf32>
  return %y : tensor<?x33xf32>
}
