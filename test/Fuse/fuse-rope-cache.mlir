// RUN: llama-opt %s --llama-fuse-rope-cache --split-input-file | FileCheck %s
// RUN: llama-opt %s --llama-fuse-rope-cache --llama-fuse-rope-cache --split-input-file | FileCheck %s
// RUN: llama-opt %s --llama-fuse-rope-cache --split-input-file --remarks-filter=llama-fuse-rope-cache --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: llama-opt %s --split-input-file --llama-to-x86="target=x86-64-v4 fuse=rope-cache print-stage=buffers" -o /dev/null 2>&1 | FileCheck %s --check-prefix=BUFFERS

#token = #llama.attention_layout<token_major>
!x = tensor<?x2x16xf32>
!t = tensor<?x8xf32>

// Tokens that fit are rotated in the cache: there is no buffer between, and no copy.

// CHECK-LABEL: func.func @keys
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<?x2x16xf32>, %[[T:[a-z0-9]+]]: tensor<?x8xf32>, %[[C:[a-z0-9]+]]: tensor<?x2x16xf32> {{.*}}, %[[P:[a-z0-9]+]]: tensor<i64>)
// CHECK-DAG:     %[[TOKENS:.*]] = tensor.dim %[[X]], %{{.*}}
// CHECK-DAG:     %[[CAPACITY:.*]] = tensor.dim %[[C]], %{{.*}}
// CHECK:         %[[N:.*]] = arith.minsi %[[TOKENS]], %[[CAPACITY]]
// CHECK:         %[[X1:.*]] = tensor.extract_slice %[[X]][0, 0, 0] [%[[N]], 2, 16] [1, 1, 1]
// CHECK:         %[[Y:.*]] = llama.rope %[[X1]], %{{.*}}, %{{.*}} {heads_axis = 1 : i64}
// CHECK:         %[[START:.*]] = arith.maxsi
// CHECK:         tensor.insert_slice %[[Y]] into %[[C]][%[[START]], 0, 0] [%[[N]], 2, 16] [1, 1, 1]
// BUFFERS-LABEL: func.func @keys
// BUFFERS-SAME:    %[[X:[a-z0-9]+]]: memref<?x2x16xf32>, %{{[a-z0-9]+}}: memref<?x8xf32>, %[[C:[a-z0-9]+]]: memref<?x2x16xf32>
// BUFFERS-NOT:     memref.alloc
// BUFFERS:         %[[PART:.*]] = memref.subview %[[C]]
// BUFFERS-NOT:     memref.alloc
// BUFFERS:         scf.forall
// BUFFERS:           memref.subview %[[PART]]
func.func @keys(%x: !x, %t: !t, %cache: !x {bufferization.writable = true}, %p: tensor<i64>) -> !x {
  %y = llama.rope %x, %t, %t {heads_axis = 1} : !x, !t
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused | Category:llama-fuse-rope-cache | Remark="its tokens are rotated where they go"
  %c = llama.kv_cache_update %y into %cache at %p {layout = #token} : !x into !x at tensor<i64>
  return %c : !x
}

// -----

// Known sizes: all tokens fit. Heads first, of a batch.

// CHECK-LABEL: func.func @known
// CHECK:         %[[Y:.*]] = llama.rope %{{.*}} : tensor<3x2x5x16xf32>
// CHECK:         tensor.insert_slice %[[Y]] into %{{.*}}[0, 0, %{{.*}}, 0] [3, 2, 5, 16] [1, 1, 1, 1]
func.func @known(%x: tensor<3x2x5x16xf32>, %t: tensor<5x8xf32>, %cache: tensor<3x2x9x16xf32>, %p: tensor<1xi64>) -> tensor<3x2x9x16xf32> {
  %y = llama.rope %x, %t, %t {heads_axis = 1} : tensor<3x2x5x16xf32>, tensor<5x8xf32>
  %q = tensor.collapse_shape %p [] : tensor<1xi64> into tensor<i64>
  %z = llama.rope %x, %t, %t {heads_axis = 1} : tensor<3x2x5x16xf32>, tensor<5x8xf32>
  %c = llama.kv_cache_update %z into %cache at %q : tensor<3x2x5x16xf32> into tensor<3x2x9x16xf32> at tensor<i64>
  return %c : tensor<3x2x9x16xf32>
}

// -----

// Near misses: another reader, a position an entry, a cache and a position that are known later, another block.

#token = #llama.attention_layout<token_major>
!x = tensor<?x2x16xf32>
!t = tensor<?x8xf32>

// CHECK-NOT: tensor.insert_slice
func.func @read_twice(%x: !x, %t: !t, %cache: !x, %p: tensor<i64>) -> (!x, !x) {
  %y = llama.rope %x, %t, %t {heads_axis = 1} : !x, !t
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"others read the rotated tokens"
  %c = llama.kv_cache_update %y into %cache at %p {layout = #token} : !x into !x at tensor<i64>
  return %c, %y : !x, !x
}
func.func @positions(%x: tensor<3x?x2x16xf32>, %t: !t, %cache: tensor<3x9x2x16xf32>, %p: tensor<3xi64>) -> tensor<3x9x2x16xf32> {
  %y = llama.rope %x, %t, %t {heads_axis = 2} : tensor<3x?x2x16xf32>, !t
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"each entry of the batch has a position of its own"
  %c = llama.kv_cache_update %y into %cache at %p {layout = #token} : tensor<3x?x2x16xf32> into tensor<3x9x2x16xf32> at tensor<3xi64>
  return %c : tensor<3x9x2x16xf32>
}
func.func @later(%x: !x, %t: !t, %cache: !x, %p: tensor<i64>) -> (!x, !x) {
  %y = llama.rope %x, %t, %t {heads_axis = 1} : !x, !t
  %d = math.exp %cache : !x
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"the place in the cache is known after the rotation only"
  %c = llama.kv_cache_update %y into %d at %p {layout = #token} : !x into !x at tensor<i64>
  %z = llama.rope %x, %t, %t {heads_axis = 1} : !x, !t
  %q = arith.addi %p, %p : tensor<i64>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"the place in the cache is known after the rotation only"
  %e = llama.kv_cache_update %z into %cache at %q {layout = #token} : !x into !x at tensor<i64>
  return %c, %e : !x, !x
}
func.func @other_block(%x: !x, %t: !t, %cache: !x, %p: tensor<i64>, %n: index) -> !x {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = llama.rope %x, %t, %t {heads_axis = 1} : !x, !t
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%a = %cache) -> !x {
    // REMARK: :[[#@LINE+1]]:10: remark: [Missed] not fused {{.*}}"the tokens are rotated in another block"
    %c = llama.kv_cache_update %y into %a at %p {layout = #token} : !x into !x at tensor<i64>
    scf.yield %c : !x
  }
  return %r : !x
}
func.func @rounded(%x: !x, %t: !t, %cache: tensor<9x2x16xf16>, %p: tensor<i64>) -> tensor<9x2x16xf16> {
  %y = llama.rope %x, %t, %t {heads_axis = 1} : !x, !t
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not fused {{.*}}"the cache has another element type"
  %c = llama.kv_cache_update %y into %cache at %p {layout = #token} : !x into tensor<9x2x16xf16> at tensor<i64>
  return %c : tensor<9x2x16xf16>
}
func.func @eight_bits(%x: !x, %t: !t, %cache: tensor<9x2x16xi8>, %scales: tensor<9x2xf32>, %p: tensor<i64>) -> (tensor<9x2x16xi8>, tensor<9x2xf32>) {
  %y = llama.rope %x, %t, %t {heads_axis = 1} : !x, !t
  // REMARK: :[[#@LINE+1]]:12: remark: [Missed] not fused {{.*}}"the cache is in 8 bits"
  %c, %s = llama.kv_cache_update %y into %cache scales(%scales : tensor<9x2xf32>) at %p {layout = #token} : !x into tensor<9x2x16xi8> at tensor<i64> -> tensor<9x2xf32>
  return %c, %s : tensor<9x2x16xi8>, tensor<9x2xf32>
}
