// RUN: llama-opt %s --llama-fuse-ropes | FileCheck %s
// RUN: llama-opt %s --llama-fuse-ropes --llama-fuse-ropes | FileCheck %s
// RUN: llama-opt %s --llama-fuse-ropes --remarks-filter=llama-fuse-ropes --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

!t = tensor<?x8xf32>

// Columns of one linear, as llama-fuse-linears leaves them: 4 heads of queries, 2 of keys, 2 of values.

// CHECK-LABEL: func.func @columns
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<?x128xf32>
// CHECK:         %[[QK:.*]] = tensor.extract_slice %[[X]][0, 0] [%{{.*}}, 96] [1, 1]
// CHECK:         %[[HEADS:.*]] = tensor.expand_shape %[[QK]] {{\[\[}}0, 1], [2, 3]] output_shape [1, %{{.*}}, 6, 16] : tensor<?x96xf32> into tensor<1x?x6x16xf32>
// CHECK:         %[[R:.*]] = llama.rope %[[HEADS]], %{{.*}}, %{{.*}} {heads_axis = 2 : i64, layout = #llama.rope_layout<interleaved>} : tensor<1x?x6x16xf32>
// CHECK:         %[[Q:.*]] = tensor.extract_slice %[[R]][0, 0, 0, 0] [1, %{{.*}}, 4, 16] [1, 1, 1, 1]
// CHECK:         %[[K:.*]] = tensor.extract_slice %[[R]][0, 0, 4, 0] [1, %{{.*}}, 2, 16] [1, 1, 1, 1]
// CHECK:         return %[[Q]], %[[K]]
func.func @columns(%x: tensor<?x128xf32>, %cos: !t, %sin: !t) -> (tensor<1x?x4x16xf32>, tensor<1x?x2x16xf32>) {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x128xf32>
  %m = tensor.dim %x, %c0 : tensor<?x128xf32>
  %q = tensor.extract_slice %x[0, 0] [%n, 64] [1, 1] : tensor<?x128xf32> to tensor<?x64xf32>
  %k = tensor.extract_slice %x[0, 64] [%m, 32] [1, 1] : tensor<?x128xf32> to tensor<?x32xf32>
  %q0 = tensor.expand_shape %q [[0, 1], [2, 3]] output_shape [1, %n, 4, 16] : tensor<?x64xf32> into tensor<1x?x4x16xf32>
  %k0 = tensor.expand_shape %k [[0, 1], [2, 3]] output_shape [1, %n, 2, 16] : tensor<?x32xf32> into tensor<1x?x2x16xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused | Category:llama-fuse-ropes | Remark="2 rotations are one"
  %q1 = llama.rope %q0, %cos, %sin {heads_axis = 2, layout = #llama.rope_layout<interleaved>} : tensor<1x?x4x16xf32>, !t
  %k1 = llama.rope %k0, %cos, %sin {heads_axis = 2, layout = #llama.rope_layout<interleaved>} : tensor<1x?x2x16xf32>, !t
  return %q1, %k1 : tensor<1x?x4x16xf32>, tensor<1x?x2x16xf32>
}

// Heads of one tensor, keys first.

// CHECK-LABEL: func.func @heads
// CHECK:         %[[QK:.*]] = tensor.extract_slice %{{.*}}[1, 0, 0] [3, 5, 16] [1, 1, 1]
// CHECK:         %[[R:.*]] = llama.rope %[[QK]]
// CHECK:         tensor.extract_slice %[[R]][0, 0, 0] [1, 5, 16]
// CHECK:         tensor.extract_slice %[[R]][1, 0, 0] [2, 5, 16]
func.func @heads(%x: tensor<8x5x16xf32>, %cos: tensor<5x8xf32>, %sin: tensor<5x8xf32>) -> (tensor<2x5x16xf32>, tensor<1x5x16xf32>) {
  %q = tensor.extract_slice %x[2, 0, 0] [2, 5, 16] [1, 1, 1] : tensor<8x5x16xf32> to tensor<2x5x16xf32>
  %k = tensor.extract_slice %x[1, 0, 0] [1, 5, 16] [1, 1, 1] : tensor<8x5x16xf32> to tensor<1x5x16xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused
  %q1 = llama.rope %q, %cos, %sin {heads_axis = 0} : tensor<2x5x16xf32>, tensor<5x8xf32>
  %k1 = llama.rope %k, %cos, %sin {heads_axis = 0} : tensor<1x5x16xf32>, tensor<5x8xf32>
  return %q1, %k1 : tensor<2x5x16xf32>, tensor<1x5x16xf32>
}

// Near misses: a gap between the heads; other tables; another layout; other tokens; different values.

// CHECK-LABEL: func.func @others
// CHECK-COUNT-10: llama.rope %
func.func @others(%x: tensor<8x5x16xf32>, %z: tensor<8x5x16xf32>, %cos: tensor<5x8xf32>, %sin: tensor<5x8xf32>, %c2: tensor<2x8xf32>) -> (tensor<2x5x16xf32>, tensor<1x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x2x16xf32>, tensor<2x2x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>) {
  %a = tensor.extract_slice %x[0, 0, 0] [2, 5, 16] [1, 1, 1] : tensor<8x5x16xf32> to tensor<2x5x16xf32>
  %b = tensor.extract_slice %x[3, 0, 0] [1, 5, 16] [1, 1, 1] : tensor<8x5x16xf32> to tensor<1x5x16xf32>
  %c = tensor.extract_slice %x[2, 0, 0] [2, 5, 16] [1, 1, 1] : tensor<8x5x16xf32> to tensor<2x5x16xf32>
  %y0 = llama.rope %a, %cos, %sin {heads_axis = 0} : tensor<2x5x16xf32>, tensor<5x8xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused {{.*}}"the heads are no neighbours"
  %y1 = llama.rope %b, %cos, %sin {heads_axis = 0} : tensor<1x5x16xf32>, tensor<5x8xf32>
  %y2 = llama.rope %a, %cos, %cos {heads_axis = 0} : tensor<2x5x16xf32>, tensor<5x8xf32>
  %y3 = llama.rope %c, %sin, %sin {heads_axis = 0} : tensor<2x5x16xf32>, tensor<5x8xf32>
  %y4 = llama.rope %a, %sin, %cos {heads_axis = 0} : tensor<2x5x16xf32>, tensor<5x8xf32>
  %y5 = llama.rope %c, %sin, %cos {heads_axis = 0, layout = #llama.rope_layout<interleaved>} : tensor<2x5x16xf32>, tensor<5x8xf32>
  %d = tensor.extract_slice %x[0, 1, 0] [2, 2, 16] [1, 1, 1] : tensor<8x5x16xf32> to tensor<2x2x16xf32>
  %e = tensor.extract_slice %x[2, 2, 0] [2, 2, 16] [1, 1, 1] : tensor<8x5x16xf32> to tensor<2x2x16xf32>
  %y6 = llama.rope %d, %c2, %c2 {heads_axis = 0} : tensor<2x2x16xf32>, tensor<2x8xf32>
  %y7 = llama.rope %e, %c2, %c2 {heads_axis = 0} : tensor<2x2x16xf32>, tensor<2x8xf32>
  %f = tensor.extract_slice %z[2, 0, 0] [2, 5, 16] [1, 1, 1] : tensor<8x5x16xf32> to tensor<2x5x16xf32>
  %other = arith.negf %cos : tensor<5x8xf32>
  %y8 = llama.rope %a, %other, %other {heads_axis = 0} : tensor<2x5x16xf32>, tensor<5x8xf32>
  %y9 = llama.rope %f, %other, %other {heads_axis = 0} : tensor<2x5x16xf32>, tensor<5x8xf32>
  return %y0, %y1, %y2, %y3, %y4, %y5, %y6, %y7, %y8, %y9 : tensor<2x5x16xf32>, tensor<1x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x2x16xf32>, tensor<2x2x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>
}
