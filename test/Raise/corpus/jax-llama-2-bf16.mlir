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
  func.func @main(%arg0: tensor<1x9xi32>, %arg1: tensor<256x64xbf16>, %arg2: tensor<64xbf16>, %arg3: tensor<64x64xbf16>, %arg4: tensor<64x32xbf16>, %arg5: tensor<64x32xbf16>, %arg6: tensor<64x64xbf16>, %arg7: tensor<64xbf16>, %arg8: tensor<64x96xbf16>, %arg9: tensor<64x96xbf16>, %arg10: tensor<96x64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64x64xbf16>, %arg13: tensor<64x32xbf16>, %arg14: tensor<64x32xbf16>, %arg15: tensor<64x64xbf16>, %arg16: tensor<64xbf16>, %arg17: tensor<64x96xbf16>, %arg18: tensor<64x96xbf16>, %arg19: tensor<96x64xbf16>, %arg20: tensor<64xbf16>, %arg21: tensor<64x256xbf16>) -> tensor<1x9x256xbf16> {
    %cst = arith.constant 1.000000e+00 : bf16
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -2.38197633E+38 : f32
    %cst_2 = arith.constant 0.353553385 : f32
    %cst_3 = arith.constant 0.000000e+00 : bf16
    %cst_4 = arith.constant 9.99999974E-6 : f32
    %cst_5 = arith.constant 6.400000e+01 : f32
    %cst_6 = arith.constant 0.000000e+00 : f32
    %cst_7 = arith.constant 1.000000e+04 : f32
    %cst_8 = arith.constant 8.000000e+00 : f32
    %c256_i32 = arith.constant 256 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_9 = arith.constant dense<[0, 2, 4, 6]> : tensor<4xi32>
    %0 = tensor.empty() : tensor<1x9xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<1x9xi32>) outs(%0 : tensor<1x9xi1>) {
    ^bb0(%in: i32, %out: i1):
      %398 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %398 : i1
    } -> tensor<1x9xi1>
    %2 = tensor.empty() : tensor<1x9xi32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<1x9xi32>) outs(%2 : tensor<1x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      %398 = arith.addi %in, %c256_i32 : i32
      linalg.yield %398 : i32
    } -> tensor<1x9xi32>
    %4 = tensor.empty() : tensor<1x9xi32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %3, %arg0 : tensor<1x9xi1>, tensor<1x9xi32>, tensor<1x9xi32>) outs(%4 : tensor<1x9xi32>) {
    ^bb0(%in: i1, %in_68: i32, %in_69: i32, %out: i32):
      %398 = arith.select %in, %in_68, %in_69 : i32
      linalg.yield %398 : i32
    } -> tensor<1x9xi32>
    %expanded = tensor.expand_shape %5 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xi32> into tensor<1x9x1xi32>
    %6 = tensor.empty() : tensor<1x9x1x64xbf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xi32>) outs(%6 : tensor<1x9x1x64xbf16>) {
    ^bb0(%in: i32, %out: bf16):
      %398 = arith.index_cast %in : i32 to index
      %399 = linalg.index 3 : index
      %extracted = tensor.extract %arg1[%398, %399] : tensor<256x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x9x1x64xbf16>
    %collapsed = tensor.collapse_shape %7 [[0], [1], [2, 3]] : tensor<1x9x1x64xbf16> into tensor<1x9x64xbf16>
    %8 = tensor.empty() : tensor<9xi32>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<9xi32>) {
    ^bb0(%out: i32):
      %398 = linalg.index 0 : index
      %399 = arith.index_cast %398 : index to i32
      linalg.yield %399 : i32
    } -> tensor<9xi32>
    %10 = tensor.empty() : tensor<9xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%9 : tensor<9xi32>) outs(%10 : tensor<9xf32>) {
    ^bb0(%in: i32, %out: f32):
      %398 = arith.sitofp %in : i32 to f32
      linalg.yield %398 : f32
    } -> tensor<9xf32>
    %expanded_10 = tensor.expand_shape %11 [[0, 1]] output_shape [9, 1] : tensor<9xf32> into tensor<9x1xf32>
    %12 = tensor.empty() : tensor<4xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_9 : tensor<4xi32>) outs(%12 : tensor<4xf32>) {
    ^bb0(%in: i32, %out: f32):
      %398 = arith.sitofp %in : i32 to f32
      linalg.yield %398 : f32
    } -> tensor<4xf32>
    %14 = tensor.empty() : tensor<4xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%13 : tensor<4xf32>) outs(%14 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.divf %in, %cst_8 : f32
      linalg.yield %398 : f32
    } -> tensor<4xf32>
    %16 = tensor.empty() : tensor<4xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%15 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = math.powf %cst_7, %in : f32
      linalg.yield %398 : f32
    } -> tensor<4xf32>
    %18 = tensor.empty() : tensor<9x4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_10 : tensor<9x1xf32>) outs(%18 : tensor<9x4xf32>) {
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
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.divf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<9x4xf32>
    %24 = tensor.empty() : tensor<9x4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<9x4xf32>) outs(%24 : tensor<9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = math.cos %in : f32
      linalg.yield %398 : f32
    } -> tensor<9x4xf32>
    %26 = tensor.empty() : tensor<9x4xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<9x4xf32>) outs(%26 : tensor<9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = math.sin %in : f32
      linalg.yield %398 : f32
    } -> tensor<9x4xf32>
    %28 = tensor.empty() : tensor<1x9x64xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x9x64xbf16>) outs(%28 : tensor<1x9x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %398 = arith.extf %in : bf16 to f32
      linalg.yield %398 : f32
    } -> tensor<1x9x64xf32>
    %30 = tensor.empty() : tensor<1x9x64xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x9x64xf32>) outs(%30 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.mulf %in, %in : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x64xf32>
    %32 = tensor.empty() : tensor<1x9xf32>
    %33 = linalg.fill ins(%cst_6 : f32) outs(%32 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<1x9x64xf32>) outs(%33 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.addf %out, %in : f32
      linalg.yield %398 : f32
    } -> tensor<1x9xf32>
    %expanded_11 = tensor.expand_shape %34 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %35 = tensor.empty() : tensor<1x9x1xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x9x1xf32>) outs(%35 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.divf %in, %cst_5 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x1xf32>
    %37 = tensor.empty() : tensor<1x9x1xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x9x1xf32>) outs(%37 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.addf %in, %cst_4 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x1xf32>
    %39 = tensor.empty() : tensor<1x9x1xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x9x1xf32>) outs(%39 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = math.rsqrt %in : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x1xf32>
    %41 = tensor.empty() : tensor<1x9x64xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x9x1xf32>) outs(%41 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %43 = tensor.empty() : tensor<1x9x64xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %42 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%43 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x64xf32>
    %45 = tensor.empty() : tensor<1x9x64xbf16>
    %46 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<1x9x64xf32>) outs(%45 : tensor<1x9x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %398 = arith.truncf %in : f32 to bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x64xbf16>
    %47 = tensor.empty() : tensor<1x9x64xbf16>
    %48 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64xbf16>) outs(%47 : tensor<1x9x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x9x64xbf16>
    %49 = tensor.empty() : tensor<1x9x64xbf16>
    %50 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %48 : tensor<1x9x64xbf16>, tensor<1x9x64xbf16>) outs(%49 : tensor<1x9x64xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %398 = arith.mulf %in, %in_68 : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x64xbf16>
    %collapsed_12 = tensor.collapse_shape %50 [[0, 1], [2]] : tensor<1x9x64xbf16> into tensor<9x64xbf16>
    %51 = tensor.empty() : tensor<9x64xbf16>
    %52 = linalg.fill ins(%cst_3 : bf16) outs(%51 : tensor<9x64xbf16>) -> tensor<9x64xbf16>
    %53 = linalg.matmul ins(%collapsed_12, %arg3 : tensor<9x64xbf16>, tensor<64x64xbf16>) outs(%52 : tensor<9x64xbf16>) -> tensor<9x64xbf16>
    %expanded_13 = tensor.expand_shape %53 [[0, 1], [2, 3]] output_shape [1, 9, 8, 8] : tensor<9x64xbf16> into tensor<1x9x8x8xbf16>
    %extracted_slice = tensor.extract_slice %expanded_13[0, 0, 0, 0] [1, 9, 8, 4] [1, 1, 1, 1] : tensor<1x9x8x8xbf16> to tensor<1x9x8x4xbf16>
    %extracted_slice_14 = tensor.extract_slice %expanded_13[0, 0, 0, 4] [1, 9, 8, 4] [1, 1, 1, 1] : tensor<1x9x8x8xbf16> to tensor<1x9x8x4xbf16>
    %54 = tensor.empty() : tensor<1x9x8x4xf32>
    %55 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x9x8x4xbf16>) outs(%54 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %398 = arith.extf %in : bf16 to f32
      linalg.yield %398 : f32
    } -> tensor<1x9x8x4xf32>
    %56 = tensor.empty() : tensor<1x9x8x4xf32>
    %57 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<9x4xf32>) outs(%56 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x8x4xf32>
    %58 = tensor.empty() : tensor<1x9x8x4xf32>
    %59 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %57 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%58 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x8x4xf32>
    %60 = tensor.empty() : tensor<1x9x8x4xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14 : tensor<1x9x8x4xbf16>) outs(%60 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %398 = arith.extf %in : bf16 to f32
      linalg.yield %398 : f32
    } -> tensor<1x9x8x4xf32>
    %62 = tensor.empty() : tensor<1x9x8x4xf32>
    %63 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<9x4xf32>) outs(%62 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x8x4xf32>
    %64 = tensor.empty() : tensor<1x9x8x4xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %63 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%64 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x8x4xf32>
    %66 = tensor.empty() : tensor<1x9x8x4xf32>
    %67 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %65 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%66 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.subf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x8x4xf32>
    %68 = tensor.empty() : tensor<1x9x8x4xf32>
    %69 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %57 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%68 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x8x4xf32>
    %70 = tensor.empty() : tensor<1x9x8x4xf32>
    %71 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %63 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%70 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x8x4xf32>
    %72 = tensor.empty() : tensor<1x9x8x4xf32>
    %73 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %71 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%72 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.addf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x8x4xf32>
    %74 = tensor.empty() : tensor<1x9x8x8xf32>
    %inserted_slice = tensor.insert_slice %67 into %74[0, 0, 0, 0] [1, 9, 8, 4] [1, 1, 1, 1] : tensor<1x9x8x4xf32> into tensor<1x9x8x8xf32>
    %inserted_slice_15 = tensor.insert_slice %73 into %inserted_slice[0, 0, 0, 4] [1, 9, 8, 4] [1, 1, 1, 1] : tensor<1x9x8x4xf32> into tensor<1x9x8x8xf32>
    %75 = tensor.empty() : tensor<1x9x8x8xbf16>
    %76 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_15 : tensor<1x9x8x8xf32>) outs(%75 : tensor<1x9x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %398 = arith.truncf %in : f32 to bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x8x8xbf16>
    %77 = tensor.empty() : tensor<9x32xbf16>
    %78 = linalg.fill ins(%cst_3 : bf16) outs(%77 : tensor<9x32xbf16>) -> tensor<9x32xbf16>
    %79 = linalg.matmul ins(%collapsed_12, %arg4 : tensor<9x64xbf16>, tensor<64x32xbf16>) outs(%78 : tensor<9x32xbf16>) -> tensor<9x32xbf16>
    %expanded_16 = tensor.expand_shape %79 [[0, 1], [2, 3]] output_shape [1, 9, 4, 8] : tensor<9x32xbf16> into tensor<1x9x4x8xbf16>
    %extracted_slice_17 = tensor.extract_slice %expanded_16[0, 0, 0, 0] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x8xbf16> to tensor<1x9x4x4xbf16>
    %extracted_slice_18 = tensor.extract_slice %expanded_16[0, 0, 0, 4] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x8xbf16> to tensor<1x9x4x4xbf16>
    %80 = tensor.empty() : tensor<1x9x4x4xf32>
    %81 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17 : tensor<1x9x4x4xbf16>) outs(%80 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %398 = arith.extf %in : bf16 to f32
      linalg.yield %398 : f32
    } -> tensor<1x9x4x4xf32>
    %82 = tensor.empty() : tensor<1x9x4x4xf32>
    %83 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<9x4xf32>) outs(%82 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x4xf32>
    %84 = tensor.empty() : tensor<1x9x4x4xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %83 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%84 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x4x4xf32>
    %86 = tensor.empty() : tensor<1x9x4x4xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<1x9x4x4xbf16>) outs(%86 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %398 = arith.extf %in : bf16 to f32
      linalg.yield %398 : f32
    } -> tensor<1x9x4x4xf32>
    %88 = tensor.empty() : tensor<1x9x4x4xf32>
    %89 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<9x4xf32>) outs(%88 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x4xf32>
    %90 = tensor.empty() : tensor<1x9x4x4xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %89 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%90 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x4x4xf32>
    %92 = tensor.empty() : tensor<1x9x4x4xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %91 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%92 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.subf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x4x4xf32>
    %94 = tensor.empty() : tensor<1x9x4x4xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %83 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%94 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x4x4xf32>
    %96 = tensor.empty() : tensor<1x9x4x4xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %89 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%96 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x4x4xf32>
    %98 = tensor.empty() : tensor<1x9x4x4xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %97 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%98 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.addf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x4x4xf32>
    %100 = tensor.empty() : tensor<1x9x4x8xf32>
    %inserted_slice_19 = tensor.insert_slice %93 into %100[0, 0, 0, 0] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x4xf32> into tensor<1x9x4x8xf32>
    %inserted_slice_20 = tensor.insert_slice %99 into %inserted_slice_19[0, 0, 0, 4] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x4xf32> into tensor<1x9x4x8xf32>
    %101 = tensor.empty() : tensor<1x9x4x8xbf16>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_20 : tensor<1x9x4x8xf32>) outs(%101 : tensor<1x9x4x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %398 = arith.truncf %in : f32 to bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x4x8xbf16>
    %103 = tensor.empty() : tensor<9x32xbf16>
    %104 = linalg.fill ins(%cst_3 : bf16) outs(%103 : tensor<9x32xbf16>) -> tensor<9x32xbf16>
    %105 = linalg.matmul ins(%collapsed_12, %arg5 : tensor<9x64xbf16>, tensor<64x32xbf16>) outs(%104 : tensor<9x32xbf16>) -> tensor<9x32xbf16>
    %expanded_21 = tensor.expand_shape %105 [[0, 1], [2, 3]] output_shape [1, 9, 4, 8] : tensor<9x32xbf16> into tensor<1x9x4x8xbf16>
    %expanded_22 = tensor.expand_shape %76 [[0], [1], [2, 3], [4]] output_shape [1, 9, 4, 2, 8] : tensor<1x9x8x8xbf16> into tensor<1x9x4x2x8xbf16>
    %106 = tensor.empty() : tensor<1x4x9x2x8xbf16>
    %107 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<1x9x4x2x8xbf16>) outs(%106 : tensor<1x4x9x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x4x9x2x8xbf16>
    %108 = tensor.empty() : tensor<1x4x8x9xbf16>
    %109 = linalg.generic {indexing_maps = [#map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<1x9x4x8xbf16>) outs(%108 : tensor<1x4x8x9xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x4x8x9xbf16>
    %collapsed_23 = tensor.collapse_shape %107 [[0, 1], [2, 3], [4]] : tensor<1x4x9x2x8xbf16> into tensor<4x18x8xbf16>
    %collapsed_24 = tensor.collapse_shape %109 [[0, 1], [2], [3]] : tensor<1x4x8x9xbf16> into tensor<4x8x9xbf16>
    %110 = tensor.empty() : tensor<4x18x9xf32>
    %111 = linalg.fill ins(%cst_6 : f32) outs(%110 : tensor<4x18x9xf32>) -> tensor<4x18x9xf32>
    %112 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<4x18x8xbf16>, tensor<4x8x9xbf16>) outs(%111 : tensor<4x18x9xf32>) -> tensor<4x18x9xf32>
    %expanded_25 = tensor.expand_shape %112 [[0, 1], [2, 3], [4]] output_shape [1, 4, 9, 2, 9] : tensor<4x18x9xf32> into tensor<1x4x9x2x9xf32>
    %113 = tensor.empty() : tensor<1x4x9x2x9xf32>
    %114 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<1x4x9x2x9xf32>) outs(%113 : tensor<1x4x9x2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.mulf %in, %cst_2 : f32
      linalg.yield %398 : f32
    } -> tensor<1x4x9x2x9xf32>
    %115 = tensor.empty() : tensor<9x9xi32>
    %116 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%115 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %398 = linalg.index 0 : index
      %399 = arith.index_cast %398 : index to i32
      linalg.yield %399 : i32
    } -> tensor<9x9xi32>
    %117 = tensor.empty() : tensor<9x9xi32>
    %118 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%117 : tensor<9x9xi32>) {
    ^bb0(%out: i32):
      %398 = linalg.index 1 : index
      %399 = arith.index_cast %398 : index to i32
      linalg.yield %399 : i32
    } -> tensor<9x9xi32>
    %119 = tensor.empty() : tensor<9x9xi1>
    %120 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%116, %118 : tensor<9x9xi32>, tensor<9x9xi32>) outs(%119 : tensor<9x9xi1>) {
    ^bb0(%in: i32, %in_68: i32, %out: i1):
      %398 = arith.cmpi sge, %in, %in_68 : i32
      linalg.yield %398 : i1
    } -> tensor<9x9xi1>
    %121 = tensor.empty() : tensor<1x4x9x9xi1>
    %122 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<9x9xi1>) outs(%121 : tensor<1x4x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x4x9x9xi1>
    %123 = tensor.empty() : tensor<2x1x4x9x9xi1>
    %124 = linalg.generic {indexing_maps = [#map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%122 : tensor<1x4x9x9xi1>) outs(%123 : tensor<2x1x4x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x4x9x9xi1>
    %125 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %126 = linalg.generic {indexing_maps = [#map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<1x4x9x2x9xf32>) outs(%125 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x9x9xf32>
    %127 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %128 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%124, %126 : tensor<2x1x4x9x9xi1>, tensor<2x1x4x9x9xf32>) outs(%127 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: i1, %in_68: f32, %out: f32):
      %398 = arith.select %in, %in_68, %cst_1 : f32
      linalg.yield %398 : f32
    } -> tensor<2x1x4x9x9xf32>
    %129 = tensor.empty() : tensor<2x1x4x9xf32>
    %130 = linalg.fill ins(%cst_0 : f32) outs(%129 : tensor<2x1x4x9xf32>) -> tensor<2x1x4x9xf32>
    %131 = linalg.generic {indexing_maps = [#map12, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%128 : tensor<2x1x4x9x9xf32>) outs(%130 : tensor<2x1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.maximumf %out, %in : f32
      linalg.yield %398 : f32
    } -> tensor<2x1x4x9xf32>
    %132 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %133 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%131 : tensor<2x1x4x9xf32>) outs(%132 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x9x9xf32>
    %134 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %135 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%128, %133 : tensor<2x1x4x9x9xf32>, tensor<2x1x4x9x9xf32>) outs(%134 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.subf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<2x1x4x9x9xf32>
    %136 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %137 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<2x1x4x9x9xf32>) outs(%136 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = math.exp %in : f32
      linalg.yield %398 : f32
    } -> tensor<2x1x4x9x9xf32>
    %138 = tensor.empty() : tensor<2x1x4x9xf32>
    %139 = linalg.fill ins(%cst_6 : f32) outs(%138 : tensor<2x1x4x9xf32>) -> tensor<2x1x4x9xf32>
    %140 = linalg.generic {indexing_maps = [#map12, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%137 : tensor<2x1x4x9x9xf32>) outs(%139 : tensor<2x1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.addf %out, %in : f32
      linalg.yield %398 : f32
    } -> tensor<2x1x4x9xf32>
    %141 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %142 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<2x1x4x9xf32>) outs(%141 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x9x9xf32>
    %143 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %144 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%137, %142 : tensor<2x1x4x9x9xf32>, tensor<2x1x4x9x9xf32>) outs(%143 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.divf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<2x1x4x9x9xf32>
    %145 = tensor.empty() : tensor<2x1x4x9x9xbf16>
    %146 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%144 : tensor<2x1x4x9x9xf32>) outs(%145 : tensor<2x1x4x9x9xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %398 = arith.truncf %in : f32 to bf16
      linalg.yield %398 : bf16
    } -> tensor<2x1x4x9x9xbf16>
    %147 = tensor.empty() : tensor<1x4x8x9xbf16>
    %148 = linalg.generic {indexing_maps = [#map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<1x9x4x8xbf16>) outs(%147 : tensor<1x4x8x9xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x4x8x9xbf16>
    %149 = tensor.empty() : tensor<1x4x9x2x9xbf16>
    %150 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%146 : tensor<2x1x4x9x9xbf16>) outs(%149 : tensor<1x4x9x2x9xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x4x9x2x9xbf16>
    %collapsed_26 = tensor.collapse_shape %148 [[0, 1], [2], [3]] : tensor<1x4x8x9xbf16> into tensor<4x8x9xbf16>
    %collapsed_27 = tensor.collapse_shape %150 [[0, 1], [2], [3, 4]] : tensor<1x4x9x2x9xbf16> into tensor<4x9x18xbf16>
    %151 = tensor.empty() : tensor<4x8x18xbf16>
    %152 = linalg.fill ins(%cst_3 : bf16) outs(%151 : tensor<4x8x18xbf16>) -> tensor<4x8x18xbf16>
    %153 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<4x8x9xbf16>, tensor<4x9x18xbf16>) outs(%152 : tensor<4x8x18xbf16>) -> tensor<4x8x18xbf16>
    %expanded_28 = tensor.expand_shape %153 [[0, 1], [2], [3, 4]] output_shape [1, 4, 8, 2, 9] : tensor<4x8x18xbf16> into tensor<1x4x8x2x9xbf16>
    %154 = tensor.empty() : tensor<2x1x9x4x8xbf16>
    %155 = linalg.generic {indexing_maps = [#map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x4x8x2x9xbf16>) outs(%154 : tensor<2x1x9x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x1x9x4x8xbf16>
    %156 = tensor.empty() : tensor<1x9x4x2x8xbf16>
    %157 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<2x1x9x4x8xbf16>) outs(%156 : tensor<1x9x4x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x9x4x2x8xbf16>
    %collapsed_29 = tensor.collapse_shape %157 [[0, 1], [2, 3, 4]] : tensor<1x9x4x2x8xbf16> into tensor<9x64xbf16>
    %158 = tensor.empty() : tensor<9x64xbf16>
    %159 = linalg.fill ins(%cst_3 : bf16) outs(%158 : tensor<9x64xbf16>) -> tensor<9x64xbf16>
    %160 = linalg.matmul ins(%collapsed_29, %arg6 : tensor<9x64xbf16>, tensor<64x64xbf16>) outs(%159 : tensor<9x64xbf16>) -> tensor<9x64xbf16>
    %expanded_30 = tensor.expand_shape %160 [[0, 1], [2]] output_shape [1, 9, 64] : tensor<9x64xbf16> into tensor<1x9x64xbf16>
    %161 = tensor.empty() : tensor<1x9x64xbf16>
    %162 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed, %expanded_30 : tensor<1x9x64xbf16>, tensor<1x9x64xbf16>) outs(%161 : tensor<1x9x64xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %398 = arith.addf %in, %in_68 : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x64xbf16>
    %163 = tensor.empty() : tensor<1x9x64xf32>
    %164 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x9x64xbf16>) outs(%163 : tensor<1x9x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %398 = arith.extf %in : bf16 to f32
      linalg.yield %398 : f32
    } -> tensor<1x9x64xf32>
    %165 = tensor.empty() : tensor<1x9x64xf32>
    %166 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x9x64xf32>) outs(%165 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.mulf %in, %in : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x64xf32>
    %167 = tensor.empty() : tensor<1x9xf32>
    %168 = linalg.fill ins(%cst_6 : f32) outs(%167 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %169 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<1x9x64xf32>) outs(%168 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.addf %out, %in : f32
      linalg.yield %398 : f32
    } -> tensor<1x9xf32>
    %expanded_31 = tensor.expand_shape %169 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %170 = tensor.empty() : tensor<1x9x1xf32>
    %171 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<1x9x1xf32>) outs(%170 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.divf %in, %cst_5 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x1xf32>
    %172 = tensor.empty() : tensor<1x9x1xf32>
    %173 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x9x1xf32>) outs(%172 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.addf %in, %cst_4 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x1xf32>
    %174 = tensor.empty() : tensor<1x9x1xf32>
    %175 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x9x1xf32>) outs(%174 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = math.rsqrt %in : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x1xf32>
    %176 = tensor.empty() : tensor<1x9x64xf32>
    %177 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x9x1xf32>) outs(%176 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %178 = tensor.empty() : tensor<1x9x64xf32>
    %179 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %177 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%178 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x64xf32>
    %180 = tensor.empty() : tensor<1x9x64xbf16>
    %181 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x9x64xf32>) outs(%180 : tensor<1x9x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %398 = arith.truncf %in : f32 to bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x64xbf16>
    %182 = tensor.empty() : tensor<1x9x64xbf16>
    %183 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<64xbf16>) outs(%182 : tensor<1x9x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x9x64xbf16>
    %184 = tensor.empty() : tensor<1x9x64xbf16>
    %185 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %183 : tensor<1x9x64xbf16>, tensor<1x9x64xbf16>) outs(%184 : tensor<1x9x64xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %398 = arith.mulf %in, %in_68 : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x64xbf16>
    %collapsed_32 = tensor.collapse_shape %185 [[0, 1], [2]] : tensor<1x9x64xbf16> into tensor<9x64xbf16>
    %186 = tensor.empty() : tensor<9x96xbf16>
    %187 = linalg.fill ins(%cst_3 : bf16) outs(%186 : tensor<9x96xbf16>) -> tensor<9x96xbf16>
    %188 = linalg.matmul ins(%collapsed_32, %arg8 : tensor<9x64xbf16>, tensor<64x96xbf16>) outs(%187 : tensor<9x96xbf16>) -> tensor<9x96xbf16>
    %expanded_33 = tensor.expand_shape %188 [[0, 1], [2]] output_shape [1, 9, 96] : tensor<9x96xbf16> into tensor<1x9x96xbf16>
    %189 = tensor.empty() : tensor<1x9x96xbf16>
    %190 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<1x9x96xbf16>) outs(%189 : tensor<1x9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %398 = arith.negf %in : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x96xbf16>
    %191 = tensor.empty() : tensor<1x9x96xbf16>
    %192 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x9x96xbf16>) outs(%191 : tensor<1x9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %398 = math.exp %in : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x96xbf16>
    %193 = tensor.empty() : tensor<1x9x96xbf16>
    %194 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x9x96xbf16>) outs(%193 : tensor<1x9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %398 = arith.addf %in, %cst : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x96xbf16>
    %195 = tensor.empty() : tensor<1x9x96xbf16>
    %196 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<1x9x96xbf16>) outs(%195 : tensor<1x9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %398 = arith.divf %cst, %in : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x96xbf16>
    %197 = tensor.empty() : tensor<1x9x96xbf16>
    %198 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %196 : tensor<1x9x96xbf16>, tensor<1x9x96xbf16>) outs(%197 : tensor<1x9x96xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %398 = arith.mulf %in, %in_68 : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x96xbf16>
    %199 = tensor.empty() : tensor<9x96xbf16>
    %200 = linalg.fill ins(%cst_3 : bf16) outs(%199 : tensor<9x96xbf16>) -> tensor<9x96xbf16>
    %201 = linalg.matmul ins(%collapsed_32, %arg9 : tensor<9x64xbf16>, tensor<64x96xbf16>) outs(%200 : tensor<9x96xbf16>) -> tensor<9x96xbf16>
    %expanded_34 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [1, 9, 96] : tensor<9x96xbf16> into tensor<1x9x96xbf16>
    %202 = tensor.empty() : tensor<1x9x96xbf16>
    %203 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %expanded_34 : tensor<1x9x96xbf16>, tensor<1x9x96xbf16>) outs(%202 : tensor<1x9x96xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %398 = arith.mulf %in, %in_68 : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x96xbf16>
    %collapsed_35 = tensor.collapse_shape %203 [[0, 1], [2]] : tensor<1x9x96xbf16> into tensor<9x96xbf16>
    %204 = tensor.empty() : tensor<9x64xbf16>
    %205 = linalg.fill ins(%cst_3 : bf16) outs(%204 : tensor<9x64xbf16>) -> tensor<9x64xbf16>
    %206 = linalg.matmul ins(%collapsed_35, %arg10 : tensor<9x96xbf16>, tensor<96x64xbf16>) outs(%205 : tensor<9x64xbf16>) -> tensor<9x64xbf16>
    %expanded_36 = tensor.expand_shape %206 [[0, 1], [2]] output_shape [1, 9, 64] : tensor<9x64xbf16> into tensor<1x9x64xbf16>
    %207 = tensor.empty() : tensor<1x9x64xbf16>
    %208 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %expanded_36 : tensor<1x9x64xbf16>, tensor<1x9x64xbf16>) outs(%207 : tensor<1x9x64xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %398 = arith.addf %in, %in_68 : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x64xbf16>
    %209 = tensor.empty() : tensor<1x9x64xf32>
    %210 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<1x9x64xbf16>) outs(%209 : tensor<1x9x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %398 = arith.extf %in : bf16 to f32
      linalg.yield %398 : f32
    } -> tensor<1x9x64xf32>
    %211 = tensor.empty() : tensor<1x9x64xf32>
    %212 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x9x64xf32>) outs(%211 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.mulf %in, %in : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x64xf32>
    %213 = tensor.empty() : tensor<1x9xf32>
    %214 = linalg.fill ins(%cst_6 : f32) outs(%213 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %215 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%212 : tensor<1x9x64xf32>) outs(%214 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.addf %out, %in : f32
      linalg.yield %398 : f32
    } -> tensor<1x9xf32>
    %expanded_37 = tensor.expand_shape %215 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %216 = tensor.empty() : tensor<1x9x1xf32>
    %217 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<1x9x1xf32>) outs(%216 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.divf %in, %cst_5 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x1xf32>
    %218 = tensor.empty() : tensor<1x9x1xf32>
    %219 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<1x9x1xf32>) outs(%218 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.addf %in, %cst_4 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x1xf32>
    %220 = tensor.empty() : tensor<1x9x1xf32>
    %221 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<1x9x1xf32>) outs(%220 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = math.rsqrt %in : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x1xf32>
    %222 = tensor.empty() : tensor<1x9x64xf32>
    %223 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<1x9x1xf32>) outs(%222 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %224 = tensor.empty() : tensor<1x9x64xf32>
    %225 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %223 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%224 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x64xf32>
    %226 = tensor.empty() : tensor<1x9x64xbf16>
    %227 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x9x64xf32>) outs(%226 : tensor<1x9x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %398 = arith.truncf %in : f32 to bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x64xbf16>
    %228 = tensor.empty() : tensor<1x9x64xbf16>
    %229 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11 : tensor<64xbf16>) outs(%228 : tensor<1x9x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x9x64xbf16>
    %230 = tensor.empty() : tensor<1x9x64xbf16>
    %231 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %229 : tensor<1x9x64xbf16>, tensor<1x9x64xbf16>) outs(%230 : tensor<1x9x64xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %398 = arith.mulf %in, %in_68 : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x64xbf16>
    %collapsed_38 = tensor.collapse_shape %231 [[0, 1], [2]] : tensor<1x9x64xbf16> into tensor<9x64xbf16>
    %232 = tensor.empty() : tensor<9x64xbf16>
    %233 = linalg.fill ins(%cst_3 : bf16) outs(%232 : tensor<9x64xbf16>) -> tensor<9x64xbf16>
    %234 = linalg.matmul ins(%collapsed_38, %arg12 : tensor<9x64xbf16>, tensor<64x64xbf16>) outs(%233 : tensor<9x64xbf16>) -> tensor<9x64xbf16>
    %expanded_39 = tensor.expand_shape %234 [[0, 1], [2, 3]] output_shape [1, 9, 8, 8] : tensor<9x64xbf16> into tensor<1x9x8x8xbf16>
    %extracted_slice_40 = tensor.extract_slice %expanded_39[0, 0, 0, 0] [1, 9, 8, 4] [1, 1, 1, 1] : tensor<1x9x8x8xbf16> to tensor<1x9x8x4xbf16>
    %extracted_slice_41 = tensor.extract_slice %expanded_39[0, 0, 0, 4] [1, 9, 8, 4] [1, 1, 1, 1] : tensor<1x9x8x8xbf16> to tensor<1x9x8x4xbf16>
    %235 = tensor.empty() : tensor<1x9x8x4xf32>
    %236 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40 : tensor<1x9x8x4xbf16>) outs(%235 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %398 = arith.extf %in : bf16 to f32
      linalg.yield %398 : f32
    } -> tensor<1x9x8x4xf32>
    %237 = tensor.empty() : tensor<1x9x8x4xf32>
    %238 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236, %57 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%237 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x8x4xf32>
    %239 = tensor.empty() : tensor<1x9x8x4xf32>
    %240 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_41 : tensor<1x9x8x4xbf16>) outs(%239 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %398 = arith.extf %in : bf16 to f32
      linalg.yield %398 : f32
    } -> tensor<1x9x8x4xf32>
    %241 = tensor.empty() : tensor<1x9x8x4xf32>
    %242 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%240, %63 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%241 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x8x4xf32>
    %243 = tensor.empty() : tensor<1x9x8x4xf32>
    %244 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238, %242 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%243 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.subf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x8x4xf32>
    %245 = tensor.empty() : tensor<1x9x8x4xf32>
    %246 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%240, %57 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%245 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x8x4xf32>
    %247 = tensor.empty() : tensor<1x9x8x4xf32>
    %248 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236, %63 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%247 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x8x4xf32>
    %249 = tensor.empty() : tensor<1x9x8x4xf32>
    %250 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %248 : tensor<1x9x8x4xf32>, tensor<1x9x8x4xf32>) outs(%249 : tensor<1x9x8x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.addf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x8x4xf32>
    %251 = tensor.empty() : tensor<1x9x8x8xf32>
    %inserted_slice_42 = tensor.insert_slice %244 into %251[0, 0, 0, 0] [1, 9, 8, 4] [1, 1, 1, 1] : tensor<1x9x8x4xf32> into tensor<1x9x8x8xf32>
    %inserted_slice_43 = tensor.insert_slice %250 into %inserted_slice_42[0, 0, 0, 4] [1, 9, 8, 4] [1, 1, 1, 1] : tensor<1x9x8x4xf32> into tensor<1x9x8x8xf32>
    %252 = tensor.empty() : tensor<1x9x8x8xbf16>
    %253 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_43 : tensor<1x9x8x8xf32>) outs(%252 : tensor<1x9x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %398 = arith.truncf %in : f32 to bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x8x8xbf16>
    %254 = tensor.empty() : tensor<9x32xbf16>
    %255 = linalg.fill ins(%cst_3 : bf16) outs(%254 : tensor<9x32xbf16>) -> tensor<9x32xbf16>
    %256 = linalg.matmul ins(%collapsed_38, %arg13 : tensor<9x64xbf16>, tensor<64x32xbf16>) outs(%255 : tensor<9x32xbf16>) -> tensor<9x32xbf16>
    %expanded_44 = tensor.expand_shape %256 [[0, 1], [2, 3]] output_shape [1, 9, 4, 8] : tensor<9x32xbf16> into tensor<1x9x4x8xbf16>
    %extracted_slice_45 = tensor.extract_slice %expanded_44[0, 0, 0, 0] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x8xbf16> to tensor<1x9x4x4xbf16>
    %extracted_slice_46 = tensor.extract_slice %expanded_44[0, 0, 0, 4] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x8xbf16> to tensor<1x9x4x4xbf16>
    %257 = tensor.empty() : tensor<1x9x4x4xf32>
    %258 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_45 : tensor<1x9x4x4xbf16>) outs(%257 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %398 = arith.extf %in : bf16 to f32
      linalg.yield %398 : f32
    } -> tensor<1x9x4x4xf32>
    %259 = tensor.empty() : tensor<1x9x4x4xf32>
    %260 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%258, %83 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%259 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x4x4xf32>
    %261 = tensor.empty() : tensor<1x9x4x4xf32>
    %262 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_46 : tensor<1x9x4x4xbf16>) outs(%261 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %398 = arith.extf %in : bf16 to f32
      linalg.yield %398 : f32
    } -> tensor<1x9x4x4xf32>
    %263 = tensor.empty() : tensor<1x9x4x4xf32>
    %264 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262, %89 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%263 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x4x4xf32>
    %265 = tensor.empty() : tensor<1x9x4x4xf32>
    %266 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260, %264 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%265 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.subf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x4x4xf32>
    %267 = tensor.empty() : tensor<1x9x4x4xf32>
    %268 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262, %83 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%267 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x4x4xf32>
    %269 = tensor.empty() : tensor<1x9x4x4xf32>
    %270 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%258, %89 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%269 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x4x4xf32>
    %271 = tensor.empty() : tensor<1x9x4x4xf32>
    %272 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%268, %270 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%271 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.addf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x4x4xf32>
    %273 = tensor.empty() : tensor<1x9x4x8xf32>
    %inserted_slice_47 = tensor.insert_slice %266 into %273[0, 0, 0, 0] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x4xf32> into tensor<1x9x4x8xf32>
    %inserted_slice_48 = tensor.insert_slice %272 into %inserted_slice_47[0, 0, 0, 4] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x4xf32> into tensor<1x9x4x8xf32>
    %274 = tensor.empty() : tensor<1x9x4x8xbf16>
    %275 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_48 : tensor<1x9x4x8xf32>) outs(%274 : tensor<1x9x4x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %398 = arith.truncf %in : f32 to bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x4x8xbf16>
    %276 = tensor.empty() : tensor<9x32xbf16>
    %277 = linalg.fill ins(%cst_3 : bf16) outs(%276 : tensor<9x32xbf16>) -> tensor<9x32xbf16>
    %278 = linalg.matmul ins(%collapsed_38, %arg14 : tensor<9x64xbf16>, tensor<64x32xbf16>) outs(%277 : tensor<9x32xbf16>) -> tensor<9x32xbf16>
    %expanded_49 = tensor.expand_shape %278 [[0, 1], [2, 3]] output_shape [1, 9, 4, 8] : tensor<9x32xbf16> into tensor<1x9x4x8xbf16>
    %expanded_50 = tensor.expand_shape %253 [[0], [1], [2, 3], [4]] output_shape [1, 9, 4, 2, 8] : tensor<1x9x8x8xbf16> into tensor<1x9x4x2x8xbf16>
    %279 = tensor.empty() : tensor<1x4x9x2x8xbf16>
    %280 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<1x9x4x2x8xbf16>) outs(%279 : tensor<1x4x9x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x4x9x2x8xbf16>
    %281 = tensor.empty() : tensor<1x4x8x9xbf16>
    %282 = linalg.generic {indexing_maps = [#map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%275 : tensor<1x9x4x8xbf16>) outs(%281 : tensor<1x4x8x9xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x4x8x9xbf16>
    %collapsed_51 = tensor.collapse_shape %280 [[0, 1], [2, 3], [4]] : tensor<1x4x9x2x8xbf16> into tensor<4x18x8xbf16>
    %collapsed_52 = tensor.collapse_shape %282 [[0, 1], [2], [3]] : tensor<1x4x8x9xbf16> into tensor<4x8x9xbf16>
    %283 = tensor.empty() : tensor<4x18x9xf32>
    %284 = linalg.fill ins(%cst_6 : f32) outs(%283 : tensor<4x18x9xf32>) -> tensor<4x18x9xf32>
    %285 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<4x18x8xbf16>, tensor<4x8x9xbf16>) outs(%284 : tensor<4x18x9xf32>) -> tensor<4x18x9xf32>
    %expanded_53 = tensor.expand_shape %285 [[0, 1], [2, 3], [4]] output_shape [1, 4, 9, 2, 9] : tensor<4x18x9xf32> into tensor<1x4x9x2x9xf32>
    %286 = tensor.empty() : tensor<1x4x9x2x9xf32>
    %287 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<1x4x9x2x9xf32>) outs(%286 : tensor<1x4x9x2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.mulf %in, %cst_2 : f32
      linalg.yield %398 : f32
    } -> tensor<1x4x9x2x9xf32>
    %288 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %289 = linalg.generic {indexing_maps = [#map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%287 : tensor<1x4x9x2x9xf32>) outs(%288 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x9x9xf32>
    %290 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %291 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%124, %289 : tensor<2x1x4x9x9xi1>, tensor<2x1x4x9x9xf32>) outs(%290 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: i1, %in_68: f32, %out: f32):
      %398 = arith.select %in, %in_68, %cst_1 : f32
      linalg.yield %398 : f32
    } -> tensor<2x1x4x9x9xf32>
    %292 = tensor.empty() : tensor<2x1x4x9xf32>
    %293 = linalg.fill ins(%cst_0 : f32) outs(%292 : tensor<2x1x4x9xf32>) -> tensor<2x1x4x9xf32>
    %294 = linalg.generic {indexing_maps = [#map12, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%291 : tensor<2x1x4x9x9xf32>) outs(%293 : tensor<2x1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.maximumf %out, %in : f32
      linalg.yield %398 : f32
    } -> tensor<2x1x4x9xf32>
    %295 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %296 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%294 : tensor<2x1x4x9xf32>) outs(%295 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x9x9xf32>
    %297 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %298 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%291, %296 : tensor<2x1x4x9x9xf32>, tensor<2x1x4x9x9xf32>) outs(%297 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.subf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<2x1x4x9x9xf32>
    %299 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %300 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%298 : tensor<2x1x4x9x9xf32>) outs(%299 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = math.exp %in : f32
      linalg.yield %398 : f32
    } -> tensor<2x1x4x9x9xf32>
    %301 = tensor.empty() : tensor<2x1x4x9xf32>
    %302 = linalg.fill ins(%cst_6 : f32) outs(%301 : tensor<2x1x4x9xf32>) -> tensor<2x1x4x9xf32>
    %303 = linalg.generic {indexing_maps = [#map12, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%300 : tensor<2x1x4x9x9xf32>) outs(%302 : tensor<2x1x4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.addf %out, %in : f32
      linalg.yield %398 : f32
    } -> tensor<2x1x4x9xf32>
    %304 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %305 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%303 : tensor<2x1x4x9xf32>) outs(%304 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x9x9xf32>
    %306 = tensor.empty() : tensor<2x1x4x9x9xf32>
    %307 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%300, %305 : tensor<2x1x4x9x9xf32>, tensor<2x1x4x9x9xf32>) outs(%306 : tensor<2x1x4x9x9xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.divf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<2x1x4x9x9xf32>
    %308 = tensor.empty() : tensor<2x1x4x9x9xbf16>
    %309 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%307 : tensor<2x1x4x9x9xf32>) outs(%308 : tensor<2x1x4x9x9xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %398 = arith.truncf %in : f32 to bf16
      linalg.yield %398 : bf16
    } -> tensor<2x1x4x9x9xbf16>
    %310 = tensor.empty() : tensor<1x4x8x9xbf16>
    %311 = linalg.generic {indexing_maps = [#map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<1x9x4x8xbf16>) outs(%310 : tensor<1x4x8x9xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x4x8x9xbf16>
    %312 = tensor.empty() : tensor<1x4x9x2x9xbf16>
    %313 = linalg.generic {indexing_maps = [#map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%309 : tensor<2x1x4x9x9xbf16>) outs(%312 : tensor<1x4x9x2x9xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x4x9x2x9xbf16>
    %collapsed_54 = tensor.collapse_shape %311 [[0, 1], [2], [3]] : tensor<1x4x8x9xbf16> into tensor<4x8x9xbf16>
    %collapsed_55 = tensor.collapse_shape %313 [[0, 1], [2], [3, 4]] : tensor<1x4x9x2x9xbf16> into tensor<4x9x18xbf16>
    %314 = tensor.empty() : tensor<4x8x18xbf16>
    %315 = linalg.fill ins(%cst_3 : bf16) outs(%314 : tensor<4x8x18xbf16>) -> tensor<4x8x18xbf16>
    %316 = linalg.batch_matmul ins(%collapsed_54, %collapsed_55 : tensor<4x8x9xbf16>, tensor<4x9x18xbf16>) outs(%315 : tensor<4x8x18xbf16>) -> tensor<4x8x18xbf16>
    %expanded_56 = tensor.expand_shape %316 [[0, 1], [2], [3, 4]] output_shape [1, 4, 8, 2, 9] : tensor<4x8x18xbf16> into tensor<1x4x8x2x9xbf16>
    %317 = tensor.empty() : tensor<2x1x9x4x8xbf16>
    %318 = linalg.generic {indexing_maps = [#map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_56 : tensor<1x4x8x2x9xbf16>) outs(%317 : tensor<2x1x9x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x1x9x4x8xbf16>
    %319 = tensor.empty() : tensor<1x9x4x2x8xbf16>
    %320 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%318 : tensor<2x1x9x4x8xbf16>) outs(%319 : tensor<1x9x4x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x9x4x2x8xbf16>
    %collapsed_57 = tensor.collapse_shape %320 [[0, 1], [2, 3, 4]] : tensor<1x9x4x2x8xbf16> into tensor<9x64xbf16>
    %321 = tensor.empty() : tensor<9x64xbf16>
    %322 = linalg.fill ins(%cst_3 : bf16) outs(%321 : tensor<9x64xbf16>) -> tensor<9x64xbf16>
    %323 = linalg.matmul ins(%collapsed_57, %arg15 : tensor<9x64xbf16>, tensor<64x64xbf16>) outs(%322 : tensor<9x64xbf16>) -> tensor<9x64xbf16>
    %expanded_58 = tensor.expand_shape %323 [[0, 1], [2]] output_shape [1, 9, 64] : tensor<9x64xbf16> into tensor<1x9x64xbf16>
    %324 = tensor.empty() : tensor<1x9x64xbf16>
    %325 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %expanded_58 : tensor<1x9x64xbf16>, tensor<1x9x64xbf16>) outs(%324 : tensor<1x9x64xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %398 = arith.addf %in, %in_68 : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x64xbf16>
    %326 = tensor.empty() : tensor<1x9x64xf32>
    %327 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%325 : tensor<1x9x64xbf16>) outs(%326 : tensor<1x9x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %398 = arith.extf %in : bf16 to f32
      linalg.yield %398 : f32
    } -> tensor<1x9x64xf32>
    %328 = tensor.empty() : tensor<1x9x64xf32>
    %329 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%327 : tensor<1x9x64xf32>) outs(%328 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.mulf %in, %in : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x64xf32>
    %330 = tensor.empty() : tensor<1x9xf32>
    %331 = linalg.fill ins(%cst_6 : f32) outs(%330 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %332 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%329 : tensor<1x9x64xf32>) outs(%331 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.addf %out, %in : f32
      linalg.yield %398 : f32
    } -> tensor<1x9xf32>
    %expanded_59 = tensor.expand_shape %332 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %333 = tensor.empty() : tensor<1x9x1xf32>
    %334 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<1x9x1xf32>) outs(%333 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.divf %in, %cst_5 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x1xf32>
    %335 = tensor.empty() : tensor<1x9x1xf32>
    %336 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334 : tensor<1x9x1xf32>) outs(%335 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.addf %in, %cst_4 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x1xf32>
    %337 = tensor.empty() : tensor<1x9x1xf32>
    %338 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336 : tensor<1x9x1xf32>) outs(%337 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = math.rsqrt %in : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x1xf32>
    %339 = tensor.empty() : tensor<1x9x64xf32>
    %340 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338 : tensor<1x9x1xf32>) outs(%339 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %341 = tensor.empty() : tensor<1x9x64xf32>
    %342 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%327, %340 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%341 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x64xf32>
    %343 = tensor.empty() : tensor<1x9x64xbf16>
    %344 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342 : tensor<1x9x64xf32>) outs(%343 : tensor<1x9x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %398 = arith.truncf %in : f32 to bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x64xbf16>
    %345 = tensor.empty() : tensor<1x9x64xbf16>
    %346 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16 : tensor<64xbf16>) outs(%345 : tensor<1x9x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x9x64xbf16>
    %347 = tensor.empty() : tensor<1x9x64xbf16>
    %348 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344, %346 : tensor<1x9x64xbf16>, tensor<1x9x64xbf16>) outs(%347 : tensor<1x9x64xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %398 = arith.mulf %in, %in_68 : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x64xbf16>
    %collapsed_60 = tensor.collapse_shape %348 [[0, 1], [2]] : tensor<1x9x64xbf16> into tensor<9x64xbf16>
    %349 = tensor.empty() : tensor<9x96xbf16>
    %350 = linalg.fill ins(%cst_3 : bf16) outs(%349 : tensor<9x96xbf16>) -> tensor<9x96xbf16>
    %351 = linalg.matmul ins(%collapsed_60, %arg17 : tensor<9x64xbf16>, tensor<64x96xbf16>) outs(%350 : tensor<9x96xbf16>) -> tensor<9x96xbf16>
    %expanded_61 = tensor.expand_shape %351 [[0, 1], [2]] output_shape [1, 9, 96] : tensor<9x96xbf16> into tensor<1x9x96xbf16>
    %352 = tensor.empty() : tensor<1x9x96xbf16>
    %353 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61 : tensor<1x9x96xbf16>) outs(%352 : tensor<1x9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %398 = arith.negf %in : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x96xbf16>
    %354 = tensor.empty() : tensor<1x9x96xbf16>
    %355 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353 : tensor<1x9x96xbf16>) outs(%354 : tensor<1x9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %398 = math.exp %in : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x96xbf16>
    %356 = tensor.empty() : tensor<1x9x96xbf16>
    %357 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%355 : tensor<1x9x96xbf16>) outs(%356 : tensor<1x9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %398 = arith.addf %in, %cst : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x96xbf16>
    %358 = tensor.empty() : tensor<1x9x96xbf16>
    %359 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%357 : tensor<1x9x96xbf16>) outs(%358 : tensor<1x9x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %398 = arith.divf %cst, %in : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x96xbf16>
    %360 = tensor.empty() : tensor<1x9x96xbf16>
    %361 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61, %359 : tensor<1x9x96xbf16>, tensor<1x9x96xbf16>) outs(%360 : tensor<1x9x96xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %398 = arith.mulf %in, %in_68 : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x96xbf16>
    %362 = tensor.empty() : tensor<9x96xbf16>
    %363 = linalg.fill ins(%cst_3 : bf16) outs(%362 : tensor<9x96xbf16>) -> tensor<9x96xbf16>
    %364 = linalg.matmul ins(%collapsed_60, %arg18 : tensor<9x64xbf16>, tensor<64x96xbf16>) outs(%363 : tensor<9x96xbf16>) -> tensor<9x96xbf16>
    %expanded_62 = tensor.expand_shape %364 [[0, 1], [2]] output_shape [1, 9, 96] : tensor<9x96xbf16> into tensor<1x9x96xbf16>
    %365 = tensor.empty() : tensor<1x9x96xbf16>
    %366 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361, %expanded_62 : tensor<1x9x96xbf16>, tensor<1x9x96xbf16>) outs(%365 : tensor<1x9x96xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %398 = arith.mulf %in, %in_68 : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x96xbf16>
    %collapsed_63 = tensor.collapse_shape %366 [[0, 1], [2]] : tensor<1x9x96xbf16> into tensor<9x96xbf16>
    %367 = tensor.empty() : tensor<9x64xbf16>
    %368 = linalg.fill ins(%cst_3 : bf16) outs(%367 : tensor<9x64xbf16>) -> tensor<9x64xbf16>
    %369 = linalg.matmul ins(%collapsed_63, %arg19 : tensor<9x96xbf16>, tensor<96x64xbf16>) outs(%368 : tensor<9x64xbf16>) -> tensor<9x64xbf16>
    %expanded_64 = tensor.expand_shape %369 [[0, 1], [2]] output_shape [1, 9, 64] : tensor<9x64xbf16> into tensor<1x9x64xbf16>
    %370 = tensor.empty() : tensor<1x9x64xbf16>
    %371 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%325, %expanded_64 : tensor<1x9x64xbf16>, tensor<1x9x64xbf16>) outs(%370 : tensor<1x9x64xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %398 = arith.addf %in, %in_68 : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x64xbf16>
    %372 = tensor.empty() : tensor<1x9x64xf32>
    %373 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371 : tensor<1x9x64xbf16>) outs(%372 : tensor<1x9x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %398 = arith.extf %in : bf16 to f32
      linalg.yield %398 : f32
    } -> tensor<1x9x64xf32>
    %374 = tensor.empty() : tensor<1x9x64xf32>
    %375 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373 : tensor<1x9x64xf32>) outs(%374 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.mulf %in, %in : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x64xf32>
    %376 = tensor.empty() : tensor<1x9xf32>
    %377 = linalg.fill ins(%cst_6 : f32) outs(%376 : tensor<1x9xf32>) -> tensor<1x9xf32>
    %378 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%375 : tensor<1x9x64xf32>) outs(%377 : tensor<1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.addf %out, %in : f32
      linalg.yield %398 : f32
    } -> tensor<1x9xf32>
    %expanded_65 = tensor.expand_shape %378 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %379 = tensor.empty() : tensor<1x9x1xf32>
    %380 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<1x9x1xf32>) outs(%379 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.divf %in, %cst_5 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x1xf32>
    %381 = tensor.empty() : tensor<1x9x1xf32>
    %382 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380 : tensor<1x9x1xf32>) outs(%381 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = arith.addf %in, %cst_4 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x1xf32>
    %383 = tensor.empty() : tensor<1x9x1xf32>
    %384 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%382 : tensor<1x9x1xf32>) outs(%383 : tensor<1x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %398 = math.rsqrt %in : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x1xf32>
    %385 = tensor.empty() : tensor<1x9x64xf32>
    %386 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384 : tensor<1x9x1xf32>) outs(%385 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x64xf32>
    %387 = tensor.empty() : tensor<1x9x64xf32>
    %388 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373, %386 : tensor<1x9x64xf32>, tensor<1x9x64xf32>) outs(%387 : tensor<1x9x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %398 = arith.mulf %in, %in_68 : f32
      linalg.yield %398 : f32
    } -> tensor<1x9x64xf32>
    %389 = tensor.empty() : tensor<1x9x64xbf16>
    %390 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388 : tensor<1x9x64xf32>) outs(%389 : tensor<1x9x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %398 = arith.truncf %in : f32 to bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x64xbf16>
    %391 = tensor.empty() : tensor<1x9x64xbf16>
    %392 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20 : tensor<64xbf16>) outs(%391 : tensor<1x9x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x9x64xbf16>
    %393 = tensor.empty() : tensor<1x9x64xbf16>
    %394 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390, %392 : tensor<1x9x64xbf16>, tensor<1x9x64xbf16>) outs(%393 : tensor<1x9x64xbf16>) {
    ^bb0(%in: bf16, %in_68: bf16, %out: bf16):
      %398 = arith.mulf %in, %in_68 : bf16
      linalg.yield %398 : bf16
    } -> tensor<1x9x64xbf16>
    %collapsed_66 = tensor.collapse_shape %394 [[0, 1], [2]] : tensor<1x9x64xbf16> into tensor<9x64xbf16>
    %395 = tensor.empty() : tensor<9x256xbf16>
    %396 = linalg.fill ins(%cst_3 : bf16) outs(%395 : tensor<9x256xbf16>) -> tensor<9x256xbf16>
    %397 = linalg.matmul ins(%collapsed_66, %arg21 : tensor<9x64xbf16>, tensor<64x256xbf16>) outs(%396 : tensor<9x256xbf16>) -> tensor<9x256xbf16>
    %expanded_67 = tensor.expand_shape %397 [[0, 1], [2]] output_shape [1, 9, 256] : tensor<9x256xbf16> into tensor<1x9x256xbf16>
    return %expanded_67 : tensor<1x9x256xbf16>
  }
}
