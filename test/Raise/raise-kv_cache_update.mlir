// RUN: llama-opt %s --llama-raise | FileCheck %s
// RUN: llama-opt %s --llama-raise --remarks-filter=llama-raise-linalg --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

// CHECK-LABEL: func.func @head_major
// CHECK-SAME:  %[[NEW:[a-z0-9]+]]: tensor<2x4x1x8xf32>, %[[CACHE:[a-z0-9]+]]: tensor<2x4x16x8xf32>, %[[P:[a-z0-9]+]]: index
// CHECK:         llama.kv_cache_update %[[NEW]] into %[[CACHE]] at %
func.func @head_major(%new: tensor<2x4x1x8xf32>, %cache: tensor<2x4x16x8xf32>, %p: index) -> tensor<2x4x16x8xf32> {
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=kv_cache_update
  %y = tensor.insert_slice %new into %cache[0, 0, %p, 0] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x8xf32> into tensor<2x4x16x8xf32>
  return %y : tensor<2x4x16x8xf32>
}

// CHECK-LABEL: func.func @token_major
// CHECK:         llama.kv_cache_update {{.*}}layout = #llama.attention_layout<token_major>
func.func @token_major(%new: tensor<2x3x4x8xf32>, %cache: tensor<2x16x4x8xf32>, %p: tensor<i64>) -> tensor<2x16x4x8xf32> {
  %0 = tensor.extract %p[] : tensor<i64>
  %1 = arith.index_cast %0 : i64 to index
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=kv_cache_update
  %y = tensor.insert_slice %new into %cache[0, %1, 0, 0] [2, 3, 4, 8] [1, 1, 1, 1] : tensor<2x3x4x8xf32> into tensor<2x16x4x8xf32>
  return %y : tensor<2x16x4x8xf32>
}

// Every second place.

// CHECK-LABEL: func.func @strided
// CHECK-NOT:     llama.
// CHECK:         return
func.func @strided(%new: tensor<2x4x3x8xf32>, %cache: tensor<2x4x16x8xf32>, %p: index) -> tensor<2x4x16x8xf32> {
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like kv_cache_update: tokens are not written to consecutive places"
  %y = tensor.insert_slice %new into %cache[0, 0, %p, 0] [2, 4, 3, 8] [1, 1, 2, 1] : tensor<2x4x3x8xf32> into tensor<2x4x16x8xf32>
  return %y : tensor<2x4x16x8xf32>
}

// One head of them only.

// CHECK-LABEL: func.func @one_head
// CHECK-NOT:     llama.
// CHECK:         return
func.func @one_head(%new: tensor<2x1x3x8xf32>, %cache: tensor<2x4x16x8xf32>, %p: index) -> tensor<2x4x16x8xf32> {
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like kv_cache_update: a part of more than one dimension is written"
  %y = tensor.insert_slice %new into %cache[0, 2, %p, 0] [2, 1, 3, 8] [1, 1, 1, 1] : tensor<2x1x3x8xf32> into tensor<2x4x16x8xf32>
  return %y : tensor<2x4x16x8xf32>
}

// Features in place of tokens.

// CHECK-LABEL: func.func @features
// CHECK-NOT:     llama.
// CHECK:         return
func.func @features(%new: tensor<2x4x16x2xf32>, %cache: tensor<2x4x16x8xf32>, %p: index) -> tensor<2x4x16x8xf32> {
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like kv_cache_update: the dimension written in part does not count tokens"
  %y = tensor.insert_slice %new into %cache[0, 0, 0, %p] [2, 4, 16, 2] [1, 1, 1, 1] : tensor<2x4x16x2xf32> into tensor<2x4x16x8xf32>
  return %y : tensor<2x4x16x8xf32>
}
