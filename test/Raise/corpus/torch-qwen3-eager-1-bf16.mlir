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
    %cst_7 = arith.constant dense<[[[1.000000e+00], [3.173830e-02], [9.994500e-04], [3.170970e-05]]]> : tensor<1x4x1xbf16>
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
      %314 = arith.index_cast %in : i64 to index
      %315 = linalg.index 2 : index
      %316 = arith.cmpi slt, %314, %c256 : index
      cf.assert %316, "index must be smaller than dim size"
      %317 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %317, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%314, %315] : tensor<256x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %314 = linalg.index 0 : index
      %315 = arith.index_cast %314 : index to i64
      linalg.yield %315 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %314 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %314 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %314 = linalg.index 1 : index
      %315 = arith.cmpi eq, %dim, %c1 : index
      %316 = arith.select %315, %c0, %314 : index
      %extracted = tensor.extract %10[%c0, %316] : tensor<1x?xi1>
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
      %314 = arith.cmpi sle, %in, %in_73 : i64
      linalg.yield %314 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %314 = arith.andi %in, %in_73 : i1
      linalg.yield %314 : i1
    } -> tensor<?x?xi1>
    %expanded_12 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_13 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_13) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %314 = arith.cmpi slt, %in, %c0_i64 : i64
      %315 = arith.addi %in, %c1_i64 : i64
      %316 = arith.select %314, %315, %in : i64
      %317 = arith.index_cast %316 : i64 to index
      %318 = arith.cmpi slt, %in_73, %c0_i64 : i64
      %319 = arith.addi %in_73, %0 : i64
      %320 = arith.select %318, %319, %in_73 : i64
      %321 = arith.index_cast %320 : i64 to index
      %extracted = tensor.extract %13[%317, %321] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_14 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_13] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_13 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_14 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %314 = arith.andi %in, %in_73 : i1
      linalg.yield %314 : i1
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
      %314 = linalg.index 2 : index
      %315 = linalg.index 3 : index
      %316 = arith.index_cast %37 : i64 to index
      %317 = arith.cmpi eq, %316, %c1 : index
      %318 = arith.select %317, %c0, %314 : index
      %319 = arith.select %317, %c0, %315 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %318, %319] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xbf16>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<bf16>, tensor<bf16>) outs(%40 : tensor<1x1x?x?xbf16>) {
    ^bb0(%in: i1, %in_73: bf16, %in_74: bf16, %out: bf16):
      %314 = arith.select %in, %in_73, %in_74 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x1x?x?xbf16>
    %42 = tensor.empty() : tensor<1x4x1xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<1x4x1xbf16>) outs(%42 : tensor<1x4x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x4x1xf32>
    %dim_15 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_16 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_15] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %44 = arith.index_cast %dim_15 : index to i64
    %45 = arith.cmpi sge, %44, %c0_i64 : i64
    cf.assert %45, "negative values not allowed in new dimensions"
    %46 = tensor.empty(%dim_15) : tensor<1x1x?xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x?xi64>) outs(%46 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %314 = arith.sitofp %in : i64 to f32
      linalg.yield %314 : f32
    } -> tensor<1x1x?xf32>
    %48 = arith.cmpi sge, %44, %c0_i64 : i64
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim_15) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 2 : index
      %315 = arith.cmpi eq, %dim_15, %c1 : index
      %316 = arith.select %315, %c0, %314 : index
      %extracted = tensor.extract %47[%c0, %c0, %316] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %51 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %52 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%51 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 2 : index
      %315 = arith.cmpi eq, %dim_15, %c1 : index
      %316 = arith.select %315, %c0, %314 : index
      %extracted = tensor.extract %50[%c0, %c0, %316] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %53 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %55 = linalg.batch_matmul ins(%43, %52 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%54 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %56 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%55 : tensor<1x4x?xf32>) outs(%56 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_17 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %57 = tensor.empty(%dim_17) : tensor<1x?x8xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%57 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.cos %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x8xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%57 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.sin %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x8xf32>
    %60 = arith.index_cast %dim_17 : index to i64
    %61 = arith.cmpi sge, %60, %c0_i64 : i64
    cf.assert %61, "negative values not allowed in new dimensions"
    %62 = tensor.empty(%dim_17) : tensor<1x?x8xbf16>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<1x?x8xf32>) outs(%62 : tensor<1x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x8xbf16>
    %64 = arith.cmpi sge, %60, %c0_i64 : i64
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %65 = tensor.empty(%dim_17) : tensor<1x?x8xbf16>
    %66 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%65 : tensor<1x?x8xbf16>) {
    ^bb0(%out: bf16):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = arith.cmpi eq, %dim_17, %c1 : index
      %317 = arith.select %316, %c0, %314 : index
      %extracted = tensor.extract %63[%c0, %317, %315] : tensor<1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %61, "negative values not allowed in new dimensions"
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x?x8xf32>) outs(%62 : tensor<1x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %68 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%65 : tensor<1x?x8xbf16>) {
    ^bb0(%out: bf16):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = arith.cmpi eq, %dim_17, %c1 : index
      %317 = arith.select %316, %c0, %314 : index
      %extracted = tensor.extract %67[%c0, %317, %315] : tensor<1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %69 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xbf16>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %71 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %72 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = arith.cmpi eq, %dim, %c1 : index
      %317 = arith.select %316, %c0, %314 : index
      %extracted = tensor.extract %70[%c0, %317, %315] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x?x64xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %74 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<1x?x64xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_8 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_5 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x1xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %79 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %314 = arith.mulf %in, %in_73 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %81 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %82 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x?x64xf32>) outs(%81 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x64xbf16>
    %83 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %83, "unimplemented: dynamic negative broadcast sizes"
    %84 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %85 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = arith.cmpi eq, %dim, %c1 : index
      %317 = arith.select %316, %c0, %314 : index
      %extracted = tensor.extract %82[%c0, %317, %315] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %86 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %85 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_73 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x64xbf16>
    %87 = tensor.empty() : tensor<64x64xbf16>
    %transposed_18 = linalg.transpose ins(%arg3 : tensor<64x64xbf16>) outs(%87 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %88 = tensor.empty(%dim) : tensor<?x64xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %90 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%89 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %91 = tensor.empty(%dim) : tensor<?x64xbf16>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<?x64xf32>) outs(%91 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x64xbf16>
    %expanded_19 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %93 = arith.muli %28, %c8_i64 : i64
    %94 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %95 = arith.muli %0, %c64_i64 : i64
    %96 = arith.divsi %95, %93 : i64
    %97 = arith.select %27, %96, %0 : i64
    %from_elements_20 = tensor.from_elements %c1_i64, %97, %96, %c8_i64 : tensor<4xi64>
    %reshape_21 = tensor.reshape %expanded_19(%from_elements_20) : (tensor<1x?x64xbf16>, tensor<4xi64>) -> tensor<1x?x8x8xbf16>
    %98 = arith.cmpi sge, %97, %c0_i64 : i64
    cf.assert %98, "negative values not allowed in new dimensions"
    %99 = arith.index_cast %97 : i64 to index
    %100 = tensor.empty(%99) : tensor<1x?x8x8xf32>
    %101 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_21 : tensor<1x?x8x8xbf16>) outs(%100 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x8x8xf32>
    %102 = arith.index_cast %97 : i64 to index
    %103 = arith.cmpi sge, %97, %c0_i64 : i64
    cf.assert %103, "unimplemented: dynamic negative broadcast sizes"
    %104 = tensor.empty(%102) : tensor<1x?x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<1x?x8x8xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %99, %c1 : index
      %318 = arith.select %317, %c0, %314 : index
      %extracted = tensor.extract %101[%c0, %318, %315, %316] : tensor<1x?x8x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8x8xf32>
    %106 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<1x?x8x8xf32>) outs(%104 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x8x8xf32>
    %107 = tensor.empty(%102) : tensor<1x?x8x1xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<1x?x8x1xf32>) -> tensor<1x?x8x1xf32>
    %109 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<1x?x8x8xf32>) outs(%108 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<1x?x8x1xf32>) outs(%107 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_9 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x8x1xf32>
    %111 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<1x?x8x1xf32>) outs(%107 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_5 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x8x1xf32>
    %112 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<1x?x8x1xf32>) outs(%107 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x8x1xf32>
    %113 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %112 : tensor<1x?x8x8xf32>, tensor<1x?x8x1xf32>) outs(%104 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %314 = arith.mulf %in, %in_73 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x8x8xf32>
    %114 = arith.cmpi sge, %97, %c0_i64 : i64
    cf.assert %114, "negative values not allowed in new dimensions"
    %115 = tensor.empty(%102) : tensor<1x?x8x8xbf16>
    %116 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113 : tensor<1x?x8x8xf32>) outs(%115 : tensor<1x?x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x8x8xbf16>
    %117 = arith.index_cast %97 : i64 to index
    %118 = arith.cmpi sge, %97, %c0_i64 : i64
    cf.assert %118, "unimplemented: dynamic negative broadcast sizes"
    %119 = tensor.empty(%117) : tensor<1x?x8x8xbf16>
    %120 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%119 : tensor<1x?x8x8xbf16>) {
    ^bb0(%out: bf16):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %102, %c1 : index
      %318 = arith.select %317, %c0, %314 : index
      %extracted = tensor.extract %116[%c0, %318, %315, %316] : tensor<1x?x8x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8x8xbf16>
    %121 = linalg.generic {indexing_maps = [#map16, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %120 : tensor<8xbf16>, tensor<1x?x8x8xbf16>) outs(%119 : tensor<1x?x8x8xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_73 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x8x8xbf16>
    %122 = tensor.empty(%117) : tensor<1x8x?x8xbf16>
    %transposed_22 = linalg.transpose ins(%121 : tensor<1x?x8x8xbf16>) outs(%122 : tensor<1x8x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %123 = tensor.empty() : tensor<64x32xbf16>
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%123 : tensor<64x32xbf16>) permutation = [1, 0] 
    %124 = tensor.empty(%dim) : tensor<?x32xf32>
    %125 = linalg.fill ins(%cst : f32) outs(%124 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %126 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%125 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %127 = tensor.empty(%dim) : tensor<?x32xbf16>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%126 : tensor<?x32xf32>) outs(%127 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x32xbf16>
    %expanded_24 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %129 = arith.muli %0, %c32_i64 : i64
    %130 = arith.divsi %129, %93 : i64
    %131 = arith.select %27, %130, %0 : i64
    %from_elements_25 = tensor.from_elements %c1_i64, %131, %130, %c8_i64 : tensor<4xi64>
    %reshape_26 = tensor.reshape %expanded_24(%from_elements_25) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %132 = arith.cmpi sge, %131, %c0_i64 : i64
    cf.assert %132, "negative values not allowed in new dimensions"
    %133 = arith.index_cast %131 : i64 to index
    %134 = tensor.empty(%133) : tensor<1x?x4x8xf32>
    %135 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_26 : tensor<1x?x4x8xbf16>) outs(%134 : tensor<1x?x4x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x4x8xf32>
    %136 = arith.index_cast %131 : i64 to index
    %137 = arith.cmpi sge, %131, %c0_i64 : i64
    cf.assert %137, "unimplemented: dynamic negative broadcast sizes"
    %138 = tensor.empty(%136) : tensor<1x?x4x8xf32>
    %139 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%138 : tensor<1x?x4x8xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %133, %c1 : index
      %318 = arith.select %317, %c0, %314 : index
      %extracted = tensor.extract %135[%c0, %318, %315, %316] : tensor<1x?x4x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x4x8xf32>
    %140 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139 : tensor<1x?x4x8xf32>) outs(%138 : tensor<1x?x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x4x8xf32>
    %141 = tensor.empty(%136) : tensor<1x?x4x1xf32>
    %142 = linalg.fill ins(%cst : f32) outs(%141 : tensor<1x?x4x1xf32>) -> tensor<1x?x4x1xf32>
    %143 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%140 : tensor<1x?x4x8xf32>) outs(%142 : tensor<1x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x4x1xf32>
    %144 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<1x?x4x1xf32>) outs(%141 : tensor<1x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_9 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x4x1xf32>
    %145 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144 : tensor<1x?x4x1xf32>) outs(%141 : tensor<1x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_5 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x4x1xf32>
    %146 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<1x?x4x1xf32>) outs(%141 : tensor<1x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x4x1xf32>
    %147 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %146 : tensor<1x?x4x8xf32>, tensor<1x?x4x1xf32>) outs(%138 : tensor<1x?x4x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %314 = arith.mulf %in, %in_73 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x4x8xf32>
    %148 = arith.cmpi sge, %131, %c0_i64 : i64
    cf.assert %148, "negative values not allowed in new dimensions"
    %149 = tensor.empty(%136) : tensor<1x?x4x8xbf16>
    %150 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147 : tensor<1x?x4x8xf32>) outs(%149 : tensor<1x?x4x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x4x8xbf16>
    %151 = arith.index_cast %131 : i64 to index
    %152 = arith.cmpi sge, %131, %c0_i64 : i64
    cf.assert %152, "unimplemented: dynamic negative broadcast sizes"
    %153 = tensor.empty(%151) : tensor<1x?x4x8xbf16>
    %154 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%153 : tensor<1x?x4x8xbf16>) {
    ^bb0(%out: bf16):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %136, %c1 : index
      %318 = arith.select %317, %c0, %314 : index
      %extracted = tensor.extract %150[%c0, %318, %315, %316] : tensor<1x?x4x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x4x8xbf16>
    %155 = linalg.generic {indexing_maps = [#map16, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %154 : tensor<8xbf16>, tensor<1x?x4x8xbf16>) outs(%153 : tensor<1x?x4x8xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_73 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x4x8xbf16>
    %156 = tensor.empty(%151) : tensor<1x4x?x8xbf16>
    %transposed_27 = linalg.transpose ins(%155 : tensor<1x?x4x8xbf16>) outs(%156 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%arg5 : tensor<32x64xbf16>) outs(%123 : tensor<64x32xbf16>) permutation = [1, 0] 
    %157 = linalg.matmul ins(%collapsed, %transposed_28 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%125 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%157 : tensor<?x32xf32>) outs(%127 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x32xbf16>
    %expanded_29 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %reshape_30 = tensor.reshape %expanded_29(%from_elements_25) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %159 = tensor.empty(%133) : tensor<1x4x?x8xbf16>
    %transposed_31 = linalg.transpose ins(%reshape_30 : tensor<1x?x4x8xbf16>) outs(%159 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_32 = tensor.expand_shape %66 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 8] : tensor<1x?x8xbf16> into tensor<1x1x?x8xbf16>
    %expanded_33 = tensor.expand_shape %68 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 8] : tensor<1x?x8xbf16> into tensor<1x1x?x8xbf16>
    %160 = arith.cmpi eq, %117, %dim_17 : index
    cf.assert %160, "mismatched size for broadcast"
    %161 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_32 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%122 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_73 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x8x?x8xbf16>
    %extracted_slice = tensor.extract_slice %transposed_22[0, 0, 0, 0] [1, 8, %117, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %extracted_slice_34 = tensor.extract_slice %transposed_22[0, 0, 0, 4] [1, 8, %117, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %162 = tensor.empty(%117) : tensor<1x8x?x4xbf16>
    %163 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<1x8x?x4xbf16>) outs(%162 : tensor<1x8x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %314 = arith.negf %in : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x8x?x4xbf16>
    %concat_35 = tensor.concat dim(3) %163, %extracted_slice : (tensor<1x8x?x4xbf16>, tensor<1x8x?x4xbf16>) -> tensor<1x8x?x8xbf16>
    %dim_36 = tensor.dim %163, %c2 : tensor<1x8x?x4xbf16>
    %164 = arith.cmpi eq, %dim_36, %dim_17 : index
    cf.assert %164, "mismatched size for broadcast"
    %165 = tensor.empty(%dim_36) : tensor<1x8x?x8xbf16>
    %166 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_33 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%165 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_73 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x8x?x8xbf16>
    %167 = arith.cmpi eq, %117, %dim_36 : index
    cf.assert %167, "mismatched size for broadcast"
    %168 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %166 : tensor<1x8x?x8xbf16>, tensor<1x8x?x8xbf16>) outs(%122 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %314 = arith.addf %in, %in_73 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x8x?x8xbf16>
    %169 = arith.cmpi eq, %151, %dim_17 : index
    cf.assert %169, "mismatched size for broadcast"
    %170 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27, %expanded_32 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%156 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_73 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x4x?x8xbf16>
    %extracted_slice_37 = tensor.extract_slice %transposed_27[0, 0, 0, 0] [1, 4, %151, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %extracted_slice_38 = tensor.extract_slice %transposed_27[0, 0, 0, 4] [1, 4, %151, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %171 = tensor.empty(%151) : tensor<1x4x?x4xbf16>
    %172 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<1x4x?x4xbf16>) outs(%171 : tensor<1x4x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %314 = arith.negf %in : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x4x?x4xbf16>
    %concat_39 = tensor.concat dim(3) %172, %extracted_slice_37 : (tensor<1x4x?x4xbf16>, tensor<1x4x?x4xbf16>) -> tensor<1x4x?x8xbf16>
    %dim_40 = tensor.dim %172, %c2 : tensor<1x4x?x4xbf16>
    %173 = arith.cmpi eq, %dim_40, %dim_17 : index
    cf.assert %173, "mismatched size for broadcast"
    %174 = tensor.empty(%dim_40) : tensor<1x4x?x8xbf16>
    %175 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %expanded_33 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%174 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_73 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x4x?x8xbf16>
    %176 = arith.cmpi eq, %151, %dim_40 : index
    cf.assert %176, "mismatched size for broadcast"
    %177 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %175 : tensor<1x4x?x8xbf16>, tensor<1x4x?x8xbf16>) outs(%156 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %314 = arith.addf %in, %in_73 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x4x?x8xbf16>
    %expanded_41 = tensor.expand_shape %177 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %151, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %178 = tensor.empty(%dim) : tensor<1x4x2x?x8xbf16>
    %179 = linalg.generic {indexing_maps = [#map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%178 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %314 = linalg.index 1 : index
      %315 = linalg.index 3 : index
      %316 = linalg.index 4 : index
      %317 = arith.cmpi eq, %151, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %extracted = tensor.extract %expanded_41[%c0, %314, %c0, %318, %316] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_42 = tensor.collapse_shape %179 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %expanded_43 = tensor.expand_shape %transposed_31 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %133, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %180 = linalg.generic {indexing_maps = [#map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%178 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %314 = linalg.index 1 : index
      %315 = linalg.index 3 : index
      %316 = linalg.index 4 : index
      %317 = arith.cmpi eq, %133, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %extracted = tensor.extract %expanded_43[%c0, %314, %c0, %318, %316] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_44 = tensor.collapse_shape %180 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %181 = tensor.empty(%dim) : tensor<1x8x8x?xbf16>
    %transposed_45 = linalg.transpose ins(%collapsed_42 : tensor<1x8x?x8xbf16>) outs(%181 : tensor<1x8x8x?xbf16>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %182 = tensor.empty(%dim) : tensor<1x8x?x8xbf16>
    %183 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%182 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %117, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %extracted = tensor.extract %168[%c0, %314, %318, %316] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %collapsed_46 = tensor.collapse_shape %183 [[0, 1], [2], [3]] : tensor<1x8x?x8xbf16> into tensor<8x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %184 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%181 : tensor<1x8x8x?xbf16>) {
    ^bb0(%out: bf16):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %dim, %c1 : index
      %318 = arith.select %317, %c0, %316 : index
      %extracted = tensor.extract %transposed_45[%c0, %314, %315, %318] : tensor<1x8x8x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x8x?xbf16>
    %collapsed_47 = tensor.collapse_shape %184 [[0, 1], [2], [3]] : tensor<1x8x8x?xbf16> into tensor<8x8x?xbf16>
    %185 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %186 = linalg.fill ins(%cst : f32) outs(%185 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %187 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<8x?x8xbf16>, tensor<8x8x?xbf16>) outs(%186 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %188 = tensor.empty(%dim, %dim) : tensor<8x?x?xbf16>
    %189 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<8x?x?xf32>) outs(%188 : tensor<8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<8x?x?xbf16>
    %190 = arith.muli %0, %c8_i64 : i64
    %191 = arith.select %27, %c8_i64, %190 : i64
    %192 = arith.muli %191, %0 : i64
    %193 = arith.select %27, %c8_i64, %192 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %194 = arith.muli %190, %0 : i64
    %195 = arith.divsi %194, %193 : i64
    %196 = arith.select %27, %195, %0 : i64
    %from_elements_48 = tensor.from_elements %c1_i64, %c8_i64, %196, %196 : tensor<4xi64>
    %reshape_49 = tensor.reshape %189(%from_elements_48) : (tensor<8x?x?xbf16>, tensor<4xi64>) -> tensor<1x8x?x?xbf16>
    %197 = arith.index_cast %196 : i64 to index
    %198 = tensor.empty(%197, %197) : tensor<1x8x?x?xbf16>
    %199 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_49 : tensor<1x8x?x?xbf16>) outs(%198 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %314 = arith.truncf %cst_4 : f64 to bf16
      %315 = arith.mulf %in, %314 : bf16
      linalg.yield %315 : bf16
    } -> tensor<1x8x?x?xbf16>
    %200 = arith.cmpi slt, %dim, %c0 : index
    %201 = arith.addi %dim, %dim : index
    %202 = arith.select %200, %201, %dim : index
    %203 = arith.cmpi slt, %202, %c0 : index
    %204 = arith.select %203, %c-1, %202 : index
    %205 = arith.minsi %204, %dim : index
    %206 = arith.maxsi %205, %c0 : index
    %extracted_slice_50 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %206] [1, 1, 1, 1] : tensor<1x1x?x?xbf16> to tensor<1x1x?x?xbf16>
    %207 = arith.cmpi eq, %197, %dim : index
    cf.assert %207, "mismatched size for broadcast"
    %208 = arith.cmpi eq, %197, %206 : index
    cf.assert %208, "mismatched size for broadcast"
    %209 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %extracted_slice_50 : tensor<1x8x?x?xbf16>, tensor<1x1x?x?xbf16>) outs(%198 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %314 = arith.addf %in, %in_73 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x8x?x?xbf16>
    %210 = arith.cmpi sge, %196, %c0_i64 : i64
    cf.assert %210, "negative values not allowed in new dimensions"
    cf.assert %210, "negative values not allowed in new dimensions"
    %211 = tensor.empty(%197, %197) : tensor<1x8x?x?xf32>
    %212 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209 : tensor<1x8x?x?xbf16>) outs(%211 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %213 = arith.index_cast %196 : i64 to index
    %214 = arith.cmpi sge, %196, %c0_i64 : i64
    cf.assert %214, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %214, "unimplemented: dynamic negative broadcast sizes"
    %215 = tensor.empty(%213, %213) : tensor<1x8x?x?xf32>
    %216 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%215 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %197, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %319 = arith.select %317, %c0, %316 : index
      %extracted = tensor.extract %212[%c0, %314, %318, %319] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    %217 = tensor.empty(%213) : tensor<1x8x?xi64>
    %218 = linalg.fill ins(%c0_i64 : i64) outs(%217 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %219 = tensor.empty(%213) : tensor<1x8x?xf32>
    %220 = linalg.fill ins(%cst_0 : f32) outs(%219 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %221:2 = linalg.generic {indexing_maps = [#map11, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%216 : tensor<1x8x?x?xf32>) outs(%220, %218 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %314 = linalg.index 3 : index
      %315 = arith.index_cast %314 : index to i64
      %316 = arith.maximumf %in, %out : f32
      %317 = arith.cmpf ogt, %in, %out : f32
      %318 = arith.select %317, %315, %out_73 : i64
      linalg.yield %316, %318 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_51 = tensor.expand_shape %221#0 [[0], [1], [2, 3]] output_shape [1, 8, %213, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %222 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216, %expanded_51 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%215 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %314 = arith.subf %in, %in_73 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %223 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222 : tensor<1x8x?x?xf32>) outs(%215 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.exp %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %224 = tensor.empty(%213) : tensor<1x8x?x1xf32>
    %225 = linalg.fill ins(%cst : f32) outs(%224 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %226 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%223 : tensor<1x8x?x?xf32>) outs(%225 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x1xf32>
    %227 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223, %226 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%215 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %314 = arith.divf %in, %in_73 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %228 = arith.cmpi sge, %196, %c0_i64 : i64
    cf.assert %228, "negative values not allowed in new dimensions"
    cf.assert %228, "negative values not allowed in new dimensions"
    %229 = tensor.empty(%213, %213) : tensor<1x8x?x?xbf16>
    %230 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227 : tensor<1x8x?x?xf32>) outs(%229 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x8x?x?xbf16>
    %231 = arith.index_cast %196 : i64 to index
    %232 = arith.cmpi sge, %196, %c0_i64 : i64
    cf.assert %232, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %232, "unimplemented: dynamic negative broadcast sizes"
    %233 = tensor.empty(%231, %231) : tensor<1x8x?x?xbf16>
    %234 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%233 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %213, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %319 = arith.select %317, %c0, %316 : index
      %extracted = tensor.extract %230[%c0, %314, %318, %319] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %235 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xbf16>
    %236 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%235 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %231, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %319 = arith.select %317, %c0, %316 : index
      %extracted = tensor.extract %234[%c0, %314, %318, %319] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_52 = tensor.from_elements %c8_i64, %196, %196 : tensor<3xi64>
    %reshape_53 = tensor.reshape %236(%from_elements_52) : (tensor<1x8x?x?xbf16>, tensor<3xi64>) -> tensor<8x?x?xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %237 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%182 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %dim, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %extracted = tensor.extract %collapsed_44[%c0, %314, %318, %316] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %collapsed_54 = tensor.collapse_shape %237 [[0, 1], [2], [3]] : tensor<1x8x?x8xbf16> into tensor<8x?x8xbf16>
    %238 = arith.cmpi eq, %196, %0 : i64
    cf.assert %238, "mismatching contracting dimension"
    %239 = tensor.empty(%197) : tensor<8x?x8xf32>
    %240 = linalg.fill ins(%cst : f32) outs(%239 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %241 = linalg.batch_matmul ins(%reshape_53, %collapsed_54 : tensor<8x?x?xbf16>, tensor<8x?x8xbf16>) outs(%240 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %242 = tensor.empty(%197) : tensor<8x?x8xbf16>
    %243 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<8x?x8xf32>) outs(%242 : tensor<8x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<8x?x8xbf16>
    %expanded_55 = tensor.expand_shape %243 [[0, 1], [2], [3]] output_shape [1, 8, %197, 8] : tensor<8x?x8xbf16> into tensor<1x8x?x8xbf16>
    %244 = tensor.empty(%197) : tensor<1x?x8x8xbf16>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x8x?x8xbf16>) outs(%244 : tensor<1x?x8x8xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %245 = arith.muli %196, %c64_i64 : i64
    %246 = arith.divsi %245, %28 : i64
    %247 = arith.select %27, %246, %0 : i64
    %from_elements_57 = tensor.from_elements %c1_i64, %247, %246 : tensor<3xi64>
    %reshape_58 = tensor.reshape %transposed_56(%from_elements_57) : (tensor<1x?x8x8xbf16>, tensor<3xi64>) -> tensor<1x?x64xbf16>
    %transposed_59 = linalg.transpose ins(%arg6 : tensor<64x64xbf16>) outs(%87 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_60 = tensor.collapse_shape %reshape_58 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %248 = arith.index_cast %247 : i64 to index
    %249 = tensor.empty(%248) : tensor<?x64xf32>
    %250 = linalg.fill ins(%cst : f32) outs(%249 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %251 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%250 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %252 = tensor.empty(%248) : tensor<?x64xbf16>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%251 : tensor<?x64xf32>) outs(%252 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x64xbf16>
    %expanded_61 = tensor.expand_shape %253 [[0, 1], [2]] output_shape [1, %248, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %254 = arith.cmpi eq, %dim, %248 : index
    cf.assert %254, "mismatched size for broadcast"
    %255 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_61 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %314 = arith.addf %in, %in_73 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %256 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<1x?x64xbf16>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %257 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = arith.cmpi eq, %dim, %c1 : index
      %317 = arith.select %316, %c0, %314 : index
      %extracted = tensor.extract %256[%c0, %317, %315] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %258 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<1x?x64xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %259 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%258 : tensor<1x?x64xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %260 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_8 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %261 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_5 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x1xf32>
    %262 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %263 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %262 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %314 = arith.mulf %in, %in_73 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %264 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<1x?x64xf32>) outs(%81 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %83, "unimplemented: dynamic negative broadcast sizes"
    %265 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = arith.cmpi eq, %dim, %c1 : index
      %317 = arith.select %316, %c0, %314 : index
      %extracted = tensor.extract %264[%c0, %317, %315] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %266 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %265 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_73 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x64xbf16>
    %267 = tensor.empty() : tensor<64x96xbf16>
    %transposed_62 = linalg.transpose ins(%arg9 : tensor<96x64xbf16>) outs(%267 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %266 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %268 = tensor.empty(%dim) : tensor<?x96xf32>
    %269 = linalg.fill ins(%cst : f32) outs(%268 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %270 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%269 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %271 = tensor.empty(%dim) : tensor<?x96xbf16>
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%270 : tensor<?x96xf32>) outs(%271 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x96xbf16>
    %expanded_64 = tensor.expand_shape %272 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    %273 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %273, "negative values not allowed in new dimensions"
    %274 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %275 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<1x?x96xbf16>) outs(%274 : tensor<1x?x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x96xf32>
    %276 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %276, "unimplemented: dynamic negative broadcast sizes"
    %277 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %278 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%277 : tensor<1x?x96xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = arith.cmpi eq, %dim, %c1 : index
      %317 = arith.select %316, %c0, %314 : index
      %extracted = tensor.extract %275[%c0, %317, %315] : tensor<1x?x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x96xf32>
    %279 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<1x?x96xf32>) outs(%277 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.negf %in : f32
      %315 = math.exp %314 : f32
      %316 = arith.addf %315, %cst_1 : f32
      %317 = arith.divf %cst_1, %316 : f32
      linalg.yield %317 : f32
    } -> tensor<1x?x96xf32>
    %280 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278, %279 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%277 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %314 = arith.mulf %in, %in_73 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x96xf32>
    %281 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %281, "negative values not allowed in new dimensions"
    %282 = tensor.empty(%dim) : tensor<1x?x96xbf16>
    %283 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<1x?x96xf32>) outs(%282 : tensor<1x?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x96xbf16>
    %284 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %284, "unimplemented: dynamic negative broadcast sizes"
    %285 = tensor.empty(%dim) : tensor<1x?x96xbf16>
    %286 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%285 : tensor<1x?x96xbf16>) {
    ^bb0(%out: bf16):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = arith.cmpi eq, %dim, %c1 : index
      %317 = arith.select %316, %c0, %314 : index
      %extracted = tensor.extract %283[%c0, %317, %315] : tensor<1x?x96xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x96xbf16>
    %transposed_65 = linalg.transpose ins(%arg10 : tensor<96x64xbf16>) outs(%267 : tensor<64x96xbf16>) permutation = [1, 0] 
    %287 = linalg.matmul ins(%collapsed_63, %transposed_65 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%269 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%287 : tensor<?x96xf32>) outs(%271 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x96xbf16>
    %expanded_66 = tensor.expand_shape %288 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %289 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %expanded_66 : tensor<1x?x96xbf16>, tensor<1x?x96xbf16>) outs(%285 : tensor<1x?x96xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_73 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x96xbf16>
    %290 = tensor.empty() : tensor<96x64xbf16>
    %transposed_67 = linalg.transpose ins(%arg11 : tensor<64x96xbf16>) outs(%290 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %289 [[0, 1], [2]] : tensor<1x?x96xbf16> into tensor<?x96xbf16>
    %291 = tensor.empty(%dim) : tensor<?x64xf32>
    %292 = linalg.fill ins(%cst : f32) outs(%291 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %293 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<?x96xbf16>, tensor<96x64xbf16>) outs(%292 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %294 = tensor.empty(%dim) : tensor<?x64xbf16>
    %295 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%293 : tensor<?x64xf32>) outs(%294 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x64xbf16>
    %expanded_69 = tensor.expand_shape %295 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %296 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %expanded_69 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %314 = arith.addf %in, %in_73 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %297 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296 : tensor<1x?x64xbf16>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %298 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = arith.cmpi eq, %dim, %c1 : index
      %317 = arith.select %316, %c0, %314 : index
      %extracted = tensor.extract %297[%c0, %317, %315] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %299 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298 : tensor<1x?x64xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %300 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%299 : tensor<1x?x64xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %301 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_8 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %302 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_5 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x1xf32>
    %303 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302 : tensor<1x?x1xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %304 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %303 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %314 = arith.mulf %in, %in_73 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %305 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304 : tensor<1x?x64xf32>) outs(%81 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %83, "unimplemented: dynamic negative broadcast sizes"
    %306 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = arith.cmpi eq, %dim, %c1 : index
      %317 = arith.select %316, %c0, %314 : index
      %extracted = tensor.extract %305[%c0, %317, %315] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %307 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %306 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_73: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_73 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x64xbf16>
    %308 = tensor.empty() : tensor<64x256xbf16>
    %transposed_70 = linalg.transpose ins(%arg15 : tensor<256x64xbf16>) outs(%308 : tensor<64x256xbf16>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %307 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %309 = tensor.empty(%dim) : tensor<?x256xf32>
    %310 = linalg.fill ins(%cst : f32) outs(%309 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %311 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x64xbf16>, tensor<64x256xbf16>) outs(%310 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %312 = tensor.empty(%dim) : tensor<?x256xbf16>
    %313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%311 : tensor<?x256xf32>) outs(%312 : tensor<?x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x256xbf16>
    %expanded_72 = tensor.expand_shape %313 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xbf16> into tensor<1x?x256xbf16>
    return %expanded_72 : tensor<1x?x256xbf16>
  }
}
