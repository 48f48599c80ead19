// RUN: llama-opt %s --llama-raise | FileCheck %s
// RUN: llama-opt %s --llama-raise --remarks-filter=llama-raise-linalg --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

!x = tensor<?x8xf32>
!h = tensor<4x8xbf16>
!w = tensor<4x8xf32>

// The second argument is activated: it is the gate.

// CHECK-LABEL: func.func @by_exp
// CHECK-SAME:  %[[UP:[a-z0-9]+]]: tensor<4x8xf32>, %[[GATE:[a-z0-9]+]]: tensor<4x8xf32>
// CHECK-NEXT:    %[[Y:.*]] = llama.swiglu %[[GATE]], %[[UP]] : tensor<4x8xf32>
// CHECK-NEXT:    return %[[Y]]
func.func @by_exp(%up: !w, %gate: !w) -> !w {
  %one = arith.constant dense<1.0> : !w
  %n = arith.negf %gate : !w
  %e = math.exp %n : !w
  %d = arith.addf %e, %one : !w
  %s = arith.divf %gate, %d : !w
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=swiglu
  %y = arith.mulf %s, %up : !w
  return %y : !w
}

// sigmoid(beta gate) = 1/2 + 1/2 tanh(beta gate / 2); an island of f32.

// CHECK-LABEL: func.func @by_tanh
// CHECK-SAME:  %[[GATE:[a-z0-9]+]]: tensor<4x8xbf16>, %[[UP:[a-z0-9]+]]: tensor<4x8xbf16>
// CHECK-NEXT:    %[[Y:.*]] = llama.swiglu %[[GATE]], %[[UP]] {beta = 1.702000e+00 : f64} : tensor<4x8xbf16>
// CHECK-NEXT:    return %[[Y]]
func.func @by_tanh(%gate: !h, %up: !h) -> !h {
  %half = arith.constant dense<0.5> : !w
  %beta = arith.constant dense<0.851> : !w
  %g = arith.extf %gate : !h to !w
  %u = arith.extf %up : !h to !w
  %z = arith.mulf %g, %beta : !w
  %t = math.tanh %z : !w
  %t2 = arith.mulf %t, %half : !w
  %s = arith.addf %t2, %half : !w
  %gu = arith.mulf %u, %g : !w
  %y = arith.mulf %gu, %s : !w
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=swiglu
  %r = arith.truncf %y : !w to !h
  return %r : !h
}

// What is in the sigmoid is not what is multiplied by it; nothing is behind the product of both.

// CHECK-LABEL: func.func @three
// CHECK-NOT:     llama.swiglu
// CHECK:         return
func.func @three(%a: !w, %b: !w, %c: !w) -> !w {
  %e = tensor.empty() : !w
  %one = arith.constant 1.0 : f32
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like glu: no value is what the activated gate is multiplied by"
  %y = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%a, %b, %c : !w, !w, !w) outs(%e : !w) {
  ^bb0(%p: f32, %q: f32, %r: f32, %o: f32):
    %0 = arith.negf %p : f32
    %1 = math.exp %0 : f32
    %2 = arith.addf %1, %one : f32
    %3 = arith.divf %q, %2 : f32
    %4 = arith.mulf %3, %r : f32
    linalg.yield %4 : f32
  } -> !w
  return %y : !w
}

// An activation alone is no gated unit.

// CHECK-LABEL: func.func @alone
// CHECK-NOT:     llama.
// CHECK:         return
func.func @alone(%gate: !w) -> !w {
  %one = arith.constant dense<1.0> : !w
  %n = arith.negf %gate : !w
  %e = math.exp %n : !w
  %d = arith.addf %e, %one : !w
  %s = arith.divf %gate, %d : !w
  return %s : !w
}
