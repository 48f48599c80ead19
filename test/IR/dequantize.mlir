// RUN: llama-opt %s | llama-opt | FileCheck %s
// RUN: llama-opt %s --mlir-print-op-generic | llama-opt | FileCheck %s
// RUN: llama-opt %s --emit-bytecode | llama-opt | FileCheck %s

// CHECK-LABEL: func @plain
// CHECK: llama.dequantize %{{.*}}, %{{.*}} : tensor<128x64xi8>, tensor<128x2xf16> -> tensor<128x64xbf16>
func.func @plain(%q: tensor<128x64xi8>, %s: tensor<128x2xf16>) {
  %0 = llama.dequantize %q, %s : tensor<128x64xi8>, tensor<128x2xf16> -> tensor<128x64xbf16>
  return
}

// CHECK-LABEL: func @min
// CHECK: llama.dequantize %{{.*}}, %{{.*}} min(%{{.*}} : tensor<?x2xf64>) : tensor<3x?xi4>, tensor<?x?xf32> -> tensor<?x?xf64>
// CHECK: llama.dequantize %{{.*}}, %{{.*}} min(%{{.*}} : tensor<3xf32>) : tensor<6xi4>, tensor<3xf32> -> tensor<6xf32>
// CHECK: llama.dequantize %{{.*}}, %{{.*}} : tensor<0xi8>, tensor<3xf32> -> tensor<0xf32>
func.func @min(%q: tensor<3x?xi4>, %s: tensor<?x?xf32>, %m: tensor<?x2xf64>, %p: tensor<6xi4>, %t: tensor<3xf32>, %r: tensor<0xi8>) {
  %0 = llama.dequantize %q, %s min(%m : tensor<?x2xf64>) : tensor<3x?xi4>, tensor<?x?xf32> -> tensor<?x?xf64>
  %1 = "llama.dequantize"(%p, %t, %t) : (tensor<6xi4>, tensor<3xf32>, tensor<3xf32>) -> tensor<6xf32>
  %2 = llama.dequantize %r, %t : tensor<0xi8>, tensor<3xf32> -> tensor<0xf32>
  return
}
