// RUN: llama-opt %s --llama-raise | FileCheck %s
// RUN: llama-opt %s --llama-raise --remarks-filter=llama-raise-linalg --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

#id = affine_map<(b, i, j) -> (b, i, j)>
!q = tensor<3x4x8xf32>
!s = tensor<3x4x4xf32>
!m = tensor<3x4xf32>

// Causal, by indices; heads are a batch.

// CHECK-LABEL: func.func @causal
// CHECK-SAME:  %[[Q:[a-z0-9]+]]: tensor<3x4x8xf32>, %[[K:[a-z0-9]+]]: tensor<3x4x8xf32>, %[[V:[a-z0-9]+]]: tensor<3x4x8xf32>
// CHECK-NOT:     linalg
// CHECK:         llama.attention %{{.*}}, %{{.*}}, %{{.*}} {causal, scale = 5.000000e-01 : f64}
// CHECK-NOT:     linalg
// CHECK:         return
func.func @causal(%q: !q, %k: !q, %v: !q) -> !q {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %half = arith.constant 0.5 : f32
  %es = tensor.empty() : !s
  %s0 = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %em = tensor.empty() : !m
  %m0 = linalg.fill ins(%low : f32) outs(%em : !m) -> !m
  %l0 = linalg.fill ins(%zero : f32) outs(%em : !m) -> !m
  %eq = tensor.empty() : !q
  %y0 = linalg.fill ins(%zero : f32) outs(%eq : !q) -> !q
  %p = linalg.batch_matmul indexing_maps = [affine_map<(b, i, j, c) -> (b, i, c)>, affine_map<(b, i, j, c) -> (b, j, c)>, affine_map<(b, i, j, c) -> (b, i, j)>] ins(%q, %k : !q, !q) outs(%s0 : !s) -> !s
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p : !s) outs(%es : !s) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %sees = arith.cmpi sle, %j, %i : index
    %0 = arith.mulf %a, %half : f32
    %1 = arith.select %sees, %0, %low : f32
    linalg.yield %1 : f32
  } -> !s
  %m = linalg.reduce { arith.maximumf } ins(%s : !s) outs(%m0 : !m) dimensions = [2]
  %ms = linalg.broadcast ins(%m : !m) outs(%es : !s) dimensions = [2]
  %d = arith.subf %s, %ms : !s
  %x = math.exp %d : !s
  %l = linalg.reduce { arith.addf } ins(%x : !s) outs(%l0 : !m) dimensions = [2]
  %ls = linalg.broadcast ins(%l : !m) outs(%es : !s) dimensions = [2]
  %w = arith.divf %x, %ls : !s
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=attention
  %y = linalg.batch_matmul ins(%w, %v : !s, !q) outs(%y0 : !q) -> !q
  return %y : !q
}

// Two heads share one of keys and values, by dimensions; a mask is added, scores are capped; without the maximum, and divided
// at the end.

