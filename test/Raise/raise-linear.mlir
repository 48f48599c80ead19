// RUN: llama-opt %s --llama-raise | FileCheck %s
// RUN: llama-opt %s --llama-raise --remarks-filter=llama-raise-linalg --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

!x = tensor<4x8xf32>
!w = tensor<8x6xf32>
!y = tensor<4x6xf32>

// A product by name with a weight [in, out], and a bias behind it.

// CHECK-LABEL: func.func @matmul
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<4x8xf32>, %[[W:[a-z0-9]+]]: tensor<8x6xf32>, %[[B:[a-z0-9]+]]: tensor<6xf32>
// CHECK:         %[[T:.*]] = linalg.transpose ins(%[[W]]
// CHECK:         %[[Y:.*]] = llama.linear %[[X]], %[[T]] bias(%[[B]] : tensor<6xf32>)
// CHECK-NEXT:    return %[[Y]]
func.func @matmul(%x: !x, %w: !w, %b: tensor<6xf32>) -> !y {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : !y
  %init = linalg.fill ins(%zero : f32) outs(%e : !y) -> !y
  %p = linalg.matmul ins(%x, %w : !x, !w) outs(%init : !y) -> !y
  %bs = linalg.broadcast ins(%b : tensor<6xf32>) outs(%e : !y) dimensions = [0]
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=linear
  %y = arith.addf %p, %bs : !y
  return %y : !y
}

// The transposition that is there is not made twice.

// CHECK-LABEL: func.func @transposed
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<4x8xf32>, %[[W:[a-z0-9]+]]: tensor<6x8xf32>
// CHECK-NEXT:    %[[Y:.*]] = llama.linear %[[X]], %[[W]]
// CHECK-NEXT:    return %[[Y]]
func.func @transposed(%x: !x, %w: tensor<6x8xf32>) -> !y {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : !y
  %init = linalg.fill ins(%zero : f32) outs(%e : !y) -> !y
  %et = tensor.empty() : !w
  %t = linalg.transpose ins(%w : tensor<6x8xf32>) outs(%et : !w) permutation = [1, 0]
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=linear
  %y = linalg.matmul ins(%x, %t : !x, !w) outs(%init : !y) -> !y
  return %y : !y
}

// A batch whose weight is repeated.

// CHECK-LABEL: func.func @batch
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<2x4x8xf32>, %[[W:[a-z0-9]+]]: tensor<8x6xf32>
// CHECK:         %[[T:.*]] = linalg.transpose ins(%[[W]]
// CHECK:         llama.linear %[[X]], %[[T]] : tensor<2x4x8xf32>, tensor<6x8xf32> -> tensor<2x4x6xf32>
func.func @batch(%x: tensor<2x4x8xf32>, %w: !w) -> tensor<2x4x6xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x6xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
  %ew = tensor.empty() : tensor<2x8x6xf32>
  %ws = linalg.broadcast ins(%w : !w) outs(%ew : tensor<2x8x6xf32>) dimensions = [0]
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=linear
  %y = linalg.batch_matmul ins(%x, %ws : tensor<2x4x8xf32>, tensor<2x8x6xf32>) outs(%init : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
  return %y : tensor<2x4x6xf32>
}

// A weight of each batch entry's own.

// CHECK-LABEL: func.func @own_weights
// CHECK-NOT:     llama.
// CHECK:         return
func.func @own_weights(%x: tensor<2x4x8xf32>, %w: tensor<2x8x6xf32>) -> tensor<2x4x6xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x6xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like linear: the second factor depends on more than output and input"
  %y = linalg.batch_matmul ins(%x, %w : tensor<2x4x8xf32>, tensor<2x8x6xf32>) outs(%init : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
  return %y : tensor<2x4x6xf32>
}

// The product of two things that are computed.

// CHECK-LABEL: func.func @computed
// CHECK-NOT:     llama.
// CHECK:         return
func.func @computed(%x: !x, %w: !w) -> !y {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : !y
  %init = linalg.fill ins(%zero : f32) outs(%e : !y) -> !y
  %v = math.exp %w : !w
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like linear: the second factor is computed, not a weight"
  %y = linalg.matmul ins(%x, %v : !x, !w) outs(%init : !y) -> !y
  return %y : !y
}

// What is added is of rows, not of outputs: it is no bias.

// CHECK-LABEL: func.func @of_rows
// CHECK:         llama.linear %{{[a-z0-9]+}}, %{{[a-z0-9_]+}} : tensor<4x8xf32>, tensor<6x8xf32> -> tensor<4x6xf32>
// CHECK:         arith.addf
func.func @of_rows(%x: !x, %w: !w, %b: tensor<4xf32>) -> !y {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : !y
  %init = linalg.fill ins(%zero : f32) outs(%e : !y) -> !y
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=linear
  %p = linalg.matmul ins(%x, %w : !x, !w) outs(%init : !y) -> !y
  %bs = linalg.broadcast ins(%b : tensor<4xf32>) outs(%e : !y) dimensions = [1]
  %y = arith.addf %p, %bs : !y
  return %y : !y
}
