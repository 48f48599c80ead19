// RUN: llama-opt %s --convert-llama-to-linalg | FileCheck %s

// Numbers that are not floating-point have no exponentials.

// CHECK-LABEL: func.func @f
// CHECK:         linalg.softmax
func.func @f(%y: tensor<3x7xi32>) -> tensor<3x7xi32> {
  %e = tensor.empty() : tensor<3x7xi32>
  %a = linalg.softmax dimension(1) ins(%y : tensor<3x7xi32>) outs(%e : tensor<3x7xi32>) -> tensor<3x7xi32>
  return %a : tensor<3x7xi32>
}
