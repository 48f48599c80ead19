// RUN: llama-opt %s | llama-opt | FileCheck %s
// RUN: llama-opt %s --mlir-print-op-generic | llama-opt | FileCheck %s
// RUN: llama-opt %s --emit-bytecode | llama-opt | FileCheck %s

// CHECK-LABEL: func @plain
// CHECK: llama.linear %{{.*}}, %{{.*}} : tensor<1x?x64xbf16>, tensor<128x64xbf16> -> tensor<1x?x128xbf16>
func.func @plain(%x: tensor<1x?x64xbf16>, %w: tensor<128x64xbf16>) {
  %0 = llama.linear %x, %w : tensor<1x?x64xbf16>, tensor<128x64xbf16> -> tensor<1x?x128xbf16>
  return
}

// CHECK-LABEL: func @bias
// CHECK-SAME: (%[[X:.*]]: tensor<?x?xf16>, %[[W:.*]]: tensor<?x64xf32>, %[[B:.*]]: tensor<128xf64>)
// CHECK: llama.linear %[[X]], %[[W]] bias(%[[B]] : tensor<128xf64>) : tensor<?x?xf16>, tensor<?x64xf32> -> tensor<3x128xf16>
func.func @bias(%x: tensor<?x?xf16>, %w: tensor<?x64xf32>, %b: tensor<128xf64>) {
  %0 = llama.linear %x, %w bias(%b : tensor<128xf64>) : tensor<?x?xf16>, tensor<?x64xf32> -> tensor<3x128xf16>
  return
}

// CHECK-LABEL: func @shapes
// CHECK: llama.linear %{{.*}}, %{{.*}} : tensor<4xf64>, tensor<1x4xf64> -> tensor<1xf64>
// CHECK: llama.linear %{{.*}}, %{{.*}} : tensor<2x0xf32>, tensor<0x0xf32> -> tensor<2x0xf32>
func.func @shapes(%a: tensor<4xf64>, %b: tensor<1x4xf64>, %c: tensor<2x0xf32>, %d: tensor<0x0xf32>) {
  %0 = llama.linear %a, %b : tensor<4xf64>, tensor<1x4xf64> -> tensor<1xf64>
  %1 = "llama.linear"(%c, %d) : (tensor<2x0xf32>, tensor<0x0xf32>) -> tensor<2x0xf32>
  return
}
