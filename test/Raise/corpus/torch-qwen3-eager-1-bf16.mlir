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
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xbf16>, %arg3: tensor<64x64xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<32x64xbf16>, %arg6: tensor<64x64xbf16>, %arg7: tensor<8xbf16>, %arg8: tensor<8xbf16>, %arg9: tensor<96x64xbf16>, %arg10: tensor<96x64xbf16>, %arg11: tensor<64x96xbf16>, %arg12: tensor<64xbf16>, %arg13: tensor<64xbf16>, %arg14: tensor<64xbf16>, %arg15: tensor<256x64xbf16>) -> tensor<1x?x256xbf16> {
    %true = arith.constant true
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
    %cst_2 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_7 = arith.constant dense<[[[1.000000e+00], [0.0316227786], [1.000000e-03], [3.16227743E-5]]]> : tensor<1x4x1xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %cst_9 = arith.constant 8.000000e+00 : f32
    %c32_i64 = arith.constant 32 : i64
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
    %4 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %312 = arith.index_cast %in : i64 to index
      %313 = linalg.index 2 : index
      %314 = arith.cmpi slt, %312, %c256 : index
      cf.assert %314, "index must be smaller than dim size"
      %315 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %315, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%312, %313] : tensor<256x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %312 = linalg.index 0 : index
      %313 = arith.index_cast %312 : index to i64
      linalg.yield %313 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %312 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %312 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %312 = linalg.index 1 : index
      %313 = arith.cmpi eq, %dim, %c1 : index
      %314 = arith.select %313, %c0, %312 : index
      %extracted = tensor.extract %10[%c0, %314] : tensor<1x?xi1>
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
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %312 = arith.cmpi sle, %in, %in_73 : i64
      linalg.yield %312 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %312 = arith.andi %in, %in_73 : i1
      linalg.yield %312 : i1
    } -> tensor<?x?xi1>
    %expanded_12 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_13 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_13) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %312 = arith.cmpi slt, %in, %c0_i64 : i64
      %313 = arith.addi %in, %c1_i64 : i64
      %314 = arith.select %312, %313, %in : i64
      %315 = arith.index_cast %314 : i64 to index
      %316 = arith.cmpi slt, %in_73, %c0_i64 : i64
      %317 = arith.addi %in_73, %0 : i64
      %318 = arith.select %316, %317, %in_73 : i64
      %319 = arith.index_cast %318 : i64 to index
      %extracted = tensor.extract %13[%315, %319] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_14 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_13] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_13 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_14 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %312 = arith.andi %in, %in_73 : i1
      linalg.yield %312 : i1
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
      %312 = linalg.index 2 : index
      %313 = linalg.index 3 : index
      %314 = arith.index_cast %37 : i64 to index
      %315 = arith.cmpi eq, %314, %c1 : index
      %316 = arith.select %315, %c0, %312 : index
      %317 = arith.select %315, %c0, %313 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %316, %317] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xbf16>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<bf16>, tensor<bf16>) outs(%40 : tensor<1x1x?x?xbf16>) {
    ^bb0(%in: i1, %in_73: bf16, %in_74: bf16, %out: bf16):
      %312 = arith.select %in, %in_73, %in_74 : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x1x?x?xbf16>
    %dim_15 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_16 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_15] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_15 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_15) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %312 = arith.sitofp %in : i64 to f32
      linalg.yield %312 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_15) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 2 : index
      %313 = arith.cmpi eq, %dim_15, %c1 : index
      %314 = arith.select %313, %c0, %312 : index
      %extracted = tensor.extract %45[%c0, %c0, %314] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 2 : index
      %313 = arith.cmpi eq, %dim_15, %c1 : index
      %314 = arith.select %313, %c0, %312 : index
      %extracted = tensor.extract %48[%c0, %c0, %314] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %53 = linalg.batch_matmul ins(%cst_7, %50 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%52 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %54 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%53 : tensor<1x4x?xf32>) outs(%54 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_17 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %55 = tensor.empty(%dim_17) : tensor<1x?x8xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.cos %in : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.sin %in : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x8xf32>
    %58 = arith.index_cast %dim_17 : index to i64
    %59 = arith.cmpi sge, %58, %c0_i64 : i64
    cf.assert %59, "negative values not allowed in new dimensions"
    %60 = tensor.empty(%dim_17) : tensor<1x?x8xbf16>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<1x?x8xf32>) outs(%60 : tensor<1x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<1x?x8xbf16>
    %62 = arith.cmpi sge, %58, %c0_i64 : i64
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    %63 = tensor.empty(%dim_17) : tensor<1x?x8xbf16>
    %64 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%63 : tensor<1x?x8xbf16>) {
    ^bb0(%out: bf16):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = arith.cmpi eq, %dim_17, %c1 : index
      %315 = arith.select %314, %c0, %312 : index
      %extracted = tensor.extract %61[%c0, %315, %313] : tensor<1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %59, "negative values not allowed in new dimensions"
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<1x?x8xf32>) outs(%60 : tensor<1x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    %66 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%63 : tensor<1x?x8xbf16>) {
    ^bb0(%out: bf16):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = arith.cmpi eq, %dim_17, %c1 : index
      %315 = arith.select %314, %c0, %312 : index
      %extracted = tensor.extract %65[%c0, %315, %313] : tensor<1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %67 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xbf16>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %312 = arith.extf %in : bf16 to f32
      linalg.yield %312 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %69 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %70 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = arith.cmpi eq, %dim, %c1 : index
      %315 = arith.select %314, %c0, %312 : index
      %extracted = tensor.extract %68[%c0, %315, %313] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %312 : f32
    } -> tensor<1x?x64xf32>
    %72 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.addf %in, %out : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.divf %in, %cst_8 : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.truncf %cst_5 : f64 to f32
      %313 = arith.addf %in, %312 : f32
      linalg.yield %313 : f32
    } -> tensor<1x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.rsqrt %in : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %77 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %312 = arith.mulf %in, %in_73 : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %79 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %80 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x?x64xf32>) outs(%79 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<1x?x64xbf16>
    %81 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %81, "unimplemented: dynamic negative broadcast sizes"
    %82 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %83 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = arith.cmpi eq, %dim, %c1 : index
      %315 = arith.select %314, %c0, %312 : index
      %extracted = tensor.extract %80[%c0, %315, %313] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %84 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %83 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %312 = arith.mulf %in, %in_73 : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x?x64xbf16>
    %85 = tensor.empty() : tensor<64x64xbf16>
    %transposed_18 = linalg.transpose ins(%arg3 : tensor<64x64xbf16>) outs(%85 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %86 = tensor.empty(%dim) : tensor<?x64xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %88 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%87 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %89 = tensor.empty(%dim) : tensor<?x64xbf16>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<?x64xf32>) outs(%89 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<?x64xbf16>
    %expanded_19 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %91 = arith.muli %28, %c8_i64 : i64
    %92 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %93 = arith.muli %0, %c64_i64 : i64
    %94 = arith.divsi %93, %91 : i64
    %95 = arith.select %27, %94, %0 : i64
    %from_elements_20 = tensor.from_elements %c1_i64, %95, %94, %c8_i64 : tensor<4xi64>
    %reshape_21 = tensor.reshape %expanded_19(%from_elements_20) : (tensor<1x?x64xbf16>, tensor<4xi64>) -> tensor<1x?x8x8xbf16>
    %96 = arith.cmpi sge, %95, %c0_i64 : i64
    cf.assert %96, "negative values not allowed in new dimensions"
    %97 = arith.index_cast %95 : i64 to index
    %98 = tensor.empty(%97) : tensor<1x?x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_21 : tensor<1x?x8x8xbf16>) outs(%98 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %312 = arith.extf %in : bf16 to f32
      linalg.yield %312 : f32
    } -> tensor<1x?x8x8xf32>
    %100 = arith.index_cast %95 : i64 to index
    %101 = arith.cmpi sge, %95, %c0_i64 : i64
    cf.assert %101, "unimplemented: dynamic negative broadcast sizes"
    %102 = tensor.empty(%100) : tensor<1x?x8x8xf32>
    %103 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%102 : tensor<1x?x8x8xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = linalg.index 3 : index
      %315 = arith.cmpi eq, %97, %c1 : index
      %316 = arith.select %315, %c0, %312 : index
      %extracted = tensor.extract %99[%c0, %316, %313, %314] : tensor<1x?x8x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8x8xf32>
    %104 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<1x?x8x8xf32>) outs(%102 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %312 : f32
    } -> tensor<1x?x8x8xf32>
    %105 = tensor.empty(%100) : tensor<1x?x8x1xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<1x?x8x1xf32>) -> tensor<1x?x8x1xf32>
    %107 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<1x?x8x8xf32>) outs(%106 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.addf %in, %out : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x8x1xf32>
    %108 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<1x?x8x1xf32>) outs(%105 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.divf %in, %cst_9 : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x8x1xf32>
    %109 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<1x?x8x1xf32>) outs(%105 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.truncf %cst_5 : f64 to f32
      %313 = arith.addf %in, %312 : f32
      linalg.yield %313 : f32
    } -> tensor<1x?x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<1x?x8x1xf32>) outs(%105 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.rsqrt %in : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x8x1xf32>
    %111 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %110 : tensor<1x?x8x8xf32>, tensor<1x?x8x1xf32>) outs(%102 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %312 = arith.mulf %in, %in_73 : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x8x8xf32>
    %112 = arith.cmpi sge, %95, %c0_i64 : i64
    cf.assert %112, "negative values not allowed in new dimensions"
    %113 = tensor.empty(%100) : tensor<1x?x8x8xbf16>
    %114 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<1x?x8x8xf32>) outs(%113 : tensor<1x?x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<1x?x8x8xbf16>
    %115 = arith.index_cast %95 : i64 to index
    %116 = arith.cmpi sge, %95, %c0_i64 : i64
    cf.assert %116, "unimplemented: dynamic negative broadcast sizes"
    %117 = tensor.empty(%115) : tensor<1x?x8x8xbf16>
    %118 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%117 : tensor<1x?x8x8xbf16>) {
    ^bb0(%out: bf16):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = linalg.index 3 : index
      %315 = arith.cmpi eq, %100, %c1 : index
      %316 = arith.select %315, %c0, %312 : index
      %extracted = tensor.extract %114[%c0, %316, %313, %314] : tensor<1x?x8x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8x8xbf16>
    %119 = linalg.generic {indexing_maps = [#map16, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %118 : tensor<8xbf16>, tensor<1x?x8x8xbf16>) outs(%117 : tensor<1x?x8x8xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %312 = arith.mulf %in, %in_73 : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x?x8x8xbf16>
    %120 = tensor.empty(%115) : tensor<1x8x?x8xbf16>
    %transposed_22 = linalg.transpose ins(%119 : tensor<1x?x8x8xbf16>) outs(%120 : tensor<1x8x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %121 = tensor.empty() : tensor<64x32xbf16>
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%121 : tensor<64x32xbf16>) permutation = [1, 0] 
    %122 = tensor.empty(%dim) : tensor<?x32xf32>
    %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %124 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%123 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %125 = tensor.empty(%dim) : tensor<?x32xbf16>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%124 : tensor<?x32xf32>) outs(%125 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<?x32xbf16>
    %expanded_24 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %127 = arith.muli %0, %c32_i64 : i64
    %128 = arith.divsi %127, %91 : i64
    %129 = arith.select %27, %128, %0 : i64
    %from_elements_25 = tensor.from_elements %c1_i64, %129, %128, %c8_i64 : tensor<4xi64>
    %reshape_26 = tensor.reshape %expanded_24(%from_elements_25) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %130 = arith.cmpi sge, %129, %c0_i64 : i64
    cf.assert %130, "negative values not allowed in new dimensions"
    %131 = arith.index_cast %129 : i64 to index
    %132 = tensor.empty(%131) : tensor<1x?x4x8xf32>
    %133 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_26 : tensor<1x?x4x8xbf16>) outs(%132 : tensor<1x?x4x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %312 = arith.extf %in : bf16 to f32
      linalg.yield %312 : f32
    } -> tensor<1x?x4x8xf32>
    %134 = arith.index_cast %129 : i64 to index
    %135 = arith.cmpi sge, %129, %c0_i64 : i64
    cf.assert %135, "unimplemented: dynamic negative broadcast sizes"
    %136 = tensor.empty(%134) : tensor<1x?x4x8xf32>
    %137 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%136 : tensor<1x?x4x8xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = linalg.index 3 : index
      %315 = arith.cmpi eq, %131, %c1 : index
      %316 = arith.select %315, %c0, %312 : index
      %extracted = tensor.extract %133[%c0, %316, %313, %314] : tensor<1x?x4x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x4x8xf32>
    %138 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137 : tensor<1x?x4x8xf32>) outs(%136 : tensor<1x?x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %312 : f32
    } -> tensor<1x?x4x8xf32>
    %139 = tensor.empty(%134) : tensor<1x?x4x1xf32>
    %140 = linalg.fill ins(%cst : f32) outs(%139 : tensor<1x?x4x1xf32>) -> tensor<1x?x4x1xf32>
    %141 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138 : tensor<1x?x4x8xf32>) outs(%140 : tensor<1x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.addf %in, %out : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x4x1xf32>
    %142 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<1x?x4x1xf32>) outs(%139 : tensor<1x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.divf %in, %cst_9 : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x4x1xf32>
    %143 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<1x?x4x1xf32>) outs(%139 : tensor<1x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.truncf %cst_5 : f64 to f32
      %313 = arith.addf %in, %312 : f32
      linalg.yield %313 : f32
    } -> tensor<1x?x4x1xf32>
    %144 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<1x?x4x1xf32>) outs(%139 : tensor<1x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.rsqrt %in : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x4x1xf32>
    %145 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %144 : tensor<1x?x4x8xf32>, tensor<1x?x4x1xf32>) outs(%136 : tensor<1x?x4x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %312 = arith.mulf %in, %in_73 : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x4x8xf32>
    %146 = arith.cmpi sge, %129, %c0_i64 : i64
    cf.assert %146, "negative values not allowed in new dimensions"
    %147 = tensor.empty(%134) : tensor<1x?x4x8xbf16>
    %148 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<1x?x4x8xf32>) outs(%147 : tensor<1x?x4x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<1x?x4x8xbf16>
    %149 = arith.index_cast %129 : i64 to index
    %150 = arith.cmpi sge, %129, %c0_i64 : i64
    cf.assert %150, "unimplemented: dynamic negative broadcast sizes"
    %151 = tensor.empty(%149) : tensor<1x?x4x8xbf16>
    %152 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%151 : tensor<1x?x4x8xbf16>) {
    ^bb0(%out: bf16):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = linalg.index 3 : index
      %315 = arith.cmpi eq, %134, %c1 : index
      %316 = arith.select %315, %c0, %312 : index
      %extracted = tensor.extract %148[%c0, %316, %313, %314] : tensor<1x?x4x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x4x8xbf16>
    %153 = linalg.generic {indexing_maps = [#map16, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %152 : tensor<8xbf16>, tensor<1x?x4x8xbf16>) outs(%151 : tensor<1x?x4x8xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %312 = arith.mulf %in, %in_73 : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x?x4x8xbf16>
    %154 = tensor.empty(%149) : tensor<1x4x?x8xbf16>
    %transposed_27 = linalg.transpose ins(%153 : tensor<1x?x4x8xbf16>) outs(%154 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%arg5 : tensor<32x64xbf16>) outs(%121 : tensor<64x32xbf16>) permutation = [1, 0] 
    %155 = linalg.matmul ins(%collapsed, %transposed_28 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%123 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%155 : tensor<?x32xf32>) outs(%125 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<?x32xbf16>
    %expanded_29 = tensor.expand_shape %156 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %reshape_30 = tensor.reshape %expanded_29(%from_elements_25) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %157 = tensor.empty(%131) : tensor<1x4x?x8xbf16>
    %transposed_31 = linalg.transpose ins(%reshape_30 : tensor<1x?x4x8xbf16>) outs(%157 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_32 = tensor.expand_shape %64 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 8] : tensor<1x?x8xbf16> into tensor<1x1x?x8xbf16>
    %expanded_33 = tensor.expand_shape %66 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 8] : tensor<1x?x8xbf16> into tensor<1x1x?x8xbf16>
    %158 = arith.cmpi eq, %115, %dim_17 : index
    cf.assert %158, "mismatched size for broadcast"
    %159 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_32 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%120 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %312 = arith.mulf %in, %in_73 : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x8x?x8xbf16>
    %extracted_slice = tensor.extract_slice %transposed_22[0, 0, 0, 0] [1, 8, %115, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %extracted_slice_34 = tensor.extract_slice %transposed_22[0, 0, 0, 4] [1, 8, %115, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %160 = tensor.empty(%115) : tensor<1x8x?x4xbf16>
    %161 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<1x8x?x4xbf16>) outs(%160 : tensor<1x8x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %312 = arith.negf %in : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x8x?x4xbf16>
    %concat_35 = tensor.concat dim(3) %161, %extracted_slice : (tensor<1x8x?x4xbf16>, tensor<1x8x?x4xbf16>) -> tensor<1x8x?x8xbf16>
    %dim_36 = tensor.dim %161, %c2 : tensor<1x8x?x4xbf16>
    %162 = arith.cmpi eq, %dim_36, %dim_17 : index
    cf.assert %162, "mismatched size for broadcast"
    %163 = tensor.empty(%dim_36) : tensor<1x8x?x8xbf16>
    %164 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_33 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%163 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %312 = arith.mulf %in, %in_73 : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x8x?x8xbf16>
    %165 = arith.cmpi eq, %115, %dim_36 : index
    cf.assert %165, "mismatched size for broadcast"
    %166 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %164 : tensor<1x8x?x8xbf16>, tensor<1x8x?x8xbf16>) outs(%120 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %312 = arith.addf %in, %in_73 : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x8x?x8xbf16>
    %167 = arith.cmpi eq, %149, %dim_17 : index
    cf.assert %167, "mismatched size for broadcast"
    %168 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27, %expanded_32 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%154 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %312 = arith.mulf %in, %in_73 : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x4x?x8xbf16>
    %extracted_slice_37 = tensor.extract_slice %transposed_27[0, 0, 0, 0] [1, 4, %149, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %extracted_slice_38 = tensor.extract_slice %transposed_27[0, 0, 0, 4] [1, 4, %149, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %169 = tensor.empty(%149) : tensor<1x4x?x4xbf16>
    %170 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<1x4x?x4xbf16>) outs(%169 : tensor<1x4x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %312 = arith.negf %in : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x4x?x4xbf16>
    %concat_39 = tensor.concat dim(3) %170, %extracted_slice_37 : (tensor<1x4x?x4xbf16>, tensor<1x4x?x4xbf16>) -> tensor<1x4x?x8xbf16>
    %dim_40 = tensor.dim %170, %c2 : tensor<1x4x?x4xbf16>
    %171 = arith.cmpi eq, %dim_40, %dim_17 : index
    cf.assert %171, "mismatched size for broadcast"
    %172 = tensor.empty(%dim_40) : tensor<1x4x?x8xbf16>
    %173 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %expanded_33 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%172 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %312 = arith.mulf %in, %in_73 : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x4x?x8xbf16>
    %174 = arith.cmpi eq, %149, %dim_40 : index
    cf.assert %174, "mismatched size for broadcast"
    %175 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %173 : tensor<1x4x?x8xbf16>, tensor<1x4x?x8xbf16>) outs(%154 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %312 = arith.addf %in, %in_73 : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x4x?x8xbf16>
    %expanded_41 = tensor.expand_shape %175 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %149, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %176 = tensor.empty(%dim) : tensor<1x4x2x?x8xbf16>
    %177 = linalg.generic {indexing_maps = [#map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%176 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %312 = linalg.index 1 : index
      %313 = linalg.index 3 : index
      %314 = linalg.index 4 : index
      %315 = arith.cmpi eq, %149, %c1 : index
      %316 = arith.select %315, %c0, %313 : index
      %extracted = tensor.extract %expanded_41[%c0, %312, %c0, %316, %314] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_42 = tensor.collapse_shape %177 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %expanded_43 = tensor.expand_shape %transposed_31 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %131, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %178 = linalg.generic {indexing_maps = [#map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%176 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %312 = linalg.index 1 : index
      %313 = linalg.index 3 : index
      %314 = linalg.index 4 : index
      %315 = arith.cmpi eq, %131, %c1 : index
      %316 = arith.select %315, %c0, %313 : index
      %extracted = tensor.extract %expanded_43[%c0, %312, %c0, %316, %314] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_44 = tensor.collapse_shape %178 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %179 = tensor.empty(%dim) : tensor<1x8x8x?xbf16>
    %transposed_45 = linalg.transpose ins(%collapsed_42 : tensor<1x8x?x8xbf16>) outs(%179 : tensor<1x8x8x?xbf16>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %180 = tensor.empty(%dim) : tensor<1x8x?x8xbf16>
    %181 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%180 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = linalg.index 3 : index
      %315 = arith.cmpi eq, %115, %c1 : index
      %316 = arith.select %315, %c0, %313 : index
      %extracted = tensor.extract %166[%c0, %312, %316, %314] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %collapsed_46 = tensor.collapse_shape %181 [[0, 1], [2], [3]] : tensor<1x8x?x8xbf16> into tensor<8x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %182 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%179 : tensor<1x8x8x?xbf16>) {
    ^bb0(%out: bf16):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = linalg.index 3 : index
      %315 = arith.cmpi eq, %dim, %c1 : index
      %316 = arith.select %315, %c0, %314 : index
      %extracted = tensor.extract %transposed_45[%c0, %312, %313, %316] : tensor<1x8x8x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x8x?xbf16>
    %collapsed_47 = tensor.collapse_shape %182 [[0, 1], [2], [3]] : tensor<1x8x8x?xbf16> into tensor<8x8x?xbf16>
    %183 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %184 = linalg.fill ins(%cst : f32) outs(%183 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %185 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<8x?x8xbf16>, tensor<8x8x?xbf16>) outs(%184 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %186 = tensor.empty(%dim, %dim) : tensor<8x?x?xbf16>
    %187 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<8x?x?xf32>) outs(%186 : tensor<8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<8x?x?xbf16>
    %188 = arith.muli %0, %c8_i64 : i64
    %189 = arith.select %27, %c8_i64, %188 : i64
    %190 = arith.muli %189, %0 : i64
    %191 = arith.select %27, %c8_i64, %190 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %192 = arith.muli %188, %0 : i64
    %193 = arith.divsi %192, %191 : i64
    %194 = arith.select %27, %193, %0 : i64
    %from_elements_48 = tensor.from_elements %c1_i64, %c8_i64, %194, %194 : tensor<4xi64>
    %reshape_49 = tensor.reshape %187(%from_elements_48) : (tensor<8x?x?xbf16>, tensor<4xi64>) -> tensor<1x8x?x?xbf16>
    %195 = arith.index_cast %194 : i64 to index
    %196 = tensor.empty(%195, %195) : tensor<1x8x?x?xbf16>
    %197 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_49 : tensor<1x8x?x?xbf16>) outs(%196 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %312 = arith.truncf %cst_4 : f64 to bf16
      %313 = arith.mulf %in, %312 : bf16
      linalg.yield %313 : bf16
    } -> tensor<1x8x?x?xbf16>
    %198 = arith.cmpi slt, %dim, %c0 : index
    %199 = arith.addi %dim, %dim : index
    %200 = arith.select %198, %199, %dim : index
    %201 = arith.cmpi slt, %200, %c0 : index
    %202 = arith.select %201, %c-1, %200 : index
    %203 = arith.minsi %202, %dim : index
    %204 = arith.maxsi %203, %c0 : index
    %extracted_slice_50 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %204] [1, 1, 1, 1] : tensor<1x1x?x?xbf16> to tensor<1x1x?x?xbf16>
    %205 = arith.cmpi eq, %195, %dim : index
    cf.assert %205, "mismatched size for broadcast"
    %206 = arith.cmpi eq, %195, %204 : index
    cf.assert %206, "mismatched size for broadcast"
    %207 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %extracted_slice_50 : tensor<1x8x?x?xbf16>, tensor<1x1x?x?xbf16>) outs(%196 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %312 = arith.addf %in, %in_73 : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x8x?x?xbf16>
    %208 = arith.cmpi sge, %194, %c0_i64 : i64
    cf.assert %208, "negative values not allowed in new dimensions"
    cf.assert %208, "negative values not allowed in new dimensions"
    %209 = tensor.empty(%195, %195) : tensor<1x8x?x?xf32>
    %210 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207 : tensor<1x8x?x?xbf16>) outs(%209 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %312 = arith.extf %in : bf16 to f32
      linalg.yield %312 : f32
    } -> tensor<1x8x?x?xf32>
    %211 = arith.index_cast %194 : i64 to index
    %212 = arith.cmpi sge, %194, %c0_i64 : i64
    cf.assert %212, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %212, "unimplemented: dynamic negative broadcast sizes"
    %213 = tensor.empty(%211, %211) : tensor<1x8x?x?xf32>
    %214 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%213 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = linalg.index 3 : index
      %315 = arith.cmpi eq, %195, %c1 : index
      %316 = arith.select %315, %c0, %313 : index
      %317 = arith.select %315, %c0, %314 : index
      %extracted = tensor.extract %210[%c0, %312, %316, %317] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    %215 = tensor.empty(%211) : tensor<1x8x?xi64>
    %216 = linalg.fill ins(%c0_i64 : i64) outs(%215 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %217 = tensor.empty(%211) : tensor<1x8x?xf32>
    %218 = linalg.fill ins(%cst_0 : f32) outs(%217 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %219:2 = linalg.generic {indexing_maps = [#map11, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%214 : tensor<1x8x?x?xf32>) outs(%218, %216 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %312 = linalg.index 3 : index
      %313 = arith.index_cast %312 : index to i64
      %314 = arith.maximumf %in, %out : f32
      %315 = arith.cmpf ogt, %in, %out : f32
      %316 = arith.select %315, %313, %out_73 : i64
      linalg.yield %314, %316 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_51 = tensor.expand_shape %219#0 [[0], [1], [2, 3]] output_shape [1, 8, %211, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %220 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214, %expanded_51 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%213 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %312 = arith.subf %in, %in_73 : f32
      linalg.yield %312 : f32
    } -> tensor<1x8x?x?xf32>
    %221 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220 : tensor<1x8x?x?xf32>) outs(%213 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.exp %in : f32
      linalg.yield %312 : f32
    } -> tensor<1x8x?x?xf32>
    %222 = tensor.empty(%211) : tensor<1x8x?x1xf32>
    %223 = linalg.fill ins(%cst : f32) outs(%222 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %224 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%221 : tensor<1x8x?x?xf32>) outs(%223 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.addf %in, %out : f32
      linalg.yield %312 : f32
    } -> tensor<1x8x?x1xf32>
    %225 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %224 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%213 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %312 = arith.divf %in, %in_73 : f32
      linalg.yield %312 : f32
    } -> tensor<1x8x?x?xf32>
    %226 = arith.cmpi sge, %194, %c0_i64 : i64
    cf.assert %226, "negative values not allowed in new dimensions"
    cf.assert %226, "negative values not allowed in new dimensions"
    %227 = tensor.empty(%211, %211) : tensor<1x8x?x?xbf16>
    %228 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225 : tensor<1x8x?x?xf32>) outs(%227 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<1x8x?x?xbf16>
    %229 = arith.index_cast %194 : i64 to index
    %230 = arith.cmpi sge, %194, %c0_i64 : i64
    cf.assert %230, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %230, "unimplemented: dynamic negative broadcast sizes"
    %231 = tensor.empty(%229, %229) : tensor<1x8x?x?xbf16>
    %232 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%231 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = linalg.index 3 : index
      %315 = arith.cmpi eq, %211, %c1 : index
      %316 = arith.select %315, %c0, %313 : index
      %317 = arith.select %315, %c0, %314 : index
      %extracted = tensor.extract %228[%c0, %312, %316, %317] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %233 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xbf16>
    %234 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%233 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = linalg.index 3 : index
      %315 = arith.cmpi eq, %229, %c1 : index
      %316 = arith.select %315, %c0, %313 : index
      %317 = arith.select %315, %c0, %314 : index
      %extracted = tensor.extract %232[%c0, %312, %316, %317] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_52 = tensor.from_elements %c8_i64, %194, %194 : tensor<3xi64>
    %reshape_53 = tensor.reshape %234(%from_elements_52) : (tensor<1x8x?x?xbf16>, tensor<3xi64>) -> tensor<8x?x?xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %235 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%180 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = linalg.index 3 : index
      %315 = arith.cmpi eq, %dim, %c1 : index
      %316 = arith.select %315, %c0, %313 : index
      %extracted = tensor.extract %collapsed_44[%c0, %312, %316, %314] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %collapsed_54 = tensor.collapse_shape %235 [[0, 1], [2], [3]] : tensor<1x8x?x8xbf16> into tensor<8x?x8xbf16>
    %236 = arith.cmpi eq, %194, %0 : i64
    cf.assert %236, "mismatching contracting dimension"
    %237 = tensor.empty(%195) : tensor<8x?x8xf32>
    %238 = linalg.fill ins(%cst : f32) outs(%237 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %239 = linalg.batch_matmul ins(%reshape_53, %collapsed_54 : tensor<8x?x?xbf16>, tensor<8x?x8xbf16>) outs(%238 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %240 = tensor.empty(%195) : tensor<8x?x8xbf16>
    %241 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<8x?x8xf32>) outs(%240 : tensor<8x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<8x?x8xbf16>
    %expanded_55 = tensor.expand_shape %241 [[0, 1], [2], [3]] output_shape [1, 8, %195, 8] : tensor<8x?x8xbf16> into tensor<1x8x?x8xbf16>
    %242 = tensor.empty(%195) : tensor<1x?x8x8xbf16>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x8x?x8xbf16>) outs(%242 : tensor<1x?x8x8xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %243 = arith.muli %194, %c64_i64 : i64
    %244 = arith.divsi %243, %28 : i64
    %245 = arith.select %27, %244, %0 : i64
    %from_elements_57 = tensor.from_elements %c1_i64, %245, %244 : tensor<3xi64>
    %reshape_58 = tensor.reshape %transposed_56(%from_elements_57) : (tensor<1x?x8x8xbf16>, tensor<3xi64>) -> tensor<1x?x64xbf16>
    %transposed_59 = linalg.transpose ins(%arg6 : tensor<64x64xbf16>) outs(%85 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_60 = tensor.collapse_shape %reshape_58 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %246 = arith.index_cast %245 : i64 to index
    %247 = tensor.empty(%246) : tensor<?x64xf32>
    %248 = linalg.fill ins(%cst : f32) outs(%247 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %249 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%248 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %250 = tensor.empty(%246) : tensor<?x64xbf16>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%249 : tensor<?x64xf32>) outs(%250 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<?x64xbf16>
    %expanded_61 = tensor.expand_shape %251 [[0, 1], [2]] output_shape [1, %246, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %252 = arith.cmpi eq, %dim, %246 : index
    cf.assert %252, "mismatched size for broadcast"
    %253 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_61 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %312 = arith.addf %in, %in_73 : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %254 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<1x?x64xbf16>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %312 = arith.extf %in : bf16 to f32
      linalg.yield %312 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %255 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = arith.cmpi eq, %dim, %c1 : index
      %315 = arith.select %314, %c0, %312 : index
      %extracted = tensor.extract %254[%c0, %315, %313] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %256 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %312 : f32
    } -> tensor<1x?x64xf32>
    %257 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%256 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.addf %in, %out : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x1xf32>
    %258 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.divf %in, %cst_8 : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x1xf32>
    %259 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.truncf %cst_5 : f64 to f32
      %313 = arith.addf %in, %312 : f32
      linalg.yield %313 : f32
    } -> tensor<1x?x1xf32>
    %260 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.rsqrt %in : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x1xf32>
    %261 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %260 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %312 = arith.mulf %in, %in_73 : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %262 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<1x?x64xf32>) outs(%79 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %81, "unimplemented: dynamic negative broadcast sizes"
    %263 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = arith.cmpi eq, %dim, %c1 : index
      %315 = arith.select %314, %c0, %312 : index
      %extracted = tensor.extract %262[%c0, %315, %313] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %264 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %263 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %312 = arith.mulf %in, %in_73 : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x?x64xbf16>
    %265 = tensor.empty() : tensor<64x96xbf16>
    %transposed_62 = linalg.transpose ins(%arg9 : tensor<96x64xbf16>) outs(%265 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %264 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %266 = tensor.empty(%dim) : tensor<?x96xf32>
    %267 = linalg.fill ins(%cst : f32) outs(%266 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %268 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%267 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %269 = tensor.empty(%dim) : tensor<?x96xbf16>
    %270 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%268 : tensor<?x96xf32>) outs(%269 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<?x96xbf16>
    %expanded_64 = tensor.expand_shape %270 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    %271 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %271, "negative values not allowed in new dimensions"
    %272 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %273 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<1x?x96xbf16>) outs(%272 : tensor<1x?x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %312 = arith.extf %in : bf16 to f32
      linalg.yield %312 : f32
    } -> tensor<1x?x96xf32>
    %274 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %274, "unimplemented: dynamic negative broadcast sizes"
    %275 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %276 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%275 : tensor<1x?x96xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = arith.cmpi eq, %dim, %c1 : index
      %315 = arith.select %314, %c0, %312 : index
      %extracted = tensor.extract %273[%c0, %315, %313] : tensor<1x?x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x96xf32>
    %277 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276 : tensor<1x?x96xf32>) outs(%275 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.negf %in : f32
      %313 = math.exp %312 : f32
      %314 = arith.addf %313, %cst_1 : f32
      %315 = arith.divf %cst_1, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x96xf32>
    %278 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276, %277 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%275 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %312 = arith.mulf %in, %in_73 : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x96xf32>
    %279 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %279, "negative values not allowed in new dimensions"
    %280 = tensor.empty(%dim) : tensor<1x?x96xbf16>
    %281 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<1x?x96xf32>) outs(%280 : tensor<1x?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<1x?x96xbf16>
    %282 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %282, "unimplemented: dynamic negative broadcast sizes"
    %283 = tensor.empty(%dim) : tensor<1x?x96xbf16>
    %284 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%283 : tensor<1x?x96xbf16>) {
    ^bb0(%out: bf16):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = arith.cmpi eq, %dim, %c1 : index
      %315 = arith.select %314, %c0, %312 : index
      %extracted = tensor.extract %281[%c0, %315, %313] : tensor<1x?x96xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x96xbf16>
    %transposed_65 = linalg.transpose ins(%arg10 : tensor<96x64xbf16>) outs(%265 : tensor<64x96xbf16>) permutation = [1, 0] 
    %285 = linalg.matmul ins(%collapsed_63, %transposed_65 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%267 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%285 : tensor<?x96xf32>) outs(%269 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<?x96xbf16>
    %expanded_66 = tensor.expand_shape %286 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %287 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %expanded_66 : tensor<1x?x96xbf16>, tensor<1x?x96xbf16>) outs(%283 : tensor<1x?x96xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %312 = arith.mulf %in, %in_73 : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x?x96xbf16>
    %288 = tensor.empty() : tensor<96x64xbf16>
    %transposed_67 = linalg.transpose ins(%arg11 : tensor<64x96xbf16>) outs(%288 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %287 [[0, 1], [2]] : tensor<1x?x96xbf16> into tensor<?x96xbf16>
    %289 = tensor.empty(%dim) : tensor<?x64xf32>
    %290 = linalg.fill ins(%cst : f32) outs(%289 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %291 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<?x96xbf16>, tensor<96x64xbf16>) outs(%290 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %292 = tensor.empty(%dim) : tensor<?x64xbf16>
    %293 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%291 : tensor<?x64xf32>) outs(%292 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<?x64xbf16>
    %expanded_69 = tensor.expand_shape %293 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %294 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %expanded_69 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %312 = arith.addf %in, %in_73 : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %295 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294 : tensor<1x?x64xbf16>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %312 = arith.extf %in : bf16 to f32
      linalg.yield %312 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %296 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = arith.cmpi eq, %dim, %c1 : index
      %315 = arith.select %314, %c0, %312 : index
      %extracted = tensor.extract %295[%c0, %315, %313] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %297 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %312 : f32
    } -> tensor<1x?x64xf32>
    %298 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%297 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.addf %in, %out : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x1xf32>
    %299 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.divf %in, %cst_8 : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x1xf32>
    %300 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.truncf %cst_5 : f64 to f32
      %313 = arith.addf %in, %312 : f32
      linalg.yield %313 : f32
    } -> tensor<1x?x1xf32>
    %301 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.rsqrt %in : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x1xf32>
    %302 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296, %301 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %312 = arith.mulf %in, %in_73 : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %303 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302 : tensor<1x?x64xf32>) outs(%79 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %81, "unimplemented: dynamic negative broadcast sizes"
    %304 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %312 = linalg.index 1 : index
      %313 = linalg.index 2 : index
      %314 = arith.cmpi eq, %dim, %c1 : index
      %315 = arith.select %314, %c0, %312 : index
      %extracted = tensor.extract %303[%c0, %315, %313] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %305 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %304 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %312 = arith.mulf %in, %in_73 : bf16
      linalg.yield %312 : bf16
    } -> tensor<1x?x64xbf16>
    %306 = tensor.empty() : tensor<64x256xbf16>
    %transposed_70 = linalg.transpose ins(%arg15 : tensor<256x64xbf16>) outs(%306 : tensor<64x256xbf16>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %305 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %307 = tensor.empty(%dim) : tensor<?x256xf32>
    %308 = linalg.fill ins(%cst : f32) outs(%307 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %309 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x64xbf16>, tensor<64x256xbf16>) outs(%308 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %310 = tensor.empty(%dim) : tensor<?x256xbf16>
    %311 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%309 : tensor<?x256xf32>) outs(%310 : tensor<?x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %312 = arith.truncf %in : f32 to bf16
      linalg.yield %312 : bf16
    } -> tensor<?x256xbf16>
    %expanded_72 = tensor.expand_shape %311 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xbf16> into tensor<1x?x256xbf16>
    return %expanded_72 : tensor<1x?x256xbf16>
  }
}
