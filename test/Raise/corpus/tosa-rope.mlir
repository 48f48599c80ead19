// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @half_split(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x1x9x8xf32>, %arg2: tensor<1x1x9x8xf32>) -> tensor<1x4x9x16xf32> {
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %0 = tensor.empty() : tensor<1x4x9x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<1x4x9x8xf32>, tensor<1x1x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %8 = arith.mulf %in, %in_2 : f32
      linalg.yield %8 : f32
    } -> tensor<1x4x9x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<1x4x9x8xf32>, tensor<1x1x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %8 = arith.mulf %in, %in_2 : f32
      linalg.yield %8 : f32
    } -> tensor<1x4x9x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %8 = arith.subf %in, %in_2 : f32
      linalg.yield %8 : f32
    } -> tensor<1x4x9x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<1x4x9x8xf32>, tensor<1x1x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %8 = arith.mulf %in, %in_2 : f32
      linalg.yield %8 : f32
    } -> tensor<1x4x9x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<1x4x9x8xf32>, tensor<1x1x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %8 = arith.mulf %in, %in_2 : f32
      linalg.yield %8 : f32
    } -> tensor<1x4x9x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %8 = arith.addf %in, %in_2 : f32
      linalg.yield %8 : f32
    } -> tensor<1x4x9x8xf32>
    %7 = tensor.empty() : tensor<1x4x9x16xf32>
    %inserted_slice = tensor.insert_slice %3 into %7[0, 0, 0, 0] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x8xf32> into tensor<1x4x9x16xf32>
    %inserted_slice_1 = tensor.insert_slice %6 into %inserted_slice[0, 0, 0, 8] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x8xf32> into tensor<1x4x9x16xf32>
    return %inserted_slice_1 : tensor<1x4x9x16xf32>
  }
  func.func @rotate_half(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x1x9x8xf32>, %arg2: tensor<1x1x9x8xf32>) -> tensor<1x4x9x16xf32> {
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %0 = tensor.empty() : tensor<1x1x9x16xf32>
    %inserted_slice = tensor.insert_slice %arg1 into %0[0, 0, 0, 0] [1, 1, 9, 8] [1, 1, 1, 1] : tensor<1x1x9x8xf32> into tensor<1x1x9x16xf32>
    %inserted_slice_1 = tensor.insert_slice %arg1 into %inserted_slice[0, 0, 0, 8] [1, 1, 9, 8] [1, 1, 1, 1] : tensor<1x1x9x8xf32> into tensor<1x1x9x16xf32>
    %1 = tensor.empty() : tensor<1x4x9x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %inserted_slice_1 : tensor<1x4x9x16xf32>, tensor<1x1x9x16xf32>) outs(%1 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %7 = arith.mulf %in, %in_6 : f32
      linalg.yield %7 : f32
    } -> tensor<1x4x9x16xf32>
    %3 = tensor.empty() : tensor<1x4x9x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<1x4x9x8xf32>) outs(%3 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.negf %in : f32
      linalg.yield %7 : f32
    } -> tensor<1x4x9x8xf32>
    %inserted_slice_2 = tensor.insert_slice %4 into %1[0, 0, 0, 0] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x8xf32> into tensor<1x4x9x16xf32>
    %inserted_slice_3 = tensor.insert_slice %extracted_slice into %inserted_slice_2[0, 0, 0, 8] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x8xf32> into tensor<1x4x9x16xf32>
    %inserted_slice_4 = tensor.insert_slice %arg2 into %0[0, 0, 0, 0] [1, 1, 9, 8] [1, 1, 1, 1] : tensor<1x1x9x8xf32> into tensor<1x1x9x16xf32>
    %inserted_slice_5 = tensor.insert_slice %arg2 into %inserted_slice_4[0, 0, 0, 8] [1, 1, 9, 8] [1, 1, 1, 1] : tensor<1x1x9x8xf32> into tensor<1x1x9x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_3, %inserted_slice_5 : tensor<1x4x9x16xf32>, tensor<1x1x9x16xf32>) outs(%1 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %7 = arith.mulf %in, %in_6 : f32
      linalg.yield %7 : f32
    } -> tensor<1x4x9x16xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<1x4x9x16xf32>, tensor<1x4x9x16xf32>) outs(%1 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %7 = arith.addf %in, %in_6 : f32
      linalg.yield %7 : f32
    } -> tensor<1x4x9x16xf32>
    return %6 : tensor<1x4x9x16xf32>
  }
  func.func @interleaved(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x1x9x8xf32>, %arg2: tensor<1x1x9x8xf32>) -> tensor<1x4x9x16xf32> {
    %collapsed = tensor.collapse_shape %arg0 [[0], [1, 2], [3]] : tensor<1x4x9x16xf32> into tensor<1x36x16xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1], [2, 3]] output_shape [1, 36, 8, 2] : tensor<1x36x16xf32> into tensor<1x36x8x2xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [1, 36, 8, 1] [1, 1, 1, 1] : tensor<1x36x8x2xf32> to tensor<1x36x8x1xf32>
    %collapsed_0 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3]] : tensor<1x36x8x1xf32> into tensor<1x36x8xf32>
    %expanded_1 = tensor.expand_shape %collapsed_0 [[0], [1, 2], [3]] output_shape [1, 4, 9, 8] : tensor<1x36x8xf32> into tensor<1x4x9x8xf32>
    %extracted_slice_2 = tensor.extract_slice %expanded[0, 0, 0, 1] [1, 36, 8, 1] [1, 1, 1, 1] : tensor<1x36x8x2xf32> to tensor<1x36x8x1xf32>
    %collapsed_3 = tensor.collapse_shape %extracted_slice_2 [[0], [1], [2, 3]] : tensor<1x36x8x1xf32> into tensor<1x36x8xf32>
    %expanded_4 = tensor.expand_shape %collapsed_3 [[0], [1, 2], [3]] output_shape [1, 4, 9, 8] : tensor<1x36x8xf32> into tensor<1x4x9x8xf32>
    %0 = tensor.empty() : tensor<1x4x9x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %arg1 : tensor<1x4x9x8xf32>, tensor<1x1x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %8 = arith.mulf %in, %in_12 : f32
      linalg.yield %8 : f32
    } -> tensor<1x4x9x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4, %arg2 : tensor<1x4x9x8xf32>, tensor<1x1x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %8 = arith.mulf %in, %in_12 : f32
      linalg.yield %8 : f32
    } -> tensor<1x4x9x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %8 = arith.subf %in, %in_12 : f32
      linalg.yield %8 : f32
    } -> tensor<1x4x9x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4, %arg1 : tensor<1x4x9x8xf32>, tensor<1x1x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %8 = arith.mulf %in, %in_12 : f32
      linalg.yield %8 : f32
    } -> tensor<1x4x9x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %arg2 : tensor<1x4x9x8xf32>, tensor<1x1x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %8 = arith.mulf %in, %in_12 : f32
      linalg.yield %8 : f32
    } -> tensor<1x4x9x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x4x9x8xf32>, tensor<1x4x9x8xf32>) outs(%0 : tensor<1x4x9x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %8 = arith.addf %in, %in_12 : f32
      linalg.yield %8 : f32
    } -> tensor<1x4x9x8xf32>
    %collapsed_5 = tensor.collapse_shape %3 [[0], [1, 2], [3]] : tensor<1x4x9x8xf32> into tensor<1x36x8xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0], [1], [2, 3]] output_shape [1, 36, 8, 1] : tensor<1x36x8xf32> into tensor<1x36x8x1xf32>
    %collapsed_7 = tensor.collapse_shape %6 [[0], [1, 2], [3]] : tensor<1x4x9x8xf32> into tensor<1x36x8xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0], [1], [2, 3]] output_shape [1, 36, 8, 1] : tensor<1x36x8xf32> into tensor<1x36x8x1xf32>
    %7 = tensor.empty() : tensor<1x36x8x2xf32>
    %inserted_slice = tensor.insert_slice %expanded_6 into %7[0, 0, 0, 0] [1, 36, 8, 1] [1, 1, 1, 1] : tensor<1x36x8x1xf32> into tensor<1x36x8x2xf32>
    %inserted_slice_9 = tensor.insert_slice %expanded_8 into %inserted_slice[0, 0, 0, 1] [1, 36, 8, 1] [1, 1, 1, 1] : tensor<1x36x8x1xf32> into tensor<1x36x8x2xf32>
    %collapsed_10 = tensor.collapse_shape %inserted_slice_9 [[0], [1], [2, 3]] : tensor<1x36x8x2xf32> into tensor<1x36x16xf32>
    %expanded_11 = tensor.expand_shape %collapsed_10 [[0], [1, 2], [3]] output_shape [1, 4, 9, 16] : tensor<1x36x16xf32> into tensor<1x4x9x16xf32>
    return %expanded_11 : tensor<1x4x9x16xf32>
  }
  func.func @miss_sign(%arg0: tensor<1x4x9x16xf32>, %arg1: tensor<1x1x9x8xf32>, %arg2: tensor<1x1x9x8xf32>) -> tensor<1x4x9x16xf32> {
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x16xf32> to tensor<1x4x9x8xf32>
    %0 = tensor.empty() : tensor<1x1x9x16xf32>
    %inserted_slice = tensor.insert_slice %arg1 into %0[0, 0, 0, 0] [1, 1, 9, 8] [1, 1, 1, 1] : tensor<1x1x9x8xf32> into tensor<1x1x9x16xf32>
    %inserted_slice_1 = tensor.insert_slice %arg1 into %inserted_slice[0, 0, 0, 8] [1, 1, 9, 8] [1, 1, 1, 1] : tensor<1x1x9x8xf32> into tensor<1x1x9x16xf32>
    %1 = tensor.empty() : tensor<1x4x9x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %inserted_slice_1 : tensor<1x4x9x16xf32>, tensor<1x1x9x16xf32>) outs(%1 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %5 = arith.mulf %in, %in_6 : f32
      linalg.yield %5 : f32
    } -> tensor<1x4x9x16xf32>
    %inserted_slice_2 = tensor.insert_slice %extracted_slice_0 into %1[0, 0, 0, 0] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x8xf32> into tensor<1x4x9x16xf32>
    %inserted_slice_3 = tensor.insert_slice %extracted_slice into %inserted_slice_2[0, 0, 0, 8] [1, 4, 9, 8] [1, 1, 1, 1] : tensor<1x4x9x8xf32> into tensor<1x4x9x16xf32>
    %inserted_slice_4 = tensor.insert_slice %arg2 into %0[0, 0, 0, 0] [1, 1, 9, 8] [1, 1, 1, 1] : tensor<1x1x9x8xf32> into tensor<1x1x9x16xf32>
    %inserted_slice_5 = tensor.insert_slice %arg2 into %inserted_slice_4[0, 0, 0, 8] [1, 1, 9, 8] [1, 1, 1, 1] : tensor<1x1x9x8xf32> into tensor<1x1x9x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_3, %inserted_slice_5 : tensor<1x4x9x16xf32>, tensor<1x1x9x16xf32>) outs(%1 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %5 = arith.mulf %in, %in_6 : f32
      linalg.yield %5 : f32
    } -> tensor<1x4x9x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<1x4x9x16xf32>, tensor<1x4x9x16xf32>) outs(%1 : tensor<1x4x9x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %5 = arith.addf %in, %in_6 : f32
      linalg.yield %5 : f32
    } -> tensor<1x4x9x16xf32>
    return %4 : tensor<1x4x9x16xf32>
  }
}
