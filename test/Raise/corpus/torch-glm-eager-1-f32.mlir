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
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<192x64xf32>, %arg11: tensor<64x96xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<256x64xf32>) -> tensor<1x?x256xf32> {
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
    %cst_7 = arith.constant dense<[[[1.000000e+00], [0.00999999977]]]> : tensor<1x2x1xf32>
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
      %201 = arith.index_cast %in : i64 to index
      %202 = linalg.index 2 : index
      %203 = arith.cmpi slt, %201, %c256 : index
      cf.assert %203, "index must be smaller than dim size"
      %204 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %204, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%201, %202] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %201 = linalg.index 0 : index
      %202 = arith.index_cast %201 : index to i64
      linalg.yield %202 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %201 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %201 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %201 = linalg.index 1 : index
      %202 = arith.cmpi eq, %dim, %c1 : index
      %203 = arith.select %202, %c0, %201 : index
      %extracted = tensor.extract %10[%c0, %203] : tensor<1x?xi1>
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
    ^bb0(%in: i64, %in_91: i64, %out: i1):
      %201 = arith.cmpi sle, %in, %in_91 : i64
      linalg.yield %201 : i1
    } -> tensor<?x?xi1>
    %expanded_10 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_91: i1, %out: i1):
      %201 = arith.andi %in, %in_91 : i1
      linalg.yield %201 : i1
    } -> tensor<?x?xi1>
    %expanded_11 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_12 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_12) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_91: i64, %out: i1):
      %201 = arith.cmpi slt, %in, %c0_i64 : i64
      %202 = arith.addi %in, %c1_i64 : i64
      %203 = arith.select %201, %202, %in : i64
      %204 = arith.index_cast %203 : i64 to index
      %205 = arith.cmpi slt, %in_91, %c0_i64 : i64
      %206 = arith.addi %in_91, %0 : i64
      %207 = arith.select %205, %206, %in_91 : i64
      %208 = arith.index_cast %207 : i64 to index
      %extracted = tensor.extract %13[%204, %208] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_13 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_12] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_12 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_13 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_91: i1, %out: i1):
      %201 = arith.andi %in, %in_91 : i1
      linalg.yield %201 : i1
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
      %201 = linalg.index 2 : index
      %202 = linalg.index 3 : index
      %203 = arith.index_cast %37 : i64 to index
      %204 = arith.cmpi eq, %203, %c1 : index
      %205 = arith.select %204, %c0, %201 : index
      %206 = arith.select %204, %c0, %202 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %205, %206] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_91: f32, %in_92: f32, %out: f32):
      %201 = arith.select %in, %in_91, %in_92 : f32
      linalg.yield %201 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_14 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_15 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_14] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_14 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_14) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %201 = arith.sitofp %in : i64 to f32
      linalg.yield %201 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_14) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %201 = linalg.index 2 : index
      %202 = arith.cmpi eq, %dim_14, %c1 : index
      %203 = arith.select %202, %c0, %201 : index
      %extracted = tensor.extract %45[%c0, %c0, %203] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %201 = linalg.index 2 : index
      %202 = arith.cmpi eq, %dim_14, %c1 : index
      %203 = arith.select %202, %c0, %201 : index
      %extracted = tensor.extract %48[%c0, %c0, %203] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x2x?xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %53 = linalg.batch_matmul ins(%cst_7, %50 : tensor<1x2x1xf32>, tensor<1x1x?xf32>) outs(%52 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %54 = tensor.empty(%dim) : tensor<1x?x2xf32>
    %transposed = linalg.transpose ins(%53 : tensor<1x2x?xf32>) outs(%54 : tensor<1x?x2xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x2xf32>, tensor<1x?x2xf32>) -> tensor<1x?x4xf32>
    %dim_16 = tensor.dim %transposed, %c1 : tensor<1x?x2xf32>
    %55 = tensor.empty(%dim_16) : tensor<1x?x4xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%55 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = math.cos %in : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x4xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%55 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = math.sin %in : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x4xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %201 : f32
    } -> tensor<1x?x64xf32>
    %59 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = arith.addf %in, %out : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = arith.divf %in, %cst_8 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = arith.truncf %cst_5 : f64 to f32
      %202 = arith.addf %in, %201 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x1xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = math.rsqrt %in : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %64 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.mulf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x64xf32>
    %66 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %65 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.mulf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x64xf32>
    %collapsed = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %67 = tensor.empty() : tensor<64x64xf32>
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %68 = tensor.empty(%dim) : tensor<?x64xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %70 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4, %70 : tensor<64xf32>, tensor<?x64xf32>) outs(%68 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.addf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<?x64xf32>
    %expanded_18 = tensor.expand_shape %71 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %72 = arith.muli %28, %c8_i64 : i64
    %73 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %74 = arith.muli %0, %c64_i64 : i64
    %75 = arith.divsi %74, %72 : i64
    %76 = arith.select %27, %75, %0 : i64
    %from_elements_19 = tensor.from_elements %c1_i64, %76, %75, %c8_i64 : tensor<4xi64>
    %reshape_20 = tensor.reshape %expanded_18(%from_elements_19) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %77 = arith.index_cast %76 : i64 to index
    %78 = tensor.empty(%77) : tensor<1x8x?x8xf32>
    %transposed_21 = linalg.transpose ins(%reshape_20 : tensor<1x?x8x8xf32>) outs(%78 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %79 = tensor.empty() : tensor<64x32xf32>
    %transposed_22 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%79 : tensor<64x32xf32>) permutation = [1, 0] 
    %80 = tensor.empty(%dim) : tensor<?x32xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %82 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%81 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6, %82 : tensor<32xf32>, tensor<?x32xf32>) outs(%80 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.addf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<?x32xf32>
    %expanded_23 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %84 = arith.muli %0, %c32_i64 : i64
    %85 = arith.divsi %84, %72 : i64
    %86 = arith.select %27, %85, %0 : i64
    %from_elements_24 = tensor.from_elements %c1_i64, %86, %85, %c8_i64 : tensor<4xi64>
    %reshape_25 = tensor.reshape %expanded_23(%from_elements_24) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %87 = arith.index_cast %86 : i64 to index
    %88 = tensor.empty(%87) : tensor<1x4x?x8xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<1x?x4x8xf32>) outs(%88 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_27 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%79 : tensor<64x32xf32>) permutation = [1, 0] 
    %89 = linalg.matmul ins(%collapsed, %transposed_27 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%81 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8, %89 : tensor<32xf32>, tensor<?x32xf32>) outs(%80 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.addf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<?x32xf32>
    %expanded_28 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_29 = tensor.reshape %expanded_28(%from_elements_24) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_30 = linalg.transpose ins(%reshape_29 : tensor<1x?x4x8xf32>) outs(%88 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_31 = tensor.expand_shape %56 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %expanded_32 = tensor.expand_shape %57 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %extracted_slice = tensor.extract_slice %expanded_31[0, 0, 0, 0] [1, 1, %dim_16, 2] [1, 1, 1, 1] : tensor<1x1x?x4xf32> to tensor<1x1x?x2xf32>
    %expanded_33 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [1, 1, %dim_16, 2, 1] : tensor<1x1x?x2xf32> into tensor<1x1x?x2x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %91 = tensor.empty(%dim) : tensor<1x1x?x2x2xf32>
    %92 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<1x1x?x2x2xf32>) {
    ^bb0(%out: f32):
      %201 = linalg.index 2 : index
      %202 = linalg.index 3 : index
      %203 = arith.cmpi eq, %dim_16, %c1 : index
      %204 = arith.select %203, %c0, %201 : index
      %extracted = tensor.extract %expanded_33[%c0, %c0, %204, %202, %c0] : tensor<1x1x?x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x2x2xf32>
    %collapsed_34 = tensor.collapse_shape %92 [[0], [1], [2], [3, 4]] : tensor<1x1x?x2x2xf32> into tensor<1x1x?x4xf32>
    %extracted_slice_35 = tensor.extract_slice %expanded_32[0, 0, 0, 0] [1, 1, %dim_16, 2] [1, 1, 1, 1] : tensor<1x1x?x4xf32> to tensor<1x1x?x2xf32>
    %expanded_36 = tensor.expand_shape %extracted_slice_35 [[0], [1], [2], [3, 4]] output_shape [1, 1, %dim_16, 2, 1] : tensor<1x1x?x2xf32> into tensor<1x1x?x2x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %93 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<1x1x?x2x2xf32>) {
    ^bb0(%out: f32):
      %201 = linalg.index 2 : index
      %202 = linalg.index 3 : index
      %203 = arith.cmpi eq, %dim_16, %c1 : index
      %204 = arith.select %203, %c0, %201 : index
      %extracted = tensor.extract %expanded_36[%c0, %c0, %204, %202, %c0] : tensor<1x1x?x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x2x2xf32>
    %collapsed_37 = tensor.collapse_shape %93 [[0], [1], [2], [3, 4]] : tensor<1x1x?x2x2xf32> into tensor<1x1x?x4xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [1, 8, %77, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_39 = tensor.extract_slice %transposed_21[0, 0, 0, 4] [1, 8, %77, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_40 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [1, 4, %87, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_41 = tensor.extract_slice %transposed_26[0, 0, 0, 4] [1, 4, %87, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %94 = arith.cmpi eq, %77, %dim : index
    cf.assert %94, "mismatched size for broadcast"
    %95 = tensor.empty(%77) : tensor<1x8x?x4xf32>
    %96 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38, %collapsed_34 : tensor<1x8x?x4xf32>, tensor<1x1x?x4xf32>) outs(%95 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.mulf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x8x?x4xf32>
    %extracted_slice_42 = tensor.extract_slice %extracted_slice_38[0, 0, 0, 0] [1, 8, %77, 2] [1, 1, 1, 2] : tensor<1x8x?x4xf32> to tensor<1x8x?x2xf32>
    %extracted_slice_43 = tensor.extract_slice %extracted_slice_38[0, 0, 0, 1] [1, 8, %77, 2] [1, 1, 1, 2] : tensor<1x8x?x4xf32> to tensor<1x8x?x2xf32>
    %97 = tensor.empty(%77) : tensor<1x8x?x2xf32>
    %98 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_43 : tensor<1x8x?x2xf32>) outs(%97 : tensor<1x8x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = arith.negf %in : f32
      linalg.yield %201 : f32
    } -> tensor<1x8x?x2xf32>
    %expanded_44 = tensor.expand_shape %98 [[0], [1], [2], [3, 4]] output_shape [1, 8, %77, 2, 1] : tensor<1x8x?x2xf32> into tensor<1x8x?x2x1xf32>
    %expanded_45 = tensor.expand_shape %extracted_slice_42 [[0], [1], [2], [3, 4]] output_shape [1, 8, %77, 2, 1] : tensor<1x8x?x2xf32> into tensor<1x8x?x2x1xf32>
    %concat_46 = tensor.concat dim(4) %expanded_44, %expanded_45 : (tensor<1x8x?x2x1xf32>, tensor<1x8x?x2x1xf32>) -> tensor<1x8x?x2x2xf32>
    %collapsed_47 = tensor.collapse_shape %concat_46 [[0], [1], [2], [3, 4]] : tensor<1x8x?x2x2xf32> into tensor<1x8x?x4xf32>
    %dim_48 = tensor.dim %expanded_44, %c2 : tensor<1x8x?x2x1xf32>
    %99 = arith.cmpi eq, %dim_48, %dim : index
    cf.assert %99, "mismatched size for broadcast"
    %100 = tensor.empty(%dim_48) : tensor<1x8x?x4xf32>
    %101 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_47, %collapsed_37 : tensor<1x8x?x4xf32>, tensor<1x1x?x4xf32>) outs(%100 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.mulf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x8x?x4xf32>
    %102 = arith.cmpi eq, %77, %dim_48 : index
    cf.assert %102, "mismatched size for broadcast"
    %103 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %101 : tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) outs(%95 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.addf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x8x?x4xf32>
    %104 = arith.cmpi eq, %87, %dim : index
    cf.assert %104, "mismatched size for broadcast"
    %105 = tensor.empty(%87) : tensor<1x4x?x4xf32>
    %106 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40, %collapsed_34 : tensor<1x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%105 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.mulf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x4x?x4xf32>
    %extracted_slice_49 = tensor.extract_slice %extracted_slice_40[0, 0, 0, 0] [1, 4, %87, 2] [1, 1, 1, 2] : tensor<1x4x?x4xf32> to tensor<1x4x?x2xf32>
    %extracted_slice_50 = tensor.extract_slice %extracted_slice_40[0, 0, 0, 1] [1, 4, %87, 2] [1, 1, 1, 2] : tensor<1x4x?x4xf32> to tensor<1x4x?x2xf32>
    %107 = tensor.empty(%87) : tensor<1x4x?x2xf32>
    %108 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_50 : tensor<1x4x?x2xf32>) outs(%107 : tensor<1x4x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = arith.negf %in : f32
      linalg.yield %201 : f32
    } -> tensor<1x4x?x2xf32>
    %expanded_51 = tensor.expand_shape %108 [[0], [1], [2], [3, 4]] output_shape [1, 4, %87, 2, 1] : tensor<1x4x?x2xf32> into tensor<1x4x?x2x1xf32>
    %expanded_52 = tensor.expand_shape %extracted_slice_49 [[0], [1], [2], [3, 4]] output_shape [1, 4, %87, 2, 1] : tensor<1x4x?x2xf32> into tensor<1x4x?x2x1xf32>
    %concat_53 = tensor.concat dim(4) %expanded_51, %expanded_52 : (tensor<1x4x?x2x1xf32>, tensor<1x4x?x2x1xf32>) -> tensor<1x4x?x2x2xf32>
    %collapsed_54 = tensor.collapse_shape %concat_53 [[0], [1], [2], [3, 4]] : tensor<1x4x?x2x2xf32> into tensor<1x4x?x4xf32>
    %dim_55 = tensor.dim %expanded_51, %c2 : tensor<1x4x?x2x1xf32>
    %109 = arith.cmpi eq, %dim_55, %dim : index
    cf.assert %109, "mismatched size for broadcast"
    %110 = tensor.empty(%dim_55) : tensor<1x4x?x4xf32>
    %111 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_54, %collapsed_37 : tensor<1x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%110 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.mulf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x4x?x4xf32>
    %112 = arith.cmpi eq, %87, %dim_55 : index
    cf.assert %112, "mismatched size for broadcast"
    %113 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %111 : tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) outs(%105 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.addf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_56 = tensor.concat dim(3) %103, %extracted_slice_39 : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %concat_57 = tensor.concat dim(3) %113, %extracted_slice_41 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_58 = tensor.dim %113, %c2 : tensor<1x4x?x4xf32>
    %expanded_59 = tensor.expand_shape %concat_57 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %dim_58, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %114 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %115 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %201 = linalg.index 1 : index
      %202 = linalg.index 3 : index
      %203 = linalg.index 4 : index
      %204 = arith.cmpi eq, %dim_58, %c1 : index
      %205 = arith.select %204, %c0, %202 : index
      %extracted = tensor.extract %expanded_59[%c0, %201, %c0, %205, %203] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_60 = tensor.collapse_shape %115 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_61 = tensor.expand_shape %transposed_30 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %87, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %116 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %201 = linalg.index 1 : index
      %202 = linalg.index 3 : index
      %203 = linalg.index 4 : index
      %204 = arith.cmpi eq, %87, %c1 : index
      %205 = arith.select %204, %c0, %202 : index
      %extracted = tensor.extract %expanded_61[%c0, %201, %c0, %205, %203] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_62 = tensor.collapse_shape %116 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %117 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_63 = linalg.transpose ins(%collapsed_60 : tensor<1x8x?x8xf32>) outs(%117 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %118 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %119 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%118 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %201 = linalg.index 1 : index
      %202 = linalg.index 2 : index
      %203 = linalg.index 3 : index
      %dim_91 = tensor.dim %103, %c2 : tensor<1x8x?x4xf32>
      %204 = arith.cmpi eq, %dim_91, %c1 : index
      %205 = arith.select %204, %c0, %202 : index
      %extracted = tensor.extract %concat_56[%c0, %201, %205, %203] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_64 = tensor.collapse_shape %119 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %120 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%117 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %201 = linalg.index 1 : index
      %202 = linalg.index 2 : index
      %203 = linalg.index 3 : index
      %204 = arith.cmpi eq, %dim, %c1 : index
      %205 = arith.select %204, %c0, %203 : index
      %extracted = tensor.extract %transposed_63[%c0, %201, %202, %205] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_65 = tensor.collapse_shape %120 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %121 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %122 = linalg.fill ins(%cst : f32) outs(%121 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %123 = linalg.batch_matmul ins(%collapsed_64, %collapsed_65 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%122 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %124 = arith.muli %0, %c8_i64 : i64
    %125 = arith.select %27, %c8_i64, %124 : i64
    %126 = arith.muli %125, %0 : i64
    %127 = arith.select %27, %c8_i64, %126 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %128 = arith.muli %124, %0 : i64
    %129 = arith.divsi %128, %127 : i64
    %130 = arith.select %27, %129, %0 : i64
    %from_elements_66 = tensor.from_elements %c1_i64, %c8_i64, %130, %130 : tensor<4xi64>
    %reshape_67 = tensor.reshape %123(%from_elements_66) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %131 = arith.index_cast %130 : i64 to index
    %132 = tensor.empty(%131, %131) : tensor<1x8x?x?xf32>
    %133 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_67 : tensor<1x8x?x?xf32>) outs(%132 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = arith.truncf %cst_4 : f64 to f32
      %202 = arith.mulf %in, %201 : f32
      linalg.yield %202 : f32
    } -> tensor<1x8x?x?xf32>
    %134 = arith.cmpi slt, %dim, %c0 : index
    %135 = arith.addi %dim, %dim : index
    %136 = arith.select %134, %135, %dim : index
    %137 = arith.cmpi slt, %136, %c0 : index
    %138 = arith.select %137, %c-1, %136 : index
    %139 = arith.minsi %138, %dim : index
    %140 = arith.maxsi %139, %c0 : index
    %extracted_slice_68 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %140] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %141 = arith.cmpi eq, %131, %dim : index
    cf.assert %141, "mismatched size for broadcast"
    %142 = arith.cmpi eq, %131, %140 : index
    cf.assert %142, "mismatched size for broadcast"
    %143 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %extracted_slice_68 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%132 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.addf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x8x?x?xf32>
    %144 = tensor.empty(%131) : tensor<1x8x?xi64>
    %145 = linalg.fill ins(%c0_i64 : i64) outs(%144 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %146 = tensor.empty(%131) : tensor<1x8x?xf32>
    %147 = linalg.fill ins(%cst_0 : f32) outs(%146 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %148:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%143 : tensor<1x8x?x?xf32>) outs(%147, %145 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_91: i64):
      %201 = linalg.index 3 : index
      %202 = arith.index_cast %201 : index to i64
      %203 = arith.maximumf %in, %out : f32
      %204 = arith.cmpf ogt, %in, %out : f32
      %205 = arith.select %204, %202, %out_91 : i64
      linalg.yield %203, %205 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_69 = tensor.expand_shape %148#0 [[0], [1], [2, 3]] output_shape [1, 8, %131, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %149 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %expanded_69 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%132 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.subf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x8x?x?xf32>
    %150 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149 : tensor<1x8x?x?xf32>) outs(%132 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = math.exp %in : f32
      linalg.yield %201 : f32
    } -> tensor<1x8x?x?xf32>
    %151 = tensor.empty(%131) : tensor<1x8x?x1xf32>
    %152 = linalg.fill ins(%cst : f32) outs(%151 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %153 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%150 : tensor<1x8x?x?xf32>) outs(%152 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = arith.addf %in, %out : f32
      linalg.yield %201 : f32
    } -> tensor<1x8x?x1xf32>
    %154 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %153 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%132 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.divf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %155 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %156 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%155 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %201 = linalg.index 1 : index
      %202 = linalg.index 2 : index
      %203 = linalg.index 3 : index
      %204 = arith.cmpi eq, %131, %c1 : index
      %205 = arith.select %204, %c0, %202 : index
      %206 = arith.select %204, %c0, %203 : index
      %extracted = tensor.extract %154[%c0, %201, %205, %206] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_70 = tensor.from_elements %c8_i64, %130, %130 : tensor<3xi64>
    %reshape_71 = tensor.reshape %156(%from_elements_70) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %157 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%118 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %201 = linalg.index 1 : index
      %202 = linalg.index 2 : index
      %203 = linalg.index 3 : index
      %204 = arith.cmpi eq, %dim, %c1 : index
      %205 = arith.select %204, %c0, %202 : index
      %extracted = tensor.extract %collapsed_62[%c0, %201, %205, %203] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_72 = tensor.collapse_shape %157 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %158 = arith.cmpi eq, %130, %0 : i64
    cf.assert %158, "mismatching contracting dimension"
    %159 = tensor.empty(%131) : tensor<8x?x8xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %161 = linalg.batch_matmul ins(%reshape_71, %collapsed_72 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%160 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_73 = tensor.expand_shape %161 [[0, 1], [2], [3]] output_shape [1, 8, %131, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %162 = tensor.empty(%131) : tensor<1x?x8x8xf32>
    %transposed_74 = linalg.transpose ins(%expanded_73 : tensor<1x8x?x8xf32>) outs(%162 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %163 = arith.muli %130, %c64_i64 : i64
    %164 = arith.divsi %163, %28 : i64
    %165 = arith.select %27, %164, %0 : i64
    %from_elements_75 = tensor.from_elements %c1_i64, %165, %164 : tensor<3xi64>
    %reshape_76 = tensor.reshape %transposed_74(%from_elements_75) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_77 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%67 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %reshape_76 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %166 = arith.index_cast %165 : i64 to index
    %167 = tensor.empty(%166) : tensor<?x64xf32>
    %168 = linalg.fill ins(%cst : f32) outs(%167 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %169 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%168 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_79 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [1, %166, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %170 = arith.cmpi eq, %dim, %166 : index
    cf.assert %170, "mismatched size for broadcast"
    %171 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_79 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.addf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x64xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %201 : f32
    } -> tensor<1x?x64xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = arith.addf %in, %out : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x1xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = arith.divf %in, %cst_8 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x1xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = arith.truncf %cst_5 : f64 to f32
      %202 = arith.addf %in, %201 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x1xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = math.rsqrt %in : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %176 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.mulf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x64xf32>
    %178 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %177 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.mulf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x64xf32>
    %179 = tensor.empty() : tensor<64x192xf32>
    %transposed_80 = linalg.transpose ins(%arg10 : tensor<192x64xf32>) outs(%179 : tensor<64x192xf32>) permutation = [1, 0] 
    %collapsed_81 = tensor.collapse_shape %178 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %180 = tensor.empty(%dim) : tensor<?x192xf32>
    %181 = linalg.fill ins(%cst : f32) outs(%180 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %182 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<?x64xf32>, tensor<64x192xf32>) outs(%181 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded_82 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    %extracted_slice_83 = tensor.extract_slice %expanded_82[0, 0, 0] [1, %dim, 96] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x96xf32>
    %extracted_slice_84 = tensor.extract_slice %expanded_82[0, 0, 96] [1, %dim, 96] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x96xf32>
    %183 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_83 : tensor<1x?x96xf32>) outs(%183 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = arith.negf %in : f32
      %202 = math.exp %201 : f32
      %203 = arith.addf %202, %cst_1 : f32
      %204 = arith.divf %cst_1, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x96xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_83, %184 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%183 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.mulf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x96xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_84, %185 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%183 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.mulf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x96xf32>
    %187 = tensor.empty() : tensor<96x64xf32>
    %transposed_85 = linalg.transpose ins(%arg11 : tensor<64x96xf32>) outs(%187 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_86 = tensor.collapse_shape %186 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %188 = linalg.matmul ins(%collapsed_86, %transposed_85 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_87 = tensor.expand_shape %188 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %expanded_87 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.addf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x64xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %201 : f32
    } -> tensor<1x?x64xf32>
    %191 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%190 : tensor<1x?x64xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = arith.addf %in, %out : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x1xf32>
    %192 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = arith.divf %in, %cst_8 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = arith.truncf %cst_5 : f64 to f32
      %202 = arith.addf %in, %201 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x1xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x?x1xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %201 = math.rsqrt %in : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x1xf32>
    %195 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %194 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.mulf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x64xf32>
    %196 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %195 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_91: f32, %out: f32):
      %201 = arith.mulf %in, %in_91 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x64xf32>
    %197 = tensor.empty() : tensor<64x256xf32>
    %transposed_88 = linalg.transpose ins(%arg15 : tensor<256x64xf32>) outs(%197 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_89 = tensor.collapse_shape %196 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %198 = tensor.empty(%dim) : tensor<?x256xf32>
    %199 = linalg.fill ins(%cst : f32) outs(%198 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %200 = linalg.matmul ins(%collapsed_89, %transposed_88 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%199 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_90 = tensor.expand_shape %200 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_90 : tensor<1x?x256xf32>
  }
}
