// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
module {
  func.func @slice_assignment_prefix(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x7x16xf32>) -> tensor<1x4x32x16xf32> {
    %inserted_slice = tensor.insert_slice %arg1 into %arg0[0, 0, 0, 0] [1, 4, 7, 16] [1, 1, 1, 1] : tensor<1x4x7x16xf32> into tensor<1x4x32x16xf32>
    return %inserted_slice : tensor<1x4x32x16xf32>
  }
  func.func @slice_assignment_constant(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x7x16xf32>) -> tensor<1x4x32x16xf32> {
    %inserted_slice = tensor.insert_slice %arg1 into %arg0[0, 0, 3, 0] [1, 4, 7, 16] [1, 1, 1, 1] : tensor<1x4x7x16xf32> into tensor<1x4x32x16xf32>
    return %inserted_slice : tensor<1x4x32x16xf32>
  }
  func.func @slice_scatter_bf16(%arg0: tensor<1x4x32x16xbf16>, %arg1: tensor<1x4x1x16xbf16>) -> tensor<1x4x32x16xbf16> {
    %inserted_slice = tensor.insert_slice %arg1 into %arg0[0, 0, 7, 0] [1, 4, 1, 16] [1, 1, 1, 1] : tensor<1x4x1x16xbf16> into tensor<1x4x32x16xbf16>
    return %inserted_slice : tensor<1x4x32x16xbf16>
  }
  func.func @where_one_hot(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x1x16xf32>, %arg2: tensor<1xi64>) -> tensor<1x4x32x16xf32> {
    %0 = tensor.empty() : tensor<32xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %6 = linalg.index 0 : index
      %7 = arith.index_cast %6 : index to i64
      linalg.yield %7 : i64
    } -> tensor<32xi64>
    %2 = tensor.empty() : tensor<32xi1>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%1, %arg2 : tensor<32xi64>, tensor<1xi64>) outs(%2 : tensor<32xi1>) {
    ^bb0(%in: i64, %in_0: i64, %out: i1):
      %6 = arith.cmpi eq, %in, %in_0 : i64
      linalg.yield %6 : i1
    } -> tensor<32xi1>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [32, 1] : tensor<32xi1> into tensor<32x1xi1>
    %4 = tensor.empty() : tensor<1x4x32x16xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1, %arg0 : tensor<32x1xi1>, tensor<1x4x1x16xf32>, tensor<1x4x32x16xf32>) outs(%4 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %6 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x32x16xf32>
    return %5 : tensor<1x4x32x16xf32>
  }
  func.func @ragged_where(%arg0: tensor<?x4x32x16xf32>, %arg1: tensor<?x4x1x16xf32>, %arg2: tensor<?xi64>) -> tensor<?x4x32x16xf32> {
    %c0 = arith.constant 0 : index
    %0 = tensor.empty() : tensor<32xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %8 = linalg.index 0 : index
      %9 = arith.index_cast %8 : index to i64
      linalg.yield %9 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 32, 1] : tensor<32xi64> into tensor<1x1x32x1xi64>
    %dim = tensor.dim %arg2, %c0 : tensor<?xi64>
    %expanded_0 = tensor.expand_shape %arg2 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %2 = tensor.empty(%dim) : tensor<?x1x32x1xi1>
    %3 = linalg.generic {indexing_maps = [#map5, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0 : tensor<1x1x32x1xi64>, tensor<?x1x1x1xi64>) outs(%2 : tensor<?x1x32x1xi1>) {
    ^bb0(%in: i64, %in_3: i64, %out: i1):
      %8 = arith.cmpi eq, %in, %in_3 : i64
      linalg.yield %8 : i1
    } -> tensor<?x1x32x1xi1>
    %dim_1 = tensor.dim %arg1, %c0 : tensor<?x4x1x16xf32>
    %4 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %4, "mismatched size for broadcast"
    %dim_2 = tensor.dim %arg0, %c0 : tensor<?x4x32x16xf32>
    %5 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %5, "mismatched size for broadcast"
    %6 = tensor.empty(%dim) : tensor<?x4x32x16xf32>
    %7 = linalg.generic {indexing_maps = [#map6, #map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg1, %arg0 : tensor<?x1x32x1xi1>, tensor<?x4x1x16xf32>, tensor<?x4x32x16xf32>) outs(%6 : tensor<?x4x32x16xf32>) {
    ^bb0(%in: i1, %in_3: f32, %in_4: f32, %out: f32):
      %8 = arith.select %in, %in_3, %in_4 : f32
      linalg.yield %8 : f32
    } -> tensor<?x4x32x16xf32>
    return %7 : tensor<?x4x32x16xf32>
  }
  func.func @cat(%arg0: tensor<1x4x?x16xf32>, %arg1: tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32> {
    %concat = tensor.concat dim(2) %arg0, %arg1 : (tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) -> tensor<1x4x?x16xf32>
    return %concat : tensor<1x4x?x16xf32>
  }
  func.func @miss_strided(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x8x16xf32>) -> tensor<1x4x32x16xf32> {
    %inserted_slice = tensor.insert_slice %arg1 into %arg0[0, 0, 0, 0] [1, 4, 8, 16] [1, 1, 2, 1] : tensor<1x4x8x16xf32> into tensor<1x4x32x16xf32>
    return %inserted_slice : tensor<1x4x32x16xf32>
  }
  func.func @miss_where_not(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x1x16xf32>, %arg2: tensor<1xi64>) -> tensor<1x4x32x16xf32> {
    %0 = tensor.empty() : tensor<32xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %6 = linalg.index 0 : index
      %7 = arith.index_cast %6 : index to i64
      linalg.yield %7 : i64
    } -> tensor<32xi64>
    %2 = tensor.empty() : tensor<32xi1>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%1, %arg2 : tensor<32xi64>, tensor<1xi64>) outs(%2 : tensor<32xi1>) {
    ^bb0(%in: i64, %in_0: i64, %out: i1):
      %6 = arith.cmpi ne, %in, %in_0 : i64
      linalg.yield %6 : i1
    } -> tensor<32xi1>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [32, 1] : tensor<32xi1> into tensor<32x1xi1>
    %4 = tensor.empty() : tensor<1x4x32x16xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1, %arg0 : tensor<32x1xi1>, tensor<1x4x1x16xf32>, tensor<1x4x32x16xf32>) outs(%4 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %6 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x32x16xf32>
    return %5 : tensor<1x4x32x16xf32>
  }
  func.func @miss_where_less(%arg0: tensor<1x4x32x16xf32>, %arg1: tensor<1x4x1x16xf32>, %arg2: tensor<1xi64>) -> tensor<1x4x32x16xf32> {
    %0 = tensor.empty() : tensor<32xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %6 = linalg.index 0 : index
      %7 = arith.index_cast %6 : index to i64
      linalg.yield %7 : i64
    } -> tensor<32xi64>
    %2 = tensor.empty() : tensor<32xi1>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%1, %arg2 : tensor<32xi64>, tensor<1xi64>) outs(%2 : tensor<32xi1>) {
    ^bb0(%in: i64, %in_0: i64, %out: i1):
      %6 = arith.cmpi sle, %in, %in_0 : i64
      linalg.yield %6 : i1
    } -> tensor<32xi1>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [32, 1] : tensor<32xi1> into tensor<32x1xi1>
    %4 = tensor.empty() : tensor<1x4x32x16xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1, %arg0 : tensor<32x1xi1>, tensor<1x4x1x16xf32>, tensor<1x4x32x16xf32>) outs(%4 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %6 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<1x4x32x16xf32>
    return %5 : tensor<1x4x32x16xf32>
  }
}
