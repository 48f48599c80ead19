// RUN: llama-opt %s --llama-flatten-linear | FileCheck %s

// CHECK-LABEL: func.func @rows(
// CHECK-SAME: %[[X:.*]]: tensor<2x?x8xf32>, %[[W:.*]]: tensor<?x8xf32>, %[[BIAS:.*]]: tensor<?xf32>
// CHECK: %[[ROWS:.*]] = tensor.collapse_shape %[[X]] {{\[\[}}0, 1], [2]] : tensor<2x?x8xf32> into tensor<?x8xf32>
// CHECK: %[[FLAT:.*]] = llama.linear %[[ROWS]], %[[W]] bias(%[[BIAS]] : tensor<?xf32>)
// CHECK: %[[M:.*]] = tensor.dim %[[X]], %{{.*}}
// CHECK: %[[N:.*]] = tensor.dim %[[W]], %{{.*}}
// CHECK: tensor.expand_shape %[[FLAT]] {{\[\[}}0, 1], [2]] output_shape [2, %[[M]], %[[N]]] : tensor<?x?xf32> into tensor<2x?x?xf32>
func.func @rows(%x: tensor<2x?x8xf32>, %w: tensor<?x8xf32>, %bias: tensor<?xf32>) -> tensor<2x?x?xf32> {
  %y = llama.linear %x, %w bias(%bias : tensor<?xf32>) : tensor<2x?x8xf32>, tensor<?x8xf32> -> tensor<2x?x?xf32>
  return %y : tensor<2x?x?xf32>
}

// The type of y says more than the operands do.

// CHECK-LABEL: func.func @type_of_y(
// CHECK: tensor.expand_shape %{{.*}} : tensor<?x4xf32> into tensor<2x?x4xf32>
// CHECK: tensor.cast %{{.*}} : tensor<2x?x4xf32> to tensor<2x3x4xf32>
func.func @type_of_y(%x: tensor<2x?x8xf32>, %w: tensor<4x8xf32>) -> tensor<2x3x4xf32> {
  %y = llama.linear %x, %w : tensor<2x?x8xf32>, tensor<4x8xf32> -> tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}

// A row, a vector, and sizes of which too few are known.

// CHECK-LABEL: func.func @flat(
// CHECK-NOT: tensor.
func.func @flat(%x: tensor<?x8xf32>, %w: tensor<4x8xf32>, %v: tensor<8xf32>,
                %d: tensor<2x3x?xf32>, %e: tensor<4x?xf32>, %f: tensor<?x?x8xf32>)
    -> (tensor<?x4xf32>, tensor<4xf32>, tensor<2x3x4xf32>, tensor<?x?x4xf32>) {
  %y = llama.linear %x, %w : tensor<?x8xf32>, tensor<4x8xf32> -> tensor<?x4xf32>
  %z = llama.linear %v, %w : tensor<8xf32>, tensor<4x8xf32> -> tensor<4xf32>
  %u = llama.linear %d, %e : tensor<2x3x?xf32>, tensor<4x?xf32> -> tensor<2x3x4xf32>
  %t = llama.linear %f, %w : tensor<?x?x8xf32>, tensor<4x8xf32> -> tensor<?x?x4xf32>
  return %y, %z, %u, %t : tensor<?x4xf32>, tensor<4xf32>, tensor<2x3x4xf32>, tensor<?x?x4xf32>
}
