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
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<96x64xf32>, %arg12: tensor<96xf32>, %arg13: tensor<64x96xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %c3_i64 = arith.constant 3 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c-1 = arith.constant -1 : index
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
    %cst_10 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
    %cst_11 = arith.constant 6.400000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_12 = arith.constant dense<1> : tensor<i64>
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x?xi64>
    %4 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %216 = arith.index_cast %in : i64 to index
      %217 = linalg.index 2 : index
      %218 = arith.cmpi slt, %216, %c256 : index
      cf.assert %218, "index must be smaller than dim size"
      %219 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %219, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%216, %217] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %216 = linalg.index 0 : index
      %217 = arith.index_cast %216 : index to i64
      linalg.yield %217 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %216 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %216 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %216 = linalg.index 1 : index
      %217 = arith.cmpi eq, %dim, %c1 : index
      %218 = arith.select %217, %c0, %216 : index
      %extracted = tensor.extract %10[%c0, %218] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %14 = tensor.empty() : tensor<1xi64>
    %15 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%14 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    %16 = tensor.empty(%dim) : tensor<?xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%cst_6 : tensor<i1>) outs(%16 : tensor<?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?xi1>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %18 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%18 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %216 = arith.cmpi sle, %in, %in_73 : i64
      linalg.yield %216 : i1
    } -> tensor<?x?xi1>
    %expanded_13 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %216 = arith.andi %in, %in_73 : i1
      linalg.yield %216 : i1
    } -> tensor<?x?xi1>
    %expanded_14 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_15 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_15) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %216 = arith.cmpi slt, %in, %c0_i64 : i64
      %217 = arith.addi %in, %c1_i64 : i64
      %218 = arith.select %216, %217, %in : i64
      %219 = arith.index_cast %218 : i64 to index
      %220 = arith.cmpi slt, %in_73, %c0_i64 : i64
      %221 = arith.addi %in_73, %0 : i64
      %222 = arith.select %220, %221, %in_73 : i64
      %223 = arith.index_cast %222 : i64 to index
      %extracted = tensor.extract %13[%219, %223] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_16 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_15] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_15 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_16 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %216 = arith.andi %in, %in_73 : i1
      linalg.yield %216 : i1
    } -> tensor<1x?x?xi1>
    %27 = arith.cmpi slt, %0, %c0_i64 : i64
    %28 = arith.select %27, %c1_i64, %0 : i64
    %29 = arith.extui %27 : i1 to i64
    %30 = arith.muli %28, %0 : i64
    %31 = arith.addi %29, %c1_i64 : i64
    %32 = arith.select %27, %c1_i64, %30 : i64
    %33 = arith.select %27, %31, %29 : i64
    %34 = arith.cmpi sle, %33, %c1_i64 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %35 = arith.muli %0, %0 : i64
    %36 = arith.divsi %35, %32 : i64
    %37 = arith.select %27, %36, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c1_i64, %37, %37 : tensor<4xi64>
    %reshape = tensor.reshape %26(%from_elements) : (tensor<1x?x?xi1>, tensor<4xi64>) -> tensor<1x1x?x?xi1>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %38 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %39 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%38 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %216 = linalg.index 2 : index
      %217 = linalg.index 3 : index
      %218 = arith.index_cast %37 : i64 to index
      %219 = arith.cmpi eq, %218, %c1 : index
      %220 = arith.select %219, %c0, %216 : index
      %221 = arith.select %219, %c0, %217 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %220, %221] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_9, %cst_5 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %216 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %216 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_17 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_18 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_17] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_17 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_17) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %216 = arith.sitofp %in : i64 to f32
      linalg.yield %216 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_17) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %216 = linalg.index 2 : index
      %217 = arith.cmpi eq, %dim_17, %c1 : index
      %218 = arith.select %217, %c0, %216 : index
      %extracted = tensor.extract %45[%c0, %c0, %218] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %216 = linalg.index 2 : index
      %217 = arith.cmpi eq, %dim_17, %c1 : index
      %218 = arith.select %217, %c0, %216 : index
      %extracted = tensor.extract %48[%c0, %c0, %218] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %53 = linalg.batch_matmul ins(%cst_10, %50 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%52 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %54 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%53 : tensor<1x4x?xf32>) outs(%54 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_19 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %55 = tensor.empty(%dim_19) : tensor<1x?x8xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.cos %in : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.sin %in : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x8xf32>
    %58 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x?x64xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_11 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %62 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %63 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%62 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %216 = linalg.index 1 : index
      %217 = arith.cmpi eq, %dim, %c1 : index
      %218 = arith.select %217, %c0, %216 : index
      %extracted = tensor.extract %61[%c0, %218, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %63 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.subf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %64 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.mulf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<1x?x64xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x1xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_11 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x1xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.truncf %cst_8 : f64 to f32
      %217 = arith.addf %in, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<1x?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.rsqrt %in : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %70 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%62 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %216 = linalg.index 1 : index
      %217 = arith.cmpi eq, %dim, %c1 : index
      %218 = arith.select %217, %c0, %216 : index
      %extracted = tensor.extract %69[%c0, %218, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %71 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %70 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.mulf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %arg15 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.mulf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %arg16 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.addf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %collapsed = tensor.collapse_shape %73 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %74 = tensor.empty() : tensor<64x64xf32>
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%74 : tensor<64x64xf32>) permutation = [1, 0] 
    %75 = tensor.empty(%dim) : tensor<?x64xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %77 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%76 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4, %77 : tensor<64xf32>, tensor<?x64xf32>) outs(%75 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.addf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<?x64xf32>
    %expanded_21 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %79 = arith.muli %28, %c8_i64 : i64
    %80 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %81 = arith.muli %0, %c64_i64 : i64
    %82 = arith.divsi %81, %79 : i64
    %83 = arith.select %27, %82, %0 : i64
    %from_elements_22 = tensor.from_elements %c1_i64, %83, %82, %c8_i64 : tensor<4xi64>
    %reshape_23 = tensor.reshape %expanded_21(%from_elements_22) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %84 = arith.index_cast %83 : i64 to index
    %85 = tensor.empty(%84) : tensor<1x8x?x8xf32>
    %transposed_24 = linalg.transpose ins(%reshape_23 : tensor<1x?x8x8xf32>) outs(%85 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %86 = tensor.empty() : tensor<64x32xf32>
    %transposed_25 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%86 : tensor<64x32xf32>) permutation = [1, 0] 
    %87 = tensor.empty(%dim) : tensor<?x32xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %89 = linalg.matmul ins(%collapsed, %transposed_25 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%88 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6, %89 : tensor<32xf32>, tensor<?x32xf32>) outs(%87 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.addf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<?x32xf32>
    %expanded_26 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %91 = arith.muli %0, %c32_i64 : i64
    %92 = arith.divsi %91, %79 : i64
    %93 = arith.select %27, %92, %0 : i64
    %from_elements_27 = tensor.from_elements %c1_i64, %93, %92, %c8_i64 : tensor<4xi64>
    %reshape_28 = tensor.reshape %expanded_26(%from_elements_27) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %94 = arith.index_cast %93 : i64 to index
    %95 = tensor.empty(%94) : tensor<1x4x?x8xf32>
    %transposed_29 = linalg.transpose ins(%reshape_28 : tensor<1x?x4x8xf32>) outs(%95 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_30 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%86 : tensor<64x32xf32>) permutation = [1, 0] 
    %96 = linalg.matmul ins(%collapsed, %transposed_30 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%88 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8, %96 : tensor<32xf32>, tensor<?x32xf32>) outs(%87 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.addf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<?x32xf32>
    %expanded_31 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %reshape_32 = tensor.reshape %expanded_31(%from_elements_27) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_33 = linalg.transpose ins(%reshape_32 : tensor<1x?x4x8xf32>) outs(%95 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_34 = tensor.expand_shape %56 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_35 = tensor.expand_shape %57 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %98 = arith.cmpi eq, %84, %dim_19 : index
    cf.assert %98, "mismatched size for broadcast"
    %99 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %expanded_34 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%85 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.mulf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_24[0, 0, 0, 0] [1, 8, %84, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_24[0, 0, 0, 4] [1, 8, %84, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %100 = tensor.empty(%84) : tensor<1x8x?x4xf32>
    %101 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<1x8x?x4xf32>) outs(%100 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.negf %in : f32
      linalg.yield %216 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_37 = tensor.concat dim(3) %101, %extracted_slice : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_38 = tensor.dim %101, %c2 : tensor<1x8x?x4xf32>
    %102 = arith.cmpi eq, %dim_38, %dim_19 : index
    cf.assert %102, "mismatched size for broadcast"
    %103 = tensor.empty(%dim_38) : tensor<1x8x?x8xf32>
    %104 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_37, %expanded_35 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%103 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.mulf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x8x?x8xf32>
    %105 = arith.cmpi eq, %84, %dim_38 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%85 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.addf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x8x?x8xf32>
    %107 = arith.cmpi eq, %94, %dim_19 : index
    cf.assert %107, "mismatched size for broadcast"
    %108 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29, %expanded_34 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%95 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.mulf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_39 = tensor.extract_slice %transposed_29[0, 0, 0, 0] [1, 4, %94, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_40 = tensor.extract_slice %transposed_29[0, 0, 0, 4] [1, 4, %94, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %109 = tensor.empty(%94) : tensor<1x4x?x4xf32>
    %110 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40 : tensor<1x4x?x4xf32>) outs(%109 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.negf %in : f32
      linalg.yield %216 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_41 = tensor.concat dim(3) %110, %extracted_slice_39 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_42 = tensor.dim %110, %c2 : tensor<1x4x?x4xf32>
    %111 = arith.cmpi eq, %dim_42, %dim_19 : index
    cf.assert %111, "mismatched size for broadcast"
    %112 = tensor.empty(%dim_42) : tensor<1x4x?x8xf32>
    %113 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_41, %expanded_35 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%112 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.mulf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x4x?x8xf32>
    %114 = arith.cmpi eq, %94, %dim_42 : index
    cf.assert %114, "mismatched size for broadcast"
    %115 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%95 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.addf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_43 = tensor.expand_shape %115 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %94, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %116 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %117 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%116 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %216 = linalg.index 1 : index
      %217 = linalg.index 3 : index
      %218 = linalg.index 4 : index
      %219 = arith.cmpi eq, %94, %c1 : index
      %220 = arith.select %219, %c0, %217 : index
      %extracted = tensor.extract %expanded_43[%c0, %216, %c0, %220, %218] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_44 = tensor.collapse_shape %117 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_45 = tensor.expand_shape %transposed_33 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %94, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %118 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%116 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %216 = linalg.index 1 : index
      %217 = linalg.index 3 : index
      %218 = linalg.index 4 : index
      %219 = arith.cmpi eq, %94, %c1 : index
      %220 = arith.select %219, %c0, %217 : index
      %extracted = tensor.extract %expanded_45[%c0, %216, %c0, %220, %218] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_46 = tensor.collapse_shape %118 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %119 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_47 = linalg.transpose ins(%collapsed_44 : tensor<1x8x?x8xf32>) outs(%119 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %120 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %121 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %216 = linalg.index 1 : index
      %217 = linalg.index 2 : index
      %218 = linalg.index 3 : index
      %219 = arith.cmpi eq, %84, %c1 : index
      %220 = arith.select %219, %c0, %217 : index
      %extracted = tensor.extract %106[%c0, %216, %220, %218] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_48 = tensor.collapse_shape %121 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %122 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%119 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %216 = linalg.index 1 : index
      %217 = linalg.index 2 : index
      %218 = linalg.index 3 : index
      %219 = arith.cmpi eq, %dim, %c1 : index
      %220 = arith.select %219, %c0, %218 : index
      %extracted = tensor.extract %transposed_47[%c0, %216, %217, %220] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_49 = tensor.collapse_shape %122 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %123 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %124 = linalg.fill ins(%cst : f32) outs(%123 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %125 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%124 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %126 = arith.muli %0, %c8_i64 : i64
    %127 = arith.select %27, %c8_i64, %126 : i64
    %128 = arith.muli %127, %0 : i64
    %129 = arith.select %27, %c8_i64, %128 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %130 = arith.muli %126, %0 : i64
    %131 = arith.divsi %130, %129 : i64
    %132 = arith.select %27, %131, %0 : i64
    %from_elements_50 = tensor.from_elements %c1_i64, %c8_i64, %132, %132 : tensor<4xi64>
    %reshape_51 = tensor.reshape %125(%from_elements_50) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %133 = arith.index_cast %132 : i64 to index
    %134 = tensor.empty(%133, %133) : tensor<1x8x?x?xf32>
    %135 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_51 : tensor<1x8x?x?xf32>) outs(%134 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.truncf %cst_7 : f64 to f32
      %217 = arith.mulf %in, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<1x8x?x?xf32>
    %136 = arith.cmpi slt, %dim, %c0 : index
    %137 = arith.addi %dim, %dim : index
    %138 = arith.select %136, %137, %dim : index
    %139 = arith.cmpi slt, %138, %c0 : index
    %140 = arith.select %139, %c-1, %138 : index
    %141 = arith.minsi %140, %dim : index
    %142 = arith.maxsi %141, %c0 : index
    %extracted_slice_52 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %142] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %143 = arith.cmpi eq, %133, %dim : index
    cf.assert %143, "mismatched size for broadcast"
    %144 = arith.cmpi eq, %133, %142 : index
    cf.assert %144, "mismatched size for broadcast"
    %145 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %extracted_slice_52 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%134 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.addf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x8x?x?xf32>
    %146 = tensor.empty(%133) : tensor<1x8x?xi64>
    %147 = linalg.fill ins(%c0_i64 : i64) outs(%146 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %148 = tensor.empty(%133) : tensor<1x8x?xf32>
    %149 = linalg.fill ins(%cst_0 : f32) outs(%148 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %150:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%145 : tensor<1x8x?x?xf32>) outs(%149, %147 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %216 = linalg.index 3 : index
      %217 = arith.index_cast %216 : index to i64
      %218 = arith.maximumf %in, %out : f32
      %219 = arith.cmpf ogt, %in, %out : f32
      %220 = arith.select %219, %217, %out_73 : i64
      linalg.yield %218, %220 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_53 = tensor.expand_shape %150#0 [[0], [1], [2, 3]] output_shape [1, 8, %133, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %151 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %expanded_53 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%134 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.subf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x8x?x?xf32>
    %152 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151 : tensor<1x8x?x?xf32>) outs(%134 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.exp %in : f32
      linalg.yield %216 : f32
    } -> tensor<1x8x?x?xf32>
    %153 = tensor.empty(%133) : tensor<1x8x?x1xf32>
    %154 = linalg.fill ins(%cst : f32) outs(%153 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %155 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%152 : tensor<1x8x?x?xf32>) outs(%154 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<1x8x?x1xf32>
    %156 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %155 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%134 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.divf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %157 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %158 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%157 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %216 = linalg.index 1 : index
      %217 = linalg.index 2 : index
      %218 = linalg.index 3 : index
      %219 = arith.cmpi eq, %133, %c1 : index
      %220 = arith.select %219, %c0, %217 : index
      %221 = arith.select %219, %c0, %218 : index
      %extracted = tensor.extract %156[%c0, %216, %220, %221] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_54 = tensor.from_elements %c8_i64, %132, %132 : tensor<3xi64>
    %reshape_55 = tensor.reshape %158(%from_elements_54) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %159 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %216 = linalg.index 1 : index
      %217 = linalg.index 2 : index
      %218 = linalg.index 3 : index
      %219 = arith.cmpi eq, %dim, %c1 : index
      %220 = arith.select %219, %c0, %217 : index
      %extracted = tensor.extract %collapsed_46[%c0, %216, %220, %218] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_56 = tensor.collapse_shape %159 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %160 = arith.cmpi eq, %132, %0 : i64
    cf.assert %160, "mismatching contracting dimension"
    %161 = tensor.empty(%133) : tensor<8x?x8xf32>
    %162 = linalg.fill ins(%cst : f32) outs(%161 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %163 = linalg.batch_matmul ins(%reshape_55, %collapsed_56 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%162 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_57 = tensor.expand_shape %163 [[0, 1], [2], [3]] output_shape [1, 8, %133, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %164 = tensor.empty(%133) : tensor<1x?x8x8xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<1x8x?x8xf32>) outs(%164 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %165 = arith.muli %132, %c64_i64 : i64
    %166 = arith.divsi %165, %28 : i64
    %167 = arith.select %27, %166, %0 : i64
    %from_elements_59 = tensor.from_elements %c1_i64, %167, %166 : tensor<3xi64>
    %reshape_60 = tensor.reshape %transposed_58(%from_elements_59) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %collapsed_61 = tensor.collapse_shape %reshape_60 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %transposed_62 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%74 : tensor<64x64xf32>) permutation = [1, 0] 
    %168 = arith.index_cast %167 : i64 to index
    %169 = tensor.empty(%168) : tensor<?x64xf32>
    %170 = linalg.fill ins(%cst : f32) outs(%169 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %171 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%170 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %172 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg10, %171 : tensor<64xf32>, tensor<?x64xf32>) outs(%169 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.addf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<?x64xf32>
    %expanded_63 = tensor.expand_shape %172 [[0, 1], [2]] output_shape [1, %168, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %173 = arith.cmpi eq, %dim, %168 : index
    cf.assert %173, "mismatched size for broadcast"
    %174 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_63 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.addf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<1x?x64xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x1xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_11 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %177 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%62 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %216 = linalg.index 1 : index
      %217 = arith.cmpi eq, %dim, %c1 : index
      %218 = arith.select %217, %c0, %216 : index
      %extracted = tensor.extract %176[%c0, %218, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %178 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %177 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.subf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %179 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %178 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.mulf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179 : tensor<1x?x64xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_11 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.truncf %cst_8 : f64 to f32
      %217 = arith.addf %in, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<1x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.rsqrt %in : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %184 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%62 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %216 = linalg.index 1 : index
      %217 = arith.cmpi eq, %dim, %c1 : index
      %218 = arith.select %217, %c0, %216 : index
      %extracted = tensor.extract %183[%c0, %218, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %185 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %184 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.mulf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %arg17 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.mulf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %arg18 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.addf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %collapsed_64 = tensor.collapse_shape %187 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %188 = tensor.empty() : tensor<64x96xf32>
    %transposed_65 = linalg.transpose ins(%arg11 : tensor<96x64xf32>) outs(%188 : tensor<64x96xf32>) permutation = [1, 0] 
    %189 = tensor.empty(%dim) : tensor<?x96xf32>
    %190 = linalg.fill ins(%cst : f32) outs(%189 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %191 = linalg.matmul ins(%collapsed_64, %transposed_65 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%190 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %192 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg12, %191 : tensor<96xf32>, tensor<?x96xf32>) outs(%189 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.addf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<?x96xf32>
    %expanded_66 = tensor.expand_shape %192 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %193 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<1x?x96xf32>) outs(%193 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.fpowi %in, %c3_i64 : f32, i64
      %217 = arith.mulf %216, %cst_1 : f32
      %218 = arith.addf %in, %217 : f32
      %219 = arith.mulf %218, %cst_2 : f32
      %220 = math.tanh %219 : f32
      %221 = arith.addf %220, %cst_3 : f32
      %222 = arith.mulf %221, %cst_4 : f32
      %223 = arith.mulf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<1x?x96xf32>
    %collapsed_67 = tensor.collapse_shape %194 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %195 = tensor.empty() : tensor<96x64xf32>
    %transposed_68 = linalg.transpose ins(%arg13 : tensor<64x96xf32>) outs(%195 : tensor<96x64xf32>) permutation = [1, 0] 
    %196 = linalg.matmul ins(%collapsed_67, %transposed_68 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%76 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %197 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg14, %196 : tensor<64xf32>, tensor<?x64xf32>) outs(%75 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.addf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<?x64xf32>
    %expanded_69 = tensor.expand_shape %197 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %198 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %expanded_69 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.addf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %199 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%198 : tensor<1x?x64xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x1xf32>
    %200 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_11 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %201 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%62 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %216 = linalg.index 1 : index
      %217 = arith.cmpi eq, %dim, %c1 : index
      %218 = arith.select %217, %c0, %216 : index
      %extracted = tensor.extract %200[%c0, %218, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %202 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %201 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.subf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %203 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %202 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.mulf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %204 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%203 : tensor<1x?x64xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x1xf32>
    %205 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_11 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x1xf32>
    %206 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.truncf %cst_8 : f64 to f32
      %217 = arith.addf %in, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<1x?x1xf32>
    %207 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<1x?x1xf32>) outs(%58 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.rsqrt %in : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %208 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%62 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %216 = linalg.index 1 : index
      %217 = arith.cmpi eq, %dim, %c1 : index
      %218 = arith.select %217, %c0, %216 : index
      %extracted = tensor.extract %207[%c0, %218, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %209 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %208 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.mulf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %210 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %arg19 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.mulf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %211 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %arg20 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %216 = arith.addf %in, %in_73 : f32
      linalg.yield %216 : f32
    } -> tensor<1x?x64xf32>
    %212 = tensor.empty() : tensor<64x256xf32>
    %transposed_70 = linalg.transpose ins(%arg2 : tensor<256x64xf32>) outs(%212 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %211 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %213 = tensor.empty(%dim) : tensor<?x256xf32>
    %214 = linalg.fill ins(%cst : f32) outs(%213 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %215 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%214 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_72 = tensor.expand_shape %215 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_72 : tensor<1x?x256xf32>
  }
}
