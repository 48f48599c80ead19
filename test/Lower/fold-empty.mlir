// RUN: llama-opt %s --llama-fold-empty | FileCheck %s

// A sum of nothing is that of one zero, which can be tiled.
// CHECK-LABEL: func @no_features
//  CHECK-SAME: %[[B:[a-z0-9]+]]: tensor<4xf32>
//   CHECK-DAG: %[[X:.+]] = linalg.fill {{.*}} -> tensor<?x1xf32>
//   CHECK-DAG: %[[W:.+]] = linalg.fill {{.*}} -> tensor<4x1xf32>
//       CHECK: llama.linear %[[X]], %[[W]] bias(%[[B]] : tensor<4xf32>) : tensor<?x1xf32>, tensor<4x1xf32> -> tensor<?x4xf32>
func.func @no_features(%x: tensor<?x0xf32>, %w: tensor<4x0xf32>, %b: tensor<4xf32>) -> tensor<?x4xf32> {
  %y = llama.linear %x, %w bias(%b : tensor<4xf32>) : tensor<?x0xf32>, tensor<4x0xf32> -> tensor<?x4xf32>
  return %y : tensor<?x4xf32>
}

// Nothing is said of features whose number is not known.
// CHECK-LABEL: func @some_features
//       CHECK: llama.linear %{{.*}}, %{{.*}} : tensor<2x?xf32>, tensor<4x?xf32> -> tensor<2x4xf32>
func.func @some_features(%x: tensor<2x?xf32>, %w: tensor<4x?xf32>) -> tensor<2x4xf32> {
  %y = llama.linear %x, %w : tensor<2x?xf32>, tensor<4x?xf32> -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// CHECK-LABEL: func @no_rows
//       CHECK: %[[Y:.+]] = tensor.empty() : tensor<0x4xf32>
//       CHECK: return %[[Y]]
func.func @no_rows(%x: tensor<0x8xf32>, %w: tensor<4x8xf32>) -> tensor<0x4xf32> {
  %y = llama.linear %x, %w : tensor<0x8xf32>, tensor<4x8xf32> -> tensor<0x4xf32>
  return %y : tensor<0x4xf32>
}

// CHECK-LABEL: func @no_keys
//       CHECK: %[[Y:.+]] = linalg.fill
//       CHECK: return %[[Y]]
func.func @no_keys(%q: tensor<1x4x2x8xf32>, %k: tensor<1x4x0x8xf32>, %v: tensor<1x4x0x8xf32>) -> tensor<1x4x2x8xf32> {
  %y = llama.attention %q, %k, %v : tensor<1x4x2x8xf32>, tensor<1x4x0x8xf32>, tensor<1x4x0x8xf32> -> tensor<1x4x2x8xf32>
  return %y : tensor<1x4x2x8xf32>
}
