// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2) -> (d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d1, d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0) -> (d0)>
#map9 = affine_map<(d0, d1) -> (d0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @dot(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64x96xf32>) -> tensor<3x9x96xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x9x64xf32> into tensor<27x64xf32>
    %0 = tensor.empty() : tensor<27x96xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<27x96xf32>) -> tensor<27x96xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<27x64xf32>, tensor<64x96xf32>) outs(%1 : tensor<27x96xf32>) -> tensor<27x96xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [3, 9, 96] : tensor<27x96xf32> into tensor<3x9x96xf32>
    return %expanded : tensor<3x9x96xf32>
  }
  func.func @dense(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64x96xf32>, %arg2: tensor<96xf32>) -> tensor<3x9x96xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x9x64xf32> into tensor<27x64xf32>
    %0 = tensor.empty() : tensor<27x96xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<27x96xf32>) -> tensor<27x96xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<27x64xf32>, tensor<64x96xf32>) outs(%1 : tensor<27x96xf32>) -> tensor<27x96xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [3, 9, 96] : tensor<27x96xf32> into tensor<3x9x96xf32>
    %3 = tensor.empty() : tensor<3x9x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<96xf32>) outs(%3 : tensor<3x9x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x96xf32>
    %5 = tensor.empty() : tensor<3x9x96xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %4 : tensor<3x9x96xf32>, tensor<3x9x96xf32>) outs(%5 : tensor<3x9x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %7 = arith.addf %in, %in_0 : f32
      linalg.yield %7 : f32
    } -> tensor<3x9x96xf32>
    return %6 : tensor<3x9x96xf32>
  }
  func.func @einsum_bf16(%arg0: tensor<9x64xbf16>, %arg1: tensor<96x64xbf16>) -> tensor<9x96xbf16> {
    %cst = arith.constant 0.000000e+00 : bf16
    %0 = tensor.empty() : tensor<64x96xbf16>
    %1 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<96x64xbf16>) outs(%0 : tensor<64x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<64x96xbf16>
    %2 = tensor.empty() : tensor<9x96xbf16>
    %3 = linalg.fill ins(%cst : bf16) outs(%2 : tensor<9x96xbf16>) -> tensor<9x96xbf16>
    %4 = linalg.matmul ins(%arg0, %1 : tensor<9x64xbf16>, tensor<64x96xbf16>) outs(%3 : tensor<9x96xbf16>) -> tensor<9x96xbf16>
    return %4 : tensor<9x96xbf16>
  }
  func.func @preferred_f32(%arg0: tensor<9x64xbf16>, %arg1: tensor<64x96xbf16>) -> tensor<9x96xbf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<9x96xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %2 = linalg.matmul ins(%arg0, %arg1 : tensor<9x64xbf16>, tensor<64x96xbf16>) outs(%1 : tensor<9x96xf32>) -> tensor<9x96xf32>
    %3 = tensor.empty() : tensor<9x96xbf16>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<9x96xf32>) outs(%3 : tensor<9x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %5 = arith.truncf %in : f32 to bf16
      linalg.yield %5 : bf16
    } -> tensor<9x96xbf16>
    return %4 : tensor<9x96xbf16>
  }
  func.func @einsum_heads(%arg0: tensor<3x9x64xf32>, %arg1: tensor<64x4x16xf32>) -> tensor<3x9x4x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x9x64xf32> into tensor<27x64xf32>
    %collapsed_0 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %0 = tensor.empty() : tensor<27x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<27x64xf32>) -> tensor<27x64xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_0 : tensor<27x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<27x64xf32>) -> tensor<27x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [3, 9, 4, 16] : tensor<27x64xf32> into tensor<3x9x4x16xf32>
    return %expanded : tensor<3x9x4x16xf32>
  }
  func.func @einsum_from_heads(%arg0: tensor<3x9x4x16xf32>, %arg1: tensor<4x16x64xf32>) -> tensor<3x9x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x9x16x4xf32>
    %1 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x9x4x16xf32>) outs(%0 : tensor<3x9x16x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x9x16x4xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2, 3]] : tensor<3x9x16x4xf32> into tensor<27x64xf32>
    %2 = tensor.empty() : tensor<16x4x64xf32>
    %3 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<4x16x64xf32>) outs(%2 : tensor<16x4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x4x64xf32>
    %collapsed_0 = tensor.collapse_shape %3 [[0, 1], [2]] : tensor<16x4x64xf32> into tensor<64x64xf32>
    %4 = tensor.empty() : tensor<27x64xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<27x64xf32>) -> tensor<27x64xf32>
    %6 = linalg.matmul ins(%collapsed, %collapsed_0 : tensor<27x64xf32>, tensor<64x64xf32>) outs(%5 : tensor<27x64xf32>) -> tensor<27x64xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2]] output_shape [3, 9, 64] : tensor<27x64xf32> into tensor<3x9x64xf32>
    return %expanded : tensor<3x9x64xf32>
  }
  func.func @vector(%arg0: tensor<64xf32>, %arg1: tensor<64x96xf32>) -> tensor<96xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<96xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<96xf32>) -> tensor<96xf32>
    %2 = linalg.vecmat ins(%arg0, %arg1 : tensor<64xf32>, tensor<64x96xf32>) outs(%1 : tensor<96xf32>) -> tensor<96xf32>
    return %2 : tensor<96xf32>
  }
  func.func @miss_batched(%arg0: tensor<3x9x64xf32>, %arg1: tensor<3x64x96xf32>) -> tensor<3x9x96xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x9x96xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x9x96xf32>) -> tensor<3x9x96xf32>
    %2 = linalg.batch_matmul ins(%arg0, %arg1 : tensor<3x9x64xf32>, tensor<3x64x96xf32>) outs(%1 : tensor<3x9x96xf32>) -> tensor<3x9x96xf32>
    return %2 : tensor<3x9x96xf32>
  }
  func.func @take_clip(%arg0: tensor<128x64xf32>, %arg1: tensor<9xi32>) -> tensor<9x64xf32> {
    %expanded = tensor.expand_shape %arg1 [[0, 1]] output_shape [9, 1] : tensor<9xi32> into tensor<9x1xi32>
    %0 = tensor.empty() : tensor<9x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<9x1xi32>) outs(%0 : tensor<9x1x64xf32>) {
    ^bb0(%in: i32, %out: f32):
      %2 = arith.index_cast %in : i32 to index
      %3 = linalg.index 2 : index
      %extracted = tensor.extract %arg0[%2, %3] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<9x1x64xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2]] : tensor<9x1x64xf32> into tensor<9x64xf32>
    return %collapsed : tensor<9x64xf32>
  }
  func.func @take_fill(%arg0: tensor<128x64xf32>, %arg1: tensor<9xi32>) -> tensor<9x64xf32> {
    %cst = arith.constant 0x7FC00000 : f32
    %true = arith.constant true
    %c127_i32 = arith.constant 127 : i32
    %c128_i32 = arith.constant 128 : i32
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<9xi1>
    %1 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel"]} ins(%arg1 : tensor<9xi32>) outs(%0 : tensor<9xi1>) {
    ^bb0(%in: i32, %out: i1):
      %21 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %21 : i1
    } -> tensor<9xi1>
    %2 = tensor.empty() : tensor<9xi32>
    %3 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel"]} ins(%arg1 : tensor<9xi32>) outs(%2 : tensor<9xi32>) {
    ^bb0(%in: i32, %out: i32):
      %21 = arith.addi %in, %c128_i32 : i32
      linalg.yield %21 : i32
    } -> tensor<9xi32>
    %4 = tensor.empty() : tensor<9xi32>
    %5 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel"]} ins(%1, %3, %arg1 : tensor<9xi1>, tensor<9xi32>, tensor<9xi32>) outs(%4 : tensor<9xi32>) {
    ^bb0(%in: i1, %in_0: i32, %in_1: i32, %out: i32):
      %21 = arith.select %in, %in_0, %in_1 : i32
      linalg.yield %21 : i32
    } -> tensor<9xi32>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [9, 1] : tensor<9xi32> into tensor<9x1xi32>
    %6 = tensor.empty() : tensor<9x1xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<9x1xi32>) outs(%6 : tensor<9x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %21 = arith.cmpi sge, %in, %c0_i32 : i32
      linalg.yield %21 : i1
    } -> tensor<9x1xi1>
    %8 = tensor.empty() : tensor<9x1xi1>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<9x1xi32>) outs(%8 : tensor<9x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %21 = arith.cmpi sle, %in, %c127_i32 : i32
      linalg.yield %21 : i1
    } -> tensor<9x1xi1>
    %10 = tensor.empty() : tensor<9x1xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7, %9 : tensor<9x1xi1>, tensor<9x1xi1>) outs(%10 : tensor<9x1xi1>) {
    ^bb0(%in: i1, %in_0: i1, %out: i1):
      %21 = arith.andi %in, %in_0 : i1
      linalg.yield %21 : i1
    } -> tensor<9x1xi1>
    %12 = tensor.empty() : tensor<9xi1>
    %13 = linalg.fill ins(%true : i1) outs(%12 : tensor<9xi1>) -> tensor<9xi1>
    %14 = linalg.generic {indexing_maps = [#map3, #map9], iterator_types = ["parallel", "reduction"]} ins(%11 : tensor<9x1xi1>) outs(%13 : tensor<9xi1>) {
    ^bb0(%in: i1, %out: i1):
      %21 = arith.andi %out, %in : i1
      linalg.yield %21 : i1
    } -> tensor<9xi1>
    %15 = tensor.empty() : tensor<9x1x64xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<9x1xi32>) outs(%15 : tensor<9x1x64xf32>) {
    ^bb0(%in: i32, %out: f32):
      %21 = arith.index_cast %in : i32 to index
      %22 = linalg.index 2 : index
      %extracted = tensor.extract %arg0[%21, %22] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<9x1x64xf32>
    %collapsed = tensor.collapse_shape %16 [[0], [1, 2]] : tensor<9x1x64xf32> into tensor<9x64xf32>
    %17 = tensor.empty() : tensor<9x64xi1>
    %18 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<9xi1>) outs(%17 : tensor<9x64xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<9x64xi1>
    %19 = tensor.empty() : tensor<9x64xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%18, %collapsed : tensor<9x64xi1>, tensor<9x64xf32>) outs(%19 : tensor<9x64xf32>) {
    ^bb0(%in: i1, %in_0: f32, %out: f32):
      %21 = arith.select %in, %in_0, %cst : f32
      linalg.yield %21 : f32
    } -> tensor<9x64xf32>
    return %20 : tensor<9x64xf32>
  }
  func.func @indexed(%arg0: tensor<128x64xf32>, %arg1: tensor<3x9xi32>) -> tensor<3x9x64xf32> {
    %c128_i32 = arith.constant 128 : i32
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<3x9xi1>
    %1 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<3x9xi32>) outs(%0 : tensor<3x9xi1>) {
    ^bb0(%in: i32, %out: i1):
      %8 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %8 : i1
    } -> tensor<3x9xi1>
    %2 = tensor.empty() : tensor<3x9xi32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<3x9xi32>) outs(%2 : tensor<3x9xi32>) {
    ^bb0(%in: i32, %out: i32):
      %8 = arith.addi %in, %c128_i32 : i32
      linalg.yield %8 : i32
    } -> tensor<3x9xi32>
    %4 = tensor.empty() : tensor<3x9xi32>
    %5 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1, %3, %arg1 : tensor<3x9xi1>, tensor<3x9xi32>, tensor<3x9xi32>) outs(%4 : tensor<3x9xi32>) {
    ^bb0(%in: i1, %in_0: i32, %in_1: i32, %out: i32):
      %8 = arith.select %in, %in_0, %in_1 : i32
      linalg.yield %8 : i32
    } -> tensor<3x9xi32>
    %expanded = tensor.expand_shape %5 [[0], [1, 2]] output_shape [3, 9, 1] : tensor<3x9xi32> into tensor<3x9x1xi32>
    %6 = tensor.empty() : tensor<3x9x1x64xf32>
    %7 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x9x1xi32>) outs(%6 : tensor<3x9x1x64xf32>) {
    ^bb0(%in: i32, %out: f32):
      %8 = arith.index_cast %in : i32 to index
      %9 = linalg.index 3 : index
      %extracted = tensor.extract %arg0[%8, %9] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x9x1x64xf32>
    %collapsed = tensor.collapse_shape %7 [[0], [1], [2, 3]] : tensor<3x9x1x64xf32> into tensor<3x9x64xf32>
    return %collapsed : tensor<3x9x64xf32>
  }
}
