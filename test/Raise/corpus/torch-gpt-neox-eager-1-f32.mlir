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
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<192x64xf32>, %arg8: tensor<192xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<96x64xf32>, %arg12: tensor<96xf32>, %arg13: tensor<64x96xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<256x64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c48_i64 = arith.constant 48 : i64
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
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<[[[1.000000e+00], [0.00999999977]]]> : tensor<1x2x1xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %c192_i64 = arith.constant 192 : i64
    %cst_9 = arith.constant 2.500000e-01 : f32
    %c64_i64 = arith.constant 64 : i64
    %cst_10 = arith.constant 1.41421354 : f32
    %cst_11 = arith.constant dense<1> : tensor<i64>
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x?xi64>
    %4 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %193 = arith.index_cast %in : i64 to index
      %194 = linalg.index 2 : index
      %195 = arith.cmpi slt, %193, %c256 : index
      cf.assert %195, "index must be smaller than dim size"
      %196 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %196, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%193, %194] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %193 = linalg.index 0 : index
      %194 = arith.index_cast %193 : index to i64
      linalg.yield %194 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %193 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %193 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %193 = linalg.index 1 : index
      %194 = arith.cmpi eq, %dim, %c1 : index
      %195 = arith.select %194, %c0, %193 : index
      %extracted = tensor.extract %10[%c0, %195] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %14 = tensor.empty() : tensor<1xi64>
    %15 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%14 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    %16 = tensor.empty(%dim) : tensor<?xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%cst_4 : tensor<i1>) outs(%16 : tensor<?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?xi1>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %18 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%18 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_69: i64, %out: i1):
      %193 = arith.cmpi sle, %in, %in_69 : i64
      linalg.yield %193 : i1
    } -> tensor<?x?xi1>
    %expanded_12 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_69: i1, %out: i1):
      %193 = arith.andi %in, %in_69 : i1
      linalg.yield %193 : i1
    } -> tensor<?x?xi1>
    %expanded_13 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_14 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_14) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_69: i64, %out: i1):
      %193 = arith.cmpi slt, %in, %c0_i64 : i64
      %194 = arith.addi %in, %c1_i64 : i64
      %195 = arith.select %193, %194, %in : i64
      %196 = arith.index_cast %195 : i64 to index
      %197 = arith.cmpi slt, %in_69, %c0_i64 : i64
      %198 = arith.addi %in_69, %0 : i64
      %199 = arith.select %197, %198, %in_69 : i64
      %200 = arith.index_cast %199 : i64 to index
      %extracted = tensor.extract %13[%196, %200] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_15 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_14] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_14 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_15 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_69: i1, %out: i1):
      %193 = arith.andi %in, %in_69 : i1
      linalg.yield %193 : i1
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
      %193 = linalg.index 2 : index
      %194 = linalg.index 3 : index
      %195 = arith.index_cast %37 : i64 to index
      %196 = arith.cmpi eq, %195, %c1 : index
      %197 = arith.select %196, %c0, %193 : index
      %198 = arith.select %196, %c0, %194 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %197, %198] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_3 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %193 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %193 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_16 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_17 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_16] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_16 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_16) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %193 = arith.sitofp %in : i64 to f32
      linalg.yield %193 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_16) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %193 = linalg.index 2 : index
      %194 = arith.cmpi eq, %dim_16, %c1 : index
      %195 = arith.select %194, %c0, %193 : index
      %extracted = tensor.extract %45[%c0, %c0, %195] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %193 = linalg.index 2 : index
      %194 = arith.cmpi eq, %dim_16, %c1 : index
      %195 = arith.select %194, %c0, %193 : index
      %extracted = tensor.extract %48[%c0, %c0, %195] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x2x?xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %53 = linalg.batch_matmul ins(%cst_7, %50 : tensor<1x2x1xf32>, tensor<1x1x?xf32>) outs(%52 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %54 = tensor.empty(%dim) : tensor<1x?x2xf32>
    %transposed = linalg.transpose ins(%53 : tensor<1x2x?xf32>) outs(%54 : tensor<1x?x2xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x2xf32>, tensor<1x?x2xf32>) -> tensor<1x?x4xf32>
    %dim_18 = tensor.dim %transposed, %c1 : tensor<1x?x2xf32>
    %55 = tensor.empty(%dim_18) : tensor<1x?x4xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%55 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.cos %in : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x4xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%55 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.sin %in : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x4xf32>
    %58 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x?x64xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_8 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %62 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %63 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%62 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %193 = linalg.index 1 : index
      %194 = arith.cmpi eq, %dim, %c1 : index
      %195 = arith.select %194, %c0, %193 : index
      %extracted = tensor.extract %61[%c0, %195, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %63 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.subf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x64xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %64 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.mulf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x64xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<1x?x64xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x1xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_8 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x1xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.truncf %cst_5 : f64 to f32
      %194 = arith.addf %in, %193 : f32
      linalg.yield %194 : f32
    } -> tensor<1x?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.rsqrt %in : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %70 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%62 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %193 = linalg.index 1 : index
      %194 = arith.cmpi eq, %dim, %c1 : index
      %195 = arith.select %194, %c0, %193 : index
      %extracted = tensor.extract %69[%c0, %195, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %71 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %70 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.mulf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x64xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %arg3 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.mulf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x64xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %arg4 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.addf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x64xf32>
    %collapsed = tensor.collapse_shape %73 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %74 = tensor.empty() : tensor<64x192xf32>
    %transposed_19 = linalg.transpose ins(%arg7 : tensor<192x64xf32>) outs(%74 : tensor<64x192xf32>) permutation = [1, 0] 
    %75 = tensor.empty(%dim) : tensor<?x192xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %77 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xf32>, tensor<64x192xf32>) outs(%76 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8, %77 : tensor<192xf32>, tensor<?x192xf32>) outs(%75 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.addf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<?x192xf32>
    %expanded_20 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    %79 = arith.muli %28, %c48_i64 : i64
    %80 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %81 = arith.muli %0, %c192_i64 : i64
    %82 = arith.divsi %81, %79 : i64
    %83 = arith.select %27, %82, %0 : i64
    %from_elements_21 = tensor.from_elements %c1_i64, %83, %82, %c48_i64 : tensor<4xi64>
    %reshape_22 = tensor.reshape %expanded_20(%from_elements_21) : (tensor<1x?x192xf32>, tensor<4xi64>) -> tensor<1x?x4x48xf32>
    %84 = arith.index_cast %83 : i64 to index
    %85 = tensor.empty(%84) : tensor<1x4x?x48xf32>
    %transposed_23 = linalg.transpose ins(%reshape_22 : tensor<1x?x4x48xf32>) outs(%85 : tensor<1x4x?x48xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_23[0, 0, 0, 0] [1, 4, %84, 16] [1, 1, 1, 1] : tensor<1x4x?x48xf32> to tensor<1x4x?x16xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_23[0, 0, 0, 16] [1, 4, %84, 16] [1, 1, 1, 1] : tensor<1x4x?x48xf32> to tensor<1x4x?x16xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_23[0, 0, 0, 32] [1, 4, %84, 16] [1, 1, 1, 1] : tensor<1x4x?x48xf32> to tensor<1x4x?x16xf32>
    %expanded_26 = tensor.expand_shape %56 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %expanded_27 = tensor.expand_shape %57 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %extracted_slice_28 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 4, %84, 4] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_29 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [1, 4, %84, 12] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x12xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 0] [1, 4, %84, 4] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 4] [1, 4, %84, 12] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x12xf32>
    %86 = arith.cmpi eq, %84, %dim_18 : index
    cf.assert %86, "mismatched size for broadcast"
    %87 = tensor.empty(%84) : tensor<1x4x?x4xf32>
    %88 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28, %expanded_26 : tensor<1x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%87 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.mulf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x4x?x4xf32>
    %extracted_slice_32 = tensor.extract_slice %extracted_slice_28[0, 0, 0, 0] [1, 4, %84, 2] [1, 1, 1, 1] : tensor<1x4x?x4xf32> to tensor<1x4x?x2xf32>
    %extracted_slice_33 = tensor.extract_slice %extracted_slice_28[0, 0, 0, 2] [1, 4, %84, 2] [1, 1, 1, 1] : tensor<1x4x?x4xf32> to tensor<1x4x?x2xf32>
    %89 = tensor.empty(%84) : tensor<1x4x?x2xf32>
    %90 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<1x4x?x2xf32>) outs(%89 : tensor<1x4x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.negf %in : f32
      linalg.yield %193 : f32
    } -> tensor<1x4x?x2xf32>
    %concat_34 = tensor.concat dim(3) %90, %extracted_slice_32 : (tensor<1x4x?x2xf32>, tensor<1x4x?x2xf32>) -> tensor<1x4x?x4xf32>
    %dim_35 = tensor.dim %90, %c2 : tensor<1x4x?x2xf32>
    %91 = arith.cmpi eq, %dim_35, %dim_18 : index
    cf.assert %91, "mismatched size for broadcast"
    %92 = tensor.empty(%dim_35) : tensor<1x4x?x4xf32>
    %93 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_27 : tensor<1x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%92 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.mulf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x4x?x4xf32>
    %94 = arith.cmpi eq, %84, %dim_35 : index
    cf.assert %94, "mismatched size for broadcast"
    %95 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %93 : tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) outs(%87 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.addf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x4x?x4xf32>
    cf.assert %86, "mismatched size for broadcast"
    %96 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30, %expanded_26 : tensor<1x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%87 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.mulf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x4x?x4xf32>
    %extracted_slice_36 = tensor.extract_slice %extracted_slice_30[0, 0, 0, 0] [1, 4, %84, 2] [1, 1, 1, 1] : tensor<1x4x?x4xf32> to tensor<1x4x?x2xf32>
    %extracted_slice_37 = tensor.extract_slice %extracted_slice_30[0, 0, 0, 2] [1, 4, %84, 2] [1, 1, 1, 1] : tensor<1x4x?x4xf32> to tensor<1x4x?x2xf32>
    %97 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<1x4x?x2xf32>) outs(%89 : tensor<1x4x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.negf %in : f32
      linalg.yield %193 : f32
    } -> tensor<1x4x?x2xf32>
    %concat_38 = tensor.concat dim(3) %97, %extracted_slice_36 : (tensor<1x4x?x2xf32>, tensor<1x4x?x2xf32>) -> tensor<1x4x?x4xf32>
    %dim_39 = tensor.dim %97, %c2 : tensor<1x4x?x2xf32>
    %98 = arith.cmpi eq, %dim_39, %dim_18 : index
    cf.assert %98, "mismatched size for broadcast"
    %99 = tensor.empty(%dim_39) : tensor<1x4x?x4xf32>
    %100 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38, %expanded_27 : tensor<1x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%99 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.mulf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x4x?x4xf32>
    %101 = arith.cmpi eq, %84, %dim_39 : index
    cf.assert %101, "mismatched size for broadcast"
    %102 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %100 : tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) outs(%87 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.addf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_40 = tensor.concat dim(3) %95, %extracted_slice_29 : (tensor<1x4x?x4xf32>, tensor<1x4x?x12xf32>) -> tensor<1x4x?x16xf32>
    %concat_41 = tensor.concat dim(3) %102, %extracted_slice_31 : (tensor<1x4x?x4xf32>, tensor<1x4x?x12xf32>) -> tensor<1x4x?x16xf32>
    %dim_42 = tensor.dim %102, %c2 : tensor<1x4x?x4xf32>
    %103 = tensor.empty(%dim_42) : tensor<1x4x16x?xf32>
    %transposed_43 = linalg.transpose ins(%concat_41 : tensor<1x4x?x16xf32>) outs(%103 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %104 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %105 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %193 = linalg.index 1 : index
      %194 = linalg.index 2 : index
      %195 = linalg.index 3 : index
      %dim_69 = tensor.dim %95, %c2 : tensor<1x4x?x4xf32>
      %196 = arith.cmpi eq, %dim_69, %c1 : index
      %197 = arith.select %196, %c0, %194 : index
      %extracted = tensor.extract %concat_40[%c0, %193, %197, %195] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_44 = tensor.collapse_shape %105 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %106 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %107 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %193 = linalg.index 1 : index
      %194 = linalg.index 2 : index
      %195 = linalg.index 3 : index
      %196 = arith.cmpi eq, %dim_42, %c1 : index
      %197 = arith.select %196, %c0, %195 : index
      %extracted = tensor.extract %transposed_43[%c0, %193, %194, %197] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_45 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %108 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %110 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%109 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %111 = arith.muli %0, %c4_i64 : i64
    %112 = arith.select %27, %c4_i64, %111 : i64
    %113 = arith.muli %112, %0 : i64
    %114 = arith.select %27, %c4_i64, %113 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %115 = arith.muli %111, %0 : i64
    %116 = arith.divsi %115, %114 : i64
    %117 = arith.select %27, %116, %0 : i64
    %from_elements_46 = tensor.from_elements %c1_i64, %c4_i64, %117, %117 : tensor<4xi64>
    %reshape_47 = tensor.reshape %110(%from_elements_46) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %118 = arith.index_cast %117 : i64 to index
    %119 = tensor.empty(%118, %118) : tensor<1x4x?x?xf32>
    %120 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_47 : tensor<1x4x?x?xf32>) outs(%119 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.mulf %in, %cst_9 : f32
      linalg.yield %193 : f32
    } -> tensor<1x4x?x?xf32>
    %121 = arith.cmpi slt, %dim, %c0 : index
    %122 = arith.addi %dim, %dim : index
    %123 = arith.select %121, %122, %dim : index
    %124 = arith.cmpi slt, %123, %c0 : index
    %125 = arith.select %124, %c-1, %123 : index
    %126 = arith.minsi %125, %dim : index
    %127 = arith.maxsi %126, %c0 : index
    %extracted_slice_48 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %127] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %128 = arith.cmpi eq, %118, %dim : index
    cf.assert %128, "mismatched size for broadcast"
    %129 = arith.cmpi eq, %118, %127 : index
    cf.assert %129, "mismatched size for broadcast"
    %130 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %extracted_slice_48 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%119 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.addf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x4x?x?xf32>
    %131 = tensor.empty(%118) : tensor<1x4x?xi64>
    %132 = linalg.fill ins(%c0_i64 : i64) outs(%131 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %133 = tensor.empty(%118) : tensor<1x4x?xf32>
    %134 = linalg.fill ins(%cst_0 : f32) outs(%133 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %135:2 = linalg.generic {indexing_maps = [#map11, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%130 : tensor<1x4x?x?xf32>) outs(%134, %132 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_69: i64):
      %193 = linalg.index 3 : index
      %194 = arith.index_cast %193 : index to i64
      %195 = arith.maximumf %in, %out : f32
      %196 = arith.cmpf ogt, %in, %out : f32
      %197 = arith.select %196, %194, %out_69 : i64
      linalg.yield %195, %197 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_49 = tensor.expand_shape %135#0 [[0], [1], [2, 3]] output_shape [1, 4, %118, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %136 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %expanded_49 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%119 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.subf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x4x?x?xf32>
    %137 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<1x4x?x?xf32>) outs(%119 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.exp %in : f32
      linalg.yield %193 : f32
    } -> tensor<1x4x?x?xf32>
    %138 = tensor.empty(%118) : tensor<1x4x?x1xf32>
    %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %140 = linalg.generic {indexing_maps = [#map11, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%137 : tensor<1x4x?x?xf32>) outs(%139 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<1x4x?x1xf32>
    %141 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %140 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%119 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.divf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %142 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %143 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%142 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %193 = linalg.index 1 : index
      %194 = linalg.index 2 : index
      %195 = linalg.index 3 : index
      %196 = arith.cmpi eq, %118, %c1 : index
      %197 = arith.select %196, %c0, %194 : index
      %198 = arith.select %196, %c0, %195 : index
      %extracted = tensor.extract %141[%c0, %193, %197, %198] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_50 = tensor.from_elements %c4_i64, %117, %117 : tensor<3xi64>
    %reshape_51 = tensor.reshape %143(%from_elements_50) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %144 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %193 = linalg.index 1 : index
      %194 = linalg.index 2 : index
      %195 = linalg.index 3 : index
      %196 = arith.cmpi eq, %84, %c1 : index
      %197 = arith.select %196, %c0, %194 : index
      %extracted = tensor.extract %extracted_slice_25[%c0, %193, %197, %195] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_52 = tensor.collapse_shape %144 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %145 = arith.cmpi eq, %117, %0 : i64
    cf.assert %145, "mismatching contracting dimension"
    %146 = tensor.empty(%118) : tensor<4x?x16xf32>
    %147 = linalg.fill ins(%cst : f32) outs(%146 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %148 = linalg.batch_matmul ins(%reshape_51, %collapsed_52 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%147 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_53 = tensor.expand_shape %148 [[0, 1], [2], [3]] output_shape [1, 4, %118, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    %149 = tensor.empty(%118) : tensor<1x?x4x16xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x4x?x16xf32>) outs(%149 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %150 = arith.muli %117, %c64_i64 : i64
    %151 = arith.divsi %150, %28 : i64
    %152 = arith.select %27, %151, %0 : i64
    %from_elements_55 = tensor.from_elements %c1_i64, %152, %151 : tensor<3xi64>
    %reshape_56 = tensor.reshape %transposed_54(%from_elements_55) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %collapsed_57 = tensor.collapse_shape %reshape_56 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %153 = tensor.empty() : tensor<64x64xf32>
    %transposed_58 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%153 : tensor<64x64xf32>) permutation = [1, 0] 
    %154 = arith.index_cast %152 : i64 to index
    %155 = tensor.empty(%154) : tensor<?x64xf32>
    %156 = linalg.fill ins(%cst : f32) outs(%155 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %157 = linalg.matmul ins(%collapsed_57, %transposed_58 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%156 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %158 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg10, %157 : tensor<64xf32>, tensor<?x64xf32>) outs(%155 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.addf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<?x64xf32>
    %expanded_59 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [1, %154, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %true, "mismatched size for broadcast"
    %159 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %arg5 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.mulf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x64xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %arg6 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.addf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x64xf32>
    %collapsed_60 = tensor.collapse_shape %160 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %161 = tensor.empty() : tensor<64x96xf32>
    %transposed_61 = linalg.transpose ins(%arg11 : tensor<96x64xf32>) outs(%161 : tensor<64x96xf32>) permutation = [1, 0] 
    %162 = tensor.empty(%dim) : tensor<?x96xf32>
    %163 = linalg.fill ins(%cst : f32) outs(%162 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %164 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%163 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %165 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg12, %164 : tensor<96xf32>, tensor<?x96xf32>) outs(%162 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.addf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<?x96xf32>
    %expanded_62 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %166 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<1x?x96xf32>) outs(%166 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_10 : f32
      %194 = math.erf %193 : f32
      %195 = arith.addf %194, %cst_1 : f32
      %196 = arith.mulf %195, %cst_2 : f32
      %197 = arith.mulf %in, %196 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x96xf32>
    %collapsed_63 = tensor.collapse_shape %167 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %168 = tensor.empty() : tensor<96x64xf32>
    %transposed_64 = linalg.transpose ins(%arg13 : tensor<64x96xf32>) outs(%168 : tensor<96x64xf32>) permutation = [1, 0] 
    %169 = tensor.empty(%dim) : tensor<?x64xf32>
    %170 = linalg.fill ins(%cst : f32) outs(%169 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %171 = linalg.matmul ins(%collapsed_63, %transposed_64 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%170 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %172 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg14, %171 : tensor<64xf32>, tensor<?x64xf32>) outs(%169 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.addf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<?x64xf32>
    %expanded_65 = tensor.expand_shape %172 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %173 = arith.cmpi eq, %dim, %154 : index
    cf.assert %173, "mismatched size for broadcast"
    %174 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %expanded_59 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.addf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x64xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %5 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.addf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x64xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<1x?x64xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_8 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %178 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%62 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %193 = linalg.index 1 : index
      %194 = arith.cmpi eq, %dim, %c1 : index
      %195 = arith.select %194, %c0, %193 : index
      %extracted = tensor.extract %177[%c0, %195, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %179 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %178 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.subf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x64xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %179 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.mulf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x64xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<1x?x64xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.addf %in, %out : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.divf %in, %cst_8 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = arith.truncf %cst_5 : f64 to f32
      %194 = arith.addf %in, %193 : f32
      linalg.yield %194 : f32
    } -> tensor<1x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %193 = math.rsqrt %in : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %185 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%62 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %193 = linalg.index 1 : index
      %194 = arith.cmpi eq, %dim, %c1 : index
      %195 = arith.select %194, %c0, %193 : index
      %extracted = tensor.extract %184[%c0, %195, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %186 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %185 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.mulf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x64xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %arg15 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.mulf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x64xf32>
    %188 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %arg16 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %193 = arith.addf %in, %in_69 : f32
      linalg.yield %193 : f32
    } -> tensor<1x?x64xf32>
    %189 = tensor.empty() : tensor<64x256xf32>
    %transposed_66 = linalg.transpose ins(%arg17 : tensor<256x64xf32>) outs(%189 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %188 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %190 = tensor.empty(%dim) : tensor<?x256xf32>
    %191 = linalg.fill ins(%cst : f32) outs(%190 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %192 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%191 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_68 = tensor.expand_shape %192 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_68 : tensor<1x?x256xf32>
  }
}
