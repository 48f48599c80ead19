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
    %cst_11 = arith.constant dense<[[[1.000000e+00], [1.000980e-01], [1.000980e-02], [9.994500e-04]]]> : tensor<1x4x1xbf16>
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
      %260 = arith.index_cast %in : i64 to index
      %261 = linalg.index 2 : index
      %262 = arith.cmpi slt, %260, %c256 : index
      cf.assert %262, "index must be smaller than dim size"
      %263 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %263, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%260, %261] : tensor<256x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %260 = linalg.index 0 : index
      %261 = arith.index_cast %260 : index to i64
      linalg.yield %261 : i64
    } -> tensor<?xi64>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim) : tensor<1x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %260 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %260 : i1
    } -> tensor<1x?xi1>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi1>) {
    ^bb0(%out: i1):
      %260 = linalg.index 1 : index
      %261 = arith.cmpi eq, %dim, %c1 : index
      %262 = arith.select %261, %c0, %260 : index
      %extracted = tensor.extract %10[%c0, %262] : tensor<1x?xi1>
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
      %260 = arith.cmpi sle, %in, %in_77 : i64
      linalg.yield %260 : i1
    } -> tensor<?x?xi1>
    %expanded_15 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim, 1] : tensor<?xi1> into tensor<?x1xi1>
    cf.assert %true, "mismatched size for broadcast"
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %19 : tensor<?x1xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_77: i1, %out: i1):
      %260 = arith.andi %in, %in_77 : i1
      linalg.yield %260 : i1
    } -> tensor<?x?xi1>
    %expanded_16 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %dim_17 = tensor.dim %7, %c0 : tensor<?xi64>
    %22 = tensor.empty(%dim_17) : tensor<1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %7 : tensor<1x1xi64>, tensor<?xi64>) outs(%22 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %in_77: i64, %out: i1):
      %260 = arith.cmpi slt, %in, %c0_i64 : i64
      %261 = arith.addi %in, %c1_i64 : i64
      %262 = arith.select %260, %261, %in : i64
      %263 = arith.index_cast %262 : i64 to index
      %264 = arith.cmpi slt, %in_77, %c0_i64 : i64
      %265 = arith.addi %in_77, %0 : i64
      %266 = arith.select %264, %265, %in_77 : i64
      %267 = arith.index_cast %266 : i64 to index
      %extracted = tensor.extract %13[%263, %267] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x?xi1>
    %expanded_18 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, 1, %dim_17] : tensor<1x?xi1> into tensor<1x1x?xi1>
    %24 = arith.cmpi eq, %dim, %dim_17 : index
    cf.assert %24, "mismatched size for broadcast"
    %25 = tensor.empty(%dim, %dim) : tensor<1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_18 : tensor<?x?xi1>, tensor<1x1x?xi1>) outs(%25 : tensor<1x?x?xi1>) {
    ^bb0(%in: i1, %in_77: i1, %out: i1):
      %260 = arith.andi %in, %in_77 : i1
      linalg.yield %260 : i1
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
      %260 = linalg.index 2 : index
      %261 = linalg.index 3 : index
      %262 = arith.index_cast %37 : i64 to index
      %263 = arith.cmpi eq, %262, %c1 : index
      %264 = arith.select %263, %c0, %260 : index
      %265 = arith.select %263, %c0, %261 : index
      %extracted = tensor.extract %reshape[%c0, %c0, %264, %265] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xbf16>
    %41 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_10, %cst_5 : tensor<1x1x?x?xi1>, tensor<bf16>, tensor<bf16>) outs(%40 : tensor<1x1x?x?xbf16>) {
    ^bb0(%in: i1, %in_77: bf16, %in_78: bf16, %out: bf16):
      %260 = arith.select %in, %in_77, %in_78 : bf16
      linalg.yield %260 : bf16
    } -> tensor<1x1x?x?xbf16>
    %42 = tensor.empty() : tensor<1x4x1xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<1x4x1xbf16>) outs(%42 : tensor<1x4x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %260 = arith.extf %in : bf16 to f32
      linalg.yield %260 : f32
    } -> tensor<1x4x1xf32>
    %dim_19 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %expanded_20 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, %dim_19] : tensor<1x?xi64> into tensor<1x1x?xi64>
    %44 = arith.index_cast %dim_19 : index to i64
    %45 = arith.cmpi sge, %44, %c0_i64 : i64
    cf.assert %45, "negative values not allowed in new dimensions"
    %46 = tensor.empty(%dim_19) : tensor<1x1x?xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x1x?xi64>) outs(%46 : tensor<1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %260 = arith.sitofp %in : i64 to f32
      linalg.yield %260 : f32
    } -> tensor<1x1x?xf32>
    %48 = arith.cmpi sge, %44, %c0_i64 : i64
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim_19) : tensor<1x1x?xf32>
    %50 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%49 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %260 = linalg.index 2 : index
      %261 = arith.cmpi eq, %dim_19, %c1 : index
      %262 = arith.select %261, %c0, %260 : index
      %extracted = tensor.extract %47[%c0, %c0, %262] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %51 = tensor.empty(%dim) : tensor<1x1x?xf32>
    %52 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%51 : tensor<1x1x?xf32>) {
    ^bb0(%out: f32):
      %260 = linalg.index 2 : index
      %261 = arith.cmpi eq, %dim_19, %c1 : index
      %262 = arith.select %261, %c0, %260 : index
      %extracted = tensor.extract %50[%c0, %c0, %262] : tensor<1x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?xf32>
    %53 = tensor.empty(%dim) : tensor<1x4x?xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %55 = linalg.batch_matmul ins(%43, %52 : tensor<1x4x1xf32>, tensor<1x1x?xf32>) outs(%54 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %56 = tensor.empty(%dim) : tensor<1x?x4xf32>
    %transposed = linalg.transpose ins(%55 : tensor<1x4x?xf32>) outs(%56 : tensor<1x?x4xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_21 = tensor.dim %transposed, %c1 : tensor<1x?x4xf32>
    %57 = tensor.empty(%dim_21) : tensor<1x?x8xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%57 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.cos %in : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x8xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%57 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.sin %in : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x8xf32>
    %60 = arith.index_cast %dim_21 : index to i64
    %61 = arith.cmpi sge, %60, %c0_i64 : i64
    cf.assert %61, "negative values not allowed in new dimensions"
    %62 = tensor.empty(%dim_21) : tensor<1x?x8xbf16>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<1x?x8xf32>) outs(%62 : tensor<1x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %260 = arith.truncf %in : f32 to bf16
      linalg.yield %260 : bf16
    } -> tensor<1x?x8xbf16>
    %64 = arith.cmpi sge, %60, %c0_i64 : i64
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %65 = tensor.empty(%dim_21) : tensor<1x?x8xbf16>
    %66 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%65 : tensor<1x?x8xbf16>) {
    ^bb0(%out: bf16):
      %260 = linalg.index 1 : index
      %261 = linalg.index 2 : index
      %262 = arith.cmpi eq, %dim_21, %c1 : index
      %263 = arith.select %262, %c0, %260 : index
      %extracted = tensor.extract %63[%c0, %263, %261] : tensor<1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %61, "negative values not allowed in new dimensions"
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x?x8xf32>) outs(%62 : tensor<1x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %260 = arith.truncf %in : f32 to bf16
      linalg.yield %260 : bf16
    } -> tensor<1x?x8xbf16>
    cf.assert %64, "unimplemented: dynamic negative broadcast sizes"
    %68 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%65 : tensor<1x?x8xbf16>) {
    ^bb0(%out: bf16):
      %260 = linalg.index 1 : index
      %261 = linalg.index 2 : index
      %262 = arith.cmpi eq, %dim_21, %c1 : index
      %263 = arith.select %262, %c0, %260 : index
      %extracted = tensor.extract %67[%c0, %263, %261] : tensor<1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8xbf16>
    %69 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_9 : tensor<1x?x64xbf16>, tensor<bf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %260 = arith.mulf %in, %in_77 : bf16
      linalg.yield %260 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %70 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x?x64xbf16>) outs(%70 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %260 = arith.extf %in : bf16 to f32
      linalg.yield %260 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %72 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %73 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%72 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %260 = linalg.index 1 : index
      %261 = linalg.index 2 : index
      %262 = arith.cmpi eq, %dim, %c1 : index
      %263 = arith.select %262, %c0, %260 : index
      %extracted = tensor.extract %71[%c0, %263, %261] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x?x64xf32>) outs(%72 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %260 : f32
    } -> tensor<1x?x64xf32>
    %75 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<1x?x64xf32>) outs(%76 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %out : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.divf %in, %cst_12 : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x1xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.truncf %cst_8 : f64 to f32
      %261 = arith.addf %in, %260 : f32
      linalg.yield %261 : f32
    } -> tensor<1x?x1xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.rsqrt %in : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x1xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %80 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%72 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %260 = arith.mulf %in, %in_77 : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x64xf32>
    %82 = tensor.empty() : tensor<64xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xbf16>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %260 = arith.extf %in : bf16 to f32
      linalg.yield %260 : f32
    } -> tensor<64xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%83 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %cst_13 : f32
      linalg.yield %260 : f32
    } -> tensor<64xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %84 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%72 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %260 = arith.mulf %in, %in_77 : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %86 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %87 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x?x64xf32>) outs(%86 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %260 = arith.truncf %in : f32 to bf16
      linalg.yield %260 : bf16
    } -> tensor<1x?x64xbf16>
    %88 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %88, "unimplemented: dynamic negative broadcast sizes"
    %89 = tensor.empty(%dim) : tensor<1x?x64xbf16>
    %90 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%89 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %260 = linalg.index 1 : index
      %261 = linalg.index 2 : index
      %262 = arith.cmpi eq, %dim, %c1 : index
      %263 = arith.select %262, %c0, %260 : index
      %extracted = tensor.extract %87[%c0, %263, %261] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %91 = tensor.empty() : tensor<64x64xbf16>
    %transposed_22 = linalg.transpose ins(%arg3 : tensor<64x64xbf16>) outs(%91 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %92 = tensor.empty(%dim) : tensor<?x64xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %94 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%93 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %95 = tensor.empty(%dim) : tensor<?x64xbf16>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<?x64xf32>) outs(%95 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %260 = arith.truncf %in : f32 to bf16
      linalg.yield %260 : bf16
    } -> tensor<?x64xbf16>
    %expanded_23 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %97 = arith.muli %28, %c8_i64 : i64
    %98 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %99 = arith.muli %0, %c64_i64 : i64
    %100 = arith.divsi %99, %97 : i64
    %101 = arith.select %27, %100, %0 : i64
    %from_elements_24 = tensor.from_elements %c1_i64, %101, %100, %c8_i64 : tensor<4xi64>
    %reshape_25 = tensor.reshape %expanded_23(%from_elements_24) : (tensor<1x?x64xbf16>, tensor<4xi64>) -> tensor<1x?x8x8xbf16>
    %102 = arith.index_cast %101 : i64 to index
    %103 = tensor.empty(%102) : tensor<1x8x?x8xbf16>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<1x?x8x8xbf16>) outs(%103 : tensor<1x8x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %104 = tensor.empty() : tensor<64x32xbf16>
    %transposed_27 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%104 : tensor<64x32xbf16>) permutation = [1, 0] 
    %105 = tensor.empty(%dim) : tensor<?x32xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %107 = linalg.matmul ins(%collapsed, %transposed_27 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%106 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %108 = tensor.empty(%dim) : tensor<?x32xbf16>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%107 : tensor<?x32xf32>) outs(%108 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %260 = arith.truncf %in : f32 to bf16
      linalg.yield %260 : bf16
    } -> tensor<?x32xbf16>
    %expanded_28 = tensor.expand_shape %109 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %110 = arith.muli %0, %c32_i64 : i64
    %111 = arith.divsi %110, %97 : i64
    %112 = arith.select %27, %111, %0 : i64
    %from_elements_29 = tensor.from_elements %c1_i64, %112, %111, %c8_i64 : tensor<4xi64>
    %reshape_30 = tensor.reshape %expanded_28(%from_elements_29) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %113 = arith.index_cast %112 : i64 to index
    %114 = tensor.empty(%113) : tensor<1x4x?x8xbf16>
    %transposed_31 = linalg.transpose ins(%reshape_30 : tensor<1x?x4x8xbf16>) outs(%114 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_32 = linalg.transpose ins(%arg5 : tensor<32x64xbf16>) outs(%104 : tensor<64x32xbf16>) permutation = [1, 0] 
    %115 = linalg.matmul ins(%collapsed, %transposed_32 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%106 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%115 : tensor<?x32xf32>) outs(%108 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %260 = arith.truncf %in : f32 to bf16
      linalg.yield %260 : bf16
    } -> tensor<?x32xbf16>
    %expanded_33 = tensor.expand_shape %116 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xbf16> into tensor<1x?x32xbf16>
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %reshape_34 = tensor.reshape %expanded_33(%from_elements_29) : (tensor<1x?x32xbf16>, tensor<4xi64>) -> tensor<1x?x4x8xbf16>
    %transposed_35 = linalg.transpose ins(%reshape_34 : tensor<1x?x4x8xbf16>) outs(%114 : tensor<1x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_36 = tensor.expand_shape %66 [[0], [1, 2], [3]] output_shape [1, 1, %dim_21, 8] : tensor<1x?x8xbf16> into tensor<1x1x?x8xbf16>
    %expanded_37 = tensor.expand_shape %68 [[0], [1, 2], [3]] output_shape [1, 1, %dim_21, 8] : tensor<1x?x8xbf16> into tensor<1x1x?x8xbf16>
    %117 = arith.cmpi eq, %102, %dim_21 : index
    cf.assert %117, "mismatched size for broadcast"
    %118 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %expanded_36 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%103 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %260 = arith.mulf %in, %in_77 : bf16
      linalg.yield %260 : bf16
    } -> tensor<1x8x?x8xbf16>
    %extracted_slice = tensor.extract_slice %transposed_26[0, 0, 0, 0] [1, 8, %102, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %extracted_slice_38 = tensor.extract_slice %transposed_26[0, 0, 0, 4] [1, 8, %102, 4] [1, 1, 1, 1] : tensor<1x8x?x8xbf16> to tensor<1x8x?x4xbf16>
    %119 = tensor.empty(%102) : tensor<1x8x?x4xbf16>
    %120 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<1x8x?x4xbf16>) outs(%119 : tensor<1x8x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %260 = arith.negf %in : bf16
      linalg.yield %260 : bf16
    } -> tensor<1x8x?x4xbf16>
    %concat_39 = tensor.concat dim(3) %120, %extracted_slice : (tensor<1x8x?x4xbf16>, tensor<1x8x?x4xbf16>) -> tensor<1x8x?x8xbf16>
    %dim_40 = tensor.dim %120, %c2 : tensor<1x8x?x4xbf16>
    %121 = arith.cmpi eq, %dim_40, %dim_21 : index
    cf.assert %121, "mismatched size for broadcast"
    %122 = tensor.empty(%dim_40) : tensor<1x8x?x8xbf16>
    %123 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %expanded_37 : tensor<1x8x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%122 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %260 = arith.mulf %in, %in_77 : bf16
      linalg.yield %260 : bf16
    } -> tensor<1x8x?x8xbf16>
    %124 = arith.cmpi eq, %102, %dim_40 : index
    cf.assert %124, "mismatched size for broadcast"
    %125 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %123 : tensor<1x8x?x8xbf16>, tensor<1x8x?x8xbf16>) outs(%103 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %260 = arith.addf %in, %in_77 : bf16
      linalg.yield %260 : bf16
    } -> tensor<1x8x?x8xbf16>
    %126 = arith.cmpi eq, %113, %dim_21 : index
    cf.assert %126, "mismatched size for broadcast"
    %127 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31, %expanded_36 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%114 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %260 = arith.mulf %in, %in_77 : bf16
      linalg.yield %260 : bf16
    } -> tensor<1x4x?x8xbf16>
    %extracted_slice_41 = tensor.extract_slice %transposed_31[0, 0, 0, 0] [1, 4, %113, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %extracted_slice_42 = tensor.extract_slice %transposed_31[0, 0, 0, 4] [1, 4, %113, 4] [1, 1, 1, 1] : tensor<1x4x?x8xbf16> to tensor<1x4x?x4xbf16>
    %128 = tensor.empty(%113) : tensor<1x4x?x4xbf16>
    %129 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_42 : tensor<1x4x?x4xbf16>) outs(%128 : tensor<1x4x?x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %260 = arith.negf %in : bf16
      linalg.yield %260 : bf16
    } -> tensor<1x4x?x4xbf16>
    %concat_43 = tensor.concat dim(3) %129, %extracted_slice_41 : (tensor<1x4x?x4xbf16>, tensor<1x4x?x4xbf16>) -> tensor<1x4x?x8xbf16>
    %dim_44 = tensor.dim %129, %c2 : tensor<1x4x?x4xbf16>
    %130 = arith.cmpi eq, %dim_44, %dim_21 : index
    cf.assert %130, "mismatched size for broadcast"
    %131 = tensor.empty(%dim_44) : tensor<1x4x?x8xbf16>
    %132 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_43, %expanded_37 : tensor<1x4x?x8xbf16>, tensor<1x1x?x8xbf16>) outs(%131 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %260 = arith.mulf %in, %in_77 : bf16
      linalg.yield %260 : bf16
    } -> tensor<1x4x?x8xbf16>
    %133 = arith.cmpi eq, %113, %dim_44 : index
    cf.assert %133, "mismatched size for broadcast"
    %134 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %132 : tensor<1x4x?x8xbf16>, tensor<1x4x?x8xbf16>) outs(%114 : tensor<1x4x?x8xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %260 = arith.addf %in, %in_77 : bf16
      linalg.yield %260 : bf16
    } -> tensor<1x4x?x8xbf16>
    %expanded_45 = tensor.expand_shape %134 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %113, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %135 = tensor.empty(%dim) : tensor<1x4x2x?x8xbf16>
    %136 = linalg.generic {indexing_maps = [#map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%135 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %260 = linalg.index 1 : index
      %261 = linalg.index 3 : index
      %262 = linalg.index 4 : index
      %263 = arith.cmpi eq, %113, %c1 : index
      %264 = arith.select %263, %c0, %261 : index
      %extracted = tensor.extract %expanded_45[%c0, %260, %c0, %264, %262] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_46 = tensor.collapse_shape %136 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %expanded_47 = tensor.expand_shape %transposed_35 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, %113, 8] : tensor<1x4x?x8xbf16> into tensor<1x4x1x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %137 = linalg.generic {indexing_maps = [#map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%135 : tensor<1x4x2x?x8xbf16>) {
    ^bb0(%out: bf16):
      %260 = linalg.index 1 : index
      %261 = linalg.index 3 : index
      %262 = linalg.index 4 : index
      %263 = arith.cmpi eq, %113, %c1 : index
      %264 = arith.select %263, %c0, %261 : index
      %extracted = tensor.extract %expanded_47[%c0, %260, %c0, %264, %262] : tensor<1x4x1x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x4x2x?x8xbf16>
    %collapsed_48 = tensor.collapse_shape %137 [[0], [1, 2], [3], [4]] : tensor<1x4x2x?x8xbf16> into tensor<1x8x?x8xbf16>
    %138 = tensor.empty(%dim) : tensor<1x8x8x?xbf16>
    %transposed_49 = linalg.transpose ins(%collapsed_46 : tensor<1x8x?x8xbf16>) outs(%138 : tensor<1x8x8x?xbf16>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %139 = tensor.empty(%dim) : tensor<1x8x?x8xbf16>
    %140 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%139 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %260 = linalg.index 1 : index
      %261 = linalg.index 2 : index
      %262 = linalg.index 3 : index
      %263 = arith.cmpi eq, %102, %c1 : index
      %264 = arith.select %263, %c0, %261 : index
      %extracted = tensor.extract %125[%c0, %260, %264, %262] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %collapsed_50 = tensor.collapse_shape %140 [[0, 1], [2], [3]] : tensor<1x8x?x8xbf16> into tensor<8x?x8xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %141 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%138 : tensor<1x8x8x?xbf16>) {
    ^bb0(%out: bf16):
      %260 = linalg.index 1 : index
      %261 = linalg.index 2 : index
      %262 = linalg.index 3 : index
      %263 = arith.cmpi eq, %dim, %c1 : index
      %264 = arith.select %263, %c0, %262 : index
      %extracted = tensor.extract %transposed_49[%c0, %260, %261, %264] : tensor<1x8x8x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x8x?xbf16>
    %collapsed_51 = tensor.collapse_shape %141 [[0, 1], [2], [3]] : tensor<1x8x8x?xbf16> into tensor<8x8x?xbf16>
    %142 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %143 = linalg.fill ins(%cst : f32) outs(%142 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %144 = linalg.batch_matmul ins(%collapsed_50, %collapsed_51 : tensor<8x?x8xbf16>, tensor<8x8x?xbf16>) outs(%143 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %145 = tensor.empty(%dim, %dim) : tensor<8x?x?xbf16>
    %146 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<8x?x?xf32>) outs(%145 : tensor<8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %260 = arith.truncf %in : f32 to bf16
      linalg.yield %260 : bf16
    } -> tensor<8x?x?xbf16>
    %147 = arith.muli %0, %c8_i64 : i64
    %148 = arith.select %27, %c8_i64, %147 : i64
    %149 = arith.muli %148, %0 : i64
    %150 = arith.select %27, %c8_i64, %149 : i64
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %151 = arith.muli %147, %0 : i64
    %152 = arith.divsi %151, %150 : i64
    %153 = arith.select %27, %152, %0 : i64
    %from_elements_52 = tensor.from_elements %c1_i64, %c8_i64, %153, %153 : tensor<4xi64>
    %reshape_53 = tensor.reshape %146(%from_elements_52) : (tensor<8x?x?xbf16>, tensor<4xi64>) -> tensor<1x8x?x?xbf16>
    %154 = arith.index_cast %153 : i64 to index
    %155 = tensor.empty(%154, %154) : tensor<1x8x?x?xbf16>
    %156 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_53 : tensor<1x8x?x?xbf16>) outs(%155 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %260 = arith.truncf %cst_7 : f64 to bf16
      %261 = arith.mulf %in, %260 : bf16
      linalg.yield %261 : bf16
    } -> tensor<1x8x?x?xbf16>
    %157 = arith.cmpi slt, %dim, %c0 : index
    %158 = arith.addi %dim, %dim : index
    %159 = arith.select %157, %158, %dim : index
    %160 = arith.cmpi slt, %159, %c0 : index
    %161 = arith.select %160, %c-1, %159 : index
    %162 = arith.minsi %161, %dim : index
    %163 = arith.maxsi %162, %c0 : index
    %extracted_slice_54 = tensor.extract_slice %41[0, 0, 0, 0] [1, 1, %dim, %163] [1, 1, 1, 1] : tensor<1x1x?x?xbf16> to tensor<1x1x?x?xbf16>
    %164 = arith.cmpi eq, %154, %dim : index
    cf.assert %164, "mismatched size for broadcast"
    %165 = arith.cmpi eq, %154, %163 : index
    cf.assert %165, "mismatched size for broadcast"
    %166 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %extracted_slice_54 : tensor<1x8x?x?xbf16>, tensor<1x1x?x?xbf16>) outs(%155 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %260 = arith.addf %in, %in_77 : bf16
      linalg.yield %260 : bf16
    } -> tensor<1x8x?x?xbf16>
    %167 = arith.cmpi sge, %153, %c0_i64 : i64
    cf.assert %167, "negative values not allowed in new dimensions"
    cf.assert %167, "negative values not allowed in new dimensions"
    %168 = tensor.empty(%154, %154) : tensor<1x8x?x?xf32>
    %169 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166 : tensor<1x8x?x?xbf16>) outs(%168 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %260 = arith.extf %in : bf16 to f32
      linalg.yield %260 : f32
    } -> tensor<1x8x?x?xf32>
    %170 = arith.index_cast %153 : i64 to index
    %171 = arith.cmpi sge, %153, %c0_i64 : i64
    cf.assert %171, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %171, "unimplemented: dynamic negative broadcast sizes"
    %172 = tensor.empty(%170, %170) : tensor<1x8x?x?xf32>
    %173 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%172 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %260 = linalg.index 1 : index
      %261 = linalg.index 2 : index
      %262 = linalg.index 3 : index
      %263 = arith.cmpi eq, %154, %c1 : index
      %264 = arith.select %263, %c0, %261 : index
      %265 = arith.select %263, %c0, %262 : index
      %extracted = tensor.extract %169[%c0, %260, %264, %265] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    %174 = tensor.empty(%170) : tensor<1x8x?xi64>
    %175 = linalg.fill ins(%c0_i64 : i64) outs(%174 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %176 = tensor.empty(%170) : tensor<1x8x?xf32>
    %177 = linalg.fill ins(%cst_0 : f32) outs(%176 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %178:2 = linalg.generic {indexing_maps = [#map11, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%173 : tensor<1x8x?x?xf32>) outs(%177, %175 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_77: i64):
      %260 = linalg.index 3 : index
      %261 = arith.index_cast %260 : index to i64
      %262 = arith.maximumf %in, %out : f32
      %263 = arith.cmpf ogt, %in, %out : f32
      %264 = arith.select %263, %261, %out_77 : i64
      linalg.yield %262, %264 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_55 = tensor.expand_shape %178#0 [[0], [1], [2, 3]] output_shape [1, 8, %170, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %179 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %expanded_55 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%172 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %260 = arith.subf %in, %in_77 : f32
      linalg.yield %260 : f32
    } -> tensor<1x8x?x?xf32>
    %180 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179 : tensor<1x8x?x?xf32>) outs(%172 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.exp %in : f32
      linalg.yield %260 : f32
    } -> tensor<1x8x?x?xf32>
    %181 = tensor.empty(%170) : tensor<1x8x?x1xf32>
    %182 = linalg.fill ins(%cst : f32) outs(%181 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map11, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%180 : tensor<1x8x?x?xf32>) outs(%182 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %out : f32
      linalg.yield %260 : f32
    } -> tensor<1x8x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180, %183 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%172 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %260 = arith.divf %in, %in_77 : f32
      linalg.yield %260 : f32
    } -> tensor<1x8x?x?xf32>
    %185 = arith.cmpi sge, %153, %c0_i64 : i64
    cf.assert %185, "negative values not allowed in new dimensions"
    cf.assert %185, "negative values not allowed in new dimensions"
    %186 = tensor.empty(%170, %170) : tensor<1x8x?x?xbf16>
    %187 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184 : tensor<1x8x?x?xf32>) outs(%186 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %260 = arith.truncf %in : f32 to bf16
      linalg.yield %260 : bf16
    } -> tensor<1x8x?x?xbf16>
    %188 = arith.index_cast %153 : i64 to index
    %189 = arith.cmpi sge, %153, %c0_i64 : i64
    cf.assert %189, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %189, "unimplemented: dynamic negative broadcast sizes"
    %190 = tensor.empty(%188, %188) : tensor<1x8x?x?xbf16>
    %191 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%190 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %260 = linalg.index 1 : index
      %261 = linalg.index 2 : index
      %262 = linalg.index 3 : index
      %263 = arith.cmpi eq, %170, %c1 : index
      %264 = arith.select %263, %c0, %261 : index
      %265 = arith.select %263, %c0, %262 : index
      %extracted = tensor.extract %187[%c0, %260, %264, %265] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %192 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xbf16>
    %193 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%192 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %260 = linalg.index 1 : index
      %261 = linalg.index 2 : index
      %262 = linalg.index 3 : index
      %263 = arith.cmpi eq, %188, %c1 : index
      %264 = arith.select %263, %c0, %261 : index
      %265 = arith.select %263, %c0, %262 : index
      %extracted = tensor.extract %191[%c0, %260, %264, %265] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %34, "must have at most one inferred (negative) dimension"
    %from_elements_56 = tensor.from_elements %c8_i64, %153, %153 : tensor<3xi64>
    %reshape_57 = tensor.reshape %193(%from_elements_56) : (tensor<1x8x?x?xbf16>, tensor<3xi64>) -> tensor<8x?x?xbf16>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %194 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%139 : tensor<1x8x?x8xbf16>) {
    ^bb0(%out: bf16):
      %260 = linalg.index 1 : index
      %261 = linalg.index 2 : index
      %262 = linalg.index 3 : index
      %263 = arith.cmpi eq, %dim, %c1 : index
      %264 = arith.select %263, %c0, %261 : index
      %extracted = tensor.extract %collapsed_48[%c0, %260, %264, %262] : tensor<1x8x?x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x8xbf16>
    %collapsed_58 = tensor.collapse_shape %194 [[0, 1], [2], [3]] : tensor<1x8x?x8xbf16> into tensor<8x?x8xbf16>
    %195 = arith.cmpi eq, %153, %0 : i64
    cf.assert %195, "mismatching contracting dimension"
    %196 = tensor.empty(%154) : tensor<8x?x8xf32>
    %197 = linalg.fill ins(%cst : f32) outs(%196 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %198 = linalg.batch_matmul ins(%reshape_57, %collapsed_58 : tensor<8x?x?xbf16>, tensor<8x?x8xbf16>) outs(%197 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %199 = tensor.empty(%154) : tensor<8x?x8xbf16>
    %200 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<8x?x8xf32>) outs(%199 : tensor<8x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %260 = arith.truncf %in : f32 to bf16
      linalg.yield %260 : bf16
    } -> tensor<8x?x8xbf16>
    %expanded_59 = tensor.expand_shape %200 [[0, 1], [2], [3]] output_shape [1, 8, %154, 8] : tensor<8x?x8xbf16> into tensor<1x8x?x8xbf16>
    %201 = tensor.empty(%154) : tensor<1x?x8x8xbf16>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<1x8x?x8xbf16>) outs(%201 : tensor<1x?x8x8xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %202 = arith.muli %153, %c64_i64 : i64
    %203 = arith.divsi %202, %28 : i64
    %204 = arith.select %27, %203, %0 : i64
    %from_elements_61 = tensor.from_elements %c1_i64, %204, %203 : tensor<3xi64>
    %reshape_62 = tensor.reshape %transposed_60(%from_elements_61) : (tensor<1x?x8x8xbf16>, tensor<3xi64>) -> tensor<1x?x64xbf16>
    %transposed_63 = linalg.transpose ins(%arg6 : tensor<64x64xbf16>) outs(%91 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %reshape_62 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %205 = arith.index_cast %204 : i64 to index
    %206 = tensor.empty(%205) : tensor<?x64xf32>
    %207 = linalg.fill ins(%cst : f32) outs(%206 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %208 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<?x64xbf16>, tensor<64x64xbf16>) outs(%207 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %209 = tensor.empty(%205) : tensor<?x64xbf16>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%208 : tensor<?x64xf32>) outs(%209 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %260 = arith.truncf %in : f32 to bf16
      linalg.yield %260 : bf16
    } -> tensor<?x64xbf16>
    %expanded_65 = tensor.expand_shape %210 [[0, 1], [2]] output_shape [1, %205, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    %211 = arith.cmpi eq, %dim, %205 : index
    cf.assert %211, "mismatched size for broadcast"
    %212 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %expanded_65 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %260 = arith.addf %in, %in_77 : bf16
      linalg.yield %260 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %213 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<1x?x64xbf16>) outs(%70 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %260 = arith.extf %in : bf16 to f32
      linalg.yield %260 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %214 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%72 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %260 = linalg.index 1 : index
      %261 = linalg.index 2 : index
      %262 = arith.cmpi eq, %dim, %c1 : index
      %263 = arith.select %262, %c0, %260 : index
      %extracted = tensor.extract %213[%c0, %263, %261] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %215 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x?x64xf32>) outs(%72 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %260 : f32
    } -> tensor<1x?x64xf32>
    %216 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%215 : tensor<1x?x64xf32>) outs(%76 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %out : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x1xf32>
    %217 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.divf %in, %cst_12 : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x1xf32>
    %218 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.truncf %cst_8 : f64 to f32
      %261 = arith.addf %in, %260 : f32
      linalg.yield %261 : f32
    } -> tensor<1x?x1xf32>
    %219 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.rsqrt %in : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x1xf32>
    %220 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %219 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%72 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %260 = arith.mulf %in, %in_77 : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x64xf32>
    %221 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xbf16>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %260 = arith.extf %in : bf16 to f32
      linalg.yield %260 : f32
    } -> tensor<64xf32>
    %222 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%221 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %cst_13 : f32
      linalg.yield %260 : f32
    } -> tensor<64xf32>
    %223 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %222 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%72 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %260 = arith.mulf %in, %in_77 : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %224 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<1x?x64xf32>) outs(%86 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %260 = arith.truncf %in : f32 to bf16
      linalg.yield %260 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %88, "unimplemented: dynamic negative broadcast sizes"
    %225 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%89 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %260 = linalg.index 1 : index
      %261 = linalg.index 2 : index
      %262 = arith.cmpi eq, %dim, %c1 : index
      %263 = arith.select %262, %c0, %260 : index
      %extracted = tensor.extract %224[%c0, %263, %261] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %226 = tensor.empty() : tensor<64x96xbf16>
    %transposed_66 = linalg.transpose ins(%arg7 : tensor<96x64xbf16>) outs(%226 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %225 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %227 = tensor.empty(%dim) : tensor<?x96xf32>
    %228 = linalg.fill ins(%cst : f32) outs(%227 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %229 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%228 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %230 = tensor.empty(%dim) : tensor<?x96xbf16>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%229 : tensor<?x96xf32>) outs(%230 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %260 = arith.truncf %in : f32 to bf16
      linalg.yield %260 : bf16
    } -> tensor<?x96xbf16>
    %expanded_68 = tensor.expand_shape %231 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    %232 = tensor.empty(%dim) : tensor<1x?x96xbf16>
    %233 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<1x?x96xbf16>) outs(%232 : tensor<1x?x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %260 = math.fpowi %in, %c3_i64 : bf16, i64
      %261 = arith.mulf %260, %cst_1 : bf16
      %262 = arith.addf %in, %261 : bf16
      %263 = arith.mulf %262, %cst_2 : bf16
      %264 = math.tanh %263 : bf16
      %265 = arith.addf %264, %cst_3 : bf16
      %266 = arith.mulf %265, %cst_4 : bf16
      %267 = arith.mulf %in, %266 : bf16
      linalg.yield %267 : bf16
    } -> tensor<1x?x96xbf16>
    %transposed_69 = linalg.transpose ins(%arg8 : tensor<96x64xbf16>) outs(%226 : tensor<64x96xbf16>) permutation = [1, 0] 
    %234 = linalg.matmul ins(%collapsed_67, %transposed_69 : tensor<?x64xbf16>, tensor<64x96xbf16>) outs(%228 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%234 : tensor<?x96xf32>) outs(%230 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %260 = arith.truncf %in : f32 to bf16
      linalg.yield %260 : bf16
    } -> tensor<?x96xbf16>
    %expanded_70 = tensor.expand_shape %235 [[0, 1], [2]] output_shape [1, %dim, 96] : tensor<?x96xbf16> into tensor<1x?x96xbf16>
    %236 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %expanded_70 : tensor<1x?x96xbf16>, tensor<1x?x96xbf16>) outs(%232 : tensor<1x?x96xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %260 = arith.mulf %in, %in_77 : bf16
      linalg.yield %260 : bf16
    } -> tensor<1x?x96xbf16>
    %237 = tensor.empty() : tensor<96x64xbf16>
    %transposed_71 = linalg.transpose ins(%arg9 : tensor<64x96xbf16>) outs(%237 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %236 [[0, 1], [2]] : tensor<1x?x96xbf16> into tensor<?x96xbf16>
    %238 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<?x96xbf16>, tensor<96x64xbf16>) outs(%93 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%238 : tensor<?x64xf32>) outs(%95 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %260 = arith.truncf %in : f32 to bf16
      linalg.yield %260 : bf16
    } -> tensor<?x64xbf16>
    %expanded_73 = tensor.expand_shape %239 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xbf16> into tensor<1x?x64xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %240 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %expanded_73 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%4 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_77: bf16, %out: bf16):
      %260 = arith.addf %in, %in_77 : bf16
      linalg.yield %260 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %1, "negative values not allowed in new dimensions"
    %241 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<1x?x64xbf16>) outs(%70 : tensor<1x?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %260 = arith.extf %in : bf16 to f32
      linalg.yield %260 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %242 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%72 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %260 = linalg.index 1 : index
      %261 = linalg.index 2 : index
      %262 = arith.cmpi eq, %dim, %c1 : index
      %263 = arith.select %262, %c0, %260 : index
      %extracted = tensor.extract %241[%c0, %263, %261] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %243 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<1x?x64xf32>) outs(%72 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %260 : f32
    } -> tensor<1x?x64xf32>
    %244 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%243 : tensor<1x?x64xf32>) outs(%76 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %out : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x1xf32>
    %245 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.divf %in, %cst_12 : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x1xf32>
    %246 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.truncf %cst_8 : f64 to f32
      %261 = arith.addf %in, %260 : f32
      linalg.yield %261 : f32
    } -> tensor<1x?x1xf32>
    %247 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<1x?x1xf32>) outs(%75 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = math.rsqrt %in : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x1xf32>
    %248 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %247 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%72 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %260 = arith.mulf %in, %in_77 : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x64xf32>
    %249 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xbf16>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %260 = arith.extf %in : bf16 to f32
      linalg.yield %260 : f32
    } -> tensor<64xf32>
    %250 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%249 : tensor<64xf32>) outs(%82 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %260 = arith.addf %in, %cst_13 : f32
      linalg.yield %260 : f32
    } -> tensor<64xf32>
    %251 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %250 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%72 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %260 = arith.mulf %in, %in_77 : f32
      linalg.yield %260 : f32
    } -> tensor<1x?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %252 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<1x?x64xf32>) outs(%86 : tensor<1x?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %260 = arith.truncf %in : f32 to bf16
      linalg.yield %260 : bf16
    } -> tensor<1x?x64xbf16>
    cf.assert %88, "unimplemented: dynamic negative broadcast sizes"
    %253 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%89 : tensor<1x?x64xbf16>) {
    ^bb0(%out: bf16):
      %260 = linalg.index 1 : index
      %261 = linalg.index 2 : index
      %262 = arith.cmpi eq, %dim, %c1 : index
      %263 = arith.select %262, %c0, %260 : index
      %extracted = tensor.extract %252[%c0, %263, %261] : tensor<1x?x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x64xbf16>
    %254 = tensor.empty() : tensor<64x256xbf16>
    %transposed_74 = linalg.transpose ins(%arg2 : tensor<256x64xbf16>) outs(%254 : tensor<64x256xbf16>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %253 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %255 = tensor.empty(%dim) : tensor<?x256xf32>
    %256 = linalg.fill ins(%cst : f32) outs(%255 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %257 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<?x64xbf16>, tensor<64x256xbf16>) outs(%256 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %258 = tensor.empty(%dim) : tensor<?x256xbf16>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%257 : tensor<?x256xf32>) outs(%258 : tensor<?x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %260 = arith.truncf %in : f32 to bf16
      linalg.yield %260 : bf16
    } -> tensor<?x256xbf16>
    %expanded_76 = tensor.expand_shape %259 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xbf16> into tensor<1x?x256xbf16>
    return %expanded_76 : tensor<1x?x256xbf16>
  }
}
