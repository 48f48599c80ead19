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
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<96x64xf32>, %arg12: tensor<64x96xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<256x64xf32>) -> tensor<1x?x256xf32> {
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
      %213 = arith.index_cast %in : i64 to index
      %214 = linalg.index 2 : index
      %215 = arith.cmpi slt, %213, %c256 : index
      cf.assert %215, "index must be smaller than dim size"
      %216 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %216, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%213, %214] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %213 = linalg.index 0 : index
      %214 = arith.index_cast %213 : index to i64
      linalg.yield %214 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %213 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %213 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %213 = linalg.index 1 : index
      %214 = arith.cmpi eq, %dim, %c1 : index
      %215 = arith.select %214, %c0, %213 : index
      %extracted = tensor.extract %10[%c0, %215] : tensor<1x?xi1>
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
      %213 = arith.cmpi sle, %in, %in_73 : i64
      linalg.yield %213 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %213 = arith.andi %in, %in_73 : i1
      linalg.yield %213 : i1
    } -> tensor<?x?xi1>
    %expanded_12 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_13 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_13) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %213 = arith.cmpi slt, %in, %c0_i64 : i64
      %214 = arith.addi %in, %c1_i64 : i64
      %215 = arith.select %213, %214, %in : i64
      %216 = arith.index_cast %215 : i64 to index
      %217 = arith.cmpi slt, %in_73, %c0_i64 : i64
      %218 = arith.addi %in_73, %0 : i64
      %219 = arith.select %217, %218, %in_73 : i64
      %220 = arith.index_cast %219 : i64 to index
      %extracted = tensor.extract %13[%216, %220] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_14 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_13] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_13 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_14 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %213 = arith.andi %in, %in_73 : i1
      linalg.yield %213 : i1
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
      %213 = linalg.index 2 : index
      %214 = linalg.index 3 : index
      %215 = arith.index_cast %37 : i64 to index
      %216 = arith.cmpi eq, %215, %c1 : index
      %217 = arith.select %216, %c0, %213 : index
      %218 = arith.select %216, %c0, %214 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %217, %218] : tensor<1x1x?x?xi1>
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
      %213 = arith.sitofp %in : i64 to f32
      linalg.yield %213 : f32
    } -> tensor<1x1x?xf32>
    %44 = arith.cmpi sge, %40, %c0_i64 : i64
    cf.assert %44, "unimplemented: dynamic negative broadcast sizes"
    %45 = tensor.empty(%dim_15) : tensor<1x1x?xf32>
    %46 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%45 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %213 = linalg.index 2 : index
      %214 = arith.cmpi eq, %dim_15, %c1 : index
      %215 = arith.select %214, %c0, %213 : index
      %extracted = tensor.extract %43[%c0, %c0, %215] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %213 = linalg.index 2 : index
      %214 = arith.cmpi eq, %dim_15, %c1 : index
      %215 = arith.select %214, %c0, %213 : index
      %extracted = tensor.extract %46[%c0, %c0, %215] : tensor<1x1x?xf32>
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
      %213 = math.cos %in : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x8xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%53 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.sin %in : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x8xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %213 : f32
    } -> tensor<1x?x64xf32>
    %57 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<1x?x64xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %out : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.divf %in, %cst_9 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.truncf %cst_7 : f64 to f32
      %214 = arith.addf %in, %213 : f32
      linalg.yield %214 : f32
    } -> tensor<1x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.rsqrt %in : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %62 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.mulf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x64xf32>
    %64 = linalg.generic {indexing_maps = [#map13, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %63 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.mulf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x64xf32>
    %collapsed = tensor.collapse_shape %64 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %65 = tensor.empty() : tensor<64x64xf32>
    %transposed_18 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%65 : tensor<64x64xf32>) permutation = [1, 0] 
    %66 = tensor.empty(%dim) : tensor<?x64xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %68 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%67 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4, %68 : tensor<64xf32>, tensor<?x64xf32>) outs(%66 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.addf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<?x64xf32>
    %expanded_19 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %70 = arith.muli %28, %c8_i64 : i64
    %71 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %72 = arith.muli %0, %c64_i64 : i64
    %73 = arith.divsi %72, %70 : i64
    %74 = arith.select %27, %73, %0 : i64
    %from_elements_20 = tensor.from_elements %c1_i64, %74, %73, %c8_i64 : tensor<4xi64>
    %reshape_21 = tensor.reshape %expanded_19(%from_elements_20) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %75 = arith.index_cast %74 : i64 to index
    %76 = tensor.empty(%75) : tensor<1x8x?x8xf32>
    %transposed_22 = linalg.transpose ins(%reshape_21 : tensor<1x?x8x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %77 = tensor.empty() : tensor<64x32xf32>
    %transposed_23 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%77 : tensor<64x32xf32>) permutation = [1, 0] 
    %78 = tensor.empty(%dim) : tensor<?x32xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %80 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%79 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6, %80 : tensor<32xf32>, tensor<?x32xf32>) outs(%78 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.addf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<?x32xf32>
    %expanded_24 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %82 = arith.muli %0, %c32_i64 : i64
    %83 = arith.divsi %82, %70 : i64
    %84 = arith.select %27, %83, %0 : i64
    %from_elements_25 = tensor.from_elements %c1_i64, %84, %83, %c8_i64 : tensor<4xi64>
    %reshape_26 = tensor.reshape %expanded_24(%from_elements_25) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %85 = arith.index_cast %84 : i64 to index
    %86 = tensor.empty(%85) : tensor<1x4x?x8xf32>
    %transposed_27 = linalg.transpose ins(%reshape_26 : tensor<1x?x4x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%77 : tensor<64x32xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed, %transposed_28 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%79 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8, %87 : tensor<32xf32>, tensor<?x32xf32>) outs(%78 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.addf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<?x32xf32>
    %expanded_29 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %reshape_30 = tensor.reshape %expanded_29(%from_elements_25) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_31 = linalg.transpose ins(%reshape_30 : tensor<1x?x4x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_32 = tensor.expand_shape %54 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_33 = tensor.expand_shape %55 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %89 = arith.cmpi eq, %75, %dim_17 : index
    cf.assert %89, "mismatched size for broadcast"
    %90 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_32 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.mulf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_22[0, 0, 0, 0] [1, 8, %75, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_22[0, 0, 0, 4] [1, 8, %75, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %91 = tensor.empty(%75) : tensor<1x8x?x4xf32>
    %92 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<1x8x?x4xf32>) outs(%91 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32
      linalg.yield %213 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_35 = tensor.concat dim(3) %92, %extracted_slice : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_36 = tensor.dim %92, %c2 : tensor<1x8x?x4xf32>
    %93 = arith.cmpi eq, %dim_36, %dim_17 : index
    cf.assert %93, "mismatched size for broadcast"
    %94 = tensor.empty(%dim_36) : tensor<1x8x?x8xf32>
    %95 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_33 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%94 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.mulf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x8x?x8xf32>
    %96 = arith.cmpi eq, %75, %dim_36 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %95 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.addf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x8x?x8xf32>
    %98 = arith.cmpi eq, %85, %dim_17 : index
    cf.assert %98, "mismatched size for broadcast"
    %99 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27, %expanded_32 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.mulf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_27[0, 0, 0, 0] [1, 4, %85, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_27[0, 0, 0, 4] [1, 4, %85, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %100 = tensor.empty(%85) : tensor<1x4x?x4xf32>
    %101 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<1x4x?x4xf32>) outs(%100 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32
      linalg.yield %213 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_39 = tensor.concat dim(3) %101, %extracted_slice_37 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_40 = tensor.dim %101, %c2 : tensor<1x4x?x4xf32>
    %102 = arith.cmpi eq, %dim_40, %dim_17 : index
    cf.assert %102, "mismatched size for broadcast"
    %103 = tensor.empty(%dim_40) : tensor<1x4x?x8xf32>
    %104 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %expanded_33 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%103 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.mulf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x4x?x8xf32>
    %105 = arith.cmpi eq, %85, %dim_40 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.addf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_41 = tensor.expand_shape %106 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %85, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %107 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %108 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%107 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %213 = linalg.index 1 : index
      %214 = linalg.index 3 : index
      %215 = linalg.index 4 : index
      %216 = arith.cmpi eq, %85, %c1 : index
      %217 = arith.select %216, %c0, %214 : index
      %extracted = tensor.extract %expanded_41[%c0, %213, %c0, %217, %215] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_42 = tensor.collapse_shape %108 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_43 = tensor.expand_shape %transposed_31 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %85, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %109 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%107 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %213 = linalg.index 1 : index
      %214 = linalg.index 3 : index
      %215 = linalg.index 4 : index
      %216 = arith.cmpi eq, %85, %c1 : index
      %217 = arith.select %216, %c0, %214 : index
      %extracted = tensor.extract %expanded_43[%c0, %213, %c0, %217, %215] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_44 = tensor.collapse_shape %109 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %110 = arith.cmpi slt, %dim, %c0 : index
    %111 = arith.addi %dim, %dim : index
    %112 = arith.select %110, %111, %dim : index
    %113 = arith.cmpi slt, %112, %c0 : index
    %114 = arith.select %113, %c-1, %112 : index
    %115 = arith.minsi %114, %dim : index
    %116 = arith.maxsi %115, %c0 : index
    %extracted_slice_45 = tensor.extract_slice %39[0, 0, 0, 0] [1, 1, %dim, %116] [1, 1, 1, 1] : tensor<1x1x?x?xi1> to tensor<1x1x?x?xi1>
    %117 = tensor.empty(%dim, %116) : tensor<1x1x?x?xf32>
    %118 = linalg.generic {indexing_maps = [#map11, #map16, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_45, %cst_3, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%117 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %213 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %213 : f32
    } -> tensor<1x1x?x?xf32>
    %119 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<1x8x?x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.truncf %cst_5 : f64 to f32
      %214 = arith.mulf %in, %213 : f32
      linalg.yield %214 : f32
    } -> tensor<1x8x?x8xf32>
    %120 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_46 = linalg.transpose ins(%collapsed_42 : tensor<1x8x?x8xf32>) outs(%120 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    %121 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<1x8x8x?xf32>) outs(%120 : tensor<1x8x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.truncf %cst_5 : f64 to f32
      %214 = arith.mulf %in, %213 : f32
      linalg.yield %214 : f32
    } -> tensor<1x8x8x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %122 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %123 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%122 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %213 = linalg.index 1 : index
      %214 = linalg.index 2 : index
      %215 = linalg.index 3 : index
      %216 = arith.cmpi eq, %75, %c1 : index
      %217 = arith.select %216, %c0, %214 : index
      %extracted = tensor.extract %119[%c0, %213, %217, %215] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_47 = tensor.collapse_shape %123 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %124 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %213 = linalg.index 1 : index
      %214 = linalg.index 2 : index
      %215 = linalg.index 3 : index
      %216 = arith.cmpi eq, %dim, %c1 : index
      %217 = arith.select %216, %c0, %215 : index
      %extracted = tensor.extract %121[%c0, %213, %214, %217] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_48 = tensor.collapse_shape %124 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %125 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %126 = linalg.fill ins(%cst : f32) outs(%125 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %127 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%126 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %128 = arith.muli %0, %c8_i64 : i64
    %129 = arith.select %27, %c8_i64, %128 : i64
    %130 = arith.muli %129, %0 : i64
    %131 = arith.select %27, %c8_i64, %130 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %132 = arith.muli %128, %0 : i64
    %133 = arith.divsi %132, %131 : i64
    %134 = arith.select %27, %133, %0 : i64
    %from_elements_49 = tensor.from_elements %c1_i64, %c8_i64, %134, %134 : tensor<4xi64>
    %reshape_50 = tensor.reshape %127(%from_elements_49) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %135 = arith.index_cast %134 : i64 to index
    %136 = arith.cmpi eq, %135, %dim : index
    cf.assert %136, "mismatched size for broadcast"
    %137 = arith.cmpi eq, %135, %116 : index
    cf.assert %137, "mismatched size for broadcast"
    %138 = tensor.empty(%135, %135) : tensor<1x8x?x?xf32>
    %139 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_50, %118 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%138 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.addf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x8x?x?xf32>
    %140 = tensor.empty(%135) : tensor<1x8x?xi64>
    %141 = linalg.fill ins(%c0_i64 : i64) outs(%140 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %142 = tensor.empty(%135) : tensor<1x8x?xf32>
    %143 = linalg.fill ins(%cst_0 : f32) outs(%142 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %144:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%139 : tensor<1x8x?x?xf32>) outs(%143, %141 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %213 = linalg.index 3 : index
      %214 = arith.index_cast %213 : index to i64
      %215 = arith.maximumf %in, %out : f32
      %216 = arith.cmpf ogt, %in, %out : f32
      %217 = arith.select %216, %214, %out_73 : i64
      linalg.yield %215, %217 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_51 = tensor.expand_shape %144#0 [[0], [1], [2, 3]] output_shape [1, 8, %135, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %145 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %expanded_51 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%138 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.subf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x8x?x?xf32>
    %146 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<1x8x?x?xf32>) outs(%138 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.exp %in : f32
      linalg.yield %213 : f32
    } -> tensor<1x8x?x?xf32>
    %147 = tensor.empty(%135) : tensor<1x8x?x1xf32>
    %148 = linalg.fill ins(%cst : f32) outs(%147 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %149 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%146 : tensor<1x8x?x?xf32>) outs(%148 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %out : f32
      linalg.yield %213 : f32
    } -> tensor<1x8x?x1xf32>
    %150 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %149 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%138 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.divf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x8x?x?xf32>
    %151 = tensor.empty(%135, %135) : tensor<1x8x?x?xi1>
    %152 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139 : tensor<1x8x?x?xf32>) outs(%151 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %213 = arith.extf %in : f32 to f64
      %214 = arith.cmpf oeq, %213, %cst_6 : f64
      linalg.yield %214 : i1
    } -> tensor<1x8x?x?xi1>
    %153 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152 : tensor<1x8x?x?xi1>) outs(%151 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %213 = arith.cmpi eq, %in, %false : i1
      linalg.yield %213 : i1
    } -> tensor<1x8x?x?xi1>
    %154 = tensor.empty(%135) : tensor<1x8x?x1xi1>
    %155 = linalg.fill ins(%false : i1) outs(%154 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %156 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%153 : tensor<1x8x?x?xi1>) outs(%155 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %213 = arith.ori %in, %out : i1
      linalg.yield %213 : i1
    } -> tensor<1x8x?x1xi1>
    %157 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<1x8x?x1xi1>) outs(%154 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %213 = arith.cmpi eq, %in, %false : i1
      linalg.yield %213 : i1
    } -> tensor<1x8x?x1xi1>
    %158 = arith.cmpi sge, %134, %c0_i64 : i64
    cf.assert %158, "negative values not allowed in new dimensions"
    %159 = arith.index_cast %134 : i64 to index
    cf.assert %158, "negative values not allowed in new dimensions"
    %160 = tensor.empty(%159, %159) : tensor<1x8x?x?xf32>
    %161 = linalg.generic {indexing_maps = [#map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%160 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %162 = arith.cmpi eq, %135, %159 : index
    cf.assert %162, "mismatched size for broadcast"
    %163 = arith.cmpi eq, %159, %135 : index
    cf.assert %163, "mismatched size for broadcast"
    %164 = tensor.empty(%135, %159) : tensor<1x8x?x?xf32>
    %165 = linalg.generic {indexing_maps = [#map18, #map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %161, %150 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%164 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %213 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %213 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %166 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %167 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%166 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %213 = linalg.index 1 : index
      %214 = linalg.index 2 : index
      %215 = linalg.index 3 : index
      %216 = arith.cmpi eq, %135, %c1 : index
      %217 = arith.select %216, %c0, %214 : index
      %218 = arith.cmpi eq, %159, %c1 : index
      %219 = arith.select %218, %c0, %215 : index
      %extracted = tensor.extract %165[%c0, %213, %217, %219] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_52 = tensor.from_elements %c8_i64, %134, %134 : tensor<3xi64>
    %reshape_53 = tensor.reshape %167(%from_elements_52) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %168 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%122 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %213 = linalg.index 1 : index
      %214 = linalg.index 2 : index
      %215 = linalg.index 3 : index
      %216 = arith.cmpi eq, %dim, %c1 : index
      %217 = arith.select %216, %c0, %214 : index
      %extracted = tensor.extract %collapsed_44[%c0, %213, %217, %215] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_54 = tensor.collapse_shape %168 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %169 = arith.cmpi eq, %134, %0 : i64
    cf.assert %169, "mismatching contracting dimension"
    %170 = tensor.empty(%135) : tensor<8x?x8xf32>
    %171 = linalg.fill ins(%cst : f32) outs(%170 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %172 = linalg.batch_matmul ins(%reshape_53, %collapsed_54 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%171 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_55 = tensor.expand_shape %172 [[0, 1], [2], [3]] output_shape [1, 8, %135, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %173 = tensor.empty(%135) : tensor<1x?x8x8xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x8x?x8xf32>) outs(%173 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %174 = arith.muli %134, %c64_i64 : i64
    %175 = arith.divsi %174, %28 : i64
    %176 = arith.select %27, %175, %0 : i64
    %from_elements_57 = tensor.from_elements %c1_i64, %176, %175 : tensor<3xi64>
    %reshape_58 = tensor.reshape %transposed_56(%from_elements_57) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_59 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%65 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_60 = tensor.collapse_shape %reshape_58 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %177 = arith.index_cast %176 : i64 to index
    %178 = tensor.empty(%177) : tensor<?x64xf32>
    %179 = linalg.fill ins(%cst : f32) outs(%178 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %180 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%179 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_61 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [1, %177, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %181 = arith.cmpi eq, %dim, %177 : index
    cf.assert %181, "mismatched size for broadcast"
    %182 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_61 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.addf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x64xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %213 : f32
    } -> tensor<1x?x64xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%183 : tensor<1x?x64xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %out : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.divf %in, %cst_9 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x1xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.truncf %cst_7 : f64 to f32
      %214 = arith.addf %in, %213 : f32
      linalg.yield %214 : f32
    } -> tensor<1x?x1xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.rsqrt %in : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x1xf32>
    %188 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %187 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.mulf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x64xf32>
    %189 = linalg.generic {indexing_maps = [#map13, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %188 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.mulf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x64xf32>
    %190 = tensor.empty() : tensor<64x96xf32>
    %transposed_62 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%190 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %189 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %191 = tensor.empty(%dim) : tensor<?x96xf32>
    %192 = linalg.fill ins(%cst : f32) outs(%191 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %193 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%192 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_64 = tensor.expand_shape %193 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %194 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %195 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<1x?x96xf32>) outs(%194 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32
      %214 = math.exp %213 : f32
      %215 = arith.addf %214, %cst_1 : f32
      %216 = arith.divf %cst_1, %215 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x96xf32>
    %196 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64, %195 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%194 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.mulf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x96xf32>
    %transposed_65 = linalg.transpose ins(%arg11 : tensor<96x64xf32>) outs(%190 : tensor<64x96xf32>) permutation = [1, 0] 
    %197 = linalg.matmul ins(%collapsed_63, %transposed_65 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%192 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_66 = tensor.expand_shape %197 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %198 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %expanded_66 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%194 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.mulf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x96xf32>
    %199 = tensor.empty() : tensor<96x64xf32>
    %transposed_67 = linalg.transpose ins(%arg12 : tensor<64x96xf32>) outs(%199 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %198 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %200 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%67 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_69 = tensor.expand_shape %200 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %201 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %expanded_69 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.addf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x64xf32>
    %202 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %213 : f32
    } -> tensor<1x?x64xf32>
    %203 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%202 : tensor<1x?x64xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %out : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x1xf32>
    %204 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.divf %in, %cst_9 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x1xf32>
    %205 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.truncf %cst_7 : f64 to f32
      %214 = arith.addf %in, %213 : f32
      linalg.yield %214 : f32
    } -> tensor<1x?x1xf32>
    %206 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.rsqrt %in : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x1xf32>
    %207 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %206 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.mulf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x64xf32>
    %208 = linalg.generic {indexing_maps = [#map13, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %207 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %213 = arith.mulf %in, %in_73 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x64xf32>
    %209 = tensor.empty() : tensor<64x256xf32>
    %transposed_70 = linalg.transpose ins(%arg16 : tensor<256x64xf32>) outs(%209 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %208 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %210 = tensor.empty(%dim) : tensor<?x256xf32>
    %211 = linalg.fill ins(%cst : f32) outs(%210 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %212 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%211 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_72 = tensor.expand_shape %212 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_72 : tensor<1x?x256xf32>
  }
}