// CHECK-LABEL: func.func @grouped
// CHECK-SAME:  %[[Q:[a-z0-9]+]]: tensor<1x4x5x8xf32>, %[[K:[a-z0-9]+]]: tensor<1x2x6x8xf32>, %[[V:[a-z0-9]+]]: tensor<1x2x6x8xf32>, %[[M:[a-z0-9]+]]: tensor<5x6xf32>
// CHECK-NOT:     linalg
// CHECK:         llama.attention %[[Q]], %[[K]], %[[V]] mask(%[[M]] : tensor<5x6xf32>) {softcap = 3.000000e+01 : f64}
// CHECK-NOT:     linalg
// CHECK:         return
func.func @grouped(%q: tensor<1x4x5x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %mask: tensor<5x6xf32>) -> tensor<1x4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %scale = arith.constant 0.353553385 : f32
  %cap = arith.constant 30.0 : f32
  %q5 = tensor.expand_shape %q [[0], [1, 2], [3], [4]] output_shape [1, 2, 2, 5, 8] : tensor<1x4x5x8xf32> into tensor<1x2x2x5x8xf32>
  %es = tensor.empty() : tensor<1x2x2x5x6xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%es : tensor<1x2x2x5x6xf32>) -> tensor<1x2x2x5x6xf32>
  %p = linalg.generic {indexing_maps = [affine_map<(b, h, g, i, j, c) -> (b, h, g, i, c)>, affine_map<(b, h, g, i, j, c) -> (b, h, j, c)>, affine_map<(b, h, g, i, j, c) -> (b, h, g, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q5, %k : tensor<1x2x2x5x8xf32>, tensor<1x2x6x8xf32>) outs(%s0 : tensor<1x2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %o, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<1x2x2x5x6xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(b, h, g, i, j) -> (b, h, g, i, j)>, affine_map<(b, h, g, i, j) -> (i, j)>, affine_map<(b, h, g, i, j) -> (b, h, g, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%p, %mask : tensor<1x2x2x5x6xf32>, tensor<5x6xf32>) outs(%es : tensor<1x2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %0 = arith.mulf %a, %scale : f32
    %1 = arith.divf %0, %cap : f32
    %2 = math.tanh %1 : f32
    %3 = arith.mulf %2, %cap : f32
    %4 = arith.addf %3, %b : f32
    %5 = math.exp %4 : f32
    linalg.yield %5 : f32
  } -> tensor<1x2x2x5x6xf32>
  %em = tensor.empty() : tensor<1x2x2x5xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%em : tensor<1x2x2x5xf32>) -> tensor<1x2x2x5xf32>
  %l = linalg.reduce { arith.addf } ins(%x : tensor<1x2x2x5x6xf32>) outs(%l0 : tensor<1x2x2x5xf32>) dimensions = [4]
  %ey = tensor.empty() : tensor<1x2x2x5x8xf32>
  %y0 = linalg.fill ins(%zero : f32) outs(%ey : tensor<1x2x2x5x8xf32>) -> tensor<1x2x2x5x8xf32>
  %y1 = linalg.generic {indexing_maps = [affine_map<(b, h, g, i, j, c) -> (b, h, g, i, j)>, affine_map<(b, h, g, i, j, c) -> (b, h, j, c)>, affine_map<(b, h, g, i, j, c) -> (b, h, g, i, c)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%x, %v : tensor<1x2x2x5x6xf32>, tensor<1x2x6x8xf32>) outs(%y0 : tensor<1x2x2x5x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %o, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<1x2x2x5x8xf32>
  %ls = linalg.broadcast ins(%l : tensor<1x2x2x5xf32>) outs(%ey : tensor<1x2x2x5x8xf32>) dimensions = [4]
  %y2 = arith.divf %y1, %ls : tensor<1x2x2x5x8xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=attention
  %y = tensor.collapse_shape %y2 [[0], [1, 2], [3], [4]] : tensor<1x2x2x5x8xf32> into tensor<1x4x5x8xf32>
  return %y : tensor<1x4x5x8xf32>
}

// Each query sees itself and what follows: not causal. It is a mask like any other.

// CHECK-LABEL: func.func @flipped
// CHECK:         llama.attention {{.*}} mask(
// CHECK-NOT:     causal
// CHECK:         return
func.func @flipped(%q: !q, %k: !q, %v: !q) -> !q {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %half = arith.constant 0.5 : f32
  %es = tensor.empty() : !s
  %s0 = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %em = tensor.empty() : !m
  %m0 = linalg.fill ins(%low : f32) outs(%em : !m) -> !m
  %l0 = linalg.fill ins(%zero : f32) outs(%em : !m) -> !m
  %eq = tensor.empty() : !q
  %y0 = linalg.fill ins(%zero : f32) outs(%eq : !q) -> !q
  %p = linalg.batch_matmul indexing_maps = [affine_map<(b, i, j, c) -> (b, i, c)>, affine_map<(b, i, j, c) -> (b, j, c)>, affine_map<(b, i, j, c) -> (b, i, j)>] ins(%q, %k : !q, !q) outs(%s0 : !s) -> !s
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p : !s) outs(%es : !s) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %sees = arith.cmpi sge, %j, %i : index
    %0 = arith.mulf %a, %half : f32
    %1 = arith.select %sees, %0, %low : f32
    linalg.yield %1 : f32
  } -> !s
  %m = linalg.reduce { arith.maximumf } ins(%s : !s) outs(%m0 : !m) dimensions = [2]
  %ms = linalg.broadcast ins(%m : !m) outs(%es : !s) dimensions = [2]
  %d = arith.subf %s, %ms : !s
  %x = math.exp %d : !s
  %l = linalg.reduce { arith.addf } ins(%x : !s) outs(%l0 : !m) dimensions = [2]
  %ls = linalg.broadcast ins(%l : !m) outs(%es : !s) dimensions = [2]
  %w = arith.divf %x, %ls : !s
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=attention
  %y = linalg.batch_matmul ins(%w, %v : !s, !q) outs(%y0 : !q) -> !q
  return %y : !q
}

// Softmax over queries.

// CHECK-LABEL: func.func @wrong_axis
// CHECK-NOT:     llama.
// CHECK:         return
func.func @wrong_axis(%q: !q, %k: !q, %v: !q) -> !q {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %half = arith.constant 0.5 : f32
  %es = tensor.empty() : !s
  %s0 = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %em = tensor.empty() : !m
  %m0 = linalg.fill ins(%low : f32) outs(%em : !m) -> !m
  %l0 = linalg.fill ins(%zero : f32) outs(%em : !m) -> !m
  %eq = tensor.empty() : !q
  %y0 = linalg.fill ins(%zero : f32) outs(%eq : !q) -> !q
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like linear: the second factor depends on more than output and input"
  %p = linalg.batch_matmul indexing_maps = [affine_map<(b, i, j, c) -> (b, i, c)>, affine_map<(b, i, j, c) -> (b, j, c)>, affine_map<(b, i, j, c) -> (b, i, j)>] ins(%q, %k : !q, !q) outs(%s0 : !s) -> !s
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p : !s) outs(%es : !s) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %sees = arith.cmpi sle, %j, %i : index
    %0 = arith.mulf %a, %half : f32
    %1 = arith.select %sees, %0, %low : f32
    linalg.yield %1 : f32
  } -> !s
  %m = linalg.reduce { arith.maximumf } ins(%s : !s) outs(%m0 : !m) dimensions = [1]
  %ms = linalg.broadcast ins(%m : !m) outs(%es : !s) dimensions = [1]
  %d = arith.subf %s, %ms : !s
  %x = math.exp %d : !s
  %l = linalg.reduce { arith.addf } ins(%x : !s) outs(%l0 : !m) dimensions = [1]
  %ls = linalg.broadcast ins(%l : !m) outs(%es : !s) dimensions = [1]
  %w = arith.divf %x, %ls : !s
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like attention: weights are divided by a sum over another dimension than the keys"
  %y = linalg.batch_matmul ins(%w, %v : !s, !q) outs(%y0 : !q) -> !q
  return %y : !q
}

