// RUN: llama-opt %s --llama-raise | FileCheck %s

#cube = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#flat = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#line = affine_map<(d0) -> (d0)>
#lane = affine_map<(d0, d1, d2) -> (d2)>

// Eight numbers of four bits in an integer, shifted by a vector of shifts.

// CHECK-LABEL: func.func @eight_in_a_word
// CHECK-SAME:  %[[Q:[a-z0-9]+]]: tensor<96x8xi32>, %[[S:[a-z0-9]+]]: tensor<96x2xf32>
// CHECK:         arith.shrsi
// CHECK:         arith.andi
// CHECK:         llama.dequantize %{{.*}} : tensor<96x2x32xi8>, tensor<96x2x1xf32>
// CHECK-NOT:     mulf
// CHECK:         return
func.func @eight_in_a_word(%arg0: tensor<96x8xi32>, %arg1: tensor<96x2xf32>) -> tensor<96x64xf32> {
  %c4_i32 = arith.constant 4 : i32
  %c15_i32 = arith.constant 15 : i32
  %c8_i32 = arith.constant 8 : i32
  %0 = tensor.empty() : tensor<8xi32>
  %1 = linalg.generic {indexing_maps = [#line], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
  ^bb0(%out: i32):
    %10 = linalg.index 0 : index
    %11 = arith.index_cast %10 : index to i64
    %12 = arith.trunci %11 : i64 to i32
    %13 = arith.muli %12, %c4_i32 : i32
    linalg.yield %13 : i32
  } -> tensor<8xi32>
  %expanded = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [96, 8, 1] : tensor<96x8xi32> into tensor<96x8x1xi32>
  %2 = tensor.empty() : tensor<96x8x8xi32>
  %3 = linalg.generic {indexing_maps = [#flat, #lane, #cube], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %1 : tensor<96x8x1xi32>, tensor<8xi32>) outs(%2 : tensor<96x8x8xi32>) {
  ^bb0(%in: i32, %in_3: i32, %out: i32):
    %10 = arith.shrsi %in, %in_3 : i32
    linalg.yield %10 : i32
  } -> tensor<96x8x8xi32>
  %4 = linalg.generic {indexing_maps = [#cube, #cube], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<96x8x8xi32>) outs(%2 : tensor<96x8x8xi32>) {
  ^bb0(%in: i32, %out: i32):
    %10 = arith.andi %in, %c15_i32 : i32
    linalg.yield %10 : i32
  } -> tensor<96x8x8xi32>
  %collapsed = tensor.collapse_shape %4 [[0], [1, 2]] : tensor<96x8x8xi32> into tensor<96x64xi32>
  %expanded_0 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [96, 2, 32] : tensor<96x64xi32> into tensor<96x2x32xi32>
  %5 = tensor.empty() : tensor<96x2x32xi32>
  %6 = linalg.generic {indexing_maps = [#cube, #cube], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_0 : tensor<96x2x32xi32>) outs(%5 : tensor<96x2x32xi32>) {
  ^bb0(%in: i32, %out: i32):
    %10 = arith.subi %in, %c8_i32 : i32
    linalg.yield %10 : i32
  } -> tensor<96x2x32xi32>
  %7 = tensor.empty() : tensor<96x2x32xf32>
  %8 = linalg.generic {indexing_maps = [#cube, #cube], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<96x2x32xi32>) outs(%7 : tensor<96x2x32xf32>) {
  ^bb0(%in: i32, %out: f32):
    %10 = arith.sitofp %in : i32 to f32
    linalg.yield %10 : f32
  } -> tensor<96x2x32xf32>
  %expanded_1 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [96, 2, 1] : tensor<96x2xf32> into tensor<96x2x1xf32>
  %9 = linalg.generic {indexing_maps = [#cube, #flat, #cube], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %expanded_1 : tensor<96x2x32xf32>, tensor<96x2x1xf32>) outs(%7 : tensor<96x2x32xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %10 = arith.mulf %in, %in_3 : f32
    linalg.yield %10 : f32
  } -> tensor<96x2x32xf32>
  %collapsed_2 = tensor.collapse_shape %9 [[0], [1, 2]] : tensor<96x2x32xf32> into tensor<96x64xf32>
  return %collapsed_2 : tensor<96x64xf32>
}

// Nine bits are no number of eight.

// CHECK-LABEL: func.func @nine_bits
// CHECK-NOT:     llama.dequantize
// CHECK:         return
func.func @nine_bits(%arg0: tensor<96x8xi32>, %arg1: tensor<96x2xf32>) -> tensor<96x64xf32> {
  %c4_i32 = arith.constant 4 : i32
  %c15_i32 = arith.constant 511 : i32
  %c8_i32 = arith.constant 8 : i32
  %0 = tensor.empty() : tensor<8xi32>
  %1 = linalg.generic {indexing_maps = [#line], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
  ^bb0(%out: i32):
    %10 = linalg.index 0 : index
    %11 = arith.index_cast %10 : index to i64
    %12 = arith.trunci %11 : i64 to i32
    %13 = arith.muli %12, %c4_i32 : i32
    linalg.yield %13 : i32
  } -> tensor<8xi32>
  %expanded = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [96, 8, 1] : tensor<96x8xi32> into tensor<96x8x1xi32>
  %2 = tensor.empty() : tensor<96x8x8xi32>
  %3 = linalg.generic {indexing_maps = [#flat, #lane, #cube], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %1 : tensor<96x8x1xi32>, tensor<8xi32>) outs(%2 : tensor<96x8x8xi32>) {
  ^bb0(%in: i32, %in_3: i32, %out: i32):
    %10 = arith.shrsi %in, %in_3 : i32
    linalg.yield %10 : i32
  } -> tensor<96x8x8xi32>
  %4 = linalg.generic {indexing_maps = [#cube, #cube], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<96x8x8xi32>) outs(%2 : tensor<96x8x8xi32>) {
  ^bb0(%in: i32, %out: i32):
    %10 = arith.andi %in, %c15_i32 : i32
    linalg.yield %10 : i32
  } -> tensor<96x8x8xi32>
  %collapsed = tensor.collapse_shape %4 [[0], [1, 2]] : tensor<96x8x8xi32> into tensor<96x64xi32>
  %expanded_0 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [96, 2, 32] : tensor<96x64xi32> into tensor<96x2x32xi32>
  %5 = tensor.empty() : tensor<96x2x32xi32>
  %6 = linalg.generic {indexing_maps = [#cube, #cube], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_0 : tensor<96x2x32xi32>) outs(%5 : tensor<96x2x32xi32>) {
  ^bb0(%in: i32, %out: i32):
    %10 = arith.subi %in, %c8_i32 : i32
    linalg.yield %10 : i32
  } -> tensor<96x2x32xi32>
  %7 = tensor.empty() : tensor<96x2x32xf32>
  %8 = linalg.generic {indexing_maps = [#cube, #cube], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<96x2x32xi32>) outs(%7 : tensor<96x2x32xf32>) {
  ^bb0(%in: i32, %out: f32):
    %10 = arith.sitofp %in : i32 to f32
    linalg.yield %10 : f32
  } -> tensor<96x2x32xf32>
  %expanded_1 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [96, 2, 1] : tensor<96x2xf32> into tensor<96x2x1xf32>
  %9 = linalg.generic {indexing_maps = [#cube, #flat, #cube], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %expanded_1 : tensor<96x2x32xf32>, tensor<96x2x1xf32>) outs(%7 : tensor<96x2x32xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %10 = arith.mulf %in, %in_3 : f32
    linalg.yield %10 : f32
  } -> tensor<96x2x32xf32>
  %collapsed_2 = tensor.collapse_shape %9 [[0], [1, 2]] : tensor<96x2x32xf32> into tensor<96x64xf32>
  return %collapsed_2 : tensor<96x64xf32>
}

// What is left are the highest bits.

// CHECK-LABEL: func.func @negative_mask
// CHECK-NOT:     llama.dequantize
// CHECK:         return
func.func @negative_mask(%arg0: tensor<96x8xi32>, %arg1: tensor<96x2xf32>) -> tensor<96x64xf32> {
  %c4_i32 = arith.constant 4 : i32
  %c15_i32 = arith.constant -16 : i32
  %c8_i32 = arith.constant 8 : i32
  %0 = tensor.empty() : tensor<8xi32>
  %1 = linalg.generic {indexing_maps = [#line], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
  ^bb0(%out: i32):
    %10 = linalg.index 0 : index
    %11 = arith.index_cast %10 : index to i64
    %12 = arith.trunci %11 : i64 to i32
    %13 = arith.muli %12, %c4_i32 : i32
    linalg.yield %13 : i32
  } -> tensor<8xi32>
  %expanded = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [96, 8, 1] : tensor<96x8xi32> into tensor<96x8x1xi32>
  %2 = tensor.empty() : tensor<96x8x8xi32>
  %3 = linalg.generic {indexing_maps = [#flat, #lane, #cube], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %1 : tensor<96x8x1xi32>, tensor<8xi32>) outs(%2 : tensor<96x8x8xi32>) {
  ^bb0(%in: i32, %in_3: i32, %out: i32):
    %10 = arith.shrsi %in, %in_3 : i32
    linalg.yield %10 : i32
  } -> tensor<96x8x8xi32>
  %4 = linalg.generic {indexing_maps = [#cube, #cube], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<96x8x8xi32>) outs(%2 : tensor<96x8x8xi32>) {
  ^bb0(%in: i32, %out: i32):
    %10 = arith.andi %in, %c15_i32 : i32
    linalg.yield %10 : i32
  } -> tensor<96x8x8xi32>
  %collapsed = tensor.collapse_shape %4 [[0], [1, 2]] : tensor<96x8x8xi32> into tensor<96x64xi32>
  %expanded_0 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [96, 2, 32] : tensor<96x64xi32> into tensor<96x2x32xi32>
  %5 = tensor.empty() : tensor<96x2x32xi32>
  %6 = linalg.generic {indexing_maps = [#cube, #cube], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_0 : tensor<96x2x32xi32>) outs(%5 : tensor<96x2x32xi32>) {
  ^bb0(%in: i32, %out: i32):
    %10 = arith.subi %in, %c8_i32 : i32
    linalg.yield %10 : i32
  } -> tensor<96x2x32xi32>
  %7 = tensor.empty() : tensor<96x2x32xf32>
  %8 = linalg.generic {indexing_maps = [#cube, #cube], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<96x2x32xi32>) outs(%7 : tensor<96x2x32xf32>) {
  ^bb0(%in: i32, %out: f32):
    %10 = arith.sitofp %in : i32 to f32
    linalg.yield %10 : f32
  } -> tensor<96x2x32xf32>
  %expanded_1 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [96, 2, 1] : tensor<96x2xf32> into tensor<96x2x1xf32>
  %9 = linalg.generic {indexing_maps = [#cube, #flat, #cube], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %expanded_1 : tensor<96x2x32xf32>, tensor<96x2x1xf32>) outs(%7 : tensor<96x2x32xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %10 = arith.mulf %in, %in_3 : f32
    linalg.yield %10 : f32
  } -> tensor<96x2x32xf32>
  %collapsed_2 = tensor.collapse_shape %9 [[0], [1, 2]] : tensor<96x2x32xf32> into tensor<96x64xf32>
  return %collapsed_2 : tensor<96x64xf32>
}
