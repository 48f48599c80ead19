// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (0, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map14 = affine_map<(d0, d1, d2) -> (d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<32x64xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<64x64xf32>, %arg15: tensor<96x64xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<64x96xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c2_i64 = arith.constant 2 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c-1 = arith.constant -1 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_9 = arith.constant 6.250000e-02 : f32
    %cst_10 = arith.constant dense<1> : tensor<i64>
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x?xi64>
    %4 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %246 = arith.index_cast %in : i64 to index
      %247 = linalg.index 2 : index
      %248 = arith.cmpi slt, %246, %c256 : index
      cf.assert %248, "index must be smaller than dim size"
      %249 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %249, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%246, %247] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %246 = linalg.index 0 : index
      %247 = arith.index_cast %246 : index to i64
      linalg.yield %247 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %246 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %246 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %246 = linalg.index 1 : index
      %247 = arith.cmpi eq, %dim, %c1 : index
      %248 = arith.select %247, %c0, %246 : index
      %extracted = tensor.extract %10[%c0, %248] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %14 = tensor.empty() : tensor<1xi64>
    %15 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%14 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    %16 = tensor.empty(%dim) : tensor<?xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%cst_3 : tensor<i1>) outs(%16 : tensor<?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?xi1>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %18 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%18 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_118: i64, %out: i1):
      %246 = arith.cmpi sle, %in, %in_118 : i64
      linalg.yield %246 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_118: i1, %out: i1):
      %246 = arith.andi %in, %in_118 : i1
      linalg.yield %246 : i1
    } -> tensor<?x?xi1>
    %expanded_12 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_13 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_13) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_118: i64, %out: i1):
      %246 = arith.cmpi slt, %in, %c0_i64 : i64
      %247 = arith.addi %in, %c1_i64 : i64
      %248 = arith.select %246, %247, %in : i64
      %249 = arith.index_cast %248 : i64 to index
      %250 = arith.cmpi slt, %in_118, %c0_i64 : i64
      %251 = arith.addi %in_118, %0 : i64
      %252 = arith.select %250, %251, %in_118 : i64
      %253 = arith.index_cast %252 : i64 to index
      %extracted = tensor.extract %13[%249, %253] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_14 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_13] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_13 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_14 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_118: i1, %out: i1):
      %246 = arith.andi %in, %in_118 : i1
      linalg.yield %246 : i1
    } -> tensor<1x?x?xi1>
    %27 = arith.cmpi slt, %0, %c0_i64 : i64
    %28 = arith.select %27, %c1_i64, %0 : i64
    %29 = arith.extui %27 : i1 to i64
    %30 = arith.muli %28, %0 : i64
    %31 = arith.addi %29, %c1_i64 : i64
    %32 = arith.select %27, %c1_i64, %30 : i64
    %33 = arith.select %27, %31, %29 : i64
    %34 = arith.cmpi sle, %33, %c1_i64 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %35 = arith.muli %0, %0 : i64
    %36 = arith.divsi %35, %32 : i64
    %37 = arith.select %27, %36, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c1_i64, %37, %37 : tensor<4xi64>
    %reshape = tensor.reshape %26(%from_elements) : (tensor<1x?x?xi1>, tensor<4xi64>) -> tensor<1x1x?x?xi1>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %38 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %39 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%38 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %246 = linalg.index 2 : index
      %247 = linalg.index 3 : index
      %248 = arith.index_cast %37 : i64 to index
      %249 = arith.cmpi eq, %248, %c1 : index
      %250 = arith.select %249, %c0, %246 : index
      %251 = arith.select %249, %c0, %247 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %250, %251] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_118: f32, %in_119: f32, %out: f32):
      %246 = arith.select %in, %in_118, %in_119 : f32
      linalg.yield %246 : f32
    } -> tensor<1x1x?x?xf32>
    cf.assert %8, "negative values not allowed in new dimensions"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %42 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%7 : tensor<?xi64>) outs(%6 : tensor<?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %246 = arith.subi %in, %c4_i64 : i64
      linalg.yield %246 : i64
    } -> tensor<?xi64>
    %expanded_15 = tensor.expand_shape %42 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %43 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded_15 : tensor<?xi64>, tensor<?x1xi64>) outs(%18 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_118: i64, %out: i1):
      %246 = arith.cmpi sgt, %in, %in_118 : i64
      linalg.yield %246 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    %44 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %43 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_118: i1, %out: i1):
      %246 = arith.andi %in, %in_118 : i1
      linalg.yield %246 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%44, %19 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_118: i1, %out: i1):
      %246 = arith.andi %in, %in_118 : i1
      linalg.yield %246 : i1
    } -> tensor<?x?xi1>
    %46 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %45 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_118: i1, %out: i1):
      %246 = arith.andi %in, %in_118 : i1
      linalg.yield %246 : i1
    } -> tensor<?x?xi1>
    cf.assert %24, "mismatched size for broadcast"
    %47 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %expanded_14 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_118: i1, %out: i1):
      %246 = arith.andi %in, %in_118 : i1
      linalg.yield %246 : i1
    } -> tensor<1x?x?xi1>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %reshape_16 = tensor.reshape %47(%from_elements) : (tensor<1x?x?xi1>, tensor<4xi64>) -> tensor<1x1x?x?xi1>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %48 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%38 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %246 = linalg.index 2 : index
      %247 = linalg.index 3 : index
      %248 = arith.index_cast %37 : i64 to index
      %249 = arith.cmpi eq, %248, %c1 : index
      %250 = arith.select %249, %c0, %246 : index
      %251 = arith.select %249, %c0, %247 : index
      %extracted = tensor.extract %reshape_16[%c0, %c0, %250, %251] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %49 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_118: f32, %in_119: f32, %out: f32):
      %246 = arith.select %in, %in_118, %in_119 : f32
      linalg.yield %246 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_17 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_18 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_17] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %50 = arith.index_cast %dim_17 : index to i64
    %51 = arith.cmpi sge, %50, %c0_i64 : i64
    cf.assert %51, "negative values not allowed in new dimensions"
    %52 = tensor.empty(%dim_17) : tensor<1x1x?xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x?xi64>) outs(%52 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %246 = arith.sitofp %in : i64 to f32
      linalg.yield %246 : f32
    } -> tensor<1x1x?xf32>
    %54 = arith.cmpi sge, %50, %c0_i64 : i64
    cf.assert %54, "unimplemented: dynamic negative broadcast sizes"
    %55 = tensor.empty(%dim_17) : tensor<1x1x?xf32>
    %56 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%55 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %246 = linalg.index 2 : index
      %247 = arith.cmpi eq, %dim_17, %c1 : index
      %248 = arith.select %247, %c0, %246 : index
      %extracted = tensor.extract %53[%c0, %c0, %248] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %57 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %58 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%57 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %246 = linalg.index 2 : index
      %247 = arith.cmpi eq, %dim_17, %c1 : index
      %248 = arith.select %247, %c0, %246 : index
      %extracted = tensor.extract %56[%c0, %c0, %248] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %59 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %61 = linalg.batch_matmul ins(%cst_7, %58 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%60 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %62 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%61 : tensor<1x4x?xf32>) outs(%62 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %expanded_19 = tensor.expand_shape %transposed [[0], [1], [2, 3]] output_shape [1, %dim, 4, 1] : tensor<1x?x4xf32> into tensor<1x?x4x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %63 = tensor.empty(%dim) : tensor<1x?x4x2xf32>
    %64 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<1x?x4x2xf32>) {
    ^bb0(%out: f32):
      %246 = linalg.index 1 : index
      %247 = linalg.index 2 : index
      %248 = arith.cmpi eq, %dim, %c1 : index
      %249 = arith.select %248, %c0, %246 : index
      %extracted = tensor.extract %expanded_19[%c0, %249, %247, %c0] : tensor<1x?x4x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x4x2xf32>
    %collapsed = tensor.collapse_shape %64 [[0], [1], [2, 3]] : tensor<1x?x4x2xf32> into tensor<1x?x8xf32>
    %65 = tensor.empty(%dim) : tensor<1x?x8xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x?x8xf32>) outs(%65 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.cos %in : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x8xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x?x8xf32>) outs(%65 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.sin %in : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x8xf32>
    %68 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.addf %in, %out : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x1xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.divf %in, %cst_8 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x1xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %71 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.subf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x64xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %246 : f32
    } -> tensor<1x?x64xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.addf %in, %out : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.divf %in, %cst_8 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.truncf %cst_5 : f64 to f32
      %247 = arith.addf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<1x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.rsqrt %in : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %77 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.mulf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x64xf32>
    %79 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %78 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.mulf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x64xf32>
    %80 = tensor.empty() : tensor<64x64xf32>
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%80 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_21 = tensor.collapse_shape %79 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %81 = tensor.empty(%dim) : tensor<?x64xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %83 = linalg.matmul ins(%collapsed_21, %transposed_20 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%82 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_22 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %84 = arith.muli %28, %c8_i64 : i64
    %85 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %86 = arith.muli %0, %c64_i64 : i64
    %87 = arith.divsi %86, %84 : i64
    %88 = arith.select %27, %87, %0 : i64
    %from_elements_23 = tensor.from_elements %c1_i64, %88, %87, %c8_i64 : tensor<4xi64>
    %reshape_24 = tensor.reshape %expanded_22(%from_elements_23) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %89 = arith.index_cast %88 : i64 to index
    %90 = tensor.empty(%89) : tensor<1x8x?x8xf32>
    %transposed_25 = linalg.transpose ins(%reshape_24 : tensor<1x?x8x8xf32>) outs(%90 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %91 = tensor.empty() : tensor<64x32xf32>
    %transposed_26 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%91 : tensor<64x32xf32>) permutation = [1, 0] 
    %92 = tensor.empty(%dim) : tensor<?x32xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %94 = linalg.matmul ins(%collapsed_21, %transposed_26 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%93 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_27 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %95 = arith.muli %0, %c32_i64 : i64
    %96 = arith.divsi %95, %84 : i64
    %97 = arith.select %27, %96, %0 : i64
    %from_elements_28 = tensor.from_elements %c1_i64, %97, %96, %c8_i64 : tensor<4xi64>
    %reshape_29 = tensor.reshape %expanded_27(%from_elements_28) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %98 = arith.index_cast %97 : i64 to index
    %99 = tensor.empty(%98) : tensor<1x4x?x8xf32>
    %transposed_30 = linalg.transpose ins(%reshape_29 : tensor<1x?x4x8xf32>) outs(%99 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%91 : tensor<64x32xf32>) permutation = [1, 0] 
    %100 = linalg.matmul ins(%collapsed_21, %transposed_31 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%93 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_32 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_33 = tensor.reshape %expanded_32(%from_elements_28) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_34 = linalg.transpose ins(%reshape_33 : tensor<1x?x4x8xf32>) outs(%99 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_35 = tensor.expand_shape %66 [[0], [1, 2], [3]] output_shape [1, 1, %dim, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_36 = tensor.expand_shape %67 [[0], [1, 2], [3]] output_shape [1, 1, %dim, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %101 = arith.cmpi eq, %89, %dim : index
    cf.assert %101, "mismatched size for broadcast"
    %102 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25, %expanded_35 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%90 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.mulf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_25[0, 0, 0, 0] [1, 8, %89, 4] [1, 1, 1, 2] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_25[0, 0, 0, 1] [1, 8, %89, 4] [1, 1, 1, 2] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %103 = tensor.empty(%89) : tensor<1x8x?x4xf32>
    %104 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<1x8x?x4xf32>) outs(%103 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.negf %in : f32
      linalg.yield %246 : f32
    } -> tensor<1x8x?x4xf32>
    %expanded_38 = tensor.expand_shape %104 [[0], [1], [2], [3, 4]] output_shape [1, 8, %89, 4, 1] : tensor<1x8x?x4xf32> into tensor<1x8x?x4x1xf32>
    %expanded_39 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [1, 8, %89, 4, 1] : tensor<1x8x?x4xf32> into tensor<1x8x?x4x1xf32>
    %concat = tensor.concat dim(4) %expanded_38, %expanded_39 : (tensor<1x8x?x4x1xf32>, tensor<1x8x?x4x1xf32>) -> tensor<1x8x?x4x2xf32>
    %collapsed_40 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x8x?x4x2xf32> into tensor<1x8x?x8xf32>
    %dim_41 = tensor.dim %expanded_38, %c2 : tensor<1x8x?x4x1xf32>
    %105 = arith.cmpi eq, %dim_41, %dim : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = tensor.empty(%dim_41) : tensor<1x8x?x8xf32>
    %107 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40, %expanded_36 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%106 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.mulf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x8x?x8xf32>
    %108 = arith.cmpi eq, %89, %dim_41 : index
    cf.assert %108, "mismatched size for broadcast"
    %109 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %107 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%90 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.addf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x8x?x8xf32>
    %110 = arith.cmpi eq, %98, %dim : index
    cf.assert %110, "mismatched size for broadcast"
    %111 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30, %expanded_35 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%99 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.mulf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_42 = tensor.extract_slice %transposed_30[0, 0, 0, 0] [1, 4, %98, 4] [1, 1, 1, 2] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_43 = tensor.extract_slice %transposed_30[0, 0, 0, 1] [1, 4, %98, 4] [1, 1, 1, 2] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %112 = tensor.empty(%98) : tensor<1x4x?x4xf32>
    %113 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_43 : tensor<1x4x?x4xf32>) outs(%112 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.negf %in : f32
      linalg.yield %246 : f32
    } -> tensor<1x4x?x4xf32>
    %expanded_44 = tensor.expand_shape %113 [[0], [1], [2], [3, 4]] output_shape [1, 4, %98, 4, 1] : tensor<1x4x?x4xf32> into tensor<1x4x?x4x1xf32>
    %expanded_45 = tensor.expand_shape %extracted_slice_42 [[0], [1], [2], [3, 4]] output_shape [1, 4, %98, 4, 1] : tensor<1x4x?x4xf32> into tensor<1x4x?x4x1xf32>
    %concat_46 = tensor.concat dim(4) %expanded_44, %expanded_45 : (tensor<1x4x?x4x1xf32>, tensor<1x4x?x4x1xf32>) -> tensor<1x4x?x4x2xf32>
    %collapsed_47 = tensor.collapse_shape %concat_46 [[0], [1], [2], [3, 4]] : tensor<1x4x?x4x2xf32> into tensor<1x4x?x8xf32>
    %dim_48 = tensor.dim %expanded_44, %c2 : tensor<1x4x?x4x1xf32>
    %114 = arith.cmpi eq, %dim_48, %dim : index
    cf.assert %114, "mismatched size for broadcast"
    %115 = tensor.empty(%dim_48) : tensor<1x4x?x8xf32>
    %116 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_47, %expanded_36 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%115 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.mulf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x4x?x8xf32>
    %117 = arith.cmpi eq, %98, %dim_48 : index
    cf.assert %117, "mismatched size for broadcast"
    %118 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %116 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%99 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.addf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_49 = tensor.expand_shape %118 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %98, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %119 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %120 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%119 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %246 = linalg.index 1 : index
      %247 = linalg.index 3 : index
      %248 = linalg.index 4 : index
      %249 = arith.cmpi eq, %98, %c1 : index
      %250 = arith.select %249, %c0, %247 : index
      %extracted = tensor.extract %expanded_49[%c0, %246, %c0, %250, %248] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_50 = tensor.collapse_shape %120 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_51 = tensor.expand_shape %transposed_34 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %98, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %121 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%119 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %246 = linalg.index 1 : index
      %247 = linalg.index 3 : index
      %248 = linalg.index 4 : index
      %249 = arith.cmpi eq, %98, %c1 : index
      %250 = arith.select %249, %c0, %247 : index
      %extracted = tensor.extract %expanded_51[%c0, %246, %c0, %250, %248] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_52 = tensor.collapse_shape %121 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %122 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_53 = linalg.transpose ins(%collapsed_50 : tensor<1x8x?x8xf32>) outs(%122 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %123 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %124 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%123 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %246 = linalg.index 1 : index
      %247 = linalg.index 2 : index
      %248 = linalg.index 3 : index
      %249 = arith.cmpi eq, %89, %c1 : index
      %250 = arith.select %249, %c0, %247 : index
      %extracted = tensor.extract %109[%c0, %246, %250, %248] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_54 = tensor.collapse_shape %124 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %125 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%122 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %246 = linalg.index 1 : index
      %247 = linalg.index 2 : index
      %248 = linalg.index 3 : index
      %249 = arith.cmpi eq, %dim, %c1 : index
      %250 = arith.select %249, %c0, %248 : index
      %extracted = tensor.extract %transposed_53[%c0, %246, %247, %250] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_55 = tensor.collapse_shape %125 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %126 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %127 = linalg.fill ins(%cst : f32) outs(%126 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %128 = linalg.batch_matmul ins(%collapsed_54, %collapsed_55 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%127 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %129 = arith.muli %0, %c8_i64 : i64
    %130 = arith.select %27, %c8_i64, %129 : i64
    %131 = arith.muli %130, %0 : i64
    %132 = arith.select %27, %c8_i64, %131 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %133 = arith.muli %129, %0 : i64
    %134 = arith.divsi %133, %132 : i64
    %135 = arith.select %27, %134, %0 : i64
    %from_elements_56 = tensor.from_elements %c1_i64, %c8_i64, %135, %135 : tensor<4xi64>
    %reshape_57 = tensor.reshape %128(%from_elements_56) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %136 = arith.index_cast %135 : i64 to index
    %137 = tensor.empty(%136, %136) : tensor<1x8x?x?xf32>
    %138 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_57 : tensor<1x8x?x?xf32>) outs(%137 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.truncf %cst_4 : f64 to f32
      %247 = arith.mulf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<1x8x?x?xf32>
    %139 = arith.cmpi slt, %dim, %c0 : index
    %140 = arith.addi %dim, %dim : index
    %141 = arith.select %139, %140, %dim : index
    %142 = arith.cmpi slt, %141, %c0 : index
    %143 = arith.select %142, %c-1, %141 : index
    %144 = arith.minsi %143, %dim : index
    %145 = arith.maxsi %144, %c0 : index
    %extracted_slice_58 = tensor.extract_slice %49[0, 0, 0, 0] [1, 1, %dim, %145] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %146 = arith.cmpi eq, %136, %dim : index
    cf.assert %146, "mismatched size for broadcast"
    %147 = arith.cmpi eq, %136, %145 : index
    cf.assert %147, "mismatched size for broadcast"
    %148 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %extracted_slice_58 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%137 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.addf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x8x?x?xf32>
    %149 = tensor.empty(%136) : tensor<1x8x?xi64>
    %150 = linalg.fill ins(%c0_i64 : i64) outs(%149 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %151 = tensor.empty(%136) : tensor<1x8x?xf32>
    %152 = linalg.fill ins(%cst_0 : f32) outs(%151 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %153:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%148 : tensor<1x8x?x?xf32>) outs(%152, %150 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_118: i64):
      %246 = linalg.index 3 : index
      %247 = arith.index_cast %246 : index to i64
      %248 = arith.maximumf %in, %out : f32
      %249 = arith.cmpf ogt, %in, %out : f32
      %250 = arith.select %249, %247, %out_118 : i64
      linalg.yield %248, %250 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_59 = tensor.expand_shape %153#0 [[0], [1], [2, 3]] output_shape [1, 8, %136, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %154 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %expanded_59 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%137 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.subf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x8x?x?xf32>
    %155 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154 : tensor<1x8x?x?xf32>) outs(%137 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.exp %in : f32
      linalg.yield %246 : f32
    } -> tensor<1x8x?x?xf32>
    %156 = tensor.empty(%136) : tensor<1x8x?x1xf32>
    %157 = linalg.fill ins(%cst : f32) outs(%156 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %158 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%155 : tensor<1x8x?x?xf32>) outs(%157 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.addf %in, %out : f32
      linalg.yield %246 : f32
    } -> tensor<1x8x?x1xf32>
    %159 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %158 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%137 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.divf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %160 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %161 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%160 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %246 = linalg.index 1 : index
      %247 = linalg.index 2 : index
      %248 = linalg.index 3 : index
      %249 = arith.cmpi eq, %136, %c1 : index
      %250 = arith.select %249, %c0, %247 : index
      %251 = arith.select %249, %c0, %248 : index
      %extracted = tensor.extract %159[%c0, %246, %250, %251] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_60 = tensor.from_elements %c8_i64, %135, %135 : tensor<3xi64>
    %reshape_61 = tensor.reshape %161(%from_elements_60) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %162 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%123 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %246 = linalg.index 1 : index
      %247 = linalg.index 2 : index
      %248 = linalg.index 3 : index
      %249 = arith.cmpi eq, %dim, %c1 : index
      %250 = arith.select %249, %c0, %247 : index
      %extracted = tensor.extract %collapsed_52[%c0, %246, %250, %248] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_62 = tensor.collapse_shape %162 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %163 = arith.cmpi eq, %135, %0 : i64
    cf.assert %163, "mismatching contracting dimension"
    %164 = tensor.empty(%136) : tensor<8x?x8xf32>
    %165 = linalg.fill ins(%cst : f32) outs(%164 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %166 = linalg.batch_matmul ins(%reshape_61, %collapsed_62 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%165 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_63 = tensor.expand_shape %166 [[0, 1], [2], [3]] output_shape [1, 8, %136, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %167 = tensor.empty(%136) : tensor<1x?x8x8xf32>
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<1x8x?x8xf32>) outs(%167 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %168 = arith.muli %135, %c64_i64 : i64
    %169 = arith.divsi %168, %28 : i64
    %170 = arith.select %27, %169, %0 : i64
    %from_elements_65 = tensor.from_elements %c1_i64, %170, %169 : tensor<3xi64>
    %reshape_66 = tensor.reshape %transposed_64(%from_elements_65) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_67 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%80 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %reshape_66 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %171 = arith.index_cast %170 : i64 to index
    %172 = tensor.empty(%171) : tensor<?x64xf32>
    %173 = linalg.fill ins(%cst : f32) outs(%172 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %174 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%173 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_69 = tensor.expand_shape %174 [[0, 1], [2]] output_shape [1, %171, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %175 = tensor.empty() : tensor<64x96xf32>
    %transposed_70 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%175 : tensor<64x96xf32>) permutation = [1, 0] 
    %176 = tensor.empty(%dim) : tensor<?x96xf32>
    %177 = linalg.fill ins(%cst : f32) outs(%176 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %178 = linalg.matmul ins(%collapsed_21, %transposed_70 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%177 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_71 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %179 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<1x?x96xf32>) outs(%179 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.negf %in : f32
      %247 = math.exp %246 : f32
      %248 = arith.addf %247, %cst_1 : f32
      %249 = arith.divf %cst_1, %248 : f32
      linalg.yield %249 : f32
    } -> tensor<1x?x96xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71, %180 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%179 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.mulf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x96xf32>
    %transposed_72 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%175 : tensor<64x96xf32>) permutation = [1, 0] 
    %182 = linalg.matmul ins(%collapsed_21, %transposed_72 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%177 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_73 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %expanded_73 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%179 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.mulf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x96xf32>
    %184 = tensor.empty() : tensor<96x64xf32>
    %transposed_74 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%184 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %183 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %185 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%82 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_76 = tensor.expand_shape %185 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %186 = arith.cmpi eq, %dim, %171 : index
    cf.assert %186, "mismatched size for broadcast"
    %187 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_69 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.addf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x64xf32>
    %188 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %expanded_76 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.addf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x64xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%188 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.addf %in, %out : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x1xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.divf %in, %cst_8 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x1xf32>
    %191 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %190 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.subf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x64xf32>
    %192 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %246 : f32
    } -> tensor<1x?x64xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%192 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.addf %in, %out : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x1xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.divf %in, %cst_8 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x1xf32>
    %195 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.truncf %cst_5 : f64 to f32
      %247 = arith.addf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<1x?x1xf32>
    %196 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.rsqrt %in : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x1xf32>
    %197 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %196 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.mulf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x64xf32>
    %198 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %197 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.mulf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x64xf32>
    %transposed_77 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%80 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %198 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %199 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%82 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_79 = tensor.expand_shape %199 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_80 = tensor.reshape %expanded_79(%from_elements_23) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %transposed_81 = linalg.transpose ins(%reshape_80 : tensor<1x?x8x8xf32>) outs(%90 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_82 = linalg.transpose ins(%arg12 : tensor<32x64xf32>) outs(%91 : tensor<64x32xf32>) permutation = [1, 0] 
    %200 = linalg.matmul ins(%collapsed_78, %transposed_82 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%93 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_83 = tensor.expand_shape %200 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_84 = tensor.reshape %expanded_83(%from_elements_28) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_85 = linalg.transpose ins(%reshape_84 : tensor<1x?x4x8xf32>) outs(%99 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_86 = linalg.transpose ins(%arg13 : tensor<32x64xf32>) outs(%91 : tensor<64x32xf32>) permutation = [1, 0] 
    %201 = linalg.matmul ins(%collapsed_78, %transposed_86 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%93 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_87 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_88 = tensor.reshape %expanded_87(%from_elements_28) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_89 = linalg.transpose ins(%reshape_88 : tensor<1x?x4x8xf32>) outs(%99 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_90 = tensor.expand_shape %transposed_85 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %98, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %202 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%119 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %246 = linalg.index 1 : index
      %247 = linalg.index 3 : index
      %248 = linalg.index 4 : index
      %249 = arith.cmpi eq, %98, %c1 : index
      %250 = arith.select %249, %c0, %247 : index
      %extracted = tensor.extract %expanded_90[%c0, %246, %c0, %250, %248] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_91 = tensor.collapse_shape %202 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_92 = tensor.expand_shape %transposed_89 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %98, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %203 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%119 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %246 = linalg.index 1 : index
      %247 = linalg.index 3 : index
      %248 = linalg.index 4 : index
      %249 = arith.cmpi eq, %98, %c1 : index
      %250 = arith.select %249, %c0, %247 : index
      %extracted = tensor.extract %expanded_92[%c0, %246, %c0, %250, %248] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_93 = tensor.collapse_shape %203 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %transposed_94 = linalg.transpose ins(%collapsed_91 : tensor<1x8x?x8xf32>) outs(%122 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %204 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%123 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %246 = linalg.index 1 : index
      %247 = linalg.index 2 : index
      %248 = linalg.index 3 : index
      %249 = arith.cmpi eq, %89, %c1 : index
      %250 = arith.select %249, %c0, %247 : index
      %extracted = tensor.extract %transposed_81[%c0, %246, %250, %248] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_95 = tensor.collapse_shape %204 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %205 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%122 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %246 = linalg.index 1 : index
      %247 = linalg.index 2 : index
      %248 = linalg.index 3 : index
      %249 = arith.cmpi eq, %dim, %c1 : index
      %250 = arith.select %249, %c0, %248 : index
      %extracted = tensor.extract %transposed_94[%c0, %246, %247, %250] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_96 = tensor.collapse_shape %205 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %206 = linalg.batch_matmul ins(%collapsed_95, %collapsed_96 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%127 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %reshape_97 = tensor.reshape %206(%from_elements_56) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %207 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_97 : tensor<1x8x?x?xf32>) outs(%137 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.truncf %cst_4 : f64 to f32
      %247 = arith.mulf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<1x8x?x?xf32>
    %extracted_slice_98 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %145] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    cf.assert %146, "mismatched size for broadcast"
    cf.assert %147, "mismatched size for broadcast"
    %208 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207, %extracted_slice_98 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%137 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.addf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x8x?x?xf32>
    %209:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%208 : tensor<1x8x?x?xf32>) outs(%152, %150 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_118: i64):
      %246 = linalg.index 3 : index
      %247 = arith.index_cast %246 : index to i64
      %248 = arith.maximumf %in, %out : f32
      %249 = arith.cmpf ogt, %in, %out : f32
      %250 = arith.select %249, %247, %out_118 : i64
      linalg.yield %248, %250 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_99 = tensor.expand_shape %209#0 [[0], [1], [2, 3]] output_shape [1, 8, %136, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %210 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %expanded_99 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%137 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.subf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x8x?x?xf32>
    %211 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210 : tensor<1x8x?x?xf32>) outs(%137 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.exp %in : f32
      linalg.yield %246 : f32
    } -> tensor<1x8x?x?xf32>
    %212 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%211 : tensor<1x8x?x?xf32>) outs(%157 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.addf %in, %out : f32
      linalg.yield %246 : f32
    } -> tensor<1x8x?x1xf32>
    %213 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %212 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%137 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.divf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %214 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%160 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %246 = linalg.index 1 : index
      %247 = linalg.index 2 : index
      %248 = linalg.index 3 : index
      %249 = arith.cmpi eq, %136, %c1 : index
      %250 = arith.select %249, %c0, %247 : index
      %251 = arith.select %249, %c0, %248 : index
      %extracted = tensor.extract %213[%c0, %246, %250, %251] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %reshape_100 = tensor.reshape %214(%from_elements_60) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %215 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%123 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %246 = linalg.index 1 : index
      %247 = linalg.index 2 : index
      %248 = linalg.index 3 : index
      %249 = arith.cmpi eq, %dim, %c1 : index
      %250 = arith.select %249, %c0, %247 : index
      %extracted = tensor.extract %collapsed_93[%c0, %246, %250, %248] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_101 = tensor.collapse_shape %215 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %163, "mismatching contracting dimension"
    %216 = linalg.batch_matmul ins(%reshape_100, %collapsed_101 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%165 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_102 = tensor.expand_shape %216 [[0, 1], [2], [3]] output_shape [1, 8, %136, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %transposed_103 = linalg.transpose ins(%expanded_102 : tensor<1x8x?x8xf32>) outs(%167 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_104 = tensor.reshape %transposed_103(%from_elements_65) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_105 = linalg.transpose ins(%arg14 : tensor<64x64xf32>) outs(%80 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_106 = tensor.collapse_shape %reshape_104 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %217 = arith.index_cast %170 : i64 to index
    %218 = tensor.empty(%217) : tensor<?x64xf32>
    %219 = linalg.fill ins(%cst : f32) outs(%218 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %220 = linalg.matmul ins(%collapsed_106, %transposed_105 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%219 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_107 = tensor.expand_shape %220 [[0, 1], [2]] output_shape [1, %217, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %transposed_108 = linalg.transpose ins(%arg15 : tensor<96x64xf32>) outs(%175 : tensor<64x96xf32>) permutation = [1, 0] 
    %221 = linalg.matmul ins(%collapsed_78, %transposed_108 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%177 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_109 = tensor.expand_shape %221 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %222 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_109 : tensor<1x?x96xf32>) outs(%179 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.negf %in : f32
      %247 = math.exp %246 : f32
      %248 = arith.addf %247, %cst_1 : f32
      %249 = arith.divf %cst_1, %248 : f32
      linalg.yield %249 : f32
    } -> tensor<1x?x96xf32>
    %223 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_109, %222 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%179 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.mulf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x96xf32>
    %transposed_110 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%175 : tensor<64x96xf32>) permutation = [1, 0] 
    %224 = linalg.matmul ins(%collapsed_78, %transposed_110 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%177 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_111 = tensor.expand_shape %224 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %225 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223, %expanded_111 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%179 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.mulf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x96xf32>
    %transposed_112 = linalg.transpose ins(%arg17 : tensor<64x96xf32>) outs(%184 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_113 = tensor.collapse_shape %225 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %226 = linalg.matmul ins(%collapsed_113, %transposed_112 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%82 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_114 = tensor.expand_shape %226 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %227 = arith.cmpi eq, %dim, %217 : index
    cf.assert %227, "mismatched size for broadcast"
    %228 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %expanded_107 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.addf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x64xf32>
    %229 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %expanded_114 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.addf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x64xf32>
    %230 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%229 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.addf %in, %out : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x1xf32>
    %231 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.divf %in, %cst_8 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x1xf32>
    %232 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %231 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.subf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x64xf32>
    %233 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %246 : f32
    } -> tensor<1x?x64xf32>
    %234 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%233 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.addf %in, %out : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x1xf32>
    %235 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.divf %in, %cst_8 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x1xf32>
    %236 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.truncf %cst_5 : f64 to f32
      %247 = arith.addf %in, %246 : f32
      linalg.yield %247 : f32
    } -> tensor<1x?x1xf32>
    %237 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = math.rsqrt %in : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x1xf32>
    %238 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %237 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.mulf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x64xf32>
    %239 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %238 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %246 = arith.mulf %in, %in_118 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x64xf32>
    %240 = tensor.empty() : tensor<64x256xf32>
    %transposed_115 = linalg.transpose ins(%arg2 : tensor<256x64xf32>) outs(%240 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_116 = tensor.collapse_shape %239 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %241 = tensor.empty(%dim) : tensor<?x256xf32>
    %242 = linalg.fill ins(%cst : f32) outs(%241 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %243 = linalg.matmul ins(%collapsed_116, %transposed_115 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%242 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_117 = tensor.expand_shape %243 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    %244 = tensor.empty(%dim) : tensor<1x?x256xf32>
    %245 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_117 : tensor<1x?x256xf32>) outs(%244 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %246 = arith.mulf %in, %cst_9 : f32
      linalg.yield %246 : f32
    } -> tensor<1x?x256xf32>
    return %245 : tensor<1x?x256xf32>
  }
}
