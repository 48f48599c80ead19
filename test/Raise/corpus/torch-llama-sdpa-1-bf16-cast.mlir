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
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xbf16>, %arg3: tensor<64x64xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<32x64xbf16>, %arg6: tensor<64x64xbf16>, %arg7: tensor<96x64xbf16>, %arg8: tensor<96x64xbf16>, %arg9: tensor<64x96xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64xbf16>, %arg13: tensor<256x64xbf16>) -> tensor<1x?x256xbf16> {
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
    %false = arith.constant false
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 0.59460355750136051 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense<[[[1.000000e+00], [1.000980e-01], [1.000980e-02], [9.994500e-04]]]> : tensor<1x4x1xbf16>
    %cst_10 = arith.constant 6.400000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_11 = arith.constant dense<1> : tensor<i64>
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x?xi64>
    %4 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %284 = arith.index_cast %in : i64 to index
      %285 = linalg.index 2 : index
      %286 = arith.cmpi slt, %284, %c256 : index
      cf.assert %286, "index must be smaller than dim size"
      %287 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %287, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%284, %285] : tensor<256x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %284 = linalg.index 0 : index
      %285 = arith.index_cast %284 : index to i64
      linalg.yield %285 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %284 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %284 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %284 = linalg.index 1 : index
      %285 = arith.cmpi eq, %dim, %c1 : index
      %286 = arith.select %285, %c0, %284 : index
      %extracted = tensor.extract %10[%c0, %286] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %14 = tensor.empty() : tensor<1xi64>
    %15 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%14 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    %16 = tensor.empty(%dim) : tensor<?xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%cst_5 : tensor<i1>) outs(%16 : tensor<?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?xi1>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %18 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%18 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %284 = arith.cmpi sle, %in, %in_74 : i64
      linalg.yield %284 : i1
    } -> tensor<?x?xi1>
    %expanded_12 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %284 = arith.andi %in, %in_74 : i1
      linalg.yield %284 : i1
    } -> tensor<?x?xi1>
    %expanded_13 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_14 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_14) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %284 = arith.cmpi slt, %in, %c0_i64 : i64
      %285 = arith.addi %in, %c1_i64 : i64
      %286 = arith.select %284, %285, %in : i64
      %287 = arith.index_cast %286 : i64 to index
      %288 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %289 = arith.addi %in_74, %0 : i64
      %290 = arith.select %288, %289, %in_74 : i64
      %291 = arith.index_cast %290 : i64 to index
      %extracted = tensor.extract %13[%287, %291] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_15 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_14] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_14 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_15 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %284 = arith.andi %in, %in_74 : i1
      linalg.yield %284 : i1
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
      %284 = linalg.index 2 : index
      %285 = linalg.index 3 : index
      %286 = arith.index_cast %37 : i64 to index
      %287 = arith.cmpi eq, %286, %c1 : index
      %288 = arith.select %287, %c0, %284 : index
      %289 = arith.select %287, %c0, %285 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %288, %289] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty() : tensor<1x4x1xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<1x4x1xbf16>) outs(%40 : tensor<1x4x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %284 = arith.extf %in : bf16 to f32
      linalg.yield %284 : f32
    } -> tensor<1x4x1xf32>
    %dim_16 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_17 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_16] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_16 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_16) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %284 = arith.sitofp %in : i64 to f32
      linalg.yield %284 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_16) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %284 = linalg.index 2 : index
      %285 = arith.cmpi eq, %dim_16, %c1 : index
      %286 = arith.select %285, %c0, %284 : index
      %extracted = tensor.extract %45[%c0, %c0, %286] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %284 = linalg.index 2 : index
      %285 = arith.cmpi eq, %dim_16, %c1 : index
      %286 = arith.select %285, %c0, %284 : index
      %extracted = tensor.extract %48[%c0, %c0, %286] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %53 = linalg.batch_matmul ins(%41, %50 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%52 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %54 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%53 : tensor<1x4x?xf32>) outs(%54 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_18 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %55 = tensor.empty(%dim_18) : tensor<1x?x8xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = math.cos %in : f32
      linalg.yield %284 : f32
    } -> tensor<1x?x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = math.sin %in : f32
      linalg.yield %284 : f32
    } -> tensor<1x?x8xf32>
    %58 = arith.index_cast %dim_18 : index to i64
    %59 = arith.cmpi sge, %58, %c0_i64 : i64
    cf.assert %59, "negative values not allowed in new dimensions"
    %60 = tensor.empty(%dim_18) : tensor<1x?x8xbf16>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<1x?x8xf32>) outs(%60 : tensor<1x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %284 = arith.truncf %in : f32 to bf16
      linalg.yield %284 : bf16
    } -> tensor<1x?x8xbf16>
    %62 = arith.cmpi sge, %58, %c0_i64 : i64
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    %63 = tensor.empty(%dim_18) : tensor<1x?x8xbf16>
    %64 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%63 : tensor<1x?x8xbf16>) {
    ^bb0(%out: bf16):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = arith.cmpi eq, %dim_18, %c1 : index
      %287 = arith.select %286, %c0, %284 : index
      %extracted = tensor.extract %61[%c0, %287, %285] : tensor<1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %59, "negative values not allowed in new dimensions"
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<1x?x8xf32>) outs(%60 : tensor<1x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %284 = arith.truncf %in : f32 to bf16
      linalg.yield %284 : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    %66 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%63 : tensor<1x?x8xbf16>) {
    ^bb0(%out: bf16):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = arith.cmpi eq, %dim_18, %c1 : index
      %287 = arith.select %286, %c0, %284 : index
      %extracted = tensor.extract %65[%c0, %287, %285] : tensor<1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %67 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xbf16>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %284 = arith.extf %in : bf16 to f32
      linalg.yield %284 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %69 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %70 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = arith.cmpi eq, %dim, %c1 : index
      %287 = arith.select %286, %c0, %284 : index
      %extracted = tensor.extract %68[%c0, %287, %285] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %284 : f32
    } -> tensor<1x?x64xf32>
    %72 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %in, %out : f32
      linalg.yield %284 : f32
    } -> tensor<1x?x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.divf %in, %cst_10 : f32
      linalg.yield %284 : f32
    } -> tensor<1x?x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.truncf %cst_8 : f64 to f32
      %285 = arith.addf %in, %284 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = math.rsqrt %in : f32
      linalg.yield %284 : f32
    } -> tensor<1x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %77 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %284 = arith.mulf %in, %in_74 : f32
      linalg.yield %284 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %79 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %80 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x?x64xf32>) outs(%79 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %284 = arith.truncf %in : f32 to bf16
      linalg.yield %284 : bf16
    } -> tensor<1x?x64xbf16>
    %81 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %81, "unimplemented: dynamic negative broadcast sizes"
    %82 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %83 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = arith.cmpi eq, %dim, %c1 : index
      %287 = arith.select %286, %c0, %284 : index
      %extracted = tensor.extract %80[%c0, %287, %285] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %84 = linalg.generic {indexing_maps = [#map13, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %83 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %284 = arith.mulf %in, %in_74 : bf16
      linalg.yield %284 : bf16
    } -> tensor<1x?x64xbf16>
    %85 = tensor.empty() : tensor<64x64xbf16>
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<64x64xbf16>) outs(%85 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %86 = tensor.empty(%dim) : tensor<?x64xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %88 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%87 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %89 = tensor.empty(%dim) : tensor<?x64xbf16>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<?x64xf32>) outs(%89 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %284 = arith.truncf %in : f32 to bf16
      linalg.yield %284 : bf16
    } -> tensor<?x64xbf16>
    %expanded_20 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %91 = arith.muli %28, %c8_i64 : i64
    %92 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %93 = arith.muli %0, %c64_i64 : i64
    %94 = arith.divsi %93, %91 : i64
    %95 = arith.select %27, %94, %0 : i64
    %from_elements_21 = tensor.from_elements %c1_i64, %95, %94, %c8_i64 : tensor<4xi64>
    %reshape_22 = tensor.reshape %expanded_20(%from_elements_21) : (tensor<1x?x64xbf16>, tensor<4xi64>) -> tensor<1x?x8x8xbf16>
    %96 = arith.index_cast %95 : i64 to index
    %97 = tensor.empty(%96) : tensor<1x8x?x8xbf16>
    %transposed_23 = linalg.transpose ins(%reshape_22 : tensor<1x?x8x8xbf16>) outs(%97 : tensor<1x8x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %98 = tensor.empty() : tensor<64x32xbf16>
    %transposed_24 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%98 : tensor<64x32xbf16>) permutation = [1, 0] 
    %99 = tensor.empty(%dim) : tensor<?x32xf32>
    %100 = linalg.fill ins(%cst : f32) outs(%99 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %101 = linalg.matmul ins(%collapsed, %transposed_24 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%100 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %102 = tensor.empty(%dim) : tensor<?x32xbf16>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<?x32xf32>) outs(%102 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %284 = arith.truncf %in : f32 to bf16
      linalg.yield %284 : bf16
    } -> tensor<?x32xbf16>
    %expanded_25 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %104 = arith.muli %0, %c32_i64 : i64
    %105 = arith.divsi %104, %91 : i64
    %106 = arith.select %27, %105, %0 : i64
    %from_elements_26 = tensor.from_elements %c1_i64, %106, %105, %c8_i64 : tensor<4xi64>
    %reshape_27 = tensor.reshape %expanded_25(%from_elements_26) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %107 = arith.index_cast %106 : i64 to index
    %108 = tensor.empty(%107) : tensor<1x4x?x8xbf16>
    %transposed_28 = linalg.transpose ins(%reshape_27 : tensor<1x?x4x8xbf16>) outs(%108 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_29 = linalg.transpose ins(%arg5 : tensor<32x64xbf16>) outs(%98 : tensor<64x32xbf16>) permutation = [1, 0] 
    %109 = linalg.matmul ins(%collapsed, %transposed_29 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%100 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%109 : tensor<?x32xf32>) outs(%102 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %284 = arith.truncf %in : f32 to bf16
      linalg.yield %284 : bf16
    } -> tensor<?x32xbf16>
    %expanded_30 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %reshape_31 = tensor.reshape %expanded_30(%from_elements_26) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %transposed_32 = linalg.transpose ins(%reshape_31 : tensor<1x?x4x8xbf16>) outs(%108 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_33 = tensor.expand_shape %64 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 8] : tensor<1x?x8xbf16> into tensor<1x1x?x8xbf16>
    %expanded_34 = tensor.expand_shape %66 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 8] : tensor<1x?x8xbf16> into tensor<1x1x?x8xbf16>
    %111 = arith.cmpi eq, %96, %dim_18 : index
    cf.assert %111, "mismatched size for broadcast"
    %112 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_33 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%97 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %284 = arith.mulf %in, %in_74 : bf16
      linalg.yield %284 : bf16
    } -> tensor<1x8x?x8xbf16>
    %extracted_slice = tensor.extract_slice %transposed_23[0, 0, 0, 0] [1, 8, %96, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %extracted_slice_35 = tensor.extract_slice %transposed_23[0, 0, 0, 4] [1, 8, %96, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %113 = tensor.empty(%96) : tensor<1x8x?x4xbf16>
    %114 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<1x8x?x4xbf16>) outs(%113 : tensor<1x8x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %284 = arith.negf %in : bf16
      linalg.yield %284 : bf16
    } -> tensor<1x8x?x4xbf16>
    %concat_36 = tensor.concat dim(3) %114, %extracted_slice : (tensor<1x8x?x4xbf16>, tensor<1x8x?x4xbf16>) -> tensor<1x8x?x8xbf16>
    %dim_37 = tensor.dim %114, %c2 : tensor<1x8x?x4xbf16>
    %115 = arith.cmpi eq, %dim_37, %dim_18 : index
    cf.assert %115, "mismatched size for broadcast"
    %116 = tensor.empty(%dim_37) : tensor<1x8x?x8xbf16>
    %117 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_34 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%116 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %284 = arith.mulf %in, %in_74 : bf16
      linalg.yield %284 : bf16
    } -> tensor<1x8x?x8xbf16>
    %118 = arith.cmpi eq, %96, %dim_37 : index
    cf.assert %118, "mismatched size for broadcast"
    %119 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<1x8x?x8xbf16>, tensor<1x8x?x8xbf16>) outs(%97 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %284 = arith.addf %in, %in_74 : bf16
      linalg.yield %284 : bf16
    } -> tensor<1x8x?x8xbf16>
    %120 = arith.cmpi eq, %107, %dim_18 : index
    cf.assert %120, "mismatched size for broadcast"
    %121 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28, %expanded_33 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%108 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %284 = arith.mulf %in, %in_74 : bf16
      linalg.yield %284 : bf16
    } -> tensor<1x4x?x8xbf16>
    %extracted_slice_38 = tensor.extract_slice %transposed_28[0, 0, 0, 0] [1, 4, %107, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %extracted_slice_39 = tensor.extract_slice %transposed_28[0, 0, 0, 4] [1, 4, %107, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %122 = tensor.empty(%107) : tensor<1x4x?x4xbf16>
    %123 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39 : tensor<1x4x?x4xbf16>) outs(%122 : tensor<1x4x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %284 = arith.negf %in : bf16
      linalg.yield %284 : bf16
    } -> tensor<1x4x?x4xbf16>
    %concat_40 = tensor.concat dim(3) %123, %extracted_slice_38 : (tensor<1x4x?x4xbf16>, tensor<1x4x?x4xbf16>) -> tensor<1x4x?x8xbf16>
    %dim_41 = tensor.dim %123, %c2 : tensor<1x4x?x4xbf16>
    %124 = arith.cmpi eq, %dim_41, %dim_18 : index
    cf.assert %124, "mismatched size for broadcast"
    %125 = tensor.empty(%dim_41) : tensor<1x4x?x8xbf16>
    %126 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_40, %expanded_34 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%125 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %284 = arith.mulf %in, %in_74 : bf16
      linalg.yield %284 : bf16
    } -> tensor<1x4x?x8xbf16>
    %127 = arith.cmpi eq, %107, %dim_41 : index
    cf.assert %127, "mismatched size for broadcast"
    %128 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %126 : tensor<1x4x?x8xbf16>, tensor<1x4x?x8xbf16>) outs(%108 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %284 = arith.addf %in, %in_74 : bf16
      linalg.yield %284 : bf16
    } -> tensor<1x4x?x8xbf16>
    %expanded_42 = tensor.expand_shape %128 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %107, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %129 = tensor.empty(%dim) : tensor<1x4x2x?x8xbf16>
    %130 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %284 = linalg.index 1 : index
      %285 = linalg.index 3 : index
      %286 = linalg.index 4 : index
      %287 = arith.cmpi eq, %107, %c1 : index
      %288 = arith.select %287, %c0, %285 : index
      %extracted = tensor.extract %expanded_42[%c0, %284, %c0, %288, %286] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_43 = tensor.collapse_shape %130 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %expanded_44 = tensor.expand_shape %transposed_32 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %107, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %131 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %284 = linalg.index 1 : index
      %285 = linalg.index 3 : index
      %286 = linalg.index 4 : index
      %287 = arith.cmpi eq, %107, %c1 : index
      %288 = arith.select %287, %c0, %285 : index
      %extracted = tensor.extract %expanded_44[%c0, %284, %c0, %288, %286] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_45 = tensor.collapse_shape %131 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %132 = arith.cmpi slt, %dim, %c0 : index
    %133 = arith.addi %dim, %dim : index
    %134 = arith.select %132, %133, %dim : index
    %135 = arith.cmpi slt, %134, %c0 : index
    %136 = arith.select %135, %c-1, %134 : index
    %137 = arith.minsi %136, %dim : index
    %138 = arith.maxsi %137, %c0 : index
    %extracted_slice_46 = tensor.extract_slice %39[0, 0, 0, 0] [1, 1, %dim, %138] [1, 1, 1, 1] : tensor<1x1x?x?xi1> to tensor<1x1x?x?xi1>
    %139 = tensor.empty(%dim, %138) : tensor<1x1x?x?xbf16>
    %140 = linalg.generic {indexing_maps = [#map11, #map16, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_46, %cst_3, %cst_2 : tensor<1x1x?x?xi1>, tensor<bf16>, tensor<bf16>) outs(%139 : tensor<1x1x?x?xbf16>) {
    ^bb0(%in: i1, %in_74: bf16, %in_75: bf16, %out: bf16):
      %284 = arith.select %in, %in_74, %in_75 : bf16
      linalg.yield %284 : bf16
    } -> tensor<1x1x?x?xbf16>
    %141 = arith.cmpi sge, %95, %c0_i64 : i64
    cf.assert %141, "negative values not allowed in new dimensions"
    %142 = tensor.empty(%96) : tensor<1x8x?x8xf32>
    %143 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<1x8x?x8xbf16>) outs(%142 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %284 = arith.extf %in : bf16 to f32
      linalg.yield %284 : f32
    } -> tensor<1x8x?x8xf32>
    %144 = arith.index_cast %95 : i64 to index
    %145 = arith.cmpi sge, %95, %c0_i64 : i64
    cf.assert %145, "unimplemented: dynamic negative broadcast sizes"
    %146 = tensor.empty(%144) : tensor<1x8x?x8xf32>
    %147 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%146 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = linalg.index 3 : index
      %287 = arith.cmpi eq, %96, %c1 : index
      %288 = arith.select %287, %c0, %285 : index
      %extracted = tensor.extract %143[%c0, %284, %288, %286] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    cf.assert %8, "negative values not allowed in new dimensions"
    %148 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %149 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_43 : tensor<1x8x?x8xbf16>) outs(%148 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %284 = arith.extf %in : bf16 to f32
      linalg.yield %284 : f32
    } -> tensor<1x8x?x8xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %150 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %151 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%150 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = linalg.index 3 : index
      %287 = arith.cmpi eq, %dim, %c1 : index
      %288 = arith.select %287, %c0, %285 : index
      %extracted = tensor.extract %149[%c0, %284, %288, %286] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    cf.assert %8, "negative values not allowed in new dimensions"
    %152 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<1x8x?x8xbf16>) outs(%148 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %284 = arith.extf %in : bf16 to f32
      linalg.yield %284 : f32
    } -> tensor<1x8x?x8xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %153 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%150 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = linalg.index 3 : index
      %287 = arith.cmpi eq, %dim, %c1 : index
      %288 = arith.select %287, %c0, %285 : index
      %extracted = tensor.extract %152[%c0, %284, %288, %286] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %154 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147 : tensor<1x8x?x8xf32>) outs(%146 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.truncf %cst_6 : f64 to f32
      %285 = arith.mulf %in, %284 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x8xf32>
    %155 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_47 = linalg.transpose ins(%151 : tensor<1x8x?x8xf32>) outs(%155 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    %156 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<1x8x8x?xf32>) outs(%155 : tensor<1x8x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.truncf %cst_6 : f64 to f32
      %285 = arith.mulf %in, %284 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x8x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %157 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%148 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = linalg.index 3 : index
      %287 = arith.cmpi eq, %144, %c1 : index
      %288 = arith.select %287, %c0, %285 : index
      %extracted = tensor.extract %154[%c0, %284, %288, %286] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_48 = tensor.collapse_shape %157 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %158 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %159 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%158 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = linalg.index 3 : index
      %287 = arith.cmpi eq, %dim, %c1 : index
      %288 = arith.select %287, %c0, %286 : index
      %extracted = tensor.extract %156[%c0, %284, %285, %288] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_49 = tensor.collapse_shape %159 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %160 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %161 = linalg.fill ins(%cst : f32) outs(%160 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %162 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%161 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %163 = arith.muli %0, %c8_i64 : i64
    %164 = arith.select %27, %c8_i64, %163 : i64
    %165 = arith.muli %164, %0 : i64
    %166 = arith.select %27, %c8_i64, %165 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %167 = arith.muli %163, %0 : i64
    %168 = arith.divsi %167, %166 : i64
    %169 = arith.select %27, %168, %0 : i64
    %from_elements_50 = tensor.from_elements %c1_i64, %c8_i64, %169, %169 : tensor<4xi64>
    %reshape_51 = tensor.reshape %162(%from_elements_50) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %170 = arith.index_cast %169 : i64 to index
    %171 = arith.cmpi eq, %170, %dim : index
    cf.assert %171, "mismatched size for broadcast"
    %172 = arith.cmpi eq, %170, %138 : index
    cf.assert %172, "mismatched size for broadcast"
    %173 = tensor.empty(%170, %170) : tensor<1x8x?x?xf32>
    %174 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_51, %140 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xbf16>) outs(%173 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_74: bf16, %out: f32):
      %284 = arith.extf %in_74 : bf16 to f32
      %285 = arith.addf %in, %284 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x?x?xf32>
    %175 = tensor.empty(%170) : tensor<1x8x?xi64>
    %176 = linalg.fill ins(%c0_i64 : i64) outs(%175 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %177 = tensor.empty(%170) : tensor<1x8x?xf32>
    %178 = linalg.fill ins(%cst_0 : f32) outs(%177 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %179:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%174 : tensor<1x8x?x?xf32>) outs(%178, %176 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_74: i64):
      %284 = linalg.index 3 : index
      %285 = arith.index_cast %284 : index to i64
      %286 = arith.maximumf %in, %out : f32
      %287 = arith.cmpf ogt, %in, %out : f32
      %288 = arith.select %287, %285, %out_74 : i64
      linalg.yield %286, %288 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_52 = tensor.expand_shape %179#0 [[0], [1], [2, 3]] output_shape [1, 8, %170, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %180 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %expanded_52 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%173 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %284 = arith.subf %in, %in_74 : f32
      linalg.yield %284 : f32
    } -> tensor<1x8x?x?xf32>
    %181 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180 : tensor<1x8x?x?xf32>) outs(%173 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = math.exp %in : f32
      linalg.yield %284 : f32
    } -> tensor<1x8x?x?xf32>
    %182 = tensor.empty(%170) : tensor<1x8x?x1xf32>
    %183 = linalg.fill ins(%cst : f32) outs(%182 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%181 : tensor<1x8x?x?xf32>) outs(%183 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %in, %out : f32
      linalg.yield %284 : f32
    } -> tensor<1x8x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %184 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%173 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %284 = arith.divf %in, %in_74 : f32
      linalg.yield %284 : f32
    } -> tensor<1x8x?x?xf32>
    %186 = tensor.empty(%170, %170) : tensor<1x8x?x?xi1>
    %187 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174 : tensor<1x8x?x?xf32>) outs(%186 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %284 = arith.extf %in : f32 to f64
      %285 = arith.cmpf oeq, %284, %cst_7 : f64
      linalg.yield %285 : i1
    } -> tensor<1x8x?x?xi1>
    %188 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187 : tensor<1x8x?x?xi1>) outs(%186 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %284 = arith.cmpi eq, %in, %false : i1
      linalg.yield %284 : i1
    } -> tensor<1x8x?x?xi1>
    %189 = tensor.empty(%170) : tensor<1x8x?x1xi1>
    %190 = linalg.fill ins(%false : i1) outs(%189 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %191 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%188 : tensor<1x8x?x?xi1>) outs(%190 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %284 = arith.ori %in, %out : i1
      linalg.yield %284 : i1
    } -> tensor<1x8x?x1xi1>
    %192 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191 : tensor<1x8x?x1xi1>) outs(%189 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %284 = arith.cmpi eq, %in, %false : i1
      linalg.yield %284 : i1
    } -> tensor<1x8x?x1xi1>
    %193 = arith.cmpi sge, %169, %c0_i64 : i64
    cf.assert %193, "negative values not allowed in new dimensions"
    %194 = arith.index_cast %169 : i64 to index
    cf.assert %193, "negative values not allowed in new dimensions"
    %195 = tensor.empty(%194, %194) : tensor<1x8x?x?xf32>
    %196 = linalg.generic {indexing_maps = [#map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%195 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %197 = arith.cmpi eq, %170, %194 : index
    cf.assert %197, "mismatched size for broadcast"
    %198 = arith.cmpi eq, %194, %170 : index
    cf.assert %198, "mismatched size for broadcast"
    %199 = tensor.empty(%170, %194) : tensor<1x8x?x?xf32>
    %200 = linalg.generic {indexing_maps = [#map18, #map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %196, %185 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%199 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %284 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %284 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %201 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %202 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%201 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = linalg.index 3 : index
      %287 = arith.cmpi eq, %170, %c1 : index
      %288 = arith.select %287, %c0, %285 : index
      %289 = arith.cmpi eq, %194, %c1 : index
      %290 = arith.select %289, %c0, %286 : index
      %extracted = tensor.extract %200[%c0, %284, %288, %290] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_53 = tensor.from_elements %c8_i64, %169, %169 : tensor<3xi64>
    %reshape_54 = tensor.reshape %202(%from_elements_53) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %203 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%148 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = linalg.index 3 : index
      %287 = arith.cmpi eq, %dim, %c1 : index
      %288 = arith.select %287, %c0, %285 : index
      %extracted = tensor.extract %153[%c0, %284, %288, %286] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_55 = tensor.collapse_shape %203 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %204 = arith.cmpi eq, %169, %0 : i64
    cf.assert %204, "mismatching contracting dimension"
    %205 = tensor.empty(%170) : tensor<8x?x8xf32>
    %206 = linalg.fill ins(%cst : f32) outs(%205 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %207 = linalg.batch_matmul ins(%reshape_54, %collapsed_55 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%206 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_56 = tensor.expand_shape %207 [[0, 1], [2], [3]] output_shape [1, 8, %170, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    cf.assert %193, "negative values not allowed in new dimensions"
    %208 = tensor.empty(%170) : tensor<1x8x?x8xbf16>
    %209 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_56 : tensor<1x8x?x8xf32>) outs(%208 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %284 = arith.truncf %in : f32 to bf16
      linalg.yield %284 : bf16
    } -> tensor<1x8x?x8xbf16>
    %210 = arith.index_cast %169 : i64 to index
    %211 = arith.cmpi sge, %169, %c0_i64 : i64
    cf.assert %211, "unimplemented: dynamic negative broadcast sizes"
    %212 = tensor.empty(%210) : tensor<1x8x?x8xbf16>
    %213 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%212 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = linalg.index 3 : index
      %287 = arith.cmpi eq, %170, %c1 : index
      %288 = arith.select %287, %c0, %285 : index
      %extracted = tensor.extract %209[%c0, %284, %288, %286] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %214 = tensor.empty(%210) : tensor<1x?x8x8xbf16>
    %transposed_57 = linalg.transpose ins(%213 : tensor<1x8x?x8xbf16>) outs(%214 : tensor<1x?x8x8xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %92, "must have at most one inferred (negative) dimension"
    %215 = arith.muli %169, %c64_i64 : i64
    %216 = arith.divsi %215, %28 : i64
    %217 = arith.select %27, %216, %0 : i64
    %from_elements_58 = tensor.from_elements %c1_i64, %217, %216 : tensor<3xi64>
    %reshape_59 = tensor.reshape %transposed_57(%from_elements_58) : (tensor<1x?x8x8xbf16>, tensor<3xi64>) -> tensor<1x?x64xbf16>
    %transposed_60 = linalg.transpose ins(%arg6 : tensor<64x64xbf16>) outs(%85 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %reshape_59 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %218 = arith.index_cast %217 : i64 to index
    %219 = tensor.empty(%218) : tensor<?x64xf32>
    %220 = linalg.fill ins(%cst : f32) outs(%219 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %221 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%220 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %222 = tensor.empty(%218) : tensor<?x64xbf16>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%221 : tensor<?x64xf32>) outs(%222 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %284 = arith.truncf %in : f32 to bf16
      linalg.yield %284 : bf16
    } -> tensor<?x64xbf16>
    %expanded_62 = tensor.expand_shape %223 [[0, 1], [2]] output_shape [1, %218, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %224 = arith.cmpi eq, %dim, %218 : index
    cf.assert %224, "mismatched size for broadcast"
    %225 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_62 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %284 = arith.addf %in, %in_74 : bf16
      linalg.yield %284 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %226 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x?x64xbf16>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %284 = arith.extf %in : bf16 to f32
      linalg.yield %284 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %227 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = arith.cmpi eq, %dim, %c1 : index
      %287 = arith.select %286, %c0, %284 : index
      %extracted = tensor.extract %226[%c0, %287, %285] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %228 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %284 : f32
    } -> tensor<1x?x64xf32>
    %229 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%228 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %in, %out : f32
      linalg.yield %284 : f32
    } -> tensor<1x?x1xf32>
    %230 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.divf %in, %cst_10 : f32
      linalg.yield %284 : f32
    } -> tensor<1x?x1xf32>
    %231 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.truncf %cst_8 : f64 to f32
      %285 = arith.addf %in, %284 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %232 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = math.rsqrt %in : f32
      linalg.yield %284 : f32
    } -> tensor<1x?x1xf32>
    %233 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %232 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %284 = arith.mulf %in, %in_74 : f32
      linalg.yield %284 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %234 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<1x?x64xf32>) outs(%79 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %284 = arith.truncf %in : f32 to bf16
      linalg.yield %284 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %81, "unimplemented: dynamic negative broadcast sizes"
    %235 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = arith.cmpi eq, %dim, %c1 : index
      %287 = arith.select %286, %c0, %284 : index
      %extracted = tensor.extract %234[%c0, %287, %285] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %236 = linalg.generic {indexing_maps = [#map13, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %235 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %284 = arith.mulf %in, %in_74 : bf16
      linalg.yield %284 : bf16
    } -> tensor<1x?x64xbf16>
    %237 = tensor.empty() : tensor<64x96xbf16>
    %transposed_63 = linalg.transpose ins(%arg7 : tensor<96x64xbf16>) outs(%237 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %236 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %238 = tensor.empty(%dim) : tensor<?x96xf32>
    %239 = linalg.fill ins(%cst : f32) outs(%238 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %240 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%239 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %241 = tensor.empty(%dim) : tensor<?x96xbf16>
    %242 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%240 : tensor<?x96xf32>) outs(%241 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %284 = arith.truncf %in : f32 to bf16
      linalg.yield %284 : bf16
    } -> tensor<?x96xbf16>
    %expanded_65 = tensor.expand_shape %242 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    %243 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %243, "negative values not allowed in new dimensions"
    %244 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %245 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<1x?x96xbf16>) outs(%244 : tensor<1x?x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %284 = arith.extf %in : bf16 to f32
      linalg.yield %284 : f32
    } -> tensor<1x?x96xf32>
    %246 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %246, "unimplemented: dynamic negative broadcast sizes"
    %247 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %248 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%247 : tensor<1x?x96xf32>) {
    ^bb0(%out: f32):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = arith.cmpi eq, %dim, %c1 : index
      %287 = arith.select %286, %c0, %284 : index
      %extracted = tensor.extract %245[%c0, %287, %285] : tensor<1x?x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x96xf32>
    %249 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<1x?x96xf32>) outs(%247 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.negf %in : f32
      %285 = math.exp %284 : f32
      %286 = arith.addf %285, %cst_1 : f32
      %287 = arith.divf %cst_1, %286 : f32
      linalg.yield %287 : f32
    } -> tensor<1x?x96xf32>
    %250 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %249 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%247 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %284 = arith.mulf %in, %in_74 : f32
      linalg.yield %284 : f32
    } -> tensor<1x?x96xf32>
    %251 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %251, "negative values not allowed in new dimensions"
    %252 = tensor.empty(%dim) : tensor<1x?x96xbf16>
    %253 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<1x?x96xf32>) outs(%252 : tensor<1x?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %284 = arith.truncf %in : f32 to bf16
      linalg.yield %284 : bf16
    } -> tensor<1x?x96xbf16>
    %254 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %254, "unimplemented: dynamic negative broadcast sizes"
    %255 = tensor.empty(%dim) : tensor<1x?x96xbf16>
    %256 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%255 : tensor<1x?x96xbf16>) {
    ^bb0(%out: bf16):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = arith.cmpi eq, %dim, %c1 : index
      %287 = arith.select %286, %c0, %284 : index
      %extracted = tensor.extract %253[%c0, %287, %285] : tensor<1x?x96xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x96xbf16>
    %transposed_66 = linalg.transpose ins(%arg8 : tensor<96x64xbf16>) outs(%237 : tensor<64x96xbf16>) permutation = [1, 0] 
    %257 = linalg.matmul ins(%collapsed_64, %transposed_66 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%239 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%257 : tensor<?x96xf32>) outs(%241 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %284 = arith.truncf %in : f32 to bf16
      linalg.yield %284 : bf16
    } -> tensor<?x96xbf16>
    %expanded_67 = tensor.expand_shape %258 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %259 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %expanded_67 : tensor<1x?x96xbf16>, tensor<1x?x96xbf16>) outs(%255 : tensor<1x?x96xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %284 = arith.mulf %in, %in_74 : bf16
      linalg.yield %284 : bf16
    } -> tensor<1x?x96xbf16>
    %260 = tensor.empty() : tensor<96x64xbf16>
    %transposed_68 = linalg.transpose ins(%arg9 : tensor<64x96xbf16>) outs(%260 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %259 [[0, 1], [2]] : tensor<1x?x96xbf16> into tensor<?x96xbf16>
    %261 = tensor.empty(%dim) : tensor<?x64xf32>
    %262 = linalg.fill ins(%cst : f32) outs(%261 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %263 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<?x96xbf16>, tensor<96x64xbf16>) outs(%262 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %264 = tensor.empty(%dim) : tensor<?x64xbf16>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%263 : tensor<?x64xf32>) outs(%264 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %284 = arith.truncf %in : f32 to bf16
      linalg.yield %284 : bf16
    } -> tensor<?x64xbf16>
    %expanded_70 = tensor.expand_shape %265 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %266 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %expanded_70 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %284 = arith.addf %in, %in_74 : bf16
      linalg.yield %284 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %267 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<1x?x64xbf16>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %284 = arith.extf %in : bf16 to f32
      linalg.yield %284 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %268 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = arith.cmpi eq, %dim, %c1 : index
      %287 = arith.select %286, %c0, %284 : index
      %extracted = tensor.extract %267[%c0, %287, %285] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %269 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %284 : f32
    } -> tensor<1x?x64xf32>
    %270 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%269 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.addf %in, %out : f32
      linalg.yield %284 : f32
    } -> tensor<1x?x1xf32>
    %271 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.divf %in, %cst_10 : f32
      linalg.yield %284 : f32
    } -> tensor<1x?x1xf32>
    %272 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = arith.truncf %cst_8 : f64 to f32
      %285 = arith.addf %in, %284 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x1xf32>
    %273 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %284 = math.rsqrt %in : f32
      linalg.yield %284 : f32
    } -> tensor<1x?x1xf32>
    %274 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %273 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%69 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %284 = arith.mulf %in, %in_74 : f32
      linalg.yield %284 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %275 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274 : tensor<1x?x64xf32>) outs(%79 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %284 = arith.truncf %in : f32 to bf16
      linalg.yield %284 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %81, "unimplemented: dynamic negative broadcast sizes"
    %276 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %284 = linalg.index 1 : index
      %285 = linalg.index 2 : index
      %286 = arith.cmpi eq, %dim, %c1 : index
      %287 = arith.select %286, %c0, %284 : index
      %extracted = tensor.extract %275[%c0, %287, %285] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %277 = linalg.generic {indexing_maps = [#map13, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %276 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%82 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %284 = arith.mulf %in, %in_74 : bf16
      linalg.yield %284 : bf16
    } -> tensor<1x?x64xbf16>
    %278 = tensor.empty() : tensor<64x256xbf16>
    %transposed_71 = linalg.transpose ins(%arg13 : tensor<256x64xbf16>) outs(%278 : tensor<64x256xbf16>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %277 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %279 = tensor.empty(%dim) : tensor<?x256xf32>
    %280 = linalg.fill ins(%cst : f32) outs(%279 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %281 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<?x64xbf16>, tensor<64x256xbf16>) outs(%280 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %282 = tensor.empty(%dim) : tensor<?x256xbf16>
    %283 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%281 : tensor<?x256xf32>) outs(%282 : tensor<?x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %284 = arith.truncf %in : f32 to bf16
      linalg.yield %284 : bf16
    } -> tensor<?x256xbf16>
    %expanded_73 = tensor.expand_shape %283 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xbf16> into tensor<1x?x256xbf16>
    return %expanded_73 : tensor<1x?x256xbf16>
  }
}
