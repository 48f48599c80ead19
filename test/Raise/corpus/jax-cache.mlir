// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<() -> ()>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  func.func @dynamic_update_slice(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x3x16xf32>, %arg2: tensor<i32>) -> tensor<1x4x32x16xf32> {
    %c29 = arith.constant 29 : index
    %c0 = arith.constant 0 : index
    %c32_i32 = arith.constant 32 : i32
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<i1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %9 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %9 : i1
    } -> tensor<i1>
    %2 = tensor.empty() : tensor<i32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %9 = arith.addi %in, %c32_i32 : i32
      linalg.yield %9 : i32
    } -> tensor<i32>
    %4 = tensor.empty() : tensor<i32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = []} ins(%1, %3, %arg2 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%4 : tensor<i32>) {
    ^bb0(%in: i1, %in_0: i32, %in_1: i32, %out: i32):
      %9 = arith.select %in, %in_0, %in_1 : i32
      linalg.yield %9 : i32
    } -> tensor<i32>
    %extracted = tensor.extract %5[] : tensor<i32>
    %6 = arith.index_cast %extracted : i32 to index
    %7 = arith.maxsi %6, %c0 : index
    %8 = arith.minsi %7, %c29 : index
    %inserted_slice = tensor.insert_slice %arg1 into %arg0[0, 0, %8, 0] [1, 4, 3, 16] [1, 1, 1, 1] : tensor<1x4x3x16xf32> into tensor<1x4x32x16xf32>
    return %inserted_slice : tensor<1x4x32x16xf32>
  }
  func.func @dynamic_update_slice_in_dim(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x3x16xf32>, %arg2: tensor<i32>) -> tensor<1x4x32x16xf32> {
    %c29 = arith.constant 29 : index
    %c0 = arith.constant 0 : index
    %c32_i32 = arith.constant 32 : i32
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<i1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %9 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %9 : i1
    } -> tensor<i1>
    %2 = tensor.empty() : tensor<i32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %9 = arith.addi %in, %c32_i32 : i32
      linalg.yield %9 : i32
    } -> tensor<i32>
    %4 = tensor.empty() : tensor<i32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = []} ins(%1, %3, %arg2 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%4 : tensor<i32>) {
    ^bb0(%in: i1, %in_0: i32, %in_1: i32, %out: i32):
      %9 = arith.select %in, %in_0, %in_1 : i32
      linalg.yield %9 : i32
    } -> tensor<i32>
    %extracted = tensor.extract %5[] : tensor<i32>
    %6 = arith.index_cast %extracted : i32 to index
    %7 = arith.maxsi %6, %c0 : index
    %8 = arith.minsi %7, %c29 : index
    %inserted_slice = tensor.insert_slice %arg1 into %arg0[0, 0, %8, 0] [1, 4, 3, 16] [1, 1, 1, 1] : tensor<1x4x3x16xf32> into tensor<1x4x32x16xf32>
    return %inserted_slice : tensor<1x4x32x16xf32>
  }
  func.func @token_major_bf16(%arg0: tensor<2x32x4x16xbf16>, %arg1: tensor<2x1x4x16xbf16>, %arg2: tensor<i32>) -> tensor<2x32x4x16xbf16> {
    %c31 = arith.constant 31 : index
    %c0 = arith.constant 0 : index
    %c32_i32 = arith.constant 32 : i32
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<i1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %9 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %9 : i1
    } -> tensor<i1>
    %2 = tensor.empty() : tensor<i32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %9 = arith.addi %in, %c32_i32 : i32
      linalg.yield %9 : i32
    } -> tensor<i32>
    %4 = tensor.empty() : tensor<i32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = []} ins(%1, %3, %arg2 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%4 : tensor<i32>) {
    ^bb0(%in: i1, %in_0: i32, %in_1: i32, %out: i32):
      %9 = arith.select %in, %in_0, %in_1 : i32
      linalg.yield %9 : i32
    } -> tensor<i32>
    %extracted = tensor.extract %5[] : tensor<i32>
    %6 = arith.index_cast %extracted : i32 to index
    %7 = arith.maxsi %6, %c0 : index
    %8 = arith.minsi %7, %c31 : index
    %inserted_slice = tensor.insert_slice %arg1 into %arg0[0, %8, 0, 0] [2, 1, 4, 16] [1, 1, 1, 1] : tensor<2x1x4x16xbf16> into tensor<2x32x4x16xbf16>
    return %inserted_slice : tensor<2x32x4x16xbf16>
  }
  func.func @one_hot(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x1x16xf32>, %arg2: tensor<i32>) -> tensor<1x4x32x16xf32> {
    %0 = tensor.empty() : tensor<32xi32>
    %1 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%0 : tensor<32xi32>) {
    ^bb0(%out: i32):
      %12 = linalg.index 0 : index
      %13 = arith.index_cast %12 : index to i32
      linalg.yield %13 : i32
    } -> tensor<32xi32>
    %2 = tensor.empty() : tensor<32xi32>
    %3 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel"]} ins(%arg2 : tensor<i32>) outs(%2 : tensor<32xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<32xi32>
    %4 = tensor.empty() : tensor<32xi1>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%1, %3 : tensor<32xi32>, tensor<32xi32>) outs(%4 : tensor<32xi1>) {
    ^bb0(%in: i32, %in_0: i32, %out: i1):
      %12 = arith.cmpi eq, %in, %in_0 : i32
      linalg.yield %12 : i1
    } -> tensor<32xi1>
    %6 = tensor.empty() : tensor<1x4x32x16xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<32xi1>) outs(%6 : tensor<1x4x32x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x4x32x16xi1>
    %8 = tensor.empty() : tensor<1x4x32x16xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x4x1x16xf32>) outs(%8 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x32x16xf32>
    %10 = tensor.empty() : tensor<1x4x32x16xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %9, %arg0 : tensor<1x4x32x16xi1>, tensor<1x4x32x16xf32>, tensor<1x4x32x16xf32>) outs(%10 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %12 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %12 : f32
    } -> tensor<1x4x32x16xf32>
    return %11 : tensor<1x4x32x16xf32>
  }
  func.func @miss_features(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x32x1xf32>, %arg2: tensor<i32>) -> tensor<1x4x32x16xf32> {
    %c15 = arith.constant 15 : index
    %c0 = arith.constant 0 : index
    %c16_i32 = arith.constant 16 : i32
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<i1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %9 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %9 : i1
    } -> tensor<i1>
    %2 = tensor.empty() : tensor<i32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %9 = arith.addi %in, %c16_i32 : i32
      linalg.yield %9 : i32
    } -> tensor<i32>
    %4 = tensor.empty() : tensor<i32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = []} ins(%1, %3, %arg2 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%4 : tensor<i32>) {
    ^bb0(%in: i1, %in_0: i32, %in_1: i32, %out: i32):
      %9 = arith.select %in, %in_0, %in_1 : i32
      linalg.yield %9 : i32
    } -> tensor<i32>
    %extracted = tensor.extract %5[] : tensor<i32>
    %6 = arith.index_cast %extracted : i32 to index
    %7 = arith.maxsi %6, %c0 : index
    %8 = arith.minsi %7, %c15 : index
    %inserted_slice = tensor.insert_slice %arg1 into %arg0[0, 0, 0, %8] [1, 4, 32, 1] [1, 1, 1, 1] : tensor<1x4x32x1xf32> into tensor<1x4x32x16xf32>
    return %inserted_slice : tensor<1x4x32x16xf32>
  }
  func.func @dequantize_groups(%arg0: tensor<96x64xi8>, %arg1: tensor<96x2xf32>) -> tensor<96x64xf32> {
    %0 = tensor.empty() : tensor<96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x64xi8>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: i8, %out: f32):
      %6 = arith.sitofp %in : i8 to f32
      linalg.yield %6 : f32
    } -> tensor<96x64xf32>
    %expanded = tensor.expand_shape %1 [[0], [1, 2]] output_shape [96, 2, 32] : tensor<96x64xf32> into tensor<96x2x32xf32>
    %2 = tensor.empty() : tensor<96x2x32xf32>
    %3 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<96x2xf32>) outs(%2 : tensor<96x2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<96x2x32xf32>
    %4 = tensor.empty() : tensor<96x2x32xf32>
    %5 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %3 : tensor<96x2x32xf32>, tensor<96x2x32xf32>) outs(%4 : tensor<96x2x32xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %6 = arith.mulf %in, %in_0 : f32
      linalg.yield %6 : f32
    } -> tensor<96x2x32xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<96x2x32xf32> into tensor<96x64xf32>
    return %collapsed : tensor<96x64xf32>
  }
  func.func @dequantize_nibbles(%arg0: tensor<96x32xi8> {iree.abi.encoding = tensor<96x32xui8>}, %arg1: tensor<96x2xf32>) -> tensor<96x64xf32> {
    %c8_i8 = arith.constant 8 : i8
    %c4_i8 = arith.constant 4 : i8
    %c15_i8 = arith.constant 15 : i8
    %0 = tensor.empty() : tensor<96x32xi8>
    %1 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x32xi8>) outs(%0 : tensor<96x32xi8>) {
    ^bb0(%in: i8, %out: i8):
      %13 = arith.andi %in, %c15_i8 : i8
      linalg.yield %13 : i8
    } -> tensor<96x32xi8>
    %2 = tensor.empty() : tensor<96x32xi8>
    %3 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x32xi8>) outs(%2 : tensor<96x32xi8>) {
    ^bb0(%in: i8, %out: i8):
      %13 = arith.shrui %in, %c4_i8 : i8
      linalg.yield %13 : i8
    } -> tensor<96x32xi8>
    %expanded = tensor.expand_shape %1 [[0], [1, 2]] output_shape [96, 32, 1] : tensor<96x32xi8> into tensor<96x32x1xi8>
    %expanded_0 = tensor.expand_shape %3 [[0], [1, 2]] output_shape [96, 32, 1] : tensor<96x32xi8> into tensor<96x32x1xi8>
    %4 = tensor.empty() : tensor<96x32x2xi8>
    %inserted_slice = tensor.insert_slice %expanded into %4[0, 0, 0] [96, 32, 1] [1, 1, 1] : tensor<96x32x1xi8> into tensor<96x32x2xi8>
    %inserted_slice_1 = tensor.insert_slice %expanded_0 into %inserted_slice[0, 0, 1] [96, 32, 1] [1, 1, 1] : tensor<96x32x1xi8> into tensor<96x32x2xi8>
    %collapsed = tensor.collapse_shape %inserted_slice_1 [[0, 1, 2]] : tensor<96x32x2xi8> into tensor<6144xi8>
    %expanded_2 = tensor.expand_shape %collapsed [[0, 1, 2]] output_shape [96, 2, 32] : tensor<6144xi8> into tensor<96x2x32xi8>
    %5 = tensor.empty() : tensor<96x2x32xi8>
    %6 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_2 : tensor<96x2x32xi8>) outs(%5 : tensor<96x2x32xi8>) {
    ^bb0(%in: i8, %out: i8):
      %13 = arith.subi %in, %c8_i8 : i8
      linalg.yield %13 : i8
    } -> tensor<96x2x32xi8>
    %7 = tensor.empty() : tensor<96x2x32xf32>
    %8 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<96x2x32xi8>) outs(%7 : tensor<96x2x32xf32>) {
    ^bb0(%in: i8, %out: f32):
      %13 = arith.sitofp %in : i8 to f32
      linalg.yield %13 : f32
    } -> tensor<96x2x32xf32>
    %9 = tensor.empty() : tensor<96x2x32xf32>
    %10 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<96x2xf32>) outs(%9 : tensor<96x2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<96x2x32xf32>
    %11 = tensor.empty() : tensor<96x2x32xf32>
    %12 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %10 : tensor<96x2x32xf32>, tensor<96x2x32xf32>) outs(%11 : tensor<96x2x32xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %13 = arith.mulf %in, %in_4 : f32
      linalg.yield %13 : f32
    } -> tensor<96x2x32xf32>
    %collapsed_3 = tensor.collapse_shape %12 [[0], [1, 2]] : tensor<96x2x32xf32> into tensor<96x64xf32>
    return %collapsed_3 : tensor<96x64xf32>
  }
}
