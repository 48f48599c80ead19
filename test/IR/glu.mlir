// RUN: llama-opt %s | llama-opt | FileCheck %s
// RUN: llama-opt %s --mlir-print-op-generic | llama-opt | FileCheck %s
// RUN: llama-opt %s --emit-bytecode | llama-opt | FileCheck %s

// CHECK-LABEL: func @activations
// CHECK: llama.glu %{{.*}}, %{{.*}} {activation = #llama.activation<sigmoid>} : tensor<4x8xf32>
// CHECK: llama.glu %{{.*}}, %{{.*}} {activation = #llama.activation<relu>} : tensor<4x8xf32>
// CHECK: llama.glu %{{.*}}, %{{.*}} {activation = #llama.activation<gelu>} : tensor<4x8xf32>
// CHECK: llama.glu %{{.*}}, %{{.*}} {activation = #llama.activation<gelu_tanh>} : tensor<4x8xf32>
// CHECK: llama.glu %{{.*}}, %{{.*}} {activation = #llama.activation<silu>} : tensor<4x8xf32>
func.func @activations(%g: tensor<4x8xf32>, %u: tensor<4x8xf32>) {
  %0 = llama.glu %g, %u {activation = #llama.activation<sigmoid>} : tensor<4x8xf32>
  %1 = llama.glu %g, %u {activation = #llama.activation<relu>} : tensor<4x8xf32>
  %2 = llama.glu %g, %u {activation = #llama.activation<gelu>} : tensor<4x8xf32>
  %3 = llama.glu %g, %u {activation = #llama.activation<gelu_tanh>} : tensor<4x8xf32>
  %4 = llama.glu %g, %u {activation = #llama.activation<silu>} : tensor<4x8xf32>
  return
}

// CHECK-LABEL: func @shapes
// CHECK: llama.glu %{{.*}}, %{{.*}} {activation = #llama.activation<relu>} : tensor<f64>
// CHECK: llama.glu %{{.*}}, %{{.*}} {activation = #llama.activation<relu>} : tensor<?x0x?xf16>
func.func @shapes(%a: tensor<f64>, %b: tensor<?x0x?xf16>) {
  %0 = llama.glu %a, %a {activation = #llama.activation<relu>} : tensor<f64>
  %1 = "llama.glu"(%b, %b) <{activation = #llama.activation<relu>}> : (tensor<?x0x?xf16>, tensor<?x0x?xf16>) -> tensor<?x0x?xf16>
  return
}