// Divided by the sum of scores, not of their exponentials.

// CHECK-LABEL: func.func @wrong_sum
// CHECK-NOT:     llama.
// CHECK:         return
func.func @wrong_sum(%q: !q, %k: !q, %v: !q) -> !q {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %half = arith.constant 0.5 : f32
  %es = tensor.empty() : !s
  %s0 = linalg.fill ins(%zero : f32) outs(%es : !s) -> !s
  %em = tensor.empty() : !m
  %m0 = linalg.fill ins(%low : f32) outs(%em : !m) -> !m
  %l0 = linalg.fill ins(%zero : f32) outs(%em : !m) -> !m
  %eq = tensor.empty() : !q
  %y0 = linalg.fill ins(%zero : f32) outs(%eq : !q) -> !q
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like linear: the second factor depends on more than output and input"
  %p = linalg.batch_matmul indexing_maps = [affine_map<(b, i, j, c) -> (b, i, c)>, affine_map<(b, i, j, c) -> (b, j, c)>, affine_map<(b, i, j, c) -> (b, i, j)>] ins(%q, %k : !q, !q) outs(%s0 : !s) -> !s
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p : !s) outs(%es : !s) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %sees = arith.cmpi sle, %j, %i : index
    %0 = arith.mulf %a, %half : f32
    %1 = arith.select %sees, %0, %low : f32
    linalg.yield %1 : f32
  } -> !s
  %m = linalg.reduce { arith.maximumf } ins(%s : !s) outs(%m0 : !m) dimensions = [2]
  %ms = linalg.broadcast ins(%m : !m) outs(%es : !s) dimensions = [2]
  %d = arith.subf %s, %ms : !s
  %x = math.exp %d : !s
  %l = linalg.reduce { arith.addf } ins(%d : !s) outs(%l0 : !m) dimensions = [2]
  %ls = linalg.broadcast ins(%l : !m) outs(%es : !s) dimensions = [2]
  %w = arith.divf %x, %ls : !s
  %y = linalg.batch_matmul ins(%w, %v : !s, !q) outs(%y0 : !q) -> !q
  return %y : !q
}
