// RUN: llama-opt %s --llama-fuse-bias | FileCheck %s --check-prefixes=CHECK,EXACT
// RUN: llama-opt %s --llama-fuse-bias --llama-fuse-bias | FileCheck %s --check-prefixes=CHECK,EXACT
// RUN: llama-opt %s --llama-fuse-bias=allow-precision-change | FileCheck %s --check-prefixes=CHECK,ALLOW
// RUN: llama-opt %s --llama-fuse-bias --remarks-filter=llama-fuse-bias --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>
#column = affine_map<(d0, d1) -> (d0)>
!y = tensor<?x8xf32>
!w = tensor<8x64xbf16>

// CHECK-LABEL: func.func @rows
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<?x64xf32>, %[[W:[a-z0-9]+]]: tensor<8x64xbf16>, %[[B:[a-z0-9]+]]: tensor<8xf32>
// CHECK:         %[[Y0:.*]] = llama.linear %[[X]], %[[W]] bias(%[[B]] : tensor<8xf32>) {tag} :
// CHECK:         %[[Y1:.*]] = llama.linear %[[X]], %[[W]] bias(%[[B]] : tensor<8xf32>)
// CHECK:         %[[Y2:.*]] = llama.linear %[[X]], %[[W]] bias(%[[H:.*]] : tensor<8xbf16>)
// CHECK-NEXT:    return %[[Y0]], %[[Y1]], %[[Y2]]
func.func @rows(%x: tensor<?x64xf32>, %w: !w, %b: tensor<8xf32>, %h: tensor<8xbf16>, %e: index) -> (!y, !y, !y) {
  %empty = tensor.empty(%e) : !y
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused | Category:llama-fuse-bias | Remark="the row that is added is its bias"
  %y0 = llama.linear %x, %w {tag} : tensor<?x64xf32>, !w -> !y
  %s0 = linalg.generic {indexing_maps = [#row, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%b, %y0 : tensor<8xf32>, !y) outs(%empty : !y) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %t = arith.addf %p, %q : f32
    linalg.yield %t : f32
  } -> !y
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused
  %y1 = llama.linear %x, %w : tensor<?x64xf32>, !w -> !y
  %wide = linalg.broadcast ins(%b : tensor<8xf32>) outs(%empty : !y) dimensions = [0]
  %s1 = arith.addf %wide, %y1 : !y
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused
  %y2 = llama.linear %x, %w : tensor<?x64xf32>, !w -> !y
  %s2 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%y2, %h : !y, tensor<8xbf16>) outs(%empty : !y) {
  ^bb0(%p: f32, %q: bf16, %o: f32):
    %u = arith.extf %q : bf16 to f32
    %t = arith.addf %p, %u : f32
    linalg.yield %t : f32
  } -> !y
  return %s0, %s1, %s2 : !y, !y, !y
}

// The row is formed after the linear.

// CHECK-LABEL: func.func @formed_later
// CHECK:         %[[B:.*]] = arith.negf
// CHECK:         llama.linear {{.*}} bias(%[[B]]
func.func @formed_later(%x: tensor<?x64xf32>, %w: !w, %b: tensor<8xf32>, %e: index) -> !y {
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused
  %y = llama.linear %x, %w : tensor<?x64xf32>, !w -> !y
  %n = arith.negf %b : tensor<8xf32>
  %empty = tensor.empty(%e) : !y
  %wide = linalg.broadcast ins(%n : tensor<8xf32>) outs(%empty : !y) dimensions = [0]
  %s = arith.addf %y, %wide : !y
  return %s : !y
}

// A size of the linear is no use of it.

// CHECK-LABEL: func.func @size
// CHECK-NOT:     arith.addf
// CHECK:         llama.linear {{.*}} bias
func.func @size(%x: tensor<?x64xf32>, %w: !w, %b: tensor<8xf32>) -> !y {
  %c0 = arith.constant 0 : index
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused
  %y = llama.linear %x, %w : tensor<?x64xf32>, !w -> !y
  %n = tensor.dim %y, %c0 : !y
  %empty = tensor.empty(%n) : !y
  %wide = linalg.broadcast ins(%b : tensor<8xf32>) outs(%empty : !y) dimensions = [0]
  %s = arith.addf %y, %wide : !y
  return %s : !y
}

