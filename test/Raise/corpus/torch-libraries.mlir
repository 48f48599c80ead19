// Written by scripts/make-corpus.py; do not edit.

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1) -> (0, d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map19 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map20 = affine_map<(d0, d1, d2) -> ()>
#map21 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map22 = affine_map<(d0, d1) -> (d0)>
#map23 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map25 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map27 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map28 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map29 = affine_map<()[s0] -> (s0 + 1)>
#map30 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
#map31 = affine_map<()[s0] -> (s0 * 4)>
#map32 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map33 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map34 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map35 = affine_map<(d0) -> ()>
#map36 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map37 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map38 = affine_map<(d0, d1, d2) -> (0, 0, 0)>
#map39 = affine_map<(d0, d1, d2) -> (0, 0)>
module {
  func.func @meta_llama_block(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>, %arg2: tensor<128x128xf32>, %arg3: tensor<32x128xf32>, %arg4: tensor<32x128xf32>, %arg5: tensor<128x128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<192x128xf32>, %arg8: tensor<128x192xf32>, %arg9: tensor<192x128xf32>) -> tensor<1x?x128xf32> {
    %true = arith.constant true
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 1.600000e+01 : f32
    %cst_7 = arith.constant 1.000000e+04 : f32
    %cst_8 = arith.constant 1.280000e+02 : f32
    %c16_i64 = arith.constant 16 : i64
    %c128_i64 = arith.constant 128 : i64
    %c4_i64 = arith.constant 4 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_9 = arith.constant 4.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<8xi64>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %151 = linalg.index 0 : index
      %152 = arith.index_cast %151 : index to i64
      %153 = arith.muli %152, %c2_i64 : i64
      linalg.yield %153 : i64
    } -> tensor<8xi64>
    %3 = tensor.empty() : tensor<8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<8xi64>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %151 = arith.sitofp %in : i64 to f32
      linalg.yield %151 : f32
    } -> tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_6 : f32
      linalg.yield %151 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.powf %cst_7, %in : f32
      linalg.yield %151 : f32
    } -> tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.cmpf one, %in, %cst : f32
      cf.assert %151, "unimplemented: tensor with zero element"
      %152 = arith.divf %cst_0, %in : f32
      linalg.yield %152 : f32
    } -> tensor<8xf32>
    %8 = arith.sitofp %0 : i64 to f32
    %9 = math.ceil %8 : f32
    %10 = arith.fptoui %9 : f32 to i64
    %11 = arith.index_cast %10 : i64 to index
    %12 = tensor.empty(%11) : tensor<?xf32>
    %13 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%12 : tensor<?xf32>) {
    ^bb0(%out: f32):
      %151 = linalg.index 0 : index
      %152 = arith.index_cast %151 : index to i64
      %153 = arith.sitofp %152 : i64 to f32
      %154 = arith.addf %153, %cst : f32
      linalg.yield %154 : f32
    } -> tensor<?xf32>
    %expanded = tensor.expand_shape %13 [[0, 1]] output_shape [%11, 1] : tensor<?xf32> into tensor<?x1xf32>
    %14 = tensor.empty(%11) : tensor<?x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %7 : tensor<?x1xf32>, tensor<8xf32>) outs(%14 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<?x8xf32>
    %16 = arith.cmpi sge, %10, %c0_i64 : i64
    cf.assert %16, "negative values not allowed in new dimensions"
    %17 = arith.index_cast %10 : i64 to index
    %18 = tensor.empty(%17) : tensor<?x8xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%18 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x8xf32>
    %20 = tensor.empty(%17) : tensor<?x8xcomplex<f32>>
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%19, %15 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%20 : tensor<?x8xcomplex<f32>>) {
    ^bb0(%in: f32, %in_51: f32, %out: complex<f32>):
      %151 = math.cos %in_51 : f32
      %152 = math.sin %in_51 : f32
      %153 = arith.mulf %in, %151 : f32
      %154 = arith.mulf %in, %152 : f32
      %155 = complex.create %153, %154 : complex<f32>
      linalg.yield %155 : complex<f32>
    } -> tensor<?x8xcomplex<f32>>
    %22 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%22 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<1x?x128xf32>
    %24 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x?x128xf32>) outs(%25 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x?x1xf32>) outs(%24 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_8 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x?x1xf32>) outs(%24 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_5 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x1xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x?x1xf32>) outs(%24 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %29 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%22 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x128xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg1 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%22 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x128xf32>
    %32 = tensor.empty() : tensor<128x128xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<128x128xf32>) outs(%32 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %31 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %33 = tensor.empty(%dim) : tensor<?x128xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %35 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x128xf32>) outs(%34 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %36 = tensor.empty() : tensor<128x32xf32>
    %transposed_10 = linalg.transpose ins(%arg3 : tensor<32x128xf32>) outs(%36 : tensor<128x32xf32>) permutation = [1, 0] 
    %37 = tensor.empty(%dim) : tensor<?x32xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %39 = linalg.matmul ins(%collapsed, %transposed_10 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%38 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %transposed_11 = linalg.transpose ins(%arg4 : tensor<32x128xf32>) outs(%36 : tensor<128x32xf32>) permutation = [1, 0] 
    %40 = linalg.matmul ins(%collapsed, %transposed_11 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%38 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_12 = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [1, %dim, 8, 16] : tensor<?x128xf32> into tensor<1x?x8x16xf32>
    %expanded_13 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [1, %dim, 2, 16] : tensor<?x32xf32> into tensor<1x?x2x16xf32>
    %41 = arith.cmpi slt, %0, %c0_i64 : i64
    %42 = arith.select %41, %c1_i64, %0 : i64
    %43 = arith.extui %41 : i1 to i64
    %44 = arith.addi %43, %c1_i64 : i64
    %45 = arith.muli %42, %c16_i64 : i64
    %46 = arith.cmpi sle, %44, %c1_i64 : i64
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %47 = arith.muli %0, %c128_i64 : i64
    %48 = arith.divsi %47, %45 : i64
    %49 = arith.select %41, %48, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %49, %c8_i64, %48, %c2_i64 : tensor<5xi64>
    %reshape = tensor.reshape %expanded_12(%from_elements) : (tensor<1x?x8x16xf32>, tensor<5xi64>) -> tensor<1x?x8x8x2xf32>
    %50 = arith.index_cast %49 : i64 to index
    %51 = tensor.empty(%50) : tensor<1x?x8x8xcomplex<f32>>
    %52 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%51 : tensor<1x?x8x8xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %151 = linalg.index 1 : index
      %152 = linalg.index 2 : index
      %153 = linalg.index 3 : index
      %extracted = tensor.extract %reshape[%c0, %151, %152, %153, %c0] : tensor<1x?x8x8x2xf32>
      %extracted_51 = tensor.extract %reshape[%c0, %151, %152, %153, %c1] : tensor<1x?x8x8x2xf32>
      %154 = complex.create %extracted, %extracted_51 : complex<f32>
      linalg.yield %154 : complex<f32>
    } -> tensor<1x?x8x8xcomplex<f32>>
    %53 = arith.muli %42, %c4_i64 : i64
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %54 = arith.muli %0, %c32_i64 : i64
    %55 = arith.divsi %54, %53 : i64
    %56 = arith.select %41, %55, %0 : i64
    %from_elements_14 = tensor.from_elements %c1_i64, %56, %c2_i64, %55, %c2_i64 : tensor<5xi64>
    %reshape_15 = tensor.reshape %expanded_13(%from_elements_14) : (tensor<1x?x2x16xf32>, tensor<5xi64>) -> tensor<1x?x2x8x2xf32>
    %57 = arith.index_cast %56 : i64 to index
    %58 = tensor.empty(%57) : tensor<1x?x2x8xcomplex<f32>>
    %59 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%58 : tensor<1x?x2x8xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %151 = linalg.index 1 : index
      %152 = linalg.index 2 : index
      %153 = linalg.index 3 : index
      %extracted = tensor.extract %reshape_15[%c0, %151, %152, %153, %c0] : tensor<1x?x2x8x2xf32>
      %extracted_51 = tensor.extract %reshape_15[%c0, %151, %152, %153, %c1] : tensor<1x?x2x8x2xf32>
      %154 = complex.create %extracted, %extracted_51 : complex<f32>
      linalg.yield %154 : complex<f32>
    } -> tensor<1x?x2x8xcomplex<f32>>
    %expanded_16 = tensor.expand_shape %21 [[0, 1], [2, 3]] output_shape [1, %17, 1, 8] : tensor<?x8xcomplex<f32>> into tensor<1x?x1x8xcomplex<f32>>
    %60 = arith.cmpi eq, %50, %17 : index
    cf.assert %60, "mismatched size for broadcast"
    %61 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %expanded_16 : tensor<1x?x8x8xcomplex<f32>>, tensor<1x?x1x8xcomplex<f32>>) outs(%51 : tensor<1x?x8x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_51: complex<f32>, %out: complex<f32>):
      %151 = complex.mul %in, %in_51 : complex<f32>
      linalg.yield %151 : complex<f32>
    } -> tensor<1x?x8x8xcomplex<f32>>
    %62 = tensor.empty(%50) : tensor<1x?x8x8x2xf32>
    %63 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x?x8x8xcomplex<f32>>) outs(%62 : tensor<1x?x8x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %151 = complex.re %in : complex<f32>
      %152 = complex.im %in : complex<f32>
      %153 = linalg.index 4 : index
      %154 = arith.cmpi eq, %153, %c0 : index
      %155 = arith.select %154, %151, %152 : f32
      linalg.yield %155 : f32
    } -> tensor<1x?x8x8x2xf32>
    %collapsed_17 = tensor.collapse_shape %63 [[0], [1], [2], [3, 4]] : tensor<1x?x8x8x2xf32> into tensor<1x?x8x16xf32>
    %64 = arith.cmpi eq, %57, %17 : index
    cf.assert %64, "mismatched size for broadcast"
    %65 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_16 : tensor<1x?x2x8xcomplex<f32>>, tensor<1x?x1x8xcomplex<f32>>) outs(%58 : tensor<1x?x2x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_51: complex<f32>, %out: complex<f32>):
      %151 = complex.mul %in, %in_51 : complex<f32>
      linalg.yield %151 : complex<f32>
    } -> tensor<1x?x2x8xcomplex<f32>>
    %66 = tensor.empty(%57) : tensor<1x?x2x8x2xf32>
    %67 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<1x?x2x8xcomplex<f32>>) outs(%66 : tensor<1x?x2x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %151 = complex.re %in : complex<f32>
      %152 = complex.im %in : complex<f32>
      %153 = linalg.index 4 : index
      %154 = arith.cmpi eq, %153, %c0 : index
      %155 = arith.select %154, %151, %152 : f32
      linalg.yield %155 : f32
    } -> tensor<1x?x2x8x2xf32>
    %collapsed_18 = tensor.collapse_shape %67 [[0], [1], [2], [3, 4]] : tensor<1x?x2x8x2xf32> into tensor<1x?x2x16xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1], [2], [3, 4]] output_shape [1, %57, 2, 1, 16] : tensor<1x?x2x16xf32> into tensor<1x?x2x1x16xf32>
    %68 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %68, "unimplemented: dynamic negative broadcast sizes"
    %69 = tensor.empty(%dim) : tensor<1x?x2x4x16xf32>
    %70 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%69 : tensor<1x?x2x4x16xf32>) {
    ^bb0(%out: f32):
      %151 = linalg.index 1 : index
      %152 = linalg.index 2 : index
      %153 = linalg.index 4 : index
      %154 = arith.cmpi eq, %57, %c1 : index
      %155 = arith.select %154, %c0, %151 : index
      %extracted = tensor.extract %expanded_19[%c0, %155, %152, %c0, %153] : tensor<1x?x2x1x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x2x4x16xf32>
    %collapsed_20 = tensor.collapse_shape %70 [[0], [1], [2, 3], [4]] : tensor<1x?x2x4x16xf32> into tensor<1x?x8x16xf32>
    %expanded_21 = tensor.expand_shape %40 [[0, 1], [2, 3, 4]] output_shape [1, %dim, 2, 1, 16] : tensor<?x32xf32> into tensor<1x?x2x1x16xf32>
    cf.assert %68, "unimplemented: dynamic negative broadcast sizes"
    %71 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%69 : tensor<1x?x2x4x16xf32>) {
    ^bb0(%out: f32):
      %151 = linalg.index 1 : index
      %152 = linalg.index 2 : index
      %153 = linalg.index 4 : index
      %154 = arith.cmpi eq, %dim, %c1 : index
      %155 = arith.select %154, %c0, %151 : index
      %extracted = tensor.extract %expanded_21[%c0, %155, %152, %c0, %153] : tensor<1x?x2x1x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x2x4x16xf32>
    %collapsed_22 = tensor.collapse_shape %71 [[0], [1], [2, 3], [4]] : tensor<1x?x2x4x16xf32> into tensor<1x?x8x16xf32>
    %72 = tensor.empty(%50) : tensor<1x8x?x16xf32>
    %transposed_23 = linalg.transpose ins(%collapsed_17 : tensor<1x?x8x16xf32>) outs(%72 : tensor<1x8x?x16xf32>) permutation = [0, 2, 1, 3] 
    %73 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %transposed_24 = linalg.transpose ins(%collapsed_22 : tensor<1x?x8x16xf32>) outs(%73 : tensor<1x8x?x16xf32>) permutation = [0, 2, 1, 3] 
    %74 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_20 : tensor<1x?x8x16xf32>) outs(%74 : tensor<1x8x16x?xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %68, "unimplemented: dynamic negative broadcast sizes"
    %75 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%73 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %151 = linalg.index 1 : index
      %152 = linalg.index 2 : index
      %153 = linalg.index 3 : index
      %154 = arith.cmpi eq, %50, %c1 : index
      %155 = arith.select %154, %c0, %152 : index
      %extracted = tensor.extract %transposed_23[%c0, %151, %155, %153] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_26 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %68, "unimplemented: dynamic negative broadcast sizes"
    %76 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%74 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %151 = linalg.index 1 : index
      %152 = linalg.index 2 : index
      %153 = linalg.index 3 : index
      %154 = arith.cmpi eq, %dim, %c1 : index
      %155 = arith.select %154, %c0, %153 : index
      %extracted = tensor.extract %transposed_25[%c0, %151, %152, %155] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_27 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %77 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %79 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%78 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %80 = arith.muli %0, %c8_i64 : i64
    %81 = arith.select %41, %c8_i64, %80 : i64
    %82 = arith.muli %81, %0 : i64
    %83 = arith.select %41, %c8_i64, %82 : i64
    %84 = arith.select %41, %44, %43 : i64
    %85 = arith.cmpi sle, %84, %c1_i64 : i64
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %86 = arith.muli %80, %0 : i64
    %87 = arith.divsi %86, %83 : i64
    %88 = arith.select %41, %87, %0 : i64
    %from_elements_28 = tensor.from_elements %c1_i64, %c8_i64, %88, %88 : tensor<4xi64>
    %reshape_29 = tensor.reshape %79(%from_elements_28) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %89 = arith.index_cast %88 : i64 to index
    %90 = tensor.empty(%89, %89) : tensor<1x8x?x?xf32>
    %91 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_29 : tensor<1x8x?x?xf32>) outs(%90 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_9 : f32
      linalg.yield %151 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %68, "negative values not allowed in new dimensions"
    cf.assert %68, "negative values not allowed in new dimensions"
    %92 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%92 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %94 = tensor.empty(%dim) : tensor<?xi64>
    %95 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%94 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %151 = linalg.index 0 : index
      %152 = arith.index_cast %151 : index to i64
      linalg.yield %152 : i64
    } -> tensor<?xi64>
    %expanded_30 = tensor.expand_shape %95 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_31 = tensor.expand_shape %95 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %96 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %97 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_30, %expanded_31 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%96 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %151 = arith.subi %in, %in_51 : i64
      linalg.yield %151 : i64
    } -> tensor<?x?xi64>
    %98 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %99 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<?x?xi64>) outs(%98 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %151 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %151 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %100 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%99, %93, %cst_2 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%100 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %151 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %151 : f32
    } -> tensor<?x?xf32>
    %102 = arith.cmpi eq, %89, %dim : index
    cf.assert %102, "mismatched size for broadcast"
    cf.assert %102, "mismatched size for broadcast"
    %103 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %101 : tensor<1x8x?x?xf32>, tensor<?x?xf32>) outs(%90 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<1x8x?x?xf32>
    %104 = tensor.empty(%89) : tensor<1x8x?xi64>
    %105 = linalg.fill ins(%c0_i64 : i64) outs(%104 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %106 = tensor.empty(%89) : tensor<1x8x?xf32>
    %107 = linalg.fill ins(%cst_1 : f32) outs(%106 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %108:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<1x8x?x?xf32>) outs(%107, %105 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %151 = linalg.index 3 : index
      %152 = arith.index_cast %151 : index to i64
      %153 = arith.maximumf %in, %out : f32
      %154 = arith.cmpf ogt, %in, %out : f32
      %155 = arith.select %154, %152, %out_51 : i64
      linalg.yield %153, %155 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_32 = tensor.expand_shape %108#0 [[0], [1], [2, 3]] output_shape [1, 8, %89, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %expanded_32 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%90 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.subf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<1x8x?x?xf32>
    %110 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<1x8x?x?xf32>) outs(%90 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.exp %in : f32
      linalg.yield %151 : f32
    } -> tensor<1x8x?x?xf32>
    %111 = tensor.empty(%89) : tensor<1x8x?x1xf32>
    %112 = linalg.fill ins(%cst : f32) outs(%111 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %113 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<1x8x?x?xf32>) outs(%112 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<1x8x?x1xf32>
    %114 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %113 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%90 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.divf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %68, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %68, "unimplemented: dynamic negative broadcast sizes"
    %115 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %116 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %151 = linalg.index 1 : index
      %152 = linalg.index 2 : index
      %153 = linalg.index 3 : index
      %154 = arith.cmpi eq, %89, %c1 : index
      %155 = arith.select %154, %c0, %152 : index
      %156 = arith.select %154, %c0, %153 : index
      %extracted = tensor.extract %114[%c0, %151, %155, %156] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %from_elements_33 = tensor.from_elements %c8_i64, %88, %88 : tensor<3xi64>
    %reshape_34 = tensor.reshape %116(%from_elements_33) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %68, "unimplemented: dynamic negative broadcast sizes"
    %117 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%73 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %151 = linalg.index 1 : index
      %152 = linalg.index 2 : index
      %153 = linalg.index 3 : index
      %154 = arith.cmpi eq, %dim, %c1 : index
      %155 = arith.select %154, %c0, %152 : index
      %extracted = tensor.extract %transposed_24[%c0, %151, %155, %153] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_35 = tensor.collapse_shape %117 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %118 = arith.cmpi eq, %88, %0 : i64
    cf.assert %118, "mismatching contracting dimension"
    %119 = tensor.empty(%89) : tensor<8x?x16xf32>
    %120 = linalg.fill ins(%cst : f32) outs(%119 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %121 = linalg.batch_matmul ins(%reshape_34, %collapsed_35 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%120 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_36 = tensor.expand_shape %121 [[0, 1], [2], [3]] output_shape [1, 8, %89, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    %122 = tensor.empty(%89) : tensor<1x?x8x16xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<1x8x?x16xf32>) outs(%122 : tensor<1x?x8x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %123 = arith.muli %88, %c128_i64 : i64
    %124 = arith.divsi %123, %42 : i64
    %125 = arith.select %41, %124, %0 : i64
    %from_elements_38 = tensor.from_elements %c1_i64, %125, %124 : tensor<3xi64>
    %reshape_39 = tensor.reshape %transposed_37(%from_elements_38) : (tensor<1x?x8x16xf32>, tensor<3xi64>) -> tensor<1x?x128xf32>
    %transposed_40 = linalg.transpose ins(%arg5 : tensor<128x128xf32>) outs(%32 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %reshape_39 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %126 = arith.index_cast %125 : i64 to index
    %127 = tensor.empty(%126) : tensor<?x128xf32>
    %128 = linalg.fill ins(%cst : f32) outs(%127 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %129 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%128 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_42 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [1, %126, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    %130 = arith.cmpi eq, %dim, %126 : index
    cf.assert %130, "mismatched size for broadcast"
    %131 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_42 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%22 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x128xf32>
    %132 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x?x128xf32>) outs(%22 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<1x?x128xf32>
    %133 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<1x?x128xf32>) outs(%25 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    %134 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x?x1xf32>) outs(%24 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_8 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    %135 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x?x1xf32>) outs(%24 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_5 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x1xf32>
    %136 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x?x1xf32>) outs(%24 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x1xf32>
    %137 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %136 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%22 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x128xf32>
    %138 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg6 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%22 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x128xf32>
    %139 = tensor.empty() : tensor<128x192xf32>
    %transposed_43 = linalg.transpose ins(%arg7 : tensor<192x128xf32>) outs(%139 : tensor<128x192xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %140 = tensor.empty(%dim) : tensor<?x192xf32>
    %141 = linalg.fill ins(%cst : f32) outs(%140 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %142 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<?x128xf32>, tensor<128x192xf32>) outs(%141 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded_45 = tensor.expand_shape %142 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    %143 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %144 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<1x?x192xf32>) outs(%143 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.negf %in : f32
      %152 = math.exp %151 : f32
      %153 = arith.addf %152, %cst_0 : f32
      %154 = arith.divf %cst_0, %153 : f32
      linalg.yield %154 : f32
    } -> tensor<1x?x192xf32>
    %145 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %144 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%143 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x192xf32>
    %transposed_46 = linalg.transpose ins(%arg9 : tensor<192x128xf32>) outs(%139 : tensor<128x192xf32>) permutation = [1, 0] 
    %146 = linalg.matmul ins(%collapsed_44, %transposed_46 : tensor<?x128xf32>, tensor<128x192xf32>) outs(%141 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded_47 = tensor.expand_shape %146 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    %147 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %expanded_47 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%143 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x192xf32>
    %148 = tensor.empty() : tensor<192x128xf32>
    %transposed_48 = linalg.transpose ins(%arg8 : tensor<128x192xf32>) outs(%148 : tensor<192x128xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %147 [[0, 1], [2]] : tensor<1x?x192xf32> into tensor<?x192xf32>
    %149 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<?x192xf32>, tensor<192x128xf32>) outs(%34 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_50 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    %150 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %expanded_50 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%22 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<1x?x128xf32>
    return %150 : tensor<1x?x128xf32>
  }
  func.func @meta_llama_block_bf16(%arg0: tensor<1x?x128xbf16>, %arg1: tensor<128xbf16>, %arg2: tensor<128x128xbf16>, %arg3: tensor<32x128xbf16>, %arg4: tensor<32x128xbf16>, %arg5: tensor<128x128xbf16>, %arg6: tensor<128xbf16>, %arg7: tensor<192x128xbf16>, %arg8: tensor<128x192xbf16>, %arg9: tensor<192x128xbf16>) -> tensor<1x?x128xbf16> {
    %true = arith.constant true
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 1.600000e+01 : f32
    %cst_7 = arith.constant 1.000000e+04 : f32
    %cst_8 = arith.constant 1.280000e+02 : f32
    %c16_i64 = arith.constant 16 : i64
    %c128_i64 = arith.constant 128 : i64
    %c4_i64 = arith.constant 4 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_9 = arith.constant 4.000000e+00 : bf16
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xbf16>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<8xi64>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %235 = linalg.index 0 : index
      %236 = arith.index_cast %235 : index to i64
      %237 = arith.muli %236, %c2_i64 : i64
      linalg.yield %237 : i64
    } -> tensor<8xi64>
    %3 = tensor.empty() : tensor<8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<8xi64>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %235 = arith.sitofp %in : i64 to f32
      linalg.yield %235 : f32
    } -> tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %235 = arith.divf %in, %cst_6 : f32
      linalg.yield %235 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %235 = math.powf %cst_7, %in : f32
      linalg.yield %235 : f32
    } -> tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %235 = arith.cmpf one, %in, %cst : f32
      cf.assert %235, "unimplemented: tensor with zero element"
      %236 = arith.divf %cst_0, %in : f32
      linalg.yield %236 : f32
    } -> tensor<8xf32>
    %8 = arith.sitofp %0 : i64 to f32
    %9 = math.ceil %8 : f32
    %10 = arith.fptoui %9 : f32 to i64
    %11 = arith.index_cast %10 : i64 to index
    %12 = tensor.empty(%11) : tensor<?xf32>
    %13 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%12 : tensor<?xf32>) {
    ^bb0(%out: f32):
      %235 = linalg.index 0 : index
      %236 = arith.index_cast %235 : index to i64
      %237 = arith.sitofp %236 : i64 to f32
      %238 = arith.addf %237, %cst : f32
      linalg.yield %238 : f32
    } -> tensor<?xf32>
    %expanded = tensor.expand_shape %13 [[0, 1]] output_shape [%11, 1] : tensor<?xf32> into tensor<?x1xf32>
    %14 = tensor.empty(%11) : tensor<?x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %7 : tensor<?x1xf32>, tensor<8xf32>) outs(%14 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %235 = arith.mulf %in, %in_51 : f32
      linalg.yield %235 : f32
    } -> tensor<?x8xf32>
    %16 = arith.cmpi sge, %10, %c0_i64 : i64
    cf.assert %16, "negative values not allowed in new dimensions"
    %17 = arith.index_cast %10 : i64 to index
    %18 = tensor.empty(%17) : tensor<?x8xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%18 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x8xf32>
    %20 = tensor.empty(%17) : tensor<?x8xcomplex<f32>>
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%19, %15 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%20 : tensor<?x8xcomplex<f32>>) {
    ^bb0(%in: f32, %in_51: f32, %out: complex<f32>):
      %235 = math.cos %in_51 : f32
      %236 = math.sin %in_51 : f32
      %237 = arith.mulf %in, %235 : f32
      %238 = arith.mulf %in, %236 : f32
      %239 = complex.create %237, %238 : complex<f32>
      linalg.yield %239 : complex<f32>
    } -> tensor<?x8xcomplex<f32>>
    %22 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %22, "negative values not allowed in new dimensions"
    %23 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x128xbf16>) outs(%23 : tensor<1x?x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %235 = arith.extf %in : bf16 to f32
      linalg.yield %235 : f32
    } -> tensor<1x?x128xf32>
    %25 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %25, "unimplemented: dynamic negative broadcast sizes"
    %26 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %27 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%26 : tensor<1x?x128xf32>) {
    ^bb0(%out: f32):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = arith.cmpi eq, %dim, %c1 : index
      %238 = arith.select %237, %c0, %235 : index
      %extracted = tensor.extract %24[%c0, %238, %236] : tensor<1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x?x128xf32>) outs(%26 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %235 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %235 : f32
    } -> tensor<1x?x128xf32>
    %29 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<1x?x128xf32>) outs(%30 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %235 = arith.addf %in, %out : f32
      linalg.yield %235 : f32
    } -> tensor<1x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x?x1xf32>) outs(%29 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %235 = arith.divf %in, %cst_8 : f32
      linalg.yield %235 : f32
    } -> tensor<1x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x?x1xf32>) outs(%29 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %235 = arith.truncf %cst_5 : f64 to f32
      %236 = arith.addf %in, %235 : f32
      linalg.yield %236 : f32
    } -> tensor<1x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x?x1xf32>) outs(%29 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %235 = math.rsqrt %in : f32
      linalg.yield %235 : f32
    } -> tensor<1x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %34 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%26 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %235 = arith.mulf %in, %in_51 : f32
      linalg.yield %235 : f32
    } -> tensor<1x?x128xf32>
    %36 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %36, "negative values not allowed in new dimensions"
    %37 = tensor.empty(%dim) : tensor<1x?x128xbf16>
    %38 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x?x128xf32>) outs(%37 : tensor<1x?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %235 = arith.truncf %in : f32 to bf16
      linalg.yield %235 : bf16
    } -> tensor<1x?x128xbf16>
    %39 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %39, "unimplemented: dynamic negative broadcast sizes"
    %40 = tensor.empty(%dim) : tensor<1x?x128xbf16>
    %41 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%40 : tensor<1x?x128xbf16>) {
    ^bb0(%out: bf16):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = arith.cmpi eq, %dim, %c1 : index
      %238 = arith.select %237, %c0, %235 : index
      %extracted = tensor.extract %38[%c0, %238, %236] : tensor<1x?x128xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x128xbf16>
    %42 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg1 : tensor<1x?x128xbf16>, tensor<128xbf16>) outs(%40 : tensor<1x?x128xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %235 = arith.mulf %in, %in_51 : bf16
      linalg.yield %235 : bf16
    } -> tensor<1x?x128xbf16>
    %43 = tensor.empty() : tensor<128x128xbf16>
    %transposed = linalg.transpose ins(%arg2 : tensor<128x128xbf16>) outs(%43 : tensor<128x128xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %42 [[0, 1], [2]] : tensor<1x?x128xbf16> into tensor<?x128xbf16>
    %44 = tensor.empty(%dim) : tensor<?x128xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %46 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xbf16>, tensor<128x128xbf16>) outs(%45 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %47 = tensor.empty(%dim) : tensor<?x128xbf16>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<?x128xf32>) outs(%47 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %235 = arith.truncf %in : f32 to bf16
      linalg.yield %235 : bf16
    } -> tensor<?x128xbf16>
    %49 = tensor.empty() : tensor<128x32xbf16>
    %transposed_10 = linalg.transpose ins(%arg3 : tensor<32x128xbf16>) outs(%49 : tensor<128x32xbf16>) permutation = [1, 0] 
    %50 = tensor.empty(%dim) : tensor<?x32xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %52 = linalg.matmul ins(%collapsed, %transposed_10 : tensor<?x128xbf16>, tensor<128x32xbf16>) outs(%51 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %53 = tensor.empty(%dim) : tensor<?x32xbf16>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<?x32xf32>) outs(%53 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %235 = arith.truncf %in : f32 to bf16
      linalg.yield %235 : bf16
    } -> tensor<?x32xbf16>
    %transposed_11 = linalg.transpose ins(%arg4 : tensor<32x128xbf16>) outs(%49 : tensor<128x32xbf16>) permutation = [1, 0] 
    %55 = linalg.matmul ins(%collapsed, %transposed_11 : tensor<?x128xbf16>, tensor<128x32xbf16>) outs(%51 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<?x32xf32>) outs(%53 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %235 = arith.truncf %in : f32 to bf16
      linalg.yield %235 : bf16
    } -> tensor<?x32xbf16>
    %expanded_12 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [1, %dim, 8, 16] : tensor<?x128xbf16> into tensor<1x?x8x16xbf16>
    %expanded_13 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [1, %dim, 2, 16] : tensor<?x32xbf16> into tensor<1x?x2x16xbf16>
    %57 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %57, "negative values not allowed in new dimensions"
    %58 = tensor.empty(%dim) : tensor<1x?x8x16xf32>
    %59 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x?x8x16xbf16>) outs(%58 : tensor<1x?x8x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %235 = arith.extf %in : bf16 to f32
      linalg.yield %235 : f32
    } -> tensor<1x?x8x16xf32>
    %60 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %60, "unimplemented: dynamic negative broadcast sizes"
    %61 = tensor.empty(%dim) : tensor<1x?x8x16xf32>
    %62 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x?x8x16xf32>) {
    ^bb0(%out: f32):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = linalg.index 3 : index
      %238 = arith.cmpi eq, %dim, %c1 : index
      %239 = arith.select %238, %c0, %235 : index
      %extracted = tensor.extract %59[%c0, %239, %236, %237] : tensor<1x?x8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8x16xf32>
    %63 = arith.cmpi slt, %0, %c0_i64 : i64
    %64 = arith.select %63, %c1_i64, %0 : i64
    %65 = arith.extui %63 : i1 to i64
    %66 = arith.addi %65, %c1_i64 : i64
    %67 = arith.muli %64, %c16_i64 : i64
    %68 = arith.cmpi sle, %66, %c1_i64 : i64
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %69 = arith.muli %0, %c128_i64 : i64
    %70 = arith.divsi %69, %67 : i64
    %71 = arith.select %63, %70, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %71, %c8_i64, %70, %c2_i64 : tensor<5xi64>
    %reshape = tensor.reshape %62(%from_elements) : (tensor<1x?x8x16xf32>, tensor<5xi64>) -> tensor<1x?x8x8x2xf32>
    %72 = arith.index_cast %71 : i64 to index
    %73 = tensor.empty(%72) : tensor<1x?x8x8xcomplex<f32>>
    %74 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%73 : tensor<1x?x8x8xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = linalg.index 3 : index
      %extracted = tensor.extract %reshape[%c0, %235, %236, %237, %c0] : tensor<1x?x8x8x2xf32>
      %extracted_51 = tensor.extract %reshape[%c0, %235, %236, %237, %c1] : tensor<1x?x8x8x2xf32>
      %238 = complex.create %extracted, %extracted_51 : complex<f32>
      linalg.yield %238 : complex<f32>
    } -> tensor<1x?x8x8xcomplex<f32>>
    cf.assert %57, "negative values not allowed in new dimensions"
    %75 = tensor.empty(%dim) : tensor<1x?x2x16xf32>
    %76 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x?x2x16xbf16>) outs(%75 : tensor<1x?x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %235 = arith.extf %in : bf16 to f32
      linalg.yield %235 : f32
    } -> tensor<1x?x2x16xf32>
    cf.assert %60, "unimplemented: dynamic negative broadcast sizes"
    %77 = tensor.empty(%dim) : tensor<1x?x2x16xf32>
    %78 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%77 : tensor<1x?x2x16xf32>) {
    ^bb0(%out: f32):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = linalg.index 3 : index
      %238 = arith.cmpi eq, %dim, %c1 : index
      %239 = arith.select %238, %c0, %235 : index
      %extracted = tensor.extract %76[%c0, %239, %236, %237] : tensor<1x?x2x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x2x16xf32>
    %79 = arith.muli %64, %c4_i64 : i64
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %80 = arith.muli %0, %c32_i64 : i64
    %81 = arith.divsi %80, %79 : i64
    %82 = arith.select %63, %81, %0 : i64
    %from_elements_14 = tensor.from_elements %c1_i64, %82, %c2_i64, %81, %c2_i64 : tensor<5xi64>
    %reshape_15 = tensor.reshape %78(%from_elements_14) : (tensor<1x?x2x16xf32>, tensor<5xi64>) -> tensor<1x?x2x8x2xf32>
    %83 = arith.index_cast %82 : i64 to index
    %84 = tensor.empty(%83) : tensor<1x?x2x8xcomplex<f32>>
    %85 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x?x2x8xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = linalg.index 3 : index
      %extracted = tensor.extract %reshape_15[%c0, %235, %236, %237, %c0] : tensor<1x?x2x8x2xf32>
      %extracted_51 = tensor.extract %reshape_15[%c0, %235, %236, %237, %c1] : tensor<1x?x2x8x2xf32>
      %238 = complex.create %extracted, %extracted_51 : complex<f32>
      linalg.yield %238 : complex<f32>
    } -> tensor<1x?x2x8xcomplex<f32>>
    %expanded_16 = tensor.expand_shape %21 [[0, 1], [2, 3]] output_shape [1, %17, 1, 8] : tensor<?x8xcomplex<f32>> into tensor<1x?x1x8xcomplex<f32>>
    %86 = arith.cmpi eq, %72, %17 : index
    cf.assert %86, "mismatched size for broadcast"
    %87 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_16 : tensor<1x?x8x8xcomplex<f32>>, tensor<1x?x1x8xcomplex<f32>>) outs(%73 : tensor<1x?x8x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_51: complex<f32>, %out: complex<f32>):
      %235 = complex.mul %in, %in_51 : complex<f32>
      linalg.yield %235 : complex<f32>
    } -> tensor<1x?x8x8xcomplex<f32>>
    %88 = tensor.empty(%72) : tensor<1x?x8x8x2xf32>
    %89 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<1x?x8x8xcomplex<f32>>) outs(%88 : tensor<1x?x8x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %235 = complex.re %in : complex<f32>
      %236 = complex.im %in : complex<f32>
      %237 = linalg.index 4 : index
      %238 = arith.cmpi eq, %237, %c0 : index
      %239 = arith.select %238, %235, %236 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x8x8x2xf32>
    %collapsed_17 = tensor.collapse_shape %89 [[0], [1], [2], [3, 4]] : tensor<1x?x8x8x2xf32> into tensor<1x?x8x16xf32>
    %90 = arith.cmpi eq, %83, %17 : index
    cf.assert %90, "mismatched size for broadcast"
    %91 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %expanded_16 : tensor<1x?x2x8xcomplex<f32>>, tensor<1x?x1x8xcomplex<f32>>) outs(%84 : tensor<1x?x2x8xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_51: complex<f32>, %out: complex<f32>):
      %235 = complex.mul %in, %in_51 : complex<f32>
      linalg.yield %235 : complex<f32>
    } -> tensor<1x?x2x8xcomplex<f32>>
    %92 = tensor.empty(%83) : tensor<1x?x2x8x2xf32>
    %93 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<1x?x2x8xcomplex<f32>>) outs(%92 : tensor<1x?x2x8x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %235 = complex.re %in : complex<f32>
      %236 = complex.im %in : complex<f32>
      %237 = linalg.index 4 : index
      %238 = arith.cmpi eq, %237, %c0 : index
      %239 = arith.select %238, %235, %236 : f32
      linalg.yield %239 : f32
    } -> tensor<1x?x2x8x2xf32>
    %collapsed_18 = tensor.collapse_shape %93 [[0], [1], [2], [3, 4]] : tensor<1x?x2x8x2xf32> into tensor<1x?x2x16xf32>
    %94 = arith.cmpi sge, %71, %c0_i64 : i64
    cf.assert %94, "negative values not allowed in new dimensions"
    %95 = tensor.empty(%72) : tensor<1x?x8x16xbf16>
    %96 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<1x?x8x16xf32>) outs(%95 : tensor<1x?x8x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %235 = arith.truncf %in : f32 to bf16
      linalg.yield %235 : bf16
    } -> tensor<1x?x8x16xbf16>
    %97 = arith.index_cast %71 : i64 to index
    %98 = arith.cmpi sge, %71, %c0_i64 : i64
    cf.assert %98, "unimplemented: dynamic negative broadcast sizes"
    %99 = tensor.empty(%97) : tensor<1x?x8x16xbf16>
    %100 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<1x?x8x16xbf16>) {
    ^bb0(%out: bf16):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = linalg.index 3 : index
      %238 = arith.cmpi eq, %72, %c1 : index
      %239 = arith.select %238, %c0, %235 : index
      %extracted = tensor.extract %96[%c0, %239, %236, %237] : tensor<1x?x8x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x8x16xbf16>
    %101 = arith.cmpi sge, %82, %c0_i64 : i64
    cf.assert %101, "negative values not allowed in new dimensions"
    %102 = tensor.empty(%83) : tensor<1x?x2x16xbf16>
    %103 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<1x?x2x16xf32>) outs(%102 : tensor<1x?x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %235 = arith.truncf %in : f32 to bf16
      linalg.yield %235 : bf16
    } -> tensor<1x?x2x16xbf16>
    %104 = arith.index_cast %82 : i64 to index
    %105 = arith.cmpi sge, %82, %c0_i64 : i64
    cf.assert %105, "unimplemented: dynamic negative broadcast sizes"
    %106 = tensor.empty(%104) : tensor<1x?x2x16xbf16>
    %107 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<1x?x2x16xbf16>) {
    ^bb0(%out: bf16):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = linalg.index 3 : index
      %238 = arith.cmpi eq, %83, %c1 : index
      %239 = arith.select %238, %c0, %235 : index
      %extracted = tensor.extract %103[%c0, %239, %236, %237] : tensor<1x?x2x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x2x16xbf16>
    %expanded_19 = tensor.expand_shape %107 [[0], [1], [2], [3, 4]] output_shape [1, %104, 2, 1, 16] : tensor<1x?x2x16xbf16> into tensor<1x?x2x1x16xbf16>
    cf.assert %22, "unimplemented: dynamic negative broadcast sizes"
    %108 = tensor.empty(%dim) : tensor<1x?x2x4x16xbf16>
    %109 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%108 : tensor<1x?x2x4x16xbf16>) {
    ^bb0(%out: bf16):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = linalg.index 4 : index
      %238 = arith.cmpi eq, %104, %c1 : index
      %239 = arith.select %238, %c0, %235 : index
      %extracted = tensor.extract %expanded_19[%c0, %239, %236, %c0, %237] : tensor<1x?x2x1x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x2x4x16xbf16>
    %collapsed_20 = tensor.collapse_shape %109 [[0], [1], [2, 3], [4]] : tensor<1x?x2x4x16xbf16> into tensor<1x?x8x16xbf16>
    %expanded_21 = tensor.expand_shape %56 [[0, 1], [2, 3, 4]] output_shape [1, %dim, 2, 1, 16] : tensor<?x32xbf16> into tensor<1x?x2x1x16xbf16>
    cf.assert %22, "unimplemented: dynamic negative broadcast sizes"
    %110 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%108 : tensor<1x?x2x4x16xbf16>) {
    ^bb0(%out: bf16):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = linalg.index 4 : index
      %238 = arith.cmpi eq, %dim, %c1 : index
      %239 = arith.select %238, %c0, %235 : index
      %extracted = tensor.extract %expanded_21[%c0, %239, %236, %c0, %237] : tensor<1x?x2x1x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x2x4x16xbf16>
    %collapsed_22 = tensor.collapse_shape %110 [[0], [1], [2, 3], [4]] : tensor<1x?x2x4x16xbf16> into tensor<1x?x8x16xbf16>
    %111 = tensor.empty(%97) : tensor<1x8x?x16xbf16>
    %transposed_23 = linalg.transpose ins(%100 : tensor<1x?x8x16xbf16>) outs(%111 : tensor<1x8x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %112 = tensor.empty(%dim) : tensor<1x8x?x16xbf16>
    %transposed_24 = linalg.transpose ins(%collapsed_22 : tensor<1x?x8x16xbf16>) outs(%112 : tensor<1x8x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %113 = tensor.empty(%dim) : tensor<1x8x16x?xbf16>
    %transposed_25 = linalg.transpose ins(%collapsed_20 : tensor<1x?x8x16xbf16>) outs(%113 : tensor<1x8x16x?xbf16>) permutation = [0, 2, 3, 1] 
    cf.assert %22, "unimplemented: dynamic negative broadcast sizes"
    %114 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%112 : tensor<1x8x?x16xbf16>) {
    ^bb0(%out: bf16):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = linalg.index 3 : index
      %238 = arith.cmpi eq, %97, %c1 : index
      %239 = arith.select %238, %c0, %236 : index
      %extracted = tensor.extract %transposed_23[%c0, %235, %239, %237] : tensor<1x8x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x16xbf16>
    %collapsed_26 = tensor.collapse_shape %114 [[0, 1], [2], [3]] : tensor<1x8x?x16xbf16> into tensor<8x?x16xbf16>
    cf.assert %22, "unimplemented: dynamic negative broadcast sizes"
    %115 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%113 : tensor<1x8x16x?xbf16>) {
    ^bb0(%out: bf16):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = linalg.index 3 : index
      %238 = arith.cmpi eq, %dim, %c1 : index
      %239 = arith.select %238, %c0, %237 : index
      %extracted = tensor.extract %transposed_25[%c0, %235, %236, %239] : tensor<1x8x16x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x16x?xbf16>
    %collapsed_27 = tensor.collapse_shape %115 [[0, 1], [2], [3]] : tensor<1x8x16x?xbf16> into tensor<8x16x?xbf16>
    %116 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %118 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x?x16xbf16>, tensor<8x16x?xbf16>) outs(%117 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %119 = tensor.empty(%dim, %dim) : tensor<8x?x?xbf16>
    %120 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<8x?x?xf32>) outs(%119 : tensor<8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %235 = arith.truncf %in : f32 to bf16
      linalg.yield %235 : bf16
    } -> tensor<8x?x?xbf16>
    %121 = arith.muli %0, %c8_i64 : i64
    %122 = arith.select %63, %c8_i64, %121 : i64
    %123 = arith.muli %122, %0 : i64
    %124 = arith.select %63, %c8_i64, %123 : i64
    %125 = arith.select %63, %66, %65 : i64
    %126 = arith.cmpi sle, %125, %c1_i64 : i64
    cf.assert %126, "must have at most one inferred (negative) dimension"
    %127 = arith.muli %121, %0 : i64
    %128 = arith.divsi %127, %124 : i64
    %129 = arith.select %63, %128, %0 : i64
    %from_elements_28 = tensor.from_elements %c1_i64, %c8_i64, %129, %129 : tensor<4xi64>
    %reshape_29 = tensor.reshape %120(%from_elements_28) : (tensor<8x?x?xbf16>, tensor<4xi64>) -> tensor<1x8x?x?xbf16>
    %130 = arith.index_cast %129 : i64 to index
    %131 = tensor.empty(%130, %130) : tensor<1x8x?x?xbf16>
    %132 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_29 : tensor<1x8x?x?xbf16>) outs(%131 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %235 = arith.divf %in, %cst_9 : bf16
      linalg.yield %235 : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %22, "negative values not allowed in new dimensions"
    cf.assert %22, "negative values not allowed in new dimensions"
    %133 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %134 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%133 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %135 = tensor.empty(%dim) : tensor<?xi64>
    %136 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%135 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %235 = linalg.index 0 : index
      %236 = arith.index_cast %235 : index to i64
      linalg.yield %236 : i64
    } -> tensor<?xi64>
    %expanded_30 = tensor.expand_shape %136 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_31 = tensor.expand_shape %136 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %137 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %138 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_30, %expanded_31 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%137 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %235 = arith.subi %in, %in_51 : i64
      linalg.yield %235 : i64
    } -> tensor<?x?xi64>
    %139 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %140 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%138 : tensor<?x?xi64>) outs(%139 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %235 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %235 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %141 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %142 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%140, %134, %cst_3 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%141 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %235 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %235 : f32
    } -> tensor<?x?xf32>
    cf.assert %22, "negative values not allowed in new dimensions"
    cf.assert %22, "negative values not allowed in new dimensions"
    %143 = tensor.empty(%dim, %dim) : tensor<?x?xbf16>
    %144 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%142 : tensor<?x?xf32>) outs(%143 : tensor<?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %235 = arith.truncf %in : f32 to bf16
      linalg.yield %235 : bf16
    } -> tensor<?x?xbf16>
    cf.assert %25, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %25, "unimplemented: dynamic negative broadcast sizes"
    %145 = tensor.empty(%dim, %dim) : tensor<?x?xbf16>
    %146 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%145 : tensor<?x?xbf16>) {
    ^bb0(%out: bf16):
      %235 = linalg.index 0 : index
      %236 = linalg.index 1 : index
      %237 = arith.cmpi eq, %dim, %c1 : index
      %238 = arith.select %237, %c0, %235 : index
      %239 = arith.select %237, %c0, %236 : index
      %extracted = tensor.extract %144[%238, %239] : tensor<?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x?xbf16>
    %147 = arith.cmpi eq, %130, %dim : index
    cf.assert %147, "mismatched size for broadcast"
    cf.assert %147, "mismatched size for broadcast"
    %148 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %146 : tensor<1x8x?x?xbf16>, tensor<?x?xbf16>) outs(%131 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %235 = arith.addf %in, %in_51 : bf16
      linalg.yield %235 : bf16
    } -> tensor<1x8x?x?xbf16>
    %149 = arith.cmpi sge, %129, %c0_i64 : i64
    cf.assert %149, "negative values not allowed in new dimensions"
    cf.assert %149, "negative values not allowed in new dimensions"
    %150 = tensor.empty(%130, %130) : tensor<1x8x?x?xf32>
    %151 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148 : tensor<1x8x?x?xbf16>) outs(%150 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %235 = arith.extf %in : bf16 to f32
      linalg.yield %235 : f32
    } -> tensor<1x8x?x?xf32>
    %152 = arith.index_cast %129 : i64 to index
    %153 = arith.cmpi sge, %129, %c0_i64 : i64
    cf.assert %153, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %153, "unimplemented: dynamic negative broadcast sizes"
    %154 = tensor.empty(%152, %152) : tensor<1x8x?x?xf32>
    %155 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%154 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = linalg.index 3 : index
      %238 = arith.cmpi eq, %130, %c1 : index
      %239 = arith.select %238, %c0, %236 : index
      %240 = arith.select %238, %c0, %237 : index
      %extracted = tensor.extract %151[%c0, %235, %239, %240] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    %156 = tensor.empty(%152) : tensor<1x8x?xi64>
    %157 = linalg.fill ins(%c0_i64 : i64) outs(%156 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %158 = tensor.empty(%152) : tensor<1x8x?xf32>
    %159 = linalg.fill ins(%cst_1 : f32) outs(%158 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %160:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%155 : tensor<1x8x?x?xf32>) outs(%159, %157 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %235 = linalg.index 3 : index
      %236 = arith.index_cast %235 : index to i64
      %237 = arith.maximumf %in, %out : f32
      %238 = arith.cmpf ogt, %in, %out : f32
      %239 = arith.select %238, %236, %out_51 : i64
      linalg.yield %237, %239 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_32 = tensor.expand_shape %160#0 [[0], [1], [2, 3]] output_shape [1, 8, %152, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %161 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %expanded_32 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%154 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %235 = arith.subf %in, %in_51 : f32
      linalg.yield %235 : f32
    } -> tensor<1x8x?x?xf32>
    %162 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<1x8x?x?xf32>) outs(%154 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %235 = math.exp %in : f32
      linalg.yield %235 : f32
    } -> tensor<1x8x?x?xf32>
    %163 = tensor.empty(%152) : tensor<1x8x?x1xf32>
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %165 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%162 : tensor<1x8x?x?xf32>) outs(%164 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %235 = arith.addf %in, %out : f32
      linalg.yield %235 : f32
    } -> tensor<1x8x?x1xf32>
    %166 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %165 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%154 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %235 = arith.divf %in, %in_51 : f32
      linalg.yield %235 : f32
    } -> tensor<1x8x?x?xf32>
    %167 = arith.cmpi sge, %129, %c0_i64 : i64
    cf.assert %167, "negative values not allowed in new dimensions"
    cf.assert %167, "negative values not allowed in new dimensions"
    %168 = tensor.empty(%152, %152) : tensor<1x8x?x?xbf16>
    %169 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166 : tensor<1x8x?x?xf32>) outs(%168 : tensor<1x8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %235 = arith.truncf %in : f32 to bf16
      linalg.yield %235 : bf16
    } -> tensor<1x8x?x?xbf16>
    %170 = arith.index_cast %129 : i64 to index
    %171 = arith.cmpi sge, %129, %c0_i64 : i64
    cf.assert %171, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %171, "unimplemented: dynamic negative broadcast sizes"
    %172 = tensor.empty(%170, %170) : tensor<1x8x?x?xbf16>
    %173 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%172 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = linalg.index 3 : index
      %238 = arith.cmpi eq, %152, %c1 : index
      %239 = arith.select %238, %c0, %236 : index
      %240 = arith.select %238, %c0, %237 : index
      %extracted = tensor.extract %169[%c0, %235, %239, %240] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %22, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %22, "unimplemented: dynamic negative broadcast sizes"
    %174 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xbf16>
    %175 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%174 : tensor<1x8x?x?xbf16>) {
    ^bb0(%out: bf16):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = linalg.index 3 : index
      %238 = arith.cmpi eq, %170, %c1 : index
      %239 = arith.select %238, %c0, %236 : index
      %240 = arith.select %238, %c0, %237 : index
      %extracted = tensor.extract %173[%c0, %235, %239, %240] : tensor<1x8x?x?xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x?xbf16>
    cf.assert %126, "must have at most one inferred (negative) dimension"
    %from_elements_33 = tensor.from_elements %c8_i64, %129, %129 : tensor<3xi64>
    %reshape_34 = tensor.reshape %175(%from_elements_33) : (tensor<1x8x?x?xbf16>, tensor<3xi64>) -> tensor<8x?x?xbf16>
    cf.assert %22, "unimplemented: dynamic negative broadcast sizes"
    %176 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%112 : tensor<1x8x?x16xbf16>) {
    ^bb0(%out: bf16):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = linalg.index 3 : index
      %238 = arith.cmpi eq, %dim, %c1 : index
      %239 = arith.select %238, %c0, %236 : index
      %extracted = tensor.extract %transposed_24[%c0, %235, %239, %237] : tensor<1x8x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x16xbf16>
    %collapsed_35 = tensor.collapse_shape %176 [[0, 1], [2], [3]] : tensor<1x8x?x16xbf16> into tensor<8x?x16xbf16>
    %177 = arith.cmpi eq, %129, %0 : i64
    cf.assert %177, "mismatching contracting dimension"
    %178 = tensor.empty(%130) : tensor<8x?x16xf32>
    %179 = linalg.fill ins(%cst : f32) outs(%178 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %180 = linalg.batch_matmul ins(%reshape_34, %collapsed_35 : tensor<8x?x?xbf16>, tensor<8x?x16xbf16>) outs(%179 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %181 = tensor.empty(%130) : tensor<8x?x16xbf16>
    %182 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<8x?x16xf32>) outs(%181 : tensor<8x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %235 = arith.truncf %in : f32 to bf16
      linalg.yield %235 : bf16
    } -> tensor<8x?x16xbf16>
    %expanded_36 = tensor.expand_shape %182 [[0, 1], [2], [3]] output_shape [1, 8, %130, 16] : tensor<8x?x16xbf16> into tensor<1x8x?x16xbf16>
    %183 = tensor.empty(%130) : tensor<1x?x8x16xbf16>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<1x8x?x16xbf16>) outs(%183 : tensor<1x?x8x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %184 = arith.muli %129, %c128_i64 : i64
    %185 = arith.divsi %184, %64 : i64
    %186 = arith.select %63, %185, %0 : i64
    %from_elements_38 = tensor.from_elements %c1_i64, %186, %185 : tensor<3xi64>
    %reshape_39 = tensor.reshape %transposed_37(%from_elements_38) : (tensor<1x?x8x16xbf16>, tensor<3xi64>) -> tensor<1x?x128xbf16>
    %transposed_40 = linalg.transpose ins(%arg5 : tensor<128x128xbf16>) outs(%43 : tensor<128x128xbf16>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %reshape_39 [[0, 1], [2]] : tensor<1x?x128xbf16> into tensor<?x128xbf16>
    %187 = arith.index_cast %186 : i64 to index
    %188 = tensor.empty(%187) : tensor<?x128xf32>
    %189 = linalg.fill ins(%cst : f32) outs(%188 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %190 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<?x128xbf16>, tensor<128x128xbf16>) outs(%189 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %191 = tensor.empty(%187) : tensor<?x128xbf16>
    %192 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%190 : tensor<?x128xf32>) outs(%191 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %235 = arith.truncf %in : f32 to bf16
      linalg.yield %235 : bf16
    } -> tensor<?x128xbf16>
    %expanded_42 = tensor.expand_shape %192 [[0, 1], [2]] output_shape [1, %187, 128] : tensor<?x128xbf16> into tensor<1x?x128xbf16>
    %193 = arith.cmpi eq, %dim, %187 : index
    cf.assert %193, "mismatched size for broadcast"
    %194 = tensor.empty(%dim) : tensor<1x?x128xbf16>
    %195 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_42 : tensor<1x?x128xbf16>, tensor<1x?x128xbf16>) outs(%194 : tensor<1x?x128xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %235 = arith.addf %in, %in_51 : bf16
      linalg.yield %235 : bf16
    } -> tensor<1x?x128xbf16>
    cf.assert %22, "negative values not allowed in new dimensions"
    %196 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x?x128xbf16>) outs(%23 : tensor<1x?x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %235 = arith.extf %in : bf16 to f32
      linalg.yield %235 : f32
    } -> tensor<1x?x128xf32>
    cf.assert %25, "unimplemented: dynamic negative broadcast sizes"
    %197 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%26 : tensor<1x?x128xf32>) {
    ^bb0(%out: f32):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = arith.cmpi eq, %dim, %c1 : index
      %238 = arith.select %237, %c0, %235 : index
      %extracted = tensor.extract %196[%c0, %238, %236] : tensor<1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    %198 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<1x?x128xf32>) outs(%26 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %235 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %235 : f32
    } -> tensor<1x?x128xf32>
    %199 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%198 : tensor<1x?x128xf32>) outs(%30 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %235 = arith.addf %in, %out : f32
      linalg.yield %235 : f32
    } -> tensor<1x?x1xf32>
    %200 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x?x1xf32>) outs(%29 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %235 = arith.divf %in, %cst_8 : f32
      linalg.yield %235 : f32
    } -> tensor<1x?x1xf32>
    %201 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<1x?x1xf32>) outs(%29 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %235 = arith.truncf %cst_5 : f64 to f32
      %236 = arith.addf %in, %235 : f32
      linalg.yield %236 : f32
    } -> tensor<1x?x1xf32>
    %202 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<1x?x1xf32>) outs(%29 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %235 = math.rsqrt %in : f32
      linalg.yield %235 : f32
    } -> tensor<1x?x1xf32>
    %203 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %202 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%26 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %235 = arith.mulf %in, %in_51 : f32
      linalg.yield %235 : f32
    } -> tensor<1x?x128xf32>
    cf.assert %36, "negative values not allowed in new dimensions"
    %204 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<1x?x128xf32>) outs(%37 : tensor<1x?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %235 = arith.truncf %in : f32 to bf16
      linalg.yield %235 : bf16
    } -> tensor<1x?x128xbf16>
    cf.assert %39, "unimplemented: dynamic negative broadcast sizes"
    %205 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%40 : tensor<1x?x128xbf16>) {
    ^bb0(%out: bf16):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = arith.cmpi eq, %dim, %c1 : index
      %238 = arith.select %237, %c0, %235 : index
      %extracted = tensor.extract %204[%c0, %238, %236] : tensor<1x?x128xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x128xbf16>
    %206 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %arg6 : tensor<1x?x128xbf16>, tensor<128xbf16>) outs(%40 : tensor<1x?x128xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %235 = arith.mulf %in, %in_51 : bf16
      linalg.yield %235 : bf16
    } -> tensor<1x?x128xbf16>
    %207 = tensor.empty() : tensor<128x192xbf16>
    %transposed_43 = linalg.transpose ins(%arg7 : tensor<192x128xbf16>) outs(%207 : tensor<128x192xbf16>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %206 [[0, 1], [2]] : tensor<1x?x128xbf16> into tensor<?x128xbf16>
    %208 = tensor.empty(%dim) : tensor<?x192xf32>
    %209 = linalg.fill ins(%cst : f32) outs(%208 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %210 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<?x128xbf16>, tensor<128x192xbf16>) outs(%209 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %211 = tensor.empty(%dim) : tensor<?x192xbf16>
    %212 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%210 : tensor<?x192xf32>) outs(%211 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %235 = arith.truncf %in : f32 to bf16
      linalg.yield %235 : bf16
    } -> tensor<?x192xbf16>
    %expanded_45 = tensor.expand_shape %212 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xbf16> into tensor<1x?x192xbf16>
    cf.assert %57, "negative values not allowed in new dimensions"
    %213 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %214 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<1x?x192xbf16>) outs(%213 : tensor<1x?x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %235 = arith.extf %in : bf16 to f32
      linalg.yield %235 : f32
    } -> tensor<1x?x192xf32>
    cf.assert %60, "unimplemented: dynamic negative broadcast sizes"
    %215 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %216 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%215 : tensor<1x?x192xf32>) {
    ^bb0(%out: f32):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = arith.cmpi eq, %dim, %c1 : index
      %238 = arith.select %237, %c0, %235 : index
      %extracted = tensor.extract %214[%c0, %238, %236] : tensor<1x?x192xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x192xf32>
    %217 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x?x192xf32>) outs(%215 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %235 = arith.negf %in : f32
      %236 = math.exp %235 : f32
      %237 = arith.addf %236, %cst_0 : f32
      %238 = arith.divf %cst_0, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<1x?x192xf32>
    %218 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %217 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%215 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %235 = arith.mulf %in, %in_51 : f32
      linalg.yield %235 : f32
    } -> tensor<1x?x192xf32>
    %219 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %219, "negative values not allowed in new dimensions"
    %220 = tensor.empty(%dim) : tensor<1x?x192xbf16>
    %221 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x?x192xf32>) outs(%220 : tensor<1x?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %235 = arith.truncf %in : f32 to bf16
      linalg.yield %235 : bf16
    } -> tensor<1x?x192xbf16>
    %222 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %222, "unimplemented: dynamic negative broadcast sizes"
    %223 = tensor.empty(%dim) : tensor<1x?x192xbf16>
    %224 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%223 : tensor<1x?x192xbf16>) {
    ^bb0(%out: bf16):
      %235 = linalg.index 1 : index
      %236 = linalg.index 2 : index
      %237 = arith.cmpi eq, %dim, %c1 : index
      %238 = arith.select %237, %c0, %235 : index
      %extracted = tensor.extract %221[%c0, %238, %236] : tensor<1x?x192xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x192xbf16>
    %transposed_46 = linalg.transpose ins(%arg9 : tensor<192x128xbf16>) outs(%207 : tensor<128x192xbf16>) permutation = [1, 0] 
    %225 = linalg.matmul ins(%collapsed_44, %transposed_46 : tensor<?x128xbf16>, tensor<128x192xbf16>) outs(%209 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %226 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%225 : tensor<?x192xf32>) outs(%211 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %235 = arith.truncf %in : f32 to bf16
      linalg.yield %235 : bf16
    } -> tensor<?x192xbf16>
    %expanded_47 = tensor.expand_shape %226 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xbf16> into tensor<1x?x192xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %227 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %expanded_47 : tensor<1x?x192xbf16>, tensor<1x?x192xbf16>) outs(%223 : tensor<1x?x192xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %235 = arith.mulf %in, %in_51 : bf16
      linalg.yield %235 : bf16
    } -> tensor<1x?x192xbf16>
    %228 = tensor.empty() : tensor<192x128xbf16>
    %transposed_48 = linalg.transpose ins(%arg8 : tensor<128x192xbf16>) outs(%228 : tensor<192x128xbf16>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %227 [[0, 1], [2]] : tensor<1x?x192xbf16> into tensor<?x192xbf16>
    %229 = tensor.empty(%dim) : tensor<?x128xf32>
    %230 = linalg.fill ins(%cst : f32) outs(%229 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %231 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<?x192xbf16>, tensor<192x128xbf16>) outs(%230 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %232 = tensor.empty(%dim) : tensor<?x128xbf16>
    %233 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%231 : tensor<?x128xf32>) outs(%232 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %235 = arith.truncf %in : f32 to bf16
      linalg.yield %235 : bf16
    } -> tensor<?x128xbf16>
    %expanded_50 = tensor.expand_shape %233 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xbf16> into tensor<1x?x128xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %234 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %expanded_50 : tensor<1x?x128xbf16>, tensor<1x?x128xbf16>) outs(%194 : tensor<1x?x128xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %235 = arith.addf %in, %in_51 : bf16
      linalg.yield %235 : bf16
    } -> tensor<1x?x128xbf16>
    return %234 : tensor<1x?x128xbf16>
  }
  func.func @llama2c_block(%arg0: tensor<1x?x128xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>, %arg3: tensor<128xf32>, %arg4: tensor<128x128xf32>, %arg5: tensor<32x128xf32>, %arg6: tensor<32x128xf32>, %arg7: tensor<128x128xf32>, %arg8: tensor<128xf32>, %arg9: tensor<192x128xf32>, %arg10: tensor<128x192xf32>, %arg11: tensor<192x128xf32>) -> tensor<1x?x128xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c-1 = arith.constant -1 : index
    %c64 = arith.constant 64 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<1x1x64x64xf32>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 1.280000e+02 : f32
    %c16_i64 = arith.constant 16 : i64
    %c128_i64 = arith.constant 128 : i64
    %c4_i64 = arith.constant 4 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_6 = arith.constant 4.000000e+00 : f32
    %dim = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_7 = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %1 = tensor.empty(%dim_7) : tensor<1x?x128xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %142 : f32
    } -> tensor<1x?x128xf32>
    %3 = tensor.empty(%dim_7) : tensor<1x?x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<1x?x128xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x1xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.divf %in, %cst_5 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x1xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.truncf %cst_4 : f64 to f32
      %143 = arith.addf %in, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.rsqrt %in : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x1xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.mulf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x128xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg3 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.mulf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x128xf32>
    %11 = tensor.empty() : tensor<128x128xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %12 = tensor.empty(%dim_7) : tensor<?x128xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %14 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded = tensor.expand_shape %14 [[0, 1], [2, 3]] output_shape [1, %dim_7, 8, 16] : tensor<?x128xf32> into tensor<1x?x8x16xf32>
    %15 = tensor.empty() : tensor<128x32xf32>
    %transposed_8 = linalg.transpose ins(%arg5 : tensor<32x128xf32>) outs(%15 : tensor<128x32xf32>) permutation = [1, 0] 
    %16 = tensor.empty(%dim_7) : tensor<?x32xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %18 = linalg.matmul ins(%collapsed, %transposed_8 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%17 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_9 = tensor.expand_shape %18 [[0, 1], [2, 3]] output_shape [1, %dim_7, 2, 16] : tensor<?x32xf32> into tensor<1x?x2x16xf32>
    %transposed_10 = linalg.transpose ins(%arg6 : tensor<32x128xf32>) outs(%15 : tensor<128x32xf32>) permutation = [1, 0] 
    %19 = linalg.matmul ins(%collapsed, %transposed_10 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%17 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %20 = arith.cmpi slt, %0, %c0_i64 : i64
    %21 = arith.select %20, %c1_i64, %0 : i64
    %22 = arith.extui %20 : i1 to i64
    %23 = arith.addi %22, %c1_i64 : i64
    %24 = arith.muli %21, %c16_i64 : i64
    %25 = arith.cmpi sle, %23, %c1_i64 : i64
    cf.assert %25, "must have at most one inferred (negative) dimension"
    %26 = arith.index_cast %dim_7 : index to i64
    %27 = arith.muli %26, %c128_i64 : i64
    %28 = arith.divsi %27, %24 : i64
    %29 = arith.select %20, %28, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %29, %c8_i64, %28, %c2_i64 : tensor<5xi64>
    %reshape = tensor.reshape %expanded(%from_elements) : (tensor<1x?x8x16xf32>, tensor<5xi64>) -> tensor<1x?x8x8x2xf32>
    %30 = arith.index_cast %29 : i64 to index
    %extracted_slice = tensor.extract_slice %reshape[0, 0, 0, 0, 0] [1, %30, 8, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x8x8x2xf32> to tensor<1x?x8x8x1xf32>
    %extracted_slice_11 = tensor.extract_slice %reshape[0, 0, 0, 0, 1] [1, %30, 8, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x8x8x2xf32> to tensor<1x?x8x8x1xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<1x?x8x8x1xf32> into tensor<1x?x8x8xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_11 [[0], [1], [2], [3, 4]] : tensor<1x?x8x8x1xf32> into tensor<1x?x8x8xf32>
    %31 = arith.muli %21, %c4_i64 : i64
    cf.assert %25, "must have at most one inferred (negative) dimension"
    %32 = arith.muli %26, %c32_i64 : i64
    %33 = arith.divsi %32, %31 : i64
    %34 = arith.select %20, %33, %0 : i64
    %from_elements_14 = tensor.from_elements %c1_i64, %34, %c2_i64, %33, %c2_i64 : tensor<5xi64>
    %reshape_15 = tensor.reshape %expanded_9(%from_elements_14) : (tensor<1x?x2x16xf32>, tensor<5xi64>) -> tensor<1x?x2x8x2xf32>
    %35 = arith.index_cast %34 : i64 to index
    %extracted_slice_16 = tensor.extract_slice %reshape_15[0, 0, 0, 0, 0] [1, %35, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x2x8x2xf32> to tensor<1x?x2x8x1xf32>
    %extracted_slice_17 = tensor.extract_slice %reshape_15[0, 0, 0, 0, 1] [1, %35, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x2x8x2xf32> to tensor<1x?x2x8x1xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_16 [[0], [1], [2], [3, 4]] : tensor<1x?x2x8x1xf32> into tensor<1x?x2x8xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice_17 [[0], [1], [2], [3, 4]] : tensor<1x?x2x8x1xf32> into tensor<1x?x2x8xf32>
    %dim_20 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %expanded_21 = tensor.expand_shape %arg1 [[0, 1], [2, 3]] output_shape [1, %dim_20, 1, 8] : tensor<?x8xf32> into tensor<1x?x1x8xf32>
    %expanded_22 = tensor.expand_shape %arg2 [[0, 1], [2, 3]] output_shape [1, %dim, 1, 8] : tensor<?x8xf32> into tensor<1x?x1x8xf32>
    %36 = arith.cmpi eq, %30, %dim_20 : index
    cf.assert %36, "mismatched size for broadcast"
    %37 = tensor.empty(%30) : tensor<1x?x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12, %expanded_21 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%37 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.mulf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x8x8xf32>
    %39 = arith.cmpi eq, %30, %dim : index
    cf.assert %39, "mismatched size for broadcast"
    %40 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_13, %expanded_22 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%37 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.mulf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) outs(%37 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.subf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x8x8xf32>
    cf.assert %39, "mismatched size for broadcast"
    %42 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12, %expanded_22 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%37 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.mulf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x8x8xf32>
    cf.assert %36, "mismatched size for broadcast"
    %43 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_13, %expanded_21 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%37 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.mulf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %43 : tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) outs(%37 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.addf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x8x8xf32>
    %45 = arith.cmpi eq, %35, %dim_20 : index
    cf.assert %45, "mismatched size for broadcast"
    %46 = tensor.empty(%35) : tensor<1x?x2x8xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18, %expanded_21 : tensor<1x?x2x8xf32>, tensor<1x?x1x8xf32>) outs(%46 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.mulf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x2x8xf32>
    %48 = arith.cmpi eq, %35, %dim : index
    cf.assert %48, "mismatched size for broadcast"
    %49 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19, %expanded_22 : tensor<1x?x2x8xf32>, tensor<1x?x1x8xf32>) outs(%46 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.mulf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x2x8xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<1x?x2x8xf32>, tensor<1x?x2x8xf32>) outs(%46 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.subf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x2x8xf32>
    cf.assert %48, "mismatched size for broadcast"
    %51 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18, %expanded_22 : tensor<1x?x2x8xf32>, tensor<1x?x1x8xf32>) outs(%46 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.mulf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x2x8xf32>
    cf.assert %45, "mismatched size for broadcast"
    %52 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19, %expanded_21 : tensor<1x?x2x8xf32>, tensor<1x?x1x8xf32>) outs(%46 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.mulf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x2x8xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %52 : tensor<1x?x2x8xf32>, tensor<1x?x2x8xf32>) outs(%46 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.addf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x2x8xf32>
    %expanded_23 = tensor.expand_shape %41 [[0], [1], [2], [3, 4]] output_shape [1, %30, 8, 8, 1] : tensor<1x?x8x8xf32> into tensor<1x?x8x8x1xf32>
    %expanded_24 = tensor.expand_shape %44 [[0], [1], [2], [3, 4]] output_shape [1, %30, 8, 8, 1] : tensor<1x?x8x8xf32> into tensor<1x?x8x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_23, %expanded_24 : (tensor<1x?x8x8x1xf32>, tensor<1x?x8x8x1xf32>) -> tensor<1x?x8x8x2xf32>
    %collapsed_25 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x?x8x8x2xf32> into tensor<1x?x8x16xf32>
    %expanded_26 = tensor.expand_shape %50 [[0], [1], [2], [3, 4]] output_shape [1, %35, 2, 8, 1] : tensor<1x?x2x8xf32> into tensor<1x?x2x8x1xf32>
    %expanded_27 = tensor.expand_shape %53 [[0], [1], [2], [3, 4]] output_shape [1, %35, 2, 8, 1] : tensor<1x?x2x8xf32> into tensor<1x?x2x8x1xf32>
    %concat_28 = tensor.concat dim(4) %expanded_26, %expanded_27 : (tensor<1x?x2x8x1xf32>, tensor<1x?x2x8x1xf32>) -> tensor<1x?x2x8x2xf32>
    %collapsed_29 = tensor.collapse_shape %concat_28 [[0], [1], [2], [3, 4]] : tensor<1x?x2x8x2xf32> into tensor<1x?x2x16xf32>
    %dim_30 = tensor.dim %expanded_26, %c1 : tensor<1x?x2x8x1xf32>
    %expanded_31 = tensor.expand_shape %collapsed_29 [[0], [1], [2], [3, 4]] output_shape [1, %dim_30, 2, 1, 16] : tensor<1x?x2x16xf32> into tensor<1x?x2x1x16xf32>
    %54 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %54, "unimplemented: dynamic negative broadcast sizes"
    %55 = tensor.empty(%dim) : tensor<1x?x2x4x16xf32>
    %56 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%55 : tensor<1x?x2x4x16xf32>) {
    ^bb0(%out: f32):
      %142 = linalg.index 1 : index
      %143 = linalg.index 2 : index
      %144 = linalg.index 4 : index
      %145 = arith.cmpi eq, %dim_30, %c1 : index
      %146 = arith.select %145, %c0, %142 : index
      %extracted = tensor.extract %expanded_31[%c0, %146, %143, %c0, %144] : tensor<1x?x2x1x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x2x4x16xf32>
    %collapsed_32 = tensor.collapse_shape %56 [[0], [1], [2, 3], [4]] : tensor<1x?x2x4x16xf32> into tensor<1x?x8x16xf32>
    %expanded_33 = tensor.expand_shape %19 [[0, 1], [2, 3, 4]] output_shape [1, %dim_7, 2, 1, 16] : tensor<?x32xf32> into tensor<1x?x2x1x16xf32>
    cf.assert %54, "unimplemented: dynamic negative broadcast sizes"
    %57 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%55 : tensor<1x?x2x4x16xf32>) {
    ^bb0(%out: f32):
      %142 = linalg.index 1 : index
      %143 = linalg.index 2 : index
      %144 = linalg.index 4 : index
      %145 = arith.cmpi eq, %dim_7, %c1 : index
      %146 = arith.select %145, %c0, %142 : index
      %extracted = tensor.extract %expanded_33[%c0, %146, %143, %c0, %144] : tensor<1x?x2x1x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x2x4x16xf32>
    %collapsed_34 = tensor.collapse_shape %57 [[0], [1], [2, 3], [4]] : tensor<1x?x2x4x16xf32> into tensor<1x?x8x16xf32>
    %dim_35 = tensor.dim %expanded_23, %c1 : tensor<1x?x8x8x1xf32>
    %58 = tensor.empty(%dim_35) : tensor<1x8x?x16xf32>
    %transposed_36 = linalg.transpose ins(%collapsed_25 : tensor<1x?x8x16xf32>) outs(%58 : tensor<1x8x?x16xf32>) permutation = [0, 2, 1, 3] 
    %59 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %transposed_37 = linalg.transpose ins(%collapsed_34 : tensor<1x?x8x16xf32>) outs(%59 : tensor<1x8x?x16xf32>) permutation = [0, 2, 1, 3] 
    %60 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %transposed_38 = linalg.transpose ins(%collapsed_32 : tensor<1x?x8x16xf32>) outs(%60 : tensor<1x8x16x?xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %54, "unimplemented: dynamic negative broadcast sizes"
    %61 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%59 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %142 = linalg.index 1 : index
      %143 = linalg.index 2 : index
      %144 = linalg.index 3 : index
      %145 = arith.cmpi eq, %dim_35, %c1 : index
      %146 = arith.select %145, %c0, %143 : index
      %extracted = tensor.extract %transposed_36[%c0, %142, %146, %144] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_39 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %54, "unimplemented: dynamic negative broadcast sizes"
    %62 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%60 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %142 = linalg.index 1 : index
      %143 = linalg.index 2 : index
      %144 = linalg.index 3 : index
      %145 = arith.cmpi eq, %dim, %c1 : index
      %146 = arith.select %145, %c0, %144 : index
      %extracted = tensor.extract %transposed_38[%c0, %142, %143, %146] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_40 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %63 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %65 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%64 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %66 = arith.muli %0, %c8_i64 : i64
    %67 = arith.select %20, %c8_i64, %66 : i64
    %68 = arith.muli %67, %0 : i64
    %69 = arith.select %20, %c8_i64, %68 : i64
    %70 = arith.select %20, %23, %22 : i64
    %71 = arith.cmpi sle, %70, %c1_i64 : i64
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %72 = arith.muli %66, %0 : i64
    %73 = arith.divsi %72, %69 : i64
    %74 = arith.select %20, %73, %0 : i64
    %from_elements_41 = tensor.from_elements %c1_i64, %c8_i64, %74, %74 : tensor<4xi64>
    %reshape_42 = tensor.reshape %65(%from_elements_41) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %75 = arith.index_cast %74 : i64 to index
    %76 = tensor.empty(%75, %75) : tensor<1x8x?x?xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_42 : tensor<1x8x?x?xf32>) outs(%76 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.divf %in, %cst_6 : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x?xf32>
    %78 = tensor.empty() : tensor<64xi64>
    %79 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%78 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %142 = linalg.index 0 : index
      %143 = arith.index_cast %142 : index to i64
      linalg.yield %143 : i64
    } -> tensor<64xi64>
    %expanded_43 = tensor.expand_shape %79 [[0, 1]] output_shape [1, 64] : tensor<64xi64> into tensor<1x64xi64>
    %expanded_44 = tensor.expand_shape %79 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %80 = tensor.empty() : tensor<64x64xi64>
    %81 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_43, %expanded_44 : tensor<1x64xi64>, tensor<64x1xi64>) outs(%80 : tensor<64x64xi64>) {
    ^bb0(%in: i64, %in_66: i64, %out: i64):
      %142 = arith.subi %in, %in_66 : i64
      linalg.yield %142 : i64
    } -> tensor<64x64xi64>
    %82 = tensor.empty() : tensor<64x64xi1>
    %83 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%81 : tensor<64x64xi64>) outs(%82 : tensor<64x64xi1>) {
    ^bb0(%in: i64, %out: i1):
      %142 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %142 : i1
    } -> tensor<64x64xi1>
    %84 = tensor.empty() : tensor<1x1x64x64xf32>
    %85 = linalg.generic {indexing_maps = [#map13, #map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %cst_3, %cst_2 : tensor<64x64xi1>, tensor<1x1x64x64xf32>, tensor<f32>) outs(%84 : tensor<1x1x64x64xf32>) {
    ^bb0(%in: i1, %in_66: f32, %in_67: f32, %out: f32):
      %142 = arith.select %in, %in_66, %in_67 : f32
      linalg.yield %142 : f32
    } -> tensor<1x1x64x64xf32>
    %86 = arith.cmpi slt, %dim, %c0 : index
    %87 = arith.addi %dim, %c64 : index
    %88 = arith.select %86, %87, %dim : index
    %89 = arith.cmpi slt, %88, %c0 : index
    %90 = arith.select %89, %c-1, %88 : index
    %91 = arith.minsi %90, %c64 : index
    %92 = arith.maxsi %91, %c0 : index
    %extracted_slice_45 = tensor.extract_slice %85[0, 0, 0, 0] [1, 1, %92, 64] [1, 1, 1, 1] : tensor<1x1x64x64xf32> to tensor<1x1x?x64xf32>
    %extracted_slice_46 = tensor.extract_slice %extracted_slice_45[0, 0, 0, 0] [1, 1, %92, %92] [1, 1, 1, 1] : tensor<1x1x?x64xf32> to tensor<1x1x?x?xf32>
    %93 = arith.cmpi eq, %75, %92 : index
    cf.assert %93, "mismatched size for broadcast"
    cf.assert %93, "mismatched size for broadcast"
    %94 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %extracted_slice_46 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%76 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.addf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x?xf32>
    %95 = tensor.empty(%75) : tensor<1x8x?xi64>
    %96 = linalg.fill ins(%c0_i64 : i64) outs(%95 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %97 = tensor.empty(%75) : tensor<1x8x?xf32>
    %98 = linalg.fill ins(%cst_0 : f32) outs(%97 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %99:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%94 : tensor<1x8x?x?xf32>) outs(%98, %96 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_66: i64):
      %142 = linalg.index 3 : index
      %143 = arith.index_cast %142 : index to i64
      %144 = arith.maximumf %in, %out : f32
      %145 = arith.cmpf ogt, %in, %out : f32
      %146 = arith.select %145, %143, %out_66 : i64
      linalg.yield %144, %146 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_47 = tensor.expand_shape %99#0 [[0], [1], [2, 3]] output_shape [1, 8, %75, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %100 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %expanded_47 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%76 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.subf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x?xf32>
    %101 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<1x8x?x?xf32>) outs(%76 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.exp %in : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x?xf32>
    %102 = tensor.empty(%75) : tensor<1x8x?x1xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %104 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%101 : tensor<1x8x?x?xf32>) outs(%103 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x1xf32>
    %105 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %104 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%76 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.divf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %54, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %54, "unimplemented: dynamic negative broadcast sizes"
    %106 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %107 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %142 = linalg.index 1 : index
      %143 = linalg.index 2 : index
      %144 = linalg.index 3 : index
      %145 = arith.cmpi eq, %75, %c1 : index
      %146 = arith.select %145, %c0, %143 : index
      %147 = arith.select %145, %c0, %144 : index
      %extracted = tensor.extract %105[%c0, %142, %146, %147] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %71, "must have at most one inferred (negative) dimension"
    %from_elements_48 = tensor.from_elements %c8_i64, %74, %74 : tensor<3xi64>
    %reshape_49 = tensor.reshape %107(%from_elements_48) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %54, "unimplemented: dynamic negative broadcast sizes"
    %108 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%59 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %142 = linalg.index 1 : index
      %143 = linalg.index 2 : index
      %144 = linalg.index 3 : index
      %145 = arith.cmpi eq, %dim, %c1 : index
      %146 = arith.select %145, %c0, %143 : index
      %extracted = tensor.extract %transposed_37[%c0, %142, %146, %144] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_50 = tensor.collapse_shape %108 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %109 = arith.cmpi eq, %74, %0 : i64
    cf.assert %109, "mismatching contracting dimension"
    %110 = tensor.empty(%75) : tensor<8x?x16xf32>
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %112 = linalg.batch_matmul ins(%reshape_49, %collapsed_50 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%111 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_51 = tensor.expand_shape %112 [[0, 1], [2], [3]] output_shape [1, 8, %75, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    %113 = tensor.empty(%75) : tensor<1x?x8x16xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<1x8x?x16xf32>) outs(%113 : tensor<1x?x8x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %25, "must have at most one inferred (negative) dimension"
    %114 = arith.muli %74, %c128_i64 : i64
    %115 = arith.divsi %114, %21 : i64
    %116 = arith.select %20, %115, %0 : i64
    %from_elements_53 = tensor.from_elements %c1_i64, %116, %115 : tensor<3xi64>
    %reshape_54 = tensor.reshape %transposed_52(%from_elements_53) : (tensor<1x?x8x16xf32>, tensor<3xi64>) -> tensor<1x?x128xf32>
    %transposed_55 = linalg.transpose ins(%arg7 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %reshape_54 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %117 = arith.index_cast %116 : i64 to index
    %118 = tensor.empty(%117) : tensor<?x128xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %120 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%119 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_57 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [1, %117, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    %121 = arith.cmpi eq, %dim_7, %117 : index
    cf.assert %121, "mismatched size for broadcast"
    %122 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_57 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.addf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x128xf32>
    %123 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x?x128xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %142 : f32
    } -> tensor<1x?x128xf32>
    %124 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<1x?x128xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x1xf32>
    %125 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.divf %in, %cst_5 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x1xf32>
    %126 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.truncf %cst_4 : f64 to f32
      %143 = arith.addf %in, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x?x1xf32>
    %127 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.rsqrt %in : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x1xf32>
    %128 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %127 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.mulf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x128xf32>
    %129 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %arg8 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.mulf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x128xf32>
    %130 = tensor.empty() : tensor<128x192xf32>
    %transposed_58 = linalg.transpose ins(%arg9 : tensor<192x128xf32>) outs(%130 : tensor<128x192xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %129 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %131 = tensor.empty(%dim_7) : tensor<?x192xf32>
    %132 = linalg.fill ins(%cst : f32) outs(%131 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %133 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x128xf32>, tensor<128x192xf32>) outs(%132 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded_60 = tensor.expand_shape %133 [[0, 1], [2]] output_shape [1, %dim_7, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    %134 = tensor.empty(%dim_7) : tensor<1x?x192xf32>
    %135 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<1x?x192xf32>) outs(%134 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.negf %in : f32
      %143 = math.exp %142 : f32
      %144 = arith.addf %143, %cst_1 : f32
      %145 = arith.divf %cst_1, %144 : f32
      linalg.yield %145 : f32
    } -> tensor<1x?x192xf32>
    %136 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60, %135 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%134 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.mulf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x192xf32>
    %transposed_61 = linalg.transpose ins(%arg11 : tensor<192x128xf32>) outs(%130 : tensor<128x192xf32>) permutation = [1, 0] 
    %137 = linalg.matmul ins(%collapsed_59, %transposed_61 : tensor<?x128xf32>, tensor<128x192xf32>) outs(%132 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded_62 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [1, %dim_7, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    %138 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %expanded_62 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%134 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.mulf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x192xf32>
    %139 = tensor.empty() : tensor<192x128xf32>
    %transposed_63 = linalg.transpose ins(%arg10 : tensor<128x192xf32>) outs(%139 : tensor<192x128xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<1x?x192xf32> into tensor<?x192xf32>
    %140 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<?x192xf32>, tensor<192x128xf32>) outs(%13 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_65 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [1, %dim_7, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    %141 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %expanded_65 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %142 = arith.addf %in, %in_66 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x128xf32>
    return %141 : tensor<1x?x128xf32>
  }
  func.func @nanogpt_block(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>, %arg2: tensor<128xf32>, %arg3: tensor<384x128xf32>, %arg4: tensor<384xf32>, %arg5: tensor<128x128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<128xf32>, %arg8: tensor<128xf32>, %arg9: tensor<512x128xf32>, %arg10: tensor<512xf32>, %arg11: tensor<128x512xf32>, %arg12: tensor<128xf32>) -> tensor<1x?x128xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c-1 = arith.constant -1 : index
    %c8_i64 = arith.constant 8 : i64
    %c64 = arith.constant 64 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<64x64xf32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 1.280000e+02 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %cst_9 = arith.constant 1.41421354 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x1xf32>
    %4 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_7 : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x1xf32>
    %5 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %6 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %7 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%6 : tensor<1x?x128xf32>) {
    ^bb0(%out: f32):
      %120 = linalg.index 1 : index
      %121 = arith.cmpi eq, %dim, %c1 : index
      %122 = arith.select %121, %c0, %120 : index
      %extracted = tensor.extract %4[%c0, %122, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    cf.assert %true, "mismatched size for broadcast"
    %8 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.subf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x128xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.mulf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x128xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x?x128xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x1xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_7 : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x1xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_6 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<1x?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %15 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%6 : tensor<1x?x128xf32>) {
    ^bb0(%out: f32):
      %120 = linalg.index 1 : index
      %121 = arith.cmpi eq, %dim, %c1 : index
      %122 = arith.select %121, %c0, %120 : index
      %extracted = tensor.extract %14[%c0, %122, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    cf.assert %true, "mismatched size for broadcast"
    %16 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %15 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.mulf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x128xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg1 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.mulf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x128xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %arg2 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.addf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x128xf32>
    %collapsed = tensor.collapse_shape %18 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %19 = tensor.empty() : tensor<128x384xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<384x128xf32>) outs(%19 : tensor<128x384xf32>) permutation = [1, 0] 
    %20 = tensor.empty(%dim) : tensor<?x384xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %22 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x384xf32>) outs(%21 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg4, %22 : tensor<384xf32>, tensor<?x384xf32>) outs(%20 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.addf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<?x384xf32>
    %expanded = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, %dim, 384] : tensor<?x384xf32> into tensor<1x?x384xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [1, %dim, 128] [1, 1, 1] : tensor<1x?x384xf32> to tensor<1x?x128xf32>
    %extracted_slice_10 = tensor.extract_slice %expanded[0, 0, 128] [1, %dim, 128] [1, 1, 1] : tensor<1x?x384xf32> to tensor<1x?x128xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 0, 256] [1, %dim, 128] [1, 1, 1] : tensor<1x?x384xf32> to tensor<1x?x128xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_10 [[0], [1], [2, 3]] output_shape [1, %dim, 8, 16] : tensor<1x?x128xf32> into tensor<1x?x8x16xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, %dim, 8, 16] : tensor<1x?x128xf32> into tensor<1x?x8x16xf32>
    %24 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x?x8x16xf32>) outs(%24 : tensor<1x8x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_15 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2, 3]] output_shape [1, %dim, 8, 16] : tensor<1x?x128xf32> into tensor<1x?x8x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x?x8x16xf32>) outs(%24 : tensor<1x8x?x16xf32>) permutation = [0, 2, 1, 3] 
    %25 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %transposed_17 = linalg.transpose ins(%expanded_12 : tensor<1x?x8x16xf32>) outs(%25 : tensor<1x8x16x?xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %26 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %27 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%26 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %120 = linalg.index 1 : index
      %121 = linalg.index 2 : index
      %122 = linalg.index 3 : index
      %123 = arith.cmpi eq, %dim, %c1 : index
      %124 = arith.select %123, %c0, %121 : index
      %extracted = tensor.extract %transposed_14[%c0, %120, %124, %122] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_18 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %28 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %29 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%28 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %120 = linalg.index 1 : index
      %121 = linalg.index 2 : index
      %122 = linalg.index 3 : index
      %123 = arith.cmpi eq, %dim, %c1 : index
      %124 = arith.select %123, %c0, %122 : index
      %extracted = tensor.extract %transposed_17[%c0, %120, %121, %124] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_19 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %30 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %32 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%31 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %33 = arith.muli %0, %c8_i64 : i64
    %34 = arith.cmpi slt, %0, %c0_i64 : i64
    %35 = arith.select %34, %c8_i64, %33 : i64
    %36 = arith.extui %34 : i1 to i64
    %37 = arith.muli %35, %0 : i64
    %38 = arith.addi %36, %c1_i64 : i64
    %39 = arith.select %34, %c8_i64, %37 : i64
    %40 = arith.select %34, %38, %36 : i64
    %41 = arith.cmpi sle, %40, %c1_i64 : i64
    cf.assert %41, "must have at most one inferred (negative) dimension"
    %42 = arith.muli %33, %0 : i64
    %43 = arith.divsi %42, %39 : i64
    %44 = arith.select %34, %43, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %44, %44 : tensor<4xi64>
    %reshape = tensor.reshape %32(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %45 = arith.index_cast %44 : i64 to index
    %46 = tensor.empty(%45, %45) : tensor<1x8x?x?xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x8x?x?xf32>) outs(%46 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.mulf %in, %cst_8 : f32
      linalg.yield %120 : f32
    } -> tensor<1x8x?x?xf32>
    %48 = tensor.empty() : tensor<64xi64>
    %49 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%48 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %120 = linalg.index 0 : index
      %121 = arith.index_cast %120 : index to i64
      linalg.yield %121 : i64
    } -> tensor<64xi64>
    %expanded_20 = tensor.expand_shape %49 [[0, 1]] output_shape [1, 64] : tensor<64xi64> into tensor<1x64xi64>
    %expanded_21 = tensor.expand_shape %49 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %50 = tensor.empty() : tensor<64x64xi64>
    %51 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_20, %expanded_21 : tensor<1x64xi64>, tensor<64x1xi64>) outs(%50 : tensor<64x64xi64>) {
    ^bb0(%in: i64, %in_40: i64, %out: i64):
      %120 = arith.subi %in, %in_40 : i64
      linalg.yield %120 : i64
    } -> tensor<64x64xi64>
    %52 = tensor.empty() : tensor<64x64xi1>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<64x64xi64>) outs(%52 : tensor<64x64xi1>) {
    ^bb0(%in: i64, %out: i1):
      %120 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %120 : i1
    } -> tensor<64x64xi1>
    %54 = tensor.empty() : tensor<64x64xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%53, %cst_5, %cst_4 : tensor<64x64xi1>, tensor<64x64xf32>, tensor<f32>) outs(%54 : tensor<64x64xf32>) {
    ^bb0(%in: i1, %in_40: f32, %in_41: f32, %out: f32):
      %120 = arith.select %in, %in_40, %in_41 : f32
      linalg.yield %120 : f32
    } -> tensor<64x64xf32>
    %expanded_22 = tensor.expand_shape %55 [[0, 1, 2], [3]] output_shape [1, 1, 64, 64] : tensor<64x64xf32> into tensor<1x1x64x64xf32>
    %56 = arith.cmpi slt, %dim, %c0 : index
    %57 = arith.addi %dim, %c64 : index
    %58 = arith.select %56, %57, %dim : index
    %59 = arith.cmpi slt, %58, %c0 : index
    %60 = arith.select %59, %c-1, %58 : index
    %61 = arith.minsi %60, %c64 : index
    %62 = arith.maxsi %61, %c0 : index
    %extracted_slice_23 = tensor.extract_slice %expanded_22[0, 0, 0, 0] [1, 1, %62, 64] [1, 1, 1, 1] : tensor<1x1x64x64xf32> to tensor<1x1x?x64xf32>
    %extracted_slice_24 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 0] [1, 1, %62, %62] [1, 1, 1, 1] : tensor<1x1x?x64xf32> to tensor<1x1x?x?xf32>
    %63 = tensor.empty(%62, %62) : tensor<1x1x?x?xi1>
    %64 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x1x?x?xf32>) outs(%63 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %120 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %120 : i1
    } -> tensor<1x1x?x?xi1>
    %65 = arith.cmpi eq, %62, %45 : index
    cf.assert %65, "mismatched size for broadcast"
    cf.assert %65, "mismatched size for broadcast"
    %66 = tensor.empty(%62, %62) : tensor<1x8x?x?xf32>
    %67 = linalg.generic {indexing_maps = [#map17, #map16, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %cst_3, %47 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<1x8x?x?xf32>) outs(%66 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_40: f32, %in_41: f32, %out: f32):
      %120 = arith.select %in, %in_40, %in_41 : f32
      linalg.yield %120 : f32
    } -> tensor<1x8x?x?xf32>
    %68 = tensor.empty(%62) : tensor<1x8x?xi64>
    %69 = linalg.fill ins(%c0_i64 : i64) outs(%68 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %70 = tensor.empty(%62) : tensor<1x8x?xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %72:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<1x8x?x?xf32>) outs(%71, %69 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_40: i64):
      %120 = linalg.index 3 : index
      %121 = arith.index_cast %120 : index to i64
      %122 = arith.maximumf %in, %out : f32
      %123 = arith.cmpf ogt, %in, %out : f32
      %124 = arith.select %123, %121, %out_40 : i64
      linalg.yield %122, %124 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_25 = tensor.expand_shape %72#0 [[0], [1], [2, 3]] output_shape [1, 8, %62, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %73 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_25 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%66 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.subf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<1x8x?x?xf32>
    %74 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x8x?x?xf32>) outs(%66 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.exp %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x8x?x?xf32>
    %75 = tensor.empty(%62) : tensor<1x8x?x1xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<1x8x?x?xf32>) outs(%76 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<1x8x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%66 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.divf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %79 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %80 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %120 = linalg.index 1 : index
      %121 = linalg.index 2 : index
      %122 = linalg.index 3 : index
      %123 = arith.cmpi eq, %62, %c1 : index
      %124 = arith.select %123, %c0, %121 : index
      %125 = arith.select %123, %c0, %122 : index
      %extracted = tensor.extract %78[%c0, %120, %124, %125] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %41, "must have at most one inferred (negative) dimension"
    %from_elements_26 = tensor.from_elements %c8_i64, %44, %44 : tensor<3xi64>
    %reshape_27 = tensor.reshape %80(%from_elements_26) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %81 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%26 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %120 = linalg.index 1 : index
      %121 = linalg.index 2 : index
      %122 = linalg.index 3 : index
      %123 = arith.cmpi eq, %dim, %c1 : index
      %124 = arith.select %123, %c0, %121 : index
      %extracted = tensor.extract %transposed_16[%c0, %120, %124, %122] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_28 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %82 = arith.cmpi eq, %44, %0 : i64
    cf.assert %82, "mismatching contracting dimension"
    %83 = tensor.empty(%45) : tensor<8x?x16xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %85 = linalg.batch_matmul ins(%reshape_27, %collapsed_28 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%84 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_29 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [1, 8, %45, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    %86 = tensor.empty(%45) : tensor<1x?x8x16xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<1x8x?x16xf32>) outs(%86 : tensor<1x?x8x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<1x?x8x16xf32> into tensor<?x128xf32>
    %87 = tensor.empty() : tensor<128x128xf32>
    %transposed_32 = linalg.transpose ins(%arg5 : tensor<128x128xf32>) outs(%87 : tensor<128x128xf32>) permutation = [1, 0] 
    %88 = tensor.empty(%45) : tensor<?x128xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %90 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%89 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg6, %90 : tensor<128xf32>, tensor<?x128xf32>) outs(%88 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.addf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<?x128xf32>
    %expanded_33 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [1, %45, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    %92 = arith.cmpi eq, %dim, %45 : index
    cf.assert %92, "mismatched size for broadcast"
    %93 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_33 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.addf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x128xf32>
    %94 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<1x?x128xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x1xf32>
    %95 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_7 : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %96 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%6 : tensor<1x?x128xf32>) {
    ^bb0(%out: f32):
      %120 = linalg.index 1 : index
      %121 = arith.cmpi eq, %dim, %c1 : index
      %122 = arith.select %121, %c0, %120 : index
      %extracted = tensor.extract %95[%c0, %122, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    cf.assert %true, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %96 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.subf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x128xf32>
    %98 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.mulf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x128xf32>
    %99 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x?x128xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x1xf32>
    %100 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_7 : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x1xf32>
    %101 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_6 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<1x?x1xf32>
    %102 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %103 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%6 : tensor<1x?x128xf32>) {
    ^bb0(%out: f32):
      %120 = linalg.index 1 : index
      %121 = arith.cmpi eq, %dim, %c1 : index
      %122 = arith.select %121, %c0, %120 : index
      %extracted = tensor.extract %102[%c0, %122, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    cf.assert %true, "mismatched size for broadcast"
    %104 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %103 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.mulf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x128xf32>
    %105 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg7 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.mulf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x128xf32>
    %106 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg8 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.addf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x128xf32>
    %collapsed_34 = tensor.collapse_shape %106 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %107 = tensor.empty() : tensor<128x512xf32>
    %transposed_35 = linalg.transpose ins(%arg9 : tensor<512x128xf32>) outs(%107 : tensor<128x512xf32>) permutation = [1, 0] 
    %108 = tensor.empty(%dim) : tensor<?x512xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %110 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<?x128xf32>, tensor<128x512xf32>) outs(%109 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg10, %110 : tensor<512xf32>, tensor<?x512xf32>) outs(%108 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.addf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<?x512xf32>
    %expanded_36 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [1, %dim, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %112 = tensor.empty(%dim) : tensor<1x?x512xf32>
    %113 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<1x?x512xf32>) outs(%112 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_9 : f32
      %121 = math.erf %120 : f32
      %122 = arith.addf %121, %cst_1 : f32
      %123 = arith.mulf %122, %cst_2 : f32
      %124 = arith.mulf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<1x?x512xf32>
    %collapsed_37 = tensor.collapse_shape %113 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %114 = tensor.empty() : tensor<512x128xf32>
    %transposed_38 = linalg.transpose ins(%arg11 : tensor<128x512xf32>) outs(%114 : tensor<512x128xf32>) permutation = [1, 0] 
    %115 = tensor.empty(%dim) : tensor<?x128xf32>
    %116 = linalg.fill ins(%cst : f32) outs(%115 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %117 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%116 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %118 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg12, %117 : tensor<128xf32>, tensor<?x128xf32>) outs(%115 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.addf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<?x128xf32>
    %expanded_39 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    %119 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %expanded_39 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %120 = arith.addf %in, %in_40 : f32
      linalg.yield %120 : f32
    } -> tensor<1x?x128xf32>
    return %119 : tensor<1x?x128xf32>
  }
  func.func @nanogpt_flash_block(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>, %arg2: tensor<128xf32>, %arg3: tensor<384x128xf32>, %arg4: tensor<384xf32>, %arg5: tensor<128x128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<128xf32>, %arg8: tensor<128xf32>, %arg9: tensor<512x128xf32>, %arg10: tensor<512xf32>, %arg11: tensor<128x512xf32>, %arg12: tensor<128xf32>) -> tensor<1x?x128xf32> {
    %true = arith.constant true
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0.79788456080286541 : f64
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 1.280000e+02 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x1xf32>
    %4 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_8 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x1xf32>
    %5 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %6 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %7 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%6 : tensor<1x?x128xf32>) {
    ^bb0(%out: f32):
      %136 = linalg.index 1 : index
      %137 = arith.cmpi eq, %dim, %c1 : index
      %138 = arith.select %137, %c0, %136 : index
      %extracted = tensor.extract %4[%c0, %138, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    cf.assert %true, "mismatched size for broadcast"
    %8 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.subf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x128xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.mulf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x128xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x?x128xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x1xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_8 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x1xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_7 : f64 to f32
      %137 = arith.addf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<1x?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.rsqrt %in : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %15 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%6 : tensor<1x?x128xf32>) {
    ^bb0(%out: f32):
      %136 = linalg.index 1 : index
      %137 = arith.cmpi eq, %dim, %c1 : index
      %138 = arith.select %137, %c0, %136 : index
      %extracted = tensor.extract %14[%c0, %138, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    cf.assert %true, "mismatched size for broadcast"
    %16 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %15 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.mulf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x128xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg1 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.mulf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x128xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %arg2 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.addf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x128xf32>
    %collapsed = tensor.collapse_shape %18 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %19 = tensor.empty() : tensor<128x384xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<384x128xf32>) outs(%19 : tensor<128x384xf32>) permutation = [1, 0] 
    %20 = tensor.empty(%dim) : tensor<?x384xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %22 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x384xf32>) outs(%21 : tensor<?x384xf32>) -> tensor<?x384xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg4, %22 : tensor<384xf32>, tensor<?x384xf32>) outs(%20 : tensor<?x384xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.addf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<?x384xf32>
    %expanded = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, %dim, 384] : tensor<?x384xf32> into tensor<1x?x384xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [1, %dim, 128] [1, 1, 1] : tensor<1x?x384xf32> to tensor<1x?x128xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 0, 128] [1, %dim, 128] [1, 1, 1] : tensor<1x?x384xf32> to tensor<1x?x128xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 0, 256] [1, %dim, 128] [1, 1, 1] : tensor<1x?x384xf32> to tensor<1x?x128xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2, 3]] output_shape [1, %dim, 8, 16] : tensor<1x?x128xf32> into tensor<1x?x8x16xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, %dim, 8, 16] : tensor<1x?x128xf32> into tensor<1x?x8x16xf32>
    %24 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x?x8x16xf32>) outs(%24 : tensor<1x8x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_16 = tensor.expand_shape %extracted_slice_12 [[0], [1], [2, 3]] output_shape [1, %dim, 8, 16] : tensor<1x?x128xf32> into tensor<1x?x8x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x?x8x16xf32>) outs(%24 : tensor<1x8x?x16xf32>) permutation = [0, 2, 1, 3] 
    %25 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<1x8x?x16xf32>) outs(%24 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.mulf %in, %cst_9 : f32
      linalg.yield %136 : f32
    } -> tensor<1x8x?x16xf32>
    cf.assert %5, "negative values not allowed in new dimensions"
    cf.assert %5, "negative values not allowed in new dimensions"
    %26 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %27 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%26 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %28 = tensor.empty(%dim) : tensor<?xi64>
    %29 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%28 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %136 = linalg.index 0 : index
      %137 = arith.index_cast %136 : index to i64
      linalg.yield %137 : i64
    } -> tensor<?xi64>
    %expanded_18 = tensor.expand_shape %29 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_19 = tensor.expand_shape %29 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %30 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %31 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%30 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_38: i64, %out: i64):
      %136 = arith.subi %in, %in_38 : i64
      linalg.yield %136 : i64
    } -> tensor<?x?xi64>
    %32 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %33 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<?x?xi64>) outs(%32 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %136 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %136 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %34 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%33, %27 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%32 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_38: i1, %out: i1):
      %136 = arith.andi %in, %in_38 : i1
      linalg.yield %136 : i1
    } -> tensor<?x?xi1>
    %35 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%34, %cst_1, %cst_2 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%35 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_38: f32, %in_39: f32, %out: f32):
      %136 = arith.select %in, %in_38, %in_39 : f32
      linalg.yield %136 : f32
    } -> tensor<?x?xf32>
    %37 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %transposed_20 = linalg.transpose ins(%expanded_13 : tensor<1x?x8x16xf32>) outs(%37 : tensor<1x8x16x?xf32>) permutation = [0, 2, 3, 1] 
    %38 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<1x8x16x?xf32>) outs(%37 : tensor<1x8x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.mulf %in, %cst_9 : f32
      linalg.yield %136 : f32
    } -> tensor<1x8x16x?xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %39 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %40 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%39 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %136 = linalg.index 1 : index
      %137 = linalg.index 2 : index
      %138 = linalg.index 3 : index
      %139 = arith.cmpi eq, %dim, %c1 : index
      %140 = arith.select %139, %c0, %137 : index
      %extracted = tensor.extract %25[%c0, %136, %140, %138] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_21 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %41 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %42 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%41 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %136 = linalg.index 1 : index
      %137 = linalg.index 2 : index
      %138 = linalg.index 3 : index
      %139 = arith.cmpi eq, %dim, %c1 : index
      %140 = arith.select %139, %c0, %138 : index
      %extracted = tensor.extract %38[%c0, %136, %137, %140] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_22 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %43 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %45 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%44 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %46 = arith.muli %0, %c8_i64 : i64
    %47 = arith.cmpi slt, %0, %c0_i64 : i64
    %48 = arith.select %47, %c8_i64, %46 : i64
    %49 = arith.extui %47 : i1 to i64
    %50 = arith.muli %48, %0 : i64
    %51 = arith.addi %49, %c1_i64 : i64
    %52 = arith.select %47, %c8_i64, %50 : i64
    %53 = arith.select %47, %51, %49 : i64
    %54 = arith.cmpi sle, %53, %c1_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %55 = arith.muli %46, %0 : i64
    %56 = arith.divsi %55, %52 : i64
    %57 = arith.select %47, %56, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %57, %57 : tensor<4xi64>
    %reshape = tensor.reshape %45(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %58 = arith.index_cast %57 : i64 to index
    %59 = arith.cmpi eq, %58, %dim : index
    cf.assert %59, "mismatched size for broadcast"
    cf.assert %59, "mismatched size for broadcast"
    %60 = tensor.empty(%58, %58) : tensor<1x8x?x?xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %36 : tensor<1x8x?x?xf32>, tensor<?x?xf32>) outs(%60 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.addf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x8x?x?xf32>
    %62 = tensor.empty(%58) : tensor<1x8x?xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %64 = tensor.empty(%58) : tensor<1x8x?xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %66:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x8x?x?xf32>) outs(%65, %63 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %136 = linalg.index 3 : index
      %137 = arith.index_cast %136 : index to i64
      %138 = arith.maximumf %in, %out : f32
      %139 = arith.cmpf ogt, %in, %out : f32
      %140 = arith.select %139, %137, %out_38 : i64
      linalg.yield %138, %140 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_23 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [1, 8, %58, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_23 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%60 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.subf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x8x?x?xf32>
    %68 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x8x?x?xf32>) outs(%60 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.exp %in : f32
      linalg.yield %136 : f32
    } -> tensor<1x8x?x?xf32>
    %69 = tensor.empty(%58) : tensor<1x8x?x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %71 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x8x?x?xf32>) outs(%70 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<1x8x?x1xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%60 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.divf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x8x?x?xf32>
    %73 = tensor.empty(%58, %58) : tensor<1x8x?x?xi1>
    %74 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x8x?x?xf32>) outs(%73 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %136 = arith.extf %in : f32 to f64
      %137 = arith.cmpf oeq, %136, %cst_6 : f64
      linalg.yield %137 : i1
    } -> tensor<1x8x?x?xi1>
    %75 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x8x?x?xi1>) outs(%73 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %136 = arith.cmpi eq, %in, %false : i1
      linalg.yield %136 : i1
    } -> tensor<1x8x?x?xi1>
    %76 = tensor.empty(%58) : tensor<1x8x?x1xi1>
    %77 = linalg.fill ins(%false : i1) outs(%76 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %78 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<1x8x?x?xi1>) outs(%77 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %136 = arith.ori %in, %out : i1
      linalg.yield %136 : i1
    } -> tensor<1x8x?x1xi1>
    %79 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x8x?x1xi1>) outs(%76 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %136 = arith.cmpi eq, %in, %false : i1
      linalg.yield %136 : i1
    } -> tensor<1x8x?x1xi1>
    %80 = arith.cmpi sge, %57, %c0_i64 : i64
    cf.assert %80, "negative values not allowed in new dimensions"
    %81 = arith.index_cast %57 : i64 to index
    cf.assert %80, "negative values not allowed in new dimensions"
    %82 = tensor.empty(%81, %81) : tensor<1x8x?x?xf32>
    %83 = linalg.generic {indexing_maps = [#map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%82 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %84 = arith.cmpi eq, %58, %81 : index
    cf.assert %84, "mismatched size for broadcast"
    %85 = arith.cmpi eq, %81, %58 : index
    cf.assert %85, "mismatched size for broadcast"
    %86 = tensor.empty(%58, %81) : tensor<1x8x?x?xf32>
    %87 = linalg.generic {indexing_maps = [#map15, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %83, %72 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%86 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_38: f32, %in_39: f32, %out: f32):
      %136 = arith.select %in, %in_38, %in_39 : f32
      linalg.yield %136 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %88 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %89 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%88 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %136 = linalg.index 1 : index
      %137 = linalg.index 2 : index
      %138 = linalg.index 3 : index
      %139 = arith.cmpi eq, %58, %c1 : index
      %140 = arith.select %139, %c0, %137 : index
      %141 = arith.cmpi eq, %81, %c1 : index
      %142 = arith.select %141, %c0, %138 : index
      %extracted = tensor.extract %87[%c0, %136, %140, %142] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %from_elements_24 = tensor.from_elements %c8_i64, %57, %57 : tensor<3xi64>
    %reshape_25 = tensor.reshape %89(%from_elements_24) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %90 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%39 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %136 = linalg.index 1 : index
      %137 = linalg.index 2 : index
      %138 = linalg.index 3 : index
      %139 = arith.cmpi eq, %dim, %c1 : index
      %140 = arith.select %139, %c0, %137 : index
      %extracted = tensor.extract %transposed_17[%c0, %136, %140, %138] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_26 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %91 = arith.cmpi eq, %57, %0 : i64
    cf.assert %91, "mismatching contracting dimension"
    %92 = tensor.empty(%58) : tensor<8x?x16xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %94 = linalg.batch_matmul ins(%reshape_25, %collapsed_26 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%93 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_27 = tensor.expand_shape %94 [[0, 1], [2], [3]] output_shape [1, 8, %58, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    %95 = tensor.empty(%58) : tensor<1x?x8x16xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<1x8x?x16xf32>) outs(%95 : tensor<1x?x8x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0, 1], [2, 3]] : tensor<1x?x8x16xf32> into tensor<?x128xf32>
    %96 = tensor.empty() : tensor<128x128xf32>
    %transposed_30 = linalg.transpose ins(%arg5 : tensor<128x128xf32>) outs(%96 : tensor<128x128xf32>) permutation = [1, 0] 
    %97 = tensor.empty(%58) : tensor<?x128xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %99 = linalg.matmul ins(%collapsed_29, %transposed_30 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%98 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %100 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg6, %99 : tensor<128xf32>, tensor<?x128xf32>) outs(%97 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.addf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<?x128xf32>
    %expanded_31 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [1, %58, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    %101 = arith.cmpi eq, %dim, %58 : index
    cf.assert %101, "mismatched size for broadcast"
    %102 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_31 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.addf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x128xf32>
    %103 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<1x?x128xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x1xf32>
    %104 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_8 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %105 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%6 : tensor<1x?x128xf32>) {
    ^bb0(%out: f32):
      %136 = linalg.index 1 : index
      %137 = arith.cmpi eq, %dim, %c1 : index
      %138 = arith.select %137, %c0, %136 : index
      %extracted = tensor.extract %104[%c0, %138, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    cf.assert %true, "mismatched size for broadcast"
    %106 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %105 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.subf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x128xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %106 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.mulf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x128xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x?x128xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x1xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_8 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x1xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_7 : f64 to f32
      %137 = arith.addf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<1x?x1xf32>
    %111 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.rsqrt %in : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %112 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%6 : tensor<1x?x128xf32>) {
    ^bb0(%out: f32):
      %136 = linalg.index 1 : index
      %137 = arith.cmpi eq, %dim, %c1 : index
      %138 = arith.select %137, %c0, %136 : index
      %extracted = tensor.extract %111[%c0, %138, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    cf.assert %true, "mismatched size for broadcast"
    %113 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %112 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.mulf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x128xf32>
    %114 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg7 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.mulf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x128xf32>
    %115 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg8 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.addf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x128xf32>
    %collapsed_32 = tensor.collapse_shape %115 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %116 = tensor.empty() : tensor<128x512xf32>
    %transposed_33 = linalg.transpose ins(%arg9 : tensor<512x128xf32>) outs(%116 : tensor<128x512xf32>) permutation = [1, 0] 
    %117 = tensor.empty(%dim) : tensor<?x512xf32>
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %119 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<?x128xf32>, tensor<128x512xf32>) outs(%118 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg10, %119 : tensor<512xf32>, tensor<?x512xf32>) outs(%117 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.addf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<?x512xf32>
    %expanded_34 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [1, %dim, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %121 = tensor.empty(%dim) : tensor<1x?x512xf32>
    %122 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<1x?x512xf32>) outs(%121 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.mulf %in, %cst_9 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x512xf32>
    %123 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<1x?x512xf32>) outs(%121 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %136 : f32
    } -> tensor<1x?x512xf32>
    %124 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x?x512xf32>) outs(%121 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_5 : f64 to f32
      %137 = arith.mulf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<1x?x512xf32>
    %125 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %124 : tensor<1x?x512xf32>, tensor<1x?x512xf32>) outs(%121 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.addf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x512xf32>
    %126 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x?x512xf32>) outs(%121 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_4 : f64 to f32
      %137 = arith.mulf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<1x?x512xf32>
    %127 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x?x512xf32>) outs(%121 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.tanh %in : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x512xf32>
    %128 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x?x512xf32>) outs(%121 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %cst_10 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x512xf32>
    %129 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %128 : tensor<1x?x512xf32>, tensor<1x?x512xf32>) outs(%121 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.mulf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x512xf32>
    %collapsed_35 = tensor.collapse_shape %129 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %130 = tensor.empty() : tensor<512x128xf32>
    %transposed_36 = linalg.transpose ins(%arg11 : tensor<128x512xf32>) outs(%130 : tensor<512x128xf32>) permutation = [1, 0] 
    %131 = tensor.empty(%dim) : tensor<?x128xf32>
    %132 = linalg.fill ins(%cst : f32) outs(%131 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %133 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%132 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %134 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg12, %133 : tensor<128xf32>, tensor<?x128xf32>) outs(%131 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.addf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<?x128xf32>
    %expanded_37 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    %135 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %expanded_37 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %136 = arith.addf %in, %in_38 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x128xf32>
    return %135 : tensor<1x?x128xf32>
  }
  func.func @modded_nanogpt_attention(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>, %arg2: tensor<128x128xf32>, %arg3: tensor<128x128xf32>, %arg4: tensor<128x128xf32>, %arg5: tensor<128x128xf32>) -> tensor<1x?x128xf32> {
    %true = arith.constant true
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant 1.280000e+02 : f32
    %cst_8 = arith.constant 1.600000e+01 : f32
    %cst_9 = arith.constant 1.000000e+04 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %140 : f32
    } -> tensor<1x?x128xf32>
    %3 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<1x?x128xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x1xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_7 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x1xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_6 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<1x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x1xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.mulf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x128xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg1 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.mulf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x128xf32>
    %11 = tensor.empty() : tensor<128x128xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %12 = tensor.empty(%dim) : tensor<?x128xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %14 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded = tensor.expand_shape %14 [[0, 1], [2, 3]] output_shape [1, %dim, 8, 16] : tensor<?x128xf32> into tensor<1x?x8x16xf32>
    %transposed_11 = linalg.transpose ins(%arg3 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %15 = linalg.matmul ins(%collapsed, %transposed_11 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_12 = tensor.expand_shape %15 [[0, 1], [2, 3]] output_shape [1, %dim, 8, 16] : tensor<?x128xf32> into tensor<1x?x8x16xf32>
    %transposed_13 = linalg.transpose ins(%arg4 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %16 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_14 = tensor.expand_shape %16 [[0, 1], [2, 3]] output_shape [1, %dim, 8, 16] : tensor<?x128xf32> into tensor<1x?x8x16xf32>
    %17 = tensor.empty() : tensor<8xi64>
    %18 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%17 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %140 = linalg.index 0 : index
      %141 = arith.index_cast %140 : index to i64
      %142 = arith.muli %141, %c2_i64 : i64
      linalg.yield %142 : i64
    } -> tensor<8xi64>
    %19 = tensor.empty() : tensor<8xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%18 : tensor<8xi64>) outs(%19 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %140 = arith.sitofp %in : i64 to f32
      linalg.yield %140 : f32
    } -> tensor<8xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%20 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_8 : f32
      linalg.yield %140 : f32
    } -> tensor<8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%21 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.powf %cst_9, %in : f32
      linalg.yield %140 : f32
    } -> tensor<8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%22 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.cmpf one, %in, %cst : f32
      cf.assert %140, "unimplemented: tensor with zero element"
      %141 = arith.divf %cst_0, %in : f32
      linalg.yield %141 : f32
    } -> tensor<8xf32>
    %24 = tensor.empty(%dim) : tensor<?xi64>
    %25 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%24 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %140 = linalg.index 0 : index
      %141 = arith.index_cast %140 : index to i64
      linalg.yield %141 : i64
    } -> tensor<?xi64>
    %26 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %26, "negative values not allowed in new dimensions"
    %27 = tensor.empty(%dim) : tensor<?xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%25 : tensor<?xi64>) outs(%27 : tensor<?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %140 = arith.sitofp %in : i64 to f32
      linalg.yield %140 : f32
    } -> tensor<?xf32>
    %29 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %29, "unimplemented: dynamic negative broadcast sizes"
    %30 = tensor.empty(%dim) : tensor<?xf32>
    %31 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%30 : tensor<?xf32>) {
    ^bb0(%out: f32):
      %140 = linalg.index 0 : index
      %141 = arith.cmpi eq, %dim, %c1 : index
      %142 = arith.select %141, %c0, %140 : index
      %extracted = tensor.extract %28[%142] : tensor<?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?xf32>
    %expanded_15 = tensor.expand_shape %31 [[0, 1]] output_shape [%dim, 1] : tensor<?xf32> into tensor<?x1xf32>
    %32 = tensor.empty(%dim) : tensor<?x8xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %23 : tensor<?x1xf32>, tensor<8xf32>) outs(%32 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.mulf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<?x8xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<?x8xf32>) outs(%32 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.cos %in : f32
      linalg.yield %140 : f32
    } -> tensor<?x8xf32>
    %expanded_16 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [1, %dim, 1, 8] : tensor<?x8xf32> into tensor<1x?x1x8xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<?x8xf32>) outs(%32 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.sin %in : f32
      linalg.yield %140 : f32
    } -> tensor<?x8xf32>
    %expanded_17 = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [1, %dim, 1, 8] : tensor<?x8xf32> into tensor<1x?x1x8xf32>
    %36 = tensor.empty(%dim) : tensor<1x?x8x16xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x?x8x16xf32>) outs(%36 : tensor<1x?x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %140 : f32
    } -> tensor<1x?x8x16xf32>
    %38 = tensor.empty(%dim) : tensor<1x?x8x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<1x?x8x1xf32>) -> tensor<1x?x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<1x?x8x16xf32>) outs(%39 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x?x8x1xf32>) outs(%38 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_8 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x?x8x1xf32>) outs(%38 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_6 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<1x?x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x?x8x1xf32>) outs(%38 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %43 : tensor<1x?x8x16xf32>, tensor<1x?x8x1xf32>) outs(%36 : tensor<1x?x8x16xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.mulf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x16xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x?x8x16xf32>) outs(%36 : tensor<1x?x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %140 : f32
    } -> tensor<1x?x8x16xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<1x?x8x16xf32>) outs(%39 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x?x8x1xf32>) outs(%38 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_8 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x?x8x1xf32>) outs(%38 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_6 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<1x?x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x?x8x1xf32>) outs(%38 : tensor<1x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x1xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %49 : tensor<1x?x8x16xf32>, tensor<1x?x8x1xf32>) outs(%36 : tensor<1x?x8x16xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.mulf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x16xf32>
    %extracted_slice = tensor.extract_slice %44[0, 0, 0, 0] [1, %dim, 8, 8] [1, 1, 1, 1] : tensor<1x?x8x16xf32> to tensor<1x?x8x8xf32>
    %extracted_slice_18 = tensor.extract_slice %44[0, 0, 0, 8] [1, %dim, 8, 8] [1, 1, 1, 1] : tensor<1x?x8x16xf32> to tensor<1x?x8x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %51 = tensor.empty(%dim) : tensor<1x?x8x8xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_16 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%51 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.mulf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %53 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %expanded_17 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%51 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.mulf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %53 : tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) outs(%51 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.addf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x8xf32>
    %55 = tensor.empty(%dim) : tensor<1x?x1x8xf32>
    %56 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x?x1x8xf32>) outs(%55 : tensor<1x?x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x1x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %57 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %56 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%51 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.mulf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %58 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %expanded_16 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%51 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.mulf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x8xf32>
    %59 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %58 : tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) outs(%51 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.addf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x8xf32>
    %concat = tensor.concat dim(3) %54, %59 : (tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) -> tensor<1x?x8x16xf32>
    %extracted_slice_19 = tensor.extract_slice %50[0, 0, 0, 0] [1, %dim, 8, 8] [1, 1, 1, 1] : tensor<1x?x8x16xf32> to tensor<1x?x8x8xf32>
    %extracted_slice_20 = tensor.extract_slice %50[0, 0, 0, 8] [1, %dim, 8, 8] [1, 1, 1, 1] : tensor<1x?x8x16xf32> to tensor<1x?x8x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %60 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %expanded_16 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%51 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.mulf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %61 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20, %expanded_17 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%51 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.mulf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %61 : tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) outs(%51 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.addf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %63 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %56 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%51 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.mulf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x8xf32>
    cf.assert %true, "mismatched size for broadcast"
    %64 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20, %expanded_16 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%51 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.mulf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x8xf32>
    %65 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %64 : tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) outs(%51 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.addf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x?x8x8xf32>
    %concat_21 = tensor.concat dim(3) %62, %65 : (tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) -> tensor<1x?x8x16xf32>
    %dim_22 = tensor.dim %54, %c1 : tensor<1x?x8x8xf32>
    %66 = tensor.empty(%dim_22) : tensor<1x8x?x16xf32>
    %transposed_23 = linalg.transpose ins(%concat : tensor<1x?x8x16xf32>) outs(%66 : tensor<1x8x?x16xf32>) permutation = [0, 2, 1, 3] 
    %dim_24 = tensor.dim %62, %c1 : tensor<1x?x8x8xf32>
    %67 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %transposed_25 = linalg.transpose ins(%expanded_14 : tensor<1x?x8x16xf32>) outs(%67 : tensor<1x8x?x16xf32>) permutation = [0, 2, 1, 3] 
    %68 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<1x8x?x16xf32>) outs(%66 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.mulf %in, %cst_10 : f32
      linalg.yield %140 : f32
    } -> tensor<1x8x?x16xf32>
    cf.assert %26, "negative values not allowed in new dimensions"
    cf.assert %26, "negative values not allowed in new dimensions"
    %69 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %70 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%69 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %expanded_26 = tensor.expand_shape %25 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_27 = tensor.expand_shape %25 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %71 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %72 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_26, %expanded_27 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%71 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_40: i64, %out: i64):
      %140 = arith.subi %in, %in_40 : i64
      linalg.yield %140 : i64
    } -> tensor<?x?xi64>
    %73 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %74 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%72 : tensor<?x?xi64>) outs(%73 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %140 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %140 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %75 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%74, %70 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%73 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_40: i1, %out: i1):
      %140 = arith.andi %in, %in_40 : i1
      linalg.yield %140 : i1
    } -> tensor<?x?xi1>
    %76 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%75, %cst_4, %cst_2 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%76 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_40: f32, %in_41: f32, %out: f32):
      %140 = arith.select %in, %in_40, %in_41 : f32
      linalg.yield %140 : f32
    } -> tensor<?x?xf32>
    %78 = tensor.empty(%dim_24) : tensor<1x8x16x?xf32>
    %transposed_28 = linalg.transpose ins(%concat_21 : tensor<1x?x8x16xf32>) outs(%78 : tensor<1x8x16x?xf32>) permutation = [0, 2, 3, 1] 
    %79 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<1x8x16x?xf32>) outs(%78 : tensor<1x8x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.mulf %in, %cst_10 : f32
      linalg.yield %140 : f32
    } -> tensor<1x8x16x?xf32>
    cf.assert %26, "unimplemented: dynamic negative broadcast sizes"
    %80 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %81 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%80 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %140 = linalg.index 1 : index
      %141 = linalg.index 2 : index
      %142 = linalg.index 3 : index
      %143 = arith.cmpi eq, %dim_22, %c1 : index
      %144 = arith.select %143, %c0, %141 : index
      %extracted = tensor.extract %68[%c0, %140, %144, %142] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_29 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %26, "unimplemented: dynamic negative broadcast sizes"
    %82 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %83 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%82 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %140 = linalg.index 1 : index
      %141 = linalg.index 2 : index
      %142 = linalg.index 3 : index
      %143 = arith.cmpi eq, %dim_24, %c1 : index
      %144 = arith.select %143, %c0, %142 : index
      %extracted = tensor.extract %79[%c0, %140, %141, %144] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_30 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %84 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %86 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%85 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %87 = arith.muli %0, %c8_i64 : i64
    %88 = arith.cmpi slt, %0, %c0_i64 : i64
    %89 = arith.select %88, %c8_i64, %87 : i64
    %90 = arith.extui %88 : i1 to i64
    %91 = arith.muli %89, %0 : i64
    %92 = arith.addi %90, %c1_i64 : i64
    %93 = arith.select %88, %c8_i64, %91 : i64
    %94 = arith.select %88, %92, %90 : i64
    %95 = arith.cmpi sle, %94, %c1_i64 : i64
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %96 = arith.muli %87, %0 : i64
    %97 = arith.divsi %96, %93 : i64
    %98 = arith.select %88, %97, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %98, %98 : tensor<4xi64>
    %reshape = tensor.reshape %86(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %99 = arith.index_cast %98 : i64 to index
    %100 = arith.cmpi eq, %99, %dim : index
    cf.assert %100, "mismatched size for broadcast"
    cf.assert %100, "mismatched size for broadcast"
    %101 = tensor.empty(%99, %99) : tensor<1x8x?x?xf32>
    %102 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %77 : tensor<1x8x?x?xf32>, tensor<?x?xf32>) outs(%101 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.addf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x8x?x?xf32>
    %103 = tensor.empty(%99) : tensor<1x8x?xi64>
    %104 = linalg.fill ins(%c0_i64 : i64) outs(%103 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %105 = tensor.empty(%99) : tensor<1x8x?xf32>
    %106 = linalg.fill ins(%cst_1 : f32) outs(%105 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %107:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%102 : tensor<1x8x?x?xf32>) outs(%106, %104 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_40: i64):
      %140 = linalg.index 3 : index
      %141 = arith.index_cast %140 : index to i64
      %142 = arith.maximumf %in, %out : f32
      %143 = arith.cmpf ogt, %in, %out : f32
      %144 = arith.select %143, %141, %out_40 : i64
      linalg.yield %142, %144 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_31 = tensor.expand_shape %107#0 [[0], [1], [2, 3]] output_shape [1, 8, %99, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %108 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %expanded_31 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%101 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.subf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x8x?x?xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<1x8x?x?xf32>) outs(%101 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.exp %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x8x?x?xf32>
    %110 = tensor.empty(%99) : tensor<1x8x?x1xf32>
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %112 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%109 : tensor<1x8x?x?xf32>) outs(%111 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<1x8x?x1xf32>
    %113 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %112 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%101 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %140 = arith.divf %in, %in_40 : f32
      linalg.yield %140 : f32
    } -> tensor<1x8x?x?xf32>
    %114 = tensor.empty(%99, %99) : tensor<1x8x?x?xi1>
    %115 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<1x8x?x?xf32>) outs(%114 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %140 = arith.extf %in : f32 to f64
      %141 = arith.cmpf oeq, %140, %cst_5 : f64
      linalg.yield %141 : i1
    } -> tensor<1x8x?x?xi1>
    %116 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<1x8x?x?xi1>) outs(%114 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %140 = arith.cmpi eq, %in, %false : i1
      linalg.yield %140 : i1
    } -> tensor<1x8x?x?xi1>
    %117 = tensor.empty(%99) : tensor<1x8x?x1xi1>
    %118 = linalg.fill ins(%false : i1) outs(%117 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %119 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%116 : tensor<1x8x?x?xi1>) outs(%118 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %140 = arith.ori %in, %out : i1
      linalg.yield %140 : i1
    } -> tensor<1x8x?x1xi1>
    %120 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<1x8x?x1xi1>) outs(%117 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %140 = arith.cmpi eq, %in, %false : i1
      linalg.yield %140 : i1
    } -> tensor<1x8x?x1xi1>
    %121 = arith.cmpi sge, %98, %c0_i64 : i64
    cf.assert %121, "negative values not allowed in new dimensions"
    %122 = arith.index_cast %98 : i64 to index
    cf.assert %121, "negative values not allowed in new dimensions"
    %123 = tensor.empty(%122, %122) : tensor<1x8x?x?xf32>
    %124 = linalg.generic {indexing_maps = [#map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%123 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %125 = arith.cmpi eq, %99, %122 : index
    cf.assert %125, "mismatched size for broadcast"
    %126 = arith.cmpi eq, %122, %99 : index
    cf.assert %126, "mismatched size for broadcast"
    %127 = tensor.empty(%99, %122) : tensor<1x8x?x?xf32>
    %128 = linalg.generic {indexing_maps = [#map15, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %124, %113 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%127 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_40: f32, %in_41: f32, %out: f32):
      %140 = arith.select %in, %in_40, %in_41 : f32
      linalg.yield %140 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %26, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %26, "unimplemented: dynamic negative broadcast sizes"
    %129 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %130 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %140 = linalg.index 1 : index
      %141 = linalg.index 2 : index
      %142 = linalg.index 3 : index
      %143 = arith.cmpi eq, %99, %c1 : index
      %144 = arith.select %143, %c0, %141 : index
      %145 = arith.cmpi eq, %122, %c1 : index
      %146 = arith.select %145, %c0, %142 : index
      %extracted = tensor.extract %128[%c0, %140, %144, %146] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %from_elements_32 = tensor.from_elements %c8_i64, %98, %98 : tensor<3xi64>
    %reshape_33 = tensor.reshape %130(%from_elements_32) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %26, "unimplemented: dynamic negative broadcast sizes"
    %131 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%80 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %140 = linalg.index 1 : index
      %141 = linalg.index 2 : index
      %142 = linalg.index 3 : index
      %143 = arith.cmpi eq, %dim, %c1 : index
      %144 = arith.select %143, %c0, %141 : index
      %extracted = tensor.extract %transposed_25[%c0, %140, %144, %142] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_34 = tensor.collapse_shape %131 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %132 = arith.cmpi eq, %98, %0 : i64
    cf.assert %132, "mismatching contracting dimension"
    %133 = tensor.empty(%99) : tensor<8x?x16xf32>
    %134 = linalg.fill ins(%cst : f32) outs(%133 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %135 = linalg.batch_matmul ins(%reshape_33, %collapsed_34 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%134 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_35 = tensor.expand_shape %135 [[0, 1], [2], [3]] output_shape [1, 8, %99, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    %136 = tensor.empty(%99) : tensor<1x?x8x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x8x?x16xf32>) outs(%136 : tensor<1x?x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_37 = linalg.transpose ins(%arg5 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<1x?x8x16xf32> into tensor<?x128xf32>
    %137 = tensor.empty(%99) : tensor<?x128xf32>
    %138 = linalg.fill ins(%cst : f32) outs(%137 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %139 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%138 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_39 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [1, %99, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    return %expanded_39 : tensor<1x?x128xf32>
  }
  func.func @litgpt(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>, %arg2: tensor<192x128xf32>, %arg3: tensor<128x128xf32>) -> tensor<1x?x128xf32> {
    %true = arith.constant true
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 1.600000e+01 : f32
    %cst_8 = arith.constant 1.000000e+04 : f32
    %c16_i64 = arith.constant 16 : i64
    %cst_9 = arith.constant 1.280000e+02 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<8xi64>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %135 = linalg.index 0 : index
      %136 = arith.index_cast %135 : index to i64
      %137 = arith.muli %136, %c2_i64 : i64
      linalg.yield %137 : i64
    } -> tensor<8xi64>
    %3 = tensor.empty() : tensor<8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<8xi64>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %135 = arith.sitofp %in : i64 to f32
      linalg.yield %135 : f32
    } -> tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.divf %in, %cst_7 : f32
      linalg.yield %135 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = math.powf %cst_8, %in : f32
      linalg.yield %135 : f32
    } -> tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.cmpf one, %in, %cst : f32
      cf.assert %135, "unimplemented: tensor with zero element"
      %136 = arith.divf %cst_0, %in : f32
      linalg.yield %136 : f32
    } -> tensor<8xf32>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %135 = linalg.index 0 : index
      %136 = arith.index_cast %135 : index to i64
      linalg.yield %136 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %10 = tensor.empty(%dim) : tensor<?x8xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %7 : tensor<?x1xi64>, tensor<8xf32>) outs(%10 : tensor<?x8xf32>) {
    ^bb0(%in: i64, %in_49: f32, %out: f32):
      %135 = arith.sitofp %in : i64 to f32
      %136 = arith.mulf %135, %in_49 : f32
      linalg.yield %136 : f32
    } -> tensor<?x8xf32>
    %expanded_11 = tensor.expand_shape %11 [[0], [1, 2]] output_shape [%dim, 1, 8] : tensor<?x8xf32> into tensor<?x1x8xf32>
    %12 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%dim) : tensor<?x2x8xf32>
    %14 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%13 : tensor<?x2x8xf32>) {
    ^bb0(%out: f32):
      %135 = linalg.index 0 : index
      %136 = linalg.index 2 : index
      %137 = arith.cmpi eq, %dim, %c1 : index
      %138 = arith.select %137, %c0, %135 : index
      %extracted = tensor.extract %expanded_11[%138, %c0, %136] : tensor<?x1x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x8xf32>
    %15 = arith.cmpi slt, %0, %c0_i64 : i64
    %16 = arith.select %15, %c1_i64, %0 : i64
    %17 = arith.extui %15 : i1 to i64
    %18 = arith.addi %17, %c1_i64 : i64
    %19 = arith.cmpi sle, %18, %c1_i64 : i64
    cf.assert %19, "must have at most one inferred (negative) dimension"
    %20 = arith.muli %0, %c16_i64 : i64
    %21 = arith.divsi %20, %16 : i64
    %22 = arith.select %15, %21, %0 : i64
    %from_elements = tensor.from_elements %22, %21 : tensor<2xi64>
    %reshape = tensor.reshape %14(%from_elements) : (tensor<?x2x8xf32>, tensor<2xi64>) -> tensor<?x16xf32>
    %23 = arith.index_cast %22 : i64 to index
    %24 = tensor.empty(%23) : tensor<?x16xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%reshape : tensor<?x16xf32>) outs(%24 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = math.cos %in : f32
      linalg.yield %135 : f32
    } -> tensor<?x16xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%reshape : tensor<?x16xf32>) outs(%24 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = math.sin %in : f32
      linalg.yield %135 : f32
    } -> tensor<?x16xf32>
    %27 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg0 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%27 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %135 = arith.mulf %in, %in_49 : f32
      linalg.yield %135 : f32
    } -> tensor<1x?x128xf32>
    %29 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<1x?x128xf32>) outs(%30 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.addf %in, %out : f32
      linalg.yield %135 : f32
    } -> tensor<1x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x?x1xf32>) outs(%29 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.divf %in, %cst_9 : f32
      linalg.yield %135 : f32
    } -> tensor<1x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x?x1xf32>) outs(%29 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.truncf %cst_6 : f64 to f32
      %136 = arith.addf %in, %135 : f32
      linalg.yield %136 : f32
    } -> tensor<1x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x?x1xf32>) outs(%29 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = math.rsqrt %in : f32
      linalg.yield %135 : f32
    } -> tensor<1x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %34 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%27 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %135 = arith.mulf %in, %in_49 : f32
      linalg.yield %135 : f32
    } -> tensor<1x?x128xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg1 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%27 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %135 = arith.mulf %in, %in_49 : f32
      linalg.yield %135 : f32
    } -> tensor<1x?x128xf32>
    %37 = tensor.empty() : tensor<128x192xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<192x128xf32>) outs(%37 : tensor<128x192xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %36 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %38 = tensor.empty(%dim) : tensor<?x192xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %40 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x192xf32>) outs(%39 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded_12 = tensor.expand_shape %40 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    %extracted_slice = tensor.extract_slice %expanded_12[0, 0, 0] [1, %dim, 128] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x128xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded_12[0, 0, 128] [1, %dim, 32] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x32xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_12[0, 0, 160] [1, %dim, 32] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x32xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, %dim, 8, 16] : tensor<1x?x128xf32> into tensor<1x?x8x16xf32>
    %41 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x?x8x16xf32>) outs(%41 : tensor<1x8x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %extracted_slice_13 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 16] : tensor<1x?x32xf32> into tensor<1x?x2x16xf32>
    %42 = tensor.empty(%dim) : tensor<1x2x?x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x?x2x16xf32>) outs(%42 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %extracted_slice_14 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 16] : tensor<1x?x32xf32> into tensor<1x?x2x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x?x2x16xf32>) outs(%42 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_21 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [1, 8, %dim, 8] [1, 1, 1, 1] : tensor<1x8x?x16xf32> to tensor<1x8x?x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [1, 8, %dim, 8] [1, 1, 1, 1] : tensor<1x8x?x16xf32> to tensor<1x8x?x8xf32>
    %43 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<1x8x?x8xf32>) outs(%43 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.negf %in : f32
      linalg.yield %135 : f32
    } -> tensor<1x8x?x8xf32>
    %concat = tensor.concat dim(3) %44, %extracted_slice_21 : (tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) -> tensor<1x8x?x16xf32>
    %expanded_23 = tensor.expand_shape %25 [[0, 1, 2], [3]] output_shape [1, 1, %23, 16] : tensor<?x16xf32> into tensor<1x1x?x16xf32>
    %expanded_24 = tensor.expand_shape %26 [[0, 1, 2], [3]] output_shape [1, 1, %23, 16] : tensor<?x16xf32> into tensor<1x1x?x16xf32>
    %45 = arith.cmpi eq, %dim, %23 : index
    cf.assert %45, "mismatched size for broadcast"
    %46 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_23 : tensor<1x8x?x16xf32>, tensor<1x1x?x16xf32>) outs(%41 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %135 = arith.mulf %in, %in_49 : f32
      linalg.yield %135 : f32
    } -> tensor<1x8x?x16xf32>
    %dim_25 = tensor.dim %44, %c2 : tensor<1x8x?x8xf32>
    %47 = arith.cmpi eq, %dim_25, %23 : index
    cf.assert %47, "mismatched size for broadcast"
    %48 = tensor.empty(%dim_25) : tensor<1x8x?x16xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_24 : tensor<1x8x?x16xf32>, tensor<1x1x?x16xf32>) outs(%48 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %135 = arith.mulf %in, %in_49 : f32
      linalg.yield %135 : f32
    } -> tensor<1x8x?x16xf32>
    %50 = arith.cmpi eq, %dim, %dim_25 : index
    cf.assert %50, "mismatched size for broadcast"
    %51 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<1x8x?x16xf32>, tensor<1x8x?x16xf32>) outs(%41 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %135 = arith.addf %in, %in_49 : f32
      linalg.yield %135 : f32
    } -> tensor<1x8x?x16xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [1, 2, %dim, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [1, 2, %dim, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
    %52 = tensor.empty(%dim) : tensor<1x2x?x8xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<1x2x?x8xf32>) outs(%52 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.negf %in : f32
      linalg.yield %135 : f32
    } -> tensor<1x2x?x8xf32>
    %concat_28 = tensor.concat dim(3) %53, %extracted_slice_26 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
    cf.assert %45, "mismatched size for broadcast"
    %54 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_23 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%42 : tensor<1x2x?x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %135 = arith.mulf %in, %in_49 : f32
      linalg.yield %135 : f32
    } -> tensor<1x2x?x16xf32>
    %dim_29 = tensor.dim %53, %c2 : tensor<1x2x?x8xf32>
    %55 = arith.cmpi eq, %dim_29, %23 : index
    cf.assert %55, "mismatched size for broadcast"
    %56 = tensor.empty(%dim_29) : tensor<1x2x?x16xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_24 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%56 : tensor<1x2x?x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %135 = arith.mulf %in, %in_49 : f32
      linalg.yield %135 : f32
    } -> tensor<1x2x?x16xf32>
    %58 = arith.cmpi eq, %dim, %dim_29 : index
    cf.assert %58, "mismatched size for broadcast"
    %59 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%42 : tensor<1x2x?x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %135 = arith.addf %in, %in_49 : f32
      linalg.yield %135 : f32
    } -> tensor<1x2x?x16xf32>
    %60 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x8x?x16xf32>) outs(%41 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.mulf %in, %cst_10 : f32
      linalg.yield %135 : f32
    } -> tensor<1x8x?x16xf32>
    cf.assert %12, "negative values not allowed in new dimensions"
    cf.assert %12, "negative values not allowed in new dimensions"
    %61 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %62 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i1>) outs(%61 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %expanded_30 = tensor.expand_shape %9 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %63 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %64 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_30, %expanded : tensor<1x?xi64>, tensor<?x1xi64>) outs(%63 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_49: i64, %out: i64):
      %135 = arith.subi %in, %in_49 : i64
      linalg.yield %135 : i64
    } -> tensor<?x?xi64>
    %65 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<?x?xi64>) outs(%65 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %135 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %135 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %67 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%66, %62 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%65 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_49: i1, %out: i1):
      %135 = arith.andi %in, %in_49 : i1
      linalg.yield %135 : i1
    } -> tensor<?x?xi1>
    %68 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%67, %cst_2, %cst_3 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%68 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_49: f32, %in_50: f32, %out: f32):
      %135 = arith.select %in, %in_49, %in_50 : f32
      linalg.yield %135 : f32
    } -> tensor<?x?xf32>
    %expanded_31 = tensor.expand_shape %59 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %dim, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %70 = tensor.empty(%dim) : tensor<1x2x4x?x16xf32>
    %71 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%70 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %135 = linalg.index 1 : index
      %136 = linalg.index 3 : index
      %137 = linalg.index 4 : index
      %138 = arith.cmpi eq, %dim, %c1 : index
      %139 = arith.select %138, %c0, %136 : index
      %extracted = tensor.extract %expanded_31[%c0, %135, %c0, %139, %137] : tensor<1x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed_32 = tensor.collapse_shape %71 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %expanded_33 = tensor.expand_shape %transposed_20 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %dim, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %72 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%70 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %135 = linalg.index 1 : index
      %136 = linalg.index 3 : index
      %137 = linalg.index 4 : index
      %138 = arith.cmpi eq, %dim, %c1 : index
      %139 = arith.select %138, %c0, %136 : index
      %extracted = tensor.extract %expanded_33[%c0, %135, %c0, %139, %137] : tensor<1x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed_34 = tensor.collapse_shape %72 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %73 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %transposed_35 = linalg.transpose ins(%collapsed_32 : tensor<1x8x?x16xf32>) outs(%73 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    %74 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<1x8x16x?xf32>) outs(%73 : tensor<1x8x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.mulf %in, %cst_10 : f32
      linalg.yield %135 : f32
    } -> tensor<1x8x16x?xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %75 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %76 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%75 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %135 = linalg.index 1 : index
      %136 = linalg.index 2 : index
      %137 = linalg.index 3 : index
      %138 = arith.cmpi eq, %dim, %c1 : index
      %139 = arith.select %138, %c0, %136 : index
      %extracted = tensor.extract %60[%c0, %135, %139, %137] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_36 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %77 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%73 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %135 = linalg.index 1 : index
      %136 = linalg.index 2 : index
      %137 = linalg.index 3 : index
      %138 = arith.cmpi eq, %dim, %c1 : index
      %139 = arith.select %138, %c0, %137 : index
      %extracted = tensor.extract %74[%c0, %135, %136, %139] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_37 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %78 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %80 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%79 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %81 = arith.muli %0, %c8_i64 : i64
    %82 = arith.cmpi slt, %0, %c0_i64 : i64
    %83 = arith.select %82, %c8_i64, %81 : i64
    %84 = arith.extui %82 : i1 to i64
    %85 = arith.muli %83, %0 : i64
    %86 = arith.addi %84, %c1_i64 : i64
    %87 = arith.select %82, %c8_i64, %85 : i64
    %88 = arith.select %82, %86, %84 : i64
    %89 = arith.cmpi sle, %88, %c1_i64 : i64
    cf.assert %89, "must have at most one inferred (negative) dimension"
    %90 = arith.muli %81, %0 : i64
    %91 = arith.divsi %90, %87 : i64
    %92 = arith.select %82, %91, %0 : i64
    %from_elements_38 = tensor.from_elements %c1_i64, %c8_i64, %92, %92 : tensor<4xi64>
    %reshape_39 = tensor.reshape %80(%from_elements_38) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %93 = arith.index_cast %92 : i64 to index
    %94 = arith.cmpi eq, %93, %dim : index
    cf.assert %94, "mismatched size for broadcast"
    cf.assert %94, "mismatched size for broadcast"
    %95 = tensor.empty(%93, %93) : tensor<1x8x?x?xf32>
    %96 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_39, %69 : tensor<1x8x?x?xf32>, tensor<?x?xf32>) outs(%95 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %135 = arith.addf %in, %in_49 : f32
      linalg.yield %135 : f32
    } -> tensor<1x8x?x?xf32>
    %97 = tensor.empty(%93) : tensor<1x8x?xi64>
    %98 = linalg.fill ins(%c0_i64 : i64) outs(%97 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %99 = tensor.empty(%93) : tensor<1x8x?xf32>
    %100 = linalg.fill ins(%cst_1 : f32) outs(%99 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %101:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<1x8x?x?xf32>) outs(%100, %98 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_49: i64):
      %135 = linalg.index 3 : index
      %136 = arith.index_cast %135 : index to i64
      %137 = arith.maximumf %in, %out : f32
      %138 = arith.cmpf ogt, %in, %out : f32
      %139 = arith.select %138, %136, %out_49 : i64
      linalg.yield %137, %139 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_40 = tensor.expand_shape %101#0 [[0], [1], [2, 3]] output_shape [1, 8, %93, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %102 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %expanded_40 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%95 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %135 = arith.subf %in, %in_49 : f32
      linalg.yield %135 : f32
    } -> tensor<1x8x?x?xf32>
    %103 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<1x8x?x?xf32>) outs(%95 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = math.exp %in : f32
      linalg.yield %135 : f32
    } -> tensor<1x8x?x?xf32>
    %104 = tensor.empty(%93) : tensor<1x8x?x1xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %106 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<1x8x?x?xf32>) outs(%105 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.addf %in, %out : f32
      linalg.yield %135 : f32
    } -> tensor<1x8x?x1xf32>
    %107 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %106 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%95 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %135 = arith.divf %in, %in_49 : f32
      linalg.yield %135 : f32
    } -> tensor<1x8x?x?xf32>
    %108 = tensor.empty(%93, %93) : tensor<1x8x?x?xi1>
    %109 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<1x8x?x?xf32>) outs(%108 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %135 = arith.extf %in : f32 to f64
      %136 = arith.cmpf oeq, %135, %cst_5 : f64
      linalg.yield %136 : i1
    } -> tensor<1x8x?x?xi1>
    %110 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<1x8x?x?xi1>) outs(%108 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %135 = arith.cmpi eq, %in, %false : i1
      linalg.yield %135 : i1
    } -> tensor<1x8x?x?xi1>
    %111 = tensor.empty(%93) : tensor<1x8x?x1xi1>
    %112 = linalg.fill ins(%false : i1) outs(%111 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %113 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<1x8x?x?xi1>) outs(%112 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %135 = arith.ori %in, %out : i1
      linalg.yield %135 : i1
    } -> tensor<1x8x?x1xi1>
    %114 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113 : tensor<1x8x?x1xi1>) outs(%111 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %135 = arith.cmpi eq, %in, %false : i1
      linalg.yield %135 : i1
    } -> tensor<1x8x?x1xi1>
    %115 = arith.cmpi sge, %92, %c0_i64 : i64
    cf.assert %115, "negative values not allowed in new dimensions"
    %116 = arith.index_cast %92 : i64 to index
    cf.assert %115, "negative values not allowed in new dimensions"
    %117 = tensor.empty(%116, %116) : tensor<1x8x?x?xf32>
    %118 = linalg.generic {indexing_maps = [#map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%117 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %119 = arith.cmpi eq, %93, %116 : index
    cf.assert %119, "mismatched size for broadcast"
    %120 = arith.cmpi eq, %116, %93 : index
    cf.assert %120, "mismatched size for broadcast"
    %121 = tensor.empty(%93, %116) : tensor<1x8x?x?xf32>
    %122 = linalg.generic {indexing_maps = [#map15, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %118, %107 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%121 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_49: f32, %in_50: f32, %out: f32):
      %135 = arith.select %in, %in_49, %in_50 : f32
      linalg.yield %135 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %123 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %124 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%123 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %135 = linalg.index 1 : index
      %136 = linalg.index 2 : index
      %137 = linalg.index 3 : index
      %138 = arith.cmpi eq, %93, %c1 : index
      %139 = arith.select %138, %c0, %136 : index
      %140 = arith.cmpi eq, %116, %c1 : index
      %141 = arith.select %140, %c0, %137 : index
      %extracted = tensor.extract %122[%c0, %135, %139, %141] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %89, "must have at most one inferred (negative) dimension"
    %from_elements_41 = tensor.from_elements %c8_i64, %92, %92 : tensor<3xi64>
    %reshape_42 = tensor.reshape %124(%from_elements_41) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %125 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%75 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %135 = linalg.index 1 : index
      %136 = linalg.index 2 : index
      %137 = linalg.index 3 : index
      %138 = arith.cmpi eq, %dim, %c1 : index
      %139 = arith.select %138, %c0, %136 : index
      %extracted = tensor.extract %collapsed_34[%c0, %135, %139, %137] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_43 = tensor.collapse_shape %125 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %126 = arith.cmpi eq, %92, %0 : i64
    cf.assert %126, "mismatching contracting dimension"
    %127 = tensor.empty(%93) : tensor<8x?x16xf32>
    %128 = linalg.fill ins(%cst : f32) outs(%127 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %129 = linalg.batch_matmul ins(%reshape_42, %collapsed_43 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%128 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_44 = tensor.expand_shape %129 [[0, 1], [2], [3]] output_shape [1, 8, %93, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    %130 = tensor.empty(%93) : tensor<1x?x8x16xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<1x8x?x16xf32>) outs(%130 : tensor<1x?x8x16xf32>) permutation = [0, 2, 1, 3] 
    %131 = tensor.empty() : tensor<128x128xf32>
    %transposed_46 = linalg.transpose ins(%arg3 : tensor<128x128xf32>) outs(%131 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %transposed_45 [[0, 1], [2, 3]] : tensor<1x?x8x16xf32> into tensor<?x128xf32>
    %132 = tensor.empty(%93) : tensor<?x128xf32>
    %133 = linalg.fill ins(%cst : f32) outs(%132 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %134 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%133 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_48 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [1, %93, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    return %expanded_48 : tensor<1x?x128xf32>
  }
  func.func @litgpt_partial(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>, %arg2: tensor<192x128xf32>, %arg3: tensor<128x128xf32>) -> tensor<1x?x128xf32> {
    %true = arith.constant true
    %c2_i64 = arith.constant 2 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 1.000000e+04 : f32
    %cst_9 = arith.constant 1.280000e+02 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<4xi64>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %137 = linalg.index 0 : index
      %138 = arith.index_cast %137 : index to i64
      %139 = arith.muli %138, %c2_i64 : i64
      linalg.yield %139 : i64
    } -> tensor<4xi64>
    %3 = tensor.empty() : tensor<4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<4xi64>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %137 = arith.sitofp %in : i64 to f32
      linalg.yield %137 : f32
    } -> tensor<4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_7 : f32
      linalg.yield %137 : f32
    } -> tensor<4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.powf %cst_8, %in : f32
      linalg.yield %137 : f32
    } -> tensor<4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.cmpf one, %in, %cst : f32
      cf.assert %137, "unimplemented: tensor with zero element"
      %138 = arith.divf %cst_0, %in : f32
      linalg.yield %138 : f32
    } -> tensor<4xf32>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %137 = linalg.index 0 : index
      %138 = arith.index_cast %137 : index to i64
      linalg.yield %138 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %10 = tensor.empty(%dim) : tensor<?x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %7 : tensor<?x1xi64>, tensor<4xf32>) outs(%10 : tensor<?x4xf32>) {
    ^bb0(%in: i64, %in_57: f32, %out: f32):
      %137 = arith.sitofp %in : i64 to f32
      %138 = arith.mulf %137, %in_57 : f32
      linalg.yield %138 : f32
    } -> tensor<?x4xf32>
    %expanded_11 = tensor.expand_shape %11 [[0], [1, 2]] output_shape [%dim, 1, 4] : tensor<?x4xf32> into tensor<?x1x4xf32>
    %12 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%dim) : tensor<?x2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%13 : tensor<?x2x4xf32>) {
    ^bb0(%out: f32):
      %137 = linalg.index 0 : index
      %138 = linalg.index 2 : index
      %139 = arith.cmpi eq, %dim, %c1 : index
      %140 = arith.select %139, %c0, %137 : index
      %extracted = tensor.extract %expanded_11[%140, %c0, %138] : tensor<?x1x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x4xf32>
    %15 = arith.cmpi slt, %0, %c0_i64 : i64
    %16 = arith.select %15, %c1_i64, %0 : i64
    %17 = arith.extui %15 : i1 to i64
    %18 = arith.addi %17, %c1_i64 : i64
    %19 = arith.cmpi sle, %18, %c1_i64 : i64
    cf.assert %19, "must have at most one inferred (negative) dimension"
    %20 = arith.muli %0, %c8_i64 : i64
    %21 = arith.divsi %20, %16 : i64
    %22 = arith.select %15, %21, %0 : i64
    %from_elements = tensor.from_elements %22, %21 : tensor<2xi64>
    %reshape = tensor.reshape %14(%from_elements) : (tensor<?x2x4xf32>, tensor<2xi64>) -> tensor<?x8xf32>
    %23 = arith.index_cast %22 : i64 to index
    %24 = tensor.empty(%23) : tensor<?x8xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%reshape : tensor<?x8xf32>) outs(%24 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.cos %in : f32
      linalg.yield %137 : f32
    } -> tensor<?x8xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%reshape : tensor<?x8xf32>) outs(%24 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.sin %in : f32
      linalg.yield %137 : f32
    } -> tensor<?x8xf32>
    %27 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg0 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%27 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %137 = arith.mulf %in, %in_57 : f32
      linalg.yield %137 : f32
    } -> tensor<1x?x128xf32>
    %29 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<1x?x128xf32>) outs(%30 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<1x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x?x1xf32>) outs(%29 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_9 : f32
      linalg.yield %137 : f32
    } -> tensor<1x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x?x1xf32>) outs(%29 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_6 : f64 to f32
      %138 = arith.addf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<1x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x?x1xf32>) outs(%29 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.rsqrt %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %34 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%27 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %137 = arith.mulf %in, %in_57 : f32
      linalg.yield %137 : f32
    } -> tensor<1x?x128xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg1 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%27 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %137 = arith.mulf %in, %in_57 : f32
      linalg.yield %137 : f32
    } -> tensor<1x?x128xf32>
    %37 = tensor.empty() : tensor<128x192xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<192x128xf32>) outs(%37 : tensor<128x192xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %36 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %38 = tensor.empty(%dim) : tensor<?x192xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %40 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x192xf32>) outs(%39 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded_12 = tensor.expand_shape %40 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    %extracted_slice = tensor.extract_slice %expanded_12[0, 0, 0] [1, %dim, 128] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x128xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded_12[0, 0, 128] [1, %dim, 32] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x32xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_12[0, 0, 160] [1, %dim, 32] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x32xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, %dim, 8, 16] : tensor<1x?x128xf32> into tensor<1x?x8x16xf32>
    %41 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x?x8x16xf32>) outs(%41 : tensor<1x8x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %extracted_slice_13 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 16] : tensor<1x?x32xf32> into tensor<1x?x2x16xf32>
    %42 = tensor.empty(%dim) : tensor<1x2x?x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x?x2x16xf32>) outs(%42 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %extracted_slice_14 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 16] : tensor<1x?x32xf32> into tensor<1x?x2x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x?x2x16xf32>) outs(%42 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_21 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [1, 8, %dim, 8] [1, 1, 1, 1] : tensor<1x8x?x16xf32> to tensor<1x8x?x8xf32>
    %extracted_slice_22 = tensor.extract_slice %extracted_slice_21[0, 0, 0, 0] [1, 8, %dim, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice_21[0, 0, 0, 4] [1, 8, %dim, 4] [1, 1, 1, 1] : tensor<1x8x?x8xf32> to tensor<1x8x?x4xf32>
    %43 = tensor.empty(%dim) : tensor<1x8x?x4xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x8x?x4xf32>) outs(%43 : tensor<1x8x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.negf %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x8x?x4xf32>
    %concat = tensor.concat dim(3) %44, %extracted_slice_22 : (tensor<1x8x?x4xf32>, tensor<1x8x?x4xf32>) -> tensor<1x8x?x8xf32>
    %expanded_24 = tensor.expand_shape %25 [[0, 1, 2], [3]] output_shape [1, 1, %23, 8] : tensor<?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_25 = tensor.expand_shape %26 [[0, 1, 2], [3]] output_shape [1, 1, %23, 8] : tensor<?x8xf32> into tensor<1x1x?x8xf32>
    %45 = arith.cmpi eq, %dim, %23 : index
    cf.assert %45, "mismatched size for broadcast"
    %46 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %expanded_24 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%46 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %137 = arith.mulf %in, %in_57 : f32
      linalg.yield %137 : f32
    } -> tensor<1x8x?x8xf32>
    %dim_26 = tensor.dim %44, %c2 : tensor<1x8x?x4xf32>
    %48 = arith.cmpi eq, %dim_26, %23 : index
    cf.assert %48, "mismatched size for broadcast"
    %49 = tensor.empty(%dim_26) : tensor<1x8x?x8xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_25 : tensor<1x8x?x8xf32>, tensor<1x1x?x8xf32>) outs(%49 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %137 = arith.mulf %in, %in_57 : f32
      linalg.yield %137 : f32
    } -> tensor<1x8x?x8xf32>
    %51 = arith.cmpi eq, %dim, %dim_26 : index
    cf.assert %51, "mismatched size for broadcast"
    %52 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) outs(%46 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %137 = arith.addf %in, %in_57 : f32
      linalg.yield %137 : f32
    } -> tensor<1x8x?x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [1, 8, %dim, 8] [1, 1, 1, 1] : tensor<1x8x?x16xf32> to tensor<1x8x?x8xf32>
    %concat_28 = tensor.concat dim(3) %52, %extracted_slice_27 : (tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) -> tensor<1x8x?x16xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [1, 2, %dim, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_29[0, 0, 0, 0] [1, 2, %dim, 4] [1, 1, 1, 1] : tensor<1x2x?x8xf32> to tensor<1x2x?x4xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_29[0, 0, 0, 4] [1, 2, %dim, 4] [1, 1, 1, 1] : tensor<1x2x?x8xf32> to tensor<1x2x?x4xf32>
    %53 = tensor.empty(%dim) : tensor<1x2x?x4xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<1x2x?x4xf32>) outs(%53 : tensor<1x2x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.negf %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x2x?x4xf32>
    %concat_32 = tensor.concat dim(3) %54, %extracted_slice_30 : (tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>) -> tensor<1x2x?x8xf32>
    cf.assert %45, "mismatched size for broadcast"
    %55 = tensor.empty(%dim) : tensor<1x2x?x8xf32>
    %56 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %expanded_24 : tensor<1x2x?x8xf32>, tensor<1x1x?x8xf32>) outs(%55 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %137 = arith.mulf %in, %in_57 : f32
      linalg.yield %137 : f32
    } -> tensor<1x2x?x8xf32>
    %dim_33 = tensor.dim %54, %c2 : tensor<1x2x?x4xf32>
    %57 = arith.cmpi eq, %dim_33, %23 : index
    cf.assert %57, "mismatched size for broadcast"
    %58 = tensor.empty(%dim_33) : tensor<1x2x?x8xf32>
    %59 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_25 : tensor<1x2x?x8xf32>, tensor<1x1x?x8xf32>) outs(%58 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %137 = arith.mulf %in, %in_57 : f32
      linalg.yield %137 : f32
    } -> tensor<1x2x?x8xf32>
    %60 = arith.cmpi eq, %dim, %dim_33 : index
    cf.assert %60, "mismatched size for broadcast"
    %61 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) outs(%55 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %137 = arith.addf %in, %in_57 : f32
      linalg.yield %137 : f32
    } -> tensor<1x2x?x8xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [1, 2, %dim, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
    %concat_35 = tensor.concat dim(3) %61, %extracted_slice_34 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
    %dim_36 = tensor.dim %52, %c2 : tensor<1x8x?x8xf32>
    %62 = tensor.empty(%dim_36) : tensor<1x8x?x16xf32>
    %63 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28 : tensor<1x8x?x16xf32>) outs(%62 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.mulf %in, %cst_10 : f32
      linalg.yield %137 : f32
    } -> tensor<1x8x?x16xf32>
    cf.assert %12, "negative values not allowed in new dimensions"
    cf.assert %12, "negative values not allowed in new dimensions"
    %64 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %65 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i1>) outs(%64 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %expanded_37 = tensor.expand_shape %9 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %66 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %67 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_37, %expanded : tensor<1x?xi64>, tensor<?x1xi64>) outs(%66 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_57: i64, %out: i64):
      %137 = arith.subi %in, %in_57 : i64
      linalg.yield %137 : i64
    } -> tensor<?x?xi64>
    %68 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<?x?xi64>) outs(%68 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %137 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %137 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %70 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%69, %65 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%68 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_57: i1, %out: i1):
      %137 = arith.andi %in, %in_57 : i1
      linalg.yield %137 : i1
    } -> tensor<?x?xi1>
    %71 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%70, %cst_2, %cst_3 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%71 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %137 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %137 : f32
    } -> tensor<?x?xf32>
    %dim_38 = tensor.dim %61, %c2 : tensor<1x2x?x8xf32>
    %expanded_39 = tensor.expand_shape %concat_35 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %dim_38, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %73 = tensor.empty(%dim) : tensor<1x2x4x?x16xf32>
    %74 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%73 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %137 = linalg.index 1 : index
      %138 = linalg.index 3 : index
      %139 = linalg.index 4 : index
      %140 = arith.cmpi eq, %dim_38, %c1 : index
      %141 = arith.select %140, %c0, %138 : index
      %extracted = tensor.extract %expanded_39[%c0, %137, %c0, %141, %139] : tensor<1x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed_40 = tensor.collapse_shape %74 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %expanded_41 = tensor.expand_shape %transposed_20 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %dim, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %75 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%73 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %137 = linalg.index 1 : index
      %138 = linalg.index 3 : index
      %139 = linalg.index 4 : index
      %140 = arith.cmpi eq, %dim, %c1 : index
      %141 = arith.select %140, %c0, %138 : index
      %extracted = tensor.extract %expanded_41[%c0, %137, %c0, %141, %139] : tensor<1x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed_42 = tensor.collapse_shape %75 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %76 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %transposed_43 = linalg.transpose ins(%collapsed_40 : tensor<1x8x?x16xf32>) outs(%76 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    %77 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<1x8x16x?xf32>) outs(%76 : tensor<1x8x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.mulf %in, %cst_10 : f32
      linalg.yield %137 : f32
    } -> tensor<1x8x16x?xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %78 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %79 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%78 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %137 = linalg.index 1 : index
      %138 = linalg.index 2 : index
      %139 = linalg.index 3 : index
      %140 = arith.cmpi eq, %dim_36, %c1 : index
      %141 = arith.select %140, %c0, %138 : index
      %extracted = tensor.extract %63[%c0, %137, %141, %139] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_44 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %80 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%76 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %137 = linalg.index 1 : index
      %138 = linalg.index 2 : index
      %139 = linalg.index 3 : index
      %140 = arith.cmpi eq, %dim, %c1 : index
      %141 = arith.select %140, %c0, %139 : index
      %extracted = tensor.extract %77[%c0, %137, %138, %141] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_45 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %81 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %83 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%82 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %84 = arith.cmpi slt, %0, %c0_i64 : i64
    %85 = arith.select %84, %c8_i64, %20 : i64
    %86 = arith.extui %84 : i1 to i64
    %87 = arith.muli %85, %0 : i64
    %88 = arith.addi %86, %c1_i64 : i64
    %89 = arith.select %84, %c8_i64, %87 : i64
    %90 = arith.select %84, %88, %86 : i64
    %91 = arith.cmpi sle, %90, %c1_i64 : i64
    cf.assert %91, "must have at most one inferred (negative) dimension"
    %92 = arith.muli %20, %0 : i64
    %93 = arith.divsi %92, %89 : i64
    %94 = arith.select %84, %93, %0 : i64
    %from_elements_46 = tensor.from_elements %c1_i64, %c8_i64, %94, %94 : tensor<4xi64>
    %reshape_47 = tensor.reshape %83(%from_elements_46) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %95 = arith.index_cast %94 : i64 to index
    %96 = arith.cmpi eq, %95, %dim : index
    cf.assert %96, "mismatched size for broadcast"
    cf.assert %96, "mismatched size for broadcast"
    %97 = tensor.empty(%95, %95) : tensor<1x8x?x?xf32>
    %98 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_47, %72 : tensor<1x8x?x?xf32>, tensor<?x?xf32>) outs(%97 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %137 = arith.addf %in, %in_57 : f32
      linalg.yield %137 : f32
    } -> tensor<1x8x?x?xf32>
    %99 = tensor.empty(%95) : tensor<1x8x?xi64>
    %100 = linalg.fill ins(%c0_i64 : i64) outs(%99 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %101 = tensor.empty(%95) : tensor<1x8x?xf32>
    %102 = linalg.fill ins(%cst_1 : f32) outs(%101 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %103:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98 : tensor<1x8x?x?xf32>) outs(%102, %100 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_57: i64):
      %137 = linalg.index 3 : index
      %138 = arith.index_cast %137 : index to i64
      %139 = arith.maximumf %in, %out : f32
      %140 = arith.cmpf ogt, %in, %out : f32
      %141 = arith.select %140, %138, %out_57 : i64
      linalg.yield %139, %141 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_48 = tensor.expand_shape %103#0 [[0], [1], [2, 3]] output_shape [1, 8, %95, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %104 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %expanded_48 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%97 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %137 = arith.subf %in, %in_57 : f32
      linalg.yield %137 : f32
    } -> tensor<1x8x?x?xf32>
    %105 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<1x8x?x?xf32>) outs(%97 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.exp %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x8x?x?xf32>
    %106 = tensor.empty(%95) : tensor<1x8x?x1xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %108 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%105 : tensor<1x8x?x?xf32>) outs(%107 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<1x8x?x1xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %108 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%97 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %137 = arith.divf %in, %in_57 : f32
      linalg.yield %137 : f32
    } -> tensor<1x8x?x?xf32>
    %110 = tensor.empty(%95, %95) : tensor<1x8x?x?xi1>
    %111 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<1x8x?x?xf32>) outs(%110 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %137 = arith.extf %in : f32 to f64
      %138 = arith.cmpf oeq, %137, %cst_5 : f64
      linalg.yield %138 : i1
    } -> tensor<1x8x?x?xi1>
    %112 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<1x8x?x?xi1>) outs(%110 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %137 = arith.cmpi eq, %in, %false : i1
      linalg.yield %137 : i1
    } -> tensor<1x8x?x?xi1>
    %113 = tensor.empty(%95) : tensor<1x8x?x1xi1>
    %114 = linalg.fill ins(%false : i1) outs(%113 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %115 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%112 : tensor<1x8x?x?xi1>) outs(%114 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %137 = arith.ori %in, %out : i1
      linalg.yield %137 : i1
    } -> tensor<1x8x?x1xi1>
    %116 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<1x8x?x1xi1>) outs(%113 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %137 = arith.cmpi eq, %in, %false : i1
      linalg.yield %137 : i1
    } -> tensor<1x8x?x1xi1>
    %117 = arith.cmpi sge, %94, %c0_i64 : i64
    cf.assert %117, "negative values not allowed in new dimensions"
    %118 = arith.index_cast %94 : i64 to index
    cf.assert %117, "negative values not allowed in new dimensions"
    %119 = tensor.empty(%118, %118) : tensor<1x8x?x?xf32>
    %120 = linalg.generic {indexing_maps = [#map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%119 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %121 = arith.cmpi eq, %95, %118 : index
    cf.assert %121, "mismatched size for broadcast"
    %122 = arith.cmpi eq, %118, %95 : index
    cf.assert %122, "mismatched size for broadcast"
    %123 = tensor.empty(%95, %118) : tensor<1x8x?x?xf32>
    %124 = linalg.generic {indexing_maps = [#map15, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %120, %109 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%123 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %137 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %137 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %125 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %126 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%125 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %137 = linalg.index 1 : index
      %138 = linalg.index 2 : index
      %139 = linalg.index 3 : index
      %140 = arith.cmpi eq, %95, %c1 : index
      %141 = arith.select %140, %c0, %138 : index
      %142 = arith.cmpi eq, %118, %c1 : index
      %143 = arith.select %142, %c0, %139 : index
      %extracted = tensor.extract %124[%c0, %137, %141, %143] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %91, "must have at most one inferred (negative) dimension"
    %from_elements_49 = tensor.from_elements %c8_i64, %94, %94 : tensor<3xi64>
    %reshape_50 = tensor.reshape %126(%from_elements_49) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %127 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%78 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %137 = linalg.index 1 : index
      %138 = linalg.index 2 : index
      %139 = linalg.index 3 : index
      %140 = arith.cmpi eq, %dim, %c1 : index
      %141 = arith.select %140, %c0, %138 : index
      %extracted = tensor.extract %collapsed_42[%c0, %137, %141, %139] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_51 = tensor.collapse_shape %127 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %128 = arith.cmpi eq, %94, %0 : i64
    cf.assert %128, "mismatching contracting dimension"
    %129 = tensor.empty(%95) : tensor<8x?x16xf32>
    %130 = linalg.fill ins(%cst : f32) outs(%129 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %131 = linalg.batch_matmul ins(%reshape_50, %collapsed_51 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%130 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_52 = tensor.expand_shape %131 [[0, 1], [2], [3]] output_shape [1, 8, %95, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    %132 = tensor.empty(%95) : tensor<1x?x8x16xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<1x8x?x16xf32>) outs(%132 : tensor<1x?x8x16xf32>) permutation = [0, 2, 1, 3] 
    %133 = tensor.empty() : tensor<128x128xf32>
    %transposed_54 = linalg.transpose ins(%arg3 : tensor<128x128xf32>) outs(%133 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_55 = tensor.collapse_shape %transposed_53 [[0, 1], [2, 3]] : tensor<1x?x8x16xf32> into tensor<?x128xf32>
    %134 = tensor.empty(%95) : tensor<?x128xf32>
    %135 = linalg.fill ins(%cst : f32) outs(%134 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %136 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%135 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_56 = tensor.expand_shape %136 [[0, 1], [2]] output_shape [1, %95, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    return %expanded_56 : tensor<1x?x128xf32>
  }
  func.func @litgpt_bf16(%arg0: tensor<1x?x128xbf16>, %arg1: tensor<128xbf16>, %arg2: tensor<192x128xbf16>, %arg3: tensor<128x128xbf16>) -> tensor<1x?x128xbf16> {
    %true = arith.constant true
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 1.600000e+01 : f32
    %cst_8 = arith.constant 1.000000e+04 : f32
    %c16_i64 = arith.constant 16 : i64
    %cst_9 = arith.constant 1.280000e+02 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xbf16>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<8xi64>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %179 = linalg.index 0 : index
      %180 = arith.index_cast %179 : index to i64
      %181 = arith.muli %180, %c2_i64 : i64
      linalg.yield %181 : i64
    } -> tensor<8xi64>
    %3 = tensor.empty() : tensor<8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<8xi64>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %179 = arith.sitofp %in : i64 to f32
      linalg.yield %179 : f32
    } -> tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.divf %in, %cst_7 : f32
      linalg.yield %179 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = math.powf %cst_8, %in : f32
      linalg.yield %179 : f32
    } -> tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.cmpf one, %in, %cst : f32
      cf.assert %179, "unimplemented: tensor with zero element"
      %180 = arith.divf %cst_0, %in : f32
      linalg.yield %180 : f32
    } -> tensor<8xf32>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %179 = linalg.index 0 : index
      %180 = arith.index_cast %179 : index to i64
      linalg.yield %180 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %10 = tensor.empty(%dim) : tensor<?x8xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %7 : tensor<?x1xi64>, tensor<8xf32>) outs(%10 : tensor<?x8xf32>) {
    ^bb0(%in: i64, %in_49: f32, %out: f32):
      %179 = arith.sitofp %in : i64 to f32
      %180 = arith.mulf %179, %in_49 : f32
      linalg.yield %180 : f32
    } -> tensor<?x8xf32>
    %expanded_11 = tensor.expand_shape %11 [[0], [1, 2]] output_shape [%dim, 1, 8] : tensor<?x8xf32> into tensor<?x1x8xf32>
    %12 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%dim) : tensor<?x2x8xf32>
    %14 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%13 : tensor<?x2x8xf32>) {
    ^bb0(%out: f32):
      %179 = linalg.index 0 : index
      %180 = linalg.index 2 : index
      %181 = arith.cmpi eq, %dim, %c1 : index
      %182 = arith.select %181, %c0, %179 : index
      %extracted = tensor.extract %expanded_11[%182, %c0, %180] : tensor<?x1x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x8xf32>
    %15 = arith.cmpi slt, %0, %c0_i64 : i64
    %16 = arith.select %15, %c1_i64, %0 : i64
    %17 = arith.extui %15 : i1 to i64
    %18 = arith.addi %17, %c1_i64 : i64
    %19 = arith.cmpi sle, %18, %c1_i64 : i64
    cf.assert %19, "must have at most one inferred (negative) dimension"
    %20 = arith.muli %0, %c16_i64 : i64
    %21 = arith.divsi %20, %16 : i64
    %22 = arith.select %15, %21, %0 : i64
    %from_elements = tensor.from_elements %22, %21 : tensor<2xi64>
    %reshape = tensor.reshape %14(%from_elements) : (tensor<?x2x8xf32>, tensor<2xi64>) -> tensor<?x16xf32>
    %23 = arith.index_cast %22 : i64 to index
    %24 = tensor.empty(%23) : tensor<?x16xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%reshape : tensor<?x16xf32>) outs(%24 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = math.cos %in : f32
      linalg.yield %179 : f32
    } -> tensor<?x16xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%reshape : tensor<?x16xf32>) outs(%24 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = math.sin %in : f32
      linalg.yield %179 : f32
    } -> tensor<?x16xf32>
    cf.assert %12, "negative values not allowed in new dimensions"
    %27 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x128xbf16>) outs(%27 : tensor<1x?x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %179 = arith.extf %in : bf16 to f32
      linalg.yield %179 : f32
    } -> tensor<1x?x128xf32>
    %29 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %29, "unimplemented: dynamic negative broadcast sizes"
    %30 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %31 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%30 : tensor<1x?x128xf32>) {
    ^bb0(%out: f32):
      %179 = linalg.index 1 : index
      %180 = linalg.index 2 : index
      %181 = arith.cmpi eq, %dim, %c1 : index
      %182 = arith.select %181, %c0, %179 : index
      %extracted = tensor.extract %28[%c0, %182, %180] : tensor<1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    cf.assert %12, "negative values not allowed in new dimensions"
    cf.assert %29, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %12, "negative values not allowed in new dimensions"
    cf.assert %29, "unimplemented: dynamic negative broadcast sizes"
    %32 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %31 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%30 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %179 = arith.mulf %in, %in_49 : f32
      linalg.yield %179 : f32
    } -> tensor<1x?x128xf32>
    %33 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32 : tensor<1x?x128xf32>) outs(%34 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.addf %in, %out : f32
      linalg.yield %179 : f32
    } -> tensor<1x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.divf %in, %cst_9 : f32
      linalg.yield %179 : f32
    } -> tensor<1x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.truncf %cst_6 : f64 to f32
      %180 = arith.addf %in, %179 : f32
      linalg.yield %180 : f32
    } -> tensor<1x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = math.rsqrt %in : f32
      linalg.yield %179 : f32
    } -> tensor<1x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %38 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%30 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %179 = arith.mulf %in, %in_49 : f32
      linalg.yield %179 : f32
    } -> tensor<1x?x128xf32>
    %40 = tensor.empty() : tensor<128xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg1 : tensor<128xbf16>) outs(%40 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %179 = arith.extf %in : bf16 to f32
      linalg.yield %179 : f32
    } -> tensor<128xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %41 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%30 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %179 = arith.mulf %in, %in_49 : f32
      linalg.yield %179 : f32
    } -> tensor<1x?x128xf32>
    %43 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %43, "negative values not allowed in new dimensions"
    %44 = tensor.empty(%dim) : tensor<1x?x128xbf16>
    %45 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x?x128xf32>) outs(%44 : tensor<1x?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %179 = arith.truncf %in : f32 to bf16
      linalg.yield %179 : bf16
    } -> tensor<1x?x128xbf16>
    %46 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %46, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim) : tensor<1x?x128xbf16>
    %48 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%47 : tensor<1x?x128xbf16>) {
    ^bb0(%out: bf16):
      %179 = linalg.index 1 : index
      %180 = linalg.index 2 : index
      %181 = arith.cmpi eq, %dim, %c1 : index
      %182 = arith.select %181, %c0, %179 : index
      %extracted = tensor.extract %45[%c0, %182, %180] : tensor<1x?x128xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x128xbf16>
    %49 = tensor.empty() : tensor<128x192xbf16>
    %transposed = linalg.transpose ins(%arg2 : tensor<192x128xbf16>) outs(%49 : tensor<128x192xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %48 [[0, 1], [2]] : tensor<1x?x128xbf16> into tensor<?x128xbf16>
    %50 = tensor.empty(%dim) : tensor<?x192xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %52 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xbf16>, tensor<128x192xbf16>) outs(%51 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %53 = tensor.empty(%dim) : tensor<?x192xbf16>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<?x192xf32>) outs(%53 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %179 = arith.truncf %in : f32 to bf16
      linalg.yield %179 : bf16
    } -> tensor<?x192xbf16>
    %expanded_12 = tensor.expand_shape %54 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xbf16> into tensor<1x?x192xbf16>
    %extracted_slice = tensor.extract_slice %expanded_12[0, 0, 0] [1, %dim, 128] [1, 1, 1] : tensor<1x?x192xbf16> to tensor<1x?x128xbf16>
    %extracted_slice_13 = tensor.extract_slice %expanded_12[0, 0, 128] [1, %dim, 32] [1, 1, 1] : tensor<1x?x192xbf16> to tensor<1x?x32xbf16>
    %extracted_slice_14 = tensor.extract_slice %expanded_12[0, 0, 160] [1, %dim, 32] [1, 1, 1] : tensor<1x?x192xbf16> to tensor<1x?x32xbf16>
    %expanded_15 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, %dim, 8, 16] : tensor<1x?x128xbf16> into tensor<1x?x8x16xbf16>
    %55 = tensor.empty(%dim) : tensor<1x8x?x16xbf16>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x?x8x16xbf16>) outs(%55 : tensor<1x8x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %extracted_slice_13 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 16] : tensor<1x?x32xbf16> into tensor<1x?x2x16xbf16>
    %56 = tensor.empty(%dim) : tensor<1x2x?x16xbf16>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x?x2x16xbf16>) outs(%56 : tensor<1x2x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %extracted_slice_14 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 16] : tensor<1x?x32xbf16> into tensor<1x?x2x16xbf16>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x?x2x16xbf16>) outs(%56 : tensor<1x2x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %extracted_slice_21 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [1, 8, %dim, 8] [1, 1, 1, 1] : tensor<1x8x?x16xbf16> to tensor<1x8x?x8xbf16>
    %extracted_slice_22 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [1, 8, %dim, 8] [1, 1, 1, 1] : tensor<1x8x?x16xbf16> to tensor<1x8x?x8xbf16>
    %57 = tensor.empty(%dim) : tensor<1x8x?x8xbf16>
    %58 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<1x8x?x8xbf16>) outs(%57 : tensor<1x8x?x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %179 = arith.negf %in : bf16
      linalg.yield %179 : bf16
    } -> tensor<1x8x?x8xbf16>
    %concat = tensor.concat dim(3) %58, %extracted_slice_21 : (tensor<1x8x?x8xbf16>, tensor<1x8x?x8xbf16>) -> tensor<1x8x?x16xbf16>
    %expanded_23 = tensor.expand_shape %25 [[0, 1, 2], [3]] output_shape [1, 1, %23, 16] : tensor<?x16xf32> into tensor<1x1x?x16xf32>
    %expanded_24 = tensor.expand_shape %26 [[0, 1, 2], [3]] output_shape [1, 1, %23, 16] : tensor<?x16xf32> into tensor<1x1x?x16xf32>
    %59 = arith.cmpi eq, %dim, %23 : index
    cf.assert %59, "mismatched size for broadcast"
    %60 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_23 : tensor<1x8x?x16xbf16>, tensor<1x1x?x16xf32>) outs(%60 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: bf16, %in_49: f32, %out: f32):
      %179 = arith.extf %in : bf16 to f32
      %180 = arith.mulf %179, %in_49 : f32
      linalg.yield %180 : f32
    } -> tensor<1x8x?x16xf32>
    %dim_25 = tensor.dim %58, %c2 : tensor<1x8x?x8xbf16>
    %62 = arith.cmpi eq, %dim_25, %23 : index
    cf.assert %62, "mismatched size for broadcast"
    %63 = tensor.empty(%dim_25) : tensor<1x8x?x16xf32>
    %64 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_24 : tensor<1x8x?x16xbf16>, tensor<1x1x?x16xf32>) outs(%63 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: bf16, %in_49: f32, %out: f32):
      %179 = arith.extf %in : bf16 to f32
      %180 = arith.mulf %179, %in_49 : f32
      linalg.yield %180 : f32
    } -> tensor<1x8x?x16xf32>
    %65 = arith.cmpi eq, %dim, %dim_25 : index
    cf.assert %65, "mismatched size for broadcast"
    %66 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<1x8x?x16xf32>, tensor<1x8x?x16xf32>) outs(%60 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %179 = arith.addf %in, %in_49 : f32
      linalg.yield %179 : f32
    } -> tensor<1x8x?x16xf32>
    %67 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %67, "negative values not allowed in new dimensions"
    %68 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x8x?x16xf32>) outs(%55 : tensor<1x8x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %179 = arith.truncf %in : f32 to bf16
      linalg.yield %179 : bf16
    } -> tensor<1x8x?x16xbf16>
    %69 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %69, "unimplemented: dynamic negative broadcast sizes"
    %70 = tensor.empty(%dim) : tensor<1x8x?x16xbf16>
    %71 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%70 : tensor<1x8x?x16xbf16>) {
    ^bb0(%out: bf16):
      %179 = linalg.index 1 : index
      %180 = linalg.index 2 : index
      %181 = linalg.index 3 : index
      %182 = arith.cmpi eq, %dim, %c1 : index
      %183 = arith.select %182, %c0, %180 : index
      %extracted = tensor.extract %68[%c0, %179, %183, %181] : tensor<1x8x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x16xbf16>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [1, 2, %dim, 8] [1, 1, 1, 1] : tensor<1x2x?x16xbf16> to tensor<1x2x?x8xbf16>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [1, 2, %dim, 8] [1, 1, 1, 1] : tensor<1x2x?x16xbf16> to tensor<1x2x?x8xbf16>
    %72 = tensor.empty(%dim) : tensor<1x2x?x8xbf16>
    %73 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<1x2x?x8xbf16>) outs(%72 : tensor<1x2x?x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %179 = arith.negf %in : bf16
      linalg.yield %179 : bf16
    } -> tensor<1x2x?x8xbf16>
    %concat_28 = tensor.concat dim(3) %73, %extracted_slice_26 : (tensor<1x2x?x8xbf16>, tensor<1x2x?x8xbf16>) -> tensor<1x2x?x16xbf16>
    cf.assert %59, "mismatched size for broadcast"
    %74 = tensor.empty(%dim) : tensor<1x2x?x16xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_23 : tensor<1x2x?x16xbf16>, tensor<1x1x?x16xf32>) outs(%74 : tensor<1x2x?x16xf32>) {
    ^bb0(%in: bf16, %in_49: f32, %out: f32):
      %179 = arith.extf %in : bf16 to f32
      %180 = arith.mulf %179, %in_49 : f32
      linalg.yield %180 : f32
    } -> tensor<1x2x?x16xf32>
    %dim_29 = tensor.dim %73, %c2 : tensor<1x2x?x8xbf16>
    %76 = arith.cmpi eq, %dim_29, %23 : index
    cf.assert %76, "mismatched size for broadcast"
    %77 = tensor.empty(%dim_29) : tensor<1x2x?x16xf32>
    %78 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_24 : tensor<1x2x?x16xbf16>, tensor<1x1x?x16xf32>) outs(%77 : tensor<1x2x?x16xf32>) {
    ^bb0(%in: bf16, %in_49: f32, %out: f32):
      %179 = arith.extf %in : bf16 to f32
      %180 = arith.mulf %179, %in_49 : f32
      linalg.yield %180 : f32
    } -> tensor<1x2x?x16xf32>
    %79 = arith.cmpi eq, %dim, %dim_29 : index
    cf.assert %79, "mismatched size for broadcast"
    %80 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%74 : tensor<1x2x?x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %179 = arith.addf %in, %in_49 : f32
      linalg.yield %179 : f32
    } -> tensor<1x2x?x16xf32>
    cf.assert %67, "negative values not allowed in new dimensions"
    %81 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x2x?x16xf32>) outs(%56 : tensor<1x2x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %179 = arith.truncf %in : f32 to bf16
      linalg.yield %179 : bf16
    } -> tensor<1x2x?x16xbf16>
    cf.assert %69, "unimplemented: dynamic negative broadcast sizes"
    %82 = tensor.empty(%dim) : tensor<1x2x?x16xbf16>
    %83 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%82 : tensor<1x2x?x16xbf16>) {
    ^bb0(%out: bf16):
      %179 = linalg.index 1 : index
      %180 = linalg.index 2 : index
      %181 = linalg.index 3 : index
      %182 = arith.cmpi eq, %dim, %c1 : index
      %183 = arith.select %182, %c0, %180 : index
      %extracted = tensor.extract %81[%c0, %179, %183, %181] : tensor<1x2x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x2x?x16xbf16>
    %84 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %84, "negative values not allowed in new dimensions"
    %85 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %86 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<1x8x?x16xbf16>) outs(%85 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %179 = arith.extf %in : bf16 to f32
      linalg.yield %179 : f32
    } -> tensor<1x8x?x16xf32>
    %87 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %87, "unimplemented: dynamic negative broadcast sizes"
    %88 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %89 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%88 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %179 = linalg.index 1 : index
      %180 = linalg.index 2 : index
      %181 = linalg.index 3 : index
      %182 = arith.cmpi eq, %dim, %c1 : index
      %183 = arith.select %182, %c0, %180 : index
      %extracted = tensor.extract %86[%c0, %179, %183, %181] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    cf.assert %84, "negative values not allowed in new dimensions"
    %90 = tensor.empty(%dim) : tensor<1x2x?x16xf32>
    %91 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<1x2x?x16xbf16>) outs(%90 : tensor<1x2x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %179 = arith.extf %in : bf16 to f32
      linalg.yield %179 : f32
    } -> tensor<1x2x?x16xf32>
    cf.assert %87, "unimplemented: dynamic negative broadcast sizes"
    %92 = tensor.empty(%dim) : tensor<1x2x?x16xf32>
    %93 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<1x2x?x16xf32>) {
    ^bb0(%out: f32):
      %179 = linalg.index 1 : index
      %180 = linalg.index 2 : index
      %181 = linalg.index 3 : index
      %182 = arith.cmpi eq, %dim, %c1 : index
      %183 = arith.select %182, %c0, %180 : index
      %extracted = tensor.extract %91[%c0, %179, %183, %181] : tensor<1x2x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x16xf32>
    cf.assert %67, "negative values not allowed in new dimensions"
    %94 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<1x2x?x16xbf16>) outs(%74 : tensor<1x2x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %179 = arith.extf %in : bf16 to f32
      linalg.yield %179 : f32
    } -> tensor<1x2x?x16xf32>
    cf.assert %69, "unimplemented: dynamic negative broadcast sizes"
    %95 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%90 : tensor<1x2x?x16xf32>) {
    ^bb0(%out: f32):
      %179 = linalg.index 1 : index
      %180 = linalg.index 2 : index
      %181 = linalg.index 3 : index
      %182 = arith.cmpi eq, %dim, %c1 : index
      %183 = arith.select %182, %c0, %180 : index
      %extracted = tensor.extract %94[%c0, %179, %183, %181] : tensor<1x2x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x16xf32>
    %96 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<1x8x?x16xf32>) outs(%88 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.mulf %in, %cst_10 : f32
      linalg.yield %179 : f32
    } -> tensor<1x8x?x16xf32>
    cf.assert %12, "negative values not allowed in new dimensions"
    cf.assert %12, "negative values not allowed in new dimensions"
    %97 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %98 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%97 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %expanded_30 = tensor.expand_shape %9 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %99 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %100 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_30, %expanded : tensor<1x?xi64>, tensor<?x1xi64>) outs(%99 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_49: i64, %out: i64):
      %179 = arith.subi %in, %in_49 : i64
      linalg.yield %179 : i64
    } -> tensor<?x?xi64>
    %101 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %102 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%100 : tensor<?x?xi64>) outs(%101 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %179 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %179 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %103 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%102, %98 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%101 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_49: i1, %out: i1):
      %179 = arith.andi %in, %in_49 : i1
      linalg.yield %179 : i1
    } -> tensor<?x?xi1>
    %104 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %105 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%103, %cst_4, %cst_2 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%104 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_49: f32, %in_50: f32, %out: f32):
      %179 = arith.select %in, %in_49, %in_50 : f32
      linalg.yield %179 : f32
    } -> tensor<?x?xf32>
    %expanded_31 = tensor.expand_shape %93 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %dim, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %106 = tensor.empty(%dim) : tensor<1x2x4x?x16xf32>
    %107 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %179 = linalg.index 1 : index
      %180 = linalg.index 3 : index
      %181 = linalg.index 4 : index
      %182 = arith.cmpi eq, %dim, %c1 : index
      %183 = arith.select %182, %c0, %180 : index
      %extracted = tensor.extract %expanded_31[%c0, %179, %c0, %183, %181] : tensor<1x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed_32 = tensor.collapse_shape %107 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %expanded_33 = tensor.expand_shape %95 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %dim, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %108 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %179 = linalg.index 1 : index
      %180 = linalg.index 3 : index
      %181 = linalg.index 4 : index
      %182 = arith.cmpi eq, %dim, %c1 : index
      %183 = arith.select %182, %c0, %180 : index
      %extracted = tensor.extract %expanded_33[%c0, %179, %c0, %183, %181] : tensor<1x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed_34 = tensor.collapse_shape %108 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %109 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %transposed_35 = linalg.transpose ins(%collapsed_32 : tensor<1x8x?x16xf32>) outs(%109 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    %110 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<1x8x16x?xf32>) outs(%109 : tensor<1x8x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.mulf %in, %cst_10 : f32
      linalg.yield %179 : f32
    } -> tensor<1x8x16x?xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %111 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %112 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%111 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %179 = linalg.index 1 : index
      %180 = linalg.index 2 : index
      %181 = linalg.index 3 : index
      %182 = arith.cmpi eq, %dim, %c1 : index
      %183 = arith.select %182, %c0, %180 : index
      %extracted = tensor.extract %96[%c0, %179, %183, %181] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_36 = tensor.collapse_shape %112 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %113 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %179 = linalg.index 1 : index
      %180 = linalg.index 2 : index
      %181 = linalg.index 3 : index
      %182 = arith.cmpi eq, %dim, %c1 : index
      %183 = arith.select %182, %c0, %181 : index
      %extracted = tensor.extract %110[%c0, %179, %180, %183] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_37 = tensor.collapse_shape %113 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %114 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %116 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%115 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %117 = arith.muli %0, %c8_i64 : i64
    %118 = arith.cmpi slt, %0, %c0_i64 : i64
    %119 = arith.select %118, %c8_i64, %117 : i64
    %120 = arith.extui %118 : i1 to i64
    %121 = arith.muli %119, %0 : i64
    %122 = arith.addi %120, %c1_i64 : i64
    %123 = arith.select %118, %c8_i64, %121 : i64
    %124 = arith.select %118, %122, %120 : i64
    %125 = arith.cmpi sle, %124, %c1_i64 : i64
    cf.assert %125, "must have at most one inferred (negative) dimension"
    %126 = arith.muli %117, %0 : i64
    %127 = arith.divsi %126, %123 : i64
    %128 = arith.select %118, %127, %0 : i64
    %from_elements_38 = tensor.from_elements %c1_i64, %c8_i64, %128, %128 : tensor<4xi64>
    %reshape_39 = tensor.reshape %116(%from_elements_38) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %129 = arith.index_cast %128 : i64 to index
    %130 = arith.cmpi eq, %129, %dim : index
    cf.assert %130, "mismatched size for broadcast"
    cf.assert %130, "mismatched size for broadcast"
    %131 = tensor.empty(%129, %129) : tensor<1x8x?x?xf32>
    %132 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_39, %105 : tensor<1x8x?x?xf32>, tensor<?x?xf32>) outs(%131 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %179 = arith.addf %in, %in_49 : f32
      linalg.yield %179 : f32
    } -> tensor<1x8x?x?xf32>
    %133 = tensor.empty(%129) : tensor<1x8x?xi64>
    %134 = linalg.fill ins(%c0_i64 : i64) outs(%133 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %135 = tensor.empty(%129) : tensor<1x8x?xf32>
    %136 = linalg.fill ins(%cst_1 : f32) outs(%135 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %137:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%132 : tensor<1x8x?x?xf32>) outs(%136, %134 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_49: i64):
      %179 = linalg.index 3 : index
      %180 = arith.index_cast %179 : index to i64
      %181 = arith.maximumf %in, %out : f32
      %182 = arith.cmpf ogt, %in, %out : f32
      %183 = arith.select %182, %180, %out_49 : i64
      linalg.yield %181, %183 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_40 = tensor.expand_shape %137#0 [[0], [1], [2, 3]] output_shape [1, 8, %129, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %138 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %expanded_40 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%131 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %179 = arith.subf %in, %in_49 : f32
      linalg.yield %179 : f32
    } -> tensor<1x8x?x?xf32>
    %139 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138 : tensor<1x8x?x?xf32>) outs(%131 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = math.exp %in : f32
      linalg.yield %179 : f32
    } -> tensor<1x8x?x?xf32>
    %140 = tensor.empty(%129) : tensor<1x8x?x1xf32>
    %141 = linalg.fill ins(%cst : f32) outs(%140 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %142 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%139 : tensor<1x8x?x?xf32>) outs(%141 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.addf %in, %out : f32
      linalg.yield %179 : f32
    } -> tensor<1x8x?x1xf32>
    %143 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %142 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%131 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %179 = arith.divf %in, %in_49 : f32
      linalg.yield %179 : f32
    } -> tensor<1x8x?x?xf32>
    %144 = tensor.empty(%129, %129) : tensor<1x8x?x?xi1>
    %145 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<1x8x?x?xf32>) outs(%144 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %179 = arith.extf %in : f32 to f64
      %180 = arith.cmpf oeq, %179, %cst_5 : f64
      linalg.yield %180 : i1
    } -> tensor<1x8x?x?xi1>
    %146 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<1x8x?x?xi1>) outs(%144 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %179 = arith.cmpi eq, %in, %false : i1
      linalg.yield %179 : i1
    } -> tensor<1x8x?x?xi1>
    %147 = tensor.empty(%129) : tensor<1x8x?x1xi1>
    %148 = linalg.fill ins(%false : i1) outs(%147 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %149 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%146 : tensor<1x8x?x?xi1>) outs(%148 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %179 = arith.ori %in, %out : i1
      linalg.yield %179 : i1
    } -> tensor<1x8x?x1xi1>
    %150 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149 : tensor<1x8x?x1xi1>) outs(%147 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %179 = arith.cmpi eq, %in, %false : i1
      linalg.yield %179 : i1
    } -> tensor<1x8x?x1xi1>
    %151 = arith.cmpi sge, %128, %c0_i64 : i64
    cf.assert %151, "negative values not allowed in new dimensions"
    %152 = arith.index_cast %128 : i64 to index
    cf.assert %151, "negative values not allowed in new dimensions"
    %153 = tensor.empty(%152, %152) : tensor<1x8x?x?xf32>
    %154 = linalg.generic {indexing_maps = [#map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%153 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %155 = arith.cmpi eq, %129, %152 : index
    cf.assert %155, "mismatched size for broadcast"
    %156 = arith.cmpi eq, %152, %129 : index
    cf.assert %156, "mismatched size for broadcast"
    %157 = tensor.empty(%129, %152) : tensor<1x8x?x?xf32>
    %158 = linalg.generic {indexing_maps = [#map15, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %154, %143 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%157 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_49: f32, %in_50: f32, %out: f32):
      %179 = arith.select %in, %in_49, %in_50 : f32
      linalg.yield %179 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %159 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %160 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%159 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %179 = linalg.index 1 : index
      %180 = linalg.index 2 : index
      %181 = linalg.index 3 : index
      %182 = arith.cmpi eq, %129, %c1 : index
      %183 = arith.select %182, %c0, %180 : index
      %184 = arith.cmpi eq, %152, %c1 : index
      %185 = arith.select %184, %c0, %181 : index
      %extracted = tensor.extract %158[%c0, %179, %183, %185] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %125, "must have at most one inferred (negative) dimension"
    %from_elements_41 = tensor.from_elements %c8_i64, %128, %128 : tensor<3xi64>
    %reshape_42 = tensor.reshape %160(%from_elements_41) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %161 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%111 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %179 = linalg.index 1 : index
      %180 = linalg.index 2 : index
      %181 = linalg.index 3 : index
      %182 = arith.cmpi eq, %dim, %c1 : index
      %183 = arith.select %182, %c0, %180 : index
      %extracted = tensor.extract %collapsed_34[%c0, %179, %183, %181] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_43 = tensor.collapse_shape %161 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %162 = arith.cmpi eq, %128, %0 : i64
    cf.assert %162, "mismatching contracting dimension"
    %163 = tensor.empty(%129) : tensor<8x?x16xf32>
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %165 = linalg.batch_matmul ins(%reshape_42, %collapsed_43 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%164 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_44 = tensor.expand_shape %165 [[0, 1], [2], [3]] output_shape [1, 8, %129, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    cf.assert %151, "negative values not allowed in new dimensions"
    %166 = tensor.empty(%129) : tensor<1x8x?x16xbf16>
    %167 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<1x8x?x16xf32>) outs(%166 : tensor<1x8x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %179 = arith.truncf %in : f32 to bf16
      linalg.yield %179 : bf16
    } -> tensor<1x8x?x16xbf16>
    %168 = arith.index_cast %128 : i64 to index
    %169 = arith.cmpi sge, %128, %c0_i64 : i64
    cf.assert %169, "unimplemented: dynamic negative broadcast sizes"
    %170 = tensor.empty(%168) : tensor<1x8x?x16xbf16>
    %171 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%170 : tensor<1x8x?x16xbf16>) {
    ^bb0(%out: bf16):
      %179 = linalg.index 1 : index
      %180 = linalg.index 2 : index
      %181 = linalg.index 3 : index
      %182 = arith.cmpi eq, %129, %c1 : index
      %183 = arith.select %182, %c0, %180 : index
      %extracted = tensor.extract %167[%c0, %179, %183, %181] : tensor<1x8x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x8x?x16xbf16>
    %172 = tensor.empty(%168) : tensor<1x?x8x16xbf16>
    %transposed_45 = linalg.transpose ins(%171 : tensor<1x8x?x16xbf16>) outs(%172 : tensor<1x?x8x16xbf16>) permutation = [0, 2, 1, 3] 
    %173 = tensor.empty() : tensor<128x128xbf16>
    %transposed_46 = linalg.transpose ins(%arg3 : tensor<128x128xbf16>) outs(%173 : tensor<128x128xbf16>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %transposed_45 [[0, 1], [2, 3]] : tensor<1x?x8x16xbf16> into tensor<?x128xbf16>
    %174 = tensor.empty(%168) : tensor<?x128xf32>
    %175 = linalg.fill ins(%cst : f32) outs(%174 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %176 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<?x128xbf16>, tensor<128x128xbf16>) outs(%175 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %177 = tensor.empty(%168) : tensor<?x128xbf16>
    %178 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%176 : tensor<?x128xf32>) outs(%177 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %179 = arith.truncf %in : f32 to bf16
      linalg.yield %179 : bf16
    } -> tensor<?x128xbf16>
    %expanded_48 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, %168, 128] : tensor<?x128xbf16> into tensor<1x?x128xbf16>
    return %expanded_48 : tensor<1x?x128xbf16>
  }
  func.func @litgpt_interleaved_groups(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>, %arg2: tensor<192x128xf32>, %arg3: tensor<128x128xf32>) -> tensor<1x?x128xf32> {
    %true = arith.constant true
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 1.600000e+01 : f32
    %cst_8 = arith.constant 1.000000e+04 : f32
    %c16_i64 = arith.constant 16 : i64
    %cst_9 = arith.constant 1.280000e+02 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<8xi64>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %142 = linalg.index 0 : index
      %143 = arith.index_cast %142 : index to i64
      %144 = arith.muli %143, %c2_i64 : i64
      linalg.yield %144 : i64
    } -> tensor<8xi64>
    %3 = tensor.empty() : tensor<8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<8xi64>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %142 = arith.sitofp %in : i64 to f32
      linalg.yield %142 : f32
    } -> tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.divf %in, %cst_7 : f32
      linalg.yield %142 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.powf %cst_8, %in : f32
      linalg.yield %142 : f32
    } -> tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.cmpf one, %in, %cst : f32
      cf.assert %142, "unimplemented: tensor with zero element"
      %143 = arith.divf %cst_0, %in : f32
      linalg.yield %143 : f32
    } -> tensor<8xf32>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %142 = linalg.index 0 : index
      %143 = arith.index_cast %142 : index to i64
      linalg.yield %143 : i64
    } -> tensor<?xi64>
    %10 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %10, "negative values not allowed in new dimensions"
    %11 = tensor.empty(%dim) : tensor<?xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%9 : tensor<?xi64>) outs(%11 : tensor<?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %142 = arith.sitofp %in : i64 to f32
      linalg.yield %142 : f32
    } -> tensor<?xf32>
    %13 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %13, "unimplemented: dynamic negative broadcast sizes"
    %14 = tensor.empty(%dim) : tensor<?xf32>
    %15 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%14 : tensor<?xf32>) {
    ^bb0(%out: f32):
      %142 = linalg.index 0 : index
      %143 = arith.cmpi eq, %dim, %c1 : index
      %144 = arith.select %143, %c0, %142 : index
      %extracted = tensor.extract %12[%144] : tensor<?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?xf32>
    %expanded = tensor.expand_shape %15 [[0, 1]] output_shape [%dim, 1] : tensor<?xf32> into tensor<?x1xf32>
    %16 = tensor.empty(%dim) : tensor<?x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %7 : tensor<?x1xf32>, tensor<8xf32>) outs(%16 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %142 = arith.mulf %in, %in_42 : f32
      linalg.yield %142 : f32
    } -> tensor<?x8xf32>
    %expanded_11 = tensor.expand_shape %17 [[0], [1, 2]] output_shape [%dim, 1, 8] : tensor<?x8xf32> into tensor<?x1x8xf32>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = tensor.empty(%dim) : tensor<?x2x8xf32>
    %20 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%19 : tensor<?x2x8xf32>) {
    ^bb0(%out: f32):
      %142 = linalg.index 0 : index
      %143 = linalg.index 2 : index
      %144 = arith.cmpi eq, %dim, %c1 : index
      %145 = arith.select %144, %c0, %142 : index
      %extracted = tensor.extract %expanded_11[%145, %c0, %143] : tensor<?x1x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x8xf32>
    %21 = arith.cmpi slt, %0, %c0_i64 : i64
    %22 = arith.select %21, %c1_i64, %0 : i64
    %23 = arith.extui %21 : i1 to i64
    %24 = arith.addi %23, %c1_i64 : i64
    %25 = arith.cmpi sle, %24, %c1_i64 : i64
    cf.assert %25, "must have at most one inferred (negative) dimension"
    %26 = arith.muli %0, %c16_i64 : i64
    %27 = arith.divsi %26, %22 : i64
    %28 = arith.select %21, %27, %0 : i64
    %from_elements = tensor.from_elements %28, %27 : tensor<2xi64>
    %reshape = tensor.reshape %20(%from_elements) : (tensor<?x2x8xf32>, tensor<2xi64>) -> tensor<?x16xf32>
    %29 = arith.index_cast %28 : i64 to index
    %30 = tensor.empty(%29) : tensor<?x16xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%reshape : tensor<?x16xf32>) outs(%30 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.cos %in : f32
      linalg.yield %142 : f32
    } -> tensor<?x16xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%reshape : tensor<?x16xf32>) outs(%30 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.sin %in : f32
      linalg.yield %142 : f32
    } -> tensor<?x16xf32>
    %33 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%33 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %142 : f32
    } -> tensor<1x?x128xf32>
    %35 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<1x?x128xf32>) outs(%36 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x?x1xf32>) outs(%35 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.divf %in, %cst_9 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x?x1xf32>) outs(%35 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.truncf %cst_6 : f64 to f32
      %143 = arith.addf %in, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<1x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<1x?x1xf32>) outs(%35 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.rsqrt %in : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %40 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%33 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %142 = arith.mulf %in, %in_42 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x128xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg1 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%33 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %142 = arith.mulf %in, %in_42 : f32
      linalg.yield %142 : f32
    } -> tensor<1x?x128xf32>
    %43 = tensor.empty() : tensor<128x192xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<192x128xf32>) outs(%43 : tensor<128x192xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %42 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %44 = tensor.empty(%dim) : tensor<?x192xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %46 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x192xf32>) outs(%45 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded_12 = tensor.expand_shape %46 [[0, 1], [2, 3, 4]] output_shape [1, %dim, 2, 6, 16] : tensor<?x192xf32> into tensor<1x?x2x6x16xf32>
    %47 = tensor.empty(%dim) : tensor<1x2x6x?x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x?x2x6x16xf32>) outs(%47 : tensor<1x2x6x?x16xf32>) permutation = [0, 2, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0, 0] [1, 2, 4, %dim, 16] [1, 1, 1, 1, 1] : tensor<1x2x6x?x16xf32> to tensor<1x2x4x?x16xf32>
    %extracted_slice_14 = tensor.extract_slice %transposed_13[0, 0, 4, 0, 0] [1, 2, 1, %dim, 16] [1, 1, 1, 1, 1] : tensor<1x2x6x?x16xf32> to tensor<1x2x1x?x16xf32>
    %extracted_slice_15 = tensor.extract_slice %transposed_13[0, 0, 5, 0, 0] [1, 2, 1, %dim, 16] [1, 1, 1, 1, 1] : tensor<1x2x6x?x16xf32> to tensor<1x2x1x?x16xf32>
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %48 = tensor.empty(%dim) : tensor<1x2x4x?x16xf32>
    %49 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%48 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %142 = linalg.index 1 : index
      %143 = linalg.index 3 : index
      %144 = linalg.index 4 : index
      %145 = arith.cmpi eq, %dim, %c1 : index
      %146 = arith.select %145, %c0, %143 : index
      %extracted = tensor.extract %extracted_slice_14[%c0, %142, %c0, %146, %144] : tensor<1x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %50 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%48 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %142 = linalg.index 1 : index
      %143 = linalg.index 3 : index
      %144 = linalg.index 4 : index
      %145 = arith.cmpi eq, %dim, %c1 : index
      %146 = arith.select %145, %c0, %143 : index
      %extracted = tensor.extract %extracted_slice_15[%c0, %142, %c0, %146, %144] : tensor<1x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %collapsed_17 = tensor.collapse_shape %49 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %collapsed_18 = tensor.collapse_shape %50 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %extracted_slice_19 = tensor.extract_slice %collapsed_16[0, 0, 0, 0] [1, 8, %dim, 8] [1, 1, 1, 1] : tensor<1x8x?x16xf32> to tensor<1x8x?x8xf32>
    %extracted_slice_20 = tensor.extract_slice %collapsed_16[0, 0, 0, 8] [1, 8, %dim, 8] [1, 1, 1, 1] : tensor<1x8x?x16xf32> to tensor<1x8x?x8xf32>
    %51 = arith.cmpi eq, %dim, %29 : index
    cf.assert %51, "mismatched size for broadcast"
    %52 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16, %31 : tensor<1x8x?x16xf32>, tensor<?x16xf32>) outs(%52 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %142 = arith.mulf %in, %in_42 : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x16xf32>
    %54 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %55 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<1x8x?x8xf32>) outs(%54 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.negf %in : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x8xf32>
    %concat = tensor.concat dim(3) %55, %extracted_slice_19 : (tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) -> tensor<1x8x?x16xf32>
    %dim_21 = tensor.dim %55, %c2 : tensor<1x8x?x8xf32>
    %56 = arith.cmpi eq, %dim_21, %29 : index
    cf.assert %56, "mismatched size for broadcast"
    %57 = tensor.empty(%dim_21) : tensor<1x8x?x16xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %32 : tensor<1x8x?x16xf32>, tensor<?x16xf32>) outs(%57 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %142 = arith.mulf %in, %in_42 : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x16xf32>
    %59 = arith.cmpi eq, %dim, %dim_21 : index
    cf.assert %59, "mismatched size for broadcast"
    %60 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %58 : tensor<1x8x?x16xf32>, tensor<1x8x?x16xf32>) outs(%52 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %142 = arith.addf %in, %in_42 : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x16xf32>
    %extracted_slice_22 = tensor.extract_slice %collapsed_17[0, 0, 0, 0] [1, 8, %dim, 8] [1, 1, 1, 1] : tensor<1x8x?x16xf32> to tensor<1x8x?x8xf32>
    %extracted_slice_23 = tensor.extract_slice %collapsed_17[0, 0, 0, 8] [1, 8, %dim, 8] [1, 1, 1, 1] : tensor<1x8x?x16xf32> to tensor<1x8x?x8xf32>
    %61 = arith.cmpi eq, %dim, %29 : index
    cf.assert %61, "mismatched size for broadcast"
    %62 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %63 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17, %31 : tensor<1x8x?x16xf32>, tensor<?x16xf32>) outs(%62 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %142 = arith.mulf %in, %in_42 : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x16xf32>
    %64 = tensor.empty(%dim) : tensor<1x8x?x8xf32>
    %65 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x8x?x8xf32>) outs(%64 : tensor<1x8x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.negf %in : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x8xf32>
    %concat_24 = tensor.concat dim(3) %65, %extracted_slice_22 : (tensor<1x8x?x8xf32>, tensor<1x8x?x8xf32>) -> tensor<1x8x?x16xf32>
    %dim_25 = tensor.dim %65, %c2 : tensor<1x8x?x8xf32>
    %66 = arith.cmpi eq, %dim_25, %29 : index
    cf.assert %66, "mismatched size for broadcast"
    %67 = tensor.empty(%dim_25) : tensor<1x8x?x16xf32>
    %68 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %32 : tensor<1x8x?x16xf32>, tensor<?x16xf32>) outs(%67 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %142 = arith.mulf %in, %in_42 : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x16xf32>
    %69 = arith.cmpi eq, %dim, %dim_25 : index
    cf.assert %69, "mismatched size for broadcast"
    %70 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %68 : tensor<1x8x?x16xf32>, tensor<1x8x?x16xf32>) outs(%62 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %142 = arith.addf %in, %in_42 : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x16xf32>
    %71 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x8x?x16xf32>) outs(%52 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.mulf %in, %cst_10 : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x16xf32>
    cf.assert %10, "negative values not allowed in new dimensions"
    cf.assert %10, "negative values not allowed in new dimensions"
    %72 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %73 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%72 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %expanded_26 = tensor.expand_shape %9 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_27 = tensor.expand_shape %9 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %74 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %75 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_26, %expanded_27 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%74 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_42: i64, %out: i64):
      %142 = arith.subi %in, %in_42 : i64
      linalg.yield %142 : i64
    } -> tensor<?x?xi64>
    %76 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%75 : tensor<?x?xi64>) outs(%76 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %142 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %142 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %78 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%77, %73 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%76 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_42: i1, %out: i1):
      %142 = arith.andi %in, %in_42 : i1
      linalg.yield %142 : i1
    } -> tensor<?x?xi1>
    %79 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%78, %cst_4, %cst_2 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%79 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %142 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %142 : f32
    } -> tensor<?x?xf32>
    %81 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %transposed_28 = linalg.transpose ins(%70 : tensor<1x8x?x16xf32>) outs(%81 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    %82 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<1x8x16x?xf32>) outs(%81 : tensor<1x8x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.mulf %in, %cst_10 : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x16x?xf32>
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %83 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%62 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %142 = linalg.index 1 : index
      %143 = linalg.index 2 : index
      %144 = linalg.index 3 : index
      %145 = arith.cmpi eq, %dim, %c1 : index
      %146 = arith.select %145, %c0, %143 : index
      %extracted = tensor.extract %71[%c0, %142, %146, %144] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_29 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %84 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%81 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %142 = linalg.index 1 : index
      %143 = linalg.index 2 : index
      %144 = linalg.index 3 : index
      %145 = arith.cmpi eq, %dim, %c1 : index
      %146 = arith.select %145, %c0, %144 : index
      %extracted = tensor.extract %82[%c0, %142, %143, %146] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_30 = tensor.collapse_shape %84 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %85 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %87 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%86 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %88 = arith.muli %0, %c8_i64 : i64
    %89 = arith.cmpi slt, %0, %c0_i64 : i64
    %90 = arith.select %89, %c8_i64, %88 : i64
    %91 = arith.extui %89 : i1 to i64
    %92 = arith.muli %90, %0 : i64
    %93 = arith.addi %91, %c1_i64 : i64
    %94 = arith.select %89, %c8_i64, %92 : i64
    %95 = arith.select %89, %93, %91 : i64
    %96 = arith.cmpi sle, %95, %c1_i64 : i64
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %97 = arith.muli %88, %0 : i64
    %98 = arith.divsi %97, %94 : i64
    %99 = arith.select %89, %98, %0 : i64
    %from_elements_31 = tensor.from_elements %c1_i64, %c8_i64, %99, %99 : tensor<4xi64>
    %reshape_32 = tensor.reshape %87(%from_elements_31) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %100 = arith.index_cast %99 : i64 to index
    %101 = arith.cmpi eq, %100, %dim : index
    cf.assert %101, "mismatched size for broadcast"
    cf.assert %101, "mismatched size for broadcast"
    %102 = tensor.empty(%100, %100) : tensor<1x8x?x?xf32>
    %103 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_32, %80 : tensor<1x8x?x?xf32>, tensor<?x?xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %142 = arith.addf %in, %in_42 : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x?xf32>
    %104 = tensor.empty(%100) : tensor<1x8x?xi64>
    %105 = linalg.fill ins(%c0_i64 : i64) outs(%104 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %106 = tensor.empty(%100) : tensor<1x8x?xf32>
    %107 = linalg.fill ins(%cst_1 : f32) outs(%106 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %108:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<1x8x?x?xf32>) outs(%107, %105 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %142 = linalg.index 3 : index
      %143 = arith.index_cast %142 : index to i64
      %144 = arith.maximumf %in, %out : f32
      %145 = arith.cmpf ogt, %in, %out : f32
      %146 = arith.select %145, %143, %out_42 : i64
      linalg.yield %144, %146 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_33 = tensor.expand_shape %108#0 [[0], [1], [2, 3]] output_shape [1, 8, %100, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %expanded_33 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %142 = arith.subf %in, %in_42 : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x?xf32>
    %110 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<1x8x?x?xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.exp %in : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x?xf32>
    %111 = tensor.empty(%100) : tensor<1x8x?x1xf32>
    %112 = linalg.fill ins(%cst : f32) outs(%111 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %113 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<1x8x?x?xf32>) outs(%112 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x1xf32>
    %114 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %113 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%102 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %142 = arith.divf %in, %in_42 : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x?xf32>
    %115 = tensor.empty(%100, %100) : tensor<1x8x?x?xi1>
    %116 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<1x8x?x?xf32>) outs(%115 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %142 = arith.extf %in : f32 to f64
      %143 = arith.cmpf oeq, %142, %cst_5 : f64
      linalg.yield %143 : i1
    } -> tensor<1x8x?x?xi1>
    %117 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<1x8x?x?xi1>) outs(%115 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %142 = arith.cmpi eq, %in, %false : i1
      linalg.yield %142 : i1
    } -> tensor<1x8x?x?xi1>
    %118 = tensor.empty(%100) : tensor<1x8x?x1xi1>
    %119 = linalg.fill ins(%false : i1) outs(%118 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %120 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%117 : tensor<1x8x?x?xi1>) outs(%119 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %142 = arith.ori %in, %out : i1
      linalg.yield %142 : i1
    } -> tensor<1x8x?x1xi1>
    %121 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<1x8x?x1xi1>) outs(%118 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %142 = arith.cmpi eq, %in, %false : i1
      linalg.yield %142 : i1
    } -> tensor<1x8x?x1xi1>
    %122 = arith.cmpi sge, %99, %c0_i64 : i64
    cf.assert %122, "negative values not allowed in new dimensions"
    %123 = arith.index_cast %99 : i64 to index
    cf.assert %122, "negative values not allowed in new dimensions"
    %124 = tensor.empty(%123, %123) : tensor<1x8x?x?xf32>
    %125 = linalg.generic {indexing_maps = [#map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%124 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %126 = arith.cmpi eq, %100, %123 : index
    cf.assert %126, "mismatched size for broadcast"
    %127 = arith.cmpi eq, %123, %100 : index
    cf.assert %127, "mismatched size for broadcast"
    %128 = tensor.empty(%100, %123) : tensor<1x8x?x?xf32>
    %129 = linalg.generic {indexing_maps = [#map15, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %125, %114 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%128 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %142 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %142 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %130 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %131 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%130 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %142 = linalg.index 1 : index
      %143 = linalg.index 2 : index
      %144 = linalg.index 3 : index
      %145 = arith.cmpi eq, %100, %c1 : index
      %146 = arith.select %145, %c0, %143 : index
      %147 = arith.cmpi eq, %123, %c1 : index
      %148 = arith.select %147, %c0, %144 : index
      %extracted = tensor.extract %129[%c0, %142, %146, %148] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %96, "must have at most one inferred (negative) dimension"
    %from_elements_34 = tensor.from_elements %c8_i64, %99, %99 : tensor<3xi64>
    %reshape_35 = tensor.reshape %131(%from_elements_34) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %132 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%62 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %142 = linalg.index 1 : index
      %143 = linalg.index 2 : index
      %144 = linalg.index 3 : index
      %145 = arith.cmpi eq, %dim, %c1 : index
      %146 = arith.select %145, %c0, %143 : index
      %extracted = tensor.extract %collapsed_18[%c0, %142, %146, %144] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_36 = tensor.collapse_shape %132 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %133 = arith.cmpi eq, %99, %0 : i64
    cf.assert %133, "mismatching contracting dimension"
    %134 = tensor.empty(%100) : tensor<8x?x16xf32>
    %135 = linalg.fill ins(%cst : f32) outs(%134 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %136 = linalg.batch_matmul ins(%reshape_35, %collapsed_36 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%135 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_37 = tensor.expand_shape %136 [[0, 1], [2], [3]] output_shape [1, 8, %100, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    %137 = tensor.empty(%100) : tensor<1x?x8x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<1x8x?x16xf32>) outs(%137 : tensor<1x?x8x16xf32>) permutation = [0, 2, 1, 3] 
    %138 = tensor.empty() : tensor<128x128xf32>
    %transposed_39 = linalg.transpose ins(%arg3 : tensor<128x128xf32>) outs(%138 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2, 3]] : tensor<1x?x8x16xf32> into tensor<?x128xf32>
    %139 = tensor.empty(%100) : tensor<?x128xf32>
    %140 = linalg.fill ins(%cst : f32) outs(%139 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %141 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%140 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_41 = tensor.expand_shape %141 [[0, 1], [2]] output_shape [1, %100, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    return %expanded_41 : tensor<1x?x128xf32>
  }
  func.func @gptfast(%arg0: tensor<1x?x128xf32>, %arg1: tensor<?x8x2xf32>, %arg2: tensor<128xf32>, %arg3: tensor<192x128xf32>, %arg4: tensor<128x128xf32>) -> tensor<1x?x128xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0xFFF0000000000000 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 1.280000e+02 : f32
    %cst_7 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg0 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.mulf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x128xf32>
    %3 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<1x?x128xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.addf %in, %out : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x1xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.divf %in, %cst_6 : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x1xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.truncf %cst_5 : f64 to f32
      %112 = arith.addf %in, %111 : f32
      linalg.yield %112 : f32
    } -> tensor<1x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = math.rsqrt %in : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x1xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.mulf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x128xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg2 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.mulf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x128xf32>
    %11 = tensor.empty() : tensor<128x192xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<192x128xf32>) outs(%11 : tensor<128x192xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %12 = tensor.empty(%dim) : tensor<?x192xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %14 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x192xf32>) outs(%13 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded = tensor.expand_shape %14 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [1, %dim, 128] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x128xf32>
    %extracted_slice_8 = tensor.extract_slice %expanded[0, 0, 128] [1, %dim, 32] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x32xf32>
    %extracted_slice_9 = tensor.extract_slice %expanded[0, 0, 160] [1, %dim, 32] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x32xf32>
    %expanded_10 = tensor.expand_shape %extracted_slice_9 [[0], [1], [2, 3]] output_shape [1, %dim, 2, 16] : tensor<1x?x32xf32> into tensor<1x?x2x16xf32>
    %expanded_11 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3, 4]] output_shape [1, %dim, 8, 8, 2] : tensor<1x?x128xf32> into tensor<1x?x8x8x2xf32>
    %dim_12 = tensor.dim %arg1, %c0 : tensor<?x8x2xf32>
    %expanded_13 = tensor.expand_shape %arg1 [[0, 1], [2, 3], [4]] output_shape [1, %dim_12, 1, 8, 2] : tensor<?x8x2xf32> into tensor<1x?x1x8x2xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_11[0, 0, 0, 0, 0] [1, %dim, 8, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x8x8x2xf32> to tensor<1x?x8x8x1xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_14 [[0], [1], [2], [3, 4]] : tensor<1x?x8x8x1xf32> into tensor<1x?x8x8xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_13[0, 0, 0, 0, 0] [1, %dim_12, 1, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x1x8x2xf32> to tensor<1x?x1x8x1xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice_16 [[0], [1], [2], [3, 4]] : tensor<1x?x1x8x1xf32> into tensor<1x?x1x8xf32>
    %15 = arith.cmpi eq, %dim, %dim_12 : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = tensor.empty(%dim) : tensor<1x?x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15, %collapsed_17 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%16 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.mulf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x8x8xf32>
    %extracted_slice_18 = tensor.extract_slice %expanded_11[0, 0, 0, 0, 1] [1, %dim, 8, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x8x8x2xf32> to tensor<1x?x8x8x1xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice_18 [[0], [1], [2], [3, 4]] : tensor<1x?x8x8x1xf32> into tensor<1x?x8x8xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_13[0, 0, 0, 0, 1] [1, %dim_12, 1, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x1x8x2xf32> to tensor<1x?x1x8x1xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_20 [[0], [1], [2], [3, 4]] : tensor<1x?x1x8x1xf32> into tensor<1x?x1x8xf32>
    cf.assert %15, "mismatched size for broadcast"
    %18 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19, %collapsed_21 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%16 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.mulf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) outs(%16 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.subf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x8x8xf32>
    cf.assert %15, "mismatched size for broadcast"
    %20 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19, %collapsed_17 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%16 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.mulf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x8x8xf32>
    cf.assert %15, "mismatched size for broadcast"
    %21 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15, %collapsed_21 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%16 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.mulf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) outs(%16 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.addf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x8x8xf32>
    %expanded_22 = tensor.expand_shape %19 [[0], [1], [2], [3, 4]] output_shape [1, %dim, 8, 8, 1] : tensor<1x?x8x8xf32> into tensor<1x?x8x8x1xf32>
    %expanded_23 = tensor.expand_shape %22 [[0], [1], [2], [3, 4]] output_shape [1, %dim, 8, 8, 1] : tensor<1x?x8x8xf32> into tensor<1x?x8x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_22, %expanded_23 : (tensor<1x?x8x8x1xf32>, tensor<1x?x8x8x1xf32>) -> tensor<1x?x8x8x2xf32>
    %collapsed_24 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x?x8x8x2xf32> into tensor<1x?x8x16xf32>
    %expanded_25 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3, 4]] output_shape [1, %dim, 2, 8, 2] : tensor<1x?x32xf32> into tensor<1x?x2x8x2xf32>
    %extracted_slice_26 = tensor.extract_slice %expanded_25[0, 0, 0, 0, 0] [1, %dim, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x2x8x2xf32> to tensor<1x?x2x8x1xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_26 [[0], [1], [2], [3, 4]] : tensor<1x?x2x8x1xf32> into tensor<1x?x2x8xf32>
    cf.assert %15, "mismatched size for broadcast"
    %23 = tensor.empty(%dim) : tensor<1x?x2x8xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_27, %collapsed_17 : tensor<1x?x2x8xf32>, tensor<1x?x1x8xf32>) outs(%23 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.mulf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x2x8xf32>
    %extracted_slice_28 = tensor.extract_slice %expanded_25[0, 0, 0, 0, 1] [1, %dim, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x2x8x2xf32> to tensor<1x?x2x8x1xf32>
    %collapsed_29 = tensor.collapse_shape %extracted_slice_28 [[0], [1], [2], [3, 4]] : tensor<1x?x2x8x1xf32> into tensor<1x?x2x8xf32>
    cf.assert %15, "mismatched size for broadcast"
    %25 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_29, %collapsed_21 : tensor<1x?x2x8xf32>, tensor<1x?x1x8xf32>) outs(%23 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.mulf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x2x8xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<1x?x2x8xf32>, tensor<1x?x2x8xf32>) outs(%23 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.subf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x2x8xf32>
    cf.assert %15, "mismatched size for broadcast"
    %27 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_29, %collapsed_17 : tensor<1x?x2x8xf32>, tensor<1x?x1x8xf32>) outs(%23 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.mulf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x2x8xf32>
    cf.assert %15, "mismatched size for broadcast"
    %28 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_27, %collapsed_21 : tensor<1x?x2x8xf32>, tensor<1x?x1x8xf32>) outs(%23 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.mulf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x2x8xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<1x?x2x8xf32>, tensor<1x?x2x8xf32>) outs(%23 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.addf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x?x2x8xf32>
    %expanded_30 = tensor.expand_shape %26 [[0], [1], [2], [3, 4]] output_shape [1, %dim, 2, 8, 1] : tensor<1x?x2x8xf32> into tensor<1x?x2x8x1xf32>
    %expanded_31 = tensor.expand_shape %29 [[0], [1], [2], [3, 4]] output_shape [1, %dim, 2, 8, 1] : tensor<1x?x2x8xf32> into tensor<1x?x2x8x1xf32>
    %concat_32 = tensor.concat dim(4) %expanded_30, %expanded_31 : (tensor<1x?x2x8x1xf32>, tensor<1x?x2x8x1xf32>) -> tensor<1x?x2x8x2xf32>
    %collapsed_33 = tensor.collapse_shape %concat_32 [[0], [1], [2], [3, 4]] : tensor<1x?x2x8x2xf32> into tensor<1x?x2x16xf32>
    %dim_34 = tensor.dim %expanded_22, %c1 : tensor<1x?x8x8x1xf32>
    %30 = tensor.empty(%dim_34) : tensor<1x8x?x16xf32>
    %transposed_35 = linalg.transpose ins(%collapsed_24 : tensor<1x?x8x16xf32>) outs(%30 : tensor<1x8x?x16xf32>) permutation = [0, 2, 1, 3] 
    %dim_36 = tensor.dim %expanded_30, %c1 : tensor<1x?x2x8x1xf32>
    %31 = tensor.empty(%dim_36) : tensor<1x2x?x16xf32>
    %transposed_37 = linalg.transpose ins(%collapsed_33 : tensor<1x?x2x16xf32>) outs(%31 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %32 = tensor.empty(%dim) : tensor<1x2x?x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_10 : tensor<1x?x2x16xf32>) outs(%32 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_39 = tensor.expand_shape %transposed_37 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %dim_36, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
    %33 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %34 = tensor.empty(%dim) : tensor<1x2x4x?x16xf32>
    %35 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%34 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %111 = linalg.index 1 : index
      %112 = linalg.index 3 : index
      %113 = linalg.index 4 : index
      %114 = arith.cmpi eq, %dim_36, %c1 : index
      %115 = arith.select %114, %c0, %112 : index
      %extracted = tensor.extract %expanded_39[%c0, %111, %c0, %115, %113] : tensor<1x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed_40 = tensor.collapse_shape %35 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %expanded_41 = tensor.expand_shape %transposed_38 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %dim, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %36 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%34 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%out: f32):
      %111 = linalg.index 1 : index
      %112 = linalg.index 3 : index
      %113 = linalg.index 4 : index
      %114 = arith.cmpi eq, %dim, %c1 : index
      %115 = arith.select %114, %c0, %112 : index
      %extracted = tensor.extract %expanded_41[%c0, %111, %c0, %115, %113] : tensor<1x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed_42 = tensor.collapse_shape %36 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    cf.assert %33, "negative values not allowed in new dimensions"
    cf.assert %33, "negative values not allowed in new dimensions"
    %37 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %38 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%37 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %39 = tensor.empty(%dim) : tensor<?xi64>
    %40 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%39 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %111 = linalg.index 0 : index
      %112 = arith.index_cast %111 : index to i64
      linalg.yield %112 : i64
    } -> tensor<?xi64>
    %expanded_43 = tensor.expand_shape %40 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_44 = tensor.expand_shape %40 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %41 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %42 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_43, %expanded_44 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%41 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %111 = arith.subi %in, %in_58 : i64
      linalg.yield %111 : i64
    } -> tensor<?x?xi64>
    %43 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<?x?xi64>) outs(%43 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %111 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %111 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %45 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%44, %38 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%43 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_58: i1, %out: i1):
      %111 = arith.andi %in, %in_58 : i1
      linalg.yield %111 : i1
    } -> tensor<?x?xi1>
    %expanded_45 = tensor.expand_shape %45 [[0, 1, 2], [3]] output_shape [1, 1, %dim, %dim] : tensor<?x?xi1> into tensor<1x1x?x?xi1>
    %46 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map16, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45, %cst_1, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%46 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_58: f32, %in_59: f32, %out: f32):
      %111 = arith.select %in, %in_58, %in_59 : f32
      linalg.yield %111 : f32
    } -> tensor<1x1x?x?xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<1x8x?x16xf32>) outs(%30 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.mulf %in, %cst_7 : f32
      linalg.yield %111 : f32
    } -> tensor<1x8x?x16xf32>
    %49 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %transposed_46 = linalg.transpose ins(%collapsed_40 : tensor<1x8x?x16xf32>) outs(%49 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    %50 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<1x8x16x?xf32>) outs(%49 : tensor<1x8x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.mulf %in, %cst_7 : f32
      linalg.yield %111 : f32
    } -> tensor<1x8x16x?xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %51 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %52 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%51 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %111 = linalg.index 1 : index
      %112 = linalg.index 2 : index
      %113 = linalg.index 3 : index
      %114 = arith.cmpi eq, %dim_34, %c1 : index
      %115 = arith.select %114, %c0, %112 : index
      %extracted = tensor.extract %48[%c0, %111, %115, %113] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_47 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %53 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%49 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %111 = linalg.index 1 : index
      %112 = linalg.index 2 : index
      %113 = linalg.index 3 : index
      %114 = arith.cmpi eq, %dim, %c1 : index
      %115 = arith.select %114, %c0, %113 : index
      %extracted = tensor.extract %50[%c0, %111, %112, %115] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_48 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %54 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %56 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%55 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %57 = arith.muli %0, %c8_i64 : i64
    %58 = arith.cmpi slt, %0, %c0_i64 : i64
    %59 = arith.select %58, %c8_i64, %57 : i64
    %60 = arith.extui %58 : i1 to i64
    %61 = arith.muli %59, %0 : i64
    %62 = arith.addi %60, %c1_i64 : i64
    %63 = arith.select %58, %c8_i64, %61 : i64
    %64 = arith.select %58, %62, %60 : i64
    %65 = arith.cmpi sle, %64, %c1_i64 : i64
    cf.assert %65, "must have at most one inferred (negative) dimension"
    %66 = arith.muli %57, %0 : i64
    %67 = arith.divsi %66, %63 : i64
    %68 = arith.select %58, %67, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %68, %68 : tensor<4xi64>
    %reshape = tensor.reshape %56(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %69 = arith.index_cast %68 : i64 to index
    %70 = arith.cmpi eq, %69, %dim : index
    cf.assert %70, "mismatched size for broadcast"
    cf.assert %70, "mismatched size for broadcast"
    %71 = tensor.empty(%69, %69) : tensor<1x8x?x?xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %47 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%71 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.addf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x8x?x?xf32>
    %73 = tensor.empty(%69) : tensor<1x8x?xi64>
    %74 = linalg.fill ins(%c0_i64 : i64) outs(%73 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %75 = tensor.empty(%69) : tensor<1x8x?xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %77:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<1x8x?x?xf32>) outs(%76, %74 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_58: i64):
      %111 = linalg.index 3 : index
      %112 = arith.index_cast %111 : index to i64
      %113 = arith.maximumf %in, %out : f32
      %114 = arith.cmpf ogt, %in, %out : f32
      %115 = arith.select %114, %112, %out_58 : i64
      linalg.yield %113, %115 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_49 = tensor.expand_shape %77#0 [[0], [1], [2, 3]] output_shape [1, 8, %69, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_49 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%71 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.subf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x8x?x?xf32>
    %79 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x8x?x?xf32>) outs(%71 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = math.exp %in : f32
      linalg.yield %111 : f32
    } -> tensor<1x8x?x?xf32>
    %80 = tensor.empty(%69) : tensor<1x8x?x1xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %82 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<1x8x?x?xf32>) outs(%81 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.addf %in, %out : f32
      linalg.yield %111 : f32
    } -> tensor<1x8x?x1xf32>
    %83 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%71 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %111 = arith.divf %in, %in_58 : f32
      linalg.yield %111 : f32
    } -> tensor<1x8x?x?xf32>
    %84 = tensor.empty(%69, %69) : tensor<1x8x?x?xi1>
    %85 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<1x8x?x?xf32>) outs(%84 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %111 = arith.extf %in : f32 to f64
      %112 = arith.cmpf oeq, %111, %cst_4 : f64
      linalg.yield %112 : i1
    } -> tensor<1x8x?x?xi1>
    %86 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x8x?x?xi1>) outs(%84 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %111 = arith.cmpi eq, %in, %false : i1
      linalg.yield %111 : i1
    } -> tensor<1x8x?x?xi1>
    %87 = tensor.empty(%69) : tensor<1x8x?x1xi1>
    %88 = linalg.fill ins(%false : i1) outs(%87 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %89 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<1x8x?x?xi1>) outs(%88 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %111 = arith.ori %in, %out : i1
      linalg.yield %111 : i1
    } -> tensor<1x8x?x1xi1>
    %90 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<1x8x?x1xi1>) outs(%87 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %111 = arith.cmpi eq, %in, %false : i1
      linalg.yield %111 : i1
    } -> tensor<1x8x?x1xi1>
    %91 = arith.cmpi sge, %68, %c0_i64 : i64
    cf.assert %91, "negative values not allowed in new dimensions"
    %92 = arith.index_cast %68 : i64 to index
    cf.assert %91, "negative values not allowed in new dimensions"
    %93 = tensor.empty(%92, %92) : tensor<1x8x?x?xf32>
    %94 = linalg.generic {indexing_maps = [#map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%93 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %95 = arith.cmpi eq, %69, %92 : index
    cf.assert %95, "mismatched size for broadcast"
    %96 = arith.cmpi eq, %92, %69 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = tensor.empty(%69, %92) : tensor<1x8x?x?xf32>
    %98 = linalg.generic {indexing_maps = [#map15, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %94, %83 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%97 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_58: f32, %in_59: f32, %out: f32):
      %111 = arith.select %in, %in_58, %in_59 : f32
      linalg.yield %111 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %99 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %100 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %111 = linalg.index 1 : index
      %112 = linalg.index 2 : index
      %113 = linalg.index 3 : index
      %114 = arith.cmpi eq, %69, %c1 : index
      %115 = arith.select %114, %c0, %112 : index
      %116 = arith.cmpi eq, %92, %c1 : index
      %117 = arith.select %116, %c0, %113 : index
      %extracted = tensor.extract %98[%c0, %111, %115, %117] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %65, "must have at most one inferred (negative) dimension"
    %from_elements_50 = tensor.from_elements %c8_i64, %68, %68 : tensor<3xi64>
    %reshape_51 = tensor.reshape %100(%from_elements_50) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %101 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%51 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %111 = linalg.index 1 : index
      %112 = linalg.index 2 : index
      %113 = linalg.index 3 : index
      %114 = arith.cmpi eq, %dim, %c1 : index
      %115 = arith.select %114, %c0, %112 : index
      %extracted = tensor.extract %collapsed_42[%c0, %111, %115, %113] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_52 = tensor.collapse_shape %101 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %102 = arith.cmpi eq, %68, %0 : i64
    cf.assert %102, "mismatching contracting dimension"
    %103 = tensor.empty(%69) : tensor<8x?x16xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %105 = linalg.batch_matmul ins(%reshape_51, %collapsed_52 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%104 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_53 = tensor.expand_shape %105 [[0, 1], [2], [3]] output_shape [1, 8, %69, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    %106 = tensor.empty(%69) : tensor<1x?x8x16xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x8x?x16xf32>) outs(%106 : tensor<1x?x8x16xf32>) permutation = [0, 2, 1, 3] 
    %107 = tensor.empty() : tensor<128x128xf32>
    %transposed_55 = linalg.transpose ins(%arg4 : tensor<128x128xf32>) outs(%107 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %transposed_54 [[0, 1], [2, 3]] : tensor<1x?x8x16xf32> into tensor<?x128xf32>
    %108 = tensor.empty(%69) : tensor<?x128xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %110 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%109 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_57 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [1, %69, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    return %expanded_57 : tensor<1x?x128xf32>
  }
  func.func @torchtune(%arg0: tensor<1x?x128xf32>, %arg1: tensor<64x8x2xf32>, %arg2: tensor<128xf32>, %arg3: tensor<128x128xf32>, %arg4: tensor<32x128xf32>, %arg5: tensor<32x128xf32>, %arg6: tensor<128x128xf32>) -> tensor<1x?x128xf32> {
    %true = arith.constant true
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c16_i64 = arith.constant 16 : i64
    %c-1 = arith.constant -1 : index
    %c64 = arith.constant 64 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0xFFF0000000000000 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant 1.280000e+02 : f32
    %c128_i64 = arith.constant 128 : i64
    %c32_i64 = arith.constant 32 : i64
    %c4_i64 = arith.constant 4 : i64
    %cst_7 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %152 : f32
    } -> tensor<1x?x128xf32>
    %3 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<1x?x128xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x1xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_6 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x1xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_5 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<1x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x1xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.mulf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x128xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg2 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%1 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.mulf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x128xf32>
    %11 = tensor.empty() : tensor<128x128xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %12 = tensor.empty(%dim) : tensor<?x128xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %14 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x128xf32>) outs(%13 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded = tensor.expand_shape %14 [[0, 1], [2, 3]] output_shape [1, %dim, 8, 16] : tensor<?x128xf32> into tensor<1x?x8x16xf32>
    %15 = arith.cmpi slt, %dim, %c0 : index
    %16 = arith.addi %dim, %c64 : index
    %17 = arith.select %15, %16, %dim : index
    %18 = arith.cmpi slt, %17, %c0 : index
    %19 = arith.select %18, %c-1, %17 : index
    %20 = arith.minsi %19, %c64 : index
    %21 = arith.maxsi %20, %c0 : index
    %extracted_slice = tensor.extract_slice %arg1[0, 0, 0] [%21, 8, 2] [1, 1, 1] : tensor<64x8x2xf32> to tensor<?x8x2xf32>
    %22 = arith.cmpi slt, %0, %c0_i64 : i64
    %23 = arith.select %22, %c1_i64, %0 : i64
    %24 = arith.extui %22 : i1 to i64
    %25 = arith.addi %24, %c1_i64 : i64
    %26 = arith.muli %23, %c16_i64 : i64
    %27 = arith.cmpi sle, %25, %c1_i64 : i64
    cf.assert %27, "must have at most one inferred (negative) dimension"
    %28 = arith.muli %0, %c128_i64 : i64
    %29 = arith.divsi %28, %26 : i64
    %30 = arith.select %22, %29, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %30, %c8_i64, %29, %c2_i64 : tensor<5xi64>
    %reshape = tensor.reshape %expanded(%from_elements) : (tensor<1x?x8x16xf32>, tensor<5xi64>) -> tensor<1x?x8x8x2xf32>
    %31 = arith.select %22, %c2_i64, %c1_i64 : i64
    %32 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %32, "must have at most one inferred (negative) dimension"
    %33 = arith.index_cast %21 : index to i64
    %34 = arith.muli %33, %c16_i64 : i64
    %35 = arith.divsi %34, %26 : i64
    %36 = arith.select %22, %35, %0 : i64
    %from_elements_8 = tensor.from_elements %35, %36, %c1_i64, %c8_i64, %c2_i64 : tensor<5xi64>
    %reshape_9 = tensor.reshape %extracted_slice(%from_elements_8) : (tensor<?x8x2xf32>, tensor<5xi64>) -> tensor<1x?x1x8x2xf32>
    %37 = arith.index_cast %30 : i64 to index
    %extracted_slice_10 = tensor.extract_slice %reshape[0, 0, 0, 0, 0] [1, %37, 8, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x8x8x2xf32> to tensor<1x?x8x8x1xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0], [1], [2], [3, 4]] : tensor<1x?x8x8x1xf32> into tensor<1x?x8x8xf32>
    %38 = arith.index_cast %36 : i64 to index
    %extracted_slice_12 = tensor.extract_slice %reshape_9[0, 0, 0, 0, 0] [1, %38, 1, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x1x8x2xf32> to tensor<1x?x1x8x1xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_12 [[0], [1], [2], [3, 4]] : tensor<1x?x1x8x1xf32> into tensor<1x?x1x8xf32>
    %39 = arith.cmpi eq, %37, %38 : index
    cf.assert %39, "mismatched size for broadcast"
    %40 = tensor.empty(%37) : tensor<1x?x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_11, %collapsed_13 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%40 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.mulf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x8x8xf32>
    %extracted_slice_14 = tensor.extract_slice %reshape[0, 0, 0, 0, 1] [1, %37, 8, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x8x8x2xf32> to tensor<1x?x8x8x1xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_14 [[0], [1], [2], [3, 4]] : tensor<1x?x8x8x1xf32> into tensor<1x?x8x8xf32>
    %extracted_slice_16 = tensor.extract_slice %reshape_9[0, 0, 0, 0, 1] [1, %38, 1, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x1x8x2xf32> to tensor<1x?x1x8x1xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice_16 [[0], [1], [2], [3, 4]] : tensor<1x?x1x8x1xf32> into tensor<1x?x1x8xf32>
    cf.assert %39, "mismatched size for broadcast"
    %42 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15, %collapsed_17 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%40 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.mulf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %42 : tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) outs(%40 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.subf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x8x8xf32>
    cf.assert %39, "mismatched size for broadcast"
    %44 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15, %collapsed_13 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%40 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.mulf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x8x8xf32>
    cf.assert %39, "mismatched size for broadcast"
    %45 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_11, %collapsed_17 : tensor<1x?x8x8xf32>, tensor<1x?x1x8xf32>) outs(%40 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.mulf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %45 : tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) outs(%40 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.addf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x8x8xf32>
    %expanded_18 = tensor.expand_shape %43 [[0], [1], [2], [3, 4]] output_shape [1, %37, 8, 8, 1] : tensor<1x?x8x8xf32> into tensor<1x?x8x8x1xf32>
    %expanded_19 = tensor.expand_shape %46 [[0], [1], [2], [3, 4]] output_shape [1, %37, 8, 8, 1] : tensor<1x?x8x8xf32> into tensor<1x?x8x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_18, %expanded_19 : (tensor<1x?x8x8x1xf32>, tensor<1x?x8x8x1xf32>) -> tensor<1x?x8x8x2xf32>
    %collapsed_20 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x?x8x8x2xf32> into tensor<1x?x8x16xf32>
    %dim_21 = tensor.dim %expanded_18, %c1 : tensor<1x?x8x8x1xf32>
    %47 = tensor.empty(%dim_21) : tensor<1x8x?x16xf32>
    %transposed_22 = linalg.transpose ins(%collapsed_20 : tensor<1x?x8x16xf32>) outs(%47 : tensor<1x8x?x16xf32>) permutation = [0, 2, 1, 3] 
    %48 = tensor.empty() : tensor<128x32xf32>
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<32x128xf32>) outs(%48 : tensor<128x32xf32>) permutation = [1, 0] 
    %49 = tensor.empty(%dim) : tensor<?x32xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %51 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%50 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_24 = tensor.expand_shape %51 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %27, "must have at most one inferred (negative) dimension"
    %52 = arith.muli %0, %c32_i64 : i64
    %53 = arith.divsi %52, %26 : i64
    %54 = arith.select %22, %53, %0 : i64
    %55 = arith.muli %23, %c4_i64 : i64
    cf.assert %27, "must have at most one inferred (negative) dimension"
    %56 = arith.muli %54, %c32_i64 : i64
    %57 = arith.divsi %56, %55 : i64
    %58 = arith.select %22, %57, %0 : i64
    %from_elements_25 = tensor.from_elements %c1_i64, %58, %c2_i64, %57, %c2_i64 : tensor<5xi64>
    %reshape_26 = tensor.reshape %expanded_24(%from_elements_25) : (tensor<1x?x32xf32>, tensor<5xi64>) -> tensor<1x?x2x8x2xf32>
    cf.assert %32, "must have at most one inferred (negative) dimension"
    %59 = arith.index_cast %58 : i64 to index
    %extracted_slice_27 = tensor.extract_slice %reshape_26[0, 0, 0, 0, 0] [1, %59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x2x8x2xf32> to tensor<1x?x2x8x1xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_27 [[0], [1], [2], [3, 4]] : tensor<1x?x2x8x1xf32> into tensor<1x?x2x8xf32>
    %60 = arith.cmpi eq, %59, %38 : index
    cf.assert %60, "mismatched size for broadcast"
    %61 = tensor.empty(%59) : tensor<1x?x2x8xf32>
    %62 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_28, %collapsed_13 : tensor<1x?x2x8xf32>, tensor<1x?x1x8xf32>) outs(%61 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.mulf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x2x8xf32>
    %extracted_slice_29 = tensor.extract_slice %reshape_26[0, 0, 0, 0, 1] [1, %59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x?x2x8x2xf32> to tensor<1x?x2x8x1xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_29 [[0], [1], [2], [3, 4]] : tensor<1x?x2x8x1xf32> into tensor<1x?x2x8xf32>
    cf.assert %60, "mismatched size for broadcast"
    %63 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30, %collapsed_17 : tensor<1x?x2x8xf32>, tensor<1x?x1x8xf32>) outs(%61 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.mulf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x2x8xf32>
    %64 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %63 : tensor<1x?x2x8xf32>, tensor<1x?x2x8xf32>) outs(%61 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.subf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x2x8xf32>
    cf.assert %60, "mismatched size for broadcast"
    %65 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30, %collapsed_13 : tensor<1x?x2x8xf32>, tensor<1x?x1x8xf32>) outs(%61 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.mulf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x2x8xf32>
    cf.assert %60, "mismatched size for broadcast"
    %66 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_28, %collapsed_17 : tensor<1x?x2x8xf32>, tensor<1x?x1x8xf32>) outs(%61 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.mulf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x2x8xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %66 : tensor<1x?x2x8xf32>, tensor<1x?x2x8xf32>) outs(%61 : tensor<1x?x2x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.addf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x?x2x8xf32>
    %expanded_31 = tensor.expand_shape %64 [[0], [1], [2], [3, 4]] output_shape [1, %59, 2, 8, 1] : tensor<1x?x2x8xf32> into tensor<1x?x2x8x1xf32>
    %expanded_32 = tensor.expand_shape %67 [[0], [1], [2], [3, 4]] output_shape [1, %59, 2, 8, 1] : tensor<1x?x2x8xf32> into tensor<1x?x2x8x1xf32>
    %concat_33 = tensor.concat dim(4) %expanded_31, %expanded_32 : (tensor<1x?x2x8x1xf32>, tensor<1x?x2x8x1xf32>) -> tensor<1x?x2x8x2xf32>
    %collapsed_34 = tensor.collapse_shape %concat_33 [[0], [1], [2], [3, 4]] : tensor<1x?x2x8x2xf32> into tensor<1x?x2x16xf32>
    %dim_35 = tensor.dim %expanded_31, %c1 : tensor<1x?x2x8x1xf32>
    %68 = tensor.empty(%dim_35) : tensor<1x2x?x16xf32>
    %transposed_36 = linalg.transpose ins(%collapsed_34 : tensor<1x?x2x16xf32>) outs(%68 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_37 = linalg.transpose ins(%arg5 : tensor<32x128xf32>) outs(%48 : tensor<128x32xf32>) permutation = [1, 0] 
    %69 = linalg.matmul ins(%collapsed, %transposed_37 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%50 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_38 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %27, "must have at most one inferred (negative) dimension"
    %from_elements_39 = tensor.from_elements %c1_i64, %54, %53, %c16_i64 : tensor<4xi64>
    %reshape_40 = tensor.reshape %expanded_38(%from_elements_39) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
    %70 = arith.index_cast %54 : i64 to index
    %71 = tensor.empty(%70) : tensor<1x2x?x16xf32>
    %transposed_41 = linalg.transpose ins(%reshape_40 : tensor<1x?x2x16xf32>) outs(%71 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %72 = tensor.empty(%dim_35) : tensor<1x2x4x?x16xf32>
    %73 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<1x2x?x16xf32>) outs(%72 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed_42 = tensor.collapse_shape %73 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %74 = tensor.empty(%70) : tensor<1x2x4x?x16xf32>
    %75 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<1x2x?x16xf32>) outs(%74 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x?x16xf32>
    %collapsed_43 = tensor.collapse_shape %75 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %76 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<1x8x?x16xf32>) outs(%47 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.mulf %in, %cst_7 : f32
      linalg.yield %152 : f32
    } -> tensor<1x8x?x16xf32>
    %77 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %77, "negative values not allowed in new dimensions"
    cf.assert %77, "negative values not allowed in new dimensions"
    %78 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %79 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%78 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %80 = tensor.empty(%dim) : tensor<?xi64>
    %81 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%80 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %152 = linalg.index 0 : index
      %153 = arith.index_cast %152 : index to i64
      linalg.yield %153 : i64
    } -> tensor<?xi64>
    %expanded_44 = tensor.expand_shape %81 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_45 = tensor.expand_shape %81 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %82 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %83 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_44, %expanded_45 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%82 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_62: i64, %out: i64):
      %152 = arith.subi %in, %in_62 : i64
      linalg.yield %152 : i64
    } -> tensor<?x?xi64>
    %84 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %85 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<?x?xi64>) outs(%84 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %152 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %152 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %86 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%85, %79 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%84 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_62: i1, %out: i1):
      %152 = arith.andi %in, %in_62 : i1
      linalg.yield %152 : i1
    } -> tensor<?x?xi1>
    %87 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%86, %cst_1, %cst_2 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%87 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_62: f32, %in_63: f32, %out: f32):
      %152 = arith.select %in, %in_62, %in_63 : f32
      linalg.yield %152 : f32
    } -> tensor<?x?xf32>
    %89 = tensor.empty(%dim_35) : tensor<1x8x16x?xf32>
    %transposed_46 = linalg.transpose ins(%collapsed_42 : tensor<1x8x?x16xf32>) outs(%89 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    %90 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<1x8x16x?xf32>) outs(%89 : tensor<1x8x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.mulf %in, %cst_7 : f32
      linalg.yield %152 : f32
    } -> tensor<1x8x16x?xf32>
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    %91 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %92 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %152 = linalg.index 1 : index
      %153 = linalg.index 2 : index
      %154 = linalg.index 3 : index
      %155 = arith.cmpi eq, %dim_21, %c1 : index
      %156 = arith.select %155, %c0, %153 : index
      %extracted = tensor.extract %76[%c0, %152, %156, %154] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_47 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    %93 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %94 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%93 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %152 = linalg.index 1 : index
      %153 = linalg.index 2 : index
      %154 = linalg.index 3 : index
      %155 = arith.cmpi eq, %dim_35, %c1 : index
      %156 = arith.select %155, %c0, %154 : index
      %extracted = tensor.extract %90[%c0, %152, %153, %156] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_48 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %95 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %97 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%96 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %98 = arith.muli %0, %c8_i64 : i64
    %99 = arith.select %22, %c8_i64, %98 : i64
    %100 = arith.muli %99, %0 : i64
    %101 = arith.select %22, %c8_i64, %100 : i64
    %102 = arith.select %22, %25, %24 : i64
    %103 = arith.cmpi sle, %102, %c1_i64 : i64
    cf.assert %103, "must have at most one inferred (negative) dimension"
    %104 = arith.muli %98, %0 : i64
    %105 = arith.divsi %104, %101 : i64
    %106 = arith.select %22, %105, %0 : i64
    %from_elements_49 = tensor.from_elements %c1_i64, %c8_i64, %106, %106 : tensor<4xi64>
    %reshape_50 = tensor.reshape %97(%from_elements_49) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %107 = arith.index_cast %106 : i64 to index
    %108 = arith.cmpi eq, %107, %dim : index
    cf.assert %108, "mismatched size for broadcast"
    cf.assert %108, "mismatched size for broadcast"
    %109 = tensor.empty(%107, %107) : tensor<1x8x?x?xf32>
    %110 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_50, %88 : tensor<1x8x?x?xf32>, tensor<?x?xf32>) outs(%109 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.addf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x8x?x?xf32>
    %111 = tensor.empty(%107) : tensor<1x8x?xi64>
    %112 = linalg.fill ins(%c0_i64 : i64) outs(%111 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %113 = tensor.empty(%107) : tensor<1x8x?xf32>
    %114 = linalg.fill ins(%cst_0 : f32) outs(%113 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %115:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<1x8x?x?xf32>) outs(%114, %112 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_62: i64):
      %152 = linalg.index 3 : index
      %153 = arith.index_cast %152 : index to i64
      %154 = arith.maximumf %in, %out : f32
      %155 = arith.cmpf ogt, %in, %out : f32
      %156 = arith.select %155, %153, %out_62 : i64
      linalg.yield %154, %156 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_51 = tensor.expand_shape %115#0 [[0], [1], [2, 3]] output_shape [1, 8, %107, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %116 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %expanded_51 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%109 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.subf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x8x?x?xf32>
    %117 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<1x8x?x?xf32>) outs(%109 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.exp %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x8x?x?xf32>
    %118 = tensor.empty(%107) : tensor<1x8x?x1xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %120 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%117 : tensor<1x8x?x?xf32>) outs(%119 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<1x8x?x1xf32>
    %121 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %120 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%109 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %152 = arith.divf %in, %in_62 : f32
      linalg.yield %152 : f32
    } -> tensor<1x8x?x?xf32>
    %122 = tensor.empty(%107, %107) : tensor<1x8x?x?xi1>
    %123 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<1x8x?x?xf32>) outs(%122 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %152 = arith.extf %in : f32 to f64
      %153 = arith.cmpf oeq, %152, %cst_4 : f64
      linalg.yield %153 : i1
    } -> tensor<1x8x?x?xi1>
    %124 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<1x8x?x?xi1>) outs(%122 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %152 = arith.cmpi eq, %in, %false : i1
      linalg.yield %152 : i1
    } -> tensor<1x8x?x?xi1>
    %125 = tensor.empty(%107) : tensor<1x8x?x1xi1>
    %126 = linalg.fill ins(%false : i1) outs(%125 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %127 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%124 : tensor<1x8x?x?xi1>) outs(%126 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %152 = arith.ori %in, %out : i1
      linalg.yield %152 : i1
    } -> tensor<1x8x?x1xi1>
    %128 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127 : tensor<1x8x?x1xi1>) outs(%125 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %152 = arith.cmpi eq, %in, %false : i1
      linalg.yield %152 : i1
    } -> tensor<1x8x?x1xi1>
    %129 = arith.cmpi sge, %106, %c0_i64 : i64
    cf.assert %129, "negative values not allowed in new dimensions"
    %130 = arith.index_cast %106 : i64 to index
    cf.assert %129, "negative values not allowed in new dimensions"
    %131 = tensor.empty(%130, %130) : tensor<1x8x?x?xf32>
    %132 = linalg.generic {indexing_maps = [#map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%131 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %133 = arith.cmpi eq, %107, %130 : index
    cf.assert %133, "mismatched size for broadcast"
    %134 = arith.cmpi eq, %130, %107 : index
    cf.assert %134, "mismatched size for broadcast"
    %135 = tensor.empty(%107, %130) : tensor<1x8x?x?xf32>
    %136 = linalg.generic {indexing_maps = [#map15, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %132, %121 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%135 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_62: f32, %in_63: f32, %out: f32):
      %152 = arith.select %in, %in_62, %in_63 : f32
      linalg.yield %152 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    %137 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %138 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%137 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %152 = linalg.index 1 : index
      %153 = linalg.index 2 : index
      %154 = linalg.index 3 : index
      %155 = arith.cmpi eq, %107, %c1 : index
      %156 = arith.select %155, %c0, %153 : index
      %157 = arith.cmpi eq, %130, %c1 : index
      %158 = arith.select %157, %c0, %154 : index
      %extracted = tensor.extract %136[%c0, %152, %156, %158] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %103, "must have at most one inferred (negative) dimension"
    %from_elements_52 = tensor.from_elements %c8_i64, %106, %106 : tensor<3xi64>
    %reshape_53 = tensor.reshape %138(%from_elements_52) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %77, "unimplemented: dynamic negative broadcast sizes"
    %139 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %152 = linalg.index 1 : index
      %153 = linalg.index 2 : index
      %154 = linalg.index 3 : index
      %155 = arith.index_cast %54 : i64 to index
      %156 = arith.cmpi eq, %155, %c1 : index
      %157 = arith.select %156, %c0, %153 : index
      %extracted = tensor.extract %collapsed_43[%c0, %152, %157, %154] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_54 = tensor.collapse_shape %139 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %140 = arith.cmpi eq, %106, %0 : i64
    cf.assert %140, "mismatching contracting dimension"
    %141 = tensor.empty(%107) : tensor<8x?x16xf32>
    %142 = linalg.fill ins(%cst : f32) outs(%141 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %143 = linalg.batch_matmul ins(%reshape_53, %collapsed_54 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%142 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_55 = tensor.expand_shape %143 [[0, 1], [2], [3]] output_shape [1, 8, %107, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    %144 = tensor.empty(%107) : tensor<1x?x8x16xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x8x?x16xf32>) outs(%144 : tensor<1x?x8x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %27, "must have at most one inferred (negative) dimension"
    %145 = arith.muli %106, %c128_i64 : i64
    %146 = arith.divsi %145, %23 : i64
    %147 = arith.select %22, %146, %0 : i64
    %from_elements_57 = tensor.from_elements %c1_i64, %147, %146 : tensor<3xi64>
    %reshape_58 = tensor.reshape %transposed_56(%from_elements_57) : (tensor<1x?x8x16xf32>, tensor<3xi64>) -> tensor<1x?x128xf32>
    %transposed_59 = linalg.transpose ins(%arg6 : tensor<128x128xf32>) outs(%11 : tensor<128x128xf32>) permutation = [1, 0] 
    %collapsed_60 = tensor.collapse_shape %reshape_58 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %148 = arith.index_cast %147 : i64 to index
    %149 = tensor.empty(%148) : tensor<?x128xf32>
    %150 = linalg.fill ins(%cst : f32) outs(%149 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %151 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<?x128xf32>, tensor<128x128xf32>) outs(%150 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_61 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [1, %148, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    return %expanded_61 : tensor<1x?x128xf32>
  }
  func.func @xtransformers_attend(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x8x?x16xf32>, %arg2: tensor<1x8x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %true = arith.constant true
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c2 = arith.constant 2 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x8x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_4 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 8, %dim_4, 16, 1] : tensor<1x8x?x16xf32> into tensor<1x8x?x16x1xf32>
    %dim_5 = tensor.dim %arg1, %c2 : tensor<1x8x?x16xf32>
    %expanded_6 = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4]] output_shape [1, 8, %dim_5, 16, 1] : tensor<1x8x?x16xf32> into tensor<1x8x?x16x1xf32>
    %1 = tensor.empty(%dim_4) : tensor<8x?x16x1x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x8x?x16x1xf32>) outs(%1 : tensor<8x?x16x1x1xf32>) permutation = [1, 2, 3, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1], [2, 3, 4]] : tensor<8x?x16x1x1xf32> into tensor<8x?x16xf32>
    %2 = tensor.empty(%dim_5) : tensor<8x16x1x?x1xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<1x8x?x16x1xf32>) outs(%2 : tensor<8x16x1x?x1xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0], [1, 2], [3, 4]] : tensor<8x16x1x?x1xf32> into tensor<8x16x?xf32>
    %3 = tensor.empty(%dim_4, %dim_5) : tensor<8x?x?xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%4 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %6 = arith.muli %0, %c8_i64 : i64
    %7 = arith.cmpi slt, %0, %c0_i64 : i64
    %8 = arith.select %7, %c8_i64, %6 : i64
    %9 = arith.extui %7 : i1 to i64
    %10 = arith.muli %8, %0 : i64
    %11 = arith.addi %9, %c1_i64 : i64
    %12 = arith.select %7, %c8_i64, %10 : i64
    %13 = arith.select %7, %11, %9 : i64
    %14 = arith.cmpi sle, %13, %c1_i64 : i64
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %15 = arith.index_cast %dim_4 : index to i64
    %16 = arith.muli %15, %c8_i64 : i64
    %17 = arith.index_cast %dim_5 : index to i64
    %18 = arith.muli %16, %17 : i64
    %19 = arith.divsi %18, %12 : i64
    %20 = arith.select %7, %19, %0 : i64
    %from_elements = tensor.from_elements %c8_i64, %20, %c1_i64, %c1_i64, %20 : tensor<5xi64>
    %reshape = tensor.reshape %5(%from_elements) : (tensor<8x?x?xf32>, tensor<5xi64>) -> tensor<8x?x1x1x?xf32>
    %21 = arith.index_cast %20 : i64 to index
    %22 = tensor.empty(%21, %21) : tensor<1x8x?x?x1xf32>
    %transposed_9 = linalg.transpose ins(%reshape : tensor<8x?x1x1x?xf32>) outs(%22 : tensor<1x8x?x?x1xf32>) permutation = [3, 0, 1, 4, 2] 
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %23 = arith.muli %20, %c8_i64 : i64
    %24 = arith.muli %23, %20 : i64
    %25 = arith.divsi %24, %12 : i64
    %26 = arith.select %7, %25, %0 : i64
    %from_elements_10 = tensor.from_elements %c1_i64, %c8_i64, %26, %26 : tensor<4xi64>
    %reshape_11 = tensor.reshape %transposed_9(%from_elements_10) : (tensor<1x8x?x?x1xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %27 = arith.index_cast %26 : i64 to index
    %28 = tensor.empty(%27, %27) : tensor<1x8x?x?xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_11 : tensor<1x8x?x?xf32>) outs(%28 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.mulf %in, %cst_3 : f32
      linalg.yield %66 : f32
    } -> tensor<1x8x?x?xf32>
    %30 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %30, "negative values not allowed in new dimensions"
    cf.assert %30, "negative values not allowed in new dimensions"
    %31 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %32 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%31 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %33 = tensor.empty(%dim) : tensor<?xi64>
    %34 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%33 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %66 = linalg.index 0 : index
      %67 = arith.index_cast %66 : index to i64
      linalg.yield %67 : i64
    } -> tensor<?xi64>
    %expanded_12 = tensor.expand_shape %34 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_13 = tensor.expand_shape %34 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %35 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %36 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%35 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_25: i64, %out: i64):
      %66 = arith.subi %in, %in_25 : i64
      linalg.yield %66 : i64
    } -> tensor<?x?xi64>
    %37 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<?x?xi64>) outs(%37 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %66 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %66 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %39 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%38, %32 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%37 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_25: i1, %out: i1):
      %66 = arith.andi %in, %in_25 : i1
      linalg.yield %66 : i1
    } -> tensor<?x?xi1>
    %40 = arith.cmpi eq, %dim, %27 : index
    cf.assert %40, "mismatched size for broadcast"
    cf.assert %40, "mismatched size for broadcast"
    %41 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %42 = linalg.generic {indexing_maps = [#map13, #map16, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_1, %29 : tensor<?x?xi1>, tensor<f32>, tensor<1x8x?x?xf32>) outs(%41 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %66 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %66 : f32
    } -> tensor<1x8x?x?xf32>
    %43 = tensor.empty(%dim) : tensor<1x8x?xi64>
    %44 = linalg.fill ins(%c0_i64 : i64) outs(%43 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %45 = tensor.empty(%dim) : tensor<1x8x?xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %47:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<1x8x?x?xf32>) outs(%46, %44 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %66 = linalg.index 3 : index
      %67 = arith.index_cast %66 : index to i64
      %68 = arith.maximumf %in, %out : f32
      %69 = arith.cmpf ogt, %in, %out : f32
      %70 = arith.select %69, %67, %out_25 : i64
      linalg.yield %68, %70 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_14 = tensor.expand_shape %47#0 [[0], [1], [2, 3]] output_shape [1, 8, %dim, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %expanded_14 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%41 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %66 = arith.subf %in, %in_25 : f32
      linalg.yield %66 : f32
    } -> tensor<1x8x?x?xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x8x?x?xf32>) outs(%41 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = math.exp %in : f32
      linalg.yield %66 : f32
    } -> tensor<1x8x?x?xf32>
    %50 = tensor.empty(%dim) : tensor<1x8x?x1xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<1x8x?x?xf32>) outs(%51 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.addf %in, %out : f32
      linalg.yield %66 : f32
    } -> tensor<1x8x?x1xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%41 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %66 = arith.divf %in, %in_25 : f32
      linalg.yield %66 : f32
    } -> tensor<1x8x?x?xf32>
    %expanded_15 = tensor.expand_shape %53 [[0], [1], [2], [3, 4]] output_shape [1, 8, %dim, %dim, 1] : tensor<1x8x?x?xf32> into tensor<1x8x?x?x1xf32>
    %expanded_16 = tensor.expand_shape %arg2 [[0], [1], [2], [3, 4]] output_shape [1, 8, %dim, 16, 1] : tensor<1x8x?x16xf32> into tensor<1x8x?x16x1xf32>
    %54 = tensor.empty(%dim, %dim) : tensor<8x?x?x1x1xf32>
    %transposed_17 = linalg.transpose ins(%expanded_15 : tensor<1x8x?x?x1xf32>) outs(%54 : tensor<8x?x?x1x1xf32>) permutation = [1, 2, 3, 0, 4] 
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %55 = arith.muli %0, %c8_i64 : i64
    %56 = arith.muli %55, %0 : i64
    %57 = arith.divsi %56, %12 : i64
    %58 = arith.select %7, %57, %0 : i64
    %from_elements_18 = tensor.from_elements %c8_i64, %58, %58 : tensor<3xi64>
    %reshape_19 = tensor.reshape %transposed_17(%from_elements_18) : (tensor<8x?x?x1x1xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    %59 = tensor.empty(%dim) : tensor<8x?x1x16x1xf32>
    %transposed_20 = linalg.transpose ins(%expanded_16 : tensor<1x8x?x16x1xf32>) outs(%59 : tensor<8x?x1x16x1xf32>) permutation = [1, 2, 0, 3, 4] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1], [2, 3, 4]] : tensor<8x?x1x16x1xf32> into tensor<8x?x16xf32>
    %60 = arith.index_cast %58 : i64 to index
    %61 = arith.cmpi eq, %58, %0 : i64
    cf.assert %61, "mismatching contracting dimension"
    %62 = tensor.empty(%60) : tensor<8x?x16xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %64 = linalg.batch_matmul ins(%reshape_19, %collapsed_21 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%63 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_22 = tensor.expand_shape %64 [[0], [1], [2, 3, 4]] output_shape [8, %60, 1, 1, 16] : tensor<8x?x16xf32> into tensor<8x?x1x1x16xf32>
    %65 = tensor.empty(%60) : tensor<1x8x?x16x1xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<8x?x1x1x16xf32>) outs(%65 : tensor<1x8x?x16x1xf32>) permutation = [3, 0, 1, 4, 2] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1], [2], [3, 4]] : tensor<1x8x?x16x1xf32> into tensor<1x8x?x16xf32>
    return %collapsed_24 : tensor<1x8x?x16xf32>
  }
  func.func @xtransformers_rmsnorm(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>) -> tensor<1x?x128xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 11.313708498984761 : f64
    %cst_1 = arith.constant 9.9999999999999998E-13 : f64
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant 2.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = math.absf %in : f32
      %14 = math.powf %13, %cst_3 : f32
      %15 = arith.addf %14, %out : f32
      linalg.yield %15 : f32
    } -> tensor<1x?x1xf32>
    %4 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = math.powf %in, %cst_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x1xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x?x1xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.truncf %cst_1 : f64 to f32
      %14 = arith.cmpf ult, %in, %13 : f32
      %15 = arith.select %14, %13, %in : f32
      linalg.yield %15 : f32
    } -> tensor<1x?x1xf32>
    %6 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %7 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %8 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%7 : tensor<1x?x128xf32>) {
    ^bb0(%out: f32):
      %13 = linalg.index 1 : index
      %14 = arith.cmpi eq, %dim, %c1 : index
      %15 = arith.select %14, %c0, %13 : index
      %extracted = tensor.extract %5[%c0, %15, %c0] : tensor<1x?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    cf.assert %true, "mismatched size for broadcast"
    %9 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%9 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %13 = arith.divf %in, %in_4 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x128xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x?x128xf32>) outs(%9 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.truncf %cst_0 : f64 to f32
      %14 = arith.mulf %in, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<1x?x128xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %arg1 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%9 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %13 = arith.mulf %in, %in_4 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x128xf32>
    return %12 : tensor<1x?x128xf32>
  }
  func.func @transformer_lens_attention(%arg0: tensor<?x8x16xf32>, %arg1: tensor<?x8x16xf32>, %arg2: tensor<?x8x16xf32>) -> tensor<?x8x16xf32> {
    %true = arith.constant true
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<i1>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 4.000000e+00 : f32
    %dim = tensor.dim %arg2, %c0 : tensor<?x8x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_4 = tensor.dim %arg0, %c0 : tensor<?x8x16xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [%dim_4, 8, 16, 1] : tensor<?x8x16xf32> into tensor<?x8x16x1xf32>
    %dim_5 = tensor.dim %arg1, %c0 : tensor<?x8x16xf32>
    %expanded_6 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [%dim_5, 8, 16, 1] : tensor<?x8x16xf32> into tensor<?x8x16x1xf32>
    %1 = tensor.empty(%dim_4) : tensor<8x?x16x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<?x8x16x1xf32>) outs(%1 : tensor<8x?x16x1xf32>) permutation = [1, 0, 2, 3] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1], [2, 3]] : tensor<8x?x16x1xf32> into tensor<8x?x16xf32>
    %2 = tensor.empty(%dim_5) : tensor<8x16x?x1xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<?x8x16x1xf32>) outs(%2 : tensor<8x16x?x1xf32>) permutation = [1, 2, 0, 3] 
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0], [1], [2, 3]] : tensor<8x16x?x1xf32> into tensor<8x16x?xf32>
    %3 = tensor.empty(%dim_4, %dim_5) : tensor<8x?x?xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%4 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %6 = arith.muli %0, %c8_i64 : i64
    %7 = arith.cmpi slt, %0, %c0_i64 : i64
    %8 = arith.select %7, %c8_i64, %6 : i64
    %9 = arith.extui %7 : i1 to i64
    %10 = arith.muli %8, %0 : i64
    %11 = arith.addi %9, %c1_i64 : i64
    %12 = arith.select %7, %c8_i64, %10 : i64
    %13 = arith.select %7, %11, %9 : i64
    %14 = arith.cmpi sle, %13, %c1_i64 : i64
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %15 = arith.index_cast %dim_4 : index to i64
    %16 = arith.muli %15, %c8_i64 : i64
    %17 = arith.index_cast %dim_5 : index to i64
    %18 = arith.muli %16, %17 : i64
    %19 = arith.divsi %18, %12 : i64
    %20 = arith.select %7, %19, %0 : i64
    %from_elements = tensor.from_elements %c8_i64, %20, %c1_i64, %20 : tensor<4xi64>
    %reshape = tensor.reshape %5(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<8x?x1x?xf32>
    %21 = arith.index_cast %20 : i64 to index
    %22 = tensor.empty(%21, %21) : tensor<8x?x?x1xf32>
    %transposed_9 = linalg.transpose ins(%reshape : tensor<8x?x1x?xf32>) outs(%22 : tensor<8x?x?x1xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %23 = arith.muli %20, %c8_i64 : i64
    %24 = arith.muli %23, %20 : i64
    %25 = arith.divsi %24, %12 : i64
    %26 = arith.select %7, %25, %0 : i64
    %from_elements_10 = tensor.from_elements %c8_i64, %26, %26 : tensor<3xi64>
    %reshape_11 = tensor.reshape %transposed_9(%from_elements_10) : (tensor<8x?x?x1xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    %27 = arith.index_cast %26 : i64 to index
    %28 = tensor.empty(%27, %27) : tensor<8x?x?xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_11 : tensor<8x?x?xf32>) outs(%28 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.divf %in, %cst_3 : f32
      linalg.yield %65 : f32
    } -> tensor<8x?x?xf32>
    %30 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %30, "negative values not allowed in new dimensions"
    cf.assert %30, "negative values not allowed in new dimensions"
    %31 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %32 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<i1>) outs(%31 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %33 = tensor.empty(%dim) : tensor<?xi64>
    %34 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%33 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %65 = linalg.index 0 : index
      %66 = arith.index_cast %65 : index to i64
      linalg.yield %66 : i64
    } -> tensor<?xi64>
    %expanded_12 = tensor.expand_shape %34 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_13 = tensor.expand_shape %34 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %35 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %36 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%35 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_24: i64, %out: i64):
      %65 = arith.subi %in, %in_24 : i64
      linalg.yield %65 : i64
    } -> tensor<?x?xi64>
    %37 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<?x?xi64>) outs(%37 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %65 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %65 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %39 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%38, %32 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%37 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_24: i1, %out: i1):
      %65 = arith.andi %in, %in_24 : i1
      linalg.yield %65 : i1
    } -> tensor<?x?xi1>
    %40 = arith.cmpi eq, %dim, %27 : index
    cf.assert %40, "mismatched size for broadcast"
    cf.assert %40, "mismatched size for broadcast"
    %41 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %42 = linalg.generic {indexing_maps = [#map19, #map5, #map20, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %29, %cst_2 : tensor<?x?xi1>, tensor<8x?x?xf32>, tensor<f32>) outs(%41 : tensor<8x?x?xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %65 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %65 : f32
    } -> tensor<8x?x?xf32>
    %43 = tensor.empty(%dim) : tensor<8x?xi64>
    %44 = linalg.fill ins(%c0_i64 : i64) outs(%43 : tensor<8x?xi64>) -> tensor<8x?xi64>
    %45 = tensor.empty(%dim) : tensor<8x?xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<8x?xf32>) -> tensor<8x?xf32>
    %47:2 = linalg.generic {indexing_maps = [#map5, #map21, #map21], iterator_types = ["parallel", "parallel", "reduction"]} ins(%42 : tensor<8x?x?xf32>) outs(%46, %44 : tensor<8x?xf32>, tensor<8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %65 = linalg.index 2 : index
      %66 = arith.index_cast %65 : index to i64
      %67 = arith.maximumf %in, %out : f32
      %68 = arith.cmpf ogt, %in, %out : f32
      %69 = arith.select %68, %66, %out_24 : i64
      linalg.yield %67, %69 : f32, i64
    } -> (tensor<8x?xf32>, tensor<8x?xi64>)
    %expanded_14 = tensor.expand_shape %47#0 [[0], [1, 2]] output_shape [8, %dim, 1] : tensor<8x?xf32> into tensor<8x?x1xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %expanded_14 : tensor<8x?x?xf32>, tensor<8x?x1xf32>) outs(%41 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %65 = arith.subf %in, %in_24 : f32
      linalg.yield %65 : f32
    } -> tensor<8x?x?xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<8x?x?xf32>) outs(%41 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = math.exp %in : f32
      linalg.yield %65 : f32
    } -> tensor<8x?x?xf32>
    %50 = tensor.empty(%dim) : tensor<8x?x1xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<8x?x1xf32>) -> tensor<8x?x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%49 : tensor<8x?x?xf32>) outs(%51 : tensor<8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.addf %in, %out : f32
      linalg.yield %65 : f32
    } -> tensor<8x?x1xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<8x?x?xf32>, tensor<8x?x1xf32>) outs(%41 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %65 = arith.divf %in, %in_24 : f32
      linalg.yield %65 : f32
    } -> tensor<8x?x?xf32>
    %expanded_15 = tensor.expand_shape %53 [[0], [1], [2, 3]] output_shape [8, %dim, %dim, 1] : tensor<8x?x?xf32> into tensor<8x?x?x1xf32>
    %expanded_16 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [%dim, 8, 16, 1] : tensor<?x8x16xf32> into tensor<?x8x16x1xf32>
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %54 = arith.muli %0, %c8_i64 : i64
    %55 = arith.muli %54, %0 : i64
    %56 = arith.divsi %55, %12 : i64
    %57 = arith.select %7, %56, %0 : i64
    %from_elements_17 = tensor.from_elements %c8_i64, %57, %57 : tensor<3xi64>
    %reshape_18 = tensor.reshape %expanded_15(%from_elements_17) : (tensor<8x?x?x1xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    %58 = tensor.empty(%dim) : tensor<8x?x16x1xf32>
    %transposed_19 = linalg.transpose ins(%expanded_16 : tensor<?x8x16x1xf32>) outs(%58 : tensor<8x?x16x1xf32>) permutation = [1, 0, 2, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2, 3]] : tensor<8x?x16x1xf32> into tensor<8x?x16xf32>
    %59 = arith.index_cast %57 : i64 to index
    %60 = arith.cmpi eq, %57, %0 : i64
    cf.assert %60, "mismatching contracting dimension"
    %61 = tensor.empty(%59) : tensor<8x?x16xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %63 = linalg.batch_matmul ins(%reshape_18, %collapsed_20 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%62 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_21 = tensor.expand_shape %63 [[0], [1], [2, 3]] output_shape [8, %59, 1, 16] : tensor<8x?x16xf32> into tensor<8x?x1x16xf32>
    %64 = tensor.empty(%59) : tensor<?x8x16x1xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<8x?x1x16xf32>) outs(%64 : tensor<?x8x16x1xf32>) permutation = [1, 0, 3, 2] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1], [2, 3]] : tensor<?x8x16x1xf32> into tensor<?x8x16xf32>
    return %collapsed_23 : tensor<?x8x16xf32>
  }
  func.func @transformer_lens_projections(%arg0: tensor<1x?x128xf32>, %arg1: tensor<8x128x16xf32>, %arg2: tensor<8x128x16xf32>, %arg3: tensor<8x16xf32>) -> (tensor<1x?x8x16xf32>, tensor<1x?x8x16xf32>) {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3, 4]] output_shape [1, %dim, 128, 1, 1] : tensor<1x?x128xf32> into tensor<1x?x128x1x1xf32>
    %expanded_0 = tensor.expand_shape %arg1 [[0], [1], [2, 3, 4]] output_shape [8, 128, 16, 1, 1] : tensor<8x128x16xf32> into tensor<8x128x16x1x1xf32>
    %0 = tensor.empty(%dim) : tensor<?x128x1x1x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x?x128x1x1xf32>) outs(%0 : tensor<?x128x1x1x1xf32>) permutation = [1, 2, 0, 3, 4] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2, 3, 4]] : tensor<?x128x1x1x1xf32> into tensor<?x128xf32>
    %expanded_1 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    %1 = tensor.empty() : tensor<128x1x8x16x1xf32>
    %transposed_2 = linalg.transpose ins(%expanded_0 : tensor<8x128x16x1x1xf32>) outs(%1 : tensor<128x1x8x16x1xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0], [1, 2, 3, 4]] : tensor<128x1x8x16x1xf32> into tensor<128x128xf32>
    %expanded_4 = tensor.expand_shape %collapsed_3 [[0, 1], [2]] output_shape [1, 128, 128] : tensor<128x128xf32> into tensor<1x128x128xf32>
    %2 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x?x128xf32>) -> tensor<1x?x128xf32>
    %4 = linalg.batch_matmul ins(%expanded_1, %expanded_4 : tensor<1x?x128xf32>, tensor<1x128x128xf32>) outs(%3 : tensor<1x?x128xf32>) -> tensor<1x?x128xf32>
    %collapsed_5 = tensor.collapse_shape %4 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0], [1, 2, 3, 4]] output_shape [%dim, 1, 1, 8, 16] : tensor<?x128xf32> into tensor<?x1x1x8x16xf32>
    %5 = tensor.empty(%dim) : tensor<1x?x8x16x1xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<?x1x1x8x16xf32>) outs(%5 : tensor<1x?x8x16x1xf32>) permutation = [2, 0, 3, 4, 1] 
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0], [1], [2], [3, 4]] : tensor<1x?x8x16x1xf32> into tensor<1x?x8x16xf32>
    %6 = tensor.empty(%dim) : tensor<1x?x8x16xf32>
    %7 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_8, %arg3 : tensor<1x?x8x16xf32>, tensor<8x16xf32>) outs(%6 : tensor<1x?x8x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %9 = arith.addf %in, %in_17 : f32
      linalg.yield %9 : f32
    } -> tensor<1x?x8x16xf32>
    %expanded_9 = tensor.expand_shape %arg2 [[0], [1], [2, 3, 4]] output_shape [8, 128, 16, 1, 1] : tensor<8x128x16xf32> into tensor<8x128x16x1x1xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<8x128x16x1x1xf32>) outs(%1 : tensor<128x1x8x16x1xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0], [1, 2, 3, 4]] : tensor<128x1x8x16x1xf32> into tensor<128x128xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0, 1], [2]] output_shape [1, 128, 128] : tensor<128x128xf32> into tensor<1x128x128xf32>
    %8 = linalg.batch_matmul ins(%expanded_1, %expanded_12 : tensor<1x?x128xf32>, tensor<1x128x128xf32>) outs(%3 : tensor<1x?x128xf32>) -> tensor<1x?x128xf32>
    %collapsed_13 = tensor.collapse_shape %8 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0], [1, 2, 3, 4]] output_shape [%dim, 1, 1, 8, 16] : tensor<?x128xf32> into tensor<?x1x1x8x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<?x1x1x8x16xf32>) outs(%5 : tensor<1x?x8x16x1xf32>) permutation = [2, 0, 3, 4, 1] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0], [1], [2], [3, 4]] : tensor<1x?x8x16x1xf32> into tensor<1x?x8x16xf32>
    return %7, %collapsed_16 : tensor<1x?x8x16xf32>, tensor<1x?x8x16xf32>
  }
  func.func @transformer_lens_layernorm(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>, %arg2: tensor<128xf32>) -> tensor<1x?x128xf32> {
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_0 = arith.constant 1.000000e-05 : f64
    %cst_1 = arith.constant 1.280000e+02 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<1x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.divf %in, %cst_1 : f32
      linalg.yield %14 : f32
    } -> tensor<1x?x1xf32>
    %4 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.subf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<1x?x128xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x128xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %14 : f32
    } -> tensor<1x?x128xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<1x?x128xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<1x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.divf %in, %cst_1 : f32
      linalg.yield %14 : f32
    } -> tensor<1x?x1xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.truncf %cst_0 : f64 to f32
      %15 = arith.addf %in, %14 : f32
      linalg.yield %15 : f32
    } -> tensor<1x?x1xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = math.sqrt %in : f32
      linalg.yield %14 : f32
    } -> tensor<1x?x1xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %10 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.divf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<1x?x128xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %arg1 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.mulf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<1x?x128xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %arg2 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.addf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<1x?x128xf32>
    return %13 : tensor<1x?x128xf32>
  }
  func.func @megatron_core_attention(%arg0: tensor<9x1x8x16xf32>, %arg1: tensor<9x1x8x16xf32>, %arg2: tensor<9x1x8x16xf32>) -> tensor<9x1x128xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-1.000000e+04> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<9x9xi1>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0], [1, 2], [3]] : tensor<9x1x8x16xf32> into tensor<9x8x16xf32>
    %collapsed_4 = tensor.collapse_shape %arg1 [[0], [1, 2], [3]] : tensor<9x1x8x16xf32> into tensor<9x8x16xf32>
    %0 = tensor.empty() : tensor<8x9x16xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<9x8x16xf32>) outs(%0 : tensor<8x9x16xf32>) permutation = [1, 0, 2] 
    %1 = tensor.empty() : tensor<8x16x9xf32>
    %transposed_5 = linalg.transpose ins(%collapsed_4 : tensor<9x8x16xf32>) outs(%1 : tensor<8x16x9xf32>) permutation = [1, 2, 0] 
    %2 = tensor.empty() : tensor<8x9x9xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %4 = linalg.batch_matmul ins(%transposed, %transposed_5 : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%3 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8x9x9xf32>) outs(%2 : tensor<8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_3 : f32
      linalg.yield %29 : f32
    } -> tensor<8x9x9xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [1, 8, 9, 9] : tensor<8x9x9xf32> into tensor<1x8x9x9xf32>
    %6 = tensor.empty() : tensor<9xi64>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%6 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %29 = linalg.index 0 : index
      %30 = arith.index_cast %29 : index to i64
      linalg.yield %30 : i64
    } -> tensor<9xi64>
    %expanded_6 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 9] : tensor<9xi64> into tensor<1x9xi64>
    %expanded_7 = tensor.expand_shape %7 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %8 = tensor.empty() : tensor<9x9xi64>
    %9 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_6, %expanded_7 : tensor<1x9xi64>, tensor<9x1xi64>) outs(%8 : tensor<9x9xi64>) {
    ^bb0(%in: i64, %in_15: i64, %out: i64):
      %29 = arith.subi %in, %in_15 : i64
      linalg.yield %29 : i64
    } -> tensor<9x9xi64>
    %10 = tensor.empty() : tensor<9x9xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<9x9xi64>) outs(%10 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %out: i1):
      %29 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %29 : i1
    } -> tensor<9x9xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_2 : tensor<9x9xi1>, tensor<9x9xi1>) outs(%10 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %in_15: i1, %out: i1):
      %29 = arith.andi %in, %in_15 : i1
      linalg.yield %29 : i1
    } -> tensor<9x9xi1>
    %13 = tensor.empty() : tensor<1x8x9x9xf32>
    %14 = linalg.generic {indexing_maps = [#map13, #map16, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_1, %expanded : tensor<9x9xi1>, tensor<f32>, tensor<1x8x9x9xf32>) outs(%13 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %29 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x9x9xf32>
    %15 = tensor.empty() : tensor<1x8x9xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%15 : tensor<1x8x9xi64>) -> tensor<1x8x9xi64>
    %17 = tensor.empty() : tensor<1x8x9xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<1x8x9xf32>) -> tensor<1x8x9xf32>
    %19:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<1x8x9x9xf32>) outs(%18, %16 : tensor<1x8x9xf32>, tensor<1x8x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_15 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<1x8x9xf32>, tensor<1x8x9xi64>)
    %expanded_8 = tensor.expand_shape %19#0 [[0], [1], [2, 3]] output_shape [1, 8, 9, 1] : tensor<1x8x9xf32> into tensor<1x8x9x1xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %expanded_8 : tensor<1x8x9x9xf32>, tensor<1x8x9x1xf32>) outs(%13 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.subf %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x9x9xf32>
    %21 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x8x9x9xf32>) outs(%13 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x9x9xf32>
    %22 = tensor.empty() : tensor<1x8x9x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x8x9x1xf32>) -> tensor<1x8x9x1xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<1x8x9x9xf32>) outs(%23 : tensor<1x8x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x9x1xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<1x8x9x9xf32>, tensor<1x8x9x1xf32>) outs(%13 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.divf %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x9x9xf32>
    %collapsed_9 = tensor.collapse_shape %arg2 [[0], [1, 2], [3]] : tensor<9x1x8x16xf32> into tensor<9x8x16xf32>
    %collapsed_10 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<1x8x9x9xf32> into tensor<8x9x9xf32>
    %transposed_11 = linalg.transpose ins(%collapsed_9 : tensor<9x8x16xf32>) outs(%0 : tensor<8x9x16xf32>) permutation = [1, 0, 2] 
    %26 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %27 = linalg.batch_matmul ins(%collapsed_10, %transposed_11 : tensor<8x9x9xf32>, tensor<8x9x16xf32>) outs(%26 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %expanded_12 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [1, 8, 9, 16] : tensor<8x9x16xf32> into tensor<1x8x9x16xf32>
    %28 = tensor.empty() : tensor<9x1x8x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x8x9x16xf32>) outs(%28 : tensor<9x1x8x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1], [2, 3]] : tensor<9x1x8x16xf32> into tensor<9x1x128xf32>
    return %collapsed_14 : tensor<9x1x128xf32>
  }
  func.func @megatron_rotary(%arg0: tensor<?x1x8x16xf32>, %arg1: tensor<?x1x1x16xf32>) -> tensor<?x1x8x16xf32> {
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg1, %c0 : tensor<?x1x1x16xf32>
    %0 = tensor.empty(%dim) : tensor<?x1x1x16xf32>
    %1 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<?x1x1x16xf32>) outs(%0 : tensor<?x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = math.cos %in : f32
      linalg.yield %13 : f32
    } -> tensor<?x1x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<?x1x1x16xf32>) outs(%0 : tensor<?x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = math.sin %in : f32
      linalg.yield %13 : f32
    } -> tensor<?x1x1x16xf32>
    %dim_0 = tensor.dim %arg0, %c0 : tensor<?x1x8x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim_0, 1, 8, 8] [1, 1, 1, 1] : tensor<?x1x8x16xf32> to tensor<?x1x8x8xf32>
    %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 8] [%dim_0, 1, 8, 8] [1, 1, 1, 1] : tensor<?x1x8x16xf32> to tensor<?x1x8x8xf32>
    %3 = arith.cmpi eq, %dim_0, %dim : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = tensor.empty(%dim_0) : tensor<?x1x8x16xf32>
    %5 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<?x1x8x16xf32>, tensor<?x1x1x16xf32>) outs(%4 : tensor<?x1x8x16xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %13 = arith.mulf %in, %in_3 : f32
      linalg.yield %13 : f32
    } -> tensor<?x1x8x16xf32>
    %6 = tensor.empty(%dim_0) : tensor<?x1x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1 : tensor<?x1x8x8xf32>) outs(%6 : tensor<?x1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.negf %in : f32
      linalg.yield %13 : f32
    } -> tensor<?x1x8x8xf32>
    %concat = tensor.concat dim(3) %7, %extracted_slice : (tensor<?x1x8x8xf32>, tensor<?x1x8x8xf32>) -> tensor<?x1x8x16xf32>
    %dim_2 = tensor.dim %7, %c0 : tensor<?x1x8x8xf32>
    %8 = arith.cmpi eq, %dim_2, %dim : index
    cf.assert %8, "mismatched size for broadcast"
    %9 = tensor.empty(%dim_2) : tensor<?x1x8x16xf32>
    %10 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %2 : tensor<?x1x8x16xf32>, tensor<?x1x1x16xf32>) outs(%9 : tensor<?x1x8x16xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %13 = arith.mulf %in, %in_3 : f32
      linalg.yield %13 : f32
    } -> tensor<?x1x8x16xf32>
    %11 = arith.cmpi eq, %dim_0, %dim_2 : index
    cf.assert %11, "mismatched size for broadcast"
    %12 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %10 : tensor<?x1x8x16xf32>, tensor<?x1x8x16xf32>) outs(%4 : tensor<?x1x8x16xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %13 = arith.addf %in, %in_3 : f32
      linalg.yield %13 : f32
    } -> tensor<?x1x8x16xf32>
    return %12 : tensor<?x1x8x16xf32>
  }
  func.func @megatron_rotary_angles(%arg0: tensor<?x1x8x16xf32>) -> tensor<?x1x8x16xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 2.000000e+00 : f32
    %cst_2 = arith.constant 1.600000e+01 : f32
    %cst_3 = arith.constant 1.000000e+04 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x1x8x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<8xf32>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<8xf32>) {
    ^bb0(%out: f32):
      %27 = linalg.index 0 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.sitofp %28 : i64 to f32
      %30 = arith.mulf %29, %cst_1 : f32
      %31 = arith.addf %30, %cst : f32
      linalg.yield %31 : f32
    } -> tensor<8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<8xf32>) outs(%1 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_2 : f32
      linalg.yield %27 : f32
    } -> tensor<8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%3 : tensor<8xf32>) outs(%1 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.powf %cst_3, %in : f32
      linalg.yield %27 : f32
    } -> tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<8xf32>) outs(%1 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.cmpf one, %in, %cst : f32
      cf.assert %27, "unimplemented: tensor with zero element"
      %28 = arith.divf %cst_0, %in : f32
      linalg.yield %28 : f32
    } -> tensor<8xf32>
    %6 = arith.sitofp %0 : i64 to f32
    %7 = math.ceil %6 : f32
    %8 = arith.fptoui %7 : f32 to i64
    %9 = arith.index_cast %8 : i64 to index
    %10 = tensor.empty(%9) : tensor<?xf32>
    %11 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%10 : tensor<?xf32>) {
    ^bb0(%out: f32):
      %27 = linalg.index 0 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.sitofp %28 : i64 to f32
      %30 = arith.addf %29, %cst : f32
      linalg.yield %30 : f32
    } -> tensor<?xf32>
    %expanded = tensor.expand_shape %11 [[0, 1]] output_shape [%9, 1] : tensor<?xf32> into tensor<?x1xf32>
    %12 = tensor.empty(%9) : tensor<?x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %5 : tensor<?x1xf32>, tensor<8xf32>) outs(%12 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.mulf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<?x8xf32>
    %concat = tensor.concat dim(1) %13, %13 : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x16xf32>
    %dim_4 = tensor.dim %13, %c0 : tensor<?x8xf32>
    %expanded_5 = tensor.expand_shape %concat [[0], [1, 2, 3]] output_shape [%dim_4, 1, 1, 16] : tensor<?x16xf32> into tensor<?x1x1x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim, 1, 8, 8] [1, 1, 1, 1] : tensor<?x1x8x16xf32> to tensor<?x1x8x8xf32>
    %extracted_slice_6 = tensor.extract_slice %arg0[0, 0, 0, 8] [%dim, 1, 8, 8] [1, 1, 1, 1] : tensor<?x1x8x16xf32> to tensor<?x1x8x8xf32>
    %14 = tensor.empty(%dim_4) : tensor<?x1x1x16xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<?x1x1x16xf32>) outs(%14 : tensor<?x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.cos %in : f32
      linalg.yield %27 : f32
    } -> tensor<?x1x1x16xf32>
    %16 = arith.cmpi eq, %dim, %dim_4 : index
    cf.assert %16, "mismatched size for broadcast"
    %17 = tensor.empty(%dim) : tensor<?x1x8x16xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %15 : tensor<?x1x8x16xf32>, tensor<?x1x1x16xf32>) outs(%17 : tensor<?x1x8x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.mulf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<?x1x8x16xf32>
    %19 = tensor.empty(%dim) : tensor<?x1x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6 : tensor<?x1x8x8xf32>) outs(%19 : tensor<?x1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.negf %in : f32
      linalg.yield %27 : f32
    } -> tensor<?x1x8x8xf32>
    %concat_7 = tensor.concat dim(3) %20, %extracted_slice : (tensor<?x1x8x8xf32>, tensor<?x1x8x8xf32>) -> tensor<?x1x8x16xf32>
    %21 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<?x1x1x16xf32>) outs(%14 : tensor<?x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.sin %in : f32
      linalg.yield %27 : f32
    } -> tensor<?x1x1x16xf32>
    %dim_8 = tensor.dim %20, %c0 : tensor<?x1x8x8xf32>
    %22 = arith.cmpi eq, %dim_8, %dim_4 : index
    cf.assert %22, "mismatched size for broadcast"
    %23 = tensor.empty(%dim_8) : tensor<?x1x8x16xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_7, %21 : tensor<?x1x8x16xf32>, tensor<?x1x1x16xf32>) outs(%23 : tensor<?x1x8x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.mulf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<?x1x8x16xf32>
    %25 = arith.cmpi eq, %dim, %dim_8 : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %24 : tensor<?x1x8x16xf32>, tensor<?x1x8x16xf32>) outs(%17 : tensor<?x1x8x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.addf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<?x1x8x16xf32>
    return %26 : tensor<?x1x8x16xf32>
  }
  func.func @megatron_fused_heads(%arg0: tensor<9x1x128xf32>, %arg1: tensor<384x128xf32>, %arg2: tensor<384xf32>) -> tensor<9x1x128xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<-6.550400e+04> : tensor<9x9xf32>
    %cst_3 = arith.constant 4.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0], [1, 2]] : tensor<9x1x128xf32> into tensor<9x128xf32>
    %0 = tensor.empty() : tensor<128x384xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<384x128xf32>) outs(%0 : tensor<128x384xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<9x384xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<9x384xf32>) -> tensor<9x384xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<9x128xf32>, tensor<128x384xf32>) outs(%2 : tensor<9x384xf32>) -> tensor<9x384xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2, %3 : tensor<384xf32>, tensor<9x384xf32>) outs(%1 : tensor<9x384xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %36 = arith.addf %in, %in_20 : f32
      linalg.yield %36 : f32
    } -> tensor<9x384xf32>
    %expanded = tensor.expand_shape %4 [[0], [1, 2, 3]] output_shape [9, 1, 8, 48] : tensor<9x384xf32> into tensor<9x1x8x48xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [9, 1, 8, 16] [1, 1, 1, 1] : tensor<9x1x8x48xf32> to tensor<9x1x8x16xf32>
    %extracted_slice_4 = tensor.extract_slice %expanded[0, 0, 0, 16] [9, 1, 8, 16] [1, 1, 1, 1] : tensor<9x1x8x48xf32> to tensor<9x1x8x16xf32>
    %extracted_slice_5 = tensor.extract_slice %expanded[0, 0, 0, 32] [9, 1, 8, 16] [1, 1, 1, 1] : tensor<9x1x8x48xf32> to tensor<9x1x8x16xf32>
    %5 = tensor.empty() : tensor<1x8x9x16xf32>
    %transposed_6 = linalg.transpose ins(%extracted_slice : tensor<9x1x8x16xf32>) outs(%5 : tensor<1x8x9x16xf32>) permutation = [1, 2, 0, 3] 
    %transposed_7 = linalg.transpose ins(%extracted_slice_5 : tensor<9x1x8x16xf32>) outs(%5 : tensor<1x8x9x16xf32>) permutation = [1, 2, 0, 3] 
    %6 = tensor.empty() : tensor<1x8x16x9xf32>
    %transposed_8 = linalg.transpose ins(%extracted_slice_4 : tensor<9x1x8x16xf32>) outs(%6 : tensor<1x8x16x9xf32>) permutation = [1, 2, 3, 0] 
    %collapsed_9 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %7 = tensor.empty() : tensor<8x9x9xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %9 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%8 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %expanded_11 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [1, 8, 9, 9] : tensor<8x9x9xf32> into tensor<1x8x9x9xf32>
    %10 = tensor.empty() : tensor<1x8x9x9xf32>
    %11 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x8x9x9xf32>) outs(%10 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.divf %in, %cst_3 : f32
      linalg.yield %36 : f32
    } -> tensor<1x8x9x9xf32>
    %12 = tensor.empty() : tensor<9xi64>
    %13 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%12 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %36 = linalg.index 0 : index
      %37 = arith.index_cast %36 : index to i64
      linalg.yield %37 : i64
    } -> tensor<9xi64>
    %expanded_12 = tensor.expand_shape %13 [[0, 1]] output_shape [1, 9] : tensor<9xi64> into tensor<1x9xi64>
    %expanded_13 = tensor.expand_shape %13 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %14 = tensor.empty() : tensor<9x9xi64>
    %15 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<1x9xi64>, tensor<9x1xi64>) outs(%14 : tensor<9x9xi64>) {
    ^bb0(%in: i64, %in_20: i64, %out: i64):
      %36 = arith.subi %in, %in_20 : i64
      linalg.yield %36 : i64
    } -> tensor<9x9xi64>
    %16 = tensor.empty() : tensor<9x9xi1>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<9x9xi64>) outs(%16 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %out: i1):
      %36 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %36 : i1
    } -> tensor<9x9xi1>
    %18 = tensor.empty() : tensor<9x9xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_2, %cst_1 : tensor<9x9xi1>, tensor<9x9xf32>, tensor<f32>) outs(%18 : tensor<9x9xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %36 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<9x9xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %19 : tensor<1x8x9x9xf32>, tensor<9x9xf32>) outs(%10 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %36 = arith.addf %in, %in_20 : f32
      linalg.yield %36 : f32
    } -> tensor<1x8x9x9xf32>
    %21 = tensor.empty() : tensor<1x8x9xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<1x8x9xi64>) -> tensor<1x8x9xi64>
    %23 = tensor.empty() : tensor<1x8x9xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<1x8x9xf32>) -> tensor<1x8x9xf32>
    %25:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x8x9x9xf32>) outs(%24, %22 : tensor<1x8x9xf32>, tensor<1x8x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %36 = linalg.index 3 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_20 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<1x8x9xf32>, tensor<1x8x9xi64>)
    %expanded_14 = tensor.expand_shape %25#0 [[0], [1], [2, 3]] output_shape [1, 8, 9, 1] : tensor<1x8x9xf32> into tensor<1x8x9x1xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_14 : tensor<1x8x9x9xf32>, tensor<1x8x9x1xf32>) outs(%10 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %36 = arith.subf %in, %in_20 : f32
      linalg.yield %36 : f32
    } -> tensor<1x8x9x9xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x8x9x9xf32>) outs(%10 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<1x8x9x9xf32>
    %28 = tensor.empty() : tensor<1x8x9x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<1x8x9x1xf32>) -> tensor<1x8x9x1xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<1x8x9x9xf32>) outs(%29 : tensor<1x8x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<1x8x9x1xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<1x8x9x9xf32>, tensor<1x8x9x1xf32>) outs(%10 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %36 = arith.divf %in, %in_20 : f32
      linalg.yield %36 : f32
    } -> tensor<1x8x9x9xf32>
    %collapsed_15 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<1x8x9x9xf32> into tensor<8x9x9xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %32 = tensor.empty() : tensor<8x9x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x9x9xf32>, tensor<8x9x16xf32>) outs(%33 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %expanded_17 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [1, 8, 9, 16] : tensor<8x9x16xf32> into tensor<1x8x9x16xf32>
    %35 = tensor.empty() : tensor<9x1x8x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x8x9x16xf32>) outs(%35 : tensor<9x1x8x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<9x1x8x16xf32> into tensor<9x1x128xf32>
    return %collapsed_19 : tensor<9x1x128xf32>
  }
  func.func @vllm_rmsnorm_residual(%arg0: tensor<?x128xbf16>, %arg1: tensor<?x128xbf16>, %arg2: tensor<128xbf16>) -> (tensor<?x128xbf16>, tensor<?x128xbf16>) {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 9.9999999999999995E-7 : f64
    %cst_1 = arith.constant 1.280000e+02 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x128xbf16>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<?x128xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<?x128xbf16>) outs(%2 : tensor<?x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %33 = arith.extf %in : bf16 to f32
      linalg.yield %33 : f32
    } -> tensor<?x128xf32>
    %4 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<?x128xf32>
    %6 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%5 : tensor<?x128xf32>) {
    ^bb0(%out: f32):
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %35 = arith.cmpi eq, %dim, %c1 : index
      %36 = arith.select %35, %c0, %33 : index
      %extracted = tensor.extract %3[%36, %34] : tensor<?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x128xf32>
    %dim_2 = tensor.dim %arg1, %c0 : tensor<?x128xbf16>
    %7 = arith.index_cast %dim_2 : index to i64
    %8 = arith.cmpi sge, %7, %c0_i64 : i64
    cf.assert %8, "negative values not allowed in new dimensions"
    %9 = tensor.empty(%dim_2) : tensor<?x128xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x128xbf16>) outs(%9 : tensor<?x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %33 = arith.extf %in : bf16 to f32
      linalg.yield %33 : f32
    } -> tensor<?x128xf32>
    %11 = arith.cmpi sge, %7, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim_2) : tensor<?x128xf32>
    %13 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<?x128xf32>) {
    ^bb0(%out: f32):
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %35 = arith.cmpi eq, %dim_2, %c1 : index
      %36 = arith.select %35, %c0, %33 : index
      %extracted = tensor.extract %10[%36, %34] : tensor<?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x128xf32>
    %14 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%6, %13 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%5 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %33 = arith.addf %in, %in_3 : f32
      linalg.yield %33 : f32
    } -> tensor<?x128xf32>
    %16 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %16, "negative values not allowed in new dimensions"
    %17 = tensor.empty(%dim) : tensor<?x128xbf16>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<?x128xf32>) outs(%17 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %33 = arith.truncf %in : f32 to bf16
      linalg.yield %33 : bf16
    } -> tensor<?x128xbf16>
    %19 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%dim) : tensor<?x128xbf16>
    %21 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%20 : tensor<?x128xbf16>) {
    ^bb0(%out: bf16):
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %35 = arith.cmpi eq, %dim, %c1 : index
      %36 = arith.select %35, %c0, %33 : index
      %extracted = tensor.extract %18[%36, %34] : tensor<?x128xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x128xbf16>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<?x128xf32>) outs(%5 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %33 : f32
    } -> tensor<?x128xf32>
    %23 = tensor.empty(%dim) : tensor<?x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "reduction"]} ins(%22 : tensor<?x128xf32>) outs(%24 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<?x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<?x1xf32>) outs(%23 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.divf %in, %cst_1 : f32
      linalg.yield %33 : f32
    } -> tensor<?x1xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<?x1xf32>) outs(%23 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.truncf %cst_0 : f64 to f32
      %34 = arith.addf %in, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<?x1xf32>) outs(%23 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.rsqrt %in : f32
      linalg.yield %33 : f32
    } -> tensor<?x1xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%15, %28 : tensor<?x128xf32>, tensor<?x1xf32>) outs(%5 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %33 = arith.mulf %in, %in_3 : f32
      linalg.yield %33 : f32
    } -> tensor<?x128xf32>
    cf.assert %16, "negative values not allowed in new dimensions"
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<?x128xf32>) outs(%17 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %33 = arith.truncf %in : f32 to bf16
      linalg.yield %33 : bf16
    } -> tensor<?x128xbf16>
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %31 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%20 : tensor<?x128xbf16>) {
    ^bb0(%out: bf16):
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %35 = arith.cmpi eq, %dim, %c1 : index
      %36 = arith.select %35, %c0, %33 : index
      %extracted = tensor.extract %30[%36, %34] : tensor<?x128xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x128xbf16>
    %32 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%31, %arg2 : tensor<?x128xbf16>, tensor<128xbf16>) outs(%20 : tensor<?x128xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %33 = arith.mulf %in, %in_3 : bf16
      linalg.yield %33 : bf16
    } -> tensor<?x128xbf16>
    return %32, %21 : tensor<?x128xbf16>, tensor<?x128xbf16>
  }
  func.func @vllm_rotary(%arg0: tensor<?xi64>, %arg1: tensor<?x128xf32>, %arg2: tensor<?x32xf32>, %arg3: tensor<64x16xf32>) -> (tensor<?x128xf32>, tensor<?x32xf32>) {
    %c1_i64 = arith.constant 1 : i64
    %c16_i64 = arith.constant 16 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c128_i64 = arith.constant 128 : i64
    %c32_i64 = arith.constant 32 : i64
    %dim = tensor.dim %arg2, %c0 : tensor<?x32xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c0 : tensor<?xi64>
    %1 = tensor.empty(%dim_0) : tensor<?x16xf32>
    %2 = linalg.generic {indexing_maps = [#map22, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<?xi64>) outs(%1 : tensor<?x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = arith.index_cast %in : i64 to index
      %35 = linalg.index 1 : index
      %extracted = tensor.extract %arg3[%34, %35] : tensor<64x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16xf32>
    %extracted_slice = tensor.extract_slice %2[0, 0] [%dim_0, 8] [1, 1] : tensor<?x16xf32> to tensor<?x8xf32>
    %extracted_slice_1 = tensor.extract_slice %2[0, 8] [%dim_0, 8] [1, 1] : tensor<?x16xf32> to tensor<?x8xf32>
    %3 = arith.cmpi slt, %0, %c0_i64 : i64
    %4 = arith.select %3, %c1_i64, %0 : i64
    %5 = arith.extui %3 : i1 to i64
    %6 = arith.addi %5, %c1_i64 : i64
    %7 = arith.muli %4, %c16_i64 : i64
    %8 = arith.cmpi sle, %6, %c1_i64 : i64
    cf.assert %8, "must have at most one inferred (negative) dimension"
    %dim_2 = tensor.dim %arg1, %c0 : tensor<?x128xf32>
    %9 = arith.index_cast %dim_2 : index to i64
    %10 = arith.muli %9, %c128_i64 : i64
    %11 = arith.divsi %10, %7 : i64
    %12 = arith.select %3, %11, %0 : i64
    %from_elements = tensor.from_elements %12, %11, %c16_i64 : tensor<3xi64>
    %reshape = tensor.reshape %arg1(%from_elements) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x8x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2]] output_shape [%dim_0, 1, 8] : tensor<?x8xf32> into tensor<?x1x8xf32>
    %expanded_3 = tensor.expand_shape %extracted_slice_1 [[0], [1, 2]] output_shape [%dim_0, 1, 8] : tensor<?x8xf32> into tensor<?x1x8xf32>
    %13 = arith.index_cast %12 : i64 to index
    %extracted_slice_4 = tensor.extract_slice %reshape[0, 0, 0] [%13, 8, 8] [1, 1, 1] : tensor<?x8x16xf32> to tensor<?x8x8xf32>
    %extracted_slice_5 = tensor.extract_slice %reshape[0, 0, 8] [%13, 8, 8] [1, 1, 1] : tensor<?x8x16xf32> to tensor<?x8x8xf32>
    %14 = arith.cmpi eq, %13, %dim_0 : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = tensor.empty(%13) : tensor<?x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map23, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %expanded : tensor<?x8x8xf32>, tensor<?x1x8xf32>) outs(%15 : tensor<?x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.mulf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x8xf32>
    cf.assert %14, "mismatched size for broadcast"
    %17 = linalg.generic {indexing_maps = [#map5, #map23, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %expanded_3 : tensor<?x8x8xf32>, tensor<?x1x8xf32>) outs(%15 : tensor<?x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.mulf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %17 : tensor<?x8x8xf32>, tensor<?x8x8xf32>) outs(%15 : tensor<?x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.subf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x8xf32>
    cf.assert %14, "mismatched size for broadcast"
    %19 = linalg.generic {indexing_maps = [#map5, #map23, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %expanded : tensor<?x8x8xf32>, tensor<?x1x8xf32>) outs(%15 : tensor<?x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.mulf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x8xf32>
    cf.assert %14, "mismatched size for broadcast"
    %20 = linalg.generic {indexing_maps = [#map5, #map23, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %expanded_3 : tensor<?x8x8xf32>, tensor<?x1x8xf32>) outs(%15 : tensor<?x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.mulf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %20 : tensor<?x8x8xf32>, tensor<?x8x8xf32>) outs(%15 : tensor<?x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.addf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x8xf32>
    %concat = tensor.concat dim(2) %18, %21 : (tensor<?x8x8xf32>, tensor<?x8x8xf32>) -> tensor<?x8x16xf32>
    %collapsed = tensor.collapse_shape %concat [[0], [1, 2]] : tensor<?x8x16xf32> into tensor<?x128xf32>
    cf.assert %8, "must have at most one inferred (negative) dimension"
    %22 = arith.muli %0, %c32_i64 : i64
    %23 = arith.divsi %22, %7 : i64
    %24 = arith.select %3, %23, %0 : i64
    %from_elements_6 = tensor.from_elements %24, %23, %c16_i64 : tensor<3xi64>
    %reshape_7 = tensor.reshape %arg2(%from_elements_6) : (tensor<?x32xf32>, tensor<3xi64>) -> tensor<?x2x16xf32>
    %25 = arith.index_cast %24 : i64 to index
    %extracted_slice_8 = tensor.extract_slice %reshape_7[0, 0, 0] [%25, 2, 8] [1, 1, 1] : tensor<?x2x16xf32> to tensor<?x2x8xf32>
    %extracted_slice_9 = tensor.extract_slice %reshape_7[0, 0, 8] [%25, 2, 8] [1, 1, 1] : tensor<?x2x16xf32> to tensor<?x2x8xf32>
    %26 = arith.cmpi eq, %25, %dim_0 : index
    cf.assert %26, "mismatched size for broadcast"
    %27 = tensor.empty(%25) : tensor<?x2x8xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map23, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %expanded : tensor<?x2x8xf32>, tensor<?x1x8xf32>) outs(%27 : tensor<?x2x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.mulf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<?x2x8xf32>
    cf.assert %26, "mismatched size for broadcast"
    %29 = linalg.generic {indexing_maps = [#map5, #map23, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %expanded_3 : tensor<?x2x8xf32>, tensor<?x1x8xf32>) outs(%27 : tensor<?x2x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.mulf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<?x2x8xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<?x2x8xf32>, tensor<?x2x8xf32>) outs(%27 : tensor<?x2x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.subf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<?x2x8xf32>
    cf.assert %26, "mismatched size for broadcast"
    %31 = linalg.generic {indexing_maps = [#map5, #map23, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %expanded : tensor<?x2x8xf32>, tensor<?x1x8xf32>) outs(%27 : tensor<?x2x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.mulf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<?x2x8xf32>
    cf.assert %26, "mismatched size for broadcast"
    %32 = linalg.generic {indexing_maps = [#map5, #map23, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %expanded_3 : tensor<?x2x8xf32>, tensor<?x1x8xf32>) outs(%27 : tensor<?x2x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.mulf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<?x2x8xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %32 : tensor<?x2x8xf32>, tensor<?x2x8xf32>) outs(%27 : tensor<?x2x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.addf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<?x2x8xf32>
    %concat_10 = tensor.concat dim(2) %30, %33 : (tensor<?x2x8xf32>, tensor<?x2x8xf32>) -> tensor<?x2x16xf32>
    %collapsed_11 = tensor.collapse_shape %concat_10 [[0], [1, 2]] : tensor<?x2x16xf32> into tensor<?x32xf32>
    return %collapsed, %collapsed_11 : tensor<?x128xf32>, tensor<?x32xf32>
  }
  func.func @vllm_silu_and_mul(%arg0: tensor<?x384xf32>) -> tensor<?x192xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x384xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0] [%dim, 192] [1, 1] : tensor<?x384xf32> to tensor<?x192xf32>
    %0 = tensor.empty(%dim) : tensor<?x192xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<?x192xf32>) outs(%0 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %4 = arith.negf %in : f32
      %5 = math.exp %4 : f32
      %6 = arith.addf %5, %cst : f32
      %7 = arith.divf %cst, %6 : f32
      linalg.yield %7 : f32
    } -> tensor<?x192xf32>
    %2 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<?x192xf32>, tensor<?x192xf32>) outs(%0 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %4 = arith.mulf %in, %in_1 : f32
      linalg.yield %4 : f32
    } -> tensor<?x192xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 192] [%dim, 192] [1, 1] : tensor<?x384xf32> to tensor<?x192xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%2, %extracted_slice_0 : tensor<?x192xf32>, tensor<?x192xf32>) outs(%0 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %4 = arith.mulf %in, %in_1 : f32
      linalg.yield %4 : f32
    } -> tensor<?x192xf32>
    return %3 : tensor<?x192xf32>
  }
  func.func @t5_feed_forward(%arg0: tensor<1x?x128xf32>, %arg1: tensor<192x128xf32>, %arg2: tensor<192x128xf32>, %arg3: tensor<128x192xf32>, %arg4: tensor<128xf32>) -> tensor<1x?x128xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.79788456080286541 : f64
    %cst_1 = arith.constant 4.471500e-02 : f64
    %cst_2 = arith.constant 9.9999999999999995E-7 : f64
    %cst_3 = arith.constant 1.280000e+02 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %30 : f32
    } -> tensor<1x?x128xf32>
    %2 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %4 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x?x128xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<1x?x1xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x?x1xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.divf %in, %cst_3 : f32
      linalg.yield %30 : f32
    } -> tensor<1x?x1xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x1xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.truncf %cst_2 : f64 to f32
      %31 = arith.addf %in, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<1x?x1xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x1xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.rsqrt %in : f32
      linalg.yield %30 : f32
    } -> tensor<1x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %30 = arith.mulf %in, %in_11 : f32
      linalg.yield %30 : f32
    } -> tensor<1x?x128xf32>
    %9 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4, %8 : tensor<128xf32>, tensor<1x?x128xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %30 = arith.mulf %in, %in_11 : f32
      linalg.yield %30 : f32
    } -> tensor<1x?x128xf32>
    %10 = tensor.empty() : tensor<128x192xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<192x128xf32>) outs(%10 : tensor<128x192xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %9 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %11 = tensor.empty(%dim) : tensor<?x192xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %13 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x192xf32>) outs(%12 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded = tensor.expand_shape %13 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    %14 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x?x192xf32>) outs(%14 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.mulf %in, %cst_4 : f32
      linalg.yield %30 : f32
    } -> tensor<1x?x192xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x?x192xf32>) outs(%14 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %30 : f32
    } -> tensor<1x?x192xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x?x192xf32>) outs(%14 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.truncf %cst_1 : f64 to f32
      %31 = arith.mulf %in, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<1x?x192xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %17 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%14 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %30 = arith.addf %in, %in_11 : f32
      linalg.yield %30 : f32
    } -> tensor<1x?x192xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x?x192xf32>) outs(%14 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.truncf %cst_0 : f64 to f32
      %31 = arith.mulf %in, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<1x?x192xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x?x192xf32>) outs(%14 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.tanh %in : f32
      linalg.yield %30 : f32
    } -> tensor<1x?x192xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x?x192xf32>) outs(%14 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %cst_5 : f32
      linalg.yield %30 : f32
    } -> tensor<1x?x192xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %21 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%14 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %30 = arith.mulf %in, %in_11 : f32
      linalg.yield %30 : f32
    } -> tensor<1x?x192xf32>
    %transposed_6 = linalg.transpose ins(%arg2 : tensor<192x128xf32>) outs(%10 : tensor<128x192xf32>) permutation = [1, 0] 
    %23 = linalg.matmul ins(%collapsed, %transposed_6 : tensor<?x128xf32>, tensor<128x192xf32>) outs(%12 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded_7 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %expanded_7 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%14 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %30 = arith.mulf %in, %in_11 : f32
      linalg.yield %30 : f32
    } -> tensor<1x?x192xf32>
    %25 = tensor.empty() : tensor<192x128xf32>
    %transposed_8 = linalg.transpose ins(%arg3 : tensor<128x192xf32>) outs(%25 : tensor<192x128xf32>) permutation = [1, 0] 
    %collapsed_9 = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<1x?x192xf32> into tensor<?x192xf32>
    %26 = tensor.empty(%dim) : tensor<?x128xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %28 = linalg.matmul ins(%collapsed_9, %transposed_8 : tensor<?x192xf32>, tensor<192x128xf32>) outs(%27 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_10 = tensor.expand_shape %28 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_10 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %30 = arith.addf %in, %in_11 : f32
      linalg.yield %30 : f32
    } -> tensor<1x?x128xf32>
    return %29 : tensor<1x?x128xf32>
  }
  func.func @t5_relative_bias(%arg0: tensor<1x8x9x16xf32>, %arg1: tensor<1x8x9x16xf32>, %arg2: tensor<1x8x9x16xf32>, %arg3: tensor<32x8xf32>) -> tensor<1x8x9x16xf32> {
    %c31_i64 = arith.constant 31 : i64
    %c16_i64 = arith.constant 16 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<9xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %28 = linalg.index 0 : index
      %29 = arith.index_cast %28 : index to i64
      linalg.yield %29 : i64
    } -> tensor<9xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 9] : tensor<9xi64> into tensor<1x9xi64>
    %expanded_1 = tensor.expand_shape %1 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %2 = tensor.empty() : tensor<9x9xi64>
    %3 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_1 : tensor<1x9xi64>, tensor<9x1xi64>) outs(%2 : tensor<9x9xi64>) {
    ^bb0(%in: i64, %in_10: i64, %out: i64):
      %28 = arith.subi %in, %in_10 : i64
      linalg.yield %28 : i64
    } -> tensor<9x9xi64>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<9x9xi64>) outs(%2 : tensor<9x9xi64>) {
    ^bb0(%in: i64, %out: i64):
      %28 = arith.addi %in, %c16_i64 : i64
      linalg.yield %28 : i64
    } -> tensor<9x9xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<9x9xi64>) outs(%2 : tensor<9x9xi64>) {
    ^bb0(%in: i64, %out: i64):
      %28 = arith.maxsi %in, %c0_i64 : i64
      %29 = arith.minsi %28, %c31_i64 : i64
      linalg.yield %29 : i64
    } -> tensor<9x9xi64>
    %6 = tensor.empty() : tensor<9x9x8xf32>
    %7 = linalg.generic {indexing_maps = [#map21, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<9x9xi64>) outs(%6 : tensor<9x9x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %28 = arith.index_cast %in : i64 to index
      %29 = linalg.index 2 : index
      %30 = arith.cmpi slt, %28, %c32 : index
      cf.assert %30, "index must be smaller than dim size"
      %31 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %31, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%28, %29] : tensor<32x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<9x9x8xf32>
    %8 = tensor.empty() : tensor<8x9x9xf32>
    %transposed = linalg.transpose ins(%7 : tensor<9x9x8xf32>) outs(%8 : tensor<8x9x9xf32>) permutation = [2, 0, 1] 
    %expanded_2 = tensor.expand_shape %transposed [[0, 1], [2], [3]] output_shape [1, 8, 9, 9] : tensor<8x9x9xf32> into tensor<1x8x9x9xf32>
    %9 = tensor.empty() : tensor<1x8x16x9xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<1x8x9x16xf32>) outs(%9 : tensor<1x8x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%8 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %11 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%10 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %expanded_5 = tensor.expand_shape %11 [[0, 1], [2], [3]] output_shape [1, 8, 9, 9] : tensor<8x9x9xf32> into tensor<1x8x9x9xf32>
    %12 = tensor.empty() : tensor<1x8x9x9xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %expanded_2 : tensor<1x8x9x9xf32>, tensor<1x8x9x9xf32>) outs(%12 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %28 = arith.addf %in, %in_10 : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x9x9xf32>
    %14 = tensor.empty() : tensor<1x8x9xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<1x8x9xi64>) -> tensor<1x8x9xi64>
    %16 = tensor.empty() : tensor<1x8x9xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<1x8x9xf32>) -> tensor<1x8x9xf32>
    %18:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<1x8x9x9xf32>) outs(%17, %15 : tensor<1x8x9xf32>, tensor<1x8x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_10 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<1x8x9xf32>, tensor<1x8x9xi64>)
    %expanded_6 = tensor.expand_shape %18#0 [[0], [1], [2, 3]] output_shape [1, 8, 9, 1] : tensor<1x8x9xf32> into tensor<1x8x9x1xf32>
    %19 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_6 : tensor<1x8x9x9xf32>, tensor<1x8x9x1xf32>) outs(%12 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %28 = arith.subf %in, %in_10 : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x9x9xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x8x9x9xf32>) outs(%12 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x9x9xf32>
    %21 = tensor.empty() : tensor<1x8x9x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x8x9x1xf32>) -> tensor<1x8x9x1xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x8x9x9xf32>) outs(%22 : tensor<1x8x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x9x1xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<1x8x9x9xf32>, tensor<1x8x9x1xf32>) outs(%12 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %28 = arith.divf %in, %in_10 : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x9x9xf32>
    %collapsed_7 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<1x8x9x9xf32> into tensor<8x9x9xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %25 = tensor.empty() : tensor<8x9x16xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %27 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x9x9xf32>, tensor<8x9x16xf32>) outs(%26 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %expanded_9 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [1, 8, 9, 16] : tensor<8x9x16xf32> into tensor<1x8x9x16xf32>
    return %expanded_9 : tensor<1x8x9x16xf32>
  }
  func.func @flash_attn_rotary_torch(%arg0: tensor<1x?x8x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x?x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c16_i64 = arith.constant 16 : i64
    %dim = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2, 3]] output_shape [%dim, 1, 1, 8] : tensor<?x8xf32> into tensor<?x1x1x8xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %2 = tensor.empty(%dim) : tensor<?x1x2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<?x1x2x8xf32>) {
    ^bb0(%out: f32):
      %36 = linalg.index 0 : index
      %37 = linalg.index 3 : index
      %38 = arith.cmpi eq, %dim, %c1 : index
      %39 = arith.select %38, %c0, %36 : index
      %extracted = tensor.extract %expanded[%39, %c0, %c0, %37] : tensor<?x1x1x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x2x8xf32>
    %4 = arith.cmpi slt, %0, %c0_i64 : i64
    %5 = arith.select %4, %c1_i64, %0 : i64
    %6 = arith.extui %4 : i1 to i64
    %7 = arith.addi %6, %c1_i64 : i64
    %8 = arith.cmpi sle, %7, %c1_i64 : i64
    cf.assert %8, "must have at most one inferred (negative) dimension"
    %9 = arith.muli %0, %c16_i64 : i64
    %10 = arith.divsi %9, %5 : i64
    %11 = arith.select %4, %10, %0 : i64
    %from_elements = tensor.from_elements %11, %c1_i64, %10 : tensor<3xi64>
    %reshape = tensor.reshape %3(%from_elements) : (tensor<?x1x2x8xf32>, tensor<3xi64>) -> tensor<?x1x16xf32>
    %dim_0 = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %expanded_1 = tensor.expand_shape %arg2 [[0], [1, 2, 3]] output_shape [%dim_0, 1, 1, 8] : tensor<?x8xf32> into tensor<?x1x1x8xf32>
    %12 = arith.index_cast %dim_0 : index to i64
    %13 = arith.cmpi sge, %12, %c0_i64 : i64
    cf.assert %13, "unimplemented: dynamic negative broadcast sizes"
    %14 = tensor.empty(%dim_0) : tensor<?x1x2x8xf32>
    %15 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%14 : tensor<?x1x2x8xf32>) {
    ^bb0(%out: f32):
      %36 = linalg.index 0 : index
      %37 = linalg.index 3 : index
      %38 = arith.cmpi eq, %dim_0, %c1 : index
      %39 = arith.select %38, %c0, %36 : index
      %extracted = tensor.extract %expanded_1[%39, %c0, %c0, %37] : tensor<?x1x1x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x2x8xf32>
    %16 = arith.cmpi slt, %12, %c0_i64 : i64
    %17 = arith.select %16, %c1_i64, %12 : i64
    %18 = arith.extui %16 : i1 to i64
    %19 = arith.addi %18, %c1_i64 : i64
    %20 = arith.cmpi sle, %19, %c1_i64 : i64
    cf.assert %20, "must have at most one inferred (negative) dimension"
    %21 = arith.muli %12, %c16_i64 : i64
    %22 = arith.divsi %21, %17 : i64
    %23 = arith.select %16, %22, %12 : i64
    %from_elements_2 = tensor.from_elements %23, %c1_i64, %22 : tensor<3xi64>
    %reshape_3 = tensor.reshape %15(%from_elements_2) : (tensor<?x1x2x8xf32>, tensor<3xi64>) -> tensor<?x1x16xf32>
    %dim_4 = tensor.dim %arg0, %c1 : tensor<1x?x8x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, %dim_4, 8, 8] [1, 1, 1, 1] : tensor<1x?x8x16xf32> to tensor<1x?x8x8xf32>
    %extracted_slice_5 = tensor.extract_slice %arg0[0, 0, 0, 8] [1, %dim_4, 8, 8] [1, 1, 1, 1] : tensor<1x?x8x16xf32> to tensor<1x?x8x8xf32>
    %24 = tensor.empty(%dim_4) : tensor<1x?x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5 : tensor<1x?x8x8xf32>) outs(%24 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.negf %in : f32
      linalg.yield %36 : f32
    } -> tensor<1x?x8x8xf32>
    %concat = tensor.concat dim(3) %25, %extracted_slice : (tensor<1x?x8x8xf32>, tensor<1x?x8x8xf32>) -> tensor<1x?x8x16xf32>
    %26 = arith.index_cast %11 : i64 to index
    %27 = arith.cmpi eq, %dim_4, %26 : index
    cf.assert %27, "mismatched size for broadcast"
    %28 = tensor.empty(%dim_4) : tensor<1x?x8x16xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map24, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %reshape : tensor<1x?x8x16xf32>, tensor<?x1x16xf32>) outs(%28 : tensor<1x?x8x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.mulf %in, %in_7 : f32
      linalg.yield %36 : f32
    } -> tensor<1x?x8x16xf32>
    %dim_6 = tensor.dim %25, %c1 : tensor<1x?x8x8xf32>
    %30 = arith.index_cast %23 : i64 to index
    %31 = arith.cmpi eq, %dim_6, %30 : index
    cf.assert %31, "mismatched size for broadcast"
    %32 = tensor.empty(%dim_6) : tensor<1x?x8x16xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map24, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %reshape_3 : tensor<1x?x8x16xf32>, tensor<?x1x16xf32>) outs(%32 : tensor<1x?x8x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.mulf %in, %in_7 : f32
      linalg.yield %36 : f32
    } -> tensor<1x?x8x16xf32>
    %34 = arith.cmpi eq, %dim_4, %dim_6 : index
    cf.assert %34, "mismatched size for broadcast"
    %35 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %33 : tensor<1x?x8x16xf32>, tensor<1x?x8x16xf32>) outs(%28 : tensor<1x?x8x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.addf %in, %in_7 : f32
      linalg.yield %36 : f32
    } -> tensor<1x?x8x16xf32>
    return %35 : tensor<1x?x8x16xf32>
  }
  func.func @flash_attn_rotary_interleaved(%arg0: tensor<1x?x8x16xf32>, %arg1: tensor<?x8xf32>, %arg2: tensor<?x8xf32>) -> tensor<1x?x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %dim = tensor.dim %arg2, %c0 : tensor<?x8xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg1, %c0 : tensor<?x8xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2, 3]] output_shape [%dim_0, 1, 8, 1] : tensor<?x8xf32> into tensor<?x1x8x1xf32>
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %2 = tensor.empty(%dim) : tensor<?x1x8x2xf32>
    %3 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<?x1x8x2xf32>) {
    ^bb0(%out: f32):
      %15 = linalg.index 0 : index
      %16 = linalg.index 2 : index
      %17 = arith.cmpi eq, %dim_0, %c1 : index
      %18 = arith.select %17, %c0, %15 : index
      %extracted = tensor.extract %expanded[%18, %c0, %16, %c0] : tensor<?x1x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x8x2xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1], [2, 3]] : tensor<?x1x8x2xf32> into tensor<?x1x16xf32>
    %expanded_1 = tensor.expand_shape %arg2 [[0], [1, 2, 3]] output_shape [%dim, 1, 8, 1] : tensor<?x8xf32> into tensor<?x1x8x1xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %4 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<?x1x8x2xf32>) {
    ^bb0(%out: f32):
      %15 = linalg.index 0 : index
      %16 = linalg.index 2 : index
      %17 = arith.cmpi eq, %dim, %c1 : index
      %18 = arith.select %17, %c0, %15 : index
      %extracted = tensor.extract %expanded_1[%18, %c0, %16, %c0] : tensor<?x1x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x8x2xf32>
    %collapsed_2 = tensor.collapse_shape %4 [[0], [1], [2, 3]] : tensor<?x1x8x2xf32> into tensor<?x1x16xf32>
    %dim_3 = tensor.dim %arg0, %c1 : tensor<1x?x8x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, %dim_3, 8, 8] [1, 1, 1, 2] : tensor<1x?x8x16xf32> to tensor<1x?x8x8xf32>
    %extracted_slice_4 = tensor.extract_slice %arg0[0, 0, 0, 1] [1, %dim_3, 8, 8] [1, 1, 1, 2] : tensor<1x?x8x16xf32> to tensor<1x?x8x8xf32>
    %5 = tensor.empty(%dim_3) : tensor<1x?x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4 : tensor<1x?x8x8xf32>) outs(%5 : tensor<1x?x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.negf %in : f32
      linalg.yield %15 : f32
    } -> tensor<1x?x8x8xf32>
    %expanded_5 = tensor.expand_shape %6 [[0], [1], [2], [3, 4]] output_shape [1, %dim_3, 8, 8, 1] : tensor<1x?x8x8xf32> into tensor<1x?x8x8x1xf32>
    %expanded_6 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [1, %dim_3, 8, 8, 1] : tensor<1x?x8x8xf32> into tensor<1x?x8x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_5, %expanded_6 : (tensor<1x?x8x8x1xf32>, tensor<1x?x8x8x1xf32>) -> tensor<1x?x8x8x2xf32>
    %collapsed_7 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x?x8x8x2xf32> into tensor<1x?x8x16xf32>
    %7 = arith.cmpi eq, %dim_3, %dim : index
    cf.assert %7, "mismatched size for broadcast"
    %8 = tensor.empty(%dim_3) : tensor<1x?x8x16xf32>
    %9 = linalg.generic {indexing_maps = [#map8, #map24, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<1x?x8x16xf32>, tensor<?x1x16xf32>) outs(%8 : tensor<1x?x8x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %15 = arith.mulf %in, %in_9 : f32
      linalg.yield %15 : f32
    } -> tensor<1x?x8x16xf32>
    %dim_8 = tensor.dim %expanded_5, %c1 : tensor<1x?x8x8x1xf32>
    %10 = arith.cmpi eq, %dim_8, %dim : index
    cf.assert %10, "mismatched size for broadcast"
    %11 = tensor.empty(%dim_8) : tensor<1x?x8x16xf32>
    %12 = linalg.generic {indexing_maps = [#map8, #map24, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7, %collapsed_2 : tensor<1x?x8x16xf32>, tensor<?x1x16xf32>) outs(%11 : tensor<1x?x8x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %15 = arith.mulf %in, %in_9 : f32
      linalg.yield %15 : f32
    } -> tensor<1x?x8x16xf32>
    %13 = arith.cmpi eq, %dim_3, %dim_8 : index
    cf.assert %13, "mismatched size for broadcast"
    %14 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %12 : tensor<1x?x8x16xf32>, tensor<1x?x8x16xf32>) outs(%8 : tensor<1x?x8x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %15 = arith.addf %in, %in_9 : f32
      linalg.yield %15 : f32
    } -> tensor<1x?x8x16xf32>
    return %14 : tensor<1x?x8x16xf32>
  }
  func.func @alibi_reference(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x8x?x16xf32>, %arg2: tensor<1x8x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<[[[5.000000e-01]], [[2.500000e-01]], [[1.250000e-01]], [[6.250000e-02]], [[3.125000e-02]], [[1.562500e-02]], [[7.812500e-03]], [[3.906250e-03]]]> : tensor<8x1x1xf32>
    %cst_4 = arith.constant 4.000000e+00 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x8x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?xi64>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %59 = linalg.index 0 : index
      %60 = arith.index_cast %59 : index to i64
      linalg.yield %60 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %2 [[0, 1, 2]] output_shape [1, 1, %dim] : tensor<?xi64> into tensor<1x1x?xi64>
    %3 = tensor.empty(%dim) : tensor<8x1x?xf32>
    %4 = linalg.generic {indexing_maps = [#map6, #map25, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %expanded : tensor<8x1x1xf32>, tensor<1x1x?xi64>) outs(%3 : tensor<8x1x?xf32>) {
    ^bb0(%in: f32, %in_15: i64, %out: f32):
      %59 = arith.sitofp %in_15 : i64 to f32
      %60 = arith.mulf %in, %59 : f32
      linalg.yield %60 : f32
    } -> tensor<8x1x?xf32>
    %5 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %5, "negative values not allowed in new dimensions"
    cf.assert %5, "negative values not allowed in new dimensions"
    %6 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%6 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %expanded_5 = tensor.expand_shape %2 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_6 = tensor.expand_shape %2 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %8 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %9 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_5, %expanded_6 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%8 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_15: i64, %out: i64):
      %59 = arith.subi %in, %in_15 : i64
      linalg.yield %59 : i64
    } -> tensor<?x?xi64>
    %10 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<?x?xi64>) outs(%10 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %59 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %59 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %12 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%11, %7, %cst_1 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%12 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %59 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %59 : f32
    } -> tensor<?x?xf32>
    %expanded_7 = tensor.expand_shape %13 [[0, 1], [2]] output_shape [1, %dim, %dim] : tensor<?x?xf32> into tensor<1x?x?xf32>
    %14 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %15 = linalg.generic {indexing_maps = [#map25, #map23, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7, %4 : tensor<1x?x?xf32>, tensor<8x1x?xf32>) outs(%14 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %59 = arith.addf %in, %in_15 : f32
      linalg.yield %59 : f32
    } -> tensor<8x?x?xf32>
    %dim_8 = tensor.dim %arg1, %c2 : tensor<1x8x?x16xf32>
    %16 = tensor.empty(%dim_8) : tensor<1x8x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x8x?x16xf32>) outs(%16 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %17 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %18 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%17 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %59 = linalg.index 1 : index
      %60 = linalg.index 2 : index
      %61 = linalg.index 3 : index
      %dim_15 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
      %62 = arith.cmpi eq, %dim_15, %c1 : index
      %63 = arith.select %62, %c0, %60 : index
      %extracted = tensor.extract %arg0[%c0, %59, %63, %61] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %19 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %20 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %59 = linalg.index 1 : index
      %60 = linalg.index 2 : index
      %61 = linalg.index 3 : index
      %62 = arith.cmpi eq, %dim_8, %c1 : index
      %63 = arith.select %62, %c0, %61 : index
      %extracted = tensor.extract %transposed[%c0, %59, %60, %63] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_9 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %21 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %23 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%22 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %24 = arith.muli %0, %c8_i64 : i64
    %25 = arith.cmpi slt, %0, %c0_i64 : i64
    %26 = arith.select %25, %c8_i64, %24 : i64
    %27 = arith.extui %25 : i1 to i64
    %28 = arith.muli %26, %0 : i64
    %29 = arith.addi %27, %c1_i64 : i64
    %30 = arith.select %25, %c8_i64, %28 : i64
    %31 = arith.select %25, %29, %27 : i64
    %32 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %32, "must have at most one inferred (negative) dimension"
    %33 = arith.muli %24, %0 : i64
    %34 = arith.divsi %33, %30 : i64
    %35 = arith.select %25, %34, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %35, %35 : tensor<4xi64>
    %reshape = tensor.reshape %23(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %36 = arith.index_cast %35 : i64 to index
    %37 = tensor.empty(%36, %36) : tensor<1x8x?x?xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x8x?x?xf32>) outs(%37 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.divf %in, %cst_4 : f32
      linalg.yield %59 : f32
    } -> tensor<1x8x?x?xf32>
    %39 = arith.cmpi eq, %36, %dim : index
    cf.assert %39, "mismatched size for broadcast"
    cf.assert %39, "mismatched size for broadcast"
    %40 = linalg.generic {indexing_maps = [#map8, #map26, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %15 : tensor<1x8x?x?xf32>, tensor<8x?x?xf32>) outs(%37 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %59 = arith.addf %in, %in_15 : f32
      linalg.yield %59 : f32
    } -> tensor<1x8x?x?xf32>
    %41 = tensor.empty(%36) : tensor<1x8x?xi64>
    %42 = linalg.fill ins(%c0_i64 : i64) outs(%41 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %43 = tensor.empty(%36) : tensor<1x8x?xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %45:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<1x8x?x?xf32>) outs(%44, %42 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %59 = linalg.index 3 : index
      %60 = arith.index_cast %59 : index to i64
      %61 = arith.maximumf %in, %out : f32
      %62 = arith.cmpf ogt, %in, %out : f32
      %63 = arith.select %62, %60, %out_15 : i64
      linalg.yield %61, %63 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_10 = tensor.expand_shape %45#0 [[0], [1], [2, 3]] output_shape [1, 8, %36, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_10 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%37 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %59 = arith.subf %in, %in_15 : f32
      linalg.yield %59 : f32
    } -> tensor<1x8x?x?xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x8x?x?xf32>) outs(%37 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<1x8x?x?xf32>
    %48 = tensor.empty(%36) : tensor<1x8x?x1xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<1x8x?x?xf32>) outs(%49 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %out : f32
      linalg.yield %59 : f32
    } -> tensor<1x8x?x1xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%37 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %59 = arith.divf %in, %in_15 : f32
      linalg.yield %59 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %52 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %53 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%52 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %59 = linalg.index 1 : index
      %60 = linalg.index 2 : index
      %61 = linalg.index 3 : index
      %62 = arith.cmpi eq, %36, %c1 : index
      %63 = arith.select %62, %c0, %60 : index
      %64 = arith.select %62, %c0, %61 : index
      %extracted = tensor.extract %51[%c0, %59, %63, %64] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %32, "must have at most one inferred (negative) dimension"
    %from_elements_11 = tensor.from_elements %c8_i64, %35, %35 : tensor<3xi64>
    %reshape_12 = tensor.reshape %53(%from_elements_11) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %54 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%17 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %59 = linalg.index 1 : index
      %60 = linalg.index 2 : index
      %61 = linalg.index 3 : index
      %62 = arith.cmpi eq, %dim, %c1 : index
      %63 = arith.select %62, %c0, %60 : index
      %extracted = tensor.extract %arg2[%c0, %59, %63, %61] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_13 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %55 = arith.cmpi eq, %35, %0 : i64
    cf.assert %55, "mismatching contracting dimension"
    %56 = tensor.empty(%36) : tensor<8x?x16xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %58 = linalg.batch_matmul ins(%reshape_12, %collapsed_13 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%57 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_14 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [1, 8, %36, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    return %expanded_14 : tensor<1x8x?x16xf32>
  }
  func.func @alibi_distance(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x8x?x16xf32>, %arg2: tensor<1x8x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 4.000000e+00 : f32
    %cst_3 = arith.constant dense<[[[5.000000e-01]], [[2.500000e-01]], [[1.250000e-01]], [[6.250000e-02]], [[3.125000e-02]], [[1.562500e-02]], [[7.812500e-03]], [[3.906250e-03]]]> : tensor<8x1x1xf32>
    %dim = tensor.dim %arg2, %c2 : tensor<1x8x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?xi64>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %56 = linalg.index 0 : index
      %57 = arith.index_cast %56 : index to i64
      linalg.yield %57 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %2 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_4 = tensor.expand_shape %2 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %3 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %4 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%3 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_12: i64, %out: i64):
      %56 = arith.subi %in, %in_12 : i64
      linalg.yield %56 : i64
    } -> tensor<?x?xi64>
    %dim_5 = tensor.dim %arg1, %c2 : tensor<1x8x?x16xf32>
    %5 = tensor.empty(%dim_5) : tensor<1x8x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x8x?x16xf32>) outs(%5 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    %6 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %7 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %8 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%7 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %56 = linalg.index 1 : index
      %57 = linalg.index 2 : index
      %58 = linalg.index 3 : index
      %dim_12 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
      %59 = arith.cmpi eq, %dim_12, %c1 : index
      %60 = arith.select %59, %c0, %57 : index
      %extracted = tensor.extract %arg0[%c0, %56, %60, %58] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %9 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %10 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%9 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %56 = linalg.index 1 : index
      %57 = linalg.index 2 : index
      %58 = linalg.index 3 : index
      %59 = arith.cmpi eq, %dim_5, %c1 : index
      %60 = arith.select %59, %c0, %58 : index
      %extracted = tensor.extract %transposed[%c0, %56, %57, %60] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_6 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %11 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %13 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%12 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %14 = arith.muli %0, %c8_i64 : i64
    %15 = arith.cmpi slt, %0, %c0_i64 : i64
    %16 = arith.select %15, %c8_i64, %14 : i64
    %17 = arith.extui %15 : i1 to i64
    %18 = arith.muli %16, %0 : i64
    %19 = arith.addi %17, %c1_i64 : i64
    %20 = arith.select %15, %c8_i64, %18 : i64
    %21 = arith.select %15, %19, %17 : i64
    %22 = arith.cmpi sle, %21, %c1_i64 : i64
    cf.assert %22, "must have at most one inferred (negative) dimension"
    %23 = arith.muli %14, %0 : i64
    %24 = arith.divsi %23, %20 : i64
    %25 = arith.select %15, %24, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %25, %25 : tensor<4xi64>
    %reshape = tensor.reshape %13(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %26 = arith.index_cast %25 : i64 to index
    %27 = tensor.empty(%26, %26) : tensor<1x8x?x?xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x8x?x?xf32>) outs(%27 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.divf %in, %cst_2 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x?x?xf32>
    %29 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %30 = linalg.generic {indexing_maps = [#map27, #map19, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %4 : tensor<8x1x1xf32>, tensor<?x?xi64>) outs(%29 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: i64, %out: f32):
      %56 = arith.sitofp %in_12 : i64 to f32
      %57 = arith.mulf %in, %56 : f32
      linalg.yield %57 : f32
    } -> tensor<8x?x?xf32>
    %31 = arith.cmpi eq, %26, %dim : index
    cf.assert %31, "mismatched size for broadcast"
    cf.assert %31, "mismatched size for broadcast"
    %32 = linalg.generic {indexing_maps = [#map8, #map26, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %30 : tensor<1x8x?x?xf32>, tensor<8x?x?xf32>) outs(%27 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %56 = arith.addf %in, %in_12 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x?x?xf32>
    %33 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<?x?xi64>) outs(%33 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %56 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %56 : i1
    } -> tensor<?x?xi1>
    %35 = arith.cmpi eq, %dim, %26 : index
    cf.assert %35, "mismatched size for broadcast"
    cf.assert %35, "mismatched size for broadcast"
    %36 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %37 = linalg.generic {indexing_maps = [#map13, #map16, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %cst_1, %32 : tensor<?x?xi1>, tensor<f32>, tensor<1x8x?x?xf32>) outs(%36 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %56 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x?x?xf32>
    %38 = tensor.empty(%dim) : tensor<1x8x?xi64>
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %40 = tensor.empty(%dim) : tensor<1x8x?xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %42:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<1x8x?x?xf32>) outs(%41, %39 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %56 = linalg.index 3 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_12 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_7 = tensor.expand_shape %42#0 [[0], [1], [2, 3]] output_shape [1, 8, %dim, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_7 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%36 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %56 = arith.subf %in, %in_12 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x?x?xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x8x?x?xf32>) outs(%36 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x?x?xf32>
    %45 = tensor.empty(%dim) : tensor<1x8x?x1xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<1x8x?x?xf32>) outs(%46 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x?x1xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%36 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %56 = arith.divf %in, %in_12 : f32
      linalg.yield %56 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %49 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %50 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%49 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %56 = linalg.index 1 : index
      %57 = linalg.index 2 : index
      %58 = linalg.index 3 : index
      %59 = arith.cmpi eq, %dim, %c1 : index
      %60 = arith.select %59, %c0, %57 : index
      %61 = arith.select %59, %c0, %58 : index
      %extracted = tensor.extract %48[%c0, %56, %60, %61] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %22, "must have at most one inferred (negative) dimension"
    %from_elements_8 = tensor.from_elements %c8_i64, %25, %25 : tensor<3xi64>
    %reshape_9 = tensor.reshape %50(%from_elements_8) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %6, "unimplemented: dynamic negative broadcast sizes"
    %51 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%7 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %56 = linalg.index 1 : index
      %57 = linalg.index 2 : index
      %58 = linalg.index 3 : index
      %59 = arith.cmpi eq, %dim, %c1 : index
      %60 = arith.select %59, %c0, %57 : index
      %extracted = tensor.extract %arg2[%c0, %56, %60, %58] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_10 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %52 = arith.cmpi eq, %25, %0 : i64
    cf.assert %52, "mismatching contracting dimension"
    %53 = tensor.empty(%26) : tensor<8x?x16xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %55 = linalg.batch_matmul ins(%reshape_9, %collapsed_10 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%54 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_11 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [1, 8, %26, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    return %expanded_11 : tensor<1x8x?x16xf32>
  }
  func.func @alibi_symmetric(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x8x?x16xf32>, %arg2: tensor<1x8x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %cst_2 = arith.constant dense<[[[5.000000e-01]], [[2.500000e-01]], [[1.250000e-01]], [[6.250000e-02]], [[3.125000e-02]], [[1.562500e-02]], [[7.812500e-03]], [[3.906250e-03]]]> : tensor<8x1x1xf32>
    %dim = tensor.dim %arg2, %c2 : tensor<1x8x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?xi64>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %52 = linalg.index 0 : index
      %53 = arith.index_cast %52 : index to i64
      linalg.yield %53 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %2 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_3 = tensor.expand_shape %2 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %3 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %4 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_3 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%3 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_11: i64, %out: i64):
      %52 = arith.subi %in, %in_11 : i64
      linalg.yield %52 : i64
    } -> tensor<?x?xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<?x?xi64>) outs(%3 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %52 = math.absi %in : i64
      linalg.yield %52 : i64
    } -> tensor<?x?xi64>
    %dim_4 = tensor.dim %arg1, %c2 : tensor<1x8x?x16xf32>
    %6 = tensor.empty(%dim_4) : tensor<1x8x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x8x?x16xf32>) outs(%6 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    %7 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %8 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %9 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %52 = linalg.index 1 : index
      %53 = linalg.index 2 : index
      %54 = linalg.index 3 : index
      %dim_11 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
      %55 = arith.cmpi eq, %dim_11, %c1 : index
      %56 = arith.select %55, %c0, %53 : index
      %extracted = tensor.extract %arg0[%c0, %52, %56, %54] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %10 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %11 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%10 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %52 = linalg.index 1 : index
      %53 = linalg.index 2 : index
      %54 = linalg.index 3 : index
      %55 = arith.cmpi eq, %dim_4, %c1 : index
      %56 = arith.select %55, %c0, %54 : index
      %extracted = tensor.extract %transposed[%c0, %52, %53, %56] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_5 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %12 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %14 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%13 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %15 = arith.muli %0, %c8_i64 : i64
    %16 = arith.cmpi slt, %0, %c0_i64 : i64
    %17 = arith.select %16, %c8_i64, %15 : i64
    %18 = arith.extui %16 : i1 to i64
    %19 = arith.muli %17, %0 : i64
    %20 = arith.addi %18, %c1_i64 : i64
    %21 = arith.select %16, %c8_i64, %19 : i64
    %22 = arith.select %16, %20, %18 : i64
    %23 = arith.cmpi sle, %22, %c1_i64 : i64
    cf.assert %23, "must have at most one inferred (negative) dimension"
    %24 = arith.muli %15, %0 : i64
    %25 = arith.divsi %24, %21 : i64
    %26 = arith.select %16, %25, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %26, %26 : tensor<4xi64>
    %reshape = tensor.reshape %14(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %27 = arith.index_cast %26 : i64 to index
    %28 = tensor.empty(%27, %27) : tensor<1x8x?x?xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x8x?x?xf32>) outs(%28 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.divf %in, %cst_1 : f32
      linalg.yield %52 : f32
    } -> tensor<1x8x?x?xf32>
    %30 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map27, #map19, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %5 : tensor<8x1x1xf32>, tensor<?x?xi64>) outs(%30 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %in_11: i64, %out: f32):
      %52 = arith.sitofp %in_11 : i64 to f32
      %53 = arith.mulf %in, %52 : f32
      linalg.yield %53 : f32
    } -> tensor<8x?x?xf32>
    %32 = arith.cmpi eq, %27, %dim : index
    cf.assert %32, "mismatched size for broadcast"
    cf.assert %32, "mismatched size for broadcast"
    %33 = linalg.generic {indexing_maps = [#map8, #map26, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<1x8x?x?xf32>, tensor<8x?x?xf32>) outs(%28 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %52 = arith.subf %in, %in_11 : f32
      linalg.yield %52 : f32
    } -> tensor<1x8x?x?xf32>
    %34 = tensor.empty(%27) : tensor<1x8x?xi64>
    %35 = linalg.fill ins(%c0_i64 : i64) outs(%34 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %36 = tensor.empty(%27) : tensor<1x8x?xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %38:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<1x8x?x?xf32>) outs(%37, %35 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %52 = linalg.index 3 : index
      %53 = arith.index_cast %52 : index to i64
      %54 = arith.maximumf %in, %out : f32
      %55 = arith.cmpf ogt, %in, %out : f32
      %56 = arith.select %55, %53, %out_11 : i64
      linalg.yield %54, %56 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_6 = tensor.expand_shape %38#0 [[0], [1], [2, 3]] output_shape [1, 8, %27, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_6 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%28 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %52 = arith.subf %in, %in_11 : f32
      linalg.yield %52 : f32
    } -> tensor<1x8x?x?xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x8x?x?xf32>) outs(%28 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<1x8x?x?xf32>
    %41 = tensor.empty(%27) : tensor<1x8x?x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<1x8x?x?xf32>) outs(%42 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %in, %out : f32
      linalg.yield %52 : f32
    } -> tensor<1x8x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%28 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %52 = arith.divf %in, %in_11 : f32
      linalg.yield %52 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %45 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %46 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%45 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %52 = linalg.index 1 : index
      %53 = linalg.index 2 : index
      %54 = linalg.index 3 : index
      %55 = arith.cmpi eq, %27, %c1 : index
      %56 = arith.select %55, %c0, %53 : index
      %57 = arith.select %55, %c0, %54 : index
      %extracted = tensor.extract %44[%c0, %52, %56, %57] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %23, "must have at most one inferred (negative) dimension"
    %from_elements_7 = tensor.from_elements %c8_i64, %26, %26 : tensor<3xi64>
    %reshape_8 = tensor.reshape %46(%from_elements_7) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %47 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %52 = linalg.index 1 : index
      %53 = linalg.index 2 : index
      %54 = linalg.index 3 : index
      %55 = arith.cmpi eq, %dim, %c1 : index
      %56 = arith.select %55, %c0, %53 : index
      %extracted = tensor.extract %arg2[%c0, %52, %56, %54] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_9 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %48 = arith.cmpi eq, %26, %0 : i64
    cf.assert %48, "mismatching contracting dimension"
    %49 = tensor.empty(%27) : tensor<8x?x16xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %51 = linalg.batch_matmul ins(%reshape_8, %collapsed_9 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%50 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_10 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [1, 8, %27, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    return %expanded_10 : tensor<1x8x?x16xf32>
  }
  func.func @attention_sinks(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x8x?x16xf32>, %arg2: tensor<1x8x?x16xf32>, %arg3: tensor<8xf32>) -> tensor<1x8x?x16xf32> {
    %true = arith.constant true
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c-1 = arith.constant -1 : index
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %c3 = arith.constant 3 : index
    %dim = tensor.dim %arg2, %c2 : tensor<1x8x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_4 = tensor.dim %arg1, %c2 : tensor<1x8x?x16xf32>
    %1 = tensor.empty(%dim_4) : tensor<1x8x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x8x?x16xf32>) outs(%1 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %71 = linalg.index 1 : index
      %72 = linalg.index 2 : index
      %73 = linalg.index 3 : index
      %dim_16 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
      %74 = arith.cmpi eq, %dim_16, %c1 : index
      %75 = arith.select %74, %c0, %72 : index
      %extracted = tensor.extract %arg0[%c0, %71, %75, %73] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %6 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %71 = linalg.index 1 : index
      %72 = linalg.index 2 : index
      %73 = linalg.index 3 : index
      %74 = arith.cmpi eq, %dim_4, %c1 : index
      %75 = arith.select %74, %c0, %73 : index
      %extracted = tensor.extract %transposed[%c0, %71, %72, %75] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_5 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %7 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%8 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %10 = arith.muli %0, %c8_i64 : i64
    %11 = arith.cmpi slt, %0, %c0_i64 : i64
    %12 = arith.select %11, %c8_i64, %10 : i64
    %13 = arith.extui %11 : i1 to i64
    %14 = arith.muli %12, %0 : i64
    %15 = arith.addi %13, %c1_i64 : i64
    %16 = arith.select %11, %c8_i64, %14 : i64
    %17 = arith.select %11, %15, %13 : i64
    %18 = arith.cmpi sle, %17, %c1_i64 : i64
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %19 = arith.muli %10, %0 : i64
    %20 = arith.divsi %19, %16 : i64
    %21 = arith.select %11, %20, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %21, %21 : tensor<4xi64>
    %reshape = tensor.reshape %9(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %22 = arith.index_cast %21 : i64 to index
    %23 = tensor.empty(%22, %22) : tensor<1x8x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x8x?x?xf32>) outs(%23 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.mulf %in, %cst_3 : f32
      linalg.yield %71 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %2, "negative values not allowed in new dimensions"
    cf.assert %2, "negative values not allowed in new dimensions"
    %25 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%25 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %27 = tensor.empty(%dim) : tensor<?xi64>
    %28 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%27 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i64
      linalg.yield %72 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %28 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_6 = tensor.expand_shape %28 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %29 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %30 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_6 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%29 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %71 = arith.subi %in, %in_16 : i64
      linalg.yield %71 : i64
    } -> tensor<?x?xi64>
    %31 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<?x?xi64>) outs(%31 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %71 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %71 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %33 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%32, %26, %cst_1 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%33 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %71 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %71 : f32
    } -> tensor<?x?xf32>
    %35 = arith.cmpi eq, %22, %dim : index
    cf.assert %35, "mismatched size for broadcast"
    cf.assert %35, "mismatched size for broadcast"
    %36 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %34 : tensor<1x8x?x?xf32>, tensor<?x?xf32>) outs(%23 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %71 = arith.addf %in, %in_16 : f32
      linalg.yield %71 : f32
    } -> tensor<1x8x?x?xf32>
    %37 = arith.select %11, %c1, %dim : index
    %38 = tensor.empty(%37) : tensor<1x8x?x1xf32>
    %expanded_7 = tensor.expand_shape %arg3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xf32> into tensor<1x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map28, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x8x1xf32>) outs(%38 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x1xf32>
    %concat = tensor.concat dim(3) %36, %39 : (tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) -> tensor<1x8x?x?xf32>
    %dim_8 = tensor.dim %36, %c2 : tensor<1x8x?x?xf32>
    %40 = tensor.empty(%dim_8) : tensor<1x8x?xi64>
    %41 = linalg.fill ins(%c0_i64 : i64) outs(%40 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %42 = tensor.empty(%dim_8) : tensor<1x8x?xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %44:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat : tensor<1x8x?x?xf32>) outs(%43, %41 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %71 = linalg.index 3 : index
      %72 = arith.index_cast %71 : index to i64
      %73 = arith.maximumf %in, %out : f32
      %74 = arith.cmpf ogt, %in, %out : f32
      %75 = arith.select %74, %72, %out_16 : i64
      linalg.yield %73, %75 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_9 = tensor.expand_shape %44#0 [[0], [1], [2, 3]] output_shape [1, 8, %dim_8, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %dim_10 = tensor.dim %36, %c3 : tensor<1x8x?x?xf32>
    %45 = affine.apply #map29()[%dim_10]
    %46 = tensor.empty(%dim_8, %45) : tensor<1x8x?x?xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_9 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%46 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %71 = arith.subf %in, %in_16 : f32
      linalg.yield %71 : f32
    } -> tensor<1x8x?x?xf32>
    %48:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<1x8x?x?xf32>) outs(%43, %41 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %71 = linalg.index 3 : index
      %72 = arith.index_cast %71 : index to i64
      %73 = arith.maximumf %in, %out : f32
      %74 = arith.cmpf ogt, %in, %out : f32
      %75 = arith.select %74, %72, %out_16 : i64
      linalg.yield %73, %75 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_11 = tensor.expand_shape %48#0 [[0], [1], [2, 3]] output_shape [1, 8, %dim_8, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %expanded_11 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%46 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %71 = arith.subf %in, %in_16 : f32
      linalg.yield %71 : f32
    } -> tensor<1x8x?x?xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x8x?x?xf32>) outs(%46 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.exp %in : f32
      linalg.yield %71 : f32
    } -> tensor<1x8x?x?xf32>
    %51 = tensor.empty(%dim_8) : tensor<1x8x?x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x8x?x?xf32>) outs(%52 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.addf %in, %out : f32
      linalg.yield %71 : f32
    } -> tensor<1x8x?x1xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%46 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %71 = arith.divf %in, %in_16 : f32
      linalg.yield %71 : f32
    } -> tensor<1x8x?x?xf32>
    %55 = arith.index_cast %45 : index to i64
    %56 = arith.minsi %55, %c0_i64 : i64
    %57 = arith.index_cast %56 : i64 to index
    %58 = arith.addi %45, %c-1 : index
    %59 = arith.cmpi slt, %58, %c0 : index
    %60 = arith.select %59, %c-1, %58 : index
    %61 = arith.minsi %60, %45 : index
    %62 = arith.subi %61, %57 : index
    %63 = arith.maxsi %62, %c0 : index
    %extracted_slice = tensor.extract_slice %54[0, 0, 0, %57] [1, 8, %dim_8, %63] [1, 1, 1, 1] : tensor<1x8x?x?xf32> to tensor<1x8x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %64 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %65 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%64 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %71 = linalg.index 1 : index
      %72 = linalg.index 2 : index
      %73 = linalg.index 3 : index
      %74 = arith.cmpi eq, %dim_8, %c1 : index
      %75 = arith.select %74, %c0, %72 : index
      %76 = arith.cmpi eq, %63, %c1 : index
      %77 = arith.select %76, %c0, %73 : index
      %extracted = tensor.extract %extracted_slice[%c0, %71, %75, %77] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %from_elements_12 = tensor.from_elements %c8_i64, %21, %21 : tensor<3xi64>
    %reshape_13 = tensor.reshape %65(%from_elements_12) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %66 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %71 = linalg.index 1 : index
      %72 = linalg.index 2 : index
      %73 = linalg.index 3 : index
      %74 = arith.cmpi eq, %dim, %c1 : index
      %75 = arith.select %74, %c0, %72 : index
      %extracted = tensor.extract %arg2[%c0, %71, %75, %73] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_14 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %67 = arith.cmpi eq, %21, %0 : i64
    cf.assert %67, "mismatching contracting dimension"
    %68 = tensor.empty(%22) : tensor<8x?x16xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %70 = linalg.batch_matmul ins(%reshape_13, %collapsed_14 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%69 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_15 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [1, 8, %22, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    return %expanded_15 : tensor<1x8x?x16xf32>
  }
  func.func @softmax_off_by_one(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x8x?x16xf32>, %arg2: tensor<1x8x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x8x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_2 = tensor.dim %arg1, %c2 : tensor<1x8x?x16xf32>
    %1 = tensor.empty(%dim_2) : tensor<1x8x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x8x?x16xf32>) outs(%1 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %38 = linalg.index 1 : index
      %39 = linalg.index 2 : index
      %40 = linalg.index 3 : index
      %dim_7 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
      %41 = arith.cmpi eq, %dim_7, %c1 : index
      %42 = arith.select %41, %c0, %39 : index
      %extracted = tensor.extract %arg0[%c0, %38, %42, %40] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %6 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %38 = linalg.index 1 : index
      %39 = linalg.index 2 : index
      %40 = linalg.index 3 : index
      %41 = arith.cmpi eq, %dim_2, %c1 : index
      %42 = arith.select %41, %c0, %40 : index
      %extracted = tensor.extract %transposed[%c0, %38, %39, %42] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_3 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %7 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%8 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %10 = arith.muli %0, %c8_i64 : i64
    %11 = arith.cmpi slt, %0, %c0_i64 : i64
    %12 = arith.select %11, %c8_i64, %10 : i64
    %13 = arith.extui %11 : i1 to i64
    %14 = arith.muli %12, %0 : i64
    %15 = arith.addi %13, %c1_i64 : i64
    %16 = arith.select %11, %c8_i64, %14 : i64
    %17 = arith.select %11, %15, %13 : i64
    %18 = arith.cmpi sle, %17, %c1_i64 : i64
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %19 = arith.muli %10, %0 : i64
    %20 = arith.divsi %19, %16 : i64
    %21 = arith.select %11, %20, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %21, %21 : tensor<4xi64>
    %reshape = tensor.reshape %9(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %22 = arith.index_cast %21 : i64 to index
    %23 = tensor.empty(%22, %22) : tensor<1x8x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x8x?x?xf32>) outs(%23 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.mulf %in, %cst_0 : f32
      linalg.yield %38 : f32
    } -> tensor<1x8x?x?xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x8x?x?xf32>) outs(%23 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<1x8x?x?xf32>
    %26 = tensor.empty(%22) : tensor<1x8x?x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x8x?x?xf32>) outs(%27 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<1x8x?x1xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x8x?x1xf32>) outs(%26 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %cst_1 : f32
      linalg.yield %38 : f32
    } -> tensor<1x8x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%23 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %38 = arith.divf %in, %in_7 : f32
      linalg.yield %38 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %31 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %32 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%31 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %38 = linalg.index 1 : index
      %39 = linalg.index 2 : index
      %40 = linalg.index 3 : index
      %41 = arith.cmpi eq, %22, %c1 : index
      %42 = arith.select %41, %c0, %39 : index
      %43 = arith.select %41, %c0, %40 : index
      %extracted = tensor.extract %30[%c0, %38, %42, %43] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %from_elements_4 = tensor.from_elements %c8_i64, %21, %21 : tensor<3xi64>
    %reshape_5 = tensor.reshape %32(%from_elements_4) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %33 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %38 = linalg.index 1 : index
      %39 = linalg.index 2 : index
      %40 = linalg.index 3 : index
      %41 = arith.cmpi eq, %dim, %c1 : index
      %42 = arith.select %41, %c0, %39 : index
      %extracted = tensor.extract %arg2[%c0, %38, %42, %40] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_6 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %34 = arith.cmpi eq, %21, %0 : i64
    cf.assert %34, "mismatching contracting dimension"
    %35 = tensor.empty(%22) : tensor<8x?x16xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %37 = linalg.batch_matmul ins(%reshape_5, %collapsed_6 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%36 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [1, 8, %22, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    return %expanded : tensor<1x8x?x16xf32>
  }
  func.func @window_mistral_reference(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x8x?x16xf32>, %arg2: tensor<1x8x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %true = arith.constant true
    %c-3_i64 = arith.constant -3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x8x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %3 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%2 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %4 = tensor.empty(%dim) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %58 = linalg.index 0 : index
      %59 = arith.index_cast %58 : index to i64
      linalg.yield %59 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_4 = tensor.expand_shape %5 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %6 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %7 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%6 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_12: i64, %out: i64):
      %58 = arith.subi %in, %in_12 : i64
      linalg.yield %58 : i64
    } -> tensor<?x?xi64>
    %8 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<?x?xi64>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %58 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %10 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%9, %3, %cst_1 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%10 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %58 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %58 : f32
    } -> tensor<?x?xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<?x?xi64>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %58 = arith.cmpi sge, %in, %c-3_i64 : i64
      linalg.yield %58 : i1
    } -> tensor<?x?xi1>
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%12, %11, %cst_1 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%10 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %58 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %58 : f32
    } -> tensor<?x?xf32>
    %dim_5 = tensor.dim %arg1, %c2 : tensor<1x8x?x16xf32>
    %14 = tensor.empty(%dim_5) : tensor<1x8x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x8x?x16xf32>) outs(%14 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %15 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %16 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%15 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %dim_12 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
      %61 = arith.cmpi eq, %dim_12, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %extracted = tensor.extract %arg0[%c0, %58, %62, %60] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %17 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %18 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%17 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %61 = arith.cmpi eq, %dim_5, %c1 : index
      %62 = arith.select %61, %c0, %60 : index
      %extracted = tensor.extract %transposed[%c0, %58, %59, %62] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_6 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %19 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %21 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%20 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %22 = arith.muli %0, %c8_i64 : i64
    %23 = arith.cmpi slt, %0, %c0_i64 : i64
    %24 = arith.select %23, %c8_i64, %22 : i64
    %25 = arith.extui %23 : i1 to i64
    %26 = arith.muli %24, %0 : i64
    %27 = arith.addi %25, %c1_i64 : i64
    %28 = arith.select %23, %c8_i64, %26 : i64
    %29 = arith.select %23, %27, %25 : i64
    %30 = arith.cmpi sle, %29, %c1_i64 : i64
    cf.assert %30, "must have at most one inferred (negative) dimension"
    %31 = arith.muli %22, %0 : i64
    %32 = arith.divsi %31, %28 : i64
    %33 = arith.select %23, %32, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %33, %33 : tensor<4xi64>
    %reshape = tensor.reshape %21(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %34 = arith.index_cast %33 : i64 to index
    %35 = tensor.empty(%34, %34) : tensor<1x8x?x?xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x8x?x?xf32>) outs(%35 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.mulf %in, %cst_3 : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x?xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<?x?xf32>) outs(%10 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.log %in : f32
      linalg.yield %58 : f32
    } -> tensor<?x?xf32>
    %38 = arith.cmpi eq, %34, %dim : index
    cf.assert %38, "mismatched size for broadcast"
    cf.assert %38, "mismatched size for broadcast"
    %39 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<1x8x?x?xf32>, tensor<?x?xf32>) outs(%35 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %58 = arith.addf %in, %in_12 : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x?xf32>
    %40 = tensor.empty(%34) : tensor<1x8x?xi64>
    %41 = linalg.fill ins(%c0_i64 : i64) outs(%40 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %42 = tensor.empty(%34) : tensor<1x8x?xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %44:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<1x8x?x?xf32>) outs(%43, %41 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %58 = linalg.index 3 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.maximumf %in, %out : f32
      %61 = arith.cmpf ogt, %in, %out : f32
      %62 = arith.select %61, %59, %out_12 : i64
      linalg.yield %60, %62 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_7 = tensor.expand_shape %44#0 [[0], [1], [2, 3]] output_shape [1, 8, %34, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_7 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%35 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %58 = arith.subf %in, %in_12 : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x?xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x8x?x?xf32>) outs(%35 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x?xf32>
    %47 = tensor.empty(%34) : tensor<1x8x?x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<1x8x?x?xf32>) outs(%48 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x1xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%35 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %58 = arith.divf %in, %in_12 : f32
      linalg.yield %58 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %51 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %52 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%51 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %61 = arith.cmpi eq, %34, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %63 = arith.select %61, %c0, %60 : index
      %extracted = tensor.extract %50[%c0, %58, %62, %63] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %30, "must have at most one inferred (negative) dimension"
    %from_elements_8 = tensor.from_elements %c8_i64, %33, %33 : tensor<3xi64>
    %reshape_9 = tensor.reshape %52(%from_elements_8) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %53 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%15 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %58 = linalg.index 1 : index
      %59 = linalg.index 2 : index
      %60 = linalg.index 3 : index
      %61 = arith.cmpi eq, %dim, %c1 : index
      %62 = arith.select %61, %c0, %59 : index
      %extracted = tensor.extract %arg2[%c0, %58, %62, %60] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_10 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %54 = arith.cmpi eq, %33, %0 : i64
    cf.assert %54, "mismatching contracting dimension"
    %55 = tensor.empty(%34) : tensor<8x?x16xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %57 = linalg.batch_matmul ins(%reshape_9, %collapsed_10 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%56 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_11 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 8, %34, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    return %expanded_11 : tensor<1x8x?x16xf32>
  }
  func.func @window_gemma(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x8x?x16xf32>, %arg2: tensor<1x8x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %true = arith.constant true
    %c-3_i64 = arith.constant -3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 1.000000e+00 : f32
    %cst_5 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x8x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %3 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%2 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %4 = tensor.empty(%dim) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %60 = linalg.index 0 : index
      %61 = arith.index_cast %60 : index to i64
      linalg.yield %61 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_6 = tensor.expand_shape %5 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %6 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %7 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_6 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%6 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_14: i64, %out: i64):
      %60 = arith.subi %in, %in_14 : i64
      linalg.yield %60 : i64
    } -> tensor<?x?xi64>
    %8 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<?x?xi64>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %60 = arith.cmpi sge, %in, %c-3_i64 : i64
      linalg.yield %60 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %10 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%9, %3, %cst_2 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%10 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %60 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %60 : f32
    } -> tensor<?x?xf32>
    cf.assert %1, "negative values not allowed in new dimensions"
    cf.assert %1, "negative values not allowed in new dimensions"
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<?x?xi64>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %60 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %60 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%12, %3, %cst_2 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%10 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %60 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %60 : f32
    } -> tensor<?x?xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11, %13 : tensor<?x?xf32>, tensor<?x?xf32>) outs(%10 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %60 = arith.mulf %in, %in_14 : f32
      linalg.yield %60 : f32
    } -> tensor<?x?xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<?x?xf32>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %60 = arith.cmpf oeq, %in, %cst_4 : f32
      linalg.yield %60 : i1
    } -> tensor<?x?xi1>
    %dim_7 = tensor.dim %arg1, %c2 : tensor<1x8x?x16xf32>
    %16 = tensor.empty(%dim_7) : tensor<1x8x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x8x?x16xf32>) outs(%16 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %17 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %18 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%17 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %60 = linalg.index 1 : index
      %61 = linalg.index 2 : index
      %62 = linalg.index 3 : index
      %dim_14 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
      %63 = arith.cmpi eq, %dim_14, %c1 : index
      %64 = arith.select %63, %c0, %61 : index
      %extracted = tensor.extract %arg0[%c0, %60, %64, %62] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %19 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %20 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %60 = linalg.index 1 : index
      %61 = linalg.index 2 : index
      %62 = linalg.index 3 : index
      %63 = arith.cmpi eq, %dim_7, %c1 : index
      %64 = arith.select %63, %c0, %62 : index
      %extracted = tensor.extract %transposed[%c0, %60, %61, %64] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_8 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %21 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %23 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%22 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %24 = arith.muli %0, %c8_i64 : i64
    %25 = arith.cmpi slt, %0, %c0_i64 : i64
    %26 = arith.select %25, %c8_i64, %24 : i64
    %27 = arith.extui %25 : i1 to i64
    %28 = arith.muli %26, %0 : i64
    %29 = arith.addi %27, %c1_i64 : i64
    %30 = arith.select %25, %c8_i64, %28 : i64
    %31 = arith.select %25, %29, %27 : i64
    %32 = arith.cmpi sle, %31, %c1_i64 : i64
    cf.assert %32, "must have at most one inferred (negative) dimension"
    %33 = arith.muli %24, %0 : i64
    %34 = arith.divsi %33, %30 : i64
    %35 = arith.select %25, %34, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %35, %35 : tensor<4xi64>
    %reshape = tensor.reshape %23(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %36 = arith.index_cast %35 : i64 to index
    %37 = tensor.empty(%36, %36) : tensor<1x8x?x?xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x8x?x?xf32>) outs(%37 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.mulf %in, %cst_5 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x?x?xf32>
    %39 = arith.cmpi eq, %dim, %36 : index
    cf.assert %39, "mismatched size for broadcast"
    cf.assert %39, "mismatched size for broadcast"
    %40 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map13, #map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %38, %cst_1 : tensor<?x?xi1>, tensor<1x8x?x?xf32>, tensor<f32>) outs(%40 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %60 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x?x?xf32>
    %42 = tensor.empty(%dim) : tensor<1x8x?xi64>
    %43 = linalg.fill ins(%c0_i64 : i64) outs(%42 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %44 = tensor.empty(%dim) : tensor<1x8x?xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %46:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<1x8x?x?xf32>) outs(%45, %43 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %60 = linalg.index 3 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_14 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_9 = tensor.expand_shape %46#0 [[0], [1], [2, 3]] output_shape [1, 8, %dim, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %expanded_9 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%40 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %60 = arith.subf %in, %in_14 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x?x?xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x8x?x?xf32>) outs(%40 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.exp %in : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x?x?xf32>
    %49 = tensor.empty(%dim) : tensor<1x8x?x1xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<1x8x?x?xf32>) outs(%50 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x?x1xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%40 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %60 = arith.divf %in, %in_14 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %53 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %54 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%53 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %60 = linalg.index 1 : index
      %61 = linalg.index 2 : index
      %62 = linalg.index 3 : index
      %63 = arith.cmpi eq, %dim, %c1 : index
      %64 = arith.select %63, %c0, %61 : index
      %65 = arith.select %63, %c0, %62 : index
      %extracted = tensor.extract %52[%c0, %60, %64, %65] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %32, "must have at most one inferred (negative) dimension"
    %from_elements_10 = tensor.from_elements %c8_i64, %35, %35 : tensor<3xi64>
    %reshape_11 = tensor.reshape %54(%from_elements_10) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %55 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%17 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %60 = linalg.index 1 : index
      %61 = linalg.index 2 : index
      %62 = linalg.index 3 : index
      %63 = arith.cmpi eq, %dim, %c1 : index
      %64 = arith.select %63, %c0, %61 : index
      %extracted = tensor.extract %arg2[%c0, %60, %64, %62] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_12 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %56 = arith.cmpi eq, %35, %0 : i64
    cf.assert %56, "mismatching contracting dimension"
    %57 = tensor.empty(%36) : tensor<8x?x16xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %59 = linalg.batch_matmul ins(%reshape_11, %collapsed_12 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%58 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_13 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [1, 8, %36, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    return %expanded_13 : tensor<1x8x?x16xf32>
  }
  func.func @window_both_sides(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x8x?x16xf32>, %arg2: tensor<1x8x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x8x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?xi64>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %53 = linalg.index 0 : index
      %54 = arith.index_cast %53 : index to i64
      linalg.yield %54 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %2 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_3 = tensor.expand_shape %2 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %3 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %4 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_3 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%3 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_11: i64, %out: i64):
      %53 = arith.subi %in, %in_11 : i64
      linalg.yield %53 : i64
    } -> tensor<?x?xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<?x?xi64>) outs(%3 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %53 = math.absi %in : i64
      linalg.yield %53 : i64
    } -> tensor<?x?xi64>
    %dim_4 = tensor.dim %arg1, %c2 : tensor<1x8x?x16xf32>
    %6 = tensor.empty(%dim_4) : tensor<1x8x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x8x?x16xf32>) outs(%6 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    %7 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %8 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %9 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %53 = linalg.index 1 : index
      %54 = linalg.index 2 : index
      %55 = linalg.index 3 : index
      %dim_11 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
      %56 = arith.cmpi eq, %dim_11, %c1 : index
      %57 = arith.select %56, %c0, %54 : index
      %extracted = tensor.extract %arg0[%c0, %53, %57, %55] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %10 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %11 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%10 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %53 = linalg.index 1 : index
      %54 = linalg.index 2 : index
      %55 = linalg.index 3 : index
      %56 = arith.cmpi eq, %dim_4, %c1 : index
      %57 = arith.select %56, %c0, %55 : index
      %extracted = tensor.extract %transposed[%c0, %53, %54, %57] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_5 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %12 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %14 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%13 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %15 = arith.muli %0, %c8_i64 : i64
    %16 = arith.cmpi slt, %0, %c0_i64 : i64
    %17 = arith.select %16, %c8_i64, %15 : i64
    %18 = arith.extui %16 : i1 to i64
    %19 = arith.muli %17, %0 : i64
    %20 = arith.addi %18, %c1_i64 : i64
    %21 = arith.select %16, %c8_i64, %19 : i64
    %22 = arith.select %16, %20, %18 : i64
    %23 = arith.cmpi sle, %22, %c1_i64 : i64
    cf.assert %23, "must have at most one inferred (negative) dimension"
    %24 = arith.muli %15, %0 : i64
    %25 = arith.divsi %24, %21 : i64
    %26 = arith.select %16, %25, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %26, %26 : tensor<4xi64>
    %reshape = tensor.reshape %14(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %27 = arith.index_cast %26 : i64 to index
    %28 = tensor.empty(%27, %27) : tensor<1x8x?x?xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x8x?x?xf32>) outs(%28 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.mulf %in, %cst_2 : f32
      linalg.yield %53 : f32
    } -> tensor<1x8x?x?xf32>
    %30 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<?x?xi64>) outs(%30 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %53 = arith.cmpi sgt, %in, %c2_i64 : i64
      linalg.yield %53 : i1
    } -> tensor<?x?xi1>
    %32 = arith.cmpi eq, %dim, %27 : index
    cf.assert %32, "mismatched size for broadcast"
    cf.assert %32, "mismatched size for broadcast"
    %33 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %34 = linalg.generic {indexing_maps = [#map13, #map16, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_1, %29 : tensor<?x?xi1>, tensor<f32>, tensor<1x8x?x?xf32>) outs(%33 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %53 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %53 : f32
    } -> tensor<1x8x?x?xf32>
    %35 = tensor.empty(%dim) : tensor<1x8x?xi64>
    %36 = linalg.fill ins(%c0_i64 : i64) outs(%35 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %37 = tensor.empty(%dim) : tensor<1x8x?xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %39:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<1x8x?x?xf32>) outs(%38, %36 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %53 = linalg.index 3 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = arith.maximumf %in, %out : f32
      %56 = arith.cmpf ogt, %in, %out : f32
      %57 = arith.select %56, %54, %out_11 : i64
      linalg.yield %55, %57 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_6 = tensor.expand_shape %39#0 [[0], [1], [2, 3]] output_shape [1, 8, %dim, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_6 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%33 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %53 = arith.subf %in, %in_11 : f32
      linalg.yield %53 : f32
    } -> tensor<1x8x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x8x?x?xf32>) outs(%33 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.exp %in : f32
      linalg.yield %53 : f32
    } -> tensor<1x8x?x?xf32>
    %42 = tensor.empty(%dim) : tensor<1x8x?x1xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<1x8x?x?xf32>) outs(%43 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %out : f32
      linalg.yield %53 : f32
    } -> tensor<1x8x?x1xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%33 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %53 = arith.divf %in, %in_11 : f32
      linalg.yield %53 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %46 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %47 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%46 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %53 = linalg.index 1 : index
      %54 = linalg.index 2 : index
      %55 = linalg.index 3 : index
      %56 = arith.cmpi eq, %dim, %c1 : index
      %57 = arith.select %56, %c0, %54 : index
      %58 = arith.select %56, %c0, %55 : index
      %extracted = tensor.extract %45[%c0, %53, %57, %58] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %23, "must have at most one inferred (negative) dimension"
    %from_elements_7 = tensor.from_elements %c8_i64, %26, %26 : tensor<3xi64>
    %reshape_8 = tensor.reshape %47(%from_elements_7) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %48 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %53 = linalg.index 1 : index
      %54 = linalg.index 2 : index
      %55 = linalg.index 3 : index
      %56 = arith.cmpi eq, %dim, %c1 : index
      %57 = arith.select %56, %c0, %54 : index
      %extracted = tensor.extract %arg2[%c0, %53, %57, %55] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_9 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %49 = arith.cmpi eq, %26, %0 : i64
    cf.assert %49, "mismatching contracting dimension"
    %50 = tensor.empty(%27) : tensor<8x?x16xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %52 = linalg.batch_matmul ins(%reshape_8, %collapsed_9 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%51 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_10 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [1, 8, %27, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    return %expanded_10 : tensor<1x8x?x16xf32>
  }
  func.func @chunked_llama4(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x8x?x16xf32>, %arg2: tensor<1x8x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %cst_3 = arith.constant dense<4> : tensor<i64>
    %dim = tensor.dim %arg2, %c2 : tensor<1x8x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?xi64>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %57 = linalg.index 0 : index
      %58 = arith.index_cast %57 : index to i64
      linalg.yield %58 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %2 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_4 = tensor.expand_shape %2 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %3 = tensor.empty(%dim) : tensor<?x1xi64>
    %4 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<?x1xi64>, tensor<i64>) outs(%3 : tensor<?x1xi64>) {
    ^bb0(%in: i64, %in_12: i64, %out: i64):
      %57 = arith.sitofp %in : i64 to f64
      %58 = arith.sitofp %in_12 : i64 to f64
      %59 = arith.divf %57, %58 : f64
      %60 = math.floor %59 : f64
      %61 = arith.fptosi %60 : f64 to i64
      linalg.yield %61 : i64
    } -> tensor<?x1xi64>
    %5 = tensor.empty(%dim) : tensor<1x?xi64>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_4, %cst_3 : tensor<1x?xi64>, tensor<i64>) outs(%5 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %in_12: i64, %out: i64):
      %57 = arith.sitofp %in : i64 to f64
      %58 = arith.sitofp %in_12 : i64 to f64
      %59 = arith.divf %57, %58 : f64
      %60 = math.floor %59 : f64
      %61 = arith.fptosi %60 : f64 to i64
      linalg.yield %61 : i64
    } -> tensor<1x?xi64>
    %7 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %8 = linalg.generic {indexing_maps = [#map1, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%4, %6 : tensor<?x1xi64>, tensor<1x?xi64>) outs(%7 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_12: i64, %out: i1):
      %57 = arith.cmpi eq, %in, %in_12 : i64
      linalg.yield %57 : i1
    } -> tensor<?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_4, %expanded : tensor<1x?xi64>, tensor<?x1xi64>) outs(%7 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %in_12: i64, %out: i1):
      %57 = arith.cmpi sle, %in, %in_12 : i64
      linalg.yield %57 : i1
    } -> tensor<?x?xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%8, %9 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%7 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %57 = arith.andi %in, %in_12 : i1
      linalg.yield %57 : i1
    } -> tensor<?x?xi1>
    %dim_5 = tensor.dim %arg1, %c2 : tensor<1x8x?x16xf32>
    %11 = tensor.empty(%dim_5) : tensor<1x8x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x8x?x16xf32>) outs(%11 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    %12 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %14 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %57 = linalg.index 1 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %dim_12 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
      %60 = arith.cmpi eq, %dim_12, %c1 : index
      %61 = arith.select %60, %c0, %58 : index
      %extracted = tensor.extract %arg0[%c0, %57, %61, %59] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %15 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %16 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%15 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %57 = linalg.index 1 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %60 = arith.cmpi eq, %dim_5, %c1 : index
      %61 = arith.select %60, %c0, %59 : index
      %extracted = tensor.extract %transposed[%c0, %57, %58, %61] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_6 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %17 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %19 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%18 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %20 = arith.muli %0, %c8_i64 : i64
    %21 = arith.cmpi slt, %0, %c0_i64 : i64
    %22 = arith.select %21, %c8_i64, %20 : i64
    %23 = arith.extui %21 : i1 to i64
    %24 = arith.muli %22, %0 : i64
    %25 = arith.addi %23, %c1_i64 : i64
    %26 = arith.select %21, %c8_i64, %24 : i64
    %27 = arith.select %21, %25, %23 : i64
    %28 = arith.cmpi sle, %27, %c1_i64 : i64
    cf.assert %28, "must have at most one inferred (negative) dimension"
    %29 = arith.muli %20, %0 : i64
    %30 = arith.divsi %29, %26 : i64
    %31 = arith.select %21, %30, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %31, %31 : tensor<4xi64>
    %reshape = tensor.reshape %19(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %32 = arith.index_cast %31 : i64 to index
    %33 = tensor.empty(%32, %32) : tensor<1x8x?x?xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x8x?x?xf32>) outs(%33 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.mulf %in, %cst_2 : f32
      linalg.yield %57 : f32
    } -> tensor<1x8x?x?xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<?x?xi1>) outs(%7 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %57 = arith.xori %in, %true : i1
      linalg.yield %57 : i1
    } -> tensor<?x?xi1>
    %36 = arith.cmpi eq, %dim, %32 : index
    cf.assert %36, "mismatched size for broadcast"
    cf.assert %36, "mismatched size for broadcast"
    %37 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %38 = linalg.generic {indexing_maps = [#map13, #map16, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %cst_1, %34 : tensor<?x?xi1>, tensor<f32>, tensor<1x8x?x?xf32>) outs(%37 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %57 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %57 : f32
    } -> tensor<1x8x?x?xf32>
    %39 = tensor.empty(%dim) : tensor<1x8x?xi64>
    %40 = linalg.fill ins(%c0_i64 : i64) outs(%39 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %41 = tensor.empty(%dim) : tensor<1x8x?xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %43:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<1x8x?x?xf32>) outs(%42, %40 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %57 = linalg.index 3 : index
      %58 = arith.index_cast %57 : index to i64
      %59 = arith.maximumf %in, %out : f32
      %60 = arith.cmpf ogt, %in, %out : f32
      %61 = arith.select %60, %58, %out_12 : i64
      linalg.yield %59, %61 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_7 = tensor.expand_shape %43#0 [[0], [1], [2, 3]] output_shape [1, 8, %dim, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_7 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%37 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %57 = arith.subf %in, %in_12 : f32
      linalg.yield %57 : f32
    } -> tensor<1x8x?x?xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x8x?x?xf32>) outs(%37 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.exp %in : f32
      linalg.yield %57 : f32
    } -> tensor<1x8x?x?xf32>
    %46 = tensor.empty(%dim) : tensor<1x8x?x1xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<1x8x?x?xf32>) outs(%47 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %in, %out : f32
      linalg.yield %57 : f32
    } -> tensor<1x8x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%37 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %57 = arith.divf %in, %in_12 : f32
      linalg.yield %57 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %50 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %51 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%50 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %57 = linalg.index 1 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %60 = arith.cmpi eq, %dim, %c1 : index
      %61 = arith.select %60, %c0, %58 : index
      %62 = arith.select %60, %c0, %59 : index
      %extracted = tensor.extract %49[%c0, %57, %61, %62] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %28, "must have at most one inferred (negative) dimension"
    %from_elements_8 = tensor.from_elements %c8_i64, %31, %31 : tensor<3xi64>
    %reshape_9 = tensor.reshape %51(%from_elements_8) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %52 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %57 = linalg.index 1 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %60 = arith.cmpi eq, %dim, %c1 : index
      %61 = arith.select %60, %c0, %58 : index
      %extracted = tensor.extract %arg2[%c0, %57, %61, %59] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_10 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %53 = arith.cmpi eq, %31, %0 : i64
    cf.assert %53, "mismatching contracting dimension"
    %54 = tensor.empty(%32) : tensor<8x?x16xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %56 = linalg.batch_matmul ins(%reshape_9, %collapsed_10 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%55 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_11 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [1, 8, %32, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    return %expanded_11 : tensor<1x8x?x16xf32>
  }
  func.func @grok_softcap(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x8x?x16xf32>, %arg2: tensor<1x8x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %true = arith.constant true
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c2 = arith.constant 2 : index
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-1.000000e+30> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 2.500000e-01 : f32
    %cst_5 = arith.constant 3.000000e+01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x8x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_6 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 8, %dim_6, 16, 1] : tensor<1x8x?x16xf32> into tensor<1x8x?x16x1xf32>
    %dim_7 = tensor.dim %arg1, %c2 : tensor<1x8x?x16xf32>
    %expanded_8 = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4]] output_shape [1, 8, %dim_7, 16, 1] : tensor<1x8x?x16xf32> into tensor<1x8x?x16x1xf32>
    %1 = tensor.empty(%dim_6) : tensor<8x?x16x1x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x8x?x16x1xf32>) outs(%1 : tensor<8x?x16x1x1xf32>) permutation = [1, 2, 3, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1], [2, 3, 4]] : tensor<8x?x16x1x1xf32> into tensor<8x?x16xf32>
    %2 = tensor.empty(%dim_7) : tensor<8x16x1x?x1xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<1x8x?x16x1xf32>) outs(%2 : tensor<8x16x1x?x1xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0], [1, 2], [3, 4]] : tensor<8x16x1x?x1xf32> into tensor<8x16x?xf32>
    %3 = tensor.empty(%dim_6, %dim_7) : tensor<8x?x?xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%4 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %6 = arith.muli %0, %c8_i64 : i64
    %7 = arith.cmpi slt, %0, %c0_i64 : i64
    %8 = arith.select %7, %c8_i64, %6 : i64
    %9 = arith.extui %7 : i1 to i64
    %10 = arith.muli %8, %0 : i64
    %11 = arith.addi %9, %c1_i64 : i64
    %12 = arith.select %7, %c8_i64, %10 : i64
    %13 = arith.select %7, %11, %9 : i64
    %14 = arith.cmpi sle, %13, %c1_i64 : i64
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %15 = arith.index_cast %dim_6 : index to i64
    %16 = arith.muli %15, %c8_i64 : i64
    %17 = arith.index_cast %dim_7 : index to i64
    %18 = arith.muli %16, %17 : i64
    %19 = arith.divsi %18, %12 : i64
    %20 = arith.select %7, %19, %0 : i64
    %from_elements = tensor.from_elements %c8_i64, %20, %c1_i64, %c1_i64, %20 : tensor<5xi64>
    %reshape = tensor.reshape %5(%from_elements) : (tensor<8x?x?xf32>, tensor<5xi64>) -> tensor<8x?x1x1x?xf32>
    %21 = arith.index_cast %20 : i64 to index
    %22 = tensor.empty(%21, %21) : tensor<1x8x?x?x1xf32>
    %transposed_11 = linalg.transpose ins(%reshape : tensor<8x?x1x1x?xf32>) outs(%22 : tensor<1x8x?x?x1xf32>) permutation = [3, 0, 1, 4, 2] 
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %23 = arith.muli %20, %c8_i64 : i64
    %24 = arith.muli %23, %20 : i64
    %25 = arith.divsi %24, %12 : i64
    %26 = arith.select %7, %25, %0 : i64
    %from_elements_12 = tensor.from_elements %c1_i64, %c8_i64, %26, %26 : tensor<4xi64>
    %reshape_13 = tensor.reshape %transposed_11(%from_elements_12) : (tensor<1x8x?x?x1xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %27 = arith.index_cast %26 : i64 to index
    %28 = tensor.empty(%27, %27) : tensor<1x8x?x?xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_13 : tensor<1x8x?x?xf32>) outs(%28 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %74 = arith.mulf %in, %cst_4 : f32
      linalg.yield %74 : f32
    } -> tensor<1x8x?x?xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x8x?x?xf32>) outs(%28 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %74 = arith.divf %in, %cst_5 : f32
      linalg.yield %74 : f32
    } -> tensor<1x8x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x8x?x?xf32>) outs(%28 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %74 = math.tanh %in : f32
      linalg.yield %74 : f32
    } -> tensor<1x8x?x?xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x8x?x?xf32>) outs(%28 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %74 = arith.mulf %in, %cst_5 : f32
      linalg.yield %74 : f32
    } -> tensor<1x8x?x?xf32>
    %33 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %33, "negative values not allowed in new dimensions"
    cf.assert %33, "negative values not allowed in new dimensions"
    %34 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%34 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x?xf32>
    %36 = tensor.empty(%dim) : tensor<?xi64>
    %37 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%36 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %74 = linalg.index 0 : index
      %75 = arith.index_cast %74 : index to i64
      linalg.yield %75 : i64
    } -> tensor<?xi64>
    %expanded_14 = tensor.expand_shape %37 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_15 = tensor.expand_shape %37 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %38 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %39 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%38 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_27: i64, %out: i64):
      %74 = arith.subi %in, %in_27 : i64
      linalg.yield %74 : i64
    } -> tensor<?x?xi64>
    %40 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %41 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<?x?xi64>) outs(%40 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %74 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %74 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %42 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%41, %35, %cst_2 : tensor<?x?xi1>, tensor<?x?xf32>, tensor<f32>) outs(%42 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_27: f32, %in_28: f32, %out: f32):
      %74 = arith.select %in, %in_27, %in_28 : f32
      linalg.yield %74 : f32
    } -> tensor<?x?xf32>
    cf.assert %33, "negative values not allowed in new dimensions"
    cf.assert %33, "negative values not allowed in new dimensions"
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<?x?xf32>) outs(%40 : tensor<?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %74 = arith.cmpf une, %in, %cst : f32
      linalg.yield %74 : i1
    } -> tensor<?x?xi1>
    %45 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %45, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %45, "unimplemented: dynamic negative broadcast sizes"
    %46 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %47 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%46 : tensor<?x?xi1>) {
    ^bb0(%out: i1):
      %74 = linalg.index 0 : index
      %75 = linalg.index 1 : index
      %76 = arith.cmpi eq, %dim, %c1 : index
      %77 = arith.select %76, %c0, %74 : index
      %78 = arith.select %76, %c0, %75 : index
      %extracted = tensor.extract %44[%77, %78] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x?xi1>
    %48 = arith.cmpi eq, %dim, %27 : index
    cf.assert %48, "mismatched size for broadcast"
    cf.assert %48, "mismatched size for broadcast"
    %49 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %50 = linalg.generic {indexing_maps = [#map13, #map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %32, %cst_1 : tensor<?x?xi1>, tensor<1x8x?x?xf32>, tensor<f32>) outs(%49 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_27: f32, %in_28: f32, %out: f32):
      %74 = arith.select %in, %in_27, %in_28 : f32
      linalg.yield %74 : f32
    } -> tensor<1x8x?x?xf32>
    %51 = tensor.empty(%dim) : tensor<1x8x?xi64>
    %52 = linalg.fill ins(%c0_i64 : i64) outs(%51 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %53 = tensor.empty(%dim) : tensor<1x8x?xf32>
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %55:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x8x?x?xf32>) outs(%54, %52 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %74 = linalg.index 3 : index
      %75 = arith.index_cast %74 : index to i64
      %76 = arith.maximumf %in, %out : f32
      %77 = arith.cmpf ogt, %in, %out : f32
      %78 = arith.select %77, %75, %out_27 : i64
      linalg.yield %76, %78 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_16 = tensor.expand_shape %55#0 [[0], [1], [2, 3]] output_shape [1, 8, %dim, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %56 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_16 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%49 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %74 = arith.subf %in, %in_27 : f32
      linalg.yield %74 : f32
    } -> tensor<1x8x?x?xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x8x?x?xf32>) outs(%49 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %74 = math.exp %in : f32
      linalg.yield %74 : f32
    } -> tensor<1x8x?x?xf32>
    %58 = tensor.empty(%dim) : tensor<1x8x?x1xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x8x?x?xf32>) outs(%59 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %74 = arith.addf %in, %out : f32
      linalg.yield %74 : f32
    } -> tensor<1x8x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%49 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %74 = arith.divf %in, %in_27 : f32
      linalg.yield %74 : f32
    } -> tensor<1x8x?x?xf32>
    %expanded_17 = tensor.expand_shape %61 [[0], [1], [2], [3, 4]] output_shape [1, 8, %dim, %dim, 1] : tensor<1x8x?x?xf32> into tensor<1x8x?x?x1xf32>
    %expanded_18 = tensor.expand_shape %arg2 [[0], [1], [2], [3, 4]] output_shape [1, 8, %dim, 16, 1] : tensor<1x8x?x16xf32> into tensor<1x8x?x16x1xf32>
    %62 = tensor.empty(%dim, %dim) : tensor<8x?x?x1x1xf32>
    %transposed_19 = linalg.transpose ins(%expanded_17 : tensor<1x8x?x?x1xf32>) outs(%62 : tensor<8x?x?x1x1xf32>) permutation = [1, 2, 3, 0, 4] 
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %63 = arith.muli %0, %c8_i64 : i64
    %64 = arith.muli %63, %0 : i64
    %65 = arith.divsi %64, %12 : i64
    %66 = arith.select %7, %65, %0 : i64
    %from_elements_20 = tensor.from_elements %c8_i64, %66, %66 : tensor<3xi64>
    %reshape_21 = tensor.reshape %transposed_19(%from_elements_20) : (tensor<8x?x?x1x1xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    %67 = tensor.empty(%dim) : tensor<8x?x1x16x1xf32>
    %transposed_22 = linalg.transpose ins(%expanded_18 : tensor<1x8x?x16x1xf32>) outs(%67 : tensor<8x?x1x16x1xf32>) permutation = [1, 2, 0, 3, 4] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1], [2, 3, 4]] : tensor<8x?x1x16x1xf32> into tensor<8x?x16xf32>
    %68 = arith.index_cast %66 : i64 to index
    %69 = arith.cmpi eq, %66, %0 : i64
    cf.assert %69, "mismatching contracting dimension"
    %70 = tensor.empty(%68) : tensor<8x?x16xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %72 = linalg.batch_matmul ins(%reshape_21, %collapsed_23 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%71 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_24 = tensor.expand_shape %72 [[0], [1], [2, 3, 4]] output_shape [8, %68, 1, 1, 16] : tensor<8x?x16xf32> into tensor<8x?x1x1x16xf32>
    %73 = tensor.empty(%68) : tensor<1x8x?x16x1xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<8x?x1x1x16xf32>) outs(%73 : tensor<1x8x?x16x1xf32>) permutation = [3, 0, 1, 4, 2] 
    %collapsed_26 = tensor.collapse_shape %transposed_25 [[0], [1], [2], [3, 4]] : tensor<1x8x?x16x1xf32> into tensor<1x8x?x16xf32>
    return %collapsed_26 : tensor<1x8x?x16xf32>
  }
  func.func @scale_by_layer(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x8x?x16xf32>, %arg2: tensor<1x8x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %true = arith.constant true
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i8 = arith.constant 0 : i8
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 1.600000e+01 : f32
    %cst_4 = arith.constant dense<0> : tensor<i8>
    %cst_5 = arith.constant dense<1> : tensor<i8>
    %dim = tensor.dim %arg2, %c2 : tensor<1x8x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_6 = tensor.dim %arg1, %c2 : tensor<1x8x?x16xf32>
    %1 = tensor.empty(%dim_6) : tensor<1x8x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x8x?x16xf32>) outs(%1 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %61 = linalg.index 1 : index
      %62 = linalg.index 2 : index
      %63 = linalg.index 3 : index
      %dim_15 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
      %64 = arith.cmpi eq, %dim_15, %c1 : index
      %65 = arith.select %64, %c0, %62 : index
      %extracted = tensor.extract %arg0[%c0, %61, %65, %63] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %6 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %61 = linalg.index 1 : index
      %62 = linalg.index 2 : index
      %63 = linalg.index 3 : index
      %64 = arith.cmpi eq, %dim_6, %c1 : index
      %65 = arith.select %64, %c0, %63 : index
      %extracted = tensor.extract %transposed[%c0, %61, %62, %65] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_7 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %7 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%8 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %10 = arith.muli %0, %c8_i64 : i64
    %11 = arith.cmpi slt, %0, %c0_i64 : i64
    %12 = arith.select %11, %c8_i64, %10 : i64
    %13 = arith.extui %11 : i1 to i64
    %14 = arith.muli %12, %0 : i64
    %15 = arith.addi %13, %c1_i64 : i64
    %16 = arith.select %11, %c8_i64, %14 : i64
    %17 = arith.select %11, %15, %13 : i64
    %18 = arith.cmpi sle, %17, %c1_i64 : i64
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %19 = arith.muli %10, %0 : i64
    %20 = arith.divsi %19, %16 : i64
    %21 = arith.select %11, %20, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %21, %21 : tensor<4xi64>
    %reshape = tensor.reshape %9(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %22 = arith.index_cast %21 : i64 to index
    %23 = tensor.empty(%22, %22) : tensor<1x8x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %cst_2 : tensor<1x8x?x?xf32>, tensor<f32>) outs(%23 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %61 = arith.divf %in, %in_15 : f32
      linalg.yield %61 : f32
    } -> tensor<1x8x?x?xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x8x?x?xf32>) outs(%23 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.divf %in, %cst_3 : f32
      linalg.yield %61 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %2, "negative values not allowed in new dimensions"
    cf.assert %2, "negative values not allowed in new dimensions"
    %26 = tensor.empty(%dim, %dim) : tensor<?x?xi8>
    %27 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i8>) outs(%26 : tensor<?x?xi8>) {
    ^bb0(%in: i8, %out: i8):
      linalg.yield %in : i8
    } -> tensor<?x?xi8>
    %28 = tensor.empty(%dim) : tensor<?xi64>
    %29 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%28 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %61 = linalg.index 0 : index
      %62 = arith.index_cast %61 : index to i64
      linalg.yield %62 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %29 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_8 = tensor.expand_shape %29 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %30 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %31 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_8 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%30 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_15: i64, %out: i64):
      %61 = arith.subi %in, %in_15 : i64
      linalg.yield %61 : i64
    } -> tensor<?x?xi64>
    %32 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %33 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<?x?xi64>) outs(%32 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %61 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %61 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %34 = tensor.empty(%dim, %dim) : tensor<?x?xi8>
    %35 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%33, %27, %cst_4 : tensor<?x?xi1>, tensor<?x?xi8>, tensor<i8>) outs(%34 : tensor<?x?xi8>) {
    ^bb0(%in: i1, %in_15: i8, %in_16: i8, %out: i8):
      %61 = arith.select %in, %in_15, %in_16 : i8
      linalg.yield %61 : i8
    } -> tensor<?x?xi8>
    cf.assert %2, "negative values not allowed in new dimensions"
    cf.assert %2, "negative values not allowed in new dimensions"
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<?x?xi8>) outs(%32 : tensor<?x?xi1>) {
    ^bb0(%in: i8, %out: i1):
      %61 = arith.cmpi ne, %in, %c0_i8 : i8
      linalg.yield %61 : i1
    } -> tensor<?x?xi1>
    %37 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %38 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %39 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%38 : tensor<?x?xi1>) {
    ^bb0(%out: i1):
      %61 = linalg.index 0 : index
      %62 = linalg.index 1 : index
      %63 = arith.cmpi eq, %dim, %c1 : index
      %64 = arith.select %63, %c0, %61 : index
      %65 = arith.select %63, %c0, %62 : index
      %extracted = tensor.extract %36[%64, %65] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x?xi1>
    %expanded_9 = tensor.expand_shape %39 [[0, 1, 2], [3]] output_shape [1, 1, %dim, %dim] : tensor<?x?xi1> into tensor<1x1x?x?xi1>
    %40 = arith.cmpi eq, %dim, %22 : index
    cf.assert %40, "mismatched size for broadcast"
    cf.assert %40, "mismatched size for broadcast"
    %41 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %42 = linalg.generic {indexing_maps = [#map17, #map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %25, %cst_1 : tensor<1x1x?x?xi1>, tensor<1x8x?x?xf32>, tensor<f32>) outs(%41 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %61 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %61 : f32
    } -> tensor<1x8x?x?xf32>
    %43 = tensor.empty(%dim) : tensor<1x8x?xi64>
    %44 = linalg.fill ins(%c0_i64 : i64) outs(%43 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %45 = tensor.empty(%dim) : tensor<1x8x?xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %47:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<1x8x?x?xf32>) outs(%46, %44 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %61 = linalg.index 3 : index
      %62 = arith.index_cast %61 : index to i64
      %63 = arith.maximumf %in, %out : f32
      %64 = arith.cmpf ogt, %in, %out : f32
      %65 = arith.select %64, %62, %out_15 : i64
      linalg.yield %63, %65 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_10 = tensor.expand_shape %47#0 [[0], [1], [2, 3]] output_shape [1, 8, %dim, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %expanded_10 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%41 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %61 = arith.subf %in, %in_15 : f32
      linalg.yield %61 : f32
    } -> tensor<1x8x?x?xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x8x?x?xf32>) outs(%41 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = math.exp %in : f32
      linalg.yield %61 : f32
    } -> tensor<1x8x?x?xf32>
    %50 = tensor.empty(%dim) : tensor<1x8x?x1xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<1x8x?x?xf32>) outs(%51 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.addf %in, %out : f32
      linalg.yield %61 : f32
    } -> tensor<1x8x?x1xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%41 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %61 = arith.divf %in, %in_15 : f32
      linalg.yield %61 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %54 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %55 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%54 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %61 = linalg.index 1 : index
      %62 = linalg.index 2 : index
      %63 = linalg.index 3 : index
      %64 = arith.cmpi eq, %dim, %c1 : index
      %65 = arith.select %64, %c0, %62 : index
      %66 = arith.select %64, %c0, %63 : index
      %extracted = tensor.extract %53[%c0, %61, %65, %66] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %from_elements_11 = tensor.from_elements %c8_i64, %21, %21 : tensor<3xi64>
    %reshape_12 = tensor.reshape %55(%from_elements_11) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %56 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %61 = linalg.index 1 : index
      %62 = linalg.index 2 : index
      %63 = linalg.index 3 : index
      %64 = arith.cmpi eq, %dim, %c1 : index
      %65 = arith.select %64, %c0, %62 : index
      %extracted = tensor.extract %arg2[%c0, %61, %65, %63] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_13 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %57 = arith.cmpi eq, %21, %0 : i64
    cf.assert %57, "mismatching contracting dimension"
    %58 = tensor.empty(%22) : tensor<8x?x16xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %60 = linalg.batch_matmul ins(%reshape_12, %collapsed_13 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%59 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_14 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [1, 8, %22, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    return %expanded_14 : tensor<1x8x?x16xf32>
  }
  func.func @scaled_queries(%arg0: tensor<1x8x9x16xf32>, %arg1: tensor<1x8x9x16xf32>, %arg2: tensor<1x8x9x16xf32>, %arg3: tensor<1x9x1xf32>) -> tensor<1x8x9x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x8x9x9xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<9x9xi1>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 5.000000e-01 : f32
    %expanded = tensor.expand_shape %arg3 [[0], [1, 2], [3]] output_shape [1, 1, 9, 1] : tensor<1x9x1xf32> into tensor<1x1x9x1xf32>
    %0 = tensor.empty() : tensor<1x8x9x16xf32>
    %1 = linalg.generic {indexing_maps = [#map8, #map30, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded : tensor<1x8x9x16xf32>, tensor<1x1x9x1xf32>) outs(%0 : tensor<1x8x9x16xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %41 = arith.mulf %in, %in_15 : f32
      linalg.yield %41 : f32
    } -> tensor<1x8x9x16xf32>
    %2 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x8x9x16xf32>) outs(%0 : tensor<1x8x9x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.mulf %in, %cst_6 : f32
      linalg.yield %41 : f32
    } -> tensor<1x8x9x16xf32>
    %3 = tensor.empty() : tensor<9xi64>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%3 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %41 = linalg.index 0 : index
      %42 = arith.index_cast %41 : index to i64
      linalg.yield %42 : i64
    } -> tensor<9xi64>
    %expanded_7 = tensor.expand_shape %4 [[0, 1]] output_shape [1, 9] : tensor<9xi64> into tensor<1x9xi64>
    %expanded_8 = tensor.expand_shape %4 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %5 = tensor.empty() : tensor<9x9xi64>
    %6 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_7, %expanded_8 : tensor<1x9xi64>, tensor<9x1xi64>) outs(%5 : tensor<9x9xi64>) {
    ^bb0(%in: i64, %in_15: i64, %out: i64):
      %41 = arith.subi %in, %in_15 : i64
      linalg.yield %41 : i64
    } -> tensor<9x9xi64>
    %7 = tensor.empty() : tensor<9x9xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<9x9xi64>) outs(%7 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %out: i1):
      %41 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %41 : i1
    } -> tensor<9x9xi1>
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_4 : tensor<9x9xi1>, tensor<9x9xi1>) outs(%7 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %in_15: i1, %out: i1):
      %41 = arith.andi %in, %in_15 : i1
      linalg.yield %41 : i1
    } -> tensor<9x9xi1>
    %10 = tensor.empty() : tensor<9x9xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_2, %cst_3 : tensor<9x9xi1>, tensor<f32>, tensor<f32>) outs(%10 : tensor<9x9xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %41 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %41 : f32
    } -> tensor<9x9xf32>
    %12 = tensor.empty() : tensor<1x8x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x8x9x16xf32>) outs(%12 : tensor<1x8x16x9xf32>) permutation = [0, 1, 3, 2] 
    %13 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x8x16x9xf32>) outs(%12 : tensor<1x8x16x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.mulf %in, %cst_6 : f32
      linalg.yield %41 : f32
    } -> tensor<1x8x16x9xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %collapsed_9 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %14 = tensor.empty() : tensor<8x9x9xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %16 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%15 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %expanded_10 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [1, 8, 9, 9] : tensor<8x9x9xf32> into tensor<1x8x9x9xf32>
    %17 = tensor.empty() : tensor<1x8x9x9xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %11 : tensor<1x8x9x9xf32>, tensor<9x9xf32>) outs(%17 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %41 = arith.addf %in, %in_15 : f32
      linalg.yield %41 : f32
    } -> tensor<1x8x9x9xf32>
    %19 = tensor.empty() : tensor<1x8x9xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<1x8x9xi64>) -> tensor<1x8x9xi64>
    %21 = tensor.empty() : tensor<1x8x9xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<1x8x9xf32>) -> tensor<1x8x9xf32>
    %23:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<1x8x9x9xf32>) outs(%22, %20 : tensor<1x8x9xf32>, tensor<1x8x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %41 = linalg.index 3 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_15 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<1x8x9xf32>, tensor<1x8x9xi64>)
    %expanded_11 = tensor.expand_shape %23#0 [[0], [1], [2, 3]] output_shape [1, 8, 9, 1] : tensor<1x8x9xf32> into tensor<1x8x9x1xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_11 : tensor<1x8x9x9xf32>, tensor<1x8x9x1xf32>) outs(%17 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %41 = arith.subf %in, %in_15 : f32
      linalg.yield %41 : f32
    } -> tensor<1x8x9x9xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x8x9x9xf32>) outs(%17 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<1x8x9x9xf32>
    %26 = tensor.empty() : tensor<1x8x9x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x8x9x1xf32>) -> tensor<1x8x9x1xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x8x9x9xf32>) outs(%27 : tensor<1x8x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<1x8x9x1xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<1x8x9x9xf32>, tensor<1x8x9x1xf32>) outs(%17 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %41 = arith.divf %in, %in_15 : f32
      linalg.yield %41 : f32
    } -> tensor<1x8x9x9xf32>
    %30 = tensor.empty() : tensor<1x8x9x9xi1>
    %31 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x8x9x9xf32>) outs(%30 : tensor<1x8x9x9xi1>) {
    ^bb0(%in: f32, %out: i1):
      %41 = arith.extf %in : f32 to f64
      %42 = arith.cmpf oeq, %41, %cst_5 : f64
      linalg.yield %42 : i1
    } -> tensor<1x8x9x9xi1>
    %32 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x8x9x9xi1>) outs(%30 : tensor<1x8x9x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      %41 = arith.cmpi eq, %in, %false : i1
      linalg.yield %41 : i1
    } -> tensor<1x8x9x9xi1>
    %33 = tensor.empty() : tensor<1x8x9x1xi1>
    %34 = linalg.fill ins(%false : i1) outs(%33 : tensor<1x8x9x1xi1>) -> tensor<1x8x9x1xi1>
    %35 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<1x8x9x9xi1>) outs(%34 : tensor<1x8x9x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %41 = arith.ori %in, %out : i1
      linalg.yield %41 : i1
    } -> tensor<1x8x9x1xi1>
    %36 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x8x9x1xi1>) outs(%33 : tensor<1x8x9x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %41 = arith.cmpi eq, %in, %false : i1
      linalg.yield %41 : i1
    } -> tensor<1x8x9x1xi1>
    %37 = linalg.generic {indexing_maps = [#map15, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %cst_1, %29 : tensor<1x8x9x1xi1>, tensor<1x8x9x9xf32>, tensor<1x8x9x9xf32>) outs(%17 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %41 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %41 : f32
    } -> tensor<1x8x9x9xf32>
    %collapsed_12 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<1x8x9x9xf32> into tensor<8x9x9xf32>
    %collapsed_13 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %38 = tensor.empty() : tensor<8x9x16xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %40 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x9x9xf32>, tensor<8x9x16xf32>) outs(%39 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %expanded_14 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [1, 8, 9, 16] : tensor<8x9x16xf32> into tensor<1x8x9x16xf32>
    return %expanded_14 : tensor<1x8x9x16xf32>
  }
  func.func @gqa_einops(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x2x?x16xf32>, %arg2: tensor<1x2x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c4_i64 = arith.constant 4 : i64
    %c2 = arith.constant 2 : index
    %c4 = arith.constant 4 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %c8_i64 = arith.constant 8 : i64
    %dim = tensor.dim %arg2, %c2 : tensor<1x2x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_4 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [1, 2, 4, %dim_4, 16] : tensor<1x8x?x16xf32> into tensor<1x2x4x?x16xf32>
    %1 = tensor.empty(%dim_4) : tensor<1x2x4x?x16xf32>
    %2 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x2x4x?x16xf32>) outs(%1 : tensor<1x2x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.mulf %in, %cst_3 : f32
      linalg.yield %79 : f32
    } -> tensor<1x2x4x?x16xf32>
    %expanded_5 = tensor.expand_shape %2 [[0], [1], [2], [3], [4, 5]] output_shape [1, 2, 4, %dim_4, 16, 1] : tensor<1x2x4x?x16xf32> into tensor<1x2x4x?x16x1xf32>
    %dim_6 = tensor.dim %arg1, %c2 : tensor<1x2x?x16xf32>
    %expanded_7 = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4, 5]] output_shape [1, 2, %dim_6, 16, 1, 1] : tensor<1x2x?x16xf32> into tensor<1x2x?x16x1x1xf32>
    %3 = arith.muli %0, %c4_i64 : i64
    %4 = tensor.empty(%dim_4) : tensor<2x4x?x16x1x1xf32>
    %transposed = linalg.transpose ins(%expanded_5 : tensor<1x2x4x?x16x1xf32>) outs(%4 : tensor<2x4x?x16x1x1xf32>) permutation = [1, 2, 3, 4, 0, 5] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2], [3, 4, 5]] : tensor<2x4x?x16x1x1xf32> into tensor<2x?x16xf32>
    %5 = tensor.empty(%dim_6) : tensor<2x16x1x?x1x1xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<1x2x?x16x1x1xf32>) outs(%5 : tensor<2x16x1x?x1x1xf32>) permutation = [1, 3, 0, 2, 4, 5] 
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0], [1, 2], [3, 4, 5]] : tensor<2x16x1x?x1x1xf32> into tensor<2x16x?xf32>
    %6 = affine.apply #map31()[%dim_4]
    %7 = tensor.empty(%6, %dim_6) : tensor<2x?x?xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<2x?x16xf32>, tensor<2x16x?xf32>) outs(%8 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %10 = arith.muli %0, %c8_i64 : i64
    %11 = arith.cmpi slt, %0, %c0_i64 : i64
    %12 = arith.select %11, %c8_i64, %10 : i64
    %13 = arith.extui %11 : i1 to i64
    %14 = arith.muli %12, %0 : i64
    %15 = arith.addi %13, %c1_i64 : i64
    %16 = arith.select %11, %c8_i64, %14 : i64
    %17 = arith.select %11, %15, %13 : i64
    %18 = arith.cmpi sle, %17, %c1_i64 : i64
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %19 = arith.index_cast %6 : index to i64
    %20 = arith.muli %19, %c2_i64 : i64
    %21 = arith.index_cast %dim_6 : index to i64
    %22 = arith.muli %20, %21 : i64
    %23 = arith.divsi %22, %16 : i64
    %24 = arith.select %11, %23, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %c4_i64, %24, %c1_i64, %c1_i64, %24 : tensor<6xi64>
    %reshape = tensor.reshape %9(%from_elements) : (tensor<2x?x?xf32>, tensor<6xi64>) -> tensor<2x4x?x1x1x?xf32>
    %25 = arith.index_cast %24 : i64 to index
    %26 = tensor.empty(%25, %25) : tensor<1x2x4x?x?x1xf32>
    %transposed_10 = linalg.transpose ins(%reshape : tensor<2x4x?x1x1x?xf32>) outs(%26 : tensor<1x2x4x?x?x1xf32>) permutation = [4, 0, 1, 2, 5, 3] 
    cf.assert %18, "must have at most one inferred (negative) dimension"
    %27 = arith.muli %24, %c8_i64 : i64
    %28 = arith.muli %27, %24 : i64
    %29 = arith.divsi %28, %16 : i64
    %30 = arith.select %11, %29, %0 : i64
    %from_elements_11 = tensor.from_elements %c1_i64, %c2_i64, %c4_i64, %30, %30 : tensor<5xi64>
    %reshape_12 = tensor.reshape %transposed_10(%from_elements_11) : (tensor<1x2x4x?x?x1xf32>, tensor<5xi64>) -> tensor<1x2x4x?x?xf32>
    %31 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %31, "negative values not allowed in new dimensions"
    cf.assert %31, "negative values not allowed in new dimensions"
    %32 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %33 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%32 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %34 = tensor.empty(%dim) : tensor<?xi64>
    %35 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%34 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %79 = linalg.index 0 : index
      %80 = arith.index_cast %79 : index to i64
      linalg.yield %80 : i64
    } -> tensor<?xi64>
    %expanded_13 = tensor.expand_shape %35 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_14 = tensor.expand_shape %35 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %36 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %37 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%36 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_26: i64, %out: i64):
      %79 = arith.subi %in, %in_26 : i64
      linalg.yield %79 : i64
    } -> tensor<?x?xi64>
    %38 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<?x?xi64>) outs(%38 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %79 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %79 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %40 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%39, %33 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%38 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_26: i1, %out: i1):
      %79 = arith.andi %in, %in_26 : i1
      linalg.yield %79 : i1
    } -> tensor<?x?xi1>
    %41 = arith.index_cast %30 : i64 to index
    %42 = arith.cmpi eq, %dim, %41 : index
    cf.assert %42, "mismatched size for broadcast"
    cf.assert %42, "mismatched size for broadcast"
    %43 = tensor.empty(%dim, %dim) : tensor<1x2x4x?x?xf32>
    %44 = linalg.generic {indexing_maps = [#map32, #map33, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40, %cst_1, %reshape_12 : tensor<?x?xi1>, tensor<f32>, tensor<1x2x4x?x?xf32>) outs(%43 : tensor<1x2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %79 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %79 : f32
    } -> tensor<1x2x4x?x?xf32>
    %45 = tensor.empty(%dim) : tensor<1x2x4x?xi64>
    %46 = linalg.fill ins(%c0_i64 : i64) outs(%45 : tensor<1x2x4x?xi64>) -> tensor<1x2x4x?xi64>
    %47 = tensor.empty(%dim) : tensor<1x2x4x?xf32>
    %48 = linalg.fill ins(%cst_0 : f32) outs(%47 : tensor<1x2x4x?xf32>) -> tensor<1x2x4x?xf32>
    %49:2 = linalg.generic {indexing_maps = [#map11, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<1x2x4x?x?xf32>) outs(%48, %46 : tensor<1x2x4x?xf32>, tensor<1x2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %79 = linalg.index 4 : index
      %80 = arith.index_cast %79 : index to i64
      %81 = arith.maximumf %in, %out : f32
      %82 = arith.cmpf ogt, %in, %out : f32
      %83 = arith.select %82, %80, %out_26 : i64
      linalg.yield %81, %83 : f32, i64
    } -> (tensor<1x2x4x?xf32>, tensor<1x2x4x?xi64>)
    %expanded_15 = tensor.expand_shape %49#0 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, %dim, 1] : tensor<1x2x4x?xf32> into tensor<1x2x4x?x1xf32>
    %50 = linalg.generic {indexing_maps = [#map11, #map34, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44, %expanded_15 : tensor<1x2x4x?x?xf32>, tensor<1x2x4x?x1xf32>) outs(%43 : tensor<1x2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.subf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<1x2x4x?x?xf32>
    %51 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x2x4x?x?xf32>) outs(%43 : tensor<1x2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = math.exp %in : f32
      linalg.yield %79 : f32
    } -> tensor<1x2x4x?x?xf32>
    %52 = tensor.empty(%dim) : tensor<1x2x4x?x1xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<1x2x4x?x1xf32>) -> tensor<1x2x4x?x1xf32>
    %54 = linalg.generic {indexing_maps = [#map11, #map34], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<1x2x4x?x?xf32>) outs(%53 : tensor<1x2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.addf %in, %out : f32
      linalg.yield %79 : f32
    } -> tensor<1x2x4x?x1xf32>
    %55 = linalg.generic {indexing_maps = [#map11, #map34, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<1x2x4x?x?xf32>, tensor<1x2x4x?x1xf32>) outs(%43 : tensor<1x2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.divf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<1x2x4x?x?xf32>
    %expanded_16 = tensor.expand_shape %55 [[0], [1], [2], [3], [4, 5]] output_shape [1, 2, 4, %dim, %dim, 1] : tensor<1x2x4x?x?xf32> into tensor<1x2x4x?x?x1xf32>
    %expanded_17 = tensor.expand_shape %arg2 [[0], [1], [2], [3, 4, 5]] output_shape [1, 2, %dim, 16, 1, 1] : tensor<1x2x?x16xf32> into tensor<1x2x?x16x1x1xf32>
    %56 = tensor.empty(%dim, %dim) : tensor<2x4x?x?x1x1xf32>
    %transposed_18 = linalg.transpose ins(%expanded_16 : tensor<1x2x4x?x?x1xf32>) outs(%56 : tensor<2x4x?x?x1x1xf32>) permutation = [1, 2, 3, 4, 0, 5] 
    %57 = arith.muli %3, %c2_i64 : i64
    %58 = arith.cmpi slt, %3, %c0_i64 : i64
    %59 = arith.select %58, %c2_i64, %57 : i64
    %60 = arith.extui %58 : i1 to i64
    %61 = arith.muli %59, %0 : i64
    %62 = arith.addi %60, %c1_i64 : i64
    %63 = arith.select %11, %59, %61 : i64
    %64 = arith.select %11, %62, %60 : i64
    %65 = arith.cmpi sle, %64, %c1_i64 : i64
    cf.assert %65, "must have at most one inferred (negative) dimension"
    %66 = arith.muli %0, %c8_i64 : i64
    %67 = arith.muli %66, %0 : i64
    %68 = arith.divsi %67, %63 : i64
    %69 = arith.select %58, %68, %3 : i64
    %70 = arith.select %11, %68, %0 : i64
    %from_elements_19 = tensor.from_elements %c2_i64, %69, %70 : tensor<3xi64>
    %reshape_20 = tensor.reshape %transposed_18(%from_elements_19) : (tensor<2x4x?x?x1x1xf32>, tensor<3xi64>) -> tensor<2x?x?xf32>
    %71 = tensor.empty(%dim) : tensor<2x?x1x16x1x1xf32>
    %transposed_21 = linalg.transpose ins(%expanded_17 : tensor<1x2x?x16x1x1xf32>) outs(%71 : tensor<2x?x1x16x1x1xf32>) permutation = [1, 2, 0, 3, 4, 5] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2, 3, 4, 5]] : tensor<2x?x1x16x1x1xf32> into tensor<2x?x16xf32>
    %72 = arith.index_cast %69 : i64 to index
    %73 = arith.cmpi eq, %70, %0 : i64
    cf.assert %73, "mismatching contracting dimension"
    %74 = tensor.empty(%72) : tensor<2x?x16xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<2x?x16xf32>) -> tensor<2x?x16xf32>
    %76 = linalg.batch_matmul ins(%reshape_20, %collapsed_22 : tensor<2x?x?xf32>, tensor<2x?x16xf32>) outs(%75 : tensor<2x?x16xf32>) -> tensor<2x?x16xf32>
    %77 = arith.divsi %72, %c4 : index
    %expanded_23 = tensor.expand_shape %76 [[0], [1, 2], [3, 4, 5]] output_shape [2, 4, %77, 1, 1, 16] : tensor<2x?x16xf32> into tensor<2x4x?x1x1x16xf32>
    %78 = tensor.empty(%77) : tensor<1x2x4x?x16x1xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x4x?x1x1x16xf32>) outs(%78 : tensor<1x2x4x?x16x1xf32>) permutation = [4, 0, 1, 2, 5, 3] 
    %collapsed_25 = tensor.collapse_shape %transposed_24 [[0], [1, 2], [3], [4, 5]] : tensor<1x2x4x?x16x1xf32> into tensor<1x8x?x16xf32>
    return %collapsed_25 : tensor<1x8x?x16xf32>
  }
  func.func @gqa_stack(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x2x?x16xf32>, %arg2: tensor<1x2x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c4 = arith.constant 4 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0xFFF0000000000000 : f64
    %cst_5 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x2x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %concat = tensor.concat dim(2) %arg1, %arg1, %arg1, %arg1 : (tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) -> tensor<1x2x?x16xf32>
    %dim_6 = tensor.dim %arg1, %c2 : tensor<1x2x?x16xf32>
    %1 = affine.apply #map31()[%dim_6]
    %2 = arith.divsi %1, %c4 : index
    %expanded = tensor.expand_shape %concat [[0], [1], [2, 3], [4]] output_shape [1, 2, 4, %2, 16] : tensor<1x2x?x16xf32> into tensor<1x2x4x?x16xf32>
    %collapsed = tensor.collapse_shape %expanded [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %concat_7 = tensor.concat dim(2) %arg2, %arg2, %arg2, %arg2 : (tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) -> tensor<1x2x?x16xf32>
    %3 = affine.apply #map31()[%dim]
    %4 = arith.divsi %3, %c4 : index
    %expanded_8 = tensor.expand_shape %concat_7 [[0], [1], [2, 3], [4]] output_shape [1, 2, 4, %4, 16] : tensor<1x2x?x16xf32> into tensor<1x2x4x?x16xf32>
    %collapsed_9 = tensor.collapse_shape %expanded_8 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x16xf32> into tensor<1x8x?x16xf32>
    %dim_10 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
    %5 = tensor.empty(%dim_10) : tensor<1x8x?x16xf32>
    %6 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8x?x16xf32>) outs(%5 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %77 = arith.mulf %in, %cst_5 : f32
      linalg.yield %77 : f32
    } -> tensor<1x8x?x16xf32>
    %7 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %7, "negative values not allowed in new dimensions"
    cf.assert %7, "negative values not allowed in new dimensions"
    %8 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %10 = tensor.empty(%dim) : tensor<?xi64>
    %11 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%10 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %77 = linalg.index 0 : index
      %78 = arith.index_cast %77 : index to i64
      linalg.yield %78 : i64
    } -> tensor<?xi64>
    %expanded_11 = tensor.expand_shape %11 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_12 = tensor.expand_shape %11 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %12 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %13 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%12 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_20: i64, %out: i64):
      %77 = arith.subi %in, %in_20 : i64
      linalg.yield %77 : i64
    } -> tensor<?x?xi64>
    %14 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<?x?xi64>) outs(%14 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %77 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %77 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%15, %9 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%14 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_20: i1, %out: i1):
      %77 = arith.andi %in, %in_20 : i1
      linalg.yield %77 : i1
    } -> tensor<?x?xi1>
    %17 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_1, %cst_2 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%17 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %77 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %77 : f32
    } -> tensor<?x?xf32>
    %19 = tensor.empty(%2) : tensor<1x8x16x?xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x8x?x16xf32>) outs(%19 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    %20 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x8x16x?xf32>) outs(%19 : tensor<1x8x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %77 = arith.mulf %in, %cst_5 : f32
      linalg.yield %77 : f32
    } -> tensor<1x8x16x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %21 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %22 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%21 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %77 = linalg.index 1 : index
      %78 = linalg.index 2 : index
      %79 = linalg.index 3 : index
      %80 = arith.cmpi eq, %dim_10, %c1 : index
      %81 = arith.select %80, %c0, %78 : index
      %extracted = tensor.extract %6[%c0, %77, %81, %79] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_13 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %23 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %24 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%23 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %77 = linalg.index 1 : index
      %78 = linalg.index 2 : index
      %79 = linalg.index 3 : index
      %80 = arith.cmpi eq, %2, %c1 : index
      %81 = arith.select %80, %c0, %79 : index
      %extracted = tensor.extract %20[%c0, %77, %78, %81] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_14 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %25 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %27 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%26 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %28 = arith.muli %0, %c8_i64 : i64
    %29 = arith.cmpi slt, %0, %c0_i64 : i64
    %30 = arith.select %29, %c8_i64, %28 : i64
    %31 = arith.extui %29 : i1 to i64
    %32 = arith.muli %30, %0 : i64
    %33 = arith.addi %31, %c1_i64 : i64
    %34 = arith.select %29, %c8_i64, %32 : i64
    %35 = arith.select %29, %33, %31 : i64
    %36 = arith.cmpi sle, %35, %c1_i64 : i64
    cf.assert %36, "must have at most one inferred (negative) dimension"
    %37 = arith.muli %28, %0 : i64
    %38 = arith.divsi %37, %34 : i64
    %39 = arith.select %29, %38, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %39, %39 : tensor<4xi64>
    %reshape = tensor.reshape %27(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %40 = arith.index_cast %39 : i64 to index
    %41 = arith.cmpi eq, %40, %dim : index
    cf.assert %41, "mismatched size for broadcast"
    cf.assert %41, "mismatched size for broadcast"
    %42 = tensor.empty(%40, %40) : tensor<1x8x?x?xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %18 : tensor<1x8x?x?xf32>, tensor<?x?xf32>) outs(%42 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %77 = arith.addf %in, %in_20 : f32
      linalg.yield %77 : f32
    } -> tensor<1x8x?x?xf32>
    %44 = tensor.empty(%40) : tensor<1x8x?xi64>
    %45 = linalg.fill ins(%c0_i64 : i64) outs(%44 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %46 = tensor.empty(%40) : tensor<1x8x?xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %48:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x8x?x?xf32>) outs(%47, %45 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %77 = linalg.index 3 : index
      %78 = arith.index_cast %77 : index to i64
      %79 = arith.maximumf %in, %out : f32
      %80 = arith.cmpf ogt, %in, %out : f32
      %81 = arith.select %80, %78, %out_20 : i64
      linalg.yield %79, %81 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_15 = tensor.expand_shape %48#0 [[0], [1], [2, 3]] output_shape [1, 8, %40, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_15 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%42 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %77 = arith.subf %in, %in_20 : f32
      linalg.yield %77 : f32
    } -> tensor<1x8x?x?xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x8x?x?xf32>) outs(%42 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %77 = math.exp %in : f32
      linalg.yield %77 : f32
    } -> tensor<1x8x?x?xf32>
    %51 = tensor.empty(%40) : tensor<1x8x?x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x8x?x?xf32>) outs(%52 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %77 = arith.addf %in, %out : f32
      linalg.yield %77 : f32
    } -> tensor<1x8x?x1xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%42 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %77 = arith.divf %in, %in_20 : f32
      linalg.yield %77 : f32
    } -> tensor<1x8x?x?xf32>
    %55 = tensor.empty(%40, %40) : tensor<1x8x?x?xi1>
    %56 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x8x?x?xf32>) outs(%55 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %77 = arith.extf %in : f32 to f64
      %78 = arith.cmpf oeq, %77, %cst_4 : f64
      linalg.yield %78 : i1
    } -> tensor<1x8x?x?xi1>
    %57 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x8x?x?xi1>) outs(%55 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %77 = arith.cmpi eq, %in, %false : i1
      linalg.yield %77 : i1
    } -> tensor<1x8x?x?xi1>
    %58 = tensor.empty(%40) : tensor<1x8x?x1xi1>
    %59 = linalg.fill ins(%false : i1) outs(%58 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %60 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x8x?x?xi1>) outs(%59 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %77 = arith.ori %in, %out : i1
      linalg.yield %77 : i1
    } -> tensor<1x8x?x1xi1>
    %61 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x8x?x1xi1>) outs(%58 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %77 = arith.cmpi eq, %in, %false : i1
      linalg.yield %77 : i1
    } -> tensor<1x8x?x1xi1>
    %62 = arith.cmpi sge, %39, %c0_i64 : i64
    cf.assert %62, "negative values not allowed in new dimensions"
    %63 = arith.index_cast %39 : i64 to index
    cf.assert %62, "negative values not allowed in new dimensions"
    %64 = tensor.empty(%63, %63) : tensor<1x8x?x?xf32>
    %65 = linalg.generic {indexing_maps = [#map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%64 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %66 = arith.cmpi eq, %40, %63 : index
    cf.assert %66, "mismatched size for broadcast"
    %67 = arith.cmpi eq, %63, %40 : index
    cf.assert %67, "mismatched size for broadcast"
    %68 = tensor.empty(%40, %63) : tensor<1x8x?x?xf32>
    %69 = linalg.generic {indexing_maps = [#map15, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %65, %54 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%68 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %77 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %77 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %70 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %71 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%70 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %77 = linalg.index 1 : index
      %78 = linalg.index 2 : index
      %79 = linalg.index 3 : index
      %80 = arith.cmpi eq, %40, %c1 : index
      %81 = arith.select %80, %c0, %78 : index
      %82 = arith.cmpi eq, %63, %c1 : index
      %83 = arith.select %82, %c0, %79 : index
      %extracted = tensor.extract %69[%c0, %77, %81, %83] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %36, "must have at most one inferred (negative) dimension"
    %from_elements_16 = tensor.from_elements %c8_i64, %39, %39 : tensor<3xi64>
    %reshape_17 = tensor.reshape %71(%from_elements_16) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %72 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%21 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %77 = linalg.index 1 : index
      %78 = linalg.index 2 : index
      %79 = linalg.index 3 : index
      %80 = arith.cmpi eq, %4, %c1 : index
      %81 = arith.select %80, %c0, %78 : index
      %extracted = tensor.extract %collapsed_9[%c0, %77, %81, %79] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_18 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %73 = arith.cmpi eq, %39, %0 : i64
    cf.assert %73, "mismatching contracting dimension"
    %74 = tensor.empty(%40) : tensor<8x?x16xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %76 = linalg.batch_matmul ins(%reshape_17, %collapsed_18 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%75 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_19 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [1, 8, %40, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    return %expanded_19 : tensor<1x8x?x16xf32>
  }
  func.func @gqa_index_select(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x2x?x16xf32>, %arg2: tensor<1x2x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %true = arith.constant true
    %c1_i64 = arith.constant 1 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0xFFF0000000000000 : f64
    %cst_5 = arith.constant 5.000000e-01 : f32
    %cst_6 = arith.constant dense<4> : tensor<i64>
    %dim = tensor.dim %arg2, %c2 : tensor<1x2x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<8xi64>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %80 = linalg.index 0 : index
      %81 = arith.index_cast %80 : index to i64
      linalg.yield %81 : i64
    } -> tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map35, #map], iterator_types = ["parallel"]} ins(%2, %cst_6 : tensor<8xi64>, tensor<i64>) outs(%1 : tensor<8xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %80 = arith.sitofp %in : i64 to f64
      %81 = arith.sitofp %in_16 : i64 to f64
      %82 = arith.divf %80, %81 : f64
      %83 = math.floor %82 : f64
      %84 = arith.fptosi %83 : f64 to i64
      linalg.yield %84 : i64
    } -> tensor<8xi64>
    %dim_7 = tensor.dim %arg1, %c2 : tensor<1x2x?x16xf32>
    %4 = tensor.empty(%dim_7) : tensor<1x8x?x16xf32>
    %5 = linalg.generic {indexing_maps = [#map36, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<8xi64>) outs(%4 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %80 = arith.index_cast %in : i64 to index
      %81 = linalg.index 2 : index
      %82 = linalg.index 3 : index
      %extracted = tensor.extract %arg1[%c0, %80, %81, %82] : tensor<1x2x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %6 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %7 = linalg.generic {indexing_maps = [#map36, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<8xi64>) outs(%6 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %80 = arith.index_cast %in : i64 to index
      %81 = linalg.index 2 : index
      %82 = linalg.index 3 : index
      %extracted = tensor.extract %arg2[%c0, %80, %81, %82] : tensor<1x2x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %dim_8 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
    %8 = tensor.empty(%dim_8) : tensor<1x8x?x16xf32>
    %9 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8x?x16xf32>) outs(%8 : tensor<1x8x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = arith.mulf %in, %cst_5 : f32
      linalg.yield %80 : f32
    } -> tensor<1x8x?x16xf32>
    %10 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %10, "negative values not allowed in new dimensions"
    cf.assert %10, "negative values not allowed in new dimensions"
    %11 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%11 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %13 = tensor.empty(%dim) : tensor<?xi64>
    %14 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%13 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %80 = linalg.index 0 : index
      %81 = arith.index_cast %80 : index to i64
      linalg.yield %81 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %14 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_9 = tensor.expand_shape %14 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %15 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %16 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_9 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%15 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %80 = arith.subi %in, %in_16 : i64
      linalg.yield %80 : i64
    } -> tensor<?x?xi64>
    %17 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<?x?xi64>) outs(%17 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %80 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %80 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%18, %12 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%17 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_16: i1, %out: i1):
      %80 = arith.andi %in, %in_16 : i1
      linalg.yield %80 : i1
    } -> tensor<?x?xi1>
    %20 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_1, %cst_2 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%20 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %80 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %80 : f32
    } -> tensor<?x?xf32>
    %22 = tensor.empty(%dim_7) : tensor<1x8x16x?xf32>
    %transposed = linalg.transpose ins(%5 : tensor<1x8x?x16xf32>) outs(%22 : tensor<1x8x16x?xf32>) permutation = [0, 1, 3, 2] 
    %23 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x8x16x?xf32>) outs(%22 : tensor<1x8x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = arith.mulf %in, %cst_5 : f32
      linalg.yield %80 : f32
    } -> tensor<1x8x16x?xf32>
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %24 = tensor.empty(%dim) : tensor<1x8x?x16xf32>
    %25 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%24 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %80 = linalg.index 1 : index
      %81 = linalg.index 2 : index
      %82 = linalg.index 3 : index
      %83 = arith.cmpi eq, %dim_8, %c1 : index
      %84 = arith.select %83, %c0, %81 : index
      %extracted = tensor.extract %9[%c0, %80, %84, %82] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %26 = tensor.empty(%dim) : tensor<1x8x16x?xf32>
    %27 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%26 : tensor<1x8x16x?xf32>) {
    ^bb0(%out: f32):
      %80 = linalg.index 1 : index
      %81 = linalg.index 2 : index
      %82 = linalg.index 3 : index
      %83 = arith.cmpi eq, %dim_7, %c1 : index
      %84 = arith.select %83, %c0, %82 : index
      %extracted = tensor.extract %23[%c0, %80, %81, %84] : tensor<1x8x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16x?xf32>
    %collapsed_10 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<1x8x16x?xf32> into tensor<8x16x?xf32>
    %28 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %30 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<8x?x16xf32>, tensor<8x16x?xf32>) outs(%29 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %31 = arith.muli %0, %c8_i64 : i64
    %32 = arith.cmpi slt, %0, %c0_i64 : i64
    %33 = arith.select %32, %c8_i64, %31 : i64
    %34 = arith.extui %32 : i1 to i64
    %35 = arith.muli %33, %0 : i64
    %36 = arith.addi %34, %c1_i64 : i64
    %37 = arith.select %32, %c8_i64, %35 : i64
    %38 = arith.select %32, %36, %34 : i64
    %39 = arith.cmpi sle, %38, %c1_i64 : i64
    cf.assert %39, "must have at most one inferred (negative) dimension"
    %40 = arith.muli %31, %0 : i64
    %41 = arith.divsi %40, %37 : i64
    %42 = arith.select %32, %41, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c8_i64, %42, %42 : tensor<4xi64>
    %reshape = tensor.reshape %30(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %43 = arith.index_cast %42 : i64 to index
    %44 = arith.cmpi eq, %43, %dim : index
    cf.assert %44, "mismatched size for broadcast"
    cf.assert %44, "mismatched size for broadcast"
    %45 = tensor.empty(%43, %43) : tensor<1x8x?x?xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %21 : tensor<1x8x?x?xf32>, tensor<?x?xf32>) outs(%45 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %80 = arith.addf %in, %in_16 : f32
      linalg.yield %80 : f32
    } -> tensor<1x8x?x?xf32>
    %47 = tensor.empty(%43) : tensor<1x8x?xi64>
    %48 = linalg.fill ins(%c0_i64 : i64) outs(%47 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %49 = tensor.empty(%43) : tensor<1x8x?xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %51:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<1x8x?x?xf32>) outs(%50, %48 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %80 = linalg.index 3 : index
      %81 = arith.index_cast %80 : index to i64
      %82 = arith.maximumf %in, %out : f32
      %83 = arith.cmpf ogt, %in, %out : f32
      %84 = arith.select %83, %81, %out_16 : i64
      linalg.yield %82, %84 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_11 = tensor.expand_shape %51#0 [[0], [1], [2, 3]] output_shape [1, 8, %43, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_11 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%45 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %80 = arith.subf %in, %in_16 : f32
      linalg.yield %80 : f32
    } -> tensor<1x8x?x?xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x8x?x?xf32>) outs(%45 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = math.exp %in : f32
      linalg.yield %80 : f32
    } -> tensor<1x8x?x?xf32>
    %54 = tensor.empty(%43) : tensor<1x8x?x1xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %56 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<1x8x?x?xf32>) outs(%55 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = arith.addf %in, %out : f32
      linalg.yield %80 : f32
    } -> tensor<1x8x?x1xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%45 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %80 = arith.divf %in, %in_16 : f32
      linalg.yield %80 : f32
    } -> tensor<1x8x?x?xf32>
    %58 = tensor.empty(%43, %43) : tensor<1x8x?x?xi1>
    %59 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x8x?x?xf32>) outs(%58 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %80 = arith.extf %in : f32 to f64
      %81 = arith.cmpf oeq, %80, %cst_4 : f64
      linalg.yield %81 : i1
    } -> tensor<1x8x?x?xi1>
    %60 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x8x?x?xi1>) outs(%58 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %80 = arith.cmpi eq, %in, %false : i1
      linalg.yield %80 : i1
    } -> tensor<1x8x?x?xi1>
    %61 = tensor.empty(%43) : tensor<1x8x?x1xi1>
    %62 = linalg.fill ins(%false : i1) outs(%61 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %63 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<1x8x?x?xi1>) outs(%62 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %80 = arith.ori %in, %out : i1
      linalg.yield %80 : i1
    } -> tensor<1x8x?x1xi1>
    %64 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x8x?x1xi1>) outs(%61 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %80 = arith.cmpi eq, %in, %false : i1
      linalg.yield %80 : i1
    } -> tensor<1x8x?x1xi1>
    %65 = arith.cmpi sge, %42, %c0_i64 : i64
    cf.assert %65, "negative values not allowed in new dimensions"
    %66 = arith.index_cast %42 : i64 to index
    cf.assert %65, "negative values not allowed in new dimensions"
    %67 = tensor.empty(%66, %66) : tensor<1x8x?x?xf32>
    %68 = linalg.generic {indexing_maps = [#map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%67 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %69 = arith.cmpi eq, %43, %66 : index
    cf.assert %69, "mismatched size for broadcast"
    %70 = arith.cmpi eq, %66, %43 : index
    cf.assert %70, "mismatched size for broadcast"
    %71 = tensor.empty(%43, %66) : tensor<1x8x?x?xf32>
    %72 = linalg.generic {indexing_maps = [#map15, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %68, %57 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%71 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %80 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %80 : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %73 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %74 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%73 : tensor<1x8x?x?xf32>) {
    ^bb0(%out: f32):
      %80 = linalg.index 1 : index
      %81 = linalg.index 2 : index
      %82 = linalg.index 3 : index
      %83 = arith.cmpi eq, %43, %c1 : index
      %84 = arith.select %83, %c0, %81 : index
      %85 = arith.cmpi eq, %66, %c1 : index
      %86 = arith.select %85, %c0, %82 : index
      %extracted = tensor.extract %72[%c0, %80, %84, %86] : tensor<1x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x?xf32>
    cf.assert %39, "must have at most one inferred (negative) dimension"
    %from_elements_12 = tensor.from_elements %c8_i64, %42, %42 : tensor<3xi64>
    %reshape_13 = tensor.reshape %74(%from_elements_12) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %75 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%24 : tensor<1x8x?x16xf32>) {
    ^bb0(%out: f32):
      %80 = linalg.index 1 : index
      %81 = linalg.index 2 : index
      %82 = linalg.index 3 : index
      %83 = arith.cmpi eq, %dim, %c1 : index
      %84 = arith.select %83, %c0, %81 : index
      %extracted = tensor.extract %7[%c0, %80, %84, %82] : tensor<1x8x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x?x16xf32>
    %collapsed_14 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<1x8x?x16xf32> into tensor<8x?x16xf32>
    %76 = arith.cmpi eq, %42, %0 : i64
    cf.assert %76, "mismatching contracting dimension"
    %77 = tensor.empty(%43) : tensor<8x?x16xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %79 = linalg.batch_matmul ins(%reshape_13, %collapsed_14 : tensor<8x?x?xf32>, tensor<8x?x16xf32>) outs(%78 : tensor<8x?x16xf32>) -> tensor<8x?x16xf32>
    %expanded_15 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [1, 8, %43, 16] : tensor<8x?x16xf32> into tensor<1x8x?x16xf32>
    return %expanded_15 : tensor<1x8x?x16xf32>
  }
  func.func @gqa_loop(%arg0: tensor<1x8x?x16xf32>, %arg1: tensor<1x2x?x16xf32>, %arg2: tensor<1x2x?x16xf32>) -> tensor<1x8x?x16xf32> {
    %true = arith.constant true
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0xFFF0000000000000 : f64
    %cst_5 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg2, %c2 : tensor<1x2x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_6 = tensor.dim %arg0, %c2 : tensor<1x8x?x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 4, %dim_6, 16] [1, 1, 1, 1] : tensor<1x8x?x16xf32> to tensor<1x4x?x16xf32>
    %dim_7 = tensor.dim %arg1, %c2 : tensor<1x2x?x16xf32>
    %extracted_slice_8 = tensor.extract_slice %arg1[0, 0, 0, 0] [1, 1, %dim_7, 16] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x1x?x16xf32>
    %1 = tensor.empty(%dim_7) : tensor<1x4x?x16xf32>
    %collapsed = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2], [3]] : tensor<1x1x?x16xf32> into tensor<1x?x16xf32>
    %2 = linalg.generic {indexing_maps = [#map37, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x?x16xf32>) outs(%1 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x?x16xf32>
    %extracted_slice_9 = tensor.extract_slice %arg2[0, 0, 0, 0] [1, 1, %dim, 16] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x1x?x16xf32>
    %3 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %collapsed_10 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2], [3]] : tensor<1x1x?x16xf32> into tensor<1x?x16xf32>
    %4 = linalg.generic {indexing_maps = [#map37, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<1x?x16xf32>) outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x?x16xf32>
    %5 = tensor.empty(%dim_6) : tensor<1x4x?x16xf32>
    %6 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x4x?x16xf32>) outs(%5 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.mulf %in, %cst_5 : f32
      linalg.yield %98 : f32
    } -> tensor<1x4x?x16xf32>
    %7 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %7, "negative values not allowed in new dimensions"
    cf.assert %7, "negative values not allowed in new dimensions"
    %8 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %10 = tensor.empty(%dim) : tensor<?xi64>
    %11 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%10 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %98 = linalg.index 0 : index
      %99 = arith.index_cast %98 : index to i64
      linalg.yield %99 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %11 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_11 = tensor.expand_shape %11 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %12 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %13 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%12 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_32: i64, %out: i64):
      %98 = arith.subi %in, %in_32 : i64
      linalg.yield %98 : i64
    } -> tensor<?x?xi64>
    %14 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<?x?xi64>) outs(%14 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %98 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %98 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%15, %9 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%14 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_32: i1, %out: i1):
      %98 = arith.andi %in, %in_32 : i1
      linalg.yield %98 : i1
    } -> tensor<?x?xi1>
    %17 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_1, %cst_2 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%17 : tensor<?x?xf32>) {
    ^bb0(%in: i1, %in_32: f32, %in_33: f32, %out: f32):
      %98 = arith.select %in, %in_32, %in_33 : f32
      linalg.yield %98 : f32
    } -> tensor<?x?xf32>
    %19 = tensor.empty(%dim_7) : tensor<1x4x16x?xf32>
    %transposed = linalg.transpose ins(%2 : tensor<1x4x?x16xf32>) outs(%19 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %20 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x4x16x?xf32>) outs(%19 : tensor<1x4x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.mulf %in, %cst_5 : f32
      linalg.yield %98 : f32
    } -> tensor<1x4x16x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %21 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
    %22 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%21 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %98 = linalg.index 1 : index
      %99 = linalg.index 2 : index
      %100 = linalg.index 3 : index
      %101 = arith.cmpi eq, %dim_6, %c1 : index
      %102 = arith.select %101, %c0, %99 : index
      %extracted = tensor.extract %6[%c0, %98, %102, %100] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_12 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %23 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
    %24 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%23 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %98 = linalg.index 1 : index
      %99 = linalg.index 2 : index
      %100 = linalg.index 3 : index
      %101 = arith.cmpi eq, %dim_7, %c1 : index
      %102 = arith.select %101, %c0, %100 : index
      %extracted = tensor.extract %20[%c0, %98, %99, %102] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_13 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %25 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %27 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%26 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    %28 = arith.muli %0, %c4_i64 : i64
    %29 = arith.cmpi slt, %0, %c0_i64 : i64
    %30 = arith.select %29, %c4_i64, %28 : i64
    %31 = arith.extui %29 : i1 to i64
    %32 = arith.muli %30, %0 : i64
    %33 = arith.addi %31, %c1_i64 : i64
    %34 = arith.select %29, %c4_i64, %32 : i64
    %35 = arith.select %29, %33, %31 : i64
    %36 = arith.cmpi sle, %35, %c1_i64 : i64
    cf.assert %36, "must have at most one inferred (negative) dimension"
    %37 = arith.muli %28, %0 : i64
    %38 = arith.divsi %37, %34 : i64
    %39 = arith.select %29, %38, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %c4_i64, %39, %39 : tensor<4xi64>
    %reshape = tensor.reshape %27(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    %40 = arith.index_cast %39 : i64 to index
    %41 = arith.cmpi eq, %40, %dim : index
    cf.assert %41, "mismatched size for broadcast"
    cf.assert %41, "mismatched size for broadcast"
    %42 = tensor.empty(%40, %40) : tensor<1x4x?x?xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %18 : tensor<1x4x?x?xf32>, tensor<?x?xf32>) outs(%42 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.addf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<1x4x?x?xf32>
    %44 = tensor.empty(%40) : tensor<1x4x?xi64>
    %45 = linalg.fill ins(%c0_i64 : i64) outs(%44 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
    %46 = tensor.empty(%40) : tensor<1x4x?xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
    %48:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x4x?x?xf32>) outs(%47, %45 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_32: i64):
      %98 = linalg.index 3 : index
      %99 = arith.index_cast %98 : index to i64
      %100 = arith.maximumf %in, %out : f32
      %101 = arith.cmpf ogt, %in, %out : f32
      %102 = arith.select %101, %99, %out_32 : i64
      linalg.yield %100, %102 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_14 = tensor.expand_shape %48#0 [[0], [1], [2, 3]] output_shape [1, 4, %40, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_14 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%42 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.subf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<1x4x?x?xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x4x?x?xf32>) outs(%42 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.exp %in : f32
      linalg.yield %98 : f32
    } -> tensor<1x4x?x?xf32>
    %51 = tensor.empty(%40) : tensor<1x4x?x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x4x?x?xf32>) outs(%52 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.addf %in, %out : f32
      linalg.yield %98 : f32
    } -> tensor<1x4x?x1xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%42 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.divf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<1x4x?x?xf32>
    %55 = tensor.empty(%40, %40) : tensor<1x4x?x?xi1>
    %56 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x4x?x?xf32>) outs(%55 : tensor<1x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %98 = arith.extf %in : f32 to f64
      %99 = arith.cmpf oeq, %98, %cst_4 : f64
      linalg.yield %99 : i1
    } -> tensor<1x4x?x?xi1>
    %57 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x4x?x?xi1>) outs(%55 : tensor<1x4x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %98 = arith.cmpi eq, %in, %false : i1
      linalg.yield %98 : i1
    } -> tensor<1x4x?x?xi1>
    %58 = tensor.empty(%40) : tensor<1x4x?x1xi1>
    %59 = linalg.fill ins(%false : i1) outs(%58 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
    %60 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x4x?x?xi1>) outs(%59 : tensor<1x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %98 = arith.ori %in, %out : i1
      linalg.yield %98 : i1
    } -> tensor<1x4x?x1xi1>
    %61 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x4x?x1xi1>) outs(%58 : tensor<1x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %98 = arith.cmpi eq, %in, %false : i1
      linalg.yield %98 : i1
    } -> tensor<1x4x?x1xi1>
    %62 = arith.cmpi sge, %39, %c0_i64 : i64
    cf.assert %62, "negative values not allowed in new dimensions"
    %63 = arith.index_cast %39 : i64 to index
    cf.assert %62, "negative values not allowed in new dimensions"
    %64 = tensor.empty(%63, %63) : tensor<1x4x?x?xf32>
    %65 = linalg.generic {indexing_maps = [#map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%64 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x?x?xf32>
    %66 = arith.cmpi eq, %40, %63 : index
    cf.assert %66, "mismatched size for broadcast"
    %67 = arith.cmpi eq, %63, %40 : index
    cf.assert %67, "mismatched size for broadcast"
    %68 = tensor.empty(%40, %63) : tensor<1x4x?x?xf32>
    %69 = linalg.generic {indexing_maps = [#map15, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %65, %54 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%68 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_32: f32, %in_33: f32, %out: f32):
      %98 = arith.select %in, %in_32, %in_33 : f32
      linalg.yield %98 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %70 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
    %71 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%70 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %98 = linalg.index 1 : index
      %99 = linalg.index 2 : index
      %100 = linalg.index 3 : index
      %101 = arith.cmpi eq, %40, %c1 : index
      %102 = arith.select %101, %c0, %99 : index
      %103 = arith.cmpi eq, %63, %c1 : index
      %104 = arith.select %103, %c0, %100 : index
      %extracted = tensor.extract %69[%c0, %98, %102, %104] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %36, "must have at most one inferred (negative) dimension"
    %from_elements_15 = tensor.from_elements %c4_i64, %39, %39 : tensor<3xi64>
    %reshape_16 = tensor.reshape %71(%from_elements_15) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %72 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%21 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %98 = linalg.index 1 : index
      %99 = linalg.index 2 : index
      %100 = linalg.index 3 : index
      %101 = arith.cmpi eq, %dim, %c1 : index
      %102 = arith.select %101, %c0, %99 : index
      %extracted = tensor.extract %4[%c0, %98, %102, %100] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_17 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    %73 = arith.cmpi eq, %39, %0 : i64
    cf.assert %73, "mismatching contracting dimension"
    %74 = tensor.empty(%40) : tensor<4x?x16xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %76 = linalg.batch_matmul ins(%reshape_16, %collapsed_17 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%75 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_18 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [1, 4, %40, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    %extracted_slice_19 = tensor.extract_slice %arg0[0, 4, 0, 0] [1, 4, %dim_6, 16] [1, 1, 1, 1] : tensor<1x8x?x16xf32> to tensor<1x4x?x16xf32>
    %extracted_slice_20 = tensor.extract_slice %arg1[0, 1, 0, 0] [1, 1, %dim_7, 16] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x1x?x16xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_20 [[0, 1], [2], [3]] : tensor<1x1x?x16xf32> into tensor<1x?x16xf32>
    %77 = linalg.generic {indexing_maps = [#map37, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_21 : tensor<1x?x16xf32>) outs(%1 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x?x16xf32>
    %extracted_slice_22 = tensor.extract_slice %arg2[0, 1, 0, 0] [1, 1, %dim, 16] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x1x?x16xf32>
    %collapsed_23 = tensor.collapse_shape %extracted_slice_22 [[0, 1], [2], [3]] : tensor<1x1x?x16xf32> into tensor<1x?x16xf32>
    %78 = linalg.generic {indexing_maps = [#map37, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_23 : tensor<1x?x16xf32>) outs(%3 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x?x16xf32>
    %79 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<1x4x?x16xf32>) outs(%5 : tensor<1x4x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.mulf %in, %cst_5 : f32
      linalg.yield %98 : f32
    } -> tensor<1x4x?x16xf32>
    cf.assert %7, "negative values not allowed in new dimensions"
    cf.assert %7, "negative values not allowed in new dimensions"
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %transposed_24 = linalg.transpose ins(%77 : tensor<1x4x?x16xf32>) outs(%19 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %80 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<1x4x16x?xf32>) outs(%19 : tensor<1x4x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.mulf %in, %cst_5 : f32
      linalg.yield %98 : f32
    } -> tensor<1x4x16x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %81 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%21 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %98 = linalg.index 1 : index
      %99 = linalg.index 2 : index
      %100 = linalg.index 3 : index
      %101 = arith.cmpi eq, %dim_6, %c1 : index
      %102 = arith.select %101, %c0, %99 : index
      %extracted = tensor.extract %79[%c0, %98, %102, %100] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_25 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %82 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%23 : tensor<1x4x16x?xf32>) {
    ^bb0(%out: f32):
      %98 = linalg.index 1 : index
      %99 = linalg.index 2 : index
      %100 = linalg.index 3 : index
      %101 = arith.cmpi eq, %dim_7, %c1 : index
      %102 = arith.select %101, %c0, %100 : index
      %extracted = tensor.extract %80[%c0, %98, %99, %102] : tensor<1x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x16x?xf32>
    %collapsed_26 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
    %83 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%26 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
    cf.assert %36, "must have at most one inferred (negative) dimension"
    %reshape_27 = tensor.reshape %83(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
    cf.assert %41, "mismatched size for broadcast"
    cf.assert %41, "mismatched size for broadcast"
    %84 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_27, %18 : tensor<1x4x?x?xf32>, tensor<?x?xf32>) outs(%42 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.addf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<1x4x?x?xf32>
    %85:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<1x4x?x?xf32>) outs(%47, %45 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_32: i64):
      %98 = linalg.index 3 : index
      %99 = arith.index_cast %98 : index to i64
      %100 = arith.maximumf %in, %out : f32
      %101 = arith.cmpf ogt, %in, %out : f32
      %102 = arith.select %101, %99, %out_32 : i64
      linalg.yield %100, %102 : f32, i64
    } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
    %expanded_28 = tensor.expand_shape %85#0 [[0], [1], [2, 3]] output_shape [1, 4, %40, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
    %86 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_28 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%42 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.subf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<1x4x?x?xf32>
    %87 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<1x4x?x?xf32>) outs(%42 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.exp %in : f32
      linalg.yield %98 : f32
    } -> tensor<1x4x?x?xf32>
    %88 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<1x4x?x?xf32>) outs(%52 : tensor<1x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.addf %in, %out : f32
      linalg.yield %98 : f32
    } -> tensor<1x4x?x1xf32>
    %89 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %88 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%42 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %98 = arith.divf %in, %in_32 : f32
      linalg.yield %98 : f32
    } -> tensor<1x4x?x?xf32>
    %90 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<1x4x?x?xf32>) outs(%55 : tensor<1x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %98 = arith.extf %in : f32 to f64
      %99 = arith.cmpf oeq, %98, %cst_4 : f64
      linalg.yield %99 : i1
    } -> tensor<1x4x?x?xi1>
    %91 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<1x4x?x?xi1>) outs(%55 : tensor<1x4x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %98 = arith.cmpi eq, %in, %false : i1
      linalg.yield %98 : i1
    } -> tensor<1x4x?x?xi1>
    %92 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<1x4x?x?xi1>) outs(%59 : tensor<1x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %98 = arith.ori %in, %out : i1
      linalg.yield %98 : i1
    } -> tensor<1x4x?x1xi1>
    %93 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<1x4x?x1xi1>) outs(%58 : tensor<1x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %98 = arith.cmpi eq, %in, %false : i1
      linalg.yield %98 : i1
    } -> tensor<1x4x?x1xi1>
    cf.assert %62, "negative values not allowed in new dimensions"
    cf.assert %62, "negative values not allowed in new dimensions"
    cf.assert %66, "mismatched size for broadcast"
    cf.assert %67, "mismatched size for broadcast"
    %94 = linalg.generic {indexing_maps = [#map15, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %65, %89 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%68 : tensor<1x4x?x?xf32>) {
    ^bb0(%in: i1, %in_32: f32, %in_33: f32, %out: f32):
      %98 = arith.select %in, %in_32, %in_33 : f32
      linalg.yield %98 : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %95 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%70 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %98 = linalg.index 1 : index
      %99 = linalg.index 2 : index
      %100 = linalg.index 3 : index
      %101 = arith.cmpi eq, %40, %c1 : index
      %102 = arith.select %101, %c0, %99 : index
      %103 = arith.cmpi eq, %63, %c1 : index
      %104 = arith.select %103, %c0, %100 : index
      %extracted = tensor.extract %94[%c0, %98, %102, %104] : tensor<1x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x?xf32>
    cf.assert %36, "must have at most one inferred (negative) dimension"
    %reshape_29 = tensor.reshape %95(%from_elements_15) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %96 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%21 : tensor<1x4x?x16xf32>) {
    ^bb0(%out: f32):
      %98 = linalg.index 1 : index
      %99 = linalg.index 2 : index
      %100 = linalg.index 3 : index
      %101 = arith.cmpi eq, %dim, %c1 : index
      %102 = arith.select %101, %c0, %99 : index
      %extracted = tensor.extract %78[%c0, %98, %102, %100] : tensor<1x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x?x16xf32>
    %collapsed_30 = tensor.collapse_shape %96 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
    cf.assert %73, "mismatching contracting dimension"
    %97 = linalg.batch_matmul ins(%reshape_29, %collapsed_30 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%75 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
    %expanded_31 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [1, 4, %40, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
    %concat = tensor.concat dim(1) %expanded_18, %expanded_31 : (tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) -> tensor<1x8x?x16xf32>
    return %concat : tensor<1x8x?x16xf32>
  }
  func.func @norm_square_function(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>) -> tensor<1x?x128xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 9.9999999999999995E-7 : f64
    %cst_1 = arith.constant 1.280000e+02 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %10 : f32
    } -> tensor<1x?x128xf32>
    %2 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %4 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x?x128xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.addf %in, %out : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x1xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x?x1xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.divf %in, %cst_1 : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x1xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x1xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.truncf %cst_0 : f64 to f32
      %11 = arith.addf %in, %10 : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x1xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x1xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = math.sqrt %in : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %10 = arith.divf %in, %in_2 : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x128xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg1 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %10 = arith.mulf %in, %in_2 : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x128xf32>
    return %9 : tensor<1x?x128xf32>
  }
  func.func @norm_matmul(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>) -> tensor<1x?x128xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<7.812500e-03> : tensor<128x1xf32>
    %cst_1 = arith.constant 9.9999999999999995E-7 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg0 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %10 = arith.mulf %in, %in_2 : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x128xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %2 = tensor.empty(%dim) : tensor<?x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %4 = linalg.matmul ins(%collapsed, %cst_0 : tensor<?x128xf32>, tensor<128x1xf32>) outs(%3 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2]] output_shape [1, %dim, 1] : tensor<?x1xf32> into tensor<1x?x1xf32>
    %5 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %arg0 : tensor<128xf32>, tensor<1x?x128xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %10 = arith.mulf %in, %in_2 : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x128xf32>
    %6 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x?x1xf32>) outs(%6 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.truncf %cst_1 : f64 to f32
      %11 = arith.addf %in, %10 : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x1xf32>) outs(%6 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = math.rsqrt %in : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x1xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %8 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %10 = arith.mulf %in, %in_2 : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x128xf32>
    return %9 : tensor<1x?x128xf32>
  }
  func.func @norm_linalg(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>) -> tensor<1x?x128xf32> {
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_0 = arith.constant 9.9999999999999995E-7 : f64
    %cst_1 = arith.constant 5.000000e-01 : f32
    %cst_2 = arith.constant 1.280000e+02 : f32
    %cst_3 = arith.constant 2.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = math.absf %in : f32
      %12 = math.powf %11, %cst_3 : f32
      %13 = arith.addf %12, %out : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = math.powf %in, %cst_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x1xf32>
    %4 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %11 : f32
    } -> tensor<1x?x1xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.divf %in, %cst_2 : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x1xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.truncf %cst_0 : f64 to f32
      %12 = arith.addf %in, %11 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x1xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = math.rsqrt %in : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x1xf32>
    %8 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %11 = arith.mulf %in, %in_4 : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x128xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg1 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%8 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %11 = arith.mulf %in, %in_4 : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x128xf32>
    return %10 : tensor<1x?x128xf32>
  }
  func.func @norm_exp_log(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>) -> tensor<1x?x128xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 9.9999999999999995E-7 : f64
    %cst_1 = arith.constant 1.280000e+02 : f32
    %cst_2 = arith.constant -5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %12 : f32
    } -> tensor<1x?x128xf32>
    %2 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %4 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x?x128xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.addf %in, %out : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x1xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x?x1xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.divf %in, %cst_1 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x1xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x1xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.truncf %cst_0 : f64 to f32
      %13 = arith.addf %in, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x1xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x1xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.log %in : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x1xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.mulf %in, %cst_2 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x1xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x?x1xf32>) outs(%2 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.exp %in : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x1xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %12 = arith.mulf %in, %in_3 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x128xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %arg1 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %12 = arith.mulf %in, %in_3 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x128xf32>
    return %11 : tensor<1x?x128xf32>
  }
  func.func @norm_var_of_zero_mean(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>) -> tensor<1x?x128xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 9.9999999999999995E-7 : f64
    %cst_1 = arith.constant 1.280000e+02 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = math.absf %in : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x128xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x?x128xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %11 : f32
    } -> tensor<1x?x128xf32>
    %3 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<1x?x128xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.addf %in, %out : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x1xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.divf %in, %cst_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x1xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.truncf %cst_0 : f64 to f32
      %12 = arith.addf %in, %11 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = math.rsqrt %in : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x1xf32>
    %9 = linalg.generic {indexing_maps = [#map7, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %8 : tensor<128xf32>, tensor<1x?x1xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %11 = arith.mulf %in, %in_2 : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x128xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg0 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %11 = arith.mulf %in, %in_2 : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x128xf32>
    return %10 : tensor<1x?x128xf32>
  }
  func.func @layernorm_std(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>, %arg2: tensor<128xf32>) -> tensor<1x?x128xf32> {
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 1.280000e+02 : f32
    %cst_3 = arith.constant 1.280000e+02 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %out : f32
      linalg.yield %24 : f32
    } -> tensor<1x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.divf %in, %cst_2 : f32
      linalg.yield %24 : f32
    } -> tensor<1x?x1xf32>
    %4 = tensor.empty(%dim) : tensor<1x?x128xf64>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%4 : tensor<1x?x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %24 = arith.extf %in : f32 to f64
      linalg.yield %24 : f64
    } -> tensor<1x?x128xf64>
    %6 = tensor.empty(%dim) : tensor<1x?x1xf64>
    %7 = linalg.fill ins(%cst_0 : f64) outs(%6 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %8 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x?x128xf64>) outs(%7 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %24 = arith.addf %in, %out : f64
      linalg.yield %24 : f64
    } -> tensor<1x?x1xf64>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x?x1xf64>) outs(%6 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %24 = arith.divf %in, %cst_3 : f64
      linalg.yield %24 : f64
    } -> tensor<1x?x1xf64>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<1x?x128xf64>, tensor<1x?x1xf64>) outs(%4 : tensor<1x?x128xf64>) {
    ^bb0(%in: f64, %in_4: f64, %out: f64):
      %24 = arith.subf %in, %in_4 : f64
      linalg.yield %24 : f64
    } -> tensor<1x?x128xf64>
    %11 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %10 : tensor<1x?x128xf64>, tensor<1x?x128xf64>) outs(%4 : tensor<1x?x128xf64>) {
    ^bb0(%in: f64, %in_4: f64, %out: f64):
      %24 = arith.mulf %in, %in_4 : f64
      linalg.yield %24 : f64
    } -> tensor<1x?x128xf64>
    %12 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<1x?x128xf64>) outs(%7 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %24 = arith.addf %in, %out : f64
      linalg.yield %24 : f64
    } -> tensor<1x?x1xf64>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x?x1xf64>) outs(%6 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %24 = arith.divf %in, %cst_3 : f64
      linalg.yield %24 : f64
    } -> tensor<1x?x1xf64>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x?x1xf64>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %24 = arith.truncf %in : f64 to f32
      linalg.yield %24 : f32
    } -> tensor<1x?x1xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = math.sqrt %in : f32
      linalg.yield %24 : f32
    } -> tensor<1x?x1xf32>
    %16 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%16 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %24 = arith.subf %in, %in_4 : f32
      linalg.yield %24 : f32
    } -> tensor<1x?x128xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %17 : tensor<128xf32>, tensor<1x?x128xf32>) outs(%16 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %24 = arith.mulf %in, %in_4 : f32
      linalg.yield %24 : f32
    } -> tensor<1x?x128xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %24 : f32
    } -> tensor<1x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.truncf %cst_1 : f64 to f32
      %25 = arith.addf %in, %24 : f32
      linalg.yield %25 : f32
    } -> tensor<1x?x1xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = math.sqrt %in : f32
      linalg.yield %24 : f32
    } -> tensor<1x?x1xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%16 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %24 = arith.divf %in, %in_4 : f32
      linalg.yield %24 : f32
    } -> tensor<1x?x128xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg2 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%16 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %24 = arith.addf %in, %in_4 : f32
      linalg.yield %24 : f32
    } -> tensor<1x?x128xf32>
    return %23 : tensor<1x?x128xf32>
  }
  func.func @layernorm_annotated(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>, %arg2: tensor<128xf32>) -> tensor<1x?x128xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.270000e+02 : f64
    %cst_2 = arith.constant 9.9999999999999995E-7 : f64
    %cst_3 = arith.constant 1.280000e+02 : f32
    %cst_4 = arith.constant 1.280000e+02 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<1x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.divf %in, %cst_3 : f32
      linalg.yield %22 : f32
    } -> tensor<1x?x1xf32>
    %4 = tensor.empty(%dim) : tensor<1x?x128xf64>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%4 : tensor<1x?x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %22 = arith.extf %in : f32 to f64
      linalg.yield %22 : f64
    } -> tensor<1x?x128xf64>
    %6 = tensor.empty(%dim) : tensor<1x?x1xf64>
    %7 = linalg.fill ins(%cst_0 : f64) outs(%6 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %8 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x?x128xf64>) outs(%7 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.addf %in, %out : f64
      linalg.yield %22 : f64
    } -> tensor<1x?x1xf64>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x?x1xf64>) outs(%6 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.divf %in, %cst_4 : f64
      linalg.yield %22 : f64
    } -> tensor<1x?x1xf64>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<1x?x128xf64>, tensor<1x?x1xf64>) outs(%4 : tensor<1x?x128xf64>) {
    ^bb0(%in: f64, %in_5: f64, %out: f64):
      %22 = arith.subf %in, %in_5 : f64
      linalg.yield %22 : f64
    } -> tensor<1x?x128xf64>
    %11 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %10 : tensor<1x?x128xf64>, tensor<1x?x128xf64>) outs(%4 : tensor<1x?x128xf64>) {
    ^bb0(%in: f64, %in_5: f64, %out: f64):
      %22 = arith.mulf %in, %in_5 : f64
      linalg.yield %22 : f64
    } -> tensor<1x?x128xf64>
    %12 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<1x?x128xf64>) outs(%7 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.addf %in, %out : f64
      linalg.yield %22 : f64
    } -> tensor<1x?x1xf64>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x?x1xf64>) outs(%6 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %22 = arith.divf %in, %cst_1 : f64
      linalg.yield %22 : f64
    } -> tensor<1x?x1xf64>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x?x1xf64>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %22 = arith.truncf %in : f64 to f32
      linalg.yield %22 : f32
    } -> tensor<1x?x1xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.sqrt %in : f32
      linalg.yield %22 : f32
    } -> tensor<1x?x1xf32>
    %16 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%16 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %22 = arith.subf %in, %in_5 : f32
      linalg.yield %22 : f32
    } -> tensor<1x?x128xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %17 : tensor<128xf32>, tensor<1x?x128xf32>) outs(%16 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %22 = arith.mulf %in, %in_5 : f32
      linalg.yield %22 : f32
    } -> tensor<1x?x128xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.truncf %cst_2 : f64 to f32
      %23 = arith.addf %in, %22 : f32
      linalg.yield %23 : f32
    } -> tensor<1x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%16 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %22 = arith.divf %in, %in_5 : f32
      linalg.yield %22 : f32
    } -> tensor<1x?x128xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg2 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%16 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %22 = arith.addf %in, %in_5 : f32
      linalg.yield %22 : f32
    } -> tensor<1x?x128xf32>
    return %21 : tensor<1x?x128xf32>
  }
  func.func @layernorm_batch_norm_inference(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>, %arg2: tensor<128xf32>) -> tensor<1x?x128xf32> {
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_0 = arith.constant 1.000000e-05 : f64
    %cst_1 = arith.constant 1.280000e+02 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %in, %out : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.divf %in, %cst_1 : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x1xf32>
    %4 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.subf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x128xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x128xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %16 : f32
    } -> tensor<1x?x128xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<1x?x128xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %in, %out : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.divf %in, %cst_1 : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x1xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.truncf %cst_0 : f64 to f32
      %17 = arith.addf %in, %16 : f32
      linalg.yield %17 : f32
    } -> tensor<1x?x1xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = math.rsqrt %in : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x1xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %10 : tensor<128xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.mulf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x128xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %11 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.mulf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x128xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %11 : tensor<1x?x1xf32>, tensor<1x?x128xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.mulf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x128xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %13 : tensor<128xf32>, tensor<1x?x128xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.subf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x128xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.addf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x128xf32>
    return %15 : tensor<1x?x128xf32>
  }
  func.func @layernorm_group_norm(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>, %arg2: tensor<128xf32>) -> tensor<1x?x128xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e-05 : f64
    %cst_1 = arith.constant 1.280000e+02 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = tensor.empty(%dim) : tensor<?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "reduction"]} ins(%collapsed : tensor<?x128xf32>) outs(%1 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<?x1xf32>) outs(%0 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.divf %in, %cst_1 : f32
      linalg.yield %19 : f32
    } -> tensor<?x1xf32>
    %4 = arith.index_cast %dim : index to i64
    %5 = arith.cmpi sge, %4, %c0_i64 : i64
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %6 = tensor.empty(%dim) : tensor<?x128xf32>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%6 : tensor<?x128xf32>) {
    ^bb0(%out: f32):
      %19 = linalg.index 0 : index
      %20 = arith.cmpi eq, %dim, %c1 : index
      %21 = arith.select %20, %c0, %19 : index
      %extracted = tensor.extract %3[%21, %c0] : tensor<?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x128xf32>
    cf.assert %true, "mismatched size for broadcast"
    %8 = tensor.empty(%dim) : tensor<?x128xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %7 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%8 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.subf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<?x128xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9, %9 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%8 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<?x128xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<?x128xf32>) outs(%1 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<?x1xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x1xf32>) outs(%0 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.divf %in, %cst_1 : f32
      linalg.yield %19 : f32
    } -> tensor<?x1xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<?x1xf32>) outs(%0 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.truncf %cst_0 : f64 to f32
      %20 = arith.addf %in, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<?x1xf32>) outs(%0 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = math.rsqrt %in : f32
      linalg.yield %19 : f32
    } -> tensor<?x1xf32>
    cf.assert %5, "unimplemented: dynamic negative broadcast sizes"
    %15 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%6 : tensor<?x128xf32>) {
    ^bb0(%out: f32):
      %19 = linalg.index 0 : index
      %20 = arith.cmpi eq, %dim, %c1 : index
      %21 = arith.select %20, %c0, %19 : index
      %extracted = tensor.extract %14[%21, %c0] : tensor<?x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x128xf32>
    cf.assert %true, "mismatched size for broadcast"
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%8 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<?x128xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%16, %arg1 : tensor<?x128xf32>, tensor<128xf32>) outs(%8 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.mulf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<?x128xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%17, %arg2 : tensor<?x128xf32>, tensor<128xf32>) outs(%8 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.addf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<?x128xf32>
    %expanded = tensor.expand_shape %18 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    return %expanded : tensor<1x?x128xf32>
  }
  func.func @silu_logsigmoid(%arg0: tensor<1x?x192xf32>, %arg1: tensor<1x?x192xf32>) -> tensor<1x?x192xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x192xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %1 = linalg.generic {indexing_maps = [#map20, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst, %arg0 : tensor<f32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.cmpf olt, %in, %in_1 : f32
      %12 = arith.select %11, %in, %in_1 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = math.absf %in : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x192xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.negf %in : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x192xf32>
    %4 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = math.exp %in : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x192xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = math.log1p %in : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x192xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.subf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x192xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = math.exp %in : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x192xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.mulf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x192xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<1x?x192xf32>
    %9 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %9, "mismatched size for broadcast"
    %10 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg1 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %11 = arith.mulf %in, %in_1 : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x192xf32>
    return %10 : tensor<1x?x192xf32>
  }
  func.func @silu_softmax_pair(%arg0: tensor<1x?x192xf32>, %arg1: tensor<1x?x192xf32>) -> tensor<1x?x192xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x192xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %3 = linalg.generic {indexing_maps = [#map20, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%2 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x?x192xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [1, %dim, 192, 1] : tensor<1x?x192xf32> into tensor<1x?x192x1xf32>
    %expanded_2 = tensor.expand_shape %3 [[0], [1], [2, 3]] output_shape [1, %dim, 192, 1] : tensor<1x?x192xf32> into tensor<1x?x192x1xf32>
    %concat = tensor.concat dim(3) %expanded, %expanded_2 : (tensor<1x?x192x1xf32>, tensor<1x?x192x1xf32>) -> tensor<1x?x192x2xf32>
    %dim_3 = tensor.dim %expanded, %c1 : tensor<1x?x192x1xf32>
    %4 = tensor.empty(%dim_3) : tensor<1x?x192xi64>
    %5 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<1x?x192xi64>) -> tensor<1x?x192xi64>
    %6 = tensor.empty(%dim_3) : tensor<1x?x192xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x?x192xf32>) -> tensor<1x?x192xf32>
    %8:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat : tensor<1x?x192x2xf32>) outs(%7, %5 : tensor<1x?x192xf32>, tensor<1x?x192xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %21 = linalg.index 3 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.maximumf %in, %out : f32
      %24 = arith.cmpf ogt, %in, %out : f32
      %25 = arith.select %24, %22, %out_6 : i64
      linalg.yield %23, %25 : f32, i64
    } -> (tensor<1x?x192xf32>, tensor<1x?x192xi64>)
    %expanded_4 = tensor.expand_shape %8#0 [[0], [1], [2, 3]] output_shape [1, %dim_3, 192, 1] : tensor<1x?x192xf32> into tensor<1x?x192x1xf32>
    %9 = tensor.empty(%dim_3) : tensor<1x?x192x2xf32>
    %10 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_4 : tensor<1x?x192x2xf32>, tensor<1x?x192x1xf32>) outs(%9 : tensor<1x?x192x2xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %21 = arith.subf %in, %in_6 : f32
      linalg.yield %21 : f32
    } -> tensor<1x?x192x2xf32>
    %11 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x?x192x2xf32>) outs(%9 : tensor<1x?x192x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<1x?x192x2xf32>
    %12 = tensor.empty(%dim_3) : tensor<1x?x192x1xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<1x?x192x1xf32>) -> tensor<1x?x192x1xf32>
    %14 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<1x?x192x2xf32>) outs(%13 : tensor<1x?x192x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<1x?x192x1xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<1x?x192x2xf32>, tensor<1x?x192x1xf32>) outs(%9 : tensor<1x?x192x2xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %21 = arith.divf %in, %in_6 : f32
      linalg.yield %21 : f32
    } -> tensor<1x?x192x2xf32>
    %extracted_slice = tensor.extract_slice %15[0, 0, 0, 0] [1, %dim_3, 192, 1] [1, 1, 1, 1] : tensor<1x?x192x2xf32> to tensor<1x?x192x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3]] : tensor<1x?x192x1xf32> into tensor<1x?x192xf32>
    %16 = arith.cmpi eq, %dim, %dim_3 : index
    cf.assert %16, "mismatched size for broadcast"
    %17 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%17 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %21 = arith.mulf %in, %in_6 : f32
      linalg.yield %21 : f32
    } -> tensor<1x?x192xf32>
    %dim_5 = tensor.dim %arg1, %c1 : tensor<1x?x192xf32>
    %19 = arith.cmpi eq, %dim, %dim_5 : index
    cf.assert %19, "mismatched size for broadcast"
    %20 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %arg1 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%17 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %21 = arith.mulf %in, %in_6 : f32
      linalg.yield %21 : f32
    } -> tensor<1x?x192xf32>
    return %20 : tensor<1x?x192xf32>
  }
  func.func @silu_softplus(%arg0: tensor<1x?x192xf32>, %arg1: tensor<1x?x192xf32>) -> tensor<1x?x192xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 2.000000e+01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x192xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.negf %in : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.exp %in : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.log1p %in : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    %4 = tensor.empty(%dim) : tensor<1x?x192xi1>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x?x192xf32>) outs(%4 : tensor<1x?x192xi1>) {
    ^bb0(%in: f32, %out: i1):
      %12 = arith.cmpf ogt, %in, %cst : f32
      linalg.yield %12 : i1
    } -> tensor<1x?x192xi1>
    %6 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %1, %3 : tensor<1x?x192xi1>, tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: i1, %in_1: f32, %in_2: f32, %out: f32):
      %12 = arith.select %in, %in_1, %in_2 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.negf %in : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.exp %in : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %12 = arith.mulf %in, %in_1 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<1x?x192xf32>
    %10 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %10, "mismatched size for broadcast"
    %11 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg1 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %12 = arith.mulf %in, %in_1 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    return %11 : tensor<1x?x192xf32>
  }
  func.func @silu_stable_where(%arg0: tensor<1x?x192xf32>, %arg1: tensor<1x?x192xf32>) -> tensor<1x?x192xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x192xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = math.absf %in : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.negf %in : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = math.exp %in : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %4 = tensor.empty(%dim) : tensor<1x?x192xi1>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x192xf32>) outs(%4 : tensor<1x?x192xi1>) {
    ^bb0(%in: f32, %out: i1):
      %13 = arith.cmpf oge, %in, %cst : f32
      linalg.yield %13 : i1
    } -> tensor<1x?x192xi1>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.addf %in, %cst_0 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.cmpf one, %in, %cst : f32
      cf.assert %13, "unimplemented: tensor with zero element"
      %14 = arith.divf %cst_0, %in : f32
      linalg.yield %14 : f32
    } -> tensor<1x?x192xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %6 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.divf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %7, %8 : tensor<1x?x192xi1>, tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: i1, %in_2: f32, %in_3: f32, %out: f32):
      %13 = arith.select %in, %in_2, %in_3 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.mulf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<1x?x192xf32>
    %11 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %11, "mismatched size for broadcast"
    %12 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %arg1 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.mulf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    return %12 : tensor<1x?x192xf32>
  }
  func.func @gelu_normal_cdf(%arg0: tensor<1x?x192xf32>, %arg1: tensor<1x?x192xf32>) -> tensor<1x?x192xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.70710678118654757 : f64
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x192xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.truncf %cst : f64 to f32
      %9 = arith.mulf %in, %8 : f32
      linalg.yield %9 : f32
    } -> tensor<1x?x192xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = math.erf %in : f32
      linalg.yield %8 : f32
    } -> tensor<1x?x192xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.addf %in, %cst_0 : f32
      linalg.yield %8 : f32
    } -> tensor<1x?x192xf32>
    %4 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.mulf %in, %cst_1 : f32
      linalg.yield %8 : f32
    } -> tensor<1x?x192xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.mulf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<1x?x192xf32>
    %dim_2 = tensor.dim %arg1, %c1 : tensor<1x?x192xf32>
    %6 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg1 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %8 = arith.mulf %in, %in_3 : f32
      linalg.yield %8 : f32
    } -> tensor<1x?x192xf32>
    return %7 : tensor<1x?x192xf32>
  }
  func.func @gelu_sigmoid_cubic(%arg0: tensor<1x?x192xf32>, %arg1: tensor<1x?x192xf32>) -> tensor<1x?x192xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 4.471500e-02 : f64
    %cst_1 = arith.constant 1.5957691216000001 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x192xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.truncf %cst_1 : f64 to f32
      %11 = arith.mulf %in, %10 : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x192xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.truncf %cst_0 : f64 to f32
      %11 = arith.mulf %in, %10 : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x192xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %arg0 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.mulf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x192xf32>
    %4 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.addf %in, %cst : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x192xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %4 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.mulf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x192xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.negf %in : f32
      %11 = math.exp %10 : f32
      %12 = arith.addf %11, %cst : f32
      %13 = arith.divf %cst, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %6 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.mulf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x192xf32>
    %dim_2 = tensor.dim %arg1, %c1 : tensor<1x?x192xf32>
    %8 = arith.cmpi eq, %dim, %dim_2 : index
    cf.assert %8, "mismatched size for broadcast"
    %9 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %arg1 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.mulf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x192xf32>
    return %9 : tensor<1x?x192xf32>
  }
  func.func @gpt_oss_gate(%arg0: tensor<1x?x192xf32>, %arg1: tensor<1x?x192xf32>) -> tensor<1x?x192xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 1.702000e+00 : f64
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x192xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.truncf %cst_0 : f64 to f32
      %9 = arith.mulf %in, %8 : f32
      linalg.yield %9 : f32
    } -> tensor<1x?x192xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.negf %in : f32
      %9 = math.exp %8 : f32
      %10 = arith.addf %9, %cst : f32
      %11 = arith.divf %cst, %10 : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x192xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %2 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %8 = arith.mulf %in, %in_2 : f32
      linalg.yield %8 : f32
    } -> tensor<1x?x192xf32>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<1x?x192xf32>
    %4 = tensor.empty(%dim_1) : tensor<1x?x192xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x?x192xf32>) outs(%4 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.addf %in, %cst : f32
      linalg.yield %8 : f32
    } -> tensor<1x?x192xf32>
    %6 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %6, "mismatched size for broadcast"
    %7 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %5 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %8 = arith.mulf %in, %in_2 : f32
      linalg.yield %8 : f32
    } -> tensor<1x?x192xf32>
    return %7 : tensor<1x?x192xf32>
  }
  func.func @gpt_oss_gate_clamped(%arg0: tensor<1x?x192xf32>, %arg1: tensor<1x?x192xf32>) -> tensor<1x?x192xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 1.702000e+00 : f64
    %cst_1 = arith.constant 7.000000e+00 : f32
    %cst_2 = arith.constant -7.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x192xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.cmpf ugt, %in, %cst_1 : f32
      %11 = arith.select %10, %cst_1, %in : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x192xf32>
    %dim_3 = tensor.dim %arg1, %c1 : tensor<1x?x192xf32>
    %2 = tensor.empty(%dim_3) : tensor<1x?x192xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x?x192xf32>) outs(%2 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.cmpf ult, %in, %cst_2 : f32
      %11 = arith.select %10, %cst_2, %in : f32
      %12 = arith.cmpf ugt, %11, %cst_1 : f32
      %13 = arith.select %12, %cst_1, %11 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %4 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x?x192xf32>) outs(%2 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.addf %in, %cst : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x192xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.truncf %cst_0 : f64 to f32
      %11 = arith.mulf %in, %10 : f32
      linalg.yield %11 : f32
    } -> tensor<1x?x192xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.negf %in : f32
      %11 = math.exp %10 : f32
      %12 = arith.addf %11, %cst : f32
      %13 = arith.divf %cst, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %6 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x192xf32>
    %8 = arith.cmpi eq, %dim_3, %dim : index
    cf.assert %8, "mismatched size for broadcast"
    %9 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%2 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %10 = arith.mulf %in, %in_4 : f32
      linalg.yield %10 : f32
    } -> tensor<1x?x192xf32>
    return %9 : tensor<1x?x192xf32>
  }
  func.func @squared_relu_gate(%arg0: tensor<1x?x192xf32>, %arg1: tensor<1x?x192xf32>) -> tensor<1x?x192xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x192xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = arith.cmpf ugt, %in, %cst : f32
      %6 = arith.select %5, %in, %cst : f32
      linalg.yield %6 : f32
    } -> tensor<1x?x192xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %5 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %5 : f32
    } -> tensor<1x?x192xf32>
    %dim_0 = tensor.dim %arg1, %c1 : tensor<1x?x192xf32>
    %3 = arith.cmpi eq, %dim, %dim_0 : index
    cf.assert %3, "mismatched size for broadcast"
    %4 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %arg1 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.mulf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<1x?x192xf32>
    return %4 : tensor<1x?x192xf32>
  }
  func.func @linear_conv1d(%arg0: tensor<1x?x128xf32>, %arg1: tensor<192x128xf32>) -> tensor<1x?x192xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = tensor.empty(%dim) : tensor<1x128x?xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x?x128xf32>) outs(%0 : tensor<1x128x?xf32>) permutation = [0, 2, 1] 
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [192, 128, 1] : tensor<192x128xf32> into tensor<192x128x1xf32>
    %1 = tensor.empty(%dim) : tensor<1x192x?xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x192x?xf32>) -> tensor<1x192x?xf32>
    %3 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%transposed, %expanded : tensor<1x128x?xf32>, tensor<192x128x1xf32>) outs(%2 : tensor<1x192x?xf32>) -> tensor<1x192x?xf32>
    %4 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %transposed_0 = linalg.transpose ins(%3 : tensor<1x192x?xf32>) outs(%4 : tensor<1x?x192xf32>) permutation = [0, 2, 1] 
    return %transposed_0 : tensor<1x?x192xf32>
  }
  func.func @linear_tensordot(%arg0: tensor<1x?x128xf32>, %arg1: tensor<192x128xf32>) -> tensor<1x?x192xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %0 = tensor.empty() : tensor<128x192xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<192x128xf32>) outs(%0 : tensor<128x192xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %1 = tensor.empty(%dim) : tensor<?x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x192xf32>) outs(%2 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    return %expanded : tensor<1x?x192xf32>
  }
  func.func @linear_inner(%arg0: tensor<1x?x128xf32>, %arg1: tensor<192x128xf32>) -> tensor<1x?x192xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %0 = tensor.empty() : tensor<128x192xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<192x128xf32>) outs(%0 : tensor<128x192xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %1 = tensor.empty(%dim) : tensor<?x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x192xf32>) outs(%2 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    return %expanded : tensor<1x?x192xf32>
  }
  func.func @linear_baddbmm(%arg0: tensor<1x?x128xf32>, %arg1: tensor<192x128xf32>, %arg2: tensor<192xf32>) -> tensor<1x?x192xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 1, 192] : tensor<192xf32> into tensor<1x1x192xf32>
    %0 = tensor.empty() : tensor<128x192xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<192x128xf32>) outs(%0 : tensor<128x192xf32>) permutation = [1, 0] 
    %expanded_0 = tensor.expand_shape %transposed [[0, 1], [2]] output_shape [1, 128, 192] : tensor<128x192xf32> into tensor<1x128x192xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %1 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x?x192xf32>) -> tensor<1x?x192xf32>
    %3 = linalg.batch_matmul ins(%arg0, %expanded_0 : tensor<1x?x128xf32>, tensor<1x128x192xf32>) outs(%2 : tensor<1x?x192xf32>) -> tensor<1x?x192xf32>
    %4 = linalg.generic {indexing_maps = [#map23, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %3 : tensor<1x1x192xf32>, tensor<1x?x192xf32>) outs(%1 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %5 = arith.addf %in, %in_1 : f32
      linalg.yield %5 : f32
    } -> tensor<1x?x192xf32>
    return %4 : tensor<1x?x192xf32>
  }
  func.func @linear_two_dimensions(%arg0: tensor<?x128xf32>, %arg1: tensor<192x128xf32>, %arg2: tensor<192xf32>) -> tensor<?x192xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<128x192xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<192x128xf32>) outs(%0 : tensor<128x192xf32>) permutation = [1, 0] 
    %dim = tensor.dim %arg0, %c0 : tensor<?x128xf32>
    %1 = tensor.empty(%dim) : tensor<?x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %3 = linalg.matmul ins(%arg0, %transposed : tensor<?x128xf32>, tensor<128x192xf32>) outs(%2 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2, %3 : tensor<192xf32>, tensor<?x192xf32>) outs(%1 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %5 = arith.addf %in, %in_0 : f32
      linalg.yield %5 : f32
    } -> tensor<?x192xf32>
    return %4 : tensor<?x192xf32>
  }
  func.func @linear_bias_indexed(%arg0: tensor<1x?x128xf32>, %arg1: tensor<192x128xf32>, %arg2: tensor<192xf32>) -> tensor<1x?x192xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %0 = tensor.empty() : tensor<128x192xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<192x128xf32>) outs(%0 : tensor<128x192xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %1 = tensor.empty(%dim) : tensor<?x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x192xf32>) outs(%2 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    %expanded_0 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 1, 192] : tensor<192xf32> into tensor<1x1x192xf32>
    %4 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map23, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0 : tensor<1x?x192xf32>, tensor<1x1x192xf32>) outs(%4 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %6 = arith.addf %in, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<1x?x192xf32>
    return %5 : tensor<1x?x192xf32>
  }
  func.func @linear_split_input(%arg0: tensor<1x?x128xf32>, %arg1: tensor<192x64xf32>, %arg2: tensor<192x64xf32>) -> tensor<1x?x192xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = arith.index_cast %dim : index to i64
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0] [1, %dim, 64] [1, 1, 1] : tensor<1x?x128xf32> to tensor<1x?x64xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 64] [1, %dim, 64] [1, 1, 1] : tensor<1x?x128xf32> to tensor<1x?x64xf32>
    %1 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<192x64xf32>) outs(%1 : tensor<64x192xf32>) permutation = [1, 0] 
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %4 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%3 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %14 = linalg.index 1 : index
      %15 = linalg.index 2 : index
      %16 = arith.cmpi eq, %dim, %c1 : index
      %17 = arith.select %16, %c0, %14 : index
      %extracted = tensor.extract %extracted_slice[%c0, %17, %15] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %5 = tensor.empty() : tensor<1x64x192xf32>
    %6 = linalg.generic {indexing_maps = [#map19, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x192xf32>) outs(%5 : tensor<1x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x192xf32>
    %7 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<1x?x192xf32>) -> tensor<1x?x192xf32>
    %9 = linalg.batch_matmul ins(%4, %6 : tensor<1x?x64xf32>, tensor<1x64x192xf32>) outs(%8 : tensor<1x?x192xf32>) -> tensor<1x?x192xf32>
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<192x64xf32>) outs(%1 : tensor<64x192xf32>) permutation = [1, 0] 
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %10 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%3 : tensor<1x?x64xf32>) {
    ^bb0(%out: f32):
      %14 = linalg.index 1 : index
      %15 = linalg.index 2 : index
      %16 = arith.cmpi eq, %dim, %c1 : index
      %17 = arith.select %16, %c0, %14 : index
      %extracted = tensor.extract %extracted_slice_0[%c0, %17, %15] : tensor<1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %11 = linalg.generic {indexing_maps = [#map19, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_1 : tensor<64x192xf32>) outs(%5 : tensor<1x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x192xf32>
    %12 = linalg.batch_matmul ins(%10, %11 : tensor<1x?x64xf32>, tensor<1x64x192xf32>) outs(%8 : tensor<1x?x192xf32>) -> tensor<1x?x192xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %12 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%7 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %14 = arith.addf %in, %in_2 : f32
      linalg.yield %14 : f32
    } -> tensor<1x?x192xf32>
    return %13 : tensor<1x?x192xf32>
  }
  func.func @linear_scaled_weight(%arg0: tensor<1x?x128xf32>, %arg1: tensor<192x128xf32>, %arg2: tensor<f32>, %arg3: tensor<192xf32>) -> tensor<1x?x192xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %expanded = tensor.expand_shape %arg3 [[0, 1]] output_shape [192, 1] : tensor<192xf32> into tensor<192x1xf32>
    %0 = tensor.empty() : tensor<192x128xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1, %expanded : tensor<192x128xf32>, tensor<192x1xf32>) outs(%0 : tensor<192x128xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %6 = arith.mulf %in, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<192x128xf32>
    %2 = tensor.empty() : tensor<128x192xf32>
    %transposed = linalg.transpose ins(%1 : tensor<192x128xf32>) outs(%2 : tensor<128x192xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %3 = tensor.empty(%dim) : tensor<?x192xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %5 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x192xf32>) outs(%4 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %expanded_0 = tensor.expand_shape %5 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
    return %expanded_0 : tensor<1x?x192xf32>
  }
  func.func @logits_softcap(%arg0: tensor<1x?x128xf32>, %arg1: tensor<256x128xf32>) -> tensor<1x?x256xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 3.000000e+01 : f32
    %c1 = arith.constant 1 : index
    %0 = tensor.empty() : tensor<128x256xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<256x128xf32>) outs(%0 : tensor<128x256xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %1 = tensor.empty(%dim) : tensor<?x256xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x256xf32>) outs(%2 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    %4 = tensor.empty(%dim) : tensor<1x?x256xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x?x256xf32>) outs(%4 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.divf %in, %cst_0 : f32
      linalg.yield %8 : f32
    } -> tensor<1x?x256xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x256xf32>) outs(%4 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = math.tanh %in : f32
      linalg.yield %8 : f32
    } -> tensor<1x?x256xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x256xf32>) outs(%4 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.mulf %in, %cst_0 : f32
      linalg.yield %8 : f32
    } -> tensor<1x?x256xf32>
    return %7 : tensor<1x?x256xf32>
  }
  func.func @logits_scaled(%arg0: tensor<1x?x128xf32>, %arg1: tensor<256x128xf32>) -> tensor<1x?x256xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 8.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %0 = tensor.empty() : tensor<128x256xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<256x128xf32>) outs(%0 : tensor<128x256xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x?x128xf32> into tensor<?x128xf32>
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %1 = tensor.empty(%dim) : tensor<?x256xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<?x128xf32>, tensor<128x256xf32>) outs(%2 : tensor<?x256xf32>) -> tensor<?x256xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
    %4 = tensor.empty(%dim) : tensor<1x?x256xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x?x256xf32>) outs(%4 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.divf %in, %cst_0 : f32
      linalg.yield %6 : f32
    } -> tensor<1x?x256xf32>
    return %5 : tensor<1x?x256xf32>
  }
  func.func @logits_last_f32(%arg0: tensor<1x?x128xf32>, %arg1: tensor<256x128xf32>) -> tensor<1x1x256xf32> {
    %c128_i64 = arith.constant 128 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<-1> : tensor<1x1xi64>
    %0 = tensor.empty() : tensor<128xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %10 = linalg.index 0 : index
      %11 = arith.index_cast %10 : index to i64
      linalg.yield %11 : i64
    } -> tensor<128xi64>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %4 = tensor.empty() : tensor<1x1x128xf32>
    %5 = linalg.generic {indexing_maps = [#map38, #map39, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_0, %1 : tensor<1x1x1xi64>, tensor<1x1xi64>, tensor<128xi64>) outs(%4 : tensor<1x1x128xf32>) {
    ^bb0(%in: i64, %in_2: i64, %in_3: i64, %out: f32):
      %10 = arith.cmpi slt, %in, %c0_i64 : i64
      %11 = arith.addi %in, %c1_i64 : i64
      %12 = arith.select %10, %11, %in : i64
      %13 = arith.index_cast %12 : i64 to index
      %14 = arith.cmpi slt, %in_2, %c0_i64 : i64
      %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
      %15 = arith.index_cast %dim : index to i64
      %16 = arith.addi %in_2, %15 : i64
      %17 = arith.select %14, %16, %in_2 : i64
      %18 = arith.index_cast %17 : i64 to index
      %19 = arith.cmpi slt, %in_3, %c0_i64 : i64
      %20 = arith.addi %in_3, %c128_i64 : i64
      %21 = arith.select %19, %20, %in_3 : i64
      %22 = arith.index_cast %21 : i64 to index
      %extracted = tensor.extract %arg0[%13, %18, %22] : tensor<1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x128xf32>
    %6 = tensor.empty() : tensor<128x256xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<256x128xf32>) outs(%6 : tensor<128x256xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<1x1x128xf32> into tensor<1x128xf32>
    %7 = tensor.empty() : tensor<1x256xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<1x256xf32>) -> tensor<1x256xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed : tensor<1x128xf32>, tensor<128x256xf32>) outs(%8 : tensor<1x256xf32>) -> tensor<1x256xf32>
    %expanded_1 = tensor.expand_shape %9 [[0], [1, 2]] output_shape [1, 1, 256] : tensor<1x256xf32> into tensor<1x1x256xf32>
    return %expanded_1 : tensor<1x1x256xf32>
  }
  func.func @embedding_scaled_norm(%arg0: tensor<1x?xi64>, %arg1: tensor<64x128xf32>, %arg2: tensor<128xf32>, %arg3: tensor<f32>) -> tensor<1x?x128xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 9.9999999999999995E-7 : f64
    %cst_1 = arith.constant 1.280000e+02 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %1 = linalg.generic {indexing_maps = [#map21, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %12 = arith.index_cast %in : i64 to index
      %13 = linalg.index 2 : index
      %14 = arith.cmpi slt, %12, %c64 : index
      cf.assert %14, "index must be smaller than dim size"
      %15 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %15, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%12, %13] : tensor<64x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x128xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map20, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %arg3 : tensor<1x?x128xf32>, tensor<f32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %12 = arith.mulf %in, %in_2 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x128xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x128xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %12 : f32
    } -> tensor<1x?x128xf32>
    %4 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<1x?x128xf32>) outs(%5 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.addf %in, %out : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x1xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x1xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.divf %in, %cst_1 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x1xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.truncf %cst_0 : f64 to f32
      %13 = arith.addf %in, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x1xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x?x1xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.rsqrt %in : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x1xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %9 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %12 = arith.mulf %in, %in_2 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x128xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %arg2 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %12 = arith.mulf %in, %in_2 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x128xf32>
    return %11 : tensor<1x?x128xf32>
  }
  func.func @miss_hidden_by_little(%arg0: tensor<1x8x9x16xf32>, %arg1: tensor<1x8x9x16xf32>, %arg2: tensor<1x8x9x16xf32>) -> tensor<1x8x9x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-1.000000e+02> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<9x9xi1>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x8x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x8x9x16xf32>) outs(%0 : tensor<1x8x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %1 = tensor.empty() : tensor<8x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%2 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 8, 9, 9] : tensor<8x9x9xf32> into tensor<1x8x9x9xf32>
    %4 = tensor.empty() : tensor<1x8x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x9x9xf32>) outs(%4 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_3 : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x9x9xf32>
    %6 = tensor.empty() : tensor<9xi64>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%6 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %28 = linalg.index 0 : index
      %29 = arith.index_cast %28 : index to i64
      linalg.yield %29 : i64
    } -> tensor<9xi64>
    %expanded_5 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 9] : tensor<9xi64> into tensor<1x9xi64>
    %expanded_6 = tensor.expand_shape %7 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %8 = tensor.empty() : tensor<9x9xi64>
    %9 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_5, %expanded_6 : tensor<1x9xi64>, tensor<9x1xi64>) outs(%8 : tensor<9x9xi64>) {
    ^bb0(%in: i64, %in_11: i64, %out: i64):
      %28 = arith.subi %in, %in_11 : i64
      linalg.yield %28 : i64
    } -> tensor<9x9xi64>
    %10 = tensor.empty() : tensor<9x9xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<9x9xi64>) outs(%10 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %out: i1):
      %28 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %28 : i1
    } -> tensor<9x9xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_2 : tensor<9x9xi1>, tensor<9x9xi1>) outs(%10 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %in_11: i1, %out: i1):
      %28 = arith.andi %in, %in_11 : i1
      linalg.yield %28 : i1
    } -> tensor<9x9xi1>
    %13 = linalg.generic {indexing_maps = [#map13, #map16, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_1, %5 : tensor<9x9xi1>, tensor<f32>, tensor<1x8x9x9xf32>) outs(%4 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %28 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x9x9xf32>
    %14 = tensor.empty() : tensor<1x8x9xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<1x8x9xi64>) -> tensor<1x8x9xi64>
    %16 = tensor.empty() : tensor<1x8x9xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<1x8x9xf32>) -> tensor<1x8x9xf32>
    %18:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<1x8x9x9xf32>) outs(%17, %15 : tensor<1x8x9xf32>, tensor<1x8x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_11 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<1x8x9xf32>, tensor<1x8x9xi64>)
    %expanded_7 = tensor.expand_shape %18#0 [[0], [1], [2, 3]] output_shape [1, 8, 9, 1] : tensor<1x8x9xf32> into tensor<1x8x9x1xf32>
    %19 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_7 : tensor<1x8x9x9xf32>, tensor<1x8x9x1xf32>) outs(%4 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %28 = arith.subf %in, %in_11 : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x9x9xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x8x9x9xf32>) outs(%4 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x9x9xf32>
    %21 = tensor.empty() : tensor<1x8x9x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x8x9x1xf32>) -> tensor<1x8x9x1xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x8x9x9xf32>) outs(%22 : tensor<1x8x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x9x1xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<1x8x9x9xf32>, tensor<1x8x9x1xf32>) outs(%4 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %28 = arith.divf %in, %in_11 : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x9x9xf32>
    %collapsed_8 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<1x8x9x9xf32> into tensor<8x9x9xf32>
    %collapsed_9 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %25 = tensor.empty() : tensor<8x9x16xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %27 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x9x9xf32>, tensor<8x9x16xf32>) outs(%26 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %expanded_10 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [1, 8, 9, 16] : tensor<8x9x16xf32> into tensor<1x8x9x16xf32>
    return %expanded_10 : tensor<1x8x9x16xf32>
  }
  func.func @miss_scaled_scores(%arg0: tensor<1x8x9x16xf32>, %arg1: tensor<1x8x9x16xf32>, %arg2: tensor<1x8x9x16xf32>, %arg3: tensor<9x9xf32>) -> tensor<1x8x9x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x8x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x8x9x16xf32>) outs(%0 : tensor<1x8x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %1 = tensor.empty() : tensor<8x9x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%2 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 8, 9, 9] : tensor<8x9x9xf32> into tensor<1x8x9x9xf32>
    %4 = tensor.empty() : tensor<1x8x9x9xf32>
    %5 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x9x9xf32>) outs(%4 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.mulf %in, %cst_1 : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x9x9xf32>
    %6 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg3 : tensor<1x8x9x9xf32>, tensor<9x9xf32>) outs(%4 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %21 = arith.mulf %in, %in_7 : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x9x9xf32>
    %7 = tensor.empty() : tensor<1x8x9xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<1x8x9xi64>) -> tensor<1x8x9xi64>
    %9 = tensor.empty() : tensor<1x8x9xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<1x8x9xf32>) -> tensor<1x8x9xf32>
    %11:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<1x8x9x9xf32>) outs(%10, %8 : tensor<1x8x9xf32>, tensor<1x8x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %21 = linalg.index 3 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.maximumf %in, %out : f32
      %24 = arith.cmpf ogt, %in, %out : f32
      %25 = arith.select %24, %22, %out_7 : i64
      linalg.yield %23, %25 : f32, i64
    } -> (tensor<1x8x9xf32>, tensor<1x8x9xi64>)
    %expanded_3 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [1, 8, 9, 1] : tensor<1x8x9xf32> into tensor<1x8x9x1xf32>
    %12 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_3 : tensor<1x8x9x9xf32>, tensor<1x8x9x1xf32>) outs(%4 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %21 = arith.subf %in, %in_7 : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x9x9xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x8x9x9xf32>) outs(%4 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x9x9xf32>
    %14 = tensor.empty() : tensor<1x8x9x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<1x8x9x1xf32>) -> tensor<1x8x9x1xf32>
    %16 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<1x8x9x9xf32>) outs(%15 : tensor<1x8x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x9x1xf32>
    %17 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<1x8x9x9xf32>, tensor<1x8x9x1xf32>) outs(%4 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %21 = arith.divf %in, %in_7 : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x9x9xf32>
    %collapsed_4 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<1x8x9x9xf32> into tensor<8x9x9xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %18 = tensor.empty() : tensor<8x9x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x9x9xf32>, tensor<8x9x16xf32>) outs(%19 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %expanded_6 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [1, 8, 9, 16] : tensor<8x9x16xf32> into tensor<1x8x9x16xf32>
    return %expanded_6 : tensor<1x8x9x16xf32>
  }
  func.func @mask_in_the_past_only(%arg0: tensor<1x8x9x16xf32>, %arg1: tensor<1x8x9x16xf32>, %arg2: tensor<1x8x9x16xf32>) -> tensor<1x8x9x16xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<9xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<9xi64>) {
    ^bb0(%out: i64):
      %30 = linalg.index 0 : index
      %31 = arith.index_cast %30 : index to i64
      linalg.yield %31 : i64
    } -> tensor<9xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 9] : tensor<9xi64> into tensor<1x9xi64>
    %expanded_3 = tensor.expand_shape %1 [[0, 1]] output_shape [9, 1] : tensor<9xi64> into tensor<9x1xi64>
    %2 = tensor.empty() : tensor<9x9xi64>
    %3 = linalg.generic {indexing_maps = [#map12, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_3 : tensor<1x9xi64>, tensor<9x1xi64>) outs(%2 : tensor<9x9xi64>) {
    ^bb0(%in: i64, %in_10: i64, %out: i64):
      %30 = arith.subi %in, %in_10 : i64
      linalg.yield %30 : i64
    } -> tensor<9x9xi64>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<9x9xi64>) outs(%2 : tensor<9x9xi64>) {
    ^bb0(%in: i64, %out: i64):
      %30 = math.absi %in : i64
      linalg.yield %30 : i64
    } -> tensor<9x9xi64>
    %5 = tensor.empty() : tensor<9x9xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<9x9xi64>) outs(%5 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %out: i1):
      %30 = arith.cmpi slt, %in, %c2_i64 : i64
      linalg.yield %30 : i1
    } -> tensor<9x9xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<9x9xi64>) outs(%5 : tensor<9x9xi1>) {
    ^bb0(%in: i64, %out: i1):
      %30 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %30 : i1
    } -> tensor<9x9xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%6, %7 : tensor<9x9xi1>, tensor<9x9xi1>) outs(%5 : tensor<9x9xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %30 = arith.andi %in, %in_10 : i1
      linalg.yield %30 : i1
    } -> tensor<9x9xi1>
    %9 = tensor.empty() : tensor<1x8x16x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x8x9x16xf32>) outs(%9 : tensor<1x8x16x9xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x16x9xf32> into tensor<8x16x9xf32>
    %10 = tensor.empty() : tensor<8x9x9xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %12 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x9x16xf32>, tensor<8x16x9xf32>) outs(%11 : tensor<8x9x9xf32>) -> tensor<8x9x9xf32>
    %expanded_5 = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [1, 8, 9, 9] : tensor<8x9x9xf32> into tensor<1x8x9x9xf32>
    %13 = tensor.empty() : tensor<1x8x9x9xf32>
    %14 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x8x9x9xf32>) outs(%13 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.mulf %in, %cst_2 : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x9x9xf32>
    %15 = linalg.generic {indexing_maps = [#map13, #map16, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %cst_1, %14 : tensor<9x9xi1>, tensor<f32>, tensor<1x8x9x9xf32>) outs(%13 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %30 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x9x9xf32>
    %16 = tensor.empty() : tensor<1x8x9xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<1x8x9xi64>) -> tensor<1x8x9xi64>
    %18 = tensor.empty() : tensor<1x8x9xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<1x8x9xf32>) -> tensor<1x8x9xf32>
    %20:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<1x8x9x9xf32>) outs(%19, %17 : tensor<1x8x9xf32>, tensor<1x8x9xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %30 = linalg.index 3 : index
      %31 = arith.index_cast %30 : index to i64
      %32 = arith.maximumf %in, %out : f32
      %33 = arith.cmpf ogt, %in, %out : f32
      %34 = arith.select %33, %31, %out_10 : i64
      linalg.yield %32, %34 : f32, i64
    } -> (tensor<1x8x9xf32>, tensor<1x8x9xi64>)
    %expanded_6 = tensor.expand_shape %20#0 [[0], [1], [2, 3]] output_shape [1, 8, 9, 1] : tensor<1x8x9xf32> into tensor<1x8x9x1xf32>
    %21 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_6 : tensor<1x8x9x9xf32>, tensor<1x8x9x1xf32>) outs(%13 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %30 = arith.subf %in, %in_10 : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x9x9xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x8x9x9xf32>) outs(%13 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.exp %in : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x9x9xf32>
    %23 = tensor.empty() : tensor<1x8x9x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<1x8x9x1xf32>) -> tensor<1x8x9x1xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<1x8x9x9xf32>) outs(%24 : tensor<1x8x9x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x9x1xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<1x8x9x9xf32>, tensor<1x8x9x1xf32>) outs(%13 : tensor<1x8x9x9xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %30 = arith.divf %in, %in_10 : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x9x9xf32>
    %collapsed_7 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<1x8x9x9xf32> into tensor<8x9x9xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x8x9x16xf32> into tensor<8x9x16xf32>
    %27 = tensor.empty() : tensor<8x9x16xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %29 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x9x9xf32>, tensor<8x9x16xf32>) outs(%28 : tensor<8x9x16xf32>) -> tensor<8x9x16xf32>
    %expanded_9 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [1, 8, 9, 16] : tensor<8x9x16xf32> into tensor<1x8x9x16xf32>
    return %expanded_9 : tensor<1x8x9x16xf32>
  }
  func.func @miss_folded_shift(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>, %arg2: tensor<128xf32>) -> tensor<1x?x128xf32> {
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %cst_0 = arith.constant 1.000000e-05 : f64
    %cst_1 = arith.constant 1.280000e+02 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %in, %out : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x1xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.divf %in, %cst_1 : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x1xf32>
    %4 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.subf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x128xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x128xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %16 : f32
    } -> tensor<1x?x128xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<1x?x128xf32>) outs(%1 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %in, %out : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.divf %in, %cst_1 : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x1xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.truncf %cst_0 : f64 to f32
      %17 = arith.addf %in, %16 : f32
      linalg.yield %17 : f32
    } -> tensor<1x?x1xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<1x?x1xf32>) outs(%0 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = math.rsqrt %in : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x1xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %10 : tensor<128xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.mulf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x128xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %11 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.mulf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x128xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %arg1 : tensor<1x?x1xf32>, tensor<128xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.mulf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x128xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %13 : tensor<128xf32>, tensor<1x?x128xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.subf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x128xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x?x128xf32>, tensor<1x?x128xf32>) outs(%4 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %16 = arith.addf %in, %in_2 : f32
      linalg.yield %16 : f32
    } -> tensor<1x?x128xf32>
    return %15 : tensor<1x?x128xf32>
  }
  func.func @miss_multiplier(%arg0: tensor<1x?x128xf32>, %arg1: tensor<128xf32>, %arg2: tensor<f32>) -> tensor<1x?x128xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 9.9999999999999995E-7 : f64
    %cst_1 = arith.constant 1.280000e+02 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x128xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map20, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg2 : tensor<1x?x128xf32>, tensor<f32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %12 = arith.mulf %in, %in_2 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x128xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x128xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %12 : f32
    } -> tensor<1x?x128xf32>
    %3 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<1x?x128xf32>) outs(%4 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.addf %in, %out : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x1xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.divf %in, %cst_1 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x1xf32>
    %7 = linalg.generic {indexing_maps = [#map20, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %6 : tensor<f32>, tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %12 = arith.mulf %in, %in_2 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.truncf %cst_0 : f64 to f32
      %13 = arith.addf %in, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x1xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x?x1xf32>) outs(%3 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.rsqrt %in : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x1xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %9 : tensor<1x?x128xf32>, tensor<1x?x1xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %12 = arith.mulf %in, %in_2 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x128xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %arg1 : tensor<1x?x128xf32>, tensor<128xf32>) outs(%0 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %12 = arith.mulf %in, %in_2 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x128xf32>
    return %11 : tensor<1x?x128xf32>
  }
  func.func @miss_stable_sigmoid(%arg0: tensor<1x?x192xf32>, %arg1: tensor<1x?x192xf32>) -> tensor<1x?x192xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x192xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = math.absf %in : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.negf %in : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = math.exp %in : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %4 = tensor.empty(%dim) : tensor<1x?x192xi1>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x192xf32>) outs(%4 : tensor<1x?x192xi1>) {
    ^bb0(%in: f32, %out: i1):
      %13 = arith.cmpf oge, %in, %cst : f32
      linalg.yield %13 : i1
    } -> tensor<1x?x192xi1>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.addf %in, %cst_0 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.cmpf one, %in, %cst : f32
      cf.assert %13, "unimplemented: tensor with zero element"
      %14 = arith.divf %cst_0, %in : f32
      linalg.yield %14 : f32
    } -> tensor<1x?x192xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.cmpf one, %in, %cst : f32
      cf.assert %13, "unimplemented: tensor with zero element"
      %14 = arith.divf %cst_0, %in : f32
      linalg.yield %14 : f32
    } -> tensor<1x?x192xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %7, %8 : tensor<1x?x192xi1>, tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: i1, %in_2: f32, %in_3: f32, %out: f32):
      %13 = arith.select %in, %in_2, %in_3 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.mulf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<1x?x192xf32>
    %11 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %11, "mismatched size for broadcast"
    %12 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %arg1 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %13 = arith.mulf %in, %in_2 : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    return %12 : tensor<1x?x192xf32>
  }
  func.func @miss_logsigmoid(%arg0: tensor<1x?x192xf32>, %arg1: tensor<1x?x192xf32>) -> tensor<1x?x192xf32> {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 2.000000e+00 : f32
    %dim = tensor.dim %arg0, %c1 : tensor<1x?x192xf32>
    %0 = tensor.empty(%dim) : tensor<1x?x192xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.cmpf ugt, %in, %cst : f32
      %13 = arith.select %12, %cst, %in : f32
      linalg.yield %13 : f32
    } -> tensor<1x?x192xf32>
    %2 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.mulf %in, %cst_0 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.absf %in : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    %4 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.negf %in : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.exp %in : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.log1p %in : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %6 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %12 = arith.subf %in, %in_2 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.exp %in : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %12 = arith.mulf %in, %in_2 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    %dim_1 = tensor.dim %arg1, %c1 : tensor<1x?x192xf32>
    %10 = arith.cmpi eq, %dim, %dim_1 : index
    cf.assert %10, "mismatched size for broadcast"
    %11 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg1 : tensor<1x?x192xf32>, tensor<1x?x192xf32>) outs(%0 : tensor<1x?x192xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %12 = arith.mulf %in, %in_2 : f32
      linalg.yield %12 : f32
    } -> tensor<1x?x192xf32>
    return %11 : tensor<1x?x192xf32>
  }
}
