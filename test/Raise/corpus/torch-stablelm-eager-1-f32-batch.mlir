// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<()[s0] -> (s0 * 3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<3x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<256x64xf32>) -> tensor<3x?x256xf32> {
    %true = arith.constant true
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c3 = arith.constant 3 : index
    %c256 = arith.constant 256 : index
    %c-1 = arith.constant -1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c24_i64 = arith.constant 24 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant 2.8284271247461903 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense<[[[1.000000e+00], [0.00999999977]]]> : tensor<1x2x1xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant dense<1> : tensor<i64>
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<3x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<3x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<i64>) outs(%2 : tensor<3x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<3x?xi64>
    %4 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?xi64>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %206 = arith.index_cast %in : i64 to index
      %207 = linalg.index 2 : index
      %208 = arith.cmpi slt, %206, %c256 : index
      cf.assert %208, "index must be smaller than dim size"
      %209 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %209, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%206, %207] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %206 = linalg.index 0 : index
      %207 = arith.index_cast %206 : index to i64
      linalg.yield %207 : i64
    } -> tensor<?xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %8 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%8 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_9 = tensor.expand_shape %7 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %10 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_9 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%10 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_69: i64, %out: i64):
      %206 = arith.subi %in, %in_69 : i64
      linalg.yield %206 : i64
    } -> tensor<?x?xi64>
    %12 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x?xi64>) outs(%12 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %206 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %206 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %14 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%13, %9, %cst_2 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%14 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %206 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %206 : f32
    } -> tensor<?x?xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded_9 : tensor<?xi64>, tensor<?x1xi64>) outs(%12 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_69: i64, %out: i1):
      %206 = arith.cmpi sgt, %in, %in_69 : i64
      linalg.yield %206 : i1
    } -> tensor<?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15, %16 : tensor<?x?xf32>, tensor<?x?xi1>) outs(%14 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %in_69: i1, %out: f32):
      %206 = arith.uitofp %in_69 : i1 to f32
      %207 = arith.mulf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<?x?xf32>
    %18 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xf32>
    %expanded_10 = tensor.expand_shape %17 [[0, 1], [2]] output_shape [1, %dim, %dim] : tensor<?x?xf32> into tensor<1x?x?xf32>
    %19 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x?x?xf32>) outs(%18 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x1x?x?xf32>
    %20 = arith.cmpi slt, %dim, %c0 : index
    %21 = arith.addi %dim, %dim : index
    %22 = arith.select %20, %21, %dim : index
    %23 = arith.cmpi slt, %22, %c0 : index
    %24 = arith.select %23, %c-1, %22 : index
    %25 = arith.minsi %24, %dim : index
    %26 = arith.maxsi %25, %c0 : index
    %extracted_slice = tensor.extract_slice %19[0, 0, 0, 0] [3, 1, %dim, %26] [1, 1, 1, 1] : tensor<3x1x?x?xf32> to tensor<3x1x?x?xf32>
    %expanded_11 = tensor.expand_shape %3 [[0], [1, 2, 3]] output_shape [3, 1, 1, %dim] : tensor<3x?xi64> into tensor<3x1x1x?xi64>
    %27 = arith.cmpi eq, %26, %dim : index
    cf.assert %27, "mismatched size for broadcast"
    %28 = tensor.empty(%dim, %26) : tensor<3x1x?x?xf32>
    %29 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_11 : tensor<3x1x?x?xf32>, tensor<3x1x1x?xi64>) outs(%28 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: f32, %in_69: i64, %out: f32):
      %206 = arith.sitofp %in_69 : i64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<3x1x?x?xf32>
    %30 = tensor.empty(%dim, %26) : tensor<3x1x?x?xi1>
    %31 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<3x1x?x?xf32>) outs(%30 : tensor<3x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %206 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %206 : i1
    } -> tensor<3x1x?x?xi1>
    %32 = linalg.generic {indexing_maps = [#map9, #map11, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_3, %extracted_slice : tensor<3x1x?x?xi1>, tensor<f32>, tensor<3x1x?x?xf32>) outs(%28 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %206 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %206 : f32
    } -> tensor<3x1x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %33 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xf32>
    %34 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%33 : tensor<3x1x?x?xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 0 : index
      %207 = linalg.index 2 : index
      %208 = linalg.index 3 : index
      %209 = arith.cmpi eq, %dim, %c1 : index
      %210 = arith.select %209, %c0, %207 : index
      %211 = arith.cmpi eq, %26, %c1 : index
      %212 = arith.select %211, %c0, %208 : index
      %extracted = tensor.extract %32[%206, %c0, %210, %212] : tensor<3x1x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x?x?xf32>
    %dim_12 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_13 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_12] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %35 = arith.index_cast %dim_12 : index to i64
    %36 = arith.cmpi sge, %35, %c0_i64 : i64
    cf.assert %36, "negative values not allowed in new dimensions"
    %37 = tensor.empty(%dim_12) : tensor<1x1x?xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x1x?xi64>) outs(%37 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %206 = arith.sitofp %in : i64 to f32
      linalg.yield %206 : f32
    } -> tensor<1x1x?xf32>
    %39 = arith.cmpi sge, %35, %c0_i64 : i64
    cf.assert %39, "unimplemented: dynamic negative broadcast sizes"
    %40 = tensor.empty(%dim_12) : tensor<1x1x?xf32>
    %41 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%40 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 2 : index
      %207 = arith.cmpi eq, %dim_12, %c1 : index
      %208 = arith.select %207, %c0, %206 : index
      %extracted = tensor.extract %38[%c0, %c0, %208] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %42 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %43 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%42 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 2 : index
      %207 = arith.cmpi eq, %dim_12, %c1 : index
      %208 = arith.select %207, %c0, %206 : index
      %extracted = tensor.extract %41[%c0, %c0, %208] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %44 = tensor.empty(%dim) : tensor<1x2x?xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %46 = linalg.batch_matmul ins(%cst_6, %43 : tensor<1x2x1xf32>, tensor<1x1x?xf32>) outs(%45 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %47 = tensor.empty(%dim) : tensor<1x?x2xf32>
    %transposed = linalg.transpose ins(%46 : tensor<1x2x?xf32>) outs(%47 : tensor<1x?x2xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x2xf32>, tensor<1x?x2xf32>) -> tensor<1x?x4xf32>
    %dim_14 = tensor.dim %transposed, %c1 : tensor<1x?x2xf32>
    %48 = tensor.empty(%dim_14) : tensor<1x?x4xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%48 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.cos %in : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x4xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%48 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.sin %in : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x4xf32>
    %51 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<3x?x64xf32>) outs(%52 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x1xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<3x?x1xf32>) outs(%51 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_7 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %55 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %56 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%55 : tensor<3x?x64xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 0 : index
      %207 = linalg.index 1 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %54[%206, %209, %c0] : tensor<3x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %56 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.subf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %57 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.mulf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<3x?x64xf32>) outs(%52 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<3x?x1xf32>) outs(%51 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_7 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<3x?x1xf32>) outs(%51 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_5 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<3x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<3x?x1xf32>) outs(%51 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %63 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%55 : tensor<3x?x64xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 0 : index
      %207 = linalg.index 1 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %62[%206, %209, %c0] : tensor<3x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %63 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.mulf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %arg10 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.mulf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %arg11 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.addf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %67 = tensor.empty() : tensor<64x64xf32>
    %transposed_15 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %68 = affine.apply #map14()[%dim]
    %69 = tensor.empty(%68) : tensor<?x64xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %71 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%70 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %72 = arith.divsi %68, %c3 : index
    %73 = tensor.empty() : tensor<64x32xf32>
    %transposed_16 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%73 : tensor<64x32xf32>) permutation = [1, 0] 
    %74 = tensor.empty(%68) : tensor<?x32xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %76 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%75 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %transposed_17 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%73 : tensor<64x32xf32>) permutation = [1, 0] 
    %77 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%75 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_18 = tensor.expand_shape %71 [[0, 1], [2, 3]] output_shape [3, %72, 8, 8] : tensor<?x64xf32> into tensor<3x?x8x8xf32>
    %78 = tensor.empty(%72) : tensor<3x8x?x8xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<3x?x8x8xf32>) outs(%78 : tensor<3x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %76 [[0, 1], [2, 3]] output_shape [3, %72, 4, 8] : tensor<?x32xf32> into tensor<3x?x4x8xf32>
    %79 = tensor.empty(%72) : tensor<3x4x?x8xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<3x?x4x8xf32>) outs(%79 : tensor<3x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %77 [[0, 1], [2, 3]] output_shape [3, %72, 4, 8] : tensor<?x32xf32> into tensor<3x?x4x8xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<3x?x4x8xf32>) outs(%79 : tensor<3x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_24 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [3, 8, %72, 4] [1, 1, 1, 1] : tensor<3x8x?x8xf32> to tensor<3x8x?x4xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_19[0, 0, 0, 4] [3, 8, %72, 4] [1, 1, 1, 1] : tensor<3x8x?x8xf32> to tensor<3x8x?x4xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [3, 4, %72, 4] [1, 1, 1, 1] : tensor<3x4x?x8xf32> to tensor<3x4x?x4xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_21[0, 0, 0, 4] [3, 4, %72, 4] [1, 1, 1, 1] : tensor<3x4x?x8xf32> to tensor<3x4x?x4xf32>
    %expanded_28 = tensor.expand_shape %49 [[0], [1, 2], [3]] output_shape [1, 1, %dim_14, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %expanded_29 = tensor.expand_shape %50 [[0], [1, 2], [3]] output_shape [1, 1, %dim_14, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %80 = arith.cmpi eq, %72, %dim_14 : index
    cf.assert %80, "mismatched size for broadcast"
    %81 = tensor.empty(%72) : tensor<3x8x?x4xf32>
    %82 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_28 : tensor<3x8x?x4xf32>, tensor<1x1x?x4xf32>) outs(%81 : tensor<3x8x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.mulf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x?x4xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 0] [3, 8, %72, 2] [1, 1, 1, 1] : tensor<3x8x?x4xf32> to tensor<3x8x?x2xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 2] [3, 8, %72, 2] [1, 1, 1, 1] : tensor<3x8x?x4xf32> to tensor<3x8x?x2xf32>
    %83 = tensor.empty(%72) : tensor<3x8x?x2xf32>
    %84 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<3x8x?x2xf32>) outs(%83 : tensor<3x8x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.negf %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x?x2xf32>
    %concat_32 = tensor.concat dim(3) %84, %extracted_slice_30 : (tensor<3x8x?x2xf32>, tensor<3x8x?x2xf32>) -> tensor<3x8x?x4xf32>
    %dim_33 = tensor.dim %84, %c2 : tensor<3x8x?x2xf32>
    %85 = arith.cmpi eq, %dim_33, %dim_14 : index
    cf.assert %85, "mismatched size for broadcast"
    %86 = tensor.empty(%dim_33) : tensor<3x8x?x4xf32>
    %87 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_29 : tensor<3x8x?x4xf32>, tensor<1x1x?x4xf32>) outs(%86 : tensor<3x8x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.mulf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x?x4xf32>
    %88 = arith.cmpi eq, %72, %dim_33 : index
    cf.assert %88, "mismatched size for broadcast"
    %89 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %87 : tensor<3x8x?x4xf32>, tensor<3x8x?x4xf32>) outs(%81 : tensor<3x8x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.addf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x?x4xf32>
    cf.assert %80, "mismatched size for broadcast"
    %90 = tensor.empty(%72) : tensor<3x4x?x4xf32>
    %91 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_28 : tensor<3x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%90 : tensor<3x4x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.mulf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x4x?x4xf32>
    %extracted_slice_34 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 0] [3, 4, %72, 2] [1, 1, 1, 1] : tensor<3x4x?x4xf32> to tensor<3x4x?x2xf32>
    %extracted_slice_35 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 2] [3, 4, %72, 2] [1, 1, 1, 1] : tensor<3x4x?x4xf32> to tensor<3x4x?x2xf32>
    %92 = tensor.empty(%72) : tensor<3x4x?x2xf32>
    %93 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<3x4x?x2xf32>) outs(%92 : tensor<3x4x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.negf %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x4x?x2xf32>
    %concat_36 = tensor.concat dim(3) %93, %extracted_slice_34 : (tensor<3x4x?x2xf32>, tensor<3x4x?x2xf32>) -> tensor<3x4x?x4xf32>
    %dim_37 = tensor.dim %93, %c2 : tensor<3x4x?x2xf32>
    %94 = arith.cmpi eq, %dim_37, %dim_14 : index
    cf.assert %94, "mismatched size for broadcast"
    %95 = tensor.empty(%dim_37) : tensor<3x4x?x4xf32>
    %96 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_29 : tensor<3x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%95 : tensor<3x4x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.mulf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x4x?x4xf32>
    %97 = arith.cmpi eq, %72, %dim_37 : index
    cf.assert %97, "mismatched size for broadcast"
    %98 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %96 : tensor<3x4x?x4xf32>, tensor<3x4x?x4xf32>) outs(%90 : tensor<3x4x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.addf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x4x?x4xf32>
    %concat_38 = tensor.concat dim(3) %89, %extracted_slice_25 : (tensor<3x8x?x4xf32>, tensor<3x8x?x4xf32>) -> tensor<3x8x?x8xf32>
    %concat_39 = tensor.concat dim(3) %98, %extracted_slice_27 : (tensor<3x4x?x4xf32>, tensor<3x4x?x4xf32>) -> tensor<3x4x?x8xf32>
    %dim_40 = tensor.dim %98, %c2 : tensor<3x4x?x4xf32>
    %expanded_41 = tensor.expand_shape %concat_39 [[0], [1], [2, 3], [4]] output_shape [3, 4, 1, %dim_40, 8] : tensor<3x4x?x8xf32> into tensor<3x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %99 = tensor.empty(%dim) : tensor<3x4x2x?x8xf32>
    %100 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<3x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 0 : index
      %207 = linalg.index 1 : index
      %208 = linalg.index 3 : index
      %209 = linalg.index 4 : index
      %210 = arith.cmpi eq, %dim_40, %c1 : index
      %211 = arith.select %210, %c0, %208 : index
      %extracted = tensor.extract %expanded_41[%206, %207, %c0, %211, %209] : tensor<3x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x2x?x8xf32>
    %collapsed_42 = tensor.collapse_shape %100 [[0], [1, 2], [3], [4]] : tensor<3x4x2x?x8xf32> into tensor<3x8x?x8xf32>
    %expanded_43 = tensor.expand_shape %transposed_23 [[0], [1], [2, 3], [4]] output_shape [3, 4, 1, %72, 8] : tensor<3x4x?x8xf32> into tensor<3x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %101 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<3x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 0 : index
      %207 = linalg.index 1 : index
      %208 = linalg.index 3 : index
      %209 = linalg.index 4 : index
      %210 = arith.cmpi eq, %72, %c1 : index
      %211 = arith.select %210, %c0, %208 : index
      %extracted = tensor.extract %expanded_43[%206, %207, %c0, %211, %209] : tensor<3x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x2x?x8xf32>
    %collapsed_44 = tensor.collapse_shape %101 [[0], [1, 2], [3], [4]] : tensor<3x4x2x?x8xf32> into tensor<3x8x?x8xf32>
    %102 = tensor.empty(%dim) : tensor<3x8x8x?xf32>
    %transposed_45 = linalg.transpose ins(%collapsed_42 : tensor<3x8x?x8xf32>) outs(%102 : tensor<3x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %103 = tensor.empty(%dim) : tensor<3x8x?x8xf32>
    %104 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<3x8x?x8xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 0 : index
      %207 = linalg.index 1 : index
      %208 = linalg.index 2 : index
      %209 = linalg.index 3 : index
      %dim_69 = tensor.dim %89, %c2 : tensor<3x8x?x4xf32>
      %210 = arith.cmpi eq, %dim_69, %c1 : index
      %211 = arith.select %210, %c0, %208 : index
      %extracted = tensor.extract %concat_38[%206, %207, %211, %209] : tensor<3x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x8xf32>
    %collapsed_46 = tensor.collapse_shape %104 [[0, 1], [2], [3]] : tensor<3x8x?x8xf32> into tensor<24x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %105 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%102 : tensor<3x8x8x?xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 0 : index
      %207 = linalg.index 1 : index
      %208 = linalg.index 2 : index
      %209 = linalg.index 3 : index
      %210 = arith.cmpi eq, %dim, %c1 : index
      %211 = arith.select %210, %c0, %209 : index
      %extracted = tensor.extract %transposed_45[%206, %207, %208, %211] : tensor<3x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x8x?xf32>
    %collapsed_47 = tensor.collapse_shape %105 [[0, 1], [2], [3]] : tensor<3x8x8x?xf32> into tensor<24x8x?xf32>
    %106 = tensor.empty(%dim, %dim) : tensor<24x?x?xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<24x?x?xf32>) -> tensor<24x?x?xf32>
    %108 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<24x?x8xf32>, tensor<24x8x?xf32>) outs(%107 : tensor<24x?x?xf32>) -> tensor<24x?x?xf32>
    %109 = arith.muli %0, %c24_i64 : i64
    %110 = arith.cmpi slt, %0, %c0_i64 : i64
    %111 = arith.select %110, %c24_i64, %109 : i64
    %112 = arith.extui %110 : i1 to i64
    %113 = arith.muli %111, %0 : i64
    %114 = arith.addi %112, %c1_i64 : i64
    %115 = arith.select %110, %c24_i64, %113 : i64
    %116 = arith.select %110, %114, %112 : i64
    %117 = arith.cmpi sle, %116, %c1_i64 : i64
    cf.assert %117, "must have at most one inferred (negative) dimension"
    %118 = arith.muli %109, %0 : i64
    %119 = arith.divsi %118, %115 : i64
    %120 = arith.select %110, %119, %0 : i64
    %from_elements = tensor.from_elements %c3_i64, %c8_i64, %120, %120 : tensor<4xi64>
    %reshape = tensor.reshape %108(%from_elements) : (tensor<24x?x?xf32>, tensor<4xi64>) -> tensor<3x8x?x?xf32>
    %121 = arith.index_cast %120 : i64 to index
    %122 = tensor.empty(%121, %121) : tensor<3x8x?x?xf32>
    %123 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<3x8x?x?xf32>) outs(%122 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_4 : f64 to f32
      %207 = arith.divf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<3x8x?x?xf32>
    %124 = arith.addi %dim, %dim : index
    %125 = arith.select %20, %124, %dim : index
    %126 = arith.cmpi slt, %125, %c0 : index
    %127 = arith.select %126, %c-1, %125 : index
    %128 = arith.minsi %127, %dim : index
    %129 = arith.maxsi %128, %c0 : index
    %extracted_slice_48 = tensor.extract_slice %34[0, 0, 0, 0] [3, 1, %dim, %129] [1, 1, 1, 1] : tensor<3x1x?x?xf32> to tensor<3x1x?x?xf32>
    %130 = arith.cmpi eq, %121, %dim : index
    cf.assert %130, "mismatched size for broadcast"
    %131 = arith.cmpi eq, %121, %129 : index
    cf.assert %131, "mismatched size for broadcast"
    %132 = linalg.generic {indexing_maps = [#map9, #map17, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %extracted_slice_48 : tensor<3x8x?x?xf32>, tensor<3x1x?x?xf32>) outs(%122 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.addf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x?x?xf32>
    %133 = tensor.empty(%121) : tensor<3x8x?xi64>
    %134 = linalg.fill ins(%c0_i64 : i64) outs(%133 : tensor<3x8x?xi64>) -> tensor<3x8x?xi64>
    %135 = tensor.empty(%121) : tensor<3x8x?xf32>
    %136 = linalg.fill ins(%cst_0 : f32) outs(%135 : tensor<3x8x?xf32>) -> tensor<3x8x?xf32>
    %137:2 = linalg.generic {indexing_maps = [#map9, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%132 : tensor<3x8x?x?xf32>) outs(%136, %134 : tensor<3x8x?xf32>, tensor<3x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_69: i64):
      %206 = linalg.index 3 : index
      %207 = arith.index_cast %206 : index to i64
      %208 = arith.maximumf %in, %out : f32
      %209 = arith.cmpf ogt, %in, %out : f32
      %210 = arith.select %209, %207, %out_69 : i64
      linalg.yield %208, %210 : f32, i64
    } -> (tensor<3x8x?xf32>, tensor<3x8x?xi64>)
    %expanded_49 = tensor.expand_shape %137#0 [[0], [1], [2, 3]] output_shape [3, 8, %121, 1] : tensor<3x8x?xf32> into tensor<3x8x?x1xf32>
    %138 = linalg.generic {indexing_maps = [#map9, #map19, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %expanded_49 : tensor<3x8x?x?xf32>, tensor<3x8x?x1xf32>) outs(%122 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.subf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x?x?xf32>
    %139 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138 : tensor<3x8x?x?xf32>) outs(%122 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.exp %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x?x?xf32>
    %140 = tensor.empty(%121) : tensor<3x8x?x1xf32>
    %141 = linalg.fill ins(%cst : f32) outs(%140 : tensor<3x8x?x1xf32>) -> tensor<3x8x?x1xf32>
    %142 = linalg.generic {indexing_maps = [#map9, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%139 : tensor<3x8x?x?xf32>) outs(%141 : tensor<3x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x?x1xf32>
    %143 = linalg.generic {indexing_maps = [#map9, #map19, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %142 : tensor<3x8x?x?xf32>, tensor<3x8x?x1xf32>) outs(%122 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.divf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %144 = tensor.empty(%dim, %dim) : tensor<3x8x?x?xf32>
    %145 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%144 : tensor<3x8x?x?xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 0 : index
      %207 = linalg.index 1 : index
      %208 = linalg.index 2 : index
      %209 = linalg.index 3 : index
      %210 = arith.cmpi eq, %121, %c1 : index
      %211 = arith.select %210, %c0, %208 : index
      %212 = arith.select %210, %c0, %209 : index
      %extracted = tensor.extract %143[%206, %207, %211, %212] : tensor<3x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %117, "must have at most one inferred (negative) dimension"
    %from_elements_50 = tensor.from_elements %c24_i64, %120, %120 : tensor<3xi64>
    %reshape_51 = tensor.reshape %145(%from_elements_50) : (tensor<3x8x?x?xf32>, tensor<3xi64>) -> tensor<24x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %146 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<3x8x?x8xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 0 : index
      %207 = linalg.index 1 : index
      %208 = linalg.index 2 : index
      %209 = linalg.index 3 : index
      %210 = arith.cmpi eq, %dim, %c1 : index
      %211 = arith.select %210, %c0, %208 : index
      %extracted = tensor.extract %collapsed_44[%206, %207, %211, %209] : tensor<3x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x8xf32>
    %collapsed_52 = tensor.collapse_shape %146 [[0, 1], [2], [3]] : tensor<3x8x?x8xf32> into tensor<24x?x8xf32>
    %147 = arith.cmpi eq, %120, %0 : i64
    cf.assert %147, "mismatching contracting dimension"
    %148 = tensor.empty(%121) : tensor<24x?x8xf32>
    %149 = linalg.fill ins(%cst : f32) outs(%148 : tensor<24x?x8xf32>) -> tensor<24x?x8xf32>
    %150 = linalg.batch_matmul ins(%reshape_51, %collapsed_52 : tensor<24x?x?xf32>, tensor<24x?x8xf32>) outs(%149 : tensor<24x?x8xf32>) -> tensor<24x?x8xf32>
    %expanded_53 = tensor.expand_shape %150 [[0, 1], [2], [3]] output_shape [3, 8, %121, 8] : tensor<24x?x8xf32> into tensor<3x8x?x8xf32>
    %151 = tensor.empty(%121) : tensor<3x?x8x8xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<3x8x?x8xf32>) outs(%151 : tensor<3x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_55 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %transposed_54 [[0, 1], [2, 3]] : tensor<3x?x8x8xf32> into tensor<?x64xf32>
    %152 = affine.apply #map14()[%121]
    %153 = tensor.empty(%152) : tensor<?x64xf32>
    %154 = linalg.fill ins(%cst : f32) outs(%153 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %155 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%154 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %156 = arith.divsi %152, %c3 : index
    %expanded_57 = tensor.expand_shape %155 [[0, 1], [2]] output_shape [3, %156, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %157 = arith.cmpi eq, %dim, %156 : index
    cf.assert %157, "mismatched size for broadcast"
    %158 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_57 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.addf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %159 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158 : tensor<3x?x64xf32>) outs(%52 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x1xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<3x?x1xf32>) outs(%51 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_7 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %161 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%55 : tensor<3x?x64xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 0 : index
      %207 = linalg.index 1 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %160[%206, %209, %c0] : tensor<3x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %162 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %161 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.subf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %162 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.mulf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<3x?x64xf32>) outs(%52 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x1xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<3x?x1xf32>) outs(%51 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_7 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x1xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<3x?x1xf32>) outs(%51 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_5 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<3x?x1xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<3x?x1xf32>) outs(%51 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %168 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%55 : tensor<3x?x64xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 0 : index
      %207 = linalg.index 1 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %167[%206, %209, %c0] : tensor<3x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %169 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %168 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.mulf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %arg12 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.mulf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %171 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %arg13 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.addf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %172 = tensor.empty() : tensor<64x96xf32>
    %transposed_58 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%172 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %171 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %173 = tensor.empty(%68) : tensor<?x96xf32>
    %174 = linalg.fill ins(%cst : f32) outs(%173 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %175 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%174 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_60 = tensor.expand_shape %175 [[0, 1], [2]] output_shape [3, %72, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %176 = tensor.empty(%72) : tensor<3x?x96xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<3x?x96xf32>) outs(%176 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.negf %in : f32
      %207 = math.exp %206 : f32
      %208 = arith.addf %207, %cst_1 : f32
      %209 = arith.divf %cst_1, %208 : f32
      linalg.yield %209 : f32
    } -> tensor<3x?x96xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60, %177 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%176 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.mulf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x96xf32>
    %transposed_61 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%172 : tensor<64x96xf32>) permutation = [1, 0] 
    %179 = linalg.matmul ins(%collapsed_59, %transposed_61 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%174 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_62 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [3, %72, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %expanded_62 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%176 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.mulf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x96xf32>
    %181 = tensor.empty() : tensor<96x64xf32>
    %transposed_63 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%181 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %180 [[0, 1], [2]] : tensor<3x?x96xf32> into tensor<?x96xf32>
    %182 = affine.apply #map14()[%72]
    %183 = tensor.empty(%182) : tensor<?x64xf32>
    %184 = linalg.fill ins(%cst : f32) outs(%183 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %185 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%184 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %186 = arith.divsi %182, %c3 : index
    %expanded_65 = tensor.expand_shape %185 [[0, 1], [2]] output_shape [3, %186, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %187 = arith.cmpi eq, %dim, %186 : index
    cf.assert %187, "mismatched size for broadcast"
    %188 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %expanded_65 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.addf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%188 : tensor<3x?x64xf32>) outs(%52 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x1xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<3x?x1xf32>) outs(%51 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_7 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %191 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%55 : tensor<3x?x64xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 0 : index
      %207 = linalg.index 1 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %190[%206, %209, %c0] : tensor<3x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %192 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %191 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.subf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %192 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.mulf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%193 : tensor<3x?x64xf32>) outs(%52 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x1xf32>
    %195 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<3x?x1xf32>) outs(%51 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_7 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x1xf32>
    %196 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<3x?x1xf32>) outs(%51 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_5 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<3x?x1xf32>
    %197 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<3x?x1xf32>) outs(%51 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %198 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%55 : tensor<3x?x64xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 0 : index
      %207 = linalg.index 1 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %197[%206, %209, %c0] : tensor<3x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %199 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %198 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.mulf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %200 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %arg14 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.mulf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %201 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %arg15 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %206 = arith.addf %in, %in_69 : f32
      linalg.yield %206 : f32
    } -> tensor<3x?x64xf32>
    %202 = tensor.empty() : tensor<64x256xf32>
    %transposed_66 = linalg.transpose ins(%arg16 : tensor<256x64xf32>) outs(%202 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %201 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %203 = tensor.empty(%68) : tensor<?x256xf32>
    %204 = linalg.fill ins(%cst : f32) outs(%203 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %205 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%204 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_68 = tensor.expand_shape %205 [[0, 1], [2]] output_shape [3, %72, 256] : tensor<?x256xf32> into tensor<3x?x256xf32>
    return %expanded_68 : tensor<3x?x256xf32>
  }
}
