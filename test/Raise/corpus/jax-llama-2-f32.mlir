// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module {
  func.func @main(%arg0: tensor<1x9xi32>, %arg1: tensor<256x64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64x32xf32>, %arg5: tensor<64x32xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x96xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64x32xf32>, %arg14: tensor<64x32xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64x96xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<96x64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64x256xf32>) -> tensor<1x9x256xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -2.38197633E+38 : f32
    %cst_2 = arith.constant 0.353553385 : f32
    %cst_3 = arith.constant 9.99999974E-6 : f32
    %cst_4 = arith.constant 6.400000e+01 : f32
    %cst_5 = arith.constant 0.000000e+00 : f32
    %cst_6 = arith.constant 1.000000e+04 : f32
    %cst_7 = arith.constant 8.000000e+00 : f32
    %c256_i32 = arith.constant 256 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_8 = arith.constant dense<[0, 2, 4, 6]> : tensor<4xi32>
    %0 = tensor.empty() : tensor<1x9xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<1x9xi32>) outs(%0 : tensor<1x9xi1>) {
    ^bb0(%in: i32, %out: i1):
      %350 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %350 : i1
    } -> tensor<1x9xi1>
    %2 = tensor.empty() : tensor<1x9xi32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<1x9xi32>) outs(%2 : tensor<1x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      %350 = arith.addi %in, %c256_i32 : i32
      linalg.yield %350 : i32
    } -> tensor<1x9xi32>
    %4 = tensor.empty() : tensor<1x9xi32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %3, %arg0 : tensor<1x9xi1>, tensor<1x9xi32>, tensor<1x9xi32>) outs(%4 : tensor<1x9xi32>) {
    ^bb0(%in: i1, %in_67: i32, %in_68: i32, %out: i32):
      %350 = arith.select %in, %in_67, %in_68 : i32
      linalg.yield %350 : i32
    } -> tensor<1x9xi32>
    %expanded = tensor.expand_shape %5 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xi32> into tensor<1x9x1xi32>
    %6 = tensor.empty() : tensor<1x9x1x64xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xi32>) outs(%6 : tensor<1x9x1x64xf32>) {
    ^bb0(%in: i32, %out: f32):
      %350 = arith.index_cast %in : i32 to index
      %351 = linalg.index 3 : index
      %extracted = tensor.extract %arg1[%350, %351] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x9x1x64xf32>
    %collapsed = tensor.collapse_shape %7 [[0], [1], [2, 3]] : tensor<1x9x1x64xf32> into tensor<1x9x64xf32>
    %8 = tensor.empty() : tensor<9xi32>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<9xi32>) {
    ^bb0(%out: i32):
      %350 = linalg.index 0 : index
      %351 = arith.index_cast %350 : index to i32
      linalg.yield %351 : i32
    } -> tensor<9xi32>
    %10 = tensor.empty() : tensor<9xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%9 : tensor<9xi32>) outs(%10 : tensor<9xf32>) {
    ^bb0(%in: i32, %out: f32):
      %350 = arith.sitofp %in : i32 to f32
      linalg.yield %350 : f32
    } -> tensor<9xf32>
    %expanded_9 = tensor.expand_shape %11 [[0, 1]] output_shape [9, 1] : tensor<9xf32> into tensor<9x1xf32>
    %12 = tensor.empty() : tensor<4xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_8 : tensor<4xi32>) outs(%12 : tensor<4xf32>) {
    ^bb0(%in: i32, %out: f32):
      %350 = arith.sitofp %in : i32 to f32
      linalg.yield %350 : f32
    } -> tensor<4xf32>
    %14 = tensor.empty() : tensor<4xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%13 : tensor<4xf32>) outs(%14 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.divf %in, %cst_7 : f32
      linalg.yield %350 : f32
    } -> tensor<4xf32>
    %16 = tensor.empty() : tensor<4xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%15 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.powf %cst_6, %in : f32
      linalg.yield %350 : f32
    } -> tensor<4xf32>
    %18 = tensor.empty() : tensor<9x4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_9 : tensor<9x1xf32>) outs(%18 : tensor<9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<9x4xf32>
    %20 = tensor.empty() : tensor<9x4xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<4xf32>) outs(%20 : tensor<9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<9x4xf32>
    %22 = tensor.empty() : tensor<9x4xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%19, %21 : tensor<9x4xf32>, tensor<9x4xf32>) outs(%22 : tensor<9x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.divf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<9x4xf32>
    %24 = tensor.empty() : tensor<9x4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<9x4xf32>) outs(%24 : tensor<9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.cos %in : f32
      linalg.yield %350 : f32
    } -> tensor<9x4xf32>
    %26 = tensor.empty() : tensor<9x4xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<9x4xf32>) outs(%26 : tensor<9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.sin %in : f32
      linalg.yield %350 : f32
    } -> tensor<9x4xf32>
    %28 = tensor.empty() : tensor<1x9x64xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x9x64xf32>) outs(%28 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.mulf %in, %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %30 = tensor.empty() : tensor<1x9xf32>
    %31 = linalg.fill ins(%cst_5 : f32) outs(%30 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<1x9x64xf32>) outs(%31 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %out, %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9xf32>
    %expanded_10 = tensor.expand_shape %32 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %33 = tensor.empty() : tensor<1x9x1xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x9x1xf32>) outs(%33 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.divf %in, %cst_4 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x1xf32>
    %35 = tensor.empty() : tensor<1x9x1xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x9x1xf32>) outs(%35 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %in, %cst_3 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x1xf32>
    %37 = tensor.empty() : tensor<1x9x1xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x9x1xf32>) outs(%37 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.rsqrt %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x1xf32>
    %39 = tensor.empty() : tensor<1x9x64xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x9x1xf32>) outs(%39 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %41 = tensor.empty() : tensor<1x9x64xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed, %40 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%41 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %43 = tensor.empty() : tensor<1x9x64xf32>
    %44 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64xf32>) outs(%43 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %45 = tensor.empty() : tensor<1x9x64xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %44 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%45 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %collapsed_11 = tensor.collapse_shape %46 [[0, 1], [2]] : tensor<1x9x64xf32> into tensor<9x64xf32>
    %47 = tensor.empty() : tensor<9x64xf32>
    %48 = linalg.fill ins(%cst_5 : f32) outs(%47 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %49 = linalg.matmul ins(%collapsed_11, %arg3 : tensor<9x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %expanded_12 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [1, 9, 8, 8] : tensor<9x64xf32> into tensor<1x9x8x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_12[0, 0, 0, 0] [1, 9, 8, 4] [1, 1, 1, 1] : tensor<1x9x8x8xf32> to tensor<1x9x8x4xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded_12[0, 0, 0, 4] [1, 9, 8, 4] [1, 1, 1, 1] : tensor<1x9x8x8xf32> to tensor<1x9x8x4xf32>
    %50 = tensor.empty() : tensor<1x9x8x4xf32>
    %51 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<9x4xf32>) outs(%50 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x8x4xf32>
    %52 = tensor.empty() : tensor<1x9x8x4xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %51 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%52 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x8x4xf32>
    %54 = tensor.empty() : tensor<1x9x8x4xf32>
    %55 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<9x4xf32>) outs(%54 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x8x4xf32>
    %56 = tensor.empty() : tensor<1x9x8x4xf32>
    %57 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %55 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%56 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x8x4xf32>
    %58 = tensor.empty() : tensor<1x9x8x4xf32>
    %59 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %57 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%58 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.subf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x8x4xf32>
    %60 = tensor.empty() : tensor<1x9x8x4xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %51 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%60 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x8x4xf32>
    %62 = tensor.empty() : tensor<1x9x8x4xf32>
    %63 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %55 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%62 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x8x4xf32>
    %64 = tensor.empty() : tensor<1x9x8x4xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %63 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%64 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.addf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x8x4xf32>
    %66 = tensor.empty() : tensor<1x9x8x8xf32>
    %inserted_slice = tensor.insert_slice %59 into %66[0, 0, 0, 0] [1, 9, 8, 4] [1, 1, 1, 1] : tensor<1x9x8x4xf32> into tensor<1x9x8x8xf32>
    %inserted_slice_14 = tensor.insert_slice %65 into %inserted_slice[0, 0, 0, 4] [1, 9, 8, 4] [1, 1, 1, 1] : tensor<1x9x8x4xf32> into tensor<1x9x8x8xf32>
    %67 = tensor.empty() : tensor<9x32xf32>
    %68 = linalg.fill ins(%cst_5 : f32) outs(%67 : tensor<9x32xf32>) -> tensor<9x32xf32>
    %69 = linalg.matmul ins(%collapsed_11, %arg4 : tensor<9x64xf32>, tensor<64x32xf32>) outs(%68 : tensor<9x32xf32>) -> tensor<9x32xf32>
    %expanded_15 = tensor.expand_shape %69 [[0, 1], [2, 3]] output_shape [1, 9, 4, 8] : tensor<9x32xf32> into tensor<1x9x4x8xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_15[0, 0, 0, 0] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x8xf32> to tensor<1x9x4x4xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_15[0, 0, 0, 4] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x8xf32> to tensor<1x9x4x4xf32>
    %70 = tensor.empty() : tensor<1x9x4x4xf32>
    %71 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<9x4xf32>) outs(%70 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x4xf32>
    %72 = tensor.empty() : tensor<1x9x4x4xf32>
    %73 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_16, %71 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%72 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x4x4xf32>
    %74 = tensor.empty() : tensor<1x9x4x4xf32>
    %75 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<9x4xf32>) outs(%74 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x4xf32>
    %76 = tensor.empty() : tensor<1x9x4x4xf32>
    %77 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17, %75 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%76 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x4x4xf32>
    %78 = tensor.empty() : tensor<1x9x4x4xf32>
    %79 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %77 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%78 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.subf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x4x4xf32>
    %80 = tensor.empty() : tensor<1x9x4x4xf32>
    %81 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17, %71 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%80 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x4x4xf32>
    %82 = tensor.empty() : tensor<1x9x4x4xf32>
    %83 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_16, %75 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%82 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x4x4xf32>
    %84 = tensor.empty() : tensor<1x9x4x4xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %83 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%84 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.addf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x4x4xf32>
    %86 = tensor.empty() : tensor<1x9x4x8xf32>
    %inserted_slice_18 = tensor.insert_slice %79 into %86[0, 0, 0, 0] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x4xf32> into tensor<1x9x4x8xf32>
    %inserted_slice_19 = tensor.insert_slice %85 into %inserted_slice_18[0, 0, 0, 4] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x4xf32> into tensor<1x9x4x8xf32>
    %87 = tensor.empty() : tensor<9x32xf32>
    %88 = linalg.fill ins(%cst_5 : f32) outs(%87 : tensor<9x32xf32>) -> tensor<9x32xf32>
    %89 = linalg.matmul ins(%collapsed_11, %arg5 : tensor<9x64xf32>, tensor<64x32xf32>) outs(%88 : tensor<9x32xf32>) -> tensor<9x32xf32>
    %expanded_20 = tensor.expand_shape %89 [[0, 1], [2, 3]] output_shape [1, 9, 4, 8] : tensor<9x32xf32> into tensor<1x9x4x8xf32>
    %expanded_21 = tensor.expand_shape %inserted_slice_14 [[0], [1], [2, 3], [4]] output_shape [1, 9, 4, 2, 8] : tensor<1x9x8x8xf32> into tensor<1x9x4x2x8xf32>
    %90 = tensor.empty() : tensor<1x4x9x2x8xf32>
    %91 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<1x9x4x2x8xf32>) outs(%90 : tensor<1x4x9x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x2x8xf32>
    %92 = tensor.empty() : tensor<1x4x8x9xf32>
    %93 = linalg.generic {indexing_maps = [#map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_19 : tensor<1x9x4x8xf32>) outs(%92 : tensor<1x4x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x8x9xf32>
    %collapsed_22 = tensor.collapse_shape %91 [[0, 1], [2, 3], [4]] : tensor<1x4x9x2x8xf32> into tensor<4x18x8xf32>
    %collapsed_23 = tensor.collapse_shape %93 [[0, 1], [2], [3]] : tensor<1x4x8x9xf32> into tensor<4x8x9xf32>
    %94 = tensor.empty() : tensor<4x18x9xf32>
    %95 = linalg.fill ins(%cst_5 : f32) outs(%94 : tensor<4x18x9xf32>) -> tensor<4x18x9xf32>
    %96 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<4x18x8xf32>, tensor<4x8x9xf32>) outs(%95 : tensor<4x18x9xf32>) -> tensor<4x18x9xf32>
    %expanded_24 = tensor.expand_shape %96 [[0, 1], [2, 3], [4]] output_shape [1, 4, 9, 2, 9] : tensor<4x18x9xf32> into tensor<1x4x9x2x9xf32>
    %97 = tensor.empty() : tensor<1x4x9x2x9xf32>
    %98 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x4x9x2x9xf32>) outs(%97 : tensor<1x4x9x2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.mulf %in, %cst_2 : f32
      linalg.yield %350 : f32
    } -> tensor<1x4x9x2x9xf32>
    %99 = tensor.empty() : tensor<9x9xi32>
    %100 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%99 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %350 = linalg.index 0 : index
      %351 = arith.index_cast %350 : index to i32
      linalg.yield %351 : i32
    } -> tensor<9x9xi32>
    %101 = tensor.empty() : tensor<9x9xi32>
    %102 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%101 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %350 = linalg.index 1 : index
      %351 = arith.index_cast %350 : index to i32
      linalg.yield %351 : i32
    } -> tensor<9x9xi32>
    %103 = tensor.empty() : tensor<9x9xi1>
    %104 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%100, %102 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%103 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_67: i32, %out: i1):
      %350 = arith.cmpi sge, %in, %in_67 : i32
      linalg.yield %350 : i1
    } -> tensor<9x9xi1>
    %105 = tensor.empty() : tensor<1x4x9x9xi1>
    %106 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<9x9xi1>) outs(%105 : tensor<1x4x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x4x9x9xi1>
    %107 = tensor.empty() : tensor<2x1x4x9x9xi1>
    %108 = linalg.generic {indexing_maps = [#map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<1x4x9x9xi1>) outs(%107 : tensor<2x1x4x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x4x9x9xi1>
    %109 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %110 = linalg.generic {indexing_maps = [#map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<1x4x9x2x9xf32>) outs(%109 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x9x9xf32>
    %111 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %112 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%108, %110 : tensor<2x1x4x9x9xi1>, tensor<2x1x4x9x9xf32>) outs(%111 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: i1, %in_67: f32, %out: f32):
      %350 = arith.select %in, %in_67, %cst_1 : f32
      linalg.yield %350 : f32
    } -> tensor<2x1x4x9x9xf32>
    %113 = tensor.empty() : tensor<2x1x4x9xf32>
    %114 = linalg.fill ins(%cst_0 : f32) outs(%113 : tensor<2x1x4x9xf32>) -> tensor<2x1x4x9xf32>
    %115 = linalg.generic {indexing_maps = [#map12, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%112 : tensor<2x1x4x9x9xf32>) outs(%114 : tensor<2x1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.maximumf %out, %in : f32
      linalg.yield %350 : f32
    } -> tensor<2x1x4x9xf32>
    %116 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %117 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<2x1x4x9xf32>) outs(%116 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x9x9xf32>
    %118 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %119 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<2x1x4x9x9xf32>, tensor<2x1x4x9x9xf32>) outs(%118 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.subf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<2x1x4x9x9xf32>
    %120 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %121 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<2x1x4x9x9xf32>) outs(%120 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.exp %in : f32
      linalg.yield %350 : f32
    } -> tensor<2x1x4x9x9xf32>
    %122 = tensor.empty() : tensor<2x1x4x9xf32>
    %123 = linalg.fill ins(%cst_5 : f32) outs(%122 : tensor<2x1x4x9xf32>) -> tensor<2x1x4x9xf32>
    %124 = linalg.generic {indexing_maps = [#map12, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%121 : tensor<2x1x4x9x9xf32>) outs(%123 : tensor<2x1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %out, %in : f32
      linalg.yield %350 : f32
    } -> tensor<2x1x4x9xf32>
    %125 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %126 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%124 : tensor<2x1x4x9xf32>) outs(%125 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x9x9xf32>
    %127 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %128 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%121, %126 : tensor<2x1x4x9x9xf32>, tensor<2x1x4x9x9xf32>) outs(%127 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.divf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<2x1x4x9x9xf32>
    %129 = tensor.empty() : tensor<1x4x8x9xf32>
    %130 = linalg.generic {indexing_maps = [#map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x9x4x8xf32>) outs(%129 : tensor<1x4x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x8x9xf32>
    %131 = tensor.empty() : tensor<1x4x9x2x9xf32>
    %132 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%128 : tensor<2x1x4x9x9xf32>) outs(%131 : tensor<1x4x9x2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x2x9xf32>
    %collapsed_25 = tensor.collapse_shape %130 [[0, 1], [2], [3]] : tensor<1x4x8x9xf32> into tensor<4x8x9xf32>
    %collapsed_26 = tensor.collapse_shape %132 [[0, 1], [2], [3, 4]] : tensor<1x4x9x2x9xf32> into tensor<4x9x18xf32>
    %133 = tensor.empty() : tensor<4x8x18xf32>
    %134 = linalg.fill ins(%cst_5 : f32) outs(%133 : tensor<4x8x18xf32>) -> tensor<4x8x18xf32>
    %135 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<4x8x9xf32>, tensor<4x9x18xf32>) outs(%134 : tensor<4x8x18xf32>) -> tensor<4x8x18xf32>
    %expanded_27 = tensor.expand_shape %135 [[0, 1], [2], [3, 4]] output_shape [1, 4, 8, 2, 9] : tensor<4x8x18xf32> into tensor<1x4x8x2x9xf32>
    %136 = tensor.empty() : tensor<2x1x9x4x8xf32>
    %137 = linalg.generic {indexing_maps = [#map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<1x4x8x2x9xf32>) outs(%136 : tensor<2x1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x9x4x8xf32>
    %138 = tensor.empty() : tensor<1x9x4x2x8xf32>
    %139 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%137 : tensor<2x1x9x4x8xf32>) outs(%138 : tensor<1x9x4x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x2x8xf32>
    %collapsed_28 = tensor.collapse_shape %139 [[0, 1], [2, 3, 4]] : tensor<1x9x4x2x8xf32> into tensor<9x64xf32>
    %140 = tensor.empty() : tensor<9x64xf32>
    %141 = linalg.fill ins(%cst_5 : f32) outs(%140 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %142 = linalg.matmul ins(%collapsed_28, %arg6 : tensor<9x64xf32>, tensor<64x64xf32>) outs(%141 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %expanded_29 = tensor.expand_shape %142 [[0, 1], [2]] output_shape [1, 9, 64] : tensor<9x64xf32> into tensor<1x9x64xf32>
    %143 = tensor.empty() : tensor<1x9x64xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed, %expanded_29 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%143 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.addf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %145 = tensor.empty() : tensor<1x9x64xf32>
    %146 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<1x9x64xf32>) outs(%145 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.mulf %in, %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %147 = tensor.empty() : tensor<1x9xf32>
    %148 = linalg.fill ins(%cst_5 : f32) outs(%147 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %149 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<1x9x64xf32>) outs(%148 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %out, %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9xf32>
    %expanded_30 = tensor.expand_shape %149 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %150 = tensor.empty() : tensor<1x9x1xf32>
    %151 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<1x9x1xf32>) outs(%150 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.divf %in, %cst_4 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x1xf32>
    %152 = tensor.empty() : tensor<1x9x1xf32>
    %153 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x9x1xf32>) outs(%152 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %in, %cst_3 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x1xf32>
    %154 = tensor.empty() : tensor<1x9x1xf32>
    %155 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<1x9x1xf32>) outs(%154 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.rsqrt %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x1xf32>
    %156 = tensor.empty() : tensor<1x9x64xf32>
    %157 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x9x1xf32>) outs(%156 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %158 = tensor.empty() : tensor<1x9x64xf32>
    %159 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %157 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%158 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %160 = tensor.empty() : tensor<1x9x64xf32>
    %161 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%160 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %162 = tensor.empty() : tensor<1x9x64xf32>
    %163 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %161 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%162 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %collapsed_31 = tensor.collapse_shape %163 [[0, 1], [2]] : tensor<1x9x64xf32> into tensor<9x64xf32>
    %164 = tensor.empty() : tensor<9x96xf32>
    %165 = linalg.fill ins(%cst_5 : f32) outs(%164 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %166 = linalg.matmul ins(%collapsed_31, %arg8 : tensor<9x64xf32>, tensor<64x96xf32>) outs(%165 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %expanded_32 = tensor.expand_shape %166 [[0, 1], [2]] output_shape [1, 9, 96] : tensor<9x96xf32> into tensor<1x9x96xf32>
    %167 = tensor.empty() : tensor<1x9x96xf32>
    %168 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<1x9x96xf32>) outs(%167 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.negf %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x96xf32>
    %169 = tensor.empty() : tensor<1x9x96xf32>
    %170 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x9x96xf32>) outs(%169 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.exp %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x96xf32>
    %171 = tensor.empty() : tensor<1x9x96xf32>
    %172 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x9x96xf32>) outs(%171 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %in, %cst : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x96xf32>
    %173 = tensor.empty() : tensor<1x9x96xf32>
    %174 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x9x96xf32>) outs(%173 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.divf %cst, %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x96xf32>
    %175 = tensor.empty() : tensor<1x9x96xf32>
    %176 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32, %174 : tensor<1x9x96xf32>, tensor<1x9x96xf32>) outs(%175 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x96xf32>
    %177 = tensor.empty() : tensor<9x96xf32>
    %178 = linalg.fill ins(%cst_5 : f32) outs(%177 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %179 = linalg.matmul ins(%collapsed_31, %arg9 : tensor<9x64xf32>, tensor<64x96xf32>) outs(%178 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %expanded_33 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [1, 9, 96] : tensor<9x96xf32> into tensor<1x9x96xf32>
    %180 = tensor.empty() : tensor<1x9x96xf32>
    %181 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %expanded_33 : tensor<1x9x96xf32>, tensor<1x9x96xf32>) outs(%180 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x96xf32>
    %collapsed_34 = tensor.collapse_shape %181 [[0, 1], [2]] : tensor<1x9x96xf32> into tensor<9x96xf32>
    %182 = tensor.empty() : tensor<9x64xf32>
    %183 = linalg.fill ins(%cst_5 : f32) outs(%182 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %184 = linalg.matmul ins(%collapsed_34, %arg10 : tensor<9x96xf32>, tensor<96x64xf32>) outs(%183 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %expanded_35 = tensor.expand_shape %184 [[0, 1], [2]] output_shape [1, 9, 64] : tensor<9x64xf32> into tensor<1x9x64xf32>
    %185 = tensor.empty() : tensor<1x9x64xf32>
    %186 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %expanded_35 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%185 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.addf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %187 = tensor.empty() : tensor<1x9x64xf32>
    %188 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x9x64xf32>) outs(%187 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.mulf %in, %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %189 = tensor.empty() : tensor<1x9xf32>
    %190 = linalg.fill ins(%cst_5 : f32) outs(%189 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %191 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%188 : tensor<1x9x64xf32>) outs(%190 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %out, %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9xf32>
    %expanded_36 = tensor.expand_shape %191 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %192 = tensor.empty() : tensor<1x9x1xf32>
    %193 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<1x9x1xf32>) outs(%192 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.divf %in, %cst_4 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x1xf32>
    %194 = tensor.empty() : tensor<1x9x1xf32>
    %195 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x9x1xf32>) outs(%194 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %in, %cst_3 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x1xf32>
    %196 = tensor.empty() : tensor<1x9x1xf32>
    %197 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x9x1xf32>) outs(%196 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.rsqrt %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x1xf32>
    %198 = tensor.empty() : tensor<1x9x64xf32>
    %199 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<1x9x1xf32>) outs(%198 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %200 = tensor.empty() : tensor<1x9x64xf32>
    %201 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %199 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%200 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %202 = tensor.empty() : tensor<1x9x64xf32>
    %203 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%202 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %204 = tensor.empty() : tensor<1x9x64xf32>
    %205 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %203 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%204 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %collapsed_37 = tensor.collapse_shape %205 [[0, 1], [2]] : tensor<1x9x64xf32> into tensor<9x64xf32>
    %206 = tensor.empty() : tensor<9x64xf32>
    %207 = linalg.fill ins(%cst_5 : f32) outs(%206 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %208 = linalg.matmul ins(%collapsed_37, %arg12 : tensor<9x64xf32>, tensor<64x64xf32>) outs(%207 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %expanded_38 = tensor.expand_shape %208 [[0, 1], [2, 3]] output_shape [1, 9, 8, 8] : tensor<9x64xf32> into tensor<1x9x8x8xf32>
    %extracted_slice_39 = tensor.extract_slice %expanded_38[0, 0, 0, 0] [1, 9, 8, 4] [1, 1, 1, 1] : tensor<1x9x8x8xf32> to tensor<1x9x8x4xf32>
    %extracted_slice_40 = tensor.extract_slice %expanded_38[0, 0, 0, 4] [1, 9, 8, 4] [1, 1, 1, 1] : tensor<1x9x8x8xf32> to tensor<1x9x8x4xf32>
    %209 = tensor.empty() : tensor<1x9x8x4xf32>
    %210 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39, %51 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%209 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x8x4xf32>
    %211 = tensor.empty() : tensor<1x9x8x4xf32>
    %212 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40, %55 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%211 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x8x4xf32>
    %213 = tensor.empty() : tensor<1x9x8x4xf32>
    %214 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210, %212 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%213 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.subf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x8x4xf32>
    %215 = tensor.empty() : tensor<1x9x8x4xf32>
    %216 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40, %51 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%215 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x8x4xf32>
    %217 = tensor.empty() : tensor<1x9x8x4xf32>
    %218 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39, %55 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%217 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x8x4xf32>
    %219 = tensor.empty() : tensor<1x9x8x4xf32>
    %220 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216, %218 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%219 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.addf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x8x4xf32>
    %221 = tensor.empty() : tensor<1x9x8x8xf32>
    %inserted_slice_41 = tensor.insert_slice %214 into %221[0, 0, 0, 0] [1, 9, 8, 4] [1, 1, 1, 1] : tensor<1x9x8x4xf32> into tensor<1x9x8x8xf32>
    %inserted_slice_42 = tensor.insert_slice %220 into %inserted_slice_41[0, 0, 0, 4] [1, 9, 8, 4] [1, 1, 1, 1] : tensor<1x9x8x4xf32> into tensor<1x9x8x8xf32>
    %222 = tensor.empty() : tensor<9x32xf32>
    %223 = linalg.fill ins(%cst_5 : f32) outs(%222 : tensor<9x32xf32>) -> tensor<9x32xf32>
    %224 = linalg.matmul ins(%collapsed_37, %arg13 : tensor<9x64xf32>, tensor<64x32xf32>) outs(%223 : tensor<9x32xf32>) -> tensor<9x32xf32>
    %expanded_43 = tensor.expand_shape %224 [[0, 1], [2, 3]] output_shape [1, 9, 4, 8] : tensor<9x32xf32> into tensor<1x9x4x8xf32>
    %extracted_slice_44 = tensor.extract_slice %expanded_43[0, 0, 0, 0] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x8xf32> to tensor<1x9x4x4xf32>
    %extracted_slice_45 = tensor.extract_slice %expanded_43[0, 0, 0, 4] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x8xf32> to tensor<1x9x4x4xf32>
    %225 = tensor.empty() : tensor<1x9x4x4xf32>
    %226 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_44, %71 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%225 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x4x4xf32>
    %227 = tensor.empty() : tensor<1x9x4x4xf32>
    %228 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_45, %75 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%227 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x4x4xf32>
    %229 = tensor.empty() : tensor<1x9x4x4xf32>
    %230 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %228 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%229 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.subf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x4x4xf32>
    %231 = tensor.empty() : tensor<1x9x4x4xf32>
    %232 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_45, %71 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%231 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x4x4xf32>
    %233 = tensor.empty() : tensor<1x9x4x4xf32>
    %234 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_44, %75 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%233 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x4x4xf32>
    %235 = tensor.empty() : tensor<1x9x4x4xf32>
    %236 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232, %234 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%235 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.addf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x4x4xf32>
    %237 = tensor.empty() : tensor<1x9x4x8xf32>
    %inserted_slice_46 = tensor.insert_slice %230 into %237[0, 0, 0, 0] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x4xf32> into tensor<1x9x4x8xf32>
    %inserted_slice_47 = tensor.insert_slice %236 into %inserted_slice_46[0, 0, 0, 4] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x4xf32> into tensor<1x9x4x8xf32>
    %238 = tensor.empty() : tensor<9x32xf32>
    %239 = linalg.fill ins(%cst_5 : f32) outs(%238 : tensor<9x32xf32>) -> tensor<9x32xf32>
    %240 = linalg.matmul ins(%collapsed_37, %arg14 : tensor<9x64xf32>, tensor<64x32xf32>) outs(%239 : tensor<9x32xf32>) -> tensor<9x32xf32>
    %expanded_48 = tensor.expand_shape %240 [[0, 1], [2, 3]] output_shape [1, 9, 4, 8] : tensor<9x32xf32> into tensor<1x9x4x8xf32>
    %expanded_49 = tensor.expand_shape %inserted_slice_42 [[0], [1], [2, 3], [4]] output_shape [1, 9, 4, 2, 8] : tensor<1x9x8x8xf32> into tensor<1x9x4x2x8xf32>
    %241 = tensor.empty() : tensor<1x4x9x2x8xf32>
    %242 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<1x9x4x2x8xf32>) outs(%241 : tensor<1x4x9x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x2x8xf32>
    %243 = tensor.empty() : tensor<1x4x8x9xf32>
    %244 = linalg.generic {indexing_maps = [#map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_47 : tensor<1x9x4x8xf32>) outs(%243 : tensor<1x4x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x8x9xf32>
    %collapsed_50 = tensor.collapse_shape %242 [[0, 1], [2, 3], [4]] : tensor<1x4x9x2x8xf32> into tensor<4x18x8xf32>
    %collapsed_51 = tensor.collapse_shape %244 [[0, 1], [2], [3]] : tensor<1x4x8x9xf32> into tensor<4x8x9xf32>
    %245 = tensor.empty() : tensor<4x18x9xf32>
    %246 = linalg.fill ins(%cst_5 : f32) outs(%245 : tensor<4x18x9xf32>) -> tensor<4x18x9xf32>
    %247 = linalg.batch_matmul ins(%collapsed_50, %collapsed_51 : tensor<4x18x8xf32>, tensor<4x8x9xf32>) outs(%246 : tensor<4x18x9xf32>) -> tensor<4x18x9xf32>
    %expanded_52 = tensor.expand_shape %247 [[0, 1], [2, 3], [4]] output_shape [1, 4, 9, 2, 9] : tensor<4x18x9xf32> into tensor<1x4x9x2x9xf32>
    %248 = tensor.empty() : tensor<1x4x9x2x9xf32>
    %249 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<1x4x9x2x9xf32>) outs(%248 : tensor<1x4x9x2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.mulf %in, %cst_2 : f32
      linalg.yield %350 : f32
    } -> tensor<1x4x9x2x9xf32>
    %250 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %251 = linalg.generic {indexing_maps = [#map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%249 : tensor<1x4x9x2x9xf32>) outs(%250 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x9x9xf32>
    %252 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %253 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%108, %251 : tensor<2x1x4x9x9xi1>, tensor<2x1x4x9x9xf32>) outs(%252 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: i1, %in_67: f32, %out: f32):
      %350 = arith.select %in, %in_67, %cst_1 : f32
      linalg.yield %350 : f32
    } -> tensor<2x1x4x9x9xf32>
    %254 = tensor.empty() : tensor<2x1x4x9xf32>
    %255 = linalg.fill ins(%cst_0 : f32) outs(%254 : tensor<2x1x4x9xf32>) -> tensor<2x1x4x9xf32>
    %256 = linalg.generic {indexing_maps = [#map12, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%253 : tensor<2x1x4x9x9xf32>) outs(%255 : tensor<2x1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.maximumf %out, %in : f32
      linalg.yield %350 : f32
    } -> tensor<2x1x4x9xf32>
    %257 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %258 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%256 : tensor<2x1x4x9xf32>) outs(%257 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x9x9xf32>
    %259 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %260 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%253, %258 : tensor<2x1x4x9x9xf32>, tensor<2x1x4x9x9xf32>) outs(%259 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.subf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<2x1x4x9x9xf32>
    %261 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %262 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%260 : tensor<2x1x4x9x9xf32>) outs(%261 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.exp %in : f32
      linalg.yield %350 : f32
    } -> tensor<2x1x4x9x9xf32>
    %263 = tensor.empty() : tensor<2x1x4x9xf32>
    %264 = linalg.fill ins(%cst_5 : f32) outs(%263 : tensor<2x1x4x9xf32>) -> tensor<2x1x4x9xf32>
    %265 = linalg.generic {indexing_maps = [#map12, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%262 : tensor<2x1x4x9x9xf32>) outs(%264 : tensor<2x1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %out, %in : f32
      linalg.yield %350 : f32
    } -> tensor<2x1x4x9xf32>
    %266 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %267 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%265 : tensor<2x1x4x9xf32>) outs(%266 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x9x9xf32>
    %268 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %269 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%262, %267 : tensor<2x1x4x9x9xf32>, tensor<2x1x4x9x9xf32>) outs(%268 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.divf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<2x1x4x9x9xf32>
    %270 = tensor.empty() : tensor<1x4x8x9xf32>
    %271 = linalg.generic {indexing_maps = [#map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<1x9x4x8xf32>) outs(%270 : tensor<1x4x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x8x9xf32>
    %272 = tensor.empty() : tensor<1x4x9x2x9xf32>
    %273 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%269 : tensor<2x1x4x9x9xf32>) outs(%272 : tensor<1x4x9x2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x9x2x9xf32>
    %collapsed_53 = tensor.collapse_shape %271 [[0, 1], [2], [3]] : tensor<1x4x8x9xf32> into tensor<4x8x9xf32>
    %collapsed_54 = tensor.collapse_shape %273 [[0, 1], [2], [3, 4]] : tensor<1x4x9x2x9xf32> into tensor<4x9x18xf32>
    %274 = tensor.empty() : tensor<4x8x18xf32>
    %275 = linalg.fill ins(%cst_5 : f32) outs(%274 : tensor<4x8x18xf32>) -> tensor<4x8x18xf32>
    %276 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<4x8x9xf32>, tensor<4x9x18xf32>) outs(%275 : tensor<4x8x18xf32>) -> tensor<4x8x18xf32>
    %expanded_55 = tensor.expand_shape %276 [[0, 1], [2], [3, 4]] output_shape [1, 4, 8, 2, 9] : tensor<4x8x18xf32> into tensor<1x4x8x2x9xf32>
    %277 = tensor.empty() : tensor<2x1x9x4x8xf32>
    %278 = linalg.generic {indexing_maps = [#map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<1x4x8x2x9xf32>) outs(%277 : tensor<2x1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x9x4x8xf32>
    %279 = tensor.empty() : tensor<1x9x4x2x8xf32>
    %280 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%278 : tensor<2x1x9x4x8xf32>) outs(%279 : tensor<1x9x4x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x2x8xf32>
    %collapsed_56 = tensor.collapse_shape %280 [[0, 1], [2, 3, 4]] : tensor<1x9x4x2x8xf32> into tensor<9x64xf32>
    %281 = tensor.empty() : tensor<9x64xf32>
    %282 = linalg.fill ins(%cst_5 : f32) outs(%281 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %283 = linalg.matmul ins(%collapsed_56, %arg15 : tensor<9x64xf32>, tensor<64x64xf32>) outs(%282 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %expanded_57 = tensor.expand_shape %283 [[0, 1], [2]] output_shape [1, 9, 64] : tensor<9x64xf32> into tensor<1x9x64xf32>
    %284 = tensor.empty() : tensor<1x9x64xf32>
    %285 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %expanded_57 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%284 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.addf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %286 = tensor.empty() : tensor<1x9x64xf32>
    %287 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<1x9x64xf32>) outs(%286 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.mulf %in, %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %288 = tensor.empty() : tensor<1x9xf32>
    %289 = linalg.fill ins(%cst_5 : f32) outs(%288 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %290 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%287 : tensor<1x9x64xf32>) outs(%289 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %out, %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9xf32>
    %expanded_58 = tensor.expand_shape %290 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %291 = tensor.empty() : tensor<1x9x1xf32>
    %292 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58 : tensor<1x9x1xf32>) outs(%291 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.divf %in, %cst_4 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x1xf32>
    %293 = tensor.empty() : tensor<1x9x1xf32>
    %294 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<1x9x1xf32>) outs(%293 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %in, %cst_3 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x1xf32>
    %295 = tensor.empty() : tensor<1x9x1xf32>
    %296 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294 : tensor<1x9x1xf32>) outs(%295 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.rsqrt %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x1xf32>
    %297 = tensor.empty() : tensor<1x9x64xf32>
    %298 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296 : tensor<1x9x1xf32>) outs(%297 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %299 = tensor.empty() : tensor<1x9x64xf32>
    %300 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %298 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%299 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %301 = tensor.empty() : tensor<1x9x64xf32>
    %302 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%301 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %303 = tensor.empty() : tensor<1x9x64xf32>
    %304 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300, %302 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%303 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %collapsed_59 = tensor.collapse_shape %304 [[0, 1], [2]] : tensor<1x9x64xf32> into tensor<9x64xf32>
    %305 = tensor.empty() : tensor<9x96xf32>
    %306 = linalg.fill ins(%cst_5 : f32) outs(%305 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %307 = linalg.matmul ins(%collapsed_59, %arg17 : tensor<9x64xf32>, tensor<64x96xf32>) outs(%306 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %expanded_60 = tensor.expand_shape %307 [[0, 1], [2]] output_shape [1, 9, 96] : tensor<9x96xf32> into tensor<1x9x96xf32>
    %308 = tensor.empty() : tensor<1x9x96xf32>
    %309 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<1x9x96xf32>) outs(%308 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.negf %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x96xf32>
    %310 = tensor.empty() : tensor<1x9x96xf32>
    %311 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309 : tensor<1x9x96xf32>) outs(%310 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.exp %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x96xf32>
    %312 = tensor.empty() : tensor<1x9x96xf32>
    %313 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311 : tensor<1x9x96xf32>) outs(%312 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %in, %cst : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x96xf32>
    %314 = tensor.empty() : tensor<1x9x96xf32>
    %315 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<1x9x96xf32>) outs(%314 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.divf %cst, %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x96xf32>
    %316 = tensor.empty() : tensor<1x9x96xf32>
    %317 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60, %315 : tensor<1x9x96xf32>, tensor<1x9x96xf32>) outs(%316 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x96xf32>
    %318 = tensor.empty() : tensor<9x96xf32>
    %319 = linalg.fill ins(%cst_5 : f32) outs(%318 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %320 = linalg.matmul ins(%collapsed_59, %arg18 : tensor<9x64xf32>, tensor<64x96xf32>) outs(%319 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %expanded_61 = tensor.expand_shape %320 [[0, 1], [2]] output_shape [1, 9, 96] : tensor<9x96xf32> into tensor<1x9x96xf32>
    %321 = tensor.empty() : tensor<1x9x96xf32>
    %322 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317, %expanded_61 : tensor<1x9x96xf32>, tensor<1x9x96xf32>) outs(%321 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x96xf32>
    %collapsed_62 = tensor.collapse_shape %322 [[0, 1], [2]] : tensor<1x9x96xf32> into tensor<9x96xf32>
    %323 = tensor.empty() : tensor<9x64xf32>
    %324 = linalg.fill ins(%cst_5 : f32) outs(%323 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %325 = linalg.matmul ins(%collapsed_62, %arg19 : tensor<9x96xf32>, tensor<96x64xf32>) outs(%324 : tensor<9x64xf32>) -> tensor<9x64xf32>
    %expanded_63 = tensor.expand_shape %325 [[0, 1], [2]] output_shape [1, 9, 64] : tensor<9x64xf32> into tensor<1x9x64xf32>
    %326 = tensor.empty() : tensor<1x9x64xf32>
    %327 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %expanded_63 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%326 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.addf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %328 = tensor.empty() : tensor<1x9x64xf32>
    %329 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%327 : tensor<1x9x64xf32>) outs(%328 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.mulf %in, %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %330 = tensor.empty() : tensor<1x9xf32>
    %331 = linalg.fill ins(%cst_5 : f32) outs(%330 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %332 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%329 : tensor<1x9x64xf32>) outs(%331 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %out, %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9xf32>
    %expanded_64 = tensor.expand_shape %332 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %333 = tensor.empty() : tensor<1x9x1xf32>
    %334 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<1x9x1xf32>) outs(%333 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.divf %in, %cst_4 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x1xf32>
    %335 = tensor.empty() : tensor<1x9x1xf32>
    %336 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334 : tensor<1x9x1xf32>) outs(%335 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = arith.addf %in, %cst_3 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x1xf32>
    %337 = tensor.empty() : tensor<1x9x1xf32>
    %338 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336 : tensor<1x9x1xf32>) outs(%337 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %350 = math.rsqrt %in : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x1xf32>
    %339 = tensor.empty() : tensor<1x9x64xf32>
    %340 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338 : tensor<1x9x1xf32>) outs(%339 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %341 = tensor.empty() : tensor<1x9x64xf32>
    %342 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%327, %340 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%341 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %343 = tensor.empty() : tensor<1x9x64xf32>
    %344 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%343 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %345 = tensor.empty() : tensor<1x9x64xf32>
    %346 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342, %344 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%345 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %350 = arith.mulf %in, %in_67 : f32
      linalg.yield %350 : f32
    } -> tensor<1x9x64xf32>
    %collapsed_65 = tensor.collapse_shape %346 [[0, 1], [2]] : tensor<1x9x64xf32> into tensor<9x64xf32>
    %347 = tensor.empty() : tensor<9x256xf32>
    %348 = linalg.fill ins(%cst_5 : f32) outs(%347 : tensor<9x256xf32>) -> tensor<9x256xf32>
    %349 = linalg.matmul ins(%collapsed_65, %arg21 : tensor<9x64xf32>, tensor<64x256xf32>) outs(%348 : tensor<9x256xf32>) -> tensor<9x256xf32>
    %expanded_66 = tensor.expand_shape %349 [[0, 1], [2]] output_shape [1, 9, 256] : tensor<9x256xf32> into tensor<1x9x256xf32>
    return %expanded_66 : tensor<1x9x256xf32>
  }
}
