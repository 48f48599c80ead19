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
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (0, 0, 0, 0, 0)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d1, 0, 0, 0)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d2, 0, 0)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (0, 0)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<64x96xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c8_i64 = arith.constant 8 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %c-1 = arith.constant -1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant 2.8284271247461903 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %c32_i64 = arith.constant 32 : i64
    %c128_i64 = arith.constant 128 : i64
    %cst_9 = arith.constant 1.41421354 : f32
    %cst_10 = arith.constant dense<1> : tensor<i64>
    %cst_11 = arith.constant dense<-2> : tensor<1x1xi64>
    %cst_12 = arith.constant dense<-1> : tensor<1x1xi64>
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x?xi64>
    %4 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %205 = arith.index_cast %in : i64 to index
      %206 = linalg.index 2 : index
      %207 = arith.cmpi slt, %205, %c256 : index
      cf.assert %207, "index must be smaller than dim size"
      %208 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %208, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%205, %206] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %205 = linalg.index 0 : index
      %206 = arith.index_cast %205 : index to i64
      linalg.yield %206 : i64
    } -> tensor<?xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %8 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%8 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_13 = tensor.expand_shape %7 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %10 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%10 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_68: i64, %out: i64):
      %205 = arith.subi %in, %in_68 : i64
      linalg.yield %205 : i64
    } -> tensor<?x?xi64>
    %12 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x?xi64>) outs(%12 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %205 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %205 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %14 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%13, %9, %cst_3 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%14 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_68: f32, %in_69: f32, %out: f32):
      %205 = arith.select %in, %in_68, %in_69 : f32
      linalg.yield %205 : f32
    } -> tensor<?x?xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded_13 : tensor<?xi64>, tensor<?x1xi64>) outs(%12 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_68: i64, %out: i1):
      %205 = arith.cmpi sgt, %in, %in_68 : i64
      linalg.yield %205 : i1
    } -> tensor<?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15, %16 : tensor<?x?xf32>, tensor<?x?xi1>) outs(%14 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %in_68: i1, %out: f32):
      %205 = arith.uitofp %in_68 : i1 to f32
      %206 = arith.mulf %in, %205 : f32
      linalg.yield %206 : f32
    } -> tensor<?x?xf32>
    %expanded_14 = tensor.expand_shape %17 [[0, 1, 2], [3]] output_shape [1, 1, %dim, %dim] : tensor<?x?xf32> into tensor<1x1x?x?xf32>
    %18 = arith.cmpi slt, %dim, %c0 : index
    %19 = arith.addi %dim, %dim : index
    %20 = arith.select %18, %19, %dim : index
    %21 = arith.cmpi slt, %20, %c0 : index
    %22 = arith.select %21, %c-1, %20 : index
    %23 = arith.minsi %22, %dim : index
    %24 = arith.maxsi %23, %c0 : index
    %extracted_slice = tensor.extract_slice %expanded_14[0, 0, 0, 0] [1, 1, %dim, %24] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %expanded_15 = tensor.expand_shape %3 [[0], [1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<1x?xi64> into tensor<1x1x1x?xi64>
    %25 = arith.cmpi eq, %24, %dim : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = tensor.empty(%dim, %24) : tensor<1x1x?x?xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_15 : tensor<1x1x?x?xf32>, tensor<1x1x1x?xi64>) outs(%26 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: f32, %in_68: i64, %out: f32):
      %205 = arith.sitofp %in_68 : i64 to f32
      %206 = arith.addf %in, %205 : f32
      linalg.yield %206 : f32
    } -> tensor<1x1x?x?xf32>
    %28 = tensor.empty(%dim, %24) : tensor<1x1x?x?xi1>
    %29 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1x?x?xf32>) outs(%28 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %205 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %205 : i1
    } -> tensor<1x1x?x?xi1>
    %30 = linalg.generic {indexing_maps = [#map8, #map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_4, %extracted_slice : tensor<1x1x?x?xi1>, tensor<f32>, tensor<1x1x?x?xf32>) outs(%26 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_68: f32, %in_69: f32, %out: f32):
      %205 = arith.select %in, %in_68, %in_69 : f32
      linalg.yield %205 : f32
    } -> tensor<1x1x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %31 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %32 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%31 : tensor<1x1x?x?xf32>) {
    ^bb0(%out: f32):
      %205 = linalg.index 2 : index
      %206 = linalg.index 3 : index
      %207 = arith.cmpi eq, %dim, %c1 : index
      %208 = arith.select %207, %c0, %205 : index
      %209 = arith.cmpi eq, %24, %c1 : index
      %210 = arith.select %209, %c0, %206 : index
      %extracted = tensor.extract %30[%c0, %c0, %208, %210] : tensor<1x1x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x?xf32>
    %dim_16 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_17 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_16] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %33 = arith.index_cast %dim_16 : index to i64
    %34 = arith.cmpi sge, %33, %c0_i64 : i64
    cf.assert %34, "negative values not allowed in new dimensions"
    %35 = tensor.empty(%dim_16) : tensor<1x1x?xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x?xi64>) outs(%35 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %205 = arith.sitofp %in : i64 to f32
      linalg.yield %205 : f32
    } -> tensor<1x1x?xf32>
    %37 = arith.cmpi sge, %33, %c0_i64 : i64
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %38 = tensor.empty(%dim_16) : tensor<1x1x?xf32>
    %39 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%38 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %205 = linalg.index 2 : index
      %206 = arith.cmpi eq, %dim_16, %c1 : index
      %207 = arith.select %206, %c0, %205 : index
      %extracted = tensor.extract %36[%c0, %c0, %207] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %40 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %41 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%40 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %205 = linalg.index 2 : index
      %206 = arith.cmpi eq, %dim_16, %c1 : index
      %207 = arith.select %206, %c0, %205 : index
      %extracted = tensor.extract %39[%c0, %c0, %207] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %42 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %44 = linalg.batch_matmul ins(%cst_7, %41 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%43 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %45 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%44 : tensor<1x4x?xf32>) outs(%45 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_18 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %46 = tensor.empty(%dim_18) : tensor<1x?x8xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%46 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = math.cos %in : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x8xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%46 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = math.sin %in : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x8xf32>
    %49 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x?x64xf32>) outs(%50 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = arith.addf %in, %out : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = arith.divf %in, %cst_8 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %53 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %54 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%53 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %205 = linalg.index 1 : index
      %206 = arith.cmpi eq, %dim, %c1 : index
      %207 = arith.select %206, %c0, %205 : index
      %extracted = tensor.extract %52[%c0, %207, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %54 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.subf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x64xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %55 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.mulf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x64xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<1x?x64xf32>) outs(%50 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = arith.addf %in, %out : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = arith.divf %in, %cst_8 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = arith.truncf %cst_6 : f64 to f32
      %206 = arith.addf %in, %205 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = math.rsqrt %in : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %61 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%53 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %205 = linalg.index 1 : index
      %206 = arith.cmpi eq, %dim, %c1 : index
      %207 = arith.select %206, %c0, %205 : index
      %extracted = tensor.extract %60[%c0, %207, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %61 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.mulf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x64xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg7 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.mulf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x64xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %arg8 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.addf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %true, "mismatched size for broadcast"
    %65 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg9 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.mulf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x64xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %arg10 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.addf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x64xf32>
    %67 = tensor.empty() : tensor<64x128xf32>
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<128x64xf32>) outs(%67 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %64 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %68 = tensor.empty(%dim) : tensor<?x128xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %70 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%69 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_20 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    %71 = arith.cmpi slt, %0, %c0_i64 : i64
    %72 = arith.select %71, %c1_i64, %0 : i64
    %73 = arith.extui %71 : i1 to i64
    %74 = arith.addi %73, %c1_i64 : i64
    %75 = arith.muli %72, %c32_i64 : i64
    %76 = arith.cmpi sle, %74, %c1_i64 : i64
    cf.assert %76, "must have at most one inferred (negative) dimension"
    %77 = arith.muli %0, %c128_i64 : i64
    %78 = arith.divsi %77, %75 : i64
    %79 = arith.select %71, %78, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %79, %78, %c4_i64, %c8_i64 : tensor<5xi64>
    %reshape = tensor.reshape %expanded_20(%from_elements) : (tensor<1x?x128xf32>, tensor<5xi64>) -> tensor<1x?x4x4x8xf32>
    %80 = arith.index_cast %79 : i64 to index
    %extracted_slice_21 = tensor.extract_slice %reshape[0, 0, 0, 0, 0] [1, %80, 4, 2, 8] [1, 1, 1, 1, 1] : tensor<1x?x4x4x8xf32> to tensor<1x?x4x2x8xf32>
    %81 = tensor.empty() : tensor<8xi64>
    %82 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%81 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %205 = linalg.index 0 : index
      %206 = arith.index_cast %205 : index to i64
      linalg.yield %206 : i64
    } -> tensor<8xi64>
    %83 = tensor.empty() : tensor<4xi64>
    %84 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%83 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %205 = linalg.index 0 : index
      %206 = arith.index_cast %205 : index to i64
      linalg.yield %206 : i64
    } -> tensor<4xi64>
    %expanded_22 = tensor.expand_shape %84 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xi64> into tensor<4x1x1xi64>
    %85 = tensor.empty(%80) : tensor<?xi64>
    %86 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%85 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %205 = linalg.index 0 : index
      %206 = arith.index_cast %205 : index to i64
      linalg.yield %206 : i64
    } -> tensor<?xi64>
    %expanded_23 = tensor.expand_shape %86 [[0, 1, 2, 3]] output_shape [%80, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %87 = tensor.empty() : tensor<1xi64>
    %88 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%87 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_24 = tensor.expand_shape %88 [[0, 1, 2, 3, 4]] output_shape [1, 1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1x1xi64>
    %dim_25 = tensor.dim %expanded_23, %c0 : tensor<?x1x1x1xi64>
    %89 = tensor.empty(%dim_25) : tensor<1x?x4x1x8xf32>
    %90 = linalg.generic {indexing_maps = [#map13, #map14, #map15, #map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_23, %expanded_22, %cst_11, %82 : tensor<1x1x1x1x1xi64>, tensor<?x1x1x1xi64>, tensor<4x1x1xi64>, tensor<1x1xi64>, tensor<8xi64>) outs(%89 : tensor<1x?x4x1x8xf32>) {
    ^bb0(%in: i64, %in_68: i64, %in_69: i64, %in_70: i64, %in_71: i64, %out: f32):
      %205 = arith.cmpi slt, %in, %c0_i64 : i64
      %206 = arith.addi %in, %c1_i64 : i64
      %207 = arith.select %205, %206, %in : i64
      %208 = arith.index_cast %207 : i64 to index
      %209 = arith.cmpi slt, %in_68, %c0_i64 : i64
      %210 = arith.addi %in_68, %79 : i64
      %211 = arith.select %209, %210, %in_68 : i64
      %212 = arith.index_cast %211 : i64 to index
      %213 = arith.cmpi slt, %in_69, %c0_i64 : i64
      %214 = arith.addi %in_69, %c4_i64 : i64
      %215 = arith.select %213, %214, %in_69 : i64
      %216 = arith.index_cast %215 : i64 to index
      %217 = arith.cmpi slt, %in_70, %c0_i64 : i64
      %218 = arith.addi %in_70, %c4_i64 : i64
      %219 = arith.select %217, %218, %in_70 : i64
      %220 = arith.index_cast %219 : i64 to index
      %221 = arith.cmpi slt, %in_71, %c0_i64 : i64
      %222 = arith.addi %in_71, %c8_i64 : i64
      %223 = arith.select %221, %222, %in_71 : i64
      %224 = arith.index_cast %223 : i64 to index
      %extracted = tensor.extract %reshape[%208, %212, %216, %220, %224] : tensor<1x?x4x4x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x4x1x8xf32>
    %91 = linalg.generic {indexing_maps = [#map13, #map14, #map15, #map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_23, %expanded_22, %cst_12, %82 : tensor<1x1x1x1x1xi64>, tensor<?x1x1x1xi64>, tensor<4x1x1xi64>, tensor<1x1xi64>, tensor<8xi64>) outs(%89 : tensor<1x?x4x1x8xf32>) {
    ^bb0(%in: i64, %in_68: i64, %in_69: i64, %in_70: i64, %in_71: i64, %out: f32):
      %205 = arith.cmpi slt, %in, %c0_i64 : i64
      %206 = arith.addi %in, %c1_i64 : i64
      %207 = arith.select %205, %206, %in : i64
      %208 = arith.index_cast %207 : i64 to index
      %209 = arith.cmpi slt, %in_68, %c0_i64 : i64
      %210 = arith.addi %in_68, %79 : i64
      %211 = arith.select %209, %210, %in_68 : i64
      %212 = arith.index_cast %211 : i64 to index
      %213 = arith.cmpi slt, %in_69, %c0_i64 : i64
      %214 = arith.addi %in_69, %c4_i64 : i64
      %215 = arith.select %213, %214, %in_69 : i64
      %216 = arith.index_cast %215 : i64 to index
      %217 = arith.cmpi slt, %in_70, %c0_i64 : i64
      %218 = arith.addi %in_70, %c4_i64 : i64
      %219 = arith.select %217, %218, %in_70 : i64
      %220 = arith.index_cast %219 : i64 to index
      %221 = arith.cmpi slt, %in_71, %c0_i64 : i64
      %222 = arith.addi %in_71, %c8_i64 : i64
      %223 = arith.select %221, %222, %in_71 : i64
      %224 = arith.index_cast %223 : i64 to index
      %extracted = tensor.extract %reshape[%208, %212, %216, %220, %224] : tensor<1x?x4x4x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x4x1x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %92 = tensor.empty(%dim) : tensor<1x?x4x2x8xf32>
    %93 = linalg.generic {indexing_maps = [#map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<1x?x4x2x8xf32>) {
    ^bb0(%out: f32):
      %205 = linalg.index 1 : index
      %206 = linalg.index 2 : index
      %207 = linalg.index 4 : index
      %208 = arith.cmpi eq, %dim_25, %c1 : index
      %209 = arith.select %208, %c0, %205 : index
      %extracted = tensor.extract %90[%c0, %209, %206, %c0, %207] : tensor<1x?x4x1x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x4x2x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %94 = linalg.generic {indexing_maps = [#map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<1x?x4x2x8xf32>) {
    ^bb0(%out: f32):
      %205 = linalg.index 1 : index
      %206 = linalg.index 2 : index
      %207 = linalg.index 4 : index
      %208 = arith.cmpi eq, %dim_25, %c1 : index
      %209 = arith.select %208, %c0, %205 : index
      %extracted = tensor.extract %91[%c0, %209, %206, %c0, %207] : tensor<1x?x4x1x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x4x2x8xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice_21 [[0], [1], [2, 3], [4]] : tensor<1x?x4x2x8xf32> into tensor<1x?x8x8xf32>
    %collapsed_27 = tensor.collapse_shape %93 [[0], [1], [2, 3], [4]] : tensor<1x?x4x2x8xf32> into tensor<1x?x8x8xf32>
    %collapsed_28 = tensor.collapse_shape %94 [[0], [1], [2, 3], [4]] : tensor<1x?x4x2x8xf32> into tensor<1x?x8x8xf32>
    %95 = tensor.empty(%80) : tensor<1x8x?x8xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_26 : tensor<1x?x8x8xf32>) outs(%95 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %96 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_27 : tensor<1x?x8x8xf32>) outs(%96 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%collapsed_28 : tensor<1x?x8x8xf32>) outs(%96 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_32 = tensor.expand_shape %47 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_33 = tensor.expand_shape %48 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %97 = arith.cmpi eq, %80, %dim_18 : index
    cf.assert %97, "mismatched size for broadcast"
    %98 = linalg.generic {indexing_maps = [#map8, #map19, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29, %expanded_32 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%95 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.mulf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_29[0, 0, 0, 0] [1, 8, %80, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_29[0, 0, 0, 4] [1, 8, %80, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %99 = tensor.empty(%80) : tensor<1x8x?x4xf32>
    %100 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<1x8x?x4xf32>) outs(%99 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = arith.negf %in : f32
      linalg.yield %205 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_36 = tensor.concat dim(3) %100, %extracted_slice_34 : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_37 = tensor.dim %100, %c2 : tensor<1x8x?x4xf32>
    %101 = arith.cmpi eq, %dim_37, %dim_18 : index
    cf.assert %101, "mismatched size for broadcast"
    %102 = tensor.empty(%dim_37) : tensor<1x8x?x8xf32>
    %103 = linalg.generic {indexing_maps = [#map8, #map19, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_33 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%102 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.mulf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x8x?x8xf32>
    %104 = arith.cmpi eq, %80, %dim_37 : index
    cf.assert %104, "mismatched size for broadcast"
    %105 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %103 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%95 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.addf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x8x?x8xf32>
    %106 = arith.cmpi eq, %dim, %dim_18 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = linalg.generic {indexing_maps = [#map8, #map19, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30, %expanded_32 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%96 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.mulf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_30[0, 0, 0, 0] [1, 8, %dim, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_39 = tensor.extract_slice %transposed_30[0, 0, 0, 4] [1, 8, %dim, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %108 = tensor.empty(%dim) : tensor<1x8x?x4xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39 : tensor<1x8x?x4xf32>) outs(%108 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = arith.negf %in : f32
      linalg.yield %205 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_40 = tensor.concat dim(3) %109, %extracted_slice_38 : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_41 = tensor.dim %109, %c2 : tensor<1x8x?x4xf32>
    %110 = arith.cmpi eq, %dim_41, %dim_18 : index
    cf.assert %110, "mismatched size for broadcast"
    %111 = tensor.empty(%dim_41) : tensor<1x8x?x8xf32>
    %112 = linalg.generic {indexing_maps = [#map8, #map19, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_40, %expanded_33 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%111 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.mulf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x8x?x8xf32>
    %113 = arith.cmpi eq, %dim, %dim_41 : index
    cf.assert %113, "mismatched size for broadcast"
    %114 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %112 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%96 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.addf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x8x?x8xf32>
    %115 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_42 = linalg.transpose ins(%114 : tensor<1x8x?x8xf32>) outs(%115 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %116 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%96 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %205 = linalg.index 1 : index
      %206 = linalg.index 2 : index
      %207 = linalg.index 3 : index
      %208 = arith.cmpi eq, %80, %c1 : index
      %209 = arith.select %208, %c0, %206 : index
      %extracted = tensor.extract %105[%c0, %205, %209, %207] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_43 = tensor.collapse_shape %116 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %117 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %205 = linalg.index 1 : index
      %206 = linalg.index 2 : index
      %207 = linalg.index 3 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %transposed_42[%c0, %205, %206, %209] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_44 = tensor.collapse_shape %117 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %118 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %120 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%119 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %121 = arith.muli %0, %c8_i64 : i64
    %122 = arith.select %71, %c8_i64, %121 : i64
    %123 = arith.muli %122, %0 : i64
    %124 = arith.select %71, %c8_i64, %123 : i64
    %125 = arith.select %71, %74, %73 : i64
    %126 = arith.cmpi sle, %125, %c1_i64 : i64
    cf.assert %126, "must have at most one inferred (negative) dimension"
    %127 = arith.muli %121, %0 : i64
    %128 = arith.divsi %127, %124 : i64
    %129 = arith.select %71, %128, %0 : i64
    %from_elements_45 = tensor.from_elements %c1_i64, %c8_i64, %129, %129 : tensor<4xi64>
    %reshape_46 = tensor.reshape %120(%from_elements_45) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %130 = arith.index_cast %129 : i64 to index
    %131 = tensor.empty(%130, %130) : tensor<1x8x?x?xf32>
    %132 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_46 : tensor<1x8x?x?xf32>) outs(%131 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = arith.truncf %cst_5 : f64 to f32
      %206 = arith.divf %in, %205 : f32
      linalg.yield %206 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %126, "must have at most one inferred (negative) dimension"
    %133 = arith.muli %129, %c8_i64 : i64
    %134 = arith.muli %133, %129 : i64
    %135 = arith.divsi %134, %124 : i64
    %136 = arith.select %71, %135, %0 : i64
    cf.assert %126, "must have at most one inferred (negative) dimension"
    %137 = arith.muli %136, %c8_i64 : i64
    %138 = arith.muli %137, %136 : i64
    %139 = arith.divsi %138, %124 : i64
    %140 = arith.select %71, %139, %0 : i64
    %from_elements_47 = tensor.from_elements %c1_i64, %c8_i64, %140, %140 : tensor<4xi64>
    %reshape_48 = tensor.reshape %132(%from_elements_47) : (tensor<1x8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %141 = arith.addi %dim, %dim : index
    %142 = arith.select %18, %141, %dim : index
    %143 = arith.cmpi slt, %142, %c0 : index
    %144 = arith.select %143, %c-1, %142 : index
    %145 = arith.minsi %144, %dim : index
    %146 = arith.maxsi %145, %c0 : index
    %extracted_slice_49 = tensor.extract_slice %32[0, 0, 0, 0] [1, 1, %dim, %146] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %147 = arith.index_cast %140 : i64 to index
    %148 = arith.cmpi eq, %147, %dim : index
    cf.assert %148, "mismatched size for broadcast"
    %149 = arith.cmpi eq, %147, %146 : index
    cf.assert %149, "mismatched size for broadcast"
    %150 = tensor.empty(%147, %147) : tensor<1x8x?x?xf32>
    %151 = linalg.generic {indexing_maps = [#map8, #map19, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_48, %extracted_slice_49 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%150 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.addf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x8x?x?xf32>
    %152 = tensor.empty(%147) : tensor<1x8x?xi64>
    %153 = linalg.fill ins(%c0_i64 : i64) outs(%152 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %154 = tensor.empty(%147) : tensor<1x8x?xf32>
    %155 = linalg.fill ins(%cst_0 : f32) outs(%154 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %156:2 = linalg.generic {indexing_maps = [#map8, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%151 : tensor<1x8x?x?xf32>) outs(%155, %153 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_68: i64):
      %205 = linalg.index 3 : index
      %206 = arith.index_cast %205 : index to i64
      %207 = arith.maximumf %in, %out : f32
      %208 = arith.cmpf ogt, %in, %out : f32
      %209 = arith.select %208, %206, %out_68 : i64
      linalg.yield %207, %209 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_50 = tensor.expand_shape %156#0 [[0], [1], [2, 3]] output_shape [1, 8, %147, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %157 = linalg.generic {indexing_maps = [#map8, #map21, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %expanded_50 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%150 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.subf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x8x?x?xf32>
    %158 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157 : tensor<1x8x?x?xf32>) outs(%150 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = math.exp %in : f32
      linalg.yield %205 : f32
    } -> tensor<1x8x?x?xf32>
    %159 = tensor.empty(%147) : tensor<1x8x?x1xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %161 = linalg.generic {indexing_maps = [#map8, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%158 : tensor<1x8x?x?xf32>) outs(%160 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = arith.addf %in, %out : f32
      linalg.yield %205 : f32
    } -> tensor<1x8x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map8, #map21, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %161 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%150 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.divf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %163 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %164 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %205 = linalg.index 1 : index
      %206 = linalg.index 2 : index
      %207 = linalg.index 3 : index
      %208 = arith.cmpi eq, %147, %c1 : index
      %209 = arith.select %208, %c0, %206 : index
      %210 = arith.select %208, %c0, %207 : index
      %extracted = tensor.extract %162[%c0, %205, %209, %210] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %126, "must have at most one inferred (negative) dimension"
    %from_elements_51 = tensor.from_elements %c8_i64, %129, %129 : tensor<3xi64>
    %reshape_52 = tensor.reshape %164(%from_elements_51) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %165 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%96 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %205 = linalg.index 1 : index
      %206 = linalg.index 2 : index
      %207 = linalg.index 3 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %206 : index
      %extracted = tensor.extract %transposed_31[%c0, %205, %209, %207] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_53 = tensor.collapse_shape %165 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %166 = arith.cmpi eq, %129, %0 : i64
    cf.assert %166, "mismatching contracting dimension"
    %167 = tensor.empty(%130) : tensor<8x?x8xf32>
    %168 = linalg.fill ins(%cst : f32) outs(%167 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %169 = linalg.batch_matmul ins(%reshape_52, %collapsed_53 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%168 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_54 = tensor.expand_shape %169 [[0, 1], [2], [3]] output_shape [1, 8, %130, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %170 = tensor.empty(%130) : tensor<1x?x8x8xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x8x?x8xf32>) outs(%170 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    %171 = tensor.empty() : tensor<64x64xf32>
    %transposed_56 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%171 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %transposed_55 [[0, 1], [2, 3]] : tensor<1x?x8x8xf32> into tensor<?x64xf32>
    %172 = tensor.empty(%130) : tensor<?x64xf32>
    %173 = linalg.fill ins(%cst : f32) outs(%172 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %174 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%173 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_58 = tensor.expand_shape %174 [[0, 1], [2]] output_shape [1, %130, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %175 = tensor.empty() : tensor<64x96xf32>
    %transposed_59 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%175 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_60 = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %176 = tensor.empty(%dim) : tensor<?x96xf32>
    %177 = linalg.fill ins(%cst : f32) outs(%176 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %178 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%177 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_61 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %179 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61 : tensor<1x?x96xf32>) outs(%179 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = arith.divf %in, %cst_9 : f32
      %206 = math.erf %205 : f32
      %207 = arith.addf %206, %cst_1 : f32
      %208 = arith.mulf %207, %cst_2 : f32
      %209 = arith.mulf %in, %208 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x96xf32>
    %181 = tensor.empty() : tensor<96x64xf32>
    %transposed_62 = linalg.transpose ins(%arg6 : tensor<64x96xf32>) outs(%181 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %180 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %182 = tensor.empty(%dim) : tensor<?x64xf32>
    %183 = linalg.fill ins(%cst : f32) outs(%182 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %184 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%183 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_64 = tensor.expand_shape %184 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %185 = arith.cmpi eq, %dim, %130 : index
    cf.assert %185, "mismatched size for broadcast"
    %186 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64, %expanded_58 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.addf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x64xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %186 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.addf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x64xf32>
    %188 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%187 : tensor<1x?x64xf32>) outs(%50 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = arith.addf %in, %out : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = arith.divf %in, %cst_8 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %190 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%53 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %205 = linalg.index 1 : index
      %206 = arith.cmpi eq, %dim, %c1 : index
      %207 = arith.select %206, %c0, %205 : index
      %extracted = tensor.extract %189[%c0, %207, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %191 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %190 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.subf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x64xf32>
    %192 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %191 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.mulf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x64xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%192 : tensor<1x?x64xf32>) outs(%50 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = arith.addf %in, %out : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = arith.divf %in, %cst_8 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    %195 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = arith.truncf %cst_6 : f64 to f32
      %206 = arith.addf %in, %205 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x1xf32>
    %196 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %205 = math.rsqrt %in : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %197 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%53 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %205 = linalg.index 1 : index
      %206 = arith.cmpi eq, %dim, %c1 : index
      %207 = arith.select %206, %c0, %205 : index
      %extracted = tensor.extract %196[%c0, %207, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %198 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %197 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.mulf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x64xf32>
    %199 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %arg11 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.mulf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x64xf32>
    %200 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %arg12 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %205 = arith.addf %in, %in_68 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x64xf32>
    %201 = tensor.empty() : tensor<64x256xf32>
    %transposed_65 = linalg.transpose ins(%arg2 : tensor<256x64xf32>) outs(%201 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_66 = tensor.collapse_shape %200 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %202 = tensor.empty(%dim) : tensor<?x256xf32>
    %203 = linalg.fill ins(%cst : f32) outs(%202 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %204 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%203 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_67 = tensor.expand_shape %204 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_67 : tensor<1x?x256xf32>
  }
}
