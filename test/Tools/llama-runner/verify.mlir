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

// NaN and infinity are where the definition has them; of a program that loses them it is said where.
// RUN: llama-runner verify %s --random 3 --adversarial | FileCheck %s --check-prefix=SPREAD
// SPREAD: result0: pass
// SPREAD-NEXT: NaN {{[1-9][0-9]*}} expected, 0 missing, 0 extra; infinity {{[0-9]+}} expected, 0 missing, 0 extra: as defined
// RUN: llama-runner verify %s --random 3 --adversarial --json | FileCheck %s --check-prefix=SPREADJSON
// SPREADJSON: "infinity":{"expected":{{[0-9]+}},"extra":0,"missing":0},{{.*}}"nan":{"expected":{{[1-9][0-9]*}},"extra":0,"missing":0},"nmse":{{.*}},"nonfinite":0,"nonfinite_at":[]
// RUN: not llama-runner verify %S/Inputs/early-infinity.mlir --random 3 --adversarial | FileCheck %s --check-prefix=LOST
// LOST: result0: FAIL f32
// LOST-NEXT: NaN {{[1-9][0-9]*}} expected, 0 missing, {{[1-9][0-9]*}} extra; infinity {{.*}}; differ at {{\[[0-9]+, [0-9]+\]}}

func.func @main(%x: tensor<?x33xf32>, %w: tensor<33xf32>) -> tensor<?x33xf32> {
  %y = llama.rmsnorm %x, %w : tensor<?x33xf32>, tensor<33xf32> -> tensor<?x33xf32>
  return %y : tensor<?x33xf32>
}
