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
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<128x64xf32>, %arg5: tensor<192x64xf32>, %arg6: tensor<64x96xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<256x64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c-1 = arith.constant -1 : index
    %c8_i64 = arith.constant 8 : i64
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
      %191 = arith.index_cast %in : i64 to index
      %192 = linalg.index 2 : index
      %193 = arith.cmpi slt, %191, %c256 : index
      cf.assert %193, "index must be smaller than dim size"
      %194 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %194, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%191, %192] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %191 = linalg.index 0 : index
      %192 = arith.index_cast %191 : index to i64
      linalg.yield %192 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %191 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %191 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %191 = linalg.index 1 : index
      %192 = arith.cmpi eq, %dim, %c1 : index
      %193 = arith.select %192, %c0, %191 : index
      %extracted = tensor.extract %10[%c0, %193] : tensor<1x?xi1>
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
    ^bb0(%in: i64, %in_71: i64, %out: i1):
      %191 = arith.cmpi sle, %in, %in_71 : i64
      linalg.yield %191 : i1
    } -> tensor<?x?xi1>
    %expanded_10 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_71: i1, %out: i1):
      %191 = arith.andi %in, %in_71 : i1
      linalg.yield %191 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_12 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_12) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_71: i64, %out: i1):
      %191 = arith.cmpi slt, %in, %c0_i64 : i64
      %192 = arith.addi %in, %c1_i64 : i64
      %193 = arith.select %191, %192, %in : i64
      %194 = arith.index_cast %193 : i64 to index
      %195 = arith.cmpi slt, %in_71, %c0_i64 : i64
      %196 = arith.addi %in_71, %0 : i64
      %197 = arith.select %195, %196, %in_71 : i64
      %198 = arith.index_cast %197 : i64 to index
      %extracted = tensor.extract %13[%194, %198] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_13 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_12] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_12 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_13 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_71: i1, %out: i1):
      %191 = arith.andi %in, %in_71 : i1
      linalg.yield %191 : i1
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
      %191 = linalg.index 2 : index
      %192 = linalg.index 3 : index
      %193 = arith.index_cast %37 : i64 to index
      %194 = arith.cmpi eq, %193, %c1 : index
      %195 = arith.select %194, %c0, %191 : index
      %196 = arith.select %194, %c0, %192 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %195, %196] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_71: f32, %in_72: f32, %out: f32):
      %191 = arith.select %in, %in_71, %in_72 : f32
      linalg.yield %191 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_14 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_15 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_14] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_14 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_14) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %191 = arith.sitofp %in : i64 to f32
      linalg.yield %191 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_14) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %191 = linalg.index 2 : index
      %192 = arith.cmpi eq, %dim_14, %c1 : index
      %193 = arith.select %192, %c0, %191 : index
      %extracted = tensor.extract %45[%c0, %c0, %193] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %191 = linalg.index 2 : index
      %192 = arith.cmpi eq, %dim_14, %c1 : index
      %193 = arith.select %192, %c0, %191 : index
      %extracted = tensor.extract %48[%c0, %c0, %193] : tensor<1x1x?xf32>
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
      %191 = math.cos %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.sin %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x8xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x?x64xf32>
    %59 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_8 : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_5 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x?x1xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %64 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.mulf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x64xf32>
    %66 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %65 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.mulf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x64xf32>
    %67 = tensor.empty() : tensor<64x128xf32>
    %transposed_17 = linalg.transpose ins(%arg4 : tensor<128x64xf32>) outs(%67 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %68 = tensor.empty(%dim) : tensor<?x128xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %70 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%69 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_18 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    %extracted_slice = tensor.extract_slice %expanded_18[0, 0, 0] [1, %dim, 64] [1, 1, 1] : tensor<1x?x128xf32> to tensor<1x?x64xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_18[0, 0, 64] [1, %dim, 32] [1, 1, 1] : tensor<1x?x128xf32> to tensor<1x?x32xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_18[0, 0, 96] [1, %dim, 32] [1, 1, 1] : tensor<1x?x128xf32> to tensor<1x?x32xf32>
    %71 = arith.muli %28, %c8_i64 : i64
    %72 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %73 = arith.muli %0, %c64_i64 : i64
    %74 = arith.divsi %73, %71 : i64
    %75 = arith.select %27, %74, %0 : i64
    %from_elements_21 = tensor.from_elements %c1_i64, %75, %74, %c8_i64 : tensor<4xi64>
    %reshape_22 = tensor.reshape %extracted_slice(%from_elements_21) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %76 = arith.index_cast %75 : i64 to index
    %77 = tensor.empty(%76) : tensor<1x8x?x8xf32>
    %transposed_23 = linalg.transpose ins(%reshape_22 : tensor<1x?x8x8xf32>) outs(%77 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %78 = arith.muli %0, %c32_i64 : i64
    %79 = arith.divsi %78, %71 : i64
    %80 = arith.select %27, %79, %0 : i64
    %from_elements_24 = tensor.from_elements %c1_i64, %80, %79, %c8_i64 : tensor<4xi64>
    %reshape_25 = tensor.reshape %extracted_slice_19(%from_elements_24) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %81 = arith.index_cast %80 : i64 to index
    %82 = tensor.empty(%81) : tensor<1x4x?x8xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<1x?x4x8xf32>) outs(%82 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %reshape_27 = tensor.reshape %extracted_slice_20(%from_elements_24) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_28 = linalg.transpose ins(%reshape_27 : tensor<1x?x4x8xf32>) outs(%82 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_29 = tensor.expand_shape %56 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_30 = tensor.expand_shape %57 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %83 = arith.cmpi eq, %76, %dim_16 : index
    cf.assert %83, "mismatched size for broadcast"
    %84 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_29 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%77 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.mulf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [1, 8, %76, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_23[0, 0, 0, 4] [1, 8, %76, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %85 = tensor.empty(%76) : tensor<1x8x?x4xf32>
    %86 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<1x8x?x4xf32>) outs(%85 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.negf %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_33 = tensor.concat dim(3) %86, %extracted_slice_31 : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_34 = tensor.dim %86, %c2 : tensor<1x8x?x4xf32>
    %87 = arith.cmpi eq, %dim_34, %dim_16 : index
    cf.assert %87, "mismatched size for broadcast"
    %88 = tensor.empty(%dim_34) : tensor<1x8x?x8xf32>
    %89 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_30 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%88 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.mulf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x?x8xf32>
    %90 = arith.cmpi eq, %76, %dim_34 : index
    cf.assert %90, "mismatched size for broadcast"
    %91 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %89 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%77 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.addf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x?x8xf32>
    %92 = arith.cmpi eq, %81, %dim_16 : index
    cf.assert %92, "mismatched size for broadcast"
    %93 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %expanded_29 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%82 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.mulf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [1, 4, %81, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_26[0, 0, 0, 4] [1, 4, %81, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %94 = tensor.empty(%81) : tensor<1x4x?x4xf32>
    %95 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<1x4x?x4xf32>) outs(%94 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.negf %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_37 = tensor.concat dim(3) %95, %extracted_slice_35 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_38 = tensor.dim %95, %c2 : tensor<1x4x?x4xf32>
    %96 = arith.cmpi eq, %dim_38, %dim_16 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = tensor.empty(%dim_38) : tensor<1x4x?x8xf32>
    %98 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_37, %expanded_30 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%97 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.mulf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x?x8xf32>
    %99 = arith.cmpi eq, %81, %dim_38 : index
    cf.assert %99, "mismatched size for broadcast"
    %100 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %98 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%82 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.addf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_39 = tensor.expand_shape %100 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %81, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %101 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %102 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %191 = linalg.index 1 : index
      %192 = linalg.index 3 : index
      %193 = linalg.index 4 : index
      %194 = arith.cmpi eq, %81, %c1 : index
      %195 = arith.select %194, %c0, %192 : index
      %extracted = tensor.extract %expanded_39[%c0, %191, %c0, %195, %193] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_40 = tensor.collapse_shape %102 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_41 = tensor.expand_shape %transposed_28 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %81, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %103 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %191 = linalg.index 1 : index
      %192 = linalg.index 3 : index
      %193 = linalg.index 4 : index
      %194 = arith.cmpi eq, %81, %c1 : index
      %195 = arith.select %194, %c0, %192 : index
      %extracted = tensor.extract %expanded_41[%c0, %191, %c0, %195, %193] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_42 = tensor.collapse_shape %103 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %104 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_43 = linalg.transpose ins(%collapsed_40 : tensor<1x8x?x8xf32>) outs(%104 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %105 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %106 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %191 = linalg.index 1 : index
      %192 = linalg.index 2 : index
      %193 = linalg.index 3 : index
      %194 = arith.cmpi eq, %76, %c1 : index
      %195 = arith.select %194, %c0, %192 : index
      %extracted = tensor.extract %91[%c0, %191, %195, %193] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_44 = tensor.collapse_shape %106 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %107 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %191 = linalg.index 1 : index
      %192 = linalg.index 2 : index
      %193 = linalg.index 3 : index
      %194 = arith.cmpi eq, %dim, %c1 : index
      %195 = arith.select %194, %c0, %193 : index
      %extracted = tensor.extract %transposed_43[%c0, %191, %192, %195] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_45 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %108 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %110 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%109 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %111 = arith.muli %0, %c8_i64 : i64
    %112 = arith.select %27, %c8_i64, %111 : i64
    %113 = arith.muli %112, %0 : i64
    %114 = arith.select %27, %c8_i64, %113 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %115 = arith.muli %111, %0 : i64
    %116 = arith.divsi %115, %114 : i64
    %117 = arith.select %27, %116, %0 : i64
    %from_elements_46 = tensor.from_elements %c1_i64, %c8_i64, %117, %117 : tensor<4xi64>
    %reshape_47 = tensor.reshape %110(%from_elements_46) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %118 = arith.index_cast %117 : i64 to index
    %119 = tensor.empty(%118, %118) : tensor<1x8x?x?xf32>
    %120 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_47 : tensor<1x8x?x?xf32>) outs(%119 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_4 : f64 to f32
      %192 = arith.mulf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x8x?x?xf32>
    %121 = arith.cmpi slt, %dim, %c0 : index
    %122 = arith.addi %dim, %dim : index
    %123 = arith.select %121, %122, %dim : index
    %124 = arith.cmpi slt, %123, %c0 : index
    %125 = arith.select %124, %c-1, %123 : index
    %126 = arith.minsi %125, %dim : index
    %127 = arith.maxsi %126, %c0 : index
    %extracted_slice_48 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %127] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %128 = arith.cmpi eq, %118, %dim : index
    cf.assert %128, "mismatched size for broadcast"
    %129 = arith.cmpi eq, %118, %127 : index
    cf.assert %129, "mismatched size for broadcast"
    %130 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %extracted_slice_48 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%119 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.addf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x?x?xf32>
    %131 = tensor.empty(%118) : tensor<1x8x?xi64>
    %132 = linalg.fill ins(%c0_i64 : i64) outs(%131 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %133 = tensor.empty(%118) : tensor<1x8x?xf32>
    %134 = linalg.fill ins(%cst_0 : f32) outs(%133 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %135:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%130 : tensor<1x8x?x?xf32>) outs(%134, %132 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_71: i64):
      %191 = linalg.index 3 : index
      %192 = arith.index_cast %191 : index to i64
      %193 = arith.maximumf %in, %out : f32
      %194 = arith.cmpf ogt, %in, %out : f32
      %195 = arith.select %194, %192, %out_71 : i64
      linalg.yield %193, %195 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_49 = tensor.expand_shape %135#0 [[0], [1], [2, 3]] output_shape [1, 8, %118, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %136 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %expanded_49 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%119 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.subf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x?x?xf32>
    %137 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<1x8x?x?xf32>) outs(%119 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.exp %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x?x?xf32>
    %138 = tensor.empty(%118) : tensor<1x8x?x1xf32>
    %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %140 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%137 : tensor<1x8x?x?xf32>) outs(%139 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x?x1xf32>
    %141 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %140 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%119 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.divf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %142 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %143 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%142 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %191 = linalg.index 1 : index
      %192 = linalg.index 2 : index
      %193 = linalg.index 3 : index
      %194 = arith.cmpi eq, %118, %c1 : index
      %195 = arith.select %194, %c0, %192 : index
      %196 = arith.select %194, %c0, %193 : index
      %extracted = tensor.extract %141[%c0, %191, %195, %196] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_50 = tensor.from_elements %c8_i64, %117, %117 : tensor<3xi64>
    %reshape_51 = tensor.reshape %143(%from_elements_50) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %144 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %191 = linalg.index 1 : index
      %192 = linalg.index 2 : index
      %193 = linalg.index 3 : index
      %194 = arith.cmpi eq, %dim, %c1 : index
      %195 = arith.select %194, %c0, %192 : index
      %extracted = tensor.extract %collapsed_42[%c0, %191, %195, %193] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_52 = tensor.collapse_shape %144 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %145 = arith.cmpi eq, %117, %0 : i64
    cf.assert %145, "mismatching contracting dimension"
    %146 = tensor.empty(%118) : tensor<8x?x8xf32>
    %147 = linalg.fill ins(%cst : f32) outs(%146 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %148 = linalg.batch_matmul ins(%reshape_51, %collapsed_52 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%147 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_53 = tensor.expand_shape %148 [[0, 1], [2], [3]] output_shape [1, 8, %118, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %149 = tensor.empty(%118) : tensor<1x?x8x8xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x8x?x8xf32>) outs(%149 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %150 = arith.muli %117, %c64_i64 : i64
    %151 = arith.divsi %150, %28 : i64
    %152 = arith.select %27, %151, %0 : i64
    %from_elements_55 = tensor.from_elements %c1_i64, %152, %151 : tensor<3xi64>
    %reshape_56 = tensor.reshape %transposed_54(%from_elements_55) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %153 = tensor.empty() : tensor<64x64xf32>
    %transposed_57 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%153 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %reshape_56 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %154 = arith.index_cast %152 : i64 to index
    %155 = tensor.empty(%154) : tensor<?x64xf32>
    %156 = linalg.fill ins(%cst : f32) outs(%155 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %157 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%156 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_59 = tensor.expand_shape %157 [[0, 1], [2]] output_shape [1, %154, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %158 = arith.cmpi eq, %dim, %154 : index
    cf.assert %158, "mismatched size for broadcast"
    %159 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_59 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.addf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x64xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x?x64xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_8 : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_5 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x1xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %164 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.mulf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x64xf32>
    %166 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %165 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.mulf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x64xf32>
    %167 = tensor.empty() : tensor<64x192xf32>
    %transposed_60 = linalg.transpose ins(%arg5 : tensor<192x64xf32>) outs(%167 : tensor<64x192xf32>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %166 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %168 = tensor.empty(%dim) : tensor<?x192xf32>
    %169 = linalg.fill ins(%cst : f32) outs(%168 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %170 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<?x64xf32>, tensor<64x192xf32>) outs(%169 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded_62 = tensor.expand_shape %170 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    %extracted_slice_63 = tensor.extract_slice %expanded_62[0, 0, 0] [1, %dim, 96] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x96xf32>
    %extracted_slice_64 = tensor.extract_slice %expanded_62[0, 0, 96] [1, %dim, 96] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x96xf32>
    %171 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_63 : tensor<1x?x96xf32>) outs(%171 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.negf %in : f32
      %192 = math.exp %191 : f32
      %193 = arith.addf %192, %cst_1 : f32
      %194 = arith.divf %cst_1, %193 : f32
      linalg.yield %194 : f32
    } -> tensor<1x?x96xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_63, %172 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%171 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.mulf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x96xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_64, %173 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%171 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.mulf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x96xf32>
    %175 = tensor.empty() : tensor<96x64xf32>
    %transposed_65 = linalg.transpose ins(%arg6 : tensor<64x96xf32>) outs(%175 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_66 = tensor.collapse_shape %174 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %176 = tensor.empty(%dim) : tensor<?x64xf32>
    %177 = linalg.fill ins(%cst : f32) outs(%176 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %178 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%177 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_67 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %179 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %expanded_67 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.addf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x64xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x?x64xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_8 : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_5 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %184 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.mulf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x64xf32>
    %186 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %185 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %191 = arith.mulf %in, %in_71 : f32
      linalg.yield %191 : f32
    } -> tensor<1x?x64xf32>
    %187 = tensor.empty() : tensor<64x256xf32>
    %transposed_68 = linalg.transpose ins(%arg10 : tensor<256x64xf32>) outs(%187 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %186 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %188 = tensor.empty(%dim) : tensor<?x256xf32>
    %189 = linalg.fill ins(%cst : f32) outs(%188 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %190 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%189 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_70 = tensor.expand_shape %190 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_70 : tensor<1x?x256xf32>
  }
}
