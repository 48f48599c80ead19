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
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xbf16>, %arg3: tensor<64x64xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<32x64xbf16>, %arg6: tensor<64x64xbf16>, %arg7: tensor<96x64xbf16>, %arg8: tensor<96x64xbf16>, %arg9: tensor<64x96xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64x64xbf16>, %arg13: tensor<32x64xbf16>, %arg14: tensor<32x64xbf16>, %arg15: tensor<64x64xbf16>, %arg16: tensor<96x64xbf16>, %arg17: tensor<96x64xbf16>, %arg18: tensor<64x96xbf16>, %arg19: tensor<64xbf16>, %arg20: tensor<64xbf16>, %arg21: tensor<64xbf16>, %arg22: tensor<256x64xbf16>) -> tensor<1x?x256xbf16> {
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
    %cst_2 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_7 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
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
    %4 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %350 = arith.index_cast %in : i64 to index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi slt, %350, %c256 : index
      cf.assert %352, "index must be smaller than dim size"
      %353 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %353, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%350, %351] : tensor<256x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %350 = linalg.index 0 : index
      %351 = arith.index_cast %350 : index to i64
      linalg.yield %351 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %350 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %350 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %350 = linalg.index 1 : index
      %351 = arith.cmpi eq, %dim, %c1 : index
      %352 = arith.select %351, %c0, %350 : index
      %extracted = tensor.extract %10[%c0, %352] : tensor<1x?xi1>
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
      %350 = arith.cmpi sle, %in, %in_118 : i64
      linalg.yield %350 : i1
    } -> tensor<?x?xi1>
    %expanded_10 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_118: i1, %out: i1):
      %350 = arith.andi %in, %in_118 : i1
      linalg.yield %350 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_12 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_12) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_118: i64, %out: i1):
      %350 = arith.cmpi slt, %in, %c0_i64 : i64
      %351 = arith.addi %in, %c1_i64 : i64
      %352 = arith.select %350, %351, %in : i64
      %353 = arith.index_cast %352 : i64 to index
      %354 = arith.cmpi slt, %in_118, %c0_i64 : i64
      %355 = arith.addi %in_118, %0 : i64
      %356 = arith.select %354, %355, %in_118 : i64
      %357 = arith.index_cast %356 : i64 to index
      %extracted = tensor.extract %13[%353, %357] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_13 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_12] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_12 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_13 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_118: i1, %out: i1):
      %350 = arith.andi %in, %in_118 : i1
      linalg.yield %350 : i1
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
      %350 = linalg.index 2 : index
      %351 = linalg.index 3 : index
      %352 = arith.index_cast %37 : i64 to index
      %353 = arith.cmpi eq, %352, %c1 : index
      %354 = arith.select %353, %c0, %350 : index
      %355 = arith.select %353, %c0, %351 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %354, %355] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xbf16>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<bf16>, tensor<bf16>) outs(%40 : tensor<1x1x?x?xbf16>) {
    ^bb0(%in: i1, %in_118: bf16, %in_119: bf16, %out: bf16):
      %350 = arith.select %in, %in_118, %in_119 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x1x?x?xbf16>
    %dim_14 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_15 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_14] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_14 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_14) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %350 = arith.sitofp %in : i64 to f32
      linalg.yield %350 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_14) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %350 = linalg.index 2 : index
      %351 = arith.cmpi eq, %dim_14, %c1 : index
      %352 = arith.select %351, %c0, %350 : index
      %extracted = tensor.extract %45[%c0, %c0, %352] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %350 = linalg.index 2 : index
      %351 = arith.cmpi eq, %dim_14, %c1 : index
      %352 = arith.select %351, %c0, %350 : index
      %extracted = tensor.extract %48[%c0, %c0, %352] : tensor<1x1x?xf32>
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
      %350 = math.cos %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.sin %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x8xf32>
    %58 = arith.index_cast %dim_16 : index to i64
    %59 = arith.cmpi sge, %58, %c0_i64 : i64
    cf.assert %59, "negative values not allowed in new dimensions"
    %60 = tensor.empty(%dim_16) : tensor<1x?x8xbf16>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<1x?x8xf32>) outs(%60 : tensor<1x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x8xbf16>
    %62 = arith.cmpi sge, %58, %c0_i64 : i64
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    %63 = tensor.empty(%dim_16) : tensor<1x?x8xbf16>
    %64 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%63 : tensor<1x?x8xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi eq, %dim_16, %c1 : index
      %353 = arith.select %352, %c0, %350 : index
      %extracted = tensor.extract %61[%c0, %353, %351] : tensor<1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %59, "negative values not allowed in new dimensions"
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<1x?x8xf32>) outs(%60 : tensor<1x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    %66 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%63 : tensor<1x?x8xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi eq, %dim_16, %c1 : index
      %353 = arith.select %352, %c0, %350 : index
      %extracted = tensor.extract %65[%c0, %353, %351] : tensor<1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %67 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xbf16>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %350 = arith.extf %in : bf16 to f32
      linalg.yield %350 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %69 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %70 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi eq, %dim, %c1 : index
      %353 = arith.select %352, %c0, %350 : index
      %extracted = tensor.extract %68[%c0, %353, %351] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %350 : f32
    } -> tensor<1x?x64xf32>
    %72 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %in, %out : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.divf %in, %cst_8 : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.truncf %cst_5 : f64 to f32
      %351 = arith.addf %in, %350 : f32
      linalg.yield %351 : f32
    } -> tensor<1x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.rsqrt %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %77 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %350 = arith.mulf %in, %in_118 : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %79 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %80 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x?x64xf32>) outs(%79 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x64xbf16>
    %81 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %81, "unimplemented: dynamic negative broadcast sizes"
    %82 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %83 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi eq, %dim, %c1 : index
      %353 = arith.select %352, %c0, %350 : index
      %extracted = tensor.extract %80[%c0, %353, %351] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %84 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %83 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.mulf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x64xbf16>
    %85 = tensor.empty() : tensor<64x64xbf16>
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<64x64xbf16>) outs(%85 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %86 = tensor.empty(%dim) : tensor<?x64xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %88 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%87 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %89 = tensor.empty(%dim) : tensor<?x64xbf16>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<?x64xf32>) outs(%89 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<?x64xbf16>
    %expanded_18 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %91 = arith.muli %28, %c8_i64 : i64
    %92 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %93 = arith.muli %0, %c64_i64 : i64
    %94 = arith.divsi %93, %91 : i64
    %95 = arith.select %27, %94, %0 : i64
    %from_elements_19 = tensor.from_elements %c1_i64, %95, %94, %c8_i64 : tensor<4xi64>
    %reshape_20 = tensor.reshape %expanded_18(%from_elements_19) : (tensor<1x?x64xbf16>, tensor<4xi64>) -> tensor<1x?x8x8xbf16>
    %96 = arith.index_cast %95 : i64 to index
    %97 = tensor.empty(%96) : tensor<1x8x?x8xbf16>
    %transposed_21 = linalg.transpose ins(%reshape_20 : tensor<1x?x8x8xbf16>) outs(%97 : tensor<1x8x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %98 = tensor.empty() : tensor<64x32xbf16>
    %transposed_22 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%98 : tensor<64x32xbf16>) permutation = [1, 0] 
    %99 = tensor.empty(%dim) : tensor<?x32xf32>
    %100 = linalg.fill ins(%cst : f32) outs(%99 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %101 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%100 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %102 = tensor.empty(%dim) : tensor<?x32xbf16>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<?x32xf32>) outs(%102 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<?x32xbf16>
    %expanded_23 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %104 = arith.muli %0, %c32_i64 : i64
    %105 = arith.divsi %104, %91 : i64
    %106 = arith.select %27, %105, %0 : i64
    %from_elements_24 = tensor.from_elements %c1_i64, %106, %105, %c8_i64 : tensor<4xi64>
    %reshape_25 = tensor.reshape %expanded_23(%from_elements_24) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %107 = arith.index_cast %106 : i64 to index
    %108 = tensor.empty(%107) : tensor<1x4x?x8xbf16>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<1x?x4x8xbf16>) outs(%108 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_27 = linalg.transpose ins(%arg5 : tensor<32x64xbf16>) outs(%98 : tensor<64x32xbf16>) permutation = [1, 0] 
    %109 = linalg.matmul ins(%collapsed, %transposed_27 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%100 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%109 : tensor<?x32xf32>) outs(%102 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<?x32xbf16>
    %expanded_28 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %reshape_29 = tensor.reshape %expanded_28(%from_elements_24) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %transposed_30 = linalg.transpose ins(%reshape_29 : tensor<1x?x4x8xbf16>) outs(%108 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_31 = tensor.expand_shape %64 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 8] : tensor<1x?x8xbf16> into tensor<1x1x?x8xbf16>
    %expanded_32 = tensor.expand_shape %66 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 8] : tensor<1x?x8xbf16> into tensor<1x1x?x8xbf16>
    %111 = arith.cmpi eq, %96, %dim_16 : index
    cf.assert %111, "mismatched size for broadcast"
    %112 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_31 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%97 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.mulf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x8x?x8xbf16>
    %extracted_slice = tensor.extract_slice %transposed_21[0, 0, 0, 0] [1, 8, %96, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %extracted_slice_33 = tensor.extract_slice %transposed_21[0, 0, 0, 4] [1, 8, %96, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %113 = tensor.empty(%96) : tensor<1x8x?x4xbf16>
    %114 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<1x8x?x4xbf16>) outs(%113 : tensor<1x8x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %350 = arith.negf %in : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x8x?x4xbf16>
    %concat_34 = tensor.concat dim(3) %114, %extracted_slice : (tensor<1x8x?x4xbf16>, tensor<1x8x?x4xbf16>) -> tensor<1x8x?x8xbf16>
    %dim_35 = tensor.dim %114, %c2 : tensor<1x8x?x4xbf16>
    %115 = arith.cmpi eq, %dim_35, %dim_16 : index
    cf.assert %115, "mismatched size for broadcast"
    %116 = tensor.empty(%dim_35) : tensor<1x8x?x8xbf16>
    %117 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_32 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%116 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.mulf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x8x?x8xbf16>
    %118 = arith.cmpi eq, %96, %dim_35 : index
    cf.assert %118, "mismatched size for broadcast"
    %119 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<1x8x?x8xbf16>, tensor<1x8x?x8xbf16>) outs(%97 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.addf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x8x?x8xbf16>
    %120 = arith.cmpi eq, %107, %dim_16 : index
    cf.assert %120, "mismatched size for broadcast"
    %121 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %expanded_31 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%108 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.mulf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x4x?x8xbf16>
    %extracted_slice_36 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [1, 4, %107, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %extracted_slice_37 = tensor.extract_slice %transposed_26[0, 0, 0, 4] [1, 4, %107, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %122 = tensor.empty(%107) : tensor<1x4x?x4xbf16>
    %123 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<1x4x?x4xbf16>) outs(%122 : tensor<1x4x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %350 = arith.negf %in : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x4x?x4xbf16>
    %concat_38 = tensor.concat dim(3) %123, %extracted_slice_36 : (tensor<1x4x?x4xbf16>, tensor<1x4x?x4xbf16>) -> tensor<1x4x?x8xbf16>
    %dim_39 = tensor.dim %123, %c2 : tensor<1x4x?x4xbf16>
    %124 = arith.cmpi eq, %dim_39, %dim_16 : index
    cf.assert %124, "mismatched size for broadcast"
    %125 = tensor.empty(%dim_39) : tensor<1x4x?x8xbf16>
    %126 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38, %expanded_32 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%125 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.mulf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x4x?x8xbf16>
    %127 = arith.cmpi eq, %107, %dim_39 : index
    cf.assert %127, "mismatched size for broadcast"
    %128 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %126 : tensor<1x4x?x8xbf16>, tensor<1x4x?x8xbf16>) outs(%108 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.addf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x4x?x8xbf16>
    %expanded_40 = tensor.expand_shape %128 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %107, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %129 = tensor.empty(%dim) : tensor<1x4x2x?x8xbf16>
    %130 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 3 : index
      %352 = linalg.index 4 : index
      %353 = arith.cmpi eq, %107, %c1 : index
      %354 = arith.select %353, %c0, %351 : index
      %extracted = tensor.extract %expanded_40[%c0, %350, %c0, %354, %352] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_41 = tensor.collapse_shape %130 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %expanded_42 = tensor.expand_shape %transposed_30 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %107, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %131 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 3 : index
      %352 = linalg.index 4 : index
      %353 = arith.cmpi eq, %107, %c1 : index
      %354 = arith.select %353, %c0, %351 : index
      %extracted = tensor.extract %expanded_42[%c0, %350, %c0, %354, %352] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_43 = tensor.collapse_shape %131 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %132 = tensor.empty(%dim) : tensor<1x8x8x?xbf16>
    %transposed_44 = linalg.transpose ins(%collapsed_41 : tensor<1x8x?x8xbf16>) outs(%132 : tensor<1x8x8x?xbf16>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %133 = tensor.empty(%dim) : tensor<1x8x?x8xbf16>
    %134 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%133 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = linalg.index 3 : index
      %353 = arith.cmpi eq, %96, %c1 : index
      %354 = arith.select %353, %c0, %351 : index
      %extracted = tensor.extract %119[%c0, %350, %354, %352] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %collapsed_45 = tensor.collapse_shape %134 [[0, 1], [2], [3]] : tensor<1x8x?x8xbf16> into tensor<8x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %135 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%132 : tensor<1x8x8x?xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = linalg.index 3 : index
      %353 = arith.cmpi eq, %dim, %c1 : index
      %354 = arith.select %353, %c0, %352 : index
      %extracted = tensor.extract %transposed_44[%c0, %350, %351, %354] : tensor<1x8x8x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x8x?xbf16>
    %collapsed_46 = tensor.collapse_shape %135 [[0, 1], [2], [3]] : tensor<1x8x8x?xbf16> into tensor<8x8x?xbf16>
    %136 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %137 = linalg.fill ins(%cst : f32) outs(%136 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %138 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<8x?x8xbf16>, tensor<8x8x?xbf16>) outs(%137 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %139 = tensor.empty(%dim, %dim) : tensor<8x?x?xbf16>
    %140 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<8x?x?xf32>) outs(%139 : tensor<8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<8x?x?xbf16>
    %141 = arith.muli %0, %c8_i64 : i64
    %142 = arith.select %27, %c8_i64, %141 : i64
    %143 = arith.muli %142, %0 : i64
    %144 = arith.select %27, %c8_i64, %143 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %145 = arith.muli %141, %0 : i64
    %146 = arith.divsi %145, %144 : i64
    %147 = arith.select %27, %146, %0 : i64
    %from_elements_47 = tensor.from_elements %c1_i64, %c8_i64, %147, %147 : tensor<4xi64>
    %reshape_48 = tensor.reshape %140(%from_elements_47) : (tensor<8x?x?xbf16>, tensor<4xi64>) -> tensor<1x8x?x?xbf16>
    %148 = arith.index_cast %147 : i64 to index
    %149 = tensor.empty(%148, %148) : tensor<1x8x?x?xbf16>
    %150 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_48 : tensor<1x8x?x?xbf16>) outs(%149 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %350 = arith.truncf %cst_4 : f64 to bf16
      %351 = arith.mulf %in, %350 : bf16
      linalg.yield %351 : bf16
    } -> tensor<1x8x?x?xbf16>
    %151 = arith.cmpi slt, %dim, %c0 : index
    %152 = arith.addi %dim, %dim : index
    %153 = arith.select %151, %152, %dim : index
    %154 = arith.cmpi slt, %153, %c0 : index
    %155 = arith.select %154, %c-1, %153 : index
    %156 = arith.minsi %155, %dim : index
    %157 = arith.maxsi %156, %c0 : index
    %extracted_slice_49 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %157] [1, 1, 1, 1] : tensor<1x1x?x?xbf16> to tensor<1x1x?x?xbf16>
    %158 = arith.cmpi eq, %148, %dim : index
    cf.assert %158, "mismatched size for broadcast"
    %159 = arith.cmpi eq, %148, %157 : index
    cf.assert %159, "mismatched size for broadcast"
    %160 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %extracted_slice_49 : tensor<1x8x?x?xbf16>, tensor<1x1x?x?xbf16>) outs(%149 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.addf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x8x?x?xbf16>
    %161 = arith.cmpi sge, %147, %c0_i64 : i64
    cf.assert %161, "negative values not allowed in new dimensions"
    cf.assert %161, "negative values not allowed in new dimensions"
    %162 = tensor.empty(%148, %148) : tensor<1x8x?x?xf32>
    %163 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<1x8x?x?xbf16>) outs(%162 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %350 = arith.extf %in : bf16 to f32
      linalg.yield %350 : f32
    } -> tensor<1x8x?x?xf32>
    %164 = arith.index_cast %147 : i64 to index
    %165 = arith.cmpi sge, %147, %c0_i64 : i64
    cf.assert %165, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %165, "unimplemented: dynamic negative broadcast sizes"
    %166 = tensor.empty(%164, %164) : tensor<1x8x?x?xf32>
    %167 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%166 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = linalg.index 3 : index
      %353 = arith.cmpi eq, %148, %c1 : index
      %354 = arith.select %353, %c0, %351 : index
      %355 = arith.select %353, %c0, %352 : index
      %extracted = tensor.extract %163[%c0, %350, %354, %355] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    %168 = tensor.empty(%164) : tensor<1x8x?xi64>
    %169 = linalg.fill ins(%c0_i64 : i64) outs(%168 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %170 = tensor.empty(%164) : tensor<1x8x?xf32>
    %171 = linalg.fill ins(%cst_0 : f32) outs(%170 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %172:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%167 : tensor<1x8x?x?xf32>) outs(%171, %169 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_118: i64):
      %350 = linalg.index 3 : index
      %351 = arith.index_cast %350 : index to i64
      %352 = arith.maximumf %in, %out : f32
      %353 = arith.cmpf ogt, %in, %out : f32
      %354 = arith.select %353, %351, %out_118 : i64
      linalg.yield %352, %354 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_50 = tensor.expand_shape %172#0 [[0], [1], [2, 3]] output_shape [1, 8, %164, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %173 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %expanded_50 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%166 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %350 = arith.subf %in, %in_118 : f32
      linalg.yield %350 : f32
    } -> tensor<1x8x?x?xf32>
    %174 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173 : tensor<1x8x?x?xf32>) outs(%166 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.exp %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x8x?x?xf32>
    %175 = tensor.empty(%164) : tensor<1x8x?x1xf32>
    %176 = linalg.fill ins(%cst : f32) outs(%175 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%174 : tensor<1x8x?x?xf32>) outs(%176 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %in, %out : f32
      linalg.yield %350 : f32
    } -> tensor<1x8x?x1xf32>
    %178 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %177 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%166 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %350 = arith.divf %in, %in_118 : f32
      linalg.yield %350 : f32
    } -> tensor<1x8x?x?xf32>
    %179 = arith.cmpi sge, %147, %c0_i64 : i64
    cf.assert %179, "negative values not allowed in new dimensions"
    cf.assert %179, "negative values not allowed in new dimensions"
    %180 = tensor.empty(%164, %164) : tensor<1x8x?x?xbf16>
    %181 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178 : tensor<1x8x?x?xf32>) outs(%180 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<1x8x?x?xbf16>
    %182 = arith.index_cast %147 : i64 to index
    %183 = arith.cmpi sge, %147, %c0_i64 : i64
    cf.assert %183, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %183, "unimplemented: dynamic negative broadcast sizes"
    %184 = tensor.empty(%182, %182) : tensor<1x8x?x?xbf16>
    %185 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%184 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = linalg.index 3 : index
      %353 = arith.cmpi eq, %164, %c1 : index
      %354 = arith.select %353, %c0, %351 : index
      %355 = arith.select %353, %c0, %352 : index
      %extracted = tensor.extract %181[%c0, %350, %354, %355] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %186 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xbf16>
    %187 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%186 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = linalg.index 3 : index
      %353 = arith.cmpi eq, %182, %c1 : index
      %354 = arith.select %353, %c0, %351 : index
      %355 = arith.select %353, %c0, %352 : index
      %extracted = tensor.extract %185[%c0, %350, %354, %355] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_51 = tensor.from_elements %c8_i64, %147, %147 : tensor<3xi64>
    %reshape_52 = tensor.reshape %187(%from_elements_51) : (tensor<1x8x?x?xbf16>, tensor<3xi64>) -> tensor<8x?x?xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %188 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%133 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = linalg.index 3 : index
      %353 = arith.cmpi eq, %dim, %c1 : index
      %354 = arith.select %353, %c0, %351 : index
      %extracted = tensor.extract %collapsed_43[%c0, %350, %354, %352] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %collapsed_53 = tensor.collapse_shape %188 [[0, 1], [2], [3]] : tensor<1x8x?x8xbf16> into tensor<8x?x8xbf16>
    %189 = arith.cmpi eq, %147, %0 : i64
    cf.assert %189, "mismatching contracting dimension"
    %190 = tensor.empty(%148) : tensor<8x?x8xf32>
    %191 = linalg.fill ins(%cst : f32) outs(%190 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %192 = linalg.batch_matmul ins(%reshape_52, %collapsed_53 : tensor<8x?x?xbf16>, tensor<8x?x8xbf16>) outs(%191 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %193 = tensor.empty(%148) : tensor<8x?x8xbf16>
    %194 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<8x?x8xf32>) outs(%193 : tensor<8x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<8x?x8xbf16>
    %expanded_54 = tensor.expand_shape %194 [[0, 1], [2], [3]] output_shape [1, 8, %148, 8] : tensor<8x?x8xbf16> into tensor<1x8x?x8xbf16>
    %195 = tensor.empty(%148) : tensor<1x?x8x8xbf16>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x8x?x8xbf16>) outs(%195 : tensor<1x?x8x8xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %196 = arith.muli %147, %c64_i64 : i64
    %197 = arith.divsi %196, %28 : i64
    %198 = arith.select %27, %197, %0 : i64
    %from_elements_56 = tensor.from_elements %c1_i64, %198, %197 : tensor<3xi64>
    %reshape_57 = tensor.reshape %transposed_55(%from_elements_56) : (tensor<1x?x8x8xbf16>, tensor<3xi64>) -> tensor<1x?x64xbf16>
    %transposed_58 = linalg.transpose ins(%arg6 : tensor<64x64xbf16>) outs(%85 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %reshape_57 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %199 = arith.index_cast %198 : i64 to index
    %200 = tensor.empty(%199) : tensor<?x64xf32>
    %201 = linalg.fill ins(%cst : f32) outs(%200 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %202 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%201 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %203 = tensor.empty(%199) : tensor<?x64xbf16>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%202 : tensor<?x64xf32>) outs(%203 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<?x64xbf16>
    %expanded_60 = tensor.expand_shape %204 [[0, 1], [2]] output_shape [1, %199, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %205 = arith.cmpi eq, %dim, %199 : index
    cf.assert %205, "mismatched size for broadcast"
    %206 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_60 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.addf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %207 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<1x?x64xbf16>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %350 = arith.extf %in : bf16 to f32
      linalg.yield %350 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %208 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi eq, %dim, %c1 : index
      %353 = arith.select %352, %c0, %350 : index
      %extracted = tensor.extract %207[%c0, %353, %351] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %209 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %350 : f32
    } -> tensor<1x?x64xf32>
    %210 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%209 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %in, %out : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x1xf32>
    %211 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.divf %in, %cst_8 : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x1xf32>
    %212 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.truncf %cst_5 : f64 to f32
      %351 = arith.addf %in, %350 : f32
      linalg.yield %351 : f32
    } -> tensor<1x?x1xf32>
    %213 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.rsqrt %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x1xf32>
    %214 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %213 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %350 = arith.mulf %in, %in_118 : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %215 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x?x64xf32>) outs(%79 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %81, "unimplemented: dynamic negative broadcast sizes"
    %216 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi eq, %dim, %c1 : index
      %353 = arith.select %352, %c0, %350 : index
      %extracted = tensor.extract %215[%c0, %353, %351] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %217 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %216 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.mulf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x64xbf16>
    %218 = tensor.empty() : tensor<64x96xbf16>
    %transposed_61 = linalg.transpose ins(%arg7 : tensor<96x64xbf16>) outs(%218 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %217 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %219 = tensor.empty(%dim) : tensor<?x96xf32>
    %220 = linalg.fill ins(%cst : f32) outs(%219 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %221 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%220 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %222 = tensor.empty(%dim) : tensor<?x96xbf16>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%221 : tensor<?x96xf32>) outs(%222 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<?x96xbf16>
    %expanded_63 = tensor.expand_shape %223 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    %224 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %224, "negative values not allowed in new dimensions"
    %225 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %226 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<1x?x96xbf16>) outs(%225 : tensor<1x?x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %350 = arith.extf %in : bf16 to f32
      linalg.yield %350 : f32
    } -> tensor<1x?x96xf32>
    %227 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %227, "unimplemented: dynamic negative broadcast sizes"
    %228 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %229 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%228 : tensor<1x?x96xf32>) {
    ^bb0(%out: f32):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi eq, %dim, %c1 : index
      %353 = arith.select %352, %c0, %350 : index
      %extracted = tensor.extract %226[%c0, %353, %351] : tensor<1x?x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x96xf32>
    %230 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<1x?x96xf32>) outs(%228 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.negf %in : f32
      %351 = math.exp %350 : f32
      %352 = arith.addf %351, %cst_1 : f32
      %353 = arith.divf %cst_1, %352 : f32
      linalg.yield %353 : f32
    } -> tensor<1x?x96xf32>
    %231 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %230 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%228 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %350 = arith.mulf %in, %in_118 : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x96xf32>
    %232 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %232, "negative values not allowed in new dimensions"
    %233 = tensor.empty(%dim) : tensor<1x?x96xbf16>
    %234 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x?x96xf32>) outs(%233 : tensor<1x?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x96xbf16>
    %235 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %235, "unimplemented: dynamic negative broadcast sizes"
    %236 = tensor.empty(%dim) : tensor<1x?x96xbf16>
    %237 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%236 : tensor<1x?x96xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi eq, %dim, %c1 : index
      %353 = arith.select %352, %c0, %350 : index
      %extracted = tensor.extract %234[%c0, %353, %351] : tensor<1x?x96xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x96xbf16>
    %transposed_64 = linalg.transpose ins(%arg8 : tensor<96x64xbf16>) outs(%218 : tensor<64x96xbf16>) permutation = [1, 0] 
    %238 = linalg.matmul ins(%collapsed_62, %transposed_64 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%220 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%238 : tensor<?x96xf32>) outs(%222 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<?x96xbf16>
    %expanded_65 = tensor.expand_shape %239 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %240 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %expanded_65 : tensor<1x?x96xbf16>, tensor<1x?x96xbf16>) outs(%236 : tensor<1x?x96xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.mulf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x96xbf16>
    %241 = tensor.empty() : tensor<96x64xbf16>
    %transposed_66 = linalg.transpose ins(%arg9 : tensor<64x96xbf16>) outs(%241 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %240 [[0, 1], [2]] : tensor<1x?x96xbf16> into tensor<?x96xbf16>
    %242 = tensor.empty(%dim) : tensor<?x64xf32>
    %243 = linalg.fill ins(%cst : f32) outs(%242 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %244 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x96xbf16>, tensor<96x64xbf16>) outs(%243 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %245 = tensor.empty(%dim) : tensor<?x64xbf16>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%244 : tensor<?x64xf32>) outs(%245 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<?x64xbf16>
    %expanded_68 = tensor.expand_shape %246 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %247 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %expanded_68 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.addf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %248 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<1x?x64xbf16>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %350 = arith.extf %in : bf16 to f32
      linalg.yield %350 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %249 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi eq, %dim, %c1 : index
      %353 = arith.select %352, %c0, %350 : index
      %extracted = tensor.extract %248[%c0, %353, %351] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %250 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %350 : f32
    } -> tensor<1x?x64xf32>
    %251 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%250 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %in, %out : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x1xf32>
    %252 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.divf %in, %cst_8 : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x1xf32>
    %253 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.truncf %cst_5 : f64 to f32
      %351 = arith.addf %in, %350 : f32
      linalg.yield %351 : f32
    } -> tensor<1x?x1xf32>
    %254 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.rsqrt %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x1xf32>
    %255 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %254 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %350 = arith.mulf %in, %in_118 : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %256 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<1x?x64xf32>) outs(%79 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %81, "unimplemented: dynamic negative broadcast sizes"
    %257 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi eq, %dim, %c1 : index
      %353 = arith.select %352, %c0, %350 : index
      %extracted = tensor.extract %256[%c0, %353, %351] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %258 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %257 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.mulf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x64xbf16>
    %transposed_69 = linalg.transpose ins(%arg12 : tensor<64x64xbf16>) outs(%85 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %258 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %259 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%87 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%259 : tensor<?x64xf32>) outs(%89 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<?x64xbf16>
    %expanded_71 = tensor.expand_shape %260 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %reshape_72 = tensor.reshape %expanded_71(%from_elements_19) : (tensor<1x?x64xbf16>, tensor<4xi64>) -> tensor<1x?x8x8xbf16>
    %transposed_73 = linalg.transpose ins(%reshape_72 : tensor<1x?x8x8xbf16>) outs(%97 : tensor<1x8x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_74 = linalg.transpose ins(%arg13 : tensor<32x64xbf16>) outs(%98 : tensor<64x32xbf16>) permutation = [1, 0] 
    %261 = linalg.matmul ins(%collapsed_70, %transposed_74 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%100 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%261 : tensor<?x32xf32>) outs(%102 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<?x32xbf16>
    %expanded_75 = tensor.expand_shape %262 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %reshape_76 = tensor.reshape %expanded_75(%from_elements_24) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %transposed_77 = linalg.transpose ins(%reshape_76 : tensor<1x?x4x8xbf16>) outs(%108 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_78 = linalg.transpose ins(%arg14 : tensor<32x64xbf16>) outs(%98 : tensor<64x32xbf16>) permutation = [1, 0] 
    %263 = linalg.matmul ins(%collapsed_70, %transposed_78 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%100 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%263 : tensor<?x32xf32>) outs(%102 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<?x32xbf16>
    %expanded_79 = tensor.expand_shape %264 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %reshape_80 = tensor.reshape %expanded_79(%from_elements_24) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %transposed_81 = linalg.transpose ins(%reshape_80 : tensor<1x?x4x8xbf16>) outs(%108 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %111, "mismatched size for broadcast"
    %265 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_73, %expanded_31 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%97 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.mulf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x8x?x8xbf16>
    %extracted_slice_82 = tensor.extract_slice %transposed_73[0, 0, 0, 0] [1, 8, %96, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %extracted_slice_83 = tensor.extract_slice %transposed_73[0, 0, 0, 4] [1, 8, %96, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %266 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_83 : tensor<1x8x?x4xbf16>) outs(%113 : tensor<1x8x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %350 = arith.negf %in : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x8x?x4xbf16>
    %concat_84 = tensor.concat dim(3) %266, %extracted_slice_82 : (tensor<1x8x?x4xbf16>, tensor<1x8x?x4xbf16>) -> tensor<1x8x?x8xbf16>
    %dim_85 = tensor.dim %266, %c2 : tensor<1x8x?x4xbf16>
    %267 = arith.cmpi eq, %dim_85, %dim_16 : index
    cf.assert %267, "mismatched size for broadcast"
    %268 = tensor.empty(%dim_85) : tensor<1x8x?x8xbf16>
    %269 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_84, %expanded_32 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%268 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.mulf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x8x?x8xbf16>
    %270 = arith.cmpi eq, %96, %dim_85 : index
    cf.assert %270, "mismatched size for broadcast"
    %271 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265, %269 : tensor<1x8x?x8xbf16>, tensor<1x8x?x8xbf16>) outs(%97 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.addf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x8x?x8xbf16>
    cf.assert %120, "mismatched size for broadcast"
    %272 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_77, %expanded_31 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%108 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.mulf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x4x?x8xbf16>
    %extracted_slice_86 = tensor.extract_slice %transposed_77[0, 0, 0, 0] [1, 4, %107, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %extracted_slice_87 = tensor.extract_slice %transposed_77[0, 0, 0, 4] [1, 4, %107, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %273 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_87 : tensor<1x4x?x4xbf16>) outs(%122 : tensor<1x4x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %350 = arith.negf %in : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x4x?x4xbf16>
    %concat_88 = tensor.concat dim(3) %273, %extracted_slice_86 : (tensor<1x4x?x4xbf16>, tensor<1x4x?x4xbf16>) -> tensor<1x4x?x8xbf16>
    %dim_89 = tensor.dim %273, %c2 : tensor<1x4x?x4xbf16>
    %274 = arith.cmpi eq, %dim_89, %dim_16 : index
    cf.assert %274, "mismatched size for broadcast"
    %275 = tensor.empty(%dim_89) : tensor<1x4x?x8xbf16>
    %276 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_88, %expanded_32 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%275 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.mulf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x4x?x8xbf16>
    %277 = arith.cmpi eq, %107, %dim_89 : index
    cf.assert %277, "mismatched size for broadcast"
    %278 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272, %276 : tensor<1x4x?x8xbf16>, tensor<1x4x?x8xbf16>) outs(%108 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.addf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x4x?x8xbf16>
    %expanded_90 = tensor.expand_shape %278 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %107, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %279 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 3 : index
      %352 = linalg.index 4 : index
      %353 = arith.cmpi eq, %107, %c1 : index
      %354 = arith.select %353, %c0, %351 : index
      %extracted = tensor.extract %expanded_90[%c0, %350, %c0, %354, %352] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_91 = tensor.collapse_shape %279 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %expanded_92 = tensor.expand_shape %transposed_81 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %107, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %280 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 3 : index
      %352 = linalg.index 4 : index
      %353 = arith.cmpi eq, %107, %c1 : index
      %354 = arith.select %353, %c0, %351 : index
      %extracted = tensor.extract %expanded_92[%c0, %350, %c0, %354, %352] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_93 = tensor.collapse_shape %280 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %transposed_94 = linalg.transpose ins(%collapsed_91 : tensor<1x8x?x8xbf16>) outs(%132 : tensor<1x8x8x?xbf16>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %281 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%133 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = linalg.index 3 : index
      %353 = arith.cmpi eq, %96, %c1 : index
      %354 = arith.select %353, %c0, %351 : index
      %extracted = tensor.extract %271[%c0, %350, %354, %352] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %collapsed_95 = tensor.collapse_shape %281 [[0, 1], [2], [3]] : tensor<1x8x?x8xbf16> into tensor<8x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %282 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%132 : tensor<1x8x8x?xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = linalg.index 3 : index
      %353 = arith.cmpi eq, %dim, %c1 : index
      %354 = arith.select %353, %c0, %352 : index
      %extracted = tensor.extract %transposed_94[%c0, %350, %351, %354] : tensor<1x8x8x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x8x?xbf16>
    %collapsed_96 = tensor.collapse_shape %282 [[0, 1], [2], [3]] : tensor<1x8x8x?xbf16> into tensor<8x8x?xbf16>
    %283 = linalg.batch_matmul ins(%collapsed_95, %collapsed_96 : tensor<8x?x8xbf16>, tensor<8x8x?xbf16>) outs(%137 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %284 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<8x?x?xf32>) outs(%139 : tensor<8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<8x?x?xbf16>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %reshape_97 = tensor.reshape %284(%from_elements_47) : (tensor<8x?x?xbf16>, tensor<4xi64>) -> tensor<1x8x?x?xbf16>
    %285 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_97 : tensor<1x8x?x?xbf16>) outs(%149 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %350 = arith.truncf %cst_4 : f64 to bf16
      %351 = arith.mulf %in, %350 : bf16
      linalg.yield %351 : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %158, "mismatched size for broadcast"
    cf.assert %159, "mismatched size for broadcast"
    %286 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%285, %extracted_slice_49 : tensor<1x8x?x?xbf16>, tensor<1x1x?x?xbf16>) outs(%149 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.addf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %161, "negative values not allowed in new dimensions"
    cf.assert %161, "negative values not allowed in new dimensions"
    %287 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%286 : tensor<1x8x?x?xbf16>) outs(%162 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %350 = arith.extf %in : bf16 to f32
      linalg.yield %350 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %165, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %165, "unimplemented: dynamic negative broadcast sizes"
    %288 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%166 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = linalg.index 3 : index
      %353 = arith.cmpi eq, %148, %c1 : index
      %354 = arith.select %353, %c0, %351 : index
      %355 = arith.select %353, %c0, %352 : index
      %extracted = tensor.extract %287[%c0, %350, %354, %355] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    %289:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%288 : tensor<1x8x?x?xf32>) outs(%171, %169 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_118: i64):
      %350 = linalg.index 3 : index
      %351 = arith.index_cast %350 : index to i64
      %352 = arith.maximumf %in, %out : f32
      %353 = arith.cmpf ogt, %in, %out : f32
      %354 = arith.select %353, %351, %out_118 : i64
      linalg.yield %352, %354 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_98 = tensor.expand_shape %289#0 [[0], [1], [2, 3]] output_shape [1, 8, %164, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %290 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288, %expanded_98 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%166 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %350 = arith.subf %in, %in_118 : f32
      linalg.yield %350 : f32
    } -> tensor<1x8x?x?xf32>
    %291 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290 : tensor<1x8x?x?xf32>) outs(%166 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.exp %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x8x?x?xf32>
    %292 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%291 : tensor<1x8x?x?xf32>) outs(%176 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %in, %out : f32
      linalg.yield %350 : f32
    } -> tensor<1x8x?x1xf32>
    %293 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291, %292 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%166 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %350 = arith.divf %in, %in_118 : f32
      linalg.yield %350 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %179, "negative values not allowed in new dimensions"
    cf.assert %179, "negative values not allowed in new dimensions"
    %294 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%293 : tensor<1x8x?x?xf32>) outs(%180 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %183, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %183, "unimplemented: dynamic negative broadcast sizes"
    %295 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%184 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = linalg.index 3 : index
      %353 = arith.cmpi eq, %164, %c1 : index
      %354 = arith.select %353, %c0, %351 : index
      %355 = arith.select %353, %c0, %352 : index
      %extracted = tensor.extract %294[%c0, %350, %354, %355] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %296 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%186 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = linalg.index 3 : index
      %353 = arith.cmpi eq, %182, %c1 : index
      %354 = arith.select %353, %c0, %351 : index
      %355 = arith.select %353, %c0, %352 : index
      %extracted = tensor.extract %295[%c0, %350, %354, %355] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %reshape_99 = tensor.reshape %296(%from_elements_51) : (tensor<1x8x?x?xbf16>, tensor<3xi64>) -> tensor<8x?x?xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %297 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%133 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = linalg.index 3 : index
      %353 = arith.cmpi eq, %dim, %c1 : index
      %354 = arith.select %353, %c0, %351 : index
      %extracted = tensor.extract %collapsed_93[%c0, %350, %354, %352] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %collapsed_100 = tensor.collapse_shape %297 [[0, 1], [2], [3]] : tensor<1x8x?x8xbf16> into tensor<8x?x8xbf16>
    cf.assert %189, "mismatching contracting dimension"
    %298 = linalg.batch_matmul ins(%reshape_99, %collapsed_100 : tensor<8x?x?xbf16>, tensor<8x?x8xbf16>) outs(%191 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %299 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298 : tensor<8x?x8xf32>) outs(%193 : tensor<8x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<8x?x8xbf16>
    %expanded_101 = tensor.expand_shape %299 [[0, 1], [2], [3]] output_shape [1, 8, %148, 8] : tensor<8x?x8xbf16> into tensor<1x8x?x8xbf16>
    %transposed_102 = linalg.transpose ins(%expanded_101 : tensor<1x8x?x8xbf16>) outs(%195 : tensor<1x?x8x8xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %reshape_103 = tensor.reshape %transposed_102(%from_elements_56) : (tensor<1x?x8x8xbf16>, tensor<3xi64>) -> tensor<1x?x64xbf16>
    %transposed_104 = linalg.transpose ins(%arg15 : tensor<64x64xbf16>) outs(%85 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_105 = tensor.collapse_shape %reshape_103 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %300 = arith.index_cast %198 : i64 to index
    %301 = tensor.empty(%300) : tensor<?x64xf32>
    %302 = linalg.fill ins(%cst : f32) outs(%301 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %303 = linalg.matmul ins(%collapsed_105, %transposed_104 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%302 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %304 = tensor.empty(%300) : tensor<?x64xbf16>
    %305 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%303 : tensor<?x64xf32>) outs(%304 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<?x64xbf16>
    %expanded_106 = tensor.expand_shape %305 [[0, 1], [2]] output_shape [1, %300, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %306 = arith.cmpi eq, %dim, %300 : index
    cf.assert %306, "mismatched size for broadcast"
    %307 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %expanded_106 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.addf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %308 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307 : tensor<1x?x64xbf16>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %350 = arith.extf %in : bf16 to f32
      linalg.yield %350 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %309 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi eq, %dim, %c1 : index
      %353 = arith.select %352, %c0, %350 : index
      %extracted = tensor.extract %308[%c0, %353, %351] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %310 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %350 : f32
    } -> tensor<1x?x64xf32>
    %311 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%310 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %in, %out : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x1xf32>
    %312 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.divf %in, %cst_8 : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x1xf32>
    %313 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.truncf %cst_5 : f64 to f32
      %351 = arith.addf %in, %350 : f32
      linalg.yield %351 : f32
    } -> tensor<1x?x1xf32>
    %314 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.rsqrt %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x1xf32>
    %315 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %314 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %350 = arith.mulf %in, %in_118 : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %316 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<1x?x64xf32>) outs(%79 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %81, "unimplemented: dynamic negative broadcast sizes"
    %317 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi eq, %dim, %c1 : index
      %353 = arith.select %352, %c0, %350 : index
      %extracted = tensor.extract %316[%c0, %353, %351] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %318 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %317 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.mulf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x64xbf16>
    %transposed_107 = linalg.transpose ins(%arg16 : tensor<96x64xbf16>) outs(%218 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_108 = tensor.collapse_shape %318 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %319 = linalg.matmul ins(%collapsed_108, %transposed_107 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%220 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%319 : tensor<?x96xf32>) outs(%222 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<?x96xbf16>
    %expanded_109 = tensor.expand_shape %320 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    cf.assert %224, "negative values not allowed in new dimensions"
    %321 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_109 : tensor<1x?x96xbf16>) outs(%225 : tensor<1x?x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %350 = arith.extf %in : bf16 to f32
      linalg.yield %350 : f32
    } -> tensor<1x?x96xf32>
    cf.assert %227, "unimplemented: dynamic negative broadcast sizes"
    %322 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%228 : tensor<1x?x96xf32>) {
    ^bb0(%out: f32):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi eq, %dim, %c1 : index
      %353 = arith.select %352, %c0, %350 : index
      %extracted = tensor.extract %321[%c0, %353, %351] : tensor<1x?x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x96xf32>
    %323 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322 : tensor<1x?x96xf32>) outs(%228 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.negf %in : f32
      %351 = math.exp %350 : f32
      %352 = arith.addf %351, %cst_1 : f32
      %353 = arith.divf %cst_1, %352 : f32
      linalg.yield %353 : f32
    } -> tensor<1x?x96xf32>
    %324 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322, %323 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%228 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %350 = arith.mulf %in, %in_118 : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x96xf32>
    cf.assert %232, "negative values not allowed in new dimensions"
    %325 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324 : tensor<1x?x96xf32>) outs(%233 : tensor<1x?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x96xbf16>
    cf.assert %235, "unimplemented: dynamic negative broadcast sizes"
    %326 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%236 : tensor<1x?x96xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi eq, %dim, %c1 : index
      %353 = arith.select %352, %c0, %350 : index
      %extracted = tensor.extract %325[%c0, %353, %351] : tensor<1x?x96xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x96xbf16>
    %transposed_110 = linalg.transpose ins(%arg17 : tensor<96x64xbf16>) outs(%218 : tensor<64x96xbf16>) permutation = [1, 0] 
    %327 = linalg.matmul ins(%collapsed_108, %transposed_110 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%220 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %328 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%327 : tensor<?x96xf32>) outs(%222 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<?x96xbf16>
    %expanded_111 = tensor.expand_shape %328 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %329 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %expanded_111 : tensor<1x?x96xbf16>, tensor<1x?x96xbf16>) outs(%236 : tensor<1x?x96xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.mulf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x96xbf16>
    %transposed_112 = linalg.transpose ins(%arg18 : tensor<64x96xbf16>) outs(%241 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_113 = tensor.collapse_shape %329 [[0, 1], [2]] : tensor<1x?x96xbf16> into tensor<?x96xbf16>
    %330 = linalg.matmul ins(%collapsed_113, %transposed_112 : tensor<?x96xbf16>, tensor<96x64xbf16>) outs(%243 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %331 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%330 : tensor<?x64xf32>) outs(%245 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<?x64xbf16>
    %expanded_114 = tensor.expand_shape %331 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %332 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307, %expanded_114 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.addf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %333 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332 : tensor<1x?x64xbf16>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %350 = arith.extf %in : bf16 to f32
      linalg.yield %350 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %334 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi eq, %dim, %c1 : index
      %353 = arith.select %352, %c0, %350 : index
      %extracted = tensor.extract %333[%c0, %353, %351] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %335 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %350 : f32
    } -> tensor<1x?x64xf32>
    %336 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%335 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %in, %out : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x1xf32>
    %337 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.divf %in, %cst_8 : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x1xf32>
    %338 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.truncf %cst_5 : f64 to f32
      %351 = arith.addf %in, %350 : f32
      linalg.yield %351 : f32
    } -> tensor<1x?x1xf32>
    %339 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.rsqrt %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x1xf32>
    %340 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334, %339 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %350 = arith.mulf %in, %in_118 : f32
      linalg.yield %350 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %341 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340 : tensor<1x?x64xf32>) outs(%79 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %81, "unimplemented: dynamic negative broadcast sizes"
    %342 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %350 = linalg.index 1 : index
      %351 = linalg.index 2 : index
      %352 = arith.cmpi eq, %dim, %c1 : index
      %353 = arith.select %352, %c0, %350 : index
      %extracted = tensor.extract %341[%c0, %353, %351] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %343 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %342 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %350 = arith.mulf %in, %in_118 : bf16
      linalg.yield %350 : bf16
    } -> tensor<1x?x64xbf16>
    %344 = tensor.empty() : tensor<64x256xbf16>
    %transposed_115 = linalg.transpose ins(%arg22 : tensor<256x64xbf16>) outs(%344 : tensor<64x256xbf16>) permutation = [1, 0] 
    %collapsed_116 = tensor.collapse_shape %343 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %345 = tensor.empty(%dim) : tensor<?x256xf32>
    %346 = linalg.fill ins(%cst : f32) outs(%345 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %347 = linalg.matmul ins(%collapsed_116, %transposed_115 : tensor<?x64xbf16>, tensor<64x256xbf16>) outs(%346 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %348 = tensor.empty(%dim) : tensor<?x256xbf16>
    %349 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%347 : tensor<?x256xf32>) outs(%348 : tensor<?x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %350 = arith.truncf %in : f32 to bf16
      linalg.yield %350 : bf16
    } -> tensor<?x256xbf16>
    %expanded_117 = tensor.expand_shape %349 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xbf16> into tensor<1x?x256xbf16>
    return %expanded_117 : tensor<1x?x256xbf16>
  }
}
