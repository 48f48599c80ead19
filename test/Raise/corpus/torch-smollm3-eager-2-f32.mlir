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
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<32x64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<1x?x256xf32> {
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
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<[[[1.000000e+00], [0.0265914798], [7.07106723E-4], [1.88030153E-5]]]> : tensor<1x4x1xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_9 = arith.constant dense<1> : tensor<i64>
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x?xi64>
    %4 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %239 = arith.index_cast %in : i64 to index
      %240 = linalg.index 2 : index
      %241 = arith.cmpi slt, %239, %c256 : index
      cf.assert %241, "index must be smaller than dim size"
      %242 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %242, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%239, %240] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %239 = linalg.index 0 : index
      %240 = arith.index_cast %239 : index to i64
      linalg.yield %240 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %239 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %239 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %239 = linalg.index 1 : index
      %240 = arith.cmpi eq, %dim, %c1 : index
      %241 = arith.select %240, %c0, %239 : index
      %extracted = tensor.extract %10[%c0, %241] : tensor<1x?xi1>
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
    ^bb0(%in: i64, %in_110: i64, %out: i1):
      %239 = arith.cmpi sle, %in, %in_110 : i64
      linalg.yield %239 : i1
    } -> tensor<?x?xi1>
    %expanded_10 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_110: i1, %out: i1):
      %239 = arith.andi %in, %in_110 : i1
      linalg.yield %239 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_12 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_12) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_110: i64, %out: i1):
      %239 = arith.cmpi slt, %in, %c0_i64 : i64
      %240 = arith.addi %in, %c1_i64 : i64
      %241 = arith.select %239, %240, %in : i64
      %242 = arith.index_cast %241 : i64 to index
      %243 = arith.cmpi slt, %in_110, %c0_i64 : i64
      %244 = arith.addi %in_110, %0 : i64
      %245 = arith.select %243, %244, %in_110 : i64
      %246 = arith.index_cast %245 : i64 to index
      %extracted = tensor.extract %13[%242, %246] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_13 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_12] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_12 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_13 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_110: i1, %out: i1):
      %239 = arith.andi %in, %in_110 : i1
      linalg.yield %239 : i1
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
      %239 = linalg.index 2 : index
      %240 = linalg.index 3 : index
      %241 = arith.index_cast %37 : i64 to index
      %242 = arith.cmpi eq, %241, %c1 : index
      %243 = arith.select %242, %c0, %239 : index
      %244 = arith.select %242, %c0, %240 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %243, %244] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_110: f32, %in_111: f32, %out: f32):
      %239 = arith.select %in, %in_110, %in_111 : f32
      linalg.yield %239 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_14 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_15 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_14] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_14 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_14) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %239 = arith.sitofp %in : i64 to f32
      linalg.yield %239 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_14) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 2 : index
      %240 = arith.cmpi eq, %dim_14, %c1 : index
      %241 = arith.select %240, %c0, %239 : index
      %extracted = tensor.extract %45[%c0, %c0, %241] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 2 : index
      %240 = arith.cmpi eq, %dim_14, %c1 : index
      %241 = arith.select %240, %c0, %239 : index
      %extracted = tensor.extract %48[%c0, %c0, %241] : tensor<1x1x?xf32>
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
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.cos %in : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.sin %in : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x8xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %59 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.addf %in, %out : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.divf %in, %cst_8 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.truncf %cst_5 : f64 to f32
      %240 = arith.addf %in, %239 : f32
      linalg.yield %240 : f32
    } -> tensor<1x?x1xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.rsqrt %in : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %64 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %66 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %65 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %67 = tensor.empty() : tensor<64x64xf32>
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %68 = tensor.empty(%dim) : tensor<?x64xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %70 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_18 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %71 = arith.muli %28, %c8_i64 : i64
    %72 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %73 = arith.muli %0, %c64_i64 : i64
    %74 = arith.divsi %73, %71 : i64
    %75 = arith.select %27, %74, %0 : i64
    %from_elements_19 = tensor.from_elements %c1_i64, %75, %74, %c8_i64 : tensor<4xi64>
    %reshape_20 = tensor.reshape %expanded_18(%from_elements_19) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %76 = arith.index_cast %75 : i64 to index
    %77 = tensor.empty(%76) : tensor<1x8x?x8xf32>
    %transposed_21 = linalg.transpose ins(%reshape_20 : tensor<1x?x8x8xf32>) outs(%77 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %78 = tensor.empty() : tensor<64x32xf32>
    %transposed_22 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%78 : tensor<64x32xf32>) permutation = [1, 0] 
    %79 = tensor.empty(%dim) : tensor<?x32xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %81 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_23 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %82 = arith.muli %0, %c32_i64 : i64
    %83 = arith.divsi %82, %71 : i64
    %84 = arith.select %27, %83, %0 : i64
    %from_elements_24 = tensor.from_elements %c1_i64, %84, %83, %c8_i64 : tensor<4xi64>
    %reshape_25 = tensor.reshape %expanded_23(%from_elements_24) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %85 = arith.index_cast %84 : i64 to index
    %86 = tensor.empty(%85) : tensor<1x4x?x8xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<1x?x4x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_27 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%78 : tensor<64x32xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed, %transposed_27 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_28 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %reshape_29 = tensor.reshape %expanded_28(%from_elements_24) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_30 = linalg.transpose ins(%reshape_29 : tensor<1x?x4x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_31 = tensor.expand_shape %56 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_32 = tensor.expand_shape %57 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %88 = arith.cmpi eq, %76, %dim_16 : index
    cf.assert %88, "mismatched size for broadcast"
    %89 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_31 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%77 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_21[0, 0, 0, 0] [1, 8, %76, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_21[0, 0, 0, 4] [1, 8, %76, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %90 = tensor.empty(%76) : tensor<1x8x?x4xf32>
    %91 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<1x8x?x4xf32>) outs(%90 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.negf %in : f32
      linalg.yield %239 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_34 = tensor.concat dim(3) %91, %extracted_slice : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_35 = tensor.dim %91, %c2 : tensor<1x8x?x4xf32>
    %92 = arith.cmpi eq, %dim_35, %dim_16 : index
    cf.assert %92, "mismatched size for broadcast"
    %93 = tensor.empty(%dim_35) : tensor<1x8x?x8xf32>
    %94 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_32 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%93 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x8x?x8xf32>
    %95 = arith.cmpi eq, %76, %dim_35 : index
    cf.assert %95, "mismatched size for broadcast"
    %96 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %94 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%77 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.addf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x8x?x8xf32>
    %97 = arith.cmpi eq, %85, %dim_16 : index
    cf.assert %97, "mismatched size for broadcast"
    %98 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %expanded_31 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [1, 4, %85, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_26[0, 0, 0, 4] [1, 4, %85, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %99 = tensor.empty(%85) : tensor<1x4x?x4xf32>
    %100 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<1x4x?x4xf32>) outs(%99 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.negf %in : f32
      linalg.yield %239 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_38 = tensor.concat dim(3) %100, %extracted_slice_36 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_39 = tensor.dim %100, %c2 : tensor<1x4x?x4xf32>
    %101 = arith.cmpi eq, %dim_39, %dim_16 : index
    cf.assert %101, "mismatched size for broadcast"
    %102 = tensor.empty(%dim_39) : tensor<1x4x?x8xf32>
    %103 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38, %expanded_32 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%102 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x4x?x8xf32>
    %104 = arith.cmpi eq, %85, %dim_39 : index
    cf.assert %104, "mismatched size for broadcast"
    %105 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %103 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.addf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_40 = tensor.expand_shape %105 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %85, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %106 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %107 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 1 : index
      %240 = linalg.index 3 : index
      %241 = linalg.index 4 : index
      %242 = arith.cmpi eq, %85, %c1 : index
      %243 = arith.select %242, %c0, %240 : index
      %extracted = tensor.extract %expanded_40[%c0, %239, %c0, %243, %241] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_41 = tensor.collapse_shape %107 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_42 = tensor.expand_shape %transposed_30 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %85, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %108 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 1 : index
      %240 = linalg.index 3 : index
      %241 = linalg.index 4 : index
      %242 = arith.cmpi eq, %85, %c1 : index
      %243 = arith.select %242, %c0, %240 : index
      %extracted = tensor.extract %expanded_42[%c0, %239, %c0, %243, %241] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_43 = tensor.collapse_shape %108 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %109 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_44 = linalg.transpose ins(%collapsed_41 : tensor<1x8x?x8xf32>) outs(%109 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %110 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %111 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 1 : index
      %240 = linalg.index 2 : index
      %241 = linalg.index 3 : index
      %242 = arith.cmpi eq, %76, %c1 : index
      %243 = arith.select %242, %c0, %240 : index
      %extracted = tensor.extract %96[%c0, %239, %243, %241] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_45 = tensor.collapse_shape %111 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %112 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 1 : index
      %240 = linalg.index 2 : index
      %241 = linalg.index 3 : index
      %242 = arith.cmpi eq, %dim, %c1 : index
      %243 = arith.select %242, %c0, %241 : index
      %extracted = tensor.extract %transposed_44[%c0, %239, %240, %243] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_46 = tensor.collapse_shape %112 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %113 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %115 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%114 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %116 = arith.muli %0, %c8_i64 : i64
    %117 = arith.select %27, %c8_i64, %116 : i64
    %118 = arith.muli %117, %0 : i64
    %119 = arith.select %27, %c8_i64, %118 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %120 = arith.muli %116, %0 : i64
    %121 = arith.divsi %120, %119 : i64
    %122 = arith.select %27, %121, %0 : i64
    %from_elements_47 = tensor.from_elements %c1_i64, %c8_i64, %122, %122 : tensor<4xi64>
    %reshape_48 = tensor.reshape %115(%from_elements_47) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %123 = arith.index_cast %122 : i64 to index
    %124 = tensor.empty(%123, %123) : tensor<1x8x?x?xf32>
    %125 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_48 : tensor<1x8x?x?xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.truncf %cst_4 : f64 to f32
      %240 = arith.mulf %in, %239 : f32
      linalg.yield %240 : f32
    } -> tensor<1x8x?x?xf32>
    %126 = arith.cmpi slt, %dim, %c0 : index
    %127 = arith.addi %dim, %dim : index
    %128 = arith.select %126, %127, %dim : index
    %129 = arith.cmpi slt, %128, %c0 : index
    %130 = arith.select %129, %c-1, %128 : index
    %131 = arith.minsi %130, %dim : index
    %132 = arith.maxsi %131, %c0 : index
    %extracted_slice_49 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %132] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %133 = arith.cmpi eq, %123, %dim : index
    cf.assert %133, "mismatched size for broadcast"
    %134 = arith.cmpi eq, %123, %132 : index
    cf.assert %134, "mismatched size for broadcast"
    %135 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %extracted_slice_49 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.addf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x8x?x?xf32>
    %136 = tensor.empty(%123) : tensor<1x8x?xi64>
    %137 = linalg.fill ins(%c0_i64 : i64) outs(%136 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %138 = tensor.empty(%123) : tensor<1x8x?xf32>
    %139 = linalg.fill ins(%cst_0 : f32) outs(%138 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %140:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%135 : tensor<1x8x?x?xf32>) outs(%139, %137 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_110: i64):
      %239 = linalg.index 3 : index
      %240 = arith.index_cast %239 : index to i64
      %241 = arith.maximumf %in, %out : f32
      %242 = arith.cmpf ogt, %in, %out : f32
      %243 = arith.select %242, %240, %out_110 : i64
      linalg.yield %241, %243 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_50 = tensor.expand_shape %140#0 [[0], [1], [2, 3]] output_shape [1, 8, %123, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %141 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %expanded_50 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.subf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x8x?x?xf32>
    %142 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<1x8x?x?xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.exp %in : f32
      linalg.yield %239 : f32
    } -> tensor<1x8x?x?xf32>
    %143 = tensor.empty(%123) : tensor<1x8x?x1xf32>
    %144 = linalg.fill ins(%cst : f32) outs(%143 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %145 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%142 : tensor<1x8x?x?xf32>) outs(%144 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.addf %in, %out : f32
      linalg.yield %239 : f32
    } -> tensor<1x8x?x1xf32>
    %146 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %145 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.divf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %147 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %148 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%147 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 1 : index
      %240 = linalg.index 2 : index
      %241 = linalg.index 3 : index
      %242 = arith.cmpi eq, %123, %c1 : index
      %243 = arith.select %242, %c0, %240 : index
      %244 = arith.select %242, %c0, %241 : index
      %extracted = tensor.extract %146[%c0, %239, %243, %244] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_51 = tensor.from_elements %c8_i64, %122, %122 : tensor<3xi64>
    %reshape_52 = tensor.reshape %148(%from_elements_51) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %149 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 1 : index
      %240 = linalg.index 2 : index
      %241 = linalg.index 3 : index
      %242 = arith.cmpi eq, %dim, %c1 : index
      %243 = arith.select %242, %c0, %240 : index
      %extracted = tensor.extract %collapsed_43[%c0, %239, %243, %241] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_53 = tensor.collapse_shape %149 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %150 = arith.cmpi eq, %122, %0 : i64
    cf.assert %150, "mismatching contracting dimension"
    %151 = tensor.empty(%123) : tensor<8x?x8xf32>
    %152 = linalg.fill ins(%cst : f32) outs(%151 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %153 = linalg.batch_matmul ins(%reshape_52, %collapsed_53 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%152 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_54 = tensor.expand_shape %153 [[0, 1], [2], [3]] output_shape [1, 8, %123, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %154 = tensor.empty(%123) : tensor<1x?x8x8xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x8x?x8xf32>) outs(%154 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %155 = arith.muli %122, %c64_i64 : i64
    %156 = arith.divsi %155, %28 : i64
    %157 = arith.select %27, %156, %0 : i64
    %from_elements_56 = tensor.from_elements %c1_i64, %157, %156 : tensor<3xi64>
    %reshape_57 = tensor.reshape %transposed_55(%from_elements_56) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_58 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %reshape_57 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %158 = arith.index_cast %157 : i64 to index
    %159 = tensor.empty(%158) : tensor<?x64xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %161 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%160 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_60 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [1, %158, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %162 = arith.cmpi eq, %dim, %158 : index
    cf.assert %162, "mismatched size for broadcast"
    %163 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_60 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.addf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%164 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.addf %in, %out : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x1xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.divf %in, %cst_8 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x1xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.truncf %cst_5 : f64 to f32
      %240 = arith.addf %in, %239 : f32
      linalg.yield %240 : f32
    } -> tensor<1x?x1xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.rsqrt %in : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x1xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %168 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %170 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %169 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %171 = tensor.empty() : tensor<64x96xf32>
    %transposed_61 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%171 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %170 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %172 = tensor.empty(%dim) : tensor<?x96xf32>
    %173 = linalg.fill ins(%cst : f32) outs(%172 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %174 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%173 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_63 = tensor.expand_shape %174 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %175 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<1x?x96xf32>) outs(%175 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.negf %in : f32
      %240 = math.exp %239 : f32
      %241 = arith.addf %240, %cst_1 : f32
      %242 = arith.divf %cst_1, %241 : f32
      linalg.yield %242 : f32
    } -> tensor<1x?x96xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63, %176 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%175 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x96xf32>
    %transposed_64 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%171 : tensor<64x96xf32>) permutation = [1, 0] 
    %178 = linalg.matmul ins(%collapsed_62, %transposed_64 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%173 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_65 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %179 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %expanded_65 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%175 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x96xf32>
    %180 = tensor.empty() : tensor<96x64xf32>
    %transposed_66 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%180 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %179 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %181 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_68 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %expanded_68 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.addf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%183 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.addf %in, %out : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.divf %in, %cst_8 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x1xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.truncf %cst_5 : f64 to f32
      %240 = arith.addf %in, %239 : f32
      linalg.yield %240 : f32
    } -> tensor<1x?x1xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.rsqrt %in : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x1xf32>
    %188 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %187 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %189 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %188 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %transposed_69 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %189 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %190 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_71 = tensor.expand_shape %190 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %reshape_72 = tensor.reshape %expanded_71(%from_elements_19) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %transposed_73 = linalg.transpose ins(%reshape_72 : tensor<1x?x8x8xf32>) outs(%77 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_74 = linalg.transpose ins(%arg13 : tensor<32x64xf32>) outs(%78 : tensor<64x32xf32>) permutation = [1, 0] 
    %191 = linalg.matmul ins(%collapsed_70, %transposed_74 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_75 = tensor.expand_shape %191 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %reshape_76 = tensor.reshape %expanded_75(%from_elements_24) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_77 = linalg.transpose ins(%reshape_76 : tensor<1x?x4x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_78 = linalg.transpose ins(%arg14 : tensor<32x64xf32>) outs(%78 : tensor<64x32xf32>) permutation = [1, 0] 
    %192 = linalg.matmul ins(%collapsed_70, %transposed_78 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_79 = tensor.expand_shape %192 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %reshape_80 = tensor.reshape %expanded_79(%from_elements_24) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_81 = linalg.transpose ins(%reshape_80 : tensor<1x?x4x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_82 = tensor.expand_shape %transposed_77 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %85, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %193 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 1 : index
      %240 = linalg.index 3 : index
      %241 = linalg.index 4 : index
      %242 = arith.cmpi eq, %85, %c1 : index
      %243 = arith.select %242, %c0, %240 : index
      %extracted = tensor.extract %expanded_82[%c0, %239, %c0, %243, %241] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_83 = tensor.collapse_shape %193 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_84 = tensor.expand_shape %transposed_81 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %85, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %194 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 1 : index
      %240 = linalg.index 3 : index
      %241 = linalg.index 4 : index
      %242 = arith.cmpi eq, %85, %c1 : index
      %243 = arith.select %242, %c0, %240 : index
      %extracted = tensor.extract %expanded_84[%c0, %239, %c0, %243, %241] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_85 = tensor.collapse_shape %194 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %transposed_86 = linalg.transpose ins(%collapsed_83 : tensor<1x8x?x8xf32>) outs(%109 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %195 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 1 : index
      %240 = linalg.index 2 : index
      %241 = linalg.index 3 : index
      %242 = arith.cmpi eq, %76, %c1 : index
      %243 = arith.select %242, %c0, %240 : index
      %extracted = tensor.extract %transposed_73[%c0, %239, %243, %241] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_87 = tensor.collapse_shape %195 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %196 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 1 : index
      %240 = linalg.index 2 : index
      %241 = linalg.index 3 : index
      %242 = arith.cmpi eq, %dim, %c1 : index
      %243 = arith.select %242, %c0, %241 : index
      %extracted = tensor.extract %transposed_86[%c0, %239, %240, %243] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_88 = tensor.collapse_shape %196 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %197 = linalg.batch_matmul ins(%collapsed_87, %collapsed_88 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%114 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %reshape_89 = tensor.reshape %197(%from_elements_47) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %198 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_89 : tensor<1x8x?x?xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.truncf %cst_4 : f64 to f32
      %240 = arith.mulf %in, %239 : f32
      linalg.yield %240 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %133, "mismatched size for broadcast"
    cf.assert %134, "mismatched size for broadcast"
    %199 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %extracted_slice_49 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.addf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x8x?x?xf32>
    %200:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%199 : tensor<1x8x?x?xf32>) outs(%139, %137 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_110: i64):
      %239 = linalg.index 3 : index
      %240 = arith.index_cast %239 : index to i64
      %241 = arith.maximumf %in, %out : f32
      %242 = arith.cmpf ogt, %in, %out : f32
      %243 = arith.select %242, %240, %out_110 : i64
      linalg.yield %241, %243 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_90 = tensor.expand_shape %200#0 [[0], [1], [2, 3]] output_shape [1, 8, %123, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %201 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %expanded_90 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.subf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x8x?x?xf32>
    %202 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201 : tensor<1x8x?x?xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.exp %in : f32
      linalg.yield %239 : f32
    } -> tensor<1x8x?x?xf32>
    %203 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%202 : tensor<1x8x?x?xf32>) outs(%144 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.addf %in, %out : f32
      linalg.yield %239 : f32
    } -> tensor<1x8x?x1xf32>
    %204 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202, %203 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.divf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %205 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%147 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 1 : index
      %240 = linalg.index 2 : index
      %241 = linalg.index 3 : index
      %242 = arith.cmpi eq, %123, %c1 : index
      %243 = arith.select %242, %c0, %240 : index
      %244 = arith.select %242, %c0, %241 : index
      %extracted = tensor.extract %204[%c0, %239, %243, %244] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %reshape_91 = tensor.reshape %205(%from_elements_51) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %206 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %239 = linalg.index 1 : index
      %240 = linalg.index 2 : index
      %241 = linalg.index 3 : index
      %242 = arith.cmpi eq, %dim, %c1 : index
      %243 = arith.select %242, %c0, %240 : index
      %extracted = tensor.extract %collapsed_85[%c0, %239, %243, %241] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_92 = tensor.collapse_shape %206 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %150, "mismatching contracting dimension"
    %207 = linalg.batch_matmul ins(%reshape_91, %collapsed_92 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%152 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_93 = tensor.expand_shape %207 [[0, 1], [2], [3]] output_shape [1, 8, %123, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %transposed_94 = linalg.transpose ins(%expanded_93 : tensor<1x8x?x8xf32>) outs(%154 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %reshape_95 = tensor.reshape %transposed_94(%from_elements_56) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_96 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_97 = tensor.collapse_shape %reshape_95 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %208 = arith.index_cast %157 : i64 to index
    %209 = tensor.empty(%208) : tensor<?x64xf32>
    %210 = linalg.fill ins(%cst : f32) outs(%209 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %211 = linalg.matmul ins(%collapsed_97, %transposed_96 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%210 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_98 = tensor.expand_shape %211 [[0, 1], [2]] output_shape [1, %208, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %212 = arith.cmpi eq, %dim, %208 : index
    cf.assert %212, "mismatched size for broadcast"
    %213 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %expanded_98 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.addf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %214 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %215 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%214 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.addf %in, %out : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x1xf32>
    %216 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.divf %in, %cst_8 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x1xf32>
    %217 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.truncf %cst_5 : f64 to f32
      %240 = arith.addf %in, %239 : f32
      linalg.yield %240 : f32
    } -> tensor<1x?x1xf32>
    %218 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.rsqrt %in : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x1xf32>
    %219 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213, %218 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %220 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %219 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %transposed_99 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%171 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_100 = tensor.collapse_shape %220 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %221 = linalg.matmul ins(%collapsed_100, %transposed_99 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%173 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_101 = tensor.expand_shape %221 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %222 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_101 : tensor<1x?x96xf32>) outs(%175 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.negf %in : f32
      %240 = math.exp %239 : f32
      %241 = arith.addf %240, %cst_1 : f32
      %242 = arith.divf %cst_1, %241 : f32
      linalg.yield %242 : f32
    } -> tensor<1x?x96xf32>
    %223 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_101, %222 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%175 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x96xf32>
    %transposed_102 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%171 : tensor<64x96xf32>) permutation = [1, 0] 
    %224 = linalg.matmul ins(%collapsed_100, %transposed_102 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%173 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_103 = tensor.expand_shape %224 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %225 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223, %expanded_103 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%175 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x96xf32>
    %transposed_104 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%180 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_105 = tensor.collapse_shape %225 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %226 = linalg.matmul ins(%collapsed_105, %transposed_104 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_106 = tensor.expand_shape %226 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %227 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213, %expanded_106 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.addf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %228 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %229 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%228 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.addf %in, %out : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x1xf32>
    %230 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.divf %in, %cst_8 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x1xf32>
    %231 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = arith.truncf %cst_5 : f64 to f32
      %240 = arith.addf %in, %239 : f32
      linalg.yield %240 : f32
    } -> tensor<1x?x1xf32>
    %232 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %239 = math.rsqrt %in : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x1xf32>
    %233 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %232 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %234 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %233 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %239 = arith.mulf %in, %in_110 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x64xf32>
    %235 = tensor.empty() : tensor<64x256xf32>
    %transposed_107 = linalg.transpose ins(%arg2 : tensor<256x64xf32>) outs(%235 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_108 = tensor.collapse_shape %234 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %236 = tensor.empty(%dim) : tensor<?x256xf32>
    %237 = linalg.fill ins(%cst : f32) outs(%236 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %238 = linalg.matmul ins(%collapsed_108, %transposed_107 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%237 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_109 = tensor.expand_shape %238 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_109 : tensor<1x?x256xf32>
  }
}