// In 16 bits the sum was rounded before.

// CHECK-LABEL: func.func @narrow
// EXACT:         arith.addf
// ALLOW-NOT:     arith.addf
// ALLOW:         llama.linear {{.*}} bias
func.func @narrow(%x: tensor<4x64xbf16>, %w: !w, %b: tensor<8xbf16>) -> tensor<4x8xbf16> {
  %empty = tensor.empty() : tensor<4x8xbf16>
  %wide = linalg.broadcast ins(%b : tensor<8xbf16>) outs(%empty : tensor<4x8xbf16>) dimensions = [0]
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"the sum would be rounded once in place of twice"
  %y = llama.linear %x, %w : tensor<4x64xbf16>, !w -> tensor<4x8xbf16>
  %s = arith.addf %y, %wide : tensor<4x8xbf16>
  return %s : tensor<4x8xbf16>
}

// Near misses: a bias there already; another user; a destination; a column; a whole matrix; a difference; another block.

// CHECK-LABEL: func.func @others
// CHECK-COUNT-6: llama.linear {{.*}} -> tensor<8x8xf32>
// CHECK-NOT:     bias
// CHECK:         return
func.func @others(%x: tensor<8x64xf32>, %w: !w, %b: tensor<8xf32>, %m: tensor<8x8xf32>, %out: tensor<8x8xf32>, %if: i1) -> (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) {
  %empty = tensor.empty() : tensor<8x8xf32>
  %wide = linalg.broadcast ins(%b : tensor<8xf32>) outs(%empty : tensor<8x8xf32>) dimensions = [0]
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused {{.*}}"its result without the row has other users"
  %y0 = llama.linear %x, %w : tensor<8x64xf32>, !w -> tensor<8x8xf32>
  %s0 = arith.addf %y0, %wide : tensor<8x8xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused {{.*}}"the sum is written to a destination of its own"
  %y1 = llama.linear %x, %w : tensor<8x64xf32>, !w -> tensor<8x8xf32>
  %s1 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%y1, %b : tensor<8x8xf32>, tensor<8xf32>) outs(%out : tensor<8x8xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %t = arith.addf %p, %q : f32
    linalg.yield %t : f32
  } -> tensor<8x8xf32>
  %y2 = llama.linear %x, %w : tensor<8x64xf32>, !w -> tensor<8x8xf32>
  %s2 = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%y2, %b : tensor<8x8xf32>, tensor<8xf32>) outs(%empty : tensor<8x8xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %t = arith.addf %p, %q : f32
    linalg.yield %t : f32
  } -> tensor<8x8xf32>
  %y3 = llama.linear %x, %w : tensor<8x64xf32>, !w -> tensor<8x8xf32>
  %s3 = arith.addf %y3, %m : tensor<8x8xf32>
  %y4 = llama.linear %x, %w : tensor<8x64xf32>, !w -> tensor<8x8xf32>
  %s4 = arith.subf %y4, %wide : tensor<8x8xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused {{.*}}"the row is added in another block"
  %y5 = llama.linear %x, %w : tensor<8x64xf32>, !w -> tensor<8x8xf32>
  %s5 = scf.if %if -> tensor<8x8xf32> {
    %t = arith.addf %y5, %wide : tensor<8x8xf32>
    scf.yield %t : tensor<8x8xf32>
  } else {
    scf.yield %m : tensor<8x8xf32>
  }
  return %y0, %s0, %s1, %s2, %s3, %s4, %s5 : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>
}

// CHECK-LABEL: func.func @has_bias
// CHECK:         llama.linear
// CHECK:         arith.addf
func.func @has_bias(%x: tensor<8x64xf32>, %w: !w, %b: tensor<8xf32>) -> tensor<8x8xf32> {
  %empty = tensor.empty() : tensor<8x8xf32>
  %wide = linalg.broadcast ins(%b : tensor<8xf32>) outs(%empty : tensor<8x8xf32>) dimensions = [0]
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"it has a bias already"
  %y = llama.linear %x, %w bias(%b : tensor<8xf32>) : tensor<8x64xf32>, !w -> tensor<8x8xf32>
  %s = arith.addf %y, %wide : tensor<8x8xf32>
  return %s : tensor<8x8xf32>
}
