// RUN: llama-opt %s --llama-fuse-linears | FileCheck %s
// RUN: llama-opt %s --llama-fuse-linears --llama-fuse-linears | FileCheck %s
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

// One bias is missing: -0 changes no sum.

// CHECK-LABEL: func.func @one_bias
// CHECK-DAG:     %[[W:.*]] = arith.constant dense<{{.*}}> : tensor<3x2xf32>
// CHECK-DAG:     %[[B:.*]] = arith.constant dense<[-0.000000e+00, 1.000000e+00, 1.000000e+00]> : tensor<3xf32>
// CHECK:         llama.linear %{{.*}}, %[[W]] bias(%[[B]] : tensor<3xf32>)
func.func @one_bias(%x: tensor<?x2xf32>) -> (tensor<?x1xf32>, tensor<?x2xf32>) {
  %w0 = arith.constant dense<2.0> : tensor<1x2xf32>
  %w1 = arith.constant dense<3.0> : tensor<2x2xf32>
  %b = arith.constant dense<1.0> : tensor<2xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused
  %y0 = llama.linear %x, %w0 : tensor<?x2xf32>, tensor<1x2xf32> -> tensor<?x1xf32>
  %y1 = llama.linear %x, %w1 bias(%b : tensor<2xf32>) : tensor<?x2xf32>, tensor<2x2xf32> -> tensor<?x2xf32>
  return %y0, %y1 : tensor<?x1xf32>, tensor<?x2xf32>
}

// Of one input in two types.

// CHECK-LABEL: func.func @casts
// CHECK:         %[[Y:.*]] = llama.linear {{.*}} -> tensor<3x3xf32>
// CHECK:         %[[A:.*]] = tensor.extract_slice %[[Y]][0, 0] [3, 1]
// CHECK:         %[[B:.*]] = tensor.extract_slice %[[Y]][0, 1] [3, 2]
// CHECK:         %[[C:.*]] = tensor.cast %[[B]] : tensor<3x2xf32> to tensor<?x2xf32>
// CHECK:         return %[[A]], %[[C]]
func.func @casts(%x: tensor<3x2xf32>) -> (tensor<3x1xf32>, tensor<?x2xf32>) {
  %w0 = arith.constant dense<2.0> : tensor<1x2xf32>
  %w1 = arith.constant dense<3.0> : tensor<2x2xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused
  %y0 = llama.linear %x, %w0 : tensor<3x2xf32>, tensor<1x2xf32> -> tensor<3x1xf32>
  %x1 = tensor.cast %x : tensor<3x2xf32> to tensor<?x2xf32>
  %y1 = llama.linear %x1, %w1 : tensor<?x2xf32>, tensor<2x2xf32> -> tensor<?x2xf32>
  return %y0, %y1 : tensor<3x1xf32>, tensor<?x2xf32>
}

// What was packed when it was loaded: q, k and v are rows of one matrix, here in another order.

