// RUN: llama-opt %s | llama-opt | FileCheck %s
// RUN: llama-opt %s --mlir-print-op-generic | llama-opt | FileCheck %s
// RUN: llama-opt %s --emit-bytecode | llama-opt | FileCheck %s

// CHECK-LABEL: func @plain
// CHECK: llama.rmsnorm %{{.*}}, %{{.*}} : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf32>
func.func @plain(%x: tensor<4x64xf32>, %w: tensor<64xf32>) -> tensor<4x64xf32> {
  %y = llama.rmsnorm %x, %w : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf32>
  return %y : tensor<4x64xf32>
}

// Attributes that spell their default are elided.
// CHECK-LABEL: func @defaults
// CHECK: llama.rmsnorm %{{.*}}, %{{.*}} : tensor<4x64xf32>
func.func @defaults(%x: tensor<4x64xf32>, %w: tensor<64xf32>) -> tensor<4x64xf32> {
  %y = llama.rmsnorm %x, %w {eps = 1.0e-5, weight_offset = 0.0, rounding = #llama.rounding<once>}
    : tensor<4x64xf32>, tensor<64xf32> -> tensor<4x64xf32>
  return %y : tensor<4x64xf32>
}

// CHECK-LABEL: func @attributes
// CHECK: llama.rmsnorm %{{.*}}, %{{.*}} {eps = 0.000000e+00 : f64, rounding = #llama.rounding<before_weight>, stat_size = 16 : i64, weight_offset = 1.000000e+00 : f64}
func.func @attributes(%x: tensor<?x64xbf16>, %w: tensor<64xf32>) -> tensor<?x64xbf16> {
  %y = llama.rmsnorm %x, %w {eps = 0.0, weight_offset = 1.0, rounding = #llama.rounding<before_weight>, stat_size = 16}
    : tensor<?x64xbf16>, tensor<64xf32> -> tensor<?x64xbf16>
  return %y : tensor<?x64xbf16>
}

// CHECK-LABEL: func @bias_and_residual
// CHECK-SAME: (%[[X:.*]]: tensor<2x?x64xf16>, %[[W:.*]]: tensor<64xf16>, %[[B:.*]]: tensor<64xf64>, %[[R:.*]]: tensor<2x?x64xf16>)
// CHECK: %[[Y:.*]], %[[SUM:.*]] = llama.rmsnorm %[[X]], %[[W]] bias(%[[B]] : tensor<64xf64>) residual(%[[R]] : tensor<2x?x64xf16>) : tensor<2x?x64xf16>, tensor<64xf16> -> tensor<2x?x64xf16>, tensor<2x?x64xf16>
// CHECK: return %[[Y]], %[[SUM]]
func.func @bias_and_residual(%x: tensor<2x?x64xf16>, %w: tensor<64xf16>, %b: tensor<64xf64>, %r: tensor<2x?x64xf16>)
    -> (tensor<2x?x64xf16>, tensor<2x?x64xf16>) {
  %y, %sum = llama.rmsnorm %x, %w bias(%b : tensor<64xf64>) residual(%r : tensor<2x?x64xf16>)
    : tensor<2x?x64xf16>, tensor<64xf16> -> tensor<2x?x64xf16>, tensor<2x?x64xf16>
  return %y, %sum : tensor<2x?x64xf16>, tensor<2x?x64xf16>
}

// The whole of x, unknown sizes, one element, no element.
// CHECK-LABEL: func @shapes
// CHECK-COUNT-4: llama.rmsnorm
func.func @shapes(%a: tensor<3x?xf64>, %aw: tensor<?x5xf64>, %b: tensor<?x?xf32>, %bw: tensor<64xf32>,
                  %c: tensor<1xf32>, %cw: tensor<1xf32>, %d: tensor<4x0xf32>, %dw: tensor<0xf32>) {
  %0 = llama.rmsnorm %a, %aw : tensor<3x?xf64>, tensor<?x5xf64> -> tensor<3x?xf64>
  %1 = llama.rmsnorm %b, %bw {stat_size = 64} : tensor<?x?xf32>, tensor<64xf32> -> tensor<?x?xf32>
  %2 = llama.rmsnorm %c, %cw {stat_size = 1} : tensor<1xf32>, tensor<1xf32> -> tensor<1xf32>
  %3 = llama.rmsnorm %d, %dw : tensor<4x0xf32>, tensor<0xf32> -> tensor<4x0xf32>
  return
}

// The generic form of another program.
// CHECK-LABEL: func @generic
// CHECK: llama.rmsnorm %{{.*}}, %{{.*}} {eps = 9.9999999999999995E-7 : f64} : tensor<4x64xf32>
func.func @generic(%x: tensor<4x64xf32>, %w: tensor<64xf32>) -> tensor<4x64xf32> {
  %y = "llama.rmsnorm"(%x, %w) <{eps = 1.0e-6 : f64, operandSegmentSizes = array<i32: 1, 1, 0, 0>}>
    : (tensor<4x64xf32>, tensor<64xf32>) -> tensor<4x64xf32>
  return %y : tensor<4x64xf32>
}
