// RUN: llama-opt %s --llama-fuse-linears | FileCheck %s
// RUN: llama-opt %s --llama-fuse-linears --llama-fuse-linears | FileCheck %s
// RUN: llama-opt %s --llama-fuse-linears=concat-weights | FileCheck %s --check-prefixes=CHECK,CONCAT
// RUN: llama-opt %s --llama-fuse-linears --remarks-filter=llama-fuse-linears --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

// CHECK-LABEL: func.func @constants
// CHECK-SAME:  %[[X:.*]]: tensor<?x2xf32>
// CHECK:         %[[W:.*]] = arith.constant dense<{{\[\[}}1.000000e+00, 2.000000e+00], [3.000000e+00, 3.000000e+00], [3.000000e+00, 3.000000e+00], [4.000000e+00, 5.000000e+00]]> : tensor<4x2xf32>
// CHECK:         %[[Y:.*]] = llama.linear %[[X]], %[[W]] : tensor<?x2xf32>, tensor<4x2xf32> -> tensor<?x4xf32>
// CHECK:         %[[Q:.*]] = tensor.extract_slice %[[Y]][0, 0] [%{{.*}}, 1] [1, 1]
// CHECK:         %[[K:.*]] = tensor.extract_slice %[[Y]][0, 1] [%{{.*}}, 2] [1, 1]
// CHECK:         %[[V:.*]] = tensor.extract_slice %[[Y]][0, 3] [%{{.*}}, 1] [1, 1]
// CHECK:         return %[[Q]], %[[K]], %[[V]]
func.func @constants(%x: tensor<?x2xf32>) -> (tensor<?x1xf32>, tensor<?x2xf32>, tensor<?x1xf32>) {
  %wq = arith.constant dense<[[1.0, 2.0]]> : tensor<1x2xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused | Category:llama-fuse-linears | Remark="3 linears of one input are one"
  %q = llama.linear %x, %wq : tensor<?x2xf32>, tensor<1x2xf32> -> tensor<?x1xf32>
  %wk = arith.constant dense<3.0> : tensor<2x2xf32>
  %k = llama.linear %x, %wk : tensor<?x2xf32>, tensor<2x2xf32> -> tensor<?x2xf32>
  %wv = arith.constant dense<[[4.0, 5.0]]> : tensor<1x2xf32>
  %v = llama.linear %x, %wv : tensor<?x2xf32>, tensor<1x2xf32> -> tensor<?x1xf32>
  return %q, %k, %v : tensor<?x1xf32>, tensor<?x2xf32>, tensor<?x1xf32>
}

// Resources and biases; equal elements stay one.

// CHECK-LABEL: func.func @resources
// CHECK-SAME:  %[[X:.*]]: tensor<2xf32>
// CHECK-DAG:     %[[W:.*]] = arith.constant dense_resource<fused_weights> : tensor<2x2xf32>
// CHECK-DAG:     %[[B:.*]] = arith.constant dense<1.000000e+00> : tensor<2xf16>
// CHECK:         %[[Y:.*]] = llama.linear %[[X]], %[[W]] bias(%[[B]] : tensor<2xf16>)
// CHECK:         tensor.extract_slice %[[Y]][0] [1] [1]
// CHECK:         tensor.extract_slice %[[Y]][1] [1] [1]
func.func @resources(%x: tensor<2xf32>) -> (tensor<1xf32>, tensor<1xf32>) {
  %w0 = arith.constant dense_resource<w> : tensor<1x2xf32>
  %w1 = arith.constant dense<3.0> : tensor<1x2xf32>
  %b = arith.constant dense<1.0> : tensor<1xf16>
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused {{.*}}"2 linears of one input are one"
  %y0 = llama.linear %x, %w0 bias(%b : tensor<1xf16>) : tensor<2xf32>, tensor<1x2xf32> -> tensor<1xf32>
  %y1 = llama.linear %x, %w1 bias(%b : tensor<1xf16>) : tensor<2xf32>, tensor<1x2xf32> -> tensor<1xf32>
  return %y0, %y1 : tensor<1xf32>, tensor<1xf32>
}

