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
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<256x64xf32>) -> tensor<1x?x256xf32> {
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
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.59460355750136051 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
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
    %4 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %210 = arith.index_cast %in : i64 to index
      %211 = linalg.index 2 : index
      %212 = arith.cmpi slt, %210, %c256 : index
      cf.assert %212, "index must be smaller than dim size"
      %213 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %213, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%210, %211] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %210 = linalg.index 0 : index
      %211 = arith.index_cast %210 : index to i64
      linalg.yield %211 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %210 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %210 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %210 = linalg.index 1 : index
      %211 = arith.cmpi eq, %dim, %c1 : index
      %212 = arith.select %211, %c0, %210 : index
      %extracted = tensor.extract %10[%c0, %212] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %14 = tensor.empty() : tensor<1xi64>
    %15 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%14 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    %16 = tensor.empty(%dim) : tensor<?xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%cst_4 : tensor<i1>) outs(%16 : tensor<?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?xi1>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %18 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%18 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %210 = arith.cmpi sle, %in, %in_73 : i64
      linalg.yield %210 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %210 = arith.andi %in, %in_73 : i1
      linalg.yield %210 : i1
    } -> tensor<?x?xi1>
    %expanded_12 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_13 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_13) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %210 = arith.cmpi slt, %in, %c0_i64 : i64
      %211 = arith.addi %in, %c1_i64 : i64
      %212 = arith.select %210, %211, %in : i64
      %213 = arith.index_cast %212 : i64 to index
      %214 = arith.cmpi slt, %in_73, %c0_i64 : i64
      %215 = arith.addi %in_73, %0 : i64
      %216 = arith.select %214, %215, %in_73 : i64
      %217 = arith.index_cast %216 : i64 to index
      %extracted = tensor.extract %13[%213, %217] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_14 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_13] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_13 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_14 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %210 = arith.andi %in, %in_73 : i1
      linalg.yield %210 : i1
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
      %210 = linalg.index 2 : index
      %211 = linalg.index 3 : index
      %212 = arith.index_cast %37 : i64 to index
      %213 = arith.cmpi eq, %212, %c1 : index
      %214 = arith.select %213, %c0, %210 : index
      %215 = arith.select %213, %c0, %211 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %214, %215] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %dim_15 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_16 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_15] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %40 = arith.index_cast %dim_15 : index to i64
    %41 = arith.cmpi sge, %40, %c0_i64 : i64
    cf.assert %41, "negative values not allowed in new dimensions"
    %42 = tensor.empty(%dim_15) : tensor<1x1x?xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x?xi64>) outs(%42 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %210 = arith.sitofp %in : i64 to f32
      linalg.yield %210 : f32
    } -> tensor<1x1x?xf32>
    %44 = arith.cmpi sge, %40, %c0_i64 : i64
    cf.assert %44, "unimplemented: dynamic negative broadcast sizes"
    %45 = tensor.empty(%dim_15) : tensor<1x1x?xf32>
    %46 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%45 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 2 : index
      %211 = arith.cmpi eq, %dim_15, %c1 : index
      %212 = arith.select %211, %c0, %210 : index
      %extracted = tensor.extract %43[%c0, %c0, %212] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 2 : index
      %211 = arith.cmpi eq, %dim_15, %c1 : index
      %212 = arith.select %211, %c0, %210 : index
      %extracted = tensor.extract %46[%c0, %c0, %212] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %49 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %51 = linalg.batch_matmul ins(%cst_8, %48 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%50 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %52 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%51 : tensor<1x4x?xf32>) outs(%52 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_17 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %53 = tensor.empty(%dim_17) : tensor<1x?x8xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%53 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.cos %in : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x8xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%53 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.sin %in : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x8xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %210 : f32
    } -> tensor<1x?x64xf32>
    %57 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<1x?x64xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_9 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_7 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<1x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %62 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.mulf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x64xf32>
    %64 = linalg.generic {indexing_maps = [#map13, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %63 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.mulf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x64xf32>
    %65 = tensor.empty() : tensor<64x64xf32>
    %transposed_18 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%65 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %64 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %66 = tensor.empty(%dim) : tensor<?x64xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %68 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%67 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_19 = tensor.expand_shape %68 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %69 = arith.muli %28, %c8_i64 : i64
    %70 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %70, "must have at most one inferred (negative) dimension"
    %71 = arith.muli %0, %c64_i64 : i64
    %72 = arith.divsi %71, %69 : i64
    %73 = arith.select %27, %72, %0 : i64
    %from_elements_20 = tensor.from_elements %c1_i64, %73, %72, %c8_i64 : tensor<4xi64>
    %reshape_21 = tensor.reshape %expanded_19(%from_elements_20) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %74 = arith.index_cast %73 : i64 to index
    %75 = tensor.empty(%74) : tensor<1x8x?x8xf32>
    %transposed_22 = linalg.transpose ins(%reshape_21 : tensor<1x?x8x8xf32>) outs(%75 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %76 = tensor.empty() : tensor<64x32xf32>
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%76 : tensor<64x32xf32>) permutation = [1, 0] 
    %77 = tensor.empty(%dim) : tensor<?x32xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %79 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%78 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_24 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %70, "must have at most one inferred (negative) dimension"
    %80 = arith.muli %0, %c32_i64 : i64
    %81 = arith.divsi %80, %69 : i64
    %82 = arith.select %27, %81, %0 : i64
    %from_elements_25 = tensor.from_elements %c1_i64, %82, %81, %c8_i64 : tensor<4xi64>
    %reshape_26 = tensor.reshape %expanded_24(%from_elements_25) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %83 = arith.index_cast %82 : i64 to index
    %84 = tensor.empty(%83) : tensor<1x4x?x8xf32>
    %transposed_27 = linalg.transpose ins(%reshape_26 : tensor<1x?x4x8xf32>) outs(%84 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%76 : tensor<64x32xf32>) permutation = [1, 0] 
    %85 = linalg.matmul ins(%collapsed, %transposed_28 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%78 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_29 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %70, "must have at most one inferred (negative) dimension"
    %reshape_30 = tensor.reshape %expanded_29(%from_elements_25) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_31 = linalg.transpose ins(%reshape_30 : tensor<1x?x4x8xf32>) outs(%84 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_32 = tensor.expand_shape %54 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_33 = tensor.expand_shape %55 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %86 = arith.cmpi eq, %74, %dim_17 : index
    cf.assert %86, "mismatched size for broadcast"
    %87 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_32 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%75 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.mulf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_22[0, 0, 0, 0] [1, 8, %74, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_22[0, 0, 0, 4] [1, 8, %74, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %88 = tensor.empty(%74) : tensor<1x8x?x4xf32>
    %89 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<1x8x?x4xf32>) outs(%88 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.negf %in : f32
      linalg.yield %210 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_35 = tensor.concat dim(3) %89, %extracted_slice : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_36 = tensor.dim %89, %c2 : tensor<1x8x?x4xf32>
    %90 = arith.cmpi eq, %dim_36, %dim_17 : index
    cf.assert %90, "mismatched size for broadcast"
    %91 = tensor.empty(%dim_36) : tensor<1x8x?x8xf32>
    %92 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_33 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%91 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.mulf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x8x?x8xf32>
    %93 = arith.cmpi eq, %74, %dim_36 : index
    cf.assert %93, "mismatched size for broadcast"
    %94 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %92 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%75 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.addf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x8x?x8xf32>
    %95 = arith.cmpi eq, %83, %dim_17 : index
    cf.assert %95, "mismatched size for broadcast"
    %96 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27, %expanded_32 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%84 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.mulf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_27[0, 0, 0, 0] [1, 4, %83, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_27[0, 0, 0, 4] [1, 4, %83, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %97 = tensor.empty(%83) : tensor<1x4x?x4xf32>
    %98 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<1x4x?x4xf32>) outs(%97 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.negf %in : f32
      linalg.yield %210 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_39 = tensor.concat dim(3) %98, %extracted_slice_37 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_40 = tensor.dim %98, %c2 : tensor<1x4x?x4xf32>
    %99 = arith.cmpi eq, %dim_40, %dim_17 : index
    cf.assert %99, "mismatched size for broadcast"
    %100 = tensor.empty(%dim_40) : tensor<1x4x?x8xf32>
    %101 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %expanded_33 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%100 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.mulf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x4x?x8xf32>
    %102 = arith.cmpi eq, %83, %dim_40 : index
    cf.assert %102, "mismatched size for broadcast"
    %103 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %101 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%84 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.addf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_41 = tensor.expand_shape %103 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %83, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %104 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %105 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 1 : index
      %211 = linalg.index 3 : index
      %212 = linalg.index 4 : index
      %213 = arith.cmpi eq, %83, %c1 : index
      %214 = arith.select %213, %c0, %211 : index
      %extracted = tensor.extract %expanded_41[%c0, %210, %c0, %214, %212] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_42 = tensor.collapse_shape %105 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_43 = tensor.expand_shape %transposed_31 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %83, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %106 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 1 : index
      %211 = linalg.index 3 : index
      %212 = linalg.index 4 : index
      %213 = arith.cmpi eq, %83, %c1 : index
      %214 = arith.select %213, %c0, %211 : index
      %extracted = tensor.extract %expanded_43[%c0, %210, %c0, %214, %212] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_44 = tensor.collapse_shape %106 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %107 = arith.cmpi slt, %dim, %c0 : index
    %108 = arith.addi %dim, %dim : index
    %109 = arith.select %107, %108, %dim : index
    %110 = arith.cmpi slt, %109, %c0 : index
    %111 = arith.select %110, %c-1, %109 : index
    %112 = arith.minsi %111, %dim : index
    %113 = arith.maxsi %112, %c0 : index
    %extracted_slice_45 = tensor.extract_slice %39[0, 0, 0, 0] [1, 1, %dim, %113] [1, 1, 1, 1] : tensor<1x1x?x?xi1> to tensor<1x1x?x?xi1>
    %114 = tensor.empty(%dim, %113) : tensor<1x1x?x?xf32>
    %115 = linalg.generic {indexing_maps = [#map11, #map16, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_45, %cst_3, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%114 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %210 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %210 : f32
    } -> tensor<1x1x?x?xf32>
    %116 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<1x8x?x8xf32>) outs(%75 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_5 : f64 to f32
      %211 = arith.mulf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<1x8x?x8xf32>
    %117 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_46 = linalg.transpose ins(%collapsed_42 : tensor<1x8x?x8xf32>) outs(%117 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    %118 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<1x8x8x?xf32>) outs(%117 : tensor<1x8x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_5 : f64 to f32
      %211 = arith.mulf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<1x8x8x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %119 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %120 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%119 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 1 : index
      %211 = linalg.index 2 : index
      %212 = linalg.index 3 : index
      %213 = arith.cmpi eq, %74, %c1 : index
      %214 = arith.select %213, %c0, %211 : index
      %extracted = tensor.extract %116[%c0, %210, %214, %212] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_47 = tensor.collapse_shape %120 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %121 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%117 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 1 : index
      %211 = linalg.index 2 : index
      %212 = linalg.index 3 : index
      %213 = arith.cmpi eq, %dim, %c1 : index
      %214 = arith.select %213, %c0, %212 : index
      %extracted = tensor.extract %118[%c0, %210, %211, %214] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_48 = tensor.collapse_shape %121 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %122 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %124 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%123 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %125 = arith.muli %0, %c8_i64 : i64
    %126 = arith.select %27, %c8_i64, %125 : i64
    %127 = arith.muli %126, %0 : i64
    %128 = arith.select %27, %c8_i64, %127 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %129 = arith.muli %125, %0 : i64
    %130 = arith.divsi %129, %128 : i64
    %131 = arith.select %27, %130, %0 : i64
    %from_elements_49 = tensor.from_elements %c1_i64, %c8_i64, %131, %131 : tensor<4xi64>
    %reshape_50 = tensor.reshape %124(%from_elements_49) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %132 = arith.index_cast %131 : i64 to index
    %133 = arith.cmpi eq, %132, %dim : index
    cf.assert %133, "mismatched size for broadcast"
    %134 = arith.cmpi eq, %132, %113 : index
    cf.assert %134, "mismatched size for broadcast"
    %135 = tensor.empty(%132, %132) : tensor<1x8x?x?xf32>
    %136 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_50, %115 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.addf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x8x?x?xf32>
    %137 = tensor.empty(%132) : tensor<1x8x?xi64>
    %138 = linalg.fill ins(%c0_i64 : i64) outs(%137 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %139 = tensor.empty(%132) : tensor<1x8x?xf32>
    %140 = linalg.fill ins(%cst_0 : f32) outs(%139 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %141:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%136 : tensor<1x8x?x?xf32>) outs(%140, %138 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %210 = linalg.index 3 : index
      %211 = arith.index_cast %210 : index to i64
      %212 = arith.maximumf %in, %out : f32
      %213 = arith.cmpf ogt, %in, %out : f32
      %214 = arith.select %213, %211, %out_73 : i64
      linalg.yield %212, %214 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_51 = tensor.expand_shape %141#0 [[0], [1], [2, 3]] output_shape [1, 8, %132, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %142 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %expanded_51 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.subf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x8x?x?xf32>
    %143 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<1x8x?x?xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.exp %in : f32
      linalg.yield %210 : f32
    } -> tensor<1x8x?x?xf32>
    %144 = tensor.empty(%132) : tensor<1x8x?x1xf32>
    %145 = linalg.fill ins(%cst : f32) outs(%144 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %146 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%143 : tensor<1x8x?x?xf32>) outs(%145 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<1x8x?x1xf32>
    %147 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %146 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.divf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x8x?x?xf32>
    %148 = tensor.empty(%132, %132) : tensor<1x8x?x?xi1>
    %149 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<1x8x?x?xf32>) outs(%148 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %210 = arith.extf %in : f32 to f64
      %211 = arith.cmpf oeq, %210, %cst_6 : f64
      linalg.yield %211 : i1
    } -> tensor<1x8x?x?xi1>
    %150 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149 : tensor<1x8x?x?xi1>) outs(%148 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %210 = arith.cmpi eq, %in, %false : i1
      linalg.yield %210 : i1
    } -> tensor<1x8x?x?xi1>
    %151 = tensor.empty(%132) : tensor<1x8x?x1xi1>
    %152 = linalg.fill ins(%false : i1) outs(%151 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %153 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%150 : tensor<1x8x?x?xi1>) outs(%152 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %210 = arith.ori %in, %out : i1
      linalg.yield %210 : i1
    } -> tensor<1x8x?x1xi1>
    %154 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153 : tensor<1x8x?x1xi1>) outs(%151 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %210 = arith.cmpi eq, %in, %false : i1
      linalg.yield %210 : i1
    } -> tensor<1x8x?x1xi1>
    %155 = arith.cmpi sge, %131, %c0_i64 : i64
    cf.assert %155, "negative values not allowed in new dimensions"
    %156 = arith.index_cast %131 : i64 to index
    cf.assert %155, "negative values not allowed in new dimensions"
    %157 = tensor.empty(%156, %156) : tensor<1x8x?x?xf32>
    %158 = linalg.generic {indexing_maps = [#map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%157 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %159 = arith.cmpi eq, %132, %156 : index
    cf.assert %159, "mismatched size for broadcast"
    %160 = arith.cmpi eq, %156, %132 : index
    cf.assert %160, "mismatched size for broadcast"
    %161 = tensor.empty(%132, %156) : tensor<1x8x?x?xf32>
    %162 = linalg.generic {indexing_maps = [#map18, #map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %158, %147 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%161 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %210 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %210 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %163 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %164 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 1 : index
      %211 = linalg.index 2 : index
      %212 = linalg.index 3 : index
      %213 = arith.cmpi eq, %132, %c1 : index
      %214 = arith.select %213, %c0, %211 : index
      %215 = arith.cmpi eq, %156, %c1 : index
      %216 = arith.select %215, %c0, %212 : index
      %extracted = tensor.extract %162[%c0, %210, %214, %216] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_52 = tensor.from_elements %c8_i64, %131, %131 : tensor<3xi64>
    %reshape_53 = tensor.reshape %164(%from_elements_52) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %165 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%119 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 1 : index
      %211 = linalg.index 2 : index
      %212 = linalg.index 3 : index
      %213 = arith.cmpi eq, %dim, %c1 : index
      %214 = arith.select %213, %c0, %211 : index
      %extracted = tensor.extract %collapsed_44[%c0, %210, %214, %212] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_54 = tensor.collapse_shape %165 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %166 = arith.cmpi eq, %131, %0 : i64
    cf.assert %166, "mismatching contracting dimension"
    %167 = tensor.empty(%132) : tensor<8x?x8xf32>
    %168 = linalg.fill ins(%cst : f32) outs(%167 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %169 = linalg.batch_matmul ins(%reshape_53, %collapsed_54 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%168 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_55 = tensor.expand_shape %169 [[0, 1], [2], [3]] output_shape [1, 8, %132, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %170 = tensor.empty(%132) : tensor<1x?x8x8xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x8x?x8xf32>) outs(%170 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %70, "must have at most one inferred (negative) dimension"
    %171 = arith.muli %131, %c64_i64 : i64
    %172 = arith.divsi %171, %28 : i64
    %173 = arith.select %27, %172, %0 : i64
    %from_elements_57 = tensor.from_elements %c1_i64, %173, %172 : tensor<3xi64>
    %reshape_58 = tensor.reshape %transposed_56(%from_elements_57) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_59 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%65 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_60 = tensor.collapse_shape %reshape_58 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %174 = arith.index_cast %173 : i64 to index
    %175 = tensor.empty(%174) : tensor<?x64xf32>
    %176 = linalg.fill ins(%cst : f32) outs(%175 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %177 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%176 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_61 = tensor.expand_shape %177 [[0, 1], [2]] output_shape [1, %174, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %178 = arith.cmpi eq, %dim, %174 : index
    cf.assert %178, "mismatched size for broadcast"
    %179 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_61 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.addf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x64xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %210 : f32
    } -> tensor<1x?x64xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<1x?x64xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_9 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_7 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<1x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %184 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.mulf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x64xf32>
    %186 = linalg.generic {indexing_maps = [#map13, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %185 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.mulf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x64xf32>
    %187 = tensor.empty() : tensor<64x96xf32>
    %transposed_62 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%187 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %186 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %188 = tensor.empty(%dim) : tensor<?x96xf32>
    %189 = linalg.fill ins(%cst : f32) outs(%188 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %190 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%189 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_64 = tensor.expand_shape %190 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %191 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %192 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<1x?x96xf32>) outs(%191 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.negf %in : f32
      %211 = math.exp %210 : f32
      %212 = arith.addf %211, %cst_1 : f32
      %213 = arith.divf %cst_1, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x96xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64, %192 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%191 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.mulf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x96xf32>
    %transposed_65 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%187 : tensor<64x96xf32>) permutation = [1, 0] 
    %194 = linalg.matmul ins(%collapsed_63, %transposed_65 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%189 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_66 = tensor.expand_shape %194 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %195 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %expanded_66 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%191 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.mulf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x96xf32>
    %196 = tensor.empty() : tensor<96x64xf32>
    %transposed_67 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%196 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %195 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %197 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%67 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_69 = tensor.expand_shape %197 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %198 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %expanded_69 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.addf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x64xf32>
    %199 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %210 : f32
    } -> tensor<1x?x64xf32>
    %200 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%199 : tensor<1x?x64xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x1xf32>
    %201 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_9 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x1xf32>
    %202 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_7 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<1x?x1xf32>
    %203 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x1xf32>
    %204 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %203 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.mulf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x64xf32>
    %205 = linalg.generic {indexing_maps = [#map13, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %204 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %210 = arith.mulf %in, %in_73 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x64xf32>
    %206 = tensor.empty() : tensor<64x256xf32>
    %transposed_70 = linalg.transpose ins(%arg13 : tensor<256x64xf32>) outs(%206 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %205 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %207 = tensor.empty(%dim) : tensor<?x256xf32>
    %208 = linalg.fill ins(%cst : f32) outs(%207 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %209 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%208 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_72 = tensor.expand_shape %209 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_72 : tensor<1x?x256xf32>
  }
}
