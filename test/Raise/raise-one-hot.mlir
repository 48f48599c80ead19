// RUN: llama-opt %s --llama-raise | FileCheck %s

#all = affine_map<(i, k, d) -> (i, d)>
#hot = affine_map<(i, k, d) -> (i, k)>
#table = affine_map<(i, k, d) -> (k, d)>

// A product of one-hot rows and the table is a lookup, with zeros for an id that is no row.

// CHECK-LABEL: func.func @one_hot
// CHECK-SAME:  %[[T:[a-z0-9]+]]: tensor<16x8xf32>, %[[IDS:[a-z0-9]+]]: tensor<3xi64>
// CHECK:         %[[Y:.*]] = llama.embedding %[[T]], %[[IDS]] : tensor<16x8xf32>, tensor<3xi64> -> tensor<3x8xf32>
// CHECK:         linalg.generic {{.*}} ins(%[[Y]], %[[IDS]] : tensor<3x8xf32>, tensor<3xi64>)
// CHECK:           %[[ID:.*]] = arith.index_cast
// CHECK:           %[[IS_ROW:.*]] = arith.cmpi ult, %[[ID]], %c16
// CHECK:           arith.select %[[IS_ROW]], %{{.*}}, %cst
func.func @one_hot(%table: tensor<16x8xf32>, %ids: tensor<3xi64>) -> tensor<3x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x16xf32>
  %h = linalg.generic {indexing_maps = [affine_map<(i, k) -> (i)>, affine_map<(i, k) -> (i, k)>], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<3xi64>) outs(%e : tensor<3x16xf32>) {
  ^bb0(%id: i64, %o: f32):
    %k = linalg.index 1 : index
    %n = arith.index_cast %k : index to i64
    %c = arith.cmpi eq, %n, %id : i64
    %f = arith.uitofp %c : i1 to f32
    linalg.yield %f : f32
  } -> tensor<3x16xf32>
  %i = tensor.empty() : tensor<3x8xf32>
  %s = linalg.fill ins(%zero : f32) outs(%i : tensor<3x8xf32>) -> tensor<3x8xf32>
  %y = linalg.matmul ins(%h, %table : tensor<3x16xf32>, tensor<16x8xf32>) outs(%s : tensor<3x8xf32>) -> tensor<3x8xf32>
  return %y : tensor<3x8xf32>
}

// Near misses: all rows up to an id, a factor for each row, a table of which the first rows are looked at, a number that is
// no row, twice the row.

// CHECK-LABEL: func.func @misses
// CHECK-NOT:     llama.embedding
// CHECK:         return
func.func @misses(%table: tensor<16x8xf32>, %large: tensor<20x8xf32>, %ids: tensor<3xi64>, %w: tensor<16xf32>) -> (tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %two = arith.constant 2.0 : f32
  %i = tensor.empty() : tensor<3x8xf32>
  %s = linalg.fill ins(%zero : f32) outs(%i : tensor<3x8xf32>) -> tensor<3x8xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(i, k, d) -> (i)>, #table, #all], iterator_types = ["parallel", "reduction", "parallel"]} ins(%ids, %table : tensor<3xi64>, tensor<16x8xf32>) outs(%s : tensor<3x8xf32>) {
  ^bb0(%id: i64, %r: f32, %o: f32):
    %k = linalg.index 1 : index
    %n = arith.index_cast %k : index to i64
    %c = arith.cmpi sle, %n, %id : i64
    %f = arith.uitofp %c : i1 to f32
    %p = arith.mulf %f, %r : f32
    %q = arith.addf %o, %p : f32
    linalg.yield %q : f32
  } -> tensor<3x8xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(i, k, d) -> (i)>, #table, affine_map<(i, k, d) -> (k)>, #all], iterator_types = ["parallel", "reduction", "parallel"]} ins(%ids, %table, %w : tensor<3xi64>, tensor<16x8xf32>, tensor<16xf32>) outs(%s : tensor<3x8xf32>) {
  ^bb0(%id: i64, %r: f32, %x: f32, %o: f32):
    %k = linalg.index 1 : index
    %n = arith.index_cast %k : index to i64
    %c = arith.cmpi eq, %n, %id : i64
    %f = arith.uitofp %c : i1 to f32
    %g = arith.mulf %f, %x : f32
    %p = arith.mulf %g, %r : f32
    %q = arith.addf %o, %p : f32
    linalg.yield %q : f32
  } -> tensor<3x8xf32>
  %part = tensor.extract_slice %large[2, 0] [16, 8] [1, 1] : tensor<20x8xf32> to tensor<16x8xf32>
  %c1 = linalg.generic {indexing_maps = [affine_map<(i, k, d) -> (i)>, #table, #all], iterator_types = ["parallel", "reduction", "parallel"]} ins(%ids, %part : tensor<3xi64>, tensor<16x8xf32>) outs(%s : tensor<3x8xf32>) {
  ^bb0(%id: i64, %r: f32, %o: f32):
    %k = linalg.index 1 : index
    %n = arith.index_cast %k : index to i64
    %c = arith.cmpi eq, %n, %id : i64
    %f = arith.uitofp %c : i1 to f32
    %p = arith.mulf %f, %r : f32
    %q = arith.addf %o, %p : f32
    linalg.yield %q : f32
  } -> tensor<3x8xf32>
  %d1 = linalg.generic {indexing_maps = [affine_map<(i, k, d) -> (k)>, #table, #all], iterator_types = ["parallel", "reduction", "parallel"]} ins(%w, %table : tensor<16xf32>, tensor<16x8xf32>) outs(%s : tensor<3x8xf32>) {
  ^bb0(%x: f32, %r: f32, %o: f32):
    %k = linalg.index 1 : index
    %m = linalg.index 0 : index
    %c = arith.cmpi eq, %k, %m : index
    %f = arith.uitofp %c : i1 to f32
    %p = arith.mulf %f, %r : f32
    %q = arith.addf %o, %p : f32
    linalg.yield %q : f32
  } -> tensor<3x8xf32>
  %e1 = linalg.generic {indexing_maps = [affine_map<(i, k, d) -> (i)>, #table, #all], iterator_types = ["parallel", "reduction", "parallel"]} ins(%ids, %table : tensor<3xi64>, tensor<16x8xf32>) outs(%s : tensor<3x8xf32>) {
  ^bb0(%id: i64, %r: f32, %o: f32):
    %k = linalg.index 1 : index
    %n = arith.index_cast %k : index to i64
    %c = arith.cmpi eq, %n, %id : i64
    %f = arith.uitofp %c : i1 to f32
    %p = arith.mulf %f, %r : f32
    %t = arith.mulf %p, %two : f32
    %q = arith.addf %o, %t : f32
    linalg.yield %q : f32
  } -> tensor<3x8xf32>
  return %a, %b, %c1, %d1, %e1 : tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>
}
