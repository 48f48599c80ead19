// RUN: llama-opt %s --llama-fuse-last-rows | FileCheck %s
// RUN: llama-opt %s --llama-fuse-last-rows --llama-fuse-last-rows | FileCheck %s
// RUN: llama-opt %s --llama-fuse-last-rows --remarks-filter=llama-fuse-last-rows --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK

!x = tensor<?x64xf32>
#token = #llama.attention_layout<token_major>

// The head and the tail of a block: of attention on, one row is computed; keys and values are those of all.

// CHECK-LABEL: func.func @tail
// CHECK-SAME:  %[[Q:[a-z0-9]+]]: tensor<?x4x16xf32>, %[[K:[a-z0-9]+]]: tensor<32x2x16xf32>, %[[V:[a-z0-9]+]]: tensor<32x2x16xf32>, %[[X:[a-z0-9]+]]: tensor<?x64xf32>, %[[OFFSET:[a-z0-9]+]]: tensor<i64>, %[[LAST:[a-z0-9]+]]: index
// CHECK:         %[[Q1:.*]] = tensor.extract_slice %[[Q]][%[[LAST]], 0, 0] [1, 4, 16] [1, 1, 1]
// CHECK:         %[[OFFSET1:.*]] = linalg.generic {{.*}} ins(%[[OFFSET]], %[[LAST]]
// CHECK:         %[[A:.*]] = llama.attention %[[Q1]], %[[K]], %[[V]] offset(%[[OFFSET1]] : tensor<i64>) {causal, {{.*}}} : tensor<1x4x16xf32>, tensor<32x2x16xf32>, tensor<32x2x16xf32> -> tensor<1x4x16xf32>
// CHECK:         %[[A1:.*]] = tensor.collapse_shape %[[A]]
// CHECK:         %[[X1:.*]] = tensor.extract_slice %[[X]][%[[LAST]], 0] [1, 64] [1, 1]
// CHECK:         %[[H:.*]], %[[SUM:.*]] = llama.rmsnorm %[[A1]], %{{.*}} residual(%[[X1]] : tensor<1x64xf32>)
// CHECK:         %[[G:.*]] = llama.linear %[[H]], %{{.*}} -> tensor<1x128xf32>
// CHECK:         %[[U:.*]] = llama.linear %[[H]], %{{.*}} -> tensor<1x128xf32>
// CHECK:         llama.swiglu %[[G]], %[[U]] : tensor<1x128xf32>
// CHECK:         %[[D:.*]] = llama.linear {{.*}} -> tensor<1x64xf32>
// CHECK:         linalg.add ins(%[[SUM]], %[[D]] : tensor<1x64xf32>, tensor<1x64xf32>)
// CHECK:         llama.rmsnorm {{.*}} -> tensor<1x64xf32>
// CHECK:         %[[Y:.*]] = llama.linear {{.*}} -> tensor<1x99xf32>
// CHECK-NEXT:    return %[[Y]]
func.func @tail(%q: tensor<?x4x16xf32>, %k: tensor<32x2x16xf32>, %v: tensor<32x2x16xf32>, %x: !x, %offset: tensor<i64>, %last: index,
                %n: tensor<64xf32>, %wg: tensor<128x64xf32>, %wu: tensor<128x64xf32>, %wd: tensor<64x128xf32>, %head: tensor<99x64xf32>) -> tensor<1x99xf32> {
  %c0 = arith.constant 0 : index
  %a = llama.attention %q, %k, %v offset(%offset : tensor<i64>) {causal, layout = #token}
    : tensor<?x4x16xf32>, tensor<32x2x16xf32>, tensor<32x2x16xf32> -> tensor<?x4x16xf32>
  // REMARK: :[[#@LINE-2]]:8: remark: [Passed] fused | Category:llama-fuse-last-rows | Remark="rows that nobody reads are not computed"
  %a1 = tensor.collapse_shape %a [[0], [1, 2]] : tensor<?x4x16xf32> into !x
  %h, %sum = llama.rmsnorm %a1, %n residual(%x : !x) : !x, tensor<64xf32> -> !x, !x
  %g = llama.linear %h, %wg : !x, tensor<128x64xf32> -> tensor<?x128xf32>
  %u = llama.linear %h, %wu : !x, tensor<128x64xf32> -> tensor<?x128xf32>
  %s = llama.swiglu %g, %u : tensor<?x128xf32>
  %d = llama.linear %s, %wd : tensor<?x128xf32>, tensor<64x128xf32> -> !x
  // A size is no use of a row.
  %rows = tensor.dim %d, %c0 : !x
  %e = tensor.empty(%rows) : !x
  %y = linalg.add ins(%sum, %d : !x, !x) outs(%e : !x) -> !x
  %z = llama.rmsnorm %y, %n : !x, tensor<64xf32> -> !x
  %logits = llama.linear %z, %head : !x, tensor<99x64xf32> -> tensor<?x99xf32>
  %r = tensor.extract_slice %logits[%last, 0] [1, 99] [1, 1] : tensor<?x99xf32> to tensor<1x99xf32>
  return %r : tensor<1x99xf32>
}

// Elements and casts; the row leaves the type.

// CHECK-LABEL: func.func @elements
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<8x64xf32>
// CHECK:         %[[X1:.*]] = tensor.extract_slice %[[X]][7, 0] [1, 64] [1, 1] : tensor<8x64xf32> to tensor<1x64xf32>
// CHECK:         arith.negf %[[X1]] : tensor<1x64xf32>
// CHECK:         math.exp {{.*}} : tensor<1x64xf32>
// CHECK:         tensor.extract_slice {{.*}} : tensor<1x64xf32> to tensor<64xf32>
func.func @elements(%x: tensor<8x64xf32>) -> tensor<64xf32> {
  %n = arith.negf %x : tensor<8x64xf32>
  %c = tensor.cast %n : tensor<8x64xf32> to !x
  %e = math.exp %c : !x
  %r = tensor.extract_slice %e[7, 0] [1, 64] [1, 1] : !x to tensor<64xf32>
  return %r : tensor<64xf32>
}

// Rows of a batch, behind rope and with heads first; the table is another's, too.

// CHECK-LABEL: func.func @rope
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<2x4x8x16xf32>, %[[P:[a-z0-9]+]]: tensor<8xi64>
// CHECK:         %[[COS:.*]], %[[SIN:.*]] = llama.rope_table %[[P]]
// CHECK-DAG:     %[[X1:.*]] = tensor.extract_slice %[[X]][0, 0, 6, 0] [2, 4, 2, 16]
// CHECK-DAG:     %[[COS1:.*]] = tensor.extract_slice %[[COS]][6, 0] [2, 8]
// CHECK-DAG:     %[[SIN1:.*]] = tensor.extract_slice %[[SIN]][6, 0] [2, 8]
// CHECK:         %[[R:.*]] = llama.rope %[[X1]], %[[COS1]], %[[SIN1]]
// CHECK:         return %[[R]], %[[COS]]
func.func @rope(%x: tensor<2x4x8x16xf32>, %p: tensor<8xi64>) -> (tensor<2x4x2x16xf32>, tensor<8x8xf32>) {
  // REMARK: :[[#@LINE+1]]:16: remark: [Missed] not fused | Category:llama-fuse-last-rows | Remark="its other rows are read, too"
  %cos, %sin = llama.rope_table %p {dim = 16} : tensor<8xi64> -> tensor<8x8xf32>
  %y = llama.rope %x, %cos, %sin {heads_axis = 1} : tensor<2x4x8x16xf32>, tensor<8x8xf32>
  %r = tensor.extract_slice %y[0, 0, 6, 0] [2, 4, 2, 16] [1, 1, 1, 1] : tensor<2x4x8x16xf32> to tensor<2x4x2x16xf32>
  return %r, %cos : tensor<2x4x2x16xf32>, tensor<8x8xf32>
}

// Of a table in blocks, the ids are sliced.

// CHECK-LABEL: func.func @embedding
// CHECK:         %[[ID:.*]] = tensor.extract_slice %{{.*}}[3] [1] [1] : tensor<?xi64> to tensor<1xi64>
// CHECK:         llama.embedding %{{.*}}, %[[ID]]
// CHECK:         llama.unpack_blocks {{.*}} : tensor<1x34xi8>
// CHECK:         llama.dequantize
func.func @embedding(%table: tensor<9x34xi8>, %ids: tensor<?xi64>) -> tensor<1x32xf32> {
  %bytes = llama.embedding %table, %ids : tensor<9x34xi8>, tensor<?xi64> -> tensor<?x34xi8>
  %q, %s = llama.unpack_blocks %bytes {format = #llama.block_format<q8_0>} : tensor<?x34xi8> -> tensor<?x32xi8>, tensor<?x1xf32>
  %x = llama.dequantize %q, %s : tensor<?x32xi8>, tensor<?x1xf32> -> tensor<?x32xf32>
  %r = tensor.extract_slice %x[3, 0] [1, 32] [1, 1] : tensor<?x32xf32> to tensor<1x32xf32>
  return %r : tensor<1x32xf32>
}

// Near misses: other rows are read; columns; heads; all rows; an unknown number of them; another block; a cache.

// CHECK-LABEL: func.func @other_rows
// CHECK:         llama.linear {{.*}} -> tensor<?x99xf32>
func.func @other_rows(%x: !x, %w: tensor<99x64xf32>) -> (tensor<1x99xf32>, tensor<1x99xf32>) {
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"its other rows are read, too"
  %y = llama.linear %x, %w : !x, tensor<99x64xf32> -> tensor<?x99xf32>
  %r = tensor.extract_slice %y[3, 0] [1, 99] [1, 1] : tensor<?x99xf32> to tensor<1x99xf32>
  %s = tensor.extract_slice %y[4, 0] [1, 99] [1, 1] : tensor<?x99xf32> to tensor<1x99xf32>
  return %r, %s : tensor<1x99xf32>, tensor<1x99xf32>
}

// CHECK-LABEL: func.func @columns
// CHECK:         llama.linear {{.*}} -> tensor<?x99xf32>
func.func @columns(%x: !x, %w: tensor<99x64xf32>) -> tensor<1x9xf32> {
  %y = llama.linear %x, %w : !x, tensor<99x64xf32> -> tensor<?x99xf32>
  %r = tensor.extract_slice %y[3, 0] [1, 9] [1, 1] : tensor<?x99xf32> to tensor<1x9xf32>
  return %r : tensor<1x9xf32>
}

// CHECK-LABEL: func.func @heads
// CHECK:         llama.rope {{.*}} : tensor<8x4x16xf32>, tensor<8x8xf32>
func.func @heads(%x: tensor<8x4x16xf32>, %cos: tensor<8x8xf32>) -> tensor<8x1x16xf32> {
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"what is sliced are no rows of it"
  %y = llama.rope %x, %cos, %cos {heads_axis = 1} : tensor<8x4x16xf32>, tensor<8x8xf32>
  %r = tensor.extract_slice %y[0, 3, 0] [8, 1, 16] [1, 1, 1] : tensor<8x4x16xf32> to tensor<8x1x16xf32>
  return %r : tensor<8x1x16xf32>
}

// CHECK-LABEL: func.func @unknown
// CHECK:         llama.linear {{.*}} -> tensor<?x99xf32>
func.func @unknown(%x: !x, %w: tensor<99x64xf32>, %n: index) -> tensor<?x99xf32> {
  %y = llama.linear %x, %w : !x, tensor<99x64xf32> -> tensor<?x99xf32>
  %r = tensor.extract_slice %y[3, 0] [%n, 99] [1, 1] : tensor<?x99xf32> to tensor<?x99xf32>
  return %r : tensor<?x99xf32>
}

// CHECK-LABEL: func.func @normalised
// CHECK:         llama.rmsnorm {{.*}} : tensor<3x8x16xf32>
func.func @normalised(%x: tensor<3x8x16xf32>, %w: tensor<8x16xf32>) -> tensor<3x1x16xf32> {
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"what is sliced are no rows of it"
  %y = llama.rmsnorm %x, %w : tensor<3x8x16xf32>, tensor<8x16xf32> -> tensor<3x8x16xf32>
  %r = tensor.extract_slice %y[0, 3, 0] [3, 1, 16] [1, 1, 1] : tensor<3x8x16xf32> to tensor<3x1x16xf32>
  return %r : tensor<3x1x16xf32>
}

// CHECK-LABEL: func.func @other_block
// CHECK:         llama.linear {{.*}} -> tensor<?x99xf32>
func.func @other_block(%x: !x, %w: tensor<99x64xf32>, %n: index, %init: tensor<1x99xf32>) -> tensor<1x99xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"it is computed in another block"
  %y = llama.linear %x, %w : !x, tensor<99x64xf32> -> tensor<?x99xf32>
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%t = %init) -> tensor<1x99xf32> {
    %s = tensor.extract_slice %y[%i, 0] [1, 99] [1, 1] : tensor<?x99xf32> to tensor<1x99xf32>
    scf.yield %s : tensor<1x99xf32>
  }
  return %r : tensor<1x99xf32>
}

