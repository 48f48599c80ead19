// RUN: llama-opt %s --llama-fuse-scale | FileCheck %s --check-prefixes=CHECK,EXACT
// RUN: llama-opt %s --llama-fuse-scale --llama-fuse-scale | FileCheck %s --check-prefixes=CHECK,EXACT
// RUN: llama-opt %s --llama-fuse-scale=allow-precision-change | FileCheck %s --check-prefixes=CHECK,ALLOW
// RUN: llama-opt %s --llama-fuse-scale=into-weights | FileCheck %s --check-prefix=WEIGHTS
// RUN: llama-opt %s --llama-fuse-scale="into-weights factors=false allow-precision-change" | FileCheck %s --check-prefix=ALLWEIGHTS
// RUN: llama-opt %s --llama-fuse-scale="into-weights" --remarks-filter=llama-fuse-scale --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
!q = tensor<2x?x16xf32>

// Of queries, behind rope, and of keys: 0.25 * 0.5 * -2, and 1 / sqrt(16) besides.

// CHECK-LABEL: func.func @factors
// CHECK-SAME:  %[[Q:[a-z0-9]+]]: tensor<2x?x16xf32>, %[[K:[a-z0-9]+]]: tensor<2x?x16xf32>
// CHECK-NOT:     mulf
// CHECK:         %[[R:.*]] = llama.rope %[[Q]]
// CHECK:         llama.attention %[[R]], %[[K]], %[[K]] {scale = -2.500000e-01 : f64}
func.func @factors(%q: !q, %k: !q, %cos: tensor<?x8xf32>, %n: index) -> !q {
  %empty = tensor.empty(%n) : !q
  %half = arith.constant 0.5 : f32
  %q0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%q : !q) outs(%empty : !q) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.mulf %a, %half : f32
    linalg.yield %t : f32
  } -> !q
  %q1 = llama.rope %q0, %cos, %cos {heads_axis = 0} : !q, tensor<?x8xf32>
  %two = arith.constant -2.0 : f32
  %k0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%k : !q) outs(%empty : !q) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.mulf %two, %a : f32
    linalg.yield %t : f32
  } -> !q
  // REMARK: :[[#@LINE+2]]:8: remark: [Passed] fused | Category:llama-fuse-scale | Remark="a factor is part of its scale"
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused | Category:llama-fuse-scale | Remark="a factor is part of its scale"
  %y = llama.attention %q1, %k0, %k : !q, !q, !q -> !q
  return %y : !q
}

// Through a transposition and a reshape; a size of the product is no use of it.

// CHECK-LABEL: func.func @moves
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<?x32xf32>
// CHECK-NOT:     mulf
// CHECK:         tensor.expand_shape %[[X]]
// CHECK:         linalg.transpose
// CHECK:         llama.attention {{.*}}scale = 1.250000e-01
func.func @moves(%x: tensor<?x32xf32>, %k: !q) -> !q {
  %c0 = arith.constant 0 : index
  %half = arith.constant 0.5 : f32
  %n = tensor.dim %x, %c0 : tensor<?x32xf32>
  %empty = tensor.empty(%n) : tensor<?x32xf32>
  %p = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<?x32xf32>) outs(%empty : tensor<?x32xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.mulf %a, %half : f32
    linalg.yield %t : f32
  } -> tensor<?x32xf32>
  %m = tensor.dim %p, %c0 : tensor<?x32xf32>
  %q0 = tensor.expand_shape %p [[0], [1, 2]] output_shape [%m, 2, 16] : tensor<?x32xf32> into tensor<?x2x16xf32>
  %e = tensor.empty(%m) : !q
  %q1 = linalg.transpose ins(%q0 : tensor<?x2x16xf32>) outs(%e : !q) permutation = [1, 0, 2]
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused
  %y = llama.attention %q1, %k, %k : !q, !q, !q -> !q
  return %y : !q
}

// Other factors round; so does f16.

// CHECK-LABEL: func.func @rounds
// EXACT:         arith.mulf
// ALLOW-NOT:     arith.mulf
// CHECK:         llama.attention
// ALLOW-SAME:      scale = 0.02{{5|499}}
// EXACT:         arith.mulf
// CHECK:         llama.attention
// ALLOW-SAME:      scale = 1.250000e-01
func.func @rounds(%q: tensor<2x5x16xf32>, %h: tensor<2x5x16xf16>) -> (tensor<2x5x16xf32>, tensor<2x5x16xf16>) {
  %c = arith.constant dense<0.1> : tensor<2x5x16xf32>
  %q0 = arith.mulf %c, %q : tensor<2x5x16xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"the product is rounded, and would not be"
  %y = llama.attention %q0, %q, %q : tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32> -> tensor<2x5x16xf32>
  %d = arith.constant dense<0.5> : tensor<2x5x16xf16>
  %h0 = arith.mulf %h, %d : tensor<2x5x16xf16>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"the product is rounded, and would not be"
  %z = llama.attention %h0, %h, %h : tensor<2x5x16xf16>, tensor<2x5x16xf16>, tensor<2x5x16xf16> -> tensor<2x5x16xf16>
  return %y, %z : tensor<2x5x16xf32>, tensor<2x5x16xf16>
}

// Near misses: another user; values, which are not scaled; an addition; one operand that is two; no one number.

