// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (0, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<()[s0, s1] -> (s0 + s1)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> ()>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<1x4x?x8xf32>, %arg3: tensor<1x4x?x8xf32>, %arg4: tensor<256x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<64x96xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<256x64xf32>) -> (tensor<1x?x256xf32>, tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c-1 = arith.constant -1 : index
    %false = arith.constant false
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.59460355750136051 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense<[[[1.000000e+00], [1.000000e-01], [0.00999999977], [1.000000e-03]]]> : tensor<1x4x1xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_10 = arith.constant dense<1> : tensor<i64>
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_11 = tensor.dim %arg2, %c2 : tensor<1x4x?x8xf32>
    %1 = arith.index_cast %dim_11 : index to i64
    %2 = arith.addi %0, %1 : i64
    %3 = arith.cmpi sge, %2, %c0_i64 : i64
    cf.assert %3, "negative values not allowed in new dimensions"
    %4 = arith.index_cast %2 : i64 to index
    %5 = tensor.empty(%4) : tensor<1x?xi64>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<i64>) outs(%5 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x?xi64>
    %7 = tensor.empty(%dim) : tensor<?xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %227 = linalg.index 0 : index
      %228 = arith.index_cast %227 : index to i64
      linalg.yield %228 : i64
    } -> tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<?xi64>) outs(%7 : tensor<?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %227 = arith.addi %in, %1 : i64
      linalg.yield %227 : i64
    } -> tensor<?xi64>
    %10 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%10 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %227 = arith.index_cast %in : i64 to index
      %228 = linalg.index 2 : index
      %229 = arith.cmpi slt, %227, %c256 : index
      cf.assert %229, "index must be smaller than dim size"
      %230 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %230, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%227, %228] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %12 = arith.cmpi sge, %2, %c0_i64 : i64
    cf.assert %12, "negative values not allowed in new dimensions"
    %13 = tensor.empty(%4) : tensor<1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<1x?xi64>) outs(%13 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %227 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %227 : i1
    } -> tensor<1x?xi1>
    %15 = arith.index_cast %2 : i64 to index
    %16 = arith.cmpi sge, %2, %c0_i64 : i64
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %17 = tensor.empty(%15) : tensor<1x?xi1>
    %18 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%17 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %227 = linalg.index 1 : index
      %228 = arith.cmpi eq, %4, %c1 : index
      %229 = arith.select %228, %c0, %227 : index
      %extracted = tensor.extract %14[%c0, %229] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %19 = tensor.empty(%4) : tensor<?xi64>
    %20 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%19 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %227 = linalg.index 0 : index
      %228 = arith.index_cast %227 : index to i64
      linalg.yield %228 : i64
    } -> tensor<?xi64>
    %21 = tensor.empty() : tensor<1xi64>
    %22 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%21 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %23 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %23, "negative values not allowed in new dimensions"
    %24 = tensor.empty(%dim) : tensor<?xi1>
    %25 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel"]} ins(%cst_4 : tensor<i1>) outs(%24 : tensor<?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?xi1>
    %expanded = tensor.expand_shape %9 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %26 = tensor.empty(%dim, %4) : tensor<?x?xi1>
    %27 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%20, %expanded : tensor<?xi64>, tensor<?x1xi64>) outs(%26 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %227 = arith.cmpi sle, %in, %in_79 : i64
      linalg.yield %227 : i1
    } -> tensor<?x?xi1>
    %expanded_12 = tensor.expand_shape %25 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %28 = tensor.empty(%dim, %4) : tensor<?x?xi1>
    %29 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %27 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%28 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_79: i1, %out: i1):
      %227 = arith.andi %in, %in_79 : i1
      linalg.yield %227 : i1
    } -> tensor<?x?xi1>
    %expanded_13 = tensor.expand_shape %22 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_14 = tensor.dim %20, %c0 : tensor<?xi64>
    %30 = tensor.empty(%dim_14) : tensor<1x?xi1>
    %31 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %20 : tensor<1x1xi64>, tensor<?xi64>) outs(%30 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %227 = arith.cmpi slt, %in, %c0_i64 : i64
      %228 = arith.addi %in, %c1_i64 : i64
      %229 = arith.select %227, %228, %in : i64
      %230 = arith.index_cast %229 : i64 to index
      %231 = arith.cmpi slt, %in_79, %c0_i64 : i64
      %232 = arith.addi %in_79, %2 : i64
      %233 = arith.select %231, %232, %in_79 : i64
      %234 = arith.index_cast %233 : i64 to index
      %extracted = tensor.extract %18[%230, %234] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_15 = tensor.expand_shape %31 [[0, 1], [2]] output_shape [1, 1, %dim_14] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %32 = arith.cmpi eq, %4, %dim_14 : index
    cf.assert %32, "mismatched size for broadcast"
    %33 = tensor.empty(%dim, %4) : tensor<1x?x?xi1>
    %34 = linalg.generic {indexing_maps = [#map9, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %expanded_15 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%33 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_79: i1, %out: i1):
      %227 = arith.andi %in, %in_79 : i1
      linalg.yield %227 : i1
    } -> tensor<1x?x?xi1>
    %35 = arith.cmpi slt, %0, %c0_i64 : i64
    %36 = arith.select %35, %c1_i64, %0 : i64
    %37 = arith.extui %35 : i1 to i64
    %38 = arith.muli %36, %2 : i64
    %39 = arith.addi %37, %c1_i64 : i64
    %40 = arith.cmpi slt, %2, %c0_i64 : i64
    %41 = arith.select %40, %36, %38 : i64
    %42 = arith.select %40, %39, %37 : i64
    %43 = arith.cmpi sle, %42, %c1_i64 : i64
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %44 = arith.muli %0, %2 : i64
    %45 = arith.divsi %44, %41 : i64
    %46 = arith.select %35, %45, %0 : i64
    %47 = arith.select %40, %45, %2 : i64
    %from_elements = tensor.from_elements %c1_i64, %c1_i64, %46, %47 : tensor<4xi64>
    %reshape = tensor.reshape %34(%from_elements) : (tensor<1x?x?xi1>, tensor<4xi64>) -> tensor<1x1x?x?xi1>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %48 = tensor.empty(%dim, %4) : tensor<1x1x?x?xi1>
    %49 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%48 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %227 = linalg.index 2 : index
      %228 = linalg.index 3 : index
      %229 = arith.index_cast %46 : i64 to index
      %230 = arith.cmpi eq, %229, %c1 : index
      %231 = arith.select %230, %c0, %227 : index
      %232 = arith.index_cast %47 : i64 to index
      %233 = arith.cmpi eq, %232, %c1 : index
      %234 = arith.select %233, %c0, %228 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %231, %234] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %dim_16 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_17 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_16] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %50 = arith.index_cast %dim_16 : index to i64
    %51 = arith.cmpi sge, %50, %c0_i64 : i64
    cf.assert %51, "negative values not allowed in new dimensions"
    %52 = tensor.empty(%dim_16) : tensor<1x1x?xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x?xi64>) outs(%52 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %227 = arith.sitofp %in : i64 to f32
      linalg.yield %227 : f32
    } -> tensor<1x1x?xf32>
    %54 = arith.cmpi sge, %50, %c0_i64 : i64
    cf.assert %54, "unimplemented: dynamic negative broadcast sizes"
    %55 = tensor.empty(%dim_16) : tensor<1x1x?xf32>
    %56 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel"]} outs(%55 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 2 : index
      %228 = arith.cmpi eq, %dim_16, %c1 : index
      %229 = arith.select %228, %c0, %227 : index
      %extracted = tensor.extract %53[%c0, %c0, %229] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %57 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %58 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel"]} outs(%57 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 2 : index
      %228 = arith.cmpi eq, %dim_16, %c1 : index
      %229 = arith.select %228, %c0, %227 : index
      %extracted = tensor.extract %56[%c0, %c0, %229] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %59 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %61 = linalg.batch_matmul ins(%cst_8, %58 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%60 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %62 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%61 : tensor<1x4x?xf32>) outs(%62 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_18 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %63 = tensor.empty(%dim_18) : tensor<1x?x8xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%63 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.cos %in : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x8xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%63 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.sin %in : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x8xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x?x64xf32>) outs(%10 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %227 : f32
    } -> tensor<1x?x64xf32>
    %67 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<1x?x64xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.addf %in, %out : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x1xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x?x1xf32>) outs(%67 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.divf %in, %cst_9 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x1xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x?x1xf32>) outs(%67 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.truncf %cst_7 : f64 to f32
      %228 = arith.addf %in, %227 : f32
      linalg.yield %228 : f32
    } -> tensor<1x?x1xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x?x1xf32>) outs(%67 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.rsqrt %in : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x1xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %72 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%10 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.mulf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x64xf32>
    %74 = linalg.generic {indexing_maps = [#map13, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %73 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%10 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.mulf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x64xf32>
    %75 = tensor.empty() : tensor<64x64xf32>
    %transposed_19 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%75 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %74 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %76 = tensor.empty(%dim) : tensor<?x64xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %78 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%77 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_20 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %79 = arith.muli %36, %c8_i64 : i64
    %80 = arith.cmpi sle, %39, %c1_i64 : i64
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %81 = arith.muli %0, %c64_i64 : i64
    %82 = arith.divsi %81, %79 : i64
    %83 = arith.select %35, %82, %0 : i64
    %from_elements_21 = tensor.from_elements %c1_i64, %83, %82, %c8_i64 : tensor<4xi64>
    %reshape_22 = tensor.reshape %expanded_20(%from_elements_21) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x8x8xf32>
    %84 = arith.index_cast %83 : i64 to index
    %85 = tensor.empty(%84) : tensor<1x8x?x8xf32>
    %transposed_23 = linalg.transpose ins(%reshape_22 : tensor<1x?x8x8xf32>) outs(%85 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %86 = tensor.empty() : tensor<64x32xf32>
    %transposed_24 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%86 : tensor<64x32xf32>) permutation = [1, 0] 
    %87 = tensor.empty(%dim) : tensor<?x32xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %89 = linalg.matmul ins(%collapsed, %transposed_24 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%88 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_25 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %90 = arith.muli %0, %c32_i64 : i64
    %91 = arith.divsi %90, %79 : i64
    %92 = arith.select %35, %91, %0 : i64
    %from_elements_26 = tensor.from_elements %c1_i64, %92, %91, %c8_i64 : tensor<4xi64>
    %reshape_27 = tensor.reshape %expanded_25(%from_elements_26) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %93 = arith.index_cast %92 : i64 to index
    %94 = tensor.empty(%93) : tensor<1x4x?x8xf32>
    %transposed_28 = linalg.transpose ins(%reshape_27 : tensor<1x?x4x8xf32>) outs(%94 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_29 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%86 : tensor<64x32xf32>) permutation = [1, 0] 
    %95 = linalg.matmul ins(%collapsed, %transposed_29 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%88 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_30 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %reshape_31 = tensor.reshape %expanded_30(%from_elements_26) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x4x8xf32>
    %transposed_32 = linalg.transpose ins(%reshape_31 : tensor<1x?x4x8xf32>) outs(%94 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_33 = tensor.expand_shape %64 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_34 = tensor.expand_shape %65 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %96 = arith.cmpi eq, %84, %dim_18 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_33 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%85 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.mulf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_23[0, 0, 0, 0] [1, 8, %84, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_23[0, 0, 0, 4] [1, 8, %84, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %98 = tensor.empty(%84) : tensor<1x8x?x4xf32>
    %99 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<1x8x?x4xf32>) outs(%98 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.negf %in : f32
      linalg.yield %227 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_36 = tensor.concat dim(3) %99, %extracted_slice : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_37 = tensor.dim %99, %c2 : tensor<1x8x?x4xf32>
    %100 = arith.cmpi eq, %dim_37, %dim_18 : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = tensor.empty(%dim_37) : tensor<1x8x?x8xf32>
    %102 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_34 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%101 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.mulf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x8x?x8xf32>
    %103 = arith.cmpi eq, %84, %dim_37 : index
    cf.assert %103, "mismatched size for broadcast"
    %104 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%85 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.addf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x8x?x8xf32>
    %105 = arith.cmpi eq, %93, %dim_18 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28, %expanded_33 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%94 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.mulf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x4x?x8xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_28[0, 0, 0, 0] [1, 4, %93, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %extracted_slice_39 = tensor.extract_slice %transposed_28[0, 0, 0, 4] [1, 4, %93, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
    %107 = tensor.empty(%93) : tensor<1x4x?x4xf32>
    %108 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39 : tensor<1x4x?x4xf32>) outs(%107 : tensor<1x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.negf %in : f32
      linalg.yield %227 : f32
    } -> tensor<1x4x?x4xf32>
    %concat_40 = tensor.concat dim(3) %108, %extracted_slice_38 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
    %dim_41 = tensor.dim %108, %c2 : tensor<1x4x?x4xf32>
    %109 = arith.cmpi eq, %dim_41, %dim_18 : index
    cf.assert %109, "mismatched size for broadcast"
    %110 = tensor.empty(%dim_41) : tensor<1x4x?x8xf32>
    %111 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_40, %expanded_34 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%110 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.mulf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x4x?x8xf32>
    %112 = arith.cmpi eq, %93, %dim_41 : index
    cf.assert %112, "mismatched size for broadcast"
    %113 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %111 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%94 : tensor<1x4x?x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.addf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x4x?x8xf32>
    %concat_42 = tensor.concat dim(2) %arg2, %113 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x8xf32>
    %concat_43 = tensor.concat dim(2) %arg3, %transposed_32 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x8xf32>
    %dim_44 = tensor.dim %113, %c2 : tensor<1x4x?x8xf32>
    %114 = affine.apply #map15()[%dim_11, %dim_44]
    %expanded_45 = tensor.expand_shape %concat_42 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %114, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %115 = tensor.empty(%4) : tensor<1x4x2x?x8xf32>
    %116 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 1 : index
      %228 = linalg.index 3 : index
      %229 = linalg.index 4 : index
      %230 = arith.cmpi eq, %114, %c1 : index
      %231 = arith.select %230, %c0, %228 : index
      %extracted = tensor.extract %expanded_45[%c0, %227, %c0, %231, %229] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_46 = tensor.collapse_shape %116 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %dim_47 = tensor.dim %arg3, %c2 : tensor<1x4x?x8xf32>
    %dim_48 = tensor.dim %transposed_32, %c2 : tensor<1x4x?x8xf32>
    %117 = affine.apply #map15()[%dim_47, %dim_48]
    %expanded_49 = tensor.expand_shape %concat_43 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %117, 8] : tensor<1x4x?x8xf32> into tensor<1x4x1x?x8xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %118 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<1x4x2x?x8xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 1 : index
      %228 = linalg.index 3 : index
      %229 = linalg.index 4 : index
      %230 = arith.cmpi eq, %117, %c1 : index
      %231 = arith.select %230, %c0, %228 : index
      %extracted = tensor.extract %expanded_49[%c0, %227, %c0, %231, %229] : tensor<1x4x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x2x?x8xf32>
    %collapsed_50 = tensor.collapse_shape %118 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xf32> into tensor<1x8x?x8xf32>
    %119 = arith.cmpi slt, %4, %c0 : index
    %120 = arith.addi %4, %4 : index
    %121 = arith.select %119, %120, %4 : index
    %122 = arith.cmpi slt, %121, %c0 : index
    %123 = arith.select %122, %c-1, %121 : index
    %124 = arith.minsi %123, %4 : index
    %125 = arith.maxsi %124, %c0 : index
    %extracted_slice_51 = tensor.extract_slice %49[0, 0, 0, 0] [1, 1, %dim, %125] [1, 1, 1, 1] : tensor<1x1x?x?xi1> to tensor<1x1x?x?xi1>
    %126 = tensor.empty(%dim, %125) : tensor<1x1x?x?xf32>
    %127 = linalg.generic {indexing_maps = [#map11, #map17, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_51, %cst_3, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%126 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %227 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %227 : f32
    } -> tensor<1x1x?x?xf32>
    %128 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<1x8x?x8xf32>) outs(%85 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.truncf %cst_5 : f64 to f32
      %228 = arith.mulf %in, %227 : f32
      linalg.yield %228 : f32
    } -> tensor<1x8x?x8xf32>
    %129 = tensor.empty(%4) : tensor<1x8x8x?xf32>
    %transposed_52 = linalg.transpose ins(%collapsed_46 : tensor<1x8x?x8xf32>) outs(%129 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    %130 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<1x8x8x?xf32>) outs(%129 : tensor<1x8x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.truncf %cst_5 : f64 to f32
      %228 = arith.mulf %in, %227 : f32
      linalg.yield %228 : f32
    } -> tensor<1x8x8x?xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %131 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %132 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 1 : index
      %228 = linalg.index 2 : index
      %229 = linalg.index 3 : index
      %230 = arith.cmpi eq, %84, %c1 : index
      %231 = arith.select %230, %c0, %228 : index
      %extracted = tensor.extract %128[%c0, %227, %231, %229] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_53 = tensor.collapse_shape %132 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %133 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 1 : index
      %228 = linalg.index 2 : index
      %229 = linalg.index 3 : index
      %230 = arith.cmpi eq, %4, %c1 : index
      %231 = arith.select %230, %c0, %229 : index
      %extracted = tensor.extract %130[%c0, %227, %228, %231] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_54 = tensor.collapse_shape %133 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %134 = tensor.empty(%dim, %4) : tensor<8x?x?xf32>
    %135 = linalg.fill ins(%cst : f32) outs(%134 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %136 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%135 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %137 = arith.muli %0, %c8_i64 : i64
    %138 = arith.select %35, %c8_i64, %137 : i64
    %139 = arith.muli %138, %2 : i64
    %140 = arith.select %40, %138, %139 : i64
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %141 = arith.muli %137, %2 : i64
    %142 = arith.divsi %141, %140 : i64
    %143 = arith.select %35, %142, %0 : i64
    %144 = arith.select %40, %142, %2 : i64
    %from_elements_55 = tensor.from_elements %c1_i64, %c8_i64, %143, %144 : tensor<4xi64>
    %reshape_56 = tensor.reshape %136(%from_elements_55) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %145 = arith.index_cast %143 : i64 to index
    %146 = arith.index_cast %144 : i64 to index
    %147 = arith.cmpi eq, %145, %dim : index
    cf.assert %147, "mismatched size for broadcast"
    %148 = arith.cmpi eq, %146, %125 : index
    cf.assert %148, "mismatched size for broadcast"
    %149 = tensor.empty(%145, %146) : tensor<1x8x?x?xf32>
    %150 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_56, %127 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%149 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.addf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x8x?x?xf32>
    %151 = tensor.empty(%145) : tensor<1x8x?xi64>
    %152 = linalg.fill ins(%c0_i64 : i64) outs(%151 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %153 = tensor.empty(%145) : tensor<1x8x?xf32>
    %154 = linalg.fill ins(%cst_0 : f32) outs(%153 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %155:2 = linalg.generic {indexing_maps = [#map11, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%150 : tensor<1x8x?x?xf32>) outs(%154, %152 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %227 = linalg.index 3 : index
      %228 = arith.index_cast %227 : index to i64
      %229 = arith.maximumf %in, %out : f32
      %230 = arith.cmpf ogt, %in, %out : f32
      %231 = arith.select %230, %228, %out_79 : i64
      linalg.yield %229, %231 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_57 = tensor.expand_shape %155#0 [[0], [1], [2, 3]] output_shape [1, 8, %145, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %156 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %expanded_57 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%149 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.subf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x8x?x?xf32>
    %157 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<1x8x?x?xf32>) outs(%149 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.exp %in : f32
      linalg.yield %227 : f32
    } -> tensor<1x8x?x?xf32>
    %158 = tensor.empty(%145) : tensor<1x8x?x1xf32>
    %159 = linalg.fill ins(%cst : f32) outs(%158 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %160 = linalg.generic {indexing_maps = [#map11, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%157 : tensor<1x8x?x?xf32>) outs(%159 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.addf %in, %out : f32
      linalg.yield %227 : f32
    } -> tensor<1x8x?x1xf32>
    %161 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %160 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%149 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.divf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x8x?x?xf32>
    %162 = tensor.empty(%145, %146) : tensor<1x8x?x?xi1>
    %163 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150 : tensor<1x8x?x?xf32>) outs(%162 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %227 = arith.extf %in : f32 to f64
      %228 = arith.cmpf oeq, %227, %cst_6 : f64
      linalg.yield %228 : i1
    } -> tensor<1x8x?x?xi1>
    %164 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<1x8x?x?xi1>) outs(%162 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %227 = arith.cmpi eq, %in, %false : i1
      linalg.yield %227 : i1
    } -> tensor<1x8x?x?xi1>
    %165 = tensor.empty(%145) : tensor<1x8x?x1xi1>
    %166 = linalg.fill ins(%false : i1) outs(%165 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %167 = linalg.generic {indexing_maps = [#map11, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%164 : tensor<1x8x?x?xi1>) outs(%166 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %227 = arith.ori %in, %out : i1
      linalg.yield %227 : i1
    } -> tensor<1x8x?x1xi1>
    %168 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<1x8x?x1xi1>) outs(%165 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %227 = arith.cmpi eq, %in, %false : i1
      linalg.yield %227 : i1
    } -> tensor<1x8x?x1xi1>
    %169 = arith.cmpi sge, %143, %c0_i64 : i64
    cf.assert %169, "negative values not allowed in new dimensions"
    %170 = arith.index_cast %143 : i64 to index
    %171 = arith.cmpi sge, %144, %c0_i64 : i64
    cf.assert %171, "negative values not allowed in new dimensions"
    %172 = arith.index_cast %144 : i64 to index
    %173 = tensor.empty(%170, %172) : tensor<1x8x?x?xf32>
    %174 = linalg.generic {indexing_maps = [#map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%173 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %175 = arith.cmpi eq, %145, %170 : index
    cf.assert %175, "mismatched size for broadcast"
    %176 = arith.cmpi eq, %172, %146 : index
    cf.assert %176, "mismatched size for broadcast"
    %177 = tensor.empty(%145, %172) : tensor<1x8x?x?xf32>
    %178 = linalg.generic {indexing_maps = [#map19, #map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %174, %161 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%177 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %227 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %227 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %179 = tensor.empty(%dim, %4) : tensor<1x8x?x?xf32>
    %180 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%179 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 1 : index
      %228 = linalg.index 2 : index
      %229 = linalg.index 3 : index
      %230 = arith.cmpi eq, %145, %c1 : index
      %231 = arith.select %230, %c0, %228 : index
      %232 = arith.cmpi eq, %172, %c1 : index
      %233 = arith.select %232, %c0, %229 : index
      %extracted = tensor.extract %178[%c0, %227, %231, %233] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %from_elements_58 = tensor.from_elements %c8_i64, %143, %144 : tensor<3xi64>
    %reshape_59 = tensor.reshape %180(%from_elements_58) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %181 = tensor.empty(%4) : tensor<1x8x?x8xf32>
    %182 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%181 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 1 : index
      %228 = linalg.index 2 : index
      %229 = linalg.index 3 : index
      %230 = arith.cmpi eq, %4, %c1 : index
      %231 = arith.select %230, %c0, %228 : index
      %extracted = tensor.extract %collapsed_50[%c0, %227, %231, %229] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_60 = tensor.collapse_shape %182 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %183 = arith.cmpi eq, %144, %2 : i64
    cf.assert %183, "mismatching contracting dimension"
    %184 = tensor.empty(%145) : tensor<8x?x8xf32>
    %185 = linalg.fill ins(%cst : f32) outs(%184 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %186 = linalg.batch_matmul ins(%reshape_59, %collapsed_60 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%185 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_61 = tensor.expand_shape %186 [[0, 1], [2], [3]] output_shape [1, 8, %145, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %187 = tensor.empty(%145) : tensor<1x?x8x8xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<1x8x?x8xf32>) outs(%187 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %188 = arith.muli %143, %c64_i64 : i64
    %189 = arith.divsi %188, %36 : i64
    %190 = arith.select %35, %189, %0 : i64
    %from_elements_63 = tensor.from_elements %c1_i64, %190, %189 : tensor<3xi64>
    %reshape_64 = tensor.reshape %transposed_62(%from_elements_63) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %transposed_65 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%75 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_66 = tensor.collapse_shape %reshape_64 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %191 = arith.index_cast %190 : i64 to index
    %192 = tensor.empty(%191) : tensor<?x64xf32>
    %193 = linalg.fill ins(%cst : f32) outs(%192 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %194 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%193 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_67 = tensor.expand_shape %194 [[0, 1], [2]] output_shape [1, %191, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %195 = arith.cmpi eq, %dim, %191 : index
    cf.assert %195, "mismatched size for broadcast"
    %196 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded_67 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%10 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.addf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x64xf32>
    %197 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x?x64xf32>) outs(%10 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %227 : f32
    } -> tensor<1x?x64xf32>
    %198 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%197 : tensor<1x?x64xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.addf %in, %out : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x1xf32>
    %199 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x?x1xf32>) outs(%67 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.divf %in, %cst_9 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x1xf32>
    %200 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x?x1xf32>) outs(%67 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.truncf %cst_7 : f64 to f32
      %228 = arith.addf %in, %227 : f32
      linalg.yield %228 : f32
    } -> tensor<1x?x1xf32>
    %201 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<1x?x1xf32>) outs(%67 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.rsqrt %in : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x1xf32>
    %202 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %201 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%10 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.mulf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x64xf32>
    %203 = linalg.generic {indexing_maps = [#map13, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %202 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%10 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.mulf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x64xf32>
    %204 = tensor.empty() : tensor<64x96xf32>
    %transposed_68 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%204 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %203 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %205 = tensor.empty(%dim) : tensor<?x96xf32>
    %206 = linalg.fill ins(%cst : f32) outs(%205 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %207 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%206 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_70 = tensor.expand_shape %207 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %208 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %209 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70 : tensor<1x?x96xf32>) outs(%208 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.negf %in : f32
      %228 = math.exp %227 : f32
      %229 = arith.addf %228, %cst_1 : f32
      %230 = arith.divf %cst_1, %229 : f32
      linalg.yield %230 : f32
    } -> tensor<1x?x96xf32>
    %210 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70, %209 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%208 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.mulf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x96xf32>
    %transposed_71 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%204 : tensor<64x96xf32>) permutation = [1, 0] 
    %211 = linalg.matmul ins(%collapsed_69, %transposed_71 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%206 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_72 = tensor.expand_shape %211 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %212 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %expanded_72 : tensor<1x?x96xf32>, tensor<1x?x96xf32>) outs(%208 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.mulf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x96xf32>
    %213 = tensor.empty() : tensor<96x64xf32>
    %transposed_73 = linalg.transpose ins(%arg11 : tensor<64x96xf32>) outs(%213 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_74 = tensor.collapse_shape %212 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %214 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%77 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_75 = tensor.expand_shape %214 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %215 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %expanded_75 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%10 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.addf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x64xf32>
    %216 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<1x?x64xf32>) outs(%10 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %227 : f32
    } -> tensor<1x?x64xf32>
    %217 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%216 : tensor<1x?x64xf32>) outs(%68 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.addf %in, %out : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x1xf32>
    %218 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<1x?x1xf32>) outs(%67 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.divf %in, %cst_9 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x1xf32>
    %219 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x?x1xf32>) outs(%67 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.truncf %cst_7 : f64 to f32
      %228 = arith.addf %in, %227 : f32
      linalg.yield %228 : f32
    } -> tensor<1x?x1xf32>
    %220 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<1x?x1xf32>) outs(%67 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.rsqrt %in : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x1xf32>
    %221 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %220 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%10 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.mulf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x64xf32>
    %222 = linalg.generic {indexing_maps = [#map13, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %221 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%10 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %227 = arith.mulf %in, %in_79 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x64xf32>
    %223 = tensor.empty() : tensor<64x256xf32>
    %transposed_76 = linalg.transpose ins(%arg15 : tensor<256x64xf32>) outs(%223 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %222 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %224 = tensor.empty(%dim) : tensor<?x256xf32>
    %225 = linalg.fill ins(%cst : f32) outs(%224 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %226 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%225 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_78 = tensor.expand_shape %226 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_78, %concat_42, %concat_43 : tensor<1x?x256xf32>, tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>
  }
}
