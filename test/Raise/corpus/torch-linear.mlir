// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<()[s0] -> (s0 * 3)>
#map1 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1) -> (d0)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (d1, 0)>
module {
  func.func @functional(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<3x?x96xf32> {
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %1 = affine.apply #map()[%dim]
    %2 = tensor.empty(%1) : tensor<?x96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %4 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = arith.divsi %1, %c3 : index
    %expanded = tensor.expand_shape %4 [[0, 1], [2]] output_shape [3, %5, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    return %expanded : tensor<3x?x96xf32>
  }
  func.func @functional_aten(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %1 = tensor.empty() : tensor<3x64x96xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x96xf32>) outs(%1 : tensor<3x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64x96xf32>
    %3 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<3x?x96xf32>) -> tensor<3x?x96xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<3x?x64xf32>, tensor<3x64x96xf32>) outs(%4 : tensor<3x?x96xf32>) -> tensor<3x?x96xf32>
    return %5 : tensor<3x?x96xf32>
  }
  func.func @functional_bias(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>, %arg2: tensor<96xf32>) -> tensor<3x?x96xf32> {
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %1 = affine.apply #map()[%dim]
    %2 = tensor.empty(%1) : tensor<?x96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %4 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg2, %4 : tensor<96xf32>, tensor<?x96xf32>) outs(%2 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %7 = arith.addf %in, %in_0 : f32
      linalg.yield %7 : f32
    } -> tensor<?x96xf32>
    %6 = arith.divsi %1, %c3 : index
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [3, %6, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    return %expanded : tensor<3x?x96xf32>
  }
  func.func @functional_bias_bf16(%arg0: tensor<3x?x64xbf16>, %arg1: tensor<96x64xbf16>, %arg2: tensor<96xbf16>) -> tensor<3x?x96xbf16> {
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x?x64xbf16> into tensor<?x64xbf16>
    %0 = tensor.empty() : tensor<64x96xbf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xbf16>) outs(%0 : tensor<64x96xbf16>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xbf16>
    %1 = affine.apply #map()[%dim]
    %2 = tensor.empty(%1) : tensor<?x96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %4 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = tensor.empty(%1) : tensor<?x96xbf16>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<?x96xf32>) outs(%5 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %9 = arith.truncf %in : f32 to bf16
      linalg.yield %9 : bf16
    } -> tensor<?x96xbf16>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg2, %6 : tensor<96xbf16>, tensor<?x96xbf16>) outs(%5 : tensor<?x96xbf16>) {
    ^bb0(%in: bf16, %in_0: bf16, %out: bf16):
      %9 = arith.addf %in, %in_0 : bf16
      linalg.yield %9 : bf16
    } -> tensor<?x96xbf16>
    %8 = arith.divsi %1, %c3 : index
    %expanded = tensor.expand_shape %7 [[0, 1], [2]] output_shape [3, %8, 96] : tensor<?x96xbf16> into tensor<3x?x96xbf16>
    return %expanded : tensor<3x?x96xbf16>
  }
  func.func @functional_bias_aten(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>, %arg2: tensor<96xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %1 = tensor.empty() : tensor<3x64x96xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x96xf32>) outs(%1 : tensor<3x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64x96xf32>
    %3 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<3x?x96xf32>) -> tensor<3x?x96xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<3x?x64xf32>, tensor<3x64x96xf32>) outs(%4 : tensor<3x?x96xf32>) -> tensor<3x?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg2 : tensor<3x?x96xf32>, tensor<96xf32>) outs(%3 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %7 = arith.addf %in, %in_0 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    return %6 : tensor<3x?x96xf32>
  }
  func.func @matmul_transposed(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<3x?x96xf32> {
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %1 = affine.apply #map()[%dim]
    %2 = tensor.empty(%1) : tensor<?x96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %4 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = arith.divsi %1, %c3 : index
    %expanded = tensor.expand_shape %4 [[0, 1], [2]] output_shape [3, %5, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    return %expanded : tensor<3x?x96xf32>
  }
  func.func @matmul(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64x96xf32>) -> tensor<3x?x96xf32> {
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = affine.apply #map()[%dim]
    %1 = tensor.empty(%0) : tensor<?x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %3 = linalg.matmul ins(%collapsed, %arg1 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %4 = arith.divsi %0, %c3 : index
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [3, %4, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    return %expanded : tensor<3x?x96xf32>
  }
  func.func @matmul_bias(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64x96xf32>, %arg2: tensor<96xf32>) -> tensor<3x?x96xf32> {
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = affine.apply #map()[%dim]
    %1 = tensor.empty(%0) : tensor<?x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %3 = linalg.matmul ins(%collapsed, %arg1 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %4 = arith.divsi %0, %c3 : index
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [3, %4, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %5 = tensor.empty(%4) : tensor<3x?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %expanded : tensor<96xf32>, tensor<3x?x96xf32>) outs(%5 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %7 = arith.addf %in, %in_0 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96xf32>
    return %6 : tensor<3x?x96xf32>
  }
  func.func @addmm(%arg0: tensor<?x64xf32>, %arg1: tensor<64x96xf32>, %arg2: tensor<96xf32>) -> tensor<?x96xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x64xf32>
    %0 = tensor.empty(%dim) : tensor<?x96xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %2 = linalg.matmul ins(%arg0, %arg1 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%1 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg2, %2 : tensor<96xf32>, tensor<?x96xf32>) outs(%0 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.addf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<?x96xf32>
    return %3 : tensor<?x96xf32>
  }
  func.func @einsum(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<3x?x96xf32> {
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2, 3]] output_shape [96, 64, 1, 1] : tensor<96x64xf32> into tensor<96x64x1x1xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = affine.apply #map()[%dim]
    %expanded_0 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, %0, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %1 = tensor.empty() : tensor<64x96x1x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<96x64x1x1xf32>) outs(%1 : tensor<64x96x1x1xf32>) permutation = [1, 0, 2, 3] 
    %collapsed_1 = tensor.collapse_shape %transposed [[0], [1, 2, 3]] : tensor<64x96x1x1xf32> into tensor<64x96xf32>
    %expanded_2 = tensor.expand_shape %collapsed_1 [[0, 1], [2]] output_shape [1, 64, 96] : tensor<64x96xf32> into tensor<1x64x96xf32>
    %2 = tensor.empty(%0) : tensor<1x?x96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x?x96xf32>) -> tensor<1x?x96xf32>
    %4 = linalg.batch_matmul ins(%expanded_0, %expanded_2 : tensor<1x?x64xf32>, tensor<1x64x96xf32>) outs(%3 : tensor<1x?x96xf32>) -> tensor<1x?x96xf32>
    %collapsed_3 = tensor.collapse_shape %4 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %5 = arith.divsi %0, %c3 : index
    %expanded_4 = tensor.expand_shape %collapsed_3 [[0, 1], [2, 3]] output_shape [3, %5, 1, 96] : tensor<?x96xf32> into tensor<3x?x1x96xf32>
    %6 = tensor.empty(%5) : tensor<3x?x96x1xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<3x?x1x96xf32>) outs(%6 : tensor<3x?x96x1xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_6 = tensor.collapse_shape %transposed_5 [[0], [1], [2, 3]] : tensor<3x?x96x1xf32> into tensor<3x?x96xf32>
    return %collapsed_6 : tensor<3x?x96xf32>
  }
  func.func @einsum_in_out(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64x96xf32>) -> tensor<3x?x96xf32> {
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = affine.apply #map()[%dim]
    %expanded = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, %0, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %expanded_0 = tensor.expand_shape %arg1 [[0, 1], [2]] output_shape [1, 64, 96] : tensor<64x96xf32> into tensor<1x64x96xf32>
    %1 = tensor.empty(%0) : tensor<1x?x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x?x96xf32>) -> tensor<1x?x96xf32>
    %3 = linalg.batch_matmul ins(%expanded, %expanded_0 : tensor<1x?x64xf32>, tensor<1x64x96xf32>) outs(%2 : tensor<1x?x96xf32>) -> tensor<1x?x96xf32>
    %collapsed_1 = tensor.collapse_shape %3 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %4 = arith.divsi %0, %c3 : index
    %expanded_2 = tensor.expand_shape %collapsed_1 [[0, 1], [2, 3]] output_shape [3, %4, 1, 96] : tensor<?x96xf32> into tensor<3x?x1x96xf32>
    %5 = tensor.empty(%4) : tensor<3x?x96x1xf32>
    %transposed = linalg.transpose ins(%expanded_2 : tensor<3x?x1x96xf32>) outs(%5 : tensor<3x?x96x1xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_3 = tensor.collapse_shape %transposed [[0], [1], [2, 3]] : tensor<3x?x96x1xf32> into tensor<3x?x96xf32>
    return %collapsed_3 : tensor<3x?x96xf32>
  }
  func.func @einsum_heads(%arg0: tensor<3x?x64xf32>, %arg1: tensor<4x16x64xf32>) -> tensor<3x?x4x16xf32> {
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3, 4]] output_shape [4, 16, 64, 1, 1] : tensor<4x16x64xf32> into tensor<4x16x64x1x1xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = affine.apply #map()[%dim]
    %expanded_0 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, %0, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %1 = tensor.empty() : tensor<64x4x16x1x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<4x16x64x1x1xf32>) outs(%1 : tensor<64x4x16x1x1xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_1 = tensor.collapse_shape %transposed [[0], [1, 2, 3, 4]] : tensor<64x4x16x1x1xf32> into tensor<64x64xf32>
    %expanded_2 = tensor.expand_shape %collapsed_1 [[0, 1], [2]] output_shape [1, 64, 64] : tensor<64x64xf32> into tensor<1x64x64xf32>
    %2 = tensor.empty(%0) : tensor<1x?x64xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x?x64xf32>) -> tensor<1x?x64xf32>
    %4 = linalg.batch_matmul ins(%expanded_0, %expanded_2 : tensor<1x?x64xf32>, tensor<1x64x64xf32>) outs(%3 : tensor<1x?x64xf32>) -> tensor<1x?x64xf32>
    %collapsed_3 = tensor.collapse_shape %4 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %5 = arith.divsi %0, %c3 : index
    %expanded_4 = tensor.expand_shape %collapsed_3 [[0, 1], [2, 3, 4]] output_shape [3, %5, 1, 4, 16] : tensor<?x64xf32> into tensor<3x?x1x4x16xf32>
    %6 = tensor.empty(%5) : tensor<3x?x4x16x1xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<3x?x1x4x16xf32>) outs(%6 : tensor<3x?x4x16x1xf32>) permutation = [0, 1, 3, 4, 2] 
    %collapsed_6 = tensor.collapse_shape %transposed_5 [[0], [1], [2], [3, 4]] : tensor<3x?x4x16x1xf32> into tensor<3x?x4x16xf32>
    return %collapsed_6 : tensor<3x?x4x16xf32>
  }
  func.func @einsum_from_heads(%arg0: tensor<?x4x16xf32>, %arg1: tensor<4x16x96xf32>) -> tensor<?x96xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x4x16xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [%dim, 4, 16, 1] : tensor<?x4x16xf32> into tensor<?x4x16x1xf32>
    %expanded_0 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [4, 16, 96, 1] : tensor<4x16x96xf32> into tensor<4x16x96x1xf32>
    %0 = tensor.empty(%dim) : tensor<?x16x4x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<?x4x16x1xf32>) outs(%0 : tensor<?x16x4x1xf32>) permutation = [0, 2, 1, 3] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2, 3]] : tensor<?x16x4x1xf32> into tensor<?x64xf32>
    %expanded_1 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %1 = tensor.empty() : tensor<16x4x96x1xf32>
    %transposed_2 = linalg.transpose ins(%expanded_0 : tensor<4x16x96x1xf32>) outs(%1 : tensor<16x4x96x1xf32>) permutation = [1, 0, 2, 3] 
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2, 3]] : tensor<16x4x96x1xf32> into tensor<64x96xf32>
    %expanded_4 = tensor.expand_shape %collapsed_3 [[0, 1], [2]] output_shape [1, 64, 96] : tensor<64x96xf32> into tensor<1x64x96xf32>
    %2 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x?x96xf32>) -> tensor<1x?x96xf32>
    %4 = linalg.batch_matmul ins(%expanded_1, %expanded_4 : tensor<1x?x64xf32>, tensor<1x64x96xf32>) outs(%3 : tensor<1x?x96xf32>) -> tensor<1x?x96xf32>
    %collapsed_5 = tensor.collapse_shape %4 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0], [1, 2, 3]] output_shape [%dim, 1, 1, 96] : tensor<?x96xf32> into tensor<?x1x1x96xf32>
    %5 = tensor.empty(%dim) : tensor<?x96x1x1xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<?x1x1x96xf32>) outs(%5 : tensor<?x96x1x1xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0], [1, 2, 3]] : tensor<?x96x1x1xf32> into tensor<?x96xf32>
    return %collapsed_8 : tensor<?x96xf32>
  }
  func.func @rank_2(%arg0: tensor<?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<?x96xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c0 : tensor<?x64xf32>
    %1 = tensor.empty(%dim) : tensor<?x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %3 = linalg.matmul ins(%arg0, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    return %3 : tensor<?x96xf32>
  }
  func.func @vector(%arg0: tensor<64xf32>, %arg1: tensor<96x64xf32>) -> tensor<96xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %expanded = tensor.expand_shape %arg0 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32>
    %1 = tensor.empty() : tensor<1x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %3 = linalg.matmul ins(%expanded, %transposed : tensor<1x64xf32>, tensor<64x96xf32>) outs(%2 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1]] : tensor<1x96xf32> into tensor<96xf32>
    return %collapsed : tensor<96xf32>
  }
  func.func @mv(%arg0: tensor<64xf32>, %arg1: tensor<96x64xf32>, %arg2: tensor<96xf32>) -> tensor<96xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1, %arg0 : tensor<96x64xf32>, tensor<64xf32>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %6 = arith.mulf %in, %in_0 : f32
      linalg.yield %6 : f32
    } -> tensor<96x64xf32>
    %2 = tensor.empty() : tensor<96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<96xf32>) -> tensor<96xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<96x64xf32>) outs(%3 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.addf %in, %out : f32
      linalg.yield %6 : f32
    } -> tensor<96xf32>
    %5 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel"]} ins(%4, %arg2 : tensor<96xf32>, tensor<96xf32>) outs(%2 : tensor<96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %6 = arith.addf %in, %in_0 : f32
      linalg.yield %6 : f32
    } -> tensor<96xf32>
    return %5 : tensor<96xf32>
  }
  func.func @vecmat(%arg0: tensor<64xf32>, %arg1: tensor<64x96xf32>) -> tensor<96xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32>
    %0 = tensor.empty() : tensor<1x96xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %2 = linalg.matmul ins(%expanded, %arg1 : tensor<1x64xf32>, tensor<64x96xf32>) outs(%1 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1]] : tensor<1x96xf32> into tensor<96xf32>
    return %collapsed : tensor<96xf32>
  }
  func.func @one_token(%arg0: tensor<1x1x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<1x1x96xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0], [1, 2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %1 = tensor.empty() : tensor<1x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<1x64xf32>, tensor<64x96xf32>) outs(%2 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %expanded = tensor.expand_shape %3 [[0], [1, 2]] output_shape [1, 1, 96] : tensor<1x96xf32> into tensor<1x1x96xf32>
    return %expanded : tensor<1x1x96xf32>
  }
  func.func @bmm_expanded(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<3x64x96xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x96xf32>) outs(%1 : tensor<3x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64x96xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %3 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<3x?x96xf32>) -> tensor<3x?x96xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<3x?x64xf32>, tensor<3x64x96xf32>) outs(%4 : tensor<3x?x96xf32>) -> tensor<3x?x96xf32>
    return %5 : tensor<3x?x96xf32>
  }
  func.func @transposed_result(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<3x?x96xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<3x64x?xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<3x?x64xf32>) outs(%1 : tensor<3x64x?xf32>) permutation = [0, 2, 1] 
    %2 = tensor.empty() : tensor<3x96x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<96x64xf32>) outs(%2 : tensor<3x96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x96x64xf32>
    %4 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<3x64x?xf32>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel"]} outs(%5 : tensor<3x64x?xf32>) {
    ^bb0(%out: f32):
      %11 = linalg.index 0 : index
      %12 = linalg.index 1 : index
      %13 = linalg.index 2 : index
      %14 = arith.cmpi eq, %dim, %c1 : index
      %15 = arith.select %14, %c0, %13 : index
      %extracted = tensor.extract %transposed[%11, %12, %15] : tensor<3x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x?xf32>
    %7 = tensor.empty(%dim) : tensor<3x96x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<3x96x?xf32>) -> tensor<3x96x?xf32>
    %9 = linalg.batch_matmul ins(%3, %6 : tensor<3x96x64xf32>, tensor<3x64x?xf32>) outs(%8 : tensor<3x96x?xf32>) -> tensor<3x96x?xf32>
    %10 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %transposed_0 = linalg.transpose ins(%9 : tensor<3x96x?xf32>) outs(%10 : tensor<3x?x96xf32>) permutation = [0, 2, 1] 
    return %transposed_0 : tensor<3x?x96xf32>
  }
  func.func @collapsed(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<3x?x96xf32> {
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %1 = affine.apply #map()[%dim]
    %2 = tensor.empty(%1) : tensor<?x96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %4 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = arith.divsi %1, %c3 : index
    %expanded = tensor.expand_shape %4 [[0, 1], [2]] output_shape [3, %5, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    return %expanded : tensor<3x?x96xf32>
  }
  func.func @product_and_sum(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [3, %dim, 1, 64] : tensor<3x?x64xf32> into tensor<3x?x1x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1 : tensor<3x?x1x64xf32>, tensor<96x64xf32>) outs(%0 : tensor<3x?x96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %5 = arith.mulf %in, %in_0 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96x64xf32>
    %2 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<3x?x96xf32>) -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<3x?x96x64xf32>) outs(%3 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.addf %in, %out : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    return %4 : tensor<3x?x96xf32>
  }
  func.func @then_view_transpose(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<3x6x?x16xf32> {
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %1 = affine.apply #map()[%dim]
    %2 = tensor.empty(%1) : tensor<?x96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %4 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = arith.divsi %1, %c3 : index
    %expanded = tensor.expand_shape %4 [[0, 1], [2, 3]] output_shape [3, %5, 6, 16] : tensor<?x96xf32> into tensor<3x?x6x16xf32>
    %6 = tensor.empty(%5) : tensor<3x6x?x16xf32>
    %transposed_0 = linalg.transpose ins(%expanded : tensor<3x?x6x16xf32>) outs(%6 : tensor<3x6x?x16xf32>) permutation = [0, 2, 1, 3] 
    return %transposed_0 : tensor<3x6x?x16xf32>
  }
  func.func @bf16_accumulated_in_f32(%arg0: tensor<?x64xbf16>, %arg1: tensor<96x64xbf16>) -> tensor<?x96xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x64xbf16>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<?x64xbf16>) outs(%2 : tensor<?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %19 = arith.extf %in : bf16 to f32
      linalg.yield %19 : f32
    } -> tensor<?x64xf32>
    %4 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<?x64xf32>
    %6 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%5 : tensor<?x64xf32>) {
    ^bb0(%out: f32):
      %19 = linalg.index 0 : index
      %20 = linalg.index 1 : index
      %21 = arith.cmpi eq, %dim, %c1 : index
      %22 = arith.select %21, %c0, %19 : index
      %extracted = tensor.extract %3[%22, %20] : tensor<?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64xf32>
    %7 = tensor.empty() : tensor<96x64xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<96x64xbf16>) outs(%7 : tensor<96x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %19 = arith.extf %in : bf16 to f32
      linalg.yield %19 : f32
    } -> tensor<96x64xf32>
    %9 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%8 : tensor<96x64xf32>) outs(%9 : tensor<64x96xf32>) permutation = [1, 0] 
    %10 = tensor.empty(%dim) : tensor<?x96xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %12 = linalg.matmul ins(%6, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%11 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %13 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %13, "negative values not allowed in new dimensions"
    %14 = tensor.empty(%dim) : tensor<?x96xbf16>
    %15 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<?x96xf32>) outs(%14 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %19 = arith.truncf %in : f32 to bf16
      linalg.yield %19 : bf16
    } -> tensor<?x96xbf16>
    %16 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %17 = tensor.empty(%dim) : tensor<?x96xbf16>
    %18 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%17 : tensor<?x96xbf16>) {
    ^bb0(%out: bf16):
      %19 = linalg.index 0 : index
      %20 = linalg.index 1 : index
      %21 = arith.cmpi eq, %dim, %c1 : index
      %22 = arith.select %21, %c0, %19 : index
      %extracted = tensor.extract %15[%22, %20] : tensor<?x96xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x96xbf16>
    return %18 : tensor<?x96xbf16>
  }
  func.func @f32_times_bf16_weight(%arg0: tensor<?x64xf32>, %arg1: tensor<96x64xbf16>) -> tensor<?x96xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<96x64xbf16>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %6 = arith.extf %in : bf16 to f32
      linalg.yield %6 : f32
    } -> tensor<96x64xf32>
    %2 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%1 : tensor<96x64xf32>) outs(%2 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c0 : tensor<?x64xf32>
    %3 = tensor.empty(%dim) : tensor<?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = linalg.matmul ins(%arg0, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%4 : tensor<?x96xf32>) -> tensor<?x96xf32>
    return %5 : tensor<?x96xf32>
  }
  func.func @with_residual(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>, %arg2: tensor<96xf32>, %arg3: tensor<3x?x96xf32>) -> tensor<3x?x96xf32> {
    %c3 = arith.constant 3 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %1 = affine.apply #map()[%dim]
    %2 = tensor.empty(%1) : tensor<?x96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %4 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg2, %4 : tensor<96xf32>, tensor<?x96xf32>) outs(%2 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %10 = arith.addf %in, %in_1 : f32
      linalg.yield %10 : f32
    } -> tensor<?x96xf32>
    %6 = arith.divsi %1, %c3 : index
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [3, %6, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %dim_0 = tensor.dim %arg3, %c1 : tensor<3x?x96xf32>
    %7 = arith.cmpi eq, %dim_0, %6 : index
    cf.assert %7, "mismatched size for broadcast"
    %8 = tensor.empty(%dim_0) : tensor<3x?x96xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %expanded : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%8 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %10 = arith.addf %in, %in_1 : f32
      linalg.yield %10 : f32
    } -> tensor<3x?x96xf32>
    return %9 : tensor<3x?x96xf32>
  }
  func.func @last_row(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<3x1x96xf32> {
    %c-1_i64 = arith.constant -1 : i64
    %c1 = arith.constant 1 : index
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.addi %0, %c-1_i64 : i64
    %2 = arith.maxsi %1, %c0_i64 : i64
    %3 = arith.minsi %2, %0 : i64
    %4 = arith.index_cast %3 : i64 to index
    %extracted_slice = tensor.extract_slice %arg0[0, %4, 0] [3, 1, 64] [1, 1, 1] : tensor<3x?x64xf32> to tensor<3x1x64xf32>
    %5 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%5 : tensor<64x96xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<3x64x96xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x96xf32>) outs(%6 : tensor<3x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64x96xf32>
    %8 = tensor.empty() : tensor<3x1x96xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %10 = linalg.batch_matmul ins(%extracted_slice, %7 : tensor<3x1x64xf32>, tensor<3x64x96xf32>) outs(%9 : tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    return %10 : tensor<3x1x96xf32>
  }
  func.func @three_of_one(%arg0: tensor<3x?x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<32x64xf32>, %arg3: tensor<32x64xf32>) -> (tensor<3x?x64xf32>, tensor<3x?x32xf32>, tensor<3x?x32xf32>) {
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %1 = affine.apply #map()[%dim]
    %2 = tensor.empty(%1) : tensor<?x64xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %4 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%3 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %5 = arith.divsi %1, %c3 : index
    %expanded = tensor.expand_shape %4 [[0, 1], [2]] output_shape [3, %5, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %6 = tensor.empty() : tensor<64x32xf32>
    %transposed_0 = linalg.transpose ins(%arg2 : tensor<32x64xf32>) outs(%6 : tensor<64x32xf32>) permutation = [1, 0] 
    %7 = tensor.empty(%1) : tensor<?x32xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed_0 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%8 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_1 = tensor.expand_shape %9 [[0, 1], [2]] output_shape [3, %5, 32] : tensor<?x32xf32> into tensor<3x?x32xf32>
    %transposed_2 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%6 : tensor<64x32xf32>) permutation = [1, 0] 
    %10 = linalg.matmul ins(%collapsed, %transposed_2 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%8 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_3 = tensor.expand_shape %10 [[0, 1], [2]] output_shape [3, %5, 32] : tensor<?x32xf32> into tensor<3x?x32xf32>
    return %expanded, %expanded_1, %expanded_3 : tensor<3x?x64xf32>, tensor<3x?x32xf32>, tensor<3x?x32xf32>
  }
  func.func @lora(%arg0: tensor<?x64xf32>, %arg1: tensor<96x64xf32>, %arg2: tensor<8x64xf32>, %arg3: tensor<96x8xf32>) -> tensor<?x96xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c0 : tensor<?x64xf32>
    %1 = tensor.empty(%dim) : tensor<?x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %3 = linalg.matmul ins(%arg0, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %4 = tensor.empty() : tensor<64x8xf32>
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<8x64xf32>) outs(%4 : tensor<64x8xf32>) permutation = [1, 0] 
    %5 = tensor.empty(%dim) : tensor<?x8xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %7 = linalg.matmul ins(%arg0, %transposed_1 : tensor<?x64xf32>, tensor<64x8xf32>) outs(%6 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %8 = tensor.empty() : tensor<8x96xf32>
    %transposed_2 = linalg.transpose ins(%arg3 : tensor<96x8xf32>) outs(%8 : tensor<8x96xf32>) permutation = [1, 0] 
    %9 = linalg.matmul ins(%7, %transposed_2 : tensor<?x8xf32>, tensor<8x96xf32>) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<?x96xf32>) outs(%1 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.mulf %in, %cst_0 : f32
      linalg.yield %12 : f32
    } -> tensor<?x96xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%3, %10 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%1 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %12 = arith.addf %in, %in_3 : f32
      linalg.yield %12 : f32
    } -> tensor<?x96xf32>
    return %11 : tensor<?x96xf32>
  }
  func.func @square_transposed(%arg0: tensor<?x64xf32>, %arg1: tensor<64x64xf32>) -> tensor<?x64xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c0 : tensor<?x64xf32>
    %1 = tensor.empty(%dim) : tensor<?x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %3 = linalg.matmul ins(%arg0, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<?x64xf32>) -> tensor<?x64xf32>
    return %3 : tensor<?x64xf32>
  }
  func.func @square_plain(%arg0: tensor<?x64xf32>, %arg1: tensor<64x64xf32>) -> tensor<?x64xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x64xf32>
    %0 = tensor.empty(%dim) : tensor<?x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %2 = linalg.matmul ins(%arg0, %arg1 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<?x64xf32>) -> tensor<?x64xf32>
    return %2 : tensor<?x64xf32>
  }
  func.func @miss_batched_weight(%arg0: tensor<3x?x64xf32>, %arg1: tensor<3x96x64xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<3x96x64xf32>) outs(%0 : tensor<3x64x96xf32>) permutation = [0, 2, 1] 
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %1 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<3x?x96xf32>) -> tensor<3x?x96xf32>
    %3 = linalg.batch_matmul ins(%arg0, %transposed : tensor<3x?x64xf32>, tensor<3x64x96xf32>) outs(%2 : tensor<3x?x96xf32>) -> tensor<3x?x96xf32>
    return %3 : tensor<3x?x96xf32>
  }
  func.func @miss_self_product(%arg0: tensor<3x64x32xf32>, %arg1: tensor<96x64xf32>) -> tensor<3x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<3x64x32xf32> into tensor<192x32xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [192, 1, 32] : tensor<192x32xf32> into tensor<192x1x32xf32>
    %expanded_0 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [192, 32, 1] : tensor<192x32xf32> into tensor<192x32x1xf32>
    %0 = tensor.empty() : tensor<192x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<192x1x1xf32>) -> tensor<192x1x1xf32>
    %2 = linalg.batch_matmul ins(%expanded, %expanded_0 : tensor<192x1x32xf32>, tensor<192x32x1xf32>) outs(%1 : tensor<192x1x1xf32>) -> tensor<192x1x1xf32>
    %collapsed_1 = tensor.collapse_shape %2 [[0], [1, 2]] : tensor<192x1x1xf32> into tensor<192x1xf32>
    %expanded_2 = tensor.expand_shape %collapsed_1 [[0, 1], [2]] output_shape [3, 64, 1] : tensor<192x1xf32> into tensor<3x64x1xf32>
    %collapsed_3 = tensor.collapse_shape %expanded_2 [[0], [1, 2]] : tensor<3x64x1xf32> into tensor<3x64xf32>
    %3 = tensor.empty() : tensor<f32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<f32>) -> tensor<f32>
    %5 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["reduction", "reduction"]} ins(%arg1 : tensor<96x64xf32>) outs(%4 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.addf %in, %out : f32
      linalg.yield %8 : f32
    } -> tensor<f32>
    %6 = tensor.empty() : tensor<3x64xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_3, %5 : tensor<3x64xf32>, tensor<f32>) outs(%6 : tensor<3x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %8 = arith.addf %in, %in_4 : f32
      linalg.yield %8 : f32
    } -> tensor<3x64xf32>
    return %7 : tensor<3x64xf32>
  }
  func.func @miss_max_plus(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0xFF800000 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [3, %dim, 1, 64] : tensor<3x?x64xf32> into tensor<3x?x1x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1 : tensor<3x?x1x64xf32>, tensor<96x64xf32>) outs(%0 : tensor<3x?x96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %7 = arith.mulf %in, %in_0 : f32
      linalg.yield %7 : f32
    } -> tensor<3x?x96x64xf32>
    %2 = tensor.empty(%dim) : tensor<3x?x96xi64>
    %3 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<3x?x96xi64>) -> tensor<3x?x96xi64>
    %4 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<3x?x96xf32>) -> tensor<3x?x96xf32>
    %6:2 = linalg.generic {indexing_maps = [#map10, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<3x?x96x64xf32>) outs(%5, %3 : tensor<3x?x96xf32>, tensor<3x?x96xi64>) {
    ^bb0(%in: f32, %out: f32, %out_0: i64):
      %7 = linalg.index 3 : index
      %8 = arith.index_cast %7 : index to i64
      %9 = arith.maximumf %in, %out : f32
      %10 = arith.cmpf ogt, %in, %out : f32
      %11 = arith.select %10, %8, %out_0 : i64
      linalg.yield %9, %11 : f32, i64
    } -> (tensor<3x?x96xf32>, tensor<3x?x96xi64>)
    return %6#0 : tensor<3x?x96xf32>
  }
  func.func @miss_sum_sum(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [3, %dim, 1, 64] : tensor<3x?x64xf32> into tensor<3x?x1x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1 : tensor<3x?x1x64xf32>, tensor<96x64xf32>) outs(%0 : tensor<3x?x96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %5 = arith.addf %in, %in_0 : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96x64xf32>
    %2 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<3x?x96xf32>) -> tensor<3x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<3x?x96x64xf32>) outs(%3 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.addf %in, %out : f32
      linalg.yield %5 : f32
    } -> tensor<3x?x96xf32>
    return %4 : tensor<3x?x96xf32>
  }
  func.func @miss_squared(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<3x?x96xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [3, %dim, 1, 64] : tensor<3x?x64xf32> into tensor<3x?x1x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1 : tensor<3x?x1x64xf32>, tensor<96x64xf32>) outs(%0 : tensor<3x?x96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %6 = arith.mulf %in, %in_0 : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96x64xf32>
    %2 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<3x?x96x64xf32>, tensor<96x64xf32>) outs(%0 : tensor<3x?x96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %6 = arith.mulf %in, %in_0 : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96x64xf32>
    %3 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<3x?x96xf32>) -> tensor<3x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%2 : tensor<3x?x96x64xf32>) outs(%4 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.addf %in, %out : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96xf32>
    return %5 : tensor<3x?x96xf32>
  }
  func.func @miss_product_squared(%arg0: tensor<3x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<3x?x96xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<3x?x64xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [3, %dim, 1, 64] : tensor<3x?x64xf32> into tensor<3x?x1x64xf32>
    %0 = tensor.empty(%dim) : tensor<3x?x96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1 : tensor<3x?x1x64xf32>, tensor<96x64xf32>) outs(%0 : tensor<3x?x96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %6 = arith.mulf %in, %in_0 : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96x64xf32>
    %2 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<3x?x96x64xf32>) outs(%0 : tensor<3x?x96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %6 : f32
    } -> tensor<3x?x96x64xf32>
    %3 = tensor.empty(%dim) : tensor<3x?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<3x?x96xf32>) -> tensor<3x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%2 : tensor<3x?x96x64xf32>) outs(%4 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.addf %in, %out : f32
      linalg.yield %6 : f32
    } -> tensor<3x?x96xf32>
    return %5 : tensor<3x?x96xf32>
  }
  func.func @bias_of_the_row(%arg0: tensor<2x8x64xf32>, %arg1: tensor<8x64xf32>, %arg2: tensor<8x1xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<64x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<8x64xf32>) outs(%0 : tensor<64x8xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x64xf32> into tensor<16x64xf32>
    %1 = tensor.empty() : tensor<16x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<16x64xf32>, tensor<64x8xf32>) outs(%2 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xf32> into tensor<2x8x8xf32>
    %4 = tensor.empty() : tensor<2x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<2x8x8xf32>, tensor<8x1xf32>) outs(%4 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %6 = arith.addf %in, %in_0 : f32
      linalg.yield %6 : f32
    } -> tensor<2x8x8xf32>
    return %5 : tensor<2x8x8xf32>
  }
  func.func @bias_subtracted(%arg0: tensor<?x64xf32>, %arg1: tensor<96x64xf32>, %arg2: tensor<96xf32>) -> tensor<?x96xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c0 : tensor<?x64xf32>
    %1 = tensor.empty(%dim) : tensor<?x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %3 = linalg.matmul ins(%arg0, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg2, %3 : tensor<96xf32>, tensor<?x96xf32>) outs(%1 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %5 = arith.subf %in, %in_0 : f32
      linalg.yield %5 : f32
    } -> tensor<?x96xf32>
    return %4 : tensor<?x96xf32>
  }
  func.func @bias_multiplied(%arg0: tensor<?x64xf32>, %arg1: tensor<96x64xf32>, %arg2: tensor<96xf32>) -> tensor<?x96xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c0 : tensor<?x64xf32>
    %1 = tensor.empty(%dim) : tensor<?x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %3 = linalg.matmul ins(%arg0, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3, %arg2 : tensor<?x96xf32>, tensor<96xf32>) outs(%1 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %5 = arith.mulf %in, %in_0 : f32
      linalg.yield %5 : f32
    } -> tensor<?x96xf32>
    return %4 : tensor<?x96xf32>
  }
}