// Arguments stay where they are, unless they are to be copied; then only with
// what is there when the first linear is.

// CHECK-LABEL: func.func @arguments
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<3x64xbf16>, %[[W0:[a-z0-9]+]]: tensor<128x64xbf16>, %[[W1:[a-z0-9]+]]: tensor<32x64xbf16>
// CONCAT:        %[[W:.*]] = tensor.concat dim(0) %[[W0]], %[[W1]] : (tensor<128x64xbf16>, tensor<32x64xbf16>) -> tensor<160x64xbf16>
// CONCAT:        %[[Y:.*]] = llama.linear %[[X]], %[[W]]
// CONCAT:        tensor.extract_slice %[[Y]][0, 0] [3, 128] [1, 1]
// CONCAT:        tensor.extract_slice %[[Y]][0, 128] [3, 32] [1, 1]
// CHECK:         arith.negf
// CHECK:         llama.linear
func.func @arguments(%x: tensor<3x64xbf16>, %w0: tensor<128x64xbf16>, %w1: tensor<32x64xbf16>, %w2: tensor<128x64xbf16>) -> (tensor<3x128xbf16>, tensor<3x32xbf16>, tensor<3x128xbf16>) {
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused | Category:llama-fuse-linears | Remark="2 linears of one input: their weights are not all constants, and would be copied in every call"
  %y0 = llama.linear %x, %w0 : tensor<3x64xbf16>, tensor<128x64xbf16> -> tensor<3x128xbf16>
  %y1 = llama.linear %x, %w1 : tensor<3x64xbf16>, tensor<32x64xbf16> -> tensor<3x32xbf16>
  %n = arith.negf %w2 : tensor<128x64xbf16>
  %y2 = llama.linear %x, %n : tensor<3x64xbf16>, tensor<128x64xbf16> -> tensor<3x128xbf16>
  return %y0, %y1, %y2 : tensor<3x128xbf16>, tensor<3x32xbf16>, tensor<3x128xbf16>
}

// Near misses: another input, another element type, a bias at one only, an
// unknown number of rows, another block.

// CHECK-LABEL: func.func @others
// CHECK-COUNT-6: llama.linear
func.func @others(%x: tensor<3x2xf32>, %z: tensor<3x2xf32>, %wd: tensor<?x2xf32>, %if: i1) -> (tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x?xf32>, tensor<3x1xf32>) {
  %w = arith.constant dense<2.0> : tensor<1x2xf32>
  %wh = arith.constant dense<2.0> : tensor<1x2xf16>
  %b = arith.constant dense<2.0> : tensor<1xf32>
  %y0 = llama.linear %x, %w : tensor<3x2xf32>, tensor<1x2xf32> -> tensor<3x1xf32>
  %y1 = llama.linear %z, %w : tensor<3x2xf32>, tensor<1x2xf32> -> tensor<3x1xf32>
  %y2 = llama.linear %x, %wh : tensor<3x2xf32>, tensor<1x2xf16> -> tensor<3x1xf32>
  %y3 = llama.linear %x, %w bias(%b : tensor<1xf32>) : tensor<3x2xf32>, tensor<1x2xf32> -> tensor<3x1xf32>
  %y4 = llama.linear %x, %wd : tensor<3x2xf32>, tensor<?x2xf32> -> tensor<3x?xf32>
  %y5 = scf.if %if -> tensor<3x1xf32> {
    %0 = llama.linear %x, %w : tensor<3x2xf32>, tensor<1x2xf32> -> tensor<3x1xf32>
    scf.yield %0 : tensor<3x1xf32>
  } else {
    scf.yield %y1 : tensor<3x1xf32>
  }
  return %y0, %y1, %y2, %y3, %y4, %y5 : tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x?xf32>, tensor<3x1xf32>
}

{-#
  dialect_resources: {
    builtin: {
      w: "0x040000000000803F00000040"
    }
  }
#-}
