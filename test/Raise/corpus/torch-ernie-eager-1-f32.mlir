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
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c2_i64 = arith.constant 2 : i64
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
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<[[[1.000000e+00], [0.0376060307], [0.00141421345], [5.31829573E-5]]]> : tensor<1x4x1xf32>
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
      %197 = arith.index_cast %in : i64 to index
      %198 = linalg.index 2 : index
      %199 = arith.cmpi slt, %197, %c256 : index
      cf.assert %199, "index must be smaller than dim size"
      %200 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %200, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%197, %198] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %197 = linalg.index 0 : index
      %198 = arith.index_cast %197 : index to i64
      linalg.yield %198 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %197 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %197 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %197 = linalg.index 1 : index
      %198 = arith.cmpi eq, %dim, %c1 : index
      %199 = arith.select %198, %c0, %197 : index
      %extracted = tensor.extract %10[%c0, %199] : tensor<1x?xi1>
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
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %18 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%18 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_84: i64, %out: i1):
      %197 = arith.cmpi sle, %in, %in_84 : i64
      linalg.yield %197 : i1
    } -> tensor<?x?xi1>
    %expanded_10 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_84: i1, %out: i1):
      %197 = arith.andi %in, %in_84 : i1
      linalg.yield %197 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_12 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_12) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_84: i64, %out: i1):
      %197 = arith.cmpi slt, %in, %c0_i64 : i64
      %198 = arith.addi %in, %c1_i64 : i64
      %199 = arith.select %197, %198, %in : i64
      %200 = arith.index_cast %199 : i64 to index
      %201 = arith.cmpi slt, %in_84, %c0_i64 : i64
      %202 = arith.addi %in_84, %0 : i64
      %203 = arith.select %201, %202, %in_84 : i64
      %204 = arith.index_cast %203 : i64 to index
      %extracted = tensor.extract %13[%200, %204] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_13 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_12] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_12 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_13 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_84: i1, %out: i1):
      %197 = arith.andi %in, %in_84 : i1
      linalg.yield %197 : i1
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
      %197 = linalg.index 2 : index
      %198 = linalg.index 3 : index
      %199 = arith.index_cast %37 : i64 to index
      %200 = arith.cmpi eq, %199, %c1 : index
      %201 = arith.select %200, %c0, %197 : index
      %202 = arith.select %200, %c0, %198 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %201, %202] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_84: f32, %in_85: f32, %out: f32):
      %197 = arith.select %in, %in_84, %in_85 : f32
      linalg.yield %197 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_14 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_15 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_14] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_14 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_14) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %197 = arith.sitofp %in : i64 to f32
      linalg.yield %197 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_14) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 2 : index
      %198 = arith.cmpi eq, %dim_14, %c1 : index
      %199 = arith.select %198, %c0, %197 : index
      %extracted = tensor.extract %45[%c0, %c0, %199] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 2 : index
      %198 = arith.cmpi eq, %dim_14, %c1 : index
      %199 = arith.select %198, %c0, %197 : index
      %extracted = tensor.extract %48[%c0, %c0, %199] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %53 = linalg.batch_matmul ins(%cst_7, %50 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%52 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %54 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%53 : tensor<1x4x?xf32>) outs(%54 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_16 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %55 = tensor.empty(%dim_16) : tensor<1x?x8xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.cos %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.sin %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x8xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %59 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.divf %in, %cst_8 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.truncf %cst_5 : f64 to f32
      %198 = arith.addf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.rsqrt %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %64 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.mulf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %66 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %65 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.mulf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %67 = tensor.empty() : tensor<64x64xf32>
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %68 = tensor.empty(%dim) : tensor<?x64xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %70 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_18 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %71 = arith.muli %28, %c8_i64 : i64
    %72 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %73 = arith.muli %0, %c64_i64 : i64
    %74 = arith.divsi %73, %71 : i64
    %75 = arith.select %27, %74, %0 : i64
    %from_elements_19 = tensor.from_elements %c1_i64, %75, %74, %c8_i64 : tensor<4xi64>
    %reshape_20 = tensor.reshape %expanded_18(%from_elements_19) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %76 = arith.index_cast %75 : i64 to index
    %77 = tensor.empty(%76) : tensor<1x8x?x8xf32>
    %transposed_21 = linalg.transpose ins(%reshape_20 : tensor<1x?x8x8xf32>) outs(%77 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %78 = tensor.empty() : tensor<64x32xf32>
    %transposed_22 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%78 : tensor<64x32xf32>) permutation = [1, 0] 
    %79 = tensor.empty(%dim) : tensor<?x32xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %81 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_23 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %82 = arith.muli %0, %c32_i64 : i64
    %83 = arith.divsi %82, %71 : i64
    %84 = arith.select %27, %83, %0 : i64
    %from_elements_24 = tensor.from_elements %c1_i64, %84, %83, %c8_i64 : tensor<4xi64>
    %reshape_25 = tensor.reshape %expanded_23(%from_elements_24) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %85 = arith.index_cast %84 : i64 to index
    %86 = tensor.empty(%85) : tensor<1x4x?x8xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<1x?x4x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_27 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%78 : tensor<64x32xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed, %transposed_27 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_28 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %reshape_29 = tensor.reshape %expanded_28(%from_elements_24) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_30 = linalg.transpose ins(%reshape_29 : tensor<1x?x4x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_31 = tensor.expand_shape %56 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_32 = tensor.expand_shape %57 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_31[0, 0, 0, 0] [1, 1, %dim_16, 4] [1, 1, 1, 1] : tensor<1x1x?x8xf32> to tensor<1x1x?x4xf32>
    %expanded_33 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [1, 1, %dim_16, 4, 1] : tensor<1x1x?x4xf32> into tensor<1x1x?x4x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %88 = tensor.empty(%dim) : tensor<1x1x?x4x2xf32>
    %89 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%88 : tensor<1x1x?x4x2xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 2 : index
      %198 = linalg.index 3 : index
      %199 = arith.cmpi eq, %dim_16, %c1 : index
      %200 = arith.select %199, %c0, %197 : index
      %extracted = tensor.extract %expanded_33[%c0, %c0, %200, %198, %c0] : tensor<1x1x?x4x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x4x2xf32>
    %collapsed_34 = tensor.collapse_shape %89 [[0], [1], [2], [3, 4]] : tensor<1x1x?x4x2xf32> into tensor<1x1x?x8xf32>
    %extracted_slice_35 = tensor.extract_slice %expanded_32[0, 0, 0, 0] [1, 1, %dim_16, 4] [1, 1, 1, 1] : tensor<1x1x?x8xf32> to tensor<1x1x?x4xf32>
    %expanded_36 = tensor.expand_shape %extracted_slice_35 [[0], [1], [2], [3, 4]] output_shape [1, 1, %dim_16, 4, 1] : tensor<1x1x?x4xf32> into tensor<1x1x?x4x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %90 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%88 : tensor<1x1x?x4x2xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 2 : index
      %198 = linalg.index 3 : index
      %199 = arith.cmpi eq, %dim_16, %c1 : index
      %200 = arith.select %199, %c0, %197 : index
      %extracted = tensor.extract %expanded_36[%c0, %c0, %200, %198, %c0] : tensor<1x1x?x4x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x4x2xf32>
    %collapsed_37 = tensor.collapse_shape %90 [[0], [1], [2], [3, 4]] : tensor<1x1x?x4x2xf32> into tensor<1x1x?x8xf32>
    %91 = arith.cmpi eq, %76, %dim : index
    cf.assert %91, "mismatched size for broadcast"
    %92 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %collapsed_34 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%77 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.mulf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [1, 8, %76, 4] [1, 1, 1, 2] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_39 = tensor.extract_slice %transposed_21[0, 0, 0, 1] [1, 8, %76, 4] [1, 1, 1, 2] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %93 = tensor.empty(%76) : tensor<1x8x?x4xf32>
    %94 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39 : tensor<1x8x?x4xf32>) outs(%93 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.negf %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x4xf32>
    %expanded_40 = tensor.expand_shape %94 [[0], [1], [2], [3, 4]] output_shape [1, 8, %76, 4, 1] : tensor<1x8x?x4xf32> into tensor<1x8x?x4x1xf32>
    %expanded_41 = tensor.expand_shape %extracted_slice_38 [[0], [1], [2], [3, 4]] output_shape [1, 8, %76, 4, 1] : tensor<1x8x?x4xf32> into tensor<1x8x?x4x1xf32>
    %concat_42 = tensor.concat dim(4) %expanded_40, %expanded_41 : (tensor<1x8x?x4x1xf32>, tensor<1x8x?x4x1xf32>) -> tensor<1x8x?x4x2xf32>
    %collapsed_43 = tensor.collapse_shape %concat_42 [[0], [1], [2], [3, 4]] : tensor<1x8x?x4x2xf32> into tensor<1x8x?x8xf32>
    %dim_44 = tensor.dim %expanded_40, %c2 : tensor<1x8x?x4x1xf32>
    %95 = arith.cmpi eq, %dim_44, %dim : index
    cf.assert %95, "mismatched size for broadcast"
    %96 = tensor.empty(%dim_44) : tensor<1x8x?x8xf32>
    %97 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_43, %collapsed_37 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%96 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.mulf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x8xf32>
    %98 = arith.cmpi eq, %76, %dim_44 : index
    cf.assert %98, "mismatched size for broadcast"
    %99 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %97 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%77 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.addf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x8xf32>
    %100 = arith.cmpi eq, %85, %dim : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %collapsed_34 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.mulf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_45 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [1, 4, %85, 4] [1, 1, 1, 2] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_46 = tensor.extract_slice %transposed_26[0, 0, 0, 1] [1, 4, %85, 4] [1, 1, 1, 2] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %102 = tensor.empty(%85) : tensor<1x4x?x4xf32>
    %103 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_46 : tensor<1x4x?x4xf32>) outs(%102 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.negf %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x4x?x4xf32>
    %expanded_47 = tensor.expand_shape %103 [[0], [1], [2], [3, 4]] output_shape [1, 4, %85, 4, 1] : tensor<1x4x?x4xf32> into tensor<1x4x?x4x1xf32>
    %expanded_48 = tensor.expand_shape %extracted_slice_45 [[0], [1], [2], [3, 4]] output_shape [1, 4, %85, 4, 1] : tensor<1x4x?x4xf32> into tensor<1x4x?x4x1xf32>
    %concat_49 = tensor.concat dim(4) %expanded_47, %expanded_48 : (tensor<1x4x?x4x1xf32>, tensor<1x4x?x4x1xf32>) -> tensor<1x4x?x4x2xf32>
    %collapsed_50 = tensor.collapse_shape %concat_49 [[0], [1], [2], [3, 4]] : tensor<1x4x?x4x2xf32> into tensor<1x4x?x8xf32>
    %dim_51 = tensor.dim %expanded_47, %c2 : tensor<1x4x?x4x1xf32>
    %104 = arith.cmpi eq, %dim_51, %dim : index
    cf.assert %104, "mismatched size for broadcast"
    %105 = tensor.empty(%dim_51) : tensor<1x4x?x8xf32>
    %106 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_50, %collapsed_37 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%105 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.mulf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x4x?x8xf32>
    %107 = arith.cmpi eq, %85, %dim_51 : index
    cf.assert %107, "mismatched size for broadcast"
    %108 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %106 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%86 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.addf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_52 = tensor.expand_shape %108 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %85, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %109 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %110 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 1 : index
      %198 = linalg.index 3 : index
      %199 = linalg.index 4 : index
      %200 = arith.cmpi eq, %85, %c1 : index
      %201 = arith.select %200, %c0, %198 : index
      %extracted = tensor.extract %expanded_52[%c0, %197, %c0, %201, %199] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_53 = tensor.collapse_shape %110 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_54 = tensor.expand_shape %transposed_30 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %85, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %111 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 1 : index
      %198 = linalg.index 3 : index
      %199 = linalg.index 4 : index
      %200 = arith.cmpi eq, %85, %c1 : index
      %201 = arith.select %200, %c0, %198 : index
      %extracted = tensor.extract %expanded_54[%c0, %197, %c0, %201, %199] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_55 = tensor.collapse_shape %111 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %112 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_56 = linalg.transpose ins(%collapsed_53 : tensor<1x8x?x8xf32>) outs(%112 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %113 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %114 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%113 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 1 : index
      %198 = linalg.index 2 : index
      %199 = linalg.index 3 : index
      %200 = arith.cmpi eq, %76, %c1 : index
      %201 = arith.select %200, %c0, %198 : index
      %extracted = tensor.extract %99[%c0, %197, %201, %199] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_57 = tensor.collapse_shape %114 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %115 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%112 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 1 : index
      %198 = linalg.index 2 : index
      %199 = linalg.index 3 : index
      %200 = arith.cmpi eq, %dim, %c1 : index
      %201 = arith.select %200, %c0, %199 : index
      %extracted = tensor.extract %transposed_56[%c0, %197, %198, %201] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_58 = tensor.collapse_shape %115 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %116 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %118 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%117 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %119 = arith.muli %0, %c8_i64 : i64
    %120 = arith.select %27, %c8_i64, %119 : i64
    %121 = arith.muli %120, %0 : i64
    %122 = arith.select %27, %c8_i64, %121 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %123 = arith.muli %119, %0 : i64
    %124 = arith.divsi %123, %122 : i64
    %125 = arith.select %27, %124, %0 : i64
    %from_elements_59 = tensor.from_elements %c1_i64, %c8_i64, %125, %125 : tensor<4xi64>
    %reshape_60 = tensor.reshape %118(%from_elements_59) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %126 = arith.index_cast %125 : i64 to index
    %127 = tensor.empty(%126, %126) : tensor<1x8x?x?xf32>
    %128 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_60 : tensor<1x8x?x?xf32>) outs(%127 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.truncf %cst_4 : f64 to f32
      %198 = arith.mulf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<1x8x?x?xf32>
    %129 = arith.cmpi slt, %dim, %c0 : index
    %130 = arith.addi %dim, %dim : index
    %131 = arith.select %129, %130, %dim : index
    %132 = arith.cmpi slt, %131, %c0 : index
    %133 = arith.select %132, %c-1, %131 : index
    %134 = arith.minsi %133, %dim : index
    %135 = arith.maxsi %134, %c0 : index
    %extracted_slice_61 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %135] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %136 = arith.cmpi eq, %126, %dim : index
    cf.assert %136, "mismatched size for broadcast"
    %137 = arith.cmpi eq, %126, %135 : index
    cf.assert %137, "mismatched size for broadcast"
    %138 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %extracted_slice_61 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%127 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.addf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x?xf32>
    %139 = tensor.empty(%126) : tensor<1x8x?xi64>
    %140 = linalg.fill ins(%c0_i64 : i64) outs(%139 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %141 = tensor.empty(%126) : tensor<1x8x?xf32>
    %142 = linalg.fill ins(%cst_0 : f32) outs(%141 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %143:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138 : tensor<1x8x?x?xf32>) outs(%142, %140 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %197 = linalg.index 3 : index
      %198 = arith.index_cast %197 : index to i64
      %199 = arith.maximumf %in, %out : f32
      %200 = arith.cmpf ogt, %in, %out : f32
      %201 = arith.select %200, %198, %out_84 : i64
      linalg.yield %199, %201 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_62 = tensor.expand_shape %143#0 [[0], [1], [2, 3]] output_shape [1, 8, %126, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %144 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %expanded_62 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%127 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.subf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x?xf32>
    %145 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144 : tensor<1x8x?x?xf32>) outs(%127 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.exp %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x?xf32>
    %146 = tensor.empty(%126) : tensor<1x8x?x1xf32>
    %147 = linalg.fill ins(%cst : f32) outs(%146 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %148 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%145 : tensor<1x8x?x?xf32>) outs(%147 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x1xf32>
    %149 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %148 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%127 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.divf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %150 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %151 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%150 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 1 : index
      %198 = linalg.index 2 : index
      %199 = linalg.index 3 : index
      %200 = arith.cmpi eq, %126, %c1 : index
      %201 = arith.select %200, %c0, %198 : index
      %202 = arith.select %200, %c0, %199 : index
      %extracted = tensor.extract %149[%c0, %197, %201, %202] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_63 = tensor.from_elements %c8_i64, %125, %125 : tensor<3xi64>
    %reshape_64 = tensor.reshape %151(%from_elements_63) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %152 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%113 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %197 = linalg.index 1 : index
      %198 = linalg.index 2 : index
      %199 = linalg.index 3 : index
      %200 = arith.cmpi eq, %dim, %c1 : index
      %201 = arith.select %200, %c0, %198 : index
      %extracted = tensor.extract %collapsed_55[%c0, %197, %201, %199] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_65 = tensor.collapse_shape %152 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %153 = arith.cmpi eq, %125, %0 : i64
    cf.assert %153, "mismatching contracting dimension"
    %154 = tensor.empty(%126) : tensor<8x?x8xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %156 = linalg.batch_matmul ins(%reshape_64, %collapsed_65 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%155 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_66 = tensor.expand_shape %156 [[0, 1], [2], [3]] output_shape [1, 8, %126, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %157 = tensor.empty(%126) : tensor<1x?x8x8xf32>
    %transposed_67 = linalg.transpose ins(%expanded_66 : tensor<1x8x?x8xf32>) outs(%157 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %158 = arith.muli %125, %c64_i64 : i64
    %159 = arith.divsi %158, %28 : i64
    %160 = arith.select %27, %159, %0 : i64
    %from_elements_68 = tensor.from_elements %c1_i64, %160, %159 : tensor<3xi64>
    %reshape_69 = tensor.reshape %transposed_67(%from_elements_68) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_70 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %reshape_69 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %161 = arith.index_cast %160 : i64 to index
    %162 = tensor.empty(%161) : tensor<?x64xf32>
    %163 = linalg.fill ins(%cst : f32) outs(%162 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %164 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%163 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_72 = tensor.expand_shape %164 [[0, 1], [2]] output_shape [1, %161, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %165 = arith.cmpi eq, %dim, %161 : index
    cf.assert %165, "mismatched size for broadcast"
    %166 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_72 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.addf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.divf %in, %cst_8 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.truncf %cst_5 : f64 to f32
      %198 = arith.addf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %171 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.rsqrt %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %171 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.mulf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %173 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %172 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.mulf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %174 = tensor.empty() : tensor<64x96xf32>
    %transposed_73 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%174 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_74 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %175 = tensor.empty(%dim) : tensor<?x96xf32>
    %176 = linalg.fill ins(%cst : f32) outs(%175 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %177 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%176 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_75 = tensor.expand_shape %177 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %178 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %179 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75 : tensor<1x?x96xf32>) outs(%178 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.negf %in : f32
      %198 = math.exp %197 : f32
      %199 = arith.addf %198, %cst_1 : f32
      %200 = arith.divf %cst_1, %199 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x96xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75, %179 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%178 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.mulf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x96xf32>
    %transposed_76 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%174 : tensor<64x96xf32>) permutation = [1, 0] 
    %181 = linalg.matmul ins(%collapsed_74, %transposed_76 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%176 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_77 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %expanded_77 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%178 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.mulf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x96xf32>
    %183 = tensor.empty() : tensor<96x64xf32>
    %transposed_78 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%183 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_79 = tensor.collapse_shape %182 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %184 = linalg.matmul ins(%collapsed_79, %transposed_78 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_80 = tensor.expand_shape %184 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %expanded_80 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.addf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %188 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.divf %in, %cst_8 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.truncf %cst_5 : f64 to f32
      %198 = arith.addf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<1x?x1xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.rsqrt %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x1xf32>
    %191 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %190 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.mulf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %192 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %191 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %197 = arith.mulf %in, %in_84 : f32
      linalg.yield %197 : f32
    } -> tensor<1x?x64xf32>
    %193 = tensor.empty() : tensor<64x256xf32>
    %transposed_81 = linalg.transpose ins(%arg2 : tensor<256x64xf32>) outs(%193 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_82 = tensor.collapse_shape %192 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %194 = tensor.empty(%dim) : tensor<?x256xf32>
    %195 = linalg.fill ins(%cst : f32) outs(%194 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %196 = linalg.matmul ins(%collapsed_82, %transposed_81 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%195 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_83 = tensor.expand_shape %196 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_83 : tensor<1x?x256xf32>
  }
}
