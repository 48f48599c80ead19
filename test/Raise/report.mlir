// RUN: llama-opt %s --llama-raise="report" -o %t 2>&1 | FileCheck %s --check-prefix=REPORT --match-full-lines --strict-whitespace
// RUN: llama-opt %s --llama-raise | FileCheck %s --check-prefixes=CHECK,KEEP
// RUN: llama-opt %s --llama-raise="allow-precision-change" | FileCheck %s --check-prefixes=CHECK,ALLOW
// RUN: llama-opt %s --llama-raise --remarks-filter=llama-raise-linalg --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: llama-opt %s --pass-pipeline='builtin.module(llama-raise-linalg{print-elements})' -o %t 2>&1 | FileCheck %s --check-prefix=ELEMENTS

// What is found, nearly found and left of each function, and what an element of each value that is left is.

!w = tensor<4x8xf32>

//      REPORT:@gated
// REPORT-NEXT:  found              1  swiglu
// REPORT-NEXT:  left               1  linalg.exp
// CHECK-LABEL: func.func @gated
// CHECK:         llama.swiglu
// ELEMENTS:      @gated
// ELEMENTS:      = exp(
func.func @gated(%gate: !w, %up: !w) -> (!w, !w) {
  %one = arith.constant dense<1.0> : !w
  %n = arith.negf %gate : !w
  %e = math.exp %n : !w
  %d = arith.addf %e, %one : !w
  %s = arith.divf %gate, %d : !w
  %y = arith.mulf %s, %up : !w
  %empty = tensor.empty() : !w
  %other = linalg.exp ins(%up : !w) outs(%empty : !w) -> !w
  return %y, %other : !w, !w
}

// A rounding to bf16 within f32 stays, unless it may go.

// REPORT-NEXT:@narrow
// REPORT-NEXT:  nearly found       1  swiglu: a value on the way is rounded to bf16, and the result is f32 (allow-precision-change absorbs it)
// CHECK-LABEL: func.func @narrow
// KEEP-NOT:      llama.
// ALLOW:         llama.swiglu
func.func @narrow(%gate: !w, %up: !w) -> !w {
  %one = arith.constant dense<1.0> : !w
  %n = arith.negf %gate : !w
  %e = math.exp %n : !w
  %d = arith.addf %e, %one : !w
  %s = arith.divf %gate, %d : !w
  %low = arith.truncf %s : !w to tensor<4x8xbf16>
  %back = arith.extf %low : tensor<4x8xbf16> to !w
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like swiglu: a value on the way is rounded to bf16, and the result is f32 (allow-precision-change absorbs it)"
  %y = arith.mulf %back, %up : !w
  return %y : !w
}
