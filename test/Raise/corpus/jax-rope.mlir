// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
module {
  func.func @split_concatenate(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<9x8xf32>, %arg2: tensor<9x8xf32>) -> tensor<1x9x4x16xf32> {
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %0 = tensor.empty() : tensor<1x9x4x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<9x8xf32>) outs(%0 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %2 = tensor.empty() : tensor<1x9x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%2 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.mulf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %4 = tensor.empty() : tensor<1x9x4x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<9x8xf32>) outs(%4 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %6 = tensor.empty() : tensor<1x9x4x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %5 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%6 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.mulf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %8 = tensor.empty() : tensor<1x9x4x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%8 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %10 = tensor.empty() : tensor<1x9x4x8xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %1 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%10 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.mulf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %12 = tensor.empty() : tensor<1x9x4x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %5 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%12 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.mulf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %14 = tensor.empty() : tensor<1x9x4x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%14 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.addf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %16 = tensor.empty() : tensor<1x9x4x16xf32>
    %inserted_slice = tensor.insert_slice %9 into %16[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    %inserted_slice_1 = tensor.insert_slice %15 into %inserted_slice[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    return %inserted_slice_1 : tensor<1x9x4x16xf32>
  }
  func.func @rotate_half(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<9x8xf32>, %arg2: tensor<9x8xf32>) -> tensor<1x9x4x16xf32> {
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %0 = tensor.empty() : tensor<9x16xf32>
    %inserted_slice = tensor.insert_slice %arg1 into %0[0, 0] [9, 8] [1, 1] : tensor<9x8xf32> into tensor<9x16xf32>
    %inserted_slice_1 = tensor.insert_slice %arg1 into %inserted_slice[0, 8] [9, 8] [1, 1] : tensor<9x8xf32> into tensor<9x16xf32>
    %1 = tensor.empty() : tensor<1x9x4x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_1 : tensor<9x16xf32>) outs(%1 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    %3 = tensor.empty() : tensor<1x9x4x16xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %2 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%3 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %15 = arith.mulf %in, %in_6 : f32
      linalg.yield %15 : f32
    } -> tensor<1x9x4x16xf32>
    %5 = tensor.empty() : tensor<1x9x4x8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<1x9x4x8xf32>) outs(%5 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.negf %in : f32
      linalg.yield %15 : f32
    } -> tensor<1x9x4x8xf32>
    %7 = tensor.empty() : tensor<1x9x4x16xf32>
    %inserted_slice_2 = tensor.insert_slice %6 into %7[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    %inserted_slice_3 = tensor.insert_slice %extracted_slice into %inserted_slice_2[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    %8 = tensor.empty() : tensor<9x16xf32>
    %inserted_slice_4 = tensor.insert_slice %arg2 into %8[0, 0] [9, 8] [1, 1] : tensor<9x8xf32> into tensor<9x16xf32>
    %inserted_slice_5 = tensor.insert_slice %arg2 into %inserted_slice_4[0, 8] [9, 8] [1, 1] : tensor<9x8xf32> into tensor<9x16xf32>
    %9 = tensor.empty() : tensor<1x9x4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_5 : tensor<9x16xf32>) outs(%9 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    %11 = tensor.empty() : tensor<1x9x4x16xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_3, %10 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%11 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %15 = arith.mulf %in, %in_6 : f32
      linalg.yield %15 : f32
    } -> tensor<1x9x4x16xf32>
    %13 = tensor.empty() : tensor<1x9x4x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %12 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%13 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %15 = arith.addf %in, %in_6 : f32
      linalg.yield %15 : f32
    } -> tensor<1x9x4x16xf32>
    return %14 : tensor<1x9x4x16xf32>
  }
  func.func @roll(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<9x8xf32>, %arg2: tensor<9x8xf32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -1.000000e+00 : f32
    %c8_i32 = arith.constant 8 : i32
    %0 = tensor.empty() : tensor<16xi32>
    %1 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%0 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %25 = linalg.index 0 : index
      %26 = arith.index_cast %25 : index to i32
      linalg.yield %26 : i32
    } -> tensor<16xi32>
    %2 = tensor.empty() : tensor<16xi1>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1 : tensor<16xi32>) outs(%2 : tensor<16xi1>) {
    ^bb0(%in: i32, %out: i1):
      %25 = arith.cmpi slt, %in, %c8_i32 : i32
      linalg.yield %25 : i1
    } -> tensor<16xi1>
    %4 = tensor.empty() : tensor<16xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<16xi1>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: i1, %out: f32):
      %25 = arith.select %in, %cst_0, %cst : f32
      linalg.yield %25 : f32
    } -> tensor<16xf32>
    %expanded = tensor.expand_shape %arg1 [[0, 1], [2, 3]] output_shape [1, 9, 1, 8] : tensor<9x8xf32> into tensor<1x9x1x8xf32>
    %6 = tensor.empty() : tensor<1x9x2x8xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1x8xf32>) outs(%6 : tensor<1x9x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x8xf32>
    %collapsed = tensor.collapse_shape %7 [[0, 1], [2, 3]] : tensor<1x9x2x8xf32> into tensor<9x16xf32>
    %8 = tensor.empty() : tensor<1x9x4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<9x16xf32>) outs(%8 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    %10 = tensor.empty() : tensor<1x9x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%10 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %25 = arith.mulf %in, %in_5 : f32
      linalg.yield %25 : f32
    } -> tensor<1x9x4x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %12 = tensor.empty() : tensor<1x9x4x16xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice into %12[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    %inserted_slice_2 = tensor.insert_slice %extracted_slice_1 into %inserted_slice[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    %13 = tensor.empty() : tensor<1x9x4x16xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<16xf32>) outs(%13 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    %15 = tensor.empty() : tensor<1x9x4x16xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_2, %14 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%15 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %25 = arith.mulf %in, %in_5 : f32
      linalg.yield %25 : f32
    } -> tensor<1x9x4x16xf32>
    %expanded_3 = tensor.expand_shape %arg2 [[0, 1], [2, 3]] output_shape [1, 9, 1, 8] : tensor<9x8xf32> into tensor<1x9x1x8xf32>
    %17 = tensor.empty() : tensor<1x9x2x8xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x9x1x8xf32>) outs(%17 : tensor<1x9x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x2x8xf32>
    %collapsed_4 = tensor.collapse_shape %18 [[0, 1], [2, 3]] : tensor<1x9x2x8xf32> into tensor<9x16xf32>
    %19 = tensor.empty() : tensor<1x9x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_4 : tensor<9x16xf32>) outs(%19 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x16xf32>
    %21 = tensor.empty() : tensor<1x9x4x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %20 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%21 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %25 = arith.mulf %in, %in_5 : f32
      linalg.yield %25 : f32
    } -> tensor<1x9x4x16xf32>
    %23 = tensor.empty() : tensor<1x9x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %22 : tensor<1x9x4x16xf32>, tensor<1x9x4x16xf32>) outs(%23 : tensor<1x9x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %25 = arith.addf %in, %in_5 : f32
      linalg.yield %25 : f32
    } -> tensor<1x9x4x16xf32>
    return %24 : tensor<1x9x4x16xf32>
  }
  func.func @stack_reshape(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<9x8xf32>, %arg2: tensor<9x8xf32>) -> tensor<1x9x4x16xf32> {
    %c1_i32 = arith.constant 1 : i32
    %c15 = arith.constant 15 : index
    %c0 = arith.constant 0 : index
    %c2_i32 = arith.constant 2 : i32
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %27 = linalg.index 0 : index
      %28 = arith.index_cast %27 : index to i32
      linalg.yield %28 : i32
    } -> tensor<8xi32>
    %2 = tensor.empty() : tensor<8xi32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1 : tensor<8xi32>) outs(%2 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %27 = arith.muli %in, %c2_i32 : i32
      linalg.yield %27 : i32
    } -> tensor<8xi32>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi32> into tensor<8x1xi32>
    %4 = tensor.empty() : tensor<1x9x4x8xf32>
    %5 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%4 : tensor<1x9x4x8xf32>) {
    ^bb0(%out: f32):
      %27 = linalg.index 1 : index
      %28 = linalg.index 2 : index
      %29 = linalg.index 3 : index
      %extracted = tensor.extract %expanded[%29, %c0] : tensor<8x1xi32>
      %30 = arith.index_cast %extracted : i32 to index
      %31 = arith.maxsi %30, %c0 : index
      %32 = arith.minsi %31, %c15 : index
      %extracted_4 = tensor.extract %arg0[%c0, %27, %28, %32] : tensor<1x9x4x16xf32>
      linalg.yield %extracted_4 : f32
    } -> tensor<1x9x4x8xf32>
    %6 = tensor.empty() : tensor<8xi32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<8xi32>) outs(%6 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %27 = arith.addi %in, %c1_i32 : i32
      linalg.yield %27 : i32
    } -> tensor<8xi32>
    %expanded_0 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi32> into tensor<8x1xi32>
    %8 = tensor.empty() : tensor<1x9x4x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<1x9x4x8xf32>) {
    ^bb0(%out: f32):
      %27 = linalg.index 1 : index
      %28 = linalg.index 2 : index
      %29 = linalg.index 3 : index
      %extracted = tensor.extract %expanded_0[%29, %c0] : tensor<8x1xi32>
      %30 = arith.index_cast %extracted : i32 to index
      %31 = arith.maxsi %30, %c0 : index
      %32 = arith.minsi %31, %c15 : index
      %extracted_4 = tensor.extract %arg0[%c0, %27, %28, %32] : tensor<1x9x4x16xf32>
      linalg.yield %extracted_4 : f32
    } -> tensor<1x9x4x8xf32>
    %10 = tensor.empty() : tensor<1x9x4x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<9x8xf32>) outs(%10 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %12 = tensor.empty() : tensor<1x9x4x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %11 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%12 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %27 = arith.mulf %in, %in_4 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x4x8xf32>
    %14 = tensor.empty() : tensor<1x9x4x8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<9x8xf32>) outs(%14 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %16 = tensor.empty() : tensor<1x9x4x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %15 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%16 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %27 = arith.mulf %in, %in_4 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x4x8xf32>
    %18 = tensor.empty() : tensor<1x9x4x8xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %17 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%18 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %27 = arith.subf %in, %in_4 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x4x8xf32>
    %20 = tensor.empty() : tensor<1x9x4x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %11 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%20 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %27 = arith.mulf %in, %in_4 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x4x8xf32>
    %22 = tensor.empty() : tensor<1x9x4x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %15 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%22 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %27 = arith.mulf %in, %in_4 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x4x8xf32>
    %24 = tensor.empty() : tensor<1x9x4x8xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %23 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%24 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %27 = arith.addf %in, %in_4 : f32
      linalg.yield %27 : f32
    } -> tensor<1x9x4x8xf32>
    %expanded_1 = tensor.expand_shape %19 [[0], [1], [2], [3, 4]] output_shape [1, 9, 4, 8, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x8x1xf32>
    %expanded_2 = tensor.expand_shape %25 [[0], [1], [2], [3, 4]] output_shape [1, 9, 4, 8, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x8x1xf32>
    %26 = tensor.empty() : tensor<1x9x4x8x2xf32>
    %inserted_slice = tensor.insert_slice %expanded_1 into %26[0, 0, 0, 0, 0] [1, 9, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<1x9x4x8x1xf32> into tensor<1x9x4x8x2xf32>
    %inserted_slice_3 = tensor.insert_slice %expanded_2 into %inserted_slice[0, 0, 0, 0, 1] [1, 9, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<1x9x4x8x1xf32> into tensor<1x9x4x8x2xf32>
    %collapsed = tensor.collapse_shape %inserted_slice_3 [[0], [1], [2], [3, 4]] : tensor<1x9x4x8x2xf32> into tensor<1x9x4x16xf32>
    return %collapsed : tensor<1x9x4x16xf32>
  }
  func.func @complex_numbers(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<9x8xf32>, %arg2: tensor<9x8xf32>) -> tensor<1x9x4x16xf32> {
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 9, 4, 8, 2] : tensor<1x9x4x16xf32> into tensor<1x9x4x8x2xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [1, 9, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<1x9x4x8x2xf32> to tensor<1x9x4x8x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<1x9x4x8x1xf32> into tensor<1x9x4x8xf32>
    %extracted_slice_0 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [1, 9, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<1x9x4x8x2xf32> to tensor<1x9x4x8x1xf32>
    %collapsed_1 = tensor.collapse_shape %extracted_slice_0 [[0], [1], [2], [3, 4]] : tensor<1x9x4x8x1xf32> into tensor<1x9x4x8xf32>
    %0 = tensor.empty() : tensor<1x9x4x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<9x8xf32>) outs(%0 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %2 = tensor.empty() : tensor<1x9x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %1 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%2 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %17 = arith.mulf %in, %in_6 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %4 = tensor.empty() : tensor<1x9x4x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<9x8xf32>) outs(%4 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %6 = tensor.empty() : tensor<1x9x4x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1, %5 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%6 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %17 = arith.mulf %in, %in_6 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %8 = tensor.empty() : tensor<1x9x4x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%8 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %17 = arith.subf %in, %in_6 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %10 = tensor.empty() : tensor<1x9x4x8xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %5 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%10 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %17 = arith.mulf %in, %in_6 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %12 = tensor.empty() : tensor<1x9x4x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1, %1 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%12 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %17 = arith.mulf %in, %in_6 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %14 = tensor.empty() : tensor<1x9x4x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%14 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %17 = arith.addf %in, %in_6 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %expanded_2 = tensor.expand_shape %9 [[0], [1], [2], [3, 4]] output_shape [1, 9, 4, 8, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x8x1xf32>
    %expanded_3 = tensor.expand_shape %15 [[0], [1], [2], [3, 4]] output_shape [1, 9, 4, 8, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x8x1xf32>
    %16 = tensor.empty() : tensor<1x9x4x8x2xf32>
    %inserted_slice = tensor.insert_slice %expanded_2 into %16[0, 0, 0, 0, 0] [1, 9, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<1x9x4x8x1xf32> into tensor<1x9x4x8x2xf32>
    %inserted_slice_4 = tensor.insert_slice %expanded_3 into %inserted_slice[0, 0, 0, 0, 1] [1, 9, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<1x9x4x8x1xf32> into tensor<1x9x4x8x2xf32>
    %collapsed_5 = tensor.collapse_shape %inserted_slice_4 [[0], [1], [2], [3, 4]] : tensor<1x9x4x8x2xf32> into tensor<1x9x4x16xf32>
    return %collapsed_5 : tensor<1x9x4x16xf32>
  }
  func.func @computed_angles(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<1x9xi32>) -> tensor<1x9x4x16xf32> {
    %cst = arith.constant 1.000000e+04 : f32
    %cst_0 = arith.constant 1.600000e+01 : f32
    %c2_i32 = arith.constant 2 : i32
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %39 = linalg.index 0 : index
      %40 = arith.index_cast %39 : index to i32
      linalg.yield %40 : i32
    } -> tensor<8xi32>
    %2 = tensor.empty() : tensor<8xi32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1 : tensor<8xi32>) outs(%2 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %39 = arith.muli %in, %c2_i32 : i32
      linalg.yield %39 : i32
    } -> tensor<8xi32>
    %4 = tensor.empty() : tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<8xi32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %39 = arith.sitofp %in : i32 to f32
      linalg.yield %39 : f32
    } -> tensor<8xf32>
    %6 = tensor.empty() : tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.divf %in, %cst_0 : f32
      linalg.yield %39 : f32
    } -> tensor<8xf32>
    %8 = tensor.empty() : tensor<8xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%7 : tensor<8xf32>) outs(%8 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.powf %cst, %in : f32
      linalg.yield %39 : f32
    } -> tensor<8xf32>
    %10 = tensor.empty() : tensor<1x9xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x9xi32>) outs(%10 : tensor<1x9xf32>) {
    ^bb0(%in: i32, %out: f32):
      %39 = arith.sitofp %in : i32 to f32
      linalg.yield %39 : f32
    } -> tensor<1x9xf32>
    %expanded = tensor.expand_shape %11 [[0], [1, 2]] output_shape [1, 9, 1] : tensor<1x9xf32> into tensor<1x9x1xf32>
    %12 = tensor.empty() : tensor<1x9x8xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x9x1xf32>) outs(%12 : tensor<1x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x8xf32>
    %14 = tensor.empty() : tensor<1x9x8xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<8xf32>) outs(%14 : tensor<1x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x8xf32>
    %16 = tensor.empty() : tensor<1x9x8xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<1x9x8xf32>, tensor<1x9x8xf32>) outs(%16 : tensor<1x9x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.divf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x8xf32>
    %18 = tensor.empty() : tensor<1x9x8xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x9x8xf32>) outs(%18 : tensor<1x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.sin %in : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x8xf32>
    %20 = tensor.empty() : tensor<1x9x8xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x9x8xf32>) outs(%20 : tensor<1x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.cos %in : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x8xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %22 = tensor.empty() : tensor<1x9x4x8xf32>
    %23 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x9x8xf32>) outs(%22 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %24 = tensor.empty() : tensor<1x9x4x8xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %23 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%24 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %26 = tensor.empty() : tensor<1x9x4x8xf32>
    %27 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x9x8xf32>) outs(%26 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %28 = tensor.empty() : tensor<1x9x4x8xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %27 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%28 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %30 = tensor.empty() : tensor<1x9x4x8xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%30 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.subf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %32 = tensor.empty() : tensor<1x9x4x8xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %23 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%32 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %34 = tensor.empty() : tensor<1x9x4x8xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %27 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%34 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %36 = tensor.empty() : tensor<1x9x4x8xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%36 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.addf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x9x4x8xf32>
    %38 = tensor.empty() : tensor<1x9x4x16xf32>
    %inserted_slice = tensor.insert_slice %31 into %38[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    %inserted_slice_2 = tensor.insert_slice %37 into %inserted_slice[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    return %inserted_slice_2 : tensor<1x9x4x16xf32>
  }
  func.func @partial(%arg0: tensor<1x9x4x32xf32>, %arg1: tensor<9x4xf32>, %arg2: tensor<9x4xf32>) -> tensor<1x9x4x32xf32> {
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x32xf32> to tensor<1x9x4x4xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x32xf32> to tensor<1x9x4x4xf32>
    %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 9, 4, 24] [1, 1, 1, 1] : tensor<1x9x4x32xf32> to tensor<1x9x4x24xf32>
    %0 = tensor.empty() : tensor<1x9x4x4xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<9x4xf32>) outs(%0 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x4xf32>
    %2 = tensor.empty() : tensor<1x9x4x4xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%2 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %17 = arith.mulf %in, %in_4 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x4xf32>
    %4 = tensor.empty() : tensor<1x9x4x4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<9x4xf32>) outs(%4 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x4xf32>
    %6 = tensor.empty() : tensor<1x9x4x4xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %5 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%6 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %17 = arith.mulf %in, %in_4 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x4xf32>
    %8 = tensor.empty() : tensor<1x9x4x4xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%8 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %17 = arith.subf %in, %in_4 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x4xf32>
    %10 = tensor.empty() : tensor<1x9x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %1 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%10 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %17 = arith.mulf %in, %in_4 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x4xf32>
    %12 = tensor.empty() : tensor<1x9x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %5 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%12 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %17 = arith.mulf %in, %in_4 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x4xf32>
    %14 = tensor.empty() : tensor<1x9x4x4xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x9x4x4xf32>, tensor<1x9x4x4xf32>) outs(%14 : tensor<1x9x4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %17 = arith.addf %in, %in_4 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x4xf32>
    %16 = tensor.empty() : tensor<1x9x4x32xf32>
    %inserted_slice = tensor.insert_slice %9 into %16[0, 0, 0, 0] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x4xf32> into tensor<1x9x4x32xf32>
    %inserted_slice_2 = tensor.insert_slice %15 into %inserted_slice[0, 0, 0, 4] [1, 9, 4, 4] [1, 1, 1, 1] : tensor<1x9x4x4xf32> into tensor<1x9x4x32xf32>
    %inserted_slice_3 = tensor.insert_slice %extracted_slice_1 into %inserted_slice_2[0, 0, 0, 8] [1, 9, 4, 24] [1, 1, 1, 1] : tensor<1x9x4x24xf32> into tensor<1x9x4x32xf32>
    return %inserted_slice_3 : tensor<1x9x4x32xf32>
  }
  func.func @miss_plus(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<9x8xf32>, %arg2: tensor<9x8xf32>) -> tensor<1x9x4x16xf32> {
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %0 = tensor.empty() : tensor<1x9x4x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<9x8xf32>) outs(%0 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %2 = tensor.empty() : tensor<1x9x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%2 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.mulf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %4 = tensor.empty() : tensor<1x9x4x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<9x8xf32>) outs(%4 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %6 = tensor.empty() : tensor<1x9x4x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %5 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%6 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.mulf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %8 = tensor.empty() : tensor<1x9x4x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%8 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.addf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %10 = tensor.empty() : tensor<1x9x4x8xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %1 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%10 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.mulf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %12 = tensor.empty() : tensor<1x9x4x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %5 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%12 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.mulf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %14 = tensor.empty() : tensor<1x9x4x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%14 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.addf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x9x4x8xf32>
    %16 = tensor.empty() : tensor<1x9x4x16xf32>
    %inserted_slice = tensor.insert_slice %9 into %16[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    %inserted_slice_1 = tensor.insert_slice %15 into %inserted_slice[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    return %inserted_slice_1 : tensor<1x9x4x16xf32>
  }
  func.func @miss_tables(%arg0: tensor<1x9x4x16xf32>, %arg1: tensor<9x8xf32>, %arg2: tensor<9x8xf32>) -> tensor<1x9x4x16xf32> {
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x16xf32> to tensor<1x9x4x8xf32>
    %0 = tensor.empty() : tensor<1x9x4x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<9x8xf32>) outs(%0 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %2 = tensor.empty() : tensor<1x9x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%2 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.mulf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x9x4x8xf32>
    %4 = tensor.empty() : tensor<1x9x4x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<9x8xf32>) outs(%4 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x9x4x8xf32>
    %6 = tensor.empty() : tensor<1x9x4x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %5 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%6 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.mulf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x9x4x8xf32>
    %8 = tensor.empty() : tensor<1x9x4x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%8 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.subf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x9x4x8xf32>
    %10 = tensor.empty() : tensor<1x9x4x8xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %3 : tensor<1x9x4x8xf32>, tensor<1x9x4x8xf32>) outs(%10 : tensor<1x9x4x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.addf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x9x4x8xf32>
    %12 = tensor.empty() : tensor<1x9x4x16xf32>
    %inserted_slice = tensor.insert_slice %9 into %12[0, 0, 0, 0] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    %inserted_slice_1 = tensor.insert_slice %11 into %inserted_slice[0, 0, 0, 8] [1, 9, 4, 8] [1, 1, 1, 1] : tensor<1x9x4x8xf32> into tensor<1x9x4x16xf32>
    return %inserted_slice_1 : tensor<1x9x4x16xf32>
  }
}
