// RUN: llama-opt %s --convert-llama-to-linalg | FileCheck %s --implicit-check-not=linalg.softmax

// CHECK-LABEL: func.func @wide
// CHECK:         arith.maxnumf
// CHECK:         math.exp
// CHECK:         arith.addf
// CHECK:         arith.divf
func.func @wide(%x: tensor<2x?xf32>, %y: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %s = linalg.softmax dimension(1) ins(%x : tensor<2x?xf32>) outs(%y : tensor<2x?xf32>) -> tensor<2x?xf32>
  return %s : tensor<2x?xf32>
}

// Sums of many 16-bit numbers would stop to grow.
// CHECK-LABEL: func.func @narrow
// CHECK:         arith.extf %{{.*}} : tensor<2x?xbf16> to tensor<2x?xf32>
// CHECK:         arith.divf %{{.*}} : f32
// CHECK:         arith.truncf %{{.*}} : tensor<2x?xf32> to tensor<2x?xbf16>
func.func @narrow(%x: tensor<2x?xbf16>, %y: tensor<2x?xbf16>) -> tensor<2x?xbf16> {
  %s = linalg.softmax dimension(1) ins(%x : tensor<2x?xbf16>) outs(%y : tensor<2x?xbf16>) -> tensor<2x?xbf16>
  return %s : tensor<2x?xbf16>
}
