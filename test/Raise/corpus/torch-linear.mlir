// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (d1, 0)>
module {
  func.func @functional(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<?x?x96xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c96_i64 = arith.constant 96 : i64
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim_0 : index to i64
    %2 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%2 : tensor<64x96xf32>) permutation = [1, 0] 
    %cast = tensor.cast %arg0 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %dim_1 = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %3 = tensor.empty(%dim_1) : tensor<?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%4 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %6 = arith.cmpi slt, %0, %c0_i64 : i64
    %7 = arith.select %6, %c1_i64, %0 : i64
    %8 = arith.extui %6 : i1 to i64
    %9 = arith.muli %7, %1 : i64
    %10 = arith.addi %8, %c1_i64 : i64
    %11 = arith.cmpi slt, %1, %c0_i64 : i64
    %12 = arith.select %11, %7, %9 : i64
    %13 = arith.select %11, %10, %8 : i64
    %14 = arith.muli %12, %c96_i64 : i64
    %15 = arith.cmpi sle, %13, %c1_i64 : i64
    cf.assert %15, "must have at most one inferred (negative) dimension"
    %16 = arith.index_cast %dim_1 : index to i64
    %17 = arith.muli %16, %c96_i64 : i64
    %18 = arith.divsi %17, %14 : i64
    %19 = arith.select %6, %18, %0 : i64
    %20 = arith.select %11, %18, %1 : i64
    %from_elements = tensor.from_elements %19, %20, %c96_i64 : tensor<3xi64>
    %reshape = tensor.reshape %5(%from_elements) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    return %reshape : tensor<?x?x96xf32>
  }
  func.func @functional_aten(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<?x?x96xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim : index to i64
    %2 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %2, "negative values not allowed in new dimensions"
    %3 = tensor.empty(%dim) : tensor<?x64x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x96xf32>) outs(%3 : tensor<?x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64x96xf32>
    %5 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<?x?x96xf32>) -> tensor<?x?x96xf32>
    %7 = linalg.batch_matmul ins(%arg0, %4 : tensor<?x?x64xf32>, tensor<?x64x96xf32>) outs(%6 : tensor<?x?x96xf32>) -> tensor<?x?x96xf32>
    return %7 : tensor<?x?x96xf32>
  }
  func.func @functional_bias(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>, %arg2: tensor<96xf32>) -> tensor<?x?x96xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c96_i64 = arith.constant 96 : i64
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim_0 : index to i64
    %cast = tensor.cast %arg0 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %2 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%2 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim_1 = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %3 = tensor.empty(%dim_1) : tensor<?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%4 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2, %5 : tensor<96xf32>, tensor<?x96xf32>) outs(%3 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %22 = arith.addf %in, %in_2 : f32
      linalg.yield %22 : f32
    } -> tensor<?x96xf32>
    %7 = arith.cmpi slt, %0, %c0_i64 : i64
    %8 = arith.select %7, %c1_i64, %0 : i64
    %9 = arith.extui %7 : i1 to i64
    %10 = arith.muli %8, %1 : i64
    %11 = arith.addi %9, %c1_i64 : i64
    %12 = arith.cmpi slt, %1, %c0_i64 : i64
    %13 = arith.select %12, %8, %10 : i64
    %14 = arith.select %12, %11, %9 : i64
    %15 = arith.muli %13, %c96_i64 : i64
    %16 = arith.cmpi sle, %14, %c1_i64 : i64
    cf.assert %16, "must have at most one inferred (negative) dimension"
    %17 = arith.index_cast %dim_1 : index to i64
    %18 = arith.muli %17, %c96_i64 : i64
    %19 = arith.divsi %18, %15 : i64
    %20 = arith.select %7, %19, %0 : i64
    %21 = arith.select %12, %19, %1 : i64
    %from_elements = tensor.from_elements %20, %21, %c96_i64 : tensor<3xi64>
    %reshape = tensor.reshape %6(%from_elements) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    return %reshape : tensor<?x?x96xf32>
  }
  func.func @functional_bias_bf16(%arg0: tensor<?x?x64xbf16>, %arg1: tensor<96x64xbf16>, %arg2: tensor<96xbf16>) -> tensor<?x?x96xbf16> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c96_i64 = arith.constant 96 : i64
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xbf16>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xbf16>
    %1 = arith.index_cast %dim_0 : index to i64
    %cast = tensor.cast %arg0 : tensor<?x?x64xbf16> to tensor<?x1x64xbf16>
    %collapsed = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xbf16> into tensor<?x64xbf16>
    %2 = tensor.empty() : tensor<64x96xbf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xbf16>) outs(%2 : tensor<64x96xbf16>) permutation = [1, 0] 
    %dim_1 = tensor.dim %arg0, %c0 : tensor<?x?x64xbf16>
    %3 = tensor.empty(%dim_1) : tensor<?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%4 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %6 = tensor.empty(%dim_1) : tensor<?x96xbf16>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<?x96xf32>) outs(%6 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %24 = arith.truncf %in : f32 to bf16
      linalg.yield %24 : bf16
    } -> tensor<?x96xbf16>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2, %7 : tensor<96xbf16>, tensor<?x96xbf16>) outs(%6 : tensor<?x96xbf16>) {
    ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
      %24 = arith.addf %in, %in_2 : bf16
      linalg.yield %24 : bf16
    } -> tensor<?x96xbf16>
    %9 = arith.cmpi slt, %0, %c0_i64 : i64
    %10 = arith.select %9, %c1_i64, %0 : i64
    %11 = arith.extui %9 : i1 to i64
    %12 = arith.muli %10, %1 : i64
    %13 = arith.addi %11, %c1_i64 : i64
    %14 = arith.cmpi slt, %1, %c0_i64 : i64
    %15 = arith.select %14, %10, %12 : i64
    %16 = arith.select %14, %13, %11 : i64
    %17 = arith.muli %15, %c96_i64 : i64
    %18 = arith.cmpi sle, %16, %c1_i64 : i64
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %19 = arith.index_cast %dim_1 : index to i64
    %20 = arith.muli %19, %c96_i64 : i64
    %21 = arith.divsi %20, %17 : i64
    %22 = arith.select %9, %21, %0 : i64
    %23 = arith.select %14, %21, %1 : i64
    %from_elements = tensor.from_elements %22, %23, %c96_i64 : tensor<3xi64>
    %reshape = tensor.reshape %8(%from_elements) : (tensor<?x96xbf16>, tensor<3xi64>) -> tensor<?x?x96xbf16>
    return %reshape : tensor<?x?x96xbf16>
  }
  func.func @functional_bias_aten(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>, %arg2: tensor<96xf32>) -> tensor<?x?x96xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%0 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim : index to i64
    %2 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %2, "negative values not allowed in new dimensions"
    %3 = tensor.empty(%dim) : tensor<?x64x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x96xf32>) outs(%3 : tensor<?x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64x96xf32>
    %5 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<?x?x96xf32>) -> tensor<?x?x96xf32>
    %7 = linalg.batch_matmul ins(%arg0, %4 : tensor<?x?x64xf32>, tensor<?x64x96xf32>) outs(%6 : tensor<?x?x96xf32>) -> tensor<?x?x96xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %arg2 : tensor<?x?x96xf32>, tensor<96xf32>) outs(%5 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %9 = arith.addf %in, %in_1 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?x96xf32>
    return %8 : tensor<?x?x96xf32>
  }
  func.func @matmul_transposed(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<?x?x96xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c96_i64 = arith.constant 96 : i64
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim_0 : index to i64
    %2 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%2 : tensor<64x96xf32>) permutation = [1, 0] 
    %cast = tensor.cast %arg0 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %dim_1 = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %3 = tensor.empty(%dim_1) : tensor<?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%4 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %6 = arith.cmpi slt, %0, %c0_i64 : i64
    %7 = arith.select %6, %c1_i64, %0 : i64
    %8 = arith.extui %6 : i1 to i64
    %9 = arith.muli %7, %1 : i64
    %10 = arith.addi %8, %c1_i64 : i64
    %11 = arith.cmpi slt, %1, %c0_i64 : i64
    %12 = arith.select %11, %7, %9 : i64
    %13 = arith.select %11, %10, %8 : i64
    %14 = arith.muli %12, %c96_i64 : i64
    %15 = arith.cmpi sle, %13, %c1_i64 : i64
    cf.assert %15, "must have at most one inferred (negative) dimension"
    %16 = arith.index_cast %dim_1 : index to i64
    %17 = arith.muli %16, %c96_i64 : i64
    %18 = arith.divsi %17, %14 : i64
    %19 = arith.select %6, %18, %0 : i64
    %20 = arith.select %11, %18, %1 : i64
    %from_elements = tensor.from_elements %19, %20, %c96_i64 : tensor<3xi64>
    %reshape = tensor.reshape %5(%from_elements) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    return %reshape : tensor<?x?x96xf32>
  }
  func.func @matmul(%arg0: tensor<?x?x64xf32>, %arg1: tensor<64x96xf32>) -> tensor<?x?x96xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c96_i64 = arith.constant 96 : i64
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim_0 : index to i64
    %cast = tensor.cast %arg0 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %dim_1 = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %2 = tensor.empty(%dim_1) : tensor<?x96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %4 = linalg.matmul ins(%collapsed, %arg1 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = arith.cmpi slt, %0, %c0_i64 : i64
    %6 = arith.select %5, %c1_i64, %0 : i64
    %7 = arith.extui %5 : i1 to i64
    %8 = arith.muli %6, %1 : i64
    %9 = arith.addi %7, %c1_i64 : i64
    %10 = arith.cmpi slt, %1, %c0_i64 : i64
    %11 = arith.select %10, %6, %8 : i64
    %12 = arith.select %10, %9, %7 : i64
    %13 = arith.muli %11, %c96_i64 : i64
    %14 = arith.cmpi sle, %12, %c1_i64 : i64
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %15 = arith.index_cast %dim_1 : index to i64
    %16 = arith.muli %15, %c96_i64 : i64
    %17 = arith.divsi %16, %13 : i64
    %18 = arith.select %5, %17, %0 : i64
    %19 = arith.select %10, %17, %1 : i64
    %from_elements = tensor.from_elements %18, %19, %c96_i64 : tensor<3xi64>
    %reshape = tensor.reshape %4(%from_elements) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    return %reshape : tensor<?x?x96xf32>
  }
  func.func @matmul_bias(%arg0: tensor<?x?x64xf32>, %arg1: tensor<64x96xf32>, %arg2: tensor<96xf32>) -> tensor<?x?x96xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c96_i64 = arith.constant 96 : i64
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim_0 : index to i64
    %cast = tensor.cast %arg0 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %dim_1 = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %2 = tensor.empty(%dim_1) : tensor<?x96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %4 = linalg.matmul ins(%collapsed, %arg1 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = arith.cmpi slt, %0, %c0_i64 : i64
    %6 = arith.select %5, %c1_i64, %0 : i64
    %7 = arith.extui %5 : i1 to i64
    %8 = arith.muli %6, %1 : i64
    %9 = arith.addi %7, %c1_i64 : i64
    %10 = arith.cmpi slt, %1, %c0_i64 : i64
    %11 = arith.select %10, %6, %8 : i64
    %12 = arith.select %10, %9, %7 : i64
    %13 = arith.muli %11, %c96_i64 : i64
    %14 = arith.cmpi sle, %12, %c1_i64 : i64
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %15 = arith.index_cast %dim_1 : index to i64
    %16 = arith.muli %15, %c96_i64 : i64
    %17 = arith.divsi %16, %13 : i64
    %18 = arith.select %5, %17, %0 : i64
    %19 = arith.select %10, %17, %1 : i64
    %from_elements = tensor.from_elements %18, %19, %c96_i64 : tensor<3xi64>
    %reshape = tensor.reshape %4(%from_elements) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %20 = arith.index_cast %18 : i64 to index
    %21 = arith.index_cast %19 : i64 to index
    %22 = tensor.empty(%20, %21) : tensor<?x?x96xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %reshape : tensor<96xf32>, tensor<?x?x96xf32>) outs(%22 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %24 = arith.addf %in, %in_2 : f32
      linalg.yield %24 : f32
    } -> tensor<?x?x96xf32>
    return %23 : tensor<?x?x96xf32>
  }
  func.func @addmm(%arg0: tensor<?x64xf32>, %arg1: tensor<64x96xf32>, %arg2: tensor<96xf32>) -> tensor<?x96xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x64xf32>
    %0 = tensor.empty(%dim) : tensor<?x96xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %2 = linalg.matmul ins(%arg0, %arg1 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%1 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2, %2 : tensor<96xf32>, tensor<?x96xf32>) outs(%0 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %4 = arith.addf %in, %in_0 : f32
      linalg.yield %4 : f32
    } -> tensor<?x96xf32>
    return %3 : tensor<?x96xf32>
  }
  func.func @einsum(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<?x?x96xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c96_i64 = arith.constant 96 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim_0 : index to i64
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [%dim, %dim_0, 64, 1] : tensor<?x?x64xf32> into tensor<?x?x64x1xf32>
    %expanded_1 = tensor.expand_shape %arg1 [[0], [1, 2, 3]] output_shape [96, 64, 1, 1] : tensor<96x64xf32> into tensor<96x64x1x1xf32>
    %2 = arith.cmpi eq, %0, %c1_i64 : i64
    cf.assert %2, "mismatching contracting dimension"
    %cast = tensor.cast %expanded : tensor<?x?x64x1xf32> to tensor<1x?x64x1xf32>
    %collapsed = tensor.collapse_shape %cast [[0], [1], [2, 3]] : tensor<1x?x64x1xf32> into tensor<1x?x64xf32>
    %3 = tensor.empty() : tensor<64x96x1x1xf32>
    %transposed = linalg.transpose ins(%expanded_1 : tensor<96x64x1x1xf32>) outs(%3 : tensor<64x96x1x1xf32>) permutation = [1, 0, 2, 3] 
    %collapsed_2 = tensor.collapse_shape %transposed [[0], [1, 2, 3]] : tensor<64x96x1x1xf32> into tensor<64x96xf32>
    %expanded_3 = tensor.expand_shape %collapsed_2 [[0, 1], [2]] output_shape [1, 64, 96] : tensor<64x96xf32> into tensor<1x64x96xf32>
    %dim_4 = tensor.dim %expanded, %c1 : tensor<?x?x64x1xf32>
    %4 = tensor.empty(%dim_4) : tensor<1x?x96xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<1x?x96xf32>) -> tensor<1x?x96xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %expanded_3 : tensor<1x?x64xf32>, tensor<1x64x96xf32>) outs(%5 : tensor<1x?x96xf32>) -> tensor<1x?x96xf32>
    %7 = arith.cmpi slt, %0, %c0_i64 : i64
    %8 = arith.select %7, %c1_i64, %0 : i64
    %9 = arith.extui %7 : i1 to i64
    %10 = arith.muli %8, %1 : i64
    %11 = arith.addi %9, %c1_i64 : i64
    %12 = arith.cmpi slt, %1, %c0_i64 : i64
    %13 = arith.select %12, %8, %10 : i64
    %14 = arith.select %12, %11, %9 : i64
    %15 = arith.muli %13, %c96_i64 : i64
    %16 = arith.cmpi sle, %14, %c1_i64 : i64
    cf.assert %16, "must have at most one inferred (negative) dimension"
    %17 = arith.index_cast %dim_4 : index to i64
    %18 = arith.muli %17, %c96_i64 : i64
    %19 = arith.divsi %18, %15 : i64
    %20 = arith.select %7, %19, %0 : i64
    %21 = arith.select %12, %19, %1 : i64
    %from_elements = tensor.from_elements %20, %21, %c1_i64, %c96_i64 : tensor<4xi64>
    %reshape = tensor.reshape %6(%from_elements) : (tensor<1x?x96xf32>, tensor<4xi64>) -> tensor<?x?x1x96xf32>
    %22 = arith.index_cast %20 : i64 to index
    %23 = arith.index_cast %21 : i64 to index
    %24 = tensor.empty(%22, %23) : tensor<?x?x96x1xf32>
    %transposed_5 = linalg.transpose ins(%reshape : tensor<?x?x1x96xf32>) outs(%24 : tensor<?x?x96x1xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %16, "must have at most one inferred (negative) dimension"
    %25 = arith.muli %20, %21 : i64
    %26 = arith.muli %25, %c96_i64 : i64
    %27 = arith.divsi %26, %15 : i64
    %28 = arith.select %7, %27, %0 : i64
    %29 = arith.select %12, %27, %1 : i64
    %from_elements_6 = tensor.from_elements %28, %29, %c96_i64 : tensor<3xi64>
    %reshape_7 = tensor.reshape %transposed_5(%from_elements_6) : (tensor<?x?x96x1xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    return %reshape_7 : tensor<?x?x96xf32>
  }
  func.func @einsum_in_out(%arg0: tensor<?x?x64xf32>, %arg1: tensor<64x96xf32>) -> tensor<?x?x96xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c96_i64 = arith.constant 96 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim_0 : index to i64
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [%dim, %dim_0, 64, 1] : tensor<?x?x64xf32> into tensor<?x?x64x1xf32>
    %2 = arith.cmpi eq, %0, %c1_i64 : i64
    cf.assert %2, "mismatching contracting dimension"
    %cast = tensor.cast %expanded : tensor<?x?x64x1xf32> to tensor<1x?x64x1xf32>
    %collapsed = tensor.collapse_shape %cast [[0], [1], [2, 3]] : tensor<1x?x64x1xf32> into tensor<1x?x64xf32>
    %expanded_1 = tensor.expand_shape %arg1 [[0, 1], [2]] output_shape [1, 64, 96] : tensor<64x96xf32> into tensor<1x64x96xf32>
    %dim_2 = tensor.dim %expanded, %c1 : tensor<?x?x64x1xf32>
    %3 = tensor.empty(%dim_2) : tensor<1x?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x?x96xf32>) -> tensor<1x?x96xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %expanded_1 : tensor<1x?x64xf32>, tensor<1x64x96xf32>) outs(%4 : tensor<1x?x96xf32>) -> tensor<1x?x96xf32>
    %6 = arith.cmpi slt, %0, %c0_i64 : i64
    %7 = arith.select %6, %c1_i64, %0 : i64
    %8 = arith.extui %6 : i1 to i64
    %9 = arith.muli %7, %1 : i64
    %10 = arith.addi %8, %c1_i64 : i64
    %11 = arith.cmpi slt, %1, %c0_i64 : i64
    %12 = arith.select %11, %7, %9 : i64
    %13 = arith.select %11, %10, %8 : i64
    %14 = arith.muli %12, %c96_i64 : i64
    %15 = arith.cmpi sle, %13, %c1_i64 : i64
    cf.assert %15, "must have at most one inferred (negative) dimension"
    %16 = arith.index_cast %dim_2 : index to i64
    %17 = arith.muli %16, %c96_i64 : i64
    %18 = arith.divsi %17, %14 : i64
    %19 = arith.select %6, %18, %0 : i64
    %20 = arith.select %11, %18, %1 : i64
    %from_elements = tensor.from_elements %19, %20, %c1_i64, %c96_i64 : tensor<4xi64>
    %reshape = tensor.reshape %5(%from_elements) : (tensor<1x?x96xf32>, tensor<4xi64>) -> tensor<?x?x1x96xf32>
    %21 = arith.index_cast %19 : i64 to index
    %22 = arith.index_cast %20 : i64 to index
    %23 = tensor.empty(%21, %22) : tensor<?x?x96x1xf32>
    %transposed = linalg.transpose ins(%reshape : tensor<?x?x1x96xf32>) outs(%23 : tensor<?x?x96x1xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %15, "must have at most one inferred (negative) dimension"
    %24 = arith.muli %19, %20 : i64
    %25 = arith.muli %24, %c96_i64 : i64
    %26 = arith.divsi %25, %14 : i64
    %27 = arith.select %6, %26, %0 : i64
    %28 = arith.select %11, %26, %1 : i64
    %from_elements_3 = tensor.from_elements %27, %28, %c96_i64 : tensor<3xi64>
    %reshape_4 = tensor.reshape %transposed(%from_elements_3) : (tensor<?x?x96x1xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    return %reshape_4 : tensor<?x?x96xf32>
  }
  func.func @einsum_heads(%arg0: tensor<?x?x64xf32>, %arg1: tensor<4x16x64xf32>) -> tensor<?x?x4x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %c16_i64 = arith.constant 16 : i64
    %c64_i64 = arith.constant 64 : i64
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim_0 : index to i64
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3, 4]] output_shape [%dim, %dim_0, 64, 1, 1] : tensor<?x?x64xf32> into tensor<?x?x64x1x1xf32>
    %expanded_1 = tensor.expand_shape %arg1 [[0], [1], [2, 3, 4]] output_shape [4, 16, 64, 1, 1] : tensor<4x16x64xf32> into tensor<4x16x64x1x1xf32>
    %2 = arith.cmpi eq, %0, %c1_i64 : i64
    cf.assert %2, "mismatching contracting dimension"
    %cast = tensor.cast %expanded : tensor<?x?x64x1x1xf32> to tensor<1x?x64x1x1xf32>
    %collapsed = tensor.collapse_shape %cast [[0], [1], [2, 3, 4]] : tensor<1x?x64x1x1xf32> into tensor<1x?x64xf32>
    %3 = tensor.empty() : tensor<64x4x16x1x1xf32>
    %transposed = linalg.transpose ins(%expanded_1 : tensor<4x16x64x1x1xf32>) outs(%3 : tensor<64x4x16x1x1xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_2 = tensor.collapse_shape %transposed [[0], [1, 2, 3, 4]] : tensor<64x4x16x1x1xf32> into tensor<64x64xf32>
    %expanded_3 = tensor.expand_shape %collapsed_2 [[0, 1], [2]] output_shape [1, 64, 64] : tensor<64x64xf32> into tensor<1x64x64xf32>
    %dim_4 = tensor.dim %expanded, %c1 : tensor<?x?x64x1x1xf32>
    %4 = tensor.empty(%dim_4) : tensor<1x?x64xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<1x?x64xf32>) -> tensor<1x?x64xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %expanded_3 : tensor<1x?x64xf32>, tensor<1x64x64xf32>) outs(%5 : tensor<1x?x64xf32>) -> tensor<1x?x64xf32>
    %7 = arith.cmpi slt, %0, %c0_i64 : i64
    %8 = arith.select %7, %c1_i64, %0 : i64
    %9 = arith.extui %7 : i1 to i64
    %10 = arith.muli %8, %1 : i64
    %11 = arith.addi %9, %c1_i64 : i64
    %12 = arith.cmpi slt, %1, %c0_i64 : i64
    %13 = arith.select %12, %8, %10 : i64
    %14 = arith.select %12, %11, %9 : i64
    %15 = arith.muli %13, %c64_i64 : i64
    %16 = arith.cmpi sle, %14, %c1_i64 : i64
    cf.assert %16, "must have at most one inferred (negative) dimension"
    %17 = arith.index_cast %dim_4 : index to i64
    %18 = arith.muli %17, %c64_i64 : i64
    %19 = arith.divsi %18, %15 : i64
    %20 = arith.select %7, %19, %0 : i64
    %21 = arith.select %12, %19, %1 : i64
    %from_elements = tensor.from_elements %20, %21, %c1_i64, %c4_i64, %c16_i64 : tensor<5xi64>
    %reshape = tensor.reshape %6(%from_elements) : (tensor<1x?x64xf32>, tensor<5xi64>) -> tensor<?x?x1x4x16xf32>
    %22 = arith.index_cast %20 : i64 to index
    %23 = arith.index_cast %21 : i64 to index
    %24 = tensor.empty(%22, %23) : tensor<?x?x4x16x1xf32>
    %transposed_5 = linalg.transpose ins(%reshape : tensor<?x?x1x4x16xf32>) outs(%24 : tensor<?x?x4x16x1xf32>) permutation = [0, 1, 3, 4, 2] 
    cf.assert %16, "must have at most one inferred (negative) dimension"
    %25 = arith.muli %20, %21 : i64
    %26 = arith.muli %25, %c64_i64 : i64
    %27 = arith.divsi %26, %15 : i64
    %28 = arith.select %7, %27, %0 : i64
    %29 = arith.select %12, %27, %1 : i64
    %from_elements_6 = tensor.from_elements %28, %29, %c4_i64, %c16_i64 : tensor<4xi64>
    %reshape_7 = tensor.reshape %transposed_5(%from_elements_6) : (tensor<?x?x4x16x1xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    return %reshape_7 : tensor<?x?x4x16xf32>
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
    %1 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1, %arg0 : tensor<96x64xf32>, tensor<64xf32>) outs(%0 : tensor<96x64xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %6 = arith.mulf %in, %in_0 : f32
      linalg.yield %6 : f32
    } -> tensor<96x64xf32>
    %2 = tensor.empty() : tensor<96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<96xf32>) -> tensor<96xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<96x64xf32>) outs(%3 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.addf %in, %out : f32
      linalg.yield %6 : f32
    } -> tensor<96xf32>
    %5 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%4, %arg2 : tensor<96xf32>, tensor<96xf32>) outs(%2 : tensor<96xf32>) {
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
  func.func @bmm_expanded(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<?x?x96xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%1 : tensor<64x96xf32>) permutation = [1, 0] 
    %2 = arith.cmpi slt, %0, %c0_i64 : i64
    %3 = arith.select %2, %c1, %dim : index
    %4 = tensor.empty(%3) : tensor<?x64x96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x96xf32>) outs(%4 : tensor<?x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64x96xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %6 = arith.index_cast %3 : index to i64
    %7 = arith.cmpi eq, %0, %6 : i64
    cf.assert %7, "mismatching contracting dimension"
    %8 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<?x?x96xf32>) -> tensor<?x?x96xf32>
    %10 = linalg.batch_matmul ins(%arg0, %5 : tensor<?x?x64xf32>, tensor<?x64x96xf32>) outs(%9 : tensor<?x?x96xf32>) -> tensor<?x?x96xf32>
    return %10 : tensor<?x?x96xf32>
  }
  func.func @transposed_result(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<?x?x96xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c96_i64 = arith.constant 96 : i64
    %c64_i64 = arith.constant 64 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim_0 : index to i64
    %2 = tensor.empty(%dim, %dim_0) : tensor<?x64x?xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<?x?x64xf32>) outs(%2 : tensor<?x64x?xf32>) permutation = [0, 2, 1] 
    %3 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %3, "negative values not allowed in new dimensions"
    %4 = tensor.empty(%dim) : tensor<?x96x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<96x64xf32>) outs(%4 : tensor<?x96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x96x64xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %6 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %7 = tensor.empty(%dim, %dim_0) : tensor<?x64x?xf32>
    %8 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%7 : tensor<?x64x?xf32>) {
    ^bb0(%out: f32):
      %40 = linalg.index 0 : index
      %41 = linalg.index 1 : index
      %42 = linalg.index 2 : index
      %43 = arith.cmpi eq, %dim, %c1 : index
      %44 = arith.select %43, %c0, %40 : index
      %45 = arith.cmpi eq, %dim_0, %c1 : index
      %46 = arith.select %45, %c0, %42 : index
      %extracted = tensor.extract %transposed[%44, %41, %46] : tensor<?x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x?xf32>
    %9 = arith.cmpi slt, %0, %c0_i64 : i64
    %10 = arith.select %9, %c1_i64, %0 : i64
    %11 = arith.extui %9 : i1 to i64
    %12 = arith.muli %10, %c64_i64 : i64
    %13 = arith.muli %12, %1 : i64
    %14 = arith.addi %11, %c1_i64 : i64
    %15 = arith.cmpi slt, %1, %c0_i64 : i64
    %16 = arith.select %15, %12, %13 : i64
    %17 = arith.select %15, %14, %11 : i64
    %18 = arith.cmpi sle, %17, %c1_i64 : i64
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %19 = arith.muli %0, %c64_i64 : i64
    %20 = arith.muli %19, %1 : i64
    %21 = arith.divsi %20, %16 : i64
    %22 = arith.select %9, %21, %0 : i64
    %23 = arith.select %15, %21, %1 : i64
    %from_elements = tensor.from_elements %22, %c64_i64, %23 : tensor<3xi64>
    %reshape = tensor.reshape %8(%from_elements) : (tensor<?x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %24 = arith.index_cast %23 : i64 to index
    %25 = arith.cmpi eq, %0, %22 : i64
    cf.assert %25, "mismatching contracting dimension"
    %26 = tensor.empty(%dim, %24) : tensor<?x96x?xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<?x96x?xf32>) -> tensor<?x96x?xf32>
    %28 = linalg.batch_matmul ins(%5, %reshape : tensor<?x96x64xf32>, tensor<?x64x?xf32>) outs(%27 : tensor<?x96x?xf32>) -> tensor<?x96x?xf32>
    %29 = arith.muli %10, %c96_i64 : i64
    %30 = arith.muli %29, %1 : i64
    %31 = arith.select %15, %29, %30 : i64
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %32 = arith.muli %0, %c96_i64 : i64
    %33 = arith.muli %32, %23 : i64
    %34 = arith.divsi %33, %31 : i64
    %35 = arith.select %9, %34, %0 : i64
    %36 = arith.select %15, %34, %1 : i64
    %from_elements_1 = tensor.from_elements %35, %c96_i64, %36 : tensor<3xi64>
    %reshape_2 = tensor.reshape %28(%from_elements_1) : (tensor<?x96x?xf32>, tensor<3xi64>) -> tensor<?x96x?xf32>
    %37 = arith.index_cast %35 : i64 to index
    %38 = arith.index_cast %36 : i64 to index
    %39 = tensor.empty(%37, %38) : tensor<?x?x96xf32>
    %transposed_3 = linalg.transpose ins(%reshape_2 : tensor<?x96x?xf32>) outs(%39 : tensor<?x?x96xf32>) permutation = [0, 2, 1] 
    return %transposed_3 : tensor<?x?x96xf32>
  }
  func.func @collapsed(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<?x?x96xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c96_i64 = arith.constant 96 : i64
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim_0 : index to i64
    %cast = tensor.cast %arg0 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %2 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%2 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim_1 = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %3 = tensor.empty(%dim_1) : tensor<?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%4 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %6 = arith.cmpi slt, %0, %c0_i64 : i64
    %7 = arith.select %6, %c1_i64, %0 : i64
    %8 = arith.extui %6 : i1 to i64
    %9 = arith.muli %7, %1 : i64
    %10 = arith.addi %8, %c1_i64 : i64
    %11 = arith.cmpi slt, %1, %c0_i64 : i64
    %12 = arith.select %11, %7, %9 : i64
    %13 = arith.select %11, %10, %8 : i64
    %14 = arith.muli %12, %c96_i64 : i64
    %15 = arith.cmpi sle, %13, %c1_i64 : i64
    cf.assert %15, "must have at most one inferred (negative) dimension"
    %16 = arith.index_cast %dim_1 : index to i64
    %17 = arith.muli %16, %c96_i64 : i64
    %18 = arith.divsi %17, %14 : i64
    %19 = arith.select %6, %18, %0 : i64
    %20 = arith.select %11, %18, %1 : i64
    %from_elements = tensor.from_elements %19, %20, %c96_i64 : tensor<3xi64>
    %reshape = tensor.reshape %5(%from_elements) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    return %reshape : tensor<?x?x96xf32>
  }
  func.func @product_and_sum(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<?x?x96xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [%dim, %dim_0, 1, 64] : tensor<?x?x64xf32> into tensor<?x?x1x64xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1 : tensor<?x?x1x64xf32>, tensor<96x64xf32>) outs(%0 : tensor<?x?x96x64xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.mulf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<?x?x96x64xf32>
    %2 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x?x96xf32>) -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<?x?x96x64xf32>) outs(%3 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.addf %in, %out : f32
      linalg.yield %5 : f32
    } -> tensor<?x?x96xf32>
    return %4 : tensor<?x?x96xf32>
  }
  func.func @then_view_transpose(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<?x6x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c96_i64 = arith.constant 96 : i64
    %c6_i64 = arith.constant 6 : i64
    %c16_i64 = arith.constant 16 : i64
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim_0 : index to i64
    %2 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%2 : tensor<64x96xf32>) permutation = [1, 0] 
    %cast = tensor.cast %arg0 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %dim_1 = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %3 = tensor.empty(%dim_1) : tensor<?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%4 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %6 = arith.cmpi slt, %0, %c0_i64 : i64
    %7 = arith.select %6, %c1_i64, %0 : i64
    %8 = arith.extui %6 : i1 to i64
    %9 = arith.muli %7, %1 : i64
    %10 = arith.addi %8, %c1_i64 : i64
    %11 = arith.cmpi slt, %1, %c0_i64 : i64
    %12 = arith.select %11, %7, %9 : i64
    %13 = arith.select %11, %10, %8 : i64
    %14 = arith.muli %12, %c96_i64 : i64
    %15 = arith.cmpi sle, %13, %c1_i64 : i64
    cf.assert %15, "must have at most one inferred (negative) dimension"
    %16 = arith.index_cast %dim_1 : index to i64
    %17 = arith.muli %16, %c96_i64 : i64
    %18 = arith.divsi %17, %14 : i64
    %19 = arith.select %6, %18, %0 : i64
    %20 = arith.select %11, %18, %1 : i64
    cf.assert %15, "must have at most one inferred (negative) dimension"
    %21 = arith.muli %19, %20 : i64
    %22 = arith.muli %21, %c96_i64 : i64
    %23 = arith.divsi %22, %14 : i64
    %24 = arith.select %6, %23, %0 : i64
    %25 = arith.select %11, %23, %1 : i64
    %from_elements = tensor.from_elements %24, %25, %c6_i64, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %5(%from_elements) : (tensor<?x96xf32>, tensor<4xi64>) -> tensor<?x?x6x16xf32>
    %26 = arith.index_cast %24 : i64 to index
    %27 = arith.index_cast %25 : i64 to index
    %28 = tensor.empty(%26, %27) : tensor<?x6x?x16xf32>
    %transposed_2 = linalg.transpose ins(%reshape : tensor<?x?x6x16xf32>) outs(%28 : tensor<?x6x?x16xf32>) permutation = [0, 2, 1, 3] 
    return %transposed_2 : tensor<?x6x?x16xf32>
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
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<?x64xbf16>) outs(%2 : tensor<?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %19 = arith.extf %in : bf16 to f32
      linalg.yield %19 : f32
    } -> tensor<?x64xf32>
    %4 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<?x64xf32>
    %6 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%5 : tensor<?x64xf32>) {
    ^bb0(%out: f32):
      %19 = linalg.index 0 : index
      %20 = linalg.index 1 : index
      %21 = arith.cmpi eq, %dim, %c1 : index
      %22 = arith.select %21, %c0, %19 : index
      %extracted = tensor.extract %3[%22, %20] : tensor<?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64xf32>
    %7 = tensor.empty() : tensor<96x64xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<96x64xbf16>) outs(%7 : tensor<96x64xf32>) {
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
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<?x96xf32>) outs(%14 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %19 = arith.truncf %in : f32 to bf16
      linalg.yield %19 : bf16
    } -> tensor<?x96xbf16>
    %16 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %17 = tensor.empty(%dim) : tensor<?x96xbf16>
    %18 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%17 : tensor<?x96xbf16>) {
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
    %1 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<96x64xbf16>) outs(%0 : tensor<96x64xf32>) {
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
  func.func @with_residual(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>, %arg2: tensor<96xf32>, %arg3: tensor<?x?x96xf32>) -> tensor<?x?x96xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c96_i64 = arith.constant 96 : i64
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim_0 : index to i64
    %cast = tensor.cast %arg0 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %2 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%2 : tensor<64x96xf32>) permutation = [1, 0] 
    %dim_1 = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %3 = tensor.empty(%dim_1) : tensor<?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %5 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x96xf32>) outs(%4 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2, %5 : tensor<96xf32>, tensor<?x96xf32>) outs(%3 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %28 = arith.addf %in, %in_4 : f32
      linalg.yield %28 : f32
    } -> tensor<?x96xf32>
    %7 = arith.cmpi slt, %0, %c0_i64 : i64
    %8 = arith.select %7, %c1_i64, %0 : i64
    %9 = arith.extui %7 : i1 to i64
    %10 = arith.muli %8, %1 : i64
    %11 = arith.addi %9, %c1_i64 : i64
    %12 = arith.cmpi slt, %1, %c0_i64 : i64
    %13 = arith.select %12, %8, %10 : i64
    %14 = arith.select %12, %11, %9 : i64
    %15 = arith.muli %13, %c96_i64 : i64
    %16 = arith.cmpi sle, %14, %c1_i64 : i64
    cf.assert %16, "must have at most one inferred (negative) dimension"
    %17 = arith.index_cast %dim_1 : index to i64
    %18 = arith.muli %17, %c96_i64 : i64
    %19 = arith.divsi %18, %15 : i64
    %20 = arith.select %7, %19, %0 : i64
    %21 = arith.select %12, %19, %1 : i64
    %from_elements = tensor.from_elements %20, %21, %c96_i64 : tensor<3xi64>
    %reshape = tensor.reshape %6(%from_elements) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %dim_2 = tensor.dim %arg3, %c0 : tensor<?x?x96xf32>
    %dim_3 = tensor.dim %arg3, %c1 : tensor<?x?x96xf32>
    %22 = arith.index_cast %20 : i64 to index
    %23 = arith.cmpi eq, %dim_2, %22 : index
    cf.assert %23, "mismatched size for broadcast"
    %24 = arith.index_cast %21 : i64 to index
    %25 = arith.cmpi eq, %dim_3, %24 : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = tensor.empty(%dim_2, %dim_3) : tensor<?x?x96xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %reshape : tensor<?x?x96xf32>, tensor<?x?x96xf32>) outs(%26 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %28 = arith.addf %in, %in_4 : f32
      linalg.yield %28 : f32
    } -> tensor<?x?x96xf32>
    return %27 : tensor<?x?x96xf32>
  }
  func.func @last_row(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<?x1x96xf32> {
    %c-1_i64 = arith.constant -1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim_0 : index to i64
    %2 = arith.addi %1, %c-1_i64 : i64
    %3 = arith.maxsi %2, %c0_i64 : i64
    %4 = arith.minsi %3, %1 : i64
    %5 = arith.index_cast %4 : i64 to index
    %extracted_slice = tensor.extract_slice %arg0[0, %5, 0] [%dim, 1, 64] [1, 1, 1] : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %6 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x64xf32>) outs(%6 : tensor<64x96xf32>) permutation = [1, 0] 
    %7 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %8 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %9 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%8 : tensor<?x1x64xf32>) {
    ^bb0(%out: f32):
      %15 = linalg.index 0 : index
      %16 = linalg.index 2 : index
      %17 = arith.cmpi eq, %dim, %c1 : index
      %18 = arith.select %17, %c0, %15 : index
      %extracted = tensor.extract %extracted_slice[%18, %c0, %16] : tensor<?x1x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x64xf32>
    cf.assert %7, "negative values not allowed in new dimensions"
    %10 = tensor.empty(%dim) : tensor<?x64x96xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x96xf32>) outs(%10 : tensor<?x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64x96xf32>
    %12 = tensor.empty(%dim) : tensor<?x1x96xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<?x1x96xf32>) -> tensor<?x1x96xf32>
    %14 = linalg.batch_matmul ins(%9, %11 : tensor<?x1x64xf32>, tensor<?x64x96xf32>) outs(%13 : tensor<?x1x96xf32>) -> tensor<?x1x96xf32>
    return %14 : tensor<?x1x96xf32>
  }
  func.func @three_of_one(%arg0: tensor<?x?x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<32x64xf32>, %arg3: tensor<32x64xf32>) -> (tensor<?x?x64xf32>, tensor<?x?x32xf32>, tensor<?x?x32xf32>) {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c64_i64 = arith.constant 64 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c32_i64 = arith.constant 32 : i64
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim_0 : index to i64
    %2 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<64x64xf32>) outs(%2 : tensor<64x64xf32>) permutation = [1, 0] 
    %cast = tensor.cast %arg0 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %dim_1 = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %3 = tensor.empty(%dim_1) : tensor<?x64xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %5 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%4 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %6 = arith.cmpi slt, %0, %c0_i64 : i64
    %7 = arith.select %6, %c1_i64, %0 : i64
    %8 = arith.extui %6 : i1 to i64
    %9 = arith.muli %7, %1 : i64
    %10 = arith.addi %8, %c1_i64 : i64
    %11 = arith.cmpi slt, %1, %c0_i64 : i64
    %12 = arith.select %11, %7, %9 : i64
    %13 = arith.select %11, %10, %8 : i64
    %14 = arith.muli %12, %c64_i64 : i64
    %15 = arith.cmpi sle, %13, %c1_i64 : i64
    cf.assert %15, "must have at most one inferred (negative) dimension"
    %16 = arith.index_cast %dim_1 : index to i64
    %17 = arith.muli %16, %c64_i64 : i64
    %18 = arith.divsi %17, %14 : i64
    %19 = arith.select %6, %18, %0 : i64
    %20 = arith.select %11, %18, %1 : i64
    %from_elements = tensor.from_elements %19, %20, %c64_i64 : tensor<3xi64>
    %reshape = tensor.reshape %5(%from_elements) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %21 = tensor.empty() : tensor<64x32xf32>
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<32x64xf32>) outs(%21 : tensor<64x32xf32>) permutation = [1, 0] 
    %22 = tensor.empty(%dim_1) : tensor<?x32xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %24 = linalg.matmul ins(%collapsed, %transposed_2 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%23 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %25 = arith.muli %12, %c32_i64 : i64
    cf.assert %15, "must have at most one inferred (negative) dimension"
    %26 = arith.muli %16, %c32_i64 : i64
    %27 = arith.divsi %26, %25 : i64
    %28 = arith.select %6, %27, %0 : i64
    %29 = arith.select %11, %27, %1 : i64
    %from_elements_3 = tensor.from_elements %28, %29, %c32_i64 : tensor<3xi64>
    %reshape_4 = tensor.reshape %24(%from_elements_3) : (tensor<?x32xf32>, tensor<3xi64>) -> tensor<?x?x32xf32>
    %transposed_5 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%21 : tensor<64x32xf32>) permutation = [1, 0] 
    %30 = linalg.matmul ins(%collapsed, %transposed_5 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%23 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %15, "must have at most one inferred (negative) dimension"
    %reshape_6 = tensor.reshape %30(%from_elements_3) : (tensor<?x32xf32>, tensor<3xi64>) -> tensor<?x?x32xf32>
    return %reshape, %reshape_4, %reshape_6 : tensor<?x?x64xf32>, tensor<?x?x32xf32>, tensor<?x?x32xf32>
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
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<?x96xf32>) outs(%1 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.mulf %in, %cst_0 : f32
      linalg.yield %12 : f32
    } -> tensor<?x96xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3, %10 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%1 : tensor<?x96xf32>) {
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
    %5 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["reduction", "reduction"]} ins(%arg1 : tensor<96x64xf32>) outs(%4 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.addf %in, %out : f32
      linalg.yield %8 : f32
    } -> tensor<f32>
    %6 = tensor.empty() : tensor<3x64xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_3, %5 : tensor<3x64xf32>, tensor<f32>) outs(%6 : tensor<3x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %8 = arith.addf %in, %in_4 : f32
      linalg.yield %8 : f32
    } -> tensor<3x64xf32>
    return %7 : tensor<3x64xf32>
  }
  func.func @miss_max_plus(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<?x?x96xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0xFF800000 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [%dim, %dim_0, 1, 64] : tensor<?x?x64xf32> into tensor<?x?x1x64xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1 : tensor<?x?x1x64xf32>, tensor<96x64xf32>) outs(%0 : tensor<?x?x96x64xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %7 = arith.mulf %in, %in_1 : f32
      linalg.yield %7 : f32
    } -> tensor<?x?x96x64xf32>
    %2 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xi64>
    %3 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<?x?x96xi64>) -> tensor<?x?x96xi64>
    %4 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<?x?x96xf32>) -> tensor<?x?x96xf32>
    %6:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<?x?x96x64xf32>) outs(%5, %3 : tensor<?x?x96xf32>, tensor<?x?x96xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1: i64):
      %7 = linalg.index 3 : index
      %8 = arith.index_cast %7 : index to i64
      %9 = arith.maximumf %in, %out : f32
      %10 = arith.cmpf ogt, %in, %out : f32
      %11 = arith.select %10, %8, %out_1 : i64
      linalg.yield %9, %11 : f32, i64
    } -> (tensor<?x?x96xf32>, tensor<?x?x96xi64>)
    return %6#0 : tensor<?x?x96xf32>
  }
  func.func @miss_sum_sum(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<?x?x96xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [%dim, %dim_0, 1, 64] : tensor<?x?x64xf32> into tensor<?x?x1x64xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1 : tensor<?x?x1x64xf32>, tensor<96x64xf32>) outs(%0 : tensor<?x?x96x64xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.addf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<?x?x96x64xf32>
    %2 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x?x96xf32>) -> tensor<?x?x96xf32>
    %4 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<?x?x96x64xf32>) outs(%3 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.addf %in, %out : f32
      linalg.yield %5 : f32
    } -> tensor<?x?x96xf32>
    return %4 : tensor<?x?x96xf32>
  }
  func.func @miss_squared(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<?x?x96xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [%dim, %dim_0, 1, 64] : tensor<?x?x64xf32> into tensor<?x?x1x64xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1 : tensor<?x?x1x64xf32>, tensor<96x64xf32>) outs(%0 : tensor<?x?x96x64xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %6 = arith.mulf %in, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96x64xf32>
    %2 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<?x?x96x64xf32>, tensor<96x64xf32>) outs(%0 : tensor<?x?x96x64xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %6 = arith.mulf %in, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96x64xf32>
    %3 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<?x?x96xf32>) -> tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%2 : tensor<?x?x96x64xf32>) outs(%4 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.addf %in, %out : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    return %5 : tensor<?x?x96xf32>
  }
  func.func @miss_product_squared(%arg0: tensor<?x?x64xf32>, %arg1: tensor<96x64xf32>) -> tensor<?x?x96xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [%dim, %dim_0, 1, 64] : tensor<?x?x64xf32> into tensor<?x?x1x64xf32>
    %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x96x64xf32>
    %1 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1 : tensor<?x?x1x64xf32>, tensor<96x64xf32>) outs(%0 : tensor<?x?x96x64xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %6 = arith.mulf %in, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96x64xf32>
    %2 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<?x?x96x64xf32>) outs(%0 : tensor<?x?x96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %6 : f32
    } -> tensor<?x?x96x64xf32>
    %3 = tensor.empty(%dim, %dim_0) : tensor<?x?x96xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<?x?x96xf32>) -> tensor<?x?x96xf32>
    %5 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%2 : tensor<?x?x96x64xf32>) outs(%4 : tensor<?x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.addf %in, %out : f32
      linalg.yield %6 : f32
    } -> tensor<?x?x96xf32>
    return %5 : tensor<?x?x96xf32>
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
    %5 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<2x8x8xf32>, tensor<8x1xf32>) outs(%4 : tensor<2x8x8xf32>) {
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
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2, %3 : tensor<96xf32>, tensor<?x96xf32>) outs(%1 : tensor<?x96xf32>) {
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
    %4 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%3, %arg2 : tensor<?x96xf32>, tensor<96xf32>) outs(%1 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %5 = arith.mulf %in, %in_0 : f32
      linalg.yield %5 : f32
    } -> tensor<?x96xf32>
    return %4 : tensor<?x96xf32>
  }
}
