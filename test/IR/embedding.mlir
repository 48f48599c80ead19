// RUN: llama-opt %s | llama-opt | FileCheck %s
// RUN: llama-opt %s --mlir-print-op-generic | llama-opt | FileCheck %s
// RUN: llama-opt %s --emit-bytecode | llama-opt | FileCheck %s

// CHECK-LABEL: func @plain
// CHECK: llama.embedding %{{.*}}, %{{.*}} : tensor<77x64xbf16>, tensor<1x?xi64> -> tensor<1x?x64xbf16>
func.func @plain(%t: tensor<77x64xbf16>, %i: tensor<1x?xi64>) {
  %0 = llama.embedding %t, %i : tensor<77x64xbf16>, tensor<1x?xi64> -> tensor<1x?x64xbf16>
  return
}

// CHECK-LABEL: func @shapes
// CHECK: llama.embedding %{{.*}}, %{{.*}} : tensor<?x?xf16>, tensor<i32> -> tensor<64xf16>
// CHECK: llama.embedding %{{.*}}, %{{.*}} : tensor<1x0xf64>, tensor<0x3xi64> -> tensor<0x3x0xf64>
func.func @shapes(%t: tensor<?x?xf16>, %i: tensor<i32>, %u: tensor<1x0xf64>, %j: tensor<0x3xi64>) {
  %0 = llama.embedding %t, %i : tensor<?x?xf16>, tensor<i32> -> tensor<64xf16>
  %1 = "llama.embedding"(%u, %j) : (tensor<1x0xf64>, tensor<0x3xi64>) -> tensor<0x3x0xf64>
  return
}
