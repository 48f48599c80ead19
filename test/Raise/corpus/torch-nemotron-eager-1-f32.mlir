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
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<64x96xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<256x64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %c-1 = arith.constant -1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant 2.8284271247461903 : f64
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant dense<[[[1.000000e+00], [0.00999999977]]]> : tensor<1x2x1xf32>
    %cst_6 = arith.constant 1.000000e+00 : f32
    %cst_7 = arith.constant 6.400000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %cst_8 = arith.constant dense<1> : tensor<i64>
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x?xi64>
    %4 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %203 = arith.index_cast %in : i64 to index
      %204 = linalg.index 2 : index
      %205 = arith.cmpi slt, %203, %c256 : index
      cf.assert %205, "index must be smaller than dim size"
      %206 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %206, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%203, %204] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %203 = linalg.index 0 : index
      %204 = arith.index_cast %203 : index to i64
      linalg.yield %204 : i64
    } -> tensor<?xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %8 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%8 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_9 = tensor.expand_shape %7 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %10 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_9 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%10 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_69: i64, %out: i64):
      %203 = arith.subi %in, %in_69 : i64
      linalg.yield %203 : i64
    } -> tensor<?x?xi64>
    %12 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x?xi64>) outs(%12 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %203 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %203 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %14 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%13, %9, %cst_1 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%14 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %203 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %203 : f32
    } -> tensor<?x?xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded_9 : tensor<?xi64>, tensor<?x1xi64>) outs(%12 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_69: i64, %out: i1):
      %203 = arith.cmpi sgt, %in, %in_69 : i64
      linalg.yield %203 : i1
    } -> tensor<?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15, %16 : tensor<?x?xf32>, tensor<?x?xi1>) outs(%14 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %in_69: i1, %out: f32):
      %203 = arith.uitofp %in_69 : i1 to f32
      %204 = arith.mulf %in, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<?x?xf32>
    %expanded_10 = tensor.expand_shape %17 [[0, 1, 2], [3]] output_shape [1, 1, %dim, %dim] : tensor<?x?xf32> into tensor<1x1x?x?xf32>
    %18 = arith.cmpi slt, %dim, %c0 : index
    %19 = arith.addi %dim, %dim : index
    %20 = arith.select %18, %19, %dim : index
    %21 = arith.cmpi slt, %20, %c0 : index
    %22 = arith.select %21, %c-1, %20 : index
    %23 = arith.minsi %22, %dim : index
    %24 = arith.maxsi %23, %c0 : index
    %extracted_slice = tensor.extract_slice %expanded_10[0, 0, 0, 0] [1, 1, %dim, %24] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %expanded_11 = tensor.expand_shape %3 [[0], [1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<1x?xi64> into tensor<1x1x1x?xi64>
    %25 = arith.cmpi eq, %24, %dim : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = tensor.empty(%dim, %24) : tensor<1x1x?x?xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_11 : tensor<1x1x?x?xf32>, tensor<1x1x1x?xi64>) outs(%26 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: f32, %in_69: i64, %out: f32):
      %203 = arith.sitofp %in_69 : i64 to f32
      %204 = arith.addf %in, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<1x1x?x?xf32>
    %28 = tensor.empty(%dim, %24) : tensor<1x1x?x?xi1>
    %29 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1x?x?xf32>) outs(%28 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %203 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %203 : i1
    } -> tensor<1x1x?x?xi1>
    %30 = linalg.generic {indexing_maps = [#map8, #map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_2, %extracted_slice : tensor<1x1x?x?xi1>, tensor<f32>, tensor<1x1x?x?xf32>) outs(%26 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %203 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %203 : f32
    } -> tensor<1x1x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %31 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %32 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%31 : tensor<1x1x?x?xf32>) {
    ^bb0(%out: f32):
      %203 = linalg.index 2 : index
      %204 = linalg.index 3 : index
      %205 = arith.cmpi eq, %dim, %c1 : index
      %206 = arith.select %205, %c0, %203 : index
      %207 = arith.cmpi eq, %24, %c1 : index
      %208 = arith.select %207, %c0, %204 : index
      %extracted = tensor.extract %30[%c0, %c0, %206, %208] : tensor<1x1x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x?xf32>
    %dim_12 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_13 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_12] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %33 = arith.index_cast %dim_12 : index to i64
    %34 = arith.cmpi sge, %33, %c0_i64 : i64
    cf.assert %34, "negative values not allowed in new dimensions"
    %35 = tensor.empty(%dim_12) : tensor<1x1x?xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x1x?xi64>) outs(%35 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %203 = arith.sitofp %in : i64 to f32
      linalg.yield %203 : f32
    } -> tensor<1x1x?xf32>
    %37 = arith.cmpi sge, %33, %c0_i64 : i64
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %38 = tensor.empty(%dim_12) : tensor<1x1x?xf32>
    %39 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%38 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %203 = linalg.index 2 : index
      %204 = arith.cmpi eq, %dim_12, %c1 : index
      %205 = arith.select %204, %c0, %203 : index
      %extracted = tensor.extract %36[%c0, %c0, %205] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %40 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %41 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%40 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %203 = linalg.index 2 : index
      %204 = arith.cmpi eq, %dim_12, %c1 : index
      %205 = arith.select %204, %c0, %203 : index
      %extracted = tensor.extract %39[%c0, %c0, %205] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %42 = tensor.empty(%dim) : tensor<1x2x?xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %44 = linalg.batch_matmul ins(%cst_5, %41 : tensor<1x2x1xf32>, tensor<1x1x?xf32>) outs(%43 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %45 = tensor.empty(%dim) : tensor<1x?x2xf32>
    %transposed = linalg.transpose ins(%44 : tensor<1x2x?xf32>) outs(%45 : tensor<1x?x2xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x2xf32>, tensor<1x?x2xf32>) -> tensor<1x?x4xf32>
    %dim_14 = tensor.dim %transposed, %c1 : tensor<1x?x2xf32>
    %46 = tensor.empty(%dim_14) : tensor<1x?x4xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%46 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = math.cos %in : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x4xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%46 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = math.sin %in : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x4xf32>
    %49 = tensor.empty() : tensor<64xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xf32>) outs(%49 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %cst_6 : f32
      linalg.yield %203 : f32
    } -> tensor<64xf32>
    %51 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x?x64xf32>) outs(%52 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %out : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.divf %in, %cst_7 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %55 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %56 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%55 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %203 = linalg.index 1 : index
      %204 = arith.cmpi eq, %dim, %c1 : index
      %205 = arith.select %204, %c0, %203 : index
      %extracted = tensor.extract %54[%c0, %205, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %56 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.subf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %57 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.mulf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<1x?x64xf32>) outs(%52 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %out : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.divf %in, %cst_7 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.truncf %cst_4 : f64 to f32
      %204 = arith.addf %in, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = math.rsqrt %in : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %63 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%55 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %203 = linalg.index 1 : index
      %204 = arith.cmpi eq, %dim, %c1 : index
      %205 = arith.select %204, %c0, %203 : index
      %extracted = tensor.extract %62[%c0, %205, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %63 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.mulf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %50 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.mulf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %arg10 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.addf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %67 = tensor.empty() : tensor<64x64xf32>
    %transposed_15 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %68 = tensor.empty(%dim) : tensor<?x64xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %70 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %71 = tensor.empty() : tensor<64x32xf32>
    %transposed_16 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%71 : tensor<64x32xf32>) permutation = [1, 0] 
    %72 = tensor.empty(%dim) : tensor<?x32xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %74 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%73 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %transposed_17 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%71 : tensor<64x32xf32>) permutation = [1, 0] 
    %75 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%73 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_18 = tensor.expand_shape %70 [[0, 1], [2, 3]] output_shape [1, %dim, 8, 8] : tensor<?x64xf32> into tensor<1x?x8x8xf32>
    %76 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x?x8x8xf32>) outs(%76 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %74 [[0, 1], [2, 3]] output_shape [1, %dim, 4, 8] : tensor<?x32xf32> into tensor<1x?x4x8xf32>
    %77 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x?x4x8xf32>) outs(%77 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %75 [[0, 1], [2, 3]] output_shape [1, %dim, 4, 8] : tensor<?x32xf32> into tensor<1x?x4x8xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<1x?x4x8xf32>) outs(%77 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_24 = tensor.expand_shape %47 [[0], [1, 2], [3]] output_shape [1, 1, %dim_14, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %expanded_25 = tensor.expand_shape %48 [[0], [1, 2], [3]] output_shape [1, 1, %dim_14, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [1, 8, %dim, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_19[0, 0, 0, 4] [1, 8, %dim, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [1, 4, %dim, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_21[0, 0, 0, 4] [1, 4, %dim, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %78 = arith.cmpi eq, %dim, %dim_14 : index
    cf.assert %78, "mismatched size for broadcast"
    %79 = tensor.empty(%dim) : tensor<1x8x?x4xf32>
    %80 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_24 : tensor<1x8x?x4xf32>, tensor<1x1x?x4xf32>) outs(%79 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.mulf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x8x?x4xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 0] [1, 8, %dim, 2] [1, 1, 1, 1] : tensor<1x8x?x4xf32> to tensor<1x8x?x2xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 2] [1, 8, %dim, 2] [1, 1, 1, 1] : tensor<1x8x?x4xf32> to tensor<1x8x?x2xf32>
    %81 = tensor.empty(%dim) : tensor<1x8x?x2xf32>
    %82 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<1x8x?x2xf32>) outs(%81 : tensor<1x8x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.negf %in : f32
      linalg.yield %203 : f32
    } -> tensor<1x8x?x2xf32>
    %concat_32 = tensor.concat dim(3) %82, %extracted_slice_30 : (tensor<1x8x?x2xf32>, tensor<1x8x?x2xf32>) -> tensor<1x8x?x4xf32>
    %dim_33 = tensor.dim %82, %c2 : tensor<1x8x?x2xf32>
    %83 = arith.cmpi eq, %dim_33, %dim_14 : index
    cf.assert %83, "mismatched size for broadcast"
    %84 = tensor.empty(%dim_33) : tensor<1x8x?x4xf32>
    %85 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_25 : tensor<1x8x?x4xf32>, tensor<1x1x?x4xf32>) outs(%84 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.mulf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x8x?x4xf32>
    %86 = arith.cmpi eq, %dim, %dim_33 : index
    cf.assert %86, "mismatched size for broadcast"
    %87 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %85 : tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) outs(%79 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.addf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x8x?x4xf32>
    cf.assert %78, "mismatched size for broadcast"
    %88 = tensor.empty(%dim) : tensor<1x4x?x4xf32>
    %89 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28, %expanded_24 : tensor<1x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%88 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.mulf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x4x?x4xf32>
    %extracted_slice_34 = tensor.extract_slice %extracted_slice_28[0, 0, 0, 0] [1, 4, %dim, 2] [1, 1, 1, 1] : tensor<1x4x?x4xf32> to tensor<1x4x?x2xf32>
    %extracted_slice_35 = tensor.extract_slice %extracted_slice_28[0, 0, 0, 2] [1, 4, %dim, 2] [1, 1, 1, 1] : tensor<1x4x?x4xf32> to tensor<1x4x?x2xf32>
    %90 = tensor.empty(%dim) : tensor<1x4x?x2xf32>
    %91 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<1x4x?x2xf32>) outs(%90 : tensor<1x4x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.negf %in : f32
      linalg.yield %203 : f32
    } -> tensor<1x4x?x2xf32>
    %concat_36 = tensor.concat dim(3) %91, %extracted_slice_34 : (tensor<1x4x?x2xf32>, tensor<1x4x?x2xf32>) -> tensor<1x4x?x4xf32>
    %dim_37 = tensor.dim %91, %c2 : tensor<1x4x?x2xf32>
    %92 = arith.cmpi eq, %dim_37, %dim_14 : index
    cf.assert %92, "mismatched size for broadcast"
    %93 = tensor.empty(%dim_37) : tensor<1x4x?x4xf32>
    %94 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_25 : tensor<1x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%93 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.mulf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x4x?x4xf32>
    %95 = arith.cmpi eq, %dim, %dim_37 : index
    cf.assert %95, "mismatched size for broadcast"
    %96 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %94 : tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) outs(%88 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.addf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_38 = tensor.concat dim(3) %87, %extracted_slice_27 : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %concat_39 = tensor.concat dim(3) %96, %extracted_slice_29 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_40 = tensor.dim %96, %c2 : tensor<1x4x?x4xf32>
    %expanded_41 = tensor.expand_shape %concat_39 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %dim_40, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %97 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %98 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %203 = linalg.index 1 : index
      %204 = linalg.index 3 : index
      %205 = linalg.index 4 : index
      %206 = arith.cmpi eq, %dim_40, %c1 : index
      %207 = arith.select %206, %c0, %204 : index
      %extracted = tensor.extract %expanded_41[%c0, %203, %c0, %207, %205] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_42 = tensor.collapse_shape %98 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_43 = tensor.expand_shape %transposed_23 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %dim, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %99 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %203 = linalg.index 1 : index
      %204 = linalg.index 3 : index
      %205 = linalg.index 4 : index
      %206 = arith.cmpi eq, %dim, %c1 : index
      %207 = arith.select %206, %c0, %204 : index
      %extracted = tensor.extract %expanded_43[%c0, %203, %c0, %207, %205] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_44 = tensor.collapse_shape %99 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %100 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_45 = linalg.transpose ins(%collapsed_42 : tensor<1x8x?x8xf32>) outs(%100 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %101 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %102 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %203 = linalg.index 1 : index
      %204 = linalg.index 2 : index
      %205 = linalg.index 3 : index
      %dim_69 = tensor.dim %87, %c2 : tensor<1x8x?x4xf32>
      %206 = arith.cmpi eq, %dim_69, %c1 : index
      %207 = arith.select %206, %c0, %204 : index
      %extracted = tensor.extract %concat_38[%c0, %203, %207, %205] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_46 = tensor.collapse_shape %102 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %103 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%100 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %203 = linalg.index 1 : index
      %204 = linalg.index 2 : index
      %205 = linalg.index 3 : index
      %206 = arith.cmpi eq, %dim, %c1 : index
      %207 = arith.select %206, %c0, %205 : index
      %extracted = tensor.extract %transposed_45[%c0, %203, %204, %207] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_47 = tensor.collapse_shape %103 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %104 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %106 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%105 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %107 = arith.muli %0, %c8_i64 : i64
    %108 = arith.cmpi slt, %0, %c0_i64 : i64
    %109 = arith.select %108, %c8_i64, %107 : i64
    %110 = arith.extui %108 : i1 to i64
    %111 = arith.muli %109, %0 : i64
    %112 = arith.addi %110, %c1_i64 : i64
    %113 = arith.select %108, %c8_i64, %111 : i64
    %114 = arith.select %108, %112, %110 : i64
    %115 = arith.cmpi sle, %114, %c1_i64 : i64
    cf.assert %115, "must have at most one inferred (negative) dimension"
    %116 = arith.muli %107, %0 : i64
    %117 = arith.divsi %116, %113 : i64
    %118 = arith.select %108, %117, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %118, %118 : tensor<4xi64>
    %reshape = tensor.reshape %106(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %119 = arith.index_cast %118 : i64 to index
    %120 = tensor.empty(%119, %119) : tensor<1x8x?x?xf32>
    %121 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x8x?x?xf32>) outs(%120 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.truncf %cst_3 : f64 to f32
      %204 = arith.divf %in, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<1x8x?x?xf32>
    %122 = arith.addi %dim, %dim : index
    %123 = arith.select %18, %122, %dim : index
    %124 = arith.cmpi slt, %123, %c0 : index
    %125 = arith.select %124, %c-1, %123 : index
    %126 = arith.minsi %125, %dim : index
    %127 = arith.maxsi %126, %c0 : index
    %extracted_slice_48 = tensor.extract_slice %32[0, 0, 0, 0] [1, 1, %dim, %127] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %128 = arith.cmpi eq, %119, %dim : index
    cf.assert %128, "mismatched size for broadcast"
    %129 = arith.cmpi eq, %119, %127 : index
    cf.assert %129, "mismatched size for broadcast"
    %130 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %extracted_slice_48 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%120 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.addf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x8x?x?xf32>
    %131 = tensor.empty(%119) : tensor<1x8x?xi64>
    %132 = linalg.fill ins(%c0_i64 : i64) outs(%131 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %133 = tensor.empty(%119) : tensor<1x8x?xf32>
    %134 = linalg.fill ins(%cst_0 : f32) outs(%133 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %135:2 = linalg.generic {indexing_maps = [#map8, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%130 : tensor<1x8x?x?xf32>) outs(%134, %132 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_69: i64):
      %203 = linalg.index 3 : index
      %204 = arith.index_cast %203 : index to i64
      %205 = arith.maximumf %in, %out : f32
      %206 = arith.cmpf ogt, %in, %out : f32
      %207 = arith.select %206, %204, %out_69 : i64
      linalg.yield %205, %207 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_49 = tensor.expand_shape %135#0 [[0], [1], [2, 3]] output_shape [1, 8, %119, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %136 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %expanded_49 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%120 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.subf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x8x?x?xf32>
    %137 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<1x8x?x?xf32>) outs(%120 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = math.exp %in : f32
      linalg.yield %203 : f32
    } -> tensor<1x8x?x?xf32>
    %138 = tensor.empty(%119) : tensor<1x8x?x1xf32>
    %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %140 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%137 : tensor<1x8x?x?xf32>) outs(%139 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %out : f32
      linalg.yield %203 : f32
    } -> tensor<1x8x?x1xf32>
    %141 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %140 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%120 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.divf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %142 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %143 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%142 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %203 = linalg.index 1 : index
      %204 = linalg.index 2 : index
      %205 = linalg.index 3 : index
      %206 = arith.cmpi eq, %119, %c1 : index
      %207 = arith.select %206, %c0, %204 : index
      %208 = arith.select %206, %c0, %205 : index
      %extracted = tensor.extract %141[%c0, %203, %207, %208] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %115, "must have at most one inferred (negative) dimension"
    %from_elements_50 = tensor.from_elements %c8_i64, %118, %118 : tensor<3xi64>
    %reshape_51 = tensor.reshape %143(%from_elements_50) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %144 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %203 = linalg.index 1 : index
      %204 = linalg.index 2 : index
      %205 = linalg.index 3 : index
      %206 = arith.cmpi eq, %dim, %c1 : index
      %207 = arith.select %206, %c0, %204 : index
      %extracted = tensor.extract %collapsed_44[%c0, %203, %207, %205] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_52 = tensor.collapse_shape %144 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %145 = arith.cmpi eq, %118, %0 : i64
    cf.assert %145, "mismatching contracting dimension"
    %146 = tensor.empty(%119) : tensor<8x?x8xf32>
    %147 = linalg.fill ins(%cst : f32) outs(%146 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %148 = linalg.batch_matmul ins(%reshape_51, %collapsed_52 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%147 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_53 = tensor.expand_shape %148 [[0, 1], [2], [3]] output_shape [1, 8, %119, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %149 = tensor.empty(%119) : tensor<1x?x8x8xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x8x?x8xf32>) outs(%149 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    %150 = arith.select %108, %c1_i64, %0 : i64
    %151 = arith.cmpi sle, %112, %c1_i64 : i64
    cf.assert %151, "must have at most one inferred (negative) dimension"
    %152 = arith.muli %118, %c64_i64 : i64
    %153 = arith.divsi %152, %150 : i64
    %154 = arith.select %108, %153, %0 : i64
    %from_elements_55 = tensor.from_elements %c1_i64, %154, %153 : tensor<3xi64>
    %reshape_56 = tensor.reshape %transposed_54(%from_elements_55) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_57 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %reshape_56 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %155 = arith.index_cast %154 : i64 to index
    %156 = tensor.empty(%155) : tensor<?x64xf32>
    %157 = linalg.fill ins(%cst : f32) outs(%156 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %158 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%157 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_59 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [1, %155, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %159 = arith.cmpi eq, %dim, %155 : index
    cf.assert %159, "mismatched size for broadcast"
    %160 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_59 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.addf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%49 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %cst_6 : f32
      linalg.yield %203 : f32
    } -> tensor<64xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160 : tensor<1x?x64xf32>) outs(%52 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %out : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.divf %in, %cst_7 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %164 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%55 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %203 = linalg.index 1 : index
      %204 = arith.cmpi eq, %dim, %c1 : index
      %205 = arith.select %204, %c0, %203 : index
      %extracted = tensor.extract %163[%c0, %205, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %165 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %164 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.subf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %165 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.mulf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<1x?x64xf32>) outs(%52 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %out : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.divf %in, %cst_7 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.truncf %cst_4 : f64 to f32
      %204 = arith.addf %in, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = math.rsqrt %in : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %171 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%55 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %203 = linalg.index 1 : index
      %204 = arith.cmpi eq, %dim, %c1 : index
      %205 = arith.select %204, %c0, %203 : index
      %extracted = tensor.extract %170[%c0, %205, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %172 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %171 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.mulf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %161 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.mulf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %arg12 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.addf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %175 = tensor.empty() : tensor<64x96xf32>
    %transposed_60 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%175 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %174 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %176 = tensor.empty(%dim) : tensor<?x96xf32>
    %177 = linalg.fill ins(%cst : f32) outs(%176 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %178 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%177 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_62 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %179 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<1x?x96xf32>) outs(%179 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.cmpf ugt, %in, %cst : f32
      %204 = arith.select %203, %in, %cst : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x96xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x?x96xf32>) outs(%179 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %203 : f32
    } -> tensor<1x?x96xf32>
    %182 = tensor.empty() : tensor<96x64xf32>
    %transposed_63 = linalg.transpose ins(%arg8 : tensor<64x96xf32>) outs(%182 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %181 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %183 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_65 = tensor.expand_shape %183 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %expanded_65 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.addf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %185 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xf32>) outs(%49 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %cst_6 : f32
      linalg.yield %203 : f32
    } -> tensor<64xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<1x?x64xf32>) outs(%52 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %out : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.divf %in, %cst_7 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %188 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%55 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %203 = linalg.index 1 : index
      %204 = arith.cmpi eq, %dim, %c1 : index
      %205 = arith.select %204, %c0, %203 : index
      %extracted = tensor.extract %187[%c0, %205, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %189 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %188 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.subf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %189 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.mulf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %191 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%190 : tensor<1x?x64xf32>) outs(%52 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %out : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    %192 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.divf %in, %cst_7 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.truncf %cst_4 : f64 to f32
      %204 = arith.addf %in, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x?x1xf32>) outs(%51 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = math.rsqrt %in : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %195 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%55 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %203 = linalg.index 1 : index
      %204 = arith.cmpi eq, %dim, %c1 : index
      %205 = arith.select %204, %c0, %203 : index
      %extracted = tensor.extract %194[%c0, %205, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %196 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %195 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.mulf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %197 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %185 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.mulf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %198 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %arg14 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %203 = arith.addf %in, %in_69 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x64xf32>
    %199 = tensor.empty() : tensor<64x256xf32>
    %transposed_66 = linalg.transpose ins(%arg15 : tensor<256x64xf32>) outs(%199 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %198 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %200 = tensor.empty(%dim) : tensor<?x256xf32>
    %201 = linalg.fill ins(%cst : f32) outs(%200 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %202 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%201 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_68 = tensor.expand_shape %202 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_68 : tensor<1x?x256xf32>
  }
}
