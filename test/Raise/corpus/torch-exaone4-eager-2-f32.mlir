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
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map19 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<64x96xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64x64xf32>, %arg15: tensor<32x64xf32>, %arg16: tensor<32x64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<8xf32>, %arg19: tensor<8xf32>, %arg20: tensor<96x64xf32>, %arg21: tensor<96x64xf32>, %arg22: tensor<64x96xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64xf32>, %arg26: tensor<256x64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c-1 = arith.constant -1 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
    %c64_i64 = arith.constant 64 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 6.400000e+01 : f32
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
      %285 = arith.index_cast %in : i64 to index
      %286 = linalg.index 2 : index
      %287 = arith.cmpi slt, %285, %c256 : index
      cf.assert %287, "index must be smaller than dim size"
      %288 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %288, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%285, %286] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %285 = linalg.index 0 : index
      %286 = arith.index_cast %285 : index to i64
      linalg.yield %286 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %285 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %285 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %285 = linalg.index 1 : index
      %286 = arith.cmpi eq, %dim, %c1 : index
      %287 = arith.select %286, %c0, %285 : index
      %extracted = tensor.extract %10[%c0, %287] : tensor<1x?xi1>
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
    ^bb0(%in: i64, %in_114: i64, %out: i1):
      %285 = arith.cmpi sle, %in, %in_114 : i64
      linalg.yield %285 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_114: i1, %out: i1):
      %285 = arith.andi %in, %in_114 : i1
      linalg.yield %285 : i1
    } -> tensor<?x?xi1>
    %expanded_12 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_13 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_13) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_114: i64, %out: i1):
      %285 = arith.cmpi slt, %in, %c0_i64 : i64
      %286 = arith.addi %in, %c1_i64 : i64
      %287 = arith.select %285, %286, %in : i64
      %288 = arith.index_cast %287 : i64 to index
      %289 = arith.cmpi slt, %in_114, %c0_i64 : i64
      %290 = arith.addi %in_114, %0 : i64
      %291 = arith.select %289, %290, %in_114 : i64
      %292 = arith.index_cast %291 : i64 to index
      %extracted = tensor.extract %13[%288, %292] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_14 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_13] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_13 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_14 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_114: i1, %out: i1):
      %285 = arith.andi %in, %in_114 : i1
      linalg.yield %285 : i1
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
      %285 = linalg.index 2 : index
      %286 = linalg.index 3 : index
      %287 = arith.index_cast %37 : i64 to index
      %288 = arith.cmpi eq, %287, %c1 : index
      %289 = arith.select %288, %c0, %285 : index
      %290 = arith.select %288, %c0, %286 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %289, %290] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_114: f32, %in_115: f32, %out: f32):
      %285 = arith.select %in, %in_114, %in_115 : f32
      linalg.yield %285 : f32
    } -> tensor<1x1x?x?xf32>
    cf.assert %8, "negative values not allowed in new dimensions"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %42 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%7 : tensor<?xi64>) outs(%6 : tensor<?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %285 = arith.subi %in, %c4_i64 : i64
      linalg.yield %285 : i64
    } -> tensor<?xi64>
    %expanded_15 = tensor.expand_shape %42 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %43 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded_15 : tensor<?xi64>, tensor<?x1xi64>) outs(%18 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_114: i64, %out: i1):
      %285 = arith.cmpi sgt, %in, %in_114 : i64
      linalg.yield %285 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    %44 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %43 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_114: i1, %out: i1):
      %285 = arith.andi %in, %in_114 : i1
      linalg.yield %285 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%44, %19 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_114: i1, %out: i1):
      %285 = arith.andi %in, %in_114 : i1
      linalg.yield %285 : i1
    } -> tensor<?x?xi1>
    %46 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %45 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_114: i1, %out: i1):
      %285 = arith.andi %in, %in_114 : i1
      linalg.yield %285 : i1
    } -> tensor<?x?xi1>
    cf.assert %24, "mismatched size for broadcast"
    %47 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %expanded_14 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_114: i1, %out: i1):
      %285 = arith.andi %in, %in_114 : i1
      linalg.yield %285 : i1
    } -> tensor<1x?x?xi1>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %reshape_16 = tensor.reshape %47(%from_elements) : (tensor<1x?x?xi1>, tensor<4xi64>) -> tensor<1x1x?x?xi1>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %48 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%38 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %285 = linalg.index 2 : index
      %286 = linalg.index 3 : index
      %287 = arith.index_cast %37 : i64 to index
      %288 = arith.cmpi eq, %287, %c1 : index
      %289 = arith.select %288, %c0, %285 : index
      %290 = arith.select %288, %c0, %286 : index
      %extracted = tensor.extract %reshape_16[%c0, %c0, %289, %290] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %49 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_114: f32, %in_115: f32, %out: f32):
      %285 = arith.select %in, %in_114, %in_115 : f32
      linalg.yield %285 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_17 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_18 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_17] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %50 = arith.index_cast %dim_17 : index to i64
    %51 = arith.cmpi sge, %50, %c0_i64 : i64
    cf.assert %51, "negative values not allowed in new dimensions"
    %52 = tensor.empty(%dim_17) : tensor<1x1x?xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x?xi64>) outs(%52 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %285 = arith.sitofp %in : i64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x1x?xf32>
    %54 = arith.cmpi sge, %50, %c0_i64 : i64
    cf.assert %54, "unimplemented: dynamic negative broadcast sizes"
    %55 = tensor.empty(%dim_17) : tensor<1x1x?xf32>
    %56 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%55 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %285 = linalg.index 2 : index
      %286 = arith.cmpi eq, %dim_17, %c1 : index
      %287 = arith.select %286, %c0, %285 : index
      %extracted = tensor.extract %53[%c0, %c0, %287] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %57 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %58 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%57 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %285 = linalg.index 2 : index
      %286 = arith.cmpi eq, %dim_17, %c1 : index
      %287 = arith.select %286, %c0, %285 : index
      %extracted = tensor.extract %56[%c0, %c0, %287] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %59 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %61 = linalg.batch_matmul ins(%cst_7, %58 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%60 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %62 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%61 : tensor<1x4x?xf32>) outs(%62 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_19 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %63 = tensor.empty(%dim_19) : tensor<1x?x8xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%63 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.cos %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x8xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%63 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.sin %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x8xf32>
    %66 = tensor.empty() : tensor<64x64xf32>
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%66 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %67 = tensor.empty(%dim) : tensor<?x64xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %69 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%68 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_21 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %70 = arith.muli %28, %c8_i64 : i64
    %71 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %72 = arith.muli %0, %c64_i64 : i64
    %73 = arith.divsi %72, %70 : i64
    %74 = arith.select %27, %73, %0 : i64
    %from_elements_22 = tensor.from_elements %c1_i64, %74, %73, %c8_i64 : tensor<4xi64>
    %reshape_23 = tensor.reshape %expanded_21(%from_elements_22) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %75 = arith.index_cast %74 : i64 to index
    %76 = tensor.empty(%75) : tensor<1x8x?x8xf32>
    %transposed_24 = linalg.transpose ins(%reshape_23 : tensor<1x?x8x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %77 = tensor.empty() : tensor<64x32xf32>
    %transposed_25 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%77 : tensor<64x32xf32>) permutation = [1, 0] 
    %78 = tensor.empty(%dim) : tensor<?x32xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %80 = linalg.matmul ins(%collapsed, %transposed_25 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%79 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_26 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %81 = arith.muli %0, %c32_i64 : i64
    %82 = arith.divsi %81, %70 : i64
    %83 = arith.select %27, %82, %0 : i64
    %from_elements_27 = tensor.from_elements %c1_i64, %83, %82, %c8_i64 : tensor<4xi64>
    %reshape_28 = tensor.reshape %expanded_26(%from_elements_27) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %84 = arith.index_cast %83 : i64 to index
    %85 = tensor.empty(%84) : tensor<1x4x?x8xf32>
    %transposed_29 = linalg.transpose ins(%reshape_28 : tensor<1x?x4x8xf32>) outs(%85 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_30 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%77 : tensor<64x32xf32>) permutation = [1, 0] 
    %86 = linalg.matmul ins(%collapsed, %transposed_30 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%79 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_31 = tensor.expand_shape %86 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %reshape_32 = tensor.reshape %expanded_31(%from_elements_27) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_33 = linalg.transpose ins(%reshape_32 : tensor<1x?x4x8xf32>) outs(%85 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %87 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<1x8x?x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %285 : f32
    } -> tensor<1x8x?x8xf32>
    %88 = tensor.empty(%75) : tensor<1x8x?x1xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %90 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<1x8x?x8xf32>) outs(%89 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x1xf32>
    %91 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<1x8x?x1xf32>) outs(%88 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_8 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x1xf32>
    %92 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<1x8x?x1xf32>) outs(%88 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_5 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x8x?x1xf32>
    %93 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<1x8x?x1xf32>) outs(%88 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x1xf32>
    %94 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %93 : tensor<1x8x?x8xf32>, tensor<1x8x?x1xf32>) outs(%76 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x8xf32>
    %95 = linalg.generic {indexing_maps = [#map14, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %94 : tensor<8xf32>, tensor<1x8x?x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x8xf32>
    %96 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<1x4x?x8xf32>) outs(%85 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %285 : f32
    } -> tensor<1x4x?x8xf32>
    %97 = tensor.empty(%84) : tensor<1x4x?x1xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %99 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<1x4x?x8xf32>) outs(%98 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x4x?x1xf32>
    %100 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<1x4x?x1xf32>) outs(%97 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_8 : f32
      linalg.yield %285 : f32
    } -> tensor<1x4x?x1xf32>
    %101 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<1x4x?x1xf32>) outs(%97 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_5 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x4x?x1xf32>
    %102 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<1x4x?x1xf32>) outs(%97 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x4x?x1xf32>
    %103 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29, %102 : tensor<1x4x?x8xf32>, tensor<1x4x?x1xf32>) outs(%85 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x4x?x8xf32>
    %104 = linalg.generic {indexing_maps = [#map14, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %103 : tensor<8xf32>, tensor<1x4x?x8xf32>) outs(%85 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_34 = tensor.expand_shape %64 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_35 = tensor.expand_shape %65 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %105 = arith.cmpi eq, %75, %dim_19 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %expanded_34 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %95[0, 0, 0, 0] [1, 8, %75, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_36 = tensor.extract_slice %95[0, 0, 0, 4] [1, 8, %75, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %107 = tensor.empty(%75) : tensor<1x8x?x4xf32>
    %108 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<1x8x?x4xf32>) outs(%107 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.negf %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_37 = tensor.concat dim(3) %108, %extracted_slice : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_38 = tensor.dim %108, %c2 : tensor<1x8x?x4xf32>
    %109 = arith.cmpi eq, %dim_38, %dim_19 : index
    cf.assert %109, "mismatched size for broadcast"
    %110 = tensor.empty(%dim_38) : tensor<1x8x?x8xf32>
    %111 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_37, %expanded_35 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%110 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x8xf32>
    %112 = arith.cmpi eq, %75, %dim_38 : index
    cf.assert %112, "mismatched size for broadcast"
    %113 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %111 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.addf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x8xf32>
    %114 = arith.cmpi eq, %84, %dim_19 : index
    cf.assert %114, "mismatched size for broadcast"
    %115 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %expanded_34 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%85 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_39 = tensor.extract_slice %104[0, 0, 0, 0] [1, 4, %84, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_40 = tensor.extract_slice %104[0, 0, 0, 4] [1, 4, %84, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %116 = tensor.empty(%84) : tensor<1x4x?x4xf32>
    %117 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40 : tensor<1x4x?x4xf32>) outs(%116 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.negf %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_41 = tensor.concat dim(3) %117, %extracted_slice_39 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_42 = tensor.dim %117, %c2 : tensor<1x4x?x4xf32>
    %118 = arith.cmpi eq, %dim_42, %dim_19 : index
    cf.assert %118, "mismatched size for broadcast"
    %119 = tensor.empty(%dim_42) : tensor<1x4x?x8xf32>
    %120 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_41, %expanded_35 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%119 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x4x?x8xf32>
    %121 = arith.cmpi eq, %84, %dim_42 : index
    cf.assert %121, "mismatched size for broadcast"
    %122 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %120 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%85 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.addf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_43 = tensor.expand_shape %122 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %84, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %123 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %124 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%123 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %285 = linalg.index 1 : index
      %286 = linalg.index 3 : index
      %287 = linalg.index 4 : index
      %288 = arith.cmpi eq, %84, %c1 : index
      %289 = arith.select %288, %c0, %286 : index
      %extracted = tensor.extract %expanded_43[%c0, %285, %c0, %289, %287] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_44 = tensor.collapse_shape %124 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_45 = tensor.expand_shape %transposed_33 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %84, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %125 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%123 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %285 = linalg.index 1 : index
      %286 = linalg.index 3 : index
      %287 = linalg.index 4 : index
      %288 = arith.cmpi eq, %84, %c1 : index
      %289 = arith.select %288, %c0, %286 : index
      %extracted = tensor.extract %expanded_45[%c0, %285, %c0, %289, %287] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_46 = tensor.collapse_shape %125 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %126 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_47 = linalg.transpose ins(%collapsed_44 : tensor<1x8x?x8xf32>) outs(%126 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %127 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %128 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%127 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %285 = linalg.index 1 : index
      %286 = linalg.index 2 : index
      %287 = linalg.index 3 : index
      %288 = arith.cmpi eq, %75, %c1 : index
      %289 = arith.select %288, %c0, %286 : index
      %extracted = tensor.extract %113[%c0, %285, %289, %287] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_48 = tensor.collapse_shape %128 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %129 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %285 = linalg.index 1 : index
      %286 = linalg.index 2 : index
      %287 = linalg.index 3 : index
      %288 = arith.cmpi eq, %dim, %c1 : index
      %289 = arith.select %288, %c0, %287 : index
      %extracted = tensor.extract %transposed_47[%c0, %285, %286, %289] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_49 = tensor.collapse_shape %129 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %130 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %131 = linalg.fill ins(%cst : f32) outs(%130 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %132 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%131 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %133 = arith.muli %0, %c8_i64 : i64
    %134 = arith.select %27, %c8_i64, %133 : i64
    %135 = arith.muli %134, %0 : i64
    %136 = arith.select %27, %c8_i64, %135 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %137 = arith.muli %133, %0 : i64
    %138 = arith.divsi %137, %136 : i64
    %139 = arith.select %27, %138, %0 : i64
    %from_elements_50 = tensor.from_elements %c1_i64, %c8_i64, %139, %139 : tensor<4xi64>
    %reshape_51 = tensor.reshape %132(%from_elements_50) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %140 = arith.index_cast %139 : i64 to index
    %141 = tensor.empty(%140, %140) : tensor<1x8x?x?xf32>
    %142 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_51 : tensor<1x8x?x?xf32>) outs(%141 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_4 : f64 to f32
      %286 = arith.mulf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x8x?x?xf32>
    %143 = arith.cmpi slt, %dim, %c0 : index
    %144 = arith.addi %dim, %dim : index
    %145 = arith.select %143, %144, %dim : index
    %146 = arith.cmpi slt, %145, %c0 : index
    %147 = arith.select %146, %c-1, %145 : index
    %148 = arith.minsi %147, %dim : index
    %149 = arith.maxsi %148, %c0 : index
    %extracted_slice_52 = tensor.extract_slice %49[0, 0, 0, 0] [1, 1, %dim, %149] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %150 = arith.cmpi eq, %140, %dim : index
    cf.assert %150, "mismatched size for broadcast"
    %151 = arith.cmpi eq, %140, %149 : index
    cf.assert %151, "mismatched size for broadcast"
    %152 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %extracted_slice_52 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%141 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.addf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x?xf32>
    %153 = tensor.empty(%140) : tensor<1x8x?xi64>
    %154 = linalg.fill ins(%c0_i64 : i64) outs(%153 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %155 = tensor.empty(%140) : tensor<1x8x?xf32>
    %156 = linalg.fill ins(%cst_0 : f32) outs(%155 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %157:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%152 : tensor<1x8x?x?xf32>) outs(%156, %154 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_114: i64):
      %285 = linalg.index 3 : index
      %286 = arith.index_cast %285 : index to i64
      %287 = arith.maximumf %in, %out : f32
      %288 = arith.cmpf ogt, %in, %out : f32
      %289 = arith.select %288, %286, %out_114 : i64
      linalg.yield %287, %289 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_53 = tensor.expand_shape %157#0 [[0], [1], [2, 3]] output_shape [1, 8, %140, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %158 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %expanded_53 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%141 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.subf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x?xf32>
    %159 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158 : tensor<1x8x?x?xf32>) outs(%141 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.exp %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x?xf32>
    %160 = tensor.empty(%140) : tensor<1x8x?x1xf32>
    %161 = linalg.fill ins(%cst : f32) outs(%160 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%159 : tensor<1x8x?x?xf32>) outs(%161 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %162 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%141 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.divf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %164 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %165 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%164 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %285 = linalg.index 1 : index
      %286 = linalg.index 2 : index
      %287 = linalg.index 3 : index
      %288 = arith.cmpi eq, %140, %c1 : index
      %289 = arith.select %288, %c0, %286 : index
      %290 = arith.select %288, %c0, %287 : index
      %extracted = tensor.extract %163[%c0, %285, %289, %290] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_54 = tensor.from_elements %c8_i64, %139, %139 : tensor<3xi64>
    %reshape_55 = tensor.reshape %165(%from_elements_54) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %166 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%127 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %285 = linalg.index 1 : index
      %286 = linalg.index 2 : index
      %287 = linalg.index 3 : index
      %288 = arith.cmpi eq, %dim, %c1 : index
      %289 = arith.select %288, %c0, %286 : index
      %extracted = tensor.extract %collapsed_46[%c0, %285, %289, %287] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_56 = tensor.collapse_shape %166 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %167 = arith.cmpi eq, %139, %0 : i64
    cf.assert %167, "mismatching contracting dimension"
    %168 = tensor.empty(%140) : tensor<8x?x8xf32>
    %169 = linalg.fill ins(%cst : f32) outs(%168 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %170 = linalg.batch_matmul ins(%reshape_55, %collapsed_56 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%169 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_57 = tensor.expand_shape %170 [[0, 1], [2], [3]] output_shape [1, 8, %140, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %171 = tensor.empty(%140) : tensor<1x?x8x8xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<1x8x?x8xf32>) outs(%171 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %172 = arith.muli %139, %c64_i64 : i64
    %173 = arith.divsi %172, %28 : i64
    %174 = arith.select %27, %173, %0 : i64
    %from_elements_59 = tensor.from_elements %c1_i64, %174, %173 : tensor<3xi64>
    %reshape_60 = tensor.reshape %transposed_58(%from_elements_59) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_61 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%66 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %reshape_60 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %175 = arith.index_cast %174 : i64 to index
    %176 = tensor.empty(%175) : tensor<?x64xf32>
    %177 = linalg.fill ins(%cst : f32) outs(%176 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %178 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%177 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_63 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, %175, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %179 = tensor.empty(%175) : tensor<1x?x64xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<1x?x64xf32>) outs(%179 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %181 = tensor.empty(%175) : tensor<1x?x1xf32>
    %182 = linalg.fill ins(%cst : f32) outs(%181 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<1x?x64xf32>) outs(%182 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x?x1xf32>) outs(%181 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_9 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x?x1xf32>) outs(%181 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_5 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x?x1xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x?x1xf32>) outs(%181 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63, %186 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%179 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %188 = linalg.generic {indexing_maps = [#map19, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %187 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%179 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %189 = arith.cmpi eq, %dim, %175 : index
    cf.assert %189, "mismatched size for broadcast"
    %190 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %188 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.addf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %191 = tensor.empty() : tensor<64x96xf32>
    %transposed_64 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%191 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %190 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %192 = tensor.empty(%dim) : tensor<?x96xf32>
    %193 = linalg.fill ins(%cst : f32) outs(%192 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %194 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%193 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_66 = tensor.expand_shape %194 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %195 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %196 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<1x?x96xf32>) outs(%195 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.negf %in : f32
      %286 = math.exp %285 : f32
      %287 = arith.addf %286, %cst_1 : f32
      %288 = arith.divf %cst_1, %287 : f32
      linalg.yield %288 : f32
    } -> tensor<1x?x96xf32>
    %197 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66, %196 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%195 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x96xf32>
    %transposed_67 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%191 : tensor<64x96xf32>) permutation = [1, 0] 
    %198 = linalg.matmul ins(%collapsed_65, %transposed_67 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%193 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_68 = tensor.expand_shape %198 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %199 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %expanded_68 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%195 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x96xf32>
    %200 = tensor.empty() : tensor<96x64xf32>
    %transposed_69 = linalg.transpose ins(%arg11 : tensor<64x96xf32>) outs(%200 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %199 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %201 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%68 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_71 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %202 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %203 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %204 = linalg.fill ins(%cst : f32) outs(%203 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %205 = linalg.generic {indexing_maps = [#map3, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%202 : tensor<1x?x64xf32>) outs(%204 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %206 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<1x?x1xf32>) outs(%203 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_9 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %207 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<1x?x1xf32>) outs(%203 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_5 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x?x1xf32>
    %208 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<1x?x1xf32>) outs(%203 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %209 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71, %208 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %210 = linalg.generic {indexing_maps = [#map19, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %209 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %211 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %210 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.addf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %transposed_72 = linalg.transpose ins(%arg14 : tensor<64x64xf32>) outs(%66 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %211 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %212 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%68 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_74 = tensor.expand_shape %212 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %reshape_75 = tensor.reshape %expanded_74(%from_elements_22) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %transposed_76 = linalg.transpose ins(%reshape_75 : tensor<1x?x8x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_77 = linalg.transpose ins(%arg15 : tensor<32x64xf32>) outs(%77 : tensor<64x32xf32>) permutation = [1, 0] 
    %213 = linalg.matmul ins(%collapsed_73, %transposed_77 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%79 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_78 = tensor.expand_shape %213 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %reshape_79 = tensor.reshape %expanded_78(%from_elements_27) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_80 = linalg.transpose ins(%reshape_79 : tensor<1x?x4x8xf32>) outs(%85 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_81 = linalg.transpose ins(%arg16 : tensor<32x64xf32>) outs(%77 : tensor<64x32xf32>) permutation = [1, 0] 
    %214 = linalg.matmul ins(%collapsed_73, %transposed_81 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%79 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_82 = tensor.expand_shape %214 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %reshape_83 = tensor.reshape %expanded_82(%from_elements_27) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_84 = linalg.transpose ins(%reshape_83 : tensor<1x?x4x8xf32>) outs(%85 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %215 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_76 : tensor<1x8x?x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %285 : f32
    } -> tensor<1x8x?x8xf32>
    %216 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%215 : tensor<1x8x?x8xf32>) outs(%89 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x1xf32>
    %217 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216 : tensor<1x8x?x1xf32>) outs(%88 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_8 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x1xf32>
    %218 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217 : tensor<1x8x?x1xf32>) outs(%88 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_5 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x8x?x1xf32>
    %219 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218 : tensor<1x8x?x1xf32>) outs(%88 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x1xf32>
    %220 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_76, %219 : tensor<1x8x?x8xf32>, tensor<1x8x?x1xf32>) outs(%76 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x8xf32>
    %221 = linalg.generic {indexing_maps = [#map14, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg18, %220 : tensor<8xf32>, tensor<1x8x?x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x8xf32>
    %222 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_80 : tensor<1x4x?x8xf32>) outs(%85 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %285 : f32
    } -> tensor<1x4x?x8xf32>
    %223 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%222 : tensor<1x4x?x8xf32>) outs(%98 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x4x?x1xf32>
    %224 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223 : tensor<1x4x?x1xf32>) outs(%97 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_8 : f32
      linalg.yield %285 : f32
    } -> tensor<1x4x?x1xf32>
    %225 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224 : tensor<1x4x?x1xf32>) outs(%97 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_5 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x4x?x1xf32>
    %226 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225 : tensor<1x4x?x1xf32>) outs(%97 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x4x?x1xf32>
    %227 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_80, %226 : tensor<1x4x?x8xf32>, tensor<1x4x?x1xf32>) outs(%85 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x4x?x8xf32>
    %228 = linalg.generic {indexing_maps = [#map14, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg19, %227 : tensor<8xf32>, tensor<1x4x?x8xf32>) outs(%85 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_85 = tensor.expand_shape %228 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %84, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %229 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%123 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %285 = linalg.index 1 : index
      %286 = linalg.index 3 : index
      %287 = linalg.index 4 : index
      %288 = arith.cmpi eq, %84, %c1 : index
      %289 = arith.select %288, %c0, %286 : index
      %extracted = tensor.extract %expanded_85[%c0, %285, %c0, %289, %287] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_86 = tensor.collapse_shape %229 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_87 = tensor.expand_shape %transposed_84 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %84, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %230 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%123 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %285 = linalg.index 1 : index
      %286 = linalg.index 3 : index
      %287 = linalg.index 4 : index
      %288 = arith.cmpi eq, %84, %c1 : index
      %289 = arith.select %288, %c0, %286 : index
      %extracted = tensor.extract %expanded_87[%c0, %285, %c0, %289, %287] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_88 = tensor.collapse_shape %230 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %transposed_89 = linalg.transpose ins(%collapsed_86 : tensor<1x8x?x8xf32>) outs(%126 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %231 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%127 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %285 = linalg.index 1 : index
      %286 = linalg.index 2 : index
      %287 = linalg.index 3 : index
      %288 = arith.cmpi eq, %75, %c1 : index
      %289 = arith.select %288, %c0, %286 : index
      %extracted = tensor.extract %221[%c0, %285, %289, %287] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_90 = tensor.collapse_shape %231 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %232 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %285 = linalg.index 1 : index
      %286 = linalg.index 2 : index
      %287 = linalg.index 3 : index
      %288 = arith.cmpi eq, %dim, %c1 : index
      %289 = arith.select %288, %c0, %287 : index
      %extracted = tensor.extract %transposed_89[%c0, %285, %286, %289] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_91 = tensor.collapse_shape %232 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %233 = linalg.batch_matmul ins(%collapsed_90, %collapsed_91 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%131 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %reshape_92 = tensor.reshape %233(%from_elements_50) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %234 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_92 : tensor<1x8x?x?xf32>) outs(%141 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_4 : f64 to f32
      %286 = arith.mulf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x8x?x?xf32>
    %extracted_slice_93 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %149] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    cf.assert %150, "mismatched size for broadcast"
    cf.assert %151, "mismatched size for broadcast"
    %235 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234, %extracted_slice_93 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%141 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.addf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x?xf32>
    %236:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%235 : tensor<1x8x?x?xf32>) outs(%156, %154 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_114: i64):
      %285 = linalg.index 3 : index
      %286 = arith.index_cast %285 : index to i64
      %287 = arith.maximumf %in, %out : f32
      %288 = arith.cmpf ogt, %in, %out : f32
      %289 = arith.select %288, %286, %out_114 : i64
      linalg.yield %287, %289 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_94 = tensor.expand_shape %236#0 [[0], [1], [2, 3]] output_shape [1, 8, %140, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %237 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235, %expanded_94 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%141 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.subf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x?xf32>
    %238 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237 : tensor<1x8x?x?xf32>) outs(%141 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.exp %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x?xf32>
    %239 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%238 : tensor<1x8x?x?xf32>) outs(%161 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x1xf32>
    %240 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238, %239 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%141 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.divf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %241 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%164 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %285 = linalg.index 1 : index
      %286 = linalg.index 2 : index
      %287 = linalg.index 3 : index
      %288 = arith.cmpi eq, %140, %c1 : index
      %289 = arith.select %288, %c0, %286 : index
      %290 = arith.select %288, %c0, %287 : index
      %extracted = tensor.extract %240[%c0, %285, %289, %290] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %reshape_95 = tensor.reshape %241(%from_elements_54) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %242 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%127 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %285 = linalg.index 1 : index
      %286 = linalg.index 2 : index
      %287 = linalg.index 3 : index
      %288 = arith.cmpi eq, %dim, %c1 : index
      %289 = arith.select %288, %c0, %286 : index
      %extracted = tensor.extract %collapsed_88[%c0, %285, %289, %287] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_96 = tensor.collapse_shape %242 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %167, "mismatching contracting dimension"
    %243 = linalg.batch_matmul ins(%reshape_95, %collapsed_96 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%169 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_97 = tensor.expand_shape %243 [[0, 1], [2], [3]] output_shape [1, 8, %140, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %transposed_98 = linalg.transpose ins(%expanded_97 : tensor<1x8x?x8xf32>) outs(%171 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %reshape_99 = tensor.reshape %transposed_98(%from_elements_59) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_100 = linalg.transpose ins(%arg17 : tensor<64x64xf32>) outs(%66 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_101 = tensor.collapse_shape %reshape_99 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %244 = arith.index_cast %174 : i64 to index
    %245 = tensor.empty(%244) : tensor<?x64xf32>
    %246 = linalg.fill ins(%cst : f32) outs(%245 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %247 = linalg.matmul ins(%collapsed_101, %transposed_100 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%246 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_102 = tensor.expand_shape %247 [[0, 1], [2]] output_shape [1, %244, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %248 = tensor.empty(%244) : tensor<1x?x64xf32>
    %249 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_102 : tensor<1x?x64xf32>) outs(%248 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %250 = tensor.empty(%244) : tensor<1x?x1xf32>
    %251 = linalg.fill ins(%cst : f32) outs(%250 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %252 = linalg.generic {indexing_maps = [#map3, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%249 : tensor<1x?x64xf32>) outs(%251 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %253 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<1x?x1xf32>) outs(%250 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_9 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %254 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<1x?x1xf32>) outs(%250 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_5 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x?x1xf32>
    %255 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x?x1xf32>) outs(%250 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %256 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_102, %255 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%248 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %257 = linalg.generic {indexing_maps = [#map19, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %256 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%248 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %258 = arith.cmpi eq, %dim, %244 : index
    cf.assert %258, "mismatched size for broadcast"
    %259 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %257 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.addf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %transposed_103 = linalg.transpose ins(%arg20 : tensor<96x64xf32>) outs(%191 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_104 = tensor.collapse_shape %259 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %260 = linalg.matmul ins(%collapsed_104, %transposed_103 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%193 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_105 = tensor.expand_shape %260 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %261 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_105 : tensor<1x?x96xf32>) outs(%195 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.negf %in : f32
      %286 = math.exp %285 : f32
      %287 = arith.addf %286, %cst_1 : f32
      %288 = arith.divf %cst_1, %287 : f32
      linalg.yield %288 : f32
    } -> tensor<1x?x96xf32>
    %262 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_105, %261 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%195 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x96xf32>
    %transposed_106 = linalg.transpose ins(%arg21 : tensor<96x64xf32>) outs(%191 : tensor<64x96xf32>) permutation = [1, 0] 
    %263 = linalg.matmul ins(%collapsed_104, %transposed_106 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%193 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_107 = tensor.expand_shape %263 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %264 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %expanded_107 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%195 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x96xf32>
    %transposed_108 = linalg.transpose ins(%arg22 : tensor<64x96xf32>) outs(%200 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_109 = tensor.collapse_shape %264 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %265 = linalg.matmul ins(%collapsed_109, %transposed_108 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%68 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_110 = tensor.expand_shape %265 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %266 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_110 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %267 = linalg.generic {indexing_maps = [#map3, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%266 : tensor<1x?x64xf32>) outs(%204 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %268 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<1x?x1xf32>) outs(%203 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_9 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %269 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<1x?x1xf32>) outs(%203 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_5 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x?x1xf32>
    %270 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<1x?x1xf32>) outs(%203 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %271 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_110, %270 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %272 = linalg.generic {indexing_maps = [#map19, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %271 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %273 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %272 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.addf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %274 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %275 = linalg.generic {indexing_maps = [#map3, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%274 : tensor<1x?x64xf32>) outs(%204 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %276 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<1x?x1xf32>) outs(%203 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_9 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %277 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276 : tensor<1x?x1xf32>) outs(%203 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_5 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x?x1xf32>
    %278 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<1x?x1xf32>) outs(%203 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %279 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %278 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %280 = linalg.generic {indexing_maps = [#map19, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25, %279 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %285 = arith.mulf %in, %in_114 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x64xf32>
    %281 = tensor.empty() : tensor<64x256xf32>
    %transposed_111 = linalg.transpose ins(%arg26 : tensor<256x64xf32>) outs(%281 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_112 = tensor.collapse_shape %280 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %282 = tensor.empty(%dim) : tensor<?x256xf32>
    %283 = linalg.fill ins(%cst : f32) outs(%282 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %284 = linalg.matmul ins(%collapsed_112, %transposed_111 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%283 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_113 = tensor.expand_shape %284 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_113 : tensor<1x?x256xf32>
  }
}
