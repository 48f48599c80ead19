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
#map13 = affine_map<(d0, d1, d2) -> ()>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map15 = affine_map<(d0, d1, d2) -> (d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xbf16>, %arg3: tensor<64x64xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<32x64xbf16>, %arg6: tensor<64x64xbf16>, %arg7: tensor<96x64xbf16>, %arg8: tensor<96x64xbf16>, %arg9: tensor<64x96xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64xbf16>) -> tensor<1x?x256xbf16> {
    %true = arith.constant true
    %c3_i64 = arith.constant 3 : i64
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
    %cst_1 = arith.constant 4.467770e-02 : bf16
    %cst_2 = arith.constant 7.968750e-01 : bf16
    %cst_3 = arith.constant 1.000000e+00 : bf16
    %cst_4 = arith.constant 5.000000e-01 : bf16
    %cst_5 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 0.35355339059327379 : f64
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense<8.000000e+00> : tensor<bf16>
    %cst_10 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_11 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
    %cst_12 = arith.constant 6.400000e+01 : f32
    %cst_13 = arith.constant 1.000000e+00 : f32
    %c64_i64 = arith.constant 64 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_14 = arith.constant dense<1> : tensor<i64>
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x?xi64>
    %4 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %258 = arith.index_cast %in : i64 to index
      %259 = linalg.index 2 : index
      %260 = arith.cmpi slt, %258, %c256 : index
      cf.assert %260, "index must be smaller than dim size"
      %261 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %261, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%258, %259] : tensor<256x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %258 = linalg.index 0 : index
      %259 = arith.index_cast %258 : index to i64
      linalg.yield %259 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %258 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %258 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %258 = linalg.index 1 : index
      %259 = arith.cmpi eq, %dim, %c1 : index
      %260 = arith.select %259, %c0, %258 : index
      %extracted = tensor.extract %10[%c0, %260] : tensor<1x?xi1>
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
    ^bb0(%in: i64, %in_77: i64, %out: i1):
      %258 = arith.cmpi sle, %in, %in_77 : i64
      linalg.yield %258 : i1
    } -> tensor<?x?xi1>
    %expanded_15 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_77: i1, %out: i1):
      %258 = arith.andi %in, %in_77 : i1
      linalg.yield %258 : i1
    } -> tensor<?x?xi1>
    %expanded_16 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_17 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_17) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_77: i64, %out: i1):
      %258 = arith.cmpi slt, %in, %c0_i64 : i64
      %259 = arith.addi %in, %c1_i64 : i64
      %260 = arith.select %258, %259, %in : i64
      %261 = arith.index_cast %260 : i64 to index
      %262 = arith.cmpi slt, %in_77, %c0_i64 : i64
      %263 = arith.addi %in_77, %0 : i64
      %264 = arith.select %262, %263, %in_77 : i64
      %265 = arith.index_cast %264 : i64 to index
      %extracted = tensor.extract %13[%261, %265] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_18 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_17] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_17 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_18 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_77: i1, %out: i1):
      %258 = arith.andi %in, %in_77 : i1
      linalg.yield %258 : i1
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
      %258 = linalg.index 2 : index
      %259 = linalg.index 3 : index
      %260 = arith.index_cast %37 : i64 to index
      %261 = arith.cmpi eq, %260, %c1 : index
      %262 = arith.select %261, %c0, %258 : index
      %263 = arith.select %261, %c0, %259 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %262, %263] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xbf16>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_10, %cst_5 : tensor<1x1x?x?xi1>, tensor<bf16>, tensor<bf16>) outs(%40 : tensor<1x1x?x?xbf16>) {
    ^bb0(%in: i1, %in_77: bf16, %in_78: bf16, %out: bf16):
      %258 = arith.select %in, %in_77, %in_78 : bf16
      linalg.yield %258 : bf16
    } -> tensor<1x1x?x?xbf16>
    %dim_19 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_20 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_19] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %42 = arith.index_cast %dim_19 : index to i64
    %43 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim_19) : tensor<1x1x?xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x1x?xi64>) outs(%44 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %258 = arith.sitofp %in : i64 to f32
      linalg.yield %258 : f32
    } -> tensor<1x1x?xf32>
    %46 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim_19) : tensor<1x1x?xf32>
    %48 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %258 = linalg.index 2 : index
      %259 = arith.cmpi eq, %dim_19, %c1 : index
      %260 = arith.select %259, %c0, %258 : index
      %extracted = tensor.extract %45[%c0, %c0, %260] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %258 = linalg.index 2 : index
      %259 = arith.cmpi eq, %dim_19, %c1 : index
      %260 = arith.select %259, %c0, %258 : index
      %extracted = tensor.extract %48[%c0, %c0, %260] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %53 = linalg.batch_matmul ins(%cst_11, %50 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%52 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %54 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%53 : tensor<1x4x?xf32>) outs(%54 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_21 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %55 = tensor.empty(%dim_21) : tensor<1x?x8xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.cos %in : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%55 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.sin %in : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x8xf32>
    %58 = arith.index_cast %dim_21 : index to i64
    %59 = arith.cmpi sge, %58, %c0_i64 : i64
    cf.assert %59, "negative values not allowed in new dimensions"
    %60 = tensor.empty(%dim_21) : tensor<1x?x8xbf16>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<1x?x8xf32>) outs(%60 : tensor<1x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %258 = arith.truncf %in : f32 to bf16
      linalg.yield %258 : bf16
    } -> tensor<1x?x8xbf16>
    %62 = arith.cmpi sge, %58, %c0_i64 : i64
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    %63 = tensor.empty(%dim_21) : tensor<1x?x8xbf16>
    %64 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%63 : tensor<1x?x8xbf16>) {
    ^bb0(%out: bf16):
      %258 = linalg.index 1 : index
      %259 = linalg.index 2 : index
      %260 = arith.cmpi eq, %dim_21, %c1 : index
      %261 = arith.select %260, %c0, %258 : index
      %extracted = tensor.extract %61[%c0, %261, %259] : tensor<1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %59, "negative values not allowed in new dimensions"
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<1x?x8xf32>) outs(%60 : tensor<1x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %258 = arith.truncf %in : f32 to bf16
      linalg.yield %258 : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    %66 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%63 : tensor<1x?x8xbf16>) {
    ^bb0(%out: bf16):
      %258 = linalg.index 1 : index
      %259 = linalg.index 2 : index
      %260 = arith.cmpi eq, %dim_21, %c1 : index
      %261 = arith.select %260, %c0, %258 : index
      %extracted = tensor.extract %65[%c0, %261, %259] : tensor<1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8xbf16>
    %67 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_9 : tensor<1x?x64xbf16>, tensor<bf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %258 = arith.mulf %in, %in_77 : bf16
      linalg.yield %258 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %68 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<1x?x64xbf16>) outs(%68 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %258 = arith.extf %in : bf16 to f32
      linalg.yield %258 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %70 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %71 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%70 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %258 = linalg.index 1 : index
      %259 = linalg.index 2 : index
      %260 = arith.cmpi eq, %dim, %c1 : index
      %261 = arith.select %260, %c0, %258 : index
      %extracted = tensor.extract %69[%c0, %261, %259] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x?x64xf32>) outs(%70 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %258 : f32
    } -> tensor<1x?x64xf32>
    %73 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<1x?x64xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %out : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x?x1xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.divf %in, %cst_12 : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x?x1xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.truncf %cst_8 : f64 to f32
      %259 = arith.addf %in, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<1x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x?x1xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.rsqrt %in : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x1xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %78 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%70 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %258 = arith.mulf %in, %in_77 : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x64xf32>
    %80 = tensor.empty() : tensor<64xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xbf16>) outs(%80 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %258 = arith.extf %in : bf16 to f32
      linalg.yield %258 : f32
    } -> tensor<64xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%81 : tensor<64xf32>) outs(%80 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %cst_13 : f32
      linalg.yield %258 : f32
    } -> tensor<64xf32>
    %83 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%70 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %258 = arith.mulf %in, %in_77 : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %84 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %85 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x?x64xf32>) outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %258 = arith.truncf %in : f32 to bf16
      linalg.yield %258 : bf16
    } -> tensor<1x?x64xbf16>
    %86 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %86, "unimplemented: dynamic negative broadcast sizes"
    %87 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %88 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%87 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %258 = linalg.index 1 : index
      %259 = linalg.index 2 : index
      %260 = arith.cmpi eq, %dim, %c1 : index
      %261 = arith.select %260, %c0, %258 : index
      %extracted = tensor.extract %85[%c0, %261, %259] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %89 = tensor.empty() : tensor<64x64xbf16>
    %transposed_22 = linalg.transpose ins(%arg3 : tensor<64x64xbf16>) outs(%89 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %90 = tensor.empty(%dim) : tensor<?x64xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %92 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%91 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %93 = tensor.empty(%dim) : tensor<?x64xbf16>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%92 : tensor<?x64xf32>) outs(%93 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %258 = arith.truncf %in : f32 to bf16
      linalg.yield %258 : bf16
    } -> tensor<?x64xbf16>
    %expanded_23 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %95 = arith.muli %28, %c8_i64 : i64
    %96 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %97 = arith.muli %0, %c64_i64 : i64
    %98 = arith.divsi %97, %95 : i64
    %99 = arith.select %27, %98, %0 : i64
    %from_elements_24 = tensor.from_elements %c1_i64, %99, %98, %c8_i64 : tensor<4xi64>
    %reshape_25 = tensor.reshape %expanded_23(%from_elements_24) : (tensor<1x?x64xbf16>, tensor<4xi64>) -> tensor<1x?x8x8xbf16>
    %100 = arith.index_cast %99 : i64 to index
    %101 = tensor.empty(%100) : tensor<1x8x?x8xbf16>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<1x?x8x8xbf16>) outs(%101 : tensor<1x8x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %102 = tensor.empty() : tensor<64x32xbf16>
    %transposed_27 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%102 : tensor<64x32xbf16>) permutation = [1, 0] 
    %103 = tensor.empty(%dim) : tensor<?x32xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %105 = linalg.matmul ins(%collapsed, %transposed_27 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%104 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %106 = tensor.empty(%dim) : tensor<?x32xbf16>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%105 : tensor<?x32xf32>) outs(%106 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %258 = arith.truncf %in : f32 to bf16
      linalg.yield %258 : bf16
    } -> tensor<?x32xbf16>
    %expanded_28 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %108 = arith.muli %0, %c32_i64 : i64
    %109 = arith.divsi %108, %95 : i64
    %110 = arith.select %27, %109, %0 : i64
    %from_elements_29 = tensor.from_elements %c1_i64, %110, %109, %c8_i64 : tensor<4xi64>
    %reshape_30 = tensor.reshape %expanded_28(%from_elements_29) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %111 = arith.index_cast %110 : i64 to index
    %112 = tensor.empty(%111) : tensor<1x4x?x8xbf16>
    %transposed_31 = linalg.transpose ins(%reshape_30 : tensor<1x?x4x8xbf16>) outs(%112 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_32 = linalg.transpose ins(%arg5 : tensor<32x64xbf16>) outs(%102 : tensor<64x32xbf16>) permutation = [1, 0] 
    %113 = linalg.matmul ins(%collapsed, %transposed_32 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%104 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<?x32xf32>) outs(%106 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %258 = arith.truncf %in : f32 to bf16
      linalg.yield %258 : bf16
    } -> tensor<?x32xbf16>
    %expanded_33 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %reshape_34 = tensor.reshape %expanded_33(%from_elements_29) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %transposed_35 = linalg.transpose ins(%reshape_34 : tensor<1x?x4x8xbf16>) outs(%112 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_36 = tensor.expand_shape %64 [[0], [1, 2], [3]] output_shape [1, 1, %dim_21, 8] : tensor<1x?x8xbf16> into tensor<1x1x?x8xbf16>
    %expanded_37 = tensor.expand_shape %66 [[0], [1, 2], [3]] output_shape [1, 1, %dim_21, 8] : tensor<1x?x8xbf16> into tensor<1x1x?x8xbf16>
    %115 = arith.cmpi eq, %100, %dim_21 : index
    cf.assert %115, "mismatched size for broadcast"
    %116 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %expanded_36 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%101 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %258 = arith.mulf %in, %in_77 : bf16
      linalg.yield %258 : bf16
    } -> tensor<1x8x?x8xbf16>
    %extracted_slice = tensor.extract_slice %transposed_26[0, 0, 0, 0] [1, 8, %100, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %extracted_slice_38 = tensor.extract_slice %transposed_26[0, 0, 0, 4] [1, 8, %100, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %117 = tensor.empty(%100) : tensor<1x8x?x4xbf16>
    %118 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<1x8x?x4xbf16>) outs(%117 : tensor<1x8x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %258 = arith.negf %in : bf16
      linalg.yield %258 : bf16
    } -> tensor<1x8x?x4xbf16>
    %concat_39 = tensor.concat dim(3) %118, %extracted_slice : (tensor<1x8x?x4xbf16>, tensor<1x8x?x4xbf16>) -> tensor<1x8x?x8xbf16>
    %dim_40 = tensor.dim %118, %c2 : tensor<1x8x?x4xbf16>
    %119 = arith.cmpi eq, %dim_40, %dim_21 : index
    cf.assert %119, "mismatched size for broadcast"
    %120 = tensor.empty(%dim_40) : tensor<1x8x?x8xbf16>
    %121 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %expanded_37 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%120 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %258 = arith.mulf %in, %in_77 : bf16
      linalg.yield %258 : bf16
    } -> tensor<1x8x?x8xbf16>
    %122 = arith.cmpi eq, %100, %dim_40 : index
    cf.assert %122, "mismatched size for broadcast"
    %123 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %121 : tensor<1x8x?x8xbf16>, tensor<1x8x?x8xbf16>) outs(%101 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %258 = arith.addf %in, %in_77 : bf16
      linalg.yield %258 : bf16
    } -> tensor<1x8x?x8xbf16>
    %124 = arith.cmpi eq, %111, %dim_21 : index
    cf.assert %124, "mismatched size for broadcast"
    %125 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31, %expanded_36 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%112 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %258 = arith.mulf %in, %in_77 : bf16
      linalg.yield %258 : bf16
    } -> tensor<1x4x?x8xbf16>
    %extracted_slice_41 = tensor.extract_slice %transposed_31[0, 0, 0, 0] [1, 4, %111, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %extracted_slice_42 = tensor.extract_slice %transposed_31[0, 0, 0, 4] [1, 4, %111, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %126 = tensor.empty(%111) : tensor<1x4x?x4xbf16>
    %127 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_42 : tensor<1x4x?x4xbf16>) outs(%126 : tensor<1x4x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %258 = arith.negf %in : bf16
      linalg.yield %258 : bf16
    } -> tensor<1x4x?x4xbf16>
    %concat_43 = tensor.concat dim(3) %127, %extracted_slice_41 : (tensor<1x4x?x4xbf16>, tensor<1x4x?x4xbf16>) -> tensor<1x4x?x8xbf16>
    %dim_44 = tensor.dim %127, %c2 : tensor<1x4x?x4xbf16>
    %128 = arith.cmpi eq, %dim_44, %dim_21 : index
    cf.assert %128, "mismatched size for broadcast"
    %129 = tensor.empty(%dim_44) : tensor<1x4x?x8xbf16>
    %130 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_43, %expanded_37 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%129 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %258 = arith.mulf %in, %in_77 : bf16
      linalg.yield %258 : bf16
    } -> tensor<1x4x?x8xbf16>
    %131 = arith.cmpi eq, %111, %dim_44 : index
    cf.assert %131, "mismatched size for broadcast"
    %132 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %130 : tensor<1x4x?x8xbf16>, tensor<1x4x?x8xbf16>) outs(%112 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %258 = arith.addf %in, %in_77 : bf16
      linalg.yield %258 : bf16
    } -> tensor<1x4x?x8xbf16>
    %expanded_45 = tensor.expand_shape %132 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %111, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %133 = tensor.empty(%dim) : tensor<1x4x2x?x8xbf16>
    %134 = linalg.generic {indexing_maps = [#map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%133 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %258 = linalg.index 1 : index
      %259 = linalg.index 3 : index
      %260 = linalg.index 4 : index
      %261 = arith.cmpi eq, %111, %c1 : index
      %262 = arith.select %261, %c0, %259 : index
      %extracted = tensor.extract %expanded_45[%c0, %258, %c0, %262, %260] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_46 = tensor.collapse_shape %134 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %expanded_47 = tensor.expand_shape %transposed_35 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %111, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %135 = linalg.generic {indexing_maps = [#map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%133 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %258 = linalg.index 1 : index
      %259 = linalg.index 3 : index
      %260 = linalg.index 4 : index
      %261 = arith.cmpi eq, %111, %c1 : index
      %262 = arith.select %261, %c0, %259 : index
      %extracted = tensor.extract %expanded_47[%c0, %258, %c0, %262, %260] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_48 = tensor.collapse_shape %135 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %136 = tensor.empty(%dim) : tensor<1x8x8x?xbf16>
    %transposed_49 = linalg.transpose ins(%collapsed_46 : tensor<1x8x?x8xbf16>) outs(%136 : tensor<1x8x8x?xbf16>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %137 = tensor.empty(%dim) : tensor<1x8x?x8xbf16>
    %138 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%137 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %258 = linalg.index 1 : index
      %259 = linalg.index 2 : index
      %260 = linalg.index 3 : index
      %261 = arith.cmpi eq, %100, %c1 : index
      %262 = arith.select %261, %c0, %259 : index
      %extracted = tensor.extract %123[%c0, %258, %262, %260] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %collapsed_50 = tensor.collapse_shape %138 [[0, 1], [2], [3]] : tensor<1x8x?x8xbf16> into tensor<8x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %139 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%136 : tensor<1x8x8x?xbf16>) {
    ^bb0(%out: bf16):
      %258 = linalg.index 1 : index
      %259 = linalg.index 2 : index
      %260 = linalg.index 3 : index
      %261 = arith.cmpi eq, %dim, %c1 : index
      %262 = arith.select %261, %c0, %260 : index
      %extracted = tensor.extract %transposed_49[%c0, %258, %259, %262] : tensor<1x8x8x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x8x?xbf16>
    %collapsed_51 = tensor.collapse_shape %139 [[0, 1], [2], [3]] : tensor<1x8x8x?xbf16> into tensor<8x8x?xbf16>
    %140 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %141 = linalg.fill ins(%cst : f32) outs(%140 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %142 = linalg.batch_matmul ins(%collapsed_50, %collapsed_51 : tensor<8x?x8xbf16>, tensor<8x8x?xbf16>) outs(%141 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %143 = tensor.empty(%dim, %dim) : tensor<8x?x?xbf16>
    %144 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<8x?x?xf32>) outs(%143 : tensor<8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %258 = arith.truncf %in : f32 to bf16
      linalg.yield %258 : bf16
    } -> tensor<8x?x?xbf16>
    %145 = arith.muli %0, %c8_i64 : i64
    %146 = arith.select %27, %c8_i64, %145 : i64
    %147 = arith.muli %146, %0 : i64
    %148 = arith.select %27, %c8_i64, %147 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %149 = arith.muli %145, %0 : i64
    %150 = arith.divsi %149, %148 : i64
    %151 = arith.select %27, %150, %0 : i64
    %from_elements_52 = tensor.from_elements %c1_i64, %c8_i64, %151, %151 : tensor<4xi64>
    %reshape_53 = tensor.reshape %144(%from_elements_52) : (tensor<8x?x?xbf16>, tensor<4xi64>) -> tensor<1x8x?x?xbf16>
    %152 = arith.index_cast %151 : i64 to index
    %153 = tensor.empty(%152, %152) : tensor<1x8x?x?xbf16>
    %154 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_53 : tensor<1x8x?x?xbf16>) outs(%153 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %258 = arith.truncf %cst_7 : f64 to bf16
      %259 = arith.mulf %in, %258 : bf16
      linalg.yield %259 : bf16
    } -> tensor<1x8x?x?xbf16>
    %155 = arith.cmpi slt, %dim, %c0 : index
    %156 = arith.addi %dim, %dim : index
    %157 = arith.select %155, %156, %dim : index
    %158 = arith.cmpi slt, %157, %c0 : index
    %159 = arith.select %158, %c-1, %157 : index
    %160 = arith.minsi %159, %dim : index
    %161 = arith.maxsi %160, %c0 : index
    %extracted_slice_54 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %161] [1, 1, 1, 1] : tensor<1x1x?x?xbf16> to tensor<1x1x?x?xbf16>
    %162 = arith.cmpi eq, %152, %dim : index
    cf.assert %162, "mismatched size for broadcast"
    %163 = arith.cmpi eq, %152, %161 : index
    cf.assert %163, "mismatched size for broadcast"
    %164 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %extracted_slice_54 : tensor<1x8x?x?xbf16>, tensor<1x1x?x?xbf16>) outs(%153 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %258 = arith.addf %in, %in_77 : bf16
      linalg.yield %258 : bf16
    } -> tensor<1x8x?x?xbf16>
    %165 = arith.cmpi sge, %151, %c0_i64 : i64
    cf.assert %165, "negative values not allowed in new dimensions"
    cf.assert %165, "negative values not allowed in new dimensions"
    %166 = tensor.empty(%152, %152) : tensor<1x8x?x?xf32>
    %167 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164 : tensor<1x8x?x?xbf16>) outs(%166 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %258 = arith.extf %in : bf16 to f32
      linalg.yield %258 : f32
    } -> tensor<1x8x?x?xf32>
    %168 = arith.index_cast %151 : i64 to index
    %169 = arith.cmpi sge, %151, %c0_i64 : i64
    cf.assert %169, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %169, "unimplemented: dynamic negative broadcast sizes"
    %170 = tensor.empty(%168, %168) : tensor<1x8x?x?xf32>
    %171 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%170 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %258 = linalg.index 1 : index
      %259 = linalg.index 2 : index
      %260 = linalg.index 3 : index
      %261 = arith.cmpi eq, %152, %c1 : index
      %262 = arith.select %261, %c0, %259 : index
      %263 = arith.select %261, %c0, %260 : index
      %extracted = tensor.extract %167[%c0, %258, %262, %263] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    %172 = tensor.empty(%168) : tensor<1x8x?xi64>
    %173 = linalg.fill ins(%c0_i64 : i64) outs(%172 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %174 = tensor.empty(%168) : tensor<1x8x?xf32>
    %175 = linalg.fill ins(%cst_0 : f32) outs(%174 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %176:2 = linalg.generic {indexing_maps = [#map11, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171 : tensor<1x8x?x?xf32>) outs(%175, %173 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_77: i64):
      %258 = linalg.index 3 : index
      %259 = arith.index_cast %258 : index to i64
      %260 = arith.maximumf %in, %out : f32
      %261 = arith.cmpf ogt, %in, %out : f32
      %262 = arith.select %261, %259, %out_77 : i64
      linalg.yield %260, %262 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_55 = tensor.expand_shape %176#0 [[0], [1], [2, 3]] output_shape [1, 8, %168, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %expanded_55 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%170 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %258 = arith.subf %in, %in_77 : f32
      linalg.yield %258 : f32
    } -> tensor<1x8x?x?xf32>
    %178 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177 : tensor<1x8x?x?xf32>) outs(%170 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.exp %in : f32
      linalg.yield %258 : f32
    } -> tensor<1x8x?x?xf32>
    %179 = tensor.empty(%168) : tensor<1x8x?x1xf32>
    %180 = linalg.fill ins(%cst : f32) outs(%179 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map11, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%178 : tensor<1x8x?x?xf32>) outs(%180 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %out : f32
      linalg.yield %258 : f32
    } -> tensor<1x8x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178, %181 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%170 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %258 = arith.divf %in, %in_77 : f32
      linalg.yield %258 : f32
    } -> tensor<1x8x?x?xf32>
    %183 = arith.cmpi sge, %151, %c0_i64 : i64
    cf.assert %183, "negative values not allowed in new dimensions"
    cf.assert %183, "negative values not allowed in new dimensions"
    %184 = tensor.empty(%168, %168) : tensor<1x8x?x?xbf16>
    %185 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182 : tensor<1x8x?x?xf32>) outs(%184 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %258 = arith.truncf %in : f32 to bf16
      linalg.yield %258 : bf16
    } -> tensor<1x8x?x?xbf16>
    %186 = arith.index_cast %151 : i64 to index
    %187 = arith.cmpi sge, %151, %c0_i64 : i64
    cf.assert %187, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %187, "unimplemented: dynamic negative broadcast sizes"
    %188 = tensor.empty(%186, %186) : tensor<1x8x?x?xbf16>
    %189 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%188 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %258 = linalg.index 1 : index
      %259 = linalg.index 2 : index
      %260 = linalg.index 3 : index
      %261 = arith.cmpi eq, %168, %c1 : index
      %262 = arith.select %261, %c0, %259 : index
      %263 = arith.select %261, %c0, %260 : index
      %extracted = tensor.extract %185[%c0, %258, %262, %263] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %190 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xbf16>
    %191 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%190 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %258 = linalg.index 1 : index
      %259 = linalg.index 2 : index
      %260 = linalg.index 3 : index
      %261 = arith.cmpi eq, %186, %c1 : index
      %262 = arith.select %261, %c0, %259 : index
      %263 = arith.select %261, %c0, %260 : index
      %extracted = tensor.extract %189[%c0, %258, %262, %263] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_56 = tensor.from_elements %c8_i64, %151, %151 : tensor<3xi64>
    %reshape_57 = tensor.reshape %191(%from_elements_56) : (tensor<1x8x?x?xbf16>, tensor<3xi64>) -> tensor<8x?x?xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %192 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%137 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %258 = linalg.index 1 : index
      %259 = linalg.index 2 : index
      %260 = linalg.index 3 : index
      %261 = arith.cmpi eq, %dim, %c1 : index
      %262 = arith.select %261, %c0, %259 : index
      %extracted = tensor.extract %collapsed_48[%c0, %258, %262, %260] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %collapsed_58 = tensor.collapse_shape %192 [[0, 1], [2], [3]] : tensor<1x8x?x8xbf16> into tensor<8x?x8xbf16>
    %193 = arith.cmpi eq, %151, %0 : i64
    cf.assert %193, "mismatching contracting dimension"
    %194 = tensor.empty(%152) : tensor<8x?x8xf32>
    %195 = linalg.fill ins(%cst : f32) outs(%194 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %196 = linalg.batch_matmul ins(%reshape_57, %collapsed_58 : tensor<8x?x?xbf16>, tensor<8x?x8xbf16>) outs(%195 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %197 = tensor.empty(%152) : tensor<8x?x8xbf16>
    %198 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<8x?x8xf32>) outs(%197 : tensor<8x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %258 = arith.truncf %in : f32 to bf16
      linalg.yield %258 : bf16
    } -> tensor<8x?x8xbf16>
    %expanded_59 = tensor.expand_shape %198 [[0, 1], [2], [3]] output_shape [1, 8, %152, 8] : tensor<8x?x8xbf16> into tensor<1x8x?x8xbf16>
    %199 = tensor.empty(%152) : tensor<1x?x8x8xbf16>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<1x8x?x8xbf16>) outs(%199 : tensor<1x?x8x8xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %200 = arith.muli %151, %c64_i64 : i64
    %201 = arith.divsi %200, %28 : i64
    %202 = arith.select %27, %201, %0 : i64
    %from_elements_61 = tensor.from_elements %c1_i64, %202, %201 : tensor<3xi64>
    %reshape_62 = tensor.reshape %transposed_60(%from_elements_61) : (tensor<1x?x8x8xbf16>, tensor<3xi64>) -> tensor<1x?x64xbf16>
    %transposed_63 = linalg.transpose ins(%arg6 : tensor<64x64xbf16>) outs(%89 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %reshape_62 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %203 = arith.index_cast %202 : i64 to index
    %204 = tensor.empty(%203) : tensor<?x64xf32>
    %205 = linalg.fill ins(%cst : f32) outs(%204 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %206 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%205 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %207 = tensor.empty(%203) : tensor<?x64xbf16>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%206 : tensor<?x64xf32>) outs(%207 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %258 = arith.truncf %in : f32 to bf16
      linalg.yield %258 : bf16
    } -> tensor<?x64xbf16>
    %expanded_65 = tensor.expand_shape %208 [[0, 1], [2]] output_shape [1, %203, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %209 = arith.cmpi eq, %dim, %203 : index
    cf.assert %209, "mismatched size for broadcast"
    %210 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %expanded_65 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %258 = arith.addf %in, %in_77 : bf16
      linalg.yield %258 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %211 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x?x64xbf16>) outs(%68 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %258 = arith.extf %in : bf16 to f32
      linalg.yield %258 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %212 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%70 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %258 = linalg.index 1 : index
      %259 = linalg.index 2 : index
      %260 = arith.cmpi eq, %dim, %c1 : index
      %261 = arith.select %260, %c0, %258 : index
      %extracted = tensor.extract %211[%c0, %261, %259] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %213 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<1x?x64xf32>) outs(%70 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %258 : f32
    } -> tensor<1x?x64xf32>
    %214 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%213 : tensor<1x?x64xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %out : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x1xf32>
    %215 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x?x1xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.divf %in, %cst_12 : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x1xf32>
    %216 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<1x?x1xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.truncf %cst_8 : f64 to f32
      %259 = arith.addf %in, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<1x?x1xf32>
    %217 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x?x1xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.rsqrt %in : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x1xf32>
    %218 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %217 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%70 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %258 = arith.mulf %in, %in_77 : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x64xf32>
    %219 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xbf16>) outs(%80 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %258 = arith.extf %in : bf16 to f32
      linalg.yield %258 : f32
    } -> tensor<64xf32>
    %220 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%219 : tensor<64xf32>) outs(%80 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %cst_13 : f32
      linalg.yield %258 : f32
    } -> tensor<64xf32>
    %221 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %220 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%70 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %258 = arith.mulf %in, %in_77 : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %222 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<1x?x64xf32>) outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %258 = arith.truncf %in : f32 to bf16
      linalg.yield %258 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %86, "unimplemented: dynamic negative broadcast sizes"
    %223 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%87 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %258 = linalg.index 1 : index
      %259 = linalg.index 2 : index
      %260 = arith.cmpi eq, %dim, %c1 : index
      %261 = arith.select %260, %c0, %258 : index
      %extracted = tensor.extract %222[%c0, %261, %259] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %224 = tensor.empty() : tensor<64x96xbf16>
    %transposed_66 = linalg.transpose ins(%arg7 : tensor<96x64xbf16>) outs(%224 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %223 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %225 = tensor.empty(%dim) : tensor<?x96xf32>
    %226 = linalg.fill ins(%cst : f32) outs(%225 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %227 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%226 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %228 = tensor.empty(%dim) : tensor<?x96xbf16>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%227 : tensor<?x96xf32>) outs(%228 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %258 = arith.truncf %in : f32 to bf16
      linalg.yield %258 : bf16
    } -> tensor<?x96xbf16>
    %expanded_68 = tensor.expand_shape %229 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    %230 = tensor.empty(%dim) : tensor<1x?x96xbf16>
    %231 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<1x?x96xbf16>) outs(%230 : tensor<1x?x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %258 = math.fpowi %in, %c3_i64 : bf16, i64
      %259 = arith.mulf %258, %cst_1 : bf16
      %260 = arith.addf %in, %259 : bf16
      %261 = arith.mulf %260, %cst_2 : bf16
      %262 = math.tanh %261 : bf16
      %263 = arith.addf %262, %cst_3 : bf16
      %264 = arith.mulf %263, %cst_4 : bf16
      %265 = arith.mulf %in, %264 : bf16
      linalg.yield %265 : bf16
    } -> tensor<1x?x96xbf16>
    %transposed_69 = linalg.transpose ins(%arg8 : tensor<96x64xbf16>) outs(%224 : tensor<64x96xbf16>) permutation = [1, 0] 
    %232 = linalg.matmul ins(%collapsed_67, %transposed_69 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%226 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%232 : tensor<?x96xf32>) outs(%228 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %258 = arith.truncf %in : f32 to bf16
      linalg.yield %258 : bf16
    } -> tensor<?x96xbf16>
    %expanded_70 = tensor.expand_shape %233 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    %234 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %expanded_70 : tensor<1x?x96xbf16>, tensor<1x?x96xbf16>) outs(%230 : tensor<1x?x96xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %258 = arith.mulf %in, %in_77 : bf16
      linalg.yield %258 : bf16
    } -> tensor<1x?x96xbf16>
    %235 = tensor.empty() : tensor<96x64xbf16>
    %transposed_71 = linalg.transpose ins(%arg9 : tensor<64x96xbf16>) outs(%235 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %234 [[0, 1], [2]] : tensor<1x?x96xbf16> into tensor<?x96xbf16>
    %236 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<?x96xbf16>, tensor<96x64xbf16>) outs(%91 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%236 : tensor<?x64xf32>) outs(%93 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %258 = arith.truncf %in : f32 to bf16
      linalg.yield %258 : bf16
    } -> tensor<?x64xbf16>
    %expanded_73 = tensor.expand_shape %237 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %238 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %expanded_73 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %258 = arith.addf %in, %in_77 : bf16
      linalg.yield %258 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %239 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<1x?x64xbf16>) outs(%68 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %258 = arith.extf %in : bf16 to f32
      linalg.yield %258 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %240 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%70 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %258 = linalg.index 1 : index
      %259 = linalg.index 2 : index
      %260 = arith.cmpi eq, %dim, %c1 : index
      %261 = arith.select %260, %c0, %258 : index
      %extracted = tensor.extract %239[%c0, %261, %259] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %241 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<1x?x64xf32>) outs(%70 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %258 : f32
    } -> tensor<1x?x64xf32>
    %242 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%241 : tensor<1x?x64xf32>) outs(%74 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %out : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x1xf32>
    %243 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<1x?x1xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.divf %in, %cst_12 : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x1xf32>
    %244 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<1x?x1xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.truncf %cst_8 : f64 to f32
      %259 = arith.addf %in, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<1x?x1xf32>
    %245 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<1x?x1xf32>) outs(%73 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.rsqrt %in : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x1xf32>
    %246 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %245 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%70 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %258 = arith.mulf %in, %in_77 : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x64xf32>
    %247 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xbf16>) outs(%80 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %258 = arith.extf %in : bf16 to f32
      linalg.yield %258 : f32
    } -> tensor<64xf32>
    %248 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%247 : tensor<64xf32>) outs(%80 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %cst_13 : f32
      linalg.yield %258 : f32
    } -> tensor<64xf32>
    %249 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %248 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%70 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %258 = arith.mulf %in, %in_77 : f32
      linalg.yield %258 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %250 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<1x?x64xf32>) outs(%84 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %258 = arith.truncf %in : f32 to bf16
      linalg.yield %258 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %86, "unimplemented: dynamic negative broadcast sizes"
    %251 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%87 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %258 = linalg.index 1 : index
      %259 = linalg.index 2 : index
      %260 = arith.cmpi eq, %dim, %c1 : index
      %261 = arith.select %260, %c0, %258 : index
      %extracted = tensor.extract %250[%c0, %261, %259] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %252 = tensor.empty() : tensor<64x256xbf16>
    %transposed_74 = linalg.transpose ins(%arg2 : tensor<256x64xbf16>) outs(%252 : tensor<64x256xbf16>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %251 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %253 = tensor.empty(%dim) : tensor<?x256xf32>
    %254 = linalg.fill ins(%cst : f32) outs(%253 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %255 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<?x64xbf16>, tensor<64x256xbf16>) outs(%254 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %256 = tensor.empty(%dim) : tensor<?x256xbf16>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%255 : tensor<?x256xf32>) outs(%256 : tensor<?x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %258 = arith.truncf %in : f32 to bf16
      linalg.yield %258 : bf16
    } -> tensor<?x256xbf16>
    %expanded_76 = tensor.expand_shape %257 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xbf16> into tensor<1x?x256xbf16>
    return %expanded_76 : tensor<1x?x256xbf16>
  }
}
