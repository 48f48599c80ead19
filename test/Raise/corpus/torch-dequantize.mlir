// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @int8_per_row(%arg0: tensor<96x64xi8>, %arg1: tensor<96x1xf32>) -> tensor<96x64xf32> {
    %0 = tensor.empty() : tensor<96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x64xi8>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: i8, %out: f32):
      %3 = arith.sitofp %in : i8 to f32
      linalg.yield %3 : f32
    } -> tensor<96x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %arg1 : tensor<96x64xf32>, tensor<96x1xf32>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %3 = arith.mulf %in, %in_0 : f32
      linalg.yield %3 : f32
    } -> tensor<96x64xf32>
    return %2 : tensor<96x64xf32>
  }
  func.func @int8_per_row_bf16(%arg0: tensor<96x64xi8>, %arg1: tensor<96x1xbf16>) -> tensor<96x64xbf16> {
    %0 = tensor.empty() : tensor<96x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x64xi8>) outs(%0 : tensor<96x64xbf16>) {
    ^bb0(%in: i8, %out: bf16):
      %3 = arith.sitofp %in : i8 to bf16
      linalg.yield %3 : bf16
    } -> tensor<96x64xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %arg1 : tensor<96x64xbf16>, tensor<96x1xbf16>) outs(%0 : tensor<96x64xbf16>) {
    ^bb0(%in: bf16, %in_0: bf16, %out: bf16):
      %3 = arith.mulf %in, %in_0 : bf16
      linalg.yield %3 : bf16
    } -> tensor<96x64xbf16>
    return %2 : tensor<96x64xbf16>
  }
  func.func @int8_scale_vector(%arg0: tensor<96x64xi8>, %arg1: tensor<96xf32>) -> tensor<96x64xf32> {
    %expanded = tensor.expand_shape %arg1 [[0, 1]] output_shape [96, 1] : tensor<96xf32> into tensor<96x1xf32>
    %0 = tensor.empty() : tensor<96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg0 : tensor<96x1xf32>, tensor<96x64xi8>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_0: i8, %out: f32):
      %2 = arith.sitofp %in_0 : i8 to f32
      %3 = arith.mulf %in, %2 : f32
      linalg.yield %3 : f32
    } -> tensor<96x64xf32>
    return %1 : tensor<96x64xf32>
  }
  func.func @int8_groups_view(%arg0: tensor<96x64xi8>, %arg1: tensor<96x2xf32>) -> tensor<96x64xf32> {
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [96, 2, 32] : tensor<96x64xi8> into tensor<96x2x32xi8>
    %0 = tensor.empty() : tensor<96x2x32xf32>
    %1 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<96x2x32xi8>) outs(%0 : tensor<96x2x32xf32>) {
    ^bb0(%in: i8, %out: f32):
      %3 = arith.sitofp %in : i8 to f32
      linalg.yield %3 : f32
    } -> tensor<96x2x32xf32>
    %expanded_0 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [96, 2, 1] : tensor<96x2xf32> into tensor<96x2x1xf32>
    %2 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_0 : tensor<96x2x32xf32>, tensor<96x2x1xf32>) outs(%0 : tensor<96x2x32xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %3 = arith.mulf %in, %in_1 : f32
      linalg.yield %3 : f32
    } -> tensor<96x2x32xf32>
    %collapsed = tensor.collapse_shape %2 [[0], [1, 2]] : tensor<96x2x32xf32> into tensor<96x64xf32>
    return %collapsed : tensor<96x64xf32>
  }
  func.func @int8_groups_repeat(%arg0: tensor<96x64xi8>, %arg1: tensor<96x2xf32>) -> tensor<96x64xf32> {
    %0 = tensor.empty() : tensor<96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x64xi8>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: i8, %out: f32):
      %5 = arith.sitofp %in : i8 to f32
      linalg.yield %5 : f32
    } -> tensor<96x64xf32>
    %2 = tensor.empty() : tensor<96x2x32xf32>
    %3 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<96x2xf32>) outs(%2 : tensor<96x2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<96x2x32xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<96x2x32xf32> into tensor<96x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %collapsed : tensor<96x64xf32>, tensor<96x64xf32>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %5 = arith.mulf %in, %in_0 : f32
      linalg.yield %5 : f32
    } -> tensor<96x64xf32>
    return %4 : tensor<96x64xf32>
  }
  func.func @uint8_zero_point(%arg0: tensor<96x64xi8>, %arg1: tensor<96x2xf32>, %arg2: tensor<96x2xf32>) -> tensor<96x64xf32> {
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [96, 2, 32] : tensor<96x64xi8> into tensor<96x2x32xi8>
    %0 = tensor.empty() : tensor<96x2x32xf32>
    %1 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<96x2x32xi8>) outs(%0 : tensor<96x2x32xf32>) {
    ^bb0(%in: i8, %out: f32):
      %4 = arith.uitofp %in : i8 to f32
      linalg.yield %4 : f32
    } -> tensor<96x2x32xf32>
    %expanded_0 = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [96, 2, 1] : tensor<96x2xf32> into tensor<96x2x1xf32>
    %2 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_0 : tensor<96x2x32xf32>, tensor<96x2x1xf32>) outs(%0 : tensor<96x2x32xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %4 = arith.subf %in, %in_2 : f32
      linalg.yield %4 : f32
    } -> tensor<96x2x32xf32>
    %expanded_1 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [96, 2, 1] : tensor<96x2xf32> into tensor<96x2x1xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_1 : tensor<96x2x32xf32>, tensor<96x2x1xf32>) outs(%0 : tensor<96x2x32xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %4 = arith.mulf %in, %in_2 : f32
      linalg.yield %4 : f32
    } -> tensor<96x2x32xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<96x2x32xf32> into tensor<96x64xf32>
    return %collapsed : tensor<96x64xf32>
  }
  func.func @uint8_minimum(%arg0: tensor<96x64xi8>, %arg1: tensor<96x1xf32>, %arg2: tensor<96x1xf32>) -> tensor<96x64xf32> {
    %0 = tensor.empty() : tensor<96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x64xi8>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: i8, %out: f32):
      %4 = arith.uitofp %in : i8 to f32
      linalg.yield %4 : f32
    } -> tensor<96x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %arg1 : tensor<96x64xf32>, tensor<96x1xf32>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.mulf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<96x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %arg2 : tensor<96x64xf32>, tensor<96x1xf32>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.addf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<96x64xf32>
    return %3 : tensor<96x64xf32>
  }
  func.func @uint8_constant_zero(%arg0: tensor<96x64xi8>, %arg1: tensor<96x1xf32>) -> tensor<96x64xf32> {
    %c128_i32 = arith.constant 128 : i32
    %0 = tensor.empty() : tensor<96x64xi32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x64xi8>) outs(%0 : tensor<96x64xi32>) {
    ^bb0(%in: i8, %out: i32):
      %6 = arith.extui %in : i8 to i32
      linalg.yield %6 : i32
    } -> tensor<96x64xi32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<96x64xi32>) outs(%0 : tensor<96x64xi32>) {
    ^bb0(%in: i32, %out: i32):
      %6 = arith.subi %in, %c128_i32 : i32
      linalg.yield %6 : i32
    } -> tensor<96x64xi32>
    %3 = tensor.empty() : tensor<96x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<96x64xi32>) outs(%3 : tensor<96x64xf32>) {
    ^bb0(%in: i32, %out: f32):
      %6 = arith.sitofp %in : i32 to f32
      linalg.yield %6 : f32
    } -> tensor<96x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %arg1 : tensor<96x64xf32>, tensor<96x1xf32>) outs(%3 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %6 = arith.mulf %in, %in_0 : f32
      linalg.yield %6 : f32
    } -> tensor<96x64xf32>
    return %5 : tensor<96x64xf32>
  }
  func.func @int4_halves(%arg0: tensor<96x32xi8>, %arg1: tensor<96x2xf32>) -> tensor<96x64xf32> {
    %c15_i8 = arith.constant 15 : i8
    %c4_i8 = arith.constant 4 : i8
    %c8_i32 = arith.constant 8 : i32
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [96, 2, 16] : tensor<96x32xi8> into tensor<96x2x16xi8>
    %0 = tensor.empty() : tensor<96x2x16xi8>
    %1 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<96x2x16xi8>) outs(%0 : tensor<96x2x16xi8>) {
    ^bb0(%in: i8, %out: i8):
      %8 = arith.andi %in, %c15_i8 : i8
      linalg.yield %8 : i8
    } -> tensor<96x2x16xi8>
    %2 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<96x2x16xi8>) outs(%0 : tensor<96x2x16xi8>) {
    ^bb0(%in: i8, %out: i8):
      %8 = arith.shrui %in, %c4_i8 : i8
      linalg.yield %8 : i8
    } -> tensor<96x2x16xi8>
    %concat = tensor.concat dim(2) %1, %2 : (tensor<96x2x16xi8>, tensor<96x2x16xi8>) -> tensor<96x2x32xi8>
    %3 = tensor.empty() : tensor<96x2x32xi32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<96x2x32xi8>) outs(%3 : tensor<96x2x32xi32>) {
    ^bb0(%in: i8, %out: i32):
      %8 = arith.extui %in : i8 to i32
      linalg.yield %8 : i32
    } -> tensor<96x2x32xi32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<96x2x32xi32>) outs(%3 : tensor<96x2x32xi32>) {
    ^bb0(%in: i32, %out: i32):
      %8 = arith.subi %in, %c8_i32 : i32
      linalg.yield %8 : i32
    } -> tensor<96x2x32xi32>
    %expanded_0 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [96, 2, 1] : tensor<96x2xf32> into tensor<96x2x1xf32>
    %6 = tensor.empty() : tensor<96x2x32xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_0 : tensor<96x2x32xi32>, tensor<96x2x1xf32>) outs(%6 : tensor<96x2x32xf32>) {
    ^bb0(%in: i32, %in_1: f32, %out: f32):
      %8 = arith.sitofp %in : i32 to f32
      %9 = arith.mulf %8, %in_1 : f32
      linalg.yield %9 : f32
    } -> tensor<96x2x32xf32>
    %collapsed = tensor.collapse_shape %7 [[0], [1, 2]] : tensor<96x2x32xf32> into tensor<96x64xf32>
    return %collapsed : tensor<96x64xf32>
  }
  func.func @int4_interleaved(%arg0: tensor<96x32xi8>, %arg1: tensor<96x2xf32>) -> tensor<96x64xf32> {
    %c15_i8 = arith.constant 15 : i8
    %c4_i8 = arith.constant 4 : i8
    %c8_i32 = arith.constant 8 : i32
    %0 = tensor.empty() : tensor<96x32xi8>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x32xi8>) outs(%0 : tensor<96x32xi8>) {
    ^bb0(%in: i8, %out: i8):
      %8 = arith.andi %in, %c15_i8 : i8
      linalg.yield %8 : i8
    } -> tensor<96x32xi8>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x32xi8>) outs(%0 : tensor<96x32xi8>) {
    ^bb0(%in: i8, %out: i8):
      %8 = arith.shrui %in, %c4_i8 : i8
      linalg.yield %8 : i8
    } -> tensor<96x32xi8>
    %expanded = tensor.expand_shape %1 [[0], [1, 2]] output_shape [96, 32, 1] : tensor<96x32xi8> into tensor<96x32x1xi8>
    %expanded_0 = tensor.expand_shape %2 [[0], [1, 2]] output_shape [96, 32, 1] : tensor<96x32xi8> into tensor<96x32x1xi8>
    %concat = tensor.concat dim(2) %expanded, %expanded_0 : (tensor<96x32x1xi8>, tensor<96x32x1xi8>) -> tensor<96x32x2xi8>
    %collapsed = tensor.collapse_shape %concat [[0], [1, 2]] : tensor<96x32x2xi8> into tensor<96x64xi8>
    %3 = tensor.empty() : tensor<96x64xi32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<96x64xi8>) outs(%3 : tensor<96x64xi32>) {
    ^bb0(%in: i8, %out: i32):
      %8 = arith.extui %in : i8 to i32
      linalg.yield %8 : i32
    } -> tensor<96x64xi32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<96x64xi32>) outs(%3 : tensor<96x64xi32>) {
    ^bb0(%in: i32, %out: i32):
      %8 = arith.subi %in, %c8_i32 : i32
      linalg.yield %8 : i32
    } -> tensor<96x64xi32>
    %expanded_1 = tensor.expand_shape %5 [[0], [1, 2]] output_shape [96, 2, 32] : tensor<96x64xi32> into tensor<96x2x32xi32>
    %expanded_2 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [96, 2, 1] : tensor<96x2xf32> into tensor<96x2x1xf32>
    %6 = tensor.empty() : tensor<96x2x32xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1, %expanded_2 : tensor<96x2x32xi32>, tensor<96x2x1xf32>) outs(%6 : tensor<96x2x32xf32>) {
    ^bb0(%in: i32, %in_4: f32, %out: f32):
      %8 = arith.sitofp %in : i32 to f32
      %9 = arith.mulf %8, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<96x2x32xf32>
    %collapsed_3 = tensor.collapse_shape %7 [[0], [1, 2]] : tensor<96x2x32xf32> into tensor<96x64xf32>
    return %collapsed_3 : tensor<96x64xf32>
  }
  func.func @int4_zero_points(%arg0: tensor<96x32xi8>, %arg1: tensor<96x2xf32>, %arg2: tensor<96x2xi8>) -> tensor<96x64xf32> {
    %c15_i8 = arith.constant 15 : i8
    %cst = arith.constant dense<4> : tensor<i8>
    %0 = tensor.empty() : tensor<96x32xi8>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x32xi8>) outs(%0 : tensor<96x32xi8>) {
    ^bb0(%in: i8, %out: i8):
      %11 = arith.andi %in, %c15_i8 : i8
      linalg.yield %11 : i8
    } -> tensor<96x32xi8>
    %2 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %cst : tensor<96x32xi8>, tensor<i8>) outs(%0 : tensor<96x32xi8>) {
    ^bb0(%in: i8, %in_5: i8, %out: i8):
      %11 = arith.shrui %in, %in_5 : i8
      linalg.yield %11 : i8
    } -> tensor<96x32xi8>
    %expanded = tensor.expand_shape %1 [[0], [1, 2]] output_shape [96, 32, 1] : tensor<96x32xi8> into tensor<96x32x1xi8>
    %expanded_0 = tensor.expand_shape %2 [[0], [1, 2]] output_shape [96, 32, 1] : tensor<96x32xi8> into tensor<96x32x1xi8>
    %concat = tensor.concat dim(2) %expanded, %expanded_0 : (tensor<96x32x1xi8>, tensor<96x32x1xi8>) -> tensor<96x32x2xi8>
    %collapsed = tensor.collapse_shape %concat [[0], [1, 2]] : tensor<96x32x2xi8> into tensor<96x64xi8>
    %expanded_1 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [96, 2, 32] : tensor<96x64xi8> into tensor<96x2x32xi8>
    %3 = tensor.empty() : tensor<96x2x32xi32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1 : tensor<96x2x32xi8>) outs(%3 : tensor<96x2x32xi32>) {
    ^bb0(%in: i8, %out: i32):
      %11 = arith.extui %in : i8 to i32
      linalg.yield %11 : i32
    } -> tensor<96x2x32xi32>
    %5 = tensor.empty() : tensor<96x2xi32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<96x2xi8>) outs(%5 : tensor<96x2xi32>) {
    ^bb0(%in: i8, %out: i32):
      %11 = arith.extui %in : i8 to i32
      linalg.yield %11 : i32
    } -> tensor<96x2xi32>
    %expanded_2 = tensor.expand_shape %6 [[0], [1, 2]] output_shape [96, 2, 1] : tensor<96x2xi32> into tensor<96x2x1xi32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %expanded_2 : tensor<96x2x32xi32>, tensor<96x2x1xi32>) outs(%3 : tensor<96x2x32xi32>) {
    ^bb0(%in: i32, %in_5: i32, %out: i32):
      %11 = arith.subi %in, %in_5 : i32
      linalg.yield %11 : i32
    } -> tensor<96x2x32xi32>
    %8 = tensor.empty() : tensor<96x2x32xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<96x2x32xi32>) outs(%8 : tensor<96x2x32xf32>) {
    ^bb0(%in: i32, %out: f32):
      %11 = arith.sitofp %in : i32 to f32
      linalg.yield %11 : f32
    } -> tensor<96x2x32xf32>
    %expanded_3 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [96, 2, 1] : tensor<96x2xf32> into tensor<96x2x1xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %expanded_3 : tensor<96x2x32xf32>, tensor<96x2x1xf32>) outs(%8 : tensor<96x2x32xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %11 = arith.mulf %in, %in_5 : f32
      linalg.yield %11 : f32
    } -> tensor<96x2x32xf32>
    %collapsed_4 = tensor.collapse_shape %10 [[0], [1, 2]] : tensor<96x2x32xf32> into tensor<96x64xf32>
    return %collapsed_4 : tensor<96x64xf32>
  }
  func.func @int4_in_int32(%arg0: tensor<96x8xi32>, %arg1: tensor<96x2xf32>) -> tensor<96x64xf32> {
    %c4_i32 = arith.constant 4 : i32
    %c15_i32 = arith.constant 15 : i32
    %c8_i32 = arith.constant 8 : i32
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %10 = linalg.index 0 : index
      %11 = arith.index_cast %10 : index to i64
      %12 = arith.trunci %11 : i64 to i32
      %13 = arith.muli %12, %c4_i32 : i32
      linalg.yield %13 : i32
    } -> tensor<8xi32>
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [96, 8, 1] : tensor<96x8xi32> into tensor<96x8x1xi32>
    %2 = tensor.empty() : tensor<96x8x8xi32>
    %3 = linalg.generic {indexing_maps = [#map3, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %1 : tensor<96x8x1xi32>, tensor<8xi32>) outs(%2 : tensor<96x8x8xi32>) {
    ^bb0(%in: i32, %in_3: i32, %out: i32):
      %10 = arith.shrsi %in, %in_3 : i32
      linalg.yield %10 : i32
    } -> tensor<96x8x8xi32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<96x8x8xi32>) outs(%2 : tensor<96x8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %10 = arith.andi %in, %c15_i32 : i32
      linalg.yield %10 : i32
    } -> tensor<96x8x8xi32>
    %collapsed = tensor.collapse_shape %4 [[0], [1, 2]] : tensor<96x8x8xi32> into tensor<96x64xi32>
    %expanded_0 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [96, 2, 32] : tensor<96x64xi32> into tensor<96x2x32xi32>
    %5 = tensor.empty() : tensor<96x2x32xi32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_0 : tensor<96x2x32xi32>) outs(%5 : tensor<96x2x32xi32>) {
    ^bb0(%in: i32, %out: i32):
      %10 = arith.subi %in, %c8_i32 : i32
      linalg.yield %10 : i32
    } -> tensor<96x2x32xi32>
    %7 = tensor.empty() : tensor<96x2x32xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<96x2x32xi32>) outs(%7 : tensor<96x2x32xf32>) {
    ^bb0(%in: i32, %out: f32):
      %10 = arith.sitofp %in : i32 to f32
      linalg.yield %10 : f32
    } -> tensor<96x2x32xf32>
    %expanded_1 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [96, 2, 1] : tensor<96x2xf32> into tensor<96x2x1xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %expanded_1 : tensor<96x2x32xf32>, tensor<96x2x1xf32>) outs(%7 : tensor<96x2x32xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.mulf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<96x2x32xf32>
    %collapsed_2 = tensor.collapse_shape %9 [[0], [1, 2]] : tensor<96x2x32xf32> into tensor<96x64xf32>
    return %collapsed_2 : tensor<96x64xf32>
  }
  func.func @int8_linear(%arg0: tensor<?x64xf32>, %arg1: tensor<96x64xi8>, %arg2: tensor<96x1xf32>) -> tensor<?x96xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<96x64xi8>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: i8, %out: f32):
      %7 = arith.sitofp %in : i8 to f32
      linalg.yield %7 : f32
    } -> tensor<96x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %arg2 : tensor<96x64xf32>, tensor<96x1xf32>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %7 = arith.mulf %in, %in_0 : f32
      linalg.yield %7 : f32
    } -> tensor<96x64xf32>
    %3 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%2 : tensor<96x64xf32>) outs(%3 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c0 : tensor<?x64xf32>
    %4 = tensor.empty(%dim) : tensor<?x96xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %6 = linalg.matmul ins(%arg0, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%5 : tensor<?x96xf32>) -> tensor<?x96xf32>
    return %6 : tensor<?x96xf32>
  }
  func.func @int8_linear_scaled_after(%arg0: tensor<?x64xf32>, %arg1: tensor<96x64xi8>, %arg2: tensor<96xf32>) -> tensor<?x96xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<96x64xi8>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: i8, %out: f32):
      %7 = arith.sitofp %in : i8 to f32
      linalg.yield %7 : f32
    } -> tensor<96x64xf32>
    %2 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%1 : tensor<96x64xf32>) outs(%2 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c0 : tensor<?x64xf32>
    %3 = tensor.empty(%dim) : tensor<?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = linalg.matmul ins(%arg0, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%4 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %arg2 : tensor<?x96xf32>, tensor<96xf32>) outs(%3 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %7 = arith.mulf %in, %in_0 : f32
      linalg.yield %7 : f32
    } -> tensor<?x96xf32>
    return %6 : tensor<?x96xf32>
  }
  func.func @int4_linear_bf16(%arg0: tensor<?x64xbf16>, %arg1: tensor<96x32xi8>, %arg2: tensor<96x2xbf16>, %arg3: tensor<96x2xbf16>) -> tensor<?x96xbf16> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c15_i8 = arith.constant 15 : i8
    %c4_i8 = arith.constant 4 : i8
    %cst_0 = arith.constant 8.000000e+00 : bf16
    %0 = tensor.empty() : tensor<96x32xi8>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<96x32xi8>) outs(%0 : tensor<96x32xi8>) {
    ^bb0(%in: i8, %out: i8):
      %14 = arith.andi %in, %c15_i8 : i8
      linalg.yield %14 : i8
    } -> tensor<96x32xi8>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<96x32xi8>) outs(%0 : tensor<96x32xi8>) {
    ^bb0(%in: i8, %out: i8):
      %14 = arith.shrui %in, %c4_i8 : i8
      linalg.yield %14 : i8
    } -> tensor<96x32xi8>
    %expanded = tensor.expand_shape %1 [[0], [1, 2]] output_shape [96, 32, 1] : tensor<96x32xi8> into tensor<96x32x1xi8>
    %expanded_1 = tensor.expand_shape %2 [[0], [1, 2]] output_shape [96, 32, 1] : tensor<96x32xi8> into tensor<96x32x1xi8>
    %concat = tensor.concat dim(2) %expanded, %expanded_1 : (tensor<96x32x1xi8>, tensor<96x32x1xi8>) -> tensor<96x32x2xi8>
    %collapsed = tensor.collapse_shape %concat [[0], [1, 2]] : tensor<96x32x2xi8> into tensor<96x64xi8>
    %expanded_2 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [96, 2, 32] : tensor<96x64xi8> into tensor<96x2x32xi8>
    %3 = tensor.empty() : tensor<96x2x32xbf16>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_2 : tensor<96x2x32xi8>) outs(%3 : tensor<96x2x32xbf16>) {
    ^bb0(%in: i8, %out: bf16):
      %14 = arith.uitofp %in : i8 to bf16
      linalg.yield %14 : bf16
    } -> tensor<96x2x32xbf16>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<96x2x32xbf16>) outs(%3 : tensor<96x2x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %14 = arith.subf %in, %cst_0 : bf16
      linalg.yield %14 : bf16
    } -> tensor<96x2x32xbf16>
    %expanded_3 = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [96, 2, 1] : tensor<96x2xbf16> into tensor<96x2x1xbf16>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_3 : tensor<96x2x32xbf16>, tensor<96x2x1xbf16>) outs(%3 : tensor<96x2x32xbf16>) {
    ^bb0(%in: bf16, %in_6: bf16, %out: bf16):
      %14 = arith.mulf %in, %in_6 : bf16
      linalg.yield %14 : bf16
    } -> tensor<96x2x32xbf16>
    %expanded_4 = tensor.expand_shape %arg3 [[0], [1, 2]] output_shape [96, 2, 1] : tensor<96x2xbf16> into tensor<96x2x1xbf16>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_4 : tensor<96x2x32xbf16>, tensor<96x2x1xbf16>) outs(%3 : tensor<96x2x32xbf16>) {
    ^bb0(%in: bf16, %in_6: bf16, %out: bf16):
      %14 = arith.addf %in, %in_6 : bf16
      linalg.yield %14 : bf16
    } -> tensor<96x2x32xbf16>
    %collapsed_5 = tensor.collapse_shape %7 [[0], [1, 2]] : tensor<96x2x32xbf16> into tensor<96x64xbf16>
    %8 = tensor.empty() : tensor<64x96xbf16>
    %transposed = linalg.transpose ins(%collapsed_5 : tensor<96x64xbf16>) outs(%8 : tensor<64x96xbf16>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c0 : tensor<?x64xbf16>
    %9 = tensor.empty(%dim) : tensor<?x96xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %11 = linalg.matmul ins(%arg0, %transposed : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%10 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %12 = tensor.empty(%dim) : tensor<?x96xbf16>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x96xf32>) outs(%12 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %14 = arith.truncf %in : f32 to bf16
      linalg.yield %14 : bf16
    } -> tensor<?x96xbf16>
    return %13 : tensor<?x96xbf16>
  }
  func.func @miss_elementwise_scale(%arg0: tensor<96x64xi8>, %arg1: tensor<96x64xf32>) -> tensor<96x64xf32> {
    %0 = tensor.empty() : tensor<96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x64xi8>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: i8, %out: f32):
      %3 = arith.sitofp %in : i8 to f32
      linalg.yield %3 : f32
    } -> tensor<96x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %arg1 : tensor<96x64xf32>, tensor<96x64xf32>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %3 = arith.mulf %in, %in_0 : f32
      linalg.yield %3 : f32
    } -> tensor<96x64xf32>
    return %2 : tensor<96x64xf32>
  }
  func.func @miss_column_scale(%arg0: tensor<96x64xi8>, %arg1: tensor<64xf32>) -> tensor<96x64xf32> {
    %0 = tensor.empty() : tensor<96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x64xi8>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: i8, %out: f32):
      %3 = arith.sitofp %in : i8 to f32
      linalg.yield %3 : f32
    } -> tensor<96x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %arg1 : tensor<96x64xf32>, tensor<64xf32>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %3 = arith.mulf %in, %in_0 : f32
      linalg.yield %3 : f32
    } -> tensor<96x64xf32>
    return %2 : tensor<96x64xf32>
  }
  func.func @miss_squared(%arg0: tensor<96x64xi8>, %arg1: tensor<96x1xf32>) -> tensor<96x64xf32> {
    %0 = tensor.empty() : tensor<96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x64xi8>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: i8, %out: f32):
      %4 = arith.sitofp %in : i8 to f32
      linalg.yield %4 : f32
    } -> tensor<96x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %1 : tensor<96x64xf32>, tensor<96x64xf32>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.mulf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<96x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %arg1 : tensor<96x64xf32>, tensor<96x1xf32>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.mulf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<96x64xf32>
    return %3 : tensor<96x64xf32>
  }
  func.func @miss_shift(%arg0: tensor<96x32xi8>, %arg1: tensor<96x2xf32>) -> tensor<96x64xf32> {
    %c15_i8 = arith.constant 15 : i8
    %c3_i8 = arith.constant 3 : i8
    %c8_i32 = arith.constant 8 : i32
    %0 = tensor.empty() : tensor<96x32xi8>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x32xi8>) outs(%0 : tensor<96x32xi8>) {
    ^bb0(%in: i8, %out: i8):
      %8 = arith.andi %in, %c15_i8 : i8
      linalg.yield %8 : i8
    } -> tensor<96x32xi8>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x32xi8>) outs(%0 : tensor<96x32xi8>) {
    ^bb0(%in: i8, %out: i8):
      %8 = arith.shrui %in, %c3_i8 : i8
      linalg.yield %8 : i8
    } -> tensor<96x32xi8>
    %expanded = tensor.expand_shape %1 [[0], [1, 2]] output_shape [96, 32, 1] : tensor<96x32xi8> into tensor<96x32x1xi8>
    %expanded_0 = tensor.expand_shape %2 [[0], [1, 2]] output_shape [96, 32, 1] : tensor<96x32xi8> into tensor<96x32x1xi8>
    %concat = tensor.concat dim(2) %expanded, %expanded_0 : (tensor<96x32x1xi8>, tensor<96x32x1xi8>) -> tensor<96x32x2xi8>
    %collapsed = tensor.collapse_shape %concat [[0], [1, 2]] : tensor<96x32x2xi8> into tensor<96x64xi8>
    %3 = tensor.empty() : tensor<96x64xi32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<96x64xi8>) outs(%3 : tensor<96x64xi32>) {
    ^bb0(%in: i8, %out: i32):
      %8 = arith.extui %in : i8 to i32
      linalg.yield %8 : i32
    } -> tensor<96x64xi32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<96x64xi32>) outs(%3 : tensor<96x64xi32>) {
    ^bb0(%in: i32, %out: i32):
      %8 = arith.subi %in, %c8_i32 : i32
      linalg.yield %8 : i32
    } -> tensor<96x64xi32>
    %expanded_1 = tensor.expand_shape %5 [[0], [1, 2]] output_shape [96, 2, 32] : tensor<96x64xi32> into tensor<96x2x32xi32>
    %expanded_2 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [96, 2, 1] : tensor<96x2xf32> into tensor<96x2x1xf32>
    %6 = tensor.empty() : tensor<96x2x32xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1, %expanded_2 : tensor<96x2x32xi32>, tensor<96x2x1xf32>) outs(%6 : tensor<96x2x32xf32>) {
    ^bb0(%in: i32, %in_4: f32, %out: f32):
      %8 = arith.sitofp %in : i32 to f32
      %9 = arith.mulf %8, %in_4 : f32
      linalg.yield %9 : f32
    } -> tensor<96x2x32xf32>
    %collapsed_3 = tensor.collapse_shape %7 [[0], [1, 2]] : tensor<96x2x32xf32> into tensor<96x64xf32>
    return %collapsed_3 : tensor<96x64xf32>
  }
  func.func @miss_added(%arg0: tensor<96x64xi8>, %arg1: tensor<96x1xf32>) -> tensor<96x64xf32> {
    %0 = tensor.empty() : tensor<96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x64xi8>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: i8, %out: f32):
      %3 = arith.sitofp %in : i8 to f32
      linalg.yield %3 : f32
    } -> tensor<96x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %arg1 : tensor<96x64xf32>, tensor<96x1xf32>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %3 = arith.addf %in, %in_0 : f32
      linalg.yield %3 : f32
    } -> tensor<96x64xf32>
    return %2 : tensor<96x64xf32>
  }
}
