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
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<16x64xf32>, %arg4: tensor<16xf32>, %arg5: tensor<64x16xf32>, %arg6: tensor<20x64xf32>, %arg7: tensor<16xf32>, %arg8: tensor<96x16xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<96x64xf32>, %arg12: tensor<64x96xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<256x64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c12_i64 = arith.constant 12 : i64
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
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
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<[[[1.000000e+00], [0.00999999977]]]> : tensor<1x2x1xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 1.600000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %c96_i64 = arith.constant 96 : i64
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
      %218 = arith.index_cast %in : i64 to index
      %219 = linalg.index 2 : index
      %220 = arith.cmpi slt, %218, %c256 : index
      cf.assert %220, "index must be smaller than dim size"
      %221 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %221, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%218, %219] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %218 = linalg.index 0 : index
      %219 = arith.index_cast %218 : index to i64
      linalg.yield %219 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %218 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %218 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %218 = linalg.index 1 : index
      %219 = arith.cmpi eq, %dim, %c1 : index
      %220 = arith.select %219, %c0, %218 : index
      %extracted = tensor.extract %10[%c0, %220] : tensor<1x?xi1>
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
    ^bb0(%in: i64, %in_80: i64, %out: i1):
      %218 = arith.cmpi sle, %in, %in_80 : i64
      linalg.yield %218 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %218 = arith.andi %in, %in_80 : i1
      linalg.yield %218 : i1
    } -> tensor<?x?xi1>
    %expanded_12 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_13 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_13) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_80: i64, %out: i1):
      %218 = arith.cmpi slt, %in, %c0_i64 : i64
      %219 = arith.addi %in, %c1_i64 : i64
      %220 = arith.select %218, %219, %in : i64
      %221 = arith.index_cast %220 : i64 to index
      %222 = arith.cmpi slt, %in_80, %c0_i64 : i64
      %223 = arith.addi %in_80, %0 : i64
      %224 = arith.select %222, %223, %in_80 : i64
      %225 = arith.index_cast %224 : i64 to index
      %extracted = tensor.extract %13[%221, %225] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_14 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_13] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_13 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_14 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %218 = arith.andi %in, %in_80 : i1
      linalg.yield %218 : i1
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
      %218 = linalg.index 2 : index
      %219 = linalg.index 3 : index
      %220 = arith.index_cast %37 : i64 to index
      %221 = arith.cmpi eq, %220, %c1 : index
      %222 = arith.select %221, %c0, %218 : index
      %223 = arith.select %221, %c0, %219 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %222, %223] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_80: f32, %in_81: f32, %out: f32):
      %218 = arith.select %in, %in_80, %in_81 : f32
      linalg.yield %218 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_15 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_16 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_15] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_15 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_15) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %218 = arith.sitofp %in : i64 to f32
      linalg.yield %218 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_15) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %218 = linalg.index 2 : index
      %219 = arith.cmpi eq, %dim_15, %c1 : index
      %220 = arith.select %219, %c0, %218 : index
      %extracted = tensor.extract %45[%c0, %c0, %220] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %218 = linalg.index 2 : index
      %219 = arith.cmpi eq, %dim_15, %c1 : index
      %220 = arith.select %219, %c0, %218 : index
      %extracted = tensor.extract %48[%c0, %c0, %220] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x2x?xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %53 = linalg.batch_matmul ins(%cst_7, %50 : tensor<1x2x1xf32>, tensor<1x1x?xf32>) outs(%52 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %54 = tensor.empty(%dim) : tensor<1x?x2xf32>
    %transposed = linalg.transpose ins(%53 : tensor<1x2x?xf32>) outs(%54 : tensor<1x?x2xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x2xf32>, tensor<1x?x2xf32>) -> tensor<1x?x4xf32>
    %dim_17 = tensor.dim %transposed, %c1 : tensor<1x?x2xf32>
    %55 = tensor.empty(%dim_17) : tensor<1x?x4xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%55 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.cos %in : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x4xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%55 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.sin %in : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x4xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %218 : f32
    } -> tensor<1x?x64xf32>
    %59 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.addf %in, %out : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.divf %in, %cst_8 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.truncf %cst_5 : f64 to f32
      %219 = arith.addf %in, %218 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x1xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.rsqrt %in : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %64 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.mulf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x64xf32>
    %66 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %65 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.mulf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x64xf32>
    %67 = tensor.empty() : tensor<64x16xf32>
    %transposed_18 = linalg.transpose ins(%arg3 : tensor<16x64xf32>) outs(%67 : tensor<64x16xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %68 = tensor.empty(%dim) : tensor<?x16xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %70 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x64xf32>, tensor<64x16xf32>) outs(%69 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %expanded_19 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [1, %dim, 16] : tensor<?x16xf32> into tensor<1x?x16xf32>
    %71 = tensor.empty(%dim) : tensor<1x?x16xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x?x16xf32>) outs(%71 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %218 : f32
    } -> tensor<1x?x16xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<1x?x16xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.addf %in, %out : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x1xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.divf %in, %cst_9 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.truncf %cst_5 : f64 to f32
      %219 = arith.addf %in, %218 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.rsqrt %in : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %76 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%71 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.mulf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x16xf32>
    %78 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4, %77 : tensor<16xf32>, tensor<1x?x16xf32>) outs(%71 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.mulf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x16xf32>
    %79 = tensor.empty() : tensor<16x64xf32>
    %transposed_20 = linalg.transpose ins(%arg5 : tensor<64x16xf32>) outs(%79 : tensor<16x64xf32>) permutation = [1, 0] 
    %collapsed_21 = tensor.collapse_shape %78 [[0, 1], [2]] : tensor<1x?x16xf32> into tensor<?x16xf32>
    %80 = tensor.empty(%dim) : tensor<?x64xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %82 = linalg.matmul ins(%collapsed_21, %transposed_20 : tensor<?x16xf32>, tensor<16x64xf32>) outs(%81 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_22 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %83 = arith.muli %28, %c8_i64 : i64
    %84 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %84, "must have at most one inferred (negative) dimension"
    %85 = arith.muli %0, %c64_i64 : i64
    %86 = arith.divsi %85, %83 : i64
    %87 = arith.select %27, %86, %0 : i64
    %from_elements_23 = tensor.from_elements %c1_i64, %87, %86, %c8_i64 : tensor<4xi64>
    %reshape_24 = tensor.reshape %expanded_22(%from_elements_23) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %88 = arith.index_cast %87 : i64 to index
    %89 = tensor.empty(%88) : tensor<1x8x?x8xf32>
    %transposed_25 = linalg.transpose ins(%reshape_24 : tensor<1x?x8x8xf32>) outs(%89 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_25[0, 0, 0, 0] [1, 8, %88, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_25[0, 0, 0, 4] [1, 8, %88, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %90 = tensor.empty() : tensor<64x20xf32>
    %transposed_27 = linalg.transpose ins(%arg6 : tensor<20x64xf32>) outs(%90 : tensor<64x20xf32>) permutation = [1, 0] 
    %91 = tensor.empty(%dim) : tensor<?x20xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<?x20xf32>) -> tensor<?x20xf32>
    %93 = linalg.matmul ins(%collapsed, %transposed_27 : tensor<?x64xf32>, tensor<64x20xf32>) outs(%92 : tensor<?x20xf32>) -> tensor<?x20xf32>
    %expanded_28 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [1, %dim, 20] : tensor<?x20xf32> into tensor<1x?x20xf32>
    %extracted_slice_29 = tensor.extract_slice %expanded_28[0, 0, 0] [1, %dim, 16] [1, 1, 1] : tensor<1x?x20xf32> to tensor<1x?x16xf32>
    %extracted_slice_30 = tensor.extract_slice %expanded_28[0, 0, 16] [1, %dim, 4] [1, 1, 1] : tensor<1x?x20xf32> to tensor<1x?x4xf32>
    %94 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<1x?x16xf32>) outs(%71 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %218 : f32
    } -> tensor<1x?x16xf32>
    %95 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<1x?x16xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.addf %in, %out : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x1xf32>
    %96 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.divf %in, %cst_9 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x1xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.truncf %cst_5 : f64 to f32
      %219 = arith.addf %in, %218 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x1xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.rsqrt %in : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x1xf32>
    %99 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %98 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%71 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.mulf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x16xf32>
    %100 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %99 : tensor<16xf32>, tensor<1x?x16xf32>) outs(%71 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.mulf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x16xf32>
    %101 = tensor.empty() : tensor<16x96xf32>
    %transposed_31 = linalg.transpose ins(%arg8 : tensor<96x16xf32>) outs(%101 : tensor<16x96xf32>) permutation = [1, 0] 
    %collapsed_32 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<1x?x16xf32> into tensor<?x16xf32>
    %102 = tensor.empty(%dim) : tensor<?x96xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %104 = linalg.matmul ins(%collapsed_32, %transposed_31 : tensor<?x16xf32>, tensor<16x96xf32>) outs(%103 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_33 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %105 = arith.muli %28, %c12_i64 : i64
    cf.assert %84, "must have at most one inferred (negative) dimension"
    %106 = arith.muli %0, %c96_i64 : i64
    %107 = arith.divsi %106, %105 : i64
    %108 = arith.select %27, %107, %0 : i64
    %from_elements_34 = tensor.from_elements %c1_i64, %108, %107, %c12_i64 : tensor<4xi64>
    %reshape_35 = tensor.reshape %expanded_33(%from_elements_34) : (tensor<1x?x96xf32>, tensor<4xi64>) -> tensor<1x?x8x12xf32>
    %109 = arith.index_cast %108 : i64 to index
    %110 = tensor.empty(%109) : tensor<1x8x?x12xf32>
    %transposed_36 = linalg.transpose ins(%reshape_35 : tensor<1x?x8x12xf32>) outs(%110 : tensor<1x8x?x12xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_37 = tensor.extract_slice %transposed_36[0, 0, 0, 0] [1, 8, %109, 4] [1, 1, 1, 1] : tensor<1x8x?x12xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_36[0, 0, 0, 4] [1, 8, %109, 8] [1, 1, 1, 1] : tensor<1x8x?x12xf32> to tensor<1x8x?x8xf32>
    %expanded_39 = tensor.expand_shape %extracted_slice_30 [[0, 1], [2], [3]] output_shape [1, 1, %dim, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %expanded_40 = tensor.expand_shape %56 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %expanded_41 = tensor.expand_shape %57 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %111 = arith.cmpi eq, %88, %dim_17 : index
    cf.assert %111, "mismatched size for broadcast"
    %112 = tensor.empty(%88) : tensor<1x8x?x4xf32>
    %113 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_40 : tensor<1x8x?x4xf32>, tensor<1x1x?x4xf32>) outs(%112 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.mulf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x8x?x4xf32>
    %extracted_slice_42 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 0] [1, 8, %88, 2] [1, 1, 1, 1] : tensor<1x8x?x4xf32> to tensor<1x8x?x2xf32>
    %extracted_slice_43 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 2] [1, 8, %88, 2] [1, 1, 1, 1] : tensor<1x8x?x4xf32> to tensor<1x8x?x2xf32>
    %114 = tensor.empty(%88) : tensor<1x8x?x2xf32>
    %115 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_43 : tensor<1x8x?x2xf32>) outs(%114 : tensor<1x8x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.negf %in : f32
      linalg.yield %218 : f32
    } -> tensor<1x8x?x2xf32>
    %concat_44 = tensor.concat dim(3) %115, %extracted_slice_42 : (tensor<1x8x?x2xf32>, tensor<1x8x?x2xf32>) -> tensor<1x8x?x4xf32>
    %dim_45 = tensor.dim %115, %c2 : tensor<1x8x?x2xf32>
    %116 = arith.cmpi eq, %dim_45, %dim_17 : index
    cf.assert %116, "mismatched size for broadcast"
    %117 = tensor.empty(%dim_45) : tensor<1x8x?x4xf32>
    %118 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_44, %expanded_41 : tensor<1x8x?x4xf32>, tensor<1x1x?x4xf32>) outs(%117 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.mulf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x8x?x4xf32>
    %119 = arith.cmpi eq, %88, %dim_45 : index
    cf.assert %119, "mismatched size for broadcast"
    %120 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %118 : tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) outs(%112 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.addf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x8x?x4xf32>
    %121 = arith.cmpi eq, %dim, %dim_17 : index
    cf.assert %121, "mismatched size for broadcast"
    %122 = tensor.empty(%dim) : tensor<1x1x?x4xf32>
    %123 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %expanded_40 : tensor<1x1x?x4xf32>, tensor<1x1x?x4xf32>) outs(%122 : tensor<1x1x?x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.mulf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x1x?x4xf32>
    %extracted_slice_46 = tensor.extract_slice %expanded_39[0, 0, 0, 0] [1, 1, %dim, 2] [1, 1, 1, 1] : tensor<1x1x?x4xf32> to tensor<1x1x?x2xf32>
    %extracted_slice_47 = tensor.extract_slice %expanded_39[0, 0, 0, 2] [1, 1, %dim, 2] [1, 1, 1, 1] : tensor<1x1x?x4xf32> to tensor<1x1x?x2xf32>
    %124 = tensor.empty(%dim) : tensor<1x1x?x2xf32>
    %125 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_47 : tensor<1x1x?x2xf32>) outs(%124 : tensor<1x1x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.negf %in : f32
      linalg.yield %218 : f32
    } -> tensor<1x1x?x2xf32>
    %concat_48 = tensor.concat dim(3) %125, %extracted_slice_46 : (tensor<1x1x?x2xf32>, tensor<1x1x?x2xf32>) -> tensor<1x1x?x4xf32>
    %dim_49 = tensor.dim %125, %c2 : tensor<1x1x?x2xf32>
    %126 = arith.cmpi eq, %dim_49, %dim_17 : index
    cf.assert %126, "mismatched size for broadcast"
    %127 = tensor.empty(%dim_49) : tensor<1x1x?x4xf32>
    %128 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_48, %expanded_41 : tensor<1x1x?x4xf32>, tensor<1x1x?x4xf32>) outs(%127 : tensor<1x1x?x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.mulf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x1x?x4xf32>
    %129 = arith.cmpi eq, %dim, %dim_49 : index
    cf.assert %129, "mismatched size for broadcast"
    %130 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %128 : tensor<1x1x?x4xf32>, tensor<1x1x?x4xf32>) outs(%122 : tensor<1x1x?x4xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.addf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x1x?x4xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %131 = tensor.empty(%dim) : tensor<1x8x?x4xf32>
    %132 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<1x8x?x4xf32>) {
    ^bb0(%out: f32):
      %218 = linalg.index 2 : index
      %219 = linalg.index 3 : index
      %220 = arith.cmpi eq, %dim, %c1 : index
      %221 = arith.select %220, %c0, %218 : index
      %extracted = tensor.extract %130[%c0, %c0, %221, %219] : tensor<1x1x?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x4xf32>
    %concat_50 = tensor.concat dim(3) %extracted_slice, %120 : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %concat_51 = tensor.concat dim(3) %extracted_slice_37, %132 : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %133 = tensor.empty(%109) : tensor<1x8x8x?xf32>
    %transposed_52 = linalg.transpose ins(%concat_51 : tensor<1x8x?x8xf32>) outs(%133 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %134 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %135 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%134 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %218 = linalg.index 1 : index
      %219 = linalg.index 2 : index
      %220 = linalg.index 3 : index
      %221 = arith.cmpi eq, %88, %c1 : index
      %222 = arith.select %221, %c0, %219 : index
      %extracted = tensor.extract %concat_50[%c0, %218, %222, %220] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_53 = tensor.collapse_shape %135 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %136 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %137 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%136 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %218 = linalg.index 1 : index
      %219 = linalg.index 2 : index
      %220 = linalg.index 3 : index
      %221 = arith.cmpi eq, %109, %c1 : index
      %222 = arith.select %221, %c0, %220 : index
      %extracted = tensor.extract %transposed_52[%c0, %218, %219, %222] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_54 = tensor.collapse_shape %137 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %138 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %140 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%139 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %141 = arith.muli %0, %c8_i64 : i64
    %142 = arith.select %27, %c8_i64, %141 : i64
    %143 = arith.muli %142, %0 : i64
    %144 = arith.select %27, %c8_i64, %143 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %145 = arith.muli %141, %0 : i64
    %146 = arith.divsi %145, %144 : i64
    %147 = arith.select %27, %146, %0 : i64
    %from_elements_55 = tensor.from_elements %c1_i64, %c8_i64, %147, %147 : tensor<4xi64>
    %reshape_56 = tensor.reshape %140(%from_elements_55) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %148 = arith.index_cast %147 : i64 to index
    %149 = tensor.empty(%148, %148) : tensor<1x8x?x?xf32>
    %150 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_56 : tensor<1x8x?x?xf32>) outs(%149 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.truncf %cst_4 : f64 to f32
      %219 = arith.mulf %in, %218 : f32
      linalg.yield %219 : f32
    } -> tensor<1x8x?x?xf32>
    %151 = arith.cmpi slt, %dim, %c0 : index
    %152 = arith.addi %dim, %dim : index
    %153 = arith.select %151, %152, %dim : index
    %154 = arith.cmpi slt, %153, %c0 : index
    %155 = arith.select %154, %c-1, %153 : index
    %156 = arith.minsi %155, %dim : index
    %157 = arith.maxsi %156, %c0 : index
    %extracted_slice_57 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %157] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %158 = arith.cmpi eq, %148, %dim : index
    cf.assert %158, "mismatched size for broadcast"
    %159 = arith.cmpi eq, %148, %157 : index
    cf.assert %159, "mismatched size for broadcast"
    %160 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %extracted_slice_57 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%149 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.addf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x8x?x?xf32>
    %161 = tensor.empty(%148) : tensor<1x8x?xi64>
    %162 = linalg.fill ins(%c0_i64 : i64) outs(%161 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %163 = tensor.empty(%148) : tensor<1x8x?xf32>
    %164 = linalg.fill ins(%cst_0 : f32) outs(%163 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %165:2 = linalg.generic {indexing_maps = [#map11, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%160 : tensor<1x8x?x?xf32>) outs(%164, %162 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_80: i64):
      %218 = linalg.index 3 : index
      %219 = arith.index_cast %218 : index to i64
      %220 = arith.maximumf %in, %out : f32
      %221 = arith.cmpf ogt, %in, %out : f32
      %222 = arith.select %221, %219, %out_80 : i64
      linalg.yield %220, %222 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_58 = tensor.expand_shape %165#0 [[0], [1], [2, 3]] output_shape [1, 8, %148, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %166 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %expanded_58 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%149 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.subf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x8x?x?xf32>
    %167 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166 : tensor<1x8x?x?xf32>) outs(%149 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.exp %in : f32
      linalg.yield %218 : f32
    } -> tensor<1x8x?x?xf32>
    %168 = tensor.empty(%148) : tensor<1x8x?x1xf32>
    %169 = linalg.fill ins(%cst : f32) outs(%168 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map11, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%167 : tensor<1x8x?x?xf32>) outs(%169 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.addf %in, %out : f32
      linalg.yield %218 : f32
    } -> tensor<1x8x?x1xf32>
    %171 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %170 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%149 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.divf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %172 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %173 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%172 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %218 = linalg.index 1 : index
      %219 = linalg.index 2 : index
      %220 = linalg.index 3 : index
      %221 = arith.cmpi eq, %148, %c1 : index
      %222 = arith.select %221, %c0, %219 : index
      %223 = arith.select %221, %c0, %220 : index
      %extracted = tensor.extract %171[%c0, %218, %222, %223] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_59 = tensor.from_elements %c8_i64, %147, %147 : tensor<3xi64>
    %reshape_60 = tensor.reshape %173(%from_elements_59) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %174 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%134 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %218 = linalg.index 1 : index
      %219 = linalg.index 2 : index
      %220 = linalg.index 3 : index
      %221 = arith.cmpi eq, %109, %c1 : index
      %222 = arith.select %221, %c0, %219 : index
      %extracted = tensor.extract %extracted_slice_38[%c0, %218, %222, %220] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_61 = tensor.collapse_shape %174 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %175 = arith.cmpi eq, %147, %0 : i64
    cf.assert %175, "mismatching contracting dimension"
    %176 = tensor.empty(%148) : tensor<8x?x8xf32>
    %177 = linalg.fill ins(%cst : f32) outs(%176 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %178 = linalg.batch_matmul ins(%reshape_60, %collapsed_61 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%177 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_62 = tensor.expand_shape %178 [[0, 1], [2], [3]] output_shape [1, 8, %148, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %179 = tensor.empty(%148) : tensor<1x?x8x8xf32>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<1x8x?x8xf32>) outs(%179 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %84, "must have at most one inferred (negative) dimension"
    %180 = arith.muli %147, %c64_i64 : i64
    %181 = arith.divsi %180, %28 : i64
    %182 = arith.select %27, %181, %0 : i64
    %from_elements_64 = tensor.from_elements %c1_i64, %182, %181 : tensor<3xi64>
    %reshape_65 = tensor.reshape %transposed_63(%from_elements_64) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %183 = tensor.empty() : tensor<64x64xf32>
    %transposed_66 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%183 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %reshape_65 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %184 = arith.index_cast %182 : i64 to index
    %185 = tensor.empty(%184) : tensor<?x64xf32>
    %186 = linalg.fill ins(%cst : f32) outs(%185 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %187 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%186 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_68 = tensor.expand_shape %187 [[0, 1], [2]] output_shape [1, %184, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %188 = arith.cmpi eq, %dim, %184 : index
    cf.assert %188, "mismatched size for broadcast"
    %189 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_68 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.addf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x64xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %218 : f32
    } -> tensor<1x?x64xf32>
    %191 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%190 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.addf %in, %out : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x1xf32>
    %192 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.divf %in, %cst_8 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.truncf %cst_5 : f64 to f32
      %219 = arith.addf %in, %218 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x1xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.rsqrt %in : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x1xf32>
    %195 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %194 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.mulf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x64xf32>
    %196 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %195 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.mulf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x64xf32>
    %197 = tensor.empty() : tensor<64x96xf32>
    %transposed_69 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%197 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %196 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %198 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%103 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_71 = tensor.expand_shape %198 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %199 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %200 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<1x?x96xf32>) outs(%199 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.negf %in : f32
      %219 = math.exp %218 : f32
      %220 = arith.addf %219, %cst_1 : f32
      %221 = arith.divf %cst_1, %220 : f32
      linalg.yield %221 : f32
    } -> tensor<1x?x96xf32>
    %201 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71, %200 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%199 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.mulf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x96xf32>
    %transposed_72 = linalg.transpose ins(%arg11 : tensor<96x64xf32>) outs(%197 : tensor<64x96xf32>) permutation = [1, 0] 
    %202 = linalg.matmul ins(%collapsed_70, %transposed_72 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%103 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_73 = tensor.expand_shape %202 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %203 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %expanded_73 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%199 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.mulf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x96xf32>
    %204 = tensor.empty() : tensor<96x64xf32>
    %transposed_74 = linalg.transpose ins(%arg12 : tensor<64x96xf32>) outs(%204 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %203 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %205 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%81 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_76 = tensor.expand_shape %205 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %206 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %expanded_76 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.addf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x64xf32>
    %207 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %218 : f32
    } -> tensor<1x?x64xf32>
    %208 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%207 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.addf %in, %out : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x1xf32>
    %209 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.divf %in, %cst_8 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x1xf32>
    %210 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = arith.truncf %cst_5 : f64 to f32
      %219 = arith.addf %in, %218 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x1xf32>
    %211 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %218 = math.rsqrt %in : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x1xf32>
    %212 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %211 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.mulf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x64xf32>
    %213 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %212 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %218 = arith.mulf %in, %in_80 : f32
      linalg.yield %218 : f32
    } -> tensor<1x?x64xf32>
    %214 = tensor.empty() : tensor<64x256xf32>
    %transposed_77 = linalg.transpose ins(%arg16 : tensor<256x64xf32>) outs(%214 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %213 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %215 = tensor.empty(%dim) : tensor<?x256xf32>
    %216 = linalg.fill ins(%cst : f32) outs(%215 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %217 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%216 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_79 = tensor.expand_shape %217 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_79 : tensor<1x?x256xf32>
  }
}
