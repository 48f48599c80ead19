// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (0, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map14 = affine_map<(d0, d1, d2) -> (d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x192xf32>, %arg7: tensor<192xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x256xf32>, %arg13: tensor<256xf32>, %arg14: tensor<256x64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c3_i64 = arith.constant 3 : i64
    %c64_i64 = arith.constant 64 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c-1 = arith.constant -1 : index
    %c8_i64 = arith.constant 8 : i64
    %c0_i8 = arith.constant 0 : i8
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<i1>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<2.82842708> : tensor<f32>
    %cst_4 = arith.constant 0.79788456080286541 : f64
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %c2_i64 = arith.constant 2 : i64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant 1.000000e+00 : f32
    %cst_11 = arith.constant dense<1> : tensor<i64>
    %cst_12 = arith.constant dense<"0x01000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010100000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010100000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010100000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010100000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010100000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010100000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010100000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010100000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010100000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010100000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010100000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010100000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010100000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010100000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101"> : tensor<1x1x64x64xi8>
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x?xi64>
    %4 = arith.cmpi slt, %0, %c0_i64 : i64
    %5 = arith.select %4, %c1_i64, %0 : i64
    %6 = arith.select %4, %c2_i64, %c1_i64 : i64
    %7 = arith.cmpi sle, %6, %c1_i64 : i64
    cf.assert %7, "must have at most one inferred (negative) dimension"
    %8 = arith.divsi %0, %5 : i64
    %9 = arith.select %4, %8, %0 : i64
    %from_elements = tensor.from_elements %8, %9 : tensor<2xi64>
    %reshape = tensor.reshape %arg0(%from_elements) : (tensor<1x?xi64>, tensor<2xi64>) -> tensor<1x?xi64>
    %10 = arith.index_cast %9 : i64 to index
    %11 = tensor.empty(%10) : tensor<1x?x64xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x?xi64>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %204 = arith.index_cast %in : i64 to index
      %205 = linalg.index 2 : index
      %206 = arith.cmpi slt, %204, %c256 : index
      cf.assert %206, "index must be smaller than dim size"
      %207 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %207, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%204, %205] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %13 = tensor.empty(%dim) : tensor<?xi64>
    %14 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%13 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %204 = linalg.index 0 : index
      %205 = arith.index_cast %204 : index to i64
      linalg.yield %205 : i64
    } -> tensor<?xi64>
    %dim_13 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %15 = tensor.empty(%dim_13) : tensor<1x?x64xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x?xi64>) outs(%15 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %204 = arith.index_cast %in : i64 to index
      %205 = linalg.index 2 : index
      %206 = arith.cmpi slt, %204, %c64 : index
      cf.assert %206, "index must be smaller than dim size"
      %207 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %207, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%204, %205] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %17 = arith.cmpi eq, %10, %dim_13 : index
    cf.assert %17, "mismatched size for broadcast"
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %16 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.addf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %19 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %19, "negative values not allowed in new dimensions"
    %20 = tensor.empty(%dim) : tensor<1x?xi1>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%20 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %204 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %204 : i1
    } -> tensor<1x?xi1>
    %22 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %22, "unimplemented: dynamic negative broadcast sizes"
    %23 = tensor.empty(%dim) : tensor<1x?xi1>
    %24 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%23 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %204 = linalg.index 1 : index
      %205 = arith.cmpi eq, %dim, %c1 : index
      %206 = arith.select %205, %c0, %204 : index
      %extracted = tensor.extract %21[%c0, %206] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %25 = tensor.empty() : tensor<1xi64>
    %26 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%25 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    %27 = tensor.empty(%dim) : tensor<?xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%cst_1 : tensor<i1>) outs(%27 : tensor<?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?xi1>
    %expanded = tensor.expand_shape %14 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %29 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %30 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%14, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%29 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %204 = arith.cmpi sle, %in, %in_53 : i64
      linalg.yield %204 : i1
    } -> tensor<?x?xi1>
    %expanded_14 = tensor.expand_shape %28 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %31 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %32 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %30 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%31 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %204 = arith.andi %in, %in_53 : i1
      linalg.yield %204 : i1
    } -> tensor<?x?xi1>
    %expanded_15 = tensor.expand_shape %26 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_16 = tensor.dim %14, %c0 : tensor<?xi64>
    %33 = tensor.empty(%dim_16) : tensor<1x?xi1>
    %34 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %14 : tensor<1x1xi64>, tensor<?xi64>) outs(%33 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %204 = arith.cmpi slt, %in, %c0_i64 : i64
      %205 = arith.addi %in, %c1_i64 : i64
      %206 = arith.select %204, %205, %in : i64
      %207 = arith.index_cast %206 : i64 to index
      %208 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %209 = arith.addi %in_53, %0 : i64
      %210 = arith.select %208, %209, %in_53 : i64
      %211 = arith.index_cast %210 : i64 to index
      %extracted = tensor.extract %24[%207, %211] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_17 = tensor.expand_shape %34 [[0, 1], [2]] output_shape [1, 1, %dim_16] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %35 = arith.cmpi eq, %dim, %dim_16 : index
    cf.assert %35, "mismatched size for broadcast"
    %36 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %37 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %expanded_17 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%36 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %204 = arith.andi %in, %in_53 : i1
      linalg.yield %204 : i1
    } -> tensor<1x?x?xi1>
    %38 = arith.extui %4 : i1 to i64
    %39 = arith.muli %5, %0 : i64
    %40 = arith.addi %38, %c1_i64 : i64
    %41 = arith.select %4, %c1_i64, %39 : i64
    %42 = arith.select %4, %40, %38 : i64
    %43 = arith.cmpi sle, %42, %c1_i64 : i64
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %44 = arith.muli %0, %0 : i64
    %45 = arith.divsi %44, %41 : i64
    %46 = arith.select %4, %45, %0 : i64
    %from_elements_18 = tensor.from_elements %c1_i64, %c1_i64, %46, %46 : tensor<4xi64>
    %reshape_19 = tensor.reshape %37(%from_elements_18) : (tensor<1x?x?xi1>, tensor<4xi64>) -> tensor<1x1x?x?xi1>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %48 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %204 = linalg.index 2 : index
      %205 = linalg.index 3 : index
      %206 = arith.index_cast %46 : i64 to index
      %207 = arith.cmpi eq, %206, %c1 : index
      %208 = arith.select %207, %c0, %204 : index
      %209 = arith.select %207, %c0, %205 : index
      %extracted = tensor.extract %reshape_19[%c0, %c0, %208, %209] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %49 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %50 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %cst_7, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%49 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %204 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %204 : f32
    } -> tensor<1x1x?x?xf32>
    %51 = tensor.empty(%10) : tensor<1x?x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<1x?x64xf32>) outs(%52 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.divf %in, %cst_8 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %55 = arith.index_cast %9 : i64 to index
    %56 = arith.cmpi sge, %9, %c0_i64 : i64
    cf.assert %56, "unimplemented: dynamic negative broadcast sizes"
    %57 = tensor.empty(%55) : tensor<1x?x64xf32>
    %58 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%57 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 1 : index
      %205 = arith.cmpi eq, %10, %c1 : index
      %206 = arith.select %205, %c0, %204 : index
      %extracted = tensor.extract %54[%c0, %206, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %59 = arith.cmpi eq, %10, %55 : index
    cf.assert %59, "mismatched size for broadcast"
    %60 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %58 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.subf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %60 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.mulf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61 : tensor<1x?x64xf32>) outs(%52 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.divf %in, %cst_8 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_6 : f64 to f32
      %205 = arith.addf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.rsqrt %in : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %56, "unimplemented: dynamic negative broadcast sizes"
    %66 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%57 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 1 : index
      %205 = arith.cmpi eq, %10, %c1 : index
      %206 = arith.select %205, %c0, %204 : index
      %extracted = tensor.extract %65[%c0, %206, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %59, "mismatched size for broadcast"
    %67 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %66 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.mulf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %arg4 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.mulf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %arg5 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.addf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %collapsed = tensor.collapse_shape %69 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %70 = arith.index_cast %9 : i64 to index
    %71 = tensor.empty(%70) : tensor<?x192xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %73 = linalg.matmul ins(%collapsed, %arg6 : tensor<?x64xf32>, tensor<64x192xf32>) outs(%72 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7, %73 : tensor<192xf32>, tensor<?x192xf32>) outs(%71 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.addf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<?x192xf32>
    %expanded_20 = tensor.expand_shape %74 [[0, 1], [2]] output_shape [1, %70, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    %extracted_slice = tensor.extract_slice %expanded_20[0, 0, 0] [1, %70, 64] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x64xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_20[0, 0, 64] [1, %70, 64] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x64xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded_20[0, 0, 128] [1, %70, 64] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x64xf32>
    %75 = arith.muli %5, %c8_i64 : i64
    %76 = arith.cmpi sle, %40, %c1_i64 : i64
    cf.assert %76, "must have at most one inferred (negative) dimension"
    %77 = arith.muli %9, %c64_i64 : i64
    %78 = arith.divsi %77, %75 : i64
    %79 = arith.select %4, %78, %0 : i64
    %from_elements_23 = tensor.from_elements %c1_i64, %79, %78, %c8_i64 : tensor<4xi64>
    %reshape_24 = tensor.reshape %extracted_slice_21(%from_elements_23) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %80 = arith.index_cast %79 : i64 to index
    cf.assert %76, "must have at most one inferred (negative) dimension"
    %reshape_25 = tensor.reshape %extracted_slice_22(%from_elements_23) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %81 = tensor.empty(%80) : tensor<1x8x?x8xf32>
    %transposed = linalg.transpose ins(%reshape_25 : tensor<1x?x8x8xf32>) outs(%81 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %76, "must have at most one inferred (negative) dimension"
    %reshape_26 = tensor.reshape %extracted_slice(%from_elements_23) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %transposed_27 = linalg.transpose ins(%reshape_26 : tensor<1x?x8x8xf32>) outs(%81 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %82 = tensor.empty(%80) : tensor<1x8x8x?xf32>
    %transposed_28 = linalg.transpose ins(%reshape_24 : tensor<1x?x8x8xf32>) outs(%82 : tensor<1x8x8x?xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %83 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %84 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%83 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 1 : index
      %205 = linalg.index 2 : index
      %206 = linalg.index 3 : index
      %207 = arith.cmpi eq, %80, %c1 : index
      %208 = arith.select %207, %c0, %205 : index
      %extracted = tensor.extract %transposed_27[%c0, %204, %208, %206] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_29 = tensor.collapse_shape %84 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %85 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %86 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 1 : index
      %205 = linalg.index 2 : index
      %206 = linalg.index 3 : index
      %207 = arith.cmpi eq, %80, %c1 : index
      %208 = arith.select %207, %c0, %206 : index
      %extracted = tensor.extract %transposed_28[%c0, %204, %205, %208] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_30 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %87 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %89 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%88 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %90 = arith.muli %0, %c8_i64 : i64
    %91 = arith.select %4, %c8_i64, %90 : i64
    %92 = arith.muli %91, %0 : i64
    %93 = arith.select %4, %c8_i64, %92 : i64
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %94 = arith.muli %90, %0 : i64
    %95 = arith.divsi %94, %93 : i64
    %96 = arith.select %4, %95, %0 : i64
    %from_elements_31 = tensor.from_elements %c1_i64, %c8_i64, %96, %96 : tensor<4xi64>
    %reshape_32 = tensor.reshape %89(%from_elements_31) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %97 = arith.index_cast %96 : i64 to index
    %98 = tensor.empty(%97, %97) : tensor<1x8x?x?xf32>
    %99 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_32, %cst_3 : tensor<1x8x?x?xf32>, tensor<f32>) outs(%98 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.divf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x8x?x?xf32>
    %100 = tensor.empty() : tensor<1x1x64x64xi1>
    %101 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<1x1x64x64xi8>) outs(%100 : tensor<1x1x64x64xi1>) {
    ^bb0(%in: i8, %out: i1):
      %204 = arith.cmpi ne, %in, %c0_i8 : i8
      linalg.yield %204 : i1
    } -> tensor<1x1x64x64xi1>
    %102 = arith.cmpi slt, %dim, %c0 : index
    %103 = arith.addi %dim, %c64 : index
    %104 = arith.select %102, %103, %dim : index
    %105 = arith.cmpi slt, %104, %c0 : index
    %106 = arith.select %105, %c-1, %104 : index
    %107 = arith.minsi %106, %c64 : index
    %108 = arith.maxsi %107, %c0 : index
    %extracted_slice_33 = tensor.extract_slice %101[0, 0, 0, 0] [1, 1, %108, 64] [1, 1, 1, 1] : tensor<1x1x64x64xi1> to tensor<1x1x?x64xi1>
    %extracted_slice_34 = tensor.extract_slice %extracted_slice_33[0, 0, 0, 0] [1, 1, %108, %108] [1, 1, 1, 1] : tensor<1x1x?x64xi1> to tensor<1x1x?x?xi1>
    %109 = arith.cmpi eq, %108, %97 : index
    cf.assert %109, "mismatched size for broadcast"
    cf.assert %109, "mismatched size for broadcast"
    %110 = tensor.empty(%108, %108) : tensor<1x8x?x?xf32>
    %111 = linalg.generic {indexing_maps = [#map15, #map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34, %99, %cst_2 : tensor<1x1x?x?xi1>, tensor<1x8x?x?xf32>, tensor<f32>) outs(%110 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %204 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %204 : f32
    } -> tensor<1x8x?x?xf32>
    %112 = arith.addi %dim, %dim : index
    %113 = arith.select %102, %112, %dim : index
    %114 = arith.cmpi slt, %113, %c0 : index
    %115 = arith.select %114, %c-1, %113 : index
    %116 = arith.minsi %115, %dim : index
    %117 = arith.maxsi %116, %c0 : index
    %extracted_slice_35 = tensor.extract_slice %50[0, 0, 0, 0] [1, 1, %dim, %117] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %118 = arith.cmpi eq, %108, %dim : index
    cf.assert %118, "mismatched size for broadcast"
    %119 = arith.cmpi eq, %108, %117 : index
    cf.assert %119, "mismatched size for broadcast"
    %120 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %extracted_slice_35 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%110 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.addf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x8x?x?xf32>
    %121 = tensor.empty(%108) : tensor<1x8x?xi64>
    %122 = linalg.fill ins(%c0_i64 : i64) outs(%121 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %123 = tensor.empty(%108) : tensor<1x8x?xf32>
    %124 = linalg.fill ins(%cst_0 : f32) outs(%123 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %125:2 = linalg.generic {indexing_maps = [#map11, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%120 : tensor<1x8x?x?xf32>) outs(%124, %122 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %204 = linalg.index 3 : index
      %205 = arith.index_cast %204 : index to i64
      %206 = arith.maximumf %in, %out : f32
      %207 = arith.cmpf ogt, %in, %out : f32
      %208 = arith.select %207, %205, %out_53 : i64
      linalg.yield %206, %208 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_36 = tensor.expand_shape %125#0 [[0], [1], [2, 3]] output_shape [1, 8, %108, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %126 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %expanded_36 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%110 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.subf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x8x?x?xf32>
    %127 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126 : tensor<1x8x?x?xf32>) outs(%110 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.exp %in : f32
      linalg.yield %204 : f32
    } -> tensor<1x8x?x?xf32>
    %128 = tensor.empty(%108) : tensor<1x8x?x1xf32>
    %129 = linalg.fill ins(%cst : f32) outs(%128 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %130 = linalg.generic {indexing_maps = [#map11, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%127 : tensor<1x8x?x?xf32>) outs(%129 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<1x8x?x1xf32>
    %131 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %130 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%110 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.divf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %132 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %133 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%132 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 1 : index
      %205 = linalg.index 2 : index
      %206 = linalg.index 3 : index
      %207 = arith.cmpi eq, %108, %c1 : index
      %208 = arith.select %207, %c0, %205 : index
      %209 = arith.select %207, %c0, %206 : index
      %extracted = tensor.extract %131[%c0, %204, %208, %209] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %from_elements_37 = tensor.from_elements %c8_i64, %96, %96 : tensor<3xi64>
    %reshape_38 = tensor.reshape %133(%from_elements_37) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %134 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%83 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 1 : index
      %205 = linalg.index 2 : index
      %206 = linalg.index 3 : index
      %207 = arith.cmpi eq, %80, %c1 : index
      %208 = arith.select %207, %c0, %205 : index
      %extracted = tensor.extract %transposed[%c0, %204, %208, %206] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_39 = tensor.collapse_shape %134 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %135 = arith.cmpi eq, %96, %0 : i64
    cf.assert %135, "mismatching contracting dimension"
    %136 = tensor.empty(%97) : tensor<8x?x8xf32>
    %137 = linalg.fill ins(%cst : f32) outs(%136 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %138 = linalg.batch_matmul ins(%reshape_38, %collapsed_39 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%137 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_40 = tensor.expand_shape %138 [[0, 1], [2], [3]] output_shape [1, 8, %97, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %139 = tensor.empty(%97) : tensor<1x?x8x8xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<1x8x?x8xf32>) outs(%139 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0, 1], [2, 3]] : tensor<1x?x8x8xf32> into tensor<?x64xf32>
    %140 = tensor.empty(%97) : tensor<?x64xf32>
    %141 = linalg.fill ins(%cst : f32) outs(%140 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %142 = linalg.matmul ins(%collapsed_42, %arg8 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%141 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %143 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9, %142 : tensor<64xf32>, tensor<?x64xf32>) outs(%140 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.addf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<?x64xf32>
    %expanded_43 = tensor.expand_shape %143 [[0, 1], [2]] output_shape [1, %97, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %144 = arith.cmpi eq, %97, %10 : index
    cf.assert %144, "mismatched size for broadcast"
    %145 = tensor.empty(%97) : tensor<1x?x64xf32>
    %146 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %18 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%145 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.addf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %147 = tensor.empty(%97) : tensor<1x?x1xf32>
    %148 = linalg.fill ins(%cst : f32) outs(%147 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %149 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<1x?x64xf32>) outs(%148 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %150 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x?x1xf32>) outs(%147 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.divf %in, %cst_8 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %151 = arith.index_cast %96 : i64 to index
    %152 = arith.cmpi sge, %96, %c0_i64 : i64
    cf.assert %152, "unimplemented: dynamic negative broadcast sizes"
    %153 = tensor.empty(%151) : tensor<1x?x64xf32>
    %154 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%153 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 1 : index
      %205 = arith.cmpi eq, %97, %c1 : index
      %206 = arith.select %205, %c0, %204 : index
      %extracted = tensor.extract %150[%c0, %206, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %155 = arith.cmpi eq, %97, %151 : index
    cf.assert %155, "mismatched size for broadcast"
    %156 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %154 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%145 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.subf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %157 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %156 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%145 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.mulf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %158 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<1x?x64xf32>) outs(%148 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %159 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x?x1xf32>) outs(%147 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.divf %in, %cst_8 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x?x1xf32>) outs(%147 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_6 : f64 to f32
      %205 = arith.addf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x?x1xf32>) outs(%147 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.rsqrt %in : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %152, "unimplemented: dynamic negative broadcast sizes"
    %162 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%153 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 1 : index
      %205 = arith.cmpi eq, %97, %c1 : index
      %206 = arith.select %205, %c0, %204 : index
      %extracted = tensor.extract %161[%c0, %206, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %155, "mismatched size for broadcast"
    %163 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %162 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%145 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.mulf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %arg10 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%145 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.mulf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %arg11 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%145 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.addf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %collapsed_44 = tensor.collapse_shape %165 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %166 = tensor.empty(%97) : tensor<?x256xf32>
    %167 = linalg.fill ins(%cst : f32) outs(%166 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %168 = linalg.matmul ins(%collapsed_44, %arg12 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%167 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %169 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg13, %168 : tensor<256xf32>, tensor<?x256xf32>) outs(%166 : tensor<?x256xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.addf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<?x256xf32>
    %expanded_45 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [1, %97, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    %170 = tensor.empty(%97) : tensor<1x?x256xf32>
    %171 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<1x?x256xf32>) outs(%170 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.mulf %in, %cst_9 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x256xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<1x?x256xf32>) outs(%170 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %204 : f32
    } -> tensor<1x?x256xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x?x256xf32>) outs(%170 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_5 : f64 to f32
      %205 = arith.mulf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x256xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %173 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%170 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.addf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x256xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x?x256xf32>) outs(%170 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_4 : f64 to f32
      %205 = arith.mulf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x256xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x?x256xf32>) outs(%170 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.tanh %in : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x256xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x?x256xf32>) outs(%170 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %cst_10 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x256xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %177 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%170 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.mulf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x256xf32>
    %collapsed_46 = tensor.collapse_shape %178 [[0, 1], [2]] : tensor<1x?x256xf32> into tensor<?x256xf32>
    %179 = linalg.matmul ins(%collapsed_46, %arg14 : tensor<?x256xf32>, tensor<256x64xf32>) outs(%141 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %180 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg15, %179 : tensor<64xf32>, tensor<?x64xf32>) outs(%140 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.addf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<?x64xf32>
    %expanded_47 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [1, %97, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %expanded_47 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%145 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.addf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<1x?x64xf32>) outs(%148 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x?x1xf32>) outs(%147 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.divf %in, %cst_8 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %152, "unimplemented: dynamic negative broadcast sizes"
    %184 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%153 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 1 : index
      %205 = arith.cmpi eq, %97, %c1 : index
      %206 = arith.select %205, %c0, %204 : index
      %extracted = tensor.extract %183[%c0, %206, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %155, "mismatched size for broadcast"
    %185 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %184 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%145 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.subf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %185 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%145 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.mulf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<1x?x64xf32>) outs(%148 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %188 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x?x1xf32>) outs(%147 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.divf %in, %cst_8 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x?x1xf32>) outs(%147 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_6 : f64 to f32
      %205 = arith.addf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x?x1xf32>) outs(%147 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.rsqrt %in : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %152, "unimplemented: dynamic negative broadcast sizes"
    %191 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%153 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %204 = linalg.index 1 : index
      %205 = arith.cmpi eq, %97, %c1 : index
      %206 = arith.select %205, %c0, %204 : index
      %extracted = tensor.extract %190[%c0, %206, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %155, "mismatched size for broadcast"
    %192 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %191 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%145 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.mulf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %arg16 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%145 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.mulf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %arg17 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%145 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %204 = arith.addf %in, %in_53 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x64xf32>
    %195 = arith.muli %5, %c64_i64 : i64
    cf.assert %7, "must have at most one inferred (negative) dimension"
    %196 = arith.muli %96, %c64_i64 : i64
    %197 = arith.divsi %196, %195 : i64
    %198 = arith.select %4, %197, %0 : i64
    %from_elements_48 = tensor.from_elements %197, %198, %c64_i64 : tensor<3xi64>
    %reshape_49 = tensor.reshape %194(%from_elements_48) : (tensor<1x?x64xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %199 = tensor.empty() : tensor<64x256xf32>
    %transposed_50 = linalg.transpose ins(%arg2 : tensor<256x64xf32>) outs(%199 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %reshape_49 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %200 = arith.index_cast %198 : i64 to index
    %201 = tensor.empty(%200) : tensor<?x256xf32>
    %202 = linalg.fill ins(%cst : f32) outs(%201 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %203 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%202 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_52 = tensor.expand_shape %203 [[0, 1], [2]] output_shape [1, %200, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_52 : tensor<1x?x256xf32>
  }
}
