// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0) -> ()>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<()[s0] -> (s0 * 3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<3x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<3x?xi64>, %arg3: tensor<256x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<256x64xf32>) -> tensor<3x?x256xf32> {
    %true = arith.constant true
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c3 = arith.constant 3 : index
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c-1 = arith.constant -1 : index
    %c24_i64 = arith.constant 24 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %c192_i64 = arith.constant 192 : i64
    %c96_i64 = arith.constant 96 : i64
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<3x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x?xi64>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %204 = arith.index_cast %in : i64 to index
      %205 = linalg.index 2 : index
      %206 = arith.cmpi slt, %204, %c256 : index
      cf.assert %206, "index must be smaller than dim size"
      %207 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %207, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%204, %205] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %204 = linalg.index 0 : index
      %205 = arith.index_cast %204 : index to i64
      linalg.yield %205 : i64
    } -> tensor<?xi64>
    %dim_9 = tensor.dim %arg2, %c1 : tensor<3x?xi64>
    %5 = arith.index_cast %dim_9 : index to i64
    %6 = arith.cmpi sge, %5, %c0_i64 : i64
    cf.assert %6, "negative values not allowed in new dimensions"
    %7 = tensor.empty(%dim_9) : tensor<3x?xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<3x?xi64>) outs(%7 : tensor<3x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %204 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %204 : i1
    } -> tensor<3x?xi1>
    %9 = arith.cmpi sge, %5, %c0_i64 : i64
    cf.assert %9, "unimplemented: dynamic negative broadcast sizes"
    %10 = tensor.empty(%dim_9) : tensor<3x?xi1>
    %11 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%10 : tensor<3x?xi1>) {
    ^bb0(%out: i1):
      %204 = linalg.index 0 : index
      %205 = linalg.index 1 : index
      %206 = arith.cmpi eq, %dim_9, %c1 : index
      %207 = arith.select %206, %c0, %205 : index
      %extracted = tensor.extract %8[%204, %207] : tensor<3x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x?xi1>
    %12 = tensor.empty() : tensor<3xi64>
    %13 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%12 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %204 = linalg.index 0 : index
      %205 = arith.index_cast %204 : index to i64
      linalg.yield %205 : i64
    } -> tensor<3xi64>
    %14 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %14, "negative values not allowed in new dimensions"
    %15 = tensor.empty(%dim) : tensor<?xi1>
    %16 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel"]} ins(%cst_3 : tensor<i1>) outs(%15 : tensor<?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?xi1>
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %17 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %18 = linalg.generic {indexing_maps = [#map5, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%4, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%17 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_72: i64, %out: i1):
      %204 = arith.cmpi sle, %in, %in_72 : i64
      linalg.yield %204 : i1
    } -> tensor<?x?xi1>
    %expanded_10 = tensor.expand_shape %16 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %19 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %20 = linalg.generic {indexing_maps = [#map6, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %18 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%19 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_72: i1, %out: i1):
      %204 = arith.andi %in, %in_72 : i1
      linalg.yield %204 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %13 [[0, 1]] output_shape [3, 1] : tensor<3xi64> into tensor<3x1xi64>
    %dim_12 = tensor.dim %4, %c0 : tensor<?xi64>
    %21 = tensor.empty(%dim_12) : tensor<3x?xi1>
    %22 = linalg.generic {indexing_maps = [#map6, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %4 : tensor<3x1xi64>, tensor<?xi64>) outs(%21 : tensor<3x?xi1>) {
    ^bb0(%in: i64, %in_72: i64, %out: i1):
      %204 = arith.cmpi slt, %in, %c0_i64 : i64
      %205 = arith.addi %in, %c3_i64 : i64
      %206 = arith.select %204, %205, %in : i64
      %207 = arith.index_cast %206 : i64 to index
      %208 = arith.cmpi slt, %in_72, %c0_i64 : i64
      %209 = arith.addi %in_72, %5 : i64
      %210 = arith.select %208, %209, %in_72 : i64
      %211 = arith.index_cast %210 : i64 to index
      %extracted = tensor.extract %11[%207, %211] : tensor<3x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x?xi1>
    %expanded_13 = tensor.expand_shape %22 [[0, 1], [2]] output_shape [3, 1, %dim_12] : tensor<3x?xi1> into tensor<3x1x?xi1>
    %23 = arith.cmpi eq, %dim, %dim_12 : index
    cf.assert %23, "mismatched size for broadcast"
    %24 = tensor.empty(%dim, %dim) : tensor<3x?x?xi1>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %expanded_13 : tensor<?x?xi1>, tensor<3x1x?xi1>) outs(%24 : tensor<3x?x?xi1>) {
    ^bb0(%in: i1, %in_72: i1, %out: i1):
      %204 = arith.andi %in, %in_72 : i1
      linalg.yield %204 : i1
    } -> tensor<3x?x?xi1>
    %26 = arith.muli %0, %c3_i64 : i64
    %27 = arith.cmpi slt, %0, %c0_i64 : i64
    %28 = arith.select %27, %c3_i64, %26 : i64
    %29 = arith.extui %27 : i1 to i64
    %30 = arith.muli %28, %0 : i64
    %31 = arith.addi %29, %c1_i64 : i64
    %32 = arith.select %27, %c3_i64, %30 : i64
    %33 = arith.select %27, %31, %29 : i64
    %34 = arith.cmpi sle, %33, %c1_i64 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %35 = arith.muli %26, %0 : i64
    %36 = arith.divsi %35, %32 : i64
    %37 = arith.select %27, %36, %0 : i64
    %from_elements = tensor.from_elements %c3_i64, %c1_i64, %37, %37 : tensor<4xi64>
    %reshape = tensor.reshape %25(%from_elements) : (tensor<3x?x?xi1>, tensor<4xi64>) -> tensor<3x1x?x?xi1>
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %38 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xi1>
    %39 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%38 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %204 = linalg.index 0 : index
      %205 = linalg.index 2 : index
      %206 = linalg.index 3 : index
      %207 = arith.index_cast %37 : i64 to index
      %208 = arith.cmpi eq, %207, %c1 : index
      %209 = arith.select %208, %c0, %205 : index
      %210 = arith.select %208, %c0, %206 : index
      %extracted = tensor.extract %reshape[%204, %c0, %209, %210] : tensor<3x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map9, #map10, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_2 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_72: f32, %in_73: f32, %out: f32):
      %204 = arith.select %in, %in_72, %in_73 : f32
      linalg.yield %204 : f32
    } -> tensor<3x1x?x?xf32>
    %dim_14 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_15 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_14] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_14 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_14) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %204 = arith.sitofp %in : i64 to f32
      linalg.yield %204 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_14) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 2 : index
      %205 = arith.cmpi eq, %dim_14, %c1 : index
      %206 = arith.select %205, %c0, %204 : index
      %extracted = tensor.extract %45[%c0, %c0, %206] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 2 : index
      %205 = arith.cmpi eq, %dim_14, %c1 : index
      %206 = arith.select %205, %c0, %204 : index
      %extracted = tensor.extract %48[%c0, %c0, %206] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %53 = linalg.batch_matmul ins(%cst_7, %50 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%52 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %54 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%53 : tensor<1x4x?xf32>) outs(%54 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_16 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %55 = tensor.empty(%dim_16) : tensor<1x?x8xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.cos %in : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x8xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.sin %in : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x8xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %204 : f32
    } -> tensor<3x?x64xf32>
    %59 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<3x?x64xf32>) outs(%60 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<3x?x1xf32>) outs(%59 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.divf %in, %cst_8 : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<3x?x1xf32>) outs(%59 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_5 : f64 to f32
      %205 = arith.addf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<3x?x1xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<3x?x1xf32>) outs(%59 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.rsqrt %in : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %64 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.mulf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x64xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %65 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.mulf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x64xf32>
    %67 = tensor.empty() : tensor<64x64xf32>
    %transposed_17 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %68 = affine.apply #map13()[%dim]
    %69 = tensor.empty(%68) : tensor<?x64xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %71 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%70 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %72 = arith.divsi %68, %c3 : index
    %expanded_18 = tensor.expand_shape %71 [[0, 1], [2]] output_shape [3, %72, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %73 = arith.muli %28, %c8_i64 : i64
    %74 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %75 = arith.index_cast %72 : index to i64
    %76 = arith.muli %75, %c192_i64 : i64
    %77 = arith.divsi %76, %73 : i64
    %78 = arith.select %27, %77, %0 : i64
    %from_elements_19 = tensor.from_elements %c3_i64, %78, %77, %c8_i64 : tensor<4xi64>
    %reshape_20 = tensor.reshape %expanded_18(%from_elements_19) : (tensor<3x?x64xf32>, tensor<4xi64>) -> tensor<3x?x8x8xf32>
    %79 = arith.index_cast %78 : i64 to index
    %80 = tensor.empty(%79) : tensor<3x8x?x8xf32>
    %transposed_21 = linalg.transpose ins(%reshape_20 : tensor<3x?x8x8xf32>) outs(%80 : tensor<3x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %81 = tensor.empty() : tensor<64x32xf32>
    %transposed_22 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%81 : tensor<64x32xf32>) permutation = [1, 0] 
    %82 = tensor.empty(%68) : tensor<?x32xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %84 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%83 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_23 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [3, %72, 32] : tensor<?x32xf32> into tensor<3x?x32xf32>
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %85 = arith.muli %75, %c96_i64 : i64
    %86 = arith.divsi %85, %73 : i64
    %87 = arith.select %27, %86, %0 : i64
    %from_elements_24 = tensor.from_elements %c3_i64, %87, %86, %c8_i64 : tensor<4xi64>
    %reshape_25 = tensor.reshape %expanded_23(%from_elements_24) : (tensor<3x?x32xf32>, tensor<4xi64>) -> tensor<3x?x4x8xf32>
    %88 = arith.index_cast %87 : i64 to index
    %89 = tensor.empty(%88) : tensor<3x4x?x8xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<3x?x4x8xf32>) outs(%89 : tensor<3x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_27 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%81 : tensor<64x32xf32>) permutation = [1, 0] 
    %90 = linalg.matmul ins(%collapsed, %transposed_27 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%83 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_28 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [3, %72, 32] : tensor<?x32xf32> into tensor<3x?x32xf32>
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %reshape_29 = tensor.reshape %expanded_28(%from_elements_24) : (tensor<3x?x32xf32>, tensor<4xi64>) -> tensor<3x?x4x8xf32>
    %transposed_30 = linalg.transpose ins(%reshape_29 : tensor<3x?x4x8xf32>) outs(%89 : tensor<3x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_31 = tensor.expand_shape %56 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_32 = tensor.expand_shape %57 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %91 = arith.cmpi eq, %79, %dim_16 : index
    cf.assert %91, "mismatched size for broadcast"
    %92 = linalg.generic {indexing_maps = [#map9, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_31 : tensor<3x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%80 : tensor<3x8x?x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.mulf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_21[0, 0, 0, 0] [3, 8, %79, 4] [1, 1, 1, 1] : tensor<3x8x?x8xf32> to tensor<3x8x?x4xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_21[0, 0, 0, 4] [3, 8, %79, 4] [1, 1, 1, 1] : tensor<3x8x?x8xf32> to tensor<3x8x?x4xf32>
    %93 = tensor.empty(%79) : tensor<3x8x?x4xf32>
    %94 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<3x8x?x4xf32>) outs(%93 : tensor<3x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.negf %in : f32
      linalg.yield %204 : f32
    } -> tensor<3x8x?x4xf32>
    %concat_34 = tensor.concat dim(3) %94, %extracted_slice : (tensor<3x8x?x4xf32>, tensor<3x8x?x4xf32>) -> tensor<3x8x?x8xf32>
    %dim_35 = tensor.dim %94, %c2 : tensor<3x8x?x4xf32>
    %95 = arith.cmpi eq, %dim_35, %dim_16 : index
    cf.assert %95, "mismatched size for broadcast"
    %96 = tensor.empty(%dim_35) : tensor<3x8x?x8xf32>
    %97 = linalg.generic {indexing_maps = [#map9, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_32 : tensor<3x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%96 : tensor<3x8x?x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.mulf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x8x?x8xf32>
    %98 = arith.cmpi eq, %79, %dim_35 : index
    cf.assert %98, "mismatched size for broadcast"
    %99 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %97 : tensor<3x8x?x8xf32>, tensor<3x8x?x8xf32>) outs(%80 : tensor<3x8x?x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.addf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x8x?x8xf32>
    %100 = arith.cmpi eq, %88, %dim_16 : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = linalg.generic {indexing_maps = [#map9, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %expanded_31 : tensor<3x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%89 : tensor<3x4x?x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.mulf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x4x?x8xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [3, 4, %88, 4] [1, 1, 1, 1] : tensor<3x4x?x8xf32> to tensor<3x4x?x4xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_26[0, 0, 0, 4] [3, 4, %88, 4] [1, 1, 1, 1] : tensor<3x4x?x8xf32> to tensor<3x4x?x4xf32>
    %102 = tensor.empty(%88) : tensor<3x4x?x4xf32>
    %103 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<3x4x?x4xf32>) outs(%102 : tensor<3x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.negf %in : f32
      linalg.yield %204 : f32
    } -> tensor<3x4x?x4xf32>
    %concat_38 = tensor.concat dim(3) %103, %extracted_slice_36 : (tensor<3x4x?x4xf32>, tensor<3x4x?x4xf32>) -> tensor<3x4x?x8xf32>
    %dim_39 = tensor.dim %103, %c2 : tensor<3x4x?x4xf32>
    %104 = arith.cmpi eq, %dim_39, %dim_16 : index
    cf.assert %104, "mismatched size for broadcast"
    %105 = tensor.empty(%dim_39) : tensor<3x4x?x8xf32>
    %106 = linalg.generic {indexing_maps = [#map9, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38, %expanded_32 : tensor<3x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%105 : tensor<3x4x?x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.mulf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x4x?x8xf32>
    %107 = arith.cmpi eq, %88, %dim_39 : index
    cf.assert %107, "mismatched size for broadcast"
    %108 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %106 : tensor<3x4x?x8xf32>, tensor<3x4x?x8xf32>) outs(%89 : tensor<3x4x?x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.addf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x4x?x8xf32>
    %expanded_40 = tensor.expand_shape %108 [[0], [1], [2, 3], [4]] output_shape [3, 4, 1, %88, 8] : tensor<3x4x?x8xf32> into tensor<3x4x1x?x8xf32>
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %109 = tensor.empty(%dim) : tensor<3x4x2x?x8xf32>
    %110 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<3x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 0 : index
      %205 = linalg.index 1 : index
      %206 = linalg.index 3 : index
      %207 = linalg.index 4 : index
      %208 = arith.cmpi eq, %88, %c1 : index
      %209 = arith.select %208, %c0, %206 : index
      %extracted = tensor.extract %expanded_40[%204, %205, %c0, %209, %207] : tensor<3x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x2x?x8xf32>
    %collapsed_41 = tensor.collapse_shape %110 [[0], [1, 2], [3], [4]] : tensor<3x4x2x?x8xf32> into tensor<3x8x?x8xf32>
    %expanded_42 = tensor.expand_shape %transposed_30 [[0], [1], [2, 3], [4]] output_shape [3, 4, 1, %88, 8] : tensor<3x4x?x8xf32> into tensor<3x4x1x?x8xf32>
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %111 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<3x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 0 : index
      %205 = linalg.index 1 : index
      %206 = linalg.index 3 : index
      %207 = linalg.index 4 : index
      %208 = arith.cmpi eq, %88, %c1 : index
      %209 = arith.select %208, %c0, %206 : index
      %extracted = tensor.extract %expanded_42[%204, %205, %c0, %209, %207] : tensor<3x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x2x?x8xf32>
    %collapsed_43 = tensor.collapse_shape %111 [[0], [1, 2], [3], [4]] : tensor<3x4x2x?x8xf32> into tensor<3x8x?x8xf32>
    %112 = tensor.empty(%dim) : tensor<3x8x8x?xf32>
    %transposed_44 = linalg.transpose ins(%collapsed_41 : tensor<3x8x?x8xf32>) outs(%112 : tensor<3x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %113 = tensor.empty(%dim) : tensor<3x8x?x8xf32>
    %114 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%113 : tensor<3x8x?x8xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 0 : index
      %205 = linalg.index 1 : index
      %206 = linalg.index 2 : index
      %207 = linalg.index 3 : index
      %208 = arith.cmpi eq, %79, %c1 : index
      %209 = arith.select %208, %c0, %206 : index
      %extracted = tensor.extract %99[%204, %205, %209, %207] : tensor<3x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x8xf32>
    %collapsed_45 = tensor.collapse_shape %114 [[0, 1], [2], [3]] : tensor<3x8x?x8xf32> into tensor<24x?x8xf32>
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %115 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%112 : tensor<3x8x8x?xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 0 : index
      %205 = linalg.index 1 : index
      %206 = linalg.index 2 : index
      %207 = linalg.index 3 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %transposed_44[%204, %205, %206, %209] : tensor<3x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x8x?xf32>
    %collapsed_46 = tensor.collapse_shape %115 [[0, 1], [2], [3]] : tensor<3x8x8x?xf32> into tensor<24x8x?xf32>
    %116 = tensor.empty(%dim, %dim) : tensor<24x?x?xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<24x?x?xf32>) -> tensor<24x?x?xf32>
    %118 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<24x?x8xf32>, tensor<24x8x?xf32>) outs(%117 : tensor<24x?x?xf32>) -> tensor<24x?x?xf32>
    %119 = arith.muli %0, %c24_i64 : i64
    %120 = arith.select %27, %c24_i64, %119 : i64
    %121 = arith.muli %120, %0 : i64
    %122 = arith.select %27, %c24_i64, %121 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %123 = arith.muli %119, %0 : i64
    %124 = arith.divsi %123, %122 : i64
    %125 = arith.select %27, %124, %0 : i64
    %from_elements_47 = tensor.from_elements %c3_i64, %c8_i64, %125, %125 : tensor<4xi64>
    %reshape_48 = tensor.reshape %118(%from_elements_47) : (tensor<24x?x?xf32>, tensor<4xi64>) -> tensor<3x8x?x?xf32>
    %126 = arith.index_cast %125 : i64 to index
    %127 = tensor.empty(%126, %126) : tensor<3x8x?x?xf32>
    %128 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_48 : tensor<3x8x?x?xf32>) outs(%127 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_4 : f64 to f32
      %205 = arith.mulf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<3x8x?x?xf32>
    %129 = arith.cmpi slt, %dim, %c0 : index
    %130 = arith.addi %dim, %dim : index
    %131 = arith.select %129, %130, %dim : index
    %132 = arith.cmpi slt, %131, %c0 : index
    %133 = arith.select %132, %c-1, %131 : index
    %134 = arith.minsi %133, %dim : index
    %135 = arith.maxsi %134, %c0 : index
    %extracted_slice_49 = tensor.extract_slice %41[0, 0, 0, 0] [3, 1, %dim, %135] [1, 1, 1, 1] : tensor<3x1x?x?xf32> to tensor<3x1x?x?xf32>
    %136 = arith.cmpi eq, %126, %dim : index
    cf.assert %136, "mismatched size for broadcast"
    %137 = arith.cmpi eq, %126, %135 : index
    cf.assert %137, "mismatched size for broadcast"
    %138 = linalg.generic {indexing_maps = [#map9, #map16, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %extracted_slice_49 : tensor<3x8x?x?xf32>, tensor<3x1x?x?xf32>) outs(%127 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.addf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x8x?x?xf32>
    %139 = tensor.empty(%126) : tensor<3x8x?xi64>
    %140 = linalg.fill ins(%c0_i64 : i64) outs(%139 : tensor<3x8x?xi64>) -> tensor<3x8x?xi64>
    %141 = tensor.empty(%126) : tensor<3x8x?xf32>
    %142 = linalg.fill ins(%cst_0 : f32) outs(%141 : tensor<3x8x?xf32>) -> tensor<3x8x?xf32>
    %143:2 = linalg.generic {indexing_maps = [#map9, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138 : tensor<3x8x?x?xf32>) outs(%142, %140 : tensor<3x8x?xf32>, tensor<3x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_72: i64):
      %204 = linalg.index 3 : index
      %205 = arith.index_cast %204 : index to i64
      %206 = arith.maximumf %in, %out : f32
      %207 = arith.cmpf ogt, %in, %out : f32
      %208 = arith.select %207, %205, %out_72 : i64
      linalg.yield %206, %208 : f32, i64
    } -> (tensor<3x8x?xf32>, tensor<3x8x?xi64>)
    %expanded_50 = tensor.expand_shape %143#0 [[0], [1], [2, 3]] output_shape [3, 8, %126, 1] : tensor<3x8x?xf32> into tensor<3x8x?x1xf32>
    %144 = linalg.generic {indexing_maps = [#map9, #map18, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %expanded_50 : tensor<3x8x?x?xf32>, tensor<3x8x?x1xf32>) outs(%127 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.subf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x8x?x?xf32>
    %145 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144 : tensor<3x8x?x?xf32>) outs(%127 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.exp %in : f32
      linalg.yield %204 : f32
    } -> tensor<3x8x?x?xf32>
    %146 = tensor.empty(%126) : tensor<3x8x?x1xf32>
    %147 = linalg.fill ins(%cst : f32) outs(%146 : tensor<3x8x?x1xf32>) -> tensor<3x8x?x1xf32>
    %148 = linalg.generic {indexing_maps = [#map9, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%145 : tensor<3x8x?x?xf32>) outs(%147 : tensor<3x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<3x8x?x1xf32>
    %149 = linalg.generic {indexing_maps = [#map9, #map18, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %148 : tensor<3x8x?x?xf32>, tensor<3x8x?x1xf32>) outs(%127 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.divf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %150 = tensor.empty(%dim, %dim) : tensor<3x8x?x?xf32>
    %151 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%150 : tensor<3x8x?x?xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 0 : index
      %205 = linalg.index 1 : index
      %206 = linalg.index 2 : index
      %207 = linalg.index 3 : index
      %208 = arith.cmpi eq, %126, %c1 : index
      %209 = arith.select %208, %c0, %206 : index
      %210 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %149[%204, %205, %209, %210] : tensor<3x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_51 = tensor.from_elements %c24_i64, %125, %125 : tensor<3xi64>
    %reshape_52 = tensor.reshape %151(%from_elements_51) : (tensor<3x8x?x?xf32>, tensor<3xi64>) -> tensor<24x?x?xf32>
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %152 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%113 : tensor<3x8x?x8xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 0 : index
      %205 = linalg.index 1 : index
      %206 = linalg.index 2 : index
      %207 = linalg.index 3 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %206 : index
      %extracted = tensor.extract %collapsed_43[%204, %205, %209, %207] : tensor<3x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x8xf32>
    %collapsed_53 = tensor.collapse_shape %152 [[0, 1], [2], [3]] : tensor<3x8x?x8xf32> into tensor<24x?x8xf32>
    %153 = arith.cmpi eq, %125, %0 : i64
    cf.assert %153, "mismatching contracting dimension"
    %154 = tensor.empty(%126) : tensor<24x?x8xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<24x?x8xf32>) -> tensor<24x?x8xf32>
    %156 = linalg.batch_matmul ins(%reshape_52, %collapsed_53 : tensor<24x?x?xf32>, tensor<24x?x8xf32>) outs(%155 : tensor<24x?x8xf32>) -> tensor<24x?x8xf32>
    %expanded_54 = tensor.expand_shape %156 [[0, 1], [2], [3]] output_shape [3, 8, %126, 8] : tensor<24x?x8xf32> into tensor<3x8x?x8xf32>
    %157 = tensor.empty(%126) : tensor<3x?x8x8xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<3x8x?x8xf32>) outs(%157 : tensor<3x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %158 = arith.muli %125, %c192_i64 : i64
    %159 = arith.divsi %158, %28 : i64
    %160 = arith.select %27, %159, %0 : i64
    %from_elements_56 = tensor.from_elements %c3_i64, %160, %159 : tensor<3xi64>
    %reshape_57 = tensor.reshape %transposed_55(%from_elements_56) : (tensor<3x?x8x8xf32>, tensor<3xi64>) -> tensor<3x?x64xf32>
    %transposed_58 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %reshape_57 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %161 = arith.index_cast %160 : i64 to index
    %162 = affine.apply #map13()[%161]
    %163 = tensor.empty(%162) : tensor<?x64xf32>
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %165 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%164 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %166 = arith.divsi %162, %c3 : index
    %expanded_60 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [3, %166, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %167 = arith.cmpi eq, %dim, %166 : index
    cf.assert %167, "mismatched size for broadcast"
    %168 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_60 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.addf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x64xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %204 : f32
    } -> tensor<3x?x64xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<3x?x64xf32>) outs(%60 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<3x?x1xf32>) outs(%59 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.divf %in, %cst_8 : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<3x?x1xf32>) outs(%59 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_5 : f64 to f32
      %205 = arith.addf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<3x?x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<3x?x1xf32>) outs(%59 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.rsqrt %in : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %173 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.mulf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x64xf32>
    %175 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %174 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.mulf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x64xf32>
    %176 = tensor.empty() : tensor<64x96xf32>
    %transposed_61 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%176 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %175 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %177 = tensor.empty(%68) : tensor<?x96xf32>
    %178 = linalg.fill ins(%cst : f32) outs(%177 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %179 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%178 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_63 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [3, %72, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %180 = tensor.empty(%72) : tensor<3x?x96xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<3x?x96xf32>) outs(%180 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.negf %in : f32
      %205 = math.exp %204 : f32
      %206 = arith.addf %205, %cst_1 : f32
      %207 = arith.divf %cst_1, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<3x?x96xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63, %181 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%180 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.mulf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x96xf32>
    %transposed_64 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%176 : tensor<64x96xf32>) permutation = [1, 0] 
    %183 = linalg.matmul ins(%collapsed_62, %transposed_64 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%178 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_65 = tensor.expand_shape %183 [[0, 1], [2]] output_shape [3, %72, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %expanded_65 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%180 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.mulf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x96xf32>
    %185 = tensor.empty() : tensor<96x64xf32>
    %transposed_66 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%185 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %184 [[0, 1], [2]] : tensor<3x?x96xf32> into tensor<?x96xf32>
    %186 = affine.apply #map13()[%72]
    %187 = tensor.empty(%186) : tensor<?x64xf32>
    %188 = linalg.fill ins(%cst : f32) outs(%187 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %189 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%188 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %190 = arith.divsi %186, %c3 : index
    %expanded_68 = tensor.expand_shape %189 [[0, 1], [2]] output_shape [3, %190, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %191 = arith.cmpi eq, %dim, %190 : index
    cf.assert %191, "mismatched size for broadcast"
    %192 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %expanded_68 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.addf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x64xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %204 : f32
    } -> tensor<3x?x64xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%193 : tensor<3x?x64xf32>) outs(%60 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<3x?x1xf32>) outs(%59 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.divf %in, %cst_8 : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<3x?x1xf32>) outs(%59 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_5 : f64 to f32
      %205 = arith.addf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<3x?x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<3x?x1xf32>) outs(%59 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.rsqrt %in : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x1xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %197 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.mulf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x64xf32>
    %199 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %198 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %204 = arith.mulf %in, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<3x?x64xf32>
    %200 = tensor.empty() : tensor<64x256xf32>
    %transposed_69 = linalg.transpose ins(%arg14 : tensor<256x64xf32>) outs(%200 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %199 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %201 = tensor.empty(%68) : tensor<?x256xf32>
    %202 = linalg.fill ins(%cst : f32) outs(%201 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %203 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%202 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_71 = tensor.expand_shape %203 [[0, 1], [2]] output_shape [3, %72, 256] : tensor<?x256xf32> into tensor<3x?x256xf32>
    return %expanded_71 : tensor<3x?x256xf32>
  }
}