// CHECK-LABEL: func.func @cache
// CHECK:         llama.kv_cache_update {{.*}} into tensor<32x2x16xf32>
func.func @cache(%new: tensor<?x2x16xf32>, %cache: tensor<32x2x16xf32>, %p: tensor<i64>) -> tensor<1x2x16xf32> {
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"a cache holds tokens that others will read"
  %y = llama.kv_cache_update %new into %cache at %p {layout = #token} : tensor<?x2x16xf32> into tensor<32x2x16xf32> at tensor<i64>
  %r = tensor.extract_slice %y[3, 0, 0] [1, 2, 16] [1, 1, 1] : tensor<32x2x16xf32> to tensor<1x2x16xf32>
  return %r : tensor<1x2x16xf32>
}

// Reductions over rows depend on all.

// CHECK-LABEL: func.func @reduction
// CHECK:         linalg.reduce
// CHECK-SAME:      tensor<?x64xf32>
func.func @reduction(%x: !x, %init: tensor<64xf32>) -> tensor<1xf32> {
  %y = linalg.reduce ins(%x : !x) outs(%init : tensor<64xf32>) dimensions = [0] (%a: f32, %b: f32) {
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  }
  %r = tensor.extract_slice %y[3] [1] [1] : tensor<64xf32> to tensor<1xf32>
  return %r : tensor<1xf32>
}

// Row i is computed from another row: of one for three, of those in turn, of those backwards. A cast from any rank.

// CHECK-LABEL: func.func @rows_of_other_rows
// CHECK-COUNT-3: } -> tensor<9x8xf32>
func.func @rows_of_other_rows(%few: tensor<3x8xf32>, %x: tensor<9x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) {
  %e = tensor.empty() : tensor<9x8xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(m, d) -> (m floordiv 3, d)>, affine_map<(m, d) -> (m, d)>], iterator_types = ["parallel", "parallel"]} ins(%few : tensor<3x8xf32>) outs(%e : tensor<9x8xf32>) {
  ^bb0(%i: f32, %o: f32):
    linalg.yield %i : f32
  } -> tensor<9x8xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(m, d) -> (m mod 3, d)>, affine_map<(m, d) -> (m, d)>], iterator_types = ["parallel", "parallel"]} ins(%few : tensor<3x8xf32>) outs(%e : tensor<9x8xf32>) {
  ^bb0(%i: f32, %o: f32):
    linalg.yield %i : f32
  } -> tensor<9x8xf32>
  %c = linalg.generic {indexing_maps = [affine_map<(m, d) -> (8 - m, d)>, affine_map<(m, d) -> (m, d)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<9x8xf32>) outs(%e : tensor<9x8xf32>) {
  ^bb0(%i: f32, %o: f32):
    linalg.yield %i : f32
  } -> tensor<9x8xf32>
  %ra = tensor.extract_slice %a[2, 0] [2, 8] [1, 1] : tensor<9x8xf32> to tensor<2x8xf32>
  %rb = tensor.extract_slice %b[2, 0] [2, 8] [1, 1] : tensor<9x8xf32> to tensor<2x8xf32>
  %rc = tensor.extract_slice %c[2, 0] [2, 8] [1, 1] : tensor<9x8xf32> to tensor<2x8xf32>
  return %ra, %rb, %rc : tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>
}

