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
    %cst_4 = arith.constant 2.200000e-01 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 1.200000e+01 : f32
    %cst_8 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_10 = arith.constant 2.500000e-01 : f32
    %cst_11 = arith.constant 8.000000e+00 : f32
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
      %200 = arith.index_cast %in : i64 to index
      %201 = linalg.index 2 : index
      %202 = arith.cmpi slt, %200, %c256 : index
      cf.assert %202, "index must be smaller than dim size"
      %203 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %203, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%200, %201] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.mulf %in, %cst_7 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x64xf32>
    %7 = tensor.empty(%dim) : tensor<?xi64>
    %8 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%7 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %200 = linalg.index 0 : index
      %201 = arith.index_cast %200 : index to i64
      linalg.yield %201 : i64
    } -> tensor<?xi64>
    %9 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %9, "negative values not allowed in new dimensions"
    %10 = tensor.empty(%dim) : tensor<1x?xi1>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%10 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %200 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %200 : i1
    } -> tensor<1x?xi1>
    %12 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%dim) : tensor<1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%13 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %200 = linalg.index 1 : index
      %201 = arith.cmpi eq, %dim, %c1 : index
      %202 = arith.select %201, %c0, %200 : index
      %extracted = tensor.extract %11[%c0, %202] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %15 = tensor.empty() : tensor<1xi64>
    %16 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%15 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    %17 = tensor.empty(%dim) : tensor<?xi1>
    %18 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel"]} ins(%cst_3 : tensor<i1>) outs(%17 : tensor<?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?xi1>
    %expanded = tensor.expand_shape %8 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %19 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %20 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%19 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_75: i64, %out: i1):
      %200 = arith.cmpi sle, %in, %in_75 : i64
      linalg.yield %200 : i1
    } -> tensor<?x?xi1>
    %expanded_13 = tensor.expand_shape %18 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %21 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %20 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%21 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_75: i1, %out: i1):
      %200 = arith.andi %in, %in_75 : i1
      linalg.yield %200 : i1
    } -> tensor<?x?xi1>
    %expanded_14 = tensor.expand_shape %16 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_15 = tensor.dim %8, %c0 : tensor<?xi64>
    %23 = tensor.empty(%dim_15) : tensor<1x?xi1>
    %24 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %8 : tensor<1x1xi64>, tensor<?xi64>) outs(%23 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_75: i64, %out: i1):
      %200 = arith.cmpi slt, %in, %c0_i64 : i64
      %201 = arith.addi %in, %c1_i64 : i64
      %202 = arith.select %200, %201, %in : i64
      %203 = arith.index_cast %202 : i64 to index
      %204 = arith.cmpi slt, %in_75, %c0_i64 : i64
      %205 = arith.addi %in_75, %0 : i64
      %206 = arith.select %204, %205, %in_75 : i64
      %207 = arith.index_cast %206 : i64 to index
      %extracted = tensor.extract %14[%203, %207] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_16 = tensor.expand_shape %24 [[0, 1], [2]] output_shape [1, 1, %dim_15] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %25 = arith.cmpi eq, %dim, %dim_15 : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %27 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %expanded_16 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%26 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_75: i1, %out: i1):
      %200 = arith.andi %in, %in_75 : i1
      linalg.yield %200 : i1
    } -> tensor<1x?x?xi1>
    %28 = arith.cmpi slt, %0, %c0_i64 : i64
    %29 = arith.select %28, %c1_i64, %0 : i64
    %30 = arith.extui %28 : i1 to i64
    %31 = arith.muli %29, %0 : i64
    %32 = arith.addi %30, %c1_i64 : i64
    %33 = arith.select %28, %c1_i64, %31 : i64
    %34 = arith.select %28, %32, %30 : i64
    %35 = arith.cmpi sle, %34, %c1_i64 : i64
    cf.assert %35, "must have at most one inferred (negative) dimension"
    %36 = arith.muli %0, %0 : i64
    %37 = arith.divsi %36, %33 : i64
    %38 = arith.select %28, %37, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c1_i64, %38, %38 : tensor<4xi64>
    %reshape = tensor.reshape %27(%from_elements) : (tensor<1x?x?xi1>, tensor<4xi64>) -> tensor<1x1x?x?xi1>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %39 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %40 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%39 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %200 = linalg.index 2 : index
      %201 = linalg.index 3 : index
      %202 = arith.index_cast %38 : i64 to index
      %203 = arith.cmpi eq, %202, %c1 : index
      %204 = arith.select %203, %c0, %200 : index
      %205 = arith.select %203, %c0, %201 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %204, %205] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %41 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %42 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %cst_6, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%41 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_75: f32, %in_76: f32, %out: f32):
      %200 = arith.select %in, %in_75, %in_76 : f32
      linalg.yield %200 : f32
    } -> tensor<1x1x?x?xf32>
    %dim_17 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_18 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_17] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %43 = arith.index_cast %dim_17 : index to i64
    %44 = arith.cmpi sge, %43, %c0_i64 : i64
    cf.assert %44, "negative values not allowed in new dimensions"
    %45 = tensor.empty(%dim_17) : tensor<1x1x?xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x?xi64>) outs(%45 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %200 = arith.sitofp %in : i64 to f32
      linalg.yield %200 : f32
    } -> tensor<1x1x?xf32>
    %47 = arith.cmpi sge, %43, %c0_i64 : i64
    cf.assert %47, "unimplemented: dynamic negative broadcast sizes"
    %48 = tensor.empty(%dim_17) : tensor<1x1x?xf32>
    %49 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%48 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %200 = linalg.index 2 : index
      %201 = arith.cmpi eq, %dim_17, %c1 : index
      %202 = arith.select %201, %c0, %200 : index
      %extracted = tensor.extract %46[%c0, %c0, %202] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %50 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %51 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%50 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %200 = linalg.index 2 : index
      %201 = arith.cmpi eq, %dim_17, %c1 : index
      %202 = arith.select %201, %c0, %200 : index
      %extracted = tensor.extract %49[%c0, %c0, %202] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %52 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %54 = linalg.batch_matmul ins(%cst_8, %51 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%53 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %55 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%54 : tensor<1x4x?xf32>) outs(%55 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_19 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %56 = tensor.empty(%dim_19) : tensor<1x?x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%56 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.cos %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x8xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%56 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.sin %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x8xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %200 : f32
    } -> tensor<1x?x64xf32>
    %60 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<1x?x64xf32>) outs(%61 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_9 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x1xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_5 : f64 to f32
      %201 = arith.addf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x1xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %65 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.mulf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x64xf32>
    %67 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %66 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.mulf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x64xf32>
    %68 = tensor.empty() : tensor<64x64xf32>
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%68 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %67 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %69 = tensor.empty(%dim) : tensor<?x64xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %71 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%70 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_21 = tensor.expand_shape %71 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %72 = arith.muli %29, %c8_i64 : i64
    %73 = arith.cmpi sle, %32, %c1_i64 : i64
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %74 = arith.muli %0, %c64_i64 : i64
    %75 = arith.divsi %74, %72 : i64
    %76 = arith.select %28, %75, %0 : i64
    %from_elements_22 = tensor.from_elements %c1_i64, %76, %75, %c8_i64 : tensor<4xi64>
    %reshape_23 = tensor.reshape %expanded_21(%from_elements_22) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %77 = arith.index_cast %76 : i64 to index
    %78 = tensor.empty(%77) : tensor<1x8x?x8xf32>
    %transposed_24 = linalg.transpose ins(%reshape_23 : tensor<1x?x8x8xf32>) outs(%78 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %79 = tensor.empty() : tensor<64x32xf32>
    %transposed_25 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%79 : tensor<64x32xf32>) permutation = [1, 0] 
    %80 = tensor.empty(%dim) : tensor<?x32xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %82 = linalg.matmul ins(%collapsed, %transposed_25 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%81 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_26 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %83 = arith.muli %0, %c32_i64 : i64
    %84 = arith.divsi %83, %72 : i64
    %85 = arith.select %28, %84, %0 : i64
    %from_elements_27 = tensor.from_elements %c1_i64, %85, %84, %c8_i64 : tensor<4xi64>
    %reshape_28 = tensor.reshape %expanded_26(%from_elements_27) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %86 = arith.index_cast %85 : i64 to index
    %87 = tensor.empty(%86) : tensor<1x4x?x8xf32>
    %transposed_29 = linalg.transpose ins(%reshape_28 : tensor<1x?x4x8xf32>) outs(%87 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_30 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%79 : tensor<64x32xf32>) permutation = [1, 0] 
    %88 = linalg.matmul ins(%collapsed, %transposed_30 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%81 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_31 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %reshape_32 = tensor.reshape %expanded_31(%from_elements_27) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_33 = linalg.transpose ins(%reshape_32 : tensor<1x?x4x8xf32>) outs(%87 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_34 = tensor.expand_shape %57 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_35 = tensor.expand_shape %58 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %89 = arith.cmpi eq, %77, %dim_19 : index
    cf.assert %89, "mismatched size for broadcast"
    %90 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %expanded_34 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%78 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.mulf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_24[0, 0, 0, 0] [1, 8, %77, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_24[0, 0, 0, 4] [1, 8, %77, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %91 = tensor.empty(%77) : tensor<1x8x?x4xf32>
    %92 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<1x8x?x4xf32>) outs(%91 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.negf %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_37 = tensor.concat dim(3) %92, %extracted_slice : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_38 = tensor.dim %92, %c2 : tensor<1x8x?x4xf32>
    %93 = arith.cmpi eq, %dim_38, %dim_19 : index
    cf.assert %93, "mismatched size for broadcast"
    %94 = tensor.empty(%dim_38) : tensor<1x8x?x8xf32>
    %95 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_37, %expanded_35 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%94 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.mulf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x?x8xf32>
    %96 = arith.cmpi eq, %77, %dim_38 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %95 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%78 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.addf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x?x8xf32>
    %98 = arith.cmpi eq, %86, %dim_19 : index
    cf.assert %98, "mismatched size for broadcast"
    %99 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29, %expanded_34 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%87 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.mulf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_39 = tensor.extract_slice %transposed_29[0, 0, 0, 0] [1, 4, %86, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_40 = tensor.extract_slice %transposed_29[0, 0, 0, 4] [1, 4, %86, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %100 = tensor.empty(%86) : tensor<1x4x?x4xf32>
    %101 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40 : tensor<1x4x?x4xf32>) outs(%100 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.negf %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_41 = tensor.concat dim(3) %101, %extracted_slice_39 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_42 = tensor.dim %101, %c2 : tensor<1x4x?x4xf32>
    %102 = arith.cmpi eq, %dim_42, %dim_19 : index
    cf.assert %102, "mismatched size for broadcast"
    %103 = tensor.empty(%dim_42) : tensor<1x4x?x8xf32>
    %104 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_41, %expanded_35 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%103 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.mulf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x?x8xf32>
    %105 = arith.cmpi eq, %86, %dim_42 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%87 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.addf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x?x8xf32>
    %expanded_43 = tensor.expand_shape %106 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %86, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %107 = tensor.empty(%dim) : tensor<1x4x2x?x8xf32>
    %108 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%107 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %200 = linalg.index 1 : index
      %201 = linalg.index 3 : index
      %202 = linalg.index 4 : index
      %203 = arith.cmpi eq, %86, %c1 : index
      %204 = arith.select %203, %c0, %201 : index
      %extracted = tensor.extract %expanded_43[%c0, %200, %c0, %204, %202] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_44 = tensor.collapse_shape %108 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %expanded_45 = tensor.expand_shape %transposed_33 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %86, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %109 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%107 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %200 = linalg.index 1 : index
      %201 = linalg.index 3 : index
      %202 = linalg.index 4 : index
      %203 = arith.cmpi eq, %86, %c1 : index
      %204 = arith.select %203, %c0, %201 : index
      %extracted = tensor.extract %expanded_45[%c0, %200, %c0, %204, %202] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_46 = tensor.collapse_shape %109 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %110 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_47 = linalg.transpose ins(%collapsed_44 : tensor<1x8x?x8xf32>) outs(%110 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %111 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %112 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%111 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %200 = linalg.index 1 : index
      %201 = linalg.index 2 : index
      %202 = linalg.index 3 : index
      %203 = arith.cmpi eq, %77, %c1 : index
      %204 = arith.select %203, %c0, %201 : index
      %extracted = tensor.extract %97[%c0, %200, %204, %202] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_48 = tensor.collapse_shape %112 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %113 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %200 = linalg.index 1 : index
      %201 = linalg.index 2 : index
      %202 = linalg.index 3 : index
      %203 = arith.cmpi eq, %dim, %c1 : index
      %204 = arith.select %203, %c0, %202 : index
      %extracted = tensor.extract %transposed_47[%c0, %200, %201, %204] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_49 = tensor.collapse_shape %113 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %114 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %116 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%115 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %117 = arith.muli %0, %c8_i64 : i64
    %118 = arith.select %28, %c8_i64, %117 : i64
    %119 = arith.muli %118, %0 : i64
    %120 = arith.select %28, %c8_i64, %119 : i64
    cf.assert %35, "must have at most one inferred (negative) dimension"
    %121 = arith.muli %117, %0 : i64
    %122 = arith.divsi %121, %120 : i64
    %123 = arith.select %28, %122, %0 : i64
    %from_elements_50 = tensor.from_elements %c1_i64, %c8_i64, %123, %123 : tensor<4xi64>
    %reshape_51 = tensor.reshape %116(%from_elements_50) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %124 = arith.index_cast %123 : i64 to index
    %125 = tensor.empty(%124, %124) : tensor<1x8x?x?xf32>
    %126 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_51 : tensor<1x8x?x?xf32>) outs(%125 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.mulf %in, %cst_10 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x?x?xf32>
    %127 = arith.cmpi slt, %dim, %c0 : index
    %128 = arith.addi %dim, %dim : index
    %129 = arith.select %127, %128, %dim : index
    %130 = arith.cmpi slt, %129, %c0 : index
    %131 = arith.select %130, %c-1, %129 : index
    %132 = arith.minsi %131, %dim : index
    %133 = arith.maxsi %132, %c0 : index
    %extracted_slice_52 = tensor.extract_slice %42[0, 0, 0, 0] [1, 1, %dim, %133] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %134 = arith.cmpi eq, %124, %dim : index
    cf.assert %134, "mismatched size for broadcast"
    %135 = arith.cmpi eq, %124, %133 : index
    cf.assert %135, "mismatched size for broadcast"
    %136 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %extracted_slice_52 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%125 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.addf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x?x?xf32>
    %137 = tensor.empty(%124) : tensor<1x8x?xi64>
    %138 = linalg.fill ins(%c0_i64 : i64) outs(%137 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %139 = tensor.empty(%124) : tensor<1x8x?xf32>
    %140 = linalg.fill ins(%cst_0 : f32) outs(%139 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %141:2 = linalg.generic {indexing_maps = [#map11, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%136 : tensor<1x8x?x?xf32>) outs(%140, %138 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_75: i64):
      %200 = linalg.index 3 : index
      %201 = arith.index_cast %200 : index to i64
      %202 = arith.maximumf %in, %out : f32
      %203 = arith.cmpf ogt, %in, %out : f32
      %204 = arith.select %203, %201, %out_75 : i64
      linalg.yield %202, %204 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_53 = tensor.expand_shape %141#0 [[0], [1], [2, 3]] output_shape [1, 8, %124, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %142 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %expanded_53 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%125 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.subf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x?x?xf32>
    %143 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<1x8x?x?xf32>) outs(%125 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.exp %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x?x?xf32>
    %144 = tensor.empty(%124) : tensor<1x8x?x1xf32>
    %145 = linalg.fill ins(%cst : f32) outs(%144 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %146 = linalg.generic {indexing_maps = [#map11, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%143 : tensor<1x8x?x?xf32>) outs(%145 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x?x1xf32>
    %147 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %146 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%125 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.divf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %148 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %149 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%148 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %200 = linalg.index 1 : index
      %201 = linalg.index 2 : index
      %202 = linalg.index 3 : index
      %203 = arith.cmpi eq, %124, %c1 : index
      %204 = arith.select %203, %c0, %201 : index
      %205 = arith.select %203, %c0, %202 : index
      %extracted = tensor.extract %147[%c0, %200, %204, %205] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %35, "must have at most one inferred (negative) dimension"
    %from_elements_54 = tensor.from_elements %c8_i64, %123, %123 : tensor<3xi64>
    %reshape_55 = tensor.reshape %149(%from_elements_54) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %150 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%111 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %200 = linalg.index 1 : index
      %201 = linalg.index 2 : index
      %202 = linalg.index 3 : index
      %203 = arith.cmpi eq, %dim, %c1 : index
      %204 = arith.select %203, %c0, %201 : index
      %extracted = tensor.extract %collapsed_46[%c0, %200, %204, %202] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_56 = tensor.collapse_shape %150 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %151 = arith.cmpi eq, %123, %0 : i64
    cf.assert %151, "mismatching contracting dimension"
    %152 = tensor.empty(%124) : tensor<8x?x8xf32>
    %153 = linalg.fill ins(%cst : f32) outs(%152 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %154 = linalg.batch_matmul ins(%reshape_55, %collapsed_56 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%153 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_57 = tensor.expand_shape %154 [[0, 1], [2], [3]] output_shape [1, 8, %124, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %155 = tensor.empty(%124) : tensor<1x?x8x8xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<1x8x?x8xf32>) outs(%155 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %156 = arith.muli %123, %c64_i64 : i64
    %157 = arith.divsi %156, %29 : i64
    %158 = arith.select %28, %157, %0 : i64
    %from_elements_59 = tensor.from_elements %c1_i64, %158, %157 : tensor<3xi64>
    %reshape_60 = tensor.reshape %transposed_58(%from_elements_59) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_61 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%68 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %reshape_60 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %159 = arith.index_cast %158 : i64 to index
    %160 = tensor.empty(%159) : tensor<?x64xf32>
    %161 = linalg.fill ins(%cst : f32) outs(%160 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %162 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%161 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_63 = tensor.expand_shape %162 [[0, 1], [2]] output_shape [1, %159, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %163 = tensor.empty(%159) : tensor<1x?x64xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<1x?x64xf32>) outs(%163 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_4 : f64 to f32
      %201 = arith.mulf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x64xf32>
    %165 = arith.cmpi eq, %dim, %159 : index
    cf.assert %165, "mismatched size for broadcast"
    %166 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %164 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.addf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x64xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %200 : f32
    } -> tensor<1x?x64xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<1x?x64xf32>) outs(%61 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x1xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_9 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_5 : f64 to f32
      %201 = arith.addf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x1xf32>
    %171 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x1xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %171 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.mulf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x64xf32>
    %173 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %172 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.mulf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x64xf32>
    %174 = tensor.empty() : tensor<64x96xf32>
    %transposed_64 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%174 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %175 = tensor.empty(%dim) : tensor<?x96xf32>
    %176 = linalg.fill ins(%cst : f32) outs(%175 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %177 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%176 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_66 = tensor.expand_shape %177 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %178 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %179 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<1x?x96xf32>) outs(%178 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.negf %in : f32
      %201 = math.exp %200 : f32
      %202 = arith.addf %201, %cst_1 : f32
      %203 = arith.divf %cst_1, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x?x96xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66, %179 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%178 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.mulf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x96xf32>
    %transposed_67 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%174 : tensor<64x96xf32>) permutation = [1, 0] 
    %181 = linalg.matmul ins(%collapsed_65, %transposed_67 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%176 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_68 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %expanded_68 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%178 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.mulf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x96xf32>
    %183 = tensor.empty() : tensor<96x64xf32>
    %transposed_69 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%183 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %182 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %184 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%70 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_71 = tensor.expand_shape %184 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_4 : f64 to f32
      %201 = arith.mulf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x64xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %185 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.addf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x64xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %200 : f32
    } -> tensor<1x?x64xf32>
    %188 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%187 : tensor<1x?x64xf32>) outs(%61 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x1xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_9 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x1xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_5 : f64 to f32
      %201 = arith.addf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x?x1xf32>
    %191 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x?x1xf32>) outs(%60 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x1xf32>
    %192 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %191 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.mulf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x64xf32>
    %193 = linalg.generic {indexing_maps = [#map14, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %192 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %200 = arith.mulf %in, %in_75 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x64xf32>
    %194 = tensor.empty() : tensor<64x256xf32>
    %transposed_72 = linalg.transpose ins(%arg13 : tensor<256x64xf32>) outs(%194 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %193 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %195 = tensor.empty(%dim) : tensor<?x256xf32>
    %196 = linalg.fill ins(%cst : f32) outs(%195 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %197 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%196 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_74 = tensor.expand_shape %197 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    %198 = tensor.empty(%dim) : tensor<1x?x256xf32>
    %199 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<1x?x256xf32>) outs(%198 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_11 : f32
      linalg.yield %200 : f32
    } -> tensor<1x?x256xf32>
    return %199 : tensor<1x?x256xf32>
  }
}
