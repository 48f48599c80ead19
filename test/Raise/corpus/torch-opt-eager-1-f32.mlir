// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<514x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %c-1 = arith.constant -1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c514 = arith.constant 514 : index
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant 0.35355339059327379 : f64
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 6.400000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %cst_6 = arith.constant dense<1> : tensor<i64>
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
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
      %180 = arith.index_cast %in : i64 to index
      %181 = linalg.index 2 : index
      %182 = arith.cmpi slt, %180, %c256 : index
      cf.assert %182, "index must be smaller than dim size"
      %183 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %183, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%180, %181] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %13 = tensor.empty(%dim) : tensor<?xi64>
    %14 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%13 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %180 = linalg.index 0 : index
      %181 = arith.index_cast %180 : index to i64
      linalg.yield %181 : i64
    } -> tensor<?xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %15 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%15 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %expanded = tensor.expand_shape %14 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_7 = tensor.expand_shape %14 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %17 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %18 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_7 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%17 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_42: i64, %out: i64):
      %180 = arith.subi %in, %in_42 : i64
      linalg.yield %180 : i64
    } -> tensor<?x?xi64>
    %19 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<?x?xi64>) outs(%19 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %180 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %180 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %21 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%20, %16, %cst_1 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%21 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %180 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %180 : f32
    } -> tensor<?x?xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%14, %expanded_7 : tensor<?xi64>, tensor<?x1xi64>) outs(%19 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_42: i64, %out: i1):
      %180 = arith.cmpi sgt, %in, %in_42 : i64
      linalg.yield %180 : i1
    } -> tensor<?x?xi1>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%22, %23 : tensor<?x?xf32>, tensor<?x?xi1>) outs(%21 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %in_42: i1, %out: f32):
      %180 = arith.uitofp %in_42 : i1 to f32
      %181 = arith.mulf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<?x?xf32>
    %expanded_8 = tensor.expand_shape %24 [[0, 1, 2], [3]] output_shape [1, 1, %dim, %dim] : tensor<?x?xf32> into tensor<1x1x?x?xf32>
    %25 = arith.cmpi slt, %dim, %c0 : index
    %26 = arith.addi %dim, %dim : index
    %27 = arith.select %25, %26, %dim : index
    %28 = arith.cmpi slt, %27, %c0 : index
    %29 = arith.select %28, %c-1, %27 : index
    %30 = arith.minsi %29, %dim : index
    %31 = arith.maxsi %30, %c0 : index
    %extracted_slice = tensor.extract_slice %expanded_8[0, 0, 0, 0] [1, 1, %dim, %31] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %expanded_9 = tensor.expand_shape %3 [[0], [1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<1x?xi64> into tensor<1x1x1x?xi64>
    %32 = arith.cmpi eq, %31, %dim : index
    cf.assert %32, "mismatched size for broadcast"
    %33 = tensor.empty(%dim, %31) : tensor<1x1x?x?xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_9 : tensor<1x1x?x?xf32>, tensor<1x1x1x?xi64>) outs(%33 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: f32, %in_42: i64, %out: f32):
      %180 = arith.sitofp %in_42 : i64 to f32
      %181 = arith.addf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<1x1x?x?xf32>
    %35 = tensor.empty(%dim, %31) : tensor<1x1x?x?xi1>
    %36 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x1x?x?xf32>) outs(%35 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %180 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %180 : i1
    } -> tensor<1x1x?x?xi1>
    %37 = linalg.generic {indexing_maps = [#map8, #map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %cst_2, %extracted_slice : tensor<1x1x?x?xi1>, tensor<f32>, tensor<1x1x?x?xf32>) outs(%33 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %180 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %180 : f32
    } -> tensor<1x1x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %38 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %39 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%38 : tensor<1x1x?x?xf32>) {
    ^bb0(%out: f32):
      %180 = linalg.index 2 : index
      %181 = linalg.index 3 : index
      %182 = arith.cmpi eq, %dim, %c1 : index
      %183 = arith.select %182, %c0, %180 : index
      %184 = arith.cmpi eq, %31, %c1 : index
      %185 = arith.select %184, %c0, %181 : index
      %extracted = tensor.extract %37[%c0, %c0, %183, %185] : tensor<1x1x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x?xf32>
    %dim_10 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %40 = tensor.empty(%dim_10) : tensor<1x?xi64>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x?xi64>) outs(%40 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %180 = arith.addi %in, %c2_i64 : i64
      linalg.yield %180 : i64
    } -> tensor<1x?xi64>
    %42 = tensor.empty(%dim_10) : tensor<1x?x64xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x?xi64>) outs(%42 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %180 = arith.index_cast %in : i64 to index
      %181 = linalg.index 2 : index
      %182 = arith.cmpi slt, %180, %c514 : index
      cf.assert %182, "index must be smaller than dim size"
      %183 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %183, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%180, %181] : tensor<514x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %44 = arith.cmpi eq, %10, %dim_10 : index
    cf.assert %44, "mismatched size for broadcast"
    %45 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %43 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.addf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x64xf32>
    %46 = tensor.empty(%10) : tensor<1x?x1xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<1x?x64xf32>) outs(%47 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %in, %out : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<1x?x1xf32>) outs(%46 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.divf %in, %cst_5 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x1xf32>
    %50 = arith.index_cast %9 : i64 to index
    %51 = arith.cmpi sge, %9, %c0_i64 : i64
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    %52 = tensor.empty(%50) : tensor<1x?x64xf32>
    %53 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%52 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %180 = linalg.index 1 : index
      %181 = arith.cmpi eq, %10, %c1 : index
      %182 = arith.select %181, %c0, %180 : index
      %extracted = tensor.extract %49[%c0, %182, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %54 = arith.cmpi eq, %10, %50 : index
    cf.assert %54, "mismatched size for broadcast"
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %53 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.subf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x64xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %55 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.mulf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x64xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<1x?x64xf32>) outs(%47 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %in, %out : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x1xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<1x?x1xf32>) outs(%46 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.divf %in, %cst_5 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x1xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<1x?x1xf32>) outs(%46 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.truncf %cst_4 : f64 to f32
      %181 = arith.addf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<1x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x?x1xf32>) outs(%46 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.rsqrt %in : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    %61 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%52 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %180 = linalg.index 1 : index
      %181 = arith.cmpi eq, %10, %c1 : index
      %182 = arith.select %181, %c0, %180 : index
      %extracted = tensor.extract %60[%c0, %182, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %54, "mismatched size for broadcast"
    %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %61 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.mulf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x64xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg14 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.mulf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x64xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %arg15 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.addf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x64xf32>
    %collapsed = tensor.collapse_shape %64 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %65 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%65 : tensor<64x64xf32>) permutation = [1, 0] 
    %66 = arith.index_cast %9 : i64 to index
    %67 = tensor.empty(%66) : tensor<?x64xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %69 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%68 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %70 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg11, %69 : tensor<64xf32>, tensor<?x64xf32>) outs(%67 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.addf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<?x64xf32>
    %expanded_11 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [1, %66, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %71 = tensor.empty(%66) : tensor<1x?x64xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x?x64xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.truncf %cst_3 : f64 to f32
      %181 = arith.mulf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<1x?x64xf32>
    %expanded_12 = tensor.expand_shape %72 [[0], [1], [2, 3]] output_shape [1, %66, 8, 8] : tensor<1x?x64xf32> into tensor<1x?x8x8xf32>
    %73 = tensor.empty(%66) : tensor<1x8x?x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x?x8x8xf32>) outs(%73 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%65 : tensor<64x64xf32>) permutation = [1, 0] 
    %74 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%68 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %75 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7, %74 : tensor<64xf32>, tensor<?x64xf32>) outs(%67 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.addf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<?x64xf32>
    %transposed_15 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%65 : tensor<64x64xf32>) permutation = [1, 0] 
    %76 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%68 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %77 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9, %76 : tensor<64xf32>, tensor<?x64xf32>) outs(%67 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.addf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<?x64xf32>
    %expanded_16 = tensor.expand_shape %75 [[0, 1], [2, 3]] output_shape [1, %66, 8, 8] : tensor<?x64xf32> into tensor<1x?x8x8xf32>
    %expanded_17 = tensor.expand_shape %77 [[0, 1], [2, 3]] output_shape [1, %66, 8, 8] : tensor<?x64xf32> into tensor<1x?x8x8xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x?x8x8xf32>) outs(%73 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %78 = tensor.empty(%66) : tensor<1x8x8x?xf32>
    %transposed_19 = linalg.transpose ins(%expanded_16 : tensor<1x?x8x8xf32>) outs(%78 : tensor<1x8x8x?xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %79 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %80 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %180 = linalg.index 1 : index
      %181 = linalg.index 2 : index
      %182 = linalg.index 3 : index
      %183 = arith.cmpi eq, %66, %c1 : index
      %184 = arith.select %183, %c0, %181 : index
      %extracted = tensor.extract %transposed_13[%c0, %180, %184, %182] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_20 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %81 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %82 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%81 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %180 = linalg.index 1 : index
      %181 = linalg.index 2 : index
      %182 = linalg.index 3 : index
      %183 = arith.cmpi eq, %66, %c1 : index
      %184 = arith.select %183, %c0, %182 : index
      %extracted = tensor.extract %transposed_19[%c0, %180, %181, %184] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_21 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %83 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %85 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%84 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %86 = arith.muli %0, %c8_i64 : i64
    %87 = arith.select %4, %c8_i64, %86 : i64
    %88 = arith.extui %4 : i1 to i64
    %89 = arith.muli %87, %0 : i64
    %90 = arith.addi %88, %c1_i64 : i64
    %91 = arith.select %4, %c8_i64, %89 : i64
    %92 = arith.select %4, %90, %88 : i64
    %93 = arith.cmpi sle, %92, %c1_i64 : i64
    cf.assert %93, "must have at most one inferred (negative) dimension"
    %94 = arith.muli %86, %0 : i64
    %95 = arith.divsi %94, %91 : i64
    %96 = arith.select %4, %95, %0 : i64
    %from_elements_22 = tensor.from_elements %c1_i64, %c8_i64, %96, %96 : tensor<4xi64>
    %reshape_23 = tensor.reshape %85(%from_elements_22) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %97 = arith.index_cast %96 : i64 to index
    %98 = arith.cmpi eq, %97, %dim : index
    cf.assert %98, "mismatched size for broadcast"
    cf.assert %98, "mismatched size for broadcast"
    %99 = tensor.empty(%97, %97) : tensor<1x8x?x?xf32>
    %100 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_23, %39 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%99 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.addf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<1x8x?x?xf32>
    %101 = tensor.empty(%97) : tensor<1x8x?xi64>
    %102 = linalg.fill ins(%c0_i64 : i64) outs(%101 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %103 = tensor.empty(%97) : tensor<1x8x?xf32>
    %104 = linalg.fill ins(%cst_0 : f32) outs(%103 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %105:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<1x8x?x?xf32>) outs(%104, %102 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %180 = linalg.index 3 : index
      %181 = arith.index_cast %180 : index to i64
      %182 = arith.maximumf %in, %out : f32
      %183 = arith.cmpf ogt, %in, %out : f32
      %184 = arith.select %183, %181, %out_42 : i64
      linalg.yield %182, %184 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_24 = tensor.expand_shape %105#0 [[0], [1], [2, 3]] output_shape [1, 8, %97, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %106 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %expanded_24 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%99 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.subf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<1x8x?x?xf32>
    %107 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<1x8x?x?xf32>) outs(%99 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.exp %in : f32
      linalg.yield %180 : f32
    } -> tensor<1x8x?x?xf32>
    %108 = tensor.empty(%97) : tensor<1x8x?x1xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %110 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%107 : tensor<1x8x?x?xf32>) outs(%109 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %in, %out : f32
      linalg.yield %180 : f32
    } -> tensor<1x8x?x1xf32>
    %111 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %110 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%99 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.divf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %112 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %113 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%112 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %180 = linalg.index 1 : index
      %181 = linalg.index 2 : index
      %182 = linalg.index 3 : index
      %183 = arith.cmpi eq, %97, %c1 : index
      %184 = arith.select %183, %c0, %181 : index
      %185 = arith.select %183, %c0, %182 : index
      %extracted = tensor.extract %111[%c0, %180, %184, %185] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %93, "must have at most one inferred (negative) dimension"
    %from_elements_25 = tensor.from_elements %c8_i64, %96, %96 : tensor<3xi64>
    %reshape_26 = tensor.reshape %113(%from_elements_25) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %114 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %180 = linalg.index 1 : index
      %181 = linalg.index 2 : index
      %182 = linalg.index 3 : index
      %183 = arith.cmpi eq, %66, %c1 : index
      %184 = arith.select %183, %c0, %181 : index
      %extracted = tensor.extract %transposed_18[%c0, %180, %184, %182] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_27 = tensor.collapse_shape %114 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %115 = arith.cmpi eq, %96, %0 : i64
    cf.assert %115, "mismatching contracting dimension"
    %116 = tensor.empty(%97) : tensor<8x?x8xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %118 = linalg.batch_matmul ins(%reshape_26, %collapsed_27 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%117 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_28 = tensor.expand_shape %118 [[0, 1], [2], [3]] output_shape [1, 8, %97, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %119 = tensor.empty(%97) : tensor<1x?x8x8xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x8x?x8xf32>) outs(%119 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    %120 = arith.cmpi sle, %90, %c1_i64 : i64
    cf.assert %120, "must have at most one inferred (negative) dimension"
    %121 = arith.muli %96, %c64_i64 : i64
    %122 = arith.divsi %121, %5 : i64
    %123 = arith.select %4, %122, %0 : i64
    %from_elements_30 = tensor.from_elements %c1_i64, %123, %122 : tensor<3xi64>
    %reshape_31 = tensor.reshape %transposed_29(%from_elements_30) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %collapsed_32 = tensor.collapse_shape %reshape_31 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %transposed_33 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%65 : tensor<64x64xf32>) permutation = [1, 0] 
    %124 = arith.index_cast %123 : i64 to index
    %125 = tensor.empty(%124) : tensor<?x64xf32>
    %126 = linalg.fill ins(%cst : f32) outs(%125 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %127 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%126 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %128 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg13, %127 : tensor<64xf32>, tensor<?x64xf32>) outs(%125 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.addf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<?x64xf32>
    %expanded_34 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [1, %124, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %129 = arith.cmpi eq, %10, %124 : index
    cf.assert %129, "mismatched size for broadcast"
    %130 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %expanded_34 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.addf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x64xf32>
    %collapsed_35 = tensor.collapse_shape %130 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %131 = tensor.empty(%66) : tensor<?x1xf32>
    %132 = linalg.fill ins(%cst : f32) outs(%131 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "reduction"]} ins(%collapsed_35 : tensor<?x64xf32>) outs(%132 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %in, %out : f32
      linalg.yield %180 : f32
    } -> tensor<?x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%133 : tensor<?x1xf32>) outs(%131 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.divf %in, %cst_5 : f32
      linalg.yield %180 : f32
    } -> tensor<?x1xf32>
    %135 = arith.index_cast %9 : i64 to index
    %136 = arith.cmpi sge, %9, %c0_i64 : i64
    cf.assert %136, "unimplemented: dynamic negative broadcast sizes"
    %137 = tensor.empty(%135) : tensor<?x64xf32>
    %138 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%137 : tensor<?x64xf32>) {
    ^bb0(%out: f32):
      %180 = linalg.index 0 : index
      %181 = arith.cmpi eq, %66, %c1 : index
      %182 = arith.select %181, %c0, %180 : index
      %extracted = tensor.extract %134[%182, %c0] : tensor<?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64xf32>
    %139 = arith.cmpi eq, %66, %135 : index
    cf.assert %139, "mismatched size for broadcast"
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_35, %138 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%67 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.subf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<?x64xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%140, %140 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%67 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.mulf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<?x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "reduction"]} ins(%141 : tensor<?x64xf32>) outs(%132 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %in, %out : f32
      linalg.yield %180 : f32
    } -> tensor<?x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%142 : tensor<?x1xf32>) outs(%131 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.divf %in, %cst_5 : f32
      linalg.yield %180 : f32
    } -> tensor<?x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%143 : tensor<?x1xf32>) outs(%131 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.truncf %cst_4 : f64 to f32
      %181 = arith.addf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<?x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%144 : tensor<?x1xf32>) outs(%131 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.rsqrt %in : f32
      linalg.yield %180 : f32
    } -> tensor<?x1xf32>
    cf.assert %136, "unimplemented: dynamic negative broadcast sizes"
    %146 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%137 : tensor<?x64xf32>) {
    ^bb0(%out: f32):
      %180 = linalg.index 0 : index
      %181 = arith.cmpi eq, %66, %c1 : index
      %182 = arith.select %181, %c0, %180 : index
      %extracted = tensor.extract %145[%182, %c0] : tensor<?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64xf32>
    cf.assert %139, "mismatched size for broadcast"
    %147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%140, %146 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%67 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.mulf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<?x64xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%147, %arg20 : tensor<?x64xf32>, tensor<64xf32>) outs(%67 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.mulf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<?x64xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%148, %arg21 : tensor<?x64xf32>, tensor<64xf32>) outs(%67 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.addf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<?x64xf32>
    %150 = tensor.empty() : tensor<64x96xf32>
    %transposed_36 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%150 : tensor<64x96xf32>) permutation = [1, 0] 
    %151 = tensor.empty(%66) : tensor<?x96xf32>
    %152 = linalg.fill ins(%cst : f32) outs(%151 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %153 = linalg.matmul ins(%149, %transposed_36 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%152 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %154 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg17, %153 : tensor<96xf32>, tensor<?x96xf32>) outs(%151 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.addf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<?x96xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%154 : tensor<?x96xf32>) outs(%151 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.cmpf ugt, %in, %cst : f32
      %181 = arith.select %180, %in, %cst : f32
      linalg.yield %181 : f32
    } -> tensor<?x96xf32>
    %156 = tensor.empty() : tensor<96x64xf32>
    %transposed_37 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%156 : tensor<96x64xf32>) permutation = [1, 0] 
    %157 = linalg.matmul ins(%155, %transposed_37 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%68 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %158 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg19, %157 : tensor<64xf32>, tensor<?x64xf32>) outs(%67 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.addf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<?x64xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_35, %158 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%67 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.addf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<?x64xf32>
    %expanded_38 = tensor.expand_shape %159 [[0, 1], [2]] output_shape [1, %66, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %160 = tensor.empty(%66) : tensor<1x?x1xf32>
    %161 = linalg.fill ins(%cst : f32) outs(%160 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_38 : tensor<1x?x64xf32>) outs(%161 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %in, %out : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x?x1xf32>) outs(%160 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.divf %in, %cst_5 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %136, "unimplemented: dynamic negative broadcast sizes"
    %164 = tensor.empty(%135) : tensor<1x?x64xf32>
    %165 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%164 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %180 = linalg.index 1 : index
      %181 = arith.cmpi eq, %66, %c1 : index
      %182 = arith.select %181, %c0, %180 : index
      %extracted = tensor.extract %163[%c0, %182, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %139, "mismatched size for broadcast"
    %166 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %165 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.subf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x64xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %166 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.mulf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x64xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<1x?x64xf32>) outs(%161 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %in, %out : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x1xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x?x1xf32>) outs(%160 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.divf %in, %cst_5 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x?x1xf32>) outs(%160 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.truncf %cst_4 : f64 to f32
      %181 = arith.addf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<1x?x1xf32>
    %171 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x?x1xf32>) outs(%160 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.rsqrt %in : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %136, "unimplemented: dynamic negative broadcast sizes"
    %172 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%164 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %180 = linalg.index 1 : index
      %181 = arith.cmpi eq, %66, %c1 : index
      %182 = arith.select %181, %c0, %180 : index
      %extracted = tensor.extract %171[%c0, %182, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %139, "mismatched size for broadcast"
    %173 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %172 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.mulf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x64xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %arg4 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.mulf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x64xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %arg5 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%71 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %180 = arith.addf %in, %in_42 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x64xf32>
    %176 = tensor.empty() : tensor<64x256xf32>
    %transposed_39 = linalg.transpose ins(%arg2 : tensor<256x64xf32>) outs(%176 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %175 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %177 = tensor.empty(%66) : tensor<?x256xf32>
    %178 = linalg.fill ins(%cst : f32) outs(%177 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %179 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%178 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_41 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [1, %66, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_41 : tensor<1x?x256xf32>
  }
}
