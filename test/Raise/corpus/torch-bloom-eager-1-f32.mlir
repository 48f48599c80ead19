// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0) -> ()>
#map8 = affine_map<(d0, d1) -> (0, d1)>
#map9 = affine_map<(d0, d1) -> (d0, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map12 = affine_map<(d0, d1, d2) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map14 = affine_map<(d0, d1) -> (d1)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> ()>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<192x64xf32>, %arg8: tensor<192xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<256x64xf32>, %arg14: tensor<256xf32>, %arg15: tensor<64x256xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c-1 = arith.constant -1 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant 4.471500e-02 : f64
    %cst_4 = arith.constant 0.79788455999999996 : f64
    %cst_5 = arith.constant 0.35355339059327373 : f64
    %cst_6 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant 1.000000e+00 : f32
    %cst_11 = arith.constant dense<1> : tensor<i64>
    %cst_12 = arith.constant dense<0> : tensor<i64>
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x?xi64>
    %4 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %189 = arith.index_cast %in : i64 to index
      %190 = linalg.index 2 : index
      %191 = arith.cmpi slt, %189, %c256 : index
      cf.assert %191, "index must be smaller than dim size"
      %192 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %192, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%189, %190] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %189 = linalg.index 0 : index
      %190 = arith.index_cast %189 : index to i64
      linalg.yield %190 : i64
    } -> tensor<?xi64>
    %8 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x?x64xf32>) outs(%9 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x?x1xf32>) outs(%8 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_8 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %13 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%12 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %189 = linalg.index 1 : index
      %190 = arith.cmpi eq, %dim, %c1 : index
      %191 = arith.select %190, %c0, %189 : index
      %extracted = tensor.extract %11[%c0, %191, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %14 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %13 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.subf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %14 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.mulf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x?x64xf32>) outs(%9 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x?x1xf32>) outs(%8 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_8 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x?x1xf32>) outs(%8 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_7 : f64 to f32
      %190 = arith.addf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x?x1xf32>) outs(%8 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.rsqrt %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %20 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%12 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %189 = linalg.index 1 : index
      %190 = arith.cmpi eq, %dim, %c1 : index
      %191 = arith.select %190, %c0, %189 : index
      %extracted = tensor.extract %19[%c0, %191, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %20 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.mulf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg3 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.mulf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg4 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.addf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %24 = tensor.empty() : tensor<8xi32>
    %25 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%24 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %189 = linalg.index 0 : index
      %190 = arith.index_cast %189 : index to i64
      %191 = arith.trunci %190 : i64 to i32
      %192 = arith.addi %191, %c1_i32 : i32
      linalg.yield %192 : i32
    } -> tensor<8xi32>
    %26 = tensor.empty() : tensor<8xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_6, %25 : tensor<f32>, tensor<8xi32>) outs(%26 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_55: i32, %out: f32):
      %189 = arith.extf %in : f32 to f64
      %190 = arith.sitofp %in_55 : i32 to f64
      %191 = math.powf %189, %190 : f64
      %192 = arith.truncf %191 : f64 to f32
      linalg.yield %192 : f32
    } -> tensor<8xf32>
    %28 = tensor.empty(%dim) : tensor<?xi64>
    %29 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%28 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %189 = linalg.index 0 : index
      %190 = arith.index_cast %189 : index to i64
      linalg.yield %190 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %29 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_13 = tensor.expand_shape %29 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %30 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %31 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%30 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %189 = arith.cmpi sle, %in, %in_55 : i64
      linalg.yield %189 : i1
    } -> tensor<?x?xi1>
    %expanded_14 = tensor.expand_shape %3 [[0], [1, 2]] output_shape [1, 1, %dim] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %32 = tensor.empty(%dim, %dim) : tensor<1x?x?xi64>
    %33 = linalg.generic {indexing_maps = [#map10, #map11, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %expanded_14, %cst_12 : tensor<?x?xi1>, tensor<1x1x?xi64>, tensor<i64>) outs(%32 : tensor<1x?x?xi64>) {
    ^bb0(%in: i1, %in_55: i64, %in_56: i64, %out: i64):
      %189 = arith.select %in, %in_55, %in_56 : i64
      linalg.yield %189 : i64
    } -> tensor<1x?x?xi64>
    %34 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<1x?xi64>) -> tensor<1x?xi64>
    %35 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<1x?x?xi64>) outs(%34 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %189 = arith.addi %in, %out : i64
      linalg.yield %189 : i64
    } -> tensor<1x?xi64>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<1x?xi64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %189 = arith.subi %in, %c1_i64 : i64
      linalg.yield %189 : i64
    } -> tensor<1x?xi64>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%36, %3 : tensor<1x?xi64>, tensor<1x?xi64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %in_55: i64, %out: i64):
      %189 = arith.muli %in, %in_55 : i64
      linalg.yield %189 : i64
    } -> tensor<1x?xi64>
    %expanded_15 = tensor.expand_shape %37 [[0], [1, 2]] output_shape [1, 1, %dim] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %expanded_16 = tensor.expand_shape %27 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32>
    %38 = tensor.empty(%dim) : tensor<1x8x?xf32>
    %39 = linalg.generic {indexing_maps = [#map13, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<8x1xf32>, tensor<1x1x?xi64>) outs(%38 : tensor<1x8x?xf32>) {
    ^bb0(%in: f32, %in_55: i64, %out: f32):
      %189 = arith.sitofp %in_55 : i64 to f32
      %190 = arith.mulf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x8x?xf32>
    %collapsed = tensor.collapse_shape %39 [[0, 1], [2]] : tensor<1x8x?xf32> into tensor<8x?xf32>
    %expanded_17 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 1, %dim] : tensor<8x?xf32> into tensor<8x1x?xf32>
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %40 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%40 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %expanded_18 = tensor.expand_shape %7 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_19 = tensor.expand_shape %7 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %42 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %43 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%42 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_55: i64, %out: i64):
      %189 = arith.subi %in, %in_55 : i64
      linalg.yield %189 : i64
    } -> tensor<?x?xi64>
    %44 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<?x?xi64>) outs(%44 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %189 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %189 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %46 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%45, %41, %cst_1 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%46 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %189 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %189 : f32
    } -> tensor<?x?xf32>
    %48 = linalg.generic {indexing_maps = [#map14, #map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded_19 : tensor<?xi64>, tensor<?x1xi64>) outs(%44 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %189 = arith.cmpi sgt, %in, %in_55 : i64
      linalg.yield %189 : i1
    } -> tensor<?x?xi1>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%47, %48 : tensor<?x?xf32>, tensor<?x?xi1>) outs(%46 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %in_55: i1, %out: f32):
      %189 = arith.uitofp %in_55 : i1 to f32
      %190 = arith.mulf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<?x?xf32>
    %expanded_20 = tensor.expand_shape %49 [[0, 1, 2], [3]] output_shape [1, 1, %dim, %dim] : tensor<?x?xf32> into tensor<1x1x?x?xf32>
    %50 = arith.cmpi slt, %dim, %c0 : index
    %51 = arith.addi %dim, %dim : index
    %52 = arith.select %50, %51, %dim : index
    %53 = arith.cmpi slt, %52, %c0 : index
    %54 = arith.select %53, %c-1, %52 : index
    %55 = arith.minsi %54, %dim : index
    %56 = arith.maxsi %55, %c0 : index
    %extracted_slice = tensor.extract_slice %expanded_20[0, 0, 0, 0] [1, 1, %dim, %56] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %expanded_21 = tensor.expand_shape %3 [[0], [1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<1x?xi64> into tensor<1x1x1x?xi64>
    %57 = arith.cmpi eq, %56, %dim : index
    cf.assert %57, "mismatched size for broadcast"
    %58 = tensor.empty(%dim, %56) : tensor<1x1x?x?xf32>
    %59 = linalg.generic {indexing_maps = [#map15, #map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_21 : tensor<1x1x?x?xf32>, tensor<1x1x1x?xi64>) outs(%58 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: f32, %in_55: i64, %out: f32):
      %189 = arith.sitofp %in_55 : i64 to f32
      %190 = arith.addf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x1x?x?xf32>
    %60 = tensor.empty(%dim, %56) : tensor<1x1x?x?xi1>
    %61 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x1x?x?xf32>) outs(%60 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %189 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %189 : i1
    } -> tensor<1x1x?x?xi1>
    %62 = linalg.generic {indexing_maps = [#map15, #map17, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %cst_2, %extracted_slice : tensor<1x1x?x?xi1>, tensor<f32>, tensor<1x1x?x?xf32>) outs(%58 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %189 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %189 : f32
    } -> tensor<1x1x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %63 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %64 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<1x1x?x?xf32>) {
    ^bb0(%out: f32):
      %189 = linalg.index 2 : index
      %190 = linalg.index 3 : index
      %191 = arith.cmpi eq, %dim, %c1 : index
      %192 = arith.select %191, %c0, %189 : index
      %193 = arith.cmpi eq, %56, %c1 : index
      %194 = arith.select %193, %c0, %190 : index
      %extracted = tensor.extract %62[%c0, %c0, %192, %194] : tensor<1x1x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x?xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x?x64xf32>) outs(%9 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x?x1xf32>) outs(%8 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_8 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %67 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%12 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %189 = linalg.index 1 : index
      %190 = arith.cmpi eq, %dim, %c1 : index
      %191 = arith.select %190, %c0, %189 : index
      %extracted = tensor.extract %66[%c0, %191, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %68 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %67 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.subf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %68 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.mulf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<1x?x64xf32>) outs(%9 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x?x1xf32>) outs(%8 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_8 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x?x1xf32>) outs(%8 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_7 : f64 to f32
      %190 = arith.addf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x?x1xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x?x1xf32>) outs(%8 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.rsqrt %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %74 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%12 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %189 = linalg.index 1 : index
      %190 = arith.cmpi eq, %dim, %c1 : index
      %191 = arith.select %190, %c0, %189 : index
      %extracted = tensor.extract %73[%c0, %191, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %75 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %74 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.mulf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg5 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.mulf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg6 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.addf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %collapsed_22 = tensor.collapse_shape %77 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %78 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<192x64xf32>) outs(%78 : tensor<64x192xf32>) permutation = [1, 0] 
    %79 = tensor.empty(%dim) : tensor<?x192xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %81 = linalg.matmul ins(%collapsed_22, %transposed : tensor<?x64xf32>, tensor<64x192xf32>) outs(%80 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %82 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8, %81 : tensor<192xf32>, tensor<?x192xf32>) outs(%79 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.addf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<?x192xf32>
    %expanded_23 = tensor.expand_shape %82 [[0, 1], [2, 3, 4]] output_shape [1, %dim, 8, 3, 8] : tensor<?x192xf32> into tensor<1x?x8x3x8xf32>
    %extracted_slice_24 = tensor.extract_slice %expanded_23[0, 0, 0, 0, 0] [1, %dim, 8, 1, 8] [1, 1, 1, 1, 1] : tensor<1x?x8x3x8xf32> to tensor<1x?x8x1x8xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_24 [[0], [1], [2, 3], [4]] : tensor<1x?x8x1x8xf32> into tensor<1x?x8x8xf32>
    %83 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %transposed_26 = linalg.transpose ins(%collapsed_25 : tensor<1x?x8x8xf32>) outs(%83 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_27 = tensor.extract_slice %expanded_23[0, 0, 0, 1, 0] [1, %dim, 8, 1, 8] [1, 1, 1, 1, 1] : tensor<1x?x8x3x8xf32> to tensor<1x?x8x1x8xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_27 [[0], [1], [2, 3], [4]] : tensor<1x?x8x1x8xf32> into tensor<1x?x8x8xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_28 : tensor<1x?x8x8xf32>) outs(%83 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_30 = tensor.extract_slice %expanded_23[0, 0, 0, 2, 0] [1, %dim, 8, 1, 8] [1, 1, 1, 1, 1] : tensor<1x?x8x3x8xf32> to tensor<1x?x8x1x8xf32>
    %collapsed_31 = tensor.collapse_shape %extracted_slice_30 [[0], [1], [2, 3], [4]] : tensor<1x?x8x1x8xf32> into tensor<1x?x8x8xf32>
    %transposed_32 = linalg.transpose ins(%collapsed_31 : tensor<1x?x8x8xf32>) outs(%83 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %84 = tensor.empty(%dim) : tensor<8x8x?xf32>
    %transposed_35 = linalg.transpose ins(%collapsed_34 : tensor<8x?x8xf32>) outs(%84 : tensor<8x8x?xf32>) permutation = [0, 2, 1] 
    %collapsed_36 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %85 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %87 = linalg.batch_matmul ins(%collapsed_33, %transposed_35 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%86 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<8x?x?xf32>) outs(%85 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_5 : f64 to f32
      %190 = arith.mulf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<8x?x?xf32>
    cf.assert %true, "mismatched size for broadcast"
    %89 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %90 = linalg.generic {indexing_maps = [#map11, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %88 : tensor<8x1x?xf32>, tensor<8x?x?xf32>) outs(%89 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.addf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<8x?x?xf32>
    %91 = arith.muli %0, %c8_i64 : i64
    %92 = arith.cmpi slt, %0, %c0_i64 : i64
    %93 = arith.select %92, %c8_i64, %91 : i64
    %94 = arith.extui %92 : i1 to i64
    %95 = arith.addi %94, %c1_i64 : i64
    %96 = arith.cmpi sle, %95, %c1_i64 : i64
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %97 = arith.muli %0, %c8_i64 : i64
    %98 = arith.muli %97, %0 : i64
    %99 = arith.divsi %98, %93 : i64
    %100 = arith.select %92, %99, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %100, %99 : tensor<4xi64>
    %reshape = tensor.reshape %90(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %101 = arith.addi %dim, %dim : index
    %102 = arith.select %50, %101, %dim : index
    %103 = arith.cmpi slt, %102, %c0 : index
    %104 = arith.select %103, %c-1, %102 : index
    %105 = arith.minsi %104, %dim : index
    %106 = arith.maxsi %105, %c0 : index
    %extracted_slice_37 = tensor.extract_slice %64[0, 0, 0, 0] [1, 1, %dim, %106] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %107 = arith.index_cast %100 : i64 to index
    %108 = arith.index_cast %99 : i64 to index
    %109 = arith.cmpi eq, %107, %dim : index
    cf.assert %109, "mismatched size for broadcast"
    %110 = arith.cmpi eq, %108, %106 : index
    cf.assert %110, "mismatched size for broadcast"
    %111 = tensor.empty(%107, %108) : tensor<1x8x?x?xf32>
    %112 = linalg.generic {indexing_maps = [#map15, #map18, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %extracted_slice_37 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%111 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.addf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x8x?x?xf32>
    %113 = tensor.empty(%107) : tensor<1x8x?xi64>
    %114 = linalg.fill ins(%c0_i64 : i64) outs(%113 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %115 = tensor.empty(%107) : tensor<1x8x?xf32>
    %116 = linalg.fill ins(%cst_0 : f32) outs(%115 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %117:2 = linalg.generic {indexing_maps = [#map15, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%112 : tensor<1x8x?x?xf32>) outs(%116, %114 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %189 = linalg.index 3 : index
      %190 = arith.index_cast %189 : index to i64
      %191 = arith.maximumf %in, %out : f32
      %192 = arith.cmpf ogt, %in, %out : f32
      %193 = arith.select %192, %190, %out_55 : i64
      linalg.yield %191, %193 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_38 = tensor.expand_shape %117#0 [[0], [1], [2, 3]] output_shape [1, 8, %107, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %118 = linalg.generic {indexing_maps = [#map15, #map20, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %expanded_38 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%111 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.subf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x8x?x?xf32>
    %119 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<1x8x?x?xf32>) outs(%111 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.exp %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x8x?x?xf32>
    %120 = tensor.empty(%107) : tensor<1x8x?x1xf32>
    %121 = linalg.fill ins(%cst : f32) outs(%120 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %122 = linalg.generic {indexing_maps = [#map15, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%119 : tensor<1x8x?x?xf32>) outs(%121 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x8x?x1xf32>
    %123 = linalg.generic {indexing_maps = [#map15, #map20, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %122 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%111 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.divf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %124 = arith.muli %100, %c8_i64 : i64
    %125 = arith.muli %124, %99 : i64
    %126 = arith.divsi %125, %93 : i64
    %127 = arith.select %92, %126, %0 : i64
    %from_elements_39 = tensor.from_elements %c8_i64, %127, %126 : tensor<3xi64>
    %reshape_40 = tensor.reshape %123(%from_elements_39) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    %128 = arith.index_cast %127 : i64 to index
    %129 = arith.cmpi eq, %126, %0 : i64
    cf.assert %129, "mismatching contracting dimension"
    %130 = tensor.empty(%128) : tensor<8x?x8xf32>
    %131 = linalg.fill ins(%cst : f32) outs(%130 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %132 = linalg.batch_matmul ins(%reshape_40, %collapsed_36 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%131 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_41 = tensor.expand_shape %132 [[0, 1], [2], [3]] output_shape [1, 8, %128, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %133 = tensor.empty(%128) : tensor<1x?x8x8xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<1x8x?x8xf32>) outs(%133 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_43 = tensor.collapse_shape %transposed_42 [[0, 1], [2, 3]] : tensor<1x?x8x8xf32> into tensor<?x64xf32>
    %134 = tensor.empty() : tensor<64x64xf32>
    %transposed_44 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%134 : tensor<64x64xf32>) permutation = [1, 0] 
    %135 = tensor.empty(%128) : tensor<?x64xf32>
    %136 = linalg.fill ins(%cst : f32) outs(%135 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %137 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%136 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %138 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg10, %137 : tensor<64xf32>, tensor<?x64xf32>) outs(%135 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.addf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<?x64xf32>
    %expanded_45 = tensor.expand_shape %138 [[0, 1], [2]] output_shape [1, %128, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %139 = arith.cmpi eq, %dim, %128 : index
    cf.assert %139, "mismatched size for broadcast"
    %140 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %expanded_45 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.addf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %141 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<1x?x64xf32>) outs(%9 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %142 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x?x1xf32>) outs(%8 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_8 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %143 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%12 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %189 = linalg.index 1 : index
      %190 = arith.cmpi eq, %dim, %c1 : index
      %191 = arith.select %190, %c0, %189 : index
      %extracted = tensor.extract %142[%c0, %191, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %144 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %143 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.subf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %145 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %144 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.mulf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %146 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%145 : tensor<1x?x64xf32>) outs(%9 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %147 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x?x1xf32>) outs(%8 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_8 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %148 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x?x1xf32>) outs(%8 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_7 : f64 to f32
      %190 = arith.addf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x?x1xf32>
    %149 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x?x1xf32>) outs(%8 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.rsqrt %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %150 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%12 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %189 = linalg.index 1 : index
      %190 = arith.cmpi eq, %dim, %c1 : index
      %191 = arith.select %190, %c0, %189 : index
      %extracted = tensor.extract %149[%c0, %191, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %151 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %150 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.mulf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %152 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %arg11 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.mulf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %153 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %arg12 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.addf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %collapsed_46 = tensor.collapse_shape %153 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %154 = tensor.empty() : tensor<64x256xf32>
    %transposed_47 = linalg.transpose ins(%arg13 : tensor<256x64xf32>) outs(%154 : tensor<64x256xf32>) permutation = [1, 0] 
    %155 = tensor.empty(%dim) : tensor<?x256xf32>
    %156 = linalg.fill ins(%cst : f32) outs(%155 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %157 = linalg.matmul ins(%collapsed_46, %transposed_47 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%156 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %158 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg14, %157 : tensor<256xf32>, tensor<?x256xf32>) outs(%155 : tensor<?x256xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.addf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<?x256xf32>
    %expanded_48 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    %159 = tensor.empty(%dim) : tensor<1x?x256xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<1x?x256xf32>) outs(%159 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.mulf %in, %cst_9 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x256xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<1x?x256xf32>) outs(%159 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_4 : f64 to f32
      %190 = arith.mulf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x?x256xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<1x?x256xf32>) outs(%159 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_3 : f64 to f32
      %190 = arith.mulf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x?x256xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %expanded_48 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%159 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.mulf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x256xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x?x256xf32>) outs(%159 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %cst_10 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x256xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %164 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%159 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.mulf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x256xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<1x?x256xf32>) outs(%159 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.tanh %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x256xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x?x256xf32>) outs(%159 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %cst_10 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x256xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %167 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%159 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.mulf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x256xf32>
    %collapsed_49 = tensor.collapse_shape %168 [[0, 1], [2]] : tensor<1x?x256xf32> into tensor<?x256xf32>
    %169 = tensor.empty() : tensor<256x64xf32>
    %transposed_50 = linalg.transpose ins(%arg15 : tensor<64x256xf32>) outs(%169 : tensor<256x64xf32>) permutation = [1, 0] 
    %170 = tensor.empty(%dim) : tensor<?x64xf32>
    %171 = linalg.fill ins(%cst : f32) outs(%170 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %172 = linalg.matmul ins(%collapsed_49, %transposed_50 : tensor<?x256xf32>, tensor<256x64xf32>) outs(%171 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %173 = linalg.generic {indexing_maps = [#map14, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg16, %172 : tensor<64xf32>, tensor<?x64xf32>) outs(%170 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.addf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<?x64xf32>
    %expanded_51 = tensor.expand_shape %173 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %expanded_51 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.addf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<1x?x64xf32>) outs(%9 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x?x1xf32>) outs(%8 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_8 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %177 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%12 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %189 = linalg.index 1 : index
      %190 = arith.cmpi eq, %dim, %c1 : index
      %191 = arith.select %190, %c0, %189 : index
      %extracted = tensor.extract %176[%c0, %191, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %178 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %177 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.subf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %179 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %178 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.mulf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %180 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179 : tensor<1x?x64xf32>) outs(%9 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x?x1xf32>) outs(%8 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_8 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x?x1xf32>) outs(%8 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_7 : f64 to f32
      %190 = arith.addf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x?x1xf32>) outs(%8 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.rsqrt %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %184 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%12 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %189 = linalg.index 1 : index
      %190 = arith.cmpi eq, %dim, %c1 : index
      %191 = arith.select %190, %c0, %189 : index
      %extracted = tensor.extract %183[%c0, %191, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %185 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %184 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.mulf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %arg17 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.mulf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %arg18 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %189 = arith.addf %in, %in_55 : f32
      linalg.yield %189 : f32
    } -> tensor<1x?x64xf32>
    %transposed_52 = linalg.transpose ins(%arg2 : tensor<256x64xf32>) outs(%154 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %187 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %188 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%156 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_54 = tensor.expand_shape %188 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_54 : tensor<1x?x256xf32>
  }
}
