// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @matmul_bias(%arg0: tensor<1x9x64xf32>, %arg1: tensor<1x64x96xf32>, %arg2: tensor<96xf32>) -> tensor<1x9x96xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x9x96xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x9x96xf32>) -> tensor<1x9x96xf32>
    %2 = linalg.batch_matmul ins(%arg0, %arg1 : tensor<1x9x64xf32>, tensor<1x64x96xf32>) outs(%1 : tensor<1x9x96xf32>) -> tensor<1x9x96xf32>
    %expanded = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 1, 96] : tensor<96xf32> into tensor<1x1x96xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<1x9x96xf32>, tensor<1x1x96xf32>) outs(%0 : tensor<1x9x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.addf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<1x9x96xf32>
    return %3 : tensor<1x9x96xf32>
  }
  func.func @transposed(%arg0: tensor<9x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<9x96xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0, 1], [2]] output_shape [1, 9, 64] : tensor<9x64xf32> into tensor<1x9x64xf32>
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %expanded_0 = tensor.expand_shape %transposed [[0, 1], [2]] output_shape [1, 64, 96] : tensor<64x96xf32> into tensor<1x64x96xf32>
    %1 = tensor.empty() : tensor<1x9x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x9x96xf32>) -> tensor<1x9x96xf32>
    %3 = linalg.batch_matmul ins(%expanded, %expanded_0 : tensor<1x9x64xf32>, tensor<1x64x96xf32>) outs(%2 : tensor<1x9x96xf32>) -> tensor<1x9x96xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2]] : tensor<1x9x96xf32> into tensor<9x96xf32>
    return %collapsed : tensor<9x96xf32>
  }
  func.func @miss_batched(%arg0: tensor<3x9x64xf32>, %arg1: tensor<3x64x96xf32>) -> tensor<3x9x96xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x9x96xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x9x96xf32>) -> tensor<3x9x96xf32>
    %2 = linalg.batch_matmul ins(%arg0, %arg1 : tensor<3x9x64xf32>, tensor<3x64x96xf32>) outs(%1 : tensor<3x9x96xf32>) -> tensor<3x9x96xf32>
    return %2 : tensor<3x9x96xf32>
  }
  func.func @gather(%arg0: tensor<1x128x64xf32>, %arg1: tensor<1x9xi32>) -> tensor<1x9x64xf32> {
    %c0 = arith.constant 0 : index
    %0 = tensor.empty() : tensor<1x9x64xf32>
    %1 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x9xi32>) outs(%0 : tensor<1x9x64xf32>) {
    ^bb0(%in: i32, %out: f32):
      %2 = arith.index_cast %in : i32 to index
      %3 = linalg.index 2 : index
      %extracted = tensor.extract %arg0[%c0, %2, %3] : tensor<1x128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x9x64xf32>
    return %1 : tensor<1x9x64xf32>
  }
  func.func @scatter(%arg0: tensor<4x32x16xf32>, %arg1: tensor<4x1x16xf32>, %arg2: tensor<4x1xi32>) -> tensor<4x32x16xf32> {
    %c0 = arith.constant 0 : index
    %c4 = arith.constant 4 : index
    %c1 = arith.constant 1 : index
    %0 = scf.for %arg3 = %c0 to %c4 step %c1 iter_args(%arg4 = %arg0) -> (tensor<4x32x16xf32>) {
      %extracted = tensor.extract %arg2[%arg3, %c0] : tensor<4x1xi32>
      %1 = arith.index_cast %extracted : i32 to index
      %extracted_slice = tensor.extract_slice %arg1[%arg3, 0, 0] [1, 1, 16] [1, 1, 1] : tensor<4x1x16xf32> to tensor<1x1x16xf32>
      %inserted_slice = tensor.insert_slice %extracted_slice into %arg4[%arg3, %1, 0] [1, 1, 16] [1, 1, 1] : tensor<1x1x16xf32> into tensor<4x32x16xf32>
      scf.yield %inserted_slice : tensor<4x32x16xf32>
    }
    return %0 : tensor<4x32x16xf32>
  }
  func.func @dequantize(%arg0: tensor<96x64xi8>, %arg1: tensor<96x1xf32>) -> tensor<96x64xf32> {
    %0 = tensor.empty() : tensor<96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<96x64xi8>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: i8, %out: f32):
      %3 = arith.sitofp %in : i8 to f32
      linalg.yield %3 : f32
    } -> tensor<96x64xf32>
    %2 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%1, %arg1 : tensor<96x64xf32>, tensor<96x1xf32>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %3 = arith.mulf %in, %in_0 : f32
      linalg.yield %3 : f32
    } -> tensor<96x64xf32>
    return %2 : tensor<96x64xf32>
  }
}
