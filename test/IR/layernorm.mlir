// RUN: llama-opt %s | llama-opt | FileCheck %s
// RUN: llama-opt %s --mlir-print-op-generic | llama-opt | FileCheck %s
// RUN: llama-opt %s --emit-bytecode | llama-opt | FileCheck %s

// CHECK-LABEL: func @plain
// CHECK: llama.layernorm %{{.*}} : tensor<4x64xf32> -> tensor<4x64xf32>
func.func @plain(%x: tensor<4x64xf32>) -> tensor<4x64xf32> {
  %y = llama.layernorm %x {eps = 1.0e-5} : tensor<4x64xf32> -> tensor<4x64xf32>
  return %y : tensor<4x64xf32>
}

// CHECK-LABEL: func @optional_operands
// CHECK-SAME: (%[[X:.*]]: tensor<?x3x?xbf16>, %[[W:.*]]: tensor<?x64xf32>, %[[B:.*]]: tensor<3x?xf16>)
// CHECK: llama.layernorm %[[X]] weight(%[[W]] : tensor<?x64xf32>) {eps = 1.250000e-01 : f64} : tensor<?x3x?xbf16>
// CHECK: llama.layernorm %[[X]] bias(%[[B]] : tensor<3x?xf16>) : tensor<?x3x?xbf16>
// CHECK: llama.layernorm %[[X]] weight(%[[W]] : tensor<?x64xf32>) bias(%[[B]] : tensor<3x?xf16>) : tensor<?x3x?xbf16>
func.func @optional_operands(%x: tensor<?x3x?xbf16>, %w: tensor<?x64xf32>, %b: tensor<3x?xf16>) {
  %0 = llama.layernorm %x weight(%w : tensor<?x64xf32>) {eps = 0.125} : tensor<?x3x?xbf16> -> tensor<?x3x?xbf16>
  %1 = llama.layernorm %x bias(%b : tensor<3x?xf16>) : tensor<?x3x?xbf16> -> tensor<?x3x?xbf16>
  %2 = llama.layernorm %x weight(%w : tensor<?x64xf32>) bias(%b : tensor<3x?xf16>) : tensor<?x3x?xbf16> -> tensor<?x3x?xbf16>
  return
}

// CHECK-LABEL: func @empty
// CHECK: llama.layernorm %{{.*}} : tensor<0xf64> -> tensor<0xf64>
func.func @empty(%x: tensor<0xf64>) {
  %0 = "llama.layernorm"(%x) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<0xf64>) -> tensor<0xf64>
  return
}
