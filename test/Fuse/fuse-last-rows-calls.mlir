// RUN: llama-opt %s --llama-fuse-last-rows --split-input-file | FileCheck %s
// RUN: llama-opt %s --llama-fuse-last-rows --llama-fuse-last-rows --split-input-file | FileCheck %s
// RUN: llama-opt %s --llama-fuse-last-rows --split-input-file --remarks-filter=llama-fuse-last-rows --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK

!x = tensor<?x64xf32>
#token = #llama.attention_layout<token_major>

// The last of two calls computes one row of its result, and all keys; what it writes to is one row, too. The other
// call is left, as is its function; where a row is comes before the call.

// CHECK-LABEL: func.func private @block(
// CHECK:         llama.linear {{.*}} -> tensor<?x64xf32>
// CHECK:         linalg.add {{.*}} -> tensor<?x64xf32>
// CHECK-LABEL: func.func private @block_rows(
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<?x64xf32>, %[[W:[a-z0-9]+]]: tensor<64x64xf32>, %[[CACHE:[a-z0-9]+]]: tensor<32x1x64xf32> {bufferization.writable = true}, %[[P:[a-z0-9]+]]: tensor<i64>, %[[OUT:[a-z0-9]+]]: tensor<1x64xf32> {bufferization.writable = true}, %[[LAST:[a-z0-9]+]]: index)
// CHECK-SAME:    -> (tensor<1x64xf32>, tensor<32x1x64xf32>)
// CHECK:         %[[KEYS:.*]] = llama.kv_cache_update %{{.*}} into %[[CACHE]] at %[[P]] {{.*}} : tensor<?x1x64xf32>
// CHECK:         %[[X1:.*]] = tensor.extract_slice %[[X]][%[[LAST]], 0] [1, 64] [1, 1]
// CHECK:         %[[D:.*]] = llama.linear %{{.*}}, %[[W]] : tensor<1x64xf32>
// CHECK:         %[[Y:.*]] = linalg.add ins(%[[X1]], %[[D]] : {{.*}}) outs(%[[OUT]] : tensor<1x64xf32>)
// CHECK:         return %[[Y]], %[[KEYS]]
func.func private @block(%x: !x, %w: tensor<64x64xf32>, %cache: tensor<32x1x64xf32> {bufferization.writable = true}, %p: tensor<i64>, %out: !x {bufferization.writable = true}) -> (!x, tensor<32x1x64xf32>) {
  %c0 = arith.constant 0 : index
  %t = tensor.dim %x, %c0 : !x
  %k = tensor.expand_shape %x [[0], [1, 2]] output_shape [%t, 1, 64] : !x into tensor<?x1x64xf32>
  %keys = llama.kv_cache_update %k into %cache at %p {layout = #token} : tensor<?x1x64xf32> into tensor<32x1x64xf32> at tensor<i64>
  %d = llama.linear %x, %w : !x, tensor<64x64xf32> -> !x
  %y = linalg.add ins(%x, %d : !x, !x) outs(%out : !x) -> !x
  return %y, %keys : !x, tensor<32x1x64xf32>
}
// CHECK-LABEL: func.func @two_layers
// CHECK:         %[[FIRST:.*]]:2 = call @block(
// CHECK:         %[[LAST:.*]] = arith.subi
// CHECK:         %[[EMPTY:.*]] = tensor.empty() : tensor<1x64xf32>
// CHECK:         %[[SECOND:.*]]:2 = call @block_rows(%[[FIRST]]#0, {{.*}}, %[[EMPTY]], %[[LAST]])
// CHECK:         return %[[SECOND]]#0, %[[FIRST]]#1, %[[SECOND]]#1
func.func @two_layers(%x: !x, %w: tensor<64x64xf32>, %c: tensor<32x1x64xf32> {bufferization.writable = true}, %d: tensor<32x1x64xf32> {bufferization.writable = true}, %p: tensor<i64>) -> (tensor<1x64xf32>, tensor<32x1x64xf32>, tensor<32x1x64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %t = tensor.dim %x, %c0 : !x
  %e = tensor.empty(%t) : !x
  %f = tensor.empty(%t) : !x
  %a:2 = call @block(%x, %w, %c, %p, %e) : (!x, tensor<64x64xf32>, tensor<32x1x64xf32>, tensor<i64>, !x) -> (!x, tensor<32x1x64xf32>)
  // REMARK: :[[#@LINE+1]]:10: remark: [Passed] fused | Category:llama-fuse-last-rows | Remark="rows that nobody reads are not computed"
  %b:2 = call @block(%a#0, %w, %d, %p, %f) : (!x, tensor<64x64xf32>, tensor<32x1x64xf32>, tensor<i64>, !x) -> (!x, tensor<32x1x64xf32>)
  %last = arith.subi %t, %c1 : index
  %r = tensor.extract_slice %b#0[%last, 0] [1, 64] [1, 1] : !x to tensor<1x64xf32>
  return %r, %a#1, %b#1 : tensor<1x64xf32>, tensor<32x1x64xf32>, tensor<32x1x64xf32>
}

// -----

// From function to function: what takes rows only is given them. Two calls of the same rows call one function, and what
// nobody calls any more is gone.

!x = tensor<?x64xf32>

// CHECK-NOT:   @mlp(
// CHECK-LABEL: func.func private @mlp_rows(%{{.*}}: tensor<2x64xf32>, %{{.*}}: tensor<64x64xf32>) -> tensor<2x64xf32>
// CHECK:         llama.linear {{.*}} -> tensor<2x64xf32>
func.func private @mlp(%x: !x, %w: tensor<64x64xf32>) -> !x {
  %y = llama.linear %x, %w : !x, tensor<64x64xf32> -> !x
  return %y : !x
}
// CHECK-LABEL: func.func private @nested_rows(%{{.*}}: tensor<2x64xf32>, %{{.*}}: tensor<64x64xf32>) -> tensor<2x64xf32>
// CHECK:         call @mlp_rows
// CHECK:         call @mlp_rows
func.func private @nested(%x: !x, %w: tensor<64x64xf32>) -> !x {
  %y = call @mlp(%x, %w) : (!x, tensor<64x64xf32>) -> !x
  %z = call @mlp(%y, %w) : (!x, tensor<64x64xf32>) -> !x
  return %z : !x
}
// CHECK-LABEL: func.func @caller
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<?x64xf32>
// CHECK:         %[[X1:.*]] = tensor.extract_slice %[[X]][3, 0] [2, 64] [1, 1]
// CHECK:         call @nested_rows(%[[X1]],
func.func @caller(%x: !x, %w: tensor<64x64xf32>) -> tensor<2x64xf32> {
  %y = call @nested(%x, %w) : (!x, tensor<64x64xf32>) -> !x
  %r = tensor.extract_slice %y[3, 0] [2, 64] [1, 1] : !x to tensor<2x64xf32>
  return %r : tensor<2x64xf32>
}

// -----

// Near misses: a function that others may call, one that is elsewhere, other rows of a result, its size, a result that is
// two, one that is no rows, a cache, rows that the call says, an argument that others read as a whole.

!x = tensor<?x64xf32>

// CHECK-NOT: _rows
func.func @public(%x: !x, %w: tensor<64x64xf32>) -> !x {
  %y = llama.linear %x, %w : !x, tensor<64x64xf32> -> !x
  return %y : !x
}
func.func private @external(%x: !x, %w: tensor<64x64xf32>) -> !x
func.func private @private(%x: !x, %w: tensor<64x64xf32>) -> !x {
  %y = llama.linear %x, %w : !x, tensor<64x64xf32> -> !x
  return %y : !x
}
func.func private @twice(%x: !x, %w: tensor<64x64xf32>) -> (!x, !x) {
  %y = llama.linear %x, %w : !x, tensor<64x64xf32> -> !x
  return %y, %y : !x, !x
}
func.func private @itself(%x: !x) -> !x {
  return %x : !x
}
func.func private @turned(%x: !x, %e: !x) -> !x {
  %y = linalg.generic {indexing_maps = [affine_map<(m, d) -> (m floordiv 2, d)>, affine_map<(m, d) -> (m, d)>], iterator_types = ["parallel", "parallel"]} ins(%x : !x) outs(%e : !x) {
  ^bb0(%i: f32, %o: f32):
    linalg.yield %i : f32
  } -> !x
  return %y : !x
}
func.func private @cache(%x: tensor<?x1x64xf32>, %c: tensor<32x1x64xf32>, %p: tensor<i64>) -> tensor<32x1x64xf32> {
  %y = llama.kv_cache_update %x into %c at %p {layout = #llama.attention_layout<token_major>} : tensor<?x1x64xf32> into tensor<32x1x64xf32> at tensor<i64>
  return %y : tensor<32x1x64xf32>
}
func.func private @place(%x: !x, %w: tensor<64x64xf32>) -> (!x, index) {
  %c0 = arith.constant 0 : index
  %t = tensor.dim %x, %c0 : !x
  %y = llama.linear %x, %w : !x, tensor<64x64xf32> -> !x
  return %y, %t : !x, index
}
func.func @misses(%x: !x, %w: tensor<64x64xf32>, %k: tensor<?x1x64xf32>, %c: tensor<32x1x64xf32>, %p: tensor<i64>) -> (tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>, index, tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x1x64xf32>, tensor<1x64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"the function is not private, or has no one block"
  %a = call @public(%x, %w) : (!x, tensor<64x64xf32>) -> !x
  %ra = tensor.extract_slice %a[3, 0] [1, 64] [1, 1] : !x to tensor<1x64xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"the function is not private, or has no one block"
  %b = call @external(%x, %w) : (!x, tensor<64x64xf32>) -> !x
  %rb = tensor.extract_slice %b[3, 0] [1, 64] [1, 1] : !x to tensor<1x64xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"its other rows are read, too"
  %d = call @private(%x, %w) : (!x, tensor<64x64xf32>) -> !x
  %rd = tensor.extract_slice %d[3, 0] [1, 64] [1, 1] : !x to tensor<1x64xf32>
  %sd = tensor.extract_slice %d[4, 0] [1, 64] [1, 1] : !x to tensor<1x64xf32>
  // REMARK: :[[#@LINE+1]]:10: remark: [Missed] not fused {{.*}}"its other rows are read, too"
  %e:2 = call @twice(%x, %w) : (!x, tensor<64x64xf32>) -> (!x, !x)
  %re = tensor.extract_slice %e#0[3, 0] [1, 64] [1, 1] : !x to tensor<1x64xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"the size of its result is read, too"
  %f = call @private(%x, %w) : (!x, tensor<64x64xf32>) -> !x
  %n = tensor.dim %f, %c0 : !x
  %rf = tensor.extract_slice %f[3, 0] [1, 64] [1, 1] : !x to tensor<1x64xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"what is sliced are no rows of it"
  %g = call @itself(%x) : (!x) -> !x
  %rg = tensor.extract_slice %g[3, 0] [1, 64] [1, 1] : !x to tensor<1x64xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"what is sliced are no rows of it"
  %h = call @turned(%x, %x) : (!x, !x) -> !x
  %rh = tensor.extract_slice %h[3, 0] [1, 64] [1, 1] : !x to tensor<1x64xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"a cache holds tokens that others will read"
  %i = call @cache(%k, %c, %p) : (tensor<?x1x64xf32>, tensor<32x1x64xf32>, tensor<i64>) -> tensor<32x1x64xf32>
  %ri = tensor.extract_slice %i[3, 0, 0] [1, 1, 64] [1, 1, 1] : tensor<32x1x64xf32> to tensor<1x1x64xf32>
  // REMARK: :[[#@LINE+1]]:10: remark: [Missed] not fused {{.*}}"which rows these are is known after it only"
  %j:2 = call @place(%x, %w) : (!x, tensor<64x64xf32>) -> (!x, index)
  %last = arith.subi %j#1, %c1 : index
  %rj = tensor.extract_slice %j#0[%last, 0] [1, 64] [1, 1] : !x to tensor<1x64xf32>
  return %ra, %rb, %rd, %sd, %re, %rf, %rg, %n, %rh, %rh, %ri, %rj : tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>, index, tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x1x64xf32>, tensor<1x64xf32>
}

// -----

// Rows that are read besides all of an argument, and what is written in place: the argument stays.

!x = tensor<?x64xf32>

// CHECK-LABEL: func.func private @in_place_rows(%{{.*}}: tensor<?x64xf32>, %{{.*}}: tensor<?x64xf32> {bufferization.writable = true}, %{{.*}}: tensor<64x64xf32>)
// CHECK-SAME:    -> (tensor<1x64xf32>, tensor<?x64xf32>)
func.func private @in_place(%x: !x, %y: !x {bufferization.writable = true}, %w: tensor<64x64xf32>) -> (!x, !x) {
  %d = llama.linear %x, %w : !x, tensor<64x64xf32> -> !x
  %all = llama.linear %x, %w : !x, tensor<64x64xf32> -> !x
  %s = linalg.generic {indexing_maps = [affine_map<(m, d) -> (m, d)>, affine_map<(m, d) -> (m, d)>], iterator_types = ["parallel", "parallel"]} ins(%d : !x) outs(%y : !x) {
  ^bb0(%i: f32, %o: f32):
    %a = arith.addf %i, %o : f32
    linalg.yield %a : f32
  } -> !x
  return %s, %all : !x, !x
}
func.func @reads(%x: !x, %y: !x, %w: tensor<64x64xf32>) -> (tensor<1x64xf32>, !x) {
  %a:2 = call @in_place(%x, %y, %w) : (!x, !x, tensor<64x64xf32>) -> (!x, !x)
  %r = tensor.extract_slice %a#0[3, 0] [1, 64] [1, 1] : !x to tensor<1x64xf32>
  return %r, %a#1 : tensor<1x64xf32>, !x
}

// -----

// A function that is called no more, and has rows to move itself.

// CHECK-LABEL: func.func @caller_first
// CHECK:         call @g_rows
// CHECK-NOT:   func.func private @g(
!x = tensor<?x8xf32>
func.func @caller_first(%x: !x) -> tensor<1x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %a = call @g(%x) : (!x) -> tensor<4x8xf32>
  %s = tensor.extract_slice %a[1, 0][1, 8][1, 1] : tensor<4x8xf32> to tensor<1x8xf32>
  return %s : tensor<1x8xf32>
}
func.func private @g(%x: !x) -> tensor<4x8xf32> {
  %y = call @inner(%x) : (!x) -> !x
  %z = tensor.extract_slice %y[1, 0][4, 8][1, 1] : !x to tensor<4x8xf32>
  %w = arith.addf %z, %z : tensor<4x8xf32>
  return %w : tensor<4x8xf32>
}
func.func private @inner(%x: !x) -> !x {
  %y = arith.mulf %x, %x : !x
  return %y : !x
}

// -----

// Functions that call each other end.

// CHECK-LABEL: func.func @ends
!x = tensor<?x8xf32>
func.func private @g(%x: !x, %i: index) -> !x {
  %c1 = arith.constant 1 : index
  %j = arith.addi %i, %c1 : index
  %z = tensor.extract_slice %x[%i, 0][4, 8][1, 1] : !x to tensor<4x8xf32>
  %zc = tensor.cast %z : tensor<4x8xf32> to !x
  %y = call @h(%zc, %j) : (!x, index) -> !x
  %w = arith.addf %y, %y : !x
  return %w : !x
}
func.func private @h(%x: !x, %i: index) -> !x {
  %y = call @g(%x, %i) : (!x, index) -> !x
  %s = tensor.extract_slice %y[%i, 0][3, 8][1, 1] : !x to tensor<3x8xf32>
  %q = tensor.cast %s : tensor<3x8xf32> to !x
  return %q : !x
}
func.func @ends(%x: !x) -> tensor<1x8xf32> {
  %c1 = arith.constant 1 : index
  %a = call @g(%x, %c1) : (!x, index) -> !x
  %s = tensor.extract_slice %a[1, 0][1, 8][1, 1] : !x to tensor<1x8xf32>
  return %s : tensor<1x8xf32>
}
