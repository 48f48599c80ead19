// RUN: llama-opt %s --llama-raise --split-input-file | FileCheck %s

// A scatter: element n of all goes to a place that is computed of n. Tokens first here; the broadcast of the tokens, which
// Torch writes with at least one, says that there is one.

#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// CHECK-LABEL: func.func @scatter
// CHECK-SAME:    %[[CACHE:[a-z0-9]+]]: tensor<32x4x16xf32>, %{{[a-z0-9]+}}: tensor<?x4x16xf32>, %[[P:[a-z0-9]+]]: tensor<i64>
// CHECK:         llama.kv_cache_update %{{.*}} into %[[CACHE]] at %[[P]] {layout = #llama.attention_layout<token_major>}
func.func @scatter(%cache: tensor<32x4x16xf32>, %new: tensor<?x4x16xf32>, %p: tensor<i64>) -> tensor<32x4x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  %t = tensor.dim %new, %c0 : tensor<?x4x16xf32>
  %n = arith.maxsi %t, %c1 : index
  %e = tensor.empty(%n) : tensor<?x4x16xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<?x4x16xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %h = linalg.index 1 : index
    %d = linalg.index 2 : index
    %one = arith.cmpi eq, %t, %c1 : index
    %r = arith.select %one, %c0, %i : index
    %x = tensor.extract %new[%r, %h, %d] : tensor<?x4x16xf32>
    linalg.yield %x : f32
  } -> tensor<?x4x16xf32>
  %flat = tensor.collapse_shape %b [[0, 1, 2]] : tensor<?x4x16xf32> into tensor<?xf32>
  %count = arith.muli %n, %c64 : index
  %y = scf.for %k = %c0 to %count step %c1 iter_args(%a = %cache) -> tensor<32x4x16xf32> {
    %x = tensor.extract %flat[%k] : tensor<?xf32>
    %token = arith.divsi %k, %c64 : index
    %q = tensor.extract %p[] : tensor<i64>
    %start = arith.index_cast %q : i64 to index
    %place = arith.addi %token, %start : index
    %row = arith.divsi %k, %c16 : index
    %head = arith.remsi %row, %c4 : index
    %feature = arith.remsi %k, %c16 : index
    %z = tensor.insert %x into %a[%place, %head, %feature] : tensor<32x4x16xf32>
    scf.yield %z : tensor<32x4x16xf32>
  }
  return %y : tensor<32x4x16xf32>
}

// -----

// Near misses: every second place, added to what is there, heads and tokens exchanged, half of the elements.

// CHECK-LABEL: func.func @scatter_misses
// CHECK-NOT:     llama.kv_cache_update
// CHECK:         return
func.func @scatter_misses(%cache: tensor<32x4x16xf32>, %new: tensor<3x4x16xf32>, %p: index) -> (tensor<32x4x16xf32>, tensor<32x4x16xf32>, tensor<32x4x16xf32>, tensor<32x4x16xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %c48 = arith.constant 48 : index
  %c64 = arith.constant 64 : index
  %c96 = arith.constant 96 : index
  %c192 = arith.constant 192 : index
  %flat = tensor.collapse_shape %new [[0, 1, 2]] : tensor<3x4x16xf32> into tensor<192xf32>
  %strided = scf.for %k = %c0 to %c192 step %c1 iter_args(%a = %cache) -> tensor<32x4x16xf32> {
    %x = tensor.extract %flat[%k] : tensor<192xf32>
    %token = arith.divsi %k, %c64 : index
    %twice = arith.muli %token, %c2 : index
    %place = arith.addi %twice, %p : index
    %row = arith.divsi %k, %c16 : index
    %head = arith.remsi %row, %c4 : index
    %feature = arith.remsi %k, %c16 : index
    %z = tensor.insert %x into %a[%place, %head, %feature] : tensor<32x4x16xf32>
    scf.yield %z : tensor<32x4x16xf32>
  }
  %added = scf.for %k = %c0 to %c192 step %c1 iter_args(%a = %cache) -> tensor<32x4x16xf32> {
    %x = tensor.extract %flat[%k] : tensor<192xf32>
    %token = arith.divsi %k, %c64 : index
    %place = arith.addi %token, %p : index
    %row = arith.divsi %k, %c16 : index
    %head = arith.remsi %row, %c4 : index
    %feature = arith.remsi %k, %c16 : index
    %old = tensor.extract %a[%place, %head, %feature] : tensor<32x4x16xf32>
    %s = arith.addf %x, %old : f32
    %z = tensor.insert %s into %a[%place, %head, %feature] : tensor<32x4x16xf32>
    scf.yield %z : tensor<32x4x16xf32>
  }
  %exchanged = scf.for %k = %c0 to %c192 step %c1 iter_args(%a = %cache) -> tensor<32x4x16xf32> {
    %x = tensor.extract %flat[%k] : tensor<192xf32>
    %head = arith.divsi %k, %c48 : index
    %row = arith.divsi %k, %c16 : index
    %token = arith.remsi %row, %c3 : index
    %place = arith.addi %token, %p : index
    %feature = arith.remsi %k, %c16 : index
    %z = tensor.insert %x into %a[%place, %head, %feature] : tensor<32x4x16xf32>
    scf.yield %z : tensor<32x4x16xf32>
  }
  %half = scf.for %k = %c0 to %c96 step %c1 iter_args(%a = %cache) -> tensor<32x4x16xf32> {
    %x = tensor.extract %flat[%k] : tensor<192xf32>
    %token = arith.divsi %k, %c64 : index
    %place = arith.addi %token, %p : index
    %row = arith.divsi %k, %c16 : index
    %head = arith.remsi %row, %c4 : index
    %feature = arith.remsi %k, %c16 : index
    %z = tensor.insert %x into %a[%place, %head, %feature] : tensor<32x4x16xf32>
    scf.yield %z : tensor<32x4x16xf32>
  }
  return %strided, %added, %exchanged, %half : tensor<32x4x16xf32>, tensor<32x4x16xf32>, tensor<32x4x16xf32>, tensor<32x4x16xf32>
}
