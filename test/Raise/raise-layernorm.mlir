// RUN: llama-opt %s --llama-raise | FileCheck %s
// RUN: llama-opt %s --llama-raise --remarks-filter=llama-raise-linalg --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

!x = tensor<4x8xf32>
!s = tensor<4xf32>

// (x - mean) / sqrt(variance + eps) * w + b

// CHECK-LABEL: func.func @plain
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<4x8xf32>, %[[W:[a-z0-9]+]]: tensor<8xf32>, %[[B:[a-z0-9]+]]: tensor<8xf32>
// CHECK-NOT:     linalg
// CHECK:         %[[Y:.*]] = llama.layernorm %[[X]] weight(%[[W]] : tensor<8xf32>) bias(%[[B]] : tensor<8xf32>) {eps = 9.9999999999999995E-7 : f64}
// CHECK-NEXT:    return %[[Y]]
func.func @plain(%x: !x, %w: tensor<8xf32>, %b: tensor<8xf32>) -> !x {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant dense<8.0> : !s
  %es = tensor.empty() : !s
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %eps = arith.constant dense<1.0e-6> : !s
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%init : !s) dimensions = [1]
  %mean = arith.divf %sum, %n : !s
  %means = linalg.broadcast ins(%mean : !s) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %means : !x
  %squares = arith.mulf %d, %d : !x
  %sum2 = linalg.reduce { arith.addf } ins(%squares : !x) outs(%init : !s) dimensions = [1]
  %variance = arith.divf %sum2, %n : !s
  %below = arith.addf %variance, %eps : !s
  %root = math.sqrt %below : !s
  %roots = linalg.broadcast ins(%root : !s) outs(%e : !x) dimensions = [1]
  %normed = arith.divf %d, %roots : !x
  %ws = linalg.broadcast ins(%w : tensor<8xf32>) outs(%e : !x) dimensions = [0]
  %bs = linalg.broadcast ins(%b : tensor<8xf32>) outs(%e : !x) dimensions = [0]
  %scaled = arith.mulf %normed, %ws : !x
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=layernorm
  %y = arith.addf %scaled, %bs : !x
  return %y : !x
}

// The variance as E[x^2] - E[x]^2, the difference as a sum; neither weight nor bias.

// CHECK-LABEL: func.func @moments
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<4x8xf32>
// CHECK-NOT:     linalg
// CHECK:         llama.layernorm %[[X]] : tensor<4x8xf32>
func.func @moments(%x: !x) -> !x {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant dense<8.0> : !s
  %es = tensor.empty() : !s
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %eps = arith.constant dense<1.0e-5> : !s
  %eighth = arith.constant dense<-0.125> : !s
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%init : !s) dimensions = [1]
  %minus = arith.mulf %sum, %eighth : !s
  %x2 = arith.mulf %x, %x : !x
  %sum2 = linalg.reduce { arith.addf } ins(%x2 : !x) outs(%init : !s) dimensions = [1]
  %mean2 = arith.divf %sum2, %n : !s
  %square = arith.mulf %minus, %minus : !s
  %variance = arith.subf %mean2, %square : !s
  %below = arith.addf %eps, %variance : !s
  %inverse = math.rsqrt %below : !s
  %minuses = linalg.broadcast ins(%minus : !s) outs(%e : !x) dimensions = [1]
  %inverses = linalg.broadcast ins(%inverse : !s) outs(%e : !x) dimensions = [1]
  %d = arith.addf %minuses, %x : !x
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=layernorm
  %y = arith.mulf %inverses, %d : !x
  return %y : !x
}

// The variance is not that of what is normalised: nothing was subtracted from it.

// CHECK-LABEL: func.func @not_centred
// CHECK-NOT:     llama.
// CHECK:         return
func.func @not_centred(%x: !x) -> !x {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant dense<8.0> : !s
  %es = tensor.empty() : !s
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %eps = arith.constant dense<1.0e-5> : !s
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%init : !s) dimensions = [1]
  %mean = arith.divf %sum, %n : !s
  %means = linalg.broadcast ins(%mean : !s) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %means : !x
  %squares = arith.mulf %x, %x : !x
  %sum2 = linalg.reduce { arith.addf } ins(%squares : !x) outs(%init : !s) dimensions = [1]
  %mean2 = arith.divf %sum2, %n : !s
  %below = arith.addf %mean2, %eps : !s
  // REMARK: :[[#@LINE+1]]:14: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like rmsnorm: no value of the result's type and shape is what is summed up"
  %inverse = math.rsqrt %below : !s
  // REMARK: :[[#@LINE+1]]:15: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like rmsnorm: what is multiplied by the inverse root is not the value that is normalised and a weight of the last dimension"
  %inverses = linalg.broadcast ins(%inverse : !s) outs(%e : !x) dimensions = [1]
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like layernorm: what is below the root is not the variance and a constant"
  %y = arith.mulf %inverses, %d : !x
  return %y : !x
}

// eps is outside of the root.

// CHECK-LABEL: func.func @eps_outside
// CHECK-NOT:     llama.
// CHECK:         return
func.func @eps_outside(%x: !x) -> !x {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant dense<8.0> : !s
  %es = tensor.empty() : !s
  %e = tensor.empty() : !x
  %init = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %eps = arith.constant dense<1.0e-5> : !s
  %sum = linalg.reduce { arith.addf } ins(%x : !x) outs(%init : !s) dimensions = [1]
  %mean = arith.divf %sum, %n : !s
  %means = linalg.broadcast ins(%mean : !s) outs(%e : !x) dimensions = [1]
  %d = arith.subf %x, %means : !x
  %squares = arith.mulf %d, %d : !x
  %sum2 = linalg.reduce { arith.addf } ins(%squares : !x) outs(%init : !s) dimensions = [1]
  %variance = arith.divf %sum2, %n : !s
  // REMARK: :[[#@LINE+1]]:14: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like rmsnorm: no value of the result's type and shape is what is summed up"
  %inverse = math.rsqrt %variance : !s
  // REMARK: :[[#@LINE+1]]:11: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like rmsnorm: no value of the result's type and shape is what is summed up"
  %more = arith.addf %inverse, %eps : !s
  // REMARK: :[[#@LINE+1]]:15: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like rmsnorm: there is no eps below the root"
  %inverses = linalg.broadcast ins(%more : !s) outs(%e : !x) dimensions = [1]
  %y = arith.mulf %inverses, %d : !x
  return %y : !x
}
