// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map5 = affine_map<()[s0] -> (s0 * 64)>
#map6 = affine_map<(d0) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0) -> (d0, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
module {
  func.func @index_copy(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<?xi64>) -> tensor<1x4x32x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %0 = tensor.empty() : tensor<16xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %23 = linalg.index 0 : index
      %24 = arith.index_cast %23 : index to i64
      linalg.yield %24 : i64
    } -> tensor<16xi64>
    %dim = tensor.dim %arg2, %c0 : tensor<?xi64>
    %expanded = tensor.expand_shape %arg2 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %2 = tensor.empty() : tensor<4xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %23 = linalg.index 0 : index
      %24 = arith.index_cast %23 : index to i64
      linalg.yield %24 : i64
    } -> tensor<4xi64>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = arith.index_cast %dim : index to i64
    %7 = arith.maxsi %6, %c1_i64 : i64
    %8 = arith.index_cast %7 : i64 to index
    %9 = arith.cmpi sge, %7, %c0_i64 : i64
    cf.assert %9, "unimplemented: dynamic negative broadcast sizes"
    %10 = tensor.empty(%8) : tensor<1x4x?x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%10 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %23 = linalg.index 1 : index
      %24 = linalg.index 2 : index
      %25 = linalg.index 3 : index
      %dim_12 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
      %26 = arith.cmpi eq, %dim_12, %c1 : index
      %27 = arith.select %26, %c0, %24 : index
      %extracted = tensor.extract %arg1[%c0, %23, %27, %25] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %12 = arith.cmpi slt, %7, %c0_i64 : i64
    %13 = arith.select %12, %c1, %8 : index
    %14 = tensor.empty(%13) : tensor<1x4x?x16xi64>
    %15 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1xi64>) outs(%14 : tensor<1x4x?x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x?x16xi64>
    %collapsed = tensor.collapse_shape %15 [[0, 1, 2, 3]] : tensor<1x4x?x16xi64> into tensor<?xi64>
    %16 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<4xi64>) outs(%14 : tensor<1x4x?x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x?x16xi64>
    %collapsed_0 = tensor.collapse_shape %16 [[0, 1, 2, 3]] : tensor<1x4x?x16xi64> into tensor<?xi64>
    cf.assert %9, "unimplemented: dynamic negative broadcast sizes"
    %17 = tensor.empty(%8) : tensor<1x4x?x16xi64>
    %18 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%17 : tensor<1x4x?x16xi64>) {
    ^bb0(%out: i64):
      %23 = linalg.index 2 : index
      %24 = arith.cmpi eq, %dim, %c1 : index
      %25 = arith.select %24, %c0, %23 : index
      %extracted = tensor.extract %expanded[%25, %c0] : tensor<?x1xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x4x?x16xi64>
    %collapsed_1 = tensor.collapse_shape %18 [[0, 1, 2, 3]] : tensor<1x4x?x16xi64> into tensor<?xi64>
    cf.assert %9, "negative values not allowed in new dimensions"
    %19 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<16xi64>) outs(%17 : tensor<1x4x?x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x?x16xi64>
    %collapsed_2 = tensor.collapse_shape %19 [[0, 1, 2, 3]] : tensor<1x4x?x16xi64> into tensor<?xi64>
    %20 = affine.apply #map5()[%13]
    %expanded_3 = tensor.expand_shape %collapsed [[0, 1]] output_shape [%20, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_4 = tensor.expand_shape %collapsed_0 [[0, 1]] output_shape [%20, 1] : tensor<?xi64> into tensor<?x1xi64>
    %21 = affine.apply #map5()[%8]
    %expanded_5 = tensor.expand_shape %collapsed_1 [[0, 1]] output_shape [%21, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_6 = tensor.expand_shape %collapsed_2 [[0, 1]] output_shape [%21, 1] : tensor<?xi64> into tensor<?x1xi64>
    %concat = tensor.concat dim(1) %expanded_3, %expanded_4, %expanded_5, %expanded_6 : (tensor<?x1xi64>, tensor<?x1xi64>, tensor<?x1xi64>, tensor<?x1xi64>) -> tensor<?x4xi64>
    %collapsed_7 = tensor.collapse_shape %11 [[0, 1, 2, 3]] : tensor<1x4x?x16xf32> into tensor<?xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0, 1, 2, 3, 4]] output_shape [%21, 1, 1, 1, 1] : tensor<?xf32> into tensor<?x1x1x1x1xf32>
    %c0_9 = arith.constant 0 : index
    %c1_10 = arith.constant 1 : index
    %dim_11 = tensor.dim %concat, %c0_9 : tensor<?x4xi64>
    %22 = scf.for %arg3 = %c0_9 to %dim_11 step %c1_10 iter_args(%arg4 = %arg0) -> (tensor<1x4x32x16xf32>) {
      %extracted = tensor.extract %expanded_8[%arg3, %c0_9, %c0_9, %c0_9, %c0_9] : tensor<?x1x1x1x1xf32>
      %c0_12 = arith.constant 0 : index
      %extracted_13 = tensor.extract %concat[%arg3, %c0_12] : tensor<?x4xi64>
      %23 = arith.index_cast %extracted_13 : i64 to index
      %c1_14 = arith.constant 1 : index
      %extracted_15 = tensor.extract %concat[%arg3, %c1_14] : tensor<?x4xi64>
      %24 = arith.index_cast %extracted_15 : i64 to index
      %c2_16 = arith.constant 2 : index
      %extracted_17 = tensor.extract %concat[%arg3, %c2_16] : tensor<?x4xi64>
      %25 = arith.index_cast %extracted_17 : i64 to index
      %c3 = arith.constant 3 : index
      %extracted_18 = tensor.extract %concat[%arg3, %c3] : tensor<?x4xi64>
      %26 = arith.index_cast %extracted_18 : i64 to index
      %extracted_19 = tensor.extract %arg4[%23, %24, %25, %26] : tensor<1x4x32x16xf32>
      %inserted = tensor.insert %extracted into %arg4[%23, %24, %25, %26] : tensor<1x4x32x16xf32>
      scf.yield %inserted : tensor<1x4x32x16xf32>
    }
    return %22 : tensor<1x4x32x16xf32>
  }
  func.func @index_copy_arange(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<i64>) -> tensor<1x4x32x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %0 = tensor.empty(%dim) : tensor<?xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %26 = linalg.index 0 : index
      %27 = arith.index_cast %26 : index to i64
      linalg.yield %27 : i64
    } -> tensor<?xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel"]} ins(%1, %arg2 : tensor<?xi64>, tensor<i64>) outs(%0 : tensor<?xi64>) {
    ^bb0(%in: i64, %in_12: i64, %out: i64):
      %26 = arith.addi %in, %in_12 : i64
      linalg.yield %26 : i64
    } -> tensor<?xi64>
    %3 = tensor.empty() : tensor<16xi64>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%3 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %26 = linalg.index 0 : index
      %27 = arith.index_cast %26 : index to i64
      linalg.yield %27 : i64
    } -> tensor<16xi64>
    %expanded = tensor.expand_shape %2 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %5 = tensor.empty() : tensor<4xi64>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%5 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %26 = linalg.index 0 : index
      %27 = arith.index_cast %26 : index to i64
      linalg.yield %27 : i64
    } -> tensor<4xi64>
    %7 = tensor.empty() : tensor<1xi64>
    %8 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%7 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %9 = arith.index_cast %dim : index to i64
    %10 = arith.maxsi %9, %c1_i64 : i64
    %11 = arith.index_cast %10 : i64 to index
    %12 = arith.cmpi sge, %10, %c0_i64 : i64
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%11) : tensor<1x4x?x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %26 = linalg.index 1 : index
      %27 = linalg.index 2 : index
      %28 = linalg.index 3 : index
      %29 = arith.cmpi eq, %dim, %c1 : index
      %30 = arith.select %29, %c0, %27 : index
      %extracted = tensor.extract %arg1[%c0, %26, %30, %28] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %15 = arith.cmpi slt, %10, %c0_i64 : i64
    %16 = arith.select %15, %c1, %11 : index
    %17 = tensor.empty(%16) : tensor<1x4x?x16xi64>
    %18 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1xi64>) outs(%17 : tensor<1x4x?x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x?x16xi64>
    %collapsed = tensor.collapse_shape %18 [[0, 1, 2, 3]] : tensor<1x4x?x16xi64> into tensor<?xi64>
    %19 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<4xi64>) outs(%17 : tensor<1x4x?x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x?x16xi64>
    %collapsed_0 = tensor.collapse_shape %19 [[0, 1, 2, 3]] : tensor<1x4x?x16xi64> into tensor<?xi64>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%11) : tensor<1x4x?x16xi64>
    %21 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<1x4x?x16xi64>) {
    ^bb0(%out: i64):
      %26 = linalg.index 2 : index
      %27 = arith.cmpi eq, %dim, %c1 : index
      %28 = arith.select %27, %c0, %26 : index
      %extracted = tensor.extract %expanded[%28, %c0] : tensor<?x1xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x4x?x16xi64>
    %collapsed_1 = tensor.collapse_shape %21 [[0, 1, 2, 3]] : tensor<1x4x?x16xi64> into tensor<?xi64>
    cf.assert %12, "negative values not allowed in new dimensions"
    %22 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<16xi64>) outs(%20 : tensor<1x4x?x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x?x16xi64>
    %collapsed_2 = tensor.collapse_shape %22 [[0, 1, 2, 3]] : tensor<1x4x?x16xi64> into tensor<?xi64>
    %23 = affine.apply #map5()[%16]
    %expanded_3 = tensor.expand_shape %collapsed [[0, 1]] output_shape [%23, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_4 = tensor.expand_shape %collapsed_0 [[0, 1]] output_shape [%23, 1] : tensor<?xi64> into tensor<?x1xi64>
    %24 = affine.apply #map5()[%11]
    %expanded_5 = tensor.expand_shape %collapsed_1 [[0, 1]] output_shape [%24, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_6 = tensor.expand_shape %collapsed_2 [[0, 1]] output_shape [%24, 1] : tensor<?xi64> into tensor<?x1xi64>
    %concat = tensor.concat dim(1) %expanded_3, %expanded_4, %expanded_5, %expanded_6 : (tensor<?x1xi64>, tensor<?x1xi64>, tensor<?x1xi64>, tensor<?x1xi64>) -> tensor<?x4xi64>
    %collapsed_7 = tensor.collapse_shape %14 [[0, 1, 2, 3]] : tensor<1x4x?x16xf32> into tensor<?xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0, 1, 2, 3, 4]] output_shape [%24, 1, 1, 1, 1] : tensor<?xf32> into tensor<?x1x1x1x1xf32>
    %c0_9 = arith.constant 0 : index
    %c1_10 = arith.constant 1 : index
    %dim_11 = tensor.dim %concat, %c0_9 : tensor<?x4xi64>
    %25 = scf.for %arg3 = %c0_9 to %dim_11 step %c1_10 iter_args(%arg4 = %arg0) -> (tensor<1x4x32x16xf32>) {
      %extracted = tensor.extract %expanded_8[%arg3, %c0_9, %c0_9, %c0_9, %c0_9] : tensor<?x1x1x1x1xf32>
      %c0_12 = arith.constant 0 : index
      %extracted_13 = tensor.extract %concat[%arg3, %c0_12] : tensor<?x4xi64>
      %26 = arith.index_cast %extracted_13 : i64 to index
      %c1_14 = arith.constant 1 : index
      %extracted_15 = tensor.extract %concat[%arg3, %c1_14] : tensor<?x4xi64>
      %27 = arith.index_cast %extracted_15 : i64 to index
      %c2_16 = arith.constant 2 : index
      %extracted_17 = tensor.extract %concat[%arg3, %c2_16] : tensor<?x4xi64>
      %28 = arith.index_cast %extracted_17 : i64 to index
      %c3 = arith.constant 3 : index
      %extracted_18 = tensor.extract %concat[%arg3, %c3] : tensor<?x4xi64>
      %29 = arith.index_cast %extracted_18 : i64 to index
      %extracted_19 = tensor.extract %arg4[%26, %27, %28, %29] : tensor<1x4x32x16xf32>
      %inserted = tensor.insert %extracted into %arg4[%26, %27, %28, %29] : tensor<1x4x32x16xf32>
      scf.yield %inserted : tensor<1x4x32x16xf32>
    }
    return %25 : tensor<1x4x32x16xf32>
  }
  func.func @index_put_arange(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<i64>) -> tensor<1x4x32x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %0 = tensor.empty(%dim) : tensor<?xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %26 = linalg.index 0 : index
      %27 = arith.index_cast %26 : index to i64
      linalg.yield %27 : i64
    } -> tensor<?xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel"]} ins(%1, %arg2 : tensor<?xi64>, tensor<i64>) outs(%0 : tensor<?xi64>) {
    ^bb0(%in: i64, %in_13: i64, %out: i64):
      %26 = arith.addi %in, %in_13 : i64
      linalg.yield %26 : i64
    } -> tensor<?xi64>
    %collapsed = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %3 = tensor.empty() : tensor<16xi64>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%3 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %26 = linalg.index 0 : index
      %27 = arith.index_cast %26 : index to i64
      linalg.yield %27 : i64
    } -> tensor<16xi64>
    %expanded = tensor.expand_shape %2 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %5 = tensor.empty() : tensor<4xi64>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%5 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %26 = linalg.index 0 : index
      %27 = arith.index_cast %26 : index to i64
      linalg.yield %27 : i64
    } -> tensor<4xi64>
    %7 = tensor.empty() : tensor<1xi64>
    %8 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%7 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %9 = arith.index_cast %dim : index to i64
    %10 = arith.maxsi %9, %c1_i64 : i64
    %11 = arith.index_cast %10 : i64 to index
    %12 = arith.cmpi sge, %10, %c0_i64 : i64
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%11) : tensor<1x4x?x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %26 = linalg.index 1 : index
      %27 = linalg.index 2 : index
      %28 = linalg.index 3 : index
      %29 = arith.cmpi eq, %dim, %c1 : index
      %30 = arith.select %29, %c0, %27 : index
      %extracted = tensor.extract %collapsed[%26, %30, %28] : tensor<4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %15 = arith.cmpi slt, %10, %c0_i64 : i64
    %16 = arith.select %15, %c1, %11 : index
    %17 = tensor.empty(%16) : tensor<1x4x?x16xi64>
    %18 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1xi64>) outs(%17 : tensor<1x4x?x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x?x16xi64>
    %collapsed_0 = tensor.collapse_shape %18 [[0, 1, 2, 3]] : tensor<1x4x?x16xi64> into tensor<?xi64>
    %19 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<4xi64>) outs(%17 : tensor<1x4x?x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x?x16xi64>
    %collapsed_1 = tensor.collapse_shape %19 [[0, 1, 2, 3]] : tensor<1x4x?x16xi64> into tensor<?xi64>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%11) : tensor<1x4x?x16xi64>
    %21 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<1x4x?x16xi64>) {
    ^bb0(%out: i64):
      %26 = linalg.index 2 : index
      %27 = arith.cmpi eq, %dim, %c1 : index
      %28 = arith.select %27, %c0, %26 : index
      %extracted = tensor.extract %expanded[%28, %c0] : tensor<?x1xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x4x?x16xi64>
    %collapsed_2 = tensor.collapse_shape %21 [[0, 1, 2, 3]] : tensor<1x4x?x16xi64> into tensor<?xi64>
    cf.assert %12, "negative values not allowed in new dimensions"
    %22 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<16xi64>) outs(%20 : tensor<1x4x?x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x?x16xi64>
    %collapsed_3 = tensor.collapse_shape %22 [[0, 1, 2, 3]] : tensor<1x4x?x16xi64> into tensor<?xi64>
    %23 = affine.apply #map5()[%16]
    %expanded_4 = tensor.expand_shape %collapsed_0 [[0, 1]] output_shape [%23, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_5 = tensor.expand_shape %collapsed_1 [[0, 1]] output_shape [%23, 1] : tensor<?xi64> into tensor<?x1xi64>
    %24 = affine.apply #map5()[%11]
    %expanded_6 = tensor.expand_shape %collapsed_2 [[0, 1]] output_shape [%24, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_7 = tensor.expand_shape %collapsed_3 [[0, 1]] output_shape [%24, 1] : tensor<?xi64> into tensor<?x1xi64>
    %concat = tensor.concat dim(1) %expanded_4, %expanded_5, %expanded_6, %expanded_7 : (tensor<?x1xi64>, tensor<?x1xi64>, tensor<?x1xi64>, tensor<?x1xi64>) -> tensor<?x4xi64>
    %collapsed_8 = tensor.collapse_shape %14 [[0, 1, 2, 3]] : tensor<1x4x?x16xf32> into tensor<?xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0, 1, 2, 3, 4]] output_shape [%24, 1, 1, 1, 1] : tensor<?xf32> into tensor<?x1x1x1x1xf32>
    %c0_10 = arith.constant 0 : index
    %c1_11 = arith.constant 1 : index
    %dim_12 = tensor.dim %concat, %c0_10 : tensor<?x4xi64>
    %25 = scf.for %arg3 = %c0_10 to %dim_12 step %c1_11 iter_args(%arg4 = %arg0) -> (tensor<1x4x32x16xf32>) {
      %extracted = tensor.extract %expanded_9[%arg3, %c0_10, %c0_10, %c0_10, %c0_10] : tensor<?x1x1x1x1xf32>
      %c0_13 = arith.constant 0 : index
      %extracted_14 = tensor.extract %concat[%arg3, %c0_13] : tensor<?x4xi64>
      %26 = arith.index_cast %extracted_14 : i64 to index
      %c1_15 = arith.constant 1 : index
      %extracted_16 = tensor.extract %concat[%arg3, %c1_15] : tensor<?x4xi64>
      %27 = arith.index_cast %extracted_16 : i64 to index
      %c2_17 = arith.constant 2 : index
      %extracted_18 = tensor.extract %concat[%arg3, %c2_17] : tensor<?x4xi64>
      %28 = arith.index_cast %extracted_18 : i64 to index
      %c3 = arith.constant 3 : index
      %extracted_19 = tensor.extract %concat[%arg3, %c3] : tensor<?x4xi64>
      %29 = arith.index_cast %extracted_19 : i64 to index
      %extracted_20 = tensor.extract %arg4[%26, %27, %28, %29] : tensor<1x4x32x16xf32>
      %inserted = tensor.insert %extracted into %arg4[%26, %27, %28, %29] : tensor<1x4x32x16xf32>
      scf.yield %inserted : tensor<1x4x32x16xf32>
    }
    return %25 : tensor<1x4x32x16xf32>
  }
  func.func @index_copy_one(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x1x16xf32>, %arg2: tensor<1xi64>) -> tensor<1x4x32x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %0 = tensor.empty() : tensor<16xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %12 = linalg.index 0 : index
      %13 = arith.index_cast %12 : index to i64
      linalg.yield %13 : i64
    } -> tensor<16xi64>
    %2 = tensor.empty() : tensor<4xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %12 = linalg.index 0 : index
      %13 = arith.index_cast %12 : index to i64
      linalg.yield %13 : i64
    } -> tensor<4xi64>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = tensor.empty() : tensor<1x4x1x16xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %7 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1xi64>) outs(%6 : tensor<1x4x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x16xi64>
    %collapsed = tensor.collapse_shape %7 [[0, 1, 2, 3]] : tensor<1x4x1x16xi64> into tensor<64xi64>
    %expanded_0 = tensor.expand_shape %3 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %8 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_0 : tensor<4x1xi64>) outs(%6 : tensor<1x4x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x16xi64>
    %collapsed_1 = tensor.collapse_shape %8 [[0, 1, 2, 3]] : tensor<1x4x1x16xi64> into tensor<64xi64>
    %9 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1xi64>) outs(%6 : tensor<1x4x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x16xi64>
    %collapsed_2 = tensor.collapse_shape %9 [[0, 1, 2, 3]] : tensor<1x4x1x16xi64> into tensor<64xi64>
    %10 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<16xi64>) outs(%6 : tensor<1x4x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x16xi64>
    %collapsed_3 = tensor.collapse_shape %10 [[0, 1, 2, 3]] : tensor<1x4x1x16xi64> into tensor<64xi64>
    %expanded_4 = tensor.expand_shape %collapsed [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %expanded_5 = tensor.expand_shape %collapsed_1 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %expanded_6 = tensor.expand_shape %collapsed_2 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %expanded_7 = tensor.expand_shape %collapsed_3 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %concat = tensor.concat dim(1) %expanded_4, %expanded_5, %expanded_6, %expanded_7 : (tensor<64x1xi64>, tensor<64x1xi64>, tensor<64x1xi64>, tensor<64x1xi64>) -> tensor<64x4xi64>
    %collapsed_8 = tensor.collapse_shape %arg1 [[0, 1, 2, 3]] : tensor<1x4x1x16xf32> into tensor<64xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0, 1, 2, 3, 4]] output_shape [64, 1, 1, 1, 1] : tensor<64xf32> into tensor<64x1x1x1x1xf32>
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %concat, %c0 : tensor<64x4xi64>
    %11 = scf.for %arg3 = %c0 to %dim step %c1 iter_args(%arg4 = %arg0) -> (tensor<1x4x32x16xf32>) {
      %extracted = tensor.extract %expanded_9[%arg3, %c0, %c0, %c0, %c0] : tensor<64x1x1x1x1xf32>
      %c0_10 = arith.constant 0 : index
      %extracted_11 = tensor.extract %concat[%arg3, %c0_10] : tensor<64x4xi64>
      %12 = arith.index_cast %extracted_11 : i64 to index
      %c1_12 = arith.constant 1 : index
      %extracted_13 = tensor.extract %concat[%arg3, %c1_12] : tensor<64x4xi64>
      %13 = arith.index_cast %extracted_13 : i64 to index
      %c2 = arith.constant 2 : index
      %extracted_14 = tensor.extract %concat[%arg3, %c2] : tensor<64x4xi64>
      %14 = arith.index_cast %extracted_14 : i64 to index
      %c3 = arith.constant 3 : index
      %extracted_15 = tensor.extract %concat[%arg3, %c3] : tensor<64x4xi64>
      %15 = arith.index_cast %extracted_15 : i64 to index
      %extracted_16 = tensor.extract %arg4[%12, %13, %14, %15] : tensor<1x4x32x16xf32>
      %inserted = tensor.insert %extracted into %arg4[%12, %13, %14, %15] : tensor<1x4x32x16xf32>
      scf.yield %inserted : tensor<1x4x32x16xf32>
    }
    return %11 : tensor<1x4x32x16xf32>
  }
  func.func @index_put_token_major(%arg0: tensor<1x32x4x16xf32>, %arg1: tensor<1x1x4x16xf32>, %arg2: tensor<1xi64>) -> tensor<1x32x4x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %collapsed = tensor.collapse_shape %arg1 [[0, 1, 2], [3]] : tensor<1x1x4x16xf32> into tensor<4x16xf32>
    %0 = tensor.empty() : tensor<16xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %14 = linalg.index 0 : index
      %15 = arith.index_cast %14 : index to i64
      linalg.yield %15 : i64
    } -> tensor<16xi64>
    %2 = tensor.empty() : tensor<4xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %14 = linalg.index 0 : index
      %15 = arith.index_cast %14 : index to i64
      linalg.yield %15 : i64
    } -> tensor<4xi64>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = tensor.empty() : tensor<1x1x4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<4x16xf32>) outs(%6 : tensor<1x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x16xf32>
    %8 = tensor.empty() : tensor<1x1x4x16xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %9 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1xi64>) outs(%8 : tensor<1x1x4x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x1x4x16xi64>
    %collapsed_0 = tensor.collapse_shape %9 [[0, 1, 2, 3]] : tensor<1x1x4x16xi64> into tensor<64xi64>
    %10 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1xi64>) outs(%8 : tensor<1x1x4x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x1x4x16xi64>
    %collapsed_1 = tensor.collapse_shape %10 [[0, 1, 2, 3]] : tensor<1x1x4x16xi64> into tensor<64xi64>
    %11 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<4xi64>) outs(%8 : tensor<1x1x4x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x1x4x16xi64>
    %collapsed_2 = tensor.collapse_shape %11 [[0, 1, 2, 3]] : tensor<1x1x4x16xi64> into tensor<64xi64>
    %12 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<16xi64>) outs(%8 : tensor<1x1x4x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x1x4x16xi64>
    %collapsed_3 = tensor.collapse_shape %12 [[0, 1, 2, 3]] : tensor<1x1x4x16xi64> into tensor<64xi64>
    %expanded_4 = tensor.expand_shape %collapsed_0 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %expanded_5 = tensor.expand_shape %collapsed_1 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %expanded_6 = tensor.expand_shape %collapsed_2 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %expanded_7 = tensor.expand_shape %collapsed_3 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %concat = tensor.concat dim(1) %expanded_4, %expanded_5, %expanded_6, %expanded_7 : (tensor<64x1xi64>, tensor<64x1xi64>, tensor<64x1xi64>, tensor<64x1xi64>) -> tensor<64x4xi64>
    %collapsed_8 = tensor.collapse_shape %7 [[0, 1, 2, 3]] : tensor<1x1x4x16xf32> into tensor<64xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0, 1, 2, 3, 4]] output_shape [64, 1, 1, 1, 1] : tensor<64xf32> into tensor<64x1x1x1x1xf32>
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %concat, %c0 : tensor<64x4xi64>
    %13 = scf.for %arg3 = %c0 to %dim step %c1 iter_args(%arg4 = %arg0) -> (tensor<1x32x4x16xf32>) {
      %extracted = tensor.extract %expanded_9[%arg3, %c0, %c0, %c0, %c0] : tensor<64x1x1x1x1xf32>
      %c0_10 = arith.constant 0 : index
      %extracted_11 = tensor.extract %concat[%arg3, %c0_10] : tensor<64x4xi64>
      %14 = arith.index_cast %extracted_11 : i64 to index
      %c1_12 = arith.constant 1 : index
      %extracted_13 = tensor.extract %concat[%arg3, %c1_12] : tensor<64x4xi64>
      %15 = arith.index_cast %extracted_13 : i64 to index
      %c2 = arith.constant 2 : index
      %extracted_14 = tensor.extract %concat[%arg3, %c2] : tensor<64x4xi64>
      %16 = arith.index_cast %extracted_14 : i64 to index
      %c3 = arith.constant 3 : index
      %extracted_15 = tensor.extract %concat[%arg3, %c3] : tensor<64x4xi64>
      %17 = arith.index_cast %extracted_15 : i64 to index
      %extracted_16 = tensor.extract %arg4[%14, %15, %16, %17] : tensor<1x32x4x16xf32>
      %inserted = tensor.insert %extracted into %arg4[%14, %15, %16, %17] : tensor<1x32x4x16xf32>
      scf.yield %inserted : tensor<1x32x4x16xf32>
    }
    return %13 : tensor<1x32x4x16xf32>
  }
  func.func @slice_assignment_prefix(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x7x16xf32>) -> tensor<1x4x32x16xf32> {
    %inserted_slice = tensor.insert_slice %arg1 into %arg0[0, 0, 0, 0] [1, 4, 7, 16] [1, 1, 1, 1] : tensor<1x4x7x16xf32> into tensor<1x4x32x16xf32>
    return %inserted_slice : tensor<1x4x32x16xf32>
  }
  func.func @slice_assignment_constant(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x7x16xf32>) -> tensor<1x4x32x16xf32> {
    %inserted_slice = tensor.insert_slice %arg1 into %arg0[0, 0, 3, 0] [1, 4, 7, 16] [1, 1, 1, 1] : tensor<1x4x7x16xf32> into tensor<1x4x32x16xf32>
    return %inserted_slice : tensor<1x4x32x16xf32>
  }
  func.func @slice_scatter_bf16(%arg0: tensor<1x4x32x16xbf16>, %arg1: tensor<1x4x1x16xbf16>) -> tensor<1x4x32x16xbf16> {
    %inserted_slice = tensor.insert_slice %arg1 into %arg0[0, 0, 7, 0] [1, 4, 1, 16] [1, 1, 1, 1] : tensor<1x4x1x16xbf16> into tensor<1x4x32x16xbf16>
    return %inserted_slice : tensor<1x4x32x16xbf16>
  }
  func.func @where_one_hot(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x1x16xf32>, %arg2: tensor<i64>) -> tensor<1x4x32x16xf32> {
    %0 = tensor.empty() : tensor<32xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %6 = linalg.index 0 : index
      %7 = arith.index_cast %6 : index to i64
      linalg.yield %7 : i64
    } -> tensor<32xi64>
    %2 = tensor.empty() : tensor<32xi1>
    %3 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel"]} ins(%1, %arg2 : tensor<32xi64>, tensor<i64>) outs(%2 : tensor<32xi1>) {
    ^bb0(%in: i64, %in_0: i64, %out: i1):
      %6 = arith.cmpi eq, %in, %in_0 : i64
      linalg.yield %6 : i1
    } -> tensor<32xi1>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [32, 1] : tensor<32xi1> into tensor<32x1xi1>
    %4 = tensor.empty() : tensor<1x4x32x16xf32>
    %5 = linalg.generic {indexing_maps = [#map12, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1, %arg0 : tensor<32x1xi1>, tensor<1x4x1x16xf32>, tensor<1x4x32x16xf32>) outs(%4 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %6 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x32x16xf32>
    return %5 : tensor<1x4x32x16xf32>
  }
  func.func @scatter_expanded(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x1x16xf32>, %arg2: tensor<i64>) -> tensor<1x4x32x16xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %c16 = arith.constant 16 : index
    %c4 = arith.constant 4 : index
    %0 = tensor.empty() : tensor<1x4x1x16xi64>
    %1 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<i64>) outs(%0 : tensor<1x4x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x16xi64>
    %2 = tensor.empty() : tensor<64x1xi64>
    %3 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<64x1xi64>) -> tensor<64x1xi64>
    %4 = tensor.empty() : tensor<64xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<64xf32>) -> tensor<64xf32>
    %6:5 = linalg.generic {indexing_maps = [#map15, #map15, #map15, #map15, #map], iterator_types = ["parallel"]} outs(%3, %3, %3, %3, %5 : tensor<64x1xi64>, tensor<64x1xi64>, tensor<64x1xi64>, tensor<64x1xi64>, tensor<64xf32>) {
    ^bb0(%out: i64, %out_4: i64, %out_5: i64, %out_6: i64, %out_7: f32):
      %10 = linalg.index 0 : index
      %11 = arith.remsi %10, %c16 : index
      %12 = arith.divsi %10, %c16 : index
      %13 = arith.remsi %12, %c4 : index
      %extracted = tensor.extract %1[%c0, %13, %c0, %11] : tensor<1x4x1x16xi64>
      %extracted_8 = tensor.extract %arg1[%c0, %13, %c0, %11] : tensor<1x4x1x16xf32>
      %14 = arith.index_cast %13 : index to i64
      %15 = arith.index_cast %11 : index to i64
      linalg.yield %c0_i64, %14, %extracted, %15, %extracted_8 : i64, i64, i64, i64, f32
    } -> (tensor<64x1xi64>, tensor<64x1xi64>, tensor<64x1xi64>, tensor<64x1xi64>, tensor<64xf32>)
    %7 = tensor.empty() : tensor<64x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<64x4xi64>) -> tensor<64x4xi64>
    %inserted_slice = tensor.insert_slice %6#0 into %8[0, 0] [64, 1] [1, 1] : tensor<64x1xi64> into tensor<64x4xi64>
    %inserted_slice_0 = tensor.insert_slice %6#1 into %inserted_slice[0, 1] [64, 1] [1, 1] : tensor<64x1xi64> into tensor<64x4xi64>
    %inserted_slice_1 = tensor.insert_slice %6#2 into %inserted_slice_0[0, 2] [64, 1] [1, 1] : tensor<64x1xi64> into tensor<64x4xi64>
    %inserted_slice_2 = tensor.insert_slice %6#3 into %inserted_slice_1[0, 3] [64, 1] [1, 1] : tensor<64x1xi64> into tensor<64x4xi64>
    %c0_3 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %inserted_slice_2, %c0_3 : tensor<64x4xi64>
    %9 = scf.for %arg3 = %c0_3 to %dim step %c1 iter_args(%arg4 = %arg0) -> (tensor<1x4x32x16xf32>) {
      %extracted = tensor.extract %6#4[%arg3] : tensor<64xf32>
      %c0_4 = arith.constant 0 : index
      %extracted_5 = tensor.extract %inserted_slice_2[%arg3, %c0_4] : tensor<64x4xi64>
      %10 = arith.index_cast %extracted_5 : i64 to index
      %c1_6 = arith.constant 1 : index
      %extracted_7 = tensor.extract %inserted_slice_2[%arg3, %c1_6] : tensor<64x4xi64>
      %11 = arith.index_cast %extracted_7 : i64 to index
      %c2 = arith.constant 2 : index
      %extracted_8 = tensor.extract %inserted_slice_2[%arg3, %c2] : tensor<64x4xi64>
      %12 = arith.index_cast %extracted_8 : i64 to index
      %c3 = arith.constant 3 : index
      %extracted_9 = tensor.extract %inserted_slice_2[%arg3, %c3] : tensor<64x4xi64>
      %13 = arith.index_cast %extracted_9 : i64 to index
      %extracted_10 = tensor.extract %arg4[%10, %11, %12, %13] : tensor<1x4x32x16xf32>
      %inserted = tensor.insert %extracted into %arg4[%10, %11, %12, %13] : tensor<1x4x32x16xf32>
      scf.yield %inserted : tensor<1x4x32x16xf32>
    }
    return %9 : tensor<1x4x32x16xf32>
  }
  func.func @ragged_where(%arg0: tensor<?x4x32x16xf32>, %arg1: tensor<?x4x1x16xf32>, %arg2: tensor<?xi64>) -> tensor<?x4x32x16xf32> {
    %c0 = arith.constant 0 : index
    %0 = tensor.empty() : tensor<32xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %8 = linalg.index 0 : index
      %9 = arith.index_cast %8 : index to i64
      linalg.yield %9 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %dim = tensor.dim %arg2, %c0 : tensor<?xi64>
    %expanded_0 = tensor.expand_shape %arg2 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %2 = tensor.empty(%dim) : tensor<?x1x32x1xi1>
    %3 = linalg.generic {indexing_maps = [#map16, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0 : tensor<1x1x32x1xi64>, tensor<?x1x1x1xi64>) outs(%2 : tensor<?x1x32x1xi1>) {
    ^bb0(%in: i64, %in_3: i64, %out: i1):
      %8 = arith.cmpi eq, %in, %in_3 : i64
      linalg.yield %8 : i1
    } -> tensor<?x1x32x1xi1>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x4x1x16xf32>
    %4 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %4, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg0, %c0 : tensor<?x4x32x16xf32>
    %5 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = tensor.empty(%dim) : tensor<?x4x32x16xf32>
    %7 = linalg.generic {indexing_maps = [#map17, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg1, %arg0 : tensor<?x1x32x1xi1>, tensor<?x4x1x16xf32>, tensor<?x4x32x16xf32>) outs(%6 : tensor<?x4x32x16xf32>) {
    ^bb0(%in: i1, %in_3: f32, %in_4: f32, %out: f32):
      %8 = arith.select %in, %in_3, %in_4 : f32
      linalg.yield %8 : f32
    } -> tensor<?x4x32x16xf32>
    return %7 : tensor<?x4x32x16xf32>
  }
  func.func @cat(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %concat = tensor.concat dim(2) %arg0, %arg1 : (tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32>
    return %concat : tensor<1x4x?x16xf32>
  }
  func.func @decode_step(%arg0: tensor<1x2x32x16xf32>, %arg1: tensor<1x2x32x16xf32>, %arg2: tensor<1x4x1x16xf32>, %arg3: tensor<1x2x1x16xf32>, %arg4: tensor<1x2x1x16xf32>, %arg5: tensor<1xi64>) -> (tensor<1x4x1x16xf32>, tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<16xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %42 = linalg.index 0 : index
      %43 = arith.index_cast %42 : index to i64
      linalg.yield %43 : i64
    } -> tensor<16xi64>
    %2 = tensor.empty() : tensor<2xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %42 = linalg.index 0 : index
      %43 = arith.index_cast %42 : index to i64
      linalg.yield %43 : i64
    } -> tensor<2xi64>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = tensor.empty() : tensor<1x2x1x16xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %7 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1xi64>) outs(%6 : tensor<1x2x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x2x1x16xi64>
    %collapsed = tensor.collapse_shape %7 [[0, 1, 2, 3]] : tensor<1x2x1x16xi64> into tensor<32xi64>
    %expanded_3 = tensor.expand_shape %3 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %8 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x1xi64>) outs(%6 : tensor<1x2x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x2x1x16xi64>
    %collapsed_4 = tensor.collapse_shape %8 [[0, 1, 2, 3]] : tensor<1x2x1x16xi64> into tensor<32xi64>
    %9 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<1xi64>) outs(%6 : tensor<1x2x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x2x1x16xi64>
    %collapsed_5 = tensor.collapse_shape %9 [[0, 1, 2, 3]] : tensor<1x2x1x16xi64> into tensor<32xi64>
    %10 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<16xi64>) outs(%6 : tensor<1x2x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x2x1x16xi64>
    %collapsed_6 = tensor.collapse_shape %10 [[0, 1, 2, 3]] : tensor<1x2x1x16xi64> into tensor<32xi64>
    %expanded_7 = tensor.expand_shape %collapsed [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %expanded_8 = tensor.expand_shape %collapsed_4 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %expanded_9 = tensor.expand_shape %collapsed_5 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %expanded_10 = tensor.expand_shape %collapsed_6 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %concat = tensor.concat dim(1) %expanded_7, %expanded_8, %expanded_9, %expanded_10 : (tensor<32x1xi64>, tensor<32x1xi64>, tensor<32x1xi64>, tensor<32x1xi64>) -> tensor<32x4xi64>
    %collapsed_11 = tensor.collapse_shape %arg3 [[0, 1, 2, 3]] : tensor<1x2x1x16xf32> into tensor<32xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0, 1, 2, 3, 4]] output_shape [32, 1, 1, 1, 1] : tensor<32xf32> into tensor<32x1x1x1x1xf32>
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %concat, %c0 : tensor<32x4xi64>
    %11 = scf.for %arg6 = %c0 to %dim step %c1 iter_args(%arg7 = %arg0) -> (tensor<1x2x32x16xf32>) {
      %extracted = tensor.extract %expanded_12[%arg6, %c0, %c0, %c0, %c0] : tensor<32x1x1x1x1xf32>
      %c0_27 = arith.constant 0 : index
      %extracted_28 = tensor.extract %concat[%arg6, %c0_27] : tensor<32x4xi64>
      %42 = arith.index_cast %extracted_28 : i64 to index
      %c1_29 = arith.constant 1 : index
      %extracted_30 = tensor.extract %concat[%arg6, %c1_29] : tensor<32x4xi64>
      %43 = arith.index_cast %extracted_30 : i64 to index
      %c2 = arith.constant 2 : index
      %extracted_31 = tensor.extract %concat[%arg6, %c2] : tensor<32x4xi64>
      %44 = arith.index_cast %extracted_31 : i64 to index
      %c3 = arith.constant 3 : index
      %extracted_32 = tensor.extract %concat[%arg6, %c3] : tensor<32x4xi64>
      %45 = arith.index_cast %extracted_32 : i64 to index
      %extracted_33 = tensor.extract %arg7[%42, %43, %44, %45] : tensor<1x2x32x16xf32>
      %inserted = tensor.insert %extracted into %arg7[%42, %43, %44, %45] : tensor<1x2x32x16xf32>
      scf.yield %inserted : tensor<1x2x32x16xf32>
    }
    %collapsed_13 = tensor.collapse_shape %arg4 [[0, 1, 2, 3]] : tensor<1x2x1x16xf32> into tensor<32xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0, 1, 2, 3, 4]] output_shape [32, 1, 1, 1, 1] : tensor<32xf32> into tensor<32x1x1x1x1xf32>
    %c0_15 = arith.constant 0 : index
    %c1_16 = arith.constant 1 : index
    %dim_17 = tensor.dim %concat, %c0_15 : tensor<32x4xi64>
    %12 = scf.for %arg6 = %c0_15 to %dim_17 step %c1_16 iter_args(%arg7 = %arg1) -> (tensor<1x2x32x16xf32>) {
      %extracted = tensor.extract %expanded_14[%arg6, %c0_15, %c0_15, %c0_15, %c0_15] : tensor<32x1x1x1x1xf32>
      %c0_27 = arith.constant 0 : index
      %extracted_28 = tensor.extract %concat[%arg6, %c0_27] : tensor<32x4xi64>
      %42 = arith.index_cast %extracted_28 : i64 to index
      %c1_29 = arith.constant 1 : index
      %extracted_30 = tensor.extract %concat[%arg6, %c1_29] : tensor<32x4xi64>
      %43 = arith.index_cast %extracted_30 : i64 to index
      %c2 = arith.constant 2 : index
      %extracted_31 = tensor.extract %concat[%arg6, %c2] : tensor<32x4xi64>
      %44 = arith.index_cast %extracted_31 : i64 to index
      %c3 = arith.constant 3 : index
      %extracted_32 = tensor.extract %concat[%arg6, %c3] : tensor<32x4xi64>
      %45 = arith.index_cast %extracted_32 : i64 to index
      %extracted_33 = tensor.extract %arg7[%42, %43, %44, %45] : tensor<1x2x32x16xf32>
      %inserted = tensor.insert %extracted into %arg7[%42, %43, %44, %45] : tensor<1x2x32x16xf32>
      scf.yield %inserted : tensor<1x2x32x16xf32>
    }
    %13 = tensor.empty() : tensor<32xi64>
    %14 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%13 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %42 = linalg.index 0 : index
      %43 = arith.index_cast %42 : index to i64
      linalg.yield %43 : i64
    } -> tensor<32xi64>
    %collapsed_18 = tensor.collapse_shape %arg5 [] : tensor<1xi64> into tensor<i64>
    %15 = tensor.empty() : tensor<32xi1>
    %16 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel"]} ins(%14, %collapsed_18 : tensor<32xi64>, tensor<i64>) outs(%15 : tensor<32xi1>) {
    ^bb0(%in: i64, %in_27: i64, %out: i1):
      %42 = arith.cmpi sle, %in, %in_27 : i64
      linalg.yield %42 : i1
    } -> tensor<32xi1>
    %17 = tensor.empty() : tensor<1x2x2x32x16xf32>
    %18 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x2x32x16xf32>) outs(%17 : tensor<1x2x2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x32x16xf32>
    %collapsed_19 = tensor.collapse_shape %18 [[0], [1, 2], [3], [4]] : tensor<1x2x2x32x16xf32> into tensor<1x4x32x16xf32>
    %19 = tensor.empty() : tensor<1x4x16x32xf32>
    %transposed = linalg.transpose ins(%collapsed_19 : tensor<1x4x32x16xf32>) outs(%19 : tensor<1x4x16x32xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_20 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x1x16xf32> into tensor<4x1x16xf32>
    %collapsed_21 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x32xf32> into tensor<4x16x32xf32>
    %20 = tensor.empty() : tensor<4x1x32xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<4x1x32xf32>) -> tensor<4x1x32xf32>
    %22 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<4x1x16xf32>, tensor<4x16x32xf32>) outs(%21 : tensor<4x1x32xf32>) -> tensor<4x1x32xf32>
    %expanded_22 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [1, 4, 1, 32] : tensor<4x1x32xf32> into tensor<1x4x1x32xf32>
    %23 = tensor.empty() : tensor<1x4x1x32xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<1x4x1x32xf32>) outs(%23 : tensor<1x4x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.mulf %in, %cst_2 : f32
      linalg.yield %42 : f32
    } -> tensor<1x4x1x32xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%16 : tensor<32xi1>) outs(%15 : tensor<32xi1>) {
    ^bb0(%in: i1, %out: i1):
      %42 = arith.xori %in, %true : i1
      linalg.yield %42 : i1
    } -> tensor<32xi1>
    %26 = linalg.generic {indexing_maps = [#map4, #map14, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_1, %24 : tensor<32xi1>, tensor<f32>, tensor<1x4x1x32xf32>) outs(%23 : tensor<1x4x1x32xf32>) {
    ^bb0(%in: i1, %in_27: f32, %in_28: f32, %out: f32):
      %42 = arith.select %in, %in_27, %in_28 : f32
      linalg.yield %42 : f32
    } -> tensor<1x4x1x32xf32>
    %27 = tensor.empty() : tensor<1x4x1xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<1x4x1xi64>) -> tensor<1x4x1xi64>
    %29 = tensor.empty() : tensor<1x4x1xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
    %31:2 = linalg.generic {indexing_maps = [#map1, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<1x4x1x32xf32>) outs(%30, %28 : tensor<1x4x1xf32>, tensor<1x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_27 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<1x4x1xf32>, tensor<1x4x1xi64>)
    %expanded_23 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [1, 4, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map21, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_23 : tensor<1x4x1x32xf32>, tensor<1x4x1x1xf32>) outs(%23 : tensor<1x4x1x32xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %42 = arith.subf %in, %in_27 : f32
      linalg.yield %42 : f32
    } -> tensor<1x4x1x32xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x4x1x32xf32>) outs(%23 : tensor<1x4x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x4x1x32xf32>
    %34 = tensor.empty() : tensor<1x4x1x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<1x4x1x1xf32>) -> tensor<1x4x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<1x4x1x32xf32>) outs(%35 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<1x4x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map21, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<1x4x1x32xf32>, tensor<1x4x1x1xf32>) outs(%23 : tensor<1x4x1x32xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %42 = arith.divf %in, %in_27 : f32
      linalg.yield %42 : f32
    } -> tensor<1x4x1x32xf32>
    %38 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x2x32x16xf32>) outs(%17 : tensor<1x2x2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x32x16xf32>
    %collapsed_24 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<1x4x1x32xf32> into tensor<4x1x32xf32>
    %collapsed_25 = tensor.collapse_shape %38 [[0, 1, 2], [3], [4]] : tensor<1x2x2x32x16xf32> into tensor<4x32x16xf32>
    %39 = tensor.empty() : tensor<4x1x16xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<4x1x16xf32>) -> tensor<4x1x16xf32>
    %41 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<4x1x32xf32>, tensor<4x32x16xf32>) outs(%40 : tensor<4x1x16xf32>) -> tensor<4x1x16xf32>
    %expanded_26 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [1, 4, 1, 16] : tensor<4x1x16xf32> into tensor<1x4x1x16xf32>
    return %expanded_26, %11, %12 : tensor<1x4x1x16xf32>, tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>
  }
  func.func @miss_index_add(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x1x16xf32>, %arg2: tensor<1xi64>) -> tensor<1x4x32x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %0 = tensor.empty() : tensor<16xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %12 = linalg.index 0 : index
      %13 = arith.index_cast %12 : index to i64
      linalg.yield %13 : i64
    } -> tensor<16xi64>
    %2 = tensor.empty() : tensor<4xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %12 = linalg.index 0 : index
      %13 = arith.index_cast %12 : index to i64
      linalg.yield %13 : i64
    } -> tensor<4xi64>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = tensor.empty() : tensor<1x4x1x16xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %7 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1xi64>) outs(%6 : tensor<1x4x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x16xi64>
    %collapsed = tensor.collapse_shape %7 [[0, 1, 2, 3]] : tensor<1x4x1x16xi64> into tensor<64xi64>
    %expanded_0 = tensor.expand_shape %3 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %8 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_0 : tensor<4x1xi64>) outs(%6 : tensor<1x4x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x16xi64>
    %collapsed_1 = tensor.collapse_shape %8 [[0, 1, 2, 3]] : tensor<1x4x1x16xi64> into tensor<64xi64>
    %9 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1xi64>) outs(%6 : tensor<1x4x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x16xi64>
    %collapsed_2 = tensor.collapse_shape %9 [[0, 1, 2, 3]] : tensor<1x4x1x16xi64> into tensor<64xi64>
    %10 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<16xi64>) outs(%6 : tensor<1x4x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x16xi64>
    %collapsed_3 = tensor.collapse_shape %10 [[0, 1, 2, 3]] : tensor<1x4x1x16xi64> into tensor<64xi64>
    %expanded_4 = tensor.expand_shape %collapsed [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %expanded_5 = tensor.expand_shape %collapsed_1 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %expanded_6 = tensor.expand_shape %collapsed_2 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %expanded_7 = tensor.expand_shape %collapsed_3 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %concat = tensor.concat dim(1) %expanded_4, %expanded_5, %expanded_6, %expanded_7 : (tensor<64x1xi64>, tensor<64x1xi64>, tensor<64x1xi64>, tensor<64x1xi64>) -> tensor<64x4xi64>
    %collapsed_8 = tensor.collapse_shape %arg1 [[0, 1, 2, 3]] : tensor<1x4x1x16xf32> into tensor<64xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0, 1, 2, 3, 4]] output_shape [64, 1, 1, 1, 1] : tensor<64xf32> into tensor<64x1x1x1x1xf32>
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %concat, %c0 : tensor<64x4xi64>
    %11 = scf.for %arg3 = %c0 to %dim step %c1 iter_args(%arg4 = %arg0) -> (tensor<1x4x32x16xf32>) {
      %extracted = tensor.extract %expanded_9[%arg3, %c0, %c0, %c0, %c0] : tensor<64x1x1x1x1xf32>
      %c0_10 = arith.constant 0 : index
      %extracted_11 = tensor.extract %concat[%arg3, %c0_10] : tensor<64x4xi64>
      %12 = arith.index_cast %extracted_11 : i64 to index
      %c1_12 = arith.constant 1 : index
      %extracted_13 = tensor.extract %concat[%arg3, %c1_12] : tensor<64x4xi64>
      %13 = arith.index_cast %extracted_13 : i64 to index
      %c2 = arith.constant 2 : index
      %extracted_14 = tensor.extract %concat[%arg3, %c2] : tensor<64x4xi64>
      %14 = arith.index_cast %extracted_14 : i64 to index
      %c3 = arith.constant 3 : index
      %extracted_15 = tensor.extract %concat[%arg3, %c3] : tensor<64x4xi64>
      %15 = arith.index_cast %extracted_15 : i64 to index
      %extracted_16 = tensor.extract %arg4[%12, %13, %14, %15] : tensor<1x4x32x16xf32>
      %16 = arith.addf %extracted_16, %extracted : f32
      %inserted = tensor.insert %16 into %arg4[%12, %13, %14, %15] : tensor<1x4x32x16xf32>
      scf.yield %inserted : tensor<1x4x32x16xf32>
    }
    return %11 : tensor<1x4x32x16xf32>
  }
  func.func @miss_strided(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x8x16xf32>) -> tensor<1x4x32x16xf32> {
    %inserted_slice = tensor.insert_slice %arg1 into %arg0[0, 0, 0, 0] [1, 4, 8, 16] [1, 1, 2, 1] : tensor<1x4x8x16xf32> into tensor<1x4x32x16xf32>
    return %inserted_slice : tensor<1x4x32x16xf32>
  }
  func.func @miss_feature_axis(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x32x1xf32>, %arg2: tensor<1xi64>) -> tensor<1x4x32x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %0 = tensor.empty() : tensor<32xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %12 = linalg.index 0 : index
      %13 = arith.index_cast %12 : index to i64
      linalg.yield %13 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %2 = tensor.empty() : tensor<4xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %12 = linalg.index 0 : index
      %13 = arith.index_cast %12 : index to i64
      linalg.yield %13 : i64
    } -> tensor<4xi64>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = tensor.empty() : tensor<1x4x32x1xi64>
    %expanded_0 = tensor.expand_shape %5 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %7 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_0 : tensor<1x1xi64>) outs(%6 : tensor<1x4x32x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x32x1xi64>
    %expanded_1 = tensor.expand_shape %3 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %8 = linalg.generic {indexing_maps = [#map23, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1 : tensor<4x1xi64>) outs(%6 : tensor<1x4x32x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x32x1xi64>
    %9 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<32x1xi64>) outs(%6 : tensor<1x4x32x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x32x1xi64>
    %10 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1xi64>) outs(%6 : tensor<1x4x32x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x32x1xi64>
    %collapsed = tensor.collapse_shape %7 [[0, 1, 2], [3]] : tensor<1x4x32x1xi64> into tensor<128x1xi64>
    %collapsed_2 = tensor.collapse_shape %8 [[0, 1, 2], [3]] : tensor<1x4x32x1xi64> into tensor<128x1xi64>
    %collapsed_3 = tensor.collapse_shape %9 [[0, 1, 2], [3]] : tensor<1x4x32x1xi64> into tensor<128x1xi64>
    %collapsed_4 = tensor.collapse_shape %10 [[0, 1, 2], [3]] : tensor<1x4x32x1xi64> into tensor<128x1xi64>
    %concat = tensor.concat dim(1) %collapsed, %collapsed_2, %collapsed_3, %collapsed_4 : (tensor<128x1xi64>, tensor<128x1xi64>, tensor<128x1xi64>, tensor<128x1xi64>) -> tensor<128x4xi64>
    %collapsed_5 = tensor.collapse_shape %arg1 [[0, 1, 2, 3]] : tensor<1x4x32x1xf32> into tensor<128xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3, 4]] output_shape [128, 1, 1, 1, 1] : tensor<128xf32> into tensor<128x1x1x1x1xf32>
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %concat, %c0 : tensor<128x4xi64>
    %11 = scf.for %arg3 = %c0 to %dim step %c1 iter_args(%arg4 = %arg0) -> (tensor<1x4x32x16xf32>) {
      %extracted = tensor.extract %expanded_6[%arg3, %c0, %c0, %c0, %c0] : tensor<128x1x1x1x1xf32>
      %c0_7 = arith.constant 0 : index
      %extracted_8 = tensor.extract %concat[%arg3, %c0_7] : tensor<128x4xi64>
      %12 = arith.index_cast %extracted_8 : i64 to index
      %c1_9 = arith.constant 1 : index
      %extracted_10 = tensor.extract %concat[%arg3, %c1_9] : tensor<128x4xi64>
      %13 = arith.index_cast %extracted_10 : i64 to index
      %c2 = arith.constant 2 : index
      %extracted_11 = tensor.extract %concat[%arg3, %c2] : tensor<128x4xi64>
      %14 = arith.index_cast %extracted_11 : i64 to index
      %c3 = arith.constant 3 : index
      %extracted_12 = tensor.extract %concat[%arg3, %c3] : tensor<128x4xi64>
      %15 = arith.index_cast %extracted_12 : i64 to index
      %extracted_13 = tensor.extract %arg4[%12, %13, %14, %15] : tensor<1x4x32x16xf32>
      %inserted = tensor.insert %extracted into %arg4[%12, %13, %14, %15] : tensor<1x4x32x16xf32>
      scf.yield %inserted : tensor<1x4x32x16xf32>
    }
    return %11 : tensor<1x4x32x16xf32>
  }
  func.func @miss_where_not(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x1x16xf32>, %arg2: tensor<i64>) -> tensor<1x4x32x16xf32> {
    %0 = tensor.empty() : tensor<32xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %6 = linalg.index 0 : index
      %7 = arith.index_cast %6 : index to i64
      linalg.yield %7 : i64
    } -> tensor<32xi64>
    %2 = tensor.empty() : tensor<32xi1>
    %3 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel"]} ins(%1, %arg2 : tensor<32xi64>, tensor<i64>) outs(%2 : tensor<32xi1>) {
    ^bb0(%in: i64, %in_0: i64, %out: i1):
      %6 = arith.cmpi ne, %in, %in_0 : i64
      linalg.yield %6 : i1
    } -> tensor<32xi1>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [32, 1] : tensor<32xi1> into tensor<32x1xi1>
    %4 = tensor.empty() : tensor<1x4x32x16xf32>
    %5 = linalg.generic {indexing_maps = [#map12, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1, %arg0 : tensor<32x1xi1>, tensor<1x4x1x16xf32>, tensor<1x4x32x16xf32>) outs(%4 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %6 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x32x16xf32>
    return %5 : tensor<1x4x32x16xf32>
  }
  func.func @miss_where_less(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x1x16xf32>, %arg2: tensor<i64>) -> tensor<1x4x32x16xf32> {
    %0 = tensor.empty() : tensor<32xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %6 = linalg.index 0 : index
      %7 = arith.index_cast %6 : index to i64
      linalg.yield %7 : i64
    } -> tensor<32xi64>
    %2 = tensor.empty() : tensor<32xi1>
    %3 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel"]} ins(%1, %arg2 : tensor<32xi64>, tensor<i64>) outs(%2 : tensor<32xi1>) {
    ^bb0(%in: i64, %in_0: i64, %out: i1):
      %6 = arith.cmpi sle, %in, %in_0 : i64
      linalg.yield %6 : i1
    } -> tensor<32xi1>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [32, 1] : tensor<32xi1> into tensor<32x1xi1>
    %4 = tensor.empty() : tensor<1x4x32x16xf32>
    %5 = linalg.generic {indexing_maps = [#map12, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1, %arg0 : tensor<32x1xi1>, tensor<1x4x1x16xf32>, tensor<1x4x32x16xf32>) outs(%4 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %6 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x32x16xf32>
    return %5 : tensor<1x4x32x16xf32>
  }
  func.func @miss_scaled(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x1x16xf32>, %arg2: tensor<1xi64>) -> tensor<1x4x32x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x4x1x16xf32>
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x4x1x16xf32>) outs(%0 : tensor<1x4x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.mulf %in, %cst : f32
      linalg.yield %14 : f32
    } -> tensor<1x4x1x16xf32>
    %2 = tensor.empty() : tensor<16xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %14 = linalg.index 0 : index
      %15 = arith.index_cast %14 : index to i64
      linalg.yield %15 : i64
    } -> tensor<16xi64>
    %4 = tensor.empty() : tensor<4xi64>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %14 = linalg.index 0 : index
      %15 = arith.index_cast %14 : index to i64
      linalg.yield %15 : i64
    } -> tensor<4xi64>
    %6 = tensor.empty() : tensor<1xi64>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%6 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %8 = tensor.empty() : tensor<1x4x1x16xi64>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %9 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1xi64>) outs(%8 : tensor<1x4x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x16xi64>
    %collapsed = tensor.collapse_shape %9 [[0, 1, 2, 3]] : tensor<1x4x1x16xi64> into tensor<64xi64>
    %expanded_0 = tensor.expand_shape %5 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %10 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_0 : tensor<4x1xi64>) outs(%8 : tensor<1x4x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x16xi64>
    %collapsed_1 = tensor.collapse_shape %10 [[0, 1, 2, 3]] : tensor<1x4x1x16xi64> into tensor<64xi64>
    %11 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1xi64>) outs(%8 : tensor<1x4x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x16xi64>
    %collapsed_2 = tensor.collapse_shape %11 [[0, 1, 2, 3]] : tensor<1x4x1x16xi64> into tensor<64xi64>
    %12 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<16xi64>) outs(%8 : tensor<1x4x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x16xi64>
    %collapsed_3 = tensor.collapse_shape %12 [[0, 1, 2, 3]] : tensor<1x4x1x16xi64> into tensor<64xi64>
    %expanded_4 = tensor.expand_shape %collapsed [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %expanded_5 = tensor.expand_shape %collapsed_1 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %expanded_6 = tensor.expand_shape %collapsed_2 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %expanded_7 = tensor.expand_shape %collapsed_3 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %concat = tensor.concat dim(1) %expanded_4, %expanded_5, %expanded_6, %expanded_7 : (tensor<64x1xi64>, tensor<64x1xi64>, tensor<64x1xi64>, tensor<64x1xi64>) -> tensor<64x4xi64>
    %collapsed_8 = tensor.collapse_shape %1 [[0, 1, 2, 3]] : tensor<1x4x1x16xf32> into tensor<64xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0, 1, 2, 3, 4]] output_shape [64, 1, 1, 1, 1] : tensor<64xf32> into tensor<64x1x1x1x1xf32>
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %concat, %c0 : tensor<64x4xi64>
    %13 = scf.for %arg3 = %c0 to %dim step %c1 iter_args(%arg4 = %arg0) -> (tensor<1x4x32x16xf32>) {
      %extracted = tensor.extract %expanded_9[%arg3, %c0, %c0, %c0, %c0] : tensor<64x1x1x1x1xf32>
      %c0_10 = arith.constant 0 : index
      %extracted_11 = tensor.extract %concat[%arg3, %c0_10] : tensor<64x4xi64>
      %14 = arith.index_cast %extracted_11 : i64 to index
      %c1_12 = arith.constant 1 : index
      %extracted_13 = tensor.extract %concat[%arg3, %c1_12] : tensor<64x4xi64>
      %15 = arith.index_cast %extracted_13 : i64 to index
      %c2 = arith.constant 2 : index
      %extracted_14 = tensor.extract %concat[%arg3, %c2] : tensor<64x4xi64>
      %16 = arith.index_cast %extracted_14 : i64 to index
      %c3 = arith.constant 3 : index
      %extracted_15 = tensor.extract %concat[%arg3, %c3] : tensor<64x4xi64>
      %17 = arith.index_cast %extracted_15 : i64 to index
      %extracted_16 = tensor.extract %arg4[%14, %15, %16, %17] : tensor<1x4x32x16xf32>
      %inserted = tensor.insert %extracted into %arg4[%14, %15, %16, %17] : tensor<1x4x32x16xf32>
      scf.yield %inserted : tensor<1x4x32x16xf32>
    }
    return %13 : tensor<1x4x32x16xf32>
  }
}