// CHECK-LABEL: func.func @packed
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<3x64xbf16>, %[[W:[a-z0-9]+]]: tensor<256x64xbf16>, %[[B:[a-z0-9]+]]: tensor<300xf32>
// CHECK:         %[[B0:.*]] = tensor.extract_slice %[[B]][7] [256] [1]
// CHECK:         %[[Y:.*]] = llama.linear %[[X]], %[[W]] bias(%[[B0]] : tensor<256xf32>)
// CHECK:         %[[Q:.*]] = tensor.extract_slice %[[Y]][0, 0] [3, 128] [1, 1]
// CHECK:         %[[K:.*]] = tensor.extract_slice %[[Y]][0, 128] [3, 64] [1, 1]
// CHECK:         %[[V:.*]] = tensor.extract_slice %[[Y]][0, 192] [3, 64] [1, 1]
// CHECK:         return %[[Q]], %[[K]], %[[V]]
func.func @packed(%x: tensor<3x64xbf16>, %w: tensor<256x64xbf16>, %b: tensor<300xf32>) -> (tensor<3x128xbf16>, tensor<3x64xbf16>, tensor<3x64xbf16>) {
  %wv = tensor.extract_slice %w[192, 0] [64, 64] [1, 1] : tensor<256x64xbf16> to tensor<64x64xbf16>
  %bv = tensor.extract_slice %b[199] [64] [1] : tensor<300xf32> to tensor<64xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused
  %v = llama.linear %x, %wv bias(%bv : tensor<64xf32>) : tensor<3x64xbf16>, tensor<64x64xbf16> -> tensor<3x64xbf16>
  %wq = tensor.extract_slice %w[0, 0] [128, 64] [1, 1] : tensor<256x64xbf16> to tensor<128x64xbf16>
  %bq = tensor.extract_slice %b[7] [128] [1] : tensor<300xf32> to tensor<128xf32>
  %q = llama.linear %x, %wq bias(%bq : tensor<128xf32>) : tensor<3x64xbf16>, tensor<128x64xbf16> -> tensor<3x128xbf16>
  %wk = tensor.extract_slice %w[128, 0] [64, 64] [1, 1] : tensor<256x64xbf16> to tensor<64x64xbf16>
  %bk = tensor.extract_slice %b[135] [64] [1] : tensor<300xf32> to tensor<64xf32>
  %k = llama.linear %x, %wk bias(%bk : tensor<64xf32>) : tensor<3x64xbf16>, tensor<64x64xbf16> -> tensor<3x64xbf16>
  return %q, %k, %v : tensor<3x128xbf16>, tensor<3x64xbf16>, tensor<3x64xbf16>
}

// Quantised: bytes that are constants or rows of a packed matrix, and planar weights.

