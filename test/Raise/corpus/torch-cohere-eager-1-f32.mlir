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
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c2_i64 = arith.constant 2 : i64
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
      %197 = arith.index_cast %in : i64 to index
      %198 = linalg.index 2 : index
      %199 = arith.cmpi slt, %197, %c256 : index
      cf.assert %199, "index must be smaller than dim size"
      %200 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %200, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%197, %198] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %197 = linalg.index 0 : index
      %198 = arith.index_cast %197 : index to i64
      linalg.yield %198 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %197 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %197 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %197 = linalg.index 1 : index
      %198 = arith.cmpi eq, %dim, %c1 : index
      %199 = arith.select %198, %c0, %197 : index
      %extracted = tensor.extract %10[%c0, %199] : tensor<1x?xi1>
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
      %197 = arith.cmpi sle, %in, %in_78 : i64
      linalg.yield %197 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_78: i1, %out: i1):
      %197 = arith.andi %in, %in_78 : i1
      linalg.yield %197 : i1
    } -> tensor<?x?xi1>
    %expanded_12 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_13 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_13) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_78: i64, %out: i1):
      %197 = arith.cmpi slt, %in, %c0_i64 : i64
      %198 = arith.addi %in, %c1_i64 : i64
      %199 = arith.select %197, %198, %in : i64
      %200 = arith.index_cast %199 : i64 to index
      %201 = arith.cmpi slt, %in_78, %c0_i64 : i64
      %202 = arith.addi %in_78, %0 : i64
      %203 = arith.select %201, %202, %in_78 : i64
      %204 = arith.index_cast %203 : i64 to index
      %extracted = tensor.extract %13[%200, %204] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_14 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_13] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_13 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_14 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_78: i1, %out: i1):
      %197 = arith.andi %in, %in_78 : i1
      linalg.yield %197 : i1
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
      %197 = linalg.index 2 : index
      %198 = linalg.index 3 : index
      %199 = arith.index_cast %37 : i64 to index
      %200 = arith.cmpi eq, %199, %c1 : index
      %201 = arith.select %200, %c0, %197 : index
      %202 = arith.select %200, %c0, %198 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %201, %202] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_78: f32, %in_79: f32, %out: f32):
      %197 = arith.select %in, %in_78, %in_79 : f32
      linalg.yield %197 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_15 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_16 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_15] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_15 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_15) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %197 = arith.sitofp %in : i64 to f32
      linalg.yield %197 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_15) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 2 : index
      %198 = arith.cmpi eq, %dim_15, %c1 : index
      %199 = arith.select %198, %c0, %197 : index
      %extracted = tensor.extract %45[%c0, %c0, %199] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 2 : index
      %198 = arith.cmpi eq, %dim_15, %c1 : index
      %199 = arith.select %198, %c0, %197 : index
      %extracted = tensor.extract %48[%c0, %c0, %199] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %53 = linalg.batch_matmul ins(%cst_7, %50 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%52 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %54 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%53 : tensor<1x4x?xf32>) outs(%54 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %expanded_17 = tensor.expand_shape %transposed [[0], [1], [2, 3]] output_shape [1, %dim, 4, 1] : tensor<1x?x4xf32> into tensor<1x?x4x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %55 = tensor.empty(%dim) : tensor<1x?x4x2xf32>
    %56 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%55 : tensor<1x?x4x2xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 1 : index
      %198 = linalg.index 2 : index
      %199 = arith.cmpi eq, %dim, %c1 : index
      %200 = arith.select %199, %c0, %197 : index
      %extracted = tensor.extract %expanded_17[%c0, %200, %198, %c0] : tensor<1x?x4x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x4x2xf32>
    %collapsed = tensor.collapse_shape %56 [[0], [1], [2, 3]] : tensor<1x?x4x2xf32> into tensor<1x?x8xf32>
    %57 = tensor.empty(%dim) : tensor<1x?x8xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x?x8xf32>) outs(%57 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.cos %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x8xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x?x8xf32>) outs(%57 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.sin %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x8xf32>
    %60 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x?x64xf32>) outs(%61 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.divf %in, %cst_8 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %63 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.subf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<1x?x64xf32>) outs(%61 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.divf %in, %cst_8 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.truncf %cst_5 : f64 to f32
      %198 = arith.addf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.rsqrt %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %69 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.mulf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %71 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %70 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.mulf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %72 = tensor.empty() : tensor<64x64xf32>
    %transposed_18 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%72 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_19 = tensor.collapse_shape %71 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %73 = tensor.empty(%dim) : tensor<?x64xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %75 = linalg.matmul ins(%collapsed_19, %transposed_18 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%74 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_20 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %76 = arith.muli %28, %c8_i64 : i64
    %77 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %78 = arith.muli %0, %c64_i64 : i64
    %79 = arith.divsi %78, %76 : i64
    %80 = arith.select %27, %79, %0 : i64
    %from_elements_21 = tensor.from_elements %c1_i64, %80, %79, %c8_i64 : tensor<4xi64>
    %reshape_22 = tensor.reshape %expanded_20(%from_elements_21) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %81 = tensor.empty() : tensor<64x32xf32>
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%81 : tensor<64x32xf32>) permutation = [1, 0] 
    %82 = tensor.empty(%dim) : tensor<?x32xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %84 = linalg.matmul ins(%collapsed_19, %transposed_23 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%83 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_24 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %85 = arith.muli %0, %c32_i64 : i64
    %86 = arith.divsi %85, %76 : i64
    %87 = arith.select %27, %86, %0 : i64
    %from_elements_25 = tensor.from_elements %c1_i64, %87, %86, %c8_i64 : tensor<4xi64>
    %reshape_26 = tensor.reshape %expanded_24(%from_elements_25) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_27 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%81 : tensor<64x32xf32>) permutation = [1, 0] 
    %88 = linalg.matmul ins(%collapsed_19, %transposed_27 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%83 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_28 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %reshape_29 = tensor.reshape %expanded_28(%from_elements_25) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %89 = arith.index_cast %80 : i64 to index
    %90 = tensor.empty(%89) : tensor<1x8x?x8xf32>
    %transposed_30 = linalg.transpose ins(%reshape_22 : tensor<1x?x8x8xf32>) outs(%90 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %91 = arith.index_cast %87 : i64 to index
    %92 = tensor.empty(%91) : tensor<1x4x?x8xf32>
    %transposed_31 = linalg.transpose ins(%reshape_26 : tensor<1x?x4x8xf32>) outs(%92 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_32 = linalg.transpose ins(%reshape_29 : tensor<1x?x4x8xf32>) outs(%92 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_33 = tensor.expand_shape %58 [[0], [1, 2], [3]] output_shape [1, 1, %dim, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_34 = tensor.expand_shape %59 [[0], [1, 2], [3]] output_shape [1, 1, %dim, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %93 = arith.cmpi eq, %89, %dim : index
    cf.assert %93, "mismatched size for broadcast"
    %94 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30, %expanded_33 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%90 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.mulf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_30[0, 0, 0, 0] [1, 8, %89, 4] [1, 1, 1, 2] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_30[0, 0, 0, 1] [1, 8, %89, 4] [1, 1, 1, 2] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %95 = tensor.empty(%89) : tensor<1x8x?x4xf32>
    %96 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<1x8x?x4xf32>) outs(%95 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.negf %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x4xf32>
    %expanded_36 = tensor.expand_shape %96 [[0], [1], [2], [3, 4]] output_shape [1, 8, %89, 4, 1] : tensor<1x8x?x4xf32> into tensor<1x8x?x4x1xf32>
    %expanded_37 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [1, 8, %89, 4, 1] : tensor<1x8x?x4xf32> into tensor<1x8x?x4x1xf32>
    %concat = tensor.concat dim(4) %expanded_36, %expanded_37 : (tensor<1x8x?x4x1xf32>, tensor<1x8x?x4x1xf32>) -> tensor<1x8x?x4x2xf32>
    %collapsed_38 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x8x?x4x2xf32> into tensor<1x8x?x8xf32>
    %dim_39 = tensor.dim %expanded_36, %c2 : tensor<1x8x?x4x1xf32>
    %97 = arith.cmpi eq, %dim_39, %dim : index
    cf.assert %97, "mismatched size for broadcast"
    %98 = tensor.empty(%dim_39) : tensor<1x8x?x8xf32>
    %99 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_38, %expanded_34 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%98 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.mulf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x8xf32>
    %100 = arith.cmpi eq, %89, %dim_39 : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %99 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%90 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.addf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x8xf32>
    %102 = arith.cmpi eq, %91, %dim : index
    cf.assert %102, "mismatched size for broadcast"
    %103 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31, %expanded_33 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%92 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.mulf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_40 = tensor.extract_slice %transposed_31[0, 0, 0, 0] [1, 4, %91, 4] [1, 1, 1, 2] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_41 = tensor.extract_slice %transposed_31[0, 0, 0, 1] [1, 4, %91, 4] [1, 1, 1, 2] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %104 = tensor.empty(%91) : tensor<1x4x?x4xf32>
    %105 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_41 : tensor<1x4x?x4xf32>) outs(%104 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.negf %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x4x?x4xf32>
    %expanded_42 = tensor.expand_shape %105 [[0], [1], [2], [3, 4]] output_shape [1, 4, %91, 4, 1] : tensor<1x4x?x4xf32> into tensor<1x4x?x4x1xf32>
    %expanded_43 = tensor.expand_shape %extracted_slice_40 [[0], [1], [2], [3, 4]] output_shape [1, 4, %91, 4, 1] : tensor<1x4x?x4xf32> into tensor<1x4x?x4x1xf32>
    %concat_44 = tensor.concat dim(4) %expanded_42, %expanded_43 : (tensor<1x4x?x4x1xf32>, tensor<1x4x?x4x1xf32>) -> tensor<1x4x?x4x2xf32>
    %collapsed_45 = tensor.collapse_shape %concat_44 [[0], [1], [2], [3, 4]] : tensor<1x4x?x4x2xf32> into tensor<1x4x?x8xf32>
    %dim_46 = tensor.dim %expanded_42, %c2 : tensor<1x4x?x4x1xf32>
    %106 = arith.cmpi eq, %dim_46, %dim : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = tensor.empty(%dim_46) : tensor<1x4x?x8xf32>
    %108 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_45, %expanded_34 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%107 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.mulf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x4x?x8xf32>
    %109 = arith.cmpi eq, %91, %dim_46 : index
    cf.assert %109, "mismatched size for broadcast"
    %110 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %108 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%92 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.addf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_47 = tensor.expand_shape %110 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %91, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %111 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %112 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%111 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 1 : index
      %198 = linalg.index 3 : index
      %199 = linalg.index 4 : index
      %200 = arith.cmpi eq, %91, %c1 : index
      %201 = arith.select %200, %c0, %198 : index
      %extracted = tensor.extract %expanded_47[%c0, %197, %c0, %201, %199] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_48 = tensor.collapse_shape %112 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_49 = tensor.expand_shape %transposed_32 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %91, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %113 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%111 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 1 : index
      %198 = linalg.index 3 : index
      %199 = linalg.index 4 : index
      %200 = arith.cmpi eq, %91, %c1 : index
      %201 = arith.select %200, %c0, %198 : index
      %extracted = tensor.extract %expanded_49[%c0, %197, %c0, %201, %199] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_50 = tensor.collapse_shape %113 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %114 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_51 = linalg.transpose ins(%collapsed_48 : tensor<1x8x?x8xf32>) outs(%114 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %115 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %116 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 1 : index
      %198 = linalg.index 2 : index
      %199 = linalg.index 3 : index
      %200 = arith.cmpi eq, %89, %c1 : index
      %201 = arith.select %200, %c0, %198 : index
      %extracted = tensor.extract %101[%c0, %197, %201, %199] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_52 = tensor.collapse_shape %116 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %117 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 1 : index
      %198 = linalg.index 2 : index
      %199 = linalg.index 3 : index
      %200 = arith.cmpi eq, %dim, %c1 : index
      %201 = arith.select %200, %c0, %199 : index
      %extracted = tensor.extract %transposed_51[%c0, %197, %198, %201] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_53 = tensor.collapse_shape %117 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %118 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %120 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%119 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %121 = arith.muli %0, %c8_i64 : i64
    %122 = arith.select %27, %c8_i64, %121 : i64
    %123 = arith.muli %122, %0 : i64
    %124 = arith.select %27, %c8_i64, %123 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %125 = arith.muli %121, %0 : i64
    %126 = arith.divsi %125, %124 : i64
    %127 = arith.select %27, %126, %0 : i64
    %from_elements_54 = tensor.from_elements %c1_i64, %c8_i64, %127, %127 : tensor<4xi64>
    %reshape_55 = tensor.reshape %120(%from_elements_54) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %128 = arith.index_cast %127 : i64 to index
    %129 = tensor.empty(%128, %128) : tensor<1x8x?x?xf32>
    %130 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_55 : tensor<1x8x?x?xf32>) outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.truncf %cst_4 : f64 to f32
      %198 = arith.mulf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<1x8x?x?xf32>
    %131 = arith.cmpi slt, %dim, %c0 : index
    %132 = arith.addi %dim, %dim : index
    %133 = arith.select %131, %132, %dim : index
    %134 = arith.cmpi slt, %133, %c0 : index
    %135 = arith.select %134, %c-1, %133 : index
    %136 = arith.minsi %135, %dim : index
    %137 = arith.maxsi %136, %c0 : index
    %extracted_slice_56 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %137] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %138 = arith.cmpi eq, %128, %dim : index
    cf.assert %138, "mismatched size for broadcast"
    %139 = arith.cmpi eq, %128, %137 : index
    cf.assert %139, "mismatched size for broadcast"
    %140 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %extracted_slice_56 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.addf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x?xf32>
    %141 = tensor.empty(%128) : tensor<1x8x?xi64>
    %142 = linalg.fill ins(%c0_i64 : i64) outs(%141 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %143 = tensor.empty(%128) : tensor<1x8x?xf32>
    %144 = linalg.fill ins(%cst_0 : f32) outs(%143 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %145:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%140 : tensor<1x8x?x?xf32>) outs(%144, %142 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_78: i64):
      %197 = linalg.index 3 : index
      %198 = arith.index_cast %197 : index to i64
      %199 = arith.maximumf %in, %out : f32
      %200 = arith.cmpf ogt, %in, %out : f32
      %201 = arith.select %200, %198, %out_78 : i64
      linalg.yield %199, %201 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_57 = tensor.expand_shape %145#0 [[0], [1], [2, 3]] output_shape [1, 8, %128, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %146 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %expanded_57 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.subf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x?xf32>
    %147 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146 : tensor<1x8x?x?xf32>) outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.exp %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x?xf32>
    %148 = tensor.empty(%128) : tensor<1x8x?x1xf32>
    %149 = linalg.fill ins(%cst : f32) outs(%148 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %150 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%147 : tensor<1x8x?x?xf32>) outs(%149 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x1xf32>
    %151 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %150 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.divf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %152 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %153 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%152 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 1 : index
      %198 = linalg.index 2 : index
      %199 = linalg.index 3 : index
      %200 = arith.cmpi eq, %128, %c1 : index
      %201 = arith.select %200, %c0, %198 : index
      %202 = arith.select %200, %c0, %199 : index
      %extracted = tensor.extract %151[%c0, %197, %201, %202] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_58 = tensor.from_elements %c8_i64, %127, %127 : tensor<3xi64>
    %reshape_59 = tensor.reshape %153(%from_elements_58) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %154 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 1 : index
      %198 = linalg.index 2 : index
      %199 = linalg.index 3 : index
      %200 = arith.cmpi eq, %dim, %c1 : index
      %201 = arith.select %200, %c0, %198 : index
      %extracted = tensor.extract %collapsed_50[%c0, %197, %201, %199] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_60 = tensor.collapse_shape %154 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %155 = arith.cmpi eq, %127, %0 : i64
    cf.assert %155, "mismatching contracting dimension"
    %156 = tensor.empty(%128) : tensor<8x?x8xf32>
    %157 = linalg.fill ins(%cst : f32) outs(%156 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %158 = linalg.batch_matmul ins(%reshape_59, %collapsed_60 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%157 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_61 = tensor.expand_shape %158 [[0, 1], [2], [3]] output_shape [1, 8, %128, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %159 = tensor.empty(%128) : tensor<1x?x8x8xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<1x8x?x8xf32>) outs(%159 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %160 = arith.muli %127, %c64_i64 : i64
    %161 = arith.divsi %160, %28 : i64
    %162 = arith.select %27, %161, %0 : i64
    %from_elements_63 = tensor.from_elements %c1_i64, %162, %161 : tensor<3xi64>
    %reshape_64 = tensor.reshape %transposed_62(%from_elements_63) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_65 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%72 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_66 = tensor.collapse_shape %reshape_64 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %163 = arith.index_cast %162 : i64 to index
    %164 = tensor.empty(%163) : tensor<?x64xf32>
    %165 = linalg.fill ins(%cst : f32) outs(%164 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %166 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%165 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_67 = tensor.expand_shape %166 [[0, 1], [2]] output_shape [1, %163, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %167 = tensor.empty() : tensor<64x96xf32>
    %transposed_68 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%167 : tensor<64x96xf32>) permutation = [1, 0] 
    %168 = tensor.empty(%dim) : tensor<?x96xf32>
    %169 = linalg.fill ins(%cst : f32) outs(%168 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %170 = linalg.matmul ins(%collapsed_19, %transposed_68 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%169 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_69 = tensor.expand_shape %170 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %171 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<1x?x96xf32>) outs(%171 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.negf %in : f32
      %198 = math.exp %197 : f32
      %199 = arith.addf %198, %cst_1 : f32
      %200 = arith.divf %cst_1, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x96xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69, %172 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%171 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.mulf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x96xf32>
    %transposed_70 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%167 : tensor<64x96xf32>) permutation = [1, 0] 
    %174 = linalg.matmul ins(%collapsed_19, %transposed_70 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%169 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_71 = tensor.expand_shape %174 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %expanded_71 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%171 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.mulf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x96xf32>
    %176 = tensor.empty() : tensor<96x64xf32>
    %transposed_72 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%176 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %175 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %177 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%74 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_74 = tensor.expand_shape %177 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %178 = arith.cmpi eq, %dim, %163 : index
    cf.assert %178, "mismatched size for broadcast"
    %179 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_67 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.addf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %expanded_74 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.addf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<1x?x64xf32>) outs(%61 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.divf %in, %cst_8 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %182 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.subf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<1x?x64xf32>) outs(%61 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.divf %in, %cst_8 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.truncf %cst_5 : f64 to f32
      %198 = arith.addf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %188 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.rsqrt %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %188 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.mulf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %190 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %189 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %197 = arith.mulf %in, %in_78 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %191 = tensor.empty() : tensor<64x256xf32>
    %transposed_75 = linalg.transpose ins(%arg2 : tensor<256x64xf32>) outs(%191 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_76 = tensor.collapse_shape %190 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %192 = tensor.empty(%dim) : tensor<?x256xf32>
    %193 = linalg.fill ins(%cst : f32) outs(%192 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %194 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%193 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_77 = tensor.expand_shape %194 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    %195 = tensor.empty(%dim) : tensor<1x?x256xf32>
    %196 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77 : tensor<1x?x256xf32>) outs(%195 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.mulf %in, %cst_9 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x256xf32>
    return %196 : tensor<1x?x256xf32>
  }
}
