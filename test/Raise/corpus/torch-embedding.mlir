// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<()[s0] -> (s0 * 3)>
module {
  func.func @functional_embedding(%arg0: tensor<128x64xf32>, %arg1: tensor<3x?xi64>) -> tensor<3x?x64xf32> {
    %c1 = arith.constant 1 : index
    %c128 = arith.constant 128 : index
    %c0_i64 = arith.constant 0 : i64
    %dim = tensor.dim %arg1, %c1 : tensor<3x?xi64>
    %0 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x?xi64>) outs(%0 : tensor<3x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %2 = arith.index_cast %in : i64 to index
      %3 = linalg.index 2 : index
      %4 = arith.cmpi slt, %2, %c128 : index
      cf.assert %4, "index must be smaller than dim size"
      %5 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %5, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%2, %3] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    return %1 : tensor<3x?x64xf32>
  }
  func.func @functional_embedding_bf16(%arg0: tensor<128x64xbf16>, %arg1: tensor<3x?xi64>) -> tensor<3x?x64xbf16> {
    %c1 = arith.constant 1 : index
    %c128 = arith.constant 128 : index
    %c0_i64 = arith.constant 0 : i64
    %dim = tensor.dim %arg1, %c1 : tensor<3x?xi64>
    %0 = tensor.empty(%dim) : tensor<3x?x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x?xi64>) outs(%0 : tensor<3x?x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %2 = arith.index_cast %in : i64 to index
      %3 = linalg.index 2 : index
      %4 = arith.cmpi slt, %2, %c128 : index
      cf.assert %4, "index must be smaller than dim size"
      %5 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %5, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%2, %3] : tensor<128x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<3x?x64xbf16>
    return %1 : tensor<3x?x64xbf16>
  }
  func.func @embedding_i32(%arg0: tensor<128x64xf32>, %arg1: tensor<?xi32>) -> tensor<?x64xf32> {
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %c0_i32 = arith.constant 0 : i32
    %dim = tensor.dim %arg1, %c0 : tensor<?xi32>
    %0 = tensor.empty(%dim) : tensor<?x64xf32>
    %1 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?xi32>) outs(%0 : tensor<?x64xf32>) {
    ^bb0(%in: i32, %out: f32):
      %2 = arith.index_cast %in : i32 to index
      %3 = linalg.index 1 : index
      %4 = arith.cmpi slt, %2, %c128 : index
      cf.assert %4, "index must be smaller than dim size"
      %5 = arith.cmpi sge, %in, %c0_i32 : i32
      cf.assert %5, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%2, %3] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64xf32>
    return %1 : tensor<?x64xf32>
  }
  func.func @indexing(%arg0: tensor<128x64xf32>, %arg1: tensor<3x?xi64>) -> tensor<3x?x64xf32> {
    %c1 = arith.constant 1 : index
    %c0_i64 = arith.constant 0 : i64
    %c128_i64 = arith.constant 128 : i64
    %dim = tensor.dim %arg1, %c1 : tensor<3x?xi64>
    %0 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x?xi64>) outs(%0 : tensor<3x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %2 = arith.cmpi slt, %in, %c0_i64 : i64
      %3 = arith.addi %in, %c128_i64 : i64
      %4 = arith.select %2, %3, %in : i64
      %5 = arith.index_cast %4 : i64 to index
      %6 = linalg.index 2 : index
      %extracted = tensor.extract %arg0[%5, %6] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    return %1 : tensor<3x?x64xf32>
  }
  func.func @index_select(%arg0: tensor<128x64xf32>, %arg1: tensor<?xi64>) -> tensor<?x64xf32> {
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg1, %c0 : tensor<?xi64>
    %0 = tensor.empty(%dim) : tensor<?x64xf32>
    %1 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?xi64>) outs(%0 : tensor<?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %2 = arith.index_cast %in : i64 to index
      %3 = linalg.index 1 : index
      %extracted = tensor.extract %arg0[%2, %3] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64xf32>
    return %1 : tensor<?x64xf32>
  }
  func.func @gather(%arg0: tensor<128x64xf32>, %arg1: tensor<?xi64>) -> tensor<?x64xf32> {
    %c0 = arith.constant 0 : index
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c128 = arith.constant 128 : index
    %dim = tensor.dim %arg1, %c0 : tensor<?xi64>
    %0 = tensor.empty(%dim) : tensor<?x64xi64>
    %1 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?xi64>) outs(%0 : tensor<?x64xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<?x64xi64>
    %2 = tensor.empty(%dim) : tensor<?x64xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<?x64xi64>) outs(%3 : tensor<?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %5 = arith.index_cast %in : i64 to index
      %6 = linalg.index 1 : index
      %7 = arith.cmpi slt, %5, %c128 : index
      cf.assert %7, "index must be smaller than dim size"
      %8 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %8, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%5, %6] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64xf32>
    return %4 : tensor<?x64xf32>
  }
  func.func @scaled(%arg0: tensor<128x64xf32>, %arg1: tensor<3x?xi64>) -> tensor<3x?x64xf32> {
    %c1 = arith.constant 1 : index
    %c128 = arith.constant 128 : index
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 8.000000e+00 : f32
    %dim = tensor.dim %arg1, %c1 : tensor<3x?xi64>
    %0 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x?xi64>) outs(%0 : tensor<3x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %3 = arith.index_cast %in : i64 to index
      %4 = linalg.index 2 : index
      %5 = arith.cmpi slt, %3, %c128 : index
      cf.assert %5, "index must be smaller than dim size"
      %6 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %6, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%3, %4] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x?x64xf32>) outs(%0 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %3 = arith.mulf %in, %cst : f32
      linalg.yield %3 : f32
    } -> tensor<3x?x64xf32>
    return %2 : tensor<3x?x64xf32>
  }
  func.func @one_hot(%arg0: tensor<128x64xf32>, %arg1: tensor<?xi64>) -> tensor<?x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg1, %c0 : tensor<?xi64>
    %expanded = tensor.expand_shape %arg1 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %0 = tensor.empty() : tensor<128xi64>
    %1 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%0 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %14 = linalg.index 0 : index
      %15 = arith.index_cast %14 : index to i64
      linalg.yield %15 : i64
    } -> tensor<128xi64>
    %2 = tensor.empty(%dim) : tensor<?x128xi1>
    %3 = linalg.generic {indexing_maps = [#map5, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %1 : tensor<?x1xi64>, tensor<128xi64>) outs(%2 : tensor<?x128xi1>) {
    ^bb0(%in: i64, %in_0: i64, %out: i1):
      %14 = arith.cmpi eq, %in, %in_0 : i64
      linalg.yield %14 : i1
    } -> tensor<?x128xi1>
    %4 = arith.index_cast %dim : index to i64
    %5 = arith.cmpi sge, %4, %c0_i64 : i64
    cf.assert %5, "negative values not allowed in new dimensions"
    %6 = tensor.empty(%dim) : tensor<?x128xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<?x128xi1>) outs(%6 : tensor<?x128xf32>) {
    ^bb0(%in: i1, %out: f32):
      %14 = arith.uitofp %in : i1 to f32
      linalg.yield %14 : f32
    } -> tensor<?x128xf32>
    %8 = arith.cmpi sge, %4, %c0_i64 : i64
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %9 = tensor.empty(%dim) : tensor<?x128xf32>
    %10 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<?x128xf32>) {
    ^bb0(%out: f32):
      %14 = linalg.index 0 : index
      %15 = linalg.index 1 : index
      %16 = arith.cmpi eq, %dim, %c1 : index
      %17 = arith.select %16, %c0, %14 : index
      %extracted = tensor.extract %7[%17, %15] : tensor<?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x128xf32>
    %11 = tensor.empty(%dim) : tensor<?x64xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %13 = linalg.matmul ins(%10, %arg0 : tensor<?x128xf32>, tensor<128x64xf32>) outs(%12 : tensor<?x64xf32>) -> tensor<?x64xf32>
    return %13 : tensor<?x64xf32>
  }
  func.func @padding_index(%arg0: tensor<128x64xf32>, %arg1: tensor<3x?xi64>) -> tensor<3x?x64xf32> {
    %c1 = arith.constant 1 : index
    %c128 = arith.constant 128 : index
    %c0_i64 = arith.constant 0 : i64
    %dim = tensor.dim %arg1, %c1 : tensor<3x?xi64>
    %0 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x?xi64>) outs(%0 : tensor<3x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %2 = arith.index_cast %in : i64 to index
      %3 = linalg.index 2 : index
      %4 = arith.cmpi slt, %2, %c128 : index
      cf.assert %4, "index must be smaller than dim size"
      %5 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %5, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%2, %3] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    return %1 : tensor<3x?x64xf32>
  }
  func.func @tied(%arg0: tensor<128x64xf32>, %arg1: tensor<3x?xi64>) -> tensor<3x?x128xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c3 = arith.constant 3 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg1, %c1 : tensor<3x?xi64>
    %0 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x?xi64>) outs(%0 : tensor<3x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %8 = arith.index_cast %in : i64 to index
      %9 = linalg.index 2 : index
      %10 = arith.cmpi slt, %8, %c128 : index
      cf.assert %10, "index must be smaller than dim size"
      %11 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %11, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%8, %9] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    %2 = tensor.empty() : tensor<64x128xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%2 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %3 = affine.apply #map7()[%dim]
    %4 = tensor.empty(%3) : tensor<?x128xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %6 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x128xf32>) outs(%5 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %7 = arith.divsi %3, %c3 : index
    %expanded = tensor.expand_shape %6 [[0, 1], [2]] output_shape [3, %7, 128] : tensor<?x128xf32> into tensor<3x?x128xf32>
    return %expanded : tensor<3x?x128xf32>
  }
  func.func @miss_columns(%arg0: tensor<64x64xf32>, %arg1: tensor<?xi64>) -> tensor<64x?xf32> {
    %c64_i64 = arith.constant 64 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %0 = tensor.empty() : tensor<64xi64>
    %1 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%0 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %4 = linalg.index 0 : index
      %5 = arith.index_cast %4 : index to i64
      linalg.yield %5 : i64
    } -> tensor<64xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %dim = tensor.dim %arg1, %c0 : tensor<?xi64>
    %2 = tensor.empty(%dim) : tensor<64x?xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<64x1xi64>, tensor<?xi64>) outs(%2 : tensor<64x?xf32>) {
    ^bb0(%in: i64, %in_0: i64, %out: f32):
      %4 = arith.cmpi slt, %in, %c0_i64 : i64
      %5 = arith.addi %in, %c64_i64 : i64
      %6 = arith.select %4, %5, %in : i64
      %7 = arith.index_cast %6 : i64 to index
      %8 = arith.cmpi slt, %in_0, %c0_i64 : i64
      %9 = arith.addi %in_0, %c64_i64 : i64
      %10 = arith.select %8, %9, %in_0 : i64
      %11 = arith.index_cast %10 : i64 to index
      %extracted = tensor.extract %arg0[%7, %11] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x?xf32>
    return %3 : tensor<64x?xf32>
  }
  func.func @miss_shifted(%arg0: tensor<128x64xf32>, %arg1: tensor<?xi64>) -> tensor<?x64xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %c0_i64 = arith.constant 0 : i64
    %dim = tensor.dim %arg1, %c0 : tensor<?xi64>
    %0 = tensor.empty(%dim) : tensor<?xi64>
    %1 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg1 : tensor<?xi64>) outs(%0 : tensor<?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %4 = arith.addi %in, %c1_i64 : i64
      linalg.yield %4 : i64
    } -> tensor<?xi64>
    %2 = tensor.empty(%dim) : tensor<?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<?xi64>) outs(%2 : tensor<?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %4 = arith.index_cast %in : i64 to index
      %5 = linalg.index 1 : index
      %6 = arith.cmpi slt, %4, %c128 : index
      cf.assert %6, "index must be smaller than dim size"
      %7 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %7, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%4, %5] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64xf32>
    return %3 : tensor<?x64xf32>
  }
  func.func @miss_elementwise(%arg0: tensor<128x64xf32>, %arg1: tensor<?x64xi64>) -> tensor<?x64xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c128 = arith.constant 128 : index
    %c0_i64 = arith.constant 0 : i64
    %dim = tensor.dim %arg1, %c0 : tensor<?x64xi64>
    %0 = tensor.empty(%dim) : tensor<?x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %2 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x64xi64>) outs(%1 : tensor<?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %3 = arith.index_cast %in : i64 to index
      %4 = linalg.index 1 : index
      %5 = arith.cmpi slt, %3, %c128 : index
      cf.assert %5, "index must be smaller than dim size"
      %6 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %6, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%3, %4] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64xf32>
    return %2 : tensor<?x64xf32>
  }
  func.func @miss_flat(%arg0: tensor<128x64xf32>, %arg1: tensor<?xi64>) -> tensor<?xf32> {
    %c0 = arith.constant 0 : index
    %c8192_i64 = arith.constant 8192 : i64
    %c0_i64 = arith.constant 0 : i64
    %collapsed = tensor.collapse_shape %arg0 [[0, 1]] : tensor<128x64xf32> into tensor<8192xf32>
    %dim = tensor.dim %arg1, %c0 : tensor<?xi64>
    %0 = tensor.empty(%dim) : tensor<?xf32>
    %1 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg1 : tensor<?xi64>) outs(%0 : tensor<?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %2 = arith.cmpi slt, %in, %c0_i64 : i64
      %3 = arith.addi %in, %c8192_i64 : i64
      %4 = arith.select %2, %3, %in : i64
      %5 = arith.index_cast %4 : i64 to index
      %extracted = tensor.extract %collapsed[%5] : tensor<8192xf32>
      linalg.yield %extracted : f32
    } -> tensor<?xf32>
    return %1 : tensor<?xf32>
  }
  func.func @miss_diagonal(%arg0: tensor<64x64xf32>, %arg1: tensor<64xi64>) -> tensor<64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c64_i64 = arith.constant 64 : i64
    %0 = tensor.empty() : tensor<64xi64>
    %1 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%0 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %4 = linalg.index 0 : index
      %5 = arith.index_cast %4 : index to i64
      linalg.yield %5 : i64
    } -> tensor<64xi64>
    %2 = tensor.empty() : tensor<64xf32>
    %3 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg1, %1 : tensor<64xi64>, tensor<64xi64>) outs(%2 : tensor<64xf32>) {
    ^bb0(%in: i64, %in_0: i64, %out: f32):
      %4 = arith.cmpi slt, %in, %c0_i64 : i64
      %5 = arith.addi %in, %c64_i64 : i64
      %6 = arith.select %4, %5, %in : i64
      %7 = arith.index_cast %6 : i64 to index
      %8 = arith.cmpi slt, %in_0, %c0_i64 : i64
      %9 = arith.addi %in_0, %c64_i64 : i64
      %10 = arith.select %8, %9, %in_0 : i64
      %11 = arith.index_cast %10 : i64 to index
      %extracted = tensor.extract %arg0[%7, %11] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<64xf32>
    return %3 : tensor<64xf32>
  }
}
