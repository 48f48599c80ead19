// RUN: llama-opt %s --llama-raise | FileCheck %s
// RUN: llama-opt %s --llama-raise --remarks-filter=llama-raise-linalg --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

!w = tensor<4x8xf32>

// CHECK-LABEL: func.func @relu
// CHECK-SAME:  %[[UP:[a-z0-9]+]]: tensor<4x8xf32>, %[[GATE:[a-z0-9]+]]: tensor<4x8xf32>
// CHECK-NEXT:    llama.glu %[[GATE]], %[[UP]] {activation = #llama.activation<relu>}
func.func @relu(%up: !w, %gate: !w) -> !w {
  %zero = arith.constant dense<0.0> : !w
  %a = arith.maximumf %zero, %gate : !w
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=glu
  %y = arith.mulf %a, %up : !w
  return %y : !w
}

// CHECK-LABEL: func.func @sigmoid
// CHECK-SAME:  %[[GATE:[a-z0-9]+]]: tensor<4x8xf32>, %[[UP:[a-z0-9]+]]: tensor<4x8xf32>
// CHECK-NEXT:    llama.glu %[[GATE]], %[[UP]] {activation = #llama.activation<sigmoid>}
func.func @sigmoid(%gate: !w, %up: !w) -> !w {
  %one = arith.constant dense<1.0> : !w
  %p = math.exp %gate : !w
  %d = arith.addf %one, %p : !w
  %a = arith.divf %p, %d : !w
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=glu
  %y = arith.mulf %up, %a : !w
  return %y : !w
}

// CHECK-LABEL: func.func @gelu
// CHECK-SAME:  %[[GATE:[a-z0-9]+]]: tensor<4x8xf32>, %[[UP:[a-z0-9]+]]: tensor<4x8xf32>
// CHECK-NEXT:    llama.glu %[[GATE]], %[[UP]] {activation = #llama.activation<gelu>}
func.func @gelu(%gate: !w, %up: !w) -> !w {
  %one = arith.constant dense<1.0> : !w
  %half = arith.constant dense<0.5> : !w
  %root = arith.constant dense<1.41421354> : !w
  %z = arith.divf %gate, %root : !w
  %f = math.erf %z : !w
  %s = arith.addf %one, %f : !w
  %g = arith.mulf %gate, %half : !w
  %a = arith.mulf %s, %g : !w
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=glu
  %y = arith.mulf %a, %up : !w
  return %y : !w
}

// CHECK-LABEL: func.func @gelu_tanh
// CHECK-SAME:  %[[GATE:[a-z0-9]+]]: tensor<4x8xf32>, %[[UP:[a-z0-9]+]]: tensor<4x8xf32>
// CHECK-NEXT:    llama.glu %[[GATE]], %[[UP]] {activation = #llama.activation<gelu_tanh>}
func.func @gelu_tanh(%gate: !w, %up: !w) -> !w {
  %one = arith.constant dense<1.0> : !w
  %half = arith.constant dense<0.5> : !w
  %root = arith.constant dense<0.797884583> : !w
  %cubic = arith.constant dense<0.044715> : !w
  %g2 = arith.mulf %gate, %gate : !w
  %g3 = arith.mulf %g2, %gate : !w
  %c = arith.mulf %cubic, %g3 : !w
  %i = arith.addf %gate, %c : !w
  %z = arith.mulf %i, %root : !w
  %t = math.tanh %z : !w
  %s = arith.addf %t, %one : !w
  %g = arith.mulf %gate, %half : !w
  %a = arith.mulf %g, %s : !w
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=glu
  %y = arith.mulf %a, %up : !w
  return %y : !w
}

// The coefficient of the cube is another one.

// CHECK-LABEL: func.func @other_cubic
// CHECK-NOT:     llama.
// CHECK:         return
func.func @other_cubic(%gate: !w, %up: !w) -> !w {
  %one = arith.constant dense<1.0> : !w
  %half = arith.constant dense<0.5> : !w
  %root = arith.constant dense<0.797884583> : !w
  %cubic = arith.constant dense<0.44715> : !w
  %g2 = arith.mulf %gate, %gate : !w
  %g3 = arith.mulf %g2, %gate : !w
  %c = arith.mulf %cubic, %g3 : !w
  %i = arith.addf %gate, %c : !w
  %z = arith.mulf %i, %root : !w
  %t = math.tanh %z : !w
  %s = arith.addf %t, %one : !w
  %g = arith.mulf %gate, %half : !w
  %a = arith.mulf %g, %s : !w
  %y = arith.mulf %a, %up : !w
  return %y : !w
}

// The half is missing: twice the operation.

// CHECK-LABEL: func.func @not_halved
// CHECK-NOT:     llama.
// CHECK:         return
func.func @not_halved(%gate: !w, %up: !w) -> !w {
  %one = arith.constant dense<1.0> : !w
  %root = arith.constant dense<1.41421354> : !w
  %z = arith.divf %gate, %root : !w
  %f = math.erf %z : !w
  %s = arith.addf %one, %f : !w
  %a = arith.mulf %s, %gate : !w
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like glu: no value is what the activated gate is multiplied by"
  %y = arith.mulf %a, %up : !w
  return %y : !w
}
