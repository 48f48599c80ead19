// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (0, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<256x64xf32>) -> tensor<1x?x256xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %true = arith.constant true
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c-1 = arith.constant -1 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant 0.35355339059327379 : f64
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_8 = arith.constant dense<1> : tensor<i64>
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x?xi64>
    %4 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %188 = arith.index_cast %in : i64 to index
      %189 = linalg.index 2 : index
      %190 = arith.cmpi slt, %188, %c256 : index
      cf.assert %190, "index must be smaller than dim size"
      %191 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %191, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%188, %189] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %188 = linalg.index 0 : index
      %189 = arith.index_cast %188 : index to i64
      linalg.yield %189 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %188 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %188 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %188 = linalg.index 1 : index
      %189 = arith.cmpi eq, %dim, %c1 : index
      %190 = arith.select %189, %c0, %188 : index
      %extracted = tensor.extract %10[%c0, %190] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %14 = tensor.empty() : tensor<1xi64>
    %15 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%14 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %16 = tensor.empty(%dim) : tensor<?xi1>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %17 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %18 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%17 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %188 = arith.cmpi sle, %in, %in_55 : i64
      linalg.yield %188 : i1
    } -> tensor<?x?xi1>
    %expanded_9 = tensor.expand_shape %16 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    %19 = linalg.fill ins(%true : i1) outs(%expanded_9 : tensor<?x1xi1>) -> tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%19, %18 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %188 = arith.andi %in, %in_55 : i1
      linalg.yield %188 : i1
    } -> tensor<?x?xi1>
    %expanded_10 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_11 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_11) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %188 = arith.cmpi slt, %in, %c0_i64 : i64
      %189 = arith.addi %in, %c1_i64 : i64
      %190 = arith.select %188, %189, %in : i64
      %191 = arith.index_cast %190 : i64 to index
      %192 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %193 = arith.addi %in_55, %0 : i64
      %194 = arith.select %192, %193, %in_55 : i64
      %195 = arith.index_cast %194 : i64 to index
      %extracted = tensor.extract %13[%191, %195] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_12 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_11] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_11 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map8, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_12 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %188 = arith.andi %in, %in_55 : i1
      linalg.yield %188 : i1
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
    %39 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%38 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %188 = linalg.index 2 : index
      %189 = linalg.index 3 : index
      %190 = arith.index_cast %37 : i64 to index
      %191 = arith.cmpi eq, %190, %c1 : index
      %192 = arith.select %191, %c0, %188 : index
      %193 = arith.select %191, %c0, %189 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %192, %193] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map10, #map11, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_5, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %188 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %188 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_13 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_14 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_13] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_13 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_13) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %188 = arith.sitofp %in : i64 to f32
      linalg.yield %188 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_13) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 2 : index
      %189 = arith.cmpi eq, %dim_13, %c1 : index
      %190 = arith.select %189, %c0, %188 : index
      %extracted = tensor.extract %45[%c0, %c0, %190] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %49 = tensor.empty(%dim_13) : tensor<1x4x?xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %51 = linalg.batch_matmul ins(%cst_6, %48 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%50 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %52 = tensor.empty(%dim_13) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%51 : tensor<1x4x?xf32>) outs(%52 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_15 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %53 = tensor.empty(%dim_15) : tensor<1x?x8xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%53 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.cos %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x8xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%53 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.sin %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x8xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %57 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<1x?x64xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_7 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_4 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %62 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %64 = linalg.generic {indexing_maps = [#map13, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %63 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %65 = tensor.empty() : tensor<64x64xf32>
    %transposed_16 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%65 : tensor<64x64xf32>) permutation = [1, 0] 
    %66 = tensor.empty() : tensor<1x64x64xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<64x64xf32>) outs(%66 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%4 : tensor<1x?x64xf32>) -> tensor<1x?x64xf32>
    %69 = linalg.batch_matmul ins(%64, %67 : tensor<1x?x64xf32>, tensor<1x64x64xf32>) outs(%68 : tensor<1x?x64xf32>) -> tensor<1x?x64xf32>
    %70 = arith.muli %28, %c8_i64 : i64
    %71 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %72 = arith.muli %0, %c64_i64 : i64
    %73 = arith.divsi %72, %70 : i64
    %74 = arith.select %27, %73, %0 : i64
    %from_elements_17 = tensor.from_elements %c1_i64, %74, %73, %c8_i64 : tensor<4xi64>
    %reshape_18 = tensor.reshape %69(%from_elements_17) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %75 = arith.index_cast %74 : i64 to index
    %76 = tensor.empty(%75) : tensor<1x8x?x8xf32>
    %transposed_19 = linalg.transpose ins(%reshape_18 : tensor<1x?x8x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %77 = tensor.empty() : tensor<64x32xf32>
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%77 : tensor<64x32xf32>) permutation = [1, 0] 
    %78 = tensor.empty() : tensor<1x64x32xf32>
    %79 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<64x32xf32>) outs(%78 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %80 = tensor.empty(%dim) : tensor<1x?x32xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<1x?x32xf32>) -> tensor<1x?x32xf32>
    %82 = linalg.batch_matmul ins(%64, %79 : tensor<1x?x64xf32>, tensor<1x64x32xf32>) outs(%81 : tensor<1x?x32xf32>) -> tensor<1x?x32xf32>
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %83 = arith.muli %0, %c32_i64 : i64
    %84 = arith.divsi %83, %70 : i64
    %85 = arith.select %27, %84, %0 : i64
    %from_elements_21 = tensor.from_elements %c1_i64, %85, %84, %c8_i64 : tensor<4xi64>
    %reshape_22 = tensor.reshape %82(%from_elements_21) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %86 = arith.index_cast %85 : i64 to index
    %87 = tensor.empty(%86) : tensor<1x4x?x8xf32>
    %transposed_23 = linalg.transpose ins(%reshape_22 : tensor<1x?x4x8xf32>) outs(%87 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%77 : tensor<64x32xf32>) permutation = [1, 0] 
    %88 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<64x32xf32>) outs(%78 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %89 = linalg.batch_matmul ins(%64, %88 : tensor<1x?x64xf32>, tensor<1x64x32xf32>) outs(%81 : tensor<1x?x32xf32>) -> tensor<1x?x32xf32>
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %reshape_25 = tensor.reshape %89(%from_elements_21) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<1x?x4x8xf32>) outs(%87 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_27 = tensor.expand_shape %54 [[0], [1, 2], [3]] output_shape [1, 1, %dim_15, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_28 = tensor.expand_shape %55 [[0], [1, 2], [3]] output_shape [1, 1, %dim_15, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %90 = arith.cmpi eq, %75, %dim_15 : index
    cf.assert %90, "mismatched size for broadcast"
    %91 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_27 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_19[0, 0, 0, 0] [1, 8, %75, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_19[0, 0, 0, 4] [1, 8, %75, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %92 = tensor.empty(%75) : tensor<1x8x?x4xf32>
    %93 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<1x8x?x4xf32>) outs(%92 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.negf %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_30 = tensor.concat dim(3) %93, %extracted_slice : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_31 = tensor.dim %93, %c2 : tensor<1x8x?x4xf32>
    %94 = arith.cmpi eq, %dim_31, %dim_15 : index
    cf.assert %94, "mismatched size for broadcast"
    %95 = tensor.empty(%dim_31) : tensor<1x8x?x8xf32>
    %96 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_28 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%95 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x8x?x8xf32>
    %97 = arith.cmpi eq, %75, %dim_31 : index
    cf.assert %97, "mismatched size for broadcast"
    %98 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %96 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.addf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x8x?x8xf32>
    %99 = arith.cmpi eq, %86, %dim_15 : index
    cf.assert %99, "mismatched size for broadcast"
    %100 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_27 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%87 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [1, 4, %86, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_23[0, 0, 0, 4] [1, 4, %86, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %101 = tensor.empty(%86) : tensor<1x4x?x4xf32>
    %102 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<1x4x?x4xf32>) outs(%101 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.negf %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_34 = tensor.concat dim(3) %102, %extracted_slice_32 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_35 = tensor.dim %102, %c2 : tensor<1x4x?x4xf32>
    %103 = arith.cmpi eq, %dim_35, %dim_15 : index
    cf.assert %103, "mismatched size for broadcast"
    %104 = tensor.empty(%dim_35) : tensor<1x4x?x8xf32>
    %105 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_28 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%104 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x4x?x8xf32>
    %106 = arith.cmpi eq, %86, %dim_35 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %105 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%87 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.addf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_36 = tensor.expand_shape %107 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %86, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %108 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %109 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%108 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 1 : index
      %189 = linalg.index 3 : index
      %190 = linalg.index 4 : index
      %191 = arith.cmpi eq, %86, %c1 : index
      %192 = arith.select %191, %c0, %189 : index
      %extracted = tensor.extract %expanded_36[%c0, %188, %c0, %192, %190] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed = tensor.collapse_shape %109 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_37 = tensor.expand_shape %transposed_26 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %86, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %110 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%108 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 1 : index
      %189 = linalg.index 3 : index
      %190 = linalg.index 4 : index
      %191 = arith.cmpi eq, %86, %c1 : index
      %192 = arith.select %191, %c0, %189 : index
      %extracted = tensor.extract %expanded_37[%c0, %188, %c0, %192, %190] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %111 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_38 = linalg.transpose ins(%collapsed : tensor<1x8x?x8xf32>) outs(%111 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_39 = tensor.collapse_shape %98 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %112 = tensor.empty(%75, %dim) : tensor<8x?x?xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %114 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%113 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %expanded_41 = tensor.expand_shape %114 [[0, 1], [2], [3]] output_shape [1, 8, %75, %dim] : tensor<8x?x?xf32> into tensor<1x8x?x?xf32>
    %115 = tensor.empty(%75, %dim) : tensor<1x8x?x?xf32>
    %116 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<1x8x?x?xf32>) outs(%115 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_3 : f64 to f32
      %189 = arith.mulf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<1x8x?x?xf32>
    %117 = arith.cmpi slt, %dim, %c0 : index
    %118 = arith.addi %dim, %dim : index
    %119 = arith.select %117, %118, %dim : index
    %120 = arith.cmpi slt, %119, %c0 : index
    %121 = arith.select %120, %c-1, %119 : index
    %122 = arith.minsi %121, %dim : index
    %123 = arith.maxsi %122, %c0 : index
    %extracted_slice_42 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %123] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %124 = arith.cmpi eq, %75, %dim : index
    cf.assert %124, "mismatched size for broadcast"
    %125 = arith.cmpi eq, %dim, %123 : index
    cf.assert %125, "mismatched size for broadcast"
    %126 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %extracted_slice_42 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%115 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.addf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x8x?x?xf32>
    %127 = tensor.empty(%75) : tensor<1x8x?xi64>
    %128 = linalg.fill ins(%c0_i64 : i64) outs(%127 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %129 = tensor.empty(%75) : tensor<1x8x?xf32>
    %130 = linalg.fill ins(%cst_0 : f32) outs(%129 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %131:2 = linalg.generic {indexing_maps = [#map10, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%126 : tensor<1x8x?x?xf32>) outs(%130, %128 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %188 = linalg.index 3 : index
      %189 = arith.index_cast %188 : index to i64
      %190 = arith.maximumf %in, %out : f32
      %191 = arith.cmpf ogt, %in, %out : f32
      %192 = arith.select %191, %189, %out_55 : i64
      linalg.yield %190, %192 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_43 = tensor.expand_shape %131#0 [[0], [1], [2, 3]] output_shape [1, 8, %75, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %132 = linalg.generic {indexing_maps = [#map10, #map17, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %expanded_43 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%115 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.subf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x8x?x?xf32>
    %133 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<1x8x?x?xf32>) outs(%115 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.exp %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x8x?x?xf32>
    %134 = tensor.empty(%75) : tensor<1x8x?x1xf32>
    %135 = linalg.fill ins(%cst : f32) outs(%134 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %136 = linalg.generic {indexing_maps = [#map10, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%133 : tensor<1x8x?x?xf32>) outs(%135 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x8x?x1xf32>
    %137 = linalg.generic {indexing_maps = [#map10, #map17, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %136 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%115 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.divf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x8x?x?xf32>
    %collapsed_44 = tensor.collapse_shape %137 [[0, 1], [2], [3]] : tensor<1x8x?x?xf32> into tensor<8x?x?xf32>
    %collapsed_45 = tensor.collapse_shape %110 [[0, 1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<8x?x8xf32>
    %138 = tensor.empty(%75) : tensor<8x?x8xf32>
    %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %140 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%139 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_46 = tensor.expand_shape %140 [[0, 1], [2], [3]] output_shape [1, 8, %75, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %141 = tensor.empty(%75) : tensor<1x?x8x8xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<1x8x?x8xf32>) outs(%141 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %142 = arith.muli %74, %c64_i64 : i64
    %143 = arith.divsi %142, %28 : i64
    %144 = arith.select %27, %143, %0 : i64
    %from_elements_48 = tensor.from_elements %c1_i64, %144, %143 : tensor<3xi64>
    %reshape_49 = tensor.reshape %transposed_47(%from_elements_48) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_50 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%65 : tensor<64x64xf32>) permutation = [1, 0] 
    %145 = arith.index_cast %144 : i64 to index
    %146 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<64x64xf32>) outs(%66 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %147 = tensor.empty(%145) : tensor<1x?x64xf32>
    %148 = linalg.fill ins(%cst : f32) outs(%147 : tensor<1x?x64xf32>) -> tensor<1x?x64xf32>
    %149 = linalg.batch_matmul ins(%reshape_49, %146 : tensor<1x?x64xf32>, tensor<1x64x64xf32>) outs(%148 : tensor<1x?x64xf32>) -> tensor<1x?x64xf32>
    %150 = arith.cmpi eq, %dim, %145 : index
    cf.assert %150, "mismatched size for broadcast"
    %151 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %149 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.addf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %152 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %153 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<1x?x64xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %154 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_7 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %155 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_4 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %156 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %157 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %156 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %158 = linalg.generic {indexing_maps = [#map13, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %157 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %159 = tensor.empty() : tensor<64x96xf32>
    %transposed_51 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%159 : tensor<64x96xf32>) permutation = [1, 0] 
    %160 = tensor.empty() : tensor<1x64x96xf32>
    %161 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<64x96xf32>) outs(%160 : tensor<1x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x96xf32>
    %162 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %163 = linalg.fill ins(%cst : f32) outs(%162 : tensor<1x?x96xf32>) -> tensor<1x?x96xf32>
    %164 = linalg.batch_matmul ins(%158, %161 : tensor<1x?x64xf32>, tensor<1x64x96xf32>) outs(%163 : tensor<1x?x96xf32>) -> tensor<1x?x96xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x?x96xf32>) outs(%162 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.negf %in : f32
      %189 = math.exp %188 : f32
      %190 = arith.addf %189, %cst_1 : f32
      %191 = arith.divf %cst_1, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x96xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %164 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%162 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x96xf32>
    %transposed_52 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%159 : tensor<64x96xf32>) permutation = [1, 0] 
    %167 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<64x96xf32>) outs(%160 : tensor<1x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x96xf32>
    %168 = linalg.batch_matmul ins(%158, %167 : tensor<1x?x64xf32>, tensor<1x64x96xf32>) outs(%163 : tensor<1x?x96xf32>) -> tensor<1x?x96xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %168 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%162 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x96xf32>
    %170 = tensor.empty() : tensor<96x64xf32>
    %transposed_53 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%170 : tensor<96x64xf32>) permutation = [1, 0] 
    %171 = tensor.empty() : tensor<1x96x64xf32>
    %172 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<96x64xf32>) outs(%171 : tensor<1x96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x96x64xf32>
    %173 = linalg.batch_matmul ins(%169, %172 : tensor<1x?x96xf32>, tensor<1x96x64xf32>) outs(%68 : tensor<1x?x64xf32>) -> tensor<1x?x64xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %173 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.addf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<1x?x64xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_7 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_4 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %179 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %179 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %181 = linalg.generic {indexing_maps = [#map13, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %180 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %182 = tensor.empty() : tensor<64x256xf32>
    %transposed_54 = linalg.transpose ins(%arg13 : tensor<256x64xf32>) outs(%182 : tensor<64x256xf32>) permutation = [1, 0] 
    %183 = tensor.empty() : tensor<1x64x256xf32>
    %184 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<64x256xf32>) outs(%183 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x256xf32>
    %185 = tensor.empty(%dim) : tensor<1x?x256xf32>
    %186 = linalg.fill ins(%cst : f32) outs(%185 : tensor<1x?x256xf32>) -> tensor<1x?x256xf32>
    %187 = linalg.batch_matmul ins(%181, %184 : tensor<1x?x64xf32>, tensor<1x64x256xf32>) outs(%186 : tensor<1x?x256xf32>) -> tensor<1x?x256xf32>
    return %187 : tensor<1x?x256xf32>
  }
}
