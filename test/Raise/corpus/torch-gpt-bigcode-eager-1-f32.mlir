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
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<80x64xf32>, %arg7: tensor<80xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<256x64xf32>, %arg13: tensor<256xf32>, %arg14: tensor<64x256xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c3_i64 = arith.constant 3 : i64
    %c-1 = arith.constant -1 : index
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 0.35355339059327379 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<f32>
    %c2_i64 = arith.constant 2 : i64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %cst_11 = arith.constant dense<1> : tensor<i64>
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
      %188 = arith.index_cast %in : i64 to index
      %189 = linalg.index 2 : index
      %190 = arith.cmpi slt, %188, %c256 : index
      cf.assert %190, "index must be smaller than dim size"
      %191 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %191, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%188, %189] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %13 = tensor.empty(%dim) : tensor<?xi64>
    %14 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%13 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %188 = linalg.index 0 : index
      %189 = arith.index_cast %188 : index to i64
      linalg.yield %189 : i64
    } -> tensor<?xi64>
    %15 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %15, "negative values not allowed in new dimensions"
    %16 = tensor.empty(%dim) : tensor<1x?xi1>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%16 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %188 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %188 : i1
    } -> tensor<1x?xi1>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = tensor.empty(%dim) : tensor<1x?xi1>
    %20 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%19 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %188 = linalg.index 1 : index
      %189 = arith.cmpi eq, %dim, %c1 : index
      %190 = arith.select %189, %c0, %188 : index
      %extracted = tensor.extract %17[%c0, %190] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %21 = tensor.empty() : tensor<1xi64>
    %22 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%21 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    %23 = tensor.empty(%dim) : tensor<?xi1>
    %24 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%cst_6 : tensor<i1>) outs(%23 : tensor<?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?xi1>
    %expanded = tensor.expand_shape %14 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %25 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%14, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%25 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %188 = arith.cmpi sle, %in, %in_55 : i64
      linalg.yield %188 : i1
    } -> tensor<?x?xi1>
    %expanded_12 = tensor.expand_shape %24 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %27 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %28 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %26 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%27 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %188 = arith.andi %in, %in_55 : i1
      linalg.yield %188 : i1
    } -> tensor<?x?xi1>
    %expanded_13 = tensor.expand_shape %22 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_14 = tensor.dim %14, %c0 : tensor<?xi64>
    %29 = tensor.empty(%dim_14) : tensor<1x?xi1>
    %30 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %14 : tensor<1x1xi64>, tensor<?xi64>) outs(%29 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %188 = arith.cmpi slt, %in, %c0_i64 : i64
      %189 = arith.addi %in, %c1_i64 : i64
      %190 = arith.select %188, %189, %in : i64
      %191 = arith.index_cast %190 : i64 to index
      %192 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %193 = arith.addi %in_55, %0 : i64
      %194 = arith.select %192, %193, %in_55 : i64
      %195 = arith.index_cast %194 : i64 to index
      %extracted = tensor.extract %20[%191, %195] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_15 = tensor.expand_shape %30 [[0, 1], [2]] output_shape [1, 1, %dim_14] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %31 = arith.cmpi eq, %dim, %dim_14 : index
    cf.assert %31, "mismatched size for broadcast"
    %32 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %33 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %expanded_15 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%32 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %188 = arith.andi %in, %in_55 : i1
      linalg.yield %188 : i1
    } -> tensor<1x?x?xi1>
    %34 = arith.extui %4 : i1 to i64
    %35 = arith.muli %5, %0 : i64
    %36 = arith.addi %34, %c1_i64 : i64
    %37 = arith.select %4, %c1_i64, %35 : i64
    %38 = arith.select %4, %36, %34 : i64
    %39 = arith.cmpi sle, %38, %c1_i64 : i64
    cf.assert %39, "must have at most one inferred (negative) dimension"
    %40 = arith.muli %0, %0 : i64
    %41 = arith.divsi %40, %37 : i64
    %42 = arith.select %4, %41, %0 : i64
    %from_elements_16 = tensor.from_elements %c1_i64, %c1_i64, %42, %42 : tensor<4xi64>
    %reshape_17 = tensor.reshape %33(%from_elements_16) : (tensor<1x?x?xi1>, tensor<4xi64>) -> tensor<1x1x?x?xi1>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %43 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %44 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%43 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %188 = linalg.index 2 : index
      %189 = linalg.index 3 : index
      %190 = arith.index_cast %42 : i64 to index
      %191 = arith.cmpi eq, %190, %c1 : index
      %192 = arith.select %191, %c0, %188 : index
      %193 = arith.select %191, %c0, %189 : index
      %extracted = tensor.extract %reshape_17[%c0, %c0, %192, %193] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %45 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %46 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %cst_9, %cst_5 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%45 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %188 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %188 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_18 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %47 = tensor.empty(%dim_18) : tensor<1x?x64xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x?xi64>) outs(%47 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %188 = arith.index_cast %in : i64 to index
      %189 = linalg.index 2 : index
      %190 = arith.cmpi slt, %188, %c64 : index
      cf.assert %190, "index must be smaller than dim size"
      %191 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %191, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%188, %189] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %49 = arith.cmpi eq, %10, %dim_18 : index
    cf.assert %49, "mismatched size for broadcast"
    %50 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %48 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.addf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %51 = tensor.empty(%10) : tensor<1x?x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50 : tensor<1x?x64xf32>) outs(%52 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_10 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %55 = arith.index_cast %9 : i64 to index
    %56 = arith.cmpi sge, %9, %c0_i64 : i64
    cf.assert %56, "unimplemented: dynamic negative broadcast sizes"
    %57 = tensor.empty(%55) : tensor<1x?x64xf32>
    %58 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%57 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 1 : index
      %189 = arith.cmpi eq, %10, %c1 : index
      %190 = arith.select %189, %c0, %188 : index
      %extracted = tensor.extract %54[%c0, %190, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %59 = arith.cmpi eq, %10, %55 : index
    cf.assert %59, "mismatched size for broadcast"
    %60 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %58 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.subf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %60 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61 : tensor<1x?x64xf32>) outs(%52 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_10 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_8 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %56, "unimplemented: dynamic negative broadcast sizes"
    %66 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%57 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 1 : index
      %189 = arith.cmpi eq, %10, %c1 : index
      %190 = arith.select %189, %c0, %188 : index
      %extracted = tensor.extract %65[%c0, %190, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %59, "mismatched size for broadcast"
    %67 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %66 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %arg4 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %arg5 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.addf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %collapsed = tensor.collapse_shape %69 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %70 = tensor.empty() : tensor<64x80xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<80x64xf32>) outs(%70 : tensor<64x80xf32>) permutation = [1, 0] 
    %71 = arith.index_cast %9 : i64 to index
    %72 = tensor.empty(%71) : tensor<?x80xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %74 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x80xf32>) outs(%73 : tensor<?x80xf32>) -> tensor<?x80xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7, %74 : tensor<80xf32>, tensor<?x80xf32>) outs(%72 : tensor<?x80xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.addf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<?x80xf32>
    %expanded_19 = tensor.expand_shape %75 [[0, 1, 2], [3]] output_shape [1, 1, %71, 80] : tensor<?x80xf32> into tensor<1x1x?x80xf32>
    %extracted_slice = tensor.extract_slice %expanded_19[0, 0, 0, 0] [1, 1, %71, 64] [1, 1, 1, 1] : tensor<1x1x?x80xf32> to tensor<1x1x?x64xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_19[0, 0, 0, 64] [1, 1, %71, 8] [1, 1, 1, 1] : tensor<1x1x?x80xf32> to tensor<1x1x?x8xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_19[0, 0, 0, 72] [1, 1, %71, 8] [1, 1, 1, 1] : tensor<1x1x?x80xf32> to tensor<1x1x?x8xf32>
    %76 = arith.muli %5, %c8_i64 : i64
    %77 = arith.cmpi sle, %36, %c1_i64 : i64
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %78 = arith.muli %9, %c64_i64 : i64
    %79 = arith.divsi %78, %76 : i64
    %80 = arith.select %4, %79, %0 : i64
    %from_elements_22 = tensor.from_elements %c1_i64, %80, %79, %c8_i64 : tensor<4xi64>
    %reshape_23 = tensor.reshape %extracted_slice(%from_elements_22) : (tensor<1x1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %81 = arith.index_cast %80 : i64 to index
    %82 = tensor.empty(%81) : tensor<1x8x?x8xf32>
    %transposed_24 = linalg.transpose ins(%reshape_23 : tensor<1x?x8x8xf32>) outs(%82 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %extracted_slice_20 [[0], [1], [2, 3], [4]] output_shape [1, 1, 1, %71, 8] : tensor<1x1x?x8xf32> into tensor<1x1x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %83 = tensor.empty(%dim) : tensor<1x1x8x?x8xf32>
    %84 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%83 : tensor<1x1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 3 : index
      %189 = linalg.index 4 : index
      %190 = arith.cmpi eq, %71, %c1 : index
      %191 = arith.select %190, %c0, %188 : index
      %extracted = tensor.extract %expanded_25[%c0, %c0, %c0, %191, %189] : tensor<1x1x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x8x?x8xf32>
    %collapsed_26 = tensor.collapse_shape %84 [[0], [1, 2], [3], [4]] : tensor<1x1x8x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_27 = tensor.expand_shape %extracted_slice_21 [[0], [1], [2, 3], [4]] output_shape [1, 1, 1, %71, 8] : tensor<1x1x?x8xf32> into tensor<1x1x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %85 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%83 : tensor<1x1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 3 : index
      %189 = linalg.index 4 : index
      %190 = arith.cmpi eq, %71, %c1 : index
      %191 = arith.select %190, %c0, %188 : index
      %extracted = tensor.extract %expanded_27[%c0, %c0, %c0, %191, %189] : tensor<1x1x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x8x?x8xf32>
    %collapsed_28 = tensor.collapse_shape %85 [[0], [1, 2], [3], [4]] : tensor<1x1x8x?x8xf32> into tensor<1x8x?x8xf32>
    %86 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_26 : tensor<1x8x?x8xf32>) outs(%86 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %87 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %88 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 1 : index
      %189 = linalg.index 2 : index
      %190 = linalg.index 3 : index
      %191 = arith.cmpi eq, %81, %c1 : index
      %192 = arith.select %191, %c0, %189 : index
      %extracted = tensor.extract %transposed_24[%c0, %188, %192, %190] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_30 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %89 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 1 : index
      %189 = linalg.index 2 : index
      %190 = linalg.index 3 : index
      %191 = arith.cmpi eq, %dim, %c1 : index
      %192 = arith.select %191, %c0, %190 : index
      %extracted = tensor.extract %transposed_29[%c0, %188, %189, %192] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_31 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %90 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %92 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%91 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %93 = arith.muli %0, %c8_i64 : i64
    %94 = arith.select %4, %c8_i64, %93 : i64
    %95 = arith.muli %94, %0 : i64
    %96 = arith.select %4, %c8_i64, %95 : i64
    cf.assert %39, "must have at most one inferred (negative) dimension"
    %97 = arith.muli %93, %0 : i64
    %98 = arith.divsi %97, %96 : i64
    %99 = arith.select %4, %98, %0 : i64
    %from_elements_32 = tensor.from_elements %c1_i64, %c8_i64, %99, %99 : tensor<4xi64>
    %reshape_33 = tensor.reshape %92(%from_elements_32) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %100 = arith.index_cast %99 : i64 to index
    %101 = tensor.empty(%100, %100) : tensor<1x8x?x?xf32>
    %102 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_33 : tensor<1x8x?x?xf32>) outs(%101 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_7 : f64 to f32
      %189 = arith.mulf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<1x8x?x?xf32>
    %103 = arith.cmpi slt, %dim, %c0 : index
    %104 = arith.addi %dim, %dim : index
    %105 = arith.select %103, %104, %dim : index
    %106 = arith.cmpi slt, %105, %c0 : index
    %107 = arith.select %106, %c-1, %105 : index
    %108 = arith.minsi %107, %dim : index
    %109 = arith.maxsi %108, %c0 : index
    %extracted_slice_34 = tensor.extract_slice %46[0, 0, 0, 0] [1, 1, %dim, %109] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %110 = arith.cmpi eq, %100, %dim : index
    cf.assert %110, "mismatched size for broadcast"
    %111 = arith.cmpi eq, %100, %109 : index
    cf.assert %111, "mismatched size for broadcast"
    %112 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %extracted_slice_34 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%101 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.addf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x8x?x?xf32>
    %113 = tensor.empty(%100) : tensor<1x8x?xi64>
    %114 = linalg.fill ins(%c0_i64 : i64) outs(%113 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %115 = tensor.empty(%100) : tensor<1x8x?xf32>
    %116 = linalg.fill ins(%cst_0 : f32) outs(%115 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %117:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%112 : tensor<1x8x?x?xf32>) outs(%116, %114 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %188 = linalg.index 3 : index
      %189 = arith.index_cast %188 : index to i64
      %190 = arith.maximumf %in, %out : f32
      %191 = arith.cmpf ogt, %in, %out : f32
      %192 = arith.select %191, %189, %out_55 : i64
      linalg.yield %190, %192 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_35 = tensor.expand_shape %117#0 [[0], [1], [2, 3]] output_shape [1, 8, %100, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %118 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %expanded_35 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%101 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.subf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x8x?x?xf32>
    %119 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<1x8x?x?xf32>) outs(%101 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.exp %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x8x?x?xf32>
    %120 = tensor.empty(%100) : tensor<1x8x?x1xf32>
    %121 = linalg.fill ins(%cst : f32) outs(%120 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %122 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%119 : tensor<1x8x?x?xf32>) outs(%121 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x8x?x1xf32>
    %123 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %122 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%101 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.divf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %124 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %125 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 1 : index
      %189 = linalg.index 2 : index
      %190 = linalg.index 3 : index
      %191 = arith.cmpi eq, %100, %c1 : index
      %192 = arith.select %191, %c0, %189 : index
      %193 = arith.select %191, %c0, %190 : index
      %extracted = tensor.extract %123[%c0, %188, %192, %193] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %39, "must have at most one inferred (negative) dimension"
    %from_elements_36 = tensor.from_elements %c8_i64, %99, %99 : tensor<3xi64>
    %reshape_37 = tensor.reshape %125(%from_elements_36) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %126 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 1 : index
      %189 = linalg.index 2 : index
      %190 = linalg.index 3 : index
      %191 = arith.cmpi eq, %dim, %c1 : index
      %192 = arith.select %191, %c0, %189 : index
      %extracted = tensor.extract %collapsed_28[%c0, %188, %192, %190] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_38 = tensor.collapse_shape %126 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %127 = arith.cmpi eq, %99, %0 : i64
    cf.assert %127, "mismatching contracting dimension"
    %128 = tensor.empty(%100) : tensor<8x?x8xf32>
    %129 = linalg.fill ins(%cst : f32) outs(%128 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %130 = linalg.batch_matmul ins(%reshape_37, %collapsed_38 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%129 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_39 = tensor.expand_shape %130 [[0, 1], [2], [3]] output_shape [1, 8, %100, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %131 = tensor.empty(%100) : tensor<1x?x8x8xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x8x?x8xf32>) outs(%131 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %132 = arith.muli %99, %c64_i64 : i64
    %133 = arith.divsi %132, %5 : i64
    %134 = arith.select %4, %133, %0 : i64
    %from_elements_41 = tensor.from_elements %c1_i64, %134, %133 : tensor<3xi64>
    %reshape_42 = tensor.reshape %transposed_40(%from_elements_41) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %collapsed_43 = tensor.collapse_shape %reshape_42 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %135 = tensor.empty() : tensor<64x64xf32>
    %transposed_44 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%135 : tensor<64x64xf32>) permutation = [1, 0] 
    %136 = arith.index_cast %134 : i64 to index
    %137 = tensor.empty(%136) : tensor<?x64xf32>
    %138 = linalg.fill ins(%cst : f32) outs(%137 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %139 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%138 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9, %139 : tensor<64xf32>, tensor<?x64xf32>) outs(%137 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.addf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<?x64xf32>
    %expanded_45 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [1, %136, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %141 = arith.cmpi eq, %136, %10 : index
    cf.assert %141, "mismatched size for broadcast"
    %142 = tensor.empty(%136) : tensor<1x?x64xf32>
    %143 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %50 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%142 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.addf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %144 = tensor.empty(%136) : tensor<1x?x1xf32>
    %145 = linalg.fill ins(%cst : f32) outs(%144 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %146 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<1x?x64xf32>) outs(%145 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %147 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x?x1xf32>) outs(%144 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_10 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %148 = arith.index_cast %134 : i64 to index
    %149 = arith.cmpi sge, %134, %c0_i64 : i64
    cf.assert %149, "unimplemented: dynamic negative broadcast sizes"
    %150 = tensor.empty(%148) : tensor<1x?x64xf32>
    %151 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%150 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 1 : index
      %189 = arith.cmpi eq, %136, %c1 : index
      %190 = arith.select %189, %c0, %188 : index
      %extracted = tensor.extract %147[%c0, %190, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %152 = arith.cmpi eq, %136, %148 : index
    cf.assert %152, "mismatched size for broadcast"
    %153 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %151 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%142 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.subf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %154 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %153 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%142 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %155 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<1x?x64xf32>) outs(%145 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %156 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x?x1xf32>) outs(%144 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_10 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %157 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x?x1xf32>) outs(%144 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_8 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %158 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x?x1xf32>) outs(%144 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %149, "unimplemented: dynamic negative broadcast sizes"
    %159 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%150 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 1 : index
      %189 = arith.cmpi eq, %136, %c1 : index
      %190 = arith.select %189, %c0, %188 : index
      %extracted = tensor.extract %158[%c0, %190, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %152, "mismatched size for broadcast"
    %160 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %159 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%142 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %arg10 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%142 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %arg11 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%142 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.addf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %collapsed_46 = tensor.collapse_shape %162 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %163 = tensor.empty() : tensor<64x256xf32>
    %transposed_47 = linalg.transpose ins(%arg12 : tensor<256x64xf32>) outs(%163 : tensor<64x256xf32>) permutation = [1, 0] 
    %164 = tensor.empty(%136) : tensor<?x256xf32>
    %165 = linalg.fill ins(%cst : f32) outs(%164 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %166 = linalg.matmul ins(%collapsed_46, %transposed_47 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%165 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %167 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg13, %166 : tensor<256xf32>, tensor<?x256xf32>) outs(%164 : tensor<?x256xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.addf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<?x256xf32>
    %expanded_48 = tensor.expand_shape %167 [[0, 1], [2]] output_shape [1, %136, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    %168 = tensor.empty(%136) : tensor<1x?x256xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<1x?x256xf32>) outs(%168 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.fpowi %in, %c3_i64 : f32, i64
      %189 = arith.mulf %188, %cst_1 : f32
      %190 = arith.addf %in, %189 : f32
      %191 = arith.mulf %190, %cst_2 : f32
      %192 = math.tanh %191 : f32
      %193 = arith.addf %192, %cst_3 : f32
      %194 = arith.mulf %193, %cst_4 : f32
      %195 = arith.mulf %in, %194 : f32
      linalg.yield %195 : f32
    } -> tensor<1x?x256xf32>
    %collapsed_49 = tensor.collapse_shape %169 [[0, 1], [2]] : tensor<1x?x256xf32> into tensor<?x256xf32>
    %170 = tensor.empty() : tensor<256x64xf32>
    %transposed_50 = linalg.transpose ins(%arg14 : tensor<64x256xf32>) outs(%170 : tensor<256x64xf32>) permutation = [1, 0] 
    %171 = linalg.matmul ins(%collapsed_49, %transposed_50 : tensor<?x256xf32>, tensor<256x64xf32>) outs(%138 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %172 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg15, %171 : tensor<64xf32>, tensor<?x64xf32>) outs(%137 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.addf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<?x64xf32>
    %expanded_51 = tensor.expand_shape %172 [[0, 1], [2]] output_shape [1, %136, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %expanded_51 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%142 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.addf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%173 : tensor<1x?x64xf32>) outs(%145 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x?x1xf32>) outs(%144 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_10 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %149, "unimplemented: dynamic negative broadcast sizes"
    %176 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%150 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 1 : index
      %189 = arith.cmpi eq, %136, %c1 : index
      %190 = arith.select %189, %c0, %188 : index
      %extracted = tensor.extract %175[%c0, %190, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %152, "mismatched size for broadcast"
    %177 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %176 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%142 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.subf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %177 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%142 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %179 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%178 : tensor<1x?x64xf32>) outs(%145 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x?x1xf32>) outs(%144 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_10 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x?x1xf32>) outs(%144 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_8 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x?x1xf32>) outs(%144 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %149, "unimplemented: dynamic negative broadcast sizes"
    %183 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%150 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 1 : index
      %189 = arith.cmpi eq, %136, %c1 : index
      %190 = arith.select %189, %c0, %188 : index
      %extracted = tensor.extract %182[%c0, %190, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %152, "mismatched size for broadcast"
    %184 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %183 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%142 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %arg16 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%142 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.mulf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %arg17 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%142 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %188 = arith.addf %in, %in_55 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %transposed_52 = linalg.transpose ins(%arg2 : tensor<256x64xf32>) outs(%163 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %186 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %187 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%165 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_54 = tensor.expand_shape %187 [[0, 1], [2]] output_shape [1, %136, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_54 : tensor<1x?x256xf32>
  }
}
