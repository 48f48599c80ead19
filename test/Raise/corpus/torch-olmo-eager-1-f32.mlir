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
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<256x64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
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
    %4 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %207 = arith.index_cast %in : i64 to index
      %208 = linalg.index 2 : index
      %209 = arith.cmpi slt, %207, %c256 : index
      cf.assert %209, "index must be smaller than dim size"
      %210 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %210, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%207, %208] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %207 = linalg.index 0 : index
      %208 = arith.index_cast %207 : index to i64
      linalg.yield %208 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %207 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %207 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %207 = linalg.index 1 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %10[%c0, %209] : tensor<1x?xi1>
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
    ^bb0(%in: i64, %in_72: i64, %out: i1):
      %207 = arith.cmpi sle, %in, %in_72 : i64
      linalg.yield %207 : i1
    } -> tensor<?x?xi1>
    %expanded_10 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_72: i1, %out: i1):
      %207 = arith.andi %in, %in_72 : i1
      linalg.yield %207 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_12 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_12) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_72: i64, %out: i1):
      %207 = arith.cmpi slt, %in, %c0_i64 : i64
      %208 = arith.addi %in, %c1_i64 : i64
      %209 = arith.select %207, %208, %in : i64
      %210 = arith.index_cast %209 : i64 to index
      %211 = arith.cmpi slt, %in_72, %c0_i64 : i64
      %212 = arith.addi %in_72, %0 : i64
      %213 = arith.select %211, %212, %in_72 : i64
      %214 = arith.index_cast %213 : i64 to index
      %extracted = tensor.extract %13[%210, %214] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_13 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_12] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_12 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_13 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_72: i1, %out: i1):
      %207 = arith.andi %in, %in_72 : i1
      linalg.yield %207 : i1
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
      %207 = linalg.index 2 : index
      %208 = linalg.index 3 : index
      %209 = arith.index_cast %37 : i64 to index
      %210 = arith.cmpi eq, %209, %c1 : index
      %211 = arith.select %210, %c0, %207 : index
      %212 = arith.select %210, %c0, %208 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %211, %212] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_72: f32, %in_73: f32, %out: f32):
      %207 = arith.select %in, %in_72, %in_73 : f32
      linalg.yield %207 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_14 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_15 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_14] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_14 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_14) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %207 = arith.sitofp %in : i64 to f32
      linalg.yield %207 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_14) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %207 = linalg.index 2 : index
      %208 = arith.cmpi eq, %dim_14, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %45[%c0, %c0, %209] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %207 = linalg.index 2 : index
      %208 = arith.cmpi eq, %dim_14, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %48[%c0, %c0, %209] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %53 = linalg.batch_matmul ins(%cst_7, %50 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%52 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %54 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%53 : tensor<1x4x?xf32>) outs(%54 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_16 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %55 = tensor.empty(%dim_16) : tensor<1x?x8xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = math.cos %in : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = math.sin %in : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x8xf32>
    %58 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x?x64xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.addf %in, %out : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.divf %in, %cst_8 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %62 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %63 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%62 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %207 = linalg.index 1 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %61[%c0, %209, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %63 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.subf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x64xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %64 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.mulf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x64xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<1x?x64xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.addf %in, %out : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.divf %in, %cst_8 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.truncf %cst_5 : f64 to f32
      %208 = arith.addf %in, %207 : f32
      linalg.yield %208 : f32
    } -> tensor<1x?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = math.rsqrt %in : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %70 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%62 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %207 = linalg.index 1 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %69[%c0, %209, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %71 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %70 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.mulf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x64xf32>
    %72 = tensor.empty() : tensor<64x64xf32>
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%72 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %71 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %73 = tensor.empty(%dim) : tensor<?x64xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %75 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%74 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_18 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %76 = tensor.empty() : tensor<64x32xf32>
    %transposed_19 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%76 : tensor<64x32xf32>) permutation = [1, 0] 
    %77 = tensor.empty(%dim) : tensor<?x32xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %79 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%78 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_20 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    %transposed_21 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%76 : tensor<64x32xf32>) permutation = [1, 0] 
    %80 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%78 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_22 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    %81 = arith.muli %28, %c8_i64 : i64
    %82 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %83 = arith.muli %0, %c64_i64 : i64
    %84 = arith.divsi %83, %81 : i64
    %85 = arith.select %27, %84, %0 : i64
    %from_elements_23 = tensor.from_elements %c1_i64, %85, %84, %c8_i64 : tensor<4xi64>
    %reshape_24 = tensor.reshape %expanded_18(%from_elements_23) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %86 = arith.index_cast %85 : i64 to index
    %87 = tensor.empty(%86) : tensor<1x8x?x8xf32>
    %transposed_25 = linalg.transpose ins(%reshape_24 : tensor<1x?x8x8xf32>) outs(%87 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %88 = arith.muli %0, %c32_i64 : i64
    %89 = arith.divsi %88, %81 : i64
    %90 = arith.select %27, %89, %0 : i64
    %from_elements_26 = tensor.from_elements %c1_i64, %90, %89, %c8_i64 : tensor<4xi64>
    %reshape_27 = tensor.reshape %expanded_20(%from_elements_26) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %91 = arith.index_cast %90 : i64 to index
    %92 = tensor.empty(%91) : tensor<1x4x?x8xf32>
    %transposed_28 = linalg.transpose ins(%reshape_27 : tensor<1x?x4x8xf32>) outs(%92 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %reshape_29 = tensor.reshape %expanded_22(%from_elements_26) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_30 = linalg.transpose ins(%reshape_29 : tensor<1x?x4x8xf32>) outs(%92 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_31 = tensor.expand_shape %56 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_32 = tensor.expand_shape %57 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %93 = arith.cmpi eq, %86, %dim_16 : index
    cf.assert %93, "mismatched size for broadcast"
    %94 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25, %expanded_31 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%87 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.mulf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_25[0, 0, 0, 0] [1, 8, %86, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_25[0, 0, 0, 4] [1, 8, %86, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %95 = tensor.empty(%86) : tensor<1x8x?x4xf32>
    %96 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<1x8x?x4xf32>) outs(%95 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.negf %in : f32
      linalg.yield %207 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_34 = tensor.concat dim(3) %96, %extracted_slice : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_35 = tensor.dim %96, %c2 : tensor<1x8x?x4xf32>
    %97 = arith.cmpi eq, %dim_35, %dim_16 : index
    cf.assert %97, "mismatched size for broadcast"
    %98 = tensor.empty(%dim_35) : tensor<1x8x?x8xf32>
    %99 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_32 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%98 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.mulf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x8x?x8xf32>
    %100 = arith.cmpi eq, %86, %dim_35 : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %99 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%87 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.addf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x8x?x8xf32>
    %102 = arith.cmpi eq, %91, %dim_16 : index
    cf.assert %102, "mismatched size for broadcast"
    %103 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28, %expanded_31 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%92 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.mulf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_28[0, 0, 0, 0] [1, 4, %91, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_28[0, 0, 0, 4] [1, 4, %91, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %104 = tensor.empty(%91) : tensor<1x4x?x4xf32>
    %105 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<1x4x?x4xf32>) outs(%104 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.negf %in : f32
      linalg.yield %207 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_38 = tensor.concat dim(3) %105, %extracted_slice_36 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_39 = tensor.dim %105, %c2 : tensor<1x4x?x4xf32>
    %106 = arith.cmpi eq, %dim_39, %dim_16 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = tensor.empty(%dim_39) : tensor<1x4x?x8xf32>
    %108 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38, %expanded_32 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%107 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.mulf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x4x?x8xf32>
    %109 = arith.cmpi eq, %91, %dim_39 : index
    cf.assert %109, "mismatched size for broadcast"
    %110 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %108 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%92 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.addf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_40 = tensor.expand_shape %110 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %91, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %111 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %112 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%111 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %207 = linalg.index 1 : index
      %208 = linalg.index 3 : index
      %209 = linalg.index 4 : index
      %210 = arith.cmpi eq, %91, %c1 : index
      %211 = arith.select %210, %c0, %208 : index
      %extracted = tensor.extract %expanded_40[%c0, %207, %c0, %211, %209] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_41 = tensor.collapse_shape %112 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_42 = tensor.expand_shape %transposed_30 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %91, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %113 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%111 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %207 = linalg.index 1 : index
      %208 = linalg.index 3 : index
      %209 = linalg.index 4 : index
      %210 = arith.cmpi eq, %91, %c1 : index
      %211 = arith.select %210, %c0, %208 : index
      %extracted = tensor.extract %expanded_42[%c0, %207, %c0, %211, %209] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_43 = tensor.collapse_shape %113 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %114 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_44 = linalg.transpose ins(%collapsed_41 : tensor<1x8x?x8xf32>) outs(%114 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %115 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %116 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %207 = linalg.index 1 : index
      %208 = linalg.index 2 : index
      %209 = linalg.index 3 : index
      %210 = arith.cmpi eq, %86, %c1 : index
      %211 = arith.select %210, %c0, %208 : index
      %extracted = tensor.extract %101[%c0, %207, %211, %209] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_45 = tensor.collapse_shape %116 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %117 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %207 = linalg.index 1 : index
      %208 = linalg.index 2 : index
      %209 = linalg.index 3 : index
      %210 = arith.cmpi eq, %dim, %c1 : index
      %211 = arith.select %210, %c0, %209 : index
      %extracted = tensor.extract %transposed_44[%c0, %207, %208, %211] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_46 = tensor.collapse_shape %117 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %118 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %120 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%119 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %121 = arith.muli %0, %c8_i64 : i64
    %122 = arith.select %27, %c8_i64, %121 : i64
    %123 = arith.muli %122, %0 : i64
    %124 = arith.select %27, %c8_i64, %123 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %125 = arith.muli %121, %0 : i64
    %126 = arith.divsi %125, %124 : i64
    %127 = arith.select %27, %126, %0 : i64
    %from_elements_47 = tensor.from_elements %c1_i64, %c8_i64, %127, %127 : tensor<4xi64>
    %reshape_48 = tensor.reshape %120(%from_elements_47) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %128 = arith.index_cast %127 : i64 to index
    %129 = tensor.empty(%128, %128) : tensor<1x8x?x?xf32>
    %130 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_48 : tensor<1x8x?x?xf32>) outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.truncf %cst_4 : f64 to f32
      %208 = arith.mulf %in, %207 : f32
      linalg.yield %208 : f32
    } -> tensor<1x8x?x?xf32>
    %131 = arith.cmpi slt, %dim, %c0 : index
    %132 = arith.addi %dim, %dim : index
    %133 = arith.select %131, %132, %dim : index
    %134 = arith.cmpi slt, %133, %c0 : index
    %135 = arith.select %134, %c-1, %133 : index
    %136 = arith.minsi %135, %dim : index
    %137 = arith.maxsi %136, %c0 : index
    %extracted_slice_49 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %137] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %138 = arith.cmpi eq, %128, %dim : index
    cf.assert %138, "mismatched size for broadcast"
    %139 = arith.cmpi eq, %128, %137 : index
    cf.assert %139, "mismatched size for broadcast"
    %140 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %extracted_slice_49 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.addf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x8x?x?xf32>
    %141 = tensor.empty(%128) : tensor<1x8x?xi64>
    %142 = linalg.fill ins(%c0_i64 : i64) outs(%141 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %143 = tensor.empty(%128) : tensor<1x8x?xf32>
    %144 = linalg.fill ins(%cst_0 : f32) outs(%143 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %145:2 = linalg.generic {indexing_maps = [#map11, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%140 : tensor<1x8x?x?xf32>) outs(%144, %142 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_72: i64):
      %207 = linalg.index 3 : index
      %208 = arith.index_cast %207 : index to i64
      %209 = arith.maximumf %in, %out : f32
      %210 = arith.cmpf ogt, %in, %out : f32
      %211 = arith.select %210, %208, %out_72 : i64
      linalg.yield %209, %211 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_50 = tensor.expand_shape %145#0 [[0], [1], [2, 3]] output_shape [1, 8, %128, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %146 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %expanded_50 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.subf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x8x?x?xf32>
    %147 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146 : tensor<1x8x?x?xf32>) outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = math.exp %in : f32
      linalg.yield %207 : f32
    } -> tensor<1x8x?x?xf32>
    %148 = tensor.empty(%128) : tensor<1x8x?x1xf32>
    %149 = linalg.fill ins(%cst : f32) outs(%148 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %150 = linalg.generic {indexing_maps = [#map11, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%147 : tensor<1x8x?x?xf32>) outs(%149 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.addf %in, %out : f32
      linalg.yield %207 : f32
    } -> tensor<1x8x?x1xf32>
    %151 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %150 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.divf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %152 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %153 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%152 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %207 = linalg.index 1 : index
      %208 = linalg.index 2 : index
      %209 = linalg.index 3 : index
      %210 = arith.cmpi eq, %128, %c1 : index
      %211 = arith.select %210, %c0, %208 : index
      %212 = arith.select %210, %c0, %209 : index
      %extracted = tensor.extract %151[%c0, %207, %211, %212] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_51 = tensor.from_elements %c8_i64, %127, %127 : tensor<3xi64>
    %reshape_52 = tensor.reshape %153(%from_elements_51) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %154 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %207 = linalg.index 1 : index
      %208 = linalg.index 2 : index
      %209 = linalg.index 3 : index
      %210 = arith.cmpi eq, %dim, %c1 : index
      %211 = arith.select %210, %c0, %208 : index
      %extracted = tensor.extract %collapsed_43[%c0, %207, %211, %209] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_53 = tensor.collapse_shape %154 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %155 = arith.cmpi eq, %127, %0 : i64
    cf.assert %155, "mismatching contracting dimension"
    %156 = tensor.empty(%128) : tensor<8x?x8xf32>
    %157 = linalg.fill ins(%cst : f32) outs(%156 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %158 = linalg.batch_matmul ins(%reshape_52, %collapsed_53 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%157 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_54 = tensor.expand_shape %158 [[0, 1], [2], [3]] output_shape [1, 8, %128, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %159 = tensor.empty(%128) : tensor<1x?x8x8xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x8x?x8xf32>) outs(%159 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %160 = arith.muli %127, %c64_i64 : i64
    %161 = arith.divsi %160, %28 : i64
    %162 = arith.select %27, %161, %0 : i64
    %from_elements_56 = tensor.from_elements %c1_i64, %162, %161 : tensor<3xi64>
    %reshape_57 = tensor.reshape %transposed_55(%from_elements_56) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_58 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%72 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %reshape_57 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %163 = arith.index_cast %162 : i64 to index
    %164 = tensor.empty(%163) : tensor<?x64xf32>
    %165 = linalg.fill ins(%cst : f32) outs(%164 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %166 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%165 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_60 = tensor.expand_shape %166 [[0, 1], [2]] output_shape [1, %163, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %167 = arith.cmpi eq, %dim, %163 : index
    cf.assert %167, "mismatched size for broadcast"
    %168 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_60 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.addf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x64xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<1x?x64xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.addf %in, %out : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.divf %in, %cst_8 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %171 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%62 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %207 = linalg.index 1 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %170[%c0, %209, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %172 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %171 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.subf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x64xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %172 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.mulf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x64xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%173 : tensor<1x?x64xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.addf %in, %out : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.divf %in, %cst_8 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.truncf %cst_5 : f64 to f32
      %208 = arith.addf %in, %207 : f32
      linalg.yield %208 : f32
    } -> tensor<1x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = math.rsqrt %in : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %178 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%62 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %207 = linalg.index 1 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %177[%c0, %209, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %179 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %178 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.mulf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x64xf32>
    %180 = tensor.empty() : tensor<64x96xf32>
    %transposed_61 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%180 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %179 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %181 = tensor.empty(%dim) : tensor<?x96xf32>
    %182 = linalg.fill ins(%cst : f32) outs(%181 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %183 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%182 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_63 = tensor.expand_shape %183 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %184 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<1x?x96xf32>) outs(%184 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.negf %in : f32
      %208 = math.exp %207 : f32
      %209 = arith.addf %208, %cst_1 : f32
      %210 = arith.divf %cst_1, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x96xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63, %185 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%184 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.mulf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x96xf32>
    %transposed_64 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%180 : tensor<64x96xf32>) permutation = [1, 0] 
    %187 = linalg.matmul ins(%collapsed_62, %transposed_64 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%182 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_65 = tensor.expand_shape %187 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %188 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %expanded_65 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%184 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.mulf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x96xf32>
    %189 = tensor.empty() : tensor<96x64xf32>
    %transposed_66 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%189 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %188 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %190 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%74 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_68 = tensor.expand_shape %190 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %191 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %expanded_68 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.addf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x64xf32>
    %192 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%191 : tensor<1x?x64xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.addf %in, %out : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.divf %in, %cst_8 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %194 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%62 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %207 = linalg.index 1 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %193[%c0, %209, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %195 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %194 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.subf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x64xf32>
    %196 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %195 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.mulf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x64xf32>
    %197 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%196 : tensor<1x?x64xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.addf %in, %out : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    %198 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.divf %in, %cst_8 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    %199 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = arith.truncf %cst_5 : f64 to f32
      %208 = arith.addf %in, %207 : f32
      linalg.yield %208 : f32
    } -> tensor<1x?x1xf32>
    %200 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %207 = math.rsqrt %in : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %201 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%62 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %207 = linalg.index 1 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %200[%c0, %209, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %202 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %201 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %207 = arith.mulf %in, %in_72 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x64xf32>
    %203 = tensor.empty() : tensor<64x256xf32>
    %transposed_69 = linalg.transpose ins(%arg10 : tensor<256x64xf32>) outs(%203 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %202 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %204 = tensor.empty(%dim) : tensor<?x256xf32>
    %205 = linalg.fill ins(%cst : f32) outs(%204 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %206 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%205 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_71 = tensor.expand_shape %206 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_71 : tensor<1x?x256xf32>
  }
}