// CHECK-LABEL: func.func @others
// CHECK-COUNT-5: llama.attention
// CHECK-NOT:     scale
// CHECK:         return
func.func @others(%q: tensor<2x5x16xf32>, %f: tensor<2x5x16xf32>) -> (tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>) {
  %c = arith.constant dense<0.5> : tensor<2x5x16xf32>
  %q0 = arith.mulf %c, %q : tensor<2x5x16xf32>
  %y0 = llama.attention %q0, %q, %q : tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32> -> tensor<2x5x16xf32>
  // REMARK: :[[#@LINE-1]]:9: remark: [Missed] not fused {{.*}}"the product has other users"
  %v = arith.mulf %c, %f : tensor<2x5x16xf32>
  %y1 = llama.attention %q, %q, %v : tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32> -> tensor<2x5x16xf32>
  %q2 = arith.addf %c, %q : tensor<2x5x16xf32>
  %y2 = llama.attention %q2, %q, %q : tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32> -> tensor<2x5x16xf32>
  %q3 = arith.mulf %q, %c : tensor<2x5x16xf32>
  // REMARK: :[[#@LINE+2]]:9: remark: [Missed] not fused {{.*}}"the product has other users"
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused {{.*}}"the product has other users"
  %y3 = llama.attention %q3, %q3, %q : tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32> -> tensor<2x5x16xf32>
  %q4 = arith.mulf %q, %f : tensor<2x5x16xf32>
  %y4 = llama.attention %q4, %q, %q : tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32> -> tensor<2x5x16xf32>
  return %y0, %q0, %y1, %y2, %y3, %y4 : tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>
}

// The scale, 1/2, in the weights; 1 / sqrt(2) would round; arguments stay.

// WEIGHTS-LABEL: func.func @weights
// WEIGHTS-DAG:     %[[W:.*]] = arith.constant dense<{{\[\[}}1.000000e+00, 5.000000e-01], [5.000000e-01, 2.500000e-01], [1.500000e+00, 5.000000e-01], [5.000000e-01, 5.000000e-01]]> : tensor<4x2xf32>
// WEIGHTS-DAG:     %[[B:.*]] = arith.constant dense<5.000000e-01> : tensor<4xbf16>
// WEIGHTS:         llama.linear %{{.*}}, %[[W]] bias(%[[B]]
// WEIGHTS:         tensor.expand_shape
// WEIGHTS:         llama.attention {{.*}} scale = 1.000000e+00
// WEIGHTS:         arith.constant dense<1.000000e+00> : tensor<2x2xf32>
// WEIGHTS:         llama.attention {{.*}} {layout = #llama.attention_layout<token_major>}
// WEIGHTS:         llama.attention {{.*}} {layout = #llama.attention_layout<token_major>}
// ALLWEIGHTS-LABEL: func.func @weights
// ALLWEIGHTS:       llama.attention {{.*}} scale = 1.000000e+00
// ALLWEIGHTS:       dense<0.707106769>
// ALLWEIGHTS:       llama.attention {{.*}} scale = 1.000000e+00
// ALLWEIGHTS:       llama.attention {{.*}} {layout = #llama.attention_layout<token_major>}
func.func @weights(%x: tensor<3x2xf32>, %k: tensor<5x1x4xf32>, %k2: tensor<5x1x2xf32>, %wa: tensor<4x2xf32>) -> (tensor<3x1x4xf32>, tensor<3x1x2xf32>, tensor<3x1x4xf32>) {
  %w = arith.constant dense<[[2.0, 1.0], [1.0, 0.5], [3.0, 1.0], [1.0, 1.0]]> : tensor<4x2xf32>
  %b = arith.constant dense<1.0> : tensor<4xbf16>
  %q = llama.linear %x, %w bias(%b : tensor<4xbf16>) : tensor<3x2xf32>, tensor<4x2xf32> -> tensor<3x4xf32>
  %q0 = tensor.expand_shape %q [[0], [1, 2]] output_shape [3, 1, 4] : tensor<3x4xf32> into tensor<3x1x4xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused {{.*}}"its scale is part of the weights of the queries"
  %y = llama.attention %q0, %k, %k {layout = #llama.attention_layout<token_major>} : tensor<3x1x4xf32>, tensor<5x1x4xf32>, tensor<5x1x4xf32> -> tensor<3x1x4xf32>
  %w1 = arith.constant dense<1.0> : tensor<2x2xf32>
  %q1 = llama.linear %x, %w1 : tensor<3x2xf32>, tensor<2x2xf32> -> tensor<3x2xf32>
  %q2 = tensor.expand_shape %q1 [[0], [1, 2]] output_shape [3, 1, 2] : tensor<3x2xf32> into tensor<3x1x2xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused {{.*}}"the weights would be rounded anew"
  %y1 = llama.attention %q2, %k2, %k2 {layout = #llama.attention_layout<token_major>} : tensor<3x1x2xf32>, tensor<5x1x2xf32>, tensor<5x1x2xf32> -> tensor<3x1x2xf32>
  %q3 = llama.linear %x, %wa : tensor<3x2xf32>, tensor<4x2xf32> -> tensor<3x4xf32>
  %q4 = tensor.expand_shape %q3 [[0], [1, 2]] output_shape [3, 1, 4] : tensor<3x4xf32> into tensor<3x1x4xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused {{.*}}"the weights of the queries are no constants"
  %y2 = llama.attention %q4, %k, %k {layout = #llama.attention_layout<token_major>} : tensor<3x1x4xf32>, tensor<5x1x4xf32>, tensor<5x1x4xf32> -> tensor<3x1x4xf32>
  return %y, %y1, %y2 : tensor<3x1x4xf32>, tensor<3x1x2xf32>, tensor<3x1x4xf32>
}
