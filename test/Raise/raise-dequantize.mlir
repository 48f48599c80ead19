// RUN: llama-opt %s --llama-raise | FileCheck %s
// RUN: llama-opt %s --llama-raise --remarks-filter=llama-raise-linalg --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

!f = tensor<6x4x8xf32>

// (q - zero) * scale, with a scale for 8 of a row.

// CHECK-LABEL: func.func @groups
// CHECK-SAME:  %[[Q:[a-z0-9]+]]: tensor<6x32xi8>, %[[S:[a-z0-9]+]]: tensor<6x4xf32>
// CHECK:         llama.dequantize %[[Q]], %[[S]]
// CHECK-NOT:     linalg
// CHECK:         return
func.func @groups(%q: tensor<6x32xi8>, %s: tensor<6x4xf32>) -> tensor<6x32xf32> {
  %e = tensor.empty() : !f
  %f = arith.sitofp %q : tensor<6x32xi8> to tensor<6x32xf32>
  %g = tensor.expand_shape %f [[0], [1, 2]] output_shape [6, 4, 8] : tensor<6x32xf32> into !f
  %ss = linalg.broadcast ins(%s : tensor<6x4xf32>) outs(%e : !f) dimensions = [2]
  %p = arith.mulf %g, %ss : !f
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=dequantize
  %y = tensor.collapse_shape %p [[0], [1, 2]] : !f into tensor<6x32xf32>
  return %y : tensor<6x32xf32>
}

// Four bits, cut from eight; a scale for a row, and what is subtracted.

// CHECK-LABEL: func.func @four_bits
// CHECK-SAME:  %[[Q:[a-z0-9]+]]: tensor<6x32xi8>, %[[S:[a-z0-9]+]]: tensor<6xf32>, %[[M:[a-z0-9]+]]: tensor<6xf32>
// CHECK:         %[[Q4:.*]] = arith.trunci %[[Q]]
// CHECK:         llama.dequantize %[[Q4]]
// CHECK-NOT:     sitofp
// CHECK:         return
func.func @four_bits(%q: tensor<6x32xi8>, %s: tensor<6xf32>, %m: tensor<6xf32>) -> tensor<6x32xf32> {
  %e = tensor.empty() : tensor<6x32xf32>
  %q4 = arith.trunci %q : tensor<6x32xi8> to tensor<6x32xi4>
  %f = arith.sitofp %q4 : tensor<6x32xi4> to tensor<6x32xf32>
  %ss = linalg.broadcast ins(%s : tensor<6xf32>) outs(%e : tensor<6x32xf32>) dimensions = [1]
  %ms = linalg.broadcast ins(%m : tensor<6xf32>) outs(%e : tensor<6x32xf32>) dimensions = [1]
  %p = arith.mulf %ss, %f : tensor<6x32xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=dequantize
  %y = arith.subf %p, %ms : tensor<6x32xf32>
  return %y : tensor<6x32xf32>
}

// Squares are not linear in what is stored.

// CHECK-LABEL: func.func @squared
// CHECK-NOT:     llama.
// CHECK:         return
func.func @squared(%q: tensor<6x32xi8>, %s: tensor<6xf32>) -> tensor<6x32xf32> {
  %e = tensor.empty() : tensor<6x32xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like dequantize: no value is the scale of groups"
  %f = arith.sitofp %q : tensor<6x32xi8> to tensor<6x32xf32>
  %f2 = arith.mulf %f, %f : tensor<6x32xf32>
  %ss = linalg.broadcast ins(%s : tensor<6xf32>) outs(%e : tensor<6x32xf32>) dimensions = [1]
  %y = arith.mulf %f2, %ss : tensor<6x32xf32>
  return %y : tensor<6x32xf32>
}

// Bytes without a sign, less 128: what that takes away is a minimum.

// CHECK-LABEL: func.func @unsigned
// CHECK-DAG:     arith.constant -1.280000e+02
// CHECK-DAG:     arith.constant -128
// CHECK:         arith.index_castui
// CHECK:         llama.dequantize {{.*}} min(
// CHECK:         return
func.func @unsigned(%q: tensor<6x32xi8>, %s: tensor<6xf32>) -> tensor<6x32xf32> {
  %e = tensor.empty() : tensor<6x32xf32>
  %f = arith.uitofp %q : tensor<6x32xi8> to tensor<6x32xf32>
  %ss = linalg.broadcast ins(%s : tensor<6xf32>) outs(%e : tensor<6x32xf32>) dimensions = [1]
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=dequantize
  %y = arith.mulf %f, %ss : tensor<6x32xf32>
  return %y : tensor<6x32xf32>
}
