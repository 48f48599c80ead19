// RUN: llama-opt %s --llama-fuse-norm-weight | FileCheck %s --check-prefixes=CHECK,WIDE
// RUN: llama-opt %s --llama-fuse-norm-weight --llama-fuse-norm-weight | FileCheck %s --check-prefixes=CHECK,WIDE
// RUN: llama-opt %s --llama-fuse-norm-weight=allow-precision-change | FileCheck %s --check-prefixes=CHECK,ALLOW
// RUN: llama-opt %s --llama-fuse-norm-weight --remarks-filter=llama-fuse-norm-weight --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

// CHECK-LABEL: func.func @linears
// CHECK:         %[[ONE:.*]] = arith.constant dense<1.000000e+00> : tensor<2xf32>
// CHECK:         %[[H:.*]] = llama.rmsnorm %{{.*}}, %[[ONE]] {eps = 5.000000e-01 : f64} :
// CHECK-DAG:     %[[W:.*]] = arith.constant dense<{{\[\[}}2.000000e+00, 9.000000e+00]]> : tensor<1x2xf32>
// CHECK-DAG:     llama.linear %[[H]], %[[W]] bias
// CHECK-DAG:     %[[V:.*]] = arith.constant dense<{{\[\[}}1.000000e+01, 1.500000e+01], [1.000000e+01, 1.500000e+01]]> : tensor<2x2xf32>
// CHECK-DAG:     llama.linear %[[H]], %[[V]] :
func.func @linears(%x: tensor<?x2xf32>, %b: tensor<1xf32>) -> (tensor<?x1xf32>, tensor<?x2xf32>) {
  %n = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused | Category:llama-fuse-norm-weight | Remark="its weight is part of those of 2 linears"
  %h = llama.rmsnorm %x, %n {eps = 0.5 : f64, weight_offset = 1.0 : f64} : tensor<?x2xf32>, tensor<2xf32> -> tensor<?x2xf32>
  %w = arith.constant dense<[[1.0, 3.0]]> : tensor<1x2xf32>
  %y = llama.linear %h, %w bias(%b : tensor<1xf32>) : tensor<?x2xf32>, tensor<1x2xf32> -> tensor<?x1xf32>
  %v = arith.constant dense<5.0> : tensor<2x2xf32>
  %z = llama.linear %h, %v : tensor<?x2xf32>, tensor<2x2xf32> -> tensor<?x2xf32>
  return %y, %z : tensor<?x1xf32>, tensor<?x2xf32>
}

// With a sum that others read, of resources.

// CHECK-LABEL: func.func @residual
// CHECK:         llama.rmsnorm {{.*}} residual
// CHECK:         arith.constant dense_resource<fused_weights> : tensor<2x2xf32>
func.func @residual(%x: tensor<3x2xf32>, %r: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
  %n = arith.constant dense<2.0> : tensor<2xf32>
  // REMARK: :[[#@LINE+1]]:14: remark: [Passed] fused {{.*}}"its weight is part of those of 1 linear"
  %h, %sum = llama.rmsnorm %x, %n residual(%r : tensor<3x2xf32>) : tensor<3x2xf32>, tensor<2xf32> -> tensor<3x2xf32>, tensor<3x2xf32>
  %w = arith.constant dense_resource<w> : tensor<2x2xf32>
  %y = llama.linear %h, %w : tensor<3x2xf32>, tensor<2x2xf32> -> tensor<3x2xf32>
  return %y, %sum : tensor<3x2xf32>, tensor<3x2xf32>
}

// Weights of 16 bits are rounded anew.

// CHECK-LABEL: func.func @narrow
// WIDE:          arith.constant dense<1.101560e+00>
// ALLOW:         arith.constant dense<1.000000e+00>
// CHECK:         llama.linear
func.func @narrow(%x: tensor<3x2xbf16>) -> tensor<3x2xbf16> {
  %n = arith.constant dense<1.1> : tensor<2xbf16>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"weights of 16 bits would be rounded anew"
  %h = llama.rmsnorm %x, %n : tensor<3x2xbf16>, tensor<2xbf16> -> tensor<3x2xbf16>
  %w = arith.constant dense<3.0> : tensor<2x2xbf16>
  %y = llama.linear %h, %w : tensor<3x2xbf16>, tensor<2x2xbf16> -> tensor<3x2xbf16>
  return %y : tensor<3x2xbf16>
}

// Near misses: a weight or linear that is no constant; a bias; another reader; the norm as weights; a weight of one.

// CHECK-LABEL: func.func @others
// CHECK-COUNT-6: llama.rmsnorm
// CHECK-NOT:     dense<6.0
// CHECK:         return
func.func @others(%x: tensor<2x2xf32>, %n: tensor<2xf32>, %w: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) {
  %two = arith.constant dense<2.0> : tensor<2xf32>
  %one = arith.constant dense<1.0> : tensor<2xf32>
  %v = arith.constant dense<3.0> : tensor<2x2xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused {{.*}}"its weight is no constant row"
  %h0 = llama.rmsnorm %x, %n : tensor<2x2xf32>, tensor<2xf32> -> tensor<2x2xf32>
  %y0 = llama.linear %h0, %v : tensor<2x2xf32>, tensor<2x2xf32> -> tensor<2x2xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused {{.*}}"the weights of a linear are no constants"
  %h1 = llama.rmsnorm %x, %two : tensor<2x2xf32>, tensor<2xf32> -> tensor<2x2xf32>
  %y1 = llama.linear %h1, %w : tensor<2x2xf32>, tensor<2x2xf32> -> tensor<2x2xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused {{.*}}"it has a bias"
  %h2 = llama.rmsnorm %x, %two bias(%two : tensor<2xf32>) : tensor<2x2xf32>, tensor<2xf32> -> tensor<2x2xf32>
  %y2 = llama.linear %h2, %v : tensor<2x2xf32>, tensor<2x2xf32> -> tensor<2x2xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused {{.*}}"others than linears read it"
  %h3 = llama.rmsnorm %x, %two : tensor<2x2xf32>, tensor<2xf32> -> tensor<2x2xf32>
  %y3 = llama.linear %h3, %v : tensor<2x2xf32>, tensor<2x2xf32> -> tensor<2x2xf32>
  %h4 = llama.rmsnorm %x, %two : tensor<2x2xf32>, tensor<2xf32> -> tensor<2x2xf32>
  %y4 = llama.linear %x, %h4 : tensor<2x2xf32>, tensor<2x2xf32> -> tensor<2x2xf32>
  %h5 = llama.rmsnorm %x, %one : tensor<2x2xf32>, tensor<2xf32> -> tensor<2x2xf32>
  %y5 = llama.linear %h5, %v : tensor<2x2xf32>, tensor<2x2xf32> -> tensor<2x2xf32>
  return %y0, %y1, %y2, %y3, %h3, %y4, %y5 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
}

{-#
  dialect_resources: {
    builtin: {
      w: "0x040000000000803F000000400000803F00000040"
    }
  }
#-}
