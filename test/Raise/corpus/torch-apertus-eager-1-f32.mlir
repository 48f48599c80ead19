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
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2) -> (0)>
#map21 = affine_map<(d0, d1, d2) -> ()>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<1xf32>, %arg12: tensor<1xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<256x64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c-1 = arith.constant -1 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant dense<-9.983770e-07> : tensor<bf16>
    %cst_4 = arith.constant dense<5.000000e-01> : tensor<bf16>
    %cst_5 = arith.constant 0.35355339059327379 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<[[[1.000000e+00], [0.0169904418], [2.88675132E-4], [4.90471803E-6]]]> : tensor<1x4x1xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_10 = arith.constant 8.000000e+00 : f32
    %cst_11 = arith.constant 2.000000e+01 : f32
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
      %231 = arith.index_cast %in : i64 to index
      %232 = linalg.index 2 : index
      %233 = arith.cmpi slt, %231, %c256 : index
      cf.assert %233, "index must be smaller than dim size"
      %234 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %234, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%231, %232] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %231 = linalg.index 0 : index
      %232 = arith.index_cast %231 : index to i64
      linalg.yield %232 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %231 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %231 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %231 = linalg.index 1 : index
      %232 = arith.cmpi eq, %dim, %c1 : index
      %233 = arith.select %232, %c0, %231 : index
      %extracted = tensor.extract %10[%c0, %233] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %14 = tensor.empty() : tensor<1xi64>
    %15 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%14 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    %16 = tensor.empty(%dim) : tensor<?xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%cst_2 : tensor<i1>) outs(%16 : tensor<?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?xi1>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %18 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%18 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %231 = arith.cmpi sle, %in, %in_73 : i64
      linalg.yield %231 : i1
    } -> tensor<?x?xi1>
    %expanded_13 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %231 = arith.andi %in, %in_73 : i1
      linalg.yield %231 : i1
    } -> tensor<?x?xi1>
    %expanded_14 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_15 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_15) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %231 = arith.cmpi slt, %in, %c0_i64 : i64
      %232 = arith.addi %in, %c1_i64 : i64
      %233 = arith.select %231, %232, %in : i64
      %234 = arith.index_cast %233 : i64 to index
      %235 = arith.cmpi slt, %in_73, %c0_i64 : i64
      %236 = arith.addi %in_73, %0 : i64
      %237 = arith.select %235, %236, %in_73 : i64
      %238 = arith.index_cast %237 : i64 to index
      %extracted = tensor.extract %13[%234, %238] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_16 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_15] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_15 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_16 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %231 = arith.andi %in, %in_73 : i1
      linalg.yield %231 : i1
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
      %231 = linalg.index 2 : index
      %232 = linalg.index 3 : index
      %233 = arith.index_cast %37 : i64 to index
      %234 = arith.cmpi eq, %233, %c1 : index
      %235 = arith.select %234, %c0, %231 : index
      %236 = arith.select %234, %c0, %232 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %235, %236] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_7, %cst_1 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %231 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %231 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_17 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_18 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_17] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_17 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_17) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %231 = arith.sitofp %in : i64 to f32
      linalg.yield %231 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_17) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %231 = linalg.index 2 : index
      %232 = arith.cmpi eq, %dim_17, %c1 : index
      %233 = arith.select %232, %c0, %231 : index
      %extracted = tensor.extract %45[%c0, %c0, %233] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %231 = linalg.index 2 : index
      %232 = arith.cmpi eq, %dim_17, %c1 : index
      %233 = arith.select %232, %c0, %231 : index
      %extracted = tensor.extract %48[%c0, %c0, %233] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %53 = linalg.batch_matmul ins(%cst_8, %50 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%52 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %54 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%53 : tensor<1x4x?xf32>) outs(%54 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_19 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %55 = tensor.empty(%dim_19) : tensor<1x?x8xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.cos %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.sin %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x8xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %231 : f32
    } -> tensor<1x?x64xf32>
    %59 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.addf %in, %out : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.divf %in, %cst_9 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.truncf %cst_6 : f64 to f32
      %232 = arith.addf %in, %231 : f32
      linalg.yield %232 : f32
    } -> tensor<1x?x1xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.rsqrt %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %64 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x64xf32>
    %66 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %65 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x64xf32>
    %67 = tensor.empty() : tensor<64x64xf32>
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %68 = tensor.empty(%dim) : tensor<?x64xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %70 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_21 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %71 = arith.muli %28, %c8_i64 : i64
    %72 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %73 = arith.muli %0, %c64_i64 : i64
    %74 = arith.divsi %73, %71 : i64
    %75 = arith.select %27, %74, %0 : i64
    %from_elements_22 = tensor.from_elements %c1_i64, %75, %74, %c8_i64 : tensor<4xi64>
    %reshape_23 = tensor.reshape %expanded_21(%from_elements_22) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %76 = arith.index_cast %75 : i64 to index
    %77 = tensor.empty(%76) : tensor<1x8x?x8xf32>
    %transposed_24 = linalg.transpose ins(%reshape_23 : tensor<1x?x8x8xf32>) outs(%77 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %78 = tensor.empty() : tensor<64x32xf32>
    %transposed_25 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%78 : tensor<64x32xf32>) permutation = [1, 0] 
    %79 = tensor.empty(%dim) : tensor<?x32xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %81 = linalg.matmul ins(%collapsed, %transposed_25 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_26 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %82 = arith.muli %0, %c32_i64 : i64
    %83 = arith.divsi %82, %71 : i64
    %84 = arith.select %27, %83, %0 : i64
    %from_elements_27 = tensor.from_elements %c1_i64, %84, %83, %c8_i64 : tensor<4xi64>
    %reshape_28 = tensor.reshape %expanded_26(%from_elements_27) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %85 = arith.index_cast %84 : i64 to index
    %86 = tensor.empty(%85) : tensor<1x4x?x8xf32>
    %transposed_29 = linalg.transpose ins(%reshape_28 : tensor<1x?x4x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_30 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%78 : tensor<64x32xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed, %transposed_30 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_31 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %reshape_32 = tensor.reshape %expanded_31(%from_elements_27) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_33 = linalg.transpose ins(%reshape_32 : tensor<1x?x4x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %88 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<1x8x?x8xf32>) outs(%77 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %231 : f32
    } -> tensor<1x8x?x8xf32>
    %89 = tensor.empty(%76) : tensor<1x8x?x1xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %91 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<1x8x?x8xf32>) outs(%90 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.addf %in, %out : f32
      linalg.yield %231 : f32
    } -> tensor<1x8x?x1xf32>
    %92 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<1x8x?x1xf32>) outs(%89 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.divf %in, %cst_10 : f32
      linalg.yield %231 : f32
    } -> tensor<1x8x?x1xf32>
    %93 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<1x8x?x1xf32>) outs(%89 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.truncf %cst_6 : f64 to f32
      %232 = arith.addf %in, %231 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x?x1xf32>
    %94 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<1x8x?x1xf32>) outs(%89 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.rsqrt %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x8x?x1xf32>
    %95 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %94 : tensor<1x8x?x8xf32>, tensor<1x8x?x1xf32>) outs(%77 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x8x?x8xf32>
    %96 = linalg.generic {indexing_maps = [#map16, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %95 : tensor<8xf32>, tensor<1x8x?x8xf32>) outs(%77 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x8x?x8xf32>
    %97 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<1x4x?x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %231 : f32
    } -> tensor<1x4x?x8xf32>
    %98 = tensor.empty(%85) : tensor<1x4x?x1xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %100 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<1x4x?x8xf32>) outs(%99 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.addf %in, %out : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x?x1xf32>
    %101 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<1x4x?x1xf32>) outs(%98 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.divf %in, %cst_10 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x?x1xf32>
    %102 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<1x4x?x1xf32>) outs(%98 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.truncf %cst_6 : f64 to f32
      %232 = arith.addf %in, %231 : f32
      linalg.yield %232 : f32
    } -> tensor<1x4x?x1xf32>
    %103 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<1x4x?x1xf32>) outs(%98 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.rsqrt %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x?x1xf32>
    %104 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29, %103 : tensor<1x4x?x8xf32>, tensor<1x4x?x1xf32>) outs(%86 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x?x8xf32>
    %105 = linalg.generic {indexing_maps = [#map16, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %104 : tensor<8xf32>, tensor<1x4x?x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_34 = tensor.expand_shape %56 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_35 = tensor.expand_shape %57 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %106 = arith.cmpi eq, %76, %dim_19 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %expanded_34 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%77 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %96[0, 0, 0, 0] [1, 8, %76, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_36 = tensor.extract_slice %96[0, 0, 0, 4] [1, 8, %76, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %108 = tensor.empty(%76) : tensor<1x8x?x4xf32>
    %109 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<1x8x?x4xf32>) outs(%108 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.negf %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_37 = tensor.concat dim(3) %109, %extracted_slice : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_38 = tensor.dim %109, %c2 : tensor<1x8x?x4xf32>
    %110 = arith.cmpi eq, %dim_38, %dim_19 : index
    cf.assert %110, "mismatched size for broadcast"
    %111 = tensor.empty(%dim_38) : tensor<1x8x?x8xf32>
    %112 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_37, %expanded_35 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%111 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x8x?x8xf32>
    %113 = arith.cmpi eq, %76, %dim_38 : index
    cf.assert %113, "mismatched size for broadcast"
    %114 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %112 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%77 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.addf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x8x?x8xf32>
    %115 = arith.cmpi eq, %85, %dim_19 : index
    cf.assert %115, "mismatched size for broadcast"
    %116 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %expanded_34 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_39 = tensor.extract_slice %105[0, 0, 0, 0] [1, 4, %85, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_40 = tensor.extract_slice %105[0, 0, 0, 4] [1, 4, %85, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %117 = tensor.empty(%85) : tensor<1x4x?x4xf32>
    %118 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40 : tensor<1x4x?x4xf32>) outs(%117 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.negf %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_41 = tensor.concat dim(3) %118, %extracted_slice_39 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_42 = tensor.dim %118, %c2 : tensor<1x4x?x4xf32>
    %119 = arith.cmpi eq, %dim_42, %dim_19 : index
    cf.assert %119, "mismatched size for broadcast"
    %120 = tensor.empty(%dim_42) : tensor<1x4x?x8xf32>
    %121 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_41, %expanded_35 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%120 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x?x8xf32>
    %122 = arith.cmpi eq, %85, %dim_42 : index
    cf.assert %122, "mismatched size for broadcast"
    %123 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %121 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.addf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_43 = tensor.expand_shape %123 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %85, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %124 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %125 = linalg.generic {indexing_maps = [#map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%124 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %231 = linalg.index 1 : index
      %232 = linalg.index 3 : index
      %233 = linalg.index 4 : index
      %234 = arith.cmpi eq, %85, %c1 : index
      %235 = arith.select %234, %c0, %232 : index
      %extracted = tensor.extract %expanded_43[%c0, %231, %c0, %235, %233] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_44 = tensor.collapse_shape %125 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_45 = tensor.expand_shape %transposed_33 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %85, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %126 = linalg.generic {indexing_maps = [#map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%124 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %231 = linalg.index 1 : index
      %232 = linalg.index 3 : index
      %233 = linalg.index 4 : index
      %234 = arith.cmpi eq, %85, %c1 : index
      %235 = arith.select %234, %c0, %232 : index
      %extracted = tensor.extract %expanded_45[%c0, %231, %c0, %235, %233] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_46 = tensor.collapse_shape %126 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %127 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_47 = linalg.transpose ins(%collapsed_44 : tensor<1x8x?x8xf32>) outs(%127 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %128 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %129 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %231 = linalg.index 1 : index
      %232 = linalg.index 2 : index
      %233 = linalg.index 3 : index
      %234 = arith.cmpi eq, %76, %c1 : index
      %235 = arith.select %234, %c0, %232 : index
      %extracted = tensor.extract %114[%c0, %231, %235, %233] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_48 = tensor.collapse_shape %129 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %130 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%127 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %231 = linalg.index 1 : index
      %232 = linalg.index 2 : index
      %233 = linalg.index 3 : index
      %234 = arith.cmpi eq, %dim, %c1 : index
      %235 = arith.select %234, %c0, %233 : index
      %extracted = tensor.extract %transposed_47[%c0, %231, %232, %235] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_49 = tensor.collapse_shape %130 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %131 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %132 = linalg.fill ins(%cst : f32) outs(%131 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %133 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%132 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %134 = arith.muli %0, %c8_i64 : i64
    %135 = arith.select %27, %c8_i64, %134 : i64
    %136 = arith.muli %135, %0 : i64
    %137 = arith.select %27, %c8_i64, %136 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %138 = arith.muli %134, %0 : i64
    %139 = arith.divsi %138, %137 : i64
    %140 = arith.select %27, %139, %0 : i64
    %from_elements_50 = tensor.from_elements %c1_i64, %c8_i64, %140, %140 : tensor<4xi64>
    %reshape_51 = tensor.reshape %133(%from_elements_50) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %141 = arith.index_cast %140 : i64 to index
    %142 = tensor.empty(%141, %141) : tensor<1x8x?x?xf32>
    %143 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_51 : tensor<1x8x?x?xf32>) outs(%142 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.truncf %cst_5 : f64 to f32
      %232 = arith.mulf %in, %231 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x?x?xf32>
    %144 = arith.cmpi slt, %dim, %c0 : index
    %145 = arith.addi %dim, %dim : index
    %146 = arith.select %144, %145, %dim : index
    %147 = arith.cmpi slt, %146, %c0 : index
    %148 = arith.select %147, %c-1, %146 : index
    %149 = arith.minsi %148, %dim : index
    %150 = arith.maxsi %149, %c0 : index
    %extracted_slice_52 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %150] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %151 = arith.cmpi eq, %141, %dim : index
    cf.assert %151, "mismatched size for broadcast"
    %152 = arith.cmpi eq, %141, %150 : index
    cf.assert %152, "mismatched size for broadcast"
    %153 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %extracted_slice_52 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%142 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.addf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x8x?x?xf32>
    %154 = tensor.empty(%141) : tensor<1x8x?xi64>
    %155 = linalg.fill ins(%c0_i64 : i64) outs(%154 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %156 = tensor.empty(%141) : tensor<1x8x?xf32>
    %157 = linalg.fill ins(%cst_0 : f32) outs(%156 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %158:2 = linalg.generic {indexing_maps = [#map11, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%153 : tensor<1x8x?x?xf32>) outs(%157, %155 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %231 = linalg.index 3 : index
      %232 = arith.index_cast %231 : index to i64
      %233 = arith.maximumf %in, %out : f32
      %234 = arith.cmpf ogt, %in, %out : f32
      %235 = arith.select %234, %232, %out_73 : i64
      linalg.yield %233, %235 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_53 = tensor.expand_shape %158#0 [[0], [1], [2, 3]] output_shape [1, 8, %141, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %159 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %expanded_53 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%142 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.subf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x8x?x?xf32>
    %160 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<1x8x?x?xf32>) outs(%142 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.exp %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x8x?x?xf32>
    %161 = tensor.empty(%141) : tensor<1x8x?x1xf32>
    %162 = linalg.fill ins(%cst : f32) outs(%161 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map11, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%160 : tensor<1x8x?x?xf32>) outs(%162 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.addf %in, %out : f32
      linalg.yield %231 : f32
    } -> tensor<1x8x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %163 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%142 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.divf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %165 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %166 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%165 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %231 = linalg.index 1 : index
      %232 = linalg.index 2 : index
      %233 = linalg.index 3 : index
      %234 = arith.cmpi eq, %141, %c1 : index
      %235 = arith.select %234, %c0, %232 : index
      %236 = arith.select %234, %c0, %233 : index
      %extracted = tensor.extract %164[%c0, %231, %235, %236] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_54 = tensor.from_elements %c8_i64, %140, %140 : tensor<3xi64>
    %reshape_55 = tensor.reshape %166(%from_elements_54) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %167 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %231 = linalg.index 1 : index
      %232 = linalg.index 2 : index
      %233 = linalg.index 3 : index
      %234 = arith.cmpi eq, %dim, %c1 : index
      %235 = arith.select %234, %c0, %232 : index
      %extracted = tensor.extract %collapsed_46[%c0, %231, %235, %233] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_56 = tensor.collapse_shape %167 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %168 = arith.cmpi eq, %140, %0 : i64
    cf.assert %168, "mismatching contracting dimension"
    %169 = tensor.empty(%141) : tensor<8x?x8xf32>
    %170 = linalg.fill ins(%cst : f32) outs(%169 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %171 = linalg.batch_matmul ins(%reshape_55, %collapsed_56 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%170 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_57 = tensor.expand_shape %171 [[0, 1], [2], [3]] output_shape [1, 8, %141, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %172 = tensor.empty(%141) : tensor<1x?x8x8xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<1x8x?x8xf32>) outs(%172 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %173 = arith.muli %140, %c64_i64 : i64
    %174 = arith.divsi %173, %28 : i64
    %175 = arith.select %27, %174, %0 : i64
    %from_elements_59 = tensor.from_elements %c1_i64, %175, %174 : tensor<3xi64>
    %reshape_60 = tensor.reshape %transposed_58(%from_elements_59) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_61 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %reshape_60 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %176 = arith.index_cast %175 : i64 to index
    %177 = tensor.empty(%176) : tensor<?x64xf32>
    %178 = linalg.fill ins(%cst : f32) outs(%177 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %179 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%178 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_63 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [1, %176, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %180 = arith.cmpi eq, %dim, %176 : index
    cf.assert %180, "mismatched size for broadcast"
    %181 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_63 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.addf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x64xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %231 : f32
    } -> tensor<1x?x64xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.addf %in, %out : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.divf %in, %cst_9 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.truncf %cst_6 : f64 to f32
      %232 = arith.addf %in, %231 : f32
      linalg.yield %232 : f32
    } -> tensor<1x?x1xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.rsqrt %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x1xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %186 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x64xf32>
    %188 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %187 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x64xf32>
    %189 = tensor.empty() : tensor<64x96xf32>
    %transposed_64 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%189 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %188 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %190 = tensor.empty(%dim) : tensor<?x96xf32>
    %191 = linalg.fill ins(%cst : f32) outs(%190 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %192 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%191 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_66 = tensor.expand_shape %192 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %193 = tensor.empty() : tensor<1xf32>
    %194 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg11 : tensor<1xf32>) outs(%193 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.exp %in : f32
      linalg.yield %231 : f32
    } -> tensor<1xf32>
    %195 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%194 : tensor<1xf32>) outs(%193 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.log1p %in : f32
      linalg.yield %231 : f32
    } -> tensor<1xf32>
    %196 = tensor.empty() : tensor<1xi1>
    %197 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg11 : tensor<1xf32>) outs(%196 : tensor<1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %231 = arith.cmpf ogt, %in, %cst_11 : f32
      linalg.yield %231 : i1
    } -> tensor<1xi1>
    %198 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel"]} ins(%197, %arg11, %195 : tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) outs(%193 : tensor<1xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %231 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %231 : f32
    } -> tensor<1xf32>
    %199 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg12 : tensor<1xf32>) outs(%193 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.exp %in : f32
      linalg.yield %231 : f32
    } -> tensor<1xf32>
    %200 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%199 : tensor<1xf32>) outs(%193 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.log1p %in : f32
      linalg.yield %231 : f32
    } -> tensor<1xf32>
    %201 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg12 : tensor<1xf32>) outs(%196 : tensor<1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %231 = arith.cmpf ogt, %in, %cst_11 : f32
      linalg.yield %231 : i1
    } -> tensor<1xi1>
    %202 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel"]} ins(%201, %arg12, %200 : tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) outs(%193 : tensor<1xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %231 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %231 : f32
    } -> tensor<1xf32>
    %203 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_4, %202 : tensor<bf16>, tensor<1xf32>) outs(%193 : tensor<1xf32>) {
    ^bb0(%in: bf16, %in_73: f32, %out: f32):
      %231 = arith.extf %in : bf16 to f32
      %232 = arith.addf %231, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<1xf32>
    %204 = tensor.empty(%dim) : tensor<1x?x96xi1>
    %205 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<1x?x96xf32>) outs(%204 : tensor<1x?x96xi1>) {
    ^bb0(%in: f32, %out: i1):
      %231 = arith.cmpf ogt, %in, %cst : f32
      linalg.yield %231 : i1
    } -> tensor<1x?x96xi1>
    %206 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %207 = linalg.generic {indexing_maps = [#map20, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %expanded_66 : tensor<1xf32>, tensor<1x?x96xf32>) outs(%206 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x96xf32>
    %208 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %expanded_66 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%206 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x96xf32>
    %209 = linalg.generic {indexing_maps = [#map21, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %expanded_66 : tensor<bf16>, tensor<1x?x96xf32>) outs(%206 : tensor<1x?x96xf32>) {
    ^bb0(%in: bf16, %in_73: f32, %out: f32):
      %231 = arith.extf %in : bf16 to f32
      %232 = arith.mulf %231, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<1x?x96xf32>
    %210 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %209 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%206 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.addf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x96xf32>
    %211 = linalg.generic {indexing_maps = [#map3, #map21, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66, %cst_3 : tensor<1x?x96xf32>, tensor<bf16>) outs(%206 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: bf16, %out: f32):
      %231 = arith.extf %in_73 : bf16 to f32
      %232 = arith.cmpf olt, %in, %231 : f32
      %233 = arith.select %232, %in, %231 : f32
      linalg.yield %233 : f32
    } -> tensor<1x?x96xf32>
    %212 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<1x?x96xf32>) outs(%206 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.expm1 %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x96xf32>
    %213 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %expanded_66 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%206 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.subf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x96xf32>
    %214 = linalg.generic {indexing_maps = [#map3, #map20, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213, %203 : tensor<1x?x96xf32>, tensor<1xf32>) outs(%206 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x96xf32>
    %215 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %209 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%206 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.addf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x96xf32>
    %216 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %210, %215 : tensor<1x?x96xi1>, tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%206 : tensor<1x?x96xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %231 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x96xf32>
    %217 = tensor.empty() : tensor<96x64xf32>
    %transposed_67 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%217 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %216 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %218 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_69 = tensor.expand_shape %218 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %219 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %expanded_69 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.addf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x64xf32>
    %220 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %231 : f32
    } -> tensor<1x?x64xf32>
    %221 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.addf %in, %out : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x1xf32>
    %222 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.divf %in, %cst_9 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x1xf32>
    %223 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.truncf %cst_6 : f64 to f32
      %232 = arith.addf %in, %231 : f32
      linalg.yield %232 : f32
    } -> tensor<1x?x1xf32>
    %224 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.rsqrt %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x1xf32>
    %225 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %224 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x64xf32>
    %226 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %225 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %231 = arith.mulf %in, %in_73 : f32
      linalg.yield %231 : f32
    } -> tensor<1x?x64xf32>
    %227 = tensor.empty() : tensor<64x256xf32>
    %transposed_70 = linalg.transpose ins(%arg16 : tensor<256x64xf32>) outs(%227 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %226 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %228 = tensor.empty(%dim) : tensor<?x256xf32>
    %229 = linalg.fill ins(%cst : f32) outs(%228 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %230 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%229 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_72 = tensor.expand_shape %230 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_72 : tensor<1x?x256xf32>
  }
}
