// RUN: llama-opt %s | llama-opt | FileCheck %s
// RUN: llama-opt %s --mlir-print-op-generic | llama-opt | FileCheck %s
// RUN: llama-opt %s --emit-bytecode | llama-opt | FileCheck %s

// CHECK-LABEL: func @plain
// CHECK: llama.swiglu %{{.*}}, %{{.*}} : tensor<?x128xbf16>
func.func @plain(%g: tensor<?x128xbf16>, %u: tensor<?x128xbf16>) -> tensor<?x128xbf16> {
  %y = llama.swiglu %g, %u {beta = 1.0} : tensor<?x128xbf16>
  return %y : tensor<?x128xbf16>
}

// CHECK-LABEL: func @beta
// CHECK: llama.swiglu %{{.*}}, %{{.*}} {beta = -0.000000e+00 : f64} : tensor<f64>
// CHECK: llama.swiglu %{{.*}}, %{{.*}} {beta = 1.702000e+00 : f64} : tensor<0x3xf16>
func.func @beta(%a: tensor<f64>, %b: tensor<0x3xf16>) {
  %0 = llama.swiglu %a, %a {beta = -0.0} : tensor<f64>
  %1 = "llama.swiglu"(%b, %b) <{beta = 1.702 : f64}> : (tensor<0x3xf16>, tensor<0x3xf16>) -> tensor<0x3xf16>
  return
}