// CHECK-LABEL: func.func @any_rank
// CHECK:         tensor.cast {{.*}} : tensor<*xf32> to tensor<4x8xf32>
// CHECK:         tensor.extract_slice
func.func @any_rank(%x: tensor<*xf32>) -> tensor<1x8xf32> {
  %c = tensor.cast %x : tensor<*xf32> to tensor<4x8xf32>
  %r = tensor.extract_slice %c[3, 0] [1, 8] [1, 1] : tensor<4x8xf32> to tensor<1x8xf32>
  return %r : tensor<1x8xf32>
}

// One row for all, turned and with a constant place: these are rows.

// CHECK-LABEL: func.func @broadcast
// CHECK:         } -> tensor<2x8xf32>
func.func @broadcast(%w: tensor<1x8xf32>, %t: tensor<8x9xf32>) -> tensor<2x8xf32> {
  %e = tensor.empty() : tensor<9x8xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(m, d) -> (0, d)>, affine_map<(m, d) -> (d, m)>, affine_map<(m, d) -> (m, d)>], iterator_types = ["parallel", "parallel"]} ins(%w, %t : tensor<1x8xf32>, tensor<8x9xf32>) outs(%e : tensor<9x8xf32>) {
  ^bb0(%i: f32, %j: f32, %o: f32):
    %s = arith.addf %i, %j : f32
    linalg.yield %s : f32
  } -> tensor<9x8xf32>
  %r = tensor.extract_slice %a[2, 0] [2, 8] [1, 1] : tensor<9x8xf32> to tensor<2x8xf32>
  return %r : tensor<2x8xf32>
}
