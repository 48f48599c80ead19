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
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xbf16>, %arg3: tensor<64x64xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<32x64xbf16>, %arg6: tensor<64x64xbf16>, %arg7: tensor<96x64xbf16>, %arg8: tensor<96x64xbf16>, %arg9: tensor<64x96xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64xbf16>) -> tensor<1x?x256xbf16> {
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
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant dense<[[[1.000000e+00], [0.00470075384], [1.76776681E-4], [6.64786967E-6]]]> : tensor<1x4x1xf32>
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
      %282 = arith.index_cast %in : i64 to index
      %283 = linalg.index 2 : index
      %284 = arith.cmpi slt, %282, %c256 : index
      cf.assert %284, "index must be smaller than dim size"
      %285 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %285, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%282, %283] : tensor<256x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %282 = linalg.index 0 : index
      %283 = arith.index_cast %282 : index to i64
      linalg.yield %283 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %282 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %282 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %282 = linalg.index 1 : index
      %283 = arith.cmpi eq, %dim, %c1 : index
      %284 = arith.select %283, %c0, %282 : index
      %extracted = tensor.extract %10[%c0, %284] : tensor<1x?xi1>
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
      %282 = arith.cmpi sle, %in, %in_74 : i64
      linalg.yield %282 : i1
    } -> tensor<?x?xi1>
    %expanded_12 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %282 = arith.andi %in, %in_74 : i1
      linalg.yield %282 : i1
    } -> tensor<?x?xi1>
    %expanded_13 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_14 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_14) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %282 = arith.cmpi slt, %in, %c0_i64 : i64
      %283 = arith.addi %in, %c1_i64 : i64
      %284 = arith.select %282, %283, %in : i64
      %285 = arith.index_cast %284 : i64 to index
      %286 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %287 = arith.addi %in_74, %0 : i64
      %288 = arith.select %286, %287, %in_74 : i64
      %289 = arith.index_cast %288 : i64 to index
      %extracted = tensor.extract %13[%285, %289] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_15 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_14] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_14 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_15 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %282 = arith.andi %in, %in_74 : i1
      linalg.yield %282 : i1
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
      %282 = linalg.index 2 : index
      %283 = linalg.index 3 : index
      %284 = arith.index_cast %37 : i64 to index
      %285 = arith.cmpi eq, %284, %c1 : index
      %286 = arith.select %285, %c0, %282 : index
      %287 = arith.select %285, %c0, %283 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %286, %287] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %dim_16 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_17 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_16] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %40 = arith.index_cast %dim_16 : index to i64
    %41 = arith.cmpi sge, %40, %c0_i64 : i64
    cf.assert %41, "negative values not allowed in new dimensions"
    %42 = tensor.empty(%dim_16) : tensor<1x1x?xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x?xi64>) outs(%42 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %282 = arith.sitofp %in : i64 to f32
      linalg.yield %282 : f32
    } -> tensor<1x1x?xf32>
    %44 = arith.cmpi sge, %40, %c0_i64 : i64
    cf.assert %44, "unimplemented: dynamic negative broadcast sizes"
    %45 = tensor.empty(%dim_16) : tensor<1x1x?xf32>
    %46 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%45 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 2 : index
      %283 = arith.cmpi eq, %dim_16, %c1 : index
      %284 = arith.select %283, %c0, %282 : index
      %extracted = tensor.extract %43[%c0, %c0, %284] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 2 : index
      %283 = arith.cmpi eq, %dim_16, %c1 : index
      %284 = arith.select %283, %c0, %282 : index
      %extracted = tensor.extract %46[%c0, %c0, %284] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %49 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %51 = linalg.batch_matmul ins(%cst_9, %48 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%50 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %52 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%51 : tensor<1x4x?xf32>) outs(%52 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_18 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %53 = tensor.empty(%dim_18) : tensor<1x?x8xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%53 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.cos %in : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x8xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%53 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.sin %in : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x8xf32>
    %56 = arith.index_cast %dim_18 : index to i64
    %57 = arith.cmpi sge, %56, %c0_i64 : i64
    cf.assert %57, "negative values not allowed in new dimensions"
    %58 = tensor.empty(%dim_18) : tensor<1x?x8xbf16>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<1x?x8xf32>) outs(%58 : tensor<1x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %282 = arith.truncf %in : f32 to bf16
      linalg.yield %282 : bf16
    } -> tensor<1x?x8xbf16>
    %60 = arith.cmpi sge, %56, %c0_i64 : i64
    cf.assert %60, "unimplemented: dynamic negative broadcast sizes"
    %61 = tensor.empty(%dim_18) : tensor<1x?x8xbf16>
    %62 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%61 : tensor<1x?x8xbf16>) {
    ^bb0(%out: bf16):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = arith.cmpi eq, %dim_18, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %59[%c0, %285, %283] : tensor<1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %57, "negative values not allowed in new dimensions"
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<1x?x8xf32>) outs(%58 : tensor<1x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %282 = arith.truncf %in : f32 to bf16
      linalg.yield %282 : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %60, "unimplemented: dynamic negative broadcast sizes"
    %64 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%61 : tensor<1x?x8xbf16>) {
    ^bb0(%out: bf16):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = arith.cmpi eq, %dim_18, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %63[%c0, %285, %283] : tensor<1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %65 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xbf16>) outs(%65 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %282 = arith.extf %in : bf16 to f32
      linalg.yield %282 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %67 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %68 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = arith.cmpi eq, %dim, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %66[%c0, %285, %283] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x?x64xf32>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %282 : f32
    } -> tensor<1x?x64xf32>
    %70 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<1x?x64xf32>) outs(%71 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.addf %in, %out : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x1xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x?x1xf32>) outs(%70 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.divf %in, %cst_10 : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x1xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x?x1xf32>) outs(%70 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.truncf %cst_8 : f64 to f32
      %283 = arith.addf %in, %282 : f32
      linalg.yield %283 : f32
    } -> tensor<1x?x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x?x1xf32>) outs(%70 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.rsqrt %in : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %75 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %77 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x?x64xf32>) outs(%77 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %282 = arith.truncf %in : f32 to bf16
      linalg.yield %282 : bf16
    } -> tensor<1x?x64xbf16>
    %79 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %79, "unimplemented: dynamic negative broadcast sizes"
    %80 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %81 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%80 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = arith.cmpi eq, %dim, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %78[%c0, %285, %283] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %82 = linalg.generic {indexing_maps = [#map13, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %81 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%80 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %282 = arith.mulf %in, %in_74 : bf16
      linalg.yield %282 : bf16
    } -> tensor<1x?x64xbf16>
    %83 = tensor.empty() : tensor<64x64xbf16>
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<64x64xbf16>) outs(%83 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %82 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %84 = tensor.empty(%dim) : tensor<?x64xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %86 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%85 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %87 = tensor.empty(%dim) : tensor<?x64xbf16>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<?x64xf32>) outs(%87 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %282 = arith.truncf %in : f32 to bf16
      linalg.yield %282 : bf16
    } -> tensor<?x64xbf16>
    %expanded_20 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %89 = arith.muli %28, %c8_i64 : i64
    %90 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %90, "must have at most one inferred (negative) dimension"
    %91 = arith.muli %0, %c64_i64 : i64
    %92 = arith.divsi %91, %89 : i64
    %93 = arith.select %27, %92, %0 : i64
    %from_elements_21 = tensor.from_elements %c1_i64, %93, %92, %c8_i64 : tensor<4xi64>
    %reshape_22 = tensor.reshape %expanded_20(%from_elements_21) : (tensor<1x?x64xbf16>, tensor<4xi64>) -> tensor<1x?x8x8xbf16>
    %94 = arith.index_cast %93 : i64 to index
    %95 = tensor.empty(%94) : tensor<1x8x?x8xbf16>
    %transposed_23 = linalg.transpose ins(%reshape_22 : tensor<1x?x8x8xbf16>) outs(%95 : tensor<1x8x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %96 = tensor.empty() : tensor<64x32xbf16>
    %transposed_24 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%96 : tensor<64x32xbf16>) permutation = [1, 0] 
    %97 = tensor.empty(%dim) : tensor<?x32xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %99 = linalg.matmul ins(%collapsed, %transposed_24 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%98 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %100 = tensor.empty(%dim) : tensor<?x32xbf16>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%99 : tensor<?x32xf32>) outs(%100 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %282 = arith.truncf %in : f32 to bf16
      linalg.yield %282 : bf16
    } -> tensor<?x32xbf16>
    %expanded_25 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %90, "must have at most one inferred (negative) dimension"
    %102 = arith.muli %0, %c32_i64 : i64
    %103 = arith.divsi %102, %89 : i64
    %104 = arith.select %27, %103, %0 : i64
    %from_elements_26 = tensor.from_elements %c1_i64, %104, %103, %c8_i64 : tensor<4xi64>
    %reshape_27 = tensor.reshape %expanded_25(%from_elements_26) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %105 = arith.index_cast %104 : i64 to index
    %106 = tensor.empty(%105) : tensor<1x4x?x8xbf16>
    %transposed_28 = linalg.transpose ins(%reshape_27 : tensor<1x?x4x8xbf16>) outs(%106 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_29 = linalg.transpose ins(%arg5 : tensor<32x64xbf16>) outs(%96 : tensor<64x32xbf16>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%collapsed, %transposed_29 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%98 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%107 : tensor<?x32xf32>) outs(%100 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %282 = arith.truncf %in : f32 to bf16
      linalg.yield %282 : bf16
    } -> tensor<?x32xbf16>
    %expanded_30 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %90, "must have at most one inferred (negative) dimension"
    %reshape_31 = tensor.reshape %expanded_30(%from_elements_26) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %transposed_32 = linalg.transpose ins(%reshape_31 : tensor<1x?x4x8xbf16>) outs(%106 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_33 = tensor.expand_shape %62 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 8] : tensor<1x?x8xbf16> into tensor<1x1x?x8xbf16>
    %expanded_34 = tensor.expand_shape %64 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 8] : tensor<1x?x8xbf16> into tensor<1x1x?x8xbf16>
    %109 = arith.cmpi eq, %94, %dim_18 : index
    cf.assert %109, "mismatched size for broadcast"
    %110 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_33 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%95 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %282 = arith.mulf %in, %in_74 : bf16
      linalg.yield %282 : bf16
    } -> tensor<1x8x?x8xbf16>
    %extracted_slice = tensor.extract_slice %transposed_23[0, 0, 0, 0] [1, 8, %94, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %extracted_slice_35 = tensor.extract_slice %transposed_23[0, 0, 0, 4] [1, 8, %94, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %111 = tensor.empty(%94) : tensor<1x8x?x4xbf16>
    %112 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<1x8x?x4xbf16>) outs(%111 : tensor<1x8x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %282 = arith.negf %in : bf16
      linalg.yield %282 : bf16
    } -> tensor<1x8x?x4xbf16>
    %concat_36 = tensor.concat dim(3) %112, %extracted_slice : (tensor<1x8x?x4xbf16>, tensor<1x8x?x4xbf16>) -> tensor<1x8x?x8xbf16>
    %dim_37 = tensor.dim %112, %c2 : tensor<1x8x?x4xbf16>
    %113 = arith.cmpi eq, %dim_37, %dim_18 : index
    cf.assert %113, "mismatched size for broadcast"
    %114 = tensor.empty(%dim_37) : tensor<1x8x?x8xbf16>
    %115 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_34 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%114 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %282 = arith.mulf %in, %in_74 : bf16
      linalg.yield %282 : bf16
    } -> tensor<1x8x?x8xbf16>
    %116 = arith.cmpi eq, %94, %dim_37 : index
    cf.assert %116, "mismatched size for broadcast"
    %117 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %115 : tensor<1x8x?x8xbf16>, tensor<1x8x?x8xbf16>) outs(%95 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %282 = arith.addf %in, %in_74 : bf16
      linalg.yield %282 : bf16
    } -> tensor<1x8x?x8xbf16>
    %118 = arith.cmpi eq, %105, %dim_18 : index
    cf.assert %118, "mismatched size for broadcast"
    %119 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28, %expanded_33 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%106 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %282 = arith.mulf %in, %in_74 : bf16
      linalg.yield %282 : bf16
    } -> tensor<1x4x?x8xbf16>
    %extracted_slice_38 = tensor.extract_slice %transposed_28[0, 0, 0, 0] [1, 4, %105, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %extracted_slice_39 = tensor.extract_slice %transposed_28[0, 0, 0, 4] [1, 4, %105, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %120 = tensor.empty(%105) : tensor<1x4x?x4xbf16>
    %121 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39 : tensor<1x4x?x4xbf16>) outs(%120 : tensor<1x4x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %282 = arith.negf %in : bf16
      linalg.yield %282 : bf16
    } -> tensor<1x4x?x4xbf16>
    %concat_40 = tensor.concat dim(3) %121, %extracted_slice_38 : (tensor<1x4x?x4xbf16>, tensor<1x4x?x4xbf16>) -> tensor<1x4x?x8xbf16>
    %dim_41 = tensor.dim %121, %c2 : tensor<1x4x?x4xbf16>
    %122 = arith.cmpi eq, %dim_41, %dim_18 : index
    cf.assert %122, "mismatched size for broadcast"
    %123 = tensor.empty(%dim_41) : tensor<1x4x?x8xbf16>
    %124 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_40, %expanded_34 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%123 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %282 = arith.mulf %in, %in_74 : bf16
      linalg.yield %282 : bf16
    } -> tensor<1x4x?x8xbf16>
    %125 = arith.cmpi eq, %105, %dim_41 : index
    cf.assert %125, "mismatched size for broadcast"
    %126 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %124 : tensor<1x4x?x8xbf16>, tensor<1x4x?x8xbf16>) outs(%106 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %282 = arith.addf %in, %in_74 : bf16
      linalg.yield %282 : bf16
    } -> tensor<1x4x?x8xbf16>
    %expanded_42 = tensor.expand_shape %126 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %105, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %127 = tensor.empty(%dim) : tensor<1x4x2x?x8xbf16>
    %128 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%127 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %282 = linalg.index 1 : index
      %283 = linalg.index 3 : index
      %284 = linalg.index 4 : index
      %285 = arith.cmpi eq, %105, %c1 : index
      %286 = arith.select %285, %c0, %283 : index
      %extracted = tensor.extract %expanded_42[%c0, %282, %c0, %286, %284] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_43 = tensor.collapse_shape %128 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %expanded_44 = tensor.expand_shape %transposed_32 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %105, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %129 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%127 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %282 = linalg.index 1 : index
      %283 = linalg.index 3 : index
      %284 = linalg.index 4 : index
      %285 = arith.cmpi eq, %105, %c1 : index
      %286 = arith.select %285, %c0, %283 : index
      %extracted = tensor.extract %expanded_44[%c0, %282, %c0, %286, %284] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_45 = tensor.collapse_shape %129 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %130 = arith.cmpi slt, %dim, %c0 : index
    %131 = arith.addi %dim, %dim : index
    %132 = arith.select %130, %131, %dim : index
    %133 = arith.cmpi slt, %132, %c0 : index
    %134 = arith.select %133, %c-1, %132 : index
    %135 = arith.minsi %134, %dim : index
    %136 = arith.maxsi %135, %c0 : index
    %extracted_slice_46 = tensor.extract_slice %39[0, 0, 0, 0] [1, 1, %dim, %136] [1, 1, 1, 1] : tensor<1x1x?x?xi1> to tensor<1x1x?x?xi1>
    %137 = tensor.empty(%dim, %136) : tensor<1x1x?x?xbf16>
    %138 = linalg.generic {indexing_maps = [#map11, #map16, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_46, %cst_3, %cst_2 : tensor<1x1x?x?xi1>, tensor<bf16>, tensor<bf16>) outs(%137 : tensor<1x1x?x?xbf16>) {
    ^bb0(%in: i1, %in_74: bf16, %in_75: bf16, %out: bf16):
      %282 = arith.select %in, %in_74, %in_75 : bf16
      linalg.yield %282 : bf16
    } -> tensor<1x1x?x?xbf16>
    %139 = arith.cmpi sge, %93, %c0_i64 : i64
    cf.assert %139, "negative values not allowed in new dimensions"
    %140 = tensor.empty(%94) : tensor<1x8x?x8xf32>
    %141 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<1x8x?x8xbf16>) outs(%140 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %282 = arith.extf %in : bf16 to f32
      linalg.yield %282 : f32
    } -> tensor<1x8x?x8xf32>
    %142 = arith.index_cast %93 : i64 to index
    %143 = arith.cmpi sge, %93, %c0_i64 : i64
    cf.assert %143, "unimplemented: dynamic negative broadcast sizes"
    %144 = tensor.empty(%142) : tensor<1x8x?x8xf32>
    %145 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%144 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = linalg.index 3 : index
      %285 = arith.cmpi eq, %94, %c1 : index
      %286 = arith.select %285, %c0, %283 : index
      %extracted = tensor.extract %141[%c0, %282, %286, %284] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    cf.assert %8, "negative values not allowed in new dimensions"
    %146 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %147 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_43 : tensor<1x8x?x8xbf16>) outs(%146 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %282 = arith.extf %in : bf16 to f32
      linalg.yield %282 : f32
    } -> tensor<1x8x?x8xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %148 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %149 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%148 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = linalg.index 3 : index
      %285 = arith.cmpi eq, %dim, %c1 : index
      %286 = arith.select %285, %c0, %283 : index
      %extracted = tensor.extract %147[%c0, %282, %286, %284] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    cf.assert %8, "negative values not allowed in new dimensions"
    %150 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<1x8x?x8xbf16>) outs(%146 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %282 = arith.extf %in : bf16 to f32
      linalg.yield %282 : f32
    } -> tensor<1x8x?x8xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %151 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%148 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = linalg.index 3 : index
      %285 = arith.cmpi eq, %dim, %c1 : index
      %286 = arith.select %285, %c0, %283 : index
      %extracted = tensor.extract %150[%c0, %282, %286, %284] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %152 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<1x8x?x8xf32>) outs(%144 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.truncf %cst_6 : f64 to f32
      %283 = arith.mulf %in, %282 : f32
      linalg.yield %283 : f32
    } -> tensor<1x8x?x8xf32>
    %153 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_47 = linalg.transpose ins(%149 : tensor<1x8x?x8xf32>) outs(%153 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    %154 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<1x8x8x?xf32>) outs(%153 : tensor<1x8x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.truncf %cst_6 : f64 to f32
      %283 = arith.mulf %in, %282 : f32
      linalg.yield %283 : f32
    } -> tensor<1x8x8x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %155 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%146 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = linalg.index 3 : index
      %285 = arith.cmpi eq, %142, %c1 : index
      %286 = arith.select %285, %c0, %283 : index
      %extracted = tensor.extract %152[%c0, %282, %286, %284] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_48 = tensor.collapse_shape %155 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %156 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %157 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%156 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = linalg.index 3 : index
      %285 = arith.cmpi eq, %dim, %c1 : index
      %286 = arith.select %285, %c0, %284 : index
      %extracted = tensor.extract %154[%c0, %282, %283, %286] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_49 = tensor.collapse_shape %157 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %158 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %159 = linalg.fill ins(%cst : f32) outs(%158 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %160 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%159 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %161 = arith.muli %0, %c8_i64 : i64
    %162 = arith.select %27, %c8_i64, %161 : i64
    %163 = arith.muli %162, %0 : i64
    %164 = arith.select %27, %c8_i64, %163 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %165 = arith.muli %161, %0 : i64
    %166 = arith.divsi %165, %164 : i64
    %167 = arith.select %27, %166, %0 : i64
    %from_elements_50 = tensor.from_elements %c1_i64, %c8_i64, %167, %167 : tensor<4xi64>
    %reshape_51 = tensor.reshape %160(%from_elements_50) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %168 = arith.index_cast %167 : i64 to index
    %169 = arith.cmpi eq, %168, %dim : index
    cf.assert %169, "mismatched size for broadcast"
    %170 = arith.cmpi eq, %168, %136 : index
    cf.assert %170, "mismatched size for broadcast"
    %171 = tensor.empty(%168, %168) : tensor<1x8x?x?xf32>
    %172 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_51, %138 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xbf16>) outs(%171 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_74: bf16, %out: f32):
      %282 = arith.extf %in_74 : bf16 to f32
      %283 = arith.addf %in, %282 : f32
      linalg.yield %283 : f32
    } -> tensor<1x8x?x?xf32>
    %173 = tensor.empty(%168) : tensor<1x8x?xi64>
    %174 = linalg.fill ins(%c0_i64 : i64) outs(%173 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %175 = tensor.empty(%168) : tensor<1x8x?xf32>
    %176 = linalg.fill ins(%cst_0 : f32) outs(%175 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %177:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%172 : tensor<1x8x?x?xf32>) outs(%176, %174 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_74: i64):
      %282 = linalg.index 3 : index
      %283 = arith.index_cast %282 : index to i64
      %284 = arith.maximumf %in, %out : f32
      %285 = arith.cmpf ogt, %in, %out : f32
      %286 = arith.select %285, %283, %out_74 : i64
      linalg.yield %284, %286 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_52 = tensor.expand_shape %177#0 [[0], [1], [2, 3]] output_shape [1, 8, %168, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %178 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %expanded_52 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%171 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.subf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<1x8x?x?xf32>
    %179 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178 : tensor<1x8x?x?xf32>) outs(%171 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.exp %in : f32
      linalg.yield %282 : f32
    } -> tensor<1x8x?x?xf32>
    %180 = tensor.empty(%168) : tensor<1x8x?x1xf32>
    %181 = linalg.fill ins(%cst : f32) outs(%180 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%179 : tensor<1x8x?x?xf32>) outs(%181 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.addf %in, %out : f32
      linalg.yield %282 : f32
    } -> tensor<1x8x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179, %182 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%171 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.divf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<1x8x?x?xf32>
    %184 = tensor.empty(%168, %168) : tensor<1x8x?x?xi1>
    %185 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172 : tensor<1x8x?x?xf32>) outs(%184 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %282 = arith.extf %in : f32 to f64
      %283 = arith.cmpf oeq, %282, %cst_7 : f64
      linalg.yield %283 : i1
    } -> tensor<1x8x?x?xi1>
    %186 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185 : tensor<1x8x?x?xi1>) outs(%184 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %282 = arith.cmpi eq, %in, %false : i1
      linalg.yield %282 : i1
    } -> tensor<1x8x?x?xi1>
    %187 = tensor.empty(%168) : tensor<1x8x?x1xi1>
    %188 = linalg.fill ins(%false : i1) outs(%187 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %189 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%186 : tensor<1x8x?x?xi1>) outs(%188 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %282 = arith.ori %in, %out : i1
      linalg.yield %282 : i1
    } -> tensor<1x8x?x1xi1>
    %190 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189 : tensor<1x8x?x1xi1>) outs(%187 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %282 = arith.cmpi eq, %in, %false : i1
      linalg.yield %282 : i1
    } -> tensor<1x8x?x1xi1>
    %191 = arith.cmpi sge, %167, %c0_i64 : i64
    cf.assert %191, "negative values not allowed in new dimensions"
    %192 = arith.index_cast %167 : i64 to index
    cf.assert %191, "negative values not allowed in new dimensions"
    %193 = tensor.empty(%192, %192) : tensor<1x8x?x?xf32>
    %194 = linalg.generic {indexing_maps = [#map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%193 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %195 = arith.cmpi eq, %168, %192 : index
    cf.assert %195, "mismatched size for broadcast"
    %196 = arith.cmpi eq, %192, %168 : index
    cf.assert %196, "mismatched size for broadcast"
    %197 = tensor.empty(%168, %192) : tensor<1x8x?x?xf32>
    %198 = linalg.generic {indexing_maps = [#map18, #map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %194, %183 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%197 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %282 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %282 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %199 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %200 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%199 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = linalg.index 3 : index
      %285 = arith.cmpi eq, %168, %c1 : index
      %286 = arith.select %285, %c0, %283 : index
      %287 = arith.cmpi eq, %192, %c1 : index
      %288 = arith.select %287, %c0, %284 : index
      %extracted = tensor.extract %198[%c0, %282, %286, %288] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_53 = tensor.from_elements %c8_i64, %167, %167 : tensor<3xi64>
    %reshape_54 = tensor.reshape %200(%from_elements_53) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %201 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%146 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = linalg.index 3 : index
      %285 = arith.cmpi eq, %dim, %c1 : index
      %286 = arith.select %285, %c0, %283 : index
      %extracted = tensor.extract %151[%c0, %282, %286, %284] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_55 = tensor.collapse_shape %201 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %202 = arith.cmpi eq, %167, %0 : i64
    cf.assert %202, "mismatching contracting dimension"
    %203 = tensor.empty(%168) : tensor<8x?x8xf32>
    %204 = linalg.fill ins(%cst : f32) outs(%203 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %205 = linalg.batch_matmul ins(%reshape_54, %collapsed_55 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%204 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_56 = tensor.expand_shape %205 [[0, 1], [2], [3]] output_shape [1, 8, %168, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    cf.assert %191, "negative values not allowed in new dimensions"
    %206 = tensor.empty(%168) : tensor<1x8x?x8xbf16>
    %207 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_56 : tensor<1x8x?x8xf32>) outs(%206 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %282 = arith.truncf %in : f32 to bf16
      linalg.yield %282 : bf16
    } -> tensor<1x8x?x8xbf16>
    %208 = arith.index_cast %167 : i64 to index
    %209 = arith.cmpi sge, %167, %c0_i64 : i64
    cf.assert %209, "unimplemented: dynamic negative broadcast sizes"
    %210 = tensor.empty(%208) : tensor<1x8x?x8xbf16>
    %211 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%210 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = linalg.index 3 : index
      %285 = arith.cmpi eq, %168, %c1 : index
      %286 = arith.select %285, %c0, %283 : index
      %extracted = tensor.extract %207[%c0, %282, %286, %284] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %212 = tensor.empty(%208) : tensor<1x?x8x8xbf16>
    %transposed_57 = linalg.transpose ins(%211 : tensor<1x8x?x8xbf16>) outs(%212 : tensor<1x?x8x8xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %90, "must have at most one inferred (negative) dimension"
    %213 = arith.muli %167, %c64_i64 : i64
    %214 = arith.divsi %213, %28 : i64
    %215 = arith.select %27, %214, %0 : i64
    %from_elements_58 = tensor.from_elements %c1_i64, %215, %214 : tensor<3xi64>
    %reshape_59 = tensor.reshape %transposed_57(%from_elements_58) : (tensor<1x?x8x8xbf16>, tensor<3xi64>) -> tensor<1x?x64xbf16>
    %transposed_60 = linalg.transpose ins(%arg6 : tensor<64x64xbf16>) outs(%83 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %reshape_59 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %216 = arith.index_cast %215 : i64 to index
    %217 = tensor.empty(%216) : tensor<?x64xf32>
    %218 = linalg.fill ins(%cst : f32) outs(%217 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %219 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%218 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %220 = tensor.empty(%216) : tensor<?x64xbf16>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%219 : tensor<?x64xf32>) outs(%220 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %282 = arith.truncf %in : f32 to bf16
      linalg.yield %282 : bf16
    } -> tensor<?x64xbf16>
    %expanded_62 = tensor.expand_shape %221 [[0, 1], [2]] output_shape [1, %216, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %222 = arith.cmpi eq, %dim, %216 : index
    cf.assert %222, "mismatched size for broadcast"
    %223 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_62 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %282 = arith.addf %in, %in_74 : bf16
      linalg.yield %282 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %224 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<1x?x64xbf16>) outs(%65 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %282 = arith.extf %in : bf16 to f32
      linalg.yield %282 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %225 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = arith.cmpi eq, %dim, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %224[%c0, %285, %283] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %226 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x?x64xf32>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %282 : f32
    } -> tensor<1x?x64xf32>
    %227 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%226 : tensor<1x?x64xf32>) outs(%71 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.addf %in, %out : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x1xf32>
    %228 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<1x?x1xf32>) outs(%70 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.divf %in, %cst_10 : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x1xf32>
    %229 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<1x?x1xf32>) outs(%70 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.truncf %cst_8 : f64 to f32
      %283 = arith.addf %in, %282 : f32
      linalg.yield %283 : f32
    } -> tensor<1x?x1xf32>
    %230 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<1x?x1xf32>) outs(%70 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.rsqrt %in : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x1xf32>
    %231 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %230 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %232 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x?x64xf32>) outs(%77 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %282 = arith.truncf %in : f32 to bf16
      linalg.yield %282 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %79, "unimplemented: dynamic negative broadcast sizes"
    %233 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%80 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = arith.cmpi eq, %dim, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %232[%c0, %285, %283] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %234 = linalg.generic {indexing_maps = [#map13, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %233 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%80 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %282 = arith.mulf %in, %in_74 : bf16
      linalg.yield %282 : bf16
    } -> tensor<1x?x64xbf16>
    %235 = tensor.empty() : tensor<64x96xbf16>
    %transposed_63 = linalg.transpose ins(%arg7 : tensor<96x64xbf16>) outs(%235 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %234 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %236 = tensor.empty(%dim) : tensor<?x96xf32>
    %237 = linalg.fill ins(%cst : f32) outs(%236 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %238 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%237 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %239 = tensor.empty(%dim) : tensor<?x96xbf16>
    %240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%238 : tensor<?x96xf32>) outs(%239 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %282 = arith.truncf %in : f32 to bf16
      linalg.yield %282 : bf16
    } -> tensor<?x96xbf16>
    %expanded_65 = tensor.expand_shape %240 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    %241 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %241, "negative values not allowed in new dimensions"
    %242 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %243 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<1x?x96xbf16>) outs(%242 : tensor<1x?x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %282 = arith.extf %in : bf16 to f32
      linalg.yield %282 : f32
    } -> tensor<1x?x96xf32>
    %244 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %244, "unimplemented: dynamic negative broadcast sizes"
    %245 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %246 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%245 : tensor<1x?x96xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = arith.cmpi eq, %dim, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %243[%c0, %285, %283] : tensor<1x?x96xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x96xf32>
    %247 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<1x?x96xf32>) outs(%245 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.negf %in : f32
      %283 = math.exp %282 : f32
      %284 = arith.addf %283, %cst_1 : f32
      %285 = arith.divf %cst_1, %284 : f32
      linalg.yield %285 : f32
    } -> tensor<1x?x96xf32>
    %248 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %247 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%245 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x96xf32>
    %249 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %249, "negative values not allowed in new dimensions"
    %250 = tensor.empty(%dim) : tensor<1x?x96xbf16>
    %251 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<1x?x96xf32>) outs(%250 : tensor<1x?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %282 = arith.truncf %in : f32 to bf16
      linalg.yield %282 : bf16
    } -> tensor<1x?x96xbf16>
    %252 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %252, "unimplemented: dynamic negative broadcast sizes"
    %253 = tensor.empty(%dim) : tensor<1x?x96xbf16>
    %254 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%253 : tensor<1x?x96xbf16>) {
    ^bb0(%out: bf16):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = arith.cmpi eq, %dim, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %251[%c0, %285, %283] : tensor<1x?x96xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x96xbf16>
    %transposed_66 = linalg.transpose ins(%arg8 : tensor<96x64xbf16>) outs(%235 : tensor<64x96xbf16>) permutation = [1, 0] 
    %255 = linalg.matmul ins(%collapsed_64, %transposed_66 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%237 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%255 : tensor<?x96xf32>) outs(%239 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %282 = arith.truncf %in : f32 to bf16
      linalg.yield %282 : bf16
    } -> tensor<?x96xbf16>
    %expanded_67 = tensor.expand_shape %256 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %257 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %expanded_67 : tensor<1x?x96xbf16>, tensor<1x?x96xbf16>) outs(%253 : tensor<1x?x96xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %282 = arith.mulf %in, %in_74 : bf16
      linalg.yield %282 : bf16
    } -> tensor<1x?x96xbf16>
    %258 = tensor.empty() : tensor<96x64xbf16>
    %transposed_68 = linalg.transpose ins(%arg9 : tensor<64x96xbf16>) outs(%258 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %257 [[0, 1], [2]] : tensor<1x?x96xbf16> into tensor<?x96xbf16>
    %259 = tensor.empty(%dim) : tensor<?x64xf32>
    %260 = linalg.fill ins(%cst : f32) outs(%259 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %261 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<?x96xbf16>, tensor<96x64xbf16>) outs(%260 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %262 = tensor.empty(%dim) : tensor<?x64xbf16>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%261 : tensor<?x64xf32>) outs(%262 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %282 = arith.truncf %in : f32 to bf16
      linalg.yield %282 : bf16
    } -> tensor<?x64xbf16>
    %expanded_70 = tensor.expand_shape %263 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %264 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223, %expanded_70 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %282 = arith.addf %in, %in_74 : bf16
      linalg.yield %282 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %265 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<1x?x64xbf16>) outs(%65 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %282 = arith.extf %in : bf16 to f32
      linalg.yield %282 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %266 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = arith.cmpi eq, %dim, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %265[%c0, %285, %283] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %267 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<1x?x64xf32>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %282 : f32
    } -> tensor<1x?x64xf32>
    %268 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%267 : tensor<1x?x64xf32>) outs(%71 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.addf %in, %out : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x1xf32>
    %269 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<1x?x1xf32>) outs(%70 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.divf %in, %cst_10 : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x1xf32>
    %270 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<1x?x1xf32>) outs(%70 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.truncf %cst_8 : f64 to f32
      %283 = arith.addf %in, %282 : f32
      linalg.yield %283 : f32
    } -> tensor<1x?x1xf32>
    %271 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<1x?x1xf32>) outs(%70 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.rsqrt %in : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x1xf32>
    %272 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %271 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%67 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %273 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<1x?x64xf32>) outs(%77 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %282 = arith.truncf %in : f32 to bf16
      linalg.yield %282 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %79, "unimplemented: dynamic negative broadcast sizes"
    %274 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%80 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = arith.cmpi eq, %dim, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %273[%c0, %285, %283] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %275 = linalg.generic {indexing_maps = [#map13, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %274 : tensor<64xbf16>, tensor<1x?x64xbf16>) outs(%80 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_74: bf16, %out: bf16):
      %282 = arith.mulf %in, %in_74 : bf16
      linalg.yield %282 : bf16
    } -> tensor<1x?x64xbf16>
    %276 = tensor.empty() : tensor<64x256xbf16>
    %transposed_71 = linalg.transpose ins(%arg2 : tensor<256x64xbf16>) outs(%276 : tensor<64x256xbf16>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %275 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %277 = tensor.empty(%dim) : tensor<?x256xf32>
    %278 = linalg.fill ins(%cst : f32) outs(%277 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %279 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<?x64xbf16>, tensor<64x256xbf16>) outs(%278 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %280 = tensor.empty(%dim) : tensor<?x256xbf16>
    %281 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%279 : tensor<?x256xf32>) outs(%280 : tensor<?x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %282 = arith.truncf %in : f32 to bf16
      linalg.yield %282 : bf16
    } -> tensor<?x256xbf16>
    %expanded_73 = tensor.expand_shape %281 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xbf16> into tensor<1x?x256xbf16>
    return %expanded_73 : tensor<1x?x256xbf16>
  }
}
