// RUN: llama-opt %s --llama-fuse-dead-results | FileCheck %s
// RUN: llama-opt %s --llama-fuse-dead-results --llama-fuse-dead-results | FileCheck %s
// RUN: llama-opt %s --llama-fuse-dead-results --remarks-filter=llama-fuse-dead-results --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

// CHECK-LABEL: func.func @norm
// CHECK-SAME:  %[[A:[a-z0-9]+]]: tensor<3x64xbf16>, %[[B:[a-z0-9]+]]: tensor<3x64xbf16>
// CHECK-NEXT:    %[[S:.*]] = arith.addf %[[A]], %[[B]] : tensor<3x64xbf16>
// CHECK-NEXT:    return %[[S]]
func.func @norm(%a: tensor<3x64xbf16>, %b: tensor<3x64xbf16>, %w: tensor<64xbf16>) -> tensor<3x64xbf16> {
  // REMARK: :[[#@LINE+1]]:14: remark: [Passed] fused | Category:llama-fuse-dead-results | Remark="only its sum is computed"
  %y, %sum = llama.rmsnorm %a, %w residual(%b : tensor<3x64xbf16>) : tensor<3x64xbf16>, tensor<64xbf16> -> tensor<3x64xbf16>, tensor<3x64xbf16>
  return %sum : tensor<3x64xbf16>
}

// CHECK-LABEL: func.func @minimum
// CHECK:         %[[Q:.*]], %[[SCALE:.*]] = llama.unpack_blocks %{{.*}} : tensor<4x34xi8> -> tensor<4x32xi8>, tensor<4x1xf32>
// CHECK-NEXT:    llama.dequantize %[[Q]], %[[SCALE]] : tensor<4x32xi8>, tensor<4x1xf32> -> tensor<4x32xf32>
func.func @minimum(%bytes: tensor<4x34xi8>) -> tensor<4x32xf32> {
  %q, %s, %m = llama.unpack_blocks %bytes {format = #llama.block_format<q8_0>} : tensor<4x34xi8> -> tensor<4x32xi8>, tensor<4x1xf32>, tensor<4x1xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused {{.*}}"its minima, which are zero, are not read"
  %w = llama.dequantize %q, %s min(%m : tensor<4x1xf32>) : tensor<4x32xi8>, tensor<4x1xf32> -> tensor<4x32xf32>
  return %w : tensor<4x32xf32>
}

// Near misses: the norm is read, and needs the sum; both are; minima of a format that has them, of nobody knows what, or
// that others read.

// CHECK-LABEL: func.func @norm_is_read
// CHECK:         llama.rmsnorm {{.*}} residual
// CHECK:         llama.rmsnorm {{.*}} residual
// CHECK:         llama.rmsnorm
// CHECK-NOT:     arith.addf
func.func @norm_is_read(%a: tensor<3x64xf32>, %b: tensor<3x64xf32>, %w: tensor<64xf32>) -> (tensor<3x64xf32>, tensor<3x64xf32>, tensor<3x64xf32>, tensor<3x64xf32>) {
  // REMARK: :[[#@LINE+1]]:14: remark: [Missed] not fused {{.*}}"nobody reads its sum, but the norm does"
  %y, %sum = llama.rmsnorm %a, %w residual(%b : tensor<3x64xf32>) : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>, tensor<3x64xf32>
  %y1, %sum1 = llama.rmsnorm %b, %w residual(%b : tensor<3x64xf32>) : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>, tensor<3x64xf32>
  %y2 = llama.rmsnorm %a, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  return %y, %y1, %sum1, %y2 : tensor<3x64xf32>, tensor<3x64xf32>, tensor<3x64xf32>, tensor<3x64xf32>
}

// CHECK-LABEL: func.func @minima
// CHECK:         llama.dequantize {{.*}} min
// CHECK:         %[[Q:.*]], %[[S:.*]], %[[M:.*]] = llama.unpack_blocks
// CHECK:         llama.dequantize %[[Q]], %[[S]] :
// CHECK:         llama.dequantize {{.*}} min(%[[S]]
// CHECK:         return %{{.*}}, %{{.*}}, %[[M]]
func.func @minima(%bytes: tensor<4x144xi8>, %others: tensor<4x34xi8>) -> (tensor<4x256xf32>, tensor<4x32xf32>, tensor<4x1xf32>, tensor<4x32xf32>) {
  %q, %s, %m = llama.unpack_blocks %bytes {format = #llama.block_format<q4_K>} : tensor<4x144xi8> -> tensor<4x256xi8>, tensor<4x8xf32>, tensor<4x8xf32>
  %w = llama.dequantize %q, %s min(%m : tensor<4x8xf32>) : tensor<4x256xi8>, tensor<4x8xf32> -> tensor<4x256xf32>
  %q1, %s1, %m1 = llama.unpack_blocks %others {format = #llama.block_format<q8_0>} : tensor<4x34xi8> -> tensor<4x32xi8>, tensor<4x1xf32>, tensor<4x1xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused
  %w1 = llama.dequantize %q1, %s1 min(%m1 : tensor<4x1xf32>) : tensor<4x32xi8>, tensor<4x1xf32> -> tensor<4x32xf32>
  %w2 = llama.dequantize %q1, %s1 min(%s1 : tensor<4x1xf32>) : tensor<4x32xi8>, tensor<4x1xf32> -> tensor<4x32xf32>
  return %w, %w1, %m1, %w2 : tensor<4x256xf32>, tensor<4x32xf32>, tensor<4x1xf32>, tensor<4x32xf32>
}
