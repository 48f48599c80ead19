// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map10 = affine_map<(d0, d1, d2) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<256x64xf32>, %arg3: tensor<192x64xf32>, %arg4: tensor<192xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>) -> tensor<1x?x256xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    %c8_i64 = arith.constant 8 : i64
    %c-1 = arith.constant -1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0.35355339059327373 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 2.8284271247461903 : f64
    %cst_8 = arith.constant dense<5.000000e-01> : tensor<f32>
    %c1_i32 = arith.constant 1 : i32
    %c2_i64 = arith.constant 2 : i64
    %cst_9 = arith.constant -1.000000e+00 : f32
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %cst_12 = arith.constant dense<1> : tensor<i64>
    %cst_13 = arith.constant dense<0> : tensor<i64>
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
      %209 = arith.index_cast %in : i64 to index
      %210 = linalg.index 2 : index
      %211 = arith.cmpi slt, %209, %c256 : index
      cf.assert %211, "index must be smaller than dim size"
      %212 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %212, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%209, %210] : tensor<256x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %6 = tensor.empty() : tensor<8xi32>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %209 = linalg.index 0 : index
      %210 = arith.index_cast %209 : index to i64
      %211 = arith.trunci %210 : i64 to i32
      %212 = arith.addi %211, %c1_i32 : i32
      linalg.yield %212 : i32
    } -> tensor<8xi32>
    %8 = tensor.empty() : tensor<8xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_8, %7 : tensor<f32>, tensor<8xi32>) outs(%8 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_62: i32, %out: f32):
      %209 = arith.extf %in : f32 to f64
      %210 = arith.sitofp %in_62 : i32 to f64
      %211 = math.powf %209, %210 : f64
      %212 = arith.truncf %211 : f64 to f32
      linalg.yield %212 : f32
    } -> tensor<8xf32>
    %10 = tensor.empty(%dim) : tensor<?xi64>
    %11 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%10 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %209 = linalg.index 0 : index
      %210 = arith.index_cast %209 : index to i64
      linalg.yield %210 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %11 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_14 = tensor.expand_shape %11 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %12 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%12 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_62: i64, %out: i1):
      %209 = arith.cmpi sle, %in, %in_62 : i64
      linalg.yield %209 : i1
    } -> tensor<?x?xi1>
    %expanded_15 = tensor.expand_shape %3 [[0], [1, 2]] output_shape [1, 1, %dim] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %14 = tensor.empty(%dim, %dim) : tensor<1x?x?xi64>
    %15 = linalg.generic {indexing_maps = [#map8, #map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %expanded_15, %cst_13 : tensor<?x?xi1>, tensor<1x1x?xi64>, tensor<i64>) outs(%14 : tensor<1x?x?xi64>) {
    ^bb0(%in: i1, %in_62: i64, %in_63: i64, %out: i64):
      %209 = arith.select %in, %in_62, %in_63 : i64
      linalg.yield %209 : i64
    } -> tensor<1x?x?xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<1x?xi64>) -> tensor<1x?xi64>
    %17 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x?x?xi64>) outs(%16 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %209 = arith.addi %in, %out : i64
      linalg.yield %209 : i64
    } -> tensor<1x?xi64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<1x?xi64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %209 = arith.subi %in, %c1_i64 : i64
      linalg.yield %209 : i64
    } -> tensor<1x?xi64>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%18, %3 : tensor<1x?xi64>, tensor<1x?xi64>) outs(%2 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %in_62: i64, %out: i64):
      %209 = arith.muli %in, %in_62 : i64
      linalg.yield %209 : i64
    } -> tensor<1x?xi64>
    %expanded_16 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [1, 1, %dim] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %expanded_17 = tensor.expand_shape %9 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32>
    %20 = tensor.empty() : tensor<8x1xbf16>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_17 : tensor<8x1xf32>) outs(%20 : tensor<8x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %209 = arith.truncf %in : f32 to bf16
      linalg.yield %209 : bf16
    } -> tensor<8x1xbf16>
    %22 = tensor.empty(%dim) : tensor<1x8x?xbf16>
    %23 = linalg.generic {indexing_maps = [#map11, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_16 : tensor<8x1xbf16>, tensor<1x1x?xi64>) outs(%22 : tensor<1x8x?xbf16>) {
    ^bb0(%in: bf16, %in_62: i64, %out: bf16):
      %209 = arith.sitofp %in_62 : i64 to bf16
      %210 = arith.mulf %in, %209 : bf16
      linalg.yield %210 : bf16
    } -> tensor<1x8x?xbf16>
    %collapsed = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<1x8x?xbf16> into tensor<8x?xbf16>
    %expanded_18 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 1, %dim] : tensor<8x?xbf16> into tensor<8x1x?xbf16>
    %24 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %24, "negative values not allowed in new dimensions"
    %25 = tensor.empty(%dim) : tensor<8x1x?xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<8x1x?xbf16>) outs(%25 : tensor<8x1x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %209 = arith.extf %in : bf16 to f32
      linalg.yield %209 : f32
    } -> tensor<8x1x?xf32>
    %27 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %27, "unimplemented: dynamic negative broadcast sizes"
    %28 = tensor.empty(%dim) : tensor<8x1x?xf32>
    %29 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%28 : tensor<8x1x?xf32>) {
    ^bb0(%out: f32):
      %209 = linalg.index 0 : index
      %210 = linalg.index 2 : index
      %211 = arith.cmpi eq, %dim, %c1 : index
      %212 = arith.select %211, %c0, %210 : index
      %extracted = tensor.extract %26[%209, %c0, %212] : tensor<8x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x1x?xf32>
    %30 = tensor.empty(%dim) : tensor<?xi64>
    %31 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%30 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %209 = linalg.index 0 : index
      %210 = arith.index_cast %209 : index to i64
      linalg.yield %210 : i64
    } -> tensor<?xi64>
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %32 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%32 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %expanded_19 = tensor.expand_shape %31 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_20 = tensor.expand_shape %31 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %34 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %35 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_19, %expanded_20 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%34 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_62: i64, %out: i64):
      %209 = arith.subi %in, %in_62 : i64
      linalg.yield %209 : i64
    } -> tensor<?x?xi64>
    %36 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<?x?xi64>) outs(%36 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %209 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %209 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %38 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%37, %33, %cst_4 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%38 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_62: f32, %in_63: f32, %out: f32):
      %209 = arith.select %in, %in_62, %in_63 : f32
      linalg.yield %209 : f32
    } -> tensor<?x?xf32>
    %40 = linalg.generic {indexing_maps = [#map12, #map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%31, %expanded_20 : tensor<?xi64>, tensor<?x1xi64>) outs(%36 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_62: i64, %out: i1):
      %209 = arith.cmpi sgt, %in, %in_62 : i64
      linalg.yield %209 : i1
    } -> tensor<?x?xi1>
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%39, %40 : tensor<?x?xf32>, tensor<?x?xi1>) outs(%38 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %in_62: i1, %out: f32):
      %209 = arith.uitofp %in_62 : i1 to f32
      %210 = arith.mulf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<?x?xf32>
    %expanded_21 = tensor.expand_shape %41 [[0, 1, 2], [3]] output_shape [1, 1, %dim, %dim] : tensor<?x?xf32> into tensor<1x1x?x?xf32>
    %42 = arith.cmpi slt, %dim, %c0 : index
    %43 = arith.addi %dim, %dim : index
    %44 = arith.select %42, %43, %dim : index
    %45 = arith.cmpi slt, %44, %c0 : index
    %46 = arith.select %45, %c-1, %44 : index
    %47 = arith.minsi %46, %dim : index
    %48 = arith.maxsi %47, %c0 : index
    %extracted_slice = tensor.extract_slice %expanded_21[0, 0, 0, 0] [1, 1, %dim, %48] [1, 1, 1, 1] : tensor<1x1x?x?xf32> to tensor<1x1x?x?xf32>
    %expanded_22 = tensor.expand_shape %3 [[0], [1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<1x?xi64> into tensor<1x1x1x?xi64>
    %49 = arith.cmpi eq, %48, %dim : index
    cf.assert %49, "mismatched size for broadcast"
    %50 = tensor.empty(%dim, %48) : tensor<1x1x?x?xf32>
    %51 = linalg.generic {indexing_maps = [#map13, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_22 : tensor<1x1x?x?xf32>, tensor<1x1x1x?xi64>) outs(%50 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: f32, %in_62: i64, %out: f32):
      %209 = arith.sitofp %in_62 : i64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<1x1x?x?xf32>
    %52 = tensor.empty(%dim, %48) : tensor<1x1x?x?xi1>
    %53 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x1x?x?xf32>) outs(%52 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %209 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %209 : i1
    } -> tensor<1x1x?x?xi1>
    %54 = linalg.generic {indexing_maps = [#map13, #map15, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %cst_3, %extracted_slice : tensor<1x1x?x?xi1>, tensor<f32>, tensor<1x1x?x?xf32>) outs(%50 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_62: f32, %in_63: f32, %out: f32):
      %209 = arith.select %in, %in_62, %in_63 : f32
      linalg.yield %209 : f32
    } -> tensor<1x1x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %55 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %56 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%55 : tensor<1x1x?x?xf32>) {
    ^bb0(%out: f32):
      %209 = linalg.index 2 : index
      %210 = linalg.index 3 : index
      %211 = arith.cmpi eq, %dim, %c1 : index
      %212 = arith.select %211, %c0, %209 : index
      %213 = arith.cmpi eq, %48, %c1 : index
      %214 = arith.select %213, %c0, %210 : index
      %extracted = tensor.extract %54[%c0, %c0, %212, %214] : tensor<1x1x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x?xf32>
    %57 = arith.cmpi slt, %0, %c0_i64 : i64
    %58 = arith.select %57, %c1_i64, %0 : i64
    %59 = arith.select %57, %c2_i64, %c1_i64 : i64
    %60 = arith.cmpi sle, %59, %c1_i64 : i64
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %61 = arith.muli %0, %c8_i64 : i64
    %62 = arith.divsi %61, %58 : i64
    %63 = arith.select %57, %62, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %62, %c1_i64, %63 : tensor<4xi64>
    %reshape = tensor.reshape %29(%from_elements) : (tensor<8x1x?xf32>, tensor<4xi64>) -> tensor<1x8x1x?xf32>
    %64 = arith.index_cast %63 : i64 to index
    %65 = tensor.empty(%64) : tensor<1x8x1x?xf32>
    %66 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x8x1x?xf32>) outs(%65 : tensor<1x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_7 : f64 to f32
      %210 = arith.divf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<1x8x1x?xf32>
    %67 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %68 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x1x?x?xf32>) outs(%67 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %209 = arith.cmpf olt, %in, %cst_9 : f32
      linalg.yield %209 : i1
    } -> tensor<1x1x?x?xi1>
    %69 = arith.cmpi eq, %dim, %64 : index
    cf.assert %69, "mismatched size for broadcast"
    %70 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %71 = linalg.generic {indexing_maps = [#map16, #map15, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %cst_3, %66 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<1x8x1x?xf32>) outs(%70 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_62: f32, %in_63: f32, %out: f32):
      %209 = arith.select %in, %in_62, %in_63 : f32
      linalg.yield %209 : f32
    } -> tensor<1x8x?x?xf32>
    %dim_23 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %72 = arith.index_cast %dim_23 : index to i64
    %73 = arith.cmpi sge, %72, %c0_i64 : i64
    cf.assert %73, "negative values not allowed in new dimensions"
    %74 = arith.cmpi sge, %72, %c0_i64 : i64
    cf.assert %74, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %75 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x?x64xf32>) outs(%76 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_10 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %79 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %80 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%79 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %209 = linalg.index 1 : index
      %210 = arith.cmpi eq, %dim, %c1 : index
      %211 = arith.select %210, %c0, %209 : index
      %extracted = tensor.extract %78[%c0, %211, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %81 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %80 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.subf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %81 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.mulf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %83 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<1x?x64xf32>) outs(%76 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x1xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_10 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x1xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_6 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x1xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %87 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%79 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %209 = linalg.index 1 : index
      %210 = arith.cmpi eq, %dim, %c1 : index
      %211 = arith.select %210, %c0, %209 : index
      %extracted = tensor.extract %86[%c0, %211, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %88 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %87 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.mulf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %arg13 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.mulf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %arg14 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.addf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %91 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<192x64xf32>) outs(%91 : tensor<64x192xf32>) permutation = [1, 0] 
    %collapsed_24 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %92 = tensor.empty(%dim) : tensor<?x192xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %94 = linalg.matmul ins(%collapsed_24, %transposed : tensor<?x64xf32>, tensor<64x192xf32>) outs(%93 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded_25 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    %95 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %96 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25, %arg4 : tensor<1x?x192xf32>, tensor<192xf32>) outs(%95 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.addf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x192xf32>
    %expanded_26 = tensor.expand_shape %96 [[0], [1], [2, 3, 4]] output_shape [1, %dim, 8, 3, 8] : tensor<1x?x192xf32> into tensor<1x?x8x3x8xf32>
    %extracted_slice_27 = tensor.extract_slice %expanded_26[0, 0, 0, 0, 0] [1, %dim, 8, 1, 8] [1, 1, 1, 1, 1] : tensor<1x?x8x3x8xf32> to tensor<1x?x8x1x8xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_27 [[0], [1], [2, 3], [4]] : tensor<1x?x8x1x8xf32> into tensor<1x?x8x8xf32>
    %extracted_slice_29 = tensor.extract_slice %expanded_26[0, 0, 0, 1, 0] [1, %dim, 8, 1, 8] [1, 1, 1, 1, 1] : tensor<1x?x8x3x8xf32> to tensor<1x?x8x1x8xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_29 [[0], [1], [2, 3], [4]] : tensor<1x?x8x1x8xf32> into tensor<1x?x8x8xf32>
    %extracted_slice_31 = tensor.extract_slice %expanded_26[0, 0, 0, 2, 0] [1, %dim, 8, 1, 8] [1, 1, 1, 1, 1] : tensor<1x?x8x3x8xf32> to tensor<1x?x8x1x8xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_31 [[0], [1], [2, 3], [4]] : tensor<1x?x8x1x8xf32> into tensor<1x?x8x8xf32>
    %97 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %transposed_33 = linalg.transpose ins(%collapsed_28 : tensor<1x?x8x8xf32>) outs(%97 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_34 = linalg.transpose ins(%collapsed_32 : tensor<1x?x8x8xf32>) outs(%97 : tensor<1x8x?x8xf32>) permutation = [0, 2, 1, 3] 
    %98 = arith.addi %dim, %dim : index
    %99 = arith.select %42, %98, %dim : index
    %100 = arith.cmpi slt, %99, %c0 : index
    %101 = arith.select %100, %c-1, %99 : index
    %102 = arith.minsi %101, %dim : index
    %103 = arith.maxsi %102, %c0 : index
    %extracted_slice_35 = tensor.extract_slice %71[0, 0, 0, 0] [1, 8, %dim, %103] [1, 1, 1, 1] : tensor<1x8x?x?xf32> to tensor<1x8x?x?xf32>
    %104 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %transposed_36 = linalg.transpose ins(%collapsed_30 : tensor<1x?x8x8xf32>) outs(%104 : tensor<1x8x8x?xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %105 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %106 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %209 = linalg.index 1 : index
      %210 = linalg.index 2 : index
      %211 = linalg.index 3 : index
      %212 = arith.cmpi eq, %dim, %c1 : index
      %213 = arith.select %212, %c0, %210 : index
      %extracted = tensor.extract %transposed_33[%c0, %209, %213, %211] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_37 = tensor.collapse_shape %106 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %107 = tensor.empty(%dim) : tensor<1x8x8x?xf32>
    %108 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%107 : tensor<1x8x8x?xf32>) {
    ^bb0(%out: f32):
      %209 = linalg.index 1 : index
      %210 = linalg.index 2 : index
      %211 = linalg.index 3 : index
      %212 = arith.cmpi eq, %dim, %c1 : index
      %213 = arith.select %212, %c0, %211 : index
      %extracted = tensor.extract %transposed_36[%c0, %209, %210, %213] : tensor<1x8x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x8x?xf32>
    %collapsed_38 = tensor.collapse_shape %108 [[0, 1], [2], [3]] : tensor<1x8x8x?xf32> into tensor<8x8x?xf32>
    %109 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %111 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%110 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %112 = arith.muli %0, %c8_i64 : i64
    %113 = arith.select %57, %c8_i64, %112 : i64
    %114 = arith.extui %57 : i1 to i64
    %115 = arith.muli %113, %0 : i64
    %116 = arith.addi %114, %c1_i64 : i64
    %117 = arith.select %57, %c8_i64, %115 : i64
    %118 = arith.select %57, %116, %114 : i64
    %119 = arith.cmpi sle, %118, %c1_i64 : i64
    cf.assert %119, "must have at most one inferred (negative) dimension"
    %120 = arith.muli %112, %0 : i64
    %121 = arith.divsi %120, %117 : i64
    %122 = arith.select %57, %121, %0 : i64
    cf.assert %119, "must have at most one inferred (negative) dimension"
    %123 = arith.muli %122, %c8_i64 : i64
    %124 = arith.muli %123, %122 : i64
    %125 = arith.divsi %124, %117 : i64
    %126 = arith.select %57, %125, %0 : i64
    %from_elements_39 = tensor.from_elements %c1_i64, %c8_i64, %126, %126 : tensor<4xi64>
    %reshape_40 = tensor.reshape %111(%from_elements_39) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %expanded_41 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [1, 8, 1, %dim] : tensor<8x1x?xf32> into tensor<1x8x1x?xf32>
    %127 = arith.index_cast %126 : i64 to index
    %128 = arith.cmpi eq, %127, %dim : index
    cf.assert %128, "mismatched size for broadcast"
    %129 = tensor.empty(%127, %127) : tensor<1x8x?x?xf32>
    %130 = linalg.generic {indexing_maps = [#map13, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_40, %expanded_41 : tensor<1x8x?x?xf32>, tensor<1x8x1x?xf32>) outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.addf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x8x?x?xf32>
    %131 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<1x8x?x?xf32>) outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_5 : f64 to f32
      %210 = arith.mulf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<1x8x?x?xf32>
    %132 = arith.cmpi eq, %127, %dim : index
    cf.assert %132, "mismatched size for broadcast"
    %133 = arith.cmpi eq, %127, %103 : index
    cf.assert %133, "mismatched size for broadcast"
    %134 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %extracted_slice_35 : tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.addf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x8x?x?xf32>
    %135 = tensor.empty(%127) : tensor<1x8x?xi64>
    %136 = linalg.fill ins(%c0_i64 : i64) outs(%135 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %137 = tensor.empty(%127) : tensor<1x8x?xf32>
    %138 = linalg.fill ins(%cst_0 : f32) outs(%137 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %139:2 = linalg.generic {indexing_maps = [#map13, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%134 : tensor<1x8x?x?xf32>) outs(%138, %136 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_62: i64):
      %209 = linalg.index 3 : index
      %210 = arith.index_cast %209 : index to i64
      %211 = arith.maximumf %in, %out : f32
      %212 = arith.cmpf ogt, %in, %out : f32
      %213 = arith.select %212, %210, %out_62 : i64
      linalg.yield %211, %213 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_42 = tensor.expand_shape %139#0 [[0], [1], [2, 3]] output_shape [1, 8, %127, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %140 = linalg.generic {indexing_maps = [#map13, #map20, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %expanded_42 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.subf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x8x?x?xf32>
    %141 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<1x8x?x?xf32>) outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.exp %in : f32
      linalg.yield %209 : f32
    } -> tensor<1x8x?x?xf32>
    %142 = tensor.empty(%127) : tensor<1x8x?x1xf32>
    %143 = linalg.fill ins(%cst : f32) outs(%142 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %144 = linalg.generic {indexing_maps = [#map13, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%141 : tensor<1x8x?x?xf32>) outs(%143 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<1x8x?x1xf32>
    %145 = linalg.generic {indexing_maps = [#map13, #map20, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %144 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.divf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %119, "must have at most one inferred (negative) dimension"
    %146 = arith.muli %126, %c8_i64 : i64
    %147 = arith.muli %146, %126 : i64
    %148 = arith.divsi %147, %117 : i64
    %149 = arith.select %57, %148, %0 : i64
    %from_elements_43 = tensor.from_elements %c1_i64, %c8_i64, %149, %149 : tensor<4xi64>
    %reshape_44 = tensor.reshape %145(%from_elements_43) : (tensor<1x8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %150 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%70 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %209 = linalg.index 1 : index
      %210 = linalg.index 2 : index
      %211 = linalg.index 3 : index
      %212 = arith.index_cast %149 : i64 to index
      %213 = arith.cmpi eq, %212, %c1 : index
      %214 = arith.select %213, %c0, %210 : index
      %215 = arith.select %213, %c0, %211 : index
      %extracted = tensor.extract %reshape_44[%c0, %209, %214, %215] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %119, "must have at most one inferred (negative) dimension"
    %from_elements_45 = tensor.from_elements %c8_i64, %122, %122 : tensor<3xi64>
    %reshape_46 = tensor.reshape %150(%from_elements_45) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %151 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x8x?x8xf32>) {
    ^bb0(%out: f32):
      %209 = linalg.index 1 : index
      %210 = linalg.index 2 : index
      %211 = linalg.index 3 : index
      %212 = arith.cmpi eq, %dim, %c1 : index
      %213 = arith.select %212, %c0, %210 : index
      %extracted = tensor.extract %transposed_34[%c0, %209, %213, %211] : tensor<1x8x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x8xf32>
    %collapsed_47 = tensor.collapse_shape %151 [[0, 1], [2], [3]] : tensor<1x8x?x8xf32> into tensor<8x?x8xf32>
    %152 = arith.index_cast %122 : i64 to index
    %153 = arith.cmpi eq, %122, %0 : i64
    cf.assert %153, "mismatching contracting dimension"
    %154 = tensor.empty(%152) : tensor<8x?x8xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %156 = linalg.batch_matmul ins(%reshape_46, %collapsed_47 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%155 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_48 = tensor.expand_shape %156 [[0, 1], [2], [3]] output_shape [1, 8, %152, 8] : tensor<8x?x8xf32> into tensor<1x8x?x8xf32>
    %157 = tensor.empty(%152) : tensor<1x?x8x8xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<1x8x?x8xf32>) outs(%157 : tensor<1x?x8x8xf32>) permutation = [0, 2, 1, 3] 
    %158 = tensor.empty() : tensor<64x64xf32>
    %transposed_50 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%158 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %transposed_49 [[0, 1], [2, 3]] : tensor<1x?x8x8xf32> into tensor<?x64xf32>
    %159 = tensor.empty(%152) : tensor<?x64xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %161 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%160 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_52 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [1, %152, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %162 = tensor.empty(%152) : tensor<1x?x64xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %arg6 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%162 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.addf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %164 = arith.cmpi eq, %dim, %152 : index
    cf.assert %164, "mismatched size for broadcast"
    %165 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %163 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.addf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<1x?x64xf32>) outs(%76 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x1xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_10 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %168 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%79 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %209 = linalg.index 1 : index
      %210 = arith.cmpi eq, %dim, %c1 : index
      %211 = arith.select %210, %c0, %209 : index
      %extracted = tensor.extract %167[%c0, %211, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %169 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %168 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.subf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %169 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.mulf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %171 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<1x?x64xf32>) outs(%76 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x1xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_10 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x1xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_6 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x1xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %175 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%79 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %209 = linalg.index 1 : index
      %210 = arith.cmpi eq, %dim, %c1 : index
      %211 = arith.select %210, %c0, %209 : index
      %extracted = tensor.extract %174[%c0, %211, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %176 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %175 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.mulf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %arg11 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.mulf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %arg12 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.addf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %179 = tensor.empty() : tensor<64x96xf32>
    %transposed_53 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%179 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %178 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %180 = tensor.empty(%dim) : tensor<?x96xf32>
    %181 = linalg.fill ins(%cst : f32) outs(%180 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %182 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%181 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_55 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xf32> into tensor<1x?x96xf32>
    %183 = tensor.empty(%dim) : tensor<1x?x96xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55, %arg8 : tensor<1x?x96xf32>, tensor<96xf32>) outs(%183 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.addf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x96xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x?x96xf32>) outs(%183 : tensor<1x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_11 : f32
      %210 = math.erf %209 : f32
      %211 = arith.addf %210, %cst_1 : f32
      %212 = arith.mulf %211, %cst_2 : f32
      %213 = arith.mulf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<1x?x96xf32>
    %186 = tensor.empty() : tensor<96x64xf32>
    %transposed_56 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%186 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %185 [[0, 1], [2]] : tensor<1x?x96xf32> into tensor<?x96xf32>
    %187 = tensor.empty(%dim) : tensor<?x64xf32>
    %188 = linalg.fill ins(%cst : f32) outs(%187 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %189 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%188 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_58 = tensor.expand_shape %189 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %arg10 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.addf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %191 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %190 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.addf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %192 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%191 : tensor<1x?x64xf32>) outs(%76 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_10 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %194 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%79 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %209 = linalg.index 1 : index
      %210 = arith.cmpi eq, %dim, %c1 : index
      %211 = arith.select %210, %c0, %209 : index
      %extracted = tensor.extract %193[%c0, %211, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %195 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %194 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.subf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %196 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %195 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.mulf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %197 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%196 : tensor<1x?x64xf32>) outs(%76 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x1xf32>
    %198 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_10 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x1xf32>
    %199 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_6 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x1xf32>
    %200 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %201 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%79 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %209 = linalg.index 1 : index
      %210 = arith.cmpi eq, %dim, %c1 : index
      %211 = arith.select %210, %c0, %209 : index
      %extracted = tensor.extract %200[%c0, %211, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    cf.assert %true, "mismatched size for broadcast"
    %202 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %201 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.mulf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %203 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %arg15 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.mulf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %204 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %arg16 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %209 = arith.addf %in, %in_62 : f32
      linalg.yield %209 : f32
    } -> tensor<1x?x64xf32>
    %205 = tensor.empty() : tensor<64x256xf32>
    %transposed_59 = linalg.transpose ins(%arg2 : tensor<256x64xf32>) outs(%205 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_60 = tensor.collapse_shape %204 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %206 = tensor.empty(%dim) : tensor<?x256xf32>
    %207 = linalg.fill ins(%cst : f32) outs(%206 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %208 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%207 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded_61 = tensor.expand_shape %208 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    return %expanded_61 : tensor<1x?x256xf32>
  }
}
