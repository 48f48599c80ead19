// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1) -> (d0)>
#map14 = affine_map<(d0, d1) -> (0, d1)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4, d2)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d1, d3)>
#map22 = affine_map<(d0) -> (d0)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d4)>
#map24 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map25 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map26 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map27 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
module {
  func.func @jax_nn(%arg0: tensor<1x9x8x16xf32>, %arg1: tensor<1x9x8x16xf32>, %arg2: tensor<1x9x8x16xf32>) -> tensor<1x9x8x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 9, 8, 1, 16] : tensor<1x9x8x16xf32> into tensor<1x9x8x1x16xf32>
    %0 = tensor.empty() : tensor<1x8x9x1x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x8x1x16xf32>) outs(%0 : tensor<1x8x9x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x1x16xf32>
    %2 = tensor.empty() : tensor<1x8x16x9xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x8x16xf32>) outs(%2 : tensor<1x8x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16x9xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<1x8x9x1x16xf32> into tensor<8x9x16xf32>
    %collapsed_2 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %4 = tensor.empty() : tensor<8x9x9xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%5 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %expanded_3 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [1, 8, 9, 1, 9] : tensor<8x9x9xf32> into tensor<1x8x9x1x9xf32>
    %7 = tensor.empty() : tensor<1x8x9x1x9xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x8x9x1x9xf32>) outs(%7 : tensor<1x8x9x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.mulf %in, %cst_0 : f32
      linalg.yield %34 : f32
    } -> tensor<1x8x9x1x9xf32>
    %9 = tensor.empty() : tensor<1x8x9x1xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<1x8x9x1xf32>) -> tensor<1x8x9x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<1x8x9x1x9xf32>) outs(%10 : tensor<1x8x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.maximumf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x8x9x1xf32>
    %collapsed_4 = tensor.collapse_shape %11 [[0, 1, 2, 3]] : tensor<1x8x9x1xf32> into tensor<72xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0, 1, 2, 3]] output_shape [1, 1, 8, 9] : tensor<72xf32> into tensor<1x1x8x9xf32>
    %collapsed_6 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<1x8x9x1x9xf32> into tensor<648xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3, 4]] output_shape [1, 1, 8, 9, 9] : tensor<648xf32> into tensor<1x1x8x9x9xf32>
    %12 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x1x8x9xf32>) outs(%12 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x9x9xf32>
    %14 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %13 : tensor<1x1x8x9x9xf32>, tensor<1x1x8x9x9xf32>) outs(%14 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.subf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<1x1x8x9x9xf32>
    %16 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1x8x9x9xf32>) outs(%16 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x1x8x9x9xf32>
    %18 = tensor.empty() : tensor<1x1x8x9xf32>
    %19 = linalg.fill ins(%cst_1 : f32) outs(%18 : tensor<1x1x8x9xf32>) -> tensor<1x1x8x9xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x1x8x9x9xf32>) outs(%19 : tensor<1x1x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x1x8x9xf32>
    %21 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x1x8x9xf32>) outs(%21 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x9x9xf32>
    %23 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %22 : tensor<1x1x8x9x9xf32>, tensor<1x1x8x9x9xf32>) outs(%23 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.divf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<1x1x8x9x9xf32>
    %25 = tensor.empty() : tensor<1x8x16x9xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x8x16xf32>) outs(%25 : tensor<1x8x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16x9xf32>
    %27 = tensor.empty() : tensor<1x8x9x1x9xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x1x8x9x9xf32>) outs(%27 : tensor<1x8x9x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x1x9xf32>
    %collapsed_8 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %collapsed_9 = tensor.collapse_shape %28 [[0, 1], [2], [3, 4]] : tensor<1x8x9x1x9xf32> into tensor<8x9x9xf32>
    %29 = tensor.empty() : tensor<8x16x9xf32>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%29 : tensor<8x16x9xf32>) -> tensor<8x16x9xf32>
    %31 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x16x9xf32>, tensor<8x9x9xf32>) outs(%30 : tensor<8x16x9xf32>) -> tensor<8x16x9xf32>
    %expanded_10 = tensor.expand_shape %31 [[0, 1], [2], [3, 4]] output_shape [1, 8, 16, 1, 9] : tensor<8x16x9xf32> into tensor<1x8x16x1x9xf32>
    %32 = tensor.empty() : tensor<1x1x9x8x16xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x8x16x1x9xf32>) outs(%32 : tensor<1x1x9x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x9x8x16xf32>
    %collapsed_11 = tensor.collapse_shape %33 [[0], [1, 2], [3], [4]] : tensor<1x1x9x8x16xf32> into tensor<1x9x8x16xf32>
    return %collapsed_11 : tensor<1x9x8x16xf32>
  }
  func.func @jax_nn_causal_grouped(%arg0: tensor<1x9x8x16xf32>, %arg1: tensor<1x9x2x16xf32>, %arg2: tensor<1x9x2x16xf32>) -> tensor<1x9x8x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [1, 9, 2, 4, 16] : tensor<1x9x8x16xf32> into tensor<1x9x2x4x16xf32>
    %0 = tensor.empty() : tensor<1x2x9x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x2x4x16xf32>) outs(%0 : tensor<1x2x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x9x4x16xf32>
    %2 = tensor.empty() : tensor<1x2x16x9xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x2x16xf32>) outs(%2 : tensor<1x2x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x9xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2, 3], [4]] : tensor<1x2x9x4x16xf32> into tensor<2x36x16xf32>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x2x16x9xf32> into tensor<2x16x9xf32>
    %4 = tensor.empty() : tensor<2x36x9xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<2x36x9xf32>) -> tensor<2x36x9xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<2x36x16xf32>, tensor<2x16x9xf32>) outs(%5 : tensor<2x36x9xf32>) -> tensor<2x36x9xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2, 3], [4]] output_shape [1, 2, 9, 4, 9] : tensor<2x36x9xf32> into tensor<1x2x9x4x9xf32>
    %7 = tensor.empty() : tensor<1x2x9x4x9xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x2x9x4x9xf32>) outs(%7 : tensor<1x2x9x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.mulf %in, %cst_1 : f32
      linalg.yield %50 : f32
    } -> tensor<1x2x9x4x9xf32>
    %9 = tensor.empty() : tensor<9x9xi32>
    %10 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %50 = linalg.index 0 : index
      %51 = arith.index_cast %50 : index to i32
      linalg.yield %51 : i32
    } -> tensor<9x9xi32>
    %11 = tensor.empty() : tensor<9x9xi32>
    %12 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel"]} outs(%11 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %50 = linalg.index 1 : index
      %51 = arith.index_cast %50 : index to i32
      linalg.yield %51 : i32
    } -> tensor<9x9xi32>
    %13 = tensor.empty() : tensor<9x9xi1>
    %14 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%10, %12 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%13 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_9: i32, %out: i1):
      %50 = arith.cmpi sge, %in, %in_9 : i32
      linalg.yield %50 : i1
    } -> tensor<9x9xi1>
    %15 = tensor.empty() : tensor<1x2x9x9xi1>
    %16 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<9x9xi1>) outs(%15 : tensor<1x2x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x9x9xi1>
    %17 = tensor.empty() : tensor<4x1x2x9x9xi1>
    %18 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x2x9x9xi1>) outs(%17 : tensor<4x1x2x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<4x1x2x9x9xi1>
    %19 = tensor.empty() : tensor<4x1x2x9x9xf32>
    %20 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x2x9x4x9xf32>) outs(%19 : tensor<4x1x2x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x1x2x9x9xf32>
    %21 = tensor.empty() : tensor<4x1x2x9x9xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<4x1x2x9x9xi1>, tensor<4x1x2x9x9xf32>) outs(%21 : tensor<4x1x2x9x9xf32>) {
    ^bb0(%in: i1, %in_9: f32, %out: f32):
      %50 = arith.select %in, %in_9, %cst_0 : f32
      linalg.yield %50 : f32
    } -> tensor<4x1x2x9x9xf32>
    %23 = tensor.empty() : tensor<4x1x2x9xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<4x1x2x9xf32>) -> tensor<4x1x2x9xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<4x1x2x9x9xf32>) outs(%24 : tensor<4x1x2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.maximumf %out, %in : f32
      linalg.yield %50 : f32
    } -> tensor<4x1x2x9xf32>
    %26 = tensor.empty() : tensor<4x1x2x9x9xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<4x1x2x9xf32>) outs(%26 : tensor<4x1x2x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x1x2x9x9xf32>
    %28 = tensor.empty() : tensor<4x1x2x9x9xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22, %27 : tensor<4x1x2x9x9xf32>, tensor<4x1x2x9x9xf32>) outs(%28 : tensor<4x1x2x9x9xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %50 = arith.subf %in, %in_9 : f32
      linalg.yield %50 : f32
    } -> tensor<4x1x2x9x9xf32>
    %30 = tensor.empty() : tensor<4x1x2x9x9xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<4x1x2x9x9xf32>) outs(%30 : tensor<4x1x2x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<4x1x2x9x9xf32>
    %32 = tensor.empty() : tensor<4x1x2x9xf32>
    %33 = linalg.fill ins(%cst_2 : f32) outs(%32 : tensor<4x1x2x9xf32>) -> tensor<4x1x2x9xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<4x1x2x9x9xf32>) outs(%33 : tensor<4x1x2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %out, %in : f32
      linalg.yield %50 : f32
    } -> tensor<4x1x2x9xf32>
    %35 = tensor.empty() : tensor<4x1x2x9x9xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<4x1x2x9xf32>) outs(%35 : tensor<4x1x2x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x1x2x9x9xf32>
    %37 = tensor.empty() : tensor<4x1x2x9x9xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31, %36 : tensor<4x1x2x9x9xf32>, tensor<4x1x2x9x9xf32>) outs(%37 : tensor<4x1x2x9x9xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %50 = arith.divf %in, %in_9 : f32
      linalg.yield %50 : f32
    } -> tensor<4x1x2x9x9xf32>
    %39 = tensor.empty() : tensor<1x2x16x9xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x2x16xf32>) outs(%39 : tensor<1x2x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x9xf32>
    %41 = tensor.empty() : tensor<1x2x9x4x9xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<4x1x2x9x9xf32>) outs(%41 : tensor<1x2x9x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x9x4x9xf32>
    %collapsed_5 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<1x2x16x9xf32> into tensor<2x16x9xf32>
    %collapsed_6 = tensor.collapse_shape %42 [[0, 1], [2], [3, 4]] : tensor<1x2x9x4x9xf32> into tensor<2x9x36xf32>
    %43 = tensor.empty() : tensor<2x16x36xf32>
    %44 = linalg.fill ins(%cst_2 : f32) outs(%43 : tensor<2x16x36xf32>) -> tensor<2x16x36xf32>
    %45 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<2x16x9xf32>, tensor<2x9x36xf32>) outs(%44 : tensor<2x16x36xf32>) -> tensor<2x16x36xf32>
    %expanded_7 = tensor.expand_shape %45 [[0, 1], [2], [3, 4]] output_shape [1, 2, 16, 4, 9] : tensor<2x16x36xf32> into tensor<1x2x16x4x9xf32>
    %46 = tensor.empty() : tensor<4x1x9x2x16xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x2x16x4x9xf32>) outs(%46 : tensor<4x1x9x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x1x9x2x16xf32>
    %48 = tensor.empty() : tensor<1x9x2x4x16xf32>
    %49 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<4x1x9x2x16xf32>) outs(%48 : tensor<1x9x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x4x16xf32>
    %collapsed_8 = tensor.collapse_shape %49 [[0], [1], [2, 3], [4]] : tensor<1x9x2x4x16xf32> into tensor<1x9x8x16xf32>
    return %collapsed_8 : tensor<1x9x8x16xf32>
  }
  func.func @jax_nn_causal_bf16(%arg0: tensor<1x9x8x16xbf16>, %arg1: tensor<1x9x8x16xbf16>, %arg2: tensor<1x9x8x16xbf16>) -> tensor<1x9x8x16xbf16> {
    %cst = arith.constant 0.000000e+00 : bf16
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -2.38197633E+38 : f32
    %cst_2 = arith.constant 2.500000e-01 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 9, 8, 1, 16] : tensor<1x9x8x16xbf16> into tensor<1x9x8x1x16xbf16>
    %0 = tensor.empty() : tensor<1x8x9x1x16xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x8x1x16xbf16>) outs(%0 : tensor<1x8x9x1x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x9x1x16xbf16>
    %2 = tensor.empty() : tensor<1x8x16x9xbf16>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x8x16xbf16>) outs(%2 : tensor<1x8x16x9xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x16x9xbf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<1x8x9x1x16xbf16> into tensor<8x9x16xbf16>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x8x16x9xbf16> into tensor<8x16x9xbf16>
    %4 = tensor.empty() : tensor<8x9x9xf32>
    %5 = linalg.fill ins(%cst_3 : f32) outs(%4 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x9x16xbf16>, tensor<8x16x9xbf16>) outs(%5 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %expanded_5 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [1, 8, 9, 1, 9] : tensor<8x9x9xf32> into tensor<1x8x9x1x9xf32>
    %7 = tensor.empty() : tensor<1x8x9x1x9xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x8x9x1x9xf32>) outs(%7 : tensor<1x8x9x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_2 : f32
      linalg.yield %48 : f32
    } -> tensor<1x8x9x1x9xf32>
    %9 = tensor.empty() : tensor<9x9xi32>
    %10 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i32
      linalg.yield %49 : i32
    } -> tensor<9x9xi32>
    %11 = tensor.empty() : tensor<9x9xi32>
    %12 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel"]} outs(%11 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %48 = linalg.index 1 : index
      %49 = arith.index_cast %48 : index to i32
      linalg.yield %49 : i32
    } -> tensor<9x9xi32>
    %13 = tensor.empty() : tensor<9x9xi1>
    %14 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%10, %12 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%13 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %48 = arith.cmpi sge, %in, %in_12 : i32
      linalg.yield %48 : i1
    } -> tensor<9x9xi1>
    %15 = tensor.empty() : tensor<1x8x9x9xi1>
    %16 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<9x9xi1>) outs(%15 : tensor<1x8x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x8x9x9xi1>
    %17 = tensor.empty() : tensor<1x1x8x9x9xi1>
    %18 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x8x9x9xi1>) outs(%17 : tensor<1x1x8x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x8x9x9xi1>
    %collapsed_6 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<1x8x9x1x9xf32> into tensor<648xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3, 4]] output_shape [1, 1, 8, 9, 9] : tensor<648xf32> into tensor<1x1x8x9x9xf32>
    %19 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_7 : tensor<1x1x8x9x9xi1>, tensor<1x1x8x9x9xf32>) outs(%19 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: i1, %in_12: f32, %out: f32):
      %48 = arith.select %in, %in_12, %cst_1 : f32
      linalg.yield %48 : f32
    } -> tensor<1x1x8x9x9xf32>
    %21 = tensor.empty() : tensor<1x1x8x9xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<1x1x8x9xf32>) -> tensor<1x1x8x9xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x1x8x9x9xf32>) outs(%22 : tensor<1x1x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.maximumf %out, %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x1x8x9xf32>
    %24 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x1x8x9xf32>) outs(%24 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x9x9xf32>
    %26 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %25 : tensor<1x1x8x9x9xf32>, tensor<1x1x8x9x9xf32>) outs(%26 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %48 = arith.subf %in, %in_12 : f32
      linalg.yield %48 : f32
    } -> tensor<1x1x8x9x9xf32>
    %28 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1x8x9x9xf32>) outs(%28 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x1x8x9x9xf32>
    %30 = tensor.empty() : tensor<1x1x8x9xf32>
    %31 = linalg.fill ins(%cst_3 : f32) outs(%30 : tensor<1x1x8x9xf32>) -> tensor<1x1x8x9xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x1x8x9x9xf32>) outs(%31 : tensor<1x1x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %out, %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x1x8x9xf32>
    %33 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x1x8x9xf32>) outs(%33 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x9x9xf32>
    %35 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29, %34 : tensor<1x1x8x9x9xf32>, tensor<1x1x8x9x9xf32>) outs(%35 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %48 = arith.divf %in, %in_12 : f32
      linalg.yield %48 : f32
    } -> tensor<1x1x8x9x9xf32>
    %37 = tensor.empty() : tensor<1x1x8x9x9xbf16>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x1x8x9x9xf32>) outs(%37 : tensor<1x1x8x9x9xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %48 = arith.truncf %in : f32 to bf16
      linalg.yield %48 : bf16
    } -> tensor<1x1x8x9x9xbf16>
    %39 = tensor.empty() : tensor<1x8x16x9xbf16>
    %40 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x8x16xbf16>) outs(%39 : tensor<1x8x16x9xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x16x9xbf16>
    %41 = tensor.empty() : tensor<1x8x9x1x9xbf16>
    %42 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x1x8x9x9xbf16>) outs(%41 : tensor<1x8x9x1x9xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x9x1x9xbf16>
    %collapsed_8 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<1x8x16x9xbf16> into tensor<8x16x9xbf16>
    %collapsed_9 = tensor.collapse_shape %42 [[0, 1], [2], [3, 4]] : tensor<1x8x9x1x9xbf16> into tensor<8x9x9xbf16>
    %43 = tensor.empty() : tensor<8x16x9xbf16>
    %44 = linalg.fill ins(%cst : bf16) outs(%43 : tensor<8x16x9xbf16>) -> tensor<8x16x9xbf16>
    %45 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x16x9xbf16>, tensor<8x9x9xbf16>) outs(%44 : tensor<8x16x9xbf16>) -> tensor<8x16x9xbf16>
    %expanded_10 = tensor.expand_shape %45 [[0, 1], [2], [3, 4]] output_shape [1, 8, 16, 1, 9] : tensor<8x16x9xbf16> into tensor<1x8x16x1x9xbf16>
    %46 = tensor.empty() : tensor<1x1x9x8x16xbf16>
    %47 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x8x16x1x9xbf16>) outs(%46 : tensor<1x1x9x8x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x1x9x8x16xbf16>
    %collapsed_11 = tensor.collapse_shape %47 [[0], [1, 2], [3], [4]] : tensor<1x1x9x8x16xbf16> into tensor<1x9x8x16xbf16>
    return %collapsed_11 : tensor<1x9x8x16xbf16>
  }
  func.func @jax_nn_window(%arg0: tensor<1x9x8x16xf32>, %arg1: tensor<1x9x8x16xf32>, %arg2: tensor<1x9x8x16xf32>) -> tensor<1x9x8x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %c3_i32 = arith.constant 3 : i32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 9, 8, 1, 16] : tensor<1x9x8x16xf32> into tensor<1x9x8x1x16xf32>
    %0 = tensor.empty() : tensor<1x8x9x1x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x8x1x16xf32>) outs(%0 : tensor<1x8x9x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x1x16xf32>
    %2 = tensor.empty() : tensor<1x8x16x9xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x8x16xf32>) outs(%2 : tensor<1x8x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16x9xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<1x8x9x1x16xf32> into tensor<8x9x16xf32>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %4 = tensor.empty() : tensor<8x9x9xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%5 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %expanded_5 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [1, 8, 9, 1, 9] : tensor<8x9x9xf32> into tensor<1x8x9x1x9xf32>
    %7 = tensor.empty() : tensor<1x8x9x1x9xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x8x9x1x9xf32>) outs(%7 : tensor<1x8x9x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.mulf %in, %cst_1 : f32
      linalg.yield %66 : f32
    } -> tensor<1x8x9x1x9xf32>
    %9 = tensor.empty() : tensor<9x9xi32>
    %10 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %66 = linalg.index 0 : index
      %67 = arith.index_cast %66 : index to i32
      linalg.yield %67 : i32
    } -> tensor<9x9xi32>
    %11 = tensor.empty() : tensor<9x9xi32>
    %12 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel"]} outs(%11 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %66 = linalg.index 1 : index
      %67 = arith.index_cast %66 : index to i32
      linalg.yield %67 : i32
    } -> tensor<9x9xi32>
    %13 = tensor.empty() : tensor<9x9xi1>
    %14 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%10, %12 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%13 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %66 = arith.cmpi sge, %in, %in_12 : i32
      linalg.yield %66 : i1
    } -> tensor<9x9xi1>
    %15 = tensor.empty() : tensor<1x8x9x9xi1>
    %16 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<9x9xi1>) outs(%15 : tensor<1x8x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x8x9x9xi1>
    %17 = tensor.empty() : tensor<1x9xi32>
    %18 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<9xi32>) outs(%17 : tensor<1x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x9xi32>
    %19 = tensor.empty() : tensor<1x9xi32>
    %20 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<1x9xi32>) outs(%19 : tensor<1x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      %66 = arith.addi %in, %c3_i32 : i32
      linalg.yield %66 : i32
    } -> tensor<1x9xi32>
    %21 = tensor.empty() : tensor<9x9xi32>
    %22 = linalg.generic {indexing_maps = [#map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<9xi32>) outs(%21 : tensor<9x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<9x9xi32>
    %23 = tensor.empty() : tensor<9x9xi32>
    %24 = linalg.generic {indexing_maps = [#map14, #map7], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<1x9xi32>) outs(%23 : tensor<9x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<9x9xi32>
    %25 = tensor.empty() : tensor<9x9xi1>
    %26 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%22, %24 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%25 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %66 = arith.cmpi sle, %in, %in_12 : i32
      linalg.yield %66 : i1
    } -> tensor<9x9xi1>
    %27 = tensor.empty() : tensor<9x9xi32>
    %28 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<9xi32>) outs(%27 : tensor<9x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<9x9xi32>
    %29 = tensor.empty() : tensor<9x9xi1>
    %30 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%22, %28 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%29 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %66 = arith.cmpi sge, %in, %in_12 : i32
      linalg.yield %66 : i1
    } -> tensor<9x9xi1>
    %31 = tensor.empty() : tensor<9x9xi1>
    %32 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%30, %26 : tensor<9x9xi1>, tensor<9x9xi1>) outs(%31 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %66 = arith.andi %in, %in_12 : i1
      linalg.yield %66 : i1
    } -> tensor<9x9xi1>
    %33 = tensor.empty() : tensor<1x8x9x9xi1>
    %34 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<9x9xi1>) outs(%33 : tensor<1x8x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x8x9x9xi1>
    %35 = tensor.empty() : tensor<1x8x9x9xi1>
    %36 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %34 : tensor<1x8x9x9xi1>, tensor<1x8x9x9xi1>) outs(%35 : tensor<1x8x9x9xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %66 = arith.andi %in, %in_12 : i1
      linalg.yield %66 : i1
    } -> tensor<1x8x9x9xi1>
    %37 = tensor.empty() : tensor<1x1x8x9x9xi1>
    %38 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x8x9x9xi1>) outs(%37 : tensor<1x1x8x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x8x9x9xi1>
    %collapsed_6 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<1x8x9x1x9xf32> into tensor<648xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3, 4]] output_shape [1, 1, 8, 9, 9] : tensor<648xf32> into tensor<1x1x8x9x9xf32>
    %39 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_7 : tensor<1x1x8x9x9xi1>, tensor<1x1x8x9x9xf32>) outs(%39 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: i1, %in_12: f32, %out: f32):
      %66 = arith.select %in, %in_12, %cst_0 : f32
      linalg.yield %66 : f32
    } -> tensor<1x1x8x9x9xf32>
    %41 = tensor.empty() : tensor<1x1x8x9xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<1x1x8x9xf32>) -> tensor<1x1x8x9xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<1x1x8x9x9xf32>) outs(%42 : tensor<1x1x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.maximumf %out, %in : f32
      linalg.yield %66 : f32
    } -> tensor<1x1x8x9xf32>
    %44 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x1x8x9xf32>) outs(%44 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x9x9xf32>
    %46 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40, %45 : tensor<1x1x8x9x9xf32>, tensor<1x1x8x9x9xf32>) outs(%46 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %66 = arith.subf %in, %in_12 : f32
      linalg.yield %66 : f32
    } -> tensor<1x1x8x9x9xf32>
    %48 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x1x8x9x9xf32>) outs(%48 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = math.exp %in : f32
      linalg.yield %66 : f32
    } -> tensor<1x1x8x9x9xf32>
    %50 = tensor.empty() : tensor<1x1x8x9xf32>
    %51 = linalg.fill ins(%cst_2 : f32) outs(%50 : tensor<1x1x8x9xf32>) -> tensor<1x1x8x9xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<1x1x8x9x9xf32>) outs(%51 : tensor<1x1x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.addf %out, %in : f32
      linalg.yield %66 : f32
    } -> tensor<1x1x8x9xf32>
    %53 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x1x8x9xf32>) outs(%53 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x9x9xf32>
    %55 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49, %54 : tensor<1x1x8x9x9xf32>, tensor<1x1x8x9x9xf32>) outs(%55 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %66 = arith.divf %in, %in_12 : f32
      linalg.yield %66 : f32
    } -> tensor<1x1x8x9x9xf32>
    %57 = tensor.empty() : tensor<1x8x16x9xf32>
    %58 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x8x16xf32>) outs(%57 : tensor<1x8x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16x9xf32>
    %59 = tensor.empty() : tensor<1x8x9x1x9xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x1x8x9x9xf32>) outs(%59 : tensor<1x8x9x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x1x9xf32>
    %collapsed_8 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %collapsed_9 = tensor.collapse_shape %60 [[0, 1], [2], [3, 4]] : tensor<1x8x9x1x9xf32> into tensor<8x9x9xf32>
    %61 = tensor.empty() : tensor<8x16x9xf32>
    %62 = linalg.fill ins(%cst_2 : f32) outs(%61 : tensor<8x16x9xf32>) -> tensor<8x16x9xf32>
    %63 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x16x9xf32>, tensor<8x9x9xf32>) outs(%62 : tensor<8x16x9xf32>) -> tensor<8x16x9xf32>
    %expanded_10 = tensor.expand_shape %63 [[0, 1], [2], [3, 4]] output_shape [1, 8, 16, 1, 9] : tensor<8x16x9xf32> into tensor<1x8x16x1x9xf32>
    %64 = tensor.empty() : tensor<1x1x9x8x16xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x8x16x1x9xf32>) outs(%64 : tensor<1x1x9x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x9x8x16xf32>
    %collapsed_11 = tensor.collapse_shape %65 [[0], [1, 2], [3], [4]] : tensor<1x1x9x8x16xf32> into tensor<1x9x8x16xf32>
    return %collapsed_11 : tensor<1x9x8x16xf32>
  }
  func.func @jax_nn_mask(%arg0: tensor<1x9x8x16xf32>, %arg1: tensor<1x9x8x16xf32>, %arg2: tensor<1x9x8x16xf32>, %arg3: tensor<1x1x9x9xi1>) -> tensor<1x9x8x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 9, 8, 1, 16] : tensor<1x9x8x16xf32> into tensor<1x9x8x1x16xf32>
    %0 = tensor.empty() : tensor<1x8x9x1x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x8x1x16xf32>) outs(%0 : tensor<1x8x9x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x1x16xf32>
    %2 = tensor.empty() : tensor<1x8x16x9xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x8x16xf32>) outs(%2 : tensor<1x8x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16x9xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<1x8x9x1x16xf32> into tensor<8x9x16xf32>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %4 = tensor.empty() : tensor<8x9x9xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%5 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [1, 8, 9, 1, 9] : tensor<8x9x9xf32> into tensor<1x8x9x1x9xf32>
    %7 = tensor.empty() : tensor<1x8x9x1x9xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x8x9x1x9xf32>) outs(%7 : tensor<1x8x9x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.mulf %in, %cst_1 : f32
      linalg.yield %38 : f32
    } -> tensor<1x8x9x1x9xf32>
    %9 = tensor.empty() : tensor<1x1x8x9x9xi1>
    %10 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x1x9x9xi1>) outs(%9 : tensor<1x1x8x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x8x9x9xi1>
    %collapsed_5 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<1x8x9x1x9xf32> into tensor<648xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3, 4]] output_shape [1, 1, 8, 9, 9] : tensor<648xf32> into tensor<1x1x8x9x9xf32>
    %11 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_6 : tensor<1x1x8x9x9xi1>, tensor<1x1x8x9x9xf32>) outs(%11 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: i1, %in_11: f32, %out: f32):
      %38 = arith.select %in, %in_11, %cst_0 : f32
      linalg.yield %38 : f32
    } -> tensor<1x1x8x9x9xf32>
    %13 = tensor.empty() : tensor<1x1x8x9xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x1x8x9xf32>) -> tensor<1x1x8x9xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<1x1x8x9x9xf32>) outs(%14 : tensor<1x1x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.maximumf %out, %in : f32
      linalg.yield %38 : f32
    } -> tensor<1x1x8x9xf32>
    %16 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1x8x9xf32>) outs(%16 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x9x9xf32>
    %18 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12, %17 : tensor<1x1x8x9x9xf32>, tensor<1x1x8x9x9xf32>) outs(%18 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %38 = arith.subf %in, %in_11 : f32
      linalg.yield %38 : f32
    } -> tensor<1x1x8x9x9xf32>
    %20 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x1x8x9x9xf32>) outs(%20 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<1x1x8x9x9xf32>
    %22 = tensor.empty() : tensor<1x1x8x9xf32>
    %23 = linalg.fill ins(%cst_2 : f32) outs(%22 : tensor<1x1x8x9xf32>) -> tensor<1x1x8x9xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<1x1x8x9x9xf32>) outs(%23 : tensor<1x1x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %out, %in : f32
      linalg.yield %38 : f32
    } -> tensor<1x1x8x9xf32>
    %25 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x1x8x9xf32>) outs(%25 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x9x9xf32>
    %27 = tensor.empty() : tensor<1x1x8x9x9xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21, %26 : tensor<1x1x8x9x9xf32>, tensor<1x1x8x9x9xf32>) outs(%27 : tensor<1x1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %38 = arith.divf %in, %in_11 : f32
      linalg.yield %38 : f32
    } -> tensor<1x1x8x9x9xf32>
    %29 = tensor.empty() : tensor<1x8x16x9xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x8x16xf32>) outs(%29 : tensor<1x8x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16x9xf32>
    %31 = tensor.empty() : tensor<1x8x9x1x9xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x1x8x9x9xf32>) outs(%31 : tensor<1x8x9x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x1x9xf32>
    %collapsed_7 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %collapsed_8 = tensor.collapse_shape %32 [[0, 1], [2], [3, 4]] : tensor<1x8x9x1x9xf32> into tensor<8x9x9xf32>
    %33 = tensor.empty() : tensor<8x16x9xf32>
    %34 = linalg.fill ins(%cst_2 : f32) outs(%33 : tensor<8x16x9xf32>) -> tensor<8x16x9xf32>
    %35 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x16x9xf32>, tensor<8x9x9xf32>) outs(%34 : tensor<8x16x9xf32>) -> tensor<8x16x9xf32>
    %expanded_9 = tensor.expand_shape %35 [[0, 1], [2], [3, 4]] output_shape [1, 8, 16, 1, 9] : tensor<8x16x9xf32> into tensor<1x8x16x1x9xf32>
    %36 = tensor.empty() : tensor<1x1x9x8x16xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x8x16x1x9xf32>) outs(%36 : tensor<1x1x9x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x9x8x16xf32>
    %collapsed_10 = tensor.collapse_shape %37 [[0], [1, 2], [3], [4]] : tensor<1x1x9x8x16xf32> into tensor<1x9x8x16xf32>
    return %collapsed_10 : tensor<1x9x8x16xf32>
  }
  func.func @einsum_tril(%arg0: tensor<1x9x8x16xf32>, %arg1: tensor<1x9x8x16xf32>, %arg2: tensor<1x9x8x16xf32>) -> tensor<1x9x8x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x8x9x16xf32>
    %1 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x8x16xf32>) outs(%0 : tensor<1x8x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x16xf32>
    %2 = tensor.empty() : tensor<1x8x16x9xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x8x16xf32>) outs(%2 : tensor<1x8x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16x9xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %collapsed_2 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %4 = tensor.empty() : tensor<8x9x9xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%5 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 8, 9, 9] : tensor<8x9x9xf32> into tensor<1x8x9x9xf32>
    %7 = tensor.empty() : tensor<1x8x9x9xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x9x9xf32>) outs(%7 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.mulf %in, %cst_0 : f32
      linalg.yield %44 : f32
    } -> tensor<1x8x9x9xf32>
    %9 = tensor.empty() : tensor<9x9xi32>
    %10 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %44 = linalg.index 0 : index
      %45 = arith.index_cast %44 : index to i32
      linalg.yield %45 : i32
    } -> tensor<9x9xi32>
    %11 = tensor.empty() : tensor<9x9xi32>
    %12 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel"]} outs(%11 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %44 = linalg.index 1 : index
      %45 = arith.index_cast %44 : index to i32
      linalg.yield %45 : i32
    } -> tensor<9x9xi32>
    %13 = tensor.empty() : tensor<9x9xi1>
    %14 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%10, %12 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%13 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %44 = arith.cmpi sge, %in, %in_6 : i32
      linalg.yield %44 : i1
    } -> tensor<9x9xi1>
    %15 = tensor.empty() : tensor<1x8x9x9xi1>
    %16 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<9x9xi1>) outs(%15 : tensor<1x8x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x8x9x9xi1>
    %17 = tensor.empty() : tensor<1x8x9x9xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %8 : tensor<1x8x9x9xi1>, tensor<1x8x9x9xf32>) outs(%17 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: i1, %in_6: f32, %out: f32):
      %44 = arith.select %in, %in_6, %cst : f32
      linalg.yield %44 : f32
    } -> tensor<1x8x9x9xf32>
    %19 = tensor.empty() : tensor<1x8x9xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<1x8x9xf32>) -> tensor<1x8x9xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<1x8x9x9xf32>) outs(%20 : tensor<1x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.maximumf %out, %in : f32
      linalg.yield %44 : f32
    } -> tensor<1x8x9xf32>
    %22 = tensor.empty() : tensor<1x8x9x9xf32>
    %23 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x8x9xf32>) outs(%22 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x9xf32>
    %24 = tensor.empty() : tensor<1x8x9x9xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %23 : tensor<1x8x9x9xf32>, tensor<1x8x9x9xf32>) outs(%24 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %44 = arith.subf %in, %in_6 : f32
      linalg.yield %44 : f32
    } -> tensor<1x8x9x9xf32>
    %26 = tensor.empty() : tensor<1x8x9x9xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x8x9x9xf32>) outs(%26 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<1x8x9x9xf32>
    %28 = tensor.empty() : tensor<1x8x9xf32>
    %29 = linalg.fill ins(%cst_1 : f32) outs(%28 : tensor<1x8x9xf32>) -> tensor<1x8x9xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<1x8x9x9xf32>) outs(%29 : tensor<1x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %out, %in : f32
      linalg.yield %44 : f32
    } -> tensor<1x8x9xf32>
    %31 = tensor.empty() : tensor<1x8x9x9xf32>
    %32 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x8x9xf32>) outs(%31 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x9xf32>
    %33 = tensor.empty() : tensor<1x8x9x9xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %32 : tensor<1x8x9x9xf32>, tensor<1x8x9x9xf32>) outs(%33 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %44 = arith.divf %in, %in_6 : f32
      linalg.yield %44 : f32
    } -> tensor<1x8x9x9xf32>
    %35 = tensor.empty() : tensor<1x8x16x9xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x8x16xf32>) outs(%35 : tensor<1x8x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16x9xf32>
    %37 = tensor.empty() : tensor<1x8x9x9xf32>
    %38 = linalg.generic {indexing_maps = [#map18, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x8x9x9xf32>) outs(%37 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x9xf32>
    %collapsed_3 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %collapsed_4 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<1x8x9x9xf32> into tensor<8x9x9xf32>
    %39 = tensor.empty() : tensor<8x16x9xf32>
    %40 = linalg.fill ins(%cst_1 : f32) outs(%39 : tensor<8x16x9xf32>) -> tensor<8x16x9xf32>
    %41 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x16x9xf32>, tensor<8x9x9xf32>) outs(%40 : tensor<8x16x9xf32>) -> tensor<8x16x9xf32>
    %expanded_5 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [1, 8, 16, 9] : tensor<8x16x9xf32> into tensor<1x8x16x9xf32>
    %42 = tensor.empty() : tensor<1x9x8x16xf32>
    %43 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x8x16x9xf32>) outs(%42 : tensor<1x9x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x8x16xf32>
    return %43 : tensor<1x9x8x16xf32>
  }
  func.func @einsum_grouped(%arg0: tensor<1x9x8x16xf32>, %arg1: tensor<1x9x2x16xf32>, %arg2: tensor<1x9x2x16xf32>) -> tensor<1x9x8x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 2.500000e-01 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [1, 9, 2, 4, 16] : tensor<1x9x8x16xf32> into tensor<1x9x2x4x16xf32>
    %0 = tensor.empty() : tensor<1x9x2x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x2x4x16xf32>) outs(%0 : tensor<1x9x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_2 : f32
      linalg.yield %48 : f32
    } -> tensor<1x9x2x4x16xf32>
    %2 = tensor.empty() : tensor<1x2x9x16xf32>
    %3 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x2x16xf32>) outs(%2 : tensor<1x2x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x9x16xf32>
    %4 = tensor.empty() : tensor<1x2x16x9x4xf32>
    %5 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x9x2x4x16xf32>) outs(%4 : tensor<1x2x16x9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x9x4xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x2x9x16xf32> into tensor<2x9x16xf32>
    %collapsed_3 = tensor.collapse_shape %5 [[0, 1], [2], [3, 4]] : tensor<1x2x16x9x4xf32> into tensor<2x16x36xf32>
    %6 = tensor.empty() : tensor<2x9x36xf32>
    %7 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<2x9x36xf32>) -> tensor<2x9x36xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<2x9x16xf32>, tensor<2x16x36xf32>) outs(%7 : tensor<2x9x36xf32>) -> tensor<2x9x36xf32>
    %expanded_4 = tensor.expand_shape %8 [[0, 1], [2], [3, 4]] output_shape [1, 2, 9, 9, 4] : tensor<2x9x36xf32> into tensor<1x2x9x9x4xf32>
    %9 = tensor.empty() : tensor<1x9x2x4x9xf32>
    %10 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x2x9x9x4xf32>) outs(%9 : tensor<1x9x2x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x4x9xf32>
    %11 = tensor.empty() : tensor<9xi32>
    %12 = linalg.generic {indexing_maps = [#map22], iterator_types = ["parallel"]} outs(%11 : tensor<9xi32>) {
    ^bb0(%out: i32):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i32
      linalg.yield %49 : i32
    } -> tensor<9xi32>
    %13 = tensor.empty() : tensor<9x9xi32>
    %14 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<9xi32>) outs(%13 : tensor<9x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<9x9xi32>
    %15 = tensor.empty() : tensor<9x9xi32>
    %16 = linalg.generic {indexing_maps = [#map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<9xi32>) outs(%15 : tensor<9x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<9x9xi32>
    %17 = tensor.empty() : tensor<9x9xi1>
    %18 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%14, %16 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%17 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_9: i32, %out: i1):
      %48 = arith.cmpi sle, %in, %in_9 : i32
      linalg.yield %48 : i1
    } -> tensor<9x9xi1>
    %19 = tensor.empty() : tensor<1x9x2x4x9xi1>
    %20 = linalg.generic {indexing_maps = [#map23, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<9x9xi1>) outs(%19 : tensor<1x9x2x4x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x9x2x4x9xi1>
    %21 = tensor.empty() : tensor<1x9x2x4x9xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %10 : tensor<1x9x2x4x9xi1>, tensor<1x9x2x4x9xf32>) outs(%21 : tensor<1x9x2x4x9xf32>) {
    ^bb0(%in: i1, %in_9: f32, %out: f32):
      %48 = arith.select %in, %in_9, %cst_0 : f32
      linalg.yield %48 : f32
    } -> tensor<1x9x2x4x9xf32>
    %23 = tensor.empty() : tensor<1x9x2x4xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<1x9x2x4xf32>) -> tensor<1x9x2x4xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<1x9x2x4x9xf32>) outs(%24 : tensor<1x9x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.maximumf %out, %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x9x2x4xf32>
    %26 = tensor.empty() : tensor<1x9x2x4x9xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x9x2x4xf32>) outs(%26 : tensor<1x9x2x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x4x9xf32>
    %28 = tensor.empty() : tensor<1x9x2x4x9xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22, %27 : tensor<1x9x2x4x9xf32>, tensor<1x9x2x4x9xf32>) outs(%28 : tensor<1x9x2x4x9xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %48 = arith.subf %in, %in_9 : f32
      linalg.yield %48 : f32
    } -> tensor<1x9x2x4x9xf32>
    %30 = tensor.empty() : tensor<1x9x2x4x9xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x9x2x4x9xf32>) outs(%30 : tensor<1x9x2x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x9x2x4x9xf32>
    %32 = tensor.empty() : tensor<1x9x2x4xf32>
    %33 = linalg.fill ins(%cst_1 : f32) outs(%32 : tensor<1x9x2x4xf32>) -> tensor<1x9x2x4xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x9x2x4x9xf32>) outs(%33 : tensor<1x9x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %out, %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x9x2x4xf32>
    %35 = tensor.empty() : tensor<1x9x2x4x9xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x9x2x4xf32>) outs(%35 : tensor<1x9x2x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x4x9xf32>
    %37 = tensor.empty() : tensor<1x9x2x4x9xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31, %36 : tensor<1x9x2x4x9xf32>, tensor<1x9x2x4x9xf32>) outs(%37 : tensor<1x9x2x4x9xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %48 = arith.divf %in, %in_9 : f32
      linalg.yield %48 : f32
    } -> tensor<1x9x2x4x9xf32>
    %39 = tensor.empty() : tensor<1x2x16x9xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x2x16xf32>) outs(%39 : tensor<1x2x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x9xf32>
    %41 = tensor.empty() : tensor<1x2x9x9x4xf32>
    %42 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x9x2x4x9xf32>) outs(%41 : tensor<1x2x9x9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x9x9x4xf32>
    %collapsed_5 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<1x2x16x9xf32> into tensor<2x16x9xf32>
    %collapsed_6 = tensor.collapse_shape %42 [[0, 1], [2], [3, 4]] : tensor<1x2x9x9x4xf32> into tensor<2x9x36xf32>
    %43 = tensor.empty() : tensor<2x16x36xf32>
    %44 = linalg.fill ins(%cst_1 : f32) outs(%43 : tensor<2x16x36xf32>) -> tensor<2x16x36xf32>
    %45 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<2x16x9xf32>, tensor<2x9x36xf32>) outs(%44 : tensor<2x16x36xf32>) -> tensor<2x16x36xf32>
    %expanded_7 = tensor.expand_shape %45 [[0, 1], [2], [3, 4]] output_shape [1, 2, 16, 9, 4] : tensor<2x16x36xf32> into tensor<1x2x16x9x4xf32>
    %46 = tensor.empty() : tensor<1x9x2x4x16xf32>
    %47 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x2x16x9x4xf32>) outs(%46 : tensor<1x9x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x4x16xf32>
    %collapsed_8 = tensor.collapse_shape %47 [[0], [1], [2, 3], [4]] : tensor<1x9x2x4x16xf32> into tensor<1x9x8x16xf32>
    return %collapsed_8 : tensor<1x9x8x16xf32>
  }
  func.func @softcap(%arg0: tensor<1x9x8x16xf32>, %arg1: tensor<1x9x8x16xf32>, %arg2: tensor<1x9x8x16xf32>) -> tensor<1x9x8x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -1.000000e+30 : f32
    %cst_1 = arith.constant 5.000000e+01 : f32
    %cst_2 = arith.constant 2.500000e-01 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x8x9x16xf32>
    %1 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x8x16xf32>) outs(%0 : tensor<1x8x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x16xf32>
    %2 = tensor.empty() : tensor<1x8x16x9xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x8x16xf32>) outs(%2 : tensor<1x8x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16x9xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %4 = tensor.empty() : tensor<8x9x9xf32>
    %5 = linalg.fill ins(%cst_3 : f32) outs(%4 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%5 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 8, 9, 9] : tensor<8x9x9xf32> into tensor<1x8x9x9xf32>
    %7 = tensor.empty() : tensor<1x8x9x9xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x9x9xf32>) outs(%7 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.mulf %in, %cst_2 : f32
      linalg.yield %52 : f32
    } -> tensor<1x8x9x9xf32>
    %9 = tensor.empty() : tensor<1x8x9x9xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x8x9x9xf32>) outs(%9 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.divf %in, %cst_1 : f32
      linalg.yield %52 : f32
    } -> tensor<1x8x9x9xf32>
    %11 = tensor.empty() : tensor<1x8x9x9xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x8x9x9xf32>) outs(%11 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.tanh %in : f32
      linalg.yield %52 : f32
    } -> tensor<1x8x9x9xf32>
    %13 = tensor.empty() : tensor<1x8x9x9xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x8x9x9xf32>) outs(%13 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.mulf %in, %cst_1 : f32
      linalg.yield %52 : f32
    } -> tensor<1x8x9x9xf32>
    %15 = tensor.empty() : tensor<9x9xi32>
    %16 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel"]} outs(%15 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %52 = linalg.index 0 : index
      %53 = arith.index_cast %52 : index to i32
      linalg.yield %53 : i32
    } -> tensor<9x9xi32>
    %17 = tensor.empty() : tensor<9x9xi32>
    %18 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel"]} outs(%17 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %52 = linalg.index 1 : index
      %53 = arith.index_cast %52 : index to i32
      linalg.yield %53 : i32
    } -> tensor<9x9xi32>
    %19 = tensor.empty() : tensor<9x9xi1>
    %20 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%16, %18 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%19 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %52 = arith.cmpi sge, %in, %in_8 : i32
      linalg.yield %52 : i1
    } -> tensor<9x9xi1>
    %21 = tensor.empty() : tensor<9x9xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<9x9xi1>) outs(%21 : tensor<9x9xf32>) {
    ^bb0(%in: i1, %out: f32):
      %52 = arith.select %in, %cst_3, %cst_0 : f32
      linalg.yield %52 : f32
    } -> tensor<9x9xf32>
    %23 = tensor.empty() : tensor<1x8x9x9xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<9x9xf32>) outs(%23 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x9xf32>
    %25 = tensor.empty() : tensor<1x8x9x9xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %24 : tensor<1x8x9x9xf32>, tensor<1x8x9x9xf32>) outs(%25 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %52 = arith.addf %in, %in_8 : f32
      linalg.yield %52 : f32
    } -> tensor<1x8x9x9xf32>
    %27 = tensor.empty() : tensor<1x8x9xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<1x8x9xf32>) -> tensor<1x8x9xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<1x8x9x9xf32>) outs(%28 : tensor<1x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.maximumf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<1x8x9xf32>
    %30 = tensor.empty() : tensor<1x8x9x9xf32>
    %31 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x8x9xf32>) outs(%30 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x9xf32>
    %32 = tensor.empty() : tensor<1x8x9x9xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %31 : tensor<1x8x9x9xf32>, tensor<1x8x9x9xf32>) outs(%32 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %52 = arith.subf %in, %in_8 : f32
      linalg.yield %52 : f32
    } -> tensor<1x8x9x9xf32>
    %34 = tensor.empty() : tensor<1x8x9x9xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x8x9x9xf32>) outs(%34 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<1x8x9x9xf32>
    %36 = tensor.empty() : tensor<1x8x9xf32>
    %37 = linalg.fill ins(%cst_3 : f32) outs(%36 : tensor<1x8x9xf32>) -> tensor<1x8x9xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<1x8x9x9xf32>) outs(%37 : tensor<1x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<1x8x9xf32>
    %39 = tensor.empty() : tensor<1x8x9x9xf32>
    %40 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x8x9xf32>) outs(%39 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x9xf32>
    %41 = tensor.empty() : tensor<1x8x9x9xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %40 : tensor<1x8x9x9xf32>, tensor<1x8x9x9xf32>) outs(%41 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %52 = arith.divf %in, %in_8 : f32
      linalg.yield %52 : f32
    } -> tensor<1x8x9x9xf32>
    %43 = tensor.empty() : tensor<1x8x16x9xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x8x16xf32>) outs(%43 : tensor<1x8x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16x9xf32>
    %45 = tensor.empty() : tensor<1x8x9x9xf32>
    %46 = linalg.generic {indexing_maps = [#map18, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x8x9x9xf32>) outs(%45 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x9xf32>
    %collapsed_5 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %collapsed_6 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<1x8x9x9xf32> into tensor<8x9x9xf32>
    %47 = tensor.empty() : tensor<8x16x9xf32>
    %48 = linalg.fill ins(%cst_3 : f32) outs(%47 : tensor<8x16x9xf32>) -> tensor<8x16x9xf32>
    %49 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x16x9xf32>, tensor<8x9x9xf32>) outs(%48 : tensor<8x16x9xf32>) -> tensor<8x16x9xf32>
    %expanded_7 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [1, 8, 16, 9] : tensor<8x16x9xf32> into tensor<1x8x16x9xf32>
    %50 = tensor.empty() : tensor<1x9x8x16xf32>
    %51 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x8x16x9xf32>) outs(%50 : tensor<1x9x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x8x16xf32>
    return %51 : tensor<1x9x8x16xf32>
  }
  func.func @vmapped(%arg0: tensor<8x9x16xf32>, %arg1: tensor<8x13x16xf32>, %arg2: tensor<8x13x16xf32>) -> tensor<8x9x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<8x16x13xf32>
    %1 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<8x13x16xf32>) outs(%0 : tensor<8x16x13xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16x13xf32>
    %2 = tensor.empty() : tensor<8x9x13xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<8x9x13xf32>) -> tensor<8x9x13xf32>
    %4 = linalg.batch_matmul ins(%arg0, %1 : tensor<8x9x16xf32>, tensor<8x16x13xf32>) outs(%3 : tensor<8x9x13xf32>) -> tensor<8x9x13xf32>
    %5 = tensor.empty() : tensor<8x9x13xf32>
    %6 = linalg.generic {indexing_maps = [#map25, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8x9x13xf32>) outs(%5 : tensor<8x9x13xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.divf %in, %cst_0 : f32
      linalg.yield %26 : f32
    } -> tensor<8x9x13xf32>
    %7 = tensor.empty() : tensor<8x9xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8x9xf32>) -> tensor<8x9xf32>
    %9 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<8x9x13xf32>) outs(%8 : tensor<8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.maximumf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<8x9xf32>
    %10 = tensor.empty() : tensor<8x9x13xf32>
    %11 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<8x9xf32>) outs(%10 : tensor<8x9x13xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x9x13xf32>
    %12 = tensor.empty() : tensor<8x9x13xf32>
    %13 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %11 : tensor<8x9x13xf32>, tensor<8x9x13xf32>) outs(%12 : tensor<8x9x13xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<8x9x13xf32>
    %14 = tensor.empty() : tensor<8x9x13xf32>
    %15 = linalg.generic {indexing_maps = [#map25, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<8x9x13xf32>) outs(%14 : tensor<8x9x13xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<8x9x13xf32>
    %16 = tensor.empty() : tensor<8x9xf32>
    %17 = linalg.fill ins(%cst_1 : f32) outs(%16 : tensor<8x9xf32>) -> tensor<8x9xf32>
    %18 = linalg.generic {indexing_maps = [#map25, #map26], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<8x9x13xf32>) outs(%17 : tensor<8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %out, %in : f32
      linalg.yield %26 : f32
    } -> tensor<8x9xf32>
    %19 = tensor.empty() : tensor<8x9x13xf32>
    %20 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<8x9xf32>) outs(%19 : tensor<8x9x13xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x9x13xf32>
    %21 = tensor.empty() : tensor<8x9x13xf32>
    %22 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %20 : tensor<8x9x13xf32>, tensor<8x9x13xf32>) outs(%21 : tensor<8x9x13xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.divf %in, %in_2 : f32
      linalg.yield %26 : f32
    } -> tensor<8x9x13xf32>
    %23 = tensor.empty() : tensor<8x9x16xf32>
    %24 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %25 = linalg.batch_matmul ins(%22, %arg2 : tensor<8x9x13xf32>, tensor<8x13x16xf32>) outs(%24 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    return %25 : tensor<8x9x16xf32>
  }
  func.func @miss_axis(%arg0: tensor<1x9x8x16xf32>, %arg1: tensor<1x9x8x16xf32>, %arg2: tensor<1x9x8x16xf32>) -> tensor<1x9x8x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x8x9x16xf32>
    %1 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x8x16xf32>) outs(%0 : tensor<1x8x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x16xf32>
    %2 = tensor.empty() : tensor<1x8x16x9xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x8x16xf32>) outs(%2 : tensor<1x8x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16x9xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %collapsed_2 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %4 = tensor.empty() : tensor<8x9x9xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%5 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 8, 9, 9] : tensor<8x9x9xf32> into tensor<1x8x9x9xf32>
    %7 = tensor.empty() : tensor<1x8x9x9xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x9x9xf32>) outs(%7 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.mulf %in, %cst_0 : f32
      linalg.yield %34 : f32
    } -> tensor<1x8x9x9xf32>
    %9 = tensor.empty() : tensor<1x8x9xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<1x8x9xf32>) -> tensor<1x8x9xf32>
    %11 = linalg.generic {indexing_maps = [#map18, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<1x8x9x9xf32>) outs(%10 : tensor<1x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.maximumf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x8x9xf32>
    %12 = tensor.empty() : tensor<1x8x9x9xf32>
    %13 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x8x9xf32>) outs(%12 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x9xf32>
    %14 = tensor.empty() : tensor<1x8x9x9xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %13 : tensor<1x8x9x9xf32>, tensor<1x8x9x9xf32>) outs(%14 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %34 = arith.subf %in, %in_6 : f32
      linalg.yield %34 : f32
    } -> tensor<1x8x9x9xf32>
    %16 = tensor.empty() : tensor<1x8x9x9xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x8x9x9xf32>) outs(%16 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x8x9x9xf32>
    %18 = tensor.empty() : tensor<1x8x9xf32>
    %19 = linalg.fill ins(%cst_1 : f32) outs(%18 : tensor<1x8x9xf32>) -> tensor<1x8x9xf32>
    %20 = linalg.generic {indexing_maps = [#map18, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x8x9x9xf32>) outs(%19 : tensor<1x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x8x9xf32>
    %21 = tensor.empty() : tensor<1x8x9x9xf32>
    %22 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x8x9xf32>) outs(%21 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x9xf32>
    %23 = tensor.empty() : tensor<1x8x9x9xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %22 : tensor<1x8x9x9xf32>, tensor<1x8x9x9xf32>) outs(%23 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %34 = arith.divf %in, %in_6 : f32
      linalg.yield %34 : f32
    } -> tensor<1x8x9x9xf32>
    %25 = tensor.empty() : tensor<1x8x16x9xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x8x16xf32>) outs(%25 : tensor<1x8x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16x9xf32>
    %27 = tensor.empty() : tensor<1x8x9x9xf32>
    %28 = linalg.generic {indexing_maps = [#map18, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x8x9x9xf32>) outs(%27 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x9xf32>
    %collapsed_3 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %collapsed_4 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<1x8x9x9xf32> into tensor<8x9x9xf32>
    %29 = tensor.empty() : tensor<8x16x9xf32>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%29 : tensor<8x16x9xf32>) -> tensor<8x16x9xf32>
    %31 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x16x9xf32>, tensor<8x9x9xf32>) outs(%30 : tensor<8x16x9xf32>) -> tensor<8x16x9xf32>
    %expanded_5 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [1, 8, 16, 9] : tensor<8x16x9xf32> into tensor<1x8x16x9xf32>
    %32 = tensor.empty() : tensor<1x9x8x16xf32>
    %33 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x8x16x9xf32>) outs(%32 : tensor<1x9x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x8x16xf32>
    return %33 : tensor<1x9x8x16xf32>
  }
  func.func @not_causal_one_ahead(%arg0: tensor<1x9x8x16xf32>, %arg1: tensor<1x9x8x16xf32>, %arg2: tensor<1x9x8x16xf32>) -> tensor<1x9x8x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x8x9x16xf32>
    %1 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x9x8x16xf32>) outs(%0 : tensor<1x8x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x16xf32>
    %2 = tensor.empty() : tensor<1x8x16x9xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9x8x16xf32>) outs(%2 : tensor<1x8x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16x9xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %collapsed_2 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %4 = tensor.empty() : tensor<8x9x9xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%5 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 8, 9, 9] : tensor<8x9x9xf32> into tensor<1x8x9x9xf32>
    %7 = tensor.empty() : tensor<1x8x9x9xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x9x9xf32>) outs(%7 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.mulf %in, %cst_0 : f32
      linalg.yield %46 : f32
    } -> tensor<1x8x9x9xf32>
    %9 = tensor.empty() : tensor<9x9xi32>
    %10 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %46 = linalg.index 0 : index
      %47 = arith.index_cast %46 : index to i32
      linalg.yield %47 : i32
    } -> tensor<9x9xi32>
    %11 = tensor.empty() : tensor<9x9xi32>
    %12 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<9x9xi32>) outs(%11 : tensor<9x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      %46 = arith.addi %in, %c1_i32 : i32
      linalg.yield %46 : i32
    } -> tensor<9x9xi32>
    %13 = tensor.empty() : tensor<9x9xi32>
    %14 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel"]} outs(%13 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %46 = linalg.index 1 : index
      %47 = arith.index_cast %46 : index to i32
      linalg.yield %47 : i32
    } -> tensor<9x9xi32>
    %15 = tensor.empty() : tensor<9x9xi1>
    %16 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%12, %14 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%15 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %46 = arith.cmpi sge, %in, %in_6 : i32
      linalg.yield %46 : i1
    } -> tensor<9x9xi1>
    %17 = tensor.empty() : tensor<1x8x9x9xi1>
    %18 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<9x9xi1>) outs(%17 : tensor<1x8x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x8x9x9xi1>
    %19 = tensor.empty() : tensor<1x8x9x9xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %8 : tensor<1x8x9x9xi1>, tensor<1x8x9x9xf32>) outs(%19 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: i1, %in_6: f32, %out: f32):
      %46 = arith.select %in, %in_6, %cst : f32
      linalg.yield %46 : f32
    } -> tensor<1x8x9x9xf32>
    %21 = tensor.empty() : tensor<1x8x9xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x8x9xf32>) -> tensor<1x8x9xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x8x9x9xf32>) outs(%22 : tensor<1x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.maximumf %out, %in : f32
      linalg.yield %46 : f32
    } -> tensor<1x8x9xf32>
    %24 = tensor.empty() : tensor<1x8x9x9xf32>
    %25 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x8x9xf32>) outs(%24 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x9xf32>
    %26 = tensor.empty() : tensor<1x8x9x9xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %25 : tensor<1x8x9x9xf32>, tensor<1x8x9x9xf32>) outs(%26 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %46 = arith.subf %in, %in_6 : f32
      linalg.yield %46 : f32
    } -> tensor<1x8x9x9xf32>
    %28 = tensor.empty() : tensor<1x8x9x9xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x8x9x9xf32>) outs(%28 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<1x8x9x9xf32>
    %30 = tensor.empty() : tensor<1x8x9xf32>
    %31 = linalg.fill ins(%cst_1 : f32) outs(%30 : tensor<1x8x9xf32>) -> tensor<1x8x9xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x8x9x9xf32>) outs(%31 : tensor<1x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %out, %in : f32
      linalg.yield %46 : f32
    } -> tensor<1x8x9xf32>
    %33 = tensor.empty() : tensor<1x8x9x9xf32>
    %34 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x8x9xf32>) outs(%33 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x9xf32>
    %35 = tensor.empty() : tensor<1x8x9x9xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %34 : tensor<1x8x9x9xf32>, tensor<1x8x9x9xf32>) outs(%35 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %46 = arith.divf %in, %in_6 : f32
      linalg.yield %46 : f32
    } -> tensor<1x8x9x9xf32>
    %37 = tensor.empty() : tensor<1x8x16x9xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x9x8x16xf32>) outs(%37 : tensor<1x8x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16x9xf32>
    %39 = tensor.empty() : tensor<1x8x9x9xf32>
    %40 = linalg.generic {indexing_maps = [#map18, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x8x9x9xf32>) outs(%39 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x9x9xf32>
    %collapsed_3 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %collapsed_4 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<1x8x9x9xf32> into tensor<8x9x9xf32>
    %41 = tensor.empty() : tensor<8x16x9xf32>
    %42 = linalg.fill ins(%cst_1 : f32) outs(%41 : tensor<8x16x9xf32>) -> tensor<8x16x9xf32>
    %43 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x16x9xf32>, tensor<8x9x9xf32>) outs(%42 : tensor<8x16x9xf32>) -> tensor<8x16x9xf32>
    %expanded_5 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [1, 8, 16, 9] : tensor<8x16x9xf32> into tensor<1x8x16x9xf32>
    %44 = tensor.empty() : tensor<1x9x8x16xf32>
    %45 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x8x16x9xf32>) outs(%44 : tensor<1x9x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x8x16xf32>
    return %45 : tensor<1x9x8x16xf32>
  }
}
