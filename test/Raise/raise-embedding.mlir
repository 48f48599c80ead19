// RUN: llama-opt %s --llama-raise | FileCheck %s
// RUN: llama-opt %s --llama-raise --remarks-filter=llama-raise-linalg --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

// CHECK-LABEL: func.func @lookup
// CHECK-SAME:  %[[T:[a-z0-9]+]]: tensor<16x8xf32>, %[[IDS:[a-z0-9]+]]: tensor<2x3xi64>
// CHECK-NEXT:    %[[Y:.*]] = llama.embedding %[[T]], %[[IDS]]
// CHECK-NEXT:    return %[[Y]]
func.func @lookup(%table: tensor<16x8xf32>, %ids: tensor<2x3xi64>) -> tensor<2x3x8xf32> {
  %e = tensor.empty() : tensor<2x3x8xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=embedding
  %y = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i)>, affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%ids : tensor<2x3xi64>) outs(%e : tensor<2x3x8xf32>) {
  ^bb0(%id: i64, %o: f32):
    %d = linalg.index 2 : index
    %r = arith.index_cast %id : i64 to index
    %v = tensor.extract %table[%r, %d] : tensor<16x8xf32>
    linalg.yield %v : f32
  } -> tensor<2x3x8xf32>
  return %y : tensor<2x3x8xf32>
}

// Clamped, as JAX does it, and as the operation does.

// CHECK-LABEL: func.func @clamped
// CHECK-SAME:  %[[T:[a-z0-9]+]]: tensor<16x8xf32>, %[[IDS:[a-z0-9]+]]: tensor<2x3xi64>
// CHECK-NEXT:    %[[Y:.*]] = llama.embedding %[[T]], %[[IDS]]
// CHECK-NEXT:    return %[[Y]]
func.func @clamped(%table: tensor<16x8xf32>, %ids: tensor<2x3xi64>) -> tensor<2x3x8xf32> {
  %e = tensor.empty() : tensor<2x3x8xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=embedding
  %y = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i)>, affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%ids : tensor<2x3xi64>) outs(%e : tensor<2x3x8xf32>) {
  ^bb0(%id: i64, %o: f32):
    %d = linalg.index 2 : index
    %c0 = arith.constant 0 : index
    %c15 = arith.constant 15 : index
    %r = arith.index_cast %id : i64 to index
    %r0 = arith.maxsi %r, %c0 : index
    %r1 = arith.minsi %r0, %c15 : index
    %v = tensor.extract %table[%r1, %d] : tensor<16x8xf32>
    linalg.yield %v : f32
  } -> tensor<2x3x8xf32>
  return %y : tensor<2x3x8xf32>
}

// An id is a column.

// CHECK-LABEL: func.func @column
// CHECK-NOT:     llama.embedding
// CHECK:         return
func.func @column(%table: tensor<8x8xf32>, %ids: tensor<2x3xi64>) -> tensor<2x3x8xf32> {
  %e = tensor.empty() : tensor<2x3x8xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i)>, affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%ids : tensor<2x3xi64>) outs(%e : tensor<2x3x8xf32>) {
  ^bb0(%id: i64, %o: f32):
    %d = linalg.index 2 : index
    %r = arith.index_cast %id : i64 to index
    %v = tensor.extract %table[%d, %r] : tensor<8x8xf32>
    linalg.yield %v : f32
  } -> tensor<2x3x8xf32>
  return %y : tensor<2x3x8xf32>
}

// Clamped to fewer rows than there are.

// CHECK-LABEL: func.func @clamped_below
// CHECK-NOT:     llama.embedding
// CHECK:         return
func.func @clamped_below(%table: tensor<16x8xf32>, %ids: tensor<2x3xi64>) -> tensor<2x3x8xf32> {
  %e = tensor.empty() : tensor<2x3x8xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i)>, affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%ids : tensor<2x3xi64>) outs(%e : tensor<2x3x8xf32>) {
  ^bb0(%id: i64, %o: f32):
    %d = linalg.index 2 : index
    %c0 = arith.constant 0 : index
    %c14 = arith.constant 14 : index
    %r = arith.index_cast %id : i64 to index
    %r0 = arith.maxsi %r, %c0 : index
    %r1 = arith.minsi %r0, %c14 : index
    %v = tensor.extract %table[%r1, %d] : tensor<16x8xf32>
    linalg.yield %v : f32
  } -> tensor<2x3x8xf32>
  return %y : tensor<2x3x8xf32>
}
