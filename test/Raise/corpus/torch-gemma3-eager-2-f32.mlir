// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> ()>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0) -> ()>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1) -> (d0, 0)>
#map9 = affine_map<(d0, d1) -> (0, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map15 = affine_map<(d0, d1, d2) -> (d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<64x96xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64x64xf32>, %arg17: tensor<32x64xf32>, %arg18: tensor<32x64xf32>, %arg19: tensor<64x64xf32>, %arg20: tensor<8xf32>, %arg21: tensor<8xf32>, %arg22: tensor<96x64xf32>, %arg23: tensor<96x64xf32>, %arg24: tensor<64x96xf32>, %arg25: tensor<64xf32>, %arg26: tensor<64xf32>, %arg27: tensor<64xf32>, %arg28: tensor<64xf32>, %arg29: tensor<64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %c3_i64 = arith.constant 3 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c-1 = arith.constant -1 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_10 = arith.constant dense<[[[1.000000e+00], [0.0316227786], [1.000000e-03], [3.16227743E-5]]]> : tensor<1x4x1xf32>
    %cst_11 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
    %cst_12 = arith.constant 6.400000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_13 = arith.constant 8.000000e+00 : f32
    %cst_14 = arith.constant 2.500000e-01 : f32
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
      %347 = arith.index_cast %in : i64 to index
      %348 = linalg.index 2 : index
      %349 = arith.cmpi slt, %347, %c256 : index
      cf.assert %349, "index must be smaller than dim size"
      %350 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %350, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%347, %348] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_9 : tensor<1x?x64xf32>, tensor<f32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %7 = tensor.empty(%dim) : tensor<?xi64>
    %8 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%7 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %347 = linalg.index 0 : index
      %348 = arith.index_cast %347 : index to i64
      linalg.yield %348 : i64
    } -> tensor<?xi64>
    %9 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %9, "negative values not allowed in new dimensions"
    %10 = tensor.empty(%dim) : tensor<1x?xi1>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%10 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %347 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %347 : i1
    } -> tensor<1x?xi1>
    %12 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%dim) : tensor<1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%13 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %347 = linalg.index 1 : index
      %348 = arith.cmpi eq, %dim, %c1 : index
      %349 = arith.select %348, %c0, %347 : index
      %extracted = tensor.extract %11[%c0, %349] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %15 = tensor.empty() : tensor<1xi64>
    %16 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%15 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    %17 = tensor.empty(%dim) : tensor<?xi1>
    %18 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel"]} ins(%cst_6 : tensor<i1>) outs(%17 : tensor<?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?xi1>
    %expanded = tensor.expand_shape %8 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %19 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %20 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%19 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_132: i64, %out: i1):
      %347 = arith.cmpi sle, %in, %in_132 : i64
      linalg.yield %347 : i1
    } -> tensor<?x?xi1>
    %expanded_16 = tensor.expand_shape %18 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %21 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %22 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %20 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%21 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_132: i1, %out: i1):
      %347 = arith.andi %in, %in_132 : i1
      linalg.yield %347 : i1
    } -> tensor<?x?xi1>
    %expanded_17 = tensor.expand_shape %16 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_18 = tensor.dim %8, %c0 : tensor<?xi64>
    %23 = tensor.empty(%dim_18) : tensor<1x?xi1>
    %24 = linalg.generic {indexing_maps = [#map9, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %8 : tensor<1x1xi64>, tensor<?xi64>) outs(%23 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_132: i64, %out: i1):
      %347 = arith.cmpi slt, %in, %c0_i64 : i64
      %348 = arith.addi %in, %c1_i64 : i64
      %349 = arith.select %347, %348, %in : i64
      %350 = arith.index_cast %349 : i64 to index
      %351 = arith.cmpi slt, %in_132, %c0_i64 : i64
      %352 = arith.addi %in_132, %0 : i64
      %353 = arith.select %351, %352, %in_132 : i64
      %354 = arith.index_cast %353 : i64 to index
      %extracted = tensor.extract %14[%350, %354] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_19 = tensor.expand_shape %24 [[0, 1], [2]] output_shape [1, 1, %dim_18] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %25 = arith.cmpi eq, %dim, %dim_18 : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %27 = linalg.generic {indexing_maps = [#map10, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %expanded_19 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%26 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_132: i1, %out: i1):
      %347 = arith.andi %in, %in_132 : i1
      linalg.yield %347 : i1
    } -> tensor<1x?x?xi1>
    %28 = arith.cmpi slt, %0, %c0_i64 : i64
    %29 = arith.select %28, %c1_i64, %0 : i64
    %30 = arith.extui %28 : i1 to i64
    %31 = arith.muli %29, %0 : i64
    %32 = arith.addi %30, %c1_i64 : i64
    %33 = arith.select %28, %c1_i64, %31 : i64
    %34 = arith.select %28, %32, %30 : i64
    %35 = arith.cmpi sle, %34, %c1_i64 : i64
    cf.assert %35, "must have at most one inferred (negative) dimension"
    %36 = arith.muli %0, %0 : i64
    %37 = arith.divsi %36, %33 : i64
    %38 = arith.select %28, %37, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c1_i64, %38, %38 : tensor<4xi64>
    %reshape = tensor.reshape %27(%from_elements) : (tensor<1x?x?xi1>, tensor<4xi64>) -> tensor<1x1x?x?xi1>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %39 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %40 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%39 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %347 = linalg.index 2 : index
      %348 = linalg.index 3 : index
      %349 = arith.index_cast %38 : i64 to index
      %350 = arith.cmpi eq, %349, %c1 : index
      %351 = arith.select %350, %c0, %347 : index
      %352 = arith.select %350, %c0, %348 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %351, %352] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %41 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %42 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %cst_8, %cst_5 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%41 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_132: f32, %in_133: f32, %out: f32):
      %347 = arith.select %in, %in_132, %in_133 : f32
      linalg.yield %347 : f32
    } -> tensor<1x1x?x?xf32>
    cf.assert %9, "negative values not allowed in new dimensions"
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %43 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%8 : tensor<?xi64>) outs(%7 : tensor<?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %347 = arith.subi %in, %c4_i64 : i64
      linalg.yield %347 : i64
    } -> tensor<?xi64>
    %expanded_20 = tensor.expand_shape %43 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %44 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %expanded_20 : tensor<?xi64>, tensor<?x1xi64>) outs(%19 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_132: i64, %out: i1):
      %347 = arith.cmpi sgt, %in, %in_132 : i64
      linalg.yield %347 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    %45 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %44 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%21 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_132: i1, %out: i1):
      %347 = arith.andi %in, %in_132 : i1
      linalg.yield %347 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%45, %20 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%21 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_132: i1, %out: i1):
      %347 = arith.andi %in, %in_132 : i1
      linalg.yield %347 : i1
    } -> tensor<?x?xi1>
    %47 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %46 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%21 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_132: i1, %out: i1):
      %347 = arith.andi %in, %in_132 : i1
      linalg.yield %347 : i1
    } -> tensor<?x?xi1>
    cf.assert %25, "mismatched size for broadcast"
    %48 = linalg.generic {indexing_maps = [#map10, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %expanded_19 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%26 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_132: i1, %out: i1):
      %347 = arith.andi %in, %in_132 : i1
      linalg.yield %347 : i1
    } -> tensor<1x?x?xi1>
    cf.assert %35, "must have at most one inferred (negative) dimension"
    %reshape_21 = tensor.reshape %48(%from_elements) : (tensor<1x?x?xi1>, tensor<4xi64>) -> tensor<1x1x?x?xi1>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%39 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %347 = linalg.index 2 : index
      %348 = linalg.index 3 : index
      %349 = arith.index_cast %38 : i64 to index
      %350 = arith.cmpi eq, %349, %c1 : index
      %351 = arith.select %350, %c0, %347 : index
      %352 = arith.select %350, %c0, %348 : index
      %extracted = tensor.extract %reshape_21[%c0, %c0, %351, %352] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %50 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %cst_8, %cst_5 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%41 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_132: f32, %in_133: f32, %out: f32):
      %347 = arith.select %in, %in_132, %in_133 : f32
      linalg.yield %347 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_22 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_23 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_22] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %51 = arith.index_cast %dim_22 : index to i64
    %52 = arith.cmpi sge, %51, %c0_i64 : i64
    cf.assert %52, "negative values not allowed in new dimensions"
    %53 = tensor.empty(%dim_22) : tensor<1x1x?xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x1x?xi64>) outs(%53 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %347 = arith.sitofp %in : i64 to f32
      linalg.yield %347 : f32
    } -> tensor<1x1x?xf32>
    %55 = arith.cmpi sge, %51, %c0_i64 : i64
    cf.assert %55, "unimplemented: dynamic negative broadcast sizes"
    %56 = tensor.empty(%dim_22) : tensor<1x1x?xf32>
    %57 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%56 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %347 = linalg.index 2 : index
      %348 = arith.cmpi eq, %dim_22, %c1 : index
      %349 = arith.select %348, %c0, %347 : index
      %extracted = tensor.extract %54[%c0, %c0, %349] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %58 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %59 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%58 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %347 = linalg.index 2 : index
      %348 = arith.cmpi eq, %dim_22, %c1 : index
      %349 = arith.select %348, %c0, %347 : index
      %extracted = tensor.extract %57[%c0, %c0, %349] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %60 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %62 = linalg.batch_matmul ins(%cst_10, %59 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%61 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %63 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%62 : tensor<1x4x?xf32>) outs(%63 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_24 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %64 = tensor.empty(%dim_24) : tensor<1x?x8xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%64 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.cos %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x8xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%64 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.sin %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x8xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    cf.assert %55, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %67 = linalg.batch_matmul ins(%cst_11, %59 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%61 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %transposed_25 = linalg.transpose ins(%67 : tensor<1x4x?xf32>) outs(%63 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat_26 = tensor.concat dim(2) %transposed_25, %transposed_25 : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_27 = tensor.dim %transposed_25, %c1 : tensor<1x?x4xf32>
    %68 = tensor.empty(%dim_27) : tensor<1x?x8xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_26 : tensor<1x?x8xf32>) outs(%68 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.cos %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x8xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_26 : tensor<1x?x8xf32>) outs(%68 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.sin %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x8xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %72 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %out : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.divf %in, %cst_12 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.truncf %cst_7 : f64 to f32
      %348 = arith.addf %in, %347 : f32
      linalg.yield %348 : f32
    } -> tensor<1x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.rsqrt %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %77 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %79 = tensor.empty() : tensor<64xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%79 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %cst_3 : f32
      linalg.yield %347 : f32
    } -> tensor<64xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %80 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %82 = tensor.empty() : tensor<64x64xf32>
    %transposed_28 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%82 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %81 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %83 = tensor.empty(%dim) : tensor<?x64xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %85 = linalg.matmul ins(%collapsed, %transposed_28 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%84 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_29 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %86 = arith.muli %29, %c8_i64 : i64
    %87 = arith.cmpi sle, %32, %c1_i64 : i64
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %88 = arith.muli %0, %c64_i64 : i64
    %89 = arith.divsi %88, %86 : i64
    %90 = arith.select %28, %89, %0 : i64
    %from_elements_30 = tensor.from_elements %c1_i64, %90, %89, %c8_i64 : tensor<4xi64>
    %reshape_31 = tensor.reshape %expanded_29(%from_elements_30) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %91 = arith.index_cast %90 : i64 to index
    %92 = tensor.empty(%91) : tensor<1x8x?x8xf32>
    %transposed_32 = linalg.transpose ins(%reshape_31 : tensor<1x?x8x8xf32>) outs(%92 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %93 = tensor.empty() : tensor<64x32xf32>
    %transposed_33 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%93 : tensor<64x32xf32>) permutation = [1, 0] 
    %94 = tensor.empty(%dim) : tensor<?x32xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %96 = linalg.matmul ins(%collapsed, %transposed_33 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%95 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_34 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %97 = arith.muli %0, %c32_i64 : i64
    %98 = arith.divsi %97, %86 : i64
    %99 = arith.select %28, %98, %0 : i64
    %from_elements_35 = tensor.from_elements %c1_i64, %99, %98, %c8_i64 : tensor<4xi64>
    %reshape_36 = tensor.reshape %expanded_34(%from_elements_35) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %100 = arith.index_cast %99 : i64 to index
    %101 = tensor.empty(%100) : tensor<1x4x?x8xf32>
    %transposed_37 = linalg.transpose ins(%reshape_36 : tensor<1x?x4x8xf32>) outs(%101 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_38 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%93 : tensor<64x32xf32>) permutation = [1, 0] 
    %102 = linalg.matmul ins(%collapsed, %transposed_38 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%95 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_39 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %reshape_40 = tensor.reshape %expanded_39(%from_elements_35) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_41 = linalg.transpose ins(%reshape_40 : tensor<1x?x4x8xf32>) outs(%101 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %103 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<1x8x?x8xf32>) outs(%92 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %347 : f32
    } -> tensor<1x8x?x8xf32>
    %104 = tensor.empty(%91) : tensor<1x8x?x1xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %106 = linalg.generic {indexing_maps = [#map12, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<1x8x?x8xf32>) outs(%105 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %out : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x1xf32>
    %107 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<1x8x?x1xf32>) outs(%104 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.divf %in, %cst_13 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x1xf32>
    %108 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<1x8x?x1xf32>) outs(%104 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.truncf %cst_7 : f64 to f32
      %348 = arith.addf %in, %347 : f32
      linalg.yield %348 : f32
    } -> tensor<1x8x?x1xf32>
    %109 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<1x8x?x1xf32>) outs(%104 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.rsqrt %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x1xf32>
    %110 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32, %109 : tensor<1x8x?x8xf32>, tensor<1x8x?x1xf32>) outs(%92 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x8xf32>
    %111 = tensor.empty() : tensor<8xf32>
    %112 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg7 : tensor<8xf32>) outs(%111 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %cst_3 : f32
      linalg.yield %347 : f32
    } -> tensor<8xf32>
    %113 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<1x8x?x8xf32>, tensor<8xf32>) outs(%92 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x8xf32>
    %114 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<1x4x?x8xf32>) outs(%101 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %347 : f32
    } -> tensor<1x4x?x8xf32>
    %115 = tensor.empty(%100) : tensor<1x4x?x1xf32>
    %116 = linalg.fill ins(%cst : f32) outs(%115 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %117 = linalg.generic {indexing_maps = [#map12, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%114 : tensor<1x4x?x8xf32>) outs(%116 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %out : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x1xf32>
    %118 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<1x4x?x1xf32>) outs(%115 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.divf %in, %cst_13 : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x1xf32>
    %119 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<1x4x?x1xf32>) outs(%115 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.truncf %cst_7 : f64 to f32
      %348 = arith.addf %in, %347 : f32
      linalg.yield %348 : f32
    } -> tensor<1x4x?x1xf32>
    %120 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<1x4x?x1xf32>) outs(%115 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.rsqrt %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x1xf32>
    %121 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_37, %120 : tensor<1x4x?x8xf32>, tensor<1x4x?x1xf32>) outs(%101 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x8xf32>
    %122 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg8 : tensor<8xf32>) outs(%111 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %cst_3 : f32
      linalg.yield %347 : f32
    } -> tensor<8xf32>
    %123 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %122 : tensor<1x4x?x8xf32>, tensor<8xf32>) outs(%101 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_42 = tensor.expand_shape %69 [[0], [1, 2], [3]] output_shape [1, 1, %dim_27, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_43 = tensor.expand_shape %70 [[0], [1, 2], [3]] output_shape [1, 1, %dim_27, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %124 = arith.cmpi eq, %91, %dim_27 : index
    cf.assert %124, "mismatched size for broadcast"
    %125 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %expanded_42 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%92 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %113[0, 0, 0, 0] [1, 8, %91, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_44 = tensor.extract_slice %113[0, 0, 0, 4] [1, 8, %91, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %126 = tensor.empty(%91) : tensor<1x8x?x4xf32>
    %127 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_44 : tensor<1x8x?x4xf32>) outs(%126 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.negf %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_45 = tensor.concat dim(3) %127, %extracted_slice : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_46 = tensor.dim %127, %c2 : tensor<1x8x?x4xf32>
    %128 = arith.cmpi eq, %dim_46, %dim_27 : index
    cf.assert %128, "mismatched size for broadcast"
    %129 = tensor.empty(%dim_46) : tensor<1x8x?x8xf32>
    %130 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_45, %expanded_43 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%129 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x8xf32>
    %131 = arith.cmpi eq, %91, %dim_46 : index
    cf.assert %131, "mismatched size for broadcast"
    %132 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %130 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%92 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.addf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x8xf32>
    %133 = arith.cmpi eq, %100, %dim_27 : index
    cf.assert %133, "mismatched size for broadcast"
    %134 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %expanded_42 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%101 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_47 = tensor.extract_slice %123[0, 0, 0, 0] [1, 4, %100, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_48 = tensor.extract_slice %123[0, 0, 0, 4] [1, 4, %100, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %135 = tensor.empty(%100) : tensor<1x4x?x4xf32>
    %136 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_48 : tensor<1x4x?x4xf32>) outs(%135 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.negf %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_49 = tensor.concat dim(3) %136, %extracted_slice_47 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_50 = tensor.dim %136, %c2 : tensor<1x4x?x4xf32>
    %137 = arith.cmpi eq, %dim_50, %dim_27 : index
    cf.assert %137, "mismatched size for broadcast"
    %138 = tensor.empty(%dim_50) : tensor<1x4x?x8xf32>
    %139 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_49, %expanded_43 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%138 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x8xf32>
    %140 = arith.cmpi eq, %100, %dim_50 : index
    cf.assert %140, "mismatched size for broadcast"
    %141 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %139 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%101 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.addf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_51 = tensor.expand_shape %141 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %100, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %142 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %143 = linalg.generic {indexing_maps = [#map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%142 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %347 = linalg.index 1 : index
      %348 = linalg.index 3 : index
      %349 = linalg.index 4 : index
      %350 = arith.cmpi eq, %100, %c1 : index
      %351 = arith.select %350, %c0, %348 : index
      %extracted = tensor.extract %expanded_51[%c0, %347, %c0, %351, %349] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_52 = tensor.collapse_shape %143 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_53 = tensor.expand_shape %transposed_41 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %100, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %144 = linalg.generic {indexing_maps = [#map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%142 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %347 = linalg.index 1 : index
      %348 = linalg.index 3 : index
      %349 = linalg.index 4 : index
      %350 = arith.cmpi eq, %100, %c1 : index
      %351 = arith.select %350, %c0, %348 : index
      %extracted = tensor.extract %expanded_53[%c0, %347, %c0, %351, %349] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_54 = tensor.collapse_shape %144 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %145 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_55 = linalg.transpose ins(%collapsed_52 : tensor<1x8x?x8xf32>) outs(%145 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %146 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %147 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%146 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %347 = linalg.index 1 : index
      %348 = linalg.index 2 : index
      %349 = linalg.index 3 : index
      %350 = arith.cmpi eq, %91, %c1 : index
      %351 = arith.select %350, %c0, %348 : index
      %extracted = tensor.extract %132[%c0, %347, %351, %349] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_56 = tensor.collapse_shape %147 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %148 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%145 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %347 = linalg.index 1 : index
      %348 = linalg.index 2 : index
      %349 = linalg.index 3 : index
      %350 = arith.cmpi eq, %dim, %c1 : index
      %351 = arith.select %350, %c0, %349 : index
      %extracted = tensor.extract %transposed_55[%c0, %347, %348, %351] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_57 = tensor.collapse_shape %148 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %149 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %150 = linalg.fill ins(%cst : f32) outs(%149 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %151 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%150 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %152 = arith.muli %0, %c8_i64 : i64
    %153 = arith.select %28, %c8_i64, %152 : i64
    %154 = arith.muli %153, %0 : i64
    %155 = arith.select %28, %c8_i64, %154 : i64
    cf.assert %35, "must have at most one inferred (negative) dimension"
    %156 = arith.muli %152, %0 : i64
    %157 = arith.divsi %156, %155 : i64
    %158 = arith.select %28, %157, %0 : i64
    %from_elements_58 = tensor.from_elements %c1_i64, %c8_i64, %158, %158 : tensor<4xi64>
    %reshape_59 = tensor.reshape %151(%from_elements_58) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %159 = arith.index_cast %158 : i64 to index
    %160 = tensor.empty(%159, %159) : tensor<1x8x?x?xf32>
    %161 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_59 : tensor<1x8x?x?xf32>) outs(%160 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.mulf %in, %cst_14 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x?xf32>
    %162 = arith.cmpi slt, %dim, %c0 : index
    %163 = arith.addi %dim, %dim : index
    %164 = arith.select %162, %163, %dim : index
    %165 = arith.cmpi slt, %164, %c0 : index
    %166 = arith.select %165, %c-1, %164 : index
    %167 = arith.minsi %166, %dim : index
    %168 = arith.maxsi %167, %c0 : index
    %extracted_slice_60 = tensor.extract_slice %50[0, 0, 0, 0] [1, 1, %dim, %168] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %169 = arith.cmpi eq, %159, %dim : index
    cf.assert %169, "mismatched size for broadcast"
    %170 = arith.cmpi eq, %159, %168 : index
    cf.assert %170, "mismatched size for broadcast"
    %171 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %extracted_slice_60 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%160 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.addf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x?xf32>
    %172 = tensor.empty(%159) : tensor<1x8x?xi64>
    %173 = linalg.fill ins(%c0_i64 : i64) outs(%172 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %174 = tensor.empty(%159) : tensor<1x8x?xf32>
    %175 = linalg.fill ins(%cst_0 : f32) outs(%174 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %176:2 = linalg.generic {indexing_maps = [#map12, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171 : tensor<1x8x?x?xf32>) outs(%175, %173 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_132: i64):
      %347 = linalg.index 3 : index
      %348 = arith.index_cast %347 : index to i64
      %349 = arith.maximumf %in, %out : f32
      %350 = arith.cmpf ogt, %in, %out : f32
      %351 = arith.select %350, %348, %out_132 : i64
      linalg.yield %349, %351 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_61 = tensor.expand_shape %176#0 [[0], [1], [2, 3]] output_shape [1, 8, %159, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %expanded_61 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%160 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.subf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x?xf32>
    %178 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177 : tensor<1x8x?x?xf32>) outs(%160 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.exp %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x?xf32>
    %179 = tensor.empty(%159) : tensor<1x8x?x1xf32>
    %180 = linalg.fill ins(%cst : f32) outs(%179 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map12, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%178 : tensor<1x8x?x?xf32>) outs(%180 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %out : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178, %181 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%160 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.divf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %183 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %184 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%183 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %347 = linalg.index 1 : index
      %348 = linalg.index 2 : index
      %349 = linalg.index 3 : index
      %350 = arith.cmpi eq, %159, %c1 : index
      %351 = arith.select %350, %c0, %348 : index
      %352 = arith.select %350, %c0, %349 : index
      %extracted = tensor.extract %182[%c0, %347, %351, %352] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %35, "must have at most one inferred (negative) dimension"
    %from_elements_62 = tensor.from_elements %c8_i64, %158, %158 : tensor<3xi64>
    %reshape_63 = tensor.reshape %184(%from_elements_62) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %185 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%146 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %347 = linalg.index 1 : index
      %348 = linalg.index 2 : index
      %349 = linalg.index 3 : index
      %350 = arith.cmpi eq, %dim, %c1 : index
      %351 = arith.select %350, %c0, %348 : index
      %extracted = tensor.extract %collapsed_54[%c0, %347, %351, %349] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_64 = tensor.collapse_shape %185 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %186 = arith.cmpi eq, %158, %0 : i64
    cf.assert %186, "mismatching contracting dimension"
    %187 = tensor.empty(%159) : tensor<8x?x8xf32>
    %188 = linalg.fill ins(%cst : f32) outs(%187 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %189 = linalg.batch_matmul ins(%reshape_63, %collapsed_64 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%188 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_65 = tensor.expand_shape %189 [[0, 1], [2], [3]] output_shape [1, 8, %159, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %190 = tensor.empty(%159) : tensor<1x?x8x8xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<1x8x?x8xf32>) outs(%190 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %191 = arith.muli %158, %c64_i64 : i64
    %192 = arith.divsi %191, %29 : i64
    %193 = arith.select %28, %192, %0 : i64
    %from_elements_67 = tensor.from_elements %c1_i64, %193, %192 : tensor<3xi64>
    %reshape_68 = tensor.reshape %transposed_66(%from_elements_67) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_69 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%82 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %reshape_68 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %194 = arith.index_cast %193 : i64 to index
    %195 = tensor.empty(%194) : tensor<?x64xf32>
    %196 = linalg.fill ins(%cst : f32) outs(%195 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %197 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%196 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_71 = tensor.expand_shape %197 [[0, 1], [2]] output_shape [1, %194, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %198 = tensor.empty(%194) : tensor<1x?x64xf32>
    %199 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<1x?x64xf32>) outs(%198 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %200 = tensor.empty(%194) : tensor<1x?x1xf32>
    %201 = linalg.fill ins(%cst : f32) outs(%200 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %202 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%199 : tensor<1x?x64xf32>) outs(%201 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %out : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %203 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<1x?x1xf32>) outs(%200 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.divf %in, %cst_12 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %204 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<1x?x1xf32>) outs(%200 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.truncf %cst_7 : f64 to f32
      %348 = arith.addf %in, %347 : f32
      linalg.yield %348 : f32
    } -> tensor<1x?x1xf32>
    %205 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<1x?x1xf32>) outs(%200 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.rsqrt %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %206 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71, %205 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%198 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %207 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xf32>) outs(%79 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %cst_3 : f32
      linalg.yield %347 : f32
    } -> tensor<64xf32>
    %208 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %207 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%198 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %209 = arith.cmpi eq, %dim, %194 : index
    cf.assert %209, "mismatched size for broadcast"
    %210 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %208 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.addf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %211 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %212 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %out : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %213 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.divf %in, %cst_12 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %214 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.truncf %cst_7 : f64 to f32
      %348 = arith.addf %in, %347 : f32
      linalg.yield %348 : f32
    } -> tensor<1x?x1xf32>
    %215 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.rsqrt %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %216 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %215 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %217 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg14 : tensor<64xf32>) outs(%79 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %cst_3 : f32
      linalg.yield %347 : f32
    } -> tensor<64xf32>
    %218 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %217 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %219 = tensor.empty() : tensor<64x96xf32>
    %transposed_72 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%219 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %218 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %220 = tensor.empty(%dim) : tensor<?x96xf32>
    %221 = linalg.fill ins(%cst : f32) outs(%220 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %222 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%221 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_74 = tensor.expand_shape %222 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %223 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %224 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<1x?x96xf32>) outs(%223 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.fpowi %in, %c3_i64 : f32, i64
      %348 = arith.mulf %347, %cst_1 : f32
      %349 = arith.addf %in, %348 : f32
      %350 = arith.mulf %349, %cst_2 : f32
      %351 = math.tanh %350 : f32
      %352 = arith.addf %351, %cst_3 : f32
      %353 = arith.mulf %352, %cst_4 : f32
      %354 = arith.mulf %in, %353 : f32
      linalg.yield %354 : f32
    } -> tensor<1x?x96xf32>
    %transposed_75 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%219 : tensor<64x96xf32>) permutation = [1, 0] 
    %225 = linalg.matmul ins(%collapsed_73, %transposed_75 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%221 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_76 = tensor.expand_shape %225 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %226 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %expanded_76 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%223 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x96xf32>
    %227 = tensor.empty() : tensor<96x64xf32>
    %transposed_77 = linalg.transpose ins(%arg11 : tensor<64x96xf32>) outs(%227 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %226 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %228 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%84 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_79 = tensor.expand_shape %228 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %229 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %230 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%229 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %out : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %231 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.divf %in, %cst_12 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %232 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.truncf %cst_7 : f64 to f32
      %348 = arith.addf %in, %347 : f32
      linalg.yield %348 : f32
    } -> tensor<1x?x1xf32>
    %233 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.rsqrt %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %234 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %233 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %235 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg15 : tensor<64xf32>) outs(%79 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %cst_3 : f32
      linalg.yield %347 : f32
    } -> tensor<64xf32>
    %236 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %235 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %237 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %236 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.addf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %238 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %239 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%238 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %out : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %240 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.divf %in, %cst_12 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %241 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.truncf %cst_7 : f64 to f32
      %348 = arith.addf %in, %347 : f32
      linalg.yield %348 : f32
    } -> tensor<1x?x1xf32>
    %242 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.rsqrt %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %243 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %242 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %244 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg25 : tensor<64xf32>) outs(%79 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %cst_3 : f32
      linalg.yield %347 : f32
    } -> tensor<64xf32>
    %245 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %244 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %transposed_80 = linalg.transpose ins(%arg16 : tensor<64x64xf32>) outs(%82 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_81 = tensor.collapse_shape %245 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %246 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%84 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_82 = tensor.expand_shape %246 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %reshape_83 = tensor.reshape %expanded_82(%from_elements_30) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %transposed_84 = linalg.transpose ins(%reshape_83 : tensor<1x?x8x8xf32>) outs(%92 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_85 = linalg.transpose ins(%arg17 : tensor<32x64xf32>) outs(%93 : tensor<64x32xf32>) permutation = [1, 0] 
    %247 = linalg.matmul ins(%collapsed_81, %transposed_85 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%95 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_86 = tensor.expand_shape %247 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %reshape_87 = tensor.reshape %expanded_86(%from_elements_35) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_88 = linalg.transpose ins(%reshape_87 : tensor<1x?x4x8xf32>) outs(%101 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_89 = linalg.transpose ins(%arg18 : tensor<32x64xf32>) outs(%93 : tensor<64x32xf32>) permutation = [1, 0] 
    %248 = linalg.matmul ins(%collapsed_81, %transposed_89 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%95 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_90 = tensor.expand_shape %248 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %reshape_91 = tensor.reshape %expanded_90(%from_elements_35) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_92 = linalg.transpose ins(%reshape_91 : tensor<1x?x4x8xf32>) outs(%101 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %249 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_84 : tensor<1x8x?x8xf32>) outs(%92 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %347 : f32
    } -> tensor<1x8x?x8xf32>
    %250 = linalg.generic {indexing_maps = [#map12, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%249 : tensor<1x8x?x8xf32>) outs(%105 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %out : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x1xf32>
    %251 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250 : tensor<1x8x?x1xf32>) outs(%104 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.divf %in, %cst_13 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x1xf32>
    %252 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251 : tensor<1x8x?x1xf32>) outs(%104 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.truncf %cst_7 : f64 to f32
      %348 = arith.addf %in, %347 : f32
      linalg.yield %348 : f32
    } -> tensor<1x8x?x1xf32>
    %253 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252 : tensor<1x8x?x1xf32>) outs(%104 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.rsqrt %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x1xf32>
    %254 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_84, %253 : tensor<1x8x?x8xf32>, tensor<1x8x?x1xf32>) outs(%92 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x8xf32>
    %255 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg20 : tensor<8xf32>) outs(%111 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %cst_3 : f32
      linalg.yield %347 : f32
    } -> tensor<8xf32>
    %256 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%254, %255 : tensor<1x8x?x8xf32>, tensor<8xf32>) outs(%92 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x8xf32>
    %257 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_88 : tensor<1x4x?x8xf32>) outs(%101 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %347 : f32
    } -> tensor<1x4x?x8xf32>
    %258 = linalg.generic {indexing_maps = [#map12, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%257 : tensor<1x4x?x8xf32>) outs(%116 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %out : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x1xf32>
    %259 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%258 : tensor<1x4x?x1xf32>) outs(%115 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.divf %in, %cst_13 : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x1xf32>
    %260 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259 : tensor<1x4x?x1xf32>) outs(%115 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.truncf %cst_7 : f64 to f32
      %348 = arith.addf %in, %347 : f32
      linalg.yield %348 : f32
    } -> tensor<1x4x?x1xf32>
    %261 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260 : tensor<1x4x?x1xf32>) outs(%115 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.rsqrt %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x1xf32>
    %262 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_88, %261 : tensor<1x4x?x8xf32>, tensor<1x4x?x1xf32>) outs(%101 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x8xf32>
    %263 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg21 : tensor<8xf32>) outs(%111 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %cst_3 : f32
      linalg.yield %347 : f32
    } -> tensor<8xf32>
    %264 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262, %263 : tensor<1x4x?x8xf32>, tensor<8xf32>) outs(%101 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_93 = tensor.expand_shape %65 [[0], [1, 2], [3]] output_shape [1, 1, %dim_24, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_94 = tensor.expand_shape %66 [[0], [1, 2], [3]] output_shape [1, 1, %dim_24, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %265 = arith.cmpi eq, %91, %dim_24 : index
    cf.assert %265, "mismatched size for broadcast"
    %266 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%256, %expanded_93 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%92 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice_95 = tensor.extract_slice %256[0, 0, 0, 0] [1, 8, %91, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_96 = tensor.extract_slice %256[0, 0, 0, 4] [1, 8, %91, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %267 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_96 : tensor<1x8x?x4xf32>) outs(%126 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.negf %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_97 = tensor.concat dim(3) %267, %extracted_slice_95 : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_98 = tensor.dim %267, %c2 : tensor<1x8x?x4xf32>
    %268 = arith.cmpi eq, %dim_98, %dim_24 : index
    cf.assert %268, "mismatched size for broadcast"
    %269 = tensor.empty(%dim_98) : tensor<1x8x?x8xf32>
    %270 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_97, %expanded_94 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%269 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x8xf32>
    %271 = arith.cmpi eq, %91, %dim_98 : index
    cf.assert %271, "mismatched size for broadcast"
    %272 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%266, %270 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%92 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.addf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x8xf32>
    %273 = arith.cmpi eq, %100, %dim_24 : index
    cf.assert %273, "mismatched size for broadcast"
    %274 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%264, %expanded_93 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%101 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_99 = tensor.extract_slice %264[0, 0, 0, 0] [1, 4, %100, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_100 = tensor.extract_slice %264[0, 0, 0, 4] [1, 4, %100, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %275 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_100 : tensor<1x4x?x4xf32>) outs(%135 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.negf %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_101 = tensor.concat dim(3) %275, %extracted_slice_99 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_102 = tensor.dim %275, %c2 : tensor<1x4x?x4xf32>
    %276 = arith.cmpi eq, %dim_102, %dim_24 : index
    cf.assert %276, "mismatched size for broadcast"
    %277 = tensor.empty(%dim_102) : tensor<1x4x?x8xf32>
    %278 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_101, %expanded_94 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%277 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x8xf32>
    %279 = arith.cmpi eq, %100, %dim_102 : index
    cf.assert %279, "mismatched size for broadcast"
    %280 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%274, %278 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%101 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.addf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_103 = tensor.expand_shape %280 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %100, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %281 = linalg.generic {indexing_maps = [#map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%142 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %347 = linalg.index 1 : index
      %348 = linalg.index 3 : index
      %349 = linalg.index 4 : index
      %350 = arith.cmpi eq, %100, %c1 : index
      %351 = arith.select %350, %c0, %348 : index
      %extracted = tensor.extract %expanded_103[%c0, %347, %c0, %351, %349] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_104 = tensor.collapse_shape %281 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_105 = tensor.expand_shape %transposed_92 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %100, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %282 = linalg.generic {indexing_maps = [#map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%142 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %347 = linalg.index 1 : index
      %348 = linalg.index 3 : index
      %349 = linalg.index 4 : index
      %350 = arith.cmpi eq, %100, %c1 : index
      %351 = arith.select %350, %c0, %348 : index
      %extracted = tensor.extract %expanded_105[%c0, %347, %c0, %351, %349] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_106 = tensor.collapse_shape %282 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %transposed_107 = linalg.transpose ins(%collapsed_104 : tensor<1x8x?x8xf32>) outs(%145 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %283 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%146 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %347 = linalg.index 1 : index
      %348 = linalg.index 2 : index
      %349 = linalg.index 3 : index
      %350 = arith.cmpi eq, %91, %c1 : index
      %351 = arith.select %350, %c0, %348 : index
      %extracted = tensor.extract %272[%c0, %347, %351, %349] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_108 = tensor.collapse_shape %283 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %284 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%145 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %347 = linalg.index 1 : index
      %348 = linalg.index 2 : index
      %349 = linalg.index 3 : index
      %350 = arith.cmpi eq, %dim, %c1 : index
      %351 = arith.select %350, %c0, %349 : index
      %extracted = tensor.extract %transposed_107[%c0, %347, %348, %351] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_109 = tensor.collapse_shape %284 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %285 = linalg.batch_matmul ins(%collapsed_108, %collapsed_109 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%150 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    cf.assert %35, "must have at most one inferred (negative) dimension"
    %reshape_110 = tensor.reshape %285(%from_elements_58) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %286 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_110 : tensor<1x8x?x?xf32>) outs(%160 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.mulf %in, %cst_14 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x?xf32>
    %extracted_slice_111 = tensor.extract_slice %42[0, 0, 0, 0] [1, 1, %dim, %168] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    cf.assert %169, "mismatched size for broadcast"
    cf.assert %170, "mismatched size for broadcast"
    %287 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%286, %extracted_slice_111 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%160 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.addf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x?xf32>
    %288:2 = linalg.generic {indexing_maps = [#map12, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%287 : tensor<1x8x?x?xf32>) outs(%175, %173 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_132: i64):
      %347 = linalg.index 3 : index
      %348 = arith.index_cast %347 : index to i64
      %349 = arith.maximumf %in, %out : f32
      %350 = arith.cmpf ogt, %in, %out : f32
      %351 = arith.select %350, %348, %out_132 : i64
      linalg.yield %349, %351 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_112 = tensor.expand_shape %288#0 [[0], [1], [2, 3]] output_shape [1, 8, %159, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %289 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%287, %expanded_112 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%160 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.subf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x?xf32>
    %290 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289 : tensor<1x8x?x?xf32>) outs(%160 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.exp %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x?xf32>
    %291 = linalg.generic {indexing_maps = [#map12, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%290 : tensor<1x8x?x?xf32>) outs(%180 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %out : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x1xf32>
    %292 = linalg.generic {indexing_maps = [#map12, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290, %291 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%160 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.divf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %293 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%183 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %347 = linalg.index 1 : index
      %348 = linalg.index 2 : index
      %349 = linalg.index 3 : index
      %350 = arith.cmpi eq, %159, %c1 : index
      %351 = arith.select %350, %c0, %348 : index
      %352 = arith.select %350, %c0, %349 : index
      %extracted = tensor.extract %292[%c0, %347, %351, %352] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %35, "must have at most one inferred (negative) dimension"
    %reshape_113 = tensor.reshape %293(%from_elements_62) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %294 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%146 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %347 = linalg.index 1 : index
      %348 = linalg.index 2 : index
      %349 = linalg.index 3 : index
      %350 = arith.cmpi eq, %dim, %c1 : index
      %351 = arith.select %350, %c0, %348 : index
      %extracted = tensor.extract %collapsed_106[%c0, %347, %351, %349] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_114 = tensor.collapse_shape %294 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %186, "mismatching contracting dimension"
    %295 = linalg.batch_matmul ins(%reshape_113, %collapsed_114 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%188 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_115 = tensor.expand_shape %295 [[0, 1], [2], [3]] output_shape [1, 8, %159, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %transposed_116 = linalg.transpose ins(%expanded_115 : tensor<1x8x?x8xf32>) outs(%190 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %reshape_117 = tensor.reshape %transposed_116(%from_elements_67) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_118 = linalg.transpose ins(%arg19 : tensor<64x64xf32>) outs(%82 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_119 = tensor.collapse_shape %reshape_117 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %296 = arith.index_cast %193 : i64 to index
    %297 = tensor.empty(%296) : tensor<?x64xf32>
    %298 = linalg.fill ins(%cst : f32) outs(%297 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %299 = linalg.matmul ins(%collapsed_119, %transposed_118 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%298 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_120 = tensor.expand_shape %299 [[0, 1], [2]] output_shape [1, %296, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %300 = tensor.empty(%296) : tensor<1x?x64xf32>
    %301 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_120 : tensor<1x?x64xf32>) outs(%300 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %302 = tensor.empty(%296) : tensor<1x?x1xf32>
    %303 = linalg.fill ins(%cst : f32) outs(%302 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %304 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%301 : tensor<1x?x64xf32>) outs(%303 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %out : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %305 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304 : tensor<1x?x1xf32>) outs(%302 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.divf %in, %cst_12 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %306 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305 : tensor<1x?x1xf32>) outs(%302 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.truncf %cst_7 : f64 to f32
      %348 = arith.addf %in, %347 : f32
      linalg.yield %348 : f32
    } -> tensor<1x?x1xf32>
    %307 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306 : tensor<1x?x1xf32>) outs(%302 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.rsqrt %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %308 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_120, %307 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%300 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %309 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg26 : tensor<64xf32>) outs(%79 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %cst_3 : f32
      linalg.yield %347 : f32
    } -> tensor<64xf32>
    %310 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308, %309 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%300 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %311 = arith.cmpi eq, %dim, %296 : index
    cf.assert %311, "mismatched size for broadcast"
    %312 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %310 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.addf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %313 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %314 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%313 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %out : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %315 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.divf %in, %cst_12 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %316 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.truncf %cst_7 : f64 to f32
      %348 = arith.addf %in, %347 : f32
      linalg.yield %348 : f32
    } -> tensor<1x?x1xf32>
    %317 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.rsqrt %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %318 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312, %317 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %319 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg27 : tensor<64xf32>) outs(%79 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %cst_3 : f32
      linalg.yield %347 : f32
    } -> tensor<64xf32>
    %320 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318, %319 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %transposed_121 = linalg.transpose ins(%arg22 : tensor<96x64xf32>) outs(%219 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_122 = tensor.collapse_shape %320 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %321 = linalg.matmul ins(%collapsed_122, %transposed_121 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%221 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_123 = tensor.expand_shape %321 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %322 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_123 : tensor<1x?x96xf32>) outs(%223 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.fpowi %in, %c3_i64 : f32, i64
      %348 = arith.mulf %347, %cst_1 : f32
      %349 = arith.addf %in, %348 : f32
      %350 = arith.mulf %349, %cst_2 : f32
      %351 = math.tanh %350 : f32
      %352 = arith.addf %351, %cst_3 : f32
      %353 = arith.mulf %352, %cst_4 : f32
      %354 = arith.mulf %in, %353 : f32
      linalg.yield %354 : f32
    } -> tensor<1x?x96xf32>
    %transposed_124 = linalg.transpose ins(%arg23 : tensor<96x64xf32>) outs(%219 : tensor<64x96xf32>) permutation = [1, 0] 
    %323 = linalg.matmul ins(%collapsed_122, %transposed_124 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%221 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_125 = tensor.expand_shape %323 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %324 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322, %expanded_125 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%223 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x96xf32>
    %transposed_126 = linalg.transpose ins(%arg24 : tensor<64x96xf32>) outs(%227 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_127 = tensor.collapse_shape %324 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %325 = linalg.matmul ins(%collapsed_127, %transposed_126 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%84 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_128 = tensor.expand_shape %325 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %326 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_128 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %327 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%326 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %out : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %328 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%327 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.divf %in, %cst_12 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %329 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.truncf %cst_7 : f64 to f32
      %348 = arith.addf %in, %347 : f32
      linalg.yield %348 : f32
    } -> tensor<1x?x1xf32>
    %330 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.rsqrt %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %331 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_128, %330 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %332 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg28 : tensor<64xf32>) outs(%79 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %cst_3 : f32
      linalg.yield %347 : f32
    } -> tensor<64xf32>
    %333 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331, %332 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %334 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312, %333 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.addf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %335 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %336 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%335 : tensor<1x?x64xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %out : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %337 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.divf %in, %cst_12 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %338 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.truncf %cst_7 : f64 to f32
      %348 = arith.addf %in, %347 : f32
      linalg.yield %348 : f32
    } -> tensor<1x?x1xf32>
    %339 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338 : tensor<1x?x1xf32>) outs(%72 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = math.rsqrt %in : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x1xf32>
    %340 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334, %339 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %341 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg29 : tensor<64xf32>) outs(%79 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %347 = arith.addf %in, %cst_3 : f32
      linalg.yield %347 : f32
    } -> tensor<64xf32>
    %342 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340, %341 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_132: f32, %out: f32):
      %347 = arith.mulf %in, %in_132 : f32
      linalg.yield %347 : f32
    } -> tensor<1x?x64xf32>
    %343 = tensor.empty() : tensor<64x256xf32>
    %transposed_129 = linalg.transpose ins(%arg2 : tensor<256x64xf32>) outs(%343 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_130 = tensor.collapse_shape %342 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %344 = tensor.empty(%dim) : tensor<?x256xf32>
    %345 = linalg.fill ins(%cst : f32) outs(%344 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %346 = linalg.matmul ins(%collapsed_130, %transposed_129 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%345 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_131 = tensor.expand_shape %346 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_131 : tensor<1x?x256xf32>
  }
}
