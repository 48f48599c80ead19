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
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<256x64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c2_i64 = arith.constant 2 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c-1 = arith.constant -1 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_9 = arith.constant dense<1> : tensor<i64>
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x?xi64>
    %4 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %198 = arith.index_cast %in : i64 to index
      %199 = linalg.index 2 : index
      %200 = arith.cmpi slt, %198, %c256 : index
      cf.assert %200, "index must be smaller than dim size"
      %201 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %201, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%198, %199] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %198 = linalg.index 0 : index
      %199 = arith.index_cast %198 : index to i64
      linalg.yield %199 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %198 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %198 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %198 = linalg.index 1 : index
      %199 = arith.cmpi eq, %dim, %c1 : index
      %200 = arith.select %199, %c0, %198 : index
      %extracted = tensor.extract %10[%c0, %200] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %14 = tensor.empty() : tensor<1xi64>
    %15 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%14 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    %16 = tensor.empty(%dim) : tensor<?xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%cst_3 : tensor<i1>) outs(%16 : tensor<?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?xi1>
    cf.assert %1, "negative values not allowed in new dimensions"
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%7 : tensor<?xi64>) outs(%6 : tensor<?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %198 = arith.subi %in, %c4_i64 : i64
      linalg.yield %198 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %18 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %19 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %20 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%19 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %198 = arith.cmpi sgt, %in, %in_73 : i64
      linalg.yield %198 : i1
    } -> tensor<?x?xi1>
    %expanded_10 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %21 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %20 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%21 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %198 = arith.andi %in, %in_73 : i1
      linalg.yield %198 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %7 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %23 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded_11 : tensor<?xi64>, tensor<?x1xi64>) outs(%19 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %198 = arith.cmpi sle, %in, %in_73 : i64
      linalg.yield %198 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%22, %23 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%21 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %198 = arith.andi %in, %in_73 : i1
      linalg.yield %198 : i1
    } -> tensor<?x?xi1>
    %25 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %24 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%21 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %198 = arith.andi %in, %in_73 : i1
      linalg.yield %198 : i1
    } -> tensor<?x?xi1>
    %expanded_12 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_13 = tensor.dim %7, %c0 : tensor<?xi64>
    %26 = tensor.empty(%dim_13) : tensor<1x?xi1>
    %27 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%26 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %198 = arith.cmpi slt, %in, %c0_i64 : i64
      %199 = arith.addi %in, %c1_i64 : i64
      %200 = arith.select %198, %199, %in : i64
      %201 = arith.index_cast %200 : i64 to index
      %202 = arith.cmpi slt, %in_73, %c0_i64 : i64
      %203 = arith.addi %in_73, %0 : i64
      %204 = arith.select %202, %203, %in_73 : i64
      %205 = arith.index_cast %204 : i64 to index
      %extracted = tensor.extract %13[%201, %205] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_14 = tensor.expand_shape %27 [[0, 1], [2]] output_shape [1, 1, %dim_13] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %28 = arith.cmpi eq, %dim, %dim_13 : index
    cf.assert %28, "mismatched size for broadcast"
    %29 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %30 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %expanded_14 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%29 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %198 = arith.andi %in, %in_73 : i1
      linalg.yield %198 : i1
    } -> tensor<1x?x?xi1>
    %31 = arith.cmpi slt, %0, %c0_i64 : i64
    %32 = arith.select %31, %c1_i64, %0 : i64
    %33 = arith.extui %31 : i1 to i64
    %34 = arith.muli %32, %0 : i64
    %35 = arith.addi %33, %c1_i64 : i64
    %36 = arith.select %31, %c1_i64, %34 : i64
    %37 = arith.select %31, %35, %33 : i64
    %38 = arith.cmpi sle, %37, %c1_i64 : i64
    cf.assert %38, "must have at most one inferred (negative) dimension"
    %39 = arith.muli %0, %0 : i64
    %40 = arith.divsi %39, %36 : i64
    %41 = arith.select %31, %40, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c1_i64, %41, %41 : tensor<4xi64>
    %reshape = tensor.reshape %30(%from_elements) : (tensor<1x?x?xi1>, tensor<4xi64>) -> tensor<1x1x?x?xi1>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %42 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %43 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%42 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %198 = linalg.index 2 : index
      %199 = linalg.index 3 : index
      %200 = arith.index_cast %41 : i64 to index
      %201 = arith.cmpi eq, %200, %c1 : index
      %202 = arith.select %201, %c0, %198 : index
      %203 = arith.select %201, %c0, %199 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %202, %203] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %44 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %45 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%44 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %198 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %198 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_15 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_16 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_15] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %46 = arith.index_cast %dim_15 : index to i64
    %47 = arith.cmpi sge, %46, %c0_i64 : i64
    cf.assert %47, "negative values not allowed in new dimensions"
    %48 = tensor.empty(%dim_15) : tensor<1x1x?xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x?xi64>) outs(%48 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %198 = arith.sitofp %in : i64 to f32
      linalg.yield %198 : f32
    } -> tensor<1x1x?xf32>
    %50 = arith.cmpi sge, %46, %c0_i64 : i64
    cf.assert %50, "unimplemented: dynamic negative broadcast sizes"
    %51 = tensor.empty(%dim_15) : tensor<1x1x?xf32>
    %52 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%51 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %198 = linalg.index 2 : index
      %199 = arith.cmpi eq, %dim_15, %c1 : index
      %200 = arith.select %199, %c0, %198 : index
      %extracted = tensor.extract %49[%c0, %c0, %200] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %53 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %54 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%53 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %198 = linalg.index 2 : index
      %199 = arith.cmpi eq, %dim_15, %c1 : index
      %200 = arith.select %199, %c0, %198 : index
      %extracted = tensor.extract %52[%c0, %c0, %200] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %55 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %57 = linalg.batch_matmul ins(%cst_7, %54 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%56 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %58 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%57 : tensor<1x4x?xf32>) outs(%58 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_17 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %59 = tensor.empty(%dim_17) : tensor<1x?x8xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%59 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.cos %in : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%59 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.sin %in : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x8xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %198 : f32
    } -> tensor<1x?x64xf32>
    %63 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62 : tensor<1x?x64xf32>) outs(%64 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_8 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.truncf %cst_5 : f64 to f32
      %199 = arith.addf %in, %198 : f32
      linalg.yield %199 : f32
    } -> tensor<1x?x1xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.rsqrt %in : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %68 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.mulf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x64xf32>
    %70 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %69 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.mulf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x64xf32>
    %71 = tensor.empty() : tensor<64x64xf32>
    %transposed_18 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%71 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %70 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %72 = tensor.empty(%dim) : tensor<?x64xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %74 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%73 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_19 = tensor.expand_shape %74 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %75 = arith.muli %32, %c8_i64 : i64
    %76 = arith.cmpi sle, %35, %c1_i64 : i64
    cf.assert %76, "must have at most one inferred (negative) dimension"
    %77 = arith.muli %0, %c64_i64 : i64
    %78 = arith.divsi %77, %75 : i64
    %79 = arith.select %31, %78, %0 : i64
    %from_elements_20 = tensor.from_elements %c1_i64, %79, %78, %c8_i64 : tensor<4xi64>
    %reshape_21 = tensor.reshape %expanded_19(%from_elements_20) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %80 = arith.index_cast %79 : i64 to index
    %81 = tensor.empty(%80) : tensor<1x8x?x8xf32>
    %transposed_22 = linalg.transpose ins(%reshape_21 : tensor<1x?x8x8xf32>) outs(%81 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %82 = tensor.empty() : tensor<64x32xf32>
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%82 : tensor<64x32xf32>) permutation = [1, 0] 
    %83 = tensor.empty(%dim) : tensor<?x32xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %85 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%84 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_24 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %76, "must have at most one inferred (negative) dimension"
    %86 = arith.muli %0, %c32_i64 : i64
    %87 = arith.divsi %86, %75 : i64
    %88 = arith.select %31, %87, %0 : i64
    %from_elements_25 = tensor.from_elements %c1_i64, %88, %87, %c8_i64 : tensor<4xi64>
    %reshape_26 = tensor.reshape %expanded_24(%from_elements_25) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %89 = arith.index_cast %88 : i64 to index
    %90 = tensor.empty(%89) : tensor<1x4x?x8xf32>
    %transposed_27 = linalg.transpose ins(%reshape_26 : tensor<1x?x4x8xf32>) outs(%90 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%82 : tensor<64x32xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%collapsed, %transposed_28 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%84 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_29 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %76, "must have at most one inferred (negative) dimension"
    %reshape_30 = tensor.reshape %expanded_29(%from_elements_25) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_31 = linalg.transpose ins(%reshape_30 : tensor<1x?x4x8xf32>) outs(%90 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_32 = tensor.expand_shape %60 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_33 = tensor.expand_shape %61 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %92 = arith.cmpi eq, %80, %dim_17 : index
    cf.assert %92, "mismatched size for broadcast"
    %93 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_32 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%81 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.mulf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_22[0, 0, 0, 0] [1, 8, %80, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_22[0, 0, 0, 4] [1, 8, %80, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %94 = tensor.empty(%80) : tensor<1x8x?x4xf32>
    %95 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<1x8x?x4xf32>) outs(%94 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.negf %in : f32
      linalg.yield %198 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_35 = tensor.concat dim(3) %95, %extracted_slice : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_36 = tensor.dim %95, %c2 : tensor<1x8x?x4xf32>
    %96 = arith.cmpi eq, %dim_36, %dim_17 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = tensor.empty(%dim_36) : tensor<1x8x?x8xf32>
    %98 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_33 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%97 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.mulf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x8x?x8xf32>
    %99 = arith.cmpi eq, %80, %dim_36 : index
    cf.assert %99, "mismatched size for broadcast"
    %100 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %98 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%81 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.addf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x8x?x8xf32>
    %101 = arith.cmpi eq, %89, %dim_17 : index
    cf.assert %101, "mismatched size for broadcast"
    %102 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27, %expanded_32 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%90 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.mulf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_27[0, 0, 0, 0] [1, 4, %89, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_27[0, 0, 0, 4] [1, 4, %89, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %103 = tensor.empty(%89) : tensor<1x4x?x4xf32>
    %104 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<1x4x?x4xf32>) outs(%103 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.negf %in : f32
      linalg.yield %198 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_39 = tensor.concat dim(3) %104, %extracted_slice_37 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_40 = tensor.dim %104, %c2 : tensor<1x4x?x4xf32>
    %105 = arith.cmpi eq, %dim_40, %dim_17 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = tensor.empty(%dim_40) : tensor<1x4x?x8xf32>
    %107 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %expanded_33 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%106 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.mulf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x4x?x8xf32>
    %108 = arith.cmpi eq, %89, %dim_40 : index
    cf.assert %108, "mismatched size for broadcast"
    %109 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %107 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%90 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.addf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_41 = tensor.expand_shape %109 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %89, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %110 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %111 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %198 = linalg.index 1 : index
      %199 = linalg.index 3 : index
      %200 = linalg.index 4 : index
      %201 = arith.cmpi eq, %89, %c1 : index
      %202 = arith.select %201, %c0, %199 : index
      %extracted = tensor.extract %expanded_41[%c0, %198, %c0, %202, %200] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_42 = tensor.collapse_shape %111 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_43 = tensor.expand_shape %transposed_31 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %89, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %112 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %198 = linalg.index 1 : index
      %199 = linalg.index 3 : index
      %200 = linalg.index 4 : index
      %201 = arith.cmpi eq, %89, %c1 : index
      %202 = arith.select %201, %c0, %199 : index
      %extracted = tensor.extract %expanded_43[%c0, %198, %c0, %202, %200] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_44 = tensor.collapse_shape %112 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %113 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_45 = linalg.transpose ins(%collapsed_42 : tensor<1x8x?x8xf32>) outs(%113 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %114 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %115 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %198 = linalg.index 1 : index
      %199 = linalg.index 2 : index
      %200 = linalg.index 3 : index
      %201 = arith.cmpi eq, %80, %c1 : index
      %202 = arith.select %201, %c0, %199 : index
      %extracted = tensor.extract %100[%c0, %198, %202, %200] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_46 = tensor.collapse_shape %115 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %116 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%113 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %198 = linalg.index 1 : index
      %199 = linalg.index 2 : index
      %200 = linalg.index 3 : index
      %201 = arith.cmpi eq, %dim, %c1 : index
      %202 = arith.select %201, %c0, %200 : index
      %extracted = tensor.extract %transposed_45[%c0, %198, %199, %202] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_47 = tensor.collapse_shape %116 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %117 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %119 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%118 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %120 = arith.muli %0, %c8_i64 : i64
    %121 = arith.select %31, %c8_i64, %120 : i64
    %122 = arith.muli %121, %0 : i64
    %123 = arith.select %31, %c8_i64, %122 : i64
    cf.assert %38, "must have at most one inferred (negative) dimension"
    %124 = arith.muli %120, %0 : i64
    %125 = arith.divsi %124, %123 : i64
    %126 = arith.select %31, %125, %0 : i64
    %from_elements_48 = tensor.from_elements %c1_i64, %c8_i64, %126, %126 : tensor<4xi64>
    %reshape_49 = tensor.reshape %119(%from_elements_48) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %127 = arith.index_cast %126 : i64 to index
    %128 = tensor.empty(%127, %127) : tensor<1x8x?x?xf32>
    %129 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_49 : tensor<1x8x?x?xf32>) outs(%128 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.truncf %cst_4 : f64 to f32
      %199 = arith.mulf %in, %198 : f32
      linalg.yield %199 : f32
    } -> tensor<1x8x?x?xf32>
    %130 = arith.cmpi slt, %dim, %c0 : index
    %131 = arith.addi %dim, %dim : index
    %132 = arith.select %130, %131, %dim : index
    %133 = arith.cmpi slt, %132, %c0 : index
    %134 = arith.select %133, %c-1, %132 : index
    %135 = arith.minsi %134, %dim : index
    %136 = arith.maxsi %135, %c0 : index
    %extracted_slice_50 = tensor.extract_slice %45[0, 0, 0, 0] [1, 1, %dim, %136] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %137 = arith.cmpi eq, %127, %dim : index
    cf.assert %137, "mismatched size for broadcast"
    %138 = arith.cmpi eq, %127, %136 : index
    cf.assert %138, "mismatched size for broadcast"
    %139 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %extracted_slice_50 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%128 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.addf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x8x?x?xf32>
    %140 = tensor.empty(%127) : tensor<1x8x?xi64>
    %141 = linalg.fill ins(%c0_i64 : i64) outs(%140 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %142 = tensor.empty(%127) : tensor<1x8x?xf32>
    %143 = linalg.fill ins(%cst_0 : f32) outs(%142 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %144:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%139 : tensor<1x8x?x?xf32>) outs(%143, %141 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %198 = linalg.index 3 : index
      %199 = arith.index_cast %198 : index to i64
      %200 = arith.maximumf %in, %out : f32
      %201 = arith.cmpf ogt, %in, %out : f32
      %202 = arith.select %201, %199, %out_73 : i64
      linalg.yield %200, %202 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_51 = tensor.expand_shape %144#0 [[0], [1], [2, 3]] output_shape [1, 8, %127, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %145 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %expanded_51 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%128 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.subf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x8x?x?xf32>
    %146 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<1x8x?x?xf32>) outs(%128 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.exp %in : f32
      linalg.yield %198 : f32
    } -> tensor<1x8x?x?xf32>
    %147 = tensor.empty(%127) : tensor<1x8x?x1xf32>
    %148 = linalg.fill ins(%cst : f32) outs(%147 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %149 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%146 : tensor<1x8x?x?xf32>) outs(%148 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<1x8x?x1xf32>
    %150 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %149 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%128 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.divf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %151 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %152 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%151 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %198 = linalg.index 1 : index
      %199 = linalg.index 2 : index
      %200 = linalg.index 3 : index
      %201 = arith.cmpi eq, %127, %c1 : index
      %202 = arith.select %201, %c0, %199 : index
      %203 = arith.select %201, %c0, %200 : index
      %extracted = tensor.extract %150[%c0, %198, %202, %203] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %38, "must have at most one inferred (negative) dimension"
    %from_elements_52 = tensor.from_elements %c8_i64, %126, %126 : tensor<3xi64>
    %reshape_53 = tensor.reshape %152(%from_elements_52) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %153 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %198 = linalg.index 1 : index
      %199 = linalg.index 2 : index
      %200 = linalg.index 3 : index
      %201 = arith.cmpi eq, %dim, %c1 : index
      %202 = arith.select %201, %c0, %199 : index
      %extracted = tensor.extract %collapsed_44[%c0, %198, %202, %200] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_54 = tensor.collapse_shape %153 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %154 = arith.cmpi eq, %126, %0 : i64
    cf.assert %154, "mismatching contracting dimension"
    %155 = tensor.empty(%127) : tensor<8x?x8xf32>
    %156 = linalg.fill ins(%cst : f32) outs(%155 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %157 = linalg.batch_matmul ins(%reshape_53, %collapsed_54 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%156 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_55 = tensor.expand_shape %157 [[0, 1], [2], [3]] output_shape [1, 8, %127, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %158 = tensor.empty(%127) : tensor<1x?x8x8xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x8x?x8xf32>) outs(%158 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %76, "must have at most one inferred (negative) dimension"
    %159 = arith.muli %126, %c64_i64 : i64
    %160 = arith.divsi %159, %32 : i64
    %161 = arith.select %31, %160, %0 : i64
    %from_elements_57 = tensor.from_elements %c1_i64, %161, %160 : tensor<3xi64>
    %reshape_58 = tensor.reshape %transposed_56(%from_elements_57) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_59 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%71 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_60 = tensor.collapse_shape %reshape_58 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %162 = arith.index_cast %161 : i64 to index
    %163 = tensor.empty(%162) : tensor<?x64xf32>
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %165 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%164 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_61 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [1, %162, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %166 = arith.cmpi eq, %dim, %162 : index
    cf.assert %166, "mismatched size for broadcast"
    %167 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_61 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.addf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x64xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %198 : f32
    } -> tensor<1x?x64xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<1x?x64xf32>) outs(%64 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_8 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %171 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.truncf %cst_5 : f64 to f32
      %199 = arith.addf %in, %198 : f32
      linalg.yield %199 : f32
    } -> tensor<1x?x1xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.rsqrt %in : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %172 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.mulf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x64xf32>
    %174 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %173 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.mulf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x64xf32>
    %175 = tensor.empty() : tensor<64x96xf32>
    %transposed_62 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%175 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %174 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %176 = tensor.empty(%dim) : tensor<?x96xf32>
    %177 = linalg.fill ins(%cst : f32) outs(%176 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %178 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%177 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_64 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %179 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<1x?x96xf32>) outs(%179 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.negf %in : f32
      %199 = math.exp %198 : f32
      %200 = arith.addf %199, %cst_1 : f32
      %201 = arith.divf %cst_1, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x96xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64, %180 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%179 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.mulf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x96xf32>
    %transposed_65 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%175 : tensor<64x96xf32>) permutation = [1, 0] 
    %182 = linalg.matmul ins(%collapsed_63, %transposed_65 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%177 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_66 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %expanded_66 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%179 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.mulf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x96xf32>
    %184 = tensor.empty() : tensor<96x64xf32>
    %transposed_67 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%184 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %183 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %185 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%73 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_69 = tensor.expand_shape %185 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %expanded_69 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.addf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x64xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %198 : f32
    } -> tensor<1x?x64xf32>
    %188 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%187 : tensor<1x?x64xf32>) outs(%64 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %out : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_8 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.truncf %cst_5 : f64 to f32
      %199 = arith.addf %in, %198 : f32
      linalg.yield %199 : f32
    } -> tensor<1x?x1xf32>
    %191 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x?x1xf32>) outs(%63 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.rsqrt %in : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %192 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %191 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.mulf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x64xf32>
    %193 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %192 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %198 = arith.mulf %in, %in_73 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x64xf32>
    %194 = tensor.empty() : tensor<64x256xf32>
    %transposed_70 = linalg.transpose ins(%arg13 : tensor<256x64xf32>) outs(%194 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %193 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %195 = tensor.empty(%dim) : tensor<?x256xf32>
    %196 = linalg.fill ins(%cst : f32) outs(%195 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %197 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%196 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_72 = tensor.expand_shape %197 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_72 : tensor<1x?x256xf32>
  }
}
