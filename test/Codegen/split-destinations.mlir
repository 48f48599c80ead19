// RUN: llama-opt %s --llama-split-destinations | FileCheck %s

// CHECK-LABEL: func.func @shared
// CHECK-SAME:    %{{.*}}: tensor<4x4xf32>, %[[C:.*]]: f32
// CHECK-DAG:     %[[E0:[0-9a-z]+]] = tensor.empty()
// CHECK-DAG:     %[[E1:[0-9a-z]+]] = tensor.empty()
// CHECK-DAG:     %[[F0:[0-9a-z]+]] = linalg.fill ins(%[[C]] : f32) outs(%[[E0]] : tensor<4x4xf32>)
// CHECK-DAG:     %[[F1:[0-9a-z]+]] = linalg.fill ins(%[[C]] : f32) outs(%[[E1]] : tensor<4x4xf32>)
// CHECK-DAG:     linalg.matmul {{.*}} outs(%[[F0]] : tensor<4x4xf32>)
// CHECK-DAG:     linalg.matmul {{.*}} outs(%[[F1]] : tensor<4x4xf32>)
func.func @shared(%x: tensor<4x4xf32>, %c: f32) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<4x4xf32>
  %f = linalg.fill ins(%c : f32) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %a = linalg.matmul ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%f : tensor<4x4xf32>) -> tensor<4x4xf32>
  %b = linalg.matmul ins(%x, %a : tensor<4x4xf32>, tensor<4x4xf32>) outs(%f : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %a, %b : tensor<4x4xf32>, tensor<4x4xf32>
}

// CHECK-LABEL: func.func @single
// CHECK-COUNT-1: tensor.empty
// CHECK-NOT:     tensor.empty
// CHECK:         return
func.func @single(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %e = tensor.empty() : tensor<4x4xf32>
  %a = linalg.add ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %a : tensor<4x4xf32>
}
