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
#map13 = affine_map<(d0, d1, d2) -> ()>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map15 = affine_map<(d0, d1, d2) -> (d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64x64xf32>, %arg15: tensor<32x64xf32>, %arg16: tensor<32x64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<96x64xf32>, %arg19: tensor<96x64xf32>, %arg20: tensor<64x96xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c2_i64 = arith.constant 2 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %c3_i64 = arith.constant 3 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c-1 = arith.constant -1 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_10 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
    %cst_11 = arith.constant 6.400000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_12 = arith.constant 2.500000e-01 : f32
    %cst_13 = arith.constant 5.000000e+01 : f32
    %cst_14 = arith.constant 3.000000e+01 : f32
    %cst_15 = arith.constant dense<1> : tensor<i64>
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_15 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x?xi64>
    %4 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %314 = arith.index_cast %in : i64 to index
      %315 = linalg.index 2 : index
      %316 = arith.cmpi slt, %314, %c256 : index
      cf.assert %316, "index must be smaller than dim size"
      %317 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %317, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%314, %315] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
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
    %17 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%cst_6 : tensor<i1>) outs(%16 : tensor<?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?xi1>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %18 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%18 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_127: i64, %out: i1):
      %314 = arith.cmpi sle, %in, %in_127 : i64
      linalg.yield %314 : i1
    } -> tensor<?x?xi1>
    %expanded_16 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_127: i1, %out: i1):
      %314 = arith.andi %in, %in_127 : i1
      linalg.yield %314 : i1
    } -> tensor<?x?xi1>
    %expanded_17 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_18 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_18) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_127: i64, %out: i1):
      %314 = arith.cmpi slt, %in, %c0_i64 : i64
      %315 = arith.addi %in, %c1_i64 : i64
      %316 = arith.select %314, %315, %in : i64
      %317 = arith.index_cast %316 : i64 to index
      %318 = arith.cmpi slt, %in_127, %c0_i64 : i64
      %319 = arith.addi %in_127, %0 : i64
      %320 = arith.select %318, %319, %in_127 : i64
      %321 = arith.index_cast %320 : i64 to index
      %extracted = tensor.extract %13[%317, %321] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_19 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_18] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_18 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_19 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_127: i1, %out: i1):
      %314 = arith.andi %in, %in_127 : i1
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
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_9, %cst_5 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_127: f32, %in_128: f32, %out: f32):
      %314 = arith.select %in, %in_127, %in_128 : f32
      linalg.yield %314 : f32
    } -> tensor<1x1x?x?xf32>
    cf.assert %8, "negative values not allowed in new dimensions"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %42 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%7 : tensor<?xi64>) outs(%6 : tensor<?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %314 = arith.subi %in, %c4_i64 : i64
      linalg.yield %314 : i64
    } -> tensor<?xi64>
    %expanded_20 = tensor.expand_shape %42 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %43 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded_20 : tensor<?xi64>, tensor<?x1xi64>) outs(%18 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_127: i64, %out: i1):
      %314 = arith.cmpi sgt, %in, %in_127 : i64
      linalg.yield %314 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    %44 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %43 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_127: i1, %out: i1):
      %314 = arith.andi %in, %in_127 : i1
      linalg.yield %314 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%44, %19 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_127: i1, %out: i1):
      %314 = arith.andi %in, %in_127 : i1
      linalg.yield %314 : i1
    } -> tensor<?x?xi1>
    %46 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %45 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_127: i1, %out: i1):
      %314 = arith.andi %in, %in_127 : i1
      linalg.yield %314 : i1
    } -> tensor<?x?xi1>
    cf.assert %24, "mismatched size for broadcast"
    %47 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %expanded_19 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_127: i1, %out: i1):
      %314 = arith.andi %in, %in_127 : i1
      linalg.yield %314 : i1
    } -> tensor<1x?x?xi1>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %reshape_21 = tensor.reshape %47(%from_elements) : (tensor<1x?x?xi1>, tensor<4xi64>) -> tensor<1x1x?x?xi1>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %48 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%38 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %314 = linalg.index 2 : index
      %315 = linalg.index 3 : index
      %316 = arith.index_cast %37 : i64 to index
      %317 = arith.cmpi eq, %316, %c1 : index
      %318 = arith.select %317, %c0, %314 : index
      %319 = arith.select %317, %c0, %315 : index
      %extracted = tensor.extract %reshape_21[%c0, %c0, %318, %319] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %49 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %cst_9, %cst_5 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_127: f32, %in_128: f32, %out: f32):
      %314 = arith.select %in, %in_127, %in_128 : f32
      linalg.yield %314 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_22 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_23 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_22] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %50 = arith.index_cast %dim_22 : index to i64
    %51 = arith.cmpi sge, %50, %c0_i64 : i64
    cf.assert %51, "negative values not allowed in new dimensions"
    %52 = tensor.empty(%dim_22) : tensor<1x1x?xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x1x?xi64>) outs(%52 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %314 = arith.sitofp %in : i64 to f32
      linalg.yield %314 : f32
    } -> tensor<1x1x?xf32>
    %54 = arith.cmpi sge, %50, %c0_i64 : i64
    cf.assert %54, "unimplemented: dynamic negative broadcast sizes"
    %55 = tensor.empty(%dim_22) : tensor<1x1x?xf32>
    %56 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%55 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 2 : index
      %315 = arith.cmpi eq, %dim_22, %c1 : index
      %316 = arith.select %315, %c0, %314 : index
      %extracted = tensor.extract %53[%c0, %c0, %316] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %57 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %58 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%57 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 2 : index
      %315 = arith.cmpi eq, %dim_22, %c1 : index
      %316 = arith.select %315, %c0, %314 : index
      %extracted = tensor.extract %56[%c0, %c0, %316] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %59 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %61 = linalg.batch_matmul ins(%cst_10, %58 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%60 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %62 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%61 : tensor<1x4x?xf32>) outs(%62 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_24 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %63 = tensor.empty(%dim_24) : tensor<1x?x8xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%63 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.cos %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x8xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%63 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.sin %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x8xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_8 : tensor<1x?x64xf32>, tensor<f32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %68 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_11 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_7 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x1xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %73 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %75 = tensor.empty() : tensor<64xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%75 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %cst_3 : f32
      linalg.yield %314 : f32
    } -> tensor<64xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %76 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %78 = tensor.empty() : tensor<64x64xf32>
    %transposed_25 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%78 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %77 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %79 = tensor.empty(%dim) : tensor<?x64xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %81 = linalg.matmul ins(%collapsed, %transposed_25 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%80 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_26 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %82 = arith.muli %28, %c8_i64 : i64
    %83 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %83, "must have at most one inferred (negative) dimension"
    %84 = arith.muli %0, %c64_i64 : i64
    %85 = arith.divsi %84, %82 : i64
    %86 = arith.select %27, %85, %0 : i64
    %from_elements_27 = tensor.from_elements %c1_i64, %86, %85, %c8_i64 : tensor<4xi64>
    %reshape_28 = tensor.reshape %expanded_26(%from_elements_27) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %87 = arith.index_cast %86 : i64 to index
    %88 = tensor.empty(%87) : tensor<1x8x?x8xf32>
    %transposed_29 = linalg.transpose ins(%reshape_28 : tensor<1x?x8x8xf32>) outs(%88 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %89 = tensor.empty() : tensor<64x32xf32>
    %transposed_30 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%89 : tensor<64x32xf32>) permutation = [1, 0] 
    %90 = tensor.empty(%dim) : tensor<?x32xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %92 = linalg.matmul ins(%collapsed, %transposed_30 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%91 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_31 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %83, "must have at most one inferred (negative) dimension"
    %93 = arith.muli %0, %c32_i64 : i64
    %94 = arith.divsi %93, %82 : i64
    %95 = arith.select %27, %94, %0 : i64
    %from_elements_32 = tensor.from_elements %c1_i64, %95, %94, %c8_i64 : tensor<4xi64>
    %reshape_33 = tensor.reshape %expanded_31(%from_elements_32) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %96 = arith.index_cast %95 : i64 to index
    %97 = tensor.empty(%96) : tensor<1x4x?x8xf32>
    %transposed_34 = linalg.transpose ins(%reshape_33 : tensor<1x?x4x8xf32>) outs(%97 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_35 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%89 : tensor<64x32xf32>) permutation = [1, 0] 
    %98 = linalg.matmul ins(%collapsed, %transposed_35 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%91 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_36 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %83, "must have at most one inferred (negative) dimension"
    %reshape_37 = tensor.reshape %expanded_36(%from_elements_32) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_38 = linalg.transpose ins(%reshape_37 : tensor<1x?x4x8xf32>) outs(%97 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_39 = tensor.expand_shape %64 [[0], [1, 2], [3]] output_shape [1, 1, %dim_24, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_40 = tensor.expand_shape %65 [[0], [1, 2], [3]] output_shape [1, 1, %dim_24, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %99 = arith.cmpi eq, %87, %dim_24 : index
    cf.assert %99, "mismatched size for broadcast"
    %100 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29, %expanded_39 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%88 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_29[0, 0, 0, 0] [1, 8, %87, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_41 = tensor.extract_slice %transposed_29[0, 0, 0, 4] [1, 8, %87, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %101 = tensor.empty(%87) : tensor<1x8x?x4xf32>
    %102 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_41 : tensor<1x8x?x4xf32>) outs(%101 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.negf %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_42 = tensor.concat dim(3) %102, %extracted_slice : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_43 = tensor.dim %102, %c2 : tensor<1x8x?x4xf32>
    %103 = arith.cmpi eq, %dim_43, %dim_24 : index
    cf.assert %103, "mismatched size for broadcast"
    %104 = tensor.empty(%dim_43) : tensor<1x8x?x8xf32>
    %105 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_42, %expanded_40 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%104 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x8xf32>
    %106 = arith.cmpi eq, %87, %dim_43 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %105 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%88 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.addf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x8xf32>
    %108 = arith.cmpi eq, %96, %dim_24 : index
    cf.assert %108, "mismatched size for broadcast"
    %109 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_34, %expanded_39 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%97 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_44 = tensor.extract_slice %transposed_34[0, 0, 0, 0] [1, 4, %96, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_45 = tensor.extract_slice %transposed_34[0, 0, 0, 4] [1, 4, %96, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %110 = tensor.empty(%96) : tensor<1x4x?x4xf32>
    %111 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_45 : tensor<1x4x?x4xf32>) outs(%110 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.negf %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_46 = tensor.concat dim(3) %111, %extracted_slice_44 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_47 = tensor.dim %111, %c2 : tensor<1x4x?x4xf32>
    %112 = arith.cmpi eq, %dim_47, %dim_24 : index
    cf.assert %112, "mismatched size for broadcast"
    %113 = tensor.empty(%dim_47) : tensor<1x4x?x8xf32>
    %114 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_46, %expanded_40 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%113 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x4x?x8xf32>
    %115 = arith.cmpi eq, %96, %dim_47 : index
    cf.assert %115, "mismatched size for broadcast"
    %116 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %114 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%97 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.addf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_48 = tensor.expand_shape %116 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %96, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %117 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %118 = linalg.generic {indexing_maps = [#map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%117 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 3 : index
      %316 = linalg.index 4 : index
      %317 = arith.cmpi eq, %96, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %extracted = tensor.extract %expanded_48[%c0, %314, %c0, %318, %316] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_49 = tensor.collapse_shape %118 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_50 = tensor.expand_shape %transposed_38 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %96, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %119 = linalg.generic {indexing_maps = [#map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%117 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 3 : index
      %316 = linalg.index 4 : index
      %317 = arith.cmpi eq, %96, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %extracted = tensor.extract %expanded_50[%c0, %314, %c0, %318, %316] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_51 = tensor.collapse_shape %119 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %120 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_52 = linalg.transpose ins(%collapsed_49 : tensor<1x8x?x8xf32>) outs(%120 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %121 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %122 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%121 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %87, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %extracted = tensor.extract %107[%c0, %314, %318, %316] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_53 = tensor.collapse_shape %122 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %123 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %dim, %c1 : index
      %318 = arith.select %317, %c0, %316 : index
      %extracted = tensor.extract %transposed_52[%c0, %314, %315, %318] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_54 = tensor.collapse_shape %123 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %124 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %125 = linalg.fill ins(%cst : f32) outs(%124 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %126 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%125 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %127 = arith.muli %0, %c8_i64 : i64
    %128 = arith.select %27, %c8_i64, %127 : i64
    %129 = arith.muli %128, %0 : i64
    %130 = arith.select %27, %c8_i64, %129 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %131 = arith.muli %127, %0 : i64
    %132 = arith.divsi %131, %130 : i64
    %133 = arith.select %27, %132, %0 : i64
    %from_elements_55 = tensor.from_elements %c1_i64, %c8_i64, %133, %133 : tensor<4xi64>
    %reshape_56 = tensor.reshape %126(%from_elements_55) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %134 = arith.index_cast %133 : i64 to index
    %135 = tensor.empty(%134, %134) : tensor<1x8x?x?xf32>
    %136 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_56 : tensor<1x8x?x?xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.mulf %in, %cst_12 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %137 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<1x8x?x?xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_13 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %138 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137 : tensor<1x8x?x?xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.tanh %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %139 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138 : tensor<1x8x?x?xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.mulf %in, %cst_13 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %140 = arith.cmpi slt, %dim, %c0 : index
    %141 = arith.addi %dim, %dim : index
    %142 = arith.select %140, %141, %dim : index
    %143 = arith.cmpi slt, %142, %c0 : index
    %144 = arith.select %143, %c-1, %142 : index
    %145 = arith.minsi %144, %dim : index
    %146 = arith.maxsi %145, %c0 : index
    %extracted_slice_57 = tensor.extract_slice %49[0, 0, 0, 0] [1, 1, %dim, %146] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %147 = arith.cmpi eq, %134, %dim : index
    cf.assert %147, "mismatched size for broadcast"
    %148 = arith.cmpi eq, %134, %146 : index
    cf.assert %148, "mismatched size for broadcast"
    %149 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %extracted_slice_57 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.addf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %150 = tensor.empty(%134) : tensor<1x8x?xi64>
    %151 = linalg.fill ins(%c0_i64 : i64) outs(%150 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %152 = tensor.empty(%134) : tensor<1x8x?xf32>
    %153 = linalg.fill ins(%cst_0 : f32) outs(%152 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %154:2 = linalg.generic {indexing_maps = [#map11, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%149 : tensor<1x8x?x?xf32>) outs(%153, %151 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_127: i64):
      %314 = linalg.index 3 : index
      %315 = arith.index_cast %314 : index to i64
      %316 = arith.maximumf %in, %out : f32
      %317 = arith.cmpf ogt, %in, %out : f32
      %318 = arith.select %317, %315, %out_127 : i64
      linalg.yield %316, %318 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_58 = tensor.expand_shape %154#0 [[0], [1], [2, 3]] output_shape [1, 8, %134, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %155 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %expanded_58 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.subf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %156 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<1x8x?x?xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.exp %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %157 = tensor.empty(%134) : tensor<1x8x?x1xf32>
    %158 = linalg.fill ins(%cst : f32) outs(%157 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %159 = linalg.generic {indexing_maps = [#map11, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156 : tensor<1x8x?x?xf32>) outs(%158 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x1xf32>
    %160 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %159 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.divf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %161 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %162 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%161 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %134, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %319 = arith.select %317, %c0, %316 : index
      %extracted = tensor.extract %160[%c0, %314, %318, %319] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_59 = tensor.from_elements %c8_i64, %133, %133 : tensor<3xi64>
    %reshape_60 = tensor.reshape %162(%from_elements_59) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %163 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%121 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %dim, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %extracted = tensor.extract %collapsed_51[%c0, %314, %318, %316] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_61 = tensor.collapse_shape %163 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %164 = arith.cmpi eq, %133, %0 : i64
    cf.assert %164, "mismatching contracting dimension"
    %165 = tensor.empty(%134) : tensor<8x?x8xf32>
    %166 = linalg.fill ins(%cst : f32) outs(%165 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %167 = linalg.batch_matmul ins(%reshape_60, %collapsed_61 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%166 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_62 = tensor.expand_shape %167 [[0, 1], [2], [3]] output_shape [1, 8, %134, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %168 = tensor.empty(%134) : tensor<1x?x8x8xf32>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<1x8x?x8xf32>) outs(%168 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %83, "must have at most one inferred (negative) dimension"
    %169 = arith.muli %133, %c64_i64 : i64
    %170 = arith.divsi %169, %28 : i64
    %171 = arith.select %27, %170, %0 : i64
    %from_elements_64 = tensor.from_elements %c1_i64, %171, %170 : tensor<3xi64>
    %reshape_65 = tensor.reshape %transposed_63(%from_elements_64) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_66 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%78 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %reshape_65 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %172 = arith.index_cast %171 : i64 to index
    %173 = tensor.empty(%172) : tensor<?x64xf32>
    %174 = linalg.fill ins(%cst : f32) outs(%173 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %175 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%174 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_68 = tensor.expand_shape %175 [[0, 1], [2]] output_shape [1, %172, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %176 = tensor.empty(%172) : tensor<1x?x64xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<1x?x64xf32>) outs(%176 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %178 = tensor.empty(%172) : tensor<1x?x1xf32>
    %179 = linalg.fill ins(%cst : f32) outs(%178 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177 : tensor<1x?x64xf32>) outs(%179 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x?x1xf32>) outs(%178 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_11 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x?x1xf32>) outs(%178 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_7 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x?x1xf32>) outs(%178 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68, %183 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%176 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %185 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%75 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %cst_3 : f32
      linalg.yield %314 : f32
    } -> tensor<64xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %185 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%176 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %187 = arith.cmpi eq, %dim, %172 : index
    cf.assert %187, "mismatched size for broadcast"
    %188 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %186 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.addf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %191 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_11 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %192 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_7 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %193 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %195 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%75 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %cst_3 : f32
      linalg.yield %314 : f32
    } -> tensor<64xf32>
    %196 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %195 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %197 = tensor.empty() : tensor<64x96xf32>
    %transposed_69 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%197 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %196 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %198 = tensor.empty(%dim) : tensor<?x96xf32>
    %199 = linalg.fill ins(%cst : f32) outs(%198 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %200 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%199 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_71 = tensor.expand_shape %200 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %201 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %202 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<1x?x96xf32>) outs(%201 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c3_i64 : f32, i64
      %315 = arith.mulf %314, %cst_1 : f32
      %316 = arith.addf %in, %315 : f32
      %317 = arith.mulf %316, %cst_2 : f32
      %318 = math.tanh %317 : f32
      %319 = arith.addf %318, %cst_3 : f32
      %320 = arith.mulf %319, %cst_4 : f32
      %321 = arith.mulf %in, %320 : f32
      linalg.yield %321 : f32
    } -> tensor<1x?x96xf32>
    %transposed_72 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%197 : tensor<64x96xf32>) permutation = [1, 0] 
    %203 = linalg.matmul ins(%collapsed_70, %transposed_72 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%199 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_73 = tensor.expand_shape %203 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %204 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %expanded_73 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%201 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x96xf32>
    %205 = tensor.empty() : tensor<96x64xf32>
    %transposed_74 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%205 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %204 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %206 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%80 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_76 = tensor.expand_shape %206 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %207 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %208 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%207 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %209 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_11 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %210 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_7 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x1xf32>
    %211 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %212 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76, %211 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %213 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xf32>) outs(%75 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %cst_3 : f32
      linalg.yield %314 : f32
    } -> tensor<64xf32>
    %214 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %213 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %215 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %214 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.addf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %216 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %217 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%216 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %218 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_11 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %219 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_7 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x1xf32>
    %220 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %221 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %220 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %222 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg21 : tensor<64xf32>) outs(%75 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %cst_3 : f32
      linalg.yield %314 : f32
    } -> tensor<64xf32>
    %223 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %222 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %transposed_77 = linalg.transpose ins(%arg14 : tensor<64x64xf32>) outs(%78 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %223 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %224 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%80 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_79 = tensor.expand_shape %224 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    cf.assert %83, "must have at most one inferred (negative) dimension"
    %reshape_80 = tensor.reshape %expanded_79(%from_elements_27) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %transposed_81 = linalg.transpose ins(%reshape_80 : tensor<1x?x8x8xf32>) outs(%88 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_82 = linalg.transpose ins(%arg15 : tensor<32x64xf32>) outs(%89 : tensor<64x32xf32>) permutation = [1, 0] 
    %225 = linalg.matmul ins(%collapsed_78, %transposed_82 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%91 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_83 = tensor.expand_shape %225 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %83, "must have at most one inferred (negative) dimension"
    %reshape_84 = tensor.reshape %expanded_83(%from_elements_32) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_85 = linalg.transpose ins(%reshape_84 : tensor<1x?x4x8xf32>) outs(%97 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_86 = linalg.transpose ins(%arg16 : tensor<32x64xf32>) outs(%89 : tensor<64x32xf32>) permutation = [1, 0] 
    %226 = linalg.matmul ins(%collapsed_78, %transposed_86 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%91 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_87 = tensor.expand_shape %226 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %83, "must have at most one inferred (negative) dimension"
    %reshape_88 = tensor.reshape %expanded_87(%from_elements_32) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_89 = linalg.transpose ins(%reshape_88 : tensor<1x?x4x8xf32>) outs(%97 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %99, "mismatched size for broadcast"
    %227 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_81, %expanded_39 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%88 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice_90 = tensor.extract_slice %transposed_81[0, 0, 0, 0] [1, 8, %87, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_91 = tensor.extract_slice %transposed_81[0, 0, 0, 4] [1, 8, %87, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %228 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_91 : tensor<1x8x?x4xf32>) outs(%101 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.negf %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_92 = tensor.concat dim(3) %228, %extracted_slice_90 : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_93 = tensor.dim %228, %c2 : tensor<1x8x?x4xf32>
    %229 = arith.cmpi eq, %dim_93, %dim_24 : index
    cf.assert %229, "mismatched size for broadcast"
    %230 = tensor.empty(%dim_93) : tensor<1x8x?x8xf32>
    %231 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_92, %expanded_40 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%230 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x8xf32>
    %232 = arith.cmpi eq, %87, %dim_93 : index
    cf.assert %232, "mismatched size for broadcast"
    %233 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227, %231 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%88 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.addf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x8xf32>
    cf.assert %108, "mismatched size for broadcast"
    %234 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_85, %expanded_39 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%97 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_94 = tensor.extract_slice %transposed_85[0, 0, 0, 0] [1, 4, %96, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_95 = tensor.extract_slice %transposed_85[0, 0, 0, 4] [1, 4, %96, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %235 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_95 : tensor<1x4x?x4xf32>) outs(%110 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.negf %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_96 = tensor.concat dim(3) %235, %extracted_slice_94 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_97 = tensor.dim %235, %c2 : tensor<1x4x?x4xf32>
    %236 = arith.cmpi eq, %dim_97, %dim_24 : index
    cf.assert %236, "mismatched size for broadcast"
    %237 = tensor.empty(%dim_97) : tensor<1x4x?x8xf32>
    %238 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_96, %expanded_40 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%237 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x4x?x8xf32>
    %239 = arith.cmpi eq, %96, %dim_97 : index
    cf.assert %239, "mismatched size for broadcast"
    %240 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234, %238 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%97 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.addf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_98 = tensor.expand_shape %240 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %96, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %241 = linalg.generic {indexing_maps = [#map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%117 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 3 : index
      %316 = linalg.index 4 : index
      %317 = arith.cmpi eq, %96, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %extracted = tensor.extract %expanded_98[%c0, %314, %c0, %318, %316] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_99 = tensor.collapse_shape %241 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_100 = tensor.expand_shape %transposed_89 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %96, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %242 = linalg.generic {indexing_maps = [#map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%117 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 3 : index
      %316 = linalg.index 4 : index
      %317 = arith.cmpi eq, %96, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %extracted = tensor.extract %expanded_100[%c0, %314, %c0, %318, %316] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_101 = tensor.collapse_shape %242 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %transposed_102 = linalg.transpose ins(%collapsed_99 : tensor<1x8x?x8xf32>) outs(%120 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %243 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%121 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %87, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %extracted = tensor.extract %233[%c0, %314, %318, %316] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_103 = tensor.collapse_shape %243 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %244 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %dim, %c1 : index
      %318 = arith.select %317, %c0, %316 : index
      %extracted = tensor.extract %transposed_102[%c0, %314, %315, %318] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_104 = tensor.collapse_shape %244 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %245 = linalg.batch_matmul ins(%collapsed_103, %collapsed_104 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%125 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %reshape_105 = tensor.reshape %245(%from_elements_55) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %246 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_105 : tensor<1x8x?x?xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.mulf %in, %cst_12 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %247 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246 : tensor<1x8x?x?xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_13 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %248 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%247 : tensor<1x8x?x?xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.tanh %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %249 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%248 : tensor<1x8x?x?xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.mulf %in, %cst_13 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %extracted_slice_106 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %146] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    cf.assert %147, "mismatched size for broadcast"
    cf.assert %148, "mismatched size for broadcast"
    %250 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249, %extracted_slice_106 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.addf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %251:2 = linalg.generic {indexing_maps = [#map11, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%250 : tensor<1x8x?x?xf32>) outs(%153, %151 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_127: i64):
      %314 = linalg.index 3 : index
      %315 = arith.index_cast %314 : index to i64
      %316 = arith.maximumf %in, %out : f32
      %317 = arith.cmpf ogt, %in, %out : f32
      %318 = arith.select %317, %315, %out_127 : i64
      linalg.yield %316, %318 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_107 = tensor.expand_shape %251#0 [[0], [1], [2, 3]] output_shape [1, 8, %134, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %252 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250, %expanded_107 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.subf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %253 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252 : tensor<1x8x?x?xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.exp %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    %254 = linalg.generic {indexing_maps = [#map11, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%253 : tensor<1x8x?x?xf32>) outs(%158 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x1xf32>
    %255 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253, %254 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.divf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %256 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%161 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %134, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %319 = arith.select %317, %c0, %316 : index
      %extracted = tensor.extract %255[%c0, %314, %318, %319] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %reshape_108 = tensor.reshape %256(%from_elements_59) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %257 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%121 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %314 = linalg.index 1 : index
      %315 = linalg.index 2 : index
      %316 = linalg.index 3 : index
      %317 = arith.cmpi eq, %dim, %c1 : index
      %318 = arith.select %317, %c0, %315 : index
      %extracted = tensor.extract %collapsed_101[%c0, %314, %318, %316] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_109 = tensor.collapse_shape %257 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %164, "mismatching contracting dimension"
    %258 = linalg.batch_matmul ins(%reshape_108, %collapsed_109 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%166 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_110 = tensor.expand_shape %258 [[0, 1], [2], [3]] output_shape [1, 8, %134, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %transposed_111 = linalg.transpose ins(%expanded_110 : tensor<1x8x?x8xf32>) outs(%168 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %83, "must have at most one inferred (negative) dimension"
    %reshape_112 = tensor.reshape %transposed_111(%from_elements_64) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_113 = linalg.transpose ins(%arg17 : tensor<64x64xf32>) outs(%78 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_114 = tensor.collapse_shape %reshape_112 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %259 = arith.index_cast %171 : i64 to index
    %260 = tensor.empty(%259) : tensor<?x64xf32>
    %261 = linalg.fill ins(%cst : f32) outs(%260 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %262 = linalg.matmul ins(%collapsed_114, %transposed_113 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%261 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_115 = tensor.expand_shape %262 [[0, 1], [2]] output_shape [1, %259, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %263 = tensor.empty(%259) : tensor<1x?x64xf32>
    %264 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115 : tensor<1x?x64xf32>) outs(%263 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %265 = tensor.empty(%259) : tensor<1x?x1xf32>
    %266 = linalg.fill ins(%cst : f32) outs(%265 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %267 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%264 : tensor<1x?x64xf32>) outs(%266 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %268 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<1x?x1xf32>) outs(%265 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_11 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %269 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<1x?x1xf32>) outs(%265 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_7 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x1xf32>
    %270 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<1x?x1xf32>) outs(%265 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %271 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115, %270 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%263 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %272 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg22 : tensor<64xf32>) outs(%75 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %cst_3 : f32
      linalg.yield %314 : f32
    } -> tensor<64xf32>
    %273 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271, %272 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%263 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %274 = arith.cmpi eq, %dim, %259 : index
    cf.assert %274, "mismatched size for broadcast"
    %275 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %273 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.addf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %276 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %277 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%276 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %278 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_11 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %279 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_7 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x1xf32>
    %280 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %281 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275, %280 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %282 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%75 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %cst_3 : f32
      linalg.yield %314 : f32
    } -> tensor<64xf32>
    %283 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %282 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %transposed_116 = linalg.transpose ins(%arg18 : tensor<96x64xf32>) outs(%197 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_117 = tensor.collapse_shape %283 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %284 = linalg.matmul ins(%collapsed_117, %transposed_116 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%199 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_118 = tensor.expand_shape %284 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %285 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_118 : tensor<1x?x96xf32>) outs(%201 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c3_i64 : f32, i64
      %315 = arith.mulf %314, %cst_1 : f32
      %316 = arith.addf %in, %315 : f32
      %317 = arith.mulf %316, %cst_2 : f32
      %318 = math.tanh %317 : f32
      %319 = arith.addf %318, %cst_3 : f32
      %320 = arith.mulf %319, %cst_4 : f32
      %321 = arith.mulf %in, %320 : f32
      linalg.yield %321 : f32
    } -> tensor<1x?x96xf32>
    %transposed_119 = linalg.transpose ins(%arg19 : tensor<96x64xf32>) outs(%197 : tensor<64x96xf32>) permutation = [1, 0] 
    %286 = linalg.matmul ins(%collapsed_117, %transposed_119 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%199 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_120 = tensor.expand_shape %286 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %287 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %expanded_120 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%201 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x96xf32>
    %transposed_121 = linalg.transpose ins(%arg20 : tensor<64x96xf32>) outs(%205 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_122 = tensor.collapse_shape %287 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %288 = linalg.matmul ins(%collapsed_122, %transposed_121 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%80 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_123 = tensor.expand_shape %288 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %289 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_123 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %290 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%289 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %291 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_11 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %292 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_7 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x1xf32>
    %293 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %294 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_123, %293 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %295 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg24 : tensor<64xf32>) outs(%75 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %cst_3 : f32
      linalg.yield %314 : f32
    } -> tensor<64xf32>
    %296 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294, %295 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %297 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275, %296 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.addf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %298 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %299 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%298 : tensor<1x?x64xf32>) outs(%69 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %300 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_11 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %301 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_7 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x1xf32>
    %302 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301 : tensor<1x?x1xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %303 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %302 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %304 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg25 : tensor<64xf32>) outs(%75 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %cst_3 : f32
      linalg.yield %314 : f32
    } -> tensor<64xf32>
    %305 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303, %304 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x64xf32>
    %306 = tensor.empty() : tensor<64x256xf32>
    %transposed_124 = linalg.transpose ins(%arg2 : tensor<256x64xf32>) outs(%306 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_125 = tensor.collapse_shape %305 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %307 = tensor.empty(%dim) : tensor<?x256xf32>
    %308 = linalg.fill ins(%cst : f32) outs(%307 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %309 = linalg.matmul ins(%collapsed_125, %transposed_124 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%308 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_126 = tensor.expand_shape %309 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    %310 = tensor.empty(%dim) : tensor<1x?x256xf32>
    %311 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_126 : tensor<1x?x256xf32>) outs(%310 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_14 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x256xf32>
    %312 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311 : tensor<1x?x256xf32>) outs(%310 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.tanh %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x256xf32>
    %313 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312 : tensor<1x?x256xf32>) outs(%310 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.mulf %in, %cst_14 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x256xf32>
    return %313 : tensor<1x?x256xf32>
  }
}
