// RUN: llama-opt %s --split-input-file --llama-gather-blocks | FileCheck %s
// RUN: llama-opt %s --split-input-file --convert-llama-to-linalg | FileCheck %s --check-prefix=ALL

// ALL-LABEL: func.func @rows
// ALL-NOT:   tensor<64x64xf32>
// ALL:       func.func @tied

// The rows of the ids alone are dequantised, and the table is not formed.
// CHECK-LABEL: func.func @rows
// CHECK-SAME:    %[[BYTES:.*]]: tensor<4x1088xi8>, %[[IDS:.*]]: tensor<?xi64>
// CHECK-NOT:   llama.
// CHECK:       linalg.generic {{.*}} ins(%[[IDS]] : tensor<?xi64>) outs(%{{.*}} : tensor<?x64xf32>)
// CHECK:         arith.minsi
// CHECK:         arith.maxsi
// CHECK:         tensor.extract %[[BYTES]]
// CHECK-NOT:   llama.
func.func @rows(%bytes: tensor<4x1088xi8>, %ids: tensor<?xi64>) -> tensor<?x64xf32> {
  %q, %s = llama.unpack_blocks %bytes {format = #llama.block_format<q8_0x16>} : tensor<4x1088xi8> -> tensor<64x64xi8>, tensor<64x2xf32>
  %w = llama.dequantize %q, %s : tensor<64x64xi8>, tensor<64x2xf32> -> tensor<64x64xf32>
  %y = llama.embedding %w, %ids : tensor<64x64xf32>, tensor<?xi64> -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

// -----

// A table that is multiplied as well stays for that.
// CHECK-LABEL: func.func @tied
// CHECK:       llama.dequantize
// CHECK:       linalg.generic
// CHECK:       llama.linear
// CHECK-NOT:   llama.embedding
func.func @tied(%bytes: tensor<4x1088xi8>, %ids: tensor<?xi64>) -> tensor<?x64xf32> {
  %q, %s = llama.unpack_blocks %bytes {format = #llama.block_format<q8_0x16>} : tensor<4x1088xi8> -> tensor<64x64xi8>, tensor<64x2xf32>
  %w = llama.dequantize %q, %s : tensor<64x64xi8>, tensor<64x2xf32> -> tensor<64x64xf32>
  %x = llama.embedding %w, %ids : tensor<64x64xf32>, tensor<?xi64> -> tensor<?x64xf32>
  %y = llama.linear %x, %w : tensor<?x64xf32>, tensor<64x64xf32> -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

// -----

// Not blocks: planar weights, and a table of numbers.
// CHECK-LABEL: func.func @others
// CHECK-COUNT-2: llama.embedding
func.func @others(%q: tensor<64x64xi8>, %s: tensor<64x2xf32>, %w: tensor<64x64xf32>, %ids: tensor<?xi64>)
    -> (tensor<?x64xf32>, tensor<?x64xf32>) {
  %v = llama.dequantize %q, %s : tensor<64x64xi8>, tensor<64x2xf32> -> tensor<64x64xf32>
  %x = llama.embedding %v, %ids : tensor<64x64xf32>, tensor<?xi64> -> tensor<?x64xf32>
  %y = llama.embedding %w, %ids : tensor<64x64xf32>, tensor<?xi64> -> tensor<?x64xf32>
  return %x, %y : tensor<?x64xf32>, tensor<?x64xf32>
}
