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
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<192x64xf32>, %arg4: tensor<192xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<96x64xf32>, %arg12: tensor<96xf32>, %arg13: tensor<64x96xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<256x64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %c-1 = arith.constant -1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant 0.35355339059327379 : f64
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant dense<[[[1.000000e+00], [0.00632455572]]]> : tensor<1x2x1xf32>
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 8.000000e+00 : f32
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
      %226 = arith.index_cast %in : i64 to index
      %227 = linalg.index 2 : index
      %228 = arith.cmpi slt, %226, %c256 : index
      cf.assert %228, "index must be smaller than dim size"
      %229 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %229, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%226, %227] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %226 = linalg.index 0 : index
      %227 = arith.index_cast %226 : index to i64
      linalg.yield %227 : i64
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
    ^bb0(%in: i64, %in_67: i64, %out: i64):
      %226 = arith.subi %in, %in_67 : i64
      linalg.yield %226 : i64
    } -> tensor<?x?xi64>
    %12 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x?xi64>) outs(%12 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %226 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %226 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %14 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%13, %9, %cst_1 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%14 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_67: f32, %in_68: f32, %out: f32):
      %226 = arith.select %in, %in_67, %in_68 : f32
      linalg.yield %226 : f32
    } -> tensor<?x?xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded_9 : tensor<?xi64>, tensor<?x1xi64>) outs(%12 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_67: i64, %out: i1):
      %226 = arith.cmpi sgt, %in, %in_67 : i64
      linalg.yield %226 : i1
    } -> tensor<?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15, %16 : tensor<?x?xf32>, tensor<?x?xi1>) outs(%14 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %in_67: i1, %out: f32):
      %226 = arith.uitofp %in_67 : i1 to f32
      %227 = arith.mulf %in, %226 : f32
      linalg.yield %227 : f32
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
    ^bb0(%in: f32, %in_67: i64, %out: f32):
      %226 = arith.sitofp %in_67 : i64 to f32
      %227 = arith.addf %in, %226 : f32
      linalg.yield %227 : f32
    } -> tensor<1x1x?x?xf32>
    %28 = tensor.empty(%dim, %24) : tensor<1x1x?x?xi1>
    %29 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x1x?x?xf32>) outs(%28 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %226 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %226 : i1
    } -> tensor<1x1x?x?xi1>
    %30 = linalg.generic {indexing_maps = [#map8, #map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_2, %extracted_slice : tensor<1x1x?x?xi1>, tensor<f32>, tensor<1x1x?x?xf32>) outs(%26 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_67: f32, %in_68: f32, %out: f32):
      %226 = arith.select %in, %in_67, %in_68 : f32
      linalg.yield %226 : f32
    } -> tensor<1x1x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %31 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %32 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%31 : tensor<1x1x?x?xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 2 : index
      %227 = linalg.index 3 : index
      %228 = arith.cmpi eq, %dim, %c1 : index
      %229 = arith.select %228, %c0, %226 : index
      %230 = arith.cmpi eq, %24, %c1 : index
      %231 = arith.select %230, %c0, %227 : index
      %extracted = tensor.extract %30[%c0, %c0, %229, %231] : tensor<1x1x?x?xf32>
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
      %226 = arith.sitofp %in : i64 to f32
      linalg.yield %226 : f32
    } -> tensor<1x1x?xf32>
    %37 = arith.cmpi sge, %33, %c0_i64 : i64
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %38 = tensor.empty(%dim_12) : tensor<1x1x?xf32>
    %39 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%38 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 2 : index
      %227 = arith.cmpi eq, %dim_12, %c1 : index
      %228 = arith.select %227, %c0, %226 : index
      %extracted = tensor.extract %36[%c0, %c0, %228] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %40 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %41 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%40 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 2 : index
      %227 = arith.cmpi eq, %dim_12, %c1 : index
      %228 = arith.select %227, %c0, %226 : index
      %extracted = tensor.extract %39[%c0, %c0, %228] : tensor<1x1x?xf32>
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
      %226 = math.cos %in : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x4xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%46 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = math.sin %in : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x4xf32>
    %49 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x?x64xf32>) outs(%50 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.addf %in, %out : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x1xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.divf %in, %cst_6 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %53 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %54 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%53 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 1 : index
      %227 = arith.cmpi eq, %dim, %c1 : index
      %228 = arith.select %227, %c0, %226 : index
      %extracted = tensor.extract %52[%c0, %228, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %54 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.subf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %55 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<1x?x64xf32>) outs(%50 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.addf %in, %out : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x1xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.divf %in, %cst_6 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x1xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.truncf %cst_4 : f64 to f32
      %227 = arith.addf %in, %226 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = math.rsqrt %in : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %61 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%53 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 1 : index
      %227 = arith.cmpi eq, %dim, %c1 : index
      %228 = arith.select %227, %c0, %226 : index
      %extracted = tensor.extract %60[%c0, %228, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %61 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg15 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %arg16 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.addf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %collapsed = tensor.collapse_shape %64 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %65 = tensor.empty() : tensor<64x192xf32>
    %transposed_15 = linalg.transpose ins(%arg3 : tensor<192x64xf32>) outs(%65 : tensor<64x192xf32>) permutation = [1, 0] 
    %66 = tensor.empty(%dim) : tensor<?x192xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %68 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<?x64xf32>, tensor<64x192xf32>) outs(%67 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %69 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4, %68 : tensor<192xf32>, tensor<?x192xf32>) outs(%66 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.addf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<?x192xf32>
    %expanded_16 = tensor.expand_shape %69 [[0, 1], [2, 3, 4]] output_shape [1, %dim, 8, 3, 8] : tensor<?x192xf32> into tensor<1x?x8x3x8xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_16[0, 0, 0, 0, 0] [1, %dim, 8, 1, 8] [1, 1, 1, 1, 1] : tensor<1x?x8x3x8xf32> to tensor<1x?x8x1x8xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_17 [[0], [1], [2, 3], [4]] : tensor<1x?x8x1x8xf32> into tensor<1x?x8x8xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_16[0, 0, 0, 1, 0] [1, %dim, 8, 1, 8] [1, 1, 1, 1, 1] : tensor<1x?x8x3x8xf32> to tensor<1x?x8x1x8xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_19 [[0], [1], [2, 3], [4]] : tensor<1x?x8x1x8xf32> into tensor<1x?x8x8xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_16[0, 0, 0, 2, 0] [1, %dim, 8, 1, 8] [1, 1, 1, 1, 1] : tensor<1x?x8x3x8xf32> to tensor<1x?x8x1x8xf32>
    %collapsed_22 = tensor.collapse_shape %extracted_slice_21 [[0], [1], [2, 3], [4]] : tensor<1x?x8x1x8xf32> into tensor<1x?x8x8xf32>
    %70 = tensor.empty(%dim) : tensor<1x?x8x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<1x?x8x1xf32>) -> tensor<1x?x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_18 : tensor<1x?x8x8xf32>) outs(%71 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.addf %in, %out : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<1x?x8x1xf32>) outs(%70 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.divf %in, %cst_7 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %74 = tensor.empty(%dim) : tensor<1x?x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%74 : tensor<1x?x8x8xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 1 : index
      %227 = linalg.index 2 : index
      %228 = arith.cmpi eq, %dim, %c1 : index
      %229 = arith.select %228, %c0, %226 : index
      %extracted = tensor.extract %73[%c0, %229, %227, %c0] : tensor<1x?x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %76 = tensor.empty(%dim) : tensor<1x?x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18, %75 : tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) outs(%76 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.subf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x8xf32>
    %78 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %77 : tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) outs(%76 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x8xf32>
    %79 = linalg.generic {indexing_maps = [#map8, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<1x?x8x8xf32>) outs(%71 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.addf %in, %out : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x1xf32>
    %80 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x?x8x1xf32>) outs(%70 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.divf %in, %cst_7 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x1xf32>
    %81 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x?x8x1xf32>) outs(%70 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.truncf %cst_4 : f64 to f32
      %227 = arith.addf %in, %226 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x8x1xf32>
    %82 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<1x?x8x1xf32>) outs(%70 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = math.rsqrt %in : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %83 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%74 : tensor<1x?x8x8xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 1 : index
      %227 = linalg.index 2 : index
      %228 = arith.cmpi eq, %dim, %c1 : index
      %229 = arith.select %228, %c0, %226 : index
      %extracted = tensor.extract %82[%c0, %229, %227, %c0] : tensor<1x?x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %84 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %83 : tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) outs(%76 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %arg7 : tensor<1x?x8x8xf32>, tensor<8xf32>) outs(%76 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %arg8 : tensor<1x?x8x8xf32>, tensor<8xf32>) outs(%76 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.addf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x8xf32>
    %87 = linalg.generic {indexing_maps = [#map8, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_20 : tensor<1x?x8x8xf32>) outs(%71 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.addf %in, %out : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<1x?x8x1xf32>) outs(%70 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.divf %in, %cst_7 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %89 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%74 : tensor<1x?x8x8xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 1 : index
      %227 = linalg.index 2 : index
      %228 = arith.cmpi eq, %dim, %c1 : index
      %229 = arith.select %228, %c0, %226 : index
      %extracted = tensor.extract %88[%c0, %229, %227, %c0] : tensor<1x?x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %90 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_20, %89 : tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) outs(%76 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.subf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x8xf32>
    %91 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %90 : tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) outs(%76 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x8xf32>
    %92 = linalg.generic {indexing_maps = [#map8, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<1x?x8x8xf32>) outs(%71 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.addf %in, %out : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x1xf32>
    %93 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<1x?x8x1xf32>) outs(%70 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.divf %in, %cst_7 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<1x?x8x1xf32>) outs(%70 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.truncf %cst_4 : f64 to f32
      %227 = arith.addf %in, %226 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<1x?x8x1xf32>) outs(%70 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = math.rsqrt %in : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %96 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%74 : tensor<1x?x8x8xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 1 : index
      %227 = linalg.index 2 : index
      %228 = arith.cmpi eq, %dim, %c1 : index
      %229 = arith.select %228, %c0, %226 : index
      %extracted = tensor.extract %95[%c0, %229, %227, %c0] : tensor<1x?x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %96 : tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) outs(%76 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %arg9 : tensor<1x?x8x8xf32>, tensor<8xf32>) outs(%76 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %arg10 : tensor<1x?x8x8xf32>, tensor<8xf32>) outs(%76 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.addf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x8x8xf32>
    %100 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %transposed_23 = linalg.transpose ins(%86 : tensor<1x?x8x8xf32>) outs(%100 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%collapsed_22 : tensor<1x?x8x8xf32>) outs(%100 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%99 : tensor<1x?x8x8xf32>) outs(%100 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_26 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [1, 8, %dim, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_23[0, 0, 0, 4] [1, 8, %dim, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_25[0, 0, 0, 0] [1, 8, %dim, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_25[0, 0, 0, 4] [1, 8, %dim, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %expanded_30 = tensor.expand_shape %47 [[0], [1, 2], [3]] output_shape [1, 1, %dim_14, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %expanded_31 = tensor.expand_shape %48 [[0], [1, 2], [3]] output_shape [1, 1, %dim_14, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %101 = arith.cmpi eq, %dim, %dim_14 : index
    cf.assert %101, "mismatched size for broadcast"
    %102 = tensor.empty(%dim) : tensor<1x8x?x4xf32>
    %103 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_30 : tensor<1x8x?x4xf32>, tensor<1x1x?x4xf32>) outs(%102 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x8x?x4xf32>
    %extracted_slice_32 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 0] [1, 8, %dim, 2] [1, 1, 1, 1] : tensor<1x8x?x4xf32> to tensor<1x8x?x2xf32>
    %extracted_slice_33 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 2] [1, 8, %dim, 2] [1, 1, 1, 1] : tensor<1x8x?x4xf32> to tensor<1x8x?x2xf32>
    %104 = tensor.empty(%dim) : tensor<1x8x?x2xf32>
    %105 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<1x8x?x2xf32>) outs(%104 : tensor<1x8x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.negf %in : f32
      linalg.yield %226 : f32
    } -> tensor<1x8x?x2xf32>
    %concat_34 = tensor.concat dim(3) %105, %extracted_slice_32 : (tensor<1x8x?x2xf32>, tensor<1x8x?x2xf32>) -> tensor<1x8x?x4xf32>
    %dim_35 = tensor.dim %105, %c2 : tensor<1x8x?x2xf32>
    %106 = arith.cmpi eq, %dim_35, %dim_14 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = tensor.empty(%dim_35) : tensor<1x8x?x4xf32>
    %108 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_31 : tensor<1x8x?x4xf32>, tensor<1x1x?x4xf32>) outs(%107 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x8x?x4xf32>
    %109 = arith.cmpi eq, %dim, %dim_35 : index
    cf.assert %109, "mismatched size for broadcast"
    %110 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %108 : tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) outs(%102 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.addf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x8x?x4xf32>
    cf.assert %101, "mismatched size for broadcast"
    %111 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28, %expanded_30 : tensor<1x8x?x4xf32>, tensor<1x1x?x4xf32>) outs(%102 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x8x?x4xf32>
    %extracted_slice_36 = tensor.extract_slice %extracted_slice_28[0, 0, 0, 0] [1, 8, %dim, 2] [1, 1, 1, 1] : tensor<1x8x?x4xf32> to tensor<1x8x?x2xf32>
    %extracted_slice_37 = tensor.extract_slice %extracted_slice_28[0, 0, 0, 2] [1, 8, %dim, 2] [1, 1, 1, 1] : tensor<1x8x?x4xf32> to tensor<1x8x?x2xf32>
    %112 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<1x8x?x2xf32>) outs(%104 : tensor<1x8x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.negf %in : f32
      linalg.yield %226 : f32
    } -> tensor<1x8x?x2xf32>
    %concat_38 = tensor.concat dim(3) %112, %extracted_slice_36 : (tensor<1x8x?x2xf32>, tensor<1x8x?x2xf32>) -> tensor<1x8x?x4xf32>
    %dim_39 = tensor.dim %112, %c2 : tensor<1x8x?x2xf32>
    %113 = arith.cmpi eq, %dim_39, %dim_14 : index
    cf.assert %113, "mismatched size for broadcast"
    %114 = tensor.empty(%dim_39) : tensor<1x8x?x4xf32>
    %115 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38, %expanded_31 : tensor<1x8x?x4xf32>, tensor<1x1x?x4xf32>) outs(%114 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x8x?x4xf32>
    %116 = arith.cmpi eq, %dim, %dim_39 : index
    cf.assert %116, "mismatched size for broadcast"
    %117 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %115 : tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) outs(%102 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.addf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x8x?x4xf32>
    %concat_40 = tensor.concat dim(3) %110, %extracted_slice_27 : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %concat_41 = tensor.concat dim(3) %117, %extracted_slice_29 : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %dim_42 = tensor.dim %117, %c2 : tensor<1x8x?x4xf32>
    %118 = tensor.empty(%dim_42) : tensor<1x8x8x?xf32>
    %transposed_43 = linalg.transpose ins(%concat_41 : tensor<1x8x?x8xf32>) outs(%118 : tensor<1x8x8x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %119 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %120 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%119 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 1 : index
      %227 = linalg.index 2 : index
      %228 = linalg.index 3 : index
      %dim_67 = tensor.dim %110, %c2 : tensor<1x8x?x4xf32>
      %229 = arith.cmpi eq, %dim_67, %c1 : index
      %230 = arith.select %229, %c0, %227 : index
      %extracted = tensor.extract %concat_40[%c0, %226, %230, %228] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_44 = tensor.collapse_shape %120 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %121 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %122 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%121 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 1 : index
      %227 = linalg.index 2 : index
      %228 = linalg.index 3 : index
      %229 = arith.cmpi eq, %dim_42, %c1 : index
      %230 = arith.select %229, %c0, %228 : index
      %extracted = tensor.extract %transposed_43[%c0, %226, %227, %230] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_45 = tensor.collapse_shape %122 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %123 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %124 = linalg.fill ins(%cst : f32) outs(%123 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %125 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%124 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %126 = arith.muli %0, %c8_i64 : i64
    %127 = arith.cmpi slt, %0, %c0_i64 : i64
    %128 = arith.select %127, %c8_i64, %126 : i64
    %129 = arith.extui %127 : i1 to i64
    %130 = arith.muli %128, %0 : i64
    %131 = arith.addi %129, %c1_i64 : i64
    %132 = arith.select %127, %c8_i64, %130 : i64
    %133 = arith.select %127, %131, %129 : i64
    %134 = arith.cmpi sle, %133, %c1_i64 : i64
    cf.assert %134, "must have at most one inferred (negative) dimension"
    %135 = arith.muli %126, %0 : i64
    %136 = arith.divsi %135, %132 : i64
    %137 = arith.select %127, %136, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %137, %137 : tensor<4xi64>
    %reshape = tensor.reshape %125(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %138 = arith.index_cast %137 : i64 to index
    %139 = tensor.empty(%138, %138) : tensor<1x8x?x?xf32>
    %140 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x8x?x?xf32>) outs(%139 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.truncf %cst_3 : f64 to f32
      %227 = arith.mulf %in, %226 : f32
      linalg.yield %227 : f32
    } -> tensor<1x8x?x?xf32>
    %141 = arith.addi %dim, %dim : index
    %142 = arith.select %18, %141, %dim : index
    %143 = arith.cmpi slt, %142, %c0 : index
    %144 = arith.select %143, %c-1, %142 : index
    %145 = arith.minsi %144, %dim : index
    %146 = arith.maxsi %145, %c0 : index
    %extracted_slice_46 = tensor.extract_slice %32[0, 0, 0, 0] [1, 1, %dim, %146] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %147 = arith.cmpi eq, %138, %dim : index
    cf.assert %147, "mismatched size for broadcast"
    %148 = arith.cmpi eq, %138, %146 : index
    cf.assert %148, "mismatched size for broadcast"
    %149 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %extracted_slice_46 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%139 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.addf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x8x?x?xf32>
    %150 = tensor.empty(%138) : tensor<1x8x?xi64>
    %151 = linalg.fill ins(%c0_i64 : i64) outs(%150 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %152 = tensor.empty(%138) : tensor<1x8x?xf32>
    %153 = linalg.fill ins(%cst_0 : f32) outs(%152 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %154:2 = linalg.generic {indexing_maps = [#map8, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%149 : tensor<1x8x?x?xf32>) outs(%153, %151 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_67: i64):
      %226 = linalg.index 3 : index
      %227 = arith.index_cast %226 : index to i64
      %228 = arith.maximumf %in, %out : f32
      %229 = arith.cmpf ogt, %in, %out : f32
      %230 = arith.select %229, %227, %out_67 : i64
      linalg.yield %228, %230 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_47 = tensor.expand_shape %154#0 [[0], [1], [2, 3]] output_shape [1, 8, %138, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %155 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %expanded_47 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%139 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.subf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x8x?x?xf32>
    %156 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<1x8x?x?xf32>) outs(%139 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = math.exp %in : f32
      linalg.yield %226 : f32
    } -> tensor<1x8x?x?xf32>
    %157 = tensor.empty(%138) : tensor<1x8x?x1xf32>
    %158 = linalg.fill ins(%cst : f32) outs(%157 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %159 = linalg.generic {indexing_maps = [#map8, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156 : tensor<1x8x?x?xf32>) outs(%158 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.addf %in, %out : f32
      linalg.yield %226 : f32
    } -> tensor<1x8x?x1xf32>
    %160 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %159 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%139 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.divf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %161 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %162 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%161 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 1 : index
      %227 = linalg.index 2 : index
      %228 = linalg.index 3 : index
      %229 = arith.cmpi eq, %138, %c1 : index
      %230 = arith.select %229, %c0, %227 : index
      %231 = arith.select %229, %c0, %228 : index
      %extracted = tensor.extract %160[%c0, %226, %230, %231] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %134, "must have at most one inferred (negative) dimension"
    %from_elements_48 = tensor.from_elements %c8_i64, %137, %137 : tensor<3xi64>
    %reshape_49 = tensor.reshape %162(%from_elements_48) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %163 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%119 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 1 : index
      %227 = linalg.index 2 : index
      %228 = linalg.index 3 : index
      %229 = arith.cmpi eq, %dim, %c1 : index
      %230 = arith.select %229, %c0, %227 : index
      %extracted = tensor.extract %transposed_24[%c0, %226, %230, %228] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_50 = tensor.collapse_shape %163 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %164 = arith.cmpi eq, %137, %0 : i64
    cf.assert %164, "mismatching contracting dimension"
    %165 = tensor.empty(%138) : tensor<8x?x8xf32>
    %166 = linalg.fill ins(%cst : f32) outs(%165 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %167 = linalg.batch_matmul ins(%reshape_49, %collapsed_50 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%166 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_51 = tensor.expand_shape %167 [[0, 1], [2], [3]] output_shape [1, 8, %138, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %168 = tensor.empty(%138) : tensor<1x?x8x8xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<1x8x?x8xf32>) outs(%168 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    %169 = arith.select %127, %c1_i64, %0 : i64
    %170 = arith.cmpi sle, %131, %c1_i64 : i64
    cf.assert %170, "must have at most one inferred (negative) dimension"
    %171 = arith.muli %137, %c64_i64 : i64
    %172 = arith.divsi %171, %169 : i64
    %173 = arith.select %127, %172, %0 : i64
    %from_elements_53 = tensor.from_elements %c1_i64, %173, %172 : tensor<3xi64>
    %reshape_54 = tensor.reshape %transposed_52(%from_elements_53) : (tensor<1x?x8x8xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
    %collapsed_55 = tensor.collapse_shape %reshape_54 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %174 = tensor.empty() : tensor<64x64xf32>
    %transposed_56 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%174 : tensor<64x64xf32>) permutation = [1, 0] 
    %175 = arith.index_cast %173 : i64 to index
    %176 = tensor.empty(%175) : tensor<?x64xf32>
    %177 = linalg.fill ins(%cst : f32) outs(%176 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %178 = linalg.matmul ins(%collapsed_55, %transposed_56 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%177 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %179 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6, %178 : tensor<64xf32>, tensor<?x64xf32>) outs(%176 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.addf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<?x64xf32>
    %expanded_57 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [1, %175, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %180 = arith.cmpi eq, %dim, %175 : index
    cf.assert %180, "mismatched size for broadcast"
    %181 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_57 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.addf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<1x?x64xf32>) outs(%50 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.addf %in, %out : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.divf %in, %cst_6 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %184 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%53 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 1 : index
      %227 = arith.cmpi eq, %dim, %c1 : index
      %228 = arith.select %227, %c0, %226 : index
      %extracted = tensor.extract %183[%c0, %228, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %185 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %184 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.subf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %185 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<1x?x64xf32>) outs(%50 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.addf %in, %out : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x1xf32>
    %188 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.divf %in, %cst_6 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x1xf32>
    %189 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.truncf %cst_4 : f64 to f32
      %227 = arith.addf %in, %226 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x1xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = math.rsqrt %in : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %191 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%53 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 1 : index
      %227 = arith.cmpi eq, %dim, %c1 : index
      %228 = arith.select %227, %c0, %226 : index
      %extracted = tensor.extract %190[%c0, %228, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %192 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %191 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %arg17 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %arg18 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.addf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %collapsed_58 = tensor.collapse_shape %194 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %195 = tensor.empty() : tensor<64x96xf32>
    %transposed_59 = linalg.transpose ins(%arg11 : tensor<96x64xf32>) outs(%195 : tensor<64x96xf32>) permutation = [1, 0] 
    %196 = tensor.empty(%dim) : tensor<?x96xf32>
    %197 = linalg.fill ins(%cst : f32) outs(%196 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %198 = linalg.matmul ins(%collapsed_58, %transposed_59 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%197 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %199 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg12, %198 : tensor<96xf32>, tensor<?x96xf32>) outs(%196 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.addf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<?x96xf32>
    %expanded_60 = tensor.expand_shape %199 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %200 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %201 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<1x?x96xf32>) outs(%200 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.cmpf ugt, %in, %cst : f32
      %227 = arith.select %226, %in, %cst : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x96xf32>
    %202 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<1x?x96xf32>) outs(%200 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %226 : f32
    } -> tensor<1x?x96xf32>
    %collapsed_61 = tensor.collapse_shape %202 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %203 = tensor.empty() : tensor<96x64xf32>
    %transposed_62 = linalg.transpose ins(%arg13 : tensor<64x96xf32>) outs(%203 : tensor<96x64xf32>) permutation = [1, 0] 
    %204 = tensor.empty(%dim) : tensor<?x64xf32>
    %205 = linalg.fill ins(%cst : f32) outs(%204 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %206 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%205 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %207 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg14, %206 : tensor<64xf32>, tensor<?x64xf32>) outs(%204 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.addf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<?x64xf32>
    %expanded_63 = tensor.expand_shape %207 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %208 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63, %181 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.addf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %209 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%208 : tensor<1x?x64xf32>) outs(%50 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.addf %in, %out : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x1xf32>
    %210 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.divf %in, %cst_6 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %211 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%53 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 1 : index
      %227 = arith.cmpi eq, %dim, %c1 : index
      %228 = arith.select %227, %c0, %226 : index
      %extracted = tensor.extract %210[%c0, %228, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %212 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %211 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.subf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %213 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %212 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %214 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%213 : tensor<1x?x64xf32>) outs(%50 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.addf %in, %out : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x1xf32>
    %215 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.divf %in, %cst_6 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x1xf32>
    %216 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = arith.truncf %cst_4 : f64 to f32
      %227 = arith.addf %in, %226 : f32
      linalg.yield %227 : f32
    } -> tensor<1x?x1xf32>
    %217 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x?x1xf32>) outs(%49 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %226 = math.rsqrt %in : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %218 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%53 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %226 = linalg.index 1 : index
      %227 = arith.cmpi eq, %dim, %c1 : index
      %228 = arith.select %227, %c0, %226 : index
      %extracted = tensor.extract %217[%c0, %228, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %219 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %218 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %220 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %arg19 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.mulf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %221 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %arg20 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %226 = arith.addf %in, %in_67 : f32
      linalg.yield %226 : f32
    } -> tensor<1x?x64xf32>
    %222 = tensor.empty() : tensor<64x256xf32>
    %transposed_64 = linalg.transpose ins(%arg21 : tensor<256x64xf32>) outs(%222 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %221 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %223 = tensor.empty(%dim) : tensor<?x256xf32>
    %224 = linalg.fill ins(%cst : f32) outs(%223 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %225 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%224 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_66 = tensor.expand_shape %225 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_66 : tensor<1x?x256xf32>
  }
}
