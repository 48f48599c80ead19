// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (0, 0, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d1, d3, d5, d7)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d1, d2, d3, d4, d5, d6, d7)>
module {
  func.func @plain(%arg0: tensor<4x9x16xf32>, %arg1: tensor<4x9x16xf32>, %arg2: tensor<4x9x16xf32>) -> tensor<4x9x16xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<2.500000e-01> : tensor<1x1x1xf32>
    %0 = tensor.empty() : tensor<4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4x9x16xf32>) outs(%0 : tensor<4x16x9xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%arg0, %transposed : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_2 : tensor<4x9x9xf32>, tensor<1x1x1xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.mulf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<4x9x9xf32>
    %5 = tensor.empty() : tensor<4x9xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<4x9xf32>) -> tensor<4x9xf32>
    %reduced = linalg.reduce ins(%4 : tensor<4x9x9xf32>) outs(%6 : tensor<4x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %16 = arith.maximumf %in, %init : f32
        linalg.yield %16 : f32
      }
    %expanded = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [4, 9, 1] : tensor<4x9xf32> into tensor<4x9x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %expanded : tensor<4x9x9xf32>, tensor<4x9x1xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.subf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<4x9x9xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<4x9x9xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = math.exp %in : f32
      linalg.yield %16 : f32
    } -> tensor<4x9x9xf32>
    %9 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<4x9xf32>) -> tensor<4x9xf32>
    %reduced_3 = linalg.reduce ins(%8 : tensor<4x9x9xf32>) outs(%9 : tensor<4x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %16 = arith.addf %in, %init : f32
        linalg.yield %16 : f32
      }
    %expanded_4 = tensor.expand_shape %reduced_3 [[0], [1, 2]] output_shape [4, 9, 1] : tensor<4x9xf32> into tensor<4x9x1xf32>
    %10 = tensor.empty() : tensor<4x9x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<4x9x1xf32>) outs(%10 : tensor<4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.divf %cst, %in : f32
      linalg.yield %16 : f32
    } -> tensor<4x9x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %11 : tensor<4x9x9xf32>, tensor<4x9x1xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.mulf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<4x9x9xf32>
    %13 = tensor.empty() : tensor<4x9x16xf32>
    %14 = linalg.fill ins(%cst_1 : f32) outs(%13 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %15 = linalg.batch_matmul ins(%12, %arg2 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%14 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    return %15 : tensor<4x9x16xf32>
  }
  func.func @causal_select(%arg0: tensor<4x9x16xf32>, %arg1: tensor<4x9x16xf32>, %arg2: tensor<4x9x16xf32>) -> tensor<4x9x16xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<-1.000000e+30> : tensor<1x1x1xf32>
    %cst_3 = arith.constant dense<2.500000e-01> : tensor<1x1x1xf32>
    %cst_4 = arith.constant dense<[[[0], [1], [2], [3], [4], [5], [6], [7], [8]]]> : tensor<1x9x1xi32>
    %cst_5 = arith.constant dense<[[[0, 1, 2, 3, 4, 5, 6, 7, 8]]]> : tensor<1x1x9xi32>
    %0 = tensor.empty() : tensor<4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4x9x16xf32>) outs(%0 : tensor<4x16x9xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%arg0, %transposed : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_3 : tensor<4x9x9xf32>, tensor<1x1x1xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %19 = arith.mulf %in, %in_8 : f32
      linalg.yield %19 : f32
    } -> tensor<4x9x9xf32>
    %5 = tensor.empty() : tensor<1x9x9xi1>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %cst_5 : tensor<1x9x1xi32>, tensor<1x1x9xi32>) outs(%5 : tensor<1x9x9xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %19 = arith.cmpi sge, %in, %in_8 : i32
      linalg.yield %19 : i1
    } -> tensor<1x9x9xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %4, %cst_2 : tensor<1x9x9xi1>, tensor<4x9x9xf32>, tensor<1x1x1xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: i1, %in_8: f32, %in_9: f32, %out: f32):
      %19 = arith.select %in, %in_8, %in_9 : f32
      linalg.yield %19 : f32
    } -> tensor<4x9x9xf32>
    %8 = tensor.empty() : tensor<4x9xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<4x9xf32>) -> tensor<4x9xf32>
    %reduced = linalg.reduce ins(%7 : tensor<4x9x9xf32>) outs(%9 : tensor<4x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %19 = arith.maximumf %in, %init : f32
        linalg.yield %19 : f32
      }
    %expanded = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [4, 9, 1] : tensor<4x9xf32> into tensor<4x9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %expanded : tensor<4x9x9xf32>, tensor<4x9x1xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %19 = arith.subf %in, %in_8 : f32
      linalg.yield %19 : f32
    } -> tensor<4x9x9xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<4x9x9xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = math.exp %in : f32
      linalg.yield %19 : f32
    } -> tensor<4x9x9xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%8 : tensor<4x9xf32>) -> tensor<4x9xf32>
    %reduced_6 = linalg.reduce ins(%11 : tensor<4x9x9xf32>) outs(%12 : tensor<4x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %19 = arith.addf %in, %init : f32
        linalg.yield %19 : f32
      }
    %expanded_7 = tensor.expand_shape %reduced_6 [[0], [1, 2]] output_shape [4, 9, 1] : tensor<4x9xf32> into tensor<4x9x1xf32>
    %13 = tensor.empty() : tensor<4x9x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<4x9x1xf32>) outs(%13 : tensor<4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.divf %cst, %in : f32
      linalg.yield %19 : f32
    } -> tensor<4x9x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<4x9x9xf32>, tensor<4x9x1xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %19 = arith.mulf %in, %in_8 : f32
      linalg.yield %19 : f32
    } -> tensor<4x9x9xf32>
    %16 = tensor.empty() : tensor<4x9x16xf32>
    %17 = linalg.fill ins(%cst_1 : f32) outs(%16 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %18 = linalg.batch_matmul ins(%15, %arg2 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%17 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    return %18 : tensor<4x9x16xf32>
  }
  func.func @causal_constant(%arg0: tensor<4x9x16xf32>, %arg1: tensor<4x9x16xf32>, %arg2: tensor<4x9x16xf32>) -> tensor<4x9x16xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<2.500000e-01> : tensor<1x1x1xf32>
    %cst_3 = arith.constant dense<[[[0.000000e+00, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09], [0.000000e+00, 0.000000e+00, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09], [0.000000e+00, 0.000000e+00, 0.000000e+00, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, -1.000000e+09, -1.000000e+09, -1.000000e+09], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, -1.000000e+09, -1.000000e+09], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, -1.000000e+09], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]]]> : tensor<1x9x9xf32>
    %0 = tensor.empty() : tensor<4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4x9x16xf32>) outs(%0 : tensor<4x16x9xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%arg0, %transposed : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_2 : tensor<4x9x9xf32>, tensor<1x1x1xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %17 = arith.mulf %in, %in_6 : f32
      linalg.yield %17 : f32
    } -> tensor<4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %cst_3 : tensor<4x9x9xf32>, tensor<1x9x9xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %17 = arith.addf %in, %in_6 : f32
      linalg.yield %17 : f32
    } -> tensor<4x9x9xf32>
    %6 = tensor.empty() : tensor<4x9xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<4x9xf32>) -> tensor<4x9xf32>
    %reduced = linalg.reduce ins(%5 : tensor<4x9x9xf32>) outs(%7 : tensor<4x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %17 = arith.maximumf %in, %init : f32
        linalg.yield %17 : f32
      }
    %expanded = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [4, 9, 1] : tensor<4x9xf32> into tensor<4x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded : tensor<4x9x9xf32>, tensor<4x9x1xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %17 = arith.subf %in, %in_6 : f32
      linalg.yield %17 : f32
    } -> tensor<4x9x9xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<4x9x9xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32
      linalg.yield %17 : f32
    } -> tensor<4x9x9xf32>
    %10 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<4x9xf32>) -> tensor<4x9xf32>
    %reduced_4 = linalg.reduce ins(%9 : tensor<4x9x9xf32>) outs(%10 : tensor<4x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %17 = arith.addf %in, %init : f32
        linalg.yield %17 : f32
      }
    %expanded_5 = tensor.expand_shape %reduced_4 [[0], [1, 2]] output_shape [4, 9, 1] : tensor<4x9xf32> into tensor<4x9x1xf32>
    %11 = tensor.empty() : tensor<4x9x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<4x9x1xf32>) outs(%11 : tensor<4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.divf %cst, %in : f32
      linalg.yield %17 : f32
    } -> tensor<4x9x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %12 : tensor<4x9x9xf32>, tensor<4x9x1xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %17 = arith.mulf %in, %in_6 : f32
      linalg.yield %17 : f32
    } -> tensor<4x9x9xf32>
    %14 = tensor.empty() : tensor<4x9x16xf32>
    %15 = linalg.fill ins(%cst_1 : f32) outs(%14 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %16 = linalg.batch_matmul ins(%13, %arg2 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%15 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    return %16 : tensor<4x9x16xf32>
  }
  func.func @grouped_tile(%arg0: tensor<8x9x16xf32>, %arg1: tensor<2x9x16xf32>, %arg2: tensor<2x9x16xf32>) -> tensor<8x9x16xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<2.500000e-01> : tensor<1x1x1xf32>
    %expanded = tensor.expand_shape %arg1 [[0, 1], [2], [3]] output_shape [2, 1, 9, 16] : tensor<2x9x16xf32> into tensor<2x1x9x16xf32>
    %0 = tensor.empty() : tensor<1x2x4x1x1x9x1x16xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x1x9x16xf32>) outs(%0 : tensor<1x2x4x1x1x9x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x1x1x9x1x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1, 2, 3, 4], [5, 6], [7]] : tensor<1x2x4x1x1x9x1x16xf32> into tensor<8x9x16xf32>
    %2 = tensor.empty() : tensor<8x16x9xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<8x9x16xf32>) outs(%2 : tensor<8x16x9xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<8x9x9xf32>
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %5 = linalg.batch_matmul ins(%arg0, %transposed : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%4 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_2 : tensor<8x9x9xf32>, tensor<1x1x1xf32>) outs(%3 : tensor<8x9x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %19 = arith.mulf %in, %in_8 : f32
      linalg.yield %19 : f32
    } -> tensor<8x9x9xf32>
    %7 = tensor.empty() : tensor<8x9xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<8x9xf32>) -> tensor<8x9xf32>
    %reduced = linalg.reduce ins(%6 : tensor<8x9x9xf32>) outs(%8 : tensor<8x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %19 = arith.maximumf %in, %init : f32
        linalg.yield %19 : f32
      }
    %expanded_3 = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [8, 9, 1] : tensor<8x9xf32> into tensor<8x9x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_3 : tensor<8x9x9xf32>, tensor<8x9x1xf32>) outs(%3 : tensor<8x9x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %19 = arith.subf %in, %in_8 : f32
      linalg.yield %19 : f32
    } -> tensor<8x9x9xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<8x9x9xf32>) outs(%3 : tensor<8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = math.exp %in : f32
      linalg.yield %19 : f32
    } -> tensor<8x9x9xf32>
    %11 = linalg.fill ins(%cst_1 : f32) outs(%7 : tensor<8x9xf32>) -> tensor<8x9xf32>
    %reduced_4 = linalg.reduce ins(%10 : tensor<8x9x9xf32>) outs(%11 : tensor<8x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %19 = arith.addf %in, %init : f32
        linalg.yield %19 : f32
      }
    %expanded_5 = tensor.expand_shape %reduced_4 [[0], [1, 2]] output_shape [8, 9, 1] : tensor<8x9xf32> into tensor<8x9x1xf32>
    %12 = tensor.empty() : tensor<8x9x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<8x9x1xf32>) outs(%12 : tensor<8x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.divf %cst, %in : f32
      linalg.yield %19 : f32
    } -> tensor<8x9x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %13 : tensor<8x9x9xf32>, tensor<8x9x1xf32>) outs(%3 : tensor<8x9x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %19 = arith.mulf %in, %in_8 : f32
      linalg.yield %19 : f32
    } -> tensor<8x9x9xf32>
    %expanded_6 = tensor.expand_shape %arg2 [[0, 1], [2], [3]] output_shape [2, 1, 9, 16] : tensor<2x9x16xf32> into tensor<2x1x9x16xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x1x9x16xf32>) outs(%0 : tensor<1x2x4x1x1x9x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x1x1x9x1x16xf32>
    %collapsed_7 = tensor.collapse_shape %15 [[0, 1, 2, 3, 4], [5, 6], [7]] : tensor<1x2x4x1x1x9x1x16xf32> into tensor<8x9x16xf32>
    %16 = tensor.empty() : tensor<8x9x16xf32>
    %17 = linalg.fill ins(%cst_1 : f32) outs(%16 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %18 = linalg.batch_matmul ins(%14, %collapsed_7 : tensor<8x9x9xf32>, tensor<8x9x16xf32>) outs(%17 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    return %18 : tensor<8x9x16xf32>
  }
  func.func @miss_axis(%arg0: tensor<4x9x16xf32>, %arg1: tensor<4x9x16xf32>, %arg2: tensor<4x9x16xf32>) -> tensor<4x9x16xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<2.500000e-01> : tensor<1x1x1xf32>
    %0 = tensor.empty() : tensor<4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4x9x16xf32>) outs(%0 : tensor<4x16x9xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%arg0, %transposed : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_2 : tensor<4x9x9xf32>, tensor<1x1x1xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.mulf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<4x9x9xf32>
    %5 = tensor.empty() : tensor<4x9xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<4x9xf32>) -> tensor<4x9xf32>
    %reduced = linalg.reduce ins(%4 : tensor<4x9x9xf32>) outs(%6 : tensor<4x9xf32>) dimensions = [1] 
      (%in: f32, %init: f32) {
        %16 = arith.maximumf %in, %init : f32
        linalg.yield %16 : f32
      }
    %expanded = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [4, 1, 9] : tensor<4x9xf32> into tensor<4x1x9xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %expanded : tensor<4x9x9xf32>, tensor<4x1x9xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.subf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<4x9x9xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<4x9x9xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = math.exp %in : f32
      linalg.yield %16 : f32
    } -> tensor<4x9x9xf32>
    %9 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<4x9xf32>) -> tensor<4x9xf32>
    %reduced_3 = linalg.reduce ins(%8 : tensor<4x9x9xf32>) outs(%9 : tensor<4x9xf32>) dimensions = [1] 
      (%in: f32, %init: f32) {
        %16 = arith.addf %in, %init : f32
        linalg.yield %16 : f32
      }
    %expanded_4 = tensor.expand_shape %reduced_3 [[0], [1, 2]] output_shape [4, 1, 9] : tensor<4x9xf32> into tensor<4x1x9xf32>
    %10 = tensor.empty() : tensor<4x1x9xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<4x1x9xf32>) outs(%10 : tensor<4x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.divf %cst, %in : f32
      linalg.yield %16 : f32
    } -> tensor<4x1x9xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %11 : tensor<4x9x9xf32>, tensor<4x1x9xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %16 = arith.mulf %in, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<4x9x9xf32>
    %13 = tensor.empty() : tensor<4x9x16xf32>
    %14 = linalg.fill ins(%cst_1 : f32) outs(%13 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %15 = linalg.batch_matmul ins(%12, %arg2 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%14 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    return %15 : tensor<4x9x16xf32>
  }
  func.func @not_causal(%arg0: tensor<4x9x16xf32>, %arg1: tensor<4x9x16xf32>, %arg2: tensor<4x9x16xf32>) -> tensor<4x9x16xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<2.500000e-01> : tensor<1x1x1xf32>
    %cst_3 = arith.constant dense<[[[0.000000e+00, 0.000000e+00, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09], [0.000000e+00, 0.000000e+00, 0.000000e+00, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, -1.000000e+09, -1.000000e+09, -1.000000e+09, -1.000000e+09], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, -1.000000e+09, -1.000000e+09, -1.000000e+09], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, -1.000000e+09, -1.000000e+09], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, -1.000000e+09], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]]]> : tensor<1x9x9xf32>
    %0 = tensor.empty() : tensor<4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4x9x16xf32>) outs(%0 : tensor<4x16x9xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%arg0, %transposed : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_2 : tensor<4x9x9xf32>, tensor<1x1x1xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %17 = arith.mulf %in, %in_6 : f32
      linalg.yield %17 : f32
    } -> tensor<4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %cst_3 : tensor<4x9x9xf32>, tensor<1x9x9xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %17 = arith.addf %in, %in_6 : f32
      linalg.yield %17 : f32
    } -> tensor<4x9x9xf32>
    %6 = tensor.empty() : tensor<4x9xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<4x9xf32>) -> tensor<4x9xf32>
    %reduced = linalg.reduce ins(%5 : tensor<4x9x9xf32>) outs(%7 : tensor<4x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %17 = arith.maximumf %in, %init : f32
        linalg.yield %17 : f32
      }
    %expanded = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [4, 9, 1] : tensor<4x9xf32> into tensor<4x9x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded : tensor<4x9x9xf32>, tensor<4x9x1xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %17 = arith.subf %in, %in_6 : f32
      linalg.yield %17 : f32
    } -> tensor<4x9x9xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<4x9x9xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32
      linalg.yield %17 : f32
    } -> tensor<4x9x9xf32>
    %10 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<4x9xf32>) -> tensor<4x9xf32>
    %reduced_4 = linalg.reduce ins(%9 : tensor<4x9x9xf32>) outs(%10 : tensor<4x9xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %17 = arith.addf %in, %init : f32
        linalg.yield %17 : f32
      }
    %expanded_5 = tensor.expand_shape %reduced_4 [[0], [1, 2]] output_shape [4, 9, 1] : tensor<4x9xf32> into tensor<4x9x1xf32>
    %11 = tensor.empty() : tensor<4x9x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<4x9x1xf32>) outs(%11 : tensor<4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.divf %cst, %in : f32
      linalg.yield %17 : f32
    } -> tensor<4x9x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %12 : tensor<4x9x9xf32>, tensor<4x9x1xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %17 = arith.mulf %in, %in_6 : f32
      linalg.yield %17 : f32
    } -> tensor<4x9x9xf32>
    %14 = tensor.empty() : tensor<4x9x16xf32>
    %15 = linalg.fill ins(%cst_1 : f32) outs(%14 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %16 = linalg.batch_matmul ins(%13, %arg2 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%15 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    return %16 : tensor<4x9x16xf32>
  }
}
