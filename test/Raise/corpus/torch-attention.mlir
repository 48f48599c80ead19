// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0) -> (d0)>
#map10 = affine_map<(d0, d1) -> (0, d1)>
#map11 = affine_map<(d0, d1) -> (d0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1) -> (d1)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map19 = affine_map<()[s0] -> (s0 * 4)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
module {
  func.func @plain(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_2 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %1 = tensor.empty(%dim_2) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%1 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %43 = linalg.index 1 : index
      %44 = linalg.index 2 : index
      %45 = linalg.index 3 : index
      %dim_8 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %46 = arith.cmpi eq, %dim_8, %c1 : index
      %47 = arith.select %46, %c0, %44 : index
      %extracted = tensor.extract %arg0[%c0, %43, %47, %45] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %43 = linalg.index 1 : index
      %44 = linalg.index 2 : index
      %45 = linalg.index 3 : index
      %46 = arith.cmpi eq, %dim_2, %c1 : index
      %47 = arith.select %46, %c0, %45 : index
      %extracted = tensor.extract %transposed[%c0, %43, %44, %47] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_3 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %7 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%8 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %10 = arith.muli %0, %c4_i64 : i64
    %11 = arith.cmpi slt, %0, %c0_i64 : i64
    %12 = arith.select %11, %c4_i64, %10 : i64
    %13 = arith.extui %11 : i1 to i64
    %14 = arith.muli %12, %0 : i64
    %15 = arith.addi %13, %c1_i64 : i64
    %16 = arith.select %11, %c4_i64, %14 : i64
    %17 = arith.select %11, %15, %13 : i64
    %18 = arith.cmpi sle, %17, %c1_i64 : i64
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %19 = arith.muli %10, %0 : i64
    %20 = arith.divsi %19, %16 : i64
    %21 = arith.select %11, %20, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %21, %21 : tensor<4xi64>
    %reshape = tensor.reshape %9(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %22 = arith.index_cast %21 : i64 to index
    %23 = tensor.empty(%22, %22) : tensor<1x4x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.divf %in, %cst_1 : f32
      linalg.yield %43 : f32
    } -> tensor<1x4x?x?xf32>
    %25 = tensor.empty(%22) : tensor<1x4x?xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %27 = tensor.empty(%22) : tensor<1x4x?xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %29:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<1x4x?x?xf32>) outs(%28, %26 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_8 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded = tensor.expand_shape %29#0 [[0], [1], [2, 3]] output_shape [1, 4, %22, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %43 = arith.subf %in, %in_8 : f32
      linalg.yield %43 : f32
    } -> tensor<1x4x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x4x?x?xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<1x4x?x?xf32>
    %32 = tensor.empty(%22) : tensor<1x4x?x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x4x?x?xf32>) outs(%33 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<1x4x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %43 = arith.divf %in, %in_8 : f32
      linalg.yield %43 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %36 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %37 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%36 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %43 = linalg.index 1 : index
      %44 = linalg.index 2 : index
      %45 = linalg.index 3 : index
      %46 = arith.cmpi eq, %22, %c1 : index
      %47 = arith.select %46, %c0, %44 : index
      %48 = arith.select %46, %c0, %45 : index
      %extracted = tensor.extract %35[%c0, %43, %47, %48] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %from_elements_4 = tensor.from_elements %c4_i64, %21, %21 : tensor<3xi64>
    %reshape_5 = tensor.reshape %37(%from_elements_4) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %38 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %43 = linalg.index 1 : index
      %44 = linalg.index 2 : index
      %45 = linalg.index 3 : index
      %46 = arith.cmpi eq, %dim, %c1 : index
      %47 = arith.select %46, %c0, %44 : index
      %extracted = tensor.extract %arg2[%c0, %43, %47, %45] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_6 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %39 = arith.cmpi eq, %21, %0 : i64
    cf.assert %39, "mismatching contracting dimension"
    %40 = tensor.empty(%22) : tensor<4x?x16xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %42 = linalg.batch_matmul ins(%reshape_5, %collapsed_6 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%41 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_7 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [1, 4, %22, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_7 : tensor<1x4x?x16xf32>
  }
  func.func @batched(%arg0: tensor<3x4x?x16xf32>, %arg1: tensor<3x4x?x16xf32>, %arg2: tensor<3x4x?x16xf32>) -> tensor<3x4x?x16xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c3_i64 = arith.constant 3 : i64
    %c12_i64 = arith.constant 12 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c1_i64 = arith.constant 1 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<3x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_2 = tensor.dim %arg1, %c2 : tensor<3x4x?x16xf32>
    %1 = tensor.empty(%dim_2) : tensor<3x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<3x4x?x16xf32>) outs(%1 : tensor<3x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim) : tensor<3x4x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<3x4x?x16xf32>) {
    ^bb0(%out: f32):
      %43 = linalg.index 0 : index
      %44 = linalg.index 1 : index
      %45 = linalg.index 2 : index
      %46 = linalg.index 3 : index
      %dim_8 = tensor.dim %arg0, %c2 : tensor<3x4x?x16xf32>
      %47 = arith.cmpi eq, %dim_8, %c1 : index
      %48 = arith.select %47, %c0, %45 : index
      %extracted = tensor.extract %arg0[%43, %44, %48, %46] : tensor<3x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x?x16xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<3x4x?x16xf32> into tensor<12x?x16xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<3x4x16x?xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<3x4x16x?xf32>) {
    ^bb0(%out: f32):
      %43 = linalg.index 0 : index
      %44 = linalg.index 1 : index
      %45 = linalg.index 2 : index
      %46 = linalg.index 3 : index
      %47 = arith.cmpi eq, %dim_2, %c1 : index
      %48 = arith.select %47, %c0, %46 : index
      %extracted = tensor.extract %transposed[%43, %44, %45, %48] : tensor<3x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x16x?xf32>
    %collapsed_3 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<3x4x16x?xf32> into tensor<12x16x?xf32>
    %7 = tensor.empty(%dim, %dim) : tensor<12x?x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<12x?x16xf32>, tensor<12x16x?xf32>) outs(%8 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    %10 = arith.muli %0, %c12_i64 : i64
    %11 = arith.cmpi slt, %0, %c0_i64 : i64
    %12 = arith.select %11, %c12_i64, %10 : i64
    %13 = arith.extui %11 : i1 to i64
    %14 = arith.muli %12, %0 : i64
    %15 = arith.addi %13, %c1_i64 : i64
    %16 = arith.select %11, %c12_i64, %14 : i64
    %17 = arith.select %11, %15, %13 : i64
    %18 = arith.cmpi sle, %17, %c1_i64 : i64
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %19 = arith.muli %10, %0 : i64
    %20 = arith.divsi %19, %16 : i64
    %21 = arith.select %11, %20, %0 : i64
    %from_elements = tensor.from_elements %c3_i64, %c4_i64, %21, %21 : tensor<4xi64>
    %reshape = tensor.reshape %9(%from_elements) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<3x4x?x?xf32>
    %22 = arith.index_cast %21 : i64 to index
    %23 = tensor.empty(%22, %22) : tensor<3x4x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<3x4x?x?xf32>) outs(%23 : tensor<3x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.mulf %in, %cst_1 : f32
      linalg.yield %43 : f32
    } -> tensor<3x4x?x?xf32>
    %25 = tensor.empty(%22) : tensor<3x4x?xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<3x4x?xi64>) -> tensor<3x4x?xi64>
    %27 = tensor.empty(%22) : tensor<3x4x?xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<3x4x?xf32>) -> tensor<3x4x?xf32>
    %29:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<3x4x?x?xf32>) outs(%28, %26 : tensor<3x4x?xf32>, tensor<3x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_8 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<3x4x?xf32>, tensor<3x4x?xi64>)
    %expanded = tensor.expand_shape %29#0 [[0], [1], [2, 3]] output_shape [3, 4, %22, 1] : tensor<3x4x?xf32> into tensor<3x4x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded : tensor<3x4x?x?xf32>, tensor<3x4x?x1xf32>) outs(%23 : tensor<3x4x?x?xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %43 = arith.subf %in, %in_8 : f32
      linalg.yield %43 : f32
    } -> tensor<3x4x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<3x4x?x?xf32>) outs(%23 : tensor<3x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<3x4x?x?xf32>
    %32 = tensor.empty(%22) : tensor<3x4x?x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<3x4x?x1xf32>) -> tensor<3x4x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<3x4x?x?xf32>) outs(%33 : tensor<3x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<3x4x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<3x4x?x?xf32>, tensor<3x4x?x1xf32>) outs(%23 : tensor<3x4x?x?xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %43 = arith.divf %in, %in_8 : f32
      linalg.yield %43 : f32
    } -> tensor<3x4x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %36 = tensor.empty(%dim, %dim) : tensor<3x4x?x?xf32>
    %37 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%36 : tensor<3x4x?x?xf32>) {
    ^bb0(%out: f32):
      %43 = linalg.index 0 : index
      %44 = linalg.index 1 : index
      %45 = linalg.index 2 : index
      %46 = linalg.index 3 : index
      %47 = arith.cmpi eq, %22, %c1 : index
      %48 = arith.select %47, %c0, %45 : index
      %49 = arith.select %47, %c0, %46 : index
      %extracted = tensor.extract %35[%43, %44, %48, %49] : tensor<3x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x?x?xf32>
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %from_elements_4 = tensor.from_elements %c12_i64, %21, %21 : tensor<3xi64>
    %reshape_5 = tensor.reshape %37(%from_elements_4) : (tensor<3x4x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %38 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<3x4x?x16xf32>) {
    ^bb0(%out: f32):
      %43 = linalg.index 0 : index
      %44 = linalg.index 1 : index
      %45 = linalg.index 2 : index
      %46 = linalg.index 3 : index
      %47 = arith.cmpi eq, %dim, %c1 : index
      %48 = arith.select %47, %c0, %45 : index
      %extracted = tensor.extract %arg2[%43, %44, %48, %46] : tensor<3x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x?x16xf32>
    %collapsed_6 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<3x4x?x16xf32> into tensor<12x?x16xf32>
    %39 = arith.cmpi eq, %21, %0 : i64
    cf.assert %39, "mismatching contracting dimension"
    %40 = tensor.empty(%22) : tensor<12x?x16xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<12x?x16xf32>) -> tensor<12x?x16xf32>
    %42 = linalg.batch_matmul ins(%reshape_5, %collapsed_6 : tensor<12x?x?xf32>, tensor<12x?x16xf32>) outs(%41 : tensor<12x?x16xf32>) -> tensor<12x?x16xf32>
    %expanded_7 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [3, 4, %22, 16] : tensor<12x?x16xf32> into tensor<3x4x?x16xf32>
    return %expanded_7 : tensor<3x4x?x16xf32>
  }
  func.func @scale_on_q(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_2 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %1 = tensor.empty(%dim_2) : tensor<1x4x?x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x4x?x16xf32>) outs(%1 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.mulf %in, %cst_1 : f32
      linalg.yield %44 : f32
    } -> tensor<1x4x?x16xf32>
    %dim_3 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %3 = tensor.empty(%dim_3) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%3 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %4 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %44 = linalg.index 1 : index
      %45 = linalg.index 2 : index
      %46 = linalg.index 3 : index
      %47 = arith.cmpi eq, %dim_2, %c1 : index
      %48 = arith.select %47, %c0, %45 : index
      %extracted = tensor.extract %2[%c0, %44, %48, %46] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %7 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %8 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%7 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %44 = linalg.index 1 : index
      %45 = linalg.index 2 : index
      %46 = linalg.index 3 : index
      %47 = arith.cmpi eq, %dim_3, %c1 : index
      %48 = arith.select %47, %c0, %46 : index
      %extracted = tensor.extract %transposed[%c0, %44, %45, %48] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_4 = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %9 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %11 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%10 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %12 = arith.muli %0, %c4_i64 : i64
    %13 = arith.cmpi slt, %0, %c0_i64 : i64
    %14 = arith.select %13, %c4_i64, %12 : i64
    %15 = arith.extui %13 : i1 to i64
    %16 = arith.muli %14, %0 : i64
    %17 = arith.addi %15, %c1_i64 : i64
    %18 = arith.select %13, %c4_i64, %16 : i64
    %19 = arith.select %13, %17, %15 : i64
    %20 = arith.cmpi sle, %19, %c1_i64 : i64
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %21 = arith.muli %12, %0 : i64
    %22 = arith.divsi %21, %18 : i64
    %23 = arith.select %13, %22, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %23, %23 : tensor<4xi64>
    %reshape = tensor.reshape %11(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %24 = arith.index_cast %23 : i64 to index
    %25 = tensor.empty(%24) : tensor<1x4x?xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %27 = tensor.empty(%24) : tensor<1x4x?xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %29:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%28, %26 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_9 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded = tensor.expand_shape %29#0 [[0], [1], [2, 3]] output_shape [1, 4, %24, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %30 = tensor.empty(%24, %24) : tensor<1x4x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %expanded : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%30 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %44 = arith.subf %in, %in_9 : f32
      linalg.yield %44 : f32
    } -> tensor<1x4x?x?xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x4x?x?xf32>) outs(%30 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<1x4x?x?xf32>
    %33 = tensor.empty(%24) : tensor<1x4x?x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<1x4x?x?xf32>) outs(%34 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<1x4x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%30 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %44 = arith.divf %in, %in_9 : f32
      linalg.yield %44 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %37 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %38 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%37 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %44 = linalg.index 1 : index
      %45 = linalg.index 2 : index
      %46 = linalg.index 3 : index
      %47 = arith.cmpi eq, %24, %c1 : index
      %48 = arith.select %47, %c0, %45 : index
      %49 = arith.select %47, %c0, %46 : index
      %extracted = tensor.extract %36[%c0, %44, %48, %49] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %from_elements_5 = tensor.from_elements %c4_i64, %23, %23 : tensor<3xi64>
    %reshape_6 = tensor.reshape %38(%from_elements_5) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %39 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %44 = linalg.index 1 : index
      %45 = linalg.index 2 : index
      %46 = linalg.index 3 : index
      %47 = arith.cmpi eq, %dim, %c1 : index
      %48 = arith.select %47, %c0, %45 : index
      %extracted = tensor.extract %arg2[%c0, %44, %48, %46] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_7 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %40 = arith.cmpi eq, %23, %0 : i64
    cf.assert %40, "mismatching contracting dimension"
    %41 = tensor.empty(%24) : tensor<4x?x16xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %43 = linalg.batch_matmul ins(%reshape_6, %collapsed_7 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%42 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_8 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [1, 4, %24, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_8 : tensor<1x4x?x16xf32>
  }
  func.func @scale_split(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x4x9x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.mulf %in, %cst_1 : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x9x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.mulf %in, %cst_1 : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x9x16xf32>
    %3 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%2 : tensor<1x4x9x16xf32>) outs(%3 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %4 = tensor.empty() : tensor<4x9x9xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%5 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %7 = tensor.empty() : tensor<1x4x9xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %9 = tensor.empty() : tensor<1x4x9xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%10, %8 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %22 = linalg.index 3 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_7 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_3 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %12 = tensor.empty() : tensor<1x4x9x9xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_3 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%12 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %22 = arith.subf %in, %in_7 : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x9x9xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x4x9x9xf32>) outs(%12 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x9x9xf32>
    %15 = tensor.empty() : tensor<1x4x9x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<1x4x9x9xf32>) outs(%16 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x9x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%12 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %22 = arith.divf %in, %in_7 : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_4 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %19 = tensor.empty() : tensor<4x9x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%20 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_6 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_6 : tensor<1x4x9x16xf32>
  }
  func.func @no_scale(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_1 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_1 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<1x4x9xi64>
    %5 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %6 = tensor.empty() : tensor<1x4x9xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %8:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%7, %5 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %19 = linalg.index 3 : index
      %20 = arith.index_cast %19 : index to i64
      %21 = arith.maximumf %in, %out : f32
      %22 = arith.cmpf ogt, %in, %out : f32
      %23 = arith.select %22, %20, %out_6 : i64
      linalg.yield %21, %23 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_2 = tensor.expand_shape %8#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %9 = tensor.empty() : tensor<1x4x9x9xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_2 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%9 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %19 = arith.subf %in, %in_6 : f32
      linalg.yield %19 : f32
    } -> tensor<1x4x9x9xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x4x9x9xf32>) outs(%9 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = math.exp %in : f32
      linalg.yield %19 : f32
    } -> tensor<1x4x9x9xf32>
    %12 = tensor.empty() : tensor<1x4x9x1xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<1x4x9x9xf32>) outs(%13 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<1x4x9x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%9 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %19 = arith.divf %in, %in_6 : f32
      linalg.yield %19 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_3 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %16 = tensor.empty() : tensor<4x9x16xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %18 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%17 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_5 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_5 : tensor<1x4x9x16xf32>
  }
  func.func @einsum(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c1_i64 = arith.constant 1 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_2 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 4, %dim_2, 16, 1] : tensor<1x4x?x16xf32> into tensor<1x4x?x16x1xf32>
    %dim_3 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %expanded_4 = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4]] output_shape [1, 4, %dim_3, 16, 1] : tensor<1x4x?x16xf32> into tensor<1x4x?x16x1xf32>
    %1 = tensor.empty(%dim_2) : tensor<4x?x16x1x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x4x?x16x1xf32>) outs(%1 : tensor<4x?x16x1x1xf32>) permutation = [1, 2, 3, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1], [2, 3, 4]] : tensor<4x?x16x1x1xf32> into tensor<4x?x16xf32>
    %2 = tensor.empty(%dim_3) : tensor<4x16x1x?x1xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<1x4x?x16x1xf32>) outs(%2 : tensor<4x16x1x?x1xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_6 = tensor.collapse_shape %transposed_5 [[0], [1, 2], [3, 4]] : tensor<4x16x1x?x1xf32> into tensor<4x16x?xf32>
    %3 = tensor.empty(%dim_2, %dim_3) : tensor<4x?x?xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%4 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %6 = arith.muli %0, %c4_i64 : i64
    %7 = arith.cmpi slt, %0, %c0_i64 : i64
    %8 = arith.select %7, %c4_i64, %6 : i64
    %9 = arith.extui %7 : i1 to i64
    %10 = arith.muli %8, %0 : i64
    %11 = arith.addi %9, %c1_i64 : i64
    %12 = arith.select %7, %c4_i64, %10 : i64
    %13 = arith.select %7, %11, %9 : i64
    %14 = arith.cmpi sle, %13, %c1_i64 : i64
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %15 = arith.index_cast %dim_2 : index to i64
    %16 = arith.muli %15, %c4_i64 : i64
    %17 = arith.index_cast %dim_3 : index to i64
    %18 = arith.muli %16, %17 : i64
    %19 = arith.divsi %18, %12 : i64
    %20 = arith.select %7, %19, %0 : i64
    %from_elements = tensor.from_elements %c4_i64, %20, %c1_i64, %c1_i64, %20 : tensor<5xi64>
    %reshape = tensor.reshape %5(%from_elements) : (tensor<4x?x?xf32>, tensor<5xi64>) -> tensor<4x?x1x1x?xf32>
    %21 = arith.index_cast %20 : i64 to index
    %22 = tensor.empty(%21, %21) : tensor<1x4x?x?x1xf32>
    %transposed_7 = linalg.transpose ins(%reshape : tensor<4x?x1x1x?xf32>) outs(%22 : tensor<1x4x?x?x1xf32>) permutation = [3, 0, 1, 4, 2] 
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %23 = arith.muli %20, %c4_i64 : i64
    %24 = arith.muli %23, %20 : i64
    %25 = arith.divsi %24, %12 : i64
    %26 = arith.select %7, %25, %0 : i64
    %from_elements_8 = tensor.from_elements %c1_i64, %c4_i64, %26, %26 : tensor<4xi64>
    %reshape_9 = tensor.reshape %transposed_7(%from_elements_8) : (tensor<1x4x?x?x1xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %27 = arith.index_cast %26 : i64 to index
    %28 = tensor.empty(%27, %27) : tensor<1x4x?x?xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_9 : tensor<1x4x?x?xf32>) outs(%28 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.mulf %in, %cst_1 : f32
      linalg.yield %53 : f32
    } -> tensor<1x4x?x?xf32>
    %30 = tensor.empty(%27) : tensor<1x4x?xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %32 = tensor.empty(%27) : tensor<1x4x?xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %34:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x4x?x?xf32>) outs(%33, %31 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %53 = linalg.index 3 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = arith.maximumf %in, %out : f32
      %56 = arith.cmpf ogt, %in, %out : f32
      %57 = arith.select %56, %54, %out_21 : i64
      linalg.yield %55, %57 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_10 = tensor.expand_shape %34#0 [[0], [1], [2, 3]] output_shape [1, 4, %27, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_10 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%28 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %53 = arith.subf %in, %in_21 : f32
      linalg.yield %53 : f32
    } -> tensor<1x4x?x?xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x4x?x?xf32>) outs(%28 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.exp %in : f32
      linalg.yield %53 : f32
    } -> tensor<1x4x?x?xf32>
    %37 = tensor.empty(%27) : tensor<1x4x?x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<1x4x?x?xf32>) outs(%38 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %out : f32
      linalg.yield %53 : f32
    } -> tensor<1x4x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%28 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %53 = arith.divf %in, %in_21 : f32
      linalg.yield %53 : f32
    } -> tensor<1x4x?x?xf32>
    %expanded_11 = tensor.expand_shape %40 [[0], [1], [2], [3, 4]] output_shape [1, 4, %27, %27, 1] : tensor<1x4x?x?xf32> into tensor<1x4x?x?x1xf32>
    %expanded_12 = tensor.expand_shape %arg2 [[0], [1], [2], [3, 4]] output_shape [1, 4, %dim, 16, 1] : tensor<1x4x?x16xf32> into tensor<1x4x?x16x1xf32>
    %41 = tensor.empty(%27, %27) : tensor<4x?x?x1x1xf32>
    %transposed_13 = linalg.transpose ins(%expanded_11 : tensor<1x4x?x?x1xf32>) outs(%41 : tensor<4x?x?x1x1xf32>) permutation = [1, 2, 3, 0, 4] 
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %42 = arith.muli %26, %c4_i64 : i64
    %43 = arith.muli %42, %26 : i64
    %44 = arith.divsi %43, %12 : i64
    %45 = arith.select %7, %44, %0 : i64
    %from_elements_14 = tensor.from_elements %c4_i64, %45, %45 : tensor<3xi64>
    %reshape_15 = tensor.reshape %transposed_13(%from_elements_14) : (tensor<4x?x?x1x1xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    %46 = tensor.empty(%dim) : tensor<4x?x1x16x1xf32>
    %transposed_16 = linalg.transpose ins(%expanded_12 : tensor<1x4x?x16x1xf32>) outs(%46 : tensor<4x?x1x16x1xf32>) permutation = [1, 2, 0, 3, 4] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1], [2, 3, 4]] : tensor<4x?x1x16x1xf32> into tensor<4x?x16xf32>
    %47 = arith.index_cast %45 : i64 to index
    %48 = arith.cmpi eq, %45, %0 : i64
    cf.assert %48, "mismatching contracting dimension"
    %49 = tensor.empty(%47) : tensor<4x?x16xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %51 = linalg.batch_matmul ins(%reshape_15, %collapsed_17 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%50 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_18 = tensor.expand_shape %51 [[0], [1], [2, 3, 4]] output_shape [4, %47, 1, 1, 16] : tensor<4x?x16xf32> into tensor<4x?x1x1x16xf32>
    %52 = tensor.empty(%47) : tensor<1x4x?x16x1xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<4x?x1x1x16xf32>) outs(%52 : tensor<1x4x?x16x1xf32>) permutation = [3, 0, 1, 4, 2] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2], [3, 4]] : tensor<1x4x?x16x1xf32> into tensor<1x4x?x16xf32>
    return %collapsed_20 : tensor<1x4x?x16xf32>
  }
  func.func @einsum_token_major(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<1x9x4x16xf32>, %arg2: tensor<1x9x4x16xf32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 9, 4, 16, 1] : tensor<1x9x4x16xf32> into tensor<1x9x4x16x1xf32>
    %expanded_2 = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4]] output_shape [1, 9, 4, 16, 1] : tensor<1x9x4x16xf32> into tensor<1x9x4x16x1xf32>
    %0 = tensor.empty() : tensor<4x9x16x1x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x9x4x16x1xf32>) outs(%0 : tensor<4x9x16x1x1xf32>) permutation = [2, 1, 3, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1], [2, 3, 4]] : tensor<4x9x16x1x1xf32> into tensor<4x9x16xf32>
    %1 = tensor.empty() : tensor<4x16x1x9x1xf32>
    %transposed_3 = linalg.transpose ins(%expanded_2 : tensor<1x9x4x16x1xf32>) outs(%1 : tensor<4x16x1x9x1xf32>) permutation = [2, 3, 0, 1, 4] 
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0], [1], [2, 3, 4]] : tensor<4x16x1x9x1xf32> into tensor<4x16x9xf32>
    %2 = tensor.empty() : tensor<4x9x9xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%3 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded_5 = tensor.expand_shape %4 [[0], [1], [2, 3, 4]] output_shape [4, 9, 1, 1, 9] : tensor<4x9x9xf32> into tensor<4x9x1x1x9xf32>
    %5 = tensor.empty() : tensor<1x4x9x9x1xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<4x9x1x1x9xf32>) outs(%5 : tensor<1x4x9x9x1xf32>) permutation = [3, 0, 1, 4, 2] 
    %collapsed_7 = tensor.collapse_shape %transposed_6 [[0], [1], [2], [3, 4]] : tensor<1x4x9x9x1xf32> into tensor<1x4x9x9xf32>
    %6 = tensor.empty() : tensor<1x4x9x9xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<1x4x9x9xf32>) outs(%6 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.mulf %in, %cst_1 : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x9xf32>
    %8 = tensor.empty() : tensor<1x4x9xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %10 = tensor.empty() : tensor<1x4x9xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<1x4x9x9xf32>) outs(%11, %9 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %25 = linalg.index 3 : index
      %26 = arith.index_cast %25 : index to i64
      %27 = arith.maximumf %in, %out : f32
      %28 = arith.cmpf ogt, %in, %out : f32
      %29 = arith.select %28, %26, %out_18 : i64
      linalg.yield %27, %29 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_8 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_8 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%6 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %25 = arith.subf %in, %in_18 : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x9xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x4x9x9xf32>) outs(%6 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.exp %in : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x9xf32>
    %15 = tensor.empty() : tensor<1x4x9x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<1x4x9x9xf32>) outs(%16 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %out : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%6 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %25 = arith.divf %in, %in_18 : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x9xf32>
    %expanded_9 = tensor.expand_shape %18 [[0], [1], [2], [3, 4]] output_shape [1, 4, 9, 9, 1] : tensor<1x4x9x9xf32> into tensor<1x4x9x9x1xf32>
    %expanded_10 = tensor.expand_shape %arg2 [[0], [1], [2], [3, 4]] output_shape [1, 9, 4, 16, 1] : tensor<1x9x4x16xf32> into tensor<1x9x4x16x1xf32>
    %19 = tensor.empty() : tensor<4x9x9x1x1xf32>
    %transposed_11 = linalg.transpose ins(%expanded_9 : tensor<1x4x9x9x1xf32>) outs(%19 : tensor<4x9x9x1x1xf32>) permutation = [1, 2, 3, 0, 4] 
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0], [1], [2, 3, 4]] : tensor<4x9x9x1x1xf32> into tensor<4x9x9xf32>
    %20 = tensor.empty() : tensor<4x9x1x16x1xf32>
    %transposed_13 = linalg.transpose ins(%expanded_10 : tensor<1x9x4x16x1xf32>) outs(%20 : tensor<4x9x1x16x1xf32>) permutation = [2, 1, 0, 3, 4] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1], [2, 3, 4]] : tensor<4x9x1x16x1xf32> into tensor<4x9x16xf32>
    %21 = tensor.empty() : tensor<4x9x16xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %23 = linalg.batch_matmul ins(%collapsed_12, %collapsed_14 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%22 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_15 = tensor.expand_shape %23 [[0], [1], [2, 3, 4]] output_shape [4, 9, 1, 1, 16] : tensor<4x9x16xf32> into tensor<4x9x1x1x16xf32>
    %24 = tensor.empty() : tensor<1x9x4x16x1xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<4x9x1x1x16xf32>) outs(%24 : tensor<1x9x4x16x1xf32>) permutation = [3, 1, 0, 4, 2] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1], [2], [3, 4]] : tensor<1x9x4x16x1xf32> into tensor<1x9x4x16xf32>
    return %collapsed_17 : tensor<1x9x4x16xf32>
  }
  func.func @bmm(%arg0: tensor<4x9x16xf32>, %arg1: tensor<4x9x16xf32>, %arg2: tensor<4x9x16xf32>) -> tensor<4x9x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4x9x16xf32>) outs(%0 : tensor<4x16x9xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%arg0, %transposed : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<4x9x9xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.mulf %in, %cst_1 : f32
      linalg.yield %19 : f32
    } -> tensor<4x9x9xf32>
    %5 = tensor.empty() : tensor<4x9xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<4x9xi64>) -> tensor<4x9xi64>
    %7 = tensor.empty() : tensor<4x9xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<4x9xf32>) -> tensor<4x9xf32>
    %9:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<4x9x9xf32>) outs(%8, %6 : tensor<4x9xf32>, tensor<4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_2: i64):
      %19 = linalg.index 2 : index
      %20 = arith.index_cast %19 : index to i64
      %21 = arith.maximumf %in, %out : f32
      %22 = arith.cmpf ogt, %in, %out : f32
      %23 = arith.select %22, %20, %out_2 : i64
      linalg.yield %21, %23 : f32, i64
    } -> (tensor<4x9xf32>, tensor<4x9xi64>)
    %expanded = tensor.expand_shape %9#0 [[0], [1, 2]] output_shape [4, 9, 1] : tensor<4x9xf32> into tensor<4x9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %expanded : tensor<4x9x9xf32>, tensor<4x9x1xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.subf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<4x9x9xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<4x9x9xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = math.exp %in : f32
      linalg.yield %19 : f32
    } -> tensor<4x9x9xf32>
    %12 = tensor.empty() : tensor<4x9x1xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x9x1xf32>) -> tensor<4x9x1xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<4x9x9xf32>) outs(%13 : tensor<4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<4x9x1xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<4x9x9xf32>, tensor<4x9x1xf32>) outs(%1 : tensor<4x9x9xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.divf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<4x9x9xf32>
    %16 = tensor.empty() : tensor<4x9x16xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %18 = linalg.batch_matmul ins(%15, %arg2 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%17 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    return %18 : tensor<4x9x16xf32>
  }
  func.func @baddbmm(%arg0: tensor<4x?x16xf32>, %arg1: tensor<4x?x16xf32>, %arg2: tensor<4x?x16xf32>) -> tensor<4x?x16xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg1, %c1 : tensor<4x?x16xf32>
    %0 = tensor.empty(%dim) : tensor<4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4x?x16xf32>) outs(%0 : tensor<4x16x?xf32>) permutation = [0, 2, 1] 
    %dim_2 = tensor.dim %arg0, %c1 : tensor<4x?x16xf32>
    %1 = tensor.empty(%dim_2, %dim) : tensor<4x?x?xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %3 = linalg.batch_matmul ins(%arg0, %transposed : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%2 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<4x?x?xf32>) outs(%1 : tensor<4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.mulf %in, %cst_1 : f32
      linalg.yield %22 : f32
    } -> tensor<4x?x?xf32>
    %5 = tensor.empty(%dim_2) : tensor<4x?xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<4x?xi64>) -> tensor<4x?xi64>
    %7 = tensor.empty(%dim_2) : tensor<4x?xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<4x?xf32>) -> tensor<4x?xf32>
    %9:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<4x?x?xf32>) outs(%8, %6 : tensor<4x?xf32>, tensor<4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_4: i64):
      %22 = linalg.index 2 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_4 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<4x?xf32>, tensor<4x?xi64>)
    %expanded = tensor.expand_shape %9#0 [[0], [1, 2]] output_shape [4, %dim_2, 1] : tensor<4x?xf32> into tensor<4x?x1xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %expanded : tensor<4x?x?xf32>, tensor<4x?x1xf32>) outs(%1 : tensor<4x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.subf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<4x?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<4x?x?xf32>) outs(%1 : tensor<4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<4x?x?xf32>
    %12 = tensor.empty(%dim_2) : tensor<4x?x1xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x?x1xf32>) -> tensor<4x?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<4x?x?xf32>) outs(%13 : tensor<4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<4x?x1xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<4x?x?xf32>, tensor<4x?x1xf32>) outs(%1 : tensor<4x?x?xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.divf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<4x?x?xf32>
    %dim_3 = tensor.dim %arg2, %c1 : tensor<4x?x16xf32>
    %16 = arith.index_cast %dim : index to i64
    %17 = arith.index_cast %dim_3 : index to i64
    %18 = arith.cmpi eq, %16, %17 : i64
    cf.assert %18, "mismatching contracting dimension"
    %19 = tensor.empty(%dim_2) : tensor<4x?x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %21 = linalg.batch_matmul ins(%15, %arg2 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%20 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    return %21 : tensor<4x?x16xf32>
  }
  func.func @softmax_by_hand_stable(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<1x4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.mulf %in, %cst_1 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %6 = tensor.empty() : tensor<1x4x9xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %8 = tensor.empty() : tensor<1x4x9xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<1x4x9x9xf32>) outs(%9, %7 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %20 = linalg.index 3 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_7 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_3 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_3 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %20 = arith.subf %in, %in_7 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %13 = tensor.empty() : tensor<1x4x9x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<1x4x9x9xf32>) outs(%14 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %20 = arith.divf %in, %in_7 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_4 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %17 = tensor.empty() : tensor<4x9x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%18 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_6 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_6 : tensor<1x4x9x16xf32>
  }
  func.func @softmax_by_hand_plain(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_1 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %1 = tensor.empty(%dim_1) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%1 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %37 = linalg.index 1 : index
      %38 = linalg.index 2 : index
      %39 = linalg.index 3 : index
      %dim_6 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %40 = arith.cmpi eq, %dim_6, %c1 : index
      %41 = arith.select %40, %c0, %38 : index
      %extracted = tensor.extract %arg0[%c0, %37, %41, %39] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %37 = linalg.index 1 : index
      %38 = linalg.index 2 : index
      %39 = linalg.index 3 : index
      %40 = arith.cmpi eq, %dim_1, %c1 : index
      %41 = arith.select %40, %c0, %39 : index
      %extracted = tensor.extract %transposed[%c0, %37, %38, %41] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_2 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %7 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%8 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %10 = arith.muli %0, %c4_i64 : i64
    %11 = arith.cmpi slt, %0, %c0_i64 : i64
    %12 = arith.select %11, %c4_i64, %10 : i64
    %13 = arith.extui %11 : i1 to i64
    %14 = arith.muli %12, %0 : i64
    %15 = arith.addi %13, %c1_i64 : i64
    %16 = arith.select %11, %c4_i64, %14 : i64
    %17 = arith.select %11, %15, %13 : i64
    %18 = arith.cmpi sle, %17, %c1_i64 : i64
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %19 = arith.muli %10, %0 : i64
    %20 = arith.divsi %19, %16 : i64
    %21 = arith.select %11, %20, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %21, %21 : tensor<4xi64>
    %reshape = tensor.reshape %9(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %22 = arith.index_cast %21 : i64 to index
    %23 = tensor.empty(%22, %22) : tensor<1x4x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.mulf %in, %cst_0 : f32
      linalg.yield %37 : f32
    } -> tensor<1x4x?x?xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x4x?x?xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = math.exp %in : f32
      linalg.yield %37 : f32
    } -> tensor<1x4x?x?xf32>
    %26 = tensor.empty(%22) : tensor<1x4x?x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x4x?x?xf32>) outs(%27 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.addf %in, %out : f32
      linalg.yield %37 : f32
    } -> tensor<1x4x?x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %37 = arith.divf %in, %in_6 : f32
      linalg.yield %37 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %30 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%30 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %37 = linalg.index 1 : index
      %38 = linalg.index 2 : index
      %39 = linalg.index 3 : index
      %40 = arith.cmpi eq, %22, %c1 : index
      %41 = arith.select %40, %c0, %38 : index
      %42 = arith.select %40, %c0, %39 : index
      %extracted = tensor.extract %29[%c0, %37, %41, %42] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %from_elements_3 = tensor.from_elements %c4_i64, %21, %21 : tensor<3xi64>
    %reshape_4 = tensor.reshape %31(%from_elements_3) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %32 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %37 = linalg.index 1 : index
      %38 = linalg.index 2 : index
      %39 = linalg.index 3 : index
      %40 = arith.cmpi eq, %dim, %c1 : index
      %41 = arith.select %40, %c0, %38 : index
      %extracted = tensor.extract %arg2[%c0, %37, %41, %39] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_5 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %33 = arith.cmpi eq, %21, %0 : i64
    cf.assert %33, "mismatching contracting dimension"
    %34 = tensor.empty(%22) : tensor<4x?x16xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %36 = linalg.batch_matmul ins(%reshape_4, %collapsed_5 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%35 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [1, 4, %22, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded : tensor<1x4x?x16xf32>
  }
  func.func @divided_after_values(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_2 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %1 = tensor.empty(%dim_2) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%1 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %44 = linalg.index 1 : index
      %45 = linalg.index 2 : index
      %46 = linalg.index 3 : index
      %dim_8 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %47 = arith.cmpi eq, %dim_8, %c1 : index
      %48 = arith.select %47, %c0, %45 : index
      %extracted = tensor.extract %arg0[%c0, %44, %48, %46] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %44 = linalg.index 1 : index
      %45 = linalg.index 2 : index
      %46 = linalg.index 3 : index
      %47 = arith.cmpi eq, %dim_2, %c1 : index
      %48 = arith.select %47, %c0, %46 : index
      %extracted = tensor.extract %transposed[%c0, %44, %45, %48] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_3 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %7 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%8 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %10 = arith.muli %0, %c4_i64 : i64
    %11 = arith.cmpi slt, %0, %c0_i64 : i64
    %12 = arith.select %11, %c4_i64, %10 : i64
    %13 = arith.extui %11 : i1 to i64
    %14 = arith.muli %12, %0 : i64
    %15 = arith.addi %13, %c1_i64 : i64
    %16 = arith.select %11, %c4_i64, %14 : i64
    %17 = arith.select %11, %15, %13 : i64
    %18 = arith.cmpi sle, %17, %c1_i64 : i64
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %19 = arith.muli %10, %0 : i64
    %20 = arith.divsi %19, %16 : i64
    %21 = arith.select %11, %20, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %21, %21 : tensor<4xi64>
    %reshape = tensor.reshape %9(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %22 = arith.index_cast %21 : i64 to index
    %23 = tensor.empty(%22, %22) : tensor<1x4x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.mulf %in, %cst_1 : f32
      linalg.yield %44 : f32
    } -> tensor<1x4x?x?xf32>
    %25 = tensor.empty(%22) : tensor<1x4x?xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %27 = tensor.empty(%22) : tensor<1x4x?xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %29:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<1x4x?x?xf32>) outs(%28, %26 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_8 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded = tensor.expand_shape %29#0 [[0], [1], [2, 3]] output_shape [1, 4, %22, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %44 = arith.subf %in, %in_8 : f32
      linalg.yield %44 : f32
    } -> tensor<1x4x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x4x?x?xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %32 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%32 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %44 = linalg.index 1 : index
      %45 = linalg.index 2 : index
      %46 = linalg.index 3 : index
      %47 = arith.cmpi eq, %22, %c1 : index
      %48 = arith.select %47, %c0, %45 : index
      %49 = arith.select %47, %c0, %46 : index
      %extracted = tensor.extract %31[%c0, %44, %48, %49] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %from_elements_4 = tensor.from_elements %c4_i64, %21, %21 : tensor<3xi64>
    %reshape_5 = tensor.reshape %33(%from_elements_4) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %34 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %44 = linalg.index 1 : index
      %45 = linalg.index 2 : index
      %46 = linalg.index 3 : index
      %47 = arith.cmpi eq, %dim, %c1 : index
      %48 = arith.select %47, %c0, %45 : index
      %extracted = tensor.extract %arg2[%c0, %44, %48, %46] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_6 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %35 = arith.cmpi eq, %21, %0 : i64
    cf.assert %35, "mismatching contracting dimension"
    %36 = tensor.empty(%22) : tensor<4x?x16xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %38 = linalg.batch_matmul ins(%reshape_5, %collapsed_6 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%37 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_7 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [1, 4, %22, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    %39 = tensor.empty(%22) : tensor<1x4x?x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x4x?x?xf32>) outs(%40 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<1x4x?x1xf32>
    %42 = tensor.empty(%22) : tensor<1x4x?x16xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %41 : tensor<1x4x?x16xf32>, tensor<1x4x?x1xf32>) outs(%42 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %44 = arith.divf %in, %in_8 : f32
      linalg.yield %44 : f32
    } -> tensor<1x4x?x16xf32>
    return %43 : tensor<1x4x?x16xf32>
  }
  func.func @logsumexp(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant 0x7FF0000000000000 : f64
    %cst_3 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<1x4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.mulf %in, %cst_3 : f32
      linalg.yield %27 : f32
    } -> tensor<1x4x9x9xf32>
    %6 = tensor.empty() : tensor<1x4x9xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %8 = tensor.empty() : tensor<1x4x9xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<1x4x9x9xf32>) outs(%9, %7 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_9 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_5 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %11 = tensor.empty() : tensor<1x4x9x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x4x9x1xf32>) outs(%11 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.absf %in : f32
      linalg.yield %27 : f32
    } -> tensor<1x4x9x1xf32>
    %13 = tensor.empty() : tensor<1x4x9x1xi1>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x4x9x1xf32>) outs(%13 : tensor<1x4x9x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %27 = arith.extf %in : f32 to f64
      %28 = arith.cmpf oeq, %27, %cst_2 : f64
      linalg.yield %28 : i1
    } -> tensor<1x4x9x1xi1>
    %15 = linalg.generic {indexing_maps = [#map, #map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_1, %expanded_5 : tensor<1x4x9x1xi1>, tensor<f32>, tensor<1x4x9x1xf32>) outs(%11 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: i1, %in_9: f32, %in_10: f32, %out: f32):
      %27 = arith.select %in, %in_9, %in_10 : f32
      linalg.yield %27 : f32
    } -> tensor<1x4x9x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %15 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.subf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<1x4x9x9xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<1x4x9x9xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x4x9x9xf32>) outs(%18 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<1x4x9x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x4x9x1xf32>) outs(%11 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.log %in : f32
      linalg.yield %27 : f32
    } -> tensor<1x4x9x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %15 : tensor<1x4x9x1xf32>, tensor<1x4x9x1xf32>) outs(%11 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.addf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<1x4x9x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %21 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.subf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<1x4x9x9xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_6 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %24 = tensor.empty() : tensor<4x9x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%25 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_8 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_8 : tensor<1x4x9x16xf32>
  }
  func.func @log_softmax(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<1x4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.mulf %in, %cst_1 : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x9x9xf32>
    %6 = tensor.empty() : tensor<1x4x9xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %8 = tensor.empty() : tensor<1x4x9xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<1x4x9x9xf32>) outs(%9, %7 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %22 = linalg.index 3 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_7 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_3 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_3 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %22 = arith.subf %in, %in_7 : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x9x9xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x9x9xf32>
    %13 = tensor.empty() : tensor<1x4x9x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<1x4x9x9xf32>) outs(%14 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x9x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x4x9x1xf32>) outs(%13 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.log %in : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x9x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %22 = arith.subf %in, %in_7 : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x9x9xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_4 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %19 = tensor.empty() : tensor<4x9x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%20 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_6 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_6 : tensor<1x4x9x16xf32>
  }
  func.func @bf16_f32_softmax(%arg0: tensor<1x4x?x16xbf16>, %arg1: tensor<1x4x?x16xbf16>, %arg2: tensor<1x4x?x16xbf16>) -> tensor<1x4x?x16xbf16> {
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : bf16
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xbf16>
    %0 = arith.index_cast %dim : index to i64
    %dim_2 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xbf16>
    %1 = tensor.empty(%dim_2) : tensor<1x4x16x?xbf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xbf16>) outs(%1 : tensor<1x4x16x?xbf16>) permutation = [0, 1, 3, 2] 
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim) : tensor<1x4x?x16xbf16>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xbf16>) {
    ^bb0(%out: bf16):
      %61 = linalg.index 1 : index
      %62 = linalg.index 2 : index
      %63 = linalg.index 3 : index
      %dim_8 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xbf16>
      %64 = arith.cmpi eq, %dim_8, %c1 : index
      %65 = arith.select %64, %c0, %62 : index
      %extracted = tensor.extract %arg0[%c0, %61, %65, %63] : tensor<1x4x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x?x16xbf16>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x4x?x16xbf16> into tensor<4x?x16xbf16>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x4x16x?xbf16>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x4x16x?xbf16>) {
    ^bb0(%out: bf16):
      %61 = linalg.index 1 : index
      %62 = linalg.index 2 : index
      %63 = linalg.index 3 : index
      %64 = arith.cmpi eq, %dim_2, %c1 : index
      %65 = arith.select %64, %c0, %63 : index
      %extracted = tensor.extract %transposed[%c0, %61, %62, %65] : tensor<1x4x16x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x16x?xbf16>
    %collapsed_3 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x4x16x?xbf16> into tensor<4x16x?xbf16>
    %7 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<4x?x16xbf16>, tensor<4x16x?xbf16>) outs(%8 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %10 = tensor.empty(%dim, %dim) : tensor<4x?x?xbf16>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<4x?x?xf32>) outs(%10 : tensor<4x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %61 = arith.truncf %in : f32 to bf16
      linalg.yield %61 : bf16
    } -> tensor<4x?x?xbf16>
    %12 = arith.muli %0, %c4_i64 : i64
    %13 = arith.cmpi slt, %0, %c0_i64 : i64
    %14 = arith.select %13, %c4_i64, %12 : i64
    %15 = arith.extui %13 : i1 to i64
    %16 = arith.muli %14, %0 : i64
    %17 = arith.addi %15, %c1_i64 : i64
    %18 = arith.select %13, %c4_i64, %16 : i64
    %19 = arith.select %13, %17, %15 : i64
    %20 = arith.cmpi sle, %19, %c1_i64 : i64
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %21 = arith.muli %12, %0 : i64
    %22 = arith.divsi %21, %18 : i64
    %23 = arith.select %13, %22, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %23, %23 : tensor<4xi64>
    %reshape = tensor.reshape %11(%from_elements) : (tensor<4x?x?xbf16>, tensor<4xi64>) -> tensor<1x4x?x?xbf16>
    %24 = arith.index_cast %23 : i64 to index
    %25 = tensor.empty(%24, %24) : tensor<1x4x?x?xbf16>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xbf16>) outs(%25 : tensor<1x4x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %61 = arith.mulf %in, %cst_1 : bf16
      linalg.yield %61 : bf16
    } -> tensor<1x4x?x?xbf16>
    %27 = arith.cmpi sge, %23, %c0_i64 : i64
    cf.assert %27, "negative values not allowed in new dimensions"
    cf.assert %27, "negative values not allowed in new dimensions"
    %28 = tensor.empty(%24, %24) : tensor<1x4x?x?xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x4x?x?xbf16>) outs(%28 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %61 = arith.extf %in : bf16 to f32
      linalg.yield %61 : f32
    } -> tensor<1x4x?x?xf32>
    %30 = arith.index_cast %23 : i64 to index
    %31 = arith.cmpi sge, %23, %c0_i64 : i64
    cf.assert %31, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %31, "unimplemented: dynamic negative broadcast sizes"
    %32 = tensor.empty(%30, %30) : tensor<1x4x?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%32 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %61 = linalg.index 1 : index
      %62 = linalg.index 2 : index
      %63 = linalg.index 3 : index
      %64 = arith.cmpi eq, %24, %c1 : index
      %65 = arith.select %64, %c0, %62 : index
      %66 = arith.select %64, %c0, %63 : index
      %extracted = tensor.extract %29[%c0, %61, %65, %66] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    %34 = tensor.empty(%30) : tensor<1x4x?xi64>
    %35 = linalg.fill ins(%c0_i64 : i64) outs(%34 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %36 = tensor.empty(%30) : tensor<1x4x?xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %38:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<1x4x?x?xf32>) outs(%37, %35 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %61 = linalg.index 3 : index
      %62 = arith.index_cast %61 : index to i64
      %63 = arith.maximumf %in, %out : f32
      %64 = arith.cmpf ogt, %in, %out : f32
      %65 = arith.select %64, %62, %out_8 : i64
      linalg.yield %63, %65 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded = tensor.expand_shape %38#0 [[0], [1], [2, 3]] output_shape [1, 4, %30, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%32 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %61 = arith.subf %in, %in_8 : f32
      linalg.yield %61 : f32
    } -> tensor<1x4x?x?xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x4x?x?xf32>) outs(%32 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = math.exp %in : f32
      linalg.yield %61 : f32
    } -> tensor<1x4x?x?xf32>
    %41 = tensor.empty(%30) : tensor<1x4x?x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<1x4x?x?xf32>) outs(%42 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.addf %in, %out : f32
      linalg.yield %61 : f32
    } -> tensor<1x4x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%32 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %61 = arith.divf %in, %in_8 : f32
      linalg.yield %61 : f32
    } -> tensor<1x4x?x?xf32>
    %45 = arith.cmpi sge, %23, %c0_i64 : i64
    cf.assert %45, "negative values not allowed in new dimensions"
    cf.assert %45, "negative values not allowed in new dimensions"
    %46 = tensor.empty(%30, %30) : tensor<1x4x?x?xbf16>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x4x?x?xf32>) outs(%46 : tensor<1x4x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %61 = arith.truncf %in : f32 to bf16
      linalg.yield %61 : bf16
    } -> tensor<1x4x?x?xbf16>
    %48 = arith.index_cast %23 : i64 to index
    %49 = arith.cmpi sge, %23, %c0_i64 : i64
    cf.assert %49, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %49, "unimplemented: dynamic negative broadcast sizes"
    %50 = tensor.empty(%48, %48) : tensor<1x4x?x?xbf16>
    %51 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%50 : tensor<1x4x?x?xbf16>) {
    ^bb0(%out: bf16):
      %61 = linalg.index 1 : index
      %62 = linalg.index 2 : index
      %63 = linalg.index 3 : index
      %64 = arith.cmpi eq, %30, %c1 : index
      %65 = arith.select %64, %c0, %62 : index
      %66 = arith.select %64, %c0, %63 : index
      %extracted = tensor.extract %47[%c0, %61, %65, %66] : tensor<1x4x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x?x?xbf16>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %52 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xbf16>
    %53 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%52 : tensor<1x4x?x?xbf16>) {
    ^bb0(%out: bf16):
      %61 = linalg.index 1 : index
      %62 = linalg.index 2 : index
      %63 = linalg.index 3 : index
      %64 = arith.cmpi eq, %48, %c1 : index
      %65 = arith.select %64, %c0, %62 : index
      %66 = arith.select %64, %c0, %63 : index
      %extracted = tensor.extract %51[%c0, %61, %65, %66] : tensor<1x4x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x?x?xbf16>
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %from_elements_4 = tensor.from_elements %c4_i64, %23, %23 : tensor<3xi64>
    %reshape_5 = tensor.reshape %53(%from_elements_4) : (tensor<1x4x?x?xbf16>, tensor<3xi64>) -> tensor<4x?x?xbf16>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %54 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xbf16>) {
    ^bb0(%out: bf16):
      %61 = linalg.index 1 : index
      %62 = linalg.index 2 : index
      %63 = linalg.index 3 : index
      %64 = arith.cmpi eq, %dim, %c1 : index
      %65 = arith.select %64, %c0, %62 : index
      %extracted = tensor.extract %arg2[%c0, %61, %65, %63] : tensor<1x4x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x?x16xbf16>
    %collapsed_6 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<1x4x?x16xbf16> into tensor<4x?x16xbf16>
    %55 = arith.cmpi eq, %23, %0 : i64
    cf.assert %55, "mismatching contracting dimension"
    %56 = tensor.empty(%24) : tensor<4x?x16xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %58 = linalg.batch_matmul ins(%reshape_5, %collapsed_6 : tensor<4x?x?xbf16>, tensor<4x?x16xbf16>) outs(%57 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %59 = tensor.empty(%24) : tensor<4x?x16xbf16>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<4x?x16xf32>) outs(%59 : tensor<4x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %61 = arith.truncf %in : f32 to bf16
      linalg.yield %61 : bf16
    } -> tensor<4x?x16xbf16>
    %expanded_7 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [1, 4, %24, 16] : tensor<4x?x16xbf16> into tensor<1x4x?x16xbf16>
    return %expanded_7 : tensor<1x4x?x16xbf16>
  }
  func.func @bf16_throughout(%arg0: tensor<1x4x?x16xbf16>, %arg1: tensor<1x4x?x16xbf16>, %arg2: tensor<1x4x?x16xbf16>) -> tensor<1x4x?x16xbf16> {
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : bf16
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xbf16>
    %0 = arith.index_cast %dim : index to i64
    %dim_2 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xbf16>
    %1 = tensor.empty(%dim_2) : tensor<1x4x16x?xbf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xbf16>) outs(%1 : tensor<1x4x16x?xbf16>) permutation = [0, 1, 3, 2] 
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim) : tensor<1x4x?x16xbf16>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xbf16>) {
    ^bb0(%out: bf16):
      %50 = linalg.index 1 : index
      %51 = linalg.index 2 : index
      %52 = linalg.index 3 : index
      %dim_8 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xbf16>
      %53 = arith.cmpi eq, %dim_8, %c1 : index
      %54 = arith.select %53, %c0, %51 : index
      %extracted = tensor.extract %arg0[%c0, %50, %54, %52] : tensor<1x4x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x?x16xbf16>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x4x?x16xbf16> into tensor<4x?x16xbf16>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x4x16x?xbf16>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x4x16x?xbf16>) {
    ^bb0(%out: bf16):
      %50 = linalg.index 1 : index
      %51 = linalg.index 2 : index
      %52 = linalg.index 3 : index
      %53 = arith.cmpi eq, %dim_2, %c1 : index
      %54 = arith.select %53, %c0, %52 : index
      %extracted = tensor.extract %transposed[%c0, %50, %51, %54] : tensor<1x4x16x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x16x?xbf16>
    %collapsed_3 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x4x16x?xbf16> into tensor<4x16x?xbf16>
    %7 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<4x?x16xbf16>, tensor<4x16x?xbf16>) outs(%8 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %10 = tensor.empty(%dim, %dim) : tensor<4x?x?xbf16>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<4x?x?xf32>) outs(%10 : tensor<4x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %50 = arith.truncf %in : f32 to bf16
      linalg.yield %50 : bf16
    } -> tensor<4x?x?xbf16>
    %12 = arith.muli %0, %c4_i64 : i64
    %13 = arith.cmpi slt, %0, %c0_i64 : i64
    %14 = arith.select %13, %c4_i64, %12 : i64
    %15 = arith.extui %13 : i1 to i64
    %16 = arith.muli %14, %0 : i64
    %17 = arith.addi %15, %c1_i64 : i64
    %18 = arith.select %13, %c4_i64, %16 : i64
    %19 = arith.select %13, %17, %15 : i64
    %20 = arith.cmpi sle, %19, %c1_i64 : i64
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %21 = arith.muli %12, %0 : i64
    %22 = arith.divsi %21, %18 : i64
    %23 = arith.select %13, %22, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %23, %23 : tensor<4xi64>
    %reshape = tensor.reshape %11(%from_elements) : (tensor<4x?x?xbf16>, tensor<4xi64>) -> tensor<1x4x?x?xbf16>
    %24 = arith.index_cast %23 : i64 to index
    %25 = tensor.empty(%24, %24) : tensor<1x4x?x?xbf16>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xbf16>) outs(%25 : tensor<1x4x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %50 = arith.mulf %in, %cst_1 : bf16
      linalg.yield %50 : bf16
    } -> tensor<1x4x?x?xbf16>
    %27 = tensor.empty(%24, %24) : tensor<1x4x?x?xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x4x?x?xbf16>) outs(%27 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %50 = arith.extf %in : bf16 to f32
      linalg.yield %50 : f32
    } -> tensor<1x4x?x?xf32>
    %29 = tensor.empty(%24) : tensor<1x4x?xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %31 = tensor.empty(%24) : tensor<1x4x?xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %33:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<1x4x?x?xf32>) outs(%32, %30 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_8 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded = tensor.expand_shape %33#0 [[0], [1], [2, 3]] output_shape [1, 4, %24, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%27 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %50 = arith.subf %in, %in_8 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x?x?xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x4x?x?xf32>) outs(%27 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x?x?xf32>
    %36 = tensor.empty(%24) : tensor<1x4x?x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<1x4x?x?xf32>) outs(%37 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%27 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %50 = arith.divf %in, %in_8 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x?x?xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x4x?x?xf32>) outs(%25 : tensor<1x4x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %50 = arith.truncf %in : f32 to bf16
      linalg.yield %50 : bf16
    } -> tensor<1x4x?x?xbf16>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %41 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xbf16>
    %42 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%41 : tensor<1x4x?x?xbf16>) {
    ^bb0(%out: bf16):
      %50 = linalg.index 1 : index
      %51 = linalg.index 2 : index
      %52 = linalg.index 3 : index
      %53 = arith.cmpi eq, %24, %c1 : index
      %54 = arith.select %53, %c0, %51 : index
      %55 = arith.select %53, %c0, %52 : index
      %extracted = tensor.extract %40[%c0, %50, %54, %55] : tensor<1x4x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x?x?xbf16>
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %from_elements_4 = tensor.from_elements %c4_i64, %23, %23 : tensor<3xi64>
    %reshape_5 = tensor.reshape %42(%from_elements_4) : (tensor<1x4x?x?xbf16>, tensor<3xi64>) -> tensor<4x?x?xbf16>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %43 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xbf16>) {
    ^bb0(%out: bf16):
      %50 = linalg.index 1 : index
      %51 = linalg.index 2 : index
      %52 = linalg.index 3 : index
      %53 = arith.cmpi eq, %dim, %c1 : index
      %54 = arith.select %53, %c0, %51 : index
      %extracted = tensor.extract %arg2[%c0, %50, %54, %52] : tensor<1x4x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x?x16xbf16>
    %collapsed_6 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<1x4x?x16xbf16> into tensor<4x?x16xbf16>
    %44 = arith.cmpi eq, %23, %0 : i64
    cf.assert %44, "mismatching contracting dimension"
    %45 = tensor.empty(%24) : tensor<4x?x16xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %47 = linalg.batch_matmul ins(%reshape_5, %collapsed_6 : tensor<4x?x?xbf16>, tensor<4x?x16xbf16>) outs(%46 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %48 = tensor.empty(%24) : tensor<4x?x16xbf16>
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<4x?x16xf32>) outs(%48 : tensor<4x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %50 = arith.truncf %in : f32 to bf16
      linalg.yield %50 : bf16
    } -> tensor<4x?x16xbf16>
    %expanded_7 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [1, 4, %24, 16] : tensor<4x?x16xbf16> into tensor<1x4x?x16xbf16>
    return %expanded_7 : tensor<1x4x?x16xbf16>
  }
  func.func @bf16_f32_throughout(%arg0: tensor<1x4x?x16xbf16>, %arg1: tensor<1x4x?x16xbf16>, %arg2: tensor<1x4x?x16xbf16>) -> tensor<1x4x?x16xbf16> {
    %true = arith.constant true
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xbf16>
    %0 = arith.index_cast %dim : index to i64
    %dim_4 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xbf16>
    %1 = arith.index_cast %dim_4 : index to i64
    %2 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %2, "negative values not allowed in new dimensions"
    %3 = tensor.empty(%dim_4) : tensor<1x4x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x4x?x16xbf16>) outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %81 = arith.extf %in : bf16 to f32
      linalg.yield %81 : f32
    } -> tensor<1x4x?x16xf32>
    %5 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %6 = tensor.empty(%dim_4) : tensor<1x4x?x16xf32>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%6 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %81 = linalg.index 1 : index
      %82 = linalg.index 2 : index
      %83 = linalg.index 3 : index
      %84 = arith.cmpi eq, %dim_4, %c1 : index
      %85 = arith.select %84, %c0, %82 : index
      %extracted = tensor.extract %4[%c0, %81, %85, %83] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %dim_5 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xbf16>
    %8 = arith.index_cast %dim_5 : index to i64
    %9 = arith.cmpi sge, %8, %c0_i64 : i64
    cf.assert %9, "negative values not allowed in new dimensions"
    %10 = tensor.empty(%dim_5) : tensor<1x4x?x16xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x4x?x16xbf16>) outs(%10 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %81 = arith.extf %in : bf16 to f32
      linalg.yield %81 : f32
    } -> tensor<1x4x?x16xf32>
    %12 = arith.cmpi sge, %8, %c0_i64 : i64
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%dim_5) : tensor<1x4x?x16xf32>
    %14 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %81 = linalg.index 1 : index
      %82 = linalg.index 2 : index
      %83 = linalg.index 3 : index
      %84 = arith.cmpi eq, %dim_5, %c1 : index
      %85 = arith.select %84, %c0, %82 : index
      %extracted = tensor.extract %11[%c0, %81, %85, %83] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %15 = tensor.empty(%dim_5) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%14 : tensor<1x4x?x16xf32>) outs(%15 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %16 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %17 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %18 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%17 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %81 = linalg.index 1 : index
      %82 = linalg.index 2 : index
      %83 = linalg.index 3 : index
      %84 = arith.cmpi eq, %dim_4, %c1 : index
      %85 = arith.select %84, %c0, %82 : index
      %extracted = tensor.extract %7[%c0, %81, %85, %83] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %19 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %20 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %81 = linalg.index 1 : index
      %82 = linalg.index 2 : index
      %83 = linalg.index 3 : index
      %84 = arith.cmpi eq, %dim_5, %c1 : index
      %85 = arith.select %84, %c0, %83 : index
      %extracted = tensor.extract %transposed[%c0, %81, %82, %85] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_6 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %21 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %23 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%22 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %24 = arith.muli %0, %c4_i64 : i64
    %25 = arith.cmpi slt, %0, %c0_i64 : i64
    %26 = arith.select %25, %c4_i64, %24 : i64
    %27 = arith.extui %25 : i1 to i64
    %28 = arith.muli %26, %0 : i64
    %29 = arith.addi %27, %c1_i64 : i64
    %30 = arith.select %25, %c4_i64, %28 : i64
    %31 = arith.select %25, %29, %27 : i64
    %32 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %32, "must have at most one inferred (negative) dimension"
    %33 = arith.muli %24, %0 : i64
    %34 = arith.divsi %33, %30 : i64
    %35 = arith.select %25, %34, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %35, %35 : tensor<4xi64>
    %reshape = tensor.reshape %23(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %36 = arith.index_cast %35 : i64 to index
    %37 = tensor.empty(%36, %36) : tensor<1x4x?x?xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%37 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.mulf %in, %cst_3 : f32
      linalg.yield %81 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %16, "negative values not allowed in new dimensions"
    cf.assert %16, "negative values not allowed in new dimensions"
    %39 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %40 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%39 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %41 = tensor.empty(%dim) : tensor<?xi64>
    %42 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%41 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %81 = linalg.index 0 : index
      %82 = arith.index_cast %81 : index to i64
      linalg.yield %82 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %42 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_7 = tensor.expand_shape %42 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %43 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %44 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_7 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%43 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_13: i64, %out: i64):
      %81 = arith.subi %in, %in_13 : i64
      linalg.yield %81 : i64
    } -> tensor<?x?xi64>
    %45 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %46 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<?x?xi64>) outs(%45 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %81 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %81 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %47 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%46, %40 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%45 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_13: i1, %out: i1):
      %81 = arith.andi %in, %in_13 : i1
      linalg.yield %81 : i1
    } -> tensor<?x?xi1>
    %48 = arith.cmpi eq, %dim, %36 : index
    cf.assert %48, "mismatched size for broadcast"
    cf.assert %48, "mismatched size for broadcast"
    %49 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %50 = linalg.generic {indexing_maps = [#map12, #map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %38, %cst_1 : tensor<?x?xi1>, tensor<1x4x?x?xf32>, tensor<f32>) outs(%49 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %81 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %81 : f32
    } -> tensor<1x4x?x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x4x?xi64>
    %52 = linalg.fill ins(%c0_i64 : i64) outs(%51 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %53 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %55:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x4x?x?xf32>) outs(%54, %52 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %81 = linalg.index 3 : index
      %82 = arith.index_cast %81 : index to i64
      %83 = arith.maximumf %in, %out : f32
      %84 = arith.cmpf ogt, %in, %out : f32
      %85 = arith.select %84, %82, %out_13 : i64
      linalg.yield %83, %85 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_8 = tensor.expand_shape %55#0 [[0], [1], [2, 3]] output_shape [1, 4, %dim, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_8 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%49 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %81 = arith.subf %in, %in_13 : f32
      linalg.yield %81 : f32
    } -> tensor<1x4x?x?xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x4x?x?xf32>) outs(%49 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = math.exp %in : f32
      linalg.yield %81 : f32
    } -> tensor<1x4x?x?xf32>
    %58 = tensor.empty(%dim) : tensor<1x4x?x1xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x4x?x?xf32>) outs(%59 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.addf %in, %out : f32
      linalg.yield %81 : f32
    } -> tensor<1x4x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%49 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %81 = arith.divf %in, %in_13 : f32
      linalg.yield %81 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %16, "negative values not allowed in new dimensions"
    %62 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x4x?x16xbf16>) outs(%62 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %81 = arith.extf %in : bf16 to f32
      linalg.yield %81 : f32
    } -> tensor<1x4x?x16xf32>
    %64 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %65 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %66 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%65 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %81 = linalg.index 1 : index
      %82 = linalg.index 2 : index
      %83 = linalg.index 3 : index
      %84 = arith.cmpi eq, %dim, %c1 : index
      %85 = arith.select %84, %c0, %82 : index
      %extracted = tensor.extract %63[%c0, %81, %85, %83] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %67 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %68 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%67 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %81 = linalg.index 1 : index
      %82 = linalg.index 2 : index
      %83 = linalg.index 3 : index
      %84 = arith.cmpi eq, %dim, %c1 : index
      %85 = arith.select %84, %c0, %82 : index
      %86 = arith.select %84, %c0, %83 : index
      %extracted = tensor.extract %61[%c0, %81, %85, %86] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %32, "must have at most one inferred (negative) dimension"
    %from_elements_9 = tensor.from_elements %c4_i64, %35, %35 : tensor<3xi64>
    %reshape_10 = tensor.reshape %68(%from_elements_9) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %69 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%17 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %81 = linalg.index 1 : index
      %82 = linalg.index 2 : index
      %83 = linalg.index 3 : index
      %84 = arith.cmpi eq, %dim, %c1 : index
      %85 = arith.select %84, %c0, %82 : index
      %extracted = tensor.extract %66[%c0, %81, %85, %83] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_11 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %70 = arith.cmpi eq, %35, %0 : i64
    cf.assert %70, "mismatching contracting dimension"
    %71 = tensor.empty(%36) : tensor<4x?x16xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %73 = linalg.batch_matmul ins(%reshape_10, %collapsed_11 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%72 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_12 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [1, 4, %36, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    %74 = arith.cmpi sge, %35, %c0_i64 : i64
    cf.assert %74, "negative values not allowed in new dimensions"
    %75 = tensor.empty(%36) : tensor<1x4x?x16xbf16>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x4x?x16xf32>) outs(%75 : tensor<1x4x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %81 = arith.truncf %in : f32 to bf16
      linalg.yield %81 : bf16
    } -> tensor<1x4x?x16xbf16>
    %77 = arith.index_cast %35 : i64 to index
    %78 = arith.cmpi sge, %35, %c0_i64 : i64
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    %79 = tensor.empty(%77) : tensor<1x4x?x16xbf16>
    %80 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<1x4x?x16xbf16>) {
    ^bb0(%out: bf16):
      %81 = linalg.index 1 : index
      %82 = linalg.index 2 : index
      %83 = linalg.index 3 : index
      %84 = arith.cmpi eq, %36, %c1 : index
      %85 = arith.select %84, %c0, %82 : index
      %extracted = tensor.extract %76[%c0, %81, %85, %83] : tensor<1x4x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x?x16xbf16>
    return %80 : tensor<1x4x?x16xbf16>
  }
  func.func @causal_tril_masked_fill(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_4 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %1 = tensor.empty(%dim_4) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%1 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %56 = linalg.index 1 : index
      %57 = linalg.index 2 : index
      %58 = linalg.index 3 : index
      %dim_12 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %59 = arith.cmpi eq, %dim_12, %c1 : index
      %60 = arith.select %59, %c0, %57 : index
      %extracted = tensor.extract %arg0[%c0, %56, %60, %58] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %56 = linalg.index 1 : index
      %57 = linalg.index 2 : index
      %58 = linalg.index 3 : index
      %59 = arith.cmpi eq, %dim_4, %c1 : index
      %60 = arith.select %59, %c0, %58 : index
      %extracted = tensor.extract %transposed[%c0, %56, %57, %60] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_5 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %7 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%8 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %10 = arith.muli %0, %c4_i64 : i64
    %11 = arith.cmpi slt, %0, %c0_i64 : i64
    %12 = arith.select %11, %c4_i64, %10 : i64
    %13 = arith.extui %11 : i1 to i64
    %14 = arith.muli %12, %0 : i64
    %15 = arith.addi %13, %c1_i64 : i64
    %16 = arith.select %11, %c4_i64, %14 : i64
    %17 = arith.select %11, %15, %13 : i64
    %18 = arith.cmpi sle, %17, %c1_i64 : i64
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %19 = arith.muli %10, %0 : i64
    %20 = arith.divsi %19, %16 : i64
    %21 = arith.select %11, %20, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %21, %21 : tensor<4xi64>
    %reshape = tensor.reshape %9(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %22 = arith.index_cast %21 : i64 to index
    %23 = tensor.empty(%22, %22) : tensor<1x4x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.mulf %in, %cst_3 : f32
      linalg.yield %56 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %2, "negative values not allowed in new dimensions"
    cf.assert %2, "negative values not allowed in new dimensions"
    %25 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%25 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %27 = tensor.empty(%dim) : tensor<?xi64>
    %28 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%27 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %56 = linalg.index 0 : index
      %57 = arith.index_cast %56 : index to i64
      linalg.yield %57 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %28 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_6 = tensor.expand_shape %28 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %29 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %30 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_6 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%29 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_12: i64, %out: i64):
      %56 = arith.subi %in, %in_12 : i64
      linalg.yield %56 : i64
    } -> tensor<?x?xi64>
    %31 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %32 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<?x?xi64>) outs(%31 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %56 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %56 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %33 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%32, %26 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%31 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %56 = arith.andi %in, %in_12 : i1
      linalg.yield %56 : i1
    } -> tensor<?x?xi1>
    %34 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<?x?xi1>) outs(%31 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %56 = arith.xori %in, %true : i1
      linalg.yield %56 : i1
    } -> tensor<?x?xi1>
    %35 = arith.cmpi eq, %dim, %22 : index
    cf.assert %35, "mismatched size for broadcast"
    cf.assert %35, "mismatched size for broadcast"
    %36 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %37 = linalg.generic {indexing_maps = [#map12, #map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %cst_1, %24 : tensor<?x?xi1>, tensor<f32>, tensor<1x4x?x?xf32>) outs(%36 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %56 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %56 : f32
    } -> tensor<1x4x?x?xf32>
    %38 = tensor.empty(%dim) : tensor<1x4x?xi64>
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %40 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %42:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<1x4x?x?xf32>) outs(%41, %39 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %56 = linalg.index 3 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_12 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_7 = tensor.expand_shape %42#0 [[0], [1], [2, 3]] output_shape [1, 4, %dim, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_7 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%36 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %56 = arith.subf %in, %in_12 : f32
      linalg.yield %56 : f32
    } -> tensor<1x4x?x?xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x4x?x?xf32>) outs(%36 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<1x4x?x?xf32>
    %45 = tensor.empty(%dim) : tensor<1x4x?x1xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<1x4x?x?xf32>) outs(%46 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<1x4x?x1xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%36 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %56 = arith.divf %in, %in_12 : f32
      linalg.yield %56 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %50 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%49 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %56 = linalg.index 1 : index
      %57 = linalg.index 2 : index
      %58 = linalg.index 3 : index
      %59 = arith.cmpi eq, %dim, %c1 : index
      %60 = arith.select %59, %c0, %57 : index
      %61 = arith.select %59, %c0, %58 : index
      %extracted = tensor.extract %48[%c0, %56, %60, %61] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %from_elements_8 = tensor.from_elements %c4_i64, %21, %21 : tensor<3xi64>
    %reshape_9 = tensor.reshape %50(%from_elements_8) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %51 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %56 = linalg.index 1 : index
      %57 = linalg.index 2 : index
      %58 = linalg.index 3 : index
      %59 = arith.cmpi eq, %dim, %c1 : index
      %60 = arith.select %59, %c0, %57 : index
      %extracted = tensor.extract %arg2[%c0, %56, %60, %58] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_10 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %52 = arith.cmpi eq, %21, %0 : i64
    cf.assert %52, "mismatching contracting dimension"
    %53 = tensor.empty(%22) : tensor<4x?x16xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %55 = linalg.batch_matmul ins(%reshape_9, %collapsed_10 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%54 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_11 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [1, 4, %22, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_11 : tensor<1x4x?x16xf32>
  }
  func.func @causal_triu_added(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %true = arith.constant true
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 4.000000e+00 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %3 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%2 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %4 = tensor.empty(%dim) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %55 = linalg.index 0 : index
      %56 = arith.index_cast %55 : index to i64
      linalg.yield %56 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_4 = tensor.expand_shape %5 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %6 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %7 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%6 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_12: i64, %out: i64):
      %55 = arith.subi %in, %in_12 : i64
      linalg.yield %55 : i64
    } -> tensor<?x?xi64>
    %8 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<?x?xi64>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %55 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %55 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %10 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map8, #map8, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%9, %3, %cst_1 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%10 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %55 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %55 : f32
    } -> tensor<?x?xf32>
    %dim_5 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %12 = tensor.empty(%dim_5) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%12 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %14 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 1 : index
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %dim_12 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %58 = arith.cmpi eq, %dim_12, %c1 : index
      %59 = arith.select %58, %c0, %56 : index
      %extracted = tensor.extract %arg0[%c0, %55, %59, %57] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %15 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %16 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%15 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 1 : index
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %58 = arith.cmpi eq, %dim_5, %c1 : index
      %59 = arith.select %58, %c0, %57 : index
      %extracted = tensor.extract %transposed[%c0, %55, %56, %59] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_6 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %17 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %19 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%18 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %20 = arith.muli %0, %c4_i64 : i64
    %21 = arith.cmpi slt, %0, %c0_i64 : i64
    %22 = arith.select %21, %c4_i64, %20 : i64
    %23 = arith.extui %21 : i1 to i64
    %24 = arith.muli %22, %0 : i64
    %25 = arith.addi %23, %c1_i64 : i64
    %26 = arith.select %21, %c4_i64, %24 : i64
    %27 = arith.select %21, %25, %23 : i64
    %28 = arith.cmpi sle, %27, %c1_i64 : i64
    cf.assert %28, "must have at most one inferred (negative) dimension"
    %29 = arith.muli %20, %0 : i64
    %30 = arith.divsi %29, %26 : i64
    %31 = arith.select %21, %30, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %31, %31 : tensor<4xi64>
    %reshape = tensor.reshape %19(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %32 = arith.index_cast %31 : i64 to index
    %33 = tensor.empty(%32, %32) : tensor<1x4x?x?xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%33 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.divf %in, %cst_3 : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    %35 = arith.cmpi eq, %32, %dim : index
    cf.assert %35, "mismatched size for broadcast"
    cf.assert %35, "mismatched size for broadcast"
    %36 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %11 : tensor<1x4x?x?xf32>, tensor<?x?xf32>) outs(%33 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %55 = arith.addf %in, %in_12 : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    %37 = tensor.empty(%32) : tensor<1x4x?xi64>
    %38 = linalg.fill ins(%c0_i64 : i64) outs(%37 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %39 = tensor.empty(%32) : tensor<1x4x?xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %41:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<1x4x?x?xf32>) outs(%40, %38 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %55 = linalg.index 3 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = arith.maximumf %in, %out : f32
      %58 = arith.cmpf ogt, %in, %out : f32
      %59 = arith.select %58, %56, %out_12 : i64
      linalg.yield %57, %59 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_7 = tensor.expand_shape %41#0 [[0], [1], [2, 3]] output_shape [1, 4, %32, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_7 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%33 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %55 = arith.subf %in, %in_12 : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x4x?x?xf32>) outs(%33 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    %44 = tensor.empty(%32) : tensor<1x4x?x1xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x4x?x?xf32>) outs(%45 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %in, %out : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%33 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %55 = arith.divf %in, %in_12 : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %48 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %49 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%48 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 1 : index
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %58 = arith.cmpi eq, %32, %c1 : index
      %59 = arith.select %58, %c0, %56 : index
      %60 = arith.select %58, %c0, %57 : index
      %extracted = tensor.extract %47[%c0, %55, %59, %60] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %28, "must have at most one inferred (negative) dimension"
    %from_elements_8 = tensor.from_elements %c4_i64, %31, %31 : tensor<3xi64>
    %reshape_9 = tensor.reshape %49(%from_elements_8) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %50 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 1 : index
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %58 = arith.cmpi eq, %dim, %c1 : index
      %59 = arith.select %58, %c0, %56 : index
      %extracted = tensor.extract %arg2[%c0, %55, %59, %57] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_10 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %51 = arith.cmpi eq, %31, %0 : i64
    cf.assert %51, "mismatching contracting dimension"
    %52 = tensor.empty(%32) : tensor<4x?x16xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %54 = linalg.batch_matmul ins(%reshape_9, %collapsed_10 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%53 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_11 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [1, 4, %32, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_11 : tensor<1x4x?x16xf32>
  }
  func.func @causal_triu_finite_min(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %true = arith.constant true
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %3 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%2 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %4 = tensor.empty(%dim) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %55 = linalg.index 0 : index
      %56 = arith.index_cast %55 : index to i64
      linalg.yield %56 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_4 = tensor.expand_shape %5 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %6 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %7 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%6 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_13: i64, %out: i64):
      %55 = arith.subi %in, %in_13 : i64
      linalg.yield %55 : i64
    } -> tensor<?x?xi64>
    %8 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<?x?xi64>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %55 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %55 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %10 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map8, #map8, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%9, %3, %cst_1 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%10 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %55 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %55 : f32
    } -> tensor<?x?xf32>
    %dim_5 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %12 = tensor.empty(%dim_5) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%12 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %14 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 1 : index
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %dim_13 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %58 = arith.cmpi eq, %dim_13, %c1 : index
      %59 = arith.select %58, %c0, %56 : index
      %extracted = tensor.extract %arg0[%c0, %55, %59, %57] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %15 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %16 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%15 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 1 : index
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %58 = arith.cmpi eq, %dim_5, %c1 : index
      %59 = arith.select %58, %c0, %57 : index
      %extracted = tensor.extract %transposed[%c0, %55, %56, %59] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_6 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %17 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %19 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%18 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %20 = arith.muli %0, %c4_i64 : i64
    %21 = arith.cmpi slt, %0, %c0_i64 : i64
    %22 = arith.select %21, %c4_i64, %20 : i64
    %23 = arith.extui %21 : i1 to i64
    %24 = arith.muli %22, %0 : i64
    %25 = arith.addi %23, %c1_i64 : i64
    %26 = arith.select %21, %c4_i64, %24 : i64
    %27 = arith.select %21, %25, %23 : i64
    %28 = arith.cmpi sle, %27, %c1_i64 : i64
    cf.assert %28, "must have at most one inferred (negative) dimension"
    %29 = arith.muli %20, %0 : i64
    %30 = arith.divsi %29, %26 : i64
    %31 = arith.select %21, %30, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %31, %31 : tensor<4xi64>
    %reshape = tensor.reshape %19(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %32 = arith.index_cast %31 : i64 to index
    %33 = tensor.empty(%32, %32) : tensor<1x4x?x?xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%33 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.mulf %in, %cst_3 : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    %expanded_7 = tensor.expand_shape %11 [[0, 1, 2], [3]] output_shape [1, 1, %dim, %dim] : tensor<?x?xf32> into tensor<1x1x?x?xf32>
    %35 = arith.cmpi eq, %32, %dim : index
    cf.assert %35, "mismatched size for broadcast"
    cf.assert %35, "mismatched size for broadcast"
    %36 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_7 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%33 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %55 = arith.addf %in, %in_13 : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    %37 = tensor.empty(%32) : tensor<1x4x?xi64>
    %38 = linalg.fill ins(%c0_i64 : i64) outs(%37 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %39 = tensor.empty(%32) : tensor<1x4x?xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %41:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<1x4x?x?xf32>) outs(%40, %38 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %55 = linalg.index 3 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = arith.maximumf %in, %out : f32
      %58 = arith.cmpf ogt, %in, %out : f32
      %59 = arith.select %58, %56, %out_13 : i64
      linalg.yield %57, %59 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_8 = tensor.expand_shape %41#0 [[0], [1], [2, 3]] output_shape [1, 4, %32, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_8 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%33 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %55 = arith.subf %in, %in_13 : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x4x?x?xf32>) outs(%33 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    %44 = tensor.empty(%32) : tensor<1x4x?x1xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x4x?x?xf32>) outs(%45 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %in, %out : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%33 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %55 = arith.divf %in, %in_13 : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %48 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %49 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%48 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 1 : index
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %58 = arith.cmpi eq, %32, %c1 : index
      %59 = arith.select %58, %c0, %56 : index
      %60 = arith.select %58, %c0, %57 : index
      %extracted = tensor.extract %47[%c0, %55, %59, %60] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %28, "must have at most one inferred (negative) dimension"
    %from_elements_9 = tensor.from_elements %c4_i64, %31, %31 : tensor<3xi64>
    %reshape_10 = tensor.reshape %49(%from_elements_9) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %50 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 1 : index
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %58 = arith.cmpi eq, %dim, %c1 : index
      %59 = arith.select %58, %c0, %56 : index
      %extracted = tensor.extract %arg2[%c0, %55, %59, %57] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_11 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %51 = arith.cmpi eq, %31, %0 : i64
    cf.assert %51, "mismatching contracting dimension"
    %52 = tensor.empty(%32) : tensor<4x?x16xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %54 = linalg.batch_matmul ins(%reshape_10, %collapsed_11 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%53 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_12 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [1, 4, %32, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_12 : tensor<1x4x?x16xf32>
  }
  func.func @causal_where_arange(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-1.000000e+30> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<9xi64>
    %1 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%0 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %25 = linalg.index 0 : index
      %26 = arith.index_cast %25 : index to i64
      linalg.yield %26 : i64
    } -> tensor<9xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %2 = tensor.empty() : tensor<9x9xi1>
    %3 = linalg.generic {indexing_maps = [#map11, #map14, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %1 : tensor<9x1xi64>, tensor<9xi64>) outs(%2 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %in_9: i64, %out: i1):
      %25 = arith.cmpi sge, %in, %in_9 : i64
      linalg.yield %25 : i1
    } -> tensor<9x9xi1>
    %4 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%4 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %5 = tensor.empty() : tensor<4x9x9xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %7 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%6 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded_4 = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %8 = tensor.empty() : tensor<1x4x9x9xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x4x9x9xf32>) outs(%8 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.mulf %in, %cst_2 : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x9xf32>
    %10 = linalg.generic {indexing_maps = [#map12, #map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %9, %cst_1 : tensor<9x9xi1>, tensor<1x4x9x9xf32>, tensor<f32>) outs(%8 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: i1, %in_9: f32, %in_10: f32, %out: f32):
      %25 = arith.select %in, %in_9, %in_10 : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x9xf32>
    %11 = tensor.empty() : tensor<1x4x9xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %13 = tensor.empty() : tensor<1x4x9xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %15:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<1x4x9x9xf32>) outs(%14, %12 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %25 = linalg.index 3 : index
      %26 = arith.index_cast %25 : index to i64
      %27 = arith.maximumf %in, %out : f32
      %28 = arith.cmpf ogt, %in, %out : f32
      %29 = arith.select %28, %26, %out_9 : i64
      linalg.yield %27, %29 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_5 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_5 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%8 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %25 = arith.subf %in, %in_9 : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x9xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x4x9x9xf32>) outs(%8 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.exp %in : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x9xf32>
    %18 = tensor.empty() : tensor<1x4x9x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x4x9x9xf32>) outs(%19 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %out : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%8 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %25 = arith.divf %in, %in_9 : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_6 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %22 = tensor.empty() : tensor<4x9x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%23 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_8 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_8 : tensor<1x4x9x16xf32>
  }
  func.func @causal_greater_masked(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?xi64>
    %2 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%1 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %50 = linalg.index 0 : index
      %51 = arith.index_cast %50 : index to i64
      linalg.yield %51 : i64
    } -> tensor<?xi64>
    %dim_3 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %3 = tensor.empty(%dim_3) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%3 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %4 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %50 = linalg.index 1 : index
      %51 = linalg.index 2 : index
      %52 = linalg.index 3 : index
      %dim_11 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %53 = arith.cmpi eq, %dim_11, %c1 : index
      %54 = arith.select %53, %c0, %51 : index
      %extracted = tensor.extract %arg0[%c0, %50, %54, %52] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %7 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %8 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%7 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %50 = linalg.index 1 : index
      %51 = linalg.index 2 : index
      %52 = linalg.index 3 : index
      %53 = arith.cmpi eq, %dim_3, %c1 : index
      %54 = arith.select %53, %c0, %52 : index
      %extracted = tensor.extract %transposed[%c0, %50, %51, %54] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_4 = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %9 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %11 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%10 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %12 = arith.muli %0, %c4_i64 : i64
    %13 = arith.cmpi slt, %0, %c0_i64 : i64
    %14 = arith.select %13, %c4_i64, %12 : i64
    %15 = arith.extui %13 : i1 to i64
    %16 = arith.muli %14, %0 : i64
    %17 = arith.addi %15, %c1_i64 : i64
    %18 = arith.select %13, %c4_i64, %16 : i64
    %19 = arith.select %13, %17, %15 : i64
    %20 = arith.cmpi sle, %19, %c1_i64 : i64
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %21 = arith.muli %12, %0 : i64
    %22 = arith.divsi %21, %18 : i64
    %23 = arith.select %13, %22, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %23, %23 : tensor<4xi64>
    %reshape = tensor.reshape %11(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %24 = arith.index_cast %23 : i64 to index
    %25 = tensor.empty(%24, %24) : tensor<1x4x?x?xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%25 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.mulf %in, %cst_2 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x?x?xf32>
    %expanded = tensor.expand_shape %2 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_5 = tensor.expand_shape %2 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %27 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %28 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%27 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_11: i64, %out: i1):
      %50 = arith.cmpi sgt, %in, %in_11 : i64
      linalg.yield %50 : i1
    } -> tensor<?x?xi1>
    %29 = arith.cmpi eq, %dim, %24 : index
    cf.assert %29, "mismatched size for broadcast"
    cf.assert %29, "mismatched size for broadcast"
    %30 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_1, %26 : tensor<?x?xi1>, tensor<f32>, tensor<1x4x?x?xf32>) outs(%30 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %50 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x?x?xf32>
    %32 = tensor.empty(%dim) : tensor<1x4x?xi64>
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %34 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %36:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x4x?x?xf32>) outs(%35, %33 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_11 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_6 = tensor.expand_shape %36#0 [[0], [1], [2, 3]] output_shape [1, 4, %dim, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded_6 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%30 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %50 = arith.subf %in, %in_11 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x?x?xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x4x?x?xf32>) outs(%30 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x?x?xf32>
    %39 = tensor.empty(%dim) : tensor<1x4x?x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<1x4x?x?xf32>) outs(%40 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%30 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %50 = arith.divf %in, %in_11 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %43 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %44 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%43 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %50 = linalg.index 1 : index
      %51 = linalg.index 2 : index
      %52 = linalg.index 3 : index
      %53 = arith.cmpi eq, %dim, %c1 : index
      %54 = arith.select %53, %c0, %51 : index
      %55 = arith.select %53, %c0, %52 : index
      %extracted = tensor.extract %42[%c0, %50, %54, %55] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %from_elements_7 = tensor.from_elements %c4_i64, %23, %23 : tensor<3xi64>
    %reshape_8 = tensor.reshape %44(%from_elements_7) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %45 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %50 = linalg.index 1 : index
      %51 = linalg.index 2 : index
      %52 = linalg.index 3 : index
      %53 = arith.cmpi eq, %dim, %c1 : index
      %54 = arith.select %53, %c0, %51 : index
      %extracted = tensor.extract %arg2[%c0, %50, %54, %52] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_9 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %46 = arith.cmpi eq, %23, %0 : i64
    cf.assert %46, "mismatching contracting dimension"
    %47 = tensor.empty(%24) : tensor<4x?x16xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %49 = linalg.batch_matmul ins(%reshape_8, %collapsed_9 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%48 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_10 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [1, 4, %24, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_10 : tensor<1x4x?x16xf32>
  }
  func.func @causal_less_than_plus_one(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %false = arith.constant false
    %0 = tensor.empty() : tensor<9xi64>
    %1 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%0 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %28 = linalg.index 0 : index
      %29 = arith.index_cast %28 : index to i64
      linalg.yield %29 : i64
    } -> tensor<9xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 9] : tensor<9xi64> into tensor<1x9xi64>
    %expanded_3 = tensor.expand_shape %1 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %2 = tensor.empty() : tensor<9x1xi64>
    %3 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_3 : tensor<9x1xi64>) outs(%2 : tensor<9x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %28 = arith.addi %in, %c1_i64 : i64
      linalg.yield %28 : i64
    } -> tensor<9x1xi64>
    %4 = tensor.empty() : tensor<9x9xi1>
    %5 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %3 : tensor<1x9xi64>, tensor<9x1xi64>) outs(%4 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %in_10: i64, %out: i1):
      %28 = arith.cmpi slt, %in, %in_10 : i64
      linalg.yield %28 : i1
    } -> tensor<9x9xi1>
    %6 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%6 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %7 = tensor.empty() : tensor<4x9x9xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%8 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded_5 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %10 = tensor.empty() : tensor<1x4x9x9xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x4x9x9xf32>) outs(%10 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_2 : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %12 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<9x9xi1>) outs(%4 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      %28 = arith.cmpi eq, %in, %false : i1
      linalg.yield %28 : i1
    } -> tensor<9x9xi1>
    %13 = linalg.generic {indexing_maps = [#map12, #map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_1, %11 : tensor<9x9xi1>, tensor<f32>, tensor<1x4x9x9xf32>) outs(%10 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %28 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %14 = tensor.empty() : tensor<1x4x9xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %16 = tensor.empty() : tensor<1x4x9xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %18:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<1x4x9x9xf32>) outs(%17, %15 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_10 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_6 = tensor.expand_shape %18#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_6 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%10 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %28 = arith.subf %in, %in_10 : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x4x9x9xf32>) outs(%10 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %21 = tensor.empty() : tensor<1x4x9x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x4x9x9xf32>) outs(%22 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%10 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %28 = arith.divf %in, %in_10 : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_7 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %25 = tensor.empty() : tensor<4x9x16xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %27 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%26 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_9 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_9 : tensor<1x4x9x16xf32>
  }
  func.func @causal_difference(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?xi64>
    %2 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%1 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %52 = linalg.index 0 : index
      %53 = arith.index_cast %52 : index to i64
      linalg.yield %53 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %2 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_3 = tensor.expand_shape %2 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %3 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %4 = linalg.generic {indexing_maps = [#map11, #map10, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_3 : tensor<?x1xi64>, tensor<1x?xi64>) outs(%3 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_11: i64, %out: i64):
      %52 = arith.subi %in, %in_11 : i64
      linalg.yield %52 : i64
    } -> tensor<?x?xi64>
    %5 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %6 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<?x?xi64>) outs(%5 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %52 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %52 : i1
    } -> tensor<?x?xi1>
    %dim_4 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %7 = tensor.empty(%dim_4) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%7 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %9 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %10 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%9 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %52 = linalg.index 1 : index
      %53 = linalg.index 2 : index
      %54 = linalg.index 3 : index
      %dim_11 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %55 = arith.cmpi eq, %dim_11, %c1 : index
      %56 = arith.select %55, %c0, %53 : index
      %extracted = tensor.extract %arg0[%c0, %52, %56, %54] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %11 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %12 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%11 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %52 = linalg.index 1 : index
      %53 = linalg.index 2 : index
      %54 = linalg.index 3 : index
      %55 = arith.cmpi eq, %dim_4, %c1 : index
      %56 = arith.select %55, %c0, %54 : index
      %extracted = tensor.extract %transposed[%c0, %52, %53, %56] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_5 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %13 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %15 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%14 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %16 = arith.muli %0, %c4_i64 : i64
    %17 = arith.cmpi slt, %0, %c0_i64 : i64
    %18 = arith.select %17, %c4_i64, %16 : i64
    %19 = arith.extui %17 : i1 to i64
    %20 = arith.muli %18, %0 : i64
    %21 = arith.addi %19, %c1_i64 : i64
    %22 = arith.select %17, %c4_i64, %20 : i64
    %23 = arith.select %17, %21, %19 : i64
    %24 = arith.cmpi sle, %23, %c1_i64 : i64
    cf.assert %24, "must have at most one inferred (negative) dimension"
    %25 = arith.muli %16, %0 : i64
    %26 = arith.divsi %25, %22 : i64
    %27 = arith.select %17, %26, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %27, %27 : tensor<4xi64>
    %reshape = tensor.reshape %15(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %28 = arith.index_cast %27 : i64 to index
    %29 = tensor.empty(%28, %28) : tensor<1x4x?x?xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%29 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.mulf %in, %cst_2 : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x?x?xf32>
    %31 = arith.cmpi eq, %dim, %28 : index
    cf.assert %31, "mismatched size for broadcast"
    cf.assert %31, "mismatched size for broadcast"
    %32 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map12, #map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %30, %cst_1 : tensor<?x?xi1>, tensor<1x4x?x?xf32>, tensor<f32>) outs(%32 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %52 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x?x?xf32>
    %34 = tensor.empty(%dim) : tensor<1x4x?xi64>
    %35 = linalg.fill ins(%c0_i64 : i64) outs(%34 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %36 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %38:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<1x4x?x?xf32>) outs(%37, %35 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %52 = linalg.index 3 : index
      %53 = arith.index_cast %52 : index to i64
      %54 = arith.maximumf %in, %out : f32
      %55 = arith.cmpf ogt, %in, %out : f32
      %56 = arith.select %55, %53, %out_11 : i64
      linalg.yield %54, %56 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_6 = tensor.expand_shape %38#0 [[0], [1], [2, 3]] output_shape [1, 4, %dim, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_6 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%32 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %52 = arith.subf %in, %in_11 : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x?x?xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x4x?x?xf32>) outs(%32 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x?x?xf32>
    %41 = tensor.empty(%dim) : tensor<1x4x?x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<1x4x?x?xf32>) outs(%42 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %in, %out : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%32 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %52 = arith.divf %in, %in_11 : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %45 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %46 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%45 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %52 = linalg.index 1 : index
      %53 = linalg.index 2 : index
      %54 = linalg.index 3 : index
      %55 = arith.cmpi eq, %dim, %c1 : index
      %56 = arith.select %55, %c0, %53 : index
      %57 = arith.select %55, %c0, %54 : index
      %extracted = tensor.extract %44[%c0, %52, %56, %57] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %24, "must have at most one inferred (negative) dimension"
    %from_elements_7 = tensor.from_elements %c4_i64, %27, %27 : tensor<3xi64>
    %reshape_8 = tensor.reshape %46(%from_elements_7) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %47 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%9 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %52 = linalg.index 1 : index
      %53 = linalg.index 2 : index
      %54 = linalg.index 3 : index
      %55 = arith.cmpi eq, %dim, %c1 : index
      %56 = arith.select %55, %c0, %53 : index
      %extracted = tensor.extract %arg2[%c0, %52, %56, %54] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_9 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %48 = arith.cmpi eq, %27, %0 : i64
    cf.assert %48, "mismatching contracting dimension"
    %49 = tensor.empty(%28) : tensor<4x?x16xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %51 = linalg.batch_matmul ins(%reshape_8, %collapsed_9 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%50 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_10 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [1, 4, %28, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_10 : tensor<1x4x?x16xf32>
  }
  func.func @causal_cumsum_free(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = arith.constant -1.000000e+09 : f32
    %cst_4 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %3 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%2 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %4 = tensor.empty(%dim) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %57 = linalg.index 0 : index
      %58 = arith.index_cast %57 : index to i64
      linalg.yield %58 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_5 = tensor.expand_shape %5 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %6 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %7 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%6 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_13: i64, %out: i64):
      %57 = arith.subi %in, %in_13 : i64
      linalg.yield %57 : i64
    } -> tensor<?x?xi64>
    %8 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<?x?xi64>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %57 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %57 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %10 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map8, #map8, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%9, %3, %cst_1 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%10 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %57 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %57 : f32
    } -> tensor<?x?xf32>
    %12 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_2, %11 : tensor<f32>, tensor<?x?xf32>) outs(%10 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %57 = arith.subf %in, %in_13 : f32
      linalg.yield %57 : f32
    } -> tensor<?x?xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<?x?xf32>) outs(%10 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.mulf %in, %cst_3 : f32
      linalg.yield %57 : f32
    } -> tensor<?x?xf32>
    %dim_6 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %14 = tensor.empty(%dim_6) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%14 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %15 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %16 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%15 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %57 = linalg.index 1 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %dim_13 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %60 = arith.cmpi eq, %dim_13, %c1 : index
      %61 = arith.select %60, %c0, %58 : index
      %extracted = tensor.extract %arg0[%c0, %57, %61, %59] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %17 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %18 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%17 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %57 = linalg.index 1 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %60 = arith.cmpi eq, %dim_6, %c1 : index
      %61 = arith.select %60, %c0, %59 : index
      %extracted = tensor.extract %transposed[%c0, %57, %58, %61] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_7 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %19 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %21 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%20 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %22 = arith.muli %0, %c4_i64 : i64
    %23 = arith.cmpi slt, %0, %c0_i64 : i64
    %24 = arith.select %23, %c4_i64, %22 : i64
    %25 = arith.extui %23 : i1 to i64
    %26 = arith.muli %24, %0 : i64
    %27 = arith.addi %25, %c1_i64 : i64
    %28 = arith.select %23, %c4_i64, %26 : i64
    %29 = arith.select %23, %27, %25 : i64
    %30 = arith.cmpi sle, %29, %c1_i64 : i64
    cf.assert %30, "must have at most one inferred (negative) dimension"
    %31 = arith.muli %22, %0 : i64
    %32 = arith.divsi %31, %28 : i64
    %33 = arith.select %23, %32, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %33, %33 : tensor<4xi64>
    %reshape = tensor.reshape %21(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %34 = arith.index_cast %33 : i64 to index
    %35 = tensor.empty(%34, %34) : tensor<1x4x?x?xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%35 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.mulf %in, %cst_4 : f32
      linalg.yield %57 : f32
    } -> tensor<1x4x?x?xf32>
    %37 = arith.cmpi eq, %34, %dim : index
    cf.assert %37, "mismatched size for broadcast"
    cf.assert %37, "mismatched size for broadcast"
    %38 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %13 : tensor<1x4x?x?xf32>, tensor<?x?xf32>) outs(%35 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %57 = arith.addf %in, %in_13 : f32
      linalg.yield %57 : f32
    } -> tensor<1x4x?x?xf32>
    %39 = tensor.empty(%34) : tensor<1x4x?xi64>
    %40 = linalg.fill ins(%c0_i64 : i64) outs(%39 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %41 = tensor.empty(%34) : tensor<1x4x?xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %43:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<1x4x?x?xf32>) outs(%42, %40 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %57 = linalg.index 3 : index
      %58 = arith.index_cast %57 : index to i64
      %59 = arith.maximumf %in, %out : f32
      %60 = arith.cmpf ogt, %in, %out : f32
      %61 = arith.select %60, %58, %out_13 : i64
      linalg.yield %59, %61 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_8 = tensor.expand_shape %43#0 [[0], [1], [2, 3]] output_shape [1, 4, %34, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_8 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%35 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %57 = arith.subf %in, %in_13 : f32
      linalg.yield %57 : f32
    } -> tensor<1x4x?x?xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x4x?x?xf32>) outs(%35 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.exp %in : f32
      linalg.yield %57 : f32
    } -> tensor<1x4x?x?xf32>
    %46 = tensor.empty(%34) : tensor<1x4x?x1xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<1x4x?x?xf32>) outs(%47 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %in, %out : f32
      linalg.yield %57 : f32
    } -> tensor<1x4x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%35 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %57 = arith.divf %in, %in_13 : f32
      linalg.yield %57 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %50 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %51 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%50 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %57 = linalg.index 1 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %60 = arith.cmpi eq, %34, %c1 : index
      %61 = arith.select %60, %c0, %58 : index
      %62 = arith.select %60, %c0, %59 : index
      %extracted = tensor.extract %49[%c0, %57, %61, %62] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %30, "must have at most one inferred (negative) dimension"
    %from_elements_9 = tensor.from_elements %c4_i64, %33, %33 : tensor<3xi64>
    %reshape_10 = tensor.reshape %51(%from_elements_9) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %52 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%15 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %57 = linalg.index 1 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %60 = arith.cmpi eq, %dim, %c1 : index
      %61 = arith.select %60, %c0, %58 : index
      %extracted = tensor.extract %arg2[%c0, %57, %61, %59] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_11 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %53 = arith.cmpi eq, %33, %0 : i64
    cf.assert %53, "mismatching contracting dimension"
    %54 = tensor.empty(%34) : tensor<4x?x16xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %56 = linalg.batch_matmul ins(%reshape_10, %collapsed_11 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%55 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_12 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [1, 4, %34, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_12 : tensor<1x4x?x16xf32>
  }
  func.func @causal_masked_product(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<9x9xi1>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<9xi64>
    %5 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%4 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %29 = linalg.index 0 : index
      %30 = arith.index_cast %29 : index to i64
      linalg.yield %30 : i64
    } -> tensor<9xi64>
    %expanded_5 = tensor.expand_shape %5 [[0, 1]] output_shape [1, 9] : tensor<9xi64> into tensor<1x9xi64>
    %expanded_6 = tensor.expand_shape %5 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %6 = tensor.empty() : tensor<9x9xi64>
    %7 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_5, %expanded_6 : tensor<1x9xi64>, tensor<9x1xi64>) outs(%6 : tensor<9x9xi64>) {
    ^bb0(%in: i64, %in_11: i64, %out: i64):
      %29 = arith.subi %in, %in_11 : i64
      linalg.yield %29 : i64
    } -> tensor<9x9xi64>
    %8 = tensor.empty() : tensor<9x9xi1>
    %9 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<9x9xi64>) outs(%8 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %out: i1):
      %29 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %29 : i1
    } -> tensor<9x9xi1>
    %10 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_2 : tensor<9x9xi1>, tensor<9x9xi1>) outs(%8 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %in_11: i1, %out: i1):
      %29 = arith.andi %in, %in_11 : i1
      linalg.yield %29 : i1
    } -> tensor<9x9xi1>
    %11 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<9x9xi1>) outs(%8 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      %29 = arith.xori %in, %true : i1
      linalg.yield %29 : i1
    } -> tensor<9x9xi1>
    %12 = tensor.empty() : tensor<1x4x9x9xf32>
    %13 = linalg.generic {indexing_maps = [#map12, #map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %cst_1, %expanded : tensor<9x9xi1>, tensor<f32>, tensor<1x4x9x9xf32>) outs(%12 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %29 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x9xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x4x9x9xf32>) outs(%12 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_3 : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x9xf32>
    %15 = tensor.empty() : tensor<1x4x9xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%15 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %17 = tensor.empty() : tensor<1x4x9xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %19:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<1x4x9x9xf32>) outs(%18, %16 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_11 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_7 = tensor.expand_shape %19#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %expanded_7 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%12 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %29 = arith.subf %in, %in_11 : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x9xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x4x9x9xf32>) outs(%12 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x9xf32>
    %22 = tensor.empty() : tensor<1x4x9x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<1x4x9x9xf32>) outs(%23 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%12 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %29 = arith.divf %in, %in_11 : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_8 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_9 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %26 = tensor.empty() : tensor<4x9x16xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %28 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%27 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_10 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_10 : tensor<1x4x9x16xf32>
  }
  func.func @sdpa_causal(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %true = arith.constant true
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0xFFF0000000000000 : f64
    %cst_5 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_6 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %1 = tensor.empty(%dim_6) : tensor<1x4x?x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x4x?x16xf32>) outs(%1 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.mulf %in, %cst_5 : f32
      linalg.yield %73 : f32
    } -> tensor<1x4x?x16xf32>
    %3 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %3, "negative values not allowed in new dimensions"
    cf.assert %3, "negative values not allowed in new dimensions"
    %4 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %5 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%4 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %73 = linalg.index 0 : index
      %74 = arith.index_cast %73 : index to i64
      linalg.yield %74 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_7 = tensor.expand_shape %7 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %8 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %9 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_7 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%8 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_15: i64, %out: i64):
      %73 = arith.subi %in, %in_15 : i64
      linalg.yield %73 : i64
    } -> tensor<?x?xi64>
    %10 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<?x?xi64>) outs(%10 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %73 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %73 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %12 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%11, %5 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%10 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_15: i1, %out: i1):
      %73 = arith.andi %in, %in_15 : i1
      linalg.yield %73 : i1
    } -> tensor<?x?xi1>
    %13 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %14 = linalg.generic {indexing_maps = [#map8, #map7, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_1, %cst_2 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %73 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %73 : f32
    } -> tensor<?x?xf32>
    %dim_8 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %15 = tensor.empty(%dim_8) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%15 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x4x16x?xf32>) outs(%15 : tensor<1x4x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.mulf %in, %cst_5 : f32
      linalg.yield %73 : f32
    } -> tensor<1x4x16x?xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %17 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %18 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%17 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %73 = linalg.index 1 : index
      %74 = linalg.index 2 : index
      %75 = linalg.index 3 : index
      %76 = arith.cmpi eq, %dim_6, %c1 : index
      %77 = arith.select %76, %c0, %74 : index
      %extracted = tensor.extract %2[%c0, %73, %77, %75] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %19 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %20 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %73 = linalg.index 1 : index
      %74 = linalg.index 2 : index
      %75 = linalg.index 3 : index
      %76 = arith.cmpi eq, %dim_8, %c1 : index
      %77 = arith.select %76, %c0, %75 : index
      %extracted = tensor.extract %16[%c0, %73, %74, %77] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_9 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %21 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %23 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%22 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %24 = arith.muli %0, %c4_i64 : i64
    %25 = arith.cmpi slt, %0, %c0_i64 : i64
    %26 = arith.select %25, %c4_i64, %24 : i64
    %27 = arith.extui %25 : i1 to i64
    %28 = arith.muli %26, %0 : i64
    %29 = arith.addi %27, %c1_i64 : i64
    %30 = arith.select %25, %c4_i64, %28 : i64
    %31 = arith.select %25, %29, %27 : i64
    %32 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %32, "must have at most one inferred (negative) dimension"
    %33 = arith.muli %24, %0 : i64
    %34 = arith.divsi %33, %30 : i64
    %35 = arith.select %25, %34, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %35, %35 : tensor<4xi64>
    %reshape = tensor.reshape %23(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %36 = arith.index_cast %35 : i64 to index
    %37 = arith.cmpi eq, %36, %dim : index
    cf.assert %37, "mismatched size for broadcast"
    cf.assert %37, "mismatched size for broadcast"
    %38 = tensor.empty(%36, %36) : tensor<1x4x?x?xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %14 : tensor<1x4x?x?xf32>, tensor<?x?xf32>) outs(%38 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %73 = arith.addf %in, %in_15 : f32
      linalg.yield %73 : f32
    } -> tensor<1x4x?x?xf32>
    %40 = tensor.empty(%36) : tensor<1x4x?xi64>
    %41 = linalg.fill ins(%c0_i64 : i64) outs(%40 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %42 = tensor.empty(%36) : tensor<1x4x?xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %44:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<1x4x?x?xf32>) outs(%43, %41 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %73 = linalg.index 3 : index
      %74 = arith.index_cast %73 : index to i64
      %75 = arith.maximumf %in, %out : f32
      %76 = arith.cmpf ogt, %in, %out : f32
      %77 = arith.select %76, %74, %out_15 : i64
      linalg.yield %75, %77 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_10 = tensor.expand_shape %44#0 [[0], [1], [2, 3]] output_shape [1, 4, %36, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_10 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%38 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %73 = arith.subf %in, %in_15 : f32
      linalg.yield %73 : f32
    } -> tensor<1x4x?x?xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x4x?x?xf32>) outs(%38 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = math.exp %in : f32
      linalg.yield %73 : f32
    } -> tensor<1x4x?x?xf32>
    %47 = tensor.empty(%36) : tensor<1x4x?x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<1x4x?x?xf32>) outs(%48 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.addf %in, %out : f32
      linalg.yield %73 : f32
    } -> tensor<1x4x?x1xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%38 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %73 = arith.divf %in, %in_15 : f32
      linalg.yield %73 : f32
    } -> tensor<1x4x?x?xf32>
    %51 = tensor.empty(%36, %36) : tensor<1x4x?x?xi1>
    %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x4x?x?xf32>) outs(%51 : tensor<1x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %73 = arith.extf %in : f32 to f64
      %74 = arith.cmpf oeq, %73, %cst_4 : f64
      linalg.yield %74 : i1
    } -> tensor<1x4x?x?xi1>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x4x?x?xi1>) outs(%51 : tensor<1x4x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %73 = arith.cmpi eq, %in, %false : i1
      linalg.yield %73 : i1
    } -> tensor<1x4x?x?xi1>
    %54 = tensor.empty(%36) : tensor<1x4x?x1xi1>
    %55 = linalg.fill ins(%false : i1) outs(%54 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
    %56 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<1x4x?x?xi1>) outs(%55 : tensor<1x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %73 = arith.ori %in, %out : i1
      linalg.yield %73 : i1
    } -> tensor<1x4x?x1xi1>
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x4x?x1xi1>) outs(%54 : tensor<1x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %73 = arith.cmpi eq, %in, %false : i1
      linalg.yield %73 : i1
    } -> tensor<1x4x?x1xi1>
    %58 = arith.cmpi sge, %35, %c0_i64 : i64
    cf.assert %58, "negative values not allowed in new dimensions"
    %59 = arith.index_cast %35 : i64 to index
    cf.assert %58, "negative values not allowed in new dimensions"
    %60 = tensor.empty(%59, %59) : tensor<1x4x?x?xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%60 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x?x?xf32>
    %62 = arith.cmpi eq, %36, %59 : index
    cf.assert %62, "mismatched size for broadcast"
    %63 = arith.cmpi eq, %59, %36 : index
    cf.assert %63, "mismatched size for broadcast"
    %64 = tensor.empty(%36, %59) : tensor<1x4x?x?xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %61, %50 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%64 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %73 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %73 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %66 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %67 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%66 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %73 = linalg.index 1 : index
      %74 = linalg.index 2 : index
      %75 = linalg.index 3 : index
      %76 = arith.cmpi eq, %36, %c1 : index
      %77 = arith.select %76, %c0, %74 : index
      %78 = arith.cmpi eq, %59, %c1 : index
      %79 = arith.select %78, %c0, %75 : index
      %extracted = tensor.extract %65[%c0, %73, %77, %79] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %32, "must have at most one inferred (negative) dimension"
    %from_elements_11 = tensor.from_elements %c4_i64, %35, %35 : tensor<3xi64>
    %reshape_12 = tensor.reshape %67(%from_elements_11) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %68 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%17 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %73 = linalg.index 1 : index
      %74 = linalg.index 2 : index
      %75 = linalg.index 3 : index
      %76 = arith.cmpi eq, %dim, %c1 : index
      %77 = arith.select %76, %c0, %74 : index
      %extracted = tensor.extract %arg2[%c0, %73, %77, %75] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_13 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %69 = arith.cmpi eq, %35, %0 : i64
    cf.assert %69, "mismatching contracting dimension"
    %70 = tensor.empty(%36) : tensor<4x?x16xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %72 = linalg.batch_matmul ins(%reshape_12, %collapsed_13 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%71 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_14 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [1, 4, %36, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_14 : tensor<1x4x?x16xf32>
  }
  func.func @sdpa(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_4 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %1 = tensor.empty(%dim_4) : tensor<1x4x?x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x4x?x16xf32>) outs(%1 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.mulf %in, %cst_3 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4x?x16xf32>
    %dim_5 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %3 = tensor.empty(%dim_5) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%3 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x4x16x?xf32>) outs(%3 : tensor<1x4x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.mulf %in, %cst_3 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4x16x?xf32>
    %5 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %6 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%6 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %60 = linalg.index 1 : index
      %61 = linalg.index 2 : index
      %62 = linalg.index 3 : index
      %63 = arith.cmpi eq, %dim_4, %c1 : index
      %64 = arith.select %63, %c0, %61 : index
      %extracted = tensor.extract %2[%c0, %60, %64, %62] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %8 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %60 = linalg.index 1 : index
      %61 = linalg.index 2 : index
      %62 = linalg.index 3 : index
      %63 = arith.cmpi eq, %dim_5, %c1 : index
      %64 = arith.select %63, %c0, %62 : index
      %extracted = tensor.extract %4[%c0, %60, %61, %64] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_6 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %10 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %12 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%11 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %13 = arith.muli %0, %c4_i64 : i64
    %14 = arith.cmpi slt, %0, %c0_i64 : i64
    %15 = arith.select %14, %c4_i64, %13 : i64
    %16 = arith.extui %14 : i1 to i64
    %17 = arith.muli %15, %0 : i64
    %18 = arith.addi %16, %c1_i64 : i64
    %19 = arith.select %14, %c4_i64, %17 : i64
    %20 = arith.select %14, %18, %16 : i64
    %21 = arith.cmpi sle, %20, %c1_i64 : i64
    cf.assert %21, "must have at most one inferred (negative) dimension"
    %22 = arith.muli %13, %0 : i64
    %23 = arith.divsi %22, %19 : i64
    %24 = arith.select %14, %23, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %24, %24 : tensor<4xi64>
    %reshape = tensor.reshape %12(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %25 = arith.index_cast %24 : i64 to index
    %26 = tensor.empty(%25) : tensor<1x4x?xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %28 = tensor.empty(%25) : tensor<1x4x?xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %30:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%29, %27 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %60 = linalg.index 3 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_11 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded = tensor.expand_shape %30#0 [[0], [1], [2, 3]] output_shape [1, 4, %25, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %31 = tensor.empty(%25, %25) : tensor<1x4x?x?xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %expanded : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%31 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %60 = arith.subf %in, %in_11 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4x?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x4x?x?xf32>) outs(%31 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.exp %in : f32
      linalg.yield %60 : f32
    } -> tensor<1x4x?x?xf32>
    %34 = tensor.empty(%25) : tensor<1x4x?x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<1x4x?x?xf32>) outs(%35 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<1x4x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%31 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %60 = arith.divf %in, %in_11 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4x?x?xf32>
    %38 = tensor.empty(%25, %25) : tensor<1x4x?x?xi1>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%38 : tensor<1x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %60 = arith.extf %in : f32 to f64
      %61 = arith.cmpf oeq, %60, %cst_2 : f64
      linalg.yield %61 : i1
    } -> tensor<1x4x?x?xi1>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x4x?x?xi1>) outs(%38 : tensor<1x4x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %60 = arith.cmpi eq, %in, %false : i1
      linalg.yield %60 : i1
    } -> tensor<1x4x?x?xi1>
    %41 = tensor.empty(%25) : tensor<1x4x?x1xi1>
    %42 = linalg.fill ins(%false : i1) outs(%41 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
    %43 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<1x4x?x?xi1>) outs(%42 : tensor<1x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %60 = arith.ori %in, %out : i1
      linalg.yield %60 : i1
    } -> tensor<1x4x?x1xi1>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x4x?x1xi1>) outs(%41 : tensor<1x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %60 = arith.cmpi eq, %in, %false : i1
      linalg.yield %60 : i1
    } -> tensor<1x4x?x1xi1>
    %45 = arith.cmpi sge, %24, %c0_i64 : i64
    cf.assert %45, "negative values not allowed in new dimensions"
    %46 = arith.index_cast %24 : i64 to index
    cf.assert %45, "negative values not allowed in new dimensions"
    %47 = tensor.empty(%46, %46) : tensor<1x4x?x?xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%47 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x?x?xf32>
    %49 = arith.cmpi eq, %25, %46 : index
    cf.assert %49, "mismatched size for broadcast"
    %50 = arith.cmpi eq, %46, %25 : index
    cf.assert %50, "mismatched size for broadcast"
    %51 = tensor.empty(%25, %46) : tensor<1x4x?x?xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %48, %37 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%51 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %60 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %53 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %54 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%53 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %60 = linalg.index 1 : index
      %61 = linalg.index 2 : index
      %62 = linalg.index 3 : index
      %63 = arith.cmpi eq, %25, %c1 : index
      %64 = arith.select %63, %c0, %61 : index
      %65 = arith.cmpi eq, %46, %c1 : index
      %66 = arith.select %65, %c0, %62 : index
      %extracted = tensor.extract %52[%c0, %60, %64, %66] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %21, "must have at most one inferred (negative) dimension"
    %from_elements_7 = tensor.from_elements %c4_i64, %24, %24 : tensor<3xi64>
    %reshape_8 = tensor.reshape %54(%from_elements_7) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %55 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%6 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %60 = linalg.index 1 : index
      %61 = linalg.index 2 : index
      %62 = linalg.index 3 : index
      %63 = arith.cmpi eq, %dim, %c1 : index
      %64 = arith.select %63, %c0, %61 : index
      %extracted = tensor.extract %arg2[%c0, %60, %64, %62] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_9 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %56 = arith.cmpi eq, %24, %0 : i64
    cf.assert %56, "mismatching contracting dimension"
    %57 = tensor.empty(%25) : tensor<4x?x16xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %59 = linalg.batch_matmul ins(%reshape_8, %collapsed_9 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%58 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_10 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [1, 4, %25, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_10 : tensor<1x4x?x16xf32>
  }
  func.func @sdpa_gqa(%arg0: tensor<1x8x9x16xf32>, %arg1: tensor<1x2x9x16xf32>, %arg2: tensor<1x2x9x16xf32>) -> tensor<1x8x9x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x8x9x9xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<9x9xi1>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x8x9x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8x9x16xf32>) outs(%0 : tensor<1x8x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.mulf %in, %cst_6 : f32
      linalg.yield %43 : f32
    } -> tensor<1x8x9x16xf32>
    %2 = tensor.empty() : tensor<9xi64>
    %3 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%2 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %43 = linalg.index 0 : index
      %44 = arith.index_cast %43 : index to i64
      linalg.yield %44 : i64
    } -> tensor<9xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 9] : tensor<9xi64> into tensor<1x9xi64>
    %expanded_7 = tensor.expand_shape %3 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %4 = tensor.empty() : tensor<9x9xi64>
    %5 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_7 : tensor<1x9xi64>, tensor<9x1xi64>) outs(%4 : tensor<9x9xi64>) {
    ^bb0(%in: i64, %in_15: i64, %out: i64):
      %43 = arith.subi %in, %in_15 : i64
      linalg.yield %43 : i64
    } -> tensor<9x9xi64>
    %6 = tensor.empty() : tensor<9x9xi1>
    %7 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<9x9xi64>) outs(%6 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %out: i1):
      %43 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %43 : i1
    } -> tensor<9x9xi1>
    %8 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_4 : tensor<9x9xi1>, tensor<9x9xi1>) outs(%6 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %in_15: i1, %out: i1):
      %43 = arith.andi %in, %in_15 : i1
      linalg.yield %43 : i1
    } -> tensor<9x9xi1>
    %9 = tensor.empty() : tensor<9x9xf32>
    %10 = linalg.generic {indexing_maps = [#map8, #map7, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_2, %cst_3 : tensor<9x9xi1>, tensor<f32>, tensor<f32>) outs(%9 : tensor<9x9xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %43 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %43 : f32
    } -> tensor<9x9xf32>
    %11 = tensor.empty() : tensor<1x2x4x9x16xf32>
    %12 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x2x9x16xf32>) outs(%11 : tensor<1x2x4x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x9x16xf32>
    %collapsed = tensor.collapse_shape %12 [[0], [1, 2], [3], [4]] : tensor<1x2x4x9x16xf32> into tensor<1x8x9x16xf32>
    %13 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x2x9x16xf32>) outs(%11 : tensor<1x2x4x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x9x16xf32>
    %14 = tensor.empty() : tensor<1x8x16x9xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x8x9x16xf32>) outs(%14 : tensor<1x8x16x9xf32>) permutation = [0, 1, 3, 2] 
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x8x16x9xf32>) outs(%14 : tensor<1x8x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.mulf %in, %cst_6 : f32
      linalg.yield %43 : f32
    } -> tensor<1x8x16x9xf32>
    %collapsed_8 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %collapsed_9 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %16 = tensor.empty() : tensor<8x9x9xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %18 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%17 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %expanded_10 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [1, 8, 9, 9] : tensor<8x9x9xf32> into tensor<1x8x9x9xf32>
    %19 = tensor.empty() : tensor<1x8x9x9xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %10 : tensor<1x8x9x9xf32>, tensor<9x9xf32>) outs(%19 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %43 = arith.addf %in, %in_15 : f32
      linalg.yield %43 : f32
    } -> tensor<1x8x9x9xf32>
    %21 = tensor.empty() : tensor<1x8x9xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<1x8x9xi64>) -> tensor<1x8x9xi64>
    %23 = tensor.empty() : tensor<1x8x9xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<1x8x9xf32>) -> tensor<1x8x9xf32>
    %25:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x8x9x9xf32>) outs(%24, %22 : tensor<1x8x9xf32>, tensor<1x8x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_15 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<1x8x9xf32>, tensor<1x8x9xi64>)
    %expanded_11 = tensor.expand_shape %25#0 [[0], [1], [2, 3]] output_shape [1, 8, 9, 1] : tensor<1x8x9xf32> into tensor<1x8x9x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_11 : tensor<1x8x9x9xf32>, tensor<1x8x9x1xf32>) outs(%19 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %43 = arith.subf %in, %in_15 : f32
      linalg.yield %43 : f32
    } -> tensor<1x8x9x9xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x8x9x9xf32>) outs(%19 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<1x8x9x9xf32>
    %28 = tensor.empty() : tensor<1x8x9x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<1x8x9x1xf32>) -> tensor<1x8x9x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<1x8x9x9xf32>) outs(%29 : tensor<1x8x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<1x8x9x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<1x8x9x9xf32>, tensor<1x8x9x1xf32>) outs(%19 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %43 = arith.divf %in, %in_15 : f32
      linalg.yield %43 : f32
    } -> tensor<1x8x9x9xf32>
    %32 = tensor.empty() : tensor<1x8x9x9xi1>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x8x9x9xf32>) outs(%32 : tensor<1x8x9x9xi1>) {
    ^bb0(%in: f32, %out: i1):
      %43 = arith.extf %in : f32 to f64
      %44 = arith.cmpf oeq, %43, %cst_5 : f64
      linalg.yield %44 : i1
    } -> tensor<1x8x9x9xi1>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x8x9x9xi1>) outs(%32 : tensor<1x8x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      %43 = arith.cmpi eq, %in, %false : i1
      linalg.yield %43 : i1
    } -> tensor<1x8x9x9xi1>
    %35 = tensor.empty() : tensor<1x8x9x1xi1>
    %36 = linalg.fill ins(%false : i1) outs(%35 : tensor<1x8x9x1xi1>) -> tensor<1x8x9x1xi1>
    %37 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<1x8x9x9xi1>) outs(%36 : tensor<1x8x9x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %43 = arith.ori %in, %out : i1
      linalg.yield %43 : i1
    } -> tensor<1x8x9x1xi1>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x8x9x1xi1>) outs(%35 : tensor<1x8x9x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %43 = arith.cmpi eq, %in, %false : i1
      linalg.yield %43 : i1
    } -> tensor<1x8x9x1xi1>
    %39 = linalg.generic {indexing_maps = [#map2, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %cst_1, %31 : tensor<1x8x9x1xi1>, tensor<1x8x9x9xf32>, tensor<1x8x9x9xf32>) outs(%19 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %43 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %43 : f32
    } -> tensor<1x8x9x9xf32>
    %collapsed_12 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<1x8x9x9xf32> into tensor<8x9x9xf32>
    %collapsed_13 = tensor.collapse_shape %13 [[0, 1, 2], [3], [4]] : tensor<1x2x4x9x16xf32> into tensor<8x9x16xf32>
    %40 = tensor.empty() : tensor<8x9x16xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %42 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x9x9xf32>, tensor<8x9x16xf32>) outs(%41 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %expanded_14 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [1, 8, 9, 16] : tensor<8x9x16xf32> into tensor<1x8x9x16xf32>
    return %expanded_14 : tensor<1x8x9x16xf32>
  }
  func.func @sdpa_bool_mask(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>, %arg3: tensor<1x1x?x?xi1>) -> tensor<1x4x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 0xFFF0000000000000 : f64
    %cst_4 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_5 = tensor.dim %arg3, %c2 : tensor<1x1x?x?xi1>
    %dim_6 = tensor.dim %arg3, %c3 : tensor<1x1x?x?xi1>
    %1 = tensor.empty(%dim_5, %dim_6) : tensor<1x1x?x?xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map6, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %cst_1, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%1 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %65 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %65 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_7 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %3 = tensor.empty(%dim_7) : tensor<1x4x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x4x?x16xf32>) outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.mulf %in, %cst_4 : f32
      linalg.yield %65 : f32
    } -> tensor<1x4x?x16xf32>
    %dim_8 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %5 = tensor.empty(%dim_8) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%5 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x4x16x?xf32>) outs(%5 : tensor<1x4x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.mulf %in, %cst_4 : f32
      linalg.yield %65 : f32
    } -> tensor<1x4x16x?xf32>
    %7 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %8 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %65 = linalg.index 1 : index
      %66 = linalg.index 2 : index
      %67 = linalg.index 3 : index
      %68 = arith.cmpi eq, %dim_7, %c1 : index
      %69 = arith.select %68, %c0, %66 : index
      %extracted = tensor.extract %4[%c0, %65, %69, %67] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %10 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %11 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%10 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %65 = linalg.index 1 : index
      %66 = linalg.index 2 : index
      %67 = linalg.index 3 : index
      %68 = arith.cmpi eq, %dim_8, %c1 : index
      %69 = arith.select %68, %c0, %67 : index
      %extracted = tensor.extract %6[%c0, %65, %66, %69] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_9 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %12 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %14 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%13 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %15 = arith.muli %0, %c4_i64 : i64
    %16 = arith.cmpi slt, %0, %c0_i64 : i64
    %17 = arith.select %16, %c4_i64, %15 : i64
    %18 = arith.extui %16 : i1 to i64
    %19 = arith.muli %17, %0 : i64
    %20 = arith.addi %18, %c1_i64 : i64
    %21 = arith.select %16, %c4_i64, %19 : i64
    %22 = arith.select %16, %20, %18 : i64
    %23 = arith.cmpi sle, %22, %c1_i64 : i64
    cf.assert %23, "must have at most one inferred (negative) dimension"
    %24 = arith.muli %15, %0 : i64
    %25 = arith.divsi %24, %21 : i64
    %26 = arith.select %16, %25, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %26, %26 : tensor<4xi64>
    %reshape = tensor.reshape %14(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %27 = arith.index_cast %26 : i64 to index
    %28 = arith.cmpi eq, %27, %dim_5 : index
    cf.assert %28, "mismatched size for broadcast"
    %29 = arith.cmpi eq, %27, %dim_6 : index
    cf.assert %29, "mismatched size for broadcast"
    %30 = tensor.empty(%27, %27) : tensor<1x4x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %2 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%30 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %65 = arith.addf %in, %in_14 : f32
      linalg.yield %65 : f32
    } -> tensor<1x4x?x?xf32>
    %32 = tensor.empty(%27) : tensor<1x4x?xi64>
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %34 = tensor.empty(%27) : tensor<1x4x?xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %36:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x4x?x?xf32>) outs(%35, %33 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %65 = linalg.index 3 : index
      %66 = arith.index_cast %65 : index to i64
      %67 = arith.maximumf %in, %out : f32
      %68 = arith.cmpf ogt, %in, %out : f32
      %69 = arith.select %68, %66, %out_14 : i64
      linalg.yield %67, %69 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded = tensor.expand_shape %36#0 [[0], [1], [2, 3]] output_shape [1, 4, %27, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%30 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %65 = arith.subf %in, %in_14 : f32
      linalg.yield %65 : f32
    } -> tensor<1x4x?x?xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x4x?x?xf32>) outs(%30 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = math.exp %in : f32
      linalg.yield %65 : f32
    } -> tensor<1x4x?x?xf32>
    %39 = tensor.empty(%27) : tensor<1x4x?x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<1x4x?x?xf32>) outs(%40 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.addf %in, %out : f32
      linalg.yield %65 : f32
    } -> tensor<1x4x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%30 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %65 = arith.divf %in, %in_14 : f32
      linalg.yield %65 : f32
    } -> tensor<1x4x?x?xf32>
    %43 = tensor.empty(%27, %27) : tensor<1x4x?x?xi1>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x4x?x?xf32>) outs(%43 : tensor<1x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %65 = arith.extf %in : f32 to f64
      %66 = arith.cmpf oeq, %65, %cst_3 : f64
      linalg.yield %66 : i1
    } -> tensor<1x4x?x?xi1>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x4x?x?xi1>) outs(%43 : tensor<1x4x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %65 = arith.cmpi eq, %in, %false : i1
      linalg.yield %65 : i1
    } -> tensor<1x4x?x?xi1>
    %46 = tensor.empty(%27) : tensor<1x4x?x1xi1>
    %47 = linalg.fill ins(%false : i1) outs(%46 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
    %48 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<1x4x?x?xi1>) outs(%47 : tensor<1x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %65 = arith.ori %in, %out : i1
      linalg.yield %65 : i1
    } -> tensor<1x4x?x1xi1>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x4x?x1xi1>) outs(%46 : tensor<1x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %65 = arith.cmpi eq, %in, %false : i1
      linalg.yield %65 : i1
    } -> tensor<1x4x?x1xi1>
    %50 = arith.cmpi sge, %26, %c0_i64 : i64
    cf.assert %50, "negative values not allowed in new dimensions"
    %51 = arith.index_cast %26 : i64 to index
    cf.assert %50, "negative values not allowed in new dimensions"
    %52 = tensor.empty(%51, %51) : tensor<1x4x?x?xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%52 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x?x?xf32>
    %54 = arith.cmpi eq, %27, %51 : index
    cf.assert %54, "mismatched size for broadcast"
    %55 = arith.cmpi eq, %51, %27 : index
    cf.assert %55, "mismatched size for broadcast"
    %56 = tensor.empty(%27, %51) : tensor<1x4x?x?xf32>
    %57 = linalg.generic {indexing_maps = [#map2, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %53, %42 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%56 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %65 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %65 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %58 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %59 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%58 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %65 = linalg.index 1 : index
      %66 = linalg.index 2 : index
      %67 = linalg.index 3 : index
      %68 = arith.cmpi eq, %27, %c1 : index
      %69 = arith.select %68, %c0, %66 : index
      %70 = arith.cmpi eq, %51, %c1 : index
      %71 = arith.select %70, %c0, %67 : index
      %extracted = tensor.extract %57[%c0, %65, %69, %71] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %23, "must have at most one inferred (negative) dimension"
    %from_elements_10 = tensor.from_elements %c4_i64, %26, %26 : tensor<3xi64>
    %reshape_11 = tensor.reshape %59(%from_elements_10) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %60 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %65 = linalg.index 1 : index
      %66 = linalg.index 2 : index
      %67 = linalg.index 3 : index
      %68 = arith.cmpi eq, %dim, %c1 : index
      %69 = arith.select %68, %c0, %66 : index
      %extracted = tensor.extract %arg2[%c0, %65, %69, %67] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_12 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %61 = arith.cmpi eq, %26, %0 : i64
    cf.assert %61, "mismatching contracting dimension"
    %62 = tensor.empty(%27) : tensor<4x?x16xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %64 = linalg.batch_matmul ins(%reshape_11, %collapsed_12 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%63 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_13 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [1, 4, %27, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_13 : tensor<1x4x?x16xf32>
  }
  func.func @sdpa_causal_bf16(%arg0: tensor<1x4x?x16xbf16>, %arg1: tensor<1x4x?x16xbf16>, %arg2: tensor<1x4x?x16xbf16>) -> tensor<1x4x?x16xbf16> {
    %true = arith.constant true
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0xFFF0000000000000 : f64
    %cst_5 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xbf16>
    %0 = arith.index_cast %dim : index to i64
    %dim_6 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xbf16>
    %1 = arith.index_cast %dim_6 : index to i64
    %2 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %2, "negative values not allowed in new dimensions"
    %3 = tensor.empty(%dim_6) : tensor<1x4x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x4x?x16xbf16>) outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %97 = arith.extf %in : bf16 to f32
      linalg.yield %97 : f32
    } -> tensor<1x4x?x16xf32>
    %5 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %6 = tensor.empty(%dim_6) : tensor<1x4x?x16xf32>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%6 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %97 = linalg.index 1 : index
      %98 = linalg.index 2 : index
      %99 = linalg.index 3 : index
      %100 = arith.cmpi eq, %dim_6, %c1 : index
      %101 = arith.select %100, %c0, %98 : index
      %extracted = tensor.extract %4[%c0, %97, %101, %99] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %dim_7 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xbf16>
    %8 = arith.index_cast %dim_7 : index to i64
    %9 = arith.cmpi sge, %8, %c0_i64 : i64
    cf.assert %9, "negative values not allowed in new dimensions"
    %10 = tensor.empty(%dim_7) : tensor<1x4x?x16xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x4x?x16xbf16>) outs(%10 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %97 = arith.extf %in : bf16 to f32
      linalg.yield %97 : f32
    } -> tensor<1x4x?x16xf32>
    %12 = arith.cmpi sge, %8, %c0_i64 : i64
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%dim_7) : tensor<1x4x?x16xf32>
    %14 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %97 = linalg.index 1 : index
      %98 = linalg.index 2 : index
      %99 = linalg.index 3 : index
      %100 = arith.cmpi eq, %dim_7, %c1 : index
      %101 = arith.select %100, %c0, %98 : index
      %extracted = tensor.extract %11[%c0, %97, %101, %99] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %15 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %15, "negative values not allowed in new dimensions"
    %16 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x4x?x16xbf16>) outs(%16 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %97 = arith.extf %in : bf16 to f32
      linalg.yield %97 : f32
    } -> tensor<1x4x?x16xf32>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %20 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %97 = linalg.index 1 : index
      %98 = linalg.index 2 : index
      %99 = linalg.index 3 : index
      %100 = arith.cmpi eq, %dim, %c1 : index
      %101 = arith.select %100, %c0, %98 : index
      %extracted = tensor.extract %17[%c0, %97, %101, %99] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x4x?x16xf32>) outs(%6 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.mulf %in, %cst_5 : f32
      linalg.yield %97 : f32
    } -> tensor<1x4x?x16xf32>
    cf.assert %15, "negative values not allowed in new dimensions"
    cf.assert %15, "negative values not allowed in new dimensions"
    %22 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%22 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %24 = tensor.empty(%dim) : tensor<?xi64>
    %25 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%24 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %97 = linalg.index 0 : index
      %98 = arith.index_cast %97 : index to i64
      linalg.yield %98 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %25 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_8 = tensor.expand_shape %25 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %26 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %27 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_8 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%26 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_15: i64, %out: i64):
      %97 = arith.subi %in, %in_15 : i64
      linalg.yield %97 : i64
    } -> tensor<?x?xi64>
    %28 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %29 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<?x?xi64>) outs(%28 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %97 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %97 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %30 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%29, %23 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%28 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_15: i1, %out: i1):
      %97 = arith.andi %in, %in_15 : i1
      linalg.yield %97 : i1
    } -> tensor<?x?xi1>
    %31 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map7, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%30, %cst_3, %cst_1 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %97 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %97 : f32
    } -> tensor<?x?xf32>
    %33 = tensor.empty(%dim_7) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%14 : tensor<1x4x?x16xf32>) outs(%33 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x4x16x?xf32>) outs(%33 : tensor<1x4x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.mulf %in, %cst_5 : f32
      linalg.yield %97 : f32
    } -> tensor<1x4x16x?xf32>
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %35 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %36 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%35 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %97 = linalg.index 1 : index
      %98 = linalg.index 2 : index
      %99 = linalg.index 3 : index
      %100 = arith.cmpi eq, %dim_6, %c1 : index
      %101 = arith.select %100, %c0, %98 : index
      %extracted = tensor.extract %21[%c0, %97, %101, %99] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %37 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %38 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%37 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %97 = linalg.index 1 : index
      %98 = linalg.index 2 : index
      %99 = linalg.index 3 : index
      %100 = arith.cmpi eq, %dim_7, %c1 : index
      %101 = arith.select %100, %c0, %99 : index
      %extracted = tensor.extract %34[%c0, %97, %98, %101] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_9 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %39 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %41 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%40 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %42 = arith.muli %0, %c4_i64 : i64
    %43 = arith.cmpi slt, %0, %c0_i64 : i64
    %44 = arith.select %43, %c4_i64, %42 : i64
    %45 = arith.extui %43 : i1 to i64
    %46 = arith.muli %44, %0 : i64
    %47 = arith.addi %45, %c1_i64 : i64
    %48 = arith.select %43, %c4_i64, %46 : i64
    %49 = arith.select %43, %47, %45 : i64
    %50 = arith.cmpi sle, %49, %c1_i64 : i64
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %51 = arith.muli %42, %0 : i64
    %52 = arith.divsi %51, %48 : i64
    %53 = arith.select %43, %52, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %53, %53 : tensor<4xi64>
    %reshape = tensor.reshape %41(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %54 = arith.index_cast %53 : i64 to index
    %55 = arith.cmpi eq, %54, %dim : index
    cf.assert %55, "mismatched size for broadcast"
    cf.assert %55, "mismatched size for broadcast"
    %56 = tensor.empty(%54, %54) : tensor<1x4x?x?xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %32 : tensor<1x4x?x?xf32>, tensor<?x?xf32>) outs(%56 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %97 = arith.addf %in, %in_15 : f32
      linalg.yield %97 : f32
    } -> tensor<1x4x?x?xf32>
    %58 = tensor.empty(%54) : tensor<1x4x?xi64>
    %59 = linalg.fill ins(%c0_i64 : i64) outs(%58 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %60 = tensor.empty(%54) : tensor<1x4x?xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %62:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x4x?x?xf32>) outs(%61, %59 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %97 = linalg.index 3 : index
      %98 = arith.index_cast %97 : index to i64
      %99 = arith.maximumf %in, %out : f32
      %100 = arith.cmpf ogt, %in, %out : f32
      %101 = arith.select %100, %98, %out_15 : i64
      linalg.yield %99, %101 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_10 = tensor.expand_shape %62#0 [[0], [1], [2, 3]] output_shape [1, 4, %54, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_10 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%56 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %97 = arith.subf %in, %in_15 : f32
      linalg.yield %97 : f32
    } -> tensor<1x4x?x?xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x4x?x?xf32>) outs(%56 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = math.exp %in : f32
      linalg.yield %97 : f32
    } -> tensor<1x4x?x?xf32>
    %65 = tensor.empty(%54) : tensor<1x4x?x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<1x4x?x?xf32>) outs(%66 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.addf %in, %out : f32
      linalg.yield %97 : f32
    } -> tensor<1x4x?x1xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%56 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %97 = arith.divf %in, %in_15 : f32
      linalg.yield %97 : f32
    } -> tensor<1x4x?x?xf32>
    %69 = tensor.empty(%54, %54) : tensor<1x4x?x?xi1>
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x4x?x?xf32>) outs(%69 : tensor<1x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %97 = arith.extf %in : f32 to f64
      %98 = arith.cmpf oeq, %97, %cst_4 : f64
      linalg.yield %98 : i1
    } -> tensor<1x4x?x?xi1>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x4x?x?xi1>) outs(%69 : tensor<1x4x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %97 = arith.cmpi eq, %in, %false : i1
      linalg.yield %97 : i1
    } -> tensor<1x4x?x?xi1>
    %72 = tensor.empty(%54) : tensor<1x4x?x1xi1>
    %73 = linalg.fill ins(%false : i1) outs(%72 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
    %74 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<1x4x?x?xi1>) outs(%73 : tensor<1x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %97 = arith.ori %in, %out : i1
      linalg.yield %97 : i1
    } -> tensor<1x4x?x1xi1>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x4x?x1xi1>) outs(%72 : tensor<1x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %97 = arith.cmpi eq, %in, %false : i1
      linalg.yield %97 : i1
    } -> tensor<1x4x?x1xi1>
    %76 = arith.cmpi sge, %53, %c0_i64 : i64
    cf.assert %76, "negative values not allowed in new dimensions"
    %77 = arith.index_cast %53 : i64 to index
    cf.assert %76, "negative values not allowed in new dimensions"
    %78 = tensor.empty(%77, %77) : tensor<1x4x?x?xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%78 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x?x?xf32>
    %80 = arith.cmpi eq, %54, %77 : index
    cf.assert %80, "mismatched size for broadcast"
    %81 = arith.cmpi eq, %77, %54 : index
    cf.assert %81, "mismatched size for broadcast"
    %82 = tensor.empty(%54, %77) : tensor<1x4x?x?xf32>
    %83 = linalg.generic {indexing_maps = [#map2, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %79, %68 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%82 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %97 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %97 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %84 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %85 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %97 = linalg.index 1 : index
      %98 = linalg.index 2 : index
      %99 = linalg.index 3 : index
      %100 = arith.cmpi eq, %54, %c1 : index
      %101 = arith.select %100, %c0, %98 : index
      %102 = arith.cmpi eq, %77, %c1 : index
      %103 = arith.select %102, %c0, %99 : index
      %extracted = tensor.extract %83[%c0, %97, %101, %103] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %from_elements_11 = tensor.from_elements %c4_i64, %53, %53 : tensor<3xi64>
    %reshape_12 = tensor.reshape %85(%from_elements_11) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %86 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%35 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %97 = linalg.index 1 : index
      %98 = linalg.index 2 : index
      %99 = linalg.index 3 : index
      %100 = arith.cmpi eq, %dim, %c1 : index
      %101 = arith.select %100, %c0, %98 : index
      %extracted = tensor.extract %20[%c0, %97, %101, %99] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_13 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %87 = arith.cmpi eq, %53, %0 : i64
    cf.assert %87, "mismatching contracting dimension"
    %88 = tensor.empty(%54) : tensor<4x?x16xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %90 = linalg.batch_matmul ins(%reshape_12, %collapsed_13 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%89 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_14 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [1, 4, %54, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    cf.assert %76, "negative values not allowed in new dimensions"
    %91 = tensor.empty(%54) : tensor<1x4x?x16xbf16>
    %92 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x4x?x16xf32>) outs(%91 : tensor<1x4x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %97 = arith.truncf %in : f32 to bf16
      linalg.yield %97 : bf16
    } -> tensor<1x4x?x16xbf16>
    %93 = arith.index_cast %53 : i64 to index
    %94 = arith.cmpi sge, %53, %c0_i64 : i64
    cf.assert %94, "unimplemented: dynamic negative broadcast sizes"
    %95 = tensor.empty(%93) : tensor<1x4x?x16xbf16>
    %96 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%95 : tensor<1x4x?x16xbf16>) {
    ^bb0(%out: bf16):
      %97 = linalg.index 1 : index
      %98 = linalg.index 2 : index
      %99 = linalg.index 3 : index
      %100 = arith.cmpi eq, %54, %c1 : index
      %101 = arith.select %100, %c0, %98 : index
      %extracted = tensor.extract %92[%c0, %97, %101, %99] : tensor<1x4x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x?x16xbf16>
    return %96 : tensor<1x4x?x16xbf16>
  }
  func.func @mask_added(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>, %arg3: tensor<1x1x?x?xf32>) -> tensor<1x4x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c3 = arith.constant 3 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_2 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %1 = tensor.empty(%dim_2) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%1 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %46 = linalg.index 1 : index
      %47 = linalg.index 2 : index
      %48 = linalg.index 3 : index
      %dim_10 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %49 = arith.cmpi eq, %dim_10, %c1 : index
      %50 = arith.select %49, %c0, %47 : index
      %extracted = tensor.extract %arg0[%c0, %46, %50, %48] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %46 = linalg.index 1 : index
      %47 = linalg.index 2 : index
      %48 = linalg.index 3 : index
      %49 = arith.cmpi eq, %dim_2, %c1 : index
      %50 = arith.select %49, %c0, %48 : index
      %extracted = tensor.extract %transposed[%c0, %46, %47, %50] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_3 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %7 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%8 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %10 = arith.muli %0, %c4_i64 : i64
    %11 = arith.cmpi slt, %0, %c0_i64 : i64
    %12 = arith.select %11, %c4_i64, %10 : i64
    %13 = arith.extui %11 : i1 to i64
    %14 = arith.muli %12, %0 : i64
    %15 = arith.addi %13, %c1_i64 : i64
    %16 = arith.select %11, %c4_i64, %14 : i64
    %17 = arith.select %11, %15, %13 : i64
    %18 = arith.cmpi sle, %17, %c1_i64 : i64
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %19 = arith.muli %10, %0 : i64
    %20 = arith.divsi %19, %16 : i64
    %21 = arith.select %11, %20, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %21, %21 : tensor<4xi64>
    %reshape = tensor.reshape %9(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %22 = arith.index_cast %21 : i64 to index
    %23 = tensor.empty(%22, %22) : tensor<1x4x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.mulf %in, %cst_1 : f32
      linalg.yield %46 : f32
    } -> tensor<1x4x?x?xf32>
    %dim_4 = tensor.dim %arg3, %c2 : tensor<1x1x?x?xf32>
    %25 = arith.cmpi eq, %22, %dim_4 : index
    cf.assert %25, "mismatched size for broadcast"
    %dim_5 = tensor.dim %arg3, %c3 : tensor<1x1x?x?xf32>
    %26 = arith.cmpi eq, %22, %dim_5 : index
    cf.assert %26, "mismatched size for broadcast"
    %27 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg3 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %46 = arith.addf %in, %in_10 : f32
      linalg.yield %46 : f32
    } -> tensor<1x4x?x?xf32>
    %28 = tensor.empty(%22) : tensor<1x4x?xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %30 = tensor.empty(%22) : tensor<1x4x?xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %32:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<1x4x?x?xf32>) outs(%31, %29 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_10 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded = tensor.expand_shape %32#0 [[0], [1], [2, 3]] output_shape [1, 4, %22, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %46 = arith.subf %in, %in_10 : f32
      linalg.yield %46 : f32
    } -> tensor<1x4x?x?xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x4x?x?xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<1x4x?x?xf32>
    %35 = tensor.empty(%22) : tensor<1x4x?x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<1x4x?x?xf32>) outs(%36 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<1x4x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %46 = arith.divf %in, %in_10 : f32
      linalg.yield %46 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %39 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %40 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%39 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %46 = linalg.index 1 : index
      %47 = linalg.index 2 : index
      %48 = linalg.index 3 : index
      %49 = arith.cmpi eq, %22, %c1 : index
      %50 = arith.select %49, %c0, %47 : index
      %51 = arith.select %49, %c0, %48 : index
      %extracted = tensor.extract %38[%c0, %46, %50, %51] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %from_elements_6 = tensor.from_elements %c4_i64, %21, %21 : tensor<3xi64>
    %reshape_7 = tensor.reshape %40(%from_elements_6) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %41 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %46 = linalg.index 1 : index
      %47 = linalg.index 2 : index
      %48 = linalg.index 3 : index
      %49 = arith.cmpi eq, %dim, %c1 : index
      %50 = arith.select %49, %c0, %47 : index
      %extracted = tensor.extract %arg2[%c0, %46, %50, %48] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_8 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %42 = arith.cmpi eq, %21, %0 : i64
    cf.assert %42, "mismatching contracting dimension"
    %43 = tensor.empty(%22) : tensor<4x?x16xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %45 = linalg.batch_matmul ins(%reshape_7, %collapsed_8 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%44 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_9 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [1, 4, %22, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_9 : tensor<1x4x?x16xf32>
  }
  func.func @mask_bool_where(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>, %arg3: tensor<?x?xi1>) -> tensor<1x4x?x16xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_3 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %1 = tensor.empty(%dim_3) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%1 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %47 = linalg.index 1 : index
      %48 = linalg.index 2 : index
      %49 = linalg.index 3 : index
      %dim_11 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %50 = arith.cmpi eq, %dim_11, %c1 : index
      %51 = arith.select %50, %c0, %48 : index
      %extracted = tensor.extract %arg0[%c0, %47, %51, %49] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %47 = linalg.index 1 : index
      %48 = linalg.index 2 : index
      %49 = linalg.index 3 : index
      %50 = arith.cmpi eq, %dim_3, %c1 : index
      %51 = arith.select %50, %c0, %49 : index
      %extracted = tensor.extract %transposed[%c0, %47, %48, %51] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_4 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %7 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%8 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %10 = arith.muli %0, %c4_i64 : i64
    %11 = arith.cmpi slt, %0, %c0_i64 : i64
    %12 = arith.select %11, %c4_i64, %10 : i64
    %13 = arith.extui %11 : i1 to i64
    %14 = arith.muli %12, %0 : i64
    %15 = arith.addi %13, %c1_i64 : i64
    %16 = arith.select %11, %c4_i64, %14 : i64
    %17 = arith.select %11, %15, %13 : i64
    %18 = arith.cmpi sle, %17, %c1_i64 : i64
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %19 = arith.muli %10, %0 : i64
    %20 = arith.divsi %19, %16 : i64
    %21 = arith.select %11, %20, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %21, %21 : tensor<4xi64>
    %reshape = tensor.reshape %9(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %22 = arith.index_cast %21 : i64 to index
    %23 = tensor.empty(%22, %22) : tensor<1x4x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.mulf %in, %cst_2 : f32
      linalg.yield %47 : f32
    } -> tensor<1x4x?x?xf32>
    %dim_5 = tensor.dim %arg3, %c0 : tensor<?x?xi1>
    %dim_6 = tensor.dim %arg3, %c1 : tensor<?x?xi1>
    %25 = arith.cmpi eq, %dim_5, %22 : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = arith.cmpi eq, %dim_6, %22 : index
    cf.assert %26, "mismatched size for broadcast"
    %27 = tensor.empty(%dim_5, %dim_6) : tensor<1x4x?x?xf32>
    %28 = linalg.generic {indexing_maps = [#map12, #map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %24, %cst_1 : tensor<?x?xi1>, tensor<1x4x?x?xf32>, tensor<f32>) outs(%27 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %47 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %47 : f32
    } -> tensor<1x4x?x?xf32>
    %29 = tensor.empty(%dim_5) : tensor<1x4x?xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %31 = tensor.empty(%dim_5) : tensor<1x4x?xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %33:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<1x4x?x?xf32>) outs(%32, %30 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %47 = linalg.index 3 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.maximumf %in, %out : f32
      %50 = arith.cmpf ogt, %in, %out : f32
      %51 = arith.select %50, %48, %out_11 : i64
      linalg.yield %49, %51 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded = tensor.expand_shape %33#0 [[0], [1], [2, 3]] output_shape [1, 4, %dim_5, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%27 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %47 = arith.subf %in, %in_11 : f32
      linalg.yield %47 : f32
    } -> tensor<1x4x?x?xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x4x?x?xf32>) outs(%27 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<1x4x?x?xf32>
    %36 = tensor.empty(%dim_5) : tensor<1x4x?x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<1x4x?x?xf32>) outs(%37 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<1x4x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%27 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %47 = arith.divf %in, %in_11 : f32
      linalg.yield %47 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %40 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%40 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %47 = linalg.index 1 : index
      %48 = linalg.index 2 : index
      %49 = linalg.index 3 : index
      %50 = arith.cmpi eq, %dim_5, %c1 : index
      %51 = arith.select %50, %c0, %48 : index
      %52 = arith.cmpi eq, %dim_6, %c1 : index
      %53 = arith.select %52, %c0, %49 : index
      %extracted = tensor.extract %39[%c0, %47, %51, %53] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %from_elements_7 = tensor.from_elements %c4_i64, %21, %21 : tensor<3xi64>
    %reshape_8 = tensor.reshape %41(%from_elements_7) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %42 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %47 = linalg.index 1 : index
      %48 = linalg.index 2 : index
      %49 = linalg.index 3 : index
      %50 = arith.cmpi eq, %dim, %c1 : index
      %51 = arith.select %50, %c0, %48 : index
      %extracted = tensor.extract %arg2[%c0, %47, %51, %49] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_9 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %43 = arith.cmpi eq, %21, %0 : i64
    cf.assert %43, "mismatching contracting dimension"
    %44 = tensor.empty(%22) : tensor<4x?x16xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %46 = linalg.batch_matmul ins(%reshape_8, %collapsed_9 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%45 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_10 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [1, 4, %22, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_10 : tensor<1x4x?x16xf32>
  }
  func.func @causal_and_padding(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>, %arg3: tensor<?xi1>) -> tensor<1x4x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %3 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%2 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %4 = tensor.empty(%dim) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %58 = linalg.index 0 : index
      %59 = arith.index_cast %58 : index to i64
      linalg.yield %59 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_4 = tensor.expand_shape %5 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %6 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %7 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%6 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_14: i64, %out: i64):
      %58 = arith.subi %in, %in_14 : i64
      linalg.yield %58 : i64
    } -> tensor<?x?xi64>
    %8 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<?x?xi64>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %58 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %10 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%9, %3 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_14: i1, %out: i1):
      %58 = arith.andi %in, %in_14 : i1
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    %dim_5 = tensor.dim %arg3, %c0 : tensor<?xi1>
    %expanded_6 = tensor.expand_shape %arg3 [[0, 1]] output_shape [1, %dim_5] : tensor<?xi1> into tensor<1x?xi1>
    %11 = arith.cmpi eq, %dim, %dim_5 : index
    cf.assert %11, "mismatched size for broadcast"
    %12 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel"]} ins(%10, %expanded_6 : tensor<?x?xi1>, tensor<1x?xi1>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_14: i1, %out: i1):
      %58 = arith.andi %in, %in_14 : i1
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    %dim_7 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %13 = tensor.empty(%dim_7) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%13 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %14 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %15 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%14 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %dim_14 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %61 = arith.cmpi eq, %dim_14, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %extracted = tensor.extract %arg0[%c0, %58, %62, %60] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %16 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %17 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%16 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %61 = arith.cmpi eq, %dim_7, %c1 : index
      %62 = arith.select %61, %c0, %60 : index
      %extracted = tensor.extract %transposed[%c0, %58, %59, %62] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_8 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %18 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %20 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%19 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %21 = arith.muli %0, %c4_i64 : i64
    %22 = arith.cmpi slt, %0, %c0_i64 : i64
    %23 = arith.select %22, %c4_i64, %21 : i64
    %24 = arith.extui %22 : i1 to i64
    %25 = arith.muli %23, %0 : i64
    %26 = arith.addi %24, %c1_i64 : i64
    %27 = arith.select %22, %c4_i64, %25 : i64
    %28 = arith.select %22, %26, %24 : i64
    %29 = arith.cmpi sle, %28, %c1_i64 : i64
    cf.assert %29, "must have at most one inferred (negative) dimension"
    %30 = arith.muli %21, %0 : i64
    %31 = arith.divsi %30, %27 : i64
    %32 = arith.select %22, %31, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %32, %32 : tensor<4xi64>
    %reshape = tensor.reshape %20(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %33 = arith.index_cast %32 : i64 to index
    %34 = tensor.empty(%33, %33) : tensor<1x4x?x?xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%34 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.mulf %in, %cst_3 : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x?x?xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<?x?xi1>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %58 = arith.xori %in, %true : i1
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    %37 = arith.cmpi eq, %dim, %33 : index
    cf.assert %37, "mismatched size for broadcast"
    cf.assert %37, "mismatched size for broadcast"
    %38 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %39 = linalg.generic {indexing_maps = [#map12, #map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %cst_1, %35 : tensor<?x?xi1>, tensor<f32>, tensor<1x4x?x?xf32>) outs(%38 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %58 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x?x?xf32>
    %40 = tensor.empty(%dim) : tensor<1x4x?xi64>
    %41 = linalg.fill ins(%c0_i64 : i64) outs(%40 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %42 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %44:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<1x4x?x?xf32>) outs(%43, %41 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %58 = linalg.index 3 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.maximumf %in, %out : f32
      %61 = arith.cmpf ogt, %in, %out : f32
      %62 = arith.select %61, %59, %out_14 : i64
      linalg.yield %60, %62 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_9 = tensor.expand_shape %44#0 [[0], [1], [2, 3]] output_shape [1, 4, %dim, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_9 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%38 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %58 = arith.subf %in, %in_14 : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x?x?xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x4x?x?xf32>) outs(%38 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x?x?xf32>
    %47 = tensor.empty(%dim) : tensor<1x4x?x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<1x4x?x?xf32>) outs(%48 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x?x1xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%38 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %58 = arith.divf %in, %in_14 : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %51 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %52 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%51 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %61 = arith.cmpi eq, %dim, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %63 = arith.select %61, %c0, %60 : index
      %extracted = tensor.extract %50[%c0, %58, %62, %63] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %29, "must have at most one inferred (negative) dimension"
    %from_elements_10 = tensor.from_elements %c4_i64, %32, %32 : tensor<3xi64>
    %reshape_11 = tensor.reshape %52(%from_elements_10) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %53 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%14 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %61 = arith.cmpi eq, %dim, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %extracted = tensor.extract %arg2[%c0, %58, %62, %60] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_12 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %54 = arith.cmpi eq, %32, %0 : i64
    cf.assert %54, "mismatching contracting dimension"
    %55 = tensor.empty(%33) : tensor<4x?x16xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %57 = linalg.batch_matmul ins(%reshape_11, %collapsed_12 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%56 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_13 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 4, %33, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_13 : tensor<1x4x?x16xf32>
  }
  func.func @window_and(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?xi64>
    %2 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%1 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %55 = linalg.index 0 : index
      %56 = arith.index_cast %55 : index to i64
      linalg.yield %56 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %2 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_3 = tensor.expand_shape %2 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %3 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %4 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_3, %expanded : tensor<1x?xi64>, tensor<?x1xi64>) outs(%3 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_11: i64, %out: i1):
      %55 = arith.cmpi sle, %in, %in_11 : i64
      linalg.yield %55 : i1
    } -> tensor<?x?xi1>
    %5 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %6 = linalg.generic {indexing_maps = [#map11, #map10, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_3 : tensor<?x1xi64>, tensor<1x?xi64>) outs(%5 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_11: i64, %out: i64):
      %55 = arith.subi %in, %in_11 : i64
      linalg.yield %55 : i64
    } -> tensor<?x?xi64>
    %7 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<?x?xi64>) outs(%3 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %55 = arith.cmpi slt, %in, %c4_i64 : i64
      linalg.yield %55 : i1
    } -> tensor<?x?xi1>
    %8 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%4, %7 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%3 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_11: i1, %out: i1):
      %55 = arith.andi %in, %in_11 : i1
      linalg.yield %55 : i1
    } -> tensor<?x?xi1>
    %dim_4 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %9 = tensor.empty(%dim_4) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%9 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %10 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %11 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %12 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%11 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 1 : index
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %dim_11 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %58 = arith.cmpi eq, %dim_11, %c1 : index
      %59 = arith.select %58, %c0, %56 : index
      %extracted = tensor.extract %arg0[%c0, %55, %59, %57] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %14 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 1 : index
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %58 = arith.cmpi eq, %dim_4, %c1 : index
      %59 = arith.select %58, %c0, %57 : index
      %extracted = tensor.extract %transposed[%c0, %55, %56, %59] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_5 = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %15 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %17 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%16 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %18 = arith.muli %0, %c4_i64 : i64
    %19 = arith.cmpi slt, %0, %c0_i64 : i64
    %20 = arith.select %19, %c4_i64, %18 : i64
    %21 = arith.extui %19 : i1 to i64
    %22 = arith.muli %20, %0 : i64
    %23 = arith.addi %21, %c1_i64 : i64
    %24 = arith.select %19, %c4_i64, %22 : i64
    %25 = arith.select %19, %23, %21 : i64
    %26 = arith.cmpi sle, %25, %c1_i64 : i64
    cf.assert %26, "must have at most one inferred (negative) dimension"
    %27 = arith.muli %18, %0 : i64
    %28 = arith.divsi %27, %24 : i64
    %29 = arith.select %19, %28, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %29, %29 : tensor<4xi64>
    %reshape = tensor.reshape %17(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %30 = arith.index_cast %29 : i64 to index
    %31 = tensor.empty(%30, %30) : tensor<1x4x?x?xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%31 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.mulf %in, %cst_2 : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<?x?xi1>) outs(%3 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %55 = arith.xori %in, %true : i1
      linalg.yield %55 : i1
    } -> tensor<?x?xi1>
    %34 = arith.cmpi eq, %dim, %30 : index
    cf.assert %34, "mismatched size for broadcast"
    cf.assert %34, "mismatched size for broadcast"
    %35 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %36 = linalg.generic {indexing_maps = [#map12, #map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_1, %32 : tensor<?x?xi1>, tensor<f32>, tensor<1x4x?x?xf32>) outs(%35 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %55 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    %37 = tensor.empty(%dim) : tensor<1x4x?xi64>
    %38 = linalg.fill ins(%c0_i64 : i64) outs(%37 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %39 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %41:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<1x4x?x?xf32>) outs(%40, %38 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %55 = linalg.index 3 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = arith.maximumf %in, %out : f32
      %58 = arith.cmpf ogt, %in, %out : f32
      %59 = arith.select %58, %56, %out_11 : i64
      linalg.yield %57, %59 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_6 = tensor.expand_shape %41#0 [[0], [1], [2, 3]] output_shape [1, 4, %dim, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_6 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%35 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %55 = arith.subf %in, %in_11 : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x4x?x?xf32>) outs(%35 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    %44 = tensor.empty(%dim) : tensor<1x4x?x1xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x4x?x?xf32>) outs(%45 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %in, %out : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%35 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %55 = arith.divf %in, %in_11 : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %48 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %49 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%48 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 1 : index
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %58 = arith.cmpi eq, %dim, %c1 : index
      %59 = arith.select %58, %c0, %56 : index
      %60 = arith.select %58, %c0, %57 : index
      %extracted = tensor.extract %47[%c0, %55, %59, %60] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %26, "must have at most one inferred (negative) dimension"
    %from_elements_7 = tensor.from_elements %c4_i64, %29, %29 : tensor<3xi64>
    %reshape_8 = tensor.reshape %49(%from_elements_7) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %50 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%11 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 1 : index
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %58 = arith.cmpi eq, %dim, %c1 : index
      %59 = arith.select %58, %c0, %56 : index
      %extracted = tensor.extract %arg2[%c0, %55, %59, %57] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_9 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %51 = arith.cmpi eq, %29, %0 : i64
    cf.assert %51, "mismatching contracting dimension"
    %52 = tensor.empty(%30) : tensor<4x?x16xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %54 = linalg.batch_matmul ins(%reshape_8, %collapsed_9 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%53 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_10 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [1, 4, %30, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_10 : tensor<1x4x?x16xf32>
  }
  func.func @window_greater(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<9xi64>
    %1 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%0 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %29 = linalg.index 0 : index
      %30 = arith.index_cast %29 : index to i64
      linalg.yield %30 : i64
    } -> tensor<9xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %expanded_3 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 9] : tensor<9xi64> into tensor<1x9xi64>
    %2 = tensor.empty() : tensor<9x9xi1>
    %3 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_3, %expanded : tensor<1x9xi64>, tensor<9x1xi64>) outs(%2 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %in_10: i64, %out: i1):
      %29 = arith.cmpi sle, %in, %in_10 : i64
      linalg.yield %29 : i1
    } -> tensor<9x9xi1>
    %4 = tensor.empty() : tensor<9x1xi64>
    %5 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<9x1xi64>) outs(%4 : tensor<9x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %29 = arith.subi %in, %c4_i64 : i64
      linalg.yield %29 : i64
    } -> tensor<9x1xi64>
    %6 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_3, %5 : tensor<1x9xi64>, tensor<9x1xi64>) outs(%2 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %in_10: i64, %out: i1):
      %29 = arith.cmpi sgt, %in, %in_10 : i64
      linalg.yield %29 : i1
    } -> tensor<9x9xi1>
    %7 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%3, %6 : tensor<9x9xi1>, tensor<9x9xi1>) outs(%2 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %29 = arith.andi %in, %in_10 : i1
      linalg.yield %29 : i1
    } -> tensor<9x9xi1>
    %8 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%8 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %9 = tensor.empty() : tensor<4x9x9xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %11 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%10 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded_5 = tensor.expand_shape %11 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %12 = tensor.empty() : tensor<1x4x9x9xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x4x9x9xf32>) outs(%12 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_2 : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x9xf32>
    %14 = linalg.generic {indexing_maps = [#map12, #map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %13, %cst_1 : tensor<9x9xi1>, tensor<1x4x9x9xf32>, tensor<f32>) outs(%12 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %29 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x9xf32>
    %15 = tensor.empty() : tensor<1x4x9xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%15 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %17 = tensor.empty() : tensor<1x4x9xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %19:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<1x4x9x9xf32>) outs(%18, %16 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_10 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_6 = tensor.expand_shape %19#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %expanded_6 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%12 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.subf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x9xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x4x9x9xf32>) outs(%12 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x9xf32>
    %22 = tensor.empty() : tensor<1x4x9x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<1x4x9x9xf32>) outs(%23 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%12 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.divf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_7 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %26 = tensor.empty() : tensor<4x9x16xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %28 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%27 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_9 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_9 : tensor<1x4x9x16xf32>
  }
  func.func @window_triu_tril(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %c-4_i64 = arith.constant -4 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %3 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%2 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %4 = tensor.empty(%dim) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %58 = linalg.index 0 : index
      %59 = arith.index_cast %58 : index to i64
      linalg.yield %59 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_4 = tensor.expand_shape %5 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %6 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %7 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%6 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_12: i64, %out: i64):
      %58 = arith.subi %in, %in_12 : i64
      linalg.yield %58 : i64
    } -> tensor<?x?xi64>
    %8 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<?x?xi64>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %58 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %10 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%9, %3 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %58 = arith.andi %in, %in_12 : i1
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<?x?xi64>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %58 = arith.cmpi sge, %in, %c-4_i64 : i64
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%11, %10 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %58 = arith.andi %in, %in_12 : i1
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    %dim_5 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %13 = tensor.empty(%dim_5) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%13 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %14 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %15 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%14 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %dim_12 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %61 = arith.cmpi eq, %dim_12, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %extracted = tensor.extract %arg0[%c0, %58, %62, %60] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %16 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %17 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%16 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %61 = arith.cmpi eq, %dim_5, %c1 : index
      %62 = arith.select %61, %c0, %60 : index
      %extracted = tensor.extract %transposed[%c0, %58, %59, %62] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_6 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %18 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %20 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%19 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %21 = arith.muli %0, %c4_i64 : i64
    %22 = arith.cmpi slt, %0, %c0_i64 : i64
    %23 = arith.select %22, %c4_i64, %21 : i64
    %24 = arith.extui %22 : i1 to i64
    %25 = arith.muli %23, %0 : i64
    %26 = arith.addi %24, %c1_i64 : i64
    %27 = arith.select %22, %c4_i64, %25 : i64
    %28 = arith.select %22, %26, %24 : i64
    %29 = arith.cmpi sle, %28, %c1_i64 : i64
    cf.assert %29, "must have at most one inferred (negative) dimension"
    %30 = arith.muli %21, %0 : i64
    %31 = arith.divsi %30, %27 : i64
    %32 = arith.select %22, %31, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %32, %32 : tensor<4xi64>
    %reshape = tensor.reshape %20(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %33 = arith.index_cast %32 : i64 to index
    %34 = tensor.empty(%33, %33) : tensor<1x4x?x?xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%34 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.mulf %in, %cst_3 : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x?x?xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<?x?xi1>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %58 = arith.xori %in, %true : i1
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    %37 = arith.cmpi eq, %dim, %33 : index
    cf.assert %37, "mismatched size for broadcast"
    cf.assert %37, "mismatched size for broadcast"
    %38 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %39 = linalg.generic {indexing_maps = [#map12, #map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %cst_1, %35 : tensor<?x?xi1>, tensor<f32>, tensor<1x4x?x?xf32>) outs(%38 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %58 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x?x?xf32>
    %40 = tensor.empty(%dim) : tensor<1x4x?xi64>
    %41 = linalg.fill ins(%c0_i64 : i64) outs(%40 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %42 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %44:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<1x4x?x?xf32>) outs(%43, %41 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %58 = linalg.index 3 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.maximumf %in, %out : f32
      %61 = arith.cmpf ogt, %in, %out : f32
      %62 = arith.select %61, %59, %out_12 : i64
      linalg.yield %60, %62 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_7 = tensor.expand_shape %44#0 [[0], [1], [2, 3]] output_shape [1, 4, %dim, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_7 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%38 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %58 = arith.subf %in, %in_12 : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x?x?xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x4x?x?xf32>) outs(%38 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x?x?xf32>
    %47 = tensor.empty(%dim) : tensor<1x4x?x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<1x4x?x?xf32>) outs(%48 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x?x1xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%38 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %58 = arith.divf %in, %in_12 : f32
      linalg.yield %58 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %51 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %52 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%51 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %61 = arith.cmpi eq, %dim, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %63 = arith.select %61, %c0, %60 : index
      %extracted = tensor.extract %50[%c0, %58, %62, %63] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %29, "must have at most one inferred (negative) dimension"
    %from_elements_8 = tensor.from_elements %c4_i64, %32, %32 : tensor<3xi64>
    %reshape_9 = tensor.reshape %52(%from_elements_8) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %53 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%14 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %61 = arith.cmpi eq, %dim, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %extracted = tensor.extract %arg2[%c0, %58, %62, %60] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_10 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %54 = arith.cmpi eq, %32, %0 : i64
    cf.assert %54, "mismatching contracting dimension"
    %55 = tensor.empty(%33) : tensor<4x?x16xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %57 = linalg.batch_matmul ins(%reshape_9, %collapsed_10 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%56 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_11 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 4, %33, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_11 : tensor<1x4x?x16xf32>
  }
  func.func @softcap(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 5.000000e+01 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<1x4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.mulf %in, %cst_1 : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x9x9xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.divf %in, %cst_2 : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x9x9xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.tanh %in : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x9x9xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.mulf %in, %cst_2 : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x9x9xf32>
    %9 = tensor.empty() : tensor<1x4x9xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %11 = tensor.empty() : tensor<1x4x9xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %13:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<1x4x9x9xf32>) outs(%12, %10 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %23 = linalg.index 3 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_8 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_4 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_4 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %23 = arith.subf %in, %in_8 : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x9x9xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x9x9xf32>
    %16 = tensor.empty() : tensor<1x4x9x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<1x4x9x9xf32>) outs(%17 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x9x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %23 = arith.divf %in, %in_8 : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_5 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %20 = tensor.empty() : tensor<4x9x16xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %22 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%21 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_7 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_7 : tensor<1x4x9x16xf32>
  }
  func.func @softcap_causal(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant 0.033333333333333333 : f64
    %cst_4 = arith.constant 1.250000e-01 : f32
    %cst_5 = arith.constant 3.000000e+01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_6 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %1 = tensor.empty(%dim_6) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%1 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %59 = linalg.index 1 : index
      %60 = linalg.index 2 : index
      %61 = linalg.index 3 : index
      %dim_14 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %62 = arith.cmpi eq, %dim_14, %c1 : index
      %63 = arith.select %62, %c0, %60 : index
      %extracted = tensor.extract %arg0[%c0, %59, %63, %61] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %59 = linalg.index 1 : index
      %60 = linalg.index 2 : index
      %61 = linalg.index 3 : index
      %62 = arith.cmpi eq, %dim_6, %c1 : index
      %63 = arith.select %62, %c0, %61 : index
      %extracted = tensor.extract %transposed[%c0, %59, %60, %63] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_7 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %7 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%8 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %10 = arith.muli %0, %c4_i64 : i64
    %11 = arith.cmpi slt, %0, %c0_i64 : i64
    %12 = arith.select %11, %c4_i64, %10 : i64
    %13 = arith.extui %11 : i1 to i64
    %14 = arith.muli %12, %0 : i64
    %15 = arith.addi %13, %c1_i64 : i64
    %16 = arith.select %11, %c4_i64, %14 : i64
    %17 = arith.select %11, %15, %13 : i64
    %18 = arith.cmpi sle, %17, %c1_i64 : i64
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %19 = arith.muli %10, %0 : i64
    %20 = arith.divsi %19, %16 : i64
    %21 = arith.select %11, %20, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %21, %21 : tensor<4xi64>
    %reshape = tensor.reshape %9(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %22 = arith.index_cast %21 : i64 to index
    %23 = tensor.empty(%22, %22) : tensor<1x4x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.mulf %in, %cst_4 : f32
      linalg.yield %59 : f32
    } -> tensor<1x4x?x?xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x4x?x?xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.truncf %cst_3 : f64 to f32
      %60 = arith.mulf %in, %59 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4x?x?xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x4x?x?xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.tanh %in : f32
      linalg.yield %59 : f32
    } -> tensor<1x4x?x?xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x4x?x?xf32>) outs(%23 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.mulf %in, %cst_5 : f32
      linalg.yield %59 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %2, "negative values not allowed in new dimensions"
    cf.assert %2, "negative values not allowed in new dimensions"
    %28 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %29 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%28 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %30 = tensor.empty(%dim) : tensor<?xi64>
    %31 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%30 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %59 = linalg.index 0 : index
      %60 = arith.index_cast %59 : index to i64
      linalg.yield %60 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %31 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_8 = tensor.expand_shape %31 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %32 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %33 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_8 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%32 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_14: i64, %out: i64):
      %59 = arith.subi %in, %in_14 : i64
      linalg.yield %59 : i64
    } -> tensor<?x?xi64>
    %34 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %35 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<?x?xi64>) outs(%34 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %59 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %59 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %36 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%35, %29 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%34 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_14: i1, %out: i1):
      %59 = arith.andi %in, %in_14 : i1
      linalg.yield %59 : i1
    } -> tensor<?x?xi1>
    %37 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<?x?xi1>) outs(%34 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %59 = arith.xori %in, %true : i1
      linalg.yield %59 : i1
    } -> tensor<?x?xi1>
    %38 = arith.cmpi eq, %dim, %22 : index
    cf.assert %38, "mismatched size for broadcast"
    cf.assert %38, "mismatched size for broadcast"
    %39 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %40 = linalg.generic {indexing_maps = [#map12, #map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_1, %27 : tensor<?x?xi1>, tensor<f32>, tensor<1x4x?x?xf32>) outs(%39 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %59 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %59 : f32
    } -> tensor<1x4x?x?xf32>
    %41 = tensor.empty(%dim) : tensor<1x4x?xi64>
    %42 = linalg.fill ins(%c0_i64 : i64) outs(%41 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %43 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %45:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<1x4x?x?xf32>) outs(%44, %42 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %59 = linalg.index 3 : index
      %60 = arith.index_cast %59 : index to i64
      %61 = arith.maximumf %in, %out : f32
      %62 = arith.cmpf ogt, %in, %out : f32
      %63 = arith.select %62, %60, %out_14 : i64
      linalg.yield %61, %63 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_9 = tensor.expand_shape %45#0 [[0], [1], [2, 3]] output_shape [1, 4, %dim, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_9 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%39 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %59 = arith.subf %in, %in_14 : f32
      linalg.yield %59 : f32
    } -> tensor<1x4x?x?xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x4x?x?xf32>) outs(%39 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<1x4x?x?xf32>
    %48 = tensor.empty(%dim) : tensor<1x4x?x1xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<1x4x?x?xf32>) outs(%49 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %out : f32
      linalg.yield %59 : f32
    } -> tensor<1x4x?x1xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%39 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %59 = arith.divf %in, %in_14 : f32
      linalg.yield %59 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %52 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %53 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%52 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %59 = linalg.index 1 : index
      %60 = linalg.index 2 : index
      %61 = linalg.index 3 : index
      %62 = arith.cmpi eq, %dim, %c1 : index
      %63 = arith.select %62, %c0, %60 : index
      %64 = arith.select %62, %c0, %61 : index
      %extracted = tensor.extract %51[%c0, %59, %63, %64] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %from_elements_10 = tensor.from_elements %c4_i64, %21, %21 : tensor<3xi64>
    %reshape_11 = tensor.reshape %53(%from_elements_10) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %54 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %59 = linalg.index 1 : index
      %60 = linalg.index 2 : index
      %61 = linalg.index 3 : index
      %62 = arith.cmpi eq, %dim, %c1 : index
      %63 = arith.select %62, %c0, %60 : index
      %extracted = tensor.extract %arg2[%c0, %59, %63, %61] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_12 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %55 = arith.cmpi eq, %21, %0 : i64
    cf.assert %55, "mismatching contracting dimension"
    %56 = tensor.empty(%22) : tensor<4x?x16xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %58 = linalg.batch_matmul ins(%reshape_11, %collapsed_12 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%57 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_13 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [1, 4, %22, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_13 : tensor<1x4x?x16xf32>
  }
  func.func @gqa_repeat_interleave(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x2x?x16xf32>, %arg2: tensor<1x2x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2 = arith.constant 2 : index
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x2x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_4 = tensor.dim %arg1, %c2 : tensor<1x2x?x16xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %dim_4, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %2 = tensor.empty(%dim) : tensor<1x2x4x?x16xf32>
    %3 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 3 : index
      %60 = linalg.index 4 : index
      %61 = arith.cmpi eq, %dim_4, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %extracted = tensor.extract %expanded[%c0, %58, %c0, %62, %60] : tensor<1x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %expanded_5 = tensor.expand_shape %arg2 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %dim, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %4 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 3 : index
      %60 = linalg.index 4 : index
      %61 = arith.cmpi eq, %dim, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %extracted = tensor.extract %expanded_5[%c0, %58, %c0, %62, %60] : tensor<1x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed_6 = tensor.collapse_shape %4 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %5 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x8x?x16xf32>) outs(%5 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %6 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%6 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %dim_16 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
      %61 = arith.cmpi eq, %dim_16, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %extracted = tensor.extract %arg0[%c0, %58, %62, %60] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_7 = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %8 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %61 = arith.cmpi eq, %dim, %c1 : index
      %62 = arith.select %61, %c0, %60 : index
      %extracted = tensor.extract %transposed[%c0, %58, %59, %62] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_8 = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %9 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %11 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%10 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %12 = arith.muli %0, %c8_i64 : i64
    %13 = arith.cmpi slt, %0, %c0_i64 : i64
    %14 = arith.select %13, %c8_i64, %12 : i64
    %15 = arith.extui %13 : i1 to i64
    %16 = arith.muli %14, %0 : i64
    %17 = arith.addi %15, %c1_i64 : i64
    %18 = arith.select %13, %c8_i64, %16 : i64
    %19 = arith.select %13, %17, %15 : i64
    %20 = arith.cmpi sle, %19, %c1_i64 : i64
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %21 = arith.muli %12, %0 : i64
    %22 = arith.divsi %21, %18 : i64
    %23 = arith.select %13, %22, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %23, %23 : tensor<4xi64>
    %reshape = tensor.reshape %11(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %24 = arith.index_cast %23 : i64 to index
    %25 = tensor.empty(%24, %24) : tensor<1x8x?x?xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x8x?x?xf32>) outs(%25 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.mulf %in, %cst_3 : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %27 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %28 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%27 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %29 = tensor.empty(%dim) : tensor<?xi64>
    %30 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%29 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %58 = linalg.index 0 : index
      %59 = arith.index_cast %58 : index to i64
      linalg.yield %59 : i64
    } -> tensor<?xi64>
    %expanded_9 = tensor.expand_shape %30 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_10 = tensor.expand_shape %30 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %31 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %32 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_9, %expanded_10 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%31 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %58 = arith.subi %in, %in_16 : i64
      linalg.yield %58 : i64
    } -> tensor<?x?xi64>
    %33 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %34 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<?x?xi64>) outs(%33 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %58 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %35 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%34, %28 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%33 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_16: i1, %out: i1):
      %58 = arith.andi %in, %in_16 : i1
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    %36 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<?x?xi1>) outs(%33 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %58 = arith.xori %in, %true : i1
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    %37 = arith.cmpi eq, %dim, %24 : index
    cf.assert %37, "mismatched size for broadcast"
    cf.assert %37, "mismatched size for broadcast"
    %38 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %39 = linalg.generic {indexing_maps = [#map12, #map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %cst_1, %26 : tensor<?x?xi1>, tensor<f32>, tensor<1x8x?x?xf32>) outs(%38 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %58 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x?xf32>
    %40 = tensor.empty(%dim) : tensor<1x8x?xi64>
    %41 = linalg.fill ins(%c0_i64 : i64) outs(%40 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %42 = tensor.empty(%dim) : tensor<1x8x?xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %44:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<1x8x?x?xf32>) outs(%43, %41 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %58 = linalg.index 3 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.maximumf %in, %out : f32
      %61 = arith.cmpf ogt, %in, %out : f32
      %62 = arith.select %61, %59, %out_16 : i64
      linalg.yield %60, %62 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_11 = tensor.expand_shape %44#0 [[0], [1], [2, 3]] output_shape [1, 8, %dim, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_11 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%38 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %58 = arith.subf %in, %in_16 : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x?xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x8x?x?xf32>) outs(%38 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x?xf32>
    %47 = tensor.empty(%dim) : tensor<1x8x?x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<1x8x?x?xf32>) outs(%48 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x1xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%38 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %58 = arith.divf %in, %in_16 : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %51 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %52 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%51 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %61 = arith.cmpi eq, %dim, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %63 = arith.select %61, %c0, %60 : index
      %extracted = tensor.extract %50[%c0, %58, %62, %63] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %from_elements_12 = tensor.from_elements %c8_i64, %23, %23 : tensor<3xi64>
    %reshape_13 = tensor.reshape %52(%from_elements_12) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %53 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%6 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %61 = arith.cmpi eq, %dim, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %extracted = tensor.extract %collapsed_6[%c0, %58, %62, %60] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_14 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %54 = arith.cmpi eq, %23, %0 : i64
    cf.assert %54, "mismatching contracting dimension"
    %55 = tensor.empty(%24) : tensor<8x?x16xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %57 = linalg.batch_matmul ins(%reshape_13, %collapsed_14 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%56 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_15 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 8, %24, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    return %expanded_15 : tensor<1x8x?x16xf32>
  }
  func.func @gqa_expand(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x2x?x16xf32>, %arg2: tensor<1x2x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2 = arith.constant 2 : index
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x2x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_4 = tensor.dim %arg1, %c2 : tensor<1x2x?x16xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %dim_4, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %2 = tensor.empty(%dim) : tensor<1x2x4x?x16xf32>
    %3 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 3 : index
      %60 = linalg.index 4 : index
      %61 = arith.cmpi eq, %dim_4, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %extracted = tensor.extract %expanded[%c0, %58, %c0, %62, %60] : tensor<1x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %expanded_5 = tensor.expand_shape %arg2 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %dim, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %4 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 3 : index
      %60 = linalg.index 4 : index
      %61 = arith.cmpi eq, %dim, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %extracted = tensor.extract %expanded_5[%c0, %58, %c0, %62, %60] : tensor<1x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed_6 = tensor.collapse_shape %4 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %5 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x8x?x16xf32>) outs(%5 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %6 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%6 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %dim_16 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
      %61 = arith.cmpi eq, %dim_16, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %extracted = tensor.extract %arg0[%c0, %58, %62, %60] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_7 = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %8 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %61 = arith.cmpi eq, %dim, %c1 : index
      %62 = arith.select %61, %c0, %60 : index
      %extracted = tensor.extract %transposed[%c0, %58, %59, %62] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_8 = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %9 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %11 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%10 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %12 = arith.muli %0, %c8_i64 : i64
    %13 = arith.cmpi slt, %0, %c0_i64 : i64
    %14 = arith.select %13, %c8_i64, %12 : i64
    %15 = arith.extui %13 : i1 to i64
    %16 = arith.muli %14, %0 : i64
    %17 = arith.addi %15, %c1_i64 : i64
    %18 = arith.select %13, %c8_i64, %16 : i64
    %19 = arith.select %13, %17, %15 : i64
    %20 = arith.cmpi sle, %19, %c1_i64 : i64
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %21 = arith.muli %12, %0 : i64
    %22 = arith.divsi %21, %18 : i64
    %23 = arith.select %13, %22, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %23, %23 : tensor<4xi64>
    %reshape = tensor.reshape %11(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %24 = arith.index_cast %23 : i64 to index
    %25 = tensor.empty(%24, %24) : tensor<1x8x?x?xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x8x?x?xf32>) outs(%25 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.mulf %in, %cst_3 : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %27 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %28 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%27 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %29 = tensor.empty(%dim) : tensor<?xi64>
    %30 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%29 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %58 = linalg.index 0 : index
      %59 = arith.index_cast %58 : index to i64
      linalg.yield %59 : i64
    } -> tensor<?xi64>
    %expanded_9 = tensor.expand_shape %30 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_10 = tensor.expand_shape %30 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %31 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %32 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_9, %expanded_10 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%31 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %58 = arith.subi %in, %in_16 : i64
      linalg.yield %58 : i64
    } -> tensor<?x?xi64>
    %33 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %34 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<?x?xi64>) outs(%33 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %58 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %35 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%34, %28 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%33 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_16: i1, %out: i1):
      %58 = arith.andi %in, %in_16 : i1
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    %36 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<?x?xi1>) outs(%33 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %58 = arith.xori %in, %true : i1
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    %37 = arith.cmpi eq, %dim, %24 : index
    cf.assert %37, "mismatched size for broadcast"
    cf.assert %37, "mismatched size for broadcast"
    %38 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %39 = linalg.generic {indexing_maps = [#map12, #map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %cst_1, %26 : tensor<?x?xi1>, tensor<f32>, tensor<1x8x?x?xf32>) outs(%38 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %58 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x?xf32>
    %40 = tensor.empty(%dim) : tensor<1x8x?xi64>
    %41 = linalg.fill ins(%c0_i64 : i64) outs(%40 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %42 = tensor.empty(%dim) : tensor<1x8x?xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %44:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<1x8x?x?xf32>) outs(%43, %41 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %58 = linalg.index 3 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.maximumf %in, %out : f32
      %61 = arith.cmpf ogt, %in, %out : f32
      %62 = arith.select %61, %59, %out_16 : i64
      linalg.yield %60, %62 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_11 = tensor.expand_shape %44#0 [[0], [1], [2, 3]] output_shape [1, 8, %dim, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_11 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%38 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %58 = arith.subf %in, %in_16 : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x?xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x8x?x?xf32>) outs(%38 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x?xf32>
    %47 = tensor.empty(%dim) : tensor<1x8x?x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<1x8x?x?xf32>) outs(%48 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x1xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%38 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %58 = arith.divf %in, %in_16 : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %51 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %52 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%51 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %61 = arith.cmpi eq, %dim, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %63 = arith.select %61, %c0, %60 : index
      %extracted = tensor.extract %50[%c0, %58, %62, %63] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %from_elements_12 = tensor.from_elements %c8_i64, %23, %23 : tensor<3xi64>
    %reshape_13 = tensor.reshape %52(%from_elements_12) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %53 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%6 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %61 = arith.cmpi eq, %dim, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %extracted = tensor.extract %collapsed_6[%c0, %58, %62, %60] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_14 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %54 = arith.cmpi eq, %23, %0 : i64
    cf.assert %54, "mismatching contracting dimension"
    %55 = tensor.empty(%24) : tensor<8x?x16xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %57 = linalg.batch_matmul ins(%reshape_13, %collapsed_14 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%56 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_15 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 8, %24, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    return %expanded_15 : tensor<1x8x?x16xf32>
  }
  func.func @gqa_unflatten(%arg0: tensor<1x8x9x16xf32>, %arg1: tensor<1x2x9x16xf32>, %arg2: tensor<1x2x9x16xf32>) -> tensor<1x8x9x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, 9, 16] : tensor<1x2x9x16xf32> into tensor<1x2x1x9x16xf32>
    %0 = tensor.empty() : tensor<1x2x1x16x9xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x2x1x9x16xf32>) outs(%0 : tensor<1x2x1x16x9xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %1 = tensor.empty() : tensor<1x2x4x16x9xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0], [1, 2], [3], [4]] : tensor<1x2x1x16x9xf32> into tensor<1x2x16x9xf32>
    %2 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_2 : tensor<1x2x16x9xf32>) outs(%1 : tensor<1x2x4x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x9xf32>
    %collapsed_3 = tensor.collapse_shape %2 [[0, 1, 2], [3], [4]] : tensor<1x2x4x16x9xf32> into tensor<8x16x9xf32>
    %3 = tensor.empty() : tensor<8x9x9xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%4 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %expanded_4 = tensor.expand_shape %5 [[0, 1, 2], [3], [4]] output_shape [1, 2, 4, 9, 9] : tensor<8x9x9xf32> into tensor<1x2x4x9x9xf32>
    %6 = tensor.empty() : tensor<1x2x4x9x9xf32>
    %7 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x2x4x9x9xf32>) outs(%6 : tensor<1x2x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_1 : f32
      linalg.yield %24 : f32
    } -> tensor<1x2x4x9x9xf32>
    %8 = tensor.empty() : tensor<1x2x4x9xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<1x2x4x9xi64>) -> tensor<1x2x4x9xi64>
    %10 = tensor.empty() : tensor<1x2x4x9xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<1x2x4x9xf32>) -> tensor<1x2x4x9xf32>
    %12:2 = linalg.generic {indexing_maps = [#map16, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<1x2x4x9x9xf32>) outs(%11, %9 : tensor<1x2x4x9xf32>, tensor<1x2x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %24 = linalg.index 4 : index
      %25 = arith.index_cast %24 : index to i64
      %26 = arith.maximumf %in, %out : f32
      %27 = arith.cmpf ogt, %in, %out : f32
      %28 = arith.select %27, %25, %out_9 : i64
      linalg.yield %26, %28 : f32, i64
    } -> (tensor<1x2x4x9xf32>, tensor<1x2x4x9xi64>)
    %expanded_5 = tensor.expand_shape %12#0 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 9, 1] : tensor<1x2x4x9xf32> into tensor<1x2x4x9x1xf32>
    %13 = linalg.generic {indexing_maps = [#map16, #map18, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_5 : tensor<1x2x4x9x9xf32>, tensor<1x2x4x9x1xf32>) outs(%6 : tensor<1x2x4x9x9xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %24 = arith.subf %in, %in_9 : f32
      linalg.yield %24 : f32
    } -> tensor<1x2x4x9x9xf32>
    %14 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x2x4x9x9xf32>) outs(%6 : tensor<1x2x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = math.exp %in : f32
      linalg.yield %24 : f32
    } -> tensor<1x2x4x9x9xf32>
    %15 = tensor.empty() : tensor<1x2x4x9x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x2x4x9x1xf32>) -> tensor<1x2x4x9x1xf32>
    %17 = linalg.generic {indexing_maps = [#map16, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<1x2x4x9x9xf32>) outs(%16 : tensor<1x2x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %out : f32
      linalg.yield %24 : f32
    } -> tensor<1x2x4x9x1xf32>
    %18 = linalg.generic {indexing_maps = [#map16, #map18, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<1x2x4x9x9xf32>, tensor<1x2x4x9x1xf32>) outs(%6 : tensor<1x2x4x9x9xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %24 = arith.divf %in, %in_9 : f32
      linalg.yield %24 : f32
    } -> tensor<1x2x4x9x9xf32>
    %collapsed_6 = tensor.collapse_shape %18 [[0, 1, 2], [3], [4]] : tensor<1x2x4x9x9xf32> into tensor<8x9x9xf32>
    %19 = tensor.empty() : tensor<1x2x4x9x16xf32>
    %20 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x2x9x16xf32>) outs(%19 : tensor<1x2x4x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x9x16xf32>
    %collapsed_7 = tensor.collapse_shape %20 [[0, 1, 2], [3], [4]] : tensor<1x2x4x9x16xf32> into tensor<8x9x16xf32>
    %21 = tensor.empty() : tensor<8x9x16xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %23 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x9x9xf32>, tensor<8x9x16xf32>) outs(%22 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %expanded_8 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [1, 8, 9, 16] : tensor<8x9x16xf32> into tensor<1x8x9x16xf32>
    return %expanded_8 : tensor<1x8x9x16xf32>
  }
  func.func @gqa_einsum(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x2x?x16xf32>, %arg2: tensor<1x2x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c2 = arith.constant 2 : index
    %c1_i64 = arith.constant 1 : i64
    %c4 = arith.constant 4 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c8_i64 = arith.constant 8 : i64
    %cst_1 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x2x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_2 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4, 5]] output_shape [1, 2, 4, %dim_2, 16, 1] : tensor<1x8x?x16xf32> into tensor<1x2x4x?x16x1xf32>
    %dim_3 = tensor.dim %arg1, %c2 : tensor<1x2x?x16xf32>
    %expanded_4 = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4, 5]] output_shape [1, 2, %dim_3, 16, 1, 1] : tensor<1x2x?x16xf32> into tensor<1x2x?x16x1x1xf32>
    %1 = arith.muli %0, %c4_i64 : i64
    %2 = tensor.empty(%dim_2) : tensor<2x4x?x16x1x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x2x4x?x16x1xf32>) outs(%2 : tensor<2x4x?x16x1x1xf32>) permutation = [1, 2, 3, 4, 0, 5] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2], [3, 4, 5]] : tensor<2x4x?x16x1x1xf32> into tensor<2x?x16xf32>
    %3 = tensor.empty(%dim_3) : tensor<2x16x1x?x1x1xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<1x2x?x16x1x1xf32>) outs(%3 : tensor<2x16x1x?x1x1xf32>) permutation = [1, 3, 0, 2, 4, 5] 
    %collapsed_6 = tensor.collapse_shape %transposed_5 [[0], [1, 2], [3, 4, 5]] : tensor<2x16x1x?x1x1xf32> into tensor<2x16x?xf32>
    %4 = affine.apply #map19()[%dim_2]
    %5 = tensor.empty(%4, %dim_3) : tensor<2x?x?xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %7 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<2x?x16xf32>, tensor<2x16x?xf32>) outs(%6 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %8 = arith.muli %0, %c8_i64 : i64
    %9 = arith.cmpi slt, %0, %c0_i64 : i64
    %10 = arith.select %9, %c8_i64, %8 : i64
    %11 = arith.extui %9 : i1 to i64
    %12 = arith.muli %10, %0 : i64
    %13 = arith.addi %11, %c1_i64 : i64
    %14 = arith.select %9, %c8_i64, %12 : i64
    %15 = arith.select %9, %13, %11 : i64
    %16 = arith.cmpi sle, %15, %c1_i64 : i64
    cf.assert %16, "must have at most one inferred (negative) dimension"
    %17 = arith.index_cast %4 : index to i64
    %18 = arith.muli %17, %c2_i64 : i64
    %19 = arith.index_cast %dim_3 : index to i64
    %20 = arith.muli %18, %19 : i64
    %21 = arith.divsi %20, %14 : i64
    %22 = arith.select %9, %21, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %c4_i64, %22, %c1_i64, %c1_i64, %22 : tensor<6xi64>
    %reshape = tensor.reshape %7(%from_elements) : (tensor<2x?x?xf32>, tensor<6xi64>) -> tensor<2x4x?x1x1x?xf32>
    %23 = arith.index_cast %22 : i64 to index
    %24 = tensor.empty(%23, %23) : tensor<1x2x4x?x?x1xf32>
    %transposed_7 = linalg.transpose ins(%reshape : tensor<2x4x?x1x1x?xf32>) outs(%24 : tensor<1x2x4x?x?x1xf32>) permutation = [4, 0, 1, 2, 5, 3] 
    cf.assert %16, "must have at most one inferred (negative) dimension"
    %25 = arith.muli %22, %c8_i64 : i64
    %26 = arith.muli %25, %22 : i64
    %27 = arith.divsi %26, %14 : i64
    %28 = arith.select %9, %27, %0 : i64
    %from_elements_8 = tensor.from_elements %c1_i64, %c2_i64, %c4_i64, %28, %28 : tensor<5xi64>
    %reshape_9 = tensor.reshape %transposed_7(%from_elements_8) : (tensor<1x2x4x?x?x1xf32>, tensor<5xi64>) -> tensor<1x2x4x?x?xf32>
    %29 = arith.index_cast %28 : i64 to index
    %30 = tensor.empty(%29, %29) : tensor<1x2x4x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%reshape_9 : tensor<1x2x4x?x?xf32>) outs(%30 : tensor<1x2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.mulf %in, %cst_1 : f32
      linalg.yield %66 : f32
    } -> tensor<1x2x4x?x?xf32>
    %32 = tensor.empty(%29) : tensor<1x2x4x?xi64>
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<1x2x4x?xi64>) -> tensor<1x2x4x?xi64>
    %34 = tensor.empty(%29) : tensor<1x2x4x?xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<1x2x4x?xf32>) -> tensor<1x2x4x?xf32>
    %36:2 = linalg.generic {indexing_maps = [#map16, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x2x4x?x?xf32>) outs(%35, %33 : tensor<1x2x4x?xf32>, tensor<1x2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %66 = linalg.index 4 : index
      %67 = arith.index_cast %66 : index to i64
      %68 = arith.maximumf %in, %out : f32
      %69 = arith.cmpf ogt, %in, %out : f32
      %70 = arith.select %69, %67, %out_21 : i64
      linalg.yield %68, %70 : f32, i64
    } -> (tensor<1x2x4x?xf32>, tensor<1x2x4x?xi64>)
    %expanded_10 = tensor.expand_shape %36#0 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, %29, 1] : tensor<1x2x4x?xf32> into tensor<1x2x4x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map16, #map18, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded_10 : tensor<1x2x4x?x?xf32>, tensor<1x2x4x?x1xf32>) outs(%30 : tensor<1x2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %66 = arith.subf %in, %in_21 : f32
      linalg.yield %66 : f32
    } -> tensor<1x2x4x?x?xf32>
    %38 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x2x4x?x?xf32>) outs(%30 : tensor<1x2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = math.exp %in : f32
      linalg.yield %66 : f32
    } -> tensor<1x2x4x?x?xf32>
    %39 = tensor.empty(%29) : tensor<1x2x4x?x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<1x2x4x?x1xf32>) -> tensor<1x2x4x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map16, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<1x2x4x?x?xf32>) outs(%40 : tensor<1x2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.addf %in, %out : f32
      linalg.yield %66 : f32
    } -> tensor<1x2x4x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map16, #map18, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<1x2x4x?x?xf32>, tensor<1x2x4x?x1xf32>) outs(%30 : tensor<1x2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %66 = arith.divf %in, %in_21 : f32
      linalg.yield %66 : f32
    } -> tensor<1x2x4x?x?xf32>
    %expanded_11 = tensor.expand_shape %42 [[0], [1], [2], [3], [4, 5]] output_shape [1, 2, 4, %29, %29, 1] : tensor<1x2x4x?x?xf32> into tensor<1x2x4x?x?x1xf32>
    %expanded_12 = tensor.expand_shape %arg2 [[0], [1], [2], [3, 4, 5]] output_shape [1, 2, %dim, 16, 1, 1] : tensor<1x2x?x16xf32> into tensor<1x2x?x16x1x1xf32>
    %43 = tensor.empty(%29, %29) : tensor<2x4x?x?x1x1xf32>
    %transposed_13 = linalg.transpose ins(%expanded_11 : tensor<1x2x4x?x?x1xf32>) outs(%43 : tensor<2x4x?x?x1x1xf32>) permutation = [1, 2, 3, 4, 0, 5] 
    %44 = arith.muli %1, %c2_i64 : i64
    %45 = arith.cmpi slt, %1, %c0_i64 : i64
    %46 = arith.select %45, %c2_i64, %44 : i64
    %47 = arith.extui %45 : i1 to i64
    %48 = arith.muli %46, %0 : i64
    %49 = arith.addi %47, %c1_i64 : i64
    %50 = arith.select %9, %46, %48 : i64
    %51 = arith.select %9, %49, %47 : i64
    %52 = arith.cmpi sle, %51, %c1_i64 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %53 = arith.muli %28, %c8_i64 : i64
    %54 = arith.muli %53, %28 : i64
    %55 = arith.divsi %54, %50 : i64
    %56 = arith.select %45, %55, %1 : i64
    %57 = arith.select %9, %55, %0 : i64
    %from_elements_14 = tensor.from_elements %c2_i64, %56, %57 : tensor<3xi64>
    %reshape_15 = tensor.reshape %transposed_13(%from_elements_14) : (tensor<2x4x?x?x1x1xf32>, tensor<3xi64>) -> tensor<2x?x?xf32>
    %58 = tensor.empty(%dim) : tensor<2x?x1x16x1x1xf32>
    %transposed_16 = linalg.transpose ins(%expanded_12 : tensor<1x2x?x16x1x1xf32>) outs(%58 : tensor<2x?x1x16x1x1xf32>) permutation = [1, 2, 0, 3, 4, 5] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1], [2, 3, 4, 5]] : tensor<2x?x1x16x1x1xf32> into tensor<2x?x16xf32>
    %59 = arith.index_cast %56 : i64 to index
    %60 = arith.cmpi eq, %57, %0 : i64
    cf.assert %60, "mismatching contracting dimension"
    %61 = tensor.empty(%59) : tensor<2x?x16xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<2x?x16xf32>) -> tensor<2x?x16xf32>
    %63 = linalg.batch_matmul ins(%reshape_15, %collapsed_17 : tensor<2x?x?xf32>, tensor<2x?x16xf32>) outs(%62 : tensor<2x?x16xf32>) -> tensor<2x?x16xf32>
    %64 = arith.divsi %59, %c4 : index
    %expanded_18 = tensor.expand_shape %63 [[0], [1, 2], [3, 4, 5]] output_shape [2, 4, %64, 1, 1, 16] : tensor<2x?x16xf32> into tensor<2x4x?x1x1x16xf32>
    %65 = tensor.empty(%64) : tensor<1x2x4x?x16x1xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x4x?x1x1x16xf32>) outs(%65 : tensor<1x2x4x?x16x1xf32>) permutation = [4, 0, 1, 2, 5, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1, 2], [3], [4, 5]] : tensor<1x2x4x?x16x1xf32> into tensor<1x8x?x16xf32>
    return %collapsed_20 : tensor<1x8x?x16xf32>
  }
  func.func @mqa_broadcast(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x1x?x16xf32>, %arg2: tensor<1x1x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x1x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_4 = tensor.dim %arg1, %c2 : tensor<1x1x?x16xf32>
    %1 = tensor.empty(%dim_4) : tensor<1x1x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x1x?x16xf32>) outs(%1 : tensor<1x1x16x?xf32>) permutation = [0, 1, 3, 2] 
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %56 = linalg.index 1 : index
      %57 = linalg.index 2 : index
      %58 = linalg.index 3 : index
      %dim_12 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
      %59 = arith.cmpi eq, %dim_12, %c1 : index
      %60 = arith.select %59, %c0, %57 : index
      %extracted = tensor.extract %arg0[%c0, %56, %60, %58] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %58 = arith.cmpi eq, %dim_4, %c1 : index
      %59 = arith.select %58, %c0, %57 : index
      %extracted = tensor.extract %transposed[%c0, %c0, %56, %59] : tensor<1x1x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_5 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %7 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%8 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %10 = arith.muli %0, %c8_i64 : i64
    %11 = arith.cmpi slt, %0, %c0_i64 : i64
    %12 = arith.select %11, %c8_i64, %10 : i64
    %13 = arith.extui %11 : i1 to i64
    %14 = arith.muli %12, %0 : i64
    %15 = arith.addi %13, %c1_i64 : i64
    %16 = arith.select %11, %c8_i64, %14 : i64
    %17 = arith.select %11, %15, %13 : i64
    %18 = arith.cmpi sle, %17, %c1_i64 : i64
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %19 = arith.muli %10, %0 : i64
    %20 = arith.divsi %19, %16 : i64
    %21 = arith.select %11, %20, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %21, %21 : tensor<4xi64>
    %reshape = tensor.reshape %9(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %22 = arith.index_cast %21 : i64 to index
    %23 = tensor.empty(%22, %22) : tensor<1x8x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x8x?x?xf32>) outs(%23 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.mulf %in, %cst_3 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %2, "negative values not allowed in new dimensions"
    cf.assert %2, "negative values not allowed in new dimensions"
    %25 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%25 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %27 = tensor.empty(%dim) : tensor<?xi64>
    %28 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%27 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %56 = linalg.index 0 : index
      %57 = arith.index_cast %56 : index to i64
      linalg.yield %57 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %28 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_6 = tensor.expand_shape %28 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %29 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %30 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_6 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%29 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_12: i64, %out: i64):
      %56 = arith.subi %in, %in_12 : i64
      linalg.yield %56 : i64
    } -> tensor<?x?xi64>
    %31 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %32 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<?x?xi64>) outs(%31 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %56 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %56 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %33 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%32, %26 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%31 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %56 = arith.andi %in, %in_12 : i1
      linalg.yield %56 : i1
    } -> tensor<?x?xi1>
    %34 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<?x?xi1>) outs(%31 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %56 = arith.xori %in, %true : i1
      linalg.yield %56 : i1
    } -> tensor<?x?xi1>
    %35 = arith.cmpi eq, %dim, %22 : index
    cf.assert %35, "mismatched size for broadcast"
    cf.assert %35, "mismatched size for broadcast"
    %36 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %37 = linalg.generic {indexing_maps = [#map12, #map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %cst_1, %24 : tensor<?x?xi1>, tensor<f32>, tensor<1x8x?x?xf32>) outs(%36 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %56 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x?x?xf32>
    %38 = tensor.empty(%dim) : tensor<1x8x?xi64>
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %40 = tensor.empty(%dim) : tensor<1x8x?xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %42:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<1x8x?x?xf32>) outs(%41, %39 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %56 = linalg.index 3 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_12 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_7 = tensor.expand_shape %42#0 [[0], [1], [2, 3]] output_shape [1, 8, %dim, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_7 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%36 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %56 = arith.subf %in, %in_12 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x?x?xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x8x?x?xf32>) outs(%36 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x?x?xf32>
    %45 = tensor.empty(%dim) : tensor<1x8x?x1xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<1x8x?x?xf32>) outs(%46 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x?x1xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%36 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %56 = arith.divf %in, %in_12 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %50 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%49 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %56 = linalg.index 1 : index
      %57 = linalg.index 2 : index
      %58 = linalg.index 3 : index
      %59 = arith.cmpi eq, %dim, %c1 : index
      %60 = arith.select %59, %c0, %57 : index
      %61 = arith.select %59, %c0, %58 : index
      %extracted = tensor.extract %48[%c0, %56, %60, %61] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %from_elements_8 = tensor.from_elements %c8_i64, %21, %21 : tensor<3xi64>
    %reshape_9 = tensor.reshape %50(%from_elements_8) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %51 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %58 = arith.cmpi eq, %dim, %c1 : index
      %59 = arith.select %58, %c0, %56 : index
      %extracted = tensor.extract %arg2[%c0, %c0, %59, %57] : tensor<1x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_10 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %52 = arith.cmpi eq, %21, %0 : i64
    cf.assert %52, "mismatching contracting dimension"
    %53 = tensor.empty(%22) : tensor<8x?x16xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %55 = linalg.batch_matmul ins(%reshape_9, %collapsed_10 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%54 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_11 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [1, 8, %22, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    return %expanded_11 : tensor<1x8x?x16xf32>
  }
  func.func @gqa_tiled(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x2x?x16xf32>, %arg2: tensor<1x2x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2 = arith.constant 2 : index
    %c1 = arith.constant 1 : index
    %c1_i64 = arith.constant 1 : i64
    %c16_i64 = arith.constant 16 : i64
    %c0 = arith.constant 0 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c2_i64 = arith.constant 2 : i64
    %c128_i64 = arith.constant 128 : i64
    %cst_1 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x2x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_2 = tensor.dim %arg1, %c2 : tensor<1x2x?x16xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2], [3], [4]] output_shape [1, 1, 2, %dim_2, 16] : tensor<1x2x?x16xf32> into tensor<1x1x2x?x16xf32>
    %1 = arith.index_cast %dim_2 : index to i64
    %2 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim_2) : tensor<1x4x2x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x4x2x?x16xf32>) {
    ^bb0(%out: f32):
      %66 = linalg.index 2 : index
      %67 = linalg.index 3 : index
      %68 = linalg.index 4 : index
      %69 = arith.cmpi eq, %dim_2, %c1 : index
      %70 = arith.select %69, %c0, %67 : index
      %extracted = tensor.extract %expanded[%c0, %c0, %66, %70, %68] : tensor<1x1x2x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x16xf32>
    %5 = arith.cmpi slt, %1, %c0_i64 : i64
    %6 = arith.select %5, %c1_i64, %1 : i64
    %7 = arith.select %5, %c2_i64, %c1_i64 : i64
    %8 = arith.muli %6, %c16_i64 : i64
    %9 = arith.cmpi sle, %7, %c1_i64 : i64
    cf.assert %9, "must have at most one inferred (negative) dimension"
    %10 = arith.muli %1, %c128_i64 : i64
    %11 = arith.divsi %10, %8 : i64
    %12 = arith.select %5, %11, %1 : i64
    %from_elements = tensor.from_elements %c1_i64, %11, %12, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %4(%from_elements) : (tensor<1x4x2x?x16xf32>, tensor<4xi64>) -> tensor<1x8x?x16xf32>
    %expanded_3 = tensor.expand_shape %arg2 [[0], [1, 2], [3], [4]] output_shape [1, 1, 2, %dim, 16] : tensor<1x2x?x16xf32> into tensor<1x1x2x?x16xf32>
    %13 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %13, "unimplemented: dynamic negative broadcast sizes"
    %14 = tensor.empty(%dim) : tensor<1x4x2x?x16xf32>
    %15 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%14 : tensor<1x4x2x?x16xf32>) {
    ^bb0(%out: f32):
      %66 = linalg.index 2 : index
      %67 = linalg.index 3 : index
      %68 = linalg.index 4 : index
      %69 = arith.cmpi eq, %dim, %c1 : index
      %70 = arith.select %69, %c0, %67 : index
      %extracted = tensor.extract %expanded_3[%c0, %c0, %66, %70, %68] : tensor<1x1x2x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x16xf32>
    %16 = arith.cmpi slt, %0, %c0_i64 : i64
    %17 = arith.select %16, %c1_i64, %0 : i64
    %18 = arith.select %16, %c2_i64, %c1_i64 : i64
    %19 = arith.muli %17, %c16_i64 : i64
    %20 = arith.cmpi sle, %18, %c1_i64 : i64
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %21 = arith.muli %0, %c128_i64 : i64
    %22 = arith.divsi %21, %19 : i64
    %23 = arith.select %16, %22, %0 : i64
    %from_elements_4 = tensor.from_elements %c1_i64, %22, %23, %c16_i64 : tensor<4xi64>
    %reshape_5 = tensor.reshape %15(%from_elements_4) : (tensor<1x4x2x?x16xf32>, tensor<4xi64>) -> tensor<1x8x?x16xf32>
    %24 = arith.index_cast %12 : i64 to index
    %25 = tensor.empty(%24) : tensor<1x8x16x?xf32>
    %transposed = linalg.transpose ins(%reshape : tensor<1x8x?x16xf32>) outs(%25 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %13, "unimplemented: dynamic negative broadcast sizes"
    %26 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %27 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%26 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %66 = linalg.index 1 : index
      %67 = linalg.index 2 : index
      %68 = linalg.index 3 : index
      %dim_14 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
      %69 = arith.cmpi eq, %dim_14, %c1 : index
      %70 = arith.select %69, %c0, %67 : index
      %extracted = tensor.extract %arg0[%c0, %66, %70, %68] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %13, "unimplemented: dynamic negative broadcast sizes"
    %28 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %29 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%28 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %66 = linalg.index 1 : index
      %67 = linalg.index 2 : index
      %68 = linalg.index 3 : index
      %69 = arith.cmpi eq, %24, %c1 : index
      %70 = arith.select %69, %c0, %68 : index
      %extracted = tensor.extract %transposed[%c0, %66, %67, %70] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_6 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %30 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %32 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%31 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %33 = arith.muli %0, %c8_i64 : i64
    %34 = arith.cmpi slt, %0, %c0_i64 : i64
    %35 = arith.select %34, %c8_i64, %33 : i64
    %36 = arith.extui %34 : i1 to i64
    %37 = arith.muli %35, %0 : i64
    %38 = arith.addi %36, %c1_i64 : i64
    %39 = arith.select %34, %c8_i64, %37 : i64
    %40 = arith.select %34, %38, %36 : i64
    %41 = arith.cmpi sle, %40, %c1_i64 : i64
    cf.assert %41, "must have at most one inferred (negative) dimension"
    %42 = arith.muli %33, %0 : i64
    %43 = arith.divsi %42, %39 : i64
    %44 = arith.select %34, %43, %0 : i64
    %from_elements_7 = tensor.from_elements %c1_i64, %c8_i64, %44, %44 : tensor<4xi64>
    %reshape_8 = tensor.reshape %32(%from_elements_7) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %45 = arith.index_cast %44 : i64 to index
    %46 = tensor.empty(%45, %45) : tensor<1x8x?x?xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_8 : tensor<1x8x?x?xf32>) outs(%46 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.mulf %in, %cst_1 : f32
      linalg.yield %66 : f32
    } -> tensor<1x8x?x?xf32>
    %48 = tensor.empty(%45) : tensor<1x8x?xi64>
    %49 = linalg.fill ins(%c0_i64 : i64) outs(%48 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %50 = tensor.empty(%45) : tensor<1x8x?xf32>
    %51 = linalg.fill ins(%cst_0 : f32) outs(%50 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %52:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<1x8x?x?xf32>) outs(%51, %49 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %66 = linalg.index 3 : index
      %67 = arith.index_cast %66 : index to i64
      %68 = arith.maximumf %in, %out : f32
      %69 = arith.cmpf ogt, %in, %out : f32
      %70 = arith.select %69, %67, %out_14 : i64
      linalg.yield %68, %70 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_9 = tensor.expand_shape %52#0 [[0], [1], [2, 3]] output_shape [1, 8, %45, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %expanded_9 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%46 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %66 = arith.subf %in, %in_14 : f32
      linalg.yield %66 : f32
    } -> tensor<1x8x?x?xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<1x8x?x?xf32>) outs(%46 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = math.exp %in : f32
      linalg.yield %66 : f32
    } -> tensor<1x8x?x?xf32>
    %55 = tensor.empty(%45) : tensor<1x8x?x1xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<1x8x?x?xf32>) outs(%56 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.addf %in, %out : f32
      linalg.yield %66 : f32
    } -> tensor<1x8x?x1xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%46 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %66 = arith.divf %in, %in_14 : f32
      linalg.yield %66 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %13, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %13, "unimplemented: dynamic negative broadcast sizes"
    %59 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %60 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%59 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %66 = linalg.index 1 : index
      %67 = linalg.index 2 : index
      %68 = linalg.index 3 : index
      %69 = arith.cmpi eq, %45, %c1 : index
      %70 = arith.select %69, %c0, %67 : index
      %71 = arith.select %69, %c0, %68 : index
      %extracted = tensor.extract %58[%c0, %66, %70, %71] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %41, "must have at most one inferred (negative) dimension"
    %from_elements_10 = tensor.from_elements %c8_i64, %44, %44 : tensor<3xi64>
    %reshape_11 = tensor.reshape %60(%from_elements_10) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %13, "unimplemented: dynamic negative broadcast sizes"
    %61 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%26 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %66 = linalg.index 1 : index
      %67 = linalg.index 2 : index
      %68 = linalg.index 3 : index
      %69 = arith.index_cast %23 : i64 to index
      %70 = arith.cmpi eq, %69, %c1 : index
      %71 = arith.select %70, %c0, %67 : index
      %extracted = tensor.extract %reshape_5[%c0, %66, %71, %68] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_12 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %62 = arith.cmpi eq, %44, %0 : i64
    cf.assert %62, "mismatching contracting dimension"
    %63 = tensor.empty(%45) : tensor<8x?x16xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %65 = linalg.batch_matmul ins(%reshape_11, %collapsed_12 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%64 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_13 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [1, 8, %45, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    return %expanded_13 : tensor<1x8x?x16xf32>
  }
  func.func @decode_one_query(%arg0: tensor<1x8x1x16xf32>, %arg1: tensor<1x2x?x16xf32>, %arg2: tensor<1x2x?x16xf32>) -> tensor<1x8x1x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2 = arith.constant 2 : index
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x2x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_2 = tensor.dim %arg1, %c2 : tensor<1x2x?x16xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %dim_2, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %2 = tensor.empty(%dim) : tensor<1x2x4x?x16xf32>
    %3 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %29 = linalg.index 1 : index
      %30 = linalg.index 3 : index
      %31 = linalg.index 4 : index
      %32 = arith.cmpi eq, %dim_2, %c1 : index
      %33 = arith.select %32, %c0, %30 : index
      %extracted = tensor.extract %expanded[%c0, %29, %c0, %33, %31] : tensor<1x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %expanded_3 = tensor.expand_shape %arg2 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %dim, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %4 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %29 = linalg.index 1 : index
      %30 = linalg.index 3 : index
      %31 = linalg.index 4 : index
      %32 = arith.cmpi eq, %dim, %c1 : index
      %33 = arith.select %32, %c0, %30 : index
      %extracted = tensor.extract %expanded_3[%c0, %29, %c0, %33, %31] : tensor<1x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed_4 = tensor.collapse_shape %4 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %5 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x8x?x16xf32>) outs(%5 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_5 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x8x1x16xf32> into tensor<8x1x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %29 = linalg.index 1 : index
      %30 = linalg.index 2 : index
      %31 = linalg.index 3 : index
      %32 = arith.cmpi eq, %dim, %c1 : index
      %33 = arith.select %32, %c0, %31 : index
      %extracted = tensor.extract %transposed[%c0, %29, %30, %33] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_6 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %7 = tensor.empty(%dim) : tensor<8x1x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8x1x?xf32>) -> tensor<8x1x?xf32>
    %9 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x1x16xf32>, tensor<8x16x?xf32>) outs(%8 : tensor<8x1x?xf32>) -> tensor<8x1x?xf32>
    %expanded_7 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [1, 8, 1, %dim] : tensor<8x1x?xf32> into tensor<1x8x1x?xf32>
    %10 = tensor.empty(%dim) : tensor<1x8x1x?xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x8x1x?xf32>) outs(%10 : tensor<1x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_1 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x1x?xf32>
    %12 = tensor.empty() : tensor<1x8x1xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1x8x1xi64>) -> tensor<1x8x1xi64>
    %14 = tensor.empty() : tensor<1x8x1xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %16:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<1x8x1x?xf32>) outs(%15, %13 : tensor<1x8x1xf32>, tensor<1x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_12 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<1x8x1xf32>, tensor<1x8x1xi64>)
    %expanded_8 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8x1xf32> into tensor<1x8x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_8 : tensor<1x8x1x?xf32>, tensor<1x8x1x1xf32>) outs(%10 : tensor<1x8x1x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %29 = arith.subf %in, %in_12 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x1x?xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x8x1x?xf32>) outs(%10 : tensor<1x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x1x?xf32>
    %19 = tensor.empty() : tensor<1x8x1x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<1x8x1x?xf32>) outs(%20 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<1x8x1x?xf32>, tensor<1x8x1x1xf32>) outs(%10 : tensor<1x8x1x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %29 = arith.divf %in, %in_12 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %23 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%10 : tensor<1x8x1x?xf32>) {
    ^bb0(%out: f32):
      %29 = linalg.index 1 : index
      %30 = linalg.index 3 : index
      %31 = arith.cmpi eq, %dim, %c1 : index
      %32 = arith.select %31, %c0, %30 : index
      %extracted = tensor.extract %22[%c0, %29, %c0, %32] : tensor<1x8x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x1x?xf32>
    %collapsed_9 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<1x8x1x?xf32> into tensor<8x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %24 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %25 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%24 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %29 = linalg.index 1 : index
      %30 = linalg.index 2 : index
      %31 = linalg.index 3 : index
      %32 = arith.cmpi eq, %dim, %c1 : index
      %33 = arith.select %32, %c0, %30 : index
      %extracted = tensor.extract %collapsed_4[%c0, %29, %33, %31] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_10 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %26 = tensor.empty() : tensor<8x1x16xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %28 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x1x?xf32>, tensor<8x?x16xf32>) outs(%27 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_11 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [1, 8, 1, 16] : tensor<8x1x16xf32> into tensor<1x8x1x16xf32>
    return %expanded_11 : tensor<1x8x1x16xf32>
  }
  func.func @static_cache_positions(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x32x16xf32>, %arg2: tensor<1x4x32x16xf32>, %arg3: tensor<?xi64>) -> tensor<1x4x?x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<32xi64>
    %2 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%1 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %33 = linalg.index 0 : index
      %34 = arith.index_cast %33 : index to i64
      linalg.yield %34 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %2 [[0, 1]] output_shape [1, 32] : tensor<32xi64> into tensor<1x32xi64>
    %dim_3 = tensor.dim %arg3, %c0 : tensor<?xi64>
    %expanded_4 = tensor.expand_shape %arg3 [[0, 1]] output_shape [%dim_3, 1] : tensor<?xi64> into tensor<?x1xi64>
    %3 = tensor.empty(%dim_3) : tensor<?x32xi1>
    %4 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<1x32xi64>, tensor<?x1xi64>) outs(%3 : tensor<?x32xi1>) {
    ^bb0(%in: i64, %in_11: i64, %out: i1):
      %33 = arith.cmpi sle, %in, %in_11 : i64
      linalg.yield %33 : i1
    } -> tensor<?x32xi1>
    %5 = tensor.empty() : tensor<1x4x16x32xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x32x16xf32>) outs(%5 : tensor<1x4x16x32xf32>) permutation = [0, 1, 3, 2] 
    %6 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %7 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %8 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%7 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %33 = linalg.index 1 : index
      %34 = linalg.index 2 : index
      %35 = linalg.index 3 : index
      %36 = arith.cmpi eq, %dim, %c1 : index
      %37 = arith.select %36, %c0, %34 : index
      %extracted = tensor.extract %arg0[%c0, %33, %37, %35] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %collapsed_5 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x32xf32> into tensor<4x16x32xf32>
    %9 = tensor.empty(%dim) : tensor<4x?x32xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<4x?x32xf32>) -> tensor<4x?x32xf32>
    %11 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<4x?x16xf32>, tensor<4x16x32xf32>) outs(%10 : tensor<4x?x32xf32>) -> tensor<4x?x32xf32>
    %expanded_6 = tensor.expand_shape %11 [[0, 1], [2], [3]] output_shape [1, 4, %dim, 32] : tensor<4x?x32xf32> into tensor<1x4x?x32xf32>
    %12 = tensor.empty(%dim) : tensor<1x4x?x32xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x4x?x32xf32>) outs(%12 : tensor<1x4x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.mulf %in, %cst_2 : f32
      linalg.yield %33 : f32
    } -> tensor<1x4x?x32xf32>
    %14 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<?x32xi1>) outs(%3 : tensor<?x32xi1>) {
    ^bb0(%in: i1, %out: i1):
      %33 = arith.xori %in, %true : i1
      linalg.yield %33 : i1
    } -> tensor<?x32xi1>
    %15 = arith.cmpi eq, %dim_3, %dim : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = tensor.empty(%dim_3) : tensor<1x4x?x32xf32>
    %17 = linalg.generic {indexing_maps = [#map12, #map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_1, %13 : tensor<?x32xi1>, tensor<f32>, tensor<1x4x?x32xf32>) outs(%16 : tensor<1x4x?x32xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %33 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %33 : f32
    } -> tensor<1x4x?x32xf32>
    %18 = tensor.empty(%dim_3) : tensor<1x4x?xi64>
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %20 = tensor.empty(%dim_3) : tensor<1x4x?xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %22:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x4x?x32xf32>) outs(%21, %19 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_11 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_7 = tensor.expand_shape %22#0 [[0], [1], [2, 3]] output_shape [1, 4, %dim_3, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_7 : tensor<1x4x?x32xf32>, tensor<1x4x?x1xf32>) outs(%16 : tensor<1x4x?x32xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %33 = arith.subf %in, %in_11 : f32
      linalg.yield %33 : f32
    } -> tensor<1x4x?x32xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x4x?x32xf32>) outs(%16 : tensor<1x4x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<1x4x?x32xf32>
    %25 = tensor.empty(%dim_3) : tensor<1x4x?x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<1x4x?x32xf32>) outs(%26 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<1x4x?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<1x4x?x32xf32>, tensor<1x4x?x1xf32>) outs(%16 : tensor<1x4x?x32xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %33 = arith.divf %in, %in_11 : f32
      linalg.yield %33 : f32
    } -> tensor<1x4x?x32xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %29 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%12 : tensor<1x4x?x32xf32>) {
    ^bb0(%out: f32):
      %33 = linalg.index 1 : index
      %34 = linalg.index 2 : index
      %35 = linalg.index 3 : index
      %36 = arith.cmpi eq, %dim_3, %c1 : index
      %37 = arith.select %36, %c0, %34 : index
      %extracted = tensor.extract %28[%c0, %33, %37, %35] : tensor<1x4x?x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x32xf32>
    %collapsed_8 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<1x4x?x32xf32> into tensor<4x?x32xf32>
    %collapsed_9 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x32x16xf32> into tensor<4x32x16xf32>
    %30 = tensor.empty(%dim) : tensor<4x?x16xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %32 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<4x?x32xf32>, tensor<4x32x16xf32>) outs(%31 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_10 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [1, 4, %dim, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_10 : tensor<1x4x?x16xf32>
  }
  func.func @causal_with_past(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_3 = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %1 = arith.index_cast %dim_3 : index to i64
    %2 = tensor.empty(%dim_3) : tensor<?xi64>
    %3 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%2 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %63 = linalg.index 0 : index
      %64 = arith.index_cast %63 : index to i64
      linalg.yield %64 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, %dim_3] : tensor<?xi64> into tensor<1x?xi64>
    %4 = tensor.empty(%dim) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %63 = linalg.index 0 : index
      %64 = arith.index_cast %63 : index to i64
      linalg.yield %64 : i64
    } -> tensor<?xi64>
    %expanded_4 = tensor.expand_shape %5 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %6 = arith.subi %1, %0 : i64
    %7 = tensor.empty(%dim) : tensor<?x1xi64>
    %8 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_4 : tensor<?x1xi64>) outs(%7 : tensor<?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %63 = arith.addi %in, %6 : i64
      linalg.yield %63 : i64
    } -> tensor<?x1xi64>
    %9 = tensor.empty(%dim, %dim_3) : tensor<?x?xi1>
    %10 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %8 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%9 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_12: i64, %out: i1):
      %63 = arith.cmpi sle, %in, %in_12 : i64
      linalg.yield %63 : i1
    } -> tensor<?x?xi1>
    %dim_5 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %11 = tensor.empty(%dim_5) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%11 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %12 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %14 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %63 = linalg.index 1 : index
      %64 = linalg.index 2 : index
      %65 = linalg.index 3 : index
      %66 = arith.cmpi eq, %dim, %c1 : index
      %67 = arith.select %66, %c0, %64 : index
      %extracted = tensor.extract %arg0[%c0, %63, %67, %65] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %15 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %16 = tensor.empty(%dim_3) : tensor<1x4x16x?xf32>
    %17 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%16 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %63 = linalg.index 1 : index
      %64 = linalg.index 2 : index
      %65 = linalg.index 3 : index
      %66 = arith.cmpi eq, %dim_5, %c1 : index
      %67 = arith.select %66, %c0, %65 : index
      %extracted = tensor.extract %transposed[%c0, %63, %64, %67] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_6 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %18 = tensor.empty(%dim, %dim_3) : tensor<4x?x?xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %20 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%19 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %21 = arith.muli %0, %c4_i64 : i64
    %22 = arith.cmpi slt, %0, %c0_i64 : i64
    %23 = arith.select %22, %c4_i64, %21 : i64
    %24 = arith.extui %22 : i1 to i64
    %25 = arith.muli %23, %1 : i64
    %26 = arith.addi %24, %c1_i64 : i64
    %27 = arith.cmpi slt, %1, %c0_i64 : i64
    %28 = arith.select %27, %23, %25 : i64
    %29 = arith.select %27, %26, %24 : i64
    %30 = arith.cmpi sle, %29, %c1_i64 : i64
    cf.assert %30, "must have at most one inferred (negative) dimension"
    %31 = arith.muli %21, %1 : i64
    %32 = arith.divsi %31, %28 : i64
    %33 = arith.select %22, %32, %0 : i64
    %34 = arith.select %27, %32, %1 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %33, %34 : tensor<4xi64>
    %reshape = tensor.reshape %20(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %35 = arith.index_cast %33 : i64 to index
    %36 = arith.index_cast %34 : i64 to index
    %37 = tensor.empty(%35, %36) : tensor<1x4x?x?xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%37 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.mulf %in, %cst_2 : f32
      linalg.yield %63 : f32
    } -> tensor<1x4x?x?xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<?x?xi1>) outs(%9 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %63 = arith.xori %in, %true : i1
      linalg.yield %63 : i1
    } -> tensor<?x?xi1>
    %40 = arith.cmpi eq, %dim, %35 : index
    cf.assert %40, "mismatched size for broadcast"
    %41 = arith.cmpi eq, %dim_3, %36 : index
    cf.assert %41, "mismatched size for broadcast"
    %42 = tensor.empty(%dim, %dim_3) : tensor<1x4x?x?xf32>
    %43 = linalg.generic {indexing_maps = [#map12, #map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_1, %38 : tensor<?x?xi1>, tensor<f32>, tensor<1x4x?x?xf32>) outs(%42 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %63 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %63 : f32
    } -> tensor<1x4x?x?xf32>
    %44 = tensor.empty(%dim) : tensor<1x4x?xi64>
    %45 = linalg.fill ins(%c0_i64 : i64) outs(%44 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %46 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %48:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x4x?x?xf32>) outs(%47, %45 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %63 = linalg.index 3 : index
      %64 = arith.index_cast %63 : index to i64
      %65 = arith.maximumf %in, %out : f32
      %66 = arith.cmpf ogt, %in, %out : f32
      %67 = arith.select %66, %64, %out_12 : i64
      linalg.yield %65, %67 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_7 = tensor.expand_shape %48#0 [[0], [1], [2, 3]] output_shape [1, 4, %dim, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_7 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%42 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %63 = arith.subf %in, %in_12 : f32
      linalg.yield %63 : f32
    } -> tensor<1x4x?x?xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x4x?x?xf32>) outs(%42 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.exp %in : f32
      linalg.yield %63 : f32
    } -> tensor<1x4x?x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x4x?x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x4x?x?xf32>) outs(%52 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.addf %in, %out : f32
      linalg.yield %63 : f32
    } -> tensor<1x4x?x1xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%42 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %63 = arith.divf %in, %in_12 : f32
      linalg.yield %63 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %55 = tensor.empty(%dim, %dim_3) : tensor<1x4x?x?xf32>
    %56 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%55 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %63 = linalg.index 1 : index
      %64 = linalg.index 2 : index
      %65 = linalg.index 3 : index
      %66 = arith.cmpi eq, %dim, %c1 : index
      %67 = arith.select %66, %c0, %64 : index
      %68 = arith.cmpi eq, %dim_3, %c1 : index
      %69 = arith.select %68, %c0, %65 : index
      %extracted = tensor.extract %54[%c0, %63, %67, %69] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %30, "must have at most one inferred (negative) dimension"
    %from_elements_8 = tensor.from_elements %c4_i64, %33, %34 : tensor<3xi64>
    %reshape_9 = tensor.reshape %56(%from_elements_8) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %57 = tensor.empty(%dim_3) : tensor<1x4x?x16xf32>
    %58 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%57 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %63 = linalg.index 1 : index
      %64 = linalg.index 2 : index
      %65 = linalg.index 3 : index
      %66 = arith.cmpi eq, %dim_3, %c1 : index
      %67 = arith.select %66, %c0, %64 : index
      %extracted = tensor.extract %arg2[%c0, %63, %67, %65] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_10 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %59 = arith.cmpi eq, %34, %1 : i64
    cf.assert %59, "mismatching contracting dimension"
    %60 = tensor.empty(%35) : tensor<4x?x16xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %62 = linalg.batch_matmul ins(%reshape_9, %collapsed_10 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%61 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_11 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [1, 4, %35, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_11 : tensor<1x4x?x16xf32>
  }
  func.func @other_value_width(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x24xf32>) -> tensor<1x4x9x24xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<1x4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.mulf %in, %cst_1 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %6 = tensor.empty() : tensor<1x4x9xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %8 = tensor.empty() : tensor<1x4x9xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<1x4x9x9xf32>) outs(%9, %7 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %20 = linalg.index 3 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_7 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_3 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_3 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %20 = arith.subf %in, %in_7 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %13 = tensor.empty() : tensor<1x4x9x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<1x4x9x9xf32>) outs(%14 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %20 = arith.divf %in, %in_7 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_4 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x24xf32> into tensor<4x9x24xf32>
    %17 = tensor.empty() : tensor<4x9x24xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<4x9x24xf32>) -> tensor<4x9x24xf32>
    %19 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<4x9x9xf32>, tensor<4x9x24xf32>) outs(%18 : tensor<4x9x24xf32>) -> tensor<4x9x24xf32>
    %expanded_6 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [1, 4, 9, 24] : tensor<4x9x24xf32> into tensor<1x4x9x24xf32>
    return %expanded_6 : tensor<1x4x9x24xf32>
  }
  func.func @whole_layer(%arg0: tensor<1x?x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<32x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<64x64xf32>) -> tensor<1x?x64xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0xFFF0000000000000 : f64
    %cst_5 = arith.constant 0.59460355750136051 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<64x64xf32>) outs(%1 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %2 = tensor.empty(%dim) : tensor<?x64xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %4 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%3 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2, 3]] output_shape [1, %dim, 8, 8] : tensor<?x64xf32> into tensor<1x?x8x8xf32>
    %5 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<1x?x8x8xf32>) outs(%5 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<64x32xf32>
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<32x64xf32>) outs(%6 : tensor<64x32xf32>) permutation = [1, 0] 
    %7 = tensor.empty(%dim) : tensor<?x32xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed_7 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%8 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_8 = tensor.expand_shape %9 [[0, 1], [2, 3]] output_shape [1, %dim, 4, 8] : tensor<?x32xf32> into tensor<1x?x4x8xf32>
    %10 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<1x?x4x8xf32>) outs(%10 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_10 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%6 : tensor<64x32xf32>) permutation = [1, 0] 
    %11 = linalg.matmul ins(%collapsed, %transposed_10 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%8 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_11 = tensor.expand_shape %11 [[0, 1], [2, 3]] output_shape [1, %dim, 4, 8] : tensor<?x32xf32> into tensor<1x?x4x8xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<1x?x4x8xf32>) outs(%10 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<1x8x?x8xf32>) outs(%5 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.truncf %cst_5 : f64 to f32
      %90 = arith.mulf %in, %89 : f32
      linalg.yield %90 : f32
    } -> tensor<1x8x?x8xf32>
    %13 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %13, "negative values not allowed in new dimensions"
    cf.assert %13, "negative values not allowed in new dimensions"
    %14 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%14 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %16 = tensor.empty(%dim) : tensor<?xi64>
    %17 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%16 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %89 = linalg.index 0 : index
      %90 = arith.index_cast %89 : index to i64
      linalg.yield %90 : i64
    } -> tensor<?xi64>
    %expanded_13 = tensor.expand_shape %17 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_14 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %18 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %19 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%18 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_31: i64, %out: i64):
      %89 = arith.subi %in, %in_31 : i64
      linalg.yield %89 : i64
    } -> tensor<?x?xi64>
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<?x?xi64>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %89 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %89 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %22 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%21, %15 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_31: i1, %out: i1):
      %89 = arith.andi %in, %in_31 : i1
      linalg.yield %89 : i1
    } -> tensor<?x?xi1>
    %23 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map7, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%22, %cst_1, %cst_2 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%23 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_31: f32, %in_32: f32, %out: f32):
      %89 = arith.select %in, %in_31, %in_32 : f32
      linalg.yield %89 : f32
    } -> tensor<?x?xf32>
    %expanded_15 = tensor.expand_shape %transposed_9 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %dim, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %13, "unimplemented: dynamic negative broadcast sizes"
    %25 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %26 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%25 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %89 = linalg.index 1 : index
      %90 = linalg.index 3 : index
      %91 = linalg.index 4 : index
      %92 = arith.cmpi eq, %dim, %c1 : index
      %93 = arith.select %92, %c0, %90 : index
      %extracted = tensor.extract %expanded_15[%c0, %89, %c0, %93, %91] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_16 = tensor.collapse_shape %26 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_17 = tensor.expand_shape %transposed_12 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %dim, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %13, "unimplemented: dynamic negative broadcast sizes"
    %27 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%25 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %89 = linalg.index 1 : index
      %90 = linalg.index 3 : index
      %91 = linalg.index 4 : index
      %92 = arith.cmpi eq, %dim, %c1 : index
      %93 = arith.select %92, %c0, %90 : index
      %extracted = tensor.extract %expanded_17[%c0, %89, %c0, %93, %91] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_18 = tensor.collapse_shape %27 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %28 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_19 = linalg.transpose ins(%collapsed_16 : tensor<1x8x?x8xf32>) outs(%28 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<1x8x8x?xf32>) outs(%28 : tensor<1x8x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.truncf %cst_5 : f64 to f32
      %90 = arith.mulf %in, %89 : f32
      linalg.yield %90 : f32
    } -> tensor<1x8x8x?xf32>
    cf.assert %13, "unimplemented: dynamic negative broadcast sizes"
    %30 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %31 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%30 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %89 = linalg.index 1 : index
      %90 = linalg.index 2 : index
      %91 = linalg.index 3 : index
      %92 = arith.cmpi eq, %dim, %c1 : index
      %93 = arith.select %92, %c0, %90 : index
      %extracted = tensor.extract %12[%c0, %89, %93, %91] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_20 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %13, "unimplemented: dynamic negative broadcast sizes"
    %32 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%28 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %89 = linalg.index 1 : index
      %90 = linalg.index 2 : index
      %91 = linalg.index 3 : index
      %92 = arith.cmpi eq, %dim, %c1 : index
      %93 = arith.select %92, %c0, %91 : index
      %extracted = tensor.extract %29[%c0, %89, %90, %93] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_21 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %33 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %35 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%34 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %36 = arith.muli %0, %c8_i64 : i64
    %37 = arith.cmpi slt, %0, %c0_i64 : i64
    %38 = arith.select %37, %c8_i64, %36 : i64
    %39 = arith.extui %37 : i1 to i64
    %40 = arith.muli %38, %0 : i64
    %41 = arith.addi %39, %c1_i64 : i64
    %42 = arith.select %37, %c8_i64, %40 : i64
    %43 = arith.select %37, %41, %39 : i64
    %44 = arith.cmpi sle, %43, %c1_i64 : i64
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %45 = arith.muli %36, %0 : i64
    %46 = arith.divsi %45, %42 : i64
    %47 = arith.select %37, %46, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %47, %47 : tensor<4xi64>
    %reshape = tensor.reshape %35(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %48 = arith.index_cast %47 : i64 to index
    %49 = arith.cmpi eq, %48, %dim : index
    cf.assert %49, "mismatched size for broadcast"
    cf.assert %49, "mismatched size for broadcast"
    %50 = tensor.empty(%48, %48) : tensor<1x8x?x?xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %24 : tensor<1x8x?x?xf32>, tensor<?x?xf32>) outs(%50 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %89 = arith.addf %in, %in_31 : f32
      linalg.yield %89 : f32
    } -> tensor<1x8x?x?xf32>
    %52 = tensor.empty(%48) : tensor<1x8x?xi64>
    %53 = linalg.fill ins(%c0_i64 : i64) outs(%52 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %54 = tensor.empty(%48) : tensor<1x8x?xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %56:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<1x8x?x?xf32>) outs(%55, %53 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %89 = linalg.index 3 : index
      %90 = arith.index_cast %89 : index to i64
      %91 = arith.maximumf %in, %out : f32
      %92 = arith.cmpf ogt, %in, %out : f32
      %93 = arith.select %92, %90, %out_31 : i64
      linalg.yield %91, %93 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_22 = tensor.expand_shape %56#0 [[0], [1], [2, 3]] output_shape [1, 8, %48, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded_22 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%50 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %89 = arith.subf %in, %in_31 : f32
      linalg.yield %89 : f32
    } -> tensor<1x8x?x?xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x8x?x?xf32>) outs(%50 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = math.exp %in : f32
      linalg.yield %89 : f32
    } -> tensor<1x8x?x?xf32>
    %59 = tensor.empty(%48) : tensor<1x8x?x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<1x8x?x?xf32>) outs(%60 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.addf %in, %out : f32
      linalg.yield %89 : f32
    } -> tensor<1x8x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%50 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %89 = arith.divf %in, %in_31 : f32
      linalg.yield %89 : f32
    } -> tensor<1x8x?x?xf32>
    %63 = tensor.empty(%48, %48) : tensor<1x8x?x?xi1>
    %64 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x8x?x?xf32>) outs(%63 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %89 = arith.extf %in : f32 to f64
      %90 = arith.cmpf oeq, %89, %cst_4 : f64
      linalg.yield %90 : i1
    } -> tensor<1x8x?x?xi1>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x8x?x?xi1>) outs(%63 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %89 = arith.cmpi eq, %in, %false : i1
      linalg.yield %89 : i1
    } -> tensor<1x8x?x?xi1>
    %66 = tensor.empty(%48) : tensor<1x8x?x1xi1>
    %67 = linalg.fill ins(%false : i1) outs(%66 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %68 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x8x?x?xi1>) outs(%67 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %89 = arith.ori %in, %out : i1
      linalg.yield %89 : i1
    } -> tensor<1x8x?x1xi1>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x8x?x1xi1>) outs(%66 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %89 = arith.cmpi eq, %in, %false : i1
      linalg.yield %89 : i1
    } -> tensor<1x8x?x1xi1>
    %70 = arith.cmpi sge, %47, %c0_i64 : i64
    cf.assert %70, "negative values not allowed in new dimensions"
    %71 = arith.index_cast %47 : i64 to index
    cf.assert %70, "negative values not allowed in new dimensions"
    %72 = tensor.empty(%71, %71) : tensor<1x8x?x?xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%72 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %74 = arith.cmpi eq, %48, %71 : index
    cf.assert %74, "mismatched size for broadcast"
    %75 = arith.cmpi eq, %71, %48 : index
    cf.assert %75, "mismatched size for broadcast"
    %76 = tensor.empty(%48, %71) : tensor<1x8x?x?xf32>
    %77 = linalg.generic {indexing_maps = [#map2, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %73, %62 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%76 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_31: f32, %in_32: f32, %out: f32):
      %89 = arith.select %in, %in_31, %in_32 : f32
      linalg.yield %89 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %13, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %13, "unimplemented: dynamic negative broadcast sizes"
    %78 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %79 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%78 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %89 = linalg.index 1 : index
      %90 = linalg.index 2 : index
      %91 = linalg.index 3 : index
      %92 = arith.cmpi eq, %48, %c1 : index
      %93 = arith.select %92, %c0, %90 : index
      %94 = arith.cmpi eq, %71, %c1 : index
      %95 = arith.select %94, %c0, %91 : index
      %extracted = tensor.extract %77[%c0, %89, %93, %95] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %from_elements_23 = tensor.from_elements %c8_i64, %47, %47 : tensor<3xi64>
    %reshape_24 = tensor.reshape %79(%from_elements_23) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %13, "unimplemented: dynamic negative broadcast sizes"
    %80 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%30 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %89 = linalg.index 1 : index
      %90 = linalg.index 2 : index
      %91 = linalg.index 3 : index
      %92 = arith.cmpi eq, %dim, %c1 : index
      %93 = arith.select %92, %c0, %90 : index
      %extracted = tensor.extract %collapsed_18[%c0, %89, %93, %91] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_25 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %81 = arith.cmpi eq, %47, %0 : i64
    cf.assert %81, "mismatching contracting dimension"
    %82 = tensor.empty(%48) : tensor<8x?x8xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %84 = linalg.batch_matmul ins(%reshape_24, %collapsed_25 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%83 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_26 = tensor.expand_shape %84 [[0, 1], [2], [3]] output_shape [1, 8, %48, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %85 = tensor.empty(%48) : tensor<1x?x8x8xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<1x8x?x8xf32>) outs(%85 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%1 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2, 3]] : tensor<1x?x8x8xf32> into tensor<?x64xf32>
    %86 = tensor.empty(%48) : tensor<?x64xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %88 = linalg.matmul ins(%collapsed_29, %transposed_28 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%87 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_30 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [1, %48, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    return %expanded_30 : tensor<1x?x64xf32>
  }
  func.func @miss_softmax_axis(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<1x4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.mulf %in, %cst_1 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %6 = tensor.empty() : tensor<1x4x9xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %8 = tensor.empty() : tensor<1x4x9xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map20, #map20], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%5 : tensor<1x4x9x9xf32>) outs(%9, %7 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %20 = linalg.index 2 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_7 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_3 = tensor.expand_shape %10#0 [[0], [1, 2], [3]] output_shape [1, 4, 1, 9] : tensor<1x4x9xf32> into tensor<1x4x1x9xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_3 : tensor<1x4x9x9xf32>, tensor<1x4x1x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %20 = arith.subf %in, %in_7 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %13 = tensor.empty() : tensor<1x4x1x9xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x4x1x9xf32>) -> tensor<1x4x1x9xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%12 : tensor<1x4x9x9xf32>) outs(%14 : tensor<1x4x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x1x9xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<1x4x9x9xf32>, tensor<1x4x1x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %20 = arith.divf %in, %in_7 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_4 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %17 = tensor.empty() : tensor<4x9x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%18 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_6 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_6 : tensor<1x4x9x16xf32>
  }
  func.func @miss_softmax_heads(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<1x4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.mulf %in, %cst_1 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %6 = tensor.empty() : tensor<1x9x9xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x9x9xi64>) -> tensor<1x9x9xi64>
    %8 = tensor.empty() : tensor<1x9x9xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x9x9xf32>) -> tensor<1x9x9xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map22, #map22], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%5 : tensor<1x4x9x9xf32>) outs(%9, %7 : tensor<1x9x9xf32>, tensor<1x9x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %20 = linalg.index 1 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_7 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<1x9x9xf32>, tensor<1x9x9xi64>)
    %expanded_3 = tensor.expand_shape %10#0 [[0, 1], [2], [3]] output_shape [1, 1, 9, 9] : tensor<1x9x9xf32> into tensor<1x1x9x9xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_3 : tensor<1x4x9x9xf32>, tensor<1x1x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %20 = arith.subf %in, %in_7 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %13 = tensor.empty() : tensor<1x1x9x9xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x1x9x9xf32>) -> tensor<1x1x9x9xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map13], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%12 : tensor<1x4x9x9xf32>) outs(%14 : tensor<1x1x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<1x1x9x9xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<1x4x9x9xf32>, tensor<1x1x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %20 = arith.divf %in, %in_7 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_4 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %17 = tensor.empty() : tensor<4x9x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%18 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_6 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_6 : tensor<1x4x9x16xf32>
  }
  func.func @miss_no_softmax(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_1 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_1 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<1x4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %9 = arith.mulf %in, %cst_0 : f32
      linalg.yield %9 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_2 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_3 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %6 = tensor.empty() : tensor<4x9x16xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %8 = linalg.batch_matmul ins(%collapsed_2, %collapsed_3 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%7 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_4 = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_4 : tensor<1x4x9x16xf32>
  }
  func.func @miss_wrong_sum(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<1x4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.mulf %in, %cst_1 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %6 = tensor.empty() : tensor<1x4x9xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %8 = tensor.empty() : tensor<1x4x9xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<1x4x9x9xf32>) outs(%9, %7 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %20 = linalg.index 3 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_7 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_3 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_3 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %20 = arith.subf %in, %in_7 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %13 = tensor.empty() : tensor<1x4x9x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<1x4x9x9xf32>) outs(%14 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %20 = arith.divf %in, %in_7 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_4 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %17 = tensor.empty() : tensor<4x9x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%18 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_6 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_6 : tensor<1x4x9x16xf32>
  }
  func.func @miss_sum_axis(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_1 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_1 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<1x4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.mulf %in, %cst_0 : f32
      linalg.yield %14 : f32
    } -> tensor<1x4x9x9xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = math.exp %in : f32
      linalg.yield %14 : f32
    } -> tensor<1x4x9x9xf32>
    %7 = tensor.empty() : tensor<1x4x1x9xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<1x4x1x9xf32>) -> tensor<1x4x1x9xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map21], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%6 : tensor<1x4x9x9xf32>) outs(%8 : tensor<1x4x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<1x4x1x9xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %9 : tensor<1x4x9x9xf32>, tensor<1x4x1x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %14 = arith.divf %in, %in_5 : f32
      linalg.yield %14 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_2 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_3 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %11 = tensor.empty() : tensor<4x9x16xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %13 = linalg.batch_matmul ins(%collapsed_2, %collapsed_3 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%12 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_4 = tensor.expand_shape %13 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_4 : tensor<1x4x9x16xf32>
  }
  func.func @miss_transposed(%arg0: tensor<1x4x8x16xf32>, %arg1: tensor<1x4x8x16xf32>, %arg2: tensor<1x4x8x16xf32>) -> tensor<1x4x8x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x4x16x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %1 = tensor.empty() : tensor<4x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x8x16xf32>, tensor<4x16x8xf32>) outs(%2 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
    %4 = tensor.empty() : tensor<1x4x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x8x8xf32>) outs(%4 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.mulf %in, %cst_1 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x8x8xf32>
    %6 = tensor.empty() : tensor<1x4x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x4x8xi64>) -> tensor<1x4x8xi64>
    %8 = tensor.empty() : tensor<1x4x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<1x4x8x8xf32>) outs(%9, %7 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %20 = linalg.index 3 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_8 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
    %expanded_3 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_3 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%4 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %20 = arith.subf %in, %in_8 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x4x8x8xf32>) outs(%4 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x8x8xf32>
    %13 = tensor.empty() : tensor<1x4x8x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<1x4x8x8xf32>) outs(%14 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%4 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %20 = arith.divf %in, %in_8 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x8x8xf32>
    %transposed_4 = linalg.transpose ins(%16 : tensor<1x4x8x8xf32>) outs(%4 : tensor<1x4x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_5 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %17 = tensor.empty() : tensor<4x8x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<4x8x8xf32>, tensor<4x8x16xf32>) outs(%18 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %expanded_7 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [1, 4, 8, 16] : tensor<4x8x16xf32> into tensor<1x4x8x16xf32>
    return %expanded_7 : tensor<1x4x8x16xf32>
  }
  func.func @miss_negated(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0x7F800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<1x4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.mulf %in, %cst_1 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %6 = tensor.empty() : tensor<1x4x9xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %8 = tensor.empty() : tensor<1x4x9xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<1x4x9x9xf32>) outs(%9, %7 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %20 = linalg.index 3 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.minimumf %in, %out : f32
      %23 = arith.cmpf olt, %in, %out : f32
      %24 = arith.select %23, %21, %out_7 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_3 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3, %5 : tensor<1x4x9x1xf32>, tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %20 = arith.subf %in, %in_7 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %13 = tensor.empty() : tensor<1x4x9x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<1x4x9x9xf32>) outs(%14 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %20 = arith.divf %in, %in_7 : f32
      linalg.yield %20 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_4 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %17 = tensor.empty() : tensor<4x9x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%18 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_6 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_6 : tensor<1x4x9x16xf32>
  }
  func.func @miss_mask_after(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<9x9xi1>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<1x4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_2 : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %6 = tensor.empty() : tensor<1x4x9xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %8 = tensor.empty() : tensor<1x4x9xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<1x4x9x9xf32>) outs(%9, %7 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_10 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_4 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_4 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %28 = arith.subf %in, %in_10 : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %13 = tensor.empty() : tensor<1x4x9x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<1x4x9x9xf32>) outs(%14 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %28 = arith.divf %in, %in_10 : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %17 = tensor.empty() : tensor<9xi64>
    %18 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%17 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %28 = linalg.index 0 : index
      %29 = arith.index_cast %28 : index to i64
      linalg.yield %29 : i64
    } -> tensor<9xi64>
    %expanded_5 = tensor.expand_shape %18 [[0, 1]] output_shape [1, 9] : tensor<9xi64> into tensor<1x9xi64>
    %expanded_6 = tensor.expand_shape %18 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %19 = tensor.empty() : tensor<9x9xi64>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_5, %expanded_6 : tensor<1x9xi64>, tensor<9x1xi64>) outs(%19 : tensor<9x9xi64>) {
    ^bb0(%in: i64, %in_10: i64, %out: i64):
      %28 = arith.subi %in, %in_10 : i64
      linalg.yield %28 : i64
    } -> tensor<9x9xi64>
    %21 = tensor.empty() : tensor<9x9xi1>
    %22 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<9x9xi64>) outs(%21 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %out: i1):
      %28 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %28 : i1
    } -> tensor<9x9xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%22, %cst_1 : tensor<9x9xi1>, tensor<9x9xi1>) outs(%21 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %28 = arith.andi %in, %in_10 : i1
      linalg.yield %28 : i1
    } -> tensor<9x9xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %23 : tensor<1x4x9x9xf32>, tensor<9x9xi1>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: i1, %out: f32):
      %28 = arith.uitofp %in_10 : i1 to f32
      %29 = arith.mulf %in, %28 : f32
      linalg.yield %29 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_7 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %25 = tensor.empty() : tensor<4x9x16xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %27 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%26 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_9 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_9 : tensor<1x4x9x16xf32>
  }
  func.func @miss_exp2(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<1x4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.mulf %in, %cst_0 : f32
      linalg.yield %14 : f32
    } -> tensor<1x4x9x9xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = math.powf %cst_1, %in : f32
      linalg.yield %14 : f32
    } -> tensor<1x4x9x9xf32>
    %7 = tensor.empty() : tensor<1x4x9x1xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<1x4x9x9xf32>) outs(%8 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<1x4x9x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %9 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %14 = arith.divf %in, %in_6 : f32
      linalg.yield %14 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_3 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %11 = tensor.empty() : tensor<4x9x16xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %13 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%12 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_5 = tensor.expand_shape %13 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_5 : tensor<1x4x9x16xf32>
  }
  func.func @mask_one_ahead(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?xi64>
    %2 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%1 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %52 = linalg.index 0 : index
      %53 = arith.index_cast %52 : index to i64
      linalg.yield %53 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %2 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_3 = tensor.expand_shape %2 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %3 = tensor.empty(%dim) : tensor<?x1xi64>
    %4 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<?x1xi64>) outs(%3 : tensor<?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %52 = arith.addi %in, %c1_i64 : i64
      linalg.yield %52 : i64
    } -> tensor<?x1xi64>
    %5 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %6 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_3, %4 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%5 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_11: i64, %out: i1):
      %52 = arith.cmpi sle, %in, %in_11 : i64
      linalg.yield %52 : i1
    } -> tensor<?x?xi1>
    %dim_4 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %7 = tensor.empty(%dim_4) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%7 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %9 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %10 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%9 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %52 = linalg.index 1 : index
      %53 = linalg.index 2 : index
      %54 = linalg.index 3 : index
      %dim_11 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %55 = arith.cmpi eq, %dim_11, %c1 : index
      %56 = arith.select %55, %c0, %53 : index
      %extracted = tensor.extract %arg0[%c0, %52, %56, %54] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %11 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %12 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%11 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %52 = linalg.index 1 : index
      %53 = linalg.index 2 : index
      %54 = linalg.index 3 : index
      %55 = arith.cmpi eq, %dim_4, %c1 : index
      %56 = arith.select %55, %c0, %54 : index
      %extracted = tensor.extract %transposed[%c0, %52, %53, %56] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_5 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %13 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %15 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%14 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %16 = arith.muli %0, %c4_i64 : i64
    %17 = arith.cmpi slt, %0, %c0_i64 : i64
    %18 = arith.select %17, %c4_i64, %16 : i64
    %19 = arith.extui %17 : i1 to i64
    %20 = arith.muli %18, %0 : i64
    %21 = arith.addi %19, %c1_i64 : i64
    %22 = arith.select %17, %c4_i64, %20 : i64
    %23 = arith.select %17, %21, %19 : i64
    %24 = arith.cmpi sle, %23, %c1_i64 : i64
    cf.assert %24, "must have at most one inferred (negative) dimension"
    %25 = arith.muli %16, %0 : i64
    %26 = arith.divsi %25, %22 : i64
    %27 = arith.select %17, %26, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %27, %27 : tensor<4xi64>
    %reshape = tensor.reshape %15(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %28 = arith.index_cast %27 : i64 to index
    %29 = tensor.empty(%28, %28) : tensor<1x4x?x?xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%29 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.mulf %in, %cst_2 : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x?x?xf32>
    %31 = arith.cmpi eq, %dim, %28 : index
    cf.assert %31, "mismatched size for broadcast"
    cf.assert %31, "mismatched size for broadcast"
    %32 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map12, #map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %30, %cst_1 : tensor<?x?xi1>, tensor<1x4x?x?xf32>, tensor<f32>) outs(%32 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %52 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x?x?xf32>
    %34 = tensor.empty(%dim) : tensor<1x4x?xi64>
    %35 = linalg.fill ins(%c0_i64 : i64) outs(%34 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %36 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %38:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<1x4x?x?xf32>) outs(%37, %35 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %52 = linalg.index 3 : index
      %53 = arith.index_cast %52 : index to i64
      %54 = arith.maximumf %in, %out : f32
      %55 = arith.cmpf ogt, %in, %out : f32
      %56 = arith.select %55, %53, %out_11 : i64
      linalg.yield %54, %56 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_6 = tensor.expand_shape %38#0 [[0], [1], [2, 3]] output_shape [1, 4, %dim, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_6 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%32 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %52 = arith.subf %in, %in_11 : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x?x?xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x4x?x?xf32>) outs(%32 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x?x?xf32>
    %41 = tensor.empty(%dim) : tensor<1x4x?x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<1x4x?x?xf32>) outs(%42 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %in, %out : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%32 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %52 = arith.divf %in, %in_11 : f32
      linalg.yield %52 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %45 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %46 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%45 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %52 = linalg.index 1 : index
      %53 = linalg.index 2 : index
      %54 = linalg.index 3 : index
      %55 = arith.cmpi eq, %dim, %c1 : index
      %56 = arith.select %55, %c0, %53 : index
      %57 = arith.select %55, %c0, %54 : index
      %extracted = tensor.extract %44[%c0, %52, %56, %57] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %24, "must have at most one inferred (negative) dimension"
    %from_elements_7 = tensor.from_elements %c4_i64, %27, %27 : tensor<3xi64>
    %reshape_8 = tensor.reshape %46(%from_elements_7) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %47 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%9 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %52 = linalg.index 1 : index
      %53 = linalg.index 2 : index
      %54 = linalg.index 3 : index
      %55 = arith.cmpi eq, %dim, %c1 : index
      %56 = arith.select %55, %c0, %53 : index
      %extracted = tensor.extract %arg2[%c0, %52, %56, %54] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_9 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %48 = arith.cmpi eq, %27, %0 : i64
    cf.assert %48, "mismatching contracting dimension"
    %49 = tensor.empty(%28) : tensor<4x?x16xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %51 = linalg.batch_matmul ins(%reshape_8, %collapsed_9 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%50 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_10 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [1, 4, %28, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_10 : tensor<1x4x?x16xf32>
  }
  func.func @mask_strict(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<9xi64>
    %1 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%0 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %28 = linalg.index 0 : index
      %29 = arith.index_cast %28 : index to i64
      linalg.yield %29 : i64
    } -> tensor<9xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %expanded_3 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 9] : tensor<9xi64> into tensor<1x9xi64>
    %2 = tensor.empty() : tensor<9x9xi1>
    %3 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_3, %expanded : tensor<1x9xi64>, tensor<9x1xi64>) outs(%2 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %in_10: i64, %out: i1):
      %28 = arith.cmpi slt, %in, %in_10 : i64
      linalg.yield %28 : i1
    } -> tensor<9x9xi1>
    %4 = tensor.empty() : tensor<1x9xi1>
    %5 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_3 : tensor<1x9xi64>) outs(%4 : tensor<1x9xi1>) {
    ^bb0(%in: i64, %out: i1):
      %28 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %28 : i1
    } -> tensor<1x9xi1>
    %6 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel"]} ins(%3, %5 : tensor<9x9xi1>, tensor<1x9xi1>) outs(%2 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %28 = arith.ori %in, %in_10 : i1
      linalg.yield %28 : i1
    } -> tensor<9x9xi1>
    %7 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%7 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %8 = tensor.empty() : tensor<4x9x9xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %10 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%9 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded_5 = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %11 = tensor.empty() : tensor<1x4x9x9xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x4x9x9xf32>) outs(%11 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_2 : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %13 = linalg.generic {indexing_maps = [#map12, #map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %12, %cst_1 : tensor<9x9xi1>, tensor<1x4x9x9xf32>, tensor<f32>) outs(%11 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %28 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %14 = tensor.empty() : tensor<1x4x9xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %16 = tensor.empty() : tensor<1x4x9xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %18:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<1x4x9x9xf32>) outs(%17, %15 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_10 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_6 = tensor.expand_shape %18#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_6 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%11 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %28 = arith.subf %in, %in_10 : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x4x9x9xf32>) outs(%11 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %21 = tensor.empty() : tensor<1x4x9x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x4x9x9xf32>) outs(%22 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%11 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %28 = arith.divf %in, %in_10 : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_7 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %25 = tensor.empty() : tensor<4x9x16xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %27 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%26 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_9 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_9 : tensor<1x4x9x16xf32>
  }
  func.func @mask_future(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<9xi64>
    %1 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%0 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %25 = linalg.index 0 : index
      %26 = arith.index_cast %25 : index to i64
      linalg.yield %26 : i64
    } -> tensor<9xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %expanded_3 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 9] : tensor<9xi64> into tensor<1x9xi64>
    %2 = tensor.empty() : tensor<9x9xi1>
    %3 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_3, %expanded : tensor<1x9xi64>, tensor<9x1xi64>) outs(%2 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %in_10: i64, %out: i1):
      %25 = arith.cmpi sge, %in, %in_10 : i64
      linalg.yield %25 : i1
    } -> tensor<9x9xi1>
    %4 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%4 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %5 = tensor.empty() : tensor<4x9x9xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %7 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%6 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded_5 = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %8 = tensor.empty() : tensor<1x4x9x9xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x4x9x9xf32>) outs(%8 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.mulf %in, %cst_2 : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x9xf32>
    %10 = linalg.generic {indexing_maps = [#map12, #map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %9, %cst_1 : tensor<9x9xi1>, tensor<1x4x9x9xf32>, tensor<f32>) outs(%8 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %25 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x9xf32>
    %11 = tensor.empty() : tensor<1x4x9xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %13 = tensor.empty() : tensor<1x4x9xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %15:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<1x4x9x9xf32>) outs(%14, %12 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %25 = linalg.index 3 : index
      %26 = arith.index_cast %25 : index to i64
      %27 = arith.maximumf %in, %out : f32
      %28 = arith.cmpf ogt, %in, %out : f32
      %29 = arith.select %28, %26, %out_10 : i64
      linalg.yield %27, %29 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_6 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_6 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%8 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %25 = arith.subf %in, %in_10 : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x9xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x4x9x9xf32>) outs(%8 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.exp %in : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x9xf32>
    %18 = tensor.empty() : tensor<1x4x9x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x4x9x9xf32>) outs(%19 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %out : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%8 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %25 = arith.divf %in, %in_10 : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_7 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %22 = tensor.empty() : tensor<4x9x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%23 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_9 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_9 : tensor<1x4x9x16xf32>
  }
  func.func @mask_every_second(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<9xi64>
    %1 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%0 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %30 = linalg.index 0 : index
      %31 = arith.index_cast %30 : index to i64
      linalg.yield %31 : i64
    } -> tensor<9xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %expanded_3 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 9] : tensor<9xi64> into tensor<1x9xi64>
    %2 = tensor.empty() : tensor<1x9xi64>
    %3 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_3 : tensor<1x9xi64>) outs(%2 : tensor<1x9xi64>) {
    ^bb0(%in: i64, %out: i64):
      %30 = arith.remsi %in, %c2_i64 : i64
      %31 = arith.cmpi ne, %30, %c0_i64 : i64
      %32 = arith.cmpi slt, %30, %c0_i64 : i64
      %33 = arith.andi %31, %32 : i1
      %34 = arith.addi %30, %c2_i64 : i64
      %35 = arith.select %33, %34, %30 : i64
      linalg.yield %35 : i64
    } -> tensor<1x9xi64>
    %4 = tensor.empty() : tensor<1x9xi1>
    %5 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x9xi64>) outs(%4 : tensor<1x9xi1>) {
    ^bb0(%in: i64, %out: i1):
      %30 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %30 : i1
    } -> tensor<1x9xi1>
    %6 = tensor.empty() : tensor<9x9xi1>
    %7 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_3, %expanded : tensor<1x9xi64>, tensor<9x1xi64>) outs(%6 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %in_10: i64, %out: i1):
      %30 = arith.cmpi sle, %in, %in_10 : i64
      linalg.yield %30 : i1
    } -> tensor<9x9xi1>
    %8 = linalg.generic {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%5, %7 : tensor<1x9xi1>, tensor<9x9xi1>) outs(%6 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %30 = arith.andi %in, %in_10 : i1
      linalg.yield %30 : i1
    } -> tensor<9x9xi1>
    %9 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%9 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %10 = tensor.empty() : tensor<4x9x9xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %12 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%11 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded_5 = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %13 = tensor.empty() : tensor<1x4x9x9xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x4x9x9xf32>) outs(%13 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.mulf %in, %cst_2 : f32
      linalg.yield %30 : f32
    } -> tensor<1x4x9x9xf32>
    %15 = linalg.generic {indexing_maps = [#map12, #map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %14, %cst_1 : tensor<9x9xi1>, tensor<1x4x9x9xf32>, tensor<f32>) outs(%13 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %30 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %30 : f32
    } -> tensor<1x4x9x9xf32>
    %16 = tensor.empty() : tensor<1x4x9xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %18 = tensor.empty() : tensor<1x4x9xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %20:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<1x4x9x9xf32>) outs(%19, %17 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %30 = linalg.index 3 : index
      %31 = arith.index_cast %30 : index to i64
      %32 = arith.maximumf %in, %out : f32
      %33 = arith.cmpf ogt, %in, %out : f32
      %34 = arith.select %33, %31, %out_10 : i64
      linalg.yield %32, %34 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_6 = tensor.expand_shape %20#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_6 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%13 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %30 = arith.subf %in, %in_10 : f32
      linalg.yield %30 : f32
    } -> tensor<1x4x9x9xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x4x9x9xf32>) outs(%13 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.exp %in : f32
      linalg.yield %30 : f32
    } -> tensor<1x4x9x9xf32>
    %23 = tensor.empty() : tensor<1x4x9x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<1x4x9x9xf32>) outs(%24 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<1x4x9x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%13 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %30 = arith.divf %in, %in_10 : f32
      linalg.yield %30 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_7 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %27 = tensor.empty() : tensor<4x9x16xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %29 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%28 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_9 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_9 : tensor<1x4x9x16xf32>
  }
  func.func @mask_prefix(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<9xi64>
    %1 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%0 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %28 = linalg.index 0 : index
      %29 = arith.index_cast %28 : index to i64
      linalg.yield %29 : i64
    } -> tensor<9xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %expanded_3 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 9] : tensor<9xi64> into tensor<1x9xi64>
    %2 = tensor.empty() : tensor<9x9xi1>
    %3 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_3, %expanded : tensor<1x9xi64>, tensor<9x1xi64>) outs(%2 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %in_10: i64, %out: i1):
      %28 = arith.cmpi sle, %in, %in_10 : i64
      linalg.yield %28 : i1
    } -> tensor<9x9xi1>
    %4 = tensor.empty() : tensor<1x9xi1>
    %5 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_3 : tensor<1x9xi64>) outs(%4 : tensor<1x9xi1>) {
    ^bb0(%in: i64, %out: i1):
      %28 = arith.cmpi slt, %in, %c2_i64 : i64
      linalg.yield %28 : i1
    } -> tensor<1x9xi1>
    %6 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel"]} ins(%3, %5 : tensor<9x9xi1>, tensor<1x9xi1>) outs(%2 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %28 = arith.ori %in, %in_10 : i1
      linalg.yield %28 : i1
    } -> tensor<9x9xi1>
    %7 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%7 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %8 = tensor.empty() : tensor<4x9x9xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %10 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%9 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded_5 = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %11 = tensor.empty() : tensor<1x4x9x9xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x4x9x9xf32>) outs(%11 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_2 : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %13 = linalg.generic {indexing_maps = [#map12, #map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %12, %cst_1 : tensor<9x9xi1>, tensor<1x4x9x9xf32>, tensor<f32>) outs(%11 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %28 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %14 = tensor.empty() : tensor<1x4x9xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %16 = tensor.empty() : tensor<1x4x9xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %18:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<1x4x9x9xf32>) outs(%17, %15 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_10 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_6 = tensor.expand_shape %18#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_6 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%11 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %28 = arith.subf %in, %in_10 : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x4x9x9xf32>) outs(%11 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %21 = tensor.empty() : tensor<1x4x9x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x4x9x9xf32>) outs(%22 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%11 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %28 = arith.divf %in, %in_10 : f32
      linalg.yield %28 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_7 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %25 = tensor.empty() : tensor<4x9x16xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %27 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%26 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_9 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_9 : tensor<1x4x9x16xf32>
  }
  func.func @mask_finite_small(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>, %arg2: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %true = arith.constant true
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<-1.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %3 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%2 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %4 = tensor.empty(%dim) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %55 = linalg.index 0 : index
      %56 = arith.index_cast %55 : index to i64
      linalg.yield %56 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_4 = tensor.expand_shape %5 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %6 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %7 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%6 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_12: i64, %out: i64):
      %55 = arith.subi %in, %in_12 : i64
      linalg.yield %55 : i64
    } -> tensor<?x?xi64>
    %8 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<?x?xi64>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %55 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %55 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %10 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map8, #map8, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%9, %3, %cst_1 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%10 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %55 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %55 : f32
    } -> tensor<?x?xf32>
    %dim_5 = tensor.dim %arg1, %c2 : tensor<1x4x?x16xf32>
    %12 = tensor.empty(%dim_5) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x?x16xf32>) outs(%12 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %14 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 1 : index
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %dim_12 = tensor.dim %arg0, %c2 : tensor<1x4x?x16xf32>
      %58 = arith.cmpi eq, %dim_12, %c1 : index
      %59 = arith.select %58, %c0, %56 : index
      %extracted = tensor.extract %arg0[%c0, %55, %59, %57] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %15 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %16 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%15 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 1 : index
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %58 = arith.cmpi eq, %dim_5, %c1 : index
      %59 = arith.select %58, %c0, %57 : index
      %extracted = tensor.extract %transposed[%c0, %55, %56, %59] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_6 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %17 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %19 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%18 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %20 = arith.muli %0, %c4_i64 : i64
    %21 = arith.cmpi slt, %0, %c0_i64 : i64
    %22 = arith.select %21, %c4_i64, %20 : i64
    %23 = arith.extui %21 : i1 to i64
    %24 = arith.muli %22, %0 : i64
    %25 = arith.addi %23, %c1_i64 : i64
    %26 = arith.select %21, %c4_i64, %24 : i64
    %27 = arith.select %21, %25, %23 : i64
    %28 = arith.cmpi sle, %27, %c1_i64 : i64
    cf.assert %28, "must have at most one inferred (negative) dimension"
    %29 = arith.muli %20, %0 : i64
    %30 = arith.divsi %29, %26 : i64
    %31 = arith.select %21, %30, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %31, %31 : tensor<4xi64>
    %reshape = tensor.reshape %19(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %32 = arith.index_cast %31 : i64 to index
    %33 = tensor.empty(%32, %32) : tensor<1x4x?x?xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%33 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.mulf %in, %cst_3 : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    %35 = arith.cmpi eq, %32, %dim : index
    cf.assert %35, "mismatched size for broadcast"
    cf.assert %35, "mismatched size for broadcast"
    %36 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %11 : tensor<1x4x?x?xf32>, tensor<?x?xf32>) outs(%33 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %55 = arith.addf %in, %in_12 : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    %37 = tensor.empty(%32) : tensor<1x4x?xi64>
    %38 = linalg.fill ins(%c0_i64 : i64) outs(%37 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %39 = tensor.empty(%32) : tensor<1x4x?xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %41:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<1x4x?x?xf32>) outs(%40, %38 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %55 = linalg.index 3 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = arith.maximumf %in, %out : f32
      %58 = arith.cmpf ogt, %in, %out : f32
      %59 = arith.select %58, %56, %out_12 : i64
      linalg.yield %57, %59 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_7 = tensor.expand_shape %41#0 [[0], [1], [2, 3]] output_shape [1, 4, %32, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_7 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%33 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %55 = arith.subf %in, %in_12 : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x4x?x?xf32>) outs(%33 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    %44 = tensor.empty(%32) : tensor<1x4x?x1xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x4x?x?xf32>) outs(%45 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %in, %out : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%33 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %55 = arith.divf %in, %in_12 : f32
      linalg.yield %55 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %48 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %49 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%48 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 1 : index
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %58 = arith.cmpi eq, %32, %c1 : index
      %59 = arith.select %58, %c0, %56 : index
      %60 = arith.select %58, %c0, %57 : index
      %extracted = tensor.extract %47[%c0, %55, %59, %60] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %28, "must have at most one inferred (negative) dimension"
    %from_elements_8 = tensor.from_elements %c4_i64, %31, %31 : tensor<3xi64>
    %reshape_9 = tensor.reshape %49(%from_elements_8) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %50 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 1 : index
      %56 = linalg.index 2 : index
      %57 = linalg.index 3 : index
      %58 = arith.cmpi eq, %dim, %c1 : index
      %59 = arith.select %58, %c0, %56 : index
      %extracted = tensor.extract %arg2[%c0, %55, %59, %57] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_10 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %51 = arith.cmpi eq, %31, %0 : i64
    cf.assert %51, "mismatching contracting dimension"
    %52 = tensor.empty(%32) : tensor<4x?x16xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %54 = linalg.batch_matmul ins(%reshape_9, %collapsed_10 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%53 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_11 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [1, 4, %32, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    return %expanded_11 : tensor<1x4x?x16xf32>
  }
  func.func @miss_softcap_factor(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 5.000000e+01 : f32
    %cst_3 = arith.constant 3.000000e+01 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<1x4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.mulf %in, %cst_1 : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x9x9xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.divf %in, %cst_2 : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x9x9xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.tanh %in : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x9x9xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.mulf %in, %cst_3 : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x9x9xf32>
    %9 = tensor.empty() : tensor<1x4x9xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %11 = tensor.empty() : tensor<1x4x9xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %13:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<1x4x9x9xf32>) outs(%12, %10 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %23 = linalg.index 3 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_9 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_5 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_5 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.subf %in, %in_9 : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x9x9xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x9x9xf32>
    %16 = tensor.empty() : tensor<1x4x9x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<1x4x9x9xf32>) outs(%17 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x9x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.divf %in, %in_9 : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_6 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %20 = tensor.empty() : tensor<4x9x16xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %22 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%21 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_8 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_8 : tensor<1x4x9x16xf32>
  }
  func.func @miss_softcap_after_mask(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x4x9x16xf32>, %arg2: tensor<1x4x9x16xf32>) -> tensor<1x4x9x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-1.000000e+09> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<9x9xi1>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %cst_4 = arith.constant 5.000000e+01 : f32
    %0 = tensor.empty() : tensor<1x4x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x4x9x16xf32>) outs(%0 : tensor<1x4x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %collapsed_5 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x9xf32> into tensor<4x16x9xf32>
    %1 = tensor.empty() : tensor<4x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<4x9x16xf32>, tensor<4x16x9xf32>) outs(%2 : tensor<4x9x9xf32>) -> tensor<4x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 4, 9, 9] : tensor<4x9x9xf32> into tensor<1x4x9x9xf32>
    %4 = tensor.empty() : tensor<1x4x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.mulf %in, %cst_3 : f32
      linalg.yield %32 : f32
    } -> tensor<1x4x9x9xf32>
    %6 = tensor.empty() : tensor<9xi64>
    %7 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%6 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %32 = linalg.index 0 : index
      %33 = arith.index_cast %32 : index to i64
      linalg.yield %33 : i64
    } -> tensor<9xi64>
    %expanded_6 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 9] : tensor<9xi64> into tensor<1x9xi64>
    %expanded_7 = tensor.expand_shape %7 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %8 = tensor.empty() : tensor<9x9xi64>
    %9 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_6, %expanded_7 : tensor<1x9xi64>, tensor<9x1xi64>) outs(%8 : tensor<9x9xi64>) {
    ^bb0(%in: i64, %in_12: i64, %out: i64):
      %32 = arith.subi %in, %in_12 : i64
      linalg.yield %32 : i64
    } -> tensor<9x9xi64>
    %10 = tensor.empty() : tensor<9x9xi1>
    %11 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<9x9xi64>) outs(%10 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %out: i1):
      %32 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %32 : i1
    } -> tensor<9x9xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_2 : tensor<9x9xi1>, tensor<9x9xi1>) outs(%10 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %32 = arith.andi %in, %in_12 : i1
      linalg.yield %32 : i1
    } -> tensor<9x9xi1>
    %13 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<9x9xi1>) outs(%10 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      %32 = arith.xori %in, %true : i1
      linalg.yield %32 : i1
    } -> tensor<9x9xi1>
    %14 = linalg.generic {indexing_maps = [#map12, #map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_1, %5 : tensor<9x9xi1>, tensor<f32>, tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %32 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %32 : f32
    } -> tensor<1x4x9x9xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.divf %in, %cst_4 : f32
      linalg.yield %32 : f32
    } -> tensor<1x4x9x9xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.tanh %in : f32
      linalg.yield %32 : f32
    } -> tensor<1x4x9x9xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.mulf %in, %cst_4 : f32
      linalg.yield %32 : f32
    } -> tensor<1x4x9x9xf32>
    %18 = tensor.empty() : tensor<1x4x9xi64>
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<1x4x9xi64>) -> tensor<1x4x9xi64>
    %20 = tensor.empty() : tensor<1x4x9xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<1x4x9xf32>) -> tensor<1x4x9xf32>
    %22:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x4x9x9xf32>) outs(%21, %19 : tensor<1x4x9xf32>, tensor<1x4x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %32 = linalg.index 3 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = arith.maximumf %in, %out : f32
      %35 = arith.cmpf ogt, %in, %out : f32
      %36 = arith.select %35, %33, %out_12 : i64
      linalg.yield %34, %36 : f32, i64
    } -> (tensor<1x4x9xf32>, tensor<1x4x9xi64>)
    %expanded_8 = tensor.expand_shape %22#0 [[0], [1], [2, 3]] output_shape [1, 4, 9, 1] : tensor<1x4x9xf32> into tensor<1x4x9x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_8 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %32 = arith.subf %in, %in_12 : f32
      linalg.yield %32 : f32
    } -> tensor<1x4x9x9xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x4x9x9xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.exp %in : f32
      linalg.yield %32 : f32
    } -> tensor<1x4x9x9xf32>
    %25 = tensor.empty() : tensor<1x4x9x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<1x4x9x1xf32>) -> tensor<1x4x9x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<1x4x9x9xf32>) outs(%26 : tensor<1x4x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<1x4x9x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<1x4x9x9xf32>, tensor<1x4x9x1xf32>) outs(%4 : tensor<1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %32 = arith.divf %in, %in_12 : f32
      linalg.yield %32 : f32
    } -> tensor<1x4x9x9xf32>
    %collapsed_9 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<1x4x9x9xf32> into tensor<4x9x9xf32>
    %collapsed_10 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x4x9x16xf32> into tensor<4x9x16xf32>
    %29 = tensor.empty() : tensor<4x9x16xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %31 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<4x9x9xf32>, tensor<4x9x16xf32>) outs(%30 : tensor<4x9x16xf32>) -> tensor<4x9x16xf32>
    %expanded_11 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [1, 4, 9, 16] : tensor<4x9x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_11 : tensor<1x4x9x16xf32>
  }
}
