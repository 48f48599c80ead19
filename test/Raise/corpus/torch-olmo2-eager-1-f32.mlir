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
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<64x96xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<256x64xf32>) -> tensor<1x?x256xf32> {
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
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 3.200000e+01 : f32
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
      %212 = arith.index_cast %in : i64 to index
      %213 = linalg.index 2 : index
      %214 = arith.cmpi slt, %212, %c256 : index
      cf.assert %214, "index must be smaller than dim size"
      %215 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %215, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%212, %213] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %212 = linalg.index 0 : index
      %213 = arith.index_cast %212 : index to i64
      linalg.yield %213 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %212 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %212 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %212 = linalg.index 1 : index
      %213 = arith.cmpi eq, %dim, %c1 : index
      %214 = arith.select %213, %c0, %212 : index
      %extracted = tensor.extract %10[%c0, %214] : tensor<1x?xi1>
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
      %212 = arith.cmpi sle, %in, %in_73 : i64
      linalg.yield %212 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %212 = arith.andi %in, %in_73 : i1
      linalg.yield %212 : i1
    } -> tensor<?x?xi1>
    %expanded_12 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_13 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_13) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %212 = arith.cmpi slt, %in, %c0_i64 : i64
      %213 = arith.addi %in, %c1_i64 : i64
      %214 = arith.select %212, %213, %in : i64
      %215 = arith.index_cast %214 : i64 to index
      %216 = arith.cmpi slt, %in_73, %c0_i64 : i64
      %217 = arith.addi %in_73, %0 : i64
      %218 = arith.select %216, %217, %in_73 : i64
      %219 = arith.index_cast %218 : i64 to index
      %extracted = tensor.extract %13[%215, %219] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_14 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_13] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_13 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_14 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %212 = arith.andi %in, %in_73 : i1
      linalg.yield %212 : i1
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
      %212 = linalg.index 2 : index
      %213 = linalg.index 3 : index
      %214 = arith.index_cast %37 : i64 to index
      %215 = arith.cmpi eq, %214, %c1 : index
      %216 = arith.select %215, %c0, %212 : index
      %217 = arith.select %215, %c0, %213 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %216, %217] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %212 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %212 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_15 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_16 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_15] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_15 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_15) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %212 = arith.sitofp %in : i64 to f32
      linalg.yield %212 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_15) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %212 = linalg.index 2 : index
      %213 = arith.cmpi eq, %dim_15, %c1 : index
      %214 = arith.select %213, %c0, %212 : index
      %extracted = tensor.extract %45[%c0, %c0, %214] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %212 = linalg.index 2 : index
      %213 = arith.cmpi eq, %dim_15, %c1 : index
      %214 = arith.select %213, %c0, %212 : index
      %extracted = tensor.extract %48[%c0, %c0, %214] : tensor<1x1x?xf32>
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
      %212 = math.cos %in : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.sin %in : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x8xf32>
    %58 = tensor.empty() : tensor<64x64xf32>
    %transposed_18 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%58 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %59 = tensor.empty(%dim) : tensor<?x64xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %61 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%60 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_19 = tensor.expand_shape %61 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %212 : f32
    } -> tensor<1x?x64xf32>
    %63 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62 : tensor<1x?x64xf32>) outs(%64 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x1xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.divf %in, %cst_8 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x1xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.truncf %cst_5 : f64 to f32
      %213 = arith.addf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x1xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.rsqrt %in : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %68 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.mulf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x64xf32>
    %70 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %69 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.mulf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x64xf32>
    %71 = tensor.empty() : tensor<64x32xf32>
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%71 : tensor<64x32xf32>) permutation = [1, 0] 
    %72 = tensor.empty(%dim) : tensor<?x32xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %74 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%73 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_21 = tensor.expand_shape %74 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    %75 = tensor.empty(%dim) : tensor<1x?x32xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<1x?x32xf32>) outs(%75 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %212 : f32
    } -> tensor<1x?x32xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<1x?x32xf32>) outs(%64 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.divf %in, %cst_9 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x1xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.truncf %cst_5 : f64 to f32
      %213 = arith.addf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x1xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.rsqrt %in : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x1xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21, %80 : tensor<1x?x32xf32>, tensor<1x?x1xf32>) outs(%75 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.mulf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x32xf32>
    %82 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %81 : tensor<32xf32>, tensor<1x?x32xf32>) outs(%75 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.mulf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x32xf32>
    %transposed_22 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%71 : tensor<64x32xf32>) permutation = [1, 0] 
    %83 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%73 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_23 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    %84 = arith.muli %28, %c8_i64 : i64
    %85 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %86 = arith.muli %0, %c64_i64 : i64
    %87 = arith.divsi %86, %84 : i64
    %88 = arith.select %27, %87, %0 : i64
    %from_elements_24 = tensor.from_elements %c1_i64, %88, %87, %c8_i64 : tensor<4xi64>
    %reshape_25 = tensor.reshape %70(%from_elements_24) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %89 = arith.index_cast %88 : i64 to index
    %90 = tensor.empty(%89) : tensor<1x8x?x8xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<1x?x8x8xf32>) outs(%90 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %91 = arith.muli %0, %c32_i64 : i64
    %92 = arith.divsi %91, %84 : i64
    %93 = arith.select %27, %92, %0 : i64
    %from_elements_27 = tensor.from_elements %c1_i64, %93, %92, %c8_i64 : tensor<4xi64>
    %reshape_28 = tensor.reshape %82(%from_elements_27) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %94 = arith.index_cast %93 : i64 to index
    %95 = tensor.empty(%94) : tensor<1x4x?x8xf32>
    %transposed_29 = linalg.transpose ins(%reshape_28 : tensor<1x?x4x8xf32>) outs(%95 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %reshape_30 = tensor.reshape %expanded_23(%from_elements_27) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_31 = linalg.transpose ins(%reshape_30 : tensor<1x?x4x8xf32>) outs(%95 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_32 = tensor.expand_shape %56 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_33 = tensor.expand_shape %57 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %96 = arith.cmpi eq, %89, %dim_17 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %expanded_32 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%90 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.mulf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_26[0, 0, 0, 0] [1, 8, %89, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_26[0, 0, 0, 4] [1, 8, %89, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %98 = tensor.empty(%89) : tensor<1x8x?x4xf32>
    %99 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<1x8x?x4xf32>) outs(%98 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.negf %in : f32
      linalg.yield %212 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_35 = tensor.concat dim(3) %99, %extracted_slice : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_36 = tensor.dim %99, %c2 : tensor<1x8x?x4xf32>
    %100 = arith.cmpi eq, %dim_36, %dim_17 : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = tensor.empty(%dim_36) : tensor<1x8x?x8xf32>
    %102 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_33 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%101 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.mulf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x8x?x8xf32>
    %103 = arith.cmpi eq, %89, %dim_36 : index
    cf.assert %103, "mismatched size for broadcast"
    %104 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%90 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.addf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x8x?x8xf32>
    %105 = arith.cmpi eq, %94, %dim_17 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29, %expanded_32 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%95 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.mulf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_29[0, 0, 0, 0] [1, 4, %94, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_29[0, 0, 0, 4] [1, 4, %94, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %107 = tensor.empty(%94) : tensor<1x4x?x4xf32>
    %108 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<1x4x?x4xf32>) outs(%107 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.negf %in : f32
      linalg.yield %212 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_39 = tensor.concat dim(3) %108, %extracted_slice_37 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_40 = tensor.dim %108, %c2 : tensor<1x4x?x4xf32>
    %109 = arith.cmpi eq, %dim_40, %dim_17 : index
    cf.assert %109, "mismatched size for broadcast"
    %110 = tensor.empty(%dim_40) : tensor<1x4x?x8xf32>
    %111 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %expanded_33 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%110 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.mulf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x4x?x8xf32>
    %112 = arith.cmpi eq, %94, %dim_40 : index
    cf.assert %112, "mismatched size for broadcast"
    %113 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %111 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%95 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.addf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_41 = tensor.expand_shape %113 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %94, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %114 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %115 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %212 = linalg.index 1 : index
      %213 = linalg.index 3 : index
      %214 = linalg.index 4 : index
      %215 = arith.cmpi eq, %94, %c1 : index
      %216 = arith.select %215, %c0, %213 : index
      %extracted = tensor.extract %expanded_41[%c0, %212, %c0, %216, %214] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_42 = tensor.collapse_shape %115 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_43 = tensor.expand_shape %transposed_31 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %94, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %116 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %212 = linalg.index 1 : index
      %213 = linalg.index 3 : index
      %214 = linalg.index 4 : index
      %215 = arith.cmpi eq, %94, %c1 : index
      %216 = arith.select %215, %c0, %213 : index
      %extracted = tensor.extract %expanded_43[%c0, %212, %c0, %216, %214] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_44 = tensor.collapse_shape %116 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %117 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_45 = linalg.transpose ins(%collapsed_42 : tensor<1x8x?x8xf32>) outs(%117 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %118 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %119 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%118 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %212 = linalg.index 1 : index
      %213 = linalg.index 2 : index
      %214 = linalg.index 3 : index
      %215 = arith.cmpi eq, %89, %c1 : index
      %216 = arith.select %215, %c0, %213 : index
      %extracted = tensor.extract %104[%c0, %212, %216, %214] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_46 = tensor.collapse_shape %119 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %120 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%117 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %212 = linalg.index 1 : index
      %213 = linalg.index 2 : index
      %214 = linalg.index 3 : index
      %215 = arith.cmpi eq, %dim, %c1 : index
      %216 = arith.select %215, %c0, %214 : index
      %extracted = tensor.extract %transposed_45[%c0, %212, %213, %216] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_47 = tensor.collapse_shape %120 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %121 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %122 = linalg.fill ins(%cst : f32) outs(%121 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %123 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%122 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %124 = arith.muli %0, %c8_i64 : i64
    %125 = arith.select %27, %c8_i64, %124 : i64
    %126 = arith.muli %125, %0 : i64
    %127 = arith.select %27, %c8_i64, %126 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %128 = arith.muli %124, %0 : i64
    %129 = arith.divsi %128, %127 : i64
    %130 = arith.select %27, %129, %0 : i64
    %from_elements_48 = tensor.from_elements %c1_i64, %c8_i64, %130, %130 : tensor<4xi64>
    %reshape_49 = tensor.reshape %123(%from_elements_48) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %131 = arith.index_cast %130 : i64 to index
    %132 = tensor.empty(%131, %131) : tensor<1x8x?x?xf32>
    %133 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_49 : tensor<1x8x?x?xf32>) outs(%132 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.truncf %cst_4 : f64 to f32
      %213 = arith.mulf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<1x8x?x?xf32>
    %134 = arith.cmpi slt, %dim, %c0 : index
    %135 = arith.addi %dim, %dim : index
    %136 = arith.select %134, %135, %dim : index
    %137 = arith.cmpi slt, %136, %c0 : index
    %138 = arith.select %137, %c-1, %136 : index
    %139 = arith.minsi %138, %dim : index
    %140 = arith.maxsi %139, %c0 : index
    %extracted_slice_50 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %140] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %141 = arith.cmpi eq, %131, %dim : index
    cf.assert %141, "mismatched size for broadcast"
    %142 = arith.cmpi eq, %131, %140 : index
    cf.assert %142, "mismatched size for broadcast"
    %143 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %extracted_slice_50 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%132 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.addf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x8x?x?xf32>
    %144 = tensor.empty(%131) : tensor<1x8x?xi64>
    %145 = linalg.fill ins(%c0_i64 : i64) outs(%144 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %146 = tensor.empty(%131) : tensor<1x8x?xf32>
    %147 = linalg.fill ins(%cst_0 : f32) outs(%146 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %148:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%143 : tensor<1x8x?x?xf32>) outs(%147, %145 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %212 = linalg.index 3 : index
      %213 = arith.index_cast %212 : index to i64
      %214 = arith.maximumf %in, %out : f32
      %215 = arith.cmpf ogt, %in, %out : f32
      %216 = arith.select %215, %213, %out_73 : i64
      linalg.yield %214, %216 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_51 = tensor.expand_shape %148#0 [[0], [1], [2, 3]] output_shape [1, 8, %131, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %149 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %expanded_51 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%132 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.subf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x8x?x?xf32>
    %150 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149 : tensor<1x8x?x?xf32>) outs(%132 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.exp %in : f32
      linalg.yield %212 : f32
    } -> tensor<1x8x?x?xf32>
    %151 = tensor.empty(%131) : tensor<1x8x?x1xf32>
    %152 = linalg.fill ins(%cst : f32) outs(%151 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %153 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%150 : tensor<1x8x?x?xf32>) outs(%152 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<1x8x?x1xf32>
    %154 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %153 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%132 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.divf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %155 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %156 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%155 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %212 = linalg.index 1 : index
      %213 = linalg.index 2 : index
      %214 = linalg.index 3 : index
      %215 = arith.cmpi eq, %131, %c1 : index
      %216 = arith.select %215, %c0, %213 : index
      %217 = arith.select %215, %c0, %214 : index
      %extracted = tensor.extract %154[%c0, %212, %216, %217] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_52 = tensor.from_elements %c8_i64, %130, %130 : tensor<3xi64>
    %reshape_53 = tensor.reshape %156(%from_elements_52) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %157 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%118 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %212 = linalg.index 1 : index
      %213 = linalg.index 2 : index
      %214 = linalg.index 3 : index
      %215 = arith.cmpi eq, %dim, %c1 : index
      %216 = arith.select %215, %c0, %213 : index
      %extracted = tensor.extract %collapsed_44[%c0, %212, %216, %214] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_54 = tensor.collapse_shape %157 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %158 = arith.cmpi eq, %130, %0 : i64
    cf.assert %158, "mismatching contracting dimension"
    %159 = tensor.empty(%131) : tensor<8x?x8xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %161 = linalg.batch_matmul ins(%reshape_53, %collapsed_54 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%160 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_55 = tensor.expand_shape %161 [[0, 1], [2], [3]] output_shape [1, 8, %131, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %162 = tensor.empty(%131) : tensor<1x?x8x8xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x8x?x8xf32>) outs(%162 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %163 = arith.muli %130, %c64_i64 : i64
    %164 = arith.divsi %163, %28 : i64
    %165 = arith.select %27, %164, %0 : i64
    %from_elements_57 = tensor.from_elements %c1_i64, %165, %164 : tensor<3xi64>
    %reshape_58 = tensor.reshape %transposed_56(%from_elements_57) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_59 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%58 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_60 = tensor.collapse_shape %reshape_58 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %166 = arith.index_cast %165 : i64 to index
    %167 = tensor.empty(%166) : tensor<?x64xf32>
    %168 = linalg.fill ins(%cst : f32) outs(%167 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %169 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%168 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_61 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [1, %166, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %170 = tensor.empty(%166) : tensor<1x?x64xf32>
    %171 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61 : tensor<1x?x64xf32>) outs(%170 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %212 : f32
    } -> tensor<1x?x64xf32>
    %172 = tensor.empty(%166) : tensor<1x?x1xf32>
    %173 = linalg.fill ins(%cst : f32) outs(%172 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<1x?x64xf32>) outs(%173 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x1xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x?x1xf32>) outs(%172 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.divf %in, %cst_8 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x1xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x?x1xf32>) outs(%172 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.truncf %cst_5 : f64 to f32
      %213 = arith.addf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x?x1xf32>) outs(%172 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.rsqrt %in : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x1xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61, %177 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%170 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.mulf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x64xf32>
    %179 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %178 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%170 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.mulf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x64xf32>
    %180 = arith.cmpi eq, %dim, %166 : index
    cf.assert %180, "mismatched size for broadcast"
    %181 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %179 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.addf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x64xf32>
    %182 = tensor.empty() : tensor<64x96xf32>
    %transposed_62 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%182 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %181 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %183 = tensor.empty(%dim) : tensor<?x96xf32>
    %184 = linalg.fill ins(%cst : f32) outs(%183 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %185 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%184 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_64 = tensor.expand_shape %185 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %186 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<1x?x96xf32>) outs(%186 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.negf %in : f32
      %213 = math.exp %212 : f32
      %214 = arith.addf %213, %cst_1 : f32
      %215 = arith.divf %cst_1, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<1x?x96xf32>
    %188 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64, %187 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%186 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.mulf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x96xf32>
    %transposed_65 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%182 : tensor<64x96xf32>) permutation = [1, 0] 
    %189 = linalg.matmul ins(%collapsed_63, %transposed_65 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%184 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_66 = tensor.expand_shape %189 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %expanded_66 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%186 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.mulf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x96xf32>
    %191 = tensor.empty() : tensor<96x64xf32>
    %transposed_67 = linalg.transpose ins(%arg11 : tensor<64x96xf32>) outs(%191 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %190 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %192 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%60 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_69 = tensor.expand_shape %192 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %212 : f32
    } -> tensor<1x?x64xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%193 : tensor<1x?x64xf32>) outs(%64 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x1xf32>
    %195 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.divf %in, %cst_8 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x1xf32>
    %196 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.truncf %cst_5 : f64 to f32
      %213 = arith.addf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x1xf32>
    %197 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.rsqrt %in : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x1xf32>
    %198 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69, %197 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.mulf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x64xf32>
    %199 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %198 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.mulf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x64xf32>
    %200 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %199 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.addf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x64xf32>
    %201 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %212 : f32
    } -> tensor<1x?x64xf32>
    %202 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%201 : tensor<1x?x64xf32>) outs(%64 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.addf %in, %out : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x1xf32>
    %203 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.divf %in, %cst_8 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x1xf32>
    %204 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = arith.truncf %cst_5 : f64 to f32
      %213 = arith.addf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x1xf32>
    %205 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %212 = math.rsqrt %in : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x1xf32>
    %206 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %205 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.mulf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x64xf32>
    %207 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %206 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %212 = arith.mulf %in, %in_73 : f32
      linalg.yield %212 : f32
    } -> tensor<1x?x64xf32>
    %208 = tensor.empty() : tensor<64x256xf32>
    %transposed_70 = linalg.transpose ins(%arg15 : tensor<256x64xf32>) outs(%208 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %207 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %209 = tensor.empty(%dim) : tensor<?x256xf32>
    %210 = linalg.fill ins(%cst : f32) outs(%209 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %211 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%210 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_72 = tensor.expand_shape %211 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_72 : tensor<1x?x256xf32>
  }
}
