// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (0, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x1xi64>, %arg1: tensor<1x1xi64>, %arg2: tensor<1x4x32x8xf32>, %arg3: tensor<1x4x32x8xf32>, %arg4: tensor<256x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<64x96xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<256x64xf32>) -> (tensor<1x1x256xf32>, tensor<1x4x32x8xf32>, tensor<1x4x32x8xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<1x1xi1>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %true = arith.constant true
    %cst_7 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<1x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x1xi64>) outs(%0 : tensor<1x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %120 = arith.index_cast %in : i64 to index
      %121 = linalg.index 2 : index
      %122 = arith.cmpi slt, %120, %c256 : index
      cf.assert %122, "index must be smaller than dim size"
      %123 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %123, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%120, %121] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x64xf32>
    %2 = tensor.empty() : tensor<32xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %120 = linalg.index 0 : index
      %121 = arith.index_cast %120 : index to i64
      linalg.yield %121 : i64
    } -> tensor<32xi64>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = tensor.empty() : tensor<1x32xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%3, %arg1 : tensor<32xi64>, tensor<1x1xi64>) outs(%6 : tensor<1x32xi1>) {
    ^bb0(%in: i64, %in_70: i64, %out: i1):
      %120 = arith.cmpi sle, %in, %in_70 : i64
      linalg.yield %120 : i1
    } -> tensor<1x32xi1>
    %8 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_3, %7 : tensor<1x1xi1>, tensor<1x32xi1>) outs(%6 : tensor<1x32xi1>) {
    ^bb0(%in: i1, %in_70: i1, %out: i1):
      %120 = arith.andi %in, %in_70 : i1
      linalg.yield %120 : i1
    } -> tensor<1x32xi1>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %9 = linalg.generic {indexing_maps = [#map6, #map3, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %3 : tensor<1x1xi64>, tensor<32xi64>) outs(%6 : tensor<1x32xi1>) {
    ^bb0(%in: i64, %in_70: i64, %out: i1):
      linalg.yield %true : i1
    } -> tensor<1x32xi1>
    %expanded_9 = tensor.expand_shape %9 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xi1> into tensor<1x1x32xi1>
    %10 = tensor.empty() : tensor<1x1x32xi1>
    %11 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %expanded_9 : tensor<1x32xi1>, tensor<1x1x32xi1>) outs(%10 : tensor<1x1x32xi1>) {
    ^bb0(%in: i1, %in_70: i1, %out: i1):
      %120 = arith.andi %in, %in_70 : i1
      linalg.yield %120 : i1
    } -> tensor<1x1x32xi1>
    %expanded_10 = tensor.expand_shape %11 [[0], [1], [2, 3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xi1> into tensor<1x1x1x32xi1>
    %12 = tensor.empty() : tensor<1x1x1x32xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %cst_6, %cst_2 : tensor<1x1x1x32xi1>, tensor<f32>, tensor<f32>) outs(%12 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: i1, %in_70: f32, %in_71: f32, %out: f32):
      %120 = arith.select %in, %in_70, %in_71 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x1x32xf32>
    %expanded_11 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, 1] : tensor<1x1xi64> into tensor<1x1x1xi64>
    %14 = tensor.empty() : tensor<1x1x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x1xi64>) outs(%14 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %120 = arith.sitofp %in : i64 to f32
      linalg.yield %120 : f32
    } -> tensor<1x1x1xf32>
    %16 = tensor.empty() : tensor<1x4x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
    %18 = linalg.batch_matmul ins(%cst_7, %15 : tensor<1x4x1xf32>, tensor<1x1x1xf32>) outs(%17 : tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
    %19 = tensor.empty() : tensor<1x1x4xf32>
    %transposed = linalg.transpose ins(%18 : tensor<1x4x1xf32>) outs(%19 : tensor<1x1x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x1x4xf32>, tensor<1x1x4xf32>) -> tensor<1x1x8xf32>
    %20 = tensor.empty() : tensor<1x1x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x8xf32>) outs(%20 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.cos %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x8xf32>) outs(%20 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.sin %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1x64xf32>) outs(%0 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<1x1x64xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%14 : tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x1x64xf32>) outs(%24 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x1x1xf32>) outs(%14 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_8 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x1x1xf32>) outs(%14 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_5 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<1x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1x1xf32>) outs(%14 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %28 : tensor<1x1x64xf32>, tensor<1x1x1xf32>) outs(%0 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.mulf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x64xf32>
    %30 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %29 : tensor<64xf32>, tensor<1x1x64xf32>) outs(%0 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.mulf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x64xf32>
    %31 = tensor.empty() : tensor<64x64xf32>
    %transposed_12 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %30 [[0], [1, 2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %32 = tensor.empty() : tensor<1x64xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %34 = linalg.matmul ins(%collapsed, %transposed_12 : tensor<1x64xf32>, tensor<64x64xf32>) outs(%33 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %expanded_13 = tensor.expand_shape %34 [[0], [1, 2, 3]] output_shape [1, 1, 8, 8] : tensor<1x64xf32> into tensor<1x1x8x8xf32>
    %35 = tensor.empty() : tensor<1x8x1x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x1x8x8xf32>) outs(%35 : tensor<1x8x1x8xf32>) permutation = [0, 2, 1, 3] 
    %36 = tensor.empty() : tensor<64x32xf32>
    %transposed_15 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%36 : tensor<64x32xf32>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<1x32xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %39 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<1x64xf32>, tensor<64x32xf32>) outs(%38 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %expanded_16 = tensor.expand_shape %39 [[0], [1, 2, 3]] output_shape [1, 1, 4, 8] : tensor<1x32xf32> into tensor<1x1x4x8xf32>
    %40 = tensor.empty() : tensor<1x4x1x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x1x4x8xf32>) outs(%40 : tensor<1x4x1x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%36 : tensor<64x32xf32>) permutation = [1, 0] 
    %41 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<1x64xf32>, tensor<64x32xf32>) outs(%38 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %expanded_19 = tensor.expand_shape %41 [[0], [1, 2, 3]] output_shape [1, 1, 4, 8] : tensor<1x32xf32> into tensor<1x1x4x8xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x1x4x8xf32>) outs(%40 : tensor<1x4x1x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 1, 8] : tensor<1x1x8xf32> into tensor<1x1x1x8xf32>
    %expanded_22 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 1, 8] : tensor<1x1x8xf32> into tensor<1x1x1x8xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_21 : tensor<1x8x1x8xf32>, tensor<1x1x1x8xf32>) outs(%35 : tensor<1x8x1x8xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.mulf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x8x1x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [1, 8, 1, 4] [1, 1, 1, 1] : tensor<1x8x1x8xf32> to tensor<1x8x1x4xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 4] [1, 8, 1, 4] [1, 1, 1, 1] : tensor<1x8x1x8xf32> to tensor<1x8x1x4xf32>
    %43 = tensor.empty() : tensor<1x8x1x4xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x8x1x4xf32>) outs(%43 : tensor<1x8x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x8x1x4xf32>
    %concat_24 = tensor.concat dim(3) %44, %extracted_slice : (tensor<1x8x1x4xf32>, tensor<1x8x1x4xf32>) -> tensor<1x8x1x8xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<1x8x1x8xf32>, tensor<1x1x1x8xf32>) outs(%35 : tensor<1x8x1x8xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.mulf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x8x1x8xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<1x8x1x8xf32>, tensor<1x8x1x8xf32>) outs(%35 : tensor<1x8x1x8xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.addf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x8x1x8xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_21 : tensor<1x4x1x8xf32>, tensor<1x1x1x8xf32>) outs(%40 : tensor<1x4x1x8xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.mulf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x4x1x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [1, 4, 1, 4] [1, 1, 1, 1] : tensor<1x4x1x8xf32> to tensor<1x4x1x4xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 4] [1, 4, 1, 4] [1, 1, 1, 1] : tensor<1x4x1x8xf32> to tensor<1x4x1x4xf32>
    %48 = tensor.empty() : tensor<1x4x1x4xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<1x4x1x4xf32>) outs(%48 : tensor<1x4x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x4x1x4xf32>
    %concat_27 = tensor.concat dim(3) %49, %extracted_slice_25 : (tensor<1x4x1x4xf32>, tensor<1x4x1x4xf32>) -> tensor<1x4x1x8xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_22 : tensor<1x4x1x8xf32>, tensor<1x1x1x8xf32>) outs(%40 : tensor<1x4x1x8xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.mulf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x4x1x8xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<1x4x1x8xf32>, tensor<1x4x1x8xf32>) outs(%40 : tensor<1x4x1x8xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.addf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x4x1x8xf32>
    %52 = tensor.empty() : tensor<8xi64>
    %53 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%52 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %120 = linalg.index 0 : index
      %121 = arith.index_cast %120 : index to i64
      linalg.yield %121 : i64
    } -> tensor<8xi64>
    %54 = tensor.empty() : tensor<4xi64>
    %55 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%54 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %120 = linalg.index 0 : index
      %121 = arith.index_cast %120 : index to i64
      linalg.yield %121 : i64
    } -> tensor<4xi64>
    %56 = tensor.empty() : tensor<1x4x1x8xi64>
    %57 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1xi64>) outs(%56 : tensor<1x4x1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x8xi64>
    %collapsed_28 = tensor.collapse_shape %57 [[0, 1, 2, 3]] : tensor<1x4x1x8xi64> into tensor<32xi64>
    %expanded_29 = tensor.expand_shape %55 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %58 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<4x1xi64>) outs(%56 : tensor<1x4x1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x8xi64>
    %collapsed_30 = tensor.collapse_shape %58 [[0, 1, 2, 3]] : tensor<1x4x1x8xi64> into tensor<32xi64>
    %collapsed_31 = tensor.collapse_shape %arg1 [[0, 1]] : tensor<1x1xi64> into tensor<1xi64>
    %59 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_31 : tensor<1xi64>) outs(%56 : tensor<1x4x1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x8xi64>
    %collapsed_32 = tensor.collapse_shape %59 [[0, 1, 2, 3]] : tensor<1x4x1x8xi64> into tensor<32xi64>
    %60 = linalg.generic {indexing_maps = [#map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<8xi64>) outs(%56 : tensor<1x4x1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x4x1x8xi64>
    %collapsed_33 = tensor.collapse_shape %60 [[0, 1, 2, 3]] : tensor<1x4x1x8xi64> into tensor<32xi64>
    %expanded_34 = tensor.expand_shape %collapsed_28 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %expanded_35 = tensor.expand_shape %collapsed_30 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %expanded_36 = tensor.expand_shape %collapsed_32 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %expanded_37 = tensor.expand_shape %collapsed_33 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %concat_38 = tensor.concat dim(1) %expanded_34, %expanded_35, %expanded_36, %expanded_37 : (tensor<32x1xi64>, tensor<32x1xi64>, tensor<32x1xi64>, tensor<32x1xi64>) -> tensor<32x4xi64>
    %collapsed_39 = tensor.collapse_shape %51 [[0, 1, 2, 3]] : tensor<1x4x1x8xf32> into tensor<32xf32>
    %expanded_40 = tensor.expand_shape %collapsed_39 [[0, 1, 2, 3, 4]] output_shape [32, 1, 1, 1, 1] : tensor<32xf32> into tensor<32x1x1x1x1xf32>
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %concat_38, %c0 : tensor<32x4xi64>
    %61 = scf.for %arg16 = %c0 to %dim step %c1 iter_args(%arg17 = %arg2) -> (tensor<1x4x32x8xf32>) {
      %extracted = tensor.extract %expanded_40[%arg16, %c0, %c0, %c0, %c0] : tensor<32x1x1x1x1xf32>
      %c0_70 = arith.constant 0 : index
      %extracted_71 = tensor.extract %concat_38[%arg16, %c0_70] : tensor<32x4xi64>
      %120 = arith.index_cast %extracted_71 : i64 to index
      %c1_72 = arith.constant 1 : index
      %extracted_73 = tensor.extract %concat_38[%arg16, %c1_72] : tensor<32x4xi64>
      %121 = arith.index_cast %extracted_73 : i64 to index
      %c2 = arith.constant 2 : index
      %extracted_74 = tensor.extract %concat_38[%arg16, %c2] : tensor<32x4xi64>
      %122 = arith.index_cast %extracted_74 : i64 to index
      %c3 = arith.constant 3 : index
      %extracted_75 = tensor.extract %concat_38[%arg16, %c3] : tensor<32x4xi64>
      %123 = arith.index_cast %extracted_75 : i64 to index
      %extracted_76 = tensor.extract %arg17[%120, %121, %122, %123] : tensor<1x4x32x8xf32>
      %inserted = tensor.insert %extracted into %arg17[%120, %121, %122, %123] : tensor<1x4x32x8xf32>
      scf.yield %inserted : tensor<1x4x32x8xf32>
    }
    %collapsed_41 = tensor.collapse_shape %transposed_20 [[0, 1, 2, 3]] : tensor<1x4x1x8xf32> into tensor<32xf32>
    %expanded_42 = tensor.expand_shape %collapsed_41 [[0, 1, 2, 3, 4]] output_shape [32, 1, 1, 1, 1] : tensor<32xf32> into tensor<32x1x1x1x1xf32>
    %c0_43 = arith.constant 0 : index
    %c1_44 = arith.constant 1 : index
    %dim_45 = tensor.dim %concat_38, %c0_43 : tensor<32x4xi64>
    %62 = scf.for %arg16 = %c0_43 to %dim_45 step %c1_44 iter_args(%arg17 = %arg3) -> (tensor<1x4x32x8xf32>) {
      %extracted = tensor.extract %expanded_42[%arg16, %c0_43, %c0_43, %c0_43, %c0_43] : tensor<32x1x1x1x1xf32>
      %c0_70 = arith.constant 0 : index
      %extracted_71 = tensor.extract %concat_38[%arg16, %c0_70] : tensor<32x4xi64>
      %120 = arith.index_cast %extracted_71 : i64 to index
      %c1_72 = arith.constant 1 : index
      %extracted_73 = tensor.extract %concat_38[%arg16, %c1_72] : tensor<32x4xi64>
      %121 = arith.index_cast %extracted_73 : i64 to index
      %c2 = arith.constant 2 : index
      %extracted_74 = tensor.extract %concat_38[%arg16, %c2] : tensor<32x4xi64>
      %122 = arith.index_cast %extracted_74 : i64 to index
      %c3 = arith.constant 3 : index
      %extracted_75 = tensor.extract %concat_38[%arg16, %c3] : tensor<32x4xi64>
      %123 = arith.index_cast %extracted_75 : i64 to index
      %extracted_76 = tensor.extract %arg17[%120, %121, %122, %123] : tensor<1x4x32x8xf32>
      %inserted = tensor.insert %extracted into %arg17[%120, %121, %122, %123] : tensor<1x4x32x8xf32>
      scf.yield %inserted : tensor<1x4x32x8xf32>
    }
    %63 = tensor.empty() : tensor<1x4x2x32x8xf32>
    %64 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x4x32x8xf32>) outs(%63 : tensor<1x4x2x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x2x32x8xf32>
    %collapsed_46 = tensor.collapse_shape %64 [[0], [1, 2], [3], [4]] : tensor<1x4x2x32x8xf32> into tensor<1x8x32x8xf32>
    %65 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x4x32x8xf32>) outs(%63 : tensor<1x4x2x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x2x32x8xf32>
    %66 = tensor.empty() : tensor<1x8x8x32xf32>
    %transposed_47 = linalg.transpose ins(%collapsed_46 : tensor<1x8x32x8xf32>) outs(%66 : tensor<1x8x8x32xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_48 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<1x8x1x8xf32> into tensor<8x1x8xf32>
    %collapsed_49 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<1x8x8x32xf32> into tensor<8x8x32xf32>
    %67 = tensor.empty() : tensor<8x1x32xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<8x1x32xf32>) -> tensor<8x1x32xf32>
    %69 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<8x1x8xf32>, tensor<8x8x32xf32>) outs(%68 : tensor<8x1x32xf32>) -> tensor<8x1x32xf32>
    %expanded_50 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [1, 8, 1, 32] : tensor<8x1x32xf32> into tensor<1x8x1x32xf32>
    %70 = tensor.empty() : tensor<1x8x1x32xf32>
    %71 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<1x8x1x32xf32>) outs(%70 : tensor<1x8x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_4 : f64 to f32
      %121 = arith.mulf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<1x8x1x32xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %13 : tensor<1x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%70 : tensor<1x8x1x32xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.addf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x8x1x32xf32>
    %73 = tensor.empty() : tensor<1x8x1xi64>
    %74 = linalg.fill ins(%c0_i64 : i64) outs(%73 : tensor<1x8x1xi64>) -> tensor<1x8x1xi64>
    %75 = tensor.empty() : tensor<1x8x1xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %77:2 = linalg.generic {indexing_maps = [#map8, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<1x8x1x32xf32>) outs(%76, %74 : tensor<1x8x1xf32>, tensor<1x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_70: i64):
      %120 = linalg.index 3 : index
      %121 = arith.index_cast %120 : index to i64
      %122 = arith.maximumf %in, %out : f32
      %123 = arith.cmpf ogt, %in, %out : f32
      %124 = arith.select %123, %121, %out_70 : i64
      linalg.yield %122, %124 : f32, i64
    } -> (tensor<1x8x1xf32>, tensor<1x8x1xi64>)
    %expanded_51 = tensor.expand_shape %77#0 [[0], [1], [2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8x1xf32> into tensor<1x8x1x1xf32>
    %78 = linalg.generic {indexing_maps = [#map8, #map20, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_51 : tensor<1x8x1x32xf32>, tensor<1x8x1x1xf32>) outs(%70 : tensor<1x8x1x32xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.subf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x8x1x32xf32>
    %79 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x8x1x32xf32>) outs(%70 : tensor<1x8x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.exp %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x8x1x32xf32>
    %80 = tensor.empty() : tensor<1x8x1x1xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
    %82 = linalg.generic {indexing_maps = [#map8, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<1x8x1x32xf32>) outs(%81 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<1x8x1x1xf32>
    %83 = linalg.generic {indexing_maps = [#map8, #map20, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<1x8x1x32xf32>, tensor<1x8x1x1xf32>) outs(%70 : tensor<1x8x1x32xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.divf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x8x1x32xf32>
    %collapsed_52 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<1x8x1x32xf32> into tensor<8x1x32xf32>
    %collapsed_53 = tensor.collapse_shape %65 [[0, 1, 2], [3], [4]] : tensor<1x4x2x32x8xf32> into tensor<8x32x8xf32>
    %84 = tensor.empty() : tensor<8x1x8xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %86 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<8x1x32xf32>, tensor<8x32x8xf32>) outs(%85 : tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %expanded_54 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [1, 8, 1, 8] : tensor<8x1x8xf32> into tensor<1x8x1x8xf32>
    %87 = tensor.empty() : tensor<1x1x8x8xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x8x1x8xf32>) outs(%87 : tensor<1x1x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_56 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %transposed_55 [[0], [1, 2, 3]] : tensor<1x1x8x8xf32> into tensor<1x64xf32>
    %88 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<1x64xf32>, tensor<64x64xf32>) outs(%33 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %expanded_58 = tensor.expand_shape %88 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xf32> into tensor<1x1x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_58 : tensor<1x1x64xf32>, tensor<1x1x64xf32>) outs(%0 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.addf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x1x64xf32>) outs(%0 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<1x1x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<1x1x64xf32>) outs(%24 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x1x1xf32>) outs(%14 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_8 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x1x1xf32>) outs(%14 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_5 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<1x1x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x1x1xf32>) outs(%14 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %94 : tensor<1x1x64xf32>, tensor<1x1x1xf32>) outs(%0 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.mulf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x64xf32>
    %96 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %95 : tensor<64xf32>, tensor<1x1x64xf32>) outs(%0 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.mulf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x64xf32>
    %97 = tensor.empty() : tensor<64x96xf32>
    %transposed_59 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%97 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_60 = tensor.collapse_shape %96 [[0], [1, 2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %98 = tensor.empty() : tensor<1x96xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %100 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<1x64xf32>, tensor<64x96xf32>) outs(%99 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %expanded_61 = tensor.expand_shape %100 [[0], [1, 2]] output_shape [1, 1, 96] : tensor<1x96xf32> into tensor<1x1x96xf32>
    %101 = tensor.empty() : tensor<1x1x96xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61 : tensor<1x1x96xf32>) outs(%101 : tensor<1x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      %121 = math.exp %120 : f32
      %122 = arith.addf %121, %cst_1 : f32
      %123 = arith.divf %cst_1, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x96xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61, %102 : tensor<1x1x96xf32>, tensor<1x1x96xf32>) outs(%101 : tensor<1x1x96xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.mulf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x96xf32>
    %transposed_62 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%97 : tensor<64x96xf32>) permutation = [1, 0] 
    %104 = linalg.matmul ins(%collapsed_60, %transposed_62 : tensor<1x64xf32>, tensor<64x96xf32>) outs(%99 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %expanded_63 = tensor.expand_shape %104 [[0], [1, 2]] output_shape [1, 1, 96] : tensor<1x96xf32> into tensor<1x1x96xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %expanded_63 : tensor<1x1x96xf32>, tensor<1x1x96xf32>) outs(%101 : tensor<1x1x96xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.mulf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x96xf32>
    %106 = tensor.empty() : tensor<96x64xf32>
    %transposed_64 = linalg.transpose ins(%arg11 : tensor<64x96xf32>) outs(%106 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %105 [[0], [1, 2]] : tensor<1x1x96xf32> into tensor<1x96xf32>
    %107 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<1x96xf32>, tensor<96x64xf32>) outs(%33 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %expanded_66 = tensor.expand_shape %107 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xf32> into tensor<1x1x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %expanded_66 : tensor<1x1x64xf32>, tensor<1x1x64xf32>) outs(%0 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.addf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x1x64xf32>) outs(%0 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<1x1x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x1x64xf32>) outs(%24 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x1x1xf32>) outs(%14 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_8 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x1x1xf32>) outs(%14 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_5 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<1x1x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x1x1xf32>) outs(%14 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<1x1x64xf32>, tensor<1x1x1xf32>) outs(%0 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.mulf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x64xf32>
    %115 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %114 : tensor<64xf32>, tensor<1x1x64xf32>) outs(%0 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_70: f32, %out: f32):
      %120 = arith.mulf %in, %in_70 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x64xf32>
    %116 = tensor.empty() : tensor<64x256xf32>
    %transposed_67 = linalg.transpose ins(%arg15 : tensor<256x64xf32>) outs(%116 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %115 [[0], [1, 2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %117 = tensor.empty() : tensor<1x256xf32>
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<1x256xf32>) -> tensor<1x256xf32>
    %119 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<1x64xf32>, tensor<64x256xf32>) outs(%118 : tensor<1x256xf32>) -> tensor<1x256xf32>
    %expanded_69 = tensor.expand_shape %119 [[0], [1, 2]] output_shape [1, 1, 256] : tensor<1x256xf32> into tensor<1x1x256xf32>
    return %expanded_69, %61, %62 : tensor<1x1x256xf32>, tensor<1x4x32x8xf32>, tensor<1x4x32x8xf32>
  }
}
