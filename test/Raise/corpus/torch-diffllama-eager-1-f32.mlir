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
#map19 = affine_map<() -> ()>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<8xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<32x64xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<96x64xf32>, %arg12: tensor<96x64xf32>, %arg13: tensor<64x96xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<256x64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c16_i64 = arith.constant 16 : i64
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
    %cst_4 = arith.constant 0.79999999999999993 : f64
    %cst_5 = arith.constant 0.20000000000000007 : f64
    %cst_6 = arith.constant 2.8284271247461903 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
    %cst_10 = arith.constant 6.400000e+01 : f32
    %c128_i64 = arith.constant 128 : i64
    %cst_11 = arith.constant 1.600000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %cst_12 = arith.constant dense<1> : tensor<i64>
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x?xi64>
    %4 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %219 = arith.index_cast %in : i64 to index
      %220 = linalg.index 2 : index
      %221 = arith.cmpi slt, %219, %c256 : index
      cf.assert %221, "index must be smaller than dim size"
      %222 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %222, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%219, %220] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %219 = linalg.index 0 : index
      %220 = arith.index_cast %219 : index to i64
      linalg.yield %220 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %219 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %219 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %219 = linalg.index 1 : index
      %220 = arith.cmpi eq, %dim, %c1 : index
      %221 = arith.select %220, %c0, %219 : index
      %extracted = tensor.extract %10[%c0, %221] : tensor<1x?xi1>
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
    ^bb0(%in: i64, %in_78: i64, %out: i1):
      %219 = arith.cmpi sle, %in, %in_78 : i64
      linalg.yield %219 : i1
    } -> tensor<?x?xi1>
    %expanded_13 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_78: i1, %out: i1):
      %219 = arith.andi %in, %in_78 : i1
      linalg.yield %219 : i1
    } -> tensor<?x?xi1>
    %expanded_14 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_15 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_15) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_78: i64, %out: i1):
      %219 = arith.cmpi slt, %in, %c0_i64 : i64
      %220 = arith.addi %in, %c1_i64 : i64
      %221 = arith.select %219, %220, %in : i64
      %222 = arith.index_cast %221 : i64 to index
      %223 = arith.cmpi slt, %in_78, %c0_i64 : i64
      %224 = arith.addi %in_78, %0 : i64
      %225 = arith.select %223, %224, %in_78 : i64
      %226 = arith.index_cast %225 : i64 to index
      %extracted = tensor.extract %13[%222, %226] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_16 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_15] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_15 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_16 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_78: i1, %out: i1):
      %219 = arith.andi %in, %in_78 : i1
      linalg.yield %219 : i1
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
      %219 = linalg.index 2 : index
      %220 = linalg.index 3 : index
      %221 = arith.index_cast %37 : i64 to index
      %222 = arith.cmpi eq, %221, %c1 : index
      %223 = arith.select %222, %c0, %219 : index
      %224 = arith.select %222, %c0, %220 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %223, %224] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_8, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_78: f32, %in_79: f32, %out: f32):
      %219 = arith.select %in, %in_78, %in_79 : f32
      linalg.yield %219 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_17 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_18 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_17] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_17 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_17) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %219 = arith.sitofp %in : i64 to f32
      linalg.yield %219 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_17) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %219 = linalg.index 2 : index
      %220 = arith.cmpi eq, %dim_17, %c1 : index
      %221 = arith.select %220, %c0, %219 : index
      %extracted = tensor.extract %45[%c0, %c0, %221] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %219 = linalg.index 2 : index
      %220 = arith.cmpi eq, %dim_17, %c1 : index
      %221 = arith.select %220, %c0, %219 : index
      %extracted = tensor.extract %48[%c0, %c0, %221] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %53 = linalg.batch_matmul ins(%cst_9, %50 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%52 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %54 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%53 : tensor<1x4x?xf32>) outs(%54 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_19 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %55 = tensor.empty(%dim_19) : tensor<1x?x8xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.cos %in : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.sin %in : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x8xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %219 : f32
    } -> tensor<1x?x64xf32>
    %59 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.addf %in, %out : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.divf %in, %cst_10 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.truncf %cst_7 : f64 to f32
      %220 = arith.addf %in, %219 : f32
      linalg.yield %220 : f32
    } -> tensor<1x?x1xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.rsqrt %in : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %64 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.mulf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x64xf32>
    %66 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %65 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.mulf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x64xf32>
    %67 = tensor.empty() : tensor<64x64xf32>
    %transposed_20 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %68 = tensor.empty(%dim) : tensor<?x64xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %70 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %71 = tensor.empty() : tensor<64x32xf32>
    %transposed_21 = linalg.transpose ins(%arg8 : tensor<32x64xf32>) outs(%71 : tensor<64x32xf32>) permutation = [1, 0] 
    %72 = tensor.empty(%dim) : tensor<?x32xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %74 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%73 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %transposed_22 = linalg.transpose ins(%arg9 : tensor<32x64xf32>) outs(%71 : tensor<64x32xf32>) permutation = [1, 0] 
    %75 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%73 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_23 = tensor.expand_shape %70 [[0, 1], [2, 3]] output_shape [1, %dim, 8, 8] : tensor<?x64xf32> into tensor<1x?x8x8xf32>
    %76 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<1x?x8x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %74 [[0, 1], [2, 3]] output_shape [1, %dim, 4, 8] : tensor<?x32xf32> into tensor<1x?x4x8xf32>
    %77 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<1x?x4x8xf32>) outs(%77 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_27 = tensor.expand_shape %75 [[0, 1], [2, 3]] output_shape [1, %dim, 4, 8] : tensor<?x32xf32> into tensor<1x?x4x8xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<1x?x4x8xf32>) outs(%77 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_29 = tensor.expand_shape %56 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_30 = tensor.expand_shape %57 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %78 = arith.cmpi eq, %dim, %dim_19 : index
    cf.assert %78, "mismatched size for broadcast"
    %79 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %expanded_29 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.mulf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_24[0, 0, 0, 0] [1, 8, %dim, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_24[0, 0, 0, 4] [1, 8, %dim, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %80 = tensor.empty(%dim) : tensor<1x8x?x4xf32>
    %81 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<1x8x?x4xf32>) outs(%80 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.negf %in : f32
      linalg.yield %219 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_32 = tensor.concat dim(3) %81, %extracted_slice : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_33 = tensor.dim %81, %c2 : tensor<1x8x?x4xf32>
    %82 = arith.cmpi eq, %dim_33, %dim_19 : index
    cf.assert %82, "mismatched size for broadcast"
    %83 = tensor.empty(%dim_33) : tensor<1x8x?x8xf32>
    %84 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_30 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%83 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.mulf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x8x?x8xf32>
    %85 = arith.cmpi eq, %dim, %dim_33 : index
    cf.assert %85, "mismatched size for broadcast"
    %86 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %84 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.addf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x8x?x8xf32>
    cf.assert %78, "mismatched size for broadcast"
    %87 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %expanded_29 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%77 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.mulf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [1, 4, %dim, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_26[0, 0, 0, 4] [1, 4, %dim, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %88 = tensor.empty(%dim) : tensor<1x4x?x4xf32>
    %89 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<1x4x?x4xf32>) outs(%88 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.negf %in : f32
      linalg.yield %219 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_36 = tensor.concat dim(3) %89, %extracted_slice_34 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_37 = tensor.dim %89, %c2 : tensor<1x4x?x4xf32>
    %90 = arith.cmpi eq, %dim_37, %dim_19 : index
    cf.assert %90, "mismatched size for broadcast"
    %91 = tensor.empty(%dim_37) : tensor<1x4x?x8xf32>
    %92 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_30 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%91 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.mulf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x4x?x8xf32>
    %93 = arith.cmpi eq, %dim, %dim_37 : index
    cf.assert %93, "mismatched size for broadcast"
    %94 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %92 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%77 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.addf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_38 = tensor.expand_shape %94 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %dim, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %95 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %96 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%95 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %219 = linalg.index 1 : index
      %220 = linalg.index 3 : index
      %221 = linalg.index 4 : index
      %222 = arith.cmpi eq, %dim, %c1 : index
      %223 = arith.select %222, %c0, %220 : index
      %extracted = tensor.extract %expanded_38[%c0, %219, %c0, %223, %221] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_39 = tensor.collapse_shape %96 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_40 = tensor.expand_shape %transposed_28 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %dim, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %97 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%95 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %219 = linalg.index 1 : index
      %220 = linalg.index 3 : index
      %221 = linalg.index 4 : index
      %222 = arith.cmpi eq, %dim, %c1 : index
      %223 = arith.select %222, %c0, %220 : index
      %extracted = tensor.extract %expanded_40[%c0, %219, %c0, %223, %221] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_41 = tensor.collapse_shape %97 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %extracted_slice_42 = tensor.extract_slice %collapsed_41[0, 0, 0, 0] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x4x?x8xf32>
    %extracted_slice_43 = tensor.extract_slice %collapsed_41[0, 4, 0, 0] [1, 4, %dim, 8] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x4x?x8xf32>
    %concat_44 = tensor.concat dim(3) %extracted_slice_42, %extracted_slice_43 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
    %expanded_45 = tensor.expand_shape %concat_44 [[0], [1, 2], [3], [4]] output_shape [1, 1, 4, %dim, 16] : tensor<1x4x?x16xf32> into tensor<1x1x4x?x16xf32>
    %98 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %98, "unimplemented: dynamic negative broadcast sizes"
    %99 = tensor.empty(%dim) : tensor<1x2x4x?x16xf32>
    %100 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %219 = linalg.index 2 : index
      %220 = linalg.index 3 : index
      %221 = linalg.index 4 : index
      %222 = arith.cmpi eq, %dim, %c1 : index
      %223 = arith.select %222, %c0, %220 : index
      %extracted = tensor.extract %expanded_45[%c0, %c0, %219, %223, %221] : tensor<1x1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    %101 = arith.cmpi slt, %0, %c0_i64 : i64
    %102 = arith.select %101, %c1_i64, %0 : i64
    %103 = arith.select %101, %c2_i64, %c1_i64 : i64
    %104 = arith.muli %102, %c16_i64 : i64
    %105 = arith.cmpi sle, %103, %c1_i64 : i64
    cf.assert %105, "must have at most one inferred (negative) dimension"
    %106 = arith.muli %0, %c128_i64 : i64
    %107 = arith.divsi %106, %104 : i64
    %108 = arith.select %101, %107, %0 : i64
    %from_elements_46 = tensor.from_elements %c1_i64, %107, %108, %c16_i64 : tensor<4xi64>
    %reshape_47 = tensor.reshape %100(%from_elements_46) : (tensor<1x2x4x?x16xf32>, tensor<4xi64>) -> tensor<1x8x?x16xf32>
    %109 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_48 = linalg.transpose ins(%collapsed_39 : tensor<1x8x?x8xf32>) outs(%109 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %110 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %111 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %219 = linalg.index 1 : index
      %220 = linalg.index 2 : index
      %221 = linalg.index 3 : index
      %222 = arith.cmpi eq, %dim, %c1 : index
      %223 = arith.select %222, %c0, %220 : index
      %extracted = tensor.extract %86[%c0, %219, %223, %221] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_49 = tensor.collapse_shape %111 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %112 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %219 = linalg.index 1 : index
      %220 = linalg.index 2 : index
      %221 = linalg.index 3 : index
      %222 = arith.cmpi eq, %dim, %c1 : index
      %223 = arith.select %222, %c0, %221 : index
      %extracted = tensor.extract %transposed_48[%c0, %219, %220, %223] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_50 = tensor.collapse_shape %112 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %113 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %115 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%114 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %116 = arith.muli %0, %c8_i64 : i64
    %117 = arith.select %27, %c8_i64, %116 : i64
    %118 = arith.muli %117, %0 : i64
    %119 = arith.select %27, %c8_i64, %118 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %120 = arith.muli %116, %0 : i64
    %121 = arith.divsi %120, %119 : i64
    %122 = arith.select %27, %121, %0 : i64
    %from_elements_51 = tensor.from_elements %c1_i64, %c8_i64, %122, %122 : tensor<4xi64>
    %reshape_52 = tensor.reshape %115(%from_elements_51) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %123 = arith.index_cast %122 : i64 to index
    %124 = tensor.empty(%123, %123) : tensor<1x8x?x?xf32>
    %125 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_52 : tensor<1x8x?x?xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.truncf %cst_6 : f64 to f32
      %220 = arith.divf %in, %219 : f32
      linalg.yield %220 : f32
    } -> tensor<1x8x?x?xf32>
    %126 = arith.cmpi slt, %dim, %c0 : index
    %127 = arith.addi %dim, %dim : index
    %128 = arith.select %126, %127, %dim : index
    %129 = arith.cmpi slt, %128, %c0 : index
    %130 = arith.select %129, %c-1, %128 : index
    %131 = arith.minsi %130, %dim : index
    %132 = arith.maxsi %131, %c0 : index
    %extracted_slice_53 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %132] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %133 = arith.cmpi eq, %123, %dim : index
    cf.assert %133, "mismatched size for broadcast"
    %134 = arith.cmpi eq, %123, %132 : index
    cf.assert %134, "mismatched size for broadcast"
    %135 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %extracted_slice_53 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.addf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x8x?x?xf32>
    %136 = tensor.empty(%123) : tensor<1x8x?xi64>
    %137 = linalg.fill ins(%c0_i64 : i64) outs(%136 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %138 = tensor.empty(%123) : tensor<1x8x?xf32>
    %139 = linalg.fill ins(%cst_0 : f32) outs(%138 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %140:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%135 : tensor<1x8x?x?xf32>) outs(%139, %137 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_78: i64):
      %219 = linalg.index 3 : index
      %220 = arith.index_cast %219 : index to i64
      %221 = arith.maximumf %in, %out : f32
      %222 = arith.cmpf ogt, %in, %out : f32
      %223 = arith.select %222, %220, %out_78 : i64
      linalg.yield %221, %223 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_54 = tensor.expand_shape %140#0 [[0], [1], [2, 3]] output_shape [1, 8, %123, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %141 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %expanded_54 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.subf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x8x?x?xf32>
    %142 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<1x8x?x?xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.exp %in : f32
      linalg.yield %219 : f32
    } -> tensor<1x8x?x?xf32>
    %143 = tensor.empty(%123) : tensor<1x8x?x1xf32>
    %144 = linalg.fill ins(%cst : f32) outs(%143 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %145 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%142 : tensor<1x8x?x?xf32>) outs(%144 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.addf %in, %out : f32
      linalg.yield %219 : f32
    } -> tensor<1x8x?x1xf32>
    %146 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %145 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.divf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x8x?x?xf32>
    %147 = tensor.empty() : tensor<8xf32>
    %148 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg3, %arg4 : tensor<8xf32>, tensor<8xf32>) outs(%147 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.mulf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<8xf32>
    %149 = tensor.empty() : tensor<f32>
    %150 = linalg.fill ins(%cst : f32) outs(%149 : tensor<f32>) -> tensor<f32>
    %151 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%148 : tensor<8xf32>) outs(%150 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.addf %in, %out : f32
      linalg.yield %219 : f32
    } -> tensor<f32>
    %152 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = []} ins(%151 : tensor<f32>) outs(%149 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.exp %in : f32
      linalg.yield %219 : f32
    } -> tensor<f32>
    %153 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg5, %arg6 : tensor<8xf32>, tensor<8xf32>) outs(%147 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.mulf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<8xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["reduction"]} ins(%153 : tensor<8xf32>) outs(%150 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.addf %in, %out : f32
      linalg.yield %219 : f32
    } -> tensor<f32>
    %155 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = []} ins(%154 : tensor<f32>) outs(%149 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.exp %in : f32
      linalg.yield %219 : f32
    } -> tensor<f32>
    %156 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = []} ins(%152, %155 : tensor<f32>, tensor<f32>) outs(%149 : tensor<f32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.subf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<f32>
    %157 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = []} ins(%156 : tensor<f32>) outs(%149 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.truncf %cst_5 : f64 to f32
      %220 = arith.addf %in, %219 : f32
      linalg.yield %220 : f32
    } -> tensor<f32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %158 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %159 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%158 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %219 = linalg.index 1 : index
      %220 = linalg.index 2 : index
      %221 = linalg.index 3 : index
      %222 = arith.cmpi eq, %123, %c1 : index
      %223 = arith.select %222, %c0, %220 : index
      %224 = arith.select %222, %c0, %221 : index
      %extracted = tensor.extract %146[%c0, %219, %223, %224] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_55 = tensor.from_elements %c8_i64, %122, %122 : tensor<3xi64>
    %reshape_56 = tensor.reshape %159(%from_elements_55) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %160 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %161 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%160 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %219 = linalg.index 1 : index
      %220 = linalg.index 2 : index
      %221 = linalg.index 3 : index
      %222 = arith.index_cast %108 : i64 to index
      %223 = arith.cmpi eq, %222, %c1 : index
      %224 = arith.select %223, %c0, %220 : index
      %extracted = tensor.extract %reshape_47[%c0, %219, %224, %221] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_57 = tensor.collapse_shape %161 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %162 = arith.cmpi eq, %122, %0 : i64
    cf.assert %162, "mismatching contracting dimension"
    %163 = tensor.empty(%123) : tensor<8x?x16xf32>
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %165 = linalg.batch_matmul ins(%reshape_56, %collapsed_57 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%164 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_58 = tensor.expand_shape %165 [[0, 1], [2], [3]] output_shape [1, 8, %123, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    %extracted_slice_59 = tensor.extract_slice %expanded_58[0, 0, 0, 0] [1, 4, %123, 16] [1, 1, 1, 1] : tensor<1x8x?x16xf32> to tensor<1x4x?x16xf32>
    %extracted_slice_60 = tensor.extract_slice %expanded_58[0, 4, 0, 0] [1, 4, %123, 16] [1, 1, 1, 1] : tensor<1x8x?x16xf32> to tensor<1x4x?x16xf32>
    %166 = tensor.empty(%123) : tensor<1x4x?x16xf32>
    %167 = linalg.generic {indexing_maps = [#map12, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %extracted_slice_60 : tensor<f32>, tensor<1x4x?x16xf32>) outs(%166 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.mulf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x4x?x16xf32>
    %168 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59, %167 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%166 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.subf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x4x?x16xf32>
    %169 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168 : tensor<1x4x?x16xf32>) outs(%166 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %219 : f32
    } -> tensor<1x4x?x16xf32>
    %170 = tensor.empty(%123) : tensor<1x4x?x1xf32>
    %171 = linalg.fill ins(%cst : f32) outs(%170 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %172 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%169 : tensor<1x4x?x16xf32>) outs(%171 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.addf %in, %out : f32
      linalg.yield %219 : f32
    } -> tensor<1x4x?x1xf32>
    %173 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172 : tensor<1x4x?x1xf32>) outs(%170 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.divf %in, %cst_11 : f32
      linalg.yield %219 : f32
    } -> tensor<1x4x?x1xf32>
    %174 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173 : tensor<1x4x?x1xf32>) outs(%170 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.truncf %cst_7 : f64 to f32
      %220 = arith.addf %in, %219 : f32
      linalg.yield %220 : f32
    } -> tensor<1x4x?x1xf32>
    %175 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174 : tensor<1x4x?x1xf32>) outs(%170 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.rsqrt %in : f32
      linalg.yield %219 : f32
    } -> tensor<1x4x?x1xf32>
    %176 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %175 : tensor<1x4x?x16xf32>, tensor<1x4x?x1xf32>) outs(%166 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.mulf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x4x?x16xf32>
    %177 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176 : tensor<1x4x?x16xf32>) outs(%166 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.truncf %cst_4 : f64 to f32
      %220 = arith.mulf %in, %219 : f32
      linalg.yield %220 : f32
    } -> tensor<1x4x?x16xf32>
    %178 = tensor.empty(%123) : tensor<1x?x4x16xf32>
    %transposed_61 = linalg.transpose ins(%177 : tensor<1x4x?x16xf32>) outs(%178 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    %179 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %179, "must have at most one inferred (negative) dimension"
    %180 = arith.muli %122, %c64_i64 : i64
    %181 = arith.divsi %180, %28 : i64
    %182 = arith.select %27, %181, %0 : i64
    %from_elements_62 = tensor.from_elements %c1_i64, %182, %181 : tensor<3xi64>
    %reshape_63 = tensor.reshape %transposed_61(%from_elements_62) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_64 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %reshape_63 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %183 = arith.index_cast %182 : i64 to index
    %184 = tensor.empty(%183) : tensor<?x64xf32>
    %185 = linalg.fill ins(%cst : f32) outs(%184 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %186 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%185 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_66 = tensor.expand_shape %186 [[0, 1], [2]] output_shape [1, %183, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %187 = arith.cmpi eq, %dim, %183 : index
    cf.assert %187, "mismatched size for broadcast"
    %188 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_66 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.addf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x64xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %219 : f32
    } -> tensor<1x?x64xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.addf %in, %out : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x1xf32>
    %191 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.divf %in, %cst_10 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x1xf32>
    %192 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.truncf %cst_7 : f64 to f32
      %220 = arith.addf %in, %219 : f32
      linalg.yield %220 : f32
    } -> tensor<1x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.rsqrt %in : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x1xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %193 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.mulf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x64xf32>
    %195 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %194 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.mulf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x64xf32>
    %196 = tensor.empty() : tensor<64x96xf32>
    %transposed_67 = linalg.transpose ins(%arg11 : tensor<96x64xf32>) outs(%196 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %195 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %197 = tensor.empty(%dim) : tensor<?x96xf32>
    %198 = linalg.fill ins(%cst : f32) outs(%197 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %199 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%198 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_69 = tensor.expand_shape %199 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %200 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %201 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<1x?x96xf32>) outs(%200 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.negf %in : f32
      %220 = math.exp %219 : f32
      %221 = arith.addf %220, %cst_1 : f32
      %222 = arith.divf %cst_1, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<1x?x96xf32>
    %202 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69, %201 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%200 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.mulf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x96xf32>
    %transposed_70 = linalg.transpose ins(%arg12 : tensor<96x64xf32>) outs(%196 : tensor<64x96xf32>) permutation = [1, 0] 
    %203 = linalg.matmul ins(%collapsed_68, %transposed_70 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%198 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_71 = tensor.expand_shape %203 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %204 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %expanded_71 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%200 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.mulf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x96xf32>
    %205 = tensor.empty() : tensor<96x64xf32>
    %transposed_72 = linalg.transpose ins(%arg13 : tensor<64x96xf32>) outs(%205 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %204 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %206 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_74 = tensor.expand_shape %206 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %207 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %expanded_74 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.addf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x64xf32>
    %208 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %219 : f32
    } -> tensor<1x?x64xf32>
    %209 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%208 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.addf %in, %out : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x1xf32>
    %210 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.divf %in, %cst_10 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x1xf32>
    %211 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = arith.truncf %cst_7 : f64 to f32
      %220 = arith.addf %in, %219 : f32
      linalg.yield %220 : f32
    } -> tensor<1x?x1xf32>
    %212 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %219 = math.rsqrt %in : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x1xf32>
    %213 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %212 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.mulf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x64xf32>
    %214 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16, %213 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %219 = arith.mulf %in, %in_78 : f32
      linalg.yield %219 : f32
    } -> tensor<1x?x64xf32>
    %215 = tensor.empty() : tensor<64x256xf32>
    %transposed_75 = linalg.transpose ins(%arg17 : tensor<256x64xf32>) outs(%215 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_76 = tensor.collapse_shape %214 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %216 = tensor.empty(%dim) : tensor<?x256xf32>
    %217 = linalg.fill ins(%cst : f32) outs(%216 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %218 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%217 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_77 = tensor.expand_shape %218 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_77 : tensor<1x?x256xf32>
  }
}
