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
    %cst_7 = arith.constant dense<[[[1.000000e+00], [1.000980e-01], [1.000980e-02], [9.994500e-04]]]> : tensor<1x4x1xbf16>
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
      %352 = arith.index_cast %in : i64 to index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi slt, %352, %c256 : index
      cf.assert %354, "index must be smaller than dim size"
      %355 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %355, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%352, %353] : tensor<256x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %352 = linalg.index 0 : index
      %353 = arith.index_cast %352 : index to i64
      linalg.yield %353 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %352 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %352 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %352 = linalg.index 1 : index
      %353 = arith.cmpi eq, %dim, %c1 : index
      %354 = arith.select %353, %c0, %352 : index
      %extracted = tensor.extract %10[%c0, %354] : tensor<1x?xi1>
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
      %352 = arith.cmpi sle, %in, %in_118 : i64
      linalg.yield %352 : i1
    } -> tensor<?x?xi1>
    %expanded_10 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_118: i1, %out: i1):
      %352 = arith.andi %in, %in_118 : i1
      linalg.yield %352 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_12 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_12) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_118: i64, %out: i1):
      %352 = arith.cmpi slt, %in, %c0_i64 : i64
      %353 = arith.addi %in, %c1_i64 : i64
      %354 = arith.select %352, %353, %in : i64
      %355 = arith.index_cast %354 : i64 to index
      %356 = arith.cmpi slt, %in_118, %c0_i64 : i64
      %357 = arith.addi %in_118, %0 : i64
      %358 = arith.select %356, %357, %in_118 : i64
      %359 = arith.index_cast %358 : i64 to index
      %extracted = tensor.extract %13[%355, %359] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_13 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_12] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_12 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_13 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_118: i1, %out: i1):
      %352 = arith.andi %in, %in_118 : i1
      linalg.yield %352 : i1
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
      %352 = linalg.index 2 : index
      %353 = linalg.index 3 : index
      %354 = arith.index_cast %37 : i64 to index
      %355 = arith.cmpi eq, %354, %c1 : index
      %356 = arith.select %355, %c0, %352 : index
      %357 = arith.select %355, %c0, %353 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %356, %357] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xbf16>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<bf16>, tensor<bf16>) outs(%40 : tensor<1x1x?x?xbf16>) {
    ^bb0(%in: i1, %in_118: bf16, %in_119: bf16, %out: bf16):
      %352 = arith.select %in, %in_118, %in_119 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x1x?x?xbf16>
    %42 = tensor.empty() : tensor<1x4x1xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<1x4x1xbf16>) outs(%42 : tensor<1x4x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %352 = arith.extf %in : bf16 to f32
      linalg.yield %352 : f32
    } -> tensor<1x4x1xf32>
    %dim_14 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_15 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_14] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %44 = arith.index_cast %dim_14 : index to i64
    %45 = arith.cmpi sge, %44, %c0_i64 : i64
    cf.assert %45, "negative values not allowed in new dimensions"
    %46 = tensor.empty(%dim_14) : tensor<1x1x?xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x?xi64>) outs(%46 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %352 = arith.sitofp %in : i64 to f32
      linalg.yield %352 : f32
    } -> tensor<1x1x?xf32>
    %48 = arith.cmpi sge, %44, %c0_i64 : i64
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim_14) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %352 = linalg.index 2 : index
      %353 = arith.cmpi eq, %dim_14, %c1 : index
      %354 = arith.select %353, %c0, %352 : index
      %extracted = tensor.extract %47[%c0, %c0, %354] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %51 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %52 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%51 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %352 = linalg.index 2 : index
      %353 = arith.cmpi eq, %dim_14, %c1 : index
      %354 = arith.select %353, %c0, %352 : index
      %extracted = tensor.extract %50[%c0, %c0, %354] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %53 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %55 = linalg.batch_matmul ins(%43, %52 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%54 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %56 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%55 : tensor<1x4x?xf32>) outs(%56 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_16 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %57 = tensor.empty(%dim_16) : tensor<1x?x8xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%57 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = math.cos %in : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x8xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%57 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = math.sin %in : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x8xf32>
    %60 = arith.index_cast %dim_16 : index to i64
    %61 = arith.cmpi sge, %60, %c0_i64 : i64
    cf.assert %61, "negative values not allowed in new dimensions"
    %62 = tensor.empty(%dim_16) : tensor<1x?x8xbf16>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<1x?x8xf32>) outs(%62 : tensor<1x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x8xbf16>
    %64 = arith.cmpi sge, %60, %c0_i64 : i64
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %65 = tensor.empty(%dim_16) : tensor<1x?x8xbf16>
    %66 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%65 : tensor<1x?x8xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi eq, %dim_16, %c1 : index
      %355 = arith.select %354, %c0, %352 : index
      %extracted = tensor.extract %63[%c0, %355, %353] : tensor<1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %61, "negative values not allowed in new dimensions"
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x?x8xf32>) outs(%62 : tensor<1x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %68 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%65 : tensor<1x?x8xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi eq, %dim_16, %c1 : index
      %355 = arith.select %354, %c0, %352 : index
      %extracted = tensor.extract %67[%c0, %355, %353] : tensor<1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %69 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xbf16>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %352 = arith.extf %in : bf16 to f32
      linalg.yield %352 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %71 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %72 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi eq, %dim, %c1 : index
      %355 = arith.select %354, %c0, %352 : index
      %extracted = tensor.extract %70[%c0, %355, %353] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x?x64xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %352 : f32
    } -> tensor<1x?x64xf32>
    %74 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<1x?x64xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.addf %in, %out : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.divf %in, %cst_8 : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.truncf %cst_5 : f64 to f32
      %353 = arith.addf %in, %352 : f32
      linalg.yield %353 : f32
    } -> tensor<1x?x1xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = math.rsqrt %in : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x1xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %79 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %352 = arith.mulf %in, %in_118 : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %81 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %82 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x?x64xf32>) outs(%81 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x64xbf16>
    %83 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %83, "unimplemented: dynamic negative broadcast sizes"
    %84 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %85 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi eq, %dim, %c1 : index
      %355 = arith.select %354, %c0, %352 : index
      %extracted = tensor.extract %82[%c0, %355, %353] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %86 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %85 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.mulf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x64xbf16>
    %87 = tensor.empty() : tensor<64x64xbf16>
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<64x64xbf16>) outs(%87 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %88 = tensor.empty(%dim) : tensor<?x64xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %90 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%89 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %91 = tensor.empty(%dim) : tensor<?x64xbf16>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<?x64xf32>) outs(%91 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<?x64xbf16>
    %expanded_18 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %93 = arith.muli %28, %c8_i64 : i64
    %94 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %95 = arith.muli %0, %c64_i64 : i64
    %96 = arith.divsi %95, %93 : i64
    %97 = arith.select %27, %96, %0 : i64
    %from_elements_19 = tensor.from_elements %c1_i64, %97, %96, %c8_i64 : tensor<4xi64>
    %reshape_20 = tensor.reshape %expanded_18(%from_elements_19) : (tensor<1x?x64xbf16>, tensor<4xi64>) -> tensor<1x?x8x8xbf16>
    %98 = arith.index_cast %97 : i64 to index
    %99 = tensor.empty(%98) : tensor<1x8x?x8xbf16>
    %transposed_21 = linalg.transpose ins(%reshape_20 : tensor<1x?x8x8xbf16>) outs(%99 : tensor<1x8x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %100 = tensor.empty() : tensor<64x32xbf16>
    %transposed_22 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%100 : tensor<64x32xbf16>) permutation = [1, 0] 
    %101 = tensor.empty(%dim) : tensor<?x32xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %103 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%102 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %104 = tensor.empty(%dim) : tensor<?x32xbf16>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%103 : tensor<?x32xf32>) outs(%104 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<?x32xbf16>
    %expanded_23 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %106 = arith.muli %0, %c32_i64 : i64
    %107 = arith.divsi %106, %93 : i64
    %108 = arith.select %27, %107, %0 : i64
    %from_elements_24 = tensor.from_elements %c1_i64, %108, %107, %c8_i64 : tensor<4xi64>
    %reshape_25 = tensor.reshape %expanded_23(%from_elements_24) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %109 = arith.index_cast %108 : i64 to index
    %110 = tensor.empty(%109) : tensor<1x4x?x8xbf16>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<1x?x4x8xbf16>) outs(%110 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_27 = linalg.transpose ins(%arg5 : tensor<32x64xbf16>) outs(%100 : tensor<64x32xbf16>) permutation = [1, 0] 
    %111 = linalg.matmul ins(%collapsed, %transposed_27 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%102 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%111 : tensor<?x32xf32>) outs(%104 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<?x32xbf16>
    %expanded_28 = tensor.expand_shape %112 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %reshape_29 = tensor.reshape %expanded_28(%from_elements_24) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %transposed_30 = linalg.transpose ins(%reshape_29 : tensor<1x?x4x8xbf16>) outs(%110 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_31 = tensor.expand_shape %66 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 8] : tensor<1x?x8xbf16> into tensor<1x1x?x8xbf16>
    %expanded_32 = tensor.expand_shape %68 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 8] : tensor<1x?x8xbf16> into tensor<1x1x?x8xbf16>
    %113 = arith.cmpi eq, %98, %dim_16 : index
    cf.assert %113, "mismatched size for broadcast"
    %114 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_31 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%99 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.mulf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x8x?x8xbf16>
    %extracted_slice = tensor.extract_slice %transposed_21[0, 0, 0, 0] [1, 8, %98, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %extracted_slice_33 = tensor.extract_slice %transposed_21[0, 0, 0, 4] [1, 8, %98, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %115 = tensor.empty(%98) : tensor<1x8x?x4xbf16>
    %116 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<1x8x?x4xbf16>) outs(%115 : tensor<1x8x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %352 = arith.negf %in : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x8x?x4xbf16>
    %concat_34 = tensor.concat dim(3) %116, %extracted_slice : (tensor<1x8x?x4xbf16>, tensor<1x8x?x4xbf16>) -> tensor<1x8x?x8xbf16>
    %dim_35 = tensor.dim %116, %c2 : tensor<1x8x?x4xbf16>
    %117 = arith.cmpi eq, %dim_35, %dim_16 : index
    cf.assert %117, "mismatched size for broadcast"
    %118 = tensor.empty(%dim_35) : tensor<1x8x?x8xbf16>
    %119 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_32 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%118 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.mulf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x8x?x8xbf16>
    %120 = arith.cmpi eq, %98, %dim_35 : index
    cf.assert %120, "mismatched size for broadcast"
    %121 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %119 : tensor<1x8x?x8xbf16>, tensor<1x8x?x8xbf16>) outs(%99 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.addf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x8x?x8xbf16>
    %122 = arith.cmpi eq, %109, %dim_16 : index
    cf.assert %122, "mismatched size for broadcast"
    %123 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %expanded_31 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%110 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.mulf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x4x?x8xbf16>
    %extracted_slice_36 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [1, 4, %109, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %extracted_slice_37 = tensor.extract_slice %transposed_26[0, 0, 0, 4] [1, 4, %109, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %124 = tensor.empty(%109) : tensor<1x4x?x4xbf16>
    %125 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<1x4x?x4xbf16>) outs(%124 : tensor<1x4x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %352 = arith.negf %in : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x4x?x4xbf16>
    %concat_38 = tensor.concat dim(3) %125, %extracted_slice_36 : (tensor<1x4x?x4xbf16>, tensor<1x4x?x4xbf16>) -> tensor<1x4x?x8xbf16>
    %dim_39 = tensor.dim %125, %c2 : tensor<1x4x?x4xbf16>
    %126 = arith.cmpi eq, %dim_39, %dim_16 : index
    cf.assert %126, "mismatched size for broadcast"
    %127 = tensor.empty(%dim_39) : tensor<1x4x?x8xbf16>
    %128 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38, %expanded_32 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%127 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.mulf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x4x?x8xbf16>
    %129 = arith.cmpi eq, %109, %dim_39 : index
    cf.assert %129, "mismatched size for broadcast"
    %130 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %128 : tensor<1x4x?x8xbf16>, tensor<1x4x?x8xbf16>) outs(%110 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.addf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x4x?x8xbf16>
    %expanded_40 = tensor.expand_shape %130 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %109, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %131 = tensor.empty(%dim) : tensor<1x4x2x?x8xbf16>
    %132 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 3 : index
      %354 = linalg.index 4 : index
      %355 = arith.cmpi eq, %109, %c1 : index
      %356 = arith.select %355, %c0, %353 : index
      %extracted = tensor.extract %expanded_40[%c0, %352, %c0, %356, %354] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_41 = tensor.collapse_shape %132 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %expanded_42 = tensor.expand_shape %transposed_30 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %109, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %133 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 3 : index
      %354 = linalg.index 4 : index
      %355 = arith.cmpi eq, %109, %c1 : index
      %356 = arith.select %355, %c0, %353 : index
      %extracted = tensor.extract %expanded_42[%c0, %352, %c0, %356, %354] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_43 = tensor.collapse_shape %133 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %134 = tensor.empty(%dim) : tensor<1x8x8x?xbf16>
    %transposed_44 = linalg.transpose ins(%collapsed_41 : tensor<1x8x?x8xbf16>) outs(%134 : tensor<1x8x8x?xbf16>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %135 = tensor.empty(%dim) : tensor<1x8x?x8xbf16>
    %136 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%135 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = linalg.index 3 : index
      %355 = arith.cmpi eq, %98, %c1 : index
      %356 = arith.select %355, %c0, %353 : index
      %extracted = tensor.extract %121[%c0, %352, %356, %354] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %collapsed_45 = tensor.collapse_shape %136 [[0, 1], [2], [3]] : tensor<1x8x?x8xbf16> into tensor<8x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %137 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%134 : tensor<1x8x8x?xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = linalg.index 3 : index
      %355 = arith.cmpi eq, %dim, %c1 : index
      %356 = arith.select %355, %c0, %354 : index
      %extracted = tensor.extract %transposed_44[%c0, %352, %353, %356] : tensor<1x8x8x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x8x?xbf16>
    %collapsed_46 = tensor.collapse_shape %137 [[0, 1], [2], [3]] : tensor<1x8x8x?xbf16> into tensor<8x8x?xbf16>
    %138 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %140 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<8x?x8xbf16>, tensor<8x8x?xbf16>) outs(%139 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %141 = tensor.empty(%dim, %dim) : tensor<8x?x?xbf16>
    %142 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<8x?x?xf32>) outs(%141 : tensor<8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<8x?x?xbf16>
    %143 = arith.muli %0, %c8_i64 : i64
    %144 = arith.select %27, %c8_i64, %143 : i64
    %145 = arith.muli %144, %0 : i64
    %146 = arith.select %27, %c8_i64, %145 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %147 = arith.muli %143, %0 : i64
    %148 = arith.divsi %147, %146 : i64
    %149 = arith.select %27, %148, %0 : i64
    %from_elements_47 = tensor.from_elements %c1_i64, %c8_i64, %149, %149 : tensor<4xi64>
    %reshape_48 = tensor.reshape %142(%from_elements_47) : (tensor<8x?x?xbf16>, tensor<4xi64>) -> tensor<1x8x?x?xbf16>
    %150 = arith.index_cast %149 : i64 to index
    %151 = tensor.empty(%150, %150) : tensor<1x8x?x?xbf16>
    %152 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_48 : tensor<1x8x?x?xbf16>) outs(%151 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %352 = arith.truncf %cst_4 : f64 to bf16
      %353 = arith.mulf %in, %352 : bf16
      linalg.yield %353 : bf16
    } -> tensor<1x8x?x?xbf16>
    %153 = arith.cmpi slt, %dim, %c0 : index
    %154 = arith.addi %dim, %dim : index
    %155 = arith.select %153, %154, %dim : index
    %156 = arith.cmpi slt, %155, %c0 : index
    %157 = arith.select %156, %c-1, %155 : index
    %158 = arith.minsi %157, %dim : index
    %159 = arith.maxsi %158, %c0 : index
    %extracted_slice_49 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %159] [1, 1, 1, 1] : tensor<1x1x?x?xbf16> to tensor<1x1x?x?xbf16>
    %160 = arith.cmpi eq, %150, %dim : index
    cf.assert %160, "mismatched size for broadcast"
    %161 = arith.cmpi eq, %150, %159 : index
    cf.assert %161, "mismatched size for broadcast"
    %162 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %extracted_slice_49 : tensor<1x8x?x?xbf16>, tensor<1x1x?x?xbf16>) outs(%151 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.addf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x8x?x?xbf16>
    %163 = arith.cmpi sge, %149, %c0_i64 : i64
    cf.assert %163, "negative values not allowed in new dimensions"
    cf.assert %163, "negative values not allowed in new dimensions"
    %164 = tensor.empty(%150, %150) : tensor<1x8x?x?xf32>
    %165 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162 : tensor<1x8x?x?xbf16>) outs(%164 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %352 = arith.extf %in : bf16 to f32
      linalg.yield %352 : f32
    } -> tensor<1x8x?x?xf32>
    %166 = arith.index_cast %149 : i64 to index
    %167 = arith.cmpi sge, %149, %c0_i64 : i64
    cf.assert %167, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %167, "unimplemented: dynamic negative broadcast sizes"
    %168 = tensor.empty(%166, %166) : tensor<1x8x?x?xf32>
    %169 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%168 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = linalg.index 3 : index
      %355 = arith.cmpi eq, %150, %c1 : index
      %356 = arith.select %355, %c0, %353 : index
      %357 = arith.select %355, %c0, %354 : index
      %extracted = tensor.extract %165[%c0, %352, %356, %357] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    %170 = tensor.empty(%166) : tensor<1x8x?xi64>
    %171 = linalg.fill ins(%c0_i64 : i64) outs(%170 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %172 = tensor.empty(%166) : tensor<1x8x?xf32>
    %173 = linalg.fill ins(%cst_0 : f32) outs(%172 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %174:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%169 : tensor<1x8x?x?xf32>) outs(%173, %171 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_118: i64):
      %352 = linalg.index 3 : index
      %353 = arith.index_cast %352 : index to i64
      %354 = arith.maximumf %in, %out : f32
      %355 = arith.cmpf ogt, %in, %out : f32
      %356 = arith.select %355, %353, %out_118 : i64
      linalg.yield %354, %356 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_50 = tensor.expand_shape %174#0 [[0], [1], [2, 3]] output_shape [1, 8, %166, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %175 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %expanded_50 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%168 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %352 = arith.subf %in, %in_118 : f32
      linalg.yield %352 : f32
    } -> tensor<1x8x?x?xf32>
    %176 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175 : tensor<1x8x?x?xf32>) outs(%168 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = math.exp %in : f32
      linalg.yield %352 : f32
    } -> tensor<1x8x?x?xf32>
    %177 = tensor.empty(%166) : tensor<1x8x?x1xf32>
    %178 = linalg.fill ins(%cst : f32) outs(%177 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %179 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%176 : tensor<1x8x?x?xf32>) outs(%178 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.addf %in, %out : f32
      linalg.yield %352 : f32
    } -> tensor<1x8x?x1xf32>
    %180 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176, %179 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%168 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %352 = arith.divf %in, %in_118 : f32
      linalg.yield %352 : f32
    } -> tensor<1x8x?x?xf32>
    %181 = arith.cmpi sge, %149, %c0_i64 : i64
    cf.assert %181, "negative values not allowed in new dimensions"
    cf.assert %181, "negative values not allowed in new dimensions"
    %182 = tensor.empty(%166, %166) : tensor<1x8x?x?xbf16>
    %183 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180 : tensor<1x8x?x?xf32>) outs(%182 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<1x8x?x?xbf16>
    %184 = arith.index_cast %149 : i64 to index
    %185 = arith.cmpi sge, %149, %c0_i64 : i64
    cf.assert %185, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %185, "unimplemented: dynamic negative broadcast sizes"
    %186 = tensor.empty(%184, %184) : tensor<1x8x?x?xbf16>
    %187 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%186 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = linalg.index 3 : index
      %355 = arith.cmpi eq, %166, %c1 : index
      %356 = arith.select %355, %c0, %353 : index
      %357 = arith.select %355, %c0, %354 : index
      %extracted = tensor.extract %183[%c0, %352, %356, %357] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %188 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xbf16>
    %189 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%188 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = linalg.index 3 : index
      %355 = arith.cmpi eq, %184, %c1 : index
      %356 = arith.select %355, %c0, %353 : index
      %357 = arith.select %355, %c0, %354 : index
      %extracted = tensor.extract %187[%c0, %352, %356, %357] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_51 = tensor.from_elements %c8_i64, %149, %149 : tensor<3xi64>
    %reshape_52 = tensor.reshape %189(%from_elements_51) : (tensor<1x8x?x?xbf16>, tensor<3xi64>) -> tensor<8x?x?xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %190 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%135 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = linalg.index 3 : index
      %355 = arith.cmpi eq, %dim, %c1 : index
      %356 = arith.select %355, %c0, %353 : index
      %extracted = tensor.extract %collapsed_43[%c0, %352, %356, %354] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %collapsed_53 = tensor.collapse_shape %190 [[0, 1], [2], [3]] : tensor<1x8x?x8xbf16> into tensor<8x?x8xbf16>
    %191 = arith.cmpi eq, %149, %0 : i64
    cf.assert %191, "mismatching contracting dimension"
    %192 = tensor.empty(%150) : tensor<8x?x8xf32>
    %193 = linalg.fill ins(%cst : f32) outs(%192 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %194 = linalg.batch_matmul ins(%reshape_52, %collapsed_53 : tensor<8x?x?xbf16>, tensor<8x?x8xbf16>) outs(%193 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %195 = tensor.empty(%150) : tensor<8x?x8xbf16>
    %196 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<8x?x8xf32>) outs(%195 : tensor<8x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<8x?x8xbf16>
    %expanded_54 = tensor.expand_shape %196 [[0, 1], [2], [3]] output_shape [1, 8, %150, 8] : tensor<8x?x8xbf16> into tensor<1x8x?x8xbf16>
    %197 = tensor.empty(%150) : tensor<1x?x8x8xbf16>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x8x?x8xbf16>) outs(%197 : tensor<1x?x8x8xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %198 = arith.muli %149, %c64_i64 : i64
    %199 = arith.divsi %198, %28 : i64
    %200 = arith.select %27, %199, %0 : i64
    %from_elements_56 = tensor.from_elements %c1_i64, %200, %199 : tensor<3xi64>
    %reshape_57 = tensor.reshape %transposed_55(%from_elements_56) : (tensor<1x?x8x8xbf16>, tensor<3xi64>) -> tensor<1x?x64xbf16>
    %transposed_58 = linalg.transpose ins(%arg6 : tensor<64x64xbf16>) outs(%87 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %reshape_57 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %201 = arith.index_cast %200 : i64 to index
    %202 = tensor.empty(%201) : tensor<?x64xf32>
    %203 = linalg.fill ins(%cst : f32) outs(%202 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %204 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%203 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %205 = tensor.empty(%201) : tensor<?x64xbf16>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%204 : tensor<?x64xf32>) outs(%205 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<?x64xbf16>
    %expanded_60 = tensor.expand_shape %206 [[0, 1], [2]] output_shape [1, %201, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %207 = arith.cmpi eq, %dim, %201 : index
    cf.assert %207, "mismatched size for broadcast"
    %208 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_60 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.addf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %209 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<1x?x64xbf16>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %352 = arith.extf %in : bf16 to f32
      linalg.yield %352 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %210 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi eq, %dim, %c1 : index
      %355 = arith.select %354, %c0, %352 : index
      %extracted = tensor.extract %209[%c0, %355, %353] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %211 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x?x64xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %352 : f32
    } -> tensor<1x?x64xf32>
    %212 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<1x?x64xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.addf %in, %out : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x1xf32>
    %213 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.divf %in, %cst_8 : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x1xf32>
    %214 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.truncf %cst_5 : f64 to f32
      %353 = arith.addf %in, %352 : f32
      linalg.yield %353 : f32
    } -> tensor<1x?x1xf32>
    %215 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = math.rsqrt %in : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x1xf32>
    %216 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %215 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %352 = arith.mulf %in, %in_118 : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %217 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x?x64xf32>) outs(%81 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %83, "unimplemented: dynamic negative broadcast sizes"
    %218 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi eq, %dim, %c1 : index
      %355 = arith.select %354, %c0, %352 : index
      %extracted = tensor.extract %217[%c0, %355, %353] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %219 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %218 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.mulf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x64xbf16>
    %220 = tensor.empty() : tensor<64x96xbf16>
    %transposed_61 = linalg.transpose ins(%arg7 : tensor<96x64xbf16>) outs(%220 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %219 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %221 = tensor.empty(%dim) : tensor<?x96xf32>
    %222 = linalg.fill ins(%cst : f32) outs(%221 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %223 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%222 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %224 = tensor.empty(%dim) : tensor<?x96xbf16>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%223 : tensor<?x96xf32>) outs(%224 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<?x96xbf16>
    %expanded_63 = tensor.expand_shape %225 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    %226 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %226, "negative values not allowed in new dimensions"
    %227 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %228 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<1x?x96xbf16>) outs(%227 : tensor<1x?x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %352 = arith.extf %in : bf16 to f32
      linalg.yield %352 : f32
    } -> tensor<1x?x96xf32>
    %229 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %229, "unimplemented: dynamic negative broadcast sizes"
    %230 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %231 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%230 : tensor<1x?x96xf32>) {
    ^bb0(%out: f32):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi eq, %dim, %c1 : index
      %355 = arith.select %354, %c0, %352 : index
      %extracted = tensor.extract %228[%c0, %355, %353] : tensor<1x?x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x96xf32>
    %232 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x?x96xf32>) outs(%230 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.negf %in : f32
      %353 = math.exp %352 : f32
      %354 = arith.addf %353, %cst_1 : f32
      %355 = arith.divf %cst_1, %354 : f32
      linalg.yield %355 : f32
    } -> tensor<1x?x96xf32>
    %233 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %232 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%230 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %352 = arith.mulf %in, %in_118 : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x96xf32>
    %234 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %234, "negative values not allowed in new dimensions"
    %235 = tensor.empty(%dim) : tensor<1x?x96xbf16>
    %236 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<1x?x96xf32>) outs(%235 : tensor<1x?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x96xbf16>
    %237 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %237, "unimplemented: dynamic negative broadcast sizes"
    %238 = tensor.empty(%dim) : tensor<1x?x96xbf16>
    %239 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%238 : tensor<1x?x96xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi eq, %dim, %c1 : index
      %355 = arith.select %354, %c0, %352 : index
      %extracted = tensor.extract %236[%c0, %355, %353] : tensor<1x?x96xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x96xbf16>
    %transposed_64 = linalg.transpose ins(%arg8 : tensor<96x64xbf16>) outs(%220 : tensor<64x96xbf16>) permutation = [1, 0] 
    %240 = linalg.matmul ins(%collapsed_62, %transposed_64 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%222 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%240 : tensor<?x96xf32>) outs(%224 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<?x96xbf16>
    %expanded_65 = tensor.expand_shape %241 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %242 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %expanded_65 : tensor<1x?x96xbf16>, tensor<1x?x96xbf16>) outs(%238 : tensor<1x?x96xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.mulf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x96xbf16>
    %243 = tensor.empty() : tensor<96x64xbf16>
    %transposed_66 = linalg.transpose ins(%arg9 : tensor<64x96xbf16>) outs(%243 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %242 [[0, 1], [2]] : tensor<1x?x96xbf16> into tensor<?x96xbf16>
    %244 = tensor.empty(%dim) : tensor<?x64xf32>
    %245 = linalg.fill ins(%cst : f32) outs(%244 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %246 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x96xbf16>, tensor<96x64xbf16>) outs(%245 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %247 = tensor.empty(%dim) : tensor<?x64xbf16>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%246 : tensor<?x64xf32>) outs(%247 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<?x64xbf16>
    %expanded_68 = tensor.expand_shape %248 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %249 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %expanded_68 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.addf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %250 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<1x?x64xbf16>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %352 = arith.extf %in : bf16 to f32
      linalg.yield %352 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %251 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi eq, %dim, %c1 : index
      %355 = arith.select %354, %c0, %352 : index
      %extracted = tensor.extract %250[%c0, %355, %353] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %252 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<1x?x64xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %352 : f32
    } -> tensor<1x?x64xf32>
    %253 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%252 : tensor<1x?x64xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.addf %in, %out : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x1xf32>
    %254 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.divf %in, %cst_8 : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x1xf32>
    %255 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.truncf %cst_5 : f64 to f32
      %353 = arith.addf %in, %352 : f32
      linalg.yield %353 : f32
    } -> tensor<1x?x1xf32>
    %256 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = math.rsqrt %in : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x1xf32>
    %257 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %256 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %352 = arith.mulf %in, %in_118 : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %258 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<1x?x64xf32>) outs(%81 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %83, "unimplemented: dynamic negative broadcast sizes"
    %259 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi eq, %dim, %c1 : index
      %355 = arith.select %354, %c0, %352 : index
      %extracted = tensor.extract %258[%c0, %355, %353] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %260 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %259 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.mulf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x64xbf16>
    %transposed_69 = linalg.transpose ins(%arg12 : tensor<64x64xbf16>) outs(%87 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %260 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %261 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%89 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%261 : tensor<?x64xf32>) outs(%91 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<?x64xbf16>
    %expanded_71 = tensor.expand_shape %262 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %reshape_72 = tensor.reshape %expanded_71(%from_elements_19) : (tensor<1x?x64xbf16>, tensor<4xi64>) -> tensor<1x?x8x8xbf16>
    %transposed_73 = linalg.transpose ins(%reshape_72 : tensor<1x?x8x8xbf16>) outs(%99 : tensor<1x8x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_74 = linalg.transpose ins(%arg13 : tensor<32x64xbf16>) outs(%100 : tensor<64x32xbf16>) permutation = [1, 0] 
    %263 = linalg.matmul ins(%collapsed_70, %transposed_74 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%102 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%263 : tensor<?x32xf32>) outs(%104 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<?x32xbf16>
    %expanded_75 = tensor.expand_shape %264 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %reshape_76 = tensor.reshape %expanded_75(%from_elements_24) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %transposed_77 = linalg.transpose ins(%reshape_76 : tensor<1x?x4x8xbf16>) outs(%110 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_78 = linalg.transpose ins(%arg14 : tensor<32x64xbf16>) outs(%100 : tensor<64x32xbf16>) permutation = [1, 0] 
    %265 = linalg.matmul ins(%collapsed_70, %transposed_78 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%102 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%265 : tensor<?x32xf32>) outs(%104 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<?x32xbf16>
    %expanded_79 = tensor.expand_shape %266 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %reshape_80 = tensor.reshape %expanded_79(%from_elements_24) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %transposed_81 = linalg.transpose ins(%reshape_80 : tensor<1x?x4x8xbf16>) outs(%110 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %113, "mismatched size for broadcast"
    %267 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_73, %expanded_31 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%99 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.mulf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x8x?x8xbf16>
    %extracted_slice_82 = tensor.extract_slice %transposed_73[0, 0, 0, 0] [1, 8, %98, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %extracted_slice_83 = tensor.extract_slice %transposed_73[0, 0, 0, 4] [1, 8, %98, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %268 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_83 : tensor<1x8x?x4xbf16>) outs(%115 : tensor<1x8x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %352 = arith.negf %in : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x8x?x4xbf16>
    %concat_84 = tensor.concat dim(3) %268, %extracted_slice_82 : (tensor<1x8x?x4xbf16>, tensor<1x8x?x4xbf16>) -> tensor<1x8x?x8xbf16>
    %dim_85 = tensor.dim %268, %c2 : tensor<1x8x?x4xbf16>
    %269 = arith.cmpi eq, %dim_85, %dim_16 : index
    cf.assert %269, "mismatched size for broadcast"
    %270 = tensor.empty(%dim_85) : tensor<1x8x?x8xbf16>
    %271 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_84, %expanded_32 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%270 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.mulf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x8x?x8xbf16>
    %272 = arith.cmpi eq, %98, %dim_85 : index
    cf.assert %272, "mismatched size for broadcast"
    %273 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%267, %271 : tensor<1x8x?x8xbf16>, tensor<1x8x?x8xbf16>) outs(%99 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.addf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x8x?x8xbf16>
    cf.assert %122, "mismatched size for broadcast"
    %274 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_77, %expanded_31 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%110 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.mulf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x4x?x8xbf16>
    %extracted_slice_86 = tensor.extract_slice %transposed_77[0, 0, 0, 0] [1, 4, %109, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %extracted_slice_87 = tensor.extract_slice %transposed_77[0, 0, 0, 4] [1, 4, %109, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %275 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_87 : tensor<1x4x?x4xbf16>) outs(%124 : tensor<1x4x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %352 = arith.negf %in : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x4x?x4xbf16>
    %concat_88 = tensor.concat dim(3) %275, %extracted_slice_86 : (tensor<1x4x?x4xbf16>, tensor<1x4x?x4xbf16>) -> tensor<1x4x?x8xbf16>
    %dim_89 = tensor.dim %275, %c2 : tensor<1x4x?x4xbf16>
    %276 = arith.cmpi eq, %dim_89, %dim_16 : index
    cf.assert %276, "mismatched size for broadcast"
    %277 = tensor.empty(%dim_89) : tensor<1x4x?x8xbf16>
    %278 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_88, %expanded_32 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%277 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.mulf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x4x?x8xbf16>
    %279 = arith.cmpi eq, %109, %dim_89 : index
    cf.assert %279, "mismatched size for broadcast"
    %280 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%274, %278 : tensor<1x4x?x8xbf16>, tensor<1x4x?x8xbf16>) outs(%110 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.addf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x4x?x8xbf16>
    %expanded_90 = tensor.expand_shape %280 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %109, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %281 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 3 : index
      %354 = linalg.index 4 : index
      %355 = arith.cmpi eq, %109, %c1 : index
      %356 = arith.select %355, %c0, %353 : index
      %extracted = tensor.extract %expanded_90[%c0, %352, %c0, %356, %354] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_91 = tensor.collapse_shape %281 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %expanded_92 = tensor.expand_shape %transposed_81 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %109, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %282 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 3 : index
      %354 = linalg.index 4 : index
      %355 = arith.cmpi eq, %109, %c1 : index
      %356 = arith.select %355, %c0, %353 : index
      %extracted = tensor.extract %expanded_92[%c0, %352, %c0, %356, %354] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_93 = tensor.collapse_shape %282 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %transposed_94 = linalg.transpose ins(%collapsed_91 : tensor<1x8x?x8xbf16>) outs(%134 : tensor<1x8x8x?xbf16>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %283 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%135 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = linalg.index 3 : index
      %355 = arith.cmpi eq, %98, %c1 : index
      %356 = arith.select %355, %c0, %353 : index
      %extracted = tensor.extract %273[%c0, %352, %356, %354] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %collapsed_95 = tensor.collapse_shape %283 [[0, 1], [2], [3]] : tensor<1x8x?x8xbf16> into tensor<8x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %284 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%134 : tensor<1x8x8x?xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = linalg.index 3 : index
      %355 = arith.cmpi eq, %dim, %c1 : index
      %356 = arith.select %355, %c0, %354 : index
      %extracted = tensor.extract %transposed_94[%c0, %352, %353, %356] : tensor<1x8x8x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x8x?xbf16>
    %collapsed_96 = tensor.collapse_shape %284 [[0, 1], [2], [3]] : tensor<1x8x8x?xbf16> into tensor<8x8x?xbf16>
    %285 = linalg.batch_matmul ins(%collapsed_95, %collapsed_96 : tensor<8x?x8xbf16>, tensor<8x8x?xbf16>) outs(%139 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %286 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<8x?x?xf32>) outs(%141 : tensor<8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<8x?x?xbf16>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %reshape_97 = tensor.reshape %286(%from_elements_47) : (tensor<8x?x?xbf16>, tensor<4xi64>) -> tensor<1x8x?x?xbf16>
    %287 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_97 : tensor<1x8x?x?xbf16>) outs(%151 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %352 = arith.truncf %cst_4 : f64 to bf16
      %353 = arith.mulf %in, %352 : bf16
      linalg.yield %353 : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %160, "mismatched size for broadcast"
    cf.assert %161, "mismatched size for broadcast"
    %288 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%287, %extracted_slice_49 : tensor<1x8x?x?xbf16>, tensor<1x1x?x?xbf16>) outs(%151 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.addf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %163, "negative values not allowed in new dimensions"
    cf.assert %163, "negative values not allowed in new dimensions"
    %289 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288 : tensor<1x8x?x?xbf16>) outs(%164 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %352 = arith.extf %in : bf16 to f32
      linalg.yield %352 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %167, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %167, "unimplemented: dynamic negative broadcast sizes"
    %290 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%168 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = linalg.index 3 : index
      %355 = arith.cmpi eq, %150, %c1 : index
      %356 = arith.select %355, %c0, %353 : index
      %357 = arith.select %355, %c0, %354 : index
      %extracted = tensor.extract %289[%c0, %352, %356, %357] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    %291:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%290 : tensor<1x8x?x?xf32>) outs(%173, %171 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_118: i64):
      %352 = linalg.index 3 : index
      %353 = arith.index_cast %352 : index to i64
      %354 = arith.maximumf %in, %out : f32
      %355 = arith.cmpf ogt, %in, %out : f32
      %356 = arith.select %355, %353, %out_118 : i64
      linalg.yield %354, %356 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_98 = tensor.expand_shape %291#0 [[0], [1], [2, 3]] output_shape [1, 8, %166, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %292 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290, %expanded_98 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%168 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %352 = arith.subf %in, %in_118 : f32
      linalg.yield %352 : f32
    } -> tensor<1x8x?x?xf32>
    %293 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292 : tensor<1x8x?x?xf32>) outs(%168 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = math.exp %in : f32
      linalg.yield %352 : f32
    } -> tensor<1x8x?x?xf32>
    %294 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%293 : tensor<1x8x?x?xf32>) outs(%178 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.addf %in, %out : f32
      linalg.yield %352 : f32
    } -> tensor<1x8x?x1xf32>
    %295 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%293, %294 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%168 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %352 = arith.divf %in, %in_118 : f32
      linalg.yield %352 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %181, "negative values not allowed in new dimensions"
    cf.assert %181, "negative values not allowed in new dimensions"
    %296 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295 : tensor<1x8x?x?xf32>) outs(%182 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %185, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %185, "unimplemented: dynamic negative broadcast sizes"
    %297 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%186 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = linalg.index 3 : index
      %355 = arith.cmpi eq, %166, %c1 : index
      %356 = arith.select %355, %c0, %353 : index
      %357 = arith.select %355, %c0, %354 : index
      %extracted = tensor.extract %296[%c0, %352, %356, %357] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %298 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%188 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = linalg.index 3 : index
      %355 = arith.cmpi eq, %184, %c1 : index
      %356 = arith.select %355, %c0, %353 : index
      %357 = arith.select %355, %c0, %354 : index
      %extracted = tensor.extract %297[%c0, %352, %356, %357] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %reshape_99 = tensor.reshape %298(%from_elements_51) : (tensor<1x8x?x?xbf16>, tensor<3xi64>) -> tensor<8x?x?xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %299 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%135 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = linalg.index 3 : index
      %355 = arith.cmpi eq, %dim, %c1 : index
      %356 = arith.select %355, %c0, %353 : index
      %extracted = tensor.extract %collapsed_93[%c0, %352, %356, %354] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %collapsed_100 = tensor.collapse_shape %299 [[0, 1], [2], [3]] : tensor<1x8x?x8xbf16> into tensor<8x?x8xbf16>
    cf.assert %191, "mismatching contracting dimension"
    %300 = linalg.batch_matmul ins(%reshape_99, %collapsed_100 : tensor<8x?x?xbf16>, tensor<8x?x8xbf16>) outs(%193 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %301 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300 : tensor<8x?x8xf32>) outs(%195 : tensor<8x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<8x?x8xbf16>
    %expanded_101 = tensor.expand_shape %301 [[0, 1], [2], [3]] output_shape [1, 8, %150, 8] : tensor<8x?x8xbf16> into tensor<1x8x?x8xbf16>
    %transposed_102 = linalg.transpose ins(%expanded_101 : tensor<1x8x?x8xbf16>) outs(%197 : tensor<1x?x8x8xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %reshape_103 = tensor.reshape %transposed_102(%from_elements_56) : (tensor<1x?x8x8xbf16>, tensor<3xi64>) -> tensor<1x?x64xbf16>
    %transposed_104 = linalg.transpose ins(%arg15 : tensor<64x64xbf16>) outs(%87 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_105 = tensor.collapse_shape %reshape_103 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %302 = arith.index_cast %200 : i64 to index
    %303 = tensor.empty(%302) : tensor<?x64xf32>
    %304 = linalg.fill ins(%cst : f32) outs(%303 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %305 = linalg.matmul ins(%collapsed_105, %transposed_104 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%304 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %306 = tensor.empty(%302) : tensor<?x64xbf16>
    %307 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%305 : tensor<?x64xf32>) outs(%306 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<?x64xbf16>
    %expanded_106 = tensor.expand_shape %307 [[0, 1], [2]] output_shape [1, %302, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %308 = arith.cmpi eq, %dim, %302 : index
    cf.assert %308, "mismatched size for broadcast"
    %309 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %expanded_106 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.addf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %310 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309 : tensor<1x?x64xbf16>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %352 = arith.extf %in : bf16 to f32
      linalg.yield %352 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %311 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi eq, %dim, %c1 : index
      %355 = arith.select %354, %c0, %352 : index
      %extracted = tensor.extract %310[%c0, %355, %353] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %312 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311 : tensor<1x?x64xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %352 : f32
    } -> tensor<1x?x64xf32>
    %313 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%312 : tensor<1x?x64xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.addf %in, %out : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x1xf32>
    %314 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.divf %in, %cst_8 : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x1xf32>
    %315 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.truncf %cst_5 : f64 to f32
      %353 = arith.addf %in, %352 : f32
      linalg.yield %353 : f32
    } -> tensor<1x?x1xf32>
    %316 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = math.rsqrt %in : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x1xf32>
    %317 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311, %316 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %352 = arith.mulf %in, %in_118 : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %318 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317 : tensor<1x?x64xf32>) outs(%81 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %83, "unimplemented: dynamic negative broadcast sizes"
    %319 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi eq, %dim, %c1 : index
      %355 = arith.select %354, %c0, %352 : index
      %extracted = tensor.extract %318[%c0, %355, %353] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %320 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %319 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.mulf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x64xbf16>
    %transposed_107 = linalg.transpose ins(%arg16 : tensor<96x64xbf16>) outs(%220 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_108 = tensor.collapse_shape %320 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %321 = linalg.matmul ins(%collapsed_108, %transposed_107 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%222 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %322 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%321 : tensor<?x96xf32>) outs(%224 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<?x96xbf16>
    %expanded_109 = tensor.expand_shape %322 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    cf.assert %226, "negative values not allowed in new dimensions"
    %323 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_109 : tensor<1x?x96xbf16>) outs(%227 : tensor<1x?x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %352 = arith.extf %in : bf16 to f32
      linalg.yield %352 : f32
    } -> tensor<1x?x96xf32>
    cf.assert %229, "unimplemented: dynamic negative broadcast sizes"
    %324 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%230 : tensor<1x?x96xf32>) {
    ^bb0(%out: f32):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi eq, %dim, %c1 : index
      %355 = arith.select %354, %c0, %352 : index
      %extracted = tensor.extract %323[%c0, %355, %353] : tensor<1x?x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x96xf32>
    %325 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324 : tensor<1x?x96xf32>) outs(%230 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.negf %in : f32
      %353 = math.exp %352 : f32
      %354 = arith.addf %353, %cst_1 : f32
      %355 = arith.divf %cst_1, %354 : f32
      linalg.yield %355 : f32
    } -> tensor<1x?x96xf32>
    %326 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %325 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%230 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %352 = arith.mulf %in, %in_118 : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x96xf32>
    cf.assert %234, "negative values not allowed in new dimensions"
    %327 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326 : tensor<1x?x96xf32>) outs(%235 : tensor<1x?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x96xbf16>
    cf.assert %237, "unimplemented: dynamic negative broadcast sizes"
    %328 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%238 : tensor<1x?x96xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi eq, %dim, %c1 : index
      %355 = arith.select %354, %c0, %352 : index
      %extracted = tensor.extract %327[%c0, %355, %353] : tensor<1x?x96xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x96xbf16>
    %transposed_110 = linalg.transpose ins(%arg17 : tensor<96x64xbf16>) outs(%220 : tensor<64x96xbf16>) permutation = [1, 0] 
    %329 = linalg.matmul ins(%collapsed_108, %transposed_110 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%222 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %330 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%329 : tensor<?x96xf32>) outs(%224 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<?x96xbf16>
    %expanded_111 = tensor.expand_shape %330 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %331 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328, %expanded_111 : tensor<1x?x96xbf16>, tensor<1x?x96xbf16>) outs(%238 : tensor<1x?x96xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.mulf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x96xbf16>
    %transposed_112 = linalg.transpose ins(%arg18 : tensor<64x96xbf16>) outs(%243 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_113 = tensor.collapse_shape %331 [[0, 1], [2]] : tensor<1x?x96xbf16> into tensor<?x96xbf16>
    %332 = linalg.matmul ins(%collapsed_113, %transposed_112 : tensor<?x96xbf16>, tensor<96x64xbf16>) outs(%245 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %333 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%332 : tensor<?x64xf32>) outs(%247 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<?x64xbf16>
    %expanded_114 = tensor.expand_shape %333 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %334 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %expanded_114 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.addf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %335 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334 : tensor<1x?x64xbf16>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %352 = arith.extf %in : bf16 to f32
      linalg.yield %352 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %336 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi eq, %dim, %c1 : index
      %355 = arith.select %354, %c0, %352 : index
      %extracted = tensor.extract %335[%c0, %355, %353] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %337 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336 : tensor<1x?x64xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %352 : f32
    } -> tensor<1x?x64xf32>
    %338 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%337 : tensor<1x?x64xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.addf %in, %out : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x1xf32>
    %339 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.divf %in, %cst_8 : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x1xf32>
    %340 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = arith.truncf %cst_5 : f64 to f32
      %353 = arith.addf %in, %352 : f32
      linalg.yield %353 : f32
    } -> tensor<1x?x1xf32>
    %341 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %352 = math.rsqrt %in : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x1xf32>
    %342 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336, %341 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %352 = arith.mulf %in, %in_118 : f32
      linalg.yield %352 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %343 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342 : tensor<1x?x64xf32>) outs(%81 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %83, "unimplemented: dynamic negative broadcast sizes"
    %344 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %352 = linalg.index 1 : index
      %353 = linalg.index 2 : index
      %354 = arith.cmpi eq, %dim, %c1 : index
      %355 = arith.select %354, %c0, %352 : index
      %extracted = tensor.extract %343[%c0, %355, %353] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %345 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %344 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_118: bf16, %out: bf16):
      %352 = arith.mulf %in, %in_118 : bf16
      linalg.yield %352 : bf16
    } -> tensor<1x?x64xbf16>
    %346 = tensor.empty() : tensor<64x256xbf16>
    %transposed_115 = linalg.transpose ins(%arg22 : tensor<256x64xbf16>) outs(%346 : tensor<64x256xbf16>) permutation = [1, 0] 
    %collapsed_116 = tensor.collapse_shape %345 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %347 = tensor.empty(%dim) : tensor<?x256xf32>
    %348 = linalg.fill ins(%cst : f32) outs(%347 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %349 = linalg.matmul ins(%collapsed_116, %transposed_115 : tensor<?x64xbf16>, tensor<64x256xbf16>) outs(%348 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %350 = tensor.empty(%dim) : tensor<?x256xbf16>
    %351 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%349 : tensor<?x256xf32>) outs(%350 : tensor<?x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %352 = arith.truncf %in : f32 to bf16
      linalg.yield %352 : bf16
    } -> tensor<?x256xbf16>
    %expanded_117 = tensor.expand_shape %351 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xbf16> into tensor<1x?x256xbf16>
    return %expanded_117 : tensor<1x?x256xbf16>
  }
}