// CHECK-LABEL: func.func @quantized
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<3x32xf32>, %[[BYTES:[a-z0-9]+]]: tensor<4x34xi8>
// CHECK:         %[[Q:.*]], %[[S:.*]] = llama.unpack_blocks %[[BYTES]] {{.*}} : tensor<4x34xi8> -> tensor<4x32xi8>, tensor<4x1xf32>
// CHECK:         %[[W:.*]] = llama.dequantize %[[Q]], %[[S]] : {{.*}} -> tensor<4x32xf32>
// CHECK:         llama.linear %[[X]], %[[W]]
// CHECK:         %[[Q1:.*]] = arith.constant dense<{{.*}}> : tensor<3x4xi4>
// CHECK:         %[[S1:.*]] = arith.constant dense<{{.*}}> : tensor<3x2xf16>
// CHECK:         %[[M1:.*]] = arith.constant dense<1.000000e+00> : tensor<3x2xf16>
// CHECK:         llama.dequantize %[[Q1]], %[[S1]] min(%[[M1]] : tensor<3x2xf16>)
func.func @quantized(%x: tensor<3x32xf32>, %bytes: tensor<4x34xi8>, %z: tensor<3x4xf32>) -> (tensor<3x1xf32>, tensor<3x3xf32>, tensor<3x1xf32>, tensor<3x2xf32>) {
  %b0 = tensor.extract_slice %bytes[0, 0] [1, 34] [1, 1] : tensor<4x34xi8> to tensor<1x34xi8>
  %b1 = tensor.extract_slice %bytes[1, 0] [3, 34] [1, 1] : tensor<4x34xi8> to tensor<3x34xi8>
  %q0, %s0 = llama.unpack_blocks %b0 {format = #llama.block_format<q8_0>} : tensor<1x34xi8> -> tensor<1x32xi8>, tensor<1x1xf32>
  %w0 = llama.dequantize %q0, %s0 : tensor<1x32xi8>, tensor<1x1xf32> -> tensor<1x32xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused
  %y0 = llama.linear %x, %w0 : tensor<3x32xf32>, tensor<1x32xf32> -> tensor<3x1xf32>
  %q1, %s1 = llama.unpack_blocks %b1 {format = #llama.block_format<q8_0>} : tensor<3x34xi8> -> tensor<3x32xi8>, tensor<3x1xf32>
  %w1 = llama.dequantize %q1, %s1 : tensor<3x32xi8>, tensor<3x1xf32> -> tensor<3x32xf32>
  %y1 = llama.linear %x, %w1 : tensor<3x32xf32>, tensor<3x32xf32> -> tensor<3x3xf32>
  %q2 = arith.constant dense<3> : tensor<1x4xi4>
  %s2 = arith.constant dense<2.0> : tensor<1x2xf16>
  %m2 = arith.constant dense<1.0> : tensor<1x2xf16>
  %w2 = llama.dequantize %q2, %s2 min(%m2 : tensor<1x2xf16>) : tensor<1x4xi4>, tensor<1x2xf16> -> tensor<1x4xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused
  %y2 = llama.linear %z, %w2 : tensor<3x4xf32>, tensor<1x4xf32> -> tensor<3x1xf32>
  %q3 = arith.constant dense<-3> : tensor<2x4xi4>
  %s3 = arith.constant dense<3.0> : tensor<2x2xf16>
  %m3 = arith.constant dense<1.0> : tensor<2x2xf16>
  %w3 = llama.dequantize %q3, %s3 min(%m3 : tensor<2x2xf16>) : tensor<2x4xi4>, tensor<2x2xf16> -> tensor<2x4xf32>
  %y3 = llama.linear %z, %w3 : tensor<3x4xf32>, tensor<2x4xf32> -> tensor<3x2xf32>
  return %y0, %y1, %y2, %y3 : tensor<3x1xf32>, tensor<3x3xf32>, tensor<3x1xf32>, tensor<3x2xf32>
}

// Arguments stay where they are, and so do rows with a gap between them, in two formats, or of two matrices, and weights
// whose biases cannot be joined.

// CHECK-LABEL: func.func @arguments
// CHECK-COUNT-8: llama.linear
// CHECK-NOT:     tensor.concat
// CHECK:         return
func.func @arguments(%x: tensor<3x64xbf16>, %w0: tensor<128x64xbf16>, %w1: tensor<32x64xbf16>, %z: tensor<3x32xf32>, %bytes: tensor<4x34xi8>, %bytes1: tensor<4x18xi8>, %b: tensor<1xf32>, %u: tensor<1x64xf32>) -> (tensor<3x128xbf16>, tensor<3x32xbf16>, tensor<3x8xbf16>, tensor<3x8xbf16>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<1x1xf32>, tensor<1x1xf32>) {
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused | Category:llama-fuse-linears | Remark="2 linears of one input: their weights are neither constants nor neighbouring rows of one matrix, and would be copied in every call"
  %y0 = llama.linear %x, %w0 : tensor<3x64xbf16>, tensor<128x64xbf16> -> tensor<3x128xbf16>
  %y1 = llama.linear %x, %w1 : tensor<3x64xbf16>, tensor<32x64xbf16> -> tensor<3x32xbf16>
  %n = arith.negf %x : tensor<3x64xbf16>
  %w2 = tensor.extract_slice %w0[0, 0] [8, 64] [1, 1] : tensor<128x64xbf16> to tensor<8x64xbf16>
  %w3 = tensor.extract_slice %w0[9, 0] [8, 64] [1, 1] : tensor<128x64xbf16> to tensor<8x64xbf16>
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused
  %y2 = llama.linear %n, %w2 : tensor<3x64xbf16>, tensor<8x64xbf16> -> tensor<3x8xbf16>
  %y3 = llama.linear %n, %w3 : tensor<3x64xbf16>, tensor<8x64xbf16> -> tensor<3x8xbf16>
  %q4, %s4 = llama.unpack_blocks %bytes {format = #llama.block_format<q8_0>} : tensor<4x34xi8> -> tensor<4x32xi8>, tensor<4x1xf32>
  %w4 = llama.dequantize %q4, %s4 : tensor<4x32xi8>, tensor<4x1xf32> -> tensor<4x32xf32>
  %q5, %s5 = llama.unpack_blocks %bytes1 {format = #llama.block_format<q4_0>} : tensor<4x18xi8> -> tensor<4x32xi8>, tensor<4x1xf32>
  %w5 = llama.dequantize %q5, %s5 : tensor<4x32xi8>, tensor<4x1xf32> -> tensor<4x32xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused
  %y4 = llama.linear %z, %w4 : tensor<3x32xf32>, tensor<4x32xf32> -> tensor<3x4xf32>
  %y5 = llama.linear %z, %w5 : tensor<3x32xf32>, tensor<4x32xf32> -> tensor<3x4xf32>
  %w6 = arith.constant dense<1.0> : tensor<1x64xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused {{.*}}"2 linears of one input: their biases are neither constants nor neighbouring rows of one vector"
  %y6 = llama.linear %u, %w6 : tensor<1x64xf32>, tensor<1x64xf32> -> tensor<1x1xf32>
  %y7 = llama.linear %u, %w6 bias(%b : tensor<1xf32>) : tensor<1x64xf32>, tensor<1x64xf32> -> tensor<1x1xf32>
  return %y0, %y1, %y2, %y3, %y4, %y5, %y6, %y7 : tensor<3x128xbf16>, tensor<3x32xbf16>, tensor<3x8xbf16>, tensor<3x8xbf16>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<1x1xf32>, tensor<1x1xf32>
}

// Near misses: another input, another element type, an unknown number of rows,
// another block.

// CHECK-LABEL: func.func @others
// CHECK-COUNT-5: llama.linear
func.func @others(%x: tensor<3x2xf32>, %z: tensor<3x2xf32>, %wd: tensor<?x2xf32>, %if: i1) -> (tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x?xf32>, tensor<3x1xf32>) {
  %w = arith.constant dense<2.0> : tensor<1x2xf32>
  %wh = arith.constant dense<2.0> : tensor<1x2xf16>
  %y0 = llama.linear %x, %w : tensor<3x2xf32>, tensor<1x2xf32> -> tensor<3x1xf32>
  %y1 = llama.linear %z, %w : tensor<3x2xf32>, tensor<1x2xf32> -> tensor<3x1xf32>
  %y2 = llama.linear %x, %wh : tensor<3x2xf32>, tensor<1x2xf16> -> tensor<3x1xf32>
  %y4 = llama.linear %x, %wd : tensor<3x2xf32>, tensor<?x2xf32> -> tensor<3x?xf32>
  %y5 = scf.if %if -> tensor<3x1xf32> {
    %0 = llama.linear %x, %w : tensor<3x2xf32>, tensor<1x2xf32> -> tensor<3x1xf32>
    scf.yield %0 : tensor<3x1xf32>
  } else {
    scf.yield %y1 : tensor<3x1xf32>
  }
  return %y0, %y1, %y2, %y4, %y5 : tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x?xf32>, tensor<3x1xf32>
}

// A resource of fewer bytes than its type needs is left alone.

// CHECK-LABEL: func.func @short
// CHECK-COUNT-2: llama.linear
func.func @short(%x: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
  %w = arith.constant dense_resource<w> : tensor<2x2xf32>
  %v = arith.constant dense_resource<w> : tensor<2x2xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused
  %y = llama.linear %x, %w : tensor<3x2xf32>, tensor<2x2xf32> -> tensor<3x2xf32>
  %z = llama.linear %x, %v : tensor<3x2xf32>, tensor<2x2xf32> -> tensor<3x2xf32>
  return %y, %z : tensor<3x2xf32>, tensor<3x2xf32>
}

{-#
  dialect_resources: {
    builtin: {
      w: "0x040000000000803F00000040"
    }
  }
#-}
